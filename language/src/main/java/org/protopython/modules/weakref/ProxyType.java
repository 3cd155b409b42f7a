// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.ModularPower;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.VariadicBuiltinNode;

/**
 * The proxy types: every operation of the data model is done with the object itself. Since they differ in nothing but
 * the operation, the methods are made from a table and not declared one by one.
 */
final class ProxyType {
    /** An operation on what proxies stand for. */
    private interface Operation {
        Object apply(Object self, Object[] rest);
    }

    private ProxyType() {}

    /** Fills both types. */
    static void define() {
        define(PyReference.PROXY);
        define(PyReference.CALLABLE_PROXY);
        String doc = "Does everything with the object it stands for, as long as that lives; else ReferenceError.";
        PyReference.PROXY.setDocumentation(doc);
        PyReference.CALLABLE_PROXY.setDocumentation(doc);
        add(PyReference.CALLABLE_PROXY, "__call__", "(self, /, *args, **kwargs)", (self, rest) -> {
            PyDict named = (PyDict) rest[1];
            int count = named == null ? 0 : named.size();
            Object[] positional = (Object[]) rest[0];
            Object[] all = Arrays.copyOf(positional, positional.length + count);
            String[] keywords = new String[count];
            int i = 0;
            for (int entry = count == 0 ? -1 : named.next(0); entry >= 0; entry = named.next(entry + 1), i++) {
                keywords[i] = Texts.strJava(named.keyAt(entry)).intern();
                all[positional.length + i] = named.valueAt(entry);
            }
            return Calls.call(self, all, keywords);
        });
    }

    private static void define(PyType type) {
        for (BinaryOperator operator : BinaryOperator.values()) {
            add(
                    type,
                    operator.slot(),
                    "(self, value, /)",
                    (self, rest) -> Operators.binary(operator, self, unwrap(rest[0])));
            add(
                    type,
                    operator.reflected(),
                    "(self, value, /)",
                    (self, rest) -> Operators.binary(operator, unwrap(rest[0]), self));
            if (operator.inPlace() != null) {
                add(
                        type,
                        operator.inPlace(),
                        "(self, value, /)",
                        (self, rest) -> Operators.inPlace(operator, self, unwrap(rest[0])));
            }
        }
        add(
                type,
                "__pow__",
                "(self, value, mod=None, /)",
                (self, rest) -> ModularPower.power(self, unwrap(rest[0]), unwrap(rest[1])));
        add(
                type,
                "__rpow__",
                "(self, value, mod=None, /)",
                (self, rest) -> ModularPower.power(unwrap(rest[0]), self, unwrap(rest[1])));
        for (CompareOperator operator : CompareOperator.values()) {
            add(
                    type,
                    operator.slot(),
                    "(self, value, /)",
                    (self, rest) -> Operators.compare(operator, self, unwrap(rest[0])));
        }
        add(type, Slot.NEG, "(self, /)", (self, rest) -> Operators.unary(Slot.NEG, "-", self));
        add(type, Slot.POS, "(self, /)", (self, rest) -> Operators.unary(Slot.POS, "+", self));
        add(type, Slot.INVERT, "(self, /)", (self, rest) -> Operators.unary(Slot.INVERT, "~", self));
        add(type, Slot.ABS, "(self, /)", (self, rest) -> Operators.absolute(self));
        add(type, Slot.INT, "(self, /)", (self, rest) -> Calls.call(BuiltinTypes.INT, self));
        add(type, Slot.FLOAT, "(self, /)", (self, rest) -> Conversions.toDouble(self));
        add(type, Slot.INDEX, "(self, /)", (self, rest) -> Conversions.toIndex(self));
        add(type, Slot.BOOL, "(self, /)", (self, rest) -> Conversions.isTrue(self));
        add(type, Slot.LEN, "(self, /)", (self, rest) -> Items.length(self));
        add(type, Slot.CONTAINS, "(self, key, /)", (self, rest) -> Items.contains(self, rest[0]));
        add(type, Slot.GETITEM, "(self, key, /)", (self, rest) -> Items.get(self, unwrap(rest[0])));
        add(type, Slot.SETITEM, "(self, key, value, /)", (self, rest) -> {
            Items.set(self, rest[0], rest[1]);
            return PyNone.NONE;
        });
        add(type, Slot.DELITEM, "(self, key, /)", (self, rest) -> {
            Items.delete(self, rest[0]);
            return PyNone.NONE;
        });
        add(type, Slot.ITER, "(self, /)", (self, rest) -> Iteration.iterator(self));
        add(type, Slot.NEXT, "(self, /)", (self, rest) -> next(self));
        add(type, Slot.REVERSED, "(self, /)", (self, rest) -> Calls.callMethod(self, "__reversed__"));
        add(type, Slot.BYTES, "(self, /)", (self, rest) -> Calls.callMethod(self, "__bytes__"));
        add(type, Slot.STR, "(self, /)", (self, rest) -> Texts.str(self));
        add(
                type,
                Slot.GETATTRIBUTE,
                "(self, name, /)",
                (self, rest) -> Attributes.get(self, Attributes.nameOf(rest[0])));
        add(type, Slot.SETATTR, "(self, name, value, /)", (self, rest) -> {
            Attributes.set(self, Attributes.nameOf(rest[0]), rest[1]);
            return PyNone.NONE;
        });
        add(type, Slot.DELATTR, "(self, name, /)", (self, rest) -> {
            Attributes.delete(self, Attributes.nameOf(rest[0]));
            return PyNone.NONE;
        });
        type.setAttribute("__hash__", PyNone.NONE);
        type.setAttribute(
                "__repr__",
                new PyBuiltinFunction(
                        BuiltinTypes.WRAPPER_DESCRIPTOR, new Method(type, "__repr__", "(self, /)", null), null, type));
    }

