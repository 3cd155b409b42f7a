// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import com.oracle.truffle.api.InternalResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The standard library packed in this jar, so that a context on a plain class path finds it. Unpacked once per version
 * into the polyglot resource cache; its root holds {@code lib/python3.14}, as the distribution's does. The build lays it
 * out and compiles it ({@code src/main/scripts/pack-stdlib.sh}, {@code CompileLibrary.java}).
 */
@InternalResource.Id("stdlib")
public final class StandardLibraryResource implements InternalResource {
    private static final Path BASE = Path.of("META-INF/resources/protopython/stdlib");

    @Override
    public void unpackFiles(Env env, Path targetDirectory) throws IOException {
        env.unpackResourceFiles(BASE.resolve("file-list"), targetDirectory, BASE);
        // a .pyc file is good for a source of that time alone
        FileTime modified = FileTime.from(Long.parseLong(line(env, "modified")), TimeUnit.SECONDS);
        List<Path> sources;
        try (Stream<Path> files = Files.walk(targetDirectory)) {
            sources = files.filter(file -> file.toString().endsWith(".py")).toList();
        }
        for (Path source : sources) {
            Files.setLastModifiedTime(source, modified);
        }
    }

    @Override
    public String versionHash(Env env) {
        try {
            return line(env, "sha256");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Env env, String file) throws IOException {
        return env.readResourceLines(BASE.resolve(file)).getFirst();
    }
}
