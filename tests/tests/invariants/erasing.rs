//! Invariant 1, its end: whoever is erased is gone from every byte of the data folder.

use std::path::Path;

use hep_core::ParentAction;
use hep_core::model::day::Weekday;
use hep_core::model::fading::Stretch;
use hep_core::model::ids::{ChildId, JarId, PauseId, QuestionId, ReminderId};
use hep_core::model::jar::JarDetails;
use hep_core::model::media::{MediaHash, MediaUse, OwnStickerDetails};
use hep_core::model::pause::PauseDetails;
use hep_core::model::program::{ExerciseDetails, ProgramDetails};
use hep_core::model::question::{Asked, QuestionDetails};
use hep_core::model::reward::Offered;
use hep_core::model::schedule::Schedule;
use hep_core::store::media::take_in;
use hep_core::store::snapshot;
use hep_tests::details::{child, exercise, jar, pause, program, reminder, reps, reward};
use hep_tests::story::{PARENT, Story};
use hep_tests::when::{day, time};
use uuid::Uuid;

use super::a_full_week;

/// All of a child: its rows, what is left in free pages and in the log, snapshots, and files that
/// were kept aside. Nothing of anybody else.
#[test]
fn invariant_1_erasing_a_child_erases_all_of_it() {
    let mut home = a_full_week();
    let leo = home.child(child("Leopold"));
    home.program("Leo's physical", program(leo, day("12 Oct")));
    home.exercise(
        "Leo's physical",
        exercise("Crabwalking", reps(1, 4), Schedule::EveryDay),
    );
    let secret = [
        "Zebulonia",
        "Zgoal",
        "Zhow",
        "Zwhy",
        "Zhelps",
        "Zmove",
        "Zreward",
        "Znote",
        "Zremind",
        "Zfix",
        "Zjar",
        "Zasked",
        "Zanswered",
    ];
    let id = home.child(child("Zebulonia"));
    let plan = ProgramDetails {
        goal: "Zgoal".into(),
        ..program(id, day("12 Oct"))
    };
    home.program("Z's physical", plan);
    let details = ExerciseDetails {
        how: "Zhow ".repeat(70),
        why: "Zwhy ".repeat(70),
        helps: "Zhelps".into(),
        ..exercise("Zmove", reps(1, 4), Schedule::EveryDay)
    };
    home.exercise("Z's physical", details);
    let leos_photo = photos(&mut home, id);
    home.reward(reward(id, "Zreward", 1));
    let note = PauseDetails {
        note: "Znote".into(),
        ..pause(id, day("24 Oct"), day("25 Oct"))
    };
    let rest = PauseId::new(home.now);
    home.mum(ParentAction::SetPause {
        pause: rest,
        details: note,
    });
    let bell = ReminderId::new(home.now);
    let all_day = reminder(id, "Zremind", &[time("17:00")], &Weekday::ALL);
    home.mum(ParentAction::SetReminder {
        reminder: bell,
        details: all_day,
    });
    let question = QuestionId::new(home.now);
    home.mum(ParentAction::SetQuestion {
        question,
        details: QuestionDetails {
            child: id,
            question: "Zasked".into(),
            asked: Asked::Yes,
            answer: "Zanswered".into(),
        },
        kept: None,
    });
    let zreward = home.rewards["zreward"];
    home.mum(ParentAction::StretchReward {
        reward: zreward,
        stretch: Stretch { to: 3, weeks: 2 },
    });
    let pizza = JarId::new(home.now);
    home.mum(ParentAction::SetJar {
        jar: pizza,
        details: JarDetails {
            name: "Zjar".into(),
            ..jar(&[id], 5)
        },
    });
    home.tell(
        "
        Fri 16:50  Leopold completes crabwalking
        Fri 16:50  Zebulonia completes zmove
        Fri 16:51  Zebulonia calls zmove hard
        Fri 16:52  Mum adds zmove of Thu 15 Oct (Zfix)
        Fri 16:53  Zebulonia asks for zreward
        Fri 17:01  show who
        ",
    );
    home.app.claim_due(home.now).unwrap();
    let draft = home.app.begin_daily_snapshot(home.now).unwrap().unwrap();
    draft.keep().unwrap();
    let dir = home.home.path().to_owned();
    std::fs::copy(
        dir.join("hep-hooray.sqlite"),
        dir.join("damaged-2026-10-01T000000.000Z.sqlite"),
    )
    .unwrap();
    let mut home = home.restart();
    for word in secret {
        assert!(
            !holders(&dir, word.as_bytes()).is_empty(),
            "{word} was never written"
        );
    }
    let id_bytes = uuid(id);
    assert_eq!(pictures(&dir).len(), 3);
    std::fs::write(dir.join("media/0198.part"), "half a clip of hers").unwrap();
    home.tell("Sat 17 Oct 08:00  show who");
    let leos = home.app.chart(leo, None, home.now).unwrap();

    // While the next day's snapshot is on its way.
    let draft = home.app.begin_daily_snapshot(home.now).unwrap().unwrap();
    home.mum(ParentAction::EraseChild { child: id });
    assert!(draft.keep().is_err());
    for closed in [false, true] {
        if closed {
            home = home.restart();
        }
        for word in secret {
            assert_eq!(
                holders(&dir, word.as_bytes()),
                Vec::<String>::new(),
                "{word}, closed: {closed}"
            );
        }
        assert_eq!(holders(&dir, &id_bytes), Vec::<String>::new());
        assert!(!holders(&dir, b"Leopold").is_empty());
        assert_eq!(home.app.chart(leo, None, home.now).unwrap(), leos);
    }
    assert_eq!(pictures(&dir), [leos_photo.to_string()]);
    // There is a snapshot again, without the child.
    assert_eq!(snapshot::list(&dir).unwrap().len(), 1);
}

