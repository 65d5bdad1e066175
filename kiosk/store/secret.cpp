// Bytes that stay out of swap and are wiped when they go. Knows not what they mean.
#include "kiosk/store/secret.hpp"

#include <sodium.h>

#include <cstring>
#include <new>

namespace schoolpoort {

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
  if (sodium_init() < 0) throw std::bad_alloc();  // no source of chance: like no memory, nothing can go on
  bytes_.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
  if (!bytes_) throw std::bad_alloc();
  std::memset(bytes_.get(), 0, size);  // sodium fills it with a pattern
}

void SecretBytes::Wipe::operator()(std::uint8_t* bytes) const { sodium_free(bytes); }

}  // namespace schoolpoort
