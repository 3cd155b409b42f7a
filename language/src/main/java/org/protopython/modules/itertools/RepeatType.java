// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code repeat}. */
@PyTypeMethods(value = "repeat", doc = "The same object over and over again, or as many times as are given.")
final class RepeatType {
    private RepeatType() {}

    @PyBuiltin("__new__(cls, /, object, times=<unrepresentable>)")
    static Object create(PyType cls, Object object, Object times) {
        long count = times == null ? -1 : Math.max(0, ArgumentConversions.toLong(times));
        return new PyStepIterator(cls, new Repeat(object, count));
    }

    private static final class Repeat implements PyStepIterator.Step {
        private final Object object;
        private long left;

        /** @param left -1 for no end */
        Repeat(Object object, long left) {
            this.object = object;
            this.left = left;
        }

        @Override
        public boolean runsOwnCode() {
            return true;
        }

        @Override
        public Object next() {
            if (left == 0) {
                return null;
            }
            left -= left > 0 ? 1 : 0;
            return object;
        }

        @Override
        public long rest() {
            return left;
        }

        @Override
        public String text() {
            String value = Texts.reprJava(object);
            return left < 0 ? "repeat(" + value + ")" : "repeat(" + value + ", " + left + ")";
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyStepIterator self) {
        return self.step().text();
    }

    @PyBuiltin(
            value = "__length_hint__(self, /)",
            doc = "How often the object is still to come. Raises TypeError when there is no end.")
    static long lengthHint(PyStepIterator self) {
        if (self.step().rest() < 0) {
            throw Errors.typeError("len() of unsized object");
        }
        return self.step().rest();
    }
}
