//! The types of the IPC door, told to TypeScript. `cargo test -p hep-core export_bindings` writes
//! them to `ui/src/api/bindings.ts`.

use ts_rs::{Config, TS};

macro_rules! declare {
    ($config:expr, $($type:ty),+ $(,)?) => {
        [$(format!("export {}\n", <$type>::decl($config))),+]
    };
}

/// The whole of `bindings.ts`.
pub fn typescript() -> String {
    use crate::action::*;
    use crate::error::*;
    use crate::model::{
        anchor::*, child::*, completion::*, day::*, delivery::*, dose::*, ids::*, jar::*, look::*,
        pause::*, place::*, play::*, program::*, reminder::*, reward::*, schedule::*, settings::*,
        signal::*, snapshot::*,
    };
    use crate::view::{
        chart::*, family::*, jar::*, outcome::*, parent::*, play::PlayView, rewards::*, today::*,
        week::*,
    };
    let config = &Config::default();
    let types = declare![
        config,
        ChildId,
        ProgramId,
        ExerciseId,
        CompletionId,
        JarId,
        RewardId,
        RedemptionId,
        ReminderId,
        DeliveryId,
        PauseId,
        PlaceId,
        Day,
        Weekday,
        TimeOfDay,
        Accent,
        Role,
        Reading,
        SkinTone,
        HairStyle,
        HairColour,
        ClothesColour,
        Legs,
        Aid,
        FigureLook,
        ChildDetails,
        Discipline,
        CountRule,
        ProgramDetails,
        Schedule,
        Amount,
        Sides,
        Dose,
        WorkDone,
        Done,
        ExerciseDetails,
        Effort,
        By,
        PauseKind,
        PauseDetails,
        Handover,
        Offered,
        RewardDetails,
        PlaceDetails,
        Place,
        JarDetails,
        GivenJar,
        AnchorDetails,
        Anchor,
        Answer,
        Switch,
        Font,
        QuietHours,
        Settings,
        Target,
        ReminderDetails,
        DeliveryOutcome,
        Obstacle,
        NoticeAnswer,
        Side,
        Phase,
        Play,
        PlayEvent,
        Signal,
        Signalled,
        PlayView,
        ChildAction,
        ParentAction,
        SetUp,
        FirstExercise,
        FirstReward,
        Outcome,
        StarEarned,
        MarbleDropped,
        RedemptionState,
        ParentOutcome,
        Notice,
        Timing,
        Stage,
        Face,
        JarView,
        Part,
        ParentJar,
        WhoView,
        WhoFace,
        TodayView,
        DayMoment,
        Aim,
        Card,
        CardPlace,
        CardDone,
        WeekView,
        StripDay,
        Saving,
        Goal,
        ChartView,
        ChartDay,
        ChartRow,
        Cell,
        CellSticker,
        RewardsView,
        RewardCard,
        RewardState,
        Answered,
        ParentFamilyView,
        ParentChild,
        ParentPlace,
        Waiting,
        ParentProgramsView,
        ParentProgram,
        ProgramState,
        ParentExercise,
        WeekShare,
        ParentPause,
        ParentRewardsView,
        ParentReward,
        ParentAnswered,
        ParentRemindersView,
        ParentReminder,
        Delivery,
        ReminderProgram,
        NamedExercise,
        ParentDayView,
        DayRow,
        DayDone,
        DayChange,
        Change,
        Snapshot,
        Field,
        Problem,
        Code,
        Fault,
    ];
    format!(
        "// Written by `cargo test -p hep-core export_bindings`. Do not edit.\n\n{}",
        types.join("\n")
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn export_bindings() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/api/bindings.ts");
        let text = super::typescript();
        std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
        std::fs::write(path, &text).unwrap();
        assert!(text.contains("export type TodayView"));
    }
}
