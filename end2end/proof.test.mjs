// The chain of a case, checked by the very WebAssembly that a browser loads, from what a resident may see
// alone. Run with node after tools/assets.mjs; HUIYIN_SITE names the built site.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const built = `${path.resolve(process.env.HUIYIN_SITE ?? "target/site")}-work`;
// Node takes a file for a module by its ending.
const module = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "huiyin-proof-")), "verify.mjs");
fs.copyFileSync(path.join(built, "verify.js"), module);
const { default: start, check_chain: checkChain } = await import(pathToFileURL(module));
await start({ module_or_path: fs.readFileSync(path.join(built, "verify.wasm")) });
fs.rmSync(path.dirname(module), { recursive: true });

const fixture = path.join(import.meta.dirname, "../src/tests/fixtures/chain.json");
const chain = () => JSON.parse(fs.readFileSync(fixture, "utf8"));
const verdict = (shown) => JSON.parse(checkChain(JSON.stringify(shown)));

test("a whole chain holds, though internal events stay closed", () => {
  const shown = chain();
  const { readable, holding, opened, broken_at: broken, head } = verdict(shown);
  assert.deepEqual([readable, holding, broken], [true, shown.links.length, null]);
  assert.equal(head, shown.links.at(-1).hash);
  assert.ok(opened > 0 && opened < holding);
});

test("a changed word, name, time or state is found where it is", () => {
  const open = chain().links.findIndex((link) => link.opened);
  for (const change of [
    (header) => { header.words.text += " "; },
    (header) => { header.facts.text += " "; },
    (header) => { header.at = "2026-01-01T00:00:00Z"; },
    (header) => { header.state = "closed"; },
    (header) => { header.actor_kind = "system"; },
    (header) => { header.policy += 1; },
  ]) {
    const shown = chain();
    change(shown.links[open].opened);
    assert.equal(verdict(shown).broken_at, open + 1, String(change));
  }
});

test("an event taken out, exchanged or of another case is found", () => {
  const shown = chain();
  const closed = shown.links.findIndex((link) => !link.opened);
  shown.links.splice(closed, 1);
  assert.equal(verdict(shown).broken_at, closed + 1);

  const exchanged = chain();
  exchanged.links[closed].header_digest = "00".repeat(32);
  assert.equal(verdict(exchanged).broken_at, closed + 1);

  assert.equal(verdict({ ...chain(), case: "261121480392" }).broken_at, 1);
});

test("what is no chain is never taken for a whole one", () => {
  for (const text of ["", "{}", "[]", JSON.stringify({ ...chain(), links: [] }), JSON.stringify({ ...chain(), format: "huiyin-0" })]) {
    assert.equal(JSON.parse(checkChain(text)).readable, false, text.slice(0, 40));
  }
});
