// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code self[key]}. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, Sharing.class})
public abstract class GetItemNode extends Node {
    static final PyType LIST = BuiltinTypes.LIST;
    static final PyType TUPLE = BuiltinTypes.TUPLE;
    static final PyType DICT = BuiltinTypes.DICT;
    static final PyType BYTES = BuiltinTypes.BYTES;

    @NeverDefault
    public static GetItemNode create() {
        return GetItemNodeGen.create();
    }

    public abstract Object execute(VirtualFrame frame, Object self, Object key);

    @Specialization(
            guards = {"self.type() == LIST", "self.isLongs()"},
            assumptions = "single()")
    long doLongs(PyList self, long key) {
        return ((long[]) self.store())[position(key, self.size(), "list index out of range")];
    }

    @Specialization(
            guards = {"self.type() == LIST", "self.isDoubles()"},
            assumptions = "single()")
    double doDoubles(PyList self, long key) {
        return ((double[]) self.store())[position(key, self.size(), "list index out of range")];
    }

    @Specialization(
            guards = {"self.type() == LIST", "self.isObjects()"},
            assumptions = "single()")
    Object doObjects(PyList self, long key) {
        return ((Object[]) self.store())[position(key, self.size(), "list index out of range")];
    }

    /** While there are several threads. */
    @Specialization(guards = "self.type() == LIST")
    Object doShared(PyList self, long key) {
        return self.get(position(key, self.size(), "list index out of range"));
    }

    @Specialization(guards = "self.type() == TUPLE")
    Object doTuple(PyTuple self, long key) {
        return self.items()[position(key, self.size(), "tuple index out of range")];
    }

    @Specialization
    TruffleString doText(TruffleString self, long key, @Cached TruffleString.CodePointAtByteIndexNode at) {
        int index = position(key, PyStrings.length(self), "string index out of range");
        return PyStrings.ofCodePoint(at.execute(self, index << 2, PyStrings.ENCODING));
    }

    @Specialization(guards = "hasNoStep(key)")
    TruffleString doTextSlice(TruffleString self, PySlice key, @Cached TruffleString.SubstringByteIndexNode substring) {
        SliceBounds bounds = SliceBounds.of(key, PyStrings.length(self));
        return bounds.count() == 0
                ? PyStrings.EMPTY
                : substring.execute(self, bounds.start() << 2, bounds.count() << 2, PyStrings.ENCODING, false);
    }

    static boolean hasNoStep(PySlice slice) {
        return slice.step() == PyNone.NONE;
    }

    @Specialization(guards = "self.type() == BYTES")
    long doBytes(PyBytes self, long key) {
        return self.value()[position(key, self.value().length, "index out of range")] & 0xff;
    }

    private int position(long key, int size, String message) {
        long index = key < 0 ? key + size : key;
        if (index < 0 || index >= size) {
            throw outOfRange(message);
        }
        return (int) index;
    }

    @TruffleBoundary
    private PException outOfRange(String message) {
        return Errors.indexError(message).at(this);
    }

    @Specialization(guards = "self.type() == DICT")
    Object doDict(PyDict self, Object key) {
        try {
            Object value = self.get(key, KeyHashes.forDict(key));
            if (value == null) {
                throw Errors.keyError(key);
            }
            return value;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(
            guards = {"self.type() == type", "method != null"},
            assumptions = "type.stable()",
            limit = "OPERAND_TYPES")
    static Object doMethod(
            VirtualFrame frame,
            PyObject self,
            Object key,
            @Cached("self.type()") PyType type,
            @Cached("method(type)") Object method,
            @Cached CallNode callNode) {
        return callNode.execute(frame, method, new Object[] {self, key}, Calls.NO_KEYWORDS);
    }

    static Object method(PyType type) {
        return Descriptors.plainMethod(type.slot(Slot.GETITEM));
    }

    @Specialization(replaces = "doMethod")
    Object doGeneric(Object self, Object key) {
        try {
            return Items.get(self, key);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
