// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What import statements do with an imported module (Language Reference 7.11). */
public final class ImportedNames {
    private ImportedNames() {}

    /** The module {@code c} of an imported {@code a.b.c}, given {@code a}. */
    @TruffleBoundary
    public static Object leaf(Object top, String dottedName) {
        Object module = top;
        String prefix = "";
        String[] parts = dottedName.split("\\.");
        for (int i = 0; i < parts.length; i++) {
            prefix = i == 0 ? parts[0] : prefix + "." + parts[i];
            if (i > 0) {
                Object found = Attributes.getOrNull(module, parts[i].intern());
                module = found != null ? found : PythonContext.get(null).module(prefix);
                if (module == null) {
                    throw cannotImport(top, parts[i]);
                }
            }
        }
        return module;
    }

    /** {@code from module import name}: an attribute, or else a submodule. */
    @TruffleBoundary
    public static Object from(Object module, String name) {
        Object found = Attributes.getOrNull(module, name);
        if (found != null) {
            return found;
        }
        Object moduleName = Attributes.getOrNull(module, "__name__");
        if (moduleName instanceof TruffleString text) {
            Object submodule = PythonContext.get(null).module(PyStrings.toJava(text) + "." + name);
            if (submodule != null) {
                return submodule;
            }
        }
        throw cannotImport(module, name);
    }

    private static PException cannotImport(Object module, String name) {
        Object moduleName = Attributes.getOrNull(module, "__name__");
        Object file = Attributes.getOrNull(module, "__file__");
        String shown = moduleName instanceof TruffleString text ? PyStrings.toJava(text) : "<unknown module name>";
        String place = file instanceof TruffleString text ? PyStrings.toJava(text) : "unknown location";
        PException error = Errors.importError("cannot import name '%s' from '%s' (%s)", name, shown, place);
        DynamicObjectLibrary properties = DynamicObjectLibrary.getUncached();
        properties.put(error.exception(), "name", PyStrings.of(shown));
        properties.put(error.exception(), "name_from", PyStrings.of(name));
        return error;
    }

    /** {@code from module import *} into a namespace: {@code __all__}, or every name without a leading underscore. */
    @TruffleBoundary
    public static void star(Object module, Object namespace) {
        Object all = Attributes.getOrNull(module, "__all__");
        if (all != null) {
            for (Object name : Items.toArray(all)) {
                TruffleString text = Conversions.asText(name);
                if (text == null) {
                    throw Errors.typeError(
                            "Item in %s.__all__ must be str, not %s",
                            Texts.strJava(Attributes.get(module, "__name__")), org.protopython.objects.PyType.of(name));
                }
                Items.set(namespace, text, Attributes.get(module, PyStrings.toName(text)));
            }
            return;
        }
        Object dict = module instanceof PyModule found ? found.dict() : Attributes.getOrNull(module, "__dict__");
        if (!(dict instanceof PyDict names)) {
            throw Errors.importError("from-import-* object has no __dict__ and no __all__");
        }
        for (Object key : names.keysToArray()) {
            if (key instanceof TruffleString text && !PyStrings.toJava(text).startsWith("_")) {
                Items.set(namespace, key, names.get(key));
            }
        }
    }
}
