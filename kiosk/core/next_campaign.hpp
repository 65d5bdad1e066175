// The next period as staff make it: when it begins, how long it lasts, what it asks. Pure.
#pragma once

#include "kiosk/core/staff_settings.hpp"

namespace schoolpoort {

/// As early as may be, three weeks, the usual questions.
CampaignDraft first_draft(const SettingsBasis& basis);
/// A week or a day later or earlier, a week longer or shorter; never before `earliest`, never shorter than two weeks.
CampaignDraft stepped(CampaignDraft draft, const SettingsBasis& basis, Setting which, int by);
/// All that may be asked, a few at a time, never two dimensions together.
std::vector<std::vector<Item>> pages_of(const std::vector<Item>& items);
/// One question more or less, together with the one it is always asked with.
CampaignDraft switched(CampaignDraft draft, const SettingsBasis& basis, const ItemId& item);

}  // namespace schoolpoort
