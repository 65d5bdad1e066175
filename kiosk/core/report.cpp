// The findings of one period. What is weak, what changed and what is missing is decided here and nowhere else.
#include "kiosk/core/report.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr double kLeastChange = 0.10;  // a difference worth a word, in shares (measurement.md 3)
constexpr int kMostAttention = 2;      // dimensions that may ask for extra attention (items.md (d) 4)
const DimensionId kKnowledge{"knowledge"}, kBehaviour{"behaviour"}, kTime{"time"};
const ItemId kAttendance{"G4"};  // "did you come to a parent-teacher talk?"

std::optional<int> cell_of(const ReleasedPeriod& in, Table table, std::size_t at, int cell) {
  return value(in.release, static_cast<int>(table) + static_cast<int>(at), cell);
}
int cell_of(const ReleasedPeriod& in, Table table, std::size_t at, QuestionCell cell) {
  return cell_of(in, table, at, static_cast<int>(cell)).value_or(0);
}
std::optional<int> visit_cell(const ReleasedPeriod& in, VisitCell cell) {
  return value(in.release, static_cast<int>(Table::visits), static_cast<int>(cell));
}

bool is_graded(const Question& question) { return question.kind == ScaleKind::ordered && !question.choices.empty(); }

/// The share of the scale's last answer, where it was printed.
std::optional<Share> yes_in(const ReleasedPeriod& in, Table table, std::size_t at) {
  const Question& question = in.period.form.questions[at];
  if (!is_graded(question)) return {};
  const auto n = cell_of(in, table, at, static_cast<int>(question.choices.size()) - 1);
  const int of = cell_of(in, table, at, QuestionCell::answered);
  if (!n || of == 0) return {};
  return Share{*n, of, percent(*n, of), wilson(*n, of)};
}

/// The same question in the period before; a new revision is another question.
std::optional<Share> yes_before(const ReleasedPeriod* before, const Question& question) {
  if (!before) return {};
  const int at = position_of(before->period.form, question.id);
  if (at < 0 || before->period.form.questions[static_cast<std::size_t>(at)].revision != question.revision) return {};
  return yes_in(*before, Table::in_all, static_cast<std::size_t>(at));
}

/// A word for a change needs percentages on both sides, ten points, and an interval that leaves 0.
Change change_between(const std::optional<Share>& before, const std::optional<Share>& now) {
  if (!before || !now) return Change::no_earlier;
  if (!before->percent || !now->percent) return Change::no_clear;
  const Band difference = newcombe(before->n, before->of, now->n, now->of);
  const double points = static_cast<double>(now->n) / now->of - static_cast<double>(before->n) / before->of;
  if (difference.least > 0 && points >= kLeastChange) return Change::more;
  if (difference.most < 0 && points <= -kLeastChange) return Change::less;
  return Change::no_clear;
}

/// Below the prediction counts only when the whole band lies below it: rounding and few answers must not blame a team.
std::vector<Weak> weaknesses(const ItemReport& item) {
  std::vector<Weak> found;
  if (!item.yes) return found;
  if (2 * item.yes->n <= item.yes->of) found.push_back(Weak::half_not_yes);
  if (item.predicted && item.yes->band.most < *item.predicted / 10.0) found.push_back(Weak::below_prediction);
  if (item.change == Change::less) found.push_back(Weak::down);
  return found;
}

void put_figures(ItemReport& item, const ReleasedPeriod& in, std::size_t at) {
  item.answered = cell_of(in, Table::in_all, at, QuestionCell::answered);
  item.dont_know = cell_of(in, Table::in_all, at, QuestionCell::dont_know);
  item.skipped = cell_of(in, Table::in_all, at, QuestionCell::skipped);
  item.shown = cell_of(in, Table::in_all, at, QuestionCell::shown);
  if (item.answered == 0) return;
  item.showing = item.answered < kFewestForPercent ? Showing::counts : Showing::percent;
  for (std::size_t choice = 0; choice < item.question.choices.size(); ++choice) {
    const int n = cell_of(in, Table::in_all, at, static_cast<int>(choice)).value_or(0);
    item.answers.push_back({item.question.choices[choice], n, percent(n, item.answered)});
  }
}

std::optional<int> predicted_for(const std::optional<Prediction>& prediction, const ItemId& item) {
  if (!prediction) return {};
  const auto found = prediction->yes_of_ten.find(item);
  return found == prediction->yes_of_ten.end() ? std::nullopt : std::optional(found->second);
}

