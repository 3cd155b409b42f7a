// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBigRange;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyRange;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Unraisable;
import org.protopython.ops.async.GeneratorDeaths;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.memory.ReachableObjects;
import org.protopython.ops.memory.Referents;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.Errors;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * The module {@code gc}. Java's collector does the work and knows no generations; what has to do with those is kept and
 * answered, but has no effect. Who refers to an object is found by a walk over all that can be reached.
 */
@PyModule(value = "gc", doc = "Collection of objects that only refer to each other, and who refers to whom.")
public final class GcModule {
    private static final int OLDEST = 2;

    @PyConstant("DEBUG_STATS")
    static final long DEBUG_STATS = 1;

    @PyConstant("DEBUG_COLLECTABLE")
    static final long DEBUG_COLLECTABLE = 2;

    @PyConstant("DEBUG_UNCOLLECTABLE")
    static final long DEBUG_UNCOLLECTABLE = 4;

    @PyConstant("DEBUG_SAVEALL")
    static final long DEBUG_SAVEALL = 32;

    @PyConstant("DEBUG_LEAK")
    static final long DEBUG_LEAK = 38;

    private GcModule() {}

    /** What the module's functions set, one per context. */
    private static final class Settings {
        private final PyList callbacks = new PyList(PyTuple.NO_ITEMS);
        private final PyList garbage = new PyList(PyTuple.NO_ITEMS);
        private final long[] threshold = {2000, 10, 0};
        private final long[] collections = new long[OLDEST + 1];
        private final long[] collected = new long[OLDEST + 1];
        private boolean enabled = true;
        private long frozen;
        private long debug;
    }

    private static Settings settings(PythonContext context) {
        return context.extension(Settings.class, key -> new Settings());
    }

    /** The two lists of the module that belong to a context. */
    @PyBuiltin("__getattr__(name, /)")
    static Object attribute(PythonContext context, Object name) {
        return switch (Attributes.nameOf(name)) {
            case "callbacks" -> settings(context).callbacks;
            case "garbage" -> settings(context).garbage;
            default -> throw Errors.attributeError("module 'gc' has no attribute '%s'", Attributes.nameOf(name));
        };
    }

