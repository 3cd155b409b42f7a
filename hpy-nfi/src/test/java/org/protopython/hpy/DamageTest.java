// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/**
 * Damaged extensions: each is refused with a Python exception, works all the same, or ends the process with a report
 * that names the file. {@code -Dhpy.damage.count=1000} and {@code -Dhpy.damage.seed=N} choose how many and which.
 */
class DamageTest {
    private static final int COUNT = Integer.getInteger("hpy.damage.count", 60);
    private static final long SEED = Long.getLong("hpy.damage.seed", 1);
    private static final int LOAD = 1;

    /** The child: loads the files of its arguments in turn and prints what became of each. */
    static final class Child {
        private Child() {}

        public static void main(String[] files) {
            for (String file : files) {
                System.out.println("begin " + file);
                try (Context context = AbstractContextTest.newContext().build()) {
                    String load = "import _hpy_universal\nmodule = _hpy_universal.load('types', '%s', None)\n"
                            + "[str(getattr(module, name)) for name in dir(module)]\n";
                    context.eval("protopython", load.formatted(file));
                    System.out.println("end " + file + " works");
                } catch (PolyglotException e) {
                    if (e.isInternalError()) {
                        e.printStackTrace();
                    }
                    System.out.println("end " + file + (e.isGuestException() ? " " : " INTERNAL ")
                            + e.getMessage().replace('\n', ' '));
                }
            }
        }
    }

    /** One or more flipped bits, a word of zeros or of nonsense, outside of what the processor executes. */
    private static byte[] damage(byte[] original, Random random) {
        byte[] bytes = original.clone();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int place;
        do {
            place = random.nextInt(file.getShort(56) * 56 + loadedEnd(file));
        } while (isCode(file, place));
        place = Math.min(place, bytes.length - 8);
        switch (random.nextInt(4)) {
            case 0 -> file.putLong(place & ~7, 0);
            case 1 -> file.putLong(place & ~7, random.nextLong());
            default -> bytes[place] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** What follows the last segment is for debuggers. */
    private static int loadedEnd(ByteBuffer file) {
        int end = 0;
        for (int i = 0, at = 64; i < file.getShort(56); i++, at += 56) {
            if (file.getInt(at) == LOAD) {
                end = Math.max(end, (int) (file.getLong(at + 8) + file.getLong(at + 32)));
            }
        }
        return end;
    }

    private static boolean isCode(ByteBuffer file, int place) {
        for (int i = 0, at = 64; i < file.getShort(56); i++, at += 56) {
            long offset = file.getLong(at + 8);
            boolean executable = file.getInt(at) == LOAD && (file.getInt(at + 4) & 1) != 0;
            if (executable && place >= offset && place < offset + file.getLong(at + 32)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> files() throws IOException {
        Path original = ExtensionCompiler.build("types");
        byte[] bytes = Files.readAllBytes(original);
        Path directory = Files.createDirectories(original.resolveSibling("damaged"));
        Random random = new Random(SEED);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            files.add(Files.write(directory.resolve("damaged" + i + ".hpy0.so"), damage(bytes, random)));
        }
        return files;
    }

    private static List<String> run(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xss16m"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules, "--add-modules=ALL-MODULE-PATH"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Path output = Files.createTempFile("damage", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        Files.delete(output);
        return lines;
    }

    @Test
    void damageIsRefusedOrReported() throws IOException, InterruptedException {
        List<Path> left = new ArrayList<>(files());
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> unclear = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> lines = run(left);
            int done = 0;
            for (String line : lines) {
                if (line.startsWith("end ")) {
                    done++;
                    String what = line.split(" ", 3)[2];
                    outcomes.merge(what.replaceAll("[: ].*", ""), 1, Integer::sum);
                    if (what.startsWith("INTERNAL")) {
                        unclear.add(line);
                    }
                }
            }
            assertTrue(done < left.size() || done > 0, () -> String.join("\n", lines));
            if (done < left.size()) {
                String culprit = left.get(done).getFileName().toString();
                boolean begun = lines.contains("begin " + left.get(done));
                assertTrue(begun, () -> String.join("\n", lines));
                boolean named = lines.stream().anyMatch(line -> line.startsWith("# ") && line.contains(culprit))
                        || lines.stream().anyMatch(line -> line.startsWith("Fatal Python error"));
                outcomes.merge(named ? "fatal, named" : "fatal", 1, Integer::sum);
                if (!named) {
                    unclear.add(culprit + ": "
                            + lines.stream()
                                    .filter(line -> !line.startsWith("begin ") && !line.startsWith("end "))
                                    .limit(12)
                                    .toList());
                }
                done++;
            }
            left = left.subList(done, left.size());
        }
        System.out.println("damaged extensions, seed " + SEED + ": " + outcomes);
        assertEquals(List.of(), unclear, () -> "seed " + SEED + ": " + outcomes);
    }
}
