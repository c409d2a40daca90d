// Filing does not lose a word, tells a slip kindly and files once.

import { ANSWERS, STEPS } from "./support/answers.mjs";
import { words } from "./support/catalogue.mjs";
import { photo } from "./support/photo.mjs";
import { addPhoto, answer, button, goOn, openByRequest, startFiling, submit, track } from "./support/resident.mjs";
import { countSubmitted } from "./support/staff.mjs";
import { caseIn, draftByRequest, fileByRequest } from "./support/stories.mjs";
import { awake, expect, isAlive, test } from "./support/test.mjs";

const SCRIPTS = { on: "with scripts", off: "with JavaScript off", blocked: "when the WASM does not arrive" };
const t = (key, values) => words("zh-CN", key, values);
const summary = (page) => page.locator("#error-summary");

/** Begins a draft and opens one of its questions. */
async function openStep(page, step) {
  await page.request.post("/file/start");
  await page.goto(`/file/${step}`);
  await awake(page);
}

/** How many forms the page has sent. */
function countPosts(page) {
  const sent = { count: 0 };
  page.on("request", (request) => (sent.count += request.method() === "POST"));
  return sent;
}

for (const [scripts, how] of Object.entries(SCRIPTS)) {
  test.describe(how, () => {
    test.use({ scripts });

    test("a slip is told above and beside the field, and every value survives", async ({ visit }) => {
      const page = await visit();
      await openStep(page, "contact");
      const typed = { name: "王秀英", phone: "１３８", email: "wang@" };
      await page.getByRole("radio", { name: t("identity-contact"), exact: true }).check();
      for (const [name, value] of Object.entries(typed)) await page.locator(`#${name}`).fill(value);
      const sent = countPosts(page);
      await goOn(page, "zh-CN");

      await expect(summary(page).getByRole("link")).toHaveText([t("error-phone-invalid"), t("error-email-invalid")]);
      await expect(page).toHaveTitle(new RegExp(`^${t("title-error")}`));
      await expect(page.locator("#phone-error")).toContainText(t("error-phone-invalid"));
      await expect(page.locator("#email-error")).toContainText(t("error-email-invalid"));
      await expect(page.locator("#name-error")).toBeHidden();
      for (const [name, value] of Object.entries(typed)) await expect(page.locator(`#${name}`)).toHaveValue(value);
      await expect(page.getByRole("radio", { name: t("identity-contact"), exact: true })).toBeChecked();
      if (isAlive(page)) {
        await expect(summary(page)).toBeFocused();
        expect(sent.count, "forms sent over the line").toBe(0);
      }
      await summary(page).getByRole("link", { name: t("error-email-invalid") }).click();
      await expect(page.locator("#email")).toBeFocused();
      await page.locator("#email").fill("wang@example.com");
      await page.locator("#phone").fill("+86 138-0000-1234");
      await goOn(page, "zh-CN");
      await expect(page).not.toHaveURL(/\/file\/contact$/);
    });

    test("the way from the error to a choice is one press, even where the choices are folded", async ({ visit }) => {
      const page = await visit();
      for (const step of ["kind", "category"]) {
        await openStep(page, step);
        await goOn(page, "zh-CN");
        await summary(page).getByRole("link", { name: t(`error-${step}-missing`) }).click();
        await expect(page.locator(`#${step}`)).toBeFocused();
        await expect(page.locator(`#${step}`)).toBeInViewport();
      }
    });

    test("switching the language in mid-form keeps what was typed", async ({ visit }) => {
      const page = await visit();
      await openStep(page, "what");
      const typed = "停水了\n\n  第二行有空格 <b>和</b> &amp;";
      await page.locator("#what").fill(typed);
      for (const [name, lang] of [["English", "en"], ["繁體中文", "zh-TW"], ["简体中文", "zh-CN"]]) {
        await page.locator("header").getByRole("button", { name, exact: true }).click();
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await awake(page);
        await expect(page.locator("#what")).toHaveValue(typed);
        await expect(summary(page)).toHaveCount(0);
      }
      await page.locator("header").getByRole("button", { name: t("care-on") }).click();
      await expect(page.locator("html")).toHaveClass(/\bcare\b/);
      await expect(page.locator("#what")).toHaveValue(typed);
      await goOn(page, "zh-CN");
      await expect(page).toHaveURL(/\/file\/category$/);
    });

    test("switching the language in mid-rating keeps the rating", async ({ visit }) => {
      const { number, code } = await caseIn("replied");
      const page = await visit();
      await openByRequest(page, number, code);
      await awake(page);
      await page.getByRole("radio", { name: t("solved-no"), exact: true }).check();
      await page.getByRole("radio", { name: t("treatment-dissatisfied"), exact: true }).check();
      await page.locator("#comment").fill("还是没有水");
      if (isAlive(page)) await expect(page.getByText(t("rate-note"))).toBeVisible();
      await page.locator("header").getByRole("button", { name: "English", exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("radio", { name: words("en", "solved-no"), exact: true })).toBeChecked();
      await expect(page.getByRole("radio", { name: words("en", "treatment-dissatisfied"), exact: true })).toBeChecked();
      await expect(page.locator("#comment")).toHaveValue("还是没有水");
      await awake(page);
      if (isAlive(page)) await expect(page.getByText(words("en", "rate-note"))).toBeVisible();
    });

    test("Enter in a field does what the button below it does", async ({ visit }) => {
      const page = await visit();
      await openStep(page, "where");
      await page.locator("#place").fill(ANSWERS.place);
      await page.locator("#place").press("Enter");
      await expect(page).toHaveURL(/\/file\/concerns$/);
      await page.goto("/track");
      await awake(page);
      await page.locator("#number").press("Enter");
      await expect(summary(page)).toContainText(t("error-number-missing"));
    });

    test("a double click files one case, and Back says it was filed", async ({ visit }) => {
      const page = await visit();
      const what = `双击检查${scripts}：楼道灯不亮`;
      await draftByRequest(page.request, { ...ANSWERS, what, photo: false });
      await page.goto("/file/check");
      await button(page, t("check-button")).dblclick();
      await expect(page).toHaveURL(/\/file\/done$/);
      const number = await page.locator("#case-number").innerText();
      await page.goBack();
      await expect(page).toHaveURL(/\/file\/check$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("already-title"));
      await page.goto("/file/what");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("already-title"));
      // A form that was still open elsewhere, sent once more.
      await page.request.post("/file/check");
      await page.locator("main").getByRole("link", { name: t("already-show") }).click();
      await expect(page.locator("#case-number")).toHaveText(number);
      expect(await countSubmitted(what)).toBe(1);
    });

    test("a file that is no photo is refused with the reason, and the rest stays", async ({ visit }) => {
      const page = await visit();
      await openStep(page, "photos");
      await addPhoto(page, "zh-CN");
      await page.locator("#photo").setInputFiles({ name: "说明.png", mimeType: "image/png", buffer: Buffer.from("不是照片") });
      if (!isAlive(page)) await button(page, t("photo-add")).click();
      await expect(page.locator("main").getByText(t("error-photo-wrong-type")).first()).toBeVisible();
      await expect(page.locator(".photo-list__item")).toHaveCount(1);
      await page.getByRole("button", { name: t("photo-remove", { name: "路灯.jpg" }) }).click();
      await expect(page.locator(".photo-list__item")).toHaveCount(0);
    });
  });
}

