"""Whoever asks operator's getters for a signature learns what their call takes."""

import inspect
import operator

for getter in operator.attrgetter("a"), operator.itemgetter(1, 2), operator.methodcaller("a", 1):
    print(inspect.signature(getter), getter.__text_signature__)
