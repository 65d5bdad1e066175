// A state of the staff side to what its screen shows: words in the staff's language, figures as released. Draws
// nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/box.hpp"
#include "kiosk/core/staff.hpp"
#include "kiosk/language/say.hpp"
#include "kiosk/platform/sticks.hpp"
#include "kiosk/publish/status.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// What the staff's screens tell of, as it was when they were opened.
struct StaffFacts {
  Health health;
  std::vector<ReleasedPeriod> released;  ///< oldest first
  bool prolonged = false;                ///< the open period, for lack of visits
  std::vector<Stick> sticks;
  Day today{}, since{};
  std::optional<Day> last_export;
};

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
