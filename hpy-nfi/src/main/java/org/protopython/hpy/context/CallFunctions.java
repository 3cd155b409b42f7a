// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.call.Callbacks;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** Calls back into Python, and iteration. */
final class CallFunctions {
    private CallFunctions() {}

    @HPyFunction("HPyCallable_Check")
    static int isCallable(HPyThread thread, long handle) {
        return PyType.of(thread.require(handle)).slot(Slot.CALL) != null ? 1 : 0;
    }

    private static String[] keywords(HPyThread thread, long names) {
        Object tuple = thread.get(names);
        if (tuple == null) {
            return Calls.NO_KEYWORDS;
        }
        if (!(tuple instanceof PyTuple keywords)) {
            throw Errors.typeError("keyword names must be a tuple, not %s", PyType.of(tuple));
        }
        String[] result = new String[keywords.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = Attributes.nameOf(keywords.get(i));
        }
        return result;
    }

    @HPyFunction("HPy_Call")
    static long call(HPyThread thread, long callable, long array, long count, long names) {
        thread.noteCallback();
        String[] keywords = keywords(thread, names);
        return thread.toHandle(Calls.call(
                thread.require(callable), Callbacks.arguments(thread, array, 0, count + keywords.length), keywords));
    }

    /** The first argument is the receiver. */
    @HPyFunction("HPy_CallMethod")
    static long callMethod(HPyThread thread, long name, long array, long count, long names) {
        if (count < 1) {
            throw Errors.typeError("HPy_CallMethod needs a receiver");
        }
        String[] keywords = keywords(thread, names);
        Object method =
                Attributes.get(thread.require(NativeMemory.getLong(array)), Attributes.nameOf(thread.require(name)));
        return thread.toHandle(
                Calls.call(method, Callbacks.arguments(thread, array, 1, count + keywords.length), keywords));
    }

    @HPyFunction("HPy_CallTupleDict")
    static long callTupleDict(HPyThread thread, long callable, long args, long keywords) {
        thread.noteCallback();
        return thread.toHandle(
                Callbacks.callTupleDict(thread.require(callable), thread.get(args), thread.get(keywords)));
    }

    @HPyFunction("HPy_GetIter")
    static long iterator(HPyThread thread, long handle) {
        return thread.toHandle(Iteration.iterator(thread.require(handle)));
    }

    /** Null without an exception at the end. */
    @HPyFunction("HPyIter_Next")
    static long next(HPyThread thread, long handle) {
        return thread.toHandle(Iteration.next(thread.require(handle)));
    }

    @HPyFunction("HPyIter_Check")
    static int isIterator(HPyThread thread, long handle) {
        PyType type = PyType.of(thread.require(handle));
        return type != BuiltinTypes.OBJECT && type.slot(Slot.NEXT) != null ? 1 : 0;
    }
}
