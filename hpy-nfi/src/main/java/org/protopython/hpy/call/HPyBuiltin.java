// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import java.lang.foreign.MemorySegment;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.SignedDocumentation;

/** A C function of an extension as a builtin. Made once per definition and process, so that all contexts share code. */
public final class HPyBuiltin extends Builtin {
    private final SignedDocumentation documentation;
    private final CallShape shape;
    private final long function;
    private final MemorySegment code;
    private final long extra;
    private final int specification;
    private final HPyMode mode;

    /**
     * @param specification number of the specification of the type, 0 for functions of modules and for what is checked
     *     elsewhere
     * @param documentation of a method; null for a slot, which has that of the special method
     * @param function address of the C function
     * @param mode how the function is called
     * @param extra what the shape needs besides: number of the extension, operator or closure
     */
    HPyBuiltin(
            String name,
            String owner,
            int specification,
            BuiltinKind kind,
            SignedDocumentation documentation,
            CallShape shape,
            long function,
            long extra,
            HPyMode mode) {
        super(name.intern(), owner, kind, shape.signature(name), documentation == null ? null : documentation.text());
        this.documentation = documentation;
        this.shape = shape;
        this.function = function;
        this.code = MemorySegment.ofAddress(function);
        this.extra = extra;
        this.specification = specification;
        this.mode = mode;
    }

    public CallShape shape() {
        return shape;
    }

    HPyMode mode() {
        return mode;
    }

    int specification() {
        return specification;
    }

    long function() {
        return function;
    }

    /** The same function for those who know it as a constant. */
    MemorySegment code() {
        return code;
    }

    long extra() {
        return extra;
    }

    /** A method tells its parameters in its documentation or nowhere: C does not know them. */
    @Override
    public String textSignature() {
        return documentation == null ? super.textSignature() : documentation.signature();
    }

    @Override
    public BuiltinNode createNode() {
        return switch (shape) {
            case MODULE_NOARGS -> new NullaryCallNode(this);
            case MODULE_O, MODULE_VARARGS, UNARY, INQUIRY, LENGTH, HASH, GETTER -> new UnaryCallNode(this);
            case MODULE_KEYWORDS,
                    BINARY,
                    REVERSED,
                    VARARGS,
                    CONTAINS,
                    GET_INDEX,
                    DELETE_INDEX,
                    REPEAT,
                    DELETE_ITEM,
                    COMPARE,
                    SETTER -> new BinaryCallNode(this);
            case KEYWORDS,
                    CALL,
                    CALL_IN_STRUCT,
                    POWER,
                    REVERSED_POWER,
                    SET_INDEX,
                    SET_ITEM,
                    DESCRIPTOR_GET,
                    NEW,
                    INIT -> new TernaryCallNode(this);
        };
    }
}
