// Whether a scale, an item or a campaign fits what else there is.
#include <fmt/format.h>

#include <algorithm>

#include "kiosk/catalog/bank.hpp"
#include "kiosk/core/period.hpp"

namespace schoolpoort {

namespace {

const Item* item_of(const Bank& bank, const ItemId& id) {
  for (const ItemPiece& piece : bank.items)
    if (piece.item.id == id) return &piece.item;
  return nullptr;
}

const DimensionPiece* dimension_of(const Bank& bank, const DimensionId& id) {
  for (const DimensionPiece& piece : bank.dimensions)
    if (piece.dimension.id == id) return &piece;
  return nullptr;
}

bool asks(const Campaign& campaign, const ItemId& item) {
  return std::find(campaign.items.begin(), campaign.items.end(), item) != campaign.items.end();
}

bool asks_dimension(const Campaign& campaign, const DimensionId& dimension, const Bank& bank) {
  return std::any_of(campaign.items.begin(), campaign.items.end(), [&](const ItemId& id) {
    const Item* item = item_of(bank, id);
    return item && item->dimension == dimension;
  });
}

void judge_items(const Campaign& campaign, const Bank& bank, const Say& say) {
  if (campaign.items.empty()) say("items", "asks nothing; name at least one question.");
  if (campaign.items.size() > kMaxQuestions)
    say("items", fmt::format("asks {} questions; name at most {}.", campaign.items.size(), kMaxQuestions));
  std::set<ItemId> seen;
  for (const ItemId& id : campaign.items) {
    if (!item_of(bank, id))
      say("items", fmt::format("there is no question {}; take it out or correct its name.", id.value));
    if (!seen.insert(id).second) say("items", fmt::format("asks {} twice; take one out.", id.value));
  }
}

void judge_first_part(const Campaign& campaign, const Bank& bank, const Say& say) {
  if (!campaign.first.empty() && !asks(campaign, campaign.first))
    say("first", fmt::format("{} is not among the items; add it there or choose another.", campaign.first.value));
  if (campaign.first_part > static_cast<int>(campaign.items.size()))
    say("first_part", fmt::format("is {} of only {} questions; lower it.", campaign.first_part, campaign.items.size()));
  for (const DimensionId& dimension : campaign.always)
    if (!asks_dimension(campaign, dimension, bank))
      say("always", fmt::format("no question is of dimension {}; add one or take it out.", dimension.value));
  const Item* first = item_of(bank, campaign.first);
  const auto others = std::count_if(campaign.always.begin(), campaign.always.end(), [&](const DimensionId& dimension) {
    return !first || first->dimension != dimension;
  });
  if (others + 1 > campaign.first_part)
    say("always", fmt::format("does not fit into {} questions; raise first_part or name fewer.", campaign.first_part));
}

void judge_cover(const CampaignPiece& piece, const Bank& bank, const Say& say) {
  for (const DimensionId& dimension : piece.dimensions)
    if (!asks_dimension(piece.campaign, dimension, bank))
      say("dimensions", fmt::format("no question is of dimension {}; add one, or list here what it does cover, like "
                                    "dimensions = [\"rational\"].",
                                    dimension.value));
  const bool only_such = std::all_of(piece.campaign.items.begin(), piece.campaign.items.end(), [&](const ItemId& id) {
    const Item* item = item_of(bank, id);
    const DimensionPiece* dimension = item ? dimension_of(bank, item->dimension) : nullptr;
    return dimension && dimension->never_alone;
  });
  if (only_such && !piece.campaign.items.empty())
    say("items", "what parents do and the time they take say nothing alone; add questions of another dimension.");
}

void judge_pairs(const Campaign& campaign, const Bank& bank, const Say& say) {
  for (const ItemPiece& piece : bank.items)
    if (!piece.together_with.empty() && asks(campaign, piece.item.id) && !asks(campaign, piece.together_with))
      say("items", fmt::format("{} is always asked together with {}; add it, or take both out.", piece.item.id.value,
                               piece.together_with.value));
}

void judge_alone(const Scale& scale, const Say& say) {
  for (const Choice& choice : scale.choices)
    if (choice.alone && scale.kind != ScaleKind::several)
      say("choices", fmt::format("only one can be chosen anyway; take alone out of {}.", choice.id.value));
  if (scale.kind == ScaleKind::several && std::ranges::all_of(scale.choices, &Choice::alone))
    say("choices", "no choice goes with another; take alone out, or write kind = \"one_of\".");
}

}  // namespace

void judge(const Scale& scale, const Bank&, const Say& say) {
  if (scale.choices.size() < 2) say("choices", "offers no choice; name at least two.");
  if (scale.choices.size() > kMaxChoices)
    say("choices", fmt::format("offers {} choices; name at most {}.", scale.choices.size(), kMaxChoices));
  std::set<ChoiceId> seen;
  for (const Choice& choice : scale.choices)
    if (!seen.insert(choice.id).second) say("choices", fmt::format("has {} twice; take one out.", choice.id.value));
  judge_alone(scale, say);
}

void judge(const ItemPiece& piece, const Bank& bank, const Say& say) {
  const Item& item = piece.item;
  const DimensionPiece* dimension = dimension_of(bank, item.dimension);
  if (!dimension)
    say("dimension", fmt::format("there is no dimension {}; dimensions.toml names the seven.", item.dimension.value));
  if (!find(bank.scales, item.scale))
    say("scale", fmt::format("there is no scale {}; choose one of scales.toml.", item.scale.value));
  // Figures of earlier periods are told by dimension: a question that moved would make them wrong.
  const Item* before = item_of(bank, item.id);
  if (dimension && before && before->dimension != item.dimension)
    say("dimension",
        fmt::format("{} belongs to {}; give the question an id of its own.", item.id.value, before->dimension.value));
}

void judge(const CampaignPiece& piece, const Bank& bank, const Say& say) {
  judge_items(piece.campaign, bank, say);
  judge_first_part(piece.campaign, bank, say);
  judge_cover(piece, bank, say);
  judge_pairs(piece.campaign, bank, say);
}

}  // namespace schoolpoort
