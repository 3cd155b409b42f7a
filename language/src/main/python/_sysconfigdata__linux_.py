# Not in CPython 3.14 Lib: sysconfig reads what a configure script found out; this build has none.
build_time_vars = {}
