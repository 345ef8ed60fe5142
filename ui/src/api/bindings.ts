// Written by `cargo test -p hep-core export_bindings`. Do not edit.

export type ChildId = string;

export type ProgramId = string;

export type ExerciseId = string;

export type CompletionId = string;

export type JarId = string;

export type RewardId = string;

export type RedemptionId = string;

export type ReminderId = string;

export type DeliveryId = string;

export type SelfCheckId = string;

export type PauseId = string;

export type QuestionId = string;

export type PlaceId = string;

export type Day = string;

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

export type TimeOfDay = string;

export type Accent = "coral" | "teal" | "violet" | "sky";

export type Role = "child" | "grown_up";

export type Reading = "words" | "pictures";

export type SkinTone = "porcelain" | "peach" | "honey" | "almond" | "cocoa" | "ebony";

export type HairStyle = "short" | "parted" | "curly" | "bob" | "pigtails" | "ponytail" | "bun" | "headscarf";

export type HairColour = "black" | "brown" | "chestnut" | "ginger" | "blond" | "silver";

export type ClothesColour = "coral" | "sun" | "leaf" | "teal" | "sky" | "blue" | "violet" | "rose" | "navy" | "stone";

export type Legs = "trousers" | "shorts";

export type Aid = "none" | "wheelchair" | "walker" | "orthosis";

export type FigureLook = { 
/**
 * The colour of its skin.
 */
skin: SkinTone, 
/**
 * How its hair is worn.
 */
hair: HairStyle, 
/**
 * The colour of its hair.
 */
hair_colour: HairColour, 
/**
 * The colour of its shirt.
 */
top: ClothesColour, 
/**
 * The colour of its trousers.
 */
bottoms: ClothesColour, 
/**
 * How long they are.
 */
legs: Legs, 
/**
 * Whether it wears glasses.
 */
glasses: boolean, 
/**
 * What helps it move, drawn where an exercise allows it.
 */
aid: Aid, };

export type ChildDetails = { 
/**
 * The name the app greets with.
 */
name: string, 
/**
 * A picture from the library's avatars.
 */
avatar: string, 
/**
 * The colour of this child's screens.
 */
accent: Accent, 
/**
 * A child, or a grown-up who joins in.
 */
role: Role, 
/**
 * Whether its screens use words, or say everything in pictures.
 */
reading: Reading, 
/**
 * How the figure in its exercises looks; the usual figure while nobody chose.
 */
look: FigureLook | null, };

export type Discipline = "physical" | "occupational" | "speech";

export type CountRule = "all_asked" | "any_done";

export type ProgramDetails = { 
/**
 * Whose it is. Fixed once the program exists.
 */
child: ChildId, 
/**
 * Which kind of therapy.
 */
discipline: Discipline, 
/**
 * The child's own goal, in its words; may be empty.
 */
goal: string, 
/**
 * A picture for the goal, from the library's pictures.
 */
goal_picture: string | null, 
/**
 * The first day.
 */
start: Day, 
/**
 * How many weeks it lasts, 1 to 52.
 */
weeks: number, 
/**
 * The day the therapist looks at it again.
 */
review: Day | null, 
/**
 * On how many days a week it should count, 1 to 7.
 */
weekly_goal: number, 
/**
 * When a day counts.
 */
counts: CountRule, 
/**
 * How many stickers the golden star of a reached week is worth, 0 to 20.
 */
star_worth: number, };

export type Schedule = { "kind": "any_days", 
/**
 * How many.
 */
days: number, } | { "kind": "weekdays", 
/**
 * Which; at least one.
 */
on: Array<Weekday>, } | { "kind": "every_day" } | { "kind": "every_n_days", 
/**
 * The distance in days.
 */
days: number, };

export type Amount = { "kind": "reps", 
/**
 * How many, 1 to 200.
 */
reps: number, 
/**
 * Seconds each is held, 0 (not at all) to 300.
 */
hold_seconds: number, } | { "kind": "time", 
/**
 * Seconds, 1 to 3600.
 */
seconds: number, };

export type Sides = "both" | "each";

export type Dose = { 
/**
 * How many sets, 1 to 20.
 */
sets: number, 
/**
 * What one set is.
 */
amount: Amount, 
/**
 * Whether left and right are done each on their own.
 */
sides: Sides, 
/**
 * What is counted when it is not simply "times": the key of a unit in the words
 * ("lengths" of the hallway, "words" from a list).
 */
unit?: string, };

export type WorkDone = { 
/**
 * Sets begun and finished, both sides counted.
 */
sets: number, 
/**
 * Repetitions.
 */
reps: number, 
/**
 * Seconds held or practised.
 */
seconds: number, };

export type Done = { "kind": "as_asked" } | { "kind": "part" } & WorkDone;

export type MediaHash = string;

export type Medium = "photo" | "animation" | "clip";

export type MediaUse = "demonstration" | "sticker";

export type Media = { 
/**
 * Its name.
 */
hash: MediaHash, 
/**
 * What it is.
 */
medium: Medium, };

export type OwnStickerDetails = { 
/**
 * Whose. Fixed once it is there.
 */
child: ChildId, 
/**
 * What is on it.
 */
name: string, 
/**
 * Whether the child can still choose it. What it earned stays.
 */
offered: Offered, };

export type OwnSticker = { 
/**
 * Its name among the stickers.
 */
sticker: string, 
/**
 * Its picture.
 */
hash: MediaHash, 
/**
 * What is on it.
 */
name: string, 
/**
 * Whether the child can still choose it.
 */
offered: Offered, };

export type ExerciseDetails = { 
/**
 * What the child calls it.
 */
name: string, 
/**
 * How it is done, in a child's words; may be empty.
 */
how: string, 
/**
 * Why it is there, in a parent's words; may be empty.
 */
why: string, 
/**
 * How it helps with the child's own goal, in the child's words; may be empty.
 */
helps: string, 
/**
 * How much of it.
 */
dose: Dose, 
/**
 * On which days.
 */
schedule: Schedule, 
/**
 * How many times on such a day, 1 to 6.
 */
times_a_day: number, 
/**
 * The moment of the day it belongs to ("after snack"): the id of one of the family's anchors;
 * empty when it belongs to none.
 */
anchor: string, 
/**
 * The library exercise whose demonstration shows it, if any.
 */
demo: string | null, 
/**
 * A photo or clip of the child itself, which goes before the demonstration.
 */
own: Media | null, };

export type Effort = "easy" | "just_right" | "hard";

export type By = "child" | "parent";

export type PauseKind = "sick" | "holiday" | "therapist_rest";

export type PauseDetails = { 
/**
 * Whose it is. Fixed once the pause exists.
 */
child: ChildId, 
/**
 * Why.
 */
kind: PauseKind, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day, included.
 */
to: Day, 
/**
 * For the family; may be empty.
 */
note: string, };

export type Handover = "at_once" | "after_ok";

export type Offered = "yes" | "put_away";

