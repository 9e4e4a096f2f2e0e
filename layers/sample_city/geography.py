"""The ground of the sample city: districts with real names, shapes drawn by us, a grid of people.

The shapes are schematic. Districts are rings over one network of shared points, so neighbours meet
without gap or overlap; only their rough place, extent and area follow the real districts of Almaty.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .draws import Draws, largest_remainder

ORIGIN = (76.742, 43.033)
"""Longitude and latitude of the grid's south-west corner."""
KM_PER_DEGREE = (81.19, 111.09)
"""Length of a degree of longitude and of latitude at 43.25° N (WGS 84): good to 0.3 % over the city."""
CELL_KM = 0.25
COLUMNS, ROWS = 140, 166

# Points shared by the rings: name, longitude, latitude.
_NETWORK = """
aw1 76.742 43.286 | aw2 76.764 43.306 | aw3 76.796 43.322 | an1 76.834 43.336 | an2 76.884 43.355
az1 76.921 43.336 | az2 76.906 43.306 | az3 76.892 43.284 | azl 76.886 43.263 | alw 76.868 43.260
aal 76.866 43.252 | au1 76.846 43.250 | au2 76.828 43.247 | aan 76.824 43.236 | an3 76.796 43.232
anw 76.772 43.237 | aw4 76.752 43.262 | la1 76.874 43.244 | alb 76.884 43.237 | lb2 76.912 43.238
alm 76.942 43.235 | lm2 76.948 43.252 | azm 76.942 43.267 | zl2 76.914 43.266 | zt0 76.956 43.298
zm1 76.957 43.277 | zt1 76.970 43.322 | zt2 76.960 43.352 | ztn 76.948 43.382 | zn1 76.934 43.364
zn2 76.932 43.346 | tn1 76.968 43.394 | tn2 77.000 43.404 | tn3 77.044 43.394 | tn4 77.078 43.376
tme 77.103 43.358 | tm1 77.076 43.340 | tm2 77.036 43.330 | tm3 77.002 43.314 | me1 77.116 43.367
me2 77.092 43.330 | me3 77.046 43.294 | me4 77.022 43.258 | me5 77.060 43.216 | me6 77.120 43.186
me7 77.167 43.142 | me8 77.114 43.112 | me9 77.062 43.080 | me0 77.026 43.050 | mbs 76.982 43.034
bm1 76.980 43.080 | bm2 76.995 43.116 | bm3 76.962 43.156 | bm4 76.956 43.192 | bm5 76.944 43.216
bs1 76.952 43.046 | bs2 76.942 43.078 | bs3 76.924 43.108 | bns 76.905 43.130 | ns1 76.872 43.122
ns2 76.834 43.132 | nw1 76.800 43.158 | nw2 76.782 43.188 | nw3 76.770 43.214 | bn1 76.890 43.164
bn2 76.870 43.182 | abn 76.866 43.196 | aw5 76.838 43.198 | aw6 76.812 43.216 | ab1 76.876 43.216
"""
POINTS = {
    name: (float(x), float(y))
    for name, x, y in (point.split() for point in _NETWORK.replace("\n", "|").split("|") if point.strip())
}


@dataclass(frozen=True)
class SampleDistrict:
    """A district: names by language, the published population and its source, the ring of its shape.

    ``build_up`` moves the quality of what stands there: newer districts have newer houses.
    """

    code: str
    name_kk: str
    name_ru: str
    name_en: str
    population: int
    source: str
    ring_points: str
    build_up: float

    @property
    def ring(self) -> list[tuple[float, float]]:
        """Longitude, latitude; anticlockwise, closed, as GeoJSON wants the outer ring."""
        points = [POINTS[name] for name in reversed(self.ring_points.split())]
        return [*points, points[0]]


