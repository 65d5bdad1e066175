// Keeps what was drawn as textures, the most recently used ones, within a budget. Owns no window.
#include "kiosk/paint/gallery.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "kiosk/paint/workshop.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostExtents = 4096;

// Each thing has a name that says all its pixels depend on; free text comes last, so that no two things share one.
std::string name_of(const Wording& w) {
  return fmt::format("words {} {} {} {} {} {} {}", w.language.value, w.size_px, static_cast<int>(w.weight),
                     static_cast<int>(w.align), w.width_px, w.balanced, w.text);
}
std::string name_of(const fs::path& file, Size room) {
  return fmt::format("picture {} {} {}", room.width, room.height, file.native());
}
std::string name_of(const Shape& s) {
  return fmt::format("shape {} {} {} {} {} {} {} {} {}", static_cast<int>(s.kind), s.size.width, s.size.height,
                     s.radius_px, s.line_px, s.part, s.fill.rgba, s.line.rgba, s.shadow_px);
}

struct Hung {
  Drawn drawn;
  std::size_t bytes = 0;
  std::uint64_t frame = 0;  ///< when it was last asked for
};

}  // namespace

struct Gallery::Parts {
  const Words& words;
  Textures& textures;
  const std::size_t budget;
  const DrawPicture draw_file;
  std::unordered_map<std::string, Hung> wall;
  std::unordered_map<std::string, Extent> extents;
  std::map<fs::path, Error> broken;  ///< of those drawn at once
  std::uint64_t frame = 1;
  bool whole = true;
  std::size_t bytes = 0;
  Workshop workshop{draw_file};

  /// What hangs there under this name, marked as wanted now; null when nothing does.
  const Drawn* find(const std::string& name);
  Drawn hang(const std::string& name, const Bitmap& bitmap, int offset_x, int offset_y);
  Bitmap draw(const fs::path& file, Size room);
  void make_room(std::size_t wanted);
  bool take_oldest_down();
  const Extent& measure(const std::string& name, const Wording& wording);
};

const Drawn* Gallery::Parts::find(const std::string& name) {
  const auto found = wall.find(name);
  if (found == wall.end()) return nullptr;
  found->second.frame = frame;
  return &found->second.drawn;
}

// Least recently used first, but nothing the current frame shows.
bool Gallery::Parts::take_oldest_down() {
  const auto oldest = std::min_element(wall.begin(), wall.end(),
                                       [](const auto& a, const auto& b) { return a.second.frame < b.second.frame; });
  if (oldest == wall.end() || oldest->second.frame == frame) return false;
  if (oldest->second.drawn.texture != 0) textures.drop(oldest->second.drawn.texture);
  bytes -= oldest->second.bytes;
  wall.erase(oldest);
  return true;
}

void Gallery::Parts::make_room(std::size_t wanted) {
  while (bytes + wanted > budget && take_oldest_down()) {
  }
}

Drawn Gallery::Parts::hang(const std::string& name, const Bitmap& bitmap, int offset_x, int offset_y) {
  const std::size_t wanted = bitmap.rgba.size();
  Drawn drawn{0, bitmap.size, offset_x, offset_y};
  if (wanted > 0) {
    make_room(wanted);
    do drawn.texture = textures.make(bitmap);
    while (drawn.texture == 0 && take_oldest_down());
    if (drawn.texture == 0) return drawn;  // not kept: the next frame may find room
  }
  wall[name] = {drawn, wanted, frame};
  bytes += wanted;
  return drawn;
}

Bitmap Gallery::Parts::draw(const fs::path& file, Size room) {
  auto drawn = draw_file(file, room);
  if (drawn) return std::move(*drawn);
  broken.insert_or_assign(file, drawn.error());
  return {};
}

const Extent& Gallery::Parts::measure(const std::string& name, const Wording& wording) {
  const auto found = extents.find(name);
  return found != extents.end() ? found->second : extents.emplace(name, words.measure(wording)).first->second;
}

Gallery::Gallery(const Words& words, Textures& textures, std::size_t budget, DrawPicture draw)
    : parts_(std::make_unique<Parts>(words, textures, budget, std::move(draw))) {}
Gallery::~Gallery() { forget(); }

Drawn Gallery::words(const Wording& wording) {
  const std::string name = name_of(wording);
  if (const Drawn* hung = parts_->find(name)) return *hung;
  const Extent& extent = parts_->measure(name, wording);
  return parts_->hang(name, parts_->words.draw(wording), extent.offset_x, extent.offset_y);
}

Drawn Gallery::picture(const fs::path& file, Size room) {
  const std::string name = name_of(file, room);
  if (const Drawn* hung = parts_->find(name)) return *hung;
  if (parts_->workshop.busy_with(name)) {
    parts_->whole = false;
    return {};
  }
  const auto prepared = parts_->workshop.take(name);
  return parts_->hang(name, prepared ? *prepared : parts_->draw(file, room), 0, 0);
}

Drawn Gallery::shape(const Shape& shape) {
  const std::string name = name_of(shape);
  if (const Drawn* hung = parts_->find(name)) return *hung;
  return parts_->hang(name, draw_shape(shape), 0, 0);
}

const Extent& Gallery::measure(const Wording& wording) { return parts_->measure(name_of(wording), wording); }

void Gallery::prepare(const std::vector<PictureWish>& wishes, std::function<void()> ready) {
  std::vector<Workshop::Order> orders;
  for (const auto& [file, room] : wishes)
    if (const std::string name = name_of(file, room); !parts_->wall.contains(name))
      orders.push_back({name, file, room});
  parts_->workshop.draw(std::move(orders), std::move(ready));
}

bool Gallery::is_whole() const { return parts_->whole; }

std::map<fs::path, Error> Gallery::broken() const {
  auto all = parts_->workshop.broken();
  all.insert(parts_->broken.begin(), parts_->broken.end());
  return all;
}

void Gallery::next_frame() {
  ++parts_->frame;
  parts_->whole = true;
  if (parts_->extents.size() > kMostExtents) parts_->extents.clear();
}

void Gallery::forget() {
  for (const auto& [name, hung] : parts_->wall)
    if (hung.drawn.texture != 0) parts_->textures.drop(hung.drawn.texture);
  lost();
  parts_->extents.clear();
  parts_->workshop.draw({}, {});
}

void Gallery::lost() {
  parts_->wall.clear();
  parts_->bytes = 0;
}

std::size_t Gallery::bytes() const { return parts_->bytes + parts_->workshop.bytes(); }

}  // namespace schoolpoort
