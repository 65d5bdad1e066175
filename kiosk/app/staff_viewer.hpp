// A state of the staff side to what its screen shows: words in the staff's language, figures as released. Draws
// nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/box.hpp"
#include "kiosk/core/health.hpp"
#include "kiosk/core/report.hpp"
#include "kiosk/core/staff.hpp"
#include "kiosk/language/say.hpp"
#include "kiosk/platform/sticks.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// What the staff's screens tell of, as it was when they were opened.
struct StaffFacts {
  Health health;
  std::vector<ReleasedPeriod> released;  ///< oldest first
  std::vector<Report> reports;           ///< of these
  std::vector<Prediction> predictions;
  bool prolonged = false;  ///< the open period, for lack of visits
  std::vector<Stick> sticks;
  Day since{};                     ///< this program runs
  std::vector<std::string> logos;  ///< files on sticks
  std::string logo;                ///< the one that is shown; empty: none
};

/// Which of them can be read, and what can be predicted of them; the open one too.
std::vector<PeriodToRead> periods_to_read(const StaffFacts& facts);

class StaffViewer {
 public:
  /// `catalog` must outlive the viewer.
  StaffViewer(const Catalog& catalog, Places places) : catalog_(catalog), places_(std::move(places)) {}

  ScreenView view(const Staff& staff, const StaffFacts& facts, Moment now) const;

 private:
  const Catalog& catalog_;
  Places places_;
};

}  // namespace schoolpoort
