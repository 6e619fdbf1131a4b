<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>decretum</name>
    <message>
        <source>there is no such file</source>
        <translation>такого файлу немає</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>перевірте назву</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>файл неможливо прочитати (%1)</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation>перевірте права доступу</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>файл неможливо записати (%1)</translation>
    </message>
    <message>
        <source>check the folder&apos;s rights and the free space</source>
        <translation>перевірте права на теку та вільне місце</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл завеликий</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>розділіть його</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>теку неможливо створити</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>оберіть іншу</translation>
    </message>
    <message>
        <source>the wording is not understood (%1)</source>
        <translation>формулювання незрозуміле (%1)</translation>
    </message>
    <message>
        <source>mend the pattern in the template</source>
        <translation>виправте зразок у шаблоні</translation>
    </message>
    <message>
        <source>the wording wants “%1”, which is not given</source>
        <translation>формулювання потребує «%1», чого не дано</translation>
    </message>
    <message>
        <source>the file is neither text nor a document that can be read</source>
        <translation>файл не є ні текстом, ні документом, який можна прочитати</translation>
    </message>
    <message>
        <source>the package is damaged (%1)</source>
        <translation>пакет пошкоджено (%1)</translation>
    </message>
    <message>
        <source>open it in a word processor and save it anew</source>
        <translation>відкрийте його в текстовому редакторі та збережіть заново</translation>
    </message>
    <message>
        <source>a part of the package is damaged (%1)</source>
        <translation>частину пакета пошкоджено (%1)</translation>
    </message>
    <message>
        <source>the package holds more than a document can</source>
        <translation>у пакеті більше, ніж може бути в документі</translation>
    </message>
    <message>
        <source>check where the file comes from</source>
        <translation>перевірте, звідки цей файл</translation>
    </message>
    <message>
        <source>the package could not be made (%1)</source>
        <translation>пакет не вдалося створити (%1)</translation>
    </message>
    <message>
        <source>check the free memory</source>
        <translation>перевірте вільну пам&apos;ять</translation>
    </message>
    <message>
        <source>the document is damaged (%1)</source>
        <translation>документ пошкоджено (%1)</translation>
    </message>
    <message>
        <source>the document could not be written (%1)</source>
        <translation>документ не вдалося записати (%1)</translation>
    </message>
    <message>
        <source>try another format</source>
        <translation>спробуйте інший формат</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>це не JSON (%1)</translation>
    </message>
    <message>
        <source>mend the line</source>
        <translation>виправте рядок</translation>
    </message>
    <message>
        <source>this JSON is no Decretum document</source>
        <translation>цей JSON не є документом Decretum</translation>
    </message>
    <message>
        <source>its key “format” must say “decretum-decision”</source>
        <translation>ключ «format» має бути «decretum-decision»</translation>
    </message>
    <message>
        <source>the document is of a newer version (%1)</source>
        <translation>документ новішої версії (%1)</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>оновіть програму</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>вкладеність JSON глибша за %1 рівнів</translation>
    </message>
    <message>
        <source>text or null is wanted here, not %1</source>
        <translation>тут має бути текст або null, а не %1</translation>
    </message>
    <message>
        <source>mend the value</source>
        <translation>виправте значення</translation>
    </message>
    <message>
        <source>true or false is wanted here, not %1</source>
        <translation>тут має бути true або false, а не %1</translation>
    </message>
    <message>
        <source>a number is wanted here, not %1</source>
        <translation>тут має бути число, а не %1</translation>
    </message>
    <message>
        <source>a list is wanted here, not %1</source>
        <translation>тут має бути список, а не %1</translation>
    </message>
    <message>
        <source>an object is wanted here, not %1</source>
        <translation>тут має бути об&apos;єкт, а не %1</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 не є днем календаря</translation>
    </message>
    <message>
        <source>write it as 2022-09-01</source>
        <translation>запишіть його як 2022-09-01</translation>
    </message>
    <message>
        <source>%1 is no UUID</source>
        <translation>%1 не є UUID</translation>
    </message>
    <message>
        <source>mend or remove it</source>
        <translation>виправте або приберіть його</translation>
    </message>
    <message>
        <source>%1 is none of the words that this key takes</source>
        <translation>%1 не належить до значень цього ключа</translation>
    </message>
    <message>
        <source>the key stands twice in one object</source>
        <translation>ключ стоїть двічі в одному об&apos;єкті</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>приберіть один із двох</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>такого шаблону немає</translation>
    </message>
    <message>
        <source>“decretum templates” lists them</source>
        <translation>перелік дає «decretum templates»</translation>
    </message>
    <message>
        <source>the template is no TOML (%1)</source>
        <translation>шаблон не є TOML (%1)</translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” is not known</source>
        <translation>ключ шаблону «%1» невідомий</translation>
    </message>
    <message>
        <source>docs/templates.md lists the keys</source>
        <translation>ключі перелічено в docs/templates.md</translation>
    </message>
    <message>
        <source>the template&apos;s key “%1” has a value that it does not take</source>
        <translation>ключ шаблону «%1» має недопустиме значення</translation>
    </message>
    <message>
        <source>docs/templates.md lists the values</source>
        <translation>значення перелічено в docs/templates.md</translation>
    </message>
    <message>
        <source>the wording is no message pattern (%1)</source>
        <translation>формулювання не є зразком повідомлення (%1)</translation>
    </message>
    <message>
        <source>mend the pattern</source>
        <translation>виправте зразок</translation>
    </message>
    <message>
        <source>the wording uses a name that it is not given (%1)</source>
        <translation>формулювання вживає ім&apos;я, якого йому не дано (%1)</translation>
    </message>
    <message>
        <source>docs/templates.md lists the names</source>
        <translation>імена перелічено в docs/templates.md</translation>
    </message>
    <message>
        <source>the template&apos;s base is not there (%1)</source>
        <translation>основи шаблону немає (%1)</translation>
    </message>
    <message>
        <source>mend “extends”</source>
        <translation>виправте «extends»</translation>
    </message>
    <message>
        <source>the templates extend one another in a ring (%1)</source>
        <translation>шаблони розширюють один одного по колу (%1)</translation>
    </message>
    <message>
        <source>the font cannot be embedded</source>
        <translation>шрифт неможливо вбудувати</translation>
    </message>
    <message>
        <source>name another in the template</source>
        <translation>вкажіть у шаблоні інший</translation>
    </message>
    <message>
        <source>the PDF could not be made (%1)</source>
        <translation>PDF не вдалося створити (%1)</translation>
    </message>
    <message>
        <source>the file has no words</source>
        <translation>у файлі немає слів</translation>
    </message>
    <message>
        <source>check that it is the right one</source>
        <translation>перевірте, чи це потрібний файл</translation>
    </message>
    <message>
        <source>“%1” is no format</source>
        <translation>«%1» не є форматом</translation>
    </message>
    <message>
        <source>Drafts, registers and renders the administrative documents of an education office.</source>
        <translation>Складає, реєструє та оформлює розпорядчі документи управління освіти.</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Показати версію</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Показати цю довідку</translation>
    </message>
    <message>
        <source>Language of the program&apos;s messages: uk, ru or en</source>
        <translation>Мова повідомлень програми: uk, ru або en</translation>
    </message>
    <message>
        <source>Read documents and write them in other formats</source>
        <translation>Прочитати документи й записати їх в інших форматах</translation>
    </message>
    <message>
        <source>A template&apos;s name (uk/order) or the path of a .toml file</source>
        <translation>Назва шаблону (uk/order) або шлях до файлу .toml</translation>
    </message>
    <message>
        <source>Folder for the files; it is made</source>
        <translation>Тека для файлів; створюється за потреби</translation>
    </message>
    <message>
        <source>The file to write, of one input and one format; - is standard output</source>
        <translation>Файл для запису одного документа в одному форматі; - означає стандартне виведення</translation>
    </message>
    <message>
        <source>Print what was dropped, joined or doubtful, as lines of JSON on standard error</source>
        <translation>Вивести відкинуте, з&apos;єднане й сумнівне рядками JSON у потік помилок</translation>
    </message>
    <message>
        <source>-o and --output-dir exclude one another; leave one out</source>
        <translation>-o та --output-dir виключають одне одного; залиште щось одне</translation>
    </message>
    <message>
        <source>-o takes one input and one format; use --output-dir for more</source>
        <translation>-o приймає один файл і один формат; для кількох є --output-dir</translation>
    </message>
    <message>
        <source>standard output takes one format; use --output-dir for more</source>
        <translation>стандартне виведення приймає один формат; для кількох є --output-dir</translation>
    </message>
    <message>
        <source>two inputs would be written to %1; rename one or convert them apart</source>
        <translation>два файли було б записано до %1; перейменуйте один або перетворіть їх окремо</translation>
    </message>
    <message>
        <source>base profile</source>
        <translation>базовий профіль</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>Addressee: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Термін: %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>рішення</translation>
    </message>
    <message>
        <source>order</source>
        <translation>наказ</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>резолюція</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>постанова</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>папір</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проєкт</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>погоджено</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ухвалено</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зареєстровано</translation>
    </message>
    <message>
        <source>on control</source>
        <translation>на контролі</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>знято з контролю</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <translation>реєстру тут немає</translation>
    </message>
    <message>
        <source>“decretum import” makes one; or name another with --registry</source>
        <translation>його створить «decretum import»; або вкажіть інший через --registry</translation>
    </message>
    <message>
        <source>the file is no registry of Decretum</source>
        <translation>файл не є реєстром Decretum</translation>
    </message>
    <message>
        <source>name another; the file was left as it is</source>
        <translation>вкажіть інший; файл залишено як є</translation>
    </message>
    <message>
        <source>the registry is damaged (%1)</source>
        <translation>реєстр пошкоджено (%1)</translation>
    </message>
    <message>
        <source>“decretum registry verify” tells more; restore a backup</source>
        <translation>докладніше скаже «decretum registry verify»; відновіть резервну копію</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of the program (its schema is %1)</source>
        <translation>реєстр створено новішою версією програми (його схема — %1)</translation>
    </message>
    <message>
        <source>update the program; the file was left as it is</source>
        <translation>оновіть програму; файл залишено як є</translation>
    </message>
    <message>
        <source>the registry is of an older version (its schema is %1)</source>
        <translation>реєстр старішої версії (його схема — %1)</translation>
    </message>
    <message>
        <source>open it for writing once: it is copied and brought up to date</source>
        <translation>відкрийте його один раз для запису: його буде скопійовано й оновлено</translation>
    </message>
    <message>
        <source>no copy of the registry could be made before bringing it up to date (%1)</source>
        <translation>перед оновленням не вдалося зробити копію реєстру (%1)</translation>
    </message>
    <message>
        <source>check the free space; the registry was left as it is</source>
        <translation>перевірте вільне місце; реєстр залишено як є</translation>
    </message>
    <message>
        <source>another holds the registry for writing (%1)</source>
        <translation>реєстр уже відкрито для запису (%1)</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>закрийте його там і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the registry is open for reading only</source>
        <translation>реєстр відкрито лише для читання</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or close the program that writes to it</source>
        <translation>перевірте права на файл і його теку або закрийте програму, що пише до нього</translation>
    </message>
    <message>
        <source>the registry cannot be opened (%1)</source>
        <translation>реєстр неможливо відкрити (%1)</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder</source>
        <translation>перевірте права на файл і його теку</translation>
    </message>
    <message>
        <source>there is no such decision</source>
        <translation>такого документа немає</translation>
    </message>
    <message>
        <source>“decretum list” lists them</source>
        <translation>їх показує «decretum list»</translation>
    </message>
    <message>
        <source>this is no id of a decision</source>
        <translation>це не ідентифікатор документа</translation>
    </message>
    <message>
        <source>give a UUID or its first signs, four at least; “decretum list” shows them</source>
        <translation>дайте UUID або його перші знаки, щонайменше чотири; їх показує «decretum list»</translation>
    </message>
    <message>
        <source>several decisions begin so (%1)</source>
        <translation>так починаються кілька документів (%1)</translation>
    </message>
    <message>
        <source>give more signs</source>
        <translation>дайте більше знаків</translation>
    </message>
    <message>
        <source>a part of the decision has no id</source>
        <translation>частина документа не має ідентифікатора</translation>
    </message>
    <message>
        <source>report it: the program is at fault</source>
        <translation>повідомте про це: помилка в програмі</translation>
    </message>
    <message>
        <source>two parts of the decision have one id</source>
        <translation>дві частини документа мають один ідентифікатор</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>редакції %1 немає</translation>
    </message>
    <message>
        <source>the copy could not be made (%1)</source>
        <translation>копію не вдалося зробити (%1)</translation>
    </message>
    <message>
        <source>check the name, the folder&apos;s rights and the free space</source>
        <translation>перевірте назву, права на теку та вільне місце</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was lost</source>
        <translation>звільніть місце і спробуйте ще раз; нічого не втрачено</translation>
    </message>
    <message>
        <source>the registry refused (%1)</source>
        <translation>реєстр відмовив (%1)</translation>
    </message>
    <message>
        <source>“decretum registry verify” tells whether it is sound</source>
        <translation>чи він справний, скаже «decretum registry verify»</translation>
    </message>
    <message>
        <source>Write decisions of the registry to files</source>
        <translation>Записати документи реєстру до файлів</translation>
    </message>
    <message>
        <source>UUIDs of decisions or their beginnings, four signs at least</source>
        <translation>UUID документів або їхні початки, щонайменше чотири знаки</translation>
    </message>
    <message>
        <source>The file to write, of one decision and one format, or of several in json; - is standard output</source>
        <translation>Файл для запису: один документ в одному форматі або кілька в json; - означає стандартний вивід</translation>
    </message>
    <message>
        <source>Write every id of the registry, not only those that came with the source</source>
        <translation>Записати всі ідентифікатори реєстру, а не лише ті, що прийшли з джерелом</translation>
    </message>
    <message>
        <source>one file takes one decision and one format, or several decisions in json; use --output-dir for more</source>
        <translation>один файл вміщує один документ в одному форматі або кілька документів у json; для більшого вкажіть --output-dir</translation>
    </message>
    <message>
        <source>Read documents into the registry</source>
        <translation>Прочитати документи до реєстру</translation>
    </message>
    <message>
        <source>Import a file anew though the registry has one of the same bytes</source>
        <translation>Прочитати файл знову, хоча реєстр уже має такий самий</translation>
    </message>
    <message>
        <source>already in the registry; --again imports it anew</source>
        <translation>уже в реєстрі; --again прочитає його знову</translation>
    </message>
    <message>
        <source>List the decisions of the registry, newest first</source>
        <translation>Показати документи реєстру, від найновіших</translation>
    </message>
    <message>
        <source>Only decisions that have words beginning so</source>
        <translation>Лише документи, де є слова з таким початком</translation>
    </message>
    <message>
        <source>Print a JSON array of objects</source>
        <translation>Вивести масив об&apos;єктів JSON</translation>
    </message>
    <message>
        <source>Check or copy the registry</source>
        <translation>Перевірити або скопіювати реєстр</translation>
    </message>
    <message>
        <source>Check every page, decision, revision and the search index</source>
        <translation>Перевірити кожну сторінку, документ, редакцію та пошуковий покажчик</translation>
    </message>
    <message>
        <source>Copy the registry as it stands, also while a window writes to it</source>
        <translation>Скопіювати реєстр у його теперішньому стані, навіть коли вікно пише до нього</translation>
    </message>
    <message>
        <source>The copy; an existing file is replaced</source>
        <translation>Копія; наявний файл буде замінено</translation>
    </message>
    <message>
        <source>%1: sound; decisions: %2</source>
        <translation>%1: справний; документів: %2</translation>
    </message>
    <message>
        <source>The registry&apos;s file; by default registry.decretum in the user&apos;s data folder</source>
        <translation>Файл реєстру; за замовчуванням registry.decretum у теці даних користувача</translation>
    </message>
    <message>
        <source>Print a decision of the registry as text</source>
        <translation>Вивести документ реєстру як текст</translation>
    </message>
    <message>
        <source>A decision&apos;s UUID or its beginning, four signs at least</source>
        <translation>UUID документа або його початок, щонайменше чотири знаки</translation>
    </message>
    <message>
        <source>this is the registry itself</source>
        <translation>це сам реєстр</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>не вказуйте його</translation>
    </message>
    <message>
        <source>the program of the window, %1, cannot be started</source>
        <translation>не вдалося запустити програму вікна, %1</translation>
    </message>
    <message>
        <source>there is no display for the window; “decretum --help” lists the commands</source>
        <translation>немає дисплея, на якому відкрити вікно; «decretum --help» перелічує команди</translation>
    </message>
    <message>
        <source>the table has no column “%1”</source>
        <translation>у таблиці немає стовпця «%1»</translation>
    </message>
    <message>
        <source>name it in the first line</source>
        <translation>назвіть його в першому рядку</translation>
    </message>
    <message>
        <source>Decline names of persons and posts</source>
        <translation>Відмінює імена осіб і посади</translation>
    </message>
    <message>
        <source>Names and posts in the nominative</source>
        <translation>Імена та посади в називному відмінку</translation>
    </message>
    <message>
        <source>Language of the text: uk or ru</source>
        <translation>Мова тексту: uk або ru</translation>
    </message>
    <message>
        <source>One case alone: nominative, genitive, dative, accusative, instrumental, locative or vocative</source>
        <translation>Лише один відмінок: nominative, genitive, dative, accusative, instrumental, locative або vocative</translation>
    </message>
    <message>
        <source>Of the person named: m or f; else it is found, where the name tells it</source>
        <translation>Стать названої особи: m або f; інакше її визначено, якщо ім’я її показує</translation>
    </message>
    <message>
        <source>What the text is: surname, given, patronymic, name, position or any</source>
        <translation>Що це за текст: surname, given, patronymic, name, position або any</translation>
    </message>
    <message>
        <source>The Ukrainian dative to put first: u (директору) or ovi (директорові)</source>
        <translation>Український давальний, що стоїть першим: u (директору) або ovi (директорові)</translation>
    </message>
    <message>
        <source>Print the rules and how sure they are too</source>
        <translation>Показати також правила і їхню певність</translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns input, gender and kind; the forms come as a table</source>
        <translation>Таблиця через табуляцію зі стовпцями input, gender і kind; форми повертаються таблицею</translation>
    </message>
    <message>
        <source>give either words to decline or --batch FILE</source>
        <translation>вкажіть або слова для відмінювання, або --batch ФАЙЛ</translation>
    </message>
    <message>
        <source>the program&apos;s table of deadlines is wrong (%1)</source>
        <translation>таблиця термінів програми хибна (%1)</translation>
    </message>
    <message>
        <source>the calendar&apos;s key “%1” has a value that it does not take</source>
        <translation>ключ календаря «%1» має значення, якого він не приймає</translation>
    </message>
    <message>
        <source>docs/deadlines.md lists the keys</source>
        <translation>ключі перелічено в docs/deadlines.md</translation>
    </message>
    <message>
        <source>there is no such calendar</source>
        <translation>такого календаря немає</translation>
    </message>
    <message>
        <source>ukraine and russia are, and .toml files</source>
        <translation>є ukraine, russia та файли .toml</translation>
    </message>
    <message>
        <source>Also the day to control by; the days off of ukraine, russia or a .toml file</source>
        <translation>Також день контролю; вихідні дні з ukraine, russia або файлу .toml</translation>
    </message>
    <message>
        <source>A last day that is off: next or previous working day, or as-is</source>
        <translation>Вихідний останній день: next — наступний робочий, previous — попередній, as-is — без змін</translation>
    </message>
    <message>
        <source>The last day (2022-09-01) on which the calendar&apos;s holidays are worked</source>
        <translation>Останній день (2022-09-01), коли свята календаря є робочими</translation>
    </message>
    <message>
        <source>--rule and --martial-law-until want --calendar</source>
        <translation>--rule і --martial-law-until потребують --calendar</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; write it as 2022-09-01</source>
        <translation>%1 — не день календаря; пишіть як 2022-09-01</translation>
    </message>
    <message>
        <source>Read a deadline as it is printed</source>
        <translation>Прочитати термін так, як його надруковано</translation>
    </message>
    <message>
        <source>The deadline&apos;s words; each is answered by a JSON object</source>
        <translation>Слова терміну; на кожен відповідає об’єкт JSON</translation>
    </message>
    <message>
        <source>The document&apos;s day (2022-09-01): days without a year and terms count from it</source>
        <translation>Дата документа (2022-09-01): від неї рахуються дні без року й строки</translation>
    </message>
    <message>
        <source>Also print the deadline back, in the usual wording of --language</source>
        <translation>Також надрукувати термін звичним формулюванням мови --language</translation>
    </message>
    <message>
        <source>A table, parted by tabs, with the columns id, language, document_date and phrase; the answers come as a table</source>
        <translation>Таблиця, розділена табуляціями, зі стовпцями id, language, document_date і phrase; відповіді теж таблицею</translation>
    </message>
    <message>
        <source>give either a deadline&apos;s words or --batch FILE</source>
        <translation>дайте або слова терміну, або --batch FILE</translation>
    </message>
    <message>
        <source>%1:%2: %3 is no day of the calendar; write it as 2022-09-01</source>
        <translation>%1:%2: %3 — не день календаря; пишіть як 2022-09-01</translation>
    </message>
    <message>
        <source>%1:%2: “%3” is no language; uk and ru are</source>
        <translation>%1:%2: «%3» — не мова; є uk і ru</translation>
    </message>
    <message>
        <source>Mend the typography of text files: quotation marks, dashes, blanks, apostrophes, №</source>
        <translation>Виправити типографіку текстових файлів: лапки, тире, пробіли, апострофи, №</translation>
    </message>
    <message>
        <source>Text files; - is standard input</source>
        <translation>Текстові файли; - означає стандартне введення</translation>
    </message>
    <message>
        <source>Language of the text: uk, ru, or auto by its letters</source>
        <translation>Мова тексту: uk, ru або auto (за літерами)</translation>
    </message>
    <message>
        <source>Sign within Ukrainian words: typographic (U+2019), letter (U+02BC), straight, or keep the text’s own</source>
        <translation>Апостроф в українських словах: typographic (U+2019), letter (U+02BC), straight (прямий) або keep (як у тексті)</translation>
    </message>
    <message>
        <source>Dash for a hyphen between words: en or em</source>
        <translation>Тире замість дефіса між словами: en (коротке) або em (довге)</translation>
    </message>
    <message>
        <source>No-break spaces: none, in the blanks that are mended, or all</source>
        <translation>Нерозривні пробіли: none (немає), mended (де пробіл виправлено) або all (усюди)</translation>
    </message>
    <message>
        <source>Make three stops one sign</source>
        <translation>Замінити три крапки одним знаком</translation>
    </message>
    <message>
        <source>Rules not to use, parted by commas</source>
        <translation>Правила, яких не застосовувати, через кому</translation>
    </message>
    <message>
        <source>Print the changes, a line each, instead of the text</source>
        <translation>Вивести зміни, кожну окремим рядком, замість тексту</translation>
    </message>
    <message>
        <source>Print the changes as lines of JSON</source>
        <translation>Вивести зміни рядками JSON</translation>
    </message>
    <message>
        <source>Write each file anew in its place</source>
        <translation>Перезаписати кожен файл на його місці</translation>
    </message>
    <message>
        <source>The file to write, of one input; - is standard output</source>
        <translation>Файл для запису, якщо вхідний файл один; - означає стандартне виведення</translation>
    </message>
    <message>
        <source>“%1” is no rule of typography; there are: %2</source>
        <translation>«%1» не є правилом типографіки; є такі: %2</translation>
    </message>
    <message>
        <source>--write, --output-dir and -o exclude one another; leave all but one out</source>
        <translation>--write, --output-dir та -o виключають одне одного; залиште щось одне</translation>
    </message>
    <message>
        <source>-o takes one input; use --output-dir for more</source>
        <translation>-o приймає один вхідний файл; для кількох є --output-dir</translation>
    </message>
    <message>
        <source>standard input has no name to write to; use -o</source>
        <translation>стандартне введення не має імені файлу; вкажіть -o</translation>
    </message>
    <message>
        <source>the spelling dictionary is not installed (looked for in %1)</source>
        <translation>орфографічний словник не встановлено (шукали в %1)</translation>
    </message>
    <message>
        <source>install the packages hunspell-uk and hunspell-ru; text in this language is not checked</source>
        <translation>встановіть пакунки hunspell-uk і hunspell-ru; текст цією мовою не перевіряється</translation>
    </message>
    <message>
        <source>the spelling dictionary is damaged (%1)</source>
        <translation>орфографічний словник пошкоджено (%1)</translation>
    </message>
    <message>
        <source>install it anew; text in this language is not checked</source>
        <translation>встановіть його наново; текст цією мовою не перевіряється</translation>
    </message>
    <message>
        <source>the spelling dictionary is in an encoding that is not known (%1)</source>
        <translation>орфографічний словник у невідомому кодуванні (%1)</translation>
    </message>
    <message>
        <source>install the one of the distribution; text in this language is not checked</source>
        <translation>встановіть словник із дистрибутива; текст цією мовою не перевіряється</translation>
    </message>
    <message>
        <source>“%1” is no word for a word list; the line was passed over</source>
        <translation>«%1» – не слово для списку слів; рядок пропущено</translation>
    </message>
    <message>
        <source>write one word a line, or a word/example</source>
        <translation>пишіть одне слово в рядку або слово/зразок</translation>
    </message>
    <message>
        <source>no dictionary entry “%1” to inflect a word like; the word was taken without endings</source>
        <translation>у словнику немає слова «%1», за яким відмінювати; слово взято без закінчень</translation>
    </message>
    <message>
        <source>name another example, in the form that dictionaries list</source>
        <translation>назвіть інший зразок у словниковій формі</translation>
    </message>
    <message>
        <source>Check the spelling of documents</source>
        <translation>Перевірити правопис документів</translation>
    </message>
    <message>
        <source>Language of the documents: uk, ru, or auto, by their letters; quotations in the other one are told by themselves</source>
        <translation>Мова документів: uk, ru або auto – за їхніми літерами; цитати іншою мовою розпізнаються самі</translation>
    </message>
    <message>
        <source>The text stands in another case: print what it may be in the nominative</source>
        <translation>Текст стоїть в іншому відмінку: показати, яким він може бути в називному</translation>
    </message>
    <message>
        <source>the document has more than any honest one has (%1)</source>
        <translation>у документі більше, ніж буває в справжніх (%1)</translation>
    </message>
    <message>
        <source>the document opens with a password only</source>
        <translation>документ відкривається лише з паролем</translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation>збережіть його без пароля</translation>
    </message>
    <message>
        <source>“%1” is none of the words that this column takes</source>
        <translation>«%1» — не з тих слів, що їх приймає цей стовпчик</translation>
    </message>
    <message>
        <source>docs/cli.md lists them</source>
        <translation>їх перелічено в docs/cli.md</translation>
    </message>
    <message>
        <source>--batch prints all cases: give neither --case nor --inverse beside it</source>
        <translation>--batch друкує всі відмінки: не вказуйте поруч ні --case, ні --inverse</translation>
    </message>
    <message>
        <source>the package holds no text document</source>
        <translation>у пакеті немає текстового документа</translation>
    </message>
    <message>
        <source>give a .docx or .odt file</source>
        <translation>дайте файл .docx або .odt</translation>
    </message>
    <message>
        <source>open it in LibreOffice or Word and save it as .docx</source>
        <translation>відкрийте його в LibreOffice або Word і збережіть як .docx</translation>
    </message>
    <message>
        <source>Files to read: .docx, .odt, .rtf, .html, .txt, .json; - is standard input</source>
        <translation>Файли для читання: .docx, .odt, .rtf, .html, .txt, .json; - означає стандартне введення</translation>
    </message>
    <message>
        <source>Language of the documents: auto, uk or ru</source>
        <translation>Мова документів: auto, uk або ru</translation>
    </message>
    <message>
        <source>Print what each line was read as and how surely, as lines of JSON on standard error</source>
        <translation>Вивести, чим прочитано кожен рядок і наскільки певно, рядками JSON у стандартний потік помилок</translation>
    </message>
    <message>
        <source>the program is not installed</source>
        <translation>програми не встановлено</translation>
    </message>
    <message>
        <source>install it</source>
        <translation>встановіть її</translation>
    </message>
    <message>
        <source>the program failed (%1)</source>
        <translation>програма не впоралася (%1)</translation>
    </message>
    <message>
        <source>try it by itself</source>
        <translation>спробуйте запустити її окремо</translation>
    </message>
    <message>
        <source>the program took too long and was stopped</source>
        <translation>програма працювала надто довго, її зупинено</translation>
    </message>
    <message>
        <source>the program said too much and was stopped</source>
        <translation>програма видала надто багато, її зупинено</translation>
    </message>
    <message>
        <source>give a .docx, .odt, .rtf, .html, .pdf, .doc, .txt or .json file</source>
        <translation>дайте файл .docx, .odt, .rtf, .html, .pdf, .doc, .txt або .json</translation>
    </message>
    <message>
        <source>this is a file of an old Word (.doc), which LibreOffice turns into a newer one, and it is not installed</source>
        <translation>це файл старого Word (.doc), який на новий перетворює LibreOffice, а його не встановлено</translation>
    </message>
    <message>
        <source>install the package libreoffice-writer, or save the file as .docx in Word</source>
        <translation>встановіть пакунок libreoffice-writer або збережіть файл у Word як .docx</translation>
    </message>
    <message>
        <source>the text of a PDF is read by the program pdftotext, which is not installed</source>
        <translation>текст PDF читає програма pdftotext, а її не встановлено</translation>
    </message>
    <message>
        <source>install the package poppler-utils</source>
        <translation>встановіть пакунок poppler-utils</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>PDF не читається (%1)</translation>
    </message>
    <message>
        <source>open it in a viewer and print it to a new PDF</source>
        <translation>відкрийте його в переглядачі й надрукуйте в новий PDF</translation>
    </message>
    <message>
        <source>the PDF has no text, only pictures of pages</source>
        <translation>у PDF немає тексту, лише зображення сторінок</translation>
    </message>
    <message>
        <source>run recognition of text (OCR) on it first, as ocrmypdf does</source>
        <translation>спершу розпізнайте текст (OCR), наприклад програмою ocrmypdf</translation>
    </message>
    <message>
        <source>the program %1 took too long and was stopped</source>
        <translation>програма %1 працювала надто довго, її зупинено</translation>
    </message>
    <message>
        <source>no clauses were found</source>
        <translation>пунктів не знайдено</translation>
    </message>
    <message>
        <source>doubtful facts: %1</source>
        <translation>сумнівних фактів: %1</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>рядки: %1</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>погляньте</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файлів: %1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>рішень: %1</translation>
    </message>
    <message>
        <source>clauses: %1</source>
        <translation>пунктів: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>поглянути: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>не вдалося: %1</translation>
    </message>
    <message>
        <source>known before: %1</source>
        <translation>уже були: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>Files to read: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; folders with all that is in them; - is standard input</source>
        <translation>Файли для читання: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; теки з усім, що в них є; - означає стандартне введення</translation>
    </message>
    <message>
        <source>what is made of a folder goes to another; name it with --output-dir</source>
        <translation>зроблене з теки пишеться до іншої; назвіть її в --output-dir</translation>
    </message>
    <message>
        <source>LibreOffice can make nothing of this file of an old Word</source>
        <translation>LibreOffice не може прочитати цей файл старого Word</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Пункти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Назва установи</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Хто видав</translation>
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
        <translation>Місце</translation>
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
        <translation>контроль за виконанням</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Віза</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Поза текстом</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>named in the text only</source>
        <translation>названо лише в тексті</translation>
    </message>
    <message>
        <source>“%1” is no field of a name of a file</source>
        <translation>поля «%1» в назві файлу немає</translation>
    </message>
    <message>
        <source>{date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id} and {source} are</source>
        <translation>є {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id} і {source}</translation>
    </message>
    <message>
        <source>no name of a file can be made of this</source>
        <translation>з цього не складеться назва файлу</translation>
    </message>
    <message>
        <source>write words or fields, as “{date} {number} {subject}”</source>
        <translation>напишіть слова або поля, як-от «{date} {number} {subject}»</translation>
    </message>
    <message>
        <source>what was written reads back otherwise (%1); the file was not kept</source>
        <translation>записане читається інакше (%1); файл не збережено</translation>
    </message>
    <message>
        <source>json, docx, odt, pdf, html, md, txt, akn and ics are</source>
        <translation>є json, docx, odt, pdf, html, md, txt, akn і ics</translation>
    </message>
    <message>
        <source>All decisions of the registry</source>
        <translation>Усі документи реєстру</translation>
    </message>
    <message>
        <source>Decisions that have words beginning so, as list finds them</source>
        <translation>Документи зі словами, що так починаються, як їх знаходить list</translation>
    </message>
    <message>
        <source>name decisions by their ids, or ask for --all or for those that --find finds</source>
        <translation>назвіть документи за ідентифікаторами або попросіть усі (--all) чи ті, що знаходить --find</translation>
    </message>
    <message>
        <source>documents: %1, files: %2, failed: %3</source>
        <translation>документів: %1, файлів: %2, не вдалося: %3</translation>
    </message>
    <message>
        <source>Formats, parted by commas: json, docx, odt, pdf, html, md, txt, akn, ics</source>
        <translation>Формати через кому: json, docx, odt, pdf, html, md, txt, akn, ics</translation>
    </message>
    <message>
        <source>How files are named in --output-dir: words with {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}</source>
        <translation>Як називати файли в --output-dir: слова з {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}</translation>
    </message>
    <message>
        <source>Latin letters in the names of files</source>
        <translation>Латинські літери в назвах файлів</translation>
    </message>
    <message>
        <source>How many documents to write at once; left out: as many as the machine has cores, 8 at most</source>
        <translation>Скільки документів записувати водночас; якщо не вказано — скільки ядер має комп’ютер, щонайбільше 8</translation>
    </message>
    <message>
        <source>--name and --transliterate name files in a folder; name it with --output-dir</source>
        <translation>--name і --transliterate дають назви файлам у теці; назвіть її через --output-dir</translation>
    </message>
    <message>
        <source>Kind of PDF: a-2a (PDF/A-2a and PDF/UA-1), a-1a, a-3a and plain (both with the document&apos;s data)</source>
        <translation>Різновид PDF: a-2a (PDF/A-2a і PDF/UA-1), a-1a, a-3a та plain (обидва з даними документа)</translation>
    </message>
    <message>
        <source>the condition asks for a fact that no document has (%1)</source>
        <translation>умова питає про факт, якого немає в жодному документі (%1)</translation>
    </message>
    <message>
        <source>docs/templates.md lists the facts</source>
        <translation>факти перелічено в docs/templates.md</translation>
    </message>
    <message>
        <source>the template lacks “%1”</source>
        <translation>у шаблоні немає «%1»</translation>
    </message>
    <message>
        <source>give it, or extend a template that has it</source>
        <translation>додайте його або розширте шаблон, у якому він є</translation>
    </message>
    <message>
        <source>“%1” is in the language of the base, which is another</source>
        <translation>«%1» – мовою основи, а вона інша</translation>
    </message>
    <message>
        <source>give it in the template&apos;s language, or extend a template of that language</source>
        <translation>подайте його мовою шаблону або розширте шаблон цієї мови</translation>
    </message>
    <message>
        <source>the measure “%1” leaves no room on the sheet</source>
        <translation>міра «%1» не лишає місця на аркуші</translation>
    </message>
    <message>
        <source>make it fit the page and its margins</source>
        <translation>узгодьте її зі сторінкою та її полями</translation>
    </message>
    <message>
        <source>the template&apos;s picture cannot be read (%1)</source>
        <translation>рисунок шаблону не вдалося прочитати (%1)</translation>
    </message>
    <message>
        <source>put it beside the template, or mend its name</source>
        <translation>покладіть його поруч із шаблоном або виправте його назву</translation>
    </message>
    <message>
        <source>the template&apos;s picture is neither PNG nor JPEG (%1)</source>
        <translation>рисунок шаблону – ні PNG, ні JPEG (%1)</translation>
    </message>
    <message>
        <source>save it as PNG</source>
        <translation>збережіть його як PNG</translation>
    </message>
    <message>
        <source>arms and an emblem stand together (%1)</source>
        <translation>герб і емблема стоять разом (%1)</translation>
    </message>
    <message>
        <source>keep one of them; &quot;&quot; takes away what the base has</source>
        <translation>залиште одне з них; &quot;&quot; прибирає те, що має основа</translation>
    </message>
    <message>
        <source>List, show and check templates</source>
        <translation>Перелічити, показати й перевірити шаблони</translation>
    </message>
    <message>
        <source>Templates (.toml files or names) to read: every problem is told with file, line and key</source>
        <translation>Шаблони (файли .toml або назви), які слід прочитати: кожну помилку названо з файлом, рядком і ключем</translation>
    </message>
    <message>
        <source>Print a template that comes with the program, to begin one&apos;s own from</source>
        <translation>Вивести шаблон із програми, щоб почати від нього власний</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>помилок немає</translation>
    </message>
    <message>
        <source>the letterhead is no .docx that a document can be put into (%1)</source>
        <translation>бланк — не такий .docx, у який можна вписати документ (%1)</translation>
    </message>
    <message>
        <source>save it as .docx in Word or LibreOffice</source>
        <translation>збережіть його як .docx у Word або LibreOffice</translation>
    </message>
    <message>
        <source>The office&apos;s own sheet, a .docx: DOCX files are written upon it; none: without a sheet</source>
        <translation>Бланк установи, .docx: на ньому записуються файли DOCX; none: без бланка</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Погодження</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Примірник</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Затвердження</translation>
    </message>
