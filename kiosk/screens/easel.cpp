// One frame of ImGui around one screen. Knows which screen draws which view, not what is on it.
#include "kiosk/screens/easel.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "kiosk/screens/drawing_of.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/band.hpp"
#include "kiosk/screens/widgets/brush.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

/// Makes one ImGui context the current one; puts back what was.
class CurrentContext {
 public:
  explicit CurrentContext(ImGuiContext* context) : before_(ImGui::GetCurrentContext()) {
    ImGui::SetCurrentContext(context);
  }
  ~CurrentContext() { ImGui::SetCurrentContext(before_); }
  CurrentContext(const CurrentContext&) = delete;
  CurrentContext& operator=(const CurrentContext&) = delete;

 private:
  ImGuiContext* before_;
};

/// An ImGui context of our own.
struct EndContext {
  void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
};
using OwnContext = std::unique_ptr<ImGuiContext, EndContext>;

void set_up() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  // ImGui wants a font, though it never writes: of its atlas only the white pixel counts, which is texture 0.
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  unsigned char* pixels = nullptr;
  int width = 0, height = 0;
  io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
  io.Fonts->SetTexID(nullptr);
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
}

OwnContext make_context() {
  ImGuiContext* before = ImGui::GetCurrentContext();
  OwnContext context(ImGui::CreateContext());
  {
    const CurrentContext current(context.get());
    set_up();
  }
  ImGui::SetCurrentContext(before);
  return context;
}

void point(const std::optional<Pointer>& pointer) {
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = pointer ? ImVec2(pointer->x, pointer->y) : ImVec2(-FLT_MAX, -FLT_MAX);
  io.MouseDown[0] = pointer && pointer->down;
}

void begin_frame(Size screen, const std::optional<Pointer>& pointer) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(screen.width), static_cast<float>(screen.height)};
  io.DeltaTime = 1.F / 60;  // nothing in it moves by time
  point(pointer);
  ImGui::NewFrame();
}

void veil(Brush& brush, float appeared) {
  const float covered = 1 - std::clamp(appeared, 0.F, 1.F);
  const auto alpha = static_cast<std::uint32_t>(std::lround(255 * covered));
  if (alpha > 0) brush.fill(brush.screen(), {(brush.theme().paper.rgba & 0xFFFFFF00) | alpha});
}

}  // namespace

struct Easel::Parts {
  Gallery& gallery;
  OwnContext context = make_context();
  Size size{};
  bool was_down = false;

  void begin(Size screen, const std::optional<Pointer>& pointer);
};

Layout lay_out(const ScreenView& view, const Theme& theme, Gallery& gallery) {
  Layout layout;
  const CurrentContext none(nullptr);  // a finger on the real frame is not disturbed
  Brush brush(gallery, theme, direction_of(view.language), layout);
  draw_screen(view, brush);
  return layout;
}

void Easel::Parts::begin(Size screen, const std::optional<Pointer>& pointer) {
  if (screen != size) {
    // ImGui finds the window under a finger by where it was a frame ago: let it stand before anybody touches.
    begin_frame(screen, {});
    { const ScreenFrame nothing(screen); }
    ImGui::EndFrame();
    size = screen;
  }
  begin_frame(screen, pointer);
}

Easel::Easel(Gallery& gallery) : parts_(std::make_unique<Parts>(gallery)) {}

Easel::~Easel() = default;

Painted Easel::paint(const ScreenView& view, const Theme& theme, const std::optional<Pointer>& pointer,
                     float appeared) {
  const CurrentContext current(parts_->context.get());
  parts_->gallery.next_frame();
  parts_->begin(theme.screen, pointer);
  Painted painted;
  {
    const ScreenFrame frame(theme.screen);
    Brush brush(parts_->gallery, theme, direction_of(view.language), pointer, painted.placed);
    painted.event = draw_screen(view, brush);
    veil(brush, appeared);
    painted.missed = parts_->was_down && pointer && !pointer->down && !brush.finger_on_target();
  }
  parts_->was_down = pointer && pointer->down;
  ImGui::Render();
  painted.drawing = drawing_of(*ImGui::GetDrawData());
  return painted;
}

}  // namespace schoolpoort
