// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/**
 * A cipher suite under its names: OpenSSL's, which programs use, and Java's, which is that of the RFCs. In the order of
 * OpenSSL's preference.
 */
enum CipherSuite {
    AES256_GCM("TLS_AES_256_GCM_SHA384", 0x1302),
    CHACHA20("TLS_CHACHA20_POLY1305_SHA256", 0x1303),
    AES128_GCM("TLS_AES_128_GCM_SHA256", 0x1301),
    ECDSA_AES256_GCM("ECDHE-ECDSA-AES256-GCM-SHA384", 0xC02C),
    RSA_AES256_GCM("ECDHE-RSA-AES256-GCM-SHA384", 0xC030),
    DHE_AES256_GCM("DHE-RSA-AES256-GCM-SHA384", 0x009F),
    ECDSA_CHACHA20("ECDHE-ECDSA-CHACHA20-POLY1305", 0xCCA9),
    RSA_CHACHA20("ECDHE-RSA-CHACHA20-POLY1305", 0xCCA8),
    DHE_CHACHA20("DHE-RSA-CHACHA20-POLY1305", 0xCCAA),
    ECDSA_AES128_GCM("ECDHE-ECDSA-AES128-GCM-SHA256", 0xC02B),
    RSA_AES128_GCM("ECDHE-RSA-AES128-GCM-SHA256", 0xC02F),
    DHE_AES128_GCM("DHE-RSA-AES128-GCM-SHA256", 0x009E),
    ECDSA_AES256_SHA384("ECDHE-ECDSA-AES256-SHA384", 0xC024),
    RSA_AES256_SHA384("ECDHE-RSA-AES256-SHA384", 0xC028),
    DHE_AES256_SHA256("DHE-RSA-AES256-SHA256", 0x006B),
    ECDSA_AES128_SHA256("ECDHE-ECDSA-AES128-SHA256", 0xC023),
    RSA_AES128_SHA256("ECDHE-RSA-AES128-SHA256", 0xC027),
    DHE_AES128_SHA256("DHE-RSA-AES128-SHA256", 0x0067),
    ECDSA_AES256_SHA("ECDHE-ECDSA-AES256-SHA", 0xC00A),
    RSA_AES256_SHA("ECDHE-RSA-AES256-SHA", 0xC014),
    DHE_AES256_SHA("DHE-RSA-AES256-SHA", 0x0039),
    ECDSA_AES128_SHA("ECDHE-ECDSA-AES128-SHA", 0xC009),
    RSA_AES128_SHA("ECDHE-RSA-AES128-SHA", 0xC013),
    DHE_AES128_SHA("DHE-RSA-AES128-SHA", 0x0033);

    /** What OpenSSL's numbers have before those of the protocol. */
    private static final long NUMBER_PREFIX = 0x03000000;

    private static final int STRONG_BITS = 256;
    private static final int WEAKER_BITS = 128;

    private final String opensslName;
    private final int number;

    CipherSuite(String opensslName, int number) {
        this.opensslName = opensslName;
        this.number = number;
    }

    /** The suite with a name of Java's, or null. */
    static CipherSuite ofJava(String name) {
        for (CipherSuite suite : values()) {
            if (suite.javaName().equals(name)) {
                return suite;
            }
        }
        return null;
    }

    String opensslName() {
        return opensslName;
    }

    String javaName() {
        if (isForTls13()) {
            return opensslName;
        }
        String name = "TLS_"
                + opensslName
                        .replace("-AES256", "-WITH-AES-256")
                        .replace("-AES128", "-WITH-AES-128")
                        .replace("-CHACHA20-POLY1305", "-WITH-CHACHA20-POLY1305-SHA256")
                        .replace('-', '_');
        return isBlockChained() ? name.replaceFirst("_SHA(\\d*)$", "_CBC_SHA$1") : name;
    }

    int number() {
        return number;
    }

    boolean isForTls13() {
        return opensslName.startsWith("TLS_");
    }

    int bits() {
        return opensslName.contains("128") ? WEAKER_BITS : STRONG_BITS;
    }

    private boolean isChaCha() {
        return opensslName.contains("CHACHA20");
    }

    private boolean isBlockChained() {
        return !isChaCha() && !opensslName.contains("GCM");
    }

    /** The first version of the protocol that has it. */
    String protocol() {
        return isForTls13() ? "TLSv1.3" : digest().equals("SHA1") && isBlockChained() ? "TLSv1.0" : "TLSv1.2";
    }

    private String digest() {
        String last = opensslName.substring(opensslName.lastIndexOf('-') + 1);
        return last.equals("SHA") ? "SHA1" : last;
    }

    private String keyExchange() {
        return isForTls13() ? "any" : opensslName.startsWith("ECDHE") ? "ECDH" : "DH";
    }

