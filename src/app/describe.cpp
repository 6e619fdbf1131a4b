// SPDX-License-Identifier: MIT
#include "app/describe.h"

#include "app/importing.h"
#include "archive/zip.h"
#include "formats/docx_letterhead.h"
#include "formats/format.h"
#include "interchange/json.h"
#include "model/model_error.h"
#include "pdf/pdf_writer.h"
#include "render/template.h"
#include "spell/spell_error.h"
#include "store/store_error.h"
#include "text/message_pattern.h"

#include <QCoreApplication>

namespace decretum {

namespace {

struct Words {
    ErrorCode code;
    const char* what;  ///< %1: the detail.
    const char* remedy;
};

// clang-format off
const Words kWords[] = {
    {BaseError::FileNotFound, QT_TRANSLATE_NOOP("decretum", "there is no such file"), QT_TRANSLATE_NOOP("decretum", "check the name")},
    {BaseError::FileNotReadable, QT_TRANSLATE_NOOP("decretum", "the file cannot be read (%1)"), QT_TRANSLATE_NOOP("decretum", "check its rights")},
    {BaseError::FileNotWritable, QT_TRANSLATE_NOOP("decretum", "the file cannot be written (%1)"), QT_TRANSLATE_NOOP("decretum", "check the folder's rights and the free space")},
    {BaseError::FileTooLarge, QT_TRANSLATE_NOOP("decretum", "the file is too large"), QT_TRANSLATE_NOOP("decretum", "split it")},
    {BaseError::FolderNotCreated, QT_TRANSLATE_NOOP("decretum", "the folder cannot be made"), QT_TRANSLATE_NOOP("decretum", "choose another")},
    {BaseError::ProgramNotFound, QT_TRANSLATE_NOOP("decretum", "the program is not installed"), QT_TRANSLATE_NOOP("decretum", "install it")},
    {BaseError::ProgramFailed, QT_TRANSLATE_NOOP("decretum", "the program failed (%1)"), QT_TRANSLATE_NOOP("decretum", "try it by itself")},
    {BaseError::ProgramTooSlow, QT_TRANSLATE_NOOP("decretum", "the program took too long and was stopped"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {BaseError::ProgramOutputTooLarge, QT_TRANSLATE_NOOP("decretum", "the program said too much and was stopped"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {TextError::PatternNotUnderstood, QT_TRANSLATE_NOOP("decretum", "the wording is not understood (%1)"), QT_TRANSLATE_NOOP("decretum", "mend the pattern in the template")},
    {TextError::ArgumentMissing, QT_TRANSLATE_NOOP("decretum", "the wording wants “%1”, which is not given"), QT_TRANSLATE_NOOP("decretum", "mend the pattern in the template")},
    {TextError::BytesNotText, QT_TRANSLATE_NOOP("decretum", "the file is neither text nor a document that can be read"), QT_TRANSLATE_NOOP("decretum", "give a .docx, .odt, .rtf, .html, .pdf, .doc, .txt or .json file")},
    {SpellError::DictionaryNotFound, QT_TRANSLATE_NOOP("decretum", "the spelling dictionary is not installed (looked for in %1)"), QT_TRANSLATE_NOOP("decretum", "install the packages hunspell-uk and hunspell-ru; text in this language is not checked")},
    {SpellError::AffixDamaged, QT_TRANSLATE_NOOP("decretum", "the spelling dictionary is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "install it anew; text in this language is not checked")},
    {SpellError::WordsDamaged, QT_TRANSLATE_NOOP("decretum", "the spelling dictionary is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "install it anew; text in this language is not checked")},
    {SpellError::EncodingUnknown, QT_TRANSLATE_NOOP("decretum", "the spelling dictionary is in an encoding that is not known (%1)"), QT_TRANSLATE_NOOP("decretum", "install the one of the distribution; text in this language is not checked")},
    {SpellError::EntryNotWord, QT_TRANSLATE_NOOP("decretum", "“%1” is no word for a word list; the line was passed over"), QT_TRANSLATE_NOOP("decretum", "write one word a line, or a word/example")},
    {SpellError::ExampleUnknown, QT_TRANSLATE_NOOP("decretum", "no dictionary entry “%1” to inflect a word like; the word was taken without endings"), QT_TRANSLATE_NOOP("decretum", "name another example, in the form that dictionaries list")},
    {ArchiveError::NotPackage, QT_TRANSLATE_NOOP("decretum", "the package is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "open it in a word processor and save it anew")},
    {ArchiveError::PackageDamaged, QT_TRANSLATE_NOOP("decretum", "a part of the package is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "open it in a word processor and save it anew")},
    {ArchiveError::PackageTooLarge, QT_TRANSLATE_NOOP("decretum", "the package holds more than a document can"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {ArchiveError::PackageNotMade, QT_TRANSLATE_NOOP("decretum", "the package could not be made (%1)"), QT_TRANSLATE_NOOP("decretum", "check the free memory")},
    {FormatsError::TextMissing, QT_TRANSLATE_NOOP("decretum", "the package holds no text document"), QT_TRANSLATE_NOOP("decretum", "give a .docx or .odt file")},
    {FormatsError::PartDamaged, QT_TRANSLATE_NOOP("decretum", "the document is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "open it in a word processor and save it anew")},
    {FormatsError::TextNotWritten, QT_TRANSLATE_NOOP("decretum", "the document could not be written (%1)"), QT_TRANSLATE_NOOP("decretum", "try another format")},
    {FormatsError::LimitReached, QT_TRANSLATE_NOOP("decretum", "the document has more than any honest one has (%1)"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {FormatsError::OldWord, QT_TRANSLATE_NOOP("decretum", "this is a file of an old Word (.doc), which LibreOffice turns into a newer one, and it is not installed"), QT_TRANSLATE_NOOP("decretum", "install the package libreoffice-writer, or save the file as .docx in Word")},
    {FormatsError::OldWordNotRead, QT_TRANSLATE_NOOP("decretum", "LibreOffice can make nothing of this file of an old Word"), QT_TRANSLATE_NOOP("decretum", "open it in LibreOffice or Word and save it as .docx")},
    {FormatsError::PdfToolMissing, QT_TRANSLATE_NOOP("decretum", "the text of a PDF is read by the program pdftotext, which is not installed"), QT_TRANSLATE_NOOP("decretum", "install the package poppler-utils")},
    {FormatsError::PdfNotRead, QT_TRANSLATE_NOOP("decretum", "the PDF cannot be read (%1)"), QT_TRANSLATE_NOOP("decretum", "open it in a viewer and print it to a new PDF")},
    {FormatsError::PdfHasNoText, QT_TRANSLATE_NOOP("decretum", "the PDF has no text, only pictures of pages"), QT_TRANSLATE_NOOP("decretum", "run recognition of text (OCR) on it first, as ocrmypdf does")},
    {FormatsError::ProgramTooSlow, QT_TRANSLATE_NOOP("decretum", "the program %1 took too long and was stopped"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {FormatsError::Encrypted, QT_TRANSLATE_NOOP("decretum", "the document opens with a password only"), QT_TRANSLATE_NOOP("decretum", "save it without the password")},
    {LetterheadError::Unsuitable, QT_TRANSLATE_NOOP("decretum", "the letterhead is no .docx that a document can be put into (%1)"), QT_TRANSLATE_NOOP("decretum", "save it as .docx in Word or LibreOffice")},
    {InterchangeError::NotJson, QT_TRANSLATE_NOOP("decretum", "this is no JSON (%1)"), QT_TRANSLATE_NOOP("decretum", "mend the line")},
    {InterchangeError::NotDecision, QT_TRANSLATE_NOOP("decretum", "this JSON is no Decretum document"), QT_TRANSLATE_NOOP("decretum", "its key “format” must say “decretum-decision”")},
    {InterchangeError::VersionUnsupported, QT_TRANSLATE_NOOP("decretum", "the document is of a newer version (%1)"), QT_TRANSLATE_NOOP("decretum", "update the program")},
    {InterchangeError::TooDeep, QT_TRANSLATE_NOOP("decretum", "the JSON is nested deeper than %1 levels"), QT_TRANSLATE_NOOP("decretum", "check where the file comes from")},
    {InterchangeError::ExpectedText, QT_TRANSLATE_NOOP("decretum", "text or null is wanted here, not %1"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::ExpectedBoolean, QT_TRANSLATE_NOOP("decretum", "true or false is wanted here, not %1"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::ExpectedNumber, QT_TRANSLATE_NOOP("decretum", "a number is wanted here, not %1"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::ExpectedList, QT_TRANSLATE_NOOP("decretum", "a list is wanted here, not %1"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::ExpectedObject, QT_TRANSLATE_NOOP("decretum", "an object is wanted here, not %1"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::DayInvalid, QT_TRANSLATE_NOOP("decretum", "%1 is no day of the calendar"), QT_TRANSLATE_NOOP("decretum", "write it as 2022-09-01")},
    {InterchangeError::IdInvalid, QT_TRANSLATE_NOOP("decretum", "%1 is no UUID"), QT_TRANSLATE_NOOP("decretum", "mend or remove it")},
    {InterchangeError::ValueUnknown, QT_TRANSLATE_NOOP("decretum", "%1 is none of the words that this key takes"), QT_TRANSLATE_NOOP("decretum", "mend the value")},
    {InterchangeError::KeyTwice, QT_TRANSLATE_NOOP("decretum", "the key stands twice in one object"), QT_TRANSLATE_NOOP("decretum", "remove one of the two")},
    {RenderError::TemplateNotFound, QT_TRANSLATE_NOOP("decretum", "there is no such template"), QT_TRANSLATE_NOOP("decretum", "“decretum templates” lists them")},
    {RenderError::TemplateNotToml, QT_TRANSLATE_NOOP("decretum", "the template is no TOML (%1)"), QT_TRANSLATE_NOOP("decretum", "mend the line")},
    {RenderError::KeyUnknown, QT_TRANSLATE_NOOP("decretum", "the template's key “%1” is not known"), QT_TRANSLATE_NOOP("decretum", "docs/templates.md lists the keys")},
    {RenderError::ValueWrong, QT_TRANSLATE_NOOP("decretum", "the template's key “%1” has a value that it does not take"), QT_TRANSLATE_NOOP("decretum", "docs/templates.md lists the values")},
    {RenderError::PatternWrong, QT_TRANSLATE_NOOP("decretum", "the wording is no message pattern (%1)"), QT_TRANSLATE_NOOP("decretum", "mend the pattern")},
    {RenderError::ArgumentUnknown, QT_TRANSLATE_NOOP("decretum", "the wording uses a name that it is not given (%1)"), QT_TRANSLATE_NOOP("decretum", "docs/templates.md lists the names")},
    {RenderError::BaseNotFound, QT_TRANSLATE_NOOP("decretum", "the template's base is not there (%1)"), QT_TRANSLATE_NOOP("decretum", "mend “extends”")},
    {RenderError::BaseCyclic, QT_TRANSLATE_NOOP("decretum", "the templates extend one another in a ring (%1)"), QT_TRANSLATE_NOOP("decretum", "mend “extends”")},
    {RenderError::FactUnknown, QT_TRANSLATE_NOOP("decretum", "the condition asks for a fact that no document has (%1)"), QT_TRANSLATE_NOOP("decretum", "docs/templates.md lists the facts")},
    {RenderError::KeyMissing, QT_TRANSLATE_NOOP("decretum", "the template lacks “%1”"), QT_TRANSLATE_NOOP("decretum", "give it, or extend a template that has it")},
    {RenderError::NotTranslated, QT_TRANSLATE_NOOP("decretum", "“%1” is in the language of the base, which is another"), QT_TRANSLATE_NOOP("decretum", "give it in the template's language, or extend a template of that language")},
    {RenderError::MeasureWrong, QT_TRANSLATE_NOOP("decretum", "the measure “%1” leaves no room on the sheet"), QT_TRANSLATE_NOOP("decretum", "make it fit the page and its margins")},
    {RenderError::PictureNotFound, QT_TRANSLATE_NOOP("decretum", "the template's picture cannot be read (%1)"), QT_TRANSLATE_NOOP("decretum", "put it beside the template, or mend its name")},
    {RenderError::PictureWrong, QT_TRANSLATE_NOOP("decretum", "the template's picture is neither PNG nor JPEG (%1)"), QT_TRANSLATE_NOOP("decretum", "save it as PNG")},
    {RenderError::PicturesClash, QT_TRANSLATE_NOOP("decretum", "arms and an emblem stand together (%1)"), QT_TRANSLATE_NOOP("decretum", "keep one of them; \"\" takes away what the base has")},
    {PdfError::FontNotEmbedded, QT_TRANSLATE_NOOP("decretum", "the font cannot be embedded"), QT_TRANSLATE_NOOP("decretum", "name another in the template")},
    {PdfError::PdfNotMade, QT_TRANSLATE_NOOP("decretum", "the PDF could not be made (%1)"), QT_TRANSLATE_NOOP("decretum", "check the free memory")},
    {PdfError::PdfNotRead, QT_TRANSLATE_NOOP("decretum", "the PDF cannot be read (%1)"), QT_TRANSLATE_NOOP("decretum", "open it in a viewer and print it to a new PDF")},
    {PdfError::PdfLocked, QT_TRANSLATE_NOOP("decretum", "the document opens with a password only"), QT_TRANSLATE_NOOP("decretum", "save it without the password")},
    {StoreError::RegistryNotFound, QT_TRANSLATE_NOOP("decretum", "there is no registry here"), QT_TRANSLATE_NOOP("decretum", "“decretum import” makes one; or name another with --registry")},
    {StoreError::NotRegistry, QT_TRANSLATE_NOOP("decretum", "the file is no registry of Decretum"), QT_TRANSLATE_NOOP("decretum", "name another; the file was left as it is")},
    {StoreError::Damaged, QT_TRANSLATE_NOOP("decretum", "the registry is damaged (%1)"), QT_TRANSLATE_NOOP("decretum", "“decretum registry verify” tells more; restore a backup")},
    {StoreError::SchemaNewer, QT_TRANSLATE_NOOP("decretum", "the registry was made by a newer version of the program (its schema is %1)"), QT_TRANSLATE_NOOP("decretum", "update the program; the file was left as it is")},
    {StoreError::SchemaOlder, QT_TRANSLATE_NOOP("decretum", "the registry is of an older version (its schema is %1)"), QT_TRANSLATE_NOOP("decretum", "open it for writing once: it is copied and brought up to date")},
    {StoreError::CopyNotMade, QT_TRANSLATE_NOOP("decretum", "no copy of the registry could be made before bringing it up to date (%1)"), QT_TRANSLATE_NOOP("decretum", "check the free space; the registry was left as it is")},
    {StoreError::WriterBusy, QT_TRANSLATE_NOOP("decretum", "another holds the registry for writing (%1)"), QT_TRANSLATE_NOOP("decretum", "close it there and try again")},
    {StoreError::ReadOnly, QT_TRANSLATE_NOOP("decretum", "the registry is open for reading only"), QT_TRANSLATE_NOOP("decretum", "check the rights of the file and its folder, or close the program that writes to it")},
    {StoreError::NotOpened, QT_TRANSLATE_NOOP("decretum", "the registry cannot be opened (%1)"), QT_TRANSLATE_NOOP("decretum", "check the rights of the file and its folder")},
    {StoreError::DecisionNotFound, QT_TRANSLATE_NOOP("decretum", "there is no such decision"), QT_TRANSLATE_NOOP("decretum", "“decretum list” lists them")},
    {StoreError::IdTooShort, QT_TRANSLATE_NOOP("decretum", "this is no id of a decision"), QT_TRANSLATE_NOOP("decretum", "give a UUID or its first signs, four at least; “decretum list” shows them")},
    {StoreError::IdAmbiguous, QT_TRANSLATE_NOOP("decretum", "several decisions begin so (%1)"), QT_TRANSLATE_NOOP("decretum", "give more signs")},
    {StoreError::IdMissing, QT_TRANSLATE_NOOP("decretum", "a part of the decision has no id"), QT_TRANSLATE_NOOP("decretum", "report it: the program is at fault")},
    {StoreError::IdTwice, QT_TRANSLATE_NOOP("decretum", "two parts of the decision have one id"), QT_TRANSLATE_NOOP("decretum", "report it: the program is at fault")},
    {StoreError::RevisionNotFound, QT_TRANSLATE_NOOP("decretum", "there is no revision %1"), QT_TRANSLATE_NOOP("decretum", "choose another")},
    {StoreError::BackupNotMade, QT_TRANSLATE_NOOP("decretum", "the copy could not be made (%1)"), QT_TRANSLATE_NOOP("decretum", "check the name, the folder's rights and the free space")},
    {StoreError::DiskFull, QT_TRANSLATE_NOOP("decretum", "the disk is full"), QT_TRANSLATE_NOOP("decretum", "free some space and try again; nothing was lost")},
    {StoreError::Failed, QT_TRANSLATE_NOOP("decretum", "the registry refused (%1)"), QT_TRANSLATE_NOOP("decretum", "“decretum registry verify” tells whether it is sound")},
    {AppError::ColumnMissing, QT_TRANSLATE_NOOP("decretum", "the table has no column “%1”"), QT_TRANSLATE_NOOP("decretum", "name it in the first line")},
    {AppError::CellUnknown, QT_TRANSLATE_NOOP("decretum", "“%1” is none of the words that this column takes"), QT_TRANSLATE_NOOP("decretum", "docs/cli.md lists them")},
    {ModelError::WordsWrong, QT_TRANSLATE_NOOP("decretum", "the program's table of deadlines is wrong (%1)"), QT_TRANSLATE_NOOP("decretum", "report it: the program is at fault")},
    {ModelError::CalendarWrong, QT_TRANSLATE_NOOP("decretum", "the calendar's key “%1” has a value that it does not take"), QT_TRANSLATE_NOOP("decretum", "docs/deadlines.md lists the keys")},
    {ModelError::CalendarUnknown, QT_TRANSLATE_NOOP("decretum", "there is no such calendar"), QT_TRANSLATE_NOOP("decretum", "ukraine and russia are, and .toml files")},
    {AppError::MaskFieldUnknown, QT_TRANSLATE_NOOP("decretum", "“%1” is no field of a name of a file"), QT_TRANSLATE_NOOP("decretum", "{date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id} and {source} are")},
    {AppError::MaskEmpty, QT_TRANSLATE_NOOP("decretum", "no name of a file can be made of this"), QT_TRANSLATE_NOOP("decretum", "write words or fields, as “{date} {number} {subject}”")},
    {AppError::OutputDiffers, QT_TRANSLATE_NOOP("decretum", "what was written reads back otherwise (%1); the file was not kept"), QT_TRANSLATE_NOOP("decretum", "report it: the program is at fault")},
    {AppError::NoWords, QT_TRANSLATE_NOOP("decretum", "the file has no words"), QT_TRANSLATE_NOOP("decretum", "check that it is the right one")},
    {AppError::FileIsRegistry, QT_TRANSLATE_NOOP("decretum", "this is the registry itself"), QT_TRANSLATE_NOOP("decretum", "leave it out")},
    {AppError::FormatUnknown, QT_TRANSLATE_NOOP("decretum", "“%1” is no format"), QT_TRANSLATE_NOOP("decretum", "json, docx, odt, pdf, html, md, txt, akn and ics are")},
};
// clang-format on

const Words* wordsOf(ErrorCode code)
{
    for (const Words& words : kWords) {
        if (words.code == code)
            return &words;
    }
    return nullptr;
}

}  // namespace

bool isDescribed(ErrorCode code)
{
    return wordsOf(code) != nullptr;
}

QString describe(const Error& error, const QString& file)
{
    QStringList places;
    if (!file.isEmpty())
        places.append(file);
    if (!error.subject.isEmpty() && error.subject != file)
        places.append(error.subject);
    if (!error.place.isEmpty())
        places.append(error.place);
    const Words* words = wordsOf(error.code);
    QString what = words ? QCoreApplication::translate("decretum", words->what) : error.detail;
    if (what.contains(QStringLiteral("%1")))
        what = what.arg(error.detail);
    places.append(what);
    QString line = places.join(QStringLiteral(": "));
    if (words)
        line += QStringLiteral("; ") + QCoreApplication::translate("decretum", words->remedy);
    return line;
}

}  // namespace decretum
