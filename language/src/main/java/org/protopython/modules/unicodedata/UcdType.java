// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;

/** {@code unicodedata.UCD}, which has the functions of the module as methods. */
@PyTypeMethods("UCD")
final class UcdType {
    private UcdType() {}

    @PyGetter("unidata_version")
    static String version(PyUcd self) {
        return self.database().version();
    }

    @PyBuiltin("lookup(self, name, /)")
    static Object lookup(PyUcd self, Object name) {
        return self.database().lookup(name);
    }

    @PyBuiltin("name(self, chr, default=<unrepresentable>, /)")
    static Object name(PyUcd self, Object chr, Object absent) {
        return self.database().name(CharacterDatabase.character(chr, "name", false), absent);
    }

    @PyBuiltin("decimal(self, chr, default=<unrepresentable>, /)")
    static Object decimal(PyUcd self, Object chr, Object absent) {
        return self.database().decimal(CharacterDatabase.character(chr, "decimal", false), absent);
    }

    @PyBuiltin("digit(self, chr, default=<unrepresentable>, /)")
    static Object digit(PyUcd self, Object chr, Object absent) {
        return self.database().digit(CharacterDatabase.character(chr, "digit", false), absent);
    }

    @PyBuiltin("numeric(self, chr, default=<unrepresentable>, /)")
    static Object numeric(PyUcd self, Object chr, Object absent) {
        return self.database().numeric(CharacterDatabase.character(chr, "numeric", false), absent);
    }

    @PyBuiltin("category(self, chr, /)")
    static String category(PyUcd self, Object chr) {
        return self.database().category(CharacterDatabase.character(chr, "category", true));
    }

    @PyBuiltin("bidirectional(self, chr, /)")
    static String bidirectional(PyUcd self, Object chr) {
        return self.database().bidirectional(CharacterDatabase.character(chr, "bidirectional", true));
    }

    @PyBuiltin("combining(self, chr, /)")
    static long combining(PyUcd self, Object chr) {
        return self.database().combining(CharacterDatabase.character(chr, "combining", true));
    }

    @PyBuiltin("mirrored(self, chr, /)")
    static long mirrored(PyUcd self, Object chr) {
        return self.database().mirrored(CharacterDatabase.character(chr, "mirrored", true));
    }

    @PyBuiltin("east_asian_width(self, chr, /)")
    static String eastAsianWidth(PyUcd self, Object chr) {
        return self.database().eastAsianWidth(CharacterDatabase.character(chr, "east_asian_width", true));
    }

    @PyBuiltin("decomposition(self, chr, /)")
    static String decomposition(PyUcd self, Object chr) {
        return self.database().decomposition(CharacterDatabase.character(chr, "decomposition", true));
    }

    @PyBuiltin("normalize(self, form, unistr, /)")
    static Object normalize(PyUcd self, TruffleString form, TruffleString unistr) {
        return self.database().normalize(form, unistr);
    }

    @PyBuiltin("is_normalized(self, form, unistr, /)")
    static boolean isNormalized(PyUcd self, TruffleString form, TruffleString unistr) {
        return self.database().isNormalized(form, unistr);
    }
}
