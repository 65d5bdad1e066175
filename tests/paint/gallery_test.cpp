// What the gallery keeps, what it lets go and what it draws elsewhere, told by a wall that counts. Knows no window.
#include "kiosk/paint/gallery.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <fstream>
#include <future>
#include <map>
#include <semaphore>
#include <set>
#include <thread>

#include "tests/paint/open_words.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

/// Textures that only count; refuses above `room` bytes, and notices use from another thread.
class CountingTextures : public Textures {
 public:
  explicit CountingTextures(std::size_t room = 1'000'000'000) : room_(room) {}
  TextureId make(const Bitmap& bitmap) override {
    EXPECT_EQ(std::this_thread::get_id(), thread_);
    EXPECT_GT(bitmap.rgba.size(), 0u);
    if (bytes_ + bitmap.rgba.size() > room_) return 0;
    bytes_ += bitmap.rgba.size();
    sizes_[++made] = bitmap.rgba.size();
    return made;
  }
  void drop(TextureId texture) override {
    EXPECT_EQ(std::this_thread::get_id(), thread_);
    const auto there = sizes_.extract(texture);
    ASSERT_TRUE(there) << "dropped twice, or never made";
    bytes_ -= there.mapped();
  }
  std::size_t alive() const { return sizes_.size(); }
  std::size_t bytes() const { return bytes_; }
  TextureId made = 0;

 private:
  std::size_t room_, bytes_ = 0;
  std::map<TextureId, std::size_t> sizes_;
  std::thread::id thread_ = std::this_thread::get_id();
};

Shape square(int side) { return {.kind = Shape::Kind::card, .size = {side, side}, .fill = {0xff0000ff}}; }

class GalleryTest : public testing::Test {
 protected:
  GalleryTest() {
    std::ofstream(svg_)
        << R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>)";
    std::ofstream(broken_) << "<svg";
  }
  Gallery make(std::size_t budget) { return Gallery(bundled_words(), textures_, budget); }

  TestFolder folder_;
  const fs::path svg_ = folder_.path() / "a.svg", broken_ = folder_.path() / "b.svg";
  CountingTextures textures_;
  const Wording hello_{"Goedemorgen", {"nl-BE"}};
};

TEST_F(GalleryTest, DrawsEachThingOnce) {
  Gallery gallery = make(10'000'000);
  const Drawn first = gallery.words(hello_), second = gallery.words(hello_);
  EXPECT_EQ(first.texture, second.texture);
  EXPECT_NE(gallery.picture(svg_, {20, 20}).texture, 0u);
  EXPECT_EQ(gallery.picture(svg_, {20, 20}).size, (Size{20, 10}));
  EXPECT_EQ(gallery.shape(square(9)).texture, gallery.shape(square(9)).texture);
  EXPECT_EQ(textures_.made, 3u);
  EXPECT_EQ(gallery.bytes(), textures_.bytes());
}

TEST_F(GalleryTest, WordsComeWithTheirOffset) {
  Gallery gallery = make(10'000'000);
  const Drawn drawn = gallery.words(hello_);
  const Extent extent = bundled_words().measure(hello_);
  EXPECT_EQ(drawn.size, extent.size);
  EXPECT_EQ(drawn.offset_x, extent.offset_x);
  EXPECT_EQ(drawn.offset_y, extent.offset_y);
  EXPECT_EQ(gallery.measure(hello_).box, extent.box);
}

TEST_F(GalleryTest, EveryDifferenceOfAWordingCounts) {
  Gallery gallery = make(10'000'000);
  std::vector<Wording> wordings(8, hello_);
  wordings[1].text = "Goedenavond";
  wordings[2].language = {"de"};
  wordings[3].size_px = 44.5f;
  wordings[4].weight = Weight::bold;
  wordings[5].align = Align::end;
  wordings[6].width_px = 500;
  wordings[7].balanced = true;
  std::set<TextureId> seen;
  for (const Wording& wording : wordings) seen.insert(gallery.words(wording).texture);
  EXPECT_EQ(seen.size(), wordings.size());
}

TEST_F(GalleryTest, EveryDifferenceOfAShapeCounts) {
  Gallery gallery = make(10'000'000);
  std::vector<Shape> shapes(9, square(50));
  shapes[1].kind = Shape::Kind::ring;
  shapes[2].size.height = 51;
  shapes[3].radius_px = 3;
  shapes[4].line_px = 3;
  shapes[5].part = 0.5f;
  shapes[6].fill = {0x00ff00ff};
  shapes[7].line = {0x0000ffff};
  shapes[8].shadow_px = 4;
  std::set<TextureId> seen;
  for (const Shape& shape : shapes) seen.insert(gallery.shape(shape).texture);
  EXPECT_EQ(seen.size(), shapes.size());
}