    private String authentication() {
        return isForTls13() ? "any" : opensslName.contains("ECDSA") ? "ECDSA" : "RSA";
    }

    /** Whether a word of a list of ciphers, such as {@code ECDHE} or {@code AES256}, means this one among others. */
    boolean matches(String word) {
        return opensslName.equals(word) || !isForTls13() && words().contains(word);
    }

    private Set<String> words() {
        List<String> words = new ArrayList<>(List.of("ALL", "DEFAULT", "HIGH"));
        boolean elliptic = keyExchange().equals("ECDH");
        words.addAll(
                elliptic
                        ? List.of("ECDH", "ECDHE", "EECDH", "kECDHE", "kEECDH")
                        : List.of("DH", "DHE", "EDH", "kDHE", "kEDH"));
        words.addAll(authentication().equals("RSA") ? List.of("aRSA") : List.of("ECDSA", "aECDSA"));
        words.addAll(isChaCha() ? List.of("CHACHA20") : List.of("AES", "AES" + bits()));
        if (opensslName.contains("GCM")) {
            words.add("AESGCM");
        }
        if (isBlockChained()) {
            words.addAll(digest().equals("SHA1") ? List.of("SHA", "SHA1", "TLSv1", "TLSv1.0") : List.of(digest()));
        }
        if (protocol().equals("TLSv1.2")) {
            words.add("TLSv1.2");
        }
        return Set.copyOf(words);
    }

    /**
     * The suites that a list in OpenSSL's language selects, in order; those of TLS 1.3 are always among them. Words
     * that mean nothing select nothing.
     *
     * @return null if nothing else is selected
     */
    static List<CipherSuite> select(String list) {
        List<CipherSuite> selected = new ArrayList<>();
        List<CipherSuite> removed = new ArrayList<>();
        for (String word : list.split("[:, ;]+")) {
            if (word.isEmpty() || word.startsWith("@")) {
                continue;
            }
            char sign = word.charAt(0);
            String[] parts = (sign == '!' || sign == '-' || sign == '+' ? word.substring(1) : word).split("\\+");
            List<CipherSuite> meant = Arrays.stream(values())
                    .filter(suite -> Arrays.stream(parts).allMatch(suite::matches))
                    .toList();
            switch (sign) {
                case '!' -> {
                    removed.addAll(meant);
                    selected.removeAll(meant);
                }
                case '-' -> selected.removeAll(meant);
                case '+' -> {
                    List<CipherSuite> last =
                            selected.stream().filter(meant::contains).toList();
                    selected.removeAll(last);
                    selected.addAll(last);
                }
                default ->
                    meant.stream()
                            .filter(suite ->
                                    !removed.contains(suite) && !selected.contains(suite) && !suite.isForTls13())
                            .forEach(selected::add);
            }
        }
        if (selected.isEmpty()) {
            return null;
        }
        selected.addAll(0, List.of(AES256_GCM, CHACHA20, AES128_GCM));
        return selected;
    }

    /** Name, protocol and bits. */
    PyTuple toTuple() {
        return new PyTuple(PyStrings.of(opensslName), PyStrings.of(protocol()), (long) bits());
    }

    /** An item of {@code get_ciphers()}. */
    PyDict describe() {
        String cipher = isChaCha() ? "CHACHA20/POLY1305" : isBlockChained() ? "AES" : "AESGCM";
        boolean authenticated = !isBlockChained();
        String description = String.format(
                "%-30s %-7s Kx=%-8s Au=%-5s Enc=%-22s Mac=%s",
                opensslName,
                protocol(),
                keyExchange(),
                authentication(),
                cipher + "(" + bits() + ")",
                authenticated ? "AEAD" : digest());
        String symmetric = isChaCha() ? "chacha20-poly1305" : "aes-" + bits() + (authenticated ? "-gcm" : "-cbc");
        PyDict fields = new PyDict();
        fields.put("id", NUMBER_PREFIX + number);
        fields.put("name", PyStrings.of(opensslName));
        fields.put("protocol", PyStrings.of(protocol()));
        fields.put("description", PyStrings.of(description));
        fields.put("strength_bits", (long) bits());
        fields.put("alg_bits", (long) bits());
        fields.put("aead", authenticated);
        fields.put("symmetric", PyStrings.of(symmetric));
        fields.put("digest", authenticated ? PyNone.NONE : PyStrings.of(digest().toLowerCase(Locale.ROOT)));
        String exchange = isForTls13() ? "any" : keyExchange().toLowerCase(Locale.ROOT) + "e";
        fields.put("kea", PyStrings.of("kx-" + exchange));
        fields.put("auth", PyStrings.of("auth-" + authentication().toLowerCase(Locale.ROOT)));
        return fields;
    }
}
