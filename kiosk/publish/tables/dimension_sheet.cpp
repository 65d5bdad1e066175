// The sheet "per dimension": all seven, each with its questions as a table and a chart of Excel's own.
#include <algorithm>

#include "kiosk/publish/tables/sheets.hpp"

namespace schoolpoort {
namespace {

constexpr double kQuestionWidth = 42;  // characters
constexpr double kColumnWidth = 11;
constexpr lxw_col_t kWidest = 16;  // columns of a table at most, for the widths and the print

using Items = std::vector<const ItemReport*>;

/// Graded questions with the same answers stand in one table; the others each in their own.
std::vector<Items> blocks_of(const DimensionReport& dimension) {
  std::vector<Items> blocks;
  for (const ItemReport& item : dimension.items) {
    const auto same = std::ranges::find_if(blocks, [&](const Items& block) {
      const Question& first = block.front()->question;
      return item.question.kind == ScaleKind::ordered && first.kind == ScaleKind::ordered &&
             first.choices == item.question.choices;
    });
    if (same == blocks.end())
      blocks.push_back({&item});
    else
      same->push_back(&item);
  }
  return blocks;
}

/// Writes from the top down.
class Pen {
 public:
  Pen(const Workbook& book, const PrintPage& page, const TableSource& source, std::string sheet)
      : book_(book), page_(page), source_(source), words_(source.words.front()), sheet_(std::move(sheet)) {}

  void dimension(const DimensionReport& dimension) {
    fit_row(page_, row_, kHeading);
    line(explained(words_, "dimension", dimension.id.value), page_.looks.heading);
    if (!dimension.asked) return not_asked();
    if (dimension.attention) line(words_.say("table_attention"), page_.looks.warning);
    summary("table_readable", dimension.readable);
    summary("table_half_not_yes", dimension.half_not_yes);
    for (const Items& block : blocks_of(dimension))
      block.front()->question.kind == ScaleKind::ordered ? graded(block) : kinds(*block.front());
    row_ += 2;
  }
  void line(const std::string& words, lxw_format* look) { write(page_, row_++, 0, words, look); }
  void gap() { ++row_; }
  lxw_row_t row() const { return row_; }

 private:
  void not_asked() {
    line(words_.say("table_not_asked"), page_.looks.text);
    row_ += 2;
  }

  void summary(const char* key, int count) {
    write(page_, row_, 0, words_.say(key), page_.looks.text);
    worksheet_write_number(page_.sheet, row_++, 1, count, page_.looks.strong);
  }

  void head(const std::vector<std::string>& heads) {
    for (std::size_t at = 0; at < heads.size(); ++at)
      write(page_, row_, static_cast<lxw_col_t>(at), heads[at], page_.looks.head);
    std::vector<std::pair<std::string, double>> words;
    for (const std::string& head : heads) words.emplace_back(head, kColumnWidth);
    fit_row(page_, row_++, words);
  }

  std::string head_of(const char* name) const { return words_.say(std::string("table_head_") + name); }

  std::vector<std::string> graded_heads(const std::vector<FrozenChoice>& choices) const {
    std::vector<std::string> heads{head_of("question")};
    for (const FrozenChoice& choice : choices) heads.push_back(choice.label);
    for (const char* name : {"dont_know", "skipped", "n_answered", "n_shown"}) heads.push_back(head_of(name));
    const std::string yes = choices.back().label;
    heads.push_back("“" + yes + "” %");
    for (const char* name : {"band_least", "band_most"}) heads.push_back(head_of(name));
    if (source_.report->before) {
      heads.push_back("“" + yes + "” % " + words_.say("table_before"));
      heads.push_back(head_of("change"));
    }
    if (source_.report->prediction) heads.push_back(head_of("predicted"));
    heads.push_back(head_of("look"));
    return heads;
  }

  void graded(const Items& items) {
    ++row_;
    const std::vector<FrozenChoice>& choices = items.front()->question.choices;
    const lxw_row_t head_row = row_;
    head(graded_heads(choices));
    for (const ItemReport* item : items) graded_row(*item, static_cast<int>(choices.size()));
    const ChartPlace place{row_ + 1, static_cast<int>(items.size()), words_.say("table_chart_described")};
    add_stacked_chart(book_, page_, {sheet_, head_row + 1, row_ - 1, head_row}, static_cast<int>(choices.size()),
                      place);
    row_ = place.row + rows_of(place);
  }

  void graded_row(const ItemReport& item, int choices) {
    lxw_col_t at = 0;
    write(page_, row_, at++, item.question.label, page_.looks.cell);
    fit_row(page_, row_, {{item.question.label, kQuestionWidth}});
    if (item.showing == Showing::too_few) return too_few(at);
    for (int choice = 0; choice < choices; ++choice) number(at++, item.answers[static_cast<std::size_t>(choice)].n);
    for (const int n : {item.dont_know, item.skipped, item.answered, item.shown}) number(at++, n);
    at = yes(at, item);
    if (source_.report->before) at = change(at, item);
    if (source_.report->prediction) maybe(at++, item.predicted);
    write(page_, row_++, at, looks_of(item), page_.looks.text);
  }

