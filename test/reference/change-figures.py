"""Intervals, smallest ratios and shares of stability of the tested pairs of change.json, and all pairs of its last case together.

With NumPy and SciPy (numpy 2, scipy 1.17), in some minutes: python change-figures.py < change.json > change-figures.json
"""

import json
import sys

import numpy as np
from scipy import integrate, stats

MOST = 0.9


def blocks(pictures):
    """(prompt, seed, ids) -> mean ln losses to each reference."""
    found = {}
    for place, picture in enumerate(pictures):
        key = (picture["prompt"], picture["seed"]) if picture["seed"] else place
        found.setdefault(key, []).append(picture)
    return [
        (same[0]["prompt"], same[0]["seed"], sorted(p["id"] for p in same), np.mean([p["ln"] for p in same], axis=0))
        for same in found.values()
    ]


def strata(pair):
    old, new = blocks(pair["old"]), blocks(pair["new"])
    kept = [ids for _, _, ids, _ in old]
    new = [block for block in new if block[2] not in kept]
    shared = sorted({b[0] for b in old} & {b[0] for b in new})
    if not shared:
        return [(np.array([b[3] for b in new]), np.array([b[3] for b in old]))]
    return [tuple(np.array([b[3] for b in side if b[0] == prompt]) for side in (new, old)) for prompt in shared]


def differences(pair):
    old = {(b[0], b[1]): b[3] for b in blocks(pair["old"])}
    return np.array([(b[3] - old[b[0], b[1]]).mean() for b in blocks(pair["new"])])


def contrast(groups):
    """A contrast of group means, its standard error and degrees of freedom, with one variance for all groups."""
    weights = np.array([len(n) * len(o) / (len(n) + len(o)) for n, o in groups])
    sides = [side.mean(axis=1) for group in groups for side in group]
    factors = np.ravel([(w, -w) for w in weights / weights.sum()])
    degrees = sum(len(side) - 1 for side in sides)
    if degrees < 1:
        return None
    variance = sum((len(side) - 1) * side.var(ddof=1) for side in sides if len(side) > 1) / degrees
    error = np.sqrt(variance * sum(f * f / len(side) for f, side in zip(factors, sides)))
    return sum(f * side.mean() for f, side in zip(factors, sides)), error, degrees


def ratios(estimate):
    delta, error, degrees = estimate
    low, high = stats.t.interval(MOST, degrees, loc=delta, scale=error)
    smallest = (stats.t.ppf(0.95, degrees) + stats.t.ppf(0.8, degrees)) * error
    return {"ratio": np.exp(delta), "low": np.exp(low), "high": np.exp(high), "smallest_ratio": np.exp(smallest)}


def stability(groups, estimate):
    weights = np.array([len(n) * len(o) / (len(n) + len(o)) for n, o in groups])
    by_reference = sum(w * (n.mean(axis=0) - o.mean(axis=0)) for w, (n, o) in zip(weights, groups)) / weights.sum()
    r = len(by_reference)
    sides = []
    for side in (0, 1):
        values = [group[side].mean(axis=1) for group in groups]
        n = sum(map(len, values))
        if n <= len(values):
            return None
        squares = sum(((v - v.mean()) ** 2).sum() for v in values)
        sides.append((np.sqrt(squares / (n - len(values)) / n), n - 1))
    (a, da), (b, db) = sides
    c = by_reference.std(ddof=1) / np.sqrt(r)
    inner = lambda y, x: (
        stats.t.cdf((by_reference.mean() + a * x - b * y) / c, r - 1) * stats.t.pdf(x, da) * stats.t.pdf(y, db)
    )
    share, _ = integrate.dblquad(inner, -np.inf, np.inf, -np.inf, np.inf, epsabs=1e-8)
    return 1 - share if estimate[0] < 0 else share


def figures(pair):
    if "test" not in pair["expected"]:
        return None
    groups = strata(pair)
    if pair["expected"]["test"] == "sign-flip":
        values = differences(pair)
        estimate = values.mean(), stats.sem(values), len(values) - 1
    else:
        estimate = contrast(groups)
    return {**ratios(estimate), "stability": stability(groups, estimate)}


cases = json.load(sys.stdin)
several = cases[-1]["pairs"]
print(json.dumps({
    "pairs": [[figures(pair) for pair in case["pairs"]] for case in cases],
    "overall": ratios(contrast([group for pair in several for group in strata(pair)])),
}, indent=1))
