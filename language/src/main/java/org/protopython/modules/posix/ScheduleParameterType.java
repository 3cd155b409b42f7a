// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code os.sched_param}, which unlike other named tuples of the system is made from its element. */
@PyTypeMethods(value = "sched_param", doc = """
    What scheduling policies are told, as a tuple of one.

      sched_priority
        the priority\
    """)
final class ScheduleParameterType {
    private ScheduleParameterType() {}

    @PyBuiltin(value = "__new__(cls, /, sched_priority)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object priority) {
        return new PyTuple(cls, new Object[] {priority});
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyTuple self) {
        return new PyTuple(self.type(), new PyTuple(self.get(0)));
    }
}
