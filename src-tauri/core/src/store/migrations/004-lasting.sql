-- What makes it last: own pictures, the journey, grown-ups who join in, moments of the day.

-- == The player ==

-- Whether a soft tune is played while a move is done.
ALTER TABLE settings ADD COLUMN music TEXT NOT NULL DEFAULT 'off' CHECK (music IN ('on', 'off'));

-- == Own pictures and clips ==

-- The family's own photos, clips and pictures, called by the SHA-256 of their bytes. The files lie
-- in the folder `media` beside this one.
CREATE TABLE media (
    hash   BLOB PRIMARY KEY CHECK (length(hash) = 32),
    medium TEXT NOT NULL CHECK (medium IN ('photo', 'animation', 'clip')),
    bytes  INTEGER NOT NULL CHECK (bytes > 0),
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What shows an exercise in place of the figure.
ALTER TABLE exercise_version ADD COLUMN own BLOB REFERENCES media (hash);

-- Pictures of the family's own as stickers. One that was earned once is never forgotten.
CREATE TABLE own_sticker (
    child_id BLOB NOT NULL REFERENCES child (id),
    hash     BLOB NOT NULL REFERENCES media (hash),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    offered  TEXT NOT NULL CHECK (offered IN ('yes', 'put_away')),
    PRIMARY KEY (child_id, hash)
) STRICT, WITHOUT ROWID;

-- == The journey, milestones, certificates ==

-- What is practised, whichever program asks for it: the library exercise it was taken from, the
-- skill of the exercise it goes on from, or else the exercise itself. Fixed when it is made, so that
-- a road never falls.
ALTER TABLE exercise ADD COLUMN skill TEXT NOT NULL DEFAULT '';
UPDATE exercise SET skill = coalesce(
    (SELECT demo FROM exercise_version WHERE exercise_id = exercise.id ORDER BY seq LIMIT 1), lower(hex(id)));

-- A program that was finished: its certificate is in the album. The last row holds.
CREATE TABLE finish (
    seq        INTEGER PRIMARY KEY,
    program_id BLOB NOT NULL REFERENCES program (id),
    day        TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX finish_by_program ON finish (program_id, seq);
CREATE TRIGGER finish_stands BEFORE UPDATE ON finish BEGIN SELECT RAISE(ABORT, 'a finish is a fact'); END;
CREATE TRIGGER finish_once BEFORE INSERT ON finish
WHEN EXISTS (SELECT 1 FROM finish WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a finish is a fact'); END;
CREATE TRIGGER finish_stays BEFORE DELETE ON finish WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a finish is a fact'); END;

-- More sums of the facts, which only the triggers write; a test holds them against the facts.
-- Golden stars.
CREATE TABLE week_tally (
    child_id BLOB PRIMARY KEY REFERENCES child (id),
    weeks    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- Each skill's lifetime; `seconds` only of what has no repetitions. `exercise_id` was done last.
CREATE TABLE skill_tally (
    child_id    BLOB NOT NULL REFERENCES child (id),
    skill       TEXT NOT NULL,
    exercise_id BLOB NOT NULL REFERENCES exercise (id),
    times       INTEGER NOT NULL,
    reps        INTEGER NOT NULL,
    seconds     INTEGER NOT NULL,
    PRIMARY KEY (child_id, skill)
) STRICT, WITHOUT ROWID;
-- How often each sticker was earned, ever and in each month ('YYYY-MM').
CREATE TABLE sticker_tally (
    child_id BLOB NOT NULL REFERENCES child (id),
    sticker  TEXT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (child_id, sticker)
) STRICT, WITHOUT ROWID;
CREATE TABLE sticker_month (
    child_id BLOB NOT NULL REFERENCES child (id),
    month    TEXT NOT NULL CHECK (month GLOB '????-??'),
    sticker  TEXT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (child_id, month, sticker)
) STRICT, WITHOUT ROWID;
-- How often a child was at each place, and each exercise.
CREATE TABLE place_tally (
    child_id BLOB NOT NULL REFERENCES child (id),
    place    TEXT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (child_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE exercise_place (
    exercise_id BLOB NOT NULL REFERENCES exercise (id),
    place       TEXT NOT NULL,
    times       INTEGER NOT NULL,
    PRIMARY KEY (exercise_id, place)
) STRICT, WITHOUT ROWID;

INSERT INTO week_tally (child_id, weeks)
SELECT id, (SELECT count(*) FROM star WHERE child_id = child.id
            AND NOT EXISTS (SELECT 1 FROM star_undo WHERE star_id = star.id)) FROM child;
INSERT INTO skill_tally (child_id, skill, exercise_id, times, reps, seconds)
SELECT child_id, skill, max(exercise_id), count(*), sum(reps), sum(iif(reps = 0, seconds, 0))
FROM completion JOIN exercise ON exercise.id = exercise_id
WHERE NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = completion.id)
GROUP BY child_id, skill;
INSERT INTO sticker_month (child_id, month, sticker, times)
SELECT child_id, substr(day, 1, 7),
    coalesce((SELECT sticker FROM remark WHERE completion_id = completion.id AND sticker IS NOT NULL
              ORDER BY seq DESC LIMIT 1), sticker) AS worn, count(*)
FROM completion WHERE NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = completion.id)
GROUP BY 1, 2, 3;
INSERT INTO sticker_tally (child_id, sticker, times)
SELECT child_id, sticker, sum(times) FROM sticker_month GROUP BY child_id, sticker;
INSERT INTO exercise_place (exercise_id, place, times)
SELECT exercise_id, (SELECT place FROM remark WHERE completion_id = completion.id AND place IS NOT NULL
                     ORDER BY seq DESC LIMIT 1) AS said, count(*)
FROM completion
WHERE NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = completion.id)
    AND EXISTS (SELECT 1 FROM remark WHERE completion_id = completion.id AND place IS NOT NULL)
GROUP BY 1, 2;
INSERT INTO place_tally (child_id, place, times)
SELECT child_id, place, sum(times) FROM exercise_place
JOIN exercise ON exercise.id = exercise_id JOIN program ON program.id = program_id GROUP BY 1, 2;

CREATE TRIGGER journey_child AFTER INSERT ON child BEGIN
    INSERT INTO week_tally (child_id) VALUES (new.id);
END;
CREATE TRIGGER journey_star AFTER INSERT ON star BEGIN
    UPDATE week_tally SET weeks = weeks + 1 WHERE child_id = new.child_id;
END;
CREATE TRIGGER journey_star_undo AFTER INSERT ON star_undo BEGIN
    UPDATE week_tally SET weeks = weeks - 1
    WHERE child_id = (SELECT child_id FROM star WHERE id = new.star_id);
END;
CREATE TRIGGER journey_completion AFTER INSERT ON completion BEGIN
    INSERT INTO skill_tally (child_id, skill, exercise_id, times, reps, seconds)
    VALUES (new.child_id, (SELECT skill FROM exercise WHERE id = new.exercise_id), new.exercise_id,
        1, new.reps, iif(new.reps = 0, new.seconds, 0))
    ON CONFLICT DO UPDATE SET exercise_id = excluded.exercise_id, times = times + 1,
        reps = reps + excluded.reps, seconds = seconds + excluded.seconds;
    INSERT INTO sticker_tally (child_id, sticker, times) VALUES (new.child_id, new.sticker, 1)
    ON CONFLICT DO UPDATE SET times = times + 1;
    INSERT INTO sticker_month (child_id, month, sticker, times)
    VALUES (new.child_id, substr(new.day, 1, 7), new.sticker, 1)
    ON CONFLICT DO UPDATE SET times = times + 1;
END;
-- Another sticker takes the place of the one worn until then.
CREATE TRIGGER journey_remark_sticker AFTER INSERT ON remark
WHEN new.sticker IS NOT NULL AND NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = new.completion_id)
BEGIN
    UPDATE sticker_tally SET times = times - 1
    FROM (SELECT child_id, coalesce(
              (SELECT sticker FROM remark WHERE completion_id = new.completion_id AND sticker IS NOT NULL
               AND seq < new.seq ORDER BY seq DESC LIMIT 1), sticker) AS sticker
          FROM completion WHERE id = new.completion_id) AS worn
    WHERE sticker_tally.child_id = worn.child_id AND sticker_tally.sticker = worn.sticker;
    UPDATE sticker_month SET times = times - 1
    FROM (SELECT child_id, substr(day, 1, 7) AS month, coalesce(
              (SELECT sticker FROM remark WHERE completion_id = new.completion_id AND sticker IS NOT NULL
               AND seq < new.seq ORDER BY seq DESC LIMIT 1), sticker) AS sticker
          FROM completion WHERE id = new.completion_id) AS worn
    WHERE sticker_month.child_id = worn.child_id AND sticker_month.month = worn.month
        AND sticker_month.sticker = worn.sticker;
    INSERT INTO sticker_tally (child_id, sticker, times)
    SELECT child_id, new.sticker, 1 FROM completion WHERE id = new.completion_id
    ON CONFLICT DO UPDATE SET times = times + 1;
    INSERT INTO sticker_month (child_id, month, sticker, times)
    SELECT child_id, substr(day, 1, 7), new.sticker, 1 FROM completion WHERE id = new.completion_id
    ON CONFLICT DO UPDATE SET times = times + 1;
END;
-- Another place takes the place of the one said before.
CREATE TRIGGER journey_remark_place AFTER INSERT ON remark
WHEN new.place IS NOT NULL AND NOT EXISTS (SELECT 1 FROM undo WHERE completion_id = new.completion_id)
BEGIN
    UPDATE place_tally SET times = times - 1
    FROM completion
    WHERE completion.id = new.completion_id AND place_tally.child_id = completion.child_id
        AND place_tally.place = (SELECT place FROM remark WHERE completion_id = new.completion_id
            AND place IS NOT NULL AND seq < new.seq ORDER BY seq DESC LIMIT 1);
    UPDATE exercise_place SET times = times - 1
    FROM completion
    WHERE completion.id = new.completion_id AND exercise_place.exercise_id = completion.exercise_id
        AND exercise_place.place = (SELECT place FROM remark WHERE completion_id = new.completion_id
            AND place IS NOT NULL AND seq < new.seq ORDER BY seq DESC LIMIT 1);
    INSERT INTO place_tally (child_id, place, times)
    SELECT child_id, new.place, 1 FROM completion WHERE id = new.completion_id
    ON CONFLICT DO UPDATE SET times = times + 1;
    INSERT INTO exercise_place (exercise_id, place, times)
    SELECT exercise_id, new.place, 1 FROM completion WHERE id = new.completion_id
    ON CONFLICT DO UPDATE SET times = times + 1;
END;
CREATE TRIGGER journey_undo AFTER INSERT ON undo BEGIN
    UPDATE skill_tally
    SET times = skill_tally.times - 1, reps = skill_tally.reps - done.reps,
        seconds = skill_tally.seconds - iif(done.reps = 0, done.seconds, 0)
    FROM completion AS done JOIN exercise ON exercise.id = done.exercise_id
    WHERE done.id = new.completion_id AND skill_tally.child_id = done.child_id
        AND skill_tally.skill = exercise.skill;
    UPDATE sticker_tally SET times = times - 1
    FROM (SELECT child_id, coalesce(
              (SELECT sticker FROM remark WHERE completion_id = new.completion_id AND sticker IS NOT NULL
               ORDER BY seq DESC LIMIT 1), sticker) AS sticker
          FROM completion WHERE id = new.completion_id) AS worn
    WHERE sticker_tally.child_id = worn.child_id AND sticker_tally.sticker = worn.sticker;
    UPDATE sticker_month SET times = times - 1
    FROM (SELECT child_id, substr(day, 1, 7) AS month, coalesce(
              (SELECT sticker FROM remark WHERE completion_id = new.completion_id AND sticker IS NOT NULL
               ORDER BY seq DESC LIMIT 1), sticker) AS sticker
          FROM completion WHERE id = new.completion_id) AS worn
    WHERE sticker_month.child_id = worn.child_id AND sticker_month.month = worn.month
        AND sticker_month.sticker = worn.sticker;
    UPDATE place_tally SET times = times - 1
    FROM completion
    WHERE completion.id = new.completion_id AND place_tally.child_id = completion.child_id
        AND place_tally.place = (SELECT place FROM remark WHERE completion_id = new.completion_id
            AND place IS NOT NULL ORDER BY seq DESC LIMIT 1);
    UPDATE exercise_place SET times = times - 1
    FROM completion
    WHERE completion.id = new.completion_id AND exercise_place.exercise_id = completion.exercise_id
        AND exercise_place.place = (SELECT place FROM remark WHERE completion_id = new.completion_id
            AND place IS NOT NULL ORDER BY seq DESC LIMIT 1);
END;

-- == Goals, moments of the day ==

-- How an exercise helps with the child's own goal.
ALTER TABLE exercise_version ADD COLUMN helps TEXT NOT NULL DEFAULT '';

-- The moments of the family's day, in its order. A library one has its name in the words until the
-- family calls it something else.
CREATE TABLE anchor (
    id       TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 36),
    name     TEXT CHECK (length(name) BETWEEN 1 AND 40),
    picture  TEXT NOT NULL,
    position INTEGER NOT NULL,
    offered  TEXT NOT NULL CHECK (offered IN ('yes', 'put_away'))
) STRICT, WITHOUT ROWID;
INSERT INTO anchor (id, name, picture, position, offered) VALUES
    ('morning', NULL, 'sunrise', 0, 'yes'),
    ('after-school', NULL, 'school', 1, 'yes'),
    ('after-snack', NULL, 'red-apple', 2, 'yes'),
    ('brushing-teeth', NULL, 'toothbrush', 3, 'yes'),
    ('bedtime', NULL, 'bed', 4, 'yes');

-- Until now an exercise had the words of its moment: those that were suggested become the library's,
-- others the family's own, with a UUIDv7 of the time they were first used.
UPDATE exercise_version SET anchor = CASE lower(anchor)
    WHEN 'in the morning' THEN 'morning'
    WHEN 'after school' THEN 'after-school'
    WHEN 'after snack' THEN 'after-snack'
    WHEN 'while brushing teeth' THEN 'brushing-teeth'
    WHEN 'brushing teeth' THEN 'brushing-teeth'
    WHEN 'before bed' THEN 'bedtime'
    ELSE anchor END;
INSERT INTO anchor (id, name, picture, position, offered)
SELECT substr(made, 1, 8) || '-' || substr(made, 9) || '-7' || substr(noise, 1, 3) || '-8' || substr(noise, 4, 3)
        || '-' || substr(noise, 7),
    anchor, 'alarm-clock', 4 + row_number() OVER (ORDER BY made, anchor), 'yes'
FROM (
    SELECT anchor, printf('%012x', min(at)) AS made, lower(hex(randomblob(9))) AS noise
    FROM exercise_version
    WHERE anchor <> '' AND anchor NOT IN (SELECT id FROM anchor)
    GROUP BY anchor
);
UPDATE exercise_version SET anchor = (SELECT id FROM anchor WHERE name = exercise_version.anchor)
WHERE anchor IN (SELECT name FROM anchor);

-- == Grown-ups join in, fading, questions ==

-- The family jars, in the order they stand on the table. A trigger marks those that were given.
CREATE TABLE jar (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    picture  TEXT NOT NULL,
    size     INTEGER NOT NULL CHECK (size BETWEEN 1 AND 300),
    offered  TEXT NOT NULL CHECK (offered IN ('yes', 'put_away')),
    given    INTEGER NOT NULL DEFAULT 0 CHECK (given IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX jar_by_position ON jar (position);
CREATE INDEX jar_by_given ON jar (given, position);

CREATE TABLE jar_member (
    jar_id   BLOB NOT NULL REFERENCES jar (id),
    child_id BLOB NOT NULL REFERENCES child (id),
    PRIMARY KEY (jar_id, child_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE jar_given (
    jar_id BLOB PRIMARY KEY REFERENCES jar (id),
    day    TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a completion put into a jar. An undo of the completion takes it out again.
CREATE TABLE marble (
    seq           INTEGER PRIMARY KEY,
    completion_id BLOB NOT NULL UNIQUE REFERENCES completion (id),
    jar_id        BLOB NOT NULL REFERENCES jar (id),
    child_id      BLOB NOT NULL REFERENCES child (id),
    at            INTEGER NOT NULL
) STRICT;
CREATE INDEX marble_by_jar ON marble (jar_id, seq);
CREATE INDEX marble_by_child ON marble (child_id);

-- Everybody's part of a jar; like the other sums only the triggers write here.
CREATE TABLE jar_tally (
    jar_id   BLOB NOT NULL REFERENCES jar (id),
    child_id BLOB NOT NULL REFERENCES child (id),
    marbles  INTEGER NOT NULL CHECK (marbles >= 0),
    PRIMARY KEY (jar_id, child_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER jar_marked AFTER INSERT ON jar_given BEGIN
    UPDATE jar SET given = 1 WHERE id = new.jar_id;
END;
CREATE TRIGGER tally_marble AFTER INSERT ON marble BEGIN
    INSERT INTO jar_tally (jar_id, child_id, marbles) VALUES (new.jar_id, new.child_id, 1)
    ON CONFLICT (jar_id, child_id) DO UPDATE SET marbles = marbles + 1;
END;
CREATE TRIGGER tally_marble_undo AFTER INSERT ON undo BEGIN
    UPDATE jar_tally SET marbles = marbles - 1
    FROM marble
    WHERE marble.completion_id = new.completion_id
        AND jar_tally.jar_id = marble.jar_id AND jar_tally.child_id = marble.child_id;
END;

CREATE TRIGGER marble_stands BEFORE UPDATE ON marble BEGIN SELECT RAISE(ABORT, 'a marble is a fact'); END;
CREATE TRIGGER jar_given_stands BEFORE UPDATE ON jar_given BEGIN SELECT RAISE(ABORT, 'a giving is a fact'); END;
CREATE TRIGGER marble_once BEFORE INSERT ON marble
WHEN EXISTS (SELECT 1 FROM marble WHERE seq = new.seq OR completion_id = new.completion_id)
BEGIN SELECT RAISE(ABORT, 'a marble is a fact'); END;
CREATE TRIGGER jar_given_once BEFORE INSERT ON jar_given
WHEN EXISTS (SELECT 1 FROM jar_given WHERE jar_id = new.jar_id)
BEGIN SELECT RAISE(ABORT, 'a giving is a fact'); END;
CREATE TRIGGER marble_stays BEFORE DELETE ON marble WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a marble is a fact'); END;
CREATE TRIGGER jar_given_stays BEFORE DELETE ON jar_given WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a giving is a fact'); END;

-- How the price of a reward is stretched; without prices it no longer is. The last row holds.
CREATE TABLE fading (
    seq        INTEGER PRIMARY KEY,
    reward_id  BLOB NOT NULL REFERENCES reward (id),
    from_price INTEGER CHECK (from_price BETWEEN 1 AND 500),
    to_price   INTEGER CHECK (to_price > from_price AND to_price <= 500),
    weeks      INTEGER CHECK (weeks BETWEEN 1 AND 12),
    starts     TEXT CHECK (starts GLOB '????-??-??'),
    at         INTEGER NOT NULL,
    CHECK ((from_price IS NULL) = (to_price IS NULL) AND (from_price IS NULL) = (weeks IS NULL)
        AND (from_price IS NULL) = (starts IS NULL))
) STRICT;
CREATE INDEX fading_by_reward ON fading (reward_id, seq);
CREATE TRIGGER fading_stands BEFORE UPDATE ON fading BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;
CREATE TRIGGER fading_once BEFORE INSERT ON fading
WHEN EXISTS (SELECT 1 FROM fading WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;
CREATE TRIGGER fading_stays BEFORE DELETE ON fading WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;

-- Questions for the therapist: a parent's list, which it changes as it likes.
CREATE TABLE question (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id BLOB NOT NULL REFERENCES child (id),
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 400),
    asked    TEXT NOT NULL CHECK (asked IN ('not_yet', 'yes')),
    answer   TEXT NOT NULL CHECK (length(answer) <= 400)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_by_child ON question (child_id, id);

-- What a parent has answered of that which the app proposed, for all that was seen until a day.
CREATE TABLE heard (
    seq      INTEGER PRIMARY KEY,
    child_id BLOB NOT NULL REFERENCES child (id),
    kind     TEXT NOT NULL CHECK (kind IN ('hard', 'hurts', 'far_below', 'steady')),
    about    TEXT NOT NULL CHECK (length(about) = 36),
    until    TEXT NOT NULL CHECK (until GLOB '????-??-??'),
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX heard_by_child ON heard (child_id, kind, about, until);
CREATE TRIGGER heard_stands BEFORE UPDATE ON heard BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
CREATE TRIGGER heard_once BEFORE INSERT ON heard
WHEN EXISTS (SELECT 1 FROM heard WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
CREATE TRIGGER heard_stays BEFORE DELETE ON heard WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;

-- == Reminders: moments, self-check ==

-- When a moment of the day usually is: [{"on": "mon", "time": "15:30"}, …], a weekday at most once.
ALTER TABLE anchor ADD COLUMN usual TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(usual));
-- The moment a reminder is tied to: it rings at that moment's usual times instead of its own.
ALTER TABLE reminder ADD COLUMN anchor TEXT REFERENCES anchor (id);
CREATE INDEX reminder_by_anchor ON reminder (anchor);

-- "Show me one now": that it was sent, and what the desktop said.
CREATE TABLE self_check (
    seq      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    date     TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    time     TEXT NOT NULL CHECK (time GLOB '??:??'),
    at       INTEGER NOT NULL,
    obstacle TEXT CHECK (obstacle IN ('no_desktop', 'refused', 'silent', 'do_not_disturb')),
    desktop  TEXT NOT NULL CHECK (desktop IN ('gnome', 'plasma', 'other', 'windows', 'mac_os')),
    server   TEXT NOT NULL
) STRICT;
-- "Did you see it?"
CREATE TABLE self_check_answer (
    check_id BLOB PRIMARY KEY REFERENCES self_check (id),
    seen     TEXT NOT NULL CHECK (seen IN ('yes', 'no')),
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER self_check_stands BEFORE UPDATE ON self_check BEGIN SELECT RAISE(ABORT, 'a check is a fact'); END;
CREATE TRIGGER self_check_answer_stands BEFORE UPDATE ON self_check_answer
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
CREATE TRIGGER self_check_once BEFORE INSERT ON self_check
WHEN EXISTS (SELECT 1 FROM self_check WHERE seq = new.seq OR id = new.id)
BEGIN SELECT RAISE(ABORT, 'a check is a fact'); END;
CREATE TRIGGER self_check_answer_once BEFORE INSERT ON self_check_answer
WHEN EXISTS (SELECT 1 FROM self_check_answer WHERE check_id = new.check_id)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
CREATE TRIGGER self_check_stays BEFORE DELETE ON self_check WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a check is a fact'); END;
CREATE TRIGGER self_check_answer_stays BEFORE DELETE ON self_check_answer
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is a fact'); END;
