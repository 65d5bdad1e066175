// Starts touch_screen.py and talks to it line by line.
#include "tests/support/touch_screen.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  Pipe() {
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  }
};

pid_t start(const std::string& program, std::string size, int orders, int answers) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, orders, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, answers, STDOUT_FILENO);
  std::string path = program;
  std::array<char*, 3> words{path.data(), size.data(), nullptr};
  pid_t child = -1;
  const int fault = posix_spawn(&child, program.c_str(), &files, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  return fault == 0 ? child : -1;
}

}  // namespace

TouchScreen::TouchScreen(Size size) {
  const Pipe orders;
  const Pipe answers;
  program_ = start(source_folder() / "tests" / "support" / "touch_screen.py",
                   std::to_string(size.width) + "x" + std::to_string(size.height), orders.ends[0], answers.ends[1]);
  close(orders.ends[0]);
  close(answers.ends[1]);
  orders_ = fdopen(orders.ends[1], "w");
  answers_ = fdopen(answers.ends[0], "r");
  display_ = answer();
}

TouchScreen::~TouchScreen() {
  std::fclose(orders_);
  if (program_ > 0) waitpid(program_, nullptr, 0);
  std::fclose(answers_);
}

void TouchScreen::order(const std::string& text) {
  std::fprintf(orders_, "%s\n", text.c_str());
  std::fflush(orders_);
  if (answer() != "done") throw std::runtime_error("the touch screen did not obey: " + text);
}

std::string TouchScreen::answer() {
  std::array<char, 64> line{};
  if (!std::fgets(line.data(), line.size(), answers_)) return "";
  std::string text = line.data();
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

}  // namespace schoolpoort
