// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.StringJoiner;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code methodcaller}. */
@PyTypeMethods(value = "methodcaller", doc = """
    methodcaller(name, /, *args, **kwargs)
    --

    A callable that calls the method of that name, with these arguments, of its operand.\
    """)
final class MethodCallerType {
    private MethodCallerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        TruffleString name = Conversions.asText(args[0]);
        if (name == null) {
            throw Errors.typeError("method name must be a string");
        }
        return new PyMethodCaller(name, Arrays.copyOfRange(args, 1, args.length), kwargs);
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(PyMethodCaller self, Object[] args, PyDict kwargs) {
        ItemGetterType.checkArguments("methodcaller", args.length, kwargs);
        Object method = Attributes.get(args[0], PyStrings.toName(self.name()));
        return Keywords.call(method, self.args(), self.keywords());
    }

    @PyGetter("__text_signature__")
    static String textSignature(PyMethodCaller self) {
        return "(obj, /)";
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMethodCaller self) {
        StringJoiner text = new StringJoiner(", ", "operator.methodcaller(", ")");
        text.add(Texts.reprJava(self.name()));
        for (Object arg : self.args()) {
            text.add(Texts.reprJava(arg));
        }
        PyDict keywords = self.keywords();
        for (int i = keywords == null ? -1 : keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            text.add(Texts.strJava(keywords.keyAt(i)) + "=" + Texts.reprJava(keywords.valueAt(i)));
        }
        return text.toString();
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the object of.")
    static Object reduce(PythonContext context, PyMethodCaller self) {
        Object[] named = Calls.prepend(self.name(), self.args());
        if (self.keywords() == null || self.keywords().size() == 0) {
            return new PyTuple(PyMethodCaller.TYPE, new PyTuple(named));
        }
        Object partial = Attributes.get(ImportSystem.importModule(context, "functools"), "partial");
        Object[] arguments = {PyMethodCaller.TYPE, self.name()};
        return new PyTuple(Keywords.call(partial, arguments, self.keywords()), new PyTuple(self.args()));
    }
}
