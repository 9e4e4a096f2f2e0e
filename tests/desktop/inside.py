"""Handed to ``qgis --code``: finds the job and starts it. QGIS runs this as text, without a file name."""

import json
import os
import sys

with open(os.environ["INCLUSIVE_CITY_DESKTOP_JOB"], encoding="utf-8") as file:
    job = json.load(file)
sys.path.insert(0, job["tests"])

from desktop.desk import start  # noqa: E402

start(job)
