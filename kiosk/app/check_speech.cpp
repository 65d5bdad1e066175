// Compares what the screens want to say with what can be said, and listens to the clock of what has been made.
#include "kiosk/app/check_speech.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/speech/clip_file.hpp"

namespace schoolpoort {
namespace {

struct Range {
  double slowest = 6, fastest = 20;
};
constexpr Range kLetters, kSyllables{2, 7};  // Chinese writes syllables
constexpr std::size_t kShortest = 12;        // a single word says nothing about the pace

// Signs on letters are no letters.
bool is_mark(char32_t letter) { return letter >= 0x64B && letter <= 0x652; }

std::size_t letters_in(const std::string& words) {
  std::size_t count = 0;
  char32_t letter = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto byte = static_cast<unsigned char>(words[at]);
    const bool begins = (byte & 0xC0) != 0x80;
    letter = begins ? byte & 0x1FU : letter << 6 | (byte & 0x3FU);
    const bool ends = at + 1 == words.size() || (static_cast<unsigned char>(words[at + 1]) & 0xC0) != 0x80;
    if (ends && !is_mark(letter)) ++count;
  }
  return count;
}

Range range_of(const LanguageTag& language) { return language.value.starts_with("zh") ? kSyllables : kLetters; }

void add_odd_paces(const std::vector<Line>& lines, const Cabinet& cabinet, std::vector<std::string>& remarks) {
  for (const Line& line : lines) {
    const auto file = cabinet.clip(line, false);
    if (!file || letters_in(line.words) < kShortest) continue;
    const auto clip = read_clip(*file);
    if (!clip) continue;
    const Range range = range_of(line.language);
    const double found = pace(line, *clip);
    if (found < range.slowest || found > range.fastest)
      remarks.push_back(fmt::format("speech: {}, {}: {:.1f} letters a second; listen to {}", line.language.value,
                                    line.name, found, file->string()));
  }
}

}  // namespace

double pace(const Line& line, const Clip& clip) {
  const auto millis = std::max<std::int64_t>(1, clip.length().count());
  return static_cast<double>(letters_in(line.words)) * 1000 / static_cast<double>(millis);
}

std::vector<std::string> speech_remarks(const Catalog& catalog, const Places& places, const Cabinet& cabinet) {
  std::vector<std::string> remarks;
  if (!catalog.settings.sound) return remarks;
  for (const auto& [language, texts] : catalog.languages) {
    const auto wanted = audible_lines(language, catalog, places, [](const Line&) { return true; });
    const auto silent = std::ranges::count_if(wanted, [&](const Line& line) { return !cabinet.can_say(line); });
    if (!cabinet.has_voice(language))
      remarks.push_back(fmt::format("speech: {} has no voice: record its texts ({} of {} are missing)", language.value,
                                    silent, wanted.size()));
    else if (silent > 0)
      remarks.push_back(
          fmt::format("speech: {}: {} of {} texts cannot be said: write \"x-speak\" beside them, or record them",
                      language.value, silent, wanted.size()));
    add_odd_paces(wanted, cabinet, remarks);
  }
  return remarks;
}

}  // namespace schoolpoort
