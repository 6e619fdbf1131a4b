<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>decretum</name>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>проверьте имя</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>файл невозможно прочитать (%1)</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation>проверьте права доступа</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>файл невозможно записать (%1)</translation>
    </message>
    <message>
        <source>check the folder&apos;s rights and the free space</source>
        <translation>проверьте права на папку и свободное место</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>разделите его</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>папку невозможно создать</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>выберите другую</translation>
    </message>
    <message>
        <source>the wording is not understood (%1)</source>
        <translation>формулировка непонятна (%1)</translation>
    </message>
    <message>
        <source>mend the pattern in the template</source>
        <translation>исправьте образец в шаблоне</translation>
    </message>
    <message>
        <source>the wording wants “%1”, which is not given</source>
        <translation>формулировка требует «%1», чего не дано</translation>
    </message>
    <message>
        <source>the file is neither text nor a document that can be read</source>
        <translation>файл не является ни текстом, ни документом, который можно прочитать</translation>
    </message>
    <message>
        <source>the package is damaged (%1)</source>
        <translation>пакет повреждён (%1)</translation>
    </message>
    <message>
        <source>open it in a word processor and save it anew</source>
        <translation>откройте его в текстовом редакторе и сохраните заново</translation>
    </message>
    <message>
        <source>a part of the package is damaged (%1)</source>
        <translation>часть пакета повреждена (%1)</translation>
    </message>
    <message>
        <source>the package holds more than a document can</source>
        <translation>в пакете больше, чем может быть в документе</translation>
    </message>
    <message>
        <source>check where the file comes from</source>
        <translation>проверьте, откуда этот файл</translation>
    </message>
    <message>
        <source>the package could not be made (%1)</source>
        <translation>пакет не удалось создать (%1)</translation>
    </message>
    <message>
        <source>check the free memory</source>
        <translation>проверьте свободную память</translation>
    </message>
    <message>
        <source>the document is damaged (%1)</source>
        <translation>документ повреждён (%1)</translation>
    </message>
    <message>
        <source>the document could not be written (%1)</source>
        <translation>документ не удалось записать (%1)</translation>
    </message>
    <message>
        <source>try another format</source>
        <translation>попробуйте другой формат</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>это не JSON (%1)</translation>
    </message>
    <message>
        <source>mend the line</source>
        <translation>исправьте строку</translation>
    </message>
    <message>
        <source>this JSON is no Decretum document</source>
        <translation>этот JSON не является документом Decretum</translation>
    </message>
    <message>
        <source>its key “format” must say “decretum-decision”</source>
        <translation>ключ «format» должен быть «decretum-decision»</translation>
    </message>
    <message>
        <source>the document is of a newer version (%1)</source>
        <translation>документ более новой версии (%1)</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>обновите программу</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>вложенность JSON глубже %1 уровней</translation>
    </message>
    <message>
        <source>text or null is wanted here, not %1</source>
        <translation>здесь должен быть текст или null, а не %1</translation>
    </message>
    <message>
        <source>mend the value</source>
        <translation>исправьте значение</translation>
    </message>
    <message>
        <source>true or false is wanted here, not %1</source>
        <translation>здесь должно быть true или false, а не %1</translation>
    </message>
    <message>
        <source>a number is wanted here, not %1</source>
        <translation>здесь должно быть число, а не %1</translation>
    </message>
    <message>
        <source>a list is wanted here, not %1</source>
        <translation>здесь должен быть список, а не %1</translation>
    </message>
    <message>
        <source>an object is wanted here, not %1</source>
        <translation>здесь должен быть объект, а не %1</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 не является днём календаря</translation>
    </message>
    <message>
        <source>write it as 2022-09-01</source>
        <translation>запишите его как 2022-09-01</translation>
    </message>
    <message>
        <source>%1 is no UUID</source>
        <translation>%1 не является UUID</translation>
    </message>
    <message>
        <source>mend or remove it</source>
        <translation>исправьте или удалите его</translation>
    </message>
    <message>
        <source>%1 is none of the words that this key takes</source>
        <translation>%1 не относится к значениям этого ключа</translation>
    </message>
    <message>
        <source>the key stands twice in one object</source>
        <translation>ключ стоит дважды в одном объекте</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>удалите один из двух</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>такого шаблона нет</translation>
    </message>
    <message>
        <source>“decretum templates” lists them</source>
        <translation>перечень даёт «decretum templates»</translation>
    </message>
    <message>
        <source>the template is no TOML (%1)</source>
        <translation>шаблон не является TOML (%1)</translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” is not known</source>
        <translation>ключ шаблона «%1» неизвестен</translation>
    </message>
    <message>
        <source>docs/templates.md lists the keys</source>
        <translation>ключи перечислены в docs/templates.md</translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” has a value that it does not take</source>
        <translation>ключ шаблона «%1» имеет недопустимое значение</translation>
    </message>
    <message>
        <source>docs/templates.md lists the values</source>
        <translation>значения перечислены в docs/templates.md</translation>
    </message>
    <message>
        <source>the wording is no message pattern (%1)</source>
        <translation>формулировка не является образцом сообщения (%1)</translation>
    </message>
    <message>
        <source>mend the pattern</source>
        <translation>исправьте образец</translation>
    </message>
    <message>
        <source>the wording uses a name that it is not given (%1)</source>
        <translation>формулировка использует имя, которого ей не дано (%1)</translation>
    </message>
    <message>
        <source>docs/templates.md lists the names</source>
        <translation>имена перечислены в docs/templates.md</translation>
    </message>
    <message>
        <source>the template&apos;s base is not there (%1)</source>
        <translation>основы шаблона нет (%1)</translation>
    </message>
    <message>
        <source>mend “extends”</source>
        <translation>исправьте «extends»</translation>
    </message>
    <message>
        <source>the templates extend one another in a ring (%1)</source>
        <translation>шаблоны расширяют друг друга по кругу (%1)</translation>
    </message>
    <message>
        <source>the font cannot be embedded</source>
        <translation>шрифт невозможно встроить</translation>
    </message>
    <message>
        <source>name another in the template</source>
        <translation>укажите в шаблоне другой</translation>
    </message>
    <message>
        <source>the PDF could not be made (%1)</source>
        <translation>PDF не удалось создать (%1)</translation>
    </message>
    <message>
        <source>the file has no words</source>
        <translation>в файле нет слов</translation>
    </message>
    <message>
        <source>check that it is the right one</source>
        <translation>проверьте, тот ли это файл</translation>
    </message>
    <message>
        <source>“%1” is no format</source>
        <translation>«%1» не является форматом</translation>
    </message>
    <message>
        <source>Drafts, registers and renders the administrative documents of an education office.</source>
        <translation>Составляет, регистрирует и оформляет распорядительные документы управления образования.</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Показать версию</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Показать эту справку</translation>
    </message>
    <message>
        <source>Language of the program&apos;s messages: uk, ru or en</source>
        <translation>Язык сообщений программы: uk, ru или en</translation>
    </message>
    <message>
        <source>Read documents and write them in other formats</source>
        <translation>Прочитать документы и записать их в других форматах</translation>
    </message>
    <message>
        <source>A template&apos;s name (uk/order) or the path of a .toml file</source>
        <translation>Имя шаблона (uk/order) или путь к файлу .toml</translation>
    </message>
    <message>
        <source>Folder for the files; it is made</source>
        <translation>Папка для файлов; создаётся при необходимости</translation>
    </message>
    <message>
        <source>The file to write, of one input and one format; - is standard output</source>
        <translation>Файл для записи одного документа в одном формате; - означает стандартный вывод</translation>
    </message>
    <message>
        <source>Print what was dropped, joined or doubtful, as lines of JSON on standard error</source>
        <translation>Вывести отброшенное, соединённое и сомнительное строками JSON в поток ошибок</translation>
    </message>
    <message>
        <source>-o and --output-dir exclude one another; leave one out</source>
        <translation>-o и --output-dir исключают друг друга; оставьте что-то одно</translation>
    </message>
    <message>
        <source>-o takes one input and one format; use --output-dir for more</source>
        <translation>-o принимает один файл и один формат; для нескольких есть --output-dir</translation>
    </message>
    <message>
        <source>standard output takes one format; use --output-dir for more</source>
        <translation>стандартный вывод принимает один формат; для нескольких есть --output-dir</translation>
    </message>
    <message>
        <source>two inputs would be written to %1; rename one or convert them apart</source>
        <translation>два файла были бы записаны в %1; переименуйте один или преобразуйте их отдельно</translation>
    </message>
    <message>
        <source>base profile</source>
        <translation>базовый профиль</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Addressee: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>order</source>
        <translation>приказ</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>резолюция</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>постановление</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>on control</source>
        <translation>на контроле</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>снято с контроля</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <translation>реестра здесь нет</translation>
    </message>
    <message>
        <source>“decretum import” makes one; or name another with --registry</source>
        <translation>его создаст «decretum import»; или укажите другой через --registry</translation>
    </message>
    <message>
        <source>the file is no registry of Decretum</source>
        <translation>файл не является реестром Decretum</translation>
    </message>
    <message>
        <source>name another; the file was left as it is</source>
        <translation>укажите другой; файл оставлен как есть</translation>
    </message>
    <message>
        <source>the registry is damaged (%1)</source>
        <translation>реестр повреждён (%1)</translation>
    </message>
    <message>
        <source>“decretum registry verify” tells more; restore a backup</source>
        <translation>подробнее скажет «decretum registry verify»; восстановите резервную копию</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of the program (its schema is %1)</source>
        <translation>реестр создан более новой версией программы (его схема — %1)</translation>
    </message>
    <message>
        <source>update the program; the file was left as it is</source>
        <translation>обновите программу; файл оставлен как есть</translation>
    </message>
    <message>
        <source>the registry is of an older version (its schema is %1)</source>
        <translation>реестр более старой версии (его схема — %1)</translation>
    </message>
    <message>
        <source>open it for writing once: it is copied and brought up to date</source>
        <translation>откройте его один раз для записи: он будет скопирован и обновлён</translation>
    </message>
    <message>
        <source>no copy of the registry could be made before bringing it up to date (%1)</source>
        <translation>перед обновлением не удалось сделать копию реестра (%1)</translation>
    </message>
    <message>
        <source>check the free space; the registry was left as it is</source>
        <translation>проверьте свободное место; реестр оставлен как есть</translation>
    </message>
    <message>
        <source>another holds the registry for writing (%1)</source>
        <translation>реестр уже открыт для записи (%1)</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>закройте его там и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the registry is open for reading only</source>
        <translation>реестр открыт только для чтения</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or close the program that writes to it</source>
        <translation>проверьте права на файл и его папку или закройте программу, которая пишет в него</translation>
    </message>
    <message>
        <source>the registry cannot be opened (%1)</source>
        <translation>реестр невозможно открыть (%1)</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder</source>
        <translation>проверьте права на файл и его папку</translation>
    </message>
    <message>
        <source>there is no such decision</source>
        <translation>такого документа нет</translation>
    </message>
    <message>
        <source>“decretum list” lists them</source>
        <translation>их показывает «decretum list»</translation>
    </message>
    <message>
        <source>this is no id of a decision</source>
        <translation>это не идентификатор документа</translation>
    </message>
    <message>
        <source>give a UUID or its first signs, four at least; “decretum list” shows them</source>
        <translation>дайте UUID или его первые знаки, не менее четырёх; их показывает «decretum list»</translation>
    </message>
    <message>
        <source>several decisions begin so (%1)</source>
        <translation>так начинаются несколько документов (%1)</translation>
    </message>
    <message>
        <source>give more signs</source>
        <translation>дайте больше знаков</translation>
    </message>
    <message>
        <source>a part of the decision has no id</source>
        <translation>часть документа не имеет идентификатора</translation>
    </message>
    <message>
        <source>report it: the program is at fault</source>
        <translation>сообщите об этом: ошибка в программе</translation>
    </message>
    <message>
        <source>two parts of the decision have one id</source>
        <translation>две части документа имеют один идентификатор</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>редакции %1 нет</translation>
    </message>
    <message>
        <source>the copy could not be made (%1)</source>
        <translation>копию не удалось сделать (%1)</translation>
    </message>
    <message>
        <source>check the name, the folder&apos;s rights and the free space</source>
        <translation>проверьте название, права на папку и свободное место</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was lost</source>
        <translation>освободите место и попробуйте ещё раз; ничего не потеряно</translation>
    </message>
    <message>
        <source>the registry refused (%1)</source>
        <translation>реестр отказал (%1)</translation>
    </message>
    <message>
        <source>“decretum registry verify” tells whether it is sound</source>
        <translation>исправен ли он, скажет «decretum registry verify»</translation>
    </message>
    <message>
        <source>Write decisions of the registry to files</source>
        <translation>Записать документы реестра в файлы</translation>
    </message>
    <message>
        <source>UUIDs of decisions or their beginnings, four signs at least</source>
        <translation>UUID документов или их начала, не менее четырёх знаков</translation>
    </message>
    <message>
        <source>The file to write, of one decision and one format, or of several in json; - is standard output</source>
        <translation>Файл для записи: один документ в одном формате или несколько в json; - означает стандартный вывод</translation>
    </message>
    <message>
        <source>Write every id of the registry, not only those that came with the source</source>
        <translation>Записать все идентификаторы реестра, а не только пришедшие с источником</translation>
    </message>
    <message>
        <source>one file takes one decision and one format, or several decisions in json; use --output-dir for more</source>
        <translation>один файл вмещает один документ в одном формате или несколько документов в json; для большего укажите --output-dir</translation>
    </message>
    <message>
        <source>Read documents into the registry</source>
        <translation>Прочитать документы в реестр</translation>
    </message>
    <message>
        <source>Import a file anew though the registry has one of the same bytes</source>
        <translation>Прочитать файл заново, хотя реестр уже имеет такой же</translation>
    </message>
    <message>
        <source>already in the registry; --again imports it anew</source>
        <translation>уже в реестре; --again прочитает его заново</translation>
    </message>
    <message>
        <source>List the decisions of the registry, newest first</source>
        <translation>Показать документы реестра, от новейших</translation>
    </message>
    <message>
        <source>Only decisions that have words beginning so</source>
        <translation>Только документы, где есть слова с таким началом</translation>
    </message>
    <message>
        <source>Print a JSON array of objects</source>
        <translation>Вывести массив объектов JSON</translation>
    </message>
    <message>
        <source>Check or copy the registry</source>
        <translation>Проверить или скопировать реестр</translation>
    </message>
    <message>
        <source>Check every page, decision, revision and the search index</source>
        <translation>Проверить каждую страницу, документ, редакцию и поисковый указатель</translation>
    </message>
    <message>
        <source>Copy the registry as it stands, also while a window writes to it</source>
        <translation>Скопировать реестр в его нынешнем состоянии, даже когда окно пишет в него</translation>
    </message>
    <message>
        <source>The copy; an existing file is replaced</source>
        <translation>Копия; существующий файл будет заменён</translation>
    </message>
    <message>
        <source>%1: sound; decisions: %2</source>
        <translation>%1: исправен; документов: %2</translation>
    </message>
    <message>
        <source>The registry&apos;s file; by default registry.decretum in the user&apos;s data folder</source>
        <translation>Файл реестра; по умолчанию registry.decretum в папке данных пользователя</translation>
    </message>
    <message>
        <source>Print a decision of the registry as text</source>
        <translation>Вывести документ реестра как текст</translation>
    </message>
    <message>
        <source>A decision&apos;s UUID or its beginning, four signs at least</source>
        <translation>UUID документа или его начало, не менее четырёх знаков</translation>
    </message>
    <message>
        <source>this is the registry itself</source>
        <translation>это сам реестр</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>не указывайте его</translation>
    </message>
    <message>
        <source>the program of the window, %1, cannot be started</source>
        <translation>не удалось запустить программу окна, %1</translation>
    </message>
    <message>
        <source>there is no display for the window; “decretum --help” lists the commands</source>
        <translation>нет дисплея, чтобы открыть окно; «decretum --help» перечисляет команды</translation>
    </message>
    <message>
        <source>the table has no column “%1”</source>
        <translation>в таблице нет столбца «%1»</translation>
    </message>
    <message>
        <source>name it in the first line</source>
        <translation>назовите его в первой строке</translation>
    </message>
    <message>
        <source>Decline names of persons and posts</source>
        <translation>Склоняет имена лиц и должности</translation>
    </message>
    <message>
        <source>Names and posts in the nominative</source>
        <translation>Имена и должности в именительном падеже</translation>
    </message>
    <message>
        <source>Language of the text: uk or ru</source>
        <translation>Язык текста: uk или ru</translation>
    </message>
    <message>
        <source>One case alone: nominative, genitive, dative, accusative, instrumental, locative or vocative</source>
        <translation>Только один падеж: nominative, genitive, dative, accusative, instrumental, locative или vocative</translation>
    </message>
    <message>
        <source>Of the person named: m or f; else it is found, where the name tells it</source>
        <translation>Пол названного лица: m или f; иначе он определяется, если имя его показывает</translation>
    </message>
    <message>
        <source>What the text is: surname, given, patronymic, name, position or any</source>
        <translation>Что это за текст: surname, given, patronymic, name, position или any</translation>
    </message>
    <message>
        <source>The Ukrainian dative to put first: u (директору) or ovi (директорові)</source>
        <translation>Украинский дательный, который стоит первым: u (директору) или ovi (директорові)</translation>
    </message>
    <message>
        <source>Print the rules and how sure they are too</source>
        <translation>Показать также правила и их надёжность</translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns input, gender and kind; the forms come as a table</source>
        <translation>Таблица через табуляцию со столбцами input, gender и kind; формы возвращаются таблицей</translation>
    </message>
    <message>
        <source>give either words to decline or --batch FILE</source>
        <translation>укажите либо слова для склонения, либо --batch ФАЙЛ</translation>
    </message>
    <message>
        <source>the program&apos;s table of deadlines is wrong (%1)</source>
        <translation>таблица сроков программы ошибочна (%1)</translation>
    </message>
    <message>
        <source>the calendar&apos;s key “%1” has a value that it does not take</source>
        <translation>ключ календаря «%1» имеет значение, которого он не принимает</translation>
    </message>
    <message>
        <source>docs/deadlines.md lists the keys</source>
        <translation>ключи перечислены в docs/deadlines.md</translation>
    </message>
    <message>
        <source>there is no such calendar</source>
        <translation>такого календаря нет</translation>
    </message>
    <message>
        <source>ukraine and russia are, and .toml files</source>
        <translation>есть ukraine, russia и файлы .toml</translation>
    </message>
    <message>
        <source>Also the day to control by; the days off of ukraine, russia or a .toml file</source>
        <translation>Также день контроля; выходные дни из ukraine, russia или файла .toml</translation>
    </message>
    <message>
        <source>A last day that is off: next or previous working day, or as-is</source>
        <translation>Выходной последний день: next — следующий рабочий, previous — предыдущий, as-is — без изменений</translation>
    </message>
    <message>
        <source>The last day (2022-09-01) on which the calendar&apos;s holidays are worked</source>
        <translation>Последний день (2022-09-01), когда праздники календаря являются рабочими</translation>
    </message>
    <message>
        <source>--rule and --martial-law-until want --calendar</source>
        <translation>--rule и --martial-law-until требуют --calendar</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; write it as 2022-09-01</source>
        <translation>%1 — не день календаря; пишите как 2022-09-01</translation>
    </message>
    <message>
        <source>Read a deadline as it is printed</source>
        <translation>Прочитать срок так, как он напечатан</translation>
    </message>
    <message>
        <source>The deadline&apos;s words; each is answered by a JSON object</source>
        <translation>Слова срока; на каждый отвечает объект JSON</translation>
    </message>
    <message>
        <source>The document&apos;s day (2022-09-01): days without a year and terms count from it</source>
        <translation>Дата документа (2022-09-01): от неё отсчитываются дни без года и сроки</translation>
    </message>
    <message>
        <source>Also print the deadline back, in the usual wording of --language</source>
        <translation>Также напечатать срок обычной формулировкой языка --language</translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns id, language, document_date and phrase; the answers come as a table</source>
        <translation>Таблица, разделённая табуляциями, со столбцами id, language, document_date и phrase; ответы тоже таблицей</translation>
    </message>
    <message>
        <source>give either a deadline&apos;s words or --batch FILE</source>
        <translation>дайте либо слова срока, либо --batch FILE</translation>
    </message>
    <message>
        <source>%1:%2: %3 is no day of the calendar; write it as 2022-09-01</source>
        <translation>%1:%2: %3 — не день календаря; пишите как 2022-09-01</translation>
    </message>
    <message>
        <source>%1:%2: “%3” is no language; uk and ru are</source>
        <translation>%1:%2: «%3» — не язык; есть uk и ru</translation>
    </message>
    <message>
        <source>Mend the typography of text files: quotation marks, dashes, blanks, apostrophes, №</source>
        <translation>Исправить типографику текстовых файлов: кавычки, тире, пробелы, апострофы, №</translation>
    </message>
    <message>
        <source>Text files; - is standard input</source>
        <translation>Текстовые файлы; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>Language of the text: uk, ru, or auto by its letters</source>
        <translation>Язык текста: uk, ru или auto (по буквам)</translation>
    </message>
    <message>
        <source>Sign within Ukrainian words: typographic (U+2019), letter (U+02BC), straight, or keep the text’s own</source>
        <translation>Апостроф в украинских словах: typographic (U+2019), letter (U+02BC), straight (прямой) или keep (как в тексте)</translation>
    </message>
    <message>
        <source>Dash for a hyphen between words: en or em</source>
        <translation>Тире вместо дефиса между словами: en (короткое) или em (длинное)</translation>
    </message>
    <message>
        <source>No-break spaces: none, in the blanks that are mended, or all</source>
        <translation>Неразрывные пробелы: none (нет), mended (где пробел исправлен) или all (везде)</translation>
    </message>
    <message>
        <source>Make three stops one sign</source>
        <translation>Заменить три точки одним знаком</translation>
    </message>
    <message>
        <source>Rules not to use, parted by commas</source>
        <translation>Правила, которых не применять, через запятую</translation>
    </message>
    <message>
        <source>Print the changes, a line each, instead of the text</source>
        <translation>Вывести изменения, каждое отдельной строкой, вместо текста</translation>
    </message>
    <message>
        <source>Print the changes as lines of JSON</source>
        <translation>Вывести изменения строками JSON</translation>
    </message>
    <message>
        <source>Write each file anew in its place</source>
        <translation>Перезаписать каждый файл на его месте</translation>
    </message>
    <message>
        <source>The file to write, of one input; - is standard output</source>
        <translation>Файл для записи, если входной файл один; - означает стандартный вывод</translation>
    </message>
    <message>
        <source>“%1” is no rule of typography; there are: %2</source>
        <translation>«%1» не является правилом типографики; есть такие: %2</translation>
    </message>
    <message>
        <source>--write, --output-dir and -o exclude one another; leave all but one out</source>
        <translation>--write, --output-dir и -o исключают друг друга; оставьте что-то одно</translation>
    </message>
    <message>
        <source>-o takes one input; use --output-dir for more</source>
        <translation>-o принимает один входной файл; для нескольких есть --output-dir</translation>
    </message>
    <message>
        <source>standard input has no name to write to; use -o</source>
        <translation>у стандартного ввода нет имени файла; укажите -o</translation>
    </message>
    <message>
        <source>the spelling dictionary is not installed (looked for in %1)</source>
        <translation>орфографический словарь не установлен (искали в %1)</translation>
    </message>
    <message>
        <source>install the packages hunspell-uk and hunspell-ru; text in this language is not checked</source>
        <translation>установите пакеты hunspell-uk и hunspell-ru; текст на этом языке не проверяется</translation>
    </message>
    <message>
        <source>the spelling dictionary is damaged (%1)</source>
        <translation>орфографический словарь повреждён (%1)</translation>
    </message>
    <message>
        <source>install it anew; text in this language is not checked</source>
        <translation>установите его заново; текст на этом языке не проверяется</translation>
    </message>
    <message>
        <source>the spelling dictionary is in an encoding that is not known (%1)</source>
        <translation>орфографический словарь в неизвестной кодировке (%1)</translation>
    </message>
    <message>
        <source>install the one of the distribution; text in this language is not checked</source>
        <translation>установите словарь из дистрибутива; текст на этом языке не проверяется</translation>
    </message>
    <message>
        <source>“%1” is no word for a word list; the line was passed over</source>
        <translation>«%1» – не слово для списка слов; строка пропущена</translation>
    </message>
    <message>
        <source>write one word a line, or a word/example</source>
        <translation>пишите одно слово в строке или слово/пример</translation>
    </message>
    <message>
        <source>no dictionary entry “%1” to inflect a word like; the word was taken without endings</source>
        <translation>в словаре нет слова «%1», по которому склонять; слово взято без окончаний</translation>
    </message>
    <message>
        <source>name another example, in the form that dictionaries list</source>
        <translation>назовите другой пример в словарной форме</translation>
    </message>
    <message>
        <source>Check the spelling of documents</source>
        <translation>Проверить правописание документов</translation>
    </message>
    <message>
        <source>Language of the documents: uk, ru, or auto, by their letters; quotations in the other one are told by themselves</source>
        <translation>Язык документов: uk, ru или auto – по их буквам; цитаты на другом языке распознаются сами</translation>
    </message>
    <message>
        <source>The text stands in another case: print what it may be in the nominative</source>
        <translation>Текст стоит в другом падеже: показать, каким он может быть в именительном</translation>
    </message>
    <message>
        <source>the document has more than any honest one has (%1)</source>
        <translation>в документе больше, чем бывает в настоящих (%1)</translation>
    </message>
    <message>
        <source>the document opens with a password only</source>
        <translation>документ открывается только с паролем</translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation>сохраните его без пароля</translation>
    </message>
    <message>
        <source>“%1” is none of the words that this column takes</source>
        <translation>«%1» — не из тех слов, что принимает этот столбец</translation>
    </message>
    <message>
        <source>docs/cli.md lists them</source>
        <translation>они перечислены в docs/cli.md</translation>
    </message>
    <message>
        <source>--batch prints all cases: give neither --case nor --inverse beside it</source>
        <translation>--batch печатает все падежи: не указывайте рядом ни --case, ни --inverse</translation>
    </message>
    <message>
        <source>the package holds no text document</source>
        <translation>в пакете нет текстового документа</translation>
    </message>
    <message>
        <source>give a .docx or .odt file</source>
        <translation>дайте файл .docx или .odt</translation>
    </message>
    <message>
        <source>open it in LibreOffice or Word and save it as .docx</source>
        <translation>откройте его в LibreOffice или Word и сохраните как .docx</translation>
    </message>
    <message>
        <source>Files to read: .docx, .odt, .rtf, .html, .txt, .json; - is standard input</source>
        <translation>Файлы для чтения: .docx, .odt, .rtf, .html, .txt, .json; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>Language of the documents: auto, uk or ru</source>
        <translation>Язык документов: auto, uk или ru</translation>
    </message>
    <message>
        <source>Print what each line was read as and how surely, as lines of JSON on standard error</source>
        <translation>Вывести, чем прочитана каждая строка и насколько уверенно, строками JSON в стандартный поток ошибок</translation>
    </message>
    <message>
        <source>the program is not installed</source>
        <translation>программа не установлена</translation>
    </message>
    <message>
        <source>install it</source>
        <translation>установите её</translation>
    </message>
    <message>
        <source>the program failed (%1)</source>
        <translation>программа не справилась (%1)</translation>
    </message>
    <message>
        <source>try it by itself</source>
        <translation>попробуйте запустить её отдельно</translation>
    </message>
    <message>
        <source>the program took too long and was stopped</source>
        <translation>программа работала слишком долго и остановлена</translation>
    </message>
    <message>
        <source>the program said too much and was stopped</source>
        <translation>программа выдала слишком много и остановлена</translation>
    </message>
    <message>
        <source>give a .docx, .odt, .rtf, .html, .pdf, .doc, .txt or .json file</source>
        <translation>дайте файл .docx, .odt, .rtf, .html, .pdf, .doc, .txt или .json</translation>
    </message>
    <message>
        <source>this is a file of an old Word (.doc), which LibreOffice turns into a newer one, and it is not installed</source>
        <translation>это файл старого Word (.doc), который в новый превращает LibreOffice, а он не установлен</translation>
    </message>
    <message>
        <source>install the package libreoffice-writer, or save the file as .docx in Word</source>
        <translation>установите пакет libreoffice-writer или сохраните файл в Word как .docx</translation>
    </message>
    <message>
        <source>the text of a PDF is read by the program pdftotext, which is not installed</source>
        <translation>текст PDF читает программа pdftotext, а она не установлена</translation>
    </message>
    <message>
        <source>install the package poppler-utils</source>
        <translation>установите пакет poppler-utils</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>PDF не читается (%1)</translation>
    </message>
    <message>
        <source>open it in a viewer and print it to a new PDF</source>
        <translation>откройте его в просмотрщике и напечатайте в новый PDF</translation>
    </message>
    <message>
        <source>the PDF has no text, only pictures of pages</source>
        <translation>в PDF нет текста, только изображения страниц</translation>
    </message>
    <message>
        <source>run recognition of text (OCR) on it first, as ocrmypdf does</source>
        <translation>сначала распознайте текст (OCR), например программой ocrmypdf</translation>
    </message>
    <message>
        <source>the program %1 took too long and was stopped</source>
        <translation>программа %1 работала слишком долго и остановлена</translation>
    </message>
    <message>
        <source>no clauses were found</source>
        <translation>пунктов не найдено</translation>
    </message>
    <message>
        <source>doubtful facts: %1</source>
        <translation>сомнительных фактов: %1</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>строки: %1</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>взгляните</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файлов: %1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>решений: %1</translation>
    </message>
    <message>
        <source>clauses: %1</source>
        <translation>пунктов: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>взглянуть: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>не удалось: %1</translation>
    </message>
    <message>
        <source>known before: %1</source>
        <translation>уже были: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>Files to read: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; folders with all that is in them; - is standard input</source>
        <translation>Файлы для чтения: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; папки со всем, что в них есть; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>what is made of a folder goes to another; name it with --output-dir</source>
        <translation>сделанное из папки пишется в другую; назовите её в --output-dir</translation>
    </message>
    <message>
        <source>LibreOffice can make nothing of this file of an old Word</source>
        <translation>LibreOffice не может прочитать этот файл старого Word</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>control of performance</source>
        <translation>контроль исполнения</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Вне текста</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>named in the text only</source>
        <translation>назван только в тексте</translation>
    </message>
    <message>
        <source>“%1” is no field of a name of a file</source>
        <translation>поля «%1» в имени файла нет</translation>
    </message>
    <message>
        <source>{date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id} and {source} are</source>
        <translation>есть {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id} и {source}</translation>
    </message>
    <message>
        <source>no name of a file can be made of this</source>
        <translation>из этого не составить имя файла</translation>
    </message>
    <message>
        <source>write words or fields, as “{date} {number} {subject}”</source>
        <translation>напишите слова или поля, например «{date} {number} {subject}»</translation>
    </message>
    <message>
        <source>what was written reads back otherwise (%1); the file was not kept</source>
        <translation>записанное читается иначе (%1); файл не сохранён</translation>
    </message>
    <message>
        <source>json, docx, odt, pdf, html, md, txt, akn and ics are</source>
        <translation>есть json, docx, odt, pdf, html, md, txt, akn и ics</translation>
    </message>
    <message>
        <source>All decisions of the registry</source>
        <translation>Все документы реестра</translation>
    </message>
    <message>
        <source>Decisions that have words beginning so, as list finds them</source>
        <translation>Документы со словами, которые так начинаются, как их находит list</translation>
    </message>
    <message>
        <source>name decisions by their ids, or ask for --all or for those that --find finds</source>
        <translation>назовите документы по идентификаторам или попросите все (--all) либо те, что находит --find</translation>
    </message>
    <message>
        <source>documents: %1, files: %2, failed: %3</source>
        <translation>документов: %1, файлов: %2, не удалось: %3</translation>
    </message>
    <message>
        <source>Formats, parted by commas: json, docx, odt, pdf, html, md, txt, akn, ics</source>
        <translation>Форматы через запятую: json, docx, odt, pdf, html, md, txt, akn, ics</translation>
    </message>
    <message>
        <source>How files are named in --output-dir: words with {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}</source>
        <translation>Как называть файлы в --output-dir: слова с {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}</translation>
    </message>
    <message>
        <source>Latin letters in the names of files</source>
        <translation>Латинские буквы в именах файлов</translation>
    </message>
    <message>
        <source>How many documents to write at once; left out: as many as the machine has cores, 8 at most</source>
        <translation>Сколько документов записывать одновременно; если не указано — сколько ядер у компьютера, не больше 8</translation>
    </message>
    <message>
        <source>--name and --transliterate name files in a folder; name it with --output-dir</source>
        <translation>--name и --transliterate дают имена файлам в папке; назовите её через --output-dir</translation>
    </message>
    <message>
        <source>Kind of PDF: a-2a (PDF/A-2a and PDF/UA-1), a-1a, a-3a and plain (both with the document&apos;s data)</source>
        <translation>Разновидность PDF: a-2a (PDF/A-2a и PDF/UA-1), a-1a, a-3a и plain (оба с данными документа)</translation>
    </message>
    <message>
        <source>the condition asks for a fact that no document has (%1)</source>
        <translation>условие спрашивает о факте, которого нет ни в одном документе (%1)</translation>
    </message>
    <message>
        <source>docs/templates.md lists the facts</source>
        <translation>факты перечислены в docs/templates.md</translation>
    </message>
    <message>
        <source>the template lacks “%1”</source>
        <translation>в шаблоне нет «%1»</translation>
    </message>
    <message>
        <source>give it, or extend a template that has it</source>
        <translation>добавьте его или расширьте шаблон, в котором он есть</translation>
    </message>
    <message>
        <source>“%1” is in the language of the base, which is another</source>
        <translation>«%1» – на языке основы, а он другой</translation>
    </message>
    <message>
        <source>give it in the template&apos;s language, or extend a template of that language</source>
        <translation>дайте его на языке шаблона или расширьте шаблон этого языка</translation>
    </message>
    <message>
        <source>the measure “%1” leaves no room on the sheet</source>
        <translation>мера «%1» не оставляет места на листе</translation>
    </message>
    <message>
        <source>make it fit the page and its margins</source>
        <translation>согласуйте её со страницей и её полями</translation>
    </message>
    <message>
        <source>the template&apos;s picture cannot be read (%1)</source>
        <translation>рисунок шаблона не удалось прочитать (%1)</translation>
    </message>
    <message>
        <source>put it beside the template, or mend its name</source>
        <translation>положите его рядом с шаблоном или исправьте его имя</translation>
    </message>
    <message>
        <source>the template&apos;s picture is neither PNG nor JPEG (%1)</source>
        <translation>рисунок шаблона – ни PNG, ни JPEG (%1)</translation>
    </message>
    <message>
        <source>save it as PNG</source>
        <translation>сохраните его как PNG</translation>
    </message>
    <message>
        <source>arms and an emblem stand together (%1)</source>
        <translation>герб и эмблема стоят вместе (%1)</translation>
    </message>
    <message>
        <source>keep one of them; &quot;&quot; takes away what the base has</source>
        <translation>оставьте одно из них; &quot;&quot; убирает то, что есть в основе</translation>
    </message>
    <message>
        <source>List, show and check templates</source>
        <translation>Перечислить, показать и проверить шаблоны</translation>
    </message>
    <message>
        <source>Templates (.toml files or names) to read: every problem is told with file, line and key</source>
        <translation>Шаблоны (файлы .toml или имена), которые надо прочитать: каждая ошибка названа с файлом, строкой и ключом</translation>
    </message>
    <message>
        <source>Print a template that comes with the program, to begin one&apos;s own from</source>
        <translation>Вывести шаблон из программы, чтобы начать с него свой</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>ошибок нет</translation>
    </message>
    <message>
        <source>the letterhead is no .docx that a document can be put into (%1)</source>
        <translation>бланк — не такой .docx, в который можно вписать документ (%1)</translation>
    </message>
    <message>
        <source>save it as .docx in Word or LibreOffice</source>
        <translation>сохраните его как .docx в Word или LibreOffice</translation>
    </message>
    <message>
        <source>The office&apos;s own sheet, a .docx: DOCX files are written upon it; none: without a sheet</source>
        <translation>Бланк учреждения, .docx: на нём записываются файлы DOCX; none: без бланка</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
