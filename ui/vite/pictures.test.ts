import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawPictures } from "./pictures.ts";

const all = drawPictures(
  fileURLToPath(new URL("../../src-tauri/core/src/library", import.meta.url)),
);

test("every listed picture is drawn, plain and with a rim", () => {
  expect(all.size).toBeGreaterThan(300);
  for (const address of all.keys())
    if (!address.includes("/rim/"))
      expect(all.has(address.replace("pictures/", "pictures/rim/"))).toBe(true);
});

test("a rim is a white stroke and no filter", () => {
  const fox = all.get("pictures/rim/fox.svg") ?? "";
  expect(fox).toContain('stroke="#fff"');
  expect(fox).not.toContain("filter");
});

test("nothing in a picture reaches out or runs", () => {
  for (const [address, svg] of all)
    expect(svg, address).not.toMatch(/<script|href="(?!#)|url\((?!#)/);
});
