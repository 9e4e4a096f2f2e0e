"""What is printed or handed over: district maps now; passports and reports later."""

from __future__ import annotations

DEFAULT_NAME = "{district}_{profile}_{language}"
"""File name of a district map."""
