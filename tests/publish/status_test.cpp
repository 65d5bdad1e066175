// The health of the kiosk as JSON.
#include "kiosk/publish/status.hpp"

#include <gtest/gtest.h>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

TEST(Status, SaysOnlyTenOrMoreAboutAnOpenPeriod) {
  Health health;
  health.period = three_weeks();
  health.ten_or_more = true;
  const std::string json = health_json(health);
  EXPECT_NE(json.find("\"visits_so_far\": \"10 or more\""), std::string::npos);
  EXPECT_NE(json.find("\"last_day\": \"2026-09-21\""), std::string::npos);
}

TEST(Status, TellsEachTroubleWithItsRemedy) {
  Health health;
  health.troubles = {{TroubleKind::disk, {"answers.db", "", "the disk is full: free some space."}}};
  EXPECT_NE(health_json(health).find("the disk is full: free some space."), std::string::npos);
}

TEST(Status, AFileNameThatIsNoTextDoesNotHideTheRest) {
  Health health;
  health.troubles = {{TroubleKind::slide, {"slides/\xff.png", "", "rename it."}}};
  EXPECT_NE(health_json(health).find("rename it."), std::string::npos);
}

Health fine() {
  Health health;
  health.version = "1.2.3";
  health.can_keep_answers = true;
  health.period = three_weeks();
  health.today = health.period->start;
  health.free_bytes = 5'000'000'000;
  health.languages = {"nl-BE", "ar"};
  health.draft_languages = {"ar"};
  return health;
}

TEST(StatusNote, SaysWhatTheJsonSays) {
  const std::string note = health_note(fine());
  for (const char* line :
       {"Schoolpoort 1.2.3", "all is well", "clock: 2026-09-01", "keeps answers: yes", "2026-09-01 to 2026-09-21",
        "visits fewer than 10", "exported: never", "disk free: 5000 MB", "languages: 2, drafts: 1 ar"})
    EXPECT_NE(note.find(line), std::string::npos) << line;
}

TEST(StatusNote, NamesAFileWithoutTheFoldersOfThisMachine) {
  Health health = fine();
  health.troubles = {{TroubleKind::note, {"/home/somebody/schoolpoort/answers.db", "row 3", "put it aside."}}};
  const std::string note = health_note(health);
  EXPECT_NE(note.find("! answers.db: row 3: put it aside."), std::string::npos);
  EXPECT_EQ(note.find("/home"), std::string::npos);
  EXPECT_NE(note.find("needs attention"), std::string::npos);
}

TEST(StatusNote, StaysShortAndCountsWhatDoesNotFit) {
  Health health = fine();
  health.troubles.assign(200, {TroubleKind::content, {"content/items/a.toml", "line 3", std::string(400, 'x')}});
  health.draft_languages.assign(500, "zh-Hans");
  const std::string note = health_note(health);
  EXPECT_LE(note.size(), kMostNote);
  EXPECT_NE(note.find(" more\n"), std::string::npos);
}

TEST(StatusNote, CutsNoLetterInTwo) {
  Health health = fine();
  for (std::size_t before = 0; before < 4; ++before) {
    std::string remedy(before, 'x');
    for (int i = 0; i < 100; ++i) remedy += "\u20ac";
    health.troubles = {{TroubleKind::note, {"a", "", remedy}}};
    const std::string note = health_note(health);
    const auto cut = note.find("...");
    ASSERT_NE(cut, std::string::npos);
    EXPECT_EQ(note.substr(cut - 3, 3), "\u20ac");
  }
}

}  // namespace
}  // namespace schoolpoort
