// What may be printed of a closed period.
#include "kiosk/core/release.hpp"

#include <algorithm>
#include <numeric>

namespace schoolpoort {
namespace {

// The tables are numbered as schema.sql describes them.
int table(Table kind, std::size_t question = 0) { return static_cast<int>(kind) + static_cast<int>(question); }

void put(Release& release, int in_table, int cell, int n) { release.cells.push_back({in_table, cell, n}); }

void put_question(Release& release, int in_table, const Question& question, const QuestionTally& tally) {
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    put(release, in_table, static_cast<int>(at), tally.chosen[at]);
  put(release, in_table, static_cast<int>(QuestionCell::answered), tally.answered);
  put(release, in_table, static_cast<int>(QuestionCell::dont_know), tally.dont_know);
  put(release, in_table, static_cast<int>(QuestionCell::skipped), tally.skipped);
  put(release, in_table, static_cast<int>(QuestionCell::shown), tally.shown);
}

QuestionTally sum(const QuestionTally& a, const QuestionTally& b) {
  QuestionTally both;
  for (std::size_t at = 0; at < both.chosen.size(); ++at)
    both.chosen[at] = static_cast<Count>(a.chosen[at] + b.chosen[at]);
  both.answered = static_cast<Count>(a.answered + b.answered);
  both.dont_know = static_cast<Count>(a.dont_know + b.dont_know);
  both.skipped = static_cast<Count>(a.skipped + b.skipped);
  both.shown = static_cast<Count>(a.shown + b.shown);
  return both;
}

int total(const std::array<Count, kOutcomes>& outcomes) { return std::accumulate(outcomes.begin(), outcomes.end(), 0); }

void put_visits(Release& release, const Tally& tally) {
  const int doubtful = total(tally.visits[1]);
  const int all = visits(tally);
  put(release, table(Table::visits), static_cast<int>(VisitCell::all), all);
  put(release, table(Table::visits), static_cast<int>(VisitCell::days), static_cast<int>(tally.days.count()));
  if (may_split({doubtful, all - doubtful}))
    put(release, table(Table::visits), static_cast<int>(VisitCell::doubtful), doubtful);
  std::vector<int> outcomes;
  for (std::size_t at = 0; at < kOutcomes; ++at) outcomes.push_back(tally.visits[0][at] + tally.visits[1][at]);
  if (!may_split(outcomes)) return;
  for (std::size_t at = 0; at < kOutcomes; ++at)
    put(release, table(Table::visits), static_cast<int>(VisitCell::done) + static_cast<int>(at), outcomes[at]);
}

// Figures without the doubtful visits give the doubtful ones away by subtraction: both groups need ten answers.
void put_questions(Release& release, const Period& period, const Tally& tally) {
  for (std::size_t at = 0; at < period.form.questions.size(); ++at) {
    const Question& question = period.form.questions[at];
    const QuestionTally& clean = tally.questions[0][at];
    const QuestionTally& doubtful = tally.questions[1][at];
    const QuestionTally all = sum(clean, doubtful);
    if (all.answered < kFewestAnswers) continue;
    put_question(release, table(Table::in_all, at), question, all);
    if (clean.answered < kFewestAnswers || doubtful.answered < kFewestAnswers) continue;
    put_question(release, table(Table::without_doubt, at), question, clean);
    put_question(release, table(Table::doubtful, at), question, doubtful);
  }
}

// A language of its own from ten visits; the others pooled. One pool too small and the whole split goes.
void put_languages(Release& release, const Period& period, const Tally& tally) {
  std::vector<int> parts;
  int pooled = tally.languages[kMaxLanguages];
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < period.languages.size(); ++at) {
    const int n = tally.languages[at];
    if (n < kFewestVisits) {
      pooled += n;
      continue;
    }
    parts.push_back(n);
    cells.push_back({table(Table::languages), static_cast<int>(at), n});
  }
  parts.push_back(pooled);
  cells.push_back({table(Table::languages), kMaxLanguages, pooled});
  if (may_split(parts)) release.cells.insert(release.cells.end(), cells.begin(), cells.end());
}

void put_dimensions_low(Release& release, const Tally& tally) {
  const std::vector<int> parts(tally.dimensions_low.begin(), tally.dimensions_low.end());
  if (!may_split(parts)) return;
  for (std::size_t at = 0; at < parts.size(); ++at)
    put(release, table(Table::dimensions_low), static_cast<int>(at), parts[at]);
}

}  // namespace

bool may_split(const std::vector<int>& parts) {
  const auto filled = std::ranges::count_if(parts, [](int n) { return n > 0; });
  const bool all_large = std::ranges::all_of(parts, [](int n) { return n == 0 || n >= kFewestVisits; });
  return filled > 0 && all_large;
}

std::variant<Release, WhyClosed> release(const Period& period, const Tally& tally, Day today) {
  if (today < period.end) return WhyClosed::not_over;
  if (visits(tally) < kFewestVisits) return WhyClosed::too_few_visits;
  if (tally.days.count() < kFewestDays) return WhyClosed::too_few_days;
  Release out{period.number, {}};
  put_visits(out, tally);
  put_questions(out, period, tally);
  put_languages(out, period, tally);
  put_dimensions_low(out, tally);
  std::ranges::sort(out.cells);
  return out;
}

std::optional<int> value(const Release& release, int in_table, int cell) {
  for (const Cell& entry : release.cells)
    if (entry.table == in_table && entry.cell == cell) return entry.n;
  return {};
}

}  // namespace schoolpoort
