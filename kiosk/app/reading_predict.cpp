// Before the results: what does the team expect?
#include <algorithm>

#include "kiosk/app/reading_scribe.hpp"

namespace schoolpoort {

namespace words = staff_keys;
namespace says = reading_keys;

const Question* ReadingScribe::question(int period, const ItemId& item) const {
  const auto in = [&](const Period& one) -> const Question* {
    const int at = one.number == period ? position_of(one.form, item) : -1;
    return at < 0 ? nullptr : &one.form.questions[static_cast<std::size_t>(at)];
  };
  if (facts_.health.period)
    if (const Question* found = in(*facts_.health.period)) return found;
  for (const ReleasedPeriod& one : facts_.released)
    if (const Question* found = in(one.period)) return found;
  return nullptr;
}

std::filesystem::path ReadingScribe::picture_of(const Question& question, const ChoiceId& choice) const {
  const Content& content = scribe_.catalog().content;
  const Item* item = find(content.items, question.id);
  const Scale* scale = item ? find(content.scales, item->scale) : nullptr;
  if (!scale) return {};
  const auto known = std::ranges::find(scale->choices, choice, &Choice::id);
  return known == scale->choices.end() ? std::filesystem::path() : scribe_.picture(known->picture.value);
}

StaffMessageView ReadingScribe::keep(const Predicting& now) const {
  StaffMessageView view{scribe_.picture("signs/note"), scribe_.say(says::kKeepTitle), {}, {}};
  view.text = now.not_kept ? scribe_.say(says::kNotKept)
                           : scribe_.say(says::kKeepText, {{"n", static_cast<std::int64_t>(now.items.size())},
                                                           {"over", std::string(now.over ? "yes" : "no")}});
  StaffButton back = scribe_.button("back", "signs/previous-page", says::kBack,
                                    ReadingEvent(PredictionPageTapped{now.items.size() - 1}));
  back.points = true;
  StaffButton kept = scribe_.button("keep", "signs/well", says::kKeep, ReadingEvent(KeepPredictionTapped{}));
  kept.main = true;
  view.buttons = {std::move(back), scribe_.other_language(), std::move(kept)};
  return view;
}

StaffMessageView ReadingScribe::really_without() const {
  StaffButton after_all =
      scribe_.button("after-all", "signs/note", says::kAfterAll, ReadingEvent(AfterAllPredicting{}));
  after_all.main = true;
  return {scribe_.picture("signs/look"),
          scribe_.say(says::kReallyTitle),
          scribe_.say(says::kReallyText),
          {scribe_.button("really", "signs/results", says::kReally, ReadingEvent(ReallyWithout{})),
           scribe_.other_language(), std::move(after_all)}};
}

std::optional<ReadingScribe::Screen> ReadingScribe::predicting(int period, const Predicting& now) const {
  if (now.at >= now.items.size()) return keep(now);
  const Question* asked = question(period, now.items[now.at]);
  if (!asked || asked->choices.empty()) return {};
  PredictView view;
  view.item = asked->id;
  view.picture = picture_of(asked->id);
  view.number = static_cast<int>(now.at) + 1;
  view.of = static_cast<int>(now.items.size());
  view.title = scribe_.say(now.not_kept ? says::kNotKept : says::kPredictTitle);
  view.question = scribe_.words_of(*asked);
  view.ask = scribe_.say(says::kPredictAsk, {{"answer", yes_word(*asked)}});
  view.language = view.title.language;
  view.face = picture_of(*asked, asked->choices.back().id);
  if (const auto said = now.yes_of_ten.find(asked->id); said != now.yes_of_ten.end()) view.chosen = said->second;
  StaffButton back =
      now.at == 0
          ? scribe_.button("results", "signs/back", words::kResults, PlaceTapped{StaffPlace::results})
          : scribe_.button("back", "signs/previous-page", says::kBack, ReadingEvent(PredictionPageTapped{now.at - 1}));
  back.points = true;
  view.buttons = {std::move(back)};
  if (now.over)
    view.buttons.push_back(scribe_.button("without", "signs/skip", says::kWithout, ReadingEvent(WithoutTapped{})));
  view.buttons.push_back(scribe_.other_language());
  if (!view.chosen) return view;
  StaffButton next =
      scribe_.button("next", "signs/next-page", says::kNext, ReadingEvent(PredictionPageTapped{now.at + 1}));
  next.points = next.main = true;
  view.buttons.push_back(std::move(next));
  return view;
}

}  // namespace schoolpoort