export type RewardDetails = { 
/**
 * Whose it is. Fixed once the reward exists.
 */
child: ChildId, 
/**
 * What it is called.
 */
name: string, 
/**
 * A picture from the library's pictures.
 */
picture: string, 
/**
 * What it costs, 1 to 500 stickers. A change leaves alone whoever is saving for it already.
 */
price: number, 
/**
 * Whether a grown-up has to agree first.
 */
handover: Handover, 
/**
 * Whether a child can still choose it.
 */
offered: Offered, };

export type Stretch = { 
/**
 * The price in stickers, or the spacing in days, at the end.
 */
to: number, 
/**
 * Over how many weeks, 1 to 12.
 */
weeks: number, };

export type Fading = { 
/**
 * The price or the spacing before it.
 */
from: number, 
/**
 * How it is stretched.
 */
stretch: Stretch, 
/**
 * The first day of its first week.
 */
starts: Day, };

export type Step = { 
/**
 * From which day on.
 */
day: Day, 
/**
 * How many stickers it costs, or after how many days it is given again, from then on.
 */
to: number, };

export type QuestionDetails = { 
/**
 * About whom. Fixed once the question exists.
 */
child: ChildId, 
/**
 * What to ask.
 */
question: string, 
/**
 * Whether it was asked.
 */
asked: Asked, 
/**
 * What the therapist said; may be empty.
 */
answer: string, };

export type Asked = "not_yet" | "yes";

export type Concern = { "kind": "hard", 
/**
 * Which.
 */
exercise: ExerciseId, } | { "kind": "hurts", 
/**
 * Which.
 */
exercise: ExerciseId, } | { "kind": "far_below", 
/**
 * Of which program.
 */
program: ProgramId, } | { "kind": "steady", 
/**
 * With whom.
 */
child: ChildId, };

export type Suggestion = { 
/**
 * What it is about.
 */
concern: Concern, 
/**
 * The last day of what was seen: the parent's answer holds for all up to it.
 */
until: Day, 
/**
 * What was seen.
 */
seen: Seen, };

export type Seen = { "kind": "hard", 
/**
 * On so many days it was done and called hard.
 */
called: number, 
/**
 * On so many days it was stopped because it was too hard.
 */
stopped: number, } | { "kind": "hurts", 
/**
 * On so many days.
 */
days: number, } | { "kind": "far_below", 
/**
 * Its first day.
 */
week: Day, 
/**
 * Days that counted.
 */
counted: number, 
/**
 * Days that were its goal.
 */
goal: number, };

export type PlaceDetails = { 
/**
 * What it is called.
 */
name: string, 
/**
 * A picture from the library's pictures.
 */
picture: string, 
/**
 * Whether a child can still choose it.
 */
offered: Offered, };

export type Place = { 
/**
 * Its id in the library, or that of the family's own.
 */
id: string, 
/**
 * What the family calls its own; the library's have their name in the words.
 */
name: string | null, 
/**
 * Its picture.
 */
picture: string, };

export type JarDetails = { 
/**
 * What everybody gets when it is full.
 */
name: string, 
/**
 * A picture of it, from the library's pictures.
 */
picture: string, 
/**
 * How many marbles fill it, 5 to [`LARGEST`]. A jar that has begun can only become smaller.
 */
size: number, 
/**
 * Who takes part; at least one. What somebody put in stays when they take part no more.
 */
members: Array<ChildId>, 
/**
 * Whether it stands on the table; put away, it keeps what is in it and gets nothing.
 */
offered: Offered, };

export type GivenJar = { 
/**
 * What everybody got.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * When.
 */
day: Day, };

export type AnchorDetails = { 
/**
 * What the family calls it; none for a library one that keeps the name it has in the words.
 */
name: string | null, 
/**
 * A picture from the library's pictures.
 */
picture: string, 
/**
 * Whether an exercise can still be given to it.
 */
offered: Offered, };

export type Anchor = { 
/**
 * Its id in the library, or that of the family's own; what an exercise refers to.
 */
id: string, 
/**
 * What the family calls it; a library one may have its name in the words only.
 */
name: string | null, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Whether an exercise can still be given to it.
 */
offered: Offered, 
/**
 * When it usually is, Monday first; what is tied to it rings then.
 */
usual: Array<UsualTime>, };

export type Answer = "given" | "declined";

export type Switch = "on" | "off";

export type Font = "playful" | "hyperlegible";

export type QuietHours = { 
/**
 * The first silent minute.
 */
from: TimeOfDay, 
/**
 * The first minute that is no longer silent.
 */
to: TimeOfDay, };

export type Settings = { 
/**
 * The day a week begins with. A change cuts the current week short and begins a new one at
 * the next such day; past weeks keep their cut.
 */
first_weekday: Weekday, 
/**
 * The hour at which a day turns, 0 to 12.
 */
rollover: number, 
/**
 * When no reminder may sound, if ever.
 */
quiet: QuietHours | null, 
/**
 * Whether the app makes sounds.
 */
sounds: Switch, 
/**
 * Whether a soft tune is played while a move is done, where sounds are on.
 */
music: Switch, 
/**
 * Whether things move.
 */
motion: Switch, 
/**
 * The type in which everything is written.
 */
font: Font, };

export type Target = { "kind": "everything" } | { "kind": "program", 
/**
 * Which.
 */
program: ProgramId, } | { "kind": "exercises", 
/**
 * Which.
 */
exercises: Array<ExerciseId>, };

export type ReminderDetails = { 
/**
 * Whom it calls. Fixed once the reminder exists.
 */
child: ChildId, 
/**
 * The moment it stands for ("after snack").
 */
title: string, 
/**
 * What it is about; it stays silent when all of that is done.
 */
target: Target, 
/**
 * At which times of the day, 1 to 8, on the wall clock wherever the laptop is; none when it is
 * tied to a moment.
 */
times: Array<TimeOfDay>, 
/**
 * On which weekdays; at least one.
 */
on: Array<Weekday>, 
/**
 * Whether it rings.
 */
switch: Switch, 
/**
 * The moment of the family's day it is tied to, if it is: it rings when that usually is.
 */
anchor: string | null, };

export type UsualTime = { 
/**
 * On which weekday.
 */
on: Weekday, 
/**
 * When.
 */
time: TimeOfDay, };

export type Ring = { 
/**
 * When.
 */
time: TimeOfDay, 
/**
 * On which weekdays, Monday first.
 */
on: Array<Weekday>, };

export type Desktop = "gnome" | "plasma" | "other" | "windows" | "mac_os";

export type Sent = { 
/**
 * Why it could not be shown; none when the desktop took it.
 */
obstacle: Obstacle | null, 
/**
 * On which desktop: what helps is different on each.
 */
desktop: Desktop, 
/**
 * What the one who shows notifications calls itself ("dunst 1.9.0"); may be empty.
 */
server: string, };

export type CheckAnswer = "yes" | "no";

export type SelfCheck = { 
/**
 * Which.
 */
id: SelfCheckId, 
/**
 * The date it was sent, on the wall clock.
 */
date: Day, 
/**
 * The time it was sent.
 */
time: TimeOfDay, 
/**
 * What the desktop said.
 */
sent: Sent, 
/**
 * Whether it was seen; none while nobody has answered.
 */
seen: CheckAnswer | null, };

