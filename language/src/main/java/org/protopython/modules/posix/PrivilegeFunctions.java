// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: takes on other users and groups. */
@PyModule("posix")
public final class PrivilegeFunctions {
    private static final int USUAL_GROUPS = 64;
    private static final int LONGEST_NAME = 256;
    private static final long ID_MASK = 0xFFFFFFFFL;

    private PrivilegeFunctions() {}

    private static long user(Object value) {
        return NodeFunctions.id(value, "uid");
    }

    private static long group(Object value) {
        return NodeFunctions.id(value, "gid");
    }

    @PyBuiltin(
            value = "setuid(uid, /)",
            doc = "Set the user ID of this process; with privileges the saved one as well.")
    static void setUser(PythonContext context, Object uid) {
        SystemCalls.call(context, LibcFunction.SETUID, user(uid));
    }

    @PyBuiltin(value = "seteuid(euid, /)", doc = "Set the effective user ID of this process.")
    static void setEffectiveUser(PythonContext context, Object euid) {
        SystemCalls.call(context, LibcFunction.SETEUID, user(euid));
    }

    @PyBuiltin(
            value = "setgid(gid, /)",
            doc = "Set the group ID of this process; with privileges the saved one as well.")
    static void setGroup(PythonContext context, Object gid) {
        SystemCalls.call(context, LibcFunction.SETGID, group(gid));
    }

    @PyBuiltin(value = "setegid(egid, /)", doc = "Set the effective group ID of this process.")
    static void setEffectiveGroup(PythonContext context, Object egid) {
        SystemCalls.call(context, LibcFunction.SETEGID, group(egid));
    }

    @PyBuiltin(
            value = "setreuid(ruid, euid, /)",
            doc = "Set the real and effective user IDs of this process; -1 leaves one as it is.")
    static void setUsers(PythonContext context, Object ruid, Object euid) {
        SystemCalls.call(context, LibcFunction.SETREUID, user(ruid), user(euid));
    }

    @PyBuiltin(
            value = "setregid(rgid, egid, /)",
            doc = "Set the real and effective group IDs of this process; -1 leaves one as it is.")
    static void setGroups(PythonContext context, Object rgid, Object egid) {
        SystemCalls.call(context, LibcFunction.SETREGID, group(rgid), group(egid));
    }

    @PyBuiltin(
            value = "setresuid(ruid, euid, suid, /)",
            doc = "Set the real, effective and saved user IDs of this process; -1 leaves one as it is.")
    static void setUsers(PythonContext context, Object ruid, Object euid, Object suid) {
        SystemCalls.call(context, LibcFunction.SETRESUID, user(ruid), user(euid), user(suid));
    }

    @PyBuiltin(
            value = "setresgid(rgid, egid, sgid, /)",
            doc = "Set the real, effective and saved group IDs of this process; -1 leaves one as it is.")
    static void setGroups(PythonContext context, Object rgid, Object egid, Object sgid) {
        SystemCalls.call(context, LibcFunction.SETRESGID, group(rgid), group(egid), group(sgid));
    }

    @PyBuiltin(
            value = "setgroups(groups, /)",
            doc = "Set the supplementary groups of this process to a sequence of IDs.")
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

    /** The groups of a user as the system's accounts have them, and that one. */
    @PyBuiltin(
            value = "getgrouplist(user, group, /)",
            doc = "List of the IDs of the groups of a user, given by name; the ID group is always among them.")
    static Object groupsOf(PythonContext context, TruffleString user, Object group) {
        byte[] name = EmbeddedNulls.refuseCharacter(FileNames.encode(PyStrings.toJava(user)));
        long number = group(group);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocateFrom(ValueLayout.JAVA_INT, USUAL_GROUPS);
            long text = SystemCalls.string(arena, name).address();
            while (true) {
                int room = count.get(ValueLayout.JAVA_INT, 0);
                MemorySegment numbers = arena.allocate(ValueLayout.JAVA_INT, room);
                SystemCalls.descriptors(context);
                long found = Libc.call(LibcFunction.GETGROUPLIST, text, number, numbers.address(), count.address());
                if (found >= 0) {
                    Object[] groups = new Object[(int) found];
                    Arrays.setAll(groups, i -> numbers.getAtIndex(ValueLayout.JAVA_INT, i) & ID_MASK);
                    return new PyList(groups);
                } else if (count.get(ValueLayout.JAVA_INT, 0) <= room) {
                    count.set(ValueLayout.JAVA_INT, 0, room * 2);
                }
            }
        }
    }

    @PyBuiltin(
            value = "initgroups(username, gid, /)",
            doc = "Set the supplementary groups of this process to those of a user, given by name, and gid.")
    static void takeGroups(PythonContext context, Object username, Object gid) {
        byte[] name = userName(username);
        try (Arena arena = Arena.ofConfined()) {
            long text = SystemCalls.string(arena, name).address();
            SystemCalls.call(context, LibcFunction.INITGROUPS, text, group(gid));
        }
    }

    private static byte[] userName(Object user) {
        return EmbeddedNulls.refuseByte(FileNames.encode(Conversions.toPath(user)));
    }

    /** Who has logged in at the terminal of this process. */
    @PyBuiltin(
            value = "getlogin()",
            doc = "Name of the user who has logged in at the terminal of this process. Raises OSError without one.")
    static Object login(PythonContext context) {
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(LONGEST_NAME);
            OsErrors.check(-Libc.call(LibcFunction.GETLOGIN_R, name.address(), LONGEST_NAME), null);
            int length = 0;
            while (name.get(ValueLayout.JAVA_BYTE, length) != 0) {
                length++;
            }
            return PyStrings.of(FileNames.decode(name.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE)));
        }
    }
}
