"""The figures of the table, what is aimed at with each, and how they are printed."""

from dataclasses import dataclass

GOALS = {
    "the step visible after the command": 0.3,
    "start to full paint, empty (cpu)": 1.6,
    "start to full paint, demo (cpu)": 1.8,
    "start to full paint, ten years (cpu)": 2.2,
    "calls to the first frame, empty": 2,
    "calls to the first frame, ten years": 3,
    "modules at the first frame, beyond H's": 130,
    "memory after 5 s, empty": 1.3,
    "memory after 5 s, ten years": 2,
    "memory, 1,800 switches against 300": 1.03,
    "idle, 20 s (cpu)": 1.15,
    "idle, 20 s, sent": 0,
    "the timer, 20 s (cpu)": 3,
    "the timer, 20 s, sent": 12_000,
    "another step on Today (↓), sent": 4_000,
    "another step on Today (↓), frames": 1,
    "another step on Today (↓), last byte": 3,
    "Space, sent": 6_000,
    "Space, frames": 1,
    "Space, last byte": 8,
    "Goals with 2,000 steps, a line": 1.05,
    "Goals with 2,000 steps, a page": 3,
    "Evidence, a line": 1.05,
    "Evidence, a page": 3,
    "a screen first visited, first byte": 12,
    "a screen first visited, last byte": 40,
    "a screen visited again, first byte": 6,
    "a screen visited again, last byte": 20,
    "the write of a check-in": 1.75,
    "the event loop held by a check-in": 3,
    "glance, warm (cpu)": 1.15,
    "glance, after a change of ours (cpu)": 1.15,
    "done (cpu)": 2,
    "today (cpu)": 3,
    "back (cpu)": 3,
    "marathon (cpu)": 3,
    "ten years into a Journey (cpu)": 1.5,
    "growth from one year to ten, start (cpu)": 1.3,
    "growth from one year to ten, done (cpu)": 1.5,
    "growth from one year to ten, Space": 1.5,
}
"""What is aimed at, by the name of each figure: the most times its floor, or the most where it has none."""


@dataclass(frozen=True)
class Figure:
    """One figure of the table."""

    name: str
    ours: float
    unit: str = "ms"
    """`ms` or `MB`, given in seconds and bytes; or what is counted, where the name does not say it."""
    floor: float | None = None
    """In the unit of `ours`; None where the figure itself has the goal."""
    of: str = ""
    """The name of the floor, where the name does not say it."""
    cpu: float | None = None
    """The ratio in processor time, of what has its goal by the clock on the wall."""

    @property
    def goal(self) -> float | None:
        """What is aimed at, where something is."""
        return GOALS.get(self.name)

    @property
    def compared(self) -> float:
        """What is compared with the goal: the ratio to the floor, or where there is none, the figure."""
        return self.ours if self.floor is None else self.ours / self.floor


WIDTHS = {False: (41, 11, 11, 12, 8, 10, 5), True: (42, 10, 0, 12, 0, 9, 0)}
"""How wide each cell is; where it is to be narrow, some are left out."""

HEAD = ("figure", "ours", "floor", "ratio", "in cpu", "goal", "met")


def printed(cells: tuple[str, ...], *, is_narrow: bool) -> str:
    """Lay a row out: the name to the left, the rest to the right."""
    (first, *widths), (name, *rest) = WIDTHS[is_narrow], cells
    return f"{name:{first}}" + "".join(
        f"{cell:>{width}}" for cell, width in zip(rest, widths, strict=True) if width
    )


def cells(figure: Figure) -> tuple[str, ...]:
    """Give the cells of a figure."""
    floor = ratio = cpu = goal = met = ""
    if figure.floor is not None:
        floor = shown(figure.floor, figure.unit)
        ratio = f"{figure.compared:.2f} {figure.of}"
    if figure.cpu is not None:
        cpu = f"{figure.cpu:.2f}"
    if figure.goal is not None:
        goal, met = f"≤ {figure.goal:,g}", "yes" if figure.compared <= figure.goal else "no"
    return figure.name, shown(figure.ours, figure.unit), floor, ratio, cpu, goal, met


def shown(value: float, unit: str) -> str:
    """Give a value in its unit."""
    if unit == "ms":
        return f"{value * 1000:,.{0 if value >= 0.01 else 1}f} ms"
    if unit == "MB":
        return f"{value / 1e6:,.0f} MB"
    return f"{value:,.0f} {unit}".rstrip()
