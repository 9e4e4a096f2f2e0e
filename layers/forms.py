"""QGIS's own attribute forms for the register and its inspections: widgets, defaults, constraints, tabs.

Everything is set up so that a person without the plugin cannot easily write nonsense: lists to choose from,
times in UTC, who changed what, and the version a change starts from (``base_version``), which lets the store
refuse a change to a record that somebody else changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsStoredExpression,
    QgsVectorLayer,
)

from ..compat import make_field
from ..scoring.model import ENUM, Model
from . import roles
from .symbology import name_expression, symbol_values
from .words import STATUSES, sentence, status_title, word

NOW = "to_datetime('1970-01-01T00:00:00Z') + to_interval(to_string(floor(epoch(now()) / 1000)) || ' seconds')"
"""The present moment in UTC, as the store keeps times. QGIS's ``now()`` is local and loses its zone on writing."""
PERSON = "coalesce(nullif(@user_full_name, ''), @user_account_name)"
NEW_UUID = "uuid('WithoutBraces')"
VERSION = 'coalesce("base_version", CASE WHEN attributes($currentfeature) IS NULL THEN 0 ELSE "row_version" END)'
"""The version a change starts from: that of the first change until it is saved. Taken anew with every further change
it would be somebody else's meanwhile, whose change would be overwritten unseen. Because it looks at all attributes,
QGIS works it out in the form itself, from the record as it was when the form was opened."""
CODE = '"criterion"'
TITLES = "ic_titles"
"""Project variable with the titles of criteria and their options, as JSON: map tips and forms look codes up here,
which takes no further layer."""
text = QgsExpression.quotedString


def set_up_map(project: QgsProject, model: Model, language: str) -> None:
    """What the map's facilities say of themselves wherever QGIS lists their attributes."""
    there = {roles.role_of(layer): layer for layer in project.mapLayers().values()}
    _shown(there[roles.FACILITIES], there, model, language)


def set_up_records(project: QgsProject, model: Model, language: str) -> None:
    """Relations and forms of the layers of records in ``project``."""
    there = {roles.role_of(layer): layer for layer in project.mapLayers().values()}
    relations = _relations(project, there, language)
    _facility(there[roles.FACILITY], there, model, language, relations)
    _facility_name(there[roles.FACILITY_NAME], model, language)
    _inspection(there[roles.INSPECTION], there, model, language, relations)
    _inspector(there[roles.INSPECTOR], language)
    _answers(there[roles.ANSWER_READ], model, language)
    _statuses(there[roles.FACILITY_STATUS], model, language)


def titles(model: Model, language: str) -> dict[str, str]:
    """Titles of criteria and elements by code, and of their options by ``code=option`` (yes and no are words)."""
    found = {item.code: item.title(language) for item in model.items}
    for item in model.items:
        for value in item.values if item.value_type == ENUM else ():
            found[f"{item.code}={value}"] = item.value_titles.get(value, {}).get(language, value)
    return found


def title_of(code: str) -> str:
    """An expression: the title of what the expression ``code`` gives, NULL where there is none."""
    return f"map_get(from_json(@{TITLES}), {code})"


def relation_id(parent: str, child: str) -> str:
    """Id of the relation between two roles."""
    return f"ic_{parent}_{child}"


# ---------------------------------------------------------------------- relations
def _relations(project: QgsProject, there: dict[str, QgsVectorLayer], language: str) -> dict[str, QgsRelation]:
    wanted = (
        (roles.FACILITY, roles.FACILITY_STATUS, "facility", "tab.status"),
        (roles.FACILITY, roles.INSPECTION, "facility", "layer.inspection"),
        (roles.FACILITY, roles.FACILITY_NAME, "facility", "layer.facility_name"),
        (roles.INSPECTION, roles.ANSWER_READ, "inspection", "layer.answer_read"),
    )
    made = {}
    for parent, child, field, title in wanted:
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(relation_id(parent, child))
        relation.setName(word(title, language))
        relation.setReferencedLayer(there[parent].id())
        relation.setReferencingLayer(there[child].id())
        relation.addFieldPair(field, "fid")
        project.relationManager().addRelation(relation)
        made[relation.id()] = relation
    return made


