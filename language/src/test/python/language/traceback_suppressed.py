class AppError(Exception):
    def __str__(self):
        return "application failed: " + ", ".join(map(str, self.args))


def main():
    try:
        [].pop()
    except IndexError:
        raise AppError(1, "two") from None


main()
