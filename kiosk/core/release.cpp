// What may be printed of a closed period.
#include "kiosk/core/release.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/core/bands.hpp"
#include "kiosk/core/rounding.hpp"

namespace schoolpoort {
namespace {

// The tables are numbered as schema.sql describes them.
int table(Table kind, std::size_t question = 0) { return static_cast<int>(kind) + static_cast<int>(question); }

void put(Release& release, int in_table, int cell, int n) { release.cells.push_back({in_table, cell, n}); }

template <class Counts>
int total(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0);
}

Count as_count(int n) { return static_cast<Count>(n); }

QuestionTally sum(const QuestionTally& a, const QuestionTally& b) {
  QuestionTally both;
  for (std::size_t at = 0; at < both.chosen.size(); ++at) both.chosen[at] = as_count(a.chosen[at] + b.chosen[at]);
  both.answered = as_count(a.answered + b.answered);
  both.dont_know = as_count(a.dont_know + b.dont_know);
  both.skipped = as_count(a.skipped + b.skipped);
  both.shown = as_count(a.shown + b.shown);
  return both;
}

Known known_of(const Question& question, const QuestionTally& tally) {
  Known known{.total = tally.answered, .one_each = question.kind != ScaleKind::several};
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    if (!known.one_each && question.choices[at].alone) known.alone.push_back(static_cast<int>(at));
  return known;
}

// Whoever saw the question and did not choose: does not know, skipped, said nothing.
std::optional<std::vector<int>> round_others(const QuestionTally& tally, const Chance& chance) {
  const int others = tally.shown - tally.answered;
  const std::vector<int> counts{tally.dont_know, tally.skipped, others - tally.dont_know - tally.skipped};
  return others == 0 ? counts : round_randomly(counts, {.total = others}, chance);
}

// The answers are rounded among themselves and so are the others: even who knows both totals proves no count.
std::optional<QuestionTally> rounded(const Question& question, const QuestionTally& tally, const Chance& chance) {
  if (tally.answered < kFewestAnswers) return {};
  const auto end = tally.chosen.begin() + static_cast<std::ptrdiff_t>(question.choices.size());
  const auto chosen = round_randomly({tally.chosen.begin(), end}, known_of(question, tally), chance);
  const auto others = round_others(tally, chance);
  if (!chosen || !others) return {};
  QuestionTally out;
  std::ranges::transform(*chosen, out.chosen.begin(), as_count);
  out.answered = as_count(rounded_down(tally.answered));
  out.dont_know = as_count(others->at(0));
  out.skipped = as_count(others->at(1));
  out.shown = as_count(out.answered + total(*others));
  return out;
}

void put_question(Release& release, int in_table, const Question& question, const QuestionTally& tally) {
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    put(release, in_table, static_cast<int>(at), tally.chosen[at]);
  put(release, in_table, static_cast<int>(QuestionCell::answered), tally.answered);
  put(release, in_table, static_cast<int>(QuestionCell::dont_know), tally.dont_know);
  put(release, in_table, static_cast<int>(QuestionCell::skipped), tally.skipped);
  put(release, in_table, static_cast<int>(QuestionCell::shown), tally.shown);
}

// Figures without the doubtful visits give the doubtful ones away by subtraction: both groups need ten answers. All
// together is then their sum: a third rounding of the same visits would tell more.
void put_questions(Release& release, const Period& period, const Tally& tally, const Chance& chance) {
  for (std::size_t at = 0; at < period.form.questions.size(); ++at) {
    const Question& question = period.form.questions[at];
    const auto clean = rounded(question, tally.questions[0][at], chance);
    const auto doubtful = rounded(question, tally.questions[1][at], chance);
    const bool apart = clean && doubtful;
    const auto all =
        apart ? sum(*clean, *doubtful) : rounded(question, sum(tally.questions[0][at], tally.questions[1][at]), chance);
    if (all) put_question(release, table(Table::in_all, at), question, *all);
    if (!apart) continue;
    put_question(release, table(Table::without_doubt, at), question, *clean);
    put_question(release, table(Table::doubtful, at), question, *doubtful);
  }
}

/// A band of visits and the cell it is printed in.
struct Band {
  int cell = 0;
  int n = 0;
};

void put_bands(Release& release, int in_table, const std::vector<Band>& bands, const Chance& chance) {
  std::vector<int> counts;
  for (const Band& band : bands) counts.push_back(band.n);
  const auto all = round_randomly(counts, {.total = total(counts), .fewest = kFewestInBand}, chance);
  if (!all) return;
  for (std::size_t at = 0; at < bands.size(); ++at) put(release, in_table, bands[at].cell, all->at(at));
}

// Some bands apart and the rest in a pool; nothing when there is nothing to tell apart.
void put_told_apart(Release& release, int in_table, int first_cell, const std::vector<int>& counts, Band pool,
                    const Chance& chance) {
  const std::vector<std::size_t> apart = told_apart(counts, pool.n);
  if (apart.empty()) return;
  pool.n += total(counts);
  std::vector<Band> bands;
  for (const std::size_t at : apart) {
    bands.push_back({first_cell + static_cast<int>(at), counts[at]});
    pool.n -= counts[at];
  }
  bands.push_back(pool);
  put_bands(release, in_table, bands, chance);
}

void put_visits(Release& release, const Tally& tally, const Chance& chance) {
  const int in_table = table(Table::visits);
  const int doubtful = total(tally.visits[1]);
  const int all = visits(tally);
  put(release, in_table, static_cast<int>(VisitCell::all), rounded_down(all));
  put(release, in_table, static_cast<int>(VisitCell::days), static_cast<int>(tally.days.count()));
  put_told_apart(release, in_table, static_cast<int>(VisitCell::doubtful), {doubtful},
                 {static_cast<int>(VisitCell::without_doubt), all - doubtful}, chance);
  std::vector<int> outcomes;
  for (std::size_t at = 0; at < kOutcomes; ++at) outcomes.push_back(tally.visits[0][at] + tally.visits[1][at]);
  put_told_apart(release, in_table, static_cast<int>(VisitCell::done), outcomes,
                 {static_cast<int>(VisitCell::other_end), 0}, chance);
}

void put_languages(Release& release, const Period& period, const Tally& tally, const Chance& chance) {
  const auto end = tally.languages.begin() + static_cast<std::ptrdiff_t>(period.languages.size());
  put_told_apart(release, table(Table::languages), 0, {tally.languages.begin(), end},
                 {kMaxLanguages, tally.languages[kMaxLanguages]}, chance);
}

void put_dimensions_low(Release& release, const Tally& tally, const Chance& chance) {
  const std::vector<int> counts(tally.dimensions_low.begin(), tally.dimensions_low.end());
  std::vector<Band> bands;
  for (const std::size_t begin : joined_neighbours(counts)) bands.push_back({static_cast<int>(begin), 0});
  for (std::size_t band = 0; band < bands.size(); ++band) {
    const auto from = counts.begin() + bands[band].cell;
    const auto to = band + 1 < bands.size() ? counts.begin() + bands[band + 1].cell : counts.end();
    bands[band].n = std::accumulate(from, to, 0);
  }
  put_bands(release, table(Table::dimensions_low), bands, chance);
}

std::optional<WhyClosed> why_closed(const Period& period, const Tally& tally, Day today) {
  if (today < period.end) return WhyClosed::not_over;
  if (is_moment(period)) {
    if (visits(tally) < kFewestAtMoment) return WhyClosed::too_few_at_moment;
    return {};
  }
  if (visits(tally) < kFewestVisits) return WhyClosed::too_few_visits;
  if (tally.days.count() < kFewestDays) return WhyClosed::too_few_days;
  return {};
}

}  // namespace

std::variant<Release, WhyClosed> release(const Period& period, const Tally& tally, Day today, const Chance& chance) {
  if (const auto why = why_closed(period, tally, today)) return *why;
  Release out{period.number, {}};
  put_visits(out, tally, chance);
  put_questions(out, period, tally, chance);
  put_languages(out, period, tally, chance);
  put_dimensions_low(out, tally, chance);
  std::ranges::sort(out.cells);
  return out;
}

std::optional<int> value(const Release& release, int in_table, int cell) {
  for (const Cell& entry : release.cells)
    if (entry.table == in_table && entry.cell == cell) return entry.n;
  return {};
}

std::optional<int> percent(int n, int of) {
  if (of < kFewestForPercent) return {};
  return std::clamp((200 * n + of) / (2 * of), kLeastPercent, kMostPercent);
}

}  // namespace schoolpoort
