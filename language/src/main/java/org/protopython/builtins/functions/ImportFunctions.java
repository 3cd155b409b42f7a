// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ClassStatements;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** What import and class statements call. */
@PyModule("builtins")
public final class ImportFunctions {
    private ImportFunctions() {}

    @PyBuiltin(value = "__import__(name, globals=None, locals=None, fromlist=(), level=0)", doc = """
                    Import a module.

                    This is what import statements call; programs use importlib.import_module() instead.""")
    static Object importModule(
            PythonContext context, Object name, Object globals, Object locals, Object fromlist, int level) {
        if (Conversions.asText(name) == null) {
            throw Errors.typeError("module name must be a string");
        }
        PyTuple names = fromlist == PyNone.NONE
                ? null
                : fromlist instanceof PyTuple tuple ? tuple : new PyTuple(Items.toArray(fromlist));
        if (level > 0 && !(globals instanceof PyDict)) {
            throw globals == PyNone.NONE
                    ? Errors.keyError(PyStrings.of("'__name__' not in globals"))
                    : Errors.typeError("globals must be a dict");
        }
        PyDict namespace = globals instanceof PyDict dict ? dict : null;
        return ImportSystem.importName(context, namespace, PyStrings.toName(Conversions.asText(name)), names, level);
    }

    @PyBuiltin(
            value = "__build_class__(func, name, /, *bases, **kwds)",
            doc = "What class statements call; func is the body, as a function that fills the namespace.")
    static Object buildClass(Object func, Object name, Object[] bases, PyDict kwds) {
        if (!(func instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        } else if (Conversions.asText(name) == null) {
            throw Errors.typeError("__build_class__: name is not a string, but %s", PyType.of(name));
        }
        return ClassStatements.build(
                body, PyStrings.toName(Conversions.asText(name)), Keywords.append(bases, kwds), Keywords.names(kwds));
    }
}
