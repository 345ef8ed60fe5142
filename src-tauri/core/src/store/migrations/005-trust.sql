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
