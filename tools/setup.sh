#!/usr/bin/env bash
# What a machine needs before Huiyin can be built, one function each. Sourced by tools/postgres.sh,
# and so by ./dev.
#
# Every need_* function is silent and quick when the thing is there. Otherwise it says what it is
# about to do and why, tries the ordinary way, falls back to a slower one where package registries
# are all that can be reached, and says how long it took. What it installs goes to the cache folder
# ($HUIYIN_CACHE, by default ~/.cache/huiyin), so that the system stays as it was; only a browser,
# a C compiler and a database server come from the system's own packages.
#
# By itself: `tools/setup.sh` gets everything, `tools/setup.sh wasm_std wasm_bindgen` some of it.

HUIYIN_ROOT=${HUIYIN_ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}
HUIYIN_CACHE=${HUIYIN_CACHE:-$HOME/.cache/huiyin}
WASM_TARGET=wasm32-unknown-unknown

# ── saying things ────────────────────────────────────────────────────────────────────────────────

if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
  _bold=$'\e[1m' _red=$'\e[31m' _yellow=$'\e[33m' _green=$'\e[32m' _plain=$'\e[0m'
else
  _bold='' _red='' _yellow='' _green='' _plain=''
fi
say()  { printf '%s==>%s %s\n' "$_bold" "$_plain" "$*" >&2; }
note() { printf '    %s\n' "$*" >&2; }
did() { printf '%s ok%s  %s\n' "$_green" "$_plain" "$*" >&2; }
warn() { printf '%swarning:%s %s\n' "$_yellow" "$_plain" "$*" >&2; }
fail() { printf '%serror:%s %s\n' "$_red" "$_plain" "$*" >&2; }
die()  { fail "$@"; exit 1; }

# Runs a command whose output only matters when it fails: then its last lines are shown.
quietly() {
  local log rc=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || rc=$?
  if [ "$rc" -ne 0 ]; then tail -n 25 "$log" | sed 's/^/    | /' >&2; fi
  rm -f "$log"
  return "$rc"
}

have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" -eq 0 ]; }

# The package index is fetched once per run, and only when something has to be installed.
_apt_updated=''
apt_install() {
  if [ -z "$_apt_updated" ]; then
    quietly apt-get update -q || warn "apt-get update failed; going on with the package lists this machine has"
    _apt_updated=yes
  fi
  DEBIAN_FRONTEND=noninteractive quietly apt-get install -y -q --no-install-recommends "$@"
}
can_apt() { is_root && have apt-get; }

# ── Rust ─────────────────────────────────────────────────────────────────────────────────────────

# The toolchain that rust-toolchain.toml pins. Where rustup cannot fetch it but some installed
# toolchain is of the very same version, that one serves.
need_rust() {
  local wanted name
  if (cd "$HUIYIN_ROOT" && rustc --version && cargo --version) >/dev/null 2>&1; then return 0; fi
  wanted=$(sed -n 's/^channel *= *"\(.*\)"/\1/p' "$HUIYIN_ROOT/rust-toolchain.toml")
  have cargo || die "Rust is missing. Install rustup, then run this again; it picks Rust $wanted by itself."
  if have rustup; then
    say "Rust $wanted: installing it with rustup"
    if quietly rustup toolchain install "$wanted" --profile minimal -c rustfmt -c clippy; then return 0; fi
    for name in $(rustup toolchain list | awk '{print $1}'); do
      if [ "$(RUSTUP_TOOLCHAIN=$name rustc --version 2>/dev/null | awk '{print $2}')" = "$wanted" ]; then
        note "the installed toolchain $name is Rust $wanted too: using that"
        export RUSTUP_TOOLCHAIN=$name
        return 0
      fi
    done
  fi
  die "Rust $wanted is needed (rust-toolchain.toml) and could not be installed here."
}

need_cc() {
  if have cc; then return 0; fi
  if can_apt; then
    say "C compiler: installing gcc (SQLite is compiled from its source)"
    apt_install gcc libc6-dev && return 0
  fi
  die "A C compiler is needed (SQLite is compiled from its source). Install gcc or clang."
}

_has_wasm_std() { compgen -G "$1/lib/rustlib/$WASM_TARGET/lib/libstd-*.rlib" >/dev/null; }

