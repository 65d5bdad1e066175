// Markdown with tables to HTML. The only place that knows the library.
#pragma once

#include <string>

namespace schoolpoort {

/// Headings, paragraphs, lists and tables; HTML inside the text is left out.
std::string html_of(const std::string& markdown);

}  // namespace schoolpoort
