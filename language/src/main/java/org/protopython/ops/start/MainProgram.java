// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportMachinery;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.imports.ModuleLoader;
import org.protopython.ops.imports.ModuleRunner;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.ops.imports.ProgramDirectory;
import org.protopython.ops.imports.SourceText;
import org.protopython.ops.imports.TypedSources;
import org.protopython.ops.signals.Interrupts;
import org.protopython.ops.traceback.MainSource;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/** Runs a source as the program of a process: what CPython does with FILE, {@code -c}, {@code -m} and stdin. */
public final class MainProgram {
    /** The name of what {@code -c} gives. */
    private static final String COMMAND = "<string>";

    private static final int BYTE = 0xFF;
    private static final int INTERRUPTED = 130;

    /** The record that ends an archive without a comment begins with "PK\5\6". */
    private static final int ARCHIVE_MARK = 0x504b0506;

    private static final int ARCHIVE_END = 22;

    private MainProgram() {}

    /** Runs the program; ends the context with an exit status unless that is 0. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object run(PythonContext context, Source source) {
        if (source.isInteractive()) {
            return InteractiveSession.run(context, source);
        }
        int status = 0;
        Interrupts.begin(context);
        try {
            readFilters(context);
            SiteStart.check(context);
            if (context.settings().module().isEmpty()) {
                runSource(context, source);
            } else {
                ModuleRunner.run(context, context.settings().module());
            }
        } catch (PException e) {
            status = failed(context, e);
        } catch (StackOverflowError e) {
            status = failed(context, Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        if (context.settings().inspect()) {
            ContextStart.flushStreams(context, true);
            return PyNone.NONE;
        }
        if (!ContextStart.finish(context)) {
            status = 120;
        }
        if (status != 0) {
            context.env().getContext().closeExited(null, status);
        }
        return PyNone.NONE;
    }

    /** Wrong filters of {@code -W} are told at once, not when the first warning comes. */
    private static void readFilters(PythonContext context) {
        Object filters = Attributes.getOrNull(context.module("sys"), "warnoptions");
        if (filters instanceof PyList list && list.size() > 0) {
            ImportSystem.importModule(context, "warnings");
        }
    }

    /** The exit status for what the program has raised; a session that follows it only shows the exception. */
    private static int failed(PythonContext context, PException error) {
        if (context.settings().inspect()) {
            return report(context, error.caught());
        } else if (error.isInstance(ExceptionTypes.SYSTEM_EXIT)) {
            return exitStatus(context, error.caught());
        }
        int status = report(context, error.caught());
        if (status == INTERRUPTED) {
            Interrupts.uncaught(context);
        }
        return status;
    }

    /** A statement of a session has raised: shows that, or ends the program. */
    static void statementFailed(PythonContext context, PException error) {
        if (!error.isInstance(ExceptionTypes.SYSTEM_EXIT)) {
            report(context, error.caught());
            return;
        }
        int status = exitStatus(context, error.caught());
        boolean flushed = ContextStart.finish(context);
        context.env().getContext().closeExited(null, flushed ? status : 120);
    }

    private static void runSource(PythonContext context, Source source) {
        PyDict main = context.main().dict();
        String fileName = source.getName();
        Source program = source;
        boolean compiled = false;
        if (source.getPath() != null) {
            TruffleFile file = context.env()
                    .getPublicTruffleFile(source.getPath())
                    .getAbsoluteFile()
                    .normalize();
            fileName = file.getPath();
            if (isDirectory(context, firstArgument(context))) {
                runWithin(context, firstArgument(context));
                return;
            } else if (file.isRegularFile() && isArchive(file)) {
                runWithin(context, source.getPath());
                return;
            }
            main.put("__file__", PyStrings.of(fileName));
            main.put("__cached__", PyNone.NONE);
            main.put("__loader__", ModuleSpecs.fileLoader(context, "__main__", fileName));
            compiled = fileName.endsWith(".pyc");
            program = compiled ? source : reread(context, source, file);
            TruffleFile directory = directoryOf(file);
            if (directory != null) {
                addDirectory(context, directory.getPath());
            }
        } else if (source.getLength() == 0 && !fileName.isEmpty() && fileName.equals(firstArgument(context))) {
            runWithin(context, fileName);
            return;
        } else {
            addDirectory(context, "");
        }
        PyCode code;
        if (compiled) {
            code = ImportMachinery.program(context, fileName);
        } else {
            MainSource.add(context, program);
            code = context.parseModule(program, fileName);
            if (fileName.equals(COMMAND)) {
                TypedSources.add(context, code, program);
            }
        }
        ModuleLoader.execute(code, main);
    }

