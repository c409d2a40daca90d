// What every page owes to everybody, as far as a machine can tell.

// axe itself, which comes with @axe-core/playwright: run in the page directly it takes a third of the
// time that the builder needs, and these pages have no frames.
import axe from "axe-core";

import { keys } from "./catalogue.mjs";
import { expect } from "./test.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const KEYS = new Set(keys.filter((key) => key.includes("-")));

// The back link and the line about the demonstration stand before `main`, as in the GOV.UK pattern.
const BEFORE_MAIN = /^\.(govuk-back-link|demo-banner)$/;

/** What axe finds on the page as it is now. */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, html }) => ({ target, html })) }));
  }, TAGS);
}

/** Looks at pages on each of `sizes` and remembers what is wrong, and where. */
export class Inspector {
  constructor(lang, sizes) {
    this.lang = lang;
    this.sizes = sizes;
    this.found = new Map();
  }

  add(problem, where) {
    this.found.set(problem, [...(this.found.get(problem) ?? []), where]);
  }

  /** Looks at the page as it is now. */
  async look(page, name, sizes = this.sizes) {
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const { id, help, nodes } of await violations(page)) {
        for (const { target, html } of nodes.slice(0, 5)) {
          if (id === "region" && BEFORE_MAIN.test(target.join(" "))) continue;
          this.add(`${id}: ${help}: ${target.join(" ")}: ${html.slice(0, 160)}`, `${name} at ${size.width}`);
        }
      }
    }
    const { lang, text } = await page.evaluate(() => ({ lang: document.documentElement.lang, text: document.body.innerText }));
    if (lang !== this.lang) this.add(`says it is in ${lang}`, name);
    const keysShown = (text.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => KEYS.has(word));
    const holes = text.match(/\{ ?[$"\w]+ ?\}|Unknown localization|undefined|\bNaN\b/g) ?? [];
    for (const word of [...keysShown, ...holes]) this.add(`shows ${word} instead of words`, name);
  }

  /** Fails the test with everything that was found. */
  done() {
    const list = Array.from(this.found, ([problem, where]) => `${problem}\n    on: ${[...new Set(where)].join("; ")}`);
    expect(list.length, `\n${list.join("\n")}\n`).toBe(0);
  }
}
