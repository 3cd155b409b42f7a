// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code sys}: what can be asked of CPython's interpreter, and is off or without a meaning on the JVM. */
@PyModule("sys")
public final class SysSwitches {
    private SysSwitches() {}

    /** As {@code dlopen} numbers them: resolve everything at once. */
    private static final int RTLD_NOW = 2;

    private static final class OpenFlags {
        private volatile int value = RTLD_NOW;
    }

    private static OpenFlags openFlags(PythonContext context) {
        return context.extension(OpenFlags.class, key -> new OpenFlags());
    }

    @PyBuiltin(value = "getdlopenflags()", doc = "The os.RTLD_ flags with which shared libraries are opened.")
    static long dlopenFlags(PythonContext context) {
        return openFlags(context).value;
    }

    /** Kept for whoever asks: extensions are opened in a way of their own. */
    @PyBuiltin(
            value = "setdlopenflags(flags, /)",
            doc = "Choose the flags, such as os.RTLD_LAZY, with which extensions are opened from now on.")
    static void setDlopenFlags(PythonContext context, Object flags) {
        openFlags(context).value = ArgumentConversions.toInt(flags);
    }

    /** The JVM counts bytes. */
    @PyBuiltin(value = "getallocatedblocks()", doc = "How many blocks of memory are in use.")
    static long allocatedBlocks() {
        return 0;
    }

    @PyBuiltin(value = "is_remote_debug_enabled()", doc = "Whether other processes may debug this one.")
    static boolean isRemoteDebugEnabled() {
        return false;
    }

    @PyBuiltin(value = "is_stack_trampoline_active()", doc = "Whether an outer profiler is told of Python functions.")
    static boolean isStackTrampolineActive() {
        return false;
    }

    /** @throws org.protopython.runtime.PException ValueError: none is known */
    @PyBuiltin(
            value = "activate_stack_trampoline(backend, /)",
            doc = "Tell an outer profiler, such as 'perf', of Python functions.")
    static void activateStackTrampoline(Object backend) {
        throw Errors.valueError("perf trampoline not available");
    }

    @PyBuiltin(value = "deactivate_stack_trampoline()", doc = "End the stack profiler's trampoline, if there is one.")
    static void deactivateStackTrampoline() {}

    /** Lookups of attributes are remembered in compiled code, which notices changes itself. */
    @PyBuiltin(
            value = "_clear_type_cache()",
            doc = "Does nothing: what is remembered of attributes notices changes itself.")
    static void clearTypeCache() {
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING,
                "sys._clear_type_cache() is deprecated and scheduled for removal in a future version."
                        + " Use sys._clear_internal_caches() instead.",
                1);
    }
}
