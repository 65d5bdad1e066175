// Reads the voices one by one.
#include "kiosk/catalog/voices.hpp"

#include "kiosk/catalog/fields.hpp"

namespace schoolpoort {
namespace {

Voice read_voice(Fields& fields) {
  Voice voice;
  voice.language = {fields.id("language", Need::must)};
  voice.name = fields.id("voice", Need::must);
  voice.leave_out = fields.text("leave_out", Need::may);
  voice.marked_only = fields.flag("marked_only");
  voice.words_a_minute = static_cast<int>(fields.whole("words_a_minute", voice.words_a_minute, 80, 300, Need::may));
  return voice;
}

}  // namespace

std::vector<Voice> read_voices(const Layer& layer) {
  const std::filesystem::path path = layer.root / "content" / "voices.toml";
  const std::string name = name_in(layer, path);
  const Result<std::string> bytes = read_text(path, name);
  const Result<TomlNode> table = bytes ? parse_toml(*bytes, name) : bytes.error();
  if (!table) return layer.faults->push_back(table.error()), std::vector<Voice>{};
  Fields file(*table, name, *layer.faults);
  std::vector<Voice> voices;
  for (const TomlNode* one : file.tables("voice")) {
    Fields fields(*one, name, *layer.faults);
    Voice voice = read_voice(fields);
    if (fields.finish()) voices.push_back(std::move(voice));
  }
  file.finish();
  return voices;
}

}  // namespace schoolpoort
