// Where data and key lie.
#include "kiosk/app/paths.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

Paths usual(const PathWishes& wishes, std::map<std::string, std::string> set = {{"HOME", "/home/school"}}) {
  return paths_from(wishes, [set](const char* name) {
    const auto at = set.find(name);
    return at == set.end() ? nullptr : at->second.c_str();  // lives as long as the function object
  });
}

TEST(Paths, DataAndKeyLieApartInTheUsersFolders) {
  const Paths paths = usual({});
  EXPECT_EQ(paths.places.school, "/home/school/.local/share/schoolpoort");
  EXPECT_EQ(paths.store.database, "/home/school/.local/share/schoolpoort/answers.db");
  EXPECT_EQ(paths.store.key_folder, "/home/school/.local/state/schoolpoort/key");
}

TEST(Paths, TheEnvironmentMayMoveThem) {
  const Paths paths = usual({}, {{"HOME", "/home/school"}, {"XDG_DATA_HOME", "/data"}, {"XDG_STATE_HOME", "/state"}});
  EXPECT_EQ(paths.places.school, "/data/schoolpoort");
  EXPECT_EQ(paths.store.key_folder, "/state/schoolpoort/key");
}

TEST(Paths, AFolderOfItsOwnHasItsKeyBesideItNeverInside) {
  for (const char* given : {"/srv/try", "/srv/try/"}) {
    const Paths paths = usual({.data = given, .key = {}, .share = {}, .settings = {}});
    EXPECT_EQ(paths.places.school, "/srv/try");
    EXPECT_EQ(paths.store.key_folder, "/srv/try-key");
  }
}

TEST(Paths, TheKeyMayBeAnywhere) {
  EXPECT_EQ(usual({.data = "/srv/try", .key = "/stick/key", .share = {}, .settings = {}}).store.key_folder,
            "/stick/key");
}

TEST(Paths, TheMachinesSecretIsWhereSystemdLaysIt) {
  const TestFolder credentials;
  const std::map<std::string, std::string> set{{"HOME", "/home/school"},
                                               {"CREDENTIALS_DIRECTORY", credentials.path().string()}};
  EXPECT_EQ(usual({}, set).store.machine_secret, "") << "other credentials than ours";
  std::ofstream(credentials.path() / "schoolpoort-machine") << "secret";
  EXPECT_EQ(usual({}, set).store.machine_secret, credentials.path() / "schoolpoort-machine");
}

}  // namespace
}  // namespace schoolpoort