export type DeliveryOutcome = "claimed" | "shown" | "opened" | "banner" | "snoozed" | "not_today" | "already_done" | "not_asked" | "paused" | "quiet" | "missed";

export type Obstacle = "no_desktop" | "refused" | "silent" | "do_not_disturb";

export type NoticeAnswer = "later" | "not_today";

export type Side = "left" | "right";

export type Phase = { "kind": "counting" } | { "kind": "ready" } | { "kind": "holding", 
/**
 * What is left of it.
 */
left_ms: number, } | { "kind": "paused", 
/**
 * What is left of it.
 */
left_ms: number, } | { "kind": "switch_sides" } | { "kind": "resting", 
/**
 * What is left of it.
 */
left_ms: number, } | { "kind": "finished" };

export type Play = { 
/**
 * How much is asked for.
 */
dose: Dose, 
/**
 * Which set it is at, from 1; it stays at the last one when all are done.
 */
set: number, 
/**
 * Which side, where sides are done each on their own. Each set is done left, then right.
 */
side: Side | null, 
/**
 * Repetitions done of this set (on this side).
 */
reps: number, 
/**
 * What is going on.
 */
phase: Phase, 
/**
 * What was really done so far.
 */
work: WorkDone, 
/**
 * How often something happened that changed it; what happens next has this number.
 */
step: number, 
/**
 * Milliseconds held that do not make up a second yet.
 */
spare_ms: number, };

export type PlayEvent = { "kind": "press" } | { "kind": "beat", 
/**
 * So much since the last beat.
 */
ms: number, } | { "kind": "pause" } | { "kind": "skip" };

export type Signal = { "kind": "too_hard" } | { "kind": "hurts", 
/**
 * The face it pointed at, 0 (not at all) to 4 (very much); none if it pointed at none.
 */
face: number | null, };

export type Signalled = { 
/**
 * Of which exercise.
 */
exercise: ExerciseId, 
/**
 * On which day.
 */
day: Day, 
/**
 * What was said.
 */
signal: Signal, };

export type PlayView = { 
/**
 * Who does it.
 */
face: Face, 
/**
 * What is done.
 */
card: Card, 
/**
 * Which time of today.
 */
nth: number, 
/**
 * How far it got.
 */
play: Play, 
/**
 * The longest a beat can be, in milliseconds: what passes beyond it was sleep.
 */
longest_beat_ms: number, };

export type ChildAction = { "kind": "complete", 
/**
 * What was done.
 */
exercise: ExerciseId, 
/**
 * Which time of today, from 1.
 */
nth: number, 
/**
 * How much of it.
 */
done: Done, 
/**
 * The sticker; without one the app picks.
 */
sticker: string | null, } | { "kind": "decorate", 
/**
 * Which completion.
 */
completion: CompletionId, 
/**
 * A sticker of the library.
 */
sticker: string | null, 
/**
 * How it was.
 */
effort: Effort | null, 
/**
 * Where it was done: the id of one of the places offered.
 */
place: string | null, } | { "kind": "undo", 
/**
 * Which completion.
 */
completion: CompletionId, } | { "kind": "play", 
/**
 * What is being done.
 */
exercise: ExerciseId, 
/**
 * Which time of today, from 1.
 */
nth: number, 
/**
 * The step of the play it is meant for: one that has passed is left as it is.
 */
step: number, 
/**
 * What happens.
 */
event: PlayEvent, } | { "kind": "finish_play", 
/**
 * What was done.
 */
exercise: ExerciseId, 
/**
 * Which time of today, from 1.
 */
nth: number, } | { "kind": "hurts", 
/**
 * What hurts.
 */
exercise: ExerciseId, } | { "kind": "tell", 
/**
 * What was being done.
 */
exercise: ExerciseId, 
/**
 * Which time of today, from 1.
 */
nth: number, 
/**
 * What is said.
 */
signal: Signal, } | { "kind": "save_for", 
/**
 * Which reward.
 */
reward: RewardId, } | { "kind": "ask", 
/**
 * Which reward.
 */
reward: RewardId, 
/**
 * Which time, from 1: one more than were answered so far.
 */
nth: number, };

export type ParentAction = { "kind": "set_child", 
/**
 * Which child.
 */
child: ChildId, 
/**
 * Who it is.
 */
details: ChildDetails, } | { "kind": "erase_child", 
/**
 * Which child.
 */
child: ChildId, } | { "kind": "set_program", 
/**
 * Which program.
 */
program: ProgramId, 
/**
 * What it is.
 */
details: ProgramDetails, } | { "kind": "end_program", 
/**
 * Which program.
 */
program: ProgramId, } | { "kind": "finish_program", 
/**
 * Which program.
 */
program: ProgramId, } | { "kind": "start_next", 
/**
 * The one before.
 */
after: ProgramId, 
/**
 * The next.
 */
program: ProgramId, 
/**
 * What it is; its child is that of the one before.
 */
details: ProgramDetails, 
/**
 * The exercises it takes over, as they are now.
 */
exercises: Array<TakenOver>, } | { "kind": "set_exercise", 
/**
 * Whose exercise. Fixed once it exists.
 */
program: ProgramId, 
/**
 * Which exercise.
 */
exercise: ExerciseId, 
/**
 * What it is.
 */
details: ExerciseDetails, } | { "kind": "retire_exercise", 
/**
 * Which exercise.
 */
exercise: ExerciseId, } | { "kind": "arrange_exercises", 
/**
 * Which program.
 */
program: ProgramId, 
/**
 * Its exercises, first to last.
 */
order: Array<ExerciseId>, } | { "kind": "set_pause", 
/**
 * Which pause.
 */
pause: PauseId, 
/**
 * From when to when, and why.
 */
details: PauseDetails, } | { "kind": "remove_pause", 
/**
 * Which pause.
 */
pause: PauseId, } | { "kind": "set_own_sticker", 
/**
 * The picture.
 */
hash: MediaHash, 
/**
 * What it is.
 */
details: OwnStickerDetails, } | { "kind": "set_place", 
/**
 * Which place.
 */
place: PlaceId, 
/**
 * What it is.
 */
details: PlaceDetails, } | { "kind": "set_anchor", 
/**
 * Which moment: its id in the library, or a UUIDv7.
 */
anchor: string, 
/**
 * What it is.
 */
details: AnchorDetails, } | { "kind": "arrange_anchors", 
/**
 * The moments, first to last.
 */
order: Array<string>, } | { "kind": "set_reward", 
/**
 * Which reward.
 */
reward: RewardId, 
/**
 * What it is.
 */
details: RewardDetails, } | { "kind": "stretch_reward", 
/**
 * Which reward.
 */
reward: RewardId, 
/**
 * How far, over how many weeks.
 */
stretch: Stretch, } | { "kind": "stop_stretch", 
/**
 * Which reward.
 */
reward: RewardId, } | { "kind": "space_reward", 
/**
 * Which reward.
 */
reward: RewardId, 
/**
 * After how many days in the end, over how many weeks.
 */
stretch: Stretch, } | { "kind": "stop_spacing", 
/**
 * Which reward.
 */
reward: RewardId, } | { "kind": "set_question", 
/**
 * Which question.
 */
question: QuestionId, 
/**
 * What to ask.
 */
details: QuestionDetails, 
/**
 * The suggestion it was kept from; with it the suggestion is answered.
 */
kept: Concern | null, } | { "kind": "remove_question", 
/**
 * Which question.
 */
question: QuestionId, } | { "kind": "set_aside", 
/**
 * About whom.
 */
child: ChildId, 
/**
 * Which suggestion.
 */
concern: Concern, } | { "kind": "set_jar", 
/**
 * Which jar.
 */
jar: JarId, 
/**
 * What it is for, how large it is, who takes part.
 */
details: JarDetails, } | { "kind": "give_jar", 
/**
 * Which jar.
 */
jar: JarId, } | { "kind": "answer_ask", 
/**
 * Which asking.
 */
redemption: RedemptionId, 
/**
 * Yes or not now.
 */
answer: Answer, } | { "kind": "set_reminder", 
/**
 * Which reminder.
 */
reminder: ReminderId, 
/**
 * When, on what.
 */
details: ReminderDetails, } | { "kind": "set_usual_times", 
/**
 * Which moment.
 */
anchor: string, 
/**
 * When it is, on each weekday at most once.
 */
usual: Array<UsualTime>, } | { "kind": "answer_self_check", 
/**
 * Which notification was asked for.
 */
check: SelfCheckId, 
/**
 * Whether it was seen.
 */
seen: CheckAnswer, } | { "kind": "remove_reminder", 
/**
 * Which reminder.
 */
reminder: ReminderId, } | { "kind": "correct_add", 
/**
 * What was done.
 */
exercise: ExerciseId, 
/**
 * When.
 */
day: Day, 
/**
 * Which time of that day, from 1.
 */
nth: number, 
/**
 * How much of it.
 */
done: Done, 
/**
 * Why the record is mended; may be empty.
 */
why: string, } | { "kind": "correct_undo", 
/**
 * Which completion.
 */
completion: CompletionId, 
/**
 * Why the record is mended; may be empty.
 */
why: string, } | { "kind": "set_settings", 
/**
 * All of them.
 */
settings: Settings, } | { "kind": "change_pin", 
/**
 * Four to eight digits.
 */
pin: string, };

