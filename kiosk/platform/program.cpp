// posix_spawn with a file in memory as input, a pipe as output, and a look at the clock.
#include "kiosk/platform/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

#include "kiosk/platform/descriptor.hpp"

namespace schoolpoort {
namespace {

using Clock = std::chrono::steady_clock;

/// Where the program's input, output and complaints go.
class Streams {
 public:
  Streams(const Descriptor& in, const Descriptor& out) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, in.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, out.number(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  ~Streams() { posix_spawn_file_actions_destroy(&actions_); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
  const posix_spawn_file_actions_t* actions() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// A program that runs; killed if nobody waited for its end.
class Running {
 public:
  explicit Running(pid_t id) : id_(id) {}
  ~Running() {
    if (id_ <= 0) return;
    kill(id_, SIGKILL);
    wait();
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  /// True when it ended as it should.
  bool wait() {
    int status = -1;
    while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    id_ = 0;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }

 private:
  pid_t id_;
};

// What the pipe has now; true at its end. Nothing for `at_most`: false.
bool read_some(int pipe, Millis at_most, std::string& out) {
  pollfd ear{pipe, POLLIN, 0};
  if (poll(&ear, 1, static_cast<int>(at_most.count())) <= 0) return false;
  std::array<char, 65536> piece;
  const ssize_t got = ::read(pipe, piece.data(), piece.size());
  if (got > 0) out.append(piece.data(), static_cast<std::size_t>(got));
  return got == 0;
}

}  // namespace

Result<std::string> run_program(const std::vector<std::string>& command, const std::string& input,
                                const ProgramLimits& limits) {
  const auto failed = [&](const std::string& remedy) { return Error{command.front(), "", remedy}; };
  const Descriptor in(memfd_create("input", MFD_CLOEXEC));
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) != 0) return failed("cannot be started: too many files are open.");
  const Descriptor out(ends[0]);
  Descriptor far_end(ends[1]);
  if (::write(in.number(), input.data(), input.size()) != static_cast<ssize_t>(input.size()))
    return failed("cannot be started: no memory is left.");
  lseek(in.number(), 0, SEEK_SET);

  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  pid_t id = 0;
  const int refused = posix_spawnp(&id, words.front(), Streams(in, far_end).actions(), nullptr, words.data(), environ);
  if (refused) return failed(std::string("cannot be started (") + std::strerror(refused) + "); install it.");
  Running program(id);
  far_end = Descriptor();

  std::string said;
  const auto until = Clock::now() + limits.time;
  for (bool over = false; !over;) {
    const auto left = std::chrono::ceil<Millis>(until - Clock::now());
    if (left <= Millis{0}) return failed("took too long and was ended.");
    over = read_some(out.number(), left, said);
    if (said.size() > limits.bytes) return failed("wrote more than it should.");
  }
  if (!program.wait()) return failed("ended with a fault.");
  return said;
}

}  // namespace schoolpoort
