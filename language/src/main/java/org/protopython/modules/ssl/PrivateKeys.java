// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Private keys as files hold them: PKCS #8 and #1, SEC 1, encrypted in PKCS #8's way or in that of old PEM files. */
final class PrivateKeys {
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final byte[] VERSION = {DerReader.INTEGER, 1, 0};
    private static final byte[] NULL = {5, 0};
    private static final byte[] RSA_IDENTIFIER = HexFormat.of().parseHex("06092a864886f70d010101");
    private static final byte[] EC_IDENTIFIER = HexFormat.of().parseHex("06072a8648ce3d0201");
    private static final int EC_PARAMETERS = 0xA0;
    private static final int SALT_LENGTH = 8;

    private PrivateKeys() {}

    /** Whether a block of a PEM file is a private key. */
    static boolean isKey(PemFile.Block block) {
        return block.label().endsWith("PRIVATE KEY");
    }

    /**
     * Reads a key; the password is asked for if it is encrypted.
     *
     * @throws GeneralSecurityException if it is none, of an unknown kind, or the password is wrong
     */
    static PrivateKey read(PemFile.Block block, Supplier<byte[]> password) throws GeneralSecurityException {
        try {
            byte[] data = block.data();
            String scheme = block.headers().get("DEK-Info");
            if (scheme != null) {
                data = decryptOld(data, scheme, password.get());
            }
            return switch (block.label()) {
                case "PRIVATE KEY" -> ofPkcs8(data);
                case "ENCRYPTED PRIVATE KEY" -> ofPkcs8(decrypt(data, password.get()));
                case "RSA PRIVATE KEY" -> ofPkcs8(wrap(data, RSA_IDENTIFIER, NULL));
                case "EC PRIVATE KEY" -> ofPkcs8(wrap(data, EC_IDENTIFIER, curve(data)));
                default -> throw new GeneralSecurityException("unknown kind of key");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static PrivateKey ofPkcs8(byte[] data) throws GeneralSecurityException {
        DerReader info = new DerReader(data).next(DerReader.SEQUENCE).contents();
        info.next(DerReader.INTEGER);
        String algorithm = info.next(DerReader.SEQUENCE)
                .contents()
                .next(DerReader.IDENTIFIER)
                .identifier();
        String name =
                switch (algorithm) {
                    case RSA -> "RSA";
                    case "1.2.840.113549.1.1.10" -> "RSASSA-PSS";
                    case "1.2.840.10045.2.1" -> "EC";
                    case "1.3.101.112", "1.3.101.113" -> "EdDSA";
                    default -> throw new GeneralSecurityException("unknown algorithm " + algorithm);
                };
        return KeyFactory.getInstance(name).generatePrivate(new PKCS8EncodedKeySpec(data));
    }

    private static byte[] wrap(byte[] key, byte[] algorithm, byte[] parameters) {
        return DerWriter.value(
                DerReader.SEQUENCE,
                VERSION,
                DerWriter.value(DerReader.SEQUENCE, algorithm, parameters),
                DerWriter.value(DerReader.OCTETS, key));
    }

    /** The curve in a key of SEC 1, where it may stand behind the number. */
    private static byte[] curve(byte[] data) {
        DerReader key = new DerReader(data).next(DerReader.SEQUENCE).contents();
        key.next(DerReader.INTEGER);
        key.next(DerReader.OCTETS);
        return key.next(EC_PARAMETERS).octets();
    }

    private static byte[] decrypt(byte[] data, byte[] password) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(data);
        AlgorithmParameters parameters = info.getAlgParameters();
        // the parameters of PBES2 name the scheme; Java's name of PBES2 itself is that of no cipher
        String name = info.getAlgName().equals("PBES2") ? parameters.toString() : info.getAlgName();
        char[] characters = new String(password, StandardCharsets.ISO_8859_1).toCharArray();
        Key key = SecretKeyFactory.getInstance(name).generateSecret(new PBEKeySpec(characters));
        Cipher cipher = Cipher.getInstance(name);
        cipher.init(Cipher.DECRYPT_MODE, key, parameters);
        return cipher.doFinal(info.getEncryptedData());
    }

    /** The way of OpenSSL before PKCS #8: the key is made of password and salt by MD5. */
    private static byte[] decryptOld(byte[] data, String scheme, byte[] password) throws GeneralSecurityException {
        String[] parts = scheme.split(",");
        byte[] vector = HexFormat.of().parseHex(parts[1].strip());
        int length =
                switch (parts[0].strip()) {
                    case "AES-128-CBC" -> 16;
                    case "AES-192-CBC", "DES-EDE3-CBC" -> 24;
                    case "AES-256-CBC" -> 32;
                    default -> throw new GeneralSecurityException("unknown cipher " + parts[0]);
                };
        byte[] key = new byte[0];
        byte[] last = new byte[0];
        while (key.length < length) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(last);
            digest.update(password);
            digest.update(vector, 0, SALT_LENGTH);
            last = digest.digest();
            int start = key.length;
            key = Arrays.copyOf(key, start + last.length);
            System.arraycopy(last, 0, key, start, last.length);
        }
        String algorithm = parts[0].startsWith("AES") ? "AES" : "DESede";
        Cipher cipher = Cipher.getInstance(algorithm + "/CBC/PKCS5Padding");
        SecretKeySpec secret = new SecretKeySpec(Arrays.copyOf(key, length), algorithm);
        cipher.init(Cipher.DECRYPT_MODE, secret, new IvParameterSpec(vector));
        return cipher.doFinal(data);
    }

    /** Whether what one key signs the other one verifies. */
    static boolean belong(PrivateKey key, PublicKey other) throws GeneralSecurityException {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                };
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(VERSION);
        byte[] signed = signature.sign();
        try {
            signature.initVerify(other);
            signature.update(VERSION);
            return signature.verify(signed);
        } catch (InvalidKeyException | SignatureException different) {
            return false;
        }
    }
}
