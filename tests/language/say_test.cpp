// Patterns and values to sentences, by the rules of each language.
#include "kiosk/language/say.hpp"

#include <gmock/gmock.h>

namespace schoolpoort {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string said(const std::string& pattern, const std::string& language, const Values& values = {}) {
  const Result<std::string> sentence = say(pattern, {language}, values);
  return sentence ? *sentence : "error: " + sentence.error().remedy;
}

/// A number in a language and the plural form its readers expect.
struct Plural {
  const char* language;
  std::int64_t count;
  const char* sentence;
};

class Plurals : public testing::TestWithParam<Plural> {};

TEST_P(Plurals, FollowTheLanguage) {
  const char* pattern =
      "{count, plural, zero {# zero} one {# one} two {# two} few {# few} many {# many} other {# other}}";
  EXPECT_EQ(said(pattern, GetParam().language, {{"count", GetParam().count}}), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(Languages, Plurals,
                         testing::Values(Plural{"nl-BE", 1, "1 one"}, Plural{"nl-BE", 4, "4 other"},
                                         Plural{"fr-BE", 0, "0 one"}, Plural{"ar", 0, "0 zero"},
                                         Plural{"ar", 1, "1 one"}, Plural{"ar", 2, "2 two"}, Plural{"ar", 4, "4 few"},
                                         Plural{"ar", 11, "11 many"}, Plural{"ar", 100, "100 other"},
                                         Plural{"pl", 1, "1 one"}, Plural{"pl", 4, "4 few"}, Plural{"pl", 5, "5 many"},
                                         Plural{"pl", 22, "22 few"}, Plural{"uk", 21, "21 one"},
                                         Plural{"zh-Hans", 1, "1 other"}, Plural{"kmr", 1, "1 one"},
                                         Plural{"fa-AF", 4, "۴ other"}, Plural{"ps", 1, "۱ one"},
                                         Plural{"not a tag", 1, "1 other"}));

TEST(Say, PlainWordsStayAsTheyAre) {
  EXPECT_EQ(said("Voelt u zich welkom?", "nl-BE"), "Voelt u zich welkom?");
  EXPECT_EQ(said("", "nl-BE"), "");
}

TEST(Say, ApostropheIsALetter) {
  EXPECT_EQ(said("Qu'est-ce que l'école demande ?", "fr-BE"), "Qu'est-ce que l'école demande ?");
}

// A French slip: the apostrophe hides the value, so that values_of() differs from the Dutch text's and check tells.
TEST(Say, ApostropheRightBeforeABraceHidesTheValue) {
  EXPECT_THAT(*values_of("l'{count}"), IsEmpty());
  EXPECT_EQ(said("l''{count, number}", "fr-BE", {{"count", std::int64_t{5}}}), "l'5");
}

TEST(Say, WordsPutInKeepTheirOwnDirection) {
  EXPECT_EQ(said("اتصل بالرقم {phone}.", "ar", {{"phone", "+32 2 555"}}), "اتصل بالرقم \u2068+32 2 555\u2069.");
}

TEST(Say, WordThatSelectsABranchIsComparedAsItIs) {
  EXPECT_EQ(said("{who, select, team {wij} other {u}}", "nl-BE", {{"who", "team"}}), "wij");
}

TEST(Say, MissingValueIsAnError) {
  const Result<std::string> sentence = say("{count} vragen", {"nl-BE"});
  ASSERT_FALSE(sentence);
  EXPECT_EQ(sentence.error().place, "{count}");
}

TEST(Say, WordsWhereANumberIsCountedAreAnError) {
  EXPECT_FALSE(say("{count, plural, other {#}}", {"nl-BE"}, {{"count", "vier"}}));
}

TEST(Say, ValueNobodyAsksForIsIgnored) { EXPECT_EQ(said("Klaar", "nl-BE", {{"count", std::int64_t{1}}}), "Klaar"); }

TEST(Say, BrokenPatternsAreErrors) {
  for (const char* pattern : {"{", "{count", "{count, plural}", "{count, plural, one {#}}", "{,}", "{a b}"}) {
    EXPECT_FALSE(say(pattern, {"nl-BE"}, {{"count", std::int64_t{1}}})) << pattern;
    EXPECT_FALSE(values_of(pattern)) << pattern;
  }
}

TEST(Say, PatternTooDeepForAnyStackIsAnError) {
  std::string pattern;
  for (int depth = 0; depth < 20000; ++depth) pattern += "{a,select,other{";
  EXPECT_FALSE(values_of(pattern));
}

TEST(ValuesOf, AreNamedOnceAndSorted) {
  EXPECT_THAT(*values_of("{name} {count, plural, one {{name}} other {# {place}}}"),
              ElementsAre("count", "name", "place"));
  EXPECT_THAT(*values_of("Klaar"), IsEmpty());
}

}  // namespace
}  // namespace schoolpoort
