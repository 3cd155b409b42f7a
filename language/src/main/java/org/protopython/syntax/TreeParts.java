// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.objects.PyDict;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/**
 * Takes a tree of the module {@code ast} apart into values that {@code marshal} can write: a node becomes a tuple of the
 * name of its class and a dict of its fields.
 */
final class TreeParts {
    private static final String CONSTANT = "Constant";

    private TreeParts() {}

    static Object takeApart(Object value) {
        if (value instanceof PyList list) {
            Object[] items = list.toArray();
            for (int i = 0; i < items.length; i++) {
                items[i] = takeApart(items[i]);
            }
            return new PyList(items);
        }
        if (!(value instanceof PyInstance node)) {
            return value;
        }
        String name = PyType.of(node).name();
        PyDict fields = Attributes.dictOf(node);
        PyDict parts = new PyDict();
        for (int i = fields.next(0); i >= 0; i = fields.next(i + 1)) {
            Object field = fields.valueAt(i);
            parts.put(fields.keyAt(i), name.equals(CONSTANT) ? field : takeApart(field));
        }
        return new PyTuple(PyStrings.of(name), parts);
    }

    static Object putTogether(PythonContext context, Object parts) {
        return putTogether(ImportSystem.importModule(context, "_ast"), parts);
    }

    private static Object putTogether(Object classes, Object parts) {
        if (parts instanceof PyList list) {
            Object[] items = list.toArray();
            for (int i = 0; i < items.length; i++) {
                items[i] = putTogether(classes, items[i]);
            }
            return new PyList(items);
        }
        if (!(parts instanceof PyTuple pair)) {
            return parts;
        }
        String name = PyStrings.toJava(Conversions.asText(pair.items()[0]));
        PyInstance node = new PyInstance((PyType) Attributes.get(classes, name.intern()));
        PyDict fields = (PyDict) pair.items()[1];
        for (int i = fields.next(0); i >= 0; i = fields.next(i + 1)) {
            Object field = fields.valueAt(i);
            String key = PyStrings.toJava(Conversions.asText(fields.keyAt(i)));
            Attributes.set(node, key.intern(), name.equals(CONSTANT) ? field : putTogether(classes, field));
        }
        return node;
    }
}
