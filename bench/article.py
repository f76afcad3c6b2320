"""The article's method on official PyTorch: style losses of pictures to one reference, the tutorial's way.

Reads pictures named on standard input, one a line, and answers each with the seconds it took and its loss.
Usage: article.py WEIGHTS_FOLDER REFERENCE THREADS
"""

import json
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torchvision import models, transforms

LAYERS = {"0", "2", "5", "7", "10"}  # conv1_1 conv1_2 conv2_1 conv2_2 conv3_1

# Pillow's own resize, antialiased; the tutorial's size.
load = transforms.Compose(
    [
        transforms.Resize((512, 512), interpolation=transforms.InterpolationMode.BILINEAR),
        transforms.ToTensor(),
        transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
    ]
)


def read_weights(folder):
    state = {}
    for path in sorted(Path(folder).glob("block*.safetensors")):
        data = path.read_bytes()
        (length,) = struct.unpack("<Q", data[:8])
        header = json.loads(data[8 : 8 + length])
        for name, entry in header.items():
            if name != "__metadata__":
                begin, end = (8 + length + offset for offset in entry["data_offsets"])
                values = np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"]).copy()
                state[name.removeprefix("features.")] = torch.from_numpy(values)
    return state


def gram(features):
    _, channels, height, width = features.shape
    flat = features.view(channels, height * width)
    return flat @ flat.t() / (channels * height * width)


def grams(network, path):
    tensor = load(Image.open(path).convert("RGB")).unsqueeze(0)
    result = []
    for name, module in network.named_children():
        if isinstance(module, torch.nn.ReLU):
            module.inplace = False
        tensor = module(tensor)
        if name in LAYERS:
            result.append(gram(tensor))
        if len(result) == len(LAYERS):
            return result
    raise RuntimeError("the network is too short")


def main():
    folder, reference, threads = sys.argv[1:]
    torch.set_num_threads(int(threads))
    network = models.vgg16(weights=None).features.eval()
    network.load_state_dict(read_weights(folder), strict=False)
    with torch.no_grad():
        targets = grams(network, reference)
        for line in sys.stdin:
            start = time.perf_counter()
            pairs = zip(grams(network, line.strip()), targets, strict=True)
            loss = sum(F.mse_loss(own, target) for own, target in pairs).item()
            print(time.perf_counter() - start, loss, flush=True)


main()
