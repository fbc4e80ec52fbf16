#!/usr/bin/env bash
# Has every file of this folder read by the tool that it is for; a tool that cannot be had here is
# named, and its file is then not checked.
#   jobs/deploy/check.sh [FILE.prom]
# FILE.prom is what a night wrote for Prometheus.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if command -v systemd-analyze >/dev/null; then
  mkdir "$work/units"
  for unit in "$here"/offclock-nightly.*; do
    # The program must be there for the check: here it is this checkout's.
    sed "s|^ExecStart=/opt/offclock/|ExecStart=$root/|" "$unit" >"$work/units/$(basename "$unit")"
  done
  said=$(systemd-analyze verify --man=no "$work"/units/* 2>&1) || true
  if [ -n "$said" ]; then
    printf '%s\n' "$said" >&2
    exit 1
  fi
  echo "offclock-nightly.service, .timer: nothing that systemd-analyze would mend"
  if systemd-analyze security --help 2>/dev/null | grep -q -- --offline; then
    systemd-analyze security --offline=true --threshold=20 --no-pager \
      "$work/units/offclock-nightly.service" | tail -1 | sed 's/^[^O]*//'
  fi
else
  echo "systemd-analyze could not be had: the units are not checked"
fi

if python3 -m venv "$work/venv" &&
  "$work/venv/bin/pip" install -q --disable-pip-version-check -r "$here/requirements.txt"; then
  "$work/venv/bin/python" -W ignore "$here/check.py"
else
  echo "Airflow and the Spark operator's models could not be had: their files are not checked"
fi

if [ $# -gt 0 ]; then
  promtool=$(command -v promtool || true)
  if [ -z "$promtool" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
    # Unpacked, not installed: a server that starts by itself is not wanted here.
    (cd "$work" && apt-get download -q prometheus && dpkg-deb -x prometheus_*.deb prometheus) \
      >/dev/null 2>&1 && promtool="$work/prometheus/usr/bin/promtool"
  fi || true
  if [ -n "$promtool" ]; then
    "$promtool" check metrics <"$1"
    echo "$(basename "$1"): nothing that promtool would mend"
  else
    echo "promtool could not be had: $(basename "$1") is checked by the tests' own grammar only"
  fi
fi
