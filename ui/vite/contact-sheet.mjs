/**
 * Pictures of every demonstration: `npm run contact-sheet [name…]` writes into
 * target/contact-sheet/ all of them as one, all.png, with each aid they can be
 * done with; the moves-*.png, each row a still, five moments and its mirror;
 * and the looks. It takes Chromium (on Debian `apt install chromium`).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const ui = fileURLToPath(new URL("..", import.meta.url));
const out = fileURLToPath(
  new URL("../../target/contact-sheet/", import.meta.url),
);
const server = await createServer({
  root: ui,
  server: { middlewareMode: true, watch: null, ws: false },
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  logLevel: "error",
});
const figure = await server.ssrLoadModule("/src/parts/figure/scene.ts");
const { defaultLook, hairStyles, skinTones, hairColours, clothesColours } =
  await server.ssrLoadModule("/src/parts/figure/look.ts");

const asked = process.argv.slice(2);
const ids = figure.demonstrationIds.filter(
  (id) => !asked.length || asked.includes(id),
);
const style =
  "body{margin:0;background:#fff6e6;font:13px sans-serif;color:#2d2a4a}" +
  ".row{display:flex;gap:6px;padding:4px 8px}svg{width:150px;height:150px;background:#fff;border-radius:16px}" +
  ".big svg{width:200px;height:200px}b{width:110px;align-self:center;overflow-wrap:anywhere}" +
  ".grid{display:flex;flex-wrap:wrap;gap:6px;padding:8px}.grid figure{margin:0;width:200px}.grid svg{width:200px;height:200px}";

mkdirSync(out, { recursive: true });
const shoot = (name, body, width, height) => {
  const page = `${out}${name}.html`;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`,
  );
  execFileSync(
    "chromium",
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--window-size=${width},${height}`,
      `--screenshot=${out}${name}.png`,
      page,
    ],
    { stdio: "ignore" },
  );
};

// Each one through its movement.
const perPage = 8;
for (let page = 0; page * perPage < ids.length; page++) {
  const rows = ids.slice(page * perPage, (page + 1) * perPage).map((id) => {
    const scene = figure.sceneOf(id);
    const left = figure.sceneOf(id, defaultLook, "left");
    const moments = [0, 0.2, 0.4, 0.6, 0.8].map((part) =>
      figure.svgText(scene, part),
    );
    return `<div class="row"><b>${id}</b>${figure.svgText(scene)}${moments.join("")}${figure.svgText(left, "still", "left")}</div>`;
  });
  shoot(`moves-${page + 1}`, rows.join(""), 1240, 8 + rows.length * 158);
}

// Everything as one picture, without and with each aid.
const aids = ["wheelchair", "walker", "orthosis"];
const columns = 10;
const sheet = (title, ids, look) =>
  `<h3>${title}</h3><div class="grid">${ids.map((id) => `<figure>${figure.svgText(figure.sceneOf(id, look))}${id}</figure>`).join("")}</div>`;
const sheets = [
  ["Every exercise", ids, defaultLook],
  ...aids.map((aid) => [
    aid,
    figure.demonstrationsWith(aid).filter((id) => ids.includes(id)),
    { ...defaultLook, aid, legs: "shorts" },
  ]),
].filter(([, shown]) => shown.length > 0);
shoot(
  "all",
  `<style>h3{margin:0;padding:12px 8px 0;height:32px;font-size:24px}</style>${sheets.map((one) => sheet(...one)).join("")}`,
  16 + columns * 206,
  sheets.reduce(
    (high, [, shown]) => high + 60 + Math.ceil(shown.length / columns) * 224,
    16,
  ),
);

// All stills, as a child sees them in a list.
const stills = ids.map(
  (id) => `<figure>${figure.svgText(figure.sceneOf(id))}${id}</figure>`,
);
for (let page = 0; page * 30 < stills.length; page++)
  shoot(
    `stills-${page + 1}`,
    `<div class="grid">${stills.slice(page * 30, (page + 1) * 30).join("")}</div>`,
    1256,
    16 + 5 * 224,
  );

// The looks.
const keys = Object.keys;
const looks = hairStyles.map((hair, i) => ({
  ...defaultLook,
  hair,
  skin: keys(skinTones)[(i * 5 + 1) % 6] ?? "peach",
  hair_colour: keys(hairColours)[i % 6] ?? "brown",
  top: keys(clothesColours)[(i * 3) % 10] ?? "coral",
  bottoms: keys(clothesColours)[(i * 7 + 5) % 10] ?? "blue",
  legs: i % 2 ? "shorts" : "trousers",
  glasses: i % 3 === 1,
}));
if (!asked.length || asked.includes("looks")) {
  const shown = [
    "flamingo-stand",
    "chair-squats",
    "bridges",
    "superhero",
    "putty-pinches",
    "tongue-side-to-side",
  ].filter((id) => figure.demonstrationIds.includes(id));
  shoot(
    "looks",
    looks
      .map(
        (look) =>
          `<div class="row">${shown.map((id) => figure.svgText(figure.sceneOf(id, look))).join("")}</div>`,
      )
      .join(""),
    960,
    16 + looks.length * 158,
  );
}
await server.close();
