// Throws bytes at the reader of predictions.toml; what it reads must read back the same. Run it as README.md here says.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "kiosk/catalog/prediction_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace schoolpoort;
  const auto read = parse_predictions({reinterpret_cast<const char*>(bytes), size});
  if (!read) return 0;
  const auto again = parse_predictions(predictions_text(*read));
  if (!again || *again != *read) std::abort();
  return 0;
}
