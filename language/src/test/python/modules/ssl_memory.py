"""TLS between two buffers in memory: handshake, certificates, errors. The certificate is for this test only."""
import os
import re
import ssl
import tempfile

from mod_certificates import AUTHORITY, CERTIFICATE, KEY

ENCRYPTED_KEY = """\
-----BEGIN ENCRYPTED PRIVATE KEY-----
MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjLEvzdfDjG2QICCAAw
DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEE1uYwnEN6ng7elY5TwdNjQEgZAh
8C3V5ashOyRd1mkIhKynChHgysfI2sqvSP33CUUatfuKcLCHP6wMUR8tqsIqXonA
BpYDAB1AGF2okEciW3i/sHtpwYjNqrxkZ0DealPESYQUNrteGd23Y9MObw7fdVZX
43CvKDzJ6slA2wH4LndQnR/zlo8DGvj0lPPiwQYn/4V+tdUOiGmR7axO26cV3D0=
-----END ENCRYPTED PRIVATE KEY-----
"""
OLD_ENCRYPTED_KEY = """\
-----BEGIN EC PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,563D8F7A62CE6235375AEDA9B6337DAC

38F8CvpBCAxpmAwSZsaZI7+KS/XQtB2czWv7PM2undHIcwNCSSLJqbRqmEPsaoLS
oDohV1Ysz6hEB0fGikrm4qOWilgJVIo1PyhNVYXcmsEj79MYkxl7MNOkA/8VYKfY
OEIY8pYAb47iSH0isGLoBM16+vn7yIhu/Q37dk6HGDA=
-----END EC PRIVATE KEY-----
"""


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {re.sub(r'_ssl.c:[0-9]+', '_ssl.c:0', str(e))}"


class Pair:
    def __init__(self, client, server, host="localhost"):
        self.to_client, self.to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.client = client.wrap_bio(self.to_client, self.to_server, server_hostname=host)
        self.server = server.wrap_bio(self.to_server, self.to_client, server_side=True)

    def handshake(self):
        while True:
            waiting = 0
            for side in (self.client, self.server):
                try:
                    side.do_handshake()
                except ssl.SSLWantReadError:
                    waiting += 1
            if not waiting:
                return self


directory = tempfile.TemporaryDirectory()


def file(name, content):
    path = os.path.join(directory.name, name)
    with open(path, "w") as target:
        target.write(content)
    return path


certificate = file("certificate.pem", CERTIFICATE)
key = file("key.pem", KEY)

server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server.load_cert_chain(certificate, key)
client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
print(client.verify_mode, client.check_hostname, client.minimum_version, server.verify_mode)
print(client.cert_store_stats())
client.load_verify_locations(cadata=AUTHORITY)
print(client.cert_store_stats(), [each["subject"] for each in client.get_ca_certs()])

pair = Pair(client, server)
print(attempt(pair.client.do_handshake), attempt(pair.client.getpeercert), pair.client.version())
pair.handshake()
print(pair.client.version(), pair.client.cipher()[1:], pair.server.version() == pair.client.version())
for item in pair.client.getpeercert().items():
    print(*item)
print(ssl.DER_cert_to_PEM_cert(pair.client.getpeercert(True)) == CERTIFICATE, pair.server.getpeercert())
print(len(pair.client.get_verified_chain()), len(pair.client.get_unverified_chain()))
print(pair.client.write(b"question"), pair.server.pending(), pair.server.read(3), pair.server.pending())
print(pair.server.read(), attempt(pair.server.read))
target = bytearray(10)
print(pair.server.write(b"answer"), pair.client.read(100, target), target)
big = bytes(range(256)) * 500
print(pair.server.write(big))
got = b""
while len(got) < len(big):
    got += pair.client.read(1 << 16)
print(got == big)
print(attempt(pair.client.unwrap), pair.server.read(), attempt(pair.server.unwrap), attempt(pair.client.unwrap))

print("whom to trust")
for host in ("other", "x.golden.test", "golden.test", "x.y.golden.test", "127.0.0.1", "127.0.0.2", "LOCALHOST"):
    print(host, type(attempt(Pair(client, server, host).handshake)) is Pair or attempt(Pair(client, server, host).handshake))
stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
print(attempt(Pair(stranger, server).handshake))
try:
    Pair(stranger, server).handshake()
