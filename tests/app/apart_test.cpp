// Pictures of the school's that are made to hang or crash the kiosk, and those that are not.
#include "kiosk/app/apart.hpp"

#include <gmock/gmock.h>

#include "kiosk/paint/words.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;

class Apart : public testing::Test {
 protected:
  Result<Bitmap> draw(const std::string& file, Size room = {320, 200}) {
    return draw_apart(paths(program()))(school_.places().school / file, room);
  }
  Paths paths(const std::filesystem::path& drawing_program) const {
    return {
        .places = school_.places(), .store = {}, .staff_pin = {}, .cache = cache_.path(), .program = drawing_program};
  }
  SchoolFolder school_;
  TestFolder cache_;
};

// Each group shows the one before nine times over: half a million rectangles, each on a sheet of its own.
std::string billion_laughs() {
  std::string svg =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
      "viewBox='0 0 1200 900'><defs><g id='a0'><rect width='1200' height='900' fill-opacity='.1'/></g>";
  for (int i = 1; i < 7; ++i) {
    svg += "<g id='a" + std::to_string(i) + "' opacity='.9'>";
    for (int j = 0; j < 9; ++j) svg += "<use xlink:href='#a" + std::to_string(i - 1) + "'/>";
    svg += "</g>";
  }
  return svg + "</defs><use xlink:href='#a6'/></svg>";
}

TEST_F(Apart, ADrawingLooksTheSameAsDrawnHere) {
  school_.with("slides/own.svg",
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'><rect width='8' height='9' fill='red'/>"
               "<text x='1' y='8' font-family='Noto Sans' font-size='6'>Hé</text></svg>");
  const auto words = Words::open(share_folder() / "fonts", cache_.path());
  const auto apart = draw("slides/own.svg"),
             here = draw_picture(school_.places().school / "slides/own.svg", {320, 200});
  ASSERT_TRUE(apart) << apart.error().text();
  EXPECT_EQ(apart->size, here->size);
  EXPECT_EQ(apart->rgba, here->rgba);
}

TEST_F(Apart, ADrawingThatWouldTakeForEverIsRefused) {
  school_.with("slides/laughs.svg", billion_laughs());
  const auto drawn = draw("slides/laughs.svg", {1920, 1080});
  ASSERT_FALSE(drawn);
  EXPECT_THAT(drawn.error().text(), HasSubstr("laughs.svg"));
  EXPECT_THAT(drawn.error().remedy, HasSubstr("make it simpler"));
}

TEST_F(Apart, ABrokenDrawingIsNamedAsItIsHere) {
  school_.with("slides/broken.svg", "<svg viewBox='0 0 9 9'><g></svg>");
  const auto drawn = draw("slides/broken.svg");
  ASSERT_FALSE(drawn);
  EXPECT_EQ(drawn.error().text(), draw_picture(school_.places().school / "slides/broken.svg", {32, 32}).error().text());
}

TEST_F(Apart, AProgramThatIsGoneLeavesAFaultAndNothingElse) {
  school_.with("slides/own.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>");
  const auto drawn = draw_apart(paths("/no/such/program"))(school_.places().school / "slides/own.svg", {32, 32});
  ASSERT_FALSE(drawn);
}

TEST_F(Apart, BuiltInPicturesNeedNoOtherProcess) {
  EXPECT_TRUE(draw_apart(paths("/no/such/program"))(share_folder() / "content/illustrations/signs/stop.svg", {32, 32}));
}

}  // namespace
}  // namespace schoolpoort
