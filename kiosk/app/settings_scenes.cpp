// States of the settings that no staff walked into.
#include "kiosk/app/settings_scenes.hpp"

#include "kiosk/core/next_campaign.hpp"

namespace schoolpoort {
namespace {

SettingsBasis basis_of(const Catalog& catalog, Day today) {
  SettingsBasis basis;
  basis.settings = catalog.settings;
  basis.settings.school = "Vrije Basisschool Sint-Jozef aan de Leie";
  basis.settings.pupils = 318;
  basis.settings.open.week = usual_week();
  (*basis.settings.open.week)[2]->to = 12 * 60 + 30;
  basis.settings.periods = {{{"default"}, today, today + std::chrono::weeks{3}}};
  for (const LanguageTexts& language : catalog.languages)
    if (basis.offered.size() < 9) basis.offered.push_back(language.tag);
  basis.earliest = today + std::chrono::weeks{2};
  if (const Campaign* usual = find(catalog.content.campaigns, catalog.settings.campaign)) basis.usual = usual->items;
  basis.items = catalog.content.items;
  for (const Dimension& dimension : catalog.content.dimensions)
    if (dimension.never_alone) basis.never_alone.push_back(dimension.id);
  basis.can_undo = true;
  return basis;
}

}  // namespace

std::vector<std::pair<std::string, StaffSettings>> settings_states(const Catalog& catalog, Day today) {
  StaffSettings now;
  now.basis = basis_of(catalog, today);
  now.draft = now.basis.settings;
  now.campaign = first_draft(now.basis);
  std::vector<std::pair<std::string, StaffSettings>> all;
  const auto add = [&](const std::string& name, SettingsPage page, int at = 0) -> StaffSettings& {
    all.emplace_back("8-" + name, now);
    all.back().second.page = page;
    all.back().second.at = at;
    return all.back().second;
  };
  using enum SettingsPage;
  add("settings", menu);
  add("settings-saved", menu).told = SettingsOutcome::saved;
  add("settings-undone", menu).told = SettingsOutcome::undone;
  add("settings-new", menu).basis.settings = catalog.settings;
  add("languages", languages);
  add("languages-more", languages, 1);
  add("name", name).capital = false;
  add("name-accents", name).keys = Keys::accents;
  add("name-digits", name).keys = Keys::digits;
  add("logo", logo);
  add("logo-broken", logo).told = SettingsOutcome::not_saved;
  add("hours", hours);
  add("hours-always", hours).draft.open.week.reset();
  add("hours-not-kept", hours).told = SettingsOutcome::unreadable;
  add("weekday", weekday, 3);
  add("weekday-shut", weekday, 6);
  add("waits", waits);
  add("pupils", pupils).draft.pupils = kMostPupils;
  add("pupils-none", pupils).draft.pupils = 0;
  add("dates", dates);
  add("dates-moment", dates).campaign.moment = true;
  const auto pages = static_cast<int>(pages_of(now.basis.items).size());
  for (int page = 0; page < pages; ++page) add("items-" + std::to_string(page + 1), items, page);
  add("items-none", items).campaign.items.clear();
  StaffSettings& many = add("items-many", items);
  for (const Item& item : now.basis.items) many.campaign.items.push_back(item.id);
  StaffSettings& only = add("items-only", items);
  only.campaign.items.clear();
  for (const Item& item : now.basis.items)
    if (item.dimension == DimensionId{"time"}) only.campaign.items.push_back(item.id);
  return all;
}

}  // namespace schoolpoort
