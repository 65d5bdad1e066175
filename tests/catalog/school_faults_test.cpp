// Each thing a school can get wrong: named with file, place and remedy, left out, and the rest runs.
#include <gmock/gmock.h>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// One file in a school's folder and what is said of it.
struct Mistake {
  std::string name;
  std::string file;
  std::string text;
  std::string place;
  std::string remedy;
};

void PrintTo(const Mistake& mistake, std::ostream* to) { *to << mistake.name; }

class SchoolMistake : public testing::TestWithParam<Mistake> {};

TEST_P(SchoolMistake, IsNamedAndLeftOut) {
  const Mistake& mistake = GetParam();
  SchoolFolder school;
  static const Catalog before = read_catalog(SchoolFolder().places());
  const Catalog after = read_catalog(school.with(mistake.file, mistake.text).places());

  ASSERT_EQ(after.school_faults.size(), 1u) << after.school_faults.at(1).text();
  EXPECT_EQ(after.school_faults.front().thing, mistake.file);
  EXPECT_EQ(after.school_faults.front().place, mistake.place);
  EXPECT_THAT(after.school_faults.front().remedy, HasSubstr(mistake.remedy));

  EXPECT_EQ(after.faults, before.faults);
  EXPECT_EQ(after.content.items.size(), before.content.items.size());
  EXPECT_EQ(after.content.campaigns.size(), before.content.campaigns.size());
  EXPECT_EQ(after.content.slides.size(), before.content.slides.size());
  EXPECT_EQ(find(after.content.scales, ScaleId{"f3"})->choices.size(), 3u);
  EXPECT_EQ(after.languages.size(), before.languages.size());
  EXPECT_THAT(after.settings.periods, IsEmpty());
}

// An item that is right but for what a test adds or takes away; its words and picture are those of E1.
std::string item(const std::string& rest) { return "[[item]]\nid = \"E1\"\n" + rest + "picture = \"signs/stop\"\n"; }
std::string campaign(const std::string& rest) { return "[[campaign]]\nid = \"own\"\n" + rest; }
const std::string kAsks = "items = [\"E1\", \"K2\", \"O1\"]\n";

std::string many_items() {
  std::string list = "items = [\"E1\"";
  for (const std::string first : {"E", "K", "O", "R"})
    for (int n = 1; n <= 6; ++n)
      if (first + std::to_string(n) != "E1" && first + std::to_string(n) != "R6")
        list += ", \"" + first + std::to_string(n) + "\"";
  return list + ", \"C1\", \"C2\"]\n";
}

const std::string kOwn = "content/own.toml";

INSTANTIATE_TEST_SUITE_P(
    Toml, SchoolMistake,
    testing::Values(
        Mistake{"no end of a string", kOwn, "[[item]]\nid = \"E1\nscale = \"f3\"\n", "line 2, column 9",
                "missing quote"},
        Mistake{"letters that are not UTF-8", kOwn, "# \xff\xfe\n", "line 1, column 2", "cannot be read from here"},
        Mistake{"a key nobody knows", kOwn, item("dimension = \"emotional\"\nscale = \"f3\"\ncolour = \"red\"\n"),
                "line 5, E1.colour", "known are: dimension, id, picture"},
        Mistake{"a table nobody knows", kOwn, "[[question]]\nid = \"E1\"\n", "line 1, question", "item, scale"},
        Mistake{"one bracket instead of two", kOwn, "[item]\nid = \"E1\"\n", "line 1, item", "[[item]]"},
        Mistake{"a list instead of tables", kOwn, "item = [\"E1\"]\n", "line 1, item", "[[item]]"}));

