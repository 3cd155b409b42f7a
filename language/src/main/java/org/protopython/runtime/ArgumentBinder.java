// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.objects.PyDict;

/**
 * Brings the arguments of a call into the order of a {@link Signature}. Arguments come as one array of which the last
 * {@code keywords.length} elements are the values of those keywords (interned names, none twice); the result has
 * {@link Signature#boundCount()} elements and may be the array given.
 *
 * <p>With a signature that compiled code knows, binding costs nothing but the moves. Whatever goes wrong is found by
 * the fast path and reported by the slow one, in the words of Python functions or of builtins.
 */
public final class ArgumentBinder {
    public static final String[] NO_KEYWORDS = {};
    private static final Object[] NO_ARGUMENTS = {};

    private ArgumentBinder() {}

    /**
     * Binds for a Python function.
     *
     * @param signature that of its code
     * @throws PException TypeError when the arguments do not fit
     */
    public static Object[] bind(PyFunction function, Signature signature, Object[] args, String[] keywords) {
        Object[] bound = tryBind(signature, function.bindingDefaults(), args, keywords);
        return bound != null ? bound : bindSlow(function, signature, args, keywords);
    }

    @TruffleBoundary
    private static Object[] bindSlow(PyFunction function, Signature signature, Object[] args, String[] keywords) {
        return bind(signature, function.bindingDefaults(), function.qualifiedNameText(), args, keywords);
    }

    /**
     * Binds for a function of which signature, defaults and name are known.
     *
     * @param defaults one per named parameter, {@link Signature#REQUIRED} for none; may differ from the declared ones
     * @param functionName qualified name, for messages
     * @throws PException TypeError when the arguments do not fit
     */
    static Object[] bind(
            Signature signature, Object[] defaults, String functionName, Object[] args, String[] keywords) {
        Object[] bound = tryBind(signature, defaults, args, keywords);
        return bound != null ? bound : bindSlow(signature, defaults, functionName, args, keywords);
    }

    /**
     * Binds for a builtin; the receiver, if there is one, is the first argument.
     *
     * @throws PException TypeError when the arguments do not fit
     */
    public static Object[] bindBuiltin(Builtin builtin, Object[] args, String[] keywords) {
        Signature signature = builtin.signature();
        Object[] bound = tryBind(signature, signature.defaults(), args, keywords);
        return bound != null ? bound : bindBuiltinSlow(builtin, args, keywords);
    }

    private static Object[] tryBind(Signature signature, Object[] defaults, Object[] args, String[] keywords) {
        if (CompilerDirectives.isPartialEvaluationConstant(signature)
                && CompilerDirectives.isPartialEvaluationConstant(args.length)
                && CompilerDirectives.isPartialEvaluationConstant(keywords)) {
            return bindFast(signature, defaults, args, keywords);
        }
        return bindFastBoundary(signature, defaults, args, keywords);
    }

    @TruffleBoundary
    private static Object[] bindFastBoundary(Signature signature, Object[] defaults, Object[] args, String[] keywords) {
        return bindFast(signature, defaults, args, keywords);
    }

    /** Whether the arguments are in order as they are: the most frequent case, which needs no defaults. */
    public static boolean isBound(Signature signature, Object[] args, String[] keywords) {
        return keywords.length == 0
                && args.length == signature.positionalCount()
                && args.length == signature.boundCount();
    }

    /** Null when something is wrong. */
    @ExplodeLoop
    private static Object[] bindFast(Signature signature, Object[] defaults, Object[] args, String[] keywords) {
        int positional = signature.positionalCount();
        int named = signature.namedCount();
        int given = args.length - keywords.length;
        boolean varargs = signature.hasVarargs();
        if (given > positional && !varargs) {
            return null;
        }
        if (isBound(signature, args, keywords)) {
            return args;
        }
        Object[] bound = new Object[signature.boundCount()];
        for (int i = 0; i < positional; i++) {
            if (i < given) {
                bound[i] = args[i];
            }
        }
        if (varargs) {
            bound[positional] = rest(args, positional, given);
        }
        for (int k = 0; k < keywords.length; k++) {
            int index = parameterOf(signature, keywords[k]);
            if (index < 0 && signature.hasVarkw()) {
                collect(signature, bound, keywords[k], args[given + k]);
                continue;
            } else if (index < 0 || bound[signature.boundIndex(index)] != null) {
                return null;
            }
            bound[signature.boundIndex(index)] = args[given + k];
        }
        for (int i = 0; i < named; i++) {
            int index = signature.boundIndex(i);
            if (bound[index] == null) {
                Object value = defaults[i];
                if (value == Signature.REQUIRED) {
                    return null;
                }
                bound[index] = value;
            }
        }
        return bound;
    }

