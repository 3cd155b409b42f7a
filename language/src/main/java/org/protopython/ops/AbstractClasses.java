// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Classes with unimplemented abstract methods ({@code abc}) cannot be instantiated. */
public final class AbstractClasses {
    private static final String ABSTRACT_METHODS = "__abstractmethods__";

    private AbstractClasses() {}

    /** Whether the class has abstract methods left. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isAbstract(PyType type) {
        if (type.isBuiltin()) {
            return false;
        }
        Object methods = type.ownAttribute(ABSTRACT_METHODS);
        return methods != null && Conversions.isTrue(methods);
    }

    /** TypeError for a class that has abstract methods left. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void check(PyType type) {
        if (!isAbstract(type)) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Object name : Items.toArray(type.ownAttribute(ABSTRACT_METHODS))) {
            names.add("'" + Texts.strJava(name) + "'");
        }
        Collections.sort(names);
        throw Errors.typeError(
                "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
                type, names.size() == 1 ? "" : "s", String.join(", ", names));
    }
}
