// Draws pictures on another thread, one after the other. Knows no textures.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>

#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

class Workshop {
 public:
  /// Calls `ready` on the other thread when the picture is drawn; it must not throw and not outwait the workshop's end.
  void draw(const std::string& name, const std::filesystem::path& file, Size room, std::function<void()> ready);
  bool busy_with(const std::string& name) const;
  /// Hands over a drawn picture, once; an empty bitmap when the file is broken.
  std::optional<Bitmap> take(const std::string& name);
  /// Drops what is drawn and what waits; what is being drawn is dropped when done.
  void forget();
  std::size_t bytes() const;

 private:
  struct Order {
    std::string name;
    std::filesystem::path file;
    Size room;
    std::function<void()> ready;
    unsigned round;
  };
  void work(std::stop_token stop);
  std::optional<Order> next(std::stop_token stop);
  void keep(const Order& order, Bitmap bitmap);

  mutable std::mutex mutex_;
  std::condition_variable_any ordered_;
  std::deque<Order> orders_;  ///< the first is being drawn
  std::unordered_map<std::string, Bitmap> drawn_;
  unsigned round_ = 0;   ///< one more after each forget()
  std::jthread worker_;  ///< last, so that it ends before what it uses
};

}  // namespace schoolpoort
