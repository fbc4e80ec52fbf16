#!/usr/bin/env python3
"""Pictures of a report's parts for the README: python3 report_pictures.py REPORT.html OUT.

Each is a heading, its opening sentence and one chart, as a headless Chromium draws the page at
twice its size in the light scheme. Nothing is drawn here: all else of the page is left out.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Name of the picture, part of the report, and how the title of its chart begins.
PICTURES = [
    ("adoption", "adoption", "Persons with at least one"),
    ("tool", "hours", "I10"),
    ("withdrawal", "withdrawal", "I12, policy for Engineering, 2026-08-10: what became"),
    ("before-and-after", "before-and-after", "I11"),
]
WIDTH = 680


def only(page: str, part: str, title: str) -> str:
    """The page with one part, and of it no more than heading, sentence and one chart."""
    section = re.search(rf'<section id="{part}">.*?</section>', page, re.S).group(0)
    figures = re.findall(r"<figure\b.*?</figure>", section, re.S)
    figure = next(f for f in figures if re.sub(r"<[^>]+>", "", f).strip().startswith(title))
    figure = figure.replace('class="half"', 'class="wide"', 1)
    heading = re.search(r"<h2>.*?</h2>", section, re.S).group(0)
    lead = re.search(r'<p class="lead">.*?</p>', section, re.S).group(0)
    head = re.search(r"<head>.*?</head>", page, re.S).group(0)
    head = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", head)
    style = "<style>html,body{margin:0!important;padding:0!important;max-width:none!important}"
    style += "main{max-width:none!important;margin:0!important;padding:12px 20px!important}"
    style += "section,h2{margin-top:0!important;border-top:0!important}</style>"
    measure = "<script>document.title='height '+Math.ceil(document.querySelector('main').getBoundingClientRect().height)</script>"
    return (
        f'<!doctype html><html lang="en">{head}{style}<body><main><section id="{part}">'
        f"{heading}{lead}{figure}</section></main>{measure}</body></html>"
    )


def chromium(profile: str, page: Path, *options: str) -> str:
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [f"--user-data-dir={profile}", "--blink-settings=preferredColorScheme=1", *options]
    return subprocess.run(command + [page.as_uri()], capture_output=True, text=True, check=True).stdout


def smaller(picture: Path) -> None:
    """A third of the bytes with 48 colours, where Pillow is installed."""
    try:
        from PIL import Image
    except ImportError:
        return
    Image.open(picture).convert("RGB").quantize(48, dither=0).save(picture, optimize=True)


def main() -> None:
    page, out = Path(sys.argv[1]).read_text(), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, part, title in PICTURES:
            cut = Path(folder, name + ".html")
            cut.write_text(only(page, part, title))
            dom = chromium(folder, cut, f"--window-size={WIDTH},1200", "--dump-dom")
            height = int(re.search(r"<title>height (\d+)", dom).group(1))
            picture = (out / f"{name}.png").resolve()
            chromium(
                folder,
                cut,
                f"--window-size={WIDTH},{height}",
                "--force-device-scale-factor=2",
                f"--screenshot={picture}",
            )
            smaller(picture)
            print(f"{picture.name}: {WIDTH} x {height}, {picture.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
