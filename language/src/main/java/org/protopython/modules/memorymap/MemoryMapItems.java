// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** {@code mmap.mmap} as a sequence: an index gives an int, iteration bytes of length one. */
@PyTypeMethods("mmap")
final class MemoryMapItems {
    private static final String NO_PLACE = "mmap indices must be integer";

    private MemoryMapItems() {}

    @PyBuiltin("__len__(self, /)")
    static long length(PyMemoryMap self) {
        return self.size();
    }

    /** @param refusal the TypeError for what is no index */
    private static long index(PyMemoryMap self, Object key, String refusal) {
        long number = Conversions.toIndexLong(key, refusal);
        long size = self.size();
        long place = number < 0 ? number + size : number;
        if (place < 0 || place >= size) {
            throw Errors.indexError("mmap index out of range");
        }
        return place;
    }

    /** The bytes that a slice means, of memory of any size. */
    private record Places(long start, long step, int count) {
        static Places of(PyMemoryMap self, PySlice slice) {
            BigInteger[] parts = SliceBounds.ofBig(slice, BigInteger.valueOf(self.size()));
            BigInteger distance = parts[1].subtract(parts[0]);
            if (distance.signum() != parts[2].signum()) {
                return new Places(0, 1, 0);
            }
            BigInteger count = distance.add(parts[2])
                    .subtract(BigInteger.valueOf(parts[2].signum()))
                    .divide(parts[2]);
            if (count.bitLength() >= Integer.SIZE) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            }
            // a step that leads out of the memory is not taken, and may not fit a long
            long step = parts[2].bitLength() >= Long.SIZE ? 1 : parts[2].longValue();
            return new Places(parts[0].longValue(), step, count.intValue());
        }
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyMemoryMap self, Object key) {
        synchronized (self) {
            if (!(key instanceof PySlice slice)) {
                self.segment();
                return (long) self.get(index(self, key, "mmap indices must be integers"));
            }
            Places places = Places.of(self, slice);
            if (places.step() == 1) {
                return new PyBytes(self.copy(places.start(), places.count()));
            }
            byte[] bytes = new byte[places.count()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) self.get(places.start() + i * places.step());
            }
            return new PyBytes(bytes);
        }
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyMemoryMap self, Object key, Object value) {
        synchronized (self) {
            self.checkWritable();
            if (key instanceof PySlice slice) {
                setSlice(self, slice, value);
                return;
            }
            long index = index(self, key, NO_PLACE);
            Object item = Conversions.toIndex(value, "mmap item value must be an int");
            if (!(item instanceof Long number) || number < 0 || number > 0xFF) {
                throw Errors.valueError("mmap item value must be in range(0, 256)");
            } else {
                self.put(index, new byte[] {number.byteValue()});
            }
        }
    }

    private static void setSlice(PyMemoryMap self, PySlice slice, Object value) {
        byte[] bytes = Buffers.bytes(value);
        Places places = Places.of(self, slice);
        if (bytes.length != places.count()) {
            throw Errors.indexError("mmap slice assignment is wrong size");
        } else if (places.step() == 1) {
            self.put(places.start(), bytes);
        } else {
            for (int i = 0; i < bytes.length; i++) {
                self.put(places.start() + i * places.step(), new byte[] {bytes[i]});
            }
        }
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyMemoryMap self, Object key) {
        self.checkWritable();
        if (key instanceof PySlice) {
            throw Errors.typeError("mmap object doesn't support slice deletion");
        }
        index(self, key, NO_PLACE);
        throw Errors.typeError("mmap doesn't support item deletion");
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyMemoryMap self) {
        return new PyIterator(BuiltinTypes.SEQUENCE_ITERATOR) {
            private long next;

            @Override
            public Object next() {
                synchronized (self) {
                    return next < self.size() ? new PyBytes(self.copy(next++, 1)) : null;
                }
            }
        };
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyMemoryMap self, Object key) {
        byte[] bytes = Buffers.bytesOrNull(key);
        synchronized (self) {
            self.segment();
            return bytes != null && bytes.length == 1 && find(self, bytes, 0, self.size(), false) >= 0;
        }
    }

    @PyBuiltin(value = "find(self, view, start=None, end=None, /)", doc = """
        Index of the first place of bytes between start, by default the position, and end; -1 if there is none.\
        """)
    static long find(PyMemoryMap self, Object view, Object start, Object end) {
        return find(self, view, start, end, false);
    }

    @PyBuiltin(value = "rfind(self, view, start=None, end=None, /)", doc = """
        Index of the last place of bytes between start, by default the position, and end; -1 if there is none.\
        """)
    static long findLast(PyMemoryMap self, Object view, Object start, Object end) {
        return find(self, view, start, end, true);
    }

    private static long find(PyMemoryMap self, Object view, Object start, Object end, boolean last) {
        byte[] wanted = Buffers.bytes(view);
        synchronized (self) {
            long size = self.size();
            long from = start == PyNone.NONE ? self.position() : bound(start, size);
            long to = end == PyNone.NONE ? size : bound(end, size);
            return find(self, wanted, Math.min(from, size), to, last);
        }
    }

    private static long bound(Object value, long size) {
        long bound = ArgumentConversions.toLong(value);
        return Math.clamp(bound < 0 ? bound + size : bound, 0, size);
    }

    private static long find(PyMemoryMap self, byte[] wanted, long from, long to, boolean last) {
        long end = to - wanted.length;
        for (long i = 0; i <= end - from; i++) {
            long place = last ? end - i : from + i;
            int same = 0;
            while (same < wanted.length && (byte) self.get(place + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return place;
            }
        }
        return -1;
    }
}
