// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.ops.text.TextSearch;
import org.protopython.runtime.PException;

/** {@code element in self}. */
@GenerateInline(false)
public abstract class ContainsNode extends Node {
    static final PyType DICT = BuiltinTypes.DICT;

    @NeverDefault
    public static ContainsNode create() {
        return ContainsNodeGen.create();
    }

    public abstract boolean execute(VirtualFrame frame, Object self, Object element);

    @Specialization(guards = "self.type() == DICT")
    boolean doDict(PyDict self, Object element) {
        try {
            return self.get(element, KeyHashes.forDict(element)) != null;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization
    static boolean doText(
            TruffleString self, TruffleString element, @Cached TruffleString.ByteIndexOfStringNode indexOf) {
        int length = self.byteLength(PyStrings.ENCODING);
        if (TextSearch.isLong(element)) {
            return TextSearch.contains(self, element);
        }
        return element.isEmpty()
                || element.byteLength(PyStrings.ENCODING) <= length
                        && indexOf.execute(self, element, 0, length, PyStrings.ENCODING) >= 0;
    }

    @Specialization(
            guards = {"self.type() == type", "method != null"},
            assumptions = "type.stable()",
            limit = "3")
    static boolean doMethod(
            VirtualFrame frame,
            PyObject self,
            Object element,
            @Cached("self.type()") PyType type,
            @Cached("method(type)") Object method,
            @Cached CallNode callNode,
            @Cached TruthNode truth) {
        return truth.execute(frame, callNode.execute(frame, method, new Object[] {self, element}, Calls.NO_KEYWORDS));
    }

    static Object method(PyType type) {
        return Descriptors.plainMethod(type.slot(Slot.CONTAINS));
    }

    @Specialization(replaces = "doMethod")
    boolean doGeneric(Object self, Object element) {
        try {
            return Items.contains(self, element);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
