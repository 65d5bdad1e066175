// ImGui's triangles as plain values.
#pragma once

#include "kiosk/core/drawing.hpp"

struct ImDrawData;

namespace schoolpoort {

/// One patch for each of ImGui's commands, with its own vertices; ImGui's font atlas is texture 0, plain colour.
Drawing drawing_of(const ImDrawData& data);

}  // namespace schoolpoort
