// The school's own pictures as slides: every picture in its slides/ folder. Knows file names, never opens one.
#pragma once

#include <vector>

#include "kiosk/catalog/files.hpp"
#include "kiosk/core/content.hpp"

namespace schoolpoort {

/// A slide per PNG, JPEG or SVG, in name order ("2.jpg" before "10.jpg"). Files that are no such picture are named as
/// faults; hidden files, folders and what computers leave behind are passed over.
std::vector<Slide> own_slides(const Layer& layer);

}  // namespace schoolpoort
