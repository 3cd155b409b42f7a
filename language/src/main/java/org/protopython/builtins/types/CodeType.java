// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;

/** {@code code}. There is no bytecode: what describes it is not there. */
@PyTypeMethods("code")
public final class CodeType {
    private CodeType() {}

    private static Object names(String[] names) {
        Object[] items = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            items[i] = PyStrings.of(names[i]);
        }
        return new PyTuple(items);
    }

    @PyGetter("co_name")
    static String name(PyCode self) {
        return self.name();
    }

    @PyGetter("co_qualname")
    static String qualifiedName(PyCode self) {
        return self.qualifiedName();
    }

    @PyGetter("co_filename")
    static String fileName(PyCode self) {
        return self.fileName();
    }

    @PyGetter("co_firstlineno")
    static long firstLine(PyCode self) {
        return self.firstLine();
    }

    @PyGetter("co_argcount")
    static long argumentCount(PyCode self) {
        return self.signature().positionalCount();
    }

    @PyGetter("co_posonlyargcount")
    static long positionalOnlyCount(PyCode self) {
        return self.signature().positionalOnlyCount();
    }

    @PyGetter("co_kwonlyargcount")
    static long keywordOnlyCount(PyCode self) {
        return self.signature().keywordOnlyCount();
    }

    @PyGetter("co_nlocals")
    static long localCount(PyCode self) {
        return self.localNames().length;
    }

    @PyGetter("co_varnames")
    static Object localNames(PyCode self) {
        return names(self.localNames());
    }

    @PyGetter("co_cellvars")
    static Object cellNames(PyCode self) {
        return names(self.cellNames());
    }

    @PyGetter("co_freevars")
    static Object freeNames(PyCode self) {
        return names(self.freeNames());
    }

    @PyGetter("co_names")
    static Object names(PyCode self) {
        return PyTuple.EMPTY;
    }

    @PyGetter("co_consts")
    static Object constants(PyCode self) {
        List<Object> constants = new ArrayList<>();
        constants.add(self.doc() == null ? PyNone.NONE : self.doc());
        return new PyTuple(constants.toArray());
    }

    @PyGetter("co_flags")
    static long flags(PyCode self) {
        return self.flags();
    }

    @PyGetter("co_stacksize")
    static long stackSize(PyCode self) {
        return 1;
    }

    @PyBuiltin("co_lines(self, /)")
    static Object lines(PyCode self) {
        throw Errors.notImplementedError("code.co_lines is not implemented: there is no bytecode");
    }

    @PyBuiltin("co_positions(self, /)")
    static Object positions(PyCode self) {
        throw Errors.notImplementedError("code.co_positions is not implemented: there is no bytecode");
    }

    @PyBuiltin("replace(self, /, **changes)")
    static Object replace(PyCode self, PyDict changes) {
        if (changes == null) {
            return self;
        }
        throw Errors.notImplementedError("code.replace is not implemented");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCode self) {
        return "<code object " + self.name() + " at " + TypeNames.address(self) + ", file \"" + self.fileName()
                + "\", line " + self.firstLine() + ">";
    }
}
