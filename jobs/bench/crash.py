"""Kills Offclock at named steps and at random moments, while another process reads what is published.

  pip install duckdb pytz
  python jobs/bench/crash.py --kills 500 --seconds 7200 --seed 1

Makes a tiny workspace, with one version to keep when old ones are collected, and learns from clean runs under strace which steps touch the warehouse
(renames, removals, new folders and links, flushes, permissions). Then each run is a victim: SIGKILL
before one of these steps, or at a random moment; the run after a kill is the next victim, and every
ten kills one is left to heal. All along a reader polls `current` and CURRENT and compares every table
with what a warehouse that nobody disturbed holds. Prints a table of phases, kills and outcomes; ends
with 1 when anything was lost, doubled, mixed or unreadable, or when a run did not heal by itself.
Without strace (or where it may not trace) only random moments are left, and it says so.
"""
import argparse
import collections
import fcntl
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from warehouse_truth import JOBS, LAUNCHER, compare, content, java_command

NIGHTS = ["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"]
# Not fchmodat: only the chmod program that Hadoop starts uses it, and its death is not ours.
SYSCALLS = "rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,symlink,symlinkat,link,linkat,fsync,fdatasync,chmod,fchmod,ftruncate"
CALL = re.compile(r"^\d+ +(\w+)\((.*)(?:\) += | <unfinished)")
PATH = re.compile(r'<([^>]*)>|"([^"]*)"')
PHASES = ("ingest", "compute", "publish", "switch", "collect")
# Named steps of these phases: strace is attached when the night says that it begins this stage.
ATTACHED_AT = {"compute": "attribute", "publish": "write"}
HEAL_EVERY = 10
PATIENCE = 180


class Command:
    """A command under attack: how it is called, and its one phase where it has but one."""

    def __init__(self, name, arguments, phase=None):
        self.name, self.arguments, self.phase = name, arguments, phase


# One line a command; {night} is the night whose turn it is.
COMMANDS = [
    Command("nightly", ["nightly", "--as-of", "{night}"]),
    Command("backfill", ["backfill", "--from", "{night}", "--to", "{night}"]),
    Command("collect", ["collect"], "collect"),
]


def phase_of(path, syscall):
    """Which part of a night a step belongs to, by the path under the warehouse."""
    if path.startswith(("batches", "unpacked")):
        return "ingest"
    if path in (".", "CURRENT", "CURRENT.tmp", "current", "current.tmp"):
        return "switch"
    parts = path.split("/")
    if parts[0] == "versions":
        if len(parts) <= 2 or parts[2].startswith("manifest.json") or syscall in ("fsync", "fdatasync"):
            return "publish"
        return "compute"
    return "compute" if parts[0] in ("scratch", "shards") else None


def step_name(syscall, path):
    """The step with what differs from run to run left out; None where its path is another in each run."""
    if re.search(r"-[0-9a-f]{8}-[0-9a-f]{4}-|attempt_|task_|^scratch/", path) or path == "." and syscall == "mkdir":
        return None
    path = re.sub(r"[0-9a-f]{32}", "*", path)
    path = re.sub(r"\d{4}-\d\d-\d\d-[0-9a-f]{12}/[a-z_]+", "*/<table>", path)
    path = re.sub(r"\d{4}-\d\d-\d\d-[0-9a-f]{12}", "*", path)
    return f"{syscall} {path}"


