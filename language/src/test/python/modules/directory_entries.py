# Names in directories, those that are no text among them, and what is known of their files.
import os
import tempfile

with tempfile.TemporaryDirectory() as directory:
    os.mkdir(os.path.join(directory, "sub"))
    open(os.path.join(directory, "file"), "w").close()
    open(os.fsencode(directory) + b"/bytes\xff\xc3\xa4", "w").close()
    os.symlink("sub", os.path.join(directory, "to_sub"))
    os.symlink("nowhere", os.path.join(directory, "to_nothing"))

    print([ascii(name) for name in sorted(os.listdir(directory))])
    print(sorted(os.listdir(os.fsencode(directory))))

    def show(entries, prefix):
        for entry in sorted(entries, key=lambda each: each.name):
            print(ascii(entry), ascii(entry.path[len(prefix):]), entry.is_dir(), entry.is_dir(follow_symlinks=False))
            print("   ", entry.is_file(), entry.is_file(follow_symlinks=False), entry.is_symlink(), entry.is_junction())
            print("   ", entry.inode() == entry.stat(follow_symlinks=False).st_ino)

    with os.scandir(directory) as entries:
        show(entries, directory)
    with os.scandir(os.fsencode(directory + "/")) as entries:
        show(entries, os.fsencode(directory))
    descriptor = os.open(directory, os.O_RDONLY)
    print(len(os.listdir(descriptor)), sorted(os.listdir(descriptor)) == sorted(os.listdir(directory)))
    with os.scandir(descriptor) as entries:
        print(sorted((ascii(entry.path), entry.is_dir()) for entry in entries))
    os.close(descriptor)

    [entry] = [entry for entry in os.scandir(directory) if entry.name == "to_nothing"]
    try:
        entry.stat()
    except FileNotFoundError as error:
        print(error.filename == entry.path)
    [entry] = [entry for entry in os.scandir(directory) if entry.name == "file"]
    os.unlink(entry.path)
    print(entry.is_file(), entry.is_dir(), entry.is_symlink())
    for path in "file", "sub/../file":
        try:
            os.listdir(os.path.join(directory, path))
        except FileNotFoundError as error:
            print(error.strerror)
    print(os.path.exists(os.fsencode(directory) + b"/bytes\xff\xc3\xa4"), os.listdir(os.path.join(directory, "sub")))

for function in os.listdir, os.scandir:
    for argument in "/dev/null", 1.5, "a\0b":
        try:
            function(argument)
        except (OSError, TypeError, ValueError) as error:
            print(type(error).__name__, error)
