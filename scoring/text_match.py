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
from itertools import chain

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
    # Word by word, each once: a city's names are made of few different ones.
    split = [text.split() if text else [] for text in texts]
    words = list(dict.fromkeys(chain.from_iterable(split)))
    if not words:
        return [""] * len(split)
    sound = dict(zip(words, _sounds_of(words)))
    return [" ".join([spoken for word in line if (spoken := sound[word])]) for line in split]


def _sounds_of(words: list[str]) -> list[str]:
    long = _SEPARATOR.join(words)
    if _MIXED.search(long):
        long = _MIXED.sub(lambda match: one_alphabet(match.group()) or match.group(), long)
    long = unicodedata.normalize("NFC", long.casefold())
    long = long.translate({ord(char): _sound(char) for char in set(long)})
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


def similarities(texts: Sequence[str | None], left: np.ndarray, right: np.ndarray, least: float = 0.0) -> np.ndarray:
    """pg_trgm's ``similarity(texts[left], texts[right])``, float32 [n]: of the groups of three letters in the words of
    both texts (two spaces before each word, one behind) the share that both have. 0 where neither has any, and where it
    is certainly below ``least``: most pairs are seen to be so without counting."""
    found = np.zeros(len(left), dtype=np.float32)
    if not len(left):
        return found
    trigram, starts, width = _trigrams(texts)
    sizes = np.diff(starts)
    # Equal pairs of texts are counted once.
    low, high = np.minimum(left, right).astype(np.int64), np.maximum(left, right).astype(np.int64)
    pair, which = np.unique(low * len(texts) + high, return_inverse=True)
    low, high = pair // len(texts), pair % len(texts)
    shares = np.zeros(len(pair), dtype=np.float32)
    likely = np.flatnonzero(_may_be_alike(trigram & ((1 << width) - 1), starts, low, high, least))
    low, high = low[likely], high[likely]
    # Each trigram of the text with fewer of them is looked for among those of the other.
    swap = sizes[low] > sizes[high]
    few, many = np.where(swap, high, low), np.where(swap, low, high)
    count = sizes[few]
    of_pair = np.repeat(np.arange(len(likely)), count)
    at = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(starts[few], count)
    wanted = (many[of_pair] << width) | (trigram[at] & ((1 << width) - 1))
    place = np.searchsorted(trigram, wanted)
    place[place == len(trigram)] = 0
    same = trigram[place] == wanted if len(trigram) else np.zeros(0, dtype=bool)
    common = np.bincount(of_pair[same], minlength=len(likely))
    together = sizes[low] + sizes[high] - common
    share = np.zeros(len(likely), dtype=np.float32)
    np.divide(common.astype(np.float32), together.astype(np.float32), out=share, where=together > 0)
    shares[likely] = share
    return shares[which.ravel()]


def _may_be_alike(
    trigram: np.ndarray, starts: np.ndarray, low: np.ndarray, high: np.ndarray, least: float
) -> np.ndarray:
    """Which pairs of texts may share as much as ``least`` of their trigrams. Each text has a bit for each of its
    trigrams (some in one); a bit that only one has stands for a trigram at least that only this one has."""
    sizes = np.diff(starts)
    if least <= 0 or not len(trigram):
        return np.ones(len(low), dtype=bool)
    bit = np.left_shift(np.uint64(1), (trigram * _SPREAD >> 40 & 63).astype(np.uint64))
    mask = np.zeros(len(sizes), dtype=np.uint64)
    some = sizes > 0
    mask[some] = np.bitwise_or.reduceat(bit, starts[:-1][some])
    one, other = mask[low], mask[high]
    most = np.minimum(sizes[low] - bits_set(one & ~other), sizes[high] - bits_set(other & ~one))
    return most >= least * (sizes[low] + sizes[high] - most) - 1e-6


_SPREAD = 0x9E3779B1  # spreads neighbouring numbers over all bits


def bits_set(values: np.ndarray) -> np.ndarray:
    """How many bits of each uint64 are set (numpy before 2.0 has no function for it)."""
    octets = values.astype("<u8").view(np.uint8).reshape(-1, 8)
    return _BITS_OF_OCTET[octets].sum(axis=1)


_BITS_OF_OCTET = np.array([bin(octet).count("1") for octet in range(256)], dtype=np.int64)


def _trigrams(texts: Sequence[str | None]) -> tuple[np.ndarray, np.ndarray, int]:
    """(text << width | trigram) of all texts, ascending and once each; where each text's begin (one more than there are
    texts); and the width."""
    long = _SEPARATOR.join([text.replace(_SEPARATOR, " ") if text else "" for text in texts]).lower()
    code = np.frombuffer(f"  {long} ".encode("utf-32-le"), dtype=np.uint32)
    # Numbers from 1 for what words are made of, 0 for all between them: as small as there are different letters.
    letters = sorted(char for char in set(long) if _is_word_char(char))
    table = np.zeros(int(code.max()) + 1, dtype=np.int64)
    table[[ord(char) for char in letters]] = np.arange(1, len(letters) + 1)
    number = table[code]
    width = 3 * max(len(letters).bit_length(), 1)
    text = np.cumsum(code == ord(_SEPARATOR))
    # A letter with the two before it in its word; and the last two of a word with the space behind.
    before = number[:-1]
    two_before = np.where(before[1:] > 0, number[:-2], 0)
    third = width // 3
    ending = two_before << 2 * third | before[1:] << third | number[2:]
    is_letter = number[2:] > 0
    last = (number[1:-1] > 0) & (number[2:] == 0)
    closing = np.where(number[:-2] > 0, number[:-2], 0) << 2 * third | number[1:-1] << third
    held = np.unique(
        np.concatenate(
            [
                text[2:][is_letter] << width | ending[is_letter],
                text[1:-1][last] << width | closing[last],
            ]
        )
    )
    return held, np.searchsorted(held, np.arange(len(texts) + 1) << width), width


def _is_word_char(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] == "L" or category in ("Nd", "Nl")
