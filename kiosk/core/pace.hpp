// How a visit went by: enough to tell haste and play from answers. Lives in memory only; storage gets the Doubts.
#pragma once

#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/time.hpp"
#include "kiosk/core/visit.hpp"

namespace schoolpoort {

struct Pace {
  std::vector<Millis> answer_times;    ///< from the moment answers count to the tap
  std::vector<Moment> recent_touches;  ///< of the last second
  int stray_taps = 0;                  ///< on the present screen
  int language_changes = 0;            ///< since the last answer
  bool hammered = false;
  bool hopped = false;
  bool operator==(const Pace&) const = default;
};

void note_touch(Pace& pace, Moment now);
void note_stray(Pace& pace);
void note_language_change(Pace& pace);
void note_answer(Pace& pace, Millis after);

bool is_fast(const Pace& pace);

/// The doubts about a visit that is `burst` when it is one of several fast ones within a minute (measurement.md,
/// flags).
Doubts doubts_about(const Pace& pace, const std::vector<Answer>& answers, const Questionnaire& form, bool burst);

}  // namespace schoolpoort
