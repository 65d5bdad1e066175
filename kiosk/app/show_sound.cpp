// What the show does so that screens are heard.
#include "kiosk/app/show.hpp"

namespace schoolpoort {

// When a line has been said the flow says what comes next.
void Show::read_on() {
  const auto over = parts_.speaker.over();
  if (over && parts_.clock.now() >= *over) feed(LineOver{});
}

// A new screen speaks by itself to whoever wants that.
void Show::read_aloud() {
  const Kiosk& kiosk = parts_.session.kiosk();
  if (kiosk.listens && !is_empty(kiosk.state) && !parts_.staff.is_open())
    parts_.session.feed(ScreenShown{lines_of(visitors_view())});
}

void Show::take_clips() {
  if (is_empty(parts_.session.kiosk().state) && parts_.clips.refresh()) dirty_ = true;
}

}  // namespace schoolpoort
