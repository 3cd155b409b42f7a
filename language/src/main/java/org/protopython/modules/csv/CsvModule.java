// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Keywords;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The module {@code _csv}: reading and writing of tables as text. */
@PyModule(value = "_csv", doc = "Rows of text with separated fields, read and written.")
public final class CsvModule {
    @PyConstant("Error")
    static final PyType ERROR = ModuleErrors.define(
            "_csv", "Error", ExceptionTypes.EXCEPTION, "Data is malformed, or a dialect is unknown.");

    @PyConstant("Dialect")
    static final PyType DIALECT = PyDialect.TYPE;

    @PyConstant("Reader")
    static final PyType READER = PyCsvReader.TYPE;

    @PyConstant("Writer")
    static final PyType WRITER = PyCsvWriter.TYPE;

    @PyConstant("QUOTE_MINIMAL")
    static final long QUOTE_MINIMAL = Quoting.MINIMAL;

    @PyConstant("QUOTE_ALL")
    static final long QUOTE_ALL = Quoting.ALL;

    @PyConstant("QUOTE_NONNUMERIC")
    static final long QUOTE_NONNUMERIC = Quoting.NONNUMERIC;

    @PyConstant("QUOTE_NONE")
    static final long QUOTE_NONE = Quoting.NONE;

    @PyConstant("QUOTE_STRINGS")
    static final long QUOTE_STRINGS = Quoting.STRINGS;

    @PyConstant("QUOTE_NOTNULL")
    static final long QUOTE_NOTNULL = Quoting.NOTNULL;

    private CsvModule() {}

    /** What belongs to a context. */
    private static final class Settings {
        private final PyDict dialects = new PyDict();
        private volatile long limit = 128 * 1024;
    }

    private static Settings settings(PythonContext context) {
        return context.extension(Settings.class, key -> new Settings());
    }

    static PException error(String message, Object... values) {
        return Errors.raise(ERROR, PyStrings.of(String.format(message, values)));
    }

    static long limit(PythonContext context) {
        return settings(context).limit;
    }

    static Object registered(PythonContext context, Object name) {
        Object dialect = settings(context).dialects.get(name);
        if (dialect == null) {
            throw error("unknown dialect");
        }
        return dialect;
    }

    @PyBuiltin("__getattr__(name, /)")
    static Object attribute(PythonContext context, Object name) {
        if (Attributes.nameOf(name).equals("_dialects")) {
            return settings(context).dialects;
        }
        throw Errors.attributeError("module '_csv' has no attribute '%s'", Attributes.nameOf(name));
    }

    private static PyDialect dialect(Object given, PyDict options) {
        return (PyDialect) Keywords.call(PyDialect.TYPE, new Object[] {given}, options);
    }

    @PyBuiltin(
            value = "reader(iterable, /, dialect=None, **fmtparams)",
            doc = "Iterator of the rows, lists of str, in lines that the iterable gives.")
    static Object reader(Object iterable, Object dialect, PyDict fmtparams) {
        return new PyCsvReader(Iteration.iterator(iterable), dialect(dialect, fmtparams));
    }

    @PyBuiltin(
            value = "writer(fileobj, /, dialect=None, **fmtparams)",
            doc = "Object that formats rows and passes each line to fileobj.write().")
    static Object writer(Object file, Object dialect, PyDict fmtparams) {
        PyDialect made = dialect(dialect, fmtparams);
        Object write = Attributes.getOrNull(file, "write");
        if (write == null || PyType.of(write).slot(Slot.CALL) == null) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        return new PyCsvWriter(write, made);
    }

    @PyBuiltin(value = "list_dialects()", doc = "The names of all registered dialects.")
    static Object listDialects(PythonContext context) {
        return new PyList(settings(context).dialects.keysToArray());
    }

    @PyBuiltin(
            value = "register_dialect(name, /, dialect=None, **fmtparams)",
            doc = "Register a dialect under a name, a str.")
    static void registerDialect(PythonContext context, Object name, Object dialect, PyDict fmtparams) {
        if (Conversions.asText(name) == null) {
            throw Errors.typeError("dialect name must be a string");
        }
        settings(context).dialects.put(name, dialect(dialect, fmtparams));
    }

    @PyBuiltin(
            value = "unregister_dialect(name)",
            doc = "Forget a registered dialect. Raises Error for an unknown name.")
    static void unregisterDialect(PythonContext context, Object name) {
        if (settings(context).dialects.remove(name) == null) {
            throw error("unknown dialect");
        }
    }

    @PyBuiltin(
            value = "get_dialect(name)",
            doc = "The dialect registered under a name. Raises Error for an unknown one.")
    static Object getDialect(PythonContext context, Object name) {
        return registered(context, name);
    }

    @PyBuiltin(
            value = "field_size_limit(new_limit=<unrepresentable>, /)",
            doc = "Sets an upper limit on parsed fields, if given, and returns the limit before.")
    static long fieldSizeLimit(PythonContext context, Object newLimit) {
        Settings settings = settings(context);
        long before = settings.limit;
        if (newLimit != null) {
            if (!Items.isInt(newLimit)) {
                throw Errors.typeError("limit must be an integer");
            }
            settings.limit = Conversions.toIndexLong(newLimit);
        }
        return before;
    }
}
