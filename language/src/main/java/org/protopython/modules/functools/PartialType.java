// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.StringJoiner;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Keywords;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** {@code partial}. */
@PyTypeMethods(value = "partial", doc = """
    partial(func, /, *args, **keywords)
    --

    A callable that passes these arguments to func before those it is called with.\
    """)
final class PartialType {
    private PartialType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        } else if (PyType.of(args[0]).slot(Slot.CALL) == null) {
            throw Errors.typeError("the first argument must be callable");
        }
        Object[] given = Arrays.copyOfRange(args, 1, args.length);
        checkTrailing(given);
        PyDict keywords = new PyDict();
        if (kwargs != null) {
            for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
                if (kwargs.valueAt(i) == PyPlaceholder.PLACEHOLDER) {
                    throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
                }
            }
            keywords.putAll(kwargs);
        }
        if (!(args[0] instanceof PyPartial inner)
                || !inner.type().sharesSlot(PyPartial.TYPE, Slot.CALL)
                || hasOwnAttributes(inner)) {
            return new PyPartial(cls, args[0], new PyTuple(given), keywords);
        }
        PyDict merged = inner.keywords().copy();
        merged.putAll(keywords);
        PyTuple all = given.length == 0 ? inner.argsTuple() : new PyTuple(merge(inner, given, true));
        return new PyPartial(cls, inner.function(), all, merged);
    }

    private static boolean hasOwnAttributes(PyPartial partial) {
        return Attributes.dictOf(partial).size() > 0;
    }

    private static void checkTrailing(Object[] args) {
        if (args.length > 0 && args[args.length - 1] == PyPlaceholder.PLACEHOLDER) {
            throw Errors.typeError("trailing Placeholders are not allowed");
        }
    }

    /** The arguments of a partial with others in its places, and behind them; places left over stay if they may. */
    private static Object[] merge(PyPartial self, Object[] more, boolean open) {
        Object[] own = self.args();
        int filled = Math.min(self.placeholders(), more.length);
        if (!open && filled < self.placeholders()) {
            throw Errors.typeError(
                    "missing positional arguments in 'partial' call; expected at least %d, got %d",
                    self.placeholders(), more.length);
        }
        Object[] all = Arrays.copyOf(own, own.length + more.length - filled);
        int next = 0;
        for (int i = 0; i < own.length && next < filled; i++) {
            if (own[i] == PyPlaceholder.PLACEHOLDER) {
                all[i] = more[next++];
            }
        }
        System.arraycopy(more, filled, all, own.length, more.length - filled);
        return all;
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    abstract static class ApplyNode extends TernaryBuiltinNode {
        @Specialization(guards = {"kwargs == null", "self.keywords().size() == 0"})
        static Object apply(VirtualFrame frame, PyPartial self, Object[] args, Object kwargs, @Cached CallNode call) {
            return call.execute(frame, self.function(), merge(self, args, false), Calls.NO_KEYWORDS);
        }

        @Specialization(replaces = "apply")
        static Object applyNamed(PyPartial self, Object[] args, Object kwargs) {
            return applySlow(self, args, (PyDict) kwargs);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static Object applySlow(PyPartial self, Object[] args, PyDict kwargs) {
            PyDict keywords = self.keywords();
            if (kwargs != null) {
                keywords = keywords.copy();
                keywords.putAll(kwargs);
            }
            return Keywords.call(self.function(), merge(self, args, false), keywords);
        }
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyPartial self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        return instance == PyNone.NONE ? self : new PyMethod(self, instance);
    }

    @PyGetter(value = "func", doc = "the function that is called")
    static Object function(PyPartial self) {
        return self.function();
    }

    @PyGetter(value = "args", doc = "arguments that stand before those of the call")
    static Object args(PyPartial self) {
        return self.argsTuple();
    }

    @PyGetter(value = "keywords", doc = "keyword arguments, which those of the call override")
    static Object keywords(PyPartial self) {
        return self.keywords();
    }

    @PyGetter("__dict__")
    static Object dict(PyPartial self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyPartial self, Object value) {
        if (!(value instanceof PyDict dict)) {
            throw value == null
                    ? Errors.typeError("cannot delete __dict__")
                    : Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PyType.of(value));
        }
        Attributes.setDict(self, dict);
    }

    @PyBuiltin("__repr__(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String repr(PyPartial self) {
        if (!ReprGuard.enter(self)) {
            return "...";
        }
        try {
            StringJoiner text = new StringJoiner(", ", TypeNames.full(self.type()) + "(", ")");
            text.add(Texts.reprJava(self.function()));
            for (Object arg : self.args()) {
                text.add(Texts.reprJava(arg));
            }
            self.keywords().forEach((name, value) -> text.add(Texts.strJava(name) + "=" + Texts.reprJava(value)));
            return text.toString();
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyPartial self) {
        PyDict dict = Attributes.dictOf(self);
        Object namespace = dict.size() == 0 ? PyNone.NONE : dict;
        PyTuple state = new PyTuple(self.function(), self.argsTuple(), self.keywords(), namespace);
        return new PyTuple(self.type(), new PyTuple(self.function()), state);
    }

    @PyBuiltin("__setstate__(self, state, /)")
    static void setState(PyPartial self, Object state) {
        if (!(state instanceof PyTuple tuple)
                || tuple.size() != 4
                || PyType.of(tuple.get(0)).slot(Slot.CALL) == null
                || !(tuple.get(1) instanceof PyTuple args)
                || !(tuple.get(2) == PyNone.NONE || tuple.get(2) instanceof PyDict)
                || !(tuple.get(3) == PyNone.NONE || tuple.get(3) instanceof PyDict)) {
            throw Errors.typeError("invalid partial state");
        }
        checkTrailing(args.items());
        PyTuple exact = args.type() == BuiltinTypes.TUPLE ? args : new PyTuple(args.items());
        PyDict keywords = tuple.get(2) instanceof PyDict dict ? dict : new PyDict();
        self.set(tuple.get(0), exact, keywords.type() == BuiltinTypes.DICT ? keywords : keywords.copy());
        Attributes.setDict(self, tuple.get(3) instanceof PyDict dict ? dict : new PyDict());
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(Object cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