</context>
<context>
    <name>decretum::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;DOCX…</source>
        <translation>Зберегти як &amp;DOCX…</translation>
    </message>
    <message>
        <source>Export in &amp;another format…</source>
        <translation>Зберегти в &amp;іншому форматі…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>Particulars of the &amp;office…</source>
        <translation>Відомості про &amp;установу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Шукати всюди</translation>
    </message>
    <message>
        <source>&amp;New clause</source>
        <translation>&amp;Новий пункт</translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation>&amp;Розділити біля курсора</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>По&amp;єднати з попереднім</translation>
    </message>
    <message>
        <source>Level &amp;down</source>
        <translation>Рівень &amp;нижче</translation>
    </message>
    <message>
        <source>Level &amp;up</source>
        <translation>Рівень &amp;вище</translation>
    </message>
    <message>
        <source>Move &amp;before</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move be&amp;hind</source>
        <translation>Перемістити в&amp;низ</translation>
    </message>
    <message>
        <source>Dead&amp;line…</source>
        <translation>&amp;Строк…</translation>
    </message>
    <message>
        <source>Addressee and &amp;performers…</source>
        <translation>&amp;Кому і виконавці…</translation>
    </message>
    <message>
        <source>&amp;Control of performance</source>
        <translation>К&amp;онтроль за виконанням</translation>
    </message>
    <message>
        <source>&amp;Remove the clause</source>
        <translation>Ви&amp;лучити пункт</translation>
    </message>
    <message>
        <source>&amp;Renumber the clauses</source>
        <translation>&amp;Перенумерувати пункти</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Перемістити до &amp;кошика</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Реєстр</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Сторінки</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Decretum</source>
        <translation>&amp;Про Decretum</translation>
    </message>
    <message>
        <source>Next &amp;case of the name or post</source>
        <translation>Наступний &amp;відмінок імені чи посади</translation>
    </message>
    <message>
        <source>Mend &amp;typography while typing</source>
        <translation>Виправляти &amp;типографіку під час набору</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Імпорт &amp;теки…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Імпорт із &amp;буфера обміну</translation>
    </message>
    <message>
        <source>&amp;Learned from corrections…</source>
        <translation>&amp;Вивчене з виправлень…</translation>
    </message>
    <message>
        <source>Export &amp;several documents…</source>
        <translation>Зберегти &amp;кілька документів…</translation>
    </message>
    <message>
        <source>On a new pa&amp;ge</source>
        <translation>З нової с&amp;торінки</translation>
    </message>
    <message>
        <source>S&amp;queeze onto fewer pages</source>
        <translation>С&amp;тиснути на менше сторінок</translation>
    </message>
    <message>
        <source>Lines of the &amp;heading…</source>
        <translation>Рядки &amp;заголовка…</translation>
    </message>
    <message>
        <source>Re&amp;fer to a clause or annex…</source>
        <translation>По&amp;силання на пункт чи додаток…</translation>
    </message>
