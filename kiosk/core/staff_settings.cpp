// One overload a tap: each changes the draft of its page, and nothing else.
#include "kiosk/core/staff_settings.hpp"

#include <algorithm>

#include "kiosk/core/next_campaign.hpp"

namespace schoolpoort {
namespace {

using std::chrono::seconds;

struct At {
  std::vector<SettingsEffect>& effects;
};

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::size_t letters_in(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return !is_continuation(byte); }));
}

// A new page shows the settings as they are saved: what was not saved is gone.
StaffSettings opened(StaffSettings now, SettingsPage page) {
  now.page = page;
  now.at = 0;
  now.draft = now.basis.settings;
  now.told = SettingsOutcome::none;
  now.keys = Keys::letters;
  now.capital = now.draft.school.empty();
  return now;
}

bool is_part_of(SettingsPage page, SettingsPage of) {
  using enum SettingsPage;
  return (of == hours && page == weekday) || (of == weekday && page == hours) || (of == dates && page == items) ||
         (of == items && page == dates) || page == of;
}

template <class E>
StaffSettings on(const At&, StaffSettings now, const E&) {
  return now;
}

StaffSettings on(const At&, StaffSettings now, const SettingsRead& read) {
  now.basis = read.basis;
  now.campaign = first_draft(read.basis);
  now.draft = read.basis.settings;
  return now;
}

// Pages that make one thing together keep their draft; page by page through a list too.
StaffSettings on(const At&, StaffSettings now, const SettingsPageTapped& tapped) {
  const bool keeps = is_part_of(tapped.page, now.page);
  if (!keeps) now = opened(std::move(now), tapped.page);
  if (!keeps && tapped.page == SettingsPage::dates) now.campaign = first_draft(now.basis);
  now.page = tapped.page;
  now.at = tapped.at;
  return now;
}

// In the order in which they were touched. The school's own language is always among them.
StaffSettings on(const At&, StaffSettings now, const LanguageSwitched& tapped) {
  if (now.page != SettingsPage::languages) return now;
  std::vector<LanguageTag>& chosen = now.draft.languages;
  if (chosen.empty()) chosen = now.basis.offered;
  const auto there = std::ranges::find(chosen, tapped.language);
  if (there == chosen.end())
    chosen.push_back(tapped.language);
  else if (chosen.size() > 1)
    chosen.erase(there);
  return now;
}

StaffSettings on(const At&, StaffSettings now, const AllLanguagesTapped&) {
  if (now.page == SettingsPage::languages) now.draft.languages.clear();
  return now;
}

OpenHours* hours_of(StaffSettings& now) {
  if (now.page != SettingsPage::weekday || !now.draft.open.week) return nullptr;
  auto& hours = (*now.draft.open.week)[static_cast<std::size_t>(std::clamp(now.at, 0, 6))];
  return hours ? &*hours : nullptr;
}

void step_hours(StaffSettings& now, Setting which, int by) {
  constexpr int kQuarter = 15;
  OpenHours* hours = hours_of(now);
  if (!hours) return;
  if (which == Setting::open_from)
    hours->from = std::clamp(hours->from + by * kQuarter, 0, hours->to - kQuarter);
  else
    hours->to = std::clamp(hours->to + by * kQuarter, hours->from + kQuarter, kMinutesADay);
}

void step_seconds(Millis& value, int by, int each, int least, int most) {
  const auto now = std::chrono::duration_cast<seconds>(value).count();
  value = seconds(std::clamp<std::int64_t>(now + by * each, least, most));
}

StaffSettings on(const At&, StaffSettings now, const SettingStepped& tapped) {
  Settings& draft = now.draft;
  const int by = tapped.by;
  const auto pupils = [&](int each) { draft.pupils = std::clamp(draft.pupils + by * each, 0, kMostPupils); };
  switch (tapped.setting) {
    case Setting::open_from:
    case Setting::open_to:
      step_hours(now, tapped.setting, by);
      break;
    case Setting::idle:
      step_seconds(draft.idle, by, 15, 15, 600);
      break;
    case Setting::warning:
      step_seconds(draft.warning, by, 5, 5, 120);
      break;
    case Setting::thanks:
      step_seconds(draft.thanks, by, 4, 8, 120);
      break;
    case Setting::dim:
      step_seconds(draft.dim_after, by, 300, 0, 7200);
      break;
    case Setting::hundreds:
      pupils(100);
      break;
    case Setting::tens:
      pupils(10);
      break;
    case Setting::ones:
      pupils(1);
      break;
    case Setting::week:
    case Setting::day:
    case Setting::length:
      now.campaign = stepped(now.campaign, now.basis, tapped.setting, by);
      break;
    default:
      break;
  }
  return now;
}

