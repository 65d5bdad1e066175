// Looks into a grid.
#include "kiosk/publish/tables/grid.hpp"

#include <algorithm>
#include <cassert>

namespace schoolpoort {
namespace {

struct Written {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(Day day) const { return iso(day); }
  std::string operator()(const std::string& words) const { return words; }
};

}  // namespace

std::string text_of(const Datum& datum) { return std::visit(Written{}, datum); }

std::size_t column_of(const Grid& grid, const std::string& name) {
  const auto found = std::ranges::find(grid.columns, name, &Column::name);
  assert(found != grid.columns.end());
  return static_cast<std::size_t>(found - grid.columns.begin());
}

}  // namespace schoolpoort
