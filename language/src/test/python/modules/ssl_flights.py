"""Each side of a handshake sends what it has to say at once: TCP delivers it without waiting for acknowledgements."""
import os
import select
import socket
import ssl
import tempfile

from mod_certificates import AUTHORITY, CERTIFICATE, KEY

with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "both.pem")
    with open(path, "w") as target:
        target.write(KEY + CERTIFICATE)
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(path)
calling = ssl.create_default_context(cadata=AUTHORITY)


def is_done(side):
    try:
        side.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True


with socket.create_server(("127.0.0.1", 0)) as listener:
    for _ in range(6):
        near = socket.create_connection(listener.getsockname())
        far, _ = listener.accept()
        near.setblocking(False)
        far.setblocking(False)
        client = calling.wrap_socket(near, server_hostname="localhost", do_handshake_on_connect=False)
        server = serving.wrap_socket(far, server_side=True, do_handshake_on_connect=False)
        with client, server:
            print(is_done(client), end=" ")
            select.select([server], [], [])
            print(is_done(server), end=" ")
            select.select([client], [], [])
            print(is_done(client), end=" ")
            select.select([server], [], [])
            print(is_done(server))
