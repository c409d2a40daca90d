// Cases brought into a state by request, for tests that begin where another test ends.

import { request } from "@playwright/test";

import { ANSWERS, STEPS } from "./answers.mjs";
import { photo } from "./photo.mjs";
import { act, dispatchByRequest, REPLY } from "./staff.mjs";

async function post(api, path, data) {
  const answer = await api.post(path, { ...data, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`POST ${path}: ${answer.status()}`);
  return answer;
}

/** A draft with every answer, in the browser or client whose requests these are. */
export async function draftByRequest(api, answers = ANSWERS) {
  await post(api, "/file/start", {});
  const questions = await (await api.get("/file/category")).text();
  // 停水 is the first category of the first group.
  const [, category] = questions.match(/name="category" id="category" value="([^"]+)"/);
  const identity = answers.phone || answers.email ? "contact" : "anonymous";
  for (const step of STEPS) {
    if (step !== "photos") await post(api, `/file/${step}`, { form: { ...answers, category, identity, photo: "" } });
    else await post(api, "/file/photos", { multipart: answers.photo ? { photo: photo() } : { none: "" } });
  }
}

/** Files the draft; gives number and query code. */
export async function submitByRequest(api) {
  await post(api, "/file/check", { form: {} });
  const page = await (await api.get("/file/done")).text();
  const digits = (id) => page.match(new RegExp(`id="${id}"[^>]*>([\\d ]+)<`))[1].replaceAll(" ", "");
  return { number: digits("case-number"), code: digits("query-code") };
}

/** Files a case; gives its number and query code. */
export async function fileByRequest(answers = ANSWERS) {
  const api = await request.newContext({ baseURL: process.env.HUIYIN_END2END_URL });
  try {
    await draftByRequest(api, answers);
    return await submitByRequest(api);
  } finally {
    await api.dispose();
  }
}

/** What the resident does with a case of theirs. */
async function actAsResident({ number, code }, action, form) {
  const api = await request.newContext({ baseURL: process.env.HUIYIN_END2END_URL });
  try {
    await post(api, "/track", { form: { number, code } });
    await post(api, `/cases/${number}/${action}`, { form });
  } finally {
    await api.dispose();
  }
}

/** For each state, the one before it and the step between them. */
const WAYS = {
  submitted: [],
  info_needed: ["submitted", ({ number }) => act("dispatcher", number, "ask_to_complete", { question: "请补充楼栋和房号。" })],
  not_accepted: ["submitted", ({ number }) =>
    act("supervisor", number, "do_not_accept", { reason: "理解您的着急；这件事法院正在审理。", referral: "区人民法院，诉讼服务电话 12368" })],
  accepted: ["submitted", ({ number }) => act("dispatcher", number, "accept", { severity: "minor", note: "" })],
  dispatched: ["submitted", ({ number }) => dispatchByRequest(number)],
  in_progress: ["dispatched", ({ number }) => act("handler", number, "sign_for")],
  waiting_resident: ["in_progress", ({ number }) => act("handler", number, "ask_resident", { question: "请问楼上几户也停水吗？" })],
  in_review: ["in_progress", ({ number }) => act("handler", number, "draft_reply", { reply: REPLY })],
  replied: ["in_review", ({ number }) => act("lead", number, "pass_reply", { reply: REPLY })],
  handled_again: ["replied", ({ number }) => act("revisit", number, "second_handling", { reason: "诉求人说还是没有水" })],
  closed: ["replied", (paper) => actAsResident(paper, "rate", { solved: "yes", treatment: "satisfied", comment: "", key: "closed" })],
  withdrawn: ["submitted", (paper) => actAsResident(paper, "withdraw", { reason: "已经解决了", key: "withdrawn" })],
  merged: ["submitted", async ({ number }) => {
    const master = await caseIn("accepted");
    await act("dispatcher", number, "merge", { master: master.number, reason: "同一栋楼的同一次停水" });
  }],
  transferred: ["submitted", ({ number }) =>
    act("supervisor", number, "transfer_out", { body: "临江市水务局", contact: "电话 0000-1234567", reason: "由水务局直接办理" })],
};

export const STATES = Object.keys(WAYS);

/** Files a case and brings it into a state. */
export async function caseIn(state, answers = ANSWERS) {
  const [before, step] = WAYS[state];
  if (!before) return fileByRequest(answers);
  const paper = await caseIn(before, answers);
  await step(paper);
  return paper;
}
