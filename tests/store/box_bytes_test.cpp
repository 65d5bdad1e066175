// The box as bytes: one length, an exact inverse, nothing dropped unseen.
#include "kiosk/store/box_bytes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/support/sample_period.hpp"

namespace schoolpoort {
namespace {

const Questionnaire kForm = sample_period(1).form;

std::vector<std::uint8_t> plain(const BoxContents& contents, const Seed& seed = {}) {
  const auto bytes = encode(contents, kForm, seed);
  EXPECT_TRUE(bytes);
  return {bytes->bytes().begin(), bytes->bytes().end()};
}

Questionnaire largest_form() {
  Questionnaire form;
  for (int q = 0; q < kMaxQuestions; ++q) {
    Question question{{"Q" + std::to_string(q)}, 1, {"emotional"}, ScaleKind::several, "", {}};
    for (int c = 0; c < kMaxChoices; ++c) question.choices.push_back({{"c" + std::to_string(c)}, ""});
    form.questions.push_back(std::move(question));
  }
  return form;
}

Answer random_answer(const Question& question, std::mt19937& chance) {
  Answer answer{question.id, static_cast<Reply>(chance() % 4), {}};
  if (answer.reply == Reply::chosen) {
    const std::size_t must = chance() % question.choices.size();
    for (std::size_t c = 0; c < question.choices.size(); ++c)
      if (c == must || chance() % 2) answer.choices.push_back(question.choices[c].id);
  }
  return answer;
}

BoxContents random_contents(const Questionnaire& form, unsigned seed) {
  std::mt19937 chance(seed);
  BoxContents contents{static_cast<int>(chance() % 1000), {}, {}};
  for (auto& half : contents.tally.questions)
    for (QuestionTally& tally : half) {
      for (Count& count : tally.chosen) count = static_cast<Count>(chance());
      tally.answered = static_cast<Count>(chance());
      tally.dont_know = static_cast<Count>(chance());
      tally.skipped = static_cast<Count>(chance());
      tally.shown = static_cast<Count>(chance());
    }
  for (auto& half : contents.tally.visits)
    for (Count& count : half) count = static_cast<Count>(chance());
  for (Count& count : contents.tally.languages) count = static_cast<Count>(chance());
  for (std::size_t day = 0; day < kMaxDays; ++day) contents.tally.days[day] = chance() % 2;
  if (chance() % 4 == 0) return contents;
  contents.visit =
      Visit{{}, {chance() % 2 == 0, chance() % 2 == 0, chance() % 2 == 0, chance() % 2 == 0, chance() % 2 == 0}};
  for (const Question& question : form.questions)
    if (chance() % 3) contents.visit->answers.push_back(random_answer(question, chance));
  return contents;
}

TEST(BoxBytes, AnyContentsComeBackExactly) {
  for (const Questionnaire& form : {largest_form(), kForm, Questionnaire{}})
    for (unsigned seed = 1; seed <= 100; ++seed) {
      const BoxContents contents = random_contents(form, seed);
      const auto bytes = encode(contents, form);
      ASSERT_TRUE(bytes);
      const auto back = decode(bytes->bytes(), form);
      ASSERT_TRUE(back) << back.error().text();
      ASSERT_EQ(*back, contents) << "seed " << seed;
    }
}

TEST(BoxBytes, SeedComesBackBesideTheContents) {
  const Seed seed{1, 2, 3};
  const auto bytes = encode(sample_contents(1), kForm, seed);
  EXPECT_EQ(seed_in(bytes->bytes()), seed);
  EXPECT_EQ(*decode(bytes->bytes(), kForm), sample_contents(1));
}

TEST(BoxBytes, LengthNeverDependsOnTheContents) {
  EXPECT_EQ(plain({}).size(), kBoxSize);
  EXPECT_EQ(plain(sample_contents(1)).size(), kBoxSize);
  EXPECT_EQ(encode(random_contents(largest_form(), 1), largest_form())->size(), kBoxSize);
}

TEST(BoxBytes, SealedBoxFitsOnePageOfTheDatabase) {
  // SQLite keeps a row of a 4096-byte page in one piece up to 4061 bytes; more than one page would be written else.
  EXPECT_LT(kBoxSize + 42 + 16, 4061u);
}

TEST(BoxBytes, OrderOfAnswersIsForgotten) {
  BoxContents turned = sample_contents(1);
  std::ranges::reverse(turned.visit->answers);
  std::ranges::reverse(turned.visit->answers[0].choices);
  EXPECT_EQ(plain(turned), plain(sample_contents(1)));
}

TEST(BoxBytes, EveryBitSaysSomething) {
  // Each single flipped bit is either other contents or no box at all, never the same contents.
  const std::vector<std::uint8_t> bytes = plain(sample_contents(1));
  for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
    std::vector<std::uint8_t> flipped = bytes;
    flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ 1 << bit % 8);
    const auto contents = decode(flipped, kForm);
    if (contents) {
      ASSERT_EQ(plain(*contents, seed_in(flipped)), flipped) << "bit " << bit;
    }
  }
}

TEST(BoxBytes, MisfitsAreRefused) {
  BoxContents contents = sample_contents(1);
  contents.visit->answers[0].choices.clear();
  EXPECT_FALSE(encode(contents, kForm)) << "chosen, but nothing";
  contents.visit->answers[0] = {{"E1"}, Reply::skipped, {{"yes"}}};
  EXPECT_FALSE(encode(contents, kForm)) << "skipped, but something";
  EXPECT_FALSE(decode(std::vector<std::uint8_t>(kBoxSize - 1), kForm)) << "too short";
  EXPECT_FALSE(decode(std::vector<std::uint8_t>(kBoxSize), kForm)) << "of no format";
  EXPECT_FALSE(decode(encode(sample_contents(1), kForm)->bytes(), Questionnaire{})) << "of another form";
}

}  // namespace
}  // namespace schoolpoort
