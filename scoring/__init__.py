"""The rules of Inclusive City, in pure Python: no QGIS, no Qt, no SQL.

Arrays and dataclasses in, arrays and dataclasses out. ``import-linter`` holds this.
"""
