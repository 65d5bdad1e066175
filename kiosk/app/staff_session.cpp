// Events in, effects carried out.
#include "kiosk/app/staff_session.hpp"

#include <algorithm>
#include <numeric>

#include "kiosk/store/staff_pin.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr Millis kLook{1000};  // how often sticks are looked for, and a wait counts down
constexpr const char* kFolder = "Schoolpoort";
constexpr std::uint64_t kRoomBeside = 64 * 1024;  // for names and the file system's own

template <class S>
bool shows(const Staff& staff) {
  return std::holds_alternative<S>(staff.state);
}

}  // namespace

LanguageTag staff_language(const Catalog& catalog) {
  const std::string& school = catalog.settings.school_language.value;
  for (const LanguageTexts& texts : catalog.staff)
    if (texts.tag.value.substr(0, 2) == school.substr(0, 2)) return texts.tag;
  return catalog.staff.front().tag;
}

StaffSession::StaffSession(StaffTools tools, const Catalog& catalog, const Places& places, const Clock& clock,
                           StaffRules rules)
    : tools_(std::move(tools)),
      clock_(clock),
      school_language_(staff_language(catalog)),
      viewer_(catalog, places),
      rules_(rules) {
  // Long past, so that the very first touch counts.
  staff_.screen_since = clock_.now() - std::chrono::hours{1};
}

void StaffSession::knock() {
  staff_.language = school_language_;
  facts_ = tools_.facts();
  (void)feed(DoorHeld{pin_kept_in(tools_.pin_file)});
}

std::optional<Event> StaffSession::feed(const StaffEvent& event) {
  const std::size_t screen = staff_.state.index();
  StaffStep next = step({rules_, [this] { return scrambled(); }}, std::move(staff_), event, clock_.now());
  staff_ = std::move(next.staff);
  if (staff_.state.index() != screen && shows<StaffOverview>(staff_)) facts_ = tools_.facts();
  if (staff_.state.index() != screen && shows<StaffSticks>(staff_)) (void)look_for_sticks();
  std::optional<Event> heard;
  for (const StaffEffect& effect : next.effects)
    if (auto told = carry_out(effect)) heard = std::move(told);
  return heard;
}

std::optional<Event> StaffSession::carry_out(const StaffEffect& effect) {
  if (const auto* check = std::get_if<CheckPin>(&effect))
    return feed(PinChecked{check_pin(tools_.pin_file, check->pin)});
  if (const auto* stored = std::get_if<StorePin>(&effect))
    return feed(PinStored{static_cast<bool>(store_pin(tools_.pin_file, stored->pin))});
  if (const auto* written = std::get_if<ExportTo>(&effect)) start_export(written->folder);
  if (std::holds_alternative<LockForCleaning>(effect)) return CleaningAsked{};
  return {};
}

void StaffSession::start_export(const fs::path& stick) {
  const auto end = [this](ExportOutcome outcome) { (void)feed(ExportEnded{outcome}); };
  if (!tools_.may_export_to(stick)) return end(ExportOutcome::beside_key);
  auto job = tools_.prepare_export();
  if (!job) return end(ExportOutcome::failed);
  if (!*job) return end(ExportOutcome::nothing_yet);
  writing_ = std::async(std::launch::async, [ready = **job, stick, sticks = tools_.sticks, wake = tools_.wake] {
    const ExportOutcome outcome = write_to_stick(ready, stick, sticks);
    wake();
    return outcome;
  });
}

bool StaffSession::poll() {
  if (shows<StaffSticks>(staff_)) return look_for_sticks();
  if (!writing_.valid() || writing_.wait_for(Millis{0}) != std::future_status::ready) return false;
  const ExportOutcome outcome = writing_.get();
  if (outcome == ExportOutcome::written) tools_.exported();
  (void)feed(ExportEnded{outcome});
  return true;
}

bool StaffSession::look_for_sticks() {
  std::vector<Stick> now = tools_.sticks();
  const bool changed = now != facts_.sticks;
  facts_.sticks = std::move(now);
  return changed;
}

DigitOrder StaffSession::scrambled() {
  DigitOrder order;
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t left = order.size(); left > 1; --left)
    std::swap(order[left - 1], order[tools_.chance(static_cast<std::uint32_t>(left))]);
  return order;
}

ScreenView StaffSession::view() const { return viewer_.view(staff_, facts_, clock_.now()); }

std::optional<Moment> StaffSession::next_wake() const {
  const Moment now = clock_.now();
  auto first = deadline(rules_, staff_);
  const bool counts_down = shows<StaffDoor>(staff_) && now < staff_.listens_at;
  if (counts_down || shows<StaffSticks>(staff_) || shows<StaffWriting>(staff_))
    first = std::min(first.value_or(now + kLook), now + kLook);
  return first;
}

ExportOutcome write_to_stick(const ExportJob& job, const fs::path& stick,
                             const std::function<std::vector<Stick>()>& sticks) {
  const auto look = [&]() -> std::optional<Stick> {
    for (const Stick& seen : sticks())
      if (seen.folder == stick) return seen;
    return {};
  };
  const auto why_not = [&](const std::optional<Stick>& now) {
    if (!now) return ExportOutcome::gone;
    if (!now->writable) return ExportOutcome::read_only;
    if (now->free_bytes < job.bytes + kRoomBeside) return ExportOutcome::full;
    return ExportOutcome::failed;
  };
  if (const auto before = why_not(look()); before != ExportOutcome::failed) return before;
  const auto written = job.write(stick / kFolder);
  const auto flushed = flush_stick(stick);
  if (written && flushed && look()) return ExportOutcome::written;
  std::error_code not_empty;
  fs::remove(stick / kFolder, not_empty);  // what was there before stays
  return why_not(look());
}

}  // namespace schoolpoort
