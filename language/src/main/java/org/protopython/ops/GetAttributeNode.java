// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Bind;
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
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.NameCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.PException;

/** {@code self.name}. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyStrings.class, PyType.class})
public abstract class GetAttributeNode extends Node {
    protected final String name;
    /** Whether null is the value of what is missing, where no exception is needed to find that out. */
    private final boolean optional;

    protected GetAttributeNode(String name, boolean optional) {
        this.name = name;
        this.optional = optional;
    }

    @NeverDefault
    public static GetAttributeNode create(String name) {
        return GetAttributeNodeGen.create(name, false);
    }

    /** A node that gives null for a missing attribute, or raises AttributeError. */
    @NeverDefault
    public static GetAttributeNode createOptional(String name) {
        return GetAttributeNodeGen.create(name, true);
    }

    public abstract Object execute(VirtualFrame frame, Object self);

    AttributePlan plan(PyObject self) {
        return AttributePlan.isSpecial(self)
                ? AttributePlan.of(org.protopython.objects.BuiltinTypes.FOREIGN, null, name)
                : AttributePlan.of(self.type(), self.getShape(), name);
    }

    @Specialization(
            guards = {"plan.isField()", "plan.getter().accepts(self)"},
            assumptions = "stable",
            limit = "SHAPES")
    Object doField(
            PyObject self,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        try {
            return plan.getter().get(self);
        } catch (IllegalArgumentException e) {
            // another thread has given the object another shape since the guard looked at it
            CompilerDirectives.transferToInterpreter();
            return Attributes.get(self, name);
        }
    }

    @Specialization(
            guards = {"plan.isProperty()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    Object doProperty(
            VirtualFrame frame,
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable,
            @Exclusive @Cached CallNode callNode,
            @Exclusive @Cached CallNode fallbackNode) {
        Object[] arguments = {self};
        return compute(frame, callNode, plan.property().getter(), arguments, self, plan, fallbackNode);
    }

    /** Calls a getter; an AttributeError of it makes {@code __getattr__} answer, if there is one. */
    private Object compute(
            VirtualFrame frame,
            CallNode callNode,
            Object getter,
            Object[] arguments,
            Object self,
            AttributePlan plan,
            CallNode fallbackNode) {
        try {
            return callNode.execute(frame, getter, arguments, Calls.NO_KEYWORDS);
        } catch (PException e) {
            if (plan.fallback() == null || !e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw Attributes.annotateMissing(e, self, name);
            }
        }
        return callFallback(frame, fallbackNode, self, plan, PyStrings.ofName(name));
    }

    @Specialization(
            guards = {"plan.isElement()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    Object doElement(
            PyTuple self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        Object element = plan.element().of(self);
        // the general way says that the tuple is too short
        return element != null ? element : Attributes.get(self, name);
    }

    @Specialization(
            guards = {"plan.isComputed()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    static Object doComputed(
            VirtualFrame frame,
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable,
            @Cached("plan.createComputation()") BuiltinNode computation) {
        return computation.executeArgs(frame, new Object[] {self});
    }

    @Specialization(
            guards = {"plan.isDescriptor()", "self.getShape() == shape"},
            assumptions = {"stable", "plan.descriptorStable()"},
            limit = "SHAPES")
    Object doDescriptor(
            VirtualFrame frame,
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable,
            @Exclusive @Cached CallNode callNode,
            @Exclusive @Cached CallNode fallbackNode) {
        Object[] arguments = {plan.value(), self, self.type()};
        return compute(frame, callNode, plan.descriptorGetter(), arguments, self, plan, fallbackNode);
    }

    @Specialization(
            guards = {"plan.isFallback()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    Object doFallback(
            VirtualFrame frame,
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable,
            @Cached("ofName(name)") TruffleString text,
            @Exclusive @Cached CallNode callNode) {
        return callFallback(frame, callNode, self, plan, text);
    }

    private Object callFallback(
            VirtualFrame frame, CallNode callNode, Object self, AttributePlan plan, TruffleString text) {
        try {
            return callNode.execute(frame, plan.fallback(), new Object[] {self, text}, Calls.NO_KEYWORDS);
        } catch (PException e) {
            throw Attributes.annotateMissing(e, self, name);
        }
    }

    /** So that the objects that have it are not looked up in the general way too. */
    @Specialization(
            guards = {"plan.isMissing()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    Object doMissing(
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        return optional ? null : Attributes.get(self, name);
    }

    @Specialization(
            guards = {"plan.isConstant()", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    static Object doConstant(
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        return plan.value();
    }

    @Specialization(
            guards = {"plan.isMethod()", "isFunction(plan)", "self.getShape() == shape"},
            assumptions = "stable",
            limit = "SHAPES")
    static Object doMethod(
            PyObject self,
            @Cached("self.getShape()") Shape shape,
            @Cached("plan(self)") AttributePlan plan,
            @Cached("self.type().stable()") Assumption stable) {
        return new PyMethod(plan.value(), self);
    }

    @Idempotent
    static boolean isFunction(AttributePlan plan) {
        return plan.value() instanceof org.protopython.runtime.PyFunction;
    }

    @Specialization(
            guards = {"isPlain(module)", "module.dict() == dict", "cell.get() != null"},
            limit = "SHAPES")
    static Object doModule(
            PyModule module, @Cached("module.dict()") PyDict dict, @Cached("watch(dict)") NameCell cell) {
        return cell.get();
    }

    /** Code that is shared by many contexts sees the module of each. */
    @Specialization(
            guards = {"isPlain(module)", "value != null"},
            replaces = "doModule",
            limit = "1")
    static Object doManyModules(
            PyModule module,
            @Cached("key()") TruffleString key,
            @Cached("hash(key)") long hash,
            @Bind("module.dict().get(key, hash)") Object value) {
        return value;
    }

    @NeverDefault
    TruffleString key() {
        return PyStrings.ofName(name);
    }

    static long hash(TruffleString key) {
        return HashKeys.hash(key);
    }

    /** Subclasses may have descriptors, or look up attributes in another way. */
    static boolean isPlain(PyModule module) {
        return module.type() == org.protopython.objects.BuiltinTypes.MODULE;
    }

    NameCell watch(PyDict dict) {
        return dict.watch(key());
    }

    @Specialization(
            guards = {"type == cachedType", "value != null"},
            assumptions = {"stable", "metaStable"},
            limit = "SHAPES")
    static Object doTypeConstant(
            PyType type,
            @Cached("type") PyType cachedType,
            @Cached("type.stable()") Assumption stable,
            @Cached("type.type().stable()") Assumption metaStable,
            @Cached("classConstant(type)") Object value) {
        return value;
    }

    /** The attribute of a class if reading it computes nothing. */
    Object classConstant(PyType type) {
        Object metaAttribute = type.type().lookup(name);
        Object attribute = type.lookup(name);
        if (metaAttribute != null && Descriptors.isData(metaAttribute) || attribute == null) {
            return null;
        }
        return attribute instanceof org.protopython.runtime.PyFunction || !Descriptors.hasGet(attribute)
                ? attribute
                : null;
    }

    @Specialization(
            replaces = {
                "doField",
                "doProperty",
                "doComputed",
                "doDescriptor",
                "doFallback",
                "doMissing",
                "doConstant",
                "doMethod",
                "doModule",
                "doManyModules",
                "doTypeConstant"
            })
    Object doGeneric(Object self) {
        return optional ? Attributes.getOrNull(self, name) : Attributes.get(self, name);
    }
}
