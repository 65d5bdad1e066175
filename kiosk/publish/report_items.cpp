// A page for each dimension: its questions with their figures, what to ask oneself, what to try.
#include "kiosk/core/answers.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/publish/chart.hpp"
#include "kiosk/publish/report_pen.hpp"

namespace schoolpoort {
namespace {

Values share_of(const Share& share) { return {{"n", share.n}, {"of", share.of}}; }

Values with(Values values, const Values& more) {
  values.insert(more.begin(), more.end());
  return values;
}

/// What stands in words beside the figure.
std::vector<Block> sentences(const ReportPen& pen, const ItemReport& item) {
  if (item.question.kind == ScaleKind::several)
    return {paragraph(pen.say(words::kItemSeveral, {{"of", item.answered}}))};
  if (!item.yes) return {paragraph(pen.say(words::kItemKinds, {{"of", item.answered}}))};
  const Values yes = with(share_values(item.yes->percent), {{"answer", pen.yes(item.question)}});
  std::string text = pen.say(words::kItemYes, with(share_of(*item.yes), yes)).text;
  const Strong first{0, text.size()};
  const auto add = [&](const Sentence& more) { text += " " + more.text; };
  if (item.yes_without_doubtful) add(pen.say(words::kWithoutDoubtful, share_of(*item.yes_without_doubtful)));
  if (item.predicted) add(pen.say(words::kPredicted, {{"n", *item.predicted}}));
  if (item.yes_before) {
    add(pen.say(words::kBefore, share_of(*item.yes_before)));
    const char* change = item.change == Change::more ? "more" : item.change == Change::less ? "less" : "other";
    add(pen.say(words::kChange, {{"change", change}}));
  }
  return {paragraph({text, pen.language(), {first}})};
}

ChartWords chart_words(const ReportPen& pen, const ItemReport& item) {
  ChartWords labels;
  for (const AnswerReport& answer : item.answers) labels.answers.push_back(pen.choice(item.question, answer.choice));
  labels.dont_know = pen.say(keys::kDontKnow).text;
  labels.skipped = pen.say(words::kSkipped).text;
  labels.share = pen.say(words::kChartShare, {{"answer", pen.yes(item.question)}}).text;
  labels.now = pen.say(words::kChartNow).text;
  labels.before = pen.say(words::kChartBefore).text;
  labels.expected = pen.say(words::kChartExpected).text;
  return labels;
}

TextTable answers_table(const ReportPen& pen, const ItemReport& item, const ChartWords& labels) {
  TextTable table{pen.plain(pen.question(item.question)),
                  {{pen.say(words::kTableAnswer), pen.say(words::kTableCount), pen.say(words::kTablePercent)}},
                  {},
                  0};
  const auto row = [&](const std::string& name, int n, const Sentence& percent) {
    table.rows.push_back({pen.plain(name), pen.plain(std::to_string(n)), percent});
  };
  for (std::size_t at = 0; at < item.answers.size(); ++at)
    row(labels.answers[at], item.answers[at].n, pen.say(words::kPercent, share_values(item.answers[at].percent)));
  const Sentence none = pen.say(words::kPercent, share_values({}));
  row(labels.dont_know, item.dont_know, none);
  row(labels.skipped, item.skipped, none);
  row(pen.say(words::kShown).text, item.shown, none);
  return table;
}

Figure figure(const ReportPen& pen, const ItemReport& item) {
  const ChartWords labels = chart_words(pen, item);
  const Chart chart = answers_chart(item, labels);
  TextTable table = answers_table(pen, item, labels);
  // Who hears the page hears the figures, answer by answer.
  std::string heard = pen.question(item.question);
  for (std::size_t row = 1; row < table.rows.size(); ++row)
    heard += (row == 1 ? " " : ", ") + table.rows[row][0].text + ": " + table.rows[row][1].text;
  return {chart.svg,
          chart.width,
          chart.height,
          pen.plain(heard + "."),
          pen.say(item.yes ? words::kCaption : words::kCaptionKinds),
          pen.say(words::kTable),
          std::move(table)};
}

// The last one stays with what follows, so that no page holds that alone.
Block item_block(const ReportPen& pen, const ItemReport& item, bool last) {
  std::vector<Block> beside{heading(3, pen.plain(pen.question(item.question)))};
  if (item.showing == Showing::too_few) {
    beside.push_back(paragraph(pen.say(words::kItemTooFew, {{"fewest", kFewestAnswers}, {"shown", kFewestShown}})));
  } else {
    append(beside, sentences(pen, item));
    beside.push_back(block(figure(pen, item)));
  }
  const PictureFile scene = pen.scene(item.question);
  if (scene.file.empty()) return block(Card{Frame::none, std::move(beside), last});
  return block(Columns{{{block(Picture{scene, 0})}, std::move(beside)}, {0.22, 0.78}, false, last});
}

Sentence summary(const ReportPen& pen, const DimensionReport& dimension) {
  if (dimension.readable == 0) return pen.say(words::kDimensionNoneReadable);
  std::string text = pen.say(words::kDimensionSome, {{"n", dimension.readable}}).text;
  bool graded = false;
  for (const ItemReport& item : dimension.items) graded = graded || item.yes;
  const auto add = [&](const Sentence& more) { text += " " + more.text; };
  if (!graded)
    add(pen.say(words::kDimensionKinds));
  else if (dimension.half_not_yes == 0)
    add(pen.say(words::kDimensionHalfNone));
  else
    add(pen.say(words::kDimensionHalf, {{"n", dimension.half_not_yes}}));
  return pen.plain(text);
}

Block what_to_do(const ReportPen& pen, const DimensionId& id) {
  Listing ideas;
  for (int number = 1; number <= words::kIdeasEach; ++number) ideas.entries.push_back(pen.say(words::idea(id, number)));
  std::vector<Block> ask{heading(3, pen.say(words::kDiagnosis)),
                         paragraph(pen.say(words::of_dimension(words::kAsk, id)))};
  std::vector<Block> act{heading(3, pen.say(words::kIdeas)), block(std::move(ideas))};
  return block(Card{Frame::quiet, {block(Columns{{std::move(ask), std::move(act)}, {0.42, 0.58}})}});
}

std::vector<Block> asked(const ReportPen& pen, const DimensionReport& dimension) {
  std::vector<Block> blocks{block(PageBreak{}), heading(2, pen.dimension(dimension.id)),
                            paragraph(pen.say(words::of_dimension(words::kAbout, dimension.id)), Manner::caption),
                            paragraph(summary(pen, dimension), Manner::lead)};
  if (dimension.id.value == "time") blocks.push_back(paragraph(pen.say(words::kWithBehaviour)));
  for (const ItemReport& item : dimension.items)
    blocks.push_back(item_block(pen, item, &item == &dimension.items.back()));
  blocks.push_back(what_to_do(pen, dimension.id));
  return blocks;
}

Block not_asked(const ReportPen& pen, const DimensionReport& dimension) {
  const std::string name = pen.dimension(dimension.id).text + ": " + pen.say(words::kNotAsked).text;
  return block(Card{Frame::none,
                    {heading(2, pen.plain(name)),
                     paragraph(pen.say(words::of_dimension(words::kAbout, dimension.id)), Manner::caption),
                     paragraph(pen.say(words::kDimensionNotAsked)), paragraph(pen.say(words::kOwnView), Manner::strong),
                     block(Writing{4}), what_to_do(pen, dimension.id)}});
}

}  // namespace

// Those asked a page each; then those not asked, which share pages. Both in the framework's order.
std::vector<Block> dimensions(const ReportPen& pen) {
  std::vector<Block> blocks, others{block(PageBreak{})};
  for (const DimensionReport& dimension : pen.report().dimensions)
    if (dimension.asked)
      append(blocks, asked(pen, dimension));
    else
      others.push_back(not_asked(pen, dimension));
  if (others.size() > 1) append(blocks, std::move(others));
  return blocks;
}

}  // namespace schoolpoort
