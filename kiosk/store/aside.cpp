// Puts what cannot be opened aside under new names: nothing is ever overwritten. Knows not what is inside.
#include "kiosk/store/aside.hpp"

#include "kiosk/store/file.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

// A link that leads nowhere counts as taken. A folder that cannot be read tells nothing: writing there says why.
bool is_free(const fs::path& path) {
  std::error_code unknown;
  return !fs::exists(fs::symlink_status(path, unknown));
}

Aside names(const StorePlace& place, int number) {
  const std::string end = "-put-aside-" + std::to_string(number);
  const fs::path stem = place.database.parent_path() / (place.database.stem().string() + end);
  return {stem.string() + ".bin", stem.string() + ".db",
          place.key_folder / (key_path(place).stem().string() + end + ".key")};
}

bool are_free(const Aside& aside) { return is_free(aside.sealed) && is_free(aside.database) && is_free(aside.keys); }

}  // namespace

fs::path key_path(const StorePlace& place) { return place.key_folder / "box.key"; }

Aside free_names(const StorePlace& place) {
  for (int number = 1;; ++number)
    if (Aside aside = names(place, number); are_free(aside)) return aside;
}

bool is_something_aside(const StorePlace& place) { return !are_free(names(place, 1)); }

Result<Done> put_box_aside(const StorePlace& place, const Aside& aside, Bytes sealed) {
  if (!sealed.empty())
    if (auto kept = write_new_file(aside.sealed, sealed); !kept) return kept;
  if (is_free(key_path(place))) return Done{};
  return rename_without_loss(key_path(place), aside.keys);
}

}  // namespace schoolpoort
