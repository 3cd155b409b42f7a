// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import java.util.Arrays;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFunction;

/** Calls back into Python, and iteration. */
final class CallFunctions {
    private CallFunctions() {}

    @HPyFunction("HPyCallable_Check")
    static int isCallable(HPyThread thread, long handle) {
        return PyType.of(thread.require(handle)).slot(Slot.CALL) != null ? 1 : 0;
    }

    private static Object[] arguments(HPyThread thread, long array, long from, long to) {
        Object[] arguments = new Object[Math.toIntExact(to - from)];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = thread.require(NativeMemory.getLong(array + 8 * (from + i)));
        }
        return arguments;
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
        String[] keywords = keywords(thread, names);
        return thread.toHandle(
                Calls.call(thread.require(callable), arguments(thread, array, 0, count + keywords.length), keywords));
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
        return thread.toHandle(Calls.call(method, arguments(thread, array, 1, count + keywords.length), keywords));
    }

    @HPyFunction("HPy_CallTupleDict")
    static long callTupleDict(HPyThread thread, long callable, long args, long keywords) {
        Object positional = thread.get(args);
        Object named = thread.get(keywords);
        if (positional != null && !(positional instanceof PyTuple)) {
            throw Errors.typeError("HPy_CallTupleDict requires args to be a tuple or null handle");
        }
        if (named != null && !(named instanceof PyDict)) {
            throw Errors.typeError("HPy_CallTupleDict requires kw to be a dict or null handle");
        }
        Object[] arguments = positional == null ? PyTuple.NO_ITEMS : ((PyTuple) positional).items();
        if (named == null || ((PyDict) named).size() == 0) {
            Object function = thread.require(callable);
            // a Python function copies them into its frame
            return thread.toHandle(
                    Calls.call(function, function instanceof PyFunction ? arguments : arguments.clone()));
        }
        PyDict dict = (PyDict) named;
        String[] names = new String[dict.size()];
        Object[] all = Arrays.copyOf(arguments, arguments.length + names.length);
        int count = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            names[count] = Attributes.nameOf(dict.keyAt(i));
            all[arguments.length + count++] = dict.valueAt(i);
        }
        return thread.toHandle(Calls.call(thread.require(callable), all, names));
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
