// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.Shape;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code self.name(args)} without making the bound method. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
public abstract class CallMethodNode extends Node {
    protected final String name;

    protected CallMethodNode(String name) {
        this.name = name;
    }

    @NeverDefault
    public static CallMethodNode create(String name) {
        return CallMethodNodeGen.create(name);
    }

    /** @param args without the receiver */
    public abstract Object execute(VirtualFrame frame, Object self, Object[] args, String[] keywords);

    AttributePlan plan(PyObject self) {
        return AttributePlan.isSpecial(self) ? null : AttributePlan.of(self.type(), self.getShape(), name);
    }

    AttributePlan planOfValue(Object self) {
        return self instanceof PyObject ? null : AttributePlan.of(PyType.of(self), null, name);
    }

    @Idempotent
    static boolean isMethod(AttributePlan plan) {
        return plan != null && plan.isMethod();
    }

    @Specialization(
            guards = {"isMethod(plan)", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    static Object doMethod(
            VirtualFrame frame,
            PyObject self,
            Object[] args,
            String[] keywords,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable,
            @Exclusive @Cached CallNode callNode) {
        return callNode.execute(frame, plan.value(), Calls.prepend(self, args), keywords);
    }

    /** Numbers and strings: their classes never change. */
    @Specialization(
            guards = {"isMethod(plan)", "of(self) == type"},
            limit = "SHAPES")
    static Object doValue(
            VirtualFrame frame,
            Object self,
            Object[] args,
            String[] keywords,
            @Cached("of(self)") PyType type,
            @Cached("planOfValue(self)") AttributePlan plan,
            @Exclusive @Cached CallNode callNode) {
        return callNode.execute(frame, plan.value(), Calls.prepend(self, args), keywords);
    }

    @Specialization(replaces = {"doMethod", "doValue"})
    Object doGeneric(
            VirtualFrame frame,
            Object self,
            Object[] args,
            String[] keywords,
            @Cached("create(name)") GetAttributeNode getAttribute,
            @Exclusive @Cached CallNode callNode) {
        return callNode.execute(frame, getAttribute.execute(frame, self), args, keywords);
    }
}
