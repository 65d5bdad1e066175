// Draws pictures on another thread, one after the other. Knows no textures.
#include "kiosk/paint/workshop.hpp"

namespace schoolpoort {

void Workshop::draw(std::vector<Order> orders, std::function<void()> ready) {
  const std::lock_guard lock(mutex_);
  wanted_.clear();
  waiting_.clear();
  ready_ = std::move(ready);
  for (Order& order : orders) {
    if (!wanted_.insert(order.name).second) continue;
    if (!drawn_.contains(order.name) && order.name != in_hand_) waiting_.push_back(std::move(order));
  }
  std::erase_if(drawn_, [&](const auto& one) { return !wanted_.contains(one.first); });
  if (waiting_.empty()) return;
  if (!worker_.joinable()) worker_ = std::jthread([this](std::stop_token stop) { work(stop); });
  ordered_.notify_one();
}

bool Workshop::busy_with(const std::string& name) const {
  const std::lock_guard lock(mutex_);
  return wanted_.contains(name) && !drawn_.contains(name);
}

std::optional<Bitmap> Workshop::take(const std::string& name) {
  const std::lock_guard lock(mutex_);
  auto found = drawn_.extract(name);
  if (!found) return {};
  wanted_.erase(name);
  return std::move(found.mapped());
}

std::map<std::filesystem::path, Error> Workshop::broken() const {
  const std::lock_guard lock(mutex_);
  return broken_;
}

std::size_t Workshop::bytes() const {
  const std::lock_guard lock(mutex_);
  std::size_t sum = 0;
  for (const auto& [name, bitmap] : drawn_) sum += bitmap.rgba.size();
  return sum;
}

void Workshop::work(std::stop_token stop) {
  while (const auto task = next(stop)) {
    keep(task->order, draw_(task->order.file, task->order.room));
    if (task->ready) task->ready();
  }
}

std::optional<Workshop::Task> Workshop::next(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  ordered_.wait(lock, stop, [&] { return !waiting_.empty(); });
  if (stop.stop_requested()) return {};
  Task task{std::move(waiting_.front()), ready_};
  waiting_.pop_front();
  in_hand_ = task.order.name;
  return task;
}

void Workshop::keep(const Order& order, Result<Bitmap> drawn) {
  const std::lock_guard lock(mutex_);
  in_hand_.reset();
  if (!drawn) broken_.insert_or_assign(order.file, drawn.error());
  if (wanted_.contains(order.name)) drawn_[order.name] = drawn ? std::move(*drawn) : Bitmap{};
}

}  // namespace schoolpoort
