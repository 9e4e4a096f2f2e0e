"""What packages of measures are made from, out of a store: prices, owners, quantities, what facilities share."""

from __future__ import annotations

import numpy as np

from ..scoring.measures import Columns
from ..scoring.model import Model
from ..scoring.packages import PackageInputs
from ..scoring.shared_works import Assets, how_often
from .planning_options import PlanningOptions
from .prices import city_prices
from .shared_assets import read_assets
from .store.base import Store


def read_package_inputs(
    store: Store,
    model: Model,
    options: PlanningOptions,
    facility: np.ndarray,
    owner_kind: np.ndarray,
    answers: Columns,
) -> tuple[PackageInputs, Assets]:
    """``facility``: keys, ascending; ``owner_kind``: object [f], codes (None: not known); ``answers``: those that
    count of :func:`..scoring.measures.needed_items`, as :class:`.gap_reading.GapReading` has them.

    Raises :class:`..scoring.prices.PriceError` for prices that nothing can be computed with.
    """
    index = {kind.code: place for place, kind in enumerate(model.owner_kinds)}
    assets = read_assets(store, facility)
    inputs = PackageInputs(
        prices=city_prices(store, model, options.base_year, options.price_date, options.with_vat),
        owner_kind=np.array([index.get(code, -1) for code in owner_kind.tolist()], dtype=np.int64),
        answers=answers,
        times=how_often(model, assets, len(facility)),
    )
    return inputs, assets
