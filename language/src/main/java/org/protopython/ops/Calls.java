// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.ArgumentBinder;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.Signature;
import org.protopython.runtime.ThreadState;

/** Calls from Java code that has no node: general, uncached, behind a boundary. {@link CallNode} is the fast twin. */
public final class Calls {
    public static final String[] NO_KEYWORDS = ArgumentBinder.NO_KEYWORDS;

    private Calls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callable, Object... args) {
        return call(callable, args, NO_KEYWORDS);
    }

    /** @param keywords names of the last arguments */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callable, Object[] args, String[] keywords) {
        if (callable instanceof PyFunction function) {
            // the most frequent; a pattern switch is slower
            return enter(function.code().callTarget(), frameArguments(function, args, keywords));
        }
        if (callable instanceof PyBuiltinFunction builtin) {
            Object[] all = builtin.self() == null ? args : prepend(builtin.self(), args);
            return callBuiltin(builtin.builtin(), all, keywords);
        }
        if (callable instanceof PyMethod method) {
            return call(method.function(), prepend(method.self(), args), keywords);
        }
        if (callable instanceof PyType type && type.type().sharesSlot(BuiltinTypes.TYPE, Slot.CALL)) {
            return construct(type, args, keywords);
        }
        if (callable instanceof PyObject object) {
            Object call = object.type().slot(Slot.CALL);
            if (call == null) {
                throw notCallable(object);
            }
            return call(Descriptors.bind(call, object, object.type()), args, keywords);
        }
        return callForeign(callable, args, keywords);
    }

    /** Without a call node; to say so spares a look for the one that the thread may have noted. */
    private static Object enter(CallTarget target, Object[] arguments) {
        return target.call((Node) null, arguments);
    }

    /** Calls a builtin with unbound arguments. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callBuiltin(Builtin builtin, Object[] args, String[] keywords) {
        Object[] bound = ArgumentBinder.bindBuiltin(builtin, args, keywords);
        PythonContext context = PythonContext.get(null);
        ThreadState thread = context.threadState();
        thread.enterNative();
        try {
            return enter(context.callTarget(builtin), bound);
        } finally {
            thread.leaveNative();
        }
    }

    /** Calls the special method of an object, found on its class; null when the class does not have it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callSpecial(Object self, Slot slot, Object... args) {
        PyType type = PyType.of(self);
        Object method = type.slot(slot);
        return method == null ? null : callUnbound(method, self, type, args);
    }

    /** As {@link #callSpecial} with keywords; the class must have the method. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object callSpecialWithKeywords(Object self, Slot slot, Object[] args, String[] keywords) {
        PyType type = PyType.of(self);
        return call(Descriptors.bind(type.slot(slot), self, type), args, keywords);
    }

    /** Calls an attribute found on a class, as if bound to the object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callUnbound(Object method, Object self, PyType type, Object... args) {
        if (method instanceof PyFunction
                || method instanceof PyBuiltinFunction builtin
                        && builtin.self() == null
                        && builtin.type() != BuiltinTypes.BUILTIN_FUNCTION) {
            return call(method, prepend(self, args), NO_KEYWORDS);
        }
        return call(Descriptors.bind(method, self, type), args, NO_KEYWORDS);
    }

    /** Calls the attribute of an object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callMethod(Object self, String name, Object... args) {
        return call(Attributes.get(self, name), args, NO_KEYWORDS);
    }

    static Object[] frameArguments(PyFunction function, Object[] args, String[] keywords) {
        Signature signature = function.code().signature();
        Object[] bound = ArgumentBinder.isBound(signature, args, keywords)
                ? args
                : ArgumentBinder.bind(function, signature, args, keywords);
        return prepend(function, bound);
    }

    /** The arguments with one more in front. */
    public static Object[] prepend(Object first, Object[] args) {
        // an array of known length is neither cleared nor copied to by a routine
        return switch (args.length) {
            case 0 -> new Object[] {first};
            case 1 -> new Object[] {first, args[0]};
            case 2 -> new Object[] {first, args[0], args[1]};
            case 3 -> new Object[] {first, args[0], args[1], args[2]};
            default -> {
                Object[] all = new Object[args.length + 1];
                all[0] = first;
                System.arraycopy(args, 0, all, 1, args.length);
                yield all;
            }
        };
    }

    /** {@code type.__call__}: makes an instance and initialises it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object construct(PyType type, Object[] args, String[] keywords) {
        if (type == BuiltinTypes.TYPE && args.length == 1 && keywords.length == 0) {
            return PyType.of(args[0]);
        }
        Object newMethod = type.slot(Slot.NEW);
        Object init = type.slot(Slot.INIT);
        Object instance;
        if (isObjectNew(newMethod)) {
            checkObjectArguments(type, init, args.length);
            AbstractClasses.check(type);
            instance = DeadObjects.allocate(type);
        } else {
            instance = call(Descriptors.bind(newMethod, null, type), prepend(type, args), keywords);
            if (type.slot(Slot.DEL) != null) {
                DeadObjects.guard(instance);
            }
        }
        if (PyType.of(instance).isSubtypeOf(type)) {
            PyType actual = PyType.of(instance);
            Object actualInit = actual.slot(Slot.INIT);
            if (!isObjectInit(actualInit)) {
                Object result = call(Descriptors.bind(actualInit, instance, actual), args, keywords);
                if (result != PyNone.NONE) {
                    throw Errors.typeError("__init__() should return None, not '%s'", PyType.of(result));
                }
            }
        }
        return instance;
    }

    /** Whether {@code object.__new__} may make instances of a type, else TypeError. */
    public static void checkMadeByObject(PyType type) {
        PyType maker = type.instanceMaker();
        if (maker != null) {
            if (type.isBuiltin() && isObjectNew(type.slot(Slot.NEW))) {
                throw Errors.typeError("cannot create '%s' instances", type);
            }
            throw Errors.typeError("object.__new__(%s) is not safe, use %s.__new__()", type, nativeMaker(type));
        }
    }

    private static boolean isWritten(Object method) {
        return (method instanceof PyStaticMethod wrapper ? wrapper.callable() : method) instanceof PyFunction;
    }

    /** The nearest class whose {@code __new__} is not written in Python. */
    private static PyType nativeMaker(PyType type) {
        PyType maker = type;
        while (isWritten(maker.slot(Slot.NEW))) {
            maker = ClassLayout.bestBase(maker.bases());
        }
        return maker;
    }

    /** {@code object.__new__} and {@code object.__init__} take no arguments unless the other one is overridden. */
    public static void checkObjectArguments(PyType type, Object init, int count) {
        checkMadeByObject(type);
        if (count > 0 && isObjectInit(init)) {
            throw Errors.typeError("%s() takes no arguments", type);
        }
    }

    public static boolean isObjectNew(Object method) {
        return method instanceof PyBuiltinFunction function
                && function.builtin() == builtinOf(BuiltinTypes.OBJECT, Slot.NEW);
    }

    public static boolean isObjectInit(Object method) {
        return method instanceof PyBuiltinFunction function
                && function.builtin() == builtinOf(BuiltinTypes.OBJECT, Slot.INIT);
    }

    private static Builtin builtinOf(PyType type, Slot slot) {
        return type.slot(slot) instanceof PyBuiltinFunction function ? function.builtin() : null;
    }

    public static RuntimeException notCallable(Object value) {
        return Errors.typeError("'%s' object is not callable", PyType.of(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object callForeign(Object callable, Object[] args, String[] keywords) {
        InteropLibrary interop = InteropLibrary.getUncached(callable);
        try {
            boolean executable = interop.isExecutable(callable);
            if (!executable && !interop.isInstantiable(callable)) {
                throw notCallable(callable);
            } else if (keywords.length > 0) {
                throw Errors.typeError("foreign callables take no keyword arguments");
            }
            return Foreign.toPython(executable ? interop.execute(callable, args) : interop.instantiate(callable, args));
        } catch (ArityException e) {
            throw Errors.typeError(
                    "foreign function takes %d arguments but %d were given",
                    e.getExpectedMinArity(), e.getActualArity());
        } catch (UnsupportedTypeException e) {
            throw Errors.typeError("foreign function does not accept these arguments");
        } catch (UnsupportedMessageException e) {
            throw notCallable(callable);
        }
    }
}