</context>
<context>
    <name>decretum::BulkExportDialog</name>
    <message>
        <source>Deadlines (ICS)</source>
        <translation>Строки (ICS)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Латиницею</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Export several documents</source>
        <translation>Зберегти кілька документів</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Що не вдалося</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Формати:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Назви:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>Words and fields: %1</source>
        <translation>Слова й поля: %1</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Тека для файлів</translation>
    </message>
    <message>
        <source>Documents: %1 of %2</source>
        <translation>Документів: %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Files written and checked: %1.</source>
        <translation>Файлів записано й перевірено: %1.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Не вдалося: %1.</translation>
    </message>
    <message>
        <source>It was stopped; documents done: %1.</source>
        <translation>Зупинено; готових документів: %1.</translation>
    </message>
</context>
<context>
    <name>decretum::ClauseDelegate</name>
    <message>
        <source>+ deadline</source>
        <translation>+ строк</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Назва додатка</translation>
    </message>
</context>
<context>
    <name>decretum::ClauseModel</name>
    <message>
        <source>Annex %1 %2</source>
        <translation>Додаток %1 %2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Хто і коли</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>виконано частково</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>extended to %1</source>
        <translation>продовжено до %1</translation>
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
        <translation>Пункти</translation>
    </message>
</context>
<context>
    <name>decretum::DateEdit</name>
    <message>
        <source>Not a day of the calendar. Write it as 04.03.2020 or with the month&apos;s name.</source>
        <translation>Такого дня немає в календарі. Напишіть 04.03.2020 або з назвою місяця.</translation>
    </message>
