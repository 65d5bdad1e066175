// Small things that several commands share.
#include "kiosk/app/beginning.hpp"

#include <ostream>
#include <random>

namespace schoolpoort {

Keeper::OpenBox box_at(const Paths& paths, bool try_out_if_new) {
  return [place = paths.store, wish = Wish{try_out_if_new}] { return open_sealed_box(place, wish); };
}

Chance chance_from(std::optional<std::uint64_t> seed) {
  using Spread = std::uniform_int_distribution<std::uint32_t>;
  if (seed)
    return [engine = std::mt19937_64(*seed)](std::uint32_t bound) mutable { return Spread(0, bound - 1)(engine); };
  return [](std::uint32_t bound) {
    std::random_device device;  // the operating system's randomness
    return Spread(0, bound - 1)(device);
  };
}

bool print_faults(const std::vector<Error>& faults, std::ostream& out) {
  for (const Error& fault : faults) out << fault.text() << '\n';
  return faults.empty();
}

int refuse(const Error& fault, std::ostream& out) {
  print_faults({fault}, out);
  return 1;
}

}  // namespace schoolpoort
