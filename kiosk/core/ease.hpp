// What makes the screens easier for the person who is here now. Plain values; knows no screen.
#pragma once

#include <array>
#include <cstddef>

namespace schoolpoort {

/// lower: all that can be touched lies in the lower half; contrast: strong colours; larger: larger letters;
/// calm: nothing fades; explore: the first touch only points at a thing, the second one chooses it.
enum class Aid { lower, contrast, larger, calm, explore };
inline constexpr std::array kAids{Aid::lower, Aid::contrast, Aid::larger, Aid::calm, Aid::explore};

/// Which aids are on. Of one visit, never stored.
struct Ease {
  bool lower = false;
  bool contrast = false;
  bool larger = false;
  bool calm = false;
  bool explore = false;
  bool operator==(const Ease&) const = default;
};

constexpr bool Ease::*member_of(Aid aid) {
  constexpr std::array kMembers{&Ease::lower, &Ease::contrast, &Ease::larger, &Ease::calm, &Ease::explore};
  return kMembers[static_cast<std::size_t>(aid)];
}
constexpr bool is_on(const Ease& ease, Aid aid) { return ease.*member_of(aid); }
constexpr void toggle(Ease& ease, Aid aid) { ease.*member_of(aid) = !is_on(ease, aid); }

}  // namespace schoolpoort
