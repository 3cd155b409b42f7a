import binascii as b
for f in [lambda:b.a2b_hex('abc'),lambda:b.a2b_hex('zz'),lambda:b.a2b_hex('\xe9'),lambda:b.a2b_base64('a'),lambda:b.a2b_base64('ab=='),
          lambda:b.a2b_base64('abc'),lambda:b.a2b_base64('abcde'),lambda:b.a2b_base64(b'=',strict_mode=True),
          lambda:b.a2b_base64(b'ab=c',strict_mode=True),lambda:b.a2b_base64(b'ab==x',strict_mode=True),
          lambda:b.a2b_base64(b'ab$=',strict_mode=True),lambda:b.a2b_base64(b'abc=\n',strict_mode=True),
          lambda:b.a2b_base64(b'ab=',strict_mode=True),lambda:b.a2b_base64(b'abcd=',strict_mode=True),
          lambda:b.b2a_base64(b'hello'),lambda:b.b2a_hex(b'abcdef','-',2),lambda:b.b2a_hex(b'abcdef',b':',-4),
          lambda:b.b2a_hex(b'abc','xx'),lambda:b.crc32(b'hello',7),lambda:b.crc32(b'hello'),lambda:b.crc_hqx(b'hello',7),
          lambda:b.b2a_uu(b'hello'),lambda:b.b2a_uu(b'\0\0x',backtick=True),lambda:b.b2a_uu(b'x'*46),lambda:b.a2b_uu(b'%:&5L;&\\ \n'),
          lambda:b.a2b_uu(b'!\x7f'),lambda:b.a2b_uu(b'"A  xx'),lambda:b.a2b_qp(b'a=3Db=\nc=zz_',header=True),
          lambda:b.b2a_qp(b'a=b \tx\xe9 \n.\n'+b'y'*90,quotetabs=False),lambda:b.b2a_qp(b'a b\tc_\r\n',True,True,True),
          lambda:b.a2b_base64('ab$c='),lambda:b.a2b_hex(b'0g'),lambda:b.a2b_base64(b.b2a_base64(bytes(range(256))))==bytes(range(256)),
          lambda:b.hexlify(b'\xff\x00'), lambda:b.unhexlify('FF00'), lambda:b.b2a_base64(b'x',newline=False), lambda:b.a2b_hex(5)]:
    try: print(f())
    except Exception as e: print(type(e),e)
