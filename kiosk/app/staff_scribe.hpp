// Writes each staff screen in one language. Only for staff_viewer and its pages.
#pragma once

#include "kiosk/app/staff_viewer.hpp"
#include "kiosk/core/staff_keys.hpp"

namespace schoolpoort {

/// One language, one set of facts. All must outlive it.
class StaffScribe {
 public:
  StaffScribe(const Catalog& catalog, const Places& places, const LanguageTag& language, const StaffFacts& facts)
      : catalog_(catalog), places_(places), language_(language), facts_(facts) {}

  // staff_viewer.cpp
  StaffPadView door(const StaffDoor& door, const Staff& staff, Moment now) const;
  StaffPadView set_up(const StaffSetUp& setting) const;
  StaffMessageView pin_lost() const;
  StaffListView sticks() const;
  StaffMessageView no_sticks() const;
  StaffMessageView writing() const;
  StaffMessageView written(ExportOutcome outcome) const;
  // staff_overview.cpp
  StaffOverviewView overview(int wrong_before) const;
  std::vector<StaffLine> what_is_wrong(int wrong_before) const;
  std::vector<StaffLine> what_is_well() const;
  StaffCodeView code() const;
  StaffListView troubles(int page) const;
  /// A trouble in plain words; `count` of its kind.
  Phrase plain(TroubleKind kind, std::int64_t count) const;
  // staff_settings.cpp
  using Screen = decltype(ScreenView::screen);
  Screen settings(const StaffSettings& now) const;
  // staff_results.cpp
  bool has_periods() const;
  StaffMessageView no_results() const;
  StaffListView results(int page) const;

  Phrase say(std::string_view key, const Values& values = {}) const;
  // What the pages of one period use too.
  std::string day_of(Day day) const;
  std::filesystem::path picture(std::string_view id) const;
  StaffButton button(std::string name, std::string_view sign, std::string_view key, StaffEvent event) const;
  /// Leave, and the next language under its own name.
  StaffButton leave() const;
  StaffButton other_language() const;
  StaffButton to_overview() const;
  std::vector<StaffButton> pages(int page, int count, StaffButton back) const;
  StaffPadView pad(const DigitOrder& order, const std::string& typed) const;
  Phrase words_of(const Question& question) const;
  Phrase words_of(const Question& question, const FrozenChoice& choice) const;
  Phrase name_of(const Period& period) const;
  const Catalog& catalog() const { return catalog_; }

 private:
  // staff_settings.cpp
  StaffTilesView settings_menu(const StaffSettings& now) const;
  StaffTilesView settings_languages(const StaffSettings& now) const;
  StaffTypingView settings_name(const StaffSettings& now) const;
  StaffTilesView settings_logo(const StaffSettings& now) const;
  StaffTilesView settings_hours(const StaffSettings& now) const;
  StaffStepsView settings_weekday(const StaffSettings& now) const;
  StaffStepsView settings_waits(const StaffSettings& now) const;
  StaffStepsView settings_pupils(const StaffSettings& now) const;
  // staff_steps.cpp
  StaffStepsView settings_dates(const StaffSettings& now) const;
  StaffTilesView settings_items(const StaffSettings& now) const;
  StaffTile menu_tile(SettingsPage page, std::string_view sign, std::string_view key, Phrase value) const;
  StaffButton to_settings() const;
  StaffButton save() const;
  std::optional<Phrase> told(const StaffSettings& now) const;
  /// Buttons of a list that goes on: back, other pages, save, language.
  std::vector<StaffButton> settings_pages(const StaffSettings& now, std::size_t all, std::size_t each,
                                          StaffButton back) const;
  StaffNumber step(std::string name, std::string_view key, Phrase value, Setting setting, bool less, bool more) const;
  Phrase how_long(Millis time) const;
  // staff_results.cpp
  StaffEntry open_entry(const Period& period) const;
  StaffEntry released_entry(const ReleasedPeriod& in) const;
  /// The visitors' words of today in this language; as they were frozen where there are none.
  Phrase borrowed(const TextKey& key, const std::string& frozen) const;

  const Catalog& catalog_;
  const Places& places_;
  const LanguageTag& language_;
  const StaffFacts& facts_;
};

}  // namespace schoolpoort
