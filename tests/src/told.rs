//! How a line of a story is read: who does what.

use hep_core::Day;
use hep_core::model::completion::Effort;
use hep_core::model::fading::Stretch;
use hep_core::model::signal::Signal;

use crate::when;

/// What a line says happens.
#[derive(Debug)]
pub(crate) enum Told<'a> {
    /// `Mia completes bridges, tongue 2nd`
    Completes(Vec<(&'a str, u8)>),
    /// `Mia completes everything`: all that is asked today and not done yet
    CompletesEverything,
    /// `Mia undoes bridges`
    Undoes(&'a str, u8),
    /// `Mia chooses rocket for bridges`
    Chooses {
        sticker: &'a str,
        exercise: &'a str,
    },
    /// `Mia calls bridges hard`
    Calls(&'a str, Effort),
    /// `Mia was at garden for bridges`
    WasAt {
        place: &'a str,
        exercise: &'a str,
    },
    /// `Leo stops crab walk: hurts` and `Leo stops crab walk: too hard`
    Stops(&'a str, Signal),
    /// `Mia saves for film`
    SavesFor(&'a str),
    /// `Mia asks for film`
    AsksFor(&'a str),
    /// `Mum adds crab walk of Thu 5 Nov (the laptop was off)`
    Adds {
        exercise: (&'a str, u8),
        day: Day,
        why: &'a str,
    },
    /// `Mum takes back crab walk of Thu 5 Nov (wrong child)`
    TakesBack {
        exercise: (&'a str, u8),
        day: Day,
        why: &'a str,
    },
    /// `Mum gives film` and `Mum declines film`
    Gives(&'a str),
    Declines(&'a str),
    /// `Mum stretches film to 12 over 4 weeks`
    Stretches(&'a str, Stretch),
    /// `Mum pauses Mia from Wed 28 Oct to Sun 1 Nov`
    Pauses {
        child: &'a str,
        from: Day,
        to: Day,
    },
    /// `Mum ends Mia's pause`
    EndsPause(&'a str),
    /// `they fly to Europe/Berlin`
    FlyTo(&'a str),
    /// `show Mia's today`
    Show {
        child: &'a str,
        what: &'a str,
    },
}

/// Splits a line into who acts and what happens.
pub(crate) fn read(line: &str) -> (&str, Told<'_>) {
    if let Some(shown) = line.strip_prefix("show ") {
        let (child, what) = shown.split_once("'s ").unwrap_or(("", shown));
        return ("", Told::Show { child, what });
    }
    let (who, rest) = line.split_once(' ').unwrap_or((line, ""));
    let told = VERBS
        .iter()
        .find_map(|(verb, read)| rest.strip_prefix(verb).map(|object| read(object.trim())))
        .unwrap_or_else(|| panic!("nobody knows how to tell {line:?}"));
    (who, told)
}

type Read = for<'a> fn(&'a str) -> Told<'a>;

const VERBS: [(&str, Read); 17] = [
    ("completes everything", |_| Told::CompletesEverything),
    ("completes ", |all| {
        Told::Completes(all.split(", ").map(numbered).collect())
    }),
    ("undoes ", |one| {
        let (exercise, nth) = numbered(one);
        Told::Undoes(exercise, nth)
    }),
    ("chooses ", |object| {
        let (sticker, exercise) = parts(object, " for ");
        Told::Chooses { sticker, exercise }
    }),
    ("calls ", |object| {
        let (exercise, effort) = object.rsplit_once(' ').expect("calls … easy");
        let effort = match effort {
            "easy" => Effort::Easy,
            "right" => Effort::JustRight,
            _ => Effort::Hard,
        };
        Told::Calls(exercise, effort)
    }),
    ("was at ", |object| {
        let (place, exercise) = parts(object, " for ");
        Told::WasAt { place, exercise }
    }),
    ("stops ", |object| {
        let (exercise, why) = parts(object, ": ");
        let signal = match why {
            "hurts" => Signal::Hurts { face: None },
            _ => Signal::TooHard,
        };
        Told::Stops(exercise, signal)
    }),
    ("saves for ", |one| Told::SavesFor(one)),
    ("asks for ", |one| Told::AsksFor(one)),
    ("adds ", |object| {
        let (exercise, day, why) = corrected(object);
        Told::Adds { exercise, day, why }
    }),
    ("takes back ", |object| {
        let (exercise, day, why) = corrected(object);
        Told::TakesBack { exercise, day, why }
    }),
    ("gives ", |one| Told::Gives(one)),
    ("declines ", |one| Told::Declines(one)),
    ("stretches ", |object| {
        let (reward, how) = parts(object, " to ");
        let (to, weeks) = parts(how.trim_end_matches(" weeks"), " over ");
        let (to, weeks) = (to.parse(), weeks.parse());
        let stretch = Stretch {
            to: to.expect("a price"),
            weeks: weeks.expect("a number of weeks"),
        };
        Told::Stretches(reward, stretch)
    }),
    ("pauses ", |object| {
        let (child, days) = parts(object, " from ");
        let (from, to) = parts(days, " to ");
        Told::Pauses {
            child,
            from: when::day(from),
            to: when::day(to),
        }
    }),
    ("ends ", |object| Told::EndsPause(parts(object, "'s ").0)),
    ("fly to ", |one| Told::FlyTo(one)),
];

fn parts<'a>(object: &'a str, between: &str) -> (&'a str, &'a str) {
    object
        .split_once(between)
        .unwrap_or_else(|| panic!("{object:?} lacks {between:?}"))
}

/// "tongue 2nd" is the second time of the day, "tongue" the first.
fn numbered(one: &str) -> (&str, u8) {
    let nth = one.rsplit_once(' ').and_then(|(exercise, nth)| {
        let digits = ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|end| nth.strip_suffix(end))?;
        Some((exercise, digits.parse().ok()?))
    });
    nth.unwrap_or((one, 1))
}

/// "crab walk of Thu 5 Nov (the laptop was off)".
fn corrected(object: &str) -> ((&str, u8), Day, &str) {
    let (what, why) = object.split_once(" (").unwrap_or((object, ")"));
    let (exercise, day) = what
        .rsplit_once(" of ")
        .expect("a correction names the day");
    (
        numbered(exercise),
        when::day(day),
        why.trim_end_matches(')'),
    )
}
