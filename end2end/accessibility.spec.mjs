// Nobody is shut out: axe finds nothing on any page in any state, on a phone and on a desktop, in
// 关怀版 too; and no page shows the name of a text instead of the text.

import { Inspector } from "./support/accessible.mjs";
import { ANSWERS, STEPS } from "./support/answers.mjs";
import { DESKTOP, PHONE } from "./support/browser.mjs";
import { words } from "./support/catalogue.mjs";
import { addPhoto, answer, button, goOn, openByRequest, startFiling, submit } from "./support/resident.mjs";
import { casesIn, DEMO_CODE } from "./support/staff.mjs";
import { caseIn, STATES } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const RESIDENTS = [
  { lang: "zh-CN", care: false, sizes: [PHONE, DESKTOP] },
  { lang: "zh-CN", care: true, sizes: [PHONE, DESKTOP] },
  { lang: "zh-TW", care: false, sizes: [PHONE] },
  { lang: "en", care: false, sizes: [PHONE] },
];
const STAFF = [
  { lang: "zh-CN", care: false, sizes: [PHONE, DESKTOP] },
  { lang: "zh-CN", care: true, sizes: [DESKTOP] },
];
const MAY_BE_EMPTY = ["when", "concerns", "photos"];

const title = ({ lang, care }) => (care ? `${lang}, 关怀版` : lang);

/** Sends the page's form and waits for what is wrong with it. */
async function refused(page, press) {
  await press();
  await expect(page.locator("#error-summary")).toBeVisible();
}

for (const variant of RESIDENTS) {
  const { lang, care, sizes } = variant;
  const t = (key) => words(lang, key);

  test(`everybody can use the public pages (${title(variant)})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const inspector = new Inspector(lang, sizes);
    for (const path of ["/", "/guide", "/privacy", "/open", "/file", "/track", "/file/done", "/no-such-page", "/staff/sign-in"]) {
      await page.goto(path);
      await awake(page);
      await inspector.look(page, path);
    }
    for (const [path, name] of [["/track", "track-button"], ["/staff/sign-in", "sign-in-button"]]) {
      await page.goto(path);
      await awake(page);
      await refused(page, () => button(page, t(name)).click());
      await inspector.look(page, `${path} with errors`);
    }
    inspector.done();
  });

  test(`everybody can file a case (${title(variant)})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const inspector = new Inspector(lang, sizes);
    await startFiling(page, lang);
    for (const step of STEPS) {
      await awake(page);
      await inspector.look(page, step);
      if (!MAY_BE_EMPTY.includes(step)) {
        await refused(page, () => goOn(page, lang));
        await inspector.look(page, `${step} with errors`);
      }
      if (step === "photos") {
        await refused(page, () => button(page, t("photo-add")).click());
        await inspector.look(page, "photos with errors");
        await addPhoto(page, lang);
        await inspector.look(page, "photos with a photo");
        await page.goto("/file");
        await inspector.look(page, "the start with a draft");
        await page.goto("/file/photos");
      } else {
        await answer(page, step, lang, ANSWERS);
        if (step === "category") await inspector.look(page, "category found by typing");
      }
      await goOn(page, lang);
    }
    await expect(page).toHaveURL(/\/file\/check$/);
    await inspector.look(page, "check");
    await submit(page, lang);
    await inspector.look(page, "done");
    await page.goto("/file/check");
    await inspector.look(page, "already filed");
    inspector.done();
  });

  test(`everybody can read a case and act on it (${title(variant)})`, async ({ visit }) => {
    const page = await visit({ lang, care });
    const inspector = new Inspector(lang, sizes);
    const forms = new Set();
    for (const state of STATES) {
      const { number, code } = await caseIn(state, { ...ANSWERS, photo: state === "submitted" });
      await openByRequest(page, number, code);
      await awake(page);
      await inspector.look(page, `a case that is ${state}`);
      if (state === "replied") {
        await refused(page, () => button(page, t("rate-button")).click());
        await page.getByRole("radio", { name: t("solved-no"), exact: true }).check();
        await expect(page.getByText(t("rate-note"))).toBeVisible();
        await inspector.look(page, "the rating with errors");
      }
      const links = page.locator(`main a[href^="/cases/${number}/"]:not([href*="/files/"])`);
      for (const path of await links.evaluateAll((all) => all.map((link) => link.pathname))) {
        const action = path.split("/").at(-1);
        if (forms.has(action)) continue;
        forms.add(action);
        await page.goto(path);
        await awake(page);
        await inspector.look(page, `the form ${action}`);
        if (action === "withdraw") continue; // nothing has to be filled in
        await refused(page, () => page.locator("#main-form button:not([name])").click());
        await inspector.look(page, `the form ${action} with errors`);
      }
    }
    expect([...forms].sort()).toEqual(["add_information", "answer", "ask_review", "code", "complete", "urge", "withdraw"]);
    // Those of the demo have longer histories.
    for (const state of ["replied", "closed"]) {
      const [number] = await casesIn("supervisor", state);
      await openByRequest(page, number, DEMO_CODE);
      await inspector.look(page, `the demo's case that is ${state}`);
    }
    inspector.done();
  });
}

