"""P(shift + sum of three independent scaled Student's t's > 0), by inverting their characteristic functions (Gil-Pelaez 1951).

With NumPy and SciPy (numpy 2, scipy 1.17): python share-above-zero.py > share-above-zero.json
"""

import json

import numpy as np
from scipy.special import gammaln, kve


def characteristic(s, degrees):
    z = np.sqrt(degrees) * s
    order = degrees / 2
    return np.exp(order * np.log(z) + np.log(kve(order, z)) - z - gammaln(order) - (order - 1) * np.log(2))


def share(shift, parts):
    unit = max(scale for scale, _ in parts)
    shift, parts = shift / unit, [(scale / unit, degrees) for scale, degrees in parts if scale > 0]
    product = lambda s: np.prod([characteristic(scale * s, degrees) for scale, degrees in parts], axis=0)
    end = 1.0
    while product(end) > 1e-18:
        end *= 1.3
    # Gauss-Legendre on pieces short enough for the sine.
    edges = np.linspace(0, end, int(max(40, abs(shift) * end)) + 1)
    nodes, weights = np.polynomial.legendre.leggauss(32)
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    s = middle[:, None] + half[:, None] * nodes
    return 0.5 + float((np.sin(shift * s) / s * product(s) * weights * half[:, None]).sum() / np.pi)


def cases():
    random = np.random.default_rng(14)
    for degrees in [(7, 7, 7), (4, 19, 7), (19, 19, 11), (3, 4, 5), (49, 7, 4), (9, 4, 99)]:
        for _ in range(4):
            scales = np.exp(random.normal(-2, 0.8, 3)).round(6)
            shift = round(float(random.normal(0, 2) * scales.max()), 6)
            yield shift, list(zip(scales.tolist(), degrees))
    # Few degrees of freedom, a part of no spread, and a single part.
    yield 0.2, [(0.1, 1), (0.05, 1), (0.08, 7)]
    yield 0.3, [(0.1, 2), (0.1, 2), (0.2, 1)]
    yield 0.4, [(0.1, 7), (0.0, 7), (0.2, 5)]
    yield -0.25, [(0.0, 7), (0.0, 7), (0.2, 5)]


print(json.dumps([
    {"shift": shift, "parts": [{"scale": scale, "degrees": degrees} for scale, degrees in parts], "share": share(shift, parts)}
    for shift, parts in cases()
], indent=1))
