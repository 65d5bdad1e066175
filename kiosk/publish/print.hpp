// A document to pages of paper: what stands where. Knows words and drawings, not PDF.
#pragma once

#include "kiosk/paint/page.hpp"
#include "kiosk/publish/document.hpp"

namespace schoolpoort {

/// The pages, with head and number; each mark lies inside its page unless one block is higher than a page.
std::vector<Page> lay_out(const Document& document, const Press& press);

/// The PDF's bytes: the same for the same document.
Result<std::string> pdf_of(const Document& document, const Press& press);

}  // namespace schoolpoort
