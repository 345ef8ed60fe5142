use super::*;

/// The moment "2026-11-01T05:30:00Z" in a zone.
fn now(utc: &str, zone: &str) -> Now {
    Now {
        utc: utc.parse().unwrap(),
        zone: zone.parse().unwrap(),
        steady: Steady {
            run: Uuid::nil(),
            elapsed: Duration::ZERO,
        },
    }
}

#[test]
fn a_day_turns_at_the_rollover_hour() {
    for (rollover, utc, zone, expected) in [
        (4, "2026-10-13T07:59:59Z", "America/New_York", "2026-10-12"),
        (4, "2026-10-13T08:00:00Z", "America/New_York", "2026-10-13"),
        (0, "2026-10-13T03:59:59Z", "America/New_York", "2026-10-12"),
        (0, "2026-10-13T04:00:00Z", "America/New_York", "2026-10-13"),
        (12, "2026-10-13T15:59:00Z", "America/New_York", "2026-10-12"),
        (12, "2026-10-13T16:00:00Z", "America/New_York", "2026-10-13"),
        // The same moment elsewhere.
        (4, "2026-11-26T04:00:00Z", "America/New_York", "2026-11-25"),
        (4, "2026-11-26T04:00:00Z", "Europe/Berlin", "2026-11-26"),
        (
            4,
            "2026-11-26T04:00:00Z",
            "Pacific/Kiritimati",
            "2026-11-26",
        ),
        (4, "2026-11-26T04:00:00Z", "Pacific/Pago_Pago", "2026-11-25"),
        // Half hours and quarters of hours.
        (4, "2026-11-25T22:29:59Z", "Asia/Kolkata", "2026-11-25"),
        (4, "2026-11-25T22:30:00Z", "Asia/Kolkata", "2026-11-26"),
        (4, "2026-11-25T22:15:00Z", "Asia/Kathmandu", "2026-11-26"),
        // The clocks go back: half past one comes twice, four o'clock once.
        (4, "2026-11-01T05:30:00Z", "America/New_York", "2026-10-31"),
        (4, "2026-11-01T06:30:00Z", "America/New_York", "2026-10-31"),
        (4, "2026-11-01T08:59:59Z", "America/New_York", "2026-10-31"),
        (4, "2026-11-01T09:00:00Z", "America/New_York", "2026-11-01"),
        // With a day that turns at one, the second hour past one is the new day's too.
        (1, "2026-11-01T04:59:59Z", "America/New_York", "2026-10-31"),
        (1, "2026-11-01T05:00:00Z", "America/New_York", "2026-11-01"),
        (1, "2026-11-01T06:00:00Z", "America/New_York", "2026-11-01"),
        // They go forward: there is no half past two, and three o'clock comes an hour sooner.
        (2, "2026-03-08T06:59:59Z", "America/New_York", "2026-03-07"),
        (2, "2026-03-08T07:00:00Z", "America/New_York", "2026-03-08"),
        // Samoa had no 30 December 2011: only the hours before four that night are called so.
        (4, "2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"),
        (4, "2011-12-30T13:59:59Z", "Pacific/Apia", "2011-12-30"),
        (4, "2011-12-30T14:00:00Z", "Pacific/Apia", "2011-12-31"),
        // New year.
        (4, "2027-01-01T02:00:00Z", "Europe/London", "2026-12-31"),
    ] {
        let day = Day::of(now(utc, zone), rollover);
        assert_eq!(day.to_string(), expected, "{rollover} {utc} {zone}");
    }
}

/// Over every half hour of a year: a later moment never belongs to an earlier
/// day.
#[test]
fn days_never_go_back() {
    for zone in [
        "America/New_York",
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "UTC",
    ] {
        for rollover in 0..=12 {
            let start = now("2026-01-01T00:00:00Z", zone);
            let half_hours = (0..48 * 366).map(|half| Now {
                utc: start.utc + chrono::Duration::minutes(half * 30),
                ..start
            });
            let mut before = Day::BEGINNING;
            for now in half_hours {
                let day = Day::of(now, rollover);
                assert!(day >= before, "{zone} {rollover} {:?}", now.utc);
                before = day;
            }
        }
    }
}

