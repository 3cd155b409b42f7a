// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.call.CallShape;
import org.protopython.hpy.call.HPyDefinition;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeType;
import org.protopython.hpy.nfi.HPySlot;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.NativeSpecification;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinProperty;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyGetSetDescriptor;
import org.protopython.runtime.SignedDocumentation;

/** Makes the Python class of an {@code HPyType_Spec}. */
public final class TypeBuilder {
    private static final long[] NO_DESTROYERS = {};

    private final TypeSpecification specification;
    private final PyType type;
    private final SlotMethods slots;
    private final int number;
    private final HPyMode mode;

    private TypeBuilder(TypeSpecification specification, HPyMode mode) {
        this.specification = specification;
        this.type = newClass();
        this.number = NativeType.Numbers.of(specification.identity());
        this.mode = mode;
        this.slots = new SlotMethods(type, specification.name, number, mode);
    }

    /** {@code HPyType_FromSpec}. */
    public static PyType build(HPyThread thread, long spec, long parameters) {
        TypeSpecification specification = new TypeSpecification(thread, spec, parameters);
        return new TypeBuilder(specification, thread.mode()).fill();
    }

    /** As a class statement would: the metaclass computes the MRO, the layout and what else there is. */
    private PyType newClass() {
        PyDict namespace = new PyDict();
        if (specification.module() != null) {
            namespace.put("__module__", PyStrings.of(specification.module()));
        }
        SignedDocumentation doc = SignedDocumentation.of(specification.bareName(), specification.doc);
        namespace.put("__doc__", doc.text() == null ? PyNone.NONE : PyStrings.of(doc.text()));
        namespace.put("__slots__", PyTuple.EMPTY);
        Object made = Calls.call(
                specification.metaclass,
                PyStrings.of(specification.bareName()),
                new PyTuple(specification.bases.toArray()),
                namespace);
        if (!(made instanceof PyType cls)) {
            throw Errors.typeError("the metaclass of '%s' did not make a type", specification.name);
        }
        cls.deleteAttribute("__slots__");
        cls.setTextSignature(doc.signature());
        return cls;
    }

    private PyType fill() {
        for (HPyDefinition definition : specification.definitions) {
            switch (definition.kind()) {
                case HPyDefinition.SLOT -> slots.add(HPySlot.of(definition.slotNumber()), definition);
                case HPyDefinition.METHOD -> addMethod(definition);
                case HPyDefinition.MEMBER -> {
                    if (!TypeSpecification.isCallOffset(definition)) {
                        addMember(definition);
                    }
                }
                case HPyDefinition.GETSET -> addGetSet(definition);
                default ->
                    throw Errors.systemError("type '%s': unknown kind of definition %s", type, definition.kind());
            }
        }
        slots.install();
        if (specification.callOffset != null) {
            slots.callInStruct(specification.callOffset);
        }
        HPyTypeInfo base = HPyTypeInfo.of(type);
        boolean hasState = specification.basicSize > (base == null ? 0 : base.basicSize());
        type.setSpecification(new NativeSpecification(specification.name, hasState, slots.has(HPySlot.TP_NEW)));
        type.setNativeData(info(base));
        if (!specification.isSubclassable()) {
            type.forbidSubclasses();
        }
        // A base that is built in, such as int, makes the instances itself.
        boolean makesObjects = type.slot(Slot.NEW) == BuiltinTypes.OBJECT.slot(Slot.NEW);
        if (!slots.has(HPySlot.TP_NEW) && specification.shape == BuiltinShape.OBJECT && makesObjects) {
            type.setAttribute(
                    Slot.NEW.dunder(),
                    new PyBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, new GenericNew(type), null, type));
        }
        return type;
    }

    private HPyTypeInfo info(HPyTypeInfo base) {
        long[] destroyers = base == null ? NO_DESTROYERS : base.destroyers();
        long destroy = slots.function(HPySlot.TP_DESTROY);
        if (destroy != 0) {
            long[] all = new long[destroyers.length + 1];
            all[0] = destroy;
            System.arraycopy(destroyers, 0, all, 1, destroyers.length);
            destroyers = all;
        }
        long size = Math.max(specification.basicSize, base == null ? 0 : base.basicSize());
        boolean callable =
                slots.has(HPySlot.TP_CALL) || specification.callOffset != null || (base != null && base.isCallable());
        long finalizer = slots.function(HPySlot.TP_FINALIZE);
        if (finalizer == 0 && base != null) {
            finalizer = base.finalizer();
        }
        return new HPyTypeInfo(number, specification.shape, size, callable, finalizer, destroyers, mode);
    }

    private void addMethod(HPyDefinition definition) {
        Builtin method = definition.method(specification.name, number, mode);
        type.setAttribute(method.name(), new PyBuiltinFunction(BuiltinTypes.METHOD_DESCRIPTOR, method, null, type));
    }

    private void addMember(HPyDefinition definition) {
        MemberKind kind = MemberKind.of(definition.memberType());
        String name = definition.name();
        long offset = definition.memberOffset();
        Builtin getter = new MemberBuiltin(type, name, BuiltinKind.GETTER, definition.doc(), kind, offset);
        Builtin setter = definition.isReadOnly()
                ? null
                : new MemberBuiltin(type, name, BuiltinKind.SETTER, definition.doc(), kind, offset);
        addProperty(name, getter, setter, true);
    }

    private void addGetSet(HPyDefinition definition) {
        String name = definition.name();
        long get = definition.function();
        long set = definition.setter();
        addProperty(
                name,
                get == 0
                        ? null
                        : definition.builtin(
                                name,
                                specification.name,
                                0,
                                BuiltinKind.GETTER,
                                CallShape.GETTER,
                                get,
                                definition.closure(),
                                mode),
                set == 0
                        ? null
                        : definition.builtin(
                                name,
                                specification.name,
                                0,
                                BuiltinKind.SETTER,
                                CallShape.SETTER,
                                set,
                                definition.closure(),
                                mode),
                false);
    }

    private void addProperty(String name, Builtin getter, Builtin setter, boolean member) {
        BuiltinProperty property = new BuiltinProperty(name.intern(), getter, setter);
        type.setAttribute(property.name(), new PyGetSetDescriptor(type, property, member));
    }
}
