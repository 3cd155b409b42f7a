# JSON that nests deeper than a stack is big.
import json

DEPTH = 300_000


def attempt(action):
    try:
        action()
    except RecursionError:
        print('RecursionError')
    else:
        print('done')


nested_list, nested_dict = [], {}
for i in range(DEPTH):
    nested_list, nested_dict = [nested_list], {'k': nested_dict}


class Endless(json.JSONEncoder):
    def default(self, o):
        return [o]


attempt(lambda: json.dumps(nested_list))
attempt(lambda: json.dumps(nested_dict))
attempt(lambda: json.loads('[' * DEPTH + ']' * DEPTH))
attempt(lambda: json.loads('{"a":' * DEPTH + '1' + '}' * DEPTH))
attempt(lambda: json.loads('[' * 500 + ']' * 500))
attempt(lambda: Endless(check_circular=False).encode(5j))
print(json.dumps(json.loads('[' * 500 + ']' * 500)) == '[' * 500 + ']' * 500)
