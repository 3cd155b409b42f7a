"""A TLS connection of which one side has said goodbye, and what the other one still sends."""
import os
import re
import ssl
import tempfile

from mod_certificates import AUTHORITY, CERTIFICATE, KEY


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {re.sub(r'_ssl.c:[0-9]+', '_ssl.c:0', str(e))}"


with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "both.pem")
    with open(path, "w") as target:
        target.write(KEY + CERTIFICATE)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(path)
calling = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
calling.load_verify_locations(cadata=AUTHORITY)

to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
client = calling.wrap_bio(to_client, to_server, server_hostname="localhost")
server = serving.wrap_bio(to_server, to_client, server_side=True)
for step in range(6):
    attempt(client.do_handshake)
    attempt(server.do_handshake)
print(client.write(b"ping"), server.read(), server.write(b"pong"), client.read())

print(attempt(server.unwrap))
print(attempt(server.write, b"too late"))
print(attempt(client.read), attempt(client.read))
print(client.write(b"more " * 3), client.write(b"to say"))
print(attempt(client.unwrap))
buffer = bytearray(5)
print(server.read(4), server.read(100), server.read(100))
print(attempt(server.read))
print(attempt(server.read, 5, buffer))
print(attempt(server.unwrap))
print(attempt(client.read))
print(attempt(client.write, b"too late"))
