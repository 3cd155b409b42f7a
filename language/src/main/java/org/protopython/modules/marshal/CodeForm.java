// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.EnumMap;
import java.util.Map;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.traceback.CodeRecipe;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * Code as plain values: what it was compiled from and how, which part of that it is, and what a program has changed
 * in it. Reading it compiles it again. CPython's form, instructions, would say nothing here.
 */
final class CodeForm {
    private static final int SIZE = 13;

    private CodeForm() {}

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
                changes(code));
    }

    private static PyDict changes(PyCode code) {
        PyDict dict = new PyDict();
        code.changes().values().forEach((field, value) -> dict.put(field.attribute(), value));
        return dict;
    }

    static PyCode read(PyTuple form) {
        if (form.size() != SIZE) {
            throw Errors.valueError("bad marshal data (code of another Python)");
        }
        CompileRequest request = new CompileRequest(
                        text(form, 3), text(form, 4), number(form, 5), number(form, 6), number(form, 7), flag(form, 8))
                .again();
        int number = number(form, 9);
        int start = number(form, 10);
        int end = number(form, 11);
        Object tree = form.items()[1];
        PyCode code = tree == PyNone.NONE
                ? new CodeRecipe(text(form, 0), request, flag(form, 2), number, start, end).compile()
                : CodeRecipe.find(PythonContext.get(null).compileTreeParts(tree, request), number, start, end);
        Map<CodeField, Object> changes = changes((PyDict) form.items()[12]);
        return changes.isEmpty() ? code : code.derived(changes);
    }

    private static Map<CodeField, Object> changes(PyDict dict) {
        Map<CodeField, Object> changes = new EnumMap<>(CodeField.class);
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            changes.put(CodeField.of(PyStrings.toJava((TruffleString) dict.keyAt(i))), dict.valueAt(i));
        }
        return changes;
    }

    private static String text(PyTuple form, int index) {
        return PyStrings.toJava((TruffleString) form.items()[index]);
    }

    private static int number(PyTuple form, int index) {
        return (int) (long) (Long) form.items()[index];
    }

    private static boolean flag(PyTuple form, int index) {
        return (Boolean) form.items()[index];
    }
}
