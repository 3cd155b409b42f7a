// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.runtime.PythonContext;

/** The methods of {@code exit}, {@code help} and so on: those of the objects they stand for. */
@PyTypeMethods(
        value = {"Quitter", "_Printer", "_Helper"},
        doc = "What exit, quit, copyright, credits, license and help are until the module site is asked for its own.")
final class SiteObjectMethods {
    private SiteObjectMethods() {}

    @PyBuiltin("__repr__(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object repr(PythonContext context, PySiteObject self) {
        return Texts.reprObject(self.imported(context));
    }

    @PyBuiltin("__call__(self, /, *args, **kwds)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(PythonContext context, PySiteObject self, Object[] args, PyDict kwds) {
        return Keywords.call(self.imported(context), args, kwds);
    }
}