</context>
<context>
    <name>decretum::DeadlinePopover</name>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня немає</translation>
    </message>
    <message>
        <source>Not understood: it will be printed as it is, without days</source>
        <translation>Не зрозуміло: буде надруковано як є, без днів</translation>
    </message>
    <message>
        <source>Continuously, without a last day</source>
        <translation>Постійно, без останнього дня</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Повторюється</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Bound to an event, without a day</source>
        <translation>Пов’язано з подією, без дня</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>decretum::DecisionDocument</name>
    <message>
        <source>new clause</source>
        <translation>новий пункт</translation>
    </message>
    <message>
        <source>removal of a clause</source>
        <translation>вилучення пункту</translation>
    </message>
    <message>
        <source>move of a clause</source>
        <translation>переміщення пункту</translation>
    </message>
    <message>
        <source>level up</source>
        <translation>рівень вище</translation>
    </message>
    <message>
        <source>joining of clauses</source>
        <translation>поєднання пунктів</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>перенумерування</translation>
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
        <translation>місце</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>enacting formula</source>
        <translation>розпорядча формула</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>виконавець</translation>
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
        <translation>назва установи</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>ознайомлення</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>form of the date</source>
        <translation>вигляд дати</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>різновид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>підписи</translation>
    </message>
    <message>
        <source>visas</source>
        <translation>візи</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>додаток</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>набирання</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>performers</source>
        <translation>виконавці</translation>
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
        <translation>друк</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>гриф затвердження</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>підстава</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>список розсилання</translation>
    </message>
