// The settings in words: what there is to set, how it stands, what a touch changes.
#include <algorithm>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/language/numbers.hpp"

namespace schoolpoort {

namespace words = staff_keys;

namespace {

StaffEvent to(SettingsPage page, int at = 0) { return SettingsEvent(SettingsPageTapped{page, at}); }

// Any Monday: the days of a week are named by seven that follow each other.
constexpr Day kMonday{std::chrono::year{2026} / 1 / 5};

constexpr std::string_view kWideRows = "azertyuiopqsdfghjklmwxcvbn'-.&";
constexpr const char* kAccented[] = {"à", "â", "ä", "á", "ç", "é", "è", "ê", "ë", "î", "ï", "í",
                                     "ñ", "ô", "ö", "ó", "ø", "œ", "ù", "û", "ü", "ú", "ÿ", "å"};
constexpr std::string_view kNumbers = "1234567890,/()+";

// A tile of the menu has room for one line.
std::string beginning_of(const std::string& name) {
  constexpr std::size_t kMost = 24;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < name.size(); ++at)
    if ((static_cast<unsigned char>(name[at]) & 0xC0) != 0x80 && ++letters > kMost) return name.substr(0, at) + "…";
  return name;
}

}  // namespace

StaffScribe::Screen StaffScribe::settings(const StaffSettings& now) const {
  switch (now.page) {
    case SettingsPage::menu:
      return settings_menu(now);
    case SettingsPage::languages:
      return settings_languages(now);
    case SettingsPage::name:
      return settings_name(now);
    case SettingsPage::logo:
      return settings_logo(now);
    case SettingsPage::hours:
      return settings_hours(now);
    case SettingsPage::weekday:
      return settings_weekday(now);
    case SettingsPage::waits:
      return settings_waits(now);
    case SettingsPage::pupils:
      return settings_pupils(now);
    case SettingsPage::dates:
      return settings_dates(now);
    case SettingsPage::items:
      return settings_items(now);
    case SettingsPage::sound:
      break;
  }
  return settings_menu(now);
}

std::optional<Phrase> StaffScribe::told(const StaffSettings& now) const {
  switch (now.told) {
    case SettingsOutcome::none:
      break;
    case SettingsOutcome::saved:
      return say(words::kSettingsSaved);
    case SettingsOutcome::undone:
      return say(words::kSettingsUndone);
    case SettingsOutcome::not_saved:
      return say(now.page == SettingsPage::logo ? words::kLogoBroken : words::kSettingsNotSaved);
    case SettingsOutcome::unreadable:
      return say(words::kSettingsUnreadable);
  }
  return {};
}

StaffButton StaffScribe::to_settings() const {
  StaffButton back = button("settings", "signs/back", words::kToSettings, to(SettingsPage::menu));
  back.points = true;
  return back;
}

StaffButton StaffScribe::save() const {
  StaffButton made = button("save", "signs/keep", words::kSave, SettingsEvent(SaveTapped{}));
  made.main = true;
  return made;
}

std::vector<StaffButton> StaffScribe::settings_pages(const StaffSettings& now, std::size_t all, std::size_t each,
                                                     StaffButton back) const {
  const int last = static_cast<int>((all + each - 1) / each) - 1;
  std::vector<StaffButton> row{std::move(back)};
  if (now.at > 0)
    row.push_back(button("previous", "signs/previous-page", keys::kPreviousPage, to(now.page, now.at - 1)));
  if (now.at < last) row.push_back(button("next", "signs/next-page", keys::kNextPage, to(now.page, now.at + 1)));
  for (StaffButton& made : row) made.points = true;
  row.push_back(other_language());
  row.push_back(save());
  return row;
}

StaffTile StaffScribe::menu_tile(SettingsPage page, std::string_view sign, std::string_view key, Phrase value) const {
  return {std::string(key), picture(sign), say(key), std::move(value), to(page)};
}

StaffTilesView StaffScribe::settings_menu(const StaffSettings& now) const {
  const Settings& saved = now.basis.settings;
  const auto& offered = saved.languages.empty() ? now.basis.offered : saved.languages;
  const auto named = [&](const LanguageTag& tag) {
    const auto found = std::ranges::find(catalog_.complete, tag, &LanguageName::tag);
    return found == catalog_.complete.end() ? tag.value : found->name;
  };
  const Phrase nothing = say(words::kSetNothing);
  StaffTilesView view;
  view.title = say(words::kSettings);
  view.text = say(words::kSettingsText);
  view.remark = told(now);
  view.places = 8;
  using enum SettingsPage;
  view.tiles.push_back(menu_tile(dates, "signs/period", words::kSetCampaign,
                                 saved.periods.empty() || saved.periods.back().last < facts_.health.today
                                     ? say(words::kCampaignNone)
                                     : say(words::kCampaignNow, {{"day", day_of(saved.periods.back().start)}})));
  view.tiles.push_back(
      menu_tile(languages, "signs/language", words::kSetLanguages,
                offered.empty() ? nothing
                                : say(words::kSetLanguagesNow, {{"count", static_cast<std::int64_t>(offered.size())},
                                                                {"first", named(offered.front())}})));
  view.tiles.push_back(menu_tile(hours, "signs/clock", words::kSetHours,
                                 say(saved.open.week ? words::kHoursByDay : words::kAlwaysOpen)));
  view.tiles.push_back(menu_tile(waits, "signs/hourglass", words::kSetWaits, how_long(saved.idle)));
  view.tiles.push_back(
      menu_tile(name, "signs/pencil", words::kSetName,
                saved.school.empty() ? nothing : Phrase{beginning_of(saved.school), saved.school_language}));
  view.tiles.push_back(
      menu_tile(logo, "signs/logo", words::kSetLogo, facts_.logo.empty() ? nothing : say(words::kLogoShown)));
  view.tiles.push_back(
      menu_tile(pupils, "signs/pupils", words::kSetPupils,
                saved.pupils == 0 ? nothing : say(words::kPupilsNow, {{"n", std::int64_t{saved.pupils}}})));
  view.buttons = {to_overview(), other_language()};
  if (now.basis.can_undo)
    view.buttons.push_back(button("undo", "signs/undo", words::kUndoLast, SettingsEvent(UndoTapped{})));
  return view;
}