INSTANTIATE_TEST_SUITE_P(
    Items, SchoolMistake,
    testing::Values(
        Mistake{"no id", kOwn, "[[item]]\ndimension = \"emotional\"\nscale = \"f3\"\n", "line 1, id", "add id = ..."},
        Mistake{"an id with a space", kOwn, "[[item]]\nid = \"E 1\"\ndimension = \"emotional\"\nscale = \"f3\"\n",
                "line 2, id", "only letters"},
        Mistake{"an id that leaves the folder", kOwn,
                "[[item]]\nid = \"../E1\"\ndimension = \"emotional\"\nscale = \"f3\"\n", "line 2, id", "only letters"},
        Mistake{"no scale", kOwn, item("dimension = \"emotional\"\n"), "line 1, E1.scale", "add scale = ..."},
        Mistake{"a number for a name", kOwn, item("dimension = 2\nscale = \"f3\"\n"), "line 3, E1.dimension",
                "wrong kind"},
        Mistake{"an unknown scale", kOwn, item("dimension = \"emotional\"\nscale = \"f9\"\n"), "line 1, E1.scale",
                "there is no scale f9"},
        Mistake{"an unknown dimension", kOwn, item("dimension = \"joy\"\nscale = \"f3\"\n"), "line 1, E1.dimension",
                "there is no dimension joy"},
        Mistake{"a built-in question moved", kOwn, item("dimension = \"time\"\nscale = \"f3\"\n"),
                "line 1, E1.dimension", "belongs to emotional"},
        Mistake{"revision nought", kOwn, item("dimension = \"emotional\"\nscale = \"f3\"\nrevision = 0\n"),
                "line 5, E1.revision", "from 1 to"},
        Mistake{"a picture nobody drew", kOwn,
                "[[item]]\nid = \"E1\"\ndimension = \"emotional\"\nscale = \"f3\"\npicture = \"scenes/none\"\n",
                "line 1, E1.picture", "illustrations/scenes/none.svg"},
        Mistake{"a picture outside the folder", kOwn,
                "[[item]]\nid = \"E1\"\ndimension = \"emotional\"\nscale = \"f3\"\npicture = \"../../secret\"\n",
                "line 5, E1.picture", "is no picture"},
        Mistake{
            "the same id twice", kOwn,
            item("dimension = \"emotional\"\nscale = \"f3\"\n") + item("dimension = \"emotional\"\nscale = \"w3\"\n"),
            "line 6, E1", "already used in content/own.toml, line 1"}));

INSTANTIATE_TEST_SUITE_P(
    Scales, SchoolMistake,
    testing::Values(
        Mistake{"one choice", kOwn,
                "[[scale]]\nid = \"f3\"\nkind = \"ordered\"\nchoices = [{ id = \"yes\", picture = \"signs/stop\" }]\n",
                "line 1, f3.choices", "at least two"},
        Mistake{"a choice that is a number", kOwn,
                "[[scale]]\nid = \"f3\"\nkind = \"ordered\"\nchoices = [\n\"no\",\n3]\n", "line 6, f3.choices",
                "short name"},
        Mistake{"a choice with an unknown key", kOwn,
                "[[scale]]\nid = \"f3\"\nkind = \"ordered\"\nchoices = [\"no\", { id = \"yes\", face = 1 }]\n",
                "line 4, f3.choices.face", "known are: alone, id, picture"},
        Mistake{"a choice that excludes others where there is one anyway", kOwn,
                "[[scale]]\nid = \"f3\"\nkind = \"ordered\"\npictures = \"faces\"\n"
                "choices = [{ id = \"no\", alone = true }, \"yes\"]\n",
                "line 1, f3.choices", "take alone out of no"},
        Mistake{"no choice that goes with another", kOwn,
                "[[scale]]\nid = \"R4\"\nkind = \"several\"\nchoices = [{ id = \"call\", alone = true },\n"
                "{ id = \"interpreter\", alone = true }]\n",
                "line 1, R4.choices", "write kind = \"one_of\""},
        Mistake{"an unknown kind", kOwn, "[[scale]]\nid = \"f3\"\nkind = \"stars\"\nchoices = [\"no\", \"yes\"]\n",
                "line 3, f3.kind", "\"several\""},
        Mistake{"an unknown sort of pictures", kOwn,
                "[[scale]]\nid = \"f3\"\nkind = \"ordered\"\npictures = \"owls\"\nchoices = [\"no\", \"yes\"]\n",
                "line 4, f3.pictures", "\"faces\""}));

