// [[slide]] of slides.toml, and [[help]] of help.toml.
#include "kiosk/catalog/naming.hpp"
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

namespace {

// Shorter cannot be read, longer looks frozen.
constexpr int kShortestSlide = 3;
constexpr int kLongestSlide = 120;

}  // namespace

Slide read_slide(Fields& fields, Need spelled) {
  Slide slide;
  slide.id = {fields.id("id", Need::must)};
  fields.call(slide.id.value);
  slide.in_all_languages = fields.flag("in_all_languages");
  slide.title = title_of(slide.id);
  if (!slide.in_all_languages) slide.text = text_of(slide.id);
  slide.picture = read_picture(fields, picture_of(slide.id));
  const std::int64_t usual = std::chrono::duration_cast<std::chrono::seconds>(slide.shown).count();
  slide.shown = std::chrono::seconds(fields.whole("seconds", usual, kShortestSlide, kLongestSlide, spelled));
  return slide;
}

HelpPiece read_help(Fields& fields, Need) {
  HelpPiece help;
  help.id = fields.id("id", Need::must);
  fields.call(help.id);
  help.card = {words_of_help(help.id), read_picture(fields, picture_of_help(help.id))};
  return help;
}

}  // namespace schoolpoort