class Attack:
    def __init__(self, base, seed):
        self.base, self.random = base, random.Random(seed)
        self.workspace, self.warehouse = base / "workspace", base / "warehouse"
        self.lock = base / "reader.lock"
        self.lock.touch()
        self.steps, self.trash = {}, 0
        self.kills, self.missed = collections.Counter(), collections.Counter()
        self.hit, self.heals, self.wrong = set(), 0, []
        self.traces = shutil.which("strace") is not None and subprocess.run(
            ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true"], capture_output=True).returncode == 0

    # --- what is true

    def prepare(self):
        subprocess.run([LAUNCHER, "generate", "--people", "8", "--posts", "20", "--out", self.workspace],
                       check=True, stdout=subprocess.DEVNULL)
        truth = self.base / "truth"
        # The launcher's first night leaves the archive of classes that makes all others short.
        subprocess.run([LAUNCHER, "nightly", "--workspace", self.workspace, "--warehouse", truth, "--as-of",
                        NIGHTS[0]], check=False, capture_output=True)
        shutil.copytree(self.workspace, self.base / "keeping-one", symlinks=True)
        with open(self.base / "keeping-one" / "offclock.yaml", "a") as settings:
            settings.write("versions: {keep_nights: 1, keep_days: 0}\n")
        self.java = java_command()
        self.must_end_well(self.java + ["backfill", "--from", NIGHTS[0], "--to", NIGHTS[-1], "--every", "month"] + self.places(truth))
        self.truth = {folder.name: content(folder) for folder in (truth / "versions").iterdir()}
        self.run_ids = {run_id[:10]: run_id for run_id in self.truth}
        self.batches = {folder.name for folder in (truth / "batches").iterdir() if folder.is_dir()}
        (self.base / "truth.json").write_text(json.dumps(self.truth))
        for command in COMMANDS if self.traces else []:
            self.learn(command, truth)

    def learn(self, command, truth):
        """The steps of a clean run, by name: of each the syscall and one path."""
        clean, log = self.base / "clean", self.base / "clean.strace"
        if command.phase == "collect":
            shutil.copytree(truth, clean, symlinks=True)
        self.must_end_well(["strace", "-f", "--seccomp-bpf", "-y", "-s", "400", "-o", log, "-e", "trace=" + SYSCALLS]
                           + self.java + self.arguments(command, NIGHTS[0]) + self.places(clean, command))
        self.steps[command.name] = collections.OrderedDict()
        for line in log.read_text(errors="replace").splitlines():
            found = CALL.match(line)
            if not found:
                continue
            paths = [a or b for a, b in PATH.findall(found.group(2))]
            paths = [os.path.relpath(path, clean) for path in paths if path.startswith(str(clean))]
            phase = command.phase or paths and phase_of(paths[-1], found.group(1))
            if paths and phase:
                name = step_name(found.group(1), paths[-1])
                if name:
                    # strace tells a rename by what is renamed, everything else by the last path.
                    its = paths[0] if found.group(1).startswith("rename") else paths[-1]
                    self.steps[command.name].setdefault(name, []).append((found.group(1), its, phase))
        shutil.rmtree(clean)

    def places(self, warehouse, command=COMMANDS[0]):
        workspace = self.base / "keeping-one" if command.phase == "collect" else self.workspace
        return ["--workspace", str(workspace), "--warehouse", str(warehouse)]

    @staticmethod
    def arguments(command, night):
        return [word.replace("{night}", night) for word in command.arguments]

    def must_end_well(self, words):
        ended = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=600)
        if ended.returncode not in (0, 10):
            sys.exit(f"Cannot attack: found that a clean run ended with {ended.returncode}:\n{ended.stderr}")

    # --- what is undone, so that there is something to do

    def seen_by_readers(self):
        """Run ids by the link and by the pointer: a switch cut off between its steps leaves two."""
        seen = set()
        for look in (lambda: os.readlink(self.warehouse / "current"), (self.warehouse / "CURRENT").read_text):
            try:
                seen.add(look().strip().rsplit("/", 1)[-1])
            except OSError:
                pass
        return seen

    def take_away(self, path):
        """Moves a folder out, never while the reader is reading, and then removes it."""
        if not path.exists():
            return
        self.trash += 1
        aside = self.base / f"trash-{self.trash}"
        with open(self.lock) as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            os.rename(path, aside)
        shutil.rmtree(aside)

    def undo(self, phase, night):
        if phase == "ingest":
            self.take_away(self.warehouse / "batches")
        elif phase in ("compute", "publish"):
            self.take_away(self.warehouse / "versions" / self.run_ids[night])
            if self.random.random() < 0.6:  # or else there is nothing to compute, only to carry over
                self.take_away(self.warehouse / "shards")

    # --- kills

    def other_night(self, phase=None):
        """A night that readers do not see; for a switch one that is complete, where there is any."""
        seen = {run_id[:10] for run_id in self.seen_by_readers()}
        others = [night for night in NIGHTS if night not in seen]
        there = [night for night in others if (self.warehouse / "versions" / self.run_ids[night] / "manifest.json").exists()]
        return self.random.choice(there if phase in ("ingest", "switch", "collect") and there else others)

    def victim(self, command, phase, step=None):
        """Runs a command to its death; the phase it died in, or None where it lived."""
        night = self.other_night(phase)
        if command.name == "backfill" and phase == "switch" and night < max(self.seen_by_readers()):
            command = COMMANDS[0]  # a backfill never takes readers back
        self.undo(phase, night)
        words = self.java + self.arguments(command, night) + self.places(self.warehouse, command)
        inject = []
        if step:
            syscall, path, _ = step
            path = re.sub(r"\d{4}-\d\d-\d\d-[0-9a-f]{12}", self.run_ids[night], path)
            # Not with --seccomp-bpf: it lets the victim pass the step before the signal is given.
            inject = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + syscall, "-P",
                      os.path.normpath(self.warehouse / path), "-e", f"inject={syscall}:signal=SIGKILL:when=1"]
        late = ATTACHED_AT.get(phase) if step and step[1].count("/") > 1 else None
        with open(self.base / "victim.err", "w") as err:
            process = subprocess.Popen((inject if step and not late else []) + words, stdout=subprocess.DEVNULL, stderr=err)
            if late:
                # All before is slow under strace and of no use.
                while process.poll() is None and late not in self.stages():
                    time.sleep(0.02)
                subprocess.Popen([*inject, "-p", str(process.pid)], stderr=subprocess.DEVNULL)
            try:
                process.wait(PATIENCE if step else self.random.uniform(0.2, self.span(phase)))
            except subprocess.TimeoutExpired:
                process.kill()
            code = process.wait()
        if code in (-signal.SIGKILL, 128 + signal.SIGKILL):
            return command.phase or (phase if step else self.died_in())
        if code not in (0, 10):
            said = [line for line in (self.base / "victim.err").read_text().splitlines() if " " in line and not line.startswith("\tat ")]
            self.wrong.append(f"{command.name} of {night} ended with {code} ({step or 'random'}): {said[:4]}")
        return None

    def span(self, phase):
        return {"ingest": 3, "collect": 1.5}.get(phase, 6) * self.unit

    def stages(self):
        return [line for line in (self.base / "victim.err").read_text().split("\n") if line and " " not in line]

    def died_in(self):
        last = (self.stages() or [""])[-1]
        return {"": "start", "intake": "ingest", "flush": "publish", "switch": "switch"}.get(last, "compute")

    def heal(self):
        """The next run must end well by itself and leave nothing of those before."""
        night = self.other_night()
        ended = subprocess.run(self.java + self.arguments(COMMANDS[0], night) + self.places(self.warehouse),
                               capture_output=True, text=True, timeout=PATIENCE)
        self.heals += 1
        if ended.returncode not in (0, 10):
            self.wrong.append(f"healing ended with {ended.returncode}: {ended.stderr[-600:]}")
            return
        if self.seen_by_readers() != {self.run_ids[night]}:
            self.wrong.append(f"after healing readers see {self.seen_by_readers()}, expected {self.run_ids[night]}")
        left = [str(path) for pattern in ("scratch", "unpacked", "shards/draft", "**/*.tmp", "**/*.draft", "**/_temporary")
                for path in self.warehouse.glob(pattern)]
        left += [str(path) for path in (self.warehouse / "versions").iterdir() if not (path / "manifest.json").is_file()]
        if left:
            self.wrong.append(f"healing left {left}")
        batches = {path.parent.name for path in self.warehouse.glob("batches/*/batch.json")}
        if batches != self.batches:
            self.wrong.append(f"healing left {len(batches)} batches, expected {len(self.batches)}")
        for run_id in os.listdir(self.warehouse / "versions"):
            difference = compare(content(self.warehouse / "versions" / run_id), self.truth.get(run_id))
            if difference:
                self.wrong.append(f"after healing {run_id} is {difference}")

    def plan(self):
        """Named steps in turn, the cheap phases more often, and random moments between them."""
        queues, slow = {phase: [] for phase in PHASES}, "compute"
        while True:
            slow = "compute" if slow == "publish" else "publish"
            for phase in ("ingest", "switch", "ingest", "random", "ingest", "switch", "ingest", slow, "collect", "switch"):
                if phase == "random" or not self.traces:
                    command = self.random.choice(COMMANDS)
                    yield command, command.phase or self.random.choice(PHASES[:-1]), None, None
                    continue
                if not queues[phase]:
                    queues[phase] = [(command, name) for command in COMMANDS
                                     for name, paths in self.steps[command.name].items()
                                     if paths[0][2] == phase]
                    self.random.shuffle(queues[phase])
                command, name = queues[phase].pop()
                yield command, phase, name, self.random.choice(self.steps[command.name][name])

    def run(self, kills, seconds):
        began = time.monotonic()
        self.heal()
        self.unit = max(0.5, (time.monotonic() - began) / 8)
        reader = subprocess.Popen([sys.executable, __file__, "--reader", str(self.base)], stdout=subprocess.PIPE, text=True)
        since_heal, end = 0, began + seconds
        for command, phase, name, step in self.plan():
            if sum(self.kills.values()) >= kills or time.monotonic() > end or len(self.wrong) > 20:
                break
            died = self.victim(command, phase, step)
            if died is None:
                self.missed[name or "at a random moment"] += 1
            else:
                self.kills[(command.name, died, "step" if step else "random")] += 1
                if sum(self.kills.values()) % 50 == 0:
                    print(f"{sum(self.kills.values())} kills after {time.monotonic() - began:.0f} s", file=sys.stderr)
                if name:
                    self.hit.add((command.name, name))
                since_heal += 1
            if since_heal >= HEAL_EVERY:
                since_heal = 0
                self.heal()
        self.heal()
        (self.base / "stop").touch()
        seen = json.loads(reader.communicate(timeout=60)[0])
        return self.report(seen, time.monotonic() - began)

    def report(self, seen, seconds):
        print(f"{'command':<10} {'phase':<8} {'at':<7} {'kills':>5}")
        for (command, phase, kind), count in sorted(self.kills.items()):
            print(f"{command:<10} {phase:<8} {kind:<7} {count:>5}")
        listed = sum(len(steps) for steps in self.steps.values())
        print(f"kills {sum(self.kills.values())} in {seconds:.0f} s; {len(self.hit)} of {listed} named steps were died at; "
              f"{sum(self.missed.values())} runs lived; {self.heals} runs left to heal")
        print(f"reader {seen['polls']} polls, {seen['versions']} versions, {seen['switches']} switches; "
              + ", ".join(f"{seen[kind]} {kind}" for kind in ("lost", "doubled", "mixed", "unreadable")))
        if self.missed:
            print("lived   " + ", ".join(f"{count} x {name}" for name, count in self.missed.most_common(8)))
        for line in self.wrong + seen["examples"]:
            print("WRONG " + line)
        if not self.traces:
            print("strace could not be used: no kill at a named step, random moments only")
        return 1 if self.wrong or seen["examples"] else 0


