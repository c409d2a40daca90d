// Builds what browsers fetch into one folder: three clients (WebAssembly and its JavaScript), the
// style sheet, and the files of public/, each with a gzip and a Brotli copy beside it, so that the
// server never compresses a static file while somebody waits.
//
//   node tools/assets.mjs [--quick] [--quiet] [--bars]
//
//     --quick   for ./dev watch: no wasm-opt, light compression
//     --quiet   no table
//     --bars    fails where a client has outgrown its bar; without it that is only said
//
// Reads  $HUIYIN_SITE        where to write (default: $CARGO_TARGET_DIR/site, or target/site)
//        $WASM_BINDGEN       the program (./dev sets it; default: the one on PATH)
//        $HUIYIN_WASM_PROFILE  cargo profile of the islands (default: wasm-release)
// Writes pkg/<client>.<hash>.{js,wasm}, pkg/huiyin.<hash>.css, everything in public/, and last of
//        all manifest.json with the names: {"css":"/pkg/…","resident":{"js":"/pkg/…","wasm":"/pkg/…"},…}.
//
// What did not change is not made again: every step keeps a hash of what went into it. The folder
// belongs to this script; files that it did not make are removed from it.

import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { promisify } from "node:util";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const args = process.argv.slice(2);
const unknown = args.find((a) => !["--quick", "--quiet", "--bars"].includes(a));
if (unknown) stop(`unknown option ${unknown}`);
const quick = args.includes("--quick");
const quiet = args.includes("--quiet");

const target = path.resolve(root, process.env.CARGO_TARGET_DIR || "target");
const site = path.resolve(root, process.env.HUIYIN_SITE || path.join(target, "site"));
// What lies between the steps, and the hashes; beside the site, so that it is never served.
const work = `${site}-work`;
const profile = process.env.HUIYIN_WASM_PROFILE || "wasm-release";

/** The clients, and how large each may be in KB: a page loads one, and a resident's the smallest. */
const clients = { resident: 100, staff: 300, verify: 80 };

// All that rustc 1.95 switches on for this target by itself; every browser since 2023 has it.
const wasmFeatures = [
  "bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "multivalue", "mutable-globals",
  "nontrapping-float-to-int", "reference-types", "sign-ext",
];
const wasmEnabled = wasmFeatures.map((f) => `--enable-${f}`);
// Flat code, looped anew, then twice over: 1.5 KB less of the resident's than one -Oz.
const wasmOpt = ["--flatten", "--rereloop", "-Oz", "-Oz", "--strip-debug", "--strip-producers", ...wasmEnabled];
/** A panic names the file it comes from: never by a path of the machine that built it. */
const remapped = `--remap-path-prefix=${path.join(process.env.CARGO_HOME || path.join(os.homedir(), ".cargo"), "registry/src")}=`;
/** What a library exports for streams (wasm-streams, which server_fn brings along), and nobody here
 *  uses: exports are kept by every optimiser, so they are named to be left out. */
const unasked = /intounderlying|_WASM_SPLIT_MARKER/;

/** Kinds of files worth a compressed copy; pictures and fonts are compressed already. */
const compressible = /\.(css|html|ico|js|json|mjs|svg|txt|wasm|webmanifest|xml)$/;

fs.mkdirSync(path.join(site, "pkg"), { recursive: true });
fs.mkdirSync(work, { recursive: true });
const stampFile = path.join(work, "stamps.json");
const stamps = readJson(stampFile) ?? {};
stamps.files ??= {};
// A change to how things are made makes them again.
const recipe = hash(fs.readFileSync(import.meta.filename), fs.readFileSync(path.join(root, "package-lock.json")), String(quick));

const built = Object.fromEntries(Object.keys(clients).map((client) => [client, buildClient(client)]));
const css = await buildStyle();

const wanted = new Map(); // path inside the site → contents
for (const file of walk(path.join(root, "public"))) {
  wanted.set(path.relative(path.join(root, "public"), file), fs.readFileSync(file));
}
const manifest = { css: publish("huiyin", "css", css) };
for (const [client, { js, wasm }] of Object.entries(built)) {
  manifest[client] = { js: publish(client, "js", js), wasm: publish(client, "wasm", wasm) };
}
await writeSite();
if (!quiet) table();
if (!quick && profile === "wasm-release") holdTheBars();

// ── steps ────────────────────────────────────────────────────────────────────────────────────────

