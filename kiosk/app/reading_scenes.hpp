// The screens of one period as they can look: what staff_scenes.cpp shows of them.
#pragma once

#include <functional>
#include <string>

#include "kiosk/app/staff_viewer.hpp"

namespace schoolpoort {

/// A closed period with invented figures that asks `campaign`; a second one of the same number of days apart has
/// others.
ReleasedPeriod invented_period(const Catalog& catalog, const Campaign& campaign, int number, Day start);

/// The period's report and prediction, as the desk would make them.
void add_reports(StaffFacts& facts, const Catalog& catalog);

/// A campaign that asks something of each dimension, of every kind.
Campaign of_everything(const Content& content);

using AddScene = std::function<void(const std::string& name, const StaffState& state, const StaffFacts& facts)>;
/// `usual` holds the period 2, `wide` the period 4 of everything; both the open period 3.
void add_reading_scenes(const AddScene& add, const StaffFacts& usual, const StaffFacts& wide);

}  // namespace schoolpoort
