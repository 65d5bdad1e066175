// The staff side, from the door to results and export: one pure step per event. Knows no hash, stick, store or screen.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/staff_events.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

inline constexpr std::size_t kPinLength = 6;
/// The digits 0 to 9 as they lie on the pad.
using DigitOrder = std::array<int, 10>;

// States, one per screen.
struct StaffAway {};  ///< nobody of staff is here: visitors have the screen
struct StaffDoor {
  DigitOrder pad{};
  std::string typed;
  bool refused = false;  ///< the PIN before was wrong
};
struct StaffSetUp {  ///< the first start: a PIN is chosen, twice the same
  enum class Remark { none, too_easy, differs, not_kept };
  DigitOrder pad{};
  std::string first;  ///< empty until it was typed once
  std::string typed;
  Remark remark = Remark::none;
};
struct StaffPinLost {};  ///< the file of the PIN is damaged: only the helper's keyboard opens the door again
struct StaffOverview {};
struct StaffResults {  ///< all periods
  int page = 0;
};
struct StaffPeriod {  ///< one period, a question a page
  int number = 0;
  int page = 0;
};
struct StaffSticks {};  ///< which stick?
struct StaffWriting {};
struct StaffWritten {
  ExportOutcome outcome;
};
using StaffState = std::variant<StaffAway, StaffDoor, StaffSetUp, StaffPinLost, StaffOverview, StaffResults,
                                StaffPeriod, StaffSticks, StaffWriting, StaffWritten>;

struct Staff {
  StaffState state = StaffAway{};
  LanguageTag language;
  Moment screen_since{};
  Moment last_touch{};
  int wrong = 0;         ///< PINs in a row, also of those who left in between
  Moment listens_at{};   ///< the door is deaf until then
  int wrong_before = 0;  ///< what `wrong` was when the door opened
};

// What the world is asked to do.
struct CheckPin {  ///< then say PinChecked
  std::string pin;
};
struct StorePin {  ///< then say PinStored
  std::string pin;
};
struct ExportTo {  ///< then say ExportEnded
  std::string folder;
};
struct LockForCleaning {};
using StaffEffect = std::variant<CheckPin, StorePin, ExportTo, LockForCleaning>;

struct StaffRules {
  Millis idle{120'000};      ///< inside, without a touch
  Millis door_idle{20'000};  ///< before the door: whoever held the corner by accident
};

/// What a step may look at besides the state.
struct StaffSurroundings {
  const StaffRules& rules;
  std::function<DigitOrder()> scrambled;  ///< a new order at every call
};

struct StaffStep {
  Staff staff;
  std::vector<StaffEffect> effects;
};

/// An event that does not fit the state changes nothing.
StaffStep step(const StaffSurroundings& around, Staff staff, const StaffEvent& event, Moment now);

/// When step() wants a StaffTimePassed at the latest.
std::optional<Moment> deadline(const StaffRules& rules, const Staff& staff);

/// How long the door is deaf after so many wrong PINs in a row: never for ever.
Millis wait_after(int wrong);

/// One digit six times, or six in a row up or down.
bool is_too_easy(const std::string& pin);

inline bool is_away(const Staff& staff) { return std::holds_alternative<StaffAway>(staff.state); }

}  // namespace schoolpoort
