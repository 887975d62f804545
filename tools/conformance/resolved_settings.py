"""Asks dlt what the settings of a destination are. Reads a JSON list of cases from stdin, prints a JSON list of answers:

    {"root": "/…", "secrets": "/…", "environment": {…}, "type": "postgres", "name": "prod", "pipeline": null}
    {"options": {…}, "credentials": {…}}, or {"refused": "ValueNotSecretException"}
"""

import json
import os
import sys
from types import SimpleNamespace

import dlt
from dlt.common.configuration.container import Container
from dlt.common.configuration.providers import environ
from dlt.common.configuration.resolve import inject_section
from dlt.common.configuration.specs import BaseConfiguration
from dlt.common.configuration.specs.config_section_context import ConfigSectionContext
from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext

own = dict(os.environ)


# Settings are resolved where the driver is not installed, too; it is asked for the names of ODBC drivers only.
sys.modules.setdefault("pyodbc", SimpleNamespace(drivers=lambda: ["ODBC Driver 18 for SQL Server"]))


def plain(value):
    if isinstance(value, BaseConfiguration):
        return {key: plain(one) for key, one in value.items()}
    return value if value is None or isinstance(value, (str, int, dict, list)) else str(value)


def resolve(case):
    os.environ.clear()
    os.environ.update({**own, **case["environment"]})
    os.chdir(case["root"])
    Container()[PluggableRunContext].reload(case["root"])
    environ.SECRET_STORAGE_PATH = case["secrets"] + "/%s"
    section = ConfigSectionContext(pipeline_name=case.get("pipeline"), sections=())
    try:
        with inject_section(section):
            destination = dlt.destination(case["name"], destination_type=case["type"])
            config = destination.configuration(destination.spec(), accept_partial=True)
    except Exception as refused:
        return {"refused": type(refused).__name__}
    credentials = config.credentials or {}
    return {
        "options": {key: plain(value) for key, value in config.items() if key != "credentials"},
        "credentials": {key: plain(value) for key, value in dict(credentials).items()},
    }


json.dump([resolve(case) for case in json.load(sys.stdin)], sys.stdout)
