import type {
  Card,
  CompletionId,
  Effort,
  MarbleDropped,
  MilestonePassed,
  Outcome,
  OwnSticker,
  Place,
  Recorded,
  Signal,
  StarEarned,
} from "../api/bindings.ts";

/** A move that was just done, whose sticker may still be chosen. */
export interface Picking {
  card: Card;
  completion: CompletionId;
  /** The one it already has. */
  sticker: string;
  offer: string[];
  /** Those of the offer that the child likes best. */
  favourites: string[];
  /** Its own ones. */
  own: OwnSticker[];
  stars: StarEarned[];
  /** The milestones it passed. */
  milestones: MilestonePassed[];
  /** A place it was done at for the first time. */
  stamp: Place | null;
  /** The marble that fell into the family jar. */
  marble: MarbleDropped | null;
  effort: Effort | null;
  /** Where it can have been. */
  places: Place[];
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
  const { completion, sticker, offer, favourites, own } = outcome;
  const { places, stars, milestones, marble } = outcome;
  if (!completion || !sticker) return undefined;
  return {
    card,
    completion,
    sticker,
    offer,
    favourites,
    own,
    stars,
    milestones,
    stamp: null,
    marble,
    effort: null,
    places,
    place: null,
    recorded,
    told: null,
  };
}
