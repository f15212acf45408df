"""Pictures of a draaiboek: `![beschrijving](foto.jpg)` beside the file or in a folder there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from urllib.parse import unquote

from sessie.library.pieces import Image, Piece
from sessie.library.remarks import Remarks, quote
from sessie.model.dutch import clean_line
from sessie.model.frozen import dataclass
from sessie.model.pictures import MOST_BYTES, picture_name
from sessie.model.script import Line, Span

_KNOWN = "jpg, png, webp of gif"
_NEAR = "Zet de foto in de map van het draaiboek, en schrijf: ![beschrijving](foto.jpg)"
_APPLE = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypavif", b"ftypmsf1")
"""How photos of an iPhone begin, after four bytes."""


@dataclass(slots=True)
class Album:
    """The pictures of one content file, and what is wrong with them."""

    remarks: Remarks
    folder: Path | None = None
    """Where the file stands; None is nowhere: then there are no pictures."""
    found: dict[str, Path] = field(default_factory=dict)
    """The name that a picture is kept under → its file."""

    def projected(self, pieces: list[Piece]) -> Iterator[Line]:
        """The lines of a slide, with each picture on a line of its own."""
        for piece in pieces:
            if piece.text or piece.kind == "code":
                yield piece.projected()
            for image in piece.images:
                if line := self.line(image, piece):
                    yield line

    def line(self, image: Image, piece: Piece) -> Line | None:
        """A picture as a line; without one, its description where there is any. What is wrong is
        said."""
        name, wrong = self._name(image.address)
        if wrong:
            shown = " Tot dan staat de beschrijving op de dia." if image.description else ""
            self.remarks.skip(piece.line, f"{wrong}{shown}")
        elif not image.description:
            self.remarks.advise(
                piece.line,
                "deze foto heeft geen beschrijving. Die komt er als de foto niet te zien is: "
                "schrijf haar tussen de haken van ![…]",
            )
        if not (name or image.description):
            return None
        return Line((Span(image.description),), "foto", gap=piece.gap, picture=name)

    def _name(self, address: str) -> tuple[str, str]:
        """The name of the picture at this address, or what is wrong."""
        said = quote(clean_line(address)[:60])
        if not address:
            return "", f"hier staat niet welke foto het is. {_NEAR}."
        path, wrong = self._path(address, said)
        if path is None:
            return "", wrong
        try:
            if not path.is_file():
                return "", f"de foto {said} is er niet. {_NEAR}."
            if path.stat().st_size > MOST_BYTES:
                most = MOST_BYTES // 1_000_000
                return "", f"de foto {said} is te groot: maak haar kleiner dan {most} MB."
            data = path.read_bytes()
        except (OSError, ValueError):
            return "", f"de foto {said} kan ik niet openen. Kijk of je haar mag lezen."
        name = picture_name(data)
        if name:
            self.found[name] = path
            return name, ""
        if data[4:12] in _APPLE:
            return "", f"{said} is een foto van een telefoon (heic). Bewaar haar eerst als jpg."
        return "", f"{said} is geen foto die ik kan laten zien. Bewaar haar als {_KNOWN}."

    def _path(self, address: str, said: str) -> tuple[Path | None, str]:
        """The file, which stands in the folder of the content file or below it."""
        if self.folder is None:
            return None, f"de foto {said} kan ik hier niet vinden."
        if "://" in address or address.startswith(("data:", "//")):
            return None, f"{said} staat op internet, en dat is er in de zaal niet. {_NEAR}."
        try:
            # A name with spaces may be written as such, or as a browser does; links may not lead
            # out of the folder.
            home, names = self.folder.resolve(), (address, unquote(address))
            paths = [(home / name.replace("\\", "/")).resolve() for name in dict.fromkeys(names)]
        except (OSError, ValueError, RuntimeError):
            return None, f"de foto {said} is er niet. {_NEAR}."
        if not all(path.is_relative_to(home) for path in paths):
            return None, f"de foto {said} staat niet in de map van het draaiboek. {_NEAR}."
        return next((path for path in paths if path.exists()), paths[0]), ""