export type SetUp = { 
/**
 * The first child.
 */
child: ChildId, 
/**
 * Who it is.
 */
details: ChildDetails, 
/**
 * Its program.
 */
program: ProgramId, 
/**
 * What the therapist asks; its `child` is the one above.
 */
plan: ProgramDetails, 
/**
 * The exercises, first to last.
 */
exercises: Array<FirstExercise>, 
/**
 * A first reward, if the family wants one; its `child` is the one above.
 */
reward: FirstReward | null, 
/**
 * The grown-ups' PIN, four to eight digits.
 */
pin: string, };

export type FirstExercise = { 
/**
 * Its name.
 */
id: ExerciseId, 
/**
 * What it is.
 */
details: ExerciseDetails, };

export type FirstReward = { 
/**
 * Its name.
 */
id: RewardId, 
/**
 * What it is.
 */
details: RewardDetails, };

export type Offer = { 
/**
 * Stickers (8), the favourites among them first.
 */
stickers: Array<string>, 
/**
 * Those the child chose most often lately.
 */
favourites: Array<string>, 
/**
 * The child's own ones.
 */
own: Array<OwnSticker>, 
/**
 * Where it can have been.
 */
places: Array<Place>, };

export type Outcome = { 
/**
 * The completion the act was about.
 */
completion: CompletionId | null, 
/**
 * How much was written down in it.
 */
recorded: Recorded | null, 
/**
 * Its sticker.
 */
sticker: string | null, 
/**
 * What may be chosen for it.
 */
offer: Offer | null, 
/**
 * Golden stars the act earned.
 */
stars: Array<StarEarned>, 
/**
 * The milestones it passed.
 */
milestones: Array<MilestonePassed>, 
/**
 * A place it was said to be at for the first time: a new stamp.
 */
stamp: Place | null, 
/**
 * The marble it put into the family jar.
 */
marble: MarbleDropped | null, 
/**
 * The asking the act was about.
 */
redemption: RedemptionState | null, 
/**
 * The play the act was about.
 */
play: Play | null, };

export type Recorded = { 
/**
 * What was really done.
 */
work: WorkDone, 
/**
 * Whether that is all that was asked for.
 */
whole: boolean, };

export type StarEarned = { 
/**
 * Whose week.
 */
program: ProgramId, 
/**
 * How many stickers it is worth.
 */
worth: number, };

export type MilestonePassed = { 
/**
 * What the skill is called.
 */
name: string, 
/**
 * The library demonstration that shows it.
 */
demo: string | null, 
/**
 * What is counted, when it is not simply "times".
 */
unit: string | null, 
/**
 * What the road counts.
 */
measure: Measure, 
/**
 * How many of it.
 */
number: number, };

export type Measure = "reps" | "minutes";

export type Road = { 
/**
 * What it counts.
 */
measure: Measure, 
/**
 * How many, in all.
 */
total: number, 
/**
 * The milestones reached, first to last.
 */
reached: Array<number>, 
/**
 * The next milestone.
 */
next: number, 
/**
 * Where the road leads: 5,000 repetitions or 500 minutes, or the next milestone beyond.
 */
end: number, };

export type WeekMark = "reached" | "rest" | "now" | "coming" | "tried" | "quiet";

export type WeekStage = { "kind": "start" } | { "kind": "week", 
/**
 * Which, from 1.
 */
number: number, } | { "kind": "more" };

export type JourneyView = { 
/**
 * Whose it is.
 */
face: Face, 
/**
 * Which day it is.
 */
today: Day, 
/**
 * The running programs and those whose review is still to be answered; without a running one,
 * also the next to come; without any, the last.
 */
journeys: Array<Journey>, 
/**
 * The roads of what they practise, in the family's order.
 */
roads: Array<SkillRoad>, 
/**
 * Every place to practise at, with how often it was: the passport.
 */
stamps: Array<Stamp>, 
/**
 * Golden stars in this child's life.
 */
weeks_reached: number, };

export type Journey = { 
/**
 * Which program.
 */
program: ProgramId, 
/**
 * Its discipline.
 */
discipline: Discipline, 
/**
 * The child's goal at its end, in its words; may be empty.
 */
goal: string, 
/**
 * The goal's picture.
 */
goal_picture: string | null, 
/**
 * A place for every week, first to last.
 */
weeks: Array<JourneyPlace>, 
/**
 * Which of the places is today's, from 1; the last once it is over.
 */
at: number, 
/**
 * Which week of the program that is.
 */
stage: WeekStage, 
/**
 * How many weeks it counts.
 */
of: number, 
/**
 * Where it stands.
 */
state: JourneyState, 
/**
 * How many golden stars it has.
 */
weeks_reached: number, 
/**
 * The day the therapist looks at it again.
 */
review: Day | null, 
/**
 * Which of the places that is at, from 1; one past the last, the goal's, when it is after them.
 */
review_at: number | null, 
/**
 * How many more sleeps until the review; none once it is past.
 */
sleeps: number | null, };

