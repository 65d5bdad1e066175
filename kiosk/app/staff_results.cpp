// Periods and their questions: released figures only, counts first, who gave no answer apart.
#include <algorithm>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/keys.hpp"

namespace schoolpoort {

namespace words = staff_keys;

namespace {

std::optional<int> figure(const ReleasedPeriod& in, std::size_t at, int cell) {
  return value(in.release, static_cast<int>(Table::in_all) + static_cast<int>(at), cell);
}
std::optional<int> figure(const ReleasedPeriod& in, std::size_t at, QuestionCell cell) {
  return figure(in, at, static_cast<int>(cell));
}

float share_of(int n, int of) { return of > 0 ? static_cast<float>(n) / static_cast<float>(of) : 0.F; }

}  // namespace

const ReleasedPeriod* StaffScribe::released(int number) const {
  const auto found =
      std::ranges::find(facts_.released, number, [](const ReleasedPeriod& in) { return in.period.number; });
  return found == facts_.released.end() ? nullptr : &*found;
}

StaffEntry StaffScribe::open_entry(const Period& period) const {
  const Values enough{{"enough", std::string(facts_.health.ten_or_more ? "yes" : "no")}};
  StaffEntry entry{"period-" + std::to_string(period.number), picture("signs/period"), {}, {}, {}};
  entry.title =
      say(words::kPeriodName, {{"first", day_of(period.start)}, {"last", day_of(period.end - std::chrono::days{1})}});
  entry.text = is_moment(period) ? say(words::kPeriodOpenMoment) : say(words::kPeriodOpen, enough);
  if (facts_.prolonged) entry.text = say(words::kPeriodProlonged, enough);
  return entry;
}

StaffEntry StaffScribe::released_entry(const ReleasedPeriod& in) const {
  const int visits = value(in.release, static_cast<int>(Table::visits), static_cast<int>(VisitCell::all)).value_or(0);
  StaffEntry entry = open_entry(in.period);
  entry.picture = picture("signs/results");
  entry.text = say(words::kPeriodEnough, {{"n", std::int64_t{visits}}});
  entry.event = PeriodTapped{in.period.number};
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

std::vector<StaffBar> StaffScribe::bars(const ReleasedPeriod& in, std::size_t at) const {
  const Question& question = in.period.form.questions[at];
  const auto answered = figure(in, at, QuestionCell::answered);
  std::vector<StaffBar> all;
  if (!answered) return all;
  // One scale for all bars of a question: half of the answers is half of the length.
  const int longest = std::max({*answered, figure(in, at, QuestionCell::dont_know).value_or(0),
                                figure(in, at, QuestionCell::skipped).value_or(0)});
  for (std::size_t choice = 0; choice < question.choices.size(); ++choice) {
    const auto n = figure(in, at, static_cast<int>(choice));
    if (!n) continue;
    const auto of_all = percent(*n, *answered);
    const auto key = !of_all                    ? words::kResultFigure
                     : *of_all >= kMostPercent  ? words::kResultPercentMost
                     : *of_all <= kLeastPercent ? words::kResultPercentLeast
                                                : words::kResultPercent;
    all.push_back({words_of(question, question.choices[choice]),
                   say(key, {{"n", std::int64_t{*n}}, {"percent", std::int64_t{of_all.value_or(0)}}}),
                   share_of(*n, longest)});
  }
  for (const auto& [cell, key] : {std::pair{QuestionCell::dont_know, words::kResultDontKnow},
                                  std::pair{QuestionCell::skipped, words::kResultSkipped}})
    if (const auto n = figure(in, at, cell))
      all.push_back({say(key), say(words::kResultFigure, {{"n", std::int64_t{*n}}}), share_of(*n, longest), true});
  return all;
}

StaffResultView StaffScribe::period(const ReleasedPeriod& in, int page) const {
  const auto count = static_cast<int>(in.period.form.questions.size());
  const int at = std::clamp(page, 0, count - 1);
  const Question& question = in.period.form.questions[static_cast<std::size_t>(at)];
  const Item* item = find(catalog_.content.items, question.id);
  StaffResultView view;
  if (item) view.picture = picture(item->picture.value);
  view.number = at + 1;
  view.of = count;
  view.period = open_entry(in.period).title;
  view.question = words_of(question);
  view.bars = bars(in, static_cast<std::size_t>(at));
  if (const auto answered = figure(in, static_cast<std::size_t>(at), QuestionCell::answered))
    view.period.text += " · " + say(words::kResultAnswers, {{"n", std::int64_t{*answered}}}).text;
  view.caption = say(view.bars.empty() ? words::kResultTooFew : words::kResultCaption);
  StaffButton back = button("results", "signs/back", words::kResults, PlaceTapped{StaffPlace::results});
  view.buttons = pages(at, count, std::move(back));
  view.buttons.push_back(other_language());
  return view;
}

}  // namespace schoolpoort
