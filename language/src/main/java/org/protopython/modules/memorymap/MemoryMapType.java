// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code mmap.mmap} as a file, and what the system does with its memory. */
@PyTypeMethods(value = "mmap", doc = """
    A file in memory, which is read and written like a bytearray and like a file.

    fileno is a descriptor, or -1 for memory without a file. length is in bytes; 0 stands for the whole
    file. flags are MAP_ and prot PROT_ constants; access, an ACCESS_ constant, says the same in another
    way. offset, where the part of the file begins, must be a multiple of ALLOCATIONGRANULARITY. trackfd
    false keeps no descriptor, so that size() and resize() cannot be used.\
    """)
final class MemoryMapType {
    private static final int SYNCHRONOUSLY = 4;

    private MemoryMapType() {}

    @PyBuiltin("__new__(cls, /, fileno, length, flags=1, prot=3, access=0, offset=0, *, trackfd=True)")
    static Object create(
            PythonContext context,
            PyType cls,
            int fileno,
            Object length,
            int flags,
            int prot,
            int access,
            long offset,
            boolean trackfd) {
        MemoryMapping mapping =
                new MemoryMapping(context, fileno, toSize(length), flags, prot, Access.of(access), offset);
        return mapping.map(cls, trackfd);
    }

    private static long toSize(Object value) {
        if (Conversions.toIndex(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMemoryMap self) {
        synchronized (self) {
            String name = Errors.nameOf(self.type());
            return self.isClosed()
                    ? "<" + name + " closed=True>"
                    : String.format(
                            "<%s closed=False, access=ACCESS_%s, length=%d, pos=%d, offset=%d>",
                            name, self.access(), self.size(), self.position(), self.offset());
        }
    }

    @PyGetter(value = "closed", doc = "Whether the map has been closed.")
    static boolean isClosed(PyMemoryMap self) {
        return self.isClosed();
    }

    @PyBuiltin(value = "close(self, /)", doc = "Release the memory. All other methods raise ValueError then.")
    static void close(PythonContext context, PyMemoryMap self) {
        synchronized (self) {
            boolean owns = !self.isClosed() && self.descriptor() != -1;
            self.close();
            if (owns) {
                SystemCalls.run(() -> {
                    SystemCalls.descriptors(context).close(self.descriptor());
                    return null;
                });
            }
        }
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(PyMemoryMap self) {
        self.segment();
        return self;
    }

    @PyBuiltin("__exit__(self, exc_type, exc_value, traceback, /)")
    static void exit(PythonContext context, PyMemoryMap self, Object type, Object value, Object traceback) {
        close(context, self);
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in bytes.")
    static long tell(PyMemoryMap self) {
        return self.position();
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Always True.")
    static boolean isSeekable(PyMemoryMap self) {
        return true;
    }

    @PyBuiltin(value = "seek(self, pos, whence=0, /)", doc = """
        Move to an offset in bytes and give the new position.

        whence says where it counts from: 0 the start, 1 the position, 2 the end.\
        """)
    static long seek(PyMemoryMap self, long pos, int whence) {
        synchronized (self) {
            long size = self.size();
            long base =
                    switch (whence) {
                        case 0 -> 0;
                        case 1 -> self.position();
                        case 2 -> size;
                        default -> throw Errors.valueError("unknown seek type");
                    };
            if (pos > size - base || pos < -base) {
                throw Errors.valueError("seek out of range");
            }
            self.setPosition(base + pos);
            return base + pos;
        }
    }

    @PyBuiltin(
            value = "read(self, n=None, /)",
            doc = "The next n bytes, or all up to the end if n is negative or None.")
    static Object read(PyMemoryMap self, Object n) {
        long wanted =
                n == PyNone.NONE ? -1 : toSize(Conversions.toIndex(n, "argument should be integer or None, not '%s'"));
        synchronized (self) {
            return take(self, wanted < 0 ? self.rest() : Math.min(wanted, self.rest()));
        }
    }

    private static Object take(PyMemoryMap self, long length) {
        byte[] bytes = self.copy(Math.min(self.position(), self.size()), length);
        self.setPosition(self.position() + length);
        return new PyBytes(bytes);
    }

    @PyBuiltin(value = "read_byte(self, /)", doc = "The next byte, as a number. Raises ValueError at the end.")
    static long readByte(PyMemoryMap self) {
        synchronized (self) {
            if (self.rest() == 0) {
                throw Errors.valueError("read byte out of range");
            }
            self.setPosition(self.position() + 1);
            return self.get(self.position() - 1);
        }
    }

    @PyBuiltin(
            value = "readline(self, /)",
            doc = "The next bytes up to a line feed, which is part of them, or up to the end.")
    static Object readLine(PyMemoryMap self) {
        synchronized (self) {
            long length = 0;
            long rest = self.rest();
            while (length < rest) {
                if (self.get(self.position() + length++) == '\n') {
                    break;
                }
            }
            return take(self, length);
        }
    }

    @PyBuiltin(
            value = "write(self, bytes, /)",
            doc = "Write bytes at the position and give their number. Raises ValueError if there is not enough room.")
    static long write(PyMemoryMap self, Object bytes) {
        byte[] data = Buffers.bytes(bytes);
        synchronized (self) {
            self.checkWritable();
            if (data.length > self.rest()) {
                throw Errors.valueError("data out of range");
            }
            self.put(self.position(), data);
            self.setPosition(self.position() + data.length);
            return data.length;
        }
    }

    @PyBuiltin(
            value = "write_byte(self, byte, /)",
            doc = "Write a number as a byte at the position. Raises ValueError at the end.")
    static void writeByte(PyMemoryMap self, Object value) {
        if (!(Conversions.toIndex(value) instanceof Long number)) {
            throw Errors.overflowError("Python int too large to convert to C long");
        } else if (number < 0) {
            throw Errors.overflowError("unsigned byte integer is less than minimum");
        } else if (number > 0xFF) {
            throw Errors.overflowError("unsigned byte integer is greater than maximum");
        }
        synchronized (self) {
            self.checkWritable();
            if (self.rest() == 0) {
                throw Errors.valueError("write byte out of range");
            }
            self.put(self.position(), new byte[] {number.byteValue()});
            self.setPosition(self.position() + 1);
        }
    }

    @PyBuiltin(
            value = "move(self, dest, src, count, /)",
            doc = "Copy count bytes from the index src to the index dest. Both parts may overlap.")
    static void move(PyMemoryMap self, long dest, long src, long count) {
        synchronized (self) {
            self.checkWritable();
            long size = self.size();
            if (dest < 0 || src < 0 || count < 0 || size - dest < count || size - src < count) {
                throw Errors.valueError("source, destination, or count out of range");
            }
            MemorySegment.copy(self.segment(), src, self.segment(), dest, count);
        }
    }

    @PyBuiltin(value = "size(self, /)", doc = "Length of the file in bytes, which may be more than what is mapped.")
    static long size(PythonContext context, PyMemoryMap self) {
        self.segment();
        return SystemCalls.run(
                () -> SystemCalls.descriptors(context).status(self.descriptor()).size());
    }

    @PyBuiltin(value = "resize(self, newsize, /)", doc = "Change the size of the map and of the file below.")
    static void resize(PythonContext context, PyMemoryMap self, Object newsize) {
        long size = toSize(newsize);
        synchronized (self) {
            self.checkResizable();
            if (size < 0 || size > Long.MAX_VALUE - self.offset()) {
                throw Errors.valueError("new size out of range");
            } else if (self.growth() == PyMemoryMap.Growth.UNTRACKED) {
                throw Errors.valueError("mmap can't resize with trackfd=False.");
            } else if (self.growth() == PyMemoryMap.Growth.SHRINKS_ONLY && size > self.size()) {
                throw Errors.valueError("mmap: can't expand a shared anonymous mapping on Linux");
            }
            if (self.descriptor() != -1) {
                NativeDescriptors descriptors = SystemCalls.descriptors(context);
                SystemCalls.run(() -> {
                    descriptors.truncate(self.descriptor(), self.offset() + size);
                    return null;
                });
            }
            self.resize(size);
        }
    }

    @PyBuiltin(
            value = "flush(self, offset=0, size=None, /)",
            doc = "Write size bytes from offset on, by default all, to the file.")
    static void flush(PyMemoryMap self, long offset, Object size) {
        synchronized (self) {
            long whole = self.size();
            long length = size == PyNone.NONE ? whole : toSize(size);
            if (offset < 0 || length < 0 || whole - offset < length) {
                throw Errors.valueError("flush values out of range");
            } else if (self.access() != Access.READ && self.access() != Access.COPY) {
                long start = self.segment().address() + offset;
                OsErrors.check(Libc.retry(LibcFunction.MSYNC, start, length, SYNCHRONOUSLY), null);
            }
        }
    }

    @PyBuiltin(
            value = "madvise(self, option, start=0, length=None, /)",
            doc = "Announce by a MADV_ constant how length bytes from start on, by default all, will be used.")
    static void advise(PyMemoryMap self, int option, long start, Object length) {
        synchronized (self) {
            long whole = self.size();
            long wanted = length == PyNone.NONE ? whole : toSize(length);
            if (start < 0 || start >= whole) {
                throw Errors.valueError("madvise start out of bounds");
            } else if (wanted < 0) {
                throw Errors.valueError("madvise length invalid");
            } else if (Long.MAX_VALUE - start < wanted) {
                throw Errors.overflowError("madvise length too large");
            }
            long address = self.segment().address() + start;
            OsErrors.check(Libc.retry(LibcFunction.MADVISE, address, Math.min(wanted, whole - start), option), null);
        }
    }

    @PyBuiltin("__buffer__(self, flags, /)")
    static Object buffer(PyMemoryMap self, int flags) {
        return BufferRequests.ownViewOrNull(self, flags);
    }

    @PyBuiltin("__release_buffer__(self, buffer, /)")
    static void releaseBuffer(PyMemoryMap self, Object buffer) {
        MemoryViews.releaseOf(self, buffer);
    }
}
