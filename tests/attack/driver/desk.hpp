// One kiosk that does what it is told, a line at a time, through the Box port as app/keeper does. Knows no attacker.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/core/box.hpp"

namespace schoolpoort {

using Words = std::vector<std::string>;

class Desk {
 public:
  /// `campaign` is what begin() opens: its number and days are filled in then.
  explicit Desk(Period campaign) : campaign_(std::move(campaign)) {}

  /// Does what the line says; what it answers, often nothing. ../README.md lists the lines.
  Result<std::string> obey(const Words& line);

 private:
  Result<std::string> open(const Words& line);
  Result<std::string> shut();
  Result<std::string> form() const;
  Result<std::string> begin(const Words& line);
  Result<std::string> reply(const Words& line);
  Result<std::string> doubts(const Words& line);
  Result<std::string> end(const Words& line);
  Result<std::string> cut(const Words& line);
  Result<std::string> close(const Words& line);
  Result<std::string> facts() const;
  Result<std::string> plain() const;
  Result<std::string> on_disk();

  Result<std::string> save(const BoxContents& contents);

  Period campaign_;
  std::filesystem::path data_, keys_;
  std::unique_ptr<Box> box_;
  Visit visit_;  ///< the one in progress, as the flow would hand it over
};

}  // namespace schoolpoort
