// What can be heard, as plain values: a line of words, the voice that says it, the sound it makes. Knows no program.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// One text to be said in one language.
struct Line {
  LanguageTag language;
  std::string
      name;  ///< its text key, and the numbers in it: "item_E1", "more_question-4". A recording's file is so named
  std::string words;  ///< as they are spoken; empty: only a recording can say them

  auto operator<=>(const Line&) const = default;
  bool empty() const { return name.empty(); }
};

/// Which of the synthesizer's voices says a language, and what it must be told.
struct Voice {
  LanguageTag language;
  std::string name;  ///< as the synthesizer knows it
  int words_a_minute = 150;
  std::string leave_out = {};     ///< letters that are read but not said
  bool marked_only = false;  ///< says only texts that have a spoken form of their own: the written one lacks vowels
};

/// Sound, one ear's worth.
struct Clip {
  int rate = 22050;  ///< samples a second
  std::vector<std::int16_t> samples;

  Millis length() const { return Millis{static_cast<std::int64_t>(samples.size()) * 1000 / rate}; }
};

/// Effect: say this now, in place of whatever is being said.
struct Speak {
  Line line;
  int loudness = 60;  ///< 1..100
  bool slower = false;
  bool operator==(const Speak&) const = default;
};
/// Effect: be silent.
struct Hush {};

}  // namespace schoolpoort
