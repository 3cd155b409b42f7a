// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Attributes and items. */
final class AccessFunctions {
    private AccessFunctions() {}

    private static String attributeName(long name) {
        return NativeMemory.getString(name).intern();
    }

    @HPyFunction("HPy_GetAttr")
    static long getAttribute(HPyThread thread, long object, long name) {
        return thread.toHandle(Attributes.get(thread.require(object), Attributes.nameOf(thread.require(name))));
    }

    @HPyFunction("HPy_GetAttr_s")
    static long getAttributeByString(HPyThread thread, long object, long name) {
        return thread.toHandle(Attributes.get(thread.require(object), attributeName(name)));
    }

    /** Never fails: an exception means that there is no such attribute. */
    private static int hasAttribute(Object object, String name) {
        try {
            return Attributes.getOrNull(object, name) != null ? 1 : 0;
        } catch (PException e) {
            return 0;
        }
    }

    @HPyFunction("HPy_HasAttr")
    static int hasAttribute(HPyThread thread, long object, long name) {
        Object key = thread.require(name);
        return key instanceof TruffleString ? hasAttribute(thread.require(object), Attributes.nameOf(key)) : 0;
    }

    @HPyFunction("HPy_HasAttr_s")
    static int hasAttributeByString(HPyThread thread, long object, long name) {
        return hasAttribute(thread.require(object), attributeName(name));
    }

    private static int setAttribute(Object object, String name, Object value) {
        if (value == null) {
            Attributes.delete(object, name);
        } else {
            Attributes.set(object, name, value);
        }
        return 0;
    }

    @HPyFunction("HPy_SetAttr")
    static int setAttribute(HPyThread thread, long object, long name, long value) {
        return setAttribute(thread.require(object), Attributes.nameOf(thread.require(name)), thread.get(value));
    }

    @HPyFunction("HPy_SetAttr_s")
    static int setAttributeByString(HPyThread thread, long object, long name, long value) {
        return setAttribute(thread.require(object), attributeName(name), thread.get(value));
    }

    private static TruffleString itemName(long name) {
        return PyStrings.of(NativeMemory.getString(name));
    }

    private static Object get(Object container, Object key) {
        if (container instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            Object value = dict.get(key);
            if (value == null) {
                throw Errors.keyError(key);
            }
            return value;
        }
        return Items.get(container, key);
    }

    @HPyFunction("HPy_GetItem")
    static long getItem(HPyThread thread, long object, long key) {
        return thread.toHandle(get(thread.require(object), thread.require(key)));
    }

    @HPyFunction("HPy_GetItem_i")
    static long getItemAt(HPyThread thread, long object, long index) {
        Object container = thread.require(object);
        if (container instanceof PyList list && list.type() == BuiltinTypes.LIST && index >= 0 && index < list.size()) {
            return thread.toHandle(list.get((int) index));
        }
        if (container instanceof PyTuple tuple
                && tuple.type() == BuiltinTypes.TUPLE
                && index >= 0
                && index < tuple.size()) {
            return thread.toHandle(tuple.get((int) index));
        }
        return thread.toHandle(Items.get(container, index));
    }

    @HPyFunction("HPy_GetItem_s")
    static long getItemByString(HPyThread thread, long object, long name) {
        return thread.toHandle(get(thread.require(object), itemName(name)));
    }

    @HPyFunction("HPy_SetItem")
    static int setItem(HPyThread thread, long object, long key, long value) {
        Items.set(thread.require(object), thread.require(key), thread.require(value));
        return 0;
    }

    @HPyFunction("HPy_SetItem_i")
    static int setItemAt(HPyThread thread, long object, long index, long value) {
        Items.set(thread.require(object), index, thread.require(value));
        return 0;
    }

    @HPyFunction("HPy_SetItem_s")
    static int setItemByString(HPyThread thread, long object, long name, long value) {
        Items.set(thread.require(object), itemName(name), thread.require(value));
        return 0;
    }

    @HPyFunction("HPy_DelItem")
    static int deleteItem(HPyThread thread, long object, long key) {
        Items.delete(thread.require(object), thread.require(key));
        return 0;
    }

    @HPyFunction("HPy_DelItem_i")
    static int deleteItemAt(HPyThread thread, long object, long index) {
        Items.delete(thread.require(object), index);
        return 0;
    }

    @HPyFunction("HPy_DelItem_s")
    static int deleteItemByString(HPyThread thread, long object, long name) {
        Items.delete(thread.require(object), itemName(name));
        return 0;
    }

    @HPyFunction("HPy_Contains")
    static int contains(HPyThread thread, long container, long key) {
        return Items.contains(thread.require(container), thread.require(key)) ? 1 : 0;
    }

    @HPyFunction("HPy_Length")
    static long length(HPyThread thread, long handle) {
        return switch (thread.require(handle)) {
            case PyList list when list.type() == BuiltinTypes.LIST -> list.size();
            case PyTuple tuple when tuple.type() == BuiltinTypes.TUPLE -> tuple.size();
            case PyDict dict when dict.type() == BuiltinTypes.DICT -> dict.size();
            case Object other -> Items.length(other);
        };
    }
}
