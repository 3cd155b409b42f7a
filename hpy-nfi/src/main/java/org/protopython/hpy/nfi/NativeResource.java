// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.InternalResource;
import java.io.IOException;
import java.nio.file.Path;

/** The compiled C side, packed in this jar. */
@InternalResource.Id(value = NativeResource.ID, componentId = "protopython", optional = true)
public final class NativeResource implements InternalResource {
    public static final String ID = "hpy";
    public static final String LIBRARY = "libprotopython-hpy.so";

    private static Path base(Env env) {
        return Path.of("META-INF", "resources", "protopython", "hpy")
                .resolve(env.getOS().toString())
                .resolve(env.getCPUArchitecture().toString());
    }

    @Override
    public void unpackFiles(Env env, Path targetDirectory) throws IOException {
        env.unpackResourceFiles(base(env).resolve("file-list"), targetDirectory, base(env));
    }

    @Override
    public String versionHash(Env env) {
        try {
            return env.readResourceLines(base(env).resolve("sha256")).get(0);
        } catch (IOException e) {
            throw new IllegalStateException("no native HPy library for this platform", e);
        }
    }
}
