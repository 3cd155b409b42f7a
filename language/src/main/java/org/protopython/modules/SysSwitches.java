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

    @PyBuiltin(
            value = "getdlopenflags()",
            doc = "Return the current value of the flags that are used for dlopen calls.\n\n"
                    + "The flag constants are defined in the os module.")
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
    @PyBuiltin(value = "getallocatedblocks()", doc = "Return the number of memory blocks currently allocated.")
    static long allocatedBlocks() {
        return 0;
    }

    @PyBuiltin(
            value = "is_remote_debug_enabled()",
            doc = "Return True if remote debugging is enabled, False otherwise.")
    static boolean isRemoteDebugEnabled() {
        return false;
    }

    @PyBuiltin(value = "is_stack_trampoline_active()", doc = "Return *True* if a stack profiler trampoline is active.")
    static boolean isStackTrampolineActive() {
        return false;
    }

    /** @throws org.protopython.runtime.PException ValueError: none is known */
    @PyBuiltin(value = "activate_stack_trampoline(backend, /)", doc = "Activate stack profiler trampoline *backend*.")
    static void activateStackTrampoline(Object backend) {
        throw Errors.valueError("perf trampoline not available");
    }

    @PyBuiltin(value = "deactivate_stack_trampoline()", doc = "End the stack profiler's trampoline, if there is one.")
    static void deactivateStackTrampoline() {}

    /** Lookups of attributes are remembered in compiled code, which notices changes itself. */
    @PyBuiltin(value = "_clear_type_cache()", doc = "Clear the internal type lookup cache.")
    static void clearTypeCache() {
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING,
                "sys._clear_type_cache() is deprecated and scheduled for removal in a future version."
                        + " Use sys._clear_internal_caches() instead.",
                1);
    }
}
