// One portal for the whole run, and one session for every account of the demo.

import { ACCOUNTS, signInByRequest } from "./support/staff.mjs";
import { startPortal } from "./support/portal.mjs";

export default async function setUp() {
  const portal = await startPortal();
  try {
    const sessions = await Promise.all(ACCOUNTS.map(async (name) => [name, await signInByRequest(portal.url, name)]));
    process.env.HUIYIN_END2END_URL = portal.url;
    process.env.HUIYIN_END2END_SESSIONS = JSON.stringify(Object.fromEntries(sessions));
  } catch (error) {
    await portal.stop();
    throw error;
  }
  return portal.stop;
}
