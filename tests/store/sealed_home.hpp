// A sealed box in a folder of the test's own, and its files as bytes.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "kiosk/store/store.hpp"
#include "tests/support/place.hpp"
#include "tests/support/sample_period.hpp"

namespace schoolpoort {

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

class SealedHome {
 public:
  StorePlace place() const { return {folder_.path() / "data" / "box.db", folder_.path() / "key"}; }
  std::filesystem::path database() const { return place().database; }
  std::filesystem::path keys() const { return place().key_folder / "box.key"; }
  std::filesystem::path aside(const std::string& end) const {
    return database().parent_path() / ("box-put-aside-1" + end);
  }
  std::filesystem::path keys_aside() const { return place().key_folder / "box-put-aside-1.key"; }

  Result<std::unique_ptr<Box>> try_open(bool try_out = false) const { return open_sealed_box(place(), {try_out}); }
  /// Ends the test when it does not open.
  std::unique_ptr<Box> open(bool try_out = false) const {
    auto box = try_open(try_out);
    if (!box) ADD_FAILURE() << box.error().text();
    return std::move(*box);
  }
  std::unique_ptr<Box> reopen(std::unique_ptr<Box> old) const {
    old.reset();
    return open();
  }
  /// A box with period 1 open and the sample contents in it.
  std::unique_ptr<Box> open_with_counts() const {
    auto box = open();
    EXPECT_TRUE(box->begin(sample_period(1)));
    EXPECT_TRUE(box->save(sample_contents(1)));
    return box;
  }

 private:
  TestFolder folder_;
};

}  // namespace schoolpoort
