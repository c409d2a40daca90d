// Pictures of every page, to be looked at by people; no test.
//
//   HUIYIN_BIN=… HUIYIN_SITE_DIR=… node end2end/screenshots.mjs FOLDER    every page, in all its looks
//   HUIYIN_BIN=… HUIYIN_SITE_DIR=… node end2end/screenshots.mjs --readme  those of the README, into docs/images

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import setUp from "./global.setup.mjs";
import { ANSWERS, STEPS } from "./support/answers.mjs";
import { DESKTOP, launchOptions, PHONE } from "./support/browser.mjs";
import { words } from "./support/catalogue.mjs";
import { palettePng } from "./support/png.mjs";
import { addPhoto, button, goOn, openByRequest } from "./support/resident.mjs";
import { casesIn, DEMO_CODE } from "./support/staff.mjs";
import { caseIn, draftByRequest, STATES, submitByRequest } from "./support/stories.mjs";
import { awake, openVisitor } from "./support/test.mjs";

const FORMS = [
  ["dispatcher", "submitted", "accept"],
  ["dispatcher", "accepted", "dispatch"],
  ["handler", "in_progress", "log_contact"],
  ["handler", "in_progress", "draft_reply"],
  ["handler", "in_progress", "contact"],
  ["lead", "in_review", "pass_reply"],
  ["supervisor", "submitted", "transfer_out"],
  ["revisit", "replied", "second_handling"],
];

/** Every page of a resident; `shoot` takes a picture under a name. */
async function residentPages(page, lang, shoot) {
  const open = async (path, name) => {
    await page.goto(path);
    await awake(page);
    await shoot(name);
  };
  await open("/", "home");
  await open("/guide", "guide");
  await open("/privacy", "privacy");
  await open("/open", "open");
  await open("/no-such-page", "not-found");
  await open("/file/done", "done-elsewhere");
  await open("/track", "track");
  await button(page, words(lang, "track-button")).click();
  await shoot("track-errors");
  await open("/file", "file");
  await page.request.post("/file/start");
  for (const step of STEPS) {
    await open(`/file/${step}`, `file-${step}`);
    if (["kind", "category", "what", "contact"].includes(step)) {
      await goOn(page, lang);
      await page.locator("#error-summary").waitFor();
      await shoot(`file-${step}-errors`);
    }
    if (step === "category") {
      await page.locator("#category-search").fill("停水");
      await shoot("file-category-found");
      await page.locator("summary:visible").first().click();
    }
    if (step === "photos") {
      await addPhoto(page, lang);
      await shoot("file-photos-one");
    }
  }
  await draftByRequest(page.request);
  await open("/file", "file-again");
  await open("/file/category", "file-category-chosen");
  await open("/file/contact", "file-contact-filled");
  await open("/file/check", "file-check");
  const { number } = await submitByRequest(page.request);
  await open("/file/done", "done");
  await open("/file/check", "already");
  await open(`/cases/${number}`, "case-own");
  await open(`/cases/${number}/add_information`, "form-add-information");
  await open(`/cases/${number}/withdraw`, "form-withdraw");
  for (const state of STATES) {
    const paper = await caseIn(state, { ...ANSWERS, photo: false });
    await openByRequest(page, paper.number, paper.code);
    await awake(page);
    await shoot(`case-${state}`);
    if (state === "waiting_resident") await open(`/cases/${paper.number}/answer`, "form-answer");
    if (state === "replied") {
      await button(page, words(lang, "rate-button")).click();
      await shoot("case-rating-errors");
    }
  }
  for (const state of ["in_progress", "replied", "closed"]) {
    const [demo] = await casesIn("supervisor", state);
    await openByRequest(page, demo, DEMO_CODE);
    await awake(page);
    await shoot(`case-demo-${state}`);
  }
}

