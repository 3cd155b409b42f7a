// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.GlobalCell;
import org.protopython.objects.NameCell;
import org.protopython.objects.NameCell.Binding;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PythonContext;

/**
 * Reads a global name, or the builtin of that name. As long as there is one context a name bound once is a constant of
 * compiled code.
 */
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
            assumptions = {"singleContext()", "binding.valid()"},
            limit = "1")
    @SuppressWarnings("unused")
    Object doConstant(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("own(frame).binding()") Binding binding) {
        Object value = binding.value();
        return value != null ? value : readSlow(dict);
    }

    @Specialization(
            guards = {
                "globals(frame) == dict",
                "isPlain(dict)",
                "isAbsent(absence)",
                "plainBuiltins",
                "isBound(binding)"
            },
            assumptions = {"singleContext()", "absence.valid()", "binding.valid()"},
            limit = "1")
    @SuppressWarnings("unused")
    Object doBuiltin(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("own(frame).binding()") Binding absence,
            @Cached("hasPlainBuiltins(frame)") boolean plainBuiltins,
            @Cached("builtin(frame).binding()") Binding binding) {
        Object value = binding.value();
        return value != null ? value : readSlow(dict);
    }

    /** Valid as long as nodes may hold what belongs to a context. */
    protected final Assumption singleContext() {
        return PythonContext.get(this).singleContext();
    }

    @Idempotent
    static boolean isBound(Binding binding) {
        return binding.value() != null;
    }

    @Idempotent
    static boolean isAbsent(Binding binding) {
        return binding.value() == null;
    }

    /** The name in the globals. */
    @NeverDefault
    NameCell own(VirtualFrame frame) {
        return globals(frame).watch(key);
    }

    /** The name in the builtins, if these are {@link #hasPlainBuiltins plain}. */
    @NeverDefault
    NameCell builtin(VirtualFrame frame) {
        return ((PyDict) builtins(globals(frame))).watch(key);
    }

    boolean hasPlainBuiltins(VirtualFrame frame) {
        return builtins(globals(frame)) instanceof PyDict builtins && isPlain(builtins);
    }

    private Object builtins(PyDict globals) {
        return PythonContext.get(this).builtinsOf(globals);
    }

    @Specialization(
            guards = {"globals(frame) == dict", "isPlain(dict)", "plainBuiltins"},
            assumptions = "singleContext()",
            limit = "1",
            replaces = {"doConstant", "doBuiltin"})
    Object doCell(
            VirtualFrame frame,
            @Cached("globals(frame)") PyDict dict,
            @Cached("own(frame)") NameCell cell,
            @Cached("hasPlainBuiltins(frame)") boolean plainBuiltins,
            @Cached("builtin(frame)") NameCell builtin) {
        Object value = cell.get();
        if (value == null) {
            value = builtin.get();
            if (value == null) {
                throw GlobalNames.notDefined(name).at(this);
            }
        }
        return value;
    }

    /** The code runs with several dictionaries of globals: modules that are loaded anew, contexts of an engine. */
    @Specialization(
            guards = {"unit != null", "isPlain(globals(frame))"},
            replaces = {"doConstant", "doBuiltin", "doCell"})
    Object doNumbered(VirtualFrame frame, @Cached("unit()") CodeUnit unit, @Cached("number(unit)") int number) {
        PyDict dict = globals(frame);
        GlobalCell cell = dict.globalCell(unit, number);
        if (cell == null) {
            return readFirst(dict, unit, number);
        }
        Object value = cell.get();
        if (value == null) {
            throw GlobalNames.notDefined(name).at(this);
        }
        return value;
    }

    CodeUnit unit() {
        return getRootNode() instanceof CodeRoot root ? root.code().unit() : null;
    }

    int number(CodeUnit unit) {
        return unit == null ? 0 : unit.globalNumber(name);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object readFirst(PyDict globals, CodeUnit unit, int number) {
        if (builtins(globals) instanceof PyDict builtins && isPlain(builtins)) {
            globals.putGlobalCell(unit, number, new GlobalCell(globals.watch(key), builtins.watch(key)));
        }
        return readSlow(globals);
    }

    @Specialization(replaces = {"doCell", "doNumbered"})
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
