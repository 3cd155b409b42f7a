// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;

/** {@code pickle.Unpickler}: where pickles are read from and how, and which values have been read. */
final class PyUnpickler extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Unpickler", "_pickle", BuiltinTypes.OBJECT, false);

    private PickleInput input;
    private boolean renames;
    private String encoding;
    private String errors;
    private Object buffers;
    private LoadMemo memo = new LoadMemo();
    private int protocol;
    private boolean inUse;

    /** The callable {@code persistent_load} set on the object itself, or null. */
    Object persistentLoad;

    PyUnpickler(PyType type) {
        super(type);
    }

    /**
     * Begins anew.
     *
     * @param newEncoding of the strings of Python 2
     * @param newBuffers an iterable of what is not in the pickle, None or the empty tuple for nothing
     */
    void start(PickleInput newInput, boolean fixImports, String newEncoding, String newErrors, Object newBuffers) {
        EmbeddedNulls.refuseCharacter(newEncoding);
        EmbeddedNulls.refuseCharacter(newErrors);
        buffers = newBuffers == PyNone.NONE || newBuffers == PyTuple.EMPTY ? null : Iteration.iterator(newBuffers);
        input = newInput;
        renames = fixImports;
        encoding = newEncoding;
        errors = newErrors;
        memo = new LoadMemo();
        protocol = 0;
    }

    /** Null before {@code __init__}. */
    PickleInput input() {
        return input;
    }

    /** Whether names of Python 2 are to become those of Python 3. */
    boolean renames() {
        return renames;
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    /** An iterator over the buffers that are not in the pickle, or null. */
    Object buffers() {
        return buffers;
    }

    LoadMemo memo() {
        return memo;
    }

    void setMemo(LoadMemo newMemo) {
        memo = newMemo;
    }

    /** The one that the pickle read last says it is of. */
    int protocol() {
        return protocol;
    }

    void setProtocol(int newProtocol) {
        protocol = newProtocol;
    }

    /** As {@link PyPickler#enter}. */
    void enter() {
        if (inUse) {
            throw Errors.runtimeError("Unpickler object is already used");
        }
        inUse = true;
    }

    void leave() {
        inUse = false;
    }
}
