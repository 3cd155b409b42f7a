// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.SipHash;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.runtime.Errors;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/** {@code _imp}: what {@code importlib} needs of the interpreter. There are no frozen modules. */
@PyModule(value = "_imp", doc = "What importlib needs from the interpreter: locks, built-in and frozen modules.")
public final class ImpModule {
    @PyConstant("check_hash_based_pycs")
    static Object checkHashBasedPycs(PythonContext context) {
        return PyStrings.of(context.settings().checkHashPycs());
    }

    @PyConstant("pyc_magic_number_token")
    static final int MAGIC_NUMBER_TOKEN = ModuleSpecs.MAGIC_NUMBER;

    private ImpModule() {}

    /** The lock of one context, which guards nothing: modules have locks of their own. */
    private static final class State {
        private final ReentrantLock lock = new ReentrantLock();
        private int extensionsCheck;
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> new State());
    }

    /** What {@code importlib} calls to import a module, once the parts of a relative name are put together. */
    @PyBuiltin(value = "find_and_load(name, import_, /)", doc = "Import the module of an absolute name, and give it.")
    static Object findAndLoad(PythonContext context, Object name, Object importFunction) {
        return ImportSystem.importModule(context, Texts.strJava(name));
    }

    @PyBuiltin(value = "lock_held()", doc = "Whether a thread holds the import lock.")
    static boolean isLockHeld(PythonContext context) {
        return state(context).lock.isLocked();
    }

    @PyBuiltin(
            value = "acquire_lock()",
            doc = "Take the import lock, waiting for it if need be. A thread that has it may take it again.")
    static void acquireLock(PythonContext context) {
        state(context).lock.lock();
    }

    @PyBuiltin(
            value = "release_lock()",
            doc = "Give the import lock back. Raises RuntimeError in a thread that does not hold it.")
    static void releaseLock(PythonContext context) {
        ReentrantLock lock = state(context).lock;
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("not holding the import lock");
        }
        lock.unlock();
    }

    @PyBuiltin(value = "is_builtin(name, /)", doc = """
        1 for the name of a built-in module, -1 for one that is always there and cannot be made again, 0 otherwise.\
        """)
    static long isBuiltin(PythonContext context, Object name) {
        String text = PyStrings.toJava(textOf(name));
        boolean always = text.equals("builtins") || text.equals("sys");
        return context.builtinTable().module(text) == null ? 0 : always ? -1 : 1;
    }

    private static com.oracle.truffle.api.strings.TruffleString textOf(Object name) {
        var text = Conversions.asText(name);
        if (text == null) {
            throw ArgumentConversions.wrongType(name, "str", "is_builtin() argument");
        }
        return text;
    }

    @PyBuiltin(
            value = "create_builtin(spec, /)",
            doc = "The built-in module that a spec names; None when there is none.")
    static Object createBuiltin(PythonContext context, Object spec) {
        String name = Texts.strJava(Attributes.get(spec, "name"));
        return context.builtinTable().module(name) == null ? PyNone.NONE : ImportSystem.importModule(context, name);
    }

    /** The module is complete when it is made. */
    @PyBuiltin(
            value = "exec_builtin(mod, /)",
            doc = "Initialise a built-in module. There is nothing left to do: it is complete when it is made.")
    static long executeBuiltin(Object module) {
        return 0;
    }

    @PyBuiltin(
            value = "create_dynamic(spec, file=None, /)",
            doc = "Load the extension module that a spec describes. Raises ImportError for a library of another kind.")
    static Object createDynamic(PythonContext context, Object spec, Object file) {
        String name = Texts.strJava(Attributes.get(spec, "name"));
        String path = Texts.strJava(Attributes.get(spec, "origin"));
        ExtensionLoader loader = ExtensionLoader.of(path);
        if (loader == null) {
            PException error = Errors.importError("%s: not an extension module of this interpreter", path);
            error.exception().setField(ExceptionField.NAME, PyStrings.of(name));
            error.exception().setField(ExceptionField.PATH, PyStrings.of(path));
            throw error;
        }
        return loader.load(context, name, path, spec);
    }

    @PyBuiltin(
            value = "exec_dynamic(mod, /)",
            doc = "Initialise an extension module. There is nothing left to do: it is complete when it is made.")
    static long executeDynamic(Object module) {
        return 0;
    }

    @PyBuiltin(value = "extension_suffixes()", doc = "The endings of the names of extension modules' files, as a list.")
    static Object extensionSuffixes() {
        List<Object> suffixes = new ArrayList<>();
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            for (String suffix : loader.suffixes()) {
                suffixes.add(PyStrings.of(suffix));
            }
        }
        return new PyList(suffixes.toArray());
    }

    @PyBuiltin(value = "is_frozen(name, /)", doc = "Whether there is a frozen module of that name: never.")
    static boolean isFrozen(Object name) {
        return false;
    }

    @PyBuiltin(
            value = "is_frozen_package(name, /)",
            doc = "Whether a frozen module is a package. Raises ImportError, since there are no frozen modules.")
    static boolean isFrozenPackage(Object name) {
        throw noFrozen(name);
    }

    @PyBuiltin(
            value = "find_frozen(name, /, *, withdata=False)",
            doc = "What is known about a frozen module: None, since there are no frozen modules.")
    static Object findFrozen(Object name, boolean withData) {
        return PyNone.NONE;
    }

    @PyBuiltin(
            value = "get_frozen_object(name, data=None, /)",
            doc = "The code of a frozen module. Raises ImportError, since there are no frozen modules.")
    static Object frozenObject(Object name, Object data) {
        throw noFrozen(name);
    }

    private static PException noFrozen(Object name) {
        PException error =
                Errors.raise(ExceptionTypes.IMPORT_ERROR, "No such frozen object named %s", Texts.strJava(name));
        error.exception().setField(ExceptionField.NAME, name);
        return error;
    }

    @PyBuiltin(value = "init_frozen(name, /)", doc = "Make a frozen module. Gives None, since there are none.")
    static Object initialiseFrozen(Object name) {
        return PyNone.NONE;
    }

    @PyBuiltin(value = "_frozen_module_names()", doc = "The names of the frozen modules: an empty list.")
    static Object frozenNames() {
        return new PyList(new Object[0]);
    }

    @PyBuiltin(
            value = "_override_frozen_modules_for_tests(override, /)",
            doc = "Does nothing: there are no frozen modules to use or not to use.")
    static void overrideFrozen(int override) {}

    @PyBuiltin(
            value = "_override_multi_interp_extensions_check(override, /)",
            doc = "Set whether extensions are checked for fitness for subinterpreters, and give what was set before.")
    static long overrideExtensionsCheck(PythonContext context, int override) {
        State state = state(context);
        int before = state.extensionsCheck;
        state.extensionsCheck = override;
        return before;
    }

    /** Code is compiled for the path it was found at, so there is nothing to correct. */
    @PyBuiltin(
            value = "_fix_co_filename(code, path, /)",
            doc = "Set the file name of code. Does nothing, since code is compiled for the path where it was found.")
    static void fixFileName(PyCode code, Object path) {}

    @PyBuiltin(
            value = "source_hash(key, source)",
            doc = "The hash of a source text, 8 bytes, that is kept in compiled files that are checked by hash.")
    static Object sourceHash(long key, Object source) {
        long hash = SipHash.hash(key, 0, Buffers.bytes(source));
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(hash)
                .array();
        return new PyBytes(bytes);
    }
}
