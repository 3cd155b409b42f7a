// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.source.Source;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * What a user types, in a session or behind {@code -c}: in no file, and yet {@code inspect} shows the source of its
 * functions. The module {@code linecache} keeps these texts; it is told of them when a program has imported it, which few
 * do.
 */
public final class TypedSources {
    /** The module that keeps the texts. */
    static final String READER = "linecache";

    private record Typed(PyCode code, Source source) {}

    private final Queue<Typed> untold = new ConcurrentLinkedQueue<>();

    private TypedSources() {}

    private static TypedSources of(PythonContext context) {
        return context.extension(TypedSources.class, key -> new TypedSources());
    }

    /** @param code what the source was compiled to */
    public static void add(PythonContext context, PyCode code, Source source) {
        of(context).untold.add(new Typed(code, source));
        Object reader = context.module(READER);
        if (reader != null) {
            tell(context, reader);
        }
    }

    /** Tells the module what it does not know yet; one of the user's that has the same name keeps no texts. */
    static void tell(PythonContext context, Object reader) {
        Object register = Attributes.getOrNull(reader, "_register_code");
        Queue<Typed> untold = of(context).untold;
        for (Typed typed = untold.poll(); typed != null && register != null; typed = untold.poll()) {
            Object text = PyStrings.of(typed.source.getCharacters().toString());
            Calls.call(register, typed.code, text, PyStrings.of(typed.source.getName()));
        }
    }
}
