// Draws pictures on another thread, one after the other. Knows no textures.
#include "kiosk/paint/workshop.hpp"

#include <algorithm>

#include "kiosk/paint/picture.hpp"

namespace schoolpoort {

void Workshop::draw(const std::string& name, const std::filesystem::path& file, Size room, std::function<void()> ready) {
  const std::lock_guard lock(mutex_);
  orders_.push_back({name, file, room, std::move(ready), round_});
  if (!worker_.joinable()) worker_ = std::jthread([this](std::stop_token stop) { work(stop); });
  ordered_.notify_one();
}

bool Workshop::busy_with(const std::string& name) const {
  const std::lock_guard lock(mutex_);
  return std::any_of(orders_.begin(), orders_.end(),
                     [&](const Order& o) { return o.name == name && o.round == round_; });
}

std::optional<Bitmap> Workshop::take(const std::string& name) {
  const std::lock_guard lock(mutex_);
  auto found = drawn_.extract(name);
  if (!found) return {};
  return std::move(found.mapped());
}

void Workshop::forget() {
  const std::lock_guard lock(mutex_);
  ++round_;
  drawn_.clear();
  if (orders_.size() > 1) orders_.erase(orders_.begin() + 1, orders_.end());
}

std::size_t Workshop::bytes() const {
  const std::lock_guard lock(mutex_);
  std::size_t sum = 0;
  for (const auto& [name, bitmap] : drawn_) sum += bitmap.rgba.size();
  return sum;
}

void Workshop::work(std::stop_token stop) {
  while (const auto order = next(stop)) {
    auto bitmap = draw_picture(order->file, order->room);
    keep(*order, bitmap ? std::move(*bitmap) : Bitmap{});
    if (order->ready) order->ready();
  }
}

std::optional<Workshop::Order> Workshop::next(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  ordered_.wait(lock, stop, [&] { return !orders_.empty(); });
  if (stop.stop_requested()) return {};
  return orders_.front();
}

void Workshop::keep(const Order& order, Bitmap bitmap) {
  const std::lock_guard lock(mutex_);
  orders_.pop_front();
  if (order.round == round_) drawn_[order.name] = std::move(bitmap);
}

}  // namespace schoolpoort
