// ImGui's triangles as plain values. Knows no renderer.
#include "kiosk/screens/drawing_of.hpp"

#include <imgui.h>

#include <algorithm>
#include <span>

namespace schoolpoort {

namespace {

static_assert(IM_COL32(1, 2, 3, 4) == 0x04030201, "ImGui's colours lie in memory as r, g, b, a");

Patch patch_of(const ImDrawList& list, const ImDrawCmd& command) {
  Patch patch;
  patch.texture = reinterpret_cast<TextureId>(command.GetTexID());
  patch.clip_x = static_cast<int>(command.ClipRect.x);
  patch.clip_y = static_cast<int>(command.ClipRect.y);
  patch.clip = {static_cast<int>(command.ClipRect.z) - patch.clip_x,
                static_cast<int>(command.ClipRect.w) - patch.clip_y};

  const std::span indices(list.IdxBuffer.Data + command.IdxOffset, command.ElemCount);
  const auto [first, last] = std::minmax_element(indices.begin(), indices.end());
  for (int i = *first; i <= *last; ++i) {
    const ImDrawVert& v = list.VtxBuffer[static_cast<int>(command.VtxOffset) + i];
    patch.vertices.push_back({v.pos.x, v.pos.y, v.uv.x, v.uv.y, v.col});
  }
  for (const ImDrawIdx index : indices) patch.indices.push_back(index - *first);
  return patch;
}

}  // namespace

Drawing drawing_of(const ImDrawData& data) {
  Drawing drawing;
  for (const ImDrawList* list : std::span(data.CmdLists, static_cast<std::size_t>(data.CmdListsCount)))
    for (const ImDrawCmd& command : list->CmdBuffer)
      if (command.ElemCount > 0) drawing.push_back(patch_of(*list, command));
  return drawing;
}

}  // namespace schoolpoort
