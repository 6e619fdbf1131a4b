# SPDX-License-Identifier: MIT
"""Files made of files by LibreOffice and by pandoc."""
import pathlib
import subprocess
import tempfile

# What LibreOffice is asked for, by the ending of the file that it makes.
FILTERS = {"odt": "odt", "rtf": "rtf", "html": "html:HTML (StarWriter):UTF8", "docx": "docx:MS Word 2007 XML"}


def by_libreoffice(sources, form, folder):
    """All sources in one call; the files have their stems."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation={pathlib.Path(profile).as_uri()}", "--headless", "--convert-to", FILTERS[form]]
        subprocess.run([*command, "--outdir", str(folder), *map(str, sources)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=900)


def by_pandoc(sources, form, folder):
    for source in sources:
        target = folder / f"{source.stem}.{form}"
        subprocess.run(["pandoc", "--standalone", str(source), "-o", str(target)], check=True, stderr=subprocess.DEVNULL, timeout=60)
