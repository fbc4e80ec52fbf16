"""What Airflow and the Spark operator's own models make of this folder's files.

Run by check.sh in an environment with requirements.txt.
"""

import os
import pathlib
import stat
import sys
import tempfile

HERE = pathlib.Path(__file__).parent


def check_dag(folder: pathlib.Path) -> None:
    """Loads the DAG as Airflow does and runs its task against a program that only ends."""
    launcher = folder / "offclock"
    launcher.write_text('#!/bin/sh\necho "$@" >"$0.called"\nexit "$(cat "$0.code")"\n')
    launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
    os.environ.update(
        AIRFLOW_HOME=str(folder / "airflow"),
        AIRFLOW__CORE__LOAD_EXAMPLES="False",
        OFFCLOCK_BIN=str(launcher),
        OFFCLOCK_WORKSPACE="/w",
        OFFCLOCK_WAREHOUSE="/h",
        OFFCLOCK_ZONE="Asia/Tokyo",
    )
    import pendulum
    from airflow.dag_processing.dagbag import DagBag
    from airflow.sdk.exceptions import AirflowException, AirflowFailException

    bag = DagBag(str(HERE / "offclock_dag.py"))
    assert not bag.import_errors, bag.import_errors
    dag = bag.dags["offclock_nightly"]
    assert dag.catchup and dag.max_active_runs == 1
    assert type(dag.timetable).__name__ == "CronDataIntervalTimetable"
    (task,) = dag.tasks
    assert task.retries > 0

    # The night of 31 October begins on 30 October in UTC.
    begin = pendulum.datetime(2026, 10, 31, 2, 30, tz="Asia/Tokyo").in_timezone("UTC")

    def ending_with(code: int):
        pathlib.Path(f"{launcher}.code").write_text(str(code))
        try:
            task.python_callable(data_interval_start=begin)
        except AirflowException as e:
            return type(e)
        return None

    assert ending_with(0) is None
    called = pathlib.Path(f"{launcher}.called").read_text()
    assert called == "nightly --workspace /w --warehouse /h --as-of 2026-10-31\n", called
    assert ending_with(10) is None
    assert ending_with(75) is AirflowException, "tried again"
    for code in (64, 65, 70, 73, 78, 137):
        assert ending_with(code) is AirflowFailException, code
    print("offclock_dag.py: loaded by Airflow, and only exit code 75 is tried again")


def check_application() -> None:
    """Reads the application by the operator's models: every key known, every value of its kind."""
    import yaml
    from kubeflow_spark_api.models import SparkV1beta2ScheduledSparkApplication

    written = yaml.safe_load((HERE / "offclock-spark.yaml").read_text())
    read = SparkV1beta2ScheduledSparkApplication.from_dict(written).to_dict()

    def differences(mine, theirs, path):
        if isinstance(mine, dict):
            for key, value in mine.items():
                if not isinstance(theirs, dict) or key not in theirs:
                    yield f"{path}.{key} is not known"
                else:
                    yield from differences(value, theirs[key], f"{path}.{key}")
        elif isinstance(mine, list):
            for i, (one, other) in enumerate(zip(mine, theirs, strict=True)):
                yield from differences(one, other, f"{path}[{i}]")
        elif mine != theirs:
            yield f"{path} is {mine!r}, read as {theirs!r}"

    found = list(differences(written, read, ""))
    assert not found, found
    spec = written["spec"]
    assert spec["concurrencyPolicy"] == "Forbid"
    assert spec["template"]["restartPolicy"]["type"] == "Never"
    driver, executor = spec["template"]["driver"], spec["template"]["executor"]
    for key in ("volumeMounts", "podSecurityContext"):
        assert driver[key] == executor[key], f"{key} differs between driver and executor"
    print("offclock-spark.yaml: read whole by the Spark operator's models")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        check_dag(pathlib.Path(folder))
    check_application()
    sys.stdout.flush()
