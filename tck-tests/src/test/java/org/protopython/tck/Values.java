// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXCEPTION;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.array;
import static org.graalvm.polyglot.tck.TypeDescriptor.executable;
import static org.graalvm.polyglot.tck.TypeDescriptor.hash;
import static org.graalvm.polyglot.tck.TypeDescriptor.instantiable;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;
import static org.graalvm.polyglot.tck.TypeDescriptor.iterable;
import static org.graalvm.polyglot.tck.TypeDescriptor.iterator;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** One value of every kind, with what other languages see in it. NotImplemented is left out: it has no truth. */
final class Values {
    private Values() {}

    static List<Snippet> of(Context context) {
        List<Snippet> all = new ArrayList<>();
        for (String number :
                new String[] {"0", "42", "-(2 ** 63)", "10 ** 30", "1.5", "float('inf')", "float('nan')"}) {
            all.add(value(context, number, NUMBER));
        }
        all.add(value(context, "True", BOOLEAN));
        all.add(value(context, "None", NULL));
        all.add(value(context, "'text'", STRING));
        all.add(value(context, "'\\U0001f40d'", STRING));
        all.add(value(context, "b'bytes'", sequence(NUMBER)));
        all.add(value(context, "[1, 2]", sequence(NUMBER)));
        all.add(value(context, "[]", sequence(intersection())));
        all.add(value(context, "[1, 'a', None]", sequence(union(NUMBER, STRING, NULL))));
        all.add(value(context, "('a', 'b')", sequence(STRING)));
        all.add(value(context, "range(3)", sequence(NUMBER)));
        all.add(value(context, "{'a': 1}", intersection(hash(STRING, NUMBER), ITERABLE, OBJECT)));
        all.add(value(context, "{1, 2}", intersection(iterable(NUMBER), OBJECT)));
        all.add(value(context, "frozenset('a')", intersection(iterable(STRING), OBJECT)));
        all.add(value(context, "iter([1, 2])", walk(NUMBER)));
        all.add(value(context, "(x for x in 'ab')", walk(STRING)));
        all.add(value(context, "enumerate('ab')", walk(ANY)));
        all.add(value(context, "{'a': 1}.items()", intersection(ITERABLE, OBJECT)));
        all.add(value(context, "lambda: 1", function(NUMBER)));
        all.add(value(context, "lambda a, b: a", function(ANY, ANY, ANY)));
        all.add(value(context, "len", intersection(executable(NUMBER, false, union(STRING, sequence(ANY))), OBJECT)));
        all.add(value(context, "'a'.upper", function(STRING)));
        all.add(value(context, "int", type(NUMBER)));
        all.add(value(context, "type('C', (), {})", type(OBJECT)));
        all.add(value(context, "type('C', (), {'x': 1})()", OBJECT));
        all.add(value(context, "ValueError('wrong')", intersection(EXCEPTION, OBJECT)));
        all.add(value(context, "1j", OBJECT));
        all.add(value(context, "...", OBJECT));
        all.add(value(context, "slice(1, 2)", OBJECT));
        all.add(value(context, "object()", OBJECT));
        all.add(value(context, "__import__('math')", OBJECT));
        return all;
    }

    private static Snippet value(Context context, String code, TypeDescriptor type) {
        return Snippet.newBuilder(code, context.eval(PythonProvider.LANGUAGE, "lambda: " + code), type)
                .build();
    }

    static TypeDescriptor sequence(TypeDescriptor element) {
        return intersection(array(element), iterable(element), OBJECT);
    }

    private static TypeDescriptor walk(TypeDescriptor element) {
        return element.equals(ANY)
                ? intersection(ITERABLE, ITERATOR, OBJECT)
                : intersection(iterable(element), iterator(element), OBJECT);
    }

    private static TypeDescriptor function(TypeDescriptor result, TypeDescriptor... parameters) {
        return intersection(executable(result, false, parameters), OBJECT);
    }

    private static TypeDescriptor type(TypeDescriptor instance) {
        return intersection(META_OBJECT, executable(instance, true), instantiable(instance, true), OBJECT);
    }
}
