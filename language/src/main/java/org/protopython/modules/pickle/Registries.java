// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The tables in {@code copyreg} and {@code _compat_pickle} that pickling goes by, looked for once in a context. */
final class Registries {
    private final PyDict dispatchTable;
    private final PyDict extensionCodes;
    private final PyDict extensionNames;
    private final PyDict extensionCache;
    private final Object copyreg;
    private final PythonContext context;
    private CompatibleNames compatibleNames;

    /** A global object's module and name. */
    record GlobalName(TruffleString module, TruffleString name) {}

    /** How modules and what is in them were called in Python 2 and are now, in one direction. */
    record Renaming(PyDict names, PyDict modules, String title) {
        private static Renaming of(Object module, String prefix) {
            return new Renaming(
                    table(module, "_compat_pickle.", prefix + "NAME_MAPPING"),
                    table(module, "_compat_pickle.", prefix + "IMPORT_MAPPING"),
                    "_compat_pickle." + prefix);
        }

        /** The name that is to be used instead of this one. */
        GlobalName apply(GlobalName global) {
            Object both = names.get(new PyTuple(global.module, global.name));
            if (both != null) {
                return pair(both);
            }
            Object module = modules.get((Object) global.module);
            if (module == null) {
                return global;
            } else if (Conversions.asText(module) == null) {
                throw Errors.runtimeError(
                        "%sIMPORT_MAPPING values should be strings, not %s", title, PyType.of(module));
            }
            return new GlobalName(Conversions.asText(module), global.name);
        }

        private GlobalName pair(Object value) {
            if (!(value instanceof PyTuple tuple) || tuple.size() != 2) {
                throw Errors.runtimeError("%sNAME_MAPPING values should be 2-tuples, not %s", title, PyType.of(value));
            }
            TruffleString module = Conversions.asText(tuple.get(0));
            TruffleString name = Conversions.asText(tuple.get(1));
            if (module == null || name == null) {
                throw Errors.runtimeError(
                        "%sNAME_MAPPING values should be pairs of str, not (%s, %s)",
                        title, PyType.of(tuple.get(0)), PyType.of(tuple.get(1)));
            }
            return new GlobalName(module, name);
        }
    }

    private record CompatibleNames(Renaming toOld, Renaming toNew) {}

    private Registries(PythonContext context) {
        this.context = context;
        copyreg = ImportSystem.importModule(context, "copyreg");
        dispatchTable = table(copyreg, "copyreg.", "dispatch_table");
        extensionCodes = table(copyreg, "copyreg.", "_extension_registry");
        extensionNames = table(copyreg, "copyreg.", "_inverted_registry");
        extensionCache = table(copyreg, "copyreg.", "_extension_cache");
    }

    static Registries of(PythonContext context) {
        return context.extension(Registries.class, Registries::new);
    }

    private static PyDict table(Object module, String prefix, String name) {
        Object value = Attributes.get(module, name);
        if (value instanceof PyDict dict) {
            return dict;
        }
        throw Errors.runtimeError("%s%s should be a dict, not %s", prefix, name, PyType.of(value));
    }

    PythonContext context() {
        return context;
    }

    Object copyreg() {
        return copyreg;
    }

    /** Reducing functions by type. */
    PyDict dispatchTable() {
        return dispatchTable;
    }

    /** The registered code of a global object, null when it has none. */
    Object extensionCode(GlobalName global) {
        return extensionCodes.size() == 0 ? null : extensionCodes.get(new PyTuple(global.module, global.name));
    }

    /** The global object that was found for a code before, or null. */
    Object extension(long code) {
        return extensionCache.get((Object) code);
    }

    void keepExtension(long code, Object value) {
        extensionCache.put((Object) code, value);
    }

    /** Which global object a code stands for. */
    GlobalName extensionName(long code) {
        Object key = extensionNames.get((Object) code);
        if (key == null) {
            throw unregistered(code);
        } else if (!(key instanceof PyTuple pair)
                || pair.size() != 2
                || Conversions.asText(pair.get(0)) == null
                || Conversions.asText(pair.get(1)) == null) {
            throw Errors.valueError("_inverted_registry[%s] isn't a 2-tuple of strings", code);
        } else {
            return new GlobalName(Conversions.asText(pair.get(0)), Conversions.asText(pair.get(1)));
        }
    }

    private static PException unregistered(long code) {
        return code <= 0
                ? PickleErrors.unpickling("EXT specifies code <= 0")
                : Errors.valueError("unregistered extension code %s", code);
    }

    /** From Python 3's names to Python 2's. */
    Renaming toOldNames() {
        return compatibleNames().toOld;
    }

    /** From Python 2's names to Python 3's. */
    Renaming toNewNames() {
        return compatibleNames().toNew;
    }

    private CompatibleNames compatibleNames() {
        if (compatibleNames == null) {
            Object module = ImportSystem.importModule(context, "_compat_pickle");
            compatibleNames = new CompatibleNames(Renaming.of(module, "REVERSE_"), Renaming.of(module, ""));
        }
        return compatibleNames;
    }
}