# ---------------------------------------------------------------------- layers
def _shown(layer: QgsVectorLayer, there: dict[str, QgsVectorLayer], model: Model, language: str) -> None:
    """The map's view: read-only, but said in words wherever QGIS lists its attributes."""
    form = _Form(layer, language)
    form.facility_lists(there, model)
    for language_of_name in model.languages:
        form.alias(f"name_{language_of_name}", _name_in(language_of_name, language))
    values = {value: sentence(status_title(value, language)) for value in symbol_values()}
    for profile in model.profiles:
        title = profile.title(language)
        form.alias(f"symbol_{profile.code}", title)
        form.choice(f"symbol_{profile.code}", values)
    form.alias("being_recomputed", sentence(word("being_recomputed", language)))
    # The symbol says the one too, map tips read the other.
    form.hide("fid", "statuses", *(f"official_{profile.code}" for profile in model.profiles))
    form.read_only()
    form.done(name_expression(language, layer.fields().names()))


def _facility(
    layer: QgsVectorLayer,
    there: dict[str, QgsVectorLayer],
    model: Model,
    language: str,
    relations: dict[str, QgsRelation],
) -> None:
    form = _Form(layer, language)
    form.facility_lists(there, model)
    # A facility drawn or moved in QGIS gets its district by location; one without a place keeps what is known.
    inside = f"aggregate({text(there[roles.DISTRICTS].id())}, 'min', \"fid\", intersects($geometry, geometry(@parent)))"
    form.default("district", f'CASE WHEN $geometry IS NULL THEN "district" ELSE {inside} END', on_update=True)
    form.default(
        "place",
        f"CASE WHEN $geometry IS NULL THEN 'unlocated' WHEN {inside} IS NULL THEN 'outside' ELSE 'inside' END",
        on_update=True,
    )
    form.default("uuid", NEW_UUID)
    form.default("created_at", NOW)
    form.default("changed_by", PERSON, on_update=True)
    form.default("base_version", VERSION, on_update=True)
    form.require("facility_type", "constraint.facility_type")
    form.check("name", "coalesce(trim(\"name\"), '') <> '' OR coalesce(trim(\"address\"), '') <> ''", "constraint.name")
    form.moments("missing_since", "retired_at", "created_at", "changed_at")
    form.lines("note")
    form.lock(
        "place", "uuid", "merged_into", "source", "source_id", "missing_since", "created_at", "changed_at",
        "changed_by", "fid", "row_version",
    )  # fmt: skip
    form.hide("fid", "row_version", "merged_into")
    form.carry("base_version")
    form.tab("tab.facility", "name", "facility_type", "address", "owner_kind", "owner", "building", "district", "place",
             "retired_at", "note")  # fmt: skip
    for title, child in (
        ("tab.status", roles.FACILITY_STATUS),
        ("tab.inspections", roles.INSPECTION),
        ("tab.names", roles.FACILITY_NAME),
    ):
        form.tab(title, relations[relation_id(roles.FACILITY, child)])
    form.tab("tab.source", "source", "source_id", "missing_since", "uuid", "created_at", "changed_at", "changed_by")
    form.done('coalesce("name", "address", "uuid")')
    stored = layer.storedExpressionManager()
    for title, expression in (
        (word("layer.unlocated", language), '"place" = \'unlocated\' AND "retired_at" IS NULL'),
        (word("layer.outside", language), '"place" = \'outside\' AND "retired_at" IS NULL'),
    ):
        stored.addStoredExpression(title, expression, QgsStoredExpression.Category.FilterExpression)


def _facility_name(layer: QgsVectorLayer, model: Model, language: str) -> None:
    form = _Form(layer, language)
    form.choice("language", {code: sentence(_language(code, language)) for code in model.languages})
    form.require("language", "constraint.facility_name")
    form.require("name", "constraint.facility_name")
    form.hide("fid", "facility")
    form.done('"name"')


