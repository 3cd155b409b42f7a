// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CodeExecution;
import org.protopython.ops.Conversions;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.FrameLocals;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.CompilerFlags;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/** {@code compile}, {@code eval} and {@code exec}. */
@PyModule("builtins")
public final class CodeFunctions {
    private static final Set<String> MODES = Set.of("exec", "eval", "single");

    private CodeFunctions() {}

    @PyBuiltin(
            value = "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
            doc = """
                Code object of a source: a str, bytes, or a tree of ast.

                mode says what the source is: 'exec' for statements, 'eval' for one expression, 'single' for one
                statement whose value is shown, as at the prompt. filename is what tracebacks name. flags are
                those of ast and __future__; unless dont_inherit is true, the future features of the calling
                code count too. Raises SyntaxError.\
                """)
    static Object compile(
            VirtualFrame frame,
            PythonContext context,
            Object source,
            Object filename,
            TruffleString mode,
            int flags,
            boolean dontInherit,
            int optimize,
            int featureVersion) {
        int inherited = dontInherit ? 0 : futureFlags(frame);
        return compile(context, source, filename, mode, flags | inherited, new int[] {optimize, featureVersion});
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object compile(
            PythonContext context, Object source, Object filename, TruffleString mode, int flags, int[] levels) {
        int optimize = levels[0];
        String fileName = Conversions.toPath(filename);
        String kind = PyStrings.toJava(mode);
        boolean wantsTree = (flags & CompilerFlags.ONLY_AST) != 0;
        if ((flags & ~CompilerFlags.KNOWN) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        } else if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        } else if (kind.equals("func_type") && !wantsTree) {
            throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
        } else if (!MODES.contains(kind) && !kind.equals("func_type")) {
            throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        } else if (source instanceof PyCode) {
            return source;
        }
        int level = optimize < 0 ? context.settings().optimize() : optimize;
        CompileRequest request = new CompileRequest(fileName, kind, flags, level, levels[1], true);
        if (context.isSyntaxTree(source)) {
            return context.compileTree(source, request);
        }
        String text = CodeExecution.textOf(source, fileName);
        if (text == null) {
            throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
        }
        return context.compile(text, request);
    }

    @PyBuiltin(value = "eval(source, /, globals=None, locals=None)", doc = """
        Value of an expression, given as text or as a code object.

        Names are looked up in locals, any mapping, then in the dict globals. Without locals, globals
        serves as both; without either, those of the caller do.\
        """)
    static Object evaluate(
            VirtualFrame frame, Node location, PythonContext context, Object source, Object globals, Object locals) {
        Object callerLocals = globals == PyNone.NONE && locals == PyNone.NONE ? localsOf(frame, location) : null;
        PyDict callerGlobals = globalsOf(frame);
        Object[] given = {globals, locals};
        return evaluate(context, source, given, callerGlobals, callerLocals, futureFlags(frame));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object evaluate(
            PythonContext context,
            Object source,
            Object[] given,
            PyDict callerGlobals,
            Object callerLocals,
            int flags) {
        Object globals = given[0];
        Object locals = given[1];
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping");
        } else if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError(
                    isMapping(globals)
                            ? "globals must be a real dict; try eval(code, {}, mapping)"
                            : "globals must be a dict");
        }
        PyDict names = globals == PyNone.NONE ? callerGlobals : (PyDict) globals;
        Object namespace = locals != PyNone.NONE ? locals : globals == PyNone.NONE ? callerLocals : names;
        PyCode code = codeOf(context, source, "eval", names != namespace, flags);
        return CodeExecution.run(context, code, names, namespace, callerGlobals, "eval");
    }

    @PyBuiltin(value = "exec(source, /, globals=None, locals=None, *, closure=None)", doc = """
        Run statements, given as text or as a code object.

        Names are those of globals, a dict, and locals, any mapping. Without locals, globals serves as
        both; without either, those of the caller do. closure holds one cell for each free variable of a
        code object.\
        """)
    static Object execute(
            VirtualFrame frame,
            Node location,
            PythonContext context,
            Object source,
            Object globals,
            Object locals,
            Object closure) {
        Object callerLocals = globals == PyNone.NONE && locals == PyNone.NONE ? localsOf(frame, location) : null;
        PyDict callerGlobals = globalsOf(frame);
        Object[] given = {globals, locals, closure};
        execute(context, source, given, callerGlobals, callerLocals, futureFlags(frame));
        return PyNone.NONE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void execute(
            PythonContext context,
            Object source,
            Object[] given,
            PyDict callerGlobals,
            Object callerLocals,
            int flags) {
        Object globals = given[0];
        Object locals = given[1];
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError("exec() globals must be a dict, not %s", PyType.of(globals));
        } else if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping or None, not %s", PyType.of(locals));
        } else if (given[2] != PyNone.NONE && !(source instanceof PyCode)) {
            throw Errors.typeError("closure can only be used when source is a code object");
        }
        PyDict names = globals == PyNone.NONE ? callerGlobals : (PyDict) globals;
        Object namespace = locals != PyNone.NONE ? locals : globals == PyNone.NONE ? callerLocals : names;
        PyCode code = codeOf(context, source, "exec", names != namespace, flags);
        CodeExecution.run(context, code, names, namespace, callerGlobals, given[2]);
    }

    /** What the calling code imported from {@code __future__} holds for the code it compiles. */
    private static int futureFlags(VirtualFrame frame) {
        return PyArguments.isPython(frame) ? PyArguments.function(frame).code().flags() & CompilerFlags.FUTURE : 0;
    }

    private static PyCode codeOf(PythonContext context, Object source, String mode, boolean namespaced, int flags) {
        if (source instanceof PyCode code) {
            return code;
        }
        String text = CodeExecution.textOf(source, "<string>");
        if (text == null) {
            throw Errors.typeError("%s() arg 1 must be a string, bytes or code object", mode);
        }
        String expression = mode.equals("eval") ? text.replaceFirst("^[ \t]+", "") : text;
        CompileRequest request =
                new CompileRequest("<string>", mode, flags, context.settings().optimize(), -1, namespaced);
        return (PyCode) context.compile(expression, request);
    }

    private static boolean isMapping(Object value) {
        return value instanceof PyDict || PyType.of(value).slot(Slot.GETITEM) != null;
    }

    private static PyDict globalsOf(VirtualFrame frame) {
        return PyArguments.isPython(frame) ? PyArguments.function(frame).globals() : CurrentFrames.globals();
    }

    private static Object localsOf(VirtualFrame frame, Node location) {
        return PyArguments.isPython(frame) ? FrameLocals.of(frame.materialize(), location) : CurrentFrames.locals();
    }
}
