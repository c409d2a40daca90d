// For those who see less, press less exactly, do without a mouse or on paper.

import { ANSWERS } from "./support/answers.mjs";
import { DESKTOP, PHONE } from "./support/browser.mjs";
import { LANGUAGES, words } from "./support/catalogue.mjs";
import { forEveryPage } from "./support/pages.mjs";
import { openByRequest } from "./support/resident.mjs";
import { caseIn } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const NARROW = { width: 320, height: 640 };
const t = (key, values) => words("zh-CN", key, values);

/** What is pressed on purpose, other than a link in the middle of a text. */
const TARGETS = [
  "button", ".govuk-button", "input:not([type=hidden], [type=radio], [type=checkbox])", "select", "textarea", "summary",
  ".door", ".site-tools__item", ".site-header__brand", ".govuk-radios__label", ".govuk-back-link", ".site-footer a",
].join(", ");

/** Controls lower than `least` pixels. */
const small = (page, least) =>
  page.locator(TARGETS).evaluateAll(
    (all, least) =>
      all
        .filter((element) => element.checkVisibility() && !element.closest("[aria-hidden=true], .govuk-visually-hidden, .govuk-skip-link"))
        .map((element) => [element, element.getBoundingClientRect().height])
        .filter(([, height]) => height > 1 && height < least - 0.5)
        .map(([element, height]) => `${element.tagName} ${element.className || element.id} “${element.textContent.trim().slice(0, 20)}”: ${Math.round(height)}px`),
    least,
  );

/** Texts in letters smaller than `least` pixels. */
const fine = (page, least) =>
  page.evaluate((least) => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest("script, .govuk-visually-hidden, .govuk-skip-link, svg")) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least - 0.01) found.add(`${element.tagName} ${element.className} “${walker.currentNode.data.trim().slice(0, 20)}”: ${size}px`);
    }
    return [...found];
  }, least);

/** Spaces the text out as WCAG 1.4.12 says; gives what is clipped then. */
const spaceOut = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
    const hides = (value) => value === "hidden" || value === "clip";
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".govuk-visually-hidden, .govuk-skip-link, svg, textarea, input, select"))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const low = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return low || (hides(overflowX) && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}`);
  });

/** How much wider than the window the page is. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const scripts of ["on", "off"]) {
  test.describe(`scripts ${scripts}`, () => {
    test.use({ scripts });

    test("关怀版 is one press away, stays over pages and can be left again", async ({ visit }) => {
      const page = await visit({ size: PHONE });
      await page.goto("/guide");
      await page.locator("header").getByText(t("care-on"), { exact: true }).click();
      await expect(page).toHaveURL(/\/guide/);
      for (const path of ["/", "/file", "/track", "/open"]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveClass(/\bcare\b/);
      }
      await page.locator("header").getByText(t("care-off"), { exact: true }).click();
      await expect(page.locator("html")).not.toHaveClass(/\bcare\b/);
      await page.goto("/");
      await expect(page.locator("html")).not.toHaveClass(/\bcare\b/);
    });
  });
}

const LOOKS = [
  { lang: "zh-CN", care: false, letters: 14, height: 44 },
  { lang: "zh-CN", care: true, letters: 18, height: 60 },
  { lang: "en", care: false, letters: 14, height: 44 },
  { lang: "en", care: true, letters: 18, height: 60 },
];

for (const { lang, care, letters, height } of LOOKS) {
  test(`a resident can read, press and reach everything on a small screen (${lang}${care ? ", 关怀版" : ""})`, async ({ visit }) => {
    const page = await visit({ size: PHONE, lang, care });
    const found = [];
    await forEveryPage(page, async (name) => {
      found.push(...(await fine(page, letters)), ...(await small(page, height)));
      for (const size of [NARROW, PHONE]) {
        await page.setViewportSize(size);
        const more = await overflow(page);
        if (more > 0) found.push(`${name} at ${size.width}: ${more}px too wide`);
      }
      const clipped = await spaceOut(page);
      found.push(...clipped.map((what) => `${name} with wider spacing clips ${what}`));
      if ((await overflow(page)) > 0) found.push(`${name} with wider spacing scrolls sideways`);
    });
    expect([...new Set(found)]).toEqual([]);
  });
}

for (const lang of LANGUAGES) {
  test(`the pages of staff fit a desk's screen and a phone in ${lang}`, async ({ visit }) => {
    const page = await visit({ lang, as: "supervisor" });
    const { number } = await caseIn("handled_again");
    const found = [];
    for (const path of ["/staff/cases?view=units", "/staff/cases?view=units&state=accepted", `/staff/cases/${number}`, `/staff/cases/${number}/note`, "/staff/account"]) {
      await page.goto(path);
      for (const size of [DESKTOP, PHONE]) {
        await page.setViewportSize(size);
        const more = await overflow(page);
        if (more > 0) found.push(`${path.replace(number, "…")} at ${size.width}: ${more}px too wide`);
      }
    }
    expect(found).toEqual([]);
  });
}

