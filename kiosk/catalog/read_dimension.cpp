// [[dimension]] of dimensions.toml.
#include "kiosk/catalog/naming.hpp"
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

DimensionPiece read_dimension(Fields& fields, Need spelled) {
  DimensionPiece piece;
  piece.dimension.id = {fields.id("id", Need::must)};
  fields.call(piece.dimension.id.value);
  piece.dimension.name = words_of(piece.dimension.id);
  piece.dimension.source = fields.text("source", spelled);
  piece.never_alone = fields.flag("never_alone");
  return piece;
}

}  // namespace schoolpoort