def _inspection(
    layer: QgsVectorLayer,
    there: dict[str, QgsVectorLayer],
    model: Model,
    language: str,
    relations: dict[str, QgsRelation],
) -> None:
    form = _Form(layer, language)
    form.widget(
        "facility",
        "RelationReference",
        Relation=relation_id(roles.FACILITY, roles.INSPECTION),
        AllowNULL=False,
        FetchLimitActive=True,
        FetchLimitNumber=100,
        ShowForm=False,
        ShowOpenFormButton=True,
        MapIdentification=False,
        OrderByValue=False,
        ReadOnly=False,
    )
    form.relation_list("inspector", there[roles.INSPECTOR], "fid", "name", nullable=True, description='"certificate"')
    form.choice("basis", {code: sentence(word(f"basis.{code}_long", language)) for code in ("official", "reported")})
    for column, codes in (
        ("origin", ("desk", "import", "field", "questionnaire", "register")),
        ("state", ("draft", "submitted", "verified", "rejected")),
    ):
        form.choice(column, {code: sentence(word(f"{column}.{code}", language)) for code in codes})
    form.moments("inspected_at", "recorded_at", "submitted_at", "reviewed_at")
    form.lines("note")
    form.lines("review_note")
    form.default("uuid", NEW_UUID)
    form.default("inspected_at", NOW)
    form.default("basis", "'official'")
    form.default("origin", "'desk'")
    form.default("state", "'draft'")
    form.default("model_version", text(model.version))
    form.default("recorded_at", NOW)
    form.default("recorded_by", PERSON)
    # Who hands in and who reviews; a municipal database takes the login instead.
    form.default("submitted_by", f"""coalesce("submitted_by", CASE WHEN "state" = 'submitted' THEN {PERSON} END)""",
                 on_update=True)  # fmt: skip
    form.default("reviewed_by", f"""CASE WHEN "state" IN ('verified', 'rejected') AND NOT coalesce(
        attribute(get_feature_by_id(@layer, $id), 'state') = "state", FALSE) THEN {PERSON} ELSE "reviewed_by" END""",
                 on_update=True)  # fmt: skip
    form.default("base_version", VERSION, on_update=True)
    form.require("facility", "constraint.facility")
    form.require("basis", "constraint.basis")
    form.require("inspected_at")
    form.check("inspected_at", f'"inspected_at" <= {NOW}', "constraint.inspected_at")
    form.check("inspector", '"basis" <> \'official\' OR "inspector" IS NOT NULL', "constraint.official", hard=False)
    form.check("review_note", "\"state\" <> 'rejected' OR coalesce(trim(\"review_note\"), '') <> ''",
               "constraint.review_note")  # fmt: skip
    form.lock("uuid", "origin", "model_version", "recorded_at", "recorded_by", "source", "source_id", "mode",
              "second_of", "submitted_at", "submitted_by", "reviewed_at", "reviewed_by")  # fmt: skip
    form.hide("fid", "digest", "row_version")
    form.carry("base_version")
    form.tab("tab.inspection", "facility", "inspected_at", "basis", "state", "review_note", "inspector", "replaces",
             "note")  # fmt: skip
    form.tab("tab.answers", relations[relation_id(roles.INSPECTION, roles.ANSWER_READ)])
    form.tab("tab.source", "origin", "source", "source_id", "model_version", "uuid", "mode", "second_of",
             "recorded_at", "recorded_by", "submitted_at", "submitted_by", "reviewed_at", "reviewed_by")  # fmt: skip
    form.done("format_date(\"inspected_at\", 'yyyy-MM-dd')")


def _inspector(layer: QgsVectorLayer, language: str) -> None:
    form = _Form(layer, language)
    form.hide("fid", "district")
    form.widget("valid_until", "DateTime", display_format="dd.MM.yyyy", field_format="yyyy-MM-dd", calendar_popup=True,
                allow_null=True)  # fmt: skip
    form.done('coalesce("name", "certificate")')


def _answers(layer: QgsVectorLayer, model: Model, language: str) -> None:
    form = _Form(layer, language)
    form.computed("question_words", "field.criterion", f'coalesce({title_of(CODE)}, "criterion")')
    codes = ("unknown", "not applicable", "yes", "no")
    answers = {code: word(f"answer.{code.replace(' ', '_')}", language) for code in codes}
    known = "map(" + ", ".join(f"{text(code)}, {text(title)}" for code, title in answers.items()) + ")"
    option = '"criterion" || \'=\' || "value"'
    form.computed(
        "answer_words",
        "field.value",
        f'coalesce({title_of(option)}, map_get({known}, "value"), "value" || coalesce(\' \' || "unit", \'\'))',
    )
    form.hide("fid", "facility", "inspection", "inspected_at", "basis", "inspection_state")
    form.hide("criterion", "value", "unit")
    form.tab("tab.answers", "question_words", "answer_words", "instance", "accessible_way", "raw", "note")
    form.read_only()
    form.done('"question_words"')


