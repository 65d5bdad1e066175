// Pictures of every kind, whole, turned and broken. What a picture shows is checked by a few of its pixels.
#include "kiosk/paint/picture.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "tests/paint/open_words.hpp"
#include "tests/paint/pixel.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

using testing::HasSubstr;

const std::string kHead = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">)";
const std::string kRed = R"(<rect width="200" height="100" fill="#ff0000"/>)";

fs::path halves(const char* kind) {
  return source_folder() / "tests" / "golden" / "pictures" / (std::string("halves.") + kind);
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::stringstream all;
  all << in.rdbuf();
  return all.str();
}

// What a camera writes when it was turned: an EXIF block right after the start of the JPEG.
std::string turned(const std::string& jpeg, char orientation) {
  std::string exif(
      "\xff\xe1\x00\x22"
      "Exif\0\0"
      "MM\0\x2a\0\0\0\x08"
      "\0\x01"
      "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
      "\0\0\0\0",
      36);
  exif[29] = orientation;
  return jpeg.substr(0, 2) + exif + jpeg.substr(2);
}

bool blue(std::uint32_t p) { return (p >> 24) < 60 && (p >> 8 & 0xff) > 200 && (p & 0xff) == 255; }
bool red(std::uint32_t p) { return (p >> 24) > 200 && (p >> 8 & 0xff) < 60 && (p & 0xff) == 255; }

class Picture : public testing::Test {
 protected:
  fs::path write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((folder_.path() / name).parent_path());
    std::ofstream(folder_.path() / name, std::ios::binary) << bytes;
    return folder_.path() / name;
  }
  Bitmap draw(const fs::path& file, Size room) const {
    auto drawn = draw_picture(file, room);
    EXPECT_TRUE(drawn) << drawn.error().text();
    return drawn ? *drawn : Bitmap{};
  }
  std::string fault(const fs::path& file, Size room = {100, 100}) const {
    const auto drawn = draw_picture(file, room);
    return drawn ? "" : drawn.error().text();
  }
  TestFolder folder_;
};

TEST_F(Picture, FitsTheRoomAndKeepsItsProportions) {
  const fs::path svg = write("a.svg", kHead + kRed + "</svg>");
  EXPECT_EQ(draw(svg, {100, 100}).size, (Size{100, 50}));
  EXPECT_EQ(draw(svg, {1000, 100}).size, (Size{200, 100}));
  EXPECT_EQ(draw(svg, {1000, 1000}).size, (Size{1000, 500}));
  for (const char* kind : {"png", "jpg"}) {
    EXPECT_EQ(draw(halves(kind), {100, 100}).size, (Size{100, 50}));
    EXPECT_EQ(draw(halves(kind), {20, 20}).size, (Size{20, 10}));
  }
}

TEST_F(Picture, AnSvgTakesItsProportionsFromPixelsWhenItHasNoViewBox) {
  const fs::path svg = write("a.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="30" height="60"></svg>)");
  EXPECT_EQ(draw(svg, {100, 100}).size, (Size{50, 100}));
}

