// The page that goes with every export: how the figures were made, what is promised, and what is not.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// content/method/<tag>.md.
struct MethodText {
  LanguageTag language;
  std::string name;      ///< of the language, in itself
  std::string markdown;  ///< with {places} for figures
};

/// What stands in a {place}: the rules of the release, the periods as rows of a table, and `measured`, the text of
/// content/method/measured.json. Error when that is none.
using Figures = std::map<std::string, std::string>;
Result<Figures> method_figures(const std::vector<ReleasedPeriod>& periods, const std::string& measured);

/// One page for any browser, all languages one after the other; of a try-out it says so. Error when a text names a
/// place without a figure.
Result<std::string> method_page(const std::vector<MethodText>& texts, const Figures& figures, bool try_out);

}  // namespace schoolpoort
