// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import org.protopython.objects.PyBytes;
import org.protopython.runtime.PythonContext;

/** A value on its way from one interpreter to another. It holds nothing that only one of them may see. */
public interface CrossValue {
    /** The value in the interpreter that is entered. */
    Object open(PythonContext context);

    /** Nobody will open this any more. */
    default void drop() {}

    /** A bytes object, of which each interpreter has one of its own. */
    record Bytes(PyBytes original) implements CrossValue {
        @Override
        public Object open(PythonContext context) {
            return new PyBytes(original.value());
        }
    }

    /** A value that belongs to no interpreter. */
    record Constant(Object value) implements CrossValue {
        @Override
        public Object open(PythonContext context) {
            return value;
        }
    }
}
