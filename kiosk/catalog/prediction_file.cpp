// [[prediction]] tables to values and back.
#include "kiosk/catalog/prediction_file.hpp"

#include <algorithm>

#include "kiosk/catalog/fields.hpp"
#include "kiosk/catalog/files.hpp"
#include "kiosk/catalog/toml_file.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr int kMostPeriods = 100000;
constexpr const char* kFirstLines =
    "# Wat het team verwachtte, voor het de antwoorden van een periode zag: van 10 ouders, hoeveel antwoorden \"ja\"?\n"
    "# What the team expected before it saw the answers of a period: of 10 parents, how many answer \"yes\"?\n";

void read_expected(const TomlNode& table, Fields fields, Prediction& into) {
  const ItemId item{fields.id("item", Need::must)};
  const auto yes = fields.whole("yes", 0, 0, 10, Need::must);
  if (!into.yes_of_ten.emplace(item, static_cast<int>(yes)).second)
    fields.fault("item", table.line, item.value + " stands there twice; take one out.");
  fields.finish();
}

Prediction read_prediction(const TomlNode& table, Faults& faults) {
  Fields fields(table, kPredictionFile, faults);
  fields.call("prediction");
  Prediction prediction;
  prediction.period = static_cast<int>(fields.whole("period", 0, 1, kMostPeriods, Need::must));
  prediction.skipped = fields.flag("skipped");
  for (const TomlNode* of_ten : fields.tables("of_ten"))
    read_expected(*of_ten, fields.inside(*of_ten, "of_ten"), prediction);
  fields.finish();
  return prediction;
}

}  // namespace

Result<std::vector<Prediction>> parse_predictions(const std::string& bytes) {
  const Result<TomlNode> table = parse_toml(bytes, kPredictionFile);
  if (!table) return table.error();
  Faults faults;
  std::vector<Prediction> all;
  Fields fields(*table, kPredictionFile, faults);
  for (const TomlNode* entry : fields.tables("prediction")) {
    all.push_back(read_prediction(*entry, faults));
    if (std::ranges::count(all, all.back().period, &Prediction::period) > 1)
      fields.fault("prediction", entry->line, "tells of the same period twice; take the later one out.");
  }
  fields.finish();
  if (!faults.empty()) return faults.front();
  return all;
}

Result<std::vector<Prediction>> read_predictions(const fs::path& folder) {
  std::error_code unknown;
  const fs::path file = folder / kPredictionFile;
  if (!fs::exists(file, unknown) && !unknown) return std::vector<Prediction>{};
  const Result<std::string> bytes = read_text(file, kPredictionFile);
  if (!bytes) return bytes.error();
  return parse_predictions(*bytes);
}

std::string predictions_text(const std::vector<Prediction>& predictions) {
  std::string text = kFirstLines;
  for (const Prediction& prediction : predictions) {
    text += "\n[[prediction]]\nperiod = " + std::to_string(prediction.period) + "\n";
    if (prediction.skipped) text += "skipped = true\n";
    for (const auto& [item, yes] : prediction.yes_of_ten)
      text += "[[prediction.of_ten]]\nitem = \"" + item.value + "\"\nyes = " + std::to_string(yes) + "\n";
  }
  return text;
}

}  // namespace schoolpoort
