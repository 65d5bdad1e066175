// Files are named <tag>/<name>-<hash>.ogg; the hash is over all that would make another sound.
#include "kiosk/speech/cabinet.hpp"

#include <chrono>
#include <cstdint>

#include "kiosk/speech/arabic.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRecipe = "2";  // of levelling and writing: another one makes all clips anew
constexpr int kSlowerPercent = 70;

// FNV-1a: names must differ, nobody attacks them.
std::string hash_of(const std::string& bytes) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
  std::string digits;
  for (int i = 0; i < 16; ++i, hash >>= 4) digits += "0123456789abcdef"[hash & 15];
  return digits;
}

std::string without(std::string words, const std::string& letter) {
  for (auto at = words.find(letter); at != words.npos; at = words.find(letter, at)) words.erase(at, letter.size());
  return words;
}

// Marks that turn the writing direction are nobody's sound.
std::string spoken(std::string words, const Voice& voice) {
  for (const char* mark : {"\u2066", "\u2067", "\u2068", "\u2069"}) words = without(std::move(words), mark);
  for (std::size_t from = 0; from < voice.leave_out.size();) {
    std::size_t to = from + 1;
    while (to < voice.leave_out.size() && (voice.leave_out[to] & 0xC0) == 0x80) ++to;
    words = without(std::move(words), voice.leave_out.substr(from, to - from));
    from = to;
  }
  return voice.name == "ar" ? spelled_for_espeak(words) : words;
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code gone;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, gone);
  for (; !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone))
    if (!entry->path().filename().native().starts_with('.')) files.push_back(entry->path());
  return files;
}

bool is_sound(const fs::path& file) {
  const std::string ending = file.extension().string();
  return ending == ".wav" || ending == ".flac" || ending == ".ogg" || ending == ".opus";
}

}  // namespace

Cabinet::Cabinet(const Shelves& shelves, const std::vector<Voice>& voices) : shelves_(shelves) {
  for (const Voice& voice : voices) voices_.emplace(voice.language, voice);
  for (const fs::path& folder : shelves.recordings) note_recordings(folder);
  for (const fs::path& file : files_in(shelves.clips))
    if (file.extension() == ".ogg") made_.insert(file.string());
}

void Cabinet::note_recordings(const fs::path& folder) {
  for (const fs::path& file : files_in(folder)) {
    if (!is_sound(file)) continue;
    std::error_code gone;
    const auto size = fs::file_size(file, gone);
    const auto since = fs::last_write_time(file, gone).time_since_epoch();
    if (gone) continue;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since).count();
    fs::path name = file.lexically_relative(folder);
    recordings_.try_emplace(name.replace_extension(),
                            Recording{file, std::to_string(size) + "/" + std::to_string(seconds)});
  }
}

std::optional<Order> Cabinet::order(const Line& line, bool slower) const {
  if (line.empty()) return {};
  const auto named = [&](const std::string& depends_on) {
    return shelves_.clips / line.language.value / (line.name + "-" + hash_of(kRecipe + depends_on) + ".ogg");
  };
  const auto recording = recordings_.find(fs::path(line.language.value) / line.name);
  if (recording != recordings_.end())
    return Order{named("recording " + recording->second.stamp), recording->second.file, {}, {}, 0};
  const auto found = voices_.find(line.language);
  if (found == voices_.end() || line.words.empty()) return {};
  const Voice& voice = found->second;
  const int pace = slower ? voice.words_a_minute * kSlowerPercent / 100 : voice.words_a_minute;
  const std::string words = spoken(line.words, voice);
  return Order{named(voice.name + "/" + std::to_string(pace) + "/" + words), {}, voice.name, words, pace};
}

std::optional<fs::path> Cabinet::clip(const Line& line, bool slower) const {
  for (const bool pace : {slower, false})
    if (const auto order = this->order(line, pace); order && made_.contains(order->clip.string())) return order->clip;
  return {};
}

bool Cabinet::has(const Line& line) const { return clip(line, false).has_value(); }

}  // namespace schoolpoort
