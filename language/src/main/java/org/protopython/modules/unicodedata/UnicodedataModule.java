// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** The module {@code unicodedata}. */
@PyModule(value = "unicodedata", doc = "This module provides access to the Unicode Character Database.")
public final class UnicodedataModule {
    private static final CharacterDatabase DATABASE = CharacterDatabase.CURRENT;

    @PyConstant("UCD")
    static final PyType UCD = PyUcd.TYPE;

    @PyConstant("unidata_version")
    static final String VERSION = "16.0.0";

    @PyConstant("ucd_3_2_0")
    static final Object OLD = new PyUcd(CharacterDatabase.VERSION_3_2);

    private UnicodedataModule() {}

    @PyBuiltin(value = "lookup(name, /)", doc = "Look up character by name.")
    static Object lookup(Object name) {
        return DATABASE.lookup(name);
    }

    @PyBuiltin(
            value = "name(chr, default=<unrepresentable>, /)",
            doc = "Returns the name assigned to the character chr as a string.")
    static Object name(Object chr, Object absent) {
        return DATABASE.name(CharacterDatabase.character(chr, "name", false), absent);
    }

    @PyBuiltin(
            value = "decimal(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent decimal value.")
    static Object decimal(Object chr, Object absent) {
        return DATABASE.decimal(CharacterDatabase.character(chr, "decimal", false), absent);
    }

    @PyBuiltin(
            value = "digit(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent digit value.")
    static Object digit(Object chr, Object absent) {
        return DATABASE.digit(CharacterDatabase.character(chr, "digit", false), absent);
    }

    @PyBuiltin(
            value = "numeric(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent numeric value.")
    static Object numeric(Object chr, Object absent) {
        return DATABASE.numeric(CharacterDatabase.character(chr, "numeric", false), absent);
    }

    @PyBuiltin(
            value = "category(chr, /)",
            doc = "Returns the general category assigned to the character chr as string.")
    static String category(Object chr) {
        return DATABASE.category(CharacterDatabase.character(chr, "category", true));
    }

    @PyBuiltin(
            value = "bidirectional(chr, /)",
            doc = "Returns the bidirectional class assigned to the character chr as string.")
    static String bidirectional(Object chr) {
        return DATABASE.bidirectional(CharacterDatabase.character(chr, "bidirectional", true));
    }

    @PyBuiltin(
            value = "combining(chr, /)",
            doc = "Returns the canonical combining class assigned to the character chr as integer.")
    static long combining(Object chr) {
        return DATABASE.combining(CharacterDatabase.character(chr, "combining", true));
    }

    @PyBuiltin(
            value = "mirrored(chr, /)",
            doc = "Returns the mirrored property assigned to the character chr as integer.")
    static long mirrored(Object chr) {
        return DATABASE.mirrored(CharacterDatabase.character(chr, "mirrored", true));
    }

    @PyBuiltin(
            value = "east_asian_width(chr, /)",
            doc = "Returns the east asian width assigned to the character chr as string.")
    static String eastAsianWidth(Object chr) {
        return DATABASE.eastAsianWidth(CharacterDatabase.character(chr, "east_asian_width", true));
    }

    @PyBuiltin(
            value = "decomposition(chr, /)",
            doc = "Returns the character decomposition mapping assigned to the character chr as string.")
    static String decomposition(Object chr) {
        return DATABASE.decomposition(CharacterDatabase.character(chr, "decomposition", true));
    }

    @PyBuiltin(
            value = "normalize(form, unistr, /)",
            doc = "Return the normal form 'form' for the Unicode string unistr.")
    static Object normalize(TruffleString form, TruffleString unistr) {
        return DATABASE.normalize(form, unistr);
    }

    @PyBuiltin(
            value = "is_normalized(form, unistr, /)",
            doc = "Return whether the Unicode string unistr is in the normal form 'form'.")
    static boolean isNormalized(TruffleString form, TruffleString unistr) {
        return DATABASE.isNormalized(form, unistr);
    }
}
