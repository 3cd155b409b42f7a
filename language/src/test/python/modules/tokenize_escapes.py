"""Middle parts of f- and t-strings: backslashes before doubled braces and names of characters, raw and not."""
import io
import tokenize
import warnings

warnings.simplefilter("ignore")
for text in (r"f'\\N{{x}}'", r"rf'\N{{x}}'", r"f'\N{DIGIT ONE}a{{b'", r"f'\\{{a}}'", r"rf'\\{{a}}{b!r:\N{{x}}>{w}}c'",
             r"f'a{b:\\N{c}}'", r"f'{a}\\\N{DIGIT TWO}{{'", r"rf'x\N{y}'", r"f'{rf'\N{{z}}'}\N{DIGIT ONE}{{'",
             r"t'\\N{{x}}' rt'\N{{x}}'", r"fR'\\\N{{' f'\\\\{{'"):
    print(text)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        print("  ", tokenize.tok_name[token.type], repr(token.string), token.start, token.end)
