// The staff's settings: pages on which a draft is made, and saved as a whole or not at all. Pure; knows no file.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/settings.hpp"

namespace schoolpoort {

enum class SettingsPage { menu, languages, name, logo, hours, weekday, sound, waits, pupils, dates, items };
/// Which keys the drawn keyboard shows.
enum class Keys { letters, accents, digits };
/// A number that goes up and down, or a switch.
enum class Setting {
  open_from,
  open_to,
  opens,
  holidays,
  always_open,
  idle,
  warning,
  thanks,
  dim,
  hundreds,
  tens,
  ones,
  week,
  day,
  length,
  moment
};
enum class SettingsOutcome { none, saved, undone, not_saved, unreadable };

/// The next period as it is being made.
struct CampaignDraft {
  Day start{};
  int weeks = 3;
  bool moment = false;  ///< one day, at which parents meet
  std::vector<ItemId> items;
  bool operator==(const CampaignDraft&) const = default;
};
/// Its last day, inclusive.
Day last_day(const CampaignDraft& draft);
CampaignId id_of(const CampaignDraft& draft);

/// What a campaign may not be, from the least to the last to mend.
enum class CampaignFault { none, empty, too_many, only_behaviour };
/// What the pages begin with, as the files say it now.
struct SettingsBasis {
  Settings settings;
  std::vector<LanguageTag> offered;  ///< when settings.languages names none
  Day earliest{};                    ///< the next period may begin then
  std::vector<ItemId> usual;         ///< asked when nothing else is chosen
  std::vector<Item> items;           ///< all that may be asked
  std::vector<DimensionId> never_alone;
  bool can_undo = false;
};

CampaignFault fault_of(const CampaignDraft& draft, const SettingsBasis& basis);
/// The campaign as its file says it; `draft` has no fault.
Campaign campaign_of(const CampaignDraft& draft, const SettingsBasis& basis);

struct StaffSettings {
  SettingsPage page = SettingsPage::menu;
  SettingsBasis basis;
  Settings draft;
  CampaignDraft campaign;
  int at = 0;  ///< the weekday, or which part of a long list
  Keys keys = Keys::letters;
  bool capital = true;
  SettingsOutcome told = SettingsOutcome::none;
};

// From the screens.
struct SettingsPageTapped {
  SettingsPage page;
  int at = 0;
};
struct LanguageSwitched {
  LanguageTag language;
};
struct AllLanguagesTapped {};
struct SettingStepped {
  Setting setting;
  int by;
};
struct SettingSwitched {
  Setting setting;
};
struct WeekdaysAlikeTapped {};  ///< Monday to Friday as this day
struct ItemSwitched {
  ItemId item;
};
struct LetterTapped {
  std::string letter;
};
struct KeysTapped {
  Keys keys;
};
struct CapitalTapped {};
struct SaveTapped {};
struct UndoTapped {};
struct LogoTapped {
  std::string file;  ///< on a stick; empty: take the logo away
};
// From the world.
struct SettingsRead {
  SettingsBasis basis;
};
struct SettingsDone {  ///< what was asked for is done, or not
  SettingsOutcome outcome;
};
using SettingsEvent = std::variant<SettingsPageTapped, LanguageSwitched, AllLanguagesTapped, SettingStepped,
                                   SettingSwitched, WeekdaysAlikeTapped, ItemSwitched, LetterTapped, KeysTapped,
                                   CapitalTapped, SaveTapped, UndoTapped, LogoTapped, SettingsRead, SettingsDone>;

// What the world is asked to do.
struct ReadSettings {};  ///< then say SettingsRead
/// Then say SettingsRead and SettingsDone.
struct SaveSettings {
  Settings before, after;
  std::optional<Campaign> campaign;  ///< a new one that `after` plans a period for
};
struct UndoSettings {};
struct TakeLogo {
  std::string file;
};
using SettingsEffect = std::variant<ReadSettings, SaveSettings, UndoSettings, TakeLogo>;

/// An event that does not fit the page changes nothing.
StaffSettings step(StaffSettings now, const SettingsEvent& event, std::vector<SettingsEffect>& effects);

/// A letter is one however many bytes it has.
void take_back_letter(std::string& text);

inline constexpr std::size_t kLongestName = 60;  ///< letters of the school's name
inline constexpr int kMostPupils = 5000;

}  // namespace schoolpoort
