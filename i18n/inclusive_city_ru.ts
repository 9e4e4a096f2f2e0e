<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Adopt a programme</source>
        <translation>Утвердить программу</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Locks a programme as adopted and plans its works, one for each measure at each facility, with payer, cost and year; what facilities share is planned once. It stays as it was decided from then on. A programme that was adopted before gives way: works that nobody has begun are withdrawn, what is under way or done stays and is not planned twice. The constraints are verified again on the rows first.</source>
        <translation>Закрепляет программу как утверждённую и планирует её работы: по одной на каждое мероприятие на каждом объекте, с плательщиком, стоимостью и годом; общее для нескольких объектов планируется один раз. С этого времени программа остаётся такой, как решено. Утверждённая раньше программа уступает место: не начатые работы снимаются, начатые и выполненные остаются и не планируются дважды. Сначала по строкам заново проверяются все ограничения.</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Programme (number, name or identifier)</source>
        <translation>Программа (номер, название или идентификатор)</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Adopted by, such as the decision of the council</source>
        <translation>Кем утверждена, например решение маслихата</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works planned</source>
        <translation>Запланировано работ</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <location filename="../algorithms/programme.py"/>
        <source>Facilities in the programme</source>
        <translation>Объектов в программе</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works that have begun already</source>
        <translation>Работ уже начато</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>Works of the programme before, withdrawn</source>
        <translation>Снято работ прежней программы</translation>
    </message>
    <message>
        <location filename="../algorithms/adopt_scenario.py"/>
        <source>“{name}” is no longer the adopted programme.</source>
        <translation>«{name}» больше не является утверждённой программой.</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement of inspectors</source>
        <translation>Согласие обследователей</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>How far inspectors agree, from facilities that two of them inspected: per criterion, per inspector and as a whole. The share of equal outcomes with Wilson's interval; Cohen's kappa, which leaves out what chance alone would make equal, with its interval after Fleiss, Cohen and Everitt; and Gwet's AC1, which stands where nearly all outcomes are the same and kappa says little. Compared are outcomes (met, met in part, not met, does not apply), not centimetres. It shows which questions and which people need training.</source>
        <translation>Насколько сходятся оценки обследователей на объектах, которые обследовали двое: по каждому критерию, по каждому обследователю и в целом. Доля одинаковых итогов с интервалом Уилсона; каппа Коэна, которая не считает случайные совпадения, с интервалом по Флейсу, Коэну и Эверитту; и AC1 Гвета — там, где почти все итоги одинаковы и каппа мало говорит. Сравниваются итоги (выполнено, выполнено частично, не выполнено, не применяется), а не сантиметры. Видно, каким вопросам и каким людям нужно обучение.</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Facilities inspected twice</source>
        <translation>Объекты, обследованные дважды</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Answers compared</source>
        <translation>Сравнено ответов</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>No facility was inspected by two inspectors yet: plan visits with second visits, to compare.</source>
        <translation>Пока ни один объект не обследовали двое: запланируйте выезды вместе с повторными, для сравнения.</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Back up a store</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Writes a complete copy of a city store to a new file, also while others have it open. Copying the file by hand may miss what still lies in the files beside it (-wal, -shm). Photos that lie in a folder beside the store are copied along.</source>
        <translation>Записывает полную копию хранилища города в новый файл, даже когда оно открыто у других. При копировании файла вручную можно потерять то, что ещё лежит в соседних файлах (-wal, -shm). Фотографии из папки рядом с хранилищем копируются вместе с ним.</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <location filename="../algorithms/backup_store.py"/>
        <location filename="../algorithms/copy_store.py"/>
        <source>Photos whose pictures are not where the store says: {count}</source>
        <translation>Фотографии, изображений которых нет там, где указано в хранилище: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/create_store.py"/>
        <source>City store</source>
        <translation>Хранилище города</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Records and their history</source>
        <translation>Записи и их история</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Accessibility status</source>
        <translation>Статус доступности</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Maps and reports</source>
        <translation>Карты и отчёты</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Sample city</source>
        <translation>Пример города</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/import_prices.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>This needs the Python package {package}, which this QGIS does not have. On Debian and Ubuntu install {system_package}; on Windows and macOS use QGIS's full installer. Then start QGIS again.</source>
        <translation>Для этого нужен пакет Python {package}, которого в этой QGIS нет. В Debian и Ubuntu установите {system_package}; в Windows и macOS воспользуйтесь полным установщиком QGIS. Затем перезапустите QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Build the styled project</source>
        <translation>Создать оформленный проект</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Writes a QGIS project of the city: the facilities with the symbol of their accessibility status, in a style and a map theme for each disability profile, with and without what is only reported; the share of accessible facilities by district and by hexagon where single facilities would be too many; map tips; on request the register and its inspections with forms. It opens in any QGIS, also without this plugin. A city may replace the symbols by styles of its own (.qml). A project of the same name is replaced.</source>
        <translation>Записывает проект QGIS города: объекты со знаком статуса доступности, со стилем и темой карты для каждой категории, с учётом сообщений и без них; доля доступных объектов по районам и по шестиугольникам там, где отдельных объектов слишком много; всплывающие подсказки; по желанию – реестр и обследования с формами. Открывается в любом QGIS, и без этого плагина. Город может заменить знаки своими стилями (.qml). Проект с тем же именем заменяется.</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Profile shown first (code; empty: the model's first)</source>
        <translation>Категория, которая показана первой (код; пусто: первая в модели)</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Show what is only reported, too</source>
        <translation>Показать и то, что известно только по сообщениям</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Add OpenStreetMap as a base map, switched off</source>
        <translation>Добавить подложку OpenStreetMap, выключенной</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Add the tables of records with their forms (the plugin adds them when needed)</source>
        <translation>Добавить таблицы записей с формами (плагин добавляет их при необходимости)</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the city's own styles</source>
        <translation>Папка собственных стилей города</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>QGIS projects</source>
        <translation>Проекты QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <location filename="../algorithms/build_project.py"/>
        <source>{project} written.</source>
        <translation>Записан проект {project}.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Compare two scenarios</source>
        <translation>Сравнить два сценария</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Puts two scenarios of one kind side by side: which inputs differ, whether the data changed in between, every figure in both with the difference, who gains by district and profile, and which facilities get other works, another year, or are in one of them alone. Written as a table; in a GeoPackage the facilities have their places.</source>
        <translation>Ставит рядом два сценария одного вида: какие исходные условия различаются, изменились ли между ними данные, каждый показатель в обоих и разница, кто выигрывает по районам и группам людей, на каких объектах другие работы, другой год или которые есть только в одном. Записывается таблицей; в GeoPackage у объектов есть место на карте.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>First scenario (number, name or identifier)</source>
        <translation>Первый сценарий (номер, название или идентификатор)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Second scenario (number, name or identifier)</source>
        <translation>Второй сценарий (номер, название или идентификатор)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The same result</source>
        <translation>Тот же результат</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Facilities that differ</source>
        <translation>Объектов с различиями</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>Facilities that are the same</source>
        <translation>Объектов без различий</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_scenarios.py"/>
        <source>The data changed in between: {parts}.</source>
        <translation>Между ними изменились данные: {parts}.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Copy a city into another store</source>
        <translation>Скопировать город в другое хранилище</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Brings a whole city from one store into a new one: from a file into the city's database, from the database into a file, or between two of a kind. Records, answers, history, photos, links, plans and the log go along and keep their numbers; the copy is of one moment, also while others write. The new store is complete or not there. Contacts of residents are personal data: they stay behind unless asked for, which takes the right to read them.</source>
        <translation>Переносит город целиком из одного хранилища в новое: из файла в базу данных города, из базы в файл или между двумя однотипными. Записи, ответы, история, фотографии, связи, планы и журнал переносятся и сохраняют свои номера; копия относится к одному моменту, даже если другие в это время пишут. Новое хранилище либо полное, либо его нет. Контакты жителей — персональные данные: они остаются, если их не запросить, а для этого нужно право их читать.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>New store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>With the contacts of residents (personal data)</source>
        <translation>С контактами жителей (персональные данные)</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Rows copied</source>
        <translation>Скопировано строк</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>{rows} rows copied: {facilities} facilities, {inspections} inspections, {answers} answers.</source>
        <translation>Скопировано строк: {rows}; объектов: {facilities}, обследований: {inspections}, ответов: {answers}.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Contacts of residents were left out.</source>
        <translation>Контакты жителей не скопированы.</translation>
    </message>
    <message>
        <location filename="../algorithms/copy_store.py"/>
        <source>Not copied, as the new store has no such columns: {columns}</source>
        <translation>Не скопировано, так как в новом хранилище нет таких столбцов: {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Cost estimate</source>
        <translation>Смета затрат</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Writes what works cost – low, typical and high price, quantity, payer – as a printable estimate by district, by owner or facility by facility, and as a table. The works are those that are planned, those of a programme, or what every facility would need. What several facilities share is counted once where the works are planned or of a programme; where each facility is looked at alone, at each.</source>
        <translation>Записывает стоимость работ – низкую, типичную и высокую цену, количество, плательщика – в виде печатной сметы по районам, по владельцам или по каждому объекту, а также таблицей. Берутся запланированные работы, работы программы или то, что нужно каждому объекту. Общее для нескольких объектов учитывается один раз, если работы запланированы или входят в программу; если каждый объект рассматривается отдельно – у каждого.</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Listed by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Estimate to print</source>
        <translation>Смета для печати</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Estimate for a browser</source>
        <translation>Смета для браузера</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Facilities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Cost at the typical price</source>
        <translation>Стоимость по типичной цене</translation>
    </message>
    <message>
        <location filename="../algorithms/cost_estimate.py"/>
        <source>Some of the prices are only a proposal: put in the city's own price table.</source>
        <translation>Часть цен – лишь предложение: внесите собственную таблицу цен города.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Create or upgrade a store</source>
        <translation>Создать или обновить хранилище</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Makes a new city store (a GeoPackage) with a classification model in it: the criteria, limits, facility types, measures and words that the city works with. With “upgrade”, a store that is there is brought to the present schema and given the model; its data are kept, and every facility is queued for evaluation. A model is a folder; its errors are listed with file and line, and then nothing is changed.</source>
        <translation>Создаёт новое хранилище города (GeoPackage) с моделью классификации: критериями, пределами, видами объектов, мерами и словами, с которыми работает город. При выборе «Обновить» имеющееся хранилище переводится на текущую схему и получает модель; данные сохраняются, а все объекты ставятся в очередь на оценку. Модель – это папка; её ошибки перечисляются с указанием файла и строки, и тогда ничего не меняется.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <location filename="../algorithms/sample_city.py"/>
        <source>Classification model (shipped name or folder)</source>
        <translation>Модель классификации (имя встроенной модели или папка)</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>If the store exists</source>
        <translation>Если хранилище уже есть</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Stop and leave it as it is</source>
        <translation>Остановиться и оставить его как есть</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Upgrade it and load the model</source>
        <translation>Обновить его и загрузить модель</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Replace it by an empty one</source>
        <translation>Заменить его пустым</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>Model and version</source>
        <translation>Модель и версия</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{store} holds the model {model}: {criteria} criteria, {profiles} profiles.</source>
        <translation>В хранилище {store} – модель {model}: критериев {criteria}, категорий {profiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_store.py"/>
        <source>{count} criteria rest on an unconfirmed source: {codes}</source>
        <translation>Критериев с неподтверждённым источником: {count} ({codes})</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Print district maps</source>
        <translation>Напечатать карты районов</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Makes a map of each district for each disability profile: an A3 page with the facilities by status, a legend with counts, a table of status by facility type, the share adapted, the ten facilities where works come first by the city's ranking, the place in the city, scale, date and sources, in Kazakh, Russian or English. As PDF (letters can be searched and copied), as picture (PNG) or as drawing (SVG); a PDF for each map or one for all maps of a language. Evaluate the store first, so that the statuses are up to date. Maps of the same name are replaced. Where the work is cancelled, the maps finished so far stay.</source>
        <translation>Составляет карту каждого района для каждой категории: страница A3 с объектами по статусам, легендой с количеством, таблицей статусов по видам объектов, долей приспособленных, десятью объектами, где работы нужны в первую очередь по очерёдности города, положением в городе, масштабом, датой и источниками, на казахском, русском или английском языке. В виде PDF (текст можно искать и копировать), изображения (PNG) или чертежа (SVG); PDF для каждой карты или один для всех карт на одном языке. Сначала оцените доступность, чтобы статусы были актуальны. Карты с тем же именем заменяются. Если работу отменить, уже готовые карты остаются.</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Districts (codes with commas; empty: all)</source>
        <translation>Районы (коды через запятую; пусто: все)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Profiles (codes with commas; empty: all)</source>
        <translation>Категории (коды через запятую; пусто: все)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>One PDF for all maps of a language</source>
        <translation>Один PDF для всех карт на одном языке</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Resolution of pictures (dpi)</source>
        <translation>Разрешение изображений (точек на дюйм)</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>File names</source>
        <translation>Имена файлов</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Folder of the maps</source>
        <translation>Папка для карт</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Maps made</source>
        <translation>Созданные карты</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>Too long for its place on the map, so it was cut: {text}</source>
        <translation>Не помещается на карте, поэтому сокращено: {text}</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{facilities} facilities wait for their status to be recomputed; the maps say so. Run “Evaluate accessibility” and make them again.</source>
        <translation>Объектов, чей статус ожидает пересчёта: {facilities}; на картах это указано. Запустите «Оценить доступность» и создайте карты заново.</translation>
    </message>
    <message>
        <location filename="../algorithms/district_maps.py"/>
        <source>{number} maps in {folder}.</source>
        <translation>Карт: {number}, папка {folder}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate accessibility</source>
        <translation>Оценить доступность</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Works out the status of every facility for each disability profile from the answers in the store, with the criteria that fail, the status of each zone, score and completeness. Only facilities that changed, or whose inspection went out of date, are evaluated again, unless all are asked for; the result is the same. Official status rests on verified inspections; what is only reported is kept beside it.</source>
        <translation>Определяет статус каждого объекта для каждой категории людей с инвалидностью по ответам в хранилище: с невыполненными критериями, статусом каждой зоны, баллом и полнотой сведений. Заново оцениваются только объекты, которые изменились или чьё обследование устарело, если не выбраны все; результат тот же. Официальный статус опирается на подтверждённые обследования; статус по сообщениям хранится рядом с ним.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>All facilities</source>
        <translation>Все объекты</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Facilities evaluated</source>
        <translation>Оценено объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Statuses changed</source>
        <translation>Изменено статусов</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>{facilities} facilities evaluated, {changed} statuses changed.</source>
        <translation>Оценено объектов: {facilities}, изменено статусов: {changed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>official</source>
        <translation>официально</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>reported</source>
        <translation>по сообщениям</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Export the price table</source>
        <translation>Выгрузить таблицу цен</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Writes what each measure costs per unit – low, typical, high, with currency, day, value added tax and source – to a table for a spreadsheet. Changed there, it is taken back by “Import the price table”.</source>
        <translation>Записывает стоимость единицы каждой меры – низкую, типичную и высокую цену, валюту, дату, НДС и источник – в таблицу для электронных таблиц. Изменённую таблицу принимает «Загрузить таблицу цен».</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <location filename="../algorithms/import_prices.py"/>
        <source>Price table</source>
        <translation>Таблица цен</translation>
    </message>
    <message>
        <location filename="../algorithms/export_prices.py"/>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Export a scenario</source>
        <translation>Вывести сценарий в файл</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Writes a scenario with its works (or ranking, gaps, verdicts), figures and inputs: as an Excel file with a sheet per table, as CSV with a file per table, as a GeoPackage whose layers any GIS opens, or as a PDF to print with a map, the figures and the list of works. Where a second scenario is named, the page sets them side by side.</source>
        <translation>Записывает сценарий с его работами (или рейтингом, нехваткой, выводами), показателями и исходными условиями: файлом Excel с листом на таблицу, CSV с файлом на таблицу, GeoPackage, слои которого откроет любая ГИС, или PDF для печати с картой, показателями и списком работ. Если назван второй сценарий, на странице они стоят рядом.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Scenario (number, name or identifier)</source>
        <translation>Сценарий (номер, название или идентификатор)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_scenario.py"/>
        <source>Beside another scenario (for the PDF)</source>
        <translation>Рядом с другим сценарием (для PDF)</translation>
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
        <translation>Страниц: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Find the gaps</source>
        <translation>Найти нехватку</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Finds what is missing to whom: for each place where people live, each profile and each type of service how far it is to the nearest facility, to the nearest one that is usable for the profile, how many people have none within reach, and how much of the supply in reach barriers keep from them (unmet need, by floating catchments). What barriers cause is told apart from what distance causes, and what is unknown stays an interval. With it come figures by district and profile, how unequal they are, and hot spots of need. The result is kept as a scenario with all its inputs; the page on methods has the formulas.</source>
        <translation>Находит, кому чего не хватает: для каждого места проживания, каждой группы людей и каждого вида услуг — как далеко до ближайшего объекта и до ближайшего пригодного для этой группы, у скольких людей такого нет поблизости и какую часть доступного предложения отнимают барьеры (неудовлетворённая потребность по плавающим зонам охвата). Вызванное барьерами отделено от вызванного расстоянием, неизвестное остаётся интервалом. К этому — показатели по районам и группам людей, их неравенство и горячие точки потребности. Результат хранится как сценарий со всеми исходными условиями; формулы — на странице о методах.</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <location filename="../algorithms/programme.py"/>
        <location filename="../algorithms/rerun_scenario.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Name of the scenario</source>
        <translation>Название сценария</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Gaps</source>
        <translation>Нехватка</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/programme.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Number of the scenario</source>
        <translation>Номер сценария</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>Places where people live</source>
        <translation>Мест проживания</translation>
    </message>
    <message>
        <location filename="../algorithms/gap_analysis.py"/>
        <source>{profile}: of {people} people, {unmet} with unmet need, {without} without a usable one.</source>
        <translation>{profile}: из {people} человек у {unmet} неудовлетворённая потребность, у {without} нет пригодного объекта поблизости.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Readers: see maps, cards and plans</source>
        <translation>Читатели: смотрят карты, карточки и планы</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Inspectors: record inspections</source>
        <translation>Инспекторы: вносят обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Editors: register, imports, verification</source>
        <translation>Редакторы: реестр, импорт, подтверждение</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Planners: evaluate, rank, plan works</source>
        <translation>Планировщики: оценивают, ранжируют, планируют работы</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Moderators: residents’ reports and contacts</source>
        <translation>Модераторы: обращения и контакты жителей</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Departments: reports assigned to them, works</source>
        <translation>Управления: порученные обращения, работы</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Administrators: model, rights, upgrades</source>
        <translation>Администраторы: модель, права, обновления</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Public: what is published, new reports</source>
        <translation>Общий доступ: опубликованное, новые обращения</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Set up rights in the city's database</source>
        <translation>Настроить права в базе данных города</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Makes the group roles of a municipal database (readers, inspectors, editors, planners, moderators, departments, administrators, public) and gives each its rights; run once more, it brings them up to date. Logins that the server has are made members of a group. Rights by district let people write only in the districts named for them (* for the whole city), while everybody goes on reading everything; a change elsewhere is refused with an error. You must be allowed to make roles in the database; where you are not, nothing is changed and you are told which files the database administrator has to run.</source>
        <translation>Создаёт групповые роли городской базы данных (читатели, инспекторы, редакторы, планировщики, модераторы, управления, администраторы, общий доступ) и даёт каждой её права; повторный запуск обновляет их. Логины, которые есть на сервере, включаются в группу. При правах по районам люди вносят изменения только в названных для них районах (* — весь город), а читают по-прежнему всё; изменение в другом районе отклоняется с ошибкой. Для этого нужно право создавать роли в базе данных; если его нет, ничего не меняется, и вы узнаете, какие файлы должен выполнить администратор базы данных.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Logins to add to a group (with commas)</source>
        <translation>Логины для включения в группу (через запятую)</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Districts they may write in (codes; * for all)</source>
        <translation>Районы, где им можно вносить изменения (коды; * — все)</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district</source>
        <translation>Права по районам</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>On: people write in their districts only</source>
        <translation>Включить: изменения только в своих районах</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Off: people write in the whole city</source>
        <translation>Выключить: изменения во всём городе</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Who is in which group</source>
        <translation>Кто в какой группе</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>{group} – {logins}</source>
        <translation>{group} – {logins}</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district are on.</source>
        <translation>Права по районам включены.</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>Rights by district are off: people write in the whole city.</source>
        <translation>Права по районам</translation>
    </message>
    <message>
        <location filename="../algorithms/grant_rights.py"/>
        <source>{who} may write in: {districts}</source>
        <translation>{who} может вносить изменения в районах: {districts}</translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Import where people live</source>
        <translation>Импортировать население</translation>
    </message>
    <message>
        <location filename="../algorithms/import_demand.py"/>
        <source>Brings the number of people who live in a place, in all and of each disability profile where that is known: cells of a population grid, buildings, addresses, districts, any layer or table with a number. They say whom a barrier concerns. People of a district are spread evenly over it, as nobody says where in it they live (mapping generic_demand_districts). The sums are compared with the published totals. Importing the same file again changes nothing; a place that is gone from the source no longer counts.</source>
        <translation>Загружает число жителей по местам, всего и по каждой группе людей с инвалидностью, где это известно: ячейки сетки населения, здания, адреса, районы, любой слой или таблица с числом. Они показывают, кого касается барьер. Жители района распределяются по нему равномерно, поскольку никто не говорит, где именно они живут (сопоставление generic_demand_districts). Суммы сверяются с опубликованными итогами. Повторный импорт того же файла ничего не меняет; место, которого больше нет в источнике, не учитывается.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Import districts</source>
        <translation>Импортировать районы</translation>
    </message>
    <message>
        <location filename="../algorithms/import_districts.py"/>
        <source>Brings the districts of a map layer into the store, with their names in every language and their population, and gives every facility its district anew. A mapping says which column is what. A district is known by its code, however its name is spelled. Importing the same file again changes nothing; a district that is gone from the source is marked, not deleted.</source>
        <translation>Вносит в хранилище районы из слоя карты, с названиями на всех языках и населением, и заново определяет район каждого объекта. Что означает каждый столбец, сказано в сопоставлении. Район узнаётся по коду, как бы ни было написано название. Повторный импорт того же файла ничего не меняет; район, которого больше нет в источнике, помечается, а не удаляется.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Import facilities</source>
        <translation>Импортировать объекты</translation>
    </message>
    <message>
        <location filename="../algorithms/import_facilities.py"/>
        <source>Brings the facilities of a map layer, table or register into the store, by a mapping that says which column is what; where the source also tells how accessible they are (OpenStreetMap, a register, a survey), its answers become inspections, official or reported. Facilities are known by the id in their source: importing the same file again changes nothing, what changed is updated, what is gone is marked and never deleted, what people edited here is kept. Each facility gets its district by its place; one outside the city is flagged; one with an address only goes to the list of unlocated facilities. Every rejected and flagged row is in the report, with its number and the reason.</source>
        <translation>Вносит в хранилище объекты из слоя карты, таблицы или реестра по сопоставлению, в котором сказано, что означает каждый столбец. Если источник сообщает и о доступности (OpenStreetMap, реестр, опрос), его ответы становятся обследованиями, официальными или по сообщениям. Объекты узнаются по идентификатору в источнике: повторный импорт того же файла ничего не меняет, изменившееся обновляется, исчезнувшее помечается и никогда не удаляется, исправленное здесь людьми сохраняется. Каждый объект получает район по своему месту; объект за чертой города отмечается; объект, у которого есть только адрес, попадает в список объектов без места на карте. Все отклонённые и отмеченные строки перечислены в отчёте с номером и причиной.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Import inspections</source>
        <translation>Импортировать обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/import_inspections.py"/>
        <source>Brings inspections of facilities that are in the store already: who inspected when, and the answer to each criterion, a measured number (with its unit or without), a choice, “unknown” or “na” (not applicable). An answer that cannot be understood is left out and told; the rest of the row is kept. Nothing recorded is ever rewritten: an inspection that changed in the source becomes a new one that replaces the former, and importing the same file again changes nothing.</source>
        <translation>Вносит обследования объектов, которые уже есть в хранилище: кто и когда обследовал и ответ по каждому критерию – измеренное число (с единицей или без неё), вариант ответа, «unknown» (не известно) или «na» (не применимо). Ответ, который нельзя понять, пропускается, и об этом сообщается; остальное в строке сохраняется. Внесённое никогда не переписывается: обследование, изменившееся в источнике, становится новым и заменяет прежнее, а повторный импорт того же файла ничего не меняет.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Import planning data</source>
        <translation>Импортировать данные для планирования</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Brings small tables that the analyses need, as CSV or spreadsheet with these columns. Shares of the population by profile: district (empty: the city), profile, share (or people and of_people), source, as_of. Published totals that sums are checked against: district, profile (empty: all people), people, source, as_of. Capacities: facility, facility_source, capacity, unit, source, as_of. What several facilities share and is paid once: kind, code, name, facility, facility_source. All tables are taken together or not at all; a row that cannot be used is rejected with its reason.</source>
        <translation>Загружает небольшие таблицы, нужные для анализа, в виде CSV или электронной таблицы с такими столбцами. Доли населения по группам: district (пусто: город), profile, share (или people и of_people), source, as_of. Опубликованные итоги, с которыми сверяются суммы: district, profile (пусто: все жители), people, source, as_of. Вместимость: facility, facility_source, capacity, unit, source, as_of. Общее для нескольких объектов, оплачиваемое один раз: kind, code, name, facility, facility_source. Таблицы принимаются все вместе или ни одна; строка, которую нельзя использовать, отклоняется с указанием причины.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Shares of the population by profile</source>
        <translation>Доли населения по группам</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Published totals of the population</source>
        <translation>Опубликованные итоги населения</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Capacities of facilities</source>
        <translation>Вместимость объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>What several facilities share</source>
        <translation>Общее для нескольких объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <source>Each file is the whole table: what it lacks is removed</source>
        <translation>Каждый файл – вся таблица: чего в нём нет, удаляется</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Report of rejected and flagged rows</source>
        <translation>Отчёт об отклонённых и отмеченных строках</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>No longer in the source</source>
        <translation>Больше нет в источнике</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Rows rejected</source>
        <translation>Отклонено строк</translation>
    </message>
    <message>
        <location filename="../algorithms/import_planning_data.py"/>
        <location filename="../algorithms/importing.py"/>
        <source>Remarks on rows</source>
        <translation>Замечания к строкам</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Import the price table</source>
        <translation>Загрузить таблицу цен</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Takes in what measures cost per unit. The table has the columns measure, price_low, price_typical and price_high, and where wanted currency, price_date, vat_included (yes or no), basis and source; “Export the price table” writes one. All of it is taken or nothing: a price that is negative, does not rise from low to high, is in another currency or of an unknown measure is named with its row. Prices of another day are kept beside the earlier ones; the newest holds.</source>
        <translation>Принимает стоимость единицы мер. В таблице есть столбцы measure, price_low, price_typical и price_high, а при желании currency, price_date, vat_included (yes или no), basis и source; образец записывает «Выгрузить таблицу цен». Принимается всё или ничего: цена отрицательная, не возрастающая от низкой к высокой, в другой валюте или для неизвестной меры называется с номером строки. Цены на другую дату хранятся рядом с прежними; действует самая новая.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Day of the prices, where the table says none (2026-11-23)</source>
        <translation>Дата цен, если в таблице её нет (2026-11-23)</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Source of the prices, where the table says none</source>
        <translation>Источник цен, если в таблице его нет</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Prices taken</source>
        <translation>Принято цен</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Prices unchanged</source>
        <translation>Цены без изменений</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Measures not in the table</source>
        <translation>Мер нет в таблице</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Measures without any price</source>
        <translation>Мер без цены</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <location filename="../algorithms/notice_list.py"/>
        <location filename="../algorithms/plan_visits.py"/>
        <source>“{text}” is not a day. Write it as year-month-day (2026-11-23).</source>
        <translation>«{text}» — не дата. Запишите её в виде год-месяц-день (2026-11-23).</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>{changed} prices taken, {unchanged} are as they were.</source>
        <translation>Принято цен: {changed}, без изменений: {unchanged}.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Not in the table, they keep their prices: {codes}.</source>
        <translation>Нет в таблице, сохраняют свои цены: {codes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_prices.py"/>
        <source>Without any price, so that no works need them: {codes}.</source>
        <translation>Без цены, поэтому не входят ни в какие работы: {codes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>File to import</source>
        <translation>Файл для импорта</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Mapping (shipped name or file)</source>
        <translation>Сопоставление (имя встроенного или файл)</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Name of the source, instead of the mapping's</source>
        <translation>Название источника вместо указанного в сопоставлении</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Coordinate system, instead of the file's or the mapping's</source>
        <translation>Система координат вместо указанной в файле или сопоставлении</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Bounds of the city: west, south, east, north in degrees, or “none”</source>
        <translation>Границы города: запад, юг, восток, север в градусах или «none»</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Day of the file, for rows without a date</source>
        <translation>Дата файла, для строк без даты</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>The file is the whole source: what it lacks is gone</source>
        <translation>Файл содержит весь источник: чего в нём нет, того больше нет</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Check what was imported by the rules of validation</source>
        <translation>Проверить импортированное по правилам</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>In the city</source>
        <translation>В черте города</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Outside the city</source>
        <translation>За чертой города</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>With an address but no place</source>
        <translation>С адресом, но без места на карте</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections added</source>
        <translation>Добавлено обследований</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections that replace a former one</source>
        <translation>Обследований, заменивших прежние</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Inspections unchanged</source>
        <translation>Обследований без изменений</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Compensations</source>
        <translation>Компенсирующие меры</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>People</source>
        <translation>Население</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Problems found by validation</source>
        <translation>Найдено проблем при проверке</translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>Row {row}: </source>
        <translation>Строка {row}: </translation>
    </message>
    <message>
        <location filename="../algorithms/importing.py"/>
        <source>{count} more remarks: name a file for the report to see them all.</source>
        <translation>Ещё замечаний: {count}. Чтобы увидеть все, укажите файл отчёта.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Merge duplicate facilities</source>
        <translation>Объединить дубликаты объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Makes several records of one facility one. Which record stays, and which value of each field, follows a rule: what a person edited goes before an official source, that before the fuller record, and that before the older one; a value goes before none. Inspections, works, photos, reports and planned visits move to the record that stays; the others are closed and point to it. A merge can be undone: then everything is as it was, but for what somebody changed since. Facilities are named by number or identifier.</source>
        <translation>Делает из нескольких записей об одном объекте одну. Какая запись остаётся и какое значение каждого поля берётся, решает правило: исправленное человеком важнее официального источника, он важнее более полной записи, а она – более старой; любое значение важнее пустого. Обследования, работы, фотографии, сообщения и запланированные выезды переходят к остающейся записи; остальные записи закрываются и указывают на неё. Объединение можно отменить: тогда всё будет как прежде, кроме того, что с тех пор кто-то изменил. Объекты указываются номером или идентификатором.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Facilities (numbers or identifiers, with commas)</source>
        <translation>Объекты (номера или идентификаторы через запятую)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>The one that stays (empty: as the rule says)</source>
        <translation>Какая запись остаётся (пусто: по правилу)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Undo the last merge of these instead</source>
        <translation>Вместо этого отменить их последнее объединение</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>The facility that stays</source>
        <translation>Остающийся объект</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>Merges made or undone</source>
        <translation>Сделано или отменено объединений</translation>
    </message>
    <message>
        <location filename="../algorithms/merge_facilities.py"/>
        <source>{count} merges were made or undone.</source>
        <translation>Сделано или отменено объединений: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices to those who pay</source>
        <translation>Уведомления плательщикам</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>The city's budget is spent only on what the city may pay. For all other works this writes a notice for each owner, and for each other payer such as a transport operator: what is to be done at which facility, what it is expected to cost, until when, and when the city looks into it. For planned works the days can be kept with them.</source>
        <translation>Бюджет города расходуется только на то, что город вправе оплачивать. Для всех остальных работ составляется уведомление каждому владельцу и каждому иному плательщику, например транспортному оператору: что и на каком объекте сделать, сколько это ориентировочно стоит, к какому сроку и когда город проверит исполнение. Для запланированных работ эти даты можно сохранить.</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>To be done by (2026-11-23), where a work has no deadline of its own</source>
        <translation>Выполнить до (2026-11-23), если у работы нет своего срока</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Looked into on (2026-11-23), where a work has no such day</source>
        <translation>Дата проверки (2026-11-23), если у работы её нет</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Keep with the planned works that their payers were told today</source>
        <translation>Отметить у запланированных работ, что плательщики уведомлены сегодня</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices to print</source>
        <translation>Уведомления для печати</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices for a browser</source>
        <translation>Уведомления для браузера</translation>
    </message>
    <message>
        <location filename="../algorithms/notice_list.py"/>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Plan visits</source>
        <translation>Планирование выездов</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Plans who inspects which facility in which week: what is overdue first, by risk, then what comes due in these weeks. The visits are spread evenly over the weeks, within what each inspector manages and while the certificate is valid; inspectors with a home district go there. A week lies together and is put into the order of a short way, in straight lines. What was planned for weeks that are over and not done is planned again. A share of what was inspected lately is visited a second time by somebody else, to find out how far inspectors agree. The visits can be written as a calendar and as sheets to print.</source>
        <translation>Планирует, кто какой объект обследует и на какой неделе: сначала просроченное, по степени риска, затем то, чей срок наступает в эти недели. Выезды равномерно распределяются по неделям в пределах того, что успевает каждый обследователь, и пока действует его сертификат; обследователи со своим районом едут туда. Объекты одной недели лежат рядом и стоят в порядке короткого пути по прямой. То, что было запланировано на прошедшие недели и не сделано, планируется снова. Часть недавно обследованного посещает второй раз другой человек, чтобы узнать, насколько сходятся оценки обследователей. Выезды можно записать как календарь и как листы для печати.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>From the week of this day (2026-11-23; empty: the next week)</source>
        <translation>С недели этого дня (2026-11-23; пусто: со следующей недели)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Weeks</source>
        <translation>Число недель</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Visits per inspector and week</source>
        <translation>Выездов на обследователя в неделю</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Only these districts (codes, with commas; empty: all)</source>
        <translation>Только эти районы (коды через запятую; пусто: все)</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>With second visits, to compare</source>
        <translation>С повторными выездами для сравнения</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Take back what is planned in these weeks, and plan it anew</source>
        <translation>Отменить запланированное на эти недели и спланировать заново</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Sheets to print</source>
        <translation>Листы для печати</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Visits planned</source>
        <translation>Запланировано выездов</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>Due, but not planned</source>
        <translation>Подлежит обследованию, но не запланировано</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} visits planned, of them {second} second ones; {moved} taken back.</source>
        <translation>Запланировано выездов: {count}, из них повторных: {second}; отменено прежних: {moved}.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} facilities are due, but nobody has time in these weeks: take more weeks or more visits a week.</source>
        <translation>Подлежат обследованию, но в эти недели ни у кого нет времени, объектов: {count}. Возьмите больше недель или больше выездов в неделю.</translation>
    </message>
    <message>
        <location filename="../algorithms/plan_visits.py"/>
        <source>{count} facilities are due in districts to which no inspector goes.</source>
        <translation>Подлежат обследованию в районах, куда не едет ни один обследователь, объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Official: verified inspections</source>
        <translation>Официально: подтверждённые обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Reported: registers, owners, residents</source>
        <translation>По сообщениям: реестры, владельцы, жители</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>People count within this distance, straight line (metres); empty: by type</source>
        <translation>Учитывать людей в пределах этого расстояния по прямой (метры); пусто: по типу объекта</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Price that ranks</source>
        <translation>Цена для расчёта</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Typical</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Weights of the profiles, such as mobility=1 visual=0.5; empty: 1 each</source>
        <translation>Веса профилей, например mobility=1 visual=0.5; пусто: у всех 1</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Weights of the services, such as health=1 sport=0.2; empty: by importance</source>
        <translation>Веса услуг, например health=1 sport=0.2; пусто: по важности типа</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Works only in these districts (codes); empty: in all</source>
        <translation>Работы только в этих районах (коды); пусто: во всех</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Works only at these types (codes); empty: at all</source>
        <translation>Работы только на объектах этих типов (коды); пусто: на всех</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Method of the catchments</source>
        <translation>Метод зон обслуживания</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>2SFCA: all within the distance count alike</source>
        <translation>2SFCA: все в пределах расстояния учитываются одинаково</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>E2SFCA: what is nearer counts more</source>
        <translation>E2SFCA: что ближе, то весит больше</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>3SFCA: facilities compete for people</source>
        <translation>3SFCA: объекты конкурируют за людей</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>How much less counts what is farther</source>
        <translation>Насколько меньше весит то, что дальше</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>As the model says</source>
        <translation>Как задано в модели</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>In steps</source>
        <translation>Ступенями</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Gaussian</source>
        <translation>По Гауссу</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Exponential</source>
        <translation>Экспоненциально</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Unmet need is measured against</source>
        <translation>Неудовлетворённая потребность измеряется относительно</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>What would be in reach without barriers</source>
        <translation>Того, что было бы доступно без барьеров</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>The city's median supply</source>
        <translation>Медианной обеспеченности по городу</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>As of (UTC, such as 2026-11-23T00:00:00.000Z); empty: now</source>
        <translation>По состоянию на (UTC, например 2026-11-23T00:00:00.000Z); пусто: сейчас</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>More options (JSON)</source>
        <translation>Другие параметры (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>The further options are not JSON: {reason}</source>
        <translation>Другие параметры не являются JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>Give further options as a JSON object.</source>
        <translation>Укажите другие параметры как объект JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/planning_parameters.py"/>
        <source>“{text}” is not a weight: write code=number, such as mobility=1.</source>
        <translation>«{text}» — не вес: пишите код=число, например mobility=1.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Prioritise facilities</source>
        <translation>Определить очерёдность объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Ranks facilities by people newly served per money: how many people of each profile its best package of works would let in whom its barriers keep out today, weighted by profile and service, divided by what the package costs. Facilities whose status is not known for a profile go to a list of their own, “inspect first”: what is unknown is a reason to inspect, not to build. Every term is kept with the ranking and written to the table; the page on methods has the formulas. Prices in the shipped model are proposals until the city puts in its own.</source>
        <translation>Ранжирует объекты по числу вновь обслуженных людей на единицу денег: сколько людей каждого профиля, которым сегодня мешают барьеры, сможет принять объект после лучшего пакета работ, с весами профилей и услуг, делённое на стоимость пакета. Объекты, статус которых для какого-либо профиля неизвестен, попадают в отдельный список «сначала обследовать»: неизвестное — повод для обследования, а не для строительства. Каждое слагаемое сохраняется вместе с ранжированием и записывается в таблицу; формулы — на странице о методах. Цены поставляемой модели — предложение, пока город не введёт свои.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Name of the ranking</source>
        <translation>Название очерёдности</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Priorities</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities for works</source>
        <translation>Объектов для работ</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/robustness.py"/>
        <source>Facilities to inspect first</source>
        <translation>Объектов для обследования в первую очередь</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>{works} facilities ranked for works, {inspect} to inspect first.</source>
        <translation>В очереди на работы: {works}, сначала обследовать: {inspect}.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <location filename="../algorithms/programme.py"/>
        <source>The store has no population: every facility counted as one person of each profile. Import the population to rank by people.</source>
        <translation>В хранилище нет населения: каждый объект учтён как один человек каждой категории. Импортируйте население, чтобы определять очерёдность по числу людей.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities without a place on the map: {count}. Nobody is counted there.</source>
        <translation>Объекты без места на карте: {count}. Люди там не учитываются.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities where a measure has no price, or nobody knows how much of it is needed: {count}. It is in no package there.</source>
        <translation>Объекты, где у мероприятия нет цены или неизвестно, сколько его нужно: {count}. Там оно не входит ни в один пакет.</translation>
    </message>
    <message>
        <location filename="../algorithms/prioritise.py"/>
        <source>Facilities where a measure is not possible: {count}.</source>
        <translation>Объекты, где мероприятие невозможно: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Programme of works</source>
        <translation>Программа работ</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Chooses what to carry out, where and in which year, so that as many people as possible are newly served (weighted by profile and service): one package of works per facility at most, within the city's money of each year, with what is left carried over, fair to districts and profiles where floors are asked for, with duties, exclusions, order and the works capacity kept. The result says how far it can be from the best one at most (proven gap), what a further million would serve, what fairness costs, and what other budgets would bring. Demands that cannot be met are named with what is missing. The city's money is spent only on what it may pay: works that others pay alone are listed for a notice to them. The same inputs give the same programme. It is kept as a scenario with all its inputs.</source>
        <translation>Выбирает, что, где и в каком году выполнить, чтобы доступ получило как можно больше людей (с весами групп и услуг): не более одного набора работ на объект, в пределах денег города на каждый год с переносом остатка, справедливо к районам и группам, где заданы минимумы, с соблюдением обязательств, исключений, порядка и мощности работ. Результат говорит, насколько он самое большее отстаёт от лучшего (доказанное отставание), скольким людям помог бы ещё миллион, чего стоит справедливость и что дали бы другие бюджеты. Невыполнимые требования названы вместе с тем, чего не хватает. Деньги города тратятся только на то, за что он вправе платить: работы, за которые платят только другие, перечислены для уведомления. Одинаковые исходные условия дают одинаковую программу. Она хранится как сценарий со всеми исходными условиями.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Also what other budgets and other floors would bring</source>
        <translation>Также что дали бы другие бюджеты и минимумы</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Improve further with SciPy, where it is installed</source>
        <translation>Улучшить с помощью SciPy, если он установлен</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Newly served, each person once per type of service</source>
        <translation>Получат доступ, каждый человек один раз по каждому виду услуг</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Proven gap</source>
        <translation>Доказанное отставание</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>Demands that cannot be met</source>
        <translation>Невыполнимых требований</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>{facilities} facilities; newly served, each person counted once per type of service: {people}, that is {share} % of the need that barriers cause; at most {gap} % short of the best.</source>
        <translation>Объектов: {facilities}; получат доступ (каждый человек считается один раз по каждому виду услуг): {people}, это {share} % потребности из-за барьеров; отставание от лучшего не более {gap} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/programme.py"/>
        <source>{year}: {spent} of {budget} {currency} spent.</source>
        <translation>{year}: израсходовано {spent} из {budget} {currency}.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Compute a scenario again</source>
        <translation>Рассчитать сценарий заново</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Computes a scenario again from the inputs that it keeps. With the same data the result is the same, row by row, which its digest shows. Where data changed since, it is said which: facilities, inspections, population, capacities, prices, what facilities share, the model, or the plugin itself.</source>
        <translation>Рассчитывает сценарий заново по хранящимся в нём исходным условиям. При тех же данных результат тот же, строка в строку, что видно по контрольной сумме. Если данные с тех пор изменились, сказано какие: объекты, обследования, население, вместимость, цены, общее для объектов, модель или сам модуль.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Keep the result as a new scenario</source>
        <translation>Сохранить результат новым сценарием</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Where it differs</source>
        <translation>Если он другой</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Never, only look</source>
        <translation>Никогда, только посмотреть</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Data that changed</source>
        <translation>Изменившиеся данные</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Number of the new scenario</source>
        <translation>Номер нового сценария</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The result is the same, row by row.</source>
        <translation>Результат тот же, строка в строку.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The result is another one.</source>
        <translation>Результат другой.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>Changed since: {parts}.</source>
        <translation>С тех пор изменились: {parts}.</translation>
    </message>
    <message>
        <location filename="../algorithms/rerun_scenario.py"/>
        <source>The rows that were kept are no longer those that were computed then.</source>
        <translation>Хранящиеся строки уже не те, что были рассчитаны тогда.</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Close or reopen facilities</source>
        <translation>Закрыть или снова открыть объекты</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Closes facilities: they leave map and figures, and stay in the register with everything that is known of them, the reason in their note. Nothing is deleted, and what is closed can be opened again. Facilities are named by number or identifier; all are closed or none.</source>
        <translation>Закрывает объекты: они исчезают с карты и из показателей, но остаются в реестре со всем, что о них известно; причина записывается в примечание. Ничего не удаляется, закрытое можно снова открыть. Объекты указываются номером или идентификатором; закрываются либо все, либо ни один.</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Reopen closed facilities instead</source>
        <translation>Вместо этого снова открыть закрытые объекты</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>Facilities changed</source>
        <translation>Изменено объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/retire_facilities.py"/>
        <source>{count} of {all} facilities were changed.</source>
        <translation>Изменено объектов: {count} из {all}.</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>How sure a programme is</source>
        <translation>Насколько надёжна программа</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Makes the same decision again and again, each time with other weights, prices within their range and other luck with what is unknown or out of date, and counts how often each facility is funded: surely (core), depending on it (borderline), surely not. It also says which facilities to inspect first, because knowing them would change the decision most. The same seed gives the same result. Kept as a scenario with all its inputs.</source>
        <translation>Принимает то же решение снова и снова, каждый раз с другими весами, ценами в их пределах и иным исходом для неизвестного и устаревшего, и считает, как часто финансируется каждый объект: надёжно, в зависимости от этого, точно нет. Говорит и о том, какие объекты обследовать первыми, потому что знание о них сильнее всего изменило бы решение. Одинаковое начальное число даёт одинаковый результат. Хранится как сценарий со всеми исходными условиями.</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Draws</source>
        <translation>Розыгрышей</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>As given</source>
        <translation>Как заданы</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any weights</source>
        <translation>Любые веса</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any in the same order</source>
        <translation>Любые в том же порядке</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Any within the bounds below</source>
        <translation>Любые в указанных ниже пределах</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Weights of the profiles</source>
        <translation>Веса групп людей</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Weights of the services</source>
        <translation>Веса услуг</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Bounds as shares, such as mobility=0.3:0.6 health=0:0.5</source>
        <translation>Пределы как доли, например mobility=0.3:0.6 health=0:0.5</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Other prices</source>
        <translation>Другие цены</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Other luck with what is unknown</source>
        <translation>Иной исход для неизвестного</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <location filename="../algorithms/sample_city.py"/>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Funded surely</source>
        <translation>Надёжно финансируются</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>Funded or not, depending</source>
        <translation>Финансирование под вопросом</translation>
    </message>
    <message>
        <location filename="../algorithms/robustness.py"/>
        <source>In {count} draws the money was not enough for what has to be done.</source>
        <translation>В розыгрышах ({count}) денег не хватило на обязательное.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Generate a sample city</source>
        <translation>Сгенерировать пример города</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Writes the files of a made-up city to try things out with: districts with real names and published populations in schematic shapes, facilities, inspections with measured values, and a population grid. The same seed gives the same files. No record in them is a real facility. Import them with the ordinary import algorithms.</source>
        <translation>Записывает файлы вымышленного города для проб: районы с настоящими названиями, опубликованной численностью населения и условными границами, объекты, обследования с измеренными значениями и сетку населения. При одном и том же начальном числе файлы одинаковы. Ни одна запись в них не является настоящим объектом. Импортируйте их обычными алгоритмами импорта.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Number of facilities</source>
        <translation>Количество объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_city.py"/>
        <source>{folder}: {facilities} facilities, {inspections} inspections with {answers} answers, all generated.</source>
        <translation>{folder}: объектов {facilities}, обследований {inspections}, ответов {answers}; всё сгенерировано.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Add inspections under way to a sample city</source>
        <translation>Добавить в пример города идущие обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Adds to a sample city what is under way in an office: inspections that wait for a review, second inspections to compare inspectors, logins and home districts of inspectors, certificates that end. No status of the city changes by it. Real cities are refused.</source>
        <translation>Добавляет в пример города то, что идёт в учреждении: обследования, ожидающие проверки, повторные обследования для сравнения обследователей, логины и свои районы обследователей, истекающие сертификаты. Ни один статус города от этого не меняется. Настоящие города не принимаются.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Inspections that wait</source>
        <translation>Ожидающие обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>Second inspections</source>
        <translation>Повторные обследования</translation>
    </message>
    <message>
        <location filename="../algorithms/sample_inspections.py"/>
        <source>{waiting} inspections wait for a review; {second} were made twice.</source>
        <translation>Ожидают проверки обследований: {waiting}; сделано дважды: {second}.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>First budget year</source>
        <translation>Первый бюджетный год</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>The city's money per year, such as 200000000 200000000 250000000</source>
        <translation>Деньги города по годам, например 200000000 200000000 250000000</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Fairness: each district gets at least this share of its part by need (0 to 1)</source>
        <translation>Справедливость: каждый район получает не менее этой доли своей части по потребности (от 0 до 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>The share is of</source>
        <translation>Доля берётся от</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>People newly served</source>
        <translation>Людей получат доступ</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Least share of what each profile could gain, such as mobility=0.9</source>
        <translation>Наименьшая доля того, что могла бы получить каждая группа, например mobility=0.9</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Floors of single districts instead, such as alatau=1500</source>
        <translation>Вместо этого минимумы отдельных районов, например alatau=1500</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Share of a year's rest that may be spent in the next (0 to 1)</source>
        <translation>Доля остатка года, которую можно потратить в следующем (от 0 до 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>A year later counts so much less, such as 0.05; empty: as the model says</source>
        <translation>Годом позже значит меньше на столько, например 0.05; пусто: как в модели</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Most works in a district in a year; empty: as the model says</source>
        <translation>Наибольшее число работ в районе за год; пусто: как в модели</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Has to be done by a year, such as 15=2027 (number or identifier of the facility)</source>
        <translation>Обязательно к году, например 15=2027 (номер или идентификатор объекта)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Facilities where nothing is done (numbers)</source>
        <translation>Объекты, где ничего не делается (номера)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>What comes before what, such as 15&gt;27 (the second not before the first)</source>
        <translation>Что раньше чего, например 15&gt;27 (второе не раньше первого)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Count works that others pay alone as done at once</source>
        <translation>Считать работы, за которые платят только другие, выполненными сразу</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>Proven gap at which the search stops</source>
        <translation>Доказанное отставание, при котором поиск прекращается</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no duty: write facility=year, such as 15=2027.</source>
        <translation>«{text}» не обязательство: напишите объект=год, например 15=2027.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no order: write first&gt;second, such as 15&gt;27.</source>
        <translation>«{text}» не порядок: напишите первый&gt;второй, например 15&gt;27.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no sum of money: write digits, one sum for each year, blanks between.</source>
        <translation>«{text}» не сумма: напишите цифрами, по одной сумме на год, через пробел.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_parameters.py"/>
        <source>“{text}” is no bound: write code=low:high, such as mobility=0.3:0.6.</source>
        <translation>«{text}» не предел: напишите код=от:до, например mobility=0.3:0.6.</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Map as of a date</source>
        <translation>Карта на дату</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Writes the facilities with the statuses that were known at the end of a day: per profile the value of the map symbol (with reported statuses) and the official status. Names, types, addresses and places are those of that day as far as the history knows them; facilities that were added later are left out, those closed since are there. A status stands from the moment it was computed. Whether an inspection was out of date on that day is not told.</source>
        <translation>Записывает объекты со статусами, которые были известны на конец дня: по каждой категории значение знака карты (с учётом сообщений) и официальный статус. Названия, виды, адреса и места – на тот день, насколько их знает история; объекты, добавленные позже, не входят, закрытые с тех пор – входят. Статус действует с момента, когда он был вычислен. Было ли обследование в тот день устаревшим, не сообщается.</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Facilities as of the date</source>
        <translation>Объекты на дату</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>Assessed for some profile</source>
        <translation>Обследовано хотя бы по одной категории</translation>
    </message>
    <message>
        <location filename="../algorithms/status_as_of.py"/>
        <source>{count} facilities were in the register, {assessed} of them assessed.</source>
        <translation>Объектов в реестре: {count}, из них обследовано: {assessed}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Keep facilities in step with a table</source>
        <translation>Сверять объекты с таблицей</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Imports facilities from a table that the city keeps elsewhere (a file, or a database table by its address), made to be run by a schedule (cron, Windows Task Scheduler) with qgis_process. Where nothing changed, nothing is written, and it says so. Two runs never work at the same time. A run in which too many facilities would vanish or too many rows be rejected is refused: a table that was cut off must not mark the whole city as gone. A run that fails does not exit with 0. Name the table without a password, by a service or an authentication configuration: postgres://service='city' table=&quot;public&quot;.&quot;shops&quot; (geom)</source>
        <translation>Импортирует объекты из таблицы, которую город ведёт в другом месте (файл или таблица базы данных по адресу); предназначено для запуска по расписанию (cron, планировщик Windows) через qgis_process. Если ничего не изменилось, ничего не записывается, и об этом сообщается. Два запуска никогда не работают одновременно. Запуск, при котором исчезло бы слишком много объектов или было бы отклонено слишком много строк, не выполняется: обрезанная таблица не должна пометить весь город как исчезнувший. Неудачный запуск завершается не с кодом 0. Указывайте таблицу без пароля, через службу (service) или конфигурацию аутентификации: postgres://service='city' table=&quot;public&quot;.&quot;shops&quot; (geom)</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Refuse a run in which more than this share vanishes or is rejected (%)</source>
        <translation>Не выполнять, если исчезает или отклоняется больше этой доли (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Allow more than that, this once</source>
        <translation>На этот раз разрешить больше</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Evaluate what changed</source>
        <translation>Оценить изменившееся</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Log file: one line is added for each run</source>
        <translation>Файл журнала: по одной строке на каждый запуск</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>The run that is said to be at it has ended: start anyway</source>
        <translation>Запуск, который числится идущим, завершён: всё равно начать</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>Something changed</source>
        <translation>Что-то изменилось</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>FAILED: {reason}</source>
        <translation>НЕ ВЫПОЛНЕНО: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>{source}: {rows} rows, {added} added, {changed} changed, {missing} gone, {rejected} rejected, {flagged} remarks.</source>
        <translation>{source}: строк {rows}, добавлено {added}, изменено {changed}, исчезло {missing}, отклонено {rejected}, замечаний {flagged}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>{source}: {rows} rows, nothing changed ({rejected} rejected, {flagged} remarks).</source>
        <translation>{source}: строк {rows}, ничего не изменилось (отклонено {rejected}, замечаний {flagged}).</translation>
    </message>
    <message>
        <location filename="../algorithms/sync_facilities.py"/>
        <source>The log {file} cannot be written.</source>
        <translation>Не удаётся записать журнал {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Check the whole city</source>
        <translation>Проверить весь город</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Checks all facilities, inspections, answers and photos by the program's rules and the city's own: wrong units and impossible values, answers that contradict each other or lack what they depend on, dates and certificates that cannot be, places outside the city or in another district, records that are there twice, words in two alphabets, and more. What is found is kept in the city's store, shown in the panel “Problems”, and written to a table where one is named. Nothing else is changed. What somebody accepted stays accepted as long as its values are the same. That something was found is no failure.</source>
        <translation>Проверяет все объекты, обследования, ответы и фотографии по правилам программы и по собственным правилам города: неверные единицы и невозможные значения, ответы, которые противоречат друг другу или даны без своего условия, невозможные даты и удостоверения, места вне города или в другом районе, дважды внесённые записи, слова из букв двух алфавитов и другое. Найденное хранится в хранилище города, показывается на панели «Проблемы» и записывается в таблицу, если она указана. Больше ничего не меняется. То, что кто-то принял, остаётся принятым, пока значения те же. То, что что-то найдено, – не сбой.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Table of what was found</source>
        <translation>Таблица найденного</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Also what was accepted</source>
        <translation>Включая принятое</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Facilities checked</source>
        <translation>Проверено объектов</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Notes</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>New since the last time</source>
        <translation>Новых с прошлого раза</translation>
    </message>
    <message>
        <location filename="../algorithms/validate.py"/>
        <source>Mended since the last time</source>
        <translation>Исправлено с прошлого раза</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Verify the history</source>
        <translation>Проверить историю</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Checks that nobody changed the history of the records. In a city file every entry is sealed with a sum over itself and the seal before it; an entry that was edited, removed, added or exchanged with another program is found, and the algorithm fails and names the first one. Keep the last seal, which it returns, outside of the file, and give it to a later check: who knows how the seals are made could make all of them anew, and only a seal kept elsewhere shows that. In a municipal database it checks that the rules which guard the history are in force.</source>
        <translation>Проверяет, что никто не изменил историю записей. В файле города каждая запись истории опечатана суммой по ней самой и предыдущей печати; если запись исправлена, удалена, добавлена или переставлена другой программой, это обнаруживается: алгоритм завершается ошибкой и называет первую такую запись. Храните последнюю печать, которую он возвращает, вне файла и укажите её при следующей проверке: кто знает, как делаются печати, мог бы сделать их все заново, и это покажет только печать, сохранённая в другом месте. В базе данных города проверяется, что действуют правила, защищающие историю.</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>A seal kept from an earlier check</source>
        <translation>Печать, сохранённая при прежней проверке</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Entries not sealed yet</source>
        <translation>Ещё не опечатанных записей</translation>
    </message>
    <message>
        <location filename="../algorithms/verify_history.py"/>
        <source>Last seal</source>
        <translation>Последняя печать</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works that are planned or under way</source>
        <translation>Запланированные и начатые работы</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>A programme of works</source>
        <translation>Программа работ</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>The cheapest works that lift the status of each facility</source>
        <translation>Самые дешёвые работы, повышающие статус каждого объекта</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Works for full accessibility of each facility</source>
        <translation>Работы для полной доступности каждого объекта</translation>
    </message>
    <message>
        <location filename="../algorithms/work_parameters.py"/>
        <source>Which programme (empty: the current one)</source>
        <translation>Какая программа (пусто: текущая)</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>note</source>
        <translation>замечание</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>City's rule {code}</source>
        <translation>Правило города {code}</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>no answer</source>
        <translation>нет ответа</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <location filename="../layers/findings.py"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../layers/finding_words.py"/>
        <source>Name ({language})</source>
        <translation>Название ({language})</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Inspection</source>
        <translation>Обследование</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Other facility</source>
        <translation>Другой объект</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Accepted because</source>
        <translation>Почему принято</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Accepted by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Code of the rule</source>
        <translation>Код правила</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Wrong unit</source>
        <translation>Неверная единица</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: {value} cannot be. Was {typed} meant?</source>
        <translation>{criterion}: {value} быть не может. Имелось в виду {typed}?</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Ask the inspector, and record an inspection that replaces this one.</source>
        <translation>Спросите инспектора и внесите обследование, которое заменит это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Slope in degrees</source>
        <translation>Уклон в градусах</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: “{raw}” was kept as {value}, but degrees were meant: {meant}.</source>
        <translation>{criterion}: «{raw}» записано как {value}, но имелись в виду градусы: {meant}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Impossible value</source>
        <translation>Невозможное значение</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{criterion}: {value} cannot be; possible is {low} to {high}.</source>
        <translation>{criterion}: {value} быть не может; возможно от {low} до {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answer without its condition</source>
        <translation>Ответ без своего условия</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered though it does not apply: {answers}. It depends on: {parents}.</source>
        <translation>Ответ дан, хотя вопрос неприменим: {answers}. Он зависит от: {parents}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Either the answer or what it depends on is wrong: look at the photos.</source>
        <translation>Неверен либо ответ, либо то, от чего он зависит: посмотрите фотографии.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Condition not answered</source>
        <translation>На условие нет ответа</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered: {answers}. But not what it depends on: {parents}.</source>
        <translation>Ответ есть: {answers}. Но нет ответа на то, от чего он зависит: {parents}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answer what it depends on at the next inspection.</source>
        <translation>Ответьте на это при следующем обследовании.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Not asked at this type</source>
        <translation>У этого вида не спрашивается</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Answered, but not asked at “{kind}”: {answers}.</source>
        <translation>Ответ дан, но у вида «{kind}» это не спрашивается: {answers}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is the facility's type right? If it is, accept this.</source>
        <translation>Верно ли указан вид объекта? Если верно, примите это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Critical answers missing</source>
        <translation>Нет критических ответов</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Not answered: {criteria}.</source>
        <translation>Нет ответа: {criteria}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspect what is missing: without it the status cannot be found out.</source>
        <translation>Обследуйте недостающее: без этого статус не определить.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspection in the future</source>
        <translation>Обследование в будущем</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, which has not come yet.</source>
        <translation>Дата обследования – {date}, она ещё не наступила.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Find out the right date, and record an inspection that replaces this one.</source>
        <translation>Узнайте верную дату и внесите обследование, которое заменит это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Impossible date</source>
        <translation>Невозможная дата</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}: nobody inspected accessibility so long ago.</source>
        <translation>Дата обследования – {date}: так давно доступность никто не обследовал.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected before it existed</source>
        <translation>Обследован до своего появления</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, but the facility was recorded on {since} only.</source>
        <translation>Обследован {date}, а объект внесён только {since}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Check the date, and whether the inspection belongs to this facility.</source>
        <translation>Проверьте дату и то, относится ли обследование к этому объекту.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected after it closed</source>
        <translation>Обследован после закрытия</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date}, but the facility was closed on {since}.</source>
        <translation>Обследован {date}, а объект закрыт {since}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If it is open again, reopen its record; if not, check the date.</source>
        <translation>Если он снова работает, откройте его запись; если нет, проверьте дату.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Certificate expired</source>
        <translation>Удостоверение просрочено</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Inspected on {date} by {inspector}, whose certificate {certificate} was valid until {until}.</source>
        <translation>Обследовано {date}, инспектор {inspector}; его удостоверение {certificate} действовало до {until}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Enter the renewed certificate, or have the facility inspected again.</source>
        <translation>Внесите продлённое удостоверение или закажите новое обследование.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Much better without evidence</source>
        <translation>Резко лучше без подтверждения</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{profile}: from “{before}” to “{after}” on {date}, without a photo or a note.</source>
        <translation>{profile}: {date} с «{before}» на «{after}», без фотографии и пояснения.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Ask for a photo of what was changed, or have it inspected by somebody else.</source>
        <translation>Попросите фотографию того, что изменили, или пусть обследует кто-то другой.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo is not there</source>
        <translation>Фотографии нет</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} is named, but the file is not there.</source>
        <translation>Фотография {file} указана, но файла нет.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put the file back into the folder of photos beside the store.</source>
        <translation>Верните файл в папку фотографий рядом с хранилищем.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo taken elsewhere</source>
        <translation>Фотография снята в другом месте</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} was taken {metres} from the facility.</source>
        <translation>Фотография {file} снята в {metres} от объекта.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is it of this facility, and is the facility's place right?</source>
        <translation>Это тот объект, и верно ли указано его место?</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Photo of another day</source>
        <translation>Фотография другого дня</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The photo {file} was taken on {taken}, the inspection made on {date}.</source>
        <translation>Фотография {file} снята {taken}, а обследование проведено {date}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Is the camera's clock right? If the photo shows the facility, accept this.</source>
        <translation>Верны ли часы камеры? Если на снимке этот объект, примите это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Row without its record</source>
        <translation>Строка без своей записи</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{count} rows of “{table}” belong to no record of “{parent}” any more.</source>
        <translation>Строк таблицы «{table}» без записи в «{parent}»: {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Another program wrote the file without its rules: have it looked at, or restore a backup.</source>
        <translation>Другая программа записала в файл в обход правил: покажите его специалисту или восстановите резервную копию.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Unknown type</source>
        <translation>Неизвестный вид</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The type “{kind}” is not in the model: nothing is asked there.</source>
        <translation>Вида «{kind}» нет в модели: там ничего не спрашивается.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Choose a type of the model in the facility's form.</source>
        <translation>Выберите в форме объекта вид из модели.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Coordinates swapped</source>
        <translation>Координаты переставлены</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The place {place} is not in the city; with its coordinates swapped it is.</source>
        <translation>Место {place} вне города; если переставить координаты, оно в городе.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Swap them.</source>
        <translation>Переставьте их.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Outside the city</source>
        <translation>Вне города</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The place {place} is not in the city.</source>
        <translation>Место {place} вне города.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put it where it is on the map, or close the record.</source>
        <translation>Поставьте объект на его место на карте или закройте запись.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Wrong district</source>
        <translation>Неверный район</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Recorded in {district}, but its place is in {found}.</source>
        <translation>Записан район «{district}», но место – «{found}».</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Take the district from its place, or put the facility where it is.</source>
        <translation>Возьмите район по месту или поставьте объект туда, где он есть.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>In no district</source>
        <translation>Ни в одном районе</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Recorded in {district}, but its place {place} is in no district.</source>
        <translation>Записан район «{district}», но место {place} ни в одном районе.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put the facility where it is, or mend the outline of the district.</source>
        <translation>Поставьте объект на его место или исправьте границу района.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>No place on the map</source>
        <translation>Нет места на карте</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>The facility has no place on the map.</source>
        <translation>У объекта нет места на карте.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Put it on the map (Record, Facilities without a place).</source>
        <translation>Поставьте его на карту («Учёт», «Объекты без места»).</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Twice nearby</source>
        <translation>Дважды рядом</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>“{name}” and “{other_name}” are {metres} apart and have names alike.</source>
        <translation>«{name}» и «{other_name}»: между ними {metres}, названия похожи.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If they are one, merge them; if not, accept this.</source>
        <translation>Если это один объект, объедините их; если нет, примите это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Twice at one address</source>
        <translation>Дважды по одному адресу</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>“{name}” and “{other_name}” are of one type at one address: {address} and {other_address}.</source>
        <translation>«{name}» и «{other_name}» – одного вида по одному адресу: {address} и {other_address}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Several of one type at one address</source>
        <translation>Несколько одного вида по одному адресу</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{count} of type “{kind}” at {address}, with different names: {names}.</source>
        <translation>По адресу {address} объектов вида «{kind}»: {count}, названия разные: {names}.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>If some of them are one, merge them; if not, accept this.</source>
        <translation>Если некоторые из них – один объект, объедините их; если нет, примите это.</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Two alphabets in a word</source>
        <translation>Два алфавита в слове</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>{field}: “{text}” has Latin and Cyrillic letters in one word ({words}).</source>
        <translation>{field}: «{text}» – в одном слове латинские и кириллические буквы ({words}).</translation>
    </message>
    <message>
        <location filename="../scoring/checks.py"/>
        <source>Replace the letters: with them the record is not found, sorted or matched.</source>
        <translation>Замените буквы: с ними запись не находится, не сортируется и не сопоставляется.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>(and {count} more)</source>
        <translation>(и ещё {count})</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <location filename="../dialogs/activity_panel.ui"/>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.py"/>
        <source>Nothing done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Progress of what runs now</source>
        <translation>Ход текущей работы</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Cancel what runs now</source>
        <translation>Остановить текущую работу</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Undo what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/messages.py"/>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <location filename="../dialogs/activity_panel.ui"/>
        <source>Copy details of the problem</source>
        <translation>Копировать подробности ошибки</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Some facilities are inspected twice, by different inspectors. Agreement is the share of questions with the same result. Kappa leaves out what chance alone would make equal: 1 is full agreement, 0 no more than chance. Where nearly all results are the same, kappa says little, and AC1 counts instead.</source>
        <translation>Часть объектов обследуют дважды, разные обследователи. Согласие — доля вопросов с одинаковым итогом. Каппа не считает случайные совпадения: 1 — полное согласие, 0 — не больше случайного. Где почти все итоги одинаковы, каппа мало говорит, и вместо неё смотрят на AC1.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>By &amp;question</source>
        <translation>По во&amp;просам</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>By &amp;inspector</source>
        <translation>По обследова&amp;телям</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Agreement by question or by inspector</source>
        <translation>Согласие по вопросам или по обследователям</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Записать таблицей…</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>All figures as a file for spreadsheets</source>
        <translation>Все показатели файлом для табличных программ</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Comparing the inspections</source>
        <translation>Сравнение обследований</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Facilities inspected twice: {facilities}. Questions compared: {pairs}. Agreement: {share} – {verdict}.</source>
        <translation>Обследовано дважды объектов: {facilities}. Сравнено вопросов: {pairs}. Согласие: {share} — {verdict}.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>No facility was inspected by two inspectors yet. Plan second visits in the due list.</source>
        <translation>Пока ни один объект не обследовали двое. Запланируйте повторные выезды в списке сроков.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspector</source>
        <translation>Обследователь</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Kappa (95 % interval)</source>
        <translation>Каппа (интервал 95 %)</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Judged better</source>
        <translation>Оценил выше</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>First judged better</source>
        <translation>Первый оценил выше</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Judged worse</source>
        <translation>Оценил ниже</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>First judged worse</source>
        <translation>Первый оценил ниже</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Only one answered</source>
        <translation>Ответил только один</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <source>{file} was written.</source>
        <translation>Записан файл {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/agreement_page.py"/>
        <source>Writing the table</source>
        <translation>Запись таблицы</translation>
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
        <translation>Выясняется, что вам разрешено</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Map as of a date</source>
        <translation>Карта на дату</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Day whose statuses are shown</source>
        <translation>День, статусы которого показаны</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Hide the statuses of today meanwhile</source>
        <translation>&amp;Скрыть на это время сегодняшние статусы</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>On the &amp;map now</source>
        <translation>Сейчас на кар&amp;те</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Dates that the map shows</source>
        <translation>Даты, показанные на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Add the map of this day to the project</source>
        <translation>Добавить карту этого дня в проект</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>&amp;Take off</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Take the chosen date off the map</source>
        <translation>Убрать выбранную дату с карты</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Reading the history</source>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Shows every facility with the status that was known at the end of a day, with its name, type and place of that day.</source>
        <translation>Показывает каждый объект со статусом, известным на конец дня, с его названием, видом и местом на тот день.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Statuses are known since {date}.</source>
        <translation>Статусы известны с {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Show the map of the city first: build its project under Publish.</source>
        <translation>Сначала откройте карту города: создайте её проект во вкладке «Публикация».</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>Reading the city as of a date</source>
        <translation>Чтение города на дату</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>{date}: {count} facilities were in the register, {assessed} of them assessed.</source>
        <translation>{date}: объектов в реестре {count}, из них обследовано {assessed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/as_of_dialog.py"/>
        <source>The map shows today again.</source>
        <translation>Карта снова показывает сегодняшний день.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Assigned to me</source>
        <translation>Поручено мне</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Reports</source>
        <translation>&amp;Сообщения</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Works</source>
        <translation>&amp;Работы</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reports that wait for an answer</source>
        <translation>Сообщения, ожидающие ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Save the answer</source>
        <translation>Со&amp;хранить ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Answer to the resident</source>
        <translation>Ответ жителю</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Works that are not finished</source>
        <translation>Незавершённые работы</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Sa&amp;ve the state</source>
        <translation>Сохра&amp;нить состояние</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>S&amp;tate of the work</source>
        <translation>Состо&amp;яние работы</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>State of the work</source>
        <translation>Состояние работы</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Note on the work</source>
        <translation>Заметка о работе</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reading what is assigned</source>
        <translation>Чтение порученного</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/returned_page.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Report</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/import_values.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Paid by</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Reports that wait for your answer: {count}.</source>
        <translation>Сообщений, ожидающих вашего ответа: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Works that are not finished: {count}.</source>
        <translation>Незавершённых работ: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Saving the answer</source>
        <translation>Сохранение ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>The answer was saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>Saving the state</source>
        <translation>Сохранение состояния</translation>
    </message>
    <message>
        <location filename="../dialogs/assigned_dialog.py"/>
        <source>The state was saved.</source>
        <translation>Состояние сохранено.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Changed since: the status waits to be computed again.</source>
        <translation>С тех пор изменено: статус ожидает пересчёта.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Official, from verified inspections</source>
        <translation>Официально, по подтверждённым обследованиям</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported, not inspected</source>
        <translation>По сообщениям, без обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <location filename="../dialogs/facility_search.py"/>
        <location filename="../dialogs/inspection_dialog.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <location filename="../dialogs/record_panel.py"/>
        <source>Facility {number}</source>
        <translation>Объект {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Also in this building</source>
        <translation>В этом же здании</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>no place on the map yet</source>
        <translation>ещё нет места на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Reported on {date}.</source>
        <translation>Сообщено: {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; a new inspection was due on {due}.</source>
        <translation>Обследовано: {date}; новое обследование требовалось до: {due}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Inspected on {date}; the next is due by {due}.</source>
        <translation>Обследовано: {date}; следующее – до: {due}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source of {code}</source>
        <translation>Источник {code}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the source of {code}</source>
        <translation>Скрыть источник {code}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>(limit not confirmed)</source>
        <translation>(предел не подтверждён)</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met: {limit}.</source>
        <translation>Выполнено: {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Met in part: {limit}.</source>
        <translation>Выполнено частично: {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Source: {source}.</source>
        <translation>Источник: {source}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Nobody has confirmed this limit in the text of the norm yet.</source>
        <translation>Этот предел ещё никто не сверил с текстом нормы.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Show all findings ({count})</source>
        <translation>Показать все замечания ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Hide the findings</source>
        <translation>Скрыть замечания</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{known} % of what matters is known; score {score} of 100.</source>
        <translation>Известно {known} % существенного; балл {score} из 100.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}.</source>
        <translation>Чтобы повысить статус: {measures}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To lift it: {measures}; about {price} ({low} to {high}).</source>
        <translation>Чтобы повысить статус: {measures}; около {price} (от {low} до {high}).</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>The prices are a proposal until the city gives its own.</source>
        <translation>Цены – предложение, пока город не укажет свои.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>Inspections</source>
        <translation>Обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>{date}: {basis}, {state}; {who}</source>
        <translation>{date}: {basis}, {state}; {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>Help in {zone} ({profile}): {words}</source>
        <translation>Помощь в зоне «{zone}» ({profile}): {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>and {count} older</source>
        <translation>и ещё более ранних: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>To be inspected by {date}. {why}.</source>
        <translation>Обследовать до {date}. {why}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>⚠ Overdue: was to be inspected by {date}. {why}.</source>
        <translation>⚠ Просрочено: следовало обследовать до {date}. {why}.</translation>
    </message>
    <message>
        <location filename="../dialogs/card_text.py"/>
        <source>A visit is planned for the week from {week}: {inspector}.</source>
        <translation>Выезд запланирован на неделю с {week}: {inspector}.</translation>
    </message>
    <message>
        <location filename="../dialogs/check_combo.py"/>
        <source>Arrow down opens the list, Space ticks an item, Escape closes the list</source>
        <translation>Стрелка вниз открывает список, пробел ставит или снимает отметку, Escape закрывает список</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Asking the city's database</source>
        <translation>Запрос к базе данных города</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <location filename="../plugin.py"/>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Opening the city</source>
        <translation>Открытие города</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The facilities on the map have a filter that was typed in QGIS. Remove it there, then filter here.</source>
        <translation>На слой объектов наложен фильтр, введённый в QGIS. Снимите его там, затем отбирайте здесь.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>This facility has no place on the map yet. Give it one under Record.</source>
        <translation>У этого объекта ещё нет места на карте. Укажите его на вкладке «Учёт».</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Finding the place</source>
        <translation>Поиск места</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The project was written to {file}.</source>
        <translation>Проект записан в {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Building the project</source>
        <translation>Создание проекта</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>The status of {count} facilities was computed; {changed} statuses changed.</source>
        <translation>Вычислен статус объектов: {count}; изменено статусов: {changed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/city_session.py"/>
        <source>Computing statuses</source>
        <translation>Вычисление статусов</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>met in part</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>does not apply</source>
        <translation>не применимо</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Compare two inspections</source>
        <translation>Сравнить два обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>First inspection</source>
        <translation>Первое обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>&amp;After</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Second inspection</source>
        <translation>Второе обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Only &amp;differences</source>
        <translation>Только ра&amp;зличия</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>A&amp;ll answers</source>
        <translation>&amp;Все ответы</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Answers of both inspections</source>
        <translation>Ответы обоих обследований</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Choose two different inspections.</source>
        <translation>Выберите два разных обследования.</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>Different answers: {count}. Requirements with another result: {changed}.</source>
        <translation>Различаются ответы: {count}. Требования с другим результатом: {changed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/compare_dialog.py"/>
        <source>≠ changed: {before} → {after}</source>
        <translation>≠ изменилось: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Save this choice</source>
        <translation>Сохранить этот выбор</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{name} was changed by somebody else while you were changing it. Nothing of yours was saved yet. Choose what shall stand in the store.</source>
        <translation>Пока вы меняли запись «{name}», её изменил другой человек. Ваши изменения ещё не сохранены. Выберите, что должно стоять в хранилище.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{count} records were changed by somebody else while you were changing them. Nothing of yours was saved yet. Choose for each what shall stand in the store.</source>
        <translation>Пока вы меняли записи, их изменил и другой человек (записей: {count}). Ваши изменения ещё не сохранены. Выберите для каждой, что должно стоять в хранилище.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Saved in the store by {person}, {moment}.</source>
        <translation>В хранилище сохранено: {person}, {moment}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Saved in the store {moment}; by whom is not known.</source>
        <translation>В хранилище сохранено {moment}; кем, неизвестно.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>By whom and when it was saved in the store is not known.</source>
        <translation>Кем и когда это сохранено в хранилище, неизвестно.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Still to choose: {fields}.</source>
        <translation>Осталось выбрать: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Still to choose: {name}.</source>
        <translation>Осталось выбрать: {name}.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>When you began</source>
        <translation>Когда вы начали</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Now in the store</source>
        <translation>Сейчас в хранилище</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/import_place.py"/>
        <source>Place on the map</source>
        <translation>Место на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{field}, now in the store: {value}</source>
        <translation>{field}, сейчас в хранилище: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>{field}, yours: {value}</source>
        <translation>{field}, ваше: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <source>When you began: {value}</source>
        <translation>Когда вы начали: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Changed by somebody else meanwhile</source>
        <translation>Тем временем изменено другим человеком</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Record that was changed twice</source>
        <translation>Запись, которую изменили двое</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Take &amp;theirs everywhere</source>
        <translation>Везде оставить &amp;сохранённое</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Keep what stands in the store, in every record</source>
        <translation>В каждой записи остаётся то, что сейчас в хранилище</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Keep &amp;mine everywhere</source>
        <translation>Везде записать &amp;моё</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_dialog.ui"/>
        <source>Write what you entered, in every record; what you did not change stays as it is in the store</source>
        <translation>В каждую запись записывается введённое вами; чего вы не меняли, остаётся как в хранилище</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Remembering the records</source>
        <translation>Запоминаются записи</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Comparing with the store</source>
        <translation>Сравнение с хранилищем</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>What stands in the store was kept.</source>
        <translation>Осталось то, что в хранилище.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>Your choice was saved.</source>
        <translation>Ваш выбор сохранён.</translation>
    </message>
    <message>
        <location filename="../dialogs/conflict_guard.py"/>
        <source>QGIS could not save {layer}; your edits are still there.</source>
        <translation>QGIS не смог сохранить слой «{layer}»; ваши изменения на месте.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Open the city</source>
        <translation>Открыть город</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Cancel</source>
        <comment>leave a dialog</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Login (authentication configuration)</source>
        <translation>Вход (конфигурация аутентификации)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>where the server offers it (prefer)</source>
        <translation>если сервер предлагает (prefer)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>never (disable)</source>
        <translation>никогда (disable)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>only where the server insists (allow)</source>
        <translation>только если сервер требует (allow)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always (require)</source>
        <translation>всегда (require)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always, check the certificate (verify-ca)</source>
        <translation>всегда, проверять сертификат (verify-ca)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>always, check certificate and host (verify-full)</source>
        <translation>всегда, проверять сертификат и хост (verify-full)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Not tried yet.</source>
        <translation>Ещё не проверено.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Asking {name}…</source>
        <translation>Проверяется {name}…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>A city with the classification model “{model}” is created in the database {name}. Others who may connect to it see it from then on.</source>
        <translation>В базе данных {name} будет создан город с моделью классификации «{model}». Его увидят и другие, кому разрешено подключаться к ней.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Create the city?</source>
        <translation>Создать город?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Creating the city…</source>
        <translation>Создаётся город…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Is there a copy of {name}? An upgrade cannot be taken back.</source>
        <translation>Есть ли копия {name}? Обновление нельзя отменить.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Has {name} been backed up, and is nobody working in it? An upgrade cannot be taken back, and older versions of the plugin cannot open the city afterwards.</source>
        <translation>Сделана ли резервная копия {name} и не работает ли в ней сейчас кто-нибудь? Обновление нельзя отменить, и более старые версии модуля после него город не откроют.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Upgrade the city?</source>
        <translation>Обновить город?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.py"/>
        <source>Upgrading the city…</source>
        <translation>Город обновляется…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Open a city</source>
        <translation>Открыть город</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Where is the city?</source>
        <translation>Где находится город?</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a &amp;file on this computer</source>
        <translation>В &amp;файле на этом компьютере</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a database, &amp;connection saved in QGIS</source>
        <translation>В базе данных, подключение &amp;сохранено в QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>In a database, &amp;new connection</source>
        <translation>В базе данных, &amp;новое подключение</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Opened &amp;before</source>
        <translation>Открывали &amp;раньше</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Cities opened before</source>
        <translation>Города, открытые раньше</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Enter opens the city</source>
        <translation>Enter открывает город</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>City fi&amp;le</source>
        <translation>Фай&amp;л города</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>City file</source>
        <translation>Файл города</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A city store that you or a colleague made (GeoPackage)</source>
        <translation>Хранилище города, созданное вами или коллегой (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>B&amp;rowse…</source>
        <translation>Об&amp;зор…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Browse for a city file</source>
        <translation>Выбрать файл города</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Make a new city…</source>
        <translation>Созд&amp;ать новый город…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>An empty city store; then import districts, facilities and inspections.</source>
        <translation>Пустое хранилище города; затем импортируйте районы, объекты и обследования.</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>C&amp;onnection</source>
        <translation>П&amp;одключение</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Saved connection to a database</source>
        <translation>Сохранённое подключение к базе данных</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>The PostgreSQL connections of QGIS's browser; they are changed and removed there</source>
        <translation>Подключения PostgreSQL из браузера QGIS; там их меняют и удаляют</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>No PostgreSQL connection is saved in QGIS yet. Choose “new connection”.</source>
        <translation>В QGIS ещё не сохранено ни одного подключения PostgreSQL. Выберите «новое подключение».</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>N&amp;ame of the connection</source>
        <translation>&amp;Имя подключения</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Name of the connection</source>
        <translation>Имя подключения</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Under this name it stands in QGIS's browser too</source>
        <translation>Под этим именем оно стоит и в браузере QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Service</source>
        <translation>С&amp;лужба</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A name in the file pg_service.conf that the administrator set up; it takes the place of host and port</source>
        <translation>Имя из файла pg_service.conf, который настроил администратор; заменяет хост и порт</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>From pg_service.conf, or empty</source>
        <translation>Из pg_service.conf или пусто</translation>
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
        <translation>Имя или адрес сервера с базой данных города</translation>
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
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <location filename="../dialogs/welcome_page.py"/>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Lo&amp;gin</source>
        <translation>&amp;Вход</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;User</source>
        <translation>Пользовател&amp;ь</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Only without a login chosen above; the password then comes from the pgpass file</source>
        <translation>Только если вход выше не выбран; пароль тогда берётся из файла pgpass</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Without a login; password from pgpass</source>
        <translation>Если вход не выбран; пароль из pgpass</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>&amp;Encryption (sslmode)</source>
        <translation>&amp;Шифрование (sslmode)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Encryption (sslmode)</source>
        <translation>Шифрование (sslmode)</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Standb&amp;y host, for maps</source>
        <translation>&amp;Резервный хост, для карт</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Standby host, for maps and analyses</source>
        <translation>Резервный хост, для карт и анализа</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>A read-only copy of the database on another server. Maps and analyses are read there, changes go to the main server. May be empty</source>
        <translation>Копия базы данных на другом сервере, только для чтения. Карты и анализ читают из неё, изменения идут на основной сервер. Может быть пусто</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Read-only copy, or empty</source>
        <translation>Копия только для чтения или пусто</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Por&amp;t of the standby</source>
        <translation>Пор&amp;т резервного хоста</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Port of the standby</source>
        <translation>Порт резервного хоста</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Asks the database in the background, at most 5 seconds; changes nothing</source>
        <translation>Спрашивает базу данных в фоне, не дольше 5 секунд; ничего не меняет</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Create the city here…</source>
        <translation>Создать город здесь…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Upgrade the city…</source>
        <translation>Обновить город…</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Copy the backup command</source>
        <translation>Копировать команду резервной копии</translation>
    </message>
    <message>
        <location filename="../dialogs/connect_dialog.ui"/>
        <source>Show the SQL files</source>
        <translation>Показать файлы SQL</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>look at maps and lists</source>
        <translation>смотреть карты и списки</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>record inspections</source>
        <translation>вносить обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>edit facilities</source>
        <translation>править объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>plan works</source>
        <translation>планировать работы</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>answer reports of residents</source>
        <translation>отвечать на сообщения жителей</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>upgrade the database</source>
        <translation>обновлять базу данных</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You can look, but not change anything here.</source>
        <translation>Здесь можно смотреть, но ничего нельзя менять.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You can: {rights}.</source>
        <translation>Вам можно: {rights}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>it is not known how far behind</source>
        <translation>отставание неизвестно</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>up to date</source>
        <translation>без отставания</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>{number} min behind</source>
        <translation>отстаёт на {number} мин</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>{number} s behind</source>
        <translation>отстаёт на {number} с</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The main server {main} does not answer. Everything is read from the standby {host}, {lag}.</source>
        <translation>Основной сервер {main} не отвечает. Всё читается с резервного {host}: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>This is a standby for reading, {lag}.</source>
        <translation>Это резервный сервер для чтения: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Maps are read from the standby {host}, {lag}.</source>
        <translation>Карты читаются с резервного сервера {host}: {lag}.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The standby {host} does not answer: maps are read from the main server.</source>
        <translation>Резервный сервер {host} не отвечает: карты читаются с основного.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Read only: the file cannot be written.</source>
        <translation>Только чтение: в файл нельзя писать.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected, read only for the moment.</source>
        <translation>Подключено, пока только чтение.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected, read only: you have the right to look.</source>
        <translation>Подключено, только чтение: у вас есть право смотреть.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connected.</source>
        <translation>Подключено.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city's file is not there any more, trying again.</source>
        <translation>Файла города больше нет на месте, проверяем снова.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Connection lost, trying again. Changes by others do not show meanwhile.</source>
        <translation>Связь прервалась, подключаемся снова. Пока изменения других не видны.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Live: changes by others show at once.</source>
        <translation>Прямая связь: изменения других видны сразу.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>PostgreSQL {server}, PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>schema {number}</source>
        <translation>схема {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city can be opened.</source>
        <translation>Город можно открыть.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city cannot be opened.</source>
        <translation>Город открыть нельзя.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The database answers; there is no city in it yet.</source>
        <translation>База данных отвечает; города в ней ещё нет.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>You have the right to create one here.</source>
        <translation>У вас есть право создать его здесь.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>PostGIS is added with it.</source>
        <translation>PostGIS будет добавлен вместе с ним.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The database answers; there is no city in it yet, and you may not create one.</source>
        <translation>База данных отвечает; города в ней ещё нет, а права создать его у вас нет.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Ask the database administrator to run the plugin's SQL files (resources/sql/postgis); docs/database.md explains how.</source>
        <translation>Попросите администратора базы данных выполнить файлы SQL модуля (resources/sql/postgis); как — написано в docs/database.md.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>This city was made by an older Inclusive City.</source>
        <translation>Этот город создан более старой версией Inclusive City.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>The city in this database has an older schema ({found}; now {known}).</source>
        <translation>У города в этой базе данных более старая схема ({found}; теперь {known}).</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Only its owner can upgrade it: ask the database administrator.</source>
        <translation>Обновить его может только владелец: обратитесь к администратору базы данных.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Make a copy of the file first, then upgrade it here.</source>
        <translation>Сначала сделайте копию файла, затем обновите его здесь.</translation>
    </message>
    <message>
        <location filename="../dialogs/connection_words.py"/>
        <source>Have a backup made first, for example with this command, then upgrade it here.</source>
        <translation>Сначала сделайте резервную копию, например такой командой, затем обновите город здесь.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Due list</source>
        <translation>Список сроков</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>&amp;Due</source>
        <translation>&amp;Сроки</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>P&amp;lanned visits</source>
        <translation>&amp;Выезды</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Plan &amp;visits</source>
        <translation>П&amp;ланирование</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Ins&amp;pectors</source>
        <translation>&amp;Обследователи</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>&amp;Returned to me</source>
        <translation>Во&amp;звращено мне</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/due_line.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <source>Reading what is due</source>
        <translation>Чтение сроков</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>Overdue: {overdue}. Due within 3 months: {soon}.</source>
        <translation>Просрочено: {overdue}. Срок в ближайшие 3 месяца: {soon}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <source>⚠ Certificates that have ended or end soon: {count} ({names}).</source>
        <translation>⚠ Сертификаты, которые истекли или скоро истекут: {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../dialogs/due_dialog.py"/>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>In no district</source>
        <translation>Вне районов</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Overdue for inspection: {count}.</source>
        <translation>Просрочено обследование: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Due within 3 months: {count}.</source>
        <translation>Срок в ближайшие 3 месяца: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>Waiting for a review: {count}.</source>
        <translation>Ожидают проверки: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_line.py"/>
        <source>⚠ Certificates of inspectors that have ended or end soon: {count}.</source>
        <translation>⚠ Сертификаты обследователей, которые истекли или скоро истекут: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Inspect…</source>
        <translation>О&amp;бследовать…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Enter the inspection of the chosen facility</source>
        <translation>Ввести обследование выбранного объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Show on the &amp;map</source>
        <translation>Показать на &amp;карте</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Select the chosen facilities on the map, or all that are listed</source>
        <translation>Выделить на карте выбранные объекты или все из списка</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>The first {count} are listed; choose above to see others.</source>
        <translation>Показаны первые {count}; чтобы увидеть другие, выберите выше.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Facilities that are due</source>
        <translation>Объекты, подлежащие обследованию</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Dis&amp;trict</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>District of what is due</source>
        <translation>Район подлежащего обследованию</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Until when it is due</source>
        <translation>До какого времени срок</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>within 3 months</source>
        <translation>в течение 3 месяцев</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>within a year</source>
        <translation>в течение года</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <location filename="../dialogs/visit_planning.py"/>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{district}: {overdue} overdue, {soon} soon</source>
        <translation>{district}: просрочено {overdue}, скоро {soon}</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Not planned yet: {count}.</source>
        <translation>Ещё не запланировано: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Nothing is due here that is not planned.</source>
        <translation>Здесь нет ничего, что подлежит обследованию и не запланировано.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Planned visits</source>
        <translation>Запланированные выезды</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspect&amp;or</source>
        <translation>Обсл&amp;едователь</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Whose visits are listed</source>
        <translation>Чьи выезды показаны</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/visit_planning.py"/>
        <source>&amp;Weeks</source>
        <translation>&amp;Недели</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Weeks whose visits are listed</source>
        <translation>Недели, выезды которых показаны</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>this week and before</source>
        <translation>эта неделя и раньше</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>to the next week</source>
        <translation>до следующей недели</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>4 weeks</source>
        <translation>4 недели</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>all weeks</source>
        <translation>все недели</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>&amp;Cancel visit</source>
        <translation>Отменить в&amp;ыезд</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Take the chosen visits off the plan; the facilities stay due</source>
        <translation>Убрать выбранные выезды из плана; объекты остаются подлежащими обследованию</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Add as a la&amp;yer</source>
        <translation>Добавить сло&amp;й</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Put the listed visits on the map as numbers in their order, a layer of its own</source>
        <translation>Поместить показанные выезды на карту номерами по порядку, отдельным слоем</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>C&amp;alendar…</source>
        <translation>Календ&amp;арь…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Write the listed visits as a file for calendar programs</source>
        <translation>Записать показанные выезды файлом для программ-календарей</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Prin&amp;t…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Write the listed visits as sheets to print</source>
        <translation>Записать показанные выезды листами для печати</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Reading the visits</source>
        <translation>Чтение выездов</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits: {count}.</source>
        <translation>Выездов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>No visit is planned for these weeks.</source>
        <translation>На эти недели выездов не запланировано.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits taken off the plan: {count}.</source>
        <translation>Убрано из плана выездов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Cancelling visits</source>
        <translation>Отмена выездов</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits: {who}</source>
        <translation>Выезды: {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>The layer “{name}” was added to the project.</source>
        <translation>В проект добавлен слой «{name}».</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Save the calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Save the sheets</source>
        <translation>Сохранить листы</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Writing the visits</source>
        <translation>Запись выездов</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Inspectors</source>
        <translation>Обследователи</translation>
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
        <translation>Действителен до</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Home district</source>
        <translation>Свой район</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Visits planned</source>
        <translation>Запланировано выездов</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>anywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>Certificates that have ended or end within {days} days: {count}.</source>
        <translation>Сертификатов, которые истекли или истекут в течение {days} дней: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>✕ ended</source>
        <translation>✕ истёк</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>⚠ ends soon</source>
        <translation>⚠ скоро истечёт</translation>
    </message>
    <message>
        <location filename="../dialogs/due_pages.py"/>
        <source>{count} visits are planned for later</source>
        <translation>позже этого запланировано выездов: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_card.py"/>
        <source>Facility card</source>
        <translation>Карточка объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_locator.py"/>
        <source>Facilities of the city (Inclusive City)</source>
        <translation>Объекты города (Inclusive City)</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>Nothing found. Try a part of the name or of the address.</source>
        <translation>Ничего не найдено. Введите часть названия или адреса.</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>The first {count} are listed; type more to narrow them.</source>
        <translation>Показаны первые {count}; введите больше, чтобы уточнить.</translation>
    </message>
    <message>
        <location filename="../dialogs/facility_search.py"/>
        <source>no place on the map</source>
        <translation>нет места на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>from {low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at most {limit}</source>
        <translation>не более {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>at least {limit}</source>
        <translation>не менее {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} – not known</source>
        <translation>{zone}: {criterion} – не известно</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}, {limit}</source>
        <translation>{zone}: {criterion} – {value}, нужно {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{zone}: {criterion} {value}</source>
        <translation>{zone}: {criterion} – {value}</translation>
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
        <translation>{finding}; и ещё замечаний: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No question of the model concerns this type of facility</source>
        <translation>Ни один вопрос модели не касается этого вида объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Nothing has been recorded yet</source>
        <translation>Пока ничего не внесено</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>{finding}; the staff help</source>
        <translation>{finding}; помогает персонал</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Only {known} % is known, {needed} % is needed</source>
        <translation>Известно только {known} %, нужно {needed} %</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>Everything decisive is met</source>
        <translation>Всё решающее выполнено</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>No barrier is reported</source>
        <translation>О препятствиях не сообщалось</translation>
    </message>
    <message>
        <location filename="../dialogs/findings.py"/>
        <source>no source is given</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{count} facilities wait: recompute</source>
        <translation>Ждут пересчёта: {count}. Пересчитать</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>No city is open.</source>
        <translation>Город не открыт.</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>Opening {name}…</source>
        <translation>Открывается {name}…</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} could not be opened. {reason}</source>
        <translation>Не удалось открыть {name}. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name}, open: {count} facilities</source>
        <translation>{name}: открыт, объектов {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.py"/>
        <source>{name} does not answer any more; shown is what was read before</source>
        <translation>{name} больше не отвечает; показано прочитанное раньше</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City…</source>
        <translation>Город…</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>City: open, make, close</source>
        <translation>Город: открыть, создать, закрыть</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Open another city, make a new one, or close this one</source>
        <translation>Открыть другой город, создать новый или закрыть этот</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Compute the waiting statuses</source>
        <translation>Вычислить ожидающие статусы</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Facilities that were imported or changed are judged again, in the background</source>
        <translation>Импортированные и изменённые объекты оцениваются заново, в фоне</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show the city for</source>
        <translation>Для кого показать город</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses shown</source>
        <translation>Показанные статусы</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Official only</source>
        <translation>Только официально</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Show statuses from verified inspections only</source>
        <translation>Показывать только статусы по подтверждённым обследованиям</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Statuses from verified inspections only</source>
        <translation>Только статусы по подтверждённым обследованиям</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>With reported</source>
        <translation>И по сообщениям</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also show what registers, owners and residents report, as hollow symbols</source>
        <translation>Где обследований нет, показывать также полыми знаками то, что сообщают реестры, владельцы и жители</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Where no inspection says anything, also what registers, owners and residents report (hollow symbols)</source>
        <translation>Где обследований нет, также то, что сообщают реестры, владельцы и жители (полые знаки)</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Name, address or number</source>
        <translation>Название, адрес или номер</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Find a facility</source>
        <translation>Найти объект</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Type a part of the name in any language, of the address, or a number. Arrow down goes to the results, Enter opens the first</source>
        <translation>Введите часть названия на любом языке, часть адреса или номер. Стрелка вниз ведёт к найденному, Enter открывает первый объект</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Facilities found</source>
        <translation>Найденные объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/header_panel.ui"/>
        <source>Enter shows the facility on the map and opens its card</source>
        <translation>Enter показывает объект на карте и открывает его карточку</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>History of this record</source>
        <translation>История этой записи</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Kind of record that is listed</source>
        <translation>Вид записей в списке</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Wh&amp;o</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Person whose changes are listed</source>
        <translation>Чьи изменения в списке</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Wh&amp;en</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Time whose changes are listed</source>
        <translation>За какое время изменения в списке</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>What the history shows</source>
        <translation>Что показывает история</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Changes, the newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Statuses, the newest first</source>
        <translation>Статусы, сначала новые</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Ch&amp;anges</source>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>&amp;Statuses</source>
        <translation>&amp;Статусы</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>&amp;Take this file as it is</source>
        <translation>Принять &amp;этот файл как есть</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>The file is a restored copy, for example: from now on its own seals count</source>
        <translation>Например, файл – восстановленная копия: отныне действуют его собственные печати</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Compare &amp;inspections…</source>
        <translation>Сравнить о&amp;бследования…</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Two inspections side by side</source>
        <translation>Два обследования рядом</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Copy</source>
        <translation>Ско&amp;пировать</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Copy what is listed, as a table for spreadsheets</source>
        <translation>Копировать список как таблицу</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Checking whether the history is whole…</source>
        <translation>Проверяется, цела ли история…</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Checking the history</source>
        <translation>Проверка истории</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{name}: {count} changes are known.</source>
        <translation>{name}: известно изменений – {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>any time</source>
        <translation>любое время</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>the last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>No change fits what was chosen above.</source>
        <translation>Выбранному выше не соответствует ни одно изменение.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>Nothing was changed since the record came into the register.</source>
        <translation>С тех пор как запись попала в реестр, ничего не менялось.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>The newest {count} are listed; choose above to see others.</source>
        <translation>В списке новейшие: {count}; чтобы увидеть другие, выберите выше.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>No status was computed yet.</source>
        <translation>Статус ещё не вычислялся.</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{status}, since {since}</source>
        <translation>{status}, с {since}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_dialog.py"/>
        <source>{status}, from {since} to {until}</source>
        <translation>{status}, с {since} по {until}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/import_words.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Help by people</source>
        <translation>Помощь людей</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <location filename="../dialogs/photo_view.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Merges</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility added</source>
        <translation>Объект добавлен</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed</source>
        <translation>Объект изменён</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed by an import</source>
        <translation>Объект изменён импортом</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Facility changed by an import; edits were kept</source>
        <translation>Объект изменён импортом; правки сохранены</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>No longer in its source</source>
        <translation>Больше нет в источнике</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>In its source again</source>
        <translation>Снова есть в источнике</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name added</source>
        <translation>Название добавлено</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name changed</source>
        <translation>Название изменено</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Name taken away</source>
        <translation>Название убрано</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Inspection of {date} added</source>
        <translation>Добавлено обследование от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Inspection of {date} changed</source>
        <translation>Изменено обследование от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Draft of an inspection of {date} deleted</source>
        <translation>Удалён черновик обследования от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Answer in the draft of {date} changed</source>
        <translation>Изменён ответ в черновике от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Answer in the draft of {date} taken away</source>
        <translation>Убран ответ в черновике от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Help by people in the draft of {date} changed</source>
        <translation>Изменена помощь людей в черновике от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Help by people in the draft of {date} taken away</source>
        <translation>Убрана помощь людей в черновике от {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Photo changed</source>
        <translation>Фотография изменена</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Photo taken away</source>
        <translation>Фотография убрана</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work added: {about}</source>
        <translation>Добавлена работа: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work changed: {about}</source>
        <translation>Изменена работа: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Work deleted: {about}</source>
        <translation>Удалена работа: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>“{about}” was merged into this facility</source>
        <translation>«{about}» объединён с этим объектом</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>Merged into “{about}”</source>
        <translation>Объединён с «{about}»</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>The merge with “{about}” was undone</source>
        <translation>Объединение с «{about}» отменено</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {value} was taken away</source>
        <translation>{field}: убрано {value}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>put on the map ({place})</source>
        <translation>отмечен на карте ({place})</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>taken off the map ({place})</source>
        <translation>снят с карты ({place})</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north</source>
        <translation>перемещён на {distance} м к северу</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north-east</source>
        <translation>перемещён на {distance} м к северо-востоку</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the east</source>
        <translation>перемещён на {distance} м к востоку</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south-east</source>
        <translation>перемещён на {distance} м к юго-востоку</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south</source>
        <translation>перемещён на {distance} м к югу</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the south-west</source>
        <translation>перемещён на {distance} м к юго-западу</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the west</source>
        <translation>перемещён на {distance} м к западу</translation>
    </message>
    <message>
        <location filename="../dialogs/history_words.py"/>
        <source>moved {distance} m to the north-west</source>
        <translation>перемещён на {distance} м к северо-западу</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Choose a source first: its columns are listed here.</source>
        <translation>Сначала выберите источник: здесь появятся его столбцы.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Answers stand in columns named by the code of the criterion.</source>
        <translation>Ответы стоят в столбцах, названных по коду критерия.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Ans&amp;wer to</source>
        <translation>Ответ на &amp;критерий</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>A&amp;dd</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Add a column that answers this criterion</source>
        <translation>Добавить столбец с ответом на этот критерий</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}, needed</source>
        <translation>{field}, обязательно</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>Remove {field}</source>
        <translation>Убрать: {field}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}: always the same</source>
        <translation>{field}: всегда одно и то же</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{field}: unit of plain numbers</source>
        <translation>{field}: единица простых чисел</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>in</source>
        <translation>в</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>– nothing –</source>
        <translation>– ничего –</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>always the same</source>
        <translation>всегда одно и то же</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>as it is: {words}</source>
        <translation>как есть: {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>{column} (not in the source)</source>
        <translation>{column} (нет в источнике)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>empty in the first rows</source>
        <translation>пусто в первых строках</translation>
    </message>
    <message>
        <location filename="../dialogs/import_columns.py"/>
        <source>kept: {keys}</source>
        <translation>сохраняется: {keys}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>1 Source</source>
        <translation>1 Источник</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>2 Columns</source>
        <translation>2 Столбцы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>3 Values</source>
        <translation>3 Значения</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>4 Report</source>
        <translation>4 Отчёт</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Bring data in: {kind}</source>
        <translation>Внести данные: {kind}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>✕ The mapping {file} is for: {is_for}. Chosen is: {kind}.</source>
        <translation>✕ Сопоставление {file} предназначено для: {is_for}. Выбрано: {kind}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Opening the mapping</source>
        <translation>Открывается сопоставление</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Choose a source, and the mapping is shown.</source>
        <translation>Выберите источник, и сопоставление будет показано.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Reading the first rows…</source>
        <translation>Читаются первые строки…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Reading the first rows</source>
        <translation>Чтение первых строк</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>No preview: the source could not be read.</source>
        <translation>Предпросмотра нет: источник прочитать не удалось.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Listing the tables</source>
        <translation>Получение списка таблиц</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Still to choose under Columns: {fields}.</source>
        <translation>На странице «Столбцы» ещё нужно выбрать: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Counting the values</source>
        <translation>Подсчёт значений</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.py"/>
        <source>Solved since the last time: {count}.</source>
        <translation>Решено с прошлого раза: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Bring data in</source>
        <translation>Внести данные</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Steps of the import</source>
        <translation>Шаги импорта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Sa&amp;ve mapping…</source>
        <translation>&amp;Сохранить сопоставление…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>Save which column is what as a file, for this dialog, for the algorithms and for schedules</source>
        <translation>Сохранить в файл, что означает каждый столбец: для этого окна, для алгоритмов и для запуска по расписанию</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <location filename="../dialogs/import_dialog.ui"/>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Last import</source>
        <translation>Последний импорт</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Import of {file} on {day}.</source>
        <translation>Импорт {file}, {day}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>The report was written to {file}.</source>
        <translation>Отчёт записан в файл {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>Save the mapping</source>
        <translation>Сохранить сопоставление</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <location filename="../dialogs/import_source.py"/>
        <source>Mapping (*.yaml *.yml)</source>
        <translation>Сопоставление (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_keeping.py"/>
        <source>The mapping was written to {file}.</source>
        <translation>Сопоставление записано в файл {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>as in the map layer</source>
        <translation>как в слое карты</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>by its columns</source>
        <translation>по его столбцам</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>two columns</source>
        <translation>два столбца</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>one column with both</source>
        <translation>оба в одном столбце</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>a column with WKT</source>
        <translation>столбец с WKT</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>none: addresses only</source>
        <translation>нет: только адреса</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>latitude, longitude</source>
        <translation>широта, долгота</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>longitude, latitude</source>
        <translation>долгота, широта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Choose the coordinate system from QGIS's list</source>
        <translation>Выбрать систему координат из списка QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Where it stands</source>
        <translation>Где указано</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>East (longitude, x)</source>
        <translation>На восток (долгота, x)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>North (latitude, y)</source>
        <translation>На север (широта, y)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Order of the two</source>
        <translation>Порядок чисел</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>as the source says: {crs}</source>
        <translation>как сказано в источнике: {crs}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>degrees (EPSG:4326)</source>
        <translation>градусы (EPSG:4326)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_place.py"/>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>What the first rows would become is shown here.</source>
        <translation>Здесь показано, что получится из первых строк.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <location filename="../dialogs/import_report.py"/>
        <source>Id</source>
        <translation>Ид.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>All rows: taken {taken}, to look at {flagged}, rejected {rejected}.</source>
        <translation>Все строки: взято {taken}, посмотреть {flagged}, отклонено {rejected}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>The first {rows} rows: taken {taken}, to look at {flagged}, rejected {rejected}.</source>
        <translation>Первые строки ({rows}): взято {taken}, посмотреть {flagged}, отклонено {rejected}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>… and {count} more of this kind.</source>
        <translation>… и ещё {count} таких.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>! East and north look swapped: the other way round they lie in the city.</source>
        <translation>! Похоже, восток и север перепутаны: наоборот места лежат в городе.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>Swap them</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>! Hardly a place lies in the city; in {crs} they would.</source>
        <translation>! Почти ни одно место не лежит в городе; в {crs} они лежали бы.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.py"/>
        <source>Use {crs}</source>
        <translation>Взять {crs}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>First rows as they would be stored</source>
        <translation>Первые строки, какими они станут в хранилище</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Show on the m&amp;ap</source>
        <translation>Показать на &amp;карте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>&amp;Zoom to them</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Move the map to the places of the preview</source>
        <translation>Переместить карту к местам предпросмотра</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Chec&amp;k the whole file</source>
        <translation>Проверить весь &amp;файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_preview.ui"/>
        <source>Try the whole import, and undo it: what it would add, change and reject</source>
        <translation>Попробовать весь импорт и отменить его: что он добавил бы, изменил и отклонил</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>Nothing was imported yet.</source>
        <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.py"/>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Id, reason or row</source>
        <translation>Идентификатор, причина или строка</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Find in the report</source>
        <translation>Найти в отчёте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Which remarks are shown</source>
        <translation>Какие замечания показаны</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Remarks of the import</source>
        <translation>Замечания импорта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Zoom to it</source>
        <translation>К &amp;объекту</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Show the facility of this remark on the map</source>
        <translation>Показать объект этого замечания на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Pick its place…</source>
        <translation>Указать &amp;место…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Give the facility of this remark its place on the map</source>
        <translation>Указать на карте место объекта этого замечания</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Copy the chosen remarks, or all that are shown</source>
        <translation>Скопировать выбранные замечания или все показанные</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Save as &amp;table…</source>
        <translation>Сохранить та&amp;блицей…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>Save the remarks as a table for spreadsheets</source>
        <translation>Сохранить замечания в файл для электронных таблиц</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>&amp;Read the corrected source</source>
        <translation>Пере&amp;читать исправленный источник</translation>
    </message>
    <message>
        <location filename="../dialogs/import_report.ui"/>
        <source>After the source or the mapping was corrected: read it again, then import again; only what changed is written</source>
        <translation>После исправления источника или сопоставления: перечитать и импортировать ещё раз; записывается только изменившееся</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Checking {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Importing {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>{file} was imported. Rows {rows}: added {added}, changed {changed}, as before {same}, gone {missing}, rejected {rejected}, remarks {flagged}.</source>
        <translation>{file} импортирован. Строк {rows}: добавлено {added}, изменено {changed}, без изменений {same}, исчезло {missing}, отклонено {rejected}, замечаний {flagged}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Only tried, nothing was imported. {file}, rows {rows}: would be added {added}, changed {changed}, as before {same}, gone {missing}, rejected {rejected}, remarks {flagged}.</source>
        <translation>Только проба, ничего не импортировано. {file}, строк {rows}: было бы добавлено {added}, изменено {changed}, без изменений {same}, исчезло {missing}, отклонено {rejected}, замечаний {flagged}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_run.py"/>
        <source>Validation found {count} problems in it: see Record, Problems.</source>
        <translation>Проверка нашла в нём проблем: {count}; см. «Учёт», «Проблемы».</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A layer of the open project</source>
        <translation>Слой открытого проекта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>A table of a database</source>
        <translation>Таблица базы данных</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>found by itself</source>
        <translation>определяется сама</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>By hand: choose the columns yourself</source>
        <translation>Вручную: столбцы выбираете сами</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Kept as the mapping says, not shown here: {keys}.</source>
        <translation>Здесь не показано и сохраняется, как в сопоставлении: {keys}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Last import of this kind: {file}, {day}; remarks: {count}.</source>
        <translation>Последний такой импорт: {file}, {day}; замечаний: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <location filename="../dialogs/import_source.ui"/>
        <source>Choose the file to bring in</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Tables and map layers (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.json *.gpkg *.shp *.kml)</source>
        <translation>Таблицы и слои карты (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.json *.gpkg *.shp *.kml)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.py"/>
        <source>Open a mapping</source>
        <translation>Открыть сопоставление</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>What is brought in</source>
        <translation>Что вносится</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;From</source>
        <translation>О&amp;ткуда</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Where it comes from: a file, a layer or a database</source>
        <translation>Откуда: файл, слой или база данных</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Fi&amp;le</source>
        <translation>Фай&amp;л</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Choose a file, or drop it here</source>
        <translation>Выберите файл или перетащите его сюда</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>File to bring in</source>
        <translation>Вносимый файл</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>La&amp;yer</source>
        <translation>Сло&amp;й</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Layer of the open project</source>
        <translation>Слой открытого проекта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Connection</source>
        <translation>Подклю&amp;чение</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Connection to a database, saved in QGIS</source>
        <translation>Подключение к базе данных, сохранённое в QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Ta&amp;ble</source>
        <translation>Та&amp;блица</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Table of the database</source>
        <translation>Таблица базы данных</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>S&amp;heet or layer</source>
        <translation>Лист или слой</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Sheet or layer within the file</source>
        <translation>Лист или слой внутри файла</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Encoding of the text file</source>
        <translation>Кодировка текстового файла</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Mapping</source>
        <translation>Со&amp;поставление</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Mapping: which column is what</source>
        <translation>Сопоставление: что означает каждый столбец</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Open a mapping file of your own</source>
        <translation>Открыть свой файл сопоставления</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Name of the source</source>
        <translation>&amp;Название источника</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Name of the source</source>
        <translation>Название источника</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>With the id it makes a record known: keep it when you import again</source>
        <translation>Вместе с идентификатором по нему узнаётся запись: не меняйте его при повторном импорте</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>&amp;Day of the file</source>
        <translation>&amp;Дата файла</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>2026-11-23; empty: today</source>
        <translation>2026-11-23; пусто: сегодня</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Day of the file, for rows without a date</source>
        <translation>Дата файла, для строк без даты</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>The file is the whole so&amp;urce: what it lacks is marked as gone</source>
        <translation>Файл – &amp;весь источник: чего в нём нет, помечается как исчезнувшее</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>Show its &amp;report</source>
        <translation>Показать &amp;его отчёт</translation>
    </message>
    <message>
        <location filename="../dialogs/import_source.ui"/>
        <source>What is still to be corrected from the last import of this kind</source>
        <translation>Что осталось исправить после последнего такого импорта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>take out of the mapping</source>
        <translation>убрать из сопоставления</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>No field that has a list of values is taken from a column yet.</source>
        <translation>Ни одно поле со списком значений пока не берётся из столбца.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>The values are being counted…</source>
        <translation>Значения подсчитываются…</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>Different values: {count}; not mapped: {left}.</source>
        <translation>Разных значений: {count}; не сопоставлено: {left}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.py"/>
        <source>The {count} most frequent values; not mapped among them: {left}.</source>
        <translation>Самые частые значения ({count}); из них не сопоставлено: {left}.</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Field</source>
        <translation>Пол&amp;е</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Field whose values are mapped</source>
        <translation>Поле, значения которого сопоставляются</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Only what is not mapped &amp;yet</source>
        <translation>Только ещё &amp;не сопоставленное</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Values of the source and what they mean</source>
        <translation>Значения источника и что они означают</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Chosen values mean</source>
        <translation>В&amp;ыбранное означает</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>What the chosen values mean</source>
        <translation>Что означают выбранные значения</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <location filename="../dialogs/import_values.ui"/>
        <source>Let the chosen values mean this</source>
        <translation>Задать это выбранным значениям</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Facilities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Where people live</source>
        <translation>Где живут люди</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Name ({language})</source>
        <translation>Название ({language})</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Id in the source</source>
        <translation>Идентификатор в источнике</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Type of facility</source>
        <translation>Тип объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Kind of owner</source>
        <translation>Форма собственности</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Code of the district</source>
        <translation>Код района</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Population on (day)</source>
        <translation>Население на (дата)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Who counted</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>On (day)</source>
        <translation>На дату</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: counted or a share</source>
        <translation>Группы: подсчитано или доля</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: who counted</source>
        <translation>Группы: кто подсчитал</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Profiles: on (day)</source>
        <translation>Группы: на дату</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Facility (its id)</source>
        <translation>Объект (идентификатор)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Inspected on</source>
        <translation>Дата обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Certificate valid until</source>
        <translation>Сертификат действителен до</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Replaces inspection</source>
        <translation>Заменяет обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>nothing (leave out)</source>
        <translation>ничего (пропустить)</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>not applicable</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>good enough</source>
        <translation>достаточно хорошо</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>tolerable</source>
        <translation>терпимо</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>not good enough</source>
        <translation>недостаточно хорошо</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>official</source>
        <translation>официально</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>reported</source>
        <translation>по сообщениям</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>submitted</source>
        <translation>сдано</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>counted</source>
        <translation>подсчитано</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>a share of all people</source>
        <translation>доля всех жителей</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>cell of a grid</source>
        <translation>ячейка сетки</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>building</source>
        <translation>здание</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>in the city</source>
        <translation>в городе</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>outside</source>
        <translation>вне города</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>no place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ taken</source>
        <translation>✓ взято</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>! taken, look</source>
        <translation>! взято, посмотрите</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✕ rejected</source>
        <translation>✕ отклонено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ solved</source>
        <translation>✓ решено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ mapped</source>
        <translation>✓ сопоставлено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ understood</source>
        <translation>✓ понятно</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ a number</source>
        <translation>✓ число</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>✓ by default</source>
        <translation>✓ по умолчанию</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>– left out</source>
        <translation>– пропущено</translation>
    </message>
    <message>
        <location filename="../dialogs/import_words.py"/>
        <source>? not mapped</source>
        <translation>? не сопоставлено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_action.py"/>
        <location filename="../dialogs/record_acts.py"/>
        <source>Inspect…</source>
        <translation>Обследовать…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Go on with an inspection that was begun, or see what was not sent yet</source>
        <translation>Продолжить начатое обследование или посмотреть, что ещё не отправлено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Drafts of inspections: {count}…</source>
        <translation>Черновики обследований: {count}…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_waiting.py"/>
        <source>Inspections not sent yet: {waiting}; drafts: {count}…</source>
        <translation>Не отправлено обследований: {waiting}; черновиков: {count}…</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Legend and filter by status</source>
        <translation>Условные обозначения и отбор по статусу</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Space shows or hides a status on the map; the columns count what is in view</source>
        <translation>Пробел показывает или скрывает статус на карте; в столбцах сосчитано то, что на экране</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Out of date</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <location filename="../dialogs/legend.py"/>
        <source>Reported</source>
        <translation>По сообщениям</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these districts</source>
        <translation>Показать только эти районы</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these types of facility</source>
        <translation>Показать только эти виды объектов</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All types</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Show only these kinds of owner</source>
        <translation>Показать только эти формы собственности</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>All owners</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <location filename="../dialogs/map_selection.py"/>
        <source>This city is not on the map: the open project shows something else.</source>
        <translation>Этого города нет на карте: открытый проект показывает другое.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>This city has no facilities yet. Import them under Record.</source>
        <translation>В этом городе ещё нет объектов. Импортируйте их на вкладке «Учёт».</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Counting what is in view</source>
        <translation>Подсчёт того, что на экране</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in the whole city</source>
        <translation>во всём городе</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>in view</source>
        <translation>на экране</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>{profile}: {assessed} {place}.</source>
        <translation>{profile}: {assessed} {place}.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.py"/>
        <source>Shares of districts on the map count all facilities.</source>
        <translation>Доли по районам на карте считаются по всем объектам.</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>In view</source>
        <translation>На экране</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only facilities whose newest inspection is older than their type allows</source>
        <translation>Только объекты, последнее обследование которых старше срока для их вида</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only what is &amp;out of date</source>
        <translation>Только &amp;устаревшее</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only facilities that were to be inspected before today, by type and risk; never inspected ones, too</source>
        <translation>Только объекты, которые по типу и степени риска следовало обследовать до сегодняшнего дня; в том числе ни разу не обследованные</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Only what is overdue for &amp;inspection</source>
        <translation>Только с просроченным о&amp;бследованием</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show only</source>
        <translation>Показать только</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;District</source>
        <translation>Р&amp;айон</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>&amp;Type</source>
        <translation>Ви&amp;д объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>O&amp;wner</source>
        <translation>С&amp;обственность</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Show a&amp;ll again</source>
        <translation>Снова пока&amp;зать всё</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Take away every filter, in the list above too</source>
        <translation>Снять все фильтры, в списке выше тоже</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>W&amp;hole city</source>
        <translation>Весь &amp;город</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Move the map so that it shows the whole city</source>
        <translation>Передвинуть карту так, чтобы был виден весь город</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Put the city on the &amp;map</source>
        <translation>Вывести город на &amp;карту</translation>
    </message>
    <message>
        <location filename="../dialogs/look_panel.ui"/>
        <source>Makes a QGIS project of this city and opens it</source>
        <translation>Создаёт проект QGIS для этого города и открывает его</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Look</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Record</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Inclusive City: profile {number}</source>
        <translation>Inclusive City: категория {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <location filename="../plugin.py"/>
        <source>Connect to the city's database…</source>
        <translation>Подключиться к базе данных города…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open a city file…</source>
        <translation>Открыть файл города…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Make a new city…</source>
        <translation>Создать новый город…</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Open the sample city</source>
        <translation>Открыть пример города</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Read the city again</source>
        <translation>Прочитать город заново</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Close the city</source>
        <translation>Закрыть город</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Make a new city</source>
        <translation>Создать новый город</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <location filename="../dialogs/panels.py"/>
        <source>City store (*.gpkg)</source>
        <translation>Хранилище города (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>The new city is in {file}.</source>
        <translation>Новый город записан в {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Making a new city</source>
        <translation>Создание нового города</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>The sample city is ready. Its records are generated; none is a real facility.</source>
        <translation>Пример города готов. Его записи вымышлены; ни одна из них не является настоящим объектом.</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.py"/>
        <source>Opening the sample city</source>
        <translation>Открытие примера города</translation>
    </message>
    <message>
        <location filename="../dialogs/main_dock.ui"/>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../dialogs/map_selection.py"/>
        <source>None of these has a place on the map yet. Give it one under Record.</source>
        <translation>Ни у одного из них пока нет места на карте. Укажите его в разделе «Записи».</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Follow QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>The one that was open last</source>
        <translation>Тот, что был открыт последним</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>None: show the start page</source>
        <translation>Никакой: показать начальную страницу</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>{name} (database)</source>
        <translation>{name} (база данных)</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Choose the city</source>
        <translation>Выбрать город</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no classification model in {folder}: it needs a file model.yaml.</source>
        <translation>В папке {folder} нет модели классификации: нужен файл model.yaml.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no folder {folder}: the plugin's own styles are used.</source>
        <translation>Папки {folder} нет: используются стили модуля.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.py"/>
        <source>There is no style (.qml) in {folder}: the plugin's own styles are used.</source>
        <translation>В папке {folder} нет стилей (.qml): используются стили модуля.</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>&amp;Language of Inclusive City</source>
        <translation>&amp;Язык Inclusive City</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Language of Inclusive City</source>
        <translation>Язык Inclusive City</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Of the panel, of names on the map and of reports; QGIS keeps its own</source>
        <translation>Язык панели, названий на карте и отчётов; QGIS остаётся на своём</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>At start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>&amp;City to open</source>
        <translation>&amp;Какой город открыть</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>City to open at start</source>
        <translation>Какой город открыть при запуске</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>When the panel is first shown and the open project shows no city: a file or a connection to a database</source>
        <translation>Когда панель показана впервые, а в открытом проекте города нет: файл или подключение к базе данных</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Connect…</source>
        <translation>Подключиться…</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Connect to another city</source>
        <translation>Подключиться к другому городу</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>For your own city</source>
        <translation>Для вашего города</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification &amp;model of new cities</source>
        <translation>&amp;Модель классификации новых городов</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Classification model of new cities</source>
        <translation>Модель классификации новых городов</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>A model that comes with the plugin, or a folder with one of your own</source>
        <translation>Модель из состава модуля или папка с вашей собственной</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of a classification model</source>
        <translation>Выбрать папку модели классификации</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map &amp;styles</source>
        <translation>Папка ваших &amp;стилей карты</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Empty: the styles of the plugin</source>
        <translation>Пусто: стили модуля</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Folder of your own map styles</source>
        <translation>Папка ваших стилей карты</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>QML files in it take the place of the plugin's when a project is built. Empty: the styles of the plugin</source>
        <translation>При создании проекта файлы QML из этой папки заменяют стили модуля. Пусто: стили модуля</translation>
    </message>
    <message>
        <location filename="../dialogs/options_page.ui"/>
        <source>Browse for the folder of map styles</source>
        <translation>Выбрать папку стилей карты</translation>
    </message>
    <message>
        <location filename="../dialogs/panels.py"/>
        <source>Open a city file</source>
        <translation>Открыть файл города</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>&amp;Previous photo</source>
        <translation>&amp;Предыдущая фотография</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>&amp;Next photo</source>
        <translation>&amp;Следующая фотография</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>Photo {number} of {count}: {about}</source>
        <translation>Фотография {number} из {count}: {about}</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>Reading the photo</source>
        <translation>Чтение фотографии</translation>
    </message>
    <message>
        <location filename="../dialogs/photo_view.py"/>
        <source>The photo cannot be read: its file is missing beside the store.</source>
        <translation>Фотографию не удалось прочитать: рядом с хранилищем нет её файла.</translation>
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
        <translation>Клавиша {key}, когда активна карта или эта панель; Alt+{key} – везде</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Edits are not finished</source>
        <translation>Правка не завершена</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save or discard the edits in {layers} first, then open the city.</source>
        <translation>Сначала сохраните или отмените правки в слоях {layers}, затем откройте город.</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>Save the open project?</source>
        <translation>Сохранить открытый проект?</translation>
    </message>
    <message>
        <location filename="../dialogs/project_opener.py"/>
        <source>The project that is open has changes that are not saved. The city opens in its place.</source>
        <translation>В открытом проекте есть несохранённые изменения. Город откроется вместо него.</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>Build the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation>Проект QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>QGIS project</source>
        <translation>Проект QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The city as a QGIS project: styled for every profile, with forms and map tips. It opens in plain QGIS too.</source>
        <translation>Город как проект QGIS: со стилями для каждой категории, формами и подсказками карты. Открывается и в обычной QGIS.</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>A base map from the internet; nothing is fetched until you switch it on</source>
        <translation>Подложка из интернета; ничего не загружается, пока вы её не включите</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Add OpenStreetMap, switched &amp;off</source>
        <translation>&amp;Добавить OpenStreetMap (выкл.)</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>&amp;Build the project…</source>
        <translation>Создать про&amp;ект…</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>Asks for a file, makes the project in the background and offers to open it</source>
        <translation>Спрашивает файл, создаёт проект в фоне и предлагает открыть его</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <location filename="../dialogs/publish_panel.ui"/>
        <source>The store itself</source>
        <translation>Само хранилище</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Enter an inspection of this facility, or go on with one that was begun</source>
        <translation>Ввести обследование этого объекта или продолжить начатое</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Who changed what of this facility, when, and what it was before; compare inspections</source>
        <translation>Кто, что и когда изменил в этом объекте и как было раньше; сравнение обследований</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Names, type, address, owner, building and place of this facility</source>
        <translation>Названия, вид, адрес, собственник, здание и место этого объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Make this and another record of the same facility one; can be undone</source>
        <translation>Сделать эту и другую запись о том же объекте одной; можно отменить</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Close or reopen…</source>
        <translation>Закрыть или открыть…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Take this facility off the map and out of the figures with a reason, or bring it back</source>
        <translation>Убрать этот объект с карты и из показателей с указанием причины или вернуть его</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Its problems…</source>
        <translation>Его проблемы…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is wrong with this facility's records by all rules</source>
        <translation>Что по всем правилам не так с записями этого объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Due list…</source>
        <translation>Список сроков…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is to be inspected, who goes where in which week, certificates that end, what came back</source>
        <translation>Что подлежит обследованию, кто куда едет на какой неделе, истекающие сертификаты, что вернулось</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Review…</source>
        <translation>Проверка обследований…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Submitted inspections that wait for somebody else to look at them; agreement of inspectors</source>
        <translation>Сданные обследования, которые ждут проверки другим человеком; согласие обследователей</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Assigned to me…</source>
        <translation>Поручено мне…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Reports of residents to answer, and works to tell of</source>
        <translation>Сообщения жителей, на которые нужно ответить, и работы, о которых нужно сообщить</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Problems…</source>
        <translation>Проблемы…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>What is wrong with the records by all rules, and what to do about it</source>
        <translation>Что по всем правилам не так с записями и что с этим делать</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>New facility…</source>
        <translation>Новый объект…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Put a facility into the register that is not in it yet</source>
        <translation>Внести в реестр объект, которого в нём ещё нет</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Edit the selected…</source>
        <translation>Изменить выбранные…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Type, owner, building or district of all facilities that are selected, in one act</source>
        <translation>Вид, собственник, здание или район всех выбранных объектов одним действием</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Find places by address…</source>
        <translation>Найти места по адресам…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Places for facilities that have an address only, from a service that your city chooses</source>
        <translation>Места для объектов, у которых есть только адрес, из службы по выбору города</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Map as of a date…</source>
        <translation>Карта на дату…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>The statuses as they were known on a day, as layers of their own</source>
        <translation>Статусы, какими они были известны на день, отдельными слоями</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Tables of records</source>
        <translation>Таблицы записей</translation>
    </message>
    <message>
        <location filename="../dialogs/record_acts.py"/>
        <source>Put register, inspections and names into the layer tree, for QGIS's own forms</source>
        <translation>Добавить реестр, обследования и названия в дерево слоёв – для собственных форм QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taking it back</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taken back for {count} facilities; {kept} were changed since and stay as they are.</source>
        <translation>Отменено для объектов: {count}; изменены с тех пор и остаются как есть: {kept}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_dialog.py"/>
        <source>Taken back for {count} facilities.</source>
        <translation>Отменено для объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility is chosen. Find one above, or choose it on the map.</source>
        <translation>Объект не выбран. Найдите его выше или выберите на карте.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_facility.py"/>
        <location filename="../dialogs/register_retire.py"/>
        <source>Reading the facility</source>
        <translation>Чтение объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Looking for the facility</source>
        <translation>Поиск объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>Without a place on the map: {count}</source>
        <translation>Без места на карте: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Listing facilities without a place</source>
        <translation>Чтение списка объектов без места</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>No facility without a place has such a name or address.</source>
        <translation>Среди объектов без места нет такого названия или адреса.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <source>The first {count} are listed; narrow the list to see others.</source>
        <translation>Показаны первые {count}; сузьте список, чтобы увидеть другие.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} has no place on the map again.</source>
        <translation>{name}: снова без места на карте.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} is on the map now, in {district}.</source>
        <translation>{name}: теперь на карте, {district}.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>{name} is on the map now, outside all districts of the city.</source>
        <translation>{name}: теперь на карте, вне всех районов города.</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.py"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Setting the place</source>
        <translation>Запись места</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Choose on &amp;map</source>
        <translation>Выбрать на &amp;карте</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it</source>
        <translation>Щёлкните объект на карте, чтобы увидеть его карточку; Escape завершает выбор</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click a facility on the map to see its card; Escape ends it. With the keyboard, use Find instead</source>
        <translation>Щёлкните объект на карте, чтобы увидеть его карточку; Escape завершает выбор. С клавиатуры пользуйтесь полем «Найти»</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Go to it</source>
        <translation>Перей&amp;ти к нему</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Move the map to this facility</source>
        <translation>Передвинуть карту к этому объекту</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Open f&amp;orm…</source>
        <translation>Открыть &amp;форму…</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>The facility's record in QGIS's own form, with its inspections</source>
        <translation>Запись объекта в форме QGIS, вместе с обследованиями</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Without a place on the map</source>
        <translation>Без места на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>&amp;Narrow</source>
        <translation>С&amp;узить</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Name or address</source>
        <translation>Название или адрес</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Narrow the list of facilities without a place</source>
        <translation>Сузить список объектов без места</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Facilities without a place on the map</source>
        <translation>Объекты без места на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>&amp;Pick its place on the map</source>
        <translation>Указать &amp;место на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Click where the facility is; Escape ends it</source>
        <translation>Щёлкните там, где находится объект; Escape завершает выбор</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>Click where the facility is; Escape ends it. With the keyboard, use the button beside it</source>
        <translation>Щёлкните там, где находится объект; Escape завершает выбор. С клавиатуры пользуйтесь соседней кнопкой</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Place at map &amp;centre</source>
        <translation>Поместить в &amp;центр карты</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is</source>
        <translation>Поместить объект в середину карты</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Put the facility where the middle of the map is. Move the map with the arrow keys first</source>
        <translation>Поместить объект в середину карты. Сначала передвиньте карту клавишами со стрелками</translation>
    </message>
    <message>
        <location filename="../dialogs/record_panel.ui"/>
        <source>Records of the whole city</source>
        <translation>Записи всего города</translation>
    </message>
    <message>
        <location filename="../dialogs/record_tables.py"/>
        <source>Reading the tables of records</source>
        <translation>Чтение таблиц записей</translation>
    </message>
    <message>
        <location filename="../dialogs/record_tables.py"/>
        <source>The tables of records are in the layer tree, in a group of their own.</source>
        <translation>Таблицы записей – в дереве слоёв, в отдельной группе.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Edit the selected facilities</source>
        <translation>Изменить выбранные объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_facility.py"/>
        <source>(not known)</source>
        <translation>(не известно)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>(empty takes it away)</source>
        <translation>(пусто – убрать)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>New value: {field}</source>
        <translation>Новое значение: {field}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>District: the one that each facility lies in</source>
        <translation>Район: тот, в котором находится каждый объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Close them</source>
        <translation>Закрыть их</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <location filename="../dialogs/register_retire.py"/>
        <location filename="../dialogs/returned_page.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Selected facilities: {count}.</source>
        <translation>Выбрано объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>No facility is selected. Select some on the map or in the table of facilities, as always in QGIS.</source>
        <translation>Ни один объект не выбран. Выберите их на карте или в таблице объектов, как обычно в QGIS.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Looking what would change</source>
        <translation>Проверка, что изменится</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>&amp;Apply to {count}</source>
        <translation>&amp;Применить к {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Facilities that would change: {count}.</source>
        <translation>Изменится объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Closed ones are left as they are: {count}.</source>
        <translation>Закрытые остаются как есть: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Say why they are closed: the register keeps the reason.</source>
        <translation>Укажите, почему они закрываются: реестр хранит причину.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>The first {count} are listed.</source>
        <translation>Показаны первые: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Facilities changed: {count}.</source>
        <translation>Изменено объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_bulk.py"/>
        <source>Changing the facilities</source>
        <translation>Изменение объектов</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>New facility</source>
        <translation>Новый объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Edit the facility</source>
        <translation>Изменить объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <location filename="../dialogs/register_merge.py"/>
        <source>(choose)</source>
        <translation>(выберите)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>The same text for all facilities of a building</source>
        <translation>Один и тот же текст для всех объектов здания</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Put it in the &amp;middle of the map</source>
        <translation>В середину &amp;карты</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>This record was merged into facility {number}; it is kept as it was.</source>
        <translation>Эта запись объединена с объектом {number}; она хранится в прежнем виде.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>This facility is closed. Reopen it to have it on the map again.</source>
        <translation>Этот объект закрыт. Откройте его снова, чтобы он появился на карте.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Reading the building</source>
        <translation>Чтение здания</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Also in this building: {facilities}.</source>
        <translation>В этом же здании: {facilities}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>It has no place on the map yet.</source>
        <translation>Места на карте пока нет.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Place: {place}.</source>
        <translation>Место: {place}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>New place: {place}.</source>
        <translation>Новое место: {place}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} is as it was before.</source>
        <translation>«{name}» – снова как прежде.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Saving the facility</source>
        <translation>Сохранение объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} was saved.</source>
        <translation>«{name}» сохранён.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>{name} is in the register now.</source>
        <translation>«{name}» теперь в реестре.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Entered by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>The new facility was closed again; the register keeps its record.</source>
        <translation>Новый объект снова закрыт; его запись остаётся в реестре.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_facility.py"/>
        <source>Adding the facility</source>
        <translation>Добавление объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Find places by address</source>
        <translation>Найти места по адресам</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Look up</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Address service</source>
        <translation>&amp;Служба адресов</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Address of the service</source>
        <translation>Адрес службы</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Without a place</source>
        <translation>&amp;Без места</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Se&amp;nt to the service</source>
        <translation>&amp;Отправляется службе</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Address that is looked up</source>
        <translation>Адрес, который ищется</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Found</source>
        <translation>Н&amp;айдено</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Places that were found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>&amp;Put it there</source>
        <translation>&amp;Поставить туда</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>The chosen place becomes that of the facility</source>
        <translation>Выбранное место становится местом объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Nothing is sent anywhere until you give the address of a service that your city may use, such as {example}.</source>
        <translation>Ничего никуда не отправляется, пока вы не укажете адрес службы, которой может пользоваться ваш город, например {example}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Sent to {host}, one at a time and only when you press “Look up”: the address below and the bounds of the city. Nothing else.</source>
        <translation>На {host} отправляется по одному и только по кнопке «Найти»: адрес ниже и границы города. Больше ничего.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Every facility with an address has its place.</source>
        <translation>У каждого объекта с адресом есть место.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Asking for the address</source>
        <translation>Поиск адреса</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>Places found: {count}. Look at the map, then confirm the right one.</source>
        <translation>Найдено мест: {count}. Посмотрите на карту и подтвердите верное.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_geocode.py"/>
        <source>The service knows no such address. Write it otherwise, or set the place by hand.</source>
        <translation>Служба не знает такого адреса. Напишите его иначе или поставьте место вручную.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>the other has none</source>
        <translation>у другого пусто</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>a person edited it</source>
        <translation>исправлено человеком</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>edited last</source>
        <translation>исправлено последним</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>official source</source>
        <translation>официальный источник</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>fuller record</source>
        <translation>запись полнее</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>older record</source>
        <translation>запись старше</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>both are the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>your choice</source>
        <translation>ваш выбор</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>inspections: {count}</source>
        <translation>обследования: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>works: {count}</source>
        <translation>работы: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <location filename="../dialogs/review_dialog.py"/>
        <source>photos: {count}</source>
        <translation>фотографии: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>reports of residents: {count}</source>
        <translation>сообщения жителей: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>planned visits: {count}</source>
        <translation>запланированные выезды: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>The merge was undone: {name} is a facility of its own again.</source>
        <translation>Объединение отменено: «{name}» снова отдельный объект.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Changed since, and kept as it is: {fields}.</source>
        <translation>Изменено с тех пор и остаётся как есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Merge two records of one facility</source>
        <translation>Объединить две записи об одном объекте</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Facilities that may be the same</source>
        <translation>Объекты, которые могут быть тем же самым</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Near or at the same address</source>
        <translation>&amp;Рядом или по тому же адресу</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Find the other record</source>
        <translation>Найти другую запись</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>or &amp;find the other record</source>
        <translation>или &amp;найдите другую запись</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Причина (необязательно)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Looking for duplicates</source>
        <translation>Поиск дублей</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>{distance} m away</source>
        <translation>в {distance} м</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Comparing the records</source>
        <translation>Сравнение записей</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>{merged} was merged into {survivor}.</source>
        <translation>«{merged}» объединён с «{survivor}».</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Moved along: {things}.</source>
        <translation>Перенесено: {things}.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Merging the records</source>
        <translation>Объединение записей</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ The two lie {distance} m apart.</source>
        <translation>⚠ Между ними {distance} м.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ The two are of different types.</source>
        <translation>⚠ Виды объектов различаются.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>⚠ Both were inspected on the same day ({count}): they may be two.</source>
        <translation>⚠ Оба обследованы в один день ({count}): возможно, это два объекта.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Moves along with {name}: {things}. Its record is closed and points to the other.</source>
        <translation>Вместе с «{name}» переносится: {things}. Эта запись закрывается и указывает на другую.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Record that stays</source>
        <translation>Остаётся запись</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>Record that stays: {record}</source>
        <translation>Остаётся запись: {record}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_merge.py"/>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Close or reopen a facility</source>
        <translation>Закрыть или снова открыть объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Close the facility</source>
        <translation>&amp;Закрыть объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} was merged into facility {number}. Undoing the merge opens it again and gives back what moved.</source>
        <translation>«{name}» объединён с объектом {number}. Отмена объединения снова откроет его и вернёт перенесённое.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Undo the merge</source>
        <translation>&amp;Отменить объединение</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is closed. Opened again, it is on the map and counts.</source>
        <translation>«{name}» закрыт. Если открыть его снова, он будет на карте и в показателях.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>&amp;Reopen the facility</source>
        <translation>&amp;Снова открыть объект</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} leaves the map and the figures, and stays in the register with all that is known of it. It can be opened again.</source>
        <translation>«{name}» исчезнет с карты и из показателей, но останется в реестре со всем, что о нём известно. Его можно снова открыть.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is closed.</source>
        <translation>«{name}» закрыт.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>{name} is open again.</source>
        <translation>«{name}» снова открыт.</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Closing the facility</source>
        <translation>Закрытие объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Reopening the facility</source>
        <translation>Открытие объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/register_retire.py"/>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspections that came back to me</source>
        <translation>Обследования, вернувшиеся ко мне</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Enter a new inspection that replaces the chosen one; that one stays in the history</source>
        <translation>Ввести новое обследование вместо выбранного; то останется в истории</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Show the &amp;facility</source>
        <translation>Показать о&amp;бъект</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Show the card and the place of the facility</source>
        <translation>Показать карточку и место объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Reading what came back</source>
        <translation>Чтение возвращённого</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspected</source>
        <translation>Обследовано</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Inspections to correct: {count}. The reason is in the list.</source>
        <translation>Обследований для исправления: {count}. Причина указана в списке.</translation>
    </message>
    <message>
        <location filename="../dialogs/returned_page.py"/>
        <source>Nothing came back to you.</source>
        <translation>К вам ничего не вернулось.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Review</source>
        <translation>Проверка обследований</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Waiting</source>
        <translation>&amp;Ожидают</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>A&amp;greement of inspectors</source>
        <translation>&amp;Согласие обследователей</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Verify</source>
        <translation>По&amp;дтвердить</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The chosen inspections set the official status from now on</source>
        <translation>Выбранные обследования с этого момента определяют официальный статус</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Send &amp;back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The chosen inspections go back to their inspectors, with the reason</source>
        <translation>Выбранные обследования вернутся к своим обследователям с указанием причины</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Photos…</source>
        <translation>&amp;Фотографии…</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>The photos of the chosen inspection, one at a time</source>
        <translation>Фотографии выбранного обследования, по одной</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>District of what waits</source>
        <translation>Район ожидающих</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Who inspected</source>
        <translation>Кто обследовал</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Waiting &amp;since</source>
        <translation>О&amp;жидает</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>For how long it has waited at least</source>
        <translation>Сколько времени ожидает, не меньше</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>a week or longer</source>
        <translation>неделю и дольше</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>a month or longer</source>
        <translation>месяц и дольше</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Inspections that wait for a review</source>
        <translation>Обследования, ожидающие проверки</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>What the chosen inspection says and would change</source>
        <translation>Что говорит и что изменит выбранное обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reason for sending back</source>
        <translation>Причина возврата</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Reason, if it goes back</source>
        <translation>&amp;Причина, если вернуть</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>&amp;Nobody reviews an inspection of their own</source>
        <translation>&amp;Никто не проверяет собственное обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reading what waits for a review</source>
        <translation>Чтение ожидающих проверки</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <location filename="../dialogs/review_words.py"/>
        <source>(not named)</source>
        <translation>(не указан)</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Submitted</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Waiting: {count}. Listed: {listed}.</source>
        <translation>Ожидают: {count}. Показано: {listed}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Your own, for somebody else to review: {count}.</source>
        <translation>Ваших собственных, их проверит другой: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>No inspection waits for a review.</source>
        <translation>Ни одно обследование не ожидает проверки.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Chosen: {count}. Choose one to see what it says.</source>
        <translation>Выбрано: {count}. Выберите одно, чтобы увидеть, что в нём.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Reading the inspection</source>
        <translation>Чтение обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>An inspection of your own is among the chosen: somebody else reviews it.</source>
        <translation>Среди выбранных есть ваше собственное обследование: его проверяет другой.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Verifying</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Verified: {count}.</source>
        <translation>Подтверждено: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Sending back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Sent back: {count}.</source>
        <translation>Возвращено: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>Saving the setting</source>
        <translation>Сохранение настройки</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>your own</source>
        <translation>ваше собственное</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>second inspection, to compare</source>
        <translation>повторное, для сравнения</translation>
    </message>
    <message>
        <location filename="../dialogs/review_dialog.py"/>
        <source>decisive questions only</source>
        <translation>только решающие вопросы</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>What the checks found</source>
        <translation>Что нашли проверки</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Inspected {date} by {inspector}.</source>
        <translation>Обследовано: {date}, обследователь: {inspector}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Submitted {moment} by {person}.</source>
        <translation>Сдано: {moment}, кем: {person}.</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>If it is verified</source>
        <translation>Если подтвердить</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{people}: {before} → {after}</source>
        <translation>{people}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{people}: stays “{before}”</source>
        <translation>{people}: остаётся «{before}»</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source> ({points} of 100 points)</source>
        <translation> ({points} баллов из 100)</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>photo of the whole</source>
        <translation>фотография в целом</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>What there is here</source>
        <translation>Что здесь есть</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>⎘ taken over unchanged</source>
        <translation>⎘ перенесено без изменений</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>very good</source>
        <translation>очень хорошее</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>good</source>
        <translation>хорошее</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>fair: talk it over</source>
        <translation>среднее: обсудите</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>poor: train this</source>
        <translation>слабое: нужно обучение</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>too few to tell</source>
        <translation>слишком мало данных</translation>
    </message>
    <message>
        <location filename="../dialogs/review_words.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (от {low} до {high})</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>What is overdue comes first, by risk, then what comes due. Visits are spread evenly over the weeks and put into the order of a short way. What was planned and not done in time is planned again.</source>
        <translation>Сначала просроченное, по степени риска, затем то, чей срок наступает. Выезды равномерно распределяются по неделям и ставятся в порядке короткого пути. Запланированное и не сделанное вовремя планируется снова.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Plan only in these districts</source>
        <translation>Планировать только в этих районах</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>With &amp;second visits, to compare inspectors</source>
        <translation>С &amp;повторными выездами, чтобы сравнить обследователей</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Plan these weeks &amp;anew: take back what is planned</source>
        <translation>Спланировать недели з&amp;аново: отменить запланированное</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Make the pla&amp;n</source>
        <translation>Состав&amp;ить план</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>&amp;From the week of</source>
        <translation>С недели дн&amp;я</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>From the week of this day</source>
        <translation>С недели этого дня</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Number of weeks</source>
        <translation>Число недель</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits a wee&amp;k</source>
        <translation>Выездов в не&amp;делю</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits per inspector and week, at most</source>
        <translation>Выездов на обследователя в неделю, не больше</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Dis&amp;tricts</source>
        <translation>&amp;Районы</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Planning visits</source>
        <translation>Планирование выездов</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Visits planned: {count}, of them second ones: {second}.</source>
        <translation>Запланировано выездов: {count}, из них повторных: {second}.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>Taken back and planned again: {count}.</source>
        <translation>Отменено и спланировано снова: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>⚠ Due, but nobody has time: {count}. Take more weeks or more visits a week.</source>
        <translation>⚠ Подлежит обследованию, но ни у кого нет времени: {count}. Возьмите больше недель или больше выездов в неделю.</translation>
    </message>
    <message>
        <location filename="../dialogs/visit_planning.py"/>
        <source>⚠ Due in districts to which no inspector goes: {count}.</source>
        <translation>⚠ Подлежит обследованию в районах, куда не едет ни один обследователь: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>Where can people with disabilities go in the city, and what should be mended first? Open a city to see.</source>
        <translation>Куда в городе могут попасть люди с инвалидностью и что исправить в первую очередь? Откройте город, чтобы увидеть.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>15,000 generated facilities in the districts of Almaty, to try everything out. Making it takes less than a minute, the first time only.</source>
        <translation>15 000 сгенерированных объектов в районах Алматы, чтобы всё попробовать. Создание займёт меньше минуты, только в первый раз.</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>The central database in which many people work (PostGIS).</source>
        <translation>Общая база данных, в которой работают многие (PostGIS).</translation>
    </message>
    <message>
        <location filename="../dialogs/welcome_page.ui"/>
        <source>A city store that you or a colleague made (GeoPackage).</source>
        <translation>Хранилище города, созданное вами или коллегой (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the Inclusive City panel</source>
        <translation>Показать или скрыть панель Inclusive City</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../dialogs/import_works.py"/>
        <source>Nothing is chosen to be imported.</source>
        <translation>Не выбрано, что импортировать.</translation>
    </message>
    <message>
        <location filename="../dialogs/tasks.py"/>
        <source>Something went wrong that Inclusive City did not expect ({kind}: {message}). Copy the details and send them to the people who look after the plugin.</source>
        <translation>Произошла ошибка, которой Inclusive City не ожидал ({kind}: {message}). Скопируйте подробности и отправьте их тем, кто сопровождает модуль.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>“{name}” is no programme of works: only a programme is adopted.</source>
        <translation>«{name}» не программа работ: утверждается только программа.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>The rows of “{name}” are no longer those that were computed. Compute it again, and adopt that.</source>
        <translation>Строки «{name}» уже не те, что были рассчитаны. Рассчитайте заново и утвердите новый расчёт.</translation>
    </message>
    <message>
        <location filename="../layers/adoption.py"/>
        <source>“{name}” does not keep what was asked ({constraint}). Compute it again.</source>
        <translation>«{name}» не соблюдает заданное ({constraint}). Рассчитайте заново.</translation>
    </message>
    <message>
        <location filename="../layers/assigned.py"/>
        <source>Write the answer first: the resident who reported it reads it.</source>
        <translation>Сначала напишите ответ: его прочтёт житель, который сообщил.</translation>
    </message>
    <message>
        <location filename="../layers/assigned.py"/>
        <source>Somebody else has changed this meanwhile. Nothing was saved. Read the list again.</source>
        <translation>Кто-то тем временем изменил это. Ничего не сохранено. Прочитайте список заново.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>QGIS keeps the login of {name} in its password store, which is locked. Open the city once more, or test the connection: QGIS then asks for its master password.</source>
        <translation>QGIS хранит данные для входа в {name} в хранилище паролей, а оно закрыто. Откройте город ещё раз или проверьте подключение: тогда QGIS спросит мастер-пароль.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>The connection {name} names the authentication configuration “{authcfg}”, which this QGIS does not have or cannot use. Choose another one for the connection.</source>
        <translation>Подключение {name} ссылается на конфигурацию аутентификации «{authcfg}», которой в этом QGIS нет или которую нельзя использовать. Выберите для подключения другую.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the server's host, or the name of a service.</source>
        <translation>Укажите хост сервера или имя службы.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the database's name.</source>
        <translation>Укажите имя базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{host}” is no host: give one name or address.</source>
        <translation>«{host}» — не хост: укажите одно имя или один адрес.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{port}” is no port: give a number from 1 to 65535.</source>
        <translation>«{port}» — не порт: укажите число от 1 до 65535.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>Give the connection a name.</source>
        <translation>Дайте подключению имя.</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>“{name}” cannot be a connection's name: leave out / \ = and “.gpkg”.</source>
        <translation>«{name}» не подходит как имя подключения: обойдитесь без / \ = и «.gpkg».</translation>
    </message>
    <message>
        <location filename="../layers/connections.py"/>
        <source>A connection “{name}” is saved already. Choose it above, or give this one another name.</source>
        <translation>Подключение «{name}» уже сохранено. Выберите его выше или дайте этому другое имя.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>The store knows how many people live where, but not how many of any disability profile. Import numbers by profile with the population, or shares of the population (“Import planning data”).</source>
        <translation>Известно, сколько людей где живёт, но ни для одной категории не известно, сколько среди них людей этой категории. Импортируйте вместе с населением числа по категориям или доли населения («Импортировать данные для планирования»).</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>The store has no population, so nobody can be counted. Import where people live first (“Import where people live”).</source>
        <translation>В хранилище нет населения, поэтому считать некого. Сначала внесите, где живут люди («Импортировать население»).</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>None of the {count} records of population has a place on the map, so nobody can be counted. Import them again with coordinates or outlines.</source>
        <translation>Ни у одной из записей населения ({count}) нет места на карте, поэтому считать некого. Импортируйте их заново с координатами или контурами.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>Nobody lives in the city by the population that was imported: every number is 0. Check it.</source>
        <translation>По импортированному населению в городе никто не живёт: все числа равны 0. Проверьте его.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>Records of population without a place on the map: {count}. Their {people} people are left out.</source>
        <translation>Записей населения без места на карте: {count}. Живущие там люди ({people}) не учтены.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>People come from several sources ({sources}). Where these tell of the same people, they are counted more than once: compare the sum with the published totals.</source>
        <translation>Люди взяты из нескольких источников ({sources}). Если источники говорят об одних и тех же людях, те посчитаны не один раз: сверьте сумму с опубликованными итогами.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>How many people of the profile “{profile}” there are is not known where {people} people ({share} %) live: nobody of it is counted there.</source>
        <translation>Сколько людей категории «{profile}», не известно там, где живёт {people} человек ({share} %): там они не учтены.</translation>
    </message>
    <message>
        <location filename="../layers/demand.py"/>
        <source>In {count} places more people of the profile “{profile}” are counted than people in all. Check them.</source>
        <translation>Мест, где людей категории «{profile}» посчитано больше, чем людей всего: {count}. Проверьте их.</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>The whole city</source>
        <translation>Весь город</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>all people</source>
        <translation>все жители</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>a figure without a source</source>
        <translation>число без источника</translation>
    </message>
    <message>
        <location filename="../layers/demand_checks.py"/>
        <source>day not stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <location filename="../layers/drafts.py"/>
        <source>The drafts of inspections on this computer cannot be read ({detail}). Nothing was deleted: the file is kept as {path}. New drafts are kept in a new file.</source>
        <translation>Черновики обследований на этом компьютере не читаются ({detail}). Ничего не удалено: файл сохранён как {path}. Новые черновики хранятся в новом файле.</translation>
    </message>
    <message>
        <location filename="../layers/drafts.py"/>
        <source>The draft cannot be saved on this computer ({path}: {detail}). Leave the window open, make room on the disk, and go on: it is tried again by itself.</source>
        <translation>Черновик не удаётся сохранить на этом компьютере ({path}: {detail}). Не закрывайте окно, освободите место на диске и продолжайте: запись повторится сама.</translation>
    </message>
    <message>
        <location filename="../layers/findings.py"/>
        <source>Say why this is right as it is: the reason is kept with it.</source>
        <translation>Напишите, почему это верно: причина сохраняется вместе с ним.</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>There is no facility with an assessment on this basis yet. Import inspections first.</source>
        <translation>Объектов с оценкой по этому основанию ещё нет. Сначала импортируйте обследования.</translation>
    </message>
    <message>
        <location filename="../layers/geocoding.py"/>
        <source>“{service}” is not the address of a service (https://…/search).</source>
        <translation>«{service}» – не адрес службы (https://…/search).</translation>
    </message>
    <message>
        <location filename="../layers/geocoding.py"/>
        <source>{host} gives no answer ({detail}). Look at the connection to the internet, or set the place on the map by hand.</source>
        <translation>{host} не отвечает ({detail}). Проверьте подключение к интернету или поставьте место на карте вручную.</translation>
    </message>
    <message>
        <location filename="../layers/imports/database_tables.py"/>
        <source>The database of the connection “{name}” does not answer, or does not let you in. Check the connection in QGIS's browser, and the network or VPN.</source>
        <translation>База данных подключения «{name}» не отвечает или не пускает вас. Проверьте подключение в браузере QGIS, сеть или VPN.</translation>
    </message>
    <message>
        <location filename="../layers/imports/database_tables.py"/>
        <location filename="../layers/imports/read_layer.py"/>
        <source>The table {name} cannot be read. Check that the database answers, that the table is still there, and that you may read it.</source>
        <translation>Не удаётся прочитать таблицу {name}. Проверьте, отвечает ли база данных, на месте ли таблица и есть ли у вас право её читать.</translation>
    </message>
    <message>
        <location filename="../layers/imports/dates.py"/>
        <source>The time zone “{name}” is not known here. Write its offset, as +05:00.</source>
        <translation>Часовой пояс «{name}» здесь неизвестен. Напишите смещение, например +05:00.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>The mapping “{file}” cannot be used. To mend ({count}):</source>
        <translation>Сопоставление «{file}» нельзя использовать. Исправить ({count}):</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>There is no file {path}. Check the path and the name, then try again.</source>
        <translation>Файла {path} нет. Проверьте путь и имя, затем повторите.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} holds no records; nothing was imported. Check that the export is whole.</source>
        <translation>В {path} нет записей; ничего не импортировано. Проверьте, что файл выгружен полностью.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} cannot be read as a table or map layer ({detail}). Hand in a GeoJSON, GeoPackage, Shapefile, CSV or spreadsheet file.</source>
        <translation>{path} нельзя прочитать как таблицу или слой карты ({detail}). Выберите файл GeoJSON, GeoPackage, Shapefile, CSV или электронную таблицу.</translation>
    </message>
    <message>
        <location filename="../layers/imports/errors.py"/>
        <source>{path} lacks columns that the mapping names: {missing}. It has: {there}. Correct the mapping, or choose the one made for this file.</source>
        <translation>В {path} нет столбцов, названных в сопоставлении: {missing}. Есть: {there}. Исправьте сопоставление или выберите то, которое сделано для этого файла.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>The model has no criterion or element “{code}”.</source>
        <translation>В модели нет критерия или элемента «{code}».</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>“{unit}” is no unit for {code}.</source>
        <translation>«{unit}» – не единица для {code}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_checks.py"/>
        <location filename="../layers/imports/mapping_files.py"/>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{word}” is not known here. Write one of: {known}.</source>
        <translation>Слово «{word}» здесь не известно. Напишите одно из: {known}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_draft.py"/>
        <source>The mapping {path} cannot be written ({detail}). Choose another place for it.</source>
        <translation>Не удаётся записать сопоставление {path} ({detail}). Выберите для него другое место.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>There is no such mapping. Give the path of a file, or one of: {shipped}.</source>
        <translation>Такого сопоставления нет. Укажите путь к файлу или одно из: {shipped}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The delimiter is one character, or “tab”.</source>
        <translation>Разделитель – это один символ или «tab».</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the bounds as [west, south, east, north] in degrees, or none.</source>
        <translation>Напишите границы как [запад, юг, восток, север] в градусах или none.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The key “{key}” has no use here.</source>
        <translation>Ключ «{key}» здесь не нужен.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“{text}” stands for both {first} and {second}.</source>
        <translation>«{text}» означает и {first}, и {second}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write a list of profiles with their columns, or by_code.</source>
        <translation>Напишите список категорий (profiles) с их столбцами или by_code.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write “spread” in metres, from 10 to 10000.</source>
        <translation>Укажите «spread» в метрах, от 10 до 10000.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write the plausible range as [least, greatest].</source>
        <translation>Напишите правдоподобный диапазон как [наименьшее, наибольшее].</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>Write exactly one of column, first, template and constant.</source>
        <translation>Укажите ровно один ключ из column, first, template и constant.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>“others” is flag or ignore.</source>
        <translation>«others» – это flag или ignore.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_files.py"/>
        <source>The map is empty.</source>
        <translation>Список map пуст.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is missing.</source>
        <translation>Нет ключа «{key}».</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is not known. Is “{near}” meant?</source>
        <translation>Ключ «{key}» неизвестен. Имеется в виду «{near}»?</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>The key “{key}” is not known.</source>
        <translation>Ключ «{key}» неизвестен.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>This must be a list of keys: {known}.</source>
        <translation>Здесь нужен список ключей: {known}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{key}” is yes or no.</source>
        <translation>«{key}» – это yes или no.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» – не число.</translation>
    </message>
    <message>
        <location filename="../layers/imports/mapping_nodes.py"/>
        <source>“{text}” is not a language code such as kk, ru or en.</source>
        <translation>«{text}» – не код языка, такой как kk, ru или en.</translation>
    </message>
    <message>
        <location filename="../layers/imports/notes.py"/>
        <location filename="../layers/table_files.py"/>
        <source>The report {path} cannot be written ({detail}). Choose another place for it.</source>
        <translation>Отчёт {path} нельзя записать ({detail}). Выберите для него другое место.</translation>
    </message>
    <message>
        <location filename="../layers/imports/planning_tables.py"/>
        <source>Name at least one table: shares, totals, capacities or shared assets.</source>
        <translation>Укажите хотя бы одну таблицу: доли, итоги, вместимость или общее имущество.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>“{encoding}” is no encoding known here. Write for instance utf-8 or cp1251.</source>
        <translation>Кодировка «{encoding}» здесь неизвестна. Напишите, например, utf-8 или cp1251.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} mixes encodings: line {first} is UTF-8, line {second} is not. Open it in the program it comes from and save it again as “CSV UTF-8”.</source>
        <translation>В {path} смешаны кодировки: строка {first} в UTF-8, строка {second} – нет. Откройте файл в исходной программе и сохраните его снова как «CSV UTF-8».</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>Line {line} of {path} cannot be read as {encoding}. Name the encoding in the mapping (reader: encoding: cp1251, cp1252 …), or save the file again as “CSV UTF-8”.</source>
        <translation>Строку {line} файла {path} нельзя прочитать в кодировке {encoding}. Укажите кодировку в сопоставлении (reader: encoding: cp1251, cp1252 …) или сохраните файл снова как «CSV UTF-8».</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} has the column “{column}” twice. Give each column its own name.</source>
        <translation>В {path} столбец «{column}» встречается дважды. Дайте каждому столбцу своё имя.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_delimited.py"/>
        <source>{path} cannot be read from line {line} on ({detail}). A quotation mark may be missing there.</source>
        <translation>{path} нельзя прочитать начиная со строки {line} ({detail}). Возможно, там не хватает кавычки.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_json.py"/>
        <source>{path} is damaged or cut off at line {line} ({detail}). Export it again, and check that the copy is complete.</source>
        <translation>{path} повреждён или обрывается на строке {line} ({detail}). Выгрузите его снова и проверьте, что копия полная.</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_layer.py"/>
        <source>The address of the table holds a password, which would stand in logs and schedules. Name a service (service='…', with pg_service.conf and pgpass) or an authentication configuration (authcfg=…) instead.</source>
        <translation>В адресе таблицы есть пароль, он попал бы в журналы и расписания. Вместо него укажите службу (service='…', с pg_service.conf и pgpass) или конфигурацию аутентификации (authcfg=…).</translation>
    </message>
    <message>
        <location filename="../layers/imports/read_ogr.py"/>
        <source>{path} has the layers {layers}. Say which one is meant: in the mapping (reader: layer), or as {path}|layername=…</source>
        <translation>В {path} есть слои {layers}. Укажите, какой нужен: в сопоставлении (reader: layer) или как {path}|layername=…</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>The mapping says nothing about inspections.</source>
        <translation>В сопоставлении ничего не сказано об обследованиях.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>{path} has no outlines. Hand in a map layer with polygons.</source>
        <translation>В {path} нет границ. Выберите слой карты с полигонами.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>“{text}” is no day in the past. Write it as 2026-11-23.</source>
        <translation>«{text}» – не день в прошлом. Напишите как 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with the delimiter in it must stand in quotes.</source>
        <translation>В строке {cells} ячеек, а в заголовке {columns}. Ячейка, внутри которой есть разделитель, должна стоять в кавычках.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no id in {column}. Fill it in, or let the mapping make one (id: hash).</source>
        <translation>В строке нет идентификатора в столбце {column}. Впишите его или пусть его создаст сопоставление (id: hash).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The id “{value}” stands in row {other} already. Rows {other} and {row} cannot both be kept: correct one of them.</source>
        <translation>Идентификатор «{value}» уже есть в строке {other}. Строки {other} и {row} нельзя сохранить обе: исправьте одну из них.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Repeats row {other}: taken as one more report on the same place.</source>
        <translation>Повторяет строку {other}: принято как ещё одно сообщение о том же месте.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has neither a place nor an address. Add one of them.</source>
        <translation>В строке нет ни места, ни адреса. Добавьте одно из них.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Has an address but no place: put on the list of unlocated facilities. Pick its place on the map.</source>
        <translation>Есть адрес, но нет места: объект внесён в список объектов без места на карте. Укажите его место на карте.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no place that can be read. Correct it, or name its form in the mapping (geometry).</source>
        <translation>«{value}» нельзя прочитать как место. Исправьте или укажите его вид в сопоставлении (geometry).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The coordinates {value} are no degrees. Name the coordinate system in the mapping (crs: EPSG:…).</source>
        <translation>Координаты {value} – не градусы. Укажите систему координат в сопоставлении (crs: EPSG:…).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Latitude and longitude look swapped: {value} lies outside the city, the other way round inside. Swap them in the source, or in the mapping (geometry).</source>
        <translation>Похоже, широта и долгота перепутаны: {value} лежит за чертой города, а наоборот – в городе. Поменяйте их местами в источнике или в сопоставлении (geometry).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The place {value} lies outside the city. Correct it, or move the facility on the map.</source>
        <translation>Место {value} лежит за чертой города. Исправьте его или передвиньте объект на карте.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Every place of this file lies outside the city ({value} among them). Check the coordinate system (crs) and the bounds in the mapping.</source>
        <translation>Все места этого файла лежат за чертой города (среди них {value}). Проверьте систему координат (crs) и границы (bounds) в сопоставлении.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source names the district “{value}”, the place lies in “{other}”. The place was taken; check which is right.</source>
        <translation>Источник называет район «{value}», а по месту это «{other}». Принято место; проверьте, что верно.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” is not known here. Correct it, or add the spelling to the district's aliases.</source>
        <translation>Район «{value}» здесь неизвестен. Исправьте его или добавьте это написание в aliases района.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” in the column “{column}” is not in the mapping ({count} rows, row {row} first): left empty. Add it to the map there.</source>
        <translation>Значения «{value}» из столбца «{column}» нет в сопоставлении (строк: {count}, первая – {row}): оставлено пустым. Добавьте его там в map.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>No facility type could be found for this row: “{value}” was used. Add its values to the mapping.</source>
        <translation>Вид объекта для этой строки не определён: принято «{value}». Добавьте значения строки в сопоставление.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not an owner kind of the model: left empty.</source>
        <translation>Формы собственности «{value}» нет в модели: оставлено пустым.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is not a facility type of the model. Correct it, or map it to one.</source>
        <translation>Вида объекта «{value}» нет в модели. Исправьте его или сопоставьте с имеющимся.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and address. Check whether they are one facility.</source>
        <translation>Похоже на {other}: те же название и адрес. Проверьте, не один ли это объект.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Looks like {other}: same name and type, {value} m apart. Check whether they are one facility.</source>
        <translation>Похоже на {other}: те же название и вид, расстояние {value} м. Проверьте, не один ли это объект.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>{column} was edited here and differs from the source, which now has “{value}”. The edit was kept; settle which is right.</source>
        <translation>Поле {column} исправлено здесь и отличается от источника, где теперь «{value}». Исправление сохранено; решите, что верно.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source. It was kept and marked as missing since today.</source>
        <translation>«{value}» больше нет в источнике. Запись сохранена и с сегодняшнего дня помечена как отсутствующая.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The inspection “{value}” is no longer in the source. It was kept.</source>
        <translation>Обследования «{value}» больше нет в источнике. Оно сохранено.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source no longer answers anything here: recorded as an inspection without answers that replaces the former.</source>
        <translation>Источник больше ничего здесь не отвечает: внесено обследование без ответов, которое заменяет прежнее.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {detail} This answer was left out.</source>
        <translation>Столбец «{column}»: {detail} Этот ответ пропущен.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” lies outside {other}, which is plausible. This answer was left out.</source>
        <translation>Столбец «{column}»: «{value}» выходит за правдоподобные пределы {other}. Этот ответ пропущен.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of the answers known ({other}). This answer was left out.</source>
        <translation>Столбец «{column}»: «{value}» нет среди известных ответов ({other}). Этот ответ пропущен.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is not a date in the form {other}.</source>
        <translation>Столбец «{column}»: «{value}» – не дата вида {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say when it was inspected ({column}).</source>
        <translation>В строке не сказано, когда проведено обследование ({column}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: {value} lies in the future.</source>
        <translation>Столбец «{column}»: {value} – в будущем.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”: “{value}” is none of {other}.</source>
        <translation>Столбец «{column}»: «{value}» нет среди {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no facility “{value}” of the source “{other}” in the store. Import the facilities first, or correct the id.</source>
        <translation>В хранилище нет объекта «{value}» источника «{other}». Сначала импортируйте объекты или исправьте идентификатор.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row does not say which facility was inspected ({column}).</source>
        <translation>В строке не сказано, какой объект обследован ({column}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is neither in the file nor in the store.</source>
        <translation>Заменяет обследование «{value}», которого нет ни в файле, ни в хранилище.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>It replaces the inspection “{value}”, which is of another facility.</source>
        <translation>Заменяет обследование «{value}», которое относится к другому объекту.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source says “{value}”, but this inspection is “{other}” here: left as it is.</source>
        <translation>В источнике «{value}», а здесь это обследование – «{other}»: оставлено как есть.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The column “{column}” is neither a field nor a criterion of the model: it was not read. Correct its name if it should be.</source>
        <translation>Столбец «{column}» – не поле и не критерий модели: он не прочитан. Если он нужен, исправьте его имя.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row's geometry is no area ({value}). A district needs a polygon.</source>
        <translation>Геометрия строки – не полигон ({value}). Для района нужен полигон.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The outline crosses itself: it was repaired. Check it on the map.</source>
        <translation>Граница пересекает сама себя: исправлена. Проверьте её на карте.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no district code: “{value}” is not among the aliases of the mapping. Add it there.</source>
        <translation>В строке нет кода района: «{value}» нет среди aliases сопоставления. Добавьте его туда.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row has no name.</source>
        <translation>В строке нет названия.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The district “{value}” overlaps “{other}”. In the overlap the one with the lower code counts.</source>
        <translation>Район «{value}» накладывается на «{other}». На общей части действует район с меньшим кодом.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no longer in the source: its people no longer count.</source>
        <translation>«{value}» больше нет в источнике: его население больше не учитывается.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row says nothing in the column “{column}”.</source>
        <translation>В строке ничего не указано в столбце «{column}».</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Row {other} speaks of the same: only that one was taken.</source>
        <translation>Строка {other} говорит о том же: принята только она.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>“{value}” is no profile of the model. It has: {other}.</source>
        <translation>«{value}» – не группа этой модели. В ней есть: {other}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The share “{value}” does not lie between 0 and 1 (0 % and 100 %).</source>
        <translation>Доля «{value}» не лежит между 0 и 1 (0 % и 100 %).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Column “{column}”, “{value}”: {detail}</source>
        <translation>Столбец «{column}», «{value}»: {detail}</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no facility with the id “{value}” in the store (of that source, where one is named). Import the facilities first, or correct the id.</source>
        <translation>В хранилище нет объекта с идентификатором «{value}» (из этого источника, если он указан). Сначала импортируйте объекты или исправьте идентификатор.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>Several sources have a facility “{value}” ({other}). Say which in the column facility_source.</source>
        <translation>Объект «{value}» есть в нескольких источниках ({other}). Укажите, в каком, в столбце facility_source.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The source does not say where in “{value}” its people live: they were spread evenly over it ({count} places, {metres} m apart).</source>
        <translation>Источник не говорит, где именно в «{value}» живут люди: они распределены по нему равномерно (мест: {count}, через {metres} м).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>{where}, {who}: the places add up to {found}, {source} says {published}: {difference} %. Check whether places are missing or counted twice, and whether both mean the same day ({as_of}).</source>
        <translation>{where}, {who}: места в сумме дают {found}, а {source} сообщает {published}: {difference} %. Проверьте, нет ли пропущенных или дважды учтённых мест и относятся ли оба числа к одному дню ({as_of}).</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The row says no number of people.</source>
        <translation>В строке нет числа людей.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>There is no file {value} beside the source, so what the mapping takes from it is empty.</source>
        <translation>Рядом с источником нет файла {value}, поэтому то, что сопоставление берёт из него, осталось пустым.</translation>
    </message>
    <message>
        <location filename="../layers/imports/reasons.py"/>
        <source>The file names no coordinate system; its coordinates were taken as degrees (EPSG:4326).</source>
        <translation>В файле не указана система координат; координаты приняты за градусы (EPSG:4326).</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>None of the {rows} rows of {file} can be used, so nothing was imported. The first, row {row}: {reason}</source>
        <translation>Ни одну из строк файла {file} (всего {rows}) нельзя использовать, поэтому ничего не импортировано. Первая, строка {row}: {reason}</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>The mapping “{file}” is for {kind}; here one for {allowed} is needed.</source>
        <translation>Сопоставление «{file}» – для {kind}; здесь нужно для {allowed}.</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>“{text}” are no bounds. Write west, south, east, north in degrees (76.7, 43, 77.2, 43.45).</source>
        <translation>«{text}» – не границы. Напишите запад, юг, восток, север в градусах (76.7, 43, 77.2, 43.45).</translation>
    </message>
    <message>
        <location filename="../layers/imports/shapes.py"/>
        <source>“{crs}” is no coordinate system known here. Write its code, as EPSG:32643.</source>
        <translation>Система координат «{crs}» здесь неизвестна. Напишите её код, например EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>Another run has been at it since {since} on {host}, so this one did nothing. If that computer was switched off meanwhile, run once more with UNLOCK=true; after {hours} hours that is no longer needed.</source>
        <translation>С {since} на компьютере {host} идёт другой запуск, поэтому этот ничего не сделал. Если тот компьютер с тех пор выключали, запустите ещё раз с UNLOCK=true; через {hours} ч это уже не нужно.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>{gone} of the {before} facilities of “{name}” are not in the source any longer, more than the {percent} % that are allowed. It looks cut off, so nothing was changed. If it is right, run once more with ALLOW=true.</source>
        <translation>В источнике «{name}» больше нет {gone} из {before} объектов, это больше разрешённых {percent} %. Похоже, источник обрезан, поэтому ничего не изменено. Если всё верно, запустите ещё раз с ALLOW=true.</translation>
    </message>
    <message>
        <location filename="../layers/imports/sync.py"/>
        <source>{rejected} of the {rows} rows of “{name}” cannot be used, more than the {percent} % that are allowed. Its columns may have changed, so nothing was changed. See the report; if it is right, run once more with ALLOW=true.</source>
        <translation>{rejected} из {rows} строк источника «{name}» не годятся, это больше разрешённых {percent} %. Возможно, изменились столбцы, поэтому ничего не изменено. Посмотрите отчёт; если всё верно, запустите ещё раз с ALLOW=true.</translation>
    </message>
    <message>
        <location filename="../layers/imports/verdicts.py"/>
        <source>“{verdict}” says nothing about {code}: the model has no such limit there.</source>
        <translation>«{verdict}» ничего не говорит о {code}: такого предела в модели нет.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The inspection is dated in the future.</source>
        <translation>Дата обследования – в будущем.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>Choose who inspected.</source>
        <translation>Выберите, кто обследовал.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The certificate {certificate} was valid until {date} only.</source>
        <translation>Сертификат {certificate} действовал только до {date}.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The city's questions have changed since this inspection was begun.</source>
        <translation>Вопросы города изменились с тех пор, как это обследование было начато.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>No longer asked: {codes}. The answers are kept, and do not count.</source>
        <translation>Больше не спрашивается: {codes}. Ответы сохранены и не учитываются.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The facility is now “{kind}”: other questions may be asked.</source>
        <translation>Теперь этот объект – «{kind}»: вопросы могут быть другими.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>The facility was merged with another record meanwhile.</source>
        <translation>Объект тем временем объединили с другой записью.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_entry.py"/>
        <source>This facility was retired on {date}.</source>
        <translation>Этот объект выведен из учёта {date}.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The city {name} has no facility “{title}” with this identity. Is it the city in which the inspection was begun? The inspection is kept on this computer.</source>
        <translation>В городе {name} нет объекта «{title}» с этим идентификатором. Тот ли это город, в котором обследование было начато? Обследование сохранено на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>“{title}” was merged with another record meanwhile: the inspection was recorded for facility {key}.</source>
        <translation>«{title}» тем временем объединили с другой записью: обследование записано за объектом {key}.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>“{title}” was retired on {date}: the inspection was recorded, but the facility is no longer on the map.</source>
        <translation>«{title}» выведен из учёта {date}: обследование записано, но объекта на карте больше нет.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The inspector of this inspection is no longer in the city: choose one again.</source>
        <translation>Инспектора этого обследования в городе больше нет: выберите его снова.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The certificate {certificate} was valid until {date} only: the inspection of {day} was recorded, and whoever reviews it sees that.</source>
        <translation>Сертификат {certificate} действовал только до {date}: обследование от {day} записано, и проверяющий это увидит.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The inspection that this one refers to is not in the city yet: send that one first, then this one.</source>
        <translation>Обследования, на которое ссылается это, в городе ещё нет: сначала отправьте то, потом это.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The city's model no longer asks {codes}: the answers were kept with the inspection, and do not count.</source>
        <translation>Модель города больше не спрашивает {codes}: ответы сохранены с обследованием и не учитываются.</translation>
    </message>
    <message>
        <location filename="../layers/inspection_submit.py"/>
        <source>The photos cannot be written to {folder} ({detail}). The inspection is kept on this computer.</source>
        <translation>Фотографии не удаётся записать в {folder} ({detail}). Обследование сохранено на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history has {rows} entries. The database lets nobody but its owner change or delete them.</source>
        <translation>В истории записей: {rows}. База данных не даёт изменять или удалять их никому, кроме своего владельца.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history is whole: {rows} entries, all seals fit. {waiting} of them were written by other programs and are sealed with the next change in Inclusive City.</source>
        <translation>История цела: записей {rows}, все печати сходятся. Из них записаны другими программами и будут опечатаны при следующем изменении в Inclusive City: {waiting}.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history is whole: {rows} entries, all sealed, and all seals fit.</source>
        <translation>История цела: записей {rows}, все опечатаны, все печати сходятся.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: entry {row} does not fit its seal. It, or an entry before it, was edited, exchanged or removed outside of Inclusive City. Compare the file with a backup.</source>
        <translation>История была изменена: запись {row} не сходится со своей печатью. Она или запись перед ней исправлена, переставлена или удалена вне Inclusive City. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: entry {row} was put among the sealed ones outside of Inclusive City. Compare the file with a backup.</source>
        <translation>История была изменена: запись {row} вставлена среди опечатанных вне Inclusive City. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: after entry {row}, {missing} entries are missing. Compare the file with a backup.</source>
        <translation>История была изменена: после записи {row} не хватает записей: {missing}. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: its last {missing} entries are missing. Compare the file with a backup.</source>
        <translation>История была изменена: не хватает последних записей: {missing}. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: the note of its last seal was removed, so that nobody can tell whether its end is there. Compare the file with a backup.</source>
        <translation>История была изменена: отметка о последней печати удалена, поэтому нельзя сказать, цел ли её конец. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The history was changed: the note of its last seal does not fit entry {row}. Compare the file with a backup.</source>
        <translation>История была изменена: отметка о последней печати не сходится с записью {row}. Сравните файл с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The seal that was kept elsewhere is not in this history: all seals were made anew, or the file is another one, or an older copy. Compare it with a backup.</source>
        <translation>Печати, сохранённой в другом месте, в этой истории нет: все печати сделаны заново, либо это другой файл или более старая копия. Сравните его с резервной копией.</translation>
    </message>
    <message>
        <location filename="../layers/log_words.py"/>
        <source>The database does not guard its history: somebody was granted the right to change or delete its entries. Ask the administrator to set up the rights again.</source>
        <translation>База данных не защищает свою историю: кому-то дано право изменять или удалять её записи. Попросите администратора заново настроить права.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>Choose two different facilities.</source>
        <translation>Выберите два разных объекта.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>Facility {facility} was merged into another one already.</source>
        <translation>Объект {facility} уже объединён с другим.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>This merge was undone already.</source>
        <translation>Это объединение уже отменено.</translation>
    </message>
    <message>
        <location filename="../layers/merging.py"/>
        <source>One of the two was merged once more afterwards. Undo that merge first.</source>
        <translation>Один из двух объектов потом был объединён ещё раз. Сначала отмените то объединение.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} was taken {metres} m from the facility.</source>
        <translation>{name}: снято в {metres} м от объекта.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} was taken on {date}, not when the facility was inspected.</source>
        <translation>{name}: снято {date}, а не во время обследования.</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} is too large ({size} MB; a photo may have {most} MB).</source>
        <translation>{name} слишком велик ({size} МБ; фотография может занимать до {most} МБ).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} cannot be read ({detail}).</source>
        <translation>{name} не читается ({detail}).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} has too many points ({width} × {height}).</source>
        <translation>В {name} слишком много точек ({width} × {height}).</translation>
    </message>
    <message>
        <location filename="../layers/photos.py"/>
        <source>{name} is not a picture that can be read: choose a JPEG, PNG or WebP photo.</source>
        <translation>{name} – не изображение, которое можно прочитать: выберите фотографию JPEG, PNG или WebP.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>The option {name} is unknown here: was this made with a newer version of the plugin?</source>
        <translation>Параметр {name} здесь неизвестен: возможно, это сделано более новой версией модуля?</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>{name} is {value}: give a share from 0 to 1.</source>
        <translation>{name}: {value}. Укажите долю от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <source>All weights of {name} are 0: nothing would count. Raise one of them.</source>
        <translation>Все веса {name} равны 0: ничего не учитывалось бы. Увеличьте хотя бы один.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <location filename="../layers/programme_options.py"/>
        <location filename="../layers/robustness.py"/>
        <source>{name} is {value}: it should be one of {allowed}.</source>
        <translation>{name}: {value}. Должно быть одно из: {allowed}.</translation>
    </message>
    <message>
        <location filename="../layers/planning_options.py"/>
        <location filename="../layers/programme_options.py"/>
        <source>{name} is {value}: give a number, 0 or more.</source>
        <translation>{name}: {value}. Укажите число не меньше 0.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>The prices in “{file}” were not taken; nothing was changed. To mend ({count}):</source>
        <translation>Цены из «{file}» не приняты; ничего не изменено. Исправьте ({count}):</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_files.py"/>
        <source>The row has {cells} cells where the header has {columns}. A cell with a comma or a semicolon in it must stand in quotes.</source>
        <translation>В строке {cells} ячеек, а в заголовке {columns}. Ячейка, внутри которой есть запятая или точка с запятой, должна стоять в кавычках.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not in {where}.</source>
        <translation>«{code}» из столбца «{column}» нет в {where}.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is there twice: also in {file}, line {line}.</source>
        <translation>«{code}» встречается дважды: также в {file}, строка {line}.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>The price of {measure} is per “{unit}”, but the model counts it in “{own}”.</source>
        <translation>Цена {measure} указана за «{unit}», а в модели единица – «{own}».</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The currency “{currency}” is not a code of three capital letters such as KZT.</source>
        <translation>Валюта «{currency}» – не код из трёх заглавных букв, такой как KZT.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The column “{column}” is empty.</source>
        <translation>Столбец «{column}» пуст.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not a plain number: write it like 0.9 or 400000, without a unit.</source>
        <translation>«{cell}» в столбце «{column}» – не простое число: напишите как 0.9 или 400000, без единицы.</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>“{text}” is not the day of a price. Write it as year-month-day (2026-11-23).</source>
        <translation>«{text}» – не дата цены. Пишите год-месяц-день (2026-11-23).</translation>
    </message>
    <message>
        <location filename="../layers/price_table.py"/>
        <source>“{cell}” in the column “{column}” is neither yes nor no.</source>
        <translation>«{cell}» в столбце «{column}» – не «yes» и не «no».</translation>
    </message>
    <message>
        <location filename="../layers/probe.py"/>
        <source>The connection's description cannot be understood. Write it as host=… dbname=… user=…</source>
        <translation>Описание подключения непонятно. Запишите его так: host=… dbname=… user=…</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>The programme does not keep {constraint} ({number}): this is a fault, please report it.</source>
        <translation>Программа не соблюдает {constraint} ({number}): это ошибка, сообщите о ней.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is nothing to build: no facility is known to have barriers that works could lift. {unknown} facilities were never assessed: inspect them first. {unpriced} have works without a price: put prices in.</source>
        <translation>Строить нечего: неизвестно ни об одном объекте с барьерами, которые можно устранить работами. Не оценено объектов: {unknown}, сначала обследуйте их. Без цены на работы: {unpriced}, внесите цены.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is no district {code}.</source>
        <translation>Района {code} нет.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>There is no facility {number} in use: correct the list of duties.</source>
        <translation>Действующего объекта {number} нет: исправьте список обязательств.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Facility {number} has to be done by {year}, but no works are known for it that the city pays: it is usable already, was never inspected, or a price is missing. Inspect it, or take it off.</source>
        <translation>Объект {number} обязателен к {year} году, но для него не известны работы за счёт города: он уже пригоден, не обследован или нет цены. Обследуйте его или уберите из списка.</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Facility {number} has to be done by {year}, before the programme begins ({first}).</source>
        <translation>Объект {number} обязателен к {year} году, до начала программы ({first}).</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <location filename="../scoring/programme/problem.py"/>
        <source>Give at least one budget year.</source>
        <translation>Укажите хотя бы один бюджетный год.</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <source>The budget of {year} is {value}: give a number, 0 or more.</source>
        <translation>Бюджет {year} года: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../layers/programme_options.py"/>
        <source>There are {years} budget years but {indices} price indices.</source>
        <translation>Бюджетных лет {years}, а индексов цен {indices}.</translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>The project {path} could not be written ({detail}). Check that the folder is there, that you may write to it, and that the disk is not full.</source>
        <translation>Не удалось записать проект {path} ({detail}). Проверьте, что папка есть, что вам можно в неё писать и что на диске есть место.</translation>
    </message>
    <message>
        <location filename="../layers/queries.py"/>
        <source>Facility {facility} is no longer in the store. Read the city again and repeat the step.</source>
        <translation>Объекта {facility} больше нет в хранилище. Прочитайте город заново и повторите действие.</translation>
    </message>
    <message>
        <location filename="../layers/record_layers.py"/>
        <source>QGIS cannot read {table} of the city store {store} ({detail}). Check the store, or restore it.</source>
        <translation>QGIS не может прочитать {table} из хранилища города {store} ({detail}). Проверьте хранилище или восстановите его из копии.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>{name} was changed by somebody else meanwhile. Nothing was written: read it again, then repeat.</source>
        <translation>«{name}» тем временем изменил кто-то другой. Ничего не записано: прочитайте запись снова и повторите.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Choose the type of the facility.</source>
        <translation>Выберите вид объекта.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Choose the kind of owner from the list.</source>
        <translation>Выберите форму собственности из списка.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Give the facility a name or an address.</source>
        <translation>Укажите название или адрес объекта.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Say why the facility is closed: the register keeps the reason.</source>
        <translation>Укажите, почему объект закрывается: реестр хранит причину.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Facility {facility} was merged into another one. Undo that merge to have it back.</source>
        <translation>Объект {facility} объединён с другим. Чтобы вернуть его, отмените это объединение.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>There is no facility {facility}.</source>
        <translation>Объекта {facility} нет.</translation>
    </message>
    <message>
        <location filename="../layers/register.py"/>
        <source>Name the facilities by number or identifier.</source>
        <translation>Укажите объекты номером или идентификатором.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>Write why the inspection is rejected: its inspector reads it, and corrects the inspection.</source>
        <translation>Напишите, почему обследование возвращается: обследователь прочтёт это и исправит.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>Nobody reviews an inspection of their own ({count} of the chosen ones are). Nothing was changed. Ask a colleague, or choose the others only.</source>
        <translation>Никто не проверяет собственное обследование (таких среди выбранных: {count}). Ничего не изменено. Попросите коллегу или выберите только остальные.</translation>
    </message>
    <message>
        <location filename="../layers/review.py"/>
        <source>{count} of the chosen inspections no longer wait: somebody else has reviewed them meanwhile. Nothing was changed. Read the list again.</source>
        <translation>Из выбранных обследований больше не ожидают: {count}. Их тем временем проверил другой. Ничего не изменено. Прочитайте список заново.</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>{name} is a file: whoever can open it may do everything. Rights are a matter of the city's database, or of who may open the folder.</source>
        <translation>{name} — это файл: кто может его открыть, может всё. Права задаются в базе данных города или доступом к папке.</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>You may not set up rights in the city's database {name} ({detail}). Nothing was changed. Give these files to the database administrator, to be run in this order with psql: {roles}, {rights}</source>
        <translation>Вы не можете настраивать права в базе данных города {name} ({detail}). Ничего не изменено. Передайте эти файлы администратору базы данных, чтобы он выполнил их по порядку в psql: {roles}, {rights}</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>The database server has no login “{login}”. Nothing was changed. Its administrator makes one with: createuser --pwprompt {login}</source>
        <translation>На сервере базы данных нет логина «{login}». Ничего не изменено. Администратор сервера создаёт его так: createuser --pwprompt {login}</translation>
    </message>
    <message>
        <location filename="../layers/rights.py"/>
        <source>There is no district with the code “{code}”. Nothing was changed. There are: {known}</source>
        <translation>Района с кодом «{code}» нет. Ничего не изменено. Есть: {known}</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>A sample city needs at least one facility; {count} were asked for.</source>
        <translation>В примере города должен быть хотя бы один объект; указано: {count}.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The model “{model}” has no facility types: no sample can be made from it.</source>
        <translation>В модели «{model}» нет видов объектов: пример по ней создать нельзя.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>The sample city was cancelled; nothing was written.</source>
        <translation>Создание примера города остановлено; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/files.py"/>
        <source>{folder} already holds {file}, which is not a generated sample. Choose another folder.</source>
        <translation>В папке {folder} уже есть файл {file}, и это не сгенерированный пример. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../layers/sample_city/office.py"/>
        <source>{name} is no sample city: made-up inspections are added to generated ones only.</source>
        <translation>{name} — не пример города: выдуманные обследования добавляются только к сгенерированным.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_compare.py"/>
        <source>“{first}” and “{second}” are not of the same kind. Compare a programme with a programme.</source>
        <translation>«{first}» и «{second}» разного вида. Сравнивайте программу с программой.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_export.py"/>
        <source>{path} does not say which kind of file: let it end in .xlsx, .csv or .gpkg.</source>
        <translation>По имени {path} не понять вид файла: пусть оно кончается на .xlsx, .csv или .gpkg.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_rerun.py"/>
        <source>“{name}” does not keep its inputs, so it cannot be computed again.</source>
        <translation>В «{name}» не сохранены исходные условия, рассчитать заново нельзя.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>There is no scenario {number}. It may have been deleted: read the list again.</source>
        <translation>Сценария {number} нет. Возможно, он удалён: обновите список.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>The scenario “{name}” is adopted: it stays as it was decided. Make a new one from it instead.</source>
        <translation>Сценарий «{name}» утверждён и остаётся таким, как решено. Сделайте на его основе новый.</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>There is no scenario of the kind {kind} yet. Compute one first.</source>
        <translation>Сценария вида {kind} ещё нет. Сначала рассчитайте его.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>There is no city store at {name}. Check the path, or create a store first.</source>
        <translation>По пути {name} нет хранилища города. Проверьте путь или сначала создайте хранилище.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} exists already and was left as it is. Choose another name, or ask to overwrite it.</source>
        <translation>{name} уже есть и оставлен как был. Выберите другое имя или укажите, что файл нужно заменить.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is not a city store of Inclusive City. Choose a store, or import this file into one.</source>
        <translation>{name} – не хранилище города Inclusive City. Выберите хранилище или импортируйте этот файл в него.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The file {name} is damaged or incomplete ({detail}). Restore it from the last backup.</source>
        <translation>Файл {name} повреждён или неполон ({detail}). Восстановите его из последней резервной копии.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is being written by another program. Nothing was changed. Save or close the edits there, then try again.</source>
        <translation>В {name} сейчас пишет другая программа. Ничего не изменено. Сохраните или закройте там правки, затем повторите.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} cannot be written: the file or its folder is read-only. Nothing was changed. Ask for the right to write, or work on a copy.</source>
        <translation>В {name} нельзя писать: файл или папка только для чтения. Ничего не изменено. Запросите право на запись или работайте с копией.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} was made by a newer Inclusive City (schema {version}, this one knows {known}). Update the plugin.</source>
        <translation>{name} создан более новой версией Inclusive City (схема {version}, эта знает {known}). Обновите модуль.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} has an older schema ({version}, now {known}). Make a backup, then upgrade it with “Create or upgrade a store”.</source>
        <translation>У {name} более старая схема ({version}, теперь {known}). Сделайте резервную копию, затем обновите хранилище через «Создать или обновить хранилище».</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} holds no classification model yet. Load one with “Create or upgrade a store”.</source>
        <translation>В {name} ещё нет модели классификации. Загрузите её через «Создать или обновить хранилище».</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The store refused the change and kept everything as it was: {detail}</source>
        <translation>Хранилище не приняло изменение и осталось как было: {detail}</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>{name} is neither a city store on this computer nor a saved connection to a database. Choose one, or make a new connection.</source>
        <translation>{name} — не хранилище города на этом компьютере и не сохранённое подключение к базе данных. Выберите что-то одно или создайте новое подключение.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} does not answer ({detail}). Check the network or the VPN, then try again; if it lasts, tell the database administrator.</source>
        <translation>База данных города {name} не отвечает ({detail}). Проверьте сеть или VPN и повторите попытку; если это не проходит, сообщите администратору базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The connection to the city's database {name} was lost. The step that was running was not kept; what was there before is unchanged. Try again when the database answers.</source>
        <translation>Связь с базой данных города {name} потеряна. Выполнявшийся шаг не сохранён; то, что было раньше, не изменилось. Повторите, когда база ответит.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The connection to the city's database {name} was lost in the very moment of saving. Either all of the step was kept or nothing of it. Read the city again and look before you repeat it.</source>
        <translation>Связь с базой данных города {name} потеряна в самый момент сохранения. Шаг либо сохранён целиком, либо не сохранён вовсе. Прочитайте город заново и проверьте, прежде чем повторять.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} does not accept the user “{user}” with this password. Check both, or ask the database administrator.</source>
        <translation>База данных города {name} не принимает пользователя «{user}» с этим паролем. Проверьте то и другое или обратитесь к администратору базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The server answers, but it has no database “{database}” ({name}). Check its name.</source>
        <translation>Сервер отвечает, но базы данных «{database}» на нём нет ({name}). Проверьте её имя.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The database {name} lacks PostGIS, and you may not add it. Ask the database administrator to run: CREATE EXTENSION postgis;</source>
        <translation>В базе данных {name} нет PostGIS, и у вас нет права его добавить. Попросите администратора базы данных выполнить: CREATE EXTENSION postgis;</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The database {name} holds no city yet. Create one with “Create or upgrade a store”, or ask the database administrator to.</source>
        <translation>В базе данных {name} ещё нет города. Создайте его командой «Создать или обновить хранилище» или попросите об этом администратора базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>You do not have the right to do this in the city's database {name} ({detail}). Nothing was changed. Ask the database administrator for the right.</source>
        <translation>У вас нет права на это в базе данных города {name} ({detail}). Ничего не изменено. Попросите это право у администратора базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} can only be read at the moment: its main server is away. Nothing was changed. Maps and lists keep working; try again later.</source>
        <translation>Базу данных города {name} сейчас можно только читать: её основной сервер недоступен. Ничего не изменено. Карты и списки продолжают работать; повторите позже.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>The city's database {name} runs {found}; {needed} is needed. Ask the database administrator to upgrade it.</source>
        <translation>База данных города {name} работает на {found}; нужно {needed}. Попросите администратора базы данных обновить её.</translation>
    </message>
    <message>
        <location filename="../layers/store/errors.py"/>
        <source>Cancelled: nothing was changed.</source>
        <translation>Остановлено: ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>The city's database {name} asks for a password, and none is known. Choose an authentication configuration that holds it, or write it into your pgpass file.</source>
        <translation>База данных города {name} требует пароль, а он неизвестен. Выберите конфигурацию аутентификации, в которой он есть, или запишите его в файл pgpass.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>The server of {name} does not let the user “{user}” in from this computer. Try another SSL mode, or ask the database administrator for access.</source>
        <translation>Сервер {name} не впускает пользователя «{user}» с этого компьютера. Попробуйте другой режим SSL или попросите доступ у администратора базы данных.</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>no database is running at this address and port</source>
        <translation>по этому адресу и порту база данных не работает</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>the name of its server is not known here</source>
        <translation>имя её сервера здесь неизвестно</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>too many people are connected to it</source>
        <translation>к ней подключено слишком много людей</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>it is being started or stopped</source>
        <translation>она сейчас запускается или останавливается</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>the service is not in pg_service.conf</source>
        <translation>этой службы нет в pg_service.conf</translation>
    </message>
    <message>
        <location filename="../layers/store/login_errors.py"/>
        <source>nothing came within {seconds} seconds</source>
        <translation>за {seconds} секунд ничего не пришло</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A facility is never deleted: set its retired_at date instead.</source>
        <translation>Объект не удаляют: вместо этого ставят дату retired_at.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A merge is never deleted: undo it instead.</source>
        <translation>Объединение не удаляют: его отменяют.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection never becomes a draft again: record one that replaces it.</source>
        <translation>Переданное обследование не становится снова черновиком: внесите новое, которое его заменит.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>An inspection begins as a draft; once submitted, somebody else verifies or rejects it.</source>
        <translation>Обследование начинается как черновик; переданное подтверждает или отклоняет другой сотрудник.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>An inspection is submitted before it is verified or rejected.</source>
        <translation>Обследование сначала передают, потом подтверждают или отклоняют.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Nobody verifies or rejects an inspection of their own: ask a colleague.</source>
        <translation>Никто не подтверждает и не отклоняет своё собственное обследование: попросите коллегу.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only administrators switch the rights by district or the review by a second person.</source>
        <translation>Права по районам и проверку вторым лицом включают и выключают только администраторы.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos are added to a draft only: record an inspection that replaces the submitted one.</source>
        <translation>Фотографии добавляют только в черновик: внесите обследование, которое заменит переданное.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos of a submitted inspection are never changed: record one that replaces it.</source>
        <translation>Фотографии переданного обследования не изменяют: внесите обследование, которое его заменит.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Photos of a submitted inspection are never deleted: record one that replaces it.</source>
        <translation>Фотографии переданного обследования не удаляют: внесите обследование, которое его заменит.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Say who verifies or rejects the inspection (reviewed_by).</source>
        <translation>Укажите, кто подтверждает или отклоняет обследование (reviewed_by).</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Say why the inspection is rejected (review_note): its inspector needs to know.</source>
        <translation>Укажите, почему обследование отклонено (review_note): это должен знать обследователь.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The history of changes is never deleted.</source>
        <translation>История изменений не удаляется.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The history of changes is never rewritten.</source>
        <translation>История изменений не переписывается.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A report needs words.</source>
        <translation>В обращении нужен текст.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A scenario is adopted by somebody, at a time: give both.</source>
        <translation>Сценарий утверждает кто-то и когда-то: укажите и то, и другое.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection is never deleted: reject it, or record one that replaces it.</source>
        <translation>Сданное обследование не удаляют: отклоните его или внесите новое взамен.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>A submitted inspection is never rewritten: record one that replaces it.</source>
        <translation>Сданное обследование не переписывают: внесите новое взамен.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers are added to a draft only: record an inspection that replaces the submitted one.</source>
        <translation>Ответы добавляют только в черновик: внесите обследование взамен сданного.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers of a submitted inspection are never deleted: record an inspection that replaces it.</source>
        <translation>Ответы сданного обследования не удаляют: внесите обследование взамен.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Answers of a submitted inspection are never rewritten: record an inspection that replaces it.</source>
        <translation>Ответы сданного обследования не переписывают: внесите обследование взамен.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only editors verify or reject an inspection, or change one that is.</source>
        <translation>Подтверждают и отклоняют обследования, а также меняют такие обследования только редакторы.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>Only planners, editors and administrators may run a bulk act.</source>
        <translation>Массовые операции доступны только планировщикам, редакторам и администраторам.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The group roles are missing: run roles.sql first.</source>
        <translation>Групповых ролей нет: сначала выполните roles.sql.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>The report is too long.</source>
        <translation>Обращение слишком длинное.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>There is no such facility.</source>
        <translation>Такого объекта нет.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This district was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Этот район тем временем изменил кто-то другой: прочитайте заново и повторите своё изменение.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This facility was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Этот объект тем временем изменил кто-то другой: прочитайте заново и повторите своё изменение.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This inspection was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Это обследование тем временем изменил кто-то другой: прочитайте заново и повторите своё изменение.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This report was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Это обращение тем временем изменил кто-то другой: прочитайте заново и повторите своё изменение.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This work was changed by somebody else meanwhile: read it again, then repeat your change.</source>
        <translation>Эту работу тем временем изменил кто-то другой: прочитайте заново и повторите своё изменение.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This database holds no city yet: run create.sql first.</source>
        <translation>В этой базе данных ещё нет города: сначала выполните create.sql.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This facility lies in a district that you may not change.</source>
        <translation>Этот объект находится в районе, где вам нельзя вносить изменения.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This report is not assigned to you.</source>
        <translation>Это обращение поручено не вам.</translation>
    </message>
    <message>
        <location filename="../layers/store/refusals.py"/>
        <source>This scenario is adopted: it stays as it was decided. Make a new one from it instead.</source>
        <translation>Этот сценарий утверждён и остаётся таким, каким был принят. Создайте на его основе новый.</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>{name} holds a city already; it was left as it is. Copy into a new store instead.</source>
        <translation>{name} уже содержит город; он оставлен как есть. Копируйте в новое хранилище.</translation>
    </message>
    <message>
        <location filename="../layers/visit_plan.py"/>
        <source>There is no inspector whose certificate is valid in these weeks. Nothing was planned. Add inspectors in the layer Inspectors, or enter how long their certificates are valid.</source>
        <translation>Нет обследователя, чей сертификат действует в эти недели. Ничего не запланировано. Добавьте обследователей в слое «Обследователи» или укажите срок действия их сертификатов.</translation>
    </message>
    <message>
        <location filename="../layers/work_list.py"/>
        <source>There are no works to list: plan some, make a programme, or choose other districts.</source>
        <translation>Нет работ для списка: запланируйте их, составьте программу или выберите другие районы.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>Works become re-inspected by a verified inspection after them, not by hand: inspect first.</source>
        <translation>Работы становятся проверенными только после подтверждённого обследования, не вручную: сначала обследуйте.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>There is no work {number}: read the list again.</source>
        <translation>Работы {number} нет: обновите список.</translation>
    </message>
    <message>
        <location filename="../layers/work_progress.py"/>
        <source>Work {number} is {state}: it cannot become {other}.</source>
        <translation>Работа {number} в состоянии {state}: перевести её в {other} нельзя.</translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>Not in the store: {codes}. It has: {known}.</source>
        <translation>Нет в хранилище: {codes}. Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/map_data.py"/>
        <source>{name} holds no districts with a boundary yet, so there is nothing to map. Import the districts first.</source>
        <translation>В {name} ещё нет районов с границей, поэтому карту делать не из чего. Сначала импортируйте районы.</translation>
    </message>
    <message>
        <location filename="../reports/map_files.py"/>
        <source>Maps cannot be made as “{format}”. Choose one of: {known}.</source>
        <translation>Карты нельзя сделать в виде «{format}». Выберите одно из: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/map_files.py"/>
        <source>Only a PDF holds several pages, {format} does not. Choose PDF, or one file for each map.</source>
        <translation>Несколько страниц бывает только в PDF, в {format} нет. Выберите PDF или отдельный файл для каждой карты.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Nothing can be written to the folder {folder} ({detail}). Choose another folder, or ask for the right to write there.</source>
        <translation>В папку {folder} нельзя писать ({detail}). Выберите другую папку или запросите право на запись в неё.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be replaced: it is open in another program, or write-protected. Close it there and repeat the step. What was finished before it is in the folder; the old file is unchanged.</source>
        <translation>Не удалось заменить {file}: файл открыт в другой программе или защищён от записи. Закройте его и повторите шаг. То, что было готово раньше, лежит в папке; старый файл не изменён.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>{file} could not be written ({detail}). Check that the disk has room, then repeat the step.</source>
        <translation>Не удалось записать {file} ({detail}). Проверьте, есть ли место на диске, и повторите шаг.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>The pattern for file names “{pattern}” cannot be used. It may contain: {known}.</source>
        <translation>Шаблон имён файлов «{pattern}» нельзя использовать. Он может содержать: {known}.</translation>
    </message>
    <message>
        <location filename="../reports/pdf_files.py"/>
        <source>Two maps would both be called {name}. Let the pattern “{pattern}” name the district, the profile and the language.</source>
        <translation>Две карты получили бы одно имя {name}. Пусть шаблон «{pattern}» называет район, категорию и язык.</translation>
    </message>
    <message>
        <location filename="../reports/visit_sheet.py"/>
        <source>No visit is planned in this list: nothing was written. Plan the visits first.</source>
        <translation>В этом списке нет запланированных выездов: ничего не записано. Сначала запланируйте выезды.</translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>The radius {radius} is not a distance: give metres, 0 or more.</source>
        <translation>Радиус {radius} – не расстояние: укажите метры, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/catchment.py"/>
        <source>Row {row} of the population, column {column}, has {value} people: give a number, 0 or more.</source>
        <translation>В строке {row} населения, столбец {column}, людей {value}: укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” was not checked against a model yet.</source>
        <translation>Условие «{text}» ещё не проверено по модели.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>Conditions refer to each other in a circle: {circle}.</source>
        <translation>Условия ссылаются друг на друга по кругу: {circle}.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is empty.</source>
        <translation>Условие пусто.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition “{text}” stops too early: something must follow.</source>
        <translation>Условие «{text}» обрывается: должно быть продолжение.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” is out of place in the condition “{text}” (character {position}).</source>
        <translation>«{word}» не на месте в условии «{text}» (символ {position}).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The condition is nested too deeply (over {depth} levels).</source>
        <translation>В условии слишком много вложенных скобок (уровней больше {depth}).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>The bracket opened in “{text}” (character {position}) is not closed.</source>
        <translation>Скобка, открытая в «{text}» (символ {position}), не закрыта.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{char}” (character {position}) is not a Latin letter, even if it looks like one: codes are written in Latin letters.</source>
        <translation>«{char}» (символ {position}) – не латинская буква, даже если похожа на неё: коды пишут латинскими буквами.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{word}” (character {position}) cannot be read: a condition has item codes, numbers, = != &lt; &lt;= &gt; &gt;=, and, or, not, and brackets.</source>
        <translation>«{word}» (символ {position}) нельзя прочитать: в условии бывают коды пунктов, числа, = != &lt; &lt;= &gt; &gt;=, and, or, not и скобки.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <location filename="../scoring/model_checks.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>“{name}” is neither an element nor a criterion of this model.</source>
        <translation>«{name}» – не элемент и не критерий этой модели.</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number: say what it is compared with ({name} &gt; 1).</source>
        <translation>«{name}» – число: укажите, с чем его сравнить ({name} &gt; 1).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is a number and cannot be compared with “{operand}”.</source>
        <translation>«{name}» – число, его нельзя сравнить с «{operand}».</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” is not a yes/no item: say which option is meant ({options}).</source>
        <translation>«{name}» – не пункт «да/нет»: укажите, какой вариант ответа имеется в виду ({options}).</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{name}” has options, which are only compared with = and !=, not “{op}”.</source>
        <translation>У «{name}» варианты ответа, их сравнивают только через = и !=, а не «{op}».</translation>
    </message>
    <message>
        <location filename="../scoring/conditions.py"/>
        <source>“{operand}” is not an option of “{name}” (it has {options}).</source>
        <translation>«{operand}» – не вариант ответа «{name}» (есть {options}).</translation>
    </message>
    <message>
        <location filename="../scoring/decay.py"/>
        <source>The width of the decay is {width}: give a number above 0.</source>
        <translation>Ширина убывания — {width}: нужно число больше 0.</translation>
    </message>
    <message>
        <location filename="../scoring/decay.py"/>
        <source>The zones of the decay {steps} cannot be: their ends have to rise to 1, the weights may not rise.</source>
        <translation>Зоны убывания {steps} недопустимы: их границы должны возрастать до 1, а веса не должны расти.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>“{answer}” is no answer to {code}.</source>
        <translation>«{answer}» – не ответ на {code}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The model has no zone “{zone}” or no profile “{profile}”.</source>
        <translation>В модели нет зоны «{zone}» или категории «{profile}».</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The model has no question {code}.</source>
        <translation>В модели нет вопроса {code}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>There is no number {number} of what {code} asks about.</source>
        <translation>Номера {number} того, о чём спрашивает {code}, нет.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>The only one cannot be taken away: answer its questions.</source>
        <translation>Единственный убрать нельзя: ответьте на его вопросы.</translation>
    </message>
    <message>
        <location filename="../scoring/entry.py"/>
        <source>One at least must be the accessible way: mark the better one first, then take this mark off.</source>
        <translation>Хотя бы один должен быть доступным путём: сначала отметьте лучший, потом снимите эту отметку.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_instances.py"/>
        <source>There is no “{kind} {number}”.</source>
        <translation>«{kind} {number}» нет.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_instances.py"/>
        <source>There can be at most {most} of one kind.</source>
        <translation>Одного вида может быть не больше {most}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>“{text}” was not understood: mend it, or take it out.</source>
        <translation>«{text}» не понято: исправьте или уберите.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>No question has an answer yet.</source>
        <translation>Ни на один вопрос ещё нет ответа.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>The status changes by two levels or more: add a photo or a note that bears it out.</source>
        <translation>Статус меняется на два уровня или больше: добавьте фотографию или заметку, которая это подтверждает.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Decisive questions without an answer: {count}.</source>
        <translation>Решающих вопросов без ответа: {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Other questions without an answer: {count}.</source>
        <translation>Других вопросов без ответа: {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_problems.py"/>
        <source>Answers to questions that no longer apply are not submitted: {codes}.</source>
        <translation>Ответы на вопросы, которые больше не относятся к объекту, не отправляются: {codes}.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_values.py"/>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» – не целое число.</translation>
    </message>
    <message>
        <location filename="../scoring/entry_values.py"/>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is too large to be a measure.</source>
        <translation>Число «{text}» слишком велико для размера.</translation>
    </message>
    <message>
        <location filename="../scoring/gaps.py"/>
        <source>Row {row} of {name} has {value}: give a number, 0 or more.</source>
        <translation>В строке {row} ({name}) стоит {value}: нужно число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>Neither possible_min nor possible_max is filled.</source>
        <translation>Не заполнены ни possible_min, ни possible_max.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>possible_min {low} is not below possible_max {high}.</source>
        <translation>possible_min {low} не меньше possible_max {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>“{name}” is no number: it has options, and no range.</source>
        <translation>«{name}» – не число: у него варианты, а не диапазон.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>“{code}” has a range already.</source>
        <translation>Для «{code}» диапазон уже есть.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The limit {limit} of “{code}” lies outside what is called possible.</source>
        <translation>Предел {limit} для «{code}» вне того, что названо возможным.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The message in “{language}” is missing (column “{column}”).</source>
        <translation>Нет сообщения на языке «{language}» (столбец «{column}»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>Title and advice are there in all languages or in none: fill what is missing.</source>
        <translation>Заголовок и совет есть на всех языках или ни на одном: заполните недостающее.</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <location filename="../scoring/model_loader.py"/>
        <location filename="../scoring/model_measures.py"/>
        <source>The condition in the column “{column}” is wrong: {detail}</source>
        <translation>Условие в столбце «{column}» неверно: {detail}</translation>
    </message>
    <message>
        <location filename="../scoring/model_checks.py"/>
        <source>The text in “{language}” has brackets {{ }} around something else than the code of an element or criterion: {names}.</source>
        <translation>В тексте на языке «{language}» в скобках {{ }} стоит не код элемента или критерия: {names}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, строка {line}: {reason}</translation>
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
        <translation>Файла нет.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file cannot be read: {detail}.</source>
        <translation>Файл нельзя прочитать: {detail}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not in UTF-8. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation>Файл не в UTF-8. Сохраните его снова как «CSV UTF-8» или «UTF-8».</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is not a text file. Save it again as “CSV UTF-8” or “UTF-8”.</source>
        <translation>Файл не текстовый. Сохраните его снова как «CSV UTF-8» или «UTF-8».</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The table has a header but no rows.</source>
        <translation>В таблице есть заголовок, но нет строк.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The row that begins here cannot be read: a quotation mark is missing or too many.</source>
        <translation>Строку, которая начинается здесь, нельзя прочитать: кавычки не хватает или она лишняя.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is missing.</source>
        <translation>Нет столбца «{column}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is there twice.</source>
        <translation>Столбец «{column}» встречается дважды.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a profile that model.yaml does not have.</source>
        <translation>Столбец «{column}» – для категории (profiles), которой нет в model.yaml.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is for a language that model.yaml does not have.</source>
        <translation>Столбец «{column}» – для языка, которого нет в model.yaml.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Is “{near}” meant?</source>
        <translation>Столбец «{column}» неизвестен. Имеется в виду «{near}»?</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The column “{column}” is not known. Columns for your own remarks begin with “note”.</source>
        <translation>Столбец «{column}» неизвестен. Столбцы для ваших заметок начинаются с «note».</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file is nested too deeply here.</source>
        <translation>Здесь в файле слишком много уровней вложения.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>This is not readable YAML: {detail}. Check indents, colons and quotes.</source>
        <translation>Это нельзя прочитать как YAML: {detail}. Проверьте отступы, двоеточия и кавычки.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file has a character that YAML does not allow.</source>
        <translation>В файле есть символ, недопустимый в YAML.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The file must be a list of keys with values (“name: almaty”).</source>
        <translation>Файл должен быть списком ключей со значениями («name: almaty»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>References within the file (&amp; and *) are not supported: write it out.</source>
        <translation>Ссылки внутри файла (&amp; и *) не поддерживаются: напишите всё полностью.</translation>
    </message>
    <message>
        <location filename="../scoring/model_files.py"/>
        <source>The key “{key}” is there twice.</source>
        <translation>Ключ «{key}» встречается дважды.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The model in “{folder}” cannot be used. To mend ({count}):</source>
        <translation>Модель в папке «{folder}» нельзя использовать. Исправить ({count}):</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The criterion refers to itself.</source>
        <translation>Критерий ссылается сам на себя.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{value}” is not an option of “{item}”.</source>
        <translation>«{value}» – не вариант ответа «{item}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The option “{value}” of “{code}” has no titles in values.csv.</source>
        <translation>У варианта ответа «{value}» пункта «{code}» нет названий в values.csv.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has no criterion that is critical for the profile “{profile}” and always applies (applies_if empty): its status could never be found out.</source>
        <translation>Для вида «{kind}» нет критерия, который критичен для категории «{profile}» и применяется всегда (applies_if пусто): статус никогда нельзя было бы узнать.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The type “{kind}” has {count} criteria that are critical for the profile “{profile}” and always apply; at most {most} may ({codes}).</source>
        <translation>Для вида «{kind}» критериев, которые критичны для категории «{profile}» и применяются всегда, – {count}; допустимо не более {most} ({codes}).</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{code}” in “thresholds” is not in facility_types.csv.</source>
        <translation>«{code}» из «thresholds» нет в facility_types.csv.</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>“{code}” in “repeated”: no criterion of its zone looks at the element “{element}”.</source>
        <translation>«{code}» в «repeated»: ни один критерий его зоны не относится к элементу «{element}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>{criteria} would be asked for both “{code}” and “{other}” (“repeated”).</source>
        <translation>{criteria} спрашивались бы и для «{code}», и для «{other}» («repeated»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_loader.py"/>
        <source>The condition “{condition}” can never hold at the type “{kind}”: what it refers to is not asked there.</source>
        <translation>Условие «{condition}» никогда не выполняется для вида «{kind}»: то, на что оно ссылается, там не спрашивают.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The prices must rise: low {low}, typical {typical}, high {high}.</source>
        <translation>Цены должны возрастать: низкая {low}, обычная {typical}, высокая {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The column “{column}” is 0: give more, or nothing.</source>
        <translation>В столбце «{column}» стоит 0: укажите больше или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The measure names itself in the column “{column}”.</source>
        <translation>В столбце «{column}» мера названа сама для себя.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>“{code}” is both required and excluded.</source>
        <translation>«{code}» одновременно требуется и исключается.</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>“{name}” cannot be the quantity: its unit ({unit}) is of another kind than that of the price ({price_unit}).</source>
        <translation>«{name}» не может быть количеством: его единица ({unit}) другого рода, чем у цены ({price_unit}).</translation>
    </message>
    <message>
        <location filename="../scoring/model_measures.py"/>
        <source>The currency is {currency}, but {other} in the rows before.</source>
        <translation>Валюта – {currency}, а в строках выше – {other}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>The key “{key}” is not known here. Known are: {known}.</source>
        <translation>Ключ «{key}» здесь неизвестен. Известны: {known}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A text is missing here.</source>
        <translation>Здесь нет текста.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{code}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation>«{code}» не может быть кодом: используйте латинские буквы, цифры и _, первой – букву.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” has a meaning of its own: choose another code.</source>
        <translation>У «{code}» есть собственное значение: выберите другой код.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>“{text}” is not a number from {low} to {high}.</source>
        <translation>«{text}» – не число от {low} до {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>The title in “{language}” is missing.</source>
        <translation>Нет названия на языке «{language}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>There is a title in “{language}”, which is not in “languages”.</source>
        <translation>Есть название на языке «{language}», которого нет в «languages».</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A list is expected here, each entry with code and titles.</source>
        <translation>Здесь нужен список, где у каждой записи есть code и titles.</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>A list of codes is expected here (“[entrance, lift]”).</source>
        <translation>Здесь нужен список кодов («[entrance, lift]»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_nodes.py"/>
        <source>Keys with values are expected here (“shortest: 3”).</source>
        <translation>Здесь ожидаются ключи со значениями («shortest: 3»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>None of the payers is the city: write “is_city: true” with one of them.</source>
        <translation>Ни один из плательщиков не является городом: укажите у одного «is_city: true».</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is neither true nor false.</source>
        <translation>«{text}» – не true и не false.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{code}” is not one of the payers: {payers}.</source>
        <translation>«{code}» нет среди плательщиков: {payers}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is not one of: {choices}.</source>
        <translation>«{text}» нет среди: {choices}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_planning.py"/>
        <source>“{text}” is not a year.</source>
        <translation>«{text}» – не год.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” cannot be a code: use Latin letters, digits and _, a letter first.</source>
        <translation>«{code}» в столбце «{column}» не может быть кодом: используйте латинские буквы, цифры и _, первой – букву.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The title in “{language}” is missing (column “{column}”).</source>
        <translation>Нет названия на языке «{language}» (столбец «{column}»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is negative.</source>
        <translation>«{cell}» в столбце «{column}» – отрицательное число.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{cell}” in the column “{column}” is not one of: {choices}.</source>
        <translation>«{cell}» в столбце «{column}» – не одно из: {choices}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is twice in the column “{column}”.</source>
        <translation>«{code}» встречается дважды в столбце «{column}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The unit “{unit}” is not known. Known are: {units}.</source>
        <translation>Единица «{unit}» неизвестна. Известны: {units}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “{column}” needs a whole number from {low} to {high}.</source>
        <translation>В столбце «{column}» нужно целое число от {low} до {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item has no unit: empty the column “unit”.</source>
        <translation>У пункта типа «{kind}» нет единицы: очистите столбец «unit».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The values of a “bool” item are “yes;no”.</source>
        <translation>Значения пункта типа «bool» – «yes;no».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>An “enum” item needs at least two values (column “values”).</source>
        <translation>Пункту типа «enum» нужны хотя бы два значения (столбец «values»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{value}” cannot be an option: use Latin letters, digits and _, a letter first; “unknown” and “na” are answers to every question anyway.</source>
        <translation>«{value}» не может быть вариантом ответа: используйте латинские буквы, цифры и _, первой – букву; «unknown» и «na» и так служат ответами на любой вопрос.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A “{kind}” item is a number: empty the column “values”.</source>
        <translation>Пункт типа «{kind}» – число: очистите столбец «values».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The column “facility_types” is empty.</source>
        <translation>Столбец «facility_types» пуст.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The criterion concerns no profile: all columns sev_… are empty.</source>
        <translation>Критерий не касается ни одной категории: все столбцы sev_… пусты.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” says where the partial limit or values come from: fill it.</source>
        <translation>В «partial_basis» указывают, откуда взяты частичные пределы или значения: заполните.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_basis” is filled, but there is no partial limit or value.</source>
        <translation>«partial_basis» заполнен, но частичного предела или значения нет.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>A number is judged by limits: empty the column “{column}”.</source>
        <translation>Число оценивают по пределам: очистите столбец «{column}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“partial_if” needs a partial limit or partial values.</source>
        <translation>Для «partial_if» нужен частичный предел или частичные значения.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limit is missing: fill limit_min, limit_max or both.</source>
        <translation>Нет предела: заполните limit_min, limit_max или оба.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The limits are swapped: limit_min {low} is above limit_max {high}.</source>
        <translation>Пределы перепутаны: limit_min {low} больше limit_max {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>There is partial_{side}, but no limit_{side} that it could widen.</source>
        <translation>Есть partial_{side}, но нет limit_{side}, который он мог бы расширить.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>partial_{side} {partial} is stricter than limit_{side} {limit}: the partial range must be the wider one.</source>
        <translation>partial_{side} {partial} строже, чем limit_{side} {limit}: частичный диапазон должен быть шире.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>The partial range is the same as the full one.</source>
        <translation>Частичный диапазон совпадает с полным.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Options are judged by pass_values, not by limits: empty the column “{column}”.</source>
        <translation>Варианты ответа оценивают по pass_values, а не по пределам: очистите столбец «{column}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” in the column “{column}” is not among the values.</source>
        <translation>«{code}» из столбца «{column}» нет среди значений (values).</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>No value passes: the column “pass_values” is empty.</source>
        <translation>Ни одно значение не засчитывается: столбец «pass_values» пуст.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>Every value passes: there is nothing to judge.</source>
        <translation>Засчитываются все значения: оценивать нечего.</translation>
    </message>
    <message>
        <location filename="../scoring/model_records.py"/>
        <source>“{code}” is both in pass_values and in partial_values.</source>
        <translation>«{code}» есть и в pass_values, и в partial_values.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not a language code such as kk, ru or en.</source>
        <translation>«{code}» – не код языка, такой как kk, ru или en.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is in the list twice.</source>
        <translation>«{code}» встречается в списке дважды.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A list is expected here (“[kk, ru, en]”).</source>
        <translation>Здесь нужен список («[kk, ru, en]»).</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The profiles “{code}” and “{other}” have the same group “{group}”.</source>
        <translation>У категорий (profiles) «{code}» и «{other}» одна и та же группа «{group}».</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>A population_share needs its source (share_source).</source>
        <translation>Для population_share нужен источник (share_source).</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not one of the zones: {zones}.</source>
        <translation>«{code}» – не одна из зон: {zones}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The numbers must not rise in this order: {keys}.</source>
        <translation>В этом порядке числа не должны возрастать: {keys}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>Not all of these numbers may be 0.</source>
        <translation>Не все эти числа могут быть равны 0.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>The months must not rise from 1 to 5: what matters most is inspected first.</source>
        <translation>Число месяцев не должно расти от 1 к 5: самое важное обследуют первым.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>These bounds are no city: west {west} to east {east}, south {south} to north {north}.</source>
        <translation>Эти границы – не город: с запада {west} до востока {east}, с юга {south} до севера {north}.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>“{code}” is not the code of a coordinate system such as EPSG:32643.</source>
        <translation>«{code}» – не код системы координат, такой как EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is made for another part of the world than the bounds (are west and south swapped?).</source>
        <translation>Система {code} сделана для другой части мира, чем эти границы (не перепутаны ли запад и юг?).</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>There is no coordinate system {code}.</source>
        <translation>Системы координат {code} нет.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} is not in metres: name a projected system in metres, such as the local UTM zone.</source>
        <translation>Система {code} не в метрах: укажите систему с проекцией в метрах, например местную зону UTM.</translation>
    </message>
    <message>
        <location filename="../scoring/model_settings.py"/>
        <source>{code} stretches distances (Mercator): name a system made for measuring, such as UTM.</source>
        <translation>Система {code} растягивает расстояния (Меркатор): укажите систему для измерений, например UTM.</translation>
    </message>
    <message>
        <location filename="../scoring/outcomes.py"/>
        <source>The answer {value} to {item} is not the number of one of its options (0 to {last}): import the inspection of facility row {facility} again.</source>
        <translation>Ответ {value} на {item} – не номер одного из вариантов ответа (от 0 до {last}): импортируйте обследование объекта из строки {facility} снова.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>The price of {measure} is not three numbers from 0: {low}, {typical}, {high}.</source>
        <translation>Цена {measure} – не три числа от 0: {low}, {typical}, {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>The prices of {measure} must rise: low {low}, typical {typical}, high {high}.</source>
        <translation>Цены {measure} должны возрастать: низкая {low}, типичная {typical}, высокая {high}.</translation>
    </message>
    <message>
        <location filename="../scoring/prices.py"/>
        <source>Prices are in several currencies ({currencies}): give all of them in one.</source>
        <translation>Цены в разных валютах ({currencies}): укажите все в одной.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the cost {value}: give a number, 0 or more.</source>
        <translation>У пакета {row} стоимость {value}: укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the gain {value}: give a number, 0 or more.</source>
        <translation>У пакета {row} польза {value}: укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} has the works {value}: give a number, 0 or more.</source>
        <translation>У пакета {row} объём работ {value}: укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Package {row} serves {value} people: give 0 or more.</source>
        <translation>Пакет {row} обслуживает людей: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the budget {value}: give a number, 0 or more.</source>
        <translation>Бюджет года {row}: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>District {row} has the floor {value}: give a number, 0 or more.</source>
        <translation>Минимум района {row}: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Profile {row} has the floor {value}: give a number, 0 or more.</source>
        <translation>Минимум профиля {row}: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the price index {value}: give a number above 0.</source>
        <translation>Индекс цен года {row}: {value}. Укажите число больше 0.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>Year {row} has the discount factor {value}: give a number above 0.</source>
        <translation>Коэффициент дисконтирования года {row}: {value}. Укажите число больше 0.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>District {row} has the works capacity {value}: give a number, 0 or more.</source>
        <translation>Предел работ для района {row}: {value}. Укажите число, 0 или больше.</translation>
    </message>
    <message>
        <location filename="../scoring/programme/problem.py"/>
        <source>The share carried over is {value}: give a number from 0 to 1.</source>
        <translation>Переносимая доля: {value}. Укажите число от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../scoring/robustness.py"/>
        <source>{count} draws say nothing: give 1 or more.</source>
        <translation>{count} розыгрышей ничего не говорят: укажите не меньше 1.</translation>
    </message>
    <message>
        <location filename="../scoring/robustness.py"/>
        <source>The budget {value} cannot be: give a number, 0 or more.</source>
        <translation>Бюджет {value} невозможен: укажите число не меньше 0.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>There is nothing written.</source>
        <translation>Ничего не написано.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{written}” in “{text}” is not a known unit.</source>
        <translation>«{written}» в «{text}» – не известная единица.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” can be read in two ways: write thousands without a separator ({thousands} mm).</source>
        <translation>«{text}» можно прочитать двояко: пишите тысячи без разделителя ({thousands} мм).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is no slope: an angle is less than 90°.</source>
        <translation>«{text}» – не уклон: угол меньше 90°.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}”: write the rise first, then the length (1:12).</source>
        <translation>«{text}»: сначала напишите подъём, потом длину (1:12).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a date or a time: a spreadsheet may have made it of a slope such as 1:12. Write the slope in per cent (8.33 %).</source>
        <translation>«{text}» – дата или время: возможно, электронная таблица сделала это из уклона вроде 1:12. Напишите уклон в процентах (8.33 %).</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a bound or a guess: write the one number that was measured.</source>
        <translation>«{text}» – граница или приблизительная оценка: напишите одно измеренное число.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is a range: write the one number that was measured.</source>
        <translation>«{text}» – диапазон: напишите одно измеренное число.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” cannot be read as a number with a unit.</source>
        <translation>«{text}» нельзя прочитать как число с единицей.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” has a unit, but a plain number is asked for.</source>
        <translation>У «{text}» есть единица, а нужно простое число.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is another kind of quantity: it is asked for in {unit}.</source>
        <translation>«{text}» – величина другого рода: нужно в {unit}.</translation>
    </message>
    <message>
        <location filename="../scoring/units.py"/>
        <source>“{text}” is negative: write measures and slopes without a sign.</source>
        <translation>«{text}» – отрицательное число: пишите размеры и уклоны без знака.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>A weight is negative or missing: give numbers, 0 or more.</source>
        <translation>Вес отрицательный или не указан: задайте числа не меньше 0.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>All weights are 0: nothing would count. Raise one of them.</source>
        <translation>Все веса равны 0: ничего не учитывалось бы. Увеличьте хотя бы один.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>Compare between 1 and {most} things; these are {count}.</source>
        <translation>Сравнивать можно от 1 до {most} вещей, а здесь {count}.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>The comparisons do not fit together: each number and its counterpart should multiply to 1.</source>
        <translation>Сравнения не согласуются: каждое число и обратное ему должны давать в произведении 1.</translation>
    </message>
    <message>
        <location filename="../scoring/weights.py"/>
        <source>No weights are within these bounds: the least may add up to {least}, the most to {most}, and 1 should lie between.</source>
        <translation>В этих границах нет ни одного набора весов: нижние границы в сумме дают {least}, верхние — {most}, а между ними должна лежать 1.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <location filename="../dialogs/inspection_action.py"/>
        <source>You may read this city, and not inspect in it.</source>
        <translation>Вам можно смотреть этот город, но не проводить в нём обследования.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>staff help on call, service by video, at home …</source>
        <translation>помощь персонала по вызову, услуга по видеосвязи, на дому …</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>Help for: {people} ({zone})</source>
        <translation>Помощь для: {people} ({zone})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_compensation.py"/>
        <source>What helps instead, where people cannot pass</source>
        <translation>Что помогает взамен там, где не пройти</translation>
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
        <translation>Взять то, что помогало {date}: {words}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Opening the inspection</source>
        <translation>Открывается обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>The inspection of “{facility}” is kept as a draft on this computer.</source>
        <translation>Обследование «{facility}» сохранено на этом компьютере как черновик.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Reading photos…</source>
        <translation>Читаются фотографии…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Reading photos</source>
        <translation>Читаются фотографии</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_desk.py"/>
        <source>Submitting the inspection</source>
        <translation>Обследование сдаётся</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_dialog.py"/>
        <source>Inspection</source>
        <translation>Обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_dialog.py"/>
        <source>Inspection: {facility}</source>
        <translation>Обследование: {facility}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over: {answer} ({date})</source>
        <translation>Взять прежнее: {answer} ({date})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>! This changes a status by two levels: add a photo or a note.</source>
        <translation>! Это меняет статус на две ступени: добавьте фотографию или примечание.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Changes from “{before}” to “{after}”: add a photo or a note to what makes the difference.</source>
        <translation>Меняется с «{before}» на «{after}»: добавьте фотографию или примечание к тому, что изменилось.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over all {count} from {date}, unchanged</source>
        <translation>Взять без изменений все ответы от {date}: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Take over {count} from {facility} in this building, {date}</source>
        <translation>Взять ответы «{facility}» в этом здании, {date}: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_entering.py"/>
        <source>Fills what has no answer yet in this part. Each such answer is marked; photos are not taken.</source>
        <translation>Заполняет в этой части то, на что ещё нет ответа. Каждый такой ответ помечен; фотографии не берутся.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Open before</source>
        <translation>Предыдущий без ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Next open question</source>
        <translation>Следующий без ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Go on later</source>
        <translation>Продолжить позже</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Submit</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>The question before that is not answered ({key})</source>
        <translation>Предыдущий вопрос без ответа ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>The next question that is not answered ({key})</source>
        <translation>Следующий вопрос без ответа ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>All keys ({key})</source>
        <translation>Все клавиши ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Close this; what was entered is kept as a draft</source>
        <translation>Закрыть; введённое сохранится как черновик</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Hand the inspection in ({key})</source>
        <translation>Сдать обследование ({key})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Beside the map</source>
        <translation>Рядом с картой</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>As a panel of QGIS's window</source>
        <translation>Как панель окна QGIS</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Own window</source>
        <translation>Отдельное окно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>As a window of its own, for example on a second screen</source>
        <translation>Как отдельное окно, например на втором экране</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Submitting…</source>
        <translation>Сдаётся…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Answered: {progress}. Kept as a draft on this computer.</source>
        <translation>Отвечено: {progress}. Сохранено на этом компьютере как черновик.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_foot.py"/>
        <source>Answered: {progress}. Keeping the draft…</source>
        <translation>Отвечено: {progress}. Черновик сохраняется…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Reading the facility…</source>
        <translation>Читается объект…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Whole inspection</source>
        <translation>Всё обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>✓ The draft can be kept again.</source>
        <translation>✓ Черновик снова сохраняется.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>✓ Every question that is asked has an answer.</source>
        <translation>✓ На каждый заданный вопрос есть ответ.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Add photos</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_form.py"/>
        <source>Pictures ({endings})</source>
        <translation>Изображения ({endings})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Another facility (F3)</source>
        <translation>Другой объект (F3)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Name, address or number</source>
        <translation>Название, адрес или номер</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Facilities found</source>
        <translation>Найденные объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Inspector</source>
        <translation>Обследователь</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>All questions</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>Only the decisive ones</source>
        <translation>Только решающие</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_head.py"/>
        <source>(choose who inspected)</source>
        <translation>(выберите, кто обследовал)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>known as</source>
        <translation>называют</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>from the yard, for staff …</source>
        <translation>со двора, служебный …</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>this is the accessible way</source>
        <translation>это доступный путь</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} is known as</source>
        <translation>{what}: как называют</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>{what} is the accessible way</source>
        <translation>{what}: доступный путь</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Only what lies on the accessible way counts for the status</source>
        <translation>Для статуса считается только то, что на доступном пути</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Take {what} away</source>
        <translation>{what}: убрать</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_instance.py"/>
        <source>Its answers are taken away with it</source>
        <translation>Вместе с ним убираются его ответы</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in an empty field or at the options: not known</source>
        <translation>в пустом поле или на вариантах: не известно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in an empty field or at the options: does not apply</source>
        <translation>в пустом поле или на вариантах: не применимо</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>in a field: on to the next question</source>
        <translation>в поле: к следующему вопросу</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>at options: choose another one</source>
        <translation>на вариантах: выбрать другой</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>to the next field or button, with Shift back</source>
        <translation>к следующему полю или кнопке, с Shift обратно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the next question that is not answered</source>
        <translation>следующий вопрос без ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the one before that is not answered</source>
        <translation>предыдущий вопрос без ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: not known</source>
        <translation>этот вопрос: не известно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: does not apply</source>
        <translation>этот вопрос: не применимо</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: take the answer back</source>
        <translation>этот вопрос: убрать ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: where its limit comes from</source>
        <translation>этот вопрос: откуда взят предел</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: write a note</source>
        <translation>этот вопрос: написать примечание</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: add photos</source>
        <translation>этот вопрос: добавить фотографии</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this question: take over the last answer unchanged</source>
        <translation>этот вопрос: взять прежний ответ без изменений</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the next part</source>
        <translation>следующая часть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>the part before</source>
        <translation>предыдущая часть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>to the statuses and their reasons, and back</source>
        <translation>к статусам и их причинам, и обратно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>find another facility</source>
        <translation>найти другой объект</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>submit the inspection</source>
        <translation>сдать обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>this page</source>
        <translation>эта страница</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <source>Keys of the inspection</source>
        <translation>Клавиши обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_keys.py"/>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Drafts of other facilities, and what waits to be sent: {count}</source>
        <translation>Черновики других объектов и то, что ждёт отправки: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>List them, to go on with one</source>
        <translation>Показать список, чтобы продолжить один из них</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Open it as it was left</source>
        <translation>Открыть как было оставлено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Discard…</source>
        <translation>Выбросить…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw the draft away; you are asked once more</source>
        <translation>Выбросить черновик; вас спросят ещё раз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw away for good: draft of “{facility}”, answers {answers}, photos {photos}?</source>
        <translation>Выбросить насовсем: черновик «{facility}», ответов {answers}, фотографий {photos}?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>This cannot be undone</source>
        <translation>Это нельзя отменить</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>The draft stays</source>
        <translation>Черновик остаётся</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>⧗ “{facility}”, {moment}: waits to be sent, since the city does not answer.</source>
        <translation>⧗ «{facility}», {moment}: ждёт отправки, так как город не отвечает.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Try it again at once</source>
        <translation>Попробовать сразу ещё раз</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on with it</source>
        <translation>Продолжить его</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Take it out of the queue, to change something</source>
        <translation>Взять из очереди, чтобы что-то изменить</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✕ “{facility}”, {moment}: was not taken. {reason}</source>
        <translation>✕ «{facility}», {moment}: не принято. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>There is a draft of “{facility}” of {moment}: answers {answers}, photos {photos}.</source>
        <translation>Есть черновик «{facility}» от {moment}: ответов {answers}, фотографий {photos}.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>A second visit, to compare inspectors: it is made without the answers of the first one, which are not shown.</source>
        <translation>Второй визит, чтобы сравнить обследователей: он проводится без ответов первого, они не показываются.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>This corrects the inspection of {date}; that one stays in the history.</source>
        <translation>Это исправляет обследование от {date}; прежнее остаётся в истории.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✕ Choose who inspected.</source>
        <translation>✕ Выберите, кто обследовал.</translation>
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
        <translation>Всё без ответа считается неизвестным. Сдать обследование как есть?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Submit as it is</source>
        <translation>Сдать как есть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>What has no answer counts as not known</source>
        <translation>Всё без ответа считается неизвестным</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Go on answering</source>
        <translation>Отвечать дальше</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>To the next question without an answer</source>
        <translation>К следующему вопросу без ответа</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Another facility</source>
        <translation>Другой объект</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Find the next one</source>
        <translation>Найти следующий</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>Close this</source>
        <translation>Закрыть это</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>✓ The inspection of “{facility}” was submitted. It counts for the official status once it is verified.</source>
        <translation>✓ Обследование «{facility}» сдано. Для официального статуса оно считается после подтверждения.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_notices.py"/>
        <source>⧗ The inspection of “{facility}” is kept on this computer, and sent by itself as soon as the city answers. {reason}</source>
        <translation>⧗ Обследование «{facility}» сохранено на этом компьютере и уйдёт само, как только город ответит. {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_page.py"/>
        <source>Add one more ({what})</source>
        <translation>Добавить ещё ({what})</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_page.py"/>
        <source>Not asked here: {count}</source>
        <translation>Здесь не спрашивается: {count}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Parts of the inspection</source>
        <translation>Части обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>all answered</source>
        <translation>на всё есть ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>not all answered</source>
        <translation>не на всё есть ответ</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_parts.py"/>
        <source>Part of the inspection</source>
        <translation>Часть обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Photos of: {question}</source>
        <translation>Фотографии: {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Delete takes the chosen photo out</source>
        <translation>Delete убирает выбранную фотографию</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Take the photo out</source>
        <translation>Убрать фотографию</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_photos.py"/>
        <source>Take the chosen photo out – {question}</source>
        <translation>Убрать выбранную фотографию – {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <location filename="../dialogs/inspection_words.py"/>
        <source>does not apply</source>
        <translation>не применимо</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>{question}, in {unit}</source>
        <translation>{question}, единица: {unit}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>{option} – {question}</source>
        <translation>{option} – {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Where the limit comes from (F2)</source>
        <translation>Откуда взят предел (F2)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Write a note (F4)</source>
        <translation>Написать примечание (F4)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Add photos (Shift+F4); files may be dropped here, too</source>
        <translation>Добавить фотографии (Shift+F4); файлы можно и перетащить сюда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Take over what the last inspection says, unchanged (F12)</source>
        <translation>Взять без изменений ответ прошлого обследования (F12)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Clear</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Take the answer back (Ctrl+F9)</source>
        <translation>Убрать ответ (Ctrl+F9)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>What should others know about this?</source>
        <translation>Что об этом стоит знать другим?</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_question.py"/>
        <source>Note on: {question}</source>
        <translation>Примечание: {question}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Looking for drafts</source>
        <translation>Ищутся черновики</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Sending inspections</source>
        <translation>Отправляются обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>The inspection of “{facility}” was submitted.</source>
        <translation>Обследование «{facility}» сдано.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Throwing a draft away</source>
        <translation>Черновик выбрасывается</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_queue.py"/>
        <source>Opening a draft</source>
        <translation>Открывается черновик</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>What this inspection comes to</source>
        <translation>Что даёт это обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>{score} points of 100</source>
        <translation>баллов: {score} из 100</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>{known} % known</source>
        <translation>известно {known} %</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>answered: {progress}</source>
        <translation>отвечено: {progress}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>With what earlier inspections say: {status}</source>
        <translation>Вместе с прежними обследованиями: {status}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>Until now: {status}</source>
        <translation>До сих пор: {status}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>nothing is asked</source>
        <translation>ничего не спрашивается</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_status.py"/>
        <source>Statuses of this part</source>
        <translation>Статусы этой части</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Note on the whole inspection</source>
        <translation>Примечание ко всему обследованию</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Add photos of the whole…</source>
        <translation>Добавить общие фотографии…</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>Files may be dropped here, too</source>
        <translation>Файлы можно и перетащить сюда</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_whole.py"/>
        <source>the whole inspection</source>
        <translation>всё обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>in part {limit}</source>
        <translation>частично: {limit}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Local norm: {clause}</source>
        <translation>Местная норма: {clause}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>The number is not confirmed by the text of a norm yet.</source>
        <translation>Это число ещё не подтверждено текстом нормы.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Elsewhere: {values}</source>
        <translation>В других местах: {values}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Met by: {options}</source>
        <translation>Выполняется при: {options}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Met in part by: {options}</source>
        <translation>Выполняется частично при: {options}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Decisive for: {people}</source>
        <translation>Решает для: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Important for: {people}</source>
        <translation>Важно для: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>Helpful for: {people}</source>
        <translation>Полезно для: {people}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>met in part</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>not known yet whether it is met</source>
        <translation>ещё не известно, выполняется ли</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>⎘ taken over unchanged</source>
        <translation>⎘ взято без изменений</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>? not known</source>
        <translation>? не известно</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>– does not apply</source>
        <translation>– не применимо</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>understood: {value}</source>
        <translation>понято: {value}</translation>
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
        <translation>{question}: не {option}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question} – only where {reasons}</source>
        <translation>{question} – только если {reasons}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{question} – asked once this is answered: {reasons}</source>
        <translation>{question} – спросится после ответа на {reasons}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>(the answer is kept here, and not submitted)</source>
        <translation>(ответ остаётся здесь и не сдаётся)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>What there is here</source>
        <translation>Что здесь есть</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>taken {moment}</source>
        <translation>снято {moment}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>the picture does not say when it was taken</source>
        <translation>в снимке не записано, когда он сделан</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{name}, certificate {number}</source>
        <translation>{name}, сертификат {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>{inspector} (expired)</source>
        <translation>{inspector} (истёк)</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>The certificate {number} was valid until {date} only. The inspection can be submitted; whoever reviews it is told.</source>
        <translation>Сертификат {number} действовал только до {date}. Обследование можно сдать; проверяющему об этом будет сказано.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>last inspected {date}</source>
        <translation>обследован {date}</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>never inspected yet</source>
        <translation>ещё не обследован</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>This facility was retired on {date}.</source>
        <translation>Этот объект закрыт {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_words.py"/>
        <source>No inspector is in the city yet, and an inspection names one: add them to the table of inspectors (“Tables of records” in the Record tab), then open this again.</source>
        <translation>В городе ещё нет обследователей, а обследование называет одного: добавьте их в таблицу обследователей («Таблицы записей» на вкладке «Учёт») и откройте это снова.</translation>
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
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Take off: {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>By</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>the day of today</source>
        <translation>сегодняшний день</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Name of the programme</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>First year</source>
        <translation>Первый год</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>How many budget years</source>
        <translation>Сколько бюджетных лет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Fairness to districts</source>
        <translation>Справедливость к районам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Each district gets at least this share of its part, by need, of what could be gained without floors</source>
        <translation>Каждый район получает не меньше этой доли от того, что пришлось бы ему по потребности без минимумов</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>People newly served</source>
        <translation>Людей получат доступ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Money spent</source>
        <translation>Потраченные деньги</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>counted in</source>
        <translation>считать в</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>What fairness counts</source>
        <translation>В чём считается справедливость</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>More conditions</source>
        <translation>Другие условия</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Of what a year leaves, usable in the next</source>
        <translation>Доля остатка года, доступная в следующем</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>as the model says</source>
        <translation>как в модели</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Notice to who pays; not counted</source>
        <translation>Уведомить плательщика; не считать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Count it as done at once</source>
        <translation>Считать сделанным сразу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Left-over money that stays</source>
        <translation>Остаток, который сохраняется</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>A year later counts less by</source>
        <translation>Год спустя значит меньше на</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Most works per district and year</source>
        <translation>Не более работ на район в год</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>What others pay</source>
        <translation>То, что платят другие</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>For each group at least this share of those who could be served without floors:</source>
        <translation>Для каждой группы не меньше этой доли тех, кому можно помочь без минимумов:</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Has to be done</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Add what is selected</source>
        <translation>Добавить выделенное</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>The facilities that are selected on the map or in the ranking have to be done by the last year</source>
        <translation>Выделенные на карте или в списке объекты надо сделать не позднее последнего года</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Leave out what is selected</source>
        <translation>Исключить выделенное</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Nothing is done at the facilities that are selected on the map or in the ranking</source>
        <translation>На выделенных на карте или в списке объектах ничего не делается</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_asking.py"/>
        <source>Budget {year}, mln {currency}</source>
        <translation>Бюджет {year}, млн {currency}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>The arrow keys go from point to point, Home and End to the first and the last</source>
        <translation>Стрелки ведут от точки к точке, Home и End — к первой и последней</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>There is nothing to draw yet.</source>
        <translation>Рисовать пока нечего.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Numbers of: {title}</source>
        <translation>Числа: {title}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Copy numbers</source>
        <translation>Копировать числа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>Copies all numbers of this chart as a table for any spreadsheet</source>
        <translation>Копирует все числа диаграммы таблицей для любого табличного редактора</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>As a drawing</source>
        <translation>Диаграммой</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_chart.py"/>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Compare scenarios</source>
        <translation>Сравнение сценариев</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains and who loses by the second, by district</source>
        <translation>Кто выигрывает и кто теряет от второго, по районам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains and who loses by the second, by group</source>
        <translation>Кто выигрывает и кто теряет от второго, по группам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Who gains</source>
        <translation>Кто выигрывает</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>District and group</source>
        <translation>Район и группа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Inputs</source>
        <translation>Исходные условия</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Adds the facilities that differ as a layer: one colour and shape for each scenario</source>
        <translation>Добавляет слой различающихся объектов: свой цвет и форма у каждого сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Comparing the scenarios</source>
        <translation>Сравнение сценариев</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>1: “{first}”. 2: “{second}”.</source>
        <translation>1: «{first}». 2: «{second}».</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Both have the same result, to the last digit.</source>
        <translation>Результат одинаков до последней цифры.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>{alike} facilities are the same in both; {first} are only in the first, {second} only in the second, {other} differ.</source>
        <translation>Одинаковы в обоих {alike} объектов; только в первом {first}, только во втором {second}, различаются {other}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Unmet need, second against first: {number} people.</source>
        <translation>Неудовлетворённая потребность, второй против первого: {number} человек.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Newly served (per service), second against first: {number}.</source>
        <translation>Получат доступ (по каждому виду услуг), второй против первого: {number}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>⚠ The data changed in between: {parts}.</source>
        <translation>⚠ Между ними изменились данные: {parts}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>{title}: {first} and {second}, {difference}</source>
        <translation>{title}: {first} и {second}, {difference}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>First</source>
        <translation>Первый</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Second</source>
        <translation>Второй</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Full bars gain by the second, hatched bars lose.</source>
        <translation>Сплошные полосы выигрывают от второго, заштрихованные теряют.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_compare.py"/>
        <source>Nobody gains or loses.</source>
        <translation>Никто не выигрывает и не теряет.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_desk.py"/>
        <source>Counting who is kept out, and what works would do</source>
        <translation>Подсчёт, кому барьеры мешают и что дадут работы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>No gaps have been counted yet.</source>
        <translation>Нехватка ещё не подсчитана.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Count the gaps</source>
        <translation>Подсчитать нехватку</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counts in the background who lives how far from what they can use</source>
        <translation>В фоне считает, кто как далеко живёт от того, чем может пользоваться</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Adds where people are kept out as a layer, for the group that is chosen</source>
        <translation>Добавляет слой: где людям мешают барьеры, для выбранной группы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Of which group to see the gaps</source>
        <translation>Для какой группы показать нехватку</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need by district</source>
        <translation>Неудовлетворённая потребность по районам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Way to what can be used, by service</source>
        <translation>Путь до доступного объекта по видам услуг</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need: people whose share of what is in reach is taken from them by barriers (full bar) or by distance (hatched), on average over the services they need. The line through a bar: between which numbers it lies, as not everything is inspected. Distances are straight lines.</source>
        <translation>Неудовлетворённая потребность: люди, у которых долю достижимого отнимают барьеры (сплошная часть) или расстояние (штриховка), в среднем по нужным им услугам. Линия поперёк полосы: в каких пределах лежит число, ведь обследовано не всё. Расстояния — по прямой.</translation>
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
        <translation>С тем, что было бы без барьеров</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>What the city has on average</source>
        <translation>Со средним по городу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>not at all within reach</source>
        <translation>в пределах досягаемости не важно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>gently, then strongly (Gaussian)</source>
        <translation>сначала слабо, потом сильно (Гаусс)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>strongly at once (exponential)</source>
        <translation>сразу сильно (экспонента)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>How it is counted</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reach</source>
        <translation>Досягаемость</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>How far people go</source>
        <translation>Как далеко люди добираются</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Held against</source>
        <translation>Сравнивать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Distance counts</source>
        <translation>Расстояние важно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Reading the gaps</source>
        <translation>Чтение нехватки</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>The gaps were counted and kept as a scenario.</source>
        <translation>Нехватка подсчитана и сохранена как сценарий.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counting the gaps</source>
        <translation>Подсчёт нехватки</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Counted on {date}.</source>
        <translation>Подсчитано {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Of {people} people {unmet} miss what they need, on average over the types of service ({low} for sure): {barrier} because of barriers, {far} because nothing is in reach. {without} have nothing in reach that they can use.</source>
        <translation>Из {people} человек {unmet} не получают нужного, в среднем по видам услуг (наверняка {low}): {barrier} из-за барьеров, {far} потому, что рядом ничего нет. У {without} рядом нет ничего, чем они могут пользоваться.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Between districts: Gini {gini}</source>
        <translation>Между районами: Джини {gini}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>the worst-off district misses {ratio} times as much as the best</source>
        <translation>худшему району недостаёт в {ratio} раза больше, чем лучшему</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{count} places are hot spots, where need is high all around.</source>
        <translation>Горячих точек, где потребность высока и вокруг: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{district}: {unmet} of {people} people, {share}; {low} for sure, {far} because of distance</source>
        <translation>{district}: {unmet} из {people} человек, {share}; наверняка {low}, из-за расстояния {far}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Unmet need</source>
        <translation>Потребность не удовлетворена</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>For sure</source>
        <translation>Наверняка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Because of distance</source>
        <translation>Из-за расстояния</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>{service}: {near} m to the nearest, {usable} m to one that can be used</source>
        <translation>{service}: {near} м до ближайшего, {usable} м до доступного</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Nearest, m</source>
        <translation>Ближайший, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Usable, m</source>
        <translation>Доступный, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Farther, m</source>
        <translation>Дальше на, м</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_gaps.py"/>
        <source>Full: to the nearest one. Hatched: how much farther to one that can be used.</source>
        <translation>Сплошная часть: до ближайшего. Штриховка: насколько дальше доступный.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>{works} facilities are ranked for works, {inspect} for inspection.</source>
        <translation>Упорядочено объектов: для работ {works}, для обследования {inspect}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Keeping the ranking</source>
        <translation>Сохранение порядка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Save the ranking</source>
        <translation>Сохранить порядок</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>The ranking was saved: {count} rows in {file}.</source>
        <translation>Порядок сохранён: строк {count}, файл {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_keeping.py"/>
        <source>Saving the ranking</source>
        <translation>Запись порядка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Gaps: {profile}</source>
        <translation>Нехватка: {profile}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Programme of works</source>
        <translation>Программа работ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>There is nothing of it to show on the map yet.</source>
        <translation>Показать на карте пока нечего.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Putting it on the map</source>
        <translation>Добавление на карту</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_layers.py"/>
        <source>Ranking with these weights (not kept)</source>
        <translation>Порядок при этих весах (не сохранён)</translation>
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
        <translation>Открыто</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_page.py"/>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>For each two: who should count more, and how much more? The weights come from all answers together, and the answers are held against each other.</source>
        <translation>Для каждой пары: кто должен значить больше и насколько? Веса следуют из всех ответов вместе, а ответы сверяются друг с другом.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Weights that follow</source>
        <translation>Веса, которые из этого следуют</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Use these weights</source>
        <translation>Взять эти веса</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>All alike</source>
        <translation>Все одинаково</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>{one} – {other}</source>
        <translation>{one} – {other}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>{one} against {other}</source>
        <translation>{one} против: {other}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>far more (9): {who}</source>
        <translation>несравнимо больше (9): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>very much more (7): {who}</source>
        <translation>намного больше (7): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>much more (5): {who}</source>
        <translation>заметно больше (5): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>somewhat more (3): {who}</source>
        <translation>немного больше (3): {who}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>both alike (1)</source>
        <translation>одинаково (1)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>✓ The answers agree with each other: consistency ratio {ratio}, at most {limit}.</source>
        <translation>✓ Ответы согласуются: отношение согласованности {ratio}, не более {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>⚠ The answers contradict each other: consistency ratio {ratio}, at most {limit}.</source>
        <translation>⚠ Ответы противоречат друг другу: отношение согласованности {ratio}, а нужно не более {limit}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_pairs.py"/>
        <source>Look again at “{one} – {other}”: the other answers make it {implied} : 1.</source>
        <translation>Посмотрите ещё раз на «{one} – {other}»: по остальным ответам выходит {implied} : 1.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>1 Gaps</source>
        <translation>1 Нехватка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Who cannot use what they need, where, and whether barriers or distance keep them out</source>
        <translation>Кто и где не может пользоваться нужным, из-за барьеров или из-за расстояния</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>2 Priorities</source>
        <translation>2 Приоритеты</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>Which facilities to mend first, and why; sliders say who counts how much</source>
        <translation>Какие объекты исправлять первыми и почему; ползунки задают, кто сколько значит</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>3 Programme</source>
        <translation>3 Программа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What to carry out in which year, within budgets and fair to districts</source>
        <translation>Что и в каком году делать, в пределах бюджетов и справедливо к районам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>4 How sure</source>
        <translation>4 Насколько надёжно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What stays in the programme whatever the weights and prices, and what to inspect first</source>
        <translation>Что остаётся в программе при любых весах и ценах и что обследовать первым</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>5 Scenarios</source>
        <translation>5 Сценарии</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_panel.py"/>
        <source>What was kept: compare, print, hand on, adopt, follow the works</source>
        <translation>Что сохранено: сравнить, напечатать, передать, утвердить, следить за работами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Count anew</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reads the city and counts again who is kept out and what works would do</source>
        <translation>Читает город и снова считает, кому мешают барьеры и что дадут работы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Show on the map while I try</source>
        <translation>Показывать на карте, пока я пробую</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Paints the ranking over the map: squares are the first 100, diamonds the next 400; rings come into the first 100 with your weights, crosses go out of it</source>
        <translation>Рисует порядок поверх карты: квадраты — первые 100, ромбы — следующие 400; кольца входят в первую сотню при ваших весах, кресты выходят из неё</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Why it has this rank</source>
        <translation>Почему такое место</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Keep this ranking</source>
        <translation>Сохранить этот порядок</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Writes the ranking with these weights into the city, as a scenario</source>
        <translation>Записывает порядок с этими весами в город как сценарий</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>The kept ranking with every term, as a table for any spreadsheet</source>
        <translation>Сохранённый порядок со всеми слагаемыми, таблицей для любого табличного редактора</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Select on the map</source>
        <translation>Выделить на карте</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Selects the chosen facilities on the map, or the first 100 that are listed</source>
        <translation>Выделяет на карте выбранные объекты или первые 100 из списка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Other ways of ranking…</source>
        <translation>Другие способы ранжирования…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>The kept ranking beside the weighted sum and TOPSIS, to compare with</source>
        <translation>Сохранённое ранжирование рядом со взвешенной суммой и TOPSIS, для сравнения</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Typical</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Verified inspections</source>
        <translation>Проверенные обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>With reported</source>
        <translation>С сообщёнными данными</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Which price ranks</source>
        <translation>По какой цене упорядочивать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Basis</source>
        <translation>Основа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>On which statuses it stands</source>
        <translation>На каких статусах основано</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Who counts how much</source>
        <translation>Кто сколько значит</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare in pairs…</source>
        <translation>Сравнить попарно…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare services in pairs…</source>
        <translation>Сравнить услуги попарно…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Which services count how much</source>
        <translation>Какие услуги сколько значат</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Mend first</source>
        <translation>Исправить первыми</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Inspect first</source>
        <translation>Обследовать первыми</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>List only these districts</source>
        <translation>Показать только эти районы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Which list to see</source>
        <translation>Какой список показать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>List what serves this group</source>
        <translation>Показать то, что служит этой группе</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>In no district</source>
        <translation>Вне районов</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Counting who is kept out, and what works would do…</source>
        <translation>Подсчёт, кому мешают барьеры и что дадут работы…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Nothing has been counted yet.</source>
        <translation>Ещё ничего не подсчитано.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Ranking…</source>
        <translation>Упорядочивание…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Nothing is ranked: no works that are known would serve anybody whom you count.</source>
        <translation>Упорядочивать нечего: известные работы никому из тех, кого вы учитываете, не помогут.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>{ranked} of {facilities} facilities are ranked for works. At the first {count} works for {cost} would newly serve {people}, each person counted once per type of service.</source>
        <translation>{ranked} из {facilities} объектов упорядочены для работ. На первых {count} работы за {cost} дали бы доступ {people}, каждый человек считается один раз по каждому виду услуг.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>No population is imported: every facility counts as one person of each profile.</source>
        <translation>Население не загружено: каждый объект считается одним человеком каждого профиля.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare services in pairs</source>
        <translation>Сравнить услуги попарно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Compare groups in pairs</source>
        <translation>Сравнить группы попарно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>This list is empty.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_priorities.py"/>
        <source>Reading the reasons</source>
        <translation>Чтение причин</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Finds what to carry out in which year so that most people are newly served.</source>
        <translation>Находит, что в каком году делать, чтобы доступ получило больше всего людей.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Find the programme</source>
        <translation>Найти программу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Looks in the background for the best programme, and proves how good it is</source>
        <translation>В фоне ищет лучшую программу и доказывает, насколько она хороша</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Works of the programme</source>
        <translation>Работы программы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Adds the programme as a layer, a symbol for each year</source>
        <translation>Добавляет программу слоем, знак для каждого года</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Selects the chosen works on the map, or all that are listed</source>
        <translation>Выделяет на карте выбранные работы или все из списка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Money by year</source>
        <translation>Деньги по годам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>What other budgets would bring</source>
        <translation>Что дали бы другие бюджеты</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Try a budget</source>
        <translation>Попробовать бюджет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Take this budget over</source>
        <translation>Взять этот бюджет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Puts the budget that is tried into the years above, shared among them as they are</source>
        <translation>Ставит этот бюджет в годы выше, деля его между ними как сейчас</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People newly served by district</source>
        <translation>Кто получит доступ, по районам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>What fairness costs</source>
        <translation>Чего стоит справедливость</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Select facilities on the map or in the ranking first.</source>
        <translation>Сначала выделите объекты на карте или в списке.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The programme “{name}” was made and kept as a scenario.</source>
        <translation>Программа «{name}» составлена и сохранена как сценарий.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Looking for the best programme</source>
        <translation>Поиск лучшей программы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Reading the programme</source>
        <translation>Чтение программы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>No programme has been made yet.</source>
        <translation>Программы ещё нет.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>“{name}”, made on {date}.</source>
        <translation>«{name}», составлена {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{year}: {spent} of {budget} spent at {count} facilities; the next million serves {more} more</source>
        <translation>{year}: потрачено {spent} из {budget}, объектов {count}; следующий миллион поможет ещё {more}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People for the next million</source>
        <translation>Людей на следующий миллион</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The mark above a bar: the budget of the year.</source>
        <translation>Метка над полосой: бюджет года.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{budget}: {people} people</source>
        <translation>{budget}: {people} человек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>People newly served, weighted</source>
        <translation>Людей получат доступ, с весами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Without duties and floors; the dotted line is what no programme can exceed.</source>
        <translation>Без обязательного и минимумов; пунктир — то, чего не превзойдёт ни одна программа.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>{district}: {people} people at {count} facilities for {money}; floor {floor}</source>
        <translation>{district}: {people} человек, объектов {count}, за {money}; минимум {floor}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floor</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The mark above a bar: the district's floor.</source>
        <translation>Метка над полосой: минимум района.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floors of {share}: {people} people</source>
        <translation>Минимумы {share}: {people} человек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Floors of districts</source>
        <translation>Минимумы районов</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>The city pays</source>
        <translation>Платит город</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Without duties and floors {budget} serves about {people}; there the next million serves {more} more.</source>
        <translation>Без обязательного и минимумов {budget} дадут доступ примерно {people}; там следующий миллион поможет ещё {more}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>Try a budget: {text}</source>
        <translation>Попробовать бюджет: {text}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme.py"/>
        <source>In the order of the ranking it pays for {count} facilities, shown on the map.</source>
        <translation>В порядке приоритетов его хватит на {count} объектов, они показаны на карте.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>{people} newly served at {facilities} facilities for {money} of the city's budget, each person counted once per type of service.</source>
        <translation>{people} получат доступ на {facilities} объектах за {money} из бюджета города, каждый человек считается один раз по каждому виду услуг.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>That is {share} % of the need that barriers cause.</source>
        <translation>Это {share} % потребности, которую вызывают барьеры.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Proven: no programme serves more than {gap} % more.</source>
        <translation>Доказано: ни одна программа не поможет больше чем на {gap} % сверх этого.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>With these conditions the next million in {year} serves {people} more.</source>
        <translation>При этих условиях следующий миллион в {year} году поможет ещё {people}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>The floors cost {share} % of those who could be served.</source>
        <translation>Минимумы стоят {share} % тех, кому можно было бы помочь.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>{number} people</source>
        <translation>{number} человек</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ What has to be done at facility {numbers} is {missing} dearer than there is money.</source>
        <translation>⚠ На обязательное на объекте {numbers} не хватает {missing}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ The floor of {district} cannot be kept: {missing} are missing.</source>
        <translation>⚠ {district}: минимум выполнить нельзя, не хватает {missing}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>⚠ The floor of {profile} cannot be kept: {missing} are missing.</source>
        <translation>⚠ Минимум группы «{profile}» выполнить нельзя: не хватает {missing}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_programme_words.py"/>
        <source>No programme was found that keeps all of it; that none exists is not proven.</source>
        <translation>Программа, которая выполняла бы всё, не найдена; что её нет, не доказано.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Uncertain</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>Cost</source>
        <translation>Цена</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Place in the whole city with the weights as they are now</source>
        <translation>Место по всему городу при нынешних весах</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Places up (▲) or down (▼) against the weights at the beginning</source>
        <translation>На сколько мест выше (▲) или ниже (▼), чем при исходных весах</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Name, else address</source>
        <translation>Название, иначе адрес</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People whose use of it is uncertain</source>
        <translation>Люди, для которых неясно, смогут ли они пользоваться</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>People newly served by the best package, weighted</source>
        <translation>Люди, которым объект станет доступен при лучшем наборе работ, с весами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Cost of the best package in {currency}, whoever pays</source>
        <translation>Стоимость лучшего набора работ в {currency}, кто бы ни платил</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <location filename="../dialogs/plan_views.py"/>
        <location filename="../dialogs/plan_words.py"/>
        <source>Facility {number}</source>
        <translation>Объект {number}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Ranked facilities</source>
        <translation>Объекты по порядку</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_ranked.py"/>
        <source>Enter shows the facility on the map; below the list stands why it has its rank. What is selected here is selected on the map, and the other way round</source>
        <translation>Enter показывает объект на карте; под списком написано, почему у него такое место. Выделенное здесь выделено и на карте, и наоборот</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Makes the programme again many times with other weights, prices and answers to what is unknown, and counts how often each facility is funded.</source>
        <translation>Составляет программу много раз с другими весами, ценами и ответами на неизвестное и считает, как часто финансируется каждый объект.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Any</source>
        <translation>Любые</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>In the order of the sliders</source>
        <translation>В порядке ползунков</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Half as much to half as much again</source>
        <translation>От половины до полутора</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>As the sliders say</source>
        <translation>Как на ползунках</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Weights of groups</source>
        <translation>Веса групп</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Prices vary</source>
        <translation>Цены меняются</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>What is unknown varies</source>
        <translation>Неизвестное меняется</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Prices anywhere between low and high</source>
        <translation>Цены где угодно от низкой до высокой</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>What is unknown or out of date may turn out good or bad</source>
        <translation>Неизвестное или устаревшее может оказаться и хорошим, и плохим</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>See how sure it is</source>
        <translation>Проверить надёжность</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Tries the current programme in the background</source>
        <translation>Проверяет текущую программу в фоне</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities by how sure they are</source>
        <translation>Объекты по надёжности</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Inspect first, as it decides most</source>
        <translation>Обследовать первыми: решает больше всего</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Facilities and how sure they are</source>
        <translation>Объекты и их надёжность</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Selects the chosen facilities on the map, or all that are listed</source>
        <translation>Выделяет на карте выбранные объекты или все из списка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Plan visits…</source>
        <translation>Планировать выезды…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Selects what to inspect first on the map and opens the due list, where visits are planned</source>
        <translation>Выделяет на карте, что обследовать первым, и открывает список сроков, где планируют выезды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Reading how sure it is</source>
        <translation>Чтение надёжности</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How sure the programme is was worked out and kept as a scenario.</source>
        <translation>Надёжность программы рассчитана и сохранена как сценарий.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Trying the programme with other weights and prices</source>
        <translation>Проверка программы с другими весами и ценами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Nothing has been tried yet. Make a programme first.</source>
        <translation>Ещё ничего не проверено. Сначала составьте программу.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Worked out on {date}, {draws} times.</source>
        <translation>Рассчитано {date}, раз: {draws}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>{core} facilities are funded in nearly every case, {borderline} depend on weights and prices. {people} weighted people are served, in nine cases of ten between {low} and {high}. {inspect} inspections could change the choice.</source>
        <translation>{core} объектов финансируются почти всегда, {borderline} зависят от весов и цен. Доступ получают {people} человек с весами, в девяти случаях из десяти от {low} до {high}. Выбор могли бы изменить обследования: {inspect}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Sure: funded in at least 95 of 100 cases. Surely not: in at most 5.</source>
        <translation>Надёжно: финансируется не менее чем в 95 случаях из 100. Точно нет: не более чем в 5.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>How sure</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Value of inspecting</source>
        <translation>Ценность обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Funded in</source>
        <translation>Финансируется в</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_robustness.py"/>
        <source>Rank, best to worst</source>
        <translation>Место, от лучшего до худшего</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Which kind of scenarios to see</source>
        <translation>Какие сценарии показать</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Choose a scenario, or two to compare.</source>
        <translation>Выберите сценарий или два для сравнения.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Works of adopted programmes by year</source>
        <translation>Работы утверждённых программ по годам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Two chosen scenarios side by side: what differs, who gains, on the map in two colours</source>
        <translation>Два выбранных сценария рядом: что различается, кто выигрывает, на карте двумя цветами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Show it</source>
        <translation>Показывать его</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Makes the chosen scenario the one that the map and the other pages show</source>
        <translation>Делает выбранный сценарий тем, который показывают карта и другие страницы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopt…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Locks the chosen programme as decided, and plans its works</source>
        <translation>Закрепляет выбранную программу как решённую и планирует её работы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>As an Excel workbook, CSV tables or a GeoPackage</source>
        <translation>Книгой Excel, таблицами CSV или GeoPackage</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>A page as PDF; of two chosen ones a page that compares them</source>
        <translation>Страница PDF; для двух выбранных — страница сравнения</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compute again</source>
        <translation>Рассчитать снова</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>With the same inputs: the same data gives the same result, and what changed is told</source>
        <translation>С теми же условиями: те же данные дают тот же результат, а об изменениях сообщается</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Deletes the chosen draft; what is adopted stays</source>
        <translation>Удаляет выбранный черновик; утверждённое остаётся</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Works…</source>
        <translation>Работы…</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>The works of what was adopted: planned, under way, done, re-inspected</source>
        <translation>Работы утверждённого: запланированы, в работе, выполнены, проверены обследованием</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Reading the scenarios</source>
        <translation>Чтение сценариев</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <location filename="../dialogs/plan_works.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Compare “{one}” with “{other}”, or print them side by side.</source>
        <translation>Сравните «{one}» и «{other}» или напечатайте их рядом.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>No scenario has been kept yet. Count gaps, keep a ranking, or find a programme.</source>
        <translation>Сценариев ещё нет. Подсчитайте нехватку, сохраните порядок или найдите программу.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>● is what the map shows. Choose a scenario, or two of the same kind to compare.</source>
        <translation>● — то, что показывает карта. Выберите сценарий или два одного вида для сравнения.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>no year</source>
        <translation>без года</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{year}: planned {planned}, under way {ordered}, done {done}, re-inspected {accepted}; {money}, of it done {spent}</source>
        <translation>{year}: запланировано {planned}, в работе {ordered}, выполнено {done}, проверено обследованием {accepted}; {money}, из них выполнено {spent}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Planned money</source>
        <translation>Запланировано денег</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Money done</source>
        <translation>Выполнено на сумму</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Money of all payers. Hatched: what is planned or under way. Full: what is done.</source>
        <translation>Деньги всех плательщиков. Штриховка: запланировано или в работе. Сплошная часть: выполнено.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is what the map and the pages show now.</source>
        <translation>Карта и страницы показывают теперь «{name}».</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Showing the scenario</source>
        <translation>Показ сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is locked then: neither it nor its numbers can be changed or deleted, and its works are planned. Who adopts it (the council's decision, its number and date)?</source>
        <translation>Тогда «{name}» будет закреплён: ни его, ни его числа нельзя изменить или удалить, а его работы будут запланированы. Кто утверждает (решение маслихата, номер и дата)?</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopt the programme</source>
        <translation>Утвердить программу</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” is adopted: {works} works at {facilities} facilities are planned.</source>
        <translation>«{name}» утверждён: запланировано работ {works} на {facilities} объектах.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{count} were begun before and stay as they are.</source>
        <translation>{count} начаты раньше и остаются как есть.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopting the programme</source>
        <translation>Утверждение программы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” was computed again: the result is the same to the last digit.</source>
        <translation>«{name}» рассчитан снова: результат тот же до последней цифры.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>“{name}” comes out differently now and was kept as a new scenario. Changed: {parts}.</source>
        <translation>«{name}» выходит теперь иначе и сохранён как новый сценарий. Изменилось: {parts}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Computing the scenario again</source>
        <translation>Повторный расчёт сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete the scenario</source>
        <translation>Удалить сценарий</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Delete the draft “{name}” with all its numbers?</source>
        <translation>Удалить черновик «{name}» со всеми его числами?</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>The draft “{name}” was deleted.</source>
        <translation>Черновик «{name}» удалён.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Deleting the scenario</source>
        <translation>Удаление сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Export the scenario</source>
        <translation>Экспорт сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Exporting the scenario</source>
        <translation>Экспорт сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Print the scenario</source>
        <translation>Печать сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Page (*.pdf)</source>
        <translation>Страница (*.pdf)</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Printing the scenario</source>
        <translation>Печать сценария</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Written: {files}.</source>
        <translation>Записано: {files}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>{people} newly served (per service) at {facilities} facilities; {spent} of {budget}.</source>
        <translation>{people} получат доступ (по каждому виду услуг) на {facilities} объектах; {spent} из {budget}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Unmet need of {unmet} of {people} people.</source>
        <translation>Потребность не удовлетворена у {unmet} из {people} человек.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Adopted on {date} by {who}.</source>
        <translation>Утверждён {date}: {who}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_scenarios.py"/>
        <source>Model {version}, made on {date}.</source>
        <translation>Модель {version}, создан {date}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>The kept ranking is by people newly served per money. Beside it stand two common ways of ranking, to compare with: both let much of one criterion make up for little of another.</source>
        <translation>Сохранённое ранжирование — по числу вновь обслуженных людей на единицу денег. Рядом для сравнения — два распространённых способа: оба позволяют многому по одному критерию возместить недостаток по другому.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Weighted sum: people newly served of each group and the cost, each scaled from the least to the greatest (min-max), added up with their weights.</source>
        <translation>Взвешенная сумма: вновь обслуженные люди каждой группы и стоимость, каждый критерий приведён к шкале от наименьшего до наибольшего (min-max) и сложен со своим весом.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>TOPSIS: the same criteria, each scaled by the length of its column (vector); the nearer to the best of everything and the farther from the worst, the better.</source>
        <translation>TOPSIS: те же критерии, каждый делён на длину своего столбца (vector); чем ближе к лучшему по всему и чем дальше от худшего, тем лучше.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Groups weigh as in the ranking, the cost as much as all groups together.</source>
        <translation>Веса групп — как в ранжировании, стоимость весит столько же, сколько все группы вместе.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Other ways of ranking</source>
        <translation>Другие способы ранжирования</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Ranks in three ways</source>
        <translation>Места по трём способам</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Ranking in other ways</source>
        <translation>Ранжирование другими способами</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>No ranking is kept yet: keep one first.</source>
        <translation>Ранжирование ещё не сохранено: сначала сохраните его.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>Of the first {first} the weighted sum has {sum_both} among its own first, TOPSIS {topsis_both}. Rank correlation (1: the same order): {sum_alike} and {topsis_alike}.</source>
        <translation>Из первых {first} взвешенная сумма тоже ставит в число первых {sum_both}, TOPSIS — {topsis_both}. Ранговая корреляция (1 — тот же порядок): {sum_alike} и {topsis_alike}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>By weighted sum</source>
        <translation>По взвешенной сумме</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_views.py"/>
        <source>By TOPSIS</source>
        <translation>По TOPSIS</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>How much counts: {title}. Now {weight}</source>
        <translation>Сколько значит: {title}. Сейчас {weight}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>{title}: one person counts as {weight}</source>
        <translation>{title}: один человек считается за {weight}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_weights.py"/>
        <source>The group that counts most counts 1 per person; the number beside each other slider says how much one of its people counts.</source>
        <translation>В самой значимой группе человек считается за 1; число у других ползунков говорит, за сколько считается человек из их группы.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Who is kept out, who would be served</source>
        <translation>Кому мешают барьеры, кому станет доступно</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What is wrong and would be mended</source>
        <translation>Что не так и будет исправлено</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What is wrong and would stay</source>
        <translation>Что не так и останется</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Packages of works</source>
        <translation>Наборы работ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>What if only one group counted</source>
        <translation>Если бы учитывалась лишь одна группа</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Not ranked for works: what is unknown here is a reason to inspect. Uncertain for {people} people.</source>
        <translation>Не упорядочен для работ: неизвестное здесь — повод обследовать. Неясно для {people} человек.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Not ranked for works: no works that are known would let more people use it.</source>
        <translation>Не упорядочен для работ: известные работы не сделают его доступным большему числу людей.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Rank {rank} of {ranked}: {gain} weighted people for {cost}, that is {worth} per million.</source>
        <translation>Место {rank} из {ranked}: {gain} человек с весами за {cost}, то есть {worth} на миллион.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>This kind of service counts {weight}.</source>
        <translation>Такая услуга значит {weight}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: {status}, afterwards {target}; kept out {people}, newly served {served}, each counts {weight}</source>
        <translation>{profile}: {status}, после работ {target}; барьеры мешают {people}, станет доступно {served}, каждый считается за {weight}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: {status}; kept out {people}, nobody newly served for sure</source>
        <translation>{profile}: {status}; барьеры мешают {people}, наверняка никому не станет доступнее</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>up to {people} more if an inspection shows it</source>
        <translation>ещё до {people}, если покажет обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{title}: {measures}. {cost} ({low} – {high}), newly served {people}.</source>
        <translation>{title}: {measures}. {cost} ({low} – {high}), станет доступно {people}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Would stand at {rank}.</source>
        <translation>Был бы на месте {rank}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>The city pays {cost} of it.</source>
        <translation>Из них город платит {cost}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: rank {rank}</source>
        <translation>{profile}: место {rank}</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>{profile}: not ranked</source>
        <translation>{profile}: вне порядка</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>The weights are those at the beginning.</source>
        <translation>Веса те же, что вначале.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_words.py"/>
        <source>Changes {changed} facilities: {entered} come into the first {first}, {left} go out of it.</source>
        <translation>Меняет место {changed} объектов: {entered} входят в первые {first}, {left} выходят из них.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works on their way</source>
        <translation>Ход работ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works of which year</source>
        <translation>Работы какого года</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works in which state</source>
        <translation>Работы в каком состоянии</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works have been ordered or begun</source>
        <translation>Выбранные работы заказаны или начаты</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are done today; an inspection then confirms them</source>
        <translation>Выбранные работы выполнены сегодня; затем их подтвердит обследование</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are only planned again</source>
        <translation>Выбранные работы снова лишь запланированы</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The chosen works are not carried out</source>
        <translation>Выбранные работы не проводятся</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Look for inspections</source>
        <translation>Найти обследования</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Works that are done and inspected since become re-inspected</source>
        <translation>Выполненные работы, после которых было обследование, становятся проверенными</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Reading the works</source>
        <translation>Чтение работ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>No works are planned: adopt a programme first.</source>
        <translation>Работ не запланировано: сначала утвердите программу.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works, {money} of all payers.</source>
        <translation>Работ: {count}, {money} от всех плательщиков.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>The first {count} are listed; choose above to see others.</source>
        <translation>Показаны первые {count}; другие можно выбрать выше.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works: {state}.</source>
        <translation>Работ: {count}, {state}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Changing works</source>
        <translation>Изменение работ</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>{count} works are confirmed by an inspection after them.</source>
        <translation>Подтверждено обследованием работ: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/plan_works.py"/>
        <source>Looking for inspections</source>
        <translation>Поиск обследований</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../dialogs/problems_dock.py"/>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_model.py"/>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>open</source>
        <translation>открытые</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>accepted</source>
        <translation>принятые</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Reading the problems</source>
        <translation>Чтение проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>No city is open.</source>
        <translation>Город не открыт.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The city is being checked; you can go on working.</source>
        <translation>Город проверяется; можно работать дальше.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Reading the problems…</source>
        <translation>Чтение проблем…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Nothing was found so far. Check the city to look through all records.</source>
        <translation>Пока ничего не найдено. Проверьте город, чтобы просмотреть все записи.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Open: {errors} errors, {warnings} warnings, {notes} notes. Accepted: {accepted}. Shown: {shown}.</source>
        <translation>Открыто: ошибок – {errors}, предупреждений – {warnings}, замечаний – {notes}. Принято: {accepted}. Показано: {shown}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>{count} problems are chosen.</source>
        <translation>Выбрано проблем: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepted by {person}: {reason}</source>
        <translation>Принял(а) {person}: {reason}</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: swap the coordinates ({count})</source>
        <translation>&amp;Исправить: переставить координаты ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: take the district from the place ({count})</source>
        <translation>&amp;Исправить: взять район по месту ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>M&amp;end: replace the letters ({count})</source>
        <translation>&amp;Исправить: заменить буквы ({count})</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>M&amp;end</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The city was checked. Found: {total}; new: {new}, no longer there: {gone}.</source>
        <translation>Город проверен. Найдено: {total}; новых: {new}, больше нет: {gone}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Checking the city</source>
        <translation>Проверка города</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Mended: {count} of {all}. What was not sure is left as it was.</source>
        <translation>Исправлено: {count} из {all}. Неоднозначное оставлено как было.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Mending</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Taken back for {count} facilities.</source>
        <translation>Отменено для объектов: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Taking it back</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepted: {count}. They are shown under “accepted”, and again when their values change.</source>
        <translation>Принято: {count}. Они видны среди «принятых» и появятся снова, если значения изменятся.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Accepting</source>
        <translation>Принятие</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Shown again: {count}.</source>
        <translation>Снова показано: {count}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Showing them again</source>
        <translation>Возврат в список</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Checking once more</source>
        <translation>Повторная проверка</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Save the problems</source>
        <translation>Сохранить проблемы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>The problems were saved to {file}.</source>
        <translation>Проблемы сохранены в {file}.</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.py"/>
        <source>Saving the problems</source>
        <translation>Сохранение проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Check the whole city</source>
        <translation>&amp;Проверить весь город</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Look through all records by all rules; what is found is kept until the next time</source>
        <translation>Просмотреть все записи по всем правилам; найденное хранится до следующего раза</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Sto&amp;p</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Stop checking; what was found before stays</source>
        <translation>Остановить проверку; найденное раньше остаётся</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>S&amp;how those of all facilities</source>
        <translation>Пок&amp;азать по всем объектам</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Only the problems of one facility are shown now</source>
        <translation>Сейчас показаны проблемы только одного объекта</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Name, address or words</source>
        <translation>Название, адрес или слово</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Find among the problems</source>
        <translation>Найти среди проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Se&amp;verity</source>
        <translation>Ва&amp;жность</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Severity of the problems shown</source>
        <translation>Важность показанных проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>R&amp;ule</source>
        <translation>Пра&amp;вило</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Rule of the problems shown</source>
        <translation>Правило показанных проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>District of the problems shown</source>
        <translation>Район показанных проблем</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>S&amp;tate</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Open or accepted problems</source>
        <translation>Открытые или принятые проблемы</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Return shows the facility on the map; several rows can be chosen</source>
        <translation>Enter показывает объект на карте; можно выбрать несколько строк</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Zoom to it</source>
        <translation>Показать на &amp;карте</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Show the facility of the chosen problem on the map and in the panel</source>
        <translation>Показать объект выбранной проблемы на карте и на панели</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Open its record…</source>
        <translation>Открыть &amp;запись…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Change the facility of the chosen problem: names, type, address, place</source>
        <translation>Изменить объект выбранной проблемы: названия, вид, адрес, место</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Merge the two…</source>
        <translation>О&amp;бъединить обе…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Make the two records of the chosen problem one</source>
        <translation>Сделать из двух записей выбранной проблемы одну</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Check &amp;it again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Look through the facilities of the chosen problems once more, after something was changed</source>
        <translation>Просмотреть объекты выбранных проблем ещё раз, после того как что-то изменено</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Save as ta&amp;ble…</source>
        <translation>Сохранить как &amp;таблицу…</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Save the problems that are shown as CSV or Excel</source>
        <translation>Сохранить показанные проблемы как CSV или Excel</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Reaso&amp;n</source>
        <translation>При&amp;чина</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Why the chosen ones are right as they are</source>
        <translation>Почему выбранное верно</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Reason for accepting the chosen problems</source>
        <translation>Причина, по которой выбранное принимается</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>&amp;Accept</source>
        <translation>Прин&amp;ять</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Hide the chosen problems as long as their values stay the same; the reason is kept</source>
        <translation>Скрыть выбранные проблемы, пока значения те же; причина сохраняется</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Show a&amp;gain</source>
        <translation>Показат&amp;ь снова</translation>
    </message>
    <message>
        <location filename="../dialogs/problems_panel.ui"/>
        <source>Take the acceptance of the chosen problems back</source>
        <translation>Отменить принятие выбранных проблем</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Making the store</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Upgrading the store</source>
        <translation>Хранилище обновляется</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Building the project</source>
        <translation>Создание проекта</translation>
    </message>
    <message>
        <location filename="../dialogs/city_works.py"/>
        <source>Generating the sample city</source>
        <translation>Создание примера города</translation>
    </message>
    <message>
        <location filename="../dialogs/inspection_works.py"/>
        <source>Reading photos</source>
        <translation>Читаются фотографии</translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Evaluating the facilities</source>
        <translation>Оценка объектов</translation>
    </message>
    <message>
        <location filename="../layers/evaluation.py"/>
        <source>Writing the statuses</source>
        <translation>Запись статусов</translation>
    </message>
    <message>
        <location filename="../layers/gap_analysis.py"/>
        <source>Counting who can use what</source>
        <translation>Подсчёт, кто чем может пользоваться</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Reading the statuses</source>
        <translation>Чтение статусов</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Reading the facilities</source>
        <translation>Чтение объектов</translation>
    </message>
    <message>
        <location filename="../layers/gap_reading.py"/>
        <source>Counting where people live</source>
        <translation>Подсчёт, где живут люди</translation>
    </message>
    <message>
        <location filename="../layers/imports/planning_tables.py"/>
        <source>Reading the tables</source>
        <translation>Чтение таблиц</translation>
    </message>
    <message>
        <location filename="../layers/imports/reading.py"/>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <location filename="../layers/imports/run.py"/>
        <source>Writing into the store</source>
        <translation>Запись в хранилище</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Counting who is kept out</source>
        <translation>Подсчёт тех, кому мешают барьеры</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Putting packages of works together</source>
        <translation>Составление пакетов работ</translation>
    </message>
    <message>
        <location filename="../layers/planning.py"/>
        <source>Counting whom they serve</source>
        <translation>Подсчёт, кого они обслужат</translation>
    </message>
    <message>
        <location filename="../layers/programme.py"/>
        <source>Looking for the best programme</source>
        <translation>Поиск лучшей программы</translation>
    </message>
    <message>
        <location filename="../layers/robustness.py"/>
        <source>Trying other weights, prices and luck</source>
        <translation>Проверка других весов, цен и исходов</translation>
    </message>
    <message>
        <location filename="../layers/scenarios.py"/>
        <source>Writing the scenario</source>
        <translation>Запись сценария</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>Copying the city</source>
        <translation>Копирование города</translation>
    </message>
    <message>
        <location filename="../layers/transfer.py"/>
        <source>Building the indexes</source>
        <translation>Построение индексов</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Reading the records</source>
        <translation>Чтение записей</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Checking the records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Looking for duplicates</source>
        <translation>Поиск дублей</translation>
    </message>
    <message>
        <location filename="../layers/validation.py"/>
        <source>Writing what was found</source>
        <translation>Запись найденного</translation>
    </message>
    <message>
        <location filename="../layers/visit_plan.py"/>
        <source>Planning the visits</source>
        <translation>Планирование выездов</translation>
    </message>
    <message>
        <location filename="../reports/district_maps.py"/>
        <source>Drawing the maps</source>
        <translation>Рисование карт</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>There is no styles folder {folder}: the plugin's own styles are used.</source>
        <translation>Папки стилей {folder} нет: используются стили модуля.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>The style {file} cannot be used: {reason} The plugin's own is used instead.</source>
        <translation>Стиль {file} нельзя использовать: {reason} Вместо него используется стиль модуля.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>QGIS cannot read it ({message}).</source>
        <translation>QGIS не может его прочитать ({message}).</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a categorised style.</source>
        <translation>нужен стиль по уникальным значениям.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it must be a graduated style.</source>
        <translation>нужен стиль с градуированным знаком.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no symbol for {values}.</source>
        <translation>в нём нет знака для {values}.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>it has no class around -1, which stands for “too few assessed”.</source>
        <translation>в нём нет класса около -1, который означает «обследовано слишком мало».</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its classes do not cover every share from 0 to 1.</source>
        <translation>его классы не охватывают все доли от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../layers/symbology.py"/>
        <source>its drawing {file} is missing.</source>
        <translation>нет его рисунка {file}.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the classification model</source>
        <translation>модель классификации</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the facilities: which there are, where, whose</source>
        <translation>объекты: какие есть, где, чьи</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the inspections and what follows from them</source>
        <translation>обследования и то, что из них следует</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the population</source>
        <translation>население</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the capacities of facilities</source>
        <translation>вместимость объектов</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the prices</source>
        <translation>цены</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>what facilities share</source>
        <translation>общее для объектов</translation>
    </message>
    <message>
        <location filename="../layers/data_state.py"/>
        <source>the version of the plugin</source>
        <translation>версия модуля</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>The floor cannot be met ({district}): lower it by {slack}, or give more money.</source>
        <translation>Минимум не выполнить ({district}): снизьте его на {slack} или добавьте денег.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>The floor cannot be met ({profile}): lower it by {slack} people, or give more money.</source>
        <translation>Минимум не выполнить ({profile}): снизьте его на {slack} чел. или добавьте денег.</translation>
    </message>
    <message>
        <location filename="../layers/scenario_words.py"/>
        <source>What has to be done at facility {facilities} cannot be paid in time: {slack} are missing.</source>
        <translation>Обязательное на объекте {facilities} не оплатить вовремя: не хватает {slack}.</translation>
    </message>
</context>
</TS>