test("a resident who is interrupted finds every answer again", async ({ visit }) => {
  const page = await visit();
  await startFiling(page);
  for (const step of ["what", "category", "kind"]) {
    await answer(page, step);
    await goOn(page, "zh-CN");
  }
  await expect(page).toHaveURL(/\/file\/when$/);
  await page.goto("/file");
  await page.locator("main").getByRole("link", { name: t("start-continue") }).click();
  await expect(page).toHaveURL(/\/file\/when$/);
  await page.locator(".govuk-back-link").click();
  await expect(page.getByRole("radio", { name: t("kind-complaint"), exact: true })).toBeChecked();
  await page.locator(".govuk-back-link").click();
  await expect(page.getByRole("radio", { name: "供水 › 停水", exact: true })).toBeChecked();
  await expect(page.getByRole("radio", { name: "供水 › 停水", exact: true })).toBeVisible();
  await page.locator(".govuk-back-link").click();
  await expect(page.locator("#what")).toHaveValue(ANSWERS.what);
});

test("an answer can be changed on the last page without going through the others again", async ({ visit }) => {
  const page = await visit();
  await draftByRequest(page.request);
  for (const step of STEPS.filter((step) => step !== "photos")) {
    await page.goto("/file/check");
    await page.getByRole("link", { name: `${t("change")} ${t(`short-${step}`)}` }).click();
    await expect(page).toHaveURL(new RegExp(`/file/${step}`));
    if (step === "wish") await page.locator("#wish").fill("今天之内恢复供水");
    await goOn(page, "zh-CN");
    await expect(page).toHaveURL(/\/file\/check$/);
  }
  await expect(page.locator("main")).toContainText("今天之内恢复供水");
  await page.getByRole("link", { name: `${t("change")} ${t("short-photos")}` }).click();
  await expect(page.locator(".photo-list__item")).toHaveCount(1);
  await goOn(page, "zh-CN");
  await expect(page).toHaveURL(/\/file\/check$/);
  await submit(page);
});

