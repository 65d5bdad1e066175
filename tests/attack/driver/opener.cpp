// What opens with which key.
#include "tests/attack/driver/opener.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

#include "kiosk/store/database.hpp"
#include "kiosk/store/key_file.hpp"
#include "kiosk/store/seal.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

std::vector<std::uint8_t> bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool opens(Bytes box, const std::vector<std::uint8_t>& keys) {
  SecretBytes key(kKeySize);
  for (std::size_t at = 0; at + kKeySize <= keys.size(); at += kKeySize) {
    std::ranges::copy(Bytes(keys).subspan(at, kKeySize), key.writable().begin());
    if (unseal(box, key)) return true;
  }
  return false;
}

}  // namespace

std::string hex(Bytes bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const std::uint8_t byte : bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

Result<std::string> open_with_key(const fs::path& path, const fs::path& key_path) {
  auto database = Database::open(path);
  if (!database) return database.error();
  std::vector<std::uint8_t> sealed;
  auto read = database->run("SELECT v FROM box", {}, [&](const Row& row) {
    const Bytes bytes = row.bytes(0);
    sealed.assign(bytes.begin(), bytes.end());
  });
  if (!read) return read.error();
  const auto keys = KeyFile::open(key_path);
  if (!keys) return keys.error();
  const auto slot = slot_of(sealed);
  if (!*keys || !slot) return Error{path, "box", "has no key"};
  const auto key = (*keys)->read(*slot);
  if (!key) return key.error();
  const auto plain = *key ? unseal(sealed, **key) : std::nullopt;
  if (!plain) return Error{path, "box", "does not open"};
  return hex(plain->bytes());
}

std::string opened(const fs::path& boxes_path, const fs::path& keys_path) {
  const std::vector<std::uint8_t> boxes = bytes_of(boxes_path);
  const std::vector<std::uint8_t> keys = bytes_of(keys_path);
  std::string numbers;
  for (std::size_t box = 0; (box + 1) * kSealedSize <= boxes.size(); ++box)
    if (opens(Bytes(boxes).subspan(box * kSealedSize, kSealedSize), keys)) numbers += std::to_string(box) + " ";
  return numbers;
}

}  // namespace schoolpoort
