// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The module {@code array}. */
@PyModule(value = "array", doc = "Sequences of numbers or characters that lie in memory as C has them.")
public final class ArrayModule {
    @PyConstant("ArrayType")
    static final PyType ARRAY_TYPE = PyArray.TYPE;

    private ArrayModule() {}

    /** The type; each context that imports the module counts arrays among its mutable sequences. */
    @PyConstant("array")
    static Object array(PythonContext context) {
        Object classes = ImportSystem.importModule(context, "collections.abc");
        Calls.callMethod(Attributes.get(classes, "MutableSequence"), "register", PyArray.TYPE);
        return PyArray.TYPE;
    }

    @PyConstant("typecodes")
    static Object typecodes() {
        StringBuilder codes = new StringBuilder();
        for (ItemKind kind : ItemKind.values()) {
            codes.append(kind.code());
        }
        return PyStrings.of(codes.toString());
    }

    /** What pickles of the third protocol on call. */
    @PyBuiltin(
            value = "_array_reconstructor(arraytype, typecode, mformat_code, items, /)",
            doc = "Make an array from bytes that another machine may have laid out.")
    static Object reconstruct(Object arrayType, Object typecode, int format, Object items) {
        if (!(arrayType instanceof PyType type)) {
            throw Errors.typeError("first argument must be a type object, not %s", PyType.of(arrayType));
        }
        int code = ItemConversion.character(typecode, "_array_reconstructor(): argument 2");
        if (!type.isSubtypeOf(PyArray.TYPE)) {
            throw Errors.typeError("%s is not a subtype of %s", type.name(), PyArray.TYPE);
        }
        ItemKind kind = ItemKind.of(code);
        if (kind == null) {
            throw Errors.valueError("second argument must be a valid type code");
        }
        MachineFormat layout = MachineFormat.of(format);
        if (layout == null) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        } else if (!(items instanceof PyBytes bytes)) {
            throw Errors.typeError("fourth argument should be bytes, not %s", PyType.of(items));
        } else {
            return reconstruct(type, kind, layout, bytes.value());
        }
    }

    private static Object reconstruct(PyType type, ItemKind kind, MachineFormat layout, byte[] bytes) {
        ItemKind result = layout.kindFor(kind);
        Object made = Calls.call(type, PyStrings.of(String.valueOf(result.code())));
        if (!(made instanceof PyArray array)) {
            throw Errors.typeError("%s is not a subtype of %s", PyType.of(made), PyArray.TYPE);
        }
        if (result.machineFormat() == layout.number()) {
            ArrayTransfers.appendBytes(array, bytes);
        } else if (bytes.length % layout.size() != 0) {
            throw Errors.valueError("string length not a multiple of item size");
        } else if (layout.isText()) {
            ArrayTransfers.fromUnicode(array, layout.text(bytes));
        } else {
            for (Object item : layout.items(bytes)) {
                array.append(ItemConversion.bits(array.kind(), item));
            }
        }
        return array;
    }
}
