// All tables, from the same three grids.
#include "kiosk/publish/tables/tables.hpp"

#include <set>

#include "kiosk/publish/csv.hpp"
#include "kiosk/publish/tables/codes.hpp"
#include "kiosk/publish/tables/data_package.hpp"
#include "kiosk/publish/tables/read_me.hpp"
#include "kiosk/publish/tables/sav.hpp"
#include "kiosk/publish/tables/sheets.hpp"

namespace schoolpoort {
namespace {

// A code that means one thing with one question and another with the next has no label: the column beside it has.
class CodeLabels {
 public:
  void add(const std::string& code, const std::string& label) {
    if (const auto [known, first] = labels_.emplace(code, label); !first && known->second != label) odd_.insert(code);
  }
  std::map<std::string, std::string> alike() const {
    std::map<std::string, std::string> labels = labels_;
    for (const std::string& code : odd_) labels.erase(code);
    return labels;
  }

 private:
  std::map<std::string, std::string> labels_;
  std::set<std::string> odd_;
};

void label_asked(const TableSource& source, Labels& labels) {
  CodeLabels items;
  CodeLabels answers;
  for (const FixedAnswer& fixed : kFixedAnswers)
    answers.add(fixed.code, explained(source.words.front(), "answer", fixed.code));
  for (const ReleasedPeriod& in : source.periods)
    for (const Question& question : in.period.form.questions) {
      items.add(question.id.value, question.label);
      for (const FrozenChoice& choice : question.choices) answers.add(choice.id.value, choice.label);
    }
  labels.codes["item"] = items.alike();
  labels.codes["answer"] = answers.alike();
}

Labels labels_of(const Grid& grid, const TableSource& source) {
  const TableWords& words = source.words.front();
  Labels labels;
  labels.file = words.say(source.try_out ? "table_title_try_out" : "table_title");
  for (const Column& column : grid.columns) labels.columns[column.name] = explained(words, "column", column.name);
  for (const char* dimension : kDimensionCodes)
    labels.codes["dimension"][dimension] = explained(words, "dimension", dimension);
  for (const VisitsCounted& counted : kVisitsCounted)
    labels.codes["visits_counted"][counted.code] = explained(words, "visits_counted", counted.code);
  label_asked(source, labels);
  return labels;
}

}  // namespace

Result<Files> tables(const TableSource& source) {
  const Grid results = results_grid(source.periods, source.try_out);
  const Grid visits = visits_grid(source.periods, source.try_out);
  const Grid codebook = codebook_grid(source.periods, source.words.front());
  auto workbook = workbook_of(source);
  if (!workbook) return workbook.error();
  auto spss = sav(results, labels_of(results, source), source.periods.back().period.end);
  if (!spss) return spss.error();

  const std::string name = source.try_out ? "TRY-OUT-" : "";
  Files files;
  files[name + "results.xlsx"] = std::move(*workbook);
  files[name + "results.sav"] = std::move(*spss);
  std::vector<PackedTable> packed;
  for (const Grid* grid : {&results, &visits, &codebook}) {
    const std::string file = name + grid->name + ".csv";
    packed.push_back({*grid, file, files[file] = csv(*grid)});
  }
  files[name + "datapackage.json"] = data_package(packed, source);
  files[name + kReadMe] = read_me(files, source);
  return files;
}

}  // namespace schoolpoort
