// Figures and findings of one released period. Every figure is a released one or reckoned from released ones, so a
// reader with the tables can check each; what was not released stays "too few" and cannot be worked out.
#include "kiosk/core/report.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "kiosk/core/rounding.hpp"

namespace schoolpoort {
namespace {

std::optional<int> visit_figure(const Release& release, VisitCell cell) {
  return value(release, static_cast<int>(Table::visits), static_cast<int>(cell));
}

/// One question among one group of the visits of a period.
struct Place {
  const ReleasedPeriod& in;
  std::size_t at = 0;
  Table group = Table::in_all;

  const Question& question() const { return in.period.form.questions[at]; }
  std::optional<int> figure(int cell) const {
    return value(in.release, static_cast<int>(group) + static_cast<int>(at), cell);
  }
  std::optional<int> figure(QuestionCell cell) const { return figure(static_cast<int>(cell)); }
};

std::optional<Share> yes_at(const Place& place) {
  const Question& question = place.question();
  const auto answered = place.figure(QuestionCell::answered);
  if (question.kind != ScaleKind::ordered || question.choices.empty() || !answered) return {};
  const auto n = place.figure(static_cast<int>(question.choices.size()) - 1);
  if (!n) return {};
  return Share{*n, *answered, percent(*n, *answered), wilson(*n, *answered)};
}

// A new revision or other answers mean another question.
bool is_same(const Question& one, const Question& other) {
  return one.id == other.id && one.revision == other.revision && one.kind == other.kind &&
         std::ranges::equal(one.choices, other.choices, {}, &FrozenChoice::id, &FrozenChoice::id);
}

std::optional<Share> yes_before(const Question& question, const ReleasedPeriod* before) {
  if (!before) return {};
  const int at = position_of(before->period.form, question.id);
  if (at < 0 || !is_same(question, before->period.form.questions[static_cast<std::size_t>(at)])) return {};
  return yes_at({*before, static_cast<std::size_t>(at)});
}

bool at_least_ten_points_apart(const Share& one, const Share& other) {
  // In whole numbers: 0.7 - 0.6 is less than 0.1 to a computer.
  const std::int64_t of = std::int64_t{one.of} * other.of;
  const std::int64_t apart = std::int64_t{one.n} * other.of - std::int64_t{other.n} * one.of;
  return 100 * std::abs(apart) >= kFewestPointsOfChange * of;
}

// Rounding blurs both shares a little more than Newcombe knows: with nothing changed, 30 answers each say "more" or
// "less" 7 times in a hundred rather than 5 (simulated; with 100 answers 5). The ten points keep large schools calm.
Change change(const std::optional<Share>& before, const std::optional<Share>& now) {
  if (!before || !now) return Change::no_earlier;
  const bool enough = before->of >= kFewestForPercent && now->of >= kFewestForPercent;
  if (!enough || !at_least_ten_points_apart(*before, *now)) return Change::no_clear;
  const Band apart = newcombe(before->n, before->of, now->n, now->of);
  if (apart.least > 0) return Change::more;
  return apart.most < 0 ? Change::less : Change::no_clear;
}

// A prediction is a point, so chance alone puts the figure below it half of the time: only a whole band below it says
// that the team knew less than it thought. The one rounding step is given back because the printed count may be two
// below the real one, which with twelve answers would move the band by 17 points.
bool is_below(const Share& yes, int predicted_of_ten) {
  const int at_most = std::min(yes.n + kRoundingBase - 1, yes.of);
  return wilson(at_most, yes.of).most * 10 < predicted_of_ten;
}

// "Half or more not yes" is about the printed counts alone, as a reader would say it of "6 of 12".
bool is_half_not_yes(const Share& yes) { return 2 * yes.n <= yes.of; }

std::vector<Weak> weak(const ItemReport& item) {
  std::vector<Weak> why;
  if (!item.yes) return why;
  if (is_half_not_yes(*item.yes)) why.push_back(Weak::half_not_yes);
  if (item.predicted && is_below(*item.yes, *item.predicted)) why.push_back(Weak::below_prediction);
  if (item.change == Change::less) why.push_back(Weak::down);
  return why;
}

Showing showing(const std::optional<int>& answered) {
  if (!answered) return Showing::too_few;
  return *answered < kFewestForPercent ? Showing::counts : Showing::percent;
}

void put_counts(ItemReport& item, const Place& place) {
  const auto answered = place.figure(QuestionCell::answered);
  item.showing = showing(answered);
  if (!answered) return;
  item.answered = *answered;
  item.dont_know = place.figure(QuestionCell::dont_know).value_or(0);
  item.skipped = place.figure(QuestionCell::skipped).value_or(0);
  item.shown = place.figure(QuestionCell::shown).value_or(0);
  for (std::size_t choice = 0; choice < item.question.choices.size(); ++choice)
    if (const auto n = place.figure(static_cast<int>(choice)))
      item.answers.push_back({item.question.choices[choice], *n, percent(*n, *answered)});
}

std::optional<int> predicted(const std::optional<Prediction>& prediction, const ItemId& item) {
  if (!prediction) return {};
  const auto found = prediction->yes_of_ten.find(item);
  return found == prediction->yes_of_ten.end() ? std::nullopt : std::optional(found->second);
}

ItemReport item_report(const ReportSource& source, const std::optional<Prediction>& prediction, std::size_t at) {
  const Place place{source.period, at};
  ItemReport item{.question = place.question()};
  put_counts(item, place);
  item.yes = yes_at(place);
  item.yes_without_doubtful = yes_at({source.period, at, Table::without_doubt});
  item.yes_before = yes_before(item.question, source.before);
  item.change = change(item.yes_before, item.yes);
  item.predicted = predicted(prediction, item.question.id);
  item.weak = weak(item);
  return item;
}

void add(DimensionReport& dimension, ItemReport item) {
  dimension.asked = true;
  dimension.readable += item.showing != Showing::too_few;
  dimension.half_not_yes += std::ranges::count(item.weak, Weak::half_not_yes) > 0;
  dimension.items.push_back(std::move(item));
}

// An old period may have asked a dimension that a school took away since: its figures are not dropped.
DimensionReport& dimension_of(std::vector<DimensionReport>& all, const DimensionId& id) {
  const auto found = std::ranges::find(all, id, &DimensionReport::id);
  if (found != all.end()) return *found;
  return all.emplace_back(DimensionReport{.id = id});
}

/// How many of the items that can be weak are.
struct Weakness {
  const DimensionReport* dimension = nullptr;
  int weak = 0;
  int graded = 0;  ///< with enough answers
};

Weakness weakness(const DimensionReport& dimension) {
  Weakness of{&dimension};
  for (const ItemReport& item : dimension.items) {
    of.graded += item.yes.has_value();
    of.weak += !item.weak.empty();
  }
  return of;
}

bool is_weak(const DimensionReport& dimension) {
  const Weakness of = weakness(dimension);
  return of.weak > 0 && 2 * of.weak >= of.graded;
}

bool is_weaker(const Weakness& one, const Weakness& other) { return one.weak * other.graded > other.weak * one.graded; }

// The only place where dimensions are held against each other, and only to choose two: by what part of their items is
// weak by themselves, never by how high a share is.
void mark_attention(std::vector<DimensionReport>& dimensions) {
  std::vector<Weakness> weak;
  for (const DimensionReport& dimension : dimensions)
    if (is_weak(dimension)) weak.push_back(weakness(dimension));
  std::ranges::stable_sort(weak, is_weaker);
  if (weak.size() > kMostAttention) weak.resize(kMostAttention);
  for (DimensionReport& dimension : dimensions)
    dimension.attention = std::ranges::count(weak, &dimension, &Weakness::dimension) > 0;
}

std::vector<Trap> traps(const Period& period, const std::vector<DimensionReport>& dimensions) {
  const auto any = [&](const char* id, auto&& is_so) {
    return std::ranges::any_of(dimensions, [&](const auto& one) { return one.id.value == id && is_so(one); });
  };
  const auto is_asked = [](const DimensionReport& dimension) { return dimension.asked; };
  std::vector<Trap> apply;
  if (any("knowledge", is_weak)) apply.push_back(Trap::knowledge_alone);
  if (any("behaviour", is_asked) || any("time", is_asked)) apply.push_back(Trap::behaviour_is_not_involvement);
  if (position_of(period.form, {kAttendanceItem}) >= 0) apply.push_back(Trap::reaching_is_not_involving);
  return apply;
}

void put_languages(Reach& reach, const ReleasedPeriod& in) {
  reach.other_languages = value(in.release, static_cast<int>(Table::languages), kMaxLanguages);
  if (!reach.other_languages) return;
  for (std::size_t at = 0; at < in.period.languages.size(); ++at) {
    const LanguageTag& tag = in.period.languages[at];
    if (const auto n = value(in.release, static_cast<int>(Table::languages), static_cast<int>(at)))
      reach.languages.emplace_back(tag, *n);
    else
      reach.offered_not_seen.push_back(tag);
  }
}

Reach reach(const ReleasedPeriod& in, int pupils) {
  Reach out;
  out.visits = visit_figure(in.release, VisitCell::all).value_or(0);
  out.days = visit_figure(in.release, VisitCell::days).value_or(0);
  out.days_open = static_cast<int>((in.period.end - in.period.start).count());
  out.doubtful = visit_figure(in.release, VisitCell::doubtful);
  if (pupils > 0) out.per_hundred_pupils = (200 * out.visits + pupils) / (2 * pupils);
  put_languages(out, in);
  return out;
}

// What was written for another period, or not at all, predicts nothing.
std::optional<Prediction> prediction_for(const ReportSource& source) {
  const auto& given = source.prediction;
  return given && given->period == source.period.period.number ? given : std::nullopt;
}

}  // namespace

Report make_report(const ReportSource& source) {
  const ReleasedPeriod& in = source.period;
  Report report{.period = in.period, .try_out = source.try_out, .prediction = prediction_for(source)};
  if (source.before) report.before = source.before->period.number;
  report.reach = reach(in, source.pupils);
  for (const Dimension& dimension : source.dimensions) report.dimensions.push_back({.id = dimension.id});
  const auto prediction = report.prediction && report.prediction->skipped ? std::nullopt : report.prediction;
  for (std::size_t at = 0; at < in.period.form.questions.size(); ++at)
    add(dimension_of(report.dimensions, in.period.form.questions[at].dimension), item_report(source, prediction, at));
  mark_attention(report.dimensions);
  report.traps = traps(in.period, report.dimensions);
  return report;
}

}  // namespace schoolpoort
