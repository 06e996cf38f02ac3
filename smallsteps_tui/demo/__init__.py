"""A sample year to explore in the demo."""

from smallsteps_tui.demo.telling import journey

__all__ = ["journey"]
