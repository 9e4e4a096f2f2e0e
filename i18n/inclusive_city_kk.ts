<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Adopt a programme</source>
        <translation>Бағдарламаны бекіту</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Locks a programme as adopted and plans its works, one for each measure at each facility, with payer, cost and year; what facilities share is planned once. It stays as it was decided from then on. A programme that was adopted before gives way: works that nobody has begun are withdrawn, what is under way or done stays and is not planned twice. The constraints are verified again on the rows first.</source>
        <translation>Бағдарламаны бекітілген деп құлыптайды және оның жұмыстарын жоспарлайды: әр нысандағы әр шараға бір жұмыс, төлеушісі, құны және жылы көрсетіледі; нысандарға ортақ нәрсе бір рет жоспарланады. Осыдан бастап ол шешілгендей қалады. Бұрын бекітілген бағдарлама орын береді: басталмаған жұмыстар алынады, басталған не орындалғандары қалады және екі рет жоспарланбайды. Алдымен барлық шектеулер жолдар бойынша қайта тексеріледі.</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Programme (number, name or identifier)</source>
        <translation>Бағдарлама (нөмірі, атауы не сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Adopted by, such as the decision of the council</source>
        <translation>Кім бекітті, мысалы мәслихат шешімі</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works planned</source>
        <translation>Жоспарланған жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <location filename="../algorithms/programme.py"/>
        <source>Facilities in the programme</source>
        <translation>Бағдарламадағы нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works that have begun already</source>
        <translation>Басталып қойған жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works of the programme before, withdrawn</source>
        <translation>Алдыңғы бағдарламаның алынған жұмыстары</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>“{name}” is no longer the adopted programme.</source>
        <translation>«{name}» енді бекітілген бағдарлама емес.</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement of inspectors</source>
        <translation>Тексерушілердің келісімі</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>How far inspectors agree, from facilities that two of them inspected: per criterion, per inspector and as a whole. The share of equal outcomes with Wilson's interval; Cohen's kappa, which leaves out what chance alone would make equal, with its interval after Fleiss, Cohen and Everitt; and Gwet's AC1, which stands where nearly all outcomes are the same and kappa says little. Compared are outcomes (met, met in part, not met, does not apply), not centimetres. It shows which questions and which people need training.</source>
        <translation>Екі тексеруші тексерген нысандар бойынша тексерушілердің бағалары қаншалықты сәйкес келетіні: әр талап, әр тексеруші бойынша және тұтастай. Бірдей нәтижелердің үлесі Уилсон аралығымен; кездейсоқ сәйкестікті есептемейтін Коэн каппасы Флейс, Коэн және Эверитт аралығымен; нәтижелердің бәрі дерлік бірдей болып, каппа аз нәрсе айтатын жерде Гветтің AC1 көрсеткіші. Сантиметрлер емес, нәтижелер салыстырылады (орындалған, ішінара орындалған, орындалмаған, қолданылмайды). Қай сұрақтар мен қай адамдарға оқу керек екенін көрсетеді.</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Facilities inspected twice</source>
        <translation>Екі рет тексерілген нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Answers compared</source>
        <translation>Салыстырылған жауаптар</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>No facility was inspected by two inspectors yet: plan visits with second visits, to compare.</source>
        <translation>Екі тексеруші тексерген нысан әлі жоқ: салыстыру үшін қайта тексерулермен жоспарлаңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Back up a store</source>
        <translation>Қойманың сақтық көшірмесін жасау</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Writes a complete copy of a city store to a new file, also while others have it open. Copying the file by hand may miss what still lies in the files beside it (-wal, -shm). Photos that lie in a folder beside the store are copied along.</source>
        <translation>Қала қоймасының толық көшірмесін жаңа файлға жазады; қойманы басқалар ашып отырса да болады. Файлды қолмен көшіргенде оның жанындағы файлдарда (-wal, -shm) тұрған деректер түсіп қалуы мүмкін. Қойманың жанындағы қалтада жатқан фотосуреттер бірге көшіріледі.</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <location filename="../algorithms/copy_store.py"/>
        <source>Photos whose pictures are not where the store says: {count}</source>
        <translation>Суреті қоймада көрсетілген жерде жоқ фотосуреттер: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/create_store.py"/>
        <source>City store</source>
        <translation>Қала қоймасы</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Records and their history</source>
        <translation>Жазбалар және олардың тарихы</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Accessibility status</source>
        <translation>Қолжетімділік мәртебесі</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Maps and reports</source>
        <translation>Карталар мен есептер</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Sample city</source>
        <translation>Үлгі қала</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/import_prices.py"/>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>This needs the Python package {package}, which this QGIS does not have. On Debian and Ubuntu install {system_package}; on Windows and macOS use QGIS's full installer. Then start QGIS again.</source>
        <translation>Бұл үшін Python тілінің {package} дестесі керек, ол осы QGIS құрамында жоқ. Debian мен Ubuntu жүйелерінде {system_package} дестесін орнатыңыз; Windows пен macOS жүйелерінде QGIS-тің толық орнату бағдарламасын пайдаланыңыз. Содан кейін QGIS-ті қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Build the styled project</source>
        <translation>Безендірілген жобаны құру</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Writes a QGIS project of the city: the facilities with the symbol of their accessibility status, in a style and a map theme for each disability profile, with and without what is only reported; the share of accessible facilities by district and by hexagon where single facilities would be too many; map tips; on request the register and its inspections with forms. It opens in any QGIS, also without this plugin. A city may replace the symbols by styles of its own (.qml). A project of the same name is replaced.</source>
        <translation>Қаланың QGIS жобасын жазады: қолжетімділік мәртебесінің белгісі бар нысандар, әр санатқа арналған стиль және карта тақырыбы, хабарламалармен және оларсыз; жеке нысандар тым көп жерде аудандар мен алтыбұрыштар бойынша қолжетімді нысандардың үлесі; карта кеңестері; қалау бойынша – тізілім мен тексерулер пішіндерімен. Кез келген QGIS-те, бұл плагинсіз де ашылады. Қала белгілерді өз стильдерімен (.qml) алмастыра алады. Аттас жоба алмастырылады.</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Profile shown first (code; empty: the model's first)</source>
        <translation>Алдымен көрсетілетін санат (коды; бос болса: модельдегі біріншісі)</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Show what is only reported, too</source>
        <translation>Хабарланған мәліметті де көрсету</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Add OpenStreetMap as a base map, switched off</source>
        <translation>OpenStreetMap картасын өшірулі күйде негіз етіп қосу</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Add the tables of records with their forms (the plugin adds them when needed)</source>
        <translation>Жазба кестелерін пішіндерімен қосу (плагин оларды қажет болғанда қосады)</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the city's own styles</source>
        <translation>Қаланың өз стильдерінің қалтасы</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>QGIS projects</source>
        <translation>QGIS жобалары</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>{project} written.</source>
        <translation>{project} жобасы жазылды.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Compare two scenarios</source>
        <translation>Екі сценарийді салыстыру</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Puts two scenarios of one kind side by side: which inputs differ, whether the data changed in between, every figure in both with the difference, who gains by district and profile, and which facilities get other works, another year, or are in one of them alone. Written as a table; in a GeoPackage the facilities have their places.</source>
        <translation>Бір түрдегі екі сценарийді қатар қояды: қай бастапқы шарттар өзгеше, арасында деректер өзгерді ме, екеуіндегі әр көрсеткіш пен айырмасы, аудандар мен адамдар топтары бойынша кім ұтады, қай нысандарда басқа жұмыс, басқа жыл немесе тек біреуінде ғана бар. Кесте болып жазылады; GeoPackage ішінде нысандардың картадағы орны болады.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>First scenario (number, name or identifier)</source>
        <translation>Бірінші сценарий (нөмірі, атауы не сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Second scenario (number, name or identifier)</source>
        <translation>Екінші сценарий (нөмірі, атауы не сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The same result</source>
        <translation>Нәтиже сол қалпында</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Facilities that differ</source>
        <translation>Айырмасы бар нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Facilities that are the same</source>
        <translation>Айырмасы жоқ нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>The data changed in between: {parts}.</source>
        <translation>Арасында өзгерген деректер: {parts}.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Copy a city into another store</source>
        <translation>Қаланы басқа қоймаға көшіру</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Brings a whole city from one store into a new one: from a file into the city's database, from the database into a file, or between two of a kind. Records, answers, history, photos, links, plans and the log go along and keep their numbers; the copy is of one moment, also while others write. The new store is complete or not there. Contacts of residents are personal data: they stay behind unless asked for, which takes the right to read them.</source>
        <translation>Қаланы бір қоймадан жаңасына толық көшіреді: файлдан қаланың дерекқорына, дерекқордан файлға немесе біртектес екеуінің арасында. Жазбалар, жауаптар, тарих, фотосуреттер, байланыстар, жоспарлар мен журнал бірге көшіп, нөмірлерін сақтайды; көшірме бір сәтке тиесілі, басқалар сол кезде жазып жатса да. Жаңа қойма не толық болады, не болмайды. Тұрғындардың байланыс деректері — дербес деректер: сұралмаса, қалады, ал сұрау үшін оларды оқу құқығы керек.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>New store</source>
        <translation>Жаңа қойма</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>With the contacts of residents (personal data)</source>
        <translation>Тұрғындардың байланыс деректерімен (дербес деректер)</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Rows copied</source>
        <translation>Көшірілген жолдар</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>{rows} rows copied: {facilities} facilities, {inspections} inspections, {answers} answers.</source>
        <translation>Көшірілген жолдар: {rows}; нысандар: {facilities}, тексерулер: {inspections}, жауаптар: {answers}.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Contacts of residents were left out.</source>
        <translation>Тұрғындардың байланыс деректері көшірілмеді.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Not copied, as the new store has no such columns: {columns}</source>
        <translation>Көшірілмеді, себебі жаңа қоймада мұндай бағандар жоқ: {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Cost estimate</source>
        <translation>Шығындар сметасы</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Writes what works cost – low, typical and high price, quantity, payer – as a printable estimate by district, by owner or facility by facility, and as a table. The works are those that are planned, those of a programme, or what every facility would need. What several facilities share is counted once where the works are planned or of a programme; where each facility is looked at alone, at each.</source>
        <translation>Жұмыстардың құнын – төмен, әдеттегі және жоғары бағасын, санын, төлеушісін – аудандар, иелері немесе әр нысан бойынша басып шығаруға арналған смета және кесте түрінде жазады. Жоспарланған жұмыстар, бағдарлама жұмыстары немесе әр нысанға қажеттісі алынады. Жұмыстар жоспарланған немесе бағдарламаға кірген болса, бірнеше нысанға ортағы бір рет есептеледі; әр нысан жеке қаралса – әрқайсысында.</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Listed by</source>
        <translation>Топтау</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Facility</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Estimate to print</source>
        <translation>Басып шығаруға арналған смета</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Estimate for a browser</source>
        <translation>Браузерге арналған смета</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Facilities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works</source>
        <translation>Жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Cost at the typical price</source>
        <translation>Әдеттегі баға бойынша құны</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Some of the prices are only a proposal: put in the city's own price table.</source>
        <translation>Бағалардың бір бөлігі – ұсыныс қана: қаланың өз бағалар кестесін енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Create or upgrade a store</source>
        <translation>Қойманы құру немесе жаңарту</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Makes a new city store (a GeoPackage) with a classification model in it: the criteria, limits, facility types, measures and words that the city works with. With “upgrade”, a store that is there is brought to the present schema and given the model; its data are kept, and every facility is queued for evaluation. A model is a folder; its errors are listed with file and line, and then nothing is changed.</source>
        <translation>Жіктеу моделі бар жаңа қала қоймасын (GeoPackage) құрады; модельде қала қолданатын өлшемшарттар, шекті мәндер, нысан түрлері, шаралар мен сөздер бар. «Жаңарту» таңдалса, бар қойма қазіргі құрылымға келтіріліп, модель жүктеледі; деректері сақталады, барлық нысан бағалауға кезекке қойылады. Модель – қалта; оның қателері файл мен жол нөмірі көрсетіліп тізіледі, ондайда ештеңе өзгермейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <location filename="../algorithms/sample_city.py"/>
        <source>Classification model (shipped name or folder)</source>
        <translation>Жіктеу моделі (жиынтықтағы атауы немесе қалта)</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>If the store exists</source>
        <translation>Қойма бұрыннан бар болса</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Stop and leave it as it is</source>
        <translation>Тоқтап, сол күйінде қалдыру</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Upgrade it and load the model</source>
        <translation>Жаңартып, модельді жүктеу</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Replace it by an empty one</source>
        <translation>Бос қоймамен алмастыру</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Model and version</source>
        <translation>Модель және нұсқасы</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{store} holds the model {model}: {criteria} criteria, {profiles} profiles.</source>
        <translation>{store} қоймасында {model} моделі бар. Өлшемшарттар: {criteria}, санаттар: {profiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{count} criteria rest on an unconfirmed source: {codes}</source>
        <translation>Расталмаған дереккөзге сүйенетін өлшемшарттар: {count} ({codes})</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Print district maps</source>
        <translation>Аудан карталарын басып шығару</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Makes a map of each district for each disability profile: an A3 page with the facilities by status, a legend with counts, a table of status by facility type, the share adapted, the ten facilities where works come first by the city's ranking, the place in the city, scale, date and sources, in Kazakh, Russian or English. As PDF (letters can be searched and copied), as picture (PNG) or as drawing (SVG); a PDF for each map or one for all maps of a language. Evaluate the store first, so that the statuses are up to date. Maps of the same name are replaced. Where the work is cancelled, the maps finished so far stay.</source>
        <translation>Әр аудан мен әр санат үшін карта жасайды: мәртебелері бойынша нысандар, саны көрсетілген шартты белгілер, нысан түрлері бойынша мәртебелер кестесі, бейімделгендердің үлесі, қаланың кезектілігі бойынша жұмыс бірінші кезекте керек он нысан, қаладағы орны, масштабы, күні мен дереккөздері бар A3 беті, қазақ, орыс немесе ағылшын тілінде. PDF (мәтінін іздеуге және көшіруге болады), сурет (PNG) немесе сызба (SVG) түрінде; әр карта үшін жеке PDF немесе бір тілдегі барлық карта үшін біреу. Мәртебелер жаңартылған болуы үшін алдымен қолжетімділікті бағалаңыз. Аты бірдей карталар ауыстырылады. Жұмыс тоқтатылса, дайын болған карталар қалады.</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Districts (codes with commas; empty: all)</source>
        <translation>Аудандар (кодтары үтірмен; бос болса: барлығы)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Profiles (codes with commas; empty: all)</source>
        <translation>Санаттар (кодтары үтірмен; бос болса: барлығы)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>One PDF for all maps of a language</source>
        <translation>Бір тілдегі барлық карта үшін бір PDF</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Resolution of pictures (dpi)</source>
        <translation>Суреттердің ажыратымдылығы (дюйміне нүкте)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>File names</source>
        <translation>Файл атаулары</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the maps</source>
        <translation>Карталар қалтасы</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Maps made</source>
        <translation>Жасалған карталар</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Too long for its place on the map, so it was cut: {text}</source>
        <translation>Картадағы орнына сыймағандықтан қысқартылды: {text}</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{facilities} facilities wait for their status to be recomputed; the maps say so. Run “Evaluate accessibility” and make them again.</source>
        <translation>{facilities} нысанның мәртебесі қайта есептелуін күтіп тұр; бұл карталарда айтылған. «Қолжетімділікті бағалау» құралын іске қосып, карталарды қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{number} maps in {folder}.</source>
        <translation>{folder} қалтасындағы карталар саны: {number}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate accessibility</source>
        <translation>Қолжетімділікті бағалау</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Works out the status of every facility for each disability profile from the answers in the store, with the criteria that fail, the status of each zone, score and completeness. Only facilities that changed, or whose inspection went out of date, are evaluated again, unless all are asked for; the result is the same. Official status rests on verified inspections; what is only reported is kept beside it.</source>
        <translation>Қоймадағы жауаптар бойынша әр нысанның мәртебесін әр санат үшін шығарады: орындалмаған өлшемшарттары, әр аймақтың мәртебесі, балы мен мәлімет толықтығы. Барлығын бағалау сұралмаса, тек өзгерген немесе тексеруі ескірген нысандар қайта бағаланады; нәтижесі бірдей. Ресми мәртебе расталған тексерулерге сүйенеді; тек хабарланған мәлімет оның жанында бөлек сақталады.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>All facilities</source>
        <translation>Барлық нысан</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Facilities evaluated</source>
        <translation>Бағаланған нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Statuses changed</source>
        <translation>Өзгерген мәртебелер</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>{facilities} facilities evaluated, {changed} statuses changed.</source>
        <translation>Бағаланған нысандар: {facilities}, өзгерген мәртебелер: {changed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>reported</source>
        <translation>хабарланған</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Export the price table</source>
        <translation>Бағалар кестесін шығару</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Writes what each measure costs per unit – low, typical, high, with currency, day, value added tax and source – to a table for a spreadsheet. Changed there, it is taken back by “Import the price table”.</source>
        <translation>Әр шараның бірлік құнын – төмен, әдеттегі және жоғары бағасын, валютасын, күнін, ҚҚС және дереккөзін – электрондық кестеге жазады. Өзгертілген кестені «Бағалар кестесін енгізу» қабылдайды.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <location filename="../algorithms/import_prices.py"/>
        <source>Price table</source>
        <translation>Бағалар кестесі</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Export a scenario</source>
        <translation>Сценарийді файлға шығару</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Writes a scenario with its works (or ranking, gaps, verdicts), figures and inputs: as an Excel file with a sheet per table, as CSV with a file per table, as a GeoPackage whose layers any GIS opens, or as a PDF to print with a map, the figures and the list of works. Where a second scenario is named, the page sets them side by side.</source>
        <translation>Сценарийді жұмыстарымен (не рейтингімен, жетіспеушілігімен, қорытындыларымен), көрсеткіштерімен және бастапқы шарттарымен жазады: әр кестесіне парағы бар Excel файлы, әр кестесіне файлы бар CSV, қабаттарын кез келген ГАЖ ашатын GeoPackage немесе картасы, көрсеткіштері, жұмыстар тізімі бар басып шығаруға арналған PDF. Екінші сценарий аталса, бетте олар қатар тұрады.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Scenario (number, name or identifier)</source>
        <translation>Сценарий (нөмірі, атауы не сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Beside another scenario (for the PDF)</source>
        <translation>Басқа сценариймен қатар (PDF үшін)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Pages: {count}</source>
        <translation>Бет саны: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Find the gaps</source>
        <translation>Жетіспеушілікті табу</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Finds what is missing to whom: for each place where people live, each profile and each type of service how far it is to the nearest facility, to the nearest one that is usable for the profile, how many people have none within reach, and how much of the supply in reach barriers keep from them (unmet need, by floating catchments). What barriers cause is told apart from what distance causes, and what is unknown stays an interval. With it come figures by district and profile, how unequal they are, and hot spots of need. The result is kept as a scenario with all its inputs; the page on methods has the formulas.</source>
        <translation>Кімге не жетпейтінін табады: әр тұратын жер, әр адамдар тобы және әр қызмет түрі үшін ең жақын нысанға және осы топқа жарамды ең жақын нысанға дейін қанша екенін, қанша адамның жақын жерде ондай нысаны жоғын және кедергілер қолжетімді ұсыныстың қанша бөлігін алатынын (жылжымалы қамту аймақтары бойынша қанағаттандырылмаған қажеттілік). Кедергіден туғаны қашықтықтан туғанынан бөлек көрсетіледі, белгісізі аралық болып қалады. Қоса аудандар мен адамдар топтары бойынша көрсеткіштер, олардың теңсіздігі және қажеттіліктің ыстық нүктелері беріледі. Нәтиже барлық бастапқы шарттарымен сценарий болып сақталады; формулалар әдістер бетінде.</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <location filename="../algorithms/programme.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Name of the scenario</source>
        <translation>Сценарий атауы</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Gaps</source>
        <translation>Жетіспеушілік</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/programme.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Number of the scenario</source>
        <translation>Сценарийдің нөмірі</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Places where people live</source>
        <translation>Адамдар тұратын жерлер</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>{profile}: of {people} people, {unmet} with unmet need, {without} without a usable one.</source>
        <translation>{profile}: {people} адамның {unmet} қажеттілігі қанағаттандырылмаған, {without} жақын жерде жарамды нысаны жоқ.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Readers: see maps, cards and plans</source>
        <translation>Оқырмандар: карталарды, карточкаларды және жоспарларды көреді</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Inspectors: record inspections</source>
        <translation>Инспекторлар: тексерулерді енгізеді</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Editors: register, imports, verification</source>
        <translation>Редакторлар: тізілім, импорт, растау</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Planners: evaluate, rank, plan works</source>
        <translation>Жоспарлаушылар: бағалайды, кезекке қояды, жұмыстарды жоспарлайды</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Moderators: residents’ reports and contacts</source>
        <translation>Модераторлар: тұрғындардың өтініштері мен байланыстары</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Departments: reports assigned to them, works</source>
        <translation>Басқармалар: тапсырылған өтініштер, жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Administrators: model, rights, upgrades</source>
        <translation>Әкімшілер: модель, құқықтар, жаңартулар</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Public: what is published, new reports</source>
        <translation>Жалпы қолжетімділік: жарияланғандар, жаңа өтініштер</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Set up rights in the city's database</source>
        <translation>Қала дерекқорындағы құқықтарды баптау</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Makes the group roles of a municipal database (readers, inspectors, editors, planners, moderators, departments, administrators, public) and gives each its rights; run once more, it brings them up to date. Logins that the server has are made members of a group. Rights by district let people write only in the districts named for them (* for the whole city), while everybody goes on reading everything; a change elsewhere is refused with an error. You must be allowed to make roles in the database; where you are not, nothing is changed and you are told which files the database administrator has to run.</source>
        <translation>Қалалық дерекқордың топтық рөлдерін (оқырмандар, инспекторлар, редакторлар, жоспарлаушылар, модераторлар, басқармалар, әкімшілер, жалпы қолжетімділік) жасап, әрқайсысына құқықтарын береді; қайта іске қосылса, оларды жаңартады. Серверде бар логиндер топқа қосылады. Аудандар бойынша құқықтар қосулы болса, адамдар тек өздеріне аталған аудандарда өзгеріс енгізеді (* — бүкіл қала), ал оқуды бұрынғыдай барлығын оқиды; басқа аудандағы өзгеріс қатемен қайтарылады. Бұл үшін дерекқорда рөл жасау құқығы керек; ол болмаса, ештеңе өзгермейді және дерекқор әкімшісі қай файлдарды орындауы керегін білесіз.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Logins to add to a group (with commas)</source>
        <translation>Топқа қосылатын логиндер (үтірмен)</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Districts they may write in (codes; * for all)</source>
        <translation>Өзгеріс енгізе алатын аудандары (кодтар; * — бәрі)</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district</source>
        <translation>Аудандар бойынша құқықтар</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Leave as they are</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>On: people write in their districts only</source>
        <translation>Қосу: өзгерістер тек өз аудандарында</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Off: people write in the whole city</source>
        <translation>Өшіру: өзгерістер бүкіл қалада</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Who is in which group</source>
        <translation>Кім қай топта</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>{group} – {logins}</source>
        <translation>{group} – {logins}</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district are on.</source>
        <translation>Аудандар бойынша құқықтар қосулы.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district are off: people write in the whole city.</source>
        <translation>Аудандар бойынша құқықтар</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>{who} may write in: {districts}</source>
        <translation>{who} өзгеріс енгізе алатын аудандар: {districts}</translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Import where people live</source>
        <translation>Тұрғындардың орналасуын импорттау</translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Brings the number of people who live in a place, in all and of each disability profile where that is known: cells of a population grid, buildings, addresses, districts, any layer or table with a number. They say whom a barrier concerns. People of a district are spread evenly over it, as nobody says where in it they live (mapping generic_demand_districts). The sums are compared with the published totals. Importing the same file again changes nothing; a place that is gone from the source no longer counts.</source>
        <translation>Әр жердегі тұрғындар санын жүктейді, барлығын және белгілі болса мүгедектігі бар адамдардың әр тобы бойынша: халық торының ұяшықтары, ғимараттар, мекенжайлар, аудандар, саны бар кез келген қабат немесе кесте. Олар кедергі кімге қатысты екенін көрсетеді. Ауданның тұрғындары оған біркелкі бөлінеді, өйткені олардың нақты қай жерде тұратыны айтылмаған (generic_demand_districts сәйкестігі). Қосындылар жарияланған жиынтықтармен салыстырылады. Сол файлды қайта импорттау ештеңені өзгертпейді; дереккөзде енді жоқ орын есептелмейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Import districts</source>
        <translation>Аудандарды импорттау</translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Brings the districts of a map layer into the store, with their names in every language and their population, and gives every facility its district anew. A mapping says which column is what. A district is known by its code, however its name is spelled. Importing the same file again changes nothing; a district that is gone from the source is marked, not deleted.</source>
        <translation>Карта қабатындағы аудандарды барлық тілдегі атауларымен және халық санымен қоймаға енгізіп, әр нысанның ауданын қайта анықтайды. Қай бағанда не тұрғанын сәйкестік кестесі айтады. Аудан атауының жазылуы қандай болса да, коды бойынша танылады. Сол файлды қайта импорттау ештеңені өзгертпейді; дереккөзде жоқ болған аудан жойылмайды, белгіленеді.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Import facilities</source>
        <translation>Нысандарды импорттау</translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Brings the facilities of a map layer, table or register into the store, by a mapping that says which column is what; where the source also tells how accessible they are (OpenStreetMap, a register, a survey), its answers become inspections, official or reported. Facilities are known by the id in their source: importing the same file again changes nothing, what changed is updated, what is gone is marked and never deleted, what people edited here is kept. Each facility gets its district by its place; one outside the city is flagged; one with an address only goes to the list of unlocated facilities. Every rejected and flagged row is in the report, with its number and the reason.</source>
        <translation>Карта қабатындағы, кестедегі немесе тізілімдегі нысандарды қоймаға енгізеді; қай бағанда не тұрғанын сәйкестік кестесі айтады. Дереккөзде (OpenStreetMap, тізілім, зерттеу) нысандардың қолжетімділігі де айтылса, ондағы жауаптар ресми немесе хабарланған тексеру болып жазылады. Нысан дереккөздегі сәйкестендіргіші бойынша танылады: сол файлды қайта импорттау ештеңені өзгертпейді, өзгергені жаңартылады, жоқ болғаны белгіленіп, ешқашан жойылмайды, мұнда қолмен түзетілгені сақталады. Әр нысанның ауданы орны бойынша анықталады; қаладан тыс нысан белгіленеді; тек мекенжайы бар нысан картада орны жоқ нысандар тізіміне түседі. Қабылданбаған және белгіленген әр жол нөмірімен және себебімен есепте тұрады.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Import inspections</source>
        <translation>Тексерулерді импорттау</translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Brings inspections of facilities that are in the store already: who inspected when, and the answer to each criterion, a measured number (with its unit or without), a choice, “unknown” or “na” (not applicable). An answer that cannot be understood is left out and told; the rest of the row is kept. Nothing recorded is ever rewritten: an inspection that changed in the source becomes a new one that replaces the former, and importing the same file again changes nothing.</source>
        <translation>Қоймада бар нысандардың тексерулерін енгізеді: кім, қашан тексергені және әр өлшемшарттың жауабы – өлшенген сан (өлшем бірлігімен немесе онсыз), таңдалған нұсқа, «unknown» (белгісіз) немесе «na» (қолданылмайды). Түсініксіз жауап алынбайды, бұл туралы айтылады; жолдың қалғаны сақталады. Жазылған мәлімет ешқашан қайта жазылмайды: дереккөзде өзгерген тексеру бұрынғысын алмастыратын жаңа тексеру болады, ал сол файлды қайта импорттау ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Import planning data</source>
        <translation>Жоспарлау деректерін импорттау</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Brings small tables that the analyses need, as CSV or spreadsheet with these columns. Shares of the population by profile: district (empty: the city), profile, share (or people and of_people), source, as_of. Published totals that sums are checked against: district, profile (empty: all people), people, source, as_of. Capacities: facility, facility_source, capacity, unit, source, as_of. What several facilities share and is paid once: kind, code, name, facility, facility_source. All tables are taken together or not at all; a row that cannot be used is rejected with its reason.</source>
        <translation>Талдауға керек шағын кестелерді мына бағандары бар CSV немесе электрондық кесте түрінде жүктейді. Топтар бойынша халық үлестері: district (бос: қала), profile, share (немесе people және of_people), source, as_of. Қосындылар салыстырылатын жарияланған жиынтықтар: district, profile (бос: барлық тұрғын), people, source, as_of. Сыйымдылық: facility, facility_source, capacity, unit, source, as_of. Бірнеше нысанға ортақ, бір рет төленетін: kind, code, name, facility, facility_source. Кестелер бәрі бірге қабылданады немесе ешқайсысы қабылданбайды; қолдануға келмейтін жол себебімен қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Shares of the population by profile</source>
        <translation>Топтар бойынша халық үлестері</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Published totals of the population</source>
        <translation>Халықтың жарияланған жиынтықтары</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Capacities of facilities</source>
        <translation>Нысандардың сыйымдылығы</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>What several facilities share</source>
        <translation>Бірнеше нысанға ортақ</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Each file is the whole table: what it lacks is removed</source>
        <translation>Әр файл – бүкіл кесте: онда жоғы жойылады</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Report of rejected and flagged rows</source>
        <translation>Қабылданбаған және белгіленген жолдар есебі</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Rows read</source>
        <translation>Оқылған жолдар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Added</source>
        <translation>Қосылған</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Unchanged</source>
        <translation>Өзгермеген</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>No longer in the source</source>
        <translation>Дереккөзде енді жоқ</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Rows rejected</source>
        <translation>Қабылданбаған жолдар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Remarks on rows</source>
        <translation>Жолдарға ескертпелер</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Import the price table</source>
        <translation>Бағалар кестесін енгізу</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Takes in what measures cost per unit. The table has the columns measure, price_low, price_typical and price_high, and where wanted currency, price_date, vat_included (yes or no), basis and source; “Export the price table” writes one. All of it is taken or nothing: a price that is negative, does not rise from low to high, is in another currency or of an unknown measure is named with its row. Prices of another day are kept beside the earlier ones; the newest holds.</source>
        <translation>Шаралардың бірлік құнын қабылдайды. Кестеде measure, price_low, price_typical және price_high бағандары, қаласаңыз currency, price_date, vat_included (yes немесе no), basis және source бағандары болады; үлгісін «Бағалар кестесін шығару» жазады. Бәрі қабылданады немесе ештеңе: теріс, төменнен жоғарыға өспейтін, басқа валютадағы немесе белгісіз шараның бағасы жол нөмірімен аталады. Басқа күнгі бағалар бұрынғыларымен қатар сақталады; ең жаңасы күшінде.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Day of the prices, where the table says none (2026-11-23)</source>
        <translation>Бағалардың күні, кестеде көрсетілмесе (2026-11-23)</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Source of the prices, where the table says none</source>
        <translation>Бағалардың дереккөзі, кестеде көрсетілмесе</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Prices taken</source>
        <translation>Қабылданған бағалар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Prices unchanged</source>
        <translation>Өзгермеген бағалар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Measures not in the table</source>
        <translation>Кестеде жоқ шаралар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Measures without any price</source>
        <translation>Бағасы жоқ шаралар</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/plan_visits.py"/>
        <source>“{text}” is not a day. Write it as year-month-day (2026-11-23).</source>
        <translation>«{text}» күн емес. Оны жыл-ай-күн түрінде жазыңыз (2026-11-23).</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>{changed} prices taken, {unchanged} are as they were.</source>
        <translation>Қабылданған бағалар: {changed}, өзгеріссіз: {unchanged}.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Not in the table, they keep their prices: {codes}.</source>
        <translation>Кестеде жоқ, бұрынғы бағасын сақтайды: {codes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Without any price, so that no works need them: {codes}.</source>
        <translation>Бағасы жоқ, сондықтан ешқандай жұмысқа кірмейді: {codes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>File to import</source>
        <translation>Импортталатын файл</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Mapping (shipped name or file)</source>
        <translation>Сәйкестік кестесі (жиынтықтағы атауы немесе файл)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Name of the source, instead of the mapping's</source>
        <translation>Дереккөз атауы (сәйкестік кестесіндегінің орнына)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Coordinate system, instead of the file's or the mapping's</source>
        <translation>Координаттар жүйесі (файлдағының немесе сәйкестік кестесіндегінің орнына)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Bounds of the city: west, south, east, north in degrees, or “none”</source>
        <translation>Қаланың шектері: батыс, оңтүстік, шығыс, солтүстік градуспен немесе «none»</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Day of the file, for rows without a date</source>
        <translation>Файлдың күні (күні жоқ жолдар үшін)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>The file is the whole source: what it lacks is gone</source>
        <translation>Файл – дереккөздің толық өзі: онда жоғы енді жоқ деп саналады</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Check what was imported by the rules of validation</source>
        <translation>Импортталғанды тексеру ережелері бойынша қарап шығу</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>In the city</source>
        <translation>Қала ішінде</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Outside the city</source>
        <translation>Қала сыртында</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>With an address but no place</source>
        <translation>Мекенжайы бар, орны жоқ</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections added</source>
        <translation>Қосылған тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections that replace a former one</source>
        <translation>Бұрынғысын алмастырған тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections unchanged</source>
        <translation>Өзгермеген тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Compensations</source>
        <translation>Көмек шаралары</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Problems found by validation</source>
        <translation>Тексеру тапқан мәселелер</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Row {row}: </source>
        <translation>{row}-жол: </translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>{count} more remarks: name a file for the report to see them all.</source>
        <translation>Тағы {count} ескертпе бар: бәрін көру үшін есеп файлын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Merge duplicate facilities</source>
        <translation>Қайталанған нысандарды біріктіру</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Makes several records of one facility one. Which record stays, and which value of each field, follows a rule: what a person edited goes before an official source, that before the fuller record, and that before the older one; a value goes before none. Inspections, works, photos, reports and planned visits move to the record that stays; the others are closed and point to it. A merge can be undone: then everything is as it was, but for what somebody changed since. Facilities are named by number or identifier.</source>
        <translation>Бір нысан туралы бірнеше жазбаны біріктіреді. Қай жазба қалатынын және әр өрістің қай мәні алынатынын ереже шешеді: адам түзеткен мән ресми дереккөзден, ресми дереккөз толығырақ жазбадан, толығырақ жазба ескірек жазбадан бұрын тұрады; кез келген мән бос орыннан бұрын. Тексерулер, жұмыстар, фотосуреттер, хабарламалар және жоспарланған барулар қалатын жазбаға көшеді; қалғандары жабылып, соған сілтейді. Біріктіруді болдырмауға болады: сонда бәрі бұрынғыдай болады, тек содан бері біреу өзгерткені сол күйінде қалады. Нысандар нөмірімен немесе сәйкестендіргішімен көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Facilities (numbers or identifiers, with commas)</source>
        <translation>Нысандар (нөмірлері немесе сәйкестендіргіштері үтірмен)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>The one that stays (empty: as the rule says)</source>
        <translation>Қай жазба қалады (бос болса: ереже бойынша)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Undo the last merge of these instead</source>
        <translation>Оның орнына соңғы біріктіруін болдырмау</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>The facility that stays</source>
        <translation>Қалатын нысан</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Merges made or undone</source>
        <translation>Жасалған немесе болдырылмаған біріктірулер</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>{count} merges were made or undone.</source>
        <translation>Жасалған немесе болдырылмаған біріктірулер: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices to those who pay</source>
        <translation>Төлеушілерге хабарламалар</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>The city's budget is spent only on what the city may pay. For all other works this writes a notice for each owner, and for each other payer such as a transport operator: what is to be done at which facility, what it is expected to cost, until when, and when the city looks into it. For planned works the days can be kept with them.</source>
        <translation>Қала бюджеті тек қала төлей алатын жұмыстарға жұмсалады. Қалған барлық жұмыстар бойынша әр иесіне және көлік операторы сияқты басқа төлеушіге хабарлама жазылады: қай нысанда не істеу керек, шамамен қанша тұрады, қай мерзімге дейін және қала орындалуын қашан тексереді. Жоспарланған жұмыстар үшін бұл күндерді сақтауға болады.</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>To be done by (2026-11-23), where a work has no deadline of its own</source>
        <translation>Орындау мерзімі (2026-11-23), жұмыстың өз мерзімі болмаса</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Looked into on (2026-11-23), where a work has no such day</source>
        <translation>Тексеру күні (2026-11-23), жұмыста ондай күн болмаса</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Keep with the planned works that their payers were told today</source>
        <translation>Жоспарланған жұмыстарда төлеушілерге бүгін хабарланғанын белгілеу</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices to print</source>
        <translation>Басып шығаруға арналған хабарламалар</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices for a browser</source>
        <translation>Браузерге арналған хабарламалар</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Plan visits</source>
        <translation>Тексерулерді жоспарлау</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Plans who inspects which facility in which week: what is overdue first, by risk, then what comes due in these weeks. The visits are spread evenly over the weeks, within what each inspector manages and while the certificate is valid; inspectors with a home district go there. A week lies together and is put into the order of a short way, in straight lines. What was planned for weeks that are over and not done is planned again. A share of what was inspected lately is visited a second time by somebody else, to find out how far inspectors agree. The visits can be written as a calendar and as sheets to print.</source>
        <translation>Кім қай нысанды қай аптада тексеретінін жоспарлайды: алдымен мерзімі өткендер, қауіп дәрежесі бойынша, содан кейін осы апталарда мерзімі келетіндер. Тексерулер апталарға біркелкі бөлінеді: әр тексерушінің мүмкіндігінше және сертификаты жарамды кезде; өз ауданы бар тексерушілер сонда барады. Бір аптаның нысандары бір-біріне жақын орналасады және түзу сызықпен қысқа жол ретімен қойылады. Өтіп кеткен апталарға жоспарланып, орындалмағандар қайта жоспарланады. Жақында тексерілгендердің бір бөлігін басқа тексеруші екінші рет қарайды: осылайша тексерушілердің бағалары қаншалықты сәйкес келетіні анықталады. Тексерулерді күнтізбе және басып шығаратын парақтар түрінде жазуға болады.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>From the week of this day (2026-11-23; empty: the next week)</source>
        <translation>Осы күн кіретін аптадан бастап (2026-11-23; бос болса: келесі апта)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Weeks</source>
        <translation>Апта саны</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Visits per inspector and week</source>
        <translation>Бір тексерушіге аптасына тексеру саны</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Only these districts (codes, with commas; empty: all)</source>
        <translation>Тек осы аудандар (кодтары, үтірмен; бос болса: барлығы)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>With second visits, to compare</source>
        <translation>Салыстыру үшін қайта тексерулермен</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Take back what is planned in these weeks, and plan it anew</source>
        <translation>Осы апталарға жоспарланғанын алып тастап, қайта жоспарлау</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Sheets to print</source>
        <translation>Басып шығаратын парақтар</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Visits planned</source>
        <translation>Жоспарланған тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Due, but not planned</source>
        <translation>Мерзімі келген, бірақ жоспарланбаған</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} visits planned, of them {second} second ones; {moved} taken back.</source>
        <translation>Жоспарланған тексеру: {count}, оның ішінде қайталанатыны: {second}; кері алынғаны: {moved}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} facilities are due, but nobody has time in these weeks: take more weeks or more visits a week.</source>
        <translation>Мерзімі келген, бірақ бұл апталарда ешкімнің уақыты жоқ нысандар: {count}. Апта санын немесе аптасына тексеру санын көбейтіңіз.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} facilities are due in districts to which no inspector goes.</source>
        <translation>Бірде-бір тексеруші бармайтын аудандарда мерзімі келген нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Basis</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Official: verified inspections</source>
        <translation>Ресми: расталған тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Reported: registers, owners, residents</source>
        <translation>Хабарланған: тізілімдер, иелері, тұрғындар</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>People count within this distance, straight line (metres); empty: by type</source>
        <translation>Адамдар түзу сызықпен осы қашықтыққа дейін есептеледі (метр); бос болса: нысан түрі бойынша</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Price that ranks</source>
        <translation>Реттеу үшін қолданылатын баға</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Low</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Typical</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>High</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Weights of the profiles, such as mobility=1 visual=0.5; empty: 1 each</source>
        <translation>Бейіндердің салмақтары, мысалы mobility=1 visual=0.5; бос болса: әрқайсысы 1</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Weights of the services, such as health=1 sport=0.2; empty: by importance</source>
        <translation>Қызметтердің салмақтары, мысалы health=1 sport=0.2; бос болса: маңыздылығы бойынша</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Works only in these districts (codes); empty: in all</source>
        <translation>Жұмыстар тек осы аудандарда (кодтар); бос болса: барлығында</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Works only at these types (codes); empty: at all</source>
        <translation>Жұмыстар тек осы түрдегі нысандарда (кодтар); бос болса: барлығында</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Method of the catchments</source>
        <translation>Қызмет көрсету аймақтарының әдісі</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>2SFCA: all within the distance count alike</source>
        <translation>2SFCA: қашықтық ішіндегілердің бәрі бірдей есептеледі</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>E2SFCA: what is nearer counts more</source>
        <translation>E2SFCA: жақынырағы көбірек есептеледі</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>3SFCA: facilities compete for people</source>
        <translation>3SFCA: нысандар адамдар үшін бәсекелеседі</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>How much less counts what is farther</source>
        <translation>Алысырағы қаншалықты аз есептеледі</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>As the model says</source>
        <translation>Модельде берілгендей</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>In steps</source>
        <translation>Сатылап</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Gaussian</source>
        <translation>Гаусс бойынша</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Exponential</source>
        <translation>Экспоненциалды</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Unmet need is measured against</source>
        <translation>Қанағаттандырылмаған қажеттілік мынамен салыстырылады</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>What would be in reach without barriers</source>
        <translation>Кедергілер болмаса, қолжетімді болар еді</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>The city's median supply</source>
        <translation>Қала бойынша медианалық қамтамасыз етілу</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>As of (UTC, such as 2026-11-23T00:00:00.000Z); empty: now</source>
        <translation>Мына сәттегі жай-күй бойынша (UTC, мысалы 2026-11-23T00:00:00.000Z); бос болса: қазір</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>More options (JSON)</source>
        <translation>Басқа параметрлер (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>The further options are not JSON: {reason}</source>
        <translation>Басқа параметрлер JSON емес: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Give further options as a JSON object.</source>
        <translation>Басқа параметрлерді JSON нысаны түрінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>“{text}” is not a weight: write code=number, such as mobility=1.</source>
        <translation>«{text}» салмақ емес: код=сан түрінде жазыңыз, мысалы mobility=1.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Prioritise facilities</source>
        <translation>Нысандардың басымдығын анықтау</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Ranks facilities by people newly served per money: how many people of each profile its best package of works would let in whom its barriers keep out today, weighted by profile and service, divided by what the package costs. Facilities whose status is not known for a profile go to a list of their own, “inspect first”: what is unknown is a reason to inspect, not to build. Every term is kept with the ranking and written to the table; the page on methods has the formulas. Prices in the shipped model are proposals until the city puts in its own.</source>
        <translation>Нысандарды ақша бірлігіне шаққанда жаңадан қызмет көрсетілетін адамдар саны бойынша реттейді: бүгін кедергілер кіргізбей тұрған әр бейіндегі қанша адам жұмыстардың ең жақсы топтамасынан кейін кіре алады, бейіндер мен қызметтердің салмақтарымен, топтаманың құнына бөлінген. Қандай да бір бейін үшін мәртебесі белгісіз нысандар «алдымен тексеру» деген жеке тізімге түседі: белгісіз нәрсе құрылысқа емес, тексеруге себеп. Әр қосылғыш реттеумен бірге сақталады және кестеге жазылады; формулалар әдістер туралы бетте. Жеткізілетін модельдегі бағалар — қала өзінікін енгізгенше ұсыныс қана.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Name of the ranking</source>
        <translation>Басымдық тізімінің атауы</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Priorities</source>
        <translation>Басымдықтар</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities for works</source>
        <translation>Жұмыс жүргізілетін нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Facilities to inspect first</source>
        <translation>Алдымен тексерілетін нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>{works} facilities ranked for works, {inspect} to inspect first.</source>
        <translation>Жұмыс жүргізуге реттелген нысандар: {works}, алдымен тексерілетіні: {inspect}.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/programme.py"/>
        <source>The store has no population: every facility counted as one person of each profile. Import the population to rank by people.</source>
        <translation>Қоймада халық саны жоқ: әр нысан әр санаттың бір адамына есептелді. Адам санына қарай реттеу үшін халық санын импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities without a place on the map: {count}. Nobody is counted there.</source>
        <translation>Картада орны жоқ нысандар: {count}. Онда ешкім есептелмейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities where a measure has no price, or nobody knows how much of it is needed: {count}. It is in no package there.</source>
        <translation>Шараның бағасы жоқ немесе қанша қажет екені белгісіз нысандар: {count}. Онда ол ешбір топтамаға кірмейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities where a measure is not possible: {count}.</source>
        <translation>Шара мүмкін болмайтын нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Programme of works</source>
        <translation>Жұмыстар бағдарламасы</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Chooses what to carry out, where and in which year, so that as many people as possible are newly served (weighted by profile and service): one package of works per facility at most, within the city's money of each year, with what is left carried over, fair to districts and profiles where floors are asked for, with duties, exclusions, order and the works capacity kept. The result says how far it can be from the best one at most (proven gap), what a further million would serve, what fairness costs, and what other budgets would bring. Demands that cannot be met are named with what is missing. The city's money is spent only on what it may pay: works that others pay alone are listed for a notice to them. The same inputs give the same programme. It is kept as a scenario with all its inputs.</source>
        <translation>Мүмкіндігінше көп адам қолжетімділік алуы үшін (топтар мен қызметтердің салмағымен) нені, қайда және қай жылы орындауды таңдайды: бір нысанға ең көбі бір жұмыстар жинағы, қаланың әр жылғы ақшасы шегінде, қалдығы келесі жылға ауысады, төменгі шектер берілсе аудандар мен топтарға әділ, міндеттер, шығарулар, рет пен жұмыс қуаты сақталады. Нәтиже ең жақсысынан ең көбі қанша қалатынын (дәлелденген айырма), тағы бір миллион қанша адамды қамтитынын, әділдіктің бағасын және басқа бюджеттер не беретінін айтады. Орындалмайтын талаптар жетпейтінімен қоса аталады. Қала ақшасы тек өзі төлей алатынға жұмсалады: тек басқалар төлейтін жұмыстар хабарлама үшін тізімделеді. Бастапқы шарттары бірдей болса, бағдарлама да бірдей. Ол барлық бастапқы шарттарымен сценарий болып сақталады.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Also what other budgets and other floors would bring</source>
        <translation>Басқа бюджеттер мен төменгі шектер не беретіні де</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Improve further with SciPy, where it is installed</source>
        <translation>SciPy орнатылған болса, онымен жақсарту</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Newly served, each person once per type of service</source>
        <translation>Қосымша қамтылады, әр адам әр қызмет түрі бойынша бір рет</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Proven gap</source>
        <translation>Дәлелденген айырма</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Demands that cannot be met</source>
        <translation>Орындалмайтын талаптар</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>{facilities} facilities; newly served, each person counted once per type of service: {people}, that is {share} % of the need that barriers cause; at most {gap} % short of the best.</source>
        <translation>Нысан саны: {facilities}; қосымша қамтылады (әр адам әр қызмет түрі бойынша бір рет есептеледі): {people}, бұл кедергіден туған қажеттіліктің {share} %; ең жақсысынан айырмасы ең көбі {gap} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>{year}: {spent} of {budget} {currency} spent.</source>
        <translation>{year}: {budget} {currency} ішінен {spent} жұмсалды.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Compute a scenario again</source>
        <translation>Сценарийді қайта есептеу</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Computes a scenario again from the inputs that it keeps. With the same data the result is the same, row by row, which its digest shows. Where data changed since, it is said which: facilities, inspections, population, capacities, prices, what facilities share, the model, or the plugin itself.</source>
        <translation>Сценарийді өзінде сақталған бастапқы шарттар бойынша қайта есептейді. Деректер сол болса, нәтиже де жолма-жол сол, мұны бақылау сомасы көрсетеді. Содан бері деректер өзгерсе, қайсысы екені айтылады: нысандар, тексерулер, халық, сыйымдылық, бағалар, нысандарға ортақ нәрселер, модель немесе модульдің өзі.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Keep the result as a new scenario</source>
        <translation>Нәтижені жаңа сценарий етіп сақтау</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Where it differs</source>
        <translation>Басқаша болса</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Always</source>
        <translation>Әрқашан</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Never, only look</source>
        <translation>Ешқашан, тек қарау</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Data that changed</source>
        <translation>Өзгерген деректер</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Number of the new scenario</source>
        <translation>Жаңа сценарий нөмірі</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The result is the same, row by row.</source>
        <translation>Нәтиже жолма-жол сол қалпында.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The result is another one.</source>
        <translation>Нәтиже басқа.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Changed since: {parts}.</source>
        <translation>Содан бері өзгергендер: {parts}.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The rows that were kept are no longer those that were computed then.</source>
        <translation>Сақталған жолдар енді сол кезде есептелгендер емес.</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Close or reopen facilities</source>
        <translation>Нысандарды жабу немесе қайта ашу</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Closes facilities: they leave map and figures, and stay in the register with everything that is known of them, the reason in their note. Nothing is deleted, and what is closed can be opened again. Facilities are named by number or identifier; all are closed or none.</source>
        <translation>Нысандарды жабады: олар картадан және көрсеткіштерден кетеді, бірақ өздері туралы белгілі мәліметтің бәрімен тізілімде қалады; себебі ескертпеге жазылады. Ештеңе жойылмайды, жабылғанды қайта ашуға болады. Нысандар нөмірімен немесе сәйкестендіргішімен көрсетіледі; не бәрі жабылады, не біреуі де жабылмайды.</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Reopen closed facilities instead</source>
        <translation>Оның орнына жабылған нысандарды қайта ашу</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Facilities changed</source>
        <translation>Өзгертілген нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>{count} of {all} facilities were changed.</source>
        <translation>Өзгертілген нысандар: {all} ішінен {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>How sure a programme is</source>
        <translation>Бағдарлама қаншалықты сенімді</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Makes the same decision again and again, each time with other weights, prices within their range and other luck with what is unknown or out of date, and counts how often each facility is funded: surely (core), depending on it (borderline), surely not. It also says which facilities to inspect first, because knowing them would change the decision most. The same seed gives the same result. Kept as a scenario with all its inputs.</source>
        <translation>Сол шешімді қайта-қайта қабылдайды, әр жолы басқа салмақтармен, шегіндегі басқа бағалармен және белгісіз не ескіргеннің басқа нәтижесімен, сөйтіп әр нысан қаншалықты жиі қаржыландырылатынын санайды: сенімді түрде, соған байланысты, анық емес. Қай нысандарды алдымен тексеру керегін де айтады, өйткені оларды білу шешімді ең көп өзгертер еді. Бастапқы сан бірдей болса, нәтиже де бірдей. Барлық бастапқы шарттарымен сценарий болып сақталады.</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Draws</source>
        <translation>Сынамалар саны</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>As given</source>
        <translation>Берілгендей</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any weights</source>
        <translation>Кез келген салмақ</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any in the same order</source>
        <translation>Сол реттегі кез келгені</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any within the bounds below</source>
        <translation>Төмендегі шектердегі кез келгені</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Weights of the profiles</source>
        <translation>Адамдар топтарының салмақтары</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Weights of the services</source>
        <translation>Қызметтердің салмақтары</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Bounds as shares, such as mobility=0.3:0.6 health=0:0.5</source>
        <translation>Үлес түріндегі шектер, мысалы mobility=0.3:0.6 health=0:0.5</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Other prices</source>
        <translation>Басқа бағалар</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Other luck with what is unknown</source>
        <translation>Белгісіздің басқа нәтижесі</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <location filename="../algorithms/sample_city.py"/>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Funded surely</source>
        <translation>Сенімді қаржыландырылатындар</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Funded or not, depending</source>
        <translation>Қаржыландырылуы жағдайға байланысты</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>In {count} draws the money was not enough for what has to be done.</source>
        <translation>{count} сынамада міндетті жұмыстарға ақша жетпеді.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Generate a sample city</source>
        <translation>Үлгі қала жасау</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Writes the files of a made-up city to try things out with: districts with real names and published populations in schematic shapes, facilities, inspections with measured values, and a population grid. The same seed gives the same files. No record in them is a real facility. Import them with the ordinary import algorithms.</source>
        <translation>Сынап көруге арналған ойдан құралған қаланың файлдарын жазады: атаулары нақты, халық саны жарияланған, пішіні сұлба түріндегі аудандар, нысандар, өлшенген мәндері бар тексерулер және халық торы. Бастапқы сан бірдей болса, файлдар да бірдей болады. Ондағы жазбалардың ешқайсысы нақты нысан емес. Файлдарды кәдімгі импорт құралдарымен импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Number of facilities</source>
        <translation>Нысандар саны</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>{folder}: {facilities} facilities, {inspections} inspections with {answers} answers, all generated.</source>
        <translation>{folder} қалтасы. Нысандар: {facilities}, тексерулер: {inspections}, жауаптар: {answers}; бәрі жасанды.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Add inspections under way to a sample city</source>
        <translation>Үлгі қалаға жүріп жатқан тексерулерді қосу</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Adds to a sample city what is under way in an office: inspections that wait for a review, second inspections to compare inspectors, logins and home districts of inspectors, certificates that end. No status of the city changes by it. Real cities are refused.</source>
        <translation>Үлгі қалаға мекемеде жүріп жатқанды қосады: қарауды күтіп тұрған тексерулер, тексерушілерді салыстыруға арналған қайта тексерулер, тексерушілердің логиндері мен өз аудандары, мерзімі бітетін сертификаттар. Бұдан қаланың ешбір мәртебесі өзгермейді. Нағыз қалалар қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Inspections that wait</source>
        <translation>Күтіп тұрған тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Second inspections</source>
        <translation>Қайта тексерулер</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>{waiting} inspections wait for a review; {second} were made twice.</source>
        <translation>Қарауды күтіп тұрған тексерулер: {waiting}; екі рет жасалғаны: {second}.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>First budget year</source>
        <translation>Бірінші бюджет жылы</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>The city's money per year, such as 200000000 200000000 250000000</source>
        <translation>Қаланың жылдар бойынша ақшасы, мысалы 200000000 200000000 250000000</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Fairness: each district gets at least this share of its part by need (0 to 1)</source>
        <translation>Әділдік: әр аудан қажеттілігіне қарай өз бөлігінің кемінде осы үлесін алады (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>The share is of</source>
        <translation>Үлес неден алынады</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>People newly served</source>
        <translation>Қосымша қамтылатын адамдар</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Money</source>
        <translation>Ақша</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Least share of what each profile could gain, such as mobility=0.9</source>
        <translation>Әр топ ала алатынның ең аз үлесі, мысалы mobility=0.9</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Floors of single districts instead, such as alatau=1500</source>
        <translation>Оның орнына жеке аудандардың төменгі шектері, мысалы alatau=1500</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Share of a year's rest that may be spent in the next (0 to 1)</source>
        <translation>Жыл қалдығының келесі жылы жұмсауға болатын үлесі (0-ден 1-ге дейін)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>A year later counts so much less, such as 0.05; empty: as the model says</source>
        <translation>Бір жыл кейін сонша кем саналады, мысалы 0.05; бос болса: модельдегідей</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Most works in a district in a year; empty: as the model says</source>
        <translation>Ауданда бір жылдағы жұмыстардың ең көбі; бос болса: модельдегідей</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Has to be done by a year, such as 15=2027 (number or identifier of the facility)</source>
        <translation>Белгілі жылға дейін міндетті, мысалы 15=2027 (нысанның нөмірі не сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Facilities where nothing is done (numbers)</source>
        <translation>Ештеңе істелмейтін нысандар (нөмірлері)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>What comes before what, such as 15&gt;27 (the second not before the first)</source>
        <translation>Не неден бұрын, мысалы 15&gt;27 (екіншісі біріншісінен бұрын емес)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Count works that others pay alone as done at once</source>
        <translation>Тек басқалар төлейтін жұмыстарды бірден орындалған деп санау</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Proven gap at which the search stops</source>
        <translation>Іздеу тоқтайтын дәлелденген айырма</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no duty: write facility=year, such as 15=2027.</source>
        <translation>«{text}» міндет емес: нысан=жыл деп жазыңыз, мысалы 15=2027.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no order: write first&gt;second, such as 15&gt;27.</source>
        <translation>«{text}» рет емес: бірінші&gt;екінші деп жазыңыз, мысалы 15&gt;27.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no sum of money: write digits, one sum for each year, blanks between.</source>
        <translation>«{text}» ақша сомасы емес: цифрмен, әр жылға бір сома, арасына бос орын қойып жазыңыз.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no bound: write code=low:high, such as mobility=0.3:0.6.</source>
        <translation>«{text}» шек емес: код=төменгі:жоғарғы деп жазыңыз, мысалы mobility=0.3:0.6.</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Map as of a date</source>
        <translation>Белгілі бір күнгі карта</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Writes the facilities with the statuses that were known at the end of a day: per profile the value of the map symbol (with reported statuses) and the official status. Names, types, addresses and places are those of that day as far as the history knows them; facilities that were added later are left out, those closed since are there. A status stands from the moment it was computed. Whether an inspection was out of date on that day is not told.</source>
        <translation>Нысандарды сол күннің соңында белгілі болған мәртебелерімен жазады: әр санат бойынша карта белгісінің мәні (хабарланғандарымен) және ресми мәртебе. Атаулар, түрлер, мекенжайлар мен орындар – тарих білетін шамада сол күнгісі; кейін қосылған нысандар кірмейді, содан бері жабылғандары кіреді. Мәртебе есептелген сәттен бастап тұрады. Тексерудің сол күні ескірген-ескірмегені айтылмайды.</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Facilities as of the date</source>
        <translation>Сол күнгі нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Assessed for some profile</source>
        <translation>Кемінде бір санат бойынша тексерілген</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>{count} facilities were in the register, {assessed} of them assessed.</source>
        <translation>Тізілімдегі нысандар: {count}, оның ішінде тексерілгені: {assessed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Keep facilities in step with a table</source>
        <translation>Нысандарды кестемен сәйкес ұстау</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Imports facilities from a table that the city keeps elsewhere (a file, or a database table by its address), made to be run by a schedule (cron, Windows Task Scheduler) with qgis_process. Where nothing changed, nothing is written, and it says so. Two runs never work at the same time. A run in which too many facilities would vanish or too many rows be rejected is refused: a table that was cut off must not mark the whole city as gone. A run that fails does not exit with 0. Name the table without a password, by a service or an authentication configuration: postgres://service='city' table=&quot;public&quot;.&quot;shops&quot; (geom)</source>
        <translation>Қаланың басқа жерде жүргізетін кестесінен (файлдан немесе мекенжайы көрсетілген дерекқор кестесінен) нысандарды импорттайды; кесте бойынша (cron, Windows жоспарлаушысы) qgis_process арқылы іске қосуға арналған. Ештеңе өзгермесе, ештеңе жазылмайды, бұл туралы хабарланады. Екі іске қосу ешқашан қатар жұмыс істемейді. Тым көп нысан жоғалатын немесе тым көп жол қабылданбайтын іске қосудан бас тартылады: үзіліп қалған кесте бүкіл қаланы жоқ деп белгілемеуі керек. Сәтсіз іске қосу 0 кодымен аяқталмайды. Кестені құпиясөзсіз, қызмет (service) немесе аутентификация конфигурациясы арқылы атаңыз: postgres://service='city' table=&quot;public&quot;.&quot;shops&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Refuse a run in which more than this share vanishes or is rejected (%)</source>
        <translation>Бұдан көп үлес жоғалса немесе қабылданбаса, іске қосудан бас тарту (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Allow more than that, this once</source>
        <translation>Осы жолы одан көбіне рұқсат ету</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Evaluate what changed</source>
        <translation>Өзгергенін бағалау</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Log file: one line is added for each run</source>
        <translation>Журнал файлы: әр іске қосуға бір жол қосылады</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>The run that is said to be at it has ended: start anyway</source>
        <translation>Жүріп жатыр делінген іске қосу аяқталған: бәрібір бастау</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Something changed</source>
        <translation>Бірдеңе өзгерді</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>FAILED: {reason}</source>
        <translation>СӘТСІЗ: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>{source}: {rows} rows, {added} added, {changed} changed, {missing} gone, {rejected} rejected, {flagged} remarks.</source>
        <translation>{source}: жолдар {rows}, қосылды {added}, өзгерді {changed}, енді жоқ {missing}, қабылданбады {rejected}, ескертпелер {flagged}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>{source}: {rows} rows, nothing changed ({rejected} rejected, {flagged} remarks).</source>
        <translation>{source}: жолдар {rows}, ештеңе өзгермеді (қабылданбады {rejected}, ескертпелер {flagged}).</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>The log {file} cannot be written.</source>
        <translation>{file} журналын жазу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Check the whole city</source>
        <translation>Бүкіл қаланы тексеру</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Checks all facilities, inspections, answers and photos by the program's rules and the city's own: wrong units and impossible values, answers that contradict each other or lack what they depend on, dates and certificates that cannot be, places outside the city or in another district, records that are there twice, words in two alphabets, and more. What is found is kept in the city's store, shown in the panel “Problems”, and written to a table where one is named. Nothing else is changed. What somebody accepted stays accepted as long as its values are the same. That something was found is no failure.</source>
        <translation>Барлық нысандарды, тексерулерді, жауаптарды және фотосуреттерді бағдарламаның және қаланың өз ережелері бойынша тексереді: қате өлшем бірліктері мен мүмкін емес мәндер, бір-біріне қайшы жауаптар немесе шарты жоқ жауаптар, мүмкін емес күндер мен куәліктер, қаладан тыс немесе басқа аудандағы орындар, екі рет енгізілген жазбалар, екі әліпбимен жазылған сөздер және басқалары. Табылғаны қаланың қоймасында сақталады, «Мәселелер» панелінде көрсетіледі, кесте көрсетілсе, соған жазылады. Басқа ештеңе өзгермейді. Біреу қабылдаған жағдай мәндері өзгермегенше қабылданған болып қалады. Бірдеңенің табылуы қате болып есептелмейді.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Table of what was found</source>
        <translation>Табылғандар кестесі</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Also what was accepted</source>
        <translation>Қабылданғандарын да</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Facilities checked</source>
        <translation>Тексерілген нысандар</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>New since the last time</source>
        <translation>Өткен реттен бері жаңасы</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Mended since the last time</source>
        <translation>Өткен реттен бері түзелгені</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Verify the history</source>
        <translation>Тарихты тексеру</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Checks that nobody changed the history of the records. In a city file every entry is sealed with a sum over itself and the seal before it; an entry that was edited, removed, added or exchanged with another program is found, and the algorithm fails and names the first one. Keep the last seal, which it returns, outside of the file, and give it to a later check: who knows how the seals are made could make all of them anew, and only a seal kept elsewhere shows that. In a municipal database it checks that the rules which guard the history are in force.</source>
        <translation>Жазбалардың тарихын ешкім өзгертпегенін тексереді. Қала файлында тарихтың әр жазбасы өзінің және алдыңғы мөрдің қосындысымен мөрленген; басқа бағдарлама түзеткен, жойған, қосқан немесе орнын ауыстырған жазба табылады: алгоритм қатемен аяқталып, бірінші осындай жазбаны атайды. Ол қайтаратын соңғы мөрді файлдан тыс сақтап, кейінгі тексеруге көрсетіңіз: мөрлердің қалай жасалатынын білетін адам бәрін қайта жасай алар еді, оны тек басқа жерде сақталған мөр көрсетеді. Қаланың деректер базасында тарихты қорғайтын ережелердің күшінде екені тексеріледі.</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>A seal kept from an earlier check</source>
        <translation>Бұрынғы тексеруден сақталған мөр</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Entries</source>
        <translation>Жазбалар саны</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Entries not sealed yet</source>
        <translation>Әлі мөрленбеген жазбалар</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Last seal</source>
        <translation>Соңғы мөр</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works that are planned or under way</source>
        <translation>Жоспарланған және басталған жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>A programme of works</source>
        <translation>Жұмыстар бағдарламасы</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>The cheapest works that lift the status of each facility</source>
        <translation>Әр нысанның мәртебесін көтеретін ең арзан жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works for full accessibility of each facility</source>
        <translation>Әр нысанды толық қолжетімді ететін жұмыстар</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Which programme (empty: the current one)</source>
        <translation>Қай бағдарлама (бос: ағымдағы)</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>City's rule {code}</source>
        <translation>Қала ережесі {code}</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>no answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>{instance}: {message}</source>
        <translation>{instance}: {message}</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <location filename="../layers/findings.py"/>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <location filename="../layers/findings.py"/>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>Name ({language})</source>
        <translation>Атауы ({language})</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Facility</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Inspection</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Other facility</source>
        <translation>Екінші нысан</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Accepted because</source>
        <translation>Қабылдану себебі</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Accepted by</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Code of the rule</source>
        <translation>Ереже коды</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Wrong unit</source>
        <translation>Өлшем бірлігі қате</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: {value} cannot be. Was {typed} meant?</source>
        <translation>{criterion}: {value} болуы мүмкін емес. {typed} деп айтқысы келді ме?</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Ask the inspector, and record an inspection that replaces this one.</source>
        <translation>Инспектордан сұраңыз да, осыны алмастыратын тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Slope in degrees</source>
        <translation>Еңіс градуспен берілген</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: “{raw}” was kept as {value}, but degrees were meant: {meant}.</source>
        <translation>{criterion}: «{raw}» {value} болып сақталған, бірақ градус айтылған: {meant}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Impossible value</source>
        <translation>Мүмкін емес мән</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: {value} cannot be; possible is {low} to {high}.</source>
        <translation>{criterion}: {value} болуы мүмкін емес; мүмкіні – {low}–{high}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answer without its condition</source>
        <translation>Шарты орындалмаған жауап</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered though it does not apply: {answers}. It depends on: {parents}.</source>
        <translation>Қатысы болмаса да, жауап берілген: {answers}. Тәуелді: {parents}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Either the answer or what it depends on is wrong: look at the photos.</source>
        <translation>Не жауап, не ол тәуелді жауап қате: фотосуреттерді қараңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Condition not answered</source>
        <translation>Шартына жауап жоқ</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered: {answers}. But not what it depends on: {parents}.</source>
        <translation>Жауап берілген: {answers}. Бірақ ол тәуелді сұраққа жауап жоқ: {parents}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answer what it depends on at the next inspection.</source>
        <translation>Келесі тексеруде ол тәуелді сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Not asked at this type</source>
        <translation>Бұл нысан түрінде сұралмайды</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered, but not asked at “{kind}”: {answers}.</source>
        <translation>Жауап берілген, бірақ «{kind}» түрінде сұралмайды: {answers}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is the facility's type right? If it is, accept this.</source>
        <translation>Нысан түрі дұрыс па? Дұрыс болса, осыны қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Critical answers missing</source>
        <translation>Шешуші жауаптар жоқ</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Not answered: {criteria}.</source>
        <translation>Жауап берілмеген: {criteria}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspect what is missing: without it the status cannot be found out.</source>
        <translation>Жетіспейтінін тексеріңіз: онсыз мәртебені анықтау мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspection in the future</source>
        <translation>Болашақтағы тексеру</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, which has not come yet.</source>
        <translation>Тексерілген күні – {date}, ол әлі келген жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Find out the right date, and record an inspection that replaces this one.</source>
        <translation>Дұрыс күнін анықтаңыз да, осыны алмастыратын тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Impossible date</source>
        <translation>Мүмкін емес күн</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}: nobody inspected accessibility so long ago.</source>
        <translation>Тексерілген күні – {date}: қолжетімділікті ол кезде ешкім тексермеген.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected before it existed</source>
        <translation>Нысан болмай тұрып тексерілген</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, but the facility was recorded on {since} only.</source>
        <translation>Тексерілген күні – {date}, ал нысан тек {since} тіркелген.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Check the date, and whether the inspection belongs to this facility.</source>
        <translation>Күнін және тексеру осы нысанға жататынын қараңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected after it closed</source>
        <translation>Жабылғаннан кейін тексерілген</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, but the facility was closed on {since}.</source>
        <translation>Тексерілген күні – {date}, ал нысан {since} жабылған.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If it is open again, reopen its record; if not, check the date.</source>
        <translation>Қайта ашылған болса, жазбасын ашыңыз; олай болмаса, күнін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Certificate expired</source>
        <translation>Куәліктің мерзімі өткен</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date} by {inspector}, whose certificate {certificate} was valid until {until}.</source>
        <translation>Тексерілген күні – {date}, инспектор – {inspector}; оның {certificate} куәлігі {until} дейін жарамды болған.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Enter the renewed certificate, or have the facility inspected again.</source>
        <translation>Жаңартылған куәлікті енгізіңіз немесе нысанды қайта тексертіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Much better without evidence</source>
        <translation>Дәлелсіз күрт жақсарған</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{profile}: from “{before}” to “{after}” on {date}, without a photo or a note.</source>
        <translation>{profile}: {date} «{before}» мәртебесінен «{after}» мәртебесіне, фотосурет пен ескертпе жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Ask for a photo of what was changed, or have it inspected by somebody else.</source>
        <translation>Не өзгергенінің фотосуретін сұраңыз немесе басқа инспекторға тексертіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo is not there</source>
        <translation>Фотосурет жоқ</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} is named, but the file is not there.</source>
        <translation>{file} фотосуреті көрсетілген, бірақ файлы жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put the file back into the folder of photos beside the store.</source>
        <translation>Файлды қойма жанындағы фотосуреттер қалтасына қайтарыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo taken elsewhere</source>
        <translation>Фотосурет басқа жерде түсірілген</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} was taken {metres} from the facility.</source>
        <translation>{file} фотосуреті нысаннан {metres} жерде түсірілген.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is it of this facility, and is the facility's place right?</source>
        <translation>Ол осы нысандікі ме, нысанның орны дұрыс па?</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo of another day</source>
        <translation>Басқа күнгі фотосурет</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} was taken on {taken}, the inspection made on {date}.</source>
        <translation>{file} фотосуреті {taken} түсірілген, ал тексеру {date} жүргізілген.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is the camera's clock right? If the photo shows the facility, accept this.</source>
        <translation>Камераның сағаты дұрыс па? Фотосурет осы нысанды көрсетсе, осыны қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Row without its record</source>
        <translation>Жазбасы жоқ жол</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{count} rows of “{table}” belong to no record of “{parent}” any more.</source>
        <translation>«{table}» кестесіндегі {count} жол «{parent}» кестесінің ешбір жазбасына жатпайды.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Another program wrote the file without its rules: have it looked at, or restore a backup.</source>
        <translation>Басқа бағдарлама файлға ережесіз жазған: маманға көрсетіңіз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Unknown type</source>
        <translation>Белгісіз түр</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The type “{kind}” is not in the model: nothing is asked there.</source>
        <translation>Модельде «{kind}» түрі жоқ: онда ештеңе сұралмайды.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Choose a type of the model in the facility's form.</source>
        <translation>Нысан формасында модельдегі түрді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Coordinates swapped</source>
        <translation>Координаталары ауысып кеткен</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The place {place} is not in the city; with its coordinates swapped it is.</source>
        <translation>{place} орны қалада емес; координаталарын ауыстырса, қалада.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Swap them.</source>
        <translation>Оларды ауыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Outside the city</source>
        <translation>Қаладан тыс</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The place {place} is not in the city.</source>
        <translation>{place} орны қалада емес.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put it where it is on the map, or close the record.</source>
        <translation>Картадағы өз орнына қойыңыз немесе жазбаны жабыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Wrong district</source>
        <translation>Ауданы қате</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Recorded in {district}, but its place is in {found}.</source>
        <translation>{district} болып жазылған, бірақ орны – {found}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Take the district from its place, or put the facility where it is.</source>
        <translation>Ауданын орны бойынша алыңыз немесе нысанды өз орнына қойыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>In no district</source>
        <translation>Ешбір ауданда емес</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Recorded in {district}, but its place {place} is in no district.</source>
        <translation>{district} болып жазылған, бірақ {place} орны ешбір ауданда емес.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put the facility where it is, or mend the outline of the district.</source>
        <translation>Нысанды өз орнына қойыңыз немесе ауданның шекарасын түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>No place on the map</source>
        <translation>Картада орны жоқ</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The facility has no place on the map.</source>
        <translation>Нысанның картада орны жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put it on the map (Record, Facilities without a place).</source>
        <translation>Картаға қойыңыз («Енгізу», «Картада орны жоқ нысандар»).</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Twice nearby</source>
        <translation>Жақын жерде екі рет</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>“{name}” and “{other_name}” are {metres} apart and have names alike.</source>
        <translation>«{name}» мен «{other_name}» арасы – {metres}, атаулары ұқсас.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If they are one, merge them; if not, accept this.</source>
        <translation>Екеуі бір нысан болса, біріктіріңіз; болмаса, осыны қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Twice at one address</source>
        <translation>Бір мекенжайда екі рет</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>“{name}” and “{other_name}” are of one type at one address: {address} and {other_address}.</source>
        <translation>«{name}» мен «{other_name}» – бір мекенжайдағы бір түрлі нысандар: {address} және {other_address}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Several of one type at one address</source>
        <translation>Бір мекенжайда бір түрден бірнешеу</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{count} of type “{kind}” at {address}, with different names: {names}.</source>
        <translation>{address} мекенжайында «{kind}» түрінен {count}, атаулары әртүрлі: {names}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If some of them are one, merge them; if not, accept this.</source>
        <translation>Олардың кейбірі бір нысан болса, біріктіріңіз; болмаса, осыны қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Two alphabets in a word</source>
        <translation>Бір сөзде екі әліпби</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{field}: “{text}” has Latin and Cyrillic letters in one word ({words}).</source>
        <translation>{field}: «{text}» – бір сөзде латын және кирилл әріптері бар ({words}).</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Replace the letters: with them the record is not found, sorted or matched.</source>
        <translation>Әріптерін ауыстырыңыз: олармен жазба табылмайды, реттелмейді, сәйкестендірілмейді.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>(and {count} more)</source>
        <translation>(тағы {count})</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <location filename="../dialogs/activity_panel.ui"/>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Nothing done yet.</source>
        <translation>Әзірге ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Progress of what runs now</source>
        <translation>Орындалып жатқан жұмыстың барысы</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Cancel what runs now</source>
        <translation>Орындалып жатқан жұмысты тоқтату</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo what was done last</source>
        <translation>Соңғы әрекетті кері қайтару</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/messages.py"/>
        <source>Copy details</source>
        <translation>Толық мәліметті көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Copy details of the problem</source>
        <translation>Қате туралы толық мәліметті көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Some facilities are inspected twice, by different inspectors. Agreement is the share of questions with the same result. Kappa leaves out what chance alone would make equal: 1 is full agreement, 0 no more than chance. Where nearly all results are the same, kappa says little, and AC1 counts instead.</source>
        <translation>Кейбір нысандарды әртүрлі тексерушілер екі рет тексереді. Келісім – нәтижесі бірдей сұрақтардың үлесі. Каппа кездейсоқ сәйкестікті есептемейді: 1 – толық келісім, 0 – кездейсоқтан артық емес. Нәтижелердің бәрі дерлік бірдей болса, каппа аз нәрсе айтады, оның орнына AC1 есептеледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>By &amp;question</source>
        <translation>Сұра&amp;қтар бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>By &amp;inspector</source>
        <translation>&amp;Тексерушілер бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Agreement by question or by inspector</source>
        <translation>Сұрақтар немесе тексерушілер бойынша келісім</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>&amp;Save as a table…</source>
        <translation>Кестеге &amp;жазу…</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>All figures as a file for spreadsheets</source>
        <translation>Барлық көрсеткіштер кестелік бағдарламаларға арналған файлда</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Comparing the inspections</source>
        <translation>Тексерулерді салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Facilities inspected twice: {facilities}. Questions compared: {pairs}. Agreement: {share} – {verdict}.</source>
        <translation>Екі рет тексерілген нысандар: {facilities}. Салыстырылған сұрақтар: {pairs}. Келісім: {share} – {verdict}.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>No facility was inspected by two inspectors yet. Plan second visits in the due list.</source>
        <translation>Екі тексеруші тексерген нысан әлі жоқ. Мерзімдер тізімінде қайта тексерулерді жоспарлаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspector</source>
        <translation>Тексеруші</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Agreement</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Compared</source>
        <translation>Салыстырылды</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Kappa (95 % interval)</source>
        <translation>Каппа (95 % аралығы)</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Judged better</source>
        <translation>Жақсырақ бағалады</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>First judged better</source>
        <translation>Бірінші жақсырақ бағалады</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Judged worse</source>
        <translation>Нашарырақ бағалады</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>First judged worse</source>
        <translation>Бірінші нашарырақ бағалады</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Only one answered</source>
        <translation>Біреуі ғана жауап берді</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <source>{file} was written.</source>
        <translation>{file} жазылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Writing the table</source>
        <translation>Кесте жазылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/algorithm_button.py"/>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <location filename="../dialogs/allowed.py"/>
        <location filename="../dialogs/inspection_action.py"/>
        <source>Asking what you may do</source>
        <translation>Сізге не рұқсат етілгені сұралуда</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Map as of a date</source>
        <translation>Белгілі бір күнгі карта</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Day whose statuses are shown</source>
        <translation>Мәртебелері көрсетілетін күн</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Day</source>
        <translation>Кү&amp;ні</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Hide the statuses of today meanwhile</source>
        <translation>&amp;Әзірше бүгінгі мәртебелерді жасыру</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>On the &amp;map now</source>
        <translation>Қазір к&amp;артада</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Dates that the map shows</source>
        <translation>Картада көрсетілген күндер</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Add the map of this day to the project</source>
        <translation>Осы күннің картасын жобаға қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Take off</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Take the chosen date off the map</source>
        <translation>Таңдалған күнді картадан алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Reading the history</source>
        <translation>Тарихты оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Shows every facility with the status that was known at the end of a day, with its name, type and place of that day.</source>
        <translation>Әр нысанды күннің соңында белгілі болған мәртебесімен, сол күнгі атауымен, түрімен және орнымен көрсетеді.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Statuses are known since {date}.</source>
        <translation>Мәртебелер {date} бастап белгілі.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Show the map of the city first: build its project under Publish.</source>
        <translation>Алдымен қала картасын ашыңыз: оның жобасын «Жариялау» бөлімінде жасаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Reading the city as of a date</source>
        <translation>Белгілі бір күнгі қаланы оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>{date}: {count} facilities were in the register, {assessed} of them assessed.</source>
        <translation>{date}: тізілімде {count} нысан болды, оның ішінде {assessed} тексерілген.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>The map shows today again.</source>
        <translation>Карта қайтадан бүгінгі күнді көрсетеді.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Assigned to me</source>
        <translation>Маған тапсырылған</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Reports</source>
        <translation>&amp;Хабарламалар</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Works</source>
        <translation>&amp;Жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reports that wait for an answer</source>
        <translation>Жауап күтіп тұрған хабарламалар</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Save the answer</source>
        <translation>Жауапты &amp;сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Answer</source>
        <translation>Ж&amp;ауап</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Answer to the resident</source>
        <translation>Тұрғынға жауап</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Works that are not finished</source>
        <translation>Аяқталмаған жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Sa&amp;ve the state</source>
        <translation>Күйін са&amp;қтау</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>S&amp;tate of the work</source>
        <translation>Жұмыстың &amp;күйі</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>State of the work</source>
        <translation>Жұмыстың күйі</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Note on the work</source>
        <translation>Жұмыс туралы ескертпе</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reading what is assigned</source>
        <translation>Тапсырылғаны оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Received</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/returned_page.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Facility</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Report</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Planned for</source>
        <translation>Жоспарланған күні</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/import_values.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Paid by</source>
        <translation>Төлейтін</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reports that wait for your answer: {count}.</source>
        <translation>Сіздің жауабыңызды күтіп тұрған хабарламалар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Works that are not finished: {count}.</source>
        <translation>Аяқталмаған жұмыстар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Saving the answer</source>
        <translation>Жауап сақталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>The answer was saved.</source>
        <translation>Жауап сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Saving the state</source>
        <translation>Күйі сақталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>The state was saved.</source>
        <translation>Күйі сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Changed since: the status waits to be computed again.</source>
        <translation>Содан бері өзгерген: мәртебе қайта есептелуін күтіп тұр.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Official, from verified inspections</source>
        <translation>Ресми, расталған тексерулер бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported, not inspected</source>
        <translation>Хабарланған, тексерілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <location filename="../dialogs/facility_search.py"/>
        <location filename="../dialogs/inspection_dialog.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <location filename="../dialogs/record_panel.py"/>
        <source>Facility {number}</source>
        <translation>{number}-нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Also in this building</source>
        <translation>Осы ғимаратта тағы</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>no place on the map yet</source>
        <translation>картада әлі орны жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported on {date}.</source>
        <translation>Хабарланған күні: {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; a new inspection was due on {due}.</source>
        <translation>Тексерілген күні: {date}; жаңа тексерудің мерзімі өткен: {due}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; the next is due by {due}.</source>
        <translation>Тексерілген күні: {date}; келесі тексерудің мерзімі: {due}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source of {code}</source>
        <translation>Дереккөзі: {code}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the source of {code}</source>
        <translation>Дереккөзін жасыру: {code}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>(limit not confirmed)</source>
        <translation>(шекті мән расталмаған)</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met: {limit}.</source>
        <translation>Орындалған: {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met in part: {limit}.</source>
        <translation>Ішінара орындалған: {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source: {source}.</source>
        <translation>Дереккөз: {source}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Nobody has confirmed this limit in the text of the norm yet.</source>
        <translation>Бұл шекті мәнді норма мәтінінен әлі ешкім растаған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Show all findings ({count})</source>
        <translation>Барлық нәтижені көрсету ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the findings</source>
        <translation>Нәтижелерді жасыру</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{known} % of what matters is known; score {score} of 100.</source>
        <translation>Маңызды мәліметтің белгілі үлесі: {known} %; балл: {score} (ең көбі 100).</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}.</source>
        <translation>Мәртебені көтеру үшін: {measures}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}; about {price} ({low} to {high}).</source>
        <translation>Мәртебені көтеру үшін: {measures}; шамамен {price} ({low} – {high}).</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>The prices are a proposal until the city gives its own.</source>
        <translation>Бағалар – қала өз бағаларын бергенше ұсыныс қана.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>Inspections</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>None yet.</source>
        <translation>Әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{date}: {basis}, {state}; {who}</source>
        <translation>{date}: {basis}, {state}; {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Help in {zone} ({profile}): {words}</source>
        <translation>Көмек, {zone} ({profile}): {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>and {count} older</source>
        <translation>және бұрынғы тағы {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To be inspected by {date}. {why}.</source>
        <translation>Тексеру мерзімі: {date}. {why}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>⚠ Overdue: was to be inspected by {date}. {why}.</source>
        <translation>⚠ Мерзімі өтті: {date} дейін тексерілуі тиіс еді. {why}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>A visit is planned for the week from {week}: {inspector}.</source>
        <translation>Тексеру жоспарланған апта басы: {week}, тексеруші: {inspector}.</translation>
    </message>
    <message>
        <location filename="../dialogs/check_combo.py"/>
        <source>Arrow down opens the list, Space ticks an item, Escape closes the list</source>
        <translation>Төмен жебе тізімді ашады, бос орын пернесі тармақты белгілейді, Escape тізімді жабады</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Starting</source>
        <translation>Іске қосылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Asking the city's database</source>
        <translation>Қаланың дерекқорынан сұрау</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <location filename="../plugin.py"/>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Opening the city</source>
        <translation>Қала ашылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The facilities on the map have a filter that was typed in QGIS. Remove it there, then filter here.</source>
        <translation>Картадағы нысандарға QGIS-те жазылған сүзгі қойылған. Оны сол жерде алып тастап, осында сүзіңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>This facility has no place on the map yet. Give it one under Record.</source>
        <translation>Бұл нысанның картада әлі орны жоқ. Оны «Енгізу» қойындысында көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Finding the place</source>
        <translation>Орны ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The project was written to {file}.</source>
        <translation>Жоба {file} файлына жазылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Building the project</source>
        <translation>Жоба құрылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The status of {count} facilities was computed; {changed} statuses changed.</source>
        <translation>{count} нысанның мәртебесі есептелді; өзгерген мәртебелер: {changed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Computing statuses</source>
        <translation>Мәртебелер есептелуде</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>met</source>
        <translation>орындалған</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>met in part</source>
        <translation>ішінара орындалған</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>not met</source>
        <translation>орындалмаған</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>does not apply</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Compare two inspections</source>
        <translation>Екі тексеруді салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Бұрын</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>First inspection</source>
        <translation>Бірінші тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>&amp;After</source>
        <translation>&amp;Кейін</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Second inspection</source>
        <translation>Екінші тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Only &amp;differences</source>
        <translation>Тек а&amp;йырмашылықтар</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>A&amp;ll answers</source>
        <translation>Барлық &amp;жауаптар</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Answers of both inspections</source>
        <translation>Екі тексерудің жауаптары</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Choose two different inspections.</source>
        <translation>Екі түрлі тексеруді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Requirement</source>
        <translation>Талап</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Different answers: {count}. Requirements with another result: {changed}.</source>
        <translation>Өзгеше жауаптар: {count}. Нәтижесі басқа талаптар: {changed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>≠ changed: {before} → {after}</source>
        <translation>≠ өзгерді: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Save this choice</source>
        <translation>Осы таңдауды сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Go on editing</source>
        <translation>Өңдеуді жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{name} was changed by somebody else while you were changing it. Nothing of yours was saved yet. Choose what shall stand in the store.</source>
        <translation>«{name}» жазбасын сіз өзгертіп жатқанда басқа адам да өзгертті. Сіздің өзгерістеріңіз әлі сақталған жоқ. Қоймада не тұруы керек екенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{count} records were changed by somebody else while you were changing them. Nothing of yours was saved yet. Choose for each what shall stand in the store.</source>
        <translation>Сіз өзгертіп жатқан жазбаларды басқа адам да өзгертті, саны: {count}. Сіздің өзгерістеріңіз әлі сақталған жоқ. Әрқайсысы үшін қоймада не тұруы керек екенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Saved in the store by {person}, {moment}.</source>
        <translation>Қоймаға сақтаған: {person}, {moment}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Saved in the store {moment}; by whom is not known.</source>
        <translation>Қоймаға сақталған уақыты: {moment}; кім сақтағаны белгісіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>By whom and when it was saved in the store is not known.</source>
        <translation>Қоймаға кім және қашан сақтағаны белгісіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Still to choose: {fields}.</source>
        <translation>Әлі таңдалмаған: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Still to choose: {name}.</source>
        <translation>Әлі таңдалмаған: {name}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>When you began</source>
        <translation>Сіз бастағанда</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Now in the store</source>
        <translation>Қазір қоймада</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Yours</source>
        <translation>Сіздікі</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/import_place.py"/>
        <source>Place on the map</source>
        <translation>Картадағы орны</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{field}, now in the store: {value}</source>
        <translation>{field}, қазір қоймада: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{field}, yours: {value}</source>
        <translation>{field}, сіздікі: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>When you began: {value}</source>
        <translation>Сіз бастағанда: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Changed by somebody else meanwhile</source>
        <translation>Осы уақытта басқа адам өзгертті</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>&amp;Record</source>
        <translation>&amp;Жазба</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Record that was changed twice</source>
        <translation>Екі адам өзгерткен жазба</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Take &amp;theirs everywhere</source>
        <translation>Барлық жерде сақталғанын &amp;қалдыру</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Keep what stands in the store, in every record</source>
        <translation>Әр жазбада қоймадағы мәндер қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Keep &amp;mine everywhere</source>
        <translation>Барлық жерде &amp;менікін жазу</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Write what you entered, in every record; what you did not change stays as it is in the store</source>
        <translation>Әр жазбаға сіз енгізген мәндер жазылады; сіз өзгертпегені қоймадағыдай қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Remembering the records</source>
        <translation>Жазбалар есте сақталып жатыр</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Comparing with the store</source>
        <translation>Қоймамен салыстырылып жатыр</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>What stands in the store was kept.</source>
        <translation>Қоймадағы мәндер қалды.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Your choice was saved.</source>
        <translation>Таңдауыңыз сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>QGIS could not save {layer}; your edits are still there.</source>
        <translation>QGIS «{layer}» қабатын сақтай алмады; өзгерістеріңіз орнында.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Open the city</source>
        <translation>Қаланы ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Cancel</source>
        <comment>leave a dialog</comment>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Login (authentication configuration)</source>
        <translation>Кіру (аутентификация конфигурациясы)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>where the server offers it (prefer)</source>
        <translation>сервер ұсынса (prefer)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>never (disable)</source>
        <translation>ешқашан (disable)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>only where the server insists (allow)</source>
        <translation>сервер талап етсе ғана (allow)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always (require)</source>
        <translation>әрқашан (require)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always, check the certificate (verify-ca)</source>
        <translation>әрқашан, сертификатты тексеру (verify-ca)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always, check certificate and host (verify-full)</source>
        <translation>әрқашан, сертификат пен хостты тексеру (verify-full)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Not tried yet.</source>
        <translation>Әлі тексерілген жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Asking {name}…</source>
        <translation>{name} тексерілуде…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Әзірге ештеңе таңдалған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>A city with the classification model “{model}” is created in the database {name}. Others who may connect to it see it from then on.</source>
        <translation>{name} дерекқорында «{model}» жіктеу моделі бар қала құрылады. Оған қосылуға рұқсаты бар басқалар да оны көреді.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Create the city?</source>
        <translation>Қаланы құру керек пе?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Creating the city…</source>
        <translation>Қала құрылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Is there a copy of {name}? An upgrade cannot be taken back.</source>
        <translation>{name} көшірмесі бар ма? Жаңартуды кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Has {name} been backed up, and is nobody working in it? An upgrade cannot be taken back, and older versions of the plugin cannot open the city afterwards.</source>
        <translation>{name} сақтық көшірмесі жасалды ма және онда қазір ешкім жұмыс істемей ме? Жаңартуды кері қайтару мүмкін емес, одан кейін плагиннің ескі нұсқалары қаланы аша алмайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Upgrade the city?</source>
        <translation>Қаланы жаңарту керек пе?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Upgrading the city…</source>
        <translation>Қала жаңартылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Open a city</source>
        <translation>Қала ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Where is the city?</source>
        <translation>Қала қайда?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a &amp;file on this computer</source>
        <translation>Осы компьютердегі &amp;файлда</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a database, &amp;connection saved in QGIS</source>
        <translation>Дерекқорда, қосылым QGIS-те &amp;сақталған</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a database, &amp;new connection</source>
        <translation>Дерекқорда, &amp;жаңа қосылым</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Opened &amp;before</source>
        <translation>&amp;Бұрын ашылғандар</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Cities opened before</source>
        <translation>Бұрын ашылған қалалар</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Enter opens the city</source>
        <translation>Enter қаланы ашады</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>City fi&amp;le</source>
        <translation>Қала фай&amp;лы</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>City file</source>
        <translation>Қала файлы</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A city store that you or a colleague made (GeoPackage)</source>
        <translation>Сіз немесе әріптесіңіз жасаған қала қоймасы (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>B&amp;rowse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Browse for a city file</source>
        <translation>Қала файлын таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Make a new city…</source>
        <translation>Жаңа қ&amp;ала құру…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>An empty city store; then import districts, facilities and inspections.</source>
        <translation>Бос қала қоймасы; содан кейін аудандарды, нысандарды және тексерулерді импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>C&amp;onnection</source>
        <translation>Қ&amp;осылым</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Saved connection to a database</source>
        <translation>Дерекқорға сақталған қосылым</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>The PostgreSQL connections of QGIS's browser; they are changed and removed there</source>
        <translation>QGIS браузеріндегі PostgreSQL қосылымдары; оларды сол жерде өзгертеді және жояды</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>No PostgreSQL connection is saved in QGIS yet. Choose “new connection”.</source>
        <translation>QGIS-те әлі бірде-бір PostgreSQL қосылымы сақталмаған. «Жаңа қосылым» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>N&amp;ame of the connection</source>
        <translation>Қосылымның &amp;аты</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Name of the connection</source>
        <translation>Қосылымның аты</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Under this name it stands in QGIS's browser too</source>
        <translation>QGIS браузерінде де осы атпен тұрады</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Service</source>
        <translation>&amp;Қызмет</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A name in the file pg_service.conf that the administrator set up; it takes the place of host and port</source>
        <translation>Әкімші баптаған pg_service.conf файлындағы ат; хост пен портты алмастырады</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>From pg_service.conf, or empty</source>
        <translation>pg_service.conf файлынан немесе бос</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Name or address of the server with the city's database</source>
        <translation>Қала дерекқоры тұрған сервердің аты немесе мекенжайы</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Port</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Database</source>
        <translation>&amp;Дерекқор</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.py"/>
        <source>Database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Lo&amp;gin</source>
        <translation>&amp;Кіру</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;User</source>
        <translation>Пайдалан&amp;ушы</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Only without a login chosen above; the password then comes from the pgpass file</source>
        <translation>Жоғарыда кіру таңдалмаса ғана; онда құпиясөз pgpass файлынан алынады</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Without a login; password from pgpass</source>
        <translation>Кіру таңдалмаса; құпиясөз pgpass файлынан</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Encryption (sslmode)</source>
        <translation>&amp;Шифрлау (sslmode)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Encryption (sslmode)</source>
        <translation>Шифрлау (sslmode)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Standb&amp;y host, for maps</source>
        <translation>Карталарға &amp;резервтік хост</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Standby host, for maps and analyses</source>
        <translation>Карталар мен талдауға арналған резервтік хост</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A read-only copy of the database on another server. Maps and analyses are read there, changes go to the main server. May be empty</source>
        <translation>Дерекқордың басқа сервердегі тек оқуға арналған көшірмесі. Карталар мен талдау содан оқиды, өзгерістер негізгі серверге түседі. Бос болуы мүмкін</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Read-only copy, or empty</source>
        <translation>Тек оқылатын көшірме немесе бос</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Por&amp;t of the standby</source>
        <translation>Резервтік хос&amp;т порты</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Port of the standby</source>
        <translation>Резервтік хост порты</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Test it</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Asks the database in the background, at most 5 seconds; changes nothing</source>
        <translation>Дерекқордан фонда сұрайды, 5 секундтан аспайды; ештеңені өзгертпейді</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Create the city here…</source>
        <translation>Қаланы осында құру…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Upgrade the city…</source>
        <translation>Қаланы жаңарту…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Copy the backup command</source>
        <translation>Сақтық көшірме командасын көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Show the SQL files</source>
        <translation>SQL файлдарын көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>look at maps and lists</source>
        <translation>карталар мен тізімдерді көру</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>record inspections</source>
        <translation>тексеру нәтижелерін енгізу</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>edit facilities</source>
        <translation>нысандарды өңдеу</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>plan works</source>
        <translation>жұмыстарды жоспарлау</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>answer reports of residents</source>
        <translation>тұрғындардың хабарламаларына жауап беру</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>upgrade the database</source>
        <translation>дерекқорды жаңарту</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You can look, but not change anything here.</source>
        <translation>Мұнда қарауға болады, бірақ ештеңені өзгертуге болмайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You can: {rights}.</source>
        <translation>Сізге рұқсат етілгені: {rights}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>it is not known how far behind</source>
        <translation>қаншалықты артта екені белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>up to date</source>
        <translation>артта қалмаған</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>{number} min behind</source>
        <translation>{number} мин артта</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>{number} s behind</source>
        <translation>{number} с артта</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The main server {main} does not answer. Everything is read from the standby {host}, {lag}.</source>
        <translation>Негізгі {main} сервері жауап бермейді. Барлығы резервтік {host} серверінен оқылады: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>This is a standby for reading, {lag}.</source>
        <translation>Бұл — оқуға арналған резервтік сервер: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Maps are read from the standby {host}, {lag}.</source>
        <translation>Карталар резервтік {host} серверінен оқылады: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The standby {host} does not answer: maps are read from the main server.</source>
        <translation>Резервтік {host} сервері жауап бермейді: карталар негізгі серверден оқылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Read only: the file cannot be written.</source>
        <translation>Тек оқу: файлға жазуға болмайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected, read only for the moment.</source>
        <translation>Қосылды, әзірге тек оқу.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected, read only: you have the right to look.</source>
        <translation>Қосылды, тек оқу: сізде қарау құқығы бар.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected.</source>
        <translation>Қосылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city's file is not there any more, trying again.</source>
        <translation>Қала файлы енді жоқ, қайта тексеріліп жатыр.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connection lost, trying again. Changes by others do not show meanwhile.</source>
        <translation>Байланыс үзілді, қайта қосылып жатыр. Әзірге басқалардың өзгерістері көрінбейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Live: changes by others show at once.</source>
        <translation>Тікелей байланыс: басқалардың өзгерістері бірден көрінеді.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>PostgreSQL {server}, PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>schema {number}</source>
        <translation>{number}-схема</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city can be opened.</source>
        <translation>Қаланы ашуға болады.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city cannot be opened.</source>
        <translation>Қаланы ашу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The database answers; there is no city in it yet.</source>
        <translation>Дерекқор жауап береді; онда әзірге қала жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You have the right to create one here.</source>
        <translation>Сізде оны осында құру құқығы бар.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>PostGIS is added with it.</source>
        <translation>PostGIS онымен бірге қосылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The database answers; there is no city in it yet, and you may not create one.</source>
        <translation>Дерекқор жауап береді; онда әзірге қала жоқ, ал оны құруға құқығыңыз жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Ask the database administrator to run the plugin's SQL files (resources/sql/postgis); docs/database.md explains how.</source>
        <translation>Дерекқор әкімшісінен плагиннің SQL файлдарын (resources/sql/postgis) орындауды сұраңыз; қалай екені docs/database.md ішінде жазылған.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>This city was made by an older Inclusive City.</source>
        <translation>Бұл қала Inclusive City-дің ескірек нұсқасында жасалған.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city in this database has an older schema ({found}; now {known}).</source>
        <translation>Осы дерекқордағы қаланың схемасы ескі ({found}; қазіргісі {known}).</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Only its owner can upgrade it: ask the database administrator.</source>
        <translation>Оны тек иесі жаңарта алады: дерекқор әкімшісіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Make a copy of the file first, then upgrade it here.</source>
        <translation>Алдымен файлдың көшірмесін жасап, сосын оны осында жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Have a backup made first, for example with this command, then upgrade it here.</source>
        <translation>Алдымен, мысалы, мына командамен сақтық көшірме жасап, сосын қаланы осында жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Due list</source>
        <translation>Мерзімдер тізімі</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>&amp;Due</source>
        <translation>&amp;Мерзімдер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>P&amp;lanned visits</source>
        <translation>&amp;Жоспарланған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Plan &amp;visits</source>
        <translation>Ж&amp;оспарлау</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Ins&amp;pectors</source>
        <translation>&amp;Тексерушілер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>&amp;Returned to me</source>
        <translation>Маған &amp;қайтарылған</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/due_line.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <source>Reading what is due</source>
        <translation>Мерзімі келгендер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Overdue: {overdue}. Due within 3 months: {soon}.</source>
        <translation>Мерзімі өткен: {overdue}. 3 ай ішінде мерзімі келетін: {soon}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>⚠ Certificates that have ended or end soon: {count} ({names}).</source>
        <translation>⚠ Мерзімі біткен немесе жақында бітетін сертификаттар: {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>In no district</source>
        <translation>Ешбір ауданда емес</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Overdue for inspection: {count}.</source>
        <translation>Тексеру мерзімі өткен: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Due within 3 months: {count}.</source>
        <translation>3 ай ішінде мерзімі келетін: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Waiting for a review: {count}.</source>
        <translation>Қарауды күтіп тұр: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>⚠ Certificates of inspectors that have ended or end soon: {count}.</source>
        <translation>⚠ Тексерушілердің мерзімі біткен немесе жақында бітетін сертификаттары: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Inspect…</source>
        <translation>Т&amp;ексеру…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Enter the inspection of the chosen facility</source>
        <translation>Таңдалған нысанның тексеруін енгізу</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Show on the &amp;map</source>
        <translation>Картада кө&amp;рсету</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Select the chosen facilities on the map, or all that are listed</source>
        <translation>Таңдалған нысандарды, немесе тізімдегінің бәрін картада белгілеу</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>The first {count} are listed; choose above to see others.</source>
        <translation>Алғашқы {count} көрсетілген; басқаларын көру үшін жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Facilities that are due</source>
        <translation>Мерзімі келген нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Dis&amp;trict</source>
        <translation>&amp;Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>District of what is due</source>
        <translation>Мерзімі келгендердің ауданы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Until</source>
        <translation>Қай &amp;күнге дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Until when it is due</source>
        <translation>Мерзімі қашанға дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>within 3 months</source>
        <translation>3 ай ішінде</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>within a year</source>
        <translation>бір жыл ішінде</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <location filename="../dialogs/visit_planning.py"/>
        <source>All districts</source>
        <translation>Барлық аудандар</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{district}: {overdue} overdue, {soon} soon</source>
        <translation>{district}: мерзімі өткен {overdue}, жақында {soon}</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Not planned yet: {count}.</source>
        <translation>Әлі жоспарланбаған: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Nothing is due here that is not planned.</source>
        <translation>Мұнда жоспарланбаған, мерзімі келген ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Planned visits</source>
        <translation>Жоспарланған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspect&amp;or</source>
        <translation>Тек&amp;серуші</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Whose visits are listed</source>
        <translation>Кімнің тексерулері көрсетіледі</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/visit_planning.py"/>
        <source>&amp;Weeks</source>
        <translation>А&amp;пталар</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Weeks whose visits are listed</source>
        <translation>Тексерулері көрсетілетін апталар</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>this week and before</source>
        <translation>осы апта және бұрынғы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>to the next week</source>
        <translation>келесі аптаға дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>4 weeks</source>
        <translation>4 апта</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>all weeks</source>
        <translation>барлық апталар</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Cancel visit</source>
        <translation>Тексеруді &amp;болдырмау</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Take the chosen visits off the plan; the facilities stay due</source>
        <translation>Таңдалған тексерулерді жоспардан алу; нысандардың мерзімі келген болып қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Add as a la&amp;yer</source>
        <translation>Қабат ретінде қос&amp;у</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Put the listed visits on the map as numbers in their order, a layer of its own</source>
        <translation>Көрсетілген тексерулерді картаға ретімен нөмірлеп, бөлек қабат етіп қою</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>C&amp;alendar…</source>
        <translation>Кү&amp;нтізбе…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Write the listed visits as a file for calendar programs</source>
        <translation>Көрсетілген тексерулерді күнтізбе бағдарламаларына арналған файлға жазу</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Prin&amp;t…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Write the listed visits as sheets to print</source>
        <translation>Көрсетілген тексерулерді басып шығаратын парақтарға жазу</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Reading the visits</source>
        <translation>Тексерулер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Week from</source>
        <translation>Апта басы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits: {count}.</source>
        <translation>Тексерулер: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>No visit is planned for these weeks.</source>
        <translation>Бұл апталарға тексеру жоспарланбаған.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits taken off the plan: {count}.</source>
        <translation>Жоспардан алынған тексерулер: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Cancelling visits</source>
        <translation>Тексерулер болдырылмауда</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits: {who}</source>
        <translation>Тексерулер: {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>The layer “{name}” was added to the project.</source>
        <translation>Жобаға «{name}» қабаты қосылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Save the calendar</source>
        <translation>Күнтізбені сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Save the sheets</source>
        <translation>Парақтарды сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Writing the visits</source>
        <translation>Тексерулер жазылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Inspectors</source>
        <translation>Тексерушілер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Home district</source>
        <translation>Өз ауданы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits planned</source>
        <translation>Жоспарланған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>anywhere</source>
        <translation>кез келген жерде</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Certificates that have ended or end within {days} days: {count}.</source>
        <translation>Мерзімі біткен немесе {days} күн ішінде бітетін сертификаттар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>✕ ended</source>
        <translation>✕ мерзімі бітті</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>⚠ ends soon</source>
        <translation>⚠ жақында бітеді</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{count} visits are planned for later</source>
        <translation>одан кейінге жоспарланған тексерулер: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_card.py"/>
        <source>Facility card</source>
        <translation>Нысан карточкасы</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_locator.py"/>
        <source>Facilities of the city (Inclusive City)</source>
        <translation>Қала нысандары (Inclusive City)</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>Searching</source>
        <translation>Ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>Nothing found. Try a part of the name or of the address.</source>
        <translation>Ештеңе табылмады. Атауының немесе мекенжайының бір бөлігін теріп көріңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>The first {count} are listed; type more to narrow them.</source>
        <translation>Алғашқы {count} нысан көрсетілген; тізімді тарылту үшін тағы теріңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>no place on the map</source>
        <translation>картада орны жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>from {low} to {high}</source>
        <translation>{low} – {high} аралығында</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at most {limit}</source>
        <translation>ең көбі {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at least {limit}</source>
        <translation>кемінде {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} – not known</source>
        <translation>{zone}: {criterion} – белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}, {limit}</source>
        <translation>{zone}: {criterion} {value}, {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}</source>
        <translation>{zone}: {criterion} {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} – {answer}</source>
        <translation>{zone}: {criterion} – {answer}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion}</source>
        <translation>{zone}: {criterion}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{finding}, and {count} more</source>
        <translation>{finding}, және тағы {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No question of the model concerns this type of facility</source>
        <translation>Модельдегі бірде-бір сұрақ бұл нысан түріне қатысты емес</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Nothing has been recorded yet</source>
        <translation>Әлі ештеңе енгізілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{finding}; the staff help</source>
        <translation>{finding}; қызметкерлер көмектеседі</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Only {known} % is known, {needed} % is needed</source>
        <translation>Тек {known} % белгілі, {needed} % қажет</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Everything decisive is met</source>
        <translation>Шешуші талаптардың бәрі орындалған</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No barrier is reported</source>
        <translation>Кедергі хабарланбаған</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>no source is given</source>
        <translation>дереккөз көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{count} facilities wait: recompute</source>
        <translation>Қайта есептеуді күтеді: {count}. Есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>No city is open.</source>
        <translation>Ашық қала жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>Opening {name}…</source>
        <translation>{name} ашылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} could not be opened. {reason}</source>
        <translation>{name} қоймасын ашу мүмкін болмады. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name}, open: {count} facilities</source>
        <translation>{name}, ашық: {count} нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} does not answer any more; shown is what was read before</source>
        <translation>{name} қоймасы енді жауап бермейді; бұрын оқылғаны көрсетілген</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City…</source>
        <translation>Қала…</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City: open, make, close</source>
        <translation>Қала: ашу, құру, жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Open another city, make a new one, or close this one</source>
        <translation>Басқа қаланы ашу, жаңасын құру немесе осы қаланы жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Compute the waiting statuses</source>
        <translation>Күтіп тұрған мәртебелерді есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Facilities that were imported or changed are judged again, in the background</source>
        <translation>Импортталған немесе өзгерген нысандар фондық режимде қайта бағаланады</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show the city for</source>
        <translation>Қаланы осы санат үшін көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses shown</source>
        <translation>Көрсетілетін мәртебелер</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Official only</source>
        <translation>Тек ресми</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show statuses from verified inspections only</source>
        <translation>Тек расталған тексерулер бойынша мәртебелерді көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses from verified inspections only</source>
        <translation>Тек расталған тексерулер бойынша мәртебелер</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>With reported</source>
        <translation>Хабарланғанымен бірге</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also show what registers, owners and residents report, as hollow symbols</source>
        <translation>Тексеру ештеңе айтпайтын жерде тізілімдер, иелері мен тұрғындар хабарлағанын да іші қуыс белгілермен көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also what registers, owners and residents report (hollow symbols)</source>
        <translation>Тексеру ештеңе айтпайтын жерде тізілімдер, иелері мен тұрғындар хабарлағаны да (іші қуыс белгілер)</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Find</source>
        <translation>Із&amp;деу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Name, address or number</source>
        <translation>Атауы, мекенжайы немесе нөмірі</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Find a facility</source>
        <translation>Нысанды іздеу</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Type a part of the name in any language, of the address, or a number. Arrow down goes to the results, Enter opens the first</source>
        <translation>Атауының кез келген тілдегі бөлігін, мекенжайының бөлігін немесе нөмірін теріңіз. Төмен жебе нәтижелерге өтеді, Enter біріншісін ашады</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Facilities found</source>
        <translation>Табылған нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Enter shows the facility on the map and opens its card</source>
        <translation>Enter нысанды картада көрсетіп, карточкасын ашады</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>History of this record</source>
        <translation>Осы жазбаның тарихы</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;What</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Kind of record that is listed</source>
        <translation>Тізімдегі жазбалардың түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Wh&amp;o</source>
        <translation>&amp;Кім</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Person whose changes are listed</source>
        <translation>Тізімде кімнің өзгерістері</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Wh&amp;en</source>
        <translation>Қа&amp;шан</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Time whose changes are listed</source>
        <translation>Тізімде қай уақыттың өзгерістері</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>What the history shows</source>
        <translation>Тарих нені көрсетеді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Changes, the newest first</source>
        <translation>Өзгерістер, алдымен жаңалары</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Statuses, the newest first</source>
        <translation>Мәртебелер, алдымен жаңалары</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Ch&amp;anges</source>
        <translation>&amp;Өзгерістер</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>&amp;Statuses</source>
        <translation>&amp;Мәртебелер</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>&amp;Take this file as it is</source>
        <translation>Бұл файлды сол күйінде қа&amp;былдау</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>The file is a restored copy, for example: from now on its own seals count</source>
        <translation>Мысалы, файл – қалпына келтірілген көшірме: енді оның өз мөрлері есептеледі</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Compare &amp;inspections…</source>
        <translation>&amp;Тексерулерді салыстыру…</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Two inspections side by side</source>
        <translation>Екі тексеру қатар</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Copy</source>
        <translation>Көші&amp;ру</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Copy what is listed, as a table for spreadsheets</source>
        <translation>Тізімді кесте ретінде көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Checking whether the history is whole…</source>
        <translation>Тарихтың бүтіндігі тексерілуде…</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Checking the history</source>
        <translation>Тарихты тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{name}: {count} changes are known.</source>
        <translation>{name}: белгілі өзгерістер – {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>any time</source>
        <translation>кез келген уақыт</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last 7 days</source>
        <translation>соңғы 7 күн</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last 30 days</source>
        <translation>соңғы 30 күн</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last year</source>
        <translation>соңғы жыл</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>everything</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>No change fits what was chosen above.</source>
        <translation>Жоғарыда таңдалғанға сай өзгеріс жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Nothing was changed since the record came into the register.</source>
        <translation>Жазба тізілімге енгелі ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>The newest {count} are listed; choose above to see others.</source>
        <translation>Тізімде ең жаңалары: {count}; басқаларын көру үшін жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>No status was computed yet.</source>
        <translation>Мәртебе әлі есептелген жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{status}, since {since}</source>
        <translation>{status}, {since} бастап</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{status}, from {since} to {until}</source>
        <translation>{status}, {since} – {until}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Help by people</source>
        <translation>Адамдардың көмегі</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/photo_view.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Photos</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Works</source>
        <translation>Жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Merges</source>
        <translation>Біріктірулер</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility added</source>
        <translation>Нысан қосылды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed</source>
        <translation>Нысан өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed by an import</source>
        <translation>Нысанды импорт өзгертті</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed by an import; edits were kept</source>
        <translation>Нысанды импорт өзгертті; түзетулер сақталды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>No longer in its source</source>
        <translation>Дереккөзінде енді жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>In its source again</source>
        <translation>Дереккөзінде қайта пайда болды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name added</source>
        <translation>Атау қосылды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name changed</source>
        <translation>Атау өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name taken away</source>
        <translation>Атау алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Inspection of {date} added</source>
        <translation>{date} күнгі тексеру қосылды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Inspection of {date} changed</source>
        <translation>{date} күнгі тексеру өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Draft of an inspection of {date} deleted</source>
        <translation>{date} күнгі тексерудің жобасы жойылды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Answer in the draft of {date} changed</source>
        <translation>{date} күнгі жобадағы жауап өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Answer in the draft of {date} taken away</source>
        <translation>{date} күнгі жобадағы жауап алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Help by people in the draft of {date} changed</source>
        <translation>{date} күнгі жобадағы адамдардың көмегі өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Help by people in the draft of {date} taken away</source>
        <translation>{date} күнгі жобадағы адамдардың көмегі алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Photo changed</source>
        <translation>Фотосурет өзгертілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Photo taken away</source>
        <translation>Фотосурет алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work added: {about}</source>
        <translation>Жұмыс қосылды: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work changed: {about}</source>
        <translation>Жұмыс өзгертілді: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work deleted: {about}</source>
        <translation>Жұмыс жойылды: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>“{about}” was merged into this facility</source>
        <translation>«{about}» осы нысанмен біріктірілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Merged into “{about}”</source>
        <translation>«{about}» нысанымен біріктірілді</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>The merge with “{about}” was undone</source>
        <translation>«{about}» нысанымен біріктіру болдырылмады</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {value} was taken away</source>
        <translation>{field}: {value} алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>put on the map ({place})</source>
        <translation>картаға қойылды ({place})</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>taken off the map ({place})</source>
        <translation>картадан алынды ({place})</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north</source>
        <translation>{distance} м солтүстікке жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north-east</source>
        <translation>{distance} м солтүстік-шығысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the east</source>
        <translation>{distance} м шығысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south-east</source>
        <translation>{distance} м оңтүстік-шығысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south</source>
        <translation>{distance} м оңтүстікке жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south-west</source>
        <translation>{distance} м оңтүстік-батысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the west</source>
        <translation>{distance} м батысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north-west</source>
        <translation>{distance} м солтүстік-батысқа жылжыды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Choose a source first: its columns are listed here.</source>
        <translation>Алдымен дереккөзді таңдаңыз: бағандары осында көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Answers stand in columns named by the code of the criterion.</source>
        <translation>Жауаптар критерий кодымен аталған бағандарда тұр.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Ans&amp;wer to</source>
        <translation>&amp;Жауап берілетін критерий</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>A&amp;dd</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Add a column that answers this criterion</source>
        <translation>Осы критерийге жауап беретін баған қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}, needed</source>
        <translation>{field}, міндетті</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Remove {field}</source>
        <translation>{field} алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>always</source>
        <translation>әрқашан</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}: always the same</source>
        <translation>{field}: әрқашан бірдей</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}: unit of plain numbers</source>
        <translation>{field}: жай сандардың өлшем бірлігі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>in</source>
        <translation>бірлігі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>– nothing –</source>
        <translation>– ештеңе –</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>always the same</source>
        <translation>әрқашан бірдей</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>as it is: {words}</source>
        <translation>сол күйінде: {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{column} (not in the source)</source>
        <translation>{column} (дереккөзде жоқ)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>empty in the first rows</source>
        <translation>алғашқы жолдарда бос</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>kept: {keys}</source>
        <translation>сақталады: {keys}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>1 Source</source>
        <translation>1 Дереккөз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>2 Columns</source>
        <translation>2 Бағандар</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>3 Values</source>
        <translation>3 Мәндер</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>4 Report</source>
        <translation>4 Есеп</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Bring data in: {kind}</source>
        <translation>Деректерді енгізу: {kind}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>✕ The mapping {file} is for: {is_for}. Chosen is: {kind}.</source>
        <translation>✕ {file} сәйкестік кестесі мынаған арналған: {is_for}. Таңдалғаны: {kind}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Opening the mapping</source>
        <translation>Сәйкестік кестесін ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Choose a source, and the mapping is shown.</source>
        <translation>Дереккөзді таңдаңыз, сонда сәйкестік кестесі көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Reading the first rows…</source>
        <translation>Алғашқы жолдар оқылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Reading the first rows</source>
        <translation>Алғашқы жолдарды оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>No preview: the source could not be read.</source>
        <translation>Алдын ала көру жоқ: дереккөзді оқу мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Listing the tables</source>
        <translation>Кестелер тізімін алу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Still to choose under Columns: {fields}.</source>
        <translation>«Бағандар» бетінде әлі таңдау керек: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Алдын ала көру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Counting the values</source>
        <translation>Мәндерді санау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Solved since the last time: {count}.</source>
        <translation>Өткен жолдан бері шешілгені: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Bring data in</source>
        <translation>Деректерді енгізу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Steps of the import</source>
        <translation>Импорт қадамдары</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Sa&amp;ve mapping…</source>
        <translation>Сәйкестік кестесін &amp;сақтау…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Save which column is what as a file, for this dialog, for the algorithms and for schedules</source>
        <translation>Қай бағанда не тұрғанын файлға сақтау: осы терезеге, алгоритмдерге және кесте бойынша іске қосуға</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Last import</source>
        <translation>Соңғы импорт</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Import of {file} on {day}.</source>
        <translation>{file} импорты, {day}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>The report was written to {file}.</source>
        <translation>Есеп {file} файлына жазылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Save the mapping</source>
        <translation>Сәйкестік кестесін сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <location filename="../dialogs/import_source.py"/>
        <source>Mapping (*.yaml *.yml)</source>
        <translation>Сәйкестік кестесі (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>The mapping was written to {file}.</source>
        <translation>Сәйкестік кестесі {file} файлына жазылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>as in the map layer</source>
        <translation>карта қабатындағыдай</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>by its columns</source>
        <translation>бағандарынан</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>two columns</source>
        <translation>екі баған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>one column with both</source>
        <translation>екеуі бір бағанда</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>a column with WKT</source>
        <translation>WKT бағаны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>none: addresses only</source>
        <translation>жоқ: тек мекенжайлар</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>latitude, longitude</source>
        <translation>ендік, бойлық</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>longitude, latitude</source>
        <translation>бойлық, ендік</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Choose the coordinate system from QGIS's list</source>
        <translation>Координаттар жүйесін QGIS тізімінен таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Where it stands</source>
        <translation>Қайда тұр</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>East (longitude, x)</source>
        <translation>Шығысқа (бойлық, x)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>North (latitude, y)</source>
        <translation>Солтүстікке (ендік, y)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Order of the two</source>
        <translation>Екеуінің реті</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>as the source says: {crs}</source>
        <translation>дереккөзде айтылғандай: {crs}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>degrees (EPSG:4326)</source>
        <translation>градус (EPSG:4326)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>What the first rows would become is shown here.</source>
        <translation>Алғашқы жолдардан не шығатыны осында көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Id</source>
        <translation>Сәйкестендіргіш</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>All rows: taken {taken}, to look at {flagged}, rejected {rejected}.</source>
        <translation>Барлық жолдар: алынды {taken}, қарап шығу керек {flagged}, қабылданбады {rejected}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>The first {rows} rows: taken {taken}, to look at {flagged}, rejected {rejected}.</source>
        <translation>Алғашқы {rows} жол: алынды {taken}, қарап шығу керек {flagged}, қабылданбады {rejected}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>… and {count} more of this kind.</source>
        <translation>… және осындай тағы {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>! East and north look swapped: the other way round they lie in the city.</source>
        <translation>! Шығыс пен солтүстік ауысып кеткен сияқты: керісінше орындар қалада жатыр.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>Swap them</source>
        <translation>Орындарын ауыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>! Hardly a place lies in the city; in {crs} they would.</source>
        <translation>! Қалада жатқан орын жоққа тән; {crs} жүйесінде олар қалада жатар еді.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>Use {crs}</source>
        <translation>{crs} қолдану</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Mend</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>First rows as they would be stored</source>
        <translation>Алғашқы жолдар қоймада қандай болатыны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Show on the m&amp;ap</source>
        <translation>&amp;Картада көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>&amp;Zoom to them</source>
        <translation>Картаны &amp;оларға жылжыту</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Move the map to the places of the preview</source>
        <translation>Картаны алдын ала көрудегі орындарға жылжыту</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Chec&amp;k the whole file</source>
        <translation>Бүкіл &amp;файлды тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Try the whole import, and undo it: what it would add, change and reject</source>
        <translation>Бүкіл импортты байқап көріп, кері қайтару: не қосылар, өзгерер және қабылданбас еді</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>Nothing was imported yet.</source>
        <translation>Әлі ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Id, reason or row</source>
        <translation>Сәйкестендіргіш, себеп немесе жол</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Find in the report</source>
        <translation>Есептен іздеу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Which remarks are shown</source>
        <translation>Қай ескертпелер көрсетіледі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Remarks of the import</source>
        <translation>Импорт ескертпелері</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Оған жылжыту</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Show the facility of this remark on the map</source>
        <translation>Осы ескертпедегі нысанды картада көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Pick its place…</source>
        <translation>О&amp;рнын көрсету…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Give the facility of this remark its place on the map</source>
        <translation>Осы ескертпедегі нысанның картадағы орнын көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Copy the chosen remarks, or all that are shown</source>
        <translation>Таңдалған немесе көрсетілген барлық ескертпелерді көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Save as &amp;table…</source>
        <translation>Кесте &amp;етіп сақтау…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Save the remarks as a table for spreadsheets</source>
        <translation>Ескертпелерді электрондық кестеге арналған файлға сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Read the corrected source</source>
        <translation>Түзетілген дереккөзді қайта о&amp;қу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>After the source or the mapping was corrected: read it again, then import again; only what changed is written</source>
        <translation>Дереккөз немесе сәйкестік кестесі түзетілгеннен кейін: қайта оқып, қайта импорттаңыз; тек өзгергені жазылады</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Checking {file}</source>
        <translation>{file} тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Importing {file}</source>
        <translation>{file} импорттау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>{file} was imported. Rows {rows}: added {added}, changed {changed}, as before {same}, gone {missing}, rejected {rejected}, remarks {flagged}.</source>
        <translation>{file} импортталды. Жолдар {rows}: қосылды {added}, өзгерді {changed}, бұрынғыдай {same}, енді жоқ {missing}, қабылданбады {rejected}, ескертпелер {flagged}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Only tried, nothing was imported. {file}, rows {rows}: would be added {added}, changed {changed}, as before {same}, gone {missing}, rejected {rejected}, remarks {flagged}.</source>
        <translation>Тек байқалды, ештеңе импортталмады. {file}, жолдар {rows}: қосылар еді {added}, өзгерер еді {changed}, бұрынғыдай {same}, енді жоқ {missing}, қабылданбас еді {rejected}, ескертпелер {flagged}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Validation found {count} problems in it: see Record, Problems.</source>
        <translation>Тексеру одан {count} мәселе тапты: «Енгізу», «Мәселелер» бөлімін қараңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A layer of the open project</source>
        <translation>Ашық жобаның қабаты</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A table of a database</source>
        <translation>Дерекқор кестесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>found by itself</source>
        <translation>өзі анықталады</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>By hand: choose the columns yourself</source>
        <translation>Қолмен: бағандарды өзіңіз таңдайсыз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Kept as the mapping says, not shown here: {keys}.</source>
        <translation>Мұнда көрсетілмейді, сәйкестік кестесіндегідей сақталады: {keys}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Last import of this kind: {file}, {day}; remarks: {count}.</source>
        <translation>Осы түрдегі соңғы импорт: {file}, {day}; ескертпелер: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <location filename="../dialogs/import_source.ui"/>
        <source>Choose the file to bring in</source>
        <translation>Енгізілетін файлды таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Tables and map layers (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.json *.gpkg *.shp *.kml)</source>
        <translation>Кестелер мен карта қабаттары (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.json *.gpkg *.shp *.kml)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Open a mapping</source>
        <translation>Сәйкестік кестесін ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>What is brought in</source>
        <translation>Не енгізіледі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;From</source>
        <translation>Қа&amp;йдан</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Where it comes from: a file, a layer or a database</source>
        <translation>Қайдан алынады: файл, қабат немесе дерекқор</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Fi&amp;le</source>
        <translation>Фа&amp;йл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Choose a file, or drop it here</source>
        <translation>Файлды таңдаңыз немесе осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>File to bring in</source>
        <translation>Енгізілетін файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Browse…</source>
        <translation>Шо&amp;лу…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>La&amp;yer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Layer of the open project</source>
        <translation>Ашық жобаның қабаты</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Connection</source>
        <translation>Қосылым</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Connection to a database, saved in QGIS</source>
        <translation>QGIS-те сақталған дерекқор қосылымы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Ta&amp;ble</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Table of the database</source>
        <translation>Дерекқор кестесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>S&amp;heet or layer</source>
        <translation>Парақ немесе қабат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Sheet or layer within the file</source>
        <translation>Файлдағы парақ немесе қабат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Encoding of the text file</source>
        <translation>Мәтін файлының кодталуы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Mapping</source>
        <translation>Сәйкестік к&amp;естесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Mapping: which column is what</source>
        <translation>Сәйкестік кестесі: қай бағанда не тұр</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Open a mapping file of your own</source>
        <translation>Өз сәйкестік кестеңіздің файлын ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Name of the source</source>
        <translation>Дереккөздің а&amp;тауы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Name of the source</source>
        <translation>Дереккөздің атауы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>With the id it makes a record known: keep it when you import again</source>
        <translation>Жазба сәйкестендіргішпен бірге осы атау бойынша танылады: қайта импорттағанда өзгертпеңіз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Day of the file</source>
        <translation>Файл &amp;күні</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>2026-11-23; empty: today</source>
        <translation>2026-11-23; бос болса: бүгін</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Day of the file, for rows without a date</source>
        <translation>Күні жоқ жолдарға арналған файл күні</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>The file is the whole so&amp;urce: what it lacks is marked as gone</source>
        <translation>Файл – &amp;бүкіл дереккөз: онда жоғы жойылған деп белгіленеді</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Show its &amp;report</source>
        <translation>Есебін көрс&amp;ету</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>What is still to be corrected from the last import of this kind</source>
        <translation>Осы түрдегі соңғы импорттан не түзету қалды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>take out of the mapping</source>
        <translation>сәйкестік кестесінен алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>No field that has a list of values is taken from a column yet.</source>
        <translation>Мәндер тізімі бар өрістердің ешқайсысы әлі бағаннан алынбайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>The values are being counted…</source>
        <translation>Мәндер саналуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Different values: {count}; not mapped: {left}.</source>
        <translation>Әртүрлі мәндер: {count}; сәйкестендірілмегені: {left}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>The {count} most frequent values; not mapped among them: {left}.</source>
        <translation>Ең жиі {count} мән; олардың сәйкестендірілмегені: {left}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Field</source>
        <translation>Ө&amp;ріс</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Field whose values are mapped</source>
        <translation>Мәндері сәйкестендірілетін өріс</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Only what is not mapped &amp;yet</source>
        <translation>Тек әлі сәйкесті&amp;ндірілмегендері</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Values of the source and what they mean</source>
        <translation>Дереккөз мәндері және олардың мағынасы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Chosen values mean</source>
        <translation>&amp;Таңдалған мәндердің мағынасы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>What the chosen values mean</source>
        <translation>Таңдалған мәндердің мағынасы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Set</source>
        <translation>О&amp;рнату</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Let the chosen values mean this</source>
        <translation>Таңдалған мәндерге осы мағынаны беру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Districts</source>
        <translation>Аудандар</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Facilities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Where people live</source>
        <translation>Адамдар тұратын жерлер</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Name ({language})</source>
        <translation>Атауы ({language})</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Id in the source</source>
        <translation>Дереккөздегі сәйкестендіргіш</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Type of facility</source>
        <translation>Нысан түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Kind of owner</source>
        <translation>Меншік нысаны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Code of the district</source>
        <translation>Аудан коды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Population</source>
        <translation>Халық саны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Population on (day)</source>
        <translation>Халық саны (күні)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Who counted</source>
        <translation>Кім санаған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>On (day)</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Kind of place</source>
        <translation>Орынның түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: counted or a share</source>
        <translation>Топтар: саналған немесе үлес</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: who counted</source>
        <translation>Топтар: кім санаған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: on (day)</source>
        <translation>Топтар: қай күнге</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Facility (its id)</source>
        <translation>Нысан (сәйкестендіргіші)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Inspected on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Certificate valid until</source>
        <translation>Сертификаттың жарамды мерзімі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Replaces inspection</source>
        <translation>Ауыстыратын тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>nothing (leave out)</source>
        <translation>ештеңе (алмау)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>not applicable</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>good enough</source>
        <translation>жеткілікті жақсы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>tolerable</source>
        <translation>төзуге болады</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>not good enough</source>
        <translation>жеткіліксіз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>reported</source>
        <translation>хабарланған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>submitted</source>
        <translation>тапсырылған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>verified</source>
        <translation>расталған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>counted</source>
        <translation>саналған</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>a share of all people</source>
        <translation>барлық тұрғынның үлесі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>cell of a grid</source>
        <translation>тор ұяшығы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>building</source>
        <translation>ғимарат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>point</source>
        <translation>нүкте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>district</source>
        <translation>аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>in the city</source>
        <translation>қалада</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>outside</source>
        <translation>қаладан тыс</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>no place</source>
        <translation>орны жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ taken</source>
        <translation>✓ алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>! taken, look</source>
        <translation>! алынды, қараңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✕ rejected</source>
        <translation>✕ қабылданбады</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ solved</source>
        <translation>✓ шешілді</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ mapped</source>
        <translation>✓ сәйкестендірілді</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ understood</source>
        <translation>✓ түсінікті</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ a number</source>
        <translation>✓ сан</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ by default</source>
        <translation>✓ әдепкі</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>– left out</source>
        <translation>– алынбайды</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>? not mapped</source>
        <translation>? сәйкестендірілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_action.py"/>
        <location filename="../dialogs/record_acts.py"/>
        <source>Inspect…</source>
        <translation>Тексеру…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Go on with an inspection that was begun, or see what was not sent yet</source>
        <translation>Басталған тексеруді жалғастыру немесе әлі жіберілмегенін көру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Drafts of inspections: {count}…</source>
        <translation>Тексеру жобалары: {count}…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Inspections not sent yet: {waiting}; drafts: {count}…</source>
        <translation>Жіберілмеген тексерулер: {waiting}; жобалар: {count}…</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Legend and filter by status</source>
        <translation>Шартты белгілер және мәртебе бойынша сүзгі</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Space shows or hides a status on the map; the columns count what is in view</source>
        <translation>Бос орын пернесі мәртебені картада көрсетеді немесе жасырады; бағандарда картаның көрініп тұрған бөлігіндегі нысандар саны</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Official</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Out of date</source>
        <translation>Ескірген</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Reported</source>
        <translation>Хабарланған</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these districts</source>
        <translation>Тек осы аудандарды көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these types of facility</source>
        <translation>Тек осы нысан түрлерін көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All types</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these kinds of owner</source>
        <translation>Тек осы меншік түрлерін көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All owners</source>
        <translation>Барлық меншік түрлері</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/map_selection.py"/>
        <source>This city is not on the map: the open project shows something else.</source>
        <translation>Бұл қала картада жоқ: ашық жобада басқа нәрсе көрсетілген.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>This city has no facilities yet. Import them under Record.</source>
        <translation>Бұл қалада әлі нысан жоқ. Оларды «Енгізу» қойындысында импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting what is in view</source>
        <translation>Көрініп тұрғаны саналуда</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in the whole city</source>
        <translation>бүкіл қалада</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in view</source>
        <translation>көрініп тұрған бөлікте</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>{profile}: {assessed} {place}.</source>
        <translation>{profile}: {place} {assessed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Shares of districts on the map count all facilities.</source>
        <translation>Картадағы аудан үлестері барлық нысанды есептейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>In view</source>
        <translation>Көрініп тұрған бөлікте</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only facilities whose newest inspection is older than their type allows</source>
        <translation>Ең соңғы тексеруі түріне белгіленген мерзімнен ескі нысандар ғана</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only what is &amp;out of date</source>
        <translation>Тек &amp;ескіргендері</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only facilities that were to be inspected before today, by type and risk; never inspected ones, too</source>
        <translation>Түрі мен қауіп дәрежесі бойынша бүгінге дейін тексерілуі тиіс болған нысандар ғана; ешқашан тексерілмегендері де</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only what is overdue for &amp;inspection</source>
        <translation>Тек тексеру мер&amp;зімі өткендер</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show only</source>
        <translation>Тек мынаны көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;District</source>
        <translation>&amp;Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;Type</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>O&amp;wner</source>
        <translation>&amp;Меншік түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show a&amp;ll again</source>
        <translation>&amp;Бәрін қайта көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Take away every filter, in the list above too</source>
        <translation>Барлық сүзгіні алып тастау, жоғарыдағы тізімдегісін де</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>W&amp;hole city</source>
        <translation>Бүкіл қа&amp;ла</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Move the map so that it shows the whole city</source>
        <translation>Картаны бүкіл қала көрінетіндей жылжыту</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Put the city on the &amp;map</source>
        <translation>Қаланы картаға &amp;шығару</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Makes a QGIS project of this city and opens it</source>
        <translation>Осы қаланың QGIS жобасын жасап, ашады</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Look</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Inclusive City: profile {number}</source>
        <translation>Inclusive City: {number}-санат</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <location filename="../plugin.py"/>
        <source>Connect to the city's database…</source>
        <translation>Қаланың дерекқорына қосылу…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open a city file…</source>
        <translation>Қала файлын ашу…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Make a new city…</source>
        <translation>Жаңа қала құру…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open the sample city</source>
        <translation>Үлгі қаланы ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Read the city again</source>
        <translation>Қаланы қайта оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Close the city</source>
        <translation>Қаланы жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Make a new city</source>
        <translation>Жаңа қала құру</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/panels.py"/>
        <source>City store (*.gpkg)</source>
        <translation>Қала қоймасы (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>The new city is in {file}.</source>
        <translation>Жаңа қала {file} файлында.</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Making a new city</source>
        <translation>Жаңа қала құрылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>The sample city is ready. Its records are generated; none is a real facility.</source>
        <translation>Үлгі қала дайын. Ондағы жазбалар ойдан құралған; олардың ешқайсысы нақты нысан емес.</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Opening the sample city</source>
        <translation>Үлгі қала ашылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.ui"/>
        <source>What to do</source>
        <translation>Жұмыс түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/map_selection.py"/>
        <source>None of these has a place on the map yet. Give it one under Record.</source>
        <translation>Бұлардың ешқайсысының картада орны әлі жоқ. Оны «Жазбалар» бөлімінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Follow QGIS</source>
        <translation>QGIS тіліндегідей</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>The one that was open last</source>
        <translation>Соңғы рет ашылғаны</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>None: show the start page</source>
        <translation>Ешқайсысы: бастапқы бетті көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>{name} (database)</source>
        <translation>{name} (дерекқор)</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Choose the city</source>
        <translation>Қаланы таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Choose a folder</source>
        <translation>Қалта таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no classification model in {folder}: it needs a file model.yaml.</source>
        <translation>{folder} қалтасында жіктеу моделі жоқ: онда model.yaml файлы болуы керек.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no folder {folder}: the plugin's own styles are used.</source>
        <translation>{folder} қалтасы жоқ: плагиннің өз стильдері қолданылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no style (.qml) in {folder}: the plugin's own styles are used.</source>
        <translation>{folder} қалтасында стиль (.qml) жоқ: плагиннің өз стильдері қолданылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>&amp;Language of Inclusive City</source>
        <translation>Inclusive City &amp;тілі</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language of Inclusive City</source>
        <translation>Inclusive City тілі</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Of the panel, of names on the map and of reports; QGIS keeps its own</source>
        <translation>Панельдің, картадағы атаулар мен есептердің тілі; QGIS өз тілінде қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>At start</source>
        <translation>Іске қосқанда</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>&amp;City to open</source>
        <translation>&amp;Қай қаланы ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>City to open at start</source>
        <translation>Іске қосқанда қай қаланы ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>When the panel is first shown and the open project shows no city: a file or a connection to a database</source>
        <translation>Панель алғаш көрсетілгенде, ал ашық жобада қала болмағанда: файл немесе дерекқорға қосылым</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Connect…</source>
        <translation>Қосылу…</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Connect to another city</source>
        <translation>Басқа қалаға қосылу</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>For your own city</source>
        <translation>Өз қалаңыз үшін</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification &amp;model of new cities</source>
        <translation>Жаңа қалалардың жіктеу &amp;моделі</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification model of new cities</source>
        <translation>Жаңа қалалардың жіктеу моделі</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>A model that comes with the plugin, or a folder with one of your own</source>
        <translation>Плагинмен бірге келетін модель немесе өз моделіңіз тұрған қалта</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of a classification model</source>
        <translation>Жіктеу моделінің қалтасын шолып таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map &amp;styles</source>
        <translation>Өз карта &amp;стильдеріңіздің қалтасы</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Empty: the styles of the plugin</source>
        <translation>Бос болса: плагин стильдері</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map styles</source>
        <translation>Өз карта стильдеріңіздің қалтасы</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>QML files in it take the place of the plugin's when a project is built. Empty: the styles of the plugin</source>
        <translation>Жоба құрылғанда осы қалтадағы QML файлдары плагин стильдерінің орнына қолданылады. Бос болса: плагин стильдері</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of map styles</source>
        <translation>Карта стильдерінің қалтасын шолып таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/panels.py"/>
        <source>Open a city file</source>
        <translation>Қала файлын ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>&amp;Previous photo</source>
        <translation>&amp;Алдыңғы фотосурет</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>&amp;Next photo</source>
        <translation>&amp;Келесі фотосурет</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>Photo {number} of {count}: {about}</source>
        <translation>Фотосурет {number}, барлығы {count}: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>Reading the photo</source>
        <translation>Фотосурет оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>The photo cannot be read: its file is missing beside the store.</source>
        <translation>Фотосуретті оқу мүмкін емес: қойма жанында оның файлы жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <source>{number} cm</source>
        <translation>{number} см</translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <location filename="../dialogs/phrases.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../dialogs/profile_buttons.py"/>
        <source>Key {key} while the map or this panel is in use, Alt+{key} everywhere</source>
        <translation>Карта немесе осы панель қолданылып тұрғанда – {key} пернесі, кез келген жерде – Alt+{key}</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Edits are not finished</source>
        <translation>Өңдеу аяқталмаған</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save or discard the edits in {layers} first, then open the city.</source>
        <translation>Алдымен мына қабаттардағы өзгерістерді сақтаңыз немесе алып тастаңыз, содан кейін қаланы ашыңыз: {layers}.</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save the open project?</source>
        <translation>Ашық жобаны сақтау керек пе?</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>The project that is open has changes that are not saved. The city opens in its place.</source>
        <translation>Ашық жобада сақталмаған өзгерістер бар. Қала соның орнына ашылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>Build the project</source>
        <translation>Жобаны құру</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation>QGIS жобасы (*.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>QGIS project</source>
        <translation>QGIS жобасы</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The city as a QGIS project: styled for every profile, with forms and map tips. It opens in plain QGIS too.</source>
        <translation>Қала – QGIS жобасы түрінде: әр санатқа арналған стильдері, формалары және картадағы анықтамалары бар. Кәдімгі QGIS-те де ашылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>A base map from the internet; nothing is fetched until you switch it on</source>
        <translation>Интернеттегі негіз карта; оны қоспайынша ештеңе жүктелмейді</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Add OpenStreetMap, switched &amp;off</source>
        <translation>OpenStreetMap картасын өші&amp;рулі күйде қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>&amp;Build the project…</source>
        <translation>&amp;Жобаны құру…</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Asks for a file, makes the project in the background and offers to open it</source>
        <translation>Файлды сұрайды, жобаны фондық режимде жасап, ашуды ұсынады</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>On paper</source>
        <translation>Қағазға</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The store itself</source>
        <translation>Қойманың өзі</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Enter an inspection of this facility, or go on with one that was begun</source>
        <translation>Осы нысанның тексеруін енгізу немесе басталғанын жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>History…</source>
        <translation>Тарихы…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Who changed what of this facility, when, and what it was before; compare inspections</source>
        <translation>Осы нысанда кім, нені, қашан өзгертті және бұрын қандай еді; тексерулерді салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Names, type, address, owner, building and place of this facility</source>
        <translation>Осы нысанның атаулары, түрі, мекенжайы, иесі, ғимараты және орны</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Make this and another record of the same facility one; can be undone</source>
        <translation>Осы және сол нысан туралы басқа жазбаны біріктіру; болдырмауға болады</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Close or reopen…</source>
        <translation>Жабу немесе ашу…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Take this facility off the map and out of the figures with a reason, or bring it back</source>
        <translation>Осы нысанды себебін көрсетіп картадан және көрсеткіштерден алу немесе қайтару</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Its problems…</source>
        <translation>Оның мәселелері…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is wrong with this facility's records by all rules</source>
        <translation>Барлық ереже бойынша осы нысанның жазбаларында не дұрыс емес</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Due list…</source>
        <translation>Мерзімдер тізімі…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is to be inspected, who goes where in which week, certificates that end, what came back</source>
        <translation>Не тексеріледі, кім қай аптада қайда барады, мерзімі бітетін сертификаттар, не қайтарылды</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Review…</source>
        <translation>Тексерулерді қарау…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Submitted inspections that wait for somebody else to look at them; agreement of inspectors</source>
        <translation>Басқа адамның қарауын күтіп тұрған тапсырылған тексерулер; тексерушілердің келісімі</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Assigned to me…</source>
        <translation>Маған тапсырылған…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Reports of residents to answer, and works to tell of</source>
        <translation>Жауап беретін тұрғындар хабарламалары және жағдайы айтылатын жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Problems…</source>
        <translation>Мәселелер…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is wrong with the records by all rules, and what to do about it</source>
        <translation>Барлық ереже бойынша жазбаларда не дұрыс емес және не істеу керек</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>New facility…</source>
        <translation>Жаңа нысан…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Put a facility into the register that is not in it yet</source>
        <translation>Тізілімде әлі жоқ нысанды енгізу</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Edit the selected…</source>
        <translation>Таңдалғандарды өзгерту…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Type, owner, building or district of all facilities that are selected, in one act</source>
        <translation>Барлық таңдалған нысандардың түрі, иесі, ғимараты немесе ауданы бір әрекетпен</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Find places by address…</source>
        <translation>Орындарды мекенжай бойынша табу…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Places for facilities that have an address only, from a service that your city chooses</source>
        <translation>Тек мекенжайы бар нысандардың орындары, қала таңдаған қызметтен</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Map as of a date…</source>
        <translation>Белгілі бір күнгі карта…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>The statuses as they were known on a day, as layers of their own</source>
        <translation>Мәртебелер белгілі бір күні қандай болса, сондай, бөлек қабаттармен</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Tables of records</source>
        <translation>Жазба кестелері</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Put register, inspections and names into the layer tree, for QGIS's own forms</source>
        <translation>Тізілімді, тексерулерді және атауларды қабаттар тізіміне қосу – QGIS-тің өз пішіндері үшін</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taking it back</source>
        <translation>Әрекет болдырылмауда</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taken back for {count} facilities; {kept} were changed since and stay as they are.</source>
        <translation>Болдырылмаған нысандар: {count}; содан бері өзгертіліп, сол күйінде қалғаны: {kept}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taken back for {count} facilities.</source>
        <translation>Болдырылмаған нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility is chosen. Find one above, or choose it on the map.</source>
        <translation>Нысан таңдалмаған. Жоғарыдан іздеп табыңыз немесе картадан таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_facility.py"/>
        <location filename="../dialogs/register_retire.py"/>
        <source>Reading the facility</source>
        <translation>Нысан оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Looking for the facility</source>
        <translation>Нысан ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Without a place on the map: {count}</source>
        <translation>Картада орны жоқ: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Listing facilities without a place</source>
        <translation>Картада орны жоқ нысандар тізілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility without a place has such a name or address.</source>
        <translation>Картада орны жоқ нысандар арасында мұндай атау немесе мекенжай жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>The first {count} are listed; narrow the list to see others.</source>
        <translation>Алғашқы {count} нысан көрсетілген; басқаларын көру үшін тізімді сүзіңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} has no place on the map again.</source>
        <translation>{name}: картадағы орны қайта алынды.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} is on the map now, in {district}.</source>
        <translation>{name} енді картада, аудан: {district}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} is on the map now, outside all districts of the city.</source>
        <translation>{name} енді картада, қаланың барлық аудандарынан тыс.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Setting the place</source>
        <translation>Орны белгіленуде</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Choose on &amp;map</source>
        <translation>&amp;Картадан таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it</source>
        <translation>Карточкасын көру үшін картадағы нысанды басыңыз; Escape аяқтайды</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it. With the keyboard, use Find instead</source>
        <translation>Карточкасын көру үшін картадағы нысанды басыңыз; Escape аяқтайды. Пернетақтадан іздеу өрісін қолданыңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Go to it</source>
        <translation>&amp;Нысанға өту</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Move the map to this facility</source>
        <translation>Картаны осы нысанға жылжыту</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Open f&amp;orm…</source>
        <translation>&amp;Форманы ашу…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>The facility's record in QGIS's own form, with its inspections</source>
        <translation>Нысанның QGIS формасындағы жазбасы, тексерулерімен бірге</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Without a place on the map</source>
        <translation>Картада орны жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Narrow</source>
        <translation>&amp;Сүзу</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Name or address</source>
        <translation>Атауы немесе мекенжайы</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Narrow the list of facilities without a place</source>
        <translation>Картада орны жоқ нысандар тізімін сүзу</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Facilities without a place on the map</source>
        <translation>Картада орны жоқ нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>&amp;Pick its place on the map</source>
        <translation>Картадан орнын &amp;белгілеу</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click where the facility is; Escape ends it</source>
        <translation>Нысан тұрған жерді басыңыз; Escape аяқтайды</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>Click where the facility is; Escape ends it. With the keyboard, use the button beside it</source>
        <translation>Нысан тұрған жерді басыңыз; Escape аяқтайды. Пернетақтадан жанындағы түймені қолданыңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Place at map &amp;centre</source>
        <translation>Карта &amp;ортасына қою</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is</source>
        <translation>Нысанды картаның ортасына қою</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is. Move the map with the arrow keys first</source>
        <translation>Нысанды картаның ортасына қою. Алдымен картаны жебе пернелерімен жылжытыңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Records of the whole city</source>
        <translation>Бүкіл қаланың жазбалары</translation>
    </message>
    <message>
        <location filename="../dialogs/record_tables.py"/>
        <source>Reading the tables of records</source>
        <translation>Жазба кестелерін оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/record_tables.py"/>
        <source>The tables of records are in the layer tree, in a group of their own.</source>
        <translation>Жазба кестелері – қабаттар тізімінде, жеке топта.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Edit the selected facilities</source>
        <translation>Таңдалған нысандарды өзгерту</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>(not known)</source>
        <translation>(белгісіз)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>(empty takes it away)</source>
        <translation>(бос болса – алынады)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>New value: {field}</source>
        <translation>Жаңа мәні: {field}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>District: the one that each facility lies in</source>
        <translation>Аудан: әр нысан орналасқан аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Close them</source>
        <translation>Оларды жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <location filename="../dialogs/register_retire.py"/>
        <location filename="../dialogs/returned_page.py"/>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>&amp;Apply</source>
        <translation>Қ&amp;олдану</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Selected facilities: {count}.</source>
        <translation>Таңдалған нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>No facility is selected. Select some on the map or in the table of facilities, as always in QGIS.</source>
        <translation>Бірде-бір нысан таңдалмаған. Оларды QGIS-тегі әдеттегідей картадан немесе нысандар кестесінен таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Looking what would change</source>
        <translation>Не өзгеретінін қарау</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>&amp;Apply to {count}</source>
        <translation>{count} нысанға қ&amp;олдану</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Facilities that would change: {count}.</source>
        <translation>Өзгеретін нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Closed ones are left as they are: {count}.</source>
        <translation>Жабылғандары сол күйінде қалады: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Say why they are closed: the register keeps the reason.</source>
        <translation>Олардың неге жабылатынын айтыңыз: тізілім себебін сақтайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>The first {count} are listed.</source>
        <translation>Алғашқы {count} көрсетілген.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Facilities changed: {count}.</source>
        <translation>Өзгертілген нысандар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Changing the facilities</source>
        <translation>Нысандарды өзгерту</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>New facility</source>
        <translation>Жаңа нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Edit the facility</source>
        <translation>Нысанды өзгерту</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>(choose)</source>
        <translation>(таңдаңыз)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>The same text for all facilities of a building</source>
        <translation>Ғимараттағы барлық нысандарға бірдей мәтін</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Put it in the &amp;middle of the map</source>
        <translation>Картаның &amp;ортасына қою</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>This record was merged into facility {number}; it is kept as it was.</source>
        <translation>Бұл жазба {number} нысанымен біріктірілген; ол бұрынғы күйінде сақталады.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>This facility is closed. Reopen it to have it on the map again.</source>
        <translation>Бұл нысан жабылған. Картада қайта көрінуі үшін оны қайта ашыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Reading the building</source>
        <translation>Ғимаратты оқу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Also in this building: {facilities}.</source>
        <translation>Осы ғимаратта тағы: {facilities}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>It has no place on the map yet.</source>
        <translation>Картада орны әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Place: {place}.</source>
        <translation>Орны: {place}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>New place: {place}.</source>
        <translation>Жаңа орны: {place}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} is as it was before.</source>
        <translation>«{name}» бұрынғы күйінде.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Saving the facility</source>
        <translation>Нысанды сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} was saved.</source>
        <translation>«{name}» сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} is in the register now.</source>
        <translation>«{name}» енді тізілімде.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Entered by mistake</source>
        <translation>Қате енгізілген</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>The new facility was closed again; the register keeps its record.</source>
        <translation>Жаңа нысан қайта жабылды; оның жазбасы тізілімде қалады.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Adding the facility</source>
        <translation>Нысанды қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Find places by address</source>
        <translation>Орындарды мекенжай бойынша табу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Look up</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Address service</source>
        <translation>&amp;Мекенжай қызметі</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Address of the service</source>
        <translation>Қызметтің мекенжайы</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Without a place</source>
        <translation>О&amp;рны жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Se&amp;nt to the service</source>
        <translation>Қызметке &amp;жіберіледі</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Address that is looked up</source>
        <translation>Ізделетін мекенжай</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Found</source>
        <translation>&amp;Табылды</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Places that were found</source>
        <translation>Табылған орындар</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Put it there</source>
        <translation>Сол жерге &amp;қою</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>The chosen place becomes that of the facility</source>
        <translation>Таңдалған орын нысанның орны болады</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Nothing is sent anywhere until you give the address of a service that your city may use, such as {example}.</source>
        <translation>Қалаңыз пайдалана алатын қызметтің мекенжайын бермейінше ешқайда ештеңе жіберілмейді, мысалы {example}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Sent to {host}, one at a time and only when you press “Look up”: the address below and the bounds of the city. Nothing else.</source>
        <translation>{host} қызметіне біртіндеп және «Іздеу» басылғанда ғана жіберіледі: төмендегі мекенжай мен қаланың шекарасы. Басқа ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Every facility with an address has its place.</source>
        <translation>Мекенжайы бар әр нысанның орны бар.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Asking for the address</source>
        <translation>Мекенжайды сұрау</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Places found: {count}. Look at the map, then confirm the right one.</source>
        <translation>Табылған орындар: {count}. Картаға қарап, дұрысын растаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>The service knows no such address. Write it otherwise, or set the place by hand.</source>
        <translation>Қызмет мұндай мекенжайды білмейді. Басқаша жазыңыз немесе орнын қолмен қойыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>the other has none</source>
        <translation>екіншісінде жоқ</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>a person edited it</source>
        <translation>адам түзеткен</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>edited last</source>
        <translation>соңғы түзетілген</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>official source</source>
        <translation>ресми дереккөз</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>fuller record</source>
        <translation>жазбасы толығырақ</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>older record</source>
        <translation>жазбасы ескірек</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>both are the same</source>
        <translation>екеуі бірдей</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>your choice</source>
        <translation>сіздің таңдауыңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>inspections: {count}</source>
        <translation>тексерулер: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>works: {count}</source>
        <translation>жұмыстар: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>photos: {count}</source>
        <translation>фотосуреттер: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>reports of residents: {count}</source>
        <translation>тұрғындардың хабарламалары: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>planned visits: {count}</source>
        <translation>жоспарланған барулар: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>The merge was undone: {name} is a facility of its own again.</source>
        <translation>Біріктіру болдырылмады: «{name}» қайтадан жеке нысан.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Changed since, and kept as it is: {fields}.</source>
        <translation>Содан бері өзгертіліп, сол күйінде қалды: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Merge two records of one facility</source>
        <translation>Бір нысанның екі жазбасын біріктіру</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Facilities that may be the same</source>
        <translation>Сол нысанның өзі болуы мүмкін нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Near or at the same address</source>
        <translation>&amp;Жақын немесе сол мекенжайда</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Find the other record</source>
        <translation>Екінші жазбаны табу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>or &amp;find the other record</source>
        <translation>немесе екінші жазбаны &amp;табыңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Себебі (міндетті емес)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Біріктіру</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Looking for duplicates</source>
        <translation>Қайталанған жазбалар ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>(none)</source>
        <translation>(жоқ)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>{distance} m away</source>
        <translation>{distance} м жерде</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Comparing the records</source>
        <translation>Жазбаларды салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>{merged} was merged into {survivor}.</source>
        <translation>«{merged}» жазбасы «{survivor}» жазбасымен біріктірілді.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Moved along: {things}.</source>
        <translation>Бірге көшірілді: {things}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Merging the records</source>
        <translation>Жазбаларды біріктіру</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ The two lie {distance} m apart.</source>
        <translation>⚠ Екеуінің арасы {distance} м.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ The two are of different types.</source>
        <translation>⚠ Екеуінің түрі әртүрлі.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ Both were inspected on the same day ({count}): they may be two.</source>
        <translation>⚠ Екеуі де бір күні тексерілген ({count}): олар екі бөлек нысан болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Moves along with {name}: {things}. Its record is closed and points to the other.</source>
        <translation>«{name}» жазбасымен бірге көшеді: {things}. Бұл жазба жабылып, екіншісіне сілтейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Record that stays</source>
        <translation>Қалатын жазба</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Record that stays: {record}</source>
        <translation>Қалатын жазба: {record}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Close or reopen a facility</source>
        <translation>Нысанды жабу немесе қайта ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Close the facility</source>
        <translation>Нысанды &amp;жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} was merged into facility {number}. Undoing the merge opens it again and gives back what moved.</source>
        <translation>«{name}» {number} нысанымен біріктірілген. Біріктіруді болдырмау оны қайта ашып, көшірілгенді қайтарады.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Undo the merge</source>
        <translation>Біріктіруді &amp;болдырмау</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is closed. Opened again, it is on the map and counts.</source>
        <translation>«{name}» жабылған. Қайта ашылса, ол картада болады және есепке алынады.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Reopen the facility</source>
        <translation>Нысанды қайта &amp;ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} leaves the map and the figures, and stays in the register with all that is known of it. It can be opened again.</source>
        <translation>«{name}» картадан және көрсеткіштерден кетеді, бірақ өзі туралы белгілінің бәрімен тізілімде қалады. Оны қайта ашуға болады.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is closed.</source>
        <translation>«{name}» жабылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is open again.</source>
        <translation>«{name}» қайта ашылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Closing the facility</source>
        <translation>Нысанды жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Reopening the facility</source>
        <translation>Нысанды қайта ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Undoing the merge</source>
        <translation>Біріктіру болдырылмауда</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspections that came back to me</source>
        <translation>Маған қайтарылған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>&amp;Correct…</source>
        <translation>Тү&amp;зету…</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Enter a new inspection that replaces the chosen one; that one stays in the history</source>
        <translation>Таңдалғанның орнына жаңа тексеру енгізу; ол тарихта қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Show the &amp;facility</source>
        <translation>&amp;Нысанды көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Show the card and the place of the facility</source>
        <translation>Нысанның карточкасы мен орнын көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Reading what came back</source>
        <translation>Қайтарылғандар оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Returned</source>
        <translation>Қайтарылған күні</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspected</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspections to correct: {count}. The reason is in the list.</source>
        <translation>Түзетілетін тексерулер: {count}. Себебі тізімде.</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Nothing came back to you.</source>
        <translation>Сізге ештеңе қайтарылған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Review</source>
        <translation>Тексерулерді қарау</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Waiting</source>
        <translation>&amp;Күтіп тұрғандар</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>A&amp;greement of inspectors</source>
        <translation>Тексерушілердің ке&amp;лісімі</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>&amp;Растау</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The chosen inspections set the official status from now on</source>
        <translation>Таңдалған тексерулер енді ресми мәртебені белгілейді</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Send &amp;back</source>
        <translation>&amp;Қайтару</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The chosen inspections go back to their inspectors, with the reason</source>
        <translation>Таңдалған тексерулер себебімен бірге тексерушілеріне қайтарылады</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Photos…</source>
        <translation>&amp;Фотосуреттер…</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The photos of the chosen inspection, one at a time</source>
        <translation>Таңдалған тексерудің фотосуреттері, бір-бірден</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>District of what waits</source>
        <translation>Күтіп тұрғандардың ауданы</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Who inspected</source>
        <translation>Кім тексерді</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Waiting &amp;since</source>
        <translation>Қашаннан &amp;бері күтуде</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>For how long it has waited at least</source>
        <translation>Кемінде қанша уақыт күтті</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>a week or longer</source>
        <translation>бір апта немесе одан көп</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>a month or longer</source>
        <translation>бір ай немесе одан көп</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspections that wait for a review</source>
        <translation>Қарауды күтіп тұрған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>What the chosen inspection says and would change</source>
        <translation>Таңдалған тексеру не айтады және не өзгертер еді</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reason for sending back</source>
        <translation>Қайтару себебі</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Reason, if it goes back</source>
        <translation>Қайтарылса, себеб&amp;і</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Nobody reviews an inspection of their own</source>
        <translation>Ешкім өз тексеруін қара&amp;майды</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reading what waits for a review</source>
        <translation>Қарауды күтіп тұрғандар оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>(not named)</source>
        <translation>(аты көрсетілмеген)</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Submitted</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Waiting: {count}. Listed: {listed}.</source>
        <translation>Күтіп тұр: {count}. Көрсетілгені: {listed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Your own, for somebody else to review: {count}.</source>
        <translation>Өзіңіздікі, басқа адам қарайды: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>No inspection waits for a review.</source>
        <translation>Қарауды күтіп тұрған тексеру жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Chosen: {count}. Choose one to see what it says.</source>
        <translation>Таңдалғаны: {count}. Не айтатынын көру үшін біреуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reading the inspection</source>
        <translation>Тексеру оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>An inspection of your own is among the chosen: somebody else reviews it.</source>
        <translation>Таңдалғандар арасында өз тексеруіңіз бар: оны басқа адам қарайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Verifying</source>
        <translation>Расталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Verified: {count}.</source>
        <translation>Расталды: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Sending back</source>
        <translation>Қайтарылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Sent back: {count}.</source>
        <translation>Қайтарылды: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Saving the setting</source>
        <translation>Баптау сақталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>your own</source>
        <translation>өзіңіздікі</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>second inspection, to compare</source>
        <translation>салыстыру үшін қайта тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>decisive questions only</source>
        <translation>тек шешуші сұрақтар</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>What the checks found</source>
        <translation>Тексергіштер не тапты</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Inspected {date} by {inspector}.</source>
        <translation>Тексерілді: {date}, тексеруші: {inspector}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Submitted {moment} by {person}.</source>
        <translation>Тапсырылды: {moment}, тапсырған: {person}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Note: {note}</source>
        <translation>Ескертпе: {note}</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>If it is verified</source>
        <translation>Егер расталса</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{people}: {before} → {after}</source>
        <translation>{people}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{people}: stays “{before}”</source>
        <translation>{people}: «{before}» болып қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source> ({points} of 100 points)</source>
        <translation> (100 ұпайдан {points})</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>photo of the whole</source>
        <translation>жалпы фотосурет</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Limit</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>What there is here</source>
        <translation>Мұнда не бар</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>⎘ taken over unchanged</source>
        <translation>⎘ өзгеріссіз көшірілген</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>the same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>very good</source>
        <translation>өте жақсы</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>fair: talk it over</source>
        <translation>орташа: талқылаңыз</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>poor: train this</source>
        <translation>нашар: оқыту керек</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>too few to tell</source>
        <translation>айтуға тым аз</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} – {high})</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>What is overdue comes first, by risk, then what comes due. Visits are spread evenly over the weeks and put into the order of a short way. What was planned and not done in time is planned again.</source>
        <translation>Алдымен мерзімі өткендер қауіп дәрежесі бойынша, содан кейін мерзімі келетіндер. Тексерулер апталарға біркелкі бөлініп, қысқа жол ретімен қойылады. Жоспарланып, уақытында орындалмағаны қайта жоспарланады.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Plan only in these districts</source>
        <translation>Тек осы аудандарда жоспарлау</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>With &amp;second visits, to compare inspectors</source>
        <translation>Тексерушілерді салыстыру үшін қа&amp;йта тексерулермен</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Plan these weeks &amp;anew: take back what is planned</source>
        <translation>Осы апталарды жаңа&amp;дан жоспарлау: жоспарланғанын алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Make the pla&amp;n</source>
        <translation>Жоспа&amp;р құру</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>&amp;From the week of</source>
        <translation>Осы күннің &amp;аптасынан</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>From the week of this day</source>
        <translation>Осы күн кіретін аптадан бастап</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Number of weeks</source>
        <translation>Апта саны</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits a wee&amp;k</source>
        <translation>Аптасына те&amp;ксеру</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits per inspector and week, at most</source>
        <translation>Бір тексерушіге аптасына ең көбі</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Dis&amp;tricts</source>
        <translation>А&amp;удандар</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Planning visits</source>
        <translation>Тексерулер жоспарлануда</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits planned: {count}, of them second ones: {second}.</source>
        <translation>Жоспарланған тексерулер: {count}, оның ішінде қайталанатыны: {second}.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Taken back and planned again: {count}.</source>
        <translation>Алынып, қайта жоспарланғаны: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>⚠ Due, but nobody has time: {count}. Take more weeks or more visits a week.</source>
        <translation>⚠ Мерзімі келген, бірақ ешкімнің уақыты жоқ: {count}. Апта санын немесе аптасына тексеру санын көбейтіңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>⚠ Due in districts to which no inspector goes: {count}.</source>
        <translation>⚠ Бірде-бір тексеруші бармайтын аудандарда мерзімі келген: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Where can people with disabilities go in the city, and what should be mended first? Open a city to see.</source>
        <translation>Мүгедектігі бар адамдар қаланың қай жерлеріне бара алады және алдымен нені бейімдеу керек? Көру үшін қаланы ашыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>15,000 generated facilities in the districts of Almaty, to try everything out. Making it takes less than a minute, the first time only.</source>
        <translation>Бәрін сынап көруге арналған Алматы аудандарындағы 15 000 жасанды нысан. Оны жасауға бір минуттан аз уақыт кетеді, тек бірінші рет.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>The central database in which many people work (PostGIS).</source>
        <translation>Көп адам жұмыс істейтін ортақ дерекқор (PostGIS).</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>A city store that you or a colleague made (GeoPackage).</source>
        <translation>Өзіңіз немесе әріптесіңіз құрған қала қоймасы (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the Inclusive City panel</source>
        <translation>Inclusive City панелін көрсету немесе жасыру</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../dialogs/import_works.py"/>
        <source>Nothing is chosen to be imported.</source>
        <translation>Импорттауға ештеңе таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../dialogs/tasks.py"/>
        <source>Something went wrong that Inclusive City did not expect ({kind}: {message}). Copy the details and send them to the people who look after the plugin.</source>
        <translation>Inclusive City күтпеген қате болды ({kind}: {message}). Толық мәліметті көшіріп, плагинге жауапты адамдарға жіберіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>“{name}” is no programme of works: only a programme is adopted.</source>
        <translation>«{name}» жұмыстар бағдарламасы емес: тек бағдарлама бекітіледі.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>The rows of “{name}” are no longer those that were computed. Compute it again, and adopt that.</source>
        <translation>«{name}» жолдары енді есептелгендер емес. Қайта есептеп, соны бекітіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>“{name}” does not keep what was asked ({constraint}). Compute it again.</source>
        <translation>«{name}» берілген шартты сақтамайды ({constraint}). Қайта есептеңіз.</translation>
    </message>
    <message>
        <location filename="../layers/assigned.py"/>
        <source>Write the answer first: the resident who reported it reads it.</source>
        <translation>Алдымен жауапты жазыңыз: оны хабарлаған тұрғын оқиды.</translation>
    </message>
    <message>
        <location filename="../layers/assigned.py"/>
        <source>Somebody else has changed this meanwhile. Nothing was saved. Read the list again.</source>
        <translation>Мұны осы уақытта басқа біреу өзгертті. Ештеңе сақталмады. Тізімді қайта оқыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>QGIS keeps the login of {name} in its password store, which is locked. Open the city once more, or test the connection: QGIS then asks for its master password.</source>
        <translation>QGIS {name} кіру деректерін құпиясөздер қоймасында сақтайды, ал ол құлыптаулы. Қаланы тағы бір рет ашыңыз немесе қосылымды тексеріңіз: сонда QGIS басты құпиясөзді сұрайды.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>The connection {name} names the authentication configuration “{authcfg}”, which this QGIS does not have or cannot use. Choose another one for the connection.</source>
        <translation>{name} қосылымы «{authcfg}» аутентификация конфигурациясына сілтейді, ал ол бұл QGIS-те жоқ немесе пайдалануға келмейді. Қосылымға басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the server's host, or the name of a service.</source>
        <translation>Сервердің хостын немесе қызметтің атын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the database's name.</source>
        <translation>Дерекқордың атын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{host}” is no host: give one name or address.</source>
        <translation>«{host}» хост емес: бір атты немесе бір мекенжайды көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{port}” is no port: give a number from 1 to 65535.</source>
        <translation>«{port}» порт емес: 1-ден 65535-ке дейінгі санды көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the connection a name.</source>
        <translation>Қосылымға ат беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{name}” cannot be a connection's name: leave out / \ = and “.gpkg”.</source>
        <translation>«{name}» қосылымның аты бола алмайды: / \ = және «.gpkg» қолданбаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>A connection “{name}” is saved already. Choose it above, or give this one another name.</source>
        <translation>«{name}» қосылымы сақталып қойған. Жоғарыдан соны таңдаңыз немесе бұған басқа ат беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>The store knows how many people live where, but not how many of any disability profile. Import numbers by profile with the population, or shares of the population (“Import planning data”).</source>
        <translation>Адамдардың қайда қанша тұратыны белгілі, бірақ бірде-бір санат бойынша олардың саны белгісіз. Халықпен бірге санаттар бойынша сандарды немесе халықтағы үлестерді импорттаңыз («Жоспарлау деректерін импорттау»).</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>The store has no population, so nobody can be counted. Import where people live first (“Import where people live”).</source>
        <translation>Қоймада халық туралы дерек жоқ, сондықтан санайтын ешкім жоқ. Алдымен адамдардың қайда тұратынын енгізіңіз («Тұрғындардың орналасуын импорттау»).</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>None of the {count} records of population has a place on the map, so nobody can be counted. Import them again with coordinates or outlines.</source>
        <translation>Халық туралы жазбалардың ({count}) ешқайсысының картада орны жоқ, сондықтан санайтын ешкім жоқ. Оларды координаттарымен немесе контурларымен қайта импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>Nobody lives in the city by the population that was imported: every number is 0. Check it.</source>
        <translation>Импортталған халық дерегі бойынша қалада ешкім тұрмайды: барлық сан 0-ге тең. Оны тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>Records of population without a place on the map: {count}. Their {people} people are left out.</source>
        <translation>Картада орны жоқ халық жазбалары: {count}. Онда тұратын адамдар ({people}) есепке алынбады.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>People come from several sources ({sources}). Where these tell of the same people, they are counted more than once: compare the sum with the published totals.</source>
        <translation>Адамдар бірнеше дереккөзден алынды ({sources}). Дереккөздер бір адамдар туралы айтса, олар бірнеше рет саналады: қосындыны жарияланған жиынтықтармен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>How many people of the profile “{profile}” there are is not known where {people} people ({share} %) live: nobody of it is counted there.</source>
        <translation>{people} адам ({share} %) тұратын жерлерде «{profile}» санатындағы адамдардың саны белгісіз: онда олар есепке алынбайды.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>In {count} places more people of the profile “{profile}” are counted than people in all. Check them.</source>
        <translation>«{profile}» санатындағы адамдар барлық адамдардан көп саналған жерлер: {count}. Оларды тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>The whole city</source>
        <translation>Бүкіл қала</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>all people</source>
        <translation>барлық тұрғын</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>a figure without a source</source>
        <translation>дереккөзі жоқ сан</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>day not stated</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../layers/drafts.py"/>
        <source>The drafts of inspections on this computer cannot be read ({detail}). Nothing was deleted: the file is kept as {path}. New drafts are kept in a new file.</source>
        <translation>Осы компьютердегі тексеру жобалары оқылмайды ({detail}). Ештеңе жойылған жоқ: файл {path} атымен сақталды. Жаңа жобалар жаңа файлда сақталады.</translation>
    </message>
    <message>
        <location filename="../layers/drafts.py"/>
        <source>The draft cannot be saved on this computer ({path}: {detail}). Leave the window open, make room on the disk, and go on: it is tried again by itself.</source>
        <translation>Жобаны осы компьютерде сақтау мүмкін болмады ({path}: {detail}). Терезені жаппай, дискіде орын босатып, жалғастыра беріңіз: жазу өзі қайталанады.</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Say why this is right as it is: the reason is kept with it.</source>
        <translation>Бұның неге дұрыс екенін жазыңыз: себебі бірге сақталады.</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>There is no facility with an assessment on this basis yet. Import inspections first.</source>
        <translation>Бұл негіз бойынша бағаланған нысан әлі жоқ. Алдымен тексерулерді импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/geocoding.py"/>
        <source>“{service}” is not the address of a service (https://…/search).</source>
        <translation>«{service}» – қызметтің мекенжайы емес (https://…/search).</translation>
    </message>
    <message>
        <location filename="../layers/geocoding.py"/>
        <source>{host} gives no answer ({detail}). Look at the connection to the internet, or set the place on the map by hand.</source>
        <translation>{host} жауап бермейді ({detail}). Интернет байланысын тексеріңіз немесе орнын картада қолмен қойыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/database_tables.py"/>
        <source>The database of the connection “{name}” does not answer, or does not let you in. Check the connection in QGIS's browser, and the network or VPN.</source>
        <translation>«{name}» қосылымының дерекқоры жауап бермейді немесе сізді кіргізбейді. QGIS шолғышындағы қосылымды, желіні немесе VPN-ді тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/database_tables.py"/>
        <location filename="../layers/imports/read_layer.py"/>
        <source>The table {name} cannot be read. Check that the database answers, that the table is still there, and that you may read it.</source>
        <translation>{name} кестесін оқу мүмкін емес. Дерекқор жауап беретінін, кестенің орнында екенін және оны оқуға құқығыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/dates.py"/>
        <source>The time zone “{name}” is not known here. Write its offset, as +05:00.</source>
        <translation>«{name}» уақыт белдеуі мұнда белгісіз. Оның ығысуын жазыңыз, мысалы +05:00.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>The mapping “{file}” cannot be used. To mend ({count}):</source>
        <translation>«{file}» сәйкестік кестесін қолдануға болмайды. Түзету керек ({count}):</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>There is no file {path}. Check the path and the name, then try again.</source>
        <translation>{path} файлы жоқ. Орналасқан жолы мен атауын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} holds no records; nothing was imported. Check that the export is whole.</source>
        <translation>{path} файлында жазба жоқ; ештеңе импортталмады. Экспорттың толық екенін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} cannot be read as a table or map layer ({detail}). Hand in a GeoJSON, GeoPackage, Shapefile, CSV or spreadsheet file.</source>
        <translation>{path} файлын кесте немесе карта қабаты ретінде оқу мүмкін емес ({detail}). GeoJSON, GeoPackage, Shapefile, CSV немесе электрондық кесте файлын беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} lacks columns that the mapping names: {missing}. It has: {there}. Correct the mapping, or choose the one made for this file.</source>
        <translation>{path} файлында сәйкестік кестесі атаған бағандар жоқ: {missing}. Бар бағандары: {there}. Сәйкестік кестесін түзетіңіз немесе осы файлға арналғанын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>The model has no criterion or element “{code}”.</source>
        <translation>Модельде «{code}» өлшемшарты немесе элементі жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>“{unit}” is no unit for {code}.</source>
        <translation>«{unit}» мына тармақтың өлшем бірлігі емес: {code}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <location filename="../layers/imports/mapping_files.py"/>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{word}” is not known here. Write one of: {known}.</source>
        <translation>«{word}» мұнда белгісіз. Мыналардың бірін жазыңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_draft.py"/>
        <source>The mapping {path} cannot be written ({detail}). Choose another place for it.</source>
        <translation>{path} сәйкестік кестесін жазу мүмкін емес ({detail}). Оған басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>There is no such mapping. Give the path of a file, or one of: {shipped}.</source>
        <translation>Мұндай сәйкестік кестесі жоқ. Файлдың орналасқан жолын немесе мыналардың бірін көрсетіңіз: {shipped}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The delimiter is one character, or “tab”.</source>
        <translation>Бөлгіш – бір таңба немесе «tab».</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the bounds as [west, south, east, north] in degrees, or none.</source>
        <translation>Шектерді градуспен [west, south, east, north] түрінде немесе none деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The key “{key}” has no use here.</source>
        <translation>«{key}» кілті мұнда қолданылмайды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“{text}” stands for both {first} and {second}.</source>
        <translation>«{text}» екі мәнді бірдей білдіреді: {first} және {second}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write a list of profiles with their columns, or by_code.</source>
        <translation>Санаттарды бағандарымен тізіп немесе by_code деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write “spread” in metres, from 10 to 10000.</source>
        <translation>«spread» мәнін метрмен жазыңыз, 10-нан 10000-ға дейін.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the plausible range as [least, greatest].</source>
        <translation>Мүмкін болатын аралықты [ең кіші, ең үлкен] түрінде жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write exactly one of column, first, template and constant.</source>
        <translation>column, first, template және constant кілттерінің тек біреуін жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“others” is flag or ignore.</source>
        <translation>«others» мәні flag немесе ignore болуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The map is empty.</source>
        <translation>Мәндер кестесі (map) бос.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is missing.</source>
        <translation>«{key}» кілті жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is not known. Is “{near}” meant?</source>
        <translation>«{key}» кілті белгісіз. «{near}» дегіңіз келді ме?</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>The key “{key}” is not known.</source>
        <translation>«{key}» кілті белгісіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>This must be a list of keys: {known}.</source>
        <translation>Мұнда мына кілттердің тізімі болуы керек: {known}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{key}” is yes or no.</source>
        <translation>«{key}» мәні yes немесе no болуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» – сан емес.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{text}” is not a language code such as kk, ru or en.</source>
        <translation>«{text}» – kk, ru немесе en сияқты тіл коды емес.</translation>
    </message>
    <message>
        <location filename="../layers/imports/notes.py"/>
        <location filename="../layers/table_files.py"/>
        <source>The report {path} cannot be written ({detail}). Choose another place for it.</source>
        <translation>{path} есебін жазу мүмкін емес ({detail}). Оған басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/planning_tables.py"/>
        <source>Name at least one table: shares, totals, capacities or shared assets.</source>
        <translation>Кемінде бір кестені көрсетіңіз: үлестер, жиынтықтар, сыйымдылық немесе ортақ мүлік.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>“{encoding}” is no encoding known here. Write for instance utf-8 or cp1251.</source>
        <translation>«{encoding}» кодтауы мұнда белгісіз. Мысалы, utf-8 немесе cp1251 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} mixes encodings: line {first} is UTF-8, line {second} is not. Open it in the program it comes from and save it again as “CSV UTF-8”.</source>
        <translation>{path} файлында кодтаулар аралас: {first}-жол UTF-8, ал {second}-жол олай емес. Файлды өзі жасалған бағдарламада ашып, «CSV UTF-8» түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>Line {line} of {path} cannot be read as {encoding}. Name the encoding in the mapping (reader: encoding: cp1251, cp1252 …), or save the file again as “CSV UTF-8”.</source>
        <translation>{line}-жолды {encoding} кодтауымен оқу мүмкін емес (файл: {path}). Кодтауды сәйкестік кестесінде көрсетіңіз (reader: encoding: cp1251, cp1252 …) немесе файлды «CSV UTF-8» түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} has the column “{column}” twice. Give each column its own name.</source>
        <translation>{path} файлында «{column}» бағаны екі рет кездеседі. Әр бағанға өз атауын беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} cannot be read from line {line} on ({detail}). A quotation mark may be missing there.</source>
        <translation>{path} файлын {line}-жолдан бастап оқу мүмкін емес ({detail}). Сол жерде тырнақша жетіспеуі мүмкін.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_json.py"/>
        <source>{path} is damaged or cut off at line {line} ({detail}). Export it again, and check that the copy is complete.</source>
        <translation>{path} файлы зақымдалған немесе {line}-жолда үзілген ({detail}). Оны қайта экспорттап, көшірменің толық екенін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_layer.py"/>
        <source>The address of the table holds a password, which would stand in logs and schedules. Name a service (service='…', with pg_service.conf and pgpass) or an authentication configuration (authcfg=…) instead.</source>
        <translation>Кестенің мекенжайында құпиясөз бар, ол журналдар мен кестелерде көрініп қалар еді. Оның орнына қызметті (service='…', pg_service.conf және pgpass) немесе аутентификация конфигурациясын (authcfg=…) атаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_ogr.py"/>
        <source>{path} has the layers {layers}. Say which one is meant: in the mapping (reader: layer), or as {path}|layername=…</source>
        <translation>{path} файлында мына қабаттар бар: {layers}. Қайсысы керек екенін сәйкестік кестесінде (reader: layer) немесе {path}|layername=… түрінде көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>The mapping says nothing about inspections.</source>
        <translation>Сәйкестік кестесінде тексерулер туралы ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>{path} has no outlines. Hand in a map layer with polygons.</source>
        <translation>{path} файлында шекара сызықтары жоқ. Көпбұрыштары бар карта қабатын беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>“{text}” is no day in the past. Write it as 2026-11-23.</source>
        <translation>«{text}» – өткен күн емес. 2026-11-23 түрінде жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with the delimiter in it must stand in quotes.</source>
        <translation>Жолда {cells} ұяшық бар, ал тақырып жолында – {columns}. Ішінде бөлгіші бар ұяшық тырнақшаға алынуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no id in {column}. Fill it in, or let the mapping make one (id: hash).</source>
        <translation>Жолдың {column} бағанында сәйкестендіргіш жоқ. Оны толтырыңыз немесе сәйкестік кестесі өзі жасасын (id: hash).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The id “{value}” stands in row {other} already. Rows {other} and {row} cannot both be kept: correct one of them.</source>
        <translation>«{value}» сәйкестендіргіші {other}-жолда бар. {other}-жол мен {row}-жолды қатар қалдыруға болмайды: біреуін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Repeats row {other}: taken as one more report on the same place.</source>
        <translation>{other}-жолды қайталайды: сол орын туралы тағы бір хабар деп алынды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has neither a place nor an address. Add one of them.</source>
        <translation>Жолда орны да, мекенжайы да жоқ. Біреуін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Has an address but no place: put on the list of unlocated facilities. Pick its place on the map.</source>
        <translation>Мекенжайы бар, орны жоқ: картада орны жоқ нысандар тізіміне қойылды. Картадан орнын белгілеңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no place that can be read. Correct it, or name its form in the mapping (geometry).</source>
        <translation>«{value}» – оқылатын орын емес. Оны түзетіңіз немесе жазылу түрін сәйкестік кестесінде (geometry) көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The coordinates {value} are no degrees. Name the coordinate system in the mapping (crs: EPSG:…).</source>
        <translation>{value} координаттары градуспен берілмеген. Координаттар жүйесін сәйкестік кестесінде (crs: EPSG:…) көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Latitude and longitude look swapped: {value} lies outside the city, the other way round inside. Swap them in the source, or in the mapping (geometry).</source>
        <translation>Ендік пен бойлық ауысып кеткен сияқты: {value} қала сыртында, ал орындарын ауыстырса, қала ішінде. Оларды дереккөзде немесе сәйкестік кестесінде (geometry) ауыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The place {value} lies outside the city. Correct it, or move the facility on the map.</source>
        <translation>{value} орны қала сыртында. Оны түзетіңіз немесе нысанды картада жылжытыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Every place of this file lies outside the city ({value} among them). Check the coordinate system (crs) and the bounds in the mapping.</source>
        <translation>Бұл файлдағы орындардың бәрі қала сыртында (мысалы, {value}). Сәйкестік кестесіндегі координаттар жүйесін (crs) және шектерді тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source names the district “{value}”, the place lies in “{other}”. The place was taken; check which is right.</source>
        <translation>Дереккөзде «{value}» ауданы көрсетілген, ал орны «{other}» ауданында. Орны бойынша алынды; қайсысы дұрыс екенін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” is not known here. Correct it, or add the spelling to the district's aliases.</source>
        <translation>«{value}» ауданы мұнда белгісіз. Оны түзетіңіз немесе осы жазылуын ауданның басқа атауларына қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” in the column “{column}” is not in the mapping ({count} rows, row {row} first): left empty. Add it to the map there.</source>
        <translation>«{column}» бағанындағы «{value}» мәні сәйкестік кестесінде жоқ (жолдар саны: {count}, біріншісі {row}-жол): бос қалдырылды. Оны сондағы мәндер кестесіне (map) қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>No facility type could be found for this row: “{value}” was used. Add its values to the mapping.</source>
        <translation>Бұл жолға нысан түрі табылмады: «{value}» қолданылды. Оның мәндерін сәйкестік кестесіне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not an owner kind of the model: left empty.</source>
        <translation>Модельде «{value}» меншік түрі жоқ: бос қалдырылды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not a facility type of the model. Correct it, or map it to one.</source>
        <translation>Модельде «{value}» нысан түрі жоқ. Оны түзетіңіз немесе бар түрге сәйкестендіріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and address. Check whether they are one facility.</source>
        <translation>Ұқсас нысан: {other} – атауы мен мекенжайы бірдей. Екеуі бір нысан емес пе, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and type, {value} m apart. Check whether they are one facility.</source>
        <translation>Ұқсас нысан: {other} – атауы мен түрі бірдей, арасы {value} м. Екеуі бір нысан емес пе, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>{column} was edited here and differs from the source, which now has “{value}”. The edit was kept; settle which is right.</source>
        <translation>{column} өрісі мұнда қолмен түзетілген және дереккөздегіден өзгеше, онда қазір «{value}» тұр. Түзету сақталды; қайсысы дұрыс екенін шешіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source. It was kept and marked as missing since today.</source>
        <translation>«{value}» дереккөзде енді жоқ. Ол сақталып, бүгіннен бастап жоқ деп белгіленді.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The inspection “{value}” is no longer in the source. It was kept.</source>
        <translation>«{value}» тексеруі дереккөзде енді жоқ. Ол сақталды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source no longer answers anything here: recorded as an inspection without answers that replaces the former.</source>
        <translation>Дереккөзде бұл туралы енді жауап жоқ: бұрынғысын алмастыратын жауапсыз тексеру деп жазылды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {detail} This answer was left out.</source>
        <translation>«{column}» бағаны: {detail} Бұл жауап алынбады.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” lies outside {other}, which is plausible. This answer was left out.</source>
        <translation>«{column}» бағаны: «{value}» мүмкін болатын аралықтан ({other}) тыс. Бұл жауап алынбады.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of the answers known ({other}). This answer was left out.</source>
        <translation>«{column}» бағаны: «{value}» белгілі жауаптардың ({other}) арасында жоқ. Бұл жауап алынбады.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is not a date in the form {other}.</source>
        <translation>«{column}» бағаны: «{value}» күні мына үлгімен жазылмаған: {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say when it was inspected ({column}).</source>
        <translation>Жолда тексерілген күні айтылмаған ({column}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {value} lies in the future.</source>
        <translation>«{column}» бағаны: {value} – болашақтағы күн.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of {other}.</source>
        <translation>«{column}» бағаны: «{value}» мыналардың ешқайсысы емес: {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no facility “{value}” of the source “{other}” in the store. Import the facilities first, or correct the id.</source>
        <translation>Қоймада «{other}» дереккөзінің «{value}» нысаны жоқ. Алдымен нысандарды импорттаңыз немесе сәйкестендіргішін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say which facility was inspected ({column}).</source>
        <translation>Жолда қай нысан тексерілгені айтылмаған ({column}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is neither in the file nor in the store.</source>
        <translation>Ол «{value}» тексеруін алмастырады, бірақ ондай тексеру файлда да, қоймада да жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is of another facility.</source>
        <translation>Ол «{value}» тексеруін алмастырады, бірақ ондағы нысан басқа.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source says “{value}”, but this inspection is “{other}” here: left as it is.</source>
        <translation>Дереккөзде «{value}» деп тұр, ал бұл тексеру мұнда «{other}»: сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The column “{column}” is neither a field nor a criterion of the model: it was not read. Correct its name if it should be.</source>
        <translation>«{column}» бағаны өріс те, модельдегі өлшемшарт та емес: ол оқылмады. Оқылуы керек болса, атауын түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row's geometry is no area ({value}). A district needs a polygon.</source>
        <translation>Жолдың геометриясы аумақ емес ({value}). Ауданға көпбұрыш керек.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The outline crosses itself: it was repaired. Check it on the map.</source>
        <translation>Шекара сызығы өзін-өзі қиып өтеді: ол түзетілді. Картадан тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no district code: “{value}” is not among the aliases of the mapping. Add it there.</source>
        <translation>Жолда аудан коды жоқ: сәйкестік кестесіндегі басқа атаулардың арасында «{value}» жоқ. Оны сонда қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no name.</source>
        <translation>Жолда атау жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” overlaps “{other}”. In the overlap the one with the lower code counts.</source>
        <translation>«{value}» ауданы мына ауданмен қабаттасады: «{other}». Қабаттасқан жерде коды кішісі есептеледі.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source: its people no longer count.</source>
        <translation>«{value}» дереккөзде енді жоқ: оның адамдары бұдан былай есепке алынбайды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row says nothing in the column “{column}”.</source>
        <translation>Жолда «{column}» бағанында ештеңе көрсетілмеген.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Row {other} speaks of the same: only that one was taken.</source>
        <translation>{other}-жол дәл соны айтады: тек сол алынды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no profile of the model. It has: {other}.</source>
        <translation>«{value}» – модельдің тобы емес. Онда мыналар бар: {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The share “{value}” does not lie between 0 and 1 (0 % and 100 %).</source>
        <translation>«{value}» үлесі 0 мен 1 (0 % және 100 %) аралығында емес.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”, “{value}”: {detail}</source>
        <translation>«{column}» бағаны, «{value}»: {detail}</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no facility with the id “{value}” in the store (of that source, where one is named). Import the facilities first, or correct the id.</source>
        <translation>Қоймада «{value}» идентификаторы бар нысан жоқ (дереккөз көрсетілсе, сол дереккөзден). Алдымен нысандарды импорттаңыз немесе идентификаторды түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Several sources have a facility “{value}” ({other}). Say which in the column facility_source.</source>
        <translation>«{value}» нысаны бірнеше дереккөзде бар ({other}). Қайсысы екенін facility_source бағанында көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source does not say where in “{value}” its people live: they were spread evenly over it ({count} places, {metres} m apart).</source>
        <translation>Дереккөз «{value}» ішінде адамдардың қай жерде тұратынын айтпайды: олар оған біркелкі бөлінді (орындар: {count}, аралығы {metres} м).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>{where}, {who}: the places add up to {found}, {source} says {published}: {difference} %. Check whether places are missing or counted twice, and whether both mean the same day ({as_of}).</source>
        <translation>{where}, {who}: орындардың қосындысы {found}, ал {source} бойынша {published}: {difference} %. Жетіспейтін немесе екі рет саналған орындар жоқ па және екеуі де бір күнге қатысты ма, тексеріңіз ({as_of}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row says no number of people.</source>
        <translation>Жолда адам саны айтылмаған.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no file {value} beside the source, so what the mapping takes from it is empty.</source>
        <translation>Дереккөздің жанында {value} файлы жоқ, сондықтан сәйкестік кестесі одан алатын мәндер бос.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The file names no coordinate system; its coordinates were taken as degrees (EPSG:4326).</source>
        <translation>Файлда координаттар жүйесі көрсетілмеген; координаттары градус деп алынды (EPSG:4326).</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>None of the {rows} rows of {file} can be used, so nothing was imported. The first, row {row}: {reason}</source>
        <translation>{file} файлындағы {rows} жолдың ешқайсысы жарамайды, сондықтан ештеңе импортталмады. Біріншісі, {row}-жол: {reason}</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>The mapping “{file}” is for {kind}; here one for {allowed} is needed.</source>
        <translation>«{file}» сәйкестік кестесі мынаған арналған: {kind}; мұнда мынаған арналғаны керек: {allowed}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>“{text}” are no bounds. Write west, south, east, north in degrees (76.7, 43, 77.2, 43.45).</source>
        <translation>«{text}» шек бола алмайды. Батыс, оңтүстік, шығыс, солтүстік шектерді градуспен жазыңыз (76.7, 43, 77.2, 43.45).</translation>
    </message>
    <message>
        <location filename="../layers/imports/shapes.py"/>
        <source>“{crs}” is no coordinate system known here. Write its code, as EPSG:32643.</source>
        <translation>«{crs}» координаттар жүйесі мұнда белгісіз. Кодын жазыңыз, мысалы EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>Another run has been at it since {since} on {host}, so this one did nothing. If that computer was switched off meanwhile, run once more with UNLOCK=true; after {hours} hours that is no longer needed.</source>
        <translation>{host} компьютерінде {since} бері басқа іске қосу жүріп жатыр, сондықтан бұл ештеңе істемеді. Ол компьютер содан бері өшірілген болса, UNLOCK=true деп қайта іске қосыңыз; {hours} сағаттан кейін бұл қажет болмайды.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>{gone} of the {before} facilities of “{name}” are not in the source any longer, more than the {percent} % that are allowed. It looks cut off, so nothing was changed. If it is right, run once more with ALLOW=true.</source>
        <translation>«{name}» дереккөзіндегі {before} нысанның {gone} енді жоқ, бұл рұқсат етілген {percent} % шегінен көп. Дереккөз үзіліп қалған сияқты, сондықтан ештеңе өзгертілмеді. Бәрі дұрыс болса, ALLOW=true деп қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>{rejected} of the {rows} rows of “{name}” cannot be used, more than the {percent} % that are allowed. Its columns may have changed, so nothing was changed. See the report; if it is right, run once more with ALLOW=true.</source>
        <translation>«{name}» дереккөзіндегі {rows} жолдың {rejected} жарамсыз, бұл рұқсат етілген {percent} % шегінен көп. Бағандары өзгерген болуы мүмкін, сондықтан ештеңе өзгертілмеді. Есепті қараңыз; бәрі дұрыс болса, ALLOW=true деп қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/imports/verdicts.py"/>
        <source>“{verdict}” says nothing about {code}: the model has no such limit there.</source>
        <translation>«{verdict}» мына тармаққа ештеңе білдірмейді: {code}; модельде ондай шекті мән жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The inspection is dated in the future.</source>
        <translation>Тексеру күні болашақта тұр.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>Choose who inspected.</source>
        <translation>Кім тексергенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The certificate {certificate} was valid until {date} only.</source>
        <translation>{certificate} сертификаты тек {date} дейін жарамды болды.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The city's questions have changed since this inspection was begun.</source>
        <translation>Бұл тексеру басталғаннан бері қаланың сұрақтары өзгерді.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>No longer asked: {codes}. The answers are kept, and do not count.</source>
        <translation>Енді сұралмайды: {codes}. Жауаптар сақталды және есепке алынбайды.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The facility is now “{kind}”: other questions may be asked.</source>
        <translation>Енді бұл нысан – «{kind}»: сұрақтар басқаша болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The facility was merged with another record meanwhile.</source>
        <translation>Нысан осы аралықта басқа жазбамен біріктірілді.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>This facility was retired on {date}.</source>
        <translation>Бұл нысан {date} күні есептен шығарылған.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The city {name} has no facility “{title}” with this identity. Is it the city in which the inspection was begun? The inspection is kept on this computer.</source>
        <translation>{name} қаласында мұндай сәйкестендіргіші бар «{title}» нысаны жоқ. Тексеру басталған қала осы ма? Тексеру осы компьютерде сақталды.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>“{title}” was merged with another record meanwhile: the inspection was recorded for facility {key}.</source>
        <translation>«{title}» осы аралықта басқа жазбамен біріктірілді: тексеру {key} нысанына жазылды.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>“{title}” was retired on {date}: the inspection was recorded, but the facility is no longer on the map.</source>
        <translation>«{title}» {date} күні есептен шығарылды: тексеру жазылды, бірақ нысан картада енді жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The inspector of this inspection is no longer in the city: choose one again.</source>
        <translation>Бұл тексерудің инспекторы қалада енді жоқ: оны қайта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The certificate {certificate} was valid until {date} only: the inspection of {day} was recorded, and whoever reviews it sees that.</source>
        <translation>{certificate} сертификаты тек {date} дейін жарамды болды: {day} күнгі тексеру жазылды, тексеріп қараушы мұны көреді.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The inspection that this one refers to is not in the city yet: send that one first, then this one.</source>
        <translation>Бұл сілтеме жасайтын тексеру қалада әлі жоқ: алдымен соны, содан кейін мұны жіберіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The city's model no longer asks {codes}: the answers were kept with the inspection, and do not count.</source>
        <translation>Қала моделі {codes} енді сұрамайды: жауаптар тексерумен бірге сақталды және есепке алынбайды.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The photos cannot be written to {folder} ({detail}). The inspection is kept on this computer.</source>
        <translation>Фотосуреттерді {folder} қалтасына жазу мүмкін болмады ({detail}). Тексеру осы компьютерде сақталды.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history has {rows} entries. The database lets nobody but its owner change or delete them.</source>
        <translation>Тарихтағы жазбалар: {rows}. Деректер базасы оларды өзгертуге немесе жоюға иесінен басқа ешкімге рұқсат бермейді.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history is whole: {rows} entries, all seals fit. {waiting} of them were written by other programs and are sealed with the next change in Inclusive City.</source>
        <translation>Тарих бүтін: жазбалар {rows}, барлық мөрлер сәйкес. Оның ішінде басқа бағдарламалар жазғаны {waiting}; олар Inclusive City-дегі келесі өзгеріспен бірге мөрленеді.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history is whole: {rows} entries, all sealed, and all seals fit.</source>
        <translation>Тарих бүтін: жазбалар {rows}, бәрі мөрленген, барлық мөрлер сәйкес.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: entry {row} does not fit its seal. It, or an entry before it, was edited, exchanged or removed outside of Inclusive City. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: {row}-жазба өз мөріне сәйкес емес. Ол немесе оның алдындағы жазба Inclusive City-ден тыс түзетілген, орны ауыстырылған немесе жойылған. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: entry {row} was put among the sealed ones outside of Inclusive City. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: {row}-жазба мөрленгендердің арасына Inclusive City-ден тыс қойылған. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: after entry {row}, {missing} entries are missing. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: {row}-жазбадан кейін {missing} жазба жетіспейді. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: its last {missing} entries are missing. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: соңғы {missing} жазба жетіспейді. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: the note of its last seal was removed, so that nobody can tell whether its end is there. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: соңғы мөр туралы белгі жойылған, сондықтан соңы бүтін бе, айту мүмкін емес. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: the note of its last seal does not fit entry {row}. Compare the file with a backup.</source>
        <translation>Тарих өзгертілген: соңғы мөр туралы белгі {row}-жазбаға сәйкес емес. Файлды сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The seal that was kept elsewhere is not in this history: all seals were made anew, or the file is another one, or an older copy. Compare it with a backup.</source>
        <translation>Басқа жерде сақталған мөр бұл тарихта жоқ: барлық мөрлер қайта жасалған, не бұл басқа файл немесе ескірек көшірме. Оны сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The database does not guard its history: somebody was granted the right to change or delete its entries. Ask the administrator to set up the rights again.</source>
        <translation>Деректер базасы өз тарихын қорғамайды: біреуге оның жазбаларын өзгерту немесе жою құқығы берілген. Әкімшіден құқықтарды қайта орнатуды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>Choose two different facilities.</source>
        <translation>Екі түрлі нысанды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>Facility {facility} was merged into another one already.</source>
        <translation>{facility} нысаны басқа нысанмен біріктіріліп қойған.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>This merge was undone already.</source>
        <translation>Бұл біріктіру болдырылмаған.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>One of the two was merged once more afterwards. Undo that merge first.</source>
        <translation>Екеуінің бірі кейін тағы біріктірілген. Алдымен сол біріктіруді болдырмаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} was taken {metres} m from the facility.</source>
        <translation>{name}: нысаннан {metres} м жерде түсірілген.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} was taken on {date}, not when the facility was inspected.</source>
        <translation>{name}: тексеру кезінде емес, {date} күні түсірілген.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} is too large ({size} MB; a photo may have {most} MB).</source>
        <translation>{name} тым үлкен ({size} МБ; фотосурет {most} МБ-тан аспауы керек).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} cannot be read ({detail}).</source>
        <translation>{name} оқылмайды ({detail}).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} has too many points ({width} × {height}).</source>
        <translation>{name} суретінде нүкте тым көп ({width} × {height}).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} is not a picture that can be read: choose a JPEG, PNG or WebP photo.</source>
        <translation>{name} – оқылатын сурет емес: JPEG, PNG немесе WebP фотосуретін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>The option {name} is unknown here: was this made with a newer version of the plugin?</source>
        <translation>{name} параметрі мұнда белгісіз: мүмкін бұл модульдің жаңарақ нұсқасымен жасалған?</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>{name} is {value}: give a share from 0 to 1.</source>
        <translation>{name}: {value}. 0-ден 1-ге дейінгі үлесті беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>All weights of {name} are 0: nothing would count. Raise one of them.</source>
        <translation>{name} салмақтарының бәрі 0: ештеңе есептелмес еді. Біреуін көтеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <location filename="../layers/programme_options.py"/>
        <location filename="../layers/robustness.py"/>
        <source>{name} is {value}: it should be one of {allowed}.</source>
        <translation>{name}: {value}. Мыналардың бірі болуы керек: {allowed}.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <location filename="../layers/programme_options.py"/>
        <source>{name} is {value}: give a number, 0 or more.</source>
        <translation>{name}: {value}. 0-ден кем емес санды беріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>The prices in “{file}” were not taken; nothing was changed. To mend ({count}):</source>
        <translation>«{file}» файлындағы бағалар қабылданбады; ештеңе өзгермеді. Түзетіңіз ({count}):</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_files.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with a comma or a semicolon in it must stand in quotes.</source>
        <translation>Жолда {cells} ұяшық бар, ал тақырып жолында – {columns}. Ішінде үтір немесе нүктелі үтір бар ұяшық тырнақшаға алынуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not in {where}.</source>
        <translation>«{column}» бағанындағы «{code}» мына жерде жоқ: {where}.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is there twice: also in {file}, line {line}.</source>
        <translation>«{code}» екі рет кездеседі: {file} файлының {line}-жолында да бар.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>The price of {measure} is per “{unit}”, but the model counts it in “{own}”.</source>
        <translation>{measure} бағасы «{unit}» бірлігіне көрсетілген, ал модельде бірлігі – «{own}».</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The currency “{currency}” is not a code of three capital letters such as KZT.</source>
        <translation>«{currency}» валютасы KZT сияқты үш бас әріптен тұратын код емес.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The column “{column}” is empty.</source>
        <translation>«{column}» бағаны бос.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not a plain number: write it like 0.9 or 400000, without a unit.</source>
        <translation>«{column}» бағанындағы «{cell}» – жай сан емес: 0.9 немесе 400000 түрінде, өлшем бірлігінсіз жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>“{text}” is not the day of a price. Write it as year-month-day (2026-11-23).</source>
        <translation>«{text}» – бағаның күні емес. Жыл-ай-күн түрінде жазыңыз (2026-11-23).</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>“{cell}” in the column “{column}” is neither yes nor no.</source>
        <translation>«{column}» бағанындағы «{cell}» – «yes» те, «no» да емес.</translation>
    </message>
    <message>
        <location filename="../layers/probe.py"/>
        <source>The connection's description cannot be understood. Write it as host=… dbname=… user=…</source>
        <translation>Қосылымның сипаттамасы түсініксіз. Оны былай жазыңыз: host=… dbname=… user=…</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>The programme does not keep {constraint} ({number}): this is a fault, please report it.</source>
        <translation>Бағдарлама {constraint} шартын сақтамайды ({number}): бұл қате, хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is nothing to build: no facility is known to have barriers that works could lift. {unknown} facilities were never assessed: inspect them first. {unpriced} have works without a price: put prices in.</source>
        <translation>Салатын ештеңе жоқ: жұмыспен жоюға болатын кедергісі бар бірде-бір нысан белгісіз. Бағаланбаған нысандар: {unknown}, алдымен оларды тексеріңіз. Жұмыс бағасы жоқ нысандар: {unpriced}, бағаларды енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is no district {code}.</source>
        <translation>{code} ауданы жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is no facility {number} in use: correct the list of duties.</source>
        <translation>Жұмыс істейтін {number} нысаны жоқ: міндеттер тізімін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Facility {number} has to be done by {year}, but no works are known for it that the city pays: it is usable already, was never inspected, or a price is missing. Inspect it, or take it off.</source>
        <translation>{number} нысаны {year} жылға дейін міндетті, бірақ ол үшін қала төлейтін жұмыс белгісіз: ол жарамды, тексерілмеген немесе бағасы жоқ. Тексеріңіз не тізімнен алыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Facility {number} has to be done by {year}, before the programme begins ({first}).</source>
        <translation>{number} нысаны {year} жылға дейін міндетті, бұл бағдарлама басталғанға ({first}) дейін.</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <location filename="../scoring/programme/problem.py"/>
        <source>Give at least one budget year.</source>
        <translation>Кемінде бір бюджет жылын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <source>The budget of {year} is {value}: give a number, 0 or more.</source>
        <translation>{year} жылғы бюджет: {value}. 0 не одан көп сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <source>There are {years} budget years but {indices} price indices.</source>
        <translation>Бюджет жылы {years}, ал баға индексі {indices}.</translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>The project {path} could not be written ({detail}). Check that the folder is there, that you may write to it, and that the disk is not full.</source>
        <translation>{path} жобасын жазу мүмкін болмады ({detail}). Қалтаның бар екенін, оған жазуға құқығыңыз барын және дискіде бос орын барын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/queries.py"/>
        <source>Facility {facility} is no longer in the store. Read the city again and repeat the step.</source>
        <translation>{facility}-нысан қоймада енді жоқ. Қаланы қайта оқып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/record_layers.py"/>
        <source>QGIS cannot read {table} of the city store {store} ({detail}). Check the store, or restore it.</source>
        <translation>QGIS {store} қала қоймасындағы {table} кестесін оқи алмайды ({detail}). Қойманы тексеріңіз немесе қалпына келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>{name} was changed by somebody else meanwhile. Nothing was written: read it again, then repeat.</source>
        <translation>«{name}» жазбасын осы уақытта басқа біреу өзгертті. Ештеңе жазылған жоқ: жазбаны қайта оқып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Choose the type of the facility.</source>
        <translation>Нысан түрін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Choose the kind of owner from the list.</source>
        <translation>Меншік түрін тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Give the facility a name or an address.</source>
        <translation>Нысанның атауын немесе мекенжайын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Say why the facility is closed: the register keeps the reason.</source>
        <translation>Нысанның неге жабылатынын айтыңыз: тізілім себебін сақтайды.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Facility {facility} was merged into another one. Undo that merge to have it back.</source>
        <translation>{facility} нысаны басқасымен біріктірілген. Оны қайтару үшін сол біріктіруді болдырмаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>There is no facility {facility}.</source>
        <translation>{facility} деген нысан жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Name the facilities by number or identifier.</source>
        <translation>Нысандарды нөмірімен немесе сәйкестендіргішімен көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>Write why the inspection is rejected: its inspector reads it, and corrects the inspection.</source>
        <translation>Тексеру неге қайтарылатынын жазыңыз: оны тексеруші оқып, түзетеді.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>Nobody reviews an inspection of their own ({count} of the chosen ones are). Nothing was changed. Ask a colleague, or choose the others only.</source>
        <translation>Ешкім өз тексеруін қарамайды (таңдалғандардың {count} осындай). Ештеңе өзгертілмеді. Әріптесіңізден сұраңыз немесе тек басқаларын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>{count} of the chosen inspections no longer wait: somebody else has reviewed them meanwhile. Nothing was changed. Read the list again.</source>
        <translation>Таңдалған тексерулердің {count} енді күтіп тұрған жоқ: оларды осы уақытта басқа біреу қарап қойды. Ештеңе өзгертілмеді. Тізімді қайта оқыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>{name} is a file: whoever can open it may do everything. Rights are a matter of the city's database, or of who may open the folder.</source>
        <translation>{name} — файл: оны кім аша алса, сол бәрін істей алады. Құқықтар қаланың дерекқорында немесе қалтаға кіру рұқсатымен беріледі.</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>You may not set up rights in the city's database {name} ({detail}). Nothing was changed. Give these files to the database administrator, to be run in this order with psql: {roles}, {rights}</source>
        <translation>Сіз қаланың {name} дерекқорында құқықтарды баптай алмайсыз ({detail}). Ештеңе өзгерген жоқ. Мына файлдарды дерекқор әкімшісіне беріңіз, ол оларды psql арқылы осы ретпен орындайды: {roles}, {rights}</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>The database server has no login “{login}”. Nothing was changed. Its administrator makes one with: createuser --pwprompt {login}</source>
        <translation>Дерекқор серверінде «{login}» логині жоқ. Ештеңе өзгерген жоқ. Сервер әкімшісі оны былай жасайды: createuser --pwprompt {login}</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>There is no district with the code “{code}”. Nothing was changed. There are: {known}</source>
        <translation>«{code}» коды бар аудан жоқ. Ештеңе өзгерген жоқ. Бары: {known}</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>A sample city needs at least one facility; {count} were asked for.</source>
        <translation>Үлгі қалаға кемінде бір нысан керек; сұралған саны: {count}.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The model “{model}” has no facility types: no sample can be made from it.</source>
        <translation>«{model}» моделінде нысан түрлері жоқ: одан үлгі жасау мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The sample city was cancelled; nothing was written.</source>
        <translation>Үлгі қала жасау тоқтатылды; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>{folder} already holds {file}, which is not a generated sample. Choose another folder.</source>
        <translation>{folder} қалтасында {file} файлы бар, бірақ ол жасанды үлгі емес. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/office.py"/>
        <source>{name} is no sample city: made-up inspections are added to generated ones only.</source>
        <translation>{name} – үлгі қала емес: ойдан шығарылған тексерулер тек жасанды қалаларға қосылады.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_compare.py"/>
        <source>“{first}” and “{second}” are not of the same kind. Compare a programme with a programme.</source>
        <translation>«{first}» мен «{second}» түрлері бөлек. Бағдарламаны бағдарламамен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_export.py"/>
        <source>{path} does not say which kind of file: let it end in .xlsx, .csv or .gpkg.</source>
        <translation>{path} атауынан файл түрі белгісіз: ол .xlsx, .csv не .gpkg деп аяқталсын.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_rerun.py"/>
        <source>“{name}” does not keep its inputs, so it cannot be computed again.</source>
        <translation>«{name}» бастапқы шарттарын сақтамаған, қайта есептеуге болмайды.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>There is no scenario {number}. It may have been deleted: read the list again.</source>
        <translation>{number} сценарийі жоқ. Мүмкін жойылған: тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>The scenario “{name}” is adopted: it stays as it was decided. Make a new one from it instead.</source>
        <translation>«{name}» сценарийі бекітілген, ол шешілгендей қалады. Оның негізінде жаңасын жасаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>There is no scenario of the kind {kind} yet. Compute one first.</source>
        <translation>{kind} түріндегі сценарий әлі жоқ. Алдымен есептеңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>There is no city store at {name}. Check the path, or create a store first.</source>
        <translation>{name} деген жерде қала қоймасы жоқ. Орналасқан жолын тексеріңіз немесе алдымен қойма құрыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} exists already and was left as it is. Choose another name, or ask to overwrite it.</source>
        <translation>{name} файлы бұрыннан бар, ол сол күйінде қалдырылды. Басқа атау таңдаңыз немесе алмастыруды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is not a city store of Inclusive City. Choose a store, or import this file into one.</source>
        <translation>{name} – Inclusive City қала қоймасы емес. Қойманы таңдаңыз немесе бұл файлды қоймаға импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The file {name} is damaged or incomplete ({detail}). Restore it from the last backup.</source>
        <translation>{name} файлы зақымдалған немесе толық емес ({detail}). Оны соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is being written by another program. Nothing was changed. Save or close the edits there, then try again.</source>
        <translation>{name} файлына басқа бағдарлама жазып жатыр. Ештеңе өзгерген жоқ. Сол бағдарламадағы өзгерістерді сақтап немесе жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} cannot be written: the file or its folder is read-only. Nothing was changed. Ask for the right to write, or work on a copy.</source>
        <translation>{name} файлына жазу мүмкін емес: файл немесе оның қалтасы тек оқуға арналған. Ештеңе өзгерген жоқ. Жазу құқығын сұраңыз немесе көшірмемен жұмыс істеңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} was made by a newer Inclusive City (schema {version}, this one knows {known}). Update the plugin.</source>
        <translation>{name} қоймасы Inclusive City плагинінің жаңарақ нұсқасында жасалған (құрылымы: {version}, бұл нұсқа білетіні: {known}). Плагинді жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} has an older schema ({version}, now {known}). Make a backup, then upgrade it with “Create or upgrade a store”.</source>
        <translation>{name} қоймасының құрылымы ескі ({version}, қазіргісі {known}). Сақтық көшірме жасап, «Қойманы құру немесе жаңарту» құралымен жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} holds no classification model yet. Load one with “Create or upgrade a store”.</source>
        <translation>{name} қоймасында әлі жіктеу моделі жоқ. Оны «Қойманы құру немесе жаңарту» құралымен жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The store refused the change and kept everything as it was: {detail}</source>
        <translation>Қойма өзгерісті қабылдамай, бәрін бұрынғы күйінде қалдырды: {detail}</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is neither a city store on this computer nor a saved connection to a database. Choose one, or make a new connection.</source>
        <translation>{name} — бұл компьютердегі қала қоймасы да, дерекқорға сақталған қосылым да емес. Біреуін таңдаңыз немесе жаңа қосылым жасаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} does not answer ({detail}). Check the network or the VPN, then try again; if it lasts, tell the database administrator.</source>
        <translation>Қаланың {name} дерекқоры жауап бермейді ({detail}). Желіні немесе VPN-ді тексеріп, қайталап көріңіз; ұзаққа созылса, дерекқор әкімшісіне айтыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The connection to the city's database {name} was lost. The step that was running was not kept; what was there before is unchanged. Try again when the database answers.</source>
        <translation>Қаланың {name} дерекқорымен байланыс үзілді. Орындалып жатқан қадам сақталмады; бұрынғы деректер өзгерген жоқ. Дерекқор жауап бергенде қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The connection to the city's database {name} was lost in the very moment of saving. Either all of the step was kept or nothing of it. Read the city again and look before you repeat it.</source>
        <translation>Қаланың {name} дерекқорымен байланыс дәл сақтау сәтінде үзілді. Қадам не толық сақталды, не мүлде сақталмады. Қайталамас бұрын қаланы қайта оқып, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} does not accept the user “{user}” with this password. Check both, or ask the database administrator.</source>
        <translation>Қаланың {name} дерекқоры «{user}» пайдаланушысын осы құпиясөзбен қабылдамайды. Екеуін де тексеріңіз немесе дерекқор әкімшісіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The server answers, but it has no database “{database}” ({name}). Check its name.</source>
        <translation>Сервер жауап береді, бірақ онда «{database}» дерекқоры жоқ ({name}). Атын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The database {name} lacks PostGIS, and you may not add it. Ask the database administrator to run: CREATE EXTENSION postgis;</source>
        <translation>{name} дерекқорында PostGIS жоқ, оны қосуға құқығыңыз жоқ. Дерекқор әкімшісінен мынаны орындауды сұраңыз: CREATE EXTENSION postgis;</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The database {name} holds no city yet. Create one with “Create or upgrade a store”, or ask the database administrator to.</source>
        <translation>{name} дерекқорында әзірге қала жоқ. Оны «Қойманы құру немесе жаңарту» арқылы құрыңыз немесе дерекқор әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>You do not have the right to do this in the city's database {name} ({detail}). Nothing was changed. Ask the database administrator for the right.</source>
        <translation>Қаланың {name} дерекқорында мұны істеуге құқығыңыз жоқ ({detail}). Ештеңе өзгерген жоқ. Дерекқор әкімшісінен құқық сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} can only be read at the moment: its main server is away. Nothing was changed. Maps and lists keep working; try again later.</source>
        <translation>Қаланың {name} дерекқорын қазір тек оқуға болады: негізгі сервері қолжетімсіз. Ештеңе өзгерген жоқ. Карталар мен тізімдер жұмыс істей береді; кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} runs {found}; {needed} is needed. Ask the database administrator to upgrade it.</source>
        <translation>Қаланың {name} дерекқоры {found} нұсқасында жұмыс істейді; {needed} керек. Дерекқор әкімшісінен жаңартуды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>Cancelled: nothing was changed.</source>
        <translation>Тоқтатылды: ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>The city's database {name} asks for a password, and none is known. Choose an authentication configuration that holds it, or write it into your pgpass file.</source>
        <translation>Қаланың {name} дерекқоры құпиясөз сұрайды, ал ол белгісіз. Құпиясөзі бар аутентификация конфигурациясын таңдаңыз немесе оны pgpass файлына жазыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>The server of {name} does not let the user “{user}” in from this computer. Try another SSL mode, or ask the database administrator for access.</source>
        <translation>{name} сервері «{user}» пайдаланушысын бұл компьютерден кіргізбейді. Басқа SSL режимін байқап көріңіз немесе дерекқор әкімшісінен рұқсат сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>no database is running at this address and port</source>
        <translation>бұл мекенжай мен портта дерекқор жұмыс істемейді</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>the name of its server is not known here</source>
        <translation>серверінің аты мұнда белгісіз</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>too many people are connected to it</source>
        <translation>оған тым көп адам қосылған</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>it is being started or stopped</source>
        <translation>ол қазір іске қосылуда немесе тоқтатылуда</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>the service is not in pg_service.conf</source>
        <translation>бұл қызмет pg_service.conf файлында жоқ</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>nothing came within {seconds} seconds</source>
        <translation>{seconds} секундта жауап келмеді</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A facility is never deleted: set its retired_at date instead.</source>
        <translation>Нысан жойылмайды: оның орнына retired_at күні қойылады.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A merge is never deleted: undo it instead.</source>
        <translation>Біріктіру жойылмайды: оның күшін жояды.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection never becomes a draft again: record one that replaces it.</source>
        <translation>Тапсырылған тексеру қайтадан жобаға айналмайды: оны алмастыратын жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>An inspection begins as a draft; once submitted, somebody else verifies or rejects it.</source>
        <translation>Тексеру жоба ретінде басталады; тапсырылғанын басқа қызметкер растайды немесе қайтарады.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>An inspection is submitted before it is verified or rejected.</source>
        <translation>Тексеру алдымен тапсырылады, содан кейін расталады немесе қайтарылады.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Nobody verifies or rejects an inspection of their own: ask a colleague.</source>
        <translation>Ешкім өз тексеруін растамайды және қайтармайды: әріптесіңізден сұраңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only administrators switch the rights by district or the review by a second person.</source>
        <translation>Аудандар бойынша құқықтарды және екінші адамның тексеруін тек әкімшілер қосады және өшіреді.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos are added to a draft only: record an inspection that replaces the submitted one.</source>
        <translation>Фотосуреттер тек жобаға қосылады: тапсырылғанын алмастыратын тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos of a submitted inspection are never changed: record one that replaces it.</source>
        <translation>Тапсырылған тексерудің фотосуреттері өзгертілмейді: оны алмастыратын тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos of a submitted inspection are never deleted: record one that replaces it.</source>
        <translation>Тапсырылған тексерудің фотосуреттері жойылмайды: оны алмастыратын тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Say who verifies or rejects the inspection (reviewed_by).</source>
        <translation>Тексеруді кім растайтынын немесе қайтаратынын көрсетіңіз (reviewed_by).</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Say why the inspection is rejected (review_note): its inspector needs to know.</source>
        <translation>Тексерудің неге қайтарылғанын көрсетіңіз (review_note): оны тексеруші білуге тиіс.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The history of changes is never deleted.</source>
        <translation>Өзгерістер тарихы жойылмайды.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The history of changes is never rewritten.</source>
        <translation>Өзгерістер тарихы қайта жазылмайды.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A report needs words.</source>
        <translation>Өтініште мәтін болуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A scenario is adopted by somebody, at a time: give both.</source>
        <translation>Сценарийді біреу, белгілі бір уақытта бекітеді: екеуін де көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection is never deleted: reject it, or record one that replaces it.</source>
        <translation>Тапсырылған тексеру жойылмайды: оны қабылдамаңыз немесе орнына жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection is never rewritten: record one that replaces it.</source>
        <translation>Тапсырылған тексеру қайта жазылмайды: орнына жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers are added to a draft only: record an inspection that replaces the submitted one.</source>
        <translation>Жауаптар тек жобаға қосылады: тапсырылғанның орнына жаңа тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers of a submitted inspection are never deleted: record an inspection that replaces it.</source>
        <translation>Тапсырылған тексерудің жауаптары жойылмайды: орнына жаңа тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers of a submitted inspection are never rewritten: record an inspection that replaces it.</source>
        <translation>Тапсырылған тексерудің жауаптары қайта жазылмайды: орнына жаңа тексеру енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only editors verify or reject an inspection, or change one that is.</source>
        <translation>Тексерулерді растайтын, қабылдамайтын және ондай тексерулерді өзгертетін — тек редакторлар.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only planners, editors and administrators may run a bulk act.</source>
        <translation>Жаппай әрекеттерді тек жоспарлаушылар, редакторлар мен әкімшілер орындай алады.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The group roles are missing: run roles.sql first.</source>
        <translation>Топтық рөлдер жоқ: алдымен roles.sql орындаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The report is too long.</source>
        <translation>Өтініш тым ұзын.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>There is no such facility.</source>
        <translation>Мұндай нысан жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This district was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Бұл ауданды осы арада басқа біреу өзгертті: қайта оқып, өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This facility was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Бұл нысанды осы арада басқа біреу өзгертті: қайта оқып, өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This inspection was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Бұл тексеруді осы арада басқа біреу өзгертті: қайта оқып, өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This report was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Бұл өтінішті осы арада басқа біреу өзгертті: қайта оқып, өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This work was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Бұл жұмысты осы арада басқа біреу өзгертті: қайта оқып, өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This database holds no city yet: run create.sql first.</source>
        <translation>Бұл дерекқорда әлі қала жоқ: алдымен create.sql орындаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This facility lies in a district that you may not change.</source>
        <translation>Бұл нысан сізге өзгеріс енгізуге болмайтын ауданда орналасқан.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This report is not assigned to you.</source>
        <translation>Бұл өтініш сізге тапсырылмаған.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This scenario is adopted: it stays as it was decided. Make a new one from it instead.</source>
        <translation>Бұл сценарий бекітілген және қабылданған күйінде қалады. Оның негізінде жаңасын жасаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>{name} holds a city already; it was left as it is. Copy into a new store instead.</source>
        <translation>{name} ішінде қала бар; ол сол күйінде қалдырылды. Жаңа қоймаға көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/visit_plan.py"/>
        <source>There is no inspector whose certificate is valid in these weeks. Nothing was planned. Add inspectors in the layer Inspectors, or enter how long their certificates are valid.</source>
        <translation>Бұл апталарда сертификаты жарамды тексеруші жоқ. Ештеңе жоспарланбады. Тексерушілерді «Тексерушілер» қабатында қосыңыз немесе сертификаттарының жарамдылық мерзімін енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../layers/work_list.py"/>
        <source>There are no works to list: plan some, make a programme, or choose other districts.</source>
        <translation>Тізімге кіретін жұмыстар жоқ: жоспарлаңыз, бағдарлама жасаңыз немесе басқа аудандарды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>Works become re-inspected by a verified inspection after them, not by hand: inspect first.</source>
        <translation>Жұмыстар қолмен емес, олардан кейінгі расталған тексерумен ғана тексерілген болады: алдымен тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>There is no work {number}: read the list again.</source>
        <translation>{number} жұмысы жоқ: тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>Work {number} is {state}: it cannot become {other}.</source>
        <translation>{number} жұмысының күйі {state}: оны {other} күйіне ауыстыруға болмайды.</translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>Not in the store: {codes}. It has: {known}.</source>
        <translation>Қоймада жоқ: {codes}. Бары: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>{name} holds no districts with a boundary yet, so there is nothing to map. Import the districts first.</source>
        <translation>{name} қоймасында шекарасы бар аудандар әлі жоқ, сондықтан картаға түсіретін ештеңе жоқ. Алдымен аудандарды импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../reports/map_files.py"/>
        <source>Maps cannot be made as “{format}”. Choose one of: {known}.</source>
        <translation>Карталарды «{format}» түрінде жасау мүмкін емес. Мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/map_files.py"/>
        <source>Only a PDF holds several pages, {format} does not. Choose PDF, or one file for each map.</source>
        <translation>Бірнеше бет тек PDF-те болады, {format} файлында болмайды. PDF-ті немесе әр карта үшін жеке файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Nothing can be written to the folder {folder} ({detail}). Choose another folder, or ask for the right to write there.</source>
        <translation>{folder} қалтасына жазу мүмкін емес ({detail}). Басқа қалтаны таңдаңыз немесе оған жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be replaced: it is open in another program, or write-protected. Close it there and repeat the step. What was finished before it is in the folder; the old file is unchanged.</source>
        <translation>{file} файлын ауыстыру мүмкін болмады: ол басқа бағдарламада ашық немесе жазудан қорғалған. Оны жауып, қадамды қайталаңыз. Оған дейін дайын болғаны қалтада тұр; ескі файл өзгерген жоқ.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be written ({detail}). Check that the disk has room, then repeat the step.</source>
        <translation>{file} файлын жазу мүмкін болмады ({detail}). Дискіде орын бар-жоғын тексеріп, қадамды қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>The pattern for file names “{pattern}” cannot be used. It may contain: {known}.</source>
        <translation>«{pattern}» файл атауларының үлгісін қолдануға болмайды. Онда мыналар болуы мүмкін: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Two maps would both be called {name}. Let the pattern “{pattern}” name the district, the profile and the language.</source>
        <translation>Екі картаның атауы бірдей болып шығады: {name}. «{pattern}» үлгісінде ауданды, санатты және тілді көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../reports/visit_sheet.py"/>
        <source>No visit is planned in this list: nothing was written. Plan the visits first.</source>
        <translation>Бұл тізімде жоспарланған тексеру жоқ: ештеңе жазылмады. Алдымен тексерулерді жоспарлаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>The radius {radius} is not a distance: give metres, 0 or more.</source>
        <translation>{radius} радиусы қашықтық емес: метрмен 0 немесе одан үлкен сан беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>Row {row} of the population, column {column}, has {value} people: give a number, 0 or more.</source>
        <translation>Халық санының {row}-жолы, {column} бағаны: адам саны {value}. 0 немесе одан үлкен сан беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” was not checked against a model yet.</source>
        <translation>«{text}» шарты модель бойынша әлі тексерілген жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>Conditions refer to each other in a circle: {circle}.</source>
        <translation>Шарттар бір-біріне тұйық шеңбермен сілтейді: {circle}.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is empty.</source>
        <translation>Шарт бос.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” stops too early: something must follow.</source>
        <translation>«{text}» шарты тым ерте аяқталған: одан кейін бірдеңе болуы керек.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” is out of place in the condition “{text}” (character {position}).</source>
        <translation>«{text}» шартында «{word}» ({position}-таңба) өз орнында емес.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is nested too deeply (over {depth} levels).</source>
        <translation>Шарттың қабаттасуы тым терең (шегі: {depth} деңгей).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The bracket opened in “{text}” (character {position}) is not closed.</source>
        <translation>«{text}» ішінде ашылған жақша ({position}-таңба) жабылмаған.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{char}” (character {position}) is not a Latin letter, even if it looks like one: codes are written in Latin letters.</source>
        <translation>«{char}» ({position}-таңба) ұқсас көрінсе де, латын әрпі емес: кодтар латын әріптерімен жазылады.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” (character {position}) cannot be read: a condition has item codes, numbers, = != &lt; &lt;= &gt; &gt;=, and, or, not, and brackets.</source>
        <translation>«{word}» ({position}-таңба) оқылмайды: шартта тармақ кодтары, сандар, = != &lt; &lt;= &gt; &gt;=, and, or, not және жақшалар болады.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <location filename="../scoring/model_checks.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>“{name}” is neither an element nor a criterion of this model.</source>
        <translation>«{name}» – бұл модельдің элементі де, өлшемшарты да емес.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number: say what it is compared with ({name} &gt; 1).</source>
        <translation>«{name}» – сан: немен салыстырылатынын жазыңыз ({name} &gt; 1).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number and cannot be compared with “{operand}”.</source>
        <translation>«{name}» – сан, оны «{operand}» мәнімен салыстыруға болмайды.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is not a yes/no item: say which option is meant ({options}).</source>
        <translation>«{name}» – иә/жоқ тармағы емес: қай жауап нұсқасы екенін жазыңыз ({options}).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” has options, which are only compared with = and !=, not “{op}”.</source>
        <translation>«{name}» тармағының жауап нұсқалары бар, олар тек = және != арқылы салыстырылады, «{op}» жарамайды.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{operand}” is not an option of “{name}” (it has {options}).</source>
        <translation>«{operand}» мына тармақтың жауап нұсқасы емес: «{name}» (бар нұсқалары: {options}).</translation>
    </message>
    <message>
        <location filename="../scoring/decay.py"/>
        <source>The width of the decay is {width}: give a number above 0.</source>
        <translation>Кему ені — {width}: 0-ден үлкен сан керек.</translation>
    </message>
    <message>
        <location filename="../scoring/decay.py"/>
        <source>The zones of the decay {steps} cannot be: their ends have to rise to 1, the weights may not rise.</source>
        <translation>Кему аймақтары {steps} жарамсыз: шектері 1-ге дейін өсуі керек, ал салмақтары өспеуі тиіс.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>“{answer}” is no answer to {code}.</source>
        <translation>«{answer}» – {code} сұрағына жауап емес.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The model has no zone “{zone}” or no profile “{profile}”.</source>
        <translation>Модельде «{zone}» аймағы немесе «{profile}» санаты жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The model has no question {code}.</source>
        <translation>Модельде {code} сұрағы жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>There is no number {number} of what {code} asks about.</source>
        <translation>{code} сұрағына қатысты {number}-нөмір жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The only one cannot be taken away: answer its questions.</source>
        <translation>Жалғызын алып тастауға болмайды: оның сұрақтарына жауап беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>One at least must be the accessible way: mark the better one first, then take this mark off.</source>
        <translation>Кемінде біреуі қолжетімді жол болуы керек: алдымен жақсырағын белгілеңіз, содан кейін бұл белгіні алыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_instances.py"/>
        <source>There is no “{kind} {number}”.</source>
        <translation>«{kind} {number}» жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_instances.py"/>
        <source>There can be at most {most} of one kind.</source>
        <translation>Бір түрден ең көбі {most} болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>“{text}” was not understood: mend it, or take it out.</source>
        <translation>«{text}» түсініксіз: түзетіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>No question has an answer yet.</source>
        <translation>Әлі бірде-бір сұраққа жауап жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>The status changes by two levels or more: add a photo or a note that bears it out.</source>
        <translation>Мәртебе екі немесе одан көп деңгейге өзгереді: мұны растайтын фотосурет немесе ескертпе қосыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Decisive questions without an answer: {count}.</source>
        <translation>Жауапсыз шешуші сұрақтар: {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Other questions without an answer: {count}.</source>
        <translation>Жауапсыз өзге сұрақтар: {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Answers to questions that no longer apply are not submitted: {codes}.</source>
        <translation>Нысанға енді қатысы жоқ сұрақтардың жауаптары жіберілмейді: {codes}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_values.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» – бүтін сан емес.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_values.py"/>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is too large to be a measure.</source>
        <translation>«{text}» өлшем болу үшін тым үлкен.</translation>
    </message>
    <message>
        <location filename="../scoring/gaps.py"/>
        <source>Row {row} of {name} has {value}: give a number, 0 or more.</source>
        <translation>{row}-жолда ({name}) {value} тұр: 0 немесе одан үлкен сан керек.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>Neither possible_min nor possible_max is filled.</source>
        <translation>possible_min те, possible_max те толтырылмаған.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>possible_min {low} is not below possible_max {high}.</source>
        <translation>possible_min {low} possible_max {high} мәнінен кіші емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>“{name}” is no number: it has options, and no range.</source>
        <translation>«{name}» – сан емес: оның нұсқалары бар, аралығы жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>“{code}” has a range already.</source>
        <translation>«{code}» үшін аралық бұрыннан бар.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The limit {limit} of “{code}” lies outside what is called possible.</source>
        <translation>«{code}» шегі {limit} мүмкін делінген аралықтан тыс.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The message in “{language}” is missing (column “{column}”).</source>
        <translation>«{language}» тіліндегі хабар жоқ («{column}» бағаны).</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>Title and advice are there in all languages or in none: fill what is missing.</source>
        <translation>Атауы мен кеңесі барлық тілде болады немесе мүлде болмайды: жетіспейтінін толтырыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The condition in the column “{column}” is wrong: {detail}</source>
        <translation>«{column}» бағанындағы шарт қате: {detail}</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The text in “{language}” has brackets {{ }} around something else than the code of an element or criterion: {names}.</source>
        <translation>«{language}» тіліндегі мәтінде {{ }} жақшаларының ішінде элемент не өлшемшарт коды емес нәрсе тұр: {names}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, {line}-жол: {reason}</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <location filename="../scoring/model_loader.py"/>
        <source>The file is missing.</source>
        <translation>Файл жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file cannot be read: {detail}.</source>
        <translation>Файлды оқу мүмкін емес: {detail}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not in UTF-8. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation>Файл UTF-8 кодтауында емес. Оны «CSV UTF-8» немесе «UTF-8» түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not a text file. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation>Файл мәтіндік емес. Оны «CSV UTF-8» немесе «UTF-8» түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The table has a header but no rows.</source>
        <translation>Кестеде тақырып жолы бар, бірақ деректер жолы жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The row that begins here cannot be read: a quotation mark is missing or too many.</source>
        <translation>Осы жерден басталатын жол оқылмайды: тырнақша жетіспейді немесе артық.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is missing.</source>
        <translation>«{column}» бағаны жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is there twice.</source>
        <translation>«{column}» бағаны екі рет кездеседі.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a profile that model.yaml does not have.</source>
        <translation>«{column}» бағаны model.yaml файлында жоқ санатқа арналған.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a language that model.yaml does not have.</source>
        <translation>«{column}» бағаны model.yaml файлында жоқ тілге арналған.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Is “{near}” meant?</source>
        <translation>«{column}» бағаны белгісіз. «{near}» дегіңіз келді ме?</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Columns for your own remarks begin with “note”.</source>
        <translation>«{column}» бағаны белгісіз. Өз ескертпелеріңізге арналған бағандар «note» деп басталады.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is nested too deeply here.</source>
        <translation>Файлдың осы жеріндегі қабаттасу тым терең.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>This is not readable YAML: {detail}. Check indents, colons and quotes.</source>
        <translation>Бұл YAML ретінде оқылмайды: {detail}. Шегіністерді, қос нүктелерді және тырнақшаларды тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file has a character that YAML does not allow.</source>
        <translation>Файлда YAML рұқсат етпейтін таңба бар.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file must be a list of keys with values (“name: almaty”).</source>
        <translation>Файл кілттер мен мәндердің тізімі болуы керек («name: almaty»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>References within the file (&amp; and *) are not supported: write it out.</source>
        <translation>Файл ішіндегі сілтемелерге (&amp; және *) қолдау жоқ: толық жазыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The key “{key}” is there twice.</source>
        <translation>«{key}» кілті екі рет кездеседі.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The model in “{folder}” cannot be used. To mend ({count}):</source>
        <translation>«{folder}» қалтасындағы модельді қолдануға болмайды. Түзету керек ({count}):</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>There is no such folder.</source>
        <translation>Мұндай қалта жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The criterion refers to itself.</source>
        <translation>Өлшемшарт өзіне-өзі сілтейді.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{value}” is not an option of “{item}”.</source>
        <translation>«{value}» мына тармақтың жауап нұсқасы емес: «{item}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The option “{value}” of “{code}” has no titles in values.csv.</source>
        <translation>«{code}» тармағының «{value}» жауап нұсқасына values.csv файлында атау берілмеген.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has no criterion that is critical for the profile “{profile}” and always applies (applies_if empty): its status could never be found out.</source>
        <translation>«{kind}» нысан түрінде «{profile}» санаты үшін аса маңызды әрі әрқашан қолданылатын (applies_if бос) өлшемшарт жоқ: оның мәртебесін ешқашан анықтау мүмкін болмас еді.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has {count} criteria that are critical for the profile “{profile}” and always apply; at most {most} may ({codes}).</source>
        <translation>«{kind}» нысан түрінде «{profile}» санаты үшін аса маңызды әрі әрқашан қолданылатын {count} өлшемшарт бар; ең көбі {most} болуы мүмкін ({codes}).</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{code}” in “thresholds” is not in facility_types.csv.</source>
        <translation>«thresholds» ішіндегі «{code}» facility_types.csv файлында жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{code}” in “repeated”: no criterion of its zone looks at the element “{element}”.</source>
        <translation>«repeated» ішіндегі «{code}»: оның аймағының бірде-бір өлшемшарты «{element}» элементіне қатысты емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>{criteria} would be asked for both “{code}” and “{other}” (“repeated”).</source>
        <translation>{criteria} «{code}» үшін де, «{other}» үшін де сұралар еді («repeated»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The condition “{condition}” can never hold at the type “{kind}”: what it refers to is not asked there.</source>
        <translation>«{condition}» шарты «{kind}» нысан түрінде ешқашан орындалмайды: ол сілтейтін тармақ онда сұралмайды.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The prices must rise: low {low}, typical {typical}, high {high}.</source>
        <translation>Бағалар өсу ретімен тұруы керек: төмен {low}, орташа {typical}, жоғары {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The column “{column}” is 0: give more, or nothing.</source>
        <translation>«{column}» бағанында 0 тұр: көбірек көрсетіңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The measure names itself in the column “{column}”.</source>
        <translation>«{column}» бағанында шараның өзі аталған.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>“{code}” is both required and excluded.</source>
        <translation>«{code}» әрі талап етіледі, әрі алып тасталады.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>“{name}” cannot be the quantity: its unit ({unit}) is of another kind than that of the price ({price_unit}).</source>
        <translation>«{name}» сан бола алмайды: оның бірлігі ({unit}) бағаның бірлігінен ({price_unit}) басқа түрде.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The currency is {currency}, but {other} in the rows before.</source>
        <translation>Валюта {currency}, ал алдыңғы жолдарда {other}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is not known here. Known are: {known}.</source>
        <translation>«{key}» кілті мұнда белгісіз. Белгілілері: {known}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A text is missing here.</source>
        <translation>Мұнда мәтін жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{code}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation>«{code}» код бола алмайды: латын әріптерін, цифрларды және _ таңбасын қолданыңыз, бірінші әріп тұрсын.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” has a meaning of its own: choose another code.</source>
        <translation>«{code}» сөзінің өз мағынасы бар: басқа код таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{text}” is not a number from {low} to {high}.</source>
        <translation>«{text}» – {low} – {high} аралығындағы сан емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>The title in “{language}” is missing.</source>
        <translation>«{language}» тіліндегі атау жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>There is a title in “{language}”, which is not in “languages”.</source>
        <translation>«{language}» тілінде атау бар, бірақ бұл тіл «languages» тізімінде жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A list is expected here, each entry with code and titles.</source>
        <translation>Мұнда тізім болуы керек, әр жазбасында code және titles болсын.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A list of codes is expected here (“[entrance, lift]”).</source>
        <translation>Мұнда кодтар тізімі болуы керек («[entrance, lift]»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>Keys with values are expected here (“shortest: 3”).</source>
        <translation>Мұнда мәндері бар кілттер күтіледі («shortest: 3»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>None of the payers is the city: write “is_city: true” with one of them.</source>
        <translation>Төлеушілердің ешқайсысы қала емес: біреуіне «is_city: true» деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is neither true nor false.</source>
        <translation>«{text}» – true да, false та емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{code}” is not one of the payers: {payers}.</source>
        <translation>«{code}» төлеушілердің арасында жоқ: {payers}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is not one of: {choices}.</source>
        <translation>«{text}» мыналардың арасында жоқ: {choices}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is not a year.</source>
        <translation>«{text}» – жыл емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation>«{column}» бағанындағы «{code}» код бола алмайды: латын әріптерін, цифрларды және _ таңбасын қолданыңыз, бірінші әріп тұрсын.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The title in “{language}” is missing (column “{column}”).</source>
        <translation>«{language}» тіліндегі атау жоқ («{column}» бағаны).</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is negative.</source>
        <translation>«{column}» бағанындағы «{cell}» – теріс сан.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not one of: {choices}.</source>
        <translation>«{column}» бағанындағы «{cell}» мыналардың бірі емес: {choices}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is twice in the column “{column}”.</source>
        <translation>«{code}» мәні «{column}» бағанында екі рет кездеседі.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The unit “{unit}” is not known. Known are: {units}.</source>
        <translation>«{unit}» өлшем бірлігі белгісіз. Белгілілері: {units}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “{column}” needs a whole number from {low} to {high}.</source>
        <translation>«{column}» бағанына {low} – {high} аралығындағы бүтін сан керек.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item has no unit: empty the column “unit”.</source>
        <translation>«{kind}» тармағында өлшем бірлігі болмайды: «unit» бағанын босатыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The values of a “bool” item are “yes;no”.</source>
        <translation>«bool» тармағының мәндері – «yes;no».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>An “enum” item needs at least two values (column “values”).</source>
        <translation>«enum» тармағына кемінде екі мән керек («values» бағаны).</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{value}” cannot be an option: use Latin letters, digits and _, a letter first; “unknown” and “na” are answers to every question anyway.</source>
        <translation>«{value}» жауап нұсқасы бола алмайды: латын әріптерін, цифрларды және _ таңбасын қолданыңыз, бірінші әріп тұрсын; «unknown» мен «na» онсыз да кез келген сұраққа жауап бола алады.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item is a number: empty the column “values”.</source>
        <translation>«{kind}» тармағы – сан: «values» бағанын босатыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “facility_types” is empty.</source>
        <translation>«facility_types» бағаны бос.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The criterion concerns no profile: all columns sev_… are empty.</source>
        <translation>Өлшемшарт ешбір санатқа қатысты емес: sev_… бағандарының бәрі бос.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” says where the partial limit or values come from: fill it.</source>
        <translation>«partial_basis» ішінара орындалудың шекті мәні немесе мәндері қайдан алынғанын айтады: оны толтырыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” is filled, but there is no partial limit or value.</source>
        <translation>«partial_basis» толтырылған, бірақ ішінара орындалудың шекті мәні де, мәні де жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A number is judged by limits: empty the column “{column}”.</source>
        <translation>Сан шекті мәндермен бағаланады: «{column}» бағанын босатыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_if” needs a partial limit or partial values.</source>
        <translation>«partial_if» үшін ішінара орындалудың шекті мәні немесе мәндері керек.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limit is missing: fill limit_min, limit_max or both.</source>
        <translation>Шекті мән жоқ: limit_min, limit_max немесе екеуін де толтырыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limits are swapped: limit_min {low} is above limit_max {high}.</source>
        <translation>Шекті мәндер ауысып кеткен: limit_min {low} мәні limit_max {high} мәнінен үлкен.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>There is partial_{side}, but no limit_{side} that it could widen.</source>
        <translation>partial_{side} бар, бірақ ол кеңейтетін limit_{side} жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>partial_{side} {partial} is stricter than limit_{side} {limit}: the partial range must be the wider one.</source>
        <translation>partial_{side} {partial} мәні limit_{side} {limit} мәнінен қатаң: ішінара орындалу аралығы кеңірек болуы керек.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The partial range is the same as the full one.</source>
        <translation>Ішінара орындалу аралығы толық орындалу аралығымен бірдей.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Options are judged by pass_values, not by limits: empty the column “{column}”.</source>
        <translation>Жауап нұсқалары шекті мәндермен емес, pass_values бойынша бағаланады: «{column}» бағанын босатыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not among the values.</source>
        <translation>«{column}» бағанындағы «{code}» мәндердің арасында жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>No value passes: the column “pass_values” is empty.</source>
        <translation>Ешбір мән талапқа сай емес: «pass_values» бағаны бос.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Every value passes: there is nothing to judge.</source>
        <translation>Барлық мән талапқа сай: бағалайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is both in pass_values and in partial_values.</source>
        <translation>«{code}» pass_values ішінде де, partial_values ішінде де бар.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not a language code such as kk, ru or en.</source>
        <translation>«{code}» – kk, ru немесе en сияқты тіл коды емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is in the list twice.</source>
        <translation>«{code}» тізімде екі рет кездеседі.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A list is expected here (“[kk, ru, en]”).</source>
        <translation>Мұнда тізім болуы керек («[kk, ru, en]»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The profiles “{code}” and “{other}” have the same group “{group}”.</source>
        <translation>«{code}» және «{other}» санаттарының тобы бірдей: «{group}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A population_share needs its source (share_source).</source>
        <translation>population_share мәнінің дереккөзі (share_source) көрсетілуі керек.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not one of the zones: {zones}.</source>
        <translation>«{code}» аймақтардың бірі емес: {zones}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The numbers must not rise in this order: {keys}.</source>
        <translation>Бұл сандар мына ретпен өспеуі керек: {keys}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>Not all of these numbers may be 0.</source>
        <translation>Бұл сандардың бәрі бірдей 0 бола алмайды.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The months must not rise from 1 to 5: what matters most is inspected first.</source>
        <translation>Айлар 1-ден 5-ке қарай өспеуі керек: ең маңыздысы бірінші тексеріледі.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>These bounds are no city: west {west} to east {east}, south {south} to north {north}.</source>
        <translation>Бұл шектер қалаға сай емес: батысы {west}, шығысы {east}, оңтүстігі {south}, солтүстігі {north}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not the code of a coordinate system such as EPSG:32643.</source>
        <translation>«{code}» – EPSG:32643 сияқты координаттар жүйесінің коды емес.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is made for another part of the world than the bounds (are west and south swapped?).</source>
        <translation>{code} жүйесі көрсетілген шектерге емес, жердің басқа бөлігіне арналған (батыс пен оңтүстік ауысып кетпеді ме?).</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>There is no coordinate system {code}.</source>
        <translation>{code} координаттар жүйесі жоқ.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is not in metres: name a projected system in metres, such as the local UTM zone.</source>
        <translation>{code} жүйесі метрмен өлшемейді: жергілікті UTM аймағы сияқты метрлік проекцияланған жүйені көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} stretches distances (Mercator): name a system made for measuring, such as UTM.</source>
        <translation>{code} жүйесі қашықтықты созады (Меркатор): UTM сияқты өлшеуге арналған жүйені көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/outcomes.py"/>
        <source>The answer {value} to {item} is not the number of one of its options (0 to {last}): import the inspection of facility row {facility} again.</source>
        <translation>{value} жауабы мына тармақтың жауап нұсқасының нөмірі емес: {item} (0 – {last}). {facility}-жолдағы нысанның тексеруін қайта импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>The price of {measure} is not three numbers from 0: {low}, {typical}, {high}.</source>
        <translation>{measure} бағасы 0-ден басталатын үш сан емес: {low}, {typical}, {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>The prices of {measure} must rise: low {low}, typical {typical}, high {high}.</source>
        <translation>{measure} бағалары өсуі керек: төмен {low}, әдеттегі {typical}, жоғары {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>Prices are in several currencies ({currencies}): give all of them in one.</source>
        <translation>Бағалар бірнеше валютада берілген ({currencies}): бәрін бір валютада беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the cost {value}: give a number, 0 or more.</source>
        <translation>{row}-пакеттің құны {value}: 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the gain {value}: give a number, 0 or more.</source>
        <translation>{row}-пакеттің пайдасы {value}: 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the works {value}: give a number, 0 or more.</source>
        <translation>{row}-пакеттің жұмыс көлемі {value}: 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} serves {value} people: give 0 or more.</source>
        <translation>{row}-пакет қызмет көрсететін адамдар: {value}. 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the budget {value}: give a number, 0 or more.</source>
        <translation>{row}-жылдың бюджеті: {value}. 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>District {row} has the floor {value}: give a number, 0 or more.</source>
        <translation>{row}-ауданның төменгі шегі: {value}. 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Profile {row} has the floor {value}: give a number, 0 or more.</source>
        <translation>{row}-бейіннің төменгі шегі: {value}. 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the price index {value}: give a number above 0.</source>
        <translation>{row}-жылдың баға индексі: {value}. 0-ден үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the discount factor {value}: give a number above 0.</source>
        <translation>{row}-жылдың дисконттау коэффициенті: {value}. 0-ден үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>District {row} has the works capacity {value}: give a number, 0 or more.</source>
        <translation>{row}-ауданның жұмыс шегі: {value}. 0 немесе одан үлкен сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>The share carried over is {value}: give a number from 0 to 1.</source>
        <translation>Келесі жылға көшірілетін үлес: {value}. 0-ден 1-ге дейінгі сан көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/robustness.py"/>
        <source>{count} draws say nothing: give 1 or more.</source>
        <translation>{count} сынама ештеңе айтпайды: 1-ден кем емес санды беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/robustness.py"/>
        <source>The budget {value} cannot be: give a number, 0 or more.</source>
        <translation>{value} бюджеті болмайды: 0-ден кем емес санды беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>There is nothing written.</source>
        <translation>Ештеңе жазылмаған.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{written}” in “{text}” is not a known unit.</source>
        <translation>«{text}» ішіндегі «{written}» – белгілі өлшем бірлігі емес.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” can be read in two ways: write thousands without a separator ({thousands} mm).</source>
        <translation>«{text}» екі түрлі оқылады: мыңдықтарды бөлгішсіз жазыңыз ({thousands} мм).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is no slope: an angle is less than 90°.</source>
        <translation>«{text}» көлбеу бола алмайды: бұрыш 90°-тан кіші болуы керек.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}”: write the rise first, then the length (1:12).</source>
        <translation>«{text}»: алдымен биіктігін, содан кейін ұзындығын жазыңыз (1:12).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a date or a time: a spreadsheet may have made it of a slope such as 1:12. Write the slope in per cent (8.33 %).</source>
        <translation>«{text}» – күн немесе уақыт: мұны электрондық кесте 1:12 сияқты көлбеуден жасаған болуы мүмкін. Көлбеуді пайызбен жазыңыз (8.33 %).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a bound or a guess: write the one number that was measured.</source>
        <translation>«{text}» – шек немесе шамалау: өлшенген бір санды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a range: write the one number that was measured.</source>
        <translation>«{text}» – аралық: өлшенген бір санды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” cannot be read as a number with a unit.</source>
        <translation>«{text}» өлшем бірлігі бар сан ретінде оқылмайды.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” has a unit, but a plain number is asked for.</source>
        <translation>«{text}» ішінде өлшем бірлігі бар, ал мұнда жай сан керек.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is another kind of quantity: it is asked for in {unit}.</source>
        <translation>«{text}» – басқа шама: мұнда мына бірлікпен жазу керек: {unit}.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is negative: write measures and slopes without a sign.</source>
        <translation>«{text}» – теріс сан: өлшемдер мен көлбеуді таңбасыз жазыңыз.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>A weight is negative or missing: give numbers, 0 or more.</source>
        <translation>Салмақ теріс немесе берілмеген: 0-ден кем емес сандарды беріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>All weights are 0: nothing would count. Raise one of them.</source>
        <translation>Салмақтардың бәрі 0: ештеңе есептелмес еді. Біреуін көтеріңіз.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>Compare between 1 and {most} things; these are {count}.</source>
        <translation>1-ден {most}-ге дейін салыстыруға болады, ал мұнда {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>The comparisons do not fit together: each number and its counterpart should multiply to 1.</source>
        <translation>Салыстырулар үйлеспейді: әр сан мен оған кері санның көбейтіндісі 1 болуы керек.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>No weights are within these bounds: the least may add up to {least}, the most to {most}, and 1 should lie between.</source>
        <translation>Бұл шектерде бірде-бір салмақтар жиыны жоқ: төменгі шектердің қосындысы {least}, жоғарғылардікі {most}, ал 1 олардың арасында болуы керек.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <location filename="../dialogs/inspection_action.py"/>
        <source>You may read this city, and not inspect in it.</source>
        <translation>Сізге бұл қаланы көруге рұқсат, бірақ онда тексеру жүргізуге рұқсат жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>staff help on call, service by video, at home …</source>
        <translation>шақыру бойынша қызметкер көмектеседі, қызмет бейнебайланыспен, үйде …</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>Help for: {people} ({zone})</source>
        <translation>Кімге көмек: {people} ({zone})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>What helps instead, where people cannot pass</source>
        <translation>Адам өте алмайтын жерде оның орнына не көмектеседі</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>Take over what helped on {date}: {words}</source>
        <translation>{date} көмектескенін алу: {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Opening the inspection</source>
        <translation>Тексеру ашылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>The inspection of “{facility}” is kept as a draft on this computer.</source>
        <translation>«{facility}» нысанының тексеруі осы компьютерде жоба ретінде сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Reading photos…</source>
        <translation>Фотосуреттер оқылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Reading photos</source>
        <translation>Фотосуреттер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Submitting the inspection</source>
        <translation>Тексеру тапсырылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_dialog.py"/>
        <source>Inspection</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_dialog.py"/>
        <source>Inspection: {facility}</source>
        <translation>Тексеру: {facility}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over: {answer} ({date})</source>
        <translation>Алу: {answer} ({date})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>! This changes a status by two levels: add a photo or a note.</source>
        <translation>! Бұл мәртебені екі деңгейге өзгертеді: фотосурет немесе ескертпе қосыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Changes from “{before}” to “{after}”: add a photo or a note to what makes the difference.</source>
        <translation>«{before}» күйінен «{after}» күйіне өзгереді: өзгеріс себебіне фотосурет немесе ескертпе қосыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over all {count} from {date}, unchanged</source>
        <translation>{date} тексеруінен {count} жауапты өзгеріссіз алу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over {count} from {facility} in this building, {date}</source>
        <translation>Осы ғимараттағы «{facility}» тексеруінен {count} жауапты алу, {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Fills what has no answer yet in this part. Each such answer is marked; photos are not taken.</source>
        <translation>Осы бөлімде жауабы жоқ сұрақтарды толтырады. Әр алынған жауап белгіленеді; фотосуреттер алынбайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Open before</source>
        <translation>Алдыңғы жауапсыз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Next open question</source>
        <translation>Келесі жауапсыз сұрақ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Keys…</source>
        <translation>Пернелер…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Go on later</source>
        <translation>Кейін жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Submit</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>The question before that is not answered ({key})</source>
        <translation>Алдыңғы жауап берілмеген сұрақ ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>The next question that is not answered ({key})</source>
        <translation>Келесі жауап берілмеген сұрақ ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>All keys ({key})</source>
        <translation>Барлық пернелер ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Close this; what was entered is kept as a draft</source>
        <translation>Жабу; енгізілгені жоба ретінде сақталады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Hand the inspection in ({key})</source>
        <translation>Тексеруді тапсыру ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Beside the map</source>
        <translation>Картаның жанына</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>As a panel of QGIS's window</source>
        <translation>QGIS терезесінің панелі ретінде</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Own window</source>
        <translation>Жеке терезе</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>As a window of its own, for example on a second screen</source>
        <translation>Жеке терезе ретінде, мысалы екінші экранда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Submitting…</source>
        <translation>Тапсырылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Answered: {progress}. Kept as a draft on this computer.</source>
        <translation>Жауап берілді: {progress}. Осы компьютерде жоба ретінде сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Answered: {progress}. Keeping the draft…</source>
        <translation>Жауап берілді: {progress}. Жоба сақталуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Part</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Reading the facility…</source>
        <translation>Нысан оқылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Whole inspection</source>
        <translation>Тұтас тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>✓ The draft can be kept again.</source>
        <translation>✓ Жоба қайтадан сақталуда.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>✓ Every question that is asked has an answer.</source>
        <translation>✓ Қойылған әр сұраққа жауап берілді.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Add photos</source>
        <translation>Фотосурет қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Another facility (F3)</source>
        <translation>Басқа нысан (F3)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Name, address or number</source>
        <translation>Атауы, мекенжайы немесе нөмірі</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Facilities found</source>
        <translation>Табылған нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Inspector</source>
        <translation>Тексеруші</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>All questions</source>
        <translation>Барлық сұрақ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Only the decisive ones</source>
        <translation>Тек шешушілері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>(choose who inspected)</source>
        <translation>(кім тексергенін таңдаңыз)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>known as</source>
        <translation>аталуы</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>from the yard, for staff …</source>
        <translation>ауладан, қызметкерлерге …</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>this is the accessible way</source>
        <translation>қолжетімді жол осы</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} is known as</source>
        <translation>{what}: қалай аталады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} is the accessible way</source>
        <translation>{what}: қолжетімді жол</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Only what lies on the accessible way counts for the status</source>
        <translation>Мәртебеге тек қолжетімді жолдағылар ғана әсер етеді</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Take {what} away</source>
        <translation>{what}: алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Its answers are taken away with it</source>
        <translation>Жауаптары да бірге алынады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in an empty field or at the options: not known</source>
        <translation>бос өрісте немесе нұсқаларда: белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in an empty field or at the options: does not apply</source>
        <translation>бос өрісте немесе нұсқаларда: қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in a field: on to the next question</source>
        <translation>өрісте: келесі сұраққа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>at options: choose another one</source>
        <translation>нұсқаларда: басқасын таңдау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>to the next field or button, with Shift back</source>
        <translation>келесі өріске немесе түймеге, Shift-пен кері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the next question that is not answered</source>
        <translation>келесі жауап берілмеген сұрақ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the one before that is not answered</source>
        <translation>алдыңғы жауап берілмеген сұрақ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: not known</source>
        <translation>осы сұрақ: белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: does not apply</source>
        <translation>осы сұрақ: қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: take the answer back</source>
        <translation>осы сұрақ: жауапты қайтарып алу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: where its limit comes from</source>
        <translation>осы сұрақ: шегі қайдан алынған</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: write a note</source>
        <translation>осы сұрақ: ескертпе жазу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: add photos</source>
        <translation>осы сұрақ: фотосурет қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: take over the last answer unchanged</source>
        <translation>осы сұрақ: соңғы жауапты өзгеріссіз алу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the next part</source>
        <translation>келесі бөлім</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the part before</source>
        <translation>алдыңғы бөлім</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>to the statuses and their reasons, and back</source>
        <translation>мәртебелер мен себептеріне, және кері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>find another facility</source>
        <translation>басқа нысанды табу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>submit the inspection</source>
        <translation>тексеруді тапсыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this page</source>
        <translation>осы бет</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>Keys of the inspection</source>
        <translation>Тексеру пернелері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Drafts of other facilities, and what waits to be sent: {count}</source>
        <translation>Басқа нысандардың жобалары және жіберуді күтіп тұрғандар: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>List them, to go on with one</source>
        <translation>Біреуін жалғастыру үшін тізімін көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Open it as it was left</source>
        <translation>Қалдырылған күйінде ашу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Discard…</source>
        <translation>Тастау…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw the draft away; you are asked once more</source>
        <translation>Жобаны тастау; тағы бір рет сұралады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw away for good: draft of “{facility}”, answers {answers}, photos {photos}?</source>
        <translation>Біржола тастау керек пе: «{facility}» жобасы, жауаптар {answers}, фотосуреттер {photos}?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw away</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>This cannot be undone</source>
        <translation>Мұны қайтару мүмкін емес</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>The draft stays</source>
        <translation>Жоба қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>⧗ “{facility}”, {moment}: waits to be sent, since the city does not answer.</source>
        <translation>⧗ «{facility}», {moment}: жіберуді күтуде, себебі қала жауап бермейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Send now</source>
        <translation>Қазір жіберу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Try it again at once</source>
        <translation>Бірден қайталап көру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on with it</source>
        <translation>Осыны жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Take it out of the queue, to change something</source>
        <translation>Бірдеңені өзгерту үшін кезектен алу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✕ “{facility}”, {moment}: was not taken. {reason}</source>
        <translation>✕ «{facility}», {moment}: қабылданбады. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>There is a draft of “{facility}” of {moment}: answers {answers}, photos {photos}.</source>
        <translation>«{facility}» жобасы бар, {moment}: жауаптар {answers}, фотосуреттер {photos}.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>A second visit, to compare inspectors: it is made without the answers of the first one, which are not shown.</source>
        <translation>Тексерушілерді салыстыруға арналған екінші бару: ол бірінші тексерудің жауаптарынсыз жасалады, олар көрсетілмейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>This corrects the inspection of {date}; that one stays in the history.</source>
        <translation>Бұл {date} тексеруін түзетеді; бұрынғысы тарихта қалады.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✕ Choose who inspected.</source>
        <translation>✕ Кім тексергенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <location filename="../dialogs/inspection_status.py"/>
        <source>{people}: {words}</source>
        <translation>{people}: {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>What has no answer counts as not known. Submit the inspection as it is?</source>
        <translation>Жауабы жоқ сұрақ белгісіз деп саналады. Тексеру осы күйінде тапсырылсын ба?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Submit as it is</source>
        <translation>Осы күйінде тапсыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>What has no answer counts as not known</source>
        <translation>Жауабы жоқ сұрақ белгісіз деп саналады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on answering</source>
        <translation>Жауап беруді жалғастыру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>To the next question without an answer</source>
        <translation>Келесі жауапсыз сұраққа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Another facility</source>
        <translation>Басқа нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Find the next one</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Close this</source>
        <translation>Мұны жабу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✓ The inspection of “{facility}” was submitted. It counts for the official status once it is verified.</source>
        <translation>✓ «{facility}» тексеруі тапсырылды. Ол расталғаннан кейін ресми мәртебеге есептеледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>⧗ The inspection of “{facility}” is kept on this computer, and sent by itself as soon as the city answers. {reason}</source>
        <translation>⧗ «{facility}» тексеруі осы компьютерде сақталды және қала жауап бергенде өздігінен жіберіледі. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_page.py"/>
        <source>Add one more ({what})</source>
        <translation>Тағы біреуін қосу ({what})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_page.py"/>
        <source>Not asked here: {count}</source>
        <translation>Мұнда сұралмайды: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Parts of the inspection</source>
        <translation>Тексеру бөлімдері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Answered</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>all answered</source>
        <translation>бәріне жауап берілді</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>not all answered</source>
        <translation>бәріне жауап берілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Part of the inspection</source>
        <translation>Тексеру бөлімі</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Photos of: {question}</source>
        <translation>Фотосуреттер: {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Delete takes the chosen photo out</source>
        <translation>Delete таңдалған фотосуретті алып тастайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Take the photo out</source>
        <translation>Фотосуретті алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Take the chosen photo out – {question}</source>
        <translation>Таңдалған фотосуретті алып тастау – {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <source>does not apply</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>{question}, in {unit}</source>
        <translation>{question}, бірлігі: {unit}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>{option} – {question}</source>
        <translation>{option} – {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Where the limit comes from (F2)</source>
        <translation>Шегі қайдан алынған (F2)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Write a note (F4)</source>
        <translation>Ескертпе жазу (F4)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Add photos (Shift+F4); files may be dropped here, too</source>
        <translation>Фотосурет қосу (Shift+F4); файлдарды осында тастауға да болады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Take over what the last inspection says, unchanged (F12)</source>
        <translation>Соңғы тексерудің жауабын өзгеріссіз алу (F12)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Take the answer back (Ctrl+F9)</source>
        <translation>Жауапты қайтарып алу (Ctrl+F9)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>What should others know about this?</source>
        <translation>Бұл туралы басқалар нені білуі керек?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Note on: {question}</source>
        <translation>Ескертпе: {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Looking for drafts</source>
        <translation>Жобалар ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Sending inspections</source>
        <translation>Тексерулер жіберілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>The inspection of “{facility}” was submitted.</source>
        <translation>«{facility}» тексеруі тапсырылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Throwing a draft away</source>
        <translation>Жоба тасталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Opening a draft</source>
        <translation>Жоба ашылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>What this inspection comes to</source>
        <translation>Осы тексерудің нәтижесі</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>{score} points of 100</source>
        <translation>100-ден {score} ұпай</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>{known} % known</source>
        <translation>{known} % белгілі</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>answered: {progress}</source>
        <translation>жауап берілді: {progress}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>With what earlier inspections say: {status}</source>
        <translation>Бұрынғы тексерулермен бірге: {status}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>Until now: {status}</source>
        <translation>Осы уақытқа дейін: {status}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>nothing is asked</source>
        <translation>ештеңе сұралмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>Statuses of this part</source>
        <translation>Осы бөлімнің мәртебелері</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Note on the whole inspection</source>
        <translation>Тұтас тексеруге ескертпе</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Add photos of the whole…</source>
        <translation>Жалпы фотосурет қосу…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Files may be dropped here, too</source>
        <translation>Файлдарды осында тастауға да болады</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>the whole inspection</source>
        <translation>тұтас тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>in part {limit}</source>
        <translation>ішінара: {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Local norm: {clause}</source>
        <translation>Жергілікті норма: {clause}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>The number is not confirmed by the text of a norm yet.</source>
        <translation>Бұл сан норма мәтінімен әлі расталмаған.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Elsewhere: {values}</source>
        <translation>Басқа жерлерде: {values}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Met by: {options}</source>
        <translation>Орындайды: {options}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Met in part by: {options}</source>
        <translation>Ішінара орындайды: {options}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Decisive for: {people}</source>
        <translation>Шешуші: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Important for: {people}</source>
        <translation>Маңызды: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Helpful for: {people}</source>
        <translation>Пайдалы: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>met</source>
        <translation>орындалған</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>met in part</source>
        <translation>ішінара орындалған</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not met</source>
        <translation>орындалмаған</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not known yet whether it is met</source>
        <translation>орындалғаны әлі белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>⎘ taken over unchanged</source>
        <translation>⎘ өзгеріссіз алынды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>? not known</source>
        <translation>? белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>– does not apply</source>
        <translation>– қолданылмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>understood: {value}</source>
        <translation>түсінілгені: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{outcome}: {value}</source>
        <translation>{outcome}: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question}: {option}</source>
        <translation>{question}: {option}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question}: not {option}</source>
        <translation>{question}: {option} емес</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question} – only where {reasons}</source>
        <translation>{question} – тек мына жағдайда: {reasons}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question} – asked once this is answered: {reasons}</source>
        <translation>{question} – мынаған жауап берілгенде сұралады: {reasons}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>(the answer is kept here, and not submitted)</source>
        <translation>(жауап осында сақталады, тапсырылмайды)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{answered} of {asked}</source>
        <translation>{answered} / {asked}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>What there is here</source>
        <translation>Мұнда не бар</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>taken {moment}</source>
        <translation>түсірілген {moment}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>the picture does not say when it was taken</source>
        <translation>суретте түсірілген уақыты жазылмаған</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{name}, certificate {number}</source>
        <translation>{name}, сертификат {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{inspector} (expired)</source>
        <translation>{inspector} (мерзімі өткен)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>The certificate {number} was valid until {date} only. The inspection can be submitted; whoever reviews it is told.</source>
        <translation>{number} сертификаты тек {date} дейін жарамды болған. Тексеруді тапсыруға болады; қарайтын адамға айтылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>last inspected {date}</source>
        <translation>соңғы тексеру {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>never inspected yet</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>This facility was retired on {date}.</source>
        <translation>Бұл нысан {date} жабылған.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>No inspector is in the city yet, and an inspection names one: add them to the table of inspectors (“Tables of records” in the Record tab), then open this again.</source>
        <translation>Қалада әлі тексеруші жоқ, ал тексеруде ол көрсетіледі: оларды тексерушілер кестесіне қосыңыз («Енгізу» қойындысындағы «Жазба кестелері»), содан кейін мұны қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Take off</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Take off: {title}</source>
        <translation>Алып тастау: {title}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Facility</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>By</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>the day of today</source>
        <translation>бүгінгі күн</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Name of the programme</source>
        <translation>Бағдарлама атауы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>First year</source>
        <translation>Бірінші жыл</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Years</source>
        <translation>Жыл саны</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>How many budget years</source>
        <translation>Неше бюджет жылы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Fairness to districts</source>
        <translation>Аудандарға әділдік</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Each district gets at least this share of its part, by need, of what could be gained without floors</source>
        <translation>Әр аудан шексіз жағдайда қажеттілігі бойынша тиесілісінің кемінде осы үлесін алады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>People newly served</source>
        <translation>Қосымша қамтылатын адамдар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Money spent</source>
        <translation>Жұмсалған ақша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>counted in</source>
        <translation>есептеу өлшемі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>What fairness counts</source>
        <translation>Әділдік немен есептеледі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>More conditions</source>
        <translation>Басқа шарттар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Of what a year leaves, usable in the next</source>
        <translation>Жыл қалдығының келесі жылға өтетін үлесі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>as the model says</source>
        <translation>модельдегідей</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Notice to who pays; not counted</source>
        <translation>Төлеушіге хабарлау; есептемеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Count it as done at once</source>
        <translation>Бірден жасалған деп есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Left-over money that stays</source>
        <translation>Сақталатын қалдық</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>A year later counts less by</source>
        <translation>Бір жылдан кейінгінің маңызы кем</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Most works per district and year</source>
        <translation>Ауданда жылына ең көп жұмыс</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>What others pay</source>
        <translation>Басқалар төлейтіні</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>For each group at least this share of those who could be served without floors:</source>
        <translation>Әр топ үшін шексіз қамтуға болатындардың кемінде осы үлесі:</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Has to be done</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Add what is selected</source>
        <translation>Белгіленгенді қосу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>The facilities that are selected on the map or in the ranking have to be done by the last year</source>
        <translation>Картада немесе тізімде белгіленген нысандар соңғы жылға дейін жасалуы керек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Left out</source>
        <translation>Алынып тасталған</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Leave out what is selected</source>
        <translation>Белгіленгенді алып тастау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Nothing is done at the facilities that are selected on the map or in the ranking</source>
        <translation>Картада немесе тізімде белгіленген нысандарда ештеңе жасалмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Budget {year}, mln {currency}</source>
        <translation>Бюджет {year}, млн {currency}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>The arrow keys go from point to point, Home and End to the first and the last</source>
        <translation>Көрсеткі пернелер нүктеден нүктеге апарады, Home мен End — біріншісі мен соңғысына</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>There is nothing to draw yet.</source>
        <translation>Әзірге сызатын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Numbers of: {title}</source>
        <translation>Сандар: {title}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Copy numbers</source>
        <translation>Сандарды көшіру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Copies all numbers of this chart as a table for any spreadsheet</source>
        <translation>Диаграмманың барлық санын кез келген кестелік редакторға арналған кесте ретінде көшіреді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>As a drawing</source>
        <translation>Диаграмма түрінде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>As a table</source>
        <translation>Кесте түрінде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Compare scenarios</source>
        <translation>Сценарийлерді салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains and who loses by the second, by district</source>
        <translation>Екіншісінен кім ұтады, кім ұтылады: аудандар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains and who loses by the second, by group</source>
        <translation>Екіншісінен кім ұтады, кім ұтылады: топтар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains</source>
        <translation>Кім ұтады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>District and group</source>
        <translation>Аудан және топ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Inputs</source>
        <translation>Бастапқы шарттар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Adds the facilities that differ as a layer: one colour and shape for each scenario</source>
        <translation>Айырмашылығы бар нысандарды қабат етіп қосады: әр сценарийдің өз түсі мен пішіні</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Comparing the scenarios</source>
        <translation>Сценарийлер салыстырылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>1: “{first}”. 2: “{second}”.</source>
        <translation>1: «{first}». 2: «{second}».</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Both have the same result, to the last digit.</source>
        <translation>Нәтиже соңғы цифрына дейін бірдей.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>{alike} facilities are the same in both; {first} are only in the first, {second} only in the second, {other} differ.</source>
        <translation>Екеуінде бірдей {alike} нысан; тек біріншісінде {first}, тек екіншісінде {second}, өзгешесі {other}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Unmet need, second against first: {number} people.</source>
        <translation>Қанағаттандырылмаған қажеттілік, екіншісі біріншісіне қарсы: {number} адам.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Newly served (per service), second against first: {number}.</source>
        <translation>Қосымша қамтылады (әр қызмет түрі бойынша), екіншісі біріншісіне қарсы: {number}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>⚠ The data changed in between: {parts}.</source>
        <translation>⚠ Арада деректер өзгерді: {parts}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>{title}: {first} and {second}, {difference}</source>
        <translation>{title}: {first} және {second}, {difference}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Who or what</source>
        <translation>Кім немесе не</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>First</source>
        <translation>Бірінші</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Second</source>
        <translation>Екінші</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Full bars gain by the second, hatched bars lose.</source>
        <translation>Тұтас жолақтар екіншісінен ұтады, сызықталғандары ұтылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Nobody gains or loses.</source>
        <translation>Ешкім ұтпайды да, ұтылмайды да.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_desk.py"/>
        <source>Counting who is kept out, and what works would do</source>
        <translation>Кедергілер кімге бөгет болатыны және жұмыстар не беретіні есептелуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>No gaps have been counted yet.</source>
        <translation>Жетіспеушілік әлі есептелген жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Count the gaps</source>
        <translation>Жетіспеушілікті есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counts in the background who lives how far from what they can use</source>
        <translation>Кімнің пайдалана алатын орнынан қаншалықты алыс тұратынын фонда есептейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Adds where people are kept out as a layer, for the group that is chosen</source>
        <translation>Қабат қосады: таңдалған топ үшін адамдарға қай жерде кедергі бар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>All groups</source>
        <translation>Барлық топ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>For whom</source>
        <translation>Кім үшін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Of which group to see the gaps</source>
        <translation>Қай топтың жетіспеушілігін көру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need by district</source>
        <translation>Аудандар бойынша қанағаттандырылмаған қажеттілік</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Way to what can be used, by service</source>
        <translation>Қолжетімді нысанға дейінгі жол, қызмет түрлері бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need: people whose share of what is in reach is taken from them by barriers (full bar) or by distance (hatched), on average over the services they need. The line through a bar: between which numbers it lies, as not everything is inspected. Distances are straight lines.</source>
        <translation>Қанағаттандырылмаған қажеттілік: қолжетімді аумақтағы үлесін кедергілер (тұтас бөлік) немесе қашықтық (сызықталған) тартып алатын адамдар, өздеріне қажет қызметтер бойынша орта есеппен. Жолақ бойындағы сызық — сан қай аралықта жатқаны, өйткені бәрі тексерілмеген. Қашықтық түзу сызықпен алынады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>What they would have without barriers</source>
        <translation>Кедергілер болмағандағы жағдаймен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>What the city has on average</source>
        <translation>Қаланың орташа деңгейімен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>not at all within reach</source>
        <translation>жету аумағында маңызды емес</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>gently, then strongly (Gaussian)</source>
        <translation>алдымен әлсіз, кейін күшті (Гаусс)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>strongly at once (exponential)</source>
        <translation>бірден күшті (экспонента)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>How it is counted</source>
        <translation>Қалай есептеледі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reach</source>
        <translation>Жету аумағы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>How far people go</source>
        <translation>Адамдар қаншалықты алысқа барады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Held against</source>
        <translation>Немен салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Distance counts</source>
        <translation>Қашықтық маңызы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Reading the gaps</source>
        <translation>Жетіспеушілік оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>The gaps were counted and kept as a scenario.</source>
        <translation>Жетіспеушілік есептеліп, сценарий ретінде сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counting the gaps</source>
        <translation>Жетіспеушілік есептелуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counted on {date}.</source>
        <translation>Есептелген күні: {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Of {people} people {unmet} miss what they need, on average over the types of service ({low} for sure): {barrier} because of barriers, {far} because nothing is in reach. {without} have nothing in reach that they can use.</source>
        <translation>{people} адамның {unmet} қажетін ала алмайды, қызмет түрлері бойынша орта есеппен (анығы {low}): {barrier} кедергілерден, {far} жақын жерде ештеңе болмағандықтан. {without} адамның маңында пайдалана алатын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Between districts: Gini {gini}</source>
        <translation>Аудандар арасында: Джини {gini}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>the worst-off district misses {ratio} times as much as the best</source>
        <translation>ең нашар ауданға ең жақсысынан {ratio} есе көп жетпейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{count} places are hot spots, where need is high all around.</source>
        <translation>Айналасында да қажеттілік жоғары ыстық нүктелер: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{district}: {unmet} of {people} people, {share}; {low} for sure, {far} because of distance</source>
        <translation>{district}: {people} адамның {unmet}, {share}; анығы {low}, қашықтықтан {far}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need</source>
        <translation>Қанағаттандырылмаған қажеттілік</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>For sure</source>
        <translation>Анығы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Because of distance</source>
        <translation>Қашықтықтан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{service}: {near} m to the nearest, {usable} m to one that can be used</source>
        <translation>{service}: ең жақынына {near} м, қолжетімдісіне {usable} м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Nearest, m</source>
        <translation>Ең жақыны, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Usable, m</source>
        <translation>Қолжетімдісі, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Farther, m</source>
        <translation>Алысырақ, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Full: to the nearest one. Hatched: how much farther to one that can be used.</source>
        <translation>Тұтас бөлік: ең жақынына дейін. Сызықталған: қолжетімдісі қаншалықты алыс.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>{works} facilities are ranked for works, {inspect} for inspection.</source>
        <translation>Реттелген нысандар: жұмыстар үшін {works}, тексеру үшін {inspect}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Keeping the ranking</source>
        <translation>Рет сақталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Save the ranking</source>
        <translation>Ретті сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>The ranking was saved: {count} rows in {file}.</source>
        <translation>Рет сақталды: {file} файлында {count} жол.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Saving the ranking</source>
        <translation>Рет жазылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Gaps: {profile}</source>
        <translation>Жетіспеушілік: {profile}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Programme of works</source>
        <translation>Жұмыстар бағдарламасы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Priorities</source>
        <translation>Басымдықтар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>There is nothing of it to show on the map yet.</source>
        <translation>Картада көрсететін әзірге ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Putting it on the map</source>
        <translation>Картаға қосылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Ranking with these weights (not kept)</source>
        <translation>Осы салмақтармен рет (сақталмаған)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_numbers.py"/>
        <source>{number} tn {currency}</source>
        <translation>{number} трлн {currency}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_numbers.py"/>
        <source>{number} bn {currency}</source>
        <translation>{number} млрд {currency}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_numbers.py"/>
        <source>{number} mln {currency}</source>
        <translation>{number} млн {currency}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_page.py"/>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_page.py"/>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>For each two: who should count more, and how much more? The weights come from all answers together, and the answers are held against each other.</source>
        <translation>Әр жұп үшін: кімнің маңызы артық және қаншалықты? Салмақтар барлық жауаптан бірге шығады, жауаптар бір-бірімен салыстырылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Weights that follow</source>
        <translation>Осыдан шығатын салмақтар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Use these weights</source>
        <translation>Осы салмақтарды алу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>All alike</source>
        <translation>Бәрі бірдей</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>{one} – {other}</source>
        <translation>{one} – {other}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>{one} against {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>far more (9): {who}</source>
        <translation>теңдессіз артық (9): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>very much more (7): {who}</source>
        <translation>әлдеқайда артық (7): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>much more (5): {who}</source>
        <translation>едәуір артық (5): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>somewhat more (3): {who}</source>
        <translation>сәл артық (3): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>both alike (1)</source>
        <translation>екеуі бірдей (1)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Weight</source>
        <translation>Салмақ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>✓ The answers agree with each other: consistency ratio {ratio}, at most {limit}.</source>
        <translation>✓ Жауаптар үйлеседі: үйлесімділік қатынасы {ratio}, ең көбі {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>⚠ The answers contradict each other: consistency ratio {ratio}, at most {limit}.</source>
        <translation>⚠ Жауаптар бір-біріне қайшы: үйлесімділік қатынасы {ratio}, ал ең көбі {limit} болуы керек.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Look again at “{one} – {other}”: the other answers make it {implied} : 1.</source>
        <translation>«{one} – {other}» жұбына қайта қараңыз: басқа жауаптар бойынша {implied} : 1 шығады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>1 Gaps</source>
        <translation>1 Жетіспеушілік</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Who cannot use what they need, where, and whether barriers or distance keep them out</source>
        <translation>Кім және қай жерде қажетін пайдалана алмайды, кедергіден бе, қашықтықтан ба</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>2 Priorities</source>
        <translation>2 Басымдықтар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Which facilities to mend first, and why; sliders say who counts how much</source>
        <translation>Қай нысандарды бірінші жөндеу керек және неге; жүгірткілер кімнің қанша маңызды екенін көрсетеді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>3 Programme</source>
        <translation>3 Бағдарлама</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What to carry out in which year, within budgets and fair to districts</source>
        <translation>Қай жылы не істеу керек, бюджет аясында және аудандарға әділ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>4 How sure</source>
        <translation>4 Қаншалықты сенімді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What stays in the programme whatever the weights and prices, and what to inspect first</source>
        <translation>Салмақтар мен бағалар қандай болса да бағдарламада не қалады және нені бірінші тексеру керек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>5 Scenarios</source>
        <translation>5 Сценарийлер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What was kept: compare, print, hand on, adopt, follow the works</source>
        <translation>Сақталғандар: салыстыру, басып шығару, беру, бекіту, жұмыстарды бақылау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Count anew</source>
        <translation>Қайта есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reads the city and counts again who is kept out and what works would do</source>
        <translation>Қаланы оқып, кедергілер кімге бөгет болатынын және жұмыстар не беретінін қайта есептейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Show on the map while I try</source>
        <translation>Байқап көргенде картада көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Paints the ranking over the map: squares are the first 100, diamonds the next 400; rings come into the first 100 with your weights, crosses go out of it</source>
        <translation>Ретті карта үстіне салады: шаршылар — алғашқы 100, ромбылар — келесі 400; сақиналар сіздің салмақтарыңызбен алғашқы 100-ге кіреді, айқыштар одан шығады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Why it has this rank</source>
        <translation>Неге осындай орында</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Keep this ranking</source>
        <translation>Осы ретті сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Writes the ranking with these weights into the city, as a scenario</source>
        <translation>Осы салмақтармен шыққан ретті қалаға сценарий ретінде жазады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Save as CSV…</source>
        <translation>CSV ретінде сақтау…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>The kept ranking with every term, as a table for any spreadsheet</source>
        <translation>Сақталған рет барлық құрамдасымен, кез келген кестелік редакторға арналған кесте ретінде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Select on the map</source>
        <translation>Картада белгілеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Selects the chosen facilities on the map, or the first 100 that are listed</source>
        <translation>Таңдалған нысандарды немесе тізімдегі алғашқы 100-ді картада белгілейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Other ways of ranking…</source>
        <translation>Реттеудің басқа тәсілдері…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>The kept ranking beside the weighted sum and TOPSIS, to compare with</source>
        <translation>Сақталған реттеу салмақталған қосынды және TOPSIS қасында, салыстыру үшін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Typical</source>
        <translation>Әдеттегі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Low</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>High</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Verified inspections</source>
        <translation>Расталған тексерулер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>With reported</source>
        <translation>Хабарланған деректермен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Price</source>
        <translation>Баға</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Which price ranks</source>
        <translation>Қай баға бойынша реттеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Basis</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>On which statuses it stands</source>
        <translation>Қай мәртебелерге негізделген</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Who counts how much</source>
        <translation>Кімнің маңызы қанша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare in pairs…</source>
        <translation>Жұппен салыстыру…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>As at first</source>
        <translation>Бастапқыдай</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare services in pairs…</source>
        <translation>Қызметтерді жұппен салыстыру…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Which services count how much</source>
        <translation>Қай қызметтің маңызы қанша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Mend first</source>
        <translation>Бірінші жөнделетіндер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Inspect first</source>
        <translation>Бірінші тексерілетіндер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>List only these districts</source>
        <translation>Тек осы аудандарды көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>All districts</source>
        <translation>Барлық аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Which list to see</source>
        <translation>Қай тізімді көру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>List what serves this group</source>
        <translation>Осы топқа қызмет ететіндерді көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>In no district</source>
        <translation>Ешбір ауданда емес</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Counting who is kept out, and what works would do…</source>
        <translation>Кедергілер кімге бөгет болатыны және жұмыстар не беретіні есептелуде…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Nothing has been counted yet.</source>
        <translation>Әлі ештеңе есептелген жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Ranking…</source>
        <translation>Реттелуде…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Nothing is ranked: no works that are known would serve anybody whom you count.</source>
        <translation>Реттейтін ештеңе жоқ: белгілі жұмыстар сіз ескеретін ешкімге көмектеспейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>{ranked} of {facilities} facilities are ranked for works. At the first {count} works for {cost} would newly serve {people}, each person counted once per type of service.</source>
        <translation>{facilities} нысанның {ranked} жұмыстар үшін реттелді. Алғашқы {count} нысанда {cost} сомаға жұмыстар {people} адамды қосымша қамтыр еді, әр адам әр қызмет түрі бойынша бір рет есептеледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>No population is imported: every facility counts as one person of each profile.</source>
        <translation>Халық саны жүктелмеген: әр нысан әр бейіннің бір адамы болып есептеледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare services in pairs</source>
        <translation>Қызметтерді жұппен салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare groups in pairs</source>
        <translation>Топтарды жұппен салыстыру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>This list is empty.</source>
        <translation>Тізім бос.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reading the reasons</source>
        <translation>Себептер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Finds what to carry out in which year so that most people are newly served.</source>
        <translation>Ең көп адам қосымша қамтылуы үшін қай жылы не істеу керегін табады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Find the programme</source>
        <translation>Бағдарламаны табу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Looks in the background for the best programme, and proves how good it is</source>
        <translation>Фонда ең жақсы бағдарламаны іздеп, оның қаншалықты жақсы екенін дәлелдейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Works of the programme</source>
        <translation>Бағдарлама жұмыстары</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Adds the programme as a layer, a symbol for each year</source>
        <translation>Бағдарламаны қабат етіп қосады, әр жылға бір белгі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Selects the chosen works on the map, or all that are listed</source>
        <translation>Таңдалған жұмыстарды немесе тізімдегінің бәрін картада белгілейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Money by year</source>
        <translation>Жылдар бойынша ақша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>What other budgets would bring</source>
        <translation>Басқа бюджеттер не берер еді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Try a budget</source>
        <translation>Бюджетті байқап көру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Take this budget over</source>
        <translation>Осы бюджетті алу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Puts the budget that is tried into the years above, shared among them as they are</source>
        <translation>Осы бюджетті жоғарыдағы жылдарға қазіргі үлестерімен бөледі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People newly served by district</source>
        <translation>Қосымша қамтылатындар, аудандар бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>What fairness costs</source>
        <translation>Әділдіктің құны</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Select facilities on the map or in the ranking first.</source>
        <translation>Алдымен нысандарды картада немесе тізімде белгілеңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The programme “{name}” was made and kept as a scenario.</source>
        <translation>«{name}» бағдарламасы жасалып, сценарий ретінде сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Looking for the best programme</source>
        <translation>Ең жақсы бағдарлама ізделуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Reading the programme</source>
        <translation>Бағдарлама оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>No programme has been made yet.</source>
        <translation>Бағдарлама әлі жасалған жоқ.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>“{name}”, made on {date}.</source>
        <translation>«{name}», жасалған күні: {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{year}: {spent} of {budget} spent at {count} facilities; the next million serves {more} more</source>
        <translation>{year}: {budget} бюджеттен {spent} жұмсалды, нысандар {count}; келесі миллион тағы {more} адамды қамтиды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Spent</source>
        <translation>Жұмсалды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People for the next million</source>
        <translation>Келесі миллионға адам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The mark above a bar: the budget of the year.</source>
        <translation>Жолақ үстіндегі белгі: жыл бюджеті.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{budget}: {people} people</source>
        <translation>{budget}: {people} адам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People newly served, weighted</source>
        <translation>Қосымша қамтылатындар, салмақпен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Without duties and floors; the dotted line is what no programme can exceed.</source>
        <translation>Міндеттер мен шектерсіз; нүктелі сызық — ешбір бағдарлама аса алмайтын мөлшер.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{district}: {people} people at {count} facilities for {money}; floor {floor}</source>
        <translation>{district}: {people} адам, нысандар {count}, {money}; төменгі шек {floor}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floor</source>
        <translation>Төменгі шек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The mark above a bar: the district's floor.</source>
        <translation>Жолақ үстіндегі белгі: ауданның төменгі шегі.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floors of {share}: {people} people</source>
        <translation>Шектер {share}: {people} адам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floors of districts</source>
        <translation>Аудандардың төменгі шектері</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The city pays</source>
        <translation>Қала төлейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works</source>
        <translation>Жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Without duties and floors {budget} serves about {people}; there the next million serves {more} more.</source>
        <translation>Міндеттер мен шектерсіз {budget} шамамен {people} адамды қамтиды; онда келесі миллион тағы {more} адамды қамтиды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Try a budget: {text}</source>
        <translation>Бюджетті байқап көру: {text}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>In the order of the ranking it pays for {count} facilities, shown on the map.</source>
        <translation>Басымдық ретімен ол {count} нысанға жетеді, олар картада көрсетілген.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>{people} newly served at {facilities} facilities for {money} of the city's budget, each person counted once per type of service.</source>
        <translation>{facilities} нысанда қала бюджетінің {money} қаражатына {people} адам қосымша қамтылады, әр адам әр қызмет түрі бойынша бір рет есептеледі.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>That is {share} % of the need that barriers cause.</source>
        <translation>Бұл — кедергілер тудырған қажеттіліктің {share} %.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Proven: no programme serves more than {gap} % more.</source>
        <translation>Дәлелденген: ешбір бағдарлама бұдан {gap} %-дан артық бермейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>With these conditions the next million in {year} serves {people} more.</source>
        <translation>Осы шарттармен {year} жылғы келесі миллион тағы {people} адамды қамтиды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>The floors cost {share} % of those who could be served.</source>
        <translation>Шектердің құны: қамтуға болатындардың {share} %.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>{number} people</source>
        <translation>{number} адам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ What has to be done at facility {numbers} is {missing} dearer than there is money.</source>
        <translation>⚠ {numbers} нысанындағы міндетті жұмысқа {missing} жетпейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ The floor of {district} cannot be kept: {missing} are missing.</source>
        <translation>⚠ {district}: төменгі шек орындалмайды, {missing} жетпейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ The floor of {profile} cannot be kept: {missing} are missing.</source>
        <translation>⚠ «{profile}» тобының төменгі шегі орындалмайды: {missing} жетпейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>No programme was found that keeps all of it; that none exists is not proven.</source>
        <translation>Бәрін орындайтын бағдарлама табылмады; оның жоқ екені дәлелденбеген.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Uncertain</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <source>Rank</source>
        <translation>Орны</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Place in the whole city with the weights as they are now</source>
        <translation>Қазіргі салмақтармен бүкіл қаладағы орны</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Places up (▲) or down (▼) against the weights at the beginning</source>
        <translation>Бастапқы салмақтармен салыстырғанда неше орын жоғары (▲) немесе төмен (▼)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Name, else address</source>
        <translation>Атауы, болмаса мекенжайы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People whose use of it is uncertain</source>
        <translation>Пайдалана алатыны белгісіз адамдар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People newly served by the best package, weighted</source>
        <translation>Ең жақсы жұмыстар топтамасымен нысан қолжетімді болатын адамдар, салмақпен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Cost of the best package in {currency}, whoever pays</source>
        <translation>Ең жақсы жұмыстар топтамасының құны, {currency}, кім төлесе де</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <location filename="../dialogs/plan_words.py"/>
        <source>Facility {number}</source>
        <translation>{number}-нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Ranked facilities</source>
        <translation>Реттелген нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Enter shows the facility on the map; below the list stands why it has its rank. What is selected here is selected on the map, and the other way round</source>
        <translation>Enter нысанды картада көрсетеді; тізімнің астында оның орнының себебі жазылған. Мұнда белгіленгені картада да белгіленеді, керісінше де</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Makes the programme again many times with other weights, prices and answers to what is unknown, and counts how often each facility is funded.</source>
        <translation>Бағдарламаны басқа салмақтармен, бағалармен және белгісізге берілген жауаптармен көп рет жасап, әр нысан қаншалықты жиі қаржыландырылатынын санайды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>In the order of the sliders</source>
        <translation>Жүгірткілер ретімен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Half as much to half as much again</source>
        <translation>Жартысынан бір жарым есеге дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>As the sliders say</source>
        <translation>Жүгірткілердегідей</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How many times</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Weights of groups</source>
        <translation>Топтардың салмақтары</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Prices vary</source>
        <translation>Бағалар өзгереді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>What is unknown varies</source>
        <translation>Белгісізі өзгереді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Prices anywhere between low and high</source>
        <translation>Бағалар төменнен жоғарыға дейін кез келген</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>What is unknown or out of date may turn out good or bad</source>
        <translation>Белгісіз не ескірген жағдай жақсы да, нашар да болып шығуы мүмкін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>See how sure it is</source>
        <translation>Сенімділігін тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Tries the current programme in the background</source>
        <translation>Ағымдағы бағдарламаны фонда сынайды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities by how sure they are</source>
        <translation>Сенімділігі бойынша нысандар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Inspect first, as it decides most</source>
        <translation>Бірінші тексеру: ең көп шешеді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities and how sure they are</source>
        <translation>Нысандар және олардың сенімділігі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Selects the chosen facilities on the map, or all that are listed</source>
        <translation>Таңдалған нысандарды немесе тізімдегінің бәрін картада белгілейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Plan visits…</source>
        <translation>Сапарларды жоспарлау…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Selects what to inspect first on the map and opens the due list, where visits are planned</source>
        <translation>Бірінші тексерілетінді картада белгілеп, сапарлар жоспарланатын мерзімдер тізімін ашады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Reading how sure it is</source>
        <translation>Сенімділік оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How sure the programme is was worked out and kept as a scenario.</source>
        <translation>Бағдарламаның сенімділігі есептеліп, сценарий ретінде сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Trying the programme with other weights and prices</source>
        <translation>Бағдарлама басқа салмақтар мен бағалармен сыналуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Nothing has been tried yet. Make a programme first.</source>
        <translation>Әлі ештеңе сыналған жоқ. Алдымен бағдарлама жасаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Worked out on {date}, {draws} times.</source>
        <translation>Есептелген күні: {date}, {draws} рет.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>{core} facilities are funded in nearly every case, {borderline} depend on weights and prices. {people} weighted people are served, in nine cases of ten between {low} and {high}. {inspect} inspections could change the choice.</source>
        <translation>{core} нысан әрдайым дерлік қаржыландырылады, {borderline} нысан салмақтар мен бағаларға байланысты. Салмақпен {people} адам қамтылады, он жағдайдың тоғызында {low} мен {high} аралығында. Таңдауды өзгерте алатын тексерулер: {inspect}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Sure: funded in at least 95 of 100 cases. Surely not: in at most 5.</source>
        <translation>Сенімді: 100 жағдайдың кемінде 95-інде қаржыландырылады. Анық емес: ең көбі 5-інде.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How sure</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Value of inspecting</source>
        <translation>Тексерудің құндылығы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Funded in</source>
        <translation>Қаржыландырылады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Rank, best to worst</source>
        <translation>Орны, ең жақсыдан ең нашарға</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Which kind of scenarios to see</source>
        <translation>Сценарийлердің қай түрін көру</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Scenarios</source>
        <translation>Сценарийлер</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Choose a scenario, or two to compare.</source>
        <translation>Сценарийді немесе салыстыру үшін екеуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Works of adopted programmes by year</source>
        <translation>Бекітілген бағдарламалардың жұмыстары, жылдар бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compare…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Two chosen scenarios side by side: what differs, who gains, on the map in two colours</source>
        <translation>Таңдалған екі сценарий қатар: айырмашылық, кім ұтады, картада екі түспен</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Show it</source>
        <translation>Осыны көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Makes the chosen scenario the one that the map and the other pages show</source>
        <translation>Таңдалған сценарийді карта мен басқа беттер көрсететін етеді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopt…</source>
        <translation>Бекіту…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Locks the chosen programme as decided, and plans its works</source>
        <translation>Таңдалған бағдарламаны шешілген ретінде бекітіп, жұмыстарын жоспарлайды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>As an Excel workbook, CSV tables or a GeoPackage</source>
        <translation>Excel кітабы, CSV кестелері немесе GeoPackage түрінде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>A page as PDF; of two chosen ones a page that compares them</source>
        <translation>PDF беті; таңдалған екеуі үшін салыстыру беті</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compute again</source>
        <translation>Қайта есептеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>With the same inputs: the same data gives the same result, and what changed is told</source>
        <translation>Сол шарттармен: бірдей деректер бірдей нәтиже береді, өзгерген нәрсе айтылады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Deletes the chosen draft; what is adopted stays</source>
        <translation>Таңдалған жобаны жояды; бекітілген қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Works…</source>
        <translation>Жұмыстар…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>The works of what was adopted: planned, under way, done, re-inspected</source>
        <translation>Бекітілгеннің жұмыстары: жоспарланған, жүргізілуде, орындалған, тексерумен расталған</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Reading the scenarios</source>
        <translation>Сценарийлер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compare “{one}” with “{other}”, or print them side by side.</source>
        <translation>«{one}» мен «{other}» салыстырыңыз немесе қатар басып шығарыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>No scenario has been kept yet. Count gaps, keep a ranking, or find a programme.</source>
        <translation>Сценарий әлі жоқ. Жетіспеушілікті есептеңіз, ретті сақтаңыз немесе бағдарламаны табыңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>● is what the map shows. Choose a scenario, or two of the same kind to compare.</source>
        <translation>● — карта көрсететіні. Сценарийді немесе салыстыру үшін бір түрдегі екеуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>no year</source>
        <translation>жылсыз</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{year}: planned {planned}, under way {ordered}, done {done}, re-inspected {accepted}; {money}, of it done {spent}</source>
        <translation>{year}: жоспарланған {planned}, жүргізілуде {ordered}, орындалған {done}, тексерумен расталған {accepted}; {money}, оның орындалғаны {spent}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Planned money</source>
        <translation>Жоспарланған ақша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Money done</source>
        <translation>Орындалған ақша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Money of all payers. Hatched: what is planned or under way. Full: what is done.</source>
        <translation>Барлық төлеушінің ақшасы. Сызықталған: жоспарланған не жүргізілуде. Тұтас: орындалған.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is what the map and the pages show now.</source>
        <translation>Карта мен беттер енді «{name}» көрсетеді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Showing the scenario</source>
        <translation>Сценарий көрсетілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is locked then: neither it nor its numbers can be changed or deleted, and its works are planned. Who adopts it (the council's decision, its number and date)?</source>
        <translation>Сонда «{name}» бекітіледі: оны да, сандарын да өзгертуге не жоюға болмайды, жұмыстары жоспарланады. Кім бекітеді (мәслихат шешімі, нөмірі мен күні)?</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopt the programme</source>
        <translation>Бағдарламаны бекіту</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is adopted: {works} works at {facilities} facilities are planned.</source>
        <translation>«{name}» бекітілді: {facilities} нысанда {works} жұмыс жоспарланды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{count} were begun before and stay as they are.</source>
        <translation>{count} жұмыс бұрын басталған және сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopting the programme</source>
        <translation>Бағдарлама бекітілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” was computed again: the result is the same to the last digit.</source>
        <translation>«{name}» қайта есептелді: нәтиже соңғы цифрына дейін сол.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” comes out differently now and was kept as a new scenario. Changed: {parts}.</source>
        <translation>«{name}» енді басқаша шығады, жаңа сценарий ретінде сақталды. Өзгерген: {parts}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Computing the scenario again</source>
        <translation>Сценарий қайта есептелуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete the scenario</source>
        <translation>Сценарийді жою</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete the draft “{name}” with all its numbers?</source>
        <translation>«{name}» жобасын барлық сандарымен жою керек пе?</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>The draft “{name}” was deleted.</source>
        <translation>«{name}» жобасы жойылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Deleting the scenario</source>
        <translation>Сценарий жойылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Export the scenario</source>
        <translation>Сценарийді экспорттау</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Exporting the scenario</source>
        <translation>Сценарий экспортталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Print the scenario</source>
        <translation>Сценарийді басып шығару</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Page (*.pdf)</source>
        <translation>Бет (*.pdf)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Printing the scenario</source>
        <translation>Сценарий басып шығарылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Written: {files}.</source>
        <translation>Жазылды: {files}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{people} newly served (per service) at {facilities} facilities; {spent} of {budget}.</source>
        <translation>{facilities} нысанда {people} қосымша қамтылады (әр қызмет түрі бойынша); {budget} бюджеттен {spent}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Unmet need of {unmet} of {people} people.</source>
        <translation>{people} адамның {unmet} қажеттілігі қанағаттандырылмаған.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopted on {date} by {who}.</source>
        <translation>{date} бекіткен: {who}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Model {version}, made on {date}.</source>
        <translation>Модель {version}, жасалған күні: {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>The kept ranking is by people newly served per money. Beside it stand two common ways of ranking, to compare with: both let much of one criterion make up for little of another.</source>
        <translation>Сақталған реттеу — ақша бірлігіне шаққанда жаңадан қызмет көрсетілетін адамдар саны бойынша. Салыстыру үшін қасында екі кең таралған тәсіл тұр: екеуінде де бір өлшем бойынша көптік екіншісінің аздығын жабады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Weighted sum: people newly served of each group and the cost, each scaled from the least to the greatest (min-max), added up with their weights.</source>
        <translation>Салмақталған қосынды: әр топтың жаңадан қызмет көрсетілетін адамдары мен құны, әрқайсысы ең азынан ең көбіне дейінгі шкалаға келтіріліп (min-max), салмақтарымен қосылады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>TOPSIS: the same criteria, each scaled by the length of its column (vector); the nearer to the best of everything and the farther from the worst, the better.</source>
        <translation>TOPSIS: сол өлшемдер, әрқайсысы бағанының ұзындығына бөлінген (vector); бәрі бойынша ең жақсысына неғұрлым жақын және ең нашарынан неғұрлым алыс болса, соғұрлым жақсы.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Groups weigh as in the ranking, the cost as much as all groups together.</source>
        <translation>Топтардың салмағы реттеудегідей, құнның салмағы барлық топтармен бірдей.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Other ways of ranking</source>
        <translation>Реттеудің басқа тәсілдері</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Ranks in three ways</source>
        <translation>Үш тәсіл бойынша орындар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Ranking in other ways</source>
        <translation>Басқа тәсілдермен реттеу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>No ranking is kept yet: keep one first.</source>
        <translation>Реттеу әлі сақталмаған: алдымен сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Of the first {first} the weighted sum has {sum_both} among its own first, TOPSIS {topsis_both}. Rank correlation (1: the same order): {sum_alike} and {topsis_alike}.</source>
        <translation>Алғашқы {first} нысанның {sum_both}-ін салмақталған қосынды да, {topsis_both}-ін TOPSIS те алғашқылардың қатарына қояды. Рангтік корреляция (1 — сол реттің өзі): {sum_alike} және {topsis_alike}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>By weighted sum</source>
        <translation>Салмақталған қосынды бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>By TOPSIS</source>
        <translation>TOPSIS бойынша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>How much counts: {title}. Now {weight}</source>
        <translation>Маңызы қанша: {title}. Қазір {weight}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>{title}: one person counts as {weight}</source>
        <translation>{title}: бір адам {weight} болып есептеледі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>The group that counts most counts 1 per person; the number beside each other slider says how much one of its people counts.</source>
        <translation>Ең маңызды топта бір адам 1 болып есептеледі; басқа жүгірткілердің жанындағы сан сол топтың бір адамы қанша екенін айтады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Who is kept out, who would be served</source>
        <translation>Кімге кедергі, кімге қолжетімді болады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What is wrong and would be mended</source>
        <translation>Не дұрыс емес және жөнделеді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What is wrong and would stay</source>
        <translation>Не дұрыс емес және қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Packages of works</source>
        <translation>Жұмыстар топтамалары</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What if only one group counted</source>
        <translation>Тек бір топ ескерілсе</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Not ranked for works: what is unknown here is a reason to inspect. Uncertain for {people} people.</source>
        <translation>Жұмыстар үшін реттелмеген: мұндағы белгісіздік — тексеруге себеп. {people} адам үшін белгісіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Not ranked for works: no works that are known would let more people use it.</source>
        <translation>Жұмыстар үшін реттелмеген: белгілі жұмыстар оны көбірек адамға қолжетімді етпейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Rank {rank} of {ranked}: {gain} weighted people for {cost}, that is {worth} per million.</source>
        <translation>{ranked} ішінде {rank}-орын: {cost} сомаға салмақпен {gain} адам, яғни миллионға {worth}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>This kind of service counts {weight}.</source>
        <translation>Мұндай қызметтің салмағы {weight}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: {status}, afterwards {target}; kept out {people}, newly served {served}, each counts {weight}</source>
        <translation>{profile}: {status}, жұмыстан кейін {target}; кедергі {people} адамға, қолжетімді болады {served}, әрқайсысы {weight} болып есептеледі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: {status}; kept out {people}, nobody newly served for sure</source>
        <translation>{profile}: {status}; кедергі {people} адамға, анық ешкімге қолжетімді болмайды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>up to {people} more if an inspection shows it</source>
        <translation>тексеру растаса, тағы {people} дейін</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{title}: {measures}. {cost} ({low} – {high}), newly served {people}.</source>
        <translation>{title}: {measures}. {cost} ({low} – {high}), қолжетімді болады: {people}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Would stand at {rank}.</source>
        <translation>{rank}-орында болар еді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>The city pays {cost} of it.</source>
        <translation>Оның {cost} бөлігін қала төлейді.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: rank {rank}</source>
        <translation>{profile}: {rank}-орын</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: not ranked</source>
        <translation>{profile}: реттелмеген</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>The weights are those at the beginning.</source>
        <translation>Салмақтар бастапқыдай.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Changes {changed} facilities: {entered} come into the first {first}, {left} go out of it.</source>
        <translation>{changed} нысанның орны өзгереді: {entered} алғашқы {first} ішіне кіреді, {left} одан шығады.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works on their way</source>
        <translation>Жұмыстардың барысы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works of which year</source>
        <translation>Қай жылдың жұмыстары</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works in which state</source>
        <translation>Қандай күйдегі жұмыстар</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works have been ordered or begun</source>
        <translation>Таңдалған жұмыстар тапсырылған не басталған</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are done today; an inspection then confirms them</source>
        <translation>Таңдалған жұмыстар бүгін орындалды; кейін оларды тексеру растайды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are only planned again</source>
        <translation>Таңдалған жұмыстар қайтадан тек жоспарланған</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are not carried out</source>
        <translation>Таңдалған жұмыстар жүргізілмейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Look for inspections</source>
        <translation>Тексерулерді табу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works that are done and inspected since become re-inspected</source>
        <translation>Орындалғаннан кейін тексерілген жұмыстар расталған болады</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Reading the works</source>
        <translation>Жұмыстар оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>No works are planned: adopt a programme first.</source>
        <translation>Жоспарланған жұмыс жоқ: алдымен бағдарламаны бекітіңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works, {money} of all payers.</source>
        <translation>{count} жұмыс, барлық төлеушіден {money}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The first {count} are listed; choose above to see others.</source>
        <translation>Алғашқы {count} көрсетілген; басқаларын жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Who pays</source>
        <translation>Кім төлейді</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works: {state}.</source>
        <translation>{count} жұмыс: {state}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Changing works</source>
        <translation>Жұмыстар өзгертілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works are confirmed by an inspection after them.</source>
        <translation>Кейінгі тексерумен расталған жұмыстар: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Looking for inspections</source>
        <translation>Тексерулер ізделуде</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../dialogs/problems_dock.py"/>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Facility</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Reading the problems</source>
        <translation>Мәселелер оқылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>No city is open.</source>
        <translation>Ешбір қала ашылмаған.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The city is being checked; you can go on working.</source>
        <translation>Қала тексерілуде; жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Reading the problems…</source>
        <translation>Мәселелер оқылуда…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Nothing was found so far. Check the city to look through all records.</source>
        <translation>Әзірге ештеңе табылған жоқ. Барлық жазбаны қарап шығу үшін қаланы тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Open: {errors} errors, {warnings} warnings, {notes} notes. Accepted: {accepted}. Shown: {shown}.</source>
        <translation>Ашық: қате – {errors}, ескерту – {warnings}, ескертпе – {notes}. Қабылданған: {accepted}. Көрсетілген: {shown}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>{count} problems are chosen.</source>
        <translation>Таңдалған мәселелер: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepted by {person}: {reason}</source>
        <translation>{person} қабылдаған: {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: swap the coordinates ({count})</source>
        <translation>Т&amp;үзету: координаталарды ауыстыру ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: take the district from the place ({count})</source>
        <translation>Т&amp;үзету: ауданын орны бойынша алу ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: replace the letters ({count})</source>
        <translation>Т&amp;үзету: әріптерді ауыстыру ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>M&amp;end</source>
        <translation>Т&amp;үзету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The city was checked. Found: {total}; new: {new}, no longer there: {gone}.</source>
        <translation>Қала тексерілді. Табылғаны: {total}; жаңасы: {new}, жойылғаны: {gone}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Checking the city</source>
        <translation>Қала тексерілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Mended: {count} of {all}. What was not sure is left as it was.</source>
        <translation>Түзетілгені: {all} ішінен {count}. Анық емесі бұрынғыша қалды.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Mending</source>
        <translation>Түзетілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Taken back for {count} facilities.</source>
        <translation>{count} нысан үшін қайтарылды.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Taking it back</source>
        <translation>Қайтарылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepted: {count}. They are shown under “accepted”, and again when their values change.</source>
        <translation>Қабылданғаны: {count}. Олар «қабылданған» ішінде көрсетіледі, мәндері өзгерсе, қайта шығады.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepting</source>
        <translation>Қабылдануда</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Shown again: {count}.</source>
        <translation>Қайта көрсетілгені: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Showing them again</source>
        <translation>Қайта көрсетілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Checking once more</source>
        <translation>Қайта тексерілуде</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Save the problems</source>
        <translation>Мәселелерді сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The problems were saved to {file}.</source>
        <translation>Мәселелер {file} файлына сақталды.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Saving the problems</source>
        <translation>Мәселелер сақталуда</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Check the whole city</source>
        <translation>Бүкіл қаланы &amp;тексеру</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Look through all records by all rules; what is found is kept until the next time</source>
        <translation>Барлық жазбаны барлық ереже бойынша қарап шығу; табылғаны келесі тексеруге дейін сақталады</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Sto&amp;p</source>
        <translation>То&amp;қтату</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Stop checking; what was found before stays</source>
        <translation>Тексеруді тоқтату; бұрын табылғаны қалады</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>S&amp;how those of all facilities</source>
        <translation>Барлық &amp;нысандікін көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Only the problems of one facility are shown now</source>
        <translation>Қазір тек бір нысанның мәселелері көрсетілген</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Find</source>
        <translation>І&amp;здеу</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Name, address or words</source>
        <translation>Атауы, мекенжайы немесе сөз</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Find among the problems</source>
        <translation>Мәселелер ішінен іздеу</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Se&amp;verity</source>
        <translation>&amp;Маңыздылығы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Severity of the problems shown</source>
        <translation>Көрсетілген мәселелердің маңыздылығы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>R&amp;ule</source>
        <translation>&amp;Ереже</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Rule of the problems shown</source>
        <translation>Көрсетілген мәселелердің ережесі</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;District</source>
        <translation>&amp;Аудан</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>District of the problems shown</source>
        <translation>Көрсетілген мәселелердің ауданы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>S&amp;tate</source>
        <translation>Кү&amp;йі</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Open or accepted problems</source>
        <translation>Ашық немесе қабылданған мәселелер</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Return shows the facility on the map; several rows can be chosen</source>
        <translation>Enter нысанды картада көрсетеді; бірнеше жолды таңдауға болады</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Zoom to it</source>
        <translation>Картадан &amp;көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Show the facility of the chosen problem on the map and in the panel</source>
        <translation>Таңдалған мәселенің нысанын картада және панельде көрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Open its record…</source>
        <translation>&amp;Жазбасын ашу…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Change the facility of the chosen problem: names, type, address, place</source>
        <translation>Таңдалған мәселенің нысанын өзгерту: атаулары, түрі, мекенжайы, орны</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Merge the two…</source>
        <translation>Екеуін &amp;біріктіру…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Make the two records of the chosen problem one</source>
        <translation>Таңдалған мәселенің екі жазбасын бір ету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Check &amp;it again</source>
        <translation>Қайта тексе&amp;ру</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Look through the facilities of the chosen problems once more, after something was changed</source>
        <translation>Бірдеңе өзгергеннен кейін таңдалған мәселелердің нысандарын тағы бір рет қарап шығу</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Save as ta&amp;ble…</source>
        <translation>Кесте етіп &amp;сақтау…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Save the problems that are shown as CSV or Excel</source>
        <translation>Көрсетілген мәселелерді CSV немесе Excel түрінде сақтау</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Reaso&amp;n</source>
        <translation>Себеб&amp;і</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Why the chosen ones are right as they are</source>
        <translation>Таңдалғандары неге дұрыс</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Reason for accepting the chosen problems</source>
        <translation>Таңдалған мәселелерді қабылдау себебі</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Accept</source>
        <translation>Қабы&amp;лдау</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Hide the chosen problems as long as their values stay the same; the reason is kept</source>
        <translation>Таңдалған мәселелерді мәндері өзгермегенше жасыру; себебі сақталады</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Show a&amp;gain</source>
        <translation>Қайта к&amp;өрсету</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Take the acceptance of the chosen problems back</source>
        <translation>Таңдалған мәселелердің қабылдануын қайтарып алу</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Making the store</source>
        <translation>Қойма құрылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Upgrading the store</source>
        <translation>Қойма жаңартылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Building the project</source>
        <translation>Жоба құрылуда</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Generating the sample city</source>
        <translation>Үлгі қала жасалуда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_works.py"/>
        <source>Reading photos</source>
        <translation>Фотосуреттер оқылуда</translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Evaluating the facilities</source>
        <translation>Нысандар бағалануда</translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Writing the statuses</source>
        <translation>Мәртебелер жазылуда</translation>
    </message>
    <message>
        <location filename="../layers/gap_analysis.py"/>
        <source>Counting who can use what</source>
        <translation>Кім нені пайдалана алатынын есептеу</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Reading the statuses</source>
        <translation>Мәртебелер оқылуда</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Reading the facilities</source>
        <translation>Нысандарды оқу</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Counting where people live</source>
        <translation>Адамдар қайда тұратынын есептеу</translation>
    </message>
    <message>
        <location filename="../layers/imports/planning_tables.py"/>
        <source>Reading the tables</source>
        <translation>Кестелер оқылуда</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>Reading the file</source>
        <translation>Файл оқылуда</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>Writing into the store</source>
        <translation>Қоймаға жазылуда</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Counting who is kept out</source>
        <translation>Кедергілер кімге бөгет болатыны есептелуде</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Putting packages of works together</source>
        <translation>Жұмыстар топтамалары құрастырылуда</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Counting whom they serve</source>
        <translation>Олар кімге қызмет көрсететіні есептелуде</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Looking for the best programme</source>
        <translation>Ең жақсы бағдарлама ізделуде</translation>
    </message>
    <message>
        <location filename="../layers/robustness.py"/>
        <source>Trying other weights, prices and luck</source>
        <translation>Басқа салмақ, баға және нәтижелерді сынау</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>Writing the scenario</source>
        <translation>Сценарийді жазу</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>Copying the city</source>
        <translation>Қаланы көшіру</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>Building the indexes</source>
        <translation>Индекстерді құру</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Reading the records</source>
        <translation>Жазбалар оқылуда</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Checking the records</source>
        <translation>Жазбалар тексерілуде</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Looking for duplicates</source>
        <translation>Қайталанған жазбалар ізделуде</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Writing what was found</source>
        <translation>Табылғандар жазылуда</translation>
    </message>
    <message>
        <location filename="../layers/visit_plan.py"/>
        <source>Planning the visits</source>
        <translation>Тексерулер жоспарлануда</translation>
    </message>
    <message>
        <location filename="../reports/district_maps.py"/>
        <source>Drawing the maps</source>
        <translation>Карталар сызылуда</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>There is no styles folder {folder}: the plugin's own styles are used.</source>
        <translation>{folder} стильдер қалтасы жоқ: плагиннің өз стильдері қолданылады.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>The style {file} cannot be used: {reason} The plugin's own is used instead.</source>
        <translation>{file} стилін қолдануға болмайды: {reason} Оның орнына плагиннің өз стилі қолданылады.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>QGIS cannot read it ({message}).</source>
        <translation>QGIS оны оқи алмайды ({message}).</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a categorised style.</source>
        <translation>ол санатталған стиль (categorized) болуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a graduated style.</source>
        <translation>ол градацияланған стиль (graduated) болуы керек.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no symbol for {values}.</source>
        <translation>онда мына мәндердің белгісі жоқ: {values}.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no class around -1, which stands for “too few assessed”.</source>
        <translation>онда «тым аз тексерілген» дегенді білдіретін -1 маңындағы класс жоқ.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its classes do not cover every share from 0 to 1.</source>
        <translation>оның кластары 0-ден 1-ге дейінгі барлық үлесті қамтымайды.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its drawing {file} is missing.</source>
        <translation>оның {file} суреті жоқ.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the classification model</source>
        <translation>жіктеу моделі</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the facilities: which there are, where, whose</source>
        <translation>нысандар: қайсысы бар, қайда, кімдікі</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the inspections and what follows from them</source>
        <translation>тексерулер және олардан шығатын нәтиже</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the population</source>
        <translation>халық</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the capacities of facilities</source>
        <translation>нысандардың сыйымдылығы</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the prices</source>
        <translation>бағалар</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>what facilities share</source>
        <translation>нысандарға ортақ нәрселер</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the version of the plugin</source>
        <translation>модуль нұсқасы</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>The floor cannot be met ({district}): lower it by {slack}, or give more money.</source>
        <translation>Төменгі шек орындалмайды ({district}): оны {slack} төмендетіңіз не ақша қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>The floor cannot be met ({profile}): lower it by {slack} people, or give more money.</source>
        <translation>Төменгі шек орындалмайды ({profile}): оны {slack} адамға төмендетіңіз не ақша қосыңыз.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>What has to be done at facility {facilities} cannot be paid in time: {slack} are missing.</source>
        <translation>{facilities} нысанындағы міндетті жұмысты уақытында төлеуге болмайды: {slack} жетпейді.</translation>
    </message>
</context>
</TS>
