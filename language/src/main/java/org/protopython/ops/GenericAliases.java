// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;

/** {@code list[int]} and the substitution of type parameters in it. */
public final class GenericAliases {
    private static final String PARAMETERS = "__parameters__";
    private static final String SUBSTITUTE = "__typing_subst__";

    private GenericAliases() {}

    /** {@code origin[item]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyGenericAlias of(Object origin, Object item) {
        return new PyGenericAlias(BuiltinTypes.GENERIC_ALIAS, origin, argumentsOf(item), false);
    }

    private static PyTuple argumentsOf(Object item) {
        return item instanceof PyTuple tuple ? tuple : new PyTuple(item);
    }

    /** The type parameters that occur in type arguments, each once. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple parametersOf(PyTuple args) {
        List<Object> found = new ArrayList<>();
        collect(args.items(), found);
        return found.isEmpty() ? PyTuple.EMPTY : new PyTuple(found.toArray());
    }

    private static void collect(Object[] args, List<Object> found) {
        for (Object argument : args) {
            if (argument instanceof PyType) {
                continue;
            } else if (argument instanceof PyList || argument instanceof PyTuple) {
                collect(Items.toArray(argument), found);
            } else if (Attributes.getOrNull(argument, SUBSTITUTE) != null) {
                addOnce(found, argument);
            } else if (Attributes.getOrNull(argument, PARAMETERS) instanceof PyTuple nested) {
                for (Object parameter : nested.items()) {
                    addOnce(found, parameter);
                }
            }
        }
    }

    private static void addOnce(List<Object> found, Object parameter) {
        if (found.stream().noneMatch(other -> Identity.is(other, parameter))) {
            found.add(parameter);
        }
    }

    /** {@code alias[item]}: puts the items in the place of the type parameters. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyGenericAlias subscript(PyGenericAlias self, Object item) {
        PyTuple parameters = parametersOf(self.args());
        PyTuple newArgs = substitute(self, self.args(), parameters, item);
        return new PyGenericAlias(BuiltinTypes.GENERIC_ALIAS, self.origin(), newArgs, self.isStarred());
    }

    /**
     * The type arguments with items in the place of type parameters.
     *
     * @param self what is subscripted, for messages and for parameters that prepare their own substitution
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple substitute(Object self, PyTuple args, PyTuple parameters, Object item) {
        int count = parameters.size();
        if (count == 0) {
            throw Errors.typeError("%s is not a generic class", Texts.repr(self));
        }
        Object given = new PyTuple(unpacked(argumentsOf(item).items()).toArray());
        for (Object parameter : parameters.items()) {
            Object prepare = Attributes.getOrNull(parameter, "__typing_prepare_subst__");
            if (prepare != null && prepare != PyNone.NONE) {
                given = argumentsOf(Calls.call(prepare, self, given));
            }
        }
        Object[] items = ((PyTuple) given).items();
        if (items.length != count) {
            throw Errors.typeError(
                    "Too %s arguments for %s; actual %d, expected %d",
                    items.length > count ? "many" : "few", Texts.repr(self), items.length, count);
        }
        List<Object> result = new ArrayList<>();
        for (Object argument : args.items()) {
            Object substituted = substituteIn(argument, parameters, items);
            if (!isUnpacked(argument)) {
                result.add(substituted);
            } else if (substituted instanceof PyTuple several) {
                result.addAll(List.of(several.items()));
            } else {
                throw Errors.typeError(
                        "expected __typing_subst__ of %s objects to return a tuple, not %s",
                        PyType.of(argument), PyType.of(substituted));
            }
        }
        return new PyTuple(result.toArray());
    }

    private static Object substituteIn(Object argument, PyTuple parameters, Object[] items) {
        if (argument instanceof PyType) {
            return argument;
        } else if (argument instanceof PyTuple || argument instanceof PyList) {
            Object[] elements = Items.toArray(argument).clone();
            for (int i = 0; i < elements.length; i++) {
                elements[i] = substituteIn(elements[i], parameters, items);
            }
            return argument instanceof PyList ? new PyList(elements) : new PyTuple(elements);
        }
        Object substitute = Attributes.getOrNull(argument, SUBSTITUTE);
        if (substitute != null) {
            return Calls.call(substitute, items[indexOf(parameters, argument)]);
        }
        if (!(Attributes.getOrNull(argument, PARAMETERS) instanceof PyTuple nested) || nested.size() == 0) {
            return argument;
        }
        List<Object> inner = new ArrayList<>();
        for (Object parameter : nested.items()) {
            Object value = items[indexOf(parameters, parameter)];
            if (value instanceof PyTuple several && PyType.of(parameter).slot(Slot.ITER) != null) {
                inner.addAll(List.of(several.items()));
            } else {
                inner.add(value);
            }
        }
        return Items.get(argument, new PyTuple(inner.toArray()));
    }

    private static int indexOf(PyTuple parameters, Object parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (Identity.is(parameters.get(i), parameter)) {
                return i;
            }
        }
        throw Errors.systemError("a type parameter of an argument is none of the alias");
    }

    /** Items with {@code *tuple[...]} replaced by what it holds. */
    private static List<Object> unpacked(Object[] items) {
        List<Object> result = new ArrayList<>();
        for (Object item : items) {
            boolean open = item instanceof PyType
                    || !(Attributes.getOrNull(item, "__typing_unpacked_tuple_args__") instanceof PyTuple inner)
                    || endsOpen(inner);
            if (open) {
                result.add(item);
            } else {
                PyTuple several = (PyTuple) Attributes.getOrNull(item, "__typing_unpacked_tuple_args__");
                result.addAll(List.of(several.items()));
            }
        }
        return result;
    }

    private static boolean endsOpen(PyTuple args) {
        return args.size() > 0 && args.get(args.size() - 1) == org.protopython.objects.PyEllipsis.ELLIPSIS;
    }

    private static boolean isUnpacked(Object argument) {
        return !(argument instanceof PyType)
                && Attributes.getOrNull(argument, "__typing_is_unpacked_typevartuple__") == Boolean.TRUE;
    }
}
