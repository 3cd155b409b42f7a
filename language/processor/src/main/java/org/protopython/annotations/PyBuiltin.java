// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a builtin function or method on what carries it out.
 *
 * <p>On a <em>static method</em>, which may be package-private, there is one Java parameter for each declared one and
 * in the same order; {@code *args} is an {@code Object[]}, {@code **kwargs} a {@code PyDict} (null when empty). Its
 * type says how the argument is converted: {@code Object} not at all; {@code long}, {@code int} by {@code __index__};
 * {@code boolean} by truth; {@code double} by {@code __float__}; {@code TruffleString} must be a str; {@code byte[]}
 * is the contents, not to be changed, of what is bytes-like and in one piece; a {@code PyX} must be of that Java class.
 * A default of {@code None} reaches a {@code TruffleString} or {@code PyX} as null, and so does a given {@code None}; the
 * default {@code <unrepresentable>} is null. Parameters of type {@code VirtualFrame},
 * {@code PythonContext} and {@code Node} are injected anywhere and not declared. Results: {@code void} means
 * {@code None}; {@code int} is widened, {@code String} becomes a str. The call is behind a boundary unless
 * {@link #inline} or there is a frame.
 *
 * <p>On a <em>nested node class</em> it must extend {@code NullaryBuiltinNode} to {@code QuaternaryBuiltinNode}, or
 * {@code VariadicBuiltinNode} from five parameters on. An abstract one is completed by the Truffle DSL; its
 * specialisations must cover every argument.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PyBuiltin {
    /**
     * The Python signature as in {@code pop(self, index=-1, /)}. Defaults are plain literals: numbers, strings,
     * {@code True}, {@code False}, {@code None}, {@code ()}, {@code ...}, {@code sys.maxsize}, or
     * {@code <unrepresentable>} for an argument that may be absent.
     */
    String value();

    /** What {@code __doc__} answers. */
    String doc() default "";

    /** How it binds; by default a function in a module, otherwise a method. */
    Kind kind() default Kind.DEFAULT;

    /** Whether the static method is fit for partial evaluation, so that its call needs no boundary. */
    boolean inline() default false;
}
