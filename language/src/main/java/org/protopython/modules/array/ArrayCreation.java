// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;

/** Making arrays. */
@PyTypeMethods(value = "array", doc = """
    array(typecode [, initializer]) -> a sequence of items of one machine type

    The typecode says what the items are:

        'b', 'B'    int of 1 byte, signed and unsigned
        'h', 'H'    int of 2 bytes
        'i', 'I'    int of 4 bytes
        'l', 'L'    int of 8 bytes
        'q', 'Q'    int of 8 bytes
        'f', 'd'    float of 4 and of 8 bytes
        'w', 'u'    character of 4 bytes; 'u' is deprecated

    The initializer is an iterable of items, bytes that are the memory of items, or a str of characters.\
    """)
final class ArrayCreation {
    private ArrayCreation() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        boolean isKeywordTaken = !cls.sharesSlot(PyArray.TYPE, Slot.INIT);
        if (kwargs != null && !isKeywordTaken) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        } else if (args.length == 0) {
            throw Errors.typeError("array() takes at least 1 argument (0 given)");
        } else if (args.length > 2) {
            throw Errors.typeError("array() takes at most 2 arguments (%s given)", args.length);
        }
        int code = ItemConversion.character(args[0], "array() argument 1");
        if (code == ItemKind.WIDE_CHARACTER.code()) {
            Warnings.warn(
                    ExceptionTypes.DEPRECATION_WARNING,
                    "The 'u' type code is deprecated and will be removed in Python 3.16",
                    1);
        }
        ItemKind kind = ItemKind.of(code);
        Object initializer = args.length < 2 ? null : args[1];
        checkText(initializer, code, kind);
        if (kind == null) {
            throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
        }
        PyArray self = new PyArray(cls, kind);
        if (initializer != null) {
            fill(self, initializer);
        }
        return self;
    }

    /** Characters are items of arrays of characters alone. */
    private static void checkText(Object initializer, int code, ItemKind kind) {
        boolean isForText = kind != null && kind.isText();
        if (initializer == null || isForText) {
            return;
        }
        String typecode = new String(Character.toChars(code));
        if (Conversions.asText(initializer) != null) {
            throw Errors.typeError("cannot use a str to initialize an array with typecode '%s'", typecode);
        } else if (initializer instanceof PyArray array && array.kind().isText()) {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '%s'", typecode);
        }
    }

    private static void fill(PyArray self, Object initializer) {
        TruffleString text = Conversions.asText(initializer);
        if (text != null) {
            ArrayTransfers.fromUnicode(self, text);
        } else if (initializer instanceof PyBytes || initializer instanceof PyByteArray) {
            ArrayTransfers.appendBytes(self, Buffers.bytes(initializer));
        } else if (initializer instanceof PyArray other && other.kind() == self.kind()) {
            self.appendAll(other.toBytes());
        } else {
            ArrayTransfers.extendByItems(self, initializer);
        }
    }

    @PyBuiltin(value = "__copy__(self, /)", doc = "A new array of the same items.")
    static Object copy(PyArray self) {
        return new PyArray(self.kind(), self.toBytes());
    }

    @PyBuiltin(value = "__deepcopy__(self, unused, /)", doc = "A new array of the same items.")
    static Object deepCopy(PyArray self, Object unused) {
        return copy(self);
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
