// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** What {@code iter_unpack} returns. */
final class PyUnpackIterator extends PyIterator {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("unpack_iterator", "_struct");

    private final StructFormat format;
    private final byte[] bytes;
    private int at;

    PyUnpackIterator(StructFormat format, byte[] bytes) {
        super(TYPE);
        this.format = format;
        this.bytes = bytes;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Object next() {
        if (at >= bytes.length) {
            return null;
        }
        Object values = new PyTuple(Packing.unpack(format, bytes, at));
        at += format.size();
        return values;
    }

    @Override
    public long lengthHint() {
        return (bytes.length - at) / format.size();
    }
}
