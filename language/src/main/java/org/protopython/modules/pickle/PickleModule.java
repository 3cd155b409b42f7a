// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The module {@code _pickle}, which {@code pickle} takes all it has from if it is there. */
@PyModule(value = "_pickle", doc = "Optimized implementation for the Python pickle module.")
public final class PickleModule {
    @PyConstant("PickleError")
    static final PyType PICKLE_ERROR = PickleErrors.PICKLE_ERROR;

    @PyConstant("PicklingError")
    static final PyType PICKLING_ERROR = PickleErrors.PICKLING_ERROR;

    @PyConstant("UnpicklingError")
    static final PyType UNPICKLING_ERROR = PickleErrors.UNPICKLING_ERROR;

    @PyConstant("Pickler")
    static final PyType PICKLER = PyPickler.TYPE;

    @PyConstant("Unpickler")
    static final PyType UNPICKLER = PyUnpickler.TYPE;

    @PyConstant("PickleBuffer")
    static final PyType PICKLE_BUFFER = PyPickleBuffer.TYPE;

    private PickleModule() {}

    private static byte[] pickle(
            PythonContext context,
            Object write,
            Object obj,
            Object protocol,
            boolean fixImports,
            Object bufferCallback) {
        PyPickler pickler = new PyPickler(PyPickler.TYPE);
        pickler.start(write, protocol, fixImports, bufferCallback);
        PickleOutput output = new PickleOutput(write);
        new Saver(context, pickler, output, null, null).dump(obj);
        if (write != null) {
            output.flush();
        }
        return output.take();
    }

    @PyBuiltin(
            value = "dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)",
            doc = "Pickle obj and write the bytes to file, which needs a method write().")
    static void dump(
            PythonContext context,
            Object obj,
            Object file,
            Object protocol,
            boolean fixImports,
            Object bufferCallback) {
        Object write = Attributes.getOrNull(file, "write");
        if (write == null) {
            throw Errors.typeError("file must have a 'write' attribute");
        }
        pickle(context, write, obj, protocol, fixImports, bufferCallback);
    }

    @PyBuiltin(
            value = "dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)",
            doc = "The pickle of obj as bytes.")
    static Object dumps(PythonContext context, Object obj, Object protocol, boolean fixImports, Object bufferCallback) {
        return new PyBytes(pickle(context, null, obj, protocol, fixImports, bufferCallback));
    }

    private static Object unpickle(
            PythonContext context,
            PickleInput input,
            boolean fixImports,
            TruffleString encoding,
            TruffleString errors,
            Object buffers) {
        PyUnpickler unpickler = new PyUnpickler(PyUnpickler.TYPE);
        unpickler.start(input, fixImports, PyStrings.toJava(encoding), PyStrings.toJava(errors), buffers);
        return new Loader(context, unpickler, null).load();
    }

    @PyBuiltin(
            value = "load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())",
            doc = "Object of the pickle that is read from file, which needs the methods read() and readline().")
    static Object load(
            PythonContext context,
            Object file,
            boolean fixImports,
            TruffleString encoding,
            TruffleString errors,
            Object buffers) {
        return unpickle(context, PickleInput.ofFile(file), fixImports, encoding, errors, buffers);
    }

    @PyBuiltin(
            value = "loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())",
            doc = "Object of a pickle in bytes; what follows the pickle is ignored.")
    static Object loads(
            PythonContext context,
            Object data,
            boolean fixImports,
            TruffleString encoding,
            TruffleString errors,
            Object buffers) {
        return unpickle(context, PickleInput.of(Buffers.bytes(data)), fixImports, encoding, errors, buffers);
    }
}
