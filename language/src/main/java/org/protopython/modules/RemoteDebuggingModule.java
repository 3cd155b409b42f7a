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
    static final PyType TASK = new StructSequence(
                    NAME,
                    "TaskInfo",
                    "task_id: Identifier of the task.",
                    "task_name: Name of the task.",
                    "coroutine_stack: The coroutines that it runs.",
                    "awaited_by: The tasks that wait for it.")
            .withDoc("A task of asyncio in another process.")
            .type();

    @PyConstant("FrameInfo")
    static final PyType FRAME = new StructSequence(
                    NAME,
                    "FrameInfo",
                    "filename: Name of the file of the source.",
                    "lineno: Number of the line.",
                    "funcname: Name of the function.")
            .withDoc("A frame in another process.")
            .type();

    @PyConstant("CoroInfo")
    static final PyType COROUTINE = new StructSequence(
                    NAME,
                    "CoroInfo",
                    "call_stack: The frames of the coroutine.",
                    "task_name: Name of the task that runs it.")
            .withDoc("A coroutine in another process.")
            .type();

    @PyConstant("ThreadInfo")
    static final PyType THREAD = new StructSequence(
                    NAME, "ThreadInfo", "thread_id: Identifier of the thread.", "frame_info: The frames where it is.")
            .withDoc("A thread of another process.")
            .type();

    @PyConstant("AwaitedInfo")
    static final PyType AWAITED = new StructSequence(
                    NAME,
                    "AwaitedInfo",
                    "thread_id: Identifier of the thread.",
                    "awaited_by: The tasks that wait for others.")
            .withDoc("The tasks of a thread of another process that wait.")
            .type();

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
