// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
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

/** {@code pwd}: the users of the system. */
@PyModule(value = "pwd", doc = """
    The users that the system knows, as tuples of seven: name, password, numbers of user and group, further
    information, home directory and shell.\
    """)
public final class PasswordModule {
    private static final Accounts USERS = new Accounts("/etc/passwd", 7);
    private static final StructSequence ENTRY = new StructSequence(
                    "pwd",
                    "struct_passwd",
                    "pw_name: Name to log in by.",
                    "pw_passwd: Encrypted password, or what stands for one that is elsewhere.",
                    "pw_uid: Number of the user.",
                    "pw_gid: Number of the user's group.",
                    "pw_gecos: Real name and further information.",
                    "pw_dir: Where the user's own files are.",
                    "pw_shell: Program that is started after logging in.")
            .withDoc("An entry of the users: (pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell).");

    @PyConstant("struct_passwd")
    static final PyType TYPE = ENTRY.type();

    private PasswordModule() {}

    private static PyTuple entry(String[] fields) {
        return ENTRY.make(
                PyStrings.of(fields[0]),
                PyStrings.of(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                PyStrings.of(fields[4]),
                PyStrings.of(fields[5]),
                PyStrings.of(fields[6]));
    }

    @PyBuiltin(value = "getpwall()", doc = "List of the entries of all users.")
    static Object all(PythonContext context) {
        return new PyList(AccountFiles.lines(context, USERS).stream()
                .map(PasswordModule::entry)
                .toArray());
    }

    @PyBuiltin(value = "getpwnam(name, /)", doc = "Entry of the user of a name. Raises KeyError when there is none.")
    static Object byName(PythonContext context, TruffleString name) {
        String[] found = AccountFiles.find(context, USERS, name);
        if (found != null) {
            return entry(found);
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getpwnam(): name not found: %s", Texts.reprJava(name));
    }

    @PyBuiltin(value = "getpwuid(uid, /)", doc = "Entry of the user of a number. Raises KeyError when there is none.")
    static Object byNumber(PythonContext context, Object uid) {
        Object wanted = Conversions.toIndex(uid);
        String[] found = AccountFiles.find(context, USERS, wanted);
        if (found != null) {
            return entry(found);
        }
        boolean possible = wanted instanceof Long number && number >= 0 && number <= 0xFFFFFFFFL;
        throw Errors.raise(ExceptionTypes.KEY_ERROR, "getpwuid(): uid not found%s", possible ? ": " + wanted : "");
    }
}
