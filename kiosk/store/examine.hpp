// Takes a database for this process alone and looks whether it is ours and whole. Knows not what its rows mean.
#pragma once

#include "kiosk/store/database.hpp"

namespace schoolpoort {

enum class Health { empty, whole, damaged };

/// Sets the pragmas that durability and silence need, reads them back, takes the exclusive lock, checks every page.
/// Error when another process holds it, it cannot be written, it is another program's, or a pragma does not hold.
Result<Health> examine(Database& database);

/// Lets go of it and takes it again. Where the disk failed, SQLite may have opened the journal for reading only, and
/// would hold on to that.
Result<Done> take_anew(Database& database);

/// The tables of schema.sql; inside a transaction of the caller.
Result<Done> make_tables(Database& database, bool try_out);

}  // namespace schoolpoort
