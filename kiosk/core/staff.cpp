// One overload an arrow.
#include "kiosk/core/staff.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace schoolpoort {
namespace {

constexpr std::array kWaits{Millis{0}, Millis{0}, Millis{5'000}, Millis{15'000}, Millis{60'000}, Millis{300'000}};

struct Context {
  const StaffSurroundings& around;
  Staff& staff;
  std::vector<StaffEffect>& effects;
  Moment now;
};

void take_back(std::string& typed) {
  if (!typed.empty()) typed.pop_back();
}

template <class S, class E>
StaffState on(const Context&, S state, const E&) {
  return state;
}

// At the door.
StaffState on(const Context& at, StaffAway, const DoorHeld& held) {
  if (held.pin == PinKept::damaged) return StaffPinLost{};
  if (held.pin == PinKept::none) return StaffSetUp{at.around.scrambled(), {}, {}, {}};
  return StaffDoor{at.around.scrambled(), {}, false};
}

StaffState on(const Context& at, StaffDoor door, const DigitTapped& tapped) {
  if (at.now < at.staff.listens_at || door.typed.size() >= kPinLength) return door;
  door.typed += static_cast<char>('0' + tapped.digit);
  door.refused = false;
  if (door.typed.size() == kPinLength) at.effects.push_back(CheckPin{door.typed});
  return door;
}

StaffState on(const Context&, StaffDoor door, const DigitTakenBack&) {
  take_back(door.typed);
  return door;
}

StaffState on(const Context& at, StaffDoor, const PinChecked& checked) {
  if (checked.verdict == PinVerdict::unreadable) return StaffPinLost{};
  if (checked.verdict == PinVerdict::right) {
    at.staff.wrong_before = std::exchange(at.staff.wrong, 0);
    return StaffOverview{};
  }
  at.staff.listens_at = at.now + wait_after(++at.staff.wrong);
  return StaffDoor{at.around.scrambled(), {}, true};
}

// The first start.
StaffState on(const Context& at, StaffSetUp setting, const DigitTapped& tapped) {
  using Remark = StaffSetUp::Remark;
  if (setting.typed.size() >= kPinLength) return setting;
  setting.typed += static_cast<char>('0' + tapped.digit);
  setting.remark = Remark::none;
  if (setting.typed.size() < kPinLength) return setting;
  if (setting.first.empty()) {
    const bool easy = is_too_easy(setting.typed);
    return StaffSetUp{at.around.scrambled(), easy ? "" : setting.typed, {}, easy ? Remark::too_easy : Remark::none};
  }
  if (setting.first != setting.typed) return StaffSetUp{at.around.scrambled(), {}, {}, Remark::differs};
  at.effects.push_back(StorePin{setting.typed});
  return setting;
}

StaffState on(const Context&, StaffSetUp setting, const DigitTakenBack&) {
  take_back(setting.typed);
  return setting;
}

StaffState on(const Context& at, StaffSetUp, const PinStored& stored) {
  if (!stored.kept) return StaffSetUp{at.around.scrambled(), {}, {}, StaffSetUp::Remark::not_kept};
  return StaffOverview{};
}

// Inside.
template <class S>
concept Inside = std::is_same_v<S, StaffOverview> || std::is_same_v<S, StaffResults> ||
    std::is_same_v<S, StaffPeriod> || std::is_same_v<S, StaffSticks> || std::is_same_v<S, StaffWritten>;

template <Inside S>
StaffState on(const Context&, S, const PlaceTapped& tapped) {
  if (tapped.place == StaffPlace::results) return StaffResults{};
  if (tapped.place == StaffPlace::sticks) return StaffSticks{};
  return StaffOverview{};
}

StaffState on(const Context& at, StaffOverview, const CleaningTapped&) {
  at.effects.push_back(LockForCleaning{});
  return StaffAway{};
}

StaffState on(const Context&, StaffResults, const PeriodTapped& tapped) { return StaffPeriod{tapped.number, 0}; }
StaffState on(const Context&, StaffResults, const StaffPageTapped& tapped) { return StaffResults{tapped.page}; }
StaffState on(const Context&, StaffPeriod period, const StaffPageTapped& tapped) {
  return StaffPeriod{period.number, tapped.page};
}

StaffState on(const Context& at, StaffSticks, const StickTapped& tapped) {
  at.effects.push_back(ExportTo{tapped.folder});
  return StaffWriting{};
}

StaffState on(const Context&, StaffWriting, const ExportEnded& ended) { return StaffWritten{ended.outcome}; }

// From everywhere but while a stick is being written.
template <class S>
concept MayLeave = !std::is_same_v<S, StaffWriting>;

template <MayLeave S>
StaffState on(const Context&, S, const LeaveTapped&) {
  return StaffAway{};
}

template <class S>
StaffState on(const Context& at, S state, const StaffLanguageTapped& tapped) {
  at.staff.language = tapped.language;
  return state;
}

template <class S>
StaffState on(const Context& at, S state, const StaffTimePassed&) {
  const auto leaves = deadline(at.around.rules, at.staff);
  if (!leaves || at.now < *leaves) return state;
  return StaffAway{};
}

bool is_before_the_door(const StaffState& state) {
  return std::holds_alternative<StaffDoor>(state) || std::holds_alternative<StaffSetUp>(state) ||
         std::holds_alternative<StaffPinLost>(state);
}

// What makes a screen another one for a finger on its way to it.
struct Face {
  std::size_t kind;
  DigitOrder pad{};
  int page = 0;
  bool operator==(const Face&) const = default;
};

Face face_of(const StaffState& state) {
  Face face{state.index()};
  if (const auto* door = std::get_if<StaffDoor>(&state)) face.pad = door->pad;
  if (const auto* setting = std::get_if<StaffSetUp>(&state)) face.pad = setting->pad;
  if (const auto* results = std::get_if<StaffResults>(&state)) face.page = results->page;
  if (const auto* period = std::get_if<StaffPeriod>(&state)) face.page = period->page;
  return face;
}

}  // namespace

Millis wait_after(int wrong) {
  if (wrong <= 0) return Millis{0};
  return kWaits[std::min<std::size_t>(static_cast<std::size_t>(wrong), kWaits.size()) - 1];
}

bool is_too_easy(const std::string& pin) {
  for (const int step : {0, 1, -1}) {
    const auto differs = [step](char one, char next) { return next - one != step; };
    if (std::ranges::adjacent_find(pin, differs) == pin.end()) return true;
  }
  return false;
}

StaffStep step(const StaffSurroundings& around, Staff staff, const StaffEvent& event, Moment now) {
  std::vector<StaffEffect> effects;
  const Context at{around, staff, effects, now};
  const Face before = face_of(staff.state);
  const bool touched = std::holds_alternative<StaffTouched>(event) || std::holds_alternative<DoorHeld>(event) ||
                       std::holds_alternative<ExportEnded>(event);
  if (touched) staff.last_touch = now;
  const auto arrow = [&](const auto& state, const auto& happened) { return on(at, state, happened); };
  const StaffState from = staff.state;
  staff.state = std::visit(arrow, from, event);
  if (face_of(staff.state) != before) staff.screen_since = now;
  return {std::move(staff), std::move(effects)};
}

std::optional<Moment> deadline(const StaffRules& rules, const Staff& staff) {
  if (is_away(staff) || std::holds_alternative<StaffWriting>(staff.state)) return {};
  return staff.last_touch + (is_before_the_door(staff.state) ? rules.door_idle : rules.idle);
}

}  // namespace schoolpoort
