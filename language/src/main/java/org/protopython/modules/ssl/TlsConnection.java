// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import com.oracle.truffle.api.TruffleSafepoint;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.protopython.runtime.PException;

/**
 * One conversation. Its operations are steps, which are taken one at a time and never wait, and waits between them, so
 * that one thread can write while another one waits for something to read.
 */
final class TlsConnection {
    private static final ByteBuffer NOTHING_TO_SAY = ByteBuffer.allocate(0);
    private static final int MARGIN = 64;
    private static final int RECORD_HEADER = 5;
    private static final int RECORD_LENGTH = 3;
    private static final int SHORT = 0xFFFF;
    private static final byte[] ALERT_RECORD = {21, 3, 3, 0, 2, 2, 0};
    private static final AtomicLong KEYS = new AtomicLong();

    private final ReentrantLock lock = new ReentrantLock();
    private final Transport transport;
    private final boolean server;
    private final PeerPolicy policy;
    private final String hostname;
    private String sessionKey = "session-" + KEYS.incrementAndGet();

    /** Null until the handshake has begun. */
    private SSLEngine engine;

    /** Encrypted bytes that have come: those before the position. */
    private ByteBuffer received = ByteBuffer.allocate(1 << 14);
    /** Encrypted bytes to go: those from the position on. */
    private ByteBuffer outgoing = ByteBuffer.allocate(0);
    /** What the peer has said: the bytes from the position on. */
    private ByteBuffer plain = ByteBuffer.allocate(0);

    private ClientHello hello;
    private boolean established;
    private boolean resumed;
    private boolean peerShown;
    /** Milliseconds of Java's clock. */
    private long begun;

    private boolean closedByPeer;
    private boolean closeSent;
    /** Bytes of the program that are encrypted already, but not all sent: it will give them to us once more. */
    private int unconfirmed;

    private SSLException failure;
    private List<X509Certificate> verifiedChain = List.of();

    /** What the owner of a connection decides. */
    interface PeerPolicy {
        /** The context that counts now. */
        PySslContext context();

        /** Chooses another context; returns the number of an alert to refuse the client, or -1. */
        int onServerName(String name);
    }

    /** What a step needs before there can be another one. */
    private enum Need {
        NOTHING,
        READABLE,
        WRITABLE,
        /** There will be nothing more: the peer has said goodbye. */
        CLOSED,
        /** There will be nothing more, and that is unexpected. */
        END
    }

    private interface Step {
        Need take() throws SSLException;
    }

    /** @param hostname of the server, or null */
    TlsConnection(Transport transport, boolean server, String hostname, PeerPolicy policy) {
        this.transport = transport;
        this.server = server;
        this.hostname = hostname;
        this.policy = policy;
    }

    /** Takes steps until nothing more is needed; returns false if the peer has said goodbye. */
    private boolean perform(Step step, String operation) {
        long deadline = transport.deadline();
        while (true) {
            switch (takeOne(step)) {
                case NOTHING -> {
                    return true;
                }
                case CLOSED -> {
                    return false;
                }
                case END -> throw SslErrors.endOfFile();
                case READABLE -> transport.awaitReadable(deadline, operation);
                case WRITABLE -> transport.awaitWritable(deadline, operation);
            }
        }
    }

    /** Gets hold of the lock; signals and requests of other threads come through meanwhile. */
    private void acquire() {
        TruffleSafepoint.setBlockedThreadInterruptible(null, ReentrantLock::lockInterruptibly, lock);
    }

    private Need takeOne(Step step) {
        acquire();
        try {
            if (failure != null) {
                throw TlsFailure.error(failure);
            }
            return step.take();
        } catch (SSLException e) {
            failure = e;
            sayWhy();
            throw TlsFailure.error(e);
        } finally {
            lock.unlock();
        }
    }

