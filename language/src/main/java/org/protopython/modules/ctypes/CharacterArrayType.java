// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.BuiltinProperty;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyGetSetDescriptor;

/** What arrays of {@code c_char} have besides: no program sees the type, only its attributes in the classes. */
@PyTypeMethods("_CharacterArray")
final class CharacterArrayType {
    private static final PyType TYPE = BuiltinTypes.defineFinalForModule("_CharacterArray", "_ctypes");

    private CharacterArrayType() {}

    /** Gives a class of arrays the attributes. */
    static void extend(PyType arrays) {
        copyAttributes(TYPE, arrays);
    }

    /** Puts the computed attributes of a built-in type into a class. */
    static void copyAttributes(PyType from, PyType to) {
        from.ownAttributes().forEach((name, attribute) -> {
            if (attribute instanceof PyGetSetDescriptor computed) {
                BuiltinProperty property = new BuiltinProperty(name, computed.getter(), computed.setter());
                to.setAttribute(name, new PyGetSetDescriptor(to, property));
            }
        });
    }

    @PyGetter(value = "value", doc = "The bytes before the first null character.")
    static Object value(PyCData self) {
        return NativeText.bytesIn(self.memory());
    }

    @PySetter("value")
    static void setValue(PyCData self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete attribute");
        } else if (!(value instanceof PyBytes text)) {
            throw Errors.typeError("bytes expected instead of %s instance", PyType.of(value));
        } else if (text.value().length > self.memory().byteSize()) {
            throw Errors.valueError("byte string too long");
        }
        DataAccess.setCharacters(self.memory(), value);
    }

    @PyGetter(value = "raw", doc = "All bytes.")
    static Object raw(PyCData self) {
        return new PyBytes(self.memory().toArray(JAVA_BYTE));
    }

    @PySetter("raw")
    static void setRaw(PyCData self, Object value) {
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        byte[] bytes = Buffers.bytes(value);
        if (bytes.length > self.memory().byteSize()) {
            throw Errors.valueError("byte string too long");
        }
        MemorySegment.copy(bytes, 0, self.memory(), JAVA_BYTE, 0, bytes.length);
    }
}
