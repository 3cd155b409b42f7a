// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.Arrays;

/**
 * The parameters of a function, Python's or builtin. <em>Named</em> parameters are ordered positional-only,
 * positional-or-keyword, keyword-only. <em>Bound</em> arguments have one more element for {@code *args} (between the
 * positional and the keyword-only ones) and one for {@code **kwargs} (last).
 */
public final class Signature {
    /** Marks, among defaults, a parameter that has none. Java null is the default that no Python value represents. */
    public static final Object REQUIRED = new Object() {
        @Override
        public String toString() {
            return "<required>";
        }
    };

    private static final Object[] NO_DEFAULTS = {};

    /** Of the bodies of modules and classes: the namespace is an argument that no call can name. */
    public static final Signature OF_NAMESPACE = new Signature(null, new String[] {"."}, 0, 0, null, null, null);

    private final String name;
    private final int positionalOnly;
    private final int positional;
    private final String varargs;
    private final String varkw;

    @CompilationFinal(dimensions = 1)
    private final String[] parameters;

    @CompilationFinal(dimensions = 1)
    private final Object[] defaults;

    /**
     * @param name of the function, or null
     * @param parameters named parameters in order
     * @param positionalOnly how many of them are positional-only
     * @param positionalOrKeyword how many may be given either way; the rest is keyword-only
     * @param varargs name of {@code *args}, or null
     * @param varkw name of {@code **kwargs}, or null
     * @param defaults one per named parameter, {@link #REQUIRED} for none; null when no parameter has one
     */
    public Signature(
            String name,
            String[] parameters,
            int positionalOnly,
            int positionalOrKeyword,
            String varargs,
            String varkw,
            Object[] defaults) {
        this.name = name;
        this.parameters = new String[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            this.parameters[i] = parameters[i].intern();
        }
        this.positionalOnly = positionalOnly;
        this.positional = positionalOnly + positionalOrKeyword;
        this.varargs = varargs;
        this.varkw = varkw;
        if (positional > parameters.length || (defaults != null && defaults.length != parameters.length)) {
            throw new IllegalArgumentException("inconsistent signature of " + name);
        }
        if (defaults != null) {
            this.defaults = defaults.clone();
        } else if (parameters.length == 0) {
            this.defaults = NO_DEFAULTS;
        } else {
            this.defaults = new Object[parameters.length];
            Arrays.fill(this.defaults, REQUIRED);
        }
    }

    /**
     * Reads the text form, as in {@code pop(self, index=-1, /)}; the leading name may be absent.
     *
     * @throws IllegalArgumentException if the text is not a signature or a default is not a plain literal
     */
    public static Signature parse(String text) {
        return new SignatureParser(text).parse();
    }

    /** Name of the function, or null. */
    public String name() {
        return name;
    }

    /** Number of named parameters. */
    public int namedCount() {
        return parameters.length;
    }

    /** Whether any argument can be given by name. */
    public boolean takesKeywords() {
        return varkw != null || positionalOnly < parameters.length;
    }

    /** Name of a named parameter; interned. */
    public String parameter(int index) {
        return parameters[index];
    }

    public String[] parameters() {
        return parameters.clone();
    }

    /** Number of parameters that can be given by position. */
    public int positionalCount() {
        return positional;
    }

    public int positionalOnlyCount() {
        return positionalOnly;
    }

    public int keywordOnlyCount() {
        return parameters.length - positional;
    }

    public boolean hasVarargs() {
        return varargs != null;
    }

    public boolean hasVarkw() {
        return varkw != null;
    }

    /** Name of {@code *args}, or null. */
    public String varargs() {
        return varargs;
    }

    /** Name of {@code **kwargs}, or null. */
    public String varkw() {
        return varkw;
    }

    /** Default of a named parameter: {@link #REQUIRED} for none, Java null for one without a Python value. */
    public Object defaultOf(int index) {
        return defaults[index];
    }

    /** The declared defaults, one per named parameter. Not to be written to. */
    Object[] defaults() {
        return defaults;
    }

    /** Number of bound arguments. */
    public int boundCount() {
        return parameters.length + (varargs == null ? 0 : 1) + (varkw == null ? 0 : 1);
    }

    /** Where a named parameter stands among the bound arguments. */
    public int boundIndex(int parameter) {
        return parameter >= positional && varargs != null ? parameter + 1 : parameter;
    }

    /** Where {@code *args} stands among the bound arguments; only if there is one. */
    public int varargsIndex() {
        return positional;
    }

    /** Where {@code **kwargs} stands among the bound arguments; only if there is one. */
    public int varkwIndex() {
        return boundCount() - 1;
    }

    /** The parameters in parentheses, as {@code __text_signature__} has them without its {@code $}. */
    public String toTextSignature() {
        return toTextSignature("");
    }

    /** The same with a mark before the first parameter: {@code $} for one that binding fills. */
    public String toTextSignature(String mark) {
        return toText(mark, 0);
    }

    /**
     * The same with another receiver, as it is known in C, which is positional only in any case.
     *
     * @param first the parameter that comes behind it
     */
    public String toTextSignatureOf(String receiver, int first) {
        String others = toText("", first);
        String begin = "(" + receiver + (positionalOnly > first ? "" : ", /");
        return begin + (others.equals("()") ? ")" : ", " + others.substring(1));
    }

    /**
     * How a class with a constructor of this signature is called: without the first parameter. Null where that says
     * nothing, since all arguments are taken, or has no text.
     */
    String toClassSignature() {
        String text = toText("", 1);
        return text.equals("(*" + varargs + ", **" + varkw + ")") || text.contains(DefaultValues.UNREPRESENTABLE)
                ? null
                : text;
    }

    private String toText(String mark, int first) {
        StringBuilder text = new StringBuilder("(").append(mark);
        String separator = "";
        for (int i = first; i < parameters.length; i++) {
            if (i == positional && varargs == null) {
                text.append(separator).append('*');
                separator = ", ";
            } else if (i == positional) {
                text.append(separator).append('*').append(varargs);
                separator = ", ";
            }
            text.append(separator).append(parameters[i]);
            if (defaults[i] != REQUIRED) {
                text.append('=').append(DefaultValues.toText(defaults[i]));
            }
            separator = ", ";
            if (i + 1 == positionalOnly) {
                text.append(", /");
            }
        }
        if (varargs != null && positional == parameters.length) {
            text.append(separator).append('*').append(varargs);
            separator = ", ";
        }
        if (varkw != null) {
            text.append(separator).append("**").append(varkw);
        }
        return text.append(')').toString();
    }

    @Override
    public String toString() {
        return (name == null ? "" : name) + toTextSignature();
    }
}
