// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.mode;

import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.hpy.context.ExtensionModules;
import org.protopython.hpy.handles.CheckedHandle;
import org.protopython.hpy.handles.CheckedHandles;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What debug mode knows; {@code hpy.universal._debug} makes its classes of it. A handle is known by its id here. */
@PyModule(value = "_hpy_debug", doc = "What HPy's debug mode knows about handles, each of which has a number here.")
public final class DebugModule {
    private DebugModule() {}

    private static CheckedHandles handles(PythonContext context) {
        return ExtensionModules.state(context).checkedHandles();
    }

    private static Object ids(List<CheckedHandle> handles) {
        return new PyList(handles.stream().map(handle -> (Object) handle.id()).toArray());
    }

    @PyBuiltin(value = "new_generation()", doc = "Begin a new generation of handles, and give its number.")
    static Object newGeneration(PythonContext context) {
        return handles(context).newGeneration();
    }

    @PyBuiltin(
            value = "open_handles(generation, /)",
            doc = "The handles that were opened since a generation and are open, as a list.")
    static Object openHandles(PythonContext context, long generation) {
        return ids(handles(context).openSince(generation));
    }

    @PyBuiltin(
            value = "closed_handles(generation, /)",
            doc = "The handles that were opened since a generation and are closed, as a list.")
    static Object closedHandles(PythonContext context, long generation) {
        return ids(handles(context).closedSince(generation));
    }

    /** The object, whether it is closed, the bytes of its character data, where it was opened and closed. */
    @PyBuiltin(value = "describe(id, /)", doc = """
        What is known about a handle.

        A tuple: the object, whether the handle is closed, the number of bytes of its character data, and
        where it was opened and closed.\
        """)
    static Object describe(PythonContext context, long id) {
        CheckedHandle handle = handle(context, id);
        return new PyTuple(
                handle.object() == null ? PyNone.NONE : handle.object(),
                handle.isClosed(),
                handle.dataSize(),
                textOrNone(handle.opened()),
                textOrNone(handle.closedAt()));
    }

    private static CheckedHandle handle(PythonContext context, long id) {
        CheckedHandle handle = handles(context).record(id);
        if (handle == null) {
            throw Errors.valueError("no debug handle has the id %s", id);
        }
        return handle;
    }

    private static Object textOrNone(String text) {
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }

    @PyBuiltin(value = "force_close(id, /)", doc = "Close a handle for the extension.")
    static Object forceClose(PythonContext context, long id) {
        handles(context).close(handle(context, id), null);
        return PyNone.NONE;
    }

    @PyBuiltin(value = "get_closed_handles_queue_max_size()", doc = "How many closed handles are remembered at most.")
    static Object closedLimit(PythonContext context) {
        return (long) handles(context).closedLimit();
    }

    @PyBuiltin(
            value = "set_closed_handles_queue_max_size(size, /)",
            doc = "Set how many closed handles are remembered at most.")
    static Object setClosedLimit(PythonContext context, long size) {
        handles(context).setClosedLimit(Math.toIntExact(notNegative(size)));
        return PyNone.NONE;
    }

    @PyBuiltin(
            value = "get_protected_raw_data_max_size()",
            doc = "How many bytes of closed handles' data are kept at most, so that their use is noticed.")
    static Object dataLimit(PythonContext context) {
        return handles(context).dataLimit();
    }

    @PyBuiltin(
            value = "set_protected_raw_data_max_size(size, /)",
            doc = "Set how many bytes of closed handles' data are kept at most, so that their use is noticed.")
    static Object setDataLimit(PythonContext context, long size) {
        handles(context).setDataLimit(notNegative(size));
        return PyNone.NONE;
    }

    private static long notNegative(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw Errors.valueError("not a size: %s", number);
        }
        return number;
    }

    @PyBuiltin(
            value = "set_on_invalid_handle(function, /)",
            doc = "Set what is called when a closed handle is used; None for nothing.")
    static Object setOnInvalidHandle(PythonContext context, Object function) {
        handles(context).setOnInvalidHandle(function == PyNone.NONE ? null : function);
        return PyNone.NONE;
    }

    @PyBuiltin(
            value = "set_on_invalid_builder_handle(function, /)",
            doc = "Set what is called when a builder is used after its end; None for nothing.")
    static Object setOnInvalidBuilder(PythonContext context, Object function) {
        handles(context).setOnInvalidBuilder(function == PyNone.NONE ? null : function);
        return PyNone.NONE;
    }

    /** Whether the use of a closed handle or builder raises, where no function is set for it, or ends the process. */
    @PyBuiltin(value = "set_raises(exception, /)", doc = """
        Set whether the use of a closed handle or builder raises an exception, where no function is set for it.\
        """)
    static Object setRaises(PythonContext context, boolean exception) {
        handles(context).setRaises(exception);
        return PyNone.NONE;
    }

    /** How many frames are noted where a handle is opened and closed; 0 for none. */
    @PyBuiltin(
            value = "set_handle_stack_trace_limit(frames, /)",
            doc = "Set how many frames are noted where a handle is opened and closed; 0 for none.")
    static Object setTraceLimit(PythonContext context, long frames) {
        handles(context).setTraceLimit(Math.toIntExact(notNegative(frames)));
        return PyNone.NONE;
    }
}
