// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.lang.ref.WeakReference;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Makes the engines of one context, which share its sessions. */
final class EngineFactory {
    static final int SESSION_SECONDS = 7200;
    private static final int ANY_PORT = 443;

    private final PySslContext context;
    private final SSLContext provider;
    private final Map<SSLEngine, WeakReference<TlsConnection>> connections =
            Collections.synchronizedMap(new WeakHashMap<>());

    EngineFactory(PySslContext context) {
        this.context = context;
        try {
            provider = SSLContext.getInstance("TLS");
            provider.init(new KeyManager[] {new Keys()}, new TrustManager[] {new Trust()}, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        provider.getClientSessionContext().setSessionTimeout(SESSION_SECONDS);
        provider.getServerSessionContext().setSessionTimeout(SESSION_SECONDS);
    }

    /** A name as the protocol carries it; Java's own class refuses some that are in use, such as those with "_". */
    private static final class Name extends SNIServerName {
        Name(byte[] name) {
            super(0, name);
        }
    }

    /**
     * An engine for the client's side.
     *
     * @param sessionKey under which Java looks for a session to resume
     * @param serverName or null
     */
    SSLEngine client(TlsConnection connection, String sessionKey, byte[] serverName) {
        SSLEngine engine = provider.createSSLEngine(sessionKey, ANY_PORT);
        engine.setUseClientMode(true);
        SSLParameters parameters = parameters(engine);
        parameters.setServerNames(serverName == null ? List.of() : List.of(new Name(serverName)));
        parameters.setApplicationProtocols(context.applicationProtocols.toArray(String[]::new));
        engine.setSSLParameters(parameters);
        connections.put(engine, new WeakReference<>(connection));
        return engine;
    }

    SSLEngine server(TlsConnection connection) {
        SSLEngine engine = provider.createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters(engine);
        parameters.setUseCipherSuitesOrder((context.options & SslConstants.OP_CIPHER_SERVER_PREFERENCE) != 0);
        parameters.setNeedClientAuth(context.verifyMode == SslConstants.CERT_REQUIRED);
        if (context.verifyMode == SslConstants.CERT_OPTIONAL) {
            parameters.setWantClientAuth(true);
        }
        engine.setSSLParameters(parameters);
        engine.setHandshakeApplicationProtocolSelector((unused, offered) -> context.applicationProtocols.stream()
                .filter(offered::contains)
                .findFirst()
                .orElse(""));
        connections.put(engine, new WeakReference<>(connection));
        return engine;
    }

    private SSLParameters parameters(SSLEngine engine) {
        List<String> supported = Arrays.asList(engine.getSupportedCipherSuites());
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(context.versions());
        if (context.curve != null) {
            parameters.setNamedGroups(new String[] {context.curve});
        }
        parameters.setCipherSuites(context.ciphers.stream()
                .map(CipherSuite::javaName)
                .filter(supported::contains)
                .toArray(String[]::new));
        return parameters;
    }

    /** How many sessions servers could take up again. */
    int sessionCount() {
        return Collections.list(provider.getServerSessionContext().getIds()).size();
    }

    private TlsConnection connection(SSLEngine engine) {
        return connections.get(engine).get();
    }

    /** Finds the certificate and key to show; an alias is the index of an identity. */
    private final class Keys extends X509ExtendedKeyManager {
        private String[] aliases(String... kinds) {
            List<String> wanted = Arrays.asList(kinds);
            return IntStream.range(0, context.identities.size())
                    .filter(i -> wanted.contains(context.identities.get(i).key().getAlgorithm()))
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new);
        }

        private String first(String... kinds) {
            String[] aliases = aliases(kinds);
            return aliases.length == 0 ? null : aliases[0];
        }

        @Override
        public String chooseEngineClientAlias(String[] kinds, Principal[] issuers, SSLEngine engine) {
            return first(kinds);
        }

        @Override
        public String chooseEngineServerAlias(String kind, Principal[] issuers, SSLEngine engine) {
            return first(kind);
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return context.identities.get(Integer.parseInt(alias)).chain().toArray(X509Certificate[]::new);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return context.identities.get(Integer.parseInt(alias)).key();
        }

        @Override
        public String[] getClientAliases(String kind, Principal[] issuers) {
            return aliases(kind);
        }

        @Override
        public String[] getServerAliases(String kind, Principal[] issuers) {
            return aliases(kind);
        }

        @Override
        public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
            return first(kinds);
        }

        @Override
        public String chooseServerAlias(String kind, Principal[] issuers, Socket socket) {
            return first(kind);
        }
    }

    /** Asks the connection whether it accepts the peer. Being an extended manager, it is asked alone. */
    private final class Trust extends X509ExtendedTrustManager {
        private void check(X509Certificate[] chain, SSLEngine engine) throws CertificateException {
            TlsConnection connection = connection(engine);
            if (connection == null) {
                throw new CertificateException("the connection is gone");
            }
            connection.verify(List.of(chain));
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            check(chain, engine);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            check(chain, engine);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            throw new CertificateException("not for sockets of Java");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            throw new CertificateException("not for sockets of Java");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("not without a connection");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("not without a connection");
        }

        /** What a server tells clients about whose certificates it takes. */
        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return context.store.authorities().toArray(X509Certificate[]::new);
        }
    }
}
