# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The DeltaBlue solver of one-way constraints: polymorphic methods and short lists."""

SIZE, EXPECTED = 6000, (100, 2005, 17997005)

REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = range(7)
FORWARD, BACKWARD = 1, -1


class Variable:
    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stays = True

    def drop(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    """A relation with a strength; smaller numbers are stronger."""

    is_input = False

    def __init__(self, planner, strength):
        self.strength = strength
        self.attach()
        planner.add(self)

    def satisfy(self, planner, mark):
        """Chooses a method; returns the weaker constraint that it overrides, or None."""
        self.choose(mark)
        if not self.satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for variable in self.inputs():
            variable.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("a cycle of constraints")
        out.mark = mark
        return overridden

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stays or v.determined_by is None for v in self.inputs())


class Unary(Constraint):
    def __init__(self, planner, variable, strength):
        self.variable = variable
        self.chosen = False
        super().__init__(planner, strength)

    def attach(self):
        self.variable.constraints.append(self)

    def detach(self):
        self.variable.drop(self)
        self.chosen = False

    def choose(self, mark):
        self.chosen = self.variable.mark != mark and self.strength < self.variable.strength

    def satisfied(self):
        return self.chosen

    def unsatisfy(self):
        self.chosen = False

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def recalculate(self):
        variable = self.variable
        variable.strength = self.strength
        variable.stays = not self.is_input
        if variable.stays:
            self.execute()


class Stay(Unary):
    def execute(self):
        pass


class Edit(Unary):
    is_input = True

    def execute(self):
        pass


class Binary(Constraint):
    def __init__(self, planner, first, second, strength):
        self.first = first
        self.second = second
        self.direction = 0
        super().__init__(planner, strength)

    def attach(self):
        self.first.constraints.append(self)
        self.second.constraints.append(self)

    def detach(self):
        self.first.drop(self)
        self.second.drop(self)
        self.direction = 0

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            self.direction = FORWARD if second.mark != mark and self.strength < second.strength else 0
        elif second.mark == mark:
            self.direction = BACKWARD if self.strength < first.strength else 0
        elif first.strength > second.strength:
            self.direction = BACKWARD if self.strength < first.strength else 0
        else:
            self.direction = FORWARD if self.strength < second.strength else 0

    def satisfied(self):
        return self.direction != 0

    def unsatisfy(self):
        self.direction = 0

    def input(self):
        return self.first if self.direction == FORWARD else self.second

    def inputs(self):
        return (self.input(),)

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def recalculate(self):
        source, out = self.input(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stays = source.stays
        if out.stays:
            self.execute()


class Equal(Binary):
    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    """second = first * scale + offset"""

    def __init__(self, planner, first, scale, offset, second, strength):
        self.scale = scale
        self.offset = offset
        super().__init__(planner, first, second, strength)

    def attach(self):
        super().attach()
        self.scale.constraints.append(self)
        self.offset.constraints.append(self)

    def detach(self):
        super().detach()
        self.scale.drop(self)
        self.offset.drop(self)

    def inputs(self):
        return (self.input(), self.scale, self.offset)

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, out = self.input(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stays = source.stays and self.scale.stays and self.offset.stays
        if out.stays:
            self.execute()


class Planner:
    def __init__(self):
        self.last_mark = 0
        self.steps = 0

    def new_mark(self):
        self.last_mark += 1
        return self.last_mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(self, mark)
        while overridden is not None:
            overridden = overridden.satisfy(self, mark)

    def remove(self, constraint):
        out = constraint.output()
        constraint.unsatisfy()
        constraint.detach()
        for candidate in sorted(self.free(out), key=lambda c: c.strength):
            self.add(candidate)

    def free(self, variable):
        """Takes back what followed from the variable; returns the constraints that may come to their right now."""
        variable.determined_by = None
        variable.strength = WEAKEST
        variable.stays = True
        unsatisfied = []
        todo = [variable]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.satisfied():
                    unsatisfied.append(constraint)
                elif constraint is not variable.determined_by:
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            constraint = todo.pop()
            self.steps += 1
            out = constraint.output()
            if out.mark == mark:
                return False
            constraint.recalculate()
            self.consumers(out, todo)
        return True

    def consumers(self, variable, found):
        for constraint in variable.constraints:
            if constraint is not variable.determined_by and constraint.satisfied():
                found.append(constraint)

    def plan(self, inputs):
        """The constraints to execute, in order, when the inputs change."""
        mark = self.new_mark()
        plan = []
        todo = [c for c in inputs if c.is_input and c.satisfied()]
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                self.consumers(out, todo)
        return plan


def change(planner, variable, value):
    edit = Edit(planner, variable, PREFERRED)
    plan = planner.plan([edit])
    for _ in range(10):
        variable.value = value
        for constraint in plan:
            constraint.execute()
    planner.remove(edit)


def chain(n):
    """A value travels along n equalities."""
    planner = Planner()
    variables = [Variable(0) for _ in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        Equal(planner, a, b, REQUIRED)
    Stay(planner, variables[-1], STRONG_DEFAULT)
    edit = Edit(planner, variables[0], PREFERRED)
    plan = planner.plan([edit])
    for i in range(1, 101):
        variables[0].value = i
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != i:
            raise ValueError("the chain lost a value")
    planner.remove(edit)
    return variables[-1].value


def projection(n):
    """n points mapped by one scale and offset, both ways."""
    planner = Planner()
    scale, offset = Variable(10), Variable(1000)
    sources, targets = [], []
    for i in range(n):
        source, target = Variable(i), Variable(i)
        sources.append(source)
        targets.append(target)
        Stay(planner, source, NORMAL)
        Scale(planner, source, scale, offset, target, REQUIRED)
    change(planner, sources[0], 17)
    if targets[0].value != 1170:
        raise ValueError("forward projection failed")
    change(planner, targets[0], 1050)
    if sources[0].value != 5:
        raise ValueError("backward projection failed")
    change(planner, scale, 5)
    if any(t.value != s.value * 5 + 1000 for s, t in zip(sources[:-1], targets)):
        raise ValueError("changing the scale failed")
    change(planner, offset, 2000)
    if any(t.value != s.value * 5 + 2000 for s, t in zip(sources[:-1], targets)):
        raise ValueError("changing the offset failed")
    return targets[1].value, sum(s.value for s in sources)


def run(size):
    return (chain(size), *projection(size))
