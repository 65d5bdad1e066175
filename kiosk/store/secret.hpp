// Bytes that stay out of swap and are wiped when they go. Knows not what they mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace schoolpoort {

using Bytes = std::span<const std::uint8_t>;
using WritableBytes = std::span<std::uint8_t>;

/// A fixed number of bytes, zero at first, locked in memory where the system allows it, zeroed at the end.
class SecretBytes {
 public:
  explicit SecretBytes(std::size_t size);

  WritableBytes writable() { return {bytes_.get(), size_}; }
  Bytes bytes() const { return {bytes_.get(), size_}; }
  std::size_t size() const { return size_; }

 private:
  struct Wipe {
    void operator()(std::uint8_t* bytes) const;
  };
  std::unique_ptr<std::uint8_t[], Wipe> bytes_;
  std::size_t size_;
};

}  // namespace schoolpoort
