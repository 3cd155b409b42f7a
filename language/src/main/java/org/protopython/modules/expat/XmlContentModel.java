// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** What an element may contain, as tuples {@code (type, quantifier, name, children)} with the numbers of expat. */
final class XmlContentModel {
    static final long EMPTY = 1;
    static final long ANY = 2;
    static final long MIXED = 3;
    static final long NAME = 4;
    static final long CHOICE = 5;
    static final long SEQUENCE = 6;

    static final long ONCE = 0;
    static final long OPTIONAL = 1;
    static final long REPEATED = 2;
    static final long AT_LEAST_ONCE = 3;

    private XmlContentModel() {}

    static Object read(XmlWords words) {
        if (words.skip('(')) {
            return words.skip('#') ? mixed(words) : group(words);
        }
        return switch (words.name()) {
            case "EMPTY" -> tuple(EMPTY, ONCE, null, List.of());
            case "ANY" -> tuple(ANY, ONCE, null, List.of());
            default -> throw words.wrong();
        };
    }

    private static Object mixed(XmlWords words) {
        words.expect("PCDATA");
        List<Object> names = new ArrayList<>();
        while (words.skip('|')) {
            names.add(tuple(NAME, ONCE, words.name(), List.of()));
        }
        if (!words.skip(')')) {
            throw words.wrong();
        }
        return tuple(MIXED, quantifier(words), null, names);
    }

    /** What follows an opening parenthesis. */
    private static Object group(XmlWords words) {
        List<Object> parts = new ArrayList<>();
        parts.add(part(words));
        char separator = words.skip('|') ? '|' : words.skip(',') ? ',' : 0;
        if (separator != 0) {
            do {
                parts.add(part(words));
            } while (words.skip(separator));
        }
        if (!words.skip(')')) {
            throw words.wrong();
        }
        return tuple(separator == '|' ? CHOICE : SEQUENCE, quantifier(words), null, parts);
    }

    private static Object part(XmlWords words) {
        if (words.skip('(')) {
            return group(words);
        }
        String name = words.name();
        return tuple(NAME, quantifier(words), name, List.of());
    }

    private static long quantifier(XmlWords words) {
        if (words.skipAttached('?')) {
            return OPTIONAL;
        } else if (words.skipAttached('*')) {
            return REPEATED;
        }
        return words.skipAttached('+') ? AT_LEAST_ONCE : ONCE;
    }

    private static Object tuple(long type, long quantifier, String name, List<Object> children) {
        Object text = name == null ? PyNone.NONE : PyStrings.of(name);
        return new PyTuple(type, quantifier, text, new PyTuple(children.toArray()));
    }
}
