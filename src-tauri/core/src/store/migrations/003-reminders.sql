-- Answers to a reminder, and why the desktop did not show one.

-- What became of a delivery; the last row holds. None yet, or "claimed" after a "snoozed": claimed,
-- not shown (a crash in between). `until` is when one that was put off comes again, `obstacle` why
-- it was the banner.
CREATE TABLE fate_3 (
    seq         INTEGER PRIMARY KEY,
    delivery_id BLOB NOT NULL REFERENCES delivery (id),
    outcome     TEXT NOT NULL CHECK (outcome IN (
        'claimed', 'shown', 'opened', 'banner', 'snoozed', 'not_today', 'already_done', 'not_asked', 'missed')),
    at          INTEGER NOT NULL,
    at_time     TEXT NOT NULL CHECK (at_time GLOB '??:??'),
    until       INTEGER CHECK ((outcome = 'snoozed') = (until IS NOT NULL)),
    obstacle    TEXT CHECK (obstacle IS NULL
        OR (outcome = 'banner' AND obstacle IN ('no_desktop', 'refused', 'silent', 'do_not_disturb')))
) STRICT;
INSERT INTO fate_3 (seq, delivery_id, outcome, at, at_time)
SELECT seq, delivery_id, outcome, at, at_time FROM fate;
DROP TABLE fate;
ALTER TABLE fate_3 RENAME TO fate;
CREATE INDEX fate_by_delivery ON fate (delivery_id);
CREATE INDEX fate_snoozed ON fate (until) WHERE outcome = 'snoozed';

-- "Not today": the days on which a reminder is to say no more.
CREATE TABLE hush (
    reminder_id BLOB NOT NULL REFERENCES reminder (id),
    day         TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at          INTEGER NOT NULL,
    PRIMARY KEY (reminder_id, day)
) STRICT, WITHOUT ROWID;
