// What a closed period may say: rounded figures from ten answers up, and no split whose rest could be worked out.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/ports.hpp"
#include "kiosk/core/tally.hpp"

namespace schoolpoort {

/// The tables of a release; `about` a question its number is added: in_all + 3 is question 3.
enum class Table : int {
  visits = 0,
  languages = 1,
  in_all = 100,
  without_doubt = 200,
  doubtful = 300
};
/// Cells of Table::visits. doubtful and without_doubt, and the ends of visits, stand there only where all of them may.
/// Visits that a power cut ended are in no table of ends.
enum class VisitCell : int {
  all = 0,
  doubtful = 1,
  days = 2,  ///< the only count that is not rounded: days are not people
  without_doubt = 3,
  done = 10,
  left = 11,
  timed_out = 12,
  other_end = 14  ///< all that are not told apart
};
/// Cells of a question's table: choices are 0 .. kMaxChoices-1, then these.
/// With one choice each, the choices add up to `answered`; `skipped` is also who left while it stood there.
enum class QuestionCell : int { answered = 20, dont_know = 21, skipped = 22, shown = 23 };

struct Cell {
  int table = 0;
  int cell = 0;
  int n = 0;
  auto operator<=>(const Cell&) const = default;
};

struct Release {
  int period = 0;
  std::vector<Cell> cells;  ///< sorted by table and cell
  bool operator==(const Release&) const = default;
};

enum class WhyClosed { not_over, too_few_visits, too_few_days, too_few_at_moment };

inline constexpr int kFewestVisits = 10;
inline constexpr int kFewestDays = 3;
inline constexpr int kFewestAtMoment = 20;  ///< visits of a period of one day

/// The release of a period that ended by `today`, or why it stays closed (anonymity.md, "The release"). All counts of
/// visits are rounded, so drawn anew for each `chance`: draw once. Exact counts can be proven from none of them.
std::variant<Release, WhyClosed> release(const Period& period, const Tally& tally, Day today, const Chance& chance);

/// The value of a cell, nothing when it was not released.
std::optional<int> value(const Release& release, int table, int cell);

inline constexpr int kFewestForPercent = 30;
inline constexpr int kLeastPercent = 10;  ///< means "10 % or less"
inline constexpr int kMostPercent = 90;   ///< means "90 % or more"

/// Whole percent of rounded counts; nothing where they are too few for one (measurement.md, show rules).
std::optional<int> percent(int n, int of);

}  // namespace schoolpoort
