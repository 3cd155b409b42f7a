# Not in CPython 3.14 Lib: sysconfig reads what a configure script found out; this build has none.
build_time_vars = {
    # the one kind of extension that is loaded here
    "EXT_SUFFIX": ".hpy0.so",
    "Py_DEBUG": 0,
    "SHLIB_SUFFIX": ".so",
    "SIZEOF_VOID_P": 8,
    # where Linux distributions keep the database of time zones; zoneinfo looks there
    "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
}
