// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;

/** Fills a built-in type with the methods, computed attributes and constants that the table declares for it. */
public final class BuiltinFiller implements PyType.Filler {
    private final BuiltinTable table;

    public BuiltinFiller(BuiltinTable table) {
        this.table = table;
    }

    @Override
    public void fill(PyType type) {
        String name = type.name();
        for (Builtin builtin : table.methodsOf(name)) {
            PyBuiltinFunction function = new PyBuiltinFunction(kindOf(builtin), builtin, null, type);
            boolean plain = builtin.kind() != BuiltinKind.STATIC_METHOD
                    || builtin.name().equals(Slot.NEW.dunder());
            type.setAttribute(
                    builtin.name(), plain ? function : new PyStaticMethod(BuiltinTypes.STATICMETHOD, function));
        }
        for (BuiltinProperty property : table.propertiesOf(name)) {
            type.setAttribute(property.name(), new PyGetSetDescriptor(type, property));
        }
        for (BuiltinConstant constant : table.constantsOf(name)) {
            type.setAttribute(constant.name(), constant.value());
        }
        SignedDocumentation signed = SignedDocumentation.of(name, table.docOf(name));
        type.setTextSignature(signed.signature() != null ? signed.signature() : callSignature(name));
        // an exception class has it from where it is defined
        String doc = signed.text() == null ? type.documentation() : signed.text();
        if (type.ownAttribute("__doc__") instanceof PyGetSetDescriptor) {
            type.setDocumentation(doc);
        } else {
            type.setAttribute("__doc__", doc == null ? PyNone.NONE : PyStrings.of(doc));
        }
        if (type.ownAttribute(Slot.EQ.dunder()) != null && type.ownAttribute(Slot.HASH.dunder()) == null) {
            type.setAttribute(Slot.HASH.dunder(), PyNone.NONE);
        }
    }

    /** What the constructor says of how the type is called, null for nothing. */
    private String callSignature(String name) {
        String text = null;
        for (Builtin builtin : table.methodsOf(name)) {
            boolean allocates = builtin.name().equals(Slot.NEW.dunder());
            if (allocates || text == null && builtin.name().equals(Slot.INIT.dunder())) {
                String own = builtin.signature().toClassSignature();
                text = own == null ? text : own;
            }
        }
        return text;
    }

    private static PyType kindOf(Builtin builtin) {
        return switch (builtin.kind()) {
            case STATIC_METHOD, MODULE_FUNCTION, GETTER, SETTER -> BuiltinTypes.BUILTIN_FUNCTION;
            case CLASS_METHOD -> BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
            case METHOD -> builtin.isSlotWrapper() ? BuiltinTypes.WRAPPER_DESCRIPTOR : BuiltinTypes.METHOD_DESCRIPTOR;
        };
    }
}