</context>
<context>
    <name>decretum::DocumentMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>By language and kind</source>
        <translation>За мовою і різновидом</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Стан</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Різновид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова документа</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
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
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Текст Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>Interchange file</source>
        <translation>Файл обміну</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Зберегти файл</translation>
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
        <translation>Календар строків</translation>
    </message>
</context>
<context>
    <name>decretum::FactModel</name>
    <message>
        <source>doubtful</source>
        <translation>сумнівне</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлене</translation>
    </message>
    <message numerus="yes">
        <source>To look at: %n place(s)</source>
        <translation>
            <numerusform>Подивитися: %n місце</numerusform>
            <numerusform>Подивитися: %n місця</numerusform>
            <numerusform>Подивитися: %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кому доручено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>decretum::FootForm</name>
    <message>
        <source>Add a signature</source>
        <translation>Додати підпис</translation>
    </message>
    <message>
        <source>Executor and phone</source>
        <translation>Виконавець і телефон</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Посада підписувача</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Ім’я підписувача</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The text has tables or pictures: see the pages</source>
        <translation>У тексті є таблиці чи зображення: дивіться сторінки</translation>
    </message>
</context>
<context>
    <name>decretum::HeadForm</name>
    <message>
        <source>Letterhead</source>
        <translation>Назва установи</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Орган, що видає</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок: «Про …»</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Enacting formula</source>
        <translation>Розпорядча формула</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
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
        <translation>Чекає на читання</translation>
    </message>
    <message>
        <source>Nothing doubtful</source>
        <translation>Нічого сумнівного</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n місце варто переглянути</numerusform>
            <numerusform>%n місця варто переглянути</numerusform>
            <numerusform>%n місць варто переглянути</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the registry</source>
        <translation>Уже в реєстрі</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
