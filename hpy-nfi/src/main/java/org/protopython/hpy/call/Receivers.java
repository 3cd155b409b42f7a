// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.hpy.handles.NativeInstance;
import org.protopython.hpy.handles.NativeType;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.util.Expect;

/** Keeps methods of extension types from objects that lack the struct they work on: C would not notice. */
final class Receivers {
    private Receivers() {}

    static void check(HPyBuiltin builtin, Object self) {
        int specification = builtin.specification();
        if (specification == 0) {
            return;
        }
        // that of the struct, so that instances of Python's subclasses are no exception
        if (self instanceof NativeInstance instance && Expect.likely(instance.specification() == specification)) {
            return;
        }
        // a static method is __new__, whose argument is the class
        PyType type = builtin.kind() == BuiltinKind.STATIC_METHOD
                ? self instanceof PyType cls ? cls : null
                : self instanceof PyObject object ? object.type() : null;
        if (Expect.unlikely(type == null
                || !(type.nativeData() instanceof NativeType info)
                || info.specification() != specification)) {
            checkSlow(builtin, self);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void checkSlow(HPyBuiltin builtin, Object self) {
        if (builtin.kind() == BuiltinKind.STATIC_METHOD) {
            checkClass(builtin, self);
        } else if (!NativeType.has(PyType.of(self), builtin.specification())) {
            throw Errors.typeError(
                    Slot.of(builtin.name()) != null
                            ? "descriptor '%s' requires a '%s' object but received a '%s'"
                            : "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    builtin.name(),
                    builtin.owner(),
                    PyType.of(self));
        }
    }

    /** The argument of {@code __new__}. */
    private static void checkClass(HPyBuiltin builtin, Object cls) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("%s.__new__(X): X is not a type object (%s)", builtin.owner(), PyType.of(cls));
        }
        if (!NativeType.has(type, builtin.specification())) {
            throw Errors.typeError(
                    "%s.__new__(%s): %s is not a subtype of %s", builtin.owner(), type, type, builtin.owner());
        }
    }
}
