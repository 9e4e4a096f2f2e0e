"""The store, one interface over GeoPackage and PostGIS, and the QGIS layers made of it."""
