// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** Streams that exist by name only: making one says so. */
@PyTypeMethods("BufferedRWPair")
final class UnimplementedStreamTypes {
    private UnimplementedStreamTypes() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.notImplementedError("io.%s", cls instanceof PyType type ? type.name() : Texts.reprJava(cls));
    }
}
