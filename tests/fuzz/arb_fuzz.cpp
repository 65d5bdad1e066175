// Throws bytes at the language file reader, and what it reads at the pattern reader; run it as README.md here says.
#include <cstddef>
#include <cstdint>

#include "kiosk/catalog/arb_file.hpp"
#include "kiosk/language/say.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace schoolpoort;
  Faults faults;
  const auto file = parse_arb({reinterpret_cast<const char*>(bytes), size}, {"ar"}, "locales/ar.arb", faults);
  if (!file) return 0;
  for (const auto& [key, text] : file->texts) {
    static_cast<void>(values_of(text.pattern));
    static_cast<void>(say(text.pattern, {"ar"}, {{"count", std::int64_t{3}}, {"name", "Noor"}}));
  }
  return 0;
}
