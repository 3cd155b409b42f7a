// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;

/** The handlers of a parser and how they want to be told. */
final class XmlReports {
    private static final Pattern WORDS = Pattern.compile("\\s+|\"[^\"]*\"|'[^']*'|[^\\s\"'>\\[]+|[>\\[]");

    private final Object[] handlers = new Object[XmlHandler.values().length];
    private final StringBuilder text = new StringBuilder();
    boolean isTextJoined;
    int joinedLimit = 8192;
    boolean hasOrderedAttributes;
    boolean hasSpecifiedAttributes;
    boolean keepsPrefixes;
    boolean expandsEntities = true;

    /** A handler, null for none. */
    Object get(XmlHandler handler) {
        return handlers[handler.ordinal()];
    }

    boolean has(XmlHandler handler) {
        return get(handler) != null;
    }

    /** Sets a handler, null for none. */
    void set(XmlHandler handler, Object value) {
        if (handler == XmlHandler.CharacterData) {
            flush();
        } else if (handler == XmlHandler.Default || handler == XmlHandler.DefaultHandlerExpand) {
            expandsEntities = handler == XmlHandler.DefaultHandlerExpand;
        }
        handlers[handler.ordinal()] = value;
    }

    /** The same handlers and settings, for a parser of an external entity. */
    XmlReports copy() {
        XmlReports copy = new XmlReports();
        System.arraycopy(handlers, 0, copy.handlers, 0, handlers.length);
        copy.isTextJoined = isTextJoined;
        copy.joinedLimit = joinedLimit;
        copy.hasOrderedAttributes = hasOrderedAttributes;
        copy.hasSpecifiedAttributes = hasSpecifiedAttributes;
        copy.keepsPrefixes = keepsPrefixes;
        copy.expandsEntities = expandsEntities;
        return copy;
    }

    /** Calls a handler if there is one; else gives what it stands for to the default handler. */
    Object event(XmlHandler handler, String raw, Object... arguments) {
        if (has(handler)) {
            flush();
            return Calls.call(get(handler), arguments);
        }
        byDefault(raw);
        return null;
    }

    /** Gives text to the default handler. */
    void byDefault(String raw) {
        Object handler = get(XmlHandler.DefaultHandlerExpand);
        if (handler == null) {
            handler = get(XmlHandler.Default);
        }
        if (handler != null && !raw.isEmpty()) {
            flush();
            Calls.call(handler, PyStrings.of(raw));
        }
    }

    /** Gives the document type to the default handler word by word. */
    void byDefaultInWords(String raw) {
        Matcher words = WORDS.matcher(raw);
        while (words.find()) {
            byDefault(words.group());
        }
    }

    /**
     * Characters of an element as they are written.
     *
     * @param most of bytes in UTF-8 that are reported at once
     */
    void text(String data, int most) {
        int begin = 0;
        int size = 0;
        for (int i = 0; (long) data.length() * XmlInput.MOST_BYTES > most && i < data.length(); i++) {
            char c = data.charAt(i);
            int width = XmlInput.utf8Width(c);
            if (size + (Character.isHighSurrogate(c) ? 2 * width : width) > most) {
                String piece = data.substring(begin, i);
                text(piece, piece);
                begin = i;
                size = 0;
            }
            size += width;
        }
        String last = data.substring(begin);
        text(last, last);
    }

    /** Characters of an element. */
    void text(String data, String raw) {
        if (!has(XmlHandler.CharacterData)) {
            byDefault(raw);
        } else if (!isTextJoined) {
            Calls.call(get(XmlHandler.CharacterData), PyStrings.of(data));
        } else {
            if (text.length() + data.length() > joinedLimit) {
                flush();
            }
            if (data.length() > joinedLimit) {
                Calls.call(get(XmlHandler.CharacterData), PyStrings.of(data));
            } else {
                text.append(data);
            }
        }
    }

    /** How many characters are kept. */
    int joined() {
        return text.length();
    }

    /** Reports characters that were kept to be joined. */
    void flush() {
        if (!text.isEmpty()) {
            String data = text.toString();
            text.setLength(0);
            Object handler = get(XmlHandler.CharacterData);
            if (handler != null) {
                Calls.call(handler, PyStrings.of(data));
            }
        }
    }

    /** A str, or None for null. */
    static Object textOrNone(String value) {
        return value == null ? PyNone.NONE : PyStrings.of(value);
    }
}
