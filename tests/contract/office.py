# SPDX-License-Identifier: MIT
"""A LibreOffice that is told what to do: it opens files, changes words as a user would, and saves them."""
import pathlib
import shutil
import subprocess
import tempfile
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8", ".pdf": "writer_pdf_Export"}


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class Office:
    """For `with`: starts the program with a profile of its own, and ends it."""

    def __enter__(self):
        self._profile = tempfile.mkdtemp()
        pipe = f"decretum-{uuid.uuid4().hex}"
        self._process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={pathlib.Path(self._profile).as_uri()}", "--headless", "--norestore", "--nologo",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self._desktop = None
        for _ in range(240):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                self._desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
                return self
            except NoConnectException:
                time.sleep(0.25)
        self.__exit__(None, None, None)
        raise TimeoutError("LibreOffice does not answer")

    def __exit__(self, *_):
        try:
            if self._desktop:
                self._desktop.terminate()
            self._process.wait(timeout=30)
        except Exception:  # the bridge ends with the program
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def open(self, path):
        return self._desktop.loadComponentFromURL(pathlib.Path(path).resolve().as_uri(), "_blank", 0, properties(Hidden=True))


def save(document, path):
    path = pathlib.Path(path).resolve()
    document.storeToURL(path.as_uri(), properties(FilterName=FILTERS[path.suffix]))


def lay_out_again(document):
    """As after a change that someone makes.

    LibreOffice 7.4 puts a page break behind each 25th paragraph before it lays pages out, then moves paragraphs back. Where the 26th stays on
    the page that it was given, the one before is not asked whether it keeps with the next.
    """
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph"):
            margin = paragraph.ParaTopMargin
            paragraph.ParaTopMargin = margin + 1
            paragraph.ParaTopMargin = margin


def replace(document, old, new):
    """How often it stood there."""
    search = document.createReplaceDescriptor()
    search.SearchString, search.ReplaceString, search.SearchCaseSensitive = old, new, True
    return document.replaceAll(search)
