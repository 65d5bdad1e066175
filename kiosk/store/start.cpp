// Opens the sealed box at the start: makes what is missing, puts aside what does not open. Knows no answers.
#include <fcntl.h>
#include <sys/stat.h>

#include "kiosk/store/aside.hpp"
#include "kiosk/store/examine.hpp"
#include "kiosk/store/rescue.hpp"
#include "kiosk/store/rows.hpp"
#include "kiosk/store/sealed_box.hpp"
#include "kiosk/store/store.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

Result<Done> make_folder(const fs::path& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  if (code) return Error{folder, "making the folder", code.message() + ": give the kiosk a folder that it may write."};
  return Done{};
}

Result<Done> make_folders(const StorePlace& place) {
  if (auto made = make_folder(place.database.parent_path()); !made) return made;
  if (auto made = make_folder(place.key_folder); !made) return made;
  struct stat facts {};
  if (::stat(place.key_folder.c_str(), &facts) != 0) return system_error(place.key_folder, "reading");
  const bool ours_alone = (facts.st_mode & 077) == 0;
  if (!ours_alone && ::chmod(place.key_folder.c_str(), 0700) != 0)
    return system_error(place.key_folder, "closing to others");
  return sync_folder(place.key_folder);
}

// SQLite would make the file readable for all, and its name not durable.
Result<Done> make_database_file(const fs::path& path) {
  std::error_code unknown;
  if (fs::exists(path, unknown)) return Done{};
  return write_new_file(path, {});
}

struct Opened {
  Database database;
  Health health;
};

Result<Opened> open_database(const fs::path& path) {
  if (auto made = make_database_file(path); !made) return made.error();
  auto database = Database::open(path);
  if (!database) return database.error();
  const auto health = examine(*database);
  if (!health) return health.error();
  return Opened{std::move(*database), *health};
}

bool is_damaged(const Result<Opened>& opened) { return opened && opened->health == Health::damaged; }

Result<Opened> open_or_rescue(const StorePlace& place, const Wish& wish) {
  auto opened = open_database(place.database);
  if (is_damaged(opened)) {
    // To SQLite a disk that fails for a moment is damage too. What is damaged is so at a second look.
    opened = Error{};  // closes it
    opened = open_database(place.database);
  }
  if (!is_damaged(opened)) return opened;
  opened = Error{};
  if (auto rescued = rescue(place, wish.try_out_if_new); !rescued) return rescued.error();
  return open_database(place.database);
}

Result<std::unique_ptr<Box>> finish(std::unique_ptr<SealedBox> box, std::optional<Period> period, const Also& also) {
  if (auto started = box->start_empty(std::move(period), also); !started) return started.error();
  if (auto read = box->read_words(); !read) return read.error();
  return std::unique_ptr<Box>(std::move(box));
}

// The key file for a box that is made now. One that a cut start left is used again: a new file would leave its key in
// blocks that nothing overwrites.
Result<KeyFile> keys_for_first(const StorePlace& place, std::optional<KeyFile> keys, bool in_use) {
  if (in_use)
    if (auto kept = put_box_aside(place, free_names(place), {}); !kept) return kept.error();
  if (keys && !in_use) return std::move(*keys);
  return KeyFile::create(key_path(place));
}

Result<std::unique_ptr<Box>> start_first(const StorePlace& place, const Wish& wish, Database database,
                                         std::optional<KeyFile> found, std::optional<SecretBytes> machine) {
  const auto in_use = found ? found->is_in_use() : Result<bool>(fs::exists(key_path(place)));
  if (!in_use) return in_use.error();
  const bool had_box = *in_use || is_something_aside(place);  // a start that would have said so was cut
  auto keys = keys_for_first(place, std::move(found), *in_use);
  if (!keys) return keys.error();
  const Error gone{place.database, "",
                   "It was missing or empty although its key is there. Is its disk in place? The key was put "
                   "aside and the counts start from zero."};
  return finish(std::make_unique<SealedBox>(std::move(database), std::move(*keys), std::move(machine)), {},
                [&](Database& fresh) -> Result<Done> {
                  if (auto made = make_tables(fresh, wish.try_out_if_new); !made) return made;
                  if (auto made = make_row(fresh); !made) return made;
                  return had_box ? write_remark(fresh, gone) : Result<Done>(Done{});
                });
}

Result<std::unique_ptr<Box>> start_over(const StorePlace& place, Database database, const OnDisk& found,
                                        std::optional<SecretBytes> machine) {
  const Aside aside = free_names(place);
  if (auto kept = put_box_aside(place, aside, found.sealed); !kept) return kept.error();
  auto keys = KeyFile::create(key_path(place));
  if (!keys) return keys.error();
  const Error remark{place.database, aside.sealed.stem(),
                     "The counts did not open: the file, its key or the secret of the machine was put back, damaged or "
                     "lost. They were put aside under "
                     "that name and this period counts from zero."};
  return finish(std::make_unique<SealedBox>(std::move(database), std::move(*keys), std::move(machine)), found.period,
                [&](Database& old) -> Result<Done> {
                  if (auto made = make_row(old); !made) return made;
                  return write_remark(old, remark);
                });
}

}  // namespace

Result<std::unique_ptr<Box>> open_sealed_box(const StorePlace& place, const Wish& wish) {
  auto machine = read_machine_secret(place.machine_secret);
  if (!machine) return machine.error();
  if (auto made = make_folders(place); !made) return made.error();
  auto opened = open_or_rescue(place, wish);
  if (!opened) return opened.error();
  // Only now that the database is ours alone may the keys be touched.
  auto keys = KeyFile::open(key_path(place));
  if (!keys) return keys.error();
  if (opened->health == Health::empty)
    return start_first(place, wish, std::move(opened->database), std::move(*keys), std::move(*machine));
  auto found = look(opened->database);
  if (!found) return found.error();
  if (*keys)
    if (auto unlocked = unlock(*found, **keys, *machine); !unlocked) return unlocked.error();
  if (!found->contents) return start_over(place, std::move(opened->database), *found, std::move(*machine));
  auto box = std::make_unique<SealedBox>(std::move(opened->database), std::move(**keys), std::move(*machine));
  if (auto went_on = box->go_on(std::move(*found)); !went_on) return went_on.error();
  return std::unique_ptr<Box>(std::move(box));
}

}  // namespace schoolpoort
