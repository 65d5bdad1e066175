// Binds keys to one machine.
#include "kiosk/store/machine.hpp"

#include <fcntl.h>
#include <sodium.h>

#include <algorithm>

#include "kiosk/store/file.hpp"

namespace schoolpoort {

static_assert(kShortestMachineSecret >= crypto_generichash_KEYBYTES_MIN);
static_assert(kLongestMachineSecret <= crypto_generichash_KEYBYTES_MAX);

Result<std::optional<SecretBytes>> read_machine_secret(const std::filesystem::path& path) {
  if (path.empty()) return std::optional<SecretBytes>{};
  const auto file = File::open(path, O_RDONLY);
  if (!file) return file.error();
  const auto size = file->size();
  if (!size) return size.error();
  const auto length = static_cast<std::size_t>(*size);
  if (length < kShortestMachineSecret || length > kLongestMachineSecret)
    return Error{path, "", "has " + std::to_string(length) + " bytes: make it anew with 32 bytes of chance."};
  SecretBytes secret(length);
  if (auto read = file->read(0, secret.writable()); !read) return read.error();
  return std::optional{std::move(secret)};
}

SecretBytes sealing_key(const SecretBytes& slot, const std::optional<SecretBytes>& machine) {
  SecretBytes key(slot.size());
  if (machine)
    crypto_generichash(key.writable().data(), key.size(), slot.bytes().data(), slot.size(), machine->bytes().data(),
                       machine->size());
  else
    std::ranges::copy(slot.bytes(), key.writable().begin());
  return key;
}

}  // namespace schoolpoort
