// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The module {@code pyexpat} and those in it. The version of expat is the one whose behaviour this follows. */
@PyModule(value = "pyexpat", doc = "A parser of XML in pieces.")
public final class ExpatModule {
    @PyConstant("ExpatError")
    static final PyType ERROR = ModuleErrors.define(
            "xml.parsers.expat",
            "ExpatError",
            ExceptionTypes.EXCEPTION,
            "XML is malformed; code, lineno and offset say how and where.");

    @PyConstant("error")
    static final PyType SAME_ERROR = ERROR;

    @PyConstant("XMLParserType")
    static final PyType PARSER = PyXmlParser.TYPE;

    @PyConstant("native_encoding")
    static final String NATIVE_ENCODING = "UTF-8";

    @PyConstant("EXPAT_VERSION")
    static final String VERSION = "expat_2.7.3";

    @PyConstant("XML_PARAM_ENTITY_PARSING_NEVER")
    static final long NEVER = 0;

    @PyConstant("XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE")
    static final long UNLESS_STANDALONE = 1;

    @PyConstant("XML_PARAM_ENTITY_PARSING_ALWAYS")
    static final long ALWAYS = 2;

    private ExpatModule() {}

    @PyConstant("version_info")
    static Object versionInfo() {
        return new PyTuple(2L, 7L, 3L);
    }

    @PyConstant("features")
    static Object features() {
        return new PyList(
                new Object[] {new PyTuple(PyStrings.of("sizeof(XML_Char)"), 1L), new PyTuple(PyStrings.of("XML_NS"), 0L)
                });
    }

    @PyConstant("errors")
    static Object errors(PythonContext context) {
        PyDict codes = new PyDict();
        PyDict messages = new PyDict();
        org.protopython.objects.PyModule module =
                module(context, "pyexpat.errors", "Constants used to describe error conditions.");
        for (XmlError error : XmlError.values()) {
            Object message = PyStrings.of(error.message());
            module.dict().put("XML_ERROR_" + error.name(), message);
            codes.put(error.message(), (long) error.code());
            messages.put((long) error.code(), (long) error.code(), message);
        }
        module.dict().put("codes", codes);
        module.dict().put("messages", messages);
        return module;
    }

    @PyConstant("model")
    static Object model(PythonContext context) {
        org.protopython.objects.PyModule module =
                module(context, "pyexpat.model", "Constants used to interpret content model information.");
        PyDict names = module.dict();
        names.put("XML_CTYPE_EMPTY", XmlContentModel.EMPTY);
        names.put("XML_CTYPE_ANY", XmlContentModel.ANY);
        names.put("XML_CTYPE_MIXED", XmlContentModel.MIXED);
        names.put("XML_CTYPE_NAME", XmlContentModel.NAME);
        names.put("XML_CTYPE_CHOICE", XmlContentModel.CHOICE);
        names.put("XML_CTYPE_SEQ", XmlContentModel.SEQUENCE);
        names.put("XML_CQUANT_NONE", XmlContentModel.ONCE);
        names.put("XML_CQUANT_OPT", XmlContentModel.OPTIONAL);
        names.put("XML_CQUANT_REP", XmlContentModel.REPEATED);
        names.put("XML_CQUANT_PLUS", XmlContentModel.AT_LEAST_ONCE);
        return module;
    }

    private static org.protopython.objects.PyModule module(PythonContext context, String name, String doc) {
        org.protopython.objects.PyModule module = new org.protopython.objects.PyModule(name);
        module.dict().put("__doc__", PyStrings.of(doc));
        context.modules().put(name, module);
        return module;
    }

    @PyBuiltin(value = "ErrorString(code, /)", doc = "Return the text of an error.")
    static Object errorString(long code) {
        XmlError error = XmlError.of(code);
        return error == null ? PyNone.NONE : PyStrings.of(error.message());
    }

    @PyBuiltin(
            value = "ParserCreate(encoding=None, namespace_separator=None, intern=<unrepresentable>)",
            doc = "A parser of XML, which calls its handlers for what it finds.")
    static Object create(TruffleString encoding, TruffleString namespace_separator, Object intern) {
        String separator = namespace_separator == null ? null : PyStrings.toJava(namespace_separator);
        if (separator != null && separator.length() > 1) {
            throw Errors.valueError("namespace_separator must be at most one character, omitted, or None");
        } else if (intern != null && intern != PyNone.NONE && !(intern instanceof PyDict)) {
            throw Errors.typeError("intern must be a dictionary");
        }
        Object interned = intern == null ? new PyDict() : intern;
        return new PyXmlParser(encoding == null ? null : PyStrings.toJava(encoding), separator, interned);
    }
}
