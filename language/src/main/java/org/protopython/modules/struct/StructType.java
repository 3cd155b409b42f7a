// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.runtime.Errors;

/** {@code struct.Struct}. */
@PyTypeMethods(value = "Struct", doc = "Struct(format) -> a format read once, for packing and unpacking often")
final class StructType {
    private StructType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyStruct(cls);
    }

    @PyBuiltin("__init__(self, /, format)")
    static void init(PyStruct self, Object format) {
        self.text = text(format);
        self.format = StructFormat.parse(self.text);
    }

    /** A format as str or bytes. */
    static String text(Object format) {
        if (format instanceof PyBytes bytes) {
            return new String(bytes.value(), StandardCharsets.ISO_8859_1);
        }
        TruffleString text = Conversions.asText(format);
        if (text == null) {
            throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not %s", PyType.of(format));
        }
        return text.toJavaStringUncached();
    }

    static StructFormat format(PyStruct self) {
        if (self.format == null) {
            throw Errors.runtimeError("Struct object is not initialized");
        }
        return self.format;
    }

    @PyGetter(value = "format", doc = "The format.")
    static Object formatText(PyStruct self) {
        format(self);
        return PyStrings.of(self.text);
    }

    @PyGetter(value = "size", doc = "How many bytes pack() makes by the format.")
    static Object size(PyStruct self) {
        return self.format == null ? -1L : (long) self.format.size();
    }

    @PyBuiltin("__repr__(self, /)")
    static Object repr(PyStruct self) {
        format(self);
        return PyStrings.of(PyType.of(self).name() + "('" + self.text + "')");
    }

    @PyBuiltin(
            value = "pack(self, /, *values)",
            doc = "The values as bytes by the format. Raises struct.error when they do not fit it.")
    static Object pack(PyStruct self, Object[] values) {
        return pack(format(self), values);
    }

    static Object pack(StructFormat format, Object[] values) {
        checkCount(format, "pack", values.length);
        return new PyBytes(Packing.pack(format, values));
    }

    private static void checkCount(StructFormat format, String function, int count) {
        if (count != format.values()) {
            throw StructModule.error("%s expected %s items for packing (got %s)", function, format.values(), count);
        }
    }

    @PyBuiltin(value = "pack_into(self, /, *args)", doc = """
        Write values by the format into a writable buffer: pack_into(buffer, offset, *values).

        A negative offset counts from the end. Raises struct.error when the values do not fit the format or
        the buffer has no room.\
        """)
    static Object packInto(PyStruct self, Object[] args) {
        return packInto(format(self), args, 0);
    }

    /** @param first where the buffer is in the arguments */
    static Object packInto(StructFormat format, Object[] args, int first) {
        if (args.length - first == 0) {
            throw StructModule.error("pack_into expected buffer argument");
        } else if (args.length - first == 1) {
            throw StructModule.error("pack_into expected offset argument");
        }
        Object[] values = Arrays.copyOfRange(args, first + 2, args.length);
        checkCount(format, "pack_into", values.length);
        WritableBuffer target = WritableBuffer.ofArgument(args[first], "argument");
        try {
            int offset = writingOffset(format, Conversions.toIndexLong(args[first + 1]), target.length());
            target.put(offset, Packing.pack(format, values), format.size());
        } finally {
            target.release();
        }
        return PyNone.NONE;
    }

    private static int writingOffset(StructFormat format, long given, int length) {
        long offset = given;
        int size = format.size();
        if (offset < 0) {
            if (offset + size > 0) {
                throw StructModule.error("no space to pack %s bytes at offset %s", size, offset);
            } else if (offset + length < 0) {
                throw StructModule.error("offset %s out of range for %s-byte buffer", offset, length);
            }
            offset += length;
        }
        if (length - offset < size) {
            throw StructModule.error(
                    "pack_into requires a buffer of at least %s bytes for packing %s bytes at offset %s"
                            + " (actual buffer size is %s)",
                    Long.toUnsignedString(offset + size), size, offset, length);
        }
        return (int) offset;
    }

    @PyBuiltin(
            value = "unpack(self, buffer, /)",
            doc = "The values in a buffer by the format, as a tuple. The buffer must have just size bytes.")
    static Object unpack(PyStruct self, Object buffer) {
        return unpack(format(self), buffer);
    }

    static Object unpack(StructFormat format, Object buffer) {
        byte[] bytes = Buffers.bytes(buffer);
        if (bytes.length != format.size()) {
            throw StructModule.error("unpack requires a buffer of %s bytes", format.size());
        }
        return new PyTuple(Packing.unpack(format, bytes, 0));
    }

    @PyBuiltin(value = "unpack_from(self, /, buffer, offset=0)", doc = """
        The values in a buffer from offset on by the format, as a tuple. A negative offset counts from the end.

        Raises struct.error when there are fewer than size bytes.\
        """)
    static Object unpackFrom(PyStruct self, Object buffer, long offset) {
        return unpackFrom(format(self), buffer, offset);
    }

    static Object unpackFrom(StructFormat format, Object buffer, long given) {
        byte[] bytes = Buffers.bytes(buffer);
        long offset = given;
        int size = format.size();
        if (offset < 0) {
            if (offset + size > 0) {
                throw StructModule.error("not enough data to unpack %s bytes at offset %s", size, offset);
            } else if (offset + bytes.length < 0) {
                throw StructModule.error("offset %s out of range for %s-byte buffer", offset, bytes.length);
            }
            offset += bytes.length;
        }
        if (bytes.length - offset < size) {
            throw StructModule.error(
                    "unpack_from requires a buffer of at least %s bytes for unpacking %s bytes at offset %s"
                            + " (actual buffer size is %s)",
                    Long.toUnsignedString(offset + size), size, offset, bytes.length);
        }
        return new PyTuple(Packing.unpack(format, bytes, (int) offset));
    }

    @PyBuiltin(value = "iter_unpack(self, buffer, /)", doc = """
        Iterator of tuples of the values in a buffer, one after another by the format.

        The buffer must have a multiple of size bytes.\
        """)
    static Object iterate(PyStruct self, Object buffer) {
        return iterate(format(self), buffer);
    }

    static Object iterate(StructFormat format, Object buffer) {
        if (format.size() == 0) {
            throw StructModule.error("cannot iteratively unpack with a struct of length 0");
        }
        byte[] bytes = Buffers.bytes(buffer);
        if (bytes.length % format.size() != 0) {
            throw StructModule.error("iterative unpacking requires a buffer of a multiple of %s bytes", format.size());
        }
        return new PyUnpackIterator(format, bytes.clone());
    }
}
