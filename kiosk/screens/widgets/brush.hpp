// Puts words, pictures, shapes and touch targets in their rectangles, mirrored where the language reads from the right.
// Knows no screen and no event.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/language/direction.hpp"
#include "kiosk/paint/gallery.hpp"
#include "kiosk/screens/easel.hpp"
#include "kiosk/screens/rect.hpp"
#include "kiosk/screens/theme.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// How words look. Sizes in times the smallest text.
struct Lettering {
  float size = 1;
  Weight weight = Weight::regular;
  Align align = Align::start;
  Colour colour{0x1F2A37FF};
};

/// Words at the size that fits their room.
struct Fitted {
  Wording wording;
  Size box;
  int widest = 0;
  float size = 1;
  Colour colour;
  bool fits = true;
  bool guest = false;  ///< reads against the page: its lines stand together where the page begins
};

/// What a finger does to a target in this frame.
struct Touch {
  bool held = false;
  bool tapped = false;
};

/// Signs that point are drawn flipped where the language reads from the right.
enum class Facing { fixed, with_language };

class Brush {
 public:
  /// All must outlive the brush, which lives for one frame of ImGui.
  Brush(Gallery& gallery, const Theme& theme, Direction direction, const std::optional<Pointer>& pointer,
        std::vector<Placed>& placed);

  /// Draws nothing and touches nothing: only notes where all would lie and which pictures it would take.
  Brush(Gallery& gallery, const Theme& theme, Direction direction, Layout& layout);

  const Theme& theme() const { return theme_; }
  bool right_to_left() const { return direction_ == Direction::rtl; }
  Rect screen() const { return {0, 0, theme_.screen.width, theme_.screen.height}; }

  // All rectangles are as if for left-to-right.
  void fill(const Rect& where, Colour colour);
  /// `shape` in the size of the rectangle; its shadow falls outside.
  void shape(const Rect& where, Shape shape);
  /// A picture as large as fits, in the middle, framed where contrasts are strong.
  void scene(const std::filesystem::path& file, const Rect& room, Facing facing = Facing::fixed);
  /// Round dots where fingers were, those that lie inside the rectangle altogether. Never mirrored: fingers are not.
  void dots(const std::vector<Dot>& dots, const Rect& within, int diameter);
  /// As `scene`, without a frame: a sign.
  void picture(const std::filesystem::path& file, const Rect& room, Facing facing = Facing::fixed);

  /// The next smaller size of the type scale; the smallest text stays as it is.
  float step_down(float size) const;
  /// At the asked size, or stepped down so far that it fits the room, never below the smallest text.
  Fitted fit(const Phrase& phrase, const Lettering& lettering, Size room);
  /// The same at one size.
  Fitted set(const Phrase& phrase, const Lettering& lettering, int width);
  /// In the middle of the room's height.
  void write(const Fitted& words, const Rect& room);

  /// A target, listed for the checks. Must be inside an IdScope that says what it means, or the only one of its name.
  Touch touch(const Rect& where, std::string_view name, Placed::Kind kind);
  /// Only lists it, where something larger is touched in its place.
  void list(const Rect& where, std::string_view name, Placed::Kind kind);
  /// A target that others may lie on; unlisted.
  Touch touch_anywhere(const Rect& where, std::string_view name);

  /// From now on the target of that name is looked for; show_focus() draws the ring around it, over everything else.
  void seek(const std::optional<Focus>& focus) { sought_ = focus; }
  void show_focus();

  /// Everything drawn until the end of the scope is so transparent.
  class Faded {
   public:
    Faded(Brush& brush, float alpha) : brush_(brush), before_(brush.alpha_) { brush.alpha_ *= alpha; }
    ~Faded() { brush_.alpha_ = before_; }
    Faded(const Faded&) = delete;
    Faded& operator=(const Faded&) = delete;

   private:
    Brush& brush_;
    float before_;
  };

  /// Whether the finger is on any target so far.
  bool finger_on_target() const { return finger_on_target_; }

 private:
  Rect place(const Rect& where) const { return right_to_left() ? where.mirrored_in(screen()) : where; }
  void image(TextureId texture, const Rect& where, Colour tint, bool flipped);
  void shape_at(const Rect& placed, Shape shape);
  std::uint32_t tint(Colour colour) const;

  Gallery& gallery_;
  const Theme& theme_;
  Direction direction_;
  std::optional<Pointer> pointer_;
  std::vector<Placed>& placed_;
  std::vector<PictureWish>* wishes_ = nullptr;  ///< where it only notes
  float alpha_ = 1;
  bool finger_on_target_ = false;
  std::optional<Focus> sought_;
  std::optional<Rect> found_;  ///< as placed
};

}  // namespace schoolpoort
