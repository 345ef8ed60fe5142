-- What can be trusted: a reward that comes less often, badges with their day.

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
