// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Texts;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/** Names of functions in Java in statistics. */
final class BuiltinLabel {
    private BuiltinLabel() {}

    /** Whether it is of the two kinds that a profiler counts: functions and methods that are no slot of a type. */
    static boolean isCounted(Object callable) {
        return callable instanceof PyBuiltinFunction function
                && (function.type() == BuiltinTypes.BUILTIN_FUNCTION
                        || function.type() == BuiltinTypes.METHOD_DESCRIPTOR);
    }

    /**
     * {@code <built-in method math.sin>} for a function of a module, the text of the method's descriptor for one of an
     * object.
     *
     * @param receiver the first argument of a method that is not bound
     */
    static Object of(PyBuiltinFunction function, Object receiver) {
        String name = function.builtin().name();
        Object self = function.self() == null && function.owner() != null ? receiver : function.self();
        if (self == null || self instanceof PyModule) {
            Object module = Attributes.getOrNull(function, "__module__");
            String prefix = module == null || module == PyNone.NONE ? "" : Texts.strJava(module) + ".";
            return PyStrings.of("<built-in method " + prefix + name + ">");
        }
        Object descriptor = PyType.of(self).lookup(name);
        String plain = "<built-in method " + name + ">";
        try {
            return PyStrings.of(descriptor == null ? plain : Texts.reprJava(descriptor));
        } catch (PException e) {
            // a program's own descriptor of that name, which fails to describe itself; the call goes on
            return PyStrings.of(plain);
        }
    }
}
