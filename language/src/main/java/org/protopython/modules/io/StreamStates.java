// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** What streams in memory are pickled and copied by: their contents, the position and the attributes of a program. */
final class StreamStates {
    private StreamStates() {}

    /** The attributes of a stream; None when there are none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object attributes(PyStream self) {
        PyDict own = Attributes.dictOf(self);
        return own.size() == 0 ? PyNone.NONE : own.copy();
    }

    /** A state that was given as one of {@code length} items. */
    static PyTuple check(PyStream self, Object state, int length) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < length) {
            throw Errors.typeError(
                    "%s.__setstate__ argument should be %d-tuple, got %s", self.type(), length, PyType.of(state));
        }
        return tuple;
    }

    /** @param message of the TypeError for what is no int; it names the type of that */
    static long position(Object value, String message) {
        if (!Items.isInt(value)) {
            throw Errors.typeError(message, PyType.of(value));
        }
        if (!(Conversions.toIndex(value) instanceof Long position)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        } else if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        } else {
            return position;
        }
    }

    /** @param which the place of the attributes in the state */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setAttributes(PyStream self, Object attributes, String which) {
        if (attributes instanceof PyDict given) {
            Attributes.dictOf(self).putAll(given);
        } else if (attributes != PyNone.NONE) {
            throw Errors.typeError("%s item of state should be a dict, got a %s", which, PyType.of(attributes));
        }
    }
}
