"""What stands in the sample city: kinds of facilities with their shares, names and ways of placing.

The mix follows the published survey of 34,100 objects (2 % state, 62 % private, 27 % apartment blocks, 8 %
stops); within these the shares are made up. All names are numbered and generic: nothing real is meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...scoring.model import Model

HOMES, DISPERSED, CLUSTERED, STOPS = "homes", "dispersed", "clustered", "stops"
"""How a kind is placed: one to a plot where people live; evenly among them, like schools; along main streets
and in the centre; at the stops."""


@dataclass(frozen=True)
class Kind:
    """A sort of facility: ``{n}`` in the names is its running number. ``quality`` moves how good it is."""

    facility_type: str
    owner_kind: str
    weight: float
    placing: str
    kk: str
    ru: str
    en: str
    quality: float = 0.0


# fmt: off
_KINDS = (
    Kind("residential", "residents", 270, HOMES, "№ {n} тұрғын үй", "Жилой дом № {n}",
         "Apartment block No. {n}", -0.45),
    Kind("transport_stop", "transport_operator", 80, STOPS, "{n}", "{n}", "{n}", -0.2),
    Kind("transport_hub", "transport_operator", 0.6, DISPERSED, "№ {n} метро бекеті", "Станция метро № {n}",
         "Metro station No. {n}", 0.7),
    Kind("transport_hub", "quasi_state", 0.3, DISPERSED, "№ {n} автобекет", "Автостанция № {n}",
         "Bus station No. {n}", 0.3),
    Kind("commerce", "private", 60, CLUSTERED, "Маркет {n}", "Маркет {n}", "Market {n}", 0.35),
    Kind("commerce", "private", 100, CLUSTERED, "№ {n} дүкен", "Магазин № {n}", "Shop No. {n}", -0.1),
    Kind("commerce", "private", 60, CLUSTERED, "«Азық-түлік {n}»", "«Продукты {n}»", "Groceries {n}", -0.2),
    Kind("commerce", "private", 50, CLUSTERED, "№ {n} шаштараз", "Парикмахерская № {n}", "Hairdresser No. {n}", -0.2),
    Kind("commerce", "private", 30, CLUSTERED, "Банктің № {n} бөлімшесі", "Отделение банка № {n}",
         "Bank branch No. {n}", 0.6),
    Kind("commerce", "private", 15, CLUSTERED, "№ {n} сауда үйі", "Торговый дом № {n}", "Shopping centre No. {n}", 0.7),
    Kind("commerce", "private", 25, CLUSTERED, "Құрылыс тауарлары {n}", "Стройматериалы {n}", "Building supplies {n}"),
    Kind("catering", "private", 60, CLUSTERED, "№ {n} кафе", "Кафе № {n}", "Café No. {n}"),
    Kind("catering", "private", 30, CLUSTERED, "№ {n} асхана", "Столовая № {n}", "Canteen No. {n}", -0.2),
    Kind("catering", "private", 15, CLUSTERED, "№ {n} мейрамхана", "Ресторан № {n}", "Restaurant No. {n}", 0.3),
    Kind("health", "private", 30, CLUSTERED, "№ {n} дәріхана", "Аптека № {n}", "Pharmacy No. {n}", 0.3),
    Kind("health", "private", 15, CLUSTERED, "Стоматология {n}", "Стоматология {n}", "Dental practice {n}"),
    Kind("health", "private", 10, CLUSTERED, "№ {n} медициналық орталық", "Медицинский центр № {n}",
         "Medical centre No. {n}", 0.5),
    Kind("health", "state", 4, DISPERSED, "№ {n} емхана", "Поликлиника № {n}", "Polyclinic No. {n}", 0.4),
    Kind("health", "state", 1.2, DISPERSED, "№ {n} қалалық аурухана", "Городская больница № {n}",
         "City hospital No. {n}", 0.3),
    Kind("education", "private", 14, DISPERSED, "Балапан {n} балабақшасы", "Детский сад «Балапан {n}»",
         "Kindergarten Balapan {n}"),
    Kind("education", "private", 12, CLUSTERED, "№ {n} оқу орталығы", "Учебный центр № {n}", "Training centre No. {n}"),
    Kind("education", "private", 4, DISPERSED, "№ {n} жеке колледж", "Частный колледж № {n}",
         "Private college No. {n}", 0.2),
    Kind("education", "state", 5.5, DISPERSED, "№ {n} мектеп", "Школа № {n}", "School No. {n}", 0.1),
    Kind("education", "state", 4.5, DISPERSED, "№ {n} балабақша", "Детский сад № {n}", "Kindergarten No. {n}"),
    Kind("social", "state", 1.2, DISPERSED, "№ {n} әлеуметтік қызмет орталығы", "Центр социального обслуживания № {n}",
         "Social service centre No. {n}", 0.7),
    Kind("social", "private", 2, DISPERSED, "№ {n} күндізгі орталық", "Дневной центр № {n}", "Day centre No. {n}", 0.4),
    Kind("culture", "state", 2, DISPERSED, "№ {n} кітапхана", "Библиотека № {n}", "Library No. {n}", 0.1),
    Kind("culture", "state", 0.6, DISPERSED, "№ {n} мұражай", "Музей № {n}", "Museum No. {n}", 0.3),
    Kind("culture", "private", 5, CLUSTERED, "№ {n} кинотеатр", "Кинотеатр № {n}", "Cinema No. {n}", 0.5),
    Kind("culture", "private", 3, CLUSTERED, "№ {n} галерея", "Галерея № {n}", "Gallery No. {n}", -0.2),
    Kind("sport", "private", 20, CLUSTERED, "Фитнес {n}", "Фитнес {n}", "Fitness {n}"),
    Kind("sport", "private", 4, DISPERSED, "№ {n} бассейн", "Бассейн № {n}", "Swimming pool No. {n}", 0.2),
    Kind("sport", "state", 1, DISPERSED, "№ {n} спорт мектебі", "Спортивная школа № {n}", "Sports school No. {n}"),
    Kind("administrative", "quasi_state", 2, DISPERSED, "№ {n} халыққа қызмет көрсету орталығы",
         "Центр обслуживания населения № {n}", "Public service centre No. {n}", 1.0),
    Kind("administrative", "quasi_state", 5, DISPERSED, "№ {n} пошта бөлімшесі", "Отделение почты № {n}",
         "Post office No. {n}"),
    Kind("administrative", "state", 2.2, DISPERSED, "№ {n} полиция учаскесі", "Участок полиции № {n}",
         "Police station No. {n}", -0.1),
    Kind("administrative", "private", 12, CLUSTERED, "№ {n} нотариус кеңсесі", "Нотариальная контора № {n}",
         "Notary No. {n}", -0.3),
    Kind("other", "private", 20, CLUSTERED, "№ {n} бизнес-орталық", "Бизнес-центр № {n}",
         "Business centre No. {n}", 0.5),
    Kind("other", "private", 20, CLUSTERED, "Автосервис {n}", "Автосервис {n}", "Car repair {n}", -0.3),
    Kind("other", "private", 10, CLUSTERED, "№ {n} байланыс салоны", "Салон связи № {n}", "Phone shop No. {n}"),
    Kind("other", "private", 8, CLUSTERED, "№ {n} қонақүй", "Гостиница № {n}", "Hotel No. {n}", 0.4),
    Kind("other", "quasi_state", 4, DISPERSED, "№ {n} абонент бөлімі", "Абонентский отдел № {n}",
         "Utility customer office No. {n}", 0.2),
)
# fmt: on


def kinds_for(model: Model) -> tuple[Kind, ...]:
    """The kinds whose type ``model`` has, and a plain one for each type of it that is not known here."""
    known = {kind.facility_type for kind in _KINDS}
    kinds = [kind for kind in _KINDS if kind.facility_type in model.type_index]
    owners = [owner.code for owner in model.owner_kinds]
    usual = "private" if "private" in owners or not owners else owners[0]
    for facility_type in model.facility_types:
        if facility_type.code not in known:
            names = (f"{facility_type.title(language)} {{n}}" for language in ("kk", "ru", "en"))
            kinds.append(Kind(facility_type.code, usual, 100, CLUSTERED, *names))
    return tuple(kinds)


def owner_kind_for(model: Model, kind: Kind) -> str:
    """The kind's owner kind, or the model's first one where the model does not know it."""
    owners = [owner.code for owner in model.owner_kinds]
    return kind.owner_kind if kind.owner_kind in owners or not owners else owners[0]


def owner_name(kind: Kind, title: str, number: int, firm: int) -> str:
    """Who owns a facility, in words that show that it is made up.

    ``title``: the facility type's in Russian; ``number``: the facility's running number within its kind;
    ``firm``: one of the made-up firms.
    """
    if kind.owner_kind == "state":
        return f"Акимат: {title.lower()} (образец)"
    if kind.owner_kind == "residents":
        return f"ОСИ № {number} (образец)"
    if kind.owner_kind == "transport_operator":
        return f"Транспортный оператор {number % 3 + 1} (образец)"
    if kind.owner_kind == "quasi_state":
        return f"АО «Образец {number % 5 + 1}»"
    return f"ТОО «Образец {firm}»"