# Published by the districts' akimats; two are lower bounds, and no page says to which day its figure belongs.
DISTRICTS = (
    SampleDistrict(
        "alatau",
        "Алатау ауданы",
        "Алатауский район",
        "Alatau district",
        317_700,
        "gov.kz, page of the Alatau district akimat (published as 317.7 thousand); date not stated",
        "aw1 aw2 aw3 an1 an2 az1 az2 az3 azl alw aal au1 au2 aan an3 anw aw4",
        0.15,
    ),
    SampleDistrict(
        "almaly",
        "Алмалы ауданы",
        "Алмалинский район",
        "Almaly district",
        224_600,
        "gov.kz, page of the Almaly district akimat (published as 224.6 thousand); date not stated",
        "aal alw azl zl2 azm lm2 alm lb2 alb la1",
        0.30,
    ),
    SampleDistrict(
        "auezov",
        "Әуезов ауданы",
        "Ауэзовский район",
        "Auezov district",
        358_000,
        "gov.kz, page of the Auezov district akimat (published as “more than 358 thousand”: a lower bound); date"
        " not stated",
        "aan au2 au1 aal la1 alb ab1 abn aw5 aw6",
        -0.10,
    ),
    SampleDistrict(
        "bostandyk",
        "Бостандық ауданы",
        "Бостандыкский район",
        "Bostandyk district",
        362_200,
        "gov.kz, passport of the Bostandyk district (published as 362.2 thousand); date not stated",
        "alb lb2 alm bm5 bm4 bm3 bm2 bm1 mbs bs1 bs2 bs3 bns bn1 bn2 abn ab1",
        0.35,
    ),
    SampleDistrict(
        "zhetysu",
        "Жетісу ауданы",
        "Жетысуский район",
        "Zhetysu district",
        173_972,
        "gov.kz, article of the Zhetysu district akimat; date not stated",
        "azl az3 az2 az1 zn2 zn1 ztn zt2 zt1 zt0 zm1 azm zl2",
        -0.35,
    ),
    SampleDistrict(
        "medeu",
        "Медеу ауданы",
        "Медеуский район",
        "Medeu district",
        242_100,
        "gov.kz, page of the Medeu district akimat (published as 242.1 thousand); date not stated",
        "alm lm2 azm zm1 zt0 tm3 tm2 tm1 tme me1 me2 me3 me4 me5 me6 me7 me8 me9 me0 mbs bm1 bm2 bm3 bm4 bm5",
        0.10,
    ),
    SampleDistrict(
        "nauryzbay",
        "Наурызбай ауданы",
        "Наурызбайский район",
        "Nauryzbay district",
        220_187,
        "gov.kz, page of the Nauryzbay district akimat; date not stated",
        "anw an3 aan aw6 aw5 abn bn2 bn1 bns ns1 ns2 nw1 nw2 nw3",
        0.25,
    ),
    SampleDistrict(
        "turksib",
        "Түрксіб ауданы",
        "Турксибский район",
        "Turksib district",
        267_000,
        "gov.kz, page of the Turksib district akimat (published as “more than 267 thousand”: a lower bound); date"
        " not stated",
        "zt0 zt1 zt2 ztn tn1 tn2 tn3 tn4 tme tm1 tm2 tm3",
        -0.40,
    ),
)

CITY_POPULATION = 2_351_424
"""Bureau of National Statistics of Kazakhstan, 2026-02-01."""
CITY_PEOPLE_WITH_DISABILITIES = 53_000
"""“More than”, vecher.kz, 2022-04-01; no figure by kind of disability was found."""

# Where many people live, made up: longitude, latitude, reach in km, weight.
_CENTRES = (
    (76.928, 43.252, 2.2, 10.0),
    (76.900, 43.236, 2.6, 9.0),
    (76.848, 43.228, 2.2, 9.0),
    (76.866, 43.205, 1.8, 6.0),
    (76.915, 43.205, 2.4, 6.0),
    (76.957, 43.240, 2.0, 7.0),
    (76.830, 43.285, 2.6, 5.0),
    (76.866, 43.315, 2.2, 4.0),
    (76.780, 43.268, 2.0, 3.5),
    (76.820, 43.190, 2.0, 4.5),
    (76.838, 43.160, 1.8, 3.0),
    (76.795, 43.212, 1.6, 3.0),
    (76.925, 43.300, 2.0, 6.0),
    (76.942, 43.342, 2.0, 3.5),
    (76.990, 43.350, 2.6, 6.0),
    (77.035, 43.362, 2.4, 4.0),
    (76.985, 43.288, 1.8, 4.0),
    (77.050, 43.330, 1.5, 1.5),
)
# South and east of this line are the mountains: nobody lives there in the sample.
_FOOTHILLS = ((76.74, 76.86, 76.95, 77.00, 77.06, 77.17), (43.135, 43.142, 43.172, 43.215, 43.250, 43.330))


@dataclass
class Cells:
    """Inhabited cells of the population grid, columns of equal length m, from west to east by rows.

    Every corner of a cell lies in the city; its district is that of its centre.
    """

    column: np.ndarray
    row: np.ndarray
    district: np.ndarray
    """Index in :data:`DISTRICTS`."""
    people: np.ndarray
    """int64; the cells of a district add up to its published population."""
    central: np.ndarray
    """0 at the city's edge … 1 in its centre."""

    def __len__(self) -> int:
        return len(self.column)

    def centre(self) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude of the cells' centres."""
        return to_degrees((self.column + 0.5) * CELL_KM, (self.row + 0.5) * CELL_KM)


