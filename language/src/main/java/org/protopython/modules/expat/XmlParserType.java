// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** The methods of parsers and the attributes that are no handlers. */
@PyTypeMethods(value = "xmlparser", doc = "A parser of XML, which calls its handlers for what it finds.")
final class XmlParserType {
    private static final long BLOCK = 2048;

    private XmlParserType() {}

    @PyBuiltin(
            value = "Parse(self, data, isfinal=False, /)",
            doc = "Parse XML data; isfinal says that it is all there is.")
    static long parse(PyXmlParser self, Object data, boolean isfinal) {
        TruffleString text = Conversions.asText(data);
        if (text != null) {
            self.parseText(Codecs.encode(text, "utf-8", "strict").value(), isfinal);
        } else {
            self.parse(Buffers.bytes(data), isfinal);
        }
        return 1;
    }

    @PyBuiltin(value = "ParseFile(self, file, /)", doc = "Parse XML data from a file-like object.")
    static long parseFile(PyXmlParser self, Object file) {
        Object read = Attributes.getOrNull(file, "read");
        if (read == null) {
            throw Errors.typeError("argument must have 'read' attribute");
        }
        while (true) {
            Object data = Calls.call(read, BLOCK);
            TruffleString text = Conversions.asText(data);
            byte[] bytes = text == null
                    ? Buffers.bytesOrNull(data)
                    : Codecs.encode(text, "utf-8", "strict").value();
            if (bytes == null) {
                throw Errors.typeError("read() did not return a bytes object (type=%s)", PyType.of(data));
            }
            self.parse(bytes, bytes.length == 0);
            if (bytes.length == 0) {
                return 1;
            }
        }
    }

    @PyBuiltin(value = "SetBase(self, base, /)", doc = "Say what relative addresses in the document refer to.")
    static void setBase(PyXmlParser self, TruffleString base) {
        self.scanner().setBase(base);
    }

    @PyBuiltin(value = "GetBase(self, /)", doc = "Return the base URL for the parser.")
    static Object base(PyXmlParser self) {
        return self.scanner().base();
    }

    @PyBuiltin(
            value = "GetInputContext(self, /)",
            doc = "Return the text that is being parsed, None outside of handlers.")
    static Object inputContext(PyXmlParser self) {
        return self.isRunning()
                ? new PyBytes(Codecs.encode(PyStrings.of(self.scanner().rest()), "utf-8", "replace")
                        .value())
                : PyNone.NONE;
    }

    @PyBuiltin(
            value = "ExternalEntityParserCreate(self, context, encoding=None, /)",
            doc = "Create a parser for the text of an external entity.")
    static Object entityParser(PyXmlParser self, Object context, TruffleString encoding) {
        return self.forEntity(encoding == null ? null : PyStrings.toJava(encoding), context == PyNone.NONE);
    }

    @PyBuiltin(value = "SetParamEntityParsing(self, flag, /)", doc = "Say whether to read parameter entities.")
    static long setParameterParsing(PyXmlParser self, int flag) {
        if (self.isStarted()) {
            return 0;
        }
        self.scanner().setReadingParameters(flag);
        return 1;
    }

    @PyBuiltin(value = "UseForeignDTD(self, flag=True, /)", doc = "Let the application give an external document type.")
    static void useForeign(PyXmlParser self, boolean flag) {
        if (self.isStarted()) {
            throw self.failure(XmlError.CANT_CHANGE_FEATURE_ONCE_PARSING);
        }
        self.scanner().useForeign(flag);
    }

    @PyBuiltin(value = "GetReparseDeferralEnabled(self, /)", doc = "Whether incomplete tokens wait for more data.")
    static boolean defersParsing(PyXmlParser self) {
        return self.scanner().isDeferring();
    }

    @PyBuiltin(value = "SetReparseDeferralEnabled(self, enabled, /)", doc = "Say whether incomplete tokens wait.")
    static void setDefersParsing(PyXmlParser self, boolean enabled) {
        self.scanner().setDeferring(enabled);
    }

    private static XmlAllocations allocations(PyXmlParser self) {
        if (self.scanner().isEntity()) {
            throw self.failure(XmlError.INVALID_ARGUMENT, "parser must be a root parser");
        }
        return self.scanner().declarations().allocations();
    }

    @PyBuiltin(
            value = "SetAllocTrackerActivationThreshold(self, threshold, /)",
            doc = "Say from how many allocated bytes on the parser looks at their number.")
    static void setAllocationThreshold(PyXmlParser self, Object threshold) {
        long bytes = ArgumentConversions.toUnsigned(threshold, Long.SIZE, "unsigned long long");
        allocations(self).setThreshold(bytes);
    }

    @PyBuiltin(
            value = "SetAllocTrackerMaximumAmplification(self, max_factor, /)",
            doc = "Say how many times the size of the document the parser may allocate.")
    static void setAllocationFactor(PyXmlParser self, double maxFactor) {
        if (!(maxFactor >= 1)) {
            throw self.failure(XmlError.INVALID_ARGUMENT, "'max_factor' must be at least 1.0");
        }
        allocations(self).setFactor(maxFactor);
    }

