-- What makes it last: own pictures, the journey, grown-ups who join in, moments of the day.

-- == Own pictures and clips ==

-- == The journey, milestones, certificates ==

-- == Goals, moments of the day ==

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

-- == Reminders: moments, self-check ==
