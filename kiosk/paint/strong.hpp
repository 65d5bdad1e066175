// Which part of a text is bold.
#pragma once

#include <cstddef>

namespace schoolpoort {

/// Bytes of a text from `begin` up to `end`.
struct Strong {
  std::size_t begin = 0, end = 0;
  bool operator==(const Strong&) const = default;
};

}  // namespace schoolpoort
