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
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
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
            return level == 0 ? importModule(context, top) : expected(context, top);
        }
        if (Attributes.getOrNull(module, "__path__") != null) {
            importSubmodules(context, module, fromList.items(), false);
        }
        return module;
    }

    /** The first package of a relative name, which importing the whole name has loaded if nobody removed it since. */
    private static Object expected(PythonContext context, String fullName) {
        Object module = context.module(fullName);
        if (module == null) {
            String shown = Texts.reprJava(PyStrings.of(fullName));
            throw Errors.keyError(PyStrings.of(shown + " not in sys.modules as expected"));
        }
        return module;
    }

    /**
     * Imports the names that are submodules of a package and not yet its attributes.
     *
     * @param ofAll whether the names are those of {@code __all__}, in which a star means nothing
     */
    private static void importSubmodules(PythonContext context, Object module, Object[] names, boolean ofAll) {
        for (Object each : names) {
            if (Conversions.asText(each) == null) {
                throw notText("Item", ofAll ? nameOf(module) + ".__all__" : "``from list''", each);
            }
            String wanted = PyStrings.toName(Conversions.asText(each));
            if (wanted.equals("*")) {
                Object all = ofAll ? null : Attributes.getOrNull(module, "__all__");
                if (all != null) {
                    importSubmodules(context, module, Items.toArray(all), true);
                }
            } else if (Attributes.getOrNull(module, wanted) == null) {
                importIfThere(context, nameOf(module) + "." + wanted);
            }
        }
    }

    /**
     * A name that is neither an attribute nor a submodule is reported by {@link #importFrom}, one whose import {@code
     * sys.modules} forbids at once.
     */
    private static void importIfThere(PythonContext context, String fullName) {
        try {
            importModule(context, fullName);
        } catch (PException e) {
            Object missing = e.exception().field(ExceptionField.NAME);
            boolean itself = e.isInstance(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && missing != null
                    && Conversions.asText(missing) != null
                    && PyStrings.toJava(Conversions.asText(missing)).equals(fullName)
                    && context.module(fullName) != PyNone.NONE;
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
                if (Conversions.asText(key) == null) {
                    throw notText("Key", nameOf(module) + ".__dict__", key);
                }
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
                throw notText("Item", nameOf(module) + ".__all__", key);
            }
            Items.set(namespace, key, Attributes.get(module, Attributes.nameOf(key)));
        }
    }

    private static String nameOf(Object module) {
        return Texts.strJava(Attributes.get(module, "__name__"));
    }

    private static PException notText(String part, String place, Object name) {
        return Errors.typeError("%s in %s must be str, not %s", part, place, PyType.of(name));
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
