// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Texts;

/** {@code re.Match}. */
@PyTypeMethods(value = "Match", doc = "Where and how a pattern matched; always true.")
final class MatchType {
    private static final int SHOWN = 50;

    private MatchType() {}

    @PyGetter(value = "string", doc = "The text that was searched.")
    static Object string(PyMatch self) {
        return self.subject().object();
    }

    @PyGetter(value = "re", doc = "The pattern that has matched.")
    static Object pattern(PyMatch self) {
        return self.pattern();
    }

    @PyGetter(value = "pos", doc = "Where in the text the search has begun.")
    static long from(PyMatch self) {
        return self.from();
    }

    @PyGetter(value = "endpos", doc = "Where in the text the search had to end.")
    static long to(PyMatch self) {
        return self.to();
    }

    @PyGetter(value = "lastindex", doc = "The number of the last group that has matched; None when none has.")
    static Object lastIndex(PyMatch self) {
        return self.lastIndex() > 0 ? (Object) (long) self.lastIndex() : PyNone.NONE;
    }

    @PyGetter(
            value = "lastgroup",
            doc = "The name of the last group that has matched; None when none has or it has no name.")
    static Object lastGroup(PyMatch self) {
        return self.lastIndex() > 0 ? self.pattern().groupName(self.lastIndex()) : PyNone.NONE;
    }

    @PyGetter(value = "regs", doc = "The start and end of the match and of each group, as a tuple of pairs.")
    static Object registers(PyMatch self) {
        Object[] spans = new Object[self.pattern().groups() + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = self.span(i);
        }
        return new PyTuple(spans);
    }

    @PyBuiltin(value = "group(self, /, *args)", doc = """
        group() -> the whole match
        group(name_or_number) -> text of a group, None if it took no part
        group(group1, group2, ...) -> tuple of those\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object group(PyMatch self, Object[] args) {
        if (args.length == 0) {
            return self.group(0, PyNone.NONE);
        } else if (args.length == 1) {
            return item(self, args[0]);
        }
        Object[] items = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            items[i] = item(self, args[i]);
        }
        return new PyTuple(items);
    }

    @PyBuiltin("__getitem__(self, key, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object item(PyMatch self, Object key) {
        return self.group(self.groupOf(key), PyNone.NONE);
    }

    @PyBuiltin(
            value = "groups(self, /, default=None)",
            doc = "The texts of all groups, as a tuple; default for those that have not matched.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object groups(PyMatch self, Object absent) {
        Object[] items = new Object[self.pattern().groups()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.group(i + 1, absent);
        }
        return new PyTuple(items);
    }

    @PyBuiltin(
            value = "groupdict(self, /, default=None)",
            doc = "The texts of all groups with a name, as a dict by name; default for those that have not matched.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object groupDict(PyMatch self, Object absent) {
        PyDict names = self.pattern().groupIndex();
        PyDict result = new PyDict();
        for (int entry = names.next(0); entry >= 0; entry = names.next(entry + 1)) {
            Object name = names.keyAt(entry);
            result.put(name, names.hashAt(entry), self.group(self.groupOf(names.valueAt(entry)), absent));
        }
        return result;
    }

    @PyBuiltin(
            value = "start(self, group=0, /)",
            doc = "Where the group begins in the text; -1 if it has not matched. Group 0 is the whole match.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long start(PyMatch self, Object group) {
        return self.start(self.groupOf(group));
    }

    @PyBuiltin(
            value = "end(self, group=0, /)",
            doc = "Where the group ends in the text; -1 if it has not matched. Group 0 is the whole match.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long end(PyMatch self, Object group) {
        return self.end(self.groupOf(group));
    }

    @PyBuiltin(
            value = "span(self, group=0, /)",
            doc = "Start and end of the group, as a tuple; (-1, -1) if it has not matched. Group 0 is the whole match.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object span(PyMatch self, Object group) {
        return self.span(self.groupOf(group));
    }

    @PyBuiltin(
            value = "expand(self, /, template)",
            doc = "The template with its references to groups replaced by their text, as sub() does it.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object expand(PyMatch self, Object template) {
        PyTemplate compiled = Substitution.templateOf(self.pattern(), template);
        if (compiled.literal() != null) {
            return compiled.literal();
        }
        Pieces pieces = new Pieces(self.subject().isText());
        compiled.appendTo(pieces, self);
        return pieces.join();
    }

    @PyBuiltin("__repr__(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String repr(PyMatch self) {
        String text = Texts.reprJava(self.group(0, PyNone.NONE));
        int shown = Math.min(SHOWN, text.codePointCount(0, text.length()));
        return "<re.Match object; span=(" + self.start(0) + ", " + self.end(0) + "), match="
                + text.substring(0, text.offsetByCodePoints(0, shown)) + ">";
    }

    @PyBuiltin("__copy__(self, /)")
    static Object copy(PyMatch self) {
        return self;
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyMatch self, Object memo) {
        return self;
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
