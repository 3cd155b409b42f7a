// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;

/** The tags of elements, their attributes and what prefixes mean in them. */
final class XmlElements {
    private record Open(String name, String reported) {}

    /** @param isGiven false when it stands in the document type alone */
    private record Attribute(String name, String value, int position, boolean isGiven) {}

    private final XmlScanner scanner;
    private final XmlReports reports;
    private final XmlDeclarations declarations;
    private final XmlNamespaces namespaces;
    private final Deque<Open> open = new ArrayDeque<>();
    /** A document has few names and many of each, whose hash a str remembers. */
    private final Map<String, TruffleString> names = new HashMap<>();

    private int barrier;

    /** @param separator between a namespace and a name; null when prefixes have no meaning */
    XmlElements(XmlScanner scanner, XmlReports reports, XmlDeclarations declarations, String separator) {
        this.scanner = scanner;
        this.reports = reports;
        this.declarations = declarations;
        this.namespaces = separator == null ? null : new XmlNamespaces(separator);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** From now on the elements that are open now cannot be closed; the number of those before. */
    int raiseBarrier() {
        int before = barrier;
        barrier = open.size();
        return before;
    }

    void setBarrier(int before) {
        barrier = before;
    }

    /** Whether all elements behind the barrier are closed. */
    boolean isAtBarrier() {
        return open.size() == barrier;
    }

    /** A start tag or that of an empty element; false when it is not complete. */
    boolean start(String text, int start) {
        int at = XmlNames.end(text, start + 1);
        if (at == start + 1) {
            throw new XmlFault(XmlError.INVALID_TOKEN, at);
        }
        int nameEnd = at;
        List<Attribute> attributes = new ArrayList<>();
        while (true) {
            int next = XmlNames.skipSpace(text, at);
            if (next == text.length() || text.charAt(next) == '/' && next + 1 == text.length()) {
                return false;
            }
            char c = text.charAt(next);
            if (c == '>' || c == '/') {
                if (c == '/' && text.charAt(next + 1) != '>') {
                    throw new XmlFault(XmlError.INVALID_TOKEN, next + 1);
                }
                int end = c == '>' ? next + 1 : next + 2;
                report(text, start, end, text.substring(start + 1, nameEnd), attributes, c == '/');
                return true;
            } else if (next == at) {
                throw new XmlFault(XmlError.INVALID_TOKEN, next);
            }
            at = attribute(text, next, attributes);
            if (at < 0) {
                return false;
            }
        }
    }

    /** Reads one attribute, whose value stays as it is written; where it ends, or -1. */
    private static int attribute(String text, int start, List<Attribute> attributes) {
        int nameEnd = XmlNames.end(text, start);
        int equals = XmlNames.skipSpace(text, nameEnd);
        if (nameEnd == start) {
            throw new XmlFault(XmlError.INVALID_TOKEN, start);
        } else if (equals == text.length()) {
            return -1;
        } else if (text.charAt(equals) != '=') {
            throw new XmlFault(XmlError.INVALID_TOKEN, equals);
        }
        int quote = XmlNames.skipSpace(text, equals + 1);
        if (quote == text.length()) {
            return -1;
        }
        char mark = text.charAt(quote);
        if (mark != '"' && mark != '\'') {
            throw new XmlFault(XmlError.INVALID_TOKEN, quote);
        }
        int end = quote + 1;
        while (end < text.length() && text.charAt(end) != mark) {
            char c = text.charAt(end);
            if (c == '<' || !XmlNames.isAllowed(c)) {
                throw new XmlFault(XmlError.INVALID_TOKEN, end);
            }
            end++;
        }
        if (end == text.length()) {
            return -1;
        }
        attributes.add(new Attribute(text.substring(start, nameEnd), text.substring(quote + 1, end), start, true));
        return end + 1;
    }

    private void report(String text, int start, int end, String name, List<Attribute> written, boolean isEmpty) {
        scanner.beginContent();
        List<Attribute> attributes = complete(name, written, start);
        String reported = name;
        if (namespaces != null) {
            namespaces.begin();
            attributes = bind(attributes, start);
            reported = namespaces.expand(name, true, reports.keepsPrefixes, start);
        }
        if (reports.has(XmlHandler.StartElement)) {
            Object given = reports.hasOrderedAttributes ? ordered(attributes) : byName(attributes);
            reports.event(XmlHandler.StartElement, "", name(reported), given);
        } else if (!isEmpty || !reports.has(XmlHandler.EndElement)) {
            reports.byDefault(text.substring(start, end));
        }
        open.push(new Open(name, reported));
        scanner.moveTo(end);
        if (isEmpty) {
            close("");
        }
    }

    /** The attributes with their values, and those that only the document type gives. */
    private List<Attribute> complete(String element, List<Attribute> written, int start) {
        Map<String, XmlDeclarations.Attribute> declared = declarations.attributes(element);
        if (written.isEmpty() && declared.isEmpty()) {
            return written;
        }
        List<Attribute> attributes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Attribute each : written) {
            if (!names.add(each.name())) {
                throw new XmlFault(XmlError.DUPLICATE_ATTRIBUTE, each.position());
            }
            XmlDeclarations.Attribute declaration = declared.get(each.name());
            boolean isPlain = declaration == null || declaration.isPlain();
            String value = value(each.value(), start);
            attributes.add(new Attribute(each.name(), isPlain ? value : collapse(value), each.position(), true));
        }
        for (XmlDeclarations.Attribute declaration : declared.values()) {
            if (declaration.value() != null && names.add(declaration.name())) {
                attributes.add(new Attribute(declaration.name(), declaration.value(), start, false));
            }
        }
        return attributes;
    }