</context>
<context>
    <name>decretum::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;DOCX…</source>
        <translation>Сохранить как &amp;DOCX…</translation>
    </message>
    <message>
        <source>Export in &amp;another format…</source>
        <translation>Сохранить в &amp;другом формате…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Particulars of the &amp;office…</source>
        <translation>Сведения об &amp;учреждении…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>&amp;New clause</source>
        <translation>&amp;Новый пункт</translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation>&amp;Разделить у курсора</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>О&amp;бъединить с предыдущим</translation>
    </message>
    <message>
        <source>Level &amp;down</source>
        <translation>Уровень &amp;ниже</translation>
    </message>
    <message>
        <source>Level &amp;up</source>
        <translation>Уровень &amp;выше</translation>
    </message>
    <message>
        <source>Move &amp;before</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move be&amp;hind</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Dead&amp;line…</source>
        <translation>&amp;Срок…</translation>
    </message>
    <message>
        <source>Addressee and &amp;performers…</source>
        <translation>&amp;Кому и исполнители…</translation>
    </message>
    <message>
        <source>&amp;Control of performance</source>
        <translation>К&amp;онтроль исполнения</translation>
    </message>
    <message>
        <source>&amp;Remove the clause</source>
        <translation>&amp;Удалить пункт</translation>
    </message>
    <message>
        <source>&amp;Renumber the clauses</source>
        <translation>&amp;Перенумеровать пункты</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Переместить в &amp;корзину</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Реестр</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь экран</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Decretum</source>
        <translation>&amp;О Decretum</translation>
    </message>
    <message>
        <source>Next &amp;case of the name or post</source>
        <translation>Следующий &amp;падеж имени или должности</translation>
    </message>
    <message>
        <source>Mend &amp;typography while typing</source>
        <translation>Исправлять &amp;типографику при наборе</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Импорт &amp;папки…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Импорт из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Learned from corrections…</source>
        <translation>&amp;Выученное из исправлений…</translation>
    </message>
    <message>
        <source>Export &amp;several documents…</source>
        <translation>Сохранить &amp;несколько документов…</translation>
    </message>
    <message>
        <source>On a new pa&amp;ge</source>
        <translation>С новой с&amp;траницы</translation>
    </message>
    <message>
        <source>S&amp;queeze onto fewer pages</source>
        <translation>С&amp;жать на меньше страниц</translation>
    </message>
    <message>
        <source>Lines of the &amp;heading…</source>
        <translation>Строки &amp;заголовка…</translation>
    </message>
    <message>
        <source>Re&amp;fer to a clause or annex…</source>
        <translation>Сс&amp;ылка на пункт или приложение…</translation>
    </message>
