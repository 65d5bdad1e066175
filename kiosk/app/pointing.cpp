// Moves round the targets.
#include "kiosk/app/pointing.hpp"

namespace schoolpoort {

const Placed* Pointing::find(const std::vector<Placed>& targets) const {
  for (const Placed& target : targets)
    if (focus_ == focus_of(target)) return &target;
  return nullptr;
}

void Pointing::move(const std::vector<Placed>& targets, int step, Moment now) {
  since_ = now;
  by_key_ = true;
  if (targets.empty()) return forget();
  const auto all = static_cast<std::ptrdiff_t>(targets.size());
  const Placed* here = find(targets);
  const std::ptrdiff_t to = here ? (here - targets.data() + step + all) % all : 0;
  focus_ = focus_of(targets[static_cast<std::size_t>(to)]);
}

bool Pointing::touch(const Placed& target) {
  const bool is_new = focus_ != focus_of(target);
  focus_ = focus_of(target);
  by_key_ = false;
  return is_new;
}

std::optional<Moment> Pointing::next_scan() const {
  if (!by_key() || scan_ == Millis{0}) return {};
  return since_ + scan_;
}

}  // namespace schoolpoort