    static String collapse(String value) {
        return value.strip().replaceAll(" +", " ");
    }

    /** A value as it is meant: references replaced, spaces for other blanks. */
    private String value(String written, int position) {
        if (written.indexOf('&') < 0) {
            return written.replace('\n', ' ').replace('\t', ' ');
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '&') {
                value.append(XmlNames.isSpace(c) ? ' ' : c);
                continue;
            }
            int end;
            try {
                end = XmlReferences.end(written, i);
            } catch (XmlFault e) {
                throw new XmlFault(e.error(), position);
            }
            if (end < 0) {
                throw new XmlFault(XmlError.INVALID_TOKEN, position);
            }
            String name = written.substring(i + 1, end - 1);
            String character = XmlReferences.character(name, position);
            value.append(character == null ? entity(name, position) : character);
            i = end - 1;
        }
        return value.toString();
    }

    private String entity(String name, int position) {
        XmlEntity entity = declarations.entity(name);
        if (entity == null) {
            if (declarations.isIncomplete()) {
                return "";
            }
            throw new XmlFault(XmlError.UNDEFINED_ENTITY, position);
        } else if (entity.notation() != null) {
            throw new XmlFault(XmlError.BINARY_ENTITY_REF, position);
        } else if (entity.value() == null) {
            throw new XmlFault(XmlError.ATTRIBUTE_EXTERNAL_ENTITY_REF, position);
        }
        scanner.enter(name, entity.value().length());
        try {
            return value(entity.value(), position);
        } finally {
            scanner.leave(entity.value().length());
        }
    }

    /** Binds the prefixes of an element; its other attributes with the names that this gives them. */
    private List<Attribute> bind(List<Attribute> attributes, int start) {
        if (attributes.isEmpty()) {
            return attributes;
        }
        List<Attribute> others = new ArrayList<>();
        for (Attribute each : attributes) {
            String prefix = XmlNamespaces.boundBy(each.name());
            if (prefix == null) {
                others.add(each);
                continue;
            }
            namespaces.bind(prefix, each.value(), start);
            reports.event(
                    XmlHandler.StartNamespaceDecl,
                    "",
                    prefix.isEmpty() ? PyNone.NONE : PyStrings.of(prefix),
                    XmlReports.textOrNone(each.value().isEmpty() ? null : each.value()));
        }
        List<Attribute> result = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Attribute each : others) {
            String name = namespaces.expand(each.name(), false, reports.keepsPrefixes, start);
            if (!names.add(name)) {
                throw new XmlFault(XmlError.DUPLICATE_ATTRIBUTE, each.position());
            }
            result.add(new Attribute(name, each.value(), each.position(), each.isGiven()));
        }
        return result;
    }

    private TruffleString name(String name) {
        return names.computeIfAbsent(name, PyStrings::of);
    }

    private boolean isReported(Attribute attribute) {
        return attribute.isGiven() || !reports.hasSpecifiedAttributes;
    }

    private Object byName(List<Attribute> attributes) {
        PyDict dict = new PyDict();
        for (Attribute each : attributes) {
            if (isReported(each)) {
                dict.put(name(each.name()), PyStrings.of(each.value()));
            }
        }
        return dict;
    }

    private Object ordered(List<Attribute> attributes) {
        List<Object> items = new ArrayList<>();
        for (Attribute each : attributes) {
            if (isReported(each)) {
                items.add(name(each.name()));
                items.add(PyStrings.of(each.value()));
            }
        }
        return new PyList(items.toArray());
    }

    /** An end tag; false when it is not complete. */
    boolean end(String text, int start) {
        int nameEnd = XmlNames.end(text, start + 2);
        int close = XmlNames.skipSpace(text, nameEnd);
        if (close == text.length()) {
            return false;
        } else if (nameEnd == start + 2 || text.charAt(close) != '>') {
            throw new XmlFault(XmlError.INVALID_TOKEN, close);
        } else if (isAtBarrier()) {
            throw new XmlFault(XmlError.ASYNC_ENTITY, start);
        }
        String name = open.peek().name();
        if (name.length() != nameEnd - start - 2 || !text.startsWith(name, start + 2)) {
            throw new XmlFault(XmlError.TAG_MISMATCH, start + 2);
        }
        close(reports.has(XmlHandler.EndElement) ? "" : text.substring(start, close + 1));
        scanner.moveTo(close + 1);
        return true;
    }

    private void close(String raw) {
        Open closed = open.pop();
        reports.event(XmlHandler.EndElement, raw, name(closed.reported()));
        if (namespaces != null) {
            for (String prefix : namespaces.end()) {
                reports.event(XmlHandler.EndNamespaceDecl, "", prefix.isEmpty() ? PyNone.NONE : PyStrings.of(prefix));
            }
        }
        if (open.isEmpty()) {
            scanner.endContent();
        }
    }
}
