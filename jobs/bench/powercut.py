"""Replays what the disk may hold after a power cut at every moment of a night, from one strace of it.

  pip install duckdb pytz
  python jobs/bench/powercut.py --heal 6 --seed 1

The model is the strictest that POSIX allows. A file's bytes are on the disk once it was fsynced; until
then they are lost, or torn. A name in a folder is there once its folder was fsynced; until then it may
be there or not. At each moment the disk is looked at as four kinds of adversary leave it: none of what
was not flushed survives; all names do and no bytes; all names do and half of the bytes; any of them, by
chance. In each such state the pointer and the link must lead to a version that is whole, everything
that a next run would trust (a version with a manifest, a batch with its statement, the sightings, the
pseudonym key) must be whole, and a few of these states are put on a real disk for a real night to heal.
Three nights are replayed: the first one ever, a second one, and one after a run that was killed in the
middle of its flushes. Ends with 1 when anything was found.
"""
import argparse
import copy
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

from warehouse_truth import compare, content, java_command

TRACE = ("open,openat,creat,write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,"
         "unlink,unlinkat,rmdir,mkdir,mkdirat,symlink,symlinkat,link,linkat")
LINE = re.compile(r"^(\d+) +(?:<\.\.\. (\w+) resumed>)?(.*)$")
CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)")
PATH = re.compile(r'<(/[^>]*)>|"(/[^"]*)"')
CHANCES = 2
ADVERSARIES = ["nothing", "names", "half", "chance"]


class Node:
    """A file, folder or link: what processes see, and what is surely on the disk."""

    def __init__(self, kind, data=b""):
        self.kind, self.data, self.dirty, self.names = kind, data, False, {}
        self.durable, self.pending = {}, []


class Disk:
    def __init__(self, base):
        self.base, self.root, self.made = base, self.load(base), []

    def load(self, path):
        """What is there before the night has long been on the disk."""
        if path.is_symlink():
            return Node("link", os.readlink(path))
        if path.is_file():
            return Node("file", path.read_bytes())
        folder = Node("folder")
        for child in path.iterdir():
            folder.names[child.name] = self.load(child)
        folder.durable = dict(folder.names)
        return folder

    def find(self, path):
        """The folder, the name and the node of a path below the base; None where it lies elsewhere."""
        parts = os.path.relpath(path, self.base).split("/")
        if parts[0] == "..":
            return None
        folder = self.root
        for part in parts[:-1]:
            folder = folder.names.get(part)
            if folder is None or folder.kind != "folder":
                return None
        return folder, parts[-1], self.root if parts == ["."] else folder.names.get(parts[-1])

    def change(self, *changes):
        """One step of the file system: it survives as a whole or not at all."""
        operation = [list(changes)]
        for folder, name, node in changes:
            if node is None:
                folder.names.pop(name, None)
            else:
                folder.names[name] = node
            if operation not in folder.pending:
                folder.pending.append(operation)

    def flush(self, node):
        node.dirty = False
        for operation in list(node.pending):
            for folder, name, child in operation[0]:
                if child is None:
                    folder.durable.pop(name, None)
                else:
                    folder.durable[name] = child
                if operation in folder.pending:
                    folder.pending.remove(operation)

    def apply(self, call, words):
        """Takes one call of the trace; the path that it changed, or None."""
        # Behind the first path of a write stands what was written.
        paths = [a or b for a, b in PATH.findall(words)][: 1 if "write" in call else None]
        found = [place for place in map(self.find, paths) if place]
        if not found:
            return None
        folder, name, node = found[-1]
        if call in ("open", "openat", "creat"):
            if "O_CREAT" in words and node is None:
                file = Node("file")
                file.dirty = True
                self.made.append(file)
                self.change((folder, name, file))
            elif "O_TRUNC" in words and node is not None:
                node.dirty = True
            else:
                return None
        elif call in ("write", "pwrite64", "writev", "pwritev", "ftruncate"):
            folder, name, node = found[0]
            if node is None:
                return None
            node.dirty = True
        elif call in ("fsync", "fdatasync"):
            if node is None:
                return None
            self.flush(node)
        elif call.startswith("rename"):
            (source, before, moved), (target, after, _) = found[0], found[-1]
            self.change((source, before, None), (target, after, moved))
        elif call.startswith(("unlink", "rmdir")):
            self.change((folder, name, None))
        elif call.startswith("mkdir"):
            self.change((folder, name, Node("folder")))
        elif call.startswith("symlink"):
            self.change((folder, name, Node("link", words.split('"')[1])))
        elif call.startswith("link"):
            self.change((folder, name, found[0][2]))
        return os.path.relpath(paths[-1], self.base)


