/**
 * The parts every screen is made of. They take data and callbacks and know
 * neither state nor api. Sizes are in rem. Parts take the look of the side they
 * stand on (`data-side="child" | "parent"`) and the colours of the nearest
 * `data-accent="coral" | "teal" | "violet" | "sky"`.
 *
 * Things under each other inside a card go in `<div class="stack">`; `soft` is
 * secondary text, `unseen` is said to a screen reader only (look/base.css).
 *
 * A value marked (bind) works with `bind:` and calls `onchange(value)` as well.
 * Days are "2026-11-16", times "16:05", weekdays "mon" … "sun".
 */

/** Pictures: `name`, `rim`?, `size`? in rem. Decoration: say its meaning beside it. */
export { default as Picture } from "./Picture.svelte";
/** A rimmed sticker, slightly turned: `name`, `size`?, `seed`? (the turn comes from it). */
export { default as Sticker } from "./Sticker.svelte";
/** A child's friend in a round frame: `name`, `accent`?, `size`?. */
export { default as Avatar } from "./Avatar.svelte";

/** `variant`? primary | plain | quiet | danger, `size`? big | small (else by side), `picture`?, `label`?, `disabled`?, `wide`?, `pressed`?, `type`?, `onpress`, children. */
export { default as Button } from "./Button.svelte";
/** A card that is one big button: `tone`? plain | done | next | chosen, `label`?, `disabled`?, `onpress`, children. */
export { default as PressCard } from "./PressCard.svelte";
/** A card to read: `tone`? plain | done | wash | next, children. */
export { default as Card } from "./Card.svelte";
/** A pill with a word or two: `tone`? plain | accent | soft | leaf, children. */
export { default as Chip } from "./Chip.svelte";

/** A modal question: `open`, `title`, `onclose`, `size`? small | wide, children, `actions`? snippet. */
export { default as Dialog } from "./Dialog.svelte";
/** A sentence that matters now: `tone`? calm | good | warn | bad, `picture`?, children, `actions`? snippet. */
export { default as Banner } from "./Banner.svelte";
/** Nothing here yet: `picture`, `title`, `text`?, children (what to do next). */
export { default as Empty } from "./Empty.svelte";

/** The child's way around: `items`, `foot`?, `current`, `onpick(id)`. */
export { default as SideRail } from "./SideRail.svelte";
/** The grown-ups' way around: `people`, `person`?, `items`, `foot`?, `current`, `onperson(id)`, `onpick(id)`. */
export { default as ParentRail } from "./ParentRail.svelte";
/** A page of the grown-ups' side: `screen`, `child`?, `title`, `text`?, `actions`? snippet, children. */
export { default as ParentPage } from "./ParentPage.svelte";
export type { RailItem, RailPerson } from "./rail.ts";

/** The week's goal as coins: `done`, `goal`. */
export { default as Coins } from "./Coins.svelte";
/** A price as countable tiles: `have`, `price`, `columns`? (10). */
export { default as Tiles } from "./Tiles.svelte";
/** Seven small days: `days: StripDay[]` of { weekday, sticker?, state: done | open | off, today }. */
export { default as WeekStrip } from "./WeekStrip.svelte";
export type { StripDay } from "./WeekStrip.svelte";
/** Weeks as small bars: `bars` of { label, done, asked }. */
export { default as Bars } from "./Bars.svelte";
/** A ring that fills: `share` 0 to 1, `label`, `size`?, children in the middle. */
export { default as Ring } from "./Ring.svelte";
/** How far along the questions are: `step` from 1, `count`. */
export { default as Steps } from "./Steps.svelte";

/** Text: `label`, `value` (bind), `lines`?, `hint`?, `error`?, `maxlength`?, `placeholder`?, `type`?, `inputmode`?, `disabled`?. */
export { default as Field } from "./Field.svelte";
/** One of several in a list: `label`, `value` (bind), `options` of { value, label }, `hint`?, `error`?, `disabled`?. */
export { default as Select } from "./Select.svelte";
/** One of a few as radio cards: `legend`, `value` (bind), `options` of { value, label, detail?, picture?, accent? }, `layout`? cards | rows | pictures, `legendSeen`?, `error`?. */
export { default as Choice } from "./Choice.svelte";
/** Any weekdays: `legend`, `value: WeekdayName[]` (bind), `first`?, `legendSeen`?, `error`?. */
export { default as Weekdays } from "./Weekdays.svelte";
/** On or off: `label`, `checked` (bind), `detail`?, `labelSeen`?, `disabled`?. */
export { default as Toggle } from "./Toggle.svelte";
/** A whole number: `label`, `value` (bind), `min`?, `max`?, `step`?, `unit`?, `hint`?, `error`?. */
export { default as Stepper } from "./Stepper.svelte";
/** A time of the day: `label`, `value` (bind), `step`? minutes, `error`?. */
export { default as TimeField } from "./TimeField.svelte";
/** A calendar day: `label`, `value` (bind), `years` to offer, `hint`?, `error`?. */
export { default as DayField } from "./DayField.svelte";
/** A masked PIN by keys or pad: `label`, `onpin(pin)`, `error`?, `disabled`?, `min`?, `max`?, `done`? (word on the last button). */
export { default as PinPad } from "./PinPad.svelte";

/** Lets one press through and drops its repeats within 700 ms; the parts above already use it. */
export { once } from "./once.ts";
