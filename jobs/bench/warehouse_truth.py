"""What the attacks on a warehouse share: how Offclock is started without its launcher, and what a version holds."""
import json
import os
import pathlib

import duckdb

# Stages are waited for by their names, a line each.
os.environ["OFFCLOCK_LOG_FORMAT"] = "plain"

JOBS = pathlib.Path(__file__).resolve().parent.parent
LAUNCHER = JOBS / "bin" / "offclock"
OPENS = ["lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util", "util.concurrent", "util.concurrent.atomic"]
OPENS = ["java." + name for name in OPENS] + ["sun.nio.ch", "sun.nio.cs", "sun.security.action", "sun.util.calendar"]


def java_command():
    """The launcher's command for a small night, without the shell around it."""
    jar = JOBS / "target" / "offclock.jar"
    archives = [path for path in (JOBS / "target").glob("offclock-*.jsa") if path.stat().st_mtime > jar.stat().st_mtime]
    flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=256m", "-Xss4m", "-Xmx1g",
             "-XX:-UsePerfData", "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"]
    flags += [f"-XX:SharedArchiveFile={archives[0]}"] if archives else []
    flags += [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENS]
    return (["java"] + flags + ["-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp",
            f"{jar}:{(JOBS / 'target' / 'classpath.txt').read_text().strip()}", "io.offclock.run.Offclock"])


def content(folder):
    """Rows of every table of a version and an order-independent hash over them, as a stranger reads them."""
    manifest = json.loads((folder / "manifest.json").read_text())
    found = {"run_id": manifest["run_id"], "tables": {}}
    with duckdb.connect() as db:
        db.execute("SET threads = 1")
        for output in manifest["outputs"]:
            rows, digest = db.execute(
                f"SELECT count(*), coalesce(sum(hash(t)::HUGEINT), 0)::VARCHAR FROM read_parquet('{folder}/{output['table']}/*.parquet') t"
            ).fetchone()
            found["tables"][output["table"]] = [rows, digest]
    return found


def compare(found, expected):
    """What is wrong with a version as 'kind: what', or None."""
    if expected is None:
        return f"mixed: nobody made a version {found['run_id']}"
    if found["run_id"] != expected["run_id"] or found["tables"].keys() != expected["tables"].keys():
        return f"mixed: {found['run_id']} with {len(found['tables'])} tables in the folder of {expected['run_id']}"
    for table, (rows, digest) in expected["tables"].items():
        if found["tables"][table][0] != rows:
            kind = "lost" if found["tables"][table][0] < rows else "doubled"
            return f"{kind}: {found['tables'][table][0]} rows in {table}, expected {rows}"
        if found["tables"][table][1] != digest:
            return f"mixed: other rows in {table}"
    return None
