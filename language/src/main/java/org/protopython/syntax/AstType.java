// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.PyUnion;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.parser.ast.ExprContext;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code ast.AST}. Classes say by {@code _fields} and {@code _field_types} what their nodes consist of. */
@PyTypeMethods(value = "AST", doc = "Base class of the nodes of syntax trees.")
final class AstType {
    private static final String FIELDS = "_fields";
    private static final String FIELD_TYPES = "_field_types";
    private static final String ATTRIBUTES = "_attributes";
    private static final String FUTURE_ERROR = " This will become an error in Python 3.15.";

    private AstType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PythonContext context, Object self, Object[] args, PyDict kwargs) {
        PyType type = PyType.of(self);
        Object declared = Attributes.getOrNull(type, FIELDS);
        long count = declared == null ? 0 : Items.length(declared);
        if (count < args.length) {
            throw Errors.typeError(
                    "%s constructor takes at most %d positional argument%s", type.name(), count, count == 1 ? "" : "s");
        }
        Set<String> fields = declared == null ? new LinkedHashSet<>() : names(declared);
        Set<String> missing = new LinkedHashSet<>(fields);
        for (int i = 0; i < args.length; i++) {
            String name = Attributes.nameOf(Items.get(declared, (long) i));
            missing.remove(name);
            Attributes.set(self, name, args[i]);
        }
        for (int i = kwargs == null ? -1 : kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            String name = Attributes.nameOf(kwargs.keyAt(i));
            if (fields.contains(name)) {
                if (!missing.remove(name)) {
                    throw Errors.typeError(
                            "%s got multiple values for argument %s", type.name(), Texts.reprJava(kwargs.keyAt(i)));
                }
            } else if (!attributes(type).contains(name)) {
                warn("%s.__init__ got an unexpected keyword argument %s. Support for arbitrary keyword arguments is "
                                .formatted(type.name(), Texts.reprJava(kwargs.keyAt(i)))
                        + "deprecated and will be removed in Python 3.15.");
            }
            Attributes.set(self, name, kwargs.valueAt(i));
        }
        Object types = missing.isEmpty() ? null : Attributes.getOrNull(type, FIELD_TYPES);
        if (types != null) {
            for (String name : missing) {
                setDefault(context, self, name, Items.getOrNull(types, PyStrings.of(name)));
            }
        }
    }

    private static void setDefault(PythonContext context, Object self, String name, Object type) {
        NodeClasses classes = NodeClasses.of(context);
        String owner = PyType.of(self).name();
        if (type == null) {
            warn("Field '%s' is missing from %s._field_types.".formatted(name, owner) + FUTURE_ERROR);
        } else if (type instanceof PyGenericAlias) {
            Attributes.set(self, name, new PyList());
        } else if (type == classes.get("expr_context")) {
            Attributes.set(self, name, classes.constant(GeneratedTree.kindOf(ExprContext.Load)));
        } else if (!(type instanceof PyUnion)) {
            warn("%s.__init__ missing 1 required positional argument: '%s'.".formatted(owner, name) + FUTURE_ERROR);
        }
    }

    private static void warn(String message) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, message, 1);
    }

    private static Set<String> names(Object sequence) {
        Set<String> names = new LinkedHashSet<>();
        for (Object name : Items.toArray(sequence)) {
            names.add(Attributes.nameOf(name));
        }
        return names;
    }

    private static Set<String> attributes(PyType type) {
        Object declared = Attributes.getOrNull(type, ATTRIBUTES);
        return declared == null ? Set.of() : names(declared);
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyInstance self) {
        PyDict state = Attributes.dictOf(self);
        return new PyTuple(self.type(), placeholders(self, state), state);
    }

    /** None for each of the leading fields that the state has: its values follow. */
    private static PyTuple placeholders(PyInstance self, PyDict state) {
        Object declared = Attributes.getOrNull(self.type(), FIELDS);
        List<Object> values = new ArrayList<>();
        if (declared != null) {
            for (String name : names(declared)) {
                if (state.get(name) == null) {
                    break;
                }
                values.add(PyNone.NONE);
            }
        }
        return new PyTuple(values.toArray());
    }

    @PyBuiltin(
            value = "__replace__(self, /, *args, **kwargs)",
            doc = "A copy of the node with other values for the fields that are named.")
    static Object replace(PyInstance self, Object[] args, PyDict kwargs) {
        if (args.length > 0) {
            throw Errors.typeError("__replace__() takes no positional arguments");
        }
        PyDict state = Attributes.dictOf(self).copy();
        PyDict changes = kwargs == null ? new PyDict() : kwargs;
        checkReplacement(self.type(), state, changes);
        Object result = Calls.call(self.type(), placeholders(self, state).items());
        state.putAll(changes);
        Set<String> known = known(self.type());
        for (int i = state.next(0); i >= 0; i = state.next(i + 1)) {
            String name = Attributes.nameOf(state.keyAt(i));
            if (known.contains(name)) {
                Attributes.set(result, name, state.valueAt(i));
            }
        }
        return result;
    }

    /** Names of fields and attributes. */
    private static Set<String> known(PyType type) {
        Object declared = Attributes.getOrNull(type, FIELDS);
        Set<String> known = declared == null ? new LinkedHashSet<>() : names(declared);
        known.addAll(attributes(type));
        return known;
    }

    private static void checkReplacement(PyType type, PyDict state, PyDict changes) {
        Object declared = Attributes.getOrNull(type, FIELDS);
        Set<String> expected = declared == null ? new LinkedHashSet<>() : names(declared);
        Set<String> missing = new TreeSet<>(expected);
        expected.addAll(attributes(type));
        for (int i = state.next(0); i >= 0; i = state.next(i + 1)) {
            missing.remove(Texts.strJava(state.keyAt(i)));
        }
        for (int i = changes.next(0); i >= 0; i = changes.next(i + 1)) {
            String name = Attributes.nameOf(changes.keyAt(i));
            missing.remove(name);
            if (!expected.contains(name)) {
                throw Errors.typeError(
                        "%s.__replace__ got an unexpected keyword argument %s.",
                        type.name(), Texts.reprJava(changes.keyAt(i)));
            }
        }
        Object types = Attributes.getOrNull(type, FIELD_TYPES);
        if (types != null) {
            missing.removeIf(name -> Items.getOrNull(types, PyStrings.of(name)) instanceof PyUnion);
        }
        if (!missing.isEmpty()) {
            throw Errors.typeError(
                    "%s.__replace__ missing %d keyword argument%s: %s.",
                    type.name(),
                    missing.size(),
                    missing.size() == 1 ? "" : "s",
                    String.join(
                            ", ", missing.stream().map(name -> "'" + name + "'").toList()));
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static Object repr(PythonContext context, Object self) {
        return PyStrings.of(new NodeText(NodeClasses.of(context).root()).of(self));
    }
}
