"""Where pictures lie: in the database, or in a folder beside a GeoPackage (``city_photos/``). Knows no QGIS, as copies
of a whole city bring them along."""

from __future__ import annotations

import os
import shutil
import time
import uuid as uuids
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .store.base import Store

DATABASE, BESIDE = "database", "beside"
SETTING = "photos"
"""Of the city: where a GeoPackage keeps them, DATABASE or BESIDE (usual)."""
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}


def photo_folder(store: Store) -> Path | None:
    """The folder beside a GeoPackage; None for a store that keeps photos inside."""
    if store.dialect != "gpkg":
        return None
    if store.value("SELECT value FROM setting WHERE key = :key", {"key": SETTING}) == DATABASE:
        return None
    path = Path(store.name)
    return path.with_name(f"{path.stem}_photos")


def write_file(folder: Path, uuid: str, media_type: str, content: bytes) -> str:
    """Write a photo beside the store, whole or not at all; its name relative to the store's folder."""
    ending = ENDINGS[media_type]
    # Whatever the person's file was called, this name cannot lead anywhere; and it is of this attempt alone, so that
    # taking back a failed one never takes a file that another one has named meanwhile.
    target = folder / uuid[:2] / f"{uuids.UUID(uuid)}-{uuids.uuid4().hex[:8]}{ending}"
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
        _keep_names(target.parent)
    finally:
        part.unlink(missing_ok=True)
    return f"{folder.name}/{target.parent.name}/{target.name}"


def _keep_names(folder: Path) -> None:
    """Have the names in a folder on the disk, too, before a row of the store relies on them."""
    if hasattr(os, "O_DIRECTORY"):  # Windows does so by itself
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_files(store: Store, names: Iterable[str]) -> None:
    """Take away files that no transaction kept."""
    base = Path(store.name).parent
    for name in names:
        (base / name).unlink(missing_ok=True)


def photo_bytes(store: Store, uuid: str) -> bytes | None:
    """A stored photo's picture; None where it, or its file, is not there."""
    rows = store.rows("SELECT file, content FROM photo WHERE uuid = :uuid", {"uuid": uuid})
    if not rows:
        return None
    file, content = rows[0]
    if content is not None:
        return bytes(content)
    path = _inside(store, file)
    return path.read_bytes() if path is not None and path.is_file() else None


def _inside(store: Store, name: str) -> Path | None:
    """A photo's file, if it lies below the store's folder: another tool may have written anything into the table."""
    if ".." in name.replace("\\", "/").split("/"):
        return None
    base = Path(store.name).resolve().parent
    path = (base / name).resolve()
    return path if base in path.parents else None


def carry_pictures(source: Store, target: Store, photos: dict[str, list[Any]]) -> int:
    """Bring along the pictures that lie in files: into a database as content (``photos``, columns of the table, are
    changed so), beside another file as files. How many were not there."""
    missing = 0
    for row, name in enumerate(photos["file"]):
        if name is None:
            continue
        path = _inside(source, name)
        if path is None or not path.is_file():
            missing += 1
        elif target.dialect == "gpkg":
            _copy_file(path, Path(target.name).resolve().parent / name)
        else:
            photos["content"][row], photos["file"][row] = path.read_bytes(), None
    return missing


def copy_pictures(store: Store, target: str | os.PathLike[str]) -> int:
    """Copy the pictures beside a GeoPackage to where its copy ``target`` looks for them; how many were not there."""
    missing = 0
    for (name,) in store.rows("SELECT file FROM photo WHERE file IS NOT NULL") if store.dialect == "gpkg" else ():
        path = _inside(store, name)
        if path is None or not path.is_file():
            missing += 1
        else:
            _copy_file(path, Path(target).resolve().parent / name)
    return missing


def _copy_file(path: Path, target: Path) -> None:
    if target.exists():
        return  # named by a number of its own: it is the same
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(path, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def photo_is_there(store: Store, file: str) -> bool:
    """Whether the file that a photo names is there."""
    path = _inside(store, file)
    return path is not None and path.is_file()


def clear_orphans(store: Store, older_than: float = 86_400.0) -> int:
    """Remove files beside the store that no photo names, left by a machine that stopped in the middle; not those of the
    last day (``older_than`` seconds), which a running submission may have just written. How many."""
    folder = photo_folder(store)
    if folder is None or not folder.is_dir():
        return 0
    known = {file for (file,) in store.rows("SELECT file FROM photo WHERE file IS NOT NULL")}
    removed = 0
    for path in folder.glob("*/*"):
        name = f"{folder.name}/{path.parent.name}/{path.name}"
        if name not in known and path.is_file() and time.time() - path.stat().st_mtime > older_than:
            path.unlink(missing_ok=True)
            removed += 1
    return removed
