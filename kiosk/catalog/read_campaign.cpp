// [[campaign]] of campaigns/*.toml: what is asked together, for how long.
#include <algorithm>

#include "kiosk/catalog/pieces.hpp"
#include "kiosk/core/period.hpp"

namespace schoolpoort {

namespace {

constexpr int kFewestWeeks = 2;
constexpr int kMostWeeks = 52;

template <class AnyId>
std::vector<AnyId> named(std::vector<std::string> names) {
  std::vector<AnyId> ids;
  for (std::string& name : names) ids.push_back({std::move(name)});
  return ids;
}

}  // namespace

CampaignPiece read_campaign(Fields& fields, Need spelled) {
  CampaignPiece piece;
  Campaign& campaign = piece.campaign;
  campaign.id = {fields.id("id", Need::must)};
  fields.call(campaign.id.value);
  campaign.weeks = static_cast<int>(fields.whole("weeks", campaign.weeks, kFewestWeeks, kMostWeeks, spelled));
  campaign.items = named<ItemId>(fields.ids("items", Need::must));
  const int all = static_cast<int>(campaign.items.size());
  const int usual = std::clamp(all, 1, campaign.first_part);
  campaign.first_part = static_cast<int>(fields.whole("first_part", usual, 1, kMaxQuestions, spelled));
  campaign.first = {fields.id("first", spelled)};
  if (campaign.first.empty() && all > 0) campaign.first = campaign.items.front();
  campaign.always = named<DimensionId>(fields.ids("always", spelled));
  // Kept apart from `always`: one says what comes early, the other what the whole campaign must cover.
  piece.dimensions = named<DimensionId>(fields.ids("dimensions", spelled));
  if (piece.dimensions.empty()) piece.dimensions = {{"emotional"}, {"knowledge"}, {"conviction"}};
  return piece;
}

}  // namespace schoolpoort