ItemReport item_report(const ReportSource& source, std::size_t at) {
  ItemReport item;
  item.question = source.period.period.form.questions[at];
  put_figures(item, source.period, at);
  item.yes = yes_in(source.period, Table::in_all, at);
  item.yes_without_doubtful = yes_in(source.period, Table::without_doubt, at);
  item.yes_before = yes_before(source.before, item.question);
  item.change = change_between(item.yes_before, item.yes);
  if (is_graded(item.question)) item.predicted = predicted_for(source.prediction, item.question.id);
  item.weak = weaknesses(item);
  return item;
}

DimensionReport dimension_report(const ReportSource& source, const DimensionId& id) {
  DimensionReport dimension;
  dimension.id = id;
  const auto& questions = source.period.period.form.questions;
  for (std::size_t at = 0; at < questions.size(); ++at) {
    if (questions[at].dimension != id) continue;
    dimension.items.push_back(item_report(source, at));
    const ItemReport& item = dimension.items.back();
    dimension.readable += item.showing != Showing::too_few;
    dimension.half_not_yes += std::ranges::count(item.weak, Weak::half_not_yes) > 0;
  }
  dimension.asked = !dimension.items.empty();
  return dimension;
}

struct Weakness {
  int weak = 0;
  int graded = 0;  ///< items that were printed and can be weak
};
Weakness weakness_of(const DimensionReport& dimension) {
  Weakness of;
  for (const ItemReport& item : dimension.items) {
    of.graded += item.yes.has_value();
    of.weak += !item.weak.empty();
  }
  return of;
}

/// A dimension is weak when half or more of what can be read of it is. With more than two the weakest, and of equals
/// those that come first in the framework.
void mark_attention(std::vector<DimensionReport>& dimensions) {
  std::vector<std::pair<Weakness, DimensionReport*>> weak;
  for (DimensionReport& dimension : dimensions)
    if (const Weakness of = weakness_of(dimension); of.weak > 0 && 2 * of.weak >= of.graded)
      weak.emplace_back(of, &dimension);
  std::ranges::stable_sort(weak, [](const auto& one, const auto& other) {
    return one.first.weak * other.first.graded > other.first.weak * one.first.graded;
  });
  for (std::size_t at = 0; at < std::min<std::size_t>(kMostAttention, weak.size()); ++at)
    weak[at].second->attention = true;
}

std::vector<Trap> traps_in(const std::vector<DimensionReport>& dimensions) {
  std::vector<Trap> traps;
  bool behaviour = false, attendance = false;
  for (const DimensionReport& dimension : dimensions) {
    if (dimension.id == kKnowledge && dimension.attention) traps.push_back(Trap::knowledge_alone);
    behaviour |= dimension.asked && (dimension.id == kBehaviour || dimension.id == kTime);
    for (const ItemReport& item : dimension.items) attendance |= item.question.id == kAttendance;
  }
  if (behaviour) traps.push_back(Trap::behaviour_is_not_involvement);
  if (attendance) traps.push_back(Trap::reaching_is_not_involving);
  return traps;
}

void put_languages(Reach& reach, const ReleasedPeriod& in) {
  for (std::size_t at = 0; at < in.period.languages.size(); ++at) {
    const auto n = value(in.release, static_cast<int>(Table::languages), static_cast<int>(at));
    if (n)
      reach.languages.emplace_back(in.period.languages[at], *n);
    else
      reach.offered_not_seen.push_back(in.period.languages[at]);
  }
  reach.other_languages = value(in.release, static_cast<int>(Table::languages), kMaxLanguages);
}

Reach reach_of(const ReportSource& source) {
  Reach reach;
  reach.visits = visit_cell(source.period, VisitCell::all).value_or(0);
  reach.days = visit_cell(source.period, VisitCell::days).value_or(0);
  reach.days_open = static_cast<int>((source.period.period.end - source.period.period.start).count());
  reach.doubtful = visit_cell(source.period, VisitCell::doubtful);
  if (source.pupils > 0) reach.per_hundred_pupils = (200 * reach.visits + source.pupils) / (2 * source.pupils);
  put_languages(reach, source.period);
  return reach;
}

}  // namespace

Report make_report(const ReportSource& source) {
  Report report;
  report.period = source.period.period;
  report.try_out = source.try_out;
  report.prediction = source.prediction;
  if (source.before) report.before = source.before->period.number;
  report.reach = reach_of(source);
  for (const Dimension& dimension : source.dimensions)
    report.dimensions.push_back(dimension_report(source, dimension.id));
  mark_attention(report.dimensions);
  report.traps = traps_in(report.dimensions);
  return report;
}

}  // namespace schoolpoort
