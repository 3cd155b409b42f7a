// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.function.IntConsumer;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;

/** The document type: its beginning and the declarations of its internal subset. */
final class XmlDoctype {
    private final XmlReports reports;
    private final XmlDeclarations declarations;
    private Object base = PyNone.NONE;
    private String systemId;
    private String publicId;

    XmlDoctype(XmlReports reports, XmlDeclarations declarations) {
        this.reports = reports;
        this.declarations = declarations;
    }

    Object base() {
        return base;
    }

    void setBase(Object base) {
        this.base = base;
    }

    /** The name of the external subset, null when there is none. */
    String systemId() {
        return systemId;
    }

    String publicId() {
        return publicId;
    }

    /** Where the part in front of the declarations ends, which is all there is without any; -1 when it is not there. */
    static int headerEnd(String text, int start) {
        return endBehind(text, start, "[>");
    }

    /** Where a declaration ends; -1 when it is not all there. */
    static int declarationEnd(String text, int start) {
        return endBehind(text, start, ">");
    }

    private static int endBehind(String text, int start, String marks) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (marks.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Reads the beginning; whether declarations follow.
     *
     * @param outside is told before the program where the name of an external subset stands, -1 when there is none
     */
    boolean begin(String text, int start, int end, IntConsumer outside) {
        XmlWords words = new XmlWords(text, start + "<!DOCTYPE".length(), end - 1);
        String name = words.name();
        words.external(false);
        words.finish();
        boolean hasDeclarations = text.charAt(end - 1) == '[';
        systemId = words.systemId();
        publicId = words.publicId();
        if (words.systemId() != null) {
            declarations.setIncomplete();
        }
        outside.accept(words.systemId() == null ? -1 : words.literalStart());
        if (!reports.has(XmlHandler.StartDoctypeDecl)) {
            reports.byDefaultInWords(text.substring(start, end));
            return hasDeclarations;
        }
        reports.event(
                XmlHandler.StartDoctypeDecl,
                "",
                PyStrings.of(name),
                XmlReports.textOrNone(words.systemId()),
                XmlReports.textOrNone(words.publicId()),
                hasDeclarations ? 1L : 0L);
        return hasDeclarations;
    }

    /** Reads one declaration. */
    void declare(String text, int start, int end) {
        XmlWords words = new XmlWords(text, start + 2, end - 1);
        String raw = text.substring(start, end);
        int keyword = start + 2;
        switch (words.name()) {
            case "ENTITY" -> entity(words, raw);
            case "NOTATION" -> notation(words, raw);
            case "ATTLIST" -> attributes(words, raw);
            case "ELEMENT" -> element(words, raw);
            default -> throw new XmlFault(XmlError.SYNTAX, keyword);
        }
    }

    private void entity(XmlWords words, String raw) {
        boolean isParameter = words.skip('%');
        String name = words.name();
        String value = null;
        String notation = null;
        if (words.isLiteral()) {
            value = entityValue(words.literal(), words.position());
        } else {
            words.external(false);
            if (words.systemId() == null) {
                throw words.wrong();
            }
            if (!isParameter && words.isName()) {
                words.expect("NDATA");
                notation = words.name();
            }
        }
        words.finish();
        if (declarations.isGivenUp()) {
            reports.byDefaultInWords(raw);
            return;
        }
        XmlEntity entity = new XmlEntity(name, value, words.systemId(), words.publicId(), notation);
        if (isParameter) {
            declarations.addParameter(entity, words.position());
        } else {
            declarations.add(entity, words.position());
        }
        Object systemId = XmlReports.textOrNone(words.systemId());
        Object publicId = XmlReports.textOrNone(words.publicId());
        if (notation != null && reports.has(XmlHandler.UnparsedEntityDecl)) {
            reports.event(
                    XmlHandler.UnparsedEntityDecl,
                    raw,
                    PyStrings.of(name),
                    base,
                    systemId,
                    publicId,
                    PyStrings.of(notation));
            return;
        }
        reports.event(
                XmlHandler.EntityDecl,
                raw,
                PyStrings.of(name),
                isParameter ? 1L : 0L,
                XmlReports.textOrNone(value),
                base,
                systemId,
                publicId,
                XmlReports.textOrNone(notation));
    }

    /** Numbers of characters are replaced at once, names of entities when the entity is used. */
    private static String entityValue(String written, int position) {
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '%') {
                throw new XmlFault(XmlError.PARAM_ENTITY_REF, position);
            } else if (c != '&') {
                value.append(c);
                at++;
                continue;
            }
            int end;
            try {
                end = XmlReferences.end(written, at);
            } catch (XmlFault e) {
                throw new XmlFault(e.error(), position);
            }
            if (end < 0) {
                throw new XmlFault(XmlError.INVALID_TOKEN, position);
            }
            boolean isNumber = written.charAt(at + 1) == '#';
            value.append(
                    isNumber
                            ? XmlReferences.character(written.substring(at + 1, end - 1), position)
                            : written.substring(at, end));
            at = end;
        }
        return value.toString();
    }

    private void notation(XmlWords words, String raw) {
        String name = words.name();
        words.external(true);
        words.finish();
        reports.event(
                XmlHandler.NotationDecl,
                raw,
                PyStrings.of(name),
                base,
                XmlReports.textOrNone(words.systemId()),
                XmlReports.textOrNone(words.publicId()));
    }

    private void attributes(XmlWords words, String raw) {
        String element = words.name();
        boolean isReported = false;
        while (words.isName()) {
            String name = words.name();
            String type = words.isName() ? words.name() : "";
            if (type.isEmpty() || type.equals("NOTATION")) {
                type += words.choices();
            }
            boolean isRequired = false;
            String value = null;
            if (words.skip('#')) {
                String rule = words.name();
                isRequired = !rule.equals("IMPLIED");
                value = rule.equals("FIXED") ? words.literal() : null;
            } else {
                value = words.literal();
            }
            boolean isPlain = type.equals("CDATA");
            if (value != null && !isPlain) {
                value = XmlElements.collapse(value);
            }
            if (declarations.isGivenUp()) {
                continue;
            }
            declarations.add(element, new XmlDeclarations.Attribute(name, isPlain, value));
            if (reports.has(XmlHandler.AttlistDecl)) {
                isReported = true;
                reports.event(
                        XmlHandler.AttlistDecl,
                        "",
                        PyStrings.of(element),
                        PyStrings.of(name),
                        PyStrings.of(type),
                        XmlReports.textOrNone(value),
                        isRequired ? 1L : 0L);
            }
        }
        words.finish();
        if (!isReported) {
            reports.byDefault(raw);
        }
    }

    private void element(XmlWords words, String raw) {
        String name = words.name();
        Object model = XmlContentModel.read(words);
        words.finish();
        reports.event(XmlHandler.ElementDecl, raw, PyStrings.of(name), model);
    }
}
