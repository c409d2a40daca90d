// What islands ask of the server by themselves: suggestions, drafts, news.

import { words } from "./support/catalogue.mjs";
import { goOn } from "./support/resident.mjs";
import { act, REPLY } from "./support/staff.mjs";
import { caseIn } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const t = (key, values) => words("zh-CN", key, values);

test("what fits is shown while somebody writes, can be chosen at once, and is not asked again", async ({ visit }) => {
  const page = await visit();
  await page.request.post("/file/start");
  await page.goto("/file/what");
  await awake(page);
  await page.locator("#what").pressSequentially("小区三号楼停水两天了", { delay: 20 });
  const outage = page.getByRole("radio", { name: "供水 › 停水", exact: true });
  await expect(outage).toBeVisible();
  await expect(page.locator(".suggestions")).toContainText("停水");
  await expect(page.locator(".suggestions").getByRole("radio").last()).toHaveAccessibleName("说不准，请受理中心帮我选");
  await expect(page.locator("#what")).toBeFocused();
  await outage.check();
  await goOn(page, "zh-CN");
  await expect(page).toHaveURL(/\/file\/kind$/);
});

test("the choice of kind loads neither script nor WebAssembly", async ({ visit }) => {
  const page = await visit();
  await page.request.post("/file/start");
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("/file/kind");
  expect(loaded.filter((url) => /\.(js|wasm)$/.test(url))).toEqual([]);
});

test("a resident's page loads the residents' client and no other", async ({ visit }) => {
  const page = await visit();
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto("/track");
  await awake(page);
  const clients = loaded.filter((path) => /\.(js|wasm)$/.test(path));
  expect(clients).toHaveLength(2);
  for (const path of clients) expect(path).toMatch(/^\/pkg\/resident\./);
});

test("half a reply survives a reload, is there on another machine, and can be thrown away", async ({ visit }) => {
  const { number } = await caseIn("in_progress");
  const form = `/staff/cases/${number}/draft_reply`;
  const page = await visit({ as: "handler" });
  await page.goto(form);
  await awake(page);
  await page.locator("#reply").fill("您好：抢修队已经到场");
  await expect(page.locator(".autosave")).toContainText(t("draft-saved", { at: "" }).trim());
  await page.reload();
  await expect(page.locator("#reply")).toHaveValue("您好：抢修队已经到场");
  const elsewhere = await visit({ as: "handler" });
  await elsewhere.goto(form);
  await expect(elsewhere.locator("#reply")).toHaveValue("您好：抢修队已经到场");
  await elsewhere.getByRole("button", { name: t("draft-discard") }).click();
  await expect(elsewhere.locator("#draft")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("#draft")).toHaveCount(0);
});

test("somebody else's action is told within two seconds, and takes neither focus nor words", async ({ visit }) => {
  const { number } = await caseIn("in_progress");
  const page = await visit({ as: "handler" });
  await page.goto(`/staff/cases/${number}/draft_reply`);
  await awake(page);
  await page.locator("#reply").fill(REPLY);
  await act("lead", number, "note", { text: "请先看附件" });
  const news = page.locator(".news[role=status]");
  await expect(news).toContainText(t("action-note"), { timeout: 2000 });
  await expect(page.locator("#reply")).toBeFocused();
  await expect(page.locator("#reply")).toHaveValue(REPLY);
  await news.getByRole("link", { name: t("news-reload") }).click();
  await expect(news).toHaveText("");
});
