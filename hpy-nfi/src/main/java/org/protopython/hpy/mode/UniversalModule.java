// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.mode;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.hpy.context.ExtensionModules;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Loads extensions in a chosen mode; what {@code hpy.universal} offers. */
@PyModule(value = "_hpy_universal", doc = "Loads extension modules of HPy, in a chosen mode.")
public final class UniversalModule {
    private UniversalModule() {}

    @PyConstant("MODE_UNIVERSAL")
    static Object universal() {
        return (long) HPyMode.UNIVERSAL.ordinal();
    }

    @PyConstant("MODE_DEBUG")
    static Object debug() {
        return (long) HPyMode.DEBUG.ordinal();
    }

    @PyConstant("MODE_TRACE")
    static Object trace() {
        return (long) HPyMode.TRACE.ordinal();
    }

    /** Loads the extension module of a file; a mode above 0 goes before {@code debug}. */
    @PyBuiltin(value = "load(name, path, spec, debug=False, mode=-1)", doc = """
        Load the extension module of a name from the file at path.

        mode is one of the constants MODE_, if it is above 0; else debug true is for debug mode.\
        """)
    static Object load(
            PythonContext context, TruffleString name, TruffleString path, Object spec, boolean debug, long mode) {
        HPyMode chosen = mode > 0 ? HPyMode.of(mode) : debug ? HPyMode.DEBUG : HPyMode.UNIVERSAL;
        if (chosen == null) {
            throw Errors.valueError("invalid HPy mode: %s", mode);
        }
        return load(context, name.toJavaStringUncached(), path.toJavaStringUncached(), spec, chosen);
    }

    /** What the Python file beside a library calls in a wheel that was built for CPython. */
    @PyBuiltin(value = "_load_bootstrap(name, ext_name, package, file, loader, spec, env)", doc = """
        Load an extension module as the Python file beside its library asks for, in the mode of the variable HPY.\
        """)
    static Object bootstrap(
            PythonContext context,
            TruffleString name,
            TruffleString extensionName,
            Object packageName,
            TruffleString file,
            Object loader,
            Object spec,
            Object env) {
        HPyMode mode = ModeSetting.of(name.toJavaStringUncached(), text(env, "HPY"));
        String path = file.toJavaStringUncached();
        log(context, name.toJavaStringUncached(), text(env, "HPY_LOG"), mode);
        Object module = ExtensionModules.load(context, extensionName.toJavaStringUncached(), path, spec, mode);
        Attributes.set(module, "__file__", file);
        Attributes.set(module, "__loader__", loader);
        Attributes.set(module, "__name__", extensionName);
        Attributes.set(module, "__package__", packageName);
        Attributes.set(module, "__spec__", spec);
        if (spec != PyNone.NONE) {
            Attributes.set(spec, "origin", file);
        }
        return module;
    }

    private static String text(Object env, String variable) {
        Object value = Calls.callMethod(env, "get", PyStrings.of(variable));
        return value instanceof TruffleString text ? text.toJavaStringUncached() : null;
    }

    private static Object load(PythonContext context, String name, String path, Object spec, HPyMode mode) {
        log(context, name, context.env().getEnvironment().get("HPY_LOG"), mode);
        return ExtensionModules.load(context, name, path, spec, mode);
    }

    /** Loads the extension as an import statement does: in the mode that the environment asks for. */
    public static Object load(PythonContext context, String name, String path, Object spec) {
        return load(
                context,
                name,
                path,
                spec,
                ModeSetting.of(name, context.env().getEnvironment().get("HPY")));
    }

    private static void log(PythonContext context, String name, String setting, HPyMode mode) {
        if (setting == null || setting.isEmpty()) {
            return;
        }
        String with =
                switch (mode) {
                    case UNIVERSAL -> "";
                    case DEBUG -> " with a debug context";
                    case TRACE -> " with a trace context";
                };
        String line = "Loading '" + name + "' in HPy universal mode" + with + "\n";
        try {
            context.out().write(line.getBytes(StandardCharsets.UTF_8));
            context.out().flush();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Version and revision of the ABI's reference implementation that this one follows. */
    @PyBuiltin(
            value = "get_version()",
            doc = "The version of HPy's reference implementation that this one follows, and the revision, as a tuple.")
    static Object version() {
        return new PyTuple(PyStrings.of("0.9.0"), PyStrings.of("protopython"));
    }
}
