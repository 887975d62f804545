"""Answers for cdf what dlt stored in destinations, through dlt itself. Started by dlt.ts; one process for all schemas.

Reads a JSON object a line from stdin, answers with JSON objects, a line each, and closes every answer with {"done": true}:

    {"op": "list", "seconds": 50, "places": [{"place": 0, "destination": "w", "type": "duckdb", "dataset": "raw", "pipeline": null, "schemas": ["shop"]}]}
        {"place": 0, "schema": "shop", "hash": "..."}   for each schema that is there, under any name asked for or not
    {"op": "fetch", "seconds": 50, "wanted": [{"place": 0, "schema": "shop", "hash": "..."}]}
        {"place": 0, "hash": "...", "body": "..."}
    {"place": 0, "fault": "ConfigFieldMissingException"}   in place of a place's answers: the name of a class, because messages hold secrets

Settings and credentials come from the environment and from dlt's own files, never from the command line.
"""

import collections
import functools
import json
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
import time

PLACES_AT_ONCE = 8

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
# Whatever dlt or a driver prints is no answer.
os.dup2(2, 1)


def answer(**fields):
    answers.write(json.dumps(fields) + "\n")
    answers.flush()


def destination_of(dlt, name, destination_type):
    """dlt looks for a type by its name in the project too, and runs the module that is named like the folder for that."""
    from dlt.common.destination import Destination

    factory = getattr(dlt.destinations, destination_type, None)
    if isinstance(factory, type) and issubclass(factory, Destination):
        return factory(destination_name=name)
    return dlt.destination(name, destination_type=destination_type)


class Place:
    """One dataset of one destination, opened by dlt."""

    def __init__(self, dlt, folder, place):
        self.id = place["place"]
        self.schemas = place["schemas"]
        self.bodies = {}
        destination = destination_of(dlt, place["destination"], place["type"])
        self.pipeline = dlt.pipeline(
            pipeline_name=place["pipeline"] or "cdf",
            destination=destination,
            dataset_name=place["dataset"],
            pipelines_dir=os.path.join(folder, str(self.id)),
        )

    def client(self, schema_name, prefix):
        """A client that knows dlt's tables by names with this prefix: `s3_tables` takes their underscore away."""
        from dlt.common.configuration.resolve import inject_section
        from dlt.common.configuration.specs.config_section_context import ConfigSectionContext
        from dlt.common.schema import Schema

        schema = Schema(schema_name)
        for key in ("version_table_name", "loads_table_name"):
            name = getattr(schema, key)
            setattr(schema, key, prefix + name[len("_dlt_") :])
            schema.tables[getattr(schema, key)] = schema.tables[name]
        # The active pipeline, whose settings dlt would take, is that of the last place.
        with inject_section(ConfigSectionContext(pipeline_name=self.pipeline.pipeline_name, sections=())):
            return self.pipeline._get_destination_clients(schema)[0]

    def hashes(self):
        """Hash in force by schema name."""
        for prefix in ("_dlt_", "dlt_"):
            with self.client(self.schemas[0], prefix) as client:
                found = self.hashes_of(client)
            if found:
                return found
        return {}

    def hashes_of(self, client):
        from dlt.common.destination.client import WithStateSync
        from dlt.common.destination.exceptions import DestinationUndefinedEntity
        from dlt.destinations.sql_client import WithSqlClient

        if not isinstance(client, WithStateSync):
            raise TypeError("this destination keeps no schemas")
        try:
            if hasattr(client, "fs_client"):
                return in_force(*files(client))
            if isinstance(client, WithSqlClient):
                return in_force(*rows(client))
        except DestinationUndefinedEntity:
            return {}
        found = {name: client.get_stored_schema(name) for name in self.schemas}
        self.bodies.update({info.version_hash: info.schema for info in found.values() if info})
        return {name: info.version_hash for name, info in found.items() if info}

    def body(self, schema_name, version_hash):
        if version_hash in self.bodies:
            return self.bodies[version_hash]
        for prefix in ("_dlt_", "dlt_"):
            with self.client(schema_name, prefix) as client:
                info = client.get_stored_schema_by_hash(version_hash)
            if info is not None:
                return info.schema
        return None


def rows(client):
    """Rows of dlt's tables: versions as (name, hash, time), finished loads as (name, time, id, hash); the newest of each name."""
    sql, schema = client.sql_client, client.schema
    versions = sql.make_qualified_table_name(schema.version_table_name)
    loads = sql.make_qualified_table_name(schema.loads_table_name)
    name, when, version_hash, load_hash, status, load_id = (
        sql.escape_column_name(schema.naming.normalize_identifier(column))
        for column in ("schema_name", "inserted_at", "version_hash", "schema_version_hash", "status", "load_id")
    )
    finished = f"{status} = 0 AND {load_hash} IS NOT NULL"
    with sql:
        stored = sql.execute_sql(f"SELECT {name}, {version_hash}, {when} FROM {versions}")
        loaded = sql.execute_sql(
            f"SELECT l.{name}, l.{when}, l.{load_id}, l.{load_hash} FROM {loads} l JOIN ("
            f"SELECT {name}, MAX({when}) AS newest FROM {loads} WHERE {finished} GROUP BY {name}"
            f") n ON l.{name} = n.{name} AND l.{when} = n.newest WHERE l.{status} = 0 AND l.{load_hash} IS NOT NULL"
        )
    return list(stored or []), list(loaded or [])


