// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.queue;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;

/** {@code _queue}: what of the module {@code queue} is built in. */
@PyModule(value = "_queue", doc = "The queue of the module queue that is built in.")
public final class QueueModule {
    @PyConstant("SimpleQueue")
    static final PyType SIMPLE_QUEUE = PySimpleQueue.TYPE;

    @PyConstant("Empty")
    static final PyType EMPTY =
            ModuleErrors.define("_queue", "Empty", ExceptionTypes.EXCEPTION, "There is nothing in the queue.");

    private QueueModule() {}
}
