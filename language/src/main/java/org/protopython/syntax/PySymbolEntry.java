// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.parser.LineMap;
import org.protopython.parser.scope.Scope;

/** {@code symtable entry}: the names of one block. */
final class PySymbolEntry extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("symtable entry", "builtins", BuiltinTypes.OBJECT, false);

    /** The parameter of a generator expression. */
    private static final String ITERABLE = ".0";

    private final Scope scope;
    private final long line;
    private final boolean nested;
    private final boolean unannotated;
    private final PyDict symbols = new PyDict();
    private final PyList names = new PyList();
    private final PyList children = new PyList();

    /** @param nested whether the block lies in a function */
    PySymbolEntry(Scope scope, LineMap lines, boolean nested) {
        super(TYPE);
        this.scope = scope;
        this.nested = nested;
        this.unannotated = false;
        line = scope.parent() == null ? 0 : lines.line(scope.node().start());
        scope.flagsOfNames().forEach((name, flags) -> symbols.put(PyStrings.of(name), (long) flags));
        for (String parameter : scope.parameters()) {
            names.append(PyStrings.of(parameter));
        }
        if (scope.kind() == Scope.Kind.GENERATOR_EXPRESSION) {
            symbols.put(PyStrings.of(ITERABLE), (long) (Scope.DEF_PARAM | 1 << Scope.RESOLUTION_SHIFT));
            names.append(PyStrings.of(ITERABLE));
        }
        addChildren(scope, lines, nested || scope.kind().isFunctionLike());
    }

    /** The annotations of a function that has none: in CPython they are a block all the same. */
    private PySymbolEntry(Scope function, boolean nested, long line) {
        super(TYPE);
        this.scope = function;
        this.nested = nested;
        this.line = line;
        this.unannotated = true;
        boolean inClass = function.parent().kind() == Scope.Kind.CLASS;
        symbols.put(PyStrings.of(Scope.FORMAT), (long) (Scope.USE | Scope.DEF_PARAM | 1 << Scope.RESOLUTION_SHIFT));
        names.append(PyStrings.of(Scope.FORMAT));
        if (inClass) {
            long free = Scope.USE | SymtableModule.FREE << Scope.RESOLUTION_SHIFT;
            symbols.put(PyStrings.of(Scope.CLASS_NAMESPACE), free);
        }
    }

    /** Comprehensions that run in the code around them have no entry: their names are here. */
    private void addChildren(Scope of, LineMap lines, boolean inFunction) {
        for (Scope child : of.children()) {
            if (child.isInlined()) {
                child.flagsOfNames().forEach((name, flags) -> addOnce(name, inlined(flags)));
                addChildren(child, lines, inFunction);
            } else {
                if (child.kind() == Scope.Kind.FUNCTION && !hasAnnotations(of, child)) {
                    children.append(new PySymbolEntry(
                            child, inFunction, lines.line(child.node().start())));
                }
                children.append(new PySymbolEntry(child, lines, inFunction));
            }
        }
    }

    private static boolean hasAnnotations(Scope parent, Scope function) {
        return parent.children().stream()
                .anyMatch(child -> child.kind() == Scope.Kind.ANNOTATION && child.node() == function.node());
    }

    private static int inlined(int flags) {
        return flags >> Scope.RESOLUTION_SHIFT == SymtableModule.CELL
                ? flags | (int) SymtableModule.DEF_COMP_CELL
                : flags;
    }

    private void addOnce(String name, int flags) {
        if (!symbols.contains(PyStrings.of(name))) {
            symbols.put(PyStrings.of(name), (long) flags);
        }
    }

    /** As symtable gives it. */
    String name() {
        String name = scope.name();
        if (unannotated) {
            return "__annotate__";
        } else if (scope.parent() == null) {
            return "top";
        } else if (scope.kind() == Scope.Kind.TYPE_PARAMETERS) {
            return name.substring(name.lastIndexOf(' ') + 1, name.length() - 1);
        }
        return name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
    }

    long kind() {
        return SymtableModule.typeOf(unannotated ? Scope.Kind.ANNOTATION : scope.kind());
    }

    long line() {
        return line;
    }

    boolean isNested() {
        return nested;
    }

    PyDict symbols() {
        return symbols;
    }

    PyList parameters() {
        return names;
    }

    PyList children() {
        return children;
    }
}