</context>
<context>
    <name>decretum::BulkExportDialog</name>
    <message>
        <source>Deadlines (ICS)</source>
        <translation>Сроки (ICS)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Export several documents</source>
        <translation>Сохранить несколько документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Форматы:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Имена:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Words and fields: %1</source>
        <translation>Слова и поля: %1</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Documents: %1 of %2</source>
        <translation>Документов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Files written and checked: %1.</source>
        <translation>Файлов записано и проверено: %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Не удалось: %1.</translation>
    </message>
    <message>
        <source>It was stopped; documents done: %1.</source>
        <translation>Остановлено; готовых документов: %1.</translation>
    </message>
</context>
<context>
    <name>decretum::ClauseDelegate</name>
    <message>
        <source>+ deadline</source>
        <translation>+ срок</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Название приложения</translation>
    </message>
</context>
<context>
    <name>decretum::ClauseModel</name>
    <message>
        <source>Annex %1 %2</source>
        <translation>Приложение %1 %2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>extended to %1</source>
        <translation>продлено до %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>контроль</translation>
    </message>
</context>
<context>
    <name>decretum::ClauseView</name>
    <message>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
</context>
<context>
    <name>decretum::DateEdit</name>
    <message>
        <source>Not a day of the calendar. Write it as 04.03.2020 or with the month&apos;s name.</source>
        <translation>Такого дня нет в календаре. Напишите 04.03.2020 или с названием месяца.</translation>
    </message>
