"""Finding facilities by what a person types: names in any language and alphabet, addresses, identifiers.

Slips are forgiven. The words of a city's names and addresses are kept by their sound (``scoring/text_match.py``) in the
memory of this QGIS, once for each store: 75,000 facilities have some 20,000 different ones. A question reads nothing
from the store but whether anything changed, and the few rows that are shown. All of it runs in background tasks.
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

import numpy as np

from ..scoring.text_match import STREET_KINDS, bits_set, skeletons, street_words
from .store import Store

SEARCH_LIMIT = 30
LIST_LIMIT = 500
_KEPT = 2
"""So many cities are kept in memory."""
_LOOKED_AT = 200
"""Of so many of the best the whole names are compared."""
_EXACT, _BEGINS, _HOLDS, _ALIKE = 1.0, 0.8, 0.5, 0.3
_IN_NAME, _IN_ADDRESS = 1.0, 0.85
_MOST_HELD = 2_000
"""A word that a longer one holds is looked for in so many at most."""


@dataclass(frozen=True)
class Found:
    """One line of a list of facilities."""

    facility: int
    name: str
    """In the language asked for; empty where the facility has none."""
    address: str
    facility_type: str
    place: str
    district: int | None = None
    uuid: str = ""
    score: float = 0.0
    """How well it fits: 2 by its identifier, 1 where each word is as it was typed, less for parts and slips."""


@dataclass(frozen=True)
class FoundList:
    items: tuple[Found, ...]
    more: bool
    """There are more than were asked for."""


def find_facilities(store: Store, text: str, limit: int = SEARCH_LIMIT, language: str = "") -> list[Found]:
    """The facilities that fit ``text`` best: every word of it stands in a name (of any language) or the address, in
    any alphabet, or nearly so; or it is the identifier of one. Without the retired ones."""
    return list(search(store, text, language, limit).items)


def search(store: Store, text: str, language: str, limit: int = SEARCH_LIMIT, unlocated: bool = False) -> FoundList:
    """As :func:`find_facilities`, and whether there are more; ``unlocated``: only those without a place on the map."""
    rows, scores = _index(store).find(text, unlocated)
    named = _by_identifier(store, text.strip())
    best = np.concatenate([named, rows[~np.isin(rows, named)][:_LOOKED_AT]])
    score = dict(zip(rows.tolist(), scores.tolist()))
    score.update(dict.fromkeys(named.tolist(), 2.0))
    found = _described(store, best, language, score, unlocated)
    typed = skeletons([text])[0]
    names = skeletons([each.name for each in found])
    # Of names that hold the text the shorter ones say little else: "School 7" before "School 17".
    order = sorted(
        range(len(found)),
        key=lambda at: (
            -found[at].score,
            not names[at].startswith(typed),
            len(found[at].name),
            found[at].name,
            found[at].facility,
        ),
    )
    return FoundList(tuple(found[at] for at in order[:limit]), len(found) > limit or len(rows) > _LOOKED_AT)


def unlocated(store: Store, text: str, language: str, limit: int = LIST_LIMIT) -> FoundList:
    """Facilities without a place on the map, by name; ``text`` narrows them like a search."""
    if text.strip():
        return search(store, text, language, limit, unlocated=True)
    (keys,) = store.columns(
        "SELECT fid FROM facility WHERE place = 'unlocated' AND retired_at IS NULL ORDER BY name, fid LIMIT :limit",
        (np.int64,),
        {"limit": limit + 1},
    )
    found = sorted(_described(store, keys, language, {}, True), key=lambda each: (each.name, each.facility))
    return FoundList(tuple(found[:limit]), len(found) > limit)


def _by_identifier(store: Store, text: str) -> np.ndarray:
    if not text or any(char.isspace() for char in text):
        return np.empty(0, dtype=np.int64)
    params: dict[str, object] = {"text": text, "lower": text.lower()}
    number = ""
    if text.isdecimal() and len(text) < 18:
        params["number"], number = int(text), " OR fid = :number"
    (keys,) = store.columns(
        f"SELECT fid FROM facility WHERE source_id = :text OR uuid = :lower OR uuid = :text{number} "  # nosec B608 # a literal condition
        "ORDER BY fid LIMIT 20",
        (np.int64,),
        params,
    )
    return keys


def _described(
    store: Store, keys: np.ndarray, language: str, score: dict[int, float], only_unlocated: bool
) -> list[Found]:
    columns = ("fid", "name", "address", "facility_type", "place", "district", "uuid", "retired_at")
    kinds = (np.int64, object, object, object, object, np.int64, object, object)
    rows = store.columns_in(f"SELECT {', '.join(columns)} FROM facility", "fid", keys, kinds)  # nosec B608 # constants
    of, languages, names = store.columns_in(
        "SELECT facility, language, name FROM facility_name", "facility", keys, (np.int64, object, object)
    )
    mine = {key: name for key, its, name in zip(of.tolist(), languages, names) if its == language}
    return [
        Found(
            fid,
            mine.get(fid, name) or "",
            address or "",
            kind,
            place,
            None if district < 0 else district,
            uuid,
            score.get(fid, 0.0),
        )
        for fid, name, address, kind, place, district, uuid, retired in zip(*(column.tolist() for column in rows))
        if retired is None and (place == "unlocated" or not only_unlocated)
    ]


# ---------------------------------------------------------------------- the words of a city
_indexes: dict[str, tuple[tuple, _Index]] = {}
_lock = threading.Lock()


def _index(store: Store) -> _Index:
    """The words of this store, read anew where records changed since."""
    stamp = (
        *store.rows("SELECT count(*), sum(row_version), max(fid), count(retired_at) FROM facility")[0],
        *store.rows("SELECT count(*), max(fid), sum(length(name)) FROM facility_name")[0],
    )
    # Two databases may go by one name.
    params = getattr(getattr(store, "address", None), "params", {})
    city = " ".join([store.name, *(str(params.get(name, "")) for name in ("service", "host", "port", "dbname"))])
    with _lock:
        known = _indexes.pop(city, None)
        if known is None or known[0] != stamp:
            known = (stamp, _Index(store))
        _indexes[city] = known
        for name in list(_indexes)[:-_KEPT]:
            del _indexes[name]
    return known[1]


class _Index:
    """Words by sound, and at which facilities they stand."""

    def __init__(self, store: Store) -> None:
        self.key, name, address, place = store.columns(
            "SELECT fid, name, address, place = 'unlocated' FROM facility WHERE retired_at IS NULL ORDER BY fid",
            (np.int64, object, object, np.int8),
        )
        self.unlocated = place != 0
        of, more = store.columns("SELECT facility, name FROM facility_name", (np.int64, object))
        at = np.searchsorted(self.key, of)
        at[at == len(self.key)] = 0
        there = self.key[at] == of if len(self.key) else np.zeros(len(of), dtype=bool)
        count = len(self.key)
        owner = np.concatenate([np.arange(count), at[there], np.arange(count)])
        # Most names of a city stand at many facilities, and in facility and facility_name alike.
        texts, which = _distinct([*name.tolist(), *more[there].tolist(), *address.tolist()])
        in_name = np.arange(len(owner)) < len(owner) - count
        self._take(texts, which, owner, in_name)

    def _take(self, texts: list[str | None], which: np.ndarray, owner: np.ndarray, in_name: np.ndarray) -> None:
        # By the words as they are written first: far fewer than there are texts.
        written, written_of, size = _distinct_words([text or "" for text in texts])
        self.words, number, sounds = _distinct_words([" ".join(words) for words in street_words(written)])
        self.words, rank = _in_order(self.words)
        number, sizes = _spread(rank[number], sounds, written_of, size)
        starts = np.cumsum(sizes) - sizes
        # The words of each text at each of its facilities.
        count = sizes[which]
        at = _runs(starts[which], count)
        word, row = number[at], np.repeat(owner, count)
        posting = np.unique((word * max(len(self.key), 1) + row) * 2 + ~np.repeat(in_name, count))
        self._address_only = posting % 2 == 1
        posting //= 2
        self._row = (posting % max(len(self.key), 1)).astype(np.int32)
        self._start = np.searchsorted(posting, np.arange(len(self.words) + 1) * max(len(self.key), 1))
        self._long = "\n".join(["", *self.words, ""])
        self._begin = np.cumsum([1, *(len(word) + 1 for word in self.words)])
        self._length = np.array([len(word) for word in self.words], dtype=np.int64)
        self._letters = np.array([_letters(word) for word in self.words], dtype=np.uint64)

    def find(self, text: str, unlocated: bool) -> tuple[np.ndarray, np.ndarray]:
        """Keys of the facilities that hold every word of ``text``, best first, and how well they fit."""
        typed = skeletons([text])[0].split()
        (kinds,) = street_words([text])
        # A kind of street narrows nothing where something else was typed: people leave it out, or take another.
        must = [word for word in kinds if word not in STREET_KINDS]
        may = [word for word in kinds if word in STREET_KINDS] if must else []
        only_kinds = not must
        must = must or typed
        if not must or not len(self.key):
            return np.empty(0, dtype=np.int64), np.empty(0)
        for forgiving in (False, True):
            total = np.zeros(len(self.key), dtype=np.float32)
            holds = self.unlocated.copy() if unlocated else np.ones(len(total), dtype=bool)
            for word in must:
                alike = self._alike(word, forgiving)
                if only_kinds:
                    alike = {**dict.fromkeys(chain.from_iterable(map(self._exact, kinds)), _HOLDS), **alike}
                score = self._scores(alike)
                holds &= score > 0
                total += score
            if holds.any():
                break
        rows = np.flatnonzero(holds)
        total = total[rows] / len(must)
        for kind in may:
            total = total + 0.02 * (self._scores(self._exact(kind))[rows] > 0)
        order = np.lexsort((rows, -total))
        return self.key[rows[order]], total[order]

    def _exact(self, word: str) -> dict[int, float]:
        at = bisect_left(self.words, word)
        return {at: _EXACT} if at < len(self.words) and self.words[at] == word else {}

    def _alike(self, word: str, forgiving: bool) -> dict[int, float]:
        """Numbers of the words that ``word`` may mean → how sure that is."""
        found: dict[int, float] = {}
        is_number = word[0].isdigit()
        if forgiving and not is_number and len(word) > 3:
            found.update(self._misspelt(word))
        if not is_number and len(word) > 2:
            at = self._long.find(word)
            while at >= 0 and len(found) < _MOST_HELD:
                number = int(np.searchsorted(self._begin, at, side="right")) - 1
                found[number] = _HOLDS
                at = self._long.find(word, int(self._begin[number + 1]))
        at = bisect_left(self.words, word)
        while at < len(self.words) and self.words[at].startswith(word):
            rest = self.words[at][len(word) :]
            # A longer number is another house; letters behind it may belong to it.
            found[at] = _EXACT if not rest else _HOLDS if is_number and rest[0].isdigit() else _BEGINS
            at += 1
        return found

    def _misspelt(self, word: str) -> dict[int, float]:
        most = 1 if len(word) < 8 else 2
        different = np.bitwise_xor(self._letters, np.uint64(_letters(word)))
        near = (np.abs(self._length - len(word)) <= most) & (bits_set(different) <= 2 * most)
        found = {}
        for number in np.flatnonzero(near).tolist():
            slips = _slips(word, self.words[number], most)
            if slips <= most:
                found[number] = _ALIKE * (1 - 0.2 * slips)
        return found

    def _scores(self, alike: dict[int, float]) -> np.ndarray:
        """How well each facility fits one word, float32 [facilities]."""
        score = np.zeros(len(self.key), dtype=np.float32)
        if not alike:
            return score
        number = np.array(sorted(alike, key=lambda each: alike[each]), dtype=np.int64)
        worth = np.array([alike[each] for each in number.tolist()], dtype=np.float32)
        size = self._start[number + 1] - self._start[number]
        at = _runs(self._start[number], size)
        value = np.repeat(worth, size) * np.where(self._address_only[at], _IN_ADDRESS, _IN_NAME).astype(np.float32)
        order = np.argsort(value, kind="stable")  # the last one written stays: the best
        score[self._row[at[order]]] = value[order]
        return score


def _distinct(texts: Iterable[str | None]) -> tuple[list[str | None], np.ndarray]:
    """The different texts, and which of them each is."""
    number: dict[str | None, int] = {}
    which = np.array([number.setdefault(text, len(number)) for text in texts], dtype=np.int64)
    return list(number), which


def _distinct_words(texts: list[str]) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The different words of all texts; which of them the words are, text after text; how many each text has."""
    split = [text.split() for text in texts]
    words, which = _distinct(chain.from_iterable(split))
    return words, which, np.fromiter(map(len, split), dtype=np.int64, count=len(split))


