// How words and pictures of a thing are found from its id, so that nobody writes them twice. Knows no file.
#pragma once

#include <string>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

TextKey words_of(const DimensionId& dimension);                  ///< dimension_<id>
TextKey words_of(const ItemId& item);                            ///< item_<id>
TextKey words_of(const ScaleId& scale, const ChoiceId& choice);  ///< answer_<scale>_<choice>
TextKey title_of(const SlideId& slide);                          ///< slide_<id>_title
TextKey text_of(const SlideId& slide);                           ///< slide_<id>_text
TextKey words_of_help(const std::string& card);                  ///< help_<id>

PictureId picture_of(const ItemId& item);                            ///< scenes/<id>
PictureId picture_of(const ScaleId& scale, const ChoiceId& choice);  ///< answers/<scale>-<choice>
PictureId face_of(const ChoiceId& choice);                           ///< faces/<choice>
PictureId picture_of(const SlideId& slide);                          ///< slides/<id>
PictureId picture_of_help(const std::string& card);                  ///< help/<id>

/// Whether `value` may name a picture: names as ids are, with "/" between, so that it stays inside illustrations/.
bool is_picture(const std::string& value);

}  // namespace schoolpoort
