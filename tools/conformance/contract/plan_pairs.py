"""Plans one SQLMesh project over another and says as JSON what becomes of each model.

    plan_pairs.py plan BEFORE AFTER       applies BEFORE, plans AFTER: {model: what is done}; applies that too
    plan_pairs.py refuse BEFORE AFTER …   after BEFORE is applied, plans each AFTER: [what SQLMesh refuses, or null]
"""
import json
import logging
import sys
from pathlib import Path

import yaml
from sqlmesh import Context
from sqlmesh.core.console import NoopConsole, set_console
from sqlmesh.utils.errors import PlanError

NOW = "2026-03-03"
VALUES = {"TEXT": "'1'", "INT": "1", "BIGINT": "1", "DECIMAL": "1", "BOOLEAN": "TRUE", "UUID": "gen_random_uuid()"}


def load(adapter, folder):
    """Makes the raw tables that the external models list, as they are now, each with one row."""
    for file in sorted(Path(folder, "external_models").rglob("*.yaml")):
        for table in yaml.safe_load(file.read_text()):
            name, columns = table["name"], table["columns"]
            types = ", ".join(f"{column} {type_}" for column, type_ in columns.items())
            values = (VALUES.get(type_.split("(")[0], "TIMESTAMP '2026-03-01'") for type_ in columns.values())
            adapter.execute(f"CREATE SCHEMA IF NOT EXISTS {name.split('.')[0]}")
            adapter.execute(f"CREATE OR REPLACE TABLE {name} ({types})")
            adapter.execute(f"INSERT INTO {name} VALUES ({', '.join(values)})")


def opened(folder):
    context = Context(paths=[folder])
    load(context.engine_adapter, folder)
    return context


def planned(context):
    return context.plan_builder(execution_time=NOW).build()


def said(plan):
    """What is done about each model, in words. Where a model only inherits other metadata, nothing is."""
    diff = plan.context_diff
    missing = {interval.snapshot_id.name for interval in plan.missing_intervals}
    told = {snapshot_id.name: "removed" for snapshot_id in diff.removed_snapshots}
    for name, snapshot in diff.snapshots_by_name.items():
        is_modified = diff.directly_modified(name) or diff.indirectly_modified(name)
        if snapshot.snapshot_id in diff.added:
            how = "added"
        elif is_modified:
            how = snapshot.change_category.name.lower().replace("_", " ")
        elif diff.metadata_updated(name):
            how = "metadata"
        else:
            continue
        kind = "audited" if snapshot.is_external else "created anew" if snapshot.is_view else "rebuilt"
        told[name] = f"{how}, {kind}" if name in missing else how
    return {name.replace('"', "").removeprefix("warehouse."): how for name, how in sorted(told.items())}


def refused(folder):
    try:
        planned(opened(folder))
    except PlanError as error:
        return str(error).replace('"warehouse".', "").replace('"', "")


set_console(NoopConsole())
# Warnings that an engine lacks something go to stderr.
logging.disable(logging.WARNING)
action, before, *after = sys.argv[1:]
opened(before).plan(auto_apply=True, no_prompts=True, execution_time=NOW)
if action == "plan":
    later = opened(after[0])
    plan = planned(later)
    answer = said(plan)
    later.apply(plan)
else:
    answer = [refused(folder) for folder in after]
json.dump(answer, sys.stdout)
