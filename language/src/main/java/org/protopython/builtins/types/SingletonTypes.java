// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code NoneType}, {@code ellipsis} and {@code NotImplementedType}: one instance each. */
@PyTypeMethods({"NoneType", "ellipsis", "NotImplementedType"})
public final class SingletonTypes {
    private SingletonTypes() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object type, Object[] args, PyDict kwargs) { // not PyType: it is not always NoneType
        PyType cls = (PyType) type;
        if (args.length > 0 || kwargs != null) {
            String name = cls == BuiltinTypes.ELLIPSIS_TYPE ? "EllipsisType" : cls.name();
            throw Errors.typeError("%s takes no arguments", name);
        } else if (cls == BuiltinTypes.NONE_TYPE) {
            return PyNone.NONE;
        }
        return cls == BuiltinTypes.ELLIPSIS_TYPE ? PyEllipsis.ELLIPSIS : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        if (self == PyNone.NONE) {
            return "None";
        }
        return self == PyEllipsis.ELLIPSIS ? "Ellipsis" : "NotImplemented";
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean bool(Object self) {
        if (self == PyNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.typeError("NotImplemented should not be used in a boolean context");
        }
        return self != PyNone.NONE;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(Object self) {
        return self == PyNone.NONE ? 0xfca86420L : System.identityHashCode(self);
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(Object self) {
        return repr(self);
    }
}
