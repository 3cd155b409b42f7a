// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.IdentityHashMap;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;

/**
 * Finds out for which classes nobody has said how to reduce their instances, so that {@code object.__reduce_ex__} need not
 * be asked: it would call functions of {@code copyreg}, and move the attributes of each instance into a dictionary.
 */
final class PlainInstances {
    private static final Slot[] REDUCING = {
        Slot.REDUCE_EX, Slot.REDUCE, Slot.GETSTATE, Slot.GETNEWARGS, Slot.GETNEWARGS_EX, Slot.GETATTRIBUTE
    };
    private static final String[] REDUCING_ATTRIBUTES = {"__reduce_ex__", "__reduce__", "__getstate__", "__class__"};

    /** What has been found out about a class, as long as it stays as it was. */
    private record Finding(Assumption unchanged, boolean isPlain) {}

    private final Registries registries;
    private final Map<PyType, Finding> findings = new IdentityHashMap<>();
    private final Map<PyType, Boolean> withoutReducer = new IdentityHashMap<>();
    private int tableSize;
    private int tableEnd;

    PlainInstances(Registries registries) {
        this.registries = registries;
    }

    /** The function that {@code copyreg} has for a type, or null; asked for each type once while no others are added. */
    Object reducer(PyType type) {
        PyDict table = registries.dispatchTable();
        if (table.size() != tableSize || table.end() != tableEnd) {
            withoutReducer.clear();
            tableSize = table.size();
            tableEnd = table.end();
        } else if (withoutReducer.containsKey(type)) {
            return null;
        }
        Object reducer = table.get(type);
        if (reducer == null) {
            withoutReducer.put(type, true);
        }
        return reducer;
    }

    /**
     * The attributes of an instance that is reduced to its class and these, as its dictionary or a copy; null for any other
     * object.
     */
    PyDict attributesOrNull(Object value, PyType type) {
        if (!(value instanceof PyInstance instance) || !isPlain(type)) {
            return null;
        }
        PyDict attributes = ObjectFields.attributes(instance).stable();
        for (int i = attributes.next(0); i >= 0; i = attributes.next(i + 1)) {
            if (!(attributes.keyAt(i) instanceof TruffleString name) || name.isEmpty()) {
                continue;
            }
            boolean mayReduce = name.codePointAtIndexUncached(0, TruffleString.Encoding.UTF_32) == '_';
            if (mayReduce && isReducing(attributes)) {
                return null;
            }
        }
        return attributes;
    }

    private static boolean isReducing(PyDict attributes) {
        for (String name : REDUCING_ATTRIBUTES) {
            if (attributes.get(name) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(PyType type) {
        Finding known = findings.get(type);
        if (known == null || !known.unchanged.isValid()) {
            Assumption unchanged = type.stable();
            known = new Finding(unchanged, findOut(type));
            findings.put(type, known);
        }
        return known.isPlain;
    }

    private boolean findOut(PyType type) {
        for (Slot slot : REDUCING) {
            if (!type.sharesSlot(BuiltinTypes.OBJECT, slot)) {
                return false;
            }
        }
        boolean itself = type.hasInstanceDict()
                && type.layoutBase() == BuiltinTypes.OBJECT
                && type.lookup("__class__") == BuiltinTypes.OBJECT.lookup("__class__")
                && !(type.lookup("__dict__") instanceof PyProperty);
        return itself
                && Calls.callMethod(registries.copyreg(), "_slotnames", type) instanceof PyList names
                && names.size() == 0;
    }
}
