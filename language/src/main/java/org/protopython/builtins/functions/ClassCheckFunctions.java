// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.Specialization;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.BinaryBuiltinNode;

/** {@code isinstance}, by a cache of the classes seen. */
@PyModule("builtins")
public final class ClassCheckFunctions {
    private ClassCheckFunctions() {}

    @PyBuiltin(
            value = "isinstance(obj, class_or_tuple, /)",
            doc = "Return whether an object is an instance of a class or of a subclass thereof.")
    abstract static class IsInstanceNode extends BinaryBuiltinNode {
        static final PyType TYPE = BuiltinTypes.TYPE;

        /** A class of which {@code type} decides alone, and an object that does not claim another class. */
        @Specialization(
                guards = {"typeOf(obj) == type", "cls == cachedClass", "cls.type() == TYPE", "isHonest(type)"},
                assumptions = "type.stable()",
                limit = "4")
        static boolean cached(
                Object obj,
                PyType cls,
                @Cached("typeOf(obj)") PyType type,
                @Cached("cls") PyType cachedClass,
                @Cached("type.isSubtypeOf(cls)") boolean answer) {
            return answer;
        }

        static PyType typeOf(Object value) {
            return PyType.of(value);
        }

        @Idempotent
        @TruffleBoundary(transferToInterpreterOnException = false)
        static boolean isHonest(PyType type) {
            return TypeChecks.tellsClass(type);
        }

        @Specialization
        static boolean ofTuple(Object obj, PyTuple classes) {
            PyType type = PyType.of(obj);
            for (Object cls : classes.items()) {
                if (type == cls || cls instanceof PyType other && other.type() == TYPE && type.isSubtypeOf(other)) {
                    return true;
                }
            }
            return Operators.isInstance(obj, classes);
        }

        @Specialization(replaces = {"cached", "ofTuple"})
        static boolean general(Object obj, Object classOrTuple) {
            return PyType.of(obj) == classOrTuple || Operators.isInstance(obj, classOrTuple);
        }
    }
}
