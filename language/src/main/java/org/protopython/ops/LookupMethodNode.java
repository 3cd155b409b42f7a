// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.Shape;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySuper;
import org.protopython.objects.PyType;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;

/**
 * The callee of {@code self.name(args)}, looked up before the arguments are evaluated and without making the bound
 * method: a function to call with {@code self} in front of the arguments, or {@link Bound} to call without, or
 * {@link Redirected}.
 */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
public abstract class LookupMethodNode extends Node {
    /** What to call with the arguments alone. */
    public record Bound(Object callable) {}

    /** A function to call with another receiver in front of the arguments: that of a {@code super}. */
    public record Redirected(Object function, Object receiver) {}

    protected final String name;

    protected LookupMethodNode(String name) {
        this.name = name;
    }

    @NeverDefault
    public static LookupMethodNode create(String name) {
        return LookupMethodNodeGen.create(name);
    }

    public abstract Object execute(VirtualFrame frame, Object self);

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
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        return plan.value();
    }

    /** Numbers and strings: their classes never change. */
    @Specialization(
            guards = {"isMethod(plan)", "of(self) == type"},
            limit = "SHAPES")
    static Object doValue(
            Object self, @Cached("of(self)") PyType type, @Cached("planOfValue(self)") AttributePlan plan) {
        return plan.value();
    }

    @Specialization(
            guards = {
                "self.start() == start",
                "self.objectType() == objectType",
                "isOfClass(self) == ofClass",
                "callee != null"
            },
            assumptions = "stable",
            limit = "SHAPES")
    static Object doSuper(
            PySuper self,
            @Cached("self.start()") PyType start,
            @Cached("self.objectType()") PyType objectType,
            @Cached("isOfClass(self)") boolean ofClass,
            @Cached("calleeOfSuper(self)") Object callee,
            @Cached("stableOf(objectType)") Assumption stable) {
        return ofClass ? callee : new Redirected(callee, self.self());
    }

    /** Whether it was made with a class, not with an instance. */
    static boolean isOfClass(PySuper self) {
        return self.self() == self.objectType();
    }

    /**
     * What to call for a super object: the function that the receiver goes in front of for one of an instance, and
     * {@link Bound} for one of a class, as for {@code __new__}; null when what is found may be another thing each time.
     */
    Object calleeOfSuper(PySuper self) {
        if (self.type() != BuiltinTypes.SUPER || self.objectType() == null) {
            return null;
        }
        Object attribute = Attributes.attributeOfSuper(self, name);
        if (!isOfClass(self)) {
            return takesReceiver(attribute) ? attribute : null;
        }
        boolean constant = attribute instanceof PyFunction
                || attribute instanceof PyBuiltinFunction
                || attribute instanceof PyObject object
                        && (object.type() == BuiltinTypes.STATICMETHOD || object.type() == BuiltinTypes.CLASSMETHOD);
        return constant ? new Bound(Descriptors.bind(attribute, null, self.objectType())) : null;
    }

    /** Whether an attribute of a class is a plain function or method. */
    private static boolean takesReceiver(Object attribute) {
        return attribute instanceof PyFunction
                || attribute instanceof PyBuiltinFunction builtin
                        && (builtin.type() == BuiltinTypes.METHOD_DESCRIPTOR
                                || builtin.type() == BuiltinTypes.WRAPPER_DESCRIPTOR);
    }

    static Assumption stableOf(PyType type) {
        return type == null ? Assumption.NEVER_VALID : type.stable();
    }

    @Specialization(replaces = {"doMethod", "doSuper", "doValue"})
    static Object doGeneric(VirtualFrame frame, Object self, @Cached("create(name)") GetAttributeNode getAttribute) {
        return new Bound(getAttribute.execute(frame, self));
    }
}
