// The pieces content files are made of, each with the line it came from, before anyone knows whether they fit together.
#pragma once

#include <string>
#include <vector>

#include "kiosk/catalog/fields.hpp"
#include "kiosk/core/content.hpp"

namespace schoolpoort {

struct DimensionPiece {
  Dimension dimension;
  bool never_alone = false;  ///< a campaign must not ask only such dimensions
};

struct ItemPiece {
  Item item;
  ItemId together_with;  ///< may be empty; a campaign asks both or neither
};

struct CampaignPiece {
  Campaign campaign;
  std::vector<DimensionId> dimensions;  ///< at least one item of each
};

struct HelpPiece {
  std::string id;
  HelpCard card;
};

/// A piece and where it stands.
template <class Piece>
struct Found {
  Piece piece;
  std::string file;
  int line = 0;
};

struct Pieces {
  std::vector<Found<DimensionPiece>> dimensions;
  std::vector<Found<Scale>> scales;
  std::vector<Found<ItemPiece>> items;
  std::vector<Found<CampaignPiece>> campaigns;
  std::vector<Found<Slide>> slides;
  std::vector<Found<HelpPiece>> help;
};

/// Every whole piece of the layer's content/**/*.toml, in the order of the files; what is wrong in itself is a fault of
/// the layer and left out. Any file may hold any kind of piece.
Pieces read_pieces(const Layer& layer);

/// One reader per kind. `spelled` says whether keys with a default must be there too.
DimensionPiece read_dimension(Fields& fields, Need spelled);
Scale read_scale(Fields& fields, Need spelled);
ItemPiece read_item(Fields& fields, Need spelled);
CampaignPiece read_campaign(Fields& fields, Need spelled);
Slide read_slide(Fields& fields, Need spelled);
HelpPiece read_help(Fields& fields, Need spelled);

/// The key `picture`, or `by_convention` where it is not written.
PictureId read_picture(Fields& fields, const PictureId& by_convention);

}  // namespace schoolpoort
