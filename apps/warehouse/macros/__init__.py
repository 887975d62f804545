"""SQLMesh loads the project's macros from this package. There are none yet."""
