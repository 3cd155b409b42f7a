// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Finds the classes and functions that a pickle names. */
final class GlobalFinder {
    private static final int WITH_NEW_NAMES = 3;
    private static final int WITH_PATHS = 4;
    private static final TruffleString EVENT = PyStrings.of("pickle.find_class");

    private final PyUnpickler unpickler;
    private final Registries registries;
    private final boolean isOverridden;

    GlobalFinder(PyUnpickler unpickler, Registries registries) {
        this.unpickler = unpickler;
        this.registries = registries;
        isOverridden = unpickler.type() != PyUnpickler.TYPE;
    }

    /** By the method {@code find_class}, which a subclass may have its own of. */
    Object call(Object module, Object name) {
        return isOverridden ? Calls.callMethod(unpickler, "find_class", module, name) : find(module, name);
    }

    /** What {@code find_class} does by itself. */
    Object find(Object moduleName, Object globalName) {
        AuditHooks.raise(registries.context(), EVENT, new Object[] {moduleName, globalName});
        Registries.GlobalName global = new Registries.GlobalName(text(moduleName), text(globalName));
        if (unpickler.protocol() < WITH_NEW_NAMES && unpickler.renames()) {
            global = registries.toNewNames().apply(global);
        }
        String module = PyStrings.toName(global.module());
        if (module.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
        Object found = ImportSystem.importModule(registries.context(), module);
        String name = PyStrings.toName(global.name());
        return unpickler.protocol() >= WITH_PATHS && name.indexOf('.') >= 0
                ? follow(found, name, global)
                : Attributes.get(found, name);
    }

    private static TruffleString text(Object name) {
        TruffleString text = Conversions.asText(name);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '%s'", PyType.of(name));
        }
        return text;
    }

    private static Object follow(Object module, String path, Registries.GlobalName global) {
        Object value = module;
        try {
            for (String part : path.split("\\.", -1)) {
                value = Attributes.get(value, part.intern());
            }
            return value;
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            throw PickleErrors.after(
                    e,
                    Errors.attributeError(
                            "Can't resolve path %s on module %s",
                            Texts.reprJava(global.name()), Texts.reprJava(global.module())));
        }
    }

    /** The object that is registered by {@code copyreg.add_extension} under a code. */
    Object extension(long code) {
        Object known = registries.extension(code);
        if (known != null) {
            return known;
        }
        Registries.GlobalName global = registries.extensionName(code);
        Object found = call(global.module(), global.name());
        registries.keepExtension(code, found);
        return found;
    }
}
