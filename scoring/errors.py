"""Errors that a person will read, kept apart from the language they are read in.

An error carries a literal English template and its parameters. ``str()`` gives the English text;
whoever shows it to a person asks for :meth:`InclusiveCityError.text` with a translating function,
so that this room needs no Qt. Templates are marked with :func:`QT_TRANSLATE_NOOP`, which the
translation tools recognise in source code.
"""

from __future__ import annotations

from typing import Callable


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name that lupdate looks for)
    """Mark ``text`` for translation under ``context`` and return it unchanged."""
    return text


class InclusiveCityError(Exception):
    """Base of every error of ours: ``template.format(**params)`` is what a person reads.

    ``context`` is the translation context of the template. A parameter that is itself such an error is put in with
    its own text, translated too: the reason inside a sentence.
    """

    context = "Errors"

    def __init__(self, template: str, **params: object) -> None:
        super().__init__(template)
        self.template = template
        self.params = params

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        """The message, translated by ``translate(context, template)`` where given."""
        template = translate(self.context, self.template) if translate else self.template
        params = {
            name: value.text(translate) if isinstance(value, InclusiveCityError) else value
            for name, value in self.params.items()
        }
        return template.format(**params)

    def __str__(self) -> str:
        return self.text()