</context>
<context>
    <name>decretum::ImportWindow</name>
    <message>
        <source>There are no documents in that folder</source>
        <translation>У цій теці немає документів</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Прочитано %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n файл варто переглянути</numerusform>
            <numerusform>%n файли варто переглянути</numerusform>
            <numerusform>%n файлів варто переглянути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Import all that need no look (%1)</source>
        <translation>Імпортувати всі без сумнівів (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Імпортувати знову</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Line %1 was read as “%2”</source>
        <translation>рядок %1 прочитано як «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n file(s) are not imported yet</source>
        <translation>
            <numerusform>Виправлення %n файла ще не імпортовано</numerusform>
            <numerusform>Виправлення %n файлів ще не імпортовано</numerusform>
            <numerusform>Виправлення %n файлів ще не імпортовано</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Імпортувати їх</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Усе одно закрити</translation>
    </message>
    <message>
        <source>It is right as it was read</source>
        <translation>Прочитано правильно</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Скасувати виправлення рядка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>The line is what it was read as</source>
        <translation>Рядок є тим, чим його прочитано</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>To the previous doubtful place</source>
        <translation>До попереднього сумнівного місця</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>To the next doubtful place</source>
        <translation>До наступного сумнівного місця</translation>
    </message>
    <message>
        <source>Put the document into the registry</source>
        <translation>Додати документ до реєстру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Припинити читання</translation>
    </message>
    <message>
        <source>Source: click what a line was read as to correct it</source>
        <translation>Джерело: щоб виправити рядок, натисніть, чим його прочитано</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Що прочитано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Мова:</translation>
    </message>
    <message>
        <source>told by its letters</source>
        <translation>за літерами тексту</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>Learned from corrections…</source>
        <translation>Вивчене з виправлень…</translation>
    </message>
</context>
<context>
    <name>decretum::KeysDialog</name>
    <message>
        <source>Next clause, split the clause</source>
        <translation>Наступний пункт, розділити пункт</translation>
    </message>
    <message>
        <source>New line inside a clause</source>
        <translation>Новий рядок у пункті</translation>
    </message>
    <message>
        <source>Level down, level up</source>
        <translation>Рівень нижче, рівень вище</translation>
    </message>
    <message>
        <source>Join with the clause before (at the beginning of a clause)</source>
        <translation>Поєднати з попереднім пунктом (на початку пункту)</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Напівжирний, курсив, підкреслений</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Importing: next, previous doubtful place</source>
        <translation>Імпорт: наступне, попереднє сумнівне місце</translation>
    </message>
    <message>
        <source>Importing: the line is right, on to the next doubtful place</source>
        <translation>Імпорт: рядок прочитано правильно, до наступного сумнівного</translation>
    </message>
    <message>
        <source>Importing: what the line is</source>
        <translation>Імпорт: чим є рядок</translation>
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
        <translation>Посада</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Learned from corrections</source>
        <translation>Вивчене з виправлень</translation>
    </message>
    <message>
        <source>Nothing yet. When a correction tells the program a formula, a post or a name that it did not know, it is written down here.</source>
        <translation>Поки нічого. Коли виправлення підкаже програмі невідому їй формулу, посаду чи ім’я, вони з’являться тут.</translation>
    </message>
    <message>
        <source>These words are used when files are read. Take one out, and it no longer is.</source>
        <translation>Ці слова допомагають читати файли. Вилучене слово більше не діє.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
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
        <translation>Тут починається пункт</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продовження</translation>
    </message>
    <message>
        <source>Belongs to the clause above</source>
        <translation>Належить до пункту вище</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Deadline of the clause above</source>
        <translation>Строк пункту вище</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Виконавці</translation>
    </message>
    <message>
        <source>Performers of the clause above</source>
        <translation>Виконавці пункту вище</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Signature: the line with the name</source>
        <translation>Підпис: рядок з ім’ям</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Post of the person who signs below</source>
        <translation>Посада того, хто підписав нижче</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subject (“On …”)</source>
        <translation>Заголовок («Про …»)</translation>
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
        <translation>Розпорядча формула («НАКАЗУЮ:»)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Letterhead of the office</source>
        <translation>Назва установи вгорі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type of the document (“ORDER”)</source>
        <translation>Вид документа («НАКАЗ»)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Хто видав</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Хто видав</translation>
    </message>
    <message>
        <source>Date, number</source>
        <translation>Дата, номер</translation>
    </message>
    <message>
        <source>Date, number, place</source>
        <translation>Дата, номер, місце</translation>
    </message>
    <message>
        <source>Annex head</source>
        <translation>Шапка додатка</translation>
    </message>
    <message>
        <source>Head of an annex</source>
        <translation>Шапка додатка</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>Text of an annex</source>
        <translation>Текст додатка</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Поза текстом</translation>
    </message>
    <message>
        <source>Not part of the text: visa, executor, acquaintance</source>
        <translation>Не частина тексту: віза, виконавець, ознайомлення</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Approval over the text (“APPROVED”)</source>
        <translation>Гриф затвердження над текстом («ЗАТВЕРДЖУЮ»)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>What the order rests on (“Basis: …”)</source>
        <translation>На чому ґрунтується наказ («Підстава: …»)</translation>
    </message>
</context>
<context>
    <name>decretum::MainWindow</name>
    <message>
        <source>Read only</source>
        <translation>Лише для читання</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>Збережено о %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункти</numerusform>
            <numerusform>%n пунктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deadline</source>
        <translation>
            <numerusform>%n зі строком</numerusform>
            <numerusform>%n зі строком</numerusform>
            <numerusform>%n зі строком</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
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
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Мова програми</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Виконавці</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>імпортовано %n документ</numerusform>
            <numerusform>імпортовано %n документи</numerusform>
            <numerusform>імпортовано %n документів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the registry</source>
        <translation>
            <numerusform>%n вже був у реєстрі</numerusform>
            <numerusform>%n вже були в реєстрі</numerusform>
            <numerusform>%n вже були в реєстрі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what was mended or is doubtful</source>
        <translation>
            <numerusform>%n зауваження про виправлене чи сумнівне</numerusform>
            <numerusform>%n зауваження про виправлене чи сумнівне</numerusform>
            <numerusform>%n зауважень про виправлене чи сумнівне</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1</source>
        <translation>Тут нічого не можна змінити: %1</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Вийнято з кошика</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Переміщено до кошика</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>About Decretum</source>
        <translation>Про Decretum</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Decretum %1&lt;/h3&gt;&lt;p&gt;Drafts, registers and renders the administrative documents of an education office.&lt;/p&gt;&lt;p&gt;MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Decretum %1&lt;/h3&gt;&lt;p&gt;Створює, реєструє й оформлює розпорядчі документи органу управління освітою.&lt;/p&gt;&lt;p&gt;Ліцензія MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>Put a copy elsewhere…</source>
        <translation>Покласти копію деінде…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Усе одно закрити</translation>
    </message>
    <message>
        <source>What stands at the caret is neither a name nor a post that can be declined; select it whole</source>
        <translation>Біля курсора немає ні імені, ні посади, які можна відмінювати; виділіть їх цілком</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.txt *.json *.pdf *.doc);;All files (*)</source>
        <translation>Документи (*.docx *.odt *.fodt *.rtf *.html *.htm *.txt *.json *.pdf *.doc);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Імпорт теки</translation>
    </message>
    <message>
        <source>There are no documents in that folder</source>
        <translation>У цій теці немає документів</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>У буфері обміну немає тексту</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обміну</translation>
    </message>
    <message>
        <source>Learned for the next files: %1</source>
        <translation>Вивчено для наступних файлів: %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показати…</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) read</source>
        <translation>
            <numerusform>прочитано %n відомість</numerusform>
            <numerusform>прочитано %n відомості</numerusform>
            <numerusform>прочитано %n відомостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Переглянути…</translation>
    </message>
    <message>
        <source>Put the caret into the preamble or a clause: what refers to another clause stands in a sentence</source>
        <translation>Поставте курсор у преамбулу чи пункт: посилання на інший пункт стоїть у реченні</translation>
    </message>
