// Three bytes become four letters.
#include "kiosk/publish/base64.hpp"

#include <cstdint>

namespace schoolpoort {

std::string base64(const std::string& bytes) {
  constexpr const char* kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t three = 0;
    for (std::size_t each = 0; each < 3; ++each)
      three = three << 8 | (at + each < bytes.size() ? static_cast<unsigned char>(bytes[at + each]) : 0U);
    for (std::size_t each = 0; each < 4; ++each)
      text += at + each > bytes.size() ? '=' : kLetters[three >> (18 - 6 * each) & 63];
  }
  return text;
}

}  // namespace schoolpoort
