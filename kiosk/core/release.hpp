// What a closed period may say: figures from ten answers up, and never a split whose rest could be worked out.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/tally.hpp"

namespace schoolpoort {

/// The tables of a release; `about` a question its number is added: in_all + 3 is question 3.
enum class Table : int {
  visits = 0,
  languages = 1,
  dimensions_low = 2,
  in_all = 100,
  without_doubt = 200,
  doubtful = 300
};
/// Cells of Table::visits.
enum class VisitCell : int { all = 0, doubtful = 1, days = 2, done = 10, left = 11, timed_out = 12, cut = 13 };
/// Cells of a question's table: choices are 0 .. kMaxChoices-1, then these.
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

enum class WhyClosed { not_over, too_few_visits, too_few_days };

inline constexpr int kFewestVisits = 10;
inline constexpr int kFewestDays = 3;
inline constexpr int kFewestAnswers = 10;

/// The release of a period that ended by `today`, or why it stays closed (anonymity.md, "The release").
std::variant<Release, WhyClosed> release(const Period& period, const Tally& tally, Day today);

/// Whether a split may be printed: every part it shows and the rest of the whole must count ten or be empty.
bool may_split(const std::vector<int>& parts);

/// The value of a cell, nothing when it was not released.
std::optional<int> value(const Release& release, int table, int cell);

}  // namespace schoolpoort
