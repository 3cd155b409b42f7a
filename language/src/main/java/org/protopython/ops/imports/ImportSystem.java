// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The import statement and {@code __import__} (Language Reference 5 and 7.11). */
public final class ImportSystem {
    private ImportSystem() {}

    /**
     * {@code __import__(name, globals, locals, fromList, level)}.
     *
     * @param globals of the importing module; may be null for an absolute import
     * @param fromList names after {@code from ... import}; null or empty for {@code import a.b}, which gives {@code a}
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importName(PythonContext context, PyDict globals, String name, PyTuple fromList, int level) {
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        } else if (level == 0 && name.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
        String fullName = level == 0 ? name : RelativeNames.resolve(globals, name, level);
        Object module = importModule(context, fullName);
        if (fromList == null || fromList.size() == 0) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                return module;
            }
            String top = fullName.substring(0, fullName.length() - (name.length() - dot));
            return importModule(context, top);
        }
        if (Attributes.getOrNull(module, "__path__") != null) {
            importSubmodules(context, module, fullName, fromList.items());
        }
        return module;
    }

    private static void importSubmodules(PythonContext context, Object module, String name, Object[] fromList) {
        for (Object each : fromList) {
            if (Conversions.asText(each) == null) {
                throw Errors.typeError(
                        "Item in ``from list'' must be str, not %s", org.protopython.objects.PyType.of(each));
            }
            String wanted = PyStrings.toName(Conversions.asText(each));
            if (wanted.equals("*")) {
                Object all = Attributes.getOrNull(module, "__all__");
                if (all != null) {
                    importSubmodules(context, module, name, Items.toArray(all));
                }
            } else if (Attributes.getOrNull(module, wanted) == null) {
                importIfThere(context, name + "." + wanted);
            }
        }
    }

    /** A name that is neither an attribute nor a submodule is reported by {@link #importFrom}. */
    private static void importIfThere(PythonContext context, String fullName) {
        try {
            importModule(context, fullName);
        } catch (PException e) {
            Object missing = e.exception().field(ExceptionField.NAME);
            boolean itself = e.isInstance(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && missing != null
                    && Conversions.asText(missing) != null
                    && PyStrings.toJava(Conversions.asText(missing)).equals(fullName);
            if (!itself) {
                throw e;
            }
        }
    }

    /** The module of that full name, loaded with its parents if need be. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importModule(PythonContext context, String fullName) {
        Object loaded = context.module(fullName);
        if (loaded == PyNone.NONE) {
            throw notFound("import of " + fullName + " halted; None in sys.modules", fullName);
        } else if (loaded != null && !ModuleSpecs.isInitialising(loaded)) {
            ModuleLoader.of(context).noteLoaded(fullName);
            return loaded;
        }
        return ModuleLoader.of(context).load(fullName);
    }

    /** {@code from module import name}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importFrom(PythonContext context, Object module, String name) {
        Object found = Attributes.getOrNull(module, name);
        if (found != null) {
            return found;
        }
        Object moduleName = Attributes.getOrNull(module, "__name__");
        if (moduleName != null && Conversions.asText(moduleName) != null) {
            Object submodule = context.module(PyStrings.toJava(Conversions.asText(moduleName)) + "." + name);
            if (submodule != null) {
                return submodule;
            }
        }
        throw FromErrors.cannotImport(context, module, moduleName, name);
    }

    /** The module {@code c} of {@code import a.b.c as d}, given {@code a}: imported from its parents one by one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object leaf(PythonContext context, Object top, String dottedName) {
        Object module = top;
        String[] parts = dottedName.split("\\.");
        for (int i = 1; i < parts.length; i++) {
            module = importFrom(context, module, parts[i].intern());
        }
        return module;
    }

    /** {@code from module import *} into a namespace, a dictionary or any mapping. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void importStar(Object module, Object namespace) {
        Object all = Attributes.getOrNull(module, "__all__");
        if (all == null) {
            Object dict = Attributes.getOrNull(module, "__dict__");
            if (dict == null) {
                throw Errors.importError("from-import-* object has no __dict__ and no __all__");
            }
            for (Object key : Items.toArray(dict)) {
                String name = Attributes.nameOf(key);
                if (!name.startsWith("_")) {
                    Items.set(namespace, key, Items.get(dict, key));
                }
            }
            return;
        }
        Object names = Iteration.iterator(all);
        for (Object key = Iteration.next(names); key != null; key = Iteration.next(names)) {
            if (Conversions.asText(key) == null) {
                throw Errors.typeError(
                        "Item in %s.__all__ must be str, not %s",
                        org.protopython.ops.Texts.str(Attributes.get(module, "__name__")),
                        org.protopython.objects.PyType.of(key));
            }
            Items.set(namespace, key, Attributes.get(module, Attributes.nameOf(key)));
        }
    }

    /** ModuleNotFoundError with the name of the module. */
    static PException notFound(String message, String fullName) {
        PyBaseException exception =
                new PyBaseException(ExceptionTypes.MODULE_NOT_FOUND_ERROR, new PyTuple(PyStrings.of(message)));
        exception.setField(ExceptionField.MSG, PyStrings.of(message));
        exception.setField(ExceptionField.NAME, PyStrings.of(fullName));
        return Errors.raise(exception);
    }

    /** The globals of a module, null when it is not an ordinary one. */
    static PyDict namespace(Object module) {
        return module instanceof PyModule plain ? plain.dict() : null;
    }
}
