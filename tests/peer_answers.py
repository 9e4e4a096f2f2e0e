"""What independent programs make of the same arrays. Run by tests/peers.py with the Python of .venv/peers, which knows
nothing of ours: ``peer_answers.py FUNCTION IN.npz OUT.npz``."""

from __future__ import annotations

import importlib
import sys
import time

import numpy as np


def floating_catchment(origin, destination, metres, people, supply, method, decay, scale):
    """pysal ``access``: (cells, access) of each column of ``supply`` ([f, k]), and the seconds it took in all."""
    import pandas as pd
    from access import fca, weights

    demand = pd.DataFrame({"demand": people.astype(float)}, index=pd.RangeIndex(len(people), name="geoid"))
    costs = pd.DataFrame({"origin": origin, "dest": destination, "cost": metres})
    functions = {
        "flat": lambda: (lambda metres: 1.0) if str(method) == "3sfca" else None,
        "step": lambda: weights.step_fn(dict(zip(scale[0].tolist(), scale[1].tolist()))),
        "gaussian": lambda: weights.gaussian(float(scale)),
        "exponential": lambda: lambda metres: np.exp(-metres / float(scale)),
    }
    weight = functions[str(decay)]()
    run = fca.three_stage_fca if str(method) == "3sfca" else fca.two_stage_fca
    limit = float(metres.max()) if len(metres) else 0.0
    found = np.zeros((len(people), supply.shape[1]))
    began = time.perf_counter()
    for column in range(supply.shape[1]):
        sites = pd.DataFrame({"supply": supply[:, column]}, index=pd.RangeIndex(len(supply), name="geoid"))
        access = run(
            demand, sites, costs, max_cost=limit, demand_index=True, demand_name="demand", supply_name="supply",
            weight_fn=weight,
        )  # fmt: skip
        # Who has nothing in reach is missing there; a site that nobody lives near has NaN.
        found[access.index.to_numpy(), column] = access.to_numpy()
    return {"access": found, "seconds": time.perf_counter() - began}


def hot_spots(xy, values, band):
    """``esda``: z of Gi* with binary weights, the place itself among its neighbours."""
    import warnings

    from esda.getisord import G_Local
    from libpysal.weights import DistanceBand, fill_diagonal

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        around = fill_diagonal(DistanceBand(xy, float(band), binary=True, silence_warnings=True), 1.0)
        columns = [G_Local(v, around, transform="B", star=True, permutations=0).Zs for v in values.T]
    return {"z": np.stack(columns, axis=1)}


def compare_alternatives(values, weights, is_cost, normalisation):
    """pymcdm: TOPSIS and weighted sum with a normalisation by its name there."""
    from pymcdm import normalizations
    from pymcdm.methods import TOPSIS, WSM

    scale = {"minmax": normalizations.minmax_normalization, "vector": normalizations.vector_normalization}
    types = np.where(is_cost, -1, 1)
    shares = weights / weights.sum()
    return {
        name: method(normalization_function=scale[str(normalisation)])(values, shares, types)
        for name, method in (("topsis", TOPSIS), ("weighted_sum", WSM))
    }


def versions(names):
    return {"versions": np.array([importlib.import_module(str(name)).__version__ for name in names])}


if __name__ == "__main__":
    _, name, given, result = sys.argv
    with np.load(given) as arrays:
        answer = globals()[name](**arrays)
    np.savez(result, **answer)