    private static Object next(Object self) {
        if (PyType.of(self).slot(Slot.NEXT) == null) {
            throw Errors.typeError("Weakref proxy referenced a non-iterator '%s' object", PyType.of(self));
        }
        Object item = Iteration.next(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }

    private static void add(PyType type, Slot slot, String parameters, Operation operation) {
        add(type, slot.dunder(), parameters, operation);
    }

    private static void add(PyType type, String name, String parameters, Operation operation) {
        Builtin method = new Method(type, name, parameters, operation);
        type.setAttribute(name, new PyBuiltinFunction(BuiltinTypes.WRAPPER_DESCRIPTOR, method, null, type));
    }

    /** What a proxy stands for; any other value itself. */
    static Object unwrap(Object value) {
        if (!(value instanceof PyReference reference) || reference.type() == PyReference.TYPE) {
            return value;
        }
        boolean proxy = reference.type() == PyReference.PROXY || reference.type() == PyReference.CALLABLE_PROXY;
        Object object = proxy ? reference.get() : value;
        if (object == null) {
            throw Errors.raise(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return object;
    }

    private static final class Method extends Builtin {
        private final Operation operation;

        /** @param operation null for {@code __repr__}, which is about the proxy */
        Method(PyType type, String name, String parameters, Operation operation) {
            super(name, type.name(), BuiltinKind.METHOD, name + parameters, null);
            this.operation = operation;
        }

        @Override
        public BuiltinNode createNode() {
            return new MethodNode(operation);
        }
    }

    private static final class MethodNode extends VariadicBuiltinNode {
        private final Operation operation;

        MethodNode(Operation operation) {
            this.operation = operation;
        }

        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            return apply(bound);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object apply(Object[] bound) {
            if (operation == null) {
                return PyStrings.of(repr((PyReference) bound[0]));
            }
            return operation.apply(unwrap(bound[0]), Arrays.copyOfRange(bound, 1, bound.length));
        }
    }

    private static String repr(PyReference self) {
        Object object = self.get();
        String start = "<weakproxy at " + TypeNames.address(self) + "; ";
        return object == null
                ? start + "dead>"
                : start + "to '" + PyType.of(object).name() + "' at " + TypeNames.address(object) + ">";
    }
}