    /** The handlers, which have no other place where an attribute could be. */
    @PyBuiltin("__getattr__(self, name, /)")
    static Object get(PyXmlParser self, TruffleString name) {
        XmlHandler handler = XmlHandler.of(PyStrings.toJava(name));
        if (handler == null) {
            throw Attributes.missing(self, PyStrings.toJava(name));
        }
        return self.handler(handler);
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void set(PyXmlParser self, TruffleString name, Object value) {
        String attribute = PyStrings.toJava(name);
        XmlHandler handler = XmlHandler.of(attribute);
        if (handler == null) {
            Attributes.setBuiltin(self, PyXmlParser.TYPE, attribute, value);
        } else {
            self.setHandler(handler, value);
        }
    }

    @PyBuiltin("__dir__(self, /)")
    static Object names(PyXmlParser self) {
        Object names = Calls.call(Attributes.get(BuiltinTypes.OBJECT, "__dir__"), self);
        List<XmlHandler> handlers = List.of(XmlHandler.values());
        handlers.forEach(handler -> Calls.callMethod(names, "append", PyStrings.of(handler.attribute())));
        return names;
    }

    @PyGetter(value = "intern", doc = "The dict that makes equal names the same str.")
    static Object interned(PyXmlParser self) {
        return self.interned();
    }

    @PyGetter(value = "buffer_text", doc = "Whether text is joined before CharacterDataHandler is called.")
    static boolean isTextJoined(PyXmlParser self) {
        return self.reports().isTextJoined;
    }

    @PySetter("buffer_text")
    static void setTextJoined(PyXmlParser self, boolean value) {
        self.reports().flush();
        self.reports().isTextJoined = value;
    }

    @PyGetter(
            value = "buffer_size",
            doc = "How many characters are joined at most before CharacterDataHandler is called.")
    static long joinedLimit(PyXmlParser self) {
        return self.reports().joinedLimit;
    }

    @PySetter("buffer_size")
    static void setJoinedLimit(PyXmlParser self, Object value) {
        if (!Items.isInt(value)) {
            throw Errors.typeError("buffer_size must be an integer");
        }
        long size = ArgumentConversions.toLong(value);
        if (size <= 0) {
            throw Errors.valueError("buffer_size must be greater than zero");
        } else if (size > Integer.MAX_VALUE) {
            throw Errors.valueError("buffer_size must not be greater than %s", Integer.MAX_VALUE);
        }
        self.reports().flush();
        self.reports().joinedLimit = (int) size;
    }

    @PyGetter(value = "buffer_used", doc = "How many characters wait for CharacterDataHandler to be called.")
    static long joined(PyXmlParser self) {
        return self.reports().joined();
    }

    @PyGetter(
            value = "ordered_attributes",
            doc = "Whether StartElementHandler gets attributes as a list of names and values, not as a dict.")
    static boolean hasOrderedAttributes(PyXmlParser self) {
        return self.reports().hasOrderedAttributes;
    }

    @PySetter("ordered_attributes")
    static void setOrderedAttributes(PyXmlParser self, boolean value) {
        self.reports().hasOrderedAttributes = value;
    }

    @PyGetter(
            value = "specified_attributes",
            doc = "Whether StartElementHandler gets only the attributes that the document itself has.")
    static boolean hasSpecifiedAttributes(PyXmlParser self) {
        return self.reports().hasSpecifiedAttributes;
    }

    @PySetter("specified_attributes")
    static void setSpecifiedAttributes(PyXmlParser self, boolean value) {
        self.reports().hasSpecifiedAttributes = value;
    }

    @PyGetter(value = "namespace_prefixes", doc = "Whether names with a namespace end with the prefix too.")
    static boolean keepsPrefixes(PyXmlParser self) {
        return self.reports().keepsPrefixes;
    }

    @PySetter("namespace_prefixes")
    static void setKeepsPrefixes(PyXmlParser self, boolean value) {
        self.reports().keepsPrefixes = value;
    }

    @PyGetter(value = "ErrorCode", doc = "The number of the error that ended parsing; 0 for none.")
    static long errorCode(PyXmlParser self) {
        return self.error() == null ? 0 : self.error().code();
    }

    @PyGetter(value = "ErrorLineNumber", doc = "The line of the error, from 1.")
    static long errorLine(PyXmlParser self) {
        return self.scanner().line();
    }

    @PyGetter(value = "ErrorColumnNumber", doc = "The column of the error, from 0.")
    static long errorColumn(PyXmlParser self) {
        return self.scanner().column();
    }

    @PyGetter(value = "ErrorByteIndex", doc = "The number of bytes before the error.")
    static long errorByte(PyXmlParser self) {
        return self.byteIndex();
    }

    @PyGetter(value = "CurrentLineNumber", doc = "The line that is parsed, from 1.")
    static long line(PyXmlParser self) {
        return self.scanner().line();
    }

    @PyGetter(value = "CurrentColumnNumber", doc = "The column that is parsed, from 0.")
    static long column(PyXmlParser self) {
        return self.scanner().column();
    }

    @PyGetter(value = "CurrentByteIndex", doc = "The number of bytes before what is parsed.")
    static long byteIndex(PyXmlParser self) {
        return self.byteIndex();
    }
}
