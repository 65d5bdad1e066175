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

Result<std::optional<SecretBytes>> KeyFile::read(int slot) const {
  SecretBytes key(kKeySize);
  if (auto read = file_.read(place_of(slot), key.writable()); !read) return read.error();
  // Zeros must never pass for a key: whoever can write the database could seal a box of his own with them.
  if (std::ranges::all_of(key.bytes(), [](std::uint8_t byte) { return byte == 0; }))
    return std::optional<SecretBytes>{};
  return std::optional{std::move(key)};
}

Result<Done> KeyFile::write(int slot, const SecretBytes& key) {
  assert(key.size() == kKeySize);
  return file_.write(place_of(slot), key.bytes());
}

Result<Done> KeyFile::wipe(int slot) { return write(slot, SecretBytes(kKeySize)); }

Result<bool> KeyFile::holds_keys() const {
  for (const int slot : {0, 1}) {
    const auto key = read(slot);
    if (!key) return key.error();
    if (*key) return true;
  }
  return false;
}

}  // namespace schoolpoort
