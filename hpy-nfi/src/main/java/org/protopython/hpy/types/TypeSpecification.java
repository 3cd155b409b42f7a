// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.ArrayList;
import java.util.List;
import org.protopython.hpy.call.DefinitionReader;
import org.protopython.hpy.call.HPyDefinition;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.HPySlot;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/**
 * An HPyType_Spec and its parameters, read from native memory and checked.
 *
 * <pre>
 *   spec:  name@0, basicsize@8, itemsize@12, flags@16, shape@24, legacy_slots@32, defines@40, doc@48
 *   param: kind@0, object@8; the array ends with kind 0
 * </pre>
 */
final class TypeSpecification {
    static final int SHAPE_LEGACY = -1;
    private static final int SIZE = 56;
    private static final long FLAG_BASETYPE = 1L << 10;
    private static final long FLAG_HAVE_GC = 1L << 14;
    private static final int PARAM_SIZE = 16;
    private static final int PARAM_BASE = 1;
    private static final int PARAM_BASES_TUPLE = 2;
    private static final int PARAM_METACLASS = 3;

    final String name;
    final int basicSize;
    final int itemSize;
    final long flags;
    final int shape;
    final List<HPyDefinition> definitions;
    final String doc;
    final List<PyType> bases = new ArrayList<>();
    /** The member that names the offset of the call function, null for none. */
    HPyDefinition callOffset;

    PyType metaclass = BuiltinTypes.TYPE;

    TypeSpecification(HPyThread thread, long spec, long parameters) {
        DefinitionReader reader = new DefinitionReader("type");
        reader.requireStruct(spec, SIZE, "HPyType_Spec");
        name = reader.requireText(NativeMemory.getLong(spec), "HPyType_Spec.name");
        reader = reader.of("type '" + name + "'");
        basicSize = NativeMemory.getInt(spec + 8);
        itemSize = NativeMemory.getInt(spec + 12);
        flags = NativeMemory.getLong(spec + 16);
        shape = NativeMemory.getInt(spec + 24);
        doc = reader.text(NativeMemory.getLong(spec + 48), "the documentation");
        if (basicSize < 0 || itemSize < 0) {
            throw Errors.systemError("HPy type '%s': negative size", name);
        }
        checkShape(NativeMemory.getLong(spec + 32));
        definitions = reader.definitions(NativeMemory.getLong(spec + 40));
        readParameters(thread, parameters);
        checkDefinitions();
    }

    /** Equal for the same specification in every context. */
    Object identity() {
        return List.of(name, basicSize, itemSize, shape, flags, definitions);
    }

    /** The name after the last dot. */
    String bareName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What stands before the last dot, or null. */
    String module() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : name.substring(0, dot);
    }

    boolean isSubclassable() {
        return (flags & FLAG_BASETYPE) != 0;
    }

    private void checkShape(long legacySlots) {
        if (shape < SHAPE_LEGACY || shape > BuiltinShape.LAST) {
            throw Errors.valueError("invalid shape: %s", shape);
        }
        if (legacySlots != 0 && shape != SHAPE_LEGACY) {
            throw Errors.typeError(
                    "cannot specify .legacy_slots without setting" + " .builtin_shape=HPyType_BuiltinShape_Legacy");
        }
        if (shape == SHAPE_LEGACY) {
            throw Errors.runtimeError("type '%s' is a legacy type, which needs the C API of CPython", name);
        }
    }

    private void readParameters(HPyThread thread, long parameters) {
        boolean single = false;
        boolean tuple = false;
        boolean meta = false;
        for (long param = parameters; param != 0 && NativeMemory.getInt(param) != 0; param += PARAM_SIZE) {
            Object value = thread.require(NativeMemory.getLong(param + 8));
            switch (NativeMemory.getInt(param)) {
                case PARAM_BASE -> {
                    single = true;
                    addBase(value);
                }
                case PARAM_BASES_TUPLE -> {
                    if (tuple) {
                        throw Errors.typeError("multiple specifications of HPyType_SpecParam_BasesTuple");
                    }
                    tuple = true;
                    for (Object base : ((PyTuple) value).items()) {
                        addBase(base);
                    }
                }
                case PARAM_METACLASS -> {
                    if (meta) {
                        throw Errors.valueError("metaclass was specified multiple times");
                    }
                    meta = true;
                    setMetaclass(value);
                }
                default -> throw Errors.typeError("unknown HPyType_SpecParam specification for '%s'", name);
            }
        }
        if (single && tuple) {
            throw Errors.typeError("cannot specify both HPyType_SpecParam_Base and HPytype_SpecParam_BasesTuple");
        }
        if (bases.isEmpty()) {
            bases.add(BuiltinTypes.OBJECT);
        }
    }

    private void addBase(Object base) {
        if (!(base instanceof PyType type)) {
            throw Errors.typeError("bases must be types");
        }
        bases.add(type);
    }

    private void setMetaclass(Object value) {
        if (!(value instanceof PyType type) || !type.isSubtypeOf(BuiltinTypes.TYPE)) {
            throw Errors.typeError("Metaclass '%s' is not a subclass of 'type'.", Texts.reprJava(value));
        }
        if (type.slot(Slot.NEW) != BuiltinTypes.TYPE.slot(Slot.NEW)) {
            throw Errors.typeError("Metaclasses with custom tp_new are not supported.");
        }
        metaclass = type;
    }

    /** Whether a member is none, but tells where instances hold the function that calls them. */
    static boolean isCallOffset(HPyDefinition definition) {
        return definition.kind() == HPyDefinition.MEMBER && definition.name().equals("__vectorcalloffset__");
    }

    private void checkDefinitions() {
        boolean traverse = false;
        boolean call = false;
        boolean members = false;
        for (HPyDefinition definition : definitions) {
            if (definition.kind() == HPyDefinition.SLOT) {
                HPySlot slot = HPySlot.of(definition.slotNumber());
                if (slot == null || slot == HPySlot.MOD_CREATE || slot == HPySlot.MOD_EXEC) {
                    throw Errors.valueError("type '%s': invalid slot %s", name, definition.slotNumber());
                }
                traverse |= slot == HPySlot.TP_TRAVERSE;
                call |= slot == HPySlot.TP_CALL;
            } else if (definition.kind() == HPyDefinition.MEMBER) {
                members = true;
                if (isCallOffset(definition)) {
                    callOffset = definition;
                }
            }
        }
        if ((flags & FLAG_HAVE_GC) != 0 && !traverse) {
            throw Errors.valueError("You must provide an HPy_tp_traverse slot if you specify HPy_TPFLAGS_HAVE_GC");
        }
        if (basicSize == 0 && members) {
            throw Errors.typeError("Type claims to have basicsize==0 but defines members");
        }
        if (call && itemSize != 0) {
            throw Errors.typeError("Cannot use HPy call protocol with var objects");
        }
        if (call && callOffset != null) {
            throw Errors.typeError("Cannot have HPy_tp_call and explicit member"
                    + "'__vectorcalloffset__'. Specify just one of them.");
        }
    }
}
