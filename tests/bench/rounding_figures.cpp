// The figures by which the rounding was chosen: base 3 and 5, each band for itself or all to one total. Prints the table
// of kiosk/store/README.md. The schools are invented; the attacker knows how many answered, exactly.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>

#include "kiosk/core/rounding.hpp"

namespace schoolpoort {
namespace {

using Counts = std::vector<int>;
constexpr int kTables = 20'000;

std::mt19937 engine(2026);
std::uint32_t lot(std::uint32_t bound) { return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(engine); }

/// Answers "no, a little, yes": from a divided school to one where nearly all are content.
constexpr std::array<std::array<double, 3>, 4> kSchools{
    {{0.3, 0.4, 0.3}, {0.1, 0.25, 0.65}, {0.03, 0.1, 0.87}, {0.0, 0.02, 0.98}}};

Counts answers(int n, const std::array<double, 3>& school) {
  std::discrete_distribution<std::size_t> says(school.begin(), school.end());
  Counts counts(3);
  for (int at = 0; at < n; ++at) ++counts[says(engine)];
  return counts;
}

/// What the design began with: every band up or down for itself.
Counts each_for_itself(const Counts& counts, int base) {
  Counts rounded;
  for (const int count : counts) {
    const int rest = count % base;
    rounded.push_back(count - rest + (static_cast<int>(lot(static_cast<std::uint32_t>(base))) < rest ? base : 0));
  }
  return rounded;
}

struct Figures {
  int tables = 0;
  int proven = 0;         ///< tables with a count that is proven
  int full_or_empty = 0;  ///< tables with a band that is proven to hold all or nobody
  int narrowest = 1'000;  ///< fewest values that a count may still have
  double off = 0;         ///< sum over bands of |rounded - count|
  double points = 0;      ///< sum over bands of |share of rounded - share of count|, in percentage points

  void add(const Counts& counts, const Counts& rounded, int base) {
    const int n = std::accumulate(counts.begin(), counts.end(), 0);
    const int shown = std::max(1, std::accumulate(rounded.begin(), rounded.end(), 0));
    bool is_proven = false;
    bool is_full_or_empty = false;
    for (const Range& range : possible(rounded, {.total = n}, base)) {
      is_proven |= range.least == range.most;
      is_full_or_empty |= range.least == n || range.most == 0;
      narrowest = std::min(narrowest, range.most - range.least + 1);
    }
    for (std::size_t band = 0; band < counts.size(); ++band) {
      off += std::abs(rounded[band] - counts[band]);
      points += std::abs(100.0 * rounded[band] / shown - 100.0 * counts[band] / n);
    }
    ++tables;
    proven += is_proven;
    full_or_empty += is_full_or_empty;
  }

  void print(int n, int base, const char* rule) const {
    const double bands = 3.0 * tables;
    std::printf("| %d | %d | %s | %.2f %% | %.2f %% | %d | %.2f | %.1f |\n", n, base, rule, 100.0 * proven / tables,
                100.0 * full_or_empty / tables, narrowest, off / bands, points / bands);
  }
};

void compare(int n, int base) {
  Figures alone;
  Figures to_total;
  for (const auto& school : kSchools)
    for (int table = 0; table < kTables; ++table) {
      const Counts counts = answers(n, school);
      alone.add(counts, each_for_itself(counts, base), base);
      if (const auto rounded = round_randomly(counts, {.total = n}, lot, base)) to_total.add(counts, *rounded, base);
    }
  alone.print(n, base, "each for itself");
  to_total.print(n, base, "to the total");
  if (to_total.tables != alone.tables) std::printf("%d tables could not be rounded\n", alone.tables - to_total.tables);
}

}  // namespace
}  // namespace schoolpoort

int main() {
  std::puts("| answers | base | rule | a count proven | a band proven full or empty | fewest values left | error a count |"
            " error, points |\n|---|---|---|---|---|---|---|---|");
  for (const int n : {10, 11, 15, 20, 21, 30, 50, 100, 101, 200})
    for (const int base : {3, 5}) schoolpoort::compare(n, base);
}
