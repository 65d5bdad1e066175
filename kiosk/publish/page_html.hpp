// A document to one HTML file that needs nothing else: no network, no script, no font. Knows no report.
#pragma once

#include <functional>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/publish/document.hpp"

namespace schoolpoort {

/// The file's text: the same for the same document and pictures. A picture that cannot be read, or of the school's own
/// one that is larger than 2 MB, is left out.
std::string html_page(const Document& document);

}  // namespace schoolpoort
