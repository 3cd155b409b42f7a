// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package right;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods(value = "list", doc = "A list.")
final class RightType {
    @PyBuiltin(value = "pop(self, index=-1, /)", doc = "Say \"pop\".")
    static int pop(PyList self, long index) {
        return (int) index + 1;
    }

    @PyBuiltin("__init__(self, /, *args, sep=', ', encoding=None, **kwargs)")
    static void init(PyList self, Object[] args, TruffleString sep, TruffleString encoding, PyDict kwargs) {}

    @PyBuiltin("insert(self, index, object, /)")
    static final class InsertNode extends TernaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self, Object index, Object object) {
            return object;
        }
    }

    @PyBuiltin("append(self, object, /)")
    abstract static class AppendNode extends BinaryBuiltinNode {}

    @PyBuiltin("__new__(cls, /)")
    static Object create(PyType cls, PythonContext context, Node node, VirtualFrame frame) {
        return context;
    }

    @PyBuiltin("__class_getitem__(cls, item, /)")
    static String item(PyType cls, TruffleString item) {
        return item.text;
    }

    @PyGetter("name")
    static boolean name(PyList self) {
        return true;
    }

    @PySetter("name")
    static void setName(PyList self, TruffleString value) {}

    @PyConstant("__hash__")
    static final Object HASH = PyNone.NONE;
}
