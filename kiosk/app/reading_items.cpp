// One dimension: its questions under each other, then each on a page of its own. Figures as the report has them.
#include <algorithm>

#include "kiosk/app/reading_scribe.hpp"
#include "kiosk/core/keys.hpp"

namespace schoolpoort {

namespace words = staff_keys;
namespace says = reading_keys;

namespace {

constexpr std::size_t kRows = DimensionView::kRows;

int row_pages(const DimensionReport& dimension) {
  return static_cast<int>((dimension.items.size() + kRows - 1) / kRows);
}

float share_of(int n, int of) { return of > 0 ? static_cast<float>(n) / static_cast<float>(of) : 0.F; }

std::string change_word(Change change) {
  return change == Change::more ? "more" : change == Change::less ? "less" : "same";
}

std::string weak_word(Weak why) {
  return why == Weak::half_not_yes ? "half" : why == Weak::below_prediction ? "below" : "down";
}

std::string shown_as(const std::optional<int>& percent) {
  if (!percent) return "none";
  return *percent >= kMostPercent ? "most" : *percent <= kLeastPercent ? "least" : "figure";
}

}  // namespace

Phrase ReadingScribe::figure(int n, std::optional<int> percent) const {
  const auto key = !percent                    ? words::kResultFigure
                   : *percent >= kMostPercent  ? words::kResultPercentMost
                   : *percent <= kLeastPercent ? words::kResultPercentLeast
                                               : words::kResultPercent;
  return scribe_.say(key, {{"n", std::int64_t{n}}, {"percent", std::int64_t{percent.value_or(0)}}});
}

std::string ReadingScribe::yes_word(const Question& question) const {
  return question.choices.empty() ? "" : scribe_.words_of(question, question.choices.back()).text;
}

AnswersView ReadingScribe::answers(const ItemReport& item) const {
  AnswersView view;
  if (item.showing == Showing::too_few) {
    view.note = scribe_.say(says::kTooFew);
    return view;
  }
  const int longest = std::max({item.answered, item.dont_know, item.skipped});
  for (const AnswerReport& answer : item.answers) {
    const Phrase word = scribe_.words_of(item.question, answer.choice);
    if (item.question.kind == ScaleKind::ordered)
      view.scale.push_back({picture_of(item.question, answer.choice.id), word, figure(answer.n, {}),
                            figure(answer.n, answer.percent), share_of(answer.n, item.answered)});
    else
      view.bars.push_back({word, figure(answer.n, answer.percent), share_of(answer.n, longest)});
  }
  for (const auto& [n, key] :
       {std::pair{item.dont_know, words::kResultDontKnow}, std::pair{item.skipped, words::kResultSkipped}})
    view.apart.push_back({scribe_.say(key), figure(n, {}), share_of(n, longest), true});
  return view;
}

ItemRowView ReadingScribe::row(const DimensionReport& dimension, std::size_t at) const {
  const ItemReport& item = dimension.items[at];
  ItemRowView row;
  row.name = "item-" + item.question.id.value;
  row.picture = picture_of(item.question.id);
  if (!item.weak.empty()) row.mark = scribe_.picture("signs/look");
  row.question = scribe_.words_of(item.question);
  row.answers = answers(item);
  row.event = ReadingEvent(DimensionTapped{dimension.id, row_pages(dimension) + static_cast<int>(at)});
  if (row.answers.bars.size() <= kRows) return row;
  row.answers.bars.clear();
  row.answers.note = scribe_.say(says::kManyKinds);
  return row;
}

StaffButton ReadingScribe::to_page(std::string name, std::string_view sign, std::string_view key,
                                   const DimensionId& dimension, int page) const {
  StaffButton made = scribe_.button(std::move(name), sign, key, ReadingEvent(DimensionTapped{dimension, page}));
  made.sign.words = scribe_.say(key, {{"dimension", name_of(dimension).text}});
  made.points = true;
  return made;
}

DimensionView ReadingScribe::rows(const Report& report, const DimensionReport& dimension, int page) const {
  DimensionView view{name_of(dimension.id), sentence_of(dimension), {}, {to_wheel()}};
  const std::size_t first = static_cast<std::size_t>(page) * kRows;
  for (std::size_t at = first; at < std::min(dimension.items.size(), first + kRows); ++at)
    view.rows.push_back(row(dimension, at));
  if (page > 0)
    view.buttons.push_back(to_page("previous", "signs/previous-page", keys::kPreviousPage, dimension.id, page - 1));
  if (page + 1 < row_pages(dimension)) {
    view.buttons.push_back(to_page("next", "signs/next-page", keys::kNextPage, dimension.id, page + 1));
  } else {
    const auto here = std::ranges::find(report.dimensions, dimension.id, &DimensionReport::id);
    const auto next = std::find_if(here + 1, report.dimensions.end(),
                                   [](const DimensionReport& other) { return !other.items.empty(); });
    if (next != report.dimensions.end())
      view.buttons.push_back(to_page("next", "signs/next-page", says::kNextDimension, next->id, 0));
  }
  view.buttons.push_back(scribe_.other_language());
  return view;
}

std::vector<ItemRemark> ReadingScribe::remarks(const ItemReport& item) const {
  std::vector<ItemRemark> all;
  if (!item.yes) return all;
  const std::string answer = yes_word(item.question);
  const auto of = [](const Share& share) {
    return Values{{"n", std::int64_t{share.n}}, {"of", std::int64_t{share.of}}};
  };
  Values yes = of(*item.yes);
  yes["answer"] = answer;
  yes["show"] = shown_as(item.yes->percent);
  yes["percent"] = std::int64_t{item.yes->percent.value_or(0)};
  all.push_back({YesMark::share, {}, scribe_.say(says::kYes, yes)});
  if (item.predicted)
    all.push_back({YesMark::predicted, {}, scribe_.say(says::kPredicted, {{"n", std::int64_t{*item.predicted}}})});
  if (item.yes_before) {
    Values before = of(*item.yes_before);
    before["change"] = change_word(item.change);
    all.push_back({YesMark::before, {}, scribe_.say(says::kBefore, before)});
  }
  // Below the prediction, or less than before, stands in the two lines above.
  if (std::ranges::count(item.weak, Weak::half_not_yes) > 0)
    all.push_back({YesMark::none, scribe_.picture("signs/look"),
                   scribe_.say(says::kWeak, {{"why", weak_word(Weak::half_not_yes)}, {"answer", answer}})});
  if (item.yes_without_doubtful)
    all.push_back({YesMark::none, scribe_.picture("signs/note"),
                   scribe_.say(says::kWithoutDoubtful, of(*item.yes_without_doubtful))});
  all.push_back({YesMark::band, {}, scribe_.say(says::kBand)});
  return all;
}

ItemView ReadingScribe::item(const Report& report, const DimensionReport& dimension, std::size_t at) const {
  const ItemReport& item = dimension.items[at];
  ItemView view;
  view.picture = picture_of(item.question.id);
  view.number = static_cast<int>(at) + 1;
  view.of = static_cast<int>(dimension.items.size());
  view.question = scribe_.words_of(item.question);
  view.about = scribe_.name_of(report.period);
  view.answers = answers(item);
  if (view.answers.note)
    view.answers.note = scribe_.say(words::kResultTooFew);
  else
    view.about.text += " · " + scribe_.say(words::kResultAnswers, {{"n", std::int64_t{item.answered}}}).text;
  if (item.yes) {
    YesLineView line;
    line.title = scribe_.say(says::kYesTitle, {{"answer", yes_word(item.question)}});
    line.share = share_of(item.yes->n, item.yes->of);
    line.least = static_cast<float>(item.yes->band.least);
    line.most = static_cast<float>(item.yes->band.most);
    if (item.predicted) line.predicted = share_of(*item.predicted, 10);
    if (item.yes_before) line.before = share_of(item.yes_before->n, item.yes_before->of);
    view.yes = std::move(line);
  }
  view.remarks = remarks(item);
  const int first = row_pages(dimension), page = first + static_cast<int>(at);
  view.buttons = {to_page("dimension", "signs/back", says::kToDimension, dimension.id, static_cast<int>(at / kRows))};
  if (at > 0)
    view.buttons.push_back(to_page("previous", "signs/previous-page", keys::kPreviousPage, dimension.id, page - 1));
  if (at + 1 < dimension.items.size())
    view.buttons.push_back(to_page("next", "signs/next-page", keys::kNextPage, dimension.id, page + 1));
  view.buttons.push_back(scribe_.other_language());
  return view;
}

std::optional<ReadingScribe::Screen> ReadingScribe::dimension(const Report& report, const OfDimension& page) const {
  const auto here = std::ranges::find(report.dimensions, page.dimension, &DimensionReport::id);
  if (here == report.dimensions.end() || here->items.empty()) return wheel(report);
  const int of_rows = row_pages(*here), all = of_rows + static_cast<int>(here->items.size());
  const int at = std::clamp(page.page, 0, all - 1);
  if (at < of_rows) return rows(report, *here, at);
  return item(report, *here, static_cast<std::size_t>(at - of_rows));
}

}  // namespace schoolpoort
