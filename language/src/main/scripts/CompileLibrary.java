// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Completes the standard library that {@code pack-stdlib.sh} has laid out, once the language is compiled, which is on the
 * class path: writes the {@code .pyc} files beside the modules, and {@code file-list} and {@code sha256}, which the
 * internal resource reads. Does nothing when they are up to date.
 *
 * <p>Usage: {@code java CompileLibrary.java CLASSES RESOURCE}, where RESOURCE is the library's path in CLASSES.
 */
final class CompileLibrary {
    /** The times of the sources are those of {@code pack-stdlib.sh}, and its names those they have when installed. */
    private static final String COMPILE = """
            def compile_library(library, home):
                from compileall import compile_dir
                from py_compile import PycInvalidationMode
                return compile_dir(library, quiet=1, stripdir=home, invalidation_mode=PycInvalidationMode.TIMESTAMP)
            compile_library
            """;

    private final Path classes;
    private final Path resource;
    private final Path home;

    private CompileLibrary(Path classes, Path resource) {
        this.classes = classes;
        this.resource = resource;
        this.home = classes.resolve(resource);
    }

    public static void main(String[] arguments) throws IOException {
        new CompileLibrary(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        Path digest = home.resolve("sha256");
        if (Files.exists(digest) && !isOutdated(Files.getLastModifiedTime(digest))) {
            return;
        }
        Files.deleteIfExists(digest);
        for (Path file : files(home.resolve("lib"))) {
            // what an older parser has made
            if (file.toString().endsWith(".pyc")) {
                Files.delete(file);
            }
        }
        compile();
        Set<Path> files = files(home.resolve("lib"));
        Files.write(
                home.resolve("file-list"),
                files.stream()
                        .map(file -> resource.resolve(home.relativize(file)) + " = rw-r--r--")
                        .toList());
        Files.writeString(digest, digest(files) + "\n");
    }

    /** Whether the library has been laid out, or a class of the language has been compiled, after that time. */
    private boolean isOutdated(FileTime time) throws IOException {
        try (Stream<Path> found = Files.walk(classes)) {
            List<Path> makers = found.filter(file ->
                            file.toString().endsWith(".class") || file.equals(home.resolve("modified")))
                    .toList();
            for (Path maker : makers) {
                if (Files.getLastModifiedTime(maker).compareTo(time) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void compile() {
        try (Context context = Context.newBuilder("protopython")
                .allowIO(IOAccess.ALL)
                .option("protopython.Home", home.toString())
                .out(System.err)
                .build()) {
            boolean compiled = context.eval("protopython", COMPILE)
                    .execute(home.resolve("lib").toString(), home.toString())
                    .asBoolean();
            if (!compiled) {
                throw new IllegalStateException("a module of the standard library does not compile");
            }
        }
    }

    private static Set<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            return new TreeSet<>(found.filter(Files::isRegularFile).toList());
        }
    }

    private String digest(Set<Path> files) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (Path file : files) {
            sha256.update(home.relativize(file).toString().getBytes());
            sha256.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
