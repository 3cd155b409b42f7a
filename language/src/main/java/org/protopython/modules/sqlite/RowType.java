// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code sqlite3.Row}. */
@PyTypeMethods(
        value = "Row",
        doc = "A row that gives its values by index and by name of the column, without regard to case.")
final class RowType {
    private RowType() {}

    @PyBuiltin("__new__(cls, cursor, data, /)")
    static Object create(PyType cls, Object cursor, Object data) {
        if (!(cursor instanceof PyCursor given)) {
            throw wrong(1, "sqlite3.Cursor", cursor);
        } else if (!(data instanceof PyTuple items)) {
            throw wrong(2, "tuple", data);
        } else {
            return new PyRow(cls, items, given.description());
        }
    }

    private static RuntimeException wrong(int position, String expected, Object value) {
        return Errors.typeError(
                "Row() argument %d must be %s, not %s",
                position, expected, value == PyNone.NONE ? "None" : PyType.of(value));
    }

    @PyBuiltin(value = "keys(self, /)", doc = "Returns the names of the columns.")
    static Object keys(PyRow self) {
        Object[] columns = self.columns();
        Object[] names = new Object[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = ((PyTuple) columns[i]).get(0);
        }
        return new PyList(names);
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyRow self) {
        return self.data().size();
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyRow self) {
        return Iteration.iterator(self.data());
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyRow self, Object key) {
        TruffleString name = Conversions.asText(key);
        if (name != null) {
            return named(self, PyStrings.toJava(name));
        } else if (Items.isInt(key)) {
            long index = Conversions.toIndexLong(key);
            long place = index < 0 ? index + self.data().size() : index;
            if (place < 0 || place >= self.data().size()) {
                throw Errors.indexError("tuple index out of range");
            }
            return self.data().get((int) place);
        } else if (key instanceof PySlice) {
            return Items.get(self.data(), key);
        }
        throw Errors.indexError("Index must be int or string");
    }

    private static Object named(PyRow self, String name) {
        if (self.description() == PyNone.NONE) {
            throw Errors.indexError("No item with key %s", Texts.reprJava(PyStrings.of(name)));
        }
        Object[] columns = self.columns();
        for (int i = 0; i < columns.length; i++) {
            TruffleString column = Conversions.asText(((PyTuple) columns[i]).get(0));
            if (isSame(PyStrings.toJava(column), name)) {
                return self.data().get(i);
            }
        }
        throw Errors.indexError("No item with that key");
    }

    /** Letters of ASCII may differ in their case. */
    private static boolean isSame(String left, String right) {
        if (left.length() != right.length()) {
            return false;
        }
        for (int i = 0; i < left.length(); i++) {
            if (lower(left.charAt(i)) != lower(right.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyRow self) {
        long hash = Conversions.hash(self.description()) ^ Conversions.hash(self.data());
        return hash == -1 ? -2 : hash;
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyRow self, Object value) {
        return value instanceof PyRow other
                ? (Object) (Operators.equal(self.description(), other.description())
                        && Operators.equal(self.data(), other.data()))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyRow self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
