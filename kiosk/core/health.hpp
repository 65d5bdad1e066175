// How the kiosk is, as plain values that its screen, its QR picture and the command "status" all tell. Knows no words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

/// What a trouble is about, so that it can be said in plain words.
enum class TroubleKind {
  answers,   ///< they cannot be kept
  key,       ///< lies beside the answers
  disk,      ///< is full
  note,      ///< something the box remembers: a period prolonged, a file put aside
  slide,     ///< a picture cannot be drawn
  settings,  ///< a line of settings.toml
  content,   ///< a question, a campaign, a holiday of the school's own
  words,     ///< a translation
  program    ///< the built-in data
};
inline constexpr int kTroubleKinds = 9;

struct Trouble {
  TroubleKind kind = TroubleKind::note;
  Error error;
  bool operator==(const Trouble&) const = default;
};

struct Health {
  std::string version;
  bool try_out = false;
  bool can_keep_answers = false;
  std::optional<Period> period;
  bool ten_or_more = false;  ///< visits so far: the only thing said about an open period
  int released_periods = 0;
  std::uint64_t free_bytes = 0;  ///< on the data folder's disk
  Day today{};                   ///< as the clock says
  std::optional<Day> last_export;
  int sticks = 0;  ///< memory sticks in the kiosk
  std::vector<std::string> languages;
  std::vector<std::string> draft_languages;
  std::vector<Trouble> troubles;  ///< what staff should mend, most urgent first
};

/// The clock stands before this program was written, before what it already counted, or further off than a kiosk lives.
bool clock_is_odd(const Health& health);
/// Room for some more years of answers, or not.
bool disk_is_almost_full(const Health& health);
/// Nothing asks for attention.
bool all_is_well(const Health& health);

}  // namespace schoolpoort
