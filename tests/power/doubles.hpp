// Stores that are known to lose boxes or answers, made of the real one: the tests must find their losses.
#pragma once

#include <string>

#include "tests/power/storage_calls.hpp"

namespace schoolpoort {

/// A watcher that turns the store into the one of that name; one that changes nothing for "none".
/// - "delete journal": journal_mode=DELETE with synchronous=FULL and no lock that is held for ever
/// - "no sync": nothing is ever synced
/// - "key not synced": the key file is not
/// - "wiped too soon": the old key is wiped before the box is committed with the new one
Watch::Watcher double_of(const std::string& name);

bool is_double(const std::string& name);

}  // namespace schoolpoort