INSTANTIATE_TEST_SUITE_P(
    Campaigns, SchoolMistake,
    testing::Values(
        Mistake{"no items", kOwn, campaign(""), "line 1, own.items", "add items"},
        Mistake{"one week", kOwn, campaign(kAsks + "weeks = 1\n"), "line 4, own.weeks", "from 2 to 52"},
        Mistake{"more questions than can be counted", kOwn, campaign(many_items()), "line 1, own.items", "at most 24"},
        Mistake{"a question that is not there", kOwn, campaign("items = [\"E1\", \"K2\", \"O1\", \"Z1\"]\n"),
                "line 1, own.items", "no question Z1"},
        Mistake{"a question twice", kOwn, campaign("items = [\"E1\", \"K2\", \"O1\", \"E1\"]\n"), "line 1, own.items",
                "E1 twice"},
        Mistake{"a first question it does not ask", kOwn, campaign(kAsks + "first = \"E2\"\n"), "line 1, own.first",
                "not among the items"},
        Mistake{"a first part longer than all", kOwn, campaign(kAsks + "first_part = 4\n"), "line 1, own.first_part",
                "of only 3"},
        Mistake{"a dimension left out", kOwn, campaign("items = [\"E1\", \"K2\"]\n"), "line 1, own.dimensions",
                "dimension conviction"},
        Mistake{"always what is never asked", kOwn, campaign(kAsks + "always = [\"time\"]\n"), "line 1, own.always",
                "dimension time"},
        Mistake{"more always than fits", kOwn, campaign(kAsks + "first_part = 1\nalways = [\"knowledge\"]\n"),
                "line 1, own.always", "does not fit"},
        Mistake{"what makes it hard without what helps", kOwn, campaign("items = [\"E1\", \"K2\", \"O1\", \"R3\"]\n"),
                "line 1, own.items", "together with R4"},
        Mistake{"only what parents do", kOwn, campaign("items = [\"G1\", \"T1\"]\ndimensions = [\"time\"]\n"),
                "line 1, own.items", "say nothing alone"}));

INSTANTIATE_TEST_SUITE_P(
    Slides, SchoolMistake,
    testing::Values(Mistake{"less than no time", kOwn,
                            "[[slide]]\nid = \"kept\"\nseconds = -5\npicture = \"signs/stop\"\n",
                            "line 3, kept.seconds", "from 3 to 120"},
                    Mistake{"no picture", kOwn, "[[slide]]\nid = \"what\"\npicture = \"slides/none\"\n",
                            "line 1, what.picture", "slides/none"},
                    Mistake{"a card nobody drew", kOwn, "[[help]]\nid = \"clb\"\npicture = \"help/none\"\n",
                            "line 1, clb.picture", "help/none"},
                    Mistake{"an eighth dimension", kOwn, "[[dimension]]\nid = \"joy\"\n", "line 1, joy",
                            "seven dimensions are fixed"},
                    Mistake{"a document for a slide", "slides/brochure.pdf", "%PDF", "", "PNG, JPG or SVG"},
                    Mistake{"an empty picture", "slides/party.jpg", "", "", "is empty"}));