</context>
<context>
    <name>decretum::DeadlinePopover</name>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня нет</translation>
    </message>
    <message>
        <source>Not understood: it will be printed as it is, without days</source>
        <translation>Не понято: будет напечатано как есть, без дней</translation>
    </message>
    <message>
        <source>Continuously, without a last day</source>
        <translation>Постоянно, без последнего дня</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Bound to an event, without a day</source>
        <translation>Связано с событием, без дня</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>decretum::DecisionDocument</name>
    <message>
        <source>new clause</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <source>removal of a clause</source>
        <translation>удаление пункта</translation>
    </message>
    <message>
        <source>move of a clause</source>
        <translation>перемещение пункта</translation>
    </message>
    <message>
        <source>level up</source>
        <translation>уровень выше</translation>
    </message>
    <message>
        <source>joining of clauses</source>
        <translation>объединение пунктов</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>перенумерация</translation>
    </message>
    <message>
        <source>type</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>enacting formula</source>
        <translation>распорядительная формула</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>название учреждения</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>ознакомление</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>form of the date</source>
        <translation>вид даты</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>разновидность</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>visas</source>
        <translation>визы</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>набор</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>performers</source>
        <translation>исполнители</translation>
    </message>
    <message>
        <source>control</source>
        <translation>контроль</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>гриф утверждения</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>список рассылки</translation>
    </message>
