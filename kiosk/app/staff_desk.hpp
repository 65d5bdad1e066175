// The staff side's tools as the real kiosk has them. Knows no screen.
#pragma once

#include "kiosk/app/keeper.hpp"
#include "kiosk/app/paths.hpp"
#include "kiosk/app/staff_session.hpp"
#include "kiosk/paint/gallery.hpp"

namespace schoolpoort {

/// What the tools are made from; all must outlive them.
struct StaffDesk {
  const Paths& paths;
  const Catalog& catalog;
  const Keeper& keeper;
  const Clock& clock;
  const Gallery& gallery;
  StickPlaces stick_places = {};
};
StaffTools tools_at(const StaffDesk& desk, Chance chance, std::function<void()> wake);

}  // namespace schoolpoort
