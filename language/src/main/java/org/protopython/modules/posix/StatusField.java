// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.BuiltinProperty;
import org.protopython.runtime.PyGetSetDescriptor;
import org.protopython.runtime.UnaryBuiltinNode;

/** Reads what a {@code stat_result} has beyond the elements of the tuple. */
final class StatusField extends Builtin {
    private StatusField(String name) {
        super(name, "stat_result", BuiltinKind.GETTER, name + "(self, /)", null);
    }

    static void install(PyType type, String... names) {
        for (String name : names) {
            BuiltinProperty property = new BuiltinProperty(name.intern(), new StatusField(name.intern()), null);
            type.setAttribute(name.intern(), new PyGetSetDescriptor(type, property));
        }
    }

    @Override
    public BuiltinNode createNode() {
        return new ReadNode(name());
    }

    private static final class ReadNode extends UnaryBuiltinNode {
        private final String name;

        ReadNode(String name) {
            this.name = name;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self) {
            return read((PyObject) self);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object read(PyObject self) {
            return Attributes.getOwn(self, name);
        }
    }
}
