// Builds what browsers fetch into one folder: the islands (WebAssembly and its JavaScript), the
// style sheet, and the files of public/, each with a gzip and a Brotli copy beside it, so that the
// server never compresses a static file while somebody waits.
//
//   node tools/assets.mjs [--quick] [--quiet]
//
//     --quick   for ./dev watch: no wasm-opt, light compression
//     --quiet   no table
//
// Reads  $HUIYIN_SITE        where to write (default: $CARGO_TARGET_DIR/site, or target/site)
//        $WASM_BINDGEN       the program (./dev sets it; default: the one on PATH)
//        $HUIYIN_WASM_PROFILE  cargo profile of the islands (default: wasm-release)
// Writes pkg/huiyin.<hash>.{js,wasm,css}, everything in public/, and last of all manifest.json with
//        the three names: {"js":"/pkg/…","wasm":"/pkg/…","css":"/pkg/…"}.
//
// What did not change is not made again: every step keeps a hash of what went into it. The folder
// belongs to this script; files that it did not make are removed from it.

import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { promisify } from "node:util";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const args = process.argv.slice(2);
const unknown = args.find((a) => !["--quick", "--quiet"].includes(a));
if (unknown) stop(`unknown option ${unknown}`);
const quick = args.includes("--quick");
const quiet = args.includes("--quiet");

const target = path.resolve(root, process.env.CARGO_TARGET_DIR || "target");
const site = path.resolve(root, process.env.HUIYIN_SITE || path.join(target, "site"));
// What lies between the steps, and the hashes; beside the site, so that it is never served.
const work = `${site}-work`;
const profile = process.env.HUIYIN_WASM_PROFILE || "wasm-release";

// All that rustc 1.95 switches on for this target by itself; every browser since 2023 has it.
const wasmFeatures = [
  "bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "multivalue", "mutable-globals",
  "nontrapping-float-to-int", "reference-types", "sign-ext",
];
const wasmOpt = ["-Oz", "--strip-debug", "--strip-producers", ...wasmFeatures.map((f) => `--enable-${f}`)];

/** Kinds of files worth a compressed copy; pictures and fonts are compressed already. */
const compressible = /\.(css|html|ico|js|json|mjs|svg|txt|wasm|webmanifest|xml)$/;

fs.mkdirSync(path.join(site, "pkg"), { recursive: true });
fs.mkdirSync(work, { recursive: true });
const stampFile = path.join(work, "stamps.json");
const stamps = readJson(stampFile) ?? {};
stamps.files ??= {};
// A change to how things are made makes them again.
const recipe = hash(fs.readFileSync(import.meta.filename), fs.readFileSync(path.join(root, "package-lock.json")), String(quick));

const islands = buildIslands();
const css = await buildStyle();

const wanted = new Map(); // path inside the site → contents
for (const file of walk(path.join(root, "public"))) {
  wanted.set(path.relative(path.join(root, "public"), file), fs.readFileSync(file));
}
const manifest = {};
for (const [kind, contents] of [["js", islands.js], ["wasm", islands.wasm], ["css", css]]) {
  const name = `pkg/huiyin.${hash(contents).slice(0, 12)}.${kind}`;
  wanted.set(name, contents);
  manifest[kind] = `/${name}`;
}
await writeSite();
if (!quiet) table();

// ── steps ────────────────────────────────────────────────────────────────────────────────────────

/** cargo → wasm-bindgen → wasm-opt and esbuild. Returns the contents of both files. */
function buildIslands() {
  const started = Date.now();
  run("cargo", ["build", "-q", "-p", "huiyin-client", "--target", "wasm32-unknown-unknown", "--profile", profile]);
  const dir = profile === "dev" ? "debug" : profile;
  const compiled = path.join(target, "wasm32-unknown-unknown", dir, "huiyin_client.wasm");
  const raw = fs.readFileSync(compiled);
  const bindgen = process.env.WASM_BINDGEN || "wasm-bindgen";
  const js = path.join(work, "huiyin.js");
  const wasm = path.join(work, "huiyin.wasm");
  const stamp = hash(raw, recipe);
  if (stamps.islands !== stamp || !fs.existsSync(js) || !fs.existsSync(wasm)) {
    const out = path.join(work, "bindgen");
    fs.rmSync(out, { recursive: true, force: true });
    run(bindgen, [compiled, "--target", "web", "--no-typescript", "--omit-default-module-path",
      "--out-name", "huiyin", "--out-dir", out]);
    const bound = path.join(out, "huiyin_bg.wasm");
    if (quick) fs.copyFileSync(bound, wasm);
    else run(process.execPath, [bin("wasm-opt"), ...wasmOpt, bound, "-o", wasm]);
    // One file, whatever snippets the crates bring along.
    run(bin("esbuild"), [path.join(out, "huiyin.js"), "--bundle", "--minify", "--format=esm",
      "--target=es2022", "--legal-comments=none", "--log-level=warning", `--outfile=${js}`]);
    stamps.islands = stamp;
    saveStamps();
    report("islands", started);
  }
  return { js: fs.readFileSync(js), wasm: fs.readFileSync(wasm) };
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
  for (const kind of ["js", "wasm", "css"]) {
    const name = manifest[kind].slice(1);
    const { raw, gz, br } = stamps.files[name];
    console.log(`    ${name.padEnd(28)}${[raw, gz, br].map((n) => kb(n).padStart(11)).join("")}`);
  }
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

function run(program, args) {
  const env = { ...process.env, CARGO_TARGET_DIR: target };
  const { error, status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env });
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
