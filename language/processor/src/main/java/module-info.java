// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
import org.protopython.processor.BuiltinProcessor;
import org.protopython.processor.hpy.HPyFunctionProcessor;
import org.protopython.processor.syntax.SyntaxTreeProcessor;

/** The annotations that declare builtins, and the processors that turn them into nodes and tables. */
module org.protopython.processor {
    requires java.compiler;

    exports org.protopython.annotations;

    provides javax.annotation.processing.Processor with
            BuiltinProcessor,
            HPyFunctionProcessor,
            SyntaxTreeProcessor;
}
