"""The screens: each arranges widgets and draws from a snapshot.

A folder a screen, and in its `screen` the class that is shown: what it is made of, and what it draws. Where
its keys need a file of their own they are its base class, in `today/day`, `goals/shaping`, `look_back/parts`,
`marathon/course` and `marathon/sides`: Textual looks for keys and their actions on the class alone, so that
functions beside it would each need a method that only calls them. Nobody else inherits from one of these. What
several screens ask, on the other hand, is functions, in `questions`.
"""
