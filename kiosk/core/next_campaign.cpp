// Days and questions of a campaign that has not begun.
#include "kiosk/core/next_campaign.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

using std::chrono::days;

constexpr int kFewestWeeks = 2, kMostWeeks = 12, kFarthestWeeks = 52;
constexpr int kFirstPart = 5;
constexpr std::size_t kOnAPage = 5;

const Item* item_of(const SettingsBasis& basis, const ItemId& id) { return find(basis.items, id); }

bool asks(const CampaignDraft& draft, const ItemId& item) {
  return std::ranges::find(draft.items, item) != draft.items.end();
}

// In the order of the question bank, however they were touched.
void sort_items(CampaignDraft& draft, const SettingsBasis& basis) {
  std::vector<ItemId> sorted;
  for (const Item& item : basis.items)
    if (asks(draft, item.id)) sorted.push_back(item.id);
  draft.items = sorted;
}

std::vector<DimensionId> dimensions_of(const CampaignDraft& draft, const SettingsBasis& basis) {
  std::vector<DimensionId> all;
  for (const ItemId& id : draft.items)
    if (const Item* item = item_of(basis, id); item && std::ranges::find(all, item->dimension) == all.end())
      all.push_back(item->dimension);
  return all;
}

}  // namespace

Day last_day(const CampaignDraft& draft) {
  return draft.moment ? draft.start : draft.start + std::chrono::weeks{draft.weeks} - days{1};
}

CampaignId id_of(const CampaignDraft& draft) { return {"school-" + iso(draft.start)}; }

CampaignFault fault_of(const CampaignDraft& draft, const SettingsBasis& basis) {
  if (draft.items.empty()) return CampaignFault::empty;
  if (draft.items.size() > static_cast<std::size_t>(kMaxQuestions)) return CampaignFault::too_many;
  const auto is_never_alone = [&](const DimensionId& dimension) {
    return std::ranges::find(basis.never_alone, dimension) != basis.never_alone.end();
  };
  return std::ranges::all_of(dimensions_of(draft, basis), is_never_alone) ? CampaignFault::only_behaviour
                                                                          : CampaignFault::none;
}

Campaign campaign_of(const CampaignDraft& draft, const SettingsBasis& basis) {
  Campaign campaign;
  campaign.id = id_of(draft);
  campaign.weeks = std::max(kFewestWeeks, draft.weeks);
  campaign.items = draft.items;
  campaign.first = draft.items.front();
  campaign.first_part = std::min(kFirstPart, static_cast<int>(draft.items.size()));
  // The first question, and as many dimensions beside its own as the first part has room for.
  for (const DimensionId& dimension : dimensions_of(draft, basis))
    if (const Item* first = item_of(basis, campaign.first);
        first && dimension != first->dimension && static_cast<int>(campaign.always.size()) + 1 < campaign.first_part)
      campaign.always.push_back(dimension);
  return campaign;
}

CampaignDraft first_draft(const SettingsBasis& basis) {
  CampaignDraft draft{basis.earliest, 3, false, basis.usual};
  sort_items(draft, basis);
  return draft;
}

CampaignDraft stepped(CampaignDraft draft, const SettingsBasis& basis, Setting which, int by) {
  if (which == Setting::length) {
    draft.weeks = std::clamp(draft.weeks + by, kFewestWeeks, kMostWeeks);
    return draft;
  }
  const Day latest = basis.earliest + std::chrono::weeks{kFarthestWeeks};
  draft.start += days{which == Setting::week ? 7 * by : by};
  draft.start = std::clamp(draft.start, basis.earliest, latest);
  return draft;
}

std::vector<std::vector<Item>> pages_of(const std::vector<Item>& items) {
  std::vector<std::vector<Item>> pages;
  for (const Item& item : items) {
    const bool goes_on =
        !pages.empty() && pages.back().size() < kOnAPage && pages.back().front().dimension == item.dimension;
    if (!goes_on) pages.emplace_back();
    pages.back().push_back(item);
  }
  return pages;
}

CampaignDraft switched(CampaignDraft draft, const SettingsBasis& basis, const ItemId& item) {
  const Item* touched = item_of(basis, item);
  if (!touched) return draft;
  const bool on = !asks(draft, item);
  for (const ItemId& each : {item, touched->together_with}) {
    if (each.empty() || asks(draft, each) == on) continue;
    if (on)
      draft.items.push_back(each);
    else
      std::erase(draft.items, each);
  }
  sort_items(draft, basis);
  return draft;
}

}  // namespace schoolpoort
