"""What can go wrong for a person, said in one sentence. Every room may raise it, so it stands alone."""


class Trouble(Exception):
    """A sentence for the person: what is the matter and what to do."""

    exit_status = 1
    """What the shell ends with when this is the last word."""

    topic: str = ""
    """What `smallsteps help` has more on it under, where a sentence is not enough."""

    is_of_file = False
    """Whether the file is the matter, which may be over without anybody doing anything here."""
