// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/**
 * Finds the parts of a document in its text and reports them. Text comes in pieces: a part that is not complete stays
 * until there is more. Elements are left to {@link XmlElements}, the document type to {@link XmlDoctype}.
 */
final class XmlScanner {
    /** Where in a document the scanner is. */
    enum Place {
        PROLOG,
        SUBSET,
        CONTENT,
        EPILOG
    }

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final String DOCTYPE = "<!DOCTYPE";

    /** From here on, expanded entities may not be longer than a multiple of the document. */
    private static final int EXPANSION_THRESHOLD = 8 << 20;

    private static final int EXPANSION_FACTOR = 100;

    private final XmlInput input;
    private final XmlReports reports;
    private final XmlDeclarations declarations;
    private final XmlElements elements;
    private final XmlDoctype doctype;
    private final Deque<String> expanding = new ArrayDeque<>();
    private final boolean isEntity;

    private Place place;
    private String text = "";
    private int position;
    private boolean isFinal;
    private boolean isDeferring = true;
    private int waiting;
    private boolean isStandalone;
    private boolean readsParameters;
    private boolean isAlwaysReading;
    private boolean usesForeign;
    private boolean hasDoctype;
    private long line = 1;
    private long column;
    private long bytes;
    private long expanded;

    /** @param entity where the text of an external entity belongs; null for a document */
    XmlScanner(XmlInput input, XmlReports reports, XmlDeclarations declarations, String separator, Place entity) {
        this.input = input;
        this.reports = reports;
        this.declarations = declarations;
        this.elements = new XmlElements(this, reports, declarations, separator);
        this.doctype = new XmlDoctype(reports, declarations);
        this.isEntity = entity != null;
        this.place = isEntity ? entity : Place.PROLOG;
    }

    /** The line of the part that is being reported, from 1. */
    long line() {
        return line;
    }

    /** The column of that part, from 0; a byte order mark is the first. */
    long column() {
        return line == 1 && input.hasMark() ? column + 1 : column;
    }

    /** What is left of the text from that part on. */
    String rest() {
        return text.substring(position);
    }

    XmlDeclarations declarations() {
        return declarations;
    }

    /** How many bytes of the input were scanned. */
    long bytes() {
        return bytes;
    }

    boolean isDeferring() {
        return isDeferring;
    }

    /** Whether a part that was not complete is only looked at again when the text has doubled, so that time stays linear. */
    void setDeferring(boolean value) {
        isDeferring = value;
    }

    /**
     * Whether external parts of the document type and parameter entities are read: 0 for never, 1 unless the document is
     * standalone, 2 always.
     */
    void setReadingParameters(int value) {
        readsParameters = value > 0;
        isAlwaysReading = value > 1;
    }

    boolean isEntity() {
        return isEntity;
    }

    /** Reports an external document type though the document names none. */
    void useForeign(boolean value) {
        usesForeign = value;
    }

    /** Scans more text. */
    void feed(String more, boolean isLast) {
        declarations.allocations().free(text.length());
        text = text.substring(position) + more;
        position = 0;
        if (!isEntity) {
            declarations.allocations().read(more.length());
        } else if (place == Place.SUBSET) {
            declarations.noteOutside(true);
        }
        declarations.allocations().take(text.length(), 0);
        isFinal = isLast;
        if (isDeferring && !isLast && text.length() < 2 * waiting) {
            return;
        }
        scan();
        waiting = position == 0 ? text.length() : 0;
        if (isLast) {
            finish();
        }
    }

    private void scan() {
        while (position < text.length() && step()) {
            // each step reports one part
        }
    }

    private void finish() {
        if (position < text.length()) {
            boolean isSection = text.startsWith(CDATA, position);
            throw isSection
                    ? fault(XmlError.UNCLOSED_CDATA_SECTION, text.length())
                    : fault(XmlError.UNCLOSED_TOKEN, position);
        } else if (input.isCutOff()) {
            throw fault(XmlError.UNCLOSED_TOKEN, position);
        } else if (isEntity ? !elements.isEmpty() : place != Place.EPILOG) {
            throw fault(isEntity ? XmlError.ASYNC_ENTITY : XmlError.NO_ELEMENTS, position);
        }
    }