</context>
<context>
    <name>decretum::DocumentMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>By language and kind</source>
        <translation>По языку и разновидности</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Разновидность</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык документа</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
</context>
<context>
    <name>decretum::ExportActions</name>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Текст Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Interchange file</source>
        <translation>Файл обмена</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Akoma Ntoso document</source>
        <translation>Документ Akoma Ntoso</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Calendar of deadlines</source>
        <translation>Календарь сроков</translation>
    </message>
</context>
<context>
    <name>decretum::FactModel</name>
    <message>
        <source>doubtful</source>
        <translation>сомнительное</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправленное</translation>
    </message>
    <message numerus="yes">
        <source>To look at: %n place(s)</source>
        <translation>
            <numerusform>Посмотреть: %n место</numerusform>
            <numerusform>Посмотреть: %n места</numerusform>
            <numerusform>Посмотреть: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
</context>
<context>
    <name>decretum::FileChoice</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>decretum::FootForm</name>
    <message>
        <source>Add a signature</source>
        <translation>Добавить подпись</translation>
    </message>
    <message>
        <source>Executor and phone</source>
        <translation>Исполнитель и телефон</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Должность подписывающего</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Имя подписывающего</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The text has tables or pictures: see the pages</source>
        <translation>В тексте есть таблицы или изображения: смотрите страницы</translation>
    </message>
