// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import static org.protopython.runtime.FunctionArgumentErrors.plural;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/**
 * The words in which a builtin refuses arguments. CPython has one set of them for each way a C function can declare
 * its parameters; which one applies follows from the signature, and the receiver is never counted.
 */
final class BuiltinArgumentErrors {
    private final Builtin builtin;
    private final Signature signature;
    /** The first positional argument, null when there is none. */
    private final Object first;
    /** Parameters that binding fills: the receiver, or the class given to {@code __new__}. */
    private final int skipped;
    /** The name in messages about single arguments. */
    private final String shortName;
    /** Numbers of positional parameters that must and may be given. */
    private final int minimum;

    private final int maximum;

    /** @param first the first positional argument, null when there is none */
    BuiltinArgumentErrors(Builtin builtin, Object first) {
        this.builtin = builtin;
        this.first = first;
        this.signature = builtin.signature();
        this.skipped = builtin.kind().hasReceiver() || builtin.isConstructor() ? 1 : 0;
        this.shortName = builtin.isConstructor() ? builtin.owner() : builtin.name();
        int required = 0;
        for (int i = skipped; i < signature.positionalCount(); i++) {
            if (signature.defaultOf(i) == Signature.REQUIRED) {
                required++;
            }
        }
        this.minimum = required;
        this.maximum = signature.positionalCount() - skipped;
    }

    /** A TypeError in these words; a receiver of another class is refused before counts and names are looked at. */
    private PException refused(String words, Object... parts) {
        return isReceiverWrong() ? Errors.wrongReceiver(builtin, first) : Errors.typeError(words, parts);
    }

    private boolean isReceiverWrong() {
        PyType owner = builtin.kind() == BuiltinKind.METHOD ? BuiltinTypes.named(builtin.owner()) : null;
        return first != null && owner != null && !PyType.of(first).isSubtypeOf(owner);
    }

    /**
     * Checks what can be told from the numbers of arguments alone.
     *
     * @throws PException TypeError
     */
    void checkCounts(int positionalGiven, int keywordsGiven) {
        if (skipped == 1 && positionalGiven == 0) {
            throw missingReceiver();
        }
        int given = positionalGiven - skipped;
        if (isSorted() && given != 1) {
            throw refused("sorted expected 1 argument, got %s", number(given));
        }
        boolean takesKeywords = signature.hasVarkw() || signature.positionalOnlyCount() < signature.namedCount();
        if (keywordsGiven > 0 && !takesKeywords) {
            throw refused(
                    builtin.isSlotWrapper() && !builtin.isConstructor()
                            ? "wrapper %s() takes no keyword arguments"
                            : "%s() takes no keyword arguments",
                    builtin.isSlotWrapper() || builtin.isConstructor() ? shortName : builtin.qualifiedName());
        }
        if (takesKeywords) {
            checkKeywordCounts(given, keywordsGiven);
        } else if (given < minimum || (given > maximum && !signature.hasVarargs())) {
            throw wrongPositionalCount(given);
        }
    }

    private PException missingReceiver() {
        if (builtin.kind() != BuiltinKind.METHOD && builtin.name().equals("__new__")) {
            return Errors.typeError("%s.__new__(): not enough arguments", builtin.owner());
        }
        if (builtin.isSlotWrapper()) {
            return Errors.typeError(
                    "descriptor '%s' of '%s' object needs an argument", builtin.name(), builtin.owner());
        }
        return Errors.typeError("unbound method %s() needs an argument", builtin.qualifiedName());
    }

    private PException wrongPositionalCount(int given) {
        boolean plain = !builtin.isConstructor() && !signature.hasVarargs() && !unpacksItself();
        if (plain && builtin.isSlotWrapper()) {
            if (maximum <= 1) {
                return refused("expected %s argument%s, got %s", number(maximum), plural(maximum), number(given));
            }
            if (minimum == 1 && !builtin.name().equals("__get__")) {
                return refused("expected 1 or 2 arguments, got %s", number(given));
            }
        } else if (plain && maximum == 0) {
            return refused("%s() takes no arguments (%s given)", builtin.qualifiedName(), number(given));
        } else if (plain && maximum == 1 && minimum == 1) {
            return refused("%s() takes exactly one argument (%s given)", builtin.qualifiedName(), number(given));
        }
        int limit = given < minimum ? minimum : maximum;
        String bound = minimum == maximum && !signature.hasVarargs() ? "" : given < minimum ? "at least " : "at most ";
        return refused(
                "%s expected %s%s argument%s, got %s", shortName, bound, number(limit), plural(limit), number(given));
    }

    private void checkKeywordCounts(int given, int keywordsGiven) {
        int total = signature.namedCount() - skipped;
        int positionalOnly = signature.positionalOnlyCount() - skipped;
        int requiredPositionalOnly = Math.min(minimum, Math.max(positionalOnly, 0));
        if (signature.hasVarargs()) {
            if (given < requiredPositionalOnly) {
                throw wrongPositionalCount(given);
            }
            return;
        }
        if (unpacksItself() && keywordsGiven == 0 && (given < minimum || given > maximum)) {
            throw wrongPositionalCount(given);
        }
        if (given + keywordsGiven > total && !signature.hasVarkw()) {
            throw refused(
                    "%s() takes at most %s %sargument%s (%s given)",
                    shortName,
                    number(total),
                    given == 0 ? "keyword " : "",
                    plural(total),
                    number(given + keywordsGiven));
        }
        if (given > maximum) {
            if (maximum == 0) {
                throw refused("%s() takes no positional arguments", shortName);
            }
            throw positionalCount(minimum < maximum ? "at most" : "exactly", maximum, given);
        }
        if (given < requiredPositionalOnly) {
            throw positionalCount(
                    requiredPositionalOnly < maximum ? "at least" : "exactly", requiredPositionalOnly, given);
        }
    }

    /** Functions of C that look at plain positional arguments before they look for keywords. */
    private boolean unpacksItself() {
        return switch (builtin.owner()) {
            case "builtins" -> builtin.name().equals("sorted");
            case "int", "str" -> builtin.isConstructor();
            default -> false;
        };
    }

    private PException positionalCount(String bound, int limit, int given) {
        return refused(
                "%s() takes %s %s positional argument%s (%s given)",
                shortName, bound, number(limit), plural(limit), number(given));
    }

    PException missing(Object[] bound) {
        for (int i = 0; i < signature.namedCount(); i++) {
            if (bound[signature.boundIndex(i)] == null && signature.defaultOf(i) == Signature.REQUIRED) {
                return refused(
                        "%s() missing required argument '%s' (pos %s)",
                        shortName, signature.parameter(i), number(i + 1 - skipped));
            }
        }
        throw new IllegalStateException("nothing is missing");
    }

    PException givenTwice(String keyword, int index) {
        return refused(
                "argument for %s() given by name ('%s') and position (%s)",
                shortName, keyword, number(index + 1 - skipped));
    }

    PException unexpectedKeyword(String keyword) {
        return isReceiverWrong()
                ? Errors.wrongReceiver(builtin, first)
                : FunctionArgumentErrors.unexpectedKeyword(signature, isSorted() ? "sort" : shortName, keyword);
    }

    /** CPython's {@code sorted} hands its keywords on to {@code list.sort}, which shows in its messages. */
    private boolean isSorted() {
        return builtin.kind() == BuiltinKind.MODULE_FUNCTION && builtin.name().equals("sorted");
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
