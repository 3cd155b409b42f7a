class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False

    def use(self):
        raise LookupError("used")


with Manager() as m:
    for i in range(2):
        m.use()
