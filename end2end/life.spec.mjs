// The life of a case on the pages: what seldom happens, from the first click to the last, each person in
// their own browser. Every form is looked at on a phone and at a desk before it is sent.

import { mkdirSync } from "node:fs";

import { Inspector } from "./support/accessible.mjs";
import { ANSWERS } from "./support/answers.mjs";
import { DESKTOP, PHONE } from "./support/browser.mjs";
import { words } from "./support/catalogue.mjs";
import { photo } from "./support/photo.mjs";
import { button, openByRequest } from "./support/resident.mjs";
import { act, REPLY } from "./support/staff.mjs";
import { caseIn, fileByRequest } from "./support/stories.mjs";
import { awake, expect, test } from "./support/test.mjs";

const t = (key, values) => words("zh-CN", key, values);
const UNIT = "管网抢修队";
/** A folder for pictures of every form, for people to look at. */
const SHOTS = process.env.HUIYIN_SHOTS;

/** The people around one case, and what they do on its pages. */
class Life {
  constructor(visit, paper) {
    this.visit = visit;
    this.paper = paper;
    this.pages = new Map();
    this.inspector = new Inspector("zh-CN", [PHONE, DESKTOP]);
    this.pictures = 0;
  }

  /** The browser of an account, or of the case's resident. */
  async page(who) {
    if (!this.pages.has(who)) {
      const page = await this.visit(who === "resident" ? {} : { as: who });
      if (who === "resident") await openByRequest(page, this.paper.number, this.paper.code);
      this.pages.set(who, page);
    }
    return this.pages.get(who);
  }

  /** The case as they see it. */
  async sees(who) {
    const page = await this.page(who);
    await page.goto(who === "resident" ? `/cases/${this.paper.number}` : `/staff/cases/${this.paper.number}`);
    await awake(page);
    return page;
  }

