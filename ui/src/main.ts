import { mount } from "svelte";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/controls.css";
import App from "./App.svelte";

// The letters come while the first answers are waited for, not when the first screen is laid out.
for (const family of ["Baloo 2", "Lexend"])
  void document.fonts.load(`1em "${family}"`);

const target = document.getElementById("app");
if (target) mount(App, { target });
