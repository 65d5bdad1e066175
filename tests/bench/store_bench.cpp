// What one confirmed answer costs: a sealed save beside a plain row with the same durability, on this folder's disk.
#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <vector>

#include "kiosk/store/store.hpp"
#include "tests/support/sample_period.hpp"

namespace schoolpoort {
namespace {

constexpr int kSaves = 300;

/// A folder below the working directory, not in the system's temporary one: that is often memory.
class BenchFolder {
 public:
  BenchFolder() { std::filesystem::create_directories(path_); }
  ~BenchFolder() { std::filesystem::remove_all(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_ = std::filesystem::current_path() / "store-bench";
};

double quantile(std::vector<double> times, double share) {
  std::ranges::sort(times);
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

// A mean would tell of the few writes that waited for another program's; a visitor feels the median and the worst.
void measure(benchmark::State& state, const std::function<bool()>& write) {
  std::vector<double> milliseconds;
  for (auto _ : state) {
    const auto start = std::chrono::steady_clock::now();
    if (!write()) state.SkipWithError("a write failed");
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    state.SetIterationTime(took.count());
    milliseconds.push_back(1000 * took.count());
  }
  state.counters["median_ms"] = quantile(milliseconds, 0.5);
  state.counters["p95_ms"] = quantile(milliseconds, 0.95);
  state.counters["worst_ms"] = quantile(milliseconds, 1);
}

void sealed_save(benchmark::State& state) {
  const BenchFolder folder;
  auto box = open_sealed_box({folder.path() / "box.db", folder.path() / "key"}, {true});
  if (!box || !(*box)->begin(sample_period(1))) return state.SkipWithError("no box could be made here");
  BoxContents contents = sample_contents(1);
  measure(state, [&] {
    ++contents.tally.visits[0][0];
    return static_cast<bool>((*box)->save(contents));
  });
}
BENCHMARK(sealed_save)->UseManualTime()->Iterations(kSaves)->Unit(benchmark::kMillisecond);

void plain_insert(benchmark::State& state) {
  const BenchFolder folder;
  sqlite3* database = nullptr;
  sqlite3_open((folder.path() / "plain.db").c_str(), &database);
  sqlite3_exec(database,
               "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA;"
               "PRAGMA secure_delete=ON; CREATE TABLE answer(item TEXT, choice TEXT)",
               nullptr, nullptr, nullptr);
  measure(state, [&] {
    return sqlite3_exec(database, "INSERT INTO answer VALUES('E1', 'yes')", nullptr, nullptr, nullptr) == SQLITE_OK;
  });
  sqlite3_close(database);
}
BENCHMARK(plain_insert)->UseManualTime()->Iterations(kSaves)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace schoolpoort

BENCHMARK_MAIN();
