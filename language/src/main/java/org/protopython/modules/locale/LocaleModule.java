// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.locale;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.CalendarNames;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _locale}: the locale is C, with UTF-8 as its encoding. */
@PyModule(value = "_locale", doc = "How the user's language and country write and sort.")
public final class LocaleModule {
    @PyConstant("Error")
    static final PyType ERROR =
            ModuleErrors.define("locale", "Error", ExceptionTypes.EXCEPTION, "There is no such locale or category.");

    private static final int RADIX = 65536;
    private static final int FIRST_ABBREVIATED_DAY = 131072;
    private static final List<String> NAMES = names();
    private static final Map<Integer, String> OTHERS = Map.of(
            14,
            "UTF-8",
            RADIX,
            ".",
            65537,
            "",
            327680,
            "^[yY]",
            327681,
            "^[nN]",
            262159,
            "-",
            131180,
            "%a %b %e %H:%M:%S %Z %Y");

    private LocaleModule() {}

    /** The items from that of the first day on, of which the first is Sunday. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        IntStream.range(6, 13).mapToObj(CalendarNames::shortDay).forEach(names::add);
        IntStream.range(6, 13).mapToObj(CalendarNames::day).forEach(names::add);
        IntStream.rangeClosed(1, 12).mapToObj(CalendarNames::shortMonth).forEach(names::add);
        IntStream.rangeClosed(1, 12).mapToObj(CalendarNames::month).forEach(names::add);
        names.addAll(List.of("AM", "PM", "%a %b %e %H:%M:%S %Y", "%m/%d/%y", "%H:%M:%S", "%I:%M:%S %p"));
        return names;
    }

    private static final String[] CATEGORIES = {
        "LC_CTYPE",
        "LC_NUMERIC",
        "LC_TIME",
        "LC_COLLATE",
        "LC_MONETARY",
        "LC_MESSAGES",
        null,
        "LC_PAPER",
        "LC_NAME",
        "LC_ADDRESS",
        "LC_TELEPHONE",
        "LC_MEASUREMENT",
        "LC_IDENTIFICATION"
    };

    /** The names that were set last, of those that mean the C locale. */
    private static final class State {
        private final String[] names = new String[CATEGORIES.length];

        State() {
            Arrays.fill(names, "C");
            names[LocaleConstants.LC_CTYPE] = "C.UTF-8";
        }

        /** Sets what {@link #all} gave when the categories differed. */
        void setAll(String given) {
            String[] set = names.clone();
            for (String part : given.split(";")) {
                int equals = part.indexOf('=');
                int category = Arrays.asList(CATEGORIES).indexOf(part.substring(0, Math.max(equals, 0)));
                if (category < 0) {
                    throw Errors.raise(ERROR, "unsupported locale setting");
                }
                set[category] = checked(part.substring(equals + 1));
            }
            System.arraycopy(set, 0, names, 0, names.length);
        }

        String all() {
            StringJoiner different = new StringJoiner(";");
            Set<String> distinct = new HashSet<>();
            for (int i = 0; i < names.length; i++) {
                if (i != LocaleConstants.LC_ALL) {
                    different.add(CATEGORIES[i] + "=" + names[i]);
                    distinct.add(names[i]);
                }
            }
            return distinct.size() == 1 ? names[0] : different.toString();
        }
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> new State());
    }

    @PyBuiltin(value = "setlocale(category, locale=None, /)", doc = """
        Set the locale of a category, one of the constants LC_, and give its name; with None give the name only.

        The locales C, POSIX and C.UTF-8 are there; others raise Error.\
        """)
    static Object setLocale(PythonContext context, int category, TruffleString locale) {
        State state = state(context);
        if (category < 0 || category >= CATEGORIES.length) {
            throw Errors.raise(ERROR, "%s", locale == null ? "locale query failed" : "unsupported locale setting");
        } else if (locale != null) {
            String given = PyStrings.toJava(locale);
            if (category != LocaleConstants.LC_ALL) {
                state.names[category] = checked(given);
            } else if (given.indexOf(';') >= 0) {
                state.setAll(given);
            } else {
                Arrays.fill(state.names, checked(given));
            }
        }
        return PyStrings.of(category == LocaleConstants.LC_ALL ? state.all() : state.names[category]);
    }

    /** The name of a locale, if it is one of those there are. */
    private static String checked(String name) {
        return switch (name) {
            case "" -> "C.UTF-8";
            case "C", "POSIX" -> "C";
            case "C.UTF-8", "C.utf8" -> name;
            default -> throw Errors.raise(ERROR, "unsupported locale setting");
        };
    }

    @PyBuiltin(
            value = "localeconv()",
            doc = "How numbers and amounts of money are written, as a dict. There is only what the C locale says.")
    static Object conventions() {
        PyDict result = new PyDict();
        result.put("decimal_point", PyStrings.of("."));
        result.put("thousands_sep", PyStrings.EMPTY);
        result.put("grouping", new PyList());
        for (String name :
                new String[] {"int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"}) {
            result.put(name, PyStrings.EMPTY);
        }
        result.put("mon_grouping", new PyList());
        result.put("positive_sign", PyStrings.EMPTY);
        result.put("negative_sign", PyStrings.EMPTY);
        for (String name : new String[] {
            "int_frac_digits",
            "frac_digits",
            "p_cs_precedes",
            "p_sep_by_space",
            "n_cs_precedes",
            "n_sep_by_space",
            "p_sign_posn",
            "n_sign_posn"
        }) {
            result.put(name, (long) LocaleConstants.CHAR_MAX);
        }
        return result;
    }

    @PyBuiltin(value = "nl_langinfo(key, /)", doc = """
        A text of the C locale for a constant such as DAY_1 or RADIXCHAR. Raises ValueError for an unknown one.\
        """)
    static Object information(int key) {
        int index = key - FIRST_ABBREVIATED_DAY;
        if (index >= 0 && index < NAMES.size()) {
            return PyStrings.of(NAMES.get(index));
        } else if (OTHERS.containsKey(key)) {
            return PyStrings.of(OTHERS.get(key));
        } else if (key >= LocaleConstants.ERA && key <= LocaleConstants.ERA_T_FMT) {
            return PyStrings.EMPTY;
        }
        throw Errors.valueError("unsupported langinfo constant");
    }

    @PyBuiltin(value = "getencoding()", doc = "The encoding of the locale: 'utf-8'.")
    static String encoding() {
        return "utf-8";
    }

    @PyBuiltin(
            value = "strcoll(os1, os2, /)",
            doc = "How os1 sorts relative to os2: a number below 0, 0 or above it. It is by code points.")
    static long compare(TruffleString first, TruffleString second) {
        return Integer.signum(withoutNull(first).compareIntsUTF32Uncached(withoutNull(second)));
    }

    @PyBuiltin(value = "strxfrm(string, /)", doc = "A text that compares as the locale sorts the given one: the same.")
    static Object transform(TruffleString string) {
        return withoutNull(string);
    }

    private static TruffleString withoutNull(TruffleString string) {
        EmbeddedNulls.refuseCharacter(PyStrings.toJava(string));
        return string;
    }
}
