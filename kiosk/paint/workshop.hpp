// Draws pictures on another thread, one after the other. Knows no textures.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "kiosk/paint/picture.hpp"

namespace schoolpoort {

class Workshop {
 public:
  struct Order {
    std::string name;
    std::filesystem::path file;
    Size room;
  };
  explicit Workshop(DrawPicture draw) : draw_(std::move(draw)) {}
  /// From now on only these are wanted: what else is drawn or waits is dropped. `ready` is called on the other thread
  /// after each; it must not throw and not outwait the workshop's end.
  void draw(std::vector<Order> orders, std::function<void()> ready);
  bool busy_with(const std::string& name) const;
  /// Hands over a drawn picture, once; an empty bitmap when the file is broken.
  std::optional<Bitmap> take(const std::string& name);
  /// Every file that could not be drawn so far, and why.
  std::map<std::filesystem::path, Error> broken() const;
  std::size_t bytes() const;

 private:
  struct Task {
    Order order;
    std::function<void()> ready;
  };
  void work(std::stop_token stop);
  std::optional<Task> next(std::stop_token stop);
  void keep(const Order& order, Result<Bitmap> drawn);

  const DrawPicture draw_;
  mutable std::mutex mutex_;
  std::condition_variable_any ordered_;
  std::deque<Order> waiting_;
  std::function<void()> ready_;
  std::set<std::string> wanted_;  ///< waiting, being drawn or drawn
  std::optional<std::string> in_hand_;
  std::unordered_map<std::string, Bitmap> drawn_;
  std::map<std::filesystem::path, Error> broken_;
  std::jthread worker_;  ///< last, so that it ends before what it uses
};

}  // namespace schoolpoort
