// Staff do not lose what they wrote, and see what they need at a glance.

import { words } from "./support/catalogue.mjs";
import { act, findCase, lookAtContact, PASSWORD, REPLY, signIn, take } from "./support/staff.mjs";
import { caseIn } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const t = (key, values) => words("zh-CN", key, values);

test("a member of staff signs in with Enter, comes to where they were going, and signs out for good", async ({ visit }) => {
  const page = await visit();
  await page.goto("/staff/account");
  await page.locator("#username").fill("handler");
  await page.locator("#password").fill("wrong");
  await page.locator("#password").press("Enter");
  await expect(page.locator("#error-summary")).toContainText(t("error-username-invalid"));
  await expect(page.locator("#username")).toHaveValue("handler");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await expect(page).toHaveURL(/\/staff\/account$/);
  await page.getByRole("button", { name: t("sign-out") }).click();
  await expect(page).toHaveURL(/\/staff\/sign-in$/);
  await page.goto("/staff/cases");
  await expect(page).toHaveURL(/\/staff\/sign-in\?next=/);
});

test("a member of staff who was too late is told why and keeps every word", async ({ visit }) => {
  const { number } = await caseIn("in_progress");
  const page = await visit({ as: "handler" });
  await page.goto(`/staff/cases/${number}/draft_reply`);
  await awake(page);
  await page.locator("#reply").fill(`${REPLY}（另一份）`);
  await act("handler", number, "draft_reply", { reply: REPLY });
  await page.locator("#main-form button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("refused-title", { action: t("action-draft-reply") }));
  await expect(page.locator("main")).toContainText(`${REPLY}（另一份）`);
  await expect(page.locator("main")).toContainText(t("refused-last"));
  await page.getByRole("link", { name: t("refused-back") }).click();
  await expect(page).toHaveURL(new RegExp(`/staff/cases/${number}$`));
});

test("a reply that is checked before it goes out is counted from the start", async ({ visit }) => {
  const { number } = await caseIn("in_review");
  const page = await visit({ as: "lead" });
  await page.goto(`/staff/cases/${number}/pass_reply`);
  await awake(page);
  await expect(page.locator("#reply-info")).toHaveText(t("count-left").replace("{n}", String(4000 - [...REPLY].length)));
});

test("switching the language in mid-form keeps a half-written reply", async ({ visit }) => {
  const { number } = await caseIn("in_progress");
  const page = await visit({ as: "handler" });
  await page.goto(`/staff/cases/${number}/draft_reply`);
  await page.locator("#reply").fill("写到一半</textarea>");
  await page.locator("header").getByRole("button", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#reply")).toHaveValue("写到一半</textarea>");
});

test("contact data stay masked until somebody says why they need them, and the look swells no history", async ({ visit }) => {
  const { number } = await caseIn("in_progress");
  const page = await visit({ as: "handler" });
  await page.goto(`/staff/cases/${number}`);
  await expect(page.locator("body")).not.toContainText("13800001234");
  await expect(page.locator("body")).not.toContainText("王秀英");
  await lookAtContact(page, "要打电话约上门时间");
  await expect(page.locator("aside")).toContainText("13800001234");
  await expect(page.locator(".moj-timeline")).not.toContainText("要打电话约上门时间");
});

test("a case says how much time is left and what to do without scrolling", async ({ visit }) => {
  const page = await visit({ as: "handler" });
  const { number } = await caseIn("in_progress");
  await findCase(page, number);
  await expect(page.locator(".case-head__clock")).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".action-list .govuk-button").first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: t("action-log-contact"), exact: true })).toBeInViewport({ ratio: 1 });
});

test("a number that nobody may see is answered like one that does not exist", async ({ visit }) => {
  const { number } = await caseIn("submitted");
  const page = await visit();
  await signIn(page, "handler");
  const seen = [];
  for (const wanted of [number, "260000000000"]) {
    await page.getByLabel(t("worklist-find")).fill(wanted);
    await page.getByLabel(t("worklist-find")).press("Enter");
    await expect(page).toHaveURL(new RegExp(`missing=${wanted}$`));
    seen.push((await page.getByRole("status").innerText()).replace(/[\d ]{12,}/, "…"));
  }
  expect(seen[0]).toBe(seen[1]);
});