/** A name under /pkg that holds a hash of the content. */
function publish(base, kind, contents) {
  const name = `pkg/${base}.${hash(contents).slice(0, 12)}.${kind}`;
  wanted.set(name, contents);
  return `/${name}`;
}

/** cargo → wasm-bindgen → wasm-opt and esbuild, for one client. Returns the contents of both files.
 *  Each is built alone: together, cargo would give all of them the islands of each. */
function buildClient(client) {
  const started = Date.now();
  process.env.CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = remapped;
  run("cargo", ["build", "-q", "-p", `huiyin-client-${client}`, "--target", "wasm32-unknown-unknown", "--profile", profile]);
  const dir = profile === "dev" ? "debug" : profile;
  const compiled = path.join(target, "wasm32-unknown-unknown", dir, `huiyin_client_${client}.wasm`);
  const raw = fs.readFileSync(compiled);
  const bindgen = process.env.WASM_BINDGEN || "wasm-bindgen";
  const js = path.join(work, `${client}.js`);
  const wasm = path.join(work, `${client}.wasm`);
  const stamp = hash(raw, recipe);
  if (stamps[client] !== stamp || !fs.existsSync(js) || !fs.existsSync(wasm)) {
    const out = path.join(work, `bindgen-${client}`);
    fs.rmSync(out, { recursive: true, force: true });
    run(bindgen, [compiled, "--target", "web", "--no-typescript", "--omit-default-module-path",
      "--out-name", client, "--out-dir", out]);
    const bound = path.join(out, `${client}_bg.wasm`);
    const names = exportsOf(bound).filter((name) => !unasked.test(name));
    if (quick) {
      fs.copyFileSync(bound, wasm);
    } else {
      const graph = path.join(out, "graph.json");
      fs.writeFileSync(graph, JSON.stringify([
        { name: "page", root: true, reaches: names.map((name) => `export ${name}`) },
        ...names.map((name) => ({ name: `export ${name}`, export: name })),
      ]));
      const reached = path.join(out, "reached.wasm");
      run(process.execPath, [bin("wasm-metadce"), ...wasmEnabled, "--graph-file", graph, bound, "-o", reached], "ignore");
      run(process.execPath, [bin("wasm-opt"), ...wasmOpt, reached, "-o", wasm]);
    }
    // One file, whatever snippets the crates bring along, and of it what a page can ask for.
    const entry = path.join(out, "entry.js");
    const glue = fs.readFileSync(path.join(out, `${client}.js`), "utf8");
    const asked = Array.from(glue.matchAll(/^export function (\w+)/gm), ([, name]) => name);
    fs.writeFileSync(entry, `export { default, ${asked.join(", ")} } from "./${client}.js";\n`);
    run(bin("esbuild"), [entry, "--bundle", "--minify", "--format=esm",
      "--target=es2022", "--legal-comments=none", "--log-level=warning", `--outfile=${js}`]);
    stamps[client] = stamp;
    saveStamps();
    report(`client ${client}`, started);
  }
  return { js: fs.readFileSync(js), wasm: fs.readFileSync(wasm) };
}

/** The names that a WebAssembly file exports. */
function exportsOf(file) {
  return WebAssembly.Module.exports(new WebAssembly.Module(fs.readFileSync(file))).map(({ name }) => name);
}

async function buildStyle() {
  const started = Date.now();
  const folder = path.join(root, "style");
  const entry = path.join(folder, "main.scss");
  const out = path.join(work, "huiyin.css");
  const inputs = walk(folder).flatMap((f) => [path.relative(folder, f), fs.readFileSync(f)]);
  const stamp = hash(recipe, ...inputs);
  if (stamps.style !== stamp || !fs.existsSync(out)) {
    const sass = await import("sass");
    let compiled;
    try {
      compiled = sass.compile(entry, {
        style: "compressed",
        // the root: @ministryofjustice/frontend asks for "node_modules/govuk-frontend/…"
        loadPaths: [root, path.join(root, "node_modules")],
        quietDeps: true,
        charset: false,
      });
    } catch (problem) {
      stop(problem.message);
    }
    fs.writeFileSync(out, compiled.css);
    stamps.style = stamp;
    saveStamps();
    report("style sheet", started);
  }
  return fs.readFileSync(out);
}

/** Makes the folder hold exactly what is wanted; manifest.json last, so that a server that starts
 *  meanwhile never reads a name that is not there yet. */