StaffSettings on(const At&, StaffSettings now, const SettingSwitched& tapped) {
  OpenTimes& open = now.draft.open;
  if (tapped.setting == Setting::holidays) open.keeps_holidays = !open.keeps_holidays;
  if (tapped.setting == Setting::always_open) open.week = open.week ? std::nullopt : std::optional(usual_week());
  if (tapped.setting == Setting::moment) now.campaign.moment = !now.campaign.moment;
  if (tapped.setting == Setting::opens && now.page == SettingsPage::weekday && open.week) {
    auto& hours = (*open.week)[static_cast<std::size_t>(std::clamp(now.at, 0, 6))];
    hours = hours ? std::nullopt : std::optional(OpenHours{});
  }
  return now;
}

StaffSettings on(const At&, StaffSettings now, const WeekdaysAlikeTapped&) {
  if (now.page != SettingsPage::weekday || !now.draft.open.week) return now;
  OpenWeek& week = *now.draft.open.week;
  const auto hours = week[static_cast<std::size_t>(std::clamp(now.at, 0, 6))];
  std::fill_n(week.begin(), 5, hours);
  return now;
}

StaffSettings on(const At&, StaffSettings now, const ItemSwitched& tapped) {
  if (now.page == SettingsPage::items) now.campaign = switched(now.campaign, now.basis, tapped.item);
  return now;
}

StaffSettings on(const At&, StaffSettings now, const LetterTapped& tapped) {
  if (now.page != SettingsPage::name || letters_in(now.draft.school) >= kLongestName) return now;
  const bool doubled = tapped.letter == " " && (now.draft.school.empty() || now.draft.school.ends_with(' '));
  if (doubled) return now;
  now.draft.school += tapped.letter;
  now.capital = tapped.letter == " " || tapped.letter == "-";
  if (now.keys == Keys::accents) now.keys = Keys::letters;  // one accent, then the name goes on
  return now;
}

StaffSettings on(const At&, StaffSettings now, const KeysTapped& tapped) {
  now.keys = tapped.keys;
  return now;
}

StaffSettings on(const At&, StaffSettings now, const CapitalTapped&) {
  now.capital = !now.capital;
  return now;
}

StaffSettings on(const At& at, StaffSettings now, const SaveTapped&) {
  if (now.page == SettingsPage::menu) return now;
  SaveSettings wish{now.basis.settings, now.draft, {}};
  while (wish.after.school.ends_with(' ')) wish.after.school.pop_back();
  if (now.page == SettingsPage::items) {
    if (fault_of(now.campaign, now.basis) != CampaignFault::none) return now;
    wish.campaign = campaign_of(now.campaign, now.basis);
    wish.after.periods.push_back({wish.campaign->id, now.campaign.start, last_day(now.campaign)});
  }
  at.effects.emplace_back(std::move(wish));
  return now;
}

StaffSettings on(const At& at, StaffSettings now, const UndoTapped&) {
  if (now.page == SettingsPage::menu && now.basis.can_undo) at.effects.emplace_back(UndoSettings{});
  return now;
}

StaffSettings on(const At& at, StaffSettings now, const LogoTapped& tapped) {
  if (now.page == SettingsPage::logo) at.effects.emplace_back(TakeLogo{tapped.file});
  return now;
}

// What was not saved stays on its page, so that it can be tried again.
StaffSettings on(const At&, StaffSettings now, const SettingsDone& done) {
  const bool well = done.outcome == SettingsOutcome::saved || done.outcome == SettingsOutcome::undone;
  if (well) now = opened(std::move(now), SettingsPage::menu);
  now.told = done.outcome;
  return now;
}

}  // namespace

void take_back_letter(std::string& text) {
  while (!text.empty() && is_continuation(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

StaffSettings step(StaffSettings now, const SettingsEvent& event, std::vector<SettingsEffect>& effects) {
  const At at{effects};
  // What was told is read once: the next touch takes it away.
  if (!std::holds_alternative<SettingsRead>(event)) now.told = SettingsOutcome::none;
  return std::visit([&](const auto& happened) { return on(at, std::move(now), happened); }, event);
}

}  // namespace schoolpoort
