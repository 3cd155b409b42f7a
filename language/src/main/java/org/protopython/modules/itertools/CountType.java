// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code count}. */
@PyTypeMethods(value = "count", doc = "Numbers without end from start on, each greater by step than the one before.")
final class CountType {
    private CountType() {}

    @PyBuiltin("__new__(cls, /, start=0, step=1)")
    static Object create(PyType cls, Object start, Object step) {
        if (!Conversions.isNumber(start) || !Conversions.isNumber(step)) {
            throw Errors.typeError("a number is required");
        }
        return new PyStepIterator(cls, new Count(start, step));
    }

    private static final class Count implements PyStepIterator.Step {
        private Object next;
        private final Object step;

        Count(Object start, Object step) {
            this.next = start;
            this.step = step;
        }

        /** Atomic, since programs draw numbers that must be unique from one object in several threads. */
        @Override
        public Object next() {
            while (true) {
                Object current = current();
                Object following = following(current);
                if (advance(current, following)) {
                    return current;
                }
            }
        }

        /** May run a program's code, and so holds no lock. */
        private Object following(Object current) {
            if (current instanceof Long a && step instanceof Long b && ((a + b ^ a) & (a + b ^ b)) >= 0) {
                return a + b;
            }
            return Operators.binary(BinaryOperator.ADD, current, step);
        }

        private synchronized Object current() {
            return next;
        }

        /** False when another thread has advanced meanwhile. */
        private synchronized boolean advance(Object current, Object following) {
            if (next != current) {
                return false;
            }
            next = following;
            return true;
        }

        @Override
        public String text() {
            String start = Texts.reprJava(current());
            return step instanceof Long number && number == 1
                    ? "count(" + start + ")"
                    : "count(" + start + ", " + Texts.reprJava(step) + ")";
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyStepIterator self) {
        return self.step().text();
    }
}
