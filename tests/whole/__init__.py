"""The whole program from outside: in a real terminal, as a command, and installed."""
