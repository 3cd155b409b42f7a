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
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.runtime.PyBuiltinFunction;

/** {@code del self.name}. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, Sharing.class})
public abstract class RemoveAttributeNode extends Node {
    protected final String name;

    protected RemoveAttributeNode(String name) {
        this.name = name;
    }

    @NeverDefault
    public static RemoveAttributeNode create(String name) {
        return RemoveAttributeNodeGen.create(name);
    }

    public abstract void execute(Object self);

    /** Whether instances of the class keep the attribute in their shape, if at all. */
    boolean isPlain(PyType type) {
        Object attribute = type.lookup(name);
        return type.slot(Slot.DELATTR) instanceof PyBuiltinFunction builtin
                && builtin.owner() == BuiltinTypes.OBJECT
                && !type.isSubtypeOf(BuiltinTypes.TYPE)
                && !type.isSubtypeOf(BuiltinTypes.MODULE)
                && type.hasInstanceDict()
                && (attribute == null || !Descriptors.isData(attribute));
    }

    @Specialization(
            guards = {"plain", "self.type() == type", "!usesDict(library, self)"},
            assumptions = {"stable", "single()"},
            limit = "SHAPES")
    void doField(
            PyObject self,
            @Cached("self.type()") PyType type,
            @Cached("type.stable()") Assumption stable,
            @Cached("isPlain(type)") boolean plain,
            @CachedLibrary(limit = "SHAPES") DynamicObjectLibrary library) {
        if (!library.removeKey(self, name)) {
            throw Attributes.missing(self, name);
        }
    }

    static boolean usesDict(DynamicObjectLibrary library, PyObject self) {
        return (library.getShapeFlags(self) & PyObject.HAS_DICT) != 0;
    }

    @Specialization(replaces = "doField")
    void doGeneric(Object self) {
        Attributes.delete(self, name);
    }
}
