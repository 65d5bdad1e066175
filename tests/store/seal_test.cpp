// The seal opens with its key alone, and only when not a bit was changed.
#include "kiosk/store/seal.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/sample_period.hpp"

namespace schoolpoort {
namespace {

SecretBytes sample_plain() { return std::move(*encode(sample_contents(1), sample_period(1).form)); }

TEST(Seal, OpensWithItsKey) {
  const SecretBytes key = fresh_key();
  for (const int slot : {0, 1}) {
    const Sealed sealed = seal(sample_plain(), key, slot);
    EXPECT_EQ(slot_of(sealed), slot);
    const auto plain = unseal(sealed, key);
    ASSERT_TRUE(plain);
    EXPECT_TRUE(std::ranges::equal(plain->bytes(), sample_plain().bytes()));
  }
}

TEST(Seal, StaysShutForAnyOtherKey) {
  EXPECT_FALSE(unseal(seal(sample_plain(), fresh_key(), 0), fresh_key()));
  EXPECT_FALSE(unseal(seal(sample_plain(), fresh_key(), 0), SecretBytes(kKeySize)));
}

TEST(Seal, StaysShutWhenAnyByteWasChanged) {
  const SecretBytes key = fresh_key();
  const Sealed sealed = seal(sample_plain(), key, 0);
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    Sealed changed = sealed;
    changed[at] ^= 1;
    ASSERT_FALSE(unseal(changed, key)) << "byte " << at;
  }
}

TEST(Seal, SameContentsNeverLookTheSame) {
  const SecretBytes key = fresh_key();
  EXPECT_NE(seal(sample_plain(), key, 0), seal(sample_plain(), key, 0));
}

TEST(Seal, OnlyBytesOfTheRightLengthAndVersionHaveASlot) {
  EXPECT_FALSE(slot_of({}));
  EXPECT_FALSE(slot_of(Sealed{}));
  Sealed third_slot = seal(sample_plain(), fresh_key(), 0);
  third_slot[1] = 2;
  EXPECT_FALSE(slot_of(third_slot));
  EXPECT_FALSE(slot_of(Bytes(seal(sample_plain(), fresh_key(), 0)).first(100)));
}

}  // namespace
}  // namespace schoolpoort
