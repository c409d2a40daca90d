// What every page owes to everybody, checked by machine.

import { AxeBuilder } from "@axe-core/playwright";

import { DESKTOP, PHONE } from "./browser.mjs";
import { keys } from "./catalogue.mjs";
import { expect } from "./test.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const KEYS = new Set(keys.filter((key) => key.includes("-")));

/** Looks at the page as it is now, on a phone and on a desktop; `found` collects what is wrong. */
export async function inspect(page, name, lang, found, sizes = [PHONE, DESKTOP]) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
    for (const { id, help, nodes } of violations) {
      const where = nodes.map((node) => `${node.target.join(" ")}: ${node.html.slice(0, 160)}`);
      found.push(`${name} at ${size.width}: ${id}, ${help}\n    ${where.slice(0, 4).join("\n    ")}`);
    }
  }
  const { language, text } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    text: document.body.innerText,
  }));
  if (language !== lang) found.push(`${name}: the page says it is in ${language}`);
  const raw = (text.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => KEYS.has(word));
  const holes = text.match(/\{ ?[$"\w]+ ?\}|Unknown localization|undefined|\bNaN\b/g) ?? [];
  for (const word of [...raw, ...holes]) found.push(`${name}: shows ${word} instead of words`);
}

export const expectNothing = (found) => expect(found.length, `\n${found.join("\n")}\n`).toBe(0);
