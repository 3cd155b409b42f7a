// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code pyexpat.xmlparser}: a parser with its handlers and what it has read. */
final class PyXmlParser extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("xmlparser", "pyexpat");

    private final XmlReports reports;
    private final XmlInput input;
    private final XmlScanner scanner;
    private final String separator;
    private final Object interned;
    private XmlError error;
    private boolean isFinished;
    private boolean isStarted;
    private boolean isRunning;

    /** @param separator between namespaces and names; null when they are left alone */
    PyXmlParser(String encoding, String separator, Object interned) {
        this(encoding, separator, interned, new XmlReports(), new XmlDeclarations(), null);
    }

    private PyXmlParser(
            String encoding,
            String separator,
            Object interned,
            XmlReports reports,
            XmlDeclarations declarations,
            XmlScanner.Place entity) {
        super(TYPE);
        this.reports = reports;
        this.input = new XmlInput(encoding);
        this.separator = separator;
        this.interned = interned;
        this.scanner = new XmlScanner(input, reports, declarations, separator, entity);
    }

    /** A parser for the text of an external entity, with the same handlers. */
    PyXmlParser forEntity(String encoding, boolean isOfDoctype) {
        XmlScanner.Place place = isOfDoctype ? XmlScanner.Place.SUBSET : XmlScanner.Place.CONTENT;
        PyXmlParser parser =
                new PyXmlParser(encoding, separator, interned, reports.copy(), scanner.declarations(), place);
        parser.scanner.setBase(scanner.base());
        return parser;
    }

    XmlReports reports() {
        return reports;
    }

    XmlScanner scanner() {
        return scanner;
    }

    Object interned() {
        return interned;
    }

    /** The error that has ended the parsing, null for none. */
    XmlError error() {
        return error;
    }

    boolean isRunning() {
        return isRunning;
    }

    /** Where in the input the parser is, in bytes; -1 before there was any. */
    long byteIndex() {
        return isStarted ? input.skipped() + scanner.bytes() : -1;
    }

    boolean isStarted() {
        return isStarted;
    }

    /** Parses bytes. */
    void parse(byte[] bytes, boolean isLast) {
        run(() -> input.decode(bytes, isLast), isLast);
    }

    /** Parses text, whatever encoding the document names. */
    void parseText(byte[] utf8, boolean isLast) {
        input.useUtf8();
        parse(utf8, isLast);
    }

    private interface Text {
        String get();
    }

    private void run(Text more, boolean isLast) {
        if (isFinished || isRunning || error != null) {
            throw failure(XmlError.FINISHED);
        }
        isStarted = true;
        isRunning = true;
        try {
            scanner.feed(more.get(), isLast);
            reports.flush();
        } catch (XmlFault e) {
            reports.flush();
            scanner.moveTo(Math.max(e.position(), 0));
            error = e.error();
            throw failure(e.error());
        } catch (PException e) {
            error = XmlError.ABORTED;
            throw e;
        } finally {
            isRunning = false;
        }
        isFinished = isLast;
    }

    /** An {@code ExpatError} at the parser's place. */
    PException failure(XmlError cause) {
        return failure(cause, cause.message() + ": line " + scanner.line() + ", column " + scanner.column());
    }

    PException failure(XmlError cause, String message) {
        long line = scanner.line();
        long column = scanner.column();
        Object exception = Calls.call(ExpatModule.ERROR, PyStrings.of(message));
        Attributes.set(exception, "code", (long) cause.code());
        Attributes.set(exception, "offset", column);
        Attributes.set(exception, "lineno", line);
        return Errors.raise((PyBaseException) exception);
    }

    /** Sets a handler, None for none. */
    void setHandler(XmlHandler handler, Object value) {
        reports.set(handler, value == PyNone.NONE ? null : value);
    }

    Object handler(XmlHandler handler) {
        Object value = reports.get(handler);
        return value == null ? PyNone.NONE : value;
    }
}
