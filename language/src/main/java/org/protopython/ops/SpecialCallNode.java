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
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PException;

/** Calls the special method of an object, found on its class; null when the class does not have it. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
public abstract class SpecialCallNode extends Node {
    protected final Slot slot;

    protected SpecialCallNode(Slot slot) {
        this.slot = slot;
    }

    @NeverDefault
    public static SpecialCallNode create(Slot slot) {
        return SpecialCallNodeGen.create(slot);
    }

    /** @param args without the receiver */
    public abstract Object execute(VirtualFrame frame, Object self, Object[] args);

    Object method(PyType type) {
        return Descriptors.plainMethod(type.slot(slot));
    }

    @Specialization(
            guards = {"of(self) == type", "method != null"},
            assumptions = "type.stable()",
            limit = "OPERAND_TYPES")
    static Object doCached(
            VirtualFrame frame,
            Object self,
            Object[] args,
            @Cached("of(self)") PyType type,
            @Cached("method(type)") Object method,
            @Cached CallNode callNode) {
        return callNode.execute(frame, method, Calls.prepend(self, args), Calls.NO_KEYWORDS);
    }

    @Specialization(replaces = "doCached")
    Object doGeneric(Object self, Object[] args) {
        try {
            return Calls.callSpecial(self, slot, args);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
