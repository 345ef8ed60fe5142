import type {
  ClothesColour,
  FigureLook,
  HairColour,
  HairStyle,
  Legs,
  SkinTone,
} from "../../api/bindings.ts";

/** How a child's figure looks, as the family chose it. */
export type { FigureLook };
export type Aid = Exclude<FigureLook["aid"], "none">;

export const skinTones = {
  porcelain: "#fbd9c0",
  peach: "#f2b98c",
  honey: "#dd9f6a",
  almond: "#b97a4b",
  cocoa: "#8a5534",
  ebony: "#684129",
} as const satisfies Record<SkinTone, string>;

export const hairColours = {
  black: "#2b2430",
  brown: "#5b3a29",
  chestnut: "#8d5230",
  ginger: "#d0672b",
  blond: "#ecc25c",
  silver: "#c9c6d6",
} as const satisfies Record<HairColour, string>;

export const hairStyles: readonly HairStyle[] = [
  "short",
  "parted",
  "curly",
  "bob",
  "pigtails",
  "ponytail",
  "bun",
  "headscarf",
];
export const legLengths: readonly Legs[] = ["trousers", "shorts"];
export const aids: readonly Aid[] = ["wheelchair", "walker", "orthosis"];

export const clothesColours = {
  coral: "#ff7a59",
  sun: "#ffc83d",
  leaf: "#2fb985",
  teal: "#1fa6a3",
  sky: "#4aa3f0",
  blue: "#3d6fd8",
  violet: "#8b6be0",
  rose: "#f06fa0",
  navy: "#3b4a7a",
  stone: "#8d8aa8",
} as const satisfies Record<ClothesColour, string>;

/** The figure while no child has chosen its own. */
export const defaultLook: FigureLook = {
  skin: "peach",
  hair: "parted",
  hair_colour: "brown",
  top: "coral",
  bottoms: "blue",
  legs: "trousers",
  glasses: false,
  aid: "none",
};
