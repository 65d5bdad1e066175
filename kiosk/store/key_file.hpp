// The file with two key slots. Knows not what the keys open.
#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/store/file.hpp"
#include "kiosk/store/seal.hpp"

namespace schoolpoort {

/// A slot holds one key, or zeros when it is empty. Each lies in a block of its own: a torn write spoils one at most.
class KeyFile {
 public:
  /// Nothing when the file is missing or is not as we make it.
  static Result<std::optional<KeyFile>> open(const std::filesystem::path& path);
  /// A new file with two empty slots, for its owner only; durable. An existing file is replaced.
  static Result<KeyFile> create(const std::filesystem::path& path);

  /// Nothing when the slot is empty.
  Result<std::optional<SecretBytes>> read(int slot) const;
  /// Done means: on disk, over what the slot held before.
  Result<Done> write(int slot, const SecretBytes& key);
  Result<Done> wipe(int slot);
  /// Whether any slot holds a key.
  Result<bool> holds_keys() const;

 private:
  explicit KeyFile(File file) : file_(std::move(file)) {}
  File file_;
};

}  // namespace schoolpoort
