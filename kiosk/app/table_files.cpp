// Brings a period's rows and words together and lets publish/ write them.
#include "kiosk/app/table_files.hpp"

#include "kiosk/app/table_words.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/publish/tables/tables.hpp"

namespace schoolpoort {

Result<Files> table_files(const PeriodExport& period) {
  const std::vector<ReleasedPeriod> one{period.released};
  TableSource source{one};
  source.report = &period.report;
  source.school = period.catalog.settings.school;
  source.words = table_words(period.paths.places, period.language);
  source.language_name = [in = source.words.front().language](const LanguageTag& tag) {
    return language_name(tag, in);
  };
  source.try_out = period.report.try_out;
  const std::string mark = source.try_out ? "TRY-OUT-" : "";
  for (const char* name : {"report.html", "report.pdf", "method.html", "method.pdf"})
    source.beside.push_back(mark + name);
  return tables(source);
}

}  // namespace schoolpoort
