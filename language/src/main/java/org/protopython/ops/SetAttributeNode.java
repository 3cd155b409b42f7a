// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;

/** {@code self.name = value}. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class, Sharing.class})
public abstract class SetAttributeNode extends Node {
    protected final String name;

    protected SetAttributeNode(String name) {
        this.name = name;
    }

    @NeverDefault
    public static SetAttributeNode create(String name) {
        return SetAttributeNodeGen.create(name);
    }

    public abstract void execute(Object self, Object value);

    /** The shape key the attribute of instances of a type is stored under, or null when storing is not that simple. */
    Object keyFor(PyType type) {
        if (!(type.slot(Slot.SETATTR) instanceof PyBuiltinFunction builtin)
                || builtin.owner() != BuiltinTypes.OBJECT
                || type.isSubtypeOf(BuiltinTypes.TYPE)
                || type.isSubtypeOf(BuiltinTypes.MODULE)) {
            return null;
        }
        Object attribute = type.lookup(name);
        if (attribute instanceof PyMemberDescriptor) {
            return attribute;
        } else if (attribute != null && Descriptors.isData(attribute) || !type.hasInstanceDict()) {
            return null;
        }
        return name;
    }

    /** Whether objects of the shape keep their attributes in a dictionary. */
    static boolean usesDict(Shape shape) {
        return (shape.getFlags() & PyObject.HAS_DICT) != 0;
    }

    @Specialization(
            guards = {"key != null", "!dict", "self.getShape() == shape"},
            assumptions = {"stable", "single()"},
            limit = "SHAPES")
    static void doFieldOfShape(
            PyObject self,
            Object value,
            @Cached("self.getShape()") Shape shape,
            @Cached("self.type().stable()") Assumption stable,
            @Cached("keyFor(self.type())") Object key,
            @Cached("usesDict(shape)") boolean dict,
            @CachedLibrary(limit = "1") DynamicObjectLibrary library) {
        library.put(self, key, value);
    }

    @Specialization(
            replaces = "doFieldOfShape",
            guards = {"key != null", "self.type() == type"},
            assumptions = "stable",
            limit = "SHAPES")
    void doField(
            PyObject self,
            Object value,
            @Cached("self.type()") PyType type,
            @Cached("type.stable()") Assumption stable,
            @Cached("keyFor(type)") Object key,
            @CachedLibrary(limit = "SHAPES") DynamicObjectLibrary library) {
        if (key instanceof PyMemberDescriptor) {
            ObjectFields.put(library, self, key, value);
        } else if (!ObjectFields.putAttribute(library, self, key, value)) {
            doGeneric(self, value);
        }
    }

    /** The function that stores the attribute: of a property or of a descriptor's class; null when it is not that. */
    Object setter(PyType type) {
        if (!(type.slot(Slot.SETATTR) instanceof PyBuiltinFunction builtin)
                || builtin.owner() != BuiltinTypes.OBJECT
                || type.isSubtypeOf(BuiltinTypes.TYPE)) {
            return null;
        }
        Object attribute = type.lookup(name);
        Object setter = null;
        if (attribute instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY) {
            setter = property.setter();
        } else if (attribute != null) {
            setter = PyType.of(attribute).slot(Slot.SET);
        }
        return setter instanceof PyFunction ? setter : null;
    }

    Object descriptor(PyType type) {
        return type.lookup(name);
    }

    static boolean isProperty(Object descriptor) {
        return descriptor instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY;
    }

    @Specialization(
            guards = {"setter != null", "self.type() == type"},
            assumptions = {"stable", "descriptorStable"},
            limit = "SHAPES")
    static void doSetter(
            PyObject self,
            Object value,
            @Cached("self.type()") PyType type,
            @Cached("type.stable()") Assumption stable,
            @Cached("setter(type)") Object setter,
            @Cached("descriptor(type)") Object descriptor,
            @Cached("isProperty(descriptor)") boolean property,
            @Cached("of(descriptor).stable()") Assumption descriptorStable,
            @Cached CallNode callNode) {
        Object[] arguments = property ? new Object[] {self, value} : new Object[] {descriptor, self, value};
        callNode.execute(null, setter, arguments, Calls.NO_KEYWORDS);
    }

    @Specialization(replaces = {"doField", "doFieldOfShape", "doSetter"})
    void doGeneric(Object self, Object value) {
        try {
            Attributes.set(self, name, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
