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
        <source>give a .txt, .docx or .json file</source>
        <translation>подайте файл .txt, .docx або .json</translation>
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
        <source>the package holds no Word document</source>
        <translation>у пакеті немає документа Word</translation>
    </message>
    <message>
        <source>give a .docx file</source>
        <translation>подайте файл .docx</translation>
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
        <source>json, docx, pdf, html, md and txt are</source>
        <translation>формати: json, docx, pdf, html, md і txt</translation>
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
        <source>Files to read: .txt, .docx, .json; - is standard input</source>
        <translation>Файли: .txt, .docx, .json; - означає стандартне введення</translation>
    </message>
    <message>
        <source>Formats, parted by commas: json, docx, pdf, html, md, txt</source>
        <translation>Формати через кому: json, docx, pdf, html, md, txt</translation>
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
        <source>How many documents to convert at once</source>
        <translation>Скільки документів перетворювати водночас</translation>
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
        <source>List the templates that come with the program</source>
        <translation>Показати шаблони, що постачаються з програмою</translation>
    </message>
    <message>
        <source>base profile</source>
        <translation>базовий профіль</translation>
    </message>
    <message>
        <source>give a command; “decretum --help” lists them</source>
        <translation>вкажіть команду; перелік дає «decretum --help»</translation>
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
</context>
</TS>
