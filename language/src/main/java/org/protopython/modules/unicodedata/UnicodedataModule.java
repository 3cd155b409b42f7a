// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** The module {@code unicodedata}. */
@PyModule(value = "unicodedata", doc = "What Unicode says of each character, and normal forms of text.")
public final class UnicodedataModule {
    private static final CharacterDatabase DATABASE = CharacterDatabase.CURRENT;

    @PyConstant("UCD")
    static final PyType UCD = PyUcd.TYPE;

    @PyConstant("unidata_version")
    static final String VERSION = "16.0.0";

    @PyConstant("ucd_3_2_0")
    static final Object OLD = new PyUcd(CharacterDatabase.VERSION_3_2);

    private UnicodedataModule() {}

    @PyBuiltin(
            value = "lookup(name, /)",
            doc = "The character, or sequence of them, of a name. Raises KeyError for an unknown one.")
    static Object lookup(Object name) {
        return DATABASE.lookup(name);
    }

    @PyBuiltin(
            value = "name(chr, default=<unrepresentable>, /)",
            doc = "A character's name; for one without, default or a ValueError.")
    static Object name(Object chr, Object absent) {
        return DATABASE.name(CharacterDatabase.character(chr, "name", false), absent);
    }

    @PyBuiltin(
            value = "decimal(chr, default=<unrepresentable>, /)",
            doc = "The decimal digit that a character is, as an int; for others default or a ValueError.")
    static Object decimal(Object chr, Object absent) {
        return DATABASE.decimal(CharacterDatabase.character(chr, "decimal", false), absent);
    }

    @PyBuiltin(
            value = "digit(chr, default=<unrepresentable>, /)",
            doc = "The digit that a character shows, as an int; for others default or a ValueError.")
    static Object digit(Object chr, Object absent) {
        return DATABASE.digit(CharacterDatabase.character(chr, "digit", false), absent);
    }

    @PyBuiltin(
            value = "numeric(chr, default=<unrepresentable>, /)",
            doc = "The number that a character stands for, as a float; for others default or a ValueError.")
    static Object numeric(Object chr, Object absent) {
        return DATABASE.numeric(CharacterDatabase.character(chr, "numeric", false), absent);
    }

    @PyBuiltin(value = "category(chr, /)", doc = "A character's general category, two letters such as 'Lu'.")
    static String category(Object chr) {
        return DATABASE.category(CharacterDatabase.character(chr, "category", true));
    }

    @PyBuiltin(
            value = "bidirectional(chr, /)",
            doc = "A character's bidirectional class, such as 'L'; '' when it has none.")
    static String bidirectional(Object chr) {
        return DATABASE.bidirectional(CharacterDatabase.character(chr, "bidirectional", true));
    }

    @PyBuiltin(
            value = "combining(chr, /)",
            doc = "A character's canonical combining class, 0 when it combines with none.")
    static long combining(Object chr) {
        return DATABASE.combining(CharacterDatabase.character(chr, "combining", true));
    }

    @PyBuiltin(
            value = "mirrored(chr, /)",
            doc = "1 for a character that is mirrored in text from right to left, otherwise 0.")
    static long mirrored(Object chr) {
        return DATABASE.mirrored(CharacterDatabase.character(chr, "mirrored", true));
    }

    @PyBuiltin(
            value = "east_asian_width(chr, /)",
            doc = "How wide a character is in East Asian text: 'A', 'F', 'H', 'N', 'Na' or 'W'.")
    static String eastAsianWidth(Object chr) {
        return DATABASE.eastAsianWidth(CharacterDatabase.character(chr, "east_asian_width", true));
    }

    @PyBuiltin(
            value = "decomposition(chr, /)",
            doc = "What a character decomposes into, as code points in hexadecimal; '' when it does not.")
    static String decomposition(Object chr) {
        return DATABASE.decomposition(CharacterDatabase.character(chr, "decomposition", true));
    }

    @PyBuiltin(value = "normalize(form, unistr, /)", doc = "unistr in the normal form 'NFC', 'NFD', 'NFKC' or 'NFKD'.")
    static Object normalize(TruffleString form, TruffleString unistr) {
        return DATABASE.normalize(form, unistr);
    }

    @PyBuiltin(value = "is_normalized(form, unistr, /)", doc = "Whether normalize(form, unistr) would change nothing.")
    static boolean isNormalized(TruffleString form, TruffleString unistr) {
        return DATABASE.isNormalized(form, unistr);
    }
}
