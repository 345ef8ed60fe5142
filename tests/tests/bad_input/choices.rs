//! Pictures, prices, reminders, settings and PINs.

use super::*;

#[test]
fn pictures_prices_reminders_settings() {
    let mut mia = mia();
    let (now, id) = (mia.now, mia.children["Mia"]);
    let rewarded = |details| ParentAction::SetReward {
        reward: RewardId::new(now),
        details,
    };
    let reminded = |details| ParentAction::SetReminder {
        reminder: ReminderId::new(now),
        details,
    };
    let film = reward(id, "Film", 5);
    let bell = reminder(id, "After snack", &[time("16:00")], &Weekday::ALL);
    let nine: Vec<TimeOfDay> = (0..9)
        .map(|hour| TimeOfDay::from_minutes(hour * 60))
        .collect();
    let settings = mia.app.settings().unwrap();
    all_refused(
        &mut mia,
        vec![
            (
                ParentAction::SetChild {
                    child: ChildId::new(now),
                    details: ChildDetails {
                        avatar: "no-such".into(),
                        ..child("Leo")
                    },
                },
                Field::Picture,
                Problem::Unknown,
            ),
            (
                rewarded(RewardDetails {
                    price: 0,
                    ..film.clone()
                }),
                Field::Price,
                Problem::OutOfRange,
            ),
            (
                rewarded(RewardDetails {
                    price: 501,
                    ..film.clone()
                }),
                Field::Price,
                Problem::OutOfRange,
            ),
            (
                rewarded(RewardDetails {
                    picture: "../../etc".into(),
                    ..film
                }),
                Field::Picture,
                Problem::Unknown,
            ),
            (
                reminded(ReminderDetails {
                    times: vec![],
                    ..bell.clone()
                }),
                Field::Times,
                Problem::OutOfRange,
            ),
            (
                reminded(ReminderDetails {
                    times: nine,
                    ..bell.clone()
                }),
                Field::Times,
                Problem::OutOfRange,
            ),
            (
                reminded(ReminderDetails {
                    on: vec![],
                    ..bell.clone()
                }),
                Field::Weekdays,
                Problem::Empty,
            ),
            (
                reminded(ReminderDetails {
                    target: Target::Exercises { exercises: vec![] },
                    ..bell
                }),
                Field::Target,
                Problem::Empty,
            ),
            (
                ParentAction::SetSettings {
                    settings: Settings {
                        rollover: 13,
                        ..settings
                    },
                },
                Field::Rollover,
                Problem::OutOfRange,
            ),
        ],
    );
}

#[test]
fn pins() {
    let mut mia = mia();
    let typed = [
        "",
        "123",
        "123456789",
        "12a4",
        "abcd",
        "12 34",
        "١٢٣٤",
        "😀😀😀😀",
        "-1234",
        "1234\n",
    ];
    let tries = typed.map(|pin| {
        (
            ParentAction::ChangePin { pin: pin.into() },
            Field::Pin,
            Problem::NotAPin,
        )
    });
    all_refused(&mut mia, tries.into());
}

/// A first start with one slip in it leaves the app as empty as before.
#[test]
fn a_first_start_is_all_or_nothing() {
    let (home, now) = (folder(), at("Mon 12 Oct 09:00"));
    let mut app = App::open(home.path(), now).unwrap();
    let before = Facts::of(home.path()).dump();
    let good = smallest(now);
    let bad: Vec<(SetUp, Field, Problem)> = vec![
        (
            SetUp {
                details: child(" "),
                ..good.clone()
            },
            Field::Name,
            Problem::Empty,
        ),
        (
            SetUp {
                exercises: vec![],
                ..good.clone()
            },
            Field::Target,
            Problem::Empty,
        ),
        (
            SetUp {
                plan: ProgramDetails {
                    weeks: 0,
                    ..good.plan.clone()
                },
                ..good.clone()
            },
            Field::Weeks,
            Problem::OutOfRange,
        ),
        (
            SetUp {
                exercises: vec![
                    good.exercises[0].clone(),
                    FirstExercise {
                        id: ExerciseId::new(now),
                        details: exercise("Squats", reps(0, 0), any(1)),
                    },
                ],
                ..good.clone()
            },
            Field::Dose,
            Problem::OutOfRange,
        ),
        (
            SetUp {
                reward: Some(FirstReward {
                    id: RewardId::new(now),
                    details: reward(good.child, "Film", 0),
                }),
                ..good.clone()
            },
            Field::Price,
            Problem::OutOfRange,
        ),
        (
            SetUp {
                pin: "12a4".into(),
                ..good.clone()
            },
            Field::Pin,
            Problem::NotAPin,
        ),
        (
            SetUp {
                child: "9f0c5e0a-3b1d-4c1e-9b7a-2f3d4c5b6a79".parse().unwrap(),
                ..good.clone()
            },
            Field::Id,
            Problem::Unknown,
        ),
    ];
    for (set_up, field, problem) in bad {
        assert_eq!(refused(app.set_up(set_up, now)), (field, problem));
        assert_eq!(Facts::of(home.path()).dump(), before);
    }
    let code = app.set_up(good.clone(), now).unwrap();
    assert!(matches!(app.set_up(good, now), Err(Error::AlreadySetUp)));
    assert!(matches!(
        app.start_sample(&|key| key.into(), now),
        Err(Error::AlreadySetUp)
    ));
    // The recovery code is refused with a PIN that is none, and the first PIN still opens.
    assert_eq!(
        refused(app.recover(&code, "letters", now)),
        (Field::Pin, Problem::NotAPin)
    );
    assert_eq!(
        refused(app.recover("K7QD", "2468", now)),
        (Field::Recovery, Problem::Wrong)
    );
    assert!(app.unlock(PIN, now).is_ok());
}
