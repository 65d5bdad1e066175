// Boxes that open on one machine only.
#include "kiosk/store/machine.hpp"

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

/// A box whose machine has this secret; none when it is empty.
class MachineTest : public testing::Test {
 protected:
  std::unique_ptr<Box> open(const std::string& secret) {
    StorePlace place = home_.place();
    if (!secret.empty()) {
      place.machine_secret = folder_.path() / "secret";
      write_bytes(place.machine_secret, secret);
    }
    auto box = open_sealed_box(place, {});
    EXPECT_TRUE(box) << box.error().text();
    return box ? std::move(*box) : nullptr;
  }
  void count(std::unique_ptr<Box> box) {
    ASSERT_TRUE(box->begin(sample_period(1)));
    ASSERT_TRUE(box->save(sample_contents(1)));
  }

  const std::string here_ = std::string(32, 'h');
  const std::string elsewhere_ = std::string(32, 'e');
  SealedHome home_;
  TestFolder folder_;
};

TEST_F(MachineTest, TheBoxOpensAgainOnItsMachine) {
  count(open(here_));
  EXPECT_EQ(open(here_)->contents(), sample_contents(1));
}

// A stolen disk: database and key file together, but not the machine.
TEST_F(MachineTest, DatabaseAndKeyOpenNowhereElse) {
  for (const std::string& thief : {elsewhere_, std::string()}) {
    count(open(here_));
    const auto box = open(thief);
    EXPECT_EQ(box->contents().tally, Tally{});
    EXPECT_EQ(box->remarks().size(), 1u);
    std::filesystem::remove_all(home_.database().parent_path());
    std::filesystem::remove_all(home_.place().key_folder);
  }
}

TEST_F(MachineTest, ABoxFromBeforeTheSecretOpensAndIsBoundByItsNextSave) {
  count(open(""));
  auto box = open(here_);
  EXPECT_EQ(box->contents(), sample_contents(1));
  ASSERT_TRUE(box->save(sample_contents(1)));
  box.reset();
  EXPECT_EQ(open("")->contents().tally, Tally{});
}

TEST_F(MachineTest, ASecretThatCannotBeReadTouchesNothing) {
  count(open(here_));
  StorePlace place = home_.place();
  place.machine_secret = folder_.path() / "gone";
  EXPECT_FALSE(open_sealed_box(place, {}));
  write_bytes(place.machine_secret, "short");
  EXPECT_FALSE(open_sealed_box(place, {}));
  EXPECT_EQ(open(here_)->contents(), sample_contents(1));
}

}  // namespace
}  // namespace schoolpoort
