// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import com.oracle.truffle.api.object.HiddenKey;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** The types of this module. */
final class CollectionTypes {
    static final PyType DEQUE = BuiltinTypes.defineForModule("deque", "collections", BuiltinTypes.OBJECT, false)
            .as(PyType.Collection.SEQUENCE);
    static final PyType DEQUE_ITERATOR =
            BuiltinTypes.defineForModule("_deque_iterator", "collections", BuiltinTypes.OBJECT, false);
    static final PyType DEQUE_REVERSE_ITERATOR =
            BuiltinTypes.defineForModule("_deque_reverse_iterator", "collections", BuiltinTypes.OBJECT, false);
    static final PyType DEFAULT_DICT =
            BuiltinTypes.defineForModule("defaultdict", "collections", BuiltinTypes.DICT, false);
    static final PyType ORDERED_DICT =
            BuiltinTypes.defineForModule("OrderedDict", "collections", BuiltinTypes.DICT, true);
    static final PyType TUPLE_GETTER = BuiltinTypes.defineFinalForModule("_tuplegetter", "collections");

    /** Where a defaultdict keeps its factory; absent for None. */
    static final HiddenKey FACTORY = new HiddenKey("default_factory");

    private CollectionTypes() {}
}
