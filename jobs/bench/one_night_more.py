"""Measures what a night costs that adds little to a long history, in processor time.

  python jobs/bench/one_night_more.py --people 2000 --posts 2000000 --added 2 --full

Generates a workspace and takes the exports of some people away; runs the first night without them
from an empty warehouse, then the night after it with them, and a third on which nothing is new but
the date. With --full, `offclock nightly --full` then computes the second version again from the
batches, which also compares every table of the two. Prints seconds, processor seconds and peak
memory of each, the stages, and each night's processor time as a part of the full computation's.
"""
import argparse
import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import tempfile

from night_beside_duckdb import LAUNCHER, timed


def exports_of(workspace, persons):
    """Folders under landing/ of all accounts of these persons."""
    with open(workspace / "people" / "accounts.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["employee_id"] in persons]
    folders = [workspace / "landing" / row["platform"] / row["handle"].lstrip("@") for row in rows]
    return sorted({folder for folder in folders if folder.is_dir()})


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=2000)
    options.add_argument("--posts", type=int, default=2_000_000)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--added", type=int, default=2, help="persons whose exports come on the second night")
    options.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date(2026, 11, 20))
    options.add_argument("--full", action="store_true", help="compute the second version again")
    options.add_argument("--dir", type=pathlib.Path, help="make the workspace and the warehouse here")
    arguments = options.parse_args()
    base = arguments.dir or pathlib.Path(tempfile.mkdtemp())
    workspace, warehouse, aside = base / "workspace", base / "warehouse", base / "aside"
    subprocess.run(
        [LAUNCHER, "generate", "--people", str(arguments.people), "--posts", str(arguments.posts),
         "--seed", str(arguments.seed), "--out", workspace], check=True)
    with open(workspace / "people" / "accounts.csv", newline="") as file:
        owners = [row["employee_id"] for row in csv.DictReader(file) if row["employee_id"]]
    persons = [owner for owner in dict.fromkeys(owners) if exports_of(workspace, {owner})]
    added = exports_of(workspace, set(persons[:: max(1, len(persons) // arguments.added)][: arguments.added]))
    for folder in added:
        target = aside / folder.relative_to(workspace)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(folder, target)

    def night(name, day, *more):
        as_of = arguments.as_of + datetime.timedelta(days=day)
        figures = timed([LAUNCHER, "nightly", "--workspace", workspace, "--warehouse", warehouse,
                         "--as-of", str(as_of), *more])
        manifest = json.loads((warehouse / "current" / "manifest.json").read_text())
        activities = sum(manifest["history"][kind] for kind in ("current", "deleted"))
        print(f"{name:9} {figures['wall']:7.1f} s, {figures['cpu']:7.1f} s of processor time, "
              f"{figures['mb']:,.0f} MB, {activities:,} activities"
              # The manifest of a version that is confirmed is the one it had.
              + ("" if more else "; " + ", ".join(
                  f"{stage} {ms / 1000:.1f}" for stage, ms in manifest["durations"].items())), flush=True)
        return figures["cpu"], activities

    first, before = night("first", 0)
    for folder in added:
        shutil.move(aside / folder.relative_to(workspace), folder)
    second, after = night("added", 1)
    third, _ = night("same", 2)
    print(f"added     {after - before:,} of {after:,} activities ({(after - before) / after:.2%}), "
          f"{len(added)} folders of {arguments.added} persons")
    full = first
    if arguments.full:
        full, _ = night("full", 2, "--full")
    against = "the full computation from batches" if arguments.full else "the first night"
    print(f"part      added {second / full:.1%}, same {third / full:.1%} of {against}")


if __name__ == "__main__":
    main()
