// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** {@code PyCSimpleType}: makes the classes of simple types. */
@PyTypeMethods(value = "PyCSimpleType", doc = "Metaclass of the simple C types, which say by _type_ what they are.")
final class SimpleClassType {
    private SimpleClassType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyType self, Object[] args, PyDict kwargs) {
        if (args.length != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
        CDataType.checkNew(self);
        SimpleKind kind = kind(self);
        CType known = info(kind, false);
        self.setNativeData(known);
        if (self.type() == CDataTypes.SIMPLE_META && kind.isSwappable()) {
            PyDict namespace = ((PyDict) args[2]).copy();
            // what super() means in its methods is the class itself, not the swapped one
            namespace.remove(PyStrings.of("__classcell__"));
            PyType swapped = (PyType)
                    ClassBuilder.newType(self.type(), self.name() + "_be", (PyTuple) args[1], namespace, kwargs);
            swapped.setNativeData(info(kind, true));
            self.setAttribute("__ctype_be__", swapped);
            self.setAttribute("__ctype_le__", self);
            swapped.setAttribute("__ctype_be__", swapped);
            swapped.setAttribute("__ctype_le__", self);
        }
    }

    private static CType info(SimpleKind kind, boolean swapped) {
        CType known = new CType(CType.Kind.SIMPLE);
        known.simple = kind;
        known.swapped = swapped;
        known.size = kind.size();
        known.alignment = kind.alignment();
        known.format = kind.format(swapped);
        known.hasPointers = kind.isPointer();
        return known;
    }

    private static SimpleKind kind(PyType self) {
        Object given = Attributes.getOrNull(self, "_type_");
        if (given == null) {
            throw Errors.attributeError("class must define a '_type_' attribute");
        }
        TruffleString text = Conversions.asText(given);
        if (text == null) {
            throw Errors.typeError("class must define a '_type_' string attribute");
        } else if (PyStrings.length(text) != 1) {
            throw Errors.valueError("class must define a '_type_' attribute which must be a string of length 1");
        }
        SimpleKind kind = SimpleKind.of(PyStrings.toJava(text).charAt(0));
        if (kind == null) {
            throw Errors.raise(
                    ExceptionTypes.ATTRIBUTE_ERROR,
                    PyStrings.of("class must define a '_type_' attribute which must be\n"
                            + "a single character string containing one of the\n"
                            + "supported types: '" + SimpleKind.letters() + "'."));
        }
        return kind;
    }
}
