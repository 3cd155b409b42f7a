// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.interpreters;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.CodeExecution;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.interpreters.CrossValue;
import org.protopython.ops.interpreters.CrossValues;
import org.protopython.ops.interpreters.CrossView;
import org.protopython.ops.interpreters.ExceptionSnapshot;
import org.protopython.ops.interpreters.Interpreter;
import org.protopython.ops.interpreters.Interpreter.Origin;
import org.protopython.ops.interpreters.InterpreterConfig;
import org.protopython.ops.interpreters.InterpreterErrors;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.ops.interpreters.Session;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** {@code _interpreters}: makes interpreters, and runs code in them. */
@PyModule(value = "_interpreters", doc = "What concurrent.interpreters makes and runs its interpreters with.")
public final class InterpretersModule {
    @PyConstant("WHENCE_UNKNOWN")
    static final int UNKNOWN = Origin.UNKNOWN.ordinal();

    @PyConstant("WHENCE_RUNTIME")
    static final int RUNTIME = Origin.RUNTIME.ordinal();

    @PyConstant("WHENCE_LEGACY_CAPI")
    static final int LEGACY_CAPI = Origin.LEGACY_CAPI.ordinal();

    @PyConstant("WHENCE_CAPI")
    static final int CAPI = Origin.CAPI.ordinal();

    @PyConstant("WHENCE_XI")
    static final int XI = Origin.XI.ordinal();

    @PyConstant("WHENCE_STDLIB")
    static final int STDLIB = Origin.STDLIB.ordinal();

    @PyConstant("InterpreterError")
    static final PyType INTERPRETER_ERROR = InterpreterErrors.INTERPRETER_ERROR;

    @PyConstant("InterpreterNotFoundError")
    static final PyType NOT_FOUND = InterpreterErrors.NOT_FOUND;

    @PyConstant("NotShareableError")
    static final PyType NOT_SHAREABLE = InterpreterErrors.NOT_SHAREABLE;

    @PyConstant("CrossInterpreterBufferView")
    static final PyType BUFFER_VIEW = CrossView.TYPE;

    private InterpretersModule() {}

    /** The interpreter of a number; with a restriction only one that this module has made. */
    private static Interpreter find(PythonContext context, Object id, boolean restrict, String action) {
        Interpreter found = Interpreters.of(context).find(id);
        if (restrict && found.origin() != Origin.STDLIB) {
            throw Errors.raise(INTERPRETER_ERROR, "cannot %s unrecognized interpreter %s", action, Texts.reprJava(id));
        }
        return found;
    }

    private static Object summary(Interpreter interpreter) {
        return new PyTuple(interpreter.id(), (long) interpreter.origin().ordinal());
    }

    private static Object namespace(InterpreterConfig config) {
        PySimpleNamespace namespace = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        config.fields().forEach((name, value) -> Attributes.setOwn(namespace, name, value));
        return namespace;
    }

    @PyBuiltin(value = "new_config(name='isolated', /, **overrides)", doc = """
        A namespace with the settings of a new interpreter: those of a name,
        which is one of default, isolated, legacy and empty, with the overrides.\
        """)
    static Object newConfig(Object name, PyDict overrides) {
        if (!(name instanceof TruffleString text)) {
            throw ArgumentConversions.wrongType(name, "str", "_interpreters.new_config() argument 1");
        }
        InterpreterConfig config = InterpreterConfig.named(PyStrings.toJava(text));
        return namespace(overrides == null ? config : config.with(overrides, false));
    }

    @PyBuiltin(value = "create(config=None, *, reqrefs=False)", doc = """
        Make an interpreter and return its number.

        The config is the name of one, or a namespace as new_config() returns
        it. With reqrefs the interpreter ends when decref() has taken back what
        incref() gave; else whoever makes it has to destroy() it.\
        """)
    static long create(PythonContext context, Object config, boolean reqrefs) {
        Interpreter made = Interpreters.of(context).create(configOf(config));
        if (reqrefs) {
            made.countReferences();
        }
        return made.id();
    }

    private static InterpreterConfig configOf(Object config) {
        if (config == PyNone.NONE) {
            return InterpreterConfig.named("");
        }
        TruffleString text = Conversions.asText(config);
        if (text != null) {
            // as C reads it
            Calls.callMethod(text, "encode");
            return InterpreterConfig.named(PyStrings.toJava(text).split("\0", 2)[0]);
        }
        Object dict = Attributes.getOrNull(config, "__dict__");
        if (!(dict instanceof PyDict values)) {
            throw Errors.typeError("bad config %s", Texts.reprJava(config));
        }
        return InterpreterConfig.named("empty").with(values, true);
    }

