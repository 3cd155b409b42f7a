// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Unions;
import org.protopython.runtime.BuiltinFiller;
import org.protopython.runtime.PythonContext;

/** The classes of the module {@code ast} in one context: programs may change them. */
final class NodeClasses {
    private static final String[] PLACE = {"lineno", "col_offset", "end_lineno", "end_col_offset"};
    private static final NodeKind[] KINDS = GeneratedTree.kinds();
    private static final Map<String, NodeKind.Place> PLACES = new HashMap<>();

    static {
        for (NodeKind kind : KINDS) {
            PLACES.put(kind.name(), kind.place());
        }
    }

    private final PyType root;
    private final PyType[] classes = new PyType[KINDS.length];
    private final Object[] constants = new Object[KINDS.length];
    private final Map<String, PyType> byName = new HashMap<>();
    private final Map<PyType, Integer> ids = new IdentityHashMap<>();

    private NodeClasses(PythonContext context) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", PyStrings.of("ast"));
        namespace.put("_fields", PyTuple.EMPTY);
        namespace.put("__match_args__", PyTuple.EMPTY);
        namespace.put("_attributes", PyTuple.EMPTY);
        root = newClass("AST", BuiltinTypes.OBJECT, namespace);
        new BuiltinFiller(context.builtinTable()).fill(root);
        for (int i = 0; i < KINDS.length; i++) {
            NodeKind kind = KINDS[i];
            PyType base = kind.sum() == null ? root : byName.get(kind.sum());
            classes[i] = newClass(kind.name(), base, namespace(kind));
            byName.put(kind.name(), classes[i]);
            ids.put(classes[i], i);
        }
        for (int i = 0; i < KINDS.length; i++) {
            if (!KINDS[i].isSum()) {
                addFieldTypes(classes[i], KINDS[i]);
            }
        }
    }

    static NodeClasses of(PythonContext context) {
        return context.extension(NodeClasses.class, NodeClasses::new);
    }

    static NodeKind kind(int id) {
        return KINDS[id];
    }

    /** {@code ast.AST}. */
    PyType root() {
        return root;
    }

    /** The class of a kind. */
    PyType get(int id) {
        return classes[id];
    }

    /** The class of that name. */
    PyType get(String name) {
        return byName.get(name);
    }

    /** Whether a type's nodes have no fields: they are constants of an enum then. */
    static boolean isSimple(String type) {
        return switch (type) {
            case "expr_context", "boolop", "operator", "unaryop", "cmpop" -> true;
            default -> false;
        };
    }

    /** Where nodes of a type tell their place. */
    static NodeKind.Place placeOf(String type) {
        return PLACES.get(type);
    }

    /** The kind that an object is a node of and that is the type or one of its alternatives; -1 when there is none. */
    int kindOf(Object node, String type) {
        for (PyType each : PyType.of(node).mro()) {
            Integer id = ids.get(each);
            if (id != null && !KINDS[id].isSum() && (type.equals(KINDS[id].sum()) || type.equals(KINDS[id].name()))) {
                return id;
            }
        }
        return -1;
    }

    /** The only node of a kind without fields, such as {@code Load}. */
    Object constant(int id) {
        if (constants[id] == null) {
            constants[id] = new PyInstance(classes[id]);
        }
        return constants[id];
    }

    /** Puts all classes into the namespace of the module. */
    void export(PyDict names) {
        for (int i = 0; i < KINDS.length; i++) {
            names.put(KINDS[i].name(), classes[i]);
        }
    }

    private static PyType newClass(String name, PyType base, PyDict namespace) {
        return (PyType) ClassBuilder.newType(BuiltinTypes.TYPE, name, new PyTuple(base), namespace, null);
    }

    private static PyDict namespace(NodeKind kind) {
        PyDict names = new PyDict();
        names.put("__module__", PyStrings.of("ast"));
        PyTuple fields = texts(kind.fields());
        names.put("_fields", fields);
        names.put("__match_args__", fields);
        names.put("__doc__", PyStrings.of(kind.isSum() ? sumText(kind) : kind.signature()));
        if (kind.sum() == null) {
            boolean placed = kind.place() != NodeKind.Place.NONE;
            names.put("_attributes", placed ? texts(PLACE) : PyTuple.EMPTY);
            if (kind.place() == NodeKind.Place.END_OPTIONAL) {
                names.put(PLACE[2], PyNone.NONE);
                names.put(PLACE[3], PyNone.NONE);
            }
        }
        for (int i = 0; i < kind.fields().length; i++) {
            if (kind.isOptional(i) && !kind.isList(i)) {
                names.put(kind.fields()[i], PyNone.NONE);
            }
        }
        return names;
    }

    private static PyTuple texts(String[] texts) {
        Object[] values = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            values[i] = PyStrings.of(texts[i]);
        }
        return new PyTuple(values);
    }

    private static String sumText(NodeKind sum) {
        List<String> parts = new ArrayList<>();
        boolean simple = true;
        for (NodeKind kind : KINDS) {
            if (sum.name().equals(kind.sum())) {
                parts.add(kind.signature());
                simple &= kind.fields().length == 0;
            }
        }
        String separator = simple ? " | " : "\n" + " ".repeat(sum.name().length()) + " | ";
        return sum.name() + " = " + String.join(separator, parts);
    }

    private void addFieldTypes(PyType type, NodeKind kind) {
        PyDict types = new PyDict();
        PyDict annotations = new PyDict();
        for (int i = 0; i < kind.fields().length; i++) {
            PyType plain =
                    switch (kind.plainType(i)) {
                        case "identifier", "string" -> BuiltinTypes.STR;
                        case "int" -> BuiltinTypes.INT;
                        case "constant" -> BuiltinTypes.OBJECT;
                        default -> byName.get(kind.plainType(i));
                    };
            Object full = plain;
            if (kind.isList(i)) {
                full = GenericAliases.of(BuiltinTypes.LIST, plain);
            } else if (kind.isOptional(i)) {
                full = Unions.of(plain, PyNone.NONE);
            }
            types.put(kind.fields()[i], full);
            annotations.put(kind.fields()[i], full);
        }
        type.setAttribute("_field_types", types);
        type.setAttribute("__annotations_cache__", annotations);
    }
}
