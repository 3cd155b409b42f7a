// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** list, tuple, dict and slice. */
final class ContainerFunctions {

    private ContainerFunctions() {}

    private static PyList list(HPyThread thread, long handle) {
        if (thread.require(handle) instanceof PyList list) {
            return list;
        }
        throw Errors.systemError("bad argument to internal function");
    }

    @HPyFunction("HPyList_Check")
    static int isList(HPyThread thread, long handle) {
        return thread.require(handle) instanceof PyList ? 1 : 0;
    }

    /** The elements are None until set; HPy has no unset elements. */
    @HPyFunction("HPyList_New")
    static long newList(HPyThread thread, long length) {
        if (length < 0) {
            throw Errors.systemError("bad argument to internal function");
        }
        PyList list = new PyList();
        for (long i = 0; i < length; i++) {
            list.append(PyNone.NONE);
        }
        return thread.toHandle(list);
    }

    @HPyFunction("HPyList_Append")
    static int append(HPyThread thread, long list, long item) {
        list(thread, list).append(thread.require(item));
        return 0;
    }

    @HPyFunction("HPyList_Insert")
    static int insert(HPyThread thread, long handle, long index, long item) {
        PyList list = list(thread, handle);
        long position = Math.clamp(index < 0 ? index + list.size() : index, 0, list.size());
        list.insert((int) position, thread.require(item));
        return 0;
    }

    static Object[] items(HPyThread thread, long array, long count) {
        Object[] items = new Object[Math.toIntExact(count)];
        for (int i = 0; i < items.length; i++) {
            items[i] = thread.require(NativeMemory.getLong(array + 8L * i));
        }
        return items;
    }

    @HPyFunction("HPyTuple_Check")
    static int isTuple(HPyThread thread, long handle) {
        return thread.require(handle) instanceof PyTuple ? 1 : 0;
    }

    @HPyFunction("HPyTuple_FromArray")
    static long tupleOf(HPyThread thread, long array, long count) {
        return thread.open(new PyTuple(items(thread, array, count)));
    }

    @HPyFunction("HPyDict_Check")
    static int isDict(HPyThread thread, long handle) {
        return thread.require(handle) instanceof PyDict ? 1 : 0;
    }

    @HPyFunction("HPyDict_New")
    static long newDict(HPyThread thread) {
        return thread.toHandle(new PyDict());
    }

    @HPyFunction("HPyDict_Keys")
    static long keys(HPyThread thread, long handle) {
        if (!(thread.require(handle) instanceof PyDict dict)) {
            throw Errors.systemError("bad argument to internal function");
        }
        PyList keys = new PyList();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            keys.append(dict.keyAt(i));
        }
        return thread.toHandle(keys);
    }

    @HPyFunction("HPyDict_Copy")
    static long copy(HPyThread thread, long handle) {
        if (!(thread.require(handle) instanceof PyDict dict)) {
            throw Errors.systemError("bad argument to internal function");
        }
        return thread.toHandle(dict.copy());
    }

    @HPyFunction("HPySlice_New")
    static long newSlice(HPyThread thread, long start, long stop, long step) {
        return thread.toHandle(new PySlice(orNone(thread, start), orNone(thread, stop), orNone(thread, step)));
    }

    private static Object orNone(HPyThread thread, long handle) {
        Object value = thread.get(handle);
        return value == null ? PyNone.NONE : value;
    }

    /** The bounds as given, saturated; not yet fitted to a length. */
    @HPyFunction("HPySlice_Unpack")
    static int unpack(HPyThread thread, long handle, long start, long stop, long step) {
        if (!(thread.require(handle) instanceof PySlice slice)) {
            throw Errors.systemError("bad argument to internal function");
        }
        long stride = slice.step() == PyNone.NONE ? 1 : saturated(slice.step());
        if (stride == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        stride = Math.max(stride, -Long.MAX_VALUE);
        NativeMemory.putLong(step, stride);
        NativeMemory.putLong(start, bound(slice.start(), stride < 0 ? Long.MAX_VALUE : 0));
        NativeMemory.putLong(stop, bound(slice.stop(), stride < 0 ? Long.MIN_VALUE : Long.MAX_VALUE));
        return 0;
    }

    private static long bound(Object value, long absent) {
        return value == PyNone.NONE ? absent : saturated(value);
    }

    private static long saturated(Object value) {
        Object index = Conversions.toIndexOrNull(value);
        if (index == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        if (index instanceof Long number) {
            return number;
        }
        return Conversions.toBigInteger(index).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static PySlice range(long start, long end) {
        return new PySlice(start, end, PyNone.NONE);
    }

    private static Object sliceable(HPyThread thread, long handle, Slot slot, String refusal) {
        Object object = thread.require(handle);
        if (PyType.of(object).slot(slot) == null) {
            throw Errors.typeError("'%s' object%s", PyType.of(object), refusal);
        }
        return object;
    }

    @HPyFunction("HPy_GetSlice")
    static long getSlice(HPyThread thread, long object, long start, long end) {
        return thread.toHandle(
                Items.get(sliceable(thread, object, Slot.GETITEM, " is unsliceable"), range(start, end)));
    }

    @HPyFunction("HPy_SetSlice")
    static int setSlice(HPyThread thread, long object, long start, long end, long value) {
        Object replacement = thread.get(value);
        if (replacement == null) {
            return deleteSlice(thread, object, start, end);
        }
        Items.set(
                sliceable(thread, object, Slot.SETITEM, " doesn't support slice assignment"),
                range(start, end),
                replacement);
        return 0;
    }

    @HPyFunction("HPy_DelSlice")
    static int deleteSlice(HPyThread thread, long object, long start, long end) {
        Items.delete(sliceable(thread, object, Slot.DELITEM, " doesn't support slice deletion"), range(start, end));
        return 0;
    }
}
