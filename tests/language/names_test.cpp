// Names of languages, what stands in for one, and how names are sorted.
#include "kiosk/language/names.hpp"

#include <gmock/gmock.h>

namespace schoolpoort {
namespace {

using testing::ElementsAre;

TEST(NativeName, IsInTheLanguageItself) {
  EXPECT_EQ(native_name({"nl-BE"}), "Nederlands");
  EXPECT_EQ(native_name({"fr-BE"}), "Français");
  EXPECT_EQ(native_name({"pl"}), "Polski");
  EXPECT_EQ(native_name({"tr"}), "Türkçe");
  EXPECT_EQ(native_name({"ar"}), "العربية");
  EXPECT_EQ(native_name({"ti"}), "ትግርኛ");
}

TEST(NativeName, IsTheTagWhereNobodyKnowsIt) { EXPECT_EQ(native_name({"qqq"}), "qqq"); }

TEST(Fallbacks, GoFromTheTagToItsLanguage) {
  EXPECT_THAT(fallbacks({"zh-Hans-CN"}),
              ElementsAre(LanguageTag{"zh-Hans-CN"}, LanguageTag{"zh-Hans"}, LanguageTag{"zh"}));
  EXPECT_THAT(fallbacks({"ar"}), ElementsAre(LanguageTag{"ar"}));
  EXPECT_THAT(fallbacks({""}), ElementsAre());
}

TEST(LanguageTags, AreWrittenTheUsualWay) {
  for (const char* tag : {"nl-BE", "ar", "fa-AF", "zh-Hans", "kmr", "ku-Latn", "ti"})
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  for (const char* tag : {"", "nl_BE", "NL-be", "Nederlands en meer", "n", "..", "und"})
    EXPECT_FALSE(is_language_tag(tag)) << tag;
}

TEST(SortNames, CountsNumbersAndKnowsAccents) {
  std::vector<std::string> names = {"10", "zomer", "2", "Eva", "école", "Zomer"};
  sort_names(names, {"nl-BE"});
  EXPECT_THAT(names, ElementsAre("2", "10", "école", "Eva", "zomer", "Zomer"));
}

}  // namespace
}  // namespace schoolpoort
