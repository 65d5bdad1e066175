// Lists the school's slides.
#include "kiosk/catalog/own_slides.hpp"

#include <algorithm>
#include <set>

#include "kiosk/language/names.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

const std::set<std::string> kPictures = {".png", ".jpg", ".jpeg", ".svg"};
const std::set<std::string> kLeftBehind = {"thumbs.db", "desktop.ini"};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
  return text;
}

bool is_passed_over(const fs::directory_entry& entry) {
  std::error_code unreadable;
  const std::string name = entry.path().filename().string();
  return name.starts_with('.') || kLeftBehind.contains(lower(name)) || !entry.is_regular_file(unreadable);
}

/// Why the file cannot be a slide; empty when it can.
std::string hindrance(const fs::directory_entry& entry) {
  std::error_code unreadable;
  if (!kPictures.contains(lower(entry.path().extension().string())))
    return "is no PNG, JPG or SVG picture; save it as one of those and put that here.";
  if (entry.file_size(unreadable) == 0 && !unreadable) return "is empty; copy it here again.";
  return "";
}

}  // namespace

std::vector<Slide> own_slides(const Layer& layer) {
  const fs::path folder = layer.root / "slides";
  std::vector<std::string> names;
  std::error_code gone;
  for (fs::directory_iterator entry(folder, gone); !gone && entry != fs::directory_iterator(); entry.increment(gone)) {
    if (is_passed_over(*entry)) continue;
    const std::string why_not = hindrance(*entry);
    if (why_not.empty())
      names.push_back(entry->path().filename().string());
    else
      layer.faults->push_back({name_in(layer, entry->path()), "", why_not});
  }
  sort_names(names, {"nl-BE"});
  std::vector<Slide> slides;
  for (const std::string& name : names) {
    Slide slide;
    slide.id = {name};
    slide.file = folder / name;
    slides.push_back(std::move(slide));
  }
  return slides;
}

}  // namespace schoolpoort
