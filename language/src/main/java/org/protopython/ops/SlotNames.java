// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.text.TextPredicates;
import org.protopython.runtime.Errors;

/** The declaration {@code __slots__} of a class: what it names, checked, and whether it asks for a dictionary. */
final class SlotNames {
    private final List<String> members = new ArrayList<>();
    private boolean dict;
    private boolean weakref;

    private SlotNames() {}

    /** @param namespace answers whether the class body binds a name */
    static SlotNames read(Object slots, String className, PyType base, java.util.function.Predicate<String> namespace) {
        SlotNames result = new SlotNames();
        Object[] names = Conversions.asText(slots) != null ? new Object[] {slots} : Items.toArray(slots);
        if (names.length > 0 && isVariableSized(base.layoutBase())) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '%s'", base);
        }
        List<String> others = new ArrayList<>();
        for (Object each : names) {
            TruffleString text = Conversions.asText(each);
            if (text == null) {
                throw Errors.typeError("__slots__ items must be strings, not '%s'", PyType.of(each));
            }
            String name = PyStrings.toName(text);
            if (!result.isSpecial(name, base)) {
                others.add(name);
            }
        }
        for (String name : others) {
            result.add(name, className, namespace);
        }
        return result;
    }

    private static boolean isVariableSized(PyType layout) {
        return layout == BuiltinTypes.INT
                || layout == BuiltinTypes.BYTES
                || layout == BuiltinTypes.TUPLE
                || layout == BuiltinTypes.TYPE;
    }

    /** Whether the name stands for what every instance of an ordinary class has. */
    private boolean isSpecial(String name, PyType base) {
        if (!TextPredicates.isIdentifier(PyStrings.of(name))) {
            throw Errors.typeError("__slots__ must be identifiers");
        } else if (name.equals("__dict__")) {
            if (dict || base.hasInstanceDict()) {
                throw Errors.typeError("__dict__ slot disallowed: we already got one");
            }
            dict = true;
            return true;
        } else if (name.equals("__weakref__")) {
            if (weakref || base.lookup("__weakref__") != null) {
                throw Errors.typeError("__weakref__ slot disallowed: we already got one");
            }
            weakref = true;
            return true;
        }
        return false;
    }

    private void add(String name, String className, java.util.function.Predicate<String> namespace) {
        String mangled = mangle(name, className);
        boolean special = mangled.equals("__qualname__") || mangled.equals("__classcell__");
        if (namespace.test(mangled) && !special) {
            throw Errors.valueError("%s in __slots__ conflicts with class variable", Texts.repr(PyStrings.of(name)));
        }
        members.add(mangled);
    }

    private static String mangle(String name, String className) {
        String stripped = className.replaceFirst("^_+", "");
        if (!name.startsWith("__") || name.endsWith("__") || name.contains(".") || stripped.isEmpty()) {
            return name;
        }
        return ("_" + stripped + name).intern();
    }

    /** Names of the members, mangled, in the order given. */
    List<String> members() {
        return members;
    }

    boolean hasDict() {
        return dict;
    }

    boolean hasWeakref() {
        return weakref;
    }
}