export type JourneyState = "coming" | "running" | "over";

export type JourneyPlace = { 
/**
 * Which week of the program it is.
 */
stage: WeekStage, 
/**
 * The week's first day.
 */
first: Day, 
/**
 * The week's last day.
 */
last: Day, 
/**
 * What it shows.
 */
mark: WeekMark, };

export type SkillRoad = { 
/**
 * What it is called, as last set.
 */
name: string, 
/**
 * The library demonstration that shows it.
 */
demo: string | null, 
/**
 * The family's own photo or clip of it.
 */
own: Media | null, 
/**
 * What is counted, when it is not simply "times".
 */
unit: string | null, 
/**
 * How far along it is.
 */
road: Road, };

export type Stamp = { 
/**
 * Which place.
 */
place: Place, 
/**
 * How often something was done there; 0 while the stamp is still to come.
 */
times: number, };

export type AlbumView = { 
/**
 * Whose it is.
 */
face: Face, 
/**
 * Stickers earned in this child's life.
 */
stickers: number, 
/**
 * Golden stars earned in this child's life.
 */
stars: number, 
/**
 * Every sticker there is, by pack; those not earned yet are there to be earned.
 */
packs: Array<AlbumPack>, 
/**
 * One month's stickers.
 */
month: AlbumMonth, 
/**
 * The roads with a milestone on them, most practised first.
 */
milestones: Array<AlbumSkill>, 
/**
 * Programs that are over, the last of them first.
 */
journeys: Array<AlbumJourney>, 
/**
 * Whether there are earlier ones to ask for.
 */
more_journeys: MoreJourneys, };

export type MoreJourneys = "none" | "earlier";

export type AlbumPack = { 
/**
 * Which pack; none for stickers of the family's own.
 */
pack: string | null, 
/**
 * How many different ones of it were earned.
 */
kinds: number, 
/**
 * Its stickers.
 */
stickers: Array<AlbumSticker>, };

export type AlbumSticker = { 
/**
 * Which sticker.
 */
sticker: string, 
/**
 * How often.
 */
times: number, };

export type AlbumMonth = { 
/**
 * The month's first day.
 */
first: Day, 
/**
 * Its stickers, most often earned first.
 */
stickers: Array<AlbumSticker>, 
/**
 * How many they are in all.
 */
total: number, 
/**
 * A day of the last month before it with stickers.
 */
earlier: Day | null, 
/**
 * A day of the next month after it with stickers.
 */
later: Day | null, };

export type AlbumSkill = { 
/**
 * Its road.
 */
skill: SkillRoad, 
/**
 * The milestones reached, first to last.
 */
badges: Array<Badge>, };

export type Badge = { 
/**
 * How many.
 */
number: number, 
/**
 * The day on which it was passed, if that is known.
 */
day: Day | null, };

export type AlbumJourney = { 
/**
 * Which program.
 */
program: ProgramId, 
/**
 * Its discipline.
 */
discipline: Discipline, 
/**
 * The child's goal, in its words; may be empty.
 */
goal: string, 
/**
 * The goal's picture.
 */
goal_picture: string | null, 
/**
 * Its first day.
 */
first: Day, 
/**
 * Its last day.
 */
last: Day, 
/**
 * How many weeks were reached.
 */
weeks_reached: number, 
/**
 * The day it was finished with a certificate, if it was.
 */
finished: Day | null, };

export type CertificateView = { 
/**
 * Whose it is.
 */
face: Face, 
/**
 * The program, its goal and its weeks.
 */
journey: AlbumJourney, 
/**
 * How many weeks it counted.
 */
weeks: number, 
/**
 * How many of these were reached.
 */
reached: number, 
/**
 * Golden stars of the days before and after them.
 */
more: number, 
/**
 * How many times an exercise was done.
 */
times: number, 
/**
 * Repetitions.
 */
reps: number, 
/**
 * Whole minutes held or practised.
 */
minutes: number, 
/**
 * The exercises done, in the family's order.
 */
moves: Array<CertificateMove>, };

export type CertificateMove = { 
/**
 * Its name.
 */
name: string, 
/**
 * The library demonstration that shows it.
 */
demo: string | null, 
/**
 * How many times it was done.
 */
times: number, };

export type ReviewState = "not_yet" | "due" | "finished";

export type TakenOver = { 
/**
 * Which of the program before.
 */
from: ExerciseId, 
/**
 * Its name in the next.
 */
id: ExerciseId, };

export type MarbleDropped = { 
/**
 * What the jar is for.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * The pattern of this one's marbles, as in a jar's parts.
 */
pattern: number, 
/**
 * Whether the jar is full now.
 */
full: boolean, };

export type RedemptionState = { 
/**
 * Which asking.
 */
redemption: RedemptionId, 
/**
 * The answer, once there is one.
 */
answer: Answer | null, };

export type ParentOutcome = { 
/**
 * A new recovery code, to be shown once, after the PIN was changed.
 */
recovery: string | null, };

export type Notice = { 
/**
 * The occurrences it stands for, all claimed.
 */
deliveries: Array<DeliveryId>, 
/**
 * Whom it calls.
 */
child: ChildId, 
/**
 * Its name.
 */
child_name: string, 
/**
 * The moments it stands for ("after snack"), each once.
 */
titles: Array<string>, 
/**
 * The moves it is about that are still to do, by name.
 */
moves: Array<string>, 
/**
 * On time as soon as anything in it is, and late only when all of it is.
 */
timing: Timing, };

export type Timing = "on_time" | "after_quiet" | "late";

export type Stage = { "stage": "first_start" } | { "stage": "ready", 
/**
 * What they have set.
 */
settings: Settings, 
/**
 * Whether it is (also) the sample family.
 */
sample: boolean, };

export type Face = { 
/**
 * Which child.
 */
id: ChildId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its avatar picture.
 */
avatar: string, 
/**
 * Its colour.
 */
accent: Accent, 
/**
 * A child, or a grown-up who joins in.
 */
role: Role, 
/**
 * Whether its screens use words, or say everything in pictures.
 */
reading: Reading, 
/**
 * How the figure in its exercises looks; the usual figure while nobody chose.
 */
look: FigureLook | null, 
/**
 * Whether it belongs to the sample family.
 */
sample: boolean, };

export type JarView = { 
/**
 * Which.
 */
jar: JarId, 
/**
 * What everybody gets when it is full.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * How many marbles fill it.
 */
size: number, 
/**
 * How many are missing.
 */
missing: number, 
/**
 * Whether it is full: a grown-up can give what it is for.
 */
full: boolean, 
/**
 * Everybody who takes part or helped, in the family's order.
 */
parts: Array<Part>, 
/**
 * The marbles in the order they fell in; each says whose it is by its place in `parts`.
 */
marbles: Array<number>, 
/**
 * The last jars that were given, newest first.
 */
given: Array<GivenJar>, };