TEST_F(GalleryTest, OverBudgetTheLeastRecentlyUsedGoes) {
  Gallery gallery = make(3 * 4 * 100 * 100);
  const Shape a = square(100), b = square(99), c = square(98), d = square(97);
  gallery.shape(a), gallery.next_frame();
  gallery.shape(b), gallery.next_frame();
  gallery.shape(c), gallery.next_frame();
  gallery.shape(a), gallery.next_frame();
  gallery.shape(d);
  EXPECT_LE(gallery.bytes(), 3u * 4 * 100 * 100);
  const TextureId before = textures_.made;
  gallery.shape(a), gallery.shape(c), gallery.shape(d);
  EXPECT_EQ(textures_.made, before) << "b was the oldest";
  gallery.shape(b);
  EXPECT_EQ(textures_.made, before + 1);
}

TEST_F(GalleryTest, NothingOfTheCurrentFrameGoesHoweverSmallTheBudget) {
  Gallery gallery = make(1);
  const Drawn a = gallery.shape(square(100)), b = gallery.shape(square(99));
  EXPECT_EQ(textures_.alive(), 2u);
  EXPECT_EQ(gallery.shape(square(100)).texture, a.texture);
  EXPECT_EQ(gallery.shape(square(99)).texture, b.texture);
  gallery.next_frame();
  gallery.shape(square(50));
  EXPECT_EQ(textures_.alive(), 1u);
}