    @PyBuiltin(value = "collect(generation=2)", doc = """
        Collect what nothing refers to any more.

        The generation is 0 to 2. Gives how many objects that nothing could reach were found.\
        """)
    static long collect(PythonContext context, Object generation) {
        long number = Conversions.toIndexLong(generation);
        if (number < 0 || number > OLDEST) {
            throw Errors.valueError("invalid generation");
        }
        Settings settings = settings(context);
        long start = System.nanoTime();
        tell(context, settings, "start", number, 0);
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            loader.beforeCollection(context);
        }
        GeneratorDeaths.watchAll(context);
        context.saveMemory();
        long found = DeadObjects.of(context).collect(number < OLDEST ? 1 : DeadObjects.ALL_ROUNDS);
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            loader.collect(context);
        }
        settings.collections[(int) number]++;
        settings.collected[(int) number] += found;
        tell(context, settings, "stop", number, found);
        if ((settings.debug & DEBUG_STATS) != 0) {
            report(context, settings, number, found, System.nanoTime() - start);
        }
        return found;
    }

    private static void report(PythonContext context, Settings settings, long generation, long found, long time) {
        TracebackPrinter.write(
                context,
                String.format(
                        Locale.ROOT,
                        """
                        gc: collecting generation %d...
                        gc: objects in each generation: 0 0 %d
                        gc: objects in permanent generation: %d
                        gc: done, %d unreachable, 0 uncollectable, %.4fs elapsed
                        """,
                        generation,
                        tracked(ReachableObjects.all(context)).size(),
                        settings.frozen,
                        found,
                        time / 1e9));
    }

    private static void tell(PythonContext context, Settings settings, String phase, long generation, long found) {
        for (Object callback : settings.callbacks.toArray()) {
            PyDict info = new PyDict();
            info.put("generation", generation);
            info.put("collected", found);
            info.put("uncollectable", 0L);
            try {
                Calls.call(callback, PyStrings.of(phase), info);
            } catch (PException e) {
                Unraisable.report(context, e, null, callback);
            }
        }
    }

    @PyBuiltin(value = "enable()", doc = "Let collections happen by themselves.")
    static void enable(PythonContext context) {
        settings(context).enabled = true;
    }

    @PyBuiltin(value = "disable()", doc = "Let no collection happen by itself.")
    static void disable(PythonContext context) {
        settings(context).enabled = false;
    }

    @PyBuiltin(value = "isenabled()", doc = "Whether collections happen by themselves.")
    static boolean isEnabled(PythonContext context) {
        return settings(context).enabled;
    }

    @PyBuiltin(value = "get_debug()", doc = "The DEBUG_ flags that are set.")
    static long debug(PythonContext context) {
        return settings(context).debug;
    }

    @PyBuiltin(value = "set_debug(flags, /)", doc = "Set the DEBUG_ flags, joined with |; 0 for none.")
    static void setDebug(PythonContext context, int flags) {
        settings(context).debug = flags;
    }

    @PyBuiltin(value = "get_threshold()", doc = "What set_threshold() has set, a number for each of three generations.")
    static Object threshold(PythonContext context) {
        return tuple(settings(context).threshold);
    }

    private static PyTuple tuple(long[] numbers) {
        Object[] items = new Object[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = numbers[i];
        }
        return new PyTuple(items);
    }

    @PyBuiltin(
            value = "set_threshold(threshold0, threshold1=<unrepresentable>, threshold2=<unrepresentable>, /)",
            doc = """
                Set numbers for get_threshold() to give back.

                When collections happen is up to the collector of the virtual machine, so they change nothing else.\
                """)
    static void setThreshold(PythonContext context, Object threshold0, Object threshold1, Object threshold2) {
        long[] before = settings(context).threshold;
        long first = threshold(threshold0, 0);
        long second = threshold(threshold1, before[1]);
        threshold(threshold2, 0); // the third number has no meaning any more, but must be one
        before[0] = first;
        before[1] = second;
    }

    private static long threshold(Object given, long absent) {
        return given == null ? absent : ArgumentConversions.toIntOfLong(given);
    }

    @PyBuiltin(
            value = "get_count()",
            doc = "A number for each of three generations, always 0: the collector counts no objects.")
    static Object count() {
        return tuple(new long[OLDEST + 1]);
    }

    @PyBuiltin(
            value = "get_stats()",
            doc = "A dict for each generation, of how many 'collections', 'collected' and so on there were.")
    static Object statistics(PythonContext context) {
        Settings settings = settings(context);
        Object[] items = new Object[OLDEST + 1];
        for (int i = 0; i < items.length; i++) {
            PyDict one = new PyDict();
            one.put("collections", settings.collections[i]);
            one.put("collected", settings.collected[i]);
            one.put("uncollectable", 0L);
            items[i] = one;
        }
        return new PyList(items);
    }

    /** What the program can get to; there being no generations, all of it belongs to the oldest. */
    @PyBuiltin(value = "get_objects(generation=None)", doc = """
        The containers that the program can get to, as a list.

        With a generation, 0 to 2, those that belong to it: all of them to the oldest.\
        """)
    static Object objects(PythonContext context, Object generation) {
        if (generation != PyNone.NONE && !Items.isInt(generation)) {
            throw Errors.typeError("argument should be integer or None, not '%s'", PyType.of(generation));
        }
        long number = generation == PyNone.NONE ? -1 : Conversions.toIndexLong(generation);
        if (number < -1) {
            throw Errors.valueError("generation parameter cannot be negative");
        } else if (number > OLDEST) {
            throw Errors.valueError(
                    "generation parameter must be less than the number of available generations (%d)", OLDEST + 1);
        }
        boolean isYounger = number >= 0 && number < OLDEST;
        return isYounger ? new PyList(PyTuple.NO_ITEMS) : tracked(ReachableObjects.all(context));
    }

    @PyBuiltin(
            value = "get_referrers(*objs)",
            doc = "The containers that hold a reference to any of the given objects.")
    static Object referrers(PythonContext context, Object[] objs) {
        return tracked(ReachableObjects.referrersOf(context, objs));
    }

    private static PyList tracked(List<PyObject> objects) {
        return new PyList(objects.stream().filter(GcModule::isTracked).toArray());
    }

    @PyBuiltin(value = "get_referents(*objs)", doc = "What the given objects hold references to.")
    static Object referents(Object[] objs) {
        List<Object> found = new ArrayList<>();
        for (Object object : objs) {
            Referents.addOf(object, found);
        }
        return new PyList(found.toArray());
    }

    @PyBuiltin(value = "is_tracked(obj, /)", doc = "Whether an object can be part of a cycle of references.")
    static boolean isTracked(Object obj) {
        return obj instanceof PyObject object && (!object.type().isBuiltin() || !holdsNothing(object));
    }

    /** Whether objects of a built-in type refer to nothing that could refer to them. */
    private static boolean holdsNothing(PyObject object) {
        return switch (object) {
            case PyInt _, PyFloat _, PyComplex _, PyStr _, PyBytes _, PyByteArray _ -> true;
            case PyType type -> "builtins".equals(type.module());
            case PyTuple tuple -> !Arrays.stream(tuple.items()).anyMatch(GcModule::isTracked);
            case PyNone _, PyEllipsis _, PyNotImplemented _, PyRange _, PyBigRange _, PyCode _ -> true;
            default -> object.type() == BuiltinTypes.OBJECT;
        };
    }

    @PyBuiltin(value = "is_finalized(obj, /)", doc = "Whether the object's __del__() has run.")
    static boolean isFinalized(Object obj) {
        return DeadObjects.isFinalized(obj);
    }

    @PyBuiltin(value = "freeze()", doc = "Count what there is now as permanent.")
    static void freeze(PythonContext context) {
        settings(context).frozen = tracked(ReachableObjects.all(context)).size();
    }

    @PyBuiltin(value = "unfreeze()", doc = "Count nothing as permanent any more.")
    static void unfreeze(PythonContext context) {
        settings(context).frozen = 0;
    }

    @PyBuiltin(value = "get_freeze_count()", doc = "How many objects freeze() has counted as permanent.")
    static long freezeCount(PythonContext context) {
        return settings(context).frozen;
    }
}
