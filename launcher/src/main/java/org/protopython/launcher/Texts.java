// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.graalvm.polyglot.Engine;

/** What the launcher prints about itself; the versions are filled in by the build. */
final class Texts {
    private Texts() {}

    static String version() {
        Properties versions = versions();
        return "Python " + versions.getProperty("python") + " (protoPython " + versions.getProperty("protopython")
                + ")";
    }

    /** With what runs it: the engine says whether there is a compiler ("GraalVM CE") or not ("Interpreted"). */
    static String longVersion(Engine engine) {
        return version() + " [" + engine.getImplementationName() + " " + engine.getVersion() + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + "]";
    }

    static String usage(String executable) {
        return "usage: " + executable + " [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
                + "Try `protopython -h' for more information.";
    }

    static String help(String executable) {
        return "usage: " + executable + " [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
                + new String(resource("help.txt"), StandardCharsets.UTF_8);
    }

    private static Properties versions() {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
