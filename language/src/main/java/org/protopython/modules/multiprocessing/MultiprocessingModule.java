// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.multiprocessing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/** {@code _multiprocessing}. */
@PyModule(
        value = "_multiprocessing",
        doc = "Semaphores that several processes share, on which the module multiprocessing is built.")
public final class MultiprocessingModule {
    @PyConstant("SemLock")
    static final PyType SEM_LOCK = PySemLock.TYPE;

    private MultiprocessingModule() {}

    /** What the system's semaphores can do. */
    @PyConstant("flags")
    static Object flags() {
        PyDict flags = new PyDict();
        flags.put("HAVE_SEM_OPEN", 1L);
        flags.put("HAVE_SEM_TIMEDWAIT", 1L);
        return flags;
    }

    @PyBuiltin(
            value = "sem_unlink(name, /)",
            doc = "Remove the name of a semaphore. Processes that have it can still use it.")
    static void unlink(PythonContext context, TruffleString name) {
        NamedSemaphore.unlink(context, PyStrings.toJava(name));
    }
}
