// What a resident does on the pages, in any language, with and without scripts.

import { expect } from "@playwright/test";

import { ANSWERS, FIELD, OUTAGE, STEPS } from "./answers.mjs";
import { words } from "./catalogue.mjs";
import { photo } from "./photo.mjs";
import { awake, isAlive } from "./test.mjs";

export const button = (page, name) => page.locator("main").getByRole("button", { name, exact: true });
export const goOn = (page, lang) => button(page, words(lang, "continue")).click();

/** The link to a page of the home page's three doors. */
export const door = (page, lang, name) => page.locator("main").getByRole("link").filter({ hasText: words(lang, `door-${name}-hint`) });

/** From the home page to the first question. */
export async function startFiling(page, lang = "zh-CN") {
  await page.goto("/");
  await door(page, lang, "file").click();
  await button(page, words(lang, "start-button")).click();
  await expect(page).toHaveURL(/\/file\/what$/);
}

/** Answers the question that is open, and leaves sending it to the caller. */
export async function answer(page, step, lang = "zh-CN", answers = ANSWERS) {
  await awake(page);
  switch (step) {
    case "kind":
      return page.getByRole("radio", { name: words(lang, `kind-${answers.kind}`), exact: true }).check();
    case "category":
      return chooseCategory(page, lang);
    case "photos":
      return answers.photo ? addPhoto(page, lang) : undefined;
    case "contact":
      return leaveContact(page, lang, answers);
    default:
      return page.getByLabel(words(lang, `label-${FIELD[step]}`)).fill(answers[FIELD[step]]);
  }
}

async function chooseCategory(page, lang) {
  const { group, name, typed } = OUTAGE[lang];
  const suggested = page.getByRole("radio", { name: `${group} › ${name}`, exact: true });
  if (await suggested.count()) return suggested.check();
  if (isAlive(page)) {
    await page.getByLabel(words(lang, "category-search")).fill(typed);
  } else {
    await page.locator("summary").filter({ hasText: group }).click();
  }
  await page.getByRole("radio", { name, exact: true }).check();
}

/** Adds a photo: the island sends it as soon as it is chosen, otherwise a button does. */
export async function addPhoto(page, lang, file = photo()) {
  await awake(page);
  const items = page.locator(".photo-list__item");
  const before = await items.count();
  await page.getByLabel(words(lang, "photo-choose")).setInputFiles(file);
  if (!isAlive(page)) await button(page, words(lang, "photo-add")).click();
  await expect(items).toHaveCount(before + 1);
  await awake(page);
}

async function leaveContact(page, lang, answers) {
  if (!answers.phone && !answers.email) {
    return page.getByRole("radio", { name: words(lang, "identity-anonymous"), exact: true }).check();
  }
  await page.getByRole("radio", { name: words(lang, "identity-contact"), exact: true }).check();
  for (const name of ["name", "phone", "email"]) {
    await page.getByLabel(words(lang, `label-${name}`), { exact: true }).fill(answers[name]);
  }
}

/** Every question up to the page that shows the answers. */
export async function answerAll(page, lang = "zh-CN", answers = ANSWERS) {
  for (const step of STEPS) {
    await expect(page).toHaveURL(new RegExp(`/file/${step}$`));
    await answer(page, step, lang, answers);
    await goOn(page, lang);
  }
  await expect(page).toHaveURL(/\/file\/check$/);
}

/** Sends the case from the page that shows the answers; gives its number and query code. */
export async function submit(page, lang = "zh-CN") {
  await button(page, words(lang, "check-button")).click();
  await expect(page).toHaveURL(/\/file\/done$/);
  const digits = async (id) => (await page.locator(id).innerText()).replace(/\D/g, "");
  return { number: await digits("#case-number"), code: await digits("#query-code") };
}

/** Files a case from the home page on. */
export async function file(page, lang = "zh-CN", answers = ANSWERS) {
  await startFiling(page, lang);
  await answerAll(page, lang, answers);
  return submit(page, lang);
}

/** Types number and query code, from the home page on. */
export async function track(page, { number, code }, lang = "zh-CN") {
  await page.goto("/");
  await door(page, lang, "track").click();
  await awake(page);
  await page.getByLabel(words(lang, "label-number"), { exact: true }).fill(number);
  await page.getByLabel(words(lang, "label-code"), { exact: true }).fill(code);
  await button(page, words(lang, "track-button")).click();
}

/** Opens a case with its number and query code. */
export async function openCase(page, paper, lang = "zh-CN") {
  await track(page, paper, lang);
  await expect(page).toHaveURL(new RegExp(`/cases/${paper.number}$`));
}

/** Opens a case when the way there does not matter. */
export async function openByRequest(page, number, code) {
  await page.request.post("/track", { form: { number, code }, maxRedirects: 0 });
  await page.goto(`/cases/${number}`);
}

/** Rates the reply. */
export async function rate(page, solved, treatment, comment, lang = "zh-CN") {
  await awake(page);
  await page.getByRole("radio", { name: words(lang, `solved-${solved}`), exact: true }).check();
  await page.getByRole("radio", { name: words(lang, `treatment-${treatment}`), exact: true }).check();
  await page.getByLabel(words(lang, "label-comment")).fill(comment);
  await button(page, words(lang, "rate-button")).click();
}
