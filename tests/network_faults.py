"""Servers that misbehave: one that listens and never answers, and a wire to a real one, slow, stuck or cut."""

from __future__ import annotations

import socket
import threading
import time


class BlackHole:
    """Takes connections and says nothing, as a firewall that drops packets does once it let the first one through."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]

    def __enter__(self) -> BlackHole:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()


class Wire:
    """Hands bytes to and fro between a client and ``host:port``. ``delay``: seconds before a connection is served;
    ``stuck``: nothing more comes back from the server once it has said so many bytes."""

    def __init__(self, host: str, port: int, delay: float = 0.0, stuck: int | None = None) -> None:
        self._target, self._delay, self._stuck = (host, port), delay, stuck
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.port = self._socket.getsockname()[1]
        self.served = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Wire:
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()

    def cut(self) -> None:
        """The server is gone: what was open ends, nothing new is taken."""
        for each in [self._socket, *self._open]:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        time.sleep(self._delay)
        try:
            server = socket.create_connection(self._target)
        except OSError:
            client.close()
            return
        self.served += 1
        self._open += [client, server]
        threading.Thread(target=self._hand_on, args=(client, server, None), daemon=True).start()
        self._hand_on(server, client, self._stuck)

    def _hand_on(self, source: socket.socket, target: socket.socket, limit: int | None) -> None:
        passed = 0
        while True:
            try:
                data = source.recv(65536)
                if not data:
                    target.shutdown(socket.SHUT_RDWR)
                    return
                passed += len(data)
                if limit is None or passed <= limit:
                    target.sendall(data)
            except OSError:
                return
