"""16-bit pictures with a profile, and what LittleCMS makes of them. Pillow 13.0, tifffile and imagecodecs: python3 make.py"""

import io
import json
import struct
import zlib

import imagecodecs
import numpy as np
import tifffile
from PIL import Image, ImageCms


def profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    """An ICC profile of a display, version 2.4."""
    tags = [(b"desc", b"desc\0\0\0\0" + struct.pack(">I", 5) + b"test\0" + b"\0" * 78), (b"wtpt", xyz(0.9642, 1, 0.8249)), *tags]
    tags.append((b"cprt", b"text\0\0\0\0none\0"))
    table, body, start = b"", b"", 132 + 12 * len(tags)
    for name, data in tags:
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    head = struct.pack(">I4xI", start + len(body), 0x02400000) + b"mntr" + space + b"XYZ " + b"\0" * 12 + b"acsp"
    head = (head + b"\0" * 28 + xyz(0.9642, 1, 0.8249)[8:]).ljust(128, b"\0")
    return head + struct.pack(">I", len(tags)) + table + body


def xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">iii", *(round(value * 65536) for value in values))


def curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"


def png(pixels: np.ndarray, icc: bytes) -> bytes:
    file = imagecodecs.png_encode(pixels)
    chunk = b"iCCP" + b"test\0\0" + zlib.compress(icc)
    return file[:33] + struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) + file[33:]


WIDE = profile(b"RGB ", [
    (b"rXYZ", xyz(0.51512, 0.24120, -0.00105)), (b"gXYZ", xyz(0.29198, 0.69225, 0.04189)), (b"bXYZ", xyz(0.15710, 0.06657, 0.78407)),
    *[(name, curve(2.2)) for name in (b"rTRC", b"gTRC", b"bTRC")],
])  # fmt: skip
GREY = profile(b"GRAY", [(b"kTRC", curve(1.0))])

colours = np.random.default_rng(16).integers(0, 256, (4, 8, 3)).astype(np.uint8)
colours[0, 0] = 230, 20, 40
grey = colours[..., 0].copy()
alpha = np.dstack([colours, np.full(grey.shape, 255, np.uint8)])
deep = lambda pixels: pixels.astype(np.uint16) * 257  # noqa: E731

files = {
    "wide.png": (png(deep(colours), WIDE), colours, WIDE),
    "alpha.png": (png(deep(alpha), WIDE), colours, WIDE),
    "grey.png": (png(deep(grey), GREY), grey, GREY),
}
for name, pixels, icc, kind in [("wide.tif", colours, WIDE, "rgb"), ("grey.tif", grey, GREY, "minisblack")]:
    file = io.BytesIO()
    tifffile.imwrite(file, deep(pixels), photometric=kind, iccprofile=icc, metadata=None)
    files[name] = (file.getvalue(), pixels, icc)

values = {}
for name, (file, pixels, icc) in files.items():
    open(name, "wb").write(file)
    target = ImageCms.createProfile("sRGB")
    picture = ImageCms.profileToProfile(Image.fromarray(pixels), ImageCms.ImageCmsProfile(io.BytesIO(icc)), target, outputMode="RGB")
    values[name] = list(picture.tobytes())
json.dump(values, open("srgb.json", "w"))
