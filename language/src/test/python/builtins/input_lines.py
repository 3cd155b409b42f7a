name = input()
age = int(input("age? "))
print(name, age + 1)
numbers = [int(x) for x in input("numbers: ").split()]
print(sum(numbers))
print(repr(input()), repr(input("")))
import sys
print(repr(sys.stdin.readline()))
rest = [line.rstrip("\n") for line in sys.stdin]
print(rest)
try:
    input("more? ")
except EOFError as e:
    print(type(e).__name__, e)
