// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.ModularPower;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.memory.DeathWatch;
import org.protopython.ops.memory.WeakReferences;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code weakref.ref}, {@code weakref.ProxyType} and {@code weakref.CallableProxyType}: the type tells which. */
final class PyReference extends PyObject implements ModularPower.Modulus {
    static final PyType TYPE = BuiltinTypes.defineForModule("ReferenceType", "weakref", BuiltinTypes.OBJECT, false);
    static final PyType PROXY = BuiltinTypes.defineForModule("ProxyType", "weakref", BuiltinTypes.OBJECT, false);
    static final PyType CALLABLE_PROXY =
            BuiltinTypes.defineForModule("CallableProxyType", "weakref", BuiltinTypes.OBJECT, false);

    static {
        PROXY.forbidSubclasses();
        CALLABLE_PROXY.forbidSubclasses();
    }

    private final WeakReference<Object> referent;
    private Object callback;
    private Long hash;

    private PyReference(PyType type, Object referent, Object callback) {
        super(type);
        this.callback = callback;
        if (callback == null) {
            this.referent = new WeakReference<>(referent);
        } else {
            PythonContext context = PythonContext.get(null);
            Watch watch = new Watch(context, referent, this);
            DeadObjects.of(context).register(watch);
            this.referent = watch;
        }
    }

    /** Calls the callback of a reference when its object is gone. */
    private static final class Watch extends DeathWatch {
        private final PythonContext context;
        private final PyReference reference;

        Watch(PythonContext context, Object referent, PyReference reference) {
            super(DeadObjects.of(context), referent);
            this.context = context;
            this.reference = reference;
        }

        @Override
        protected void died() {
            Object callback = reference.callback;
            reference.callback = null;
            if (callback == null) {
                return;
            }
            try {
                Calls.call(callback, reference);
            } catch (PException e) {
                String name = Texts.reprJava(callback);
                Unraisable.report(context, e, "Exception ignored while calling weakref callback " + name, null);
            }
        }
    }

    /** A reference; the same one again for the same object when there is no callback. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyReference of(PyType type, PyObject object, Object callback) {
        boolean shared = callback == null && type.isBuiltin();
        return WeakReferences.update(object, all -> {
            for (WeakReference<PyObject> each : all) {
                if (shared
                        && each.get() instanceof PyReference known
                        && known.type() == type
                        && known.callback == null) {
                    return known;
                }
            }
            PyReference made = new PyReference(type, object, callback);
            all.removeIf(reference -> reference.get() == null);
            // As in CPython: the shared reference, the shared proxy, then the newest.
            int place = shared && type == TYPE ? 0 : sharedCount(all);
            all.add(place, new WeakReference<>(made));
            return made;
        });
    }

    private static int sharedCount(List<WeakReference<PyObject>> all) {
        int count = 0;
        for (WeakReference<PyObject> each : all) {
            if (each.get() instanceof PyReference known
                    && known.callback == null
                    && known.type().isBuiltin()) {
                count++;
            }
        }
        return Math.min(count, all.size());
    }

    /** The object, or null when it is gone. */
    Object get() {
        return referent.get();
    }

    /** As the modulus of a power, where a proxy stands for its object. */
    @Override
    public Object power(Object base, Object exponent) {
        return type() == TYPE || ProxyType.unwrap(this) == this
                ? PyNotImplemented.NOT_IMPLEMENTED
                : ModularPower.power(base, exponent, ProxyType.unwrap(this));
    }

    /** The callback, or null. */
    Object callback() {
        return callback;
    }

    /** The hash of the object, kept from when it was first asked for; null before. */
    Long hash() {
        return hash;
    }

    void setHash(long newHash) {
        hash = newHash;
    }
}