  /** Presses the link to an action on the page of the case. */
  async opens(who, action) {
    const page = await this.sees(who);
    const link = page.locator(`main a[href*="/${this.paper.number}/${action}"]`).first();
    const fold = page.locator("details").filter({ has: link });
    if ((await fold.count()) > 0) await fold.evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${action}`));
    await awake(page);
    return page;
  }

  async look(page, name) {
    await this.inspector.look(page, name);
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true });
      const file = `${SHOTS}/${this.paper.number}-${String(++this.pictures).padStart(2, "0")}-${name.replace(/\W+/g, "-")}`;
      for (const size of [PHONE, DESKTOP]) {
        await page.setViewportSize(size);
        await page.screenshot({ path: `${file}-${size.width}.png`, fullPage: true });
      }
    }
  }

  /** Fills in the form of an action and sends it. */
  async does(who, action, fields = {}) {
    const page = await this.opens(who, action);
    await this.look(page, `${who} ${action}`);
    for (const [name, value] of Object.entries(fields)) await fill(page, name, value);
    await page.locator("#main-form button[type=submit]:not([name])").last().click();
    await expect(page, `${action} by ${who} is taken`).not.toHaveURL(new RegExp(`/${action}(\\?|$)`));
    await awake(page);
    return page;
  }

  async end() {
    for (const [who] of this.pages) await this.look(await this.sees(who), `${who} in the end`);
    this.inspector.done();
  }
}

async function fill(page, name, value) {
  const field = page.locator(`#main-form [name="${name}"]`);
  const kind = await field.first().evaluate((one) => (one.tagName === "SELECT" ? "select" : one.type));
  if (kind === "select") return field.selectOption(value);
  if (kind === "radio") return page.locator(`#main-form [name="${name}"][value="${value}"]`).check();
  if (kind === "checkbox") return field.check();
  return field.fill(value);
}

async function begin(visit, state, answers) {
  return new Life(visit, await caseIn(state, answers));
}

const told = (page) => page.locator("main");

test.describe.configure({ timeout: 120_000 });

test("a case that nobody wants is ruled on, and the ruling is what the next one is sent by", async ({ visit }) => {
  // A place of its own, so that no other test's ruling speaks here.
  const area = `云栖${Date.now() % 100000}小区`;
  const answers = { ...ANSWERS, photo: false, place: `${area} 3 号楼` };
  const life = await begin(visit, "accepted", answers);
  for (const time of [1, 2, 3]) {
    await life.does("dispatcher", "dispatch", { unit: { label: UNIT } });
    await life.does("lead", "return", { reason: `第 ${time} 次：不属于本单位的职责范围` });
  }
  await expect(told(await life.sees("dispatcher"))).toContainText("等待裁定");
  const list = await life.page("supervisor");
  await list.goto("/staff/cases?view=units&awaits=ruling");
  await expect(told(list)).toContainText(life.paper.number.replace(/(\d{4})(?=\d)/g, "$1 ").trim());
  await life.does("supervisor", "rule", { unit: { label: UNIT }, reason: "这里的管网由抢修队养护", learn: true, area });
  const directory = await life.page("dispatcher");
  await directory.goto("/staff/directory");
  await expect(told(directory)).toContainText(area);
  const next = new Life(visit, await caseIn("accepted", answers));
  const form = await next.opens("dispatcher", "dispatch");
  await expect(form.locator("main")).toContainText(area);
  await expect(form.locator("select[name=unit] option:checked")).toHaveText(UNIT);
  await life.end();
});

test("a question stops the clock until the resident answers with a photo", async ({ visit }) => {
  const life = await begin(visit, "in_progress", { ...ANSWERS, photo: false });
  await life.does("handler", "ask_resident", { question: "请拍一张水表旁边阀门的照片，好吗？" });
  await expect(told(await life.sees("handler"))).toContainText(t("state-waiting-resident"));
  const resident = await life.opens("resident", "answer");
  await life.look(resident, "answer with a photo");
  await fill(resident, "text", "阀门在门后，照片里能看见。");
  await resident.locator("#photo").setInputFiles(photo("阀门.png"));
  await expect(resident.locator(".photo-list__item")).toHaveCount(1);
  await expect(resident.locator("[name=text]")).toHaveValue("阀门在门后，照片里能看见。");
  await resident.locator("#main-form button[type=submit]:not([name])").last().click();
  await expect(resident).toHaveURL(new RegExp(`/cases/${life.paper.number}`));
  const handler = await life.sees("handler");
  await expect(told(handler)).toContainText(t("state-in-progress"));
  await expect(told(handler)).toContainText("照片里能看见");
  const picture = handler.locator("main img").first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
  await life.end();
});

test("more time is granted with its day and reason for the resident, and refused with a reason for the handler", async ({ visit }) => {
  const day = async (page) => (await page.locator("#longer-hint").innerText()).match(/最晚可以延到\D*(\d+)月(\d+)日/);
  const iso = ([, month, date]) => {
    const now = new Date();
    const year = now.getFullYear() + (Number(month) < now.getMonth() + 1 ? 1 : 0);
    return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  };
  for (const granted of [true, false]) {
    const life = await begin(visit, "in_progress", { ...ANSWERS, photo: false });
    const latest = iso(await day(await life.opens("handler", "ask_extension")));
    await life.does("handler", "ask_extension", { longer: latest, reason: "阀体要从厂家调货" });
    if (granted) {
      await life.does("lead", "grant_extension");
      const resident = await life.sees("resident");
      await expect(told(resident)).toContainText("阀体要从厂家调货");
      await expect(told(resident)).toContainText("延期到");
    } else {
      await life.does("lead", "refuse_extension", { reason: "先用应急办法供水" });
      await expect(told(await life.sees("handler"))).toContainText("先用应急办法供水");
      await expect(told(await life.sees("resident"))).not.toContainText("调货");
    }
    await life.end();
  }
});

test("a major case is settled above the handler's authority and agreed on online", async ({ visit }) => {
  const life = await begin(visit, "submitted", { ...ANSWERS, photo: false });
  await life.does("dispatcher", "accept", { severity: "major", checklist_injury: true });
  await life.does("dispatcher", "dispatch", { unit: { label: UNIT } });
  await life.does("handler", "sign_for");
  await life.does("handler", "set_points", { points: "修好水管\n赔偿地板" });
  await life.does("handler", "investigate", { found: "立管接头老化爆裂，水流入室内两小时。", cause: "接头超过使用年限", finding: "upheld" });
  await life.does("handler", "propose", { solution: "更换整段立管，赔偿地板和衣柜的损失。", goods: "4600" });
  await expect(told(await life.sees("resident"))).not.toContainText("4600");
  await life.does("director", "send_proposal");
  const resident = await life.sees("resident");
  await expect(told(resident)).toContainText("4600");
  await life.does("resident", "accept_proposal", { text: "同意，请尽快打款。" });
  const paper = await life.page("resident");
  await paper.goto(`/cases/${life.paper.number}/agreement`);
  await expect(told(paper)).toContainText("4600");
  await life.look(paper, "the agreement");
  await life.end();
});

test("a bad rating brings a second handling by somebody else, and a notice to the unit", async ({ visit }) => {
  const life = await begin(visit, "replied", { ...ANSWERS, photo: false });
  const resident = await life.sees("resident");
  await resident.getByRole("radio", { name: t("solved-no"), exact: true }).check();
  await resident.getByRole("radio", { name: t("treatment-dissatisfied"), exact: true }).check();
  await resident.getByLabel(t("label-comment")).fill("第二天又停了");
  await button(resident, t("rate-button")).click();
  await life.does("supervisor", "issue_notice", { text: "首次答复后问题没有解决，请换人办理并报送整改措施。" });
  await life.does("dispatcher", "dispatch", { unit: { label: UNIT } });
  await life.does("water.repair.1", "sign_for");
  await life.does("lead", "sign_for_notice", { remedy: "已换人办理，更换整段支管。" });
  const register = await life.page("supervisor");
  await register.goto("/staff/notices");
  await expect(told(register)).toContainText(life.paper.number.replace(/(\d{4})(?=\d)/g, "$1 ").trim());
  await life.look(register, "the register of notices");
  await life.end();
});

test("five residents of one matter read one reply, and each rates alone", async ({ visit }) => {
  const master = await begin(visit, "accepted", { ...ANSWERS, photo: false });
  const others = [];
  for (const name of ["李娟", "赵强", "孙莉", "周明"]) {
    const other = new Life(visit, await fileByRequest({ ...ANSWERS, photo: false, name, phone: `139${String(Math.random()).slice(2, 10)}` }));
    await act("dispatcher", other.paper.number, "accept", { severity: "minor", note: "" });
    others.push(other);
  }
  await others[0].does("dispatcher", "merge", { master: master.paper.number, reason: "同一栋楼的同一次停水" });
  for (const other of others.slice(1)) await act("dispatcher", other.paper.number, "merge", { master: master.paper.number, reason: "同一栋楼的同一次停水" });
  await master.does("dispatcher", "dispatch", { unit: { label: UNIT } });
  await master.does("handler", "sign_for");
  const broadcast = "您好：全楼停水是主管被挖断，今天已经抢修完毕，恢复供水。";
  await master.does("handler", "draft_reply", { reply: REPLY, broadcast });
  await master.does("lead", "pass_reply");
  for (const [at, other] of others.entries()) {
    const page = await other.sees("resident");
    await expect(told(page)).toContainText("主管被挖断");
    await expect(told(page)).not.toContainText("王女士您好");
    if (at > 1) continue;
    await page.getByRole("radio", { name: t(at === 0 ? "solved-yes" : "solved-no"), exact: true }).check();
    await page.getByRole("radio", { name: t("treatment-satisfied"), exact: true }).check();
    await button(page, t("rate-button")).click();
    await expect(page.locator(".lead-sentence")).toHaveText(t(at === 0 ? "lead-closed" : "lead-second-handling"));
  }
  await others[0].look(await others[0].sees("resident"), "a merged case that is closed");
  others[0].inspector.done();
  await master.end();
});

test("a notice that was left lying is signed for late, and everybody can see that it was", async ({ visit }) => {
  // The demo issued it days ago, and nobody has signed for it since.
  const register = await visit({ as: "lead" });
  await register.goto("/staff/notices");
  const row = register.locator("tr", { hasText: t("paper-short-rectification") }).filter({ has: register.locator(".clock--overdue") }).first();
  await expect(row).toBeVisible();
  const number = (await row.locator("a").first().getAttribute("href")).match(/\d{12}/)[0];
  const life = new Life(visit, { number, code: "12345678" });
  await life.does("lead", "sign_for_notice", { remedy: "登记后当天分派到人，每周核对一次。" });
  const supervisor = await life.page("supervisor");
  await supervisor.goto("/staff/notices");
  const signed = supervisor.locator("tr", { hasText: life.paper.number.replace(/(\d{4})(?=\d)/g, "$1 ").trim() });
  await expect(signed).toContainText(t("notices-was-late"));
  await life.end();
});

test("a smell of gas stands first, is met within half an hour, and the mark is lifted with a reason", async ({ visit }) => {
  const resident = await visit();
  const life = new Life(visit, await fileByRequest({ ...ANSWERS, photo: false, what: "楼道里有很浓的煤气味，已经闻到半个小时了。" }));
  await openByRequest(resident, life.paper.number, life.paper.code);
  await expect(resident.locator(".govuk-warning-text").first()).toBeVisible();
  const dispatcher = await life.page("dispatcher");
  await dispatcher.goto("/staff/cases?view=units&state=submitted");
  const first = await dispatcher.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.textContent));
  const at = first.findIndex((text) => text.includes("煤气味"));
  expect(at, "among the pinned").toBeLessThan(first.filter((text) => text.includes(t("tag-danger"))).length);
  await life.look(dispatcher, "the list with danger");
  await life.does("dispatcher", "first_measures", { measures: "已通知燃气抢修，十分钟内到场，请住户开窗离开。" });
  await life.does("dispatcher", "lift_danger", { reason: "阀门已关，无人受伤" });
  await life.end();
});