</context>
<context>
    <name>decretum::MessageBar</name>
    <message>
        <source>%1 more</source>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>decretum::OfficeForm</name>
    <message>
        <source>Your office</source>
        <translation>Ваша установа</translation>
    </message>
    <message>
        <source>About the office</source>
        <translation>Про установу</translation>
    </message>
    <message>
        <source>This goes into every new document. It can be changed at any time.</source>
        <translation>Це потрапить до кожного нового документа. Змінити можна будь-коли.</translation>
    </message>
    <message>
        <source>&amp;Letterhead, line by line</source>
        <translation>&amp;Бланк, рядок за рядком</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Місце видання</translation>
    </message>
    <message>
        <source>Head&apos;s p&amp;ost</source>
        <translation>&amp;Посада керівника</translation>
    </message>
    <message>
        <source>Head&apos;s &amp;name</source>
        <translation>&amp;Ім’я керівника</translation>
    </message>
    <message>
        <source>Language of &amp;documents</source>
        <translation>Мова &amp;документів</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Стандарт</translation>
    </message>
    <message>
        <source>Names in si&amp;gnatures</source>
        <translation>Імена в &amp;підписах</translation>
    </message>
    <message>
        <source>&amp;Apostrophe</source>
        <translation>&amp;Апостроф</translation>
    </message>
    <message>
        <source>EDUCATION DEPARTMENT
