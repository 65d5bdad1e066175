// What can fail returns a Result. Knows nothing of any library.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace schoolpoort {

/// A fault told so that a person can mend it: which thing, where in it, and what to do.
struct Error {
  std::string thing;   ///< a file, a device, a setting: "content/items/emotional.toml"
  std::string place;   ///< where in it: "line 12", "E1.scale"; may be empty
  std::string remedy;  ///< what is wrong and what to do, one sentence

  bool operator==(const Error&) const = default;
  std::string text() const { return thing + (place.empty() ? "" : ": " + place) + ": " + remedy; }
};

/// A value, or the Error that kept it from being made.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : either_(std::move(value)) {}
  Result(Error error) : either_(std::move(error)) {}

  explicit operator bool() const { return std::holds_alternative<T>(either_); }
  T& operator*() { return std::get<T>(either_); }
  const T& operator*() const { return std::get<T>(either_); }
  T* operator->() { return &**this; }
  const T* operator->() const { return &**this; }
  const Error& error() const { return std::get<Error>(either_); }

 private:
  std::variant<T, Error> either_;
};

/// Done is the value of a Result that only says whether it went well.
struct Done {};

}  // namespace schoolpoort
