"""Names and addresses in Kazakh (Cyrillic and Latin), Russian and English letters: what they have in common.

Two ways to compare. :func:`similarities` counts common groups of three letters exactly as PostgreSQL's ``pg_trgm``
does: it sees slips of the pen, but nothing across alphabets. :func:`skeletons` writes a text down by its sound in plain
Latin letters, so that "Аптека", "Apteka" and "Äpteka" are one; of two skeletons, trigrams tell how near they are.

All functions take whole columns: the work is done on one long text, not name by name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

CYRILLIC, LATIN, OTHER = "cyrillic", "latin", "other"

_SEPARATOR = "\n"
# Letters by sound; what is not here and no plain Latin letter or digit loses its accents or becomes a space.
_SOUNDS = {
    "а": "a", "ә": "a", "ə": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j",
    "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
    "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f",
    "х": "h", "һ": "h", "ц": "s", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "є": "e",
    "ю": "iu", "я": "ia", "ı": "i", "ş": "sh", "ç": "ch", "y": "i", "q": "k", "w": "v", "x": "ks", "ß": "ss", "ŋ": "n",
    "ø": "o", "æ": "a", "ł": "l", "đ": "d", "’": "", "ʼ": "", "'": "", "`": "", "ʹ": "", "´": "",
}  # fmt: skip
# Groups of Latin letters that stand for one sound; longer ones first.
_GROUPS = (
    ("shch", "sh"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("ts", "s"), ("tz", "s"),
    ("ng", "n"), ("ie", "e"), ("io", "e"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[ei])")
_HARD_C = re.compile(r"c(?!h)")
_DOUBLED = re.compile(r"([a-z])\1+")
_SPACES = re.compile(r" +")

# Kinds of street and what else says nothing by itself, in the languages and alphabets in use → one word for each.
STREET_WORDS = {
    "ul": "улица ул көшесі көше к-сі көш street str st kösesi köshesi koshesi ulitsa ulica",
    "pr": "проспект просп пр пр-т пр-кт даңғылы даңғыл д-лы avenue ave av dañğyly dangyly prospekt prospect",
    "mkr": "микрорайон мкр мкрн м-н мкр-н мөлтек ықшамауданы ықшамаудан ы/а ықш microdistrict mkrn mcr",
    "per": "переулок пер тұйығы тұйық lane ln pereulok",
    "bul": "бульвар бул б-р бульвары boulevard blvd bulvar",
    "sh": "шоссе тасжолы highway hwy shosse",
    "pl": "площадь пл алаңы алаң square sq ploshchad",
    "tr": "тракт тракты tract",
    "d": "дом д үй үйі house bldg",
    "g": "город г қаласы қала city",
}


# ---------------------------------------------------------------------- alphabets
def scripts(texts: Sequence[str]) -> np.ndarray:
    """The alphabet that each text is written in: that of most of its letters; ``OTHER`` without any. object [n]."""
    found = np.empty(len(texts), dtype=object)
    for index, text in enumerate(texts):
        cyrillic = len(_CYRILLIC_LETTERS.findall(text))
        latin = len(_LATIN_LETTERS.findall(text))
        found[index] = OTHER if not cyrillic + latin else CYRILLIC if cyrillic >= latin else LATIN
    return found


_CYRILLIC_CLASS = "\u0400-\u052f"
_LATIN_CLASS = "A-Za-zÀ-ÖØ-öø-ɏəɑḀ-ỿ"
_CYRILLIC_LETTERS = re.compile(f"[{_CYRILLIC_CLASS}]")
_LATIN_LETTERS = re.compile(f"[{_LATIN_CLASS}]")
_MIXED = re.compile(
    f"[{_CYRILLIC_CLASS}{_LATIN_CLASS}]*(?:[{_CYRILLIC_CLASS}][{_LATIN_CLASS}]|[{_LATIN_CLASS}][{_CYRILLIC_CLASS}])"
    f"[{_CYRILLIC_CLASS}{_LATIN_CLASS}]*"
)
_TO_CYRILLIC = dict(zip("AaBEeKkMHOoPpCcTXxyYIiƏəҺhëË", "АаВЕеКкМНОоРрСсТХхуУІіӘәҺһёЁ"))
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _TO_CYRILLIC.items() if latin.isascii()}
_TO_LATIN.update({"Ә": "Ə", "ә": "ə"})


def mixed_words(text: str) -> list[str]:
    """The words of ``text`` in which letters of two alphabets stand together ("Aптека" with a Latin A)."""
    return [match.group() for match in _MIXED.finditer(text)]


def mixed_texts(texts: Sequence[str | None]) -> np.ndarray:
    """Indices of the texts with such words."""
    long, starts = _joined(texts)
    places = np.array([match.start() for match in _MIXED.finditer(long)], dtype=np.int64)
    return np.unique(np.searchsorted(starts, places, side="right") - 1)


def one_alphabet(text: str) -> str | None:
    """``text`` with the strays of its mixed words replaced by the letters of the word's alphabet that look the same;
    None where it has no such word, or where that cannot be done without guessing."""
    sure = True

    def mended(match: re.Match[str]) -> str:
        nonlocal sure
        word = match.group()
        cyrillic = len(_CYRILLIC_LETTERS.findall(word))
        # Half and half: letters that exist in one alphabet only say which word it is.
        table = _TO_CYRILLIC if 2 * cyrillic >= len(word) else _TO_LATIN
        stray = _LATIN_LETTERS if table is _TO_CYRILLIC else _CYRILLIC_LETTERS
        if any(stray.match(char) and char not in table for char in word):
            table, stray = (_TO_LATIN, _CYRILLIC_LETTERS) if table is _TO_CYRILLIC else (_TO_CYRILLIC, _LATIN_LETTERS)
            if any(stray.match(char) and char not in table for char in word):
                sure = False
                return word
        return "".join(table.get(char, char) if stray.match(char) else char for char in word)

    result = _MIXED.sub(mended, text)
    return result if sure and result != text else None


# ---------------------------------------------------------------------- by sound
def skeleton(text: str | None) -> str:
    """One text by its sound; see :func:`skeletons`."""
    return skeletons([text])[0]


def skeletons(texts: Sequence[str | None]) -> list[str]:
    """Each text as words of plain Latin letters and digits by their sound, separated by single spaces: the same
    for a name in Cyrillic and in the usual ways to write it in Latin letters."""
    if not texts:
        return []
    long = _joined(texts)[0]
    if _MIXED.search(long):
        long = _MIXED.sub(lambda match: one_alphabet(match.group()) or match.group(), long)
    long = unicodedata.normalize("NFC", long.casefold())
    table = {ord(char): _sound(char) for char in set(long)}
    long = long.translate(table)
    for group, sound in _GROUPS:
        if group in long:
            long = long.replace(group, sound)
    long = _HARD_C.sub("k", _SOFT_C.sub("s", long))
    long = _SPACES.sub(" ", _DOUBLED.sub(r"\1", long))
    return [part.strip() for part in long.split(_SEPARATOR)]


@lru_cache(maxsize=4096)
def _sound(char: str) -> str:
    if char == _SEPARATOR or (char.isascii() and char.isalnum() and char not in "yqwx"):
        return char
    if char in _SOUNDS:
        return _SOUNDS[char]
    if unicodedata.combining(char):
        return ""
    plain = unicodedata.normalize("NFKD", char)
    if unicodedata.category(char)[0] == "L" and plain[0] != char:
        return "".join(_sound(each) for each in plain if not unicodedata.combining(each))
    return char if unicodedata.category(char)[0] == "L" else " "


def _joined(texts: Sequence[str | None]) -> tuple[str, np.ndarray]:
    """All texts as one, and where each begins in it."""
    plain = [text.replace(_SEPARATOR, " ") if text else "" for text in texts]
    lengths = np.fromiter(map(len, plain), dtype=np.int64, count=len(plain)) + 1
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]]) if plain else np.zeros(0, dtype=np.int64)
    return _SEPARATOR.join(plain), starts


def _street_kinds() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind, words in STREET_WORDS.items():
        for word in words.split():
            kinds.setdefault(skeleton(word), kind)
    return kinds


_KINDS = _street_kinds()
STREET_KINDS = frozenset(STREET_WORDS)
_SILENT = frozenset(("d", "g"))


def street_words(texts: Sequence[str | None]) -> list[list[str]]:
    """The words of each text by their sound, those for kinds of street ("ул.", "ulica", "к-сі") made one of
    :data:`STREET_KINDS`."""
    # An abbreviation with a hyphen is one word.
    plain = [_HYPHENED.sub(_kind_word, text) if text and ("-" in text or "/" in text) else text for text in texts]
    return [[_KINDS.get(word, word) for word in text.split()] for text in skeletons(plain)]


def address_keys(addresses: Sequence[str | None]) -> list[str]:
    """What ways to write one address have in common: "ул. Абая, д. 10" and "Абая к-сі 10", "улица 93-я, 150" and
    "93-көше 150". Empty where there is no house number: a street alone, or a crossing, is no address of a facility."""
    keys = []
    plain = [_ORDINAL.sub(r"\1 ", address) if address else address for address in addresses]
    for words in street_words(plain):
        words = [word for word in words if word not in _SILENT]
        if sum(word in STREET_KINDS for word in words) > 1:
            keys.append("")  # a crossing
            continue
        # Numbers in their order: house 93 in street 150 is not house 150 in street 93.
        with_number = [word for word in words if any(char.isdigit() for char in word)]
        others = sorted(_stem(word) for word in words if word not in with_number)
        keys.append(" ".join([*others, *with_number]) if with_number else "")
    return keys


_ORDINAL = re.compile(r"(\d)-?(?:я|й|е|ая|ый|ой|ий|ші|шы|st|nd|rd|th)(?!\w)", re.IGNORECASE)
_HYPHENED = re.compile(r"(?<!\w)[^\W\d]{1,3}[-/][^\W\d]{1,2}(?!\w)\.?")


def _kind_word(match: re.Match[str]) -> str:
    kind = _KINDS.get(skeleton(match.group()))
    return f" {kind} " if kind else match.group()


def _stem(word: str) -> str:
    """Without the ending of the genitive: "Абая", "Сатпаева" and "Абай", "Сатпаев"."""
    return word[:-1] if len(word) > 4 and word[-1] == "a" else word


def numbers(text: str | None) -> tuple[str, ...]:
    """The numbers in a text, sorted: of "School 7" and "School 17" they tell that two are meant."""
    return tuple(sorted(number.lstrip("0") or "0" for number in _NUMBER.findall(text or "")))


_NUMBER = re.compile(r"\d+")


# ---------------------------------------------------------------------- trigrams
def similarity(one: str, other: str) -> float:
    """pg_trgm's ``similarity()`` of two texts."""
    return float(similarities([one, other], np.array([0]), np.array([1]))[0])