/// Tells the photo that stays: Leo has it as well. The one that is to go has a photo and a sticker of its own, and a clip that
/// was taken in and never used.
fn photos(home: &mut Story, z: ChildId) -> MediaHash {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/media");
    let take = |home: &mut Story, file: &str, wanted| {
        let draft = take_in(home.home.path(), &fixtures.join(file), wanted, home.now).unwrap();
        home.app.keep_media(&PARENT, draft, home.now).unwrap()
    };
    let both = take(home, "photo.jpg", MediaUse::Demonstration);
    let gone = take(home, "clip.webm", MediaUse::Demonstration);
    take(home, "clip.mp4", MediaUse::Demonstration);
    let shown = |own| ExerciseDetails {
        own: Some(own),
        ..exercise("Zmove", reps(1, 4), Schedule::EveryDay)
    };
    home.exercise("Z's physical", shown(gone));
    home.exercise("Z's physical", shown(both));
    home.exercise(
        "Leo's physical",
        ExerciseDetails {
            name: "Crabwalking".into(),
            ..shown(both)
        },
    );
    let sticker = take(home, "photo.png", MediaUse::Sticker).hash;
    let details = OwnStickerDetails {
        child: z,
        name: "Zdog".into(),
        offered: Offered::Yes,
    };
    home.mum(ParentAction::SetOwnSticker {
        hash: sticker,
        details,
    });
    both.hash
}

/// The names in the media folder.
fn pictures(dir: &Path) -> Vec<String> {
    std::fs::read_dir(dir.join("media"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// The files that hold these bytes.
fn holders(dir: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holders(&path, bytes));
        } else if std::fs::read(&path)
            .unwrap()
            .windows(bytes.len())
            .any(|part| part == bytes)
        {
            found.push(path.display().to_string());
        }
    }
    found
}

fn uuid(id: ChildId) -> Vec<u8> {
    id.to_string().parse::<Uuid>().unwrap().as_bytes().to_vec()
}
