// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;

/** {@code cell}. */
@PyTypeMethods(value = "cell", doc = "A cell holds a variable that functions share.")
public final class CellType {
    private CellType() {}

    @PyBuiltin("__new__(cls, contents=<unrepresentable>, /)")
    static Object create(Object cls, Object contents) {
        return new PyCell(contents);
    }

    @PyGetter(value = "cell_contents", doc = "What the variable holds. Raises ValueError while it has no value.")
    static Object contents(PyCell self) {
        if (self.get() == null) {
            throw Errors.valueError("cell is empty");
        }
        return self.get();
    }

    @PySetter("cell_contents")
    static void setContents(PyCell self, Object value) {
        self.set(value);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCell self) {
        String content = self.get() == null
                ? "empty"
                : PyType.of(self.get()).name() + " object at " + TypeNames.address(self.get());
        return "<cell at " + TypeNames.address(self) + ": " + content + ">";
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyCell self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyCell self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(PyCell self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyCell self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(PyCell self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyCell self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    /** As the contents compare; an empty cell is less than any other. */
    private static Object compare(CompareOperator comparison, PyCell self, Object value) {
        if (!(value instanceof PyCell other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        } else if (self.get() == null || other.get() == null) {
            return Operators.compare(comparison, self.get() == null ? 0L : 1L, other.get() == null ? 0L : 1L);
        }
        return Operators.compare(comparison, self.get(), other.get());
    }
}
