// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The scanner of {@code _json}. */
@PyTypeMethods(value = "Scanner", doc = "Reads one JSON value of a text, from an index on.")
final class ScannerType {
    private ScannerType() {}

    @PyBuiltin("__new__(cls, /, context)")
    static Object create(PyType cls, Object context) {
        return new PyJsonScanner(
                cls,
                Conversions.isTrue(Attributes.get(context, "strict")),
                Attributes.get(context, "object_hook"),
                Attributes.get(context, "object_pairs_hook"),
                Attributes.get(context, "parse_float"),
                Attributes.get(context, "parse_int"),
                Attributes.get(context, "parse_constant"));
    }

    @PyBuiltin("__call__(self, /, string, idx)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(PyJsonScanner self, Object string, long idx) {
        TruffleString text = Conversions.asText(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PyType.of(string));
        } else if (idx < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        JsonParser parser = new JsonParser(self, text);
        Object value = parser.value(idx);
        return new PyTuple(value, (long) parser.position());
    }

    @PyGetter(value = "strict", doc = "Whether control characters in strings raise an error.")
    static boolean strict(PyJsonScanner self) {
        return self.strict;
    }

    @PyGetter(value = "object_hook", doc = "What makes the value of an object from a dict, or None.")
    static Object objectHook(PyJsonScanner self) {
        return self.objectHook;
    }

    @PyGetter(value = "object_pairs_hook", doc = "What makes the value of an object from a list of pairs, or None.")
    static Object pairsHook(PyJsonScanner self) {
        return self.pairsHook;
    }

    @PyGetter(value = "parse_float", doc = "What makes numbers with a point or exponent from their text.")
    static Object parseFloat(PyJsonScanner self) {
        return self.parseFloat;
    }

    @PyGetter(value = "parse_int", doc = "What makes other numbers from their text.")
    static Object parseInt(PyJsonScanner self) {
        return self.parseInt;
    }

    @PyGetter(value = "parse_constant", doc = "What makes values from '-Infinity', 'Infinity' and 'NaN'.")
    static Object parseConstant(PyJsonScanner self) {
        return self.parseConstant;
    }
}