test("on paper stand the case, its number and its history, and no navigation", async ({ visit }) => {
  const { number, code } = await caseIn("replied");
  const page = await visit();
  await openByRequest(page, number, code);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number.replace(/(.{4})(?=.)/g, "$1 "));
  await expect(page.locator("blockquote.reply")).toBeVisible();
  await expect(page.locator(".moj-timeline")).toBeVisible();
  for (const navigation of [".site-tools", ".site-footer", ".govuk-back-link", "form", ".govuk-button"]) {
    for (const part of await page.locator(navigation).all()) await expect(part, navigation).toBeHidden();
  }
  const staff = await visit({ as: "supervisor" });
  await staff.goto(`/staff/cases/${number}`);
  await staff.emulateMedia({ media: "print" });
  await expect(staff.locator(".staff-nav")).toBeHidden();
  await expect(staff.locator(".action-list")).toBeHidden();
  await expect(staff.locator(".moj-timeline")).toBeVisible();
});

test("a case can be filed with the keyboard alone, and the place of the focus always shows", async ({ visit }) => {
  const page = await visit();

  /** Presses Tab until something with this name has the focus; at every stop the focus has to show. */
  const tabTo = async (name) => {
    const stops = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // The ring of a radio or a checkbox is drawn around its label's box.
        const parts = [element, element.parentElement, ...(element.labels ?? [])];
        const styles = parts.flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::before"), getComputedStyle(part, "::after")]);
        const shows = styles.some((style) => (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none");
        const name = element.labels?.[0]?.textContent ?? element.textContent;
        return { name: name.trim(), shows, seen: element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight };
      });
      if (!focus) continue;
      expect(focus, "the focus shows").toMatchObject({ shows: true, seen: true });
      if (focus.name.startsWith(name)) return;
      stops.push(focus.name.slice(0, 12));
    }
    throw new Error(`Tab never came to ${name}, but to ${stops.slice(0, 20).join(", ")}`);
  };

  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".govuk-skip-link")).toBeFocused();
  await expect(page.locator(".govuk-skip-link")).toBeInViewport();
  await page.keyboard.press("Enter");
  await tabTo(t("door-file"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/file$/);
  await tabTo(t("start-button"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/file\/what$/);
  await awake(page);
  await tabTo(t("label-what"));
  await page.keyboard.type("门口的井盖一直在响");
  await tabTo(t("continue"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/file\/category$/);
  await awake(page);
  await tabTo(t("category-search"));
  await page.keyboard.type("停水");
  await tabTo("停水");
  await page.keyboard.press("Space");
  await tabTo(t("continue"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/file\/kind$/);
  await tabTo(t("kind-complaint"));
  await page.keyboard.press("Space");
  await tabTo(t("continue"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/file\/when$/);
});
