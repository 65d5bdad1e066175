// What a school sets in settings.toml, with what holds when it says nothing.
#pragma once

#include <string>
#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

struct Settings {
  std::string school;                    ///< name, may be empty
  LanguageTag school_language{"nl-BE"};  ///< of the bridge line and the slides
  std::vector<LanguageTag> languages;    ///< offered, in this order; empty: all complete ones in the built-in order
  int strip_tiles = 6;                   ///< languages offered under the slides
  CampaignId campaign{"default"};
  std::vector<PlannedPeriod> periods;
  bool periods_known = true;  ///< false: one could not be read, so nothing may be opened in its place
  Millis idle{45000};         ///< without a touch before the warning
  Millis warning{20000};      ///< how long the warning stays
  Millis thanks{12000};
  Millis dim_after{0};  ///< without a touch before the slides are dimmed; 0: never
  bool calm = false;    ///< a visit begins without motion
  Millis scan{0};       ///< how long a switch's scan stays on a target; 0: no scan
  double diagonal_inch = 24;
  double viewing_distance_cm = 65;
};

}  // namespace schoolpoort