async function writeSite() {
  const started = Date.now();
  const known = {};
  const keep = new Set(["manifest.json"]);
  let written = 0;
  for (const [name, contents] of wanted) {
    const stamp = hash(contents, String(quick));
    const file = path.join(site, name);
    const old = stamps.files[name];
    let entry = old;
    if (old?.stamp !== stamp || ![file, ...old.copies.map((c) => site + path.sep + c)].every((f) => fs.existsSync(f))) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, contents);
      entry = { stamp, raw: contents.length, copies: [] };
      if (compressible.test(name)) {
        const [br, gz] = await Promise.all([brotli(contents, name), gzip(contents)]);
        for (const [kind, packed] of [["br", br], ["gz", gz]]) {
          entry[kind] = packed.length;
          if (packed.length >= contents.length) continue;
          fs.writeFileSync(`${file}.${kind}`, packed);
          entry.copies.push(`${name}.${kind}`);
        }
      }
      written += 1;
    }
    known[name] = entry;
    keep.add(name);
    entry.copies.forEach((copy) => keep.add(copy));
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = path.join(site, "manifest.json");
  if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) {
    fs.writeFileSync(`${file}.new`, text);
    fs.renameSync(`${file}.new`, file);
  }
  for (const file of walk(site)) {
    if (!keep.has(path.relative(site, file))) fs.rmSync(file);
  }
  stamps.files = known;
  saveStamps();
  if (written) report(`${written} file${written === 1 ? "" : "s"} written and compressed`, started);
}

function table() {
  const kb = (n) => (n === undefined ? "" : `${(n / 1024).toFixed(1)} KB`);
  console.log(`    ${"".padEnd(28)}${["raw", "gzip", "Brotli"].map((h) => h.padStart(11)).join("")}`);
  const names = [manifest.css, ...Object.keys(clients).flatMap((client) => Object.values(manifest[client]))];
  for (const name of names.map((name) => name.slice(1))) {
    const { raw, gz, br } = stamps.files[name];
    console.log(`    ${name.padEnd(28)}${[raw, gz, br].map((n) => kb(n).padStart(11)).join("")}`);
  }
}

/** Stops where a client has outgrown its bar: WebAssembly and script together, as Brotli sends them. */
function holdTheBars() {
  const over = [];
  for (const [client, most] of Object.entries(clients)) {
    const bytes = Object.values(manifest[client]).reduce((sum, name) => sum + stamps.files[name.slice(1)].br, 0);
    const line = `client ${client}: ${(bytes / 1024).toFixed(1)} of ${most} KB`;
    if (!quiet) console.log(`    ${line}`);
    if (bytes > most * 1024) over.push(line);
  }
  if (!over.length) return;
  const told = `too large for a bad line: ${over.join(", ")}`;
  if (args.includes("--bars")) stop(told);
  console.error(`assets: ${told}`);
}

// ── helpers ──────────────────────────────────────────────────────────────────────────────────────

function brotli(contents, name) {
  return promisify(zlib.brotliCompress)(contents, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quick ? 4 : 11,
      [zlib.constants.BROTLI_PARAM_LGWIN]: 22,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      [zlib.constants.BROTLI_PARAM_MODE]: name.endsWith(".wasm") ? zlib.constants.BROTLI_MODE_GENERIC : zlib.constants.BROTLI_MODE_TEXT,
    },
  });
}

function gzip(contents) {
  return promisify(zlib.gzip)(contents, { level: quick ? 4 : 9 });
}

function bin(name) {
  return path.join(root, "node_modules", ".bin", name);
}

function run(program, args, out = "inherit") {
  const env = { ...process.env, CARGO_TARGET_DIR: target };
  const { error, status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", out, "inherit"], env });
  if (error) stop(`${program}: ${error.message}`);
  if (status !== 0) stop(`${path.basename(program)} failed`);
}

function* walkLazily(folder) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walkLazily(file);
    else if (entry.name !== ".DS_Store") yield file;
  }
}

function walk(folder) {
  return [...walkLazily(folder)].sort();
}

function hash(...parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex");
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function saveStamps() {
  fs.writeFileSync(stampFile, JSON.stringify(stamps));
}

function report(what, started) {
  console.log(`    ${what}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function stop(message) {
  console.error(`assets: ${message}`);
  process.exit(1);
}
