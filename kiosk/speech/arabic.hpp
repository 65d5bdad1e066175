// Vowelled Arabic, spelled so that espeak-ng's Arabic voice says it right. Pure.
#pragma once

#include <string>

namespace schoolpoort {

/// That voice swallows the vowel of a doubled letter and lengthens an alif that only joins words: doubled letters are
/// written twice, joined ones as they sound, endings as before a pause.
std::string spelled_for_espeak(const std::string& vowelled);

}  // namespace schoolpoort
