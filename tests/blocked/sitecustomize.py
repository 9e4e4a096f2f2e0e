"""With this folder on PYTHONPATH, the packages named in INCLUSIVE_CITY_WITHOUT cannot be imported.

It shows the plugin a Python without them, in pytest and in every program that a test starts.
"""

import os
import sys


class _Blocker:
    def __init__(self, names):
        self.names = frozenset(names)

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in self.names:
            message = f"No module named {fullname!r} (blocked for this test run)"
            raise ModuleNotFoundError(message, name=fullname)
        return None


sys.meta_path.insert(0, _Blocker(n for n in os.environ.get("INCLUSIVE_CITY_WITHOUT", "").split(",") if n))
