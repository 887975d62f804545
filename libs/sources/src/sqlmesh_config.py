"""Tells cdf the gateways of a SQLMesh config that is Python, through SQLMesh itself. Started by sqlmesh-config.ts in the folder of config.py.

Prints one JSON object: {"config": {"default_gateway": "...", "gateways": {...}}} in the form of config.yaml, or {"fault": "..."} with a
module that is missing or the class of an exception, because messages hold secrets. Of a connection only the fields below are told, and of
these only values that stand in config.py as they are: others come from elsewhere, and may differ from machine to machine.
"""

import ast
import json
import os
import sys
from pathlib import Path

FIELDS = (
    "account catalog database host http_path port project region_name role server_hostname user username warehouse"
).split()

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
# Whatever the config prints is no answer.
os.dup2(2, 1)


def connection_of(gateway, literals):
    connection = gateway.connection
    if connection is None:
        return None
    told = {"type": connection.type_}
    for field in FIELDS:
        value = getattr(connection, field, None)
        if type(value) in (str, int) and value in literals:
            told[field] = value
    return told


def config_of(path):
    from sqlmesh.core.config import Config
    from sqlmesh.core.config.loader import load_config_from_python_module

    literals = {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and type(node.value) in (str, int)
    }
    config = load_config_from_python_module(Config, path)
    gateways = config.gateways if isinstance(config.gateways, dict) else {"": config.gateways}
    connections = {name: connection_of(gateway, literals) for name, gateway in gateways.items()}
    return {
        "default_gateway": config.default_gateway,
        "gateways": {name: {"connection": told} for name, told in connections.items() if told is not None},
    }


try:
    import sqlmesh  # noqa: F401

    said = {"config": config_of(Path("config.py").resolve())}
except ModuleNotFoundError as missing:
    said = {"fault": f"no module {missing.name}"}
except BaseException as fault:
    # SQLMesh wraps what the file raises.
    said = {"fault": type(fault.__cause__ or fault.__context__ or fault).__name__}
json.dump(said, answers)
answers.flush()
# A thread that the config started does not matter.
os._exit(0)