def _statuses(layer: QgsVectorLayer, model: Model, language: str) -> None:
    form = _Form(layer, language)
    form.choice("profile", {profile.code: profile.title(language) for profile in model.profiles})
    form.choice("basis", {code: sentence(word(f"basis.{code}", language)) for code in ("official", "reported")})
    form.choice("status", {code: sentence(status_title(code, language)) for code in STATUSES})
    for column in ("failing", "partly", "unknown_critical"):
        listed = f"array_foreach(string_to_array(\"{column}\", ' '), coalesce({title_of('@element')}, @element))"
        words = f"CASE WHEN \"{column}\" <> '' THEN array_to_string({listed}, '; ') END"
        form.computed(f"{column}_words", f"field.{column}", words)
        form.lines(f"{column}_words")
    form.moments("inspected_at", "valid_until", "evaluated_at")
    form.hide("fid", "facility", "failing", "partly", "unknown_critical", "zones", "usability_low", "usability_high",
              "inspections")  # fmt: skip
    form.tab(
        "tab.status", "profile", "basis", "status", "out_of_date", "failing_words", "partly_words",
        "unknown_critical_words", "score", "completeness", "inspected_at", "valid_until", "evaluated_at",
        "model_version",
    )  # fmt: skip
    form.read_only()
    reported = f" ({word('basis.reported', language)})"
    form.done(
        f"{_choice('profile', {profile.code: profile.title(language) for profile in model.profiles})} || ': ' || "
        f"{_choice('status', {code: status_title(code, language) for code in STATUSES})} || "
        f"CASE WHEN \"basis\" = 'reported' THEN {text(reported)} ELSE '' END"
    )


def _choice(column: str, titles: dict[str, str]) -> str:
    """An expression: the title of the code in a column."""
    pairs = ", ".join(f"{text(code)}, {text(title)}" for code, title in titles.items())
    return f'map_get(map({pairs}), "{column}")'


def _language(code: str, language: str) -> str:
    """The name of a language in a language; its code where there is no word for it."""
    try:
        return word(f"language.{code}", language)
    except KeyError:
        return code


def _name_in(code: str, language: str) -> str:
    return word("field.name_in", language, name=_language(code, language))


