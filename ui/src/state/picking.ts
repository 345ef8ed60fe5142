import type {
  Card,
  CompletionId,
  Effort,
  MarbleDropped,
  MilestonePassed,
  Offer,
  Outcome,
  Place,
  Recorded,
  Signal,
  StarEarned,
  TodayView,
} from "../api/bindings.ts";

/** A move that was just done, whose sticker may still be chosen. */
export interface Picking {
  card: Card;
  completion: CompletionId;
  /** The one it already has. */
  sticker: string;
  offer: Offer;
  stars: StarEarned[];
  /** The milestones it passed. */
  milestones: MilestonePassed[];
  /** A place it was done at for the first time. */
  stamp: Place | null;
  /** The marble that fell into the family jar. */
  marble: MarbleDropped | null;
  effort: Effort | null;
  /** Where it was. */
  place: string | null;
  /** What was done in the player, if it was done there. */
  recorded: Recorded | null;
  /** What the child says of it besides: too hard, or it hurts. */
  told: Signal | null;
}

/** What may be chosen after this act; nothing where it earned no sticker. */
export function pickingOf(
  card: Card,
  outcome: Outcome,
  recorded: Recorded | null,
): Picking | undefined {
  const { completion, sticker, offer, stars, milestones, marble } = outcome;
  if (!completion || !sticker || !offer) return undefined;
  return {
    ...nothingYet,
    card,
    completion,
    sticker,
    offer,
    stars,
    milestones,
    marble,
    recorded,
  };
}

/** What the next press of this day will let the child choose from, as far as it is known. */
export function pickingAhead({ ahead, cards }: TodayView): Picking | null {
  const card = cards.find(({ exercise }) => exercise === ahead?.exercise);
  if (!card || !ahead) return null;
  const { offer } = ahead;
  return { ...nothingYet, card, completion: "", sticker: "", offer };
}

const nothingYet = {
  stars: [],
  milestones: [],
  stamp: null,
  marble: null,
  effort: null,
  place: null,
  recorded: null,
  told: null,
};