OF THE TOWN COUNCIL</source>
        <translation>ВІДДІЛ ОСВІТИ
ВЕРЕСЬКОЇ МІСЬКОЇ РАДИ</translation>
    </message>
    <message>
        <source>as under the date of a document</source>
        <translation>як під датою документа</translation>
    </message>
    <message>
        <source>Head of the education department</source>
        <translation>Начальник відділу освіти</translation>
    </message>
    <message>
        <source>as it is printed in the signature</source>
        <translation>як друкується в підписі</translation>
    </message>
    <message>
        <source>A new order as it would be printed</source>
        <translation>Новий наказ, яким він буде надрукований</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пропустити поки що</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1  as in print</source>
        <translation>%1  друкарський</translation>
    </message>
    <message>
        <source>%1  as a letter</source>
        <translation>%1  як літера</translation>
    </message>
    <message>
        <source>%1  as on a typewriter</source>
        <translation>%1  машинописний</translation>
    </message>
    <message>
        <source>Documents are &amp;kept</source>
        <translation>Документи збері&amp;гаються</translation>
    </message>
    <message>
        <source>over 10 years: printed on one side</source>
        <translation>понад 10 років: друк з одного боку</translation>
    </message>
    <message>
        <source>10 years at most: on both sides</source>
        <translation>до 10 років: друк з обох боків</translation>
    </message>
    <message>
        <source>the file is larger than 4 MB; make its pictures smaller</source>
        <translation>файл більший за 4 МБ; зменште зображення в ньому</translation>
    </message>
    <message>
        <source>Picture &amp;over the letterhead</source>
        <translation>З&amp;ображення над назвою</translation>
    </message>
    <message>
        <source>What the picture &amp;shows</source>
        <translation>Що на зобра&amp;женні</translation>
    </message>
    <message>
        <source>Word sheet («бланк»)</source>
        <translation>Бланк Word</translation>
    </message>
    <message>
        <source>&amp;PDF files</source>
        <translation>Файли &amp;PDF</translation>
    </message>
    <message>
        <source>for those who cannot see it: emblem of the department</source>
        <translation>для тих, хто не бачить: емблема відділу</translation>
    </message>
    <message>
        <source>Picture over the letterhead</source>
        <translation>Зображення над назвою</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Зображення (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG; save the picture as one of them</source>
        <translation>не PNG і не JPEG; збережіть зображення в одному з цих форматів</translation>
    </message>
    <message>
        <source>Sheet for Word documents</source>
        <translation>Бланк для документів Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Документи Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>PDF/A-2a, readable aloud</source>
        <translation>PDF/A-2a, читається вголос</translation>
    </message>
    <message>
        <source>PDF/A-1a, for archives that ask for it</source>
        <translation>PDF/A-1a, для архівів</translation>
    </message>
    <message>
        <source>PDF/A-3a, with the document&apos;s data inside</source>
        <translation>PDF/A-3a, з даними всередині</translation>
    </message>
    <message>
        <source>plain, with the document&apos;s data inside</source>
        <translation>звичайний, з даними всередині</translation>
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
        <translation>Кому доручено, як надруковано</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати особу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>told to act</source>
        <translation>виконує</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>контролює</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згадано</translation>
    </message>
    <message>
        <source>Put the addressee in the dative</source>
        <translation>Поставити адресата в давальний відмінок</translation>
    </message>
    <message>
        <source>In the dative: %1</source>
        <translation>У давальному: %1</translation>
    </message>
</context>
<context>
    <name>decretum::PreviewPanel</name>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Перегляд друкованих сторінок</translation>
    </message>
    <message>
        <source>The pages of the open document appear here</source>
        <translation>Тут з’являться сторінки відкритого документа</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
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
        <translation>Сторінка %1 з %2</translation>
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
        <translation>Навіть найщільніше, як дозволяє стандарт, документ займає %n сторінку|Навіть найщільніше, як дозволяє стандарт, документ займає %n сторінки|Навіть найщільніше, як дозволяє стандарт, документ займає %n сторінок</translation>
    </message>
    <message>
        <source>Squeezed onto %n page(s)</source>
        <translation>Стиснуто на %n сторінку|Стиснуто на %n сторінки|Стиснуто на %n сторінок</translation>
    </message>
    <message>
        <source>Lines of the heading</source>
        <translation>Рядки заголовка</translation>
    </message>
    <message>
        <source>Press Enter where a line is to end. The words stay as they are.</source>
        <translation>Натисніть Enter там, де рядок має закінчитися. Слова лишаються, як є.</translation>
    </message>
    <message>
        <source>These are no longer the words of the heading; change them in the text</source>
        <translation>Це вже не слова заголовка; змінюйте їх у тексті</translation>
    </message>
</context>
<context>
    <name>decretum::PrintStrip</name>
    <message>
        <source>Squeezed, step %1</source>
        <translation>Стиснуто, крок %1</translation>
    </message>
    <message numerus="yes">
        <source>Heading in %n line(s)</source>
        <translation>
            <numerusform>Заголовок в %n рядок</numerusform>
            <numerusform>Заголовок у %n рядки</numerusform>
            <numerusform>Заголовок у %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of a heading that was changed since</source>
        <translation>Рядки заголовка, який відтоді змінено</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) on a new page</source>
        <translation>
            <numerusform>%n пункт з нової сторінки</numerusform>
            <numerusform>%n пункти з нової сторінки</numerusform>
            <numerusform>%n пунктів з нової сторінки</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the template; a click puts it back:</source>
        <translation>Інакше, ніж у шаблоні; натискання повертає:</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Повернути: %1</translation>
    </message>
</context>
<context>
    <name>decretum::ReferencePopover</name>
    <message>
        <source>Refer to</source>
        <translation>Послатися на</translation>
    </message>
    <message>
        <source>Number or words of a clause</source>
        <translation>Номер або слова пункту</translation>
    </message>
    <message>
        <source>Clauses and annexes</source>
        <translation>Пункти й додатки</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Як буде надруковано</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>додаток %1</translation>
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
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реєстр</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Усі документи</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>decretum::RequisitesForm</name>
    <message>
        <source>Approval</source>
        <translation>Гриф затвердження</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Розіслати</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Ознайомлені</translation>
    </message>
    <message>
        <source>one after another, parted by semicolons</source>
        <translation>один за одним, через крапку з комою</translation>
    </message>
    <message>
        <source>More requisites</source>
        <translation>Інші реквізити</translation>
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
        <translation>Прочитано так із певністю %1 %</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сумнівне</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлене</translation>
    </message>
</context>
<context>
    <name>decretum::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Добираю підказки…</translation>
    </message>
    <message>
        <source>Add to the office&apos;s dictionary</source>
        <translation>Додати до словника установи</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Додати до мого словника</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Підказок немає</translation>
    </message>
</context>
<context>
    <name>decretum::StartPage</name>
    <message>
        <source>No decisions yet</source>
        <translation>Рішень ще немає</translation>
    </message>
    <message>
        <source>Import your Word files, or begin from a template.</source>
        <translation>Імпортуйте свої файли Word або почніть із шаблону.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Імпортувати файли…</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новий із шаблону</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Спробувати на зразках</translation>
    </message>
    <message>
        <source>You can also drop files here.
Nothing leaves this computer.</source>
        <translation>Файли можна й перетягнути сюди.
Ніщо не залишає цього комп’ютера.</translation>
    </message>
</context>
<context>
    <name>decretum::TemplateMenu</name>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новий із шаблону</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Шаблони (*.toml)</translation>
    </message>
</context>
</TS>
