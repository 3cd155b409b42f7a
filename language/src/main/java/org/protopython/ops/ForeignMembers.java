// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Attributes of values of other languages are their members; methods of the type {@code foreign} come second. */
public final class ForeignMembers {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private ForeignMembers() {}

    /** The member, or the attribute of the type {@code foreign}, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOrNull(Object self, String name) {
        try {
            if (INTEROP.isMemberReadable(self, name)) {
                return Foreign.toPython(INTEROP.readMember(self, name));
            }
        } catch (InteropException e) {
            throw Errors.attributeError("foreign member '%s' cannot be read", name);
        }
        PyType type = BuiltinTypes.FOREIGN;
        return Attributes.getGeneric(self, type, name);
    }

    /** Writes the member, or removes it when the value is null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object self, String name, Object value) {
        try {
            if (value == null) {
                INTEROP.removeMember(self, name);
            } else {
                INTEROP.writeMember(self, name, value);
            }
        } catch (InteropException e) {
            throw Errors.attributeError("foreign member '%s' cannot be changed", name);
        }
    }
}
