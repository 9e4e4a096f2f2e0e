"""Streets of the sample city: a square grid of 250 m with plots for buildings and places for stops.

Real Almaty has such a grid in its centre. The best-known street names are used there, in about their real
order; where they run is made up, like everything else here. All other streets only have a number.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .draws import Draws
from .geography import CELL_KM, Cells, to_degrees

PLOTS_PER_SIDE = 5
PLOTS = 4 * PLOTS_PER_SIDE
"""Plots for buildings in a cell: west, east, south, north side; at least 30 m between any two."""
_SET_BACK, _FIRST, _STEP = 0.025, 0.055, 0.035  # km: from the street's axis; along it
_STOP_BACK, _STOP_ALONG = 0.012, 0.070

# kk, ru, en, from west to east: they run north and south through the centre.
_NORTH_SOUTH = (
    ("Яссауи көшесі", "улица Яссауи", "Yassawi St"),
    ("Момышұлы көшесі", "улица Момышулы", "Momyshuly St"),
    ("Саин көшесі", "улица Саина", "Sain St"),
    ("Өтеген батыр көшесі", "улица Утеген батыра", "Utegen Batyr St"),
    ("Тілендиев көшесі", "улица Тлендиева", "Tlendiev St"),
    ("Розыбакиев көшесі", "улица Розыбакиева", "Rozybakiev St"),
    ("Гагарин даңғылы", "проспект Гагарина", "Gagarin Ave"),
    ("Жароков көшесі", "улица Жарокова", "Zharokov St"),
    ("Әуезов көшесі", "улица Ауэзова", "Auezov St"),
    ("Манас көшесі", "улица Манаса", "Manas St"),
    ("Мұқанов көшесі", "улица Муканова", "Mukanov St"),
    ("Байтұрсынұлы көшесі", "улица Байтурсынулы", "Baitursynuly St"),
    ("Масанчи көшесі", "улица Масанчи", "Masanchi St"),
    ("Байзақов көшесі", "улица Байзакова", "Baizakov St"),
    ("Сейфуллин даңғылы", "проспект Сейфуллина", "Seifullin Ave"),
    ("Желтоқсан көшесі", "улица Желтоксан", "Zheltoksan St"),
    ("Абылай хан даңғылы", "проспект Абылай хана", "Abylai Khan Ave"),
    ("Панфилов көшесі", "улица Панфилова", "Panfilov St"),
    ("Назарбаев даңғылы", "проспект Назарбаева", "Nazarbaev Ave"),
    ("Пушкин көшесі", "улица Пушкина", "Pushkin St"),
    ("Қонаев көшесі", "улица Кунаева", "Kunaev St"),
    ("Достық даңғылы", "проспект Достык", "Dostyk Ave"),
)
# From south to north: they run west and east.
_WEST_EAST = (
    ("Әл-Фараби даңғылы", "проспект Аль-Фараби", "Al-Farabi Ave"),
    ("Тимирязев көшесі", "улица Тимирязева", "Timiryazev St"),
    ("Бұқар жырау бульвары", "бульвар Бухар жырау", "Bukhar Zhyrau Blvd"),
    ("Сәтбаев көшесі", "улица Сатпаева", "Satpaev St"),
    ("Абай даңғылы", "проспект Абая", "Abai Ave"),
    ("Жамбыл көшесі", "улица Жамбыла", "Zhambyl St"),
    ("Шевченко көшесі", "улица Шевченко", "Shevchenko St"),
    ("Құрманғазы көшесі", "улица Курмангазы", "Kurmangazy St"),
    ("Қабанбай батыр көшесі", "улица Кабанбай батыра", "Kabanbai Batyr St"),
    ("Бөгенбай батыр көшесі", "улица Богенбай батыра", "Bogenbai Batyr St"),
    ("Қарасай батыр көшесі", "улица Карасай батыра", "Karasai Batyr St"),
    ("Төле би көшесі", "улица Толе би", "Tole Bi St"),
    ("Қазыбек би көшесі", "улица Казыбек би", "Kazybek Bi St"),
    ("Әйтеке би көшесі", "улица Айтеке би", "Aiteke Bi St"),
    ("Гоголь көшесі", "улица Гоголя", "Gogol St"),
    ("Жібек жолы даңғылы", "проспект Жибек жолы", "Zhibek Zholy Ave"),
    ("Мақатаев көшесі", "улица Макатаева", "Makataev St"),
    ("Маметова көшесі", "улица Маметовой", "Mametova St"),
    ("Райымбек даңғылы", "проспект Райымбека", "Raiymbek Ave"),
)
# Streets change their name every 9 km, so that house numbers stay short; the named part is the central one.
_PART = 36
_CENTRAL_ROW, _CENTRAL_COLUMN = 70, 38
_NAMED_LINES = {0: (38, _NORTH_SOUTH), 1: (70, _WEST_EAST)}


@dataclass(frozen=True)
class Street:
    """Names by language."""

    kk: str
    ru: str
    en: str


@dataclass
class Places:
    """Where something may stand, columns of equal length: plots of buildings, or places of stops."""

    cell: np.ndarray
    """Index in the population cells."""
    longitude: np.ndarray
    latitude: np.ndarray
    street: np.ndarray
    """Index in :attr:`Streets.names`."""
    number: np.ndarray
    """House number in the street; for a stop which of the crossing's four."""
    cross: np.ndarray
    """Stops: index of the crossing street; plots: −1."""
    main: np.ndarray
    """Whether it is at a main street (every second one)."""

    def __len__(self) -> int:
        return len(self.cell)


