"""The Processing algorithms: every analysis, import and export, for toolbox, models and ``qgis_process``.

``ALGORITHMS`` names them as "module:Class", module within this folder; the provider imports them when QGIS
asks. The modules must stay cheap to import, since that happens at QGIS's start: what they need from
``layers``, ``scoring`` or ``reports`` is imported inside ``carry_out``.
"""

ALGORITHMS: list[str] = [
    "create_store:CreateStore",
    "backup_store:BackupStore",
    "copy_store:CopyStore",
    "grant_rights:GrantRights",
    "sample_city:SampleCity",
    "sample_inspections:SampleInspections",
    "import_districts:ImportDistricts",
    "import_facilities:ImportFacilities",
    "import_inspections:ImportInspections",
    "import_demand:ImportDemand",
    "import_planning_data:ImportPlanningData",
    "import_prices:ImportPrices",
    "export_prices:ExportPrices",
    "cost_estimate:CostEstimate",
    "notice_list:NoticeList",
    "sync_facilities:SyncFacilities",
    "merge_facilities:MergeFacilities",
    "retire_facilities:RetireFacilities",
    "verify_history:VerifyHistory",
    "status_as_of:StatusAsOf",
    "plan_visits:PlanVisits",
    "agreement:InspectorAgreement",
    "evaluate:Evaluate",
    "validate:Validate",
    "gap_analysis:Gaps",
    "prioritise:Prioritise",
    "programme:Programme",
    "robustness:RobustnessOfProgramme",
    "compare_scenarios:CompareScenarios",
    "rerun_scenario:RerunScenario",
    "adopt_scenario:AdoptScenario",
    "export_scenario:ExportScenario",
    "build_project:BuildProject",
    "district_maps:DistrictMaps",
]
