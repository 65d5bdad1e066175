// The settings that are numbers: hours of a day, waiting times, pupils; and the days of the next period.
#include <algorithm>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/next_campaign.hpp"
#include "kiosk/language/numbers.hpp"

namespace schoolpoort {

namespace words = staff_keys;

namespace {

constexpr Day kMonday{std::chrono::year{2026} / 1 / 5};

StaffEvent steps(Setting setting, int by) { return SettingsEvent(SettingStepped{setting, by}); }
StaffEvent switches(Setting setting) { return SettingsEvent(SettingSwitched{setting}); }
StaffEvent to(SettingsPage page) { return SettingsEvent(SettingsPageTapped{page, 0}); }

}  // namespace

StaffNumber StaffScribe::step(std::string name, std::string_view key, Phrase value, Setting setting, bool less,
                              bool more) const {
  StaffNumber made{std::move(name), say(key), std::move(value), {}, {}, {}};
  if (less) made.less = steps(setting, -1);
  if (more) made.more = steps(setting, 1);
  return made;
}

Phrase StaffScribe::how_long(Millis time) const {
  const std::int64_t n = std::chrono::duration_cast<std::chrono::seconds>(time).count();
  if (n == 0) return say(words::kNever);
  return n % 60 == 0 ? say(words::kMinutes, {{"n", n / 60}}) : say(words::kSeconds, {{"n", n}});
}

StaffStepsView StaffScribe::settings_weekday(const StaffSettings& now) const {
  StaffStepsView view;
  view.title = {weekday(kMonday + std::chrono::days{now.at}, language_), language_};
  view.remark = told(now);
  const auto& week = now.draft.open.week;
  const auto hours = week ? (*week)[static_cast<std::size_t>(now.at)] : std::nullopt;
  StaffNumber opens{"opens", say(words::kOpensDay), say(hours ? words::kOpen : words::kShut), {}, {}, {}};
  opens.steps = false;
  opens.other = switches(Setting::opens);
  view.steps.push_back(opens);
  if (hours) {
    const auto at = [&](int minute) { return Phrase{clock_text(minute), language_}; };
    view.steps.push_back(step("from", words::kOpensFrom, at(hours->from), Setting::open_from, hours->from > 0,
                              hours->from + 15 < hours->to));
    view.steps.push_back(step("to", words::kOpensTo, at(hours->to), Setting::open_to, hours->to - 15 > hours->from,
                              hours->to < kMinutesADay));
  }
  StaffButton back = button("hours", "signs/back", words::kToSettings, to(SettingsPage::hours));
  back.points = true;
  view.buttons = {back, button("alike", "signs/period", words::kWeekdaysAlike, SettingsEvent(WeekdaysAlikeTapped{})),
                  other_language(), save()};
  return view;
}

StaffStepsView StaffScribe::settings_waits(const StaffSettings& now) const {
  const Settings& draft = now.draft;
  StaffStepsView view;
  view.title = say(words::kSetWaits);
  view.remark = told(now);
  using std::chrono::seconds;
  view.steps = {step("idle", words::kWaitIdle, how_long(draft.idle), Setting::idle, draft.idle > seconds{15},
                     draft.idle < seconds{600}),
                step("warning", words::kWaitWarning, how_long(draft.warning), Setting::warning,
                     draft.warning > seconds{5}, draft.warning < seconds{120}),
                step("thanks", words::kWaitThanks, how_long(draft.thanks), Setting::thanks, draft.thanks > seconds{8},
                     draft.thanks < seconds{120}),
                step("dim", words::kWaitDim, how_long(draft.dim_after), Setting::dim, draft.dim_after > seconds{0},
                     draft.dim_after < seconds{7200})};
  view.buttons = {to_settings(), other_language(), save()};
  return view;
}

StaffStepsView StaffScribe::settings_pupils(const StaffSettings& now) const {
  const int n = now.draft.pupils;
  StaffStepsView view;
  view.title = n == 0 ? say(words::kSetPupils) : say(words::kPupilsNow, {{"n", std::int64_t{n}}});
  view.text = say(words::kPupilsText);
  view.remark = told(now);
  const auto digit = [&](int value) { return Phrase{number(value, language_), language_}; };
  view.steps = {step("hundreds", words::kHundreds, digit(n / 100), Setting::hundreds, n > 0, n < kMostPupils),
                step("tens", words::kTens, digit(n / 10 % 10), Setting::tens, n > 0, n < kMostPupils),
                step("ones", words::kOnes, digit(n % 10), Setting::ones, n > 0, n < kMostPupils)};
  view.buttons = {to_settings(), other_language(), save()};
  return view;
}

StaffStepsView StaffScribe::settings_dates(const StaffSettings& now) const {
  const CampaignDraft& draft = now.campaign;
  const bool later = draft.start > now.basis.earliest;
  StaffStepsView view;
  view.title = say(words::kSetCampaign);
  view.text = say(words::kDatesText);
  view.remark = told(now);
  view.steps = {step("week", words::kDateWeek, {day_of(draft.start), language_}, Setting::week, later, true),
                step("day", words::kDateDay, {weekday(draft.start, language_), language_}, Setting::day, later, true)};
  StaffNumber kind{"kind", say(words::kDateKind), say(draft.moment ? words::kKindMoment : words::kKindWeeks), {}, {},
                   {}};
  kind.steps = false;
  kind.other = switches(Setting::moment);
  view.steps.push_back(kind);
  if (!draft.moment)
    view.steps.push_back(
        step("length", words::kDateLength,
             say(words::kWeeksUntil, {{"weeks", std::int64_t{draft.weeks}}, {"last", day_of(last_day(draft))}}),
             Setting::length, draft.weeks > 2, draft.weeks < 12));
  StaffButton next = button("items", "signs/next-page", words::kChooseItems, to(SettingsPage::items));
  next.points = next.main = true;
  view.buttons = {to_settings(), other_language(), next};
  return view;
}

StaffTilesView StaffScribe::settings_items(const StaffSettings& now) const {
  const auto pages = pages_of(now.basis.items);
  const std::vector<ItemId>& chosen = now.campaign.items;
  StaffTilesView view;
  view.title = say(words::kChooseItems);
  view.text = say(words::kItemsText, {{"count", static_cast<std::int64_t>(chosen.size())}});
  view.remark = told(now);
  const CampaignFault fault = fault_of(now.campaign, now.basis);
  if (fault == CampaignFault::too_many) view.remark = say(words::kItemsMany);
  if (fault == CampaignFault::only_behaviour) view.remark = say(words::kItemsOnly);
  view.places = 5;
  view.choosing = true;
  const std::vector<Item> page =
      pages.empty() ? std::vector<Item>{} : pages[std::min(pages.size() - 1, std::size_t(now.at))];
  for (const Item& item : page) {
    const Dimension* dimension = find(catalog_.content.dimensions, item.dimension);
    if (dimension) view.title = borrowed(dimension->name, dimension->id.value);
    StaffTile tile{item.id.value,
                   picture(item.picture.value),
                   borrowed(item.question, item.id.value),
                   {},
                   SettingsEvent(ItemSwitched{item.id})};
    tile.chosen = std::ranges::find(chosen, item.id) != chosen.end();
    view.tiles.push_back(std::move(tile));
  }
  StaffButton back = button("dates", "signs/back", words::kToSettings, to(SettingsPage::dates));
  view.buttons = settings_pages(now, pages.size(), 1, std::move(back));
  if (fault != CampaignFault::none)
    std::erase_if(view.buttons, [](const StaffButton& made) { return made.name == "save"; });
  return view;
}

}  // namespace schoolpoort
