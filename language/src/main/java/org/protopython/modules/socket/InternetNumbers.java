// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/** The texts of internet addresses, read and written. */
public final class InternetNumbers {
    private static final int GROUPS = 8;
    private static final int HEX = 16;
    private static final int BYTE = 256;
    private static final int NAME_BYTES = 16;

    private InternetNumbers() {}

    /** The bytes of an address of either kind, strictly; null for anything else. */
    public static byte[] parse(String text) {
        byte[] number = parse4(text);
        return number == null ? parse6(text) : number;
    }

    /** Four decimal numbers with dots between, strictly; null for anything else. */
    static byte[] parse4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] number = new byte[4];
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) >= BYTE) {
                return null;
            }
            number[i] = (byte) Integer.parseInt(parts[i]);
        }
        return number;
    }

    /** As C's {@code inet_aton} reads it: one to four numbers, decimal, octal or hexadecimal; null for anything else. */
    static byte[] parseLoosely(String text) {
        String[] parts = text.strip().split("\\.", -1);
        if (parts.length > 4) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = number(parts[i]);
            boolean last = i == parts.length - 1;
            long limit = last ? 1L << Byte.SIZE * (4 - i) : BYTE;
            if (part < 0 || part >= limit) {
                return null;
            }
            value |= last ? part : part << Byte.SIZE * (3 - i);
        }
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static long number(String text) {
        try {
            if (text.matches("0[xX][0-9a-fA-F]{1,8}")) {
                return Long.parseLong(text.substring(2), HEX);
            } else if (text.matches("0[0-7]{1,11}")) {
                return Long.parseLong(text, 8);
            }
            return text.matches("[0-9]{1,10}") ? Long.parseLong(text) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Groups of hexadecimal digits, one run of zeros left out, the last two perhaps as IPv4; null for anything else. */
    static byte[] parse6(String text) {
        int gap = text.indexOf("::");
        List<Integer> before = groups(gap < 0 ? text : text.substring(0, gap));
        List<Integer> after = gap < 0 ? List.of() : groups(text.substring(gap + 2));
        if (before == null || after == null) {
            return null;
        }
        int count = before.size() + after.size();
        if (gap < 0 ? count != GROUPS : count >= GROUPS) {
            return null;
        }
        byte[] number = new byte[2 * GROUPS];
        for (int i = 0; i < before.size(); i++) {
            put(number, i, before.get(i));
        }
        for (int i = 0; i < after.size(); i++) {
            put(number, GROUPS - after.size() + i, after.get(i));
        }
        return number;
    }

    private static void put(byte[] number, int group, int value) {
        number[2 * group] = (byte) (value >> Byte.SIZE);
        number[2 * group + 1] = (byte) value;
    }

    private static List<Integer> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            byte[] inner = i == parts.length - 1 && parts[i].contains(".") ? parse4(parts[i]) : null;
            if (inner != null) {
                groups.add((inner[0] & 0xFF) << Byte.SIZE | inner[1] & 0xFF);
                groups.add((inner[2] & 0xFF) << Byte.SIZE | inner[3] & 0xFF);
            } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], HEX));
            } else {
                return null;
            }
        }
        return groups;
    }

    static String format4(byte[] number) {
        return (number[0] & 0xFF) + "." + (number[1] & 0xFF) + "." + (number[2] & 0xFF) + "." + (number[3] & 0xFF);
    }

    /** The longest run of at least two groups of zeros is left out; what holds an IPv4 address ends as such. */
    static String format6(byte[] number) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (number[2 * i] & 0xFF) << Byte.SIZE | number[2 * i + 1] & 0xFF;
        }
        int bestStart = -1;
        int bestLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - i > bestLength) {
                bestStart = i;
                bestLength = end - i;
            }
        }
        boolean mapped = bestStart == 0 && (bestLength == 6 || bestLength == 5 && groups[5] == 0xFFFF);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < (mapped ? GROUPS - 2 : GROUPS); i++) {
            if (i == bestStart) {
                text.append("::");
                i += bestLength - 1;
                continue;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groups[i]));
        }
        if (mapped) {
            byte[] inner = {number[12], number[13], number[14], number[15]};
            text.append(text.charAt(text.length() - 1) == ':' ? "" : ":").append(format4(inner));
        }
        return text.toString();
    }

    /** The name of a network interface, or its number when it has none. */
    static String interfaceName(long index) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(NAME_BYTES);
            long found = Libc.call(LibcFunction.IF_INDEXTONAME, index, name.address());
            return found <= 0 ? Long.toString(index) : name.getString(0);
        }
    }
}