TEST_F(Picture, HalfClearColoursAreNotDarkened) {
  const fs::path svg = write("a.svg", kHead + R"(<rect width="200" height="100" fill="#f2b134" opacity="0.5"/></svg>)");
  const std::uint32_t p = pixel(draw(svg, {20, 10}), 10, 5);
  EXPECT_NEAR(p >> 24, 0xf2, 2);
  EXPECT_NEAR(p >> 16 & 0xff, 0xb1, 2);
  EXPECT_NEAR(p >> 8 & 0xff, 0x34, 2);
  EXPECT_NEAR(p & 0xff, 128, 1);
}

TEST_F(Picture, AnSvgUsesPartsOfTheFileBesideIt) {
  write("parts.svg", kHead + R"(<defs><rect id="ground" width="200" height="100" fill="#ff0000"/></defs></svg>)");
  const fs::path scene = write("scene.svg", kHead + R"(<use href="parts.svg#ground"/></svg>)");
  EXPECT_TRUE(red(pixel(draw(scene, {20, 10}), 10, 5)));
}

TEST_F(Picture, AnSvgReachesNothingOutsideItsFolder) {
  write("secret.svg", kHead + R"(<rect id="ground" width="200" height="100" fill="#ff0000"/></svg>)");
  const fs::path scene = write("below/scene.svg", kHead + R"(<use href="../secret.svg#ground"/></svg>)");
  EXPECT_EQ(pixel(draw(scene, {20, 10}), 10, 5), 0u);
}

TEST_F(Picture, APngAndAJpegShowBlueLeftAndRedRight) {
  for (const char* kind : {"png", "jpg"}) {
    const Bitmap bitmap = draw(halves(kind), {40, 20});
    EXPECT_TRUE(blue(pixel(bitmap, 5, 10))) << kind;
    EXPECT_TRUE(red(pixel(bitmap, 35, 10))) << kind;
  }
}

TEST_F(Picture, AJpegTakenUprightStandsUpright) {
  const Bitmap bitmap = draw(write("6.jpg", turned(bytes_of(halves("jpg")), 6)), {100, 100});
  EXPECT_EQ(bitmap.size, (Size{50, 100}));
  EXPECT_TRUE(blue(pixel(bitmap, 25, 10)));
  EXPECT_TRUE(red(pixel(bitmap, 25, 90)));
}

TEST_F(Picture, AJpegTakenUpsideDownIsTurned) {
  const Bitmap bitmap = draw(write("3.jpg", turned(bytes_of(halves("jpg")), 3)), {100, 100});
  EXPECT_EQ(bitmap.size, (Size{100, 50}));
  EXPECT_TRUE(red(pixel(bitmap, 10, 25)));
  EXPECT_TRUE(blue(pixel(bitmap, 90, 25)));
}

TEST_F(Picture, ATurnedJpegFillsARoomThatIsNotSquare) {
  EXPECT_EQ(draw(write("8.jpg", turned(bytes_of(halves("jpg")), 8)), {30, 200}).size, (Size{30, 60}));
}

TEST_F(Picture, TheKindIsReadFromTheBytesNotTheName) {
  EXPECT_EQ(draw(write("photo.svg", bytes_of(halves("png"))), {40, 40}).size, (Size{40, 20}));
  EXPECT_EQ(draw(write("drawing.png", "\xef\xbb\xbf \n" + kHead + kRed + "</svg>"), {40, 40}).size, (Size{40, 20}));
}

TEST_F(Picture, AFaultNamesTheFileAndTheRemedy) {
  const auto says = [](const char* file, const char* remedy) {
    return testing::AllOf(HasSubstr(file), HasSubstr(remedy));
  };
  EXPECT_THAT(fault(folder_.path() / "none.svg"), says("none.svg", "no such file"));
  EXPECT_THAT(fault(write("empty.svg", "")), says("empty.svg", "empty"));
  EXPECT_THAT(fault(write("words.svg", "Dag allemaal")), says("words.svg", "no SVG, PNG or JPEG"));
  EXPECT_THAT(fault(write("torn.svg", kHead + "<rect")), says("torn.svg", "cannot be read"));
  EXPECT_THAT(fault(write("page.svg", "<html></html>")), says("page.svg", "cannot be read"));
  EXPECT_THAT(fault(write("sizeless.svg", R"(<svg xmlns="http://www.w3.org/2000/svg"/>)")),
              says("sizeless.svg", "viewBox"));
  EXPECT_THAT(fault(folder_.path()), says(folder_.path().c_str(), "no such file"));
}

TEST_F(Picture, ATornPhotoIsAFault) {
  for (const char* kind : {"png", "jpg"}) {
    const std::string whole = bytes_of(halves(kind));
    for (const std::size_t kept : {std::size_t{20}, whole.size() - 20, whole.size() - 8})
      EXPECT_THAT(fault(write("torn", whole.substr(0, kept))), HasSubstr("damaged")) << kind << " " << kept;
    EXPECT_EQ(fault(write("more", whole + "what a telephone adds")), "") << kind;
  }
}

TEST_F(Picture, APhotoWithFlippedBytesIsAFault) {
  std::string png = bytes_of(halves("png"));
  png[60] = static_cast<char>(~png[60]);
  EXPECT_THAT(fault(write("flipped.png", png)), HasSubstr("damaged"));
}

TEST_F(Picture, ATornJpegIsNotSavedByTheSmallPictureInItsExif) {
  std::string jpeg = turned(bytes_of(halves("jpg")), 1);
  jpeg.replace(32, 4, "\xff\xda\xff\xd9");
  EXPECT_EQ(fault(write("whole.jpg", jpeg)), "");
  EXPECT_THAT(fault(write("torn.jpg", jpeg.substr(0, jpeg.size() - 8))), HasSubstr("damaged"));
}

TEST_F(Picture, AnEnormousPhotoIsRefusedBeforeItIsDecoded) {
  std::string jpeg = bytes_of(halves("jpg"));
  const auto frame = jpeg.find("\xff\xc0");  // followed by length, precision, height, width
  ASSERT_NE(frame, std::string::npos);
  jpeg.replace(frame + 5, 4, "\xf0\xf0\xf0\xf0");
  EXPECT_THAT(fault(write("huge.jpg", jpeg)), HasSubstr("64 million"));
}

TEST_F(Picture, AnEnormousFileIsRefused) {
  const fs::path svg = write("huge.svg", kHead);
  fs::resize_file(svg, 5'000'000);
  EXPECT_THAT(fault(svg), HasSubstr("4 MB"));
  const fs::path png = write("huge.png", bytes_of(halves("png")));
  fs::resize_file(png, 21'000'000);
  EXPECT_THAT(fault(png), HasSubstr("20 MB"));
}

TEST_F(Picture, ARoomOfNothingOrOfGiantsIsRefused) {
  for (const Size room : {Size{0, 10}, Size{10, -1}, Size{9000, 10}})
    EXPECT_THAT(fault(halves("png"), room), HasSubstr("8192"));
}

TEST_F(Picture, LettersInAnSvgComeFromTheBundledFonts) {
  // The fonts opened last are the whole process's, and another test may have opened a folder that is gone by now.
  const auto words = Words::open(share_folder() / "fonts", folder_.path() / "cache");
  ASSERT_TRUE(words);
  const fs::path svg =
      write("text.svg", kHead + R"(<text x="10" y="80" font-size="90" font-family="Noto Sans">H</text></svg>)");
  EXPECT_GT(pixel(draw(svg, {200, 100}), 22, 50) & 0xff, 200u) << "the left stem of the H";
}

}  // namespace

}  // namespace schoolpoort
