// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.protopython.runtime.PythonContext;

/** The lines of a traceback about one frame: file, line and name, the source line, and marks below it. */
final class FrameText {
    private static final String INDENT = "    ";
    private static final Pattern RETURNED = Pattern.compile("\\s*return\\s+\\(*\\s*");
    private static final Pattern ASSIGNED = Pattern.compile("\\s*[\\w&&[^0-9]]\\w*\\s*=\\s*\\(*\\s*");

    private final FramePlace place;
    private final TracebackColors colors;
    private final StringBuilder text = new StringBuilder();

    private String[] lines;
    private int start;
    private int end;
    private CaretAnchors anchors;
    private boolean carets;

    private FrameText(FramePlace place, TracebackColors colors) {
        this.place = place;
        this.colors = colors;
    }

    /** @param showSource whether the lines of the source belong to the traceback */
    static String of(FramePlace place, boolean showSource, TracebackColors colors) {
        FrameText frame = new FrameText(place, colors);
        frame.addPlace();
        if (showSource) {
            frame.addSource();
        }
        return frame.text.toString();
    }

    /** The line alone, which is shown if it stands in a file. */
    static String plain(FramePlace place) {
        FrameText frame = new FrameText(place, TracebackColors.NONE);
        frame.addPlace();
        Source source = place.source();
        if (source != null
                && source.getPath() != null
                && source.hasCharacters()
                && place.line() <= source.getLineCount()) {
            frame.addStrippedLine();
        }
        return frame.text.toString();
    }

    private void addPlace() {
        text.append(colors.place(place.fileName(), place.line()))
                .append(", in ")
                .append(colors.frame())
                .append(place.name())
                .append(colors.reset())
                .append('\n');
    }

    private void addStrippedLine() {
        String line = place.source().getCharacters(place.line()).toString().strip();
        text.append(line.isEmpty() ? "" : INDENT + line + "\n");
    }

    private void addSource() {
        SourceSection section = place.section();
        Source source = place.source();
        if (source == null || !source.hasCharacters() || place.line() > source.getLineCount()) {
            return;
        } else if (section == null || PythonContext.get(null).settings().noDebugRanges()) {
            addStrippedLine();
            return;
        }
        int firstLine = section.getStartLine();
        int last = Math.max(section.getCharIndex(), section.getCharEndIndex() - 1);
        int lastLine = Math.min(source.getLineNumber(last), source.getLineCount());
        lines = new String[lastLine - firstLine + 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = stripLineEnd(source.getCharacters(firstLine + i).toString());
        }
        int startColumn = section.getCharIndex() - source.getLineStartOffset(firstLine);
        int endColumn = Math.min(
                section.getCharEndIndex() - source.getLineStartOffset(lastLine), lines[lines.length - 1].length());
        int dedent = commonIndent(lines);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].isBlank() ? "" : lines[i].substring(dedent);
        }
        if (String.join("", lines).isBlank()) {
            return;
        }
        start = Math.max(0, startColumn - dedent);
        end = Math.max(0, endColumn - dedent);
        String joined = String.join("\n", lines);
        String segment = joined.substring(
                Math.min(start, joined.length()),
                Math.max(start, joined.length() - (lines[lines.length - 1].length() - end)));
        anchors = CaretAnchors.of(segment);
        carets = showsCarets();
        addLines();
    }

    private static String stripLineEnd(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static int commonIndent(String[] lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                int own = 0;
                while (own < line.length() && (line.charAt(own) == ' ' || line.charAt(own) == '\t')) {
                    own++;
                }
                indent = Math.min(indent, own);
            }
        }
        return indent == Integer.MAX_VALUE ? 0 : indent;
    }

    /** Marks below a whole line, or below the call that a whole return or assignment consists of, say nothing. */
    private boolean showsCarets() {
        String before = lines[0].substring(0, Math.min(start, lines[0].length()));
        if (anchors != null && anchors.isCall()) {
            if (anchors.isCallOfName() && RETURNED.matcher(before).matches()
                    || ASSIGNED.matcher(before).matches()) {
                return false;
            }
        }
        if (anchors != null) {
            return true;
        }
        String last = lines[lines.length - 1];
        return !before.isBlank()
                || !last.substring(Math.min(end, last.length())).isBlank();
    }

    private void addLines() {
        TreeSet<Integer> significant = new TreeSet<>(List.of(0, lines.length - 1));
        if (anchors != null) {
            for (int i = -1; i <= 1; i++) {
                significant.add(anchors.leftLine() + i);
                significant.add(anchors.rightLine() + i);
            }
        }
        significant.remove(-1);
        significant.remove(lines.length);
        List<String> result = new ArrayList<>();
        int previous = 0;
        for (int line : significant) {
            if (line - previous == 2) {
                addLine(result, line - 1);
            } else if (line - previous > 2) {
                result.add("...<" + (line - previous - 1) + " lines>...");
            }
            addLine(result, line);
            previous = line;
        }
        for (String line : result) {
            text.append(INDENT).append(line).append('\n');
        }
    }

    private void addLine(List<String> result, int number) {
        String line = lines[number];
        if (!carets) {
            result.add(line);
            return;
        }
        int spaces = line.length() - line.stripLeading().length();
        int first = number == 0 ? DisplayWidth.of(lines[0], start) : 0;
        int count = number == lines.length - 1 ? DisplayWidth.of(line, end) : DisplayWidth.of(line, line.length());
        StringBuilder marks = new StringBuilder();
        for (int column = 0; column < count; column++) {
            if (column < spaces || column < first) {
                marks.append(' ');
            } else if (anchors == null) {
                marks.append('^');
            } else {
                marks.append(isWithinAnchors(number, column) ? '^' : '~');
            }
        }
        result.add(MarkedLine.colored(line, marks, colors));
        result.add(MarkedLine.colored(marks, marks, colors));
    }

    private boolean isWithinAnchors(int line, int column) {
        int left = DisplayWidth.of(
                lines[anchors.leftLine()], anchors.leftColumn() + (anchors.leftLine() == 0 ? start : 0));
        int right = DisplayWidth.of(
                lines[anchors.rightLine()], anchors.rightColumn() + (anchors.rightLine() == 0 ? start : 0));
        return (line > anchors.leftLine() || line == anchors.leftLine() && column >= left)
                && (line < anchors.rightLine() || line == anchors.rightLine() && column < right);
    }
}