INSTANTIATE_TEST_SUITE_P(
    Settings, SchoolMistake,
    testing::Values(
        Mistake{"an unknown setting", "settings.toml", "color = \"red\"\n", "line 1, color", "known are: calm, campaign"},
        Mistake{"words for a number", "settings.toml", "idle_seconds = \"long\"\n", "line 1, idle_seconds",
                "idle_seconds = 45"},
        Mistake{"no time at all", "settings.toml", "idle_seconds = 0\n", "line 1, idle_seconds", "from 10 to 600"},
        Mistake{"a screen without size", "settings.toml", "\ndiagonal_inch = 0.5\n", "line 2, diagonal_inch",
                "diagonal_inch = 24"},
        Mistake{"no settings but noise", "settings.toml", "= = =\n", "line 1, column 1", "cannot be read"},
        Mistake{"a campaign that is not there", "settings.toml", "campaign = \"spring\"\n", "campaign",
                "no campaign spring"},
        Mistake{"a language that is not there", "settings.toml", "school_language = \"xx\"\n", "school_language",
                "locales/xx.arb"},
        Mistake{"a period without an end", "settings.toml", "[[period]]\ncampaign = \"default\"\nstart = 2027-01-11\n",
                "line 1, period.last", "is missing"},
        Mistake{"a day that does not exist", "settings.toml",
                "[[period]]\ncampaign = \"default\"\nstart = \"2027-02-30\"\nlast = 2027-03-31\n",
                "line 3, period.start", "is no day"},
        Mistake{"a period that ends before it begins", "settings.toml",
                "[[period]]\ncampaign = \"default\"\nstart = 2027-02-11\nlast = 2027-01-31\n", "line 4, period.last",
                "14 to 364 days"},
        Mistake{"a period of thirteen days", "settings.toml",
                "[[period]]\ncampaign = \"default\"\nstart = 2027-01-11\nlast = 2027-01-23\n", "line 4, period.last",
                "lasts 13 days"},
        Mistake{"a period of a campaign that is not there", "settings.toml",
                "[[period]]\ncampaign = \"spring\"\nstart = 2027-01-11\nlast = 2027-01-31\n", "line 1, period",
                "no campaign spring"}));

INSTANTIATE_TEST_SUITE_P(
    Locales, SchoolMistake,
    testing::Values(
        Mistake{"a comma too many", "locales/en.arb", "{\n  \"stop\": \"Halt\",\n}\n", "line 3, column 1",
                "missing quote"},
        Mistake{"a list", "locales/en.arb", "[]", "line 1", "begin the file with {"},
        Mistake{"a number for words", "locales/en.arb", "{\"stop\": 5}", "stop", "words between quotes"},
        Mistake{"a table for words", "locales/en.arb", "{\"stop\": {\"one\": \"Halt\"}}", "stop",
                "words between quotes"},
        Mistake{"an empty text", "locales/en.arb", "{\"stop\": \" \"}", "stop", "is empty"},
        Mistake{"a key nobody uses", "locales/en.arb", "{\"halt\": \"Halt\"}", "halt", "nothing uses this text"},
        Mistake{"a key twice", "locales/en.arb", "{\"stop\": \"Halt\", \"stop\": \"End\"}", "stop", "written twice"},
        Mistake{"a brace left open", "locales/en.arb", "{\"stop\": \"Halt {now\"}", "stop", "braces"},
        Mistake{"a value nobody gives", "locales/en.arb", "{\"stop\": \"Halt {name}\"}", "stop", "asks for {name}"},
        Mistake{"a value forgotten", "locales/en.arb", "{\"notice_questions\": \"A few questions.\"}",
                "notice_questions", "the Dutch text for {count}"},
        Mistake{"a state nobody knows", "locales/en.arb", "{\"stop\": \"Halt\", \"@stop\": {\"x-state\": \"done\"}}",
                "@stop", "\"reviewed\""},
        Mistake{"a remark about nothing", "locales/en.arb", "{\"@stop\": {\"x-state\": \"draft\"}}", "@stop",
                "not here"},
        Mistake{"another language inside", "locales/en.arb", "{\"@@locale\": \"fr\"}", "@@locale",
                "make them the same"},
        Mistake{"a name that is no language", "locales/English words.arb", "{}", "", "nl-BE.arb"}));

}  // namespace
}  // namespace schoolpoort
