// Every kind of box keeps the same promises.
#include "tests/support/box_contract.hpp"

#include "tests/store/sealed_home.hpp"
#include "tests/support/memory_box.hpp"

namespace schoolpoort {
namespace {

class MemoryHome final : public BoxHome {
 public:
  std::unique_ptr<Box> open(bool try_out) override { return std::make_unique<MemoryBox>(try_out); }
  std::unique_ptr<Box> reopen(std::unique_ptr<Box> old) override { return old; }
};

class SealedBoxHome final : public BoxHome {
 public:
  std::unique_ptr<Box> open(bool try_out) override { return home_.open(try_out); }
  std::unique_ptr<Box> reopen(std::unique_ptr<Box> old) override { return home_.reopen(std::move(old)); }

 private:
  SealedHome home_;
};

template <class Home>
BoxKind kind(const char* name) {
  return {name, [] { return std::make_unique<Home>(); }};
}

INSTANTIATE_TEST_SUITE_P(Boxes, BoxContract, testing::Values(kind<MemoryHome>("memory"), kind<SealedBoxHome>("sealed")),
                         [](const auto& which) { return which.param.name; });

TEST(MemoryBox, FailsOnceWhenToldTo) {
  MemoryBox box;
  box.fail_next_save();
  EXPECT_FALSE(box.begin(sample_period(1)));
  EXPECT_FALSE(box.period());
  EXPECT_TRUE(box.begin(sample_period(1)));
}

}  // namespace
}  // namespace schoolpoort