</context>
<context>
    <name>decretum::HeadForm</name>
    <message>
        <source>Letterhead</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Издающий орган</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок: «О …»</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Enacting formula</source>
        <translation>Распорядительная формула</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>decretum::ImportList</name>
    <message>
        <source>Waits to be read</source>
        <translation>Ждёт чтения</translation>
    </message>
    <message>
        <source>Nothing doubtful</source>
        <translation>Ничего сомнительного</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n место стоит посмотреть</numerusform>
            <numerusform>%n места стоит посмотреть</numerusform>
            <numerusform>%n мест стоит посмотреть</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the registry</source>
        <translation>Уже в реестре</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
</context>
<context>
    <name>decretum::ImportWindow</name>
    <message>
        <source>There are no documents in that folder</source>
        <translation>В этой папке нет документов</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Прочитано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n файл стоит посмотреть</numerusform>
            <numerusform>%n файла стоит посмотреть</numerusform>
            <numerusform>%n файлов стоит посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import all that need no look (%1)</source>
        <translation>Импортировать все без сомнений (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Импортировать снова</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Line %1 was read as “%2”</source>
        <translation>строка %1 прочитана как «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n file(s) are not imported yet</source>
        <translation>
            <numerusform>Исправления %n файла ещё не импортированы</numerusform>
            <numerusform>Исправления %n файлов ещё не импортированы</numerusform>
            <numerusform>Исправления %n файлов ещё не импортированы</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Импортировать их</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>It is right as it was read</source>
        <translation>Прочитано верно</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Снять исправление строки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The line is what it was read as</source>
        <translation>Строка и есть то, чем её прочитали</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>To the previous doubtful place</source>
        <translation>К предыдущему сомнительному месту</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>To the next doubtful place</source>
        <translation>К следующему сомнительному месту</translation>
    </message>
    <message>
        <source>Put the document into the registry</source>
        <translation>Добавить документ в реестр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Прекратить чтение</translation>
    </message>
    <message>
        <source>Source: click what a line was read as to correct it</source>
        <translation>Источник: чтобы исправить строку, нажмите, чем она прочитана</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>told by its letters</source>
        <translation>по буквам текста</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Learned from corrections…</source>
        <translation>Выученное из исправлений…</translation>
    </message>
</context>
<context>
    <name>decretum::KeysDialog</name>
    <message>
        <source>Next clause, split the clause</source>
        <translation>Следующий пункт, разделить пункт</translation>
    </message>
    <message>
        <source>New line inside a clause</source>
        <translation>Новая строка в пункте</translation>
    </message>
    <message>
        <source>Level down, level up</source>
        <translation>Уровень ниже, уровень выше</translation>
    </message>
    <message>
        <source>Join with the clause before (at the beginning of a clause)</source>
        <translation>Объединить с предыдущим пунктом (в начале пункта)</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Полужирный, курсив, подчёркнутый</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Importing: next, previous doubtful place</source>
        <translation>Импорт: следующее, предыдущее сомнительное место</translation>
    </message>
    <message>
        <source>Importing: the line is right, on to the next doubtful place</source>
        <translation>Импорт: строка прочитана верно, к следующему сомнительному</translation>
    </message>
    <message>
        <source>Importing: what the line is</source>
        <translation>Импорт: чем является строка</translation>
    </message>
</context>
<context>
    <name>decretum::LexiconDialog</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Learned from corrections</source>
        <translation>Выученное из исправлений</translation>
    </message>
    <message>
        <source>Nothing yet. When a correction tells the program a formula, a post or a name that it did not know, it is written down here.</source>
        <translation>Пока ничего. Когда исправление подскажет программе неизвестную ей формулу, должность или имя, они появятся здесь.</translation>
    </message>
    <message>
        <source>These words are used when files are read. Take one out, and it no longer is.</source>
        <translation>Эти слова помогают читать файлы. Изъятое слово больше не действует.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>изъято</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Изъять</translation>
    </message>
</context>
<context>
    <name>decretum::LineRoles</name>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>A clause begins here</source>
        <translation>Здесь начинается пункт</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжение</translation>
    </message>
    <message>
        <source>Belongs to the clause above</source>
        <translation>Относится к пункту выше</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Deadline of the clause above</source>
        <translation>Срок пункта выше</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Performers of the clause above</source>
        <translation>Исполнители пункта выше</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature: the line with the name</source>
        <translation>Подпись: строка с именем</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Post of the person who signs below</source>
        <translation>Должность подписавшего ниже</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subject (“On …”)</source>
        <translation>Заголовок («О …»)</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Enacting formula (“I ORDER:”)</source>
        <translation>Распорядительная формула («ПРИКАЗЫВАЮ:»)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Letterhead of the office</source>
        <translation>Название учреждения вверху</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type of the document (“ORDER”)</source>
        <translation>Вид документа («ПРИКАЗ»)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>Date, number</source>
        <translation>Дата, номер</translation>
    </message>
    <message>
        <source>Date, number, place</source>
        <translation>Дата, номер, место</translation>
    </message>
    <message>
        <source>Annex head</source>
        <translation>Шапка приложения</translation>
    </message>
    <message>
        <source>Head of an annex</source>
        <translation>Шапка приложения</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Text of an annex</source>
        <translation>Текст приложения</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Вне текста</translation>
    </message>
    <message>
        <source>Not part of the text: visa, executor, acquaintance</source>
        <translation>Не часть текста: виза, исполнитель, ознакомление</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Approval over the text (“APPROVED”)</source>
        <translation>Гриф утверждения над текстом («УТВЕРЖДАЮ»)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>What the order rests on (“Basis: …”)</source>
        <translation>На чём основан приказ («Основание: …»)</translation>
    </message>
</context>
<context>
    <name>decretum::MainWindow</name>
    <message>
        <source>Read only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deadline</source>
        <translation>
            <numerusform>%n со сроком</numerusform>
            <numerusform>%n со сроком</numerusform>
            <numerusform>%n со сроком</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Пункт</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Язык программы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>импортирован %n документ</numerusform>
            <numerusform>импортировано %n документа</numerusform>
            <numerusform>импортировано %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the registry</source>
        <translation>
            <numerusform>%n уже был в реестре</numerusform>
            <numerusform>%n уже были в реестре</numerusform>
            <numerusform>%n уже были в реестре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what was mended or is doubtful</source>
        <translation>
            <numerusform>%n замечание об исправленном или сомнительном</numerusform>
            <numerusform>%n замечания об исправленном или сомнительном</numerusform>
            <numerusform>%n замечаний об исправленном или сомнительном</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>Здесь ничего нельзя изменить: %1</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Возвращено из корзины</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Перемещено в корзину</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>About Decretum</source>
        <translation>О Decretum</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Decretum %1&lt;/h3&gt;&lt;p&gt;Drafts, registers and renders the administrative documents of an education office.&lt;/p&gt;&lt;p&gt;MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Decretum %1&lt;/h3&gt;&lt;p&gt;Создаёт, регистрирует и оформляет распорядительные документы органа управления образованием.&lt;/p&gt;&lt;p&gt;Лицензия MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Put a copy elsewhere…</source>
        <translation>Положить копию в другое место…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>What stands at the caret is neither a name nor a post that can be declined; select it whole</source>
        <translation>У курсора нет ни имени, ни должности, которые можно склонять; выделите их целиком</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.txt *.json *.pdf *.doc);;All files (*)</source>
        <translation>Документы (*.docx *.odt *.fodt *.rtf *.html *.htm *.txt *.json *.pdf *.doc);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>There are no documents in that folder</source>
        <translation>В этой папке нет документов</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>В буфере обмена нет текста</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>Learned for the next files: %1</source>
        <translation>Выучено для следующих файлов: %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) read</source>
        <translation>
            <numerusform>прочитано %n сведение</numerusform>
            <numerusform>прочитано %n сведения</numerusform>
            <numerusform>прочитано %n сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Просмотреть…</translation>
    </message>
    <message>
        <source>Put the caret into the preamble or a clause: what refers to another clause stands in a sentence</source>
        <translation>Поставьте курсор в преамбулу или пункт: ссылка на другой пункт стоит в предложении</translation>
    </message>
