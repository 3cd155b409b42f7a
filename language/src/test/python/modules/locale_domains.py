"""The domains of messages of the C library: what is set is kept."""
import _locale
import pathlib


def show(function, *arguments):
    try:
        print(function.__name__, arguments, repr(function(*arguments)))
    except (TypeError, ValueError, OverflowError, _locale.Error) as e:
        print(function.__name__, arguments, type(e).__name__, e)


for domain in ("x", None, "", None, 1, b"x", "a\0b", "\ud800", None):
    show(_locale.textdomain, domain)
    if domain is not None:
        show(_locale.bindtextdomain, domain, None)
        show(_locale.gettext, domain)
        show(_locale.dgettext, domain, "message")
        show(_locale.dgettext, "q", domain)
        show(_locale.dcgettext, domain, "message", 5)
for directory in (None, "a", None, "", None, b"b", None, pathlib.Path("c"), None, 1, "a\0b", None):
    show(_locale.bindtextdomain, "q", directory)
for encoding in (None, "UTF-8", None, b"x", 1, "a\0b", None):
    show(_locale.bind_textdomain_codeset, "q", encoding)
show(_locale.bind_textdomain_codeset, "other", None)
show(_locale.bind_textdomain_codeset, "", "x")
show(_locale.bindtextdomain, "other", None)
show(_locale.dgettext, None, "message")
for category in (1 << 31, "x", 999):
    show(_locale.dcgettext, None, "message", category)