def files(client):
    """The same from a filesystem destination. A load is opened only where names leave a choice."""
    import base64

    stored = []
    for _, (name, when, version_hash) in client._iter_stored_schema_files():
        stored.append((name, base64.b64encode(bytes.fromhex(version_hash)).decode(), float(when)))
    unsure = {name for name, *_ in stored if len({one[1] for one in stored if one[0] == name}) > 1}
    loads = []
    for path in client.list_table_files(client.schema.loads_table_name) if unsure else []:
        name, _, load_id = os.path.splitext(os.path.basename(path))[0].rpartition("__")
        if name in unsure:
            loads.append((name, float(load_id), path))
    loaded = []
    for name in unsure:
        for _, when, path in sorted((load for load in loads if load[0] == name), key=lambda load: -load[1]):
            row = json.loads(client.fs_client.read_text(path, encoding="utf-8"))
            if row["status"] == 0 and row.get("schema_version_hash"):
                loaded.append((name, when, "", row["schema_version_hash"]))
                break
    return stored, loaded


def in_force(stored, loaded):
    """The hash of the newest finished load where it is still stored, else the newest version's."""
    newest = {}
    for name, version_hash, when in stored:
        if name not in newest or when > newest[name][0]:
            newest[name] = (when, version_hash)
    known = {(name, version_hash) for name, version_hash, _ in stored}
    last = {}
    for name, when, load_id, version_hash in loaded:
        if name not in last or (when, load_id) > last[name][:2]:
            last[name] = (when, load_id, version_hash)
    return {
        name: last[name][2] if name in last and (name, last[name][2]) in known else version_hash
        for name, (_, version_hash) in newest.items()
    }


def side_by_side(tasks, seconds):
    """Results of (key, task) as they come: (key, result) or (key, exception), TimeoutError for what is not done in time."""
    results, waiting = queue.Queue(), collections.deque(tasks)
    left = {key for key, _ in tasks}

    def work():
        while True:
            try:
                key, task = waiting.popleft()
            except IndexError:
                return
            try:
                results.put((key, task()))
            except Exception as fault:
                results.put((key, fault))

    for _ in range(min(PLACES_AT_ONCE, len(tasks))):
        threading.Thread(target=work, daemon=True).start()
    until = time.monotonic() + seconds
    while left:
        try:
            key, result = results.get(timeout=max(0, until - time.monotonic()))
        except queue.Empty:
            break
        left.remove(key)
        yield key, result
    waiting.clear()
    for key in left:
        yield key, TimeoutError()


class Asked:
    """Lines of stdin as questions. Who asks is gone when they end: nobody waits for an answer that is still being made."""

    def __init__(self, folder):
        self.folder = folder
        self.lines = queue.Queue()
        self.open = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in sys.stdin:
            self.open += 1
            self.lines.put(line)
        if self.open > 0:
            shutil.rmtree(self.folder, ignore_errors=True)
            os._exit(1)
        self.lines.put(None)

    def questions(self):
        while (line := self.lines.get()) is not None:
            yield json.loads(line)

    def close(self):
        """The question is answered."""
        self.open -= 1
        answer(done=True)


def listed(dlt, folder, question, places):
    """Answers with the hashes of every place."""
    tasks = []
    for asked in question["places"]:
        try:
            place = places[asked["place"]] = Place(dlt, folder, asked)
            tasks.append((place.id, place.hashes))
        except Exception as fault:
            answer(place=asked["place"], fault=type(fault).__name__)
    for place, found in side_by_side(tasks, question["seconds"]):
        if isinstance(found, Exception):
            answer(place=place, fault=type(found).__name__)
        else:
            for name, version_hash in found.items():
                answer(place=place, schema=name, hash=version_hash)


def fetched(question, places):
    """Answers with the bodies that are wanted, those of a place one after the other."""
    wanted = collections.defaultdict(list)
    for one in question["wanted"]:
        wanted[one["place"]].append(one)

    def bodies(place):
        found = []
        for one in wanted[place]:
            try:
                found.append((one["hash"], places[place].body(one["schema"], one["hash"])))
            except Exception as fault:
                found.append((one["hash"], fault))
        return found

    tasks = [(place, functools.partial(bodies, place)) for place in wanted]
    for place, found in side_by_side(tasks, question["seconds"]):
        if isinstance(found, Exception):
            found = [(one["hash"], found) for one in wanted[place]]
        for version_hash, body in found:
            if isinstance(body, Exception):
                answer(place=place, hash=version_hash, fault=type(body).__name__)
            elif body is not None:
                answer(place=place, hash=version_hash, body=body)


def main():
    # So that the working folder goes.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    # Where a naming convention or a destination of the project's own lies; last, so that it hides no package.
    sys.path.append(os.getcwd())
    with tempfile.TemporaryDirectory() as folder:
        asked = Asked(folder)
        try:
            import dlt
        except ImportError:
            answer(missing="dlt")
            return
        places = {}
        for question in asked.questions():
            if question["op"] == "list":
                listed(dlt, folder, question, places)
            else:
                fetched(question, places)
            asked.close()


if __name__ == "__main__":
    main()
