"""The shell: one module for each room of commands, imported only when a command of it is called."""
