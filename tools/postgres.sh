#!/usr/bin/env bash
# A PostgreSQL cluster for the tests alone: in a temporary folder, on a free port of this machine,
# gone afterwards. Needs no running server, no account and no root; where it is run by root, which
# PostgreSQL refuses to be started by, it runs as `postgres` or `nobody`.
#
#   . tools/postgres.sh; pg_start; …; pg_stop          (as ./dev test does; sets HUIYIN_TEST_POSTGRES)
#   tools/postgres.sh run COMMAND…                      the command with HUIYIN_TEST_POSTGRES set
#   tools/postgres.sh shell                             psql on a fresh cluster
#
# Nothing here is safe from a power cut (fsync is off): it is as fast as it can be, and thrown away.

# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

PG_DIR=''
_pg_user=''

# Runs one of PostgreSQL's programs as an ordinary user, in a process group of its own, so that
# Ctrl-C reaches the tests first and the server goes when they are done. 9 is the lock of .ci/run,
# which a server that outlives a killed run must not hold.
_pg() {
  local program=$POSTGRES_BIN/$1
  shift
  if [ -n "$_pg_user" ]; then
    (cd / && exec setsid setpriv --reuid="$_pg_user" --regid="$(id -g "$_pg_user")" --clear-groups \
      env -u LC_ALL LANG=C.UTF-8 HOME="$PG_DIR" "$program" "$@") </dev/null 9>&-
  else
    (cd / && if have setsid; then exec setsid "$program" "$@"; else exec "$program" "$@"; fi) </dev/null 9>&-
  fi
}

# Folders of runs that were killed outright: their owner's number stands in them.
_pg_sweep() {
  local old owner
  for old in "${TMPDIR:-/tmp}"/huiyin-pg.*; do
    [ -f "$old/owner" ] || continue
    owner=$(cat "$old/owner")
    if ! kill -0 "$owner" 2>/dev/null; then
      PG_DIR=$old pg_stop
    fi
  done
}

pg_start() {
  local start=$SECONDS port
  need_postgres
  if is_root; then
    _pg_user=postgres
    id "$_pg_user" >/dev/null 2>&1 || _pg_user=nobody
  fi
  _pg_sweep
  PG_DIR=$(mktemp -d "${TMPDIR:-/tmp}/huiyin-pg.XXXXXX")
  echo "$$" >"$PG_DIR/owner"
  [ -z "$_pg_user" ] || chown -R "$_pg_user" "$PG_DIR"
  quietly _pg initdb -D "$PG_DIR/data" -U huiyin -A trust -E UTF8 --locale=C --no-sync ||
    die "PostgreSQL: initdb failed"
  {
    echo "listen_addresses = '127.0.0.1'"
    echo "unix_socket_directories = '$PG_DIR'"
    echo "max_connections = 300"
    echo "shared_buffers = 256MB"
    echo "fsync = off"
    echo "synchronous_commit = off"
    echo "full_page_writes = off"
    echo "autovacuum = off"
    echo "max_wal_size = 4GB"
    echo "timezone = 'UTC'"
  } >>"$PG_DIR/data/postgresql.conf"
  # Another program may take a port between a look and the start, so starting is the look.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 30000))
    if _pg pg_ctl -D "$PG_DIR/data" -l "$PG_DIR/log" -o "-p $port" -w -t 60 start >/dev/null 2>&1; then
      export HUIYIN_TEST_POSTGRES="postgres://huiyin@127.0.0.1:$port/postgres"
      did "PostgreSQL $("$POSTGRES_BIN/postgres" --version | awk '{print $3}') for the tests, port $port, $((SECONDS - start)) s"
      return 0
    fi
  done
  tail -n 20 "$PG_DIR/log" 2>/dev/null | sed 's/^/    | /' >&2
  pg_stop
  die "PostgreSQL for the tests did not start"
}

pg_stop() {
  [ -n "$PG_DIR" ] || return 0
  if [ -f "$PG_DIR/data/postmaster.pid" ]; then
    _pg pg_ctl -D "$PG_DIR/data" -m immediate -w stop >/dev/null 2>&1 || true
  fi
  rm -rf "$PG_DIR"
  PG_DIR=''
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  trap pg_stop EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  case ${1:-} in
    run) shift; pg_start; "$@" ;;
    shell) pg_start; "$POSTGRES_BIN/psql" "$HUIYIN_TEST_POSTGRES" ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
fi
