// A report for scripts.
#include "kiosk/publish/report_json.hpp"

#include <gmock/gmock.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;

Report small_report() {
  const int e1 = static_cast<int>(Table::in_all);
  const ReleasedPeriod in{
      three_weeks(), {1, {{0, 0, 33}, {0, 2, 5}, {e1, 0, 15}, {e1, 1, 3}, {e1, 2, 12}, {e1, 20, 30}, {e1, 23, 33}}}};
  const std::vector<Dimension> dimensions{{{"emotional"}, {}, ""}, {{"time"}, {}, ""}};
  return make_report({.period = in, .dimensions = dimensions, .try_out = true});
}

TEST(ReportJson, NamesEveryFigureAndFinding) {
  const std::string json = report_json(small_report());
  EXPECT_THAT(json, HasSubstr("\"try_out\": true"));
  EXPECT_THAT(json, HasSubstr("\"last_day\": \"2026-09-21\""));
  EXPECT_THAT(json, HasSubstr("\"half_not_yes\""));
  EXPECT_THAT(json, HasSubstr("\"percent\": 40"));
}

TEST(ReportJson, SaysNullOfWhatWasNotReleased) {
  const std::string json = report_json(small_report());
  EXPECT_THAT(json, HasSubstr("\"doubtful\": null"));
  EXPECT_THAT(json, HasSubstr("\"yes_before\": null"));
}

}  // namespace
}  // namespace schoolpoort
