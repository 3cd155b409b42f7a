# asyncio: sleep, child processes, streams on the loopback, threads, timeouts, signals.
import asyncio, sys
async def main():
    await asyncio.sleep(0.01)
    p = await asyncio.create_subprocess_exec("cat", stdin=-1, stdout=-1)
    print(await p.communicate(b"abc"), p.returncode)
    async def handle(r, w):
        w.write((await r.readline()).upper()); await w.drain(); w.close()
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
        w.write(b"line\n"); print(await r.read()); w.close()
    print(await asyncio.to_thread(lambda: 42))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.05)
    except TimeoutError: print("timeout")
asyncio.run(main())


async def signals():
    import os, signal
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, came.set)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(came.wait(), 10)
    loop.remove_signal_handler(signal.SIGTERM)
    print("signal")

    async def failing():
        await asyncio.sleep(0)
        raise ValueError("in a task")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            group.create_task(asyncio.sleep(10))
    except* ValueError as e:
        print(e.exceptions)

asyncio.run(signals())