except ssl.SSLCertVerificationError as e:
    print(e.verify_code, e.verify_message, e.reason, e.library, e.errno, isinstance(e, ValueError))
stranger.check_hostname = False
stranger.verify_mode = ssl.CERT_NONE
pair = Pair(stranger, server, None).handshake()
print(pair.client.getpeercert(), len(pair.client.getpeercert(True)) > 100)
pinned = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
pinned.load_verify_locations(cadata=CERTIFICATE)
print(attempt(Pair(pinned, server).handshake))
pinned.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
print(type(attempt(Pair(pinned, server).handshake)).__name__)
strict = ssl.create_default_context(cadata=AUTHORITY)
print(type(attempt(Pair(strict, server).handshake)).__name__)

print("versions, protocols, names")
old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
old.load_verify_locations(cadata=AUTHORITY)
old.maximum_version = ssl.TLSVersion.TLSv1_2
old.set_ciphers("ECDHE+AESGCM")
pair = Pair(old, server).handshake()
print(pair.client.version(), pair.client.cipher()[1:])
client.set_alpn_protocols(["h2", "http/1.1"])
server.set_alpn_protocols(["http/1.1"])
pair = Pair(client, server).handshake()
print(pair.client.selected_alpn_protocol(), pair.server.selected_alpn_protocol())
server.set_alpn_protocols(["other"])
print(Pair(client, server).handshake().client.selected_alpn_protocol())
names = []
server.sni_callback = lambda side, name, context: names.append((name, context is server))
Pair(client, server).handshake()
Pair(client, server, "127.0.0.1").handshake()
print(names)
server.sni_callback = lambda side, name, context: ssl.ALERT_DESCRIPTION_ACCESS_DENIED
pair = Pair(client, server)
attempt(pair.client.do_handshake)
attempt(pair.server.do_handshake)
print(attempt(pair.client.do_handshake))

print("sessions")
server.sni_callback = None
returning = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
returning.load_verify_locations(cadata=AUTHORITY)
for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
    returning.maximum_version = version
    first = Pair(returning, server).handshake()
    first.server.write(b"x")
    first.client.read()
    second = Pair(returning, server)
    second.client._sslobj.session = first.client.session
    second.handshake()
    print(second.client.version(), first.client.session_reused, second.client.session_reused)
print(attempt(setattr, second.client._sslobj, "session", first.client.session))
print(attempt(setattr, second.client._sslobj, "session", None))
print(attempt(setattr, Pair(client, server).client._sslobj, "session", first.client.session))

print("errors")
pair = Pair(client, server)
pair.to_client.write_eof()
print(attempt(pair.client.do_handshake), attempt(pair.to_client.write, b"x"))
pair = Pair(client, server)
pair.to_server.write(b"GET / HTTP/1.0\r\n\r\n")
print(attempt(pair.server.do_handshake))
print(attempt(server.load_cert_chain, os.path.join(directory.name, "missing.pem")))
print(attempt(server.load_cert_chain, key, key), attempt(server.load_cert_chain, certificate, certificate))
for name, content in (("new.pem", ENCRYPTED_KEY), ("old.pem", OLD_ENCRYPTED_KEY)):
    path = file(name, content)
    for password in ("secret", b"secret", lambda: "secret", lambda: 1 / 0, "x" * 1025, 5):
        print(name, attempt(server.load_cert_chain, certificate, path, password))
print(attempt(client.load_verify_locations), attempt(client.load_verify_locations, cadata=""))
print(attempt(client.load_verify_locations, cadata="nothing"), attempt(client.load_verify_locations, key))
print(attempt(client.set_ciphers, "NOTHING"), attempt(setattr, client, "verify_mode", ssl.CERT_NONE))
print(attempt(client.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO(), server_side=True))
print(attempt(client.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname=""))
print(repr(ssl.SSLError(1, "text")), ssl.SSLError(1, "text"), ssl.SSLError("text"))
print(ssl.SSLCertVerificationError.__mro__)
print(ssl.Purpose.SERVER_AUTH, len(ssl.RAND_bytes(7)), attempt(ssl.RAND_bytes, -1))
directory.cleanup()
try:
    ssl.MemoryBIO().write(memoryview(b"abcdef")[::2])
except BufferError as e:
    print(e)
