// One row a figure, so that a pivot table or a filter does the rest.
#include "kiosk/publish/results.hpp"

#include <set>

#include "kiosk/publish/tables/codes.hpp"

namespace schoolpoort {
namespace {

const std::vector<Column> kPeriodColumns{{"source", Holds::code},
                                         {"period", Holds::number},
                                         {"first_day", Holds::day},
                                         {"last_day", Holds::day},
                                         {"campaign", Holds::code}};

template <class Part>
std::vector<Part> joined(std::vector<Part> left, const std::vector<Part>& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

GridRow period_row(const Period& period, bool try_out) {
  return {try_out ? "TRY-OUT" : "kiosk", period.number, period.start, period.end - std::chrono::days{1},
          period.campaign.value};
}

Datum datum(std::optional<int> number) { return number ? Datum(*number) : Datum(); }

/// The figures of one question among one subset of the visits.
struct QuestionFigures {
  const ReleasedPeriod& in;
  std::size_t at;
  VisitsCounted counted;

  std::optional<int> figure(int cell) const {
    return value(in.release, static_cast<int>(counted.table) + static_cast<int>(at), cell);
  }
  int of(QuestionCell cell) const { return figure(static_cast<int>(cell)).value_or(0); }
  const Question& question() const { return in.period.form.questions[at]; }
};

GridRow answer_row(const QuestionFigures& figures, bool try_out, const FrozenChoice& answer, int n,
                   std::optional<int> percent) {
  const Question& question = figures.question();
  const int answered = figures.of(QuestionCell::answered);
  return joined(
      period_row(figures.in.period, try_out),
      GridRow{question.dimension.value, question.id.value, question.revision, question.label, figures.counted.code,
              answer.id.value, answer.label, n, datum(percent), answered, figures.of(QuestionCell::shown)});
}

void add_question(std::vector<GridRow>& rows, const QuestionFigures& figures, bool try_out) {
  const std::vector<FrozenChoice>& choices = figures.question().choices;
  for (std::size_t choice = 0; choice < choices.size(); ++choice)
    if (const auto n = figures.figure(static_cast<int>(choice)))
      rows.push_back(
          answer_row(figures, try_out, choices[choice], *n, percent(*n, figures.of(QuestionCell::answered))));
  for (const FixedAnswer& fixed : kFixedAnswers)
    if (const auto n = figures.figure(static_cast<int>(fixed.cell)))
      rows.push_back(answer_row(figures, try_out, {{fixed.code}, ""}, *n, {}));
}

void add_visits(std::vector<GridRow>& rows, const ReleasedPeriod& in, bool try_out) {
  const auto add = [&](const char* figure, const std::string& of, Table table, int cell) {
    if (const auto n = value(in.release, static_cast<int>(table), cell))
      rows.push_back(joined(period_row(in.period, try_out), GridRow{figure, of.empty() ? Datum() : Datum(of), *n}));
  };
  for (const VisitFigure& figure : kVisitFigures) add(figure.code, "", Table::visits, static_cast<int>(figure.cell));
  for (std::size_t at = 0; at < in.period.languages.size(); ++at)
    add(kVisitsInLanguage, in.period.languages[at].value, Table::languages, static_cast<int>(at));
  add(kVisitsInLanguage, kOtherLanguages, Table::languages, kMaxLanguages);
}

void explain_columns(const Grid& grid, const TableWords& words, std::set<std::string>& told, Grid& codebook) {
  for (const Column& column : grid.columns)
    if (told.insert(column.name).second)
      codebook.rows.push_back({"column", column.name, {}, explained(words, "column", column.name)});
}

void explain_fixed_codes(const TableWords& words, Grid& codebook) {
  const auto add = [&](const char* kind, const char* code) {
    codebook.rows.push_back({kind, code, {}, explained(words, kind, code)});
  };
  for (const VisitsCounted& counted : kVisitsCounted) add("visits_counted", counted.code);
  for (const FixedAnswer& answer : kFixedAnswers) add("answer", answer.code);
  for (const VisitFigure& figure : kVisitFigures) add("figure", figure.code);
  add("figure", kVisitsInLanguage);
  for (const char* dimension : kDimensionCodes) add("dimension", dimension);
}

}  // namespace

Grid results_grid(const std::vector<ReleasedPeriod>& periods, bool try_out) {
  Grid grid{"results",
            joined(kPeriodColumns, {{"dimension", Holds::code},
                                    {"item", Holds::code},
                                    {"revision", Holds::number},
                                    {"question", Holds::text},
                                    {"visits_counted", Holds::code},
                                    {"answer", Holds::code},
                                    {"answer_label", Holds::text, false},
                                    {"n", Holds::count},
                                    {"percent", Holds::percent, false},
                                    {"n_answered", Holds::count},
                                    {"n_shown", Holds::count}}),
            {}};
  for (const ReleasedPeriod& in : periods)
    for (std::size_t at = 0; at < in.period.form.questions.size(); ++at)
      for (const VisitsCounted& counted : kVisitsCounted) add_question(grid.rows, {in, at, counted}, try_out);
  return grid;
}

Grid visits_grid(const std::vector<ReleasedPeriod>& periods, bool try_out) {
  Grid grid{
      "visits", joined(kPeriodColumns, {{"figure", Holds::code}, {"of", Holds::code, false}, {"n", Holds::count}}), {}};
  for (const ReleasedPeriod& in : periods) add_visits(grid.rows, in, try_out);
  return grid;
}

Grid codebook_grid(const std::vector<ReleasedPeriod>& periods, const TableWords& words) {
  Grid grid{"codebook",
            {{"kind", Holds::code}, {"code", Holds::code}, {"revision", Holds::number, false}, {"label", Holds::text}},
            {}};
  std::set<std::string> told;
  explain_columns(results_grid({}, false), words, told, grid);
  explain_columns(visits_grid({}, false), words, told, grid);
  explain_fixed_codes(words, grid);
  std::set<GridRow> asked;
  for (const ReleasedPeriod& in : periods)
    for (const Question& question : in.period.form.questions) {
      asked.insert({"item", question.id.value, question.revision, question.label});
      for (const FrozenChoice& choice : question.choices)
        asked.insert({"answer", question.id.value + "/" + choice.id.value, question.revision, choice.label});
    }
  grid.rows.insert(grid.rows.end(), asked.begin(), asked.end());
  return grid;
}

}  // namespace schoolpoort
