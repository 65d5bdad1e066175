// The loop with a loudspeaker that only notes what it gets, and clips of half a second.
#include <gtest/gtest.h>

#include "kiosk/speech/make.hpp"
#include "tests/app/hall.hpp"

namespace schoolpoort {
namespace {

// What espeak-ng would write: half a second of noise as a WAV.
std::string noise() {
  constexpr std::uint32_t kSamples = 11025, kRate = 22050;
  std::string bytes;
  const auto number = [&](std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> 8 * i);
  };
  bytes += "RIFF";
  number(36 + 2 * kSamples, 4);
  bytes += "WAVEfmt ";
  for (const auto& [value, count] :
       {std::pair{16U, 4}, {1U, 2}, {1U, 2}, {kRate, 4}, {2 * kRate, 4}, {2U, 2}, {16U, 2}})
    number(value, count);
  bytes += "data";
  number(2 * kSamples, 4);
  for (std::uint32_t i = 0; i < kSamples; ++i) number(i * 7919 % 16000, 2);
  return bytes;
}

/// A hall where everything Dutch can be heard.
struct HeardHall : Hall {
  explicit HeardHall(const std::string& settings = "") : Hall(settings) {
    const Shelves shelves = shelves_of(places, paths.cache);
    const Cabinet empty(shelves, catalog.voices);
    const auto lines = audible_lines({"nl-BE"}, catalog, places, hearing_of(catalog, empty));
    const auto say = [sound = noise()](const auto&, const std::string&) { return Result(sound); };
    EXPECT_TRUE(make_missing(empty, lines, say, [](const Order&, const Clip&) {}).faults.empty());
    std::atomic<bool> ready = false;
    clips.begin([&] { ready = true; });
    while (catalog.settings.sound && !ready) std::this_thread::yield();
    clips.refresh();
  }
};

TEST(Listening, TheEarSaysTheScreenLineByLine) {
  HeardHall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "listen");
  hall.stage.quit(Millis{20000});
  hall.play();
  // The greeting; three lines of the notice, the question, three answers, "I do not know".
  EXPECT_EQ(hall.sound.played.size(), 1U + 3 + 1 + 3 + 1);
  EXPECT_EQ(hall.sound.stops, 2);
}

TEST(Listening, AnEarOnAnAnswerSaysItAndAnswersNothing) {
  HeardHall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(Millis{4000}, "visit-1-first-question", "hear_yes");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_EQ(hall.sound.played.size(), 2U);
  EXPECT_FALSE(hall.box->contents().visit);
}

TEST(Listening, ATapOnAnAnswerEndsWhatIsSaidAndTheNextQuestionIsSaid) {
  HeardHall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "listen");
  hall.touch(Millis{1000}, "visit-1-first-question", "yes");
  hall.stage.quit(Millis{900});
  hall.play();
  const int before = hall.sound.stops;
  EXPECT_GE(before, 2);  // after the greeting, and at the new screen
  EXPECT_NE(heard(hall.session.kiosk()), nullptr);
  EXPECT_EQ(heard(hall.session.kiosk())->name.substr(0, 5), "item_");
}

TEST(Listening, WhatIsSaidLightsUp) {
  HeardHall hall;
  Bitmap quiet, lit;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.look(Millis{4000}, [&](const Bitmap& seen) { quiet = seen; });
  hall.touch(Millis{100}, "visit-1-first-question", "hear_yes");
  hall.stage.look(Millis{400}, [&](const Bitmap& seen) { lit = seen; });
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_NE(quiet.rgba, lit.rgba);
}

TEST(Listening, NoLineIsSaidWithoutBeingAskedForButTheGreeting) {
  HeardHall hall;
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.touch(kCalm, "visit-1-first-question", "yes");
  hall.stage.quit(Millis{10000});
  hall.play();
  EXPECT_EQ(hall.sound.played.size(), 1U);
}

TEST(Listening, ASchoolMayLetEachScreenSpeakByItself) {
  HeardHall hall("autoplay = true\n");
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.quit(Millis{20000});
  hall.play();
  EXPECT_EQ(hall.sound.played.size(), 1U + 3 + 1 + 3 + 1);
}

TEST(Listening, WithoutSoundTheScreensAreAsTheyWere) {
  HeardHall hall("sound = false\n");
  hall.touch(kCalm, "slide-welcome", "nl-BE");
  hall.stage.quit(kCalm);
  hall.play();
  EXPECT_TRUE(hall.sound.played.empty());
  const ScreenView view = hall.viewer.view(hall.session.kiosk(), hall.keeper.form(), hall.session.rules(), Surface{});
  EXPECT_TRUE(lines_of(view).empty());
}

TEST(Listening, AVoiceIsAsLoudAsTheSchoolWants) {
  HeardHall loud("volume = 100\n"), soft("volume = 20\n");
  for (HeardHall* hall : {&loud, &soft}) {
    hall->touch(kCalm, "slide-welcome", "nl-BE");
    hall->stage.quit(kCalm);
    hall->play();
    ASSERT_EQ(hall->sound.played.size(), 1U);
  }
  EXPECT_FLOAT_EQ(loud.sound.played[0].second, 1);
  EXPECT_LT(soft.sound.played[0].second, 0.1F);
}

TEST(Listening, EveryLanguageWithAVoiceCanBeHeardOnEveryScreenOfAVisit) {
  Hall hall;
  const Cabinet cabinet(shelves_of(hall.places, hall.paths.cache), hall.catalog.voices);
  for (const LanguageTexts& language : hall.catalog.languages) {
    if (!cabinet.has_voice(language.tag)) continue;
    for (const Scene& scene : scenes_in(language.tag, hall.catalog, hall.places, hearing_of(hall.catalog, cabinet)))
      if (const auto* question = std::get_if<QuestionView>(&scene.view.screen)) {
        for (const ChoiceView& choice : question->choices)
          EXPECT_FALSE(choice.words.line.empty()) << language.tag.value << ": " << choice.words.text;
      }
  }
}

}  // namespace
}  // namespace schoolpoort
