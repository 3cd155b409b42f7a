// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyMappingProxy;
import org.protopython.ops.Iteration;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;

/** What the three views of a dict have in common. */
@PyTypeMethods({"dict_keys", "dict_values", "dict_items"})
public final class DictViewType {
    private DictViewType() {}

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyDictView self) {
        return self.dict().size();
    }

    @PyGetter(value = "mapping", doc = "A read-only view of the dict that this is a view of.")
    static Object mapping(PyDictView self) {
        return new PyMappingProxy(self.dict());
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDictView self) {
        if (!ReprGuard.enter(self)) {
            return "...";
        }
        try {
            StringBuilder text = new StringBuilder(self.type().name()).append("([");
            Object iterator = Iteration.iterator(self);
            String separator = "";
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                text.append(separator).append(Texts.reprJava(item));
                separator = ", ";
            }
            return text.append("])").toString();
        } finally {
            ReprGuard.leave(self);
        }
    }
}
