// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code isinstance(value, cls)}, cached by the classes of both. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
public abstract class IsInstanceNode extends Node {
    static final PyType TYPE = BuiltinTypes.TYPE;

    @NeverDefault
    public static IsInstanceNode create() {
        return IsInstanceNodeGen.create();
    }

    /** @param cls a class or anything else that {@code isinstance} takes */
    public abstract boolean execute(Object value, Object cls);

    /** A class of which {@code type} decides alone, and an object that does not claim another class. */
    @Specialization(
            guards = {"of(value) == type", "cls == cachedClass", "cls.type() == TYPE", "isHonest(type)"},
            assumptions = "type.stable()",
            limit = "SHAPES")
    static boolean doCached(
            Object value,
            PyType cls,
            @Cached("of(value)") PyType type,
            @Cached("cls") PyType cachedClass,
            @Cached("type.isSubtypeOf(cls)") boolean answer) {
        return answer;
    }

    @Idempotent
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isHonest(PyType type) {
        return TypeChecks.tellsClass(type);
    }

    @Specialization
    static boolean doTuple(Object value, PyTuple classes) {
        PyType type = PyType.of(value);
        for (Object cls : classes.items()) {
            if (type == cls || cls instanceof PyType other && other.type() == TYPE && type.isSubtypeOf(other)) {
                return true;
            }
        }
        return Operators.isInstance(value, classes);
    }

    @Specialization(replaces = {"doCached", "doTuple"})
    static boolean doGeneric(Object value, Object cls) {
        PyType type = PyType.of(value);
        return type == cls
                || cls instanceof PyType other && other.type() == TYPE && type.isSubtypeOf(other)
                || Operators.isInstance(value, cls);
    }
}
