// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** A dictionary, and how to load it. */
record DictUse(PyZstdDict dict, Way way) {
    /** How to load one. Programs see the ordinals. */
    enum Way {
        DIGESTED,
        UNDIGESTED,
        PREFIX;

        private static final Way[] ALL = values();
    }

    /** What a program gives: a dictionary, or one of the pairs that its attributes are. */
    static DictUse of(Object argument, Way usual) {
        if (argument instanceof PyZstdDict dict) {
            return new DictUse(dict, usual);
        } else if (argument instanceof PyTuple pair
                && pair.size() == 2
                && pair.get(0) instanceof PyZstdDict dict
                && Items.isInt(pair.get(1))) {
            int way = ArgumentConversions.toInt(pair.get(1));
            if (way >= 0 && way < Way.ALL.length) {
                return new DictUse(dict, Way.ALL[way]);
            }
        }
        throw Errors.typeError("zstd_dict argument should be a ZstdDict object.");
    }

    /** As a program sees it. */
    PyTuple toTuple() {
        return new PyTuple(dict, (long) way.ordinal());
    }
}
