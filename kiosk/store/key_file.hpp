// The file with two key slots. Knows not what the keys open.
#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/store/file.hpp"
#include "kiosk/store/seal.hpp"

namespace schoolpoort {

/// A slot holds one key, or zeros when it is empty, or says that nothing was ever sealed. Each lies in a block of its
/// own: a torn write spoils one at most.
class KeyFile {
 public:
  /// Nothing when the file is missing or is not as we make it.
  static Result<std::optional<KeyFile>> open(const std::filesystem::path& path);
  /// A new file without keys that is not in use yet, for its owner only; durable. An existing file is replaced.
  static Result<KeyFile> create(const std::filesystem::path& path);

  /// Nothing when the slot is empty.
  Result<std::optional<SecretBytes>> read(int slot) const;
  /// Done means: on disk, over what the slot held before.
  Result<Done> write(int slot, const SecretBytes& key);
  Result<Done> wipe(int slot);
  /// Whether it holds a key and each slot was written since it was made: then some box was sealed with it.
  Result<bool> is_in_use() const;

 private:
  explicit KeyFile(File file) : file_(std::move(file)) {}
  Result<SecretBytes> read_slot(int slot) const;
  File file_;
};

}  // namespace schoolpoort
