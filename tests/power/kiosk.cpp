// The kiosk's box without its screens: lives through the calls of the story and tells each step, or finds after which
// call it stands. Knows not what becomes of its disks.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <map>
#include <random>
#include <vector>

#include "kiosk/store/store.hpp"
#include "tests/power/doubles.hpp"
#include "tests/power/story.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUsage =
    "live|find data=FOLDER key=FOLDER [marks=FILE] [until=CALL] [tries=N] [kill=CALL:STEP] [early=SEED] [double=NAME] "
    "[wait=yes]\n"
    "  live   opens the box and goes on with the story; in a kill, CALL 0 is a start that finds a box\n"
    "  find   says after which call the box stands, and goes on for one call to see that it can\n"
    "  marks  gets what happens, a line at once; standard output when there is none\n"
    "  early  all that was written goes to disk at once before each step (0), or before every third, drawn by that "
    "seed\n";

using Words = std::map<std::string, std::string>;

std::string word(const Words& words, const std::string& name, const std::string& otherwise = {}) {
  const auto at = words.find(name);
  return at == words.end() ? otherwise : at->second;
}

/// What is told to whoever watches; each line is one write, so it stands in one order with what the disks get.
class Marks {
 public:
  explicit Marks(const std::string& path)
      : file_(path.empty() ? STDOUT_FILENO : ::open(path.c_str(), O_WRONLY | O_CLOEXEC)) {}
  void say(const std::string& line) const {
    const std::string whole = line + "\n";
    if (::write(file_, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) std::abort();
  }

 private:
  int file_;
};

bool is_key(const StorageCall& call) {
  return call.file.filename() == "box.key" && call.name == "pwrite64" &&
         std::ranges::any_of(call.bytes, [](std::byte byte) { return byte != std::byte{}; });
}

std::string hex(std::span<const std::byte> bytes) {
  std::string text;
  for (const std::byte byte : bytes)
    for (const int shift : {4, 0}) text += "0123456789abcdef"[(static_cast<unsigned>(byte) >> shift) & 15];
  return text;
}

int open_folder(const std::string& path) { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }

class Kiosk {
 public:
  explicit Kiosk(const Words& words)
      : place_{fs::path(word(words, "data")) / "kiosk" / "box.db", fs::path(word(words, "key")) / "key"},
        marks_(word(words, "marks")),
        kill_(word(words, "kill")),
        early_(word(words, "early")),
        chance_(static_cast<unsigned>(std::atoi(early_.c_str()))),
        disks_(early_.empty() ? std::vector<int>()
                              : std::vector{open_folder(word(words, "data")), open_folder(word(words, "key"))}),
        watch_({word(words, "data"), word(words, "key")},
               [this, double_ = double_of(word(words, "double", "none"))](const StorageCall& call) {
                 before(call);
                 return double_(call);
               }) {}

  /// False when there is no box, or one of another story.
  bool open() {
    begin_call(0);
    marks_.say("open");
    auto opened = open_sealed_box(place_, {});
    if (!opened) return lost(opened.error().text());
    box_ = std::move(*opened);
    if (const auto aside = put_aside()) return lost(aside->string());
    const auto found = call_that_left(*box_);
    if (!found) return lost(box_->remarks().empty() ? "a box as no call leaves it" : box_->remarks()[0].text());
    at_ = *found;
    marks_.say("found " + std::to_string(at_));
    say_seed();
    return true;
  }
  bool go_on(int tries) {
    const std::string number = std::to_string(at_ + 1);
    begin_call(at_ + 1);
    marks_.say("start " + number + " " + name_of(at_ + 1));
    for (; tries > 0; --tries) {
      const auto made = make_call(*box_, at_ + 1);
      marks_.say(made ? "done " + number : "refused " + number + " " + made.error().text());
      if (!made) continue;
      ++at_;
      say_seed();
      return true;
    }
    return false;
  }
  void stop() {
    begin_call(-1);
    marks_.say("stop");
    box_.reset();
    marks_.say("stopped");
  }
  int at() const { return at_; }

 private:
  // Drawn when a period begins: no cut may change it, or the same counts could be rounded twice.
  void say_seed() const {
    marks_.say("seed " + std::to_string(at_) + " " + hex(std::as_bytes(std::span(box_->seed()))));
  }
  void begin_call(int call) {
    call_ = call;
    step_ = 0;
  }
  void before(const StorageCall& call) {
    ++step_;
    if (is_key(call)) marks_.say("key " + hex(call.bytes));
    marks_.say("step " + std::string(call.name) + " " + call.file.filename().string());
    if (kill_ == std::to_string(call_) + ":" + std::to_string(step_)) ::raise(SIGKILL);
    if (!early_.empty() && (early_ == "0" || chance_() % 3 == 0))
      for (const int disk : disks_) ::syncfs(disk);
  }
  std::optional<fs::path> put_aside() const {
    for (const auto& folder : {place_.database.parent_path(), place_.key_folder})
      for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().string().find("put-aside") != std::string::npos) return entry.path();
    return {};
  }
  bool lost(const std::string& why) const {
    marks_.say("lost " + why);
    return false;
  }

  StorePlace place_;
  Marks marks_;
  std::string kill_, early_;
  std::mt19937 chance_;
  std::vector<int> disks_;
  int call_ = 0, step_ = 0, at_ = 0;
  Watch watch_;
  std::unique_ptr<Box> box_;  // closes before its calls are no longer watched
};

int live(const Words& words) {
  Kiosk kiosk(words);
  if (!kiosk.open()) return 3;
  const int until = std::atoi(word(words, "until").c_str());
  while (kiosk.at() < std::min(until, last_call()))
    if (!kiosk.go_on(std::atoi(word(words, "tries", "1").c_str()))) return 4;
  if (word(words, "wait") == "yes") std::cin.get();
  kiosk.stop();
  return 0;
}

int find_out(const Words& words) {
  Kiosk kiosk(words);
  if (!kiosk.open()) return 3;
  if (kiosk.at() < last_call() && !kiosk.go_on(1)) return 4;
  const int after = kiosk.at();
  kiosk.stop();
  return kiosk.open() && kiosk.at() == after ? 0 : 5;
}

Words words_of(int count, char** arguments) {
  Words words;
  for (int at = 2; at < count; ++at) {
    const std::string all = arguments[at];
    const auto middle = std::min(all.find('='), all.size() - 1);
    words[all.substr(0, middle)] = all.substr(middle + 1);
  }
  return words;
}

int run(int count, char** arguments) {
  const Words words = words_of(count, arguments);
  const std::string command = count > 1 ? arguments[1] : "";
  if (words.contains("data") && words.contains("key") && is_double(word(words, "double", "none"))) {
    if (command == "live") return live(words);
    if (command == "find") return find_out(words);
  }
  std::cerr << arguments[0] << " " << kUsage;
  return 2;
}

}  // namespace
}  // namespace schoolpoort

int main(int count, char** arguments) { return schoolpoort::run(count, arguments); }