test("characters are counted as people count them, and counting never stops anybody from typing", async ({ visit }) => {
  const page = await visit();
  await openStep(page, "what");
  const count = page.locator("#what-info");
  await expect(count).toHaveText(t("count-limit", { most: 5000 }));
  await page.locator("#what").fill("停水😀");
  await expect(count).toHaveText(t("count-left").replace("{n}", "4997"));
  // Said to those who listen, after a pause.
  await expect(page.locator("#what-info + [aria-live=polite]")).toHaveText(t("count-left").replace("{n}", "4997"));
  await page.locator("#what").fill("水".repeat(5003));
  await expect(count).toHaveText(t("count-over").replace("{n}", "3"));
  await expect(page.locator("#what")).toHaveValue("水".repeat(5003));
  await expect(summary(page)).toHaveCount(0);
});

test("nothing is called wrong while it is typed for the first time", async ({ visit }) => {
  const page = await visit();
  await openStep(page, "contact");
  await page.getByRole("radio", { name: t("identity-contact"), exact: true }).check();
  await page.locator("#phone").fill("1");
  await page.locator("#email").focus();
  await expect(page.locator(".govuk-error-message:visible")).toHaveCount(0);
  await expect(summary(page)).toHaveCount(0);
});

test("a category is found by typing a word for it", async ({ visit }) => {
  const page = await visit();
  await openStep(page, "category");
  const search = page.getByLabel(t("category-search"));
  const radios = page.locator("#category-list input[type=radio]:visible");
  await search.fill("停水");
  await expect(page.getByRole("radio", { name: "停水", exact: true })).toBeVisible();
  const found = await radios.count();
  expect(found).toBeLessThan(8);
  await expect(page.locator(".filter-status")).toHaveText(t("category-found").replace("{n}", String(found)));
  // Words of everyday speech, and of another language.
  for (const word of ["水龙头不出水", "outage"]) {
    await search.fill(word);
    await expect(page.getByRole("radio", { name: "停水", exact: true })).toBeVisible();
  }
  await search.fill("恐龙");
  await expect(radios).toHaveCount(0);
  await expect(page.locator(".filter-status")).toHaveText(t("category-none"));
  // Who finds nothing can still leave it to the centre.
  await expect(page.locator("main input[type=radio]:visible").last()).toBeVisible();
  await search.fill("");
  await expect(page.locator("main summary:visible")).toHaveCount(await page.locator("main summary").count());
  // Enter in the search box does not send the question.
  await search.fill("停水");
  await search.press("Enter");
  await expect(search).toHaveValue("停水");
  await expect(page).toHaveURL(/\/file\/category$/);
  await expect(summary(page)).toHaveCount(0);
});

test("an upload shows that it is going on and can be stopped and tried again", async ({ visit }) => {
  const page = await visit();
  await openStep(page, "photos");
  // The line stands still until the test lets the upload through.
  const held = [];
  await page.route(/\/file\/photos\/upload/, (route) => held.push(route));
  await page.locator("#photo").setInputFiles(photo());
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await button(page, t("upload-cancel")).click();
  await expect(page.getByText(t("upload-cancelled"))).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);

  await button(page, t("upload-retry")).click();
  await expect.poll(() => held.length).toBe(2);
  await held[1].abort("connectionfailed");
  await expect(page.locator("main").getByText(t("error-photo-failed"))).toBeVisible();

  await button(page, t("upload-retry")).click();
  await expect.poll(() => held.length).toBe(3);
  await held[2].continue();
  await expect(page.locator(".photo-list__item")).toHaveCount(1);
  await page.unroute(/\/file\/photos\/upload/);

  await addPhoto(page, "zh-CN", photo("二.png"));
  await addPhoto(page, "zh-CN", photo("三.png"));
  await expect(page.getByText(t("photo-full", { most: 3 }))).toBeVisible();
  await expect(page.locator("#photo")).toHaveCount(0);
});

test("a number read from paper opens the case however it is typed, and a wrong one says what to do", async ({ visit }) => {
  const paper = await fileByRequest();
  const page = await visit();
  const wide = (digits) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/(.{4})(?=.)/g, "$1　");
  await track(page, { number: paper.number, code: paper.code === "00000000" ? "00000001" : "00000000" });
  await expect(summary(page)).toContainText(t("error-number-not-found"));
  await expect(page.locator("#number")).toHaveValue(paper.number);
  await track(page, { number: wide(paper.number), code: wide(paper.code) });
  await expect(page).toHaveURL(new RegExp(`/cases/${paper.number}$`));
});

test("an old address of a case asks for the code instead of showing the case", async ({ visit }) => {
  const { number } = await caseIn("submitted");
  const page = await visit();
  await page.goto(`/cases/${number}`);
  await expect(page).toHaveURL(`/track?number=${number}`);
  await expect(page.locator("#number")).toHaveValue(number);
  await expect(page.locator("main")).not.toContainText(ANSWERS.wish);
});
