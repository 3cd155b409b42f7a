// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** {@code sqlite3.Blob}: a file and a sequence of bytes. */
@PyTypeMethods(value = "Blob", doc = "A value in a database that can be read and written in parts, like a file.")
final class BlobType {
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;
    private static final int LARGEST_BYTE = 0xFF;

    private static final String NO_INDEX = "Blob indices must be integers";

    private BlobType() {}

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Give back what the blob holds; any other use then raises ProgrammingError.")
    static void close(PyBlob self) {
        self.connection().database();
        self.close();
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "Return the blob.")
    static Object enter(PyBlob self) {
        self.check();
        return self;
    }

    @PyBuiltin(
            value = "__exit__(self, type, val, tb, /)",
            doc = "Give back what the blob holds; any other use then raises ProgrammingError.")
    static boolean exit(PyBlob self, Object type, Object value, Object traceback) {
        self.check();
        self.close();
        return false;
    }

    @PyBuiltin(value = "read(self, length=-1, /)", doc = """
        Read from the position on.

          length
            The number of bytes; a negative one for all that are left.\
        """)
    static Object read(PyBlob self, int length) {
        synchronized (self.connection()) {
            self.check();
            int rest = self.size() - self.position();
            byte[] bytes = self.read(self.position(), length < 0 ? rest : Math.min(length, rest));
            self.setPosition(self.position() + bytes.length);
            return new PyBytes(bytes);
        }
    }

    @PyBuiltin(value = "write(self, data, /)", doc = "Write at the position; there must be room for all.")
    static void write(PyBlob self, Object data) {
        byte[] bytes = Buffers.contiguousBytes(data);
        synchronized (self.connection()) {
            self.check();
            self.write(self.position(), bytes);
            self.setPosition(self.position() + bytes.length);
        }
    }

    @PyBuiltin(value = "seek(self, offset, origin=0, /)", doc = """
        Set the position.

          origin
            From where the offset counts: os.SEEK_SET, os.SEEK_CUR or os.SEEK_END.\
        """)
    static void seek(PyBlob self, int offset, int origin) {
        synchronized (self.connection()) {
            self.check();
            int size = self.size();
            long base =
                    switch (origin) {
                        case SEEK_SET -> 0;
                        case SEEK_CUR -> self.position();
                        case SEEK_END -> size;
                        default ->
                            throw Errors.valueError("'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END");
                    };
            long position = base + offset;
            if (position > Integer.MAX_VALUE) {
                throw Errors.overflowError("seek offset results in overflow");
            } else if (position < 0 || position > size) {
                throw Errors.valueError("offset out of blob range");
            }
            self.setPosition((int) position);
        }
    }

    @PyBuiltin(value = "tell(self, /)", doc = "Return the position.")
    static long tell(PyBlob self) {
        self.check();
        return self.position();
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyBlob self) {
        synchronized (self.connection()) {
            self.check();
            return self.size();
        }
    }

    private static int index(PyBlob self, Object key) {
        long index = Conversions.toIndexLong(key, NO_INDEX);
        int size = self.size();
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw Errors.indexError("Blob index out of range");
        }
        return (int) place;
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyBlob self, Object key) {
        synchronized (self.connection()) {
            self.check();
            if (key instanceof PySlice slice) {
                SliceBounds places = SliceBounds.of(slice, self.size());
                if (places.step() == 1) {
                    return new PyBytes(self.read(places.start(), places.count()));
                }
                byte[] all = self.read(0, self.size());
                byte[] bytes = new byte[places.count()];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = all[places.start() + i * places.step()];
                }
                return new PyBytes(bytes);
            }
            return (long) (self.read(index(self, key), 1)[0] & LARGEST_BYTE);
        }
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyBlob self, Object key, Object value) {
        synchronized (self.connection()) {
            self.check();
            if (key instanceof PySlice slice) {
                setSlice(self, slice, value);
            } else {
                setByte(self, key, value);
            }
        }
    }

    private static void setByte(PyBlob self, Object key, Object value) {
        int place = index(self, key);
        if (!Items.isInt(value)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(value));
        } else if (!(Conversions.toIndex(value) instanceof Long number) || number < 0 || number > LARGEST_BYTE) {
            throw Errors.valueError("byte must be in range(0, 256)");
        } else {
            self.write(place, new byte[] {number.byteValue()});
        }
    }

    private static void setSlice(PyBlob self, PySlice slice, Object value) {
        SliceBounds places = SliceBounds.of(slice, self.size());
        byte[] bytes = Buffers.contiguousBytes(value);
        if (bytes.length != places.count()) {
            throw Errors.indexError("Blob slice assignment is wrong size");
        } else if (places.step() == 1) {
            self.write(places.start(), bytes);
        } else {
            byte[] all = self.read(0, self.size());
            for (int i = 0; i < bytes.length; i++) {
                all[places.start() + i * places.step()] = bytes[i];
            }
            self.write(0, all);
        }
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyBlob self, Object key) {
        self.check();
        if (key instanceof PySlice) {
            throw Errors.typeError("Blob doesn't support slice deletion");
        }
        throw Errors.typeError(Conversions.isIndex(key) ? "Blob doesn't support item deletion" : NO_INDEX);
    }
}
