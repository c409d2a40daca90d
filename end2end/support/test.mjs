// `visit` gives a test visitors, each with a browser profile of their own. Whatever goes wrong in any
// of them that a person would not see on the page fails the test: a script that runs where none
// should, a report of the content security policy, an uncaught error, an answer of status 5xx.

import { test as base, expect } from "@playwright/test";

import { DESKTOP } from "./browser.mjs";
import { sessionCookie } from "./staff.mjs";

/** How the visitors' browsers treat scripts: `on`, `off`, or `blocked` (the WASM does not arrive). */
const modes = new WeakMap();

export const test = base.extend({
  scripts: ["on", { option: true }],
  visit: async ({ browser, scripts }, use) => {
    const contexts = [];
    const trouble = [];
    await use(async (options = {}) => {
      const { context, page } = await openVisitor(browser, { scripts, ...options }, trouble);
      contexts.push(context);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(trouble, "what went wrong behind the pages").toEqual([]);
  },
});

export { expect };

/** A visitor: language, screen, 关怀版, the account signed in, scripts. */
export async function openVisitor(browser, options, trouble) {
  const { lang = "zh-CN", size = DESKTOP, care = false, as, scripts = "on", url = process.env.HUIYIN_END2END_URL } = options;
  const context = await browser.newContext({
    baseURL: url,
    locale: lang,
    viewport: size,
    timezoneId: "Asia/Shanghai",
    javaScriptEnabled: scripts !== "off",
  });
  if (scripts === "blocked") await context.route("**/*.wasm", (route) => route.abort());
  if (care) await context.addCookies([{ name: "care", value: "1", url, httpOnly: true, sameSite: "Lax" }]);
  if (as) await context.addCookies([sessionCookie(as)]);
  watch(context, scripts, trouble);
  const page = await context.newPage();
  modes.set(page, scripts);
  return { context, page };
}

function watch(context, scripts, trouble) {
  context.on("dialog", async (dialog) => {
    trouble.push(`a script opened a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on("console", (message) => {
    if (/content security policy|refused to (load|execute|apply|connect|run)/i.test(message.text())) trouble.push(message.text());
  });
  context.on("weberror", (error) => {
    if (scripts === "on") trouble.push(`uncaught: ${error.error()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} for ${response.url()}`);
  });
}

/** Whether the page's islands wake up at all. */
export const isAlive = (page) => modes.get(page) === "on";

/** Waits until the page's islands are awake, where it has any. */
export async function awake(page) {
  if (isAlive(page) && (await page.locator("leptos-island").count()) > 0) {
    await page.locator('html[data-islands="ready"]').waitFor({ state: "attached" });
  }
}
