"""Times a night beside the same questions as one DuckDB script, in turn, in one run.

  pip install duckdb pytz
  python jobs/bench/night_beside_duckdb.py --people 2000 --posts 2000000 --rounds 3

Each round runs `offclock nightly` from an empty warehouse, then jobs/bench/night.sql over the
batches that the night made, in a process of its own. Prints seconds, processor seconds and peak
memory of each, the night's stages, and the ratios of the pair.
"""
import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parent
LAUNCHER = BENCH.parent / "bin" / "offclock"

DUCKDB = """
import duckdb, sys
workspace, warehouse, out, as_of, script = sys.argv[1:]
db = duckdb.connect()
db.execute("SET threads = 2; SET TimeZone = 'UTC'")
for name, value in {"workspace": workspace, "warehouse": warehouse, "out": out}.items():
    db.execute(f"SET VARIABLE {name} = '{value}'")
db.execute(f"SET VARIABLE as_of = DATE '{as_of}'")
db.execute(open(script).read())
"""


def timed(command):
    """Wall seconds, processor seconds and peak memory in MB of a finished process."""
    with tempfile.NamedTemporaryFile("r") as report:
        subprocess.run(
            ["/usr/bin/time", "-f", "%e %U %S %M", "-o", report.name, *map(str, command)],
            check=True, stdout=subprocess.DEVNULL)
        wall, user, system, kilobytes = map(float, report.read().split())
    return {"wall": wall, "cpu": user + system, "mb": kilobytes / 1024}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=2000)
    options.add_argument("--posts", type=int, default=2_000_000)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--as-of", default="2026-10-31")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--dir", type=pathlib.Path, help="reuse a generated workspace, or make it here")
    arguments = options.parse_args()
    base = arguments.dir or pathlib.Path(tempfile.mkdtemp())
    workspace, warehouse, out = base / "workspace", base / "warehouse", base / "duckdb"
    if not workspace.exists():
        subprocess.run(
            [LAUNCHER, "generate", "--people", str(arguments.people), "--posts", str(arguments.posts),
             "--seed", str(arguments.seed), "--out", workspace], check=True)
    nights, peers, stages = [], [], []
    for _ in range(arguments.rounds):
        shutil.rmtree(warehouse, ignore_errors=True)
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        nights.append(timed([LAUNCHER, "nightly", "--workspace", workspace, "--warehouse", warehouse,
                             "--as-of", arguments.as_of]))
        manifest = json.loads((warehouse / "current" / "manifest.json").read_text())
        stages.append(manifest["durations"])
        peers.append(timed([sys.executable, "-c", DUCKDB, workspace, warehouse, out, arguments.as_of,
                            BENCH / "night.sql"]))
        print(json.dumps({"night": nights[-1], "duckdb": peers[-1], "stages_ms": stages[-1]}), flush=True)
    exports = sum(entry["bytes"] for entry in manifest["inputs"]) / 1e6
    records = sum(entry["seen"] for entry in manifest["inputs"])
    median = lambda rows, key: statistics.median(row[key] for row in rows)
    wall = median(nights, "wall")
    print(f"exports {len(manifest['inputs']):,} files, {exports:,.0f} MB unpacked, {records:,} records")
    print(f"night   {wall:.1f} s, {median(nights, 'cpu'):.1f} s of processor time, {median(nights, 'mb'):,.0f} MB, "
          f"{exports / wall:.1f} MB of exports a second")
    print("stages  " + ", ".join(
        f"{stage} {statistics.median(run.get(stage, 0) for run in stages) / 1000:.1f} s" for stage in stages[-1]))
    print(f"duckdb  {median(peers, 'wall'):.1f} s, {median(peers, 'cpu'):.1f} s of processor time, "
          f"{median(peers, 'mb'):,.0f} MB")
    for name, left_out in (("night", 0), ("night without intake", 1)):
        ratios = sorted(
            (night["wall"] - left_out * stage["intake"] / 1000) / peer["wall"]
            for night, stage, peer in zip(nights, stages, peers))
        print(f"ratio   {name} / duckdb: {ratios[0]:.1f} to {ratios[-1]:.1f}, median {statistics.median(ratios):.1f}")


if __name__ == "__main__":
    main()
