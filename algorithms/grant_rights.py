"""inclusivecity:grantrights"""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

LEAVE, ON, OFF = range(3)


def group_titles() -> dict[str, str]:
    """The group roles in the order of ``layers.rights.GROUPS``, as people call them."""
    return {
        "reader": translate("Algorithms", "Readers: see maps, cards and plans"),
        "inspector": translate("Algorithms", "Inspectors: record inspections"),
        "editor": translate("Algorithms", "Editors: register, imports, verification"),
        "planner": translate("Algorithms", "Planners: evaluate, rank, plan works"),
        "moderator": translate("Algorithms", "Moderators: residents’ reports and contacts"),
        "department": translate("Algorithms", "Departments: reports assigned to them, works"),
        "admin": translate("Algorithms", "Administrators: model, rights, upgrades"),
        "public": translate("Algorithms", "Public: what is published, new reports"),
    }


class GrantRights(CityAlgorithm):
    NAME = "grantrights"
    GROUP = "store"

    def title(self) -> str:
        return translate("Algorithms", "Set up rights in the city's database")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Makes the group roles of a municipal database (readers, inspectors, editors, planners, moderators, "
            "departments, administrators, public) and gives each its rights; run once more, it brings them up to date. "
            "Logins that the server has are made members of a group. Rights by district let people write only in the "
            "districts named for them (* for the whole city), while everybody goes on reading everything; a change "
            "elsewhere is refused with an error. You must be allowed to make roles in the database; where you are not, "
            "nothing is changed and you are told which files the database administrator has to run.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "LOGINS", translate("Algorithms", "Logins to add to a group (with commas)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "GROUP", translate("Algorithms", "Group"), list(group_titles().values()), defaultValue=0
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "DISTRICTS",
                translate("Algorithms", "Districts they may write in (codes; * for all)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "BY_DISTRICT",
                translate("Algorithms", "Rights by district"),
                [
                    translate("Algorithms", "Leave as they are"),
                    translate("Algorithms", "On: people write in their districts only"),
                    translate("Algorithms", "Off: people write in the whole city"),
                ],
                defaultValue=LEAVE,
            )
        )
        self.addOutput(QgsProcessingOutputString("RIGHTS", translate("Algorithms", "Who is in which group")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.rights import GROUPS, set_up_rights
        from ..layers.store import open_store

        def listed(name: str) -> list[str]:
            return [part for part in re.split(r"[,;\s]+", self.parameterAsString(parameters, name, context)) if part]

        choice = self.parameterAsEnum(parameters, "BY_DISTRICT", context)
        with open_store(self.store_text(parameters, context)) as store:
            report = set_up_rights(
                store,
                listed("LOGINS"),
                GROUPS[self.parameterAsEnum(parameters, "GROUP", context)],
                listed("DISTRICTS"),
                None if choice == LEAVE else choice == ON,
            )
        titles = group_titles()
        lines = [
            translate("Algorithms", "{group} – {logins}").format(group=titles[group], logins=", ".join(logins))
            for group, logins in report.members.items()
        ]
        lines.append(
            translate("Algorithms", "Rights by district are on.")
            if report.by_district
            else translate("Algorithms", "Rights by district are off: people write in the whole city.")
        )
        if report.by_district:
            lines += [
                translate("Algorithms", "{who} may write in: {districts}").format(who=who, districts=", ".join(codes))
                for who, codes in report.districts.items()
            ]
        for line in lines:
            progress.info(line)
        return {"RIGHTS": "\n".join(lines)}
