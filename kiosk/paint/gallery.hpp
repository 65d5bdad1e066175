// Keeps what was drawn as textures, the most recently used ones, within a budget. Owns no window.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "kiosk/core/ports.hpp"
#include "kiosk/paint/picture.hpp"
#include "kiosk/paint/words.hpp"

namespace schoolpoort {

/// A texture ready to be shown with its top left at (x - offset_x, y - offset_y).
struct Drawn {
  TextureId texture = 0;  ///< 0: not there (picture broken or not ready yet)
  Size size;
  int offset_x = 0;
  int offset_y = 0;
};

/// A picture a screen shows, as large as fits the room.
struct PictureWish {
  std::filesystem::path file;
  Size room;
};

class Gallery {
 public:
  /// `words` and `textures` must outlive the gallery. `budget` in bytes (4 a pixel): the least recently used go first,
  /// never one that was asked for in the current frame.
  Gallery(const Words& words, Textures& textures, std::size_t budget, DrawPicture draw = draw_picture);
  ~Gallery();

  Drawn words(const Wording& wording);
  /// Draws at once what nobody prepared; a broken picture is tried once, then stays texture 0 until forget().
  Drawn picture(const std::filesystem::path& file, Size room);
  Drawn shape(const Shape& shape);
  /// Valid until next_frame() or forget().
  const Extent& measure(const Wording& wording);

  /// Draws these on another thread, for the screen that comes next; picture() gives texture 0 for one that is not
  /// ready. `ready` is called on that thread after each, never after the gallery's end. What was prepared before and is
  /// not among these is dropped.
  void prepare(const std::vector<PictureWish>& wishes, std::function<void()> ready);
  /// False when the current frame asked for a picture that was not ready.
  bool is_whole() const;
  /// Every picture that could not be drawn so far, and why.
  std::map<std::filesystem::path, Error> broken() const;

  void next_frame();  ///< one more frame has begun
  void forget();      ///< drop every texture
  void lost();        ///< the graphics card forgot them already
  std::size_t bytes() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace schoolpoort