test("a resident who was turned away is heard once more by somebody else", async ({ visit }) => {
  const life = await begin(visit, "submitted", { ...ANSWERS, photo: false });
  const why = { reason: "物业费纠纷属于合同纠纷，不在受理范围。", referral: "可以向区人民法院起诉，诉讼服务电话 12368。" };
  await life.does("dispatcher", "propose_not_accepting", why);
  await life.does("supervisor", "do_not_accept", why);
  await life.does("resident", "ask_review", { text: "我反映的是停水，不是物业费。" });
  const refused = await life.sees("supervisor");
  await expect(refused.locator('main a[href$="/overturn"]')).toHaveCount(0);
  await life.does("director", "overturn", { reason: "停止供水影响居民生活，应当受理。" });
  await expect(told(await life.sees("resident"))).toContainText("停止供水影响居民生活");
  await life.does("dispatcher", "accept", { severity: "minor" });
  await life.end();
});

test("two calls in vain, and the third turns a silent case into a disputed one", async ({ visit }) => {
  const life = await begin(visit, "replied", { ...ANSWERS, photo: false });
  await life.does("revisit", "record_revisit", { outcome: "no_answer", note: "无人接听" });
  await life.does("revisit", "record_revisit", { outcome: "no_answer", note: "接通后挂断" });
  const list = await life.page("revisit");
  await list.goto("/staff/revisits?list=again");
  await life.look(list, "who is called again");
  await life.does("revisit", "record_revisit", { outcome: "reached", solved: "no", treatment: "satisfied", comment: "第一盆水还是黄的" });
  const resident = await life.sees("resident");
  await expect(resident.locator(".lead-sentence")).toHaveText(t("lead-second-handling"));
  await expect(told(resident)).toContainText("第一盆水还是黄的");
  await life.end();
});

