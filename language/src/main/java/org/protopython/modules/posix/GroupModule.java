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
@PyModule(
        value = "grp",
        doc = "The groups of users that the system knows, as tuples of name, password, number and members.")
public final class GroupModule {
    private static final Accounts GROUPS = new Accounts("/etc/group", 4);
    private static final StructSequence ENTRY = new StructSequence(
                    "grp",
                    "struct_group",
                    "gr_name: Name of the group.",
                    "gr_passwd: Encrypted password, mostly none.",
                    "gr_gid: Number of the group.",
                    "gr_mem: List of the names of its members.")
            .withDoc("An entry of the groups, as (gr_name, gr_passwd, gr_gid, gr_mem).");

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

    @PyBuiltin(value = "getgrall()", doc = "List of the entries of all groups.")
    static Object all(PythonContext context) {
        return new PyList(AccountFiles.lines(context, GROUPS).stream()
                .map(GroupModule::entry)
                .toArray());
    }

    @PyBuiltin(value = "getgrnam(name)", doc = "Entry of the group of a name. Raises KeyError when there is none.")
    static Object byName(PythonContext context, TruffleString name) {
        String[] found = AccountFiles.find(context, GROUPS, name);
        if (found != null) {
            return entry(found);
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getgrnam(): name not found: %s", Texts.reprJava(name));
    }

    @PyBuiltin(value = "getgrgid(id)", doc = "Entry of the group of a number. Raises KeyError when there is none.")
    static Object byNumber(PythonContext context, Object id) {
        Object wanted = Conversions.toIndex(id);
        String[] found = AccountFiles.find(context, GROUPS, wanted);
        if (found != null) {
            return entry(found);
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getgrgid(): gid not found: %s", Texts.strJava(wanted));
    }
}
