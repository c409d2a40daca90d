// A portal of its own: a folder of made-up cases and a server on a free port.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const CASES = "300";
const READY_WITHIN = 30_000;

const run = promisify(execFile);

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function untilReady(url, server, log) {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (server.exitCode !== null) break;
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the portal was not ready:\n${log.join("")}`);
}

/** Starts a portal; `stop` ends it and removes its data. */
export async function startPortal() {
  const binary = process.env.HUIYIN_BIN;
  const site = process.env.HUIYIN_SITE_DIR;
  if (!binary || !site) throw new Error("HUIYIN_BIN and HUIYIN_SITE_DIR say what to test; ./dev test browser sets them");
  const folder = await mkdtemp(join(tmpdir(), "huiyin-end2end-"));
  const url = `http://127.0.0.1:${await freePort()}`;
  // Nothing of the caller's own portal may reach this one.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(HUIYIN_|DATABASE_URL$)/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    HUIYIN_DATA_DIR: folder,
    HUIYIN_SITE_DIR: site,
    HUIYIN_ADDR: new URL(url).host,
    HUIYIN_PUBLIC_URL: url,
    HUIYIN_DEMO: "true",
    HUIYIN_POSTS_PER_MINUTE: "100000",
    HUIYIN_CASES_PER_CONTACT: "1000",
    HUIYIN_ANONYMOUS_PER_ADDRESS: "10000",
    HUIYIN_DRAFTS_PER_ADDRESS: "10000",
    HUIYIN_TRIES: "1000",
    HUIYIN_TRIES_PER_ADDRESS: "10000",
  };
  await run(binary, ["demo", "--cases", CASES, "--seed", "1"], { env });
  const server = spawn(binary, ["serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => log.push(chunk.toString()));
  // Ended from outside, this run still leaves nothing behind.
  for (const [signal, code] of [["SIGTERM", 143], ["SIGHUP", 129]]) {
    process.once(signal, () => {
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
      process.exit(code);
    });
  }
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      const late = setTimeout(() => server.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(late);
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop, log };
}
