// The main job from beginning to end: a resident says what is wrong, people of the city deal with it,
// the resident reads the answer and says whether it is solved.

import { ANSWERS } from "./support/answers.mjs";
import { DESKTOP, PHONE } from "./support/browser.mjs";
import { LANGUAGES, words } from "./support/catalogue.mjs";
import { file, openCase, rate } from "./support/resident.mjs";
import { answerByRequest, findCase, REPLY, signIn, take } from "./support/staff.mjs";
import { expect, test } from "./support/test.mjs";

const SCRIPTS = { on: "with scripts", off: "with JavaScript off", blocked: "when the WASM does not arrive" };
const INTERNAL_NOTE = "请先确认是否影响整栋楼";
const t = (key, values) => words("zh-CN", key, values);

/** From accepting to the reply, by the people who do it, each at their own desk or phone. */
async function handle(visit, number, lang = "zh-CN", size = DESKTOP) {
  const t = (key, values) => words(lang, key, values);
  const desk = async (username) => {
    const page = await visit({ lang, size });
    await signIn(page, username, lang);
    await findCase(page, number, lang);
    return page;
  };
  const dispatcher = await desk("dispatcher");
  await expect(dispatcher.locator("main")).toContainText(ANSWERS.wish);
  const accept = async () => {
    await dispatcher.getByRole("radio", { name: t("severity-minor"), exact: true }).check();
    await dispatcher.getByLabel(t("field-note")).fill(INTERNAL_NOTE);
  };
  await take(dispatcher, "accept", accept, lang);
  // The unit that usually handles the category is chosen beforehand.
  await take(dispatcher, "dispatch", () => expect(dispatcher.locator("#unit")).not.toHaveValue(""), lang);

  const handler = await desk("handler");
  await take(handler, "sign-for", undefined, lang);
  const contact = async () => {
    await handler.getByRole("radio", { name: t("means-phone"), exact: true }).check();
    await handler.getByRole("radio", { name: t("result-reached"), exact: true }).check();
    await handler.getByLabel(t("field-note")).fill("已联系，约好下午上门");
  };
  await take(handler, "log-contact", contact, lang);
  await take(handler, "draft-reply", () => handler.getByLabel(t("field-reply")).fill(REPLY), lang);

  const lead = await desk("lead");
  await take(lead, "pass-reply", () => expect(lead.getByLabel(t("field-reply"))).toHaveValue(REPLY), lang);
  await expect(lead.locator(".case-head")).toContainText(t("state-replied"));
}

/** Another device: nothing but what was noted down opens the case. */
async function readReply(visit, paper) {
  const resident = await visit();
  await openCase(resident, paper);
  await expect(resident.locator(".lead-sentence")).toHaveText(t("lead-replied", { unit: "管网抢修队" }));
  await expect(resident.locator("blockquote.reply")).toHaveText(REPLY);
  return resident;
}

for (const [scripts, how] of Object.entries(SCRIPTS)) {
  test.describe(how, () => {
    test.use({ scripts });

    test("a resident's case is filed, handled, answered, rated and closed", async ({ visit }) => {
      const paper = await file(await visit());
      expect(paper.number).toMatch(/^\d{12}$/);
      expect(paper.code).toMatch(/^\d{8}$/);
      await handle(visit, paper.number);

      const resident = await readReply(visit, paper);
      const photo = resident.locator(".photo-list__image");
      await photo.scrollIntoViewIfNeeded();
      await expect.poll(() => photo.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
      for (const key of ["event-file", "event-pass-reply"]) {
        await expect(resident.locator(".moj-timeline")).toContainText(t(key));
      }
      await expect(resident.locator("main")).toContainText(ANSWERS.wish);
      await expect(resident.locator("main")).not.toContainText(INTERNAL_NOTE);

      await rate(resident, "yes", "satisfied", "修得很快");
      await expect(resident.locator(".lead-sentence")).toHaveText(t("lead-closed"));
      await expect(resident.locator("#rate")).toHaveCount(0);
    });

    test("a resident whose matter is not solved has it handled again without filing anew", async ({ visit }) => {
      const paper = await file(await visit(), "zh-CN", { ...ANSWERS, photo: false });
      await answerByRequest(paper.number);
      const resident = await readReply(visit, paper);
      await rate(resident, "no", "dissatisfied", "还是没有水");
      await expect(resident.locator(".lead-sentence")).toHaveText(t("lead-second-handling"));

      const dispatcher = await visit({ as: "dispatcher" });
      await findCase(dispatcher, paper.number);
      await expect(dispatcher.locator(".case-head")).toContainText(t("round", { n: 2 }));
      await expect(dispatcher.locator("main")).toContainText("还是没有水");
      await take(dispatcher, "dispatch");
      const handler = await visit({ as: "handler" });
      await findCase(handler, paper.number);
      await expect(handler.locator("main")).toContainText(t("refused-handled-before"));
      const colleague = await visit({ as: "water.repair.1" });
      await findCase(colleague, paper.number);
      await take(colleague, "sign-for");
      await resident.reload();
      await expect(resident.locator(".lead-sentence")).toHaveText(t("lead-in-progress", { unit: "管网抢修队" }));
    });
  });
}

for (const lang of LANGUAGES) {
  for (const [device, size] of Object.entries({ phone: PHONE, desk: DESKTOP })) {
    test(`everybody can do their part in ${lang}, at the size of a ${device}`, async ({ visit }) => {
      const resident = await visit({ lang, size });
      const paper = await file(resident, lang);
      await handle(visit, paper.number, lang, size);
      await openCase(resident, paper, lang);
      await expect(resident.locator("html")).toHaveAttribute("lang", lang);
      await expect(resident.locator("blockquote.reply")).toHaveText(REPLY);
      await rate(resident, "yes", "very-satisfied", "", lang);
      await expect(resident.locator(".lead-sentence")).toHaveText(words(lang, "lead-closed"));
    });
  }
}
