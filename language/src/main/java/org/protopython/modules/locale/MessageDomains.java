// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.locale;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The functions of {@code _locale} for catalogues of messages: where they are is kept, but nothing reads them. */
@PyModule("_locale")
public final class MessageDomains {
    private static final String USUAL_DOMAIN = "messages";
    private static final String USUAL_DIRECTORY = "/usr/share/locale";

    private MessageDomains() {}

    /** What one context has set, by domain. */
    private static final class Settings {
        private volatile String domain = USUAL_DOMAIN;
        private final Map<String, String> directories = new ConcurrentHashMap<>();
        private final Map<String, String> encodings = new ConcurrentHashMap<>();
    }

    private static Settings settings(PythonContext context) {
        return context.extension(Settings.class, key -> new Settings());
    }

    /** A str that C can take; null stays null. */
    private static String text(TruffleString given) {
        return given == null ? null : Codecs.name(given);
    }

    @PyBuiltin(
            value = "gettext(msg, /)",
            doc = "The translation of a message: the same, since there are no catalogues.")
    static Object translate(TruffleString message) {
        text(message);
        return message;
    }

    @PyBuiltin(
            value = "dgettext(domain, msg, /)",
            doc = "The translation of a message in a domain: the same, since there are no catalogues.")
    static Object translate(Object domain, TruffleString message) {
        text(ArgumentConversions.toTextOrNone(domain, "dgettext() argument 1"));
        return translate(message);
    }

    @PyBuiltin(
            value = "dcgettext(domain, msg, category, /)",
            doc = "The translation of a message in a domain and category: the same, since there are no catalogues.")
    static Object translate(Object domain, TruffleString message, int category) {
        text(ArgumentConversions.toTextOrNone(domain, "dcgettext() argument 1"));
        return translate(message);
    }

    @PyBuiltin(
            value = "textdomain(domain, /)",
            doc = "Set the domain of messages, or ask for it with None; an empty one stands for 'messages'.")
    static String domain(PythonContext context, Object domain) {
        String text = text(ArgumentConversions.toTextOrNone(domain, "textdomain() argument"));
        Settings settings = settings(context);
        if (text != null) {
            settings.domain = text.isEmpty() ? USUAL_DOMAIN : text;
        }
        return settings.domain;
    }

    @PyBuiltin(
            value = "bindtextdomain(domain, dir, /)",
            doc = "Set the directory of the catalogues of a domain, or ask for it with None.")
    static String directory(PythonContext context, TruffleString domain, Object directory) {
        String text = text(domain);
        if (text.isEmpty()) {
            throw Errors.raise(LocaleModule.ERROR, "domain must be a non-empty string");
        }
        Settings settings = settings(context);
        if (directory != PyNone.NONE) {
            settings.directories.put(text, EmbeddedNulls.refuseByte(Conversions.toPath(directory)));
        }
        return settings.directories.getOrDefault(text, USUAL_DIRECTORY);
    }

    @PyBuiltin(
            value = "bind_textdomain_codeset(domain, codeset, /)",
            doc = "Set the encoding of the messages of a domain, or ask for it with None, which is also the first.")
    static Object encoding(PythonContext context, TruffleString domain, Object encoding) {
        String text = text(domain);
        String wanted = text(ArgumentConversions.toTextOrNone(encoding, "bind_textdomain_codeset() argument 2"));
        Settings settings = settings(context);
        if (wanted != null && !text.isEmpty()) {
            settings.encodings.put(text, wanted);
        }
        String known = settings.encodings.get(text);
        return known == null ? PyNone.NONE : PyStrings.of(known);
    }
}
