// What the team expected, on disk.
#include "kiosk/catalog/prediction_file.hpp"

#include <gmock/gmock.h>

#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;

const std::vector<Prediction> kTwo{{1, false, {{{"E1"}, 8}, {{"K4"}, 0}, {{"O-1"}, 10}}}, {2, true, {}}};

std::string fault(const std::string& text) {
  const auto read = parse_predictions(text);
  return read ? "none" : read.error().text();
}

TEST(PredictionFile, ReadsBackAsItWasWritten) {
  EXPECT_EQ(*parse_predictions(predictions_text(kTwo)), kTwo);
  EXPECT_EQ(*parse_predictions(predictions_text({})), std::vector<Prediction>{});
}

TEST(PredictionFile, IsReadableToPeople) {
  EXPECT_THAT(predictions_text(kTwo),
              HasSubstr("\n[[prediction]]\nperiod = 1\n[[prediction.of_ten]]\nitem = \"E1\"\nyes = 8\n"));
}

TEST(PredictionFile, IsNoFaultWhenThereIsNone) {
  const TestFolder place;
  EXPECT_EQ(*read_predictions(place.path()), std::vector<Prediction>{});
  EXPECT_EQ(*read_predictions(place.path() / "missing"), std::vector<Prediction>{});
}

TEST(PredictionFile, WhatIsWrongIsNamedWithItsLine) {
  const auto of_ten = [](const std::string& item, const std::string& yes) {
    return "[[prediction]]\nperiod = 1\n[[prediction.of_ten]]\nitem = " + item + "\nyes = " + yes + "\n";
  };
  EXPECT_EQ(fault(of_ten("\"E1\"", "10")), "none");
  EXPECT_THAT(fault(of_ten("\"E1\"", "11")), HasSubstr("line 5"));
  EXPECT_THAT(fault(of_ten("\"E1\"", "11")), HasSubstr("0 to 10"));
  EXPECT_THAT(fault(of_ten("\"E1\"", "\"8\"")), HasSubstr("yes"));
  EXPECT_THAT(fault(of_ten("\"no name\"", "8")), HasSubstr("no name"));
  EXPECT_THAT(fault(of_ten("\"E1\"", "8") + "[[prediction.of_ten]]\nitem = \"E1\"\nyes = 1\n"), HasSubstr("twice"));
  EXPECT_THAT(fault("[[prediction]]\nskipped = true\n"), HasSubstr("period"));
  EXPECT_THAT(fault("[[prediction]]\nperiod = 0\n"), HasSubstr("period"));
  EXPECT_THAT(fault("[[prediction]]\nperiod = 1\nof_ten = 3\n"), HasSubstr("of_ten"));
  EXPECT_THAT(fault("[[prediction]]\nperiod = 1\nmood = 3\n"), HasSubstr("mood"));
  EXPECT_THAT(fault("[[prediction]]\nperiod = 1\n[[prediction]]\nperiod = 1\n"), HasSubstr("twice"));
  EXPECT_THAT(fault("prediction = 1\n"), HasSubstr("[[prediction]]"));
}

TEST(PredictionFile, ThatIsNoFileOfTextIsAnError) {
  const TestFolder place;
  std::filesystem::create_directory(place.path() / kPredictionFile);
  ASSERT_FALSE(read_predictions(place.path()));
  EXPECT_THAT(read_predictions(place.path()).error().text(), HasSubstr(kPredictionFile));
}

// Every file that is one cut or one changed byte away from a good one: read as something, or an error with the name of
// the file.
TEST(PredictionFile, DamageIsToldAndNeverCrashes) {
  const std::string good = predictions_text(kTwo);
  const auto look = [](const std::string& bytes) {
    const auto read = parse_predictions(bytes);
    if (!read) {
      EXPECT_THAT(read.error().text(), HasSubstr(kPredictionFile));
      return;
    }
    for (const Prediction& prediction : *read) {
      EXPECT_GE(prediction.period, 1);
      for (const auto& [item, of_ten] : prediction.yes_of_ten) EXPECT_TRUE(0 <= of_ten && of_ten <= 10);
    }
  };
  for (std::size_t at = 0; at < good.size(); ++at) {
    look(good.substr(0, at));
    for (const char wrong : {'\0', '\xff', '"', '[', '\n', '9'}) {
      std::string damaged = good;
      damaged[at] = wrong;
      look(damaged);
    }
  }
}

}  // namespace
}  // namespace schoolpoort
