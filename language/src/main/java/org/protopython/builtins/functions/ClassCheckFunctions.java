// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.ops.IsInstanceNode;
import org.protopython.runtime.BinaryBuiltinNode;

/** {@code isinstance}, by a cache of the classes seen. */
@PyModule("builtins")
public final class ClassCheckFunctions {
    private ClassCheckFunctions() {}

    @PyBuiltin(
            value = "isinstance(obj, class_or_tuple, /)",
            doc = "Whether an object is of a class, of a class derived from it, or of one of a tuple of classes.")
    abstract static class IsInstanceBuiltinNode extends BinaryBuiltinNode {
        @Specialization
        static boolean any(Object obj, Object classOrTuple, @Cached IsInstanceNode test) {
            return test.execute(obj, classOrTuple);
        }
    }
}
