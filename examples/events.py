"""Reads events that Detente wrote as Parquet, with DuckDB.

    ./detente quickstart --db sample.duckdb
    ./detente events --db sample.duckdb --parquet events.parquet
    pip install duckdb
    python examples/events.py events.parquet
"""

import sys

import duckdb

BY_YEAR = """
SELECT year("date") AS year,
    count(*) AS events,
    count(*) FILTER (quad IN (1, 2)) AS cooperation,
    count(*) FILTER (quad IN (3, 4)) AS conflict
FROM read_parquet(?)
WHERE modality = 'asserted'
    AND (source LIKE 'USA%' AND target LIKE 'RUS%' OR source LIKE 'RUS%' AND target LIKE 'USA%')
GROUP BY ALL
ORDER BY year
"""

file = sys.argv[1] if len(sys.argv) > 1 else "events.parquet"
print("The United States and Russia, events by year")
for row in duckdb.execute(BY_YEAR, [file]).fetchall():
    print("{}  {:4d} events, {:3d} of cooperation, {:3d} of conflict".format(*row))
