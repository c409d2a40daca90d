// What staff do: on the pages and, where a test only needs it done, by request.

import { expect } from "@playwright/test";

import { words } from "./catalogue.mjs";

export const PASSWORD = "huiyin-demo-2026";
export const ACCOUNTS = ["clerk", "dispatcher", "handler", "lead", "supervisor", "director", "revisit", "admin", "water.repair.1"];
/** The query code of every case of the demo. */
export const DEMO_CODE = "12345678";

export const REPLY =
  "王女士您好：您反映的停水，抢修队当天到场，查明是支管破裂，已更换管段，18 点恢复供水，水压正常。给您添麻烦了。";

/** A form sent without a browser; the answer is not followed. */
const send = (url, path, fields, cookie = "") =>
  fetch(url + path, { method: "POST", body: new URLSearchParams(fields), headers: { cookie }, redirect: "manual" });

/** Signs in without a browser; gives the session's cookie. */
export async function signInByRequest(url, username) {
  const answer = await send(url, "/staff/sign-in", { username, password: PASSWORD, next: "" });
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("session="));
  if (answer.status !== 303 || !cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
  return cookie.split(";")[0].slice("session=".length);
}

/** The session that the set-up made for an account, as a browser's cookie. */
export function sessionCookie(username) {
  const value = JSON.parse(process.env.HUIYIN_END2END_SESSIONS)[username];
  return { name: "session", value, url: process.env.HUIYIN_END2END_URL, httpOnly: true, sameSite: "Lax" };
}

/** A page as an account reads it. */
export async function read(username, path) {
  const { url, value } = sessionCookie(username);
  const answer = await fetch(url + path, { headers: { cookie: `session=${value}`, "accept-language": "zh-CN" } });
  if (!answer.ok) throw new Error(`${path} for ${username}: ${answer.status}`);
  return answer.text();
}

/** Numbers of the cases that an account sees in a state, the most urgent first. */
export async function casesIn(username, state, view = "units") {
  const page = await read(username, `/staff/cases?view=${view}&state=${state}`);
  return Array.from(page.matchAll(/href="\/staff\/cases\/(\d{12})"/g), ([, number]) => number);
}

/** How many cases that wait to be accepted have a text in their summary. */
export async function countSubmitted(text) {
  let count = 0;
  let path = "/staff/cases?view=units&state=submitted";
  while (path) {
    const page = await read("dispatcher", path);
    count += page.split(text).length - 1;
    path = page.match(/href="([^"]*after=[^"]*)"/)?.[1].replaceAll("&amp;", "&");
  }
  return count;
}

/** Takes an action on a case by request. */
export async function act(username, number, action, fields = {}) {
  const { url, value } = sessionCookie(username);
  const answer = await send(url, `/staff/cases/${number}/${action}`, fields, `session=${value}`);
  if (answer.status !== 303) throw new Error(`${action} on ${number} by ${username}: ${answer.status}`);
}

/** Accepts a case and brings it to the unit that usually handles it. */
export async function dispatchByRequest(number) {
  await act("dispatcher", number, "accept", { severity: "minor", note: "" });
  const form = await read("dispatcher", `/staff/cases/${number}/dispatch`);
  const [, unit] = form.match(/<option selected value="([^"]+)"/);
  await act("dispatcher", number, "dispatch", { unit, note: "" });
}

/** Has a case answered: every step from accepting it to passing the reply. */
export async function answerByRequest(number) {
  await dispatchByRequest(number);
  await act("handler", number, "sign_for");
  await act("handler", number, "draft_reply", { reply: REPLY });
  await act("lead", number, "pass_reply", { reply: REPLY });
}

/** Signs in on the page. */
export async function signIn(page, username, lang = "zh-CN") {
  await page.goto("/staff");
  await page.getByLabel(words(lang, "label-username"), { exact: true }).fill(username);
  await page.getByLabel(words(lang, "label-password"), { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: words(lang, "sign-in-button"), exact: true }).click();
  await expect(page).toHaveURL(/\/staff\/cases/);
}

/** Opens a case from the list, by its number. */
export async function findCase(page, number, lang = "zh-CN") {
  await page.goto("/staff/cases");
  await page.getByLabel(words(lang, "worklist-find")).fill(number);
  await page.getByRole("button", { name: words(lang, "worklist-open"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/staff/cases/${number}$`));
}

/** Takes an action on the page of a case; `fill` fills its form. */
export async function take(page, action, fill = async () => {}, lang = "zh-CN") {
  await takeBy(page, words(lang, `action-${action}`), fill);
}

/** Gives the reason for which a resident's contact data are to be seen. */
export async function lookAtContact(page, reason, lang = "zh-CN") {
  await takeBy(page, words(lang, "contact-title"), () => page.locator("#reason").fill(reason));
}

async function takeBy(page, label, fill) {
  const address = page.url();
  await page.locator("main").getByRole("link", { name: label, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(label);
  await fill();
  await page.locator("main").getByRole("button", { name: label, exact: true }).click();
  await expect(page).toHaveURL(address);
}
