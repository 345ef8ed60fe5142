-- The first schema. A released migration is frozen: changes come as a new file.
--
-- Facts (completion, remark, undo, star, star_undo, redemption, answer) are only ever added; the
-- triggers below see to it. What was asked (program_version, exercise_version) is dated: a change
-- adds a row from its day on. The rest is what the family has set, and is changed in place.
-- Ids are UUIDv7 as blobs, days are 'YYYY-MM-DD', instants are milliseconds since 1970.

CREATE TABLE settings (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    rollover  INTEGER NOT NULL CHECK (rollover BETWEEN 0 AND 12),
    quiet     TEXT CHECK (json_valid(quiet)),
    sounds    TEXT NOT NULL CHECK (sounds IN ('on', 'off')),
    motion    TEXT NOT NULL CHECK (motion IN ('on', 'off')),
    font      TEXT NOT NULL CHECK (font IN ('playful', 'hyperlegible'))
) STRICT;

-- From which day on a week begins with which weekday. The first row holds for all days before it.
CREATE TABLE week_cut (
    seq           INTEGER PRIMARY KEY,
    from_day      TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
    first_weekday TEXT NOT NULL CHECK (first_weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
) STRICT;

-- The grown-ups' PIN, and the wait after too many wrong ones. The wait is kept as what is left of
-- it and counted on a clock nobody can set: `run` says whose.
CREATE TABLE gate (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    pin_hash      TEXT NOT NULL,
    recovery_hash TEXT NOT NULL,
    wrong         INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
    wait_ms       INTEGER NOT NULL DEFAULT 0 CHECK (wait_ms >= 0),
    wait_run      TEXT,
    wait_from_ms  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE child (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    avatar     TEXT NOT NULL,
    accent     TEXT NOT NULL CHECK (accent IN ('coral', 'teal', 'violet', 'sky')),
    role       TEXT NOT NULL CHECK (role IN ('child', 'grown_up')),
    sample     INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- first_day and last_day span all versions: they find the programs of a week without reading all.
CREATE TABLE program (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id   BLOB NOT NULL REFERENCES child (id),
    first_day  TEXT NOT NULL CHECK (first_day GLOB '????-??-??'),
    last_day   TEXT NOT NULL CHECK (last_day GLOB '????-??-??'),
    made_on    TEXT NOT NULL CHECK (made_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
CREATE INDEX program_by_child ON program (child_id, last_day, first_day);

CREATE TABLE program_version (
    seq          INTEGER PRIMARY KEY,
    program_id   BLOB NOT NULL REFERENCES program (id),
    from_day     TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
    discipline   TEXT NOT NULL CHECK (discipline IN ('physical', 'occupational', 'speech')),
    goal         TEXT NOT NULL,
    goal_picture TEXT,
    start_day    TEXT NOT NULL CHECK (start_day GLOB '????-??-??'),
    weeks        INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 52),
    review_day   TEXT CHECK (review_day GLOB '????-??-??'),
    weekly_goal  INTEGER NOT NULL CHECK (weekly_goal BETWEEN 1 AND 7),
    counts       TEXT NOT NULL CHECK (counts IN ('all_asked', 'any_done')),
    star_worth   INTEGER NOT NULL CHECK (star_worth BETWEEN 0 AND 20),
    ended        INTEGER NOT NULL CHECK (ended IN (0, 1)),
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX program_version_by_program ON program_version (program_id, seq);

CREATE TABLE exercise (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    program_id BLOB NOT NULL REFERENCES program (id),
    position   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exercise_by_program ON exercise (program_id, position);

CREATE TABLE exercise_version (
    seq         INTEGER PRIMARY KEY,
    exercise_id BLOB NOT NULL REFERENCES exercise (id),
    from_day    TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    how         TEXT NOT NULL,
    why         TEXT NOT NULL,
    dose        TEXT NOT NULL CHECK (json_valid(dose)),
    schedule    TEXT NOT NULL CHECK (json_valid(schedule)),
    times_a_day INTEGER NOT NULL CHECK (times_a_day BETWEEN 1 AND 6),
    anchor      TEXT NOT NULL,
    demo        TEXT,
    retired     INTEGER NOT NULL CHECK (retired IN (0, 1)),
    at          INTEGER NOT NULL
) STRICT;
CREATE INDEX exercise_version_by_exercise ON exercise_version (exercise_id, seq);

CREATE TABLE pause (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id BLOB NOT NULL REFERENCES child (id),
    kind     TEXT NOT NULL CHECK (kind IN ('sick', 'holiday', 'therapist_rest')),
    from_day TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
    to_day   TEXT NOT NULL CHECK (to_day GLOB '????-??-??'),
    note     TEXT NOT NULL,
    CHECK (from_day <= to_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_by_child ON pause (child_id, to_day);

CREATE TABLE completion (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id    BLOB NOT NULL REFERENCES child (id),
    exercise_id BLOB NOT NULL REFERENCES exercise (id),
    day         TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    nth         INTEGER NOT NULL CHECK (nth >= 1),
    sets        INTEGER NOT NULL CHECK (sets >= 0),
    reps        INTEGER NOT NULL CHECK (reps >= 0),
    seconds     INTEGER NOT NULL CHECK (seconds >= 0),
    sticker     TEXT NOT NULL,
    by          TEXT NOT NULL CHECK (by IN ('child', 'parent')),
    why         TEXT NOT NULL,
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX completion_by_child ON completion (child_id, day);
CREATE INDEX completion_by_exercise ON completion (exercise_id, day);

-- Said about a completion afterwards: what is not null goes before all that was said earlier.
CREATE TABLE remark (
    seq           INTEGER PRIMARY KEY,
    completion_id BLOB NOT NULL REFERENCES completion (id),
    sticker       TEXT,
    effort        TEXT CHECK (effort IN ('easy', 'just_right', 'hard')),
    at            INTEGER NOT NULL
) STRICT;
CREATE INDEX remark_by_completion ON remark (completion_id);

CREATE TABLE undo (
    completion_id BLOB PRIMARY KEY REFERENCES completion (id),
    by            TEXT NOT NULL CHECK (by IN ('child', 'parent')),
    why           TEXT NOT NULL,
    at            INTEGER NOT NULL,
    zone          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The golden star of a reached week.
CREATE TABLE star (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id   BLOB NOT NULL REFERENCES child (id),
    program_id BLOB NOT NULL REFERENCES program (id),
    week       TEXT NOT NULL CHECK (week GLOB '????-??-??'),
    worth      INTEGER NOT NULL CHECK (worth >= 0),
    at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX star_by_program ON star (program_id, week);

CREATE TABLE star_undo (
    star_id BLOB PRIMARY KEY REFERENCES star (id),
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reward (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id   BLOB NOT NULL REFERENCES child (id),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    picture    TEXT NOT NULL,
    price      INTEGER NOT NULL CHECK (price BETWEEN 1 AND 500),
    handover   TEXT NOT NULL CHECK (handover IN ('at_once', 'after_ok')),
    offered    TEXT NOT NULL CHECK (offered IN ('yes', 'put_away'))
) STRICT, WITHOUT ROWID;
CREATE INDEX reward_by_child ON reward (child_id, position);

-- What a child saves for, at which price. The last row holds, until an asking later than number
-- `after_nth` is given.
CREATE TABLE saving (
    seq       INTEGER PRIMARY KEY,
    child_id  BLOB NOT NULL REFERENCES child (id),
    reward_id BLOB NOT NULL REFERENCES reward (id),
    price     INTEGER NOT NULL CHECK (price >= 1),
    after_nth INTEGER NOT NULL CHECK (after_nth >= 0),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX saving_by_child ON saving (child_id, seq);

CREATE TABLE redemption (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id  BLOB NOT NULL REFERENCES child (id),
    reward_id BLOB NOT NULL REFERENCES reward (id),
    nth       INTEGER NOT NULL CHECK (nth >= 1),
    name      TEXT NOT NULL,
    picture   TEXT NOT NULL,
    price     INTEGER NOT NULL CHECK (price >= 1),
    day       TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX redemption_by_child ON redemption (child_id, at);
CREATE UNIQUE INDEX redemption_once ON redemption (reward_id, nth);

CREATE TABLE answer (
    redemption_id BLOB PRIMARY KEY REFERENCES redemption (id),
    answer        TEXT NOT NULL CHECK (answer IN ('given', 'declined')),
    by            TEXT NOT NULL CHECK (by IN ('child', 'parent')),
    day           TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at            INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- `since` is when it was last set: no occurrence before that is due.
CREATE TABLE reminder (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id BLOB NOT NULL REFERENCES child (id),
    title    TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 40),
    target   TEXT NOT NULL CHECK (json_valid(target)),
    times    TEXT NOT NULL CHECK (json_valid(times)),
    weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
    switch   TEXT NOT NULL CHECK (switch IN ('on', 'off')),
    since    INTEGER NOT NULL,
    removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- One occurrence of a reminder: the row is the claim, the index makes it the only one.
CREATE TABLE delivery (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    reminder_id BLOB NOT NULL REFERENCES reminder (id),
    child_id    BLOB NOT NULL REFERENCES child (id),
    date        TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    time        TEXT NOT NULL CHECK (time GLOB '??:??'),
    title       TEXT NOT NULL,
    moves       TEXT NOT NULL CHECK (json_valid(moves)),
    timing      TEXT NOT NULL CHECK (timing IN ('on_time', 'late')),
    claimed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX delivery_once ON delivery (reminder_id, date, time);
CREATE INDEX delivery_by_child ON delivery (child_id, date);

-- What became of it; the last row holds. None yet: claimed, not shown (a crash in between).
CREATE TABLE fate (
    seq         INTEGER PRIMARY KEY,
    delivery_id BLOB NOT NULL REFERENCES delivery (id),
    outcome     TEXT NOT NULL CHECK (outcome IN ('shown', 'opened', 'banner', 'already_done', 'not_asked', 'missed')),
    at          INTEGER NOT NULL,
    at_time     TEXT NOT NULL CHECK (at_time GLOB '??:??')
) STRICT;
CREATE INDEX fate_by_delivery ON fate (delivery_id);

-- Sums of the facts, kept beside them so that a screen is as fast after ten years as on the first
-- day. Only the triggers write here; a test holds them against the facts.
CREATE TABLE child_tally (
    child_id BLOB PRIMARY KEY REFERENCES child (id),
    earned   INTEGER NOT NULL DEFAULT 0,
    spent    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_tally (
    exercise_id BLOB PRIMARY KEY REFERENCES exercise (id),
    times       INTEGER NOT NULL DEFAULT 0,
    reps        INTEGER NOT NULL DEFAULT 0,
    seconds     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_child AFTER INSERT ON child BEGIN
    INSERT INTO child_tally (child_id) VALUES (new.id);
END;
CREATE TRIGGER tally_exercise AFTER INSERT ON exercise BEGIN
    INSERT INTO exercise_tally (exercise_id) VALUES (new.id);
END;
CREATE TRIGGER tally_completion AFTER INSERT ON completion BEGIN
    UPDATE child_tally SET earned = earned + 1 WHERE child_id = new.child_id;
    UPDATE exercise_tally
    SET times = times + 1, reps = reps + new.reps, seconds = seconds + new.seconds
    WHERE exercise_id = new.exercise_id;
END;
CREATE TRIGGER tally_undo AFTER INSERT ON undo BEGIN
    UPDATE child_tally SET earned = earned - 1
    WHERE child_id = (SELECT child_id FROM completion WHERE id = new.completion_id);
    UPDATE exercise_tally
    SET times = times - 1, reps = exercise_tally.reps - done.reps, seconds = exercise_tally.seconds - done.seconds
    FROM completion AS done
    WHERE done.id = new.completion_id AND exercise_tally.exercise_id = done.exercise_id;
END;
CREATE TRIGGER tally_star AFTER INSERT ON star BEGIN
    UPDATE child_tally SET earned = earned + new.worth WHERE child_id = new.child_id;
END;
CREATE TRIGGER tally_star_undo AFTER INSERT ON star_undo BEGIN
    UPDATE child_tally SET earned = earned - star.worth
    FROM star
    WHERE star.id = new.star_id AND child_tally.child_id = star.child_id;
END;
CREATE TRIGGER tally_answer AFTER INSERT ON answer WHEN new.answer = 'given' BEGIN
    UPDATE child_tally SET spent = spent + redemption.price
    FROM redemption
    WHERE redemption.id = new.redemption_id AND child_tally.child_id = redemption.child_id;
END;

-- Facts stand. Only erasing a child whole, which first names it here, may delete any.
CREATE TABLE erasing (child_id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TRIGGER completion_stands BEFORE UPDATE ON completion BEGIN SELECT RAISE(ABORT, 'a completion is a fact'); END;
CREATE TRIGGER remark_stands BEFORE UPDATE ON remark BEGIN SELECT RAISE(ABORT, 'a remark is a fact'); END;
CREATE TRIGGER undo_stands BEFORE UPDATE ON undo BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER star_stands BEFORE UPDATE ON star BEGIN SELECT RAISE(ABORT, 'a star is a fact'); END;
CREATE TRIGGER star_undo_stands BEFORE UPDATE ON star_undo BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER redemption_stands BEFORE UPDATE ON redemption BEGIN SELECT RAISE(ABORT, 'an asking is a fact'); END;
CREATE TRIGGER answer_stands BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;

-- REPLACE deletes without asking the triggers on DELETE: what is there already is not written again.
CREATE TRIGGER completion_once BEFORE INSERT ON completion
WHEN EXISTS (SELECT 1 FROM completion WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a completion is a fact'); END;
CREATE TRIGGER remark_once BEFORE INSERT ON remark
WHEN EXISTS (SELECT 1 FROM remark WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a remark is a fact'); END;
CREATE TRIGGER undo_once BEFORE INSERT ON undo
WHEN EXISTS (SELECT 1 FROM undo WHERE completion_id = new.completion_id)
BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER star_once BEFORE INSERT ON star
WHEN EXISTS (SELECT 1 FROM star WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a star is a fact'); END;
CREATE TRIGGER star_undo_once BEFORE INSERT ON star_undo
WHEN EXISTS (SELECT 1 FROM star_undo WHERE star_id = new.star_id)
BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER redemption_once_each BEFORE INSERT ON redemption
WHEN EXISTS (SELECT 1 FROM redemption WHERE id = new.id OR (reward_id = new.reward_id AND nth = new.nth))
BEGIN SELECT RAISE(ABORT, 'an asking is a fact'); END;
CREATE TRIGGER answer_once BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM answer WHERE redemption_id = new.redemption_id)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;

CREATE TRIGGER completion_stays BEFORE DELETE ON completion WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a completion is a fact'); END;
CREATE TRIGGER remark_stays BEFORE DELETE ON remark WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a remark is a fact'); END;
CREATE TRIGGER undo_stays BEFORE DELETE ON undo WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER star_stays BEFORE DELETE ON star WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a star is a fact'); END;
CREATE TRIGGER star_undo_stays BEFORE DELETE ON star_undo WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an undo is a fact'); END;
CREATE TRIGGER redemption_stays BEFORE DELETE ON redemption WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an asking is a fact'); END;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
