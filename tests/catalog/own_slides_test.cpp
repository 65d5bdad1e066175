// Which files of a school's slides/ folder become slides.
#include "kiosk/catalog/own_slides.hpp"

#include <gmock/gmock.h>

#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class OwnSlides : public testing::Test {
 protected:
  void put(const std::string& name, const std::string& bytes = "picture") {
    write_file(folder_.path() / "slides" / name, bytes);
  }
  std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const Slide& slide : own_slides(layer_)) names.push_back(slide.file.filename().string());
    return names;
  }

  TestFolder folder_;
  Faults faults_;
  Layer layer_{folder_.path(), false, &faults_};
};

TEST_F(OwnSlides, ComeInNameOrderAsPeopleCount) {
  for (const char* name : {"10.png", "2.JPG", "1.svg", "Zomer.jpeg", "école.png"}) put(name);
  EXPECT_THAT(names(), ElementsAre("1.svg", "2.JPG", "10.png", "école.png", "Zomer.jpeg"));
  EXPECT_THAT(faults_, IsEmpty());
}

TEST_F(OwnSlides, HaveNoWordsAndAreShownAsLongAsOthers) {
  put("1.png");
  const std::vector<Slide> slides = own_slides(layer_);
  ASSERT_EQ(slides.size(), 1u);
  EXPECT_EQ(slides[0].id, SlideId{"1.png"});
  EXPECT_TRUE(slides[0].title.empty() && slides[0].text.empty() && slides[0].picture.empty());
  EXPECT_EQ(slides[0].shown, Slide{}.shown);
}

TEST_F(OwnSlides, HiddenFilesFoldersAndLeftoversArePassedOver) {
  for (const char* name : {".DS_Store", "._1.png", "Thumbs.db", "desktop.ini", "old/1.png"}) put(name);
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_THAT(faults_, IsEmpty());
}

TEST_F(OwnSlides, OtherFilesAreNamed) {
  for (const char* name : {"film.mp4", "letter.docx", "noending"}) put(name);
  put("empty.png", "");
  EXPECT_THAT(names(), IsEmpty());
  EXPECT_EQ(faults_.size(), 4u);
}

}  // namespace
}  // namespace schoolpoort
