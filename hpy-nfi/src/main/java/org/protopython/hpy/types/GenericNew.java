// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyState;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.TernaryBuiltinNode;

/** {@code __new__} of a type of an extension that has none of its own: object's, with a zeroed struct. */
final class GenericNew extends Builtin {
    GenericNew(PyType owner) {
        super("__new__", owner.name(), BuiltinKind.STATIC_METHOD, "__new__(cls, /, *args, **kwargs)", null);
    }

    @Override
    public BuiltinNode createNode() {
        return new NewNode();
    }

    private static final class NewNode extends TernaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object cls, Object args, Object keywords) {
            return create(cls, (Object[]) args, (PyDict) keywords);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static Object create(Object cls, Object[] args, PyDict keywords) {
            if (!(cls instanceof PyType type) || HPyTypeInfo.of(type) == null) {
                throw Errors.typeError("__new__() needs a type of an extension");
            }
            int count = args.length + (keywords == null ? 0 : keywords.size());
            Calls.checkObjectArguments(type, type.slot(Slot.INIT), count);
            HPyState state = PythonContext.get(null).extension(HPyState.class, context -> {
                throw Errors.systemError("no extension is loaded in this context");
            });
            return HPyTypeInfo.of(type).newInstance(state.thread(), type);
        }
    }
}