    /** Tells the peer of a failure, if it listens. */
    private void sayWhy() {
        if (engine == null) {
            return;
        }
        try {
            while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP
                    && !engine.isOutboundDone()) {
                wrap(NOTHING_TO_SAY);
            }
            flush();
        } catch (SSLException | PException unheard) {
            return;
        }
    }

    /** Sends what is to go; returns whether that was possible. */
    private boolean flush() {
        while (outgoing.hasRemaining()) {
            if (transport.write(outgoing) == Transport.WOULD_BLOCK) {
                return false;
            }
        }
        return true;
    }

    /** Encrypts something; returns how many bytes of it. */
    private int wrap(ByteBuffer source) throws SSLException {
        ByteBuffer target =
                ByteBuffer.allocate(outgoing.remaining() + engine.getSession().getPacketBufferSize() + MARGIN);
        target.put(outgoing);
        SSLEngineResult result = engine.wrap(source, target);
        while (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
            target = ByteBuffer.allocate(2 * target.capacity()).put(target.flip());
            result = engine.wrap(source, target);
        }
        outgoing = target.flip();
        return result.bytesConsumed();
    }

    /**
     * Gets more encrypted bytes, but none behind the current record: whether there are more is asked of the socket, by
     * {@code select} for example.
     */
    private Need fill() {
        int missing = RECORD_HEADER - received.position();
        if (missing <= 0) {
            missing += received.getShort(RECORD_LENGTH) & SHORT;
        }
        // what is no record after all is for the engine to complain about
        int wanted = received.position() + Math.max(missing, 1);
        if (wanted > received.capacity()) {
            received = ByteBuffer.allocate(wanted).put(received.flip());
        }
        received.limit(wanted);
        int count = transport.read(received);
        received.limit(received.capacity());
        return switch (count) {
            case Transport.WOULD_BLOCK -> Need.READABLE;
            case Transport.END -> Need.END;
            default -> Need.NOTHING;
        };
    }

    /** Decrypts a record, getting more bytes if there is none. */
    private Need unwrap() throws SSLException {
        while (true) {
            ByteBuffer target = ByteBuffer.allocate(
                            plain.remaining() + engine.getSession().getApplicationBufferSize() + MARGIN)
                    .put(plain.duplicate());
            received.flip();
            SSLEngineResult result;
            try {
                result = engine.unwrap(received, target);
            } finally {
                received.compact();
            }
            plain = target.flip();
            switch (result.getStatus()) {
                case BUFFER_UNDERFLOW -> {
                    Need need = fill();
                    if (need != Need.NOTHING) {
                        return need;
                    }
                }
                case CLOSED -> {
                    closedByPeer = true;
                    return Need.CLOSED;
                }
                case BUFFER_OVERFLOW -> throw new SSLException("record too long");
                case OK -> {
                    return Need.NOTHING;
                }
            }
        }
    }

    /** What the engine wants to do besides the program's bytes; NOTHING when it wants no more. */
    private Need serveEngine() throws SSLException {
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NEED_TASK -> {
                    for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
                        task.run();
                    }
                }
                case NEED_WRAP -> {
                    if (engine.isOutboundDone()) {
                        return Need.NOTHING;
                    }
                    wrap(NOTHING_TO_SAY);
                }
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    Need need = unwrap();
                    if (need != Need.NOTHING) {
                        // not before: of what goes in pieces, TCP keeps one until the one before is acknowledged
                        return need == Need.READABLE && !flush() ? Need.WRITABLE : need;
                    }
                }
                default -> {
                    return Need.NOTHING;
                }
            }
        }
    }

    /** Makes the engine, for which a server must know what the client begins with. */
    private Need begin() throws SSLException {
        PySslContext.Statistics statistics = policy.context().statistics;
        if (server) {
            ClientHello.State state = ClientHello.state(received.duplicate().flip());
            while (state == ClientHello.State.INCOMPLETE) {
                Need need = fill();
                if (need != Need.NOTHING) {
                    return need;
                }
                state = ClientHello.state(received.duplicate().flip());
            }
            if (state == ClientHello.State.COMPLETE) {
                hello = ClientHello.parse(received.duplicate().flip());
                int alert = policy.onServerName(hello.serverName());
                if (alert >= 0) {
                    byte[] message = ALERT_RECORD.clone();
                    message[message.length - 1] = (byte) alert;
                    outgoing = ByteBuffer.wrap(message);
                    flush();
                    throw SslErrors.protocol("CALLBACK_FAILED");
                }
            } else {
                throw SslErrors.protocol(
                        ForeignProtocol.complaint(received.duplicate().flip()));
            }
            statistics.accepts.incrementAndGet();
            engine = policy.context().engines().server(this);
        } else {
            statistics.connects.incrementAndGet();
            engine = policy.context().engines().client(this, sessionKey, ServerNames.encode(hostname));
        }
        begun = System.currentTimeMillis();
        engine.beginHandshake();
        return Need.NOTHING;
    }

    private Need stepHandshake() throws SSLException {
        if (engine == null) {
            Need need = begin();
            if (need != Need.NOTHING) {
                return need;
            }
        }
        Need need = serveEngine();
        if (need != Need.NOTHING) {
            return need == Need.CLOSED ? Need.END : need;
        } else if (!established) {
            established = true;
            PySslContext.Statistics statistics = policy.context().statistics;
            (server ? statistics.goodAccepts : statistics.goodConnects).incrementAndGet();
            // a server shows no certificate again; of servers only the time tells, which a session keeps
            resumed = server ? engine.getSession().getCreationTime() < begun : !peerShown;
            if (resumed) {
                statistics.hits.incrementAndGet();
            }
        }
        return flush() ? Need.NOTHING : Need.WRITABLE;
    }

    void handshake() {
        perform(this::stepHandshake, "handshake");
    }

    private Need stepToData() throws SSLException {
        while (!plain.hasRemaining()) {
            Need need = established ? serveEngine() : stepHandshake();
            if (need == Need.NOTHING && !plain.hasRemaining()) {
                flush();
                need = closedByPeer ? Need.CLOSED : unwrap();
            }
            if (need != Need.NOTHING) {
                flush();
                return need;
            }
        }
        return Need.NOTHING;
    }

    /** Reads some bytes; null when the peer has said goodbye, which is an error after this side has done so too. */
    byte[] read(int most) {
        while (true) {
            if (!perform(this::stepToData, "read")) {
                if (closeSent) {
                    throw SslErrors.zeroReturn();
                }
                return null;
            }
            acquire();
            try {
                if (plain.hasRemaining()) {
                    byte[] bytes = new byte[Math.min(most, plain.remaining())];
                    plain.get(bytes);
                    return bytes;
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Writes the bytes, or as many of them as can go without waiting; returns how many, at least one. */
    int write(byte[] bytes) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        int[] written = new int[1];
        if (!perform(() -> stepToWrite(source, written), "write")) {
            throw closeSent ? SslErrors.protocol("PROTOCOL_IS_SHUTDOWN") : SslErrors.zeroReturn();
        }
        return written[0];
    }

    private Need stepToWrite(ByteBuffer source, int[] written) throws SSLException {
        Need need = established ? Need.NOTHING : stepHandshake();
        while (need == Need.NOTHING) {
            if (flush()) {
                written[0] += unconfirmed;
                source.position(written[0]);
                unconfirmed = 0;
                if (!source.hasRemaining()) {
                    break;
                }
                serveOutgoing();
                unconfirmed = wrap(source);
                need = unconfirmed == 0 && engine.isOutboundDone() ? Need.CLOSED : Need.NOTHING;
            } else if (written[0] > 0) {
                break;
            } else {
                need = Need.WRITABLE;
            }
        }
        return need;
    }

    /** What the engine has to say before the program's bytes. */
    private void serveOutgoing() throws SSLException {
        while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP && !engine.isOutboundDone()) {
            wrap(NOTHING_TO_SAY);
        }
    }

    /** Says goodbye, and waits until the peer has done so. */
    void shutDown() {
        if (!established) {
            throw SslErrors.protocol("SHUTDOWN_WHILE_IN_INIT");
        }
        perform(
                () -> {
                    if (!closeSent) {
                        closeSent = true;
                        engine.closeOutbound();
                        serveOutgoing();
                    }
                    if (!flush()) {
                        return Need.WRITABLE;
                    }
                    while (!closedByPeer) {
                        if (plain.hasRemaining()) {
                            throw SslErrors.protocol("APPLICATION_DATA_AFTER_CLOSE_NOTIFY");
                        }
                        Need need = unwrap();
                        if (need != Need.NOTHING) {
                            return need;
                        }
                    }
                    return Need.NOTHING;
                },
                "read");
    }

    /** Decides whether to go on with a peer. */
    void verify(List<X509Certificate> chain) throws VerifyFailure.Rejection {
        peerShown = true;
        PySslContext context = policy.context();
        if (context.verifyMode != SslConstants.CERT_NONE) {
            String host = !server && context.checkHostname ? hostname : null;
            try {
                verifiedChain = new ChainVerifier(context.store, context.verifyFlags)
                        .verify(chain, !server, host, context.hostFlags);
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                throw VerifyFailure.other("malformed certificate").reject();
            }
        }
    }

    boolean isServer() {
        return server;
    }

    boolean isEstablished() {
        return established;
    }

    boolean hasBegun() {
        return engine != null;
    }

    boolean isResumed() {
        return resumed;
    }

    int pending() {
        acquire();
        try {
            return plain.remaining();
        } finally {
            lock.unlock();
        }
    }

    /** Null before the handshake is over. */
    SSLSession session() {
        return established ? engine.getSession() : null;
    }

    String sessionKey() {
        return sessionKey;
    }

    /** Takes up the session of an earlier connection, if the server agrees. */
    void setSessionKey(String key) {
        sessionKey = key;
    }

    /** The protocol chosen for what is said, or null. */
    String applicationProtocol() {
        String chosen = established ? engine.getApplicationProtocol() : null;
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }

    /** The client's first message, null elsewhere and before it. */
    ClientHello hello() {
        return hello;
    }

    /** From the peer's certificate to the trusted one; empty if nothing was verified. */
    List<X509Certificate> verifiedChain() {
        return verifiedChain;
    }
}