TEST_F(GalleryTest, AFullGraphicsCardMakesRoomByLettingOldThingsGo) {
  CountingTextures small(2 * 4 * 100 * 100);
  Gallery gallery(bundled_words(), small, 1'000'000'000);
  gallery.shape(square(100)), gallery.shape(square(99)), gallery.next_frame();
  EXPECT_NE(gallery.shape(square(98)).texture, 0u);
  EXPECT_EQ(small.alive(), 2u);
}

TEST_F(GalleryTest, WhatDoesNotFitTheCardIsTriedAgainNextFrame) {
  CountingTextures small(4 * 100 * 100);
  Gallery gallery(bundled_words(), small, 1'000'000'000);
  gallery.shape(square(100));
  EXPECT_EQ(gallery.shape(square(99)).texture, 0u);
  gallery.next_frame();
  EXPECT_NE(gallery.shape(square(99)).texture, 0u);
}

TEST_F(GalleryTest, ForgettingDropsEveryTexture) {
  Gallery gallery = make(10'000'000);
  gallery.words(hello_), gallery.shape(square(9)), gallery.picture(svg_, {20, 20});
  gallery.forget();
  EXPECT_EQ(textures_.alive(), 0u);
  EXPECT_EQ(gallery.bytes(), 0u);
  EXPECT_NE(gallery.words(hello_).texture, 0u);
}

TEST_F(GalleryTest, LostTexturesAreNotDroppedAgain) {
  Gallery gallery = make(10'000'000);
  gallery.shape(square(9));
  gallery.lost();
  EXPECT_EQ(textures_.alive(), 1u) << "the card forgot it by itself";
  EXPECT_EQ(gallery.bytes(), 0u);
  gallery.shape(square(9));
  EXPECT_EQ(textures_.made, 2u);
}

TEST_F(GalleryTest, ItsEndDropsEveryTexture) {
  { make(10'000'000).words(hello_); }
  EXPECT_EQ(textures_.made, 1u);
  EXPECT_EQ(textures_.alive(), 0u);
}

TEST_F(GalleryTest, NoTextNeedsNoTexture) {
  EXPECT_EQ(make(10'000'000).words({"", {"nl-BE"}}).texture, 0u);
  EXPECT_EQ(textures_.made, 0u);
}

TEST_F(GalleryTest, ABrokenPictureIsReadOnceUntilForgotten) {
  Gallery gallery = make(10'000'000);
  EXPECT_EQ(gallery.picture(broken_, {20, 20}).texture, 0u);
  EXPECT_TRUE(gallery.broken().contains(broken_));
  fs::copy_file(svg_, broken_, fs::copy_options::overwrite_existing);
  EXPECT_EQ(gallery.picture(broken_, {20, 20}).texture, 0u);
  gallery.forget();
  EXPECT_NE(gallery.picture(broken_, {20, 20}).texture, 0u);
}

TEST_F(GalleryTest, APreparedPictureIsDrawnElsewhereAndHungHere) {
  std::promise<std::thread::id> ready;
  Gallery gallery = make(10'000'000);
  gallery.prepare({{svg_, {2000, 2000}}}, [&] { ready.set_value(std::this_thread::get_id()); });
  EXPECT_NE(ready.get_future().get(), std::this_thread::get_id());
  EXPECT_EQ(textures_.made, 0u);
  EXPECT_EQ(gallery.bytes(), 2000u * 1000 * 4) << "it already takes memory";
  fs::remove(svg_);  // drawn from what was prepared, not from the file
  EXPECT_EQ(gallery.picture(svg_, {2000, 2000}).size, (Size{2000, 1000}));
  EXPECT_TRUE(gallery.is_whole());
  EXPECT_EQ(textures_.made, 1u);
}

/// The other thread stands still after each picture until it is let go.
struct Brake {
  std::counting_semaphore<> drawn{0}, go{0};
  std::function<void()> ready() {
    return [this] { drawn.release(), go.acquire(); };
  }
};

TEST_F(GalleryTest, APictureInPreparationIsNotThereYet) {
  Brake brake;
  Gallery gallery = make(10'000'000);
  gallery.prepare({{svg_, {10, 10}}, {svg_, {20, 20}}}, brake.ready());
  brake.drawn.acquire();
  gallery.next_frame();
  EXPECT_EQ(gallery.picture(svg_, {20, 20}).texture, 0u);
  EXPECT_FALSE(gallery.is_whole());
  brake.go.release();
  brake.drawn.acquire();
  gallery.next_frame();
  EXPECT_NE(gallery.picture(svg_, {20, 20}).texture, 0u);
  EXPECT_TRUE(gallery.is_whole());
  brake.go.release();
}

TEST_F(GalleryTest, PreparingTwiceIsPreparingOnce) {
  Brake brake;
  std::atomic<int> drawn = 0;
  std::promise<void> done;
  Gallery gallery = make(10'000'000);
  gallery.prepare({{svg_, {10, 10}}}, brake.ready());
  brake.drawn.acquire();
  gallery.prepare({{svg_, {10, 10}}, {svg_, {20, 20}}, {svg_, {20, 20}}}, [&] {
    if (++drawn == 1) done.set_value();
  });
  brake.go.release();
  done.get_future().wait();
  gallery.prepare({{svg_, {10, 10}}, {svg_, {20, 20}}}, [&] { ++drawn; });
  EXPECT_NE(gallery.picture(svg_, {20, 20}).texture, 0u);
  EXPECT_EQ(drawn, 1);
}

TEST_F(GalleryTest, WhatIsNoLongerWantedIsDropped) {
  Brake brake;
  Gallery gallery = make(10'000'000);
  gallery.prepare({{svg_, {10, 10}}, {svg_, {20, 20}}, {svg_, {30, 30}}}, brake.ready());
  brake.drawn.acquire();  // the first is drawn, the others wait
  gallery.prepare({}, {});
  EXPECT_EQ(gallery.bytes(), 0u);
  EXPECT_NE(gallery.picture(svg_, {20, 20}).texture, 0u) << "drawn at once instead";
  brake.go.release();
}

TEST_F(GalleryTest, ABrokenPictureIsNamedWithoutAnyoneAskingForIt) {
  std::promise<void> done;
  Gallery gallery = make(10'000'000);
  EXPECT_TRUE(gallery.broken().empty());
  gallery.prepare({{broken_, {20, 20}}}, [&] { done.set_value(); });
  done.get_future().wait();
  ASSERT_TRUE(gallery.broken().contains(broken_));
  EXPECT_EQ(gallery.broken().at(broken_).thing, broken_.string());
  EXPECT_EQ(gallery.picture(broken_, {20, 20}).texture, 0u);
  EXPECT_TRUE(gallery.is_whole());
}

TEST_F(GalleryTest, ItsEndWaitsForThePictureBeingDrawnAndLeavesTheRest) {
  std::atomic<int> drawn = 0;
  {
    std::vector<PictureWish> wishes;
    for (int i = 0; i < 200; ++i) wishes.push_back({svg_, {1000 + i, 1000 + i}});
    Gallery gallery = make(10'000'000);
    gallery.prepare(wishes, [&] { ++drawn; });
  }
  EXPECT_LT(drawn, 200);
  EXPECT_EQ(textures_.made, 0u);
}

}  // namespace

}  // namespace schoolpoort