/** The forms of staff: who opens them, and in which state of a case. */
const FORMS = {
  accept: ["dispatcher", "submitted"],
  ask_to_complete: ["dispatcher", "submitted"],
  merge: ["dispatcher", "submitted"],
  do_not_accept: ["supervisor", "submitted"],
  transfer_out: ["supervisor", "submitted"],
  urge: ["supervisor", "submitted"],
  dispatch: ["dispatcher", "accepted"],
  sign_for: ["handler", "dispatched"],
  return: ["lead", "dispatched"],
  reassign: ["lead", "in_progress"],
  log_contact: ["handler", "in_progress"],
  ask_resident: ["handler", "in_progress"],
  draft_reply: ["handler", "in_progress"],
  note: ["handler", "in_progress"],
  contact: ["handler", "in_progress"],
  pass_reply: ["lead", "in_review"],
  send_back_reply: ["lead", "in_review"],
  second_handling: ["revisit", "replied"],
};

for (const variant of STAFF) {
  const { lang, care, sizes } = variant;

  test(`every member of staff can use the list and the cases (${title(variant)})`, async ({ visit }) => {
    const page = await visit({ lang, care, as: "supervisor" });
    const inspector = new Inspector(lang, sizes);
    for (const query of ["view=units", "view=mine&state=merged&missing=260000000000"]) {
      await page.goto(`/staff/cases?${query}`);
      await inspector.look(page, `the list ${query}`);
    }
    for (const state of ["submitted", "info_needed", "in_progress", "replied", "closed", "merged"]) {
      const { number } = await caseIn(state);
      await page.goto(`/staff/cases/${number}`);
      await inspector.look(page, `staff's case that is ${state}`);
    }
    await page.goto("/staff/account");
    await inspector.look(page, "the account");
    await refused(page, () => button(page, words(lang, "account-password-button")).click());
    await inspector.look(page, "the account with errors");
    inspector.done();
  });

  test(`every member of staff can use the forms of actions (${title(variant)})`, async ({ visit }) => {
    const inspector = new Inspector(lang, sizes);
    const desks = new Map();
    const cases = new Map();
    for (const [action, [username, state]] of Object.entries(FORMS)) {
      if (!desks.has(username)) desks.set(username, await visit({ lang, care, as: username }));
      if (!cases.has(state)) cases.set(state, await caseIn(state));
      const page = desks.get(username);
      await page.goto(`/staff/cases/${cases.get(state).number}/${action}`);
      await awake(page);
      await inspector.look(page, `the form ${action}`, [DESKTOP]);
      if (action === "sign_for") continue; // nothing to fill in
      await page.locator("main textarea").last().fill("长".repeat(4001));
      await refused(page, () => page.locator("#main-form button:not([name])").click());
      await inspector.look(page, `the form ${action} with errors`);
    }
    inspector.done();
  });
}

for (const lang of ["zh-TW", "en"]) {
  test(`staff who read ${lang} find every text in it`, async ({ visit }) => {
    const page = await visit({ lang, as: "supervisor" });
    const inspector = new Inspector(lang, [DESKTOP]);
    const { number } = await caseIn("replied");
    for (const path of ["/staff/cases?view=units", "/staff/account", ...["", "/note", "/second_handling"].map((path) => `/staff/cases/${number}${path}`)]) {
      await page.goto(path);
      await inspector.look(page, path.replace(number, "…"));
    }
    inspector.done();
  });
}
