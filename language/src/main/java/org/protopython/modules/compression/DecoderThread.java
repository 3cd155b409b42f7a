// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.util.concurrent.Semaphore;

/**
 * Runs a decoder that pulls its input where a program pushes it: on a thread of its own, of which only the stack matters.
 * Caller and decoder take turns, so that never both run; the decoder's turn ends where it needs more input or has given
 * as much as was asked for.
 */
final class DecoderThread implements Runnable {
    private static final Cleaner CLEANER =
            Cleaner.create(Thread.ofVirtual().name("decoders' cleaner").factory());
    private static final int BUFFER_BYTES = 1 << 13;

    private final StreamFormat format;
    private final PieceInput input = new PieceInput(this::endTurn);
    private final Semaphore decodersTurn = new Semaphore(0);
    private final Semaphore callersTurn = new Semaphore(0);

    // the semaphores make what one side writes visible to the other
    private ByteArrayOutputStream output;
    private int limit;
    private boolean ended;
    private boolean abandoned;
    private Throwable failure;

    private DecoderThread(StreamFormat format) {
        this.format = format;
    }

    /** @param owner whom the thread does not outlive, and does not keep alive */
    static DecoderThread start(Object owner, StreamFormat format) {
        DecoderThread decoder = new DecoderThread(format);
        CLEANER.register(owner, decoder::abandon);
        Thread.ofVirtual().name("decoder").start(decoder);
        return decoder;
    }

    private void abandon() {
        abandoned = true;
        decodersTurn.release();
    }

    /**
     * Lets the decoder go on with one more piece.
     *
     * @param limit how long the output may become
     * @throws IOException if the decoder failed; it is of no use then
     */
    void decode(byte[] piece, ByteArrayOutputStream output, int limit) throws IOException {
        input.append(piece);
        this.output = output;
        this.limit = limit;
        decodersTurn.release();
        callersTurn.acquireUninterruptibly();
        this.output = null;
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    boolean isEnded() {
        return ended;
    }

    /** What the decoder has not read. */
    byte[] rest() {
        return input.drain();
    }

    private void endTurn() throws NoInputException {
        callersTurn.release();
        awaitTurn();
    }

    private void awaitTurn() throws NoInputException {
        decodersTurn.acquireUninterruptibly();
        if (abandoned) {
            throw new NoInputException();
        }
    }

    @Override
    public void run() {
        try {
            awaitTurn();
            decodeAll();
            ended = true;
        } catch (NoInputException e) {
            return; // nobody waits any more
        } catch (Throwable e) {
            failure = e; // the caller's, to whom it is thrown
        }
        callersTurn.release();
    }

    private void decodeAll() throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream decoder = format.open(input)) {
            int count = 0;
            while (count >= 0) {
                while (output.size() >= limit) {
                    endTurn();
                }
                // who asks for more than there is waits for input while what there is stays in the buffer
                int room = Math.min(limit - output.size(), BUFFER_BYTES);
                count = decoder.read(buffer, 0, Math.clamp(decoder.available(), 1, room));
                output.write(buffer, 0, Math.max(count, 0));
            }
        }
    }
}