def similarities(texts: Sequence[str | None], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """pg_trgm's ``similarity(texts[left], texts[right])``, float32 [n]: of the groups of three letters in the words of
    both texts (two spaces before each word, one behind) the share that both have. 0 where neither has any."""
    found = np.zeros(len(left), dtype=np.float32)
    if not len(left):
        return found
    trigram, starts = _trigrams(texts)
    sizes = np.diff(starts)
    # Equal pairs of texts are counted once.
    low, high = np.minimum(left, right).astype(np.int64), np.maximum(left, right).astype(np.int64)
    pair, which = np.unique(low * len(texts) + high, return_inverse=True)
    low, high = pair // len(texts), pair % len(texts)
    # Each trigram of the text with fewer of them is looked for among those of the other.
    swap = sizes[low] > sizes[high]
    few, many = np.where(swap, high, low), np.where(swap, low, high)
    count = sizes[few]
    of_pair = np.repeat(np.arange(len(pair)), count)
    at = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(starts[few], count)
    kinds = int(trigram.max(initial=0)) + 1
    owner = np.repeat(np.arange(len(texts)), sizes)
    held = owner * kinds + trigram  # ascending: by text, then by trigram
    wanted = many[of_pair] * kinds + trigram[at]
    place = np.searchsorted(held, wanted)
    place[place == len(held)] = 0
    common = np.bincount(of_pair[held[place] == wanted], minlength=len(pair)) if len(held) else np.zeros(len(pair))
    together = sizes[low] + sizes[high] - common
    shares = np.zeros(len(pair), dtype=np.float32)
    np.divide(common.astype(np.float32), together.astype(np.float32), out=shares, where=together > 0)
    return shares[which.ravel()]


def _trigrams(texts: Sequence[str | None]) -> tuple[np.ndarray, np.ndarray]:
    """The trigrams of each text as numbers, ascending and once each, one text after the other; and where each
    text's begin (one more than there are texts)."""
    long = _joined(texts)[0].lower()
    long = long.translate({ord(char): " " for char in set(long) if not _is_word_char(char) and char != _SEPARATOR})
    # Around each word: two spaces before it, one behind. A text of its own between separators.
    padded = _SPACES.sub("   ", f"{_SEPARATOR}{long}{_SEPARATOR}".replace(_SEPARATOR, f" {_SEPARATOR} "))
    code = np.frombuffer(padded.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    text = np.cumsum(code == ord(_SEPARATOR)) - 1
    one, two, three = code[:-2], code[1:-1], code[2:]
    inside = (one != ord(_SEPARATOR)) & (two != ord(_SEPARATOR)) & (three != ord(_SEPARATOR))
    space = ord(" ")
    # "  a", " ab", "abc", "bc "; not "c  ", nor what lies in the gap between two words.
    real = inside & ~((two == space) & ((one != space) | (three == space)))
    key = (one << 42 | two << 21 | three)[real]
    _, rank = np.unique(key, return_inverse=True)
    kinds = int(rank.max(initial=0)) + 1
    held = np.unique(text[:-2][real] * kinds + rank.ravel())
    starts = np.searchsorted(held, np.arange(len(texts) + 1) * kinds)
    return held % kinds, starts


def _is_word_char(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] == "L" or category in ("Nd", "Nl")
