// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptors of a context without native access: files work through channels, what needs the process says so. */
class SandboxedFilesTest {
    @Test
    void filesOpenThroughChannels(@TempDir Path directory) throws Exception {
        try (Context context =
                Context.newBuilder("protopython").allowIO(IOAccess.ALL).build()) {
            context.getBindings("protopython")
                    .putMember("name", directory.resolve("file").toString());
            context.eval("protopython", """
                import os
                with open(name, "w") as f:
                    f.write("text")
                fd = os.open(name, os.O_RDWR)
                os.lseek(fd, 0, os.SEEK_END)
                os.write(fd, b" more")
                size = os.fstat(fd).st_size
                os.close(fd)
                try:
                    os.read(fd, 1)
                except OSError as e:
                    closed = e.errno
                try:
                    os.pipe()
                except OSError as e:
                    pipe = e.errno
                """);
            assertEquals(9, context.eval("protopython", "size").asInt());
            assertEquals(9, context.eval("protopython", "closed").asInt());
            assertEquals(38, context.eval("protopython", "pipe").asInt());
            assertEquals("text more", Files.readString(directory.resolve("file")));
        }
    }
}
