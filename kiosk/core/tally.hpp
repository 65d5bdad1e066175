// What the box counts. Adding is commutative and keeps no order, no time, no person.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/visit.hpp"

namespace schoolpoort {

/// Stops at its largest value instead of wrapping.
using Count = std::uint16_t;

struct QuestionTally {
  std::array<Count, kMaxChoices> chosen{};
  Count answered = 0;  ///< visits that chose something; with several choices less than their sum
  Count dont_know = 0;
  Count skipped = 0;
  Count shown = 0;  ///< visits that saw it, whatever they did
  bool operator==(const QuestionTally&) const = default;
};

inline constexpr int kMaxDays = 512;
inline constexpr int kDimensions = 7;

struct Tally {
  /// [0] visits without doubts, [1] doubtful ones
  std::array<std::array<QuestionTally, kMaxQuestions>, 2> questions{};
  std::array<std::array<Count, kOutcomes>, 2> visits{};
  std::array<Count, kMaxLanguages + 1> languages{};  ///< the last: not known or not listed
  std::bitset<kMaxDays> days;                        ///< days since the period's start that had a visit
  bool operator==(const Tally&) const = default;
};

/// All that is counted: the period's number, its tally, and the visit in progress.
struct BoxContents {
  int period = 0;
  Tally tally;
  std::optional<Visit> visit;
  bool operator==(const BoxContents&) const = default;
};

/// Adds an ended visit. A visit without a single reply leaves no trace. `language` may be unknown (after a power cut).
void fold(Tally& tally, const Period& period, const Visit& visit, Outcome outcome,
          const std::optional<LanguageTag>& language, Day today);

/// The visit in progress, if any, folded as cut; `today` is when it was found.
void fold_left_over(BoxContents& contents, const Period& period, Day today);

int visits(const Tally& tally);
/// How often each question of the form was shown, in the form's order.
std::vector<int> times_shown(const Tally& tally, const Questionnaire& form);

}  // namespace schoolpoort
