"""Two writers, a paused writer, a clock set back and a full disk: what each comes to.

  pip install duckdb pytz
  python jobs/bench/rivals.py --pairs 100 --seed 1

Pairs: two nights started at the same moment on one warehouse, for two different dates, while nothing has
to be computed; one may end with 75 (the other held the lease), every other ends with 0, and readers see
one of the two. Paused: a night is stopped by SIGSTOP while it computes, its LEASE is removed by hand,
another run publishes, and the first goes on: it must end with 75 and change nothing. Clock: a night
years back by the clock (libfaketime) holds the same rows; without --as-of it must end with 64. Full disk:
a warehouse on disks of growing size (tmpfs, root only) until a night fits: each time 73 and one line, and
on a disk with room the same rows. Ends with 1 when anything was otherwise.
"""
import argparse
import collections
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from warehouse_truth import compare, content, java_command

NIGHTS = ["2026-09-30", "2026-10-31"]
FULL = ("Cannot write to the disk: found no space left", "Cannot write batch ", "Cannot unpack landing/")


class Rivals:
    def __init__(self, base, seed):
        self.base, self.random, self.wrong = base, random.Random(seed), []
        self.workspace, self.warehouse = base / "workspace", base / "warehouse"
        self.java = java_command()

    def command(self, night, warehouse=None):
        asked = ["--as-of", night] if night else []
        return [*self.java, "nightly", "--workspace", str(self.workspace), "--warehouse", str(warehouse or self.warehouse), *asked]

    def start(self, night, warehouse=None, before=()):
        return subprocess.Popen([*before, *self.command(night, warehouse)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                text=True)

    def run(self, night, warehouse=None, before=()):
        process = self.start(night, warehouse, before)
        said = process.communicate(timeout=300)[1]
        return process.returncode, said

    def expect(self, holds, sentence):
        if not holds:
            self.wrong.append(sentence)

    def whole(self, night, warehouse=None):
        """What readers see is the night, with the rows that it had when nobody disturbed it."""
        warehouse = warehouse or self.warehouse
        folder = pathlib.Path(os.path.realpath(warehouse / "current"))
        problem = compare(content(folder), self.truth[night])
        self.expect(problem is None, f"readers of {night}: {problem}")

    def prepare(self):
        subprocess.run([*self.java, "generate", "--people", "8", "--posts", "20", "--out", self.workspace], check=True,
                       stdout=subprocess.DEVNULL)
        self.truth = {}
        for night in NIGHTS:
            code, said = self.run(night)
            if code not in (0, 10):
                sys.exit(f"Cannot begin: found that a night ended with {code}:\n{said}")
            self.truth[night] = content(pathlib.Path(os.path.realpath(self.warehouse / "current")))

    def pairs(self, count):
        outcomes = collections.Counter()
        for _ in range(count):
            two = [self.start(night) for night in self.random.sample(NIGHTS, 2)]
            said = [process.communicate(timeout=300)[1] for process in two]
            codes = tuple(sorted(process.returncode for process in two))
            outcomes[codes] += 1
            self.expect(codes in ((0, 0), (0, 75)), f"two writers ended with {codes}: {said}")
            for process, words in zip(two, said):
                lines = [line for line in words.splitlines() if line.startswith("Cannot")]
                self.expect(process.returncode != 75 or len(lines) == 1 and "holds its lease" in lines[0], f"75 said {words}")
            seen = os.readlink(self.warehouse / "current").split("/")[-1]
            self.expect((self.warehouse / "CURRENT").read_text().strip() == seen, "the pointer and the link differ")
            self.whole(seen[:10])
        print(f"pairs   {count} pairs of writers: " + ", ".join(f"{number} x {a} and {b}" for (a, b), number in sorted(outcomes.items())))

    def paused(self, stage):
        """Stops a night in a stage, removes its lease, lets another publish, and lets it go on."""
        mine, theirs = NIGHTS
        self.run(theirs)
        shutil.rmtree(self.warehouse / "versions" / self.truth[mine]["run_id"])
        first = self.start(mine)
        for line in first.stderr:
            if line.strip() == stage:
                break
        first.send_signal(signal.SIGSTOP)
        code, said = self.run(theirs)
        self.expect(code == 75 and "holds its lease" in said, f"beside a paused writer another ended with {code}: {said}")
        (self.warehouse / "LEASE").unlink()
        code, said = self.run(mine)
        self.expect(code == 0, f"with the lease removed another ended with {code}: {said}")
        self.whole(mine)
        first.send_signal(signal.SIGCONT)
        said = first.communicate(timeout=300)[1]
        self.expect(first.returncode == 75 and "Cannot switch: found that the lease" in said and "\tat " not in said,
                    f"the paused writer ended with {first.returncode}: {said[-800:]}")
        self.whole(mine)
        code, said = self.run(mine)
        self.expect(code == 0 and "Makes version" not in said, f"the run after a paused writer ended with {code}: {said}")
        self.whole(mine)
        print(f"paused  in {stage}: another ends with 75 while it is paused; the paused one with {first.returncode} once its lease is gone")

    def clock(self):
        if not shutil.which("faketime"):
            print("clock   faketime could not be had: DamagedWarehouseTest holds the one thing that looks at the clock")
            return
        for night, clock in ((NIGHTS[0], "2020-01-01 12:00:00"), (NIGHTS[1], "2038-02-01 12:00:00")):
            code, said = self.run(night, self.base / "clock", ["faketime", clock])
            self.expect(code == 0, f"at {clock} a night ended with {code}: {said}")
            self.whole(night, self.base / "clock")
        code, said = self.run(None, self.base / "clock", ["faketime", "2026-10-15 12:00:00"])
        self.expect(code == 64 and "Set the clock right" in said, f"with the clock set back a night ended with {code}: {said}")
        self.whole(NIGHTS[1], self.base / "clock")
        print(f"clock   2020 and 2038 give the same rows as now; set back without --as-of: {code}")

    def full_disk(self, step):
        disk, sizes, codes = self.base / "disk", 0, collections.Counter()
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True).returncode != 0:
            print("disk    a small disk cannot be mounted here: a full disk was not tried")
            return
        try:
            code, kilobytes = None, 8
            while code != 0:
                subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", disk], check=True)
                code, said = self.run(NIGHTS[0], disk / "warehouse")
                lines = [line for line in said.splitlines() if line.startswith("Cannot")]
                self.expect(code == 0 or code == 73 and len(lines) == 1 and lines[0].startswith(FULL) and "\tat " not in said,
                            f"on {kilobytes} kB a night ended with {code}: {said[-800:]}")
                self.expect(code == 0 or not (disk / "warehouse/current").exists(), f"on {kilobytes} kB readers see something")
                codes[code] += 1
                sizes, kilobytes = sizes + 1, kilobytes + step
            self.whole(NIGHTS[0], disk / "warehouse")
            print(f"disk    {sizes} sizes up to {kilobytes - step} kB: " + ", ".join(f"{n} x {c}" for c, n in sorted(codes.items())))
        finally:
            subprocess.run(["umount", disk])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pairs", type=int, default=5)
    options.add_argument("--step", type=int, default=256, help="kB between two sizes of a full disk")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", choices=["pairs", "paused", "clock", "disk"])
    arguments = options.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="offclock-rivals-") as folder:
        rivals = Rivals(pathlib.Path(folder), arguments.seed)
        rivals.prepare()
        attacks = {"pairs": lambda: rivals.pairs(arguments.pairs), "paused": lambda: [rivals.paused(s) for s in ("attribute", "write")],
                   "clock": rivals.clock, "disk": lambda: rivals.full_disk(arguments.step)}
        for name, attack in attacks.items():
            if arguments.only in (None, name):
                attack()
    print(f"{time.monotonic() - began:.0f} s")
    for line in rivals.wrong:
        print("WRONG " + line)
    return 1 if rivals.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
