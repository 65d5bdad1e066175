// What can happen on the staff side, as its screens and the world tell it. Plain values.
#pragma once

#include <string>
#include <variant>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

/// What is known of the PIN before anyone types one.
enum class PinKept { none, kept, damaged };
/// unreadable: it could not be checked at all.
enum class PinVerdict { right, wrong, unreadable };
enum class ExportOutcome { written, full, read_only, gone, beside_key, nothing_yet, failed };
enum class StaffPlace { overview, results, sticks };

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
                                ExportEnded, StaffTouched, StaffTimePassed>;

}  // namespace schoolpoort
