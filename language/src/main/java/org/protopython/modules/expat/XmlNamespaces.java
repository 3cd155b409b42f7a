// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prefixes in force, when a parser was asked to replace them by what they stand for. */
final class XmlNamespaces {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** A prefix that an element binds, and what it was bound to outside of it. */
    private record Binding(String prefix, String outer) {}

    private final String separator;
    private final Map<String, String> current = new HashMap<>(Map.of("xml", XML));
    private final Deque<List<Binding>> open = new ArrayDeque<>();

    /** @param separator between what a prefix stands for and the name */
    XmlNamespaces(String separator) {
        this.separator = separator;
    }

    /** The prefix that an attribute binds: "" for the one of names without, null when it binds none. */
    static String boundBy(String attribute) {
        if (attribute.equals("xmlns")) {
            return "";
        }
        return attribute.startsWith("xmlns:") ? attribute.substring(6) : null;
    }

    void begin() {
        open.push(new ArrayList<>());
    }

    void bind(String prefix, String uri, int position) {
        if (prefix.equals("xmlns")) {
            throw new XmlFault(XmlError.RESERVED_PREFIX_XMLNS, position);
        } else if (prefix.equals("xml") && !uri.equals(XML)) {
            throw new XmlFault(XmlError.RESERVED_PREFIX_XML, position);
        } else if (uri.isEmpty() && !prefix.isEmpty()) {
            throw new XmlFault(XmlError.UNDECLARING_PREFIX, position);
        } else if (uri.equals(XML) && !prefix.equals("xml")) {
            throw new XmlFault(XmlError.RESERVED_NAMESPACE_URI, position);
        }
        open.peek().add(new Binding(prefix, current.put(prefix, uri)));
    }

    /** Forgets what the innermost element has bound; its prefixes, the last one first. */
    List<String> end() {
        List<String> prefixes = new ArrayList<>();
        for (Binding binding : open.pop().reversed()) {
            prefixes.add(binding.prefix());
            if (binding.outer() == null) {
                current.remove(binding.prefix());
            } else {
                current.put(binding.prefix(), binding.outer());
            }
        }
        return prefixes;
    }

    /** A name with what its prefix stands for. */
    String expand(String name, boolean isElement, boolean keepsPrefix, int position) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        if (prefix.isEmpty() && !isElement) {
            return name;
        }
        String uri = current.get(prefix);
        if (uri == null && !prefix.isEmpty()) {
            throw new XmlFault(XmlError.UNBOUND_PREFIX, position);
        } else if (uri == null || uri.isEmpty()) {
            return name;
        }
        String expanded = uri + separator + name.substring(colon + 1);
        return keepsPrefix && !prefix.isEmpty() ? expanded + separator + prefix : expanded;
    }
}
