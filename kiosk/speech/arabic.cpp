// Letters with their signs in, letters as they sound out.
#include "kiosk/speech/arabic.hpp"

#include <vector>

namespace schoolpoort {
namespace {

constexpr char32_t kShadda = 0x651, kFatha = 0x64E, kDamma = 0x64F, kKasra = 0x650, kSukun = 0x652;
constexpr char32_t kFathatan = 0x64B, kDammatan = 0x64C, kKasratan = 0x64D;
constexpr char32_t kAlif = 0x627, kAlifWasla = 0x671, kAlifMaksura = 0x649, kLam = 0x644, kWaw = 0x648, kNun = 0x646,
                   kTa = 0x62A, kTaMarbuta = 0x629;

struct Letter {
  char32_t letter;
  bool doubled = false;
  char32_t vowel = 0;  ///< 0: none is written

  bool is_arabic() const { return (letter >= 0x621 && letter <= 0x64A) || letter == kAlifWasla; }
  bool is_bare_alif() const { return (letter == kAlif || letter == kAlifWasla) && vowel == 0 && !doubled; }
  bool rests() const { return vowel == 0 || vowel == kSukun; }
};

std::u32string decoded(const std::string& text) {
  std::u32string letters;
  for (const char byte : text) {
    const auto bits = static_cast<unsigned char>(byte);
    if ((bits & 0xC0) == 0x80 && !letters.empty())
      letters.back() = letters.back() << 6 | (bits & 0x3FU);
    else
      letters += bits < 0x80 ? bits : bits < 0xE0 ? bits & 0x1FU : bits < 0xF0 ? bits & 0x0FU : bits & 0x07U;
  }
  return letters;
}

void append(std::string& text, char32_t letter) {
  const auto rest = [&](int shift) { text += static_cast<char>(0x80 | (letter >> shift & 0x3F)); };
  if (letter < 0x80) {
    text += static_cast<char>(letter);
  } else if (letter < 0x800) {
    text += static_cast<char>(0xC0 | letter >> 6);
    rest(0);
  } else if (letter < 0x10000) {
    text += static_cast<char>(0xE0 | letter >> 12);
    rest(6), rest(0);
  } else {
    text += static_cast<char>(0xF0 | letter >> 18);
    rest(12), rest(6), rest(0);
  }
}

std::vector<Letter> letters_of(const std::string& text) {
  std::vector<Letter> all;
  for (const char32_t letter : decoded(text)) {
    const bool sign = letter >= kFathatan && letter <= kSukun && !all.empty();
    if (!sign)
      all.push_back({letter});
    else if (letter == kShadda)
      all.back().doubled = true;
    else
      all.back().vowel = letter;
  }
  return all;
}

/// One letter among its neighbours.
struct Place {
  const std::vector<Letter>& all;
  std::size_t at;

  const Letter& here() const { return all[at]; }
  const Letter* neighbour(std::ptrdiff_t by) const {
    const auto place = static_cast<std::ptrdiff_t>(at) + by;
    if (place < 0 || place >= std::ssize(all)) return nullptr;
    const Letter& letter = all[static_cast<std::size_t>(place)];
    return letter.is_arabic() ? &letter : nullptr;
  }

  // The alif of the article after "and" or "so", of a plural's ending, after a sound that cannot be long.
  bool is_silent_alif() const {
    const Letter *before = neighbour(-1), *next = neighbour(1), *after = neighbour(2);
    if (!here().is_bare_alif() || !before) return false;
    if (before->vowel == kKasra || before->vowel == kDamma || before->vowel == kFathatan) return true;
    if (before->letter == kWaw && before->rests()) return next == nullptr;
    if (before->vowel != kFatha || neighbour(-2) || !next || next->letter != kLam) return false;
    return next->vowel == kSukun || (next->vowel == 0 && after && after->doubled) ||
           (next->vowel == kKasra && after && after->is_bare_alif());
  }

  // The article's lam before a letter that takes its sound over.
  bool is_silent_lam() const {
    const Letter *before = neighbour(-1), *next = neighbour(1);
    return here().letter == kLam && here().vowel == 0 && !here().doubled && before && next && next->doubled;
  }

  bool is_silent() const {
    const Letter* before = neighbour(-1);
    if (here().letter == kAlifMaksura && before && before->vowel == kFathatan) return true;
    if (here().letter == kTaMarbuta && here().rests()) return true;
    return is_silent_alif() || is_silent_lam();
  }
};

void append_vowel(std::string& text, char32_t vowel) {
  const char32_t plain = vowel == kFathatan   ? kFatha
                         : vowel == kDammatan ? kDamma
                         : vowel == kKasratan ? kKasra
                                              : vowel;
  if (plain != 0) append(text, plain);
  if (plain != vowel) append(text, kNun);
}

}  // namespace

std::string spelled_for_espeak(const std::string& vowelled) {
  const std::vector<Letter> all = letters_of(vowelled);
  std::string text;
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (Place{all, at}.is_silent()) continue;
    const Letter& here = all[at];
    const char32_t letter = here.letter == kTaMarbuta ? kTa : here.letter;
    append(text, letter);
    if (here.doubled && !here.rests()) {
      append(text, kSukun);
      append(text, letter);
    }
    append_vowel(text, here.vowel);
  }
  return text;
}

}  // namespace schoolpoort