export type Part = { 
/**
 * Who.
 */
child: ChildId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its picture.
 */
avatar: string, 
/**
 * The colour of its marbles.
 */
accent: Accent, 
/**
 * The pattern of its marbles, its place in the family from 0: never colour alone, and two can have the same colour.
 */
pattern: number, };

export type ParentJar = { 
/**
 * Which.
 */
id: JarId, 
/**
 * As it was set.
 */
details: JarDetails, 
/**
 * How many marbles are in it, of everybody together.
 */
marbles: number, 
/**
 * Whether it can be given.
 */
full: boolean, };

export type WhoView = { 
/**
 * The child's day it is now.
 */
day: Day, 
/**
 * Everybody with a row, in the family's order.
 */
faces: Array<WhoFace>, 
/**
 * The family jar, if there is one.
 */
jar: JarView | null, 
/**
 * Whether any of them belongs to the sample family.
 */
sample: boolean, };

export type WhoFace = { 
/**
 * Who.
 */
face: Face, 
/**
 * How many moves (times a day included) are still asked today.
 */
to_go: number, 
/**
 * How many were asked for and done today.
 */
done: number, 
/**
 * Whether today is paused.
 */
paused: boolean, };

export type Ahead = { 
/**
 * On which card.
 */
exercise: ExerciseId, 
/**
 * What there will be to choose from.
 */
offer: Offer, };

export type TodayView = { 
/**
 * Whose it is.
 */
face: Face, 
/**
 * Which day it is.
 */
day: Day, 
/**
 * Moves (times a day included) still asked for today.
 */
to_go: number, 
/**
 * The moves: asked ones in the order of the family's day, then extras.
 */
cards: Array<Card>, 
/**
 * The asked moves by their moment of the day.
 */
moments: Array<DayMoment>, 
/**
 * One week for each running program.
 */
weeks: Array<WeekView>, 
/**
 * What each day of the calendar week earned, all programs together.
 */
strip: Array<StripDay>, 
/**
 * Stickers to spend.
 */
balance: number, 
/**
 * The reward saved for, if one was chosen.
 */
saving: Saving | null, 
/**
 * Each running program's goal, where one was set.
 */
goals: Array<Goal>, 
/**
 * Whether the child comes back after a week or more without a move.
 */
back: boolean, 
/**
 * Set while today is paused.
 */
pause: PauseKind | null, 
/**
 * What the next press will most likely lead to, so that it can be ready before it.
 */
ahead: Ahead | null, };

export type DayMoment = { 
/**
 * Which moment; none for moves that belong to none.
 */
anchor: Anchor | null, 
/**
 * Its moves, in order.
 */
exercises: Array<ExerciseId>, 
/**
 * Whether all of them are done.
 */
done: boolean, };

export type Aim = { 
/**
 * The goal, in the child's words.
 */
goal: string, 
/**
 * Its picture.
 */
picture: string | null, 
/**
 * How the exercise helps; may be empty.
 */
helps: string, };

export type Card = { 
/**
 * Which exercise.
 */
exercise: ExerciseId, 
/**
 * Its program's discipline.
 */
discipline: Discipline, 
/**
 * Its name.
 */
name: string, 
/**
 * How it is done.
 */
how: string, 
/**
 * Why it is there.
 */
why: string, 
/**
 * What it helps with, where its program has a goal.
 */
aim: Aim | null, 
/**
 * How much.
 */
dose: Dose, 
/**
 * The moment of the day it belongs to, if any.
 */
anchor: Anchor | null, 
/**
 * The library demonstration that shows it.
 */
demo: string | null, 
/**
 * The family's own, which goes before it.
 */
own: Media | null, 
/**
 * Where it stands.
 */
place: CardPlace, 
/**
 * How many times it is asked for today (1 for an extra).
 */
times: number, 
/**
 * Today's completions, first to last.
 */
done: Array<CardDone>, 
/**
 * Which time a press would complete; none when there is nothing left to earn today.
 */
next: number | null, };

export type CardPlace = "first" | "then" | "later" | "done" | "extra";

export type CardDone = { 
/**
 * Which; what an undo names.
 */
completion: CompletionId, 
/**
 * Which time of the day.
 */
nth: number, 
/**
 * Its sticker.
 */
sticker: string, };

export type WeekView = { 
/**
 * Which program.
 */
program: ProgramId, 
/**
 * Its discipline.
 */
discipline: Discipline, 
/**
 * The days that count so far.
 */
counted: number, 
/**
 * How many make the goal this week, pauses taken off; 0 for a rest week.
 */
goal: number, 
/**
 * How many make the goal in a whole week: "Any 4 days count."
 */
usual_goal: number, 
/**
 * When a day counts.
 */
counts: CountRule, 
/**
 * Whether the goal is met, or was before a pause or another goal changed what is asked: a
 * week once reached stays so.
 */
reached: boolean, 
/**
 * Weeks reached so far, this one included.
 */
weeks_reached: number, 
/**
 * Which week of the program this is, as its journey counts them.
 */
stage: WeekStage, 
/**
 * How many weeks the program counts.
 */
weeks: number, 
/**
 * What the golden star is worth.
 */
star_worth: number, };

export type StripDay = { 
/**
 * Which day.
 */
day: Day, 
/**
 * The last sticker earned that day.
 */
sticker: string | null, 
/**
 * Whether the day counts for at least one program.
 */
counted: boolean, 
/**
 * Whether it was paused.
 */
paused: boolean, };

export type Saving = { 
/**
 * Which reward.
 */
reward: RewardId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * The price, fixed when the child began to save.
 */
price: number, 
/**
 * How many tiles are filled, at most the price.
 */
saved: number, 
/**
 * Set while the child has asked and waits for an OK.
 */
waiting: RedemptionId | null, 
/**
 * Whether there are enough, but kept for what the child asked for before.
 */
kept: boolean, 
/**
 * What a new one takes from a later day on; told beforehand.
 */
coming: Step | null, 
/**
 * After how many days it is given again from a later day on; told beforehand.
 */
spacing_coming: Step | null, 
/**
 * How many more sleeps until it can be asked for again; none when it can.
 */
sleeps: number | null, };

export type Goal = { 
/**
 * Whose goal.
 */
program: ProgramId, 
/**
 * The words.
 */
words: string, 
/**
 * The picture.
 */
picture: string | null, };

export type ChartView = { 
/**
 * Whose it is.
 */
face: Face, 
/**
 * Today.
 */
today: Day, 
/**
 * The week's days, first to last (fewer than seven in a week that was cut short).
 */
days: Array<ChartDay>, 
/**
 * One row for each exercise asked or done in that week.
 */
rows: Array<ChartRow>, 
/**
 * One for each program running in that week.
 */
weeks: Array<WeekView>, 
/**
 * Golden stars this week earned.
 */
stars: number, 
/**
 * A day of the week before, while there is one to look at.
 */
earlier: Day | null, 
/**
 * A day of the week after, unless this is the current one.
 */
later: Day | null, };

