// Every screen as it can look, without a visitor: what the tour draws and the check measures.
#pragma once

#include <string>
#include <vector>

#include "kiosk/app/viewer.hpp"

namespace schoolpoort {

struct Scene {
  std::string name;  ///< "question-E1": a file name
  ScreenView view;
  Ease ease = {};
};

/// All visitor screens in one language; every item of the catalog as a question.
std::vector<Scene> scenes_in(const LanguageTag& language, const Catalog& catalog, const Places& places);

}  // namespace schoolpoort
