// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.AbstractClasses;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ClassLayout;
import org.protopython.ops.Conversions;
import org.protopython.ops.Directories;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;

/** {@code object}. */
@PyTypeMethods(value = "object", doc = """
    object()
    --

    The base class of the class hierarchy.

    Called without arguments it gives a new object that has neither attributes nor methods of its own.\
    """)
public final class ObjectType {
    private ObjectType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("object.__new__(X): X is not a type object (%s)", PyType.of(cls));
        }
        Calls.checkMadeByObject(type);
        if (args.length > 0 || kwargs != null) {
            if (!Calls.isObjectNew(type.slot(Slot.NEW))) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            } else if (Calls.isObjectInit(type.slot(Slot.INIT))) {
                throw Errors.typeError("%s() takes no arguments", type);
            }
        }
        AbstractClasses.check(type);
        return DeadObjects.allocate(type);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(Object self, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            PyType type = PyType.of(self);
            if (!Calls.isObjectInit(type.slot(Slot.INIT))) {
                throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
            } else if (Calls.isObjectNew(type.slot(Slot.NEW))) {
                throw Errors.typeError("%s.__init__() takes exactly one argument (the instance to initialize)", type);
            }
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return "<" + TypeNames.represented(PyType.of(self)) + " object at " + TypeNames.address(self) + ">";
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(Object self) {
        return Calls.callSpecial(self, Slot.REPR); // str() checks what it is
    }

    @PyBuiltin(
            value = "__format__(self, format_spec, /)",
            doc = "str() of the object. A format that is not empty raises TypeError.")
    static Object format(Object self, Object formatSpec) {
        if (Conversions.asText(formatSpec) == null) {
            throw ArgumentConversions.wrongType(formatSpec, "str", "__format__() argument");
        } else if (!Conversions.asText(formatSpec).isEmpty()) {
            throw Errors.typeError("unsupported format string passed to %s.__format__", PyType.of(self));
        }
        return Texts.str(self);
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(Object self) {
        return Identity.hash(self);
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(Object self, Object value) {
        return Identity.is(self, value) ? true : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(Object self, Object value) {
        Object result = Calls.callSpecial(self, Slot.EQ, value);
        return result == null || result == PyNotImplemented.NOT_IMPLEMENTED
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) !Conversions.isTrue(result);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(Object self, Object value) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(Object self, Object name) {
        String attribute = Attributes.nameOf(name);
        Object found = Attributes.getGeneric(self, PyType.of(self), attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void setAttribute(Object self, Object name, Object value) {
        checkApplicable(self, "__setattr__");
        Attributes.setBuiltin(self, PyType.of(self), Attributes.nameOf(name), value);
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void deleteAttribute(Object self, Object name) {
        checkApplicable(self, "__delattr__");
        Attributes.setBuiltin(self, PyType.of(self), Attributes.nameOf(name), null);
    }

    /** Classes set their attributes by the methods of {@code type} alone. */
    private static void checkApplicable(Object self, String method) {
        if (self instanceof PyType) {
            throw Errors.typeError("can't apply this %s to %s object", method, PyType.of(self));
        }
    }

    @PyGetter(value = "__class__", doc = "The class of the object.")
    static Object cls(Object self) {
        return PyType.of(self);
    }

    @PySetter("__class__")
    static void setClass(Object self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete __class__ attribute");
        } else if (!(value instanceof PyType type)) {
            throw Errors.typeError("__class__ must be set to a class, not '%s' object", PyType.of(value));
        } else if (PyType.of(self) == type) {
            return;
        } else if (!isReclassable(PyType.of(self), type)) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        } else if (!ClassLayout.areCompatible(PyType.of(self), type)) {
            throw Errors.typeError("__class__ assignment: '%s' object layout differs from '%s'", type, PyType.of(self));
        } else {
            ClassLayout.reclass((PyObject) self, type);
        }
    }

    private static boolean isReclassable(PyType from, PyType to) {
        return !from.isBuiltin() && !to.isBuiltin()
                || from.isSubtypeOf(BuiltinTypes.MODULE) && to.isSubtypeOf(BuiltinTypes.MODULE);
    }

    @PyBuiltin(
            value = "__dir__(self, /)",
            doc = "Names of the attributes of the object, of its class and of that one's bases, unsorted.")
    static Object dir(Object self) {
        return Directories.toList(Directories.ofObject(self));
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(Object self) {
        return 16;
    }

    @PyBuiltin(
            value = "__init_subclass__(cls, /, **kwargs)",
            doc = "Called for each new class that derives from this one. Does nothing unless it is overridden.",
            kind = Kind.CLASS_METHOD)
    static void initSubclass(Object cls, PyDict kwargs) {
        if (kwargs != null) {
            throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", cls);
        }
    }

    @PyBuiltin(value = "__subclasshook__(cls, subclass, /)", doc = """
                    Asked by issubclass() of an abstract class whether a class counts as derived from it.

                    The answer is True, False, or NotImplemented, the default, which leaves it to the bases.\
                    """, kind = Kind.CLASS_METHOD)
    static Object subclassHook(Object cls, Object subclass) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }
}
