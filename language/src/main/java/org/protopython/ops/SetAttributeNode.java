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
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/** {@code self.name = value}. */
@GenerateInline(false)
@ImportStatic(CacheLimits.class)
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

    @Specialization(
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

    @Specialization(replaces = "doField")
    void doGeneric(Object self, Object value) {
        try {
            Attributes.set(self, name, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
