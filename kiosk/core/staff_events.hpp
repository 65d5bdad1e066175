// What can happen on the staff side, as its screens and the world tell it. Plain values.
#pragma once

#include <string>
#include <variant>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/reading.hpp"
#include "kiosk/core/staff_settings.hpp"

namespace schoolpoort {

/// What is known of the PIN before anyone types one.
enum class PinKept { none, kept, damaged };
/// unreadable: it could not be checked at all.
enum class PinVerdict { right, wrong, unreadable };
/// still_held: all is on the stick, but it is not let go: it must stay in a little longer.
enum class ExportOutcome { written, still_held, full, read_only, gone, beside_key, nothing_yet, failed };
enum class StaffPlace { overview, results, sticks, code, troubles, settings };

// From the screens.
struct DigitTapped {
  int digit;
};
struct DigitTakenBack {};
struct PlaceTapped {
  StaffPlace place;
};
struct PeriodTapped {
  int number;
};
struct StaffPageTapped {
  int page;
};
struct StickTapped {
  std::string folder;
};
struct StaffLanguageTapped {
  LanguageTag language;
};
struct CleaningTapped {};
struct LeaveTapped {};
// From the world.
struct DoorHeld {  ///< the corner was held long enough
  PinKept pin;
};
struct PinChecked {
  PinVerdict verdict;
};
struct PinStored {
  bool kept;
};
struct ExportEnded {
  ExportOutcome outcome;
};
struct StaffTouched {};     ///< any touch or key at all
struct StaffTimePassed {};  ///< a deadline may have come

using StaffEvent = std::variant<DigitTapped, DigitTakenBack, PlaceTapped, PeriodTapped, StaffPageTapped, StickTapped,
                                StaffLanguageTapped, CleaningTapped, LeaveTapped, DoorHeld, PinChecked, PinStored,
                                ExportEnded, StaffTouched, StaffTimePassed, SettingsEvent, ReadingEvent>;

}  // namespace schoolpoort
