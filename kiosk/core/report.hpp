// What may honestly be said of one closed period, as data: figures and findings, no words. Every reader of a report
// (the kiosk's screens, the PDF, the page, the tables) takes its figures from here and reckons nothing itself. Pure.
// Rules: measurement.md sections "Decisions" and 3; items.md (d).
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "kiosk/core/box.hpp"
#include "kiosk/core/content.hpp"
#include "kiosk/core/statistics.hpp"

namespace schoolpoort {

/// What the team expected before it saw a period: of ten parents, how many say the last answer of the scale ("yes").
struct Prediction {
  int period = 0;
  bool skipped = false;  ///< the team chose to read the results without
  std::map<ItemId, int> yes_of_ten;
  bool operator==(const Prediction&) const = default;
};

/// Below ten answers nothing, below thirty counts only.
enum class Showing { too_few, counts, percent };
/// Against the period before. `more` and `less` only where both have 30 answers or more, it is 10 points or more, and
/// Newcombe's interval leaves 0. `no_earlier`: there is none, or what it asked was not the same.
enum class Change { no_earlier, more, less, no_clear };
/// Why a graded item asks for a closer look. Never: because it is lower than another item.
/// `half_not_yes`: half of the answers or more are not "yes". `below_prediction`: all of the band lies below what the
/// team expected, even when the answers that rounding may have taken are given back. `down`: the change is `less`.
enum class Weak { half_not_yes, below_prediction, down };
/// A trap of the framework text [2] [4] that applies to this report. `knowledge_alone`: knowledge is weak, whether
/// or not it is one of the two that ask for attention.
/// `behaviour_is_not_involvement`: behaviour or time was asked. `reaching_is_not_involving`: attendance was asked.
enum class Trap { knowledge_alone, behaviour_is_not_involvement, reaching_is_not_involving };

/// The item that asks for attendance: "Did you come to a parent-teacher talk?"
inline constexpr const char* kAttendanceItem = "G4";
inline constexpr int kFewestPointsOfChange = 10;
inline constexpr int kMostAttention = 2;

/// `n` of `of` answers.
struct Share {
  int n = 0;
  int of = 0;
  std::optional<int> percent;  ///< from 30 answers up; 10 and 90 mean "or less", "or more"
  Band band;                   ///< Wilson
  bool operator==(const Share&) const = default;
};

struct AnswerReport {
  FrozenChoice choice;
  int n = 0;
  std::optional<int> percent;
  bool operator==(const AnswerReport&) const = default;
};

struct ItemReport {
  Question question;
  Showing showing = Showing::too_few;
  std::vector<AnswerReport> answers{};  ///< in the scale's order; empty when too few
  int answered = 0, dont_know = 0, skipped = 0, shown = 0;
  std::optional<Share> yes{};                   ///< the last answer; graded scales with enough answers only
  std::optional<Share> yes_without_doubtful{};  ///< "without doubtful visits: 12 of 17", where that split was released
  std::optional<Share> yes_before{};            ///< the period before, same item and revision
  Change change = Change::no_earlier;
  std::optional<int> predicted{};  ///< of ten
  std::vector<Weak> weak{};
  bool operator==(const ItemReport&) const = default;
};

struct DimensionReport {
  DimensionId id;
  bool asked = false;               ///< false: "not asked", never left out
  std::vector<ItemReport> items{};  ///< in the questionnaire's order
  int readable = 0;                 ///< items with enough answers
  int half_not_yes = 0;             ///< of the graded ones: at how many half or more did not say yes
  bool attention = false;           ///< one of at most two that ask for extra attention: half or more of the
                                    ///< graded items that can be read are weak; with more than two those with the
                                    ///< largest part weak, of equal ones the first in the framework
  bool operator==(const DimensionReport&) const = default;
};

/// Who is missing, as far as counts can tell.
struct Reach {
  int visits = 0, days = 0, days_open = 0;
  std::optional<int> doubtful;
  std::optional<int> per_hundred_pupils;               ///< when the school told its number of pupils
  std::vector<std::pair<LanguageTag, int>> languages;  ///< those counted apart
  std::optional<int> other_languages;
  std::vector<LanguageTag> offered_not_seen;  ///< offered, and not counted apart (perhaps in the pool); empty when no
                                              ///< language may be told apart
  bool operator==(const Reach&) const = default;
};

struct Report {
  Period period;
  bool try_out = false;
  std::optional<int> before{};  ///< number of the period it is compared with
  std::optional<Prediction> prediction{};
  Reach reach{};
  /// All seven, in the framework's order; then any that a school no longer has.
  std::vector<DimensionReport> dimensions{};
  std::vector<Trap> traps{};
  bool operator==(const Report&) const = default;
};

/// What a report is made from.
struct ReportSource {
  const ReleasedPeriod& period;
  const ReleasedPeriod* before = nullptr;    ///< the last one released earlier; the source must not outlive it
  const std::vector<Dimension>& dimensions;  ///< the seven
  std::optional<Prediction> prediction{};
  int pupils = 0;  ///< 0: not told
  bool try_out = false;
};
/// Takes every figure from what was released. The same source gives the same report, for ever.
Report make_report(const ReportSource& source);

}  // namespace schoolpoort
