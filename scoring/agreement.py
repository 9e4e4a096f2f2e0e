"""How far two inspectors who looked at the same facility agree, per criterion and per inspector.

Compared are outcomes (pass, partial, fail, not applicable), not centimetres: 89 and 90 cm agree where both pass.

* *Agreement*: the share of equal outcomes, with Wilson's interval (Wilson 1927, 95 %).
* *Cohen's kappa* (Cohen 1960): how much of the agreement that chance leaves open was reached, (po − pe) / (1 − pe). Its
  interval rests on the large-sample variance of Fleiss, Cohen and Everitt (1969).
* Where nearly all outcomes are the same, kappa is low or undefined although people agree. *Gwet's AC1* (Gwet 2008) does
  not suffer from that and stands beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Z95 = 1.959963984540054
ENOUGH = 10
"""With fewer pairs no figure is more than chance."""
ONE_SIDED = 0.9
"""From this share of one outcome on, kappa says little: look at the agreement and AC1."""
LIMITS = ((0.8, "very_good"), (0.6, "good"), (0.4, "fair"))
"""Kappa (or AC1 where kappa says little) from which on agreement is called so; below: "train". After Landis and Koch
(1977), with fewer words."""
TOO_FEW, TRAIN = "too_few", "train"
_TINY = 1e-9
VERDICTS = ("very_good", "good", "fair", TRAIN, TOO_FEW)


@dataclass(frozen=True)
class Agreement:
    """Of one criterion or inspector. NaN where it cannot be computed."""

    pairs: int
    agreed: int
    share: float
    share_low: float
    share_high: float
    kappa: float
    kappa_low: float
    kappa_high: float
    ac1: float
    most_frequent: float
    """Share of the outcome that comes most often."""
    higher: int
    """Pairs in which the first gave the better outcome, where both gave one of those that have an order."""
    lower: int

    @property
    def is_one_sided(self) -> bool:
        """Nearly all outcomes are the same, so that kappa says little."""
        return self.pairs > 0 and self.most_frequent >= ONE_SIDED

    @property
    def verdict(self) -> str:
        """One of :data:`VERDICTS`."""
        if self.pairs < ENOUGH:
            return TOO_FEW
        value = self.ac1 if self.is_one_sided or np.isnan(self.kappa) else self.kappa
        return next((name for limit, name in LIMITS if value >= limit - _TINY), TRAIN)


def agreements(
    first: np.ndarray, second: np.ndarray, group: np.ndarray, groups: int, categories: int, ordered: int
) -> list[Agreement]:
    """One :class:`Agreement` per group.

    ``first``, ``second``: outcomes [n], 0 to ``categories`` − 1; ``group`` [n]. The first ``ordered`` categories have
    an order, the worst first.
    """
    size = groups * categories * categories
    counts = np.bincount((group * categories + first) * categories + second, minlength=size)
    return [_agreement(table, ordered) for table in counts.reshape(groups, categories, categories)]


def _agreement(table: np.ndarray, ordered: int) -> Agreement:
    count = int(table.sum())
    agreed = int(np.trace(table))
    inner = table[:ordered, :ordered]
    higher, lower = int(np.tril(inner, -1).sum()), int(np.triu(inner, 1).sum())
    if not count:
        nan = float("nan")
        return Agreement(0, 0, nan, nan, nan, nan, nan, nan, nan, nan, 0, 0)
    share = agreed / count
    low, high = wilson(agreed, count)
    kappa, error = cohen_kappa(table)
    both = (table.sum(axis=0) + table.sum(axis=1)) / (2 * count)
    return Agreement(
        count, agreed, share, low, high, kappa, max(kappa - Z95 * error, -1.0), min(kappa + Z95 * error, 1.0),
        _gwet(share, both), float(both.max()), higher, lower,
    )  # fmt: skip


def wilson(hits: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    share, z2 = hits / count, Z95 * Z95
    middle = share + z2 / (2 * count)
    reach = Z95 * np.sqrt(share * (1 - share) / count + z2 / (4 * count * count))
    return (
        float(max((middle - reach) / (1 + z2 / count), 0.0)),
        float(min((middle + reach) / (1 + z2 / count), 1.0)),
    )


def cohen_kappa(table: np.ndarray) -> tuple[float, float]:
    """Kappa of a square table of counts, and its standard error (Fleiss, Cohen and Everitt 1969). NaN where all
    outcomes are the same: there is nothing that chance leaves open."""
    count = table.sum()
    p = table / count
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    po, pe = np.trace(p), float(rows @ columns)
    if pe >= 1 - _TINY:
        return float("nan"), float("nan")
    kappa = (po - pe) / (1 - pe)
    diagonal = np.diag(p) * (1 - (rows + columns) * (1 - kappa)) ** 2
    # p_ij × (share of column i + share of row j)², off the diagonal.
    apart = p * (columns[:, None] + rows[None, :]) ** 2
    rest = (apart.sum() - np.trace(apart)) * (1 - kappa) ** 2
    variance = (diagonal.sum() + rest - (kappa - pe * (1 - kappa)) ** 2) / (count * (1 - pe) ** 2)
    return float(kappa), float(np.sqrt(max(variance, 0.0)))


def _gwet(share: float, both: np.ndarray) -> float:
    """AC1 for all categories that there are, used or not: how many there are is not a matter of what came up."""
    chance = float((both * (1 - both)).sum() / (len(both) - 1))
    return (share - chance) / (1 - chance)
