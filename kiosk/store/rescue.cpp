// Saves from a damaged database what can still be read. Knows not what the rows mean, and no key.
#include "kiosk/store/rescue.hpp"

#include <array>

#include "kiosk/store/aside.hpp"
#include "kiosk/store/examine.hpp"
#include "kiosk/store/file.hpp"
#include "kiosk/store/rows.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

// Tables that mean something only together.
struct Group {
  std::string_view name;
  const char* copy;
};
constexpr Group kSettings{"settings", "DELETE FROM main.config; INSERT INTO main.config SELECT * FROM old.config"};
constexpr Group kPeriods{"periods",
                         "INSERT INTO main.period SELECT * FROM old.period;"
                         "INSERT INTO main.period_question SELECT * FROM old.period_question;"
                         "INSERT INTO main.period_choice SELECT * FROM old.period_choice;"
                         "INSERT INTO main.period_language SELECT * FROM old.period_language;"
                         "INSERT INTO main.period_always SELECT * FROM old.period_always"};
constexpr Group kReleased{"released tables", "INSERT INTO main.released SELECT * FROM old.released"};
constexpr Group kRemarks{"remarks", "INSERT INTO main.remark SELECT * FROM old.remark"};
constexpr Group kCounts{"counts", "INSERT INTO main.box SELECT * FROM old.box"};

fs::path with_end(fs::path path, const char* end) { return path += end; }

bool copy(Database& database, const Group& group, std::string& lost) {
  auto transaction = Transaction::begin(database, "BEGIN");  // IMMEDIATE would ask to write the damaged file too
  if (transaction && database.run_all(group.copy) && transaction->commit()) return true;
  lost += (lost.empty() ? "" : ", ") + std::string(group.name);
  return false;
}

// The names of what could not be read.
std::string copy_all(Database& database) {
  std::string lost;
  const bool settings = copy(database, kSettings, lost);
  const bool periods = copy(database, kPeriods, lost);
  copy(database, kReleased, lost);
  copy(database, kRemarks, lost);
  // Without knowing whether it was a try-out, and what was asked, counts cannot be taken for a school's.
  if (settings && periods)
    copy(database, kCounts, lost);
  else
    lost += ", counts";
  return lost;
}

Result<Done> make_tables_at_once(Database& database, bool try_out) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  if (auto made = make_tables(database, try_out); !made) return made;
  return transaction->commit();
}

Result<Done> make_copy(const fs::path& copy_path, const StorePlace& place, const Aside& aside, bool try_out) {
  if (auto made = write_new_file(copy_path, {}); !made) return made;
  auto database = Database::open(copy_path);
  if (!database) return database.error();
  if (auto examined = examine(*database); !examined) return examined.error();
  if (auto made = make_tables_at_once(*database, try_out); !made) return made;
  std::string lost = "everything";
  if (database->run("ATTACH ? AS old", {std::string_view(place.database.native())})) lost = copy_all(*database);
  return write_remark(*database,
                      {place.database, aside.database.filename(),
                       lost.empty() ? "It was damaged. It was put aside under that name; nothing in it was lost."
                                    : "It was damaged. It was put aside under that name; lost are: " + lost + "."});
}

}  // namespace

Result<Done> rescue(const StorePlace& place, bool try_out) {
  const fs::path copy_path = with_end(place.database, ".new");
  std::error_code none_there;
  fs::remove(copy_path, none_there);
  fs::remove(with_end(copy_path, "-journal"), none_there);
  const Aside aside = free_names(place);
  if (auto made = make_copy(copy_path, place, aside, try_out); !made) return made;
  fs::remove(with_end(copy_path, "-journal"), none_there);
  std::error_code code;
  fs::create_hard_link(place.database, aside.database, code);
  if (!code) fs::rename(copy_path, place.database, code);
  if (code)
    return Error{place.database, "putting it aside", code.message() + ": rename it by hand and restart the kiosk."};
  return sync_folder(place.database.parent_path());
}

}  // namespace schoolpoort
