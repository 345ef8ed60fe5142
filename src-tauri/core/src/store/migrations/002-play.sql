-- Doing an exercise in the app, and what a child says of it besides.

-- A play in the middle: what is left of it when the app is closed. Not a fact; it goes when the
-- exercise is done.
CREATE TABLE playing (
    exercise_id BLOB PRIMARY KEY REFERENCES exercise (id),
    day         TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    nth         INTEGER NOT NULL CHECK (nth >= 1),
    play        TEXT NOT NULL CHECK (json_valid(play))
) STRICT, WITHOUT ROWID;

-- "Too hard" and "it hurts", for the therapist. The face is the one the child pointed at, from 0
-- (it does not hurt) to 4.
CREATE TABLE signal (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    child_id    BLOB NOT NULL REFERENCES child (id),
    exercise_id BLOB NOT NULL REFERENCES exercise (id),
    day         TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    kind        TEXT NOT NULL CHECK (kind IN ('too_hard', 'hurts')),
    face        INTEGER CHECK (face BETWEEN 0 AND 4),
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signal_by_child ON signal (child_id, day);

CREATE TRIGGER signal_stands BEFORE UPDATE ON signal BEGIN SELECT RAISE(ABORT, 'a signal is a fact'); END;
CREATE TRIGGER signal_stays BEFORE DELETE ON signal WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a signal is a fact'); END;

-- Where it was done: a place of the library, or the family's own.
ALTER TABLE remark ADD COLUMN place TEXT;
CREATE TABLE place (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    picture  TEXT NOT NULL,
    offered  TEXT NOT NULL CHECK (offered IN ('yes', 'put_away'))
) STRICT, WITHOUT ROWID;

-- Whether a child's screens say everything in pictures, and how its figure looks.
ALTER TABLE child ADD COLUMN reading TEXT NOT NULL DEFAULT 'words' CHECK (reading IN ('words', 'pictures'));
ALTER TABLE child ADD COLUMN look TEXT CHECK (json_valid(look));