need_wasm_std() {
  local sysroot start=$SECONDS version
  sysroot=$(cd "$HUIYIN_ROOT" && rustc --print sysroot)
  if _has_wasm_std "$sysroot"; then return 0; fi
  say "WebAssembly's standard library for Rust is missing: getting it (the islands are compiled with it)"
  if have rustup && [ -z "${HUIYIN_NO_RUSTUP:-}" ]; then
    if (cd "$HUIYIN_ROOT" && quietly timeout 300 rustup target add "$WASM_TARGET") && _has_wasm_std "$sysroot"; then
      did "rustup target add $WASM_TARGET, $((SECONDS - start)) s"
      return 0
    fi
    note "rustup could not fetch it; building it from Debian's copy of Rust's source instead (about a minute)"
  fi
  version=$(cd "$HUIYIN_ROOT" && rustc --version | awk '{print $2}')
  _build_wasm_std "$sysroot" "$version"
  _has_wasm_std "$sysroot" || die "no standard library for $WASM_TARGET: try 'rustup target add $WASM_TARGET' where rustup's server can be reached"
  did "standard library for $WASM_TARGET built, $((SECONDS - start)) s"
}

# Rust's own library source lies in Debian's package rust-src. It has to be of exactly rustc's
# version, and which suite has that changes, so the suites are looked through in a private apt root
# made from the mirror that this machine's own apt configuration names: nothing of the system's
# package state is touched, and no address is written down here.
_build_wasm_std() (
  set -euo pipefail
  sysroot=$1 version=$2
  [ -w "$sysroot/lib/rustlib" ] || die "$sysroot is not writable for you; install the target $WASM_TARGET there, then run this again"
  work=$(mktemp -d)
  source_link=$sysroot/lib/rustlib/src/rust
  made_link=''
  trap '[ -z "$made_link" ] || rm -f "$source_link"; rm -rf "$work"' EXIT

  if [ ! -e "$source_link/library/std/Cargo.toml" ]; then
    _rust_source "$version" "$work" || die "no Debian suite offers rust-src $version"
    mkdir -p "$(dirname "$source_link")"
    rm -f "$source_link"
    ln -s "$work/source" "$source_link"
    made_link=yes
  fi

  # An empty crate makes cargo build the standard library; its .rlib files are what we want.
  # embed-bitcode: without it, link-time optimisation of the islands fails.
  mkdir -p "$work/empty/src"
  : >"$work/empty/src/lib.rs"
  printf '[package]\nname = "huiyin_wasm_std"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$work/empty/Cargo.toml"
  cd "$work/empty"
  note "compiling the standard library for $WASM_TARGET"
  RUSTC="$sysroot/bin/rustc" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$work/target \
    CARGO_PROFILE_RELEASE_DEBUG=0 \
    quietly "$sysroot/bin/cargo" build --release --target "$WASM_TARGET" -Zbuild-std=std,panic_abort ||
    die "the standard library for $WASM_TARGET did not compile"
  into=$sysroot/lib/rustlib/$WASM_TARGET/lib
  mkdir -p "$into.new"
  for rlib in "$work/target/$WASM_TARGET"/release/deps/*.rlib; do
    case $rlib in */libhuiyin_wasm_std-*) ;; *) cp "$rlib" "$into.new/" ;; esac
  done
  rm -rf "$into"
  mv "$into.new" "$into"
)

# _rust_source VERSION WORK: leaves Rust's source tree at WORK/source.
_rust_source() (
  version=$1 work=$2
  if ! have apt-get || ! have dpkg-deb; then
    fail "this is no Debian-like system: no other source of rust-src is known here"
    exit 1
  fi
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
    awk '$1 == "URIs:" { print $2 } $1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) print $i }' |
    grep -E '/debian/?$' | head -n 1 || true)
  [ -n "$mirror" ] || { fail "this machine's apt configuration names no Debian mirror"; exit 1; }
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  root=$work/apt
  mkdir -p "$root"/{state/lists/partial,cache/archives/partial,etc/parts,etc/trusted}
  options=(-o "Dir::State=$root/state" -o "Dir::State::status=$root/state/status" -o "Dir::Cache=$root/cache"
    -o "Dir::Etc::sourcelist=$root/etc/sources.list" -o "Dir::Etc::sourceparts=$root/etc/parts"
    -o "APT::Sandbox::User=root" -o "Acquire::Languages=none" -o "Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false")
  : >"$root/state/status"
  signed=''
  [ ! -e "$keyring" ] || signed="[signed-by=$keyring] "
  for suite in trixie-backports trixie bookworm-backports forky-backports forky sid; do
    printf 'deb %s%s %s main\n' "$signed" "$mirror" "$suite" >"$root/etc/sources.list"
    apt-get "${options[@]}" -q update >"$work/apt.log" 2>&1 </dev/null || continue
    deb_version=$(apt-cache "${options[@]}" madison rust-src 2>/dev/null | awk '{print $3}' | grep -m 1 "^${version//./\\.}[+~-]" || true)
    [ -n "$deb_version" ] || continue
    note "rust-src $deb_version from the suite $suite"
    cd "$root" || exit 1
    quietly apt-get "${options[@]}" download "rust-src=$deb_version" || exit 1
    dpkg-deb -x rust-src_*.deb "$work/unpacked" || exit 1
    if [ ! -e "$work/unpacked/usr/lib/rustlib/src/rust/library/std/Cargo.toml" ]; then
      fail "the package rust-src $deb_version does not hold what it should"
      exit 1
    fi
    ln -s "$work/unpacked/usr/lib/rustlib/src/rust" "$work/source"
    exit 0
  done
  exit 1
)

