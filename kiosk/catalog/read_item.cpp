// [[item]] of items/*.toml: one question to parents.
#include "kiosk/catalog/naming.hpp"
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

ItemPiece read_item(Fields& fields, Need spelled) {
  ItemPiece piece;
  Item& item = piece.item;
  item.id = {fields.id("id", Need::must)};
  fields.call(item.id.value);
  item.revision = static_cast<int>(fields.whole("revision", 1, 1, 999, spelled));
  item.dimension = {fields.id("dimension", Need::must)};
  item.scale = {fields.id("scale", Need::must)};
  item.source = fields.text("source", spelled);
  item.question = words_of(item.id);
  item.picture = read_picture(fields, picture_of(item.id));
  piece.together_with = {fields.id("together_with", Need::may)};
  return piece;
}

}  // namespace schoolpoort
