// The kiosk's data with a school's folder beside it, as small as a test needs. Knows no format.
#pragma once

#include <filesystem>
#include <string>

#include "kiosk/catalog/catalog.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {

/// Writes `text` into `file`, making the folders it lies in.
void write_file(const std::filesystem::path& file, const std::string& text);
std::string read_file(const std::filesystem::path& file);

/// An empty school folder over the built-in data as built; everything goes away at the end of its scope.
class SchoolFolder {
 public:
  SchoolFolder();
  /// Puts a file into the school's folder: "content/own.toml".
  SchoolFolder& with(const std::string& name, const std::string& text);
  const Places& places() const { return places_; }

 private:
  TestFolder folder_;
  Places places_;
};

/// A copy of the built-in data that a test may damage: all content and pictures, Dutch and English.
class BuiltInCopy {
 public:
  BuiltInCopy();
  const Places& places() const { return places_; }
  std::filesystem::path file(const std::string& name) const { return places_.share / name; }

 private:
  TestFolder folder_;
  Places places_;
};

}  // namespace schoolpoort
