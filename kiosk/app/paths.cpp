// XDG base directories, and the program's own share folder.
#include "kiosk/app/paths.hpp"

namespace schoolpoort {
namespace fs = std::filesystem;
namespace {

fs::path base(const std::function<const char*(const char*)>& environment, const char* variable,
              const char* below_home) {
  const char* set = environment(variable);
  if (set && *set) return set;
  const char* home = environment("HOME");
  return fs::path(home && *home ? home : "/") / below_home;
}

fs::path own_share() {
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  return program.parent_path().parent_path() / "share" / "schoolpoort";
}

// systemd's unit lays it there, decrypted by the TPM (LoadCredentialEncrypted=schoolpoort-machine).
fs::path machine_secret(const std::function<const char*(const char*)>& environment) {
  const char* credentials = environment("CREDENTIALS_DIRECTORY");
  if (!credentials || !*credentials) return {};
  const fs::path secret = fs::path(credentials) / "schoolpoort-machine";
  std::error_code unknown;
  return fs::exists(secret, unknown) ? secret : fs::path{};
}

// "data/" and "data" are the same folder; its sibling must not end up inside it.
fs::path without_slash(const fs::path& folder) { return folder.has_filename() ? folder : folder.parent_path(); }

}  // namespace

Paths paths_from(const PathWishes& wishes, const std::function<const char*(const char*)>& environment) {
  Paths paths;
  paths.places.share = wishes.share.value_or(own_share());
  fs::path key = base(environment, "XDG_STATE_HOME", ".local/state") / "schoolpoort" / "key";
  paths.places.school = base(environment, "XDG_DATA_HOME", ".local/share") / "schoolpoort";
  if (wishes.settings) paths.places.settings = fs::absolute(*wishes.settings);
  if (wishes.data) {
    paths.places.school = without_slash(fs::absolute(*wishes.data));
    key = paths.places.school.string() + "-key";
  }
  paths.store = {paths.places.school / "answers.db", wishes.key.value_or(key), machine_secret(environment)};
  paths.staff_pin = paths.places.school / "staff-pin";
  paths.cache = base(environment, "XDG_CACHE_HOME", ".cache") / "schoolpoort";
  paths.program = "/proc/self/exe";
  return paths;
}

}  // namespace schoolpoort
