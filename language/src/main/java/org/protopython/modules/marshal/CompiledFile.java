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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.LibraryPaths;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.ops.imports.SourceText;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * The {@code .pyc} file of a module: it is good as long as its header tells the modification time and the size of the
 * source (PEP 3147, PEP 552). Files that are checked by a hash of the source are left to {@code importlib}.
 *
 * @param seconds when the source was modified, as the header has it
 * @param size of the source in bytes, as the header has it
 */
public record CompiledFile(PythonContext context, TruffleFile source, TruffleFile file, int seconds, int size) {
    private static final int HEADER = 16;
    private static final int MARSHAL_VERSION = 5;
    private static final Set<PosixFilePermission> EXECUTION = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

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
        Source text = context.sourceOf(source, SourceText.decode(source.readAllBytes(), source.getPath()));
        PyCode code = context.importedCode(text, fileName, null);
        if (compiled != null) {
            compiled.write(code);
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
    private CodeForm read() {
        byte[] bytes;
        try {
            bytes = file.readAllBytes();
        } catch (IOException | SecurityException e) {
            return null;
        }
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, HEADER), header(), 0, HEADER)) {
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

    private byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ModuleSpecs.MAGIC_NUMBER)
                .putInt(0)
                .putInt(seconds)
                .putInt(size)
                .array();
    }

    /**
     * Writes the file unless {@code sys.dont_write_bytecode} forbids it: under another name first, so that nobody reads
     * half of it. Where it cannot be written the module is compiled again next time.
     */
    private void write(PyCode code) {
        Object forbidden = Attributes.getOrNull(context.module("sys"), "dont_write_bytecode");
        if (forbidden == null || Conversions.isTrue(forbidden)) {
            return;
        }
        byte[] content = new MarshalWriter(MARSHAL_VERSION, true).write(code);
        TruffleFile unfinished = file.resolveSibling(file.getName() + "." + System.nanoTime());
        try {
            file.getParent().createDirectories();
            try (OutputStream out = unfinished.newOutputStream(StandardOpenOption.CREATE_NEW)) {
                out.write(header());
                out.write(content);
            }
            unfinished.setPosixPermissions(permissions());
            unfinished.move(file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            discard(unfinished);
        }
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
