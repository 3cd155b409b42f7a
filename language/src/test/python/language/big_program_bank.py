class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is less than {amount}")
        self.missing = amount - balance


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.id = owner, balance, Account._next
        Account._next += 1
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self.balance, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"<{type(self).__name__} #{self.id} {self.owner}: {self.balance:.2f}>"


class Savings(Account):
    rate = 0.05

    def month(self):
        self.deposit(round(self.balance * self.rate / 12, 2))


a, b = Account("Ann", 100), Savings("Bob", 1200)
for action in [lambda: a.deposit(50), lambda: a.withdraw(500), lambda: b.month(), lambda: b.deposit(-1),
               lambda: b.withdraw(205)]:
    try:
        action()
    except InsufficientFunds as e:
        print("refused:", e, "missing", e.missing)
    except ValueError as e:
        print("bad:", e)
    else:
        print("ok:", a, b)
print(a.history, b.history, sum(x.balance for x in (a, b)))
