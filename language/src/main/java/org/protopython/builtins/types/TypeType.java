// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.Conversions;
import org.protopython.ops.Directories;
import org.protopython.ops.Keywords;
import org.protopython.ops.MethodResolution;
import org.protopython.ops.TypeChecks;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Unions;
import org.protopython.runtime.Errors;

/** The methods of {@code type}; its attributes are in {@link ClassAttributes}. */
@PyTypeMethods(value = "type", doc = """
    type(object) -> the class of an object
    type(name, bases, dict, **kwds) -> a new class, as a class statement makes it\
    """)
public final class TypeType {
    private TypeType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length == 1 && cls == BuiltinTypes.TYPE && kwargs == null) {
            return PyType.of(args[0]);
        } else if (args.length != 3) {
            if (cls == BuiltinTypes.TYPE && args.length != 1) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (%d given)", args.length);
        }
        TruffleString name = Conversions.asText(args[0]);
        if (name == null) {
            throw wrongArgument(1, "str", args[0]);
        } else if (!(args[1] instanceof PyTuple)) {
            throw wrongArgument(2, "tuple", args[1]);
        } else if (!(args[2] instanceof PyDict)) {
            throw wrongArgument(3, "dict", args[2]);
        }
        ClassBuilder.checkName(name);
        return ClassBuilder.newType(cls, PyStrings.toName(name), (PyTuple) args[1], (PyDict) args[2], kwargs);
    }

    private static RuntimeException wrongArgument(int position, String expected, Object value) {
        return ArgumentConversions.wrongType(value, expected, "type.__new__() argument " + position);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(Object self, Object[] args, PyDict kwargs) {
        if (kwargs != null && args.length == 1) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        } else if (args.length != 1 && args.length != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyType self, Object[] args, PyDict kwargs) {
        return Calls.construct(self, Keywords.append(args, kwargs), Keywords.names(kwargs));
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyType self) {
        return "<class '" + TypeNames.represented(self) + "'>";
    }

    @PyBuiltin(
            value = "mro(self, /)",
            doc = "List of the classes in the order in which attributes are looked for, made of the bases.")
    static Object mro(PyType self) {
        PyType[] rest = MethodResolution.linearise(self.bases());
        Object[] order = new Object[rest.length + 1];
        order[0] = self;
        System.arraycopy(rest, 0, order, 1, rest.length);
        return new PyList(order);
    }

    @PyBuiltin(value = "__subclasses__(self, /)", doc = "List of the classes that have this one as a direct base.")
    static Object subclasses(PyType self) {
        return new PyList(self.liveSubclasses().toArray());
    }

    @PyBuiltin(
            value = "__instancecheck__(self, instance, /)",
            doc = "Whether an object counts as an instance of the class, as isinstance() asks.")
    static boolean instanceCheck(PyType self, Object instance) {
        return TypeChecks.isInstance(instance, self);
    }

    @PyBuiltin(
            value = "__subclasscheck__(self, subclass, /)",
            doc = "Whether a class counts as derived from this one, as issubclass() asks.")
    static boolean subclassCheck(PyType self, Object subclass) {
        return TypeChecks.isSubclassOfType(subclass, self);
    }

    @PyBuiltin(
            value = "__prepare__(cls, /, *args, **kwargs)",
            doc = "Namespace that the body of a class statement fills: a new dict.",
            kind = Kind.CLASS_METHOD)
    static Object prepare(Object cls, Object[] args, PyDict kwargs) {
        return new PyDict();
    }

    @PyBuiltin(value = "__dir__(self, /)", doc = "Names of the attributes of the class and of its bases, unsorted.")
    static Object dir(PyType self) {
        return Directories.toList(Directories.ofType(self));
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(PyType self) {
        List<Map.Entry<String, Object>> attributes =
                new ArrayList<>(self.ownAttributes().entrySet());
        return 880 + 16L * attributes.size();
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(PyType self, Object name) {
        String attribute = Attributes.nameOf(name);
        Object found = Attributes.getOfType(self, attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void setAttribute(PyType self, Object name, Object value) {
        Attributes.setBuiltin(self, self.type(), Attributes.nameOf(name), value);
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void deleteAttribute(PyType self, Object name) {
        Attributes.setBuiltin(self, self.type(), Attributes.nameOf(name), null);
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(PyType self, Object value) {
        return Unions.of(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(PyType self, Object value) {
        return Unions.of(value, self);
    }
}
