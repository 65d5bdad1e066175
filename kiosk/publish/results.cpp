// One row a figure, so that a pivot table or a filter does the rest.
#include "kiosk/publish/results.hpp"

#include <set>

#include "kiosk/publish/csv.hpp"

namespace schoolpoort {
namespace {

struct Subset {
  Table table;
  const char* code;
};
constexpr Subset kSubsets[] = {
    {Table::in_all, "all"}, {Table::without_doubt, "without_doubt"}, {Table::doubtful, "doubtful"}};

struct FixedAnswer {
  QuestionCell cell;
  const char* code;
};
constexpr FixedAnswer kFixedAnswers[] = {{QuestionCell::dont_know, "dont_know"}, {QuestionCell::skipped, "skipped"}};

struct VisitFigure {
  VisitCell cell;
  const char* code;
};
constexpr VisitFigure kVisitFigures[] = {{VisitCell::all, "visits"},
                                         {VisitCell::without_doubt, "visits_without_doubt"},
                                         {VisitCell::doubtful, "visits_doubtful"},
                                         {VisitCell::days, "days_with_visits"},
                                         {VisitCell::done, "visits_done"},
                                         {VisitCell::left, "visits_left"},
                                         {VisitCell::timed_out, "visits_timed_out"},
                                         {VisitCell::other_end, "visits_other_end"}};

const char* source(bool try_out) { return try_out ? "TRY-OUT" : "kiosk"; }

CsvRow period_fields(const Period& period, bool try_out) {
  return {source(try_out), std::to_string(period.number), iso(period.start), iso(period.end - std::chrono::days{1}),
          period.campaign.value};
}

CsvRow joined(CsvRow left, const CsvRow& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

/// The figures of one question among one subset of the visits.
struct QuestionFigures {
  const ReleasedPeriod& in;
  std::size_t at;
  Subset subset;

  int table() const { return static_cast<int>(subset.table) + static_cast<int>(at); }
  std::optional<int> figure(int cell) const { return value(in.release, table(), cell); }
  /// Of those who answered; empty where they are too few.
  std::string percent(int n) const {
    const auto of_all = schoolpoort::percent(n, figure(static_cast<int>(QuestionCell::answered)).value_or(0));
    return of_all ? std::to_string(*of_all) : "";
  }
  std::string shown(QuestionCell cell) const { return std::to_string(figure(static_cast<int>(cell)).value_or(0)); }
  const Question& question() const { return in.period.form.questions[at]; }
};

CsvRow answer_row(const QuestionFigures& figures, bool try_out, const std::string& code, const std::string& label,
                  int n, const std::string& percent = "") {
  const Question& question = figures.question();
  return joined(period_fields(figures.in.period, try_out),
                {question.dimension.value, question.id.value, std::to_string(question.revision), question.label,
                 figures.subset.code, code, label, std::to_string(n), percent, figures.shown(QuestionCell::answered),
                 figures.shown(QuestionCell::shown)});
}

void add_question(std::vector<CsvRow>& rows, const QuestionFigures& figures, bool try_out) {
  const Question& question = figures.question();
  for (std::size_t choice = 0; choice < question.choices.size(); ++choice)
    if (const auto n = figures.figure(static_cast<int>(choice)))
      rows.push_back(answer_row(figures, try_out, question.choices[choice].id.value, question.choices[choice].label, *n,
                                figures.percent(*n)));
  for (const FixedAnswer& fixed : kFixedAnswers)
    if (const auto n = figures.figure(static_cast<int>(fixed.cell)))
      rows.push_back(answer_row(figures, try_out, fixed.code, "", *n));
}

std::string results_csv(const std::vector<ReleasedPeriod>& periods, bool try_out) {
  std::vector<CsvRow> rows{{"source", "period", "first_day", "last_day", "campaign", "dimension", "item", "revision",
                            "question", "visits_counted", "answer", "answer_label", "n", "percent", "n_answered",
                            "n_shown"}};
  for (const ReleasedPeriod& in : periods)
    for (std::size_t at = 0; at < in.period.form.questions.size(); ++at)
      for (const Subset& subset : kSubsets) add_question(rows, {in, at, subset}, try_out);
  return csv(rows);
}

void add_visits(std::vector<CsvRow>& rows, const ReleasedPeriod& in, bool try_out) {
  const auto add = [&](const std::string& figure, const std::string& of, std::optional<int> n) {
    if (n) rows.push_back(joined(period_fields(in.period, try_out), {figure, of, std::to_string(*n)}));
  };
  for (const VisitFigure& figure : kVisitFigures)
    add(figure.code, "", value(in.release, static_cast<int>(Table::visits), static_cast<int>(figure.cell)));
  for (std::size_t at = 0; at < in.period.languages.size(); ++at)
    add("visits_in_language", in.period.languages[at].value,
        value(in.release, static_cast<int>(Table::languages), static_cast<int>(at)));
  add("visits_in_language", "other", value(in.release, static_cast<int>(Table::languages), kMaxLanguages));
}

std::string visits_csv(const std::vector<ReleasedPeriod>& periods, bool try_out) {
  std::vector<CsvRow> rows{{"source", "period", "first_day", "last_day", "campaign", "figure", "of", "n"}};
  for (const ReleasedPeriod& in : periods) add_visits(rows, in, try_out);
  return csv(rows);
}

// Every item and answer that the periods asked, each wording once; the fixed part comes from the data file.
std::string codebook_csv(const std::vector<ReleasedPeriod>& periods, const std::string& fields) {
  std::set<CsvRow> rows;
  for (const ReleasedPeriod& in : periods)
    for (const Question& question : in.period.form.questions) {
      rows.insert({"item", question.id.value, std::to_string(question.revision), question.label});
      for (const FrozenChoice& choice : question.choices)
        rows.insert(
            {"answer", question.id.value + "/" + choice.id.value, std::to_string(question.revision), choice.label});
    }
  const std::string own = csv({rows.begin(), rows.end()});
  const std::string mark = csv({});
  return fields + own.substr(mark.size());
}

}  // namespace

Files results(const std::vector<ReleasedPeriod>& periods, bool try_out, const std::string& fields) {
  const std::string name = try_out ? "TRY-OUT-" : "";
  return {{name + "results.csv", results_csv(periods, try_out)},
          {name + "visits.csv", visits_csv(periods, try_out)},
          {name + "codebook.csv", codebook_csv(periods, fields)}};
}

}  // namespace schoolpoort
