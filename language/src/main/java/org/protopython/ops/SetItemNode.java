// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code self[key] = value}. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, Sharing.class})
public abstract class SetItemNode extends Node {
    static final PyType LIST = BuiltinTypes.LIST;
    static final PyType DICT = BuiltinTypes.DICT;

    @NeverDefault
    public static SetItemNode create() {
        return SetItemNodeGen.create();
    }

    public abstract void execute(VirtualFrame frame, Object self, Object key, Object value);

    @Specialization(
            guards = {"self.type() == LIST", "self.isLongs()"},
            assumptions = "single()")
    void doLongs(PyList self, long key, long value) {
        ((long[]) self.store())[position(key, self.size())] = value;
    }

    @Specialization(
            guards = {"self.type() == LIST", "self.isDoubles()"},
            assumptions = "single()")
    void doDoubles(PyList self, long key, double value) {
        ((double[]) self.store())[position(key, self.size())] = value;
    }

    @Specialization(
            guards = {"self.type() == LIST", "self.isObjects()"},
            assumptions = "single()")
    void doObjects(PyList self, long key, Object value) {
        ((Object[]) self.store())[position(key, self.size())] = value;
    }

    @Specialization(
            guards = "self.type() == LIST",
            replaces = {"doLongs", "doDoubles", "doObjects"})
    void doList(PyList self, long key, Object value) {
        self.set(position(key, self.size()), value);
    }

    private int position(long key, int size) {
        long index = key < 0 ? key + size : key;
        if (index < 0 || index >= size) {
            throw Errors.indexError("list assignment index out of range").at(this);
        }
        return (int) index;
    }

    @Specialization(guards = "self.type() == DICT")
    void doDict(PyDict self, Object key, Object value) {
        try {
            self.put(key, KeyHashes.forDict(key), value);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(
            guards = {"self.type() == type", "method != null"},
            assumptions = "type.stable()",
            limit = "OPERAND_TYPES")
    static void doMethod(
            VirtualFrame frame,
            PyObject self,
            Object key,
            Object value,
            @Cached("self.type()") PyType type,
            @Cached("method(type)") Object method,
            @Cached CallNode callNode) {
        callNode.execute(frame, method, new Object[] {self, key, value}, Calls.NO_KEYWORDS);
    }

    static Object method(PyType type) {
        return Descriptors.plainMethod(type.slot(Slot.SETITEM));
    }

    @Specialization(replaces = "doMethod")
    void doGeneric(Object self, Object key, Object value) {
        try {
            Items.set(self, key, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
