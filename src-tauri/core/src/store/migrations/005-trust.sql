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
