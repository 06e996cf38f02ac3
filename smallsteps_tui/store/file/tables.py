"""What a file's text is read into: tables of documents by their ids."""

import re
from collections.abc import Mapping
from typing import Any

Document = Mapping[str, Any]
"""One document, by the names of its fields."""

Table = Mapping[str, Document]
"""The documents of one sort, by their ids as they are written."""

ID = re.compile(r"0|[1-9][0-9]{0,17}")
"""A document's id as it is written."""