test("a body outside answers by a link without an account, and the resident is told what it said", async ({ visit }) => {
  const life = await begin(visit, "submitted", { ...ANSWERS, photo: true });
  await life.does("supervisor", "transfer_out", {
    body: "临江市水务局",
    contact: "电话 0000-1234567",
    reason: "主干管由水务局养护，由其直接办理。",
    shares_photos: true,
  });
  const supervisor = await life.page("supervisor");
  await supervisor.goto("/staff/handovers");
  await life.look(supervisor, "what waits for an answer from outside");
  await supervisor.goto(`/staff/handovers/${life.paper.number}`);
  await supervisor.locator('form[action$="/link"] button').click();
  const address = await supervisor.locator("#reply-link").innerText();
  await life.look(supervisor, "the letter and its link");
  const outside = await visit();
  await outside.goto(new URL(address.trim()).pathname);
  await life.look(outside, "what the body outside sees");
  await expect(outside.locator("body")).not.toContainText("13800001234");
  await outside.locator("[name=answerer]").fill("陈科长 0000-7654321");
  await outside.locator("[name=answered]").fill("主干管接口已经更换，今天 17 点恢复供水。");
  await outside.locator("#main-form button[type=submit]:not([name])").last().click();
  await expect(told(outside)).toContainText("主干管接口已经更换");
  await life.look(outside, "the answer is received");
  await life.does("supervisor", "pass_on_reply");
  await expect(told(await life.sees("resident"))).toContainText("主干管接口已经更换");
  await life.end();
});

test("what a reply promises is a clock of its own, reported back on and confirmed", async ({ visit }) => {
  const life = await begin(visit, "in_progress", { ...ANSWERS, photo: false });
  const form = await life.opens("handler", "draft_reply");
  const day = new Date(Date.now() + 5 * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  await fill(form, "reply", REPLY);
  await form.locator("#main-form fieldset input[type=text]").first().fill("更换整段支管");
  await form.locator("#main-form fieldset input[type=date]").first().fill(day);
  await life.look(form, "a reply with a promise");
  await form.locator("#main-form button[type=submit]:not([name])").last().click();
  await life.does("lead", "pass_reply");
  await expect(told(await life.sees("resident"))).toContainText("更换整段支管");
  const list = await life.page("lead");
  await list.goto("/staff/promises");
  await expect(told(list)).toContainText("更换整段支管");
  await life.look(list, "the promises of the unit");
  await life.does("handler", "report_promise", { promise: "1", report: "整段支管已经更换，水压正常。" });
  await life.does("resident", "confirm_promise", { promise: "1", kept: "yes" });
  const measure = { aim: "process_mended", unit: { label: "客户营业厅" }, measure: "向全小区公布检修的日子", deadline: day };
  await life.does("lead", "propose_measure", measure);
  const measures = await life.page("lead");
  await measures.goto("/staff/measures");
  await life.look(measures, "the follow-up measures");
  await life.end();
});
