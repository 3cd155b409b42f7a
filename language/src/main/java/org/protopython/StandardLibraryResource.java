// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import com.oracle.truffle.api.InternalResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The standard library packed in this jar, so that a context on a plain class path finds it. Unpacked once per version
 * into the polyglot resource cache; its root holds {@code lib/python3.14}, as the distribution's does. The build writes
 * the file list and the hash ({@code src/main/scripts/pack-stdlib.sh}).
 */
@InternalResource.Id("stdlib")
public final class StandardLibraryResource implements InternalResource {
    private static final Path BASE = Path.of("META-INF/resources/protopython/stdlib");

    @Override
    public void unpackFiles(Env env, Path targetDirectory) throws IOException {
        env.unpackResourceFiles(BASE.resolve("file-list"), targetDirectory, BASE);
    }

    @Override
    public String versionHash(Env env) {
        try {
            return env.readResourceLines(BASE.resolve("sha256")).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
