// Throws bytes at the TOML reader; run it as README.md here says.
#include <cstddef>
#include <cstdint>

#include "kiosk/catalog/pieces.hpp"
#include "kiosk/catalog/toml_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace schoolpoort;
  const auto parsed = parse_toml({reinterpret_cast<const char*>(bytes), size}, "own.toml");
  if (!parsed) return 0;
  Faults faults;
  Fields file(*parsed, "own.toml", faults);
  for (const TomlNode* table : file.tables("item")) {
    Fields fields(*table, "own.toml", faults);
    read_item(fields, Need::may);
    fields.finish();
  }
  for (const TomlNode* table : file.tables("scale")) {
    Fields fields(*table, "own.toml", faults);
    read_scale(fields, Need::may);
    fields.finish();
  }
  file.finish();
  return 0;
}
