# Reads events that Detente wrote as Parquet, with DuckDB.
#
#   ./detente quickstart --db sample.duckdb
#   ./detente events --db sample.duckdb --parquet events.parquet
#   Rscript -e 'install.packages("duckdb")'
#   Rscript examples/events.R events.parquet

library(DBI)

by_type <- "
SELECT plover, count(*) AS events, round(avg(confidence), 2) AS confidence
FROM read_parquet(?)
WHERE modality = 'asserted' AND plover IS NOT NULL
GROUP BY ALL
ORDER BY events DESC, plover
"

arguments <- commandArgs(trailingOnly = TRUE)
file <- if (length(arguments) > 0) arguments[1] else "events.parquet"
connection <- dbConnect(duckdb::duckdb())
print(dbGetQuery(connection, by_type, params = list(file)))
dbDisconnect(connection, shutdown = TRUE)
