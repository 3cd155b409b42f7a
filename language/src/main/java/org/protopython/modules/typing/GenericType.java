// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.ops.Attributes;
import org.protopython.ops.Keywords;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/** {@code typing.Generic}, whose work the module {@code typing} does. */
@PyTypeMethods(value = "Generic", doc = """
    Base class of generic classes.

        class Pair(Generic[A, B]): ...

    means the same as

        class Pair[A, B]: ...\
    """)
final class GenericType {
    private GenericType() {}

    @PyBuiltin(
            value = "__class_getitem__(cls, /, *args, **kwargs)",
            kind = Kind.CLASS_METHOD,
            doc = "The class with type arguments; for Generic itself, the base of a class with these type parameters.")
    static Object classItem(PythonContext context, Object cls, Object[] args, PyDict kwargs) {
        return call(context, "_generic_class_getitem", cls, args, kwargs);
    }

    @PyBuiltin(
            value = "__init_subclass__(cls, /, *args, **kwargs)",
            kind = Kind.CLASS_METHOD,
            doc = "Note the type parameters of a new generic class.")
    static Object initSubclass(PythonContext context, Object cls, Object[] args, PyDict kwargs) {
        return call(context, "_generic_init_subclass", cls, args, kwargs);
    }

    private static Object call(PythonContext context, String function, Object cls, Object[] args, PyDict kwargs) {
        Object[] all = new Object[args.length + 1];
        all[0] = cls;
        System.arraycopy(args, 0, all, 1, args.length);
        return Keywords.call(Attributes.get(ImportSystem.importModule(context, "typing"), function), all, kwargs);
    }
}
