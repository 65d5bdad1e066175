// The school's own pictures are drawn by a process of their own: one that is made to hang or crash takes nothing along.
#pragma once

#include "kiosk/app/paths.hpp"
#include "kiosk/paint/picture.hpp"

namespace schoolpoort {

/// Built-in pictures are drawn here, all others by `paths.program`, run once more. Error when that takes more than a
/// few seconds or dies.
DrawPicture draw_apart(const Paths& paths);

/// False for the school's.
bool is_built_in(const Paths& paths, const std::filesystem::path& file);

}  // namespace schoolpoort