/** Every page of staff. */
async function staffPages(visit, lang, shoot) {
  const guest = await visit({});
  await guest.goto("/staff/sign-in");
  await shoot(guest, "sign-in");
  await button(guest, words(lang, "sign-in-button")).click();
  await guest.locator("#error-summary").waitFor();
  await shoot(guest, "sign-in-errors");
  const supervisor = await visit({ as: "supervisor" });
  for (const [query, name] of [["view=units", "worklist"], ["view=units&state=closed", "worklist-closed"], ["view=mine&state=merged", "worklist-empty"], ["missing=260000000000", "worklist-missing"]]) {
    await supervisor.goto(`/staff/cases?${query}`);
    await shoot(supervisor, name);
  }
  const handler = await visit({ as: "handler" });
  await handler.goto("/staff/cases");
  await shoot(handler, "worklist-handler");
  await handler.goto("/staff/account");
  await shoot(handler, "account");
  for (const state of ["submitted", "in_progress", "in_review", "replied", "closed"]) {
    const [number] = await casesIn("supervisor", state);
    await supervisor.goto(`/staff/cases/${number}`);
    await shoot(supervisor, `staff-demo-${state}`);
  }
  const desks = new Map([["supervisor", supervisor], ["handler", handler]]);
  for (const [username, state, action] of FORMS) {
    if (!desks.has(username)) desks.set(username, await visit({ as: username }));
    const page = desks.get(username);
    const { number } = await caseIn(state);
    await page.goto(`/staff/cases/${number}`);
    await shoot(page, `staff-${state}-${username}`);
    await page.goto(`/staff/cases/${number}/${action}`);
    await awake(page);
    await shoot(page, `staff-form-${action}`);
    await page.locator("main textarea").last().fill("长".repeat(4001));
    await page.locator("#main-form button").click();
    await shoot(page, `staff-form-${action}-errors`);
  }
}

async function everything(browser, folder) {
  const looks = [
    { name: "zh-CN-360", lang: "zh-CN", size: PHONE },
    { name: "zh-CN-1280", lang: "zh-CN", size: DESKTOP },
    { name: "care-360", lang: "zh-CN", size: PHONE, care: true },
    { name: "care-1280", lang: "zh-CN", size: DESKTOP, care: true },
    { name: "zh-TW-360", lang: "zh-TW", size: PHONE },
    { name: "en-360", lang: "en", size: PHONE },
    { name: "en-1280", lang: "en", size: DESKTOP },
  ];
  for (const look of looks) {
    const target = join(folder, look.name);
    await mkdir(target, { recursive: true });
    const contexts = [];
    const visit = async (options) => {
      const { context, page } = await openVisitor(browser, { ...look, ...options }, []);
      contexts.push(context);
      return page;
    };
    const shoot = (page, name) => page.screenshot({ path: join(target, `${name}.png`), fullPage: true });
    const page = await visit({});
    await residentPages(page, look.lang, (name) => shoot(page, name));
    await staffPages(visit, look.lang, shoot);
    await Promise.all(contexts.map((context) => context.close()));
    console.log(look.name);
  }
}

/** A picture with few colours, a third of the size. */
async function reduce(page, png) {
  const { width, height, pixels } = await page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
    return { width: bitmap.width, height: bitmap.height, pixels: btoa(text) };
  }, `data:image/png;base64,${png.toString("base64")}`);
  return palettePng(width, height, Buffer.from(pixels, "base64"));
}

/** The five pictures of the README. */
async function readme(browser, folder) {
  await mkdir(folder, { recursive: true });
  const workbench = await browser.newPage();
  const shoot = async (options, name, open) => {
    const { context, page } = await openVisitor(browser, options, []);
    await open(page);
    await awake(page);
    await writeFile(join(folder, `${name}.png`), await reduce(workbench, await page.screenshot()));
    await context.close();
  };
  await shoot({ size: PHONE }, "home-360", (page) => page.goto("/"));
  await shoot({ size: PHONE }, "question-360", async (page) => {
    await page.request.post("/file/start");
    await page.goto("/file/what");
    await page.locator("#what").fill(ANSWERS.what);
  });
  const replied = await caseIn("replied");
  await shoot({ size: PHONE }, "case-360", (page) => openByRequest(page, replied.number, replied.code));
  await shoot({ size: DESKTOP, as: "supervisor" }, "worklist-1280", (page) => page.goto("/staff/cases?view=units"));
  const open = await caseIn("in_progress");
  await shoot({ size: DESKTOP, as: "handler" }, "staff-case-1280", (page) => page.goto(`/staff/cases/${open.number}`));
}

const [wanted] = process.argv.slice(2);
if (!wanted) throw new Error("say where the pictures go: a folder, or --readme");
const stop = await setUp();
const browser = await chromium.launch(launchOptions);
try {
  if (wanted === "--readme") await readme(browser, fileURLToPath(new URL("../docs/images", import.meta.url)));
  else await everything(browser, wanted);
} finally {
  await browser.close();
  await stop();
}
