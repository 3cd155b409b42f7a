// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.IntegerLimits;
import org.protopython.ops.Unraisable;
import org.protopython.ops.imports.ImportMachinery;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.ops.start.SiteStart;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.ops.traceback.ThreadStacks;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.ops.tracing.Tracing;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.PythonContext;

/** The functions of {@code sys}; its values are in {@link SysValues}. */
@PyModule("sys")
public final class SysModule {
    private static final int LEAST_DIGITS = 640;

    private SysModule() {}

    /** What functions of the module set and read, for one context. */
    private static final class State {
        private double switchInterval = 0.005;
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> new State());
    }

    /** The finders and hooks of the import system and of sessions, which appear when they are asked for. */
    @PyBuiltin("__getattr__(name, /)")
    static Object attribute(PythonContext context, Object name) {
        Object value = Attributes.nameOf(name).equals("__interactivehook__")
                ? SiteStart.interactiveHook(context)
                : ImportMachinery.sysAttribute(context, Attributes.nameOf(name));
        if (value == null) {
            throw Errors.attributeError("module 'sys' has no attribute '%s'", Attributes.nameOf(name));
        }
        return value;
    }

    /** A session in the namespace of the program that reads from {@code sys.stdin} without any editor. */
    @PyBuiltin("_baserepl()")
    static void plainSession(PythonContext context) {
        TruffleString nothing = PyStrings.of("");
        Calls.call(
                Attributes.get(ImportSystem.importModule(context, "code"), "interact"),
                nothing,
                PyNone.NONE,
                context.main().dict(),
                nothing);
    }

    @PyBuiltin("exit(status=None, /)")
    static void exit(Object status) {
        throw Errors.raise(
                ExceptionTypes.SYSTEM_EXIT,
                status == PyNone.NONE
                        ? PyTuple.NO_ITEMS
                        : status instanceof PyTuple tuple ? tuple.items() : new Object[] {status});
    }

    @PyBuiltin("exc_info()")
    static Object excInfo(PythonContext context) {
        PyBaseException handled = context.threadState().handled();
        if (handled == null) {
            return new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return new PyTuple(handled.type(), handled, ExceptionState.tracebackOrNone(handled));
    }

    @PyBuiltin("exception()")
    static Object exception(PythonContext context) {
        PyBaseException handled = context.threadState().handled();
        return handled == null ? PyNone.NONE : handled;
    }

    @PyBuiltin("getrecursionlimit()")
    static long recursionLimit(PythonContext context) {
        return context.recursionLimit();
    }

    @PyBuiltin("setrecursionlimit(limit, /)")
    static void setRecursionLimit(PythonContext context, int limit) {
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        int depth = context.threadState().depth();
        if (depth >= limit) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR,
                    "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
                    limit,
                    depth);
        }
        context.setRecursionLimit(limit);
        context.threadState().updateLimit();
    }

    @PyBuiltin("getswitchinterval()")
    static double switchInterval(PythonContext context) {
        return state(context).switchInterval;
    }

    @PyBuiltin("setswitchinterval(interval, /)")
    static void setSwitchInterval(PythonContext context, double interval) {
        if (interval <= 0) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        state(context).switchInterval = interval;
    }

    @PyBuiltin("get_int_max_str_digits()")
    static long mostDigits() {
        return IntegerLimits.maxDigits();
    }

    @PyBuiltin("set_int_max_str_digits(maxdigits)")
    static void setMostDigits(int maxdigits) {
        if (maxdigits != 0 && maxdigits < LEAST_DIGITS) {
            throw Errors.valueError("maxdigits must be 0 or larger than %d", LEAST_DIGITS);
        }
        IntegerLimits.setMaxDigits(maxdigits);
    }

    @PyBuiltin("intern(string, /)")
    static Object intern(Object string) {
        if (!(string instanceof TruffleString text)) {
            throw Conversions.asText(string) != null
                    ? Errors.typeError("can't intern %s", PyType.of(string))
                    : ArgumentConversions.wrongType(string, "str", "intern() argument");
        }
        return PyStrings.intern(text);
    }

    @PyBuiltin("_is_interned(string, /)")
    static boolean isInterned(Object string) {
        if (Conversions.asText(string) == null) {
            throw ArgumentConversions.wrongType(string, "str", "_is_interned() argument");
        }
        return string instanceof TruffleString text && PyStrings.isInterned(text);
    }

    @PyBuiltin("getsizeof(object, default=<unrepresentable>)")
    static Object sizeOf(Object object, Object defaultValue) {
        Object size = Calls.callSpecial(object, Slot.SIZEOF);
        if (size instanceof Long number && number >= 0) {
            return size;
        } else if (defaultValue != null) {
            return defaultValue;
        }
        throw Errors.typeError("Type %s doesn't define __sizeof__", PyType.of(object));
    }

    @PyBuiltin("getrefcount(object, /)")
    static long referenceCount(Object object) {
        return 2;
    }

    @PyBuiltin("getdefaultencoding()")
    static String defaultEncoding() {
        return "utf-8";
    }

    @PyBuiltin("getfilesystemencoding()")
    static String fileSystemEncoding() {
        return "utf-8";
    }

    @PyBuiltin("getfilesystemencodeerrors()")
    static String fileSystemEncodeErrors() {
        return "surrogateescape";
    }

    @PyBuiltin("is_finalizing()")
    static boolean isFinalizing(PythonContext context) {
        return context.isFinalizing();
    }

    @PyBuiltin("_is_gil_enabled()")
    static boolean hasGlobalLock() {
        return false;
    }

    @PyBuiltin("_clear_internal_caches()")
    static void clearCaches() {}

    /** Takes the descriptors of instance dictionary and weak references off a class, for dataclasses with slots. */
    @PyBuiltin("_clear_type_descriptors(type, /)")
    static void clearDescriptors(Object type) {
        if (!(type instanceof PyType cls)) {
            throw Errors.typeError("argument must be a type, not %s", PyType.of(type));
        } else if (cls.isBuiltin()) {
            throw Errors.typeError("argument is immutable");
        } else {
            for (String name : new String[] {"__dict__", "__weakref__"}) {
                if (cls.ownAttribute(name) != null) {
                    cls.deleteAttribute(name);
                }
            }
        }
    }

    @PyBuiltin("gettrace()")
    static Object trace(PythonContext context) {
        Object function = context.threadState().traceFunction();
        return function == null ? PyNone.NONE : function;
    }

    @PyBuiltin("settrace(function, /)")
    static void setTrace(PythonContext context, Object function) {
        if (function != PyNone.NONE) {
            context.untraced().invalidate();
        }
        context.threadState().setTraceFunction(function == PyNone.NONE ? null : function);
    }

    @PyBuiltin("getprofile()")
    static Object profile(PythonContext context) {
        Object function = context.threadState().profileFunction();
        return function == null ? PyNone.NONE : function;
    }

    @PyBuiltin("setprofile(function, /)")
    static void setProfile(PythonContext context, Object function) {
        if (function != PyNone.NONE) {
            context.untraced().invalidate();
        }
        context.threadState().setProfileFunction(function == PyNone.NONE ? null : function);
    }

    @PyBuiltin("_settraceallthreads(function, /)")
    static void setTraceOfAll(PythonContext context, Object function) {
        setTrace(context, function);
        context.threadStates().forEach(state -> state.setTraceFunction(function == PyNone.NONE ? null : function));
    }

    @PyBuiltin("_setprofileallthreads(function, /)")
    static void setProfileOfAll(PythonContext context, Object function) {
        setProfile(context, function);
        context.threadStates().forEach(state -> state.setProfileFunction(function == PyNone.NONE ? null : function));
    }

    @PyBuiltin("_current_frames()")
    static Object currentFrames(PythonContext context) {
        PyDict frames = new PyDict();
        new ThreadStacks(context)
                .frames()
                .forEach((thread, frame) -> frames.put((Object) ThreadIdents.of(context, thread), frame));
        return frames;
    }

    @PyBuiltin("_current_exceptions()")
    static Object currentExceptions(PythonContext context) {
        PyDict exceptions = new PyDict();
        new ThreadStacks(context)
                .handled()
                .forEach((thread, handled) -> exceptions.put(
                        (Object) ThreadIdents.of(context, thread), handled.isPresent() ? handled.get() : PyNone.NONE));
        return exceptions;
    }

    @PyBuiltin("audit(event, /, *args)")
    static void audit(PythonContext context, TruffleString event, Object[] args) {
        AuditHooks.raise(context, event, args);
    }

    @PyBuiltin("addaudithook(hook)")
    static void addAuditHook(PythonContext context, Object hook) {
        AuditHooks.add(context, hook);
    }

    @PyBuiltin("call_tracing(func, args, /)")
    static Object callTracing(Object function, PyTuple args) {
        return Tracing.callTraced(function, args.items());
    }

    @PyBuiltin("_getframe(depth=0, /)")
    static Object frame(int depth) {
        Object frame = FrameObjects.current(Math.max(depth, 0));
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    @PyBuiltin("_getframemodulename(depth=0)")
    static Object frameModuleName(int depth) {
        org.protopython.runtime.PyFunction function = org.protopython.ops.CurrentFrames.function(depth);
        Object name = function == null ? null : function.globals().get("__name__");
        return name == null ? PyNone.NONE : name;
    }

    @PyBuiltin("excepthook(exctype, value, traceback, /)")
    static void exceptHook(PythonContext context, Object type, Object value, Object traceback) {
        if (!(value instanceof PyBaseException exception)) {
            TracebackPrinter.write(
                    context,
                    "TypeError: print_exception(): Exception expected for value, "
                            + PyType.of(value).name() + " found\n");
            return;
        }
        if (traceback instanceof PyTraceback && exception.traceback() == null) {
            exception.setTraceback(traceback);
        }
        TracebackPrinter.print(context, exception);
    }

    @PyBuiltin("unraisablehook(unraisable, /)")
    static void unraisableHook(PythonContext context, Object unraisable) {
        if (PyType.of(unraisable) != Unraisable.ARGUMENTS.type()) {
            throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        Unraisable.print(context, unraisable);
    }

    /** The number of processors that {@code -X cpu_count} or a variable pretends, -1 when neither does. */
    @PyBuiltin("_get_cpu_count_config()")
    static long pretendedProcessors(PythonContext context) {
        return ImplementationOptions.pretendedProcessors(context);
    }
}
