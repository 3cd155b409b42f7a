// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;

/** {@code CField}: how instances of a structure show a field. */
@PyTypeMethods(
        value = "CField",
        doc = "Describes a field of a structure or union, and shows it as an attribute of the instances.")
final class CFieldType {
    private static final String NOT_DATA = "not a ctype instance";

    private CFieldType() {}

    @PyBuiltin(
            "__new__(cls, /, name, type, byte_size, byte_offset, index, _internal_use, bit_size=None, bit_offset=None)")
    static Object create(
            PyType cls,
            Object name,
            Object type,
            Object byteSize,
            Object byteOffset,
            long index,
            boolean internalUse,
            Object bitSize,
            Object bitOffset) {
        if (Conversions.asText(name) == null) {
            throw ArgumentConversions.wrongType(name, "str", "CField() argument 'name'");
        } else if (!internalUse) {
            throw Errors.typeError("CField is not intended to be used directly");
        }
        CType known = CType.ofClass(type);
        if (known == null) {
            throw Errors.typeError("type of field %s must be a C type", Texts.repr(name));
        }
        long size = Conversions.toIndexLong(byteSize);
        if (size != known.size) {
            throw Errors.valueError("byte_size does not match type size");
        }
        int bits = 0;
        if (bitSize != PyNone.NONE) {
            if (known.simple == null || !known.simple.isInteger()) {
                throw Errors.typeError("bit fields not allowed for type %s", (PyType) type);
            }
            bits = (int) Conversions.toIndexLong(bitSize);
            long bitStart = Conversions.toIndexLong(bitOffset);
            if (bits <= 0 || bitStart < 0) {
                throw Errors.valueError("number of bits invalid for bit field %s", Texts.repr(name));
            } else if (bitStart + bits > size * Byte.SIZE) {
                throw Errors.valueError(
                        "bit field %s overflows its type (%d + %d > %d)",
                        Texts.repr(name), bitStart, bits, size * Byte.SIZE);
            }
        }
        return new PyCField(
                PyStrings.toName(Conversions.asText(name)),
                (PyType) type,
                Conversions.toIndexLong(byteOffset),
                size,
                index,
                bits,
                bits == 0 ? 0 : (int) Conversions.toIndexLong(bitOffset),
                false);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyCField self, Object instance, Object owner) {
        if (instance == PyNone.NONE) {
            return self;
        }
        if (!(instance instanceof PyCData data)) {
            throw Errors.typeError(NOT_DATA);
        }
        MemorySegment part = part(self, data);
        CType known = CType.of(self.fieldType());
        if (self.isBitField()) {
            int above = Long.SIZE - self.bitOffset() - self.bitSize();
            long bits = SimpleValues.bits(known.simple, part, known.swapped) << above;
            int below = Long.SIZE - self.bitSize();
            if (known.simple == SimpleKind.BOOL) {
                return bits != 0;
            }
            return known.simple.isSigned() ? bits >> below : SimpleValues.unsigned(bits >>> below);
        } else if (known.isCharacters()) {
            return NativeText.bytesIn(part);
        } else if (known.isWideCharacters()) {
            return NativeText.textIn(part);
        }
        return DataAccess.get(data, self.fieldType(), part, self.index());
    }

    private static MemorySegment part(PyCField self, PyCData data) {
        return data.memory().asSlice(self.offset(), self.size());
    }

    @PyBuiltin("__set__(self, instance, value, /)")
    static void set(PyCField self, Object instance, Object value) {
        if (!(instance instanceof PyCData data)) {
            throw Errors.typeError(NOT_DATA);
        }
        MemorySegment part = part(self, data);
        CType known = CType.of(self.fieldType());
        if (self.isBitField()) {
            long mask = -1L >>> (Long.SIZE - self.bitSize()) << self.bitOffset();
            long given = known.simple == SimpleKind.BOOL
                    ? (Conversions.isTrue(value) ? 1 : 0)
                    : SimpleValues.mask(value instanceof PyCData number ? SimpleDataType.value(number) : value);
            long bits = SimpleValues.bits(known.simple, part, known.swapped) & ~mask;
            SimpleValues.setBits(known.simple, part, known.swapped, bits | given << self.bitOffset() & mask);
        } else if (known.isCharacters() && !(value instanceof PyCData)) {
            DataAccess.setCharacters(part, beforeNull(value));
        } else if (known.isWideCharacters() && !(value instanceof PyCData)) {
            DataAccess.setWideCharacters(part, value);
        } else {
            DataAccess.set(data, self.fieldType(), part, self.index(), value);
        }
    }

    /** C copies a string, which ends with its first null character. */
    private static Object beforeNull(Object value) {
        return value instanceof PyBytes text ? NativeText.bytesIn(MemorySegment.ofArray(text.value())) : value;
    }

    @PyBuiltin("__delete__(self, instance, /)")
    static void delete(PyCField self, Object instance) {
        throw Errors.typeError(instance instanceof PyCData ? "can't delete attribute" : NOT_DATA);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCField self) {
        String place = self.isBitField()
                ? ", bit_size=" + self.bitSize() + ", bit_offset=" + self.bitOffset() + ">"
                : ", size=" + self.size() + ">";
        return "<" + TypeNames.full(PyCField.TYPE) + " " + Texts.reprJava(PyStrings.of(self.name())) + " type="
                + self.fieldType().name() + ", ofs=" + self.offset() + place;
    }

    @PyGetter(value = "name", doc = "The name of the field.")
    static Object name(PyCField self) {
        return PyStrings.of(self.name());
    }

    @PyGetter(value = "type", doc = "The C type of the field.")
    static Object type(PyCField self) {
        return self.fieldType();
    }

    @PyGetter(value = "offset", doc = "Where the field begins, in bytes; the same as byte_offset.")
    static long offset(PyCField self) {
        return self.offset();
    }

    @PyGetter(
            value = "byte_offset",
            doc = "Where the field begins, in bytes. For a bit field, where the integer begins that it is a part of.")
    static long byteOffset(PyCField self) {
        return self.offset();
    }

    /** Of a bit field, both the number of bits and where they are. */
    @PyGetter(value = "size", doc = """
        The size in bytes; of a bit field, the number of bits in the upper 16 bits and bit_offset in the lower ones.\
        """)
    static long size(PyCField self) {
        return self.isBitField() ? (long) self.bitSize() << Short.SIZE | self.bitOffset() : self.size();
    }

    @PyGetter(
            value = "byte_size",
            doc = "The size of the field in bytes; of a bit field, that of the integer that it is a part of.")
    static long byteSize(PyCField self) {
        return self.size();
    }

    @PyGetter(value = "bit_size", doc = "The number of bits.")
    static long bitSize(PyCField self) {
        return self.bitSize();
    }

    @PyGetter(value = "bit_offset", doc = "Number of bits before a bit field in its integer; 0 for other fields.")
    static long bitOffset(PyCField self) {
        return self.bitOffset();
    }

    @PyGetter(value = "is_bitfield", doc = "Whether it is a bit field.")
    static boolean isBitField(PyCField self) {
        return self.isBitField();
    }

    @PyGetter(value = "is_anonymous", doc = "Whether the attributes of the field are attributes of the structure too.")
    static boolean isAnonymous(PyCField self) {
        return self.isAnonymous();
    }
}
