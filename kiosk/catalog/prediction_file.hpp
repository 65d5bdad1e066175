// predictions.toml in the school's data folder: what the team expected of each period before it saw the answers. Read
// and written here; who writes it to disk is app/predictions.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/report.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

inline constexpr const char* kPredictionFile = "predictions.toml";

/// In the order of the file; none where there is no file. Error (file, line, remedy) when any of it cannot be read:
/// then nothing of it is used, for half a prediction is another one.
Result<std::vector<Prediction>> read_predictions(const std::filesystem::path& folder);

/// The same from the bytes of the file.
Result<std::vector<Prediction>> parse_predictions(const std::string& bytes);

/// The whole file, readable to people; reads back as it was.
std::string predictions_text(const std::vector<Prediction>& predictions);

}  // namespace schoolpoort
