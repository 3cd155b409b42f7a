// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/** Writes classes, functions and other objects that are found in a module by their name, as that name. */
final class GlobalSaver {
    private static final int WITH_EXTENSIONS = 2;
    private static final int WITH_UTF8_NAMES = 3;
    private static final int WITH_STACK_GLOBAL = 4;
    private static final String MAIN = "__main__";
    private static final String LOCALS = "<locals>";

    /** Types that no module has a name for, and what they are the type of. */
    private static final Map<PyType, Object> UNNAMED = Map.of(
            BuiltinTypes.NONE_TYPE, PyNone.NONE,
            BuiltinTypes.NOT_IMPLEMENTED_TYPE, PyNotImplemented.NOT_IMPLEMENTED,
            BuiltinTypes.ELLIPSIS_TYPE, PyEllipsis.ELLIPSIS);

    private final Saver saver;
    private final PickleOutput output;
    private final Registries registries;
    private final Map<String, TruffleString> modulesOfBuiltins = new HashMap<>();

    GlobalSaver(Saver saver, PickleOutput output, Registries registries) {
        this.saver = saver;
        this.output = output;
        this.registries = registries;
    }

    void type(PyType type) {
        Object only = UNNAMED.get(type);
        if (only == null) {
            save(type);
        } else {
            saver.reductions().saveCall(type, BuiltinTypes.TYPE, new PyTuple(only));
        }
    }

    void save(Object value) {
        Object name = Attributes.getOrNull(value, "__qualname__");
        save(value, name == null ? Attributes.get(value, "__name__") : name);
    }

    /** @param givenName the name behind the module's, with dots where it is in a class */
    void save(Object value, Object givenName) {
        TruffleString name = Conversions.asText(givenName);
        if (name == null) {
            throw Errors.typeError("must be str, not %s", PyType.of(givenName));
        }
        String javaName = PyStrings.toName(name);
        String[] path = javaName.split("\\.", -1);
        TruffleString module = moduleText(value, moduleOf(value, javaName, path));
        Registries.GlobalName global = new Registries.GlobalName(module, PyStrings.ofName(javaName));
        if (saver.protocol() >= WITH_EXTENSIONS) {
            Object code = registries.extensionCode(global);
            if (code != null) {
                saveExtension(Conversions.toIndexLong(code));
                return;
            }
        }
        if (saver.protocol() >= WITH_STACK_GLOBAL) {
            saver.save(global.module());
            saver.save(global.name());
            output.put(Opcodes.STACK_GLOBAL);
        } else if (path.length > 1) {
            savePath(global.module(), path);
        } else {
            saveTopLevel(global);
        }
        saver.remember(value);
    }

    /**
     * The name of a module as a str. Which strings are one object shows in a pickle, and is as in CPython: one for all
     * classes and functions of a module, but another one for its functions that are not written in Python.
     */
    private TruffleString moduleText(Object value, String module) {
        return value instanceof PyBuiltinFunction
                ? modulesOfBuiltins.computeIfAbsent(module, PyStrings::of)
                : PyStrings.ofName(module);
    }

    private void saveExtension(long code) {
        if (code <= 0 || code > Integer.MAX_VALUE) {
            throw Errors.runtimeError("extension code %s is out of range", code);
        } else if (code < 1 << Byte.SIZE) {
            output.put(Opcodes.EXT1, code, 1);
        } else if (code < 1 << Short.SIZE) {
            output.put(Opcodes.EXT2, code, Short.BYTES);
        } else {
            output.put(Opcodes.EXT4, code, Integer.BYTES);
        }
    }

