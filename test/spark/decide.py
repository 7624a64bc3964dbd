"""Runs statements on Spark, on a cluster of several worker processes, over the standard tables.

Usage: decide.py FOLDER... Each folder holds loans.ndjson, schedule.ndjson, schema.json (of each table: column and type)
and any number of NAME.sql, each a statement that returns one text a row. Writes NAME.lines beside each. Spark's own
defaults hold, but for the memory and the number of partitions.
"""

import json
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession


def decide(spark: SparkSession, folder: Path) -> None:
    schema = json.loads((folder / "schema.json").read_text())
    for table, columns in schema.items():
        types = ", ".join(f"`{name}` {type}" for name, type in columns)
        rows = spark.read.schema(types).json(str(folder / f"{table}.ndjson"))
        rows.repartition(4).createOrReplaceTempView(table)
    for statement in sorted(folder.glob("*.sql")):
        start = time.monotonic()
        lines = spark.sql(statement.read_text())
        with statement.with_suffix(".lines").open("w", encoding="utf-8") as out:
            for row in lines.toLocalIterator():
                out.write(row[0] + "\n")
        print(f"{folder.name}/{statement.stem}: {time.monotonic() - start:.1f} s", flush=True)


def main(folders: list[Path]) -> None:
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("liubao-rules")
        .config("spark.driver.memory", "1g")
        .config("spark.executor.memory", "1g")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        for folder in folders:
            decide(spark, folder)
        workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        print(f"Spark {spark.version}, {workers} workers", flush=True)
    finally:
        spark.stop()


main([Path(name) for name in sys.argv[1:]])
