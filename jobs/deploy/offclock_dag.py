"""Offclock every night, and every night that was missed, in Airflow 3.

A run's logical date is the night meant: the run for 31 October begins in the small hours of
1 November and calls ``offclock nightly --as-of 2026-10-31``. Nights that were missed are made up for
one after the other (catchup, one active run), so that readers end with the newest; so does
``airflow backfill create --dag-id offclock_nightly --from-date ... --to-date ...``. To clear a run
of long ago makes readers see that night again until the next one.

Settings, in the environment of the workers: OFFCLOCK_BIN, OFFCLOCK_WORKSPACE, OFFCLOCK_WAREHOUSE,
OFFCLOCK_ZONE (the company's, as in offclock.yaml), OFFCLOCK_FIRST_NIGHT.
"""

import logging
import os
import subprocess
from datetime import timedelta

import pendulum
from airflow.sdk import CronDataIntervalTimetable, dag, task
from airflow.sdk.exceptions import AirflowException, AirflowFailException

BIN = os.environ.get("OFFCLOCK_BIN", "/opt/offclock/jobs/bin/offclock")
WORKSPACE = os.environ.get("OFFCLOCK_WORKSPACE", "/srv/offclock/workspace")
WAREHOUSE = os.environ.get("OFFCLOCK_WAREHOUSE", "/srv/offclock/warehouse")
ZONE = os.environ.get("OFFCLOCK_ZONE", "UTC")
FIRST_NIGHT = os.environ.get("OFFCLOCK_FIRST_NIGHT", "2026-11-01")

REFUSALS = 10
LEASE_HELD = 75

log = logging.getLogger("airflow.task")


def publish(as_of: str) -> None:
    """Publishes one night; an exit code says whether it is worth another try."""
    command = [BIN, "nightly", "--workspace", WORKSPACE, "--warehouse", WAREHOUSE, "--as-of", as_of]
    environment = {"OFFCLOCK_LOG_FORMAT": "json", **os.environ}
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as night:
        try:
            for line in night.stdout:
                log.info("%s", line.rstrip())
        except BaseException:
            # Told to stop: the night must not go on without a master. Nothing is switched then.
            night.terminate()
            raise
    code = night.returncode
    if code == 0:
        return
    if code == REFUSALS:
        log.warning("The night of %s is published, and more was refused than warn_above", as_of)
        return
    if code == LEASE_HELD:
        raise AirflowException(f"Another run holds the lease of {WAREHOUSE}: tried again later")
    raise AirflowFailException(f"The night of {as_of} is not published: exit code {code}")


@dag(
    dag_id="offclock_nightly",
    description="Who posts for us, when, on whose time, and at what risk?",
    schedule=CronDataIntervalTimetable("30 2 * * *", timezone=ZONE),
    start_date=pendulum.parse(FIRST_NIGHT, tz=ZONE),
    catchup=True,
    max_active_runs=1,
    tags=["offclock"],
)
def offclock_nightly():
    @task(
        task_id="nightly",
        # Only exit code 75 is ever tried again.
        retries=12,
        retry_delay=timedelta(minutes=10),
        execution_timeout=timedelta(hours=12),
    )
    def nightly(data_interval_start=None):
        # Not ds, which is a date in UTC.
        publish(data_interval_start.in_timezone(ZONE).to_date_string())

    nightly()


offclock_nightly()