#[test]
fn days_are_counted_over_months_and_years() {
    let day = |year, month, day| Day::ymd(year, month, day).unwrap();
    for (first, count, expected) in [
        (day(2026, 10, 31), 1, day(2026, 11, 1)),
        (day(2026, 11, 1), -1, day(2026, 10, 31)),
        (day(2028, 2, 28), 1, day(2028, 2, 29)),
        (day(2027, 2, 28), 1, day(2027, 3, 1)),
        (day(2026, 12, 31), 1, day(2027, 1, 1)),
        (day(2026, 10, 12), 55, day(2026, 12, 6)),
        (day(2026, 10, 12), 0, day(2026, 10, 12)),
    ] {
        assert_eq!(first.plus(count), expected);
        assert_eq!(expected.since(first), count);
    }
    assert_eq!(day(2026, 10, 12).to(day(2026, 10, 14)).count(), 3);
    assert_eq!(day(2026, 10, 12).to(day(2026, 10, 11)).count(), 0);
    let last = Day::ymd(262_142, 12, 31).unwrap();
    assert_eq!(last.plus(1), last);
    assert_eq!(last.plus(i32::MAX), last);
}

#[test]
fn a_day_is_written_as_it_is_read() {
    for text in ["2026-10-12", "0001-01-01", "9999-12-31"] {
        assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        assert_eq!(
            serde_json::to_string(&text.parse::<Day>().unwrap()).unwrap(),
            format!("{text:?}")
        );
    }
    assert_eq!(Day::ymd(2026, 10, 12).unwrap().weekday(), Weekday::Mon);
    assert_eq!(Day::ymd(2026, 2, 30), None);
}

#[test]
fn weekdays_come_one_after_the_other() {
    use Weekday::{Mon, Sat, Sun, Wed};
    for (weekday, first, after) in [
        (Mon, Mon, 0),
        (Sun, Mon, 6),
        (Mon, Sun, 1),
        (Sat, Sun, 6),
        (Mon, Wed, 5),
    ] {
        assert_eq!(
            weekday.days_after(first),
            after,
            "{weekday:?} after {first:?}"
        );
    }
}

#[test]
fn a_time_is_written_as_it_is_read() {
    for text in ["00:00", "04:05", "16:00", "23:59"] {
        assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), text);
    }
    for text in ["24:00", "12:60", "12", "", "noon", "-1:00", "12:-5"] {
        assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
    }
    assert_eq!(TimeOfDay::from_minutes(24 * 60 + 5).to_string(), "00:05");
}

#[test]
fn the_wall_clock_shows_the_zone() {
    let berlin: Zone = "Europe/Berlin".parse().unwrap();
    let moment = now("2026-11-26T15:05:59Z", "Europe/Berlin");
    assert_eq!(wall_time(moment.millis(), berlin), "2026-11-26 16:05");
    assert_eq!(
        (moment.time().to_string(), moment.date().to_string()),
        ("16:05".into(), "2026-11-26".into())
    );
    assert_eq!(wall_time(moment.millis(), Zone::UTC), "2026-11-26 15:05");
}

#[test]
fn an_id_names_the_moment_it_was_made() {
    let moment = now("2026-11-26T15:05:59.123Z", "UTC");
    let id = moment.uuid();
    let (seconds, nanos) = id.get_timestamp().unwrap().to_unix();
    assert_eq!(
        (
            id.get_version_num(),
            seconds * 1000 + u64::from(nanos) / 1_000_000
        ),
        (7, moment.millis() as u64)
    );
    assert!(now("2026-11-26T15:06:00Z", "UTC").uuid() > id);
    // A clock before 1970 makes ids all the same.
    assert_eq!(
        now("1969-12-31T23:59:59Z", "UTC").uuid().get_version_num(),
        7
    );
}

#[test]
fn ids_sort_in_the_order_they_were_made() {
    let (later, earlier) = (
        now("2026-11-25T10:00:00Z", "UTC"),
        now("2026-11-25T09:00:00Z", "UTC"),
    );
    let ids: Vec<Uuid> = [later, later, later, earlier, later]
        .into_iter()
        .cycle()
        .take(100)
        .map(Now::uuid)
        .collect();
    assert!(ids.is_sorted(), "{ids:?}");
}
