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
  // staff_results.cpp
  bool has_periods() const;
  StaffMessageView no_results() const;
  StaffListView results(int page) const;
  StaffResultView period(const ReleasedPeriod& in, int page) const;
  const ReleasedPeriod* released(int number) const;

  Phrase say(std::string_view key, const Values& values = {}) const;

 private:
  std::string day_of(Day day) const;
  std::filesystem::path picture(std::string_view id) const;
  StaffButton button(std::string name, std::string_view sign, std::string_view key, StaffEvent event) const;
  /// Leave, and the next language under its own name.
  StaffButton leave() const;
  StaffButton other_language() const;
  StaffButton to_overview() const;
  std::vector<StaffButton> pages(int page, int count, StaffButton back) const;
  StaffPadView pad(const DigitOrder& order, const std::string& typed) const;
  StaffEntry open_entry(const Period& period) const;
  StaffEntry released_entry(const ReleasedPeriod& in) const;
  std::vector<StaffBar> bars(const ReleasedPeriod& in, std::size_t at) const;
  Phrase words_of(const Question& question) const;
  Phrase words_of(const Question& question, const FrozenChoice& choice) const;
  /// The visitors' words of today in this language; as they were frozen where there are none.
  Phrase borrowed(const TextKey& key, const std::string& frozen) const;

  const Catalog& catalog_;
  const Places& places_;
  const LanguageTag& language_;
  const StaffFacts& facts_;
};

}  // namespace schoolpoort
