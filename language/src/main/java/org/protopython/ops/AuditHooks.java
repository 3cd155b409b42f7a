// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The functions of {@code sys.addaudithook}. They hear of what Python code reports by {@code sys.audit}. */
public final class AuditHooks {
    private final List<Object> hooks = new CopyOnWriteArrayList<>();

    private AuditHooks() {}

    /** Adds a hook; those that are there are asked first, and forbid it by an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void add(PythonContext context, Object hook) {
        try {
            raise(context, org.protopython.objects.PyStrings.of("sys.addaudithook"), new Object[0]);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.RUNTIME_ERROR)) {
                return;
            }
            throw e;
        }
        context.extension(AuditHooks.class, c -> new AuditHooks()).hooks.add(hook);
    }

    /** Calls the hooks; what they raise ends what they were told of. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void raise(PythonContext context, Object event, Object[] arguments) {
        AuditHooks known = context.extensionOrNull(AuditHooks.class);
        if (known != null) {
            for (Object hook : known.hooks) {
                Calls.call(hook, event, new PyTuple(arguments));
            }
        }
    }
}
