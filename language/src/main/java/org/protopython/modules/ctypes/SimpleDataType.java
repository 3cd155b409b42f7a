// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code _SimpleCData}: numbers, characters and pointers without a type. */
@PyTypeMethods(
        value = "_SimpleCData",
        doc = "Base class of the simple C types: numbers, characters and pointers without a type.")
final class SimpleDataType {
    private SimpleDataType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyCData self, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("__init__ expected at most 1 argument, got %d", args.length);
        } else if (args.length == 1) {
            setValue(self, args[0]);
        }
    }

    @PyGetter(value = "value", doc = "The value as an object from here.")
    static Object value(PyCData self) {
        CType info = self.info();
        return SimpleValues.get(info.simple, self.memory(), info.swapped);
    }

    @PySetter("value")
    static void setValue(PyCData self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete attribute");
        }
        CType info = self.info();
        self.keep(0, SimpleValues.set(info.simple, self.memory(), info.swapped, value));
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean isTrue(PyCData self) {
        for (byte each : self.memory().toArray(JAVA_BYTE)) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    /** As in CPython, classes of programs show themselves as any object does. */
    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCData self) {
        return self.type().base() == CDataTypes.SIMPLE
                ? self.type().name() + "(" + Texts.reprJava(value(self)) + ")"
                : "<" + self.type().name() + " object at 0x" + Long.toHexString(Identity.id(self)) + ">";
    }

    @PyBuiltin("__ctypes_from_outparam__(self, /)")
    static Object fromOutParameter(PyCData self) {
        return CType.isPlain(self.type()) ? value(self) : self;
    }
}
