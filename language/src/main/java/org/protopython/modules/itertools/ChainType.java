// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;

/** {@code chain}. */
@PyTypeMethods("chain")
final class ChainType {
    private ChainType() {}

    @PyBuiltin("__new__(cls, /, *iterables)")
    static Object create(PyType cls, Object[] iterables) {
        return fromIterable(cls, new PyTuple(iterables));
    }

    @PyBuiltin(value = "from_iterable(cls, iterable, /)", kind = Kind.CLASS_METHOD)
    static Object fromIterable(PyType cls, Object iterable) {
        return new PyStepIterator(cls, new Chain(Iteration.iterator(iterable)));
    }

    private static final class Chain implements PyStepIterator.Step {
        private Object sources;
        private Object active;

        Chain(Object sources) {
            this.sources = sources;
        }

        @Override
        public Object next() {
            while (sources != null) {
                if (active == null) {
                    Object source = Iteration.next(sources);
                    if (source == null) {
                        sources = null;
                        return null;
                    }
                    active = Iteration.iterator(source);
                }
                Object item = Iteration.next(active);
                if (item != null) {
                    return item;
                }
                active = null;
            }
            return null;
        }
    }

    @PyBuiltin("__class_getitem__(cls, item, /)")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
