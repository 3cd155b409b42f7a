// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Identity;

/** {@code symtable entry}. */
@PyTypeMethods("symtable entry")
final class SymbolEntryType {
    private SymbolEntryType() {}

    @PyGetter("id")
    static long identity(PySymbolEntry self) {
        return Identity.id(self);
    }

    @PyGetter("name")
    static String name(PySymbolEntry self) {
        return self.name();
    }

    @PyGetter("type")
    static long kind(PySymbolEntry self) {
        return self.kind();
    }

    @PyGetter("lineno")
    static long line(PySymbolEntry self) {
        return self.line();
    }

    @PyGetter("nested")
    static long nested(PySymbolEntry self) {
        return self.isNested() ? 1 : 0;
    }

    @PyGetter("symbols")
    static Object symbols(PySymbolEntry self) {
        return self.symbols();
    }

    @PyGetter("varnames")
    static Object variables(PySymbolEntry self) {
        return self.parameters();
    }

    @PyGetter("children")
    static Object children(PySymbolEntry self) {
        return self.children();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySymbolEntry self) {
        return "<symtable entry " + name(self) + "(" + Identity.id(self) + "), line " + self.line() + ">";
    }
}
