// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

/** Calls of Python for C, without a node. */
public final class Callbacks {
    private Callbacks() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object require(HPyThread thread, long handle) {
        return thread.require(handle);
    }

    /** The objects of an array of handles. */
    public static Object[] arguments(HPyThread thread, long array, long from, long to) {
        Object[] arguments = new Object[Math.toIntExact(to - from)];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = thread.require(NativeMemory.getLong(array + 8 * (from + i)));
        }
        return arguments;
    }

    /** HPy_Call without keywords. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(HPyThread thread, Object callable, long array, long count) {
        return Calls.call(callable, arguments(thread, array, 0, count));
    }

    /**
     * HPy_CallTupleDict.
     *
     * @param positional a tuple, or null
     * @param named a dict, or null
     * @throws PException TypeError where they are something else, and what the callable raises
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callTupleDict(Object callable, Object positional, Object named) {
        if (positional != null && !(positional instanceof PyTuple)) {
            throw Errors.typeError("HPy_CallTupleDict requires args to be a tuple or null handle");
        }
        if (named != null && !(named instanceof PyDict)) {
            throw Errors.typeError("HPy_CallTupleDict requires kw to be a dict or null handle");
        }
        Object[] arguments = positional == null ? PyTuple.NO_ITEMS : ((PyTuple) positional).items();
        if (named == null || ((PyDict) named).size() == 0) {
            // a Python function copies them into its frame
            return Calls.call(callable, callable instanceof PyFunction ? arguments : arguments.clone());
        }
        PyDict dict = (PyDict) named;
        String[] names = new String[dict.size()];
        Object[] all = Arrays.copyOf(arguments, arguments.length + names.length);
        int count = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            names[count] = Attributes.nameOf(dict.keyAt(i));
            all[arguments.length + count++] = dict.valueAt(i);
        }
        return Calls.call(callable, all, names);
    }
}