class Cut:
    """The disk as it is found after the power came back."""

    def __init__(self, disk, adversary, chance):
        self.disk, self.adversary, self.chance = disk, adversary, chance
        self.kept, self.torn = {}, {}

    def survives(self, operation):
        if self.adversary != "chance":
            return self.adversary != "nothing"
        return self.kept.setdefault(id(operation), self.chance.random() < 0.5)

    def names(self, folder):
        names = dict(folder.durable)
        for operation in folder.pending:
            if self.survives(operation):
                for where, name, node in operation[0]:
                    if where is folder:
                        if node is None:
                            names.pop(name, None)
                        else:
                            names[name] = node
        return names

    def bytes(self, node):
        if not node.dirty:
            return node.data
        if self.adversary == "half" or self.adversary == "chance" and self.torn.setdefault(id(node), self.chance.random() < 0.5):
            return node.data[: len(node.data) // 2]
        return b""

    def at(self, path):
        node = self.disk.root
        for part in path.split("/"):
            if node is None or node.kind != "folder":
                return None
            node = self.names(node).get(part)
        return node

    def broken(self, folder, statement):
        """What a folder lacks of what its statement says is in it; None where nothing."""
        node = self.names(folder)[statement]
        if self.bytes(node) != node.data:
            return statement
        if not hasattr(node, "files"):
            node.files = sorted(json.loads(node.data).get("files", {})) if node.data else []
        for path in node.files:
            found = folder
            for part in path.split("/"):
                found = self.names(found).get(part) if found is not None else None
            if found is None or self.bytes(found) != found.data:
                return path
        return None

    def problems(self, had):
        """What readers, or the next run, would be misled by."""
        seen = []
        for name in ("CURRENT", "current"):
            node = self.at("warehouse/" + name)
            if node is None:
                if had["pointer"]:
                    seen.append(f"{name} is gone")
                continue
            version = (self.bytes(node).decode() if name == "CURRENT" else node.data).strip().split("/")[-1]
            if self.at(f"warehouse/versions/{version or '-'}/manifest.json") is None:
                seen.append(f"{name} names no complete version: '{version}'")
            elif self.at("workspace/.offclock/pseudonym.key") is None:
                seen.append(f"{name} names a version whose pseudonym key is gone")
        key = self.at("workspace/.offclock/pseudonym.key")
        if key is not None and self.bytes(key) != key.data:
            seen.append("the pseudonym key is not whole")
        for kind, statement in (("versions", "manifest.json"), ("batches", "batch.json")):
            parent = self.at("warehouse/" + kind)
            for name, folder in self.names(parent).items() if parent else ():
                if folder.kind == "folder" and statement in self.names(folder):
                    missing = self.broken(folder, statement)
                    if missing:
                        seen.append(f"{kind}/{name} looks complete and lacks {missing}")
        sightings = self.at("warehouse/batches/sightings.json")
        if sightings is not None and self.bytes(sightings) != sightings.data:
            seen.append("sightings.json is not whole")
        if sightings is None and had["sightings"]:
            seen.append("sightings.json is gone")
        return seen

    def put(self, target, living=False):
        """Makes this state a real folder; living, what processes see of it with the power on."""
        def write(node, path):
            if node.kind == "folder":
                path.mkdir(mode=0o700)
                for name, child in (node.names if living else self.names(node)).items():
                    write(child, path / name)
            elif node.kind == "link":
                os.symlink(node.data, path)
            else:
                path.write_bytes(node.data if living else self.bytes(node))
                path.chmod(0o600)
        write(self.disk.root, target)


class Replay:
    def __init__(self, base, seed, heals):
        self.base, self.chance, self.heals = base, random.Random(seed), heals
        self.wrong, self.states, self.moments, self.put = {}, 0, 0, []

    def night(self, base, as_of):
        """Runs a night under strace; its calls in the order in which they ended."""
        log = self.base / "trace"
        ended = subprocess.run(
            ["strace", "-f", "--seccomp-bpf", "-y", "-s", "300", "-o", log, "-e", "trace=" + TRACE, *java_command(), "nightly",
             "--workspace", base / "workspace", "--warehouse", base / "warehouse", "--as-of", as_of], capture_output=True, text=True)
        if ended.returncode not in (0, 10):
            sys.exit(f"Cannot replay: found that the night ended with {ended.returncode}:\n{ended.stderr}")
        begun, calls = {}, []
        for line in log.read_text(errors="replace").splitlines():
            process, resumed, rest = LINE.match(line).groups()
            if resumed:
                rest = begun.pop(process, "") + rest
            if rest.endswith("<unfinished ...>"):
                begun[process] = rest.removesuffix("<unfinished ...>").rstrip()
                continue
            found = CALL.match(rest)
            if found and int(found.group(3)) >= 0:
                calls.append(found.groups()[:2])
        return calls

    @staticmethod
    def learn_bytes(disk, calls):
        """A rehearsal: the bytes of every file that a night makes are those it has at the end."""
        rehearsal = copy.deepcopy(disk)
        for call, words in calls:
            rehearsal.apply(call, words)
        def read(node, path):
            if node.kind == "file":
                node.data = path.read_bytes()
            for name, child in node.names.items():
                read(child, path / name)
        read(rehearsal.root, rehearsal.base)
        return [file.data for file in rehearsal.made[len(disk.made):]]

    def replay(self, title, disk, calls, until=None):
        """Looks at the disk after every call, as each adversary leaves it; up to a call, without looking."""
        data, begun = self.learn_bytes(disk, calls), len(disk.made)
        there = lambda path: (disk.find(disk.base / path) or (None, None, None))[2] is not None
        had = {"pointer": there("warehouse/CURRENT"), "sightings": there("warehouse/batches/sightings.json")}
        chosen = set(self.chance.sample(range(len(calls)), min(self.heals, len(calls)))) if title == "the second night" and not until else set()
        for number, (call, words) in enumerate(calls):
            if call.startswith("rename") and words.endswith('warehouse/CURRENT"'):
                self.count_flushed(title, disk)
            path = disk.apply(call, words)
            for file, its in zip(disk.made[begun:], data):
                file.data = its
            if until and until(call, words):
                return
            if until or path is None or path.startswith("warehouse/scratch"):
                continue
            self.moments += 1
            for adversary in ["nothing", "names", "half"] + ["chance"] * CHANCES:
                cut = Cut(disk, adversary, self.chance)
                self.states += 1
                for problem in cut.problems(had):
                    problem = re.sub(r"[0-9a-f]{12,}", "*", problem)
                    self.wrong.setdefault(f"{title}: {problem}", f"first after {call} {path}, where {adversary} of what was not flushed survives")
            if chosen and number >= min(chosen):
                chosen.discard(min(chosen))
                target = self.base / f"cut-{len(self.put)}"
                Cut(disk, ADVERSARIES[len(self.put) % 4], self.chance).put(target)
                self.put.append((target, f"after {call} {path}, {ADVERSARIES[len(self.put) % 4]} survives"))

    def count_flushed(self, title, disk):
        """Everything that the pointer is about to lead to must be on the disk by now."""
        run_id = disk.find(disk.base / "warehouse/CURRENT.tmp")[2].data.decode().strip()
        unflushed, files, folders = [], 0, 0
        def walk(node, path):
            nonlocal files, folders
            pending = [name for operation in node.pending for where, name, _ in operation[0] if where is node]
            folders, files = folders + (node.kind == "folder"), files + (node.kind == "file")
            # What is no part of a version may come and go.
            if node.dirty or any(path != "warehouse" or name in ("versions", "batches") for name in pending):
                unflushed.append(path)
            for name, child in node.names.items():
                if path != "warehouse" or name in ("versions", "batches"):
                    if path != "warehouse/versions" or name == run_id:
                        walk(child, f"{path}/{name}")
        walk(disk.find(disk.base / "warehouse")[2], "warehouse")
        if any(where is disk.root for operation in disk.root.pending for where, _, _ in operation[0]):
            unflushed.append("the folder of the warehouse")
        print(f"{title}: {files} files and {folders} folders behind the pointer, {files + folders - len(unflushed)} flushed before the switch")
        for path in unflushed:
            self.wrong[f"{title}: {path} was not flushed before the switch"] = "at the switch"

    def heal(self, as_of, truth):
        """A real night on each disk that was put down must end well and publish what it would have."""
        for target, where in self.put:
            ended = subprocess.run([*java_command(), "nightly", "--workspace", target / "workspace", "--warehouse",
                                    target / "warehouse", "--as-of", as_of], capture_output=True, text=True)
            problem = f"ended with {ended.returncode}: {ended.stderr[-300:]}"
            if ended.returncode in (0, 10):
                problem = compare(content(pathlib.Path(os.path.realpath(target / "warehouse/current"))), truth)
            if problem:
                self.wrong[f"healing {where}"] = problem
        print(f"{len(self.put)} of these disks were put down for a real night, which made them whole again"
              if not any(key.startswith("healing") for key in self.wrong) else "not every disk was healed")

    def run(self):
        live, late = self.base / "live", self.base / "late"
        live.mkdir()
        subprocess.run([*java_command(), "generate", "--people", "8", "--posts", "20", "--out", live / "workspace"], check=True,
                       stdout=subprocess.DEVNULL)
        exports = sorted(path for path in (live / "workspace/landing").rglob("*") if path.is_file())
        os.rename(exports[0], late)
        disk = Disk(live)
        self.replay("the first night", disk, self.night(live, "2026-09-30"))
        # An export that came late, and one that was delivered twice.
        os.rename(late, exports[0])
        again = exports[-1].parent / "again"
        again.mkdir()
        shutil.copy(exports[-1], again)
        disk = Disk(live)
        calls = self.night(live, "2026-10-31")
        killed = copy.deepcopy(disk)
        self.replay("the second night", disk, calls)
        truth = content(pathlib.Path(os.path.realpath(live / "warehouse/current")))
        # The same night killed as soon as its manifest has its name, and the run after it.
        self.replay("the second night", killed, calls, lambda call, words: call.startswith("rename") and words.endswith('/manifest.json"'))
        after = self.base / "after"
        Cut(killed, "names", self.chance).put(after, living=True)
        (after / "warehouse/LEASE").write_text("process 1 on a host since then\n")
        killed.base = after
        self.replay("the run after a kill", killed, self.night(after, "2026-10-31"))
        self.heal("2026-10-31", truth)
        print(f"{self.moments} moments, {self.states} states of the disk")
        for problem, where in self.wrong.items():
            print(f"WRONG {problem} ({where})")
        return 1 if self.wrong else 0


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--heal", type=int, default=3, help="states on which a real night is run")
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    if not shutil.which("strace"):
        print("strace could not be had: power cuts are not replayed")
        return 0
    with tempfile.TemporaryDirectory(prefix="offclock-powercut-") as folder:
        return Replay(pathlib.Path(folder), arguments.seed, arguments.heal).run()


if __name__ == "__main__":
    sys.exit(main())
