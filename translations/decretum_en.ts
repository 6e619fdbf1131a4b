<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>decretum</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder&apos;s rights and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording is not understood (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the pattern in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording wants “%1”, which is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is neither text nor a document that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a .txt, .docx or .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spelling dictionary is not installed (looked for in %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the packages hunspell-uk and hunspell-ru; text in this language is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spelling dictionary is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it anew; text in this language is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spelling dictionary is in an encoding that is not known (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the one of the distribution; text in this language is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no word for a word list; the line was passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one word a line, or a word/example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dictionary entry “%1” to inflect a word like; the word was taken without endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another example, in the form that dictionaries list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a word processor and save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the package is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package holds more than a document can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check where the file comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package could not be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package holds no Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a .docx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document could not be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has more than any honest one has (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document opens with a password only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON is no Decretum document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key “format” must say “decretum-decision”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is of a newer version (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or null is wanted here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is wanted here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is wanted here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is wanted here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is wanted here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2022-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of the words that this key takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decretum templates” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is no TOML (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/templates.md lists the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” has a value that it does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/templates.md lists the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording is no message pattern (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording uses a name that it is not given (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/templates.md lists the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template&apos;s base is not there (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend “extends”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the templates extend one another in a ring (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font cannot be embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF could not be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decretum import” makes one; or name another with --registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no registry of Decretum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another; the file was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decretum registry verify” tells more; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry was made by a newer version of the program (its schema is %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the program; the file was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry is of an older version (its schema is %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it for writing once: it is copied and brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy of the registry could be made before bringing it up to date (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the free space; the registry was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another holds the registry for writing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or close the program that writes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the rights of the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decretum list” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no id of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a UUID or its first signs, four at least; “decretum list” shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several decisions begin so (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give more signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the decision has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report it: the program is at fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two parts of the decision have one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy could not be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name, the folder&apos;s rights and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space and try again; nothing was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decretum registry verify” tells whether it is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s table of deadlines is wrong (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar&apos;s key “%1” has a value that it does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/deadlines.md lists the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ukraine and russia are, and .toml files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the registry itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, docx, pdf, html, md and txt are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the day to control by; the days off of ukraine, russia or a .toml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last day that is off: next or previous working day, or as-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day (2022-09-01) on which the calendar&apos;s holidays are worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rule and --martial-law-until want --calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; write it as 2022-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts, registers and renders the administrative documents of an education office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program&apos;s messages: uk, ru or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read documents and write them in other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to read: .txt, .docx, .json; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, of one input and one format; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many documents to convert at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o takes one input and one format; use --output-dir for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output takes one format; use --output-dir for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two inputs would be written to %1; rename one or convert them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a deadline as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline&apos;s words; each is answered by a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text: uk or ru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s day (2022-09-01): days without a year and terms count from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also print the deadline back, in the usual wording of --language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns id, language, document_date and phrase; the answers come as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either a deadline&apos;s words or --batch FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3 is no day of the calendar; write it as 2022-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: “%3” is no language; uk and ru are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline names of persons and posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and posts in the nominative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case alone: nominative, genitive, dative, accusative, instrumental, locative or vocative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the person named: m or f; else it is found, where the name tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text is: surname, given, patronymic, name, position or any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ukrainian dative to put first: u (директору) or ovi (директорові)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the rules and how sure they are too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stands in another case: print what it may be in the nominative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns input, gender and kind; the forms come as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either words to decline or --batch FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write decisions of the registry to files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUIDs of decisions or their beginnings, four signs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, of one decision and one format, or of several in json; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every id of the registry, not only those that came with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file takes one decision and one format, or several decisions in json; use --output-dir for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read documents into the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file anew though the registry has one of the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what was dropped, joined or doubtful, as lines of JSON on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the registry; --again imports it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the decisions of the registry, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only decisions that have words beginning so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a JSON array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats, parted by commas: json, docx, pdf, html, md, txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template&apos;s name (uk/order) or the path of a .toml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files; it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o and --output-dir exclude one another; leave one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or copy the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every page, decision, revision and the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the registry as it stands, also while a window writes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy; an existing file is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sound; decisions: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s file; by default registry.decretum in the user&apos;s data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a decision of the registry as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision&apos;s UUID or its beginning, four signs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the documents: uk, ru, or auto, by their letters; quotations in the other one are told by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the templates that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the typography of text files: quotation marks, dashes, blanks, apostrophes, №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text: uk, ru, or auto by its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign within Ukrainian words: typographic (U+2019), letter (U+02BC), straight, or keep the text’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash for a hyphen between words: en or em</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-break spaces: none, in the blanks that are mended, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make three stops one sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules not to use, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the changes, a line each, instead of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the changes as lines of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each file anew in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, of one input; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rule of typography; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--write, --output-dir and -o exclude one another; leave all but one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o takes one input; use --output-dir for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input has no name to write to; use -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display for the window; “decretum --help” lists the commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;DOCX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in &amp;another format…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars of the &amp;office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;case of the name or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend &amp;typography while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move be&amp;hind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead&amp;line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee and &amp;performers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Control of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renumber the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Decretum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::ClauseDelegate</name>
    <message>
        <source>+ deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::ClauseModel</name>
    <message>
        <source>Annex %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::ClauseView</name>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::DateEdit</name>
    <message>
        <source>Not a day of the calendar. Write it as 04.03.2020 or with the month&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::DeadlinePopover</name>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: it will be printed as it is, without days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuously, without a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to an event, without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::DecisionDocument</name>
    <message>
        <source>new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enacting formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::DocumentMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::ExportActions</name>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interchange file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::FootForm</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has tables or pictures: see the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::HeadForm</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enacting formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::KeysDialog</name>
    <message>
        <source>Next clause, split the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line inside a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level down, level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the clause before (at the beginning of a clause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::MainWindow</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deadline</source>
        <translation>
            <numerusform>%n with a deadline</numerusform>
            <numerusform>%n with a deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the registry</source>
        <translation>
            <numerusform>%n already in the registry</numerusform>
            <numerusform>%n already in the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what was mended or is doubtful</source>
        <translation>
            <numerusform>%n remark on what was mended or is doubtful</numerusform>
            <numerusform>%n remarks on what was mended or is doubtful</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the caret is neither a name nor a post that can be declined; select it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.docx *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Decretum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Decretum %1&lt;/h3&gt;&lt;p&gt;Drafts, registers and renders the administrative documents of an education office.&lt;/p&gt;&lt;p&gt;MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::MessageBar</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::OfficeForm</name>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes into every new document. It can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letterhead, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s p&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of &amp;documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in si&amp;gnatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDUCATION DEPARTMENT
OF THE TOWN COUNCIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as under the date of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the education department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is printed in the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order as it would be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  as in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  as a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  as on a typewriter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::PerformerPopover</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told to act, as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the addressee in the dative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dative: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::PreviewPanel</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the open document appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::RegistryDelegate</name>
    <message>
        <source>Without a subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::RegistryPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the office&apos;s dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::StartPage</name>
    <message>
        <source>No decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your Word files, or begin from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files here.
Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decretum::TemplateMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
