"""What a person sees: docks, dialogs, options page. No SQL and no rules here."""
