#!/usr/bin/env bash
# Builds the client that checks a chain and tries it in node: done-when 5, the proof in WebAssembly.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tools/setup.sh
. tools/setup.sh
need_node
need_rust
need_wasm_std
need_wasm_bindgen

target=${CARGO_TARGET_DIR:-target}
out=$target/proof
quietly cargo build -p huiyin-client-verify --target "$WASM_TARGET"
rm -rf "$out"
"${WASM_BINDGEN:-wasm-bindgen}" "$target/$WASM_TARGET/debug/huiyin_client_verify.wasm" \
  --target nodejs --no-typescript --out-name huiyin_verify --out-dir "$out"
mv "$out/huiyin_verify.js" "$out/huiyin_verify.cjs"
HUIYIN_VERIFY=$out node --test end2end/proof.test.mjs
