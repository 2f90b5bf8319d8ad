"""A checkpoint's folder: which files it must hold, where else they may lie, and what they say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqcheck.errors import ReadError, ResourceError
from tqcheck.model.lean import dataclass
from tqcheck.safeyaml import load as load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LAYOUT = "a folder with hparams.yaml and checkpoints/model.ckpt, as the makers of COMET publish them"


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of a checkpoint.

    Attributes:
        path: Of the folder.
        weights: The file of weights.
        hparams: What `hparams.yaml` says.
        metric: The metric that it is for, in messages.
        tokenizer: Where the user says the tokenizer is; None = beside the rest.
    """

    path: Path
    weights: Path
    hparams: Mapping[str, object]
    metric: str
    tokenizer: Path | None

    @property
    def hparams_path(self) -> str:
        """The file of parameters, for messages."""
        return str(self.path / "hparams.yaml")

    def find_tokenizer(self) -> Path:
        """The `tokenizer.json` of the encoder.

        Raises:
            ResourceError: there is none.
        """
        if self.tokenizer and not self.tokenizer.is_dir():
            files = [self.tokenizer]
        else:
            files = [place / "tokenizer.json" for place in ([self.tokenizer] if self.tokenizer else self._places())]
        for file in files:
            if file.is_file():
                return file
        encoder = self.hparams.get("pretrained_model", "its encoder")
        raise ResourceError(
            "there is no tokenizer here" if self.tokenizer else "the checkpoint has no tokenizer",
            path=str(files[0]),
            hint=f"--metric-option {self.metric}.tokenizer=FOLDER names a folder with the tokenizer.json of {encoder}",
        )

    def config(self) -> Mapping[str, Any]:
        """The configuration of the encoder; empty where there is none.

        Raises:
            ReadError: it is no JSON.
        """
        for place in self._places():
            path = place / "config.json"
            if path.is_file():
                try:
                    data = json.loads(path.read_bytes())
                except (OSError, ValueError, RecursionError) as problem:
                    raise ReadError("this file is no JSON", path=str(path), hint=str(problem)) from problem
                return data if isinstance(data, dict) else {}
        return {}

    def _places(self) -> Iterator[Path]:
        """Where files of the encoder may lie: what the user named comes first."""
        if self.tokenizer:
            yield self.tokenizer if self.tokenizer.is_dir() else self.tokenizer.parent
        yield self.path
        yield self.path / "tokenizer"
        pretrained = Path(str(self.hparams.get("pretrained_model", "")))
        if pretrained.is_absolute():
            yield pretrained


def find_folder(model: str, tokenizer: str, metric: str) -> Folder:
    """The checkpoint's files.

    Args:
        model: The folder, one of the Hugging Face cache, or the file of weights.
        tokenizer: Where the user says the tokenizer is; empty = beside the rest.

    Raises:
        ReadError: the parameters cannot be read.
        ResourceError: a file is not there.
    """
    hint = f"--metric-option {metric}.model=FOLDER names {LAYOUT}"
    if not model:
        raise ResourceError(f"{metric} needs a checkpoint", hint=hint)
    path = Path(model)
    folder = path.parent.parent if path.suffix == ".ckpt" else _unwrapped(path)
    weights = path if path.suffix == ".ckpt" else folder / "checkpoints" / "model.ckpt"
    for needed in (folder / "hparams.yaml", weights):
        if not needed.is_file():
            raise ResourceError("this part of the checkpoint is missing", path=str(needed), hint=hint)
    return Folder(folder, weights, _hparams(folder / "hparams.yaml"), metric, Path(tokenizer) if tokenizer else None)


def _unwrapped(path: Path) -> Path:
    """The one snapshot in a folder of the Hugging Face cache, else the folder itself."""
    snapshots = list((path / "snapshots").iterdir()) if (path / "snapshots").is_dir() else []
    return snapshots[0] if len(snapshots) == 1 else path


def _hparams(path: Path) -> Mapping[str, object]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ReadError("this file cannot be read", path=str(path), hint=str(problem)) from problem
    data = load_yaml(text, path=str(path), error=ReadError).data
    if not isinstance(data, dict):
        raise ReadError("this file holds no parameters", path=str(path), hint="expected lines such as pool: avg")
    return data