def _in_order(words: list[str]) -> tuple[list[str], np.ndarray]:
    """The words sorted, and the place of each among them."""
    order = sorted(range(len(words)), key=words.__getitem__)
    rank = np.empty(len(words), dtype=np.int64)
    rank[order] = np.arange(len(words))
    return [words[at] for at in order], rank


def _spread(
    values: np.ndarray, sizes: np.ndarray, which: np.ndarray, groups: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Lists (``values``, ``sizes`` of each) put where ``which`` names them; the values, and how many there are for
    each of ``groups`` (numbers of names in it)."""
    count = sizes[which]
    found = values[_runs((np.cumsum(sizes) - sizes)[which], count)]
    ends = np.concatenate([[0], np.cumsum(count)])
    last = np.cumsum(groups)
    return found, ends[last] - ends[last - groups]


def _runs(start: np.ndarray, count: np.ndarray) -> np.ndarray:
    """start[0], start[0] + 1 … (``count[0]`` of them), then those from start[1], and so on."""
    return np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(start, count)


def _letters(word: str) -> int:
    """A bit for each letter or digit that the word has."""
    bits = 0
    for char in word:
        bits |= 1 << (ord(char) % 64)
    return bits


def _slips(one: str, other: str, most: int) -> int:
    """Letters left out, added, mistaken or swapped with their neighbour; ``most`` + 1 where there are more."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        line = [row]
        for column, its in enumerate(other, 1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (char != its))
            if row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == its:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return last[-1]
