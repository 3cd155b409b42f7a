// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * A thread in debug mode. Nothing is an immediate handle here and nothing is shared: whatever C gets is opened for it,
 * and whatever C passes is checked. The use of what is closed ends the process with a message, unless a program has asked
 * to be called or for an exception.
 */
final class CheckedThread extends HPyThread {
    private static final String CLOSED = "Invalid usage of already closed handle";

    private final CheckedHandles handles;
    private final ArrayDeque<Long> contexts = new ArrayDeque<>();
    private final Map<Long, Object[]> builders = new HashMap<>();
    private long lastBuilder;
    private int traceDepth;
    /** The last that was raised. */
    private PException misuse;

    CheckedThread(HPyState state, long targets, long resolve) {
        super(state, targets, resolve, HPyMode.DEBUG);
        this.handles = state.checkedHandles();
        state.runtime().check(address());
    }

    @Override
    public long enter() {
        if (traceDepth != handles.traceLimit()) {
            traceDepth = handles.traceLimit();
            state().runtime().setTraceDepth(address(), traceDepth == 0 ? 0 : traceDepth + 2);
        }
        long context = state().runtime().enterChecked(address());
        contexts.push(context);
        return context;
    }

    @Override
    public void leave(long context) {
        contexts.pop();
        Long outer = contexts.peek();
        state().runtime().leaveChecked(address(), outer == null ? 0 : outer);
    }

    @Override
    public long toHandle(Object value) {
        return value == null ? HandleBits.NULL : handles.open(value, trace());
    }

    @Override
    public HandleMemo borrow(Object value) {
        return null;
    }

    @Override
    public long open(Object value) {
        return toHandle(value);
    }

    @Override
    public long dup(long handle) {
        return toHandle(get(handle));
    }

    @Override
    public Object get(long handle) {
        if (handle == HandleBits.NULL) {
            return null;
        }
        if (isConstant(handle)) {
            return table().get(this, handle);
        }
        CheckedHandle record = handles.find(handle);
        if (record == null || record.closed) {
            invalid(record);
        }
        if (record == null || record.object() == null) {
            throw Errors.systemError("HPy handle %s was closed long ago, or is none", Long.toHexString(handle));
        }
        return record.object();
    }

    private static boolean isConstant(long handle) {
        return HandleBits.isConstant(handle) && !HandleBits.isImmediate(handle);
    }

    @Override
    public Object require(long handle) {
        Object value = get(handle);
        if (value == null) {
            throw Errors.systemError("an HPy function was given HPy_NULL");
        }
        return value;
    }

    @Override
    public void close(long handle) {
        if (handle == HandleBits.NULL) {
            return;
        }
        CheckedHandle record = isConstant(handle) ? null : handles.find(handle);
        if (record == null || record.closed) {
            invalid(record);
        } else {
            handles.close(record, trace());
        }
    }

    @Override
    public Object take(long handle) {
        CheckedHandle record = isConstant(handle) ? null : handles.find(handle);
        if (record != null && !record.closed) {
            Object object = record.object();
            handles.close(record, trace());
            return object;
        }
        invalid(record);
        if (!isConstant(handle) && (record == null || record.object() == null)) {
            throw Errors.systemError("HPy handle %s was closed long ago, or is none", Long.toHexString(handle));
        }
        return record == null ? table().get(this, handle) : record.object();
    }

    @Override
    public long text(long handle, Object owner, Supplier<byte[]> contents) {
        CheckedHandle record = handles.find(handle);
        if (record == null) {
            return super.text(handle, owner, contents); // a constant
        }
        byte[] bytes = contents.get();
        return handles.data(record, Arrays.copyOf(bytes, bytes.length + 1));
    }

    @Override
    public long textLength(long handle, long text) {
        CheckedHandle record = handles.find(handle);
        return record == null ? super.textLength(handle, text) : record.dataSize - 1;
    }

    private void invalid(CheckedHandle record) {
        Object hook = handles.onInvalidHandle();
        if (hook != null) {
            Calls.call(hook);
            return;
        }
        StringBuilder message = new StringBuilder(CLOSED);
        if (record != null && record.opened != null) {
            message.append("\nopened at:\n").append(record.opened);
        }
        if (record != null && record.closedAt != null) {
            message.append("\nclosed at:\n").append(record.closedAt);
        }
        misused(message.toString());
    }

    /** Ends the process, or raises where a program has asked for that. An exception pending before gives way. */
    private void misused(String message) {
        if (!handles.raises()) {
            state().fatal(message);
        }
        setPending(null);
        misuse = Errors.raise(ExceptionTypes.RUNTIME_ERROR, "%s", message);
        throw misuse;
    }

    /** An extension that notices no misuse goes on to its result. */
    @Override
    public RuntimeException resultWithPending() {
        return pending() == misuse ? takePending() : super.resultWithPending();
    }

    @Override
    public long newBuilder(long size) {
        Object[] items;
        try {
            items = new Object[Math.toIntExact(size)];
        } catch (ArithmeticException | NegativeArraySizeException | OutOfMemoryError e) {
            return HandleBits.NULL; // reported when it is built
        }
        builders.put(++lastBuilder, items);
        return lastBuilder;
    }

    @Override
    public Object[] builder(long builder) {
        Object[] items = builders.get(builder);
        if (items == null && builder != HandleBits.NULL) {
            Object hook = handles.onInvalidBuilder();
            if (hook == null) {
                misused("Invalid usage of already closed builder");
            } else {
                Calls.call(hook);
            }
        }
        return items;
    }

    @Override
    public Object[] endBuilder(long builder) {
        Object[] items = builder(builder);
        builders.remove(builder);
        return items;
    }

    /** Where Python and C are, or null when stack traces are off. */
    private String trace() {
        int limit = handles.traceLimit();
        if (limit == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        if (!contexts.isEmpty()) {
            state().runtime().nativeFrames(address()).lines().limit(limit).forEach(line -> text.append("  ")
                    .append(line)
                    .append('\n'));
        }
        int[] left = {limit};
        Truffle.getRuntime().iterateFrames(frame -> {
            RootNode root = ((RootCallTarget) frame.getCallTarget()).getRootNode();
            // the innermost function has no call node: the line is that of its definition
            Node node = frame.getCallNode() == null ? root : frame.getCallNode();
            SourceSection section = node.getEncapsulatingSourceSection();
            if (section != null) {
                Source source = section.getSource();
                text.append("  File \"").append(source.getPath() == null ? source.getName() : source.getPath());
                text.append("\", line ").append(section.getStartLine()).append(", in ");
                text.append(root.getName()).append('\n');
                left[0]--;
            }
            return left[0] > 0 ? null : frame;
        });
        return text.toString();
    }
}
