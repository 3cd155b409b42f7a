text = """the quick brown fox jumps over the lazy dog
the dog sleeps
   indented line with   spaces
"""
counts = {}
for number, line in enumerate(text.splitlines(), start=1):
    for word in line.split():
        counts.setdefault(word, []).append(number)
for word in sorted(counts, key=lambda w: (-len(counts[w]), w))[:5]:
    print(f"{word:<8}{len(counts[word]):>3}  lines {', '.join(map(str, counts[word]))}")
letters = {c: text.count(c) for c in "aeiou"}
print(letters, max(letters, key=letters.get))
print(*(w[::-1].title() for w in text.split()[:4]), sep="-")


def wrap(words, width):
    line = ""
    for w in words:
        if len(line) + len(w) + (1 if line else 0) > width:
            yield line
            line = w
        else:
            line = f"{line} {w}".lstrip()
    yield line


for line in wrap(text.split(), 20):
    print(f"|{line:^20}|")
caesar = lambda s, k: "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
secret = caesar("hello, world", 13)
print(secret, caesar(secret, 13))
