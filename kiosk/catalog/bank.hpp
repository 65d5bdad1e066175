// The pieces that fit together, built-in first, the school's over them. Knows no file format.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

struct Bank {
  std::vector<DimensionPiece> dimensions;
  std::vector<Scale> scales;
  std::vector<ItemPiece> items;
  std::vector<CampaignPiece> campaigns;
  std::vector<Slide> slides;
  std::vector<HelpPiece> help;
};

/// What a piece is held against beside the other pieces.
struct Standards {
  std::function<bool(const PictureId&)> has_picture;
  /// The languages offered that lack words for a key.
  std::function<std::vector<std::string>(const TextKey&)> languages_without;
};

/// Adds the layer's pieces, replacing those with the same id. What is wrong becomes a fault of the layer; the school's
/// pieces with a fault are left out, and what they would have replaced stays. Built-in ones stay: the kiosk will not
/// start.
void add(Bank& bank, const Pieces& pieces, const Layer& layer, const Standards& standards);

/// The keys of all words the pieces say.
std::set<TextKey> words_of(const Bank& bank);
std::set<TextKey> words_of(const Pieces& pieces);

bool has_campaign(const Bank& bank, const CampaignId& campaign);

Content content_of(const Bank& bank);

/// What is wrong with one piece, held against the bank; for each field and its remedy `say` is called.
using Say = std::function<void(const std::string& field, const std::string& remedy)>;
void judge(const Scale& scale, const Bank& bank, const Say& say);
void judge(const ItemPiece& item, const Bank& bank, const Say& say);
void judge(const CampaignPiece& campaign, const Bank& bank, const Say& say);

}  // namespace schoolpoort
