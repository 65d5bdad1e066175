// schoolpoort staff forget-pin: the way back in when the PIN is lost or its file damaged.
#include <ostream>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/store/staff_pin.hpp"

namespace schoolpoort {

int forget_staff_pin(const Paths& paths, std::ostream& out) {
  if (pin_kept_in(paths.staff_pin) == PinKept::none) {
    out << "There is no PIN yet: hold the top right corner of a slide for three seconds and choose one.\n";
    return 0;
  }
  if (const auto forgotten = forget_pin(paths.staff_pin); !forgotten) return refuse(forgotten.error(), out);
  out << "The PIN is forgotten. Hold the top right corner of a slide for three seconds and choose a new one now, "
         "before "
         "somebody else does.\n";
  return 0;
}

}  // namespace schoolpoort