export type ChartDay = { 
/**
 * Which day.
 */
day: Day, 
/**
 * Whether it is paused.
 */
paused: boolean, 
/**
 * Whether it counts for at least one program.
 */
counted: boolean, };

export type ChartRow = { 
/**
 * Which.
 */
exercise: ExerciseId, 
/**
 * Its name, as it was in that week.
 */
name: string, 
/**
 * The library demonstration that shows it.
 */
demo: string | null, 
/**
 * The family's own, which goes before it.
 */
own: Media | null, 
/**
 * One for each day.
 */
cells: Array<Cell>, };

export type Cell = { 
/**
 * How many times it was asked for.
 */
asked: number, 
/**
 * The stickers it earned.
 */
stickers: Array<CellSticker>, };

export type CellSticker = { 
/**
 * The completion that earned it.
 */
completion: CompletionId, 
/**
 * Which sticker.
 */
sticker: string, };

export type RewardsView = { 
/**
 * Whose they are.
 */
face: Face, 
/**
 * Stickers to spend.
 */
balance: number, 
/**
 * Those on offer: the one saved for first.
 */
rewards: Array<RewardCard>, 
/**
 * The last ones answered, newest first (at most 12).
 */
answered: Array<Answered>, 
/**
 * The family jar, if there is one.
 */
jar: JarView | null, };

export type RewardCard = { 
/**
 * Which.
 */
reward: RewardId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it costs this child now.
 */
price: number, 
/**
 * How many tiles are filled, at most the price.
 */
saved: number, 
/**
 * Whether a grown-up has to agree.
 */
handover: Handover, 
/**
 * Where it stands.
 */
state: RewardState, 
/**
 * Whether the child is saving for it.
 */
chosen: boolean, 
/**
 * What an asking names.
 */
nth: number, 
/**
 * What it takes from a later day on, for whoever does not save for it by then; told beforehand.
 */
coming: Step | null, 
/**
 * After how many days it is given again; 0 is as often as the stickers reach.
 */
spacing: number, 
/**
 * After how many days it is given again from a later day on; told beforehand.
 */
spacing_coming: Step | null, 
/**
 * How many more sleeps until it can be asked for again; none when it can. Saving goes on.
 */
sleeps: number | null, 
/**
 * About how many more days of moves it takes, from the last weeks; none when it can't be told.
 */
days_left: number | null, };

export type RewardState = "saving" | "ready" | "soon" | "waiting" | "kept";

export type Answered = { 
/**
 * Which asking.
 */
redemption: RedemptionId, 
/**
 * The reward's name.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it cost.
 */
price: number, 
/**
 * When it was answered.
 */
day: Day, 
/**
 * How.
 */
answer: Answer, };

export type ParentFamilyView = { 
/**
 * Today.
 */
today: Day, 
/**
 * Everybody, in order, with how many askings wait for an answer.
 */
children: Array<ParentChild>, 
/**
 * Every asking that waits, oldest first.
 */
waiting: Array<Waiting>, 
/**
 * The family's own places, put away or not, oldest first.
 */
places: Array<ParentPlace>, 
/**
 * The family jars that were not given yet, put away or not, oldest first.
 */
jars: Array<ParentJar>, 
/**
 * The last jars that were given, newest first.
 */
jars_given: Array<GivenJar>, 
/**
 * The moments of the family's day, put away or not, in its order.
 */
anchors: Array<Anchor>, 
/**
 * Whether any of them belongs to the sample family.
 */
sample: boolean, };

export type ParentChild = { 
/**
 * Who.
 */
face: Face, 
/**
 * How many of this child's askings wait.
 */
waiting: number, 
/**
 * How many questions are suggested.
 */
suggestions: number, };

export type ParentPlace = { 
/**
 * Which.
 */
id: PlaceId, 
/**
 * What it is.
 */
details: PlaceDetails, };

export type Waiting = { 
/**
 * Which asking.
 */
redemption: RedemptionId, 
/**
 * Who asked.
 */
child: ChildId, 
/**
 * Its name.
 */
child_name: string, 
/**
 * For what.
 */
reward: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it costs.
 */
price: number, 
/**
 * When.
 */
day: Day, 
/**
 * Whether the stickers still reach.
 */
enough: boolean, };

export type ParentProgramsView = { 
/**
 * Whose.
 */
face: Face, 
/**
 * Running and coming ones first, ended ones after.
 */
programs: Array<ParentProgram>, 
/**
 * Pauses, newest first.
 */
pauses: Array<ParentPause>, };

export type ParentProgram = { 
/**
 * Which.
 */
id: ProgramId, 
/**
 * As it is from today on.
 */
details: ProgramDetails, 
/**
 * Its last day.
 */
last: Day, 
/**
 * Where it stands.
 */
state: ProgramState, 
/**
 * Its exercises, in order.
 */
exercises: Array<ParentExercise>, 
/**
 * This week, while it runs.
 */
week: WeekView | null, 
/**
 * How it goes on after the review.
 */
review: ReviewState, };

export type ProgramState = "coming" | "running" | "ended";

export type ParentExercise = { 
/**
 * Which.
 */
id: ExerciseId, 
/**
 * As it is from today on.
 */
details: ExerciseDetails, 
/**
 * The last four weeks, oldest first.
 */
last_weeks: Array<WeekShare>, 
/**
 * How often it was called hard in the last four weeks.
 */
hard: number, 
/**
 * What a child said when it stopped it, in the last four weeks, oldest first.
 */
signals: Array<Signalled>, 
/**
 * Where it was practised, most often first.
 */
places: Array<Stamp>, };

export type WeekShare = { 
/**
 * The week's first day.
 */
start: Day, 
/**
 * How many times it was asked for.
 */
asked: number, 
/**
 * How many of those were done.
 */
done: number, };

export type ParentPause = { 
/**
 * Which.
 */
id: PauseId, 
/**
 * From when to when, and why.
 */
details: PauseDetails, };

export type QuestionsView = { 
/**
 * About whom.
 */
face: Face, 
/**
 * What the last four weeks suggest to ask, what hurts first.
 */
suggestions: Array<ParentSuggestion>, 
/**
 * The parent's list, oldest first.
 */
questions: Array<ParentQuestion>, 
/**
 * The most exercises a day asks for, when those are many.
 */
many: number | null, };

export type ParentSuggestion = { 
/**
 * What was seen.
 */
suggestion: Suggestion, 
/**
 * What it is about, by name.
 */
about: About, };

export type About = { "kind": "exercise", 
/**
 * Its name.
 */
name: string, } | { "kind": "program", 
/**
 * Whose therapy it belongs to.
 */
discipline: Discipline, };

export type ParentQuestion = { 
/**
 * Which.
 */
id: QuestionId, 
/**
 * What it is, and what was answered.
 */
details: QuestionDetails, };

