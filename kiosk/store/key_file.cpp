// The file with two key slots. Knows not what the keys open.
#include "kiosk/store/key_file.hpp"

#include <fcntl.h>

#include <algorithm>
#include <cassert>
#include <string_view>
#include <vector>

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr off_t kBlock = 4096;
constexpr off_t kFileSize = 3 * kBlock;
constexpr std::string_view kMark = "schoolpoort key slots 1\nThe key of the counts of this kiosk. Never copy it.\n";

// In both slots at first: the save that makes the first box wipes the last of it only once that box is there.
constexpr std::string_view kUnused = "No box was ever sealed with it.\n";
static_assert(kUnused.size() == kKeySize);

bool is_unused(const SecretBytes& slot) { return std::ranges::equal(slot.bytes(), kUnused); }

// Neither zeros nor words may pass for a key: whoever can write the database could seal a box of his own with them.
bool is_key(const SecretBytes& slot) {
  return !is_unused(slot) && std::ranges::any_of(slot.bytes(), [](std::uint8_t byte) { return byte != 0; });
}

off_t place_of(int slot) {
  assert(slot == 0 || slot == 1);
  return kBlock * (slot + 1);
}

}  // namespace

Result<std::optional<KeyFile>> KeyFile::open(const fs::path& path) {
  std::error_code unknown;
  if (!fs::exists(path, unknown) && !unknown) return std::optional<KeyFile>{};
  auto file = File::open(path, O_RDWR);
  if (!file) return file.error();
  const auto size = file->size();
  if (!size) return size.error();
  if (*size != kFileSize) return std::optional<KeyFile>{};
  std::vector<std::uint8_t> mark(kMark.size());
  if (auto read = file->read(0, mark); !read) return read.error();
  if (!std::ranges::equal(mark, kMark)) return std::optional<KeyFile>{};
  return std::optional{KeyFile(std::move(*file))};
}

Result<KeyFile> KeyFile::create(const fs::path& path) {
  // Complete under another name first, so that a power cut leaves no half file under the real one.
  fs::path unfinished = path;
  unfinished += ".new";
  std::vector<std::uint8_t> blocks(kFileSize);
  std::ranges::copy(kMark, blocks.begin());
  for (const int slot : {0, 1}) std::ranges::copy(kUnused, blocks.begin() + place_of(slot));
  std::error_code none_there;
  fs::remove(unfinished, none_there);
  if (auto written = write_new_file(unfinished, blocks); !written) return written.error();
  std::error_code code;
  fs::rename(unfinished, path, code);
  if (code) return Error{path, "making", code.message() + ": give the kiosk's user the right to write in its folder."};
  if (auto synced = sync_folder(path.parent_path()); !synced) return synced.error();
  auto file = File::open(path, O_RDWR);
  if (!file) return file.error();
  return KeyFile(std::move(*file));
}

Result<SecretBytes> KeyFile::read_slot(int slot) const {
  SecretBytes bytes(kKeySize);
  if (auto read = file_.read(place_of(slot), bytes.writable()); !read) return read.error();
  return bytes;
}

Result<std::optional<SecretBytes>> KeyFile::read(int slot) const {
  auto bytes = read_slot(slot);
  if (!bytes) return bytes.error();
  if (!is_key(*bytes)) return std::optional<SecretBytes>{};
  return std::optional{std::move(*bytes)};
}

Result<Done> KeyFile::write(int slot, const SecretBytes& key) {
  assert(key.size() == kKeySize);
  return file_.write(place_of(slot), key.bytes());
}

Result<Done> KeyFile::wipe(int slot) { return write(slot, SecretBytes(kKeySize)); }

Result<bool> KeyFile::is_in_use() const {
  bool any_key = false;
  for (const int slot : {0, 1}) {
    const auto bytes = read_slot(slot);
    if (!bytes) return bytes.error();
    if (is_unused(*bytes)) return false;
    any_key = any_key || is_key(*bytes);
  }
  return any_key;
}

}  // namespace schoolpoort
