# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Martin Richards' simulation of an operating system's kernel: small methods, attributes, dynamic dispatch."""

SIZE, EXPECTED = 40000, (93014, 37205)

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE, WORK = range(2)
WORDS = 4


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.datum = 0
        self.data = [0] * WORDS

    def appended_to(self, queue):
        """The queue with this packet at its end."""
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, kernel, owner, priority, queue, waiting):
        self.kernel = kernel
        self.owner = owner
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = waiting
        self.holding = False
        self.link = kernel.first
        kernel.first = kernel.tasks[owner] = self

    def resume(self):
        """Runs until the task gives way; the task to go on with."""
        packet = None
        if self.pending and self.waiting and not self.holding:
            packet = self.queue
            self.queue = packet.link
            self.pending = self.queue is not None
            self.waiting = False
        return self.step(packet)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.kernel.holds += 1
        self.holding = True
        return self.link

    def release(self, owner):
        task = self.kernel.tasks[owner]
        task.holding = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        self.kernel.sent += 1
        task = self.kernel.tasks[packet.owner]
        packet.owner = self.owner
        return task.receive(packet, self)

    def receive(self, packet, sender):
        if self.queue is None:
            packet.link = None
            self.queue = packet
            self.pending = True
            if self.priority > sender.priority:
                return self
        else:
            self.queue = packet.appended_to(self.queue)
        return sender


class Idle(Task):
    def __init__(self, kernel, count):
        super().__init__(kernel, IDLE, 0, None, False)
        self.count = count
        self.control = 1

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1:
            self.control = self.control >> 1 ^ 0xD008
            return self.release(DEVICE_B)
        self.control >>= 1
        return self.release(DEVICE_A)


class Worker(Task):
    def __init__(self, kernel, queue):
        super().__init__(kernel, WORKER, 1000, queue, True)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.owner = self.destination
        packet.datum = 0
        for i in range(WORDS):
            self.letter = self.letter % 26 + 1
            packet.data[i] = 64 + self.letter
        return self.send(packet)


class Handler(Task):
    def __init__(self, kernel, owner, priority, queue):
        super().__init__(kernel, owner, priority, queue, True)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.work = packet.appended_to(self.work)
            else:
                self.devices = packet.appended_to(self.devices)
        work = self.work
        if work is None:
            return self.wait()
        if work.datum >= WORDS:
            self.work = work.link
            return self.send(work)
        device = self.devices
        if device is None:
            return self.wait()
        self.devices = device.link
        device.datum = work.data[work.datum]
        work.datum += 1
        return self.send(device)


class Device(Task):
    def __init__(self, kernel, owner, priority):
        super().__init__(kernel, owner, priority, None, True)
        self.packet = None

    def step(self, packet):
        if packet is not None:
            self.packet = packet
            return self.hold()
        packet = self.packet
        if packet is None:
            return self.wait()
        self.packet = None
        return self.send(packet)


class Kernel:
    def __init__(self, count):
        self.first = None
        self.tasks = [None] * 6
        self.sent = self.holds = 0
        Idle(self, count)
        Worker(self, self.packets(2, WORKER, WORK))
        Handler(self, HANDLER_A, 2000, self.packets(3, DEVICE_A, DEVICE))
        Handler(self, HANDLER_B, 3000, self.packets(3, DEVICE_B, DEVICE))
        Device(self, DEVICE_A, 4000)
        Device(self, DEVICE_B, 5000)

    @staticmethod
    def packets(n, owner, kind):
        queue = None
        for _ in range(n):
            queue = Packet(queue, owner, kind)
        return queue

    def schedule(self):
        task = self.first
        while task is not None:
            if task.holding or (task.waiting and not task.pending):
                task = task.link
            else:
                task = task.resume()


def run(size):
    kernel = Kernel(size)
    kernel.schedule()
    return kernel.sent, kernel.holds
