// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;

/** {@code unicodedata.UCD}, which has the functions of the module as methods. */
@PyTypeMethods(value = "UCD", doc = "The Unicode database of a certain version.")
final class UcdType {
    private UcdType() {}

    @PyGetter(value = "unidata_version", doc = "The version of the Unicode database, such as '16.0.0'.")
    static String version(PyUcd self) {
        return self.database().version();
    }

    @PyBuiltin(value = "lookup(self, name, /)", doc = "The character of that name. Raises KeyError for an unknown one.")
    static Object lookup(PyUcd self, Object name) {
        return self.database().lookup(name);
    }

    @PyBuiltin(
            value = "name(self, chr, default=<unrepresentable>, /)",
            doc = "The name of a character. One without gives default, or raises ValueError if that is not given.")
    static Object name(PyUcd self, Object chr, Object absent) {
        return self.database().name(CharacterDatabase.character(chr, "name", false), absent);
    }

    @PyBuiltin(
            value = "decimal(self, chr, default=<unrepresentable>, /)",
            doc = "The value of a decimal digit. Others give default, or raise ValueError if that is not given.")
    static Object decimal(PyUcd self, Object chr, Object absent) {
        return self.database().decimal(CharacterDatabase.character(chr, "decimal", false), absent);
    }

    @PyBuiltin(
            value = "digit(self, chr, default=<unrepresentable>, /)",
            doc = "The value of a digit. Others give default, or raise ValueError if that is not given.")
    static Object digit(PyUcd self, Object chr, Object absent) {
        return self.database().digit(CharacterDatabase.character(chr, "digit", false), absent);
    }

    @PyBuiltin(
            value = "numeric(self, chr, default=<unrepresentable>, /)",
            doc = "The value of a character as a number, a float. Others give default, or raise ValueError without it.")
    static Object numeric(PyUcd self, Object chr, Object absent) {
        return self.database().numeric(CharacterDatabase.character(chr, "numeric", false), absent);
    }

    @PyBuiltin(value = "category(self, chr, /)", doc = "The general category of a character, such as 'Lu'.")
    static String category(PyUcd self, Object chr) {
        return self.database().category(CharacterDatabase.character(chr, "category", true));
    }

    @PyBuiltin(
            value = "bidirectional(self, chr, /)",
            doc = "The bidirectional class of a character, such as 'L'; '' if there is none.")
    static String bidirectional(PyUcd self, Object chr) {
        return self.database().bidirectional(CharacterDatabase.character(chr, "bidirectional", true));
    }

    @PyBuiltin(
            value = "combining(self, chr, /)",
            doc = "The canonical combining class of a character; 0 if it does not combine.")
    static long combining(PyUcd self, Object chr) {
        return self.database().combining(CharacterDatabase.character(chr, "combining", true));
    }

    @PyBuiltin(
            value = "mirrored(self, chr, /)",
            doc = "1 if a character is mirrored in text from right to left, 0 otherwise.")
    static long mirrored(PyUcd self, Object chr) {
        return self.database().mirrored(CharacterDatabase.character(chr, "mirrored", true));
    }

    @PyBuiltin(value = "east_asian_width(self, chr, /)", doc = "The East Asian width of a character, such as 'W'.")
    static String eastAsianWidth(PyUcd self, Object chr) {
        return self.database().eastAsianWidth(CharacterDatabase.character(chr, "east_asian_width", true));
    }

    @PyBuiltin(
            value = "decomposition(self, chr, /)",
            doc = "What a character decomposes to, as numbers in hexadecimal; '' if it does not.")
    static String decomposition(PyUcd self, Object chr) {
        return self.database().decomposition(CharacterDatabase.character(chr, "decomposition", true));
    }

    @PyBuiltin(
            value = "normalize(self, form, unistr, /)",
            doc = "The text in a normal form: 'NFC', 'NFKC', 'NFD' or 'NFKD'.")
    static Object normalize(PyUcd self, TruffleString form, TruffleString unistr) {
        return self.database().normalize(form, unistr);
    }

    @PyBuiltin(
            value = "is_normalized(self, form, unistr, /)",
            doc = "Whether the text is in a normal form: 'NFC', 'NFKC', 'NFD' or 'NFKD'.")
    static boolean isNormalized(PyUcd self, TruffleString form, TruffleString unistr) {
        return self.database().isNormalized(form, unistr);
    }
}
