def load(name):
    try:
        return {"a": 1}[name]
    except KeyError as e:
        raise ValueError(f"no setting {name!r}") from e


def main():
    load("a")
    load("b")


main()
