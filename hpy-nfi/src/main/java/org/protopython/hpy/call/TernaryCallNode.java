// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** Calls C functions of which Python passes three arguments, the receiver counted. */
final class TernaryCallNode extends TernaryBuiltinNode {
    private final HPyBuiltin builtin;
    private final CallShape shape;

    @Child
    private NativeFunction function;

    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;

    TernaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
        this.function = new NativeFunction(builtin);
        this.mode = builtin.mode();
    }

    private long inStruct(Object self) {
        NativeData data = (NativeData) self;
        if (data.callFunction() != 0) {
            return data.callFunction();
        }
        long found = NativeMemory.getLong(data.nativeData() + builtin.extra() + NativeLayout.CALL_FUNCTION_IMPL);
        if (found == 0) {
            throw Errors.typeError("'%s' object does not support vectorcall", PyType.of(self));
        }
        return found;
    }

    @Override
    public Object execute(VirtualFrame frame, Object a, Object b, Object c) {
        Receivers.check(builtin, a);
        HPyThread thread = ImmediateValues.thread(this, mode);
        switch (shape) {
            case KEYWORDS -> {
                return results.take(
                        thread, mode, function.keywords(thread, HandleBits.NULL, a, (Object[]) b, (PyDict) c), a);
            }
            case CALL -> {
                long own = a instanceof NativeData data ? data.callFunction() : 0;
                return results.take(
                        thread,
                        mode,
                        own == 0
                                ? function.keywords(thread, HandleBits.NULL, a, (Object[]) b, (PyDict) c)
                                : NativeCalls.keywords(thread, own, HandleBits.NULL, a, (Object[]) b, (PyDict) c));
            }
            case CALL_IN_STRUCT -> {
                return results.take(
                        thread,
                        mode,
                        NativeCalls.keywords(thread, inStruct(a), HandleBits.NULL, a, (Object[]) b, (PyDict) c));
            }
            case REVERSED_POWER -> {
                return results.take(thread, mode, NativeCalls.word(thread, function.address(), b, a, c));
            }
            case SET_INDEX -> {
                NativeCalls.statusAt(thread, function.address(), a, SequenceIndex.of(a, b), c);
                return PyNone.NONE;
            }
            case SET_ITEM -> {
                NativeCalls.status(thread, function.address(), a, b, c);
                return PyNone.NONE;
            }
            case NEW -> {
                return function.create(thread, a, (Object[]) b, (PyDict) c);
            }
            case DESCRIPTOR_GET -> {
                // as everywhere in C, a class that asks for itself passes no instance
                Object instance = b == PyNone.NONE ? null : b;
                Object owner = c == PyNone.NONE ? null : c;
                if (instance == null && owner == null) {
                    throw Errors.typeError("__get__(None, None) is invalid");
                }
                return results.take(thread, mode, NativeCalls.word(thread, function.address(), a, instance, owner));
            }
            case INIT -> {
                NativeCalls.initialise(thread, function.address(), a, (Object[]) b, (PyDict) c);
                return PyNone.NONE;
            }
            default -> {
                return results.take(thread, mode, NativeCalls.word(thread, function.address(), a, b, c));
            }
        }
    }
}
