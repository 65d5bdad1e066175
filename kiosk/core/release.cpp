// What may be printed of a closed period.
#include "kiosk/core/release.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/core/answers.hpp"
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

/// What was said to one question, for each group of visits.
using Groups = std::vector<QuestionTally>;

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

Choosing choosing(const Question& question) {
  Choosing how{.one_each = question.kind != ScaleKind::several};
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    if (!how.one_each && question.choices[at].alone) how.alone.push_back(static_cast<int>(at));
  return how;
}

// Whoever saw the question and did not choose does not know, or said nothing.
Said said_in(const Groups& groups, const Question& question) {
  Said said;
  for (const QuestionTally& group : groups) {
    said.chosen.insert(said.chosen.end(), group.chosen.begin(),
                       group.chosen.begin() + static_cast<std::ptrdiff_t>(question.choices.size()));
    said.answered += group.answered;
    said.others.push_back(group.dont_know);
    said.others.push_back(group.shown - group.answered - group.dont_know);
  }
  return said;
}

QuestionTally group_at(std::size_t at, std::size_t of, const Said& said) {
  const std::size_t choices = said.chosen.size() / of;
  QuestionTally group;
  for (std::size_t choice = 0; choice < choices; ++choice)
    group.chosen[choice] = as_count(said.chosen[at * choices + choice]);
  group.answered = as_count(of == 1 ? said.answered : total(group.chosen));
  group.dont_know = as_count(said.others[2 * at]);
  group.skipped = as_count(said.others[2 * at + 1]);
  group.shown = as_count(group.answered + group.dont_know + group.skipped);
  return group;
}

// By what is printed alone: then a split that is not there tells nothing but that there could be none.
bool enough_in_each(const Said& rounded, std::size_t groups) {
  const int farthest = (kRoundingBase - 1) * static_cast<int>(rounded.chosen.size() / groups);
  for (std::size_t at = 0; at < groups; ++at)
    if (group_at(at, groups, rounded).answered < kFewestAnswers + farthest) return false;
  return true;
}

// All groups in one draw: a rounding of each beside one of their sum would tell more. Nothing where nothing may be
// printed.
Groups rounded(const Groups& groups, const Question& question, const Chance& chance) {
  const auto may_be_printed = [&](const Said& said) {
    return groups.size() == 1 || enough_in_each(said, groups.size());
  };
  const auto said = round_said(said_in(groups, question), choosing(question), may_be_printed, chance);
  Groups out;
  for (std::size_t at = 0; said && at < groups.size(); ++at) out.push_back(group_at(at, groups.size(), *said));
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

// Everybody saw the first question, so its groups are all visits without doubt and all doubtful ones. Rounded only
// once.
void put_doubts(Release& release, const Groups& first) {
  put(release, table(Table::visits), static_cast<int>(VisitCell::without_doubt), first[0].shown);
  put(release, table(Table::visits), static_cast<int>(VisitCell::doubtful), first[1].shown);
}

// Figures without the doubtful visits give the doubtful ones away by subtraction: both groups need ten answers. Where
// several may be chosen, choices do not add up to the answers of a group: never apart.
void put_questions(Release& release, const Period& period, const Tally& tally, const Chance& chance) {
  for (std::size_t at = 0; at < period.form.questions.size(); ++at) {
    const Question& question = period.form.questions[at];
    const Groups both{tally.questions[0][at], tally.questions[1][at]};
    const Groups apart = question.kind == ScaleKind::several ? Groups{} : rounded(both, question, chance);
    const Groups all =
        apart.empty() ? rounded({sum(both[0], both[1])}, question, chance) : Groups{sum(apart[0], apart[1])};
    if (!all.empty()) put_question(release, table(Table::in_all, at), question, all[0]);
    if (apart.empty()) continue;
    put_question(release, table(Table::without_doubt, at), question, apart[0]);
    put_question(release, table(Table::doubtful, at), question, apart[1]);
    if (at == 0) put_doubts(release, apart);
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

// Who saw the power go knows which visits that ended: they stand in no table of ends.
void put_visits(Release& release, const Tally& tally, const Chance& chance) {
  const int in_table = table(Table::visits);
  put(release, in_table, static_cast<int>(VisitCell::all), rounded_down(visits(tally)));
  put(release, in_table, static_cast<int>(VisitCell::days), static_cast<int>(tally.days.count()));
  std::vector<int> ends;
  for (const Outcome end : {Outcome::done, Outcome::left, Outcome::timed_out}) {
    const auto at = static_cast<std::size_t>(end);
    ends.push_back(tally.visits[0][at] + tally.visits[1][at]);
  }
  put_told_apart(release, in_table, static_cast<int>(VisitCell::done), ends,
                 {static_cast<int>(VisitCell::other_end), 0}, chance);
}

void put_languages(Release& release, const Period& period, const Tally& tally, const Chance& chance) {
  const auto end = tally.languages.begin() + static_cast<std::ptrdiff_t>(period.languages.size());
  put_told_apart(release, table(Table::languages), 0, {tally.languages.begin(), end},
                 {kMaxLanguages, tally.languages[kMaxLanguages]}, chance);
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
