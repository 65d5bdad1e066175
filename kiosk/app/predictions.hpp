// Keeps what the team expected, in the school's data folder. Knows no screen.
#pragma once

#include "kiosk/catalog/prediction_file.hpp"

namespace schoolpoort {

/// Adds it to predictions.toml, on disk when it returns Done. A period is predicted once: an expectation of answers
/// that were seen would be none, and would change reports that are out. Error when there is one already, when the file
/// is damaged (it stays as it is) or cannot be written.
Result<Done> keep_prediction(const std::filesystem::path& folder, const Prediction& prediction);

}  // namespace schoolpoort
