// Every page of a resident, one after the other.

import { STEPS } from "./answers.mjs";
import { openByRequest } from "./resident.mjs";
import { caseIn, draftByRequest, submitByRequest } from "./stories.mjs";
import { awake } from "./test.mjs";

const PUBLIC = ["/", "/guide", "/privacy", "/open", "/track", "/file/done", "/no-such-page", "/staff/sign-in"];

/** Opens each page of a resident and has a `look` at it. */
export async function forEveryPage(page, look) {
  const open = async (path, name = path) => {
    await page.goto(path);
    await awake(page);
    await look(name);
  };
  for (const path of PUBLIC) await open(path);
  await draftByRequest(page.request);
  for (const step of ["", "/category", ...STEPS.map((step) => `/${step}`), "/check"]) await open(`/file${step}`);
  const { number } = await submitByRequest(page.request);
  await open("/file/done", "done");
  await open("/file/check", "already filed");
  await open(`/cases/${number}`, "a case");
  await open(`/cases/${number}/add_information`, "a form");
  for (const state of ["waiting_resident", "replied", "closed"]) {
    const paper = await caseIn(state);
    await openByRequest(page, paper.number, paper.code);
    await awake(page);
    await look(`a case that is ${state}`);
  }
}
