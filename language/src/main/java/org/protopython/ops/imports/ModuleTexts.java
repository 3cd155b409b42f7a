// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.PythonContext;

/** What {@code repr} says of a module: what its spec knows, and without one what its own attributes do. */
public final class ModuleTexts {
    private ModuleTexts() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String repr(PythonContext context, PyModule module) {
        Object spec = Attributes.getOrNull(module, "__spec__");
        return spec != null && Conversions.isTrue(spec) ? reprBySpec(context, spec) : reprByAttributes(module);
    }

    private static String reprBySpec(PythonContext context, Object spec) {
        Object name = Attributes.get(spec, "name");
        Object origin = Attributes.get(spec, "origin");
        if (origin != PyNone.NONE) {
            return Conversions.isTrue(Attributes.get(spec, "has_location"))
                    ? from(nameOrUnknown(name), origin)
                    : text(name, " (" + Texts.strJava(origin) + ")");
        }
        Object loader = Attributes.get(spec, "loader");
        if (loader != PyNone.NONE && isOfNamespace(context, loader)) {
            Object places = new PyList(Items.toArray(Attributes.get(loader, "_path")));
            return text(nameOrUnknown(name), " (namespace) from " + Texts.reprJava(places));
        }
        return byLoader(nameOrUnknown(name), loader);
    }

    private static boolean isOfNamespace(PythonContext context, Object loader) {
        return ModuleSpecs.isNamespaceLoader(loader)
                || ImportMachinery.of(context).isNamespaceLoader(loader);
    }

    private static Object nameOrUnknown(Object name) {
        return name == PyNone.NONE ? PyStrings.of("?") : name;
    }

    private static String reprByAttributes(PyModule module) {
        Object loader = Attributes.getOrNull(module, "__loader__");
        Object own = Attributes.getOrNull(module, "__name__");
        Object name = own == null ? PyStrings.of("?") : own;
        Object file = Attributes.getOrNull(module, "__file__");
        return file == null ? byLoader(name, loader) : from(name, file);
    }

    private static String byLoader(Object name, Object loader) {
        boolean known = loader != null && loader != PyNone.NONE;
        return text(name, known ? " (" + Texts.reprJava(loader) + ")" : "");
    }

    private static String from(Object name, Object file) {
        return text(name, " from " + Texts.reprJava(file));
    }

    private static String text(Object name, String origin) {
        return "<module " + Texts.reprJava(name) + origin + ">";
    }
}
