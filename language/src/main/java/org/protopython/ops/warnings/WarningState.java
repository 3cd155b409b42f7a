// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.warnings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.locks.ReentrantLock;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * What a context knows about warnings before the module {@code warnings} is imported, and shares with it then: filters,
 * the registry of the action "once", the default action, the lock. A program may bind the names of {@code warnings} to
 * other objects, so these are looked up there first, and what was found last stays when it removes a name.
 */
public final class WarningState {
    private final PythonContext context;
    private volatile Object filters;
    private volatile PyDict onceRegistry = new PyDict();
    private volatile Object defaultAction = PyStrings.of("default");
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long version;
    private Object contextVariable;

    private WarningState(PythonContext context) {
        this.context = context;
        this.filters = new PyList(new Object[] {
            filter("default", ExceptionTypes.DEPRECATION_WARNING, PyStrings.of("__main__")),
            filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE)
        });
    }

    private static PyTuple filter(String action, PyType category, Object module) {
        return new PyTuple(PyStrings.of(action), PyNone.NONE, category, module, 0L);
    }

    public static WarningState of(PythonContext context) {
        return context.extension(WarningState.class, WarningState::new);
    }

    /** The filters that were in force last; {@code warnings} changes those of the beginning in place. */
    public Object filters() {
        return filters;
    }

    public PyDict onceRegistry() {
        return onceRegistry;
    }

    public Object defaultAction() {
        return defaultAction;
    }

    /** The {@code ContextVar} by which {@code warnings.catch_warnings} keeps filters of a context of execution. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Object contextVariable() {
        if (contextVariable == null) {
            Object module = ImportSystem.importModule(context, "_contextvars");
            contextVariable = Calls.callMethod(module, "ContextVar", PyStrings.of("_warnings_context"));
        }
        return contextVariable;
    }

    /** What is known about warnings since the last change of the filters only is valid with this number. */
    long version() {
        return version;
    }

    /** Something has changed the filters: whoever remembers what they said forgets it. */
    @TruffleBoundary
    public void filtersChanged() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("warnings lock is not held");
        }
        version++;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void acquire() {
        if (!lock.tryLock()) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ReentrantLock::lockInterruptibly, lock);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void release() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        lock.unlock();
    }

    /** A name of the module {@code warnings}; null without the module or the name. */
    Object attribute(String name) {
        return context.module("warnings") instanceof PyModule module ? Attributes.getOrNull(module, name) : null;
    }

    /** The filters that a context of execution has of its own, null for none. */
    PyList contextFilters() {
        Object variable;
        synchronized (this) {
            variable = contextVariable;
        }
        Object own = variable == null ? PyNone.NONE : Calls.callMethod(variable, "get", PyNone.NONE);
        if (own == PyNone.NONE) {
            return null;
        } else if (Attributes.get(own, "_filters") instanceof PyList list) {
            return list;
        }
        throw Errors.valueError("_filters of warnings._warnings_context must be a list");
    }

    /** The filters in force where a context of execution has none of its own. */
    PyList globalFilters() {
        Object found = attribute("filters");
        if (found != null) {
            filters = found;
        }
        if (filters instanceof PyList list) {
            return list;
        }
        throw Errors.valueError("_warnings.filters must be a list");
    }

    /** What is done with warnings that no filter matches. */
    Object currentDefaultAction() {
        Object found = attribute("defaultaction");
        if (found != null) {
            if (!PyType.of(found).isSubtypeOf(BuiltinTypes.STR)) {
                throw Errors.typeError("_warnings.defaultaction must be a string, not '%s'", PyType.of(found));
            }
            defaultAction = found;
        }
        return defaultAction;
    }

    PyDict currentOnceRegistry() {
        Object found = attribute("onceregistry");
        if (found instanceof PyDict dict) {
            onceRegistry = dict;
        } else if (found != null) {
            throw Errors.typeError("_warnings.onceregistry must be a dict, not '%s'", PyType.of(found));
        }
        return onceRegistry;
    }
}
