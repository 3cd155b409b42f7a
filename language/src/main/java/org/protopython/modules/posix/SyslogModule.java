// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code syslog}. The log is the process's: an interpreter other than the main one can only write into an open one. */
@PyModule(value = "syslog", doc = "Messages for the log of the system.")
public final class SyslogModule {
    @PyConstant("LOG_EMERG")
    static final int EMERG = 0;

    @PyConstant("LOG_ALERT")
    static final int ALERT = 1;

    @PyConstant("LOG_CRIT")
    static final int CRIT = 2;

    @PyConstant("LOG_ERR")
    static final int ERR = 3;

    @PyConstant("LOG_WARNING")
    static final int WARNING = 4;

    @PyConstant("LOG_NOTICE")
    static final int NOTICE = 5;

    @PyConstant("LOG_INFO")
    static final int INFO = 6;

    @PyConstant("LOG_DEBUG")
    static final int DEBUG = 7;

    @PyConstant("LOG_PID")
    static final int PID = 1;

    @PyConstant("LOG_CONS")
    static final int CONS = 2;

    @PyConstant("LOG_ODELAY")
    static final int ODELAY = 4;

    @PyConstant("LOG_NDELAY")
    static final int NDELAY = 8;

    @PyConstant("LOG_NOWAIT")
    static final int NOWAIT = 16;

    @PyConstant("LOG_PERROR")
    static final int PERROR = 32;

    @PyConstant("LOG_KERN")
    static final int KERN = 0;

    @PyConstant("LOG_USER")
    static final int USER = 8;

    @PyConstant("LOG_MAIL")
    static final int MAIL = 16;

    @PyConstant("LOG_DAEMON")
    static final int DAEMON = 24;

    @PyConstant("LOG_AUTH")
    static final int AUTH = 32;

    @PyConstant("LOG_SYSLOG")
    static final int SYSLOG = 40;

    @PyConstant("LOG_LPR")
    static final int LPR = 48;

    @PyConstant("LOG_NEWS")
    static final int NEWS = 56;

    @PyConstant("LOG_UUCP")
    static final int UUCP = 64;

    @PyConstant("LOG_CRON")
    static final int CRON = 72;

    @PyConstant("LOG_AUTHPRIV")
    static final int AUTHPRIV = 80;

    @PyConstant("LOG_FTP")
    static final int FTP = 88;

    @PyConstant("LOG_LOCAL0")
    static final int LOCAL0 = 128;

    @PyConstant("LOG_LOCAL1")
    static final int LOCAL1 = 136;

    @PyConstant("LOG_LOCAL2")
    static final int LOCAL2 = 144;

    @PyConstant("LOG_LOCAL3")
    static final int LOCAL3 = 152;

    @PyConstant("LOG_LOCAL4")
    static final int LOCAL4 = 160;

    @PyConstant("LOG_LOCAL5")
    static final int LOCAL5 = 168;

    @PyConstant("LOG_LOCAL6")
    static final int LOCAL6 = 176;

    @PyConstant("LOG_LOCAL7")
    static final int LOCAL7 = 184;

    private SyslogModule() {}

    @PyBuiltin(value = "openlog(ident=<unrepresentable>, logoption=0, facility=8)", doc = """
        Choose what begins each message, by default the program's name, LOG_ options and the usual facility.\
        """)
    static void open(PythonContext context, TruffleString ident, long options, long facility) {
        if (!context.isMainInterpreter()) {
            throw Errors.runtimeError("subinterpreter can't use syslog.openlog()");
        }
        Object shown = ident == null ? programName(context) : ident;
        byte[] name = shown == PyNone.NONE ? null : utf8((TruffleString) shown);
        audit(context, "openlog", shown, options, facility);
        SystemCalls.descriptors(context);
        SystemLog.open(name, options, facility);
    }

    /** The last part of {@code sys.argv[0]}, or None. */
    private static Object programName(PythonContext context) {
        Object arguments = Attributes.getOrNull(context.module("sys"), "argv");
        if (!(arguments instanceof PyList list) || list.size() == 0) {
            return PyNone.NONE;
        }
        TruffleString program = Conversions.asText(Items.get(list, 0L));
        if (program == null || program.isEmpty()) {
            return PyNone.NONE;
        }
        String path = PyStrings.toJava(program);
        return PyStrings.of(path.substring(path.lastIndexOf('/') + 1));
    }

    @PyBuiltin(value = "syslog(*args)", doc = """
        syslog([priority,] message)

        Write a message to the log of the system, with the priority LOG_INFO unless another is given.\
        """)
    static void write(PythonContext context, Object[] args) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("syslog.syslog requires 1 to 2 arguments");
        }
        int priority = args.length == 1 ? INFO : ArgumentConversions.toInt(args[0]);
        TruffleString message = ArgumentConversions.toText(args[args.length - 1], "syslog() argument " + args.length);
        byte[] bytes = EmbeddedNulls.refuseCharacter(utf8(message));
        audit(context, "syslog", (long) priority, message);
        if (!SystemLog.isOpen()) {
            if (!context.isMainInterpreter()) {
                throw Errors.runtimeError(
                        "subinterpreter can't use syslog.syslog() until the syslog is opened by the main interpreter");
            }
            open(context, null, 0, USER);
        }
        SystemCalls.descriptors(context);
        SystemLog.write(priority, bytes);
    }

    @PyBuiltin(value = "closelog()", doc = "Forget what openlog() chose and close the connection to the log.")
    static void close(PythonContext context) {
        if (!context.isMainInterpreter()) {
            throw Errors.runtimeError("subinterpreter can't use syslog.closelog()");
        }
        audit(context, "closelog");
        SystemLog.close();
    }

    @PyBuiltin(value = "setlogmask(maskpri, /)", doc = """
        Choose which priorities are logged, as LOG_MASK() and LOG_UPTO() have them, and give the former mask.\
        """)
    static long setMask(PythonContext context, long mask) {
        audit(context, "setlogmask", mask);
        SystemCalls.descriptors(context);
        return SystemLog.setMask((int) mask);
    }

    @PyBuiltin(value = "LOG_MASK(pri, /)", doc = "The mask for setlogmask() of one priority.")
    static int mask(long priority) {
        return 1 << (int) priority;
    }

    @PyBuiltin(
            value = "LOG_UPTO(pri, /)",
            doc = "The mask for setlogmask() of a priority and all that are more urgent.")
    static int maskUpTo(long priority) {
        return (1 << (int) (priority + 1)) - 1;
    }

    private static byte[] utf8(TruffleString text) {
        return Codecs.encode(text, "utf-8", "strict").value();
    }

    private static void audit(PythonContext context, String event, Object... arguments) {
        AuditHooks.raise(context, PyStrings.of("syslog." + event), arguments);
    }
}
