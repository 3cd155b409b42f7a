// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** Makes the exception classes that modules written in Java bring along, like {@code struct.error}. */
public final class ModuleErrors {
    private ModuleErrors() {}

    /** A class of the process, so it must be kept in a constant. */
    public static PyType define(String module, String name, PyType base) {
        return define(module, name, base, null);
    }

    /**
     * A class of the process, so it must be kept in a constant.
     *
     * @param doc what {@code __doc__} answers, or null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyType define(String module, String name, PyType base, String doc) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", PyStrings.of(module));
        if (doc != null) {
            namespace.put("__doc__", PyStrings.of(doc));
        }
        return (PyType) ClassBuilder.newType(BuiltinTypes.TYPE, name, new PyTuple(base), namespace, new PyDict());
    }
}