    private static void collect(Signature signature, Object[] bound, String keyword, Object value) {
        int index = signature.varkwIndex();
        if (bound[index] == null) {
            bound[index] = new PyDict();
        }
        putKeyword((PyDict) bound[index], keyword, value);
    }

    @TruffleBoundary
    private static void putKeyword(PyDict dict, String keyword, Object value) {
        dict.put(keyword, value);
    }

    @ExplodeLoop
    private static Object[] rest(Object[] args, int from, int to) {
        if (from >= to) {
            return NO_ARGUMENTS;
        }
        Object[] rest = new Object[to - from];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = args[from + i];
        }
        return rest;
    }

    /** Index of the parameter that takes this keyword, negative if none does. */
    @ExplodeLoop
    private static int parameterOf(Signature signature, String keyword) {
        for (int i = signature.positionalOnlyCount(); i < signature.namedCount(); i++) {
            if (signature.parameter(i) == keyword) {
                return i;
            }
        }
        return CompilerDirectives.inInterpreter() ? slowParameterOf(signature, keyword) : -1;
    }

    @TruffleBoundary
    private static Object[] bindSlow(
            Signature signature, Object[] defaults, String functionName, Object[] args, String[] keywords) {
        FunctionArgumentErrors errors = new FunctionArgumentErrors(signature, defaults, functionName);
        int positional = signature.positionalCount();
        int given = args.length - keywords.length;
        Object[] bound = takePositional(signature, args, given);
        for (int k = 0; k < keywords.length; k++) {
            int index = slowParameterOf(signature, keywords[k]);
            if (index < 0 && !signature.hasVarkw()) {
                throw errors.unexpectedKeyword(keywords, keywords[k]);
            } else if (index < 0) {
                collect(signature, bound, keywords[k], args[given + k]);
            } else if (bound[signature.boundIndex(index)] != null) {
                throw errors.multipleValues(keywords[k]);
            } else {
                bound[signature.boundIndex(index)] = args[given + k];
            }
        }
        if (given > positional && !signature.hasVarargs()) {
            throw errors.tooManyPositional(given, bound);
        }
        if (!fillDefaults(signature, defaults, bound)) {
            throw errors.missing(bound);
        }
        return bound;
    }

    @TruffleBoundary
    private static Object[] bindBuiltinSlow(Builtin builtin, Object[] args, String[] keywords) {
        Signature signature = builtin.signature();
        int given = args.length - keywords.length;
        if (keywords.length > 0 && builtin.leavesKeywords(args)) {
            return bindBuiltin(builtin, Arrays.copyOf(args, given), NO_KEYWORDS);
        }
        BuiltinArgumentErrors errors = new BuiltinArgumentErrors(builtin, given > 0 ? args[0] : null);
        errors.checkCounts(given, keywords.length);
        Object[] bound = takePositional(signature, args, given);
        String wrongKeyword = null;
        String doubled = null;
        for (int k = 0; k < keywords.length; k++) {
            int index = slowParameterOf(signature, keywords[k]);
            if (index >= 0 && bound[signature.boundIndex(index)] != null) {
                doubled = doubled == null ? keywords[k] : doubled;
            } else if (index >= 0) {
                bound[signature.boundIndex(index)] = args[given + k];
            } else if (signature.hasVarkw()) {
                collect(signature, bound, keywords[k], args[given + k]);
            } else {
                wrongKeyword = wrongKeyword == null ? keywords[k] : wrongKeyword;
            }
        }
        if (!fillDefaults(signature, signature.defaults(), bound)) {
            throw errors.missing(bound);
        }
        if (doubled != null) {
            throw errors.givenTwice(doubled, slowParameterOf(signature, doubled));
        }
        if (wrongKeyword != null) {
            throw errors.unexpectedKeyword(wrongKeyword);
        }
        return bound;
    }

    private static Object[] takePositional(Signature signature, Object[] args, int given) {
        Object[] bound = new Object[signature.boundCount()];
        int positional = signature.positionalCount();
        System.arraycopy(args, 0, bound, 0, Math.min(given, positional));
        if (signature.hasVarargs()) {
            bound[signature.varargsIndex()] = rest(args, positional, given);
        }
        return bound;
    }

    private static boolean fillDefaults(Signature signature, Object[] defaults, Object[] bound) {
        boolean complete = true;
        for (int i = 0; i < signature.namedCount(); i++) {
            int index = signature.boundIndex(i);
            if (bound[index] == null && defaults[i] != Signature.REQUIRED) {
                bound[index] = defaults[i];
            } else if (bound[index] == null) {
                complete = false;
            }
        }
        return complete;
    }

    private static int slowParameterOf(Signature signature, String keyword) {
        for (int i = signature.positionalOnlyCount(); i < signature.namedCount(); i++) {
            if (signature.parameter(i).equals(keyword)) {
                return i;
            }
        }
        return -1;
    }
}
