// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** The operators, and the builtin functions that stand for a protocol. */
final class Expressions {
    private static final TypeDescriptor NUMERIC = union(NUMBER, BOOLEAN);
    private static final TypeDescriptor COLLECTION = union(ARRAY, ITERABLE, ITERATOR, HASH);
    private static final Set<String> TYPE = Set.of("TypeError");

    private Expressions() {}

    static List<Snippet> of(Context context) {
        Operations operations = new Operations(context);
        arithmetic(operations);
        comparison(operations);
        logic(operations);
        protocols(operations);
        return operations.all();
    }

    private static void arithmetic(Operations operations) {
        Set<String> division = Set.of("ZeroDivisionError", "OverflowError");
        Set<String> repetition = Set.of("TypeError", "MemoryError", "OverflowError");
        operations.add("+", "lambda a, b: a + b", Set.of("OverflowError"), NUMBER, NUMERIC, NUMERIC);
        operations.add("+", "lambda a, b: a + b", STRING, STRING, STRING);
        operations.add("+", "lambda a, b: a + b", TYPE, ARRAY, ARRAY, ARRAY);
        operations.add("-", "lambda a, b: a - b", Set.of("OverflowError"), NUMBER, NUMERIC, NUMERIC);
        operations.add("*", "lambda a, b: a * b", Set.of("OverflowError"), NUMBER, NUMERIC, NUMERIC);
        operations.add("*", "lambda a, b: a * b", repetition, STRING, STRING, NUMERIC);
        operations.add("*", "lambda a, b: a * b", repetition, STRING, NUMERIC, STRING);
        operations.add("*", "lambda a, b: a * b", repetition, ARRAY, ARRAY, NUMERIC);
        operations.add("*", "lambda a, b: a * b", repetition, ARRAY, NUMERIC, ARRAY);
        operations.add("/", "lambda a, b: a / b", division, NUMBER, NUMERIC, NUMERIC);
        operations.add("//", "lambda a, b: a // b", division, NUMBER, NUMERIC, NUMERIC);
        operations.add("%", "lambda a, b: a % b", division, NUMBER, NUMERIC, NUMERIC);
        operations.add("%", "lambda a, b: a % b", Set.of("TypeError"), STRING, STRING, ANY);
        operations.add("divmod", "lambda a, b: divmod(a, b)", division, ARRAY, NUMERIC, NUMERIC);
        operations.add("** 2", "lambda a: a ** 2", Set.of("OverflowError"), NUMBER, NUMERIC);
        operations.add("negative", "lambda a: -a", NUMBER, NUMERIC);
        operations.add("positive", "lambda a: +a", NUMBER, NUMERIC);
        operations.add("~", "lambda a: ~a", TYPE, NUMBER, NUMERIC);
        operations.add("<< 1", "lambda a: a << 1", TYPE, NUMBER, NUMERIC);
        operations.add(">> 1", "lambda a: a >> 1", TYPE, NUMBER, NUMERIC);
        TypeDescriptor numberOrBoolean = union(NUMBER, BOOLEAN);
        for (String operator : new String[] {"&", "|", "^"}) {
            operations.add(operator, "lambda a, b: a " + operator + " b", TYPE, numberOrBoolean, NUMERIC, NUMERIC);
        }
    }

    private static void comparison(Operations operations) {
        for (String operator : new String[] {"<", "<=", ">", ">="}) {
            String code = "lambda a, b: a " + operator + " b";
            operations.add(operator, code, BOOLEAN, NUMERIC, NUMERIC);
            operations.add(operator, code, BOOLEAN, STRING, STRING);
            operations.add(operator, code, TYPE, BOOLEAN, ARRAY, ARRAY);
        }
        for (String operator : new String[] {"==", "is"}) {
            operations.add(operator, "lambda a, b: a " + operator + " b", BOOLEAN, ANY, ANY);
        }
        operations.add("in", "lambda a, b: a in b", Set.of("TypeError", "ValueError"), BOOLEAN, ANY, COLLECTION);
        operations.add("in", "lambda a, b: a in b", TYPE, BOOLEAN, ANY, STRING);
    }

    private static void logic(Operations operations) {
        operations.add("and", "lambda a, b: a and b", ANY, ANY, ANY);
        operations.add("or", "lambda a: a or 1", ANY, ANY);
        operations.add("not", "lambda a: not a", BOOLEAN, ANY);
        operations.add("if else", "lambda a: 1 if a else 2", NUMBER, ANY);
    }

    private static void protocols(Operations operations) {
        operations.add("str", "lambda a: str(a)", STRING, ANY);
        operations.add("repr", "lambda a: repr(a)", STRING, ANY);
        operations.add("f-string", "lambda a: f'{a}'", STRING, ANY);
        operations.add("type", "lambda a: type(a)", META_OBJECT, ANY);
        operations.add("dir", "lambda a: dir(a)", ARRAY, ANY);
        operations.add("callable", "lambda a: callable(a)", BOOLEAN, ANY);
        operations.add("len", "lambda a: len(a)", TYPE, NUMBER, union(ARRAY, HASH, ITERABLE, STRING));
        operations.add("list", "lambda a: list(a)", ARRAY, union(COLLECTION, STRING));
        operations.add("tuple", "lambda a: [*a]", ARRAY, union(COLLECTION, STRING));
        operations.add("comprehension", "lambda a: [x for x in a]", ARRAY, union(COLLECTION, STRING));
        operations.add("index", "lambda a, b: a[b]", Set.of("TypeError", "IndexError"), ANY, ARRAY, NUMERIC);
        operations.add("index", "lambda a, b: a[b]", Set.of("TypeError", "IndexError"), ANY, STRING, NUMERIC);
        operations.add("index", "lambda a, b: a[b]", Set.of("TypeError", "KeyError"), ANY, HASH, ANY);
    }
}
