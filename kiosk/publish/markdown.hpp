// Markdown with tables to HTML, or to the blocks of a document. The only place that knows the library.
#pragma once

#include <string>

#include "kiosk/publish/document.hpp"

namespace schoolpoort {

/// Headings, paragraphs, lists and tables; HTML inside the text is left out.
std::string html_of(const std::string& markdown);

/// The same as blocks. Bold stays bold; other marks inside a line become plain words.
std::vector<Block> blocks_of(const std::string& markdown, const LanguageTag& language);

}  // namespace schoolpoort
