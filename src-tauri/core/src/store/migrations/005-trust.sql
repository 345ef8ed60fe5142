-- What can be trusted: what the record says, facts that stand, a reward that comes less often,
-- badges with their day.

-- == Reminders: what the record says ==

-- An occurrence may also be late because it fell into quiet hours.
CREATE TABLE delivery_5 (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    reminder_id BLOB NOT NULL REFERENCES reminder (id),
    child_id    BLOB NOT NULL REFERENCES child (id),
    date        TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    time        TEXT NOT NULL CHECK (time GLOB '??:??'),
    title       TEXT NOT NULL,
    moves       TEXT NOT NULL CHECK (json_valid(moves)),
    timing      TEXT NOT NULL CHECK (timing IN ('on_time', 'after_quiet', 'late')),
    claimed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO delivery_5 (id, reminder_id, child_id, date, time, title, moves, timing, claimed_at)
SELECT id, reminder_id, child_id, date, time, title, moves, timing, claimed_at FROM delivery;
DROP TABLE delivery;
ALTER TABLE delivery_5 RENAME TO delivery;
CREATE UNIQUE INDEX delivery_once ON delivery (reminder_id, date, time);
CREATE INDEX delivery_by_child ON delivery (child_id, date);

-- What became of it may also be that its day was paused, or that it fell into quiet hours and its
-- day was over with them. `server_id` is the number by which the desktop knows what it showed.
CREATE TABLE fate_5 (
    seq         INTEGER PRIMARY KEY,
    delivery_id BLOB NOT NULL REFERENCES delivery (id),
    outcome     TEXT NOT NULL CHECK (outcome IN (
        'claimed', 'shown', 'opened', 'banner', 'snoozed', 'not_today', 'already_done', 'not_asked',
        'paused', 'quiet', 'missed')),
    at          INTEGER NOT NULL,
    at_time     TEXT NOT NULL CHECK (at_time GLOB '??:??'),
    until       INTEGER CHECK ((outcome = 'snoozed') = (until IS NOT NULL)),
    obstacle    TEXT CHECK (obstacle IS NULL
        OR (outcome = 'banner' AND obstacle IN ('no_desktop', 'refused', 'silent', 'do_not_disturb'))),
    server_id   INTEGER CHECK (server_id IS NULL OR outcome = 'shown')
) STRICT;
INSERT INTO fate_5 (seq, delivery_id, outcome, at, at_time, until, obstacle)
SELECT seq, delivery_id, outcome, at, at_time, until, obstacle FROM fate;
DROP TABLE fate;
ALTER TABLE fate_5 RENAME TO fate;
CREATE INDEX fate_by_delivery ON fate (delivery_id);
CREATE INDEX fate_snoozed ON fate (until) WHERE outcome = 'snoozed';

-- What a calendar file told of a reminder, so that a later one can take it back: an event, its
-- time, and its first and last day as the newest file had them.
CREATE TABLE exported (
    uid         TEXT PRIMARY KEY,
    reminder_id BLOB NOT NULL REFERENCES reminder (id),
    time        TEXT NOT NULL CHECK (time GLOB '??:??'),
    first       TEXT NOT NULL CHECK (first GLOB '????-??-??'),
    last        TEXT NOT NULL CHECK (last GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
CREATE INDEX exported_by_reminder ON exported (reminder_id);

-- == Facts stand ==
--
-- The tables that were only ever added to, and until now by good manners alone. As with those of
-- 001: nothing is updated, nothing is written twice (REPLACE deletes without asking the triggers on
-- DELETE), and only erasing a child whole may delete. A later part of this file that rebuilds one
-- of these tables has to make its triggers anew.

CREATE TRIGGER signal_once BEFORE INSERT ON signal
WHEN EXISTS (SELECT 1 FROM signal WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a signal is a fact'); END;

CREATE TRIGGER delivery_stands BEFORE UPDATE ON delivery BEGIN SELECT RAISE(ABORT, 'a claim is a fact'); END;
CREATE TRIGGER delivery_once_each BEFORE INSERT ON delivery
WHEN EXISTS (SELECT 1 FROM delivery
             WHERE id = new.id OR (reminder_id = new.reminder_id AND date = new.date AND time = new.time))
BEGIN SELECT RAISE(ABORT, 'a claim is a fact'); END;
CREATE TRIGGER delivery_stays BEFORE DELETE ON delivery WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a claim is a fact'); END;

CREATE TRIGGER fate_stands BEFORE UPDATE ON fate BEGIN SELECT RAISE(ABORT, 'a fate is a fact'); END;
CREATE TRIGGER fate_once BEFORE INSERT ON fate
WHEN EXISTS (SELECT 1 FROM fate WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a fate is a fact'); END;
CREATE TRIGGER fate_stays BEFORE DELETE ON fate WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a fate is a fact'); END;

-- The price that a child was promised.
CREATE TRIGGER saving_stands BEFORE UPDATE ON saving BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;
CREATE TRIGGER saving_once BEFORE INSERT ON saving
WHEN EXISTS (SELECT 1 FROM saving WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;
CREATE TRIGGER saving_stays BEFORE DELETE ON saving WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;

-- What was asked on past days, and how they were cut into weeks.
CREATE TRIGGER program_version_stands BEFORE UPDATE ON program_version
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER program_version_once BEFORE INSERT ON program_version
WHEN EXISTS (SELECT 1 FROM program_version WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER program_version_stays BEFORE DELETE ON program_version WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER exercise_version_stands BEFORE UPDATE ON exercise_version
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER exercise_version_once BEFORE INSERT ON exercise_version
WHEN EXISTS (SELECT 1 FROM exercise_version WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER exercise_version_stays BEFORE DELETE ON exercise_version WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'what was asked is a fact'); END;
CREATE TRIGGER week_cut_stands BEFORE UPDATE ON week_cut BEGIN SELECT RAISE(ABORT, 'a cut is a fact'); END;
CREATE TRIGGER week_cut_once BEFORE INSERT ON week_cut
WHEN EXISTS (SELECT 1 FROM week_cut WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a cut is a fact'); END;
CREATE TRIGGER week_cut_stays BEFORE DELETE ON week_cut WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a cut is a fact'); END;

-- == Spacing ==

-- How the days from one giving of a reward to the next are stretched; without days they no longer
-- are, and it is given as often as the stickers reach. The last row holds.
CREATE TABLE spacing (
    seq       INTEGER PRIMARY KEY,
    reward_id BLOB NOT NULL REFERENCES reward (id),
    from_days INTEGER CHECK (from_days BETWEEN 0 AND 60),
    to_days   INTEGER CHECK (to_days > from_days AND to_days <= 60),
    weeks     INTEGER CHECK (weeks BETWEEN 1 AND 12),
    starts    TEXT CHECK (starts GLOB '????-??-??'),
    at        INTEGER NOT NULL,
    CHECK ((from_days IS NULL) = (to_days IS NULL) AND (from_days IS NULL) = (weeks IS NULL)
        AND (from_days IS NULL) = (starts IS NULL))
) STRICT;
CREATE INDEX spacing_by_reward ON spacing (reward_id, seq);
CREATE TRIGGER spacing_stands BEFORE UPDATE ON spacing BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;
CREATE TRIGGER spacing_once BEFORE INSERT ON spacing
WHEN EXISTS (SELECT 1 FROM spacing WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;
CREATE TRIGGER spacing_stays BEFORE DELETE ON spacing WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;

-- From which day on a reward that was given can be asked for again: told with the giving.
CREATE TABLE again (
    redemption_id BLOB PRIMARY KEY REFERENCES redemption (id),
    day           TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at            INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER again_stands BEFORE UPDATE ON again BEGIN SELECT RAISE(ABORT, 'a day told is a fact'); END;
CREATE TRIGGER again_once BEFORE INSERT ON again
WHEN EXISTS (SELECT 1 FROM again WHERE redemption_id = new.redemption_id)
BEGIN SELECT RAISE(ABORT, 'a day told is a fact'); END;
CREATE TRIGGER again_stays BEFORE DELETE ON again WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a day told is a fact'); END;

-- == Badges ==

-- The day on which a milestone on the road of a skill was passed; once more when it is passed again
-- after an undo. The last row of each tells its day, while the road is that long.
CREATE TABLE milestone (
    seq      INTEGER PRIMARY KEY,
    child_id BLOB NOT NULL REFERENCES child (id),
    skill    TEXT NOT NULL,
    measure  TEXT NOT NULL CHECK (measure IN ('reps', 'minutes')),
    number   INTEGER NOT NULL CHECK (number >= 1),
    day      TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    by       TEXT NOT NULL CHECK (by IN ('child', 'parent')),
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_by_skill ON milestone (child_id, skill, seq);
CREATE INDEX milestone_by_parent ON milestone (child_id, seq) WHERE by = 'parent';
CREATE TRIGGER milestone_stands BEFORE UPDATE ON milestone BEGIN SELECT RAISE(ABORT, 'a milestone is a fact'); END;
CREATE TRIGGER milestone_once BEFORE INSERT ON milestone
WHEN EXISTS (SELECT 1 FROM milestone WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a milestone is a fact'); END;
CREATE TRIGGER milestone_stays BEFORE DELETE ON milestone WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a milestone is a fact'); END;

-- A milestone that a grown-up's correction passed, when the child was told of it.
CREATE TABLE celebrated (
    milestone_seq INTEGER PRIMARY KEY REFERENCES milestone (seq),
    at            INTEGER NOT NULL
) STRICT;
CREATE TRIGGER celebrated_stands BEFORE UPDATE ON celebrated BEGIN SELECT RAISE(ABORT, 'a feast is a fact'); END;
CREATE TRIGGER celebrated_once BEFORE INSERT ON celebrated
WHEN EXISTS (SELECT 1 FROM celebrated WHERE milestone_seq = new.milestone_seq)
BEGIN SELECT RAISE(ABORT, 'a feast is a fact'); END;
CREATE TRIGGER celebrated_stays BEFORE DELETE ON celebrated WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a feast is a fact'); END;

-- Those passed until now, from what was done and stands. A correction of an earlier day came later:
-- no milestone has an earlier day than the one before it.
WITH RECURSIVE
stone (measure, number) AS (
    VALUES ('reps', 10), ('reps', 25), ('reps', 50), ('reps', 75), ('reps', 100), ('reps', 150),
        ('reps', 200), ('reps', 300), ('reps', 400), ('reps', 500), ('reps', 750), ('reps', 1000),
        ('reps', 1500), ('reps', 2000), ('reps', 2500), ('reps', 3000), ('reps', 3500), ('reps', 4000),
        ('reps', 4500), ('reps', 5000), ('minutes', 1), ('minutes', 2), ('minutes', 5),
        ('minutes', 10), ('minutes', 15), ('minutes', 20), ('minutes', 30), ('minutes', 45),
        ('minutes', 60), ('minutes', 90), ('minutes', 120), ('minutes', 150), ('minutes', 200),
        ('minutes', 250), ('minutes', 300), ('minutes', 400), ('minutes', 500)
    UNION ALL
    SELECT measure, number + iif(measure = 'reps', 1000, 100) FROM stone
    WHERE (measure = 'reps' AND number >= 5000 AND number < (SELECT max(reps) FROM skill_tally))
        OR (measure = 'minutes' AND number >= 500 AND number < (SELECT max(seconds) / 60 FROM skill_tally))
),
way (child_id, skill, measure, added, total, day, at) AS (
    SELECT completion.child_id, skill, 'reps', reps, sum(reps) OVER road, max(day) OVER road, at
    FROM completion JOIN exercise ON exercise.id = exercise_id
    WHERE reps > 0 AND NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = completion.id)
    WINDOW road AS (PARTITION BY completion.child_id, skill ORDER BY at, completion.id)
    UNION ALL
    SELECT completion.child_id, skill, 'minutes', seconds, sum(seconds) OVER road, max(day) OVER road, at
    FROM completion JOIN exercise ON exercise.id = exercise_id
    WHERE reps = 0 AND NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = completion.id)
    WINDOW road AS (PARTITION BY completion.child_id, skill ORDER BY at, completion.id)
)
INSERT INTO milestone (child_id, skill, measure, number, day, by, at)
SELECT child_id, skill, way.measure, number, day, 'child', at
FROM way JOIN stone ON stone.measure = way.measure
    AND number * iif(way.measure = 'reps', 1, 60) > total - added
    AND number * iif(way.measure = 'reps', 1, 60) <= total
ORDER BY at, number;
