// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.async.Awaitables;
import org.protopython.ops.async.PyDefaultNext;

/** {@code anext_awaitable}: what {@code anext} with a default gives. */
@PyTypeMethods("anext_awaitable")
public final class AnextAwaitableType {
    private AnextAwaitableType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyDefaultNext self) {
        return self;
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyDefaultNext self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyDefaultNext self) {
        return Awaitables.orStop(self.send(PyNone.NONE));
    }

    @PyBuiltin(
            value = "send(self, value, /)",
            doc = "Go on with value as the result of what was awaited. The item, once there, comes in a StopIteration.")
    static Object send(PyDefaultNext self, Object value) {
        return Awaitables.orStop(self.send(value));
    }

    @PyBuiltin(
            value = "throw(self, /, *args)",
            doc = "Raise an exception where the awaitable waits. It may still answer with a value, as for send().")
    static Object throwInto(PyDefaultNext self, Object[] args) {
        return Awaitables.orStop(self.throwInto(args));
    }

    @PyBuiltin(value = "close(self, /)", doc = "Give the awaiting up: raises GeneratorExit where it waits.")
    static void close(PyDefaultNext self) {
        self.close();
    }
}
