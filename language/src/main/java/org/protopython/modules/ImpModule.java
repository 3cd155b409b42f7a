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
    @PyBuiltin("find_and_load(name, import_, /)")
    static Object findAndLoad(PythonContext context, Object name, Object importFunction) {
        return ImportSystem.importModule(context, Texts.strJava(name));
    }

    @PyBuiltin("lock_held()")
    static boolean isLockHeld(PythonContext context) {
        return state(context).lock.isLocked();
    }

    @PyBuiltin("acquire_lock()")
    static void acquireLock(PythonContext context) {
        state(context).lock.lock();
    }

    @PyBuiltin("release_lock()")
    static void releaseLock(PythonContext context) {
        ReentrantLock lock = state(context).lock;
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("not holding the import lock");
        }
        lock.unlock();
    }

    @PyBuiltin("is_builtin(name, /)")
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

    @PyBuiltin("create_builtin(spec, /)")
    static Object createBuiltin(PythonContext context, Object spec) {
        String name = Texts.strJava(Attributes.get(spec, "name"));
        return context.builtinTable().module(name) == null ? PyNone.NONE : ImportSystem.importModule(context, name);
    }

    /** The module is complete when it is made. */
    @PyBuiltin("exec_builtin(mod, /)")
    static long executeBuiltin(Object module) {
        return 0;
    }

    @PyBuiltin("create_dynamic(spec, file=None, /)")
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

    @PyBuiltin("exec_dynamic(mod, /)")
    static long executeDynamic(Object module) {
        return 0;
    }

    @PyBuiltin("extension_suffixes()")
    static Object extensionSuffixes() {
        List<Object> suffixes = new ArrayList<>();
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            for (String suffix : loader.suffixes()) {
                suffixes.add(PyStrings.of(suffix));
            }
        }
        return new PyList(suffixes.toArray());
    }

    @PyBuiltin("is_frozen(name, /)")
    static boolean isFrozen(Object name) {
        return false;
    }

    @PyBuiltin("is_frozen_package(name, /)")
    static boolean isFrozenPackage(Object name) {
        throw noFrozen(name);
    }

    @PyBuiltin("find_frozen(name, /, *, withdata=False)")
    static Object findFrozen(Object name, boolean withData) {
        return PyNone.NONE;
    }

    @PyBuiltin("get_frozen_object(name, data=None, /)")
    static Object frozenObject(Object name, Object data) {
        throw noFrozen(name);
    }

    private static PException noFrozen(Object name) {
        PException error =
                Errors.raise(ExceptionTypes.IMPORT_ERROR, "No such frozen object named %s", Texts.strJava(name));
        error.exception().setField(ExceptionField.NAME, name);
        return error;
    }

    @PyBuiltin("init_frozen(name, /)")
    static Object initialiseFrozen(Object name) {
        return PyNone.NONE;
    }

    @PyBuiltin("_frozen_module_names()")
    static Object frozenNames() {
        return new PyList(new Object[0]);
    }

    @PyBuiltin("_override_frozen_modules_for_tests(override, /)")
    static void overrideFrozen(int override) {}

    @PyBuiltin("_override_multi_interp_extensions_check(override, /)")
    static long overrideExtensionsCheck(PythonContext context, int override) {
        State state = state(context);
        int before = state.extensionsCheck;
        state.extensionsCheck = override;
        return before;
    }

    /** Code is compiled for the path it was found at, so there is nothing to correct. */
    @PyBuiltin("_fix_co_filename(code, path, /)")
    static void fixFileName(PyCode code, Object path) {}

    @PyBuiltin("source_hash(key, source)")
    static Object sourceHash(long key, Object source) {
        long hash = SipHash.hash(key, 0, Buffers.bytes(source));
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(hash)
                .array();
        return new PyBytes(bytes);
    }
}
