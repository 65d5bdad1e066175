// Keeps answers in the box and the calendar of periods around it. Knows no screen; the day comes in as an argument.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/core/box.hpp"
#include "kiosk/core/flow.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

class Keeper {
 public:
  using OpenBox = std::function<Result<std::unique_ptr<Box>>()>;
  /// `catalog` must outlive the keeper. `open` is called by settle() until it gives a box, which the keeper then owns.
  Keeper(OpenBox open, const Catalog& catalog) : open_(std::move(open)), catalog_(catalog) {}

  /// When nobody is at the screen: folds a visit left over by a power cut, closes or prolongs a period that is over,
  /// opens the next. An Error leaves everything as it was; call again later.
  Result<Done> settle(Day today);

  Result<Done> keep(const Visit& visit);
  Result<Done> end(const EndVisit& ended, Day today);

  /// True when there is something to ask and the last write went well.
  bool may_ask() const { return box_ && !trouble_ && !form_.questions.empty(); }
  /// What went wrong with the last write, until one goes well.
  const std::optional<Error>& trouble() const { return trouble_; }
  /// The questions of the open period that may be asked today.
  const Questionnaire& form() const { return form_; }
  std::vector<ItemId> draw(const Chance& chance) const;
  /// nullptr while it cannot be opened.
  const Box* box() const { return box_.get(); }

 private:
  Result<Done> note(Result<Done> result);
  Result<Done> settle_unnoted(Day today);
  Result<Done> open_box();
  Result<Done> fold_left_over_visit(Day today);
  Result<Done> close_if_over(Day today);
  Result<Done> open_next(Day today);

  OpenBox open_;
  std::unique_ptr<Box> box_;
  const Catalog& catalog_;
  Questionnaire form_;
  std::optional<Error> trouble_;
};

}  // namespace schoolpoort