    /** As calls of {@code getattr}, which early protocols need to reach what is in a class. */
    private void savePath(TruffleString module, String[] path) {
        boolean withMark = saver.protocol() < WITH_EXTENSIONS;
        for (int i = 1; i < path.length; i++) {
            saver.save(registries.context().builtins().dict().get("getattr"));
            if (withMark) {
                output.put(Opcodes.MARK);
            }
        }
        saveTopLevel(new Registries.GlobalName(module, PyStrings.ofName(path[0])));
        for (int i = 1; i < path.length; i++) {
            saver.save(PyStrings.ofName(path[i]));
            output.put(withMark ? Opcodes.TUPLE : Opcodes.TUPLE2);
            output.put(Opcodes.REDUCE);
        }
    }

    private void saveTopLevel(Registries.GlobalName global) {
        Registries.GlobalName written =
                saver.pickler().renames() ? registries.toOldNames().apply(global) : global;
        output.put(Opcodes.GLOBAL);
        output.putLine(encoded(written.module(), "module"));
        output.putLine(encoded(written.name(), "global"));
    }

    private byte[] encoded(TruffleString name, String what) {
        try {
            return Codecs.encode(name, saver.protocol() >= WITH_UTF8_NAMES ? "utf-8" : "ascii", "strict")
                    .value();
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
                throw e;
            }
            throw PickleErrors.after(
                    e,
                    PickleErrors.pickling(
                            "can't pickle %s identifier %s using pickle protocol %d",
                            what, Texts.reprJava(name), saver.protocol()));
        }
    }

    /** The name of the module in which the value is found by its name; PicklingError when there is none. */
    private String moduleOf(Object value, String name, String[] path) {
        Object given = Attributes.getOrNull(value, "__module__");
        for (String part : path) {
            if (part.equals(LOCALS)) {
                throw PickleErrors.pickling("Can't pickle local object %s", Texts.reprJava(value));
            }
        }
        if (given == null || given == PyNone.NONE) {
            String found = search(value, path);
            if (found != null) {
                return found;
            }
            given = PyStrings.of(MAIN);
        }
        TruffleString text = Conversions.asText(given);
        if (text == null) {
            throw Errors.typeError("module name must be a string");
        }
        String module = PyStrings.toName(text);
        Object found;
        try {
            found = resolve(imported(value, module), path);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            throw PickleErrors.after(
                    e,
                    PickleErrors.pickling(
                            "Can't pickle %s: it's not found as %s.%s", Texts.reprJava(value), module, name));
        }
        if (!Identity.is(found, value)) {
            throw PickleErrors.pickling(
                    "Can't pickle %s: it's not the same object as %s.%s", Texts.reprJava(value), module, name);
        }
        return module;
    }

    private Object imported(Object value, String module) {
        try {
            if (module.isEmpty()) {
                throw Errors.valueError("Empty module name");
            }
            return ImportSystem.importModule(registries.context(), module);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.IMPORT_ERROR) && !e.isInstance(ExceptionTypes.VALUE_ERROR)) {
                throw e;
            }
            throw PickleErrors.after(
                    e,
                    PickleErrors.pickling("Can't pickle %s: %s", Texts.reprJava(value), Texts.strJava(e.exception())));
        }
    }

    private static Object resolve(Object module, String[] path) {
        Object value = module;
        for (String part : path) {
            value = Attributes.get(value, PyStrings.toName(PyStrings.of(part)));
        }
        return value;
    }

    /** The first loaded module in which the value is found, null when there is none. */
    private String search(Object value, String[] path) {
        PyDict modules = registries.context().modules().copy();
        for (int i = modules.next(0); i >= 0; i = modules.next(i + 1)) {
            TruffleString name = Conversions.asText(modules.keyAt(i));
            Object module = modules.valueAt(i);
            if (name == null || module == PyNone.NONE) {
                continue;
            }
            String javaName = PyStrings.toName(name);
            if (!javaName.equals(MAIN) && !javaName.equals("__mp_main__") && isIn(module, value, path)) {
                return javaName;
            }
        }
        return null;
    }

    private static boolean isIn(Object module, Object value, String[] path) {
        try {
            return Identity.is(resolve(module, path), value);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return false;
            }
            throw e;
        }
    }
}
