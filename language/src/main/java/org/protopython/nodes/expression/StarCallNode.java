// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentKind;
import org.protopython.ops.Attributes;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.StarLayouts;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** A call with {@code *args} or {@code **kwargs} in it. */
public final class StarCallNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1)
    private final ArgumentKind[] kinds;

    private final StarLayouts layouts;
    private final String[] names;

    @Child
    private ExpressionNode callee;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private CallNode call = CallNode.create();

    /**
     * @param kinds one per argument
     * @param names of the keyword arguments, null elsewhere
     */
    public StarCallNode(ExpressionNode callee, ExpressionNode[] arguments, ArgumentKind[] kinds, String[] names) {
        this.callee = callee;
        this.arguments = arguments;
        this.kinds = kinds;
        this.names = names;
        this.layouts = new StarLayouts(kinds, names);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callable = callee.execute(frame);
        Object[] values = evaluate(frame, callable);
        try {
            Object result = Sharing.isSingle() ? layouts.call(frame, call, callable, values) : null;
            if (result != null) {
                return result;
            }
            Object[] plain = expandTuples(values);
            if (plain != null) {
                return call.execute(frame, callable, plain, Calls.NO_KEYWORDS);
            }
            Expanded expanded = expand(callable, values);
            return call.execute(frame, callable, expanded.args, expanded.keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** In their order: what stands behind two stars must be a mapping before the arguments after it are evaluated. */
    @ExplodeLoop
    private Object[] evaluate(VirtualFrame frame, Object callable) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i].execute(frame);
            if (kinds[i] == ArgumentKind.DOUBLE_STAR && i < arguments.length - 1 && !DictMerge.isPlainDict(values[i])) {
                values[i] = copied(callable, values, i);
            }
        }
        return values;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private PyDict copied(Object callable, Object[] values, int index) {
        try {
            PyDict copy = new PyDict();
            forEachItem(
                    callable,
                    values[index],
                    key -> Items.getOrNull(copy, key) != null || isGivenBefore(values, index, key),
                    (key, value) -> Items.set(copy, key, value));
            return copy;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private boolean isGivenBefore(Object[] values, int index, Object key) {
        for (int i = 0; i < index; i++) {
            if (kinds[i] == ArgumentKind.KEYWORD
                            && key instanceof TruffleString text
                            && PyStrings.toName(text).equals(names[i])
                    || kinds[i] == ArgumentKind.DOUBLE_STAR
                            && values[i] instanceof PyDict dict
                            && dict.get(key) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a mapping that is no dict gives, until a key is taken. An AttributeError or KeyError of the mapping's own
     * counts, as in CPython, as the sign of a value that is no mapping or of a key given twice.
     */
    private static void forEachItem(
            Object callable, Object mapping, Predicate<Object> isTaken, BiConsumer<Object, Object> items) {
        try {
            Object method = Attributes.get(mapping, "keys");
            for (Object key : DictMerge.keys(mapping, method)) {
                if (isTaken.test(key)) {
                    throw givenTwice(callable, Texts.strJava(key));
                }
                items.accept(key, Items.get(mapping, key));
            }
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw Errors.typeError(
                        "%s argument after ** must be a mapping, not %s", describe(callable), PyType.of(mapping));
            } else if (e.isInstance(ExceptionTypes.KEY_ERROR)
                    && e.exception().args().size() == 1) {
                throw givenTwice(callable, Texts.strJava(e.exception().args().get(0)));
            }
            throw e;
        }
    }

    /** The frequent case, without a boundary: tuples after the stars, empty dicts after the double stars; else null. */
    @ExplodeLoop
    private Object[] expandTuples(Object[] values) {
        int length = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == ArgumentKind.POSITIONAL) {
                length++;
            } else if (kinds[i] == ArgumentKind.STAR
                    && values[i] instanceof PyTuple tuple
                    && tuple.type() == BuiltinTypes.TUPLE) {
                length += tuple.items().length;
            } else if (kinds[i] == ArgumentKind.KEYWORD || kinds[i] == ArgumentKind.STAR || !isEmptyDict(values[i])) {
                return null;
            }
        }
        Object[] result = new Object[length];
        int end = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == ArgumentKind.POSITIONAL) {
                result[end++] = values[i];
            } else if (kinds[i] == ArgumentKind.STAR) {
                Object[] items = ((PyTuple) values[i]).items();
                System.arraycopy(items, 0, result, end, items.length);
                end += items.length;
            }
        }
        return result;
    }

    private static boolean isEmptyDict(Object value) {
        return value instanceof PyDict dict && dict.type() == BuiltinTypes.DICT && dict.size() == 0;
    }

    private record Expanded(Object[] args, String[] keywords) {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Expanded expand(Object callable, Object[] values) {
        List<Object> positional = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        List<Object> keywordValues = new ArrayList<>();
        // what stands alone after its star is looked at last
        boolean lone = isLoneStar();
        if (!lone) {
            addPositional(callable, false, values, positional);
        }
        List<Object> strange = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (kinds[i] == ArgumentKind.KEYWORD) {
                addKeyword(callable, names[i], values[i], keywords, keywordValues);
            } else if (kinds[i] == ArgumentKind.DOUBLE_STAR) {
                addMapping(callable, values[i], keywords, keywordValues, strange);
            }
        }
        if (lone) {
            addPositional(callable, true, values, positional);
        }
        if (!strange.isEmpty()) {
            throw Errors.typeError("keywords must be strings");
        }
        positional.addAll(keywordValues);
        return new Expanded(positional.toArray(), keywords.toArray(Calls.NO_KEYWORDS));
    }

    /** Whether one starred argument is all that is given by position. */
    private boolean isLoneStar() {
        int stars = 0;
        for (ArgumentKind kind : kinds) {
            if (kind == ArgumentKind.POSITIONAL) {
                return false;
            }
            stars += kind == ArgumentKind.STAR ? 1 : 0;
        }
        return stars == 1;
    }

    private void addPositional(Object callable, boolean lone, Object[] values, List<Object> positional) {
        for (int i = 0; i < values.length; i++) {
            if (kinds[i] == ArgumentKind.POSITIONAL) {
                positional.add(values[i]);
            } else if (kinds[i] == ArgumentKind.STAR) {
                positional.addAll(Arrays.asList(starred(callable, lone, values[i])));
            }
        }
    }

    private static Object[] starred(Object callable, boolean lone, Object value) {
        try {
            return lone ? Items.toArray(value) : Items.spread(value);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)
                    && PyType.of(value).slot(Slot.ITER) == null
                    && PyType.of(value).slot(Slot.GETITEM) == null) {
                if (!lone) {
                    throw Errors.typeError("Value after * must be an iterable, not %s", PyType.of(value));
                }
                throw Errors.typeError(
                        "%s argument after * must be an iterable, not %s", describe(callable), PyType.of(value));
            }
            throw e;
        }
    }

    private static String describe(Object callable) {
        Object name = Attributes.getOrNull(callable, "__qualname__");
        Object module = Attributes.getOrNull(callable, "__module__");
        TruffleString text = name == null ? null : Conversions.asText(name);
        if (text == null) {
            return Texts.strJava(callable);
        }
        TruffleString prefix = module == null ? null : Conversions.asText(module);
        return (prefix == null || PyStrings.toJava(prefix).equals("builtins") ? "" : PyStrings.toJava(prefix) + ".")
                + PyStrings.toJava(text) + "()";
    }

    private static void addKeyword(
            Object callable, String name, Object value, List<String> keywords, List<Object> values) {
        if (keywords.contains(name)) {
            throw givenTwice(callable, name);
        }
        keywords.add(name);
        values.add(value);
    }

    private static PException givenTwice(Object callable, String name) {
        return Errors.typeError("%s got multiple values for keyword argument '%s'", describe(callable), name);
    }

    /** @param strange keys that are not strings, which matters only once all have been seen */
    private static void addMapping(
            Object callable, Object mapping, List<String> keywords, List<Object> values, List<Object> strange) {
        // As in CPython, a subclass of dict is asked for its items only when it iterates in its own way.
        if (mapping instanceof PyDict dict && dict.type().sharesSlot(BuiltinTypes.DICT, Slot.ITER)) {
            dict.forEach((key, value) -> addItem(callable, key, value, keywords, values, strange));
            return;
        }
        forEachItem(
                callable,
                mapping,
                key -> key instanceof TruffleString text && keywords.contains(PyStrings.toName(text)),
                (key, value) -> addItem(callable, key, value, keywords, values, strange));
    }

    private static void addItem(
            Object callable,
            Object key,
            Object value,
            List<String> keywords,
            List<Object> values,
            List<Object> strange) {
        TruffleString text = Conversions.asText(key);
        if (text != null) {
            addKeyword(callable, PyStrings.toName(text), value, keywords, values);
        } else if (strange.stream().anyMatch(other -> Operators.equal(other, key))) {
            throw givenTwice(callable, Texts.strJava(key));
        } else {
            strange.add(key);
        }
    }
}
