// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.objects.PySlice;
import org.protopython.objects.PyType;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** Slices of arrays: reading, replacing and deleting them. */
final class ArraySlices {
    private ArraySlices() {}

    static PyArray get(PyArray self, PySlice slice) {
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            return get(self, SliceBounds.of(plain, self.size()));
        }
    }

    private static PyArray get(PyArray self, SliceBounds bounds) {
        if (bounds.step() == 1) {
            return new PyArray(self.kind(), self.toBytes(bounds.start(), bounds.start() + bounds.count()));
        }
        int width = self.kind().size();
        byte[] items = new byte[bounds.count() * width];
        for (int i = 0; i < bounds.count(); i++) {
            System.arraycopy(self.store(), (bounds.start() + i * bounds.step()) * width, items, i * width, width);
        }
        return new PyArray(self.kind(), items);
    }

    static void set(PyArray self, PySlice slice, Object value) {
        if (!(value instanceof PyArray other)) {
            throw Errors.typeError("can only assign array (not \"%s\") to array slice", PyType.of(value));
        } else if (other.kind() != self.kind()) {
            throw wrongKind();
        }
        PySlice plain = SliceBounds.plain(slice);
        byte[] items = other.toBytes();
        synchronized (self) {
            set(self, SliceBounds.of(plain, self.size()), items);
        }
    }

    private static void set(PyArray self, SliceBounds bounds, byte[] items) {
        int width = self.kind().size();
        int count = items.length / width;
        if (count == 0 || count != bounds.count()) {
            self.checkResizable();
        }
        if (bounds.step() == 1) {
            self.replace(bounds.start(), bounds.start() + bounds.count(), items);
        } else if (count == 0) {
            delete(self, bounds);
        } else if (count != bounds.count()) {
            throw Errors.valueError(
                    "attempt to assign array of size %s to extended slice of size %s", count, bounds.count());
        } else {
            for (int i = 0; i < count; i++) {
                System.arraycopy(items, i * width, self.store(), (bounds.start() + i * bounds.step()) * width, width);
            }
        }
    }

    /** TypeError for an array of another kind. */
    static RuntimeException wrongKind() {
        return Errors.typeError("bad argument type for built-in operation");
    }

    static void delete(PyArray self, PySlice slice) {
        PySlice plain = SliceBounds.plain(slice);
        synchronized (self) {
            SliceBounds bounds = SliceBounds.of(plain, self.size());
            self.checkResizable();
            delete(self, bounds);
        }
    }

    private static void delete(PyArray self, SliceBounds bounds) {
        int start = bounds.start();
        int step = bounds.step();
        int count = bounds.count();
        if (count == 0) {
            return;
        } else if (step < 0) {
            start += (count - 1) * step;
            step = -step;
        }
        int width = self.kind().size();
        byte[] store = self.store();
        int end = start;
        for (int i = start; i < self.size(); i++) {
            boolean dropped = (i - start) % step == 0 && (i - start) / step < count;
            if (!dropped) {
                System.arraycopy(store, i * width, store, end++ * width, width);
            }
        }
        self.remove(end, self.size());
    }
}
