// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.EnumMap;
import java.util.Map;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.traceback.CodeRecipe;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * Code as plain values: what it was compiled from and how, which part of that it is, and what a program has changed
 * in it. Reading it compiles it again; a module has its syntax tree with it, so that it need not be parsed. CPython's form,
 * instructions, would say nothing here.
 *
 * @param tree the parts of a tree that a program made, {@link PyNone} for code that comes from text
 * @param stored the syntax tree of the text as bytes, or null
 */
record CodeForm(CodeRecipe recipe, Object tree, byte[] stored, Map<CodeField, Object> changes) {
    /** @return null for code without a source */
    static PyTuple write(PyCode code) {
        CodeUnit unit = code.unit();
        if (unit == null) {
            return null;
        }
        CompileRequest request = unit.request();
        SourceSection section = code.section();
        return new PyTuple(
                PyStrings.of(unit.source().getCharacters().toString()),
                unit.tree() == null ? PyNone.NONE : PythonContext.get(null).treeParts(unit),
                unit.lastExpression(),
                PyStrings.of(request.fileName()),
                PyStrings.of(request.mode()),
                (long) request.flags(),
                (long) request.optimise(),
                (long) request.featureVersion(),
                request.namespaced(),
                (long) code.number(),
                (long) section.getCharIndex(),
                (long) section.getCharEndIndex(),
                changesOf(code),
                storedTree(code));
    }

    private static PyDict changesOf(PyCode code) {
        PyDict dict = new PyDict();
        code.changes().values().forEach((field, value) -> dict.put(field.attribute(), value));
        return dict;
    }

    private static Object storedTree(PyCode code) {
        CodeUnit unit = code.unit();
        boolean module = code.number() == 0 && unit.request().mode().equals("exec");
        return module && unit.tree() == null
                ? new PyBytes(PythonContext.get(null).storedTree(unit))
                : PyNone.NONE;
    }

    /** @throws PException ValueError for what {@link #write} has not made */
    static CodeForm read(PyTuple form) {
        CodeFormItems items = new CodeFormItems(form.items());
        String text = items.text();
        Object tree = items.next();
        boolean lastExpression = items.flag();
        CompileRequest request = new CompileRequest(
                items.text(), items.text(), items.number(), items.number(), items.number(), items.flag());
        CodeRecipe recipe =
                new CodeRecipe(text, request.again(), lastExpression, items.number(), items.number(), items.number());
        Map<CodeField, Object> changes = changes(items.next(PyDict.class));
        byte[] stored = items.next() instanceof PyBytes bytes ? bytes.value() : null;
        items.end();
        return new CodeForm(recipe, tree, stored, changes);
    }

    PyCode compile() {
        PyCode code = tree == PyNone.NONE
                ? recipe.compile(stored)
                : CodeRecipe.find(
                        PythonContext.get(null).compileTreeParts(tree, recipe.request()),
                        recipe.number(),
                        recipe.start(),
                        recipe.end());
        return changes.isEmpty() ? code : code.derived(changes);
    }

    /**
     * Whether this is a module that was compiled from its text alone, as an import with an optimisation level does it.
     * {@code compile} cannot know that it will run in one namespace, which an import does.
     */
    boolean isModule(int optimise) {
        CompileRequest request = recipe.request();
        CompileRequest wanted = new CompileRequest(request.fileName(), "exec", 0, optimise, -1, request.namespaced());
        return tree == PyNone.NONE
                && changes.isEmpty()
                && recipe.number() == 0
                && !recipe.lastExpression()
                && request.equals(wanted.again());
    }

    private static Map<CodeField, Object> changes(PyDict dict) {
        Map<CodeField, Object> changes = new EnumMap<>(CodeField.class);
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            changes.put(CodeField.of(PyStrings.toJava((TruffleString) dict.keyAt(i))), dict.valueAt(i));
        }
        return changes;
    }
}
