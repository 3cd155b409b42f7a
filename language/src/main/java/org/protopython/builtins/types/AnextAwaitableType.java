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

    @PyBuiltin("send(self, value, /)")
    static Object send(PyDefaultNext self, Object value) {
        return Awaitables.orStop(self.send(value));
    }

    @PyBuiltin("throw(self, /, *args)")
    static Object throwInto(PyDefaultNext self, Object[] args) {
        return Awaitables.orStop(self.throwInto(args));
    }

    @PyBuiltin("close(self, /)")
    static void close(PyDefaultNext self) {
        self.close();
    }
}
