"""Makes the virtual environment of the real-tool tests. Called by ensure.ts.

    python3 make_venv.py VENV LOCK REQUIREMENTS DIGEST

Holds a lock of the operating system on the file LOCK meanwhile, so a second caller waits, finds the stamp and goes. The
kernel drops the lock with the process: nothing stale is left behind by a killed one. The stamp is written last, so a
half-made environment is made again.
"""

import fcntl
import shutil
import subprocess
import sys
import venv
from pathlib import Path


def is_made(folder: Path, digest: str) -> bool:
    """Whether the environment was finished from these requirements."""
    stamp = folder / "requirements.sha256"
    return stamp.exists() and stamp.read_text() == digest


def make(folder: Path, requirements: Path, digest: str) -> int:
    """Makes the environment from nothing. Returns pip's exit code."""
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    code = subprocess.call([*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(requirements)])
    if code == 0:
        (folder / "requirements.sha256").write_text(digest)
    return code


def main() -> int:
    folder, lock, requirements, digest = sys.argv[1:]
    with open(lock, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        return 0 if is_made(Path(folder), digest) else make(Path(folder), Path(requirements), digest)


if __name__ == "__main__":
    sys.exit(main())
