// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** What a file descriptor stands for: a file with a position, or one of the context's streams. */
final class OpenFile {
    private final SeekableByteChannel channel;
    private final InputStream input;
    private final OutputStream output;
    private final boolean append;

    private OpenFile(SeekableByteChannel channel, InputStream input, OutputStream output, boolean append) {
        this.channel = channel;
        this.input = input;
        this.output = output;
        this.append = append;
    }

    /** @param append whether each write goes to the end */
    static OpenFile of(SeekableByteChannel channel, boolean append) {
        return new OpenFile(channel, null, null, append);
    }

    static OpenFile of(InputStream input) {
        return new OpenFile(null, input, null, false);
    }

    static OpenFile of(OutputStream output) {
        return new OpenFile(null, null, output, false);
    }

    /** Number of bytes read, zero at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        if (channel != null) {
            count = channel.read(ByteBuffer.wrap(target, offset, length));
        } else if (input != null) {
            count = input.read(target, offset, length);
        } else {
            throw new IOException("Bad file descriptor");
        }
        return Math.max(count, 0);
    }

    /** Writes all of it. */
    void write(byte[] source, int offset, int length) throws IOException {
        if (output != null) {
            output.write(source, offset, length);
            return;
        } else if (channel == null) {
            throw new IOException("Bad file descriptor");
        } else if (append) {
            channel.position(channel.size());
        }
        ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Pushes on what the stream below keeps. */
    void flush() throws IOException {
        if (output != null) {
            output.flush();
        }
    }

    /**
     * Moves the position and returns it.
     *
     * @param whence 0 from the start, 1 from the position, 2 from the end
     */
    long seek(long offset, int whence) throws IOException {
        if (channel == null) {
            throw new IOException("Illegal seek");
        }
        long origin = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
        if (origin + offset < 0) {
            throw new IOException("Invalid argument");
        }
        channel.position(origin + offset);
        return origin + offset;
    }

    Status status(int regularFile, int stream, int blockSize) throws IOException {
        long size = channel == null ? 0 : channel.size();
        int mode = channel == null ? stream : regularFile;
        return new Status(mode, 0, 0, 1, 0, 0, size, 0, 0, 0, blockSize, 0, 0);
    }

    /** Makes the file that long; a longer one is filled with zeros. */
    void truncate(long size) throws IOException {
        if (channel == null) {
            throw new IOException("Invalid argument");
        }
        long position = channel.position();
        if (size > channel.size()) {
            channel.position(size - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        } else {
            channel.truncate(size);
        }
        channel.position(position);
    }

    void close() throws IOException {
        if (channel != null) {
            channel.close();
        } else if (output != null) {
            output.flush();
        }
    }
}
