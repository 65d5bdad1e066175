// The conventions for keys and pictures.
#include "kiosk/catalog/naming.hpp"

#include <algorithm>

#include "kiosk/catalog/fields.hpp"

namespace schoolpoort {

namespace {

std::string dashed(std::string id) {
  std::replace(id.begin(), id.end(), '_', '-');
  return id;
}

}  // namespace

TextKey words_of(const DimensionId& dimension) { return {"dimension_" + dimension.value}; }
TextKey words_of(const ItemId& item) { return {"item_" + item.value}; }
TextKey words_of(const ScaleId& scale, const ChoiceId& choice) {
  return {"answer_" + scale.value + "_" + choice.value};
}
TextKey title_of(const SlideId& slide) { return {"slide_" + slide.value + "_title"}; }
TextKey text_of(const SlideId& slide) { return {"slide_" + slide.value + "_text"}; }
TextKey words_of_help(const std::string& card) { return {"help_" + card}; }

PictureId picture_of(const ItemId& item) { return {"scenes/" + item.value}; }
PictureId picture_of(const ScaleId& scale, const ChoiceId& choice) {
  return {"answers/" + scale.value + "-" + dashed(choice.value)};
}
PictureId face_of(const ChoiceId& choice) { return {"faces/" + dashed(choice.value)}; }
PictureId picture_of(const SlideId& slide) { return {"slides/" + dashed(slide.value)}; }
PictureId picture_of_help(const std::string& card) { return {"help/" + dashed(card)}; }

bool is_picture(const std::string& value) {
  std::size_t from = 0;
  for (std::size_t end = value.find('/'); end != std::string::npos; end = value.find('/', from)) {
    if (!is_id(value.substr(from, end - from))) return false;
    from = end + 1;
  }
  return is_id(value.substr(from));
}

}  // namespace schoolpoort
