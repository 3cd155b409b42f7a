// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.async.GeneratorDeaths;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.imports.ModuleLoader;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.signals.Interrupts;
import org.protopython.runtime.BuiltinModule;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Fills a new context and tidies up an ending one. */
public final class ContextStart {
    private ContextStart() {}

    /** Makes the modules that are always there: builtins, sys, __main__. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void initialise(PythonContext context) {
        PyModule builtins = context.builtins();
        BuiltinModule functions = context.builtinTable().module("builtins");
        if (functions != null) {
            ModuleLoader.fillBuiltin(builtins, functions);
        }
        PyDict names = builtins.dict();
        for (PyType type : BuiltinTypes.exported()) {
            names.put(type.name(), type);
        }
        for (PyType type : ExceptionTypes.all()) {
            names.put(type.name(), type);
        }
        names.put("IOError", ExceptionTypes.OS_ERROR);
        names.put("EnvironmentError", ExceptionTypes.OS_ERROR);
        names.put("None", PyNone.NONE);
        names.put("True", true);
        names.put("False", false);
        names.put("Ellipsis", PyEllipsis.ELLIPSIS);
        names.put("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
        names.put("__debug__", context.settings().optimize() == 0);
        if (context.settings().noSite()) {
            for (Object name : Items.toArray(names)) {
                if (isOfSite(names.get(name))) {
                    names.remove(name);
                }
            }
        }
        context.modules().put("builtins", builtins);
        context.modules().put("__main__", context.main());
        context.main().dict().put("__builtins__", builtins);
        context.main().dict().put("__loader__", ModuleSpecs.builtinLoader());
        ImportSystem.importModule(context, "sys");
        names.put("open", Attributes.get(ImportSystem.importModule(context, "_io"), "open"));
        SiteStart.run(context);
    }

    /** Whether the module {@code site} has added a builtin, as far as programs can see. */
    private static boolean isOfSite(Object value) {
        return PyType.of(value).module().equals("_sitebuiltins");
    }

    /** Its presence says that the context has been finished. */
    private static final class Finished {}

    /**
     * Ends a program, once: awaits its threads, runs the functions of {@code atexit}, writes out what the standard
     * streams still hold, closes what was not closed, and ends what still runs; false when the standard streams could
     * not be written.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean finish(PythonContext context) {
        if (context.extensionOrNull(Finished.class) != null) {
            return true;
        }
        context.extension(Finished.class, key -> new Finished());
        awaitThreads(context);
        runExitFunctions(context);
        Interpreters.endAll(context);
        boolean flushed = flushStreams(context, true);
        context.beginFinalization();
        GeneratorDeaths.watchAll(context);
        DeadObjects dead = context.extensionOrNull(DeadObjects.class);
        if (dead != null) {
            dead.finish();
            flushStreams(context, false);
        }
        context.threads().endAll();
        Interrupts.finish(context);
        return flushed;
    }

    /** Those that are no daemons. */
    private static void awaitThreads(PythonContext context) {
        Object threading = context.module("threading");
        Object shutdown = threading == null ? null : Attributes.getOrNull(threading, "_shutdown");
        if (shutdown != null) {
            try {
                Calls.call(shutdown);
            } catch (PException e) {
                Unraisable.report(
                        context, e, "Exception ignored on threading shutdown " + Texts.reprJava(threading), null);
            }
        }
    }

    private static void runExitFunctions(PythonContext context) {
        DeadObjects dead = context.extensionOrNull(DeadObjects.class);
        if (dead != null) {
            dead.hold();
        }
        ExitCalls calls = context.extensionOrNull(ExitCalls.class);
        if (calls != null) {
            calls.run(context);
        }
    }

    /** Flushes {@code sys.stdout} and {@code sys.stderr}; false when one of them failed, which is told if wanted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean flushStreams(PythonContext context, boolean tell) {
        boolean good = true;
        Object sys = context.module("sys");
        for (String name : new String[] {"stdout", "stderr"}) {
            Object stream = sys == null ? null : Attributes.getOrNull(sys, name);
            if (stream == null || stream == PyNone.NONE) {
                continue;
            }
            try {
                Object closed = Attributes.getOrNull(stream, "closed");
                if (closed == null || !org.protopython.ops.Conversions.isTrue(closed)) {
                    Calls.callMethod(stream, "flush");
                }
            } catch (PException e) {
                if (tell) {
                    Unraisable.report(context, e, "Exception ignored while flushing sys." + name, null);
                }
                good = false;
            }
        }
        return good;
    }
}
