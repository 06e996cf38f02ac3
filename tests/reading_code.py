"""The imports and calls of the package, read from its text without running any of it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "smallsteps_tui"
NAME = PACKAGE.name


@dataclass(frozen=True)
class Import:
    """One import: where it stands, and what it brings in."""

    module: str
    """The importing module, from the package on: `domain.course.way`."""
    line: int
    brings: str
    """The dotted name brought in; of ours without the package's name."""
    is_ours: bool
    is_lazy: bool
    """Whether it is inside a function, and so happens only when that runs."""
    is_for_types: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.brings}"


@cache
def modules() -> dict[str, Path]:
    """All modules by their dotted name, from the package on; a package by its own name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def is_module(name: str) -> bool:
    return name in modules()


@cache
def imports_of(module: str) -> tuple[Import, ...]:
    """All imports of a module, wherever they stand."""
    return tuple(_imports(module, tree_of(modules()[module]), is_lazy=False, is_for_types=False))


def _imports(module: str, node: ast.AST, *, is_lazy: bool, is_for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        lazy = is_lazy or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        typing = is_for_types or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test))
        for name in _brought(child):
            ours = name == NAME or name.startswith(f"{NAME}.")
            short = name.removeprefix(NAME).lstrip(".") if ours else name
            yield Import(module, child.lineno, short, ours, lazy, typing)  # type: ignore[attr-defined]
        yield from _imports(module, child, is_lazy=lazy, is_for_types=typing)


def _brought(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are written out in full"
        assert node.module is not None
        whole = [f"{node.module}.{alias.name}" for alias in node.names]
        return [name if is_module(name.removeprefix(f"{NAME}.")) else node.module for name in whole]
    return []


def every_import() -> Iterator[Import]:
    for module in modules():
        yield from imports_of(module)


def room(module: str) -> str:
    return module.partition(".")[0]


def is_in(module: str, *rooms: str) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in rooms)


def reached_from(*starts: str) -> set[str]:
    """The modules and libraries that are loaded, one through another, as soon as these are."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        module = waiting.pop()
        packages = {module.rpartition(".")[0]} if "." in module else set()
        for name in {module, *packages} - reached:
            reached.add(name)
            for one in imports_of(name) if name in modules() else ():
                if not one.is_lazy and not one.is_for_types:
                    waiting += [one.brings] if one.is_ours else []
                    reached |= set() if one.is_ours else {room(one.brings)}
    return reached


def calls_of(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))
