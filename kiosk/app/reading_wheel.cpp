// One period at a glance: its wheel, and which page shows what.
#include <algorithm>

#include "kiosk/app/reading_scribe.hpp"

namespace schoolpoort {

namespace words = staff_keys;
namespace says = reading_keys;

std::optional<ReadingScribe::Screen> ReadingScribe::screen(const Reading& reading) const {
  if (const auto* now = std::get_if<Predicting>(&reading.page)) return predicting(reading.period, *now);
  if (std::holds_alternative<ReadingWithout>(reading.page)) return really_without();
  const auto report =
      std::ranges::find(facts_.reports, reading.period, [](const Report& made) { return made.period.number; });
  if (report == facts_.reports.end()) return {};
  if (const auto* page = std::get_if<OfDimension>(&reading.page)) return dimension(*report, *page);
  if (std::holds_alternative<Attention>(reading.page)) return attention(*report);
  if (std::holds_alternative<Unknown>(reading.page)) return unknown(*report);
  return wheel(*report);
}

Phrase ReadingScribe::name_of(const DimensionId& dimension) const {
  const Dimension* known = find(scribe_.catalog().content.dimensions, dimension);
  return scribe_.say(known ? known->name.value : dimension.value);
}

std::filesystem::path ReadingScribe::picture_of(const ItemId& item) const {
  const Item* known = find(scribe_.catalog().content.items, item);
  return known ? scribe_.picture(known->picture.value) : std::filesystem::path();
}

// "3 questions; at 2 half or more do not yet say yes": a sentence, never a mark.
Phrase ReadingScribe::sentence_of(const DimensionReport& dimension) const {
  const auto graded =
      std::ranges::count_if(dimension.items, [](const ItemReport& item) { return item.yes.has_value(); });
  return scribe_.say(says::kDimensionText, {{"questions", static_cast<std::int64_t>(dimension.items.size())},
                                            {"graded", static_cast<std::int64_t>(graded)},
                                            {"weak", std::int64_t{dimension.half_not_yes}}});
}

WheelPart ReadingScribe::part(const DimensionReport& dimension) const {
  WheelPart made{dimension.id, name_of(dimension.id), {}, {}, dimension.attention, {}};
  if (!dimension.asked || dimension.items.empty()) return made;
  made.picture = picture_of(dimension.items.front().question.id);
  made.event = ReadingEvent(DimensionTapped{dimension.id, 0});
  return made;
}

std::vector<StaffLine> ReadingScribe::wheel_lines(const Report& report) const {
  std::vector<StaffLine> lines;
  const auto line = [&](std::string_view sign, Phrase phrase) {
    lines.push_back({scribe_.picture(sign), std::move(phrase)});
  };
  const auto named = [&](std::string_view sign, std::string_view key, auto which) {
    std::string names;
    for (const DimensionReport& dimension : report.dimensions)
      if (which(dimension)) names += (names.empty() ? "" : ", ") + name_of(dimension.id).text;
    Phrase phrase = scribe_.say(key);
    phrase.text += ": " + names;
    if (!names.empty()) line(sign, std::move(phrase));
  };
  named("signs/look", says::kAttention, [](const DimensionReport& dimension) { return dimension.attention; });
  named("signs/dont-know", says::kNotAsked, [](const DimensionReport& dimension) { return !dimension.asked; });
  line("signs/period", scribe_.say(says::kDays, {{"days", std::int64_t{report.reach.days}},
                                                 {"open", std::int64_t{report.reach.days_open}}}));
  const bool predicted = report.prediction && !report.prediction->skipped;
  line("signs/note", scribe_.say(predicted ? says::kWithPrediction : says::kWithoutPrediction));
  if (report.before) line("signs/results", scribe_.say(says::kCompared));
  line("signs/private", scribe_.say(words::kResultCaption));
  return lines;
}

StaffButton ReadingScribe::to_wheel() const {
  StaffButton back = scribe_.button("wheel", "signs/back", says::kToWheel, ReadingEvent(WheelTapped{}));
  back.points = true;
  return back;
}

WheelView ReadingScribe::wheel(const Report& report) const {
  WheelView view;
  view.title = scribe_.name_of(report.period);
  view.sentence = scribe_.say(says::kSentence);
  view.hub = scribe_.say(says::kHub, {{"n", std::int64_t{report.reach.visits}}});
  view.lines = wheel_lines(report);
  for (const DimensionReport& dimension : report.dimensions) view.parts.push_back(part(dimension));
  StaffButton back = scribe_.button("results", "signs/back", words::kResults, PlaceTapped{StaffPlace::results});
  back.points = true;
  view.buttons = {std::move(back)};
  const auto first = std::ranges::find_if(view.parts, [](const WheelPart& made) { return made.event.has_value(); });
  if (first != view.parts.end())
    view.buttons.push_back(scribe_.button("dimensions", "signs/results", says::kToDimensions, *first->event));
  view.buttons.push_back(
      scribe_.button("attention", "signs/look", says::kToAttention, ReadingEvent(AttentionTapped{})));
  view.buttons.push_back(scribe_.button("unknown", "signs/dont-know", says::kToUnknown, ReadingEvent(UnknownTapped{})));
  view.buttons.push_back(scribe_.other_language());
  return view;
}

}  // namespace schoolpoort
