// Files written so that they are still there after a power cut. Knows neither keys nor boxes.
#pragma once

#include <sys/types.h>

#include <filesystem>

#include "kiosk/core/result.hpp"
#include "kiosk/store/secret.hpp"

namespace schoolpoort {

/// The system's last error (errno) about `path`, told so that staff can act.
Error system_error(const std::filesystem::path& path, const std::string& place);

/// An open file, closed at the end of its scope.
class File {
 public:
  static Result<File> open(const std::filesystem::path& path, int flags);
  File(File&& other) noexcept;
  File& operator=(File&& other) noexcept;
  ~File();

  Result<Done> read(off_t place, WritableBytes into) const;
  /// Over what stands there. Done means it survives a power cut.
  Result<Done> write(off_t place, Bytes bytes);
  Result<off_t> size() const;

 private:
  File(std::filesystem::path path, int descriptor);
  std::filesystem::path path_;
  int descriptor_;
};

/// A new file for its owner only, durable with its name. Error when the name is taken.
Result<Done> write_new_file(const std::filesystem::path& path, Bytes bytes);
/// Gives a file another name, durably, never over one that exists.
Result<Done> rename_without_loss(const std::filesystem::path& from, const std::filesystem::path& to);
/// Makes the names in a folder durable.
Result<Done> sync_folder(const std::filesystem::path& folder);

}  // namespace schoolpoort
