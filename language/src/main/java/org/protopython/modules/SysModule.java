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
@PyModule(value = "sys", doc = "What the interpreter tells of itself and lets programs set.")
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
    @PyBuiltin(value = "__getattr__(name, /)", doc = "What the module makes only when it is asked for.")
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
    @PyBuiltin(value = "_baserepl()", doc = "Start a plain interactive session.")
    static void plainSession(PythonContext context) {
        TruffleString nothing = PyStrings.of("");
        Calls.call(
                Attributes.get(ImportSystem.importModule(context, "code"), "interact"),
                nothing,
                PyNone.NONE,
                context.main().dict(),
                nothing);
    }

    @PyBuiltin(value = "exit(status=None, /)", doc = """
        Raise SystemExit(status), which ends the program.

        None stands for 0, success; a number is the exit code; anything else is printed and means 1.\
        """)
    static void exit(Object status) {
        throw Errors.raise(
                ExceptionTypes.SYSTEM_EXIT,
                status == PyNone.NONE
                        ? PyTuple.NO_ITEMS
                        : status instanceof PyTuple tuple ? tuple.items() : new Object[] {status});
    }

    @PyBuiltin(
            value = "exc_info()",
            doc = "Type, value and traceback of the exception that is being handled, or three times None.")
    static Object excInfo(PythonContext context) {
        PyBaseException handled = context.threadState().handled();
        if (handled == null) {
            return new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return new PyTuple(handled.type(), handled, ExceptionState.tracebackOrNone(handled));
    }

    @PyBuiltin(value = "exception()", doc = "The exception that is being handled, or None.")
    static Object exception(PythonContext context) {
        PyBaseException handled = context.threadState().handled();
        return handled == null ? PyNone.NONE : handled;
    }

    @PyBuiltin(value = "getrecursionlimit()", doc = "How deep calls of Python functions may be nested.")
    static long recursionLimit(PythonContext context) {
        return context.recursionLimit();
    }

    @PyBuiltin(value = "setrecursionlimit(limit, /)", doc = """
        Set how deep calls of Python functions may be nested. Raises RecursionError when they are deeper already.\
        """)
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

    @PyBuiltin(value = "getswitchinterval()", doc = "The seconds that setswitchinterval() has set.")
    static double switchInterval(PythonContext context) {
        return state(context).switchInterval;
    }

    @PyBuiltin(
            value = "setswitchinterval(interval, /)",
            doc = "Set after how many seconds threads would take turns. Here they run at the same time.")
    static void setSwitchInterval(PythonContext context, double interval) {
        if (interval <= 0) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        state(context).switchInterval = interval;
    }

    @PyBuiltin(
            value = "get_int_max_str_digits()",
            doc = "How many digits conversions between int and str may have; 0 for any number.")
    static long mostDigits() {
        return IntegerLimits.maxDigits();
    }

    @PyBuiltin(
            value = "set_int_max_str_digits(maxdigits)",
            doc = "Set how many digits conversions between int and str may have: at least 640, or 0 for any number.")
    static void setMostDigits(int maxdigits) {
        if (maxdigits != 0 && maxdigits < LEAST_DIGITS) {
            throw Errors.valueError("maxdigits must be 0 or larger than %d", LEAST_DIGITS);
        }
        IntegerLimits.setMaxDigits(maxdigits);
    }

    @PyBuiltin(value = "intern(string, /)", doc = """
        The one object that stands for all equal strings that were interned, which makes comparing them fast.\
        """)
    static Object intern(Object string) {
        if (!(string instanceof TruffleString text)) {
            throw Conversions.asText(string) != null
                    ? Errors.typeError("can't intern %s", PyType.of(string))
                    : ArgumentConversions.wrongType(string, "str", "intern() argument");
        }
        return PyStrings.intern(text);
    }

    @PyBuiltin(value = "_is_interned(string, /)", doc = "Whether a str has been interned.")
    static boolean isInterned(Object string) {
        if (Conversions.asText(string) == null) {
            throw ArgumentConversions.wrongType(string, "str", "_is_interned() argument");
        }
        return string instanceof TruffleString text && PyStrings.isInterned(text);
    }

    @PyBuiltin(value = "getsizeof(object, default=<unrepresentable>)", doc = """
        Bytes that an object takes, without those it refers to, as its __sizeof__() says.

        Types that say nothing get default, or else TypeError is raised.\
        """)
    static Object sizeOf(Object object, Object defaultValue) {
        Object size = Calls.callSpecial(object, Slot.SIZEOF);
        if (size instanceof Long number && number >= 0) {
            return size;
        } else if (defaultValue != null) {
            return defaultValue;
        }
        throw Errors.typeError("Type %s doesn't define __sizeof__", PyType.of(object));
    }

    @PyBuiltin(
            value = "getrefcount(object, /)",
            doc = "A number of references to an object. They are not counted here: it is always the same.")
    static long referenceCount(Object object) {
        return 2;
    }

    @PyBuiltin(
            value = "getdefaultencoding()",
            doc = "The encoding that str.encode() and bytes.decode() have by default: 'utf-8'.")
    static String defaultEncoding() {
        return "utf-8";
    }

    @PyBuiltin(value = "getfilesystemencoding()", doc = "The encoding of paths and of the environment.")
    static String fileSystemEncoding() {
        return "utf-8";
    }

    @PyBuiltin(
            value = "getfilesystemencodeerrors()",
            doc = "How errors of the encoding of paths are treated: 'surrogateescape'.")
    static String fileSystemEncodeErrors() {
        return "surrogateescape";
    }

    @PyBuiltin(value = "is_finalizing()", doc = "Whether the interpreter is about to end.")
    static boolean isFinalizing(PythonContext context) {
        return context.isFinalizing();
    }

    @PyBuiltin(value = "_is_gil_enabled()", doc = "Whether only one thread runs Python at a time: False.")
    static boolean hasGlobalLock() {
        return false;
    }

    @PyBuiltin(
            value = "_clear_internal_caches()",
            doc = "Does nothing: what speeds code up is not the interpreter's to forget.")
    static void clearCaches() {}

    /** Takes the descriptors of instance dictionary and weak references off a class, for dataclasses with slots. */
    @PyBuiltin(
            value = "_clear_type_descriptors(type, /)",
            doc = "Remove __dict__ and __weakref__ from a class that is replaced by one with slots.")
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

    @PyBuiltin(value = "gettrace()", doc = "The function that settrace() has set for this thread, or None.")
    static Object trace(PythonContext context) {
        Object function = context.threadState().traceFunction();
        return function == null ? PyNone.NONE : function;
    }

    @PyBuiltin(value = "settrace(function, /)", doc = """
        Set the function that is called for each call, line, return and exception of this thread, or None.

        It gets the frame, the name of the event and a value, and answers what traces the frame from then on.\
        """)
    static void setTrace(PythonContext context, Object function) {
        if (function != PyNone.NONE) {
            context.untraced().invalidate();
        }
        context.threadState().setTraceFunction(function == PyNone.NONE ? null : function);
    }

    @PyBuiltin(value = "getprofile()", doc = "The function that setprofile() has set for this thread, or None.")
    static Object profile(PythonContext context) {
        Object function = context.threadState().profileFunction();
        return function == null ? PyNone.NONE : function;
    }

    @PyBuiltin(value = "setprofile(function, /)", doc = """
        Set the function that is called for each call and return of this thread, or None.

        It gets the frame, the name of the event and a value.\
        """)
    static void setProfile(PythonContext context, Object function) {
        if (function != PyNone.NONE) {
            context.untraced().invalidate();
        }
        context.threadState().setProfileFunction(function == PyNone.NONE ? null : function);
    }

    @PyBuiltin(value = "_settraceallthreads(function, /)", doc = "Like settrace(), but for all threads.")
    static void setTraceOfAll(PythonContext context, Object function) {
        setTrace(context, function);
        context.threadStates().forEach(state -> state.setTraceFunction(function == PyNone.NONE ? null : function));
    }

    @PyBuiltin(value = "_setprofileallthreads(function, /)", doc = "Like setprofile(), but for all threads.")
    static void setProfileOfAll(PythonContext context, Object function) {
        setProfile(context, function);
        context.threadStates().forEach(state -> state.setProfileFunction(function == PyNone.NONE ? null : function));
    }

    @PyBuiltin(value = "_current_frames()", doc = "Dictionary of the frames where the threads are, by their idents.")
    static Object currentFrames(PythonContext context) {
        PyDict frames = new PyDict();
        new ThreadStacks(context)
                .frames()
                .forEach((thread, frame) -> frames.put((Object) ThreadIdents.of(context, thread), frame));
        return frames;
    }

    @PyBuiltin(
            value = "_current_exceptions()",
            doc = "Dictionary of the exceptions that the threads are handling, or None, by their idents.")
    static Object currentExceptions(PythonContext context) {
        PyDict exceptions = new PyDict();
        new ThreadStacks(context)
                .handled()
                .forEach((thread, handled) -> exceptions.put(
                        (Object) ThreadIdents.of(context, thread), handled.isPresent() ? handled.get() : PyNone.NONE));
        return exceptions;
    }

    @PyBuiltin(
            value = "audit(event, /, *args)",
            doc = "Tell all audit hooks of an event and its arguments. What a hook raises is raised here.")
    static void audit(PythonContext context, TruffleString event, Object[] args) {
        AuditHooks.raise(context, event, args);
    }

    @PyBuiltin(value = "addaudithook(hook)", doc = """
        Let a function be called with the name and the tuple of arguments of each audit event from now on.

        Earlier hooks may forbid it by raising an exception.\
        """)
    static void addAuditHook(PythonContext context, Object hook) {
        AuditHooks.add(context, hook);
    }

    @PyBuiltin(
            value = "call_tracing(func, args, /)",
            doc = "Call func(*args) with tracing on, even from within a trace function, as debuggers do.")
    static Object callTracing(Object function, PyTuple args) {
        return Tracing.callTraced(function, args.items());
    }

    @PyBuiltin(value = "_getframe(depth=0, /)", doc = """
        The frame of the caller, or that of its depth-th caller. Raises ValueError when there are not as many.\
        """)
    static Object frame(int depth) {
        Object frame = FrameObjects.current(Math.max(depth, 0));
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    @PyBuiltin(
            value = "_getframemodulename(depth=0)",
            doc = "Name of the module of the caller, or of its depth-th caller; None when there is none.")
    static Object frameModuleName(int depth) {
        org.protopython.runtime.PyFunction function = org.protopython.ops.CurrentFrames.function(depth);
        Object name = function == null ? null : function.globals().get("__name__");
        return name == null ? PyNone.NONE : name;
    }

    @PyBuiltin(
            value = "excepthook(exctype, value, traceback, /)",
            doc = "Print an exception that nobody caught, with its traceback, to sys.stderr.")
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

    @PyBuiltin(
            value = "unraisablehook(unraisable, /)",
            doc = "Print an exception that could not be raised, such as one in __del__(), to sys.stderr.")
    static void unraisableHook(PythonContext context, Object unraisable) {
        if (PyType.of(unraisable) != Unraisable.ARGUMENTS.type()) {
            throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        Unraisable.print(context, unraisable);
    }

    /** The number of processors that {@code -X cpu_count} or a variable pretends, -1 when neither does. */
    @PyBuiltin(value = "_get_cpu_count_config()", doc = "How many processors the option -X cpu_count pretends, or -1.")
    static long pretendedProcessors(PythonContext context) {
        return ImplementationOptions.pretendedProcessors(context);
    }
}
