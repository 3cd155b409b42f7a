// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** How the linker of Java takes C types, and their values as it takes them. */
final class NativeTypes {
    private NativeTypes() {}

    /** The layout of an argument; arrays become pointers. NotImplementedError for types that Java cannot pass. */
    static MemoryLayout ofArgument(PyType type) {
        return CType.of(type).kind == CType.Kind.ARRAY ? ValueLayout.JAVA_LONG : layout(type);
    }

    /** The layout in memory; NotImplementedError as above. */
    static MemoryLayout layout(PyType type) {
        CType known = CType.of(type);
        return switch (known.kind) {
            case SIMPLE -> layout(known.simple);
            case POINTER, FUNCTION -> ValueLayout.JAVA_LONG;
            case ARRAY -> MemoryLayout.sequenceLayout(known.length, layout(known.item));
            case STRUCTURE -> structure(type, known);
            case UNION -> union(type);
        };
    }

    static MemoryLayout layout(SimpleKind kind) {
        if (kind.layout() == null) {
            throw Errors.notImplementedError("values of C type '%s' cannot be passed to functions", kind.letter());
        }
        return kind.layout();
    }

    private static List<PyCField> allFields(PyType type) {
        List<PyCField> all = new ArrayList<>();
        if (CType.of(type.base()) != null) {
            all.addAll(allFields(type.base()));
        }
        all.addAll(CType.of(type).fields);
        return all;
    }

    private static MemoryLayout structure(PyType type, CType known) {
        List<MemoryLayout> members = new ArrayList<>();
        long end = 0;
        for (PyCField field : allFields(type)) {
            if (field.isBitField() && field.offset() + field.size() == end) {
                continue; // in the same number as the field before it
            } else if (field.offset() < end) {
                throw Errors.notImplementedError("structures with such bit fields cannot be passed by value");
            } else if (field.offset() > end) {
                members.add(MemoryLayout.paddingLayout(field.offset() - end));
            }
            members.add(layout(field.fieldType()));
            end = field.offset() + field.size();
        }
        if (known.size > end) {
            members.add(MemoryLayout.paddingLayout(known.size - end));
        }
        return checked(() -> MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new)));
    }

    private static MemoryLayout union(PyType type) {
        List<MemoryLayout> members = new ArrayList<>();
        for (PyCField field : allFields(type)) {
            members.add(layout(field.fieldType()));
        }
        return checked(() -> MemoryLayout.unionLayout(members.toArray(MemoryLayout[]::new)));
    }

    /** Java refuses layouts in which something is not aligned. */
    private static MemoryLayout checked(Supplier<MemoryLayout> layout) {
        try {
            return layout.get();
        } catch (IllegalArgumentException e) {
            throw Errors.notImplementedError("packed structures cannot be passed by value");
        }
    }

    /** A value in memory, as the linker takes it. */
    static Object read(MemoryLayout layout, MemorySegment memory) {
        if (!(layout instanceof ValueLayout value)) {
            MemorySegment copy = NativeMemory.allocate(layout.byteSize());
            copy.copyFrom(memory.asSlice(0, layout.byteSize()));
            return copy;
        }
        return value.withByteAlignment(1).varHandle().get(memory, 0L);
    }

    /** Puts what the linker gave into memory. */
    static void write(MemoryLayout layout, MemorySegment memory, Object value) {
        if (layout instanceof ValueLayout simple) {
            simple.withByteAlignment(1).varHandle().set(memory, 0L, value);
        } else {
            memory.copyFrom(((MemorySegment) value).asSlice(0, layout.byteSize()));
        }
    }
}
