# Sockets that are dropped without being closed: their peers see the end, and there is a warning.
import gc
import os
import re
import socket
import sys
import warnings


def show(text):
    print(re.sub(r"fd=\d+", "fd=N", re.sub(r"0x[0-9a-f]+", "0x", str(text))))


def half():
    left, right = socket.socketpair()
    return right


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    right = half()
    gc.collect()
    print([each.category.__name__ for each in caught])
    show(caught[0].message)
    # the peer sees the end at once
    print(right.recv(10))
    right.close()
    del caught[:]

    def closed():
        left, right = socket.socketpair()
        left.close()
        os.close(right.detach())
        with socket.socket(), socket.create_server(("127.0.0.1", 0)) as server:
            with socket.create_connection(server.getsockname()) as client:
                peer, _ = server.accept()
                peer.close()

    closed()
    gc.collect()
    print(caught)

    def reader():
        left, right = socket.socketpair()
        left.close()
        stream = right.makefile("rb")
        text = repr(right)
        del right
        gc.collect()
        print(len(caught))
        return stream, text

    stream, text = reader()
    print(stream.read())
    del stream
    gc.collect()
    print([each.category.__name__ for each in caught], text in str(caught[0].message))
    del caught[:]


def hook(arguments):
    show(f"{arguments.err_msg} | {arguments.exc_value} | {arguments.object}")


sys.unraisablehook = hook
with warnings.catch_warnings():
    warnings.simplefilter("error")
    right = half()
    gc.collect()
    print(right.recv(10))
    right.close()
sys.unraisablehook = sys.__unraisablehook__
