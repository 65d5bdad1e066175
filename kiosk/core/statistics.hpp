// How far chance reaches with few answers. Pure; knows no question and no period.
#pragma once

namespace schoolpoort {

/// From least to most; shares are 0..1, differences of shares -1..1.
struct Band {
  double least = 0;
  double most = 1;
  bool operator==(const Band&) const = default;
};

/// 95 % interval of the share n/of by Wilson's score without continuity correction (Wilson, JASA 22, 1927; Brown, Cai &
/// DasGupta, Statistical Science 16, 2001). All of 0..1 when `of` is 0.
Band wilson(int n, int of);

/// 95 % interval of the difference now - before of two independent shares (Newcombe, Statistics in Medicine 17, 1998,
/// method 10: Wilson's limits put together). All of -1..1 when either has no answers.
Band newcombe(int n_before, int of_before, int n_now, int of_now);

}  // namespace schoolpoort