    @PyBuiltin(value = "destroy(id, *, restrict=False)", doc = "End an interpreter, which must not be running.")
    static void destroy(PythonContext context, Object id, boolean restrict) {
        Interpreters.of(context).destroy(context, find(context, id, restrict, "destroy"));
    }

    @PyBuiltin(
            value = "list_all(*, require_ready=False)",
            doc = "Return the numbers of all interpreters, each with where it comes from.")
    static Object listAll(PythonContext context, boolean requireReady) {
        return new PyList(Interpreters.of(context).list().stream()
                .map(InterpretersModule::summary)
                .toArray());
    }

    @PyBuiltin(
            value = "get_current()",
            doc = "Return the number of the interpreter that runs this, and where it comes from.")
    static Object current(PythonContext context) {
        return summary(Interpreters.current(context));
    }

    @PyBuiltin(value = "get_main()", doc = "Return the number of the main interpreter, and where it comes from.")
    static Object main(PythonContext context) {
        return summary(Interpreters.of(context).main());
    }

    @PyBuiltin(value = "is_running(id, *, restrict=False)", doc = "Whether an interpreter runs something as __main__.")
    static boolean isRunning(PythonContext context, Object id, boolean restrict) {
        return find(context, id, restrict, "check if running for").isRunning();
    }

    @PyBuiltin(value = "get_config(id, *, restrict=False)", doc = "Return the settings an interpreter was made with.")
    static Object config(PythonContext context, Object id, boolean restrict) {
        Object wanted =
                id == PyNone.NONE ? (Object) Interpreters.current(context).id() : id;
        return namespace(find(context, wanted, restrict, "get the config of").config());
    }

    @PyBuiltin(value = "whence(id)", doc = "Return where an interpreter comes from, as a number.")
    static long whence(PythonContext context, Object id) {
        return Interpreters.of(context).find(id).origin().ordinal();
    }