# The tool that writes the JavaScript around the WebAssembly file. Its version and the crate's in
# Cargo.lock must be the same to the last digit.
wasm_bindgen_version() {
  local version=''
  if [ -f "$HUIYIN_ROOT/Cargo.lock" ]; then
    version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print; exit }' "$HUIYIN_ROOT/Cargo.lock")
  fi
  printf '%s\n' "${version:-0.2.129}"
}

need_wasm_bindgen() {
  local version start=$SECONDS root
  version=$(wasm_bindgen_version)
  root=$HUIYIN_CACHE/tools/wasm-bindgen-$version
  if [ -x "$root/bin/wasm-bindgen" ]; then
    export WASM_BINDGEN=$root/bin/wasm-bindgen
    return 0
  fi
  if have wasm-bindgen && [ "$(wasm-bindgen --version 2>/dev/null | awk '{print $2}')" = "$version" ]; then
    WASM_BINDGEN=$(command -v wasm-bindgen)
    export WASM_BINDGEN
    return 0
  fi
  say "wasm-bindgen $version (writes the JavaScript around the islands): compiling it, about 2 minutes, once"
  # The tool runs for a second: compiling it quickly is worth more than its own speed. At its own
  # settings it takes twice as long; the two crates that do the work are optimised a little.
  (
    cd "$HUIYIN_ROOT"
    unset RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_DEBUG=0
    cargo install wasm-bindgen-cli --version "$version" --locked --bin wasm-bindgen --root "$root.new" --no-track \
      --config profile.release.package.walrus.opt-level=1 --config profile.release.package.wasmparser.opt-level=1 </dev/null
  ) >&2 || die "wasm-bindgen $version could not be installed"
  rm -rf "$root"
  mv "$root.new" "$root"
  export WASM_BINDGEN=$root/bin/wasm-bindgen
  did "wasm-bindgen $version, $((SECONDS - start)) s"
}

# Says which licences, sources and known weaknesses stand behind what is built (deny.toml).
DENY_VERSION=0.20.2

need_cargo_deny() {
  local start=$SECONDS root=$HUIYIN_CACHE/tools/cargo-deny-$DENY_VERSION
  if [ -x "$root/bin/cargo-deny" ]; then
    export CARGO_DENY=$root/bin/cargo-deny
    return 0
  fi
  if have cargo-deny && [ "$(cargo-deny --version 2>/dev/null | awk '{print $2}')" = "$DENY_VERSION" ]; then
    CARGO_DENY=$(command -v cargo-deny)
    export CARGO_DENY
    return 0
  fi
  say "cargo-deny $DENY_VERSION (licences, sources, known weaknesses): compiling it, some minutes, once"
  # It runs for a second: see need_wasm_bindgen.
  (
    cd "$HUIYIN_ROOT"
    unset RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_DEBUG=0
    cargo install cargo-deny --version "$DENY_VERSION" --locked --root "$root.new" --no-track </dev/null
  ) >&2 || { fail "cargo-deny $DENY_VERSION could not be installed"; return 1; }
  rm -rf "$root"
  mv "$root.new" "$root"
  export CARGO_DENY=$root/bin/cargo-deny
  did "cargo-deny $DENY_VERSION, $((SECONDS - start)) s"
}

# ── front-end parts, browser, database ───────────────────────────────────────────────────────────

