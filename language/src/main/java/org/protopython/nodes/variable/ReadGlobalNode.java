// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.NameCell;
import org.protopython.objects.NameCell.Binding;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PythonContext;

/** Reads a global name, or the builtin of that name. A name bound once is a constant of compiled code. */
public abstract class ReadGlobalNode extends ExpressionNode implements CodePart {
    protected final String name;
    protected final TruffleString key;

    protected ReadGlobalNode(String name) {
        this.name = name;
        this.key = PyStrings.ofName(name);
    }

    protected static PyDict globals(VirtualFrame frame) {
        return PyArguments.function(frame).globals();
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public boolean isGlobal() {
        return true;
    }

    /** Not a subclass of dict, which may make values for missing keys. */
    @Idempotent
    protected static boolean isPlain(PyDict dict) {
        return dict.type() == BuiltinTypes.DICT;
    }

    @Specialization(
            guards = {"globals(frame) == dict", "isPlain(dict)", "isBound(binding)"},
            assumptions = "binding.valid()",
            limit = "1")
    @SuppressWarnings("unused")
    Object doConstant(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("dict.watch(key)") NameCell cell,
            @Cached("cell.binding()") Binding binding) {
        Object value = binding.value();
        return value != null ? value : readSlow(dict);
    }

    @Specialization(
            guards = {"globals(frame) == dict", "isPlain(dict)", "plainBuiltins", "isBound(binding)"},
            assumptions = {"absence.valid()", "binding.valid()"},
            limit = "1")
    @SuppressWarnings("unused")
    Object doBuiltin(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("dict.watch(key)") NameCell cell,
            @Cached("cell.binding()") Binding absence,
            @Cached("hasPlainBuiltins(dict)") boolean plainBuiltins,
            @Cached("builtinCell(dict)") NameCell builtin,
            @Cached("builtin.binding()") Binding binding) {
        Object value = binding.value();
        return value != null ? value : readSlow(dict);
    }

    @Idempotent
    static boolean isBound(Binding binding) {
        return binding.value() != null;
    }

    @NeverDefault
    NameCell builtinCell(PyDict dict) {
        return ((PyDict) builtins(dict)).watch(key);
    }

    boolean hasPlainBuiltins(PyDict dict) {
        return builtins(dict) instanceof PyDict builtins && isPlain(builtins);
    }

    private Object builtins(PyDict globals) {
        return PythonContext.get(this).builtinsOf(globals);
    }

    @Specialization(
            guards = {"globals(frame) == dict", "isPlain(dict)", "plainBuiltins"},
            limit = "1",
            replaces = {"doConstant", "doBuiltin"})
    Object doCell(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("dict.watch(key)") NameCell cell,
            @Cached("hasPlainBuiltins(dict)") boolean plainBuiltins,
            @Cached("builtinCell(dict)") NameCell builtin) {
        Object value = cell.get();
        if (value == null) {
            value = builtin.get();
            if (value == null) {
                throw GlobalNames.notDefined(name).at(this);
            }
        }
        return value;
    }

    @Specialization(replaces = "doCell")
    Object doGeneric(VirtualFrame frame) {
        return readSlow(globals(frame));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object readSlow(PyDict globals) {
        Object value = isPlain(globals) ? globals.get((Object) key) : Items.getOrNull(globals, key);
        if (value == null) {
            value = Items.getOrNull(builtins(globals), key);
            if (value == null) {
                throw GlobalNames.notDefined(name).at(this);
            }
        }
        return value;
    }
}
