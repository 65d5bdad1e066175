// Lots from libsodium's stream cipher.
#include "kiosk/store/lots.hpp"

#include <sodium.h>

namespace schoolpoort {
namespace {

static_assert(std::tuple_size_v<Seed> == crypto_stream_chacha20_KEYBYTES);

/// 32 bits of the stream after another: each block of 64 bytes gives the first four of it.
std::uint32_t lot(const Seed& seed, std::uint64_t number) {
  constexpr std::uint8_t kNonce[crypto_stream_chacha20_NONCEBYTES] = {};  // a seed is used for one stream only
  std::uint8_t bytes[4] = {};
  crypto_stream_chacha20_xor_ic(bytes, bytes, sizeof bytes, kNonce, number, seed.data());
  return static_cast<std::uint32_t>(bytes[0]) | static_cast<std::uint32_t>(bytes[1]) << 8 |
         static_cast<std::uint32_t>(bytes[2]) << 16 | static_cast<std::uint32_t>(bytes[3]) << 24;
}

}  // namespace

Seed fresh_seed() {
  Seed seed;
  randombytes_buf(seed.data(), seed.size());
  return seed;
}

// Lots above the last whole multiple of the bound are thrown away, or small numbers would come more often.
Chance lots_of(const Seed& seed) {
  return [seed, number = std::uint64_t{0}](std::uint32_t bound) mutable {
    constexpr std::uint64_t kAll = std::uint64_t{1} << 32;
    const std::uint64_t fair = kAll - kAll % bound;
    std::uint64_t drawn = lot(seed, number++);
    while (drawn >= fair) drawn = lot(seed, number++);
    return static_cast<std::uint32_t>(drawn % bound);
  };
}

}  // namespace schoolpoort
