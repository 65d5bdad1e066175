// The screens beside the way through the questions: the panel of aids, the face to draw, the cleaning. The flow's
// arrows; `step` finds them among its own.
#pragma once

#include "kiosk/core/course.hpp"

namespace schoolpoort {

State on(const Moving& moving, ChoosingLanguage choosing, const EasierTapped&);
State on(const Moving& moving, Asking asking, const EasierTapped&);
State on(const Moving& moving, OfferingMore offer, const EasierTapped&);
State on(const Moving& moving, Thanking thanking, const EasierTapped&);
State on(const Moving& moving, Easing easing, const AidTapped& e);
State on(const Moving& moving, Easing easing, const BackTapped&);

State on(const Moving& moving, Thanking thanking, const DrawFaceTapped&);
State on(const Moving& moving, DrawingFace drawing, const BackTapped&);
State on(const Moving& moving, DrawingFace drawing, const TimePassed&);

State on(const Moving& moving, Attract, const CleaningAsked&);
State on(const Moving& moving, Cleaning cleaning, const TimePassed&);

}  // namespace schoolpoort