StaffTilesView StaffScribe::settings_languages(const StaffSettings& now) const {
  constexpr std::size_t kEach = StaffTilesView::kMost;
  const auto& chosen = now.draft.languages.empty() ? now.basis.offered : now.draft.languages;
  const std::vector<LanguageName>& all = catalog_.complete;
  StaffTilesView view;
  view.title = say(words::kSetLanguages);
  view.text = say(words::kLanguagesText);
  view.remark = told(now);
  view.choosing = true;
  const std::size_t first = static_cast<std::size_t>(now.at) * kEach;
  for (std::size_t at = first; at < std::min(all.size(), first + kEach); ++at) {
    StaffTile tile{
        all[at].tag.value, {}, {all[at].name, all[at].tag}, {}, SettingsEvent(LanguageSwitched{all[at].tag})};
    const auto place = std::ranges::find(chosen, all[at].tag);
    tile.chosen = place != chosen.end();
    if (tile.chosen) tile.mark = Phrase{number(place - chosen.begin() + 1, language_), language_};
    view.tiles.push_back(std::move(tile));
  }
  view.buttons = settings_pages(now, all.size(), kEach, to_settings());
  view.buttons.insert(view.buttons.end() - 2,
                      button("all", "signs/again", words::kAllLanguages, SettingsEvent(AllLanguagesTapped{})));
  return view;
}

StaffTypingView StaffScribe::settings_name(const StaffSettings& now) const {
  StaffTypingView view;
  view.title = say(words::kSetName);
  view.remark = told(now);
  view.typed = {now.draft.school, now.draft.school_language};
  const auto add = [&](const std::string& letter) {
    const std::string shown = now.capital ? capital(letter, language_) : letter;
    view.keys.push_back({"key-" + letter, {shown, language_}, SettingsEvent(LetterTapped{shown})});
  };
  if (now.keys == Keys::accents)
    for (const char* letter : kAccented) add(letter);
  else
    for (const char letter : now.keys == Keys::letters ? kWideRows : kNumbers) add({letter});
  const auto keys_of = [&](Keys which) { return StaffEvent(SettingsEvent(KeysTapped{which})); };
  view.tools = {button("capital", "signs/capital", words::kCapital, SettingsEvent(CapitalTapped{})),
                button("space", "signs/space", words::kSpace, SettingsEvent(LetterTapped{" "})),
                now.keys == Keys::letters ? button("accents", "signs/accent", words::kAccents, keys_of(Keys::accents))
                                          : button("letters", "signs/pencil", words::kLetters, keys_of(Keys::letters)),
                button("digits", "signs/note", words::kDigits, keys_of(Keys::digits)),
                button("erase", "signs/erase", words::kErase, DigitTakenBack{})};
  view.buttons = {to_settings(), other_language(), save()};
  return view;
}

StaffTilesView StaffScribe::settings_logo(const StaffSettings& now) const {
  StaffTilesView view;
  view.title = say(words::kSetLogo);
  view.text = say(words::kLogoText);
  view.remark = told(now);
  view.places = 6;
  view.choosing = true;
  if (!facts_.logo.empty()) {
    view.tiles.push_back({"logo", facts_.logo, say(words::kSetLogo), say(words::kLogoShown), {}});
    view.tiles.back().chosen = true;
  }
  for (const std::string& file : facts_.logos)
    if (view.tiles.size() < view.places)
      view.tiles.push_back({file, file, say(words::kLogoTake),
                            Phrase{std::filesystem::path(file).filename(), language_},
                            SettingsEvent(LogoTapped{file})});
  view.buttons = {to_settings(), other_language()};
  if (!facts_.logo.empty())
    view.buttons.push_back(button("away", "signs/erase", words::kLogoAway, SettingsEvent(LogoTapped{})));
  return view;
}

StaffTilesView StaffScribe::settings_hours(const StaffSettings& now) const {
  const OpenTimes& open = now.draft.open;
  StaffTilesView view;
  view.title = say(words::kSetHours);
  view.text = say(words::kHoursText);
  view.remark = told(now);
  view.places = 9;
  const auto add = [&](std::string_view key, std::string_view sign, Phrase value, Setting setting) {
    view.tiles.push_back(
        {std::string(key), picture(sign), say(key), std::move(value), SettingsEvent(SettingSwitched{setting})});
  };
  add(words::kAlwaysOpen, "signs/clock", say(open.week ? words::kNo : words::kYes), Setting::always_open);
  add(words::kHolidays, "signs/period", say(open.keeps_holidays ? words::kShut : words::kOpen), Setting::holidays);
  for (std::size_t day = 0; open.week && day < 7; ++day) {
    const auto& hours = (*open.week)[day];
    const int at = static_cast<int>(day);
    const std::string times = hours ? clock_text(hours->from) + " – " + clock_text(hours->to) : "";
    view.tiles.push_back({"day-" + std::to_string(day),
                          picture(hours ? "signs/clock" : "signs/moon"),
                          {weekday(kMonday + std::chrono::days{at}, language_), language_},
                          hours ? Phrase{times, language_} : say(words::kShut),
                          to(SettingsPage::weekday, at)});
  }
  view.buttons = {to_settings(), other_language(), save()};
  return view;
}

}  // namespace schoolpoort
