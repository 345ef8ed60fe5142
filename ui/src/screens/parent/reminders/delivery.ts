import type { Delivery, DeliveryOutcome } from "../../../api/bindings.ts";
import { t } from "../../../words/words.ts";

export type Tone = "good" | "calm" | "late" | "bad";

const TONES: Record<DeliveryOutcome, Tone> = {
  claimed: "bad",
  shown: "good",
  opened: "good",
  banner: "bad",
  snoozed: "good",
  not_today: "calm",
  already_done: "calm",
  not_asked: "calm",
  paused: "calm",
  quiet: "calm",
  missed: "late",
};

/** Whether it went well: late is what came later than it could have, quiet hours aside. */
export function deliveryTone({ outcome, late }: Delivery): Tone {
  const tone = TONES[outcome];
  return tone === "good" && late && late.because !== "quiet" ? "late" : tone;
}

/** "Shown, Mia opened it. Late, at 18:00: the laptop was asleep or off. Put off once". */
export function deliveryText(delivery: Delivery, name: string): string {
  const { late, put_off: count } = delivery;
  let what = outcomeText(delivery, name);
  if (late) what = t(`delivery-late-${late.because}`, { what, time: late.at });
  return count > 0 ? t("delivery-put-off", { what, count }) : what;
}

function outcomeText(delivery: Delivery, name: string): string {
  const { outcome, obstacle, server_id: number } = delivery;
  const banner = obstacle && t(`delivery-banner-${obstacle}`);
  if (outcome === "banner") return banner ?? t("delivery-banner");
  if (outcome === "shown" && number !== null)
    return t("delivery-shown-numbered", { number: String(number) });
  if (
    banner &&
    (outcome === "opened" || outcome === "snoozed" || outcome === "not_today")
  )
    return t(`delivery-banner-${outcome}`, { banner, name });
  return t(`delivery-${outcome}`, { name });
}
