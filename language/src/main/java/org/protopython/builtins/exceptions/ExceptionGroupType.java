// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionGroups;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup}. */
@PyTypeMethods(value = "BaseExceptionGroup", receiver = "org.protopython.objects.ExceptionTypes.BASE_EXCEPTION_GROUP")
public final class ExceptionGroupType {
    private ExceptionGroupType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", args.length);
        } else if (Conversions.asText(args[0]) == null) {
            throw ArgumentConversions.wrongType(args[0], "str", "BaseExceptionGroup.__new__() argument 1");
        } else if (PyType.of(args[1]).slot(Slot.GETITEM) == null || args[1] instanceof PyDict) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        Object[] exceptions = Items.toArray(args[1]).clone();
        if (exceptions.length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean plain = true;
        for (int i = 0; i < exceptions.length; i++) {
            if (!(exceptions[i] instanceof PyBaseException exception)) {
                throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
            plain &= exception.type().isSubtypeOf(ExceptionTypes.EXCEPTION);
        }
        PyType type = cls == ExceptionTypes.BASE_EXCEPTION_GROUP && plain ? ExceptionTypes.EXCEPTION_GROUP : cls;
        if (!plain && type == ExceptionTypes.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        } else if (!plain && type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type);
        }
        PyBaseException group = new PyBaseException(type, new PyTuple(args));
        group.setField(ExceptionField.MESSAGE, args[0]);
        group.setField(ExceptionField.EXCEPTIONS, new PyTuple(exceptions));
        return group;
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.checkNoKeywords(self.type(), kwargs);
        self.setArgs(new PyTuple(args));
    }

    @PyGetter(value = "message", doc = "The message of the group.")
    static Object message(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.MESSAGE);
    }

    @PyGetter(value = "exceptions", doc = "Tuple of the exceptions in the group.")
    static Object exceptions(PyBaseException self) {
        return ExceptionGroups.exceptions(self);
    }

    @PyBuiltin("__str__(self, /)")
    static String str(PyBaseException self) {
        int count = ExceptionGroups.exceptions(self).size();
        return Texts.strJava(message(self)) + " (" + count + " sub-exception" + (count == 1 ? ")" : "s)");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyBaseException self) {
        boolean list = self.args().size() < 2 || !(self.args().get(1) instanceof PyTuple);
        List<String> parts = new ArrayList<>();
        for (Object each : ExceptionGroups.exceptions(self).items()) {
            parts.add(Texts.reprJava(each));
        }
        String inner = list ? "[" + String.join(", ", parts) + "]" : Texts.reprJava(ExceptionGroups.exceptions(self));
        return self.type().name() + "(" + Texts.reprJava(message(self)) + ", " + inner + ")";
    }

    @PyBuiltin(
            value = "derive(self, excs, /)",
            doc = "A new group of other exceptions with the same message; subclasses override it to keep their class.")
    static Object derive(PyBaseException self, Object exceptions) {
        return Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, message(self), exceptions);
    }

    @PyBuiltin(value = "split(self, matcher_value, /)", doc = """
        The pair of the groups subgroup() would give, of what matches and of what does not.

        Either is None when it would be empty.\
        """)
    static Object split(PyBaseException self, Object matcher) {
        Predicate<PyBaseException> condition = ExceptionGroups.condition(matcher);
        ExceptionGroups.Split split = ExceptionGroups.split(self, condition);
        return new PyTuple(ExceptionGroups.orNone(split.matching()), ExceptionGroups.orNone(split.rest()));
    }

    @PyBuiltin(value = "subgroup(self, matcher_value, /)", doc = """
        A group, nested like this one, of only those exceptions that match, or None when there are none.

        The matcher is a class of exceptions, a tuple of them, or a function that tells for an exception.\
        """)
    static Object subgroup(PyBaseException self, Object matcher) {
        return ExceptionGroups.orNone(ExceptionGroups.subgroup(self, ExceptionGroups.condition(matcher)));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as ExceptionGroup[ValueError]: a GenericAlias.",
            kind = Kind.CLASS_METHOD)
    static Object classGetItem(Object cls, Object item) {
        PyTuple args = item instanceof PyTuple tuple ? tuple : new PyTuple(item);
        return new PyGenericAlias(BuiltinTypes.GENERIC_ALIAS, cls, args, false);
    }
}
