// One line: libsodium's own string, which names the method, its limits and the salt.
#include "kiosk/store/staff_pin.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>

#include "kiosk/store/file.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

using Hash = std::array<char, crypto_pwhash_STRBYTES>;

bool is_there(const fs::path& file) {
  struct stat facts {};
  return ::lstat(file.c_str(), &facts) == 0 || errno != ENOENT;
}

/// Nothing when the file is no hash of ours.
std::optional<Hash> read_hash(const fs::path& file) {
  const auto in = File::open(file, O_RDONLY);
  if (!in) return {};
  const auto size = in->size();
  if (!size || *size < 2 || *size > static_cast<off_t>(crypto_pwhash_STRBYTES)) return {};
  std::array<std::uint8_t, crypto_pwhash_STRBYTES> bytes{};
  const auto length = static_cast<std::size_t>(*size);
  if (!in->read(0, WritableBytes(bytes).first(length))) return {};
  if (bytes[length - 1] != '\n') return {};  // cut short
  bytes[length - 1] = 0;
  Hash hash{};
  std::ranges::copy(bytes, hash.begin());
  const bool ours = crypto_pwhash_str_needs_rehash(hash.data(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                   crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
  return ours ? std::optional(hash) : std::nullopt;
}

}  // namespace

PinKept pin_kept_in(const fs::path& file) {
  if (!is_there(file)) return PinKept::none;
  return read_hash(file) ? PinKept::kept : PinKept::damaged;
}

PinVerdict check_pin(const fs::path& file, const std::string& pin) {
  const auto hash = read_hash(file);
  if (!hash) return PinVerdict::unreadable;
  errno = 0;
  if (crypto_pwhash_str_verify(hash->data(), pin.c_str(), pin.size()) == 0) return PinVerdict::right;
  return errno == EINVAL ? PinVerdict::wrong : PinVerdict::unreadable;  // otherwise: no memory
}

Result<Done> store_pin(const fs::path& file, const std::string& pin) {
  Hash hash{};
  const bool hashed =
      sodium_init() >= 0 && crypto_pwhash_str(hash.data(), pin.c_str(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                              crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
  if (!hashed) return Error{file, "", "The PIN needs 64 MB of free memory to be kept: restart the kiosk."};
  const std::string line = std::string(hash.data()) + "\n";
  const fs::path draft = file.string() + ".new";
  ::unlink(draft.c_str());  // half-made, from a power cut
  const Bytes bytes{reinterpret_cast<const std::uint8_t*>(line.data()), line.size()};
  if (auto written = write_new_file(draft, bytes); !written) return written;
  if (std::rename(draft.c_str(), file.c_str()) != 0) {
    Error error = system_error(file, "putting in place");
    ::unlink(draft.c_str());
    return error;
  }
  return sync_folder(file.parent_path());
}

Result<Done> forget_pin(const fs::path& file) {
  if (::unlink(file.c_str()) != 0 && errno != ENOENT) return system_error(file, "removing");
  return sync_folder(file.parent_path());
}

}  // namespace schoolpoort