# Looked at before all others and every time: npm installs without a word what an old Node fails over
# minutes later.
need_node() {
  local wanted found what
  wanted=$(sed -n 's/.*"engines".*"node": *">=\([0-9.]*\)".*/\1/p' "$HUIYIN_ROOT/package.json")
  found=$(node --version 2>/dev/null || true)
  found=${found#v}
  if [ -n "$found" ] && have npm && printf '%s\n%s\n' "$wanted" "$found" | sort -VC; then return 0; fi
  if [ -z "$found" ]; then
    what="Node.js is missing"
  elif ! have npm; then
    what="Node.js is here, but npm is not"
  else
    what="Node.js $found is too old"
  fi
  fail "$what: the front end and the browser tests need Node.js $wanted or later, with npm."
  note "Debian 12 and its relatives bring an older one. Get it from https://nodejs.org or with a version manager"
  note "('nvm install 22', for instance); when 'node --version' says so, run this again."
  exit 1
}

_node_hash() { cat "$HUIYIN_ROOT/package-lock.json" "$HUIYIN_ROOT/package.json" | sha256sum | cut -d' ' -f1; }

need_node_modules() {
  local start=$SECONDS marker=$HUIYIN_ROOT/node_modules/.huiyin-lock hash
  need_node
  hash=$(_node_hash)
  if [ -f "$marker" ] && [ "$(cat "$marker")" = "$hash" ]; then return 0; fi
  say "front-end parts (Sass, GOV.UK and MoJ styles, binaryen, esbuild, Playwright): npm ci"
  (cd "$HUIYIN_ROOT" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 quietly npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    die "npm ci failed"
  printf '%s\n' "$hash" >"$marker"
  did "node_modules, $((SECONDS - start)) s"
}

_find_chromium() {
  local name
  if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || die "CHROMIUM names $CHROMIUM, which is not a program"
    return 0
  fi
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    if have "$name"; then
      CHROMIUM=$(command -v "$name")
      return 0
    fi
  done
  for name in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -x "$name" ]; then
      CHROMIUM=$name
      return 0
    fi
  done
  # one that Playwright fetched before
  if have node && [ -d "$HUIYIN_ROOT/node_modules/playwright-core" ]; then
    name=$(node -p 'require(process.argv[1]).chromium.executablePath()' "$HUIYIN_ROOT/node_modules/playwright-core" 2>/dev/null || true)
    if [ -n "$name" ] && [ -x "$name" ]; then
      CHROMIUM=$name
      return 0
    fi
  fi
  return 1
}

# Chinese characters need a font, or every screenshot shows boxes.
_has_chinese_font() { ! have fc-list || fc-list :lang=zh family 2>/dev/null | grep -q .; }

need_chromium() {
  local start=$SECONDS missing=()
  _find_chromium || missing+=(chromium)
  _has_chinese_font || missing+=(fonts-noto-cjk)
  if [ "${#missing[@]}" -gt 0 ]; then
    if can_apt; then
      # without fontconfig installed, nobody can tell; a machine without Chromium gets the font too
      [[ " ${missing[*]} " != *" chromium "* ]] || missing=(chromium fonts-noto-cjk)
      say "browser for the tests: installing ${missing[*]} from the system's packages"
      apt_install "${missing[@]}" || warn "apt-get could not install ${missing[*]}"
      _find_chromium || true
    fi
    if [ -z "${CHROMIUM:-}" ] && [ -d "$HUIYIN_ROOT/node_modules/playwright-core" ]; then
      say "browser for the tests: asking Playwright to fetch its Chromium"
      (cd "$HUIYIN_ROOT" && quietly timeout 600 node_modules/.bin/playwright install chromium) || true
      _find_chromium || true
    fi
    _has_chinese_font || warn "no Chinese font here: install fonts-noto-cjk, or screenshots show boxes"
    [ -n "${CHROMIUM:-}" ] || die "no Chromium here, which the browser tests need. Install the package 'chromium', or set CHROMIUM=/path/to/it."
    did "browser: $CHROMIUM, $((SECONDS - start)) s"
  fi
  export CHROMIUM
}

_find_postgres() {
  local initdb
  if have initdb && have pg_ctl; then
    initdb=$(command -v initdb)
  else
    initdb=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || true)
    [ -n "$initdb" ] || initdb=$(compgen -G '/usr/pgsql-*/bin/initdb' | sort -V | tail -n 1 || true)
    [ -n "$initdb" ] || initdb=$(compgen -G '/opt/homebrew/opt/postgresql*/bin/initdb' | sort -V | tail -n 1 || true)
  fi
  [ -n "$initdb" ] || return 1
  POSTGRES_BIN=$(dirname "$initdb")
  export POSTGRES_BIN
}

# Only the server's programs are wanted: every test run starts a cluster of its own.
need_postgres() {
  local start=$SECONDS
  if _find_postgres; then return 0; fi
  if can_apt; then
    say "PostgreSQL (every storage test runs on it too): installing the package"
    # no cluster made and started by the package itself
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || printf 'create_main_cluster = false\n' >/etc/postgresql-common/createcluster.conf
    apt_install postgresql || warn "apt-get could not install postgresql"
  fi
  _find_postgres || die "PostgreSQL's server programs (initdb, pg_ctl) are needed for the tests. Install the package 'postgresql', or put them on PATH."
  did "PostgreSQL: $POSTGRES_BIN, $((SECONDS - start)) s"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  if [ "$#" -eq 0 ]; then set -- node rust cc node_modules wasm_std wasm_bindgen cargo_deny chromium postgres; fi
  for _need in "$@"; do
    declare -F "need_$_need" >/dev/null || die "no such thing to set up: $_need"
    "need_$_need"
  done
fi
