import { invoke, type InvokeArgs } from "@tauri-apps/api/core";
import type {
  ProgramId,
  JourneyView,
  CertificateView,
  AlbumView,
  ChartView,
  ChildAction,
  ChildId,
  Day,
  ExerciseId,
  Fault,
  Media,
  MediaUse,
  Notice,
  NoticeAnswer,
  Outcome,
  OwnSticker,
  ParentAction,
  ParentDayView,
  ParentFamilyView,
  ParentOutcome,
  ParentProgramsView,
  ParentRemindersView,
  ParentRewardsView,
  PlayView,
  QuestionsView,
  SelfCheckId,
  RewardsView,
  Settings,
  SetUp,
  Snapshot,
  Stage,
  Switch,
  TodayView,
  WhoView,
} from "./bindings.ts";
import { on } from "./news.ts";

/** What the core refused, as something that can be thrown and caught. */
export class FaultError extends Error {
  override readonly name = "FaultError";

  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** The fault in whatever was caught; a defect of the app itself counts as `store`. */
export function faultOf(caught: unknown): Fault {
  if (caught instanceof FaultError) return caught.fault;
  if (isFault(caught)) return caught;
  return {
    code: "store",
    field: null,
    problem: null,
    number: null,
    message: caught instanceof Error ? caught.message : String(caught),
  };
}

function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "code" in value;
}

async function call<Answer>(
  command: string,
  args?: InvokeArgs,
): Promise<Answer> {
  try {
    return await invoke<Answer>(command, args);
  } catch (caught) {
    throw new FaultError(faultOf(caught));
  }
}

// Where the app stands.

/** First start or ready; rejects when the data can't be opened. */
export const stage = (): Promise<Stage> => call("stage");
/** Writes the first child, program, reward and PIN. The answer is the recovery code, told once. */
export const setUp = (wish: SetUp): Promise<string> =>
  call("set_up", { setUp: wish });
/** Moves the sample family in. */
export const startSample = (): Promise<null> => call("start_sample");
/** Moves the sample family out; the answer is where the app stands then. */
export const removeSample = (): Promise<Stage> => call("remove_sample");
/** Snapshots of the data, newest first. */
export const snapshots = (): Promise<Snapshot[]> => call("snapshots");
/** Goes back to a snapshot. */
export const restore = (name: string): Promise<Stage> =>
  call("restore", { name });

/** Starts anew beside damaged data without a good copy; all of it is kept aside. */
export const startOver = (): Promise<Stage> => call("start_over");
/** Everything the family has set. */
export const settings = (): Promise<Settings> => call("settings");
/** The app's version. */
export const version = (): Promise<string> => call("version");
/** Prints how long the start took to reach `mark`, when a benchmark listens. */
export const trace = (mark: string): Promise<null> => call("trace", { mark });

// The child's side.

export const who = (): Promise<WhoView> => call("who");
export const today = (child: ChildId): Promise<TodayView> =>
  call("today", { child });
/** An exercise in the player, as far as it got. */
export const play = (exercise: ExerciseId): Promise<PlayView> =>
  call("play", { exercise });
/** The week `day` lies in; without one, the current week. */
export const chart = (child: ChildId, day: Day | null): Promise<ChartView> =>
  call("chart", { child, day });
export const rewards = (child: ChildId): Promise<RewardsView> =>
  call("rewards", { child });
/** A child's journeys, its roads and its passport. */
export const journey = (child: ChildId): Promise<JourneyView> =>
  call("journey", { child });
/** A child's album, open at the month of `day`, with so many pages of old programs. */
export const album = (
  child: ChildId,
  day: Day | null,
  pages: number,
): Promise<AlbumView> => call("album", { child, day, pages });
/** The certificate of a finished program. */
export const certificate = (program: ProgramId): Promise<CertificateView> =>
  call("certificate", { program });
export const act = (action: ChildAction): Promise<Outcome> =>
  call("act", { action });

/** Whose Today a pressed notification asks for; told once. */
export const called = (): Promise<ChildId | null> => call("called");
/** What the desktop could not show, until it is dismissed. */
export const banner = (): Promise<Notice | null> => call("banner");
export const dismissBanner = (): Promise<null> => call("dismiss_banner");
/** Writes down what the child answered to the banner, which goes. */
export const answerBanner = (answer: NoticeAnswer): Promise<null> =>
  call("answer_banner", { answer });

// The grown-ups' side.

/** Opens the session; `wrong_pin` and `locked_out` tell how it stands. */
export const unlock = (pin: string): Promise<null> => call("unlock", { pin });
/** Sets a new PIN with the recovery code; the answer is the next code. */
export const recover = (code: string, pin: string): Promise<string> =>
  call("recover", { code, pin });
export const lock = (): Promise<null> => call("lock");
/** Keeps the session alive; call it on input, at most every 20 seconds. */
export const touch = (): Promise<null> => call("touch");
export const actAsParent = (action: ParentAction): Promise<ParentOutcome> =>
  call("act_as_parent", { action });

/** Lets a parent choose a file of its own, and takes it in; `null` when none was chosen. */
export const chooseMedia = (wanted: MediaUse): Promise<Media | null> =>
  call("choose_media", { wanted });
/** A child's own stickers, put away or not. */
export const ownStickers = (child: ChildId): Promise<OwnSticker[]> =>
  call("own_stickers", { child });

export const family = (): Promise<ParentFamilyView> => call("family");
export const programs = (child: ChildId): Promise<ParentProgramsView> =>
  call("programs", { child });
export const rewardsOf = (child: ChildId): Promise<ParentRewardsView> =>
  call("rewards_of", { child });
export const reminders = (child: ChildId): Promise<ParentRemindersView> =>
  call("reminders", { child });
/** The questions about a child, and what its last weeks suggest to ask. */
export const questions = (child: ChildId): Promise<QuestionsView> =>
  call("questions", { child });
export const day = (child: ChildId, day: Day): Promise<ParentDayView> =>
  call("day", { child, day });

export const startAtLogin = (): Promise<Switch> => call("start_at_login");
export const setStartAtLogin = (on: Switch): Promise<Switch> =>
  call("set_start_at_login", { on });
/** Saves this child's routine for a calendar, where the parent says. */
export const saveCalendar = (
  child: ChildId,
): Promise<"saved" | "not_wanted" | "failed"> =>
  call("save_calendar", { child });
/** Shows this child's reminder at once; what the desktop said to it is on record. */
export const showReminderNow = (child: ChildId): Promise<SelfCheckId> =>
  call("show_reminder_now", { child });

// What the shell says unasked. Each answer stops the listening.

/** A notification was pressed: somebody is `called`. */
export const onCalled = (hear: () => void): (() => void) => on("called", hear);
/** The data changed elsewhere, or the day turned: views are stale. */
export const onChanged = (hear: () => void): (() => void) =>
  on("changed", hear);
/** Another reminder that the desktop could not show is to be seen, or none any more. */
export const onBanner = (hear: (notice: Notice | null) => void): (() => void) =>
  on("banner", () => void banner().then(hear));
/** The parent's session ended. */
export const onLocked = (hear: () => void): (() => void) => on("locked", hear);
