// The words of the screens, read from the catalogues that the server is built with, so that a
// better wording breaks no test.

import { readFileSync, readdirSync } from "node:fs";

export const LANGUAGES = ["zh-CN", "zh-TW", "en"];

const catalogues = Object.fromEntries(
  LANGUAGES.map((lang) => {
    const folder = new URL(`../../src/i18n/${lang}/`, import.meta.url);
    const source = readdirSync(folder)
      .map((area) => readFileSync(new URL(area, folder), "utf8"))
      .join("\n");
    const lines = source.matchAll(/^([a-z][\w-]*) = ?(.*)$/gm);
    return [lang, new Map(Array.from(lines, ([, key, text]) => [key, text]))];
  }),
);

/** The text of a key in one line, with values put in. */
export function words(lang, key, values = {}) {
  const text = catalogues[lang].get(key);
  if (!text) throw new Error(`${lang} has no text of one line under ${key}`);
  return text.replace(/\{ *(?:"([^"]*)"|\$(\w+)|([a-z][\w-]*)) *\}/g, (_, literal, name, other) => {
    if (literal !== undefined) return literal;
    return name ? String(values[name]) : words(lang, other, values);
  });
}

/** Every key of the catalogues. */
export const keys = [...catalogues["zh-CN"].keys()];
