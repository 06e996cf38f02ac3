"""The file's text."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.troubles import Strange

from .journeys import json_values

documents = st.dictionaries(st.text(max_size=5), json_values | st.text(max_size=20), max_size=4)
tables = st.dictionaries(
    st.sampled_from(["goals", "steps", "days", "x"]),
    st.dictionaries(st.integers(0, 10**12).map(str), documents, max_size=4),
    max_size=4,
)


def plain(contents: Contents) -> dict:
    return {name: {key: dict(doc) for key, doc in table.items()} for name, table in contents.tables.items()}


@given(tables)
@settings(max_examples=200, deadline=None)
def test_any_tables_come_back_from_their_text(found):
    content = Contents().with_tables(found).as_bytes()
    again = parse(content, Contents())
    assert plain(again) == found == json.loads(content)
    assert again.as_bytes() == content


@given(tables, st.sampled_from([None, 0, 2, "\t"]))
@settings(max_examples=100, deadline=None)
def test_however_somebody_else_laid_the_file_out_it_reads_the_same(found, indent):
    laid_out = json.dumps(found, indent=indent)
    for text in (laid_out, laid_out.replace("\n", "\r\n")):
        assert plain(parse(text.encode(), Contents())) == json.loads(text)


def test_it_has_one_document_a_line_by_id():
    text = (
        Contents()
        .with_tables({"goals": {"12": {"title": "Führen"}, "9": {"title": "a\nb"}}, "steps": {}})
        .as_bytes()
        .decode()
    )
    assert text == (
        '{\n"goals": {\n"9": {"title": "a\\nb"},\n"12": {"title": "Führen"}\n},\n"steps": {\n}\n}\n'
    )


def test_a_document_that_did_not_change_is_the_same_object_after_reading_again():
    first = Contents().with_tables({"goals": {"1": {"a": 1}, "2": {"a": 2}}})
    second = parse(first.as_bytes().replace(b'"a": 2', b'"a": 3'), first)
    assert second.tables["goals"]["1"] is first.tables["goals"]["1"]
    assert second.tables["goals"]["2"] == {"a": 3}


def test_lines_of_documents_that_did_not_change_are_the_same_objects():
    first = Contents().with_tables({"goals": {"1": {"a": 1}, "2": {"a": 2}}, "steps": {"5": {}}})
    goals = dict(first.tables["goals"])
    goals["2"] = {"a": 3}
    second = first.with_tables({**first.tables, "goals": goals})
    assert second.lines["goals"]["1"] is first.lines["goals"]["1"]
    assert second.lines["steps"] is first.lines["steps"]
    assert second.lines["goals"]["2"] == b'"2": {"a": 3}'


def test_half_a_surrogate_is_written_so_that_it_can_be_read():
    contents = Contents().with_tables({"x": {"1": {"half": "\ud83d", "ü": 1}}})
    assert parse(contents.as_bytes(), Contents()).tables == contents.tables


def test_a_number_that_cannot_be_counted_with_is_neither_written_nor_read():
    with pytest.raises(ValueError, match="not JSON compliant"):
        Contents().with_tables({"x": {"1": {"n": float("nan")}}})
    for word in ("NaN", "Infinity", "-Infinity", "1e999", "9" * 5000):
        contents = parse(('{\n"x": {\n"1": {"n": ' + word + ', "m": 1}\n}\n}\n').encode(), Contents())
        assert plain(contents) == {"x": {"1": {"m": 1}}}
        [stray] = contents.strays
        assert (stray.where, stray.was) == ("in the table “x”, document 1, “n”", word)


@pytest.mark.parametrize(
    "text",
    [
        '{\n"x": {\n"1": {}\n"2": {}\n}\n}\n',
        '{\n"x": {\n"1": {},\n}\n}\n',
        '{\n"x": {\n"1": {"a": {},\n"2": {}}\n}\n',
        '{\n"x": {\n},\n}\n',
        '{\n"x": {\n}\n"y": {\n}\n}\n',
        '{\n"x": {\n"1": {}}\n}\n}\n',
        '{\n"x": {\n"1": {}\n}\n',
        "{\n",
    ],
)
def test_a_line_too_few_or_a_comma_too_many_is_noticed(text):
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)
    with pytest.raises(ValueError, match=r"."):
        parse(text.encode(), Contents())


def test_a_document_over_two_lines_is_still_read_as_one():
    text = '{\n"x": {\n"1": {"a": {"b": {}},\n"2": {"c": 1}}\n}\n}\n'
    assert (
        plain(parse(text.encode(), Contents()))
        == json.loads(text)
        == {"x": {"1": {"a": {"b": {}}, "2": {"c": 1}}}}
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "isn't a collection of tables"),
        ("5", "isn't a collection of tables"),
    ],
)
def test_what_is_no_tinydb_file_is_said(text, said):
    with pytest.raises(Strange, match=said):
        parse(text.encode(), Contents())


@pytest.mark.parametrize(
    ("text", "kept", "where", "why", "was"),
    [
        ('{"goals": [1]}', {}, "in the table “goals”", "it isn't a table", "[1]"),
        ('{"goals": {"1": 5}}', {}, "in the table “goals”, document 1", "it isn't a document", "5"),
        *(
            (
                f'{{"goals": {{"{key}": {{}}}}}}',
                {},
                f"“goals”, document {key}",
                "its id isn't a number",
                "{}",
            )
            for key in ("01", "-1", "one", "1e3")
        ),
        (
            '{"goals": {"1": {"a": 1}, "01": {"a": 2}}}',
            {"1": {"a": 1}},
            "document 01",
            "its id isn't a number",
            '{"a": 2}',
        ),
        ('{"goals": {"1": {"a": 1}, "1": {"a": 2}}}', {"1": {"a": 2}}, "document 1", "twice", '{"a": 1}'),
        (
            '{\n"goals": {\n"1": {"a": 1},\n"1": {"a": 2}\n}\n}\n',
            {"1": {"a": 2}},
            "document 1",
            "twice",
            '{"a": 1}',
        ),
        (
            '{"goals": {"1": {"a": 1}}, "goals": {"1": {"a": 2}, "2": {}}}',
            {"1": {"a": 2}, "2": {}},
            "document 1",
            "twice",
            '{"a": 1}',
        ),
        ('{"goals": {"1": {"a": 1, "a": 2}}}', {"1": {"a": 2}}, "document 1, “a”", "twice", "1"),
        (
            '{"goals": {"1": {"a": {"b": [1, NaN]}}}}',
            {"1": {"a": {"b": [1]}}},
            "document 1, “a.b.1”",
            "isn't a usable number",
            "NaN",
        ),
    ],
)
def test_what_is_no_document_of_a_table_is_set_aside_by_name_and_word_for_word(text, kept, where, why, was):
    contents = parse(text.encode(), Contents())
    assert plain(contents).get("goals", {}) == kept
    [stray] = contents.strays
    assert where in stray.where
    assert why in stray.why
    assert stray.was == was


def test_what_stands_there_twice_alike_is_there_once():
    contents = parse(b'{"goals": {"1": {"a": 1}, "1": {"a": 1}}}', Contents())
    assert plain(contents) == {"goals": {"1": {"a": 1}}}
    assert contents.strays == ()
