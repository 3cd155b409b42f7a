// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;

/** {@code groupby}; the groups share the iterator, so advancing it ends the group before. */
@PyTypeMethods(value = "groupby", doc = """
    Successive items of an iterable with the same key, as pairs of the key and an iterator of the items.

    key makes the key of an item; with None it is the item itself.\
    """)
final class GroupByType {
    private GroupByType() {}

    @PyBuiltin("__new__(cls, /, iterable, key=None)")
    static Object create(PyType cls, Object iterable, Object key) {
        return new PyStepIterator(cls, new Groups(Iteration.iterator(iterable), key));
    }

    private static final class Groups implements PyStepIterator.Step {
        private final Object iterator;
        private final Object function;
        private Object targetKey;
        private Object currentKey;
        private Object currentValue;
        private Object group;

        Groups(Object iterator, Object function) {
            this.iterator = iterator;
            this.function = function;
        }

        private boolean advance() {
            Object value = Iteration.next(iterator);
            if (value == null) {
                return false;
            }
            currentKey = function == PyNone.NONE ? value : Calls.call(function, value);
            currentValue = value;
            return true;
        }

        @Override
        public Object next() {
            group = null;
            while (currentKey == null || targetKey != null && Operators.equal(targetKey, currentKey)) {
                if (!advance()) {
                    return null;
                }
            }
            targetKey = currentKey;
            Object own = new Object();
            group = own;
            Object key = currentKey;
            return new PyTuple(key, new PyStepIterator(IteratorTypes.GROUPER, () -> member(own, key)));
        }

        private Object member(Object own, Object key) {
            if (group != own) {
                return null;
            }
            if (currentValue == null && !advance()) {
                return null;
            }
            if (!Operators.equal(key, currentKey)) {
                return null;
            }
            Object value = currentValue;
            currentValue = null;
            return value;
        }
    }
}
