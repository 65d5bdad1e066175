-- What the database of the kiosk holds. Built into the program; README.md beside it says why.
-- Nothing here carries a time of day, a person, or the order in which answers came.

-- The counts of the open period and the visit in progress, sealed.
CREATE TABLE box(
  id INTEGER PRIMARY KEY CHECK(id = 1),   -- always 1: there is one box
  v BLOB NOT NULL                         -- version, key slot, nonce, sealed contents: always exactly the same length
);

-- What closed periods may say: rounded values only, all cells of a period written in one transaction.
CREATE TABLE released(
  period INTEGER,                         -- number of the period
  tbl INTEGER,                            -- table of the release (core/release.hpp, Table)
  cell INTEGER,                           -- cell of that table (VisitCell, QuestionCell, or a position in the form)
  n INTEGER NOT NULL,                     -- the rounded count; only days are exact
  PRIMARY KEY(period, tbl, cell)
) WITHOUT ROWID;

-- Written when the box is made, never after.
CREATE TABLE config(
  k TEXT PRIMARY KEY,                     -- 'layout': number of this layout; 'try_out': 1 when no answer in it is real
  v                                       -- its value
) WITHOUT ROWID;

-- The periods, each with all it asks, frozen when it opened.
CREATE TABLE period(
  number INTEGER PRIMARY KEY,             -- 1, 2, ...
  campaign TEXT NOT NULL,                 -- id of the campaign
  first_day TEXT NOT NULL,                -- its first day, 2026-11-23
  end_day TEXT NOT NULL,                  -- the first day that no longer belongs to it; later when prolonged
  first_part INTEGER NOT NULL,            -- questions a visitor gets before "more?"
  first_item TEXT NOT NULL,               -- the question always asked first, may be empty
  state TEXT NOT NULL CHECK(state IN ('open', 'closed'))  -- closed: released, its counts destroyed
);
CREATE UNIQUE INDEX one_open_period ON period(state) WHERE state = 'open';

CREATE TABLE period_question(
  period INTEGER NOT NULL,                -- number of the period
  position INTEGER NOT NULL,              -- 0, 1, ...: its place in the counts
  item TEXT NOT NULL,                     -- id of the question
  revision INTEGER NOT NULL,              -- of its wording
  dimension TEXT NOT NULL,                -- id of its dimension
  kind INTEGER NOT NULL,                  -- of its scale: 0 ordered, 1 one of, 2 several
  label TEXT NOT NULL,                    -- Dutch words at opening
  PRIMARY KEY(period, position)
) WITHOUT ROWID;

CREATE TABLE period_choice(
  period INTEGER NOT NULL,                -- number of the period
  question INTEGER NOT NULL,              -- position of the question
  position INTEGER NOT NULL,              -- 0, 1, ...: its place in the counts
  choice TEXT NOT NULL,                   -- id of the choice
  label TEXT NOT NULL,                    -- Dutch words at opening
  alone INTEGER NOT NULL,                 -- 1: goes with no other choice
  PRIMARY KEY(period, question, position)
) WITHOUT ROWID;

CREATE TABLE period_language(
  period INTEGER NOT NULL,                -- number of the period
  position INTEGER NOT NULL,              -- 0, 1, ...: its place in the counts
  tag TEXT NOT NULL,                      -- BCP 47, nl-BE
  PRIMARY KEY(period, position)
) WITHOUT ROWID;

-- Dimensions that must be among the first questions a visitor gets.
CREATE TABLE period_always(
  period INTEGER NOT NULL,                -- number of the period
  position INTEGER NOT NULL,              -- keeps the order of the campaign
  dimension TEXT NOT NULL,                -- id of the dimension
  PRIMARY KEY(period, position)
) WITHOUT ROWID;

-- What staff should know. Written only when a period is prolonged or a box is put aside.
CREATE TABLE remark(
  number INTEGER PRIMARY KEY,             -- 1, 2, ...
  thing TEXT NOT NULL,                    -- what it is about: a period, a file
  place TEXT NOT NULL,                    -- where in it, or until which day; may be empty
  remedy TEXT NOT NULL                    -- one sentence: what happened, what to do
);
