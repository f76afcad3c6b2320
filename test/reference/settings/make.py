"""Pictures with the texts of texts.json, written by Pillow 12.0.0: python make.py, in this folder."""

import json

from PIL import Image
from PIL.PngImagePlugin import PngInfo

USER_COMMENT = 0x9286
EXIF_DIRECTORY = 0x8769
SOFTWARE = 0x0131
TAGS = {"ImageDescription": 0x010E, "Make": 0x010F, "Model": 0x0110}
CONTAINERS = {"jpg": "JPEG", "webp": "WEBP", "avif": "AVIF", "tif": "TIFF"}

image = Image.new("RGB", (32, 48), (200, 60, 40))


def exif_of(own):
    exif = Image.Exif()
    # Pillow leaves out a block whose first directory is empty.
    exif[SOFTWARE] = "Pillow"
    for name, text in own.get("exif", {}).items():
        exif[TAGS[name]] = text
    if "comment" in own:
        exif.get_ifd(EXIF_DIRECTORY)[USER_COMMENT] = b"UNICODE\0" + own["comment"].encode("utf-16-be")
        # In TIFF files Pillow writes the directory only where the first one names it.
        exif[EXIF_DIRECTORY] = 0
    return exif


with open("texts.json", encoding="utf-8") as file:
    texts = json.load(file)
for tool, own in texts.items():
    info = PngInfo()
    for keyword, text in own["png"].items():
        # tEXt where it is Latin-1, else iTXt; deflated where it is long.
        info.add_text(keyword, text, zip=len(text) > 1000)
    image.save(f"{tool}.png", pnginfo=info)
    if "exif" in own or "comment" in own:
        for ending, name in CONTAINERS.items():
            image.save(f"{tool}.{ending}", format=name, exif=exif_of(own))
        image.save(f"{tool}-exif.png", exif=exif_of(own))
image.save("a1111.gif", comment=texts["a1111"]["comment"].encode("utf-8"))
