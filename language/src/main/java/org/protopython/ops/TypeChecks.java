// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Predicate;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** {@code isinstance} and {@code issubclass}. */
public final class TypeChecks {
    private TypeChecks() {}

    /** {@code type.__instancecheck__}: the class, or what {@code __class__} claims. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInstance(Object value, PyType cls) {
        PyType type = PyType.of(value);
        if (type.isSubtypeOf(cls)) {
            return true;
        }
        return !tellsClass(type)
                && Attributes.getOrNull(value, "__class__") instanceof PyType claimed
                && claimed != type
                && claimed.isSubtypeOf(cls);
    }

    /** Whether {@code __class__} of the instances of a class is that class for certain. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean tellsClass(PyType type) {
        return type.lookup("__class__") == BuiltinTypes.OBJECT.lookup("__class__")
                && type.slot(Slot.GETATTRIBUTE) instanceof PyBuiltinFunction builtin
                && !Attributes.hasOwnAccess(builtin.owner());
    }

    /** {@code isinstance(value, cls)} where {@code cls} may be a tuple, a union or anything with the hook. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInstanceGeneral(Object value, Object cls) {
        if (PyType.of(value) == cls) {
            return true;
        } else if (cls instanceof PyType type && type.type() == BuiltinTypes.TYPE) {
            return isInstance(value, type);
        } else if (cls instanceof PyTuple tuple) {
            return anyMatches(tuple, element -> isInstanceGeneral(value, element));
        }
        Object answer = Calls.callSpecial(cls, Slot.INSTANCECHECK, value);
        if (answer != null) {
            return Conversions.isTrue(answer);
        }
        AbstractBases.check(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
        Object claimed = Attributes.getOrNull(value, "__class__");
        return claimed != null && AbstractBases.isSubclass(claimed, cls);
    }

    /** {@code issubclass(type, cls)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubclass(Object type, Object cls) {
        if (cls instanceof PyTuple tuple) {
            return anyMatches(tuple, element -> isSubclass(type, element));
        } else if (cls instanceof PyType base && base.type() == BuiltinTypes.TYPE) {
            return isSubclassOfType(type, base);
        }
        Object answer = Calls.callSpecial(cls, Slot.SUBCLASSCHECK, type);
        if (answer != null) {
            return Conversions.isTrue(answer);
        }
        return isSubclassOfClass(type, cls);
    }

    /** Whether the check holds for one of the classes, which may be tuples in turn, nested as deep as a program likes. */
    static boolean anyMatches(PyTuple classes, Predicate<Object> check) {
        ThreadState thread = PythonContext.get(null).threadState();
        thread.enterNative();
        try {
            for (Object element : classes.items()) {
                if (check.test(element)) {
                    return true;
                }
            }
            return false;
        } finally {
            thread.leaveNative();
        }
    }

    private static boolean isSubclassOfClass(Object type, Object cls) {
        AbstractBases.check(type, "issubclass() arg 1 must be a class");
        AbstractBases.check(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return AbstractBases.isSubclass(type, cls);
    }

    /** {@code type.__subclasscheck__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubclassOfType(Object type, PyType base) {
        if (type instanceof PyType cls) {
            return cls.isSubtypeOf(base);
        }
        return isSubclassOfClass(type, base);
    }
}