def to_degrees(x_km: np.ndarray, y_km: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of a place given in km east and north of :data:`ORIGIN`."""
    return ORIGIN[0] + x_km / KM_PER_DEGREE[0], ORIGIN[1] + y_km / KM_PER_DEGREE[1]


def district_at(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Index in :data:`DISTRICTS` of the district around each place, −1 outside the city (int64 [n])."""
    found = np.full(len(longitude), -1, dtype=np.int64)
    for index, district in enumerate(DISTRICTS):
        inside = np.zeros(len(longitude), dtype=bool)
        ring = district.ring
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if y1 != y2:
                crosses = (latitude >= min(y1, y2)) & (latitude < max(y1, y2))
                inside ^= crosses & (longitude < x1 + (latitude - y1) * ((x2 - x1) / (y2 - y1)))
        found[inside] = index
    return found


def population_cells(draws: Draws) -> Cells:
    """Spread the published populations over a grid of 250 m: dense near the centres, none in the mountains."""
    rows, columns = (a.ravel() for a in np.mgrid[0:ROWS, 0:COLUMNS])
    corner_x, corner_y = np.meshgrid(np.arange(COLUMNS + 1) * CELL_KM, np.arange(ROWS + 1) * CELL_KM)
    corners = district_at(*to_degrees(corner_x.ravel(), corner_y.ravel())).reshape(ROWS + 1, COLUMNS + 1) >= 0
    whole = (corners[:-1, :-1] & corners[1:, :-1] & corners[:-1, 1:] & corners[1:, 1:]).ravel()
    longitude, latitude = to_degrees((columns + 0.5) * CELL_KM, (rows + 0.5) * CELL_KM)
    district = district_at(longitude, latitude)
    built = whole & (district >= 0) & (latitude > np.interp(longitude, *_FOOTHILLS))
    density = np.zeros(len(rows))
    for x, y, reach, weight in _CENTRES:
        away = _squared_km(longitude, latitude, x, y) / (reach * reach)
        density += weight / ((1.0 + away) * (1.0 + away))
    # Parks, yards and works in between: some cells have few people or nobody.
    texture = draws.uniform("cells:texture", len(rows))
    density *= np.where(texture < 0.12, 0.0, 0.4 + 1.2 * draws.uniform("cells:people", len(rows)))
    inhabited = built & (density > 0.22)
    people = np.zeros(len(rows), dtype=np.int64)
    for index, place in enumerate(DISTRICTS):
        here = np.flatnonzero(inhabited & (district == index))
        people[here] = largest_remainder(density[here], place.population)
    keep = people > 0
    central = 1.0 / (1.0 + _squared_km(longitude, latitude, 76.925, 43.247) / 16.0)
    return Cells(columns[keep], rows[keep], district[keep], people[keep], central[keep])


def people_by_profile(draws: Draws, cells: Cells, weights: list[float]) -> np.ndarray:
    """People of each profile per cell, float64 [m, p], to 0.01: assumed, for want of published figures.

    The city's published number of people with disabilities per inhabitant is taken for everyone, and parted
    by ``weights``; a cell has up to a quarter more or fewer, the whole agrees.
    """
    wanted = int(cells.people.sum()) * (CITY_PEOPLE_WITH_DISABILITIES / CITY_POPULATION)
    total = float(sum(weights))
    result = np.empty((len(cells), len(weights)))
    for index, weight in enumerate(weights):
        local = cells.people * (0.75 + 0.5 * draws.uniform(f"cells:profile {index}", len(cells)))
        result[:, index] = np.round(local * (wanted * weight / total / np.cumsum(local)[-1]), 2)
    return result


def places_outside() -> tuple[np.ndarray, np.ndarray]:
    """Longitudes and latitudes just outside the city, for the facilities that are there by mistake."""
    x, y = np.meshgrid(np.arange(-3, 40) * 1.0, np.arange(-1, 45) * 1.0)
    longitude, latitude = to_degrees(x.ravel(), y.ravel())
    near = np.zeros(len(longitude), dtype=bool)
    clear = np.ones(len(longitude), dtype=bool)
    for dx in (-1.0, 0.0, 1.0):
        for dy in (-1.0, 0.0, 1.0):
            clear &= district_at(*to_degrees(x.ravel() + 0.6 * dx, y.ravel() + 0.6 * dy)) < 0
            near |= district_at(*to_degrees(x.ravel() + 1.8 * dx, y.ravel() + 1.8 * dy)) >= 0
    keep = clear & near & (latitude > 43.16)
    return longitude[keep], latitude[keep]


def _squared_km(longitude: np.ndarray, latitude: np.ndarray, x: float, y: float) -> np.ndarray:
    east = (longitude - x) * KM_PER_DEGREE[0]
    north = (latitude - y) * KM_PER_DEGREE[1]
    return east * east + north * north
