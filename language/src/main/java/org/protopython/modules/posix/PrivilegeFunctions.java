// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.ops.Items;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: takes on other users and groups. */
@PyModule("posix")
public final class PrivilegeFunctions {
    private PrivilegeFunctions() {}

    private static long user(Object value) {
        return NodeFunctions.id(value, "uid");
    }

    private static long group(Object value) {
        return NodeFunctions.id(value, "gid");
    }

    @PyBuiltin("setuid(uid, /)")
    static void setUser(PythonContext context, Object uid) {
        SystemCalls.call(context, LibcFunction.SETUID, user(uid));
    }

    @PyBuiltin("seteuid(euid, /)")
    static void setEffectiveUser(PythonContext context, Object euid) {
        SystemCalls.call(context, LibcFunction.SETEUID, user(euid));
    }

    @PyBuiltin("setgid(gid, /)")
    static void setGroup(PythonContext context, Object gid) {
        SystemCalls.call(context, LibcFunction.SETGID, group(gid));
    }

    @PyBuiltin("setegid(egid, /)")
    static void setEffectiveGroup(PythonContext context, Object egid) {
        SystemCalls.call(context, LibcFunction.SETEGID, group(egid));
    }

    @PyBuiltin("setreuid(ruid, euid, /)")
    static void setUsers(PythonContext context, Object ruid, Object euid) {
        SystemCalls.call(context, LibcFunction.SETREUID, user(ruid), user(euid));
    }

    @PyBuiltin("setregid(rgid, egid, /)")
    static void setGroups(PythonContext context, Object rgid, Object egid) {
        SystemCalls.call(context, LibcFunction.SETREGID, group(rgid), group(egid));
    }

    @PyBuiltin("setresuid(ruid, euid, suid, /)")
    static void setUsers(PythonContext context, Object ruid, Object euid, Object suid) {
        SystemCalls.call(context, LibcFunction.SETRESUID, user(ruid), user(euid), user(suid));
    }

    @PyBuiltin("setresgid(rgid, egid, sgid, /)")
    static void setGroups(PythonContext context, Object rgid, Object egid, Object sgid) {
        SystemCalls.call(context, LibcFunction.SETRESGID, group(rgid), group(egid), group(sgid));
    }

    @PyBuiltin("setgroups(groups, /)")
    static void setGroups(PythonContext context, Object groups) {
        Object[] all = Items.toArrayOrNull(groups);
        if (all == null) {
            throw Errors.typeError("setgroups argument must be a sequence");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(ValueLayout.JAVA_INT, all.length + 1L);
            for (int i = 0; i < all.length; i++) {
                if (!Items.isInt(all[i])) {
                    throw Errors.typeError("groups must be integers");
                }
                numbers.setAtIndex(ValueLayout.JAVA_INT, i, (int) group(all[i]));
            }
            SystemCalls.call(context, LibcFunction.SETGROUPS, all.length, numbers.address());
        }
    }
}