    /** Runs a directory or an archive, found under this name even when the program changes the current directory. */
    private static void runWithin(PythonContext context, String path) {
        ModuleRunner.runWithin(
                context,
                context.env().getPublicTruffleFile(path).getAbsoluteFile().getPath());
    }

    private static boolean isDirectory(PythonContext context, String path) {
        return !path.isEmpty() && context.env().getPublicTruffleFile(path).isDirectory();
    }

    /** {@code sys.argv[0]}; it is the name of a source without a file that stands for a directory in an archive. */
    private static String firstArgument(PythonContext context) {
        Object arguments = Attributes.getOrNull(context.module("sys"), "argv");
        Object given = arguments instanceof PyList list && list.size() > 0 ? list.get(0) : PyNone.NONE;
        return Conversions.asText(given) == null ? "" : PyStrings.toJava(Conversions.asText(given));
    }

    /** Whether a file is a zip archive, by what its end says; a program may stand before it. */
    private static boolean isArchive(TruffleFile file) {
        try (SeekableByteChannel channel = file.newByteChannel(Set.of(StandardOpenOption.READ))) {
            ByteBuffer end = ByteBuffer.allocate(ARCHIVE_END);
            if (channel.size() < ARCHIVE_END) {
                return false;
            }
            channel.position(channel.size() - ARCHIVE_END);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // goes on until the record is complete
            }
            return end.getInt(0) == ARCHIVE_MARK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The program as Python decodes it, where that can differ from what the engine has read. */
    private static Source reread(PythonContext context, Source source, TruffleFile file) {
        if (!SourceText.isSuspect(source.getCharacters())) {
            return source;
        }
        try {
            byte[] bytes = file.readAllBytes();
            boolean changed =
                    source.getCharacters().toString().startsWith("\n") && bytes.length > 0 && bytes[0] != '\n';
            return changed ? source : context.sourceOf(file, SourceText.decodeFile(bytes, file.getPath()));
        } catch (IOException e) {
            throw OsErrors.of(e, PyStrings.of(file.getPath()));
        }
    }

    /** The directory of a program, behind symbolic links. */
    private static TruffleFile directoryOf(TruffleFile file) {
        try {
            return file.getCanonicalFile().getParent();
        } catch (IOException e) {
            return file.getParent();
        }
    }

    private static void addDirectory(PythonContext context, String directory) {
        if (!context.settings().isolated() && !context.settings().safePath()) {
            ProgramDirectory.add(context, directory);
        }
    }

    /** Lets {@code sys.excepthook} show an exception that nobody caught; the exit status. */
    private static int report(PythonContext context, PyBaseException exception) {
        flushOutput(context);
        Object traceback = ExceptionState.tracebackOrNone(exception);
        Object hook = Attributes.getOrNull(context.module("sys"), "excepthook");
        try {
            if (hook == null) {
                TracebackPrinter.print(context, exception);
            } else {
                Calls.call(hook, exception.type(), exception, traceback);
            }
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.SYSTEM_EXIT)) {
                return exitStatus(context, e.caught());
            }
            TracebackPrinter.write(context, "Error in sys.excepthook:\n");
            TracebackPrinter.print(context, e.caught());
            TracebackPrinter.write(context, "\nOriginal exception was:\n");
            TracebackPrinter.print(context, exception);
        }
        return exception.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
    }

    private static void flushOutput(PythonContext context) {
        ContextStart.flushStreams(context, false);
    }

    private static int exitStatus(PythonContext context, PyBaseException exit) {
        Object code = exit.field(ExceptionField.CODE);
        PyTuple args = exit.args();
        if (code == null) {
            code = args.size() == 0 ? PyNone.NONE : args.size() == 1 ? args.get(0) : args;
        }
        if (code instanceof PyNone) {
            return 0;
        }
        if (code instanceof Long number) {
            return (int) (number & BYTE);
        }
        if (code instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (code instanceof PyInt number) {
            return number.fitsLong() ? number.value().intValue() & BYTE : BYTE;
        }
        flushOutput(context);
        TracebackPrinter.write(context, Texts.strJava(code) + "\n");
        return 1;
    }
}
