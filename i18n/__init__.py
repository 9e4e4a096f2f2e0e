"""Languages of the plugin's own texts: English in the source, Kazakh and Russian beside this file."""