class Streets:
    """Names of the streets, and the plots and stops along them in the inhabited cells."""

    def __init__(self, draws: Draws, cells: Cells) -> None:
        self.draws = draws
        self.cells = cells
        self._numbered: dict[tuple[int, int, int], int] = {}
        self.names: list[Street] = []

    def plots(self) -> Places:
        """Twenty plots a cell, in the order of the cells."""
        count = len(self.cells)
        cell = np.repeat(np.arange(count), PLOTS)
        plot = np.tile(np.arange(PLOTS), count)
        side, along = plot // PLOTS_PER_SIDE, plot % PLOTS_PER_SIDE
        run = _FIRST + _STEP * along + 0.004 * (self.draws.uniform("plots:shift", len(cell)) - 0.5)
        far = np.where(side % 2 == 1, CELL_KM - _SET_BACK, _SET_BACK)
        position = self.cells.row[cell], self.cells.column[cell]
        longitude, latitude = to_degrees(
            position[1] * CELL_KM + np.where(side < 2, far, run),
            position[0] * CELL_KM + np.where(side < 2, run, far),
        )
        line = np.where(side < 2, position[1], position[0]) + side % 2
        block = np.where(side < 2, position[0], position[1])
        direction = (side >= 2).astype(np.int64)
        start = np.where(direction == 0, _CENTRAL_ROW, _CENTRAL_COLUMN)
        number = 2 * (((block - start) % _PART) * PLOTS_PER_SIDE + along) + 1 + side % 2
        street = self._street(direction, line, (block - start) // _PART)
        return Places(cell, longitude, latitude, street, number, np.full(len(cell), -1, dtype=np.int64), line % 2 == 0)

    def stops(self) -> Places:
        """Up to four places for stops at each crossing of a main street, one in each direction."""
        column, row = self.cells.column, self.cells.row
        parts = []
        # side of the cell, line it lies at, crossing line, place within the cell
        for side, direction, shift in ((0, 0, 0), (1, 0, 1), (2, 1, 0), (3, 1, 1)):
            line = (column if direction == 0 else row) + shift
            cross = (row if direction == 0 else column) + shift
            at = np.flatnonzero(line % 2 == 0)
            back = CELL_KM - _STOP_BACK if shift else _STOP_BACK
            run = CELL_KM - _STOP_ALONG if shift else _STOP_ALONG
            x, y = (back, run) if direction == 0 else (run, back)
            longitude, latitude = to_degrees(column[at] * CELL_KM + x, row[at] * CELL_KM + y)
            own, other = np.full(len(at), direction), np.full(len(at), 1 - direction)
            street = self._street(own, line[at], self._part(own, cross[at]))
            crossing = self._street(other, cross[at], self._part(other, line[at]))
            parts.append((at, longitude, latitude, street, np.full(len(at), side + 1), crossing, cross[at] % 2 == 0))
        joined = [np.concatenate(column) for column in zip(*parts)]
        order = np.argsort(joined[0], kind="stable")
        return Places(*(column[order] for column in joined))

    def name(self, language: str) -> np.ndarray:
        """All names in one language, object [number of streets]."""
        return np.array([getattr(street, language) for street in self.names], dtype=object)

    @staticmethod
    def _part(direction: np.ndarray, block: np.ndarray) -> np.ndarray:
        return (block - np.where(direction == 0, _CENTRAL_ROW, _CENTRAL_COLUMN)) // _PART

    def _street(self, direction: np.ndarray, line: np.ndarray, part: np.ndarray) -> np.ndarray:
        """Index of each street, numbering those that have not come up before."""
        key = (direction * 1000 + line) * 100 + part + 50
        found, inverse = np.unique(key, return_inverse=True)
        index = [self._index(int(k) // 100 // 1000, int(k) // 100 % 1000, int(k) % 100 - 50) for k in found]
        return np.array(index, dtype=np.int64)[inverse.ravel()]

    def _index(self, direction: int, line: int, part: int) -> int:
        known = self._numbered.get((direction, line, part))
        if known is None:
            known = self._numbered[(direction, line, part)] = len(self.names)
            first, names = _NAMED_LINES[direction]
            place = (line - first) // 2
            if part == 0 and (line - first) % 2 == 0 and 0 <= place < len(names):
                self.names.append(Street(*names[place]))
            else:
                number = known + 1
                self.names.append(Street(f"{number}-көше", f"улица {number}-я", f"Street {number}"))
        return known
