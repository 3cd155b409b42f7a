// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.UnaryBuiltinNode;

/** Reads or writes a member of a native struct, without a call into C. */
final class MemberBuiltin extends Builtin {
    private final MemberKind memberKind;
    private final long offset;
    private final PyType owner;

    MemberBuiltin(PyType owner, String name, BuiltinKind kind, String doc, MemberKind memberKind, long offset) {
        super(
                name.intern(),
                owner.name(),
                kind,
                kind == BuiltinKind.GETTER ? name + "(self, /)" : name + "(self, value, /)",
                doc);
        this.owner = owner;
        this.memberKind = memberKind;
        this.offset = offset;
    }

    @Override
    public BuiltinNode createNode() {
        return kind() == BuiltinKind.GETTER ? new GetNode(this) : new SetNode(this);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static HPyThread thread() {
        return PythonContext.get(null)
                .extension(HPyState.class, context -> {
                    throw Errors.systemError("no extension is loaded in this context");
                })
                .thread();
    }

    private NativeData receiver(HPyThread thread, Object self) {
        NativeData data = PyType.of(self).isSubtypeOf(owner) ? NativeStructs.of(thread, self) : null;
        if (data != null) {
            return data;
        }
        throw Errors.wrongReceiver(name(), owner, self);
    }

    private static final class GetNode extends UnaryBuiltinNode {
        private final MemberBuiltin member;

        GetNode(MemberBuiltin member) {
            this.member = member;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self) {
            HPyThread thread = thread();
            return member.memberKind.get(thread, member.receiver(thread, self), member.offset, member.name());
        }
    }

    private static final class SetNode extends BinaryBuiltinNode {
        private final MemberBuiltin member;

        SetNode(MemberBuiltin member) {
            this.member = member;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self, Object value) {
            HPyThread thread = thread();
            member.memberKind.set(thread, member.receiver(thread, self), member.offset, value, member.name());
            return PyNone.NONE;
        }
    }
}