    static XmlFault fault(XmlError error, int position) {
        return new XmlFault(error, position);
    }

    /** Goes to a position, counting lines; inside of an entity the place of its reference counts. */
    void moveTo(int end) {
        if (expanding.isEmpty()) {
            for (int i = position; i < end; i++) {
                char c = text.charAt(i);
                bytes += input.width(c);
                if (c == '\n') {
                    line++;
                    column = 0;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
        }
        position = end;
    }

    /** Reports one part; false when there is no complete one. */
    private boolean step() {
        char c = text.charAt(position);
        if (c == '<' && position + 1 == text.length()) {
            return false;
        }
        return switch (place) {
            case CONTENT -> c == '<' ? markup() : c == '&' ? reference() : characters();
            case SUBSET -> subset(c);
            case PROLOG, EPILOG -> outside(c);
        };
    }

    private boolean outside(char c) {
        if (XmlNames.isSpace(c)) {
            return space();
        } else if (c == '<') {
            char next = text.charAt(position + 1);
            if (next == '!' || next == '?') {
                return markup();
            } else if (!XmlNames.isStart(next)) {
                throw fault(XmlError.INVALID_TOKEN, position + 1);
            } else if (place == Place.EPILOG) {
                throw fault(XmlError.JUNK_AFTER_DOC_ELEMENT, position);
            }
            if (usesForeign && readsParameters && !hasDoctype && place == Place.PROLOG) {
                hasDoctype = true;
                askFor(PyNone.NONE, null, null, "");
            }
            return elements.start(text, position);
        } else if (!XmlNames.isPart(c)) {
            throw fault(XmlError.INVALID_TOKEN, position);
        }
        throw wrongWord();
    }

    /** A word where there may be none; it has an end only before some marks. */
    private XmlFault wrongWord() {
        int end = position;
        while (end < text.length() && XmlNames.isPart(text.charAt(end))) {
            end++;
        }
        boolean isWord = end == text.length() || " \t\n>)],|[%?*+".indexOf(text.charAt(end)) >= 0;
        if (!isWord) {
            return fault(XmlError.INVALID_TOKEN, end);
        }
        return fault(place == Place.EPILOG ? XmlError.JUNK_AFTER_DOC_ELEMENT : XmlError.SYNTAX, position);
    }

    private boolean space() {
        int end = XmlNames.skipSpace(text, position);
        reports.byDefault(text.substring(position, end));
        moveTo(end);
        return true;
    }

    private boolean markup() {
        char next = text.charAt(position + 1);
        if (next == '?') {
            return instruction();
        } else if (next == '/') {
            return elements.end(text, position);
        } else if (next != '!') {
            return elements.start(text, position);
        } else if (isNext(COMMENT)) {
            return comment();
        } else if (place == Place.CONTENT && isNext(CDATA)) {
            return characterSection();
        } else if (place == Place.PROLOG && !hasDoctype && isNext(DOCTYPE)) {
            return doctype();
        }
        int asComment = commonLength(COMMENT);
        throw fault(
                XmlError.INVALID_TOKEN,
                position + (place == Place.CONTENT ? Math.max(asComment, commonLength(CDATA)) : asComment));
    }

    /** Whether the text goes on so, or may when there is more of it. */
    private boolean isNext(String beginning) {
        return beginning.regionMatches(0, text, position, Math.min(beginning.length(), text.length() - position));
    }

    /** How far the text goes on so. */
    private int commonLength(String beginning) {
        int length = 0;
        while (length < beginning.length() && text.startsWith(beginning.substring(0, length + 1), position)) {
            length++;
        }
        return length;
    }

    /** The end of a part, -1 when it is not there yet. */
    private int endOf(int begin, String mark) {
        int found = text.indexOf(mark, begin);
        return found < 0 ? -1 : found + mark.length();
    }

    private boolean comment() {
        int start = position + COMMENT.length();
        int dashes = start <= text.length() ? text.indexOf("--", start) : -1;
        if (dashes < 0 || dashes + 2 == text.length()) {
            return false;
        } else if (text.charAt(dashes + 2) != '>') {
            throw fault(XmlError.INVALID_TOKEN, dashes + 2);
        }
        checkCharacters(start, dashes);
        reports.event(
                XmlHandler.Comment, text.substring(position, dashes + 3), PyStrings.of(text.substring(start, dashes)));
        moveTo(dashes + 3);
        return true;
    }

    private boolean instruction() {
        int end = endOf(position + 2, "?>");
        if (end < 0) {
            return false;
        }
        int nameEnd = XmlNames.end(text, position + 2);
        String target = text.substring(position + 2, nameEnd);
        boolean hasSpace = nameEnd == end - 2 || XmlNames.isSpace(text.charAt(nameEnd));
        if (target.isEmpty() || !hasSpace) {
            throw fault(XmlError.INVALID_TOKEN, nameEnd);
        }
        String raw = text.substring(position, end);
        if (target.equalsIgnoreCase("xml")) {
            if (bytes > 0 || !expanding.isEmpty() || !target.equals("xml")) {
                throw fault(XmlError.MISPLACED_XML_PI, position);
            }
            declaration(raw);
        } else {
            checkCharacters(nameEnd, end);
            int data = Math.min(XmlNames.skipSpace(text, nameEnd), end - 2);
            reports.event(
                    XmlHandler.ProcessingInstruction,
                    raw,
                    PyStrings.of(target),
                    PyStrings.of(text.substring(data, end - 2)));
        }
        moveTo(end);
        return true;
    }

    private void declaration(String raw) {
        XmlDeclaration declaration = XmlDeclaration.of(raw, isEntity);
        if (declaration == null) {
            throw fault(isEntity ? XmlError.TEXT_DECL : XmlError.XML_DECL, position);
        }
        isStandalone = declaration.standalone() == 1;
        readsParameters &= isAlwaysReading || !isStandalone;
        reports.event(
                XmlHandler.XmlDecl,
                raw,
                XmlReports.textOrNone(declaration.version()),
                XmlReports.textOrNone(declaration.encoding()),
                (long) declaration.standalone());
        if (input.refusal() != null) {
            throw fault(input.refusal(), position + declaration.encodingPlace());
        }
    }

    /** Raises INVALID_TOKEN at the first character that no document may contain. */
    private void checkCharacters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!XmlNames.isAllowed(text.charAt(i))) {
                throw fault(XmlError.INVALID_TOKEN, i);
            }
        }
    }

    private static boolean endsRun(char c) {
        return c == '<' || c == '&' || c == '\n';
    }

    /** A run of characters within a line, or the end of a line. */
    private boolean characters() {
        int end = position;
        if (text.charAt(end) == '\n') {
            end++;
        } else {
            while (end < text.length() && !endsRun(text.charAt(end))) {
                end++;
            }
            checkCharacters(position, end);
            int wrong = text.indexOf("]]>", position, end);
            if (wrong >= 0) {
                throw fault(XmlError.INVALID_TOKEN, wrong + 2);
            }
            if (end == text.length() && !isFinal) {
                // brackets may be the beginning of what no text may contain
                while (end > position && text.charAt(end - 1) == ']') {
                    end--;
                }
                if (end == position) {
                    return false;
                }
            }
        }
        String data = text.substring(position, end);
        reports.text(data, input.pieceBytes());
        moveTo(end);
        return true;
    }

    private boolean characterSection() {
        int end = endOf(position, "]]>");
        if (end < 0) {
            return false;
        }
        int start = position + CDATA.length();
        checkCharacters(start, end);
        reports.event(XmlHandler.StartCdataSection, CDATA);
        moveTo(start);
        while (position < end - 3) {
            int next = text.indexOf('\n', position);
            int stop = next == position ? position + 1 : next < 0 || next > end - 3 ? end - 3 : next;
            String data = text.substring(position, stop);
            reports.text(data, input.pieceBytes());
            moveTo(stop);
        }
        reports.event(XmlHandler.EndCdataSection, "]]>");
        moveTo(end);
        return true;
    }

    private boolean reference() {
        int end = XmlReferences.end(text, position);
        if (end < 0) {
            return false;
        }
        String raw = text.substring(position, end);
        String name = raw.substring(1, raw.length() - 1);
        String character = XmlReferences.character(name, position);
        if (character != null) {
            reports.text(character, raw);
        } else {
            entity(name, raw);
        }
        moveTo(end);
        return true;
    }

    private void entity(String name, String raw) {
        XmlEntity entity = declarations.entity(name);
        if (entity == null) {
            if (isStandalone || !declarations.isIncomplete()) {
                throw fault(XmlError.UNDEFINED_ENTITY, position);
            }
            reports.event(XmlHandler.SkippedEntity, raw, PyStrings.of(name), 0L);
        } else if (entity.notation() != null) {
            throw fault(XmlError.BINARY_ENTITY_REF, position);
        } else if (entity.value() == null) {
            askFor(PyStrings.of(name), entity.systemId(), entity.publicId(), raw);
        } else if (!reports.expandsEntities) {
            reports.event(XmlHandler.SkippedEntity, raw, PyStrings.of(name), 0L);
        } else {
            expand(name, entity.value());
        }
    }

    /** Lets the program read an external entity. */
    private void askFor(Object context, String systemId, String publicId, String raw) {
        Object answer = reports.event(
                XmlHandler.ExternalEntityRef,
                raw,
                context,
                doctype.base(),
                XmlReports.textOrNone(systemId),
                XmlReports.textOrNone(publicId));
        if (answer != null && isZero(answer)) {
            throw fault(XmlError.EXTERNAL_ENTITY_HANDLING, position);
        }
    }

    private static boolean isZero(Object answer) {
        if (Conversions.toIndex(answer) instanceof Long number) {
            return number == 0;
        }
        throw Errors.overflowError("Python int too large to convert to C long");
    }

    /** Scans the text of an entity in place of its reference. */
    private void expand(String name, String value) {
        enter(name, value.length());
        String outerText = text;
        int outerPosition = position;
        boolean outerFinal = isFinal;
        int outerBarrier = elements.raiseBarrier();
        text = value;
        position = 0;
        isFinal = true;
        try {
            scan();
            if (position < text.length()) {
                throw fault(XmlError.UNCLOSED_TOKEN, position);
            } else if (!elements.isAtBarrier()) {
                throw fault(XmlError.ASYNC_ENTITY, position);
            }
        } catch (XmlFault e) {
            throw fault(e.error(), outerPosition);
        } finally {
            text = outerText;
            position = outerPosition;
            isFinal = outerFinal;
            elements.setBarrier(outerBarrier);
            leave(value.length());
        }
    }

    /** Notes that an entity is being replaced, which {@link #leave} ends; raises when it contains itself. */
    void enter(String name, int size) {
        if (expanding.contains(name)) {
            throw fault(XmlError.RECURSIVE_ENTITY_REF, position);
        }
        expanded += size;
        if (expanded > EXPANSION_THRESHOLD && expanded > EXPANSION_FACTOR * (bytes + text.length())) {
            throw fault(XmlError.AMPLIFICATION_LIMIT_BREACH, position);
        }
        declarations.allocations().take(size, position);
        expanding.push(name);
    }

    void leave(int size) {
        declarations.allocations().free(size);
        expanding.pop();
    }

    /** The first tag was read. */
    void beginContent() {
        place = Place.CONTENT;
    }

    /** The last element was closed. */
    void endContent() {
        if (!isEntity) {
            place = Place.EPILOG;
        }
    }

    private boolean doctype() {
        int end = XmlDoctype.headerEnd(text, position);
        if (end < 0) {
            return false;
        }
        hasDoctype = true;
        boolean hasDeclarations = doctype.begin(text, position, end, where -> {
            if (where >= 0) {
                moveTo(where);
                checkStandalone(where, !readsParameters);
            }
            moveTo(end - 1);
        });
        if (hasDeclarations) {
            place = Place.SUBSET;
        } else {
            endDoctype("");
        }
        moveTo(end);
        return true;
    }

    /** Reads the external subset, when there is one to read, and ends the document type. */
    private void endDoctype(String raw) {
        if (readsParameters && (doctype.systemId() != null || usesForeign)) {
            declarations.noteOutside(false);
            askFor(PyNone.NONE, doctype.systemId(), doctype.publicId(), "");
            checkStandalone(position, declarations.wasOutsideRead());
        }
        reports.event(XmlHandler.EndDoctypeDecl, raw);
    }

    /** Asks the program whether it takes a document that needs others. */
    private void checkStandalone(int where, boolean needsOthers) {
        if (needsOthers && !isStandalone && reports.has(XmlHandler.NotStandalone)) {
            Object answer = reports.event(XmlHandler.NotStandalone, "");
            if (isZero(answer)) {
                throw fault(XmlError.NOT_STANDALONE, where);
            }
        }
    }

    private boolean subset(char c) {
        if (XmlNames.isSpace(c)) {
            return space();
        } else if (c == ']') {
            return subsetEnd();
        } else if (c == '%') {
            return parameterReference();
        } else if (c != '<') {
            throw XmlNames.isPart(c) ? wrongWord() : fault(XmlError.INVALID_TOKEN, position);
        } else if (text.charAt(position + 1) == '?') {
            return instruction();
        } else if (isNext(COMMENT)) {
            return text.length() > position + COMMENT.length() && comment();
        }
        int end = XmlDoctype.declarationEnd(text, position);
        if (end < 0) {
            return false;
        }
        doctype.declare(text, position, end);
        moveTo(end);
        return true;
    }

    private boolean subsetEnd() {
        int close = XmlNames.skipSpace(text, position + 1);
        if (close == text.length()) {
            return false;
        } else if (text.charAt(close) != '>') {
            throw fault(XmlError.INVALID_TOKEN, close);
        }
        String raw = text.substring(position, close + 1);
        moveTo(close);
        endDoctype(raw);
        place = Place.PROLOG;
        moveTo(close + 1);
        return true;
    }

    private boolean parameterReference() {
        int end = XmlNames.end(text, position + 1);
        if (end == text.length()) {
            return false;
        } else if (end == position + 1 || text.charAt(end) != ';') {
            throw fault(XmlError.INVALID_TOKEN, end);
        }
        String name = text.substring(position + 1, end);
        XmlEntity entity = declarations.parameter(name);
        String raw = text.substring(position, end + 1);
        declarations.setIncomplete();
        if (!readsParameters) {
            giveUp();
            reports.byDefault(raw);
            checkStandalone(position, true);
        } else if (entity == null && isStandalone && expanding.isEmpty()) {
            throw fault(XmlError.UNDEFINED_ENTITY, position);
        } else if (entity == null) {
            giveUp();
            reports.event(XmlHandler.SkippedEntity, raw, PyStrings.of(name), 1L);
        } else if (entity.value() == null) {
            declarations.noteOutside(false);
            askFor(PyNone.NONE, entity.systemId(), entity.publicId(), raw);
            if (!declarations.wasOutsideRead()) {
                giveUp();
            }
            checkStandalone(position, declarations.wasOutsideRead());
        } else {
            expand("%" + name, entity.value());
        }
        moveTo(end + 1);
        return true;
    }

    private void giveUp() {
        if (!isStandalone) {
            declarations.giveUp();
        }
    }

    /** Where external names are relative to; None when the program has not said. */
    Object base() {
        return doctype.base();
    }

    void setBase(Object base) {
        doctype.setBase(base);
    }
}
