"""Prints as JSON the columns by which SQLMesh would join two models of a project. argv: project, one model, other model."""

import json
import sys

from sqlmesh import Context
from sqlmesh.core.reference import ReferenceGraph

project, *names = sys.argv[1:]
context = Context(paths=project)
# The graph knows models by the names they are written with.
path = ReferenceGraph(context.models.values()).find_path(*names)
print(json.dumps([[reference.name, reference.columns] for reference in path]))
