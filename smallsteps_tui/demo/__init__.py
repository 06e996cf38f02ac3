"""A believable year of somebody's life, for looking around."""

from smallsteps_tui.demo.telling import journey

__all__ = ["journey"]
