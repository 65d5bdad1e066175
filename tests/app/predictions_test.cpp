// What the team expected is kept once.
#include "kiosk/app/predictions.hpp"

#include <gmock/gmock.h>

#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

const Prediction kFirst{1, false, {{{"E1"}, 8}}};
const Prediction kSecond{2, true, {}};

TEST(Predictions, AreKeptOneByOne) {
  const TestFolder place;
  ASSERT_TRUE(keep_prediction(place.path() / "school", kFirst));
  ASSERT_TRUE(keep_prediction(place.path() / "school", kSecond));
  EXPECT_THAT(*read_predictions(place.path() / "school"), testing::ElementsAre(kFirst, kSecond));
}

TEST(Predictions, OfOnePeriodAreMadeOnce) {
  const TestFolder place;
  ASSERT_TRUE(keep_prediction(place.path(), kFirst));
  EXPECT_FALSE(keep_prediction(place.path(), {1, false, {{{"E1"}, 3}}}));
  EXPECT_THAT(*read_predictions(place.path()), testing::ElementsAre(kFirst));
}

TEST(Predictions, NeverTakeTheirPlaceInADamagedFile) {
  const TestFolder place;
  write_file(place.path() / kPredictionFile, "[[prediction]]\nperiod = ");
  EXPECT_FALSE(keep_prediction(place.path(), kFirst));
  EXPECT_EQ(read_file(place.path() / kPredictionFile), "[[prediction]]\nperiod = ");
}

TEST(Predictions, TellWhenTheyCannotBeWritten) {
  const TestFolder place;
  write_file(place.path() / "file", "");
  EXPECT_FALSE(keep_prediction(place.path() / "file", kFirst));
}

}  // namespace
}  // namespace schoolpoort
