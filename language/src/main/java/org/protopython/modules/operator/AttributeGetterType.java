// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.StringJoiner;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.GetAttributeNode;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** {@code attrgetter}. */
@PyTypeMethods(value = "attrgetter", doc = """
    attrgetter(attr, /, *attrs)
    --

    A callable that gives operand.<attr>, or for several attributes a tuple of them; dots lead on.\
    """)
final class AttributeGetterType {
    private AttributeGetterType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("attrgetter() takes no keyword arguments");
        } else if (args.length == 0) {
            throw Errors.typeError("attrgetter expected 1 argument, got 0");
        }
        TruffleString[] names = new TruffleString[args.length];
        for (int i = 0; i < args.length; i++) {
            names[i] = Conversions.asText(args[i]);
            if (names[i] == null) {
                throw Errors.typeError("attribute name must be a string");
            }
        }
        return new PyAttributeGetter(names);
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    abstract static class FetchNode extends TernaryBuiltinNode {
        @Specialization(
                guards = {"name != null", "self.single() == name"},
                limit = "2")
        static Object fetchOne(
                VirtualFrame frame,
                PyAttributeGetter self,
                Object[] args,
                Object kwargs,
                @Cached("self.single()") String name,
                @Cached("create(name)") GetAttributeNode getAttribute) {
            ItemGetterType.checkArguments("attrgetter", args.length, kwargs);
            return getAttribute.execute(frame, args[0]);
        }

        @Specialization(replaces = "fetchOne")
        static Object fetch(PyAttributeGetter self, Object[] args, Object kwargs) {
            ItemGetterType.checkArguments("attrgetter", args.length, kwargs);
            return fetchAll(self, args[0]);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object fetchAll(PyAttributeGetter self, Object source) {
        Object[] values = new Object[self.paths().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = source;
            for (String name : self.paths()[i]) {
                values[i] = Attributes.get(values[i], name);
            }
        }
        return values.length == 1 ? values[0] : new PyTuple(values);
    }

    @PyGetter("__text_signature__")
    static String textSignature(PyAttributeGetter self) {
        return "(obj, /)";
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyAttributeGetter self) {
        StringJoiner text = new StringJoiner(", ", "operator.attrgetter(", ")");
        for (TruffleString name : self.names()) {
            text.add(Texts.reprJava(name));
        }
        return text.toString();
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the object of.")
    static Object reduce(PyAttributeGetter self) {
        return new PyTuple(PyAttributeGetter.TYPE, new PyTuple((Object[]) self.names()));
    }
}
