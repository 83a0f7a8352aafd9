"""The best well-formed tree for arc scores; core's SpanningTree.java does the same."""

import numpy as np

NEVER = -1e9


def cycle_of(heads):
    seen = np.zeros(len(heads), int)
    for i in range(1, len(heads)):
        at = i
        while at != 0 and seen[at] == 0:
            seen[at] = i
            at = heads[at]
        if at != 0 and seen[at] == i:
            words, k = [at], heads[at]
            while k != at:
                words.append(k)
                k = heads[k]
            return np.array(words)
    return None


def edmonds(scores):
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = cycle_of(heads)
    if cycle is None:
        return heads
    outside = np.setdiff1d(np.arange(n), cycle)
    m = len(outside)
    inner = np.full((m + 1, m + 1), NEVER * 10)
    inner[:m, :m] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(outside, cycle)]
    inner[:m, m] = leaving.max(1)
    entering = scores[np.ix_(cycle, outside)] - scores[cycle, heads[cycle]][:, None]
    inner[m, :m] = entering.max(0)
    inner[0, :] = NEVER * 10
    np.fill_diagonal(inner, NEVER * 10)
    chosen = edmonds(inner)
    result = heads.copy()
    for i in range(1, m):
        result[outside[i]] = cycle[leaving.argmax(1)[i]] if chosen[i] == m else outside[chosen[i]]
    result[cycle[entering.argmax(0)[chosen[m]]]] = outside[chosen[m]]
    return result


def tree(arcs):
    """Heads for scores[dependent, head]; index 0 is the root and its own head. One root, no cycles."""
    n = len(arcs)
    scores = arcs.astype(np.float64).copy()
    np.fill_diagonal(scores, NEVER)
    scores[0, :] = NEVER
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and cycle_of(heads) is None:
        return heads
    best = None
    other = scores[1:, 1:].max(1) if n > 2 else np.zeros(1)
    for root in np.argsort(-(scores[1:, 0] - other), kind="stable")[:5] + 1:
        one = scores.copy()
        one[1:, 0] = NEVER
        one[root, :] = NEVER
        one[root, 0] = scores[root, 0]
        heads = edmonds(one)
        total = one[np.arange(1, n), heads[1:]].sum()
        if best is None or total > best[0]:
            best = (total, heads)
    return best[1]
