// Read, add, write whole.
#include "kiosk/app/predictions.hpp"

#include <algorithm>

#include "kiosk/publish/folder.hpp"

namespace schoolpoort {

Result<Done> keep_prediction(const std::filesystem::path& folder, const Prediction& prediction) {
  auto all = read_predictions(folder);
  if (!all) return all.error();
  if (std::ranges::count(*all, prediction.period, &Prediction::period) > 0)
    return Error{kPredictionFile, "period " + std::to_string(prediction.period),
                 "has its prediction already, and that one stays."};
  all->push_back(prediction);
  return write_files(folder, {{kPredictionFile, predictions_text(*all)}});
}

}  // namespace schoolpoort