class _Form:
    """One layer's form while it is being set up; :meth:`done` puts it in place."""

    def __init__(self, layer: QgsVectorLayer, language: str) -> None:
        self.layer, self.language = layer, language
        self.config: QgsEditFormConfig = layer.editFormConfig()
        self._tabs = False
        self._hidden: set[str] = set()
        self._carried: list[str] = []
        for name in layer.fields().names():
            try:
                self.alias(name, word(f"field.{name}", language))
            except KeyError:
                continue  # a column that people never see

    def _index(self, field: str) -> int:
        index = self.layer.fields().indexOf(field)
        if index < 0:
            raise KeyError(f"{self.layer.name()} has no column {field}")
        return index

    # ------------------------------------------------------------------ what a field is
    def alias(self, field: str, title: str) -> None:
        self.layer.setFieldAlias(self._index(field), title)

    def widget(self, field: str, kind: str, **config: object) -> None:
        self.layer.setEditorWidgetSetup(self._index(field), QgsEditorWidgetSetup(kind, config))

    def choice(self, field: str, titles: dict[str, str]) -> None:
        """One of a fixed list, in the list's order."""
        self.widget(field, "ValueMap", map=[{title: code} for code, title in titles.items()])

    def relation_list(
        self, field: str, of: QgsVectorLayer, key: str, value: str, nullable: bool = False, description: str = ""
    ) -> None:
        """One of the rows of another layer."""
        self.widget(
            field,
            "ValueRelation",
            Layer=of.id(),  # and not its source, which would name a folder of this machine
            Key=key,
            Value=value,
            Description=description,
            AllowNull=nullable,
            OrderByValue=True,
            FilterExpression="",
            AllowMulti=False,
            NofColumns=1,
            UseCompleter=False,
        )

    def facility_lists(self, there: dict[str, QgsVectorLayer], model: Model) -> None:
        self.choice("facility_type", {kind.code: kind.title(self.language) for kind in model.facility_types})
        self.choice("owner_kind", {kind.code: kind.title(self.language) for kind in model.owner_kinds})
        places = ("inside", "outside", "unlocated")
        self.choice("place", {code: sentence(word(f"place.{code}", self.language)) for code in places})
        districts = there[roles.DISTRICTS]
        own = f"name_{self.language}"
        index = districts.fields().indexOf(own)
        whole = index >= 0 and all(feature[own] for feature in districts.getFeatures())
        self.relation_list("district", districts, "fid", own if whole else "name", nullable=True)

    def moments(self, *names: str) -> None:
        for field in names:
            self.widget(
                field,
                "DateTime",
                display_format="dd.MM.yyyy HH:mm",
                field_format="yyyy-MM-dd HH:mm:ss",
                field_iso_format=False,
                calendar_popup=True,
                allow_null=True,
            )

    def lines(self, field: str) -> None:
        self.widget(field, "TextEdit", IsMultiline=True, UseHtml=False)

    def hide(self, *names: str) -> None:
        for field in names:
            self.widget(field, "Hidden")
            self._hidden.add(field)

    def carry(self, *names: str) -> None:
        """Never seen, but filled in and saved by the form, which a hidden widget is not."""
        for field in names:
            self.widget(field, "TextEdit", IsMultiline=False, UseHtml=False)
            self._hidden.add(field)
            self._carried.append(field)

    def computed(self, name: str, title: str, expression: str) -> None:
        """A column that QGIS works out when it is looked at; kept out of the attribute table, where it would be
        worked out for every row."""
        self.layer.addExpressionField(expression, make_field(name))
        self.alias(name, word(title, self.language))
        self._hidden.add(name)

    # ------------------------------------------------------------------ what may be written
    def default(self, field: str, expression: str, on_update: bool = False) -> None:
        self.layer.setDefaultValueDefinition(self._index(field), QgsDefaultValue(expression, on_update))

    def require(self, field: str, words: str = "") -> None:
        hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
        self.layer.setFieldConstraint(self._index(field), QgsFieldConstraints.Constraint.ConstraintNotNull, hard)
        if words:
            self.check(field, f"coalesce(to_string({QgsExpression.quotedColumnRef(field)}), '') <> ''", words)

    def check(self, field: str, expression: str, words: str, hard: bool = True) -> None:
        """What must hold, and what is said where it does not; ``hard``: it cannot be saved then."""
        index = self._index(field)
        strengths = QgsFieldConstraints.ConstraintStrength
        strength = strengths.ConstraintStrengthHard if hard else strengths.ConstraintStrengthSoft
        self.layer.setConstraintExpression(index, expression, word(words, self.language))
        self.layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, strength)

    def lock(self, *names: str) -> None:
        """Shown, never typed into."""
        for field in names:
            self.config.setReadOnly(self._index(field), True)

    def read_only(self) -> None:
        self.layer.setReadOnly(True)
        self.lock(*self.layer.fields().names())

    # ------------------------------------------------------------------ how it looks
    def tab(self, title: str, *parts: str | QgsRelation) -> None:
        if not self._tabs:
            self.config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
            self.config.invisibleRootContainer().clear()
            self._tabs = True
        root = self.config.invisibleRootContainer()
        container = QgsAttributeEditorContainer(word(title, self.language), root)
        container.setIsGroupBox(False)
        for part in parts:
            if isinstance(part, QgsRelation):
                table = QgsAttributeEditorRelation(part, container)
                table.setRelationWidgetTypeId("relation_editor")
                container.addChildElement(table)
            else:
                container.addChildElement(QgsAttributeEditorField(part, self._index(part), container))
        if self._carried:
            unseen = QgsAttributeEditorContainer("", container)
            unseen.setVisibilityExpression(QgsOptionalExpression(QgsExpression("false"), True))
            for part in self._carried:
                unseen.addChildElement(QgsAttributeEditorField(part, self._index(part), unseen))
            container.addChildElement(unseen)
            self._carried = []
        self.config.addTab(container)

    def done(self, display: str) -> None:
        self.layer.setEditFormConfig(self.config)
        self.layer.setDisplayExpression(display)
        _hide_columns(self.layer, self._hidden)


def _hide_columns(layer: QgsVectorLayer, names: Iterable[str] | Sequence[str]) -> None:
    """Leave columns out of the attribute table."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        if column.name in names:
            column.hidden = True
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)
