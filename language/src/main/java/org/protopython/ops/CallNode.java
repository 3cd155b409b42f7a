// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.dsl.UnsupportedSpecializationException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PySuper;
import org.protopython.objects.PyType;
import org.protopython.runtime.ArgumentBinder;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;

/**
 * A call with the callee's code cached: Python functions become direct calls with their arguments bound in place,
 * builtins are inlined. The last {@code keywords.length} arguments are the values of those keywords.
 */
@GenerateInline(false)
@ImportStatic(CacheLimits.class)
public abstract class CallNode extends Node {
    static final PyType SUPER = BuiltinTypes.SUPER;

    @NeverDefault
    public static CallNode create() {
        return CallNodeGen.create();
    }

    /** @param frame frame of the caller, or null when Java calls */
    public abstract Object execute(VirtualFrame frame, Object callable, Object[] args, String[] keywords);

    public final Object execute(VirtualFrame frame, Object callable, Object... args) {
        return execute(frame, callable, args, Calls.NO_KEYWORDS);
    }

    @Specialization(guards = "function.code() == code", limit = "CALL_TARGETS")
    Object doFunction(
            PyFunction function,
            Object[] args,
            String[] keywords,
            @Cached("function.code()") PyCode code,
            @Cached("create(code.callTarget())") DirectCallNode call) {
        try {
            return call.call(bind(function, code, args, keywords));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private static Object[] bind(PyFunction function, PyCode code, Object[] args, String[] keywords) {
        Object[] bound = ArgumentBinder.isBound(code.signature(), args, keywords)
                ? args
                : ArgumentBinder.bind(function, code.signature(), args, keywords);
        return Calls.prepend(function, bound);
    }

    @Specialization(
            guards = {"function.builtin() == builtin", "isBound(function) == bound"},
            limit = "CALL_TARGETS")
    Object doBuiltin(
            VirtualFrame frame,
            PyBuiltinFunction function,
            Object[] args,
            String[] keywords,
            @Cached("function.builtin()") Builtin builtin,
            @Cached("isBound(function)") boolean bound,
            @Cached("builtin.createNode()") BuiltinNode node) {
        try {
            Object[] all = bound ? Calls.prepend(function.self(), args) : args;
            return node.executeArgs(frame, ArgumentBinder.bindBuiltin(builtin, all, keywords));
        } catch (PException e) {
            throw e.at(this);
        } catch (UnsupportedSpecializationException e) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.wrongReceiver(builtin, bound ? function.self() : args[0])
                    .at(this);
        }
    }

    static boolean isBound(PyBuiltinFunction function) {
        return function.self() != null;
    }

    @Specialization
    Object doMethod(VirtualFrame frame, PyMethod method, Object[] args, String[] keywords, @Cached CallNode callNode) {
        return callNode.execute(frame, method.function(), Calls.prepend(method.self(), args), keywords);
    }

    /** {@code super(cls, self)}, which is what {@code super()} means. */
    @Specialization(
            guards = {"type == SUPER", "keywords.length == 0", "isSuperOf(args, start, objectType)"},
            assumptions = "stable",
            limit = "CALL_TARGETS")
    static Object doSuper(
            PyType type,
            Object[] args,
            String[] keywords,
            @Cached("startOf(args)") PyType start,
            @Cached("objectTypeOf(args, start)") PyType objectType,
            @Cached("stableOf(objectType)") Assumption stable) {
        return new PySuper(start, args[1], objectType);
    }

    static boolean isSuperOf(Object[] args, PyType start, PyType objectType) {
        return objectType != null
                && args.length == 2
                && args[0] == start
                && !(args[1] instanceof PyType)
                && PyType.of(args[1]) == objectType;
    }

    static PyType startOf(Object[] args) {
        return args.length == 2 && args[0] instanceof PyType type ? type : null;
    }

    /** The class of an instance that is one of the class {@code start}, null for anything less plain. */
    static PyType objectTypeOf(Object[] args, PyType start) {
        if (start == null || args[1] instanceof PyType) {
            return null;
        }
        PyType type = PyType.of(args[1]);
        return type.isSubtypeOf(start) ? type : null;
    }

    static Assumption stableOf(PyType type) {
        return type == null ? Assumption.NEVER_VALID : type.stable();
    }

    @Specialization(
            guards = {"type == cachedType", "construct != null"},
            assumptions = "cachedType.stable()",
            limit = "CALL_TARGETS")
    Object doType(
            VirtualFrame frame,
            PyType type,
            Object[] args,
            String[] keywords,
            @Cached("type") PyType cachedType,
            @Cached("createConstruct(cachedType)") ConstructNode construct) {
        return construct.execute(frame, args, keywords);
    }

    static ConstructNode createConstruct(PyType type) {
        return ConstructNode.createOrNull(type);
    }

    @Specialization(replaces = "doFunction")
    Object doFunctionGeneric(PyFunction function, Object[] args, String[] keywords, @Cached IndirectCallNode call) {
        try {
            PyCode code = function.code();
            return call.call(code.callTarget(), Calls.frameArguments(function, args, keywords));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(
            replaces = {"doBuiltin", "doSuper", "doType"},
            guards = {"!isPython(callable)"})
    Object doGeneric(Object callable, Object[] args, String[] keywords) {
        try {
            return Calls.call(callable, args, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    static boolean isPython(Object callable) {
        return callable instanceof PyFunction || callable instanceof PyMethod;
    }
}
