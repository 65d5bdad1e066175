// Seals and opens the bytes of the box with XChaCha20-Poly1305. Knows not what they mean, nor where keys lie.
#include "kiosk/store/seal.hpp"

#include <sodium.h>

#include <cassert>

namespace schoolpoort {

namespace {

constexpr std::uint8_t kVersion = 1;

static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

}  // namespace

SecretBytes fresh_key() {
  SecretBytes key(kKeySize);
  randombytes_buf(key.writable().data(), key.size());
  return key;
}

Sealed seal(const SecretBytes& plain, const SecretBytes& key, int slot) {
  assert(plain.size() == kBoxSize && key.size() == kKeySize);
  Sealed sealed{kVersion, static_cast<std::uint8_t>(slot)};
  std::uint8_t* const nonce = sealed.data() + 2;
  randombytes_buf(nonce, kNonceSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kHeaderSize, nullptr, plain.bytes().data(), plain.size(),
                                             sealed.data(), kHeaderSize, nullptr, nonce, key.bytes().data());
  return sealed;
}

std::optional<int> slot_of(Bytes sealed) {
  if (sealed.size() != kSealedSize || sealed[0] != kVersion || sealed[1] > 1) return {};
  return sealed[1];
}

std::optional<SecretBytes> unseal(Bytes sealed, const SecretBytes& key) {
  if (!slot_of(sealed)) return {};
  SecretBytes plain(kBoxSize);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain.writable().data(), nullptr, nullptr, sealed.data() + kHeaderSize, kBoxSize + kTagSize, sealed.data(),
      kHeaderSize, sealed.data() + 2, key.bytes().data());
  if (failed) return {};
  return plain;
}

}  // namespace schoolpoort
