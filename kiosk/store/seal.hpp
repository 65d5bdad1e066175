// Seals and opens the bytes of the box with XChaCha20-Poly1305. Knows not what they mean, nor where keys lie.
#pragma once

#include <array>
#include <optional>

#include "kiosk/store/box_bytes.hpp"

namespace schoolpoort {

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kHeaderSize = 2 + kNonceSize;  ///< version, key slot, nonce: in the clear, but vouched for
inline constexpr std::size_t kTagSize = 16;
inline constexpr std::size_t kSealedSize = kHeaderSize + kBoxSize + kTagSize;

using Sealed = std::array<std::uint8_t, kSealedSize>;

/// kKeySize bytes of chance from the system.
SecretBytes fresh_key();

/// A new nonce is drawn at every call. `slot` is where the key lies, 0 or 1.
Sealed seal(const SecretBytes& plain, const SecretBytes& key, int slot);

/// The slot of the key that opens it, nothing when that cannot be a sealed box.
std::optional<int> slot_of(Bytes sealed);

/// The plain bytes; nothing when a single bit was changed or the key is another.
std::optional<SecretBytes> unseal(Bytes sealed, const SecretBytes& key);

}  // namespace schoolpoort