  // Below ten answers nothing: a chart of the row shows an empty place.
  void too_few(lxw_col_t at) { write(page_, row_++, at, words_.say("table_too_few"), page_.looks.cell); }

  // The band stands beside a percentage only: below thirty answers there are counts.
  lxw_col_t yes(lxw_col_t at, const ItemReport& item) {
    const bool percent = item.yes && item.yes->percent;
    if (percent) {
      write_percent(page_, row_, at, *item.yes->percent);
      worksheet_write_number(page_.sheet, row_, at + 1U, item.yes->band.least, page_.looks.share);
      worksheet_write_number(page_.sheet, row_, at + 2U, item.yes->band.most, page_.looks.share);
    }
    for (lxw_col_t column = 0; column < 3 && !percent; ++column) blank(static_cast<lxw_col_t>(at + column));
    return static_cast<lxw_col_t>(at + 3);
  }

  lxw_col_t change(lxw_col_t at, const ItemReport& item) {
    if (item.yes_before && item.yes_before->percent)
      write_percent(page_, row_, at, *item.yes_before->percent);
    else
      blank(at);
    const char* key = item.change == Change::more       ? "table_change_more"
                      : item.change == Change::less     ? "table_change_less"
                      : item.change == Change::no_clear ? "table_change_no_clear"
                                                        : nullptr;
    write(page_, row_, static_cast<lxw_col_t>(at + 1), key ? words_.say(key) : "", page_.looks.cell);
    return static_cast<lxw_col_t>(at + 2);
  }

  std::string looks_of(const ItemReport& item) const {
    std::string said;
    for (const Weak weak : item.weak) {
      const char* key = weak == Weak::half_not_yes       ? "table_weak_half"
                        : weak == Weak::below_prediction ? "table_weak_prediction"
                                                         : "table_weak_down";
      said += (said.empty() ? "" : "; ") + words_.say(key);
    }
    return said;
  }

  void kinds(const ItemReport& item) {
    ++row_;
    line(item.question.label, page_.looks.strong);
    if (item.question.kind == ScaleKind::several) line(words_.say("table_several"), page_.looks.text);
    if (item.showing == Showing::too_few) return line(words_.say("table_too_few"), page_.looks.text);
    const lxw_row_t head_row = row_;
    head({head_of("answer_label"), head_of("n"), head_of("percent")});
    for (const AnswerReport& answer : item.answers) kind(answer);
    const ChartPlace place{row_ + 4, static_cast<int>(item.answers.size()), words_.say("table_chart_described")};
    add_plain_chart(book_, page_, {sheet_, head_row + 1, row_ - 1, head_row}, place);
    for (const auto& [name, n] : {std::pair{"dont_know", item.dont_know}, std::pair{"skipped", item.skipped},
                                  std::pair{"n_answered", item.answered}, std::pair{"n_shown", item.shown}})
      aside(name, n);
    row_ = place.row + rows_of(place);
  }

  void kind(const AnswerReport& answer) {
    write(page_, row_, 0, answer.choice.label, page_.looks.cell);
    number(1, answer.n);
    if (answer.percent)
      write_percent(page_, row_, 2, *answer.percent);
    else
      blank(2);
    ++row_;
  }

  void aside(const char* name, int n) {
    write(page_, row_, 0, head_of(name), page_.looks.cell);
    write(page_, row_++, 1, n, page_.looks.number);
  }

  void number(lxw_col_t at, int n) { write(page_, row_, at, n, page_.looks.number); }
  void blank(lxw_col_t at) { worksheet_write_blank(page_.sheet, row_, at, page_.looks.cell); }
  void maybe(lxw_col_t at, std::optional<int> n) { n ? number(at, *n) : blank(at); }

  const Workbook& book_;
  const PrintPage& page_;
  const TableSource& source_;
  const TableWords& words_;
  std::string sheet_;
  lxw_row_t row_ = 0;
};

}  // namespace

void add_dimensions(const Workbook& book, const TableSource& source) {
  const TableWords& words = source.words.front();
  const std::string name = words.say("table_sheet_dimensions");
  const PrintPage page{book.add_sheet(name), book.looks()};
  worksheet_gridlines(page.sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_column(page.sheet, 0, 0, kQuestionWidth, nullptr);
  worksheet_set_column(page.sheet, 1, kWidest, kColumnWidth, nullptr);
  Pen pen(book, page, source, name);
  fit_row(page, 0, kTitle);
  pen.line(words.say("table_sheet_dimensions"), page.looks.title);
  if (source.try_out) pen.line(words.say("table_try_out"), page.looks.warning);
  pen.line(words.say("table_band"), page.looks.text);
  pen.gap();
  worksheet_freeze_panes(page.sheet, 1, 0);
  worksheet_repeat_rows(page.sheet, 0, 0);
  for (const DimensionReport& dimension : source.report->dimensions) pen.dimension(dimension);
}

}  // namespace schoolpoort
