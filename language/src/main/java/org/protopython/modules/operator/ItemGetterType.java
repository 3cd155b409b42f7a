// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.StringJoiner;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.ops.GetItemNode;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** {@code itemgetter}. */
@PyTypeMethods(value = "itemgetter", doc = """
    itemgetter(item, /, *items)
    --

    A callable that gives operand[item], or for several items a tuple of them.\
    """)
final class ItemGetterType {
    private ItemGetterType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("itemgetter() takes no keyword arguments");
        } else if (args.length == 0) {
            throw Errors.typeError("itemgetter expected 1 argument, got 0");
        }
        return new PyItemGetter(args);
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    abstract static class FetchNode extends TernaryBuiltinNode {
        @Specialization
        static Object fetch(
                VirtualFrame frame, PyItemGetter self, Object[] args, Object kwargs, @Cached GetItemNode getItem) {
            checkArguments("itemgetter", args.length, kwargs);
            Object[] items = self.items();
            return items.length == 1 ? getItem.execute(frame, args[0], items[0]) : fetchAll(args[0], items);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object fetchAll(Object source, Object[] items) {
        Object[] values = new Object[items.length];
        for (int i = 0; i < items.length; i++) {
            values[i] = Items.get(source, items[i]);
        }
        return new PyTuple(values);
    }

    /** The callables of this module take one argument. */
    static void checkArguments(String name, int count, Object kwargs) {
        if (kwargs instanceof PyDict dict && dict.size() > 0) {
            throw Errors.typeError("%s() takes no keyword arguments", name);
        } else if (count != 1) {
            throw Errors.typeError("%s expected 1 argument, got %d", name, count);
        }
    }

    @PyGetter("__text_signature__")
    static String textSignature(PyItemGetter self) {
        return "(obj, /)";
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyItemGetter self) {
        StringJoiner text = new StringJoiner(", ", "operator.itemgetter(", ")");
        for (Object item : self.items()) {
            text.add(Texts.reprJava(item));
        }
        return text.toString();
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the object of.")
    static Object reduce(PyItemGetter self) {
        return new PyTuple(PyItemGetter.TYPE, new PyTuple(self.items()));
    }
}
