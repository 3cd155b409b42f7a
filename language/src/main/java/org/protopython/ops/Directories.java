// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;

/** The names of an object's attributes, as {@code __dir__} lists them. */
public final class Directories {
    private Directories() {}

    /** {@code object.__dir__}: the instance's own names and those of its class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Set<String> ofObject(Object self) {
        Set<String> names = new LinkedHashSet<>();
        Object dict = self instanceof PyObject ? Attributes.getOrNull(self, "__dict__") : null;
        if (dict instanceof PyDict attributes) {
            addKeys(names, attributes);
        }
        Object cls = Attributes.getOrNull(self, "__class__");
        if (cls instanceof PyType type) {
            addClass(names, type);
        }
        return names;
    }

    /** {@code type.__dir__}: names of the class and of its bases, without those of the metaclass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Set<String> ofType(PyType type) {
        Set<String> names = new LinkedHashSet<>();
        addClass(names, type);
        return names;
    }

    private static void addClass(Set<String> names, PyType type) {
        for (PyType each : type.mro()) {
            names.addAll(each.ownAttributes().keySet());
        }
    }

    /** Adds the str keys of a dictionary. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addKeys(Collection<String> names, PyDict dict) {
        for (Object key : dict.keysToArray()) {
            TruffleString name = Conversions.asText(key);
            if (name != null) {
                names.add(PyStrings.toJava(name));
            }
        }
    }

    /** The names as a sorted list of str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyList toList(Collection<String> names) {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        Object[] items = new Object[sorted.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStrings.of(sorted[i]);
        }
        return new PyList(items);
    }
}
