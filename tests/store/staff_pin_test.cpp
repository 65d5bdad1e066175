// The staff's PIN on disk.
#include "kiosk/store/staff_pin.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

class StaffPin : public testing::Test {
 protected:
  TestFolder folder_;
  fs::path file_ = folder_.path() / "staff-pin";
};

TEST_F(StaffPin, AStoredPinIsTheOnlyRightOne) {
  EXPECT_EQ(pin_kept_in(file_), PinKept::none);
  ASSERT_TRUE(store_pin(file_, "402615"));
  EXPECT_EQ(pin_kept_in(file_), PinKept::kept);
  EXPECT_EQ(check_pin(file_, "402615"), PinVerdict::right);
  EXPECT_EQ(check_pin(file_, "402616"), PinVerdict::wrong);
  EXPECT_EQ(check_pin(file_, "40261"), PinVerdict::wrong);
}

TEST_F(StaffPin, TheFileHoldsNoDigitOfItInTheClearAndIsForTheKioskOnly) {
  ASSERT_TRUE(store_pin(file_, "402615"));
  const std::string once = read_file(file_);
  EXPECT_TRUE(once.starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
  EXPECT_EQ(once.find("402615"), once.npos);
  struct stat facts {};
  ASSERT_EQ(::stat(file_.c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 0777, 0600U);
  ASSERT_TRUE(store_pin(file_, "402615"));
  EXPECT_NE(read_file(file_), once);  // another salt
}

TEST_F(StaffPin, ANewPinReplacesTheOldAndLeavesNothingBeside) {
  ASSERT_TRUE(store_pin(file_, "402615"));
  write_file(file_.string() + ".new", "half-made");
  ASSERT_TRUE(store_pin(file_, "971382"));
  EXPECT_EQ(check_pin(file_, "402615"), PinVerdict::wrong);
  EXPECT_EQ(check_pin(file_, "971382"), PinVerdict::right);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.path()), fs::directory_iterator()), 1);
}

TEST_F(StaffPin, ADamagedFileIsToldAndOpensNothing) {
  ASSERT_TRUE(store_pin(file_, "402615"));
  const std::string whole = read_file(file_);
  std::string other_method = whole;
  other_method.replace(0, 9, "$argon2i$");
  for (const std::string& damaged : {std::string(), std::string("\n"), std::string("402615\n"),
                                     whole.substr(0, whole.size() - 1), std::string(4096, 'x'), other_method}) {
    write_file(file_, damaged);
    EXPECT_EQ(pin_kept_in(file_), PinKept::damaged) << damaged;
    EXPECT_EQ(check_pin(file_, "402615"), PinVerdict::unreadable) << damaged;
  }
}

TEST_F(StaffPin, AFolderInItsPlaceIsDamageToo) {
  fs::create_directory(file_);
  EXPECT_EQ(pin_kept_in(file_), PinKept::damaged);
  EXPECT_FALSE(store_pin(file_, "402615"));
}

TEST_F(StaffPin, ForgottenMeansThatTheNextOneChooses) {
  EXPECT_TRUE(forget_pin(file_));
  ASSERT_TRUE(store_pin(file_, "402615"));
  EXPECT_TRUE(forget_pin(file_));
  EXPECT_EQ(pin_kept_in(file_), PinKept::none);
}

TEST_F(StaffPin, AFolderThatIsNotThereIsAnError) { EXPECT_FALSE(store_pin(folder_.path() / "gone" / "pin", "402615")); }

}  // namespace
}  // namespace schoolpoort
