// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.ops.CurrentFrames;
import org.protopython.runtime.PythonContext;

/** What {@code *tuple[int]} iterates over: the one starred alias. */
@PyTypeMethods("generic_alias_iterator")
public final class GenericAliasIteratorType {
    private GenericAliasIteratorType() {}

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PythonContext context, PyTupleIterator self) {
        PyGenericAlias starred = (PyGenericAlias) self.items()[0];
        Object source = self.index() > 0
                ? PyTuple.EMPTY
                : new PyGenericAlias(starred.type(), starred.origin(), starred.args(), false);
        return new PyTuple(CurrentFrames.builtin(context, "iter"), new PyTuple(source));
    }
}
