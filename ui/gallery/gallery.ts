/** All parts on one page, for whoever draws them; not part of the app. */
import { mount } from "svelte";
import "../src/look/fonts.css";
import "../src/look/tokens.css";
import "../src/look/base.css";
import "../src/look/controls.css";
import { first } from "../src/look/first.svelte.ts";
import ChildSide from "./ChildSide.svelte";
import ParentSide from "./ParentSide.svelte";
import Pictures from "./Pictures.svelte";

const asked = new URLSearchParams(location.search);
const pages = { child: ChildSide, parent: ParentSide, pictures: Pictures };
const page = (asked.get("page") ?? "child") as keyof typeof pages;
const root = document.documentElement;
root.dataset.side = page === "parent" ? "parent" : "child";
root.dataset.accent = asked.get("accent") ?? "coral";
root.style.fontSize = asked.get("text") ?? "";
if (asked.has("font")) root.dataset.font = asked.get("font") ?? "";

first.drawn = true;
const target = document.getElementById("app");
if (target) mount(pages[page], { target });
