// Goes through the content files and hands each [[table]] to its reader.
#include "kiosk/catalog/naming.hpp"
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

template <class Piece>
void read_all(Fields& file, const std::string& key, Piece (*read)(Fields&, Need), const Layer& layer,
              const std::string& name, std::vector<Found<Piece>>& into) {
  for (const TomlNode* table : file.tables(key)) {
    Fields fields(*table, name, *layer.faults);
    Piece piece = read(fields, layer.built_in ? Need::must : Need::may);
    if (fields.finish()) into.push_back({std::move(piece), name, table->line});
  }
}

void read_file(const Layer& layer, const fs::path& path, Pieces& pieces) {
  const std::string name = name_in(layer, path);
  const Result<std::string> bytes = read_text(path, name);
  if (!bytes) return layer.faults->push_back(bytes.error());
  const Result<TomlNode> table = parse_toml(*bytes, name);
  if (!table) return layer.faults->push_back(table.error());
  Fields file(*table, name, *layer.faults);
  read_all(file, "dimension", read_dimension, layer, name, pieces.dimensions);
  read_all(file, "scale", read_scale, layer, name, pieces.scales);
  read_all(file, "item", read_item, layer, name, pieces.items);
  read_all(file, "campaign", read_campaign, layer, name, pieces.campaigns);
  read_all(file, "slide", read_slide, layer, name, pieces.slides);
  read_all(file, "help", read_help, layer, name, pieces.help);
  file.finish();
}

}  // namespace

Pieces read_pieces(const Layer& layer) {
  Pieces pieces;
  const fs::path content = layer.root / "content";
  for (const fs::path& path : files_below(content, ".toml")) {
    // These two have readers of their own.
    if (path == content / "settings.toml" || path == content / "languages.toml") continue;
    read_file(layer, path, pieces);
  }
  return pieces;
}

PictureId read_picture(Fields& fields, const PictureId& by_convention) {
  const std::string picture = fields.text("picture", Need::may);
  if (picture.empty()) return by_convention;
  if (!is_picture(picture)) fields.fault("picture", "\"" + picture + "\" is no picture; write it like \"scenes/E1\".");
  return {picture};
}

}  // namespace schoolpoort
