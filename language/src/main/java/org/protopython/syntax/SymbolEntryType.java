// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Identity;

/** {@code symtable entry}. */
@PyTypeMethods(value = "symtable entry", doc = "A scope with its names.")
final class SymbolEntryType {
    private SymbolEntryType() {}

    @PyGetter(value = "id", doc = "A number that no other entry has.")
    static long identity(PySymbolEntry self) {
        return Identity.id(self);
    }

    @PyGetter(value = "name", doc = "The name of the function or class; 'top' for the module.")
    static String name(PySymbolEntry self) {
        return self.name();
    }

    @PyGetter(value = "type", doc = "What kind of scope it is: one of the constants TYPE_.")
    static long kind(PySymbolEntry self) {
        return self.kind();
    }

    @PyGetter(value = "lineno", doc = "The line where it begins.")
    static long line(PySymbolEntry self) {
        return self.line();
    }

    @PyGetter(value = "nested", doc = "1 for a scope in a function, 0 otherwise.")
    static long nested(PySymbolEntry self) {
        return self.isNested() ? 1 : 0;
    }

    @PyGetter(value = "symbols", doc = "The names in the scope, as a dict with what is known of each in bits.")
    static Object symbols(PySymbolEntry self) {
        return self.symbols();
    }

    @PyGetter(value = "varnames", doc = "The parameters of a function, as a list.")
    static Object variables(PySymbolEntry self) {
        return self.parameters();
    }

    @PyGetter(value = "children", doc = "The scopes inside this one, as a list.")
    static Object children(PySymbolEntry self) {
        return self.children();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySymbolEntry self) {
        return "<symtable entry " + name(self) + "(" + Identity.id(self) + "), line " + self.line() + ">";
    }
}
