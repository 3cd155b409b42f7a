// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.hpy.call.DefinitionReader;
import org.protopython.hpy.call.HPyBuiltin;
import org.protopython.hpy.call.HPyDefinition;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.HPySlot;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;

/**
 * Makes the module of an HPyModuleDef, in the two phases of PEP 451.
 *
 * <pre>
 *   doc@0, size@8, legacy_methods@16, defines@24, globals@32
 * </pre>
 */
final class ModuleBuilder {
    private static final int DEFINITION_SIZE = 40;
    private static final String NOT_ALLOWED = "This is not allowed because custom HPy_mod_create slot cannot return a"
            + " builtin module object and cannot make any use of any other data defined in the HPyModuleDef."
            + " Either do not define HPy_mod_create slot and let the runtime create a builtin module object from"
            + " the provided HPyModuleDef, or do not define anything else but the HPy_mod_create slot.";

    /** Numbers of the extensions of the process, by the address of their definition. */
    private static final ConcurrentHashMap<Long, Integer> EXTENSIONS = new ConcurrentHashMap<>();

    private final HPyThread thread;
    private final String name;
    private final long definition;
    private final List<HPyDefinition> methods = new ArrayList<>();
    private final List<Long> executors = new ArrayList<>();
    private long creator;

    private ModuleBuilder(HPyThread thread, String name, long definition) {
        this.thread = thread;
        this.name = name;
        this.definition = definition;
    }

    /** The finished module. The spec is Python's, or None. */
    static Object build(HPyThread thread, String name, String path, Object spec, long definition) {
        ModuleBuilder builder = new ModuleBuilder(thread, name, definition);
        builder.read();
        return builder.creator != 0 ? builder.create(spec) : builder.execute(path, spec);
    }

    private void read() {
        DefinitionReader reader = new DefinitionReader("module '" + name + "'");
        reader.requireStruct(definition, DEFINITION_SIZE, "HPyModuleDef");
        reader.text(NativeMemory.getLong(definition), "the documentation");
        long size = NativeMemory.getLong(definition + 8);
        if (NativeMemory.getLong(definition + 16) != 0) {
            throw Errors.runtimeError("HPy module '%s' contains legacy methods, which need the C API of CPython", name);
        }
        if (size < 0) {
            throw Errors.systemError("HPy does not permit HPyModuleDef.size < 0");
        }
        if (size > 0) {
            throw Errors.systemError("Module state is not supported yet in HPy, set HPyModuleDef.size = 0"
                    + " if module state is not needed");
        }
        for (long global : reader.pointers(NativeMemory.getLong(definition + 32), "HPyGlobals")) {
            reader.requireWritable(global, 8, "an HPyGlobal");
        }
        for (HPyDefinition item : reader.definitions(NativeMemory.getLong(definition + 24))) {
            if (item.kind() == HPyDefinition.METHOD) {
                methods.add(item);
            } else if (item.kind() == HPyDefinition.SLOT) {
                readSlot(item);
            }
        }
        if (creator != 0) {
            if (!executors.isEmpty() || !methods.isEmpty()) {
                throw Errors.systemError("HPyModuleDef defines a HPy_mod_create slot and some other"
                        + " slots or methods. " + NOT_ALLOWED);
            }
            if (NativeMemory.getLong(definition) != 0 || NativeMemory.getLong(definition + 32) != 0) {
                throw Errors.systemError("HPyModuleDef defines a HPy_mod_create slot and some of the other fields"
                        + " are not set to their default value. " + NOT_ALLOWED);
            }
        }
    }

    private void readSlot(HPyDefinition item) {
        switch (HPySlot.of(item.slotNumber())) {
            case MOD_CREATE -> {
                if (creator != 0) {
                    throw Errors.systemError(
                            "Multiple definitions of the HPy_mod_create slot in HPyModuleDef.defines.");
                }
                creator = item.function();
            }
            case MOD_EXEC -> executors.add(item.function());
            case null, default ->
                throw Errors.systemError("Unsupported slot in HPyModuleDef.defines (value: %s).", item.slotNumber());
        }
    }

    private Object create(Object spec) {
        long handle = thread.toHandle(spec);
        long context = thread.enter();
        long result = Downcalls.word(creator, context, handle);
        thread.leave(context);
        thread.close(handle);
        if (result == 0) {
            throw thread.takePending();
        }
        Object module = thread.take(result);
        if (thread.isPending()) {
            throw thread.resultWithPending();
        }
        if (module instanceof PyModule) {
            throw Errors.systemError(
                    "HPy_mod_create slot returned a builtin module object." + " This is currently not supported.");
        }
        return module;
    }

    private Object execute(String path, Object spec) {
        HPyState state = thread.state();
        PyModule module = new PyModule(name);
        String doc = NativeMemory.getString(NativeMemory.getLong(definition));
        module.dict().put("__doc__", doc == null ? PyNone.NONE : PyStrings.of(doc));
        module.dict().put("__file__", PyStrings.of(path));
        if (spec != null && spec != PyNone.NONE) {
            module.dict().put("__spec__", spec);
            copyFromSpec(module, spec, "loader", "__loader__");
            copyFromSpec(module, spec, "parent", "__package__");
        }
        int extension = EXTENSIONS.computeIfAbsent(definition, key -> EXTENSIONS.size());
        long globals = NativeMemory.getLong(definition + 32);
        if (globals != 0 && !state.runtime().numberGlobals(globals)) {
            throw Errors.systemError("the extensions of this process have too many HPyGlobals");
        }
        state.setModule(extension, module);
        for (HPyDefinition method : methods) {
            HPyBuiltin builtin = method.moduleFunction(name, extension, thread.mode());
            module.dict()
                    .put(builtin.name(), new PyBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, builtin, null, null));
        }
        for (long executor : executors) {
            long handle = thread.isChecked() ? thread.toHandle(module) : state.moduleHandle(extension);
            long context = thread.enter();
            int status = Downcalls.integer(executor, context, handle);
            thread.leave(context);
            if (thread.isChecked()) {
                thread.close(handle);
            }
            if (status != 0) {
                throw thread.takePending();
            }
            if (thread.isPending()) {
                throw thread.resultWithPending();
            }
        }
        return module;
    }

    private static void copyFromSpec(PyModule module, Object spec, String attribute, String target) {
        Object value = Attributes.getOrNull(spec, attribute);
        if (value != null) {
            module.dict().put(target, value);
        }
    }
}