export type ParentRewardsView = { 
/**
 * Whose.
 */
face: Face, 
/**
 * Stickers to spend.
 */
balance: number, 
/**
 * Stickers earned in all.
 */
earned: number, 
/**
 * Whether it goes so steadily that a reward could be stretched.
 */
steady: boolean, 
/**
 * Those on offer first, then those put away.
 */
rewards: Array<ParentReward>, 
/**
 * What waits for an answer.
 */
waiting: Array<Waiting>, 
/**
 * Askings answered, newest first (at most 50).
 */
answered: Array<ParentAnswered>, };

export type ParentReward = { 
/**
 * Which.
 */
id: RewardId, 
/**
 * What it is.
 */
details: RewardDetails, 
/**
 * How many times it was given.
 */
given: number, 
/**
 * The price the child saves at, while it saves for this one.
 */
saving_at: number | null, 
/**
 * What it costs whoever does not save for it yet.
 */
price: number, 
/**
 * How the price is stretched, while it is.
 */
fading: Fading | null, 
/**
 * The next step of the price.
 */
coming: Step | null, 
/**
 * After how many days it is given again; 0 is as often as the stickers reach.
 */
spacing: number, 
/**
 * How the spacing is stretched, while it is.
 */
spacing_fading: Fading | null, 
/**
 * The next step of the spacing.
 */
spacing_coming: Step | null, };

export type ParentAnswered = { 
/**
 * Which asking.
 */
redemption: RedemptionId, 
/**
 * For what.
 */
reward: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it cost.
 */
price: number, 
/**
 * When it was answered.
 */
day: Day, 
/**
 * How.
 */
answer: Answer, };

export type ParentRemindersView = { 
/**
 * Whose.
 */
face: Face, 
/**
 * By their first time of the day.
 */
reminders: Array<ParentReminder>, 
/**
 * What happened lately, newest first (30 days).
 */
lately: Array<Delivery>, 
/**
 * The last notification that a parent asked for, to see whether reminders arrive.
 */
check: SelfCheck | null, 
/**
 * What a reminder can be about.
 */
programs: Array<ReminderProgram>, 
/**
 * Whether a calendar may ring because of an earlier file.
 */
in_a_calendar: boolean, };

export type ParentReminder = { 
/**
 * Which.
 */
id: ReminderId, 
/**
 * When, on what.
 */
details: ReminderDetails, 
/**
 * When it rings in any week, from early to late.
 */
rings: Array<Ring>, };

export type Delivery = { 
/**
 * Which.
 */
id: DeliveryId, 
/**
 * The reminder's title at that time.
 */
title: string, 
/**
 * The date it was due, on the wall clock.
 */
date: Day, 
/**
 * The time it was due.
 */
time: TimeOfDay, 
/**
 * What became of it.
 */
outcome: DeliveryOutcome, 
/**
 * When it was really shown, if not at its minute.
 */
late: Lateness | null, 
/**
 * How many times it was put off.
 */
put_off: number, 
/**
 * Why it was the banner that was seen last, if it was and that is known.
 */
obstacle: Obstacle | null, 
/**
 * By which number the desktop knows the notification, if it gave one.
 */
server_id: number | null, };

export type Lateness = { 
/**
 * The time it was shown.
 */
at: TimeOfDay, 
/**
 * Why then.
 */
because: LateBecause, };

export type LateBecause = "quiet" | "asleep" | "closed";

export type ReminderProgram = { 
/**
 * Which.
 */
id: ProgramId, 
/**
 * What it is.
 */
details: ProgramDetails, 
/**
 * Its exercises by name.
 */
exercises: Array<NamedExercise>, };

export type NamedExercise = { 
/**
 * Which.
 */
id: ExerciseId, 
/**
 * Its name.
 */
name: string, };

export type ParentDayView = { 
/**
 * Whose.
 */
face: Face, 
/**
 * Today.
 */
today: Day, 
/**
 * Which day is shown.
 */
day: Day, 
/**
 * Whether it is paused.
 */
paused: boolean, 
/**
 * What was asked or done.
 */
rows: Array<DayRow>, 
/**
 * Every correction and undo of that day, oldest first.
 */
history: Array<DayChange>, };

export type DayRow = { 
/**
 * Which.
 */
exercise: ExerciseId, 
/**
 * Its name on that day.
 */
name: string, 
/**
 * Its demonstration.
 */
demo: string | null, 
/**
 * The family's own, which goes before it.
 */
own: Media | null, 
/**
 * How much was asked at a time.
 */
dose: Dose, 
/**
 * What doing all of that once comes to.
 */
whole: WorkDone, 
/**
 * How many times it was asked for.
 */
asked: number, 
/**
 * What was done.
 */
done: Array<DayDone>, 
/**
 * Which time adding one would be; none when there is nothing left to earn that day.
 */
next: number | null, };

export type DayDone = { 
/**
 * Which.
 */
completion: CompletionId, 
/**
 * Which time of the day.
 */
nth: number, 
/**
 * Its sticker.
 */
sticker: string, 
/**
 * What was really done.
 */
work: WorkDone, 
/**
 * How it was.
 */
effort: Effort | null, 
/**
 * Where it was done.
 */
place: Place | null, 
/**
 * Who wrote it down.
 */
by: By, 
/**
 * When, on the wall clock of the place it was written at ("2026-11-19 16:05").
 */
at: string, };

export type DayChange = { 
/**
 * Which exercise.
 */
name: string, 
/**
 * Added or undone.
 */
change: Change, 
/**
 * By whom.
 */
by: By, 
/**
 * When, on the wall clock of the place it was written at ("2026-11-19 16:05").
 */
at: string, 
/**
 * Why; may be empty.
 */
why: string, };

export type Change = "added" | "undone";

export type Snapshot = { 
/**
 * Its name, which restoring it takes.
 */
name: string, 
/**
 * When it was made, in milliseconds since 1970.
 */
at: number, };

export type Field = "name" | "picture" | "goal" | "start" | "weeks" | "review" | "weekly_goal" | "star_worth" | "how" | "why" | "dose" | "schedule" | "times_a_day" | "anchor" | "price" | "spacing" | "times" | "weekdays" | "target" | "dates" | "note" | "question" | "answer" | "pin" | "recovery" | "rollover" | "quiet_hours" | "sticker" | "face" | "place" | "photo" | "clip" | "file" | "helps" | "size" | "members" | "day" | "id";

export type Problem = "empty" | "too_long" | "out_of_range" | "end_before_start" | "unknown" | "not_a_pin" | "wrong" | "in_the_future" | "too_large" | "broken" | "unreadable";

export type Code = "invalid" | "gone" | "too_late" | "not_enough" | "not_yet" | "wrong_pin" | "locked_out" | "locked" | "already_set_up" | "in_use" | "newer" | "foreign" | "damaged" | "unwritable" | "store";

export type Fault = { 
/**
 * What to do next.
 */
code: Code, 
/**
 * The field, for `invalid`.
 */
field: Field | null, 
/**
 * What is wrong with it, for `invalid`.
 */
problem: Problem | null, 
/**
 * Tries left for `wrong_pin`, seconds for `locked_out`, sleeps for `not_yet`.
 */
number: number | null, 
/**
 * For a log or a bug report; never shown to a child.
 */
message: string, };
