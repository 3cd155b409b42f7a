// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.AccountFiles.Accounts;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.StructSequence;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code grp}: the groups of the system. */
@PyModule("grp")
public final class GroupModule {
    private static final Accounts GROUPS = new Accounts("/etc/group", 4);
    private static final StructSequence ENTRY =
            new StructSequence("grp", "struct_group", "gr_name", "gr_passwd", "gr_gid", "gr_mem");

    @PyConstant("struct_group")
    static final PyType TYPE = ENTRY.type();

    private GroupModule() {}

    private static PyTuple entry(String[] fields) {
        Object[] members = Arrays.stream(fields[3].split(","))
                .filter(member -> !member.isEmpty())
                .map(PyStrings::of)
                .toArray();
        return ENTRY.make(
                PyStrings.of(fields[0]), PyStrings.of(fields[1]), Long.parseLong(fields[2]), new PyList(members));
    }

    @PyBuiltin("getgrall()")
    static Object all(PythonContext context) {
        return new PyList(AccountFiles.lines(context, GROUPS).stream()
                .map(GroupModule::entry)
                .toArray());
    }

    @PyBuiltin("getgrnam(name)")
    static Object byName(PythonContext context, TruffleString name) {
        String[] found = AccountFiles.find(context, GROUPS, name);
        if (found != null) {
            return entry(found);
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getgrnam(): name not found: %s", Texts.reprJava(name));
    }

    @PyBuiltin("getgrgid(id)")
    static Object byNumber(PythonContext context, Object id) {
        Object wanted = Conversions.toIndex(id);
        String[] found = AccountFiles.find(context, GROUPS, wanted);
        if (found != null) {
            return entry(found);
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getgrgid(): gid not found: %s", Texts.strJava(wanted));
    }
}
