// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** {@code pickle.Pickler}: how values are pickled, and which ones have been. */
final class PyPickler extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Pickler", "_pickle", BuiltinTypes.OBJECT, false);

    private static final int DEFAULT_PROTOCOL = 5;
    /** Protocols below this one have the names of Python 2. */
    private static final int FIRST_OF_PYTHON3 = 3;

    private Object write;
    private int protocol;
    private boolean renames;
    private Object bufferCallback;
    private PickleMemo memo = new PickleMemo();
    private boolean inUse;

    /** Whether instructions that are not text may be used. */
    int binary;
    /** Whether nothing is remembered, so that values met twice are written twice. */
    int fast;
    /** Reducing functions by type, null for those of {@code copyreg}. */
    Object dispatchTable;
    /** The callable {@code persistent_id} set on the object itself, or null. */
    Object persistentId;

    PyPickler(PyType type) {
        super(type);
    }

    /**
     * Begins anew.
     *
     * @param newWrite null when the bytes go to no file
     * @param wantedProtocol None for the default one, negative for the latest one
     */
    void start(Object newWrite, Object wantedProtocol, boolean fixImports, Object newBufferCallback) {
        protocol = protocol(wantedProtocol);
        bufferCallback = newBufferCallback == PyNone.NONE ? null : newBufferCallback;
        if (bufferCallback != null && protocol < Opcodes.LATEST_PROTOCOL) {
            throw Errors.valueError("buffer_callback needs protocol >= 5");
        }
        write = newWrite;
        binary = protocol > 0 ? 1 : 0;
        fast = 0;
        renames = fixImports && protocol < FIRST_OF_PYTHON3;
        memo = new PickleMemo();
    }

    private static int protocol(Object wanted) {
        if (wanted == PyNone.NONE) {
            return DEFAULT_PROTOCOL;
        }
        if (!(Conversions.toIndex(wanted) instanceof Long number)) {
            throw Errors.overflowError("Python int too large to convert to C long");
        } else if (number > Opcodes.LATEST_PROTOCOL) {
            throw Errors.valueError("pickle protocol must be <= %d", Opcodes.LATEST_PROTOCOL);
        }
        return number < 0 ? Opcodes.LATEST_PROTOCOL : number.intValue();
    }

    Object write() {
        return write;
    }

    int protocol() {
        return protocol;
    }

    /** Whether names of Python 3 are to become those of Python 2. */
    boolean renames() {
        return renames;
    }

    /** Asked whether a buffer goes into the pickle; null when all do. */
    Object bufferCallback() {
        return bufferCallback;
    }

    PickleMemo memo() {
        return memo;
    }

    void setMemo(PickleMemo newMemo) {
        memo = newMemo;
    }

    /** Nobody else may use the object until {@link #leave}; not even what a program does while it pickles. */
    void enter() {
        if (inUse) {
            throw Errors.runtimeError("Pickler object is already used");
        }
        inUse = true;
    }

    void leave() {
        inUse = false;
    }
}
