// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.generator.GeneratorFrame;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.async.CoroutineOriginNode;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;

/** The root of a generator function: binds the arguments and returns the generator, whose body waits in its frame. */
public final class GeneratorRootNode extends CodeRootNode {
    private final RootCallTarget body;
    private final PyType type;

    @Child
    private StatementNode prologue;

    @Child
    private CoroutineOriginNode origins = new CoroutineOriginNode();

    /**
     * @param prologue moves the arguments into their variables; may be null
     * @param type of what is returned: generator, coroutine or async_generator
     */
    public GeneratorRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            PyCode code,
            StatementNode prologue,
            RootCallTarget body,
            PyType type) {
        super(language, descriptor, code);
        this.type = type;
        this.prologue = prologue;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            if (prologue != null) {
                prologue.execute(frame);
            }
        } catch (PException e) {
            throw e.leave(this, frame);
        }
        MaterializedFrame materialized = frame.materialize();
        PyGenerator generator = make(PyArguments.function(frame), materialized);
        materialized.setObject(GeneratorFrame.GENERATOR_SLOT, generator);
        return generator;
    }

    private PyGenerator make(PyFunction function, MaterializedFrame frame) {
        if (type == BuiltinTypes.ASYNC_GENERATOR) {
            return new PyAsyncGenerator(function, frame, body);
        }
        PyGenerator generator = new PyGenerator(type, function, frame, body);
        if (type == BuiltinTypes.COROUTINE) {
            origins.record(generator);
        }
        return generator;
    }

    @Override
    public RootNode body() {
        return body.getRootNode();
    }

    @Override
    public void become(PyCode derived) {
        PyCode fresh = code();
        setCode(derived);
        ((GeneratorBodyRootNode) body()).setCode(derived);
        String problem = ChangedCode.apply(body(), fresh, derived);
        if (problem != null) {
            prologue = insert(new NotExecutableNode(problem));
        }
    }
}
