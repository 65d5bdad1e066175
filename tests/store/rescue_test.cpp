// A damaged database is put aside whole; what can still be read goes on in a new one.
#include <gtest/gtest.h>

#include "kiosk/store/database.hpp"
#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

constexpr std::size_t kPage = 4096;

struct RescueTest : testing::Test {
  // Two released periods and one open, with counts.
  void fill(bool try_out = false) {
    auto box = home.open(try_out);
    for (int number : {1, 2}) {
      ASSERT_TRUE(box->begin(sample_period(number)));
      ASSERT_TRUE(box->close(sample_release(number)));
    }
    ASSERT_TRUE(box->begin(sample_period(3)));
    ASSERT_TRUE(box->save(sample_contents(3)));
  }
  std::size_t page_of(const std::string& table) {
    auto database = Database::open(home.database());
    return std::stoul(*database->ask("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'"));
  }
  void spoil_page(std::size_t page) {
    std::string database = bytes_of(home.database());
    write_bytes(home.database(), database.replace((page - 1) * kPage, kPage, std::string(kPage, '\xee')));
  }
  // With that file in the place of the database the kiosk goes on: with all it had, or with less and saying so.
  void expect_it_runs(const std::string& damaged, const std::string& how) {
    const SealedHome other;
    std::filesystem::create_directories(other.database().parent_path());
    std::filesystem::create_directories(other.place().key_folder);
    write_bytes(other.database(), damaged);
    write_bytes(other.keys(), bytes_of(home.keys()));
    const auto box = other.try_open();
    ASSERT_TRUE(box) << how << ": " << box.error().text();
    const bool all_there = (*box)->contents() == sample_contents(3) && (*box)->released()->size() == 2;
    EXPECT_TRUE(all_there || is_said(**box, "lost are")) << how;
    const auto goes_on = (*box)->period() ? (*box)->save((*box)->contents()) : (*box)->begin(sample_period(1));
    EXPECT_TRUE(goes_on) << how << ": " << goes_on.error().text();
  }
  bool is_said(const Box& box, const std::string& words) {
    for (const Error& remark : box.remarks())
      if (remark.remedy.find(words) != std::string::npos) return true;
    return false;
  }

  SealedHome home;
};

TEST_F(RescueTest, DamagedRemarksCostNothingElse) {
  fill();
  spoil_page(page_of("remark"));
  const std::string damaged = bytes_of(home.database());
  const auto box = home.open();
  EXPECT_EQ(box->contents(), sample_contents(3));
  EXPECT_EQ(box->released()->size(), 2u);
  EXPECT_TRUE(is_said(*box, "lost are: remarks."));
  EXPECT_TRUE(bytes_of(home.aside(".db")) == damaged);
  EXPECT_TRUE(box->save(sample_contents(3)));
}

TEST_F(RescueTest, DamagedReleaseTablesCostNoCounts) {
  fill();
  spoil_page(page_of("released"));
  const auto box = home.open();
  EXPECT_EQ(box->contents(), sample_contents(3));
  EXPECT_TRUE(is_said(*box, "lost are: released tables."));
}

TEST_F(RescueTest, DamagedCountsCostNoPeriod) {
  fill();
  spoil_page(page_of("box"));
  const auto box = home.open();
  EXPECT_EQ(box->period(), sample_period(3));
  EXPECT_EQ(box->contents(), (BoxContents{3, {}, {}}));
  EXPECT_EQ(box->released()->size(), 2u);
  EXPECT_TRUE(is_said(*box, "lost are: counts."));
  EXPECT_TRUE(std::filesystem::exists(home.place().key_folder / "box-put-aside-2.key"));
}

TEST_F(RescueTest, CountsWithoutTheirQuestionsAreNotGuessed) {
  fill();
  spoil_page(page_of("period_choice"));
  const auto box = home.open();
  EXPECT_FALSE(box->period());
  EXPECT_EQ(box->contents(), BoxContents{});
  EXPECT_TRUE(is_said(*box, "lost are: periods, counts."));
  EXPECT_TRUE(box->begin(sample_period(1)));
}

TEST_F(RescueTest, TryOutStaysTryOut) {
  fill(true);
  spoil_page(page_of("remark"));
  EXPECT_TRUE(home.open(false)->is_try_out());
}

TEST_F(RescueTest, CountsOfWhichNobodyKnowsWhetherTheyAreATryOutAreNotTaken) {
  fill(true);
  spoil_page(page_of("config"));
  const auto box = home.open(false);
  EXPECT_FALSE(box->is_try_out());
  EXPECT_EQ(box->contents(), (BoxContents{3, {}, {}}));
}

TEST_F(RescueTest, FileThatIsNoDatabaseAnyMoreStartsANewOne) {
  for (const std::string& rubbish : {std::string(20000, 'x'), std::string("SQLite format 3"), std::string(512, '\0')}) {
    const SealedHome other;
    other.open_with_counts();
    write_bytes(other.database(), rubbish);
    const auto box = other.open();
    EXPECT_FALSE(box->period());
    EXPECT_TRUE(is_said(*box, "lost are"));
    EXPECT_TRUE(bytes_of(other.aside(".db")) == rubbish);
  }
}

TEST_F(RescueTest, FileThatIsCutShortIsWholeOrPutAside) {
  fill();
  const std::string whole = bytes_of(home.database());
  for (std::size_t length = whole.size() - 1; length > 4000; length -= 4000)
    expect_it_runs(whole.substr(0, length), "cut to " + std::to_string(length));
}

TEST_F(RescueTest, KioskRunsWhateverByteOfTheHeaderIsDamaged) {
  fill();
  const std::string whole = bytes_of(home.database());
  for (std::size_t at = 15; at < 64; ++at) {  // the magic words before and the space after are alike
    std::string damaged = whole;
    damaged[at] = static_cast<char>(~damaged[at]);
    expect_it_runs(damaged, "byte " + std::to_string(at));
  }
}

TEST_F(RescueTest, DamagedJournalBesideADamagedFileHarmsNothingElse) {
  fill();
  spoil_page(page_of("config"));
  write_bytes(home.database().string() + "-journal", "a journal that cannot be played");
  const auto box = home.open();
  EXPECT_TRUE(is_said(*box, "lost are: settings, counts."));
  EXPECT_EQ(box->released()->size(), 2u);
  EXPECT_TRUE(box->save(sample_contents(3)));
}

}  // namespace
}  // namespace schoolpoort
