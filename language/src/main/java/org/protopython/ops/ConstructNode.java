// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;

/**
 * Makes and initialises an instance of one class whose {@code __new__} and {@code __init__} were looked up when the
 * node was made; the caller guards the class's stability.
 */
public final class ConstructNode extends Node {
    private final PyType type;
    private final Object newMethod;
    private final Object init;
    private final boolean plainNew;
    private final boolean finalizable;

    @Child
    private CallNode newCall;

    @Child
    private CallNode initCall;

    private ConstructNode(PyType type, Object newMethod, Object init) {
        this.type = type;
        this.newMethod = newMethod;
        this.init = init;
        this.plainNew = Calls.isObjectNew(newMethod);
        this.finalizable = type.slot(Slot.DEL) != null;
        if (!plainNew) {
            newCall = CallNode.create();
        }
        if (init != null) {
            initCall = CallNode.create();
        }
    }

    /** Null when the class is made in an unusual way: by a metaclass of its own, or abstract, or with odd descriptors. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ConstructNode createOrNull(PyType type) {
        Object newMethod = type.slot(Slot.NEW);
        Object init = type.slot(Slot.INIT);
        if (newMethod instanceof org.protopython.objects.PyStaticMethod method) {
            newMethod = method.callable();
        }
        boolean callable = newMethod instanceof PyBuiltinFunction || newMethod instanceof PyFunction;
        boolean initCallable = init instanceof PyBuiltinFunction || init instanceof PyFunction;
        if (type == BuiltinTypes.TYPE
                || !type.type().sharesSlot(BuiltinTypes.TYPE, Slot.CALL)
                || !callable
                || !initCallable
                || AbstractClasses.isAbstract(type)) {
            return null;
        }
        boolean plain = Calls.isObjectNew(newMethod);
        if (plain && type.layoutBase() != BuiltinTypes.OBJECT) {
            return null;
        }
        boolean noInit = Calls.isObjectInit(init);
        if (plain && noInit) {
            // object's own __init__ is what complains of arguments
            return new ConstructNode(type, newMethod, init);
        }
        return new ConstructNode(type, newMethod, noInit ? null : init);
    }

    Object execute(VirtualFrame frame, Object[] args, String[] keywords) {
        if (plainNew) {
            PyInstance instance = finalizable ? DeadObjects.allocate(type) : new PyInstance(type);
            if (initCall != null) {
                if (args.length > 0 && Calls.isObjectInit(init)) {
                    throw Errors.typeError("%s() takes no arguments", type);
                }
                checkNone(initCall.execute(frame, init, Calls.prepend(instance, args), keywords));
            }
            return instance;
        }
        Object instance = newCall.execute(frame, newMethod, Calls.prepend(type, args), keywords);
        if (finalizable) {
            DeadObjects.guard(instance);
        }
        PyType actual = PyType.of(instance);
        if (actual != type) {
            if (actual.isSubtypeOf(type)) {
                initialiseOther(instance, actual, args, keywords);
            }
        } else if (initCall != null) {
            checkNone(initCall.execute(frame, init, Calls.prepend(instance, args), keywords));
        }
        return instance;
    }

    /** {@code __new__} made an instance of a subclass, whose {@code __init__} counts. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void initialiseOther(Object instance, PyType actual, Object[] args, String[] keywords) {
        if (!Calls.isObjectInit(actual.slot(Slot.INIT))) {
            checkNone(Calls.callSpecialWithKeywords(instance, Slot.INIT, args, keywords));
        }
    }

    private static void checkNone(Object result) {
        if (result != PyNone.NONE) {
            throw Errors.raise(ExceptionTypes.TYPE_ERROR, "__init__() should return None, not '%s'", PyType.of(result));
        }
    }
}
