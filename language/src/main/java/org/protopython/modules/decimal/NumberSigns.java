// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * Point and separators of a number.
 *
 * @param separator what stands between groups of digits, may be empty
 * @param groups how many digits they have, from the right: the last one again and again, unless it is
 *     {@link #NO_MORE}
 */
record NumberSigns(String point, String separator, int... groups) {
    private static final int NO_MORE = 127;
    private static final int THOUSANDS = 3;

    /** How long a point or separator can be. */
    private static final int MOST_BYTES = 4;

    /** @param separator of thousands, or 0 */
    static NumberSigns of(char separator) {
        return separator == 0 ? new NumberSigns(".", "") : new NumberSigns(".", String.valueOf(separator), THOUSANDS);
    }

    static NumberSigns ofLocale(PythonContext context) {
        return ofConventions(Calls.callMethod(ImportSystem.importModule(context, "locale"), "localeconv"));
    }

    /** Those that a program gives. */
    static NumberSigns ofMapping(Object mapping) {
        if (!(mapping instanceof PyDict)) {
            throw Errors.typeError("optional argument must be a dict");
        }
        return ofConventions(mapping);
    }

    private static NumberSigns ofConventions(Object mapping) {
        String point = text(Items.getOrNull(mapping, PyStrings.of("decimal_point")), ".");
        String separator = text(Items.getOrNull(mapping, PyStrings.of("thousands_sep")), "");
        Object grouping = Items.getOrNull(mapping, PyStrings.of("grouping"));
        if (point.isEmpty() || isTooLong(point) || isTooLong(separator) || Items.length(mapping) == 0) {
            throw Errors.valueError("invalid override dict");
        }
        return new NumberSigns(point, separator, grouping == null ? new int[0] : groups(grouping));
    }

    private static boolean isTooLong(String sign) {
        return sign.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static String text(Object given, String absent) {
        if (given == null) {
            return absent;
        } else if (Conversions.asText(given) == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return PyStrings.toJava(Conversions.asText(given));
    }

    /** The sizes of groups: numbers in a list, or the characters of a string; a zero ends them. */
    private static int[] groups(Object given) {
        int[] sizes;
        if (given instanceof PyList list) {
            Object[] items = Items.toArray(list);
            sizes = new int[items.length];
            for (int i = 0; i < items.length; i++) {
                sizes[i] = Conversions.toIndexClamped(items[i]);
            }
        } else {
            sizes = text(given, "").chars().toArray();
        }
        int count = 0;
        while (count < sizes.length && sizes[count] > 0) {
            count++;
        }
        if (Arrays.stream(sizes).anyMatch(size -> size > NO_MORE)) {
            throw Errors.valueError("invalid override dict");
        }
        return Arrays.copyOf(sizes, count);
    }

    /** The digits with separators, and with zeros in front up to the least length. */
    String grouped(String digits, int least) {
        if (separator.isEmpty() || groups.length == 0) {
            return "0".repeat(Math.max(least - digits.length(), 0)) + digits;
        }
        StringBuilder text = new StringBuilder();
        int end = digits.length();
        int width = least;
        for (int i = 0; ; i++) {
            int wanted = groups[Math.min(i, groups.length - 1)];
            int available = Math.max(Math.max(end, width), 1);
            int size = wanted == NO_MORE ? available : Math.min(available, wanted);
            int start = Math.max(end - size, 0);
            String group = "0".repeat(size - (end - start)) + digits.substring(start, end);
            text.insert(0, group);
            end = start;
            width -= size;
            if (end == 0 && width <= 0) {
                return text.toString();
            }
            text.insert(0, separator);
            width -= separator.length();
        }
    }
}