</context>
<context>
    <name>decretum::MessageBar</name>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>decretum::OfficeForm</name>
    <message>
        <source>Your office</source>
        <translation>Ваше учреждение</translation>
    </message>
    <message>
        <source>About the office</source>
        <translation>Об учреждении</translation>
    </message>
    <message>
        <source>This goes into every new document. It can be changed at any time.</source>
        <translation>Это попадёт в каждый новый документ. Изменить можно в любое время.</translation>
    </message>
    <message>
        <source>&amp;Letterhead, line by line</source>
        <translation>&amp;Бланк, строка за строкой</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место издания</translation>
    </message>
    <message>
        <source>Head&apos;s p&amp;ost</source>
        <translation>&amp;Должность руководителя</translation>
    </message>
    <message>
        <source>Head&apos;s &amp;name</source>
        <translation>&amp;Имя руководителя</translation>
    </message>
    <message>
        <source>Language of &amp;documents</source>
        <translation>&amp;Язык документов</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Стандарт</translation>
    </message>
    <message>
        <source>Names in si&amp;gnatures</source>
        <translation>Имена в &amp;подписях</translation>
    </message>
    <message>
        <source>&amp;Apostrophe</source>
        <translation>&amp;Апостроф</translation>
    </message>
    <message>
        <source>EDUCATION DEPARTMENT
OF THE TOWN COUNCIL</source>
        <translation>ОТДЕЛ ОБРАЗОВАНИЯ