def read(base):
    """Polls what is published until told to stop; prints what was wrong."""
    truth, warehouse = json.loads((base / "truth.json").read_text()), base / "warehouse"
    seen = dict(polls=0, lost=0, doubled=0, mixed=0, unreadable=0, switches=0, examples=[])
    versions, last = set(), None
    with open(base / "reader.lock") as lock:
        while not (base / "stop").exists():
            fcntl.flock(lock, fcntl.LOCK_SH)
            try:
                # Resolved once; everything is read from there.
                by_link = seen["polls"] % 2 == 0
                folder = (pathlib.Path(os.path.realpath(warehouse / "current", strict=True)) if by_link
                          else warehouse / "versions" / (warehouse / "CURRENT").read_text().strip())
                problem = compare(content(folder), truth.get(folder.name))
                versions.add(folder.name)
                seen["switches"] += folder.name != last
                last = folder.name
            except Exception as error:  # whatever a reader may meet
                problem = f"unreadable: {error}"
            finally:
                fcntl.flock(lock, fcntl.LOCK_UN)
            seen["polls"] += 1
            if problem:
                seen[problem.split(":")[0]] += 1
                seen["examples"] = (seen["examples"] + [problem])[:5]
            time.sleep(0.2)
    seen["versions"] = len(versions)
    print(json.dumps(seen))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kills", type=int, default=25)
    options.add_argument("--seconds", type=float, default=150, help="no kill is begun after these")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--reader", type=pathlib.Path, help=argparse.SUPPRESS)
    arguments = options.parse_args()
    if arguments.reader:
        return read(arguments.reader)
    base = pathlib.Path(tempfile.mkdtemp(prefix="offclock-crash-"))
    try:
        attack = Attack(base, arguments.seed)
        attack.prepare()
        return attack.run(arguments.kills, arguments.seconds)
    finally:
        (base / "stop").touch()
        shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
