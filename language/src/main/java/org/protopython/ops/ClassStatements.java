// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFunction;

/** The class statement and {@code builtins.__build_class__} (Language Reference 3.3.3). */
public final class ClassStatements {
    private static final String METACLASS = "metaclass";
    private static final String CLASSCELL = "__classcell__";
    /** Under this name the body hands over the variable that its deferred code takes for its namespace. */
    public static final String NAMESPACE_CELL = "__classdictcell__";

    private ClassStatements() {}

    /**
     * Executes a class statement.
     *
     * @param builder the value of {@code __build_class__}
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object build(Object builder, PyFunction body, String name, Object[] args, String[] keywords) {
        Object[] all = new Object[args.length + 2];
        all[0] = body;
        all[1] = PyStrings.ofName(name);
        System.arraycopy(args, 0, all, 2, args.length);
        return Calls.call(builder, all, keywords);
    }

    /**
     * What the standard {@code __build_class__} does.
     *
     * @param body takes the namespace and returns the cell of {@code __class__}, or null; or any other function
     * @param args the bases, then the values of the keywords
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object build(PyFunction body, String name, Object[] args, String[] keywords) {
        int baseCount = args.length - keywords.length;
        PyTuple given = new PyTuple(Arrays.copyOf(args, baseCount));
        PyTuple bases = resolveBases(given);
        PyDict rest = new PyDict();
        Object metaclass = null;
        for (int i = 0; i < keywords.length; i++) {
            if (keywords[i].equals(METACLASS)) {
                metaclass = args[baseCount + i];
            } else {
                rest.put(keywords[i], args[baseCount + i]);
            }
        }
        if (metaclass == null) {
            metaclass = bases.size() == 0 ? BuiltinTypes.TYPE : PyType.of(bases.get(0));
        }
        if (metaclass instanceof PyType type) {
            metaclass = MethodResolution.metaclass(type, bases.items());
        }
        Object namespace = prepare(metaclass, name, bases, rest);
        Object cell = body.code().hasNamespace()
                ? body.code().callTarget().call(PyArguments.forNamespace(body, namespace))
                : Calls.call(body);
        if (cell instanceof PyCell && Items.getOrNull(namespace, PyStrings.of(CLASSCELL)) == null) {
            Items.set(namespace, PyStrings.of(CLASSCELL), cell);
        }
        if (bases != given) {
            Items.set(namespace, PyStrings.of("__orig_bases__"), given);
        }
        Object result = Keywords.call(metaclass, new Object[] {PyStrings.of(name), bases, namespace}, rest);
        if (cell instanceof PyCell variable && result instanceof PyType) {
            checkCell(variable, name, result);
        }
        return result;
    }

    /** Replaces bases that are no classes by what their {@code __mro_entries__} says. */
    private static PyTuple resolveBases(PyTuple bases) {
        List<Object> resolved = new ArrayList<>();
        boolean changed = false;
        for (Object base : bases.items()) {
            Object method = base instanceof PyType ? null : Attributes.getOrNull(base, Slot.MRO_ENTRIES.dunder());
            if (method == null) {
                resolved.add(base);
            } else if (Calls.call(method, bases) instanceof PyTuple entries) {
                changed = true;
                resolved.addAll(List.of(entries.items()));
            } else {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
        }
        return changed ? new PyTuple(resolved.toArray()) : bases;
    }

    private static Object prepare(Object metaclass, String name, PyTuple bases, PyDict keywords) {
        Object method = Attributes.getOrNull(metaclass, Slot.PREPARE.dunder());
        if (method == null) {
            return new PyDict();
        }
        Object namespace = Keywords.call(method, new Object[] {PyStrings.of(name), bases}, keywords);
        if (PyType.of(namespace).slot(Slot.GETITEM) == null) {
            throw Errors.typeError(
                    "%s.__prepare__() must return a mapping, not %s",
                    metaclass instanceof PyType type ? type.name() : "<metaclass>", PyType.of(namespace));
        }
        return namespace;
    }

    private static void checkCell(PyCell cell, String name, Object result) {
        Object content = cell.get();
        if (content == null) {
            throw Errors.runtimeError(
                    "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
                    Texts.repr(PyStrings.of(name)), Texts.repr(result));
        } else if (content != result) {
            throw Errors.typeError(
                    "__class__ set to %s defining %s as %s",
                    Texts.repr(content), Texts.repr(PyStrings.of(name)), Texts.repr(result));
        }
    }
}
