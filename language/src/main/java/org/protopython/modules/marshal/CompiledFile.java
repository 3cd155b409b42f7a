// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.hashing.SipHash;
import org.protopython.ops.imports.LibraryPaths;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.ops.imports.SourceText;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * The {@code .pyc} file of a module. It is good as long as its header tells the modification time and the size of the
 * source, or has a hash of it (PEP 3147, PEP 552).
 */
public final class CompiledFile {
    private static final int HEADER = 16;
    private static final int HASHED = 1;
    private static final int CHECKED = 1 << 1;
    private static final int MARSHAL_VERSION = 5;
    private static final Set<PosixFilePermission> EXECUTION = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final PythonContext context;
    private final TruffleFile source;
    private final TruffleFile file;
    private final int seconds;
    private final int size;
    /** Of the file that is there; one that is written in its place has the same. */
    private int flags;

    /**
     * @param seconds when the source was modified, as the header has it
     * @param size of the source in bytes, as the header has it
     */
    private CompiledFile(PythonContext context, TruffleFile source, TruffleFile file, int seconds, int size) {
        this.context = context;
        this.source = source;
        this.file = file;
        this.seconds = seconds;
        this.size = size;
    }

    /**
     * The code of a module, which is compiled only where its compiled file is not good; then a new one is written.
     *
     * @param fileName as tracebacks show it
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyCode codeOf(PythonContext context, TruffleFile source, String fileName) throws IOException {
        CompiledFile compiled = of(context, source);
        CodeForm form = compiled == null ? null : compiled.read();
        if (form != null) {
            Source text = context.sourceOf(source, form.recipe().text());
            return context.importedCode(text, fileName, form.stored());
        }
        byte[] bytes = source.readAllBytes();
        Source text = context.sourceOf(source, SourceText.decode(bytes, source.getPath()));
        PyCode code = context.importedCode(text, fileName, null);
        if (compiled != null && compiled.isToBeWritten()) {
            compiled.write(code, bytes);
        }
        return code;
    }

    /** Null in a file system that does not tell what the header needs. */
    private static CompiledFile of(PythonContext context, TruffleFile source) {
        try {
            TruffleFile file = LibraryPaths.of(context).file(ModuleSpecs.cacheOf(context, source));
            long seconds = source.getLastModifiedTime().to(TimeUnit.SECONDS);
            return new CompiledFile(context, source, file, (int) seconds, (int) source.size());
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Null when there is no file that is good; a damaged one is none. */
    private CodeForm read() throws IOException {
        byte[] bytes;
        try {
            bytes = file.readAllBytes();
        } catch (IOException | SecurityException e) {
            return null;
        }
        if (!isGood(bytes)) {
            return null;
        }
        try {
            MarshalReader reader = new MarshalReader(MarshalReader.bytes(bytes, HEADER), true);
            CodeForm form = reader.readForm();
            return form.isModule(context.settings().optimize()) ? form : null;
        } catch (PException e) {
            return null;
        }
    }

    private boolean isGood(byte[] bytes) throws IOException {
        if (bytes.length < HEADER) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt() != ModuleSpecs.MAGIC_NUMBER) {
            return false;
        }
        int found = header.getInt();
        if ((found & ~(HASHED | CHECKED)) != 0) {
            return false;
        }
        flags = found;
        if ((flags & HASHED) == 0) {
            return header.getInt() == seconds && header.getInt() == size;
        }
        return !isChecked() || header.getLong() == hash(source.readAllBytes());
    }

    private boolean isChecked() {
        return switch (context.settings().checkHashPycs()) {
            case "always" -> true;
            case "never" -> false;
            default -> (flags & CHECKED) != 0;
        };
    }

    private static long hash(byte[] text) {
        return SipHash.hash(ModuleSpecs.MAGIC_NUMBER, 0, text);
    }

    /** Unless {@code sys.dont_write_bytecode} forbids it. */
    private boolean isToBeWritten() {
        Object sys = context.module("sys");
        Object forbidden = sys == null ? null : Attributes.getOrNull(sys, "dont_write_bytecode");
        return forbidden != null && !Conversions.isTrue(forbidden);
    }

    /**
     * Writes the file, under another name first, so that nobody reads half of it. Where it cannot be written the module is
     * compiled again next time.
     */
    private void write(PyCode code, byte[] text) {
        byte[] content = new MarshalWriter(MARSHAL_VERSION, true).write(code);
        TruffleFile unfinished = file.resolveSibling(file.getName() + "." + System.nanoTime());
        try {
            file.getParent().createDirectories();
            try (OutputStream out = unfinished.newOutputStream(StandardOpenOption.CREATE_NEW)) {
                out.write(header(text));
                out.write(content);
            }
            unfinished.setPosixPermissions(permissions());
            unfinished.move(file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            discard(unfinished);
        }
    }

    private byte[] header(byte[] text) {
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ModuleSpecs.MAGIC_NUMBER)
                .putInt(flags);
        if ((flags & HASHED) == 0) {
            header.putInt(seconds).putInt(size);
        } else {
            header.putLong(hash(text));
        }
        return header.array();
    }

    /** Those of the source, but nobody executes the file, and its owner can replace it. */
    private Set<PosixFilePermission> permissions() throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_WRITE);
        permissions.addAll(source.getPosixPermissions());
        permissions.removeAll(EXECUTION);
        return permissions;
    }

    private static void discard(TruffleFile unfinished) {
        try {
            unfinished.delete();
        } catch (IOException | SecurityException e) {
            // it was never there, or it stays
        }
    }
}
