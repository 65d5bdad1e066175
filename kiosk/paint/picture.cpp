// Looks which kind of picture a file is, and whether it is one that may be read at all. Knows no decoder.
#include "kiosk/paint/picture.hpp"

#include <array>
#include <fstream>
#include <string_view>

#include "kiosk/paint/picture_kinds.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestFile = 20'000'000;
constexpr std::uintmax_t kLargestSvg = 4'000'000;

enum class Kind { svg, photo, other };

std::string_view without_blanks(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);  // a byte order mark
  text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t\r\n")));
  return text;
}

Kind kind_of(std::string_view head) {
  if (head.starts_with("\x89PNG\r\n\x1a\n") || head.starts_with("\xff\xd8\xff")) return Kind::photo;
  return without_blanks(head).starts_with("<") ? Kind::svg : Kind::other;
}

std::string first_bytes(const fs::path& file) {
  std::array<char, 256> bytes{};
  std::ifstream in(file, std::ios::binary);
  in.read(bytes.data(), bytes.size());
  return {bytes.data(), static_cast<std::size_t>(in.gcount())};
}

Error fault(const fs::path& file, std::string remedy) { return {file.string(), "", std::move(remedy)}; }

}  // namespace

Result<Bitmap> draw_picture(const fs::path& file, Size room) {
  if (room.width < 1 || room.height < 1 || room.width > kLargestSide || room.height > kLargestSide)
    return Error{file.string(), std::to_string(room.width) + " x " + std::to_string(room.height),
                 "a picture can be drawn from 1 to 8192 pixels wide and high"};
  std::error_code failed;
  const bool there = fs::is_regular_file(file, failed);
  if (!there) return fault(file, "there is no such file; put the picture there or take its name out of the content");
  const std::uintmax_t bytes = fs::file_size(file, failed);
  const std::string head = first_bytes(file);
  if (failed || head.empty()) return fault(file, "the file is empty or may not be read; save the picture again");
  if (bytes > kLargestFile) return fault(file, "the file is larger than 20 MB; save a smaller picture");
  switch (kind_of(head)) {
    case Kind::photo:
      return draw_photo(file, room);
    case Kind::svg:
      if (bytes > kLargestSvg) return fault(file, "the drawing is larger than 4 MB; simplify it");
      return draw_svg(file, room);
    case Kind::other:
      break;
  }
  return fault(file, "is no SVG, PNG or JPEG picture; save it as one of these");
}

}  // namespace schoolpoort
