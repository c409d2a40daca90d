// Nobody's words run as a program, and nobody reads what is not theirs.

import { ANSWERS } from "./support/answers.mjs";
import { words } from "./support/catalogue.mjs";
import { photo } from "./support/photo.mjs";
import { addPhoto, answer, button, file, goOn, openByRequest, rate, startFiling, submit } from "./support/resident.mjs";
import { act, dispatchByRequest, findCase, lookAtContact, take } from "./support/staff.mjs";
import { fileByRequest } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const t = (key, values) => words("zh-CN", key, values);

const PAYLOADS = [
  `</textarea><script>alert("textarea")</script>`,
  `<img src=x onerror=alert("img")>`,
  `"><svg onload=alert("svg")>`,
  `'onmouseover='alert("attribute")' autofocus onfocus='alert("focus")`,
  `{{7*7}}\${7*7}<a href="javascript:alert('link')">开</a>`,
  `</title></script><iframe srcdoc="<script>parent.alert('frame')</script>">`,
];
const ALL = PAYLOADS.join(" ");

/** The page holds the payloads as the words that they are. */
const expectWords = async (page, payloads = PAYLOADS) => {
  await awake(page);
  const text = await page.locator("body").innerText();
  for (const payload of payloads) expect(text).toContain(payload);
};

for (const scripts of ["on", "off"]) {
  test.describe(`scripts ${scripts}`, () => {
    test.use({ scripts });

    test("what residents and staff write never runs, whoever reads it", async ({ visit }) => {
      const page = await visit();
      const answers = { ...ANSWERS, what: ALL, happened: PAYLOADS[1], place: PAYLOADS[2], concerns: PAYLOADS[3], wish: ALL, name: PAYLOADS[1] };
      await startFiling(page);
      for (const step of ["what", "category", "kind", "when", "where", "concerns", "wish"]) {
        await answer(page, step, "zh-CN", answers);
        if (step === "what" || step === "where") {
          // Sent back to the page, in the language it has.
          await page.locator("header").getByRole("button", { name: "简体中文", exact: true }).click();
          await expect(page.locator("#what, #place")).toHaveValue(answers[step === "what" ? "what" : "place"]);
          await awake(page);
        }
        await goOn(page, "zh-CN");
      }
      const name = `"><img src=x onerror=alert('file')>.png`;
      await addPhoto(page, "zh-CN", photo(name));
      await expect(page.locator(".photo-list__item")).toContainText("img src=x");
      await expect(page.locator(".photo-list__item img")).toHaveCount(1);
      await goOn(page, "zh-CN");
      // Refused and shown again.
      await answer(page, "contact", "zh-CN", { ...answers, phone: PAYLOADS[2], email: PAYLOADS[1] });
      await page.locator("header").getByRole("button", { name: "简体中文", exact: true }).click();
      await expect(page.locator("#email")).toHaveValue(PAYLOADS[1]);
      await answer(page, "contact", "zh-CN", answers);
      await goOn(page, "zh-CN");
      await expect(page).toHaveURL(/\/file\/check$/);
      await expectWords(page);
      const paper = await submit(page);
      await page.goto(`/cases/${paper.number}`);
      await expectWords(page);
      await page.goto(`/cases/${paper.number}/add_information`);
      await page.locator("#text").fill(ALL);
      await button(page, t("resident-add-information")).click();
      await expect(page).toHaveURL(new RegExp(`/cases/${paper.number}$`));

      const dispatcher = await visit({ as: "dispatcher" });
      await dispatcher.goto("/staff/cases?view=units&state=submitted");
      await findCase(dispatcher, paper.number);
      await expectWords(dispatcher);
      await take(dispatcher, "note", () => dispatcher.locator("#text").fill(ALL));
      await expectWords(dispatcher);
      await dispatchByRequest(paper.number);
      await act("handler", paper.number, "sign_for");
      const handler = await visit({ as: "handler" });
      await findCase(handler, paper.number);
      await lookAtContact(handler, ALL);
      await expectWords(handler);
      await take(handler, "draft-reply", () => handler.locator("#reply").fill(ALL));
      const lead = await visit({ as: "lead" });
      await lead.goto(`/staff/cases/${paper.number}/pass_reply`);
      await expect(lead.locator("#reply")).toHaveValue(ALL);
      await lead.locator("#main-form button").click();
      await page.reload();
      await expectWords(page);
      await rate(page, "no", "dissatisfied", ALL);
      await expectWords(page);
      await dispatcher.reload();
      await expectWords(dispatcher);
      await expect(dispatcher.locator(".moj-timeline")).toContainText(t("event-rate"));
    });

    test("what stands in an address never runs", async ({ visit }) => {
      const page = await visit();
      const staff = await visit({ as: "supervisor" });
      const encoded = encodeURIComponent(PAYLOADS.join(""));
      for (const path of [`/?${encoded}`, `/track?number=${encoded}`, `/staff/sign-in?next=${encoded}`, `/${encoded}`, `/?_lang=${encoded}`, `/guide?x=${encoded}&_care=1`]) {
        await page.goto(path);
        await awake(page);
      }
      for (const path of [`/staff/cases?missing=${encoded}`, `/staff/cases?view=${encoded}&state=${encoded}&after=${encoded}`, `/staff/cases/find?number=${encoded}`, `/staff/account?done=${encoded}`]) {
        await staff.goto(path);
      }
    });
  });
}

test("the pages that need no script load none", async ({ visit }) => {
  const page = await visit();
  const loaded = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script" || /\.(js|wasm)\b/.test(request.url())) loaded.push(`${page.url()}: ${request.url()}`);
  });
  for (const path of ["/", "/guide", "/privacy", "/open", "/file", "/no-such-page"]) await page.goto(path, { waitUntil: "networkidle" });
  expect(loaded).toEqual([]);
});

test("a bookmark of the confirmation shows no number and no code to anybody else", async ({ visit }) => {
  const { number, code } = await file(await visit(), "zh-CN", { ...ANSWERS, photo: false });
  const other = await visit();
  await other.goto("/file/done");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(t("done-elsewhere-title"));
  const text = (await other.content()).replace(/\s/g, "");
  expect(text).not.toContain(number);
  expect(text).not.toContain(code);
});

test("a resident who closes the case on a shared computer leaves nothing behind", async ({ visit }) => {
  const page = await visit();
  const { number, code } = await file(page, "zh-CN", { ...ANSWERS, photo: false });
  await page.goto(`/cases/${number}`);
  await expect(page.locator("main")).toContainText(ANSWERS.wish);
  await button(page, t("case-leave")).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page.locator("main")).not.toContainText(ANSWERS.wish);
  await page.goto("/file/done");
  await expect(page.locator("main")).not.toContainText(code.slice(0, 4));
  await page.goto("/file/what");
  await expect(page.locator("body")).not.toContainText(ANSWERS.wish);
});

test("a photo is shown to those who may read the case and to nobody else", async ({ visit }) => {
  const paper = await fileByRequest();
  const page = await visit();
  await openByRequest(page, paper.number, paper.code);
  const address = await page.locator(".photo-list__image").getAttribute("src");
  expect((await page.request.get(address)).headers()["content-type"]).toBe("image/jpeg");
  const other = await visit();
  expect((await other.request.get(address)).status()).toBe(404);
  expect((await other.request.get(`/staff${address}`, { maxRedirects: 0 })).status()).toBe(303);
});
