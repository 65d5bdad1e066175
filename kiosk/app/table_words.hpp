// The words of the tables, filled in with the rules of the release. Knows no table.
#pragma once

#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/publish/tables/words.hpp"

namespace schoolpoort {

/// Dutch, French and English, that of the school first; Dutch where its language is none of them. What is wrong with
/// the files, the catalog has told.
std::vector<TableWords> table_words(const Places& places, const LanguageTag& school_language);

}  // namespace schoolpoort
