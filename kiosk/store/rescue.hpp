// Saves from a damaged database what can still be read. Knows not what the rows mean, and no key.
#pragma once

#include "kiosk/store/store.hpp"

namespace schoolpoort {

/// Puts the damaged file aside and a new one in its place with all that could be read, and a remark that says what was
/// lost. `try_out` holds where the old file no longer tells. A power cut leaves the damaged file or the whole new one.
Result<Done> rescue(const StorePlace& place, bool try_out);

}  // namespace schoolpoort
