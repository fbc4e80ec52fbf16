"""Runs the README's examples in Python and every question of queries/ over a warehouse.

python notebooks/read_as_the_readme_says.py [WAREHOUSE]

Ends with 1 where an example fails, where two of them disagree, or where a question has no answer.
"""

import re
import sys
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
SAMPLES = "data-samples/warehouse/current"


def examples(readme: str, language: str) -> list[str]:
    section = readme.split("\n## Read it\n")[1].split("\n## ")[0]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


def rows(answer) -> list[tuple]:
    """The rows of a frame of pandas or Polars, the department first."""
    if hasattr(answer, "reset_index"):
        return [tuple(row) for row in answer.reset_index().itertuples(index=False)]
    by_name = answer.select(
        "department", "adoption_rate_headcount_k", "adoption_rate_headcount_n", "adoption_rate_headcount"
    )
    return by_name.rows()


def main() -> None:
    warehouse = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "data-samples" / "warehouse"
    current = str((warehouse / "current").absolute())
    readme = (HERE.parent / "README.md").read_text(encoding="utf-8").replace(SAMPLES, current)
    expected = duckdb.sql(examples(readme, "sql")[0]).fetchall()
    if not expected:
        sys.exit("Cannot read as the README says: found no department in DuckDB's answer, expected some")
    for code in examples(readme, "python"):
        names: dict = {}
        exec(code, names)
        found = rows(names["answer"])
        if found != expected:
            sys.exit(f"Cannot read as the README says: found {found}, expected {expected}, by\n{code}")
        print(f"{code.split()[1]}: {len(found)} departments, as in DuckDB")
    for query in sorted((HERE / "queries").glob("*.sql")):
        connection = duckdb.connect()
        connection.execute(f"SET file_search_path = '{current.replace(chr(39), chr(39) * 2)}'")
        found = connection.sql(query.read_text(encoding="utf-8")).fetchall()
        if not found:
            sys.exit(f"Cannot answer {query.name}: found no row, expected one at least")
        print(f"{query.stem}: {len(found)} rows")


if __name__ == "__main__":
    main()