АДМИНИСТРАЦИИ ГОРОДА</translation>
    </message>
    <message>
        <source>as under the date of a document</source>
        <translation>как под датой документа</translation>
    </message>
    <message>
        <source>Head of the education department</source>
        <translation>Начальник отдела образования</translation>
    </message>
    <message>
        <source>as it is printed in the signature</source>
        <translation>как печатается в подписи</translation>
    </message>
    <message>
        <source>A new order as it would be printed</source>
        <translation>Новый приказ, каким он будет напечатан</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пока пропустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1  as in print</source>
        <translation>%1  типографский</translation>
    </message>
    <message>
        <source>%1  as a letter</source>
        <translation>%1  как буква</translation>
    </message>
    <message>
        <source>%1  as on a typewriter</source>
        <translation>%1  машинописный</translation>
    </message>
    <message>
        <source>Documents are &amp;kept</source>
        <translation>Документы &amp;хранятся</translation>
    </message>
    <message>
        <source>over 10 years: printed on one side</source>
        <translation>свыше 10 лет: одна сторона</translation>
    </message>
    <message>
        <source>10 years at most: on both sides</source>
        <translation>до 10 лет: печать с обеих сторон</translation>
    </message>
    <message>
        <source>the file is larger than 4 MB; make its pictures smaller</source>
        <translation>файл больше 4 МБ; уменьшите изображения в нём</translation>
    </message>
    <message>
        <source>Picture &amp;over the letterhead</source>
        <translation>Из&amp;ображение над названием</translation>
    </message>
    <message>
        <source>What the picture &amp;shows</source>
        <translation>Что на изобра&amp;жении</translation>
    </message>
    <message>
        <source>Word sheet («бланк»)</source>
        <translation>Бланк Word</translation>
    </message>
    <message>
        <source>&amp;PDF files</source>
        <translation>Файлы &amp;PDF</translation>
    </message>
    <message>
        <source>for those who cannot see it: emblem of the department</source>
        <translation>для тех, кто не видит: эмблема отдела</translation>
    </message>
    <message>
        <source>Picture over the letterhead</source>
        <translation>Изображение над названием</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG; save the picture as one of them</source>
        <translation>не PNG и не JPEG; сохраните изображение в одном из этих форматов</translation>
    </message>
    <message>
        <source>Sheet for Word documents</source>
        <translation>Бланк для документов Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Документы Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>PDF/A-2a, readable aloud</source>
        <translation>PDF/A-2a, читается вслух</translation>
    </message>
    <message>
        <source>PDF/A-1a, for archives that ask for it</source>
        <translation>PDF/A-1a, для архивов</translation>
    </message>
    <message>
        <source>PDF/A-3a, with the document&apos;s data inside</source>
        <translation>PDF/A-3a, с данными внутри</translation>
    </message>
    <message>
        <source>plain, with the document&apos;s data inside</source>
        <translation>обычный, с данными внутри</translation>
    </message>
</context>
<context>
    <name>decretum::PerformerPopover</name>
    <message>
        <source>Addressee</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Who is told to act, as it is printed</source>
        <translation>Кому поручено, как напечатано</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить лицо</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>told to act</source>
        <translation>исполняет</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>контролирует</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>упомянуто</translation>
    </message>
    <message>
        <source>Put the addressee in the dative</source>
        <translation>Поставить адресата в дательный падеж</translation>
    </message>
    <message>
        <source>In the dative: %1</source>
        <translation>В дательном: %1</translation>
    </message>
</context>
<context>
    <name>decretum::PreviewPanel</name>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Просмотр печатных страниц</translation>
    </message>
    <message>
        <source>The pages of the open document appear here</source>
        <translation>Здесь появятся страницы открытого документа</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Масштаб: %1 %</translation>
    </message>
</context>
<context>
    <name>decretum::PrintActs</name>
    <message>
        <source>Even as tight as the standard allows it takes %n page(s)</source>
        <translation>Даже предельно плотно, как позволяет стандарт, документ занимает %n страницу|Даже предельно плотно, как позволяет стандарт, документ занимает %n страницы|Даже предельно плотно, как позволяет стандарт, документ занимает %n страниц</translation>
    </message>
    <message>
        <source>Squeezed onto %n page(s)</source>
        <translation>Сжато на %n страницу|Сжато на %n страницы|Сжато на %n страниц</translation>
    </message>
    <message>
        <source>Lines of the heading</source>
        <translation>Строки заголовка</translation>
    </message>
    <message>
        <source>Press Enter where a line is to end. The words stay as they are.</source>
        <translation>Нажмите Enter там, где строка должна закончиться. Слова остаются, как есть.</translation>
    </message>
    <message>
        <source>These are no longer the words of the heading; change them in the text</source>
        <translation>Это уже не слова заголовка; меняйте их в тексте</translation>
    </message>
</context>
<context>
    <name>decretum::PrintStrip</name>
    <message>
        <source>Squeezed, step %1</source>
        <translation>Сжато, шаг %1</translation>
    </message>
    <message numerus="yes">
        <source>Heading in %n line(s)</source>
        <translation>
            <numerusform>Заголовок в %n строку</numerusform>
            <numerusform>Заголовок в %n строки</numerusform>
            <numerusform>Заголовок в %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of a heading that was changed since</source>
        <translation>Строки заголовка, который с тех пор изменён</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) on a new page</source>
        <translation>
            <numerusform>%n пункт с новой страницы</numerusform>
            <numerusform>%n пункта с новой страницы</numerusform>
            <numerusform>%n пунктов с новой страницы</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the template; a click puts it back:</source>
        <translation>Иначе, чем в шаблоне; нажатие возвращает:</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
</context>
<context>
    <name>decretum::ReferencePopover</name>
    <message>
        <source>Refer to</source>
        <translation>Сослаться на</translation>
    </message>
    <message>
        <source>Number or words of a clause</source>
        <translation>Номер или слова пункта</translation>
    </message>
    <message>
        <source>Clauses and annexes</source>
        <translation>Пункты и приложения</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Как будет напечатано</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>приложение %1</translation>
    </message>
</context>
<context>
    <name>decretum::RegistryDelegate</name>
    <message>
        <source>Without a subject</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>decretum::RegistryPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>decretum::RequisitesForm</name>
    <message>
        <source>Approval</source>
        <translation>Гриф утверждения</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Разослать</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Ознакомлены</translation>
    </message>
    <message>
        <source>one after another, parted by semicolons</source>
        <translation>один за другим, через точку с запятой</translation>
    </message>
    <message>
        <source>More requisites</source>
        <translation>Другие реквизиты</translation>
    </message>
</context>
<context>
    <name>decretum::SourceDelegate</name>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>decretum::SourceModel</name>
    <message>
        <source>Read so with a certainty of %1 %</source>
        <translation>Прочитано так с уверенностью %1 %</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительное</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправленное</translation>
    </message>
</context>
<context>
    <name>decretum::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Подбираю подсказки…</translation>
    </message>
    <message>
        <source>Add to the office&apos;s dictionary</source>
        <translation>Добавить в словарь учреждения</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Добавить в мой словарь</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Подсказок нет</translation>
    </message>
</context>
<context>
    <name>decretum::StartPage</name>
    <message>
        <source>No decisions yet</source>
        <translation>Решений пока нет</translation>
    </message>
    <message>
        <source>Import your Word files, or begin from a template.</source>
        <translation>Импортируйте свои файлы Word или начните с шаблона.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новый из шаблона</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Попробовать на образцах</translation>
    </message>
    <message>
        <source>You can also drop files here.
Nothing leaves this computer.</source>
        <translation>Файлы можно и перетащить сюда.
Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>decretum::TemplateMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новый из шаблона</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Шаблоны (*.toml)</translation>
    </message>
</context>
</TS>
