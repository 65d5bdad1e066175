// The periods, and the words that a period froze.
#include <algorithm>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/core/reading_keys.hpp"

namespace schoolpoort {

namespace words = staff_keys;
namespace says = reading_keys;

namespace {

PeriodToRead to_read(const Period& period, bool over, const StaffFacts& facts) {
  PeriodToRead made{period.number, over, false, {}};
  made.expected = std::ranges::find(facts.predictions, period.number, &Prediction::period) != facts.predictions.end();
  for (const Question& question : period.form.questions)
    if (question.kind == ScaleKind::ordered) made.graded.push_back(question.id);
  return made;
}

}  // namespace

std::vector<PeriodToRead> periods_to_read(const StaffFacts& facts) {
  std::vector<PeriodToRead> all;
  for (const ReleasedPeriod& in : facts.released) all.push_back(to_read(in.period, true, facts));
  if (facts.health.period) all.push_back(to_read(*facts.health.period, false, facts));
  return all;
}

Phrase StaffScribe::name_of(const Period& period) const {
  return say(words::kPeriodName,
             {{"first", day_of(period.start)}, {"last", day_of(period.end - std::chrono::days{1})}});
}

StaffEntry StaffScribe::open_entry(const Period& period) const {
  const Values enough{{"enough", std::string(facts_.health.ten_or_more ? "yes" : "no")}};
  StaffEntry entry{"period-" + std::to_string(period.number), picture("signs/period"), name_of(period), {}, {}};
  entry.text = is_moment(period) ? say(words::kPeriodOpenMoment) : say(words::kPeriodOpen, enough);
  if (facts_.prolonged) entry.text = say(words::kPeriodProlonged, enough);
  const PeriodToRead now = to_read(period, false, facts_);
  if (now.graded.empty()) return entry;
  if (!now.expected) entry.event = PeriodTapped{period.number};
  entry.text.text +=
      " " + (now.expected ? say(says::kListPredicted) : say(says::kListPredict, {{"over", std::string("no")}})).text;
  return entry;
}

StaffEntry StaffScribe::released_entry(const ReleasedPeriod& in) const {
  const int visits = value(in.release, static_cast<int>(Table::visits), static_cast<int>(VisitCell::all)).value_or(0);
  StaffEntry entry{"period-" + std::to_string(in.period.number), picture("signs/results"), name_of(in.period), {}, {}};
  entry.text = say(words::kPeriodEnough, {{"n", std::int64_t{visits}}});
  entry.event = PeriodTapped{in.period.number};
  const PeriodToRead now = to_read(in.period, true, facts_);
  if (!now.expected && !now.graded.empty())
    entry.text.text += " " + say(says::kListPredict, {{"over", std::string("yes")}}).text;
  return entry;
}

StaffMessageView StaffScribe::no_results() const {
  return {picture("signs/period"), say(words::kResults), say(words::kResultsNone), {to_overview(), other_language()}};
}

bool StaffScribe::has_periods() const { return facts_.health.period || !facts_.released.empty(); }

StaffListView StaffScribe::results(int page) const {
  std::vector<StaffEntry> all;
  if (facts_.health.period) all.push_back(open_entry(*facts_.health.period));
  for (auto in = facts_.released.rbegin(); in != facts_.released.rend(); ++in) all.push_back(released_entry(*in));
  constexpr auto kMost = static_cast<int>(StaffListView::kEntries);
  const int count = (static_cast<int>(all.size()) + kMost - 1) / kMost;
  StaffListView view;
  view.title = say(words::kResults);
  view.text = say(words::kResultsText);
  for (int at = page * kMost; at < std::min(static_cast<int>(all.size()), (page + 1) * kMost); ++at)
    view.entries.push_back(all[static_cast<std::size_t>(at)]);
  view.buttons = pages(page, count, to_overview());
  view.buttons.push_back(other_language());
  return view;
}

Phrase StaffScribe::borrowed(const TextKey& key, const std::string& frozen) const {
  const auto texts = std::ranges::find(catalog_.staff, language_, &LanguageTexts::tag);
  const bool there = texts != catalog_.staff.end() && texts->texts.contains(key);
  if (!there || key.empty()) return {frozen, catalog_.settings.school_language};
  return say(key.value);
}

Phrase StaffScribe::words_of(const Question& question) const {
  const Item* item = find(catalog_.content.items, question.id);
  const bool same = item && item->revision == question.revision;
  return borrowed(same ? item->question : TextKey{}, question.label);
}

Phrase StaffScribe::words_of(const Question& question, const FrozenChoice& choice) const {
  const Item* item = find(catalog_.content.items, question.id);
  const Scale* scale =
      item && item->revision == question.revision ? find(catalog_.content.scales, item->scale) : nullptr;
  if (!scale) return borrowed({}, choice.label);
  const auto now = std::ranges::find(scale->choices, choice.id, &Choice::id);
  return borrowed(now == scale->choices.end() ? TextKey{} : now->words, choice.label);
}

}  // namespace schoolpoort