    @PyBuiltin(value = "incref(id, *, implieslink=False, restrict=False)", doc = """
        Count a reference to an interpreter. With implieslink it ends when decref() has taken the last one back.\
        """)
    static void addReference(PythonContext context, Object id, boolean implieslink, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "incref");
        if (implieslink) {
            interpreter.countReferences();
        }
        interpreter.addReference();
    }

    @PyBuiltin(value = "decref(id, *, restrict=False)", doc = """
        Take back a reference that incref() has counted; after the last, an interpreter that is tied to them ends.\
        """)
    static void dropReference(PythonContext context, Object id, boolean restrict) {
        Interpreters.of(context).dropReference(find(context, id, restrict, "decref"));
    }

    @PyBuiltin(value = "set___main___attrs(id, updates, *, restrict=False)", doc = """
        Bind names in the __main__ module of an interpreter, to shareable
        values.\
        """)
    static void setMainAttributes(PythonContext context, Object id, Object updates, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "update __main__ for");
        Map<String, CrossValue> names = names(context, updates, "set___main___attrs() argument 2");
        if (names.isEmpty()) {
            throw Errors.valueError("arg 2 must be a non-empty dict");
        }
        Session.bind(interpreter, names);
    }

    /** @param updates a dict */
    private static Map<String, CrossValue> names(PythonContext context, Object updates, String argument) {
        if (!(updates instanceof PyDict dict)) {
            throw Errors.typeError("_interpreters.%s must be dict, not %s", argument, PyType.of(updates));
        }
        Map<String, CrossValue> names = new LinkedHashMap<>();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            TruffleString key = Conversions.asText(dict.keyAt(i));
            if (key == null) {
                throw Errors.typeError("bad argument type for built-in operation");
            }
            String name = PyStrings.toJava(key);
            if (name.indexOf('\0') >= 0) {
                throw Errors.valueError("found embedded NULL character");
            }
            names.put(name, CrossValues.of(context, dict.valueAt(i), false));
        }
        return names;
    }

    @PyBuiltin(value = "exec(id, code, shared=<unrepresentable>, *, restrict=False)", doc = """
        Run code in the __main__ module of an interpreter.

        The code is the text of a script, a code object, or a function without
        arguments, free variables and a value, of which nothing but the code
        counts. The names of shared are bound before. Return a snapshot of the
        exception that the code has raised, or None.\
        """)
    static Object execute(PythonContext context, Object id, Object code, Object shared, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "exec code for");
        TruffleString text = Conversions.asText(code);
        PyCode script = text != null ? compiled(context, text) : codeOf(code);
        if (script == null) {
            throw Errors.typeError("unsupported script %s", Texts.reprJava(code));
        }
        return execute(context, interpreter, script, shared, "exec");
    }

    private static Object execute(
            PythonContext context, Interpreter interpreter, PyCode script, Object shared, String function) {
        Map<String, CrossValue> names = shared == null ? Map.of() : names(context, shared, function + "() argument 3");
        ExceptionSnapshot failure = Session.execute(context, interpreter, script, names);
        return failure == null ? PyNone.NONE : failure.toNamespace();
    }

    private static PyCode compiled(PythonContext context, TruffleString text) {
        String script = CodeExecution.textOf(text, "<script>");
        int optimise = context.settings().optimize();
        return (PyCode) context.compile(script, new CompileRequest("<script>", "exec", 0, optimise, -1, false));
    }

    /** Null when it is neither code nor a function. */
    private static PyCode codeOf(Object code) {
        return switch (code) {
            case PyCode own -> own;
            case PyFunction function -> {
                if (function.closure().length > 0) {
                    throw Errors.valueError("closures not supported");
                }
                yield function.code();
            }
            default -> null;
        };
    }

    @PyBuiltin(
            value = "run_string(id, script, shared=<unrepresentable>, *, restrict=False)",
            doc = "Run the text of a script in an interpreter, as exec() does.")
    static Object runString(PythonContext context, Object id, Object script, Object shared, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "run a string in");
        TruffleString text = Conversions.asText(script);
        if (text == null) {
            throw ArgumentConversions.wrongType(script, "str", "_interpreters.run_string() argument 2");
        }
        return execute(context, interpreter, compiled(context, text), shared, "run_string");
    }

    @PyBuiltin(
            value = "run_func(id, func, shared=<unrepresentable>, *, restrict=False)",
            doc = "Run the code of a function in an interpreter, as exec() does.")
    static Object runFunction(PythonContext context, Object id, Object func, Object shared, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "run a function in");
        PyCode code = codeOf(func);
        if (code == null) {
            throw Errors.typeError("_interpreters.run_func() argument 2 must be a function, not %s", PyType.of(func));
        }
        return execute(context, interpreter, code, shared, "run_func");
    }

    @PyBuiltin(value = "call(id, callable, args=(), kwargs=<unrepresentable>, *, restrict=False)", doc = """
        Call something in an interpreter with arguments, all of which are sent
        there as they are, as code, or pickled. Return what was returned and
        None, or None and a snapshot of the exception that was raised.\
        """)
    static Object call(
            PythonContext context, Object id, Object callable, Object args, Object kwargs, boolean restrict) {
        Interpreter interpreter = find(context, id, restrict, "make a call in");
        if (PyType.of(callable).slot(Slot.CALL) == null) {
            throw Errors.typeError("expected a callable, got %s", Texts.reprJava(callable));
        } else if (!(args instanceof PyTuple positional)) {
            throw Errors.typeError("_interpreters.call() argument 3 must be tuple, not %s", PyType.of(args));
        } else if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Errors.typeError("_interpreters.call() argument 4 must be dict, not %s", PyType.of(kwargs));
        } else {
            PyDict named = kwargs == null ? new PyDict() : (PyDict) kwargs;
            Session.Outcome outcome = Session.call(context, interpreter, callable, positional, named);
            ExceptionSnapshot failure = outcome.failure();
            return new PyTuple(outcome.value(), failure == null ? PyNone.NONE : failure.toNamespace());
        }
    }

    @PyBuiltin(value = "is_shareable(obj)", doc = "Whether objects of this kind can be sent without being pickled.")
    static boolean isShareable(PythonContext context, Object obj) {
        return CrossValues.isShareable(context, obj);
    }

    @PyBuiltin(
            value = "capture_exception(exc=None)",
            doc = "Return a snapshot of an exception, as exec() does; None for none.")
    static Object captureException(PythonContext context, Object exc) {
        if (exc == PyNone.NONE) {
            return exc;
        } else if (!(exc instanceof PyBaseException exception)) {
            throw Errors.typeError("expected exception, got %s", Texts.reprJava(exc));
        } else {
            return ExceptionSnapshot.of(context, exception).toNamespace();
        }
    }
}
