// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.StructSequence;
import org.protopython.runtime.Errors;

/**
 * {@code _remote_debugging}, without which {@code asyncio} has no prompt: its records, and no way to get any. The memory
 * of another process has nothing of what a debugger would look for there.
 */
@PyModule("_remote_debugging")
public final class RemoteDebuggingModule {
    private static final String NAME = "_remote_debugging";

    @PyConstant("PROCESS_VM_READV_SUPPORTED")
    static final long READING_SUPPORTED = 0;

    @PyConstant("TaskInfo")
    static final PyType TASK =
            new StructSequence(NAME, "TaskInfo", "task_id", "task_name", "coroutine_stack", "awaited_by").type();

    @PyConstant("FrameInfo")
    static final PyType FRAME = new StructSequence(NAME, "FrameInfo", "filename", "lineno", "funcname").type();

    @PyConstant("CoroInfo")
    static final PyType COROUTINE = new StructSequence(NAME, "CoroInfo", "call_stack", "task_name").type();

    @PyConstant("ThreadInfo")
    static final PyType THREAD = new StructSequence(NAME, "ThreadInfo", "thread_id", "frame_info").type();

    @PyConstant("AwaitedInfo")
    static final PyType AWAITED = new StructSequence(NAME, "AwaitedInfo", "thread_id", "awaited_by").type();

    private RemoteDebuggingModule() {}

    @PyBuiltin(
            value = "RemoteUnwinder(pid, *, all_threads=False, only_active_thread=False, debug=False)",
            doc = "RemoteUnwinder(pid): what shows the stacks of another Python process.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object unwinder(int pid, boolean allThreads, boolean onlyActiveThread, boolean debug) {
        throw Errors.raise(
                ExceptionTypes.NOT_IMPLEMENTED_ERROR, "inspecting process %d: stacks of other processes", pid);
    }
}
