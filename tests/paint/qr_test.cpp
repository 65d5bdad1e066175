// Text to squares. Whether a camera reads them is tested where a screen shows them: tests/app/code_test.cpp.
#include "kiosk/paint/qr.hpp"

#include <gtest/gtest.h>

namespace schoolpoort {
namespace {

TEST(Qr, IsAsLargeAsWholePixelsAllowAndHasAWhiteBorder) {
  const auto drawn = draw_qr("Schoolpoort", 300);
  ASSERT_TRUE(drawn);
  constexpr int kSquares = 21 + 8;  // the smallest QR picture and its border
  EXPECT_EQ(drawn->size, (Size{kSquares * 10, kSquares * 10}));
  for (int at = 0; at < 40; ++at)
    EXPECT_EQ(drawn->rgba[static_cast<std::size_t>(at * drawn->size.width + at) * 4], 255);
  EXPECT_EQ(drawn->rgba[static_cast<std::size_t>(40 * drawn->size.width + 40) * 4], 0);
}

TEST(Qr, RefusesTextThatFitsNoneAndRoomThatHoldsNone) {
  EXPECT_FALSE(draw_qr(std::string(4000, 'x'), 2000));
  EXPECT_FALSE(draw_qr("Schoolpoort", 20));
}

}  // namespace
}  // namespace schoolpoort
