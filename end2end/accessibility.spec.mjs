// Nobody is shut out: axe finds nothing on any page in any state, on a phone and on a desktop, in
// 关怀版 too; and no page shows the name of a text instead of the text.

import { expectNothing, inspect } from "./support/accessible.mjs";
import { LANGUAGES, words } from "./support/catalogue.mjs";
import { addPhoto, ANSWERS, answer, button, goOn, openByRequest, startFiling, STEPS, submit } from "./support/resident.mjs";
import { casesIn, DEMO_CODE, read } from "./support/staff.mjs";
import { awake, expect, test } from "./support/test.mjs";

const VARIANTS = [...LANGUAGES.map((lang) => ({ lang, care: false })), { lang: "zh-CN", care: true }];
const STATES = [
  "submitted", "info_needed", "not_accepted", "accepted", "dispatched", "in_progress", "waiting_resident",
  "in_review", "replied", "closed", "withdrawn", "merged", "transferred",
];
const MAY_BE_EMPTY = ["when", "concerns", "photos"];
const summary = (page) => page.locator("#error-summary");

for (const { lang, care } of VARIANTS) {
  const where = care ? `${lang}, 关怀版` : lang;
  const t = (key, values) => words(lang, key, values);

  test(`everybody can use the public pages (${where})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const found = [];
    for (const path of ["/", "/guide", "/privacy", "/open", "/file", "/track", "/file/done", "/no-such-page", "/staff/sign-in"]) {
      await page.goto(path);
      await awake(page);
      await inspect(page, path, lang, found);
    }
    for (const [path, name] of [["/track", "track-button"], ["/staff/sign-in", "sign-in-button"]]) {
      await page.goto(path);
      await awake(page);
      await button(page, t(name)).click();
      await expect(summary(page)).toBeVisible();
      await inspect(page, `${path} with errors`, lang, found);
    }
    expectNothing(found);
  });

  test(`everybody can file a case (${where})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const found = [];
    await startFiling(page, lang);
    for (const step of STEPS) {
      await awake(page);
      await inspect(page, step, lang, found);
      if (!MAY_BE_EMPTY.includes(step)) {
        await goOn(page, lang);
        await expect(summary(page)).toBeVisible();
        await inspect(page, `${step} with errors`, lang, found);
      }
      if (step === "photos") {
        await button(page, t("photo-add")).click();
        await expect(summary(page)).toBeVisible();
        await inspect(page, "photos with errors", lang, found);
        await addPhoto(page, lang);
        await inspect(page, "photos with a photo", lang, found);
        await page.goto("/file");
        await inspect(page, "start with a draft", lang, found);
        await page.goto("/file/photos");
      } else {
        await answer(page, step, lang, { ...ANSWERS, photo: false });
        if (step === "category") await inspect(page, "category found by typing", lang, found);
      }
      await goOn(page, lang);
    }
    await expect(page).toHaveURL(/\/file\/check$/);
    await inspect(page, "check", lang, found);
    await submit(page, lang);
    await inspect(page, "done", lang, found);
    await page.goto("/file/check");
    await inspect(page, "already filed", lang, found);
    expectNothing(found);
  });

  test(`everybody can read a case and act on it (${where})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const found = [];
    const forms = new Set();
    for (const state of STATES) {
      const [number] = await casesIn("supervisor", state);
      expect(number, `a case of the demo that is ${state}`).toBeDefined();
      await openByRequest(page, number, DEMO_CODE);
      await awake(page);
      await inspect(page, `a case that is ${state}`, lang, found);
      if (state === "replied") {
        await button(page, t("rate-button")).click();
        await expect(summary(page)).toBeVisible();
        await page.locator("#solved-2").check();
        await expect(page.getByText(t("rate-note"))).toBeVisible();
        await inspect(page, "rating with errors", lang, found);
      }
      const links = await page.locator(`main a[href^="/cases/${number}/"]:not([href*="/files/"])`).evaluateAll((all) => all.map((link) => link.pathname));
      for (const link of links) {
        const action = link.split("/").at(-1);
        if (forms.has(action)) continue;
        forms.add(action);
        await page.goto(link);
        await awake(page);
        await inspect(page, `form ${action}`, lang, found);
        if (action === "withdraw") continue; // nothing has to be filled in
        await page.locator("main form button[type=submit]").click();
        await expect(summary(page)).toBeVisible();
        await inspect(page, `form ${action} with errors`, lang, found);
      }
    }
    expect([...forms].sort()).toEqual(["add_information", "answer", "complete", "urge", "withdraw"]);
    expectNothing(found);
  });
}

/** For each action, a case on which somebody can take it. */
async function staffForms() {
  const forms = new Map();
  for (const username of ["dispatcher", "handler", "lead", "supervisor", "director", "revisit"]) {
    for (const state of STATES) {
      for (const number of (await casesIn(username, state)).slice(0, 3)) {
        const page = await read(username, `/staff/cases/${number}`);
        for (const [link, action] of page.matchAll(/\/staff\/cases\/\d{12}\/([a-z_]+)(?=")/g)) {
          if (!forms.has(action)) forms.set(action, { username, link });
        }
      }
    }
  }
  return forms;
}

const STAFF_ACTIONS = [
  "accept", "add_information", "ask_resident", "ask_to_complete", "dispatch", "do_not_accept", "draft_reply", "log_contact",
  "merge", "note", "pass_reply", "reassign", "return", "reveal_contact", "second_handling", "send_back_reply", "sign_for",
  "transfer_out", "urge",
];

for (const { lang, care } of VARIANTS.filter(({ lang }) => lang === "zh-CN")) {
  const where = care ? `${lang}, 关怀版` : lang;

  test(`every member of staff can use the list and the cases (${where})`, async ({ visit }) => {
    const found = [];
    const page = await visit({ lang, care, as: "supervisor" });
    for (const state of STATES) {
      const [number] = await casesIn("supervisor", state);
      await page.goto(`/staff/cases/${number}`);
      await inspect(page, `staff's case that is ${state}`, lang, found);
    }
    for (const path of ["?view=units", "?view=units&state=replied", "?view=mine&state=merged", "?missing=260000000000"]) {
      await page.goto(`/staff/cases${path}`);
      await inspect(page, `the list ${path}`, lang, found);
    }
    await page.goto("/staff/account");
    await inspect(page, "account", lang, found);
    await button(page, words(lang, "account-password-button")).click();
    await expect(summary(page)).toBeVisible();
    await inspect(page, "account with errors", lang, found);
    expectNothing(found);
  });

  test(`every member of staff can use the forms of actions (${where})`, async ({ visit }) => {
    const found = [];
    const forms = await staffForms();
    const desks = new Map();
    for (const [action, { username, link }] of forms) {
      if (!desks.has(username)) desks.set(username, await visit({ lang, care, as: username }));
      const page = desks.get(username);
      await page.goto(link);
      await awake(page);
      await inspect(page, `form ${action}`, lang, found);
      if (action === "sign_for") continue; // nothing to fill in
      await page.locator("main textarea").last().fill("长".repeat(4001));
      await page.locator("main form button[type=submit]").click();
      await expect(summary(page)).toBeVisible();
      await inspect(page, `form ${action} with errors`, lang, found);
    }
    expect([...forms.keys()].sort()).toEqual(STAFF_ACTIONS);
    expectNothing(found);
  });
}

test("staff who read other languages see no gap in the texts", async ({ visit }) => {
  const found = [];
  for (const lang of ["zh-TW", "en"]) {
    const page = await visit({ lang, as: "supervisor" });
    await page.goto("/staff/cases?view=units");
    await inspect(page, "the list", lang, found);
    const [number] = await casesIn("supervisor", "replied");
    for (const path of ["", "/note", "/second_handling"]) {
      await page.goto(`/staff/cases/${number}${path}`);
      await inspect(page, `a case ${path}`, lang, found);
    }
    await page.goto("/staff/account");
    await inspect(page, "account", lang, found);
  }
  expectNothing(found);
});

