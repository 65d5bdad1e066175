// A report's figures and findings as JSON, for a script that reads along or reckons after us.
#pragma once

#include <string>

#include "kiosk/core/report.hpp"

namespace schoolpoort {

/// One JSON object, indented, with a final newline. Names are those of core/report.hpp; shares of a band are 0 to 1;
/// what was not released, or does not apply, is null.
std::string report_json(const Report& report);

}  // namespace schoolpoort
