"""Weights of words, made by `python -m benchmarks leren`; see rules/telling.py."""
# ruff: noqa: E501

STEP = 0.2903
RARE_STEP = 0.1411
THEMES = """
berichten-en-de-app -3.70
snel-contact-als-er-iets-is -3.84
oudergesprekken -4.09
luisteren-en-vertrouwen -3.72
meertalige-ouders-en-kinderen -3.90
brengen-halen-en-overdracht -4.00
rekening-houden-met-werk-en-gezin -4.01
een-lijn-tussen-thuis-school-en-opvang -4.69
zien-wat-er-geleerd-wordt -4.03
thuis-helpen-bij-het-leren -4.24
huiswerk-en-plannen -4.18
toetsen-cijfers-en-rapport -3.73
lezen-en-voorlezen -4.39
extra-hulp-en-zorg -3.41
meer-uitdaging -4.22
goede-en-boeiende-lessen -3.71
telefoon-scherm-en-laptop -3.85
stage-vakken-en-studie-kiezen -4.03
ai-en-eerlijk-schoolwerk -4.45
een-leerkracht-of-mentor-die-je-kent -4.42
pesten-en-ruzie -3.84
regels-en-gedrag -3.69
opvoeden-doen-we-samen -3.86
lekker-in-je-vel -3.63
eten-drinken-en-bewegen -3.75
spelen-slapen-en-dagritme -3.69
overgang-naar-een-nieuwe-groep-of-school -4.01
zelfstandig-worden -4.38
ziekte-medicijnen-en-allergie -3.98
sfeer-en-welkom-voelen -3.70
hulp-van-ouders -3.99
meepraten-en-inspraak -3.93
ouders-ontmoeten-elkaar -4.15
alle-ouders-bereiken -4.19
feesten-en-vieringen -4.00
uitstapjes-sport-en-cultuur -3.80
school-en-buurt -3.96
achtergrond-geloof-en-cultuur -3.90
geld-en-ouderbijdrage -3.89
toekomst-van-de-school -4.67
natuur-en-milieu -4.42
schooltijden-verlof-en-vakanties -3.97
leerkrachten-klassen-en-invallers -3.91
opvang-overblijven-en-pauze -4.24
veilig-naar-school -3.88
gebouw-plein-en-netheid -3.57
privacy-en-foto-s -4.28
verzuim-en-thuiszitten -4.40
"""
FEATURES = """
1|g0b1T2U3U4U5U6W7U8UAYBXCUDUEUFXGWHUIUJXKULUMWNXOUPUQcRUSUTUUUVUWWXUYXZUaUbXcUdUeUfUhUiUjUkUlU
1 uur|uGXJYMXNYgY
10|g0Z1W2c3T4W6W7U8U9WAYBWCWDTEUFWGWHUIUJUKULWMUNUOUPUQURUSUTWUUVUWWXUYUZUaUbUcUeUfYgUhUiUjUkUlY
10 min|r1U2YFXGXLX
10 minut|p2Y5U9WCX
10 uur|u0X6UAZ
130|zcY
14|uCYLYhX
15|u2YcX
16|u1Y6XDXLafXlX
18|uHYQYRa
2|k0W1W2U3U4U5Z7YBWDUFUGXJWKULXMUNXPUQcTUVUWUcXfUgWhYiUjU
2 jaar|uGXJWQWcXgX
2 naar|uQY
20|r1XMXOXfXhZlX
22|u0a1X3XAZ
25|p1X2W3U5XDYcXiX
3|f0Z1W2X4U5U6W7U9UAUCXDTEUFWGWHWIUJUKULUMUNUOWPZQZRUSUTUUUVUWUXUYUZUaUbUdUeUfUgThUiUjUkUlU
30|r9UBYUYXYYZcXfX
32|zgZ
4|f0X1W3X4U5X6U7U9UAaBbCZDYEUFaGZHWIWJUKULWMUNWOUPUQYRUSUTUUXVUWUXXYUZUaUbUcUdUeUfXgThUiUjUkUlU
45|zFZ
5|i0Y2U3U4U5U6Y7X8U9UAXBUDUEUFXGUHUKXLUMWNUOUPZQUSWTUUWVUWUXUYWZUaUbUcWfWgZhUiUjUlU
5 uur|r1W6WAXPXSXfU
6|k0U1U2W3U4U5X6b8U9UAUBZDUFXGUKULUMUNUOUPUQUTUUUVUfYgZhXiUjU
6 uur|u2X6Y
6 week|u6XBWfZgX
7|j1W2U3X4U5U6Y7U8U9UAUBUCUDUEUFXGZHUKXLUMUNUOUPUQZSUTXUUVUWUXXYUZUaUbUcUfWgYhWiUjUlU
7 uur|u1X6XXXfXgX
8|f0U2U4U6U7U8U9UAUBWCUEXFTGWHWIUJUKULUMYNUOUPUQXRXSUTYUWVUWUXUYaZUaUbUcUdUeUfZhWiWjUkUlW
8 uur|u1WfWhWiXlX
9|p0X1X5Z6XLYfela
a4|r5XDZQaSXgX
aan de|d1b2X4U5Z6X7W8W9WAUBUCWDTEUFWGUHUIUJUKUMUNUOUPURUSUTUUUVUWUXWYUZWaWbUcUdUeUhUiUjWkUlW
aan het|h1U2X3W4U5X6W8a9UAUBUDTFUGUHUJXKULUMUNXOUPWQURXSUTUUWVUWWXUYUZUaUbUcUgUhUiUjUlU
aan ieman|u5WWX
aan men|r5YQWgY
aan mij|u3X4XCUMYRY
aan on|u1W2W3XLW
aan tafel|j1U2X9UFUGXLUMYNUOYTUUWVYWUXaYX
aanbod|zZY
aandach|l0U1U3U4U5UBXDWJXKULUMUNbPUTaUUXUZUfUgUiUjU
aandach voor|rBXNa
aandoen|zMZ
aanhoud|zPZ
aankan|uEd
aankled|uRZYZ
aankon|z0Z
aanmel|p0U1UDUQcUbZUfU
aanpak|h0U1W2U3U4U5U6U7d8U9UAXBUCUDWEUFUGUHUIUJUKULZMbNUOUPWQURUSUTUUUVUWUXUYUZUaUbUcUeUfWgUhUiUjUkUlW
aanpak en|u7WAX
aanrak|zCZ
aanschaf|ucd
aanschiet|z1Z
aanspreekpun|u1YJY
aansprek|o1i2U3X4U6UDUJXMUNUTUWUXUfU
aanval|rDbJYNYSfgU
aanvrag|l0U1X2T3U4U5U6UBUDWFUGUKULUMUNUOUPUQUTUUUVUcdfWgUhYiUjU
aanwes|p1U3UDUXcfXlY
aar|rFUKZTZeW
aardrijkskun|zFZ
absen|ulc
absentie|rfYlf
accepter|rbf
account|zGZ
ach|rDUQZfUgXiX
achter de|u3YGW
achteraf|u3UGXVXfXlY
achterban|zVZ
achtergron|pDUbf
achterin|zDZ
achterlop|zAZ
achteroprak|z9Z
achterstan|zBZ
achttien|uLUMYQYRc
actie|uaZcX
actie voor|uaYcX
actief|uFZUUXY
actif|k0U1U3U4U5U6U8ZBUDUFUGUKULUMUNUOUPfQUTUUWVUXUZYaUbUcUfUgUhUiUjU
activiteitencommissie|zUY
ad|zDa
adh|uDc
adoptie|zba
adr|zka
adresgeven|zkZ
adreslijs|zWZ
advie|k0U1U2U3Z4U5U6U8U9UAUBfCUDUEUFUGUHUKULUMUNUOUPUQgSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjU
adviesgesprek|z2UQZ
adviesrech|zVZ
advocat|z3Z
af aan|u2W3WQX
af dat|uAa
af is|r8XAa
afbel|u0UfblZ
afdak|zja
afgef|z5a
afhal|z5a
afkijk|zIa
afkom|p0U3UDUbf
afkor|r0a4bDU
afmak|zAa
afmel|m0U1W2U3U5UBUDUFUKULUMUNUPUSUTUUUXZfdgUhWiWjUle
afpak|uGYKZLX
afsc|j0U1U2U3U4U5g6U7U8U9UAUBUDUEUFUGUHUKULUMUNUOUPUQWSUTUUUVUWUXUYbZUaUbUcUfUgUhUiUjU
afsc neem|o5b
afschaf|zOa
afscheidsavon|zYZ
afscherm|zkZ
afsprak|f0T2b3d4U5U6W7a8U9UAUBUCUEUFUGWHUIUJTKULeMWNUOUPUQURXSUTUUUVUWTXUYUZUaUbUcUdUeUfUgUhTiUjUkUlU
afsprak maak|u2Y3UJULUMYRY
afsprak op|u3X7XLX
afsprak over|uGY
afsprek|o1U2Z3U5W7ZDULUYX
afsprek en|u2XYX
afstem|r7g
afstrom|zHZ
afval|pDUFZMUNUeh
afval scheid|uFYea
afwes|uld
afwissel|pDUFfgU
agenda|m0d1U3UAcBXDULUMUPURYTUVXfU
agenda bijhoud|uAZRY
agenda van|u0WVX
agressie|zKZ
agressief|zKZ
ai|m0U1U3U4U5UBUDUFWGeIlLUNUTUZUfUgUjU
airco|zja
akoestiek|zjZ
al|uUYYY
al al|uVadX
al de|r1XTUgZ
al die|m0W3X5YAXBWDUFXNUPUTUgXiXjU
al een|j0U1U2U3U5X6W9UBUDZFUGWLWMUNUPXQUTUUUfZgUhXla
al er|c0T1i2a3X6U7U8U9UAUCUDTEUFUGWIUJWKYLYMTNUOUPUQURUSUTUUWWUXUYUZUaUbUcWdUeUfUgUhUiUjUkUlU
al het|c0X1a2c3a4U5U7U8U9UAUBUCUDXEUFUGUIUJUKULUMUNZPXQURUSUUXWUXXYUZUaUbUcUdUeUfWgUiUjUkUlW
al hij|l0U1Z3U4W5XDZMXNWOUPWRXSZTWfUjU
al ik|m0W1U2X3U4Y6X8X9YDUMUfYhY
al in|r1W6XBXYXfXlX
al is|r5WDUNYUX
al je|e1X3c4U5U7U8U9UAUBWCUDXEUFUGUHZIUJWKUMUNWPUQURUSWTUUXVUXXYWZUaUbUcUdUeUfUgUhUiUjUkUlU
al juf|u3XKXLXgU
al kinder|k1W3UDXFUGUKZLWMUNUOXTWXUZWbafXgUiUlX
al kom|u6XAX
al maan|o1W9UDUKXMUfWjXlZ
al mijn|m0U1d2U3U5WBXDWFUSXfYgUiWlb
al moeder|u3W4WWW
al on|u1U3W4WKY
al op|p7W9ZMX
al ouder|l0Y1W2W3W6UDUGWMXNUQWTXUTWUXa
al schol|u0X7UfXhY
al te|uJYcW
al twee|u3W6X7YMX
al vier|u2W3XgY
al wat|r0X3XLXQX
al we|o1X2W3Y5U7WDWLXMWPXUXWUXU
al ze|h0U1W2W3U4U5U6W7U8U9UAUBXDUEXFUGUHUJUKULUMZNZOXPYQYRXSUTWUUVUWUXUYUZUaUbXcUgUhUiWjUlW
alcohol|uLZMX
algoritme|zIa
allang|zCZFZ
allebei|l0W1W2W3W4U5Y6c7XDUFUKXLXMUNUQUTUUUVUXUZUfUgYhT
allebei de|u1W5YKXLXgY
alleenstan|u6c
allemal op|u2WGYXX
allen de|p1X3UTUUXWUXa
allen naar|u0W6XBY
allen op|rKbLUQXWWhUjU
allen staan|u5UKb
allen voor|rHYUXgW
allerg|rDXSc
allergien|zSZ
allergisch|zSZ
alsof|z2Z
altijd dezelf|o0U1W3U7UUdWU
altijd eef|u5YPXTX
altijd een|u5WTaWX
altijd wel|r1X2X5WOWTXUX
ambtenarental|z0Z4Y
ambulan|r0X1XDc
and ride|uiY
ander cultur|ubY
ander dan|o0W7X8X9XBWDUMXfX
ander gezich|ugZ
ander kinder|r2W3W4X6WBYKUbY
ander krijg|uGXIXLW
ander lan|u4YWUbW
ander manier|u9a
ander moeder|r0X3UWZ
ander niet|uLY
ander ouder|j0U1U2U3T4U5U6Y8U9UBUDUFUGUHUKULUMYTUUSVUWbXRaUgUkX
ander schol|uDXfX
ander staat|ufWgXiWlX
ander zijn|uMUbe
anderhalf|ziZ
anderstal|z4Z
ang|uNd
animo|uXd
anti|zKX
antipes|zKa
antwoordknop|z0Y
antwor|h0a1k2U3Z4U5U6U7U8U9UAUBUCUDUEUFUGXHUIXJUKULUMUNXOUPUQURUSUTUUUVUWUXUYUZUaUbUcUeUfUgUhUiUjUkUlU
antwor krijg|u0W1X
ap|c0r1Z3a4T5T7T8U9UAUBUCUDTEUFTGXHUIUJULTNTOTPTQTRUSUTTUTVUWTXUYUZTaWbTcUdUeUgThWiTjTkWlY
ap al|u0X1X7UhX
apar|rDYOYPbSY
appel|uOZaZ
appeltar|zOaTa
appgroep|l0W1W2U3W5U6UBUDUFUGYKYLUMUNUOUPUQUTUUUVUWeXUZUfUgUiUjUkY
appgroep van|r0XUUWa
april|u0Y2XHXQW
arabisch|o0Z1U3U4fDU
arbeidsmark|zHZ
arbeidsplek|zHYQZ
arm|r7ZDULUMUbYca
armoede|zcZ
arranmen|u0XDbcX
assertief|zNZ
assisten|ugc
astma|uDZSd
atelier|uZc
aub|m1U3UDUGUKULUMWNUOXPWTUfUiWjXkX
augustus|z0Y
aula|zja
aut|pDeKXNUgY
autistisch|zDZ
auto|l0U1U2U3U4U5U6U8U9XBUDUFUGUHUKULUMUNWOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUijjW
automat|zOZ
automatiser|z9Z
autovrij|zia
avg|zka
avi|zCa
avon|b0Y1S2W3T4T5T6h7U8X9WAYCWDSEUFTGTIUJUKTLTMbNTOTQTRUSTTTVTWZXaYYZTbWcTdUeUfTgThUiTkUlU
avon over|o6UHWMaWUXa
avondgesprek|z2Z6Y
avondur|z6Z
avondvierdag|zYZ
baan|m0U1U2X3U4U5U6j8U9UBUDXFUGUHXKULUMUNUOUPUTUUUWUXUZUfUgUjU
baar|r7a8Z9UCUFZLUMU
baas|u6c
baby|l0U1W2W3U4U5U6Z8U9UBUDUFUGUHUJTKULUMUNUOUPhQUSUTXUUVUWUYUZUaUbUcUfUgUhUiUjU
bad|zPa
bak|rOZUYXYjb
bakfiet|u5XPZiY
bal|zKZ
ban|m0U1U2U3U4U5U6U8U9UAUBUDUFYGUHUJYKULUMUNUOUPUQURUSUTZUYVUWUYUZcaUbUcUfUgUiUjU
ban met|uJY
bang|l0U1W2U3U4U5U6UBUDUFUGXHXKULUMUNeOUPUQUSUTUUUVYWUXUZUaUcUdYfUgUhUiWjU
bang dat|p1WGXHXNUVXdX
bank|m0U1U2U3U4U5b6UBUDUFUGUKYLUMUNUOUPUTUUUWYXUZUaUfXgUhTiUjelX
barbecue|uWd
barental|z4UDY
basis|zFY
basisschol|r3XAXGXQY
basisvar|zFZ
basketbal|zZZ
bbl|zHb
bbq|uOYWa
beantwor|u0X1bBX
bed|j0U1T2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULUMiNUOUPYQURUSUTUUUVUWUXUYUZUaUbUcUeUfZgUhUiUjUkUlY
bedach|zIa
bedank|r3XTZUY
bedrag|zca
bedreig|uKd
bedrijf|i0U1U2U3U4U5U6Y8U9UAUBUCUDUEUFUGUHhIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaebUcUdUfUgUhUiUjUkUlU
bedrijf uit|uHZaZ
bedrijfsbezoek|zHZ
bedtijd|uMb
beek|zXa
beel|zka
beeldbel|z1U2Z
beeldscherm|uGb
beeldschermtijd|zGY
been|zRZ
bees|l0U1U2U3W4U5X6W8g9WAZBUDUFUGUHUKULUMWNUOUPUTUUXVUWUXUZUfUgUiUjU
bees zijn|o3W5X6W8b9WMWUX
begaf|zEZ
begeleid|g0U1U2U3U4U5U6U7U8U9aAUBUCUDdEUFUGUHUIUJUKULUMWNUOUPUQURZSUTUUYVUWUXUYUZWaUbUcUdUeUfUgahUiUjUkUlU
begeleid bij|uDUUZZU
begeleid woon|uDUMYRa
begeleider|j1W2U3U4U5U6U8U9UAUBUCUDcFUGUHUJYKULUMUNUOUPUQURUSUTUUaVUWUXUYUZWaUbUcUfUgWhUiUjU
begeleidingsur|zAZDU
begin|e0W2X3X4U5W6W7U8Y9UAWBYCUEUFTGUHUIUJUKULUMTNUOUPUQXRUSUTWUWVUWWXUYUZUaUbUcUdUeUfdgUhWiUjUkUlU
begin om|r3X6XTXfWhX
begin over|u8XQXfU
begin van|u5XBXfU
begin vh|u2XUXWX
begintijd|zfZ
begon|zQZ
begrafenis|zBY
begrijp|h1U2Y3X4b5U6U7U8W9UAUBWCYEUFZGUHWIUJYKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUgUhUiUjUkUlU
begrijp de|u0X4Y
begrijp het|u2X4WBXDUFY
begrijp ik|r2W4YDWHX
begrijp niet|u8XCX
begrijpelijk|r0Y4aBYDX
begrip|o0U1U2U3e4U6ZBUDWLWNUfU
begrip voor|u3X6X
begroet|r4XDUTf
begrot|zca
behandel|r8ZDZFWfW
beher|zMZRZ
behulpzam|zTZ
beide|p2a3X6YUUWUXU
beide kan|u2X3X
beide ouder|u2X6XXU
bejar|u0Uad
bekaf|ziZ
bekendmak|zfZ
beker|uFZOYPXeZ
bekijk|z8Z
bekvech|zMZ
bel|X0T1z2a3X4U5Z7T8S9TATBSCTDaETFSGSHUITJXKWLUMSNTOSPUQURTSbUZVSWSXXYTZSaTbScSdTeTfbgThUiSkTlZ
bel al|l1d2W3U5W6WBUDWFUGUSZUXgUlY
bel dan|u0U1X3Z
bel gaat|u1R5ZfYiU
bel me|u1UDYSYUXjX
bel met|u1YKXLXfWhWlX
bel mij|u1W4WUX
bel on|u1T3UDXKYSY
bel ook|r1a2Y3YDUXY
belachelijk|zbZ
belangrijk|p0X4UDUGZNYTUgY
belangstel|zXZ
belas|zFZcU
belef|rLf
beleid|o0U1U2U3UDXGULUMUNUOUPUQUSXTUUUVhgUjU
belof|p1U3gDULU
belon|p1U3UDULgNU
bemiddel|zKZ
ben|j0Z2W3Z4U5U6d8U9UAUBUCUDZEUFUGUHUKULUMXNXOUPUQURYSUTYUXVUZUaUcUfUgUiUjX
ben en|u0W2X6X
benauw|zja
benzinestation|ziY
beoordel|p0U3UBhDULUMU
beperk|uDbWX
berber|z4Z
bereik|m0U1c2U3U6UBUDUHULUMUNUPUTUUUWUXcfU
bereikbar|zXY
berek|zBZ
berich|e0m1b2U3T4Z6X7U8U9UAUBUCUDTEUFUGUHUIUJUKULUMUNUOUPUQURUSUTUUTVUWUXUYUZUaUbUcUdUeUfZgUhUiUjUkUlZ
berich ook|u0Y4XUU
beroep|p0U1U3UDUHcUaWUXU
beroepenavon|zHZ
beroepenmark|uHb
beroepskeuze|zHZ
bes|p3Y7XDUJbLUMXTUgU
bes een|rFXUcZUjY
beschuldig|zBZGYIY
beslis|k0U1U2U3U4U5U6U8U9UAUBUDUEUFUGUHUKULUMUNUOUPUQUSUTUUUVjWUXUYUZUaUbUcUfUgUhUiUjUkUlU
besluit|m0U1U3UDUFUGWKULUPUQUTUVgcXfXgUkY
besluit is|uGWVYfX
besmettelijk|zSZ
bespar|ucaeY
besprek|o0X1U2a3UBWDXVXfYlY
bested|zcZ
bestur|r0U9UDUFUVg
betal|f0T1T2U3T4T5T6U7U8U9UAUBTCTDTEUFWHWIUJUKULTMTNTOUPUQURUSUTTUUVUWUXUYUZYaUbUcqdUeUfUgUhUiUjTkUlU
betek|u0Y5X9UBa
beteken|pBZUZVYdYhU
beter dan|u0UFXXY
betrek|u3UVc
betrok|k0U1U2U3U4U5U6U8UBUDUFUGUHUJUKULUMUNUOUPUQUSUTdUUVYWUXbYUZUaUbUcUfUgUiUjU
betrok ouder|uTUXZ
betrokken|zXZ
beur|f0T1c2W4U5W6U7U8Y9UAUBUCUDWEUFUGWHWIXJUKaLUMXNUOUPUQXRXSUTUUUVWWUXUYUZUaUbUcWdUeUfUgUhUiUjUkUlU
beur er|uMYQYRYVX
beurtenis|z1Z
beval|zfY
beveilig|zka
bevlog|zJZ
bevoeg|zDZSY
bevorder|rBe
bewar|zDYSZ
beweg|o0U3UDUFULUMUOhPU
bewoner|zaZ
bezet|zgZ
bezoek|m0U1U3U5U6U8UBUDUFUGUHcKULUPUQXZXaZfUgUhU
bezorg|z3a
bhv|zSa
bibliothek|uCYaY
bid|zba
bieb|m0U1U2U3U4U5U6U8UBUCeDUFUGUHUKULUMUNUOUPUQUTUUZVUWUXUYUZXacbUcUfUgUhUiUjU
biebpas|zCa
bij|zea
bij blijf|uLYQX
bij de|Y0U1X2X3T4X5c6U8U9TATCUDSEUGUHTJULeMUNTPTQTRUSUTXUXWTZUaTbUcTdUhWiZjT
bij een|m1X3WBWDXSWcWfUgW
bij elkar|o0UDUFXGUQUWYcXgciU
bij het|d0U2W3U5d6U7U8W9XCUDTEUFUGUIUJUKULUMUNUOUPXQURUSUTXUZVUXWYYZUaUbUcUdUeUgUhUiajUkU
bij hoor|u0U6YKY
bij jullie|u7XPW
bij men|u8XXZ
bij mij|r0W2X4WMXOXPW
bij mijn|u6XJX
bij naam|uJXTa
bij on|u1X3ZkX
bij uit|uUZ
bij welk|u1W6XDWHX
bij wie|p1fDW
bij zijn|r2YBXJYYY
bijban|zHZ
bijbel|zbZ
bijbelverhal|ubd
bijdrag|oDULUUXce
bijenstek|zSZ
bijhoud|r0UAeRY
bijklet|zWb
bijle|uAZDZ
bijstel|zQY
bijt|o0U1U2U3U5U8U9UBUDUKbLUMdNUOUPYQUTUjU
bijwerk|uDYSc
bijwon|z8aFU
bijzonder|zfY
bin|f0U1b2W3W4U5h6U7U8U9WAUCUDTEUFUHUIUJWKULTMXNUOUPUQURUSUTYUUVUWUXUYUZUaUbUcUdUeUgUhUiUjUkYlX
bin een|u1X5UJX
binnenkijk|u5X8Y
binnenkom|p5YMYNXTY
binnenkwam|zTYUY
binnenlop|z5Z
biologie|zFZ
bioscop|zZZ
bkr|zga
blad|zDY
blauwe|z1a5a
blij|o0U1U3U5U6UDUKUNdQUTfUUZUaUfUgUhUiUjU
blij met|uTZ
blijf de|u0WDWVZcXdZ
blijf hij|uDXNYSY
blijf zit|rBbWXjU
blik|z8Z
bloedhet|zja
bloeit|zFY
blok|p0U1U3U4U8g9UDUFYPUTUgUjU
blokker|ziY
bod|z8Z
boeien|uFb
boek|c0T1T2T4X6T7U9YATBTCnDUEWFZGYHTIUJWKTLYOTPTQTRUSUTTUTVTWTXTYUZTaTbTcWdUeUfTgThUiTjTkUlU
boek in|u4Y5X9WCW
boek leen|uCZ
boek voor|rCWFX
boekenbeur|zCZ
boekenkas|zCZ
boekenkos|zcZ
boekstar|zCZ
boekverslag|uAc
boer|k0U1U2U3U4U5U6X8U9UAUBUCUDUEUFXGUHUJUKULUMUNUOUPUQURUSUTUUYVUWUXUYUZcadbUcUeffUgUhUiUjUkUlU
boer in|u6XZXaW
boet|zLb
bolderkar|zPa
bon|z6UYZ
boodschap|u1Y3YMYRY
boom|p3UAUDUFYebjd
boom plan|uFYea
boomfeestdag|uFZec
boos|l0W1Y2U3d4U5U6U9UBUDUFUGUHUKULUMaNbOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgUiUjU
boos zijn|u0XMX
boot|zDZ
borg|uNZcX
borgen|zNZ
borrel|zWZ
borstvoed|uPb
bos|o0U1U3U4U5U6U8UBUDUFaGUKULUMUNUOUPZQUTUUUVUZbbUcUecfUgUiUjU
boterham|o0U1U5UDUOgPUYXgUjX
bouwhoek|zPZ
bovenbouw|p0U1U3UDUGYQYTUUUVZXZdajU
boze|r0X1X3bMY
brandveil|zjZ
brandwer|uac
brede|zZZ
breng|m0U1U2U3U5c6UBUDZFUKULUMUNUPUSZTUfUgUiX
brengmomen|z5Z
breuk|z9Z
brief|f0i2U3T4f5U6U7U8U9UAUBUCUDWEUFUHUIUJUKULUMUNUOUPUQURUSWTUUUVYWUXXYUZUaUbUcWdUeUfUgUhUiUjUkUlU
brief niet|u0U4Y
brief van|u0X4XDXSX
brigadier|zia
broek|rDUPe
broer|o6bCXDUGUMaNXPUWXfU
broer en|r6XMZNXWX
bron|zIZ
bronvermel|zIZ
brood|m0U1U3U5UBUDXFUGUKULUMUNUOgPUSYTUZUcYfUgUhWiUjU
broodtrommel|uOb
brugfunctionaris|zXZ
brugklas|uNYQZ
brugklasser|rDUQe
brugperiode|zQZ
bruilof|zfZ
brus|zDYWX
brutal|zLa
bso|c0T1T2U3T4T5X6T7f8U9UAUBTCUDSEUFTGTHUIUJUKTLTMTNTPTQTRUSUTTUTVTWUXUYUaTbTcTdUeUfSgThuiTjTkUlU
bso en|u5Z7Z
buddy|zWa
budget|zca
bui|zMY
buikgriep|zSa
buikpijn|uNc
buit de|rDXLXfX
buit laat|uKd
buit leer|r8UAUFXed
buit speel|pOaPYjX
buitenl|zeZ
buitenlan|p4U6YDUKUPUZbbYcU
buitenlandreis|zZY
buitenluch|zPZ
buitenruim|zPZ
buitenschol|uPUZXhX
buitenslot|uKc
buitensluit|uKa
buitenspeeltijd|zhZ
buitenspel|zPZ
bulgar|z4a
bundel|z0a
bureau|zDa
burn|zNZ
burrschap|rFbaXcU
burrschapsl|zFZ
bus|f0T1X2U3U4U5U6U7U8U9UAUBUCUDTEUFUGUHWIUJUKWLUMWNaOUPUQWRZSUTUUUVUWWXUYUZUbUcUdUeUfXgUhUikjUkUlW
bus met|ufWiYlX
bus rijd|uiY
busverbin|ziZ
buur|j0U1U2X3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUKULUMUNUOUPUQUSUTUUUVUWUXUYUZWalbUcUfUgUhUiUjUkUlU
buurtbewoner|zaY
buurtfes|zaZ
buurthuis|uATac
buurtkinder|zaZ
buurtnot|zaZ
buurtspor|zaZ
buurtwerker|zaZ
buurvrouw|zWa
cadeau|rYf
cake|zOa
camera|rDUjUkg
can|z0Z4Y
carnaval|uYc
casemanager|z1bDb
chaos|uhZiZ
chatbot|r1UFXGaIe
chatgp|p3UDUFYGbIgLX
chauffeur|rNXUZfXgUia
chil|uNYTf
chines|z4Z
chip|uOc
christelijk|ube
chromebok|pAYDUGfLUQU
chronisch|zSY
cijfer|f0b2W3T4U5T6U7U8U9UAUBoCUDTEWFUGUHUIUJUKULUMWNTOUPUQURUSUTUUTVUWUXUYUZUaUbUcUdUeUfTgUhUiUjUkUlU
cijfer en|uBX
cijfer er|u0Z1WBY
cijferlijs|zBZ
cito|r2YBbQZ
citotoet|u9UBbcX
club|p3UUbWUXUZZaW
co|u6cUUXU
coach|rDZJd
collega|uLYNYgX
combigroep|zgZ
combiklas|zgZ
combinatiegroep|zgY
combinatieklas|ugc
commissie|zUZ
communicer|u0c
compac|zEa
complimen|m0U1U3U4U5UBUDUFUGUJUKULbMUNXOUPUTaZUgUiXjU
computer|pDUFYGgIYMU
computerprogramma|zGY
concentrer|rFe
concierg|uLYTY
conflic|uKc
consequen|uLb
consequentie|uLb
consultatiebureau|zDY
contac|k0U1b2U3U4U5U6U8UBUDUFUGUHUJUKULUMUNUOUPUQXTUUUVUWdXUZUaUcUfUgUiUjU
contac met|uWZ
contactouder|zUZ
contactperson|u1cJYgU
continuroo|zfY
contrac|zcZ
control|zLZ
controler|rDZLYSZiX
copilot|uGZId
creatief|rFcZY
creche|zha
cultur|j0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULUMUNUOTPUQURUSUTUUUVUWUXUYUZZaUbjcUeUfUgUhUiUjUkUlU
culturel|zZZ
cultuurverschil|zbY
cursus|z4X
cv|zDUHZ
cyberpes|uGYKY
daar leer|u5X7XDXMXWW
daarover|p6U9UBXFUKYMXVYfXgX
dach|p0X1Y2X3a5XBXDU
dach dat|u1X3XBX
dader|uKd
dag|T0Z1c2R3R4R5i6T7U8X9XAaCYDQESFTGWHYITJUKSMUNRPYQTRSSSTUURVSWTXTYUZRaSbRcRdTeTffgYhZiSjRkSlT
dag een|p0U5UCXOYYXfUgX
dag is|r5YfU
dag naar|u5UPZfX
dag ook|u1X5UgX
dag op|p1W3UAXGWKX
dag voor|u0Y5W
dag was|p1U5cfU
dagbested|uHcQY
dagindel|zPZ
dagopvang|uDUhb
dagoverdrach|z5Z
dagritme|r5ZPZ
dagritmekar|z7ZMU
dagschema|zPZ
dagverslag|z5Z
dak|u5aFZeZjZ
dan|p0U5UDUFULUNUOZPXTUZdfUgUjU
dan al|u1W6XfZlX
dan boos|u0W1W3X
dan een|o0T1Y2X6WFWXYfYlX
dan heb|u1X2X5ZfU
dan het|u5XiX
dan in|u0WBXMX
dan is|u6XOYfUhZ
dan kan|m0X1U2X3U4X6X8WAZBXDUMUUW
dan kun|u5XWX
dan meten|u1Z3WDX
dan moet|p5X6WGXMXQXRXcX
dan ook|p0W1X3XAXOWfU
dan pas|o0U1Z3bDXRYfYiU
dan snap|u1X2W4Y
dan te|uEXiY
dan weer|pAXBXNXYYcY
dan wij|r2X3X9XDXJXNXSX
dan wil|u1X2W8WBWDXSX
dank|l0W1U2U3X4U5U6U8U9UAUBUDWEUFUGUHUKULUMUNXOUPUQUSUThUUVUWUXUYUZUaUbUcUfUgUhUiUjUkU
dank je|u0X3XTU
dankjewel|z3ULaMa
danser|zZZ
dansl|zZZ
dari|z4a
dat al|rGXKXLXMXgX
dat dan|u1X3XGX
dat dat|uAXVX
dat de|i1X3Z4X5W6U7X8WBUDXJUKULUMUNUPUQUSWTUVZZUdXgUhXjUlU
dat een|o0W1X3X5YDWLXNXSWkW
dat er|j0W1X2WDXFUGUJXKYLUMUNYPUSXTUVYXXZWfUgW
dat het|k0U1X3Y8WAXBXHXLUMUTUUUXW
dat hij|r0W8ZfXlX
dat ieman|u1W3WVY
dat ik|m1W3Z6XBWDWJYNYSWZW
dat is|l1U3U7X8X9UAXDUGXIXMXNXOXTYfUgW
dat je|l1X2W3YDUHXLUMUNUTWXX
dat juf|u0X3Y5XNXQX
dat jullie|p2Y3XDULYMUPXRYSWVXfWkY
dat kinder|uMXTYVY
dat kon|u6WVXhX
dat merk|u3X7X9XMXPXTXXXfU
dat mijn|uZXkX
dat moet|rAXDXMXRXSX
dat niet|u2W3W6WAX
dat ouder|g0W1Y2W3e4W5a8W9WBXCWDUFUGUHUKWLWMXNUPWQURXTWVUWUXUfWlW
dat saam|u7aMZPX
dat schol|r1X2X6XGXKWfWlX
dat thuis|u7X9XKXLWMW
dat u|p1U3X5X7XDYMWfWlX
dat veel|u2WQWZXcW
dat vraag|uDWQXSW
dat we|r0W5X7XDXTXfX
dat werk|p9WDWIWKXNXgX
dat wij|p1X3YDWKWVWfX
dat wil|r0W7XAY
dat ze|i0X2U4U5U6U7X8WBUCUFUGWJXKWLYMYNWOUPWQWRWSWTUUUVUZUbXcWfUgUhWiWjU
data|p0c1U6aHXfZ
datalek|zka
de ander|h0W1U2W4U5U7U8U9UAXBWEXFUGWHUIWJUKULZMUNUOUPUQUTUUUVUWXXUYUZUaUbUcUfWgUhUiUjU
de ap|l0a3U5UDUGUfXkXlY
de appgroep|p0X1W3WGYKYWWkX
de auto|r9XiY
de avon|i0W1U2W3U5U6Y8UAWBUDUFUGUHWKULUMWNUOUPWTUUUVUWUXcYUZUaUbUfUgUiUjU
de basisschol|uAXQX
de bel|m1X2U3U5WDUfZiU
de berich|r0Z4W6XUU
de bieb|rCXUZZXaY
de bovenbouw|uGXVZdZ
de brief|o0Z4aDWcW
de bso|g0U1U2U3U4U5U6U7X8U9UAUBUDUFUGUHUJUKULUMUNUOWPUQURUSUTUUUVUWUXUYUZWaUbUcUdUfUgUhhiUjUkUlU
de bus|oFUKWMXNXRZiX
de buur|o2XZXaZ
de cijfer|u0YBW
de concierg|uLXTX
de dag|j1U5g8UBUDUPWfTgUhU
de data|u0W6ZfY
de der|u2W3W6WgX
de deur|h0U1U2U4U5d8U9UAUBUDUFUGUHUKULWMWNUOUPWQUSUTUUUVXWUXUYUZUaUbUcUgXhUiXjUlU
de directeur|u0XVX
de docen|u3XFYTX
de drukke|uiY
de een|l0W1U3U4U5UBWDUFUGUKULfMUOUPUTUUUfUiUjU
de eer|r1WJXNWQWTZ
de eig|u4X9XCU
de ene|m0W3UDWEXGXIXLaNUTUgU
de fiet|uiZ
de gang|j0U1U2W3UBUDWFUGULXPUQUTUfWgXhUjakX
de groep|g0U1U2U3U4U5U6U7a8WBUDYFUGUKULUNUOUPYQTSXTUUUWXXUZUfWgXhWiUjU
de groepsap|uGXKWkX
de grote|r1X3XPXQX
de gymzal|u6WZX
de han|o0U1Y2ZGXUUfXgUlX
de hele|f1W2U4U6U7U8Y9UAUBUCUDUEUFUGXHUIUJUKWLWMWNUOWPUQURUSUTWUUVUWWXUZUaabUcUeUfWgThUjUkXlU
de helf|p0W1W2W3W4YBXDY
de herrie|uFXNXaX
de hoog|u0X6X
de info|u0Z6Z
de ingang|u0XiX
de juf|d1X2X4Y5Z6U7W8U9WAUBUCUEUFUGUHUIUJZKULXMUNXOUPURUSWTaUUVUWUXUYUZUaUbUcUdUeUfUhUiUjUkUlU
de kantine|pLXOZ
de kas|r2W6XDYSYgX
de kerk|rYaaX
de kinder|l1W3UDXFYGUKWMUNWOUTWUUWXXUeYgZiW
de klas|X0U1T2T3T5Z6T7W8Z9XAUBUCWDWETFbGWHTJUKTLYNTOWPUQTRUTTVTXTaXcUdUeUfXgWhWiTjWkTlU
de klein|r4WKXTZ
de kleuter|r5UCXQUYXiUjX
de koelkas|r0Y4XDXSX
de koom|uVXdZ
de kring|u5W8YJYLXfX
de laat|uBXTX
de laptop|uGX
de leerkrach|l1b2Y3Y4WDUJYNUSXTWfUgU
de leerl|r2WRYfXlX
de leid|p1X2W5Z7YPXTbgUhU
de lerar|u2W3aBX
de les|e2U3U4U5U6U7U8Z9UAWCUDTEUFTGaHWIWJWKUNUOUPUQURUSUTUVUWUXUYUZUaUbXcUeUfZgThUiUjUkUld
de letter|uCWEYFX
de mail|u0YBX
de meester|u3X4WZY
de mentor|p1a5UJa
de middag|m0U5WPWfXha
de mijne|u2X3X5XNXQX
de moeder|r1WUXWUXa
de mr|p0YVc
de nieuwe|o5WDXJUNWPUQbSXgU
de och|u4W5X
de oefen|u7Z9XDW
de opvang|j0U5X7X9UDUMWNUQXTUVYdXfWgUhUlW
de oud|u0WaX
de ouder|p1W3WKXLXTYUUWUXYfWlX
de ouderavon|r6YXW
de oudercommissie|uVZ
de overblijf|u7XLWOXhZ
de pauze|k0U1U5UCXDUFUGYKXLUNUOUPUTUfUhZjX
de poor|o3U5XDULWTaiZjX
de pos|u0Z6Z
de reeg|u1X5XPXiX
de regel|rFXGaIaLX
de reis|uFXZZcZ
de res|r2Y8WBY
de rij|uOZhY
de rolstoelbus|uNWiYjY
de rugzak|u0XNXiX
de schol|e0W2U3W4U5U6U7U8U9UAUBUCXDTFUGUHULWMUNUOUPUQURUSUTUVcWUXWYUZUaUbUcUdefTgWhUiYjUlU
de schoolreis|uUXZW
de schooltijd|u2W8WBWVWfX
de site|u0Y1XDWfX
de stoep|u5YiW
de strat|uUYYXaa
de supermark|uKXMX
de tafel|r2Y8XDXFXNXTX
de tas|o0Z1UMYPXRX
de taxi|o1Y5aDUKWic
de telefon|p1Y5XLUiX
de tijd|u1X3XJZ
de vakantie|r9XJUQWfUhW
de verker|u0Y6XkY
de vier|uHYYX
de volg|m0W1Y3W5UKWQafU
de voor|uQX
de vrachtwag|u1W6ZfXlX
de wc|pLaNXjW
de weg|uWXiX
de wijk|lDUFUKWOUZUad
de winter|uPXZY
de zomer|rDWOWQYSXjY
de zorg|u6WDUHY
deadline|uAc
debatclub|zEZ
decan|uHe
deed|z8Y
deek|zNZ
deel|k0U1X2U3U4U5X6U8U9UBUDUFUGUKULUMUNUOUPUQUTUVUWXZUaUcUfUgUiXjUkh
deelname|zXZ
deelnem|zXZ
deelsom|z9Z
degen|zKZ
denk|j0U1W2U3W4U5U6U8U9UAUBUCUDYEUFUGUHZIUKULUMYNUOXPUQURZSUTYUUVeWUXZYUZUaUbUcUfXgUhUiUjUkUlU
denk mee|uDWVW
denker|zEa
denkwerk|uAYFYGYIc
depressief|zNY
der|l0U1U2W3W4U5U6WBUFUJULUMUNUOUPUQYSWTUUUVUZUfUgciX
der juf|uQUgZ
deskun|u2Y3YDY
deur|f0U1Z2U4U5i7U8U9UAUBUCUDTEUFUGUHUIUJUKULWNUOUPWQURUSUTUUUVXWUXUYUZUaUbUcUdUeUfWgXhUiYjUkUlW
deur in|u3W5W6XMX
device|zGa
deze maan|u5WcYiW
deze schol|o1XDWHbQcTU
dezelf|b0W1Z2T3W4U6T7c8T9TAUBTCUDTEUFTGTHTIUJXLbMXNTOTPTQTRUSUTTUdVTWUXTYUZTaUbUcTdUeUfUgWhXiTjTkUlW
dezelf aanpak|r7XLUMX
dezelf afsprak|u7WLX
dezelf baar|u7Z
dezelf dag|o0U1d5U7UJWLYUUfWlX
dezelf kan|u3a
dezelf lijn|u1U7WLUMX
dezelf regel|r7YKXLZMWhX
diabet|u1UDZOUSc
diagnos|u3UDcUU
diagnosticer|zDZ
dialec|z4Z
dich|l0U1U2U3U4U5U6U7X8UAUBUDUFUGUHUKULUMUNUOUPUQUTUVZXUZUaUdcfdgUhbiXjalW
dichtdoen|z6Y
dictee|z9a
didactiek|zFa
die al|rMXQWUY
die allen|uBYKY
die dag|r5W6W8XDWLWPX
die de|r0XMXWW
die een|p2WHZJWQWUWaX
die elkar|uKXWX
die er|uFXHY
die help|uGXIXUW
die het|m0U1X3UAXDXEZFUGYIYJXKUMUTUUUWUXUZUcXfXgUlX
die in|r6XNXUXcWjX
die je|o3UJZMXTUXWgU
die mee|uUZZX
die met|u2YDYJY
die niet|j1U2U3U4U6U8UBWCWDUFUGUKULUMUNWTUUUWUXXZWaUfXgXiXjWlX
die op|r3XAXFWTY
die ouder|u5XWX
die van|rHXPXTXXXfX
die we|u4W5W
dieet|uOZSZ
dien|j1U2U3U4U5U6l8U9UAUBUDUEUFUGUHUJUKULUMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfWgUhYiUjUkUlU
dier|pDUFXef
dierendag|zYZ
dierentuin|zZZ
dierenverzorg|zFZeZ
differentier|uEc
digibor|zGa
digital|p4UGeXX
dikzak|zKa
ding|zCUGZMZ
dinsdag|o1X5X6aMUOYTXUUWWXXfXgX
diploma|uYb
diploma uitreik|uYZ
direc|o0T1d3U5UBXDUKUNUTUUUVUZXfYhYjUlY
directeur|m0X1U2U3U4U5UBUDUFUGUMUPUQUUUVfdbfUgUjU
directie|zVZ
disco|zYa
discriminer|rbe
dit jaar|pDUNYQXgZ
diver|ubc
diwali|uYZbZ
docen|c0T3Y4T5T6T7U8T9TAUBYCTEUFZGZHUIWJdKTMWOTPTQTRXSTTbUTVTWUXUYWaTbUcTdUeUfTgchUiTjTkUlU
docen die|r2XBXJX
dochter|d0W2Y3T4X5T6W7U8U9UAUBZCWDdEWFTGUHXIUJUKWLTMWNYPUQURXSYUUVUWUXUYUaUbUcWdUeUfWgThUkUlX
dochter heef|uDXNX
dochter is|uDXNXiX
dochter van|u0X4XMYRY
doe je|uAXMX
doel|m0U1U2X3X4U5U6U7U8b9UBUDUFUGUKULUMUNUOUPUQUTUUUVUZUadbUcUfUgUiUjU
doen al|uKXLXUYgU
doen ander|uMaWUXU
doen bij|r2XDWFYMXOXSW
doen het|u7X9XhU
doen jullie|uKXMXOY
doen met|u9WCXFagU
doen we|r7a9WDWMW
doen ze|u8c
doet de|uDXSXfXlX
doet het|rDXGXjY
doet nik|uEaKX
doet wat|u1ZLX
doet wonder|u1X3Y
dokter|u0UDYSc
donderdag|uHYNXZX
donderslag|z3Z
donker|rNYiZjX
dood|u3YBXEZJYNY
door de|mBXDWEYLXYYaYfXlX
door een|ubYfXlX
door en|u0ZJXTXgU
door het|u2XMXOXYYaY
doordat|zgZ
doorgan|zQY
doorgef|l0Y1U2U3U4U5Z6W8UBUDUFUKULUMUNUPXQaTUWUfUkU
doorschuif|zQZ
doorstrom|rHbQb
doorstroomtoet|uBYQY
doorstur|z0Z
doorvertel|u1ZUUke
doorverwijs|zDZ
doorvrag|u2c
doorwerk|zEZQU
dorp|l0U1U2U3W4U5U6U8UBUDUFUGUHWKULUMUNUOUPUQUSUTUUUVYWUYbZUaibUcUdYfUgUiUjUkX
dorpsfes|zYUaZ
dorpshuis|uZYaZjZ
dorpslef|zaZ
dorpsschol|zTZ
dosis|zSa
dossier|p2W3XDUQUkf
doubler|zBa
douche|zjZ
draag|zMZRZ
draai|u6ahY
drama|uZZiZ
drempel|r1ZXYiY
drempelvres|zXZ
dreume|uEUPc
dreumes|zPZ
dreun|zFa
drie|c0Z1W2Y3T4U5W6Z7U8X9UBXCUDXEUFTGWHWIWJUKULTMWPTTUUTVUXUYUZYaUbUdUeUfTgZhWjUkUlU
drie jaar|u0X8XMXQXRWiX
drie keer|p0U1Y2X6WDYOXSX
drie kinder|u6WZXcW
drie uur|p0U1U2X5X6YfUhX
driehoeksgesprek|u2a
driftbui|o0U3W6UBUDUKUMgTU
dring|z5YiZ
drink|k0U1U2U3U4U5U6U8UBUDUFUGUHUKULWMUNUOdPXQUSUTUUUVUWXZUaUbUcUfUgUhUiUjU
drinkfl|zOZ
drug|uLd
druk|i0U1U2U3W4U5Z6X7U8U9UAUBUCUDWEUFUGUHUIUJUKULUMUNfOYPUQURUSUTUUUVUWUXUYUZUaUbUcUeUfUgUhUiUjUkUlU
druk bij|u5Z
druk op|uNa
drukke|oDYFUGULUMUNUTUaUgUid
drukke weg|ria
druppelswijs|z0Y
dubbel|p0a1UDUiY
dubbel parker|uiY
duidelijk|k0X1U2U3U4U5U6U7U8U9UAUBXDUFUGUHUJXKULbMUNUOUPUQURUSUTXUXVUWUXUYUZUaUbUcUfUgUhUiUjUkU
duit|z4a
duo|zga
duoban|zga
dure|zca
durf|h0U2U4U5U6U7U8U9UAUBUCUDTEUFUGXHUIUJYKbLTMXNbOUPUQURUSUTTUUVUWUXXYUZUaUbUcUdUeUfXgUhUiUjUkUla
durf niet|p1WGXKcNU
dus ik|u4W8X
dut|zPa
duur|g1X2U3W4U5U6U7U8U9UAWBWCUDTEUFUGUHUIUJUKUMUNWPUQURUSUTUUUVUWUXUYXZYaUbUchdUeUfUgUhWiUjUkXlU
duur en|uOXcX
duur maar|uZXcUhX
duur week|uBXkY
duurzam|rFZOUeg
duw|zKa
dwing|zOZPa
dyscalculie|zDZ
dyslectisch|zDY
dyslexie|p1X3YDdTU
ech|uHYZY
ech mee|u3XOXTXVXXX
echtscheid|zDY
eczem|zSa
eef bel|u0X1Y
eef bin|u1X2Y5Y
eef binnenkijk|u5X8X
eef een|u1W2X5WTX
eef onder|uNbTY
een|z0Y
een a4|r5XDYQYSWgX
een aanval|uDaJXNXSa
een afsprak|u1W2X3UJUMYRY
een al|u1W2U3YLX
een ander|g1U3U4U5U6W7U8U9WAUBUCUDUEUFUGUHUJWKWLUMUNUOUPUQXRUSUTUUUVUWUXUYUZUaUbWcUeUfUgjhWiUjUkUlU
een ap|r0X1Y3W
een avon|o0X6W8ZBXMXWU
een baan|r2X6aDX
een beet|u1W3W4W6XMX
een ben|u0W3Y
een berich|r1b6XfXlX
een boek|p5X9XCYFZGZMX
een brief|m0W1W4UDWGWSWVYXX
een bus|rWXfWiYlW
een chatbot|uFXGZIZ
een computer|uFXGZIX
een dag|l0Y5T6UAaBUDUGUHXJWPUTUfUgYhU
een een|o8XDWFXGXIXLUMXWXhX
een film|r7Z9XDWGXKY
een gesprek|r1U6WDWLYTX
een glimlach|uTZ
een goed|u2WDUQX
een goede|r7UMWQUTbZU
een groep|r4XKXQUWYgY
een grote|r1U4WQWWY
een half|l2X3U5U9WDYGWJXMWcWfWiW
een han|r1U5XDULXUXgU
een hoe|u1YJWNY
een hoek|uNaTUjY
een in|u0X2X6W
een jaar|r4YDUfYhYlY
een juf|u3YDYgY
een keer|f2X4U5W6U7U8U9UAUBUCUEUFXGUHWJUKULUNUOWPUQWRUSWTUUaVWWWXXYUZUaWbUcUgUhUjUkUlU
een kin|h0U2U3U5Y6WBULUMYNWPWRXSWTUfWlX
een klach|r1X3akY
een klas|uEXgY
een kor|u0Y4WVW
een leeg|u0X5Z
een leerl|r6WAWDWGXIXLW
een lerar|rJZNXbX
een les|u8YFXUX
een lijn|o1U7bLaMUhU
een lijs|p4WDXSXUY
een maan|u1W3UfXlX
een maat|uDYcW
een mail|r0Z1W3U
een meen|u3XVXfX
een mentor|uJYQWgX
een met|u1X2Y
een nach|u1Z3X6XDW
een nieuw|ucXdW
een nieuwe|rGXOWYXcX
een och|uFXQWUX
een paar|p0U1W3U4W5WDXTWWXhXjX
een plan|p6W7XDaLWMU
een plek|j0X1U3UAXDUFUGUKUMUNZQUXWfWgUhYiWjYlW
een praat|r1X2W5aTZ
een presenter|u8XAX
een ramp|r1UDXGXNXiX
een rolstoel|uBXDYEYjX
een rus|rNUTa
een scherm|uCXFXGZ
een speen|u7aMZPX
een team|u7XhW
een tip|u3ZMY
een toet|uBWDXfXgX
een tolk|o2Z4aBWDW
een tweede|uBYJYTY
een uit|u0X8XBXUX
een uur|m0U1U6UAXDUEaFXGUMUPWUXfUgXiW
een vas|k0W1W3U4UDUJZLUOUPUTUZXaXbUfUgWiX
een volwassen|uDXSXfXlX
een vriendin|u4XNX
een warm|uTY
een week|j1W3X5U6UAUBYDWFUGWLWMaNZPUTUWWfWgWhWlX
een wel|uLZ
eenvoud|u0W4a
eenzam|uNc
eer|i0U2U3U4U5W6U8U9UAUBUCUDTEXFUGUHUJWKULUMUNWOUPUQcSYTYUUVUWUXUYUZUaUbUcUfZgUhUiUjUkUlU
eer bij|p1Z3aVXkW
eer dan|r0Y6XBXDXJXNXSXUW
eer hoor|u0U1a5XDWSW
eer klaar|uEaTU
eer met|u1X2X3XDX
eer naar|u1a3X
eer saam|u1XLXQXfXlW
eer uur|r6Ufa
eer week|u1WJXQYTX
eerlijk|f0T1X2a3h4U5U6U7U8U9UAUBYCUDWEUFUGUIZJWKULWMTNUOUPUQURUSUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
eerlijk zeg|p1Y2W3XDWQW
eerlijk zijn|r2X3ZHW
eet|c0T1T2T3T4T5X6T7U8T9TAUBTCUEUFTGXHUIUJUKTMbNTOnPbQTRUSXTTWYXTYTZTaTbWcTdUeUfTgThaiTkUlU
eet en|r5YOTPXhW
eet in|rLXhZ
eet op|uMYObhW
eftel|zZY
ehbo|uDZSd
ei|zDZSY
eig niveau|uBUEZ
eig taal|l0U3U4d8U9YBUCWDUMUTXUWWUXXbU
eig tempo|rEZPX
eig verantwoordelijk|uMXRa
eig werk|u6UGYIc
ein|m0U1X2U3U5b8aBUDUFUNUPXQUfUgU
ein van|m0U1W5Z8ZDUPWfU
eindadvie|zQZ
eindejaarsfes|zYY
eindelijk|p2X3UDXFYNYTUgU
eindelijk een|u2XNX
eindexam|zBZ
eindfes|zYZ
eindmusical|uNUYc
eindtijd|zfa
einstein|z9Z
einwijs|zMZ
elder|z0Y6Z
elektricien|zUa
elf|p0Y2Z4ZPXQXTUfUgW
elf uur|u0XPW
elk kin|l1U2U3UBUDUJcMUNUTUYTbY
elkar help|r5U9UDUUTWe
elkar leer|uWa
elkar nooit|uDYWZ
elkar weet|u7WgY
elke avon|u9YAXCX
elke dag|f0U1T2U4U5Y6U7U8W9YAUCWDUEUFUGUHUJUKULWNUOZPaQURUSUTWUUVUWUXWYWZUaUbUcUfUgZhUiUjUkUlU
elke docen|uBZDW
elke keer|rBXDZQUcY
elke maan|u0W6W7W9WDXfX
elke week|j1U3U5U6U8XAUBUDWMUNWOUSWTUUWVUYWcWfWgaiW
emotie|pNf
emotionel|zNY
en ander|rIWTY
en ben|u0X6Y
en bij|j0U1U3U5U7XDUFWGYIYKULbMUNUPWTUUWfWhWiWjUlW
en bso|u7afU
en cultur|uZW
en daar|uLYMW
en dan|a0W1Y2U3Y4U6Y7W8U9UAXBWCUDXEUHUIUJUMXNXPURYSUTTVUXUYUZUaUbUdUeUfWgXhWjTkUlU
en dat|i0X1W2U3X4W5U6U9UBUDXFWGUKWLWMUNUOWPUSWTWVUZYfUgUiUjU
en de|i0W1U2W3U4U5W6UBUDXEWFWGWIWKWLWNUPUSYTUYWZUaWfWiUjX
en die|u4UDYgX
en doen|uFY
en een|j0X1U3U6WAXBUDWLWNWOWPWiWjW
en eerlijk|uIXJXTX
en er|p1U2X5XDXKXfX
en fruit|ucY
en gaat|uDXQY
en geef|u5XLYgU
en geen|r2X6YBXDWLW
en goed|uGWJW
en het|uAXGXIXUXZX
en hier|p3U7a9UDUMdPZ
en hoe|rFXIWUW
en ik|p0W3W6WNXUWfXjXlX
en in|r0W7W9WDYFXcXeY
en je|uBXXY
en juf|uJUTXZYgU
en jullie|uKYLYPX
en kinder|u4XOYWYZY
en koffie|uMWQYWU
en kom|uCXDXLX
en krijg|uDXFX
en lees|uCWGXMX
en mama|u9XWUbX
en meester|rJUNXQWTY
en met|uFWTX
en moet|uDXEY
en na|uZW
en nieman|k0U1W3U4U5UBWDWFUGWIWKXLWMUNUPUSXTUfZgUhWjUla
en niet|c0Z1Z2X3e5U6U7U9UAWBYCUEUFUGWHUIWJWLXMUNWOUQURUSYUUVWWUXUYUZUaUbUcUdWeUfWgUhUiUjUlX
en nooit|uJYLUVX
en nu|uBYfXgX
en oma|o0W5X6ZCXNUUZaXjW
en ook|u1WYXbYfZhWlX
en op|j0U1U2U3U4U7Y9TAXDUFUGULXMXPUQUTUZUfUgUhTlU
en opvang|u7YhT
en ouder|rDZTWWW
en plak|uIZ
en reler|uMYXW
en saam|uDWQW
en schol|h0U1U2U3U4U5Z6U7f9UAUBUDWFUGUHUKULUMWNUOUQUTUUUVUXUZXaXbUcUdUfUgUhYiUjUlU
en speel|r5YOWPUhW
en spul|u6XcY
en thuis|p4W7Y9UDXGWLWMU
en twee|u1X5WiW
en vertrouw|uTX
en voor|u2WQWYX
en waar|uJXLX
en wanner|u0XSW
en wat|u8XKYMXPX
en weer|p1Y5X6WDWJWQXfXgY
en weerschrif|u0W5Y
en werk|uAXBXMYRX
en wie|p0X1XBXGXHXcU
en wij|p3WBWDWFUGZLX
en zet|u1Y3YkX
en zus|r6XMZNXWX
ene|k0W1U2U3X4U5U6U8UAUBUDWEYFUGXHUIXJUKULeMUNXOUPUQUSUTUUUVUWUXUYUZUaUbUcUfYgXhUiUjU
ene juf|u0XLXgU
ene lerar|uGXIXLW
energ|zeY
energiedrank|zOZ
energy|zOY
energydrank|zOZ
eng|uhXiX
engel|m1U3U4d5U6UBWDUFZGUKULUMXNUPUQUTUfXgWjU
english|u0Y4dTa
enorm|zgY
enquet|uVc
enthousias|uFYTY
epilepsie|uDYSc
epip|uDYSdgU
er aan|r0Y5W8XfXlY
er al|u2W3XMYQYRY
er beur|p1UDXKa
er de|u1W3UKXQX
er een|k0X1U2W3W4YBWDWJXKWNYSXTUVXfWgUiWkXlW
er elke|uBXDXgX
er geen|p7XFXZWcWfXhZ
er goed|r0U1a2a3d
er ieman|u1W5XJWgX
er iet|f0W1d3X4U5W6U7U8U9UAUBUCUDWEUFUGUHWIUJXKULUMUNUOUPUQURUSWTUUXVXWUXUYUZUaUbXcWfUgUhUiUjUkUlU
er in|p0X1U8XGXJXKWVW
er is|m2X3W8XDXOWcXhX
er kom|u2W4X5W
er koom|u0WiXjX
er leer|u8Z
er mee|u0XDXWXhX
er met|r3WDWFYVXeY
er na|r2XHbQa
er niet|h0U1X2W3W4U5U6U7U8U9WAUBWCUDWEUGUHUJUKWLUMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfYgUhWiUjWkUld
er nik|u9XBX
er nog|p6XFXKXLWUXZWcWfUhX
er nooit|r4UCXDXYY
er op|u0X1a3X
er staan|u5YTXWXfX
er staat|uBXCXDX
er thuis|k0U1c2a3W5U8X9WDULUNWPUUUWWfUkXlU
er wat|u1Z3X
er weer|uNXZXfYlY
er word|k0U1U2U3Z4U5UBUDWFUGUKYLbMUNYOUPUTXVXbUfUgUiUjU
er zelf|p1U2YDXFUGXIXLXTUUXjX
er zijn|m0U3UDUFUGXMUNbOXTXUWWUXXgU
eraan|r5X7YBYDaLXMX
erbij haal|u3X5UaX
erbuit|zKZ
ergotherapeut|zDY
ermee|zVa
erna|z1X3U
erover|zNY
ertus|u2Y5U9XGXMXWYfU
eruit|p0U1UDUFULbcXjY
eruit stuur|uLa
ervar|rNYWa
ervaringsdeskun|z3Y
es|u1Z2Y3bDULYgZ
escaler|z1Z
esis|zBa
etiket|u3UDbSY
euro|j0U1U2U3U4U5U6U8U9UAUBXCUDUEUFUGUHUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYZZWaUbUcofUgUhUiUjUkUlU
euro voor|rZWca
euroo|zcZ
euros|zcZ
evaluatiegesprek|z2Y
ex|p0Y1U3U5X6dBUDUgXkX
exaam|zBZ
excursie|p0U1U3UDUMUTUUZWUXUZe
excus|z3a
exper|u3cDYFU
extra|c0T1T2U3T5T6T7U8TATBTCUDfEYFTGTHTIUJWKTLTMTNTOTPXQTRUSUTTUWVUWTXTYUaUbUdUeUgZhbiUjTkUlU
extra begeleid|uDYZXgX
extra dag|r5UDUfXgUha
extra hulp|uDXUU
extra tijd|rBUDYJX
faalang|uDZNY
faalangsttrain|zNa
fabriek|zaa
facebok|m0U1X2U3XBUDUFUGUKULUMUNUPUTUcUfUjUkf
facil|zDZ
factur|ucd
familie|r1X3UDUNUTc
fanfar|zaa
fantasie|zPZ
farsi|z4a
fase|zMa
fatbike|zia
fatsoen|zLa
feedback|z3a
fees|j0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKXLUMUNUOUPUQURUSUTUUUVUWUXUYfZUaXbYcUeUfUgUhUiUjUkUlU
feestcommissie|zUZ
feestdag|rYabZ
feestelijk|zYZ
feillos|zJaNUTU
ff|r3YCUDXFYGYIYJZLXNZcY
fiet|j0U1T2U3U4U5U6U7U8U9UAUBUCUDTEUFUGUHUIUJUKULUMXNUOUPUQURbSUTUUUVUWUXUYUZUaUbUcXdUeUfXgUhUidjWkUlU
fietsenhok|ziZ
fietsenkelder|uKYLXiUjY
fietsenrek|zia
fietsenstal|ziY
fietsexam|ziY
fietsl|z4UWa
fietslam|uia
fietslich|ziY
fietspad|pDULUTUiejU
fietsrek|ziUjZ
fietsrout|ziY
fietstoch|zZZ
fietsverlich|ziY
fijn|g1X2Y4W5W6U7U8W9UAUBUCUDTEUFUGUHUIUJWKULWMUNYOUPUQURUSUTZUUVUWYXUYUZWaUbXcUdUeUfUgXhUiUjUkUlU
fijn dat|o0W1W2X3W8XDULXNWZW
fijn zijn|u2X4XJXgY
fijne|k0X1U2U3U4U5U7U8X9UBUDUFXGUJcKULUMUNUOUPUQUTbVUYUZUfUgUiUjU
fijne meester|uJZTX
fijne schol|uTZ
file|zia
film|f0Y1T2U3T4X5U6U7Y8U9eAUBUCUEUFWGZHUIUJUKWLTMUNUOUPUQURUSUTUUUWUXUYUZYaUbUcUdUeUfUgThUiUjUkflU
film in|u0X4Y
film van|o0W7Z9aDWGXKX
filmavon|zZd
financiel|zcZ
financien|zcZ
fit|z5UOagU
fles|rPf
flesvoed|zOZ
flexibel|r6ZhZ
flexkrach|zgZ
flyer|z0a
folder|z0a
fon|uUUcd
fortnit|zGa
foto|f0a1Z2U3T4U5W6U7U8U9UAUBUCUDTEUFUGXHUIUJUKWLUMUNTOUPUQURUSUTTUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUknlU
foto in|u0Z5XkX
foto op|ukX
foto van|p3UkZ
fout|j0U2U3b4U5U6U7U8U9UAUBYCUDUEUFZGYHUIZJUKULUMUNbOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUfUgUhUjUkUlU
fout maak|r3WNb
fran|z4Z
fraude|uBYGYIc
frauder|zIZ
fries|u4d
frikandel|zOY
fris|rja
fris luch|ujY
frisdrank|zOZ
fruit|l0U1U2U3U4U5U6U8U9UAUBUCUDUEUFUGUHUKULUMUNUOePaQUSUTUUUVUWUXUYUZUaUbUcXfUgUhUiUjUkUlU
fruitdag|uOb
fruithap|zOZ
functie|z0Y
fuser|zda
fusie|pDUVbaUdhgU
fysiotherapie|uDb
gaam|o0U1U2U3U4U6U9UAUBUDUFUGfLXMcNXOUPUTUUUZUfUgUiUjUlU
gaan|u1U5afY
gaan jullie|u4XMa
gaat|zfX
gaat de|uVbdY
gaat en|r1U3XJYNYcWfYiU
gaat het|o2YDYKXNXQXTXcX
gaat is|u1X2Y5X
gaat met|o1X2a3WDUNWQX
gaat niet|p1W2X6XfUhWjX
gaat wel|u0W4WMWXW
gala|uYf
galafes|zYZ
game|uGd
gang|j0U1U2W3U4U5a6U7U8U9UAUBUCUDWEUFUGUHUJUKULYMUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfWgYhUjbkYlU
gastl|rUbZY
gastl van|uUWZY
gastles|zUZ
gastouder|uhe
gastspreker|zHZ
gastvrij|zTa
gat|zQY
gebed|zba
gebedsruim|zbc
gebouw|j0U1U2U3U4U5U6U8UAUBUDUFUGUHUKULUMUNUOUPUQUSUTUUUVaWUXUYUZUaUbUcUddfUgUhUiUjf
gebruik|o0U1U3U4U7U9aBUDUFXGbIbLUMUTUgUjU
gebruik dat|u7X9XFYMXPX
gebruiksaanwijs|zJa
gedoe|o0U1U3X5UDXEYKYLUMXNUPYTUfUgU
gedrag|m0U1U3U4U5X7X9UBUDWFUGUKULgMWNUOUPURUTUVUcUfUjU
gedragsproblem|zDY
gedragsregel|zLY
gedul|rDUTegU
geef al|uLXPX
geef dat|u5YLXMX
geef een|u5WLY
geef haar|r5YDYEYSY
geef on|r0W3Y6WTZXUfW
geef rus|u5XCYhU
geef toe|u3c
geef ze|u5YMXOXWX
geen bso|uhY
geen enkel|u0W5XDXaXfYlX
geen huiswerk|uAY
geen idee|r0W3X
geen nederlan|r3X4WBXQXWW
geen tijd|u5XJW
geen zin|uCXNY
geheim|zka
geheimhoud|zkZ
gek|u0Y3ZNZTZ
gel|g1U2U3T4U5U6U7Z8U9UAUBUCUDZEUGUHUIUJUKWLWMYNUOUPUQURXSUTUUUVUWUXUYUZWaUbUcmdUeUfUgUhTiUjUkUlU
gel voor|rDXFXLWZXcY
gelijk|u3Y5UDUTUbb
gelijke|o0U1U3U5UBUDULXMUTUbXfc
gelijke dag|rfa
gelijkwar|z3Z
gelof|i0U1U2U3Z4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULXMUNUOUPUQURUSUTUUUVUWUXUYYZUaUbjcUdUeUfUgUhUiUjUkUlU
gelof en|ubX
geluk|uNd
gemen|p0U1UDUKZTUaccUkY
gesc|r6fLUUUXU
gesprek|d0T1U2k3W4X5T6c7U8U9UAUBTCUDUEUFUGTHUIUJUKULXMTNTOUPTQTRUSUTWUUVUWUXUYUZUaUbUcUdUeUfTgUhUiUjTkUlU
gesprek ook|u2Y3X6W
get|z0Z4Y
gevaarlijk|pDULUTUif
geval|u1aTY
geven|o3UDUSUTUkh
gevoel|m0U1U2U3U4U5U6UBUDUFUGUKULUMUNYOYPUTbUUfUgUiUjUkX
gevoelen|rNdTU
gew|uLYMYQZ
gewich|uOd
gezich|h0T1T2U3W4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULWMUNWOUPXQURUSUTUUUVUWUXaYUZUaUbUcUdUeUfUgchUiXjUkZlU
gezin|g0U2W3X4X5U6e7U8U9UAUBUCUDWEUFUGUHUIUJUKULUMXNXOUPUQZRUSUTUUUVUWaXUYUZUaUbbcUdUeUfUgUhXiUjUkUlU
gezinssituer|z2Z
gezon|j0U1U2U3U4U5U6U7U8U9UAUBUCUDUFUGUHUKULUMUNWOiPUQUSUTUUUVUWUXUYUZUaUbUcUdUfUgUhUiUjUlU
gezon eet|uOW
ggz|zDa
ging|zFZZZ
ging niet|u0ZcX
glas|uaYjb
glijban|ujc
glimlach|rDUTd
glutenvrij|zDZOYSZ
gluut|u0UDYSc
gmr|zVa
godsdien|u6Ubc
godsdienstl|zbY
goed en|uGXIXLUNXTX
goed gaat|l0U1b2g3d4U5UBUDUKULUMUNUPUQUTUVUXYZUfUlU
goed gesprek|u2W
goed ging|r0W1c3Z
goed in|uBYNX
goed lees|u0U4Z
goed nieuw|u0X1X2Y5X
goed uit|uFa
goed voor|u0XWXiX
goede docen|uJYgX
goede les|uFZgU
goedkoper|zcZ
goedmak|zKZ
goeiemorg|z5ZTZ
googl|u4b
googl translat|u4Z
gooi|zLZOT
goud|p0U1X3U5XDUJZLUTXUYWUXUgU
goud waar|u1X5XTX
grafiek|u2YBb
grap|rDZKYOXSXTY
gratis|rDUOXPUcc
gren|l0U1U2U3U4U5U6U7U8U9UAUBUCUDUFUGUHUKULgMaNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgUiUjU
gren stel|uLXMX
groei|pFUMWUZcbdW
groeit|zNZ
groen|l0U1U2U3U4U5U6U8UBUDUFXGUKULUMUNUOcPUQUTUUUVUWUYUZUaUcUeafUgUhUiUjc
groener|ujd
groep|V0R1R2S3R5R6S7Y8T9TASBRCWDUFcGYHSITJTKZLUMTNTOSPYQhRTTTUUVSWWXSYWZUaSbScSdTeTfTgfhUiSjRkUlT
groep 1|m0UFXGUKUQbWUgT
groep 2|uQY
groep 3|uGXQX
groep 4|oCZDUFYGXNXQUUYgU
groep 7|pFUGYKXQZgU
groep 8|m5UEXFUGUKUPUQXTXUUYafUgW
groep bij|uPXgX
groep en|u7W9WDaSY
groep samenvoeg|ugY
groep werk|u7XFXMX
groepsap|i0U1X2U3U4U5U6U7U8U9UAUBUCUDUEUFUGbHUJUKcLUMUNUOUPUQURUSUTUUUVUWZXUYUZUaUbUcUdUeUfUgUhUiUjUkalU
groepsap pes|uGXKX
groepsberich|z0Y
groepsdruk|zKZ
groepsgrot|zgZ
groepsindel|zgZ
groepsleid|zhZ
groepsmail|u0cka
groepsouder|zUZ
groepswerk|zFa
groet|rDUJYTdgU
grof|zLa
gron|zjY
groot|rDUNXPYRXTX
grote|h0U1W2U3X5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKXLXMUNUOUPWQYRUSUTUUUVUWXXUYUZUaUbUcUdUeUfUgYhYiUjUkUlU
grote kinder|uPXhX
grote klas|ugZ
grote schol|uQXWY
groter|zMW
gsm|zGa
gun|z3a
gwn|u3XGXNYTY
gym|j0U1U2U3U4U5U6U7U8U9UAUBUCUDYEUFaGUHUIUJUKULUMUNUOgPUQURUSXTUUUVUWUXUYUZfaUbYcUdUeUgUhUiUjXkUlU
gyml|uOZZZbZgU
gymler|u3YLYNYZZ
gymnasium|zEa
gymzal|p0U6WDUZbfUjZ
gynzy|zGa
haal|f0W2U3Y4U5j6Z7U8U9UAUBYCUDWEUFUGTHWIWJUKULUMUNUOUPWQTRUSUTUUTVUWUXUYUZUaWbUcUdUeUfYgUhUiUjUkUlX
haalmomen|z5Z
haar|zKZ
haas|ziY
hal|u1U5YfYja
halal|uOd
half|d1T2a4U5Y6W7U8U9WAUBWCUDYEUFUHUIUJWKULWNUOUPURUSUTTUUVUWUXUYUZUaUbUdUeUffgThYjUkUlZ
half 9|r0X5YLXfalX
half jaar|m2XBXDaJXcWfU
half neeg|r0UfZlX
half uur|p2X5U6U9XGWMWfWiWlU
hallowen|zYa
halve|z5X
halverweg|zJYgY
han|b2X3S4T6T7U8T9TAWBXCUDSEUFZHTIUJUKTLXMUNTOZPWQTRUTWUcVTXTYTZTaTbTcTdUeUfXgehTiTjWkUlY
han geef|uLXMXTZ
han in|uDUga
han was|rOaPZjX
handelingsplan|u3XDa
handhaf|uLd
handicap|zDZ
handschoen|zPZ
handvar|zFZ
handwerk|zUY
hang|l0U1X2W3X5a6U8ZBWDUFUGUKULUMUOUPYQUTUUUVUWUXUaUfagZhUiUjU
hangjeug|zab
hangjonger|uacjY
hap|o0U1U3U4U5U6UBUDUFUGUKULUMUNUOePUTUUUWcZUbXfUgUiUjU
har|g0T1U2U3W4U5U6U7U8U9UAUBUCUDTEUFUGUHUIUJULWMUOUPUQXRUSUTdUUVUWUXUYUZUaUbUcUdUeUfUgUhUidjUkUlU
har lang|uiY
har rijd|uiY
hardop|r1W2U3W9cCY
hartelijk|zTZ
havo|o0U1U2U3X4U5UBXDUFUHbLUMUNUOUPUQcTUZUfUgUiUjU
hbo|zHa
heb drie|u1X6W
heb een|o2Y4W6ZBWDWJWcX
heb ik|u0WWX
heb je|u3YHYJYNY
heb mag|u3X4W9X
heb we|r1X2X3Y5Z6UfU
hech|zNa
heef een|p4UDaNXSXgW
heef het|r0WFXGXIXZXcWkX
heel goed|u2XBYfXgX
heen|j0W1Y2U3U4U5a6U8UBUDXFUGUKULUMUNUOUPUQUTUUUVUZUbUcZfZgUhZiUjUla
heen en|r0W1X5Z
heet|u8YAXjZ
hek|h0U1U2U4U5k6U7U8X9UAUBUCUDUEUFUGUHUIUJUKULTMUNUOUPUQURUSUTeUUVUWWXUYUZUaUbUcUdUeUfUgUhUiYjckUlU
helder|z4W
hele dag|l0U1U3U6U8YCXDUFXGaLUMWfWiW
hele klas|o5U8W9UFUGXKXLUWXaUfXgUkX
helemal|uDYPY
helf|p0X1X2X3X4ZBYDZ
helf niet|u2W4YDW
helm|uDUig
help|Y0S1R2S3S4W5T7T8T9eATBSCXDZETFSGUHUJTKULXMRNWOUPSQWRTSWUkVTWYXUYTZSaTbTcUdTeTfSgXiSjUkTlT
help bij|u9WGXIX
help maar|u9ZCXUU
help met|m4X5U6U9YDWOWSWWZ
help niet|uLaNX
hem haal|u5X6YPX
hem op|u1UDYMYSYfU
herfstfes|zYZ
herhal|u4Y8X9c
herinner|u0c
herkan|rBfDUSU
herken|r3Uke
herkom|zbZ
herrie|rDUFbNYaY
hes|zia
het aan|r1X2X3ZMZOXRY
het af|r8XAa
het al|m0Z1W2U3UDUEZHWKUMUVYXWfW
het ander|rVbdafXgYjU
het antwor|r0U1W3X5UGXIXNX
het arabisch|u0W4Y
het begin|p2W8ZBXUXWW
het beleid|uDXSXVX
het bes|u3Y7XMX
het bij|uLWPW
het boek|rCTDXEXFXQU
het bos|rFaZaeX
het bus|p1YDUNYfUic
het dan|u1X2W3Y6WDX
het door|u0X8XGXIX
het dorp|p3WHWYYabkW
het dossier|r2W3Wka
het duur|u1WBYLW
het ech|u5WNZ
het een|p0X1X3X8XBXDUUXhX
het eet|rOaPWVXjX
het ein|o1W5Y8ZPX
het en|uLXSW
het er|r0W3YFXZXcW
het gaat|o2cMWXW
het gel|r0WDYcX
het gesprek|r2Z3X4X
het ging|u0Z1XJY
het goed|m0U1X2X3X5UBUDUFWLYMUNUPUQUTUXYfU
het heel|u9XNXTW
het heen|u0W5WDYcX
het hek|l3X5d8XTaUUWWXUiYjU
het hele|p0W2W3WMYNXYXaXkX
het hoogtepun|uOXZZ
het in|r4XGXcXhU
het is|m3W5YDXMUNWTYiX
het jaar|o1W8XBXDUHXQX
het kin|m1W2Y3bBUDYJUMUNXTUWU
het laat|u0XAX
het leer|u9WGW
het lokal|u2XMXOXjX
het maar|u3W5W
het met|r3bGXKXTc
het moeilijk|u2XCY
het museum|rUaZX
het niet|g1X2Y3X4U5W6W8U9UAUBUCUEUFWGWHUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcbfWgUhUiUjWkUlX
het on|o0U1Y2WMUNUUYVX
het onderwijs|p3XDWFYiX
het ook|r1X3ZKW
het op|p1W5XDUFXHXLYjU
het ophal|u5WPa
het over|u0U2XVX
het plan|r8WAWBZDXMWQWRWiX
het plein|e0U1U2U3U6U7X8U9UAUBUCUEUFUGUHUIUJUKbLaNUOUPURUSUTUUWVUWXXUYWZUaUbUcUeUfUgUhXiUjWkUlU
het pool|u4YCXTX
het raam|u5X8X
het rappor|r1W2XBY
het regen|uPYhX
het rooster|p0Y1YDWFWfa
het slaap|u9bCaPT
het system|r0W4X6WQXfXlX
het team|uTXgX
het thuis|l1U2a3X4W7X8W9WDXNUPXTU
het turk|u0X4Y
het uit|u1XLXTX
het vel|rFXKWLWZXeXhX
het verschil|u6X9XfX
het verslag|uAXGZIZ
het vmbo|uHYQX
het voel|r3XDWNUTX
het voetbalvel|uKXXX
het voor|r3XFYLYgW
het week|u0U6afW
het wegbreng|u5XWX
het wel|o4XAXDZHXLXXX
het werk|r0W6ZMX
het woor|r2W4URb
het zelf|m2U3U4X9WDUFUGXIXKaLWMUPXiW
het zijn|u0XUWkX
het zo|r2W8WBYUY
hetzelf|f1W2U3X4U5Y6U7d8UAUBWCUDZEXFWGUHUIUJUKWNUOUPWQURUSUTXUUVUWXXUYUZUaUbUcUdUeUfWgWhUiUjUkUlW
hetzelf al|u7UEY
hetzelf doen|p7aDXKXLXMWPXgU
heus|u2Y3Y
hier dat|u7YMYTX
hier krijg|u2ULZTa
hier niet|r1U3X7Z9UDWMYNX
hier woon|u3YNXTb
hiervor|zTY
hij al|uDXJY
hij doet|u8XEa
hij een|u1Y5YMX
hij er|u0XAYBXfYlY
hij heef|p4UDaMXQUgX
hij is|o1U3U4XDUEXJYNXQUTWgU
hij kan|l0U1U3U4U5X8Y9UBXDUEXFXGUHULUMYNXOUPUQURYTUUUVUfUgUjU
hij leer|u8XfXgX
hij niet|r2W9XFY
hij van|uDWFWMXRXfW
hij was|u0X8X
hij zit|p6U9UAXGULXMUNXfala
hindoe|zba
hit|zja
hobby|zZa
hockey|zZa
hoe de|l0U1X5Z8XJWPUUWfUgU
hoe doe|uAXMX
hoe doen|uMYOYWU
hoe gaan|u4XMa
hoe gaat|r2ZQY
hoe het|h0U2d3d4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJWKULUNXOUPUQURUSUTaUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
hoe je|k0U1U2U3U4U8X9YAXBUDUFZGUIWJXKWLUMWNXTUUXcUfU
hoe jullie|u2X8XMXOX
hoe kan|u4X9ZUU
hoe krijg|r3UMXUUWUXYfXlX
hoe laat|u5XPXfa
hoe lang|uAYVYdY
hoe leer|r8Y9XCUFYMYRX
hoe mijn|r2Y3UBXDUNUQYgX
hoe pak|uDUHYMY
hoe staat|uBZ
hoe weet|u8XAWGYIY
hoe wij|u0X3Y9W
hoe ze|u5XPY
hoe zit|uGXKXVYdY
hoef|u1X5YDaSaZX
hoef niet|u0X3X
hoek|o0U1U2U3U5WBUDUFULUMUNbOUPZTWUUWXaXfUiUjY
hoevel|r6YAa
hoge|zBX
hoger|p8UBUDUEaQXXY
hoger niveau|uEZ
homo|zba
honder|zcZ
honger|uOcgU
hoodie|zLa
hoof|zNahU
hoofddoek|p0U3UDUKYNUbh
hoofdluis|zDaSa
hoofdpijn|uFYNc
hoofdstuk|z8a
hoog|r0Y6YgY
hoogbegaf|p0UBUDYEdNU
hoogtepun|uOYZa
hooi|zAY
hoop|p0W4WDXNUZXcYhZ
hoop dat|r0W4WDWZWcX
hoor|Z0e1g2Y3e4T5a6X7Y8T9TATBTCTDWETFTGWHUIUJTKaLUMUNSOTPUQTRTSWTSUTVbWTYTZTaTbTdWeUfWgThTiTlX
hoor al|u1Y2Y
hoor graag|u0U1Y2Y3a
hoor het|r0Z1U3U6XfXlX
hoor ik|u5aPW
hoor je|r0Z1XLXVWXX
hoor niet|u3X7XMXkX
hoor wat|u0X5X7XDXVX
hoorapparat|uDc
hou|u6YKZ
houd|h0U1U2U3X4U5U7U8U9UAWBWCUDZEUFXGUHUIUJUKULcMUNUOWPUQURUSZTXUUVXWUXUYUZUaUbUcUdYeUfUgUhUiWjUkUlU
houd met|u6WAXBX
hout|zFY
huidskleur|ubc
huil|j0U1U2U3U4U5a6U7U8U9UAUBaCUDUEUFUGUHUJUKULUMUNiOUPUQWRUSUTUUUVUWUXUYXZUaUbUcUfUgWhUiUjUkUlU
huis|e1T2U3T4U5W6b7X8W9ZAWBUEUGUHUIUJUKUMWNTOUPXQXRUSUTTUUVUWUXUYUZWaUbUdUeUfTgZhUiUjUkUlU
huis en|r6XCXLXPX
huis stuur|u0Uga
huisart|zSa
huisbezoek|uXd
huiselijk|zTa
huisregel|zLZ
huiswerk|h0W1U2U3U4U5U6U7U8X9XAjBUCUDTEUFUGYHUIYJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaXbUcUdUeUfUgUhUiUjUkUlU
huiswerkbegeleid|uAbDU
huiswerkklas|uAb
huiswerkvrij|zAY
huiswerkvrije|zAZ
hulp|c0T1U2U3U5U7U8U9UAUBTCUDgEWFTGUHWJUKTLTMTNTOUPTQTSXTTUfVTWTXTYUZTaUbUcWdUeUfTgUhUiUjTkU
hulp bij|uHY
hulp en|uDWIW
hulp met|u4WDZcY
hulp van|pDURWUXWUXU
hulp voor|u3WDWlW
hulp vraag|uDTUZ
hulplijs|uUb
hulpouder|rDUUd
hulpverlen|zDY
hulpverlener|zDY
hun kin|m0U1Y3Z9WGXKWRYTXUUWUXW
hun werk|p1U5X6UHZUYaZ
huppakee|zQY
huppel|zTa
hygiene|zOa
ib|o0W1b2U3U4U5U6UBUDiFUGUHUKULUMUNUOUPUQUTUUUVUZUaUbUfUgUiUjU
ideal|u0Y6X
idee|p0X3XDUMWXX
ideeenbus|u5UVd
ideen|zVZ
idem|u0UDU
iden|zbZ
ieder jaar|uJXQagU
iederen een|u5XDXWXgUhX
iederen erbij|uXYYYZY
iederen heef|ucXkX
iederen ken|rJUTbWU
iederen te|uTXUXZXcX
iederen weet|u3XLZNX
ieman|z3YkY
ieman ander|uDWga
ieman die|o4W5WAXDXHXQUWY
iep|zBa
iet ander|r0WBXEZHX
iet beur|r1Y5YHX
iet doen|u9YKXMUaW
iet in|u0W1ZDXSX
iet is|p1aBX
iet niet|u1U3WDWJY
iet nieuw|r0U8XDXPXQWSX
iet over|u0Y1Y3UfXkY
iet speel|o1a2Y3WPU
iet verander|p0X1W2Y3UDUMUVZ
ijs|zOa
ijsvrij|zfZ
ik al|u3X5X7YhY
ik begrijp|p0X2X4Y8XBXFWfW
ik ben|m2W3Y6WDYMXNXRXTXUXjX
ik dach|u0X1X3X5X
ik dat|u9XVXcX
ik de|u2W4YDW
ik een|u0X6WDWLW
ik er|r2X3W8X9XDW
ik graag|u0X5Y
ik heb|k0X1W2Y3U4X6YAXBWDUGWHWJWLUMUNUgU
ik help|u4X9ZUU
ik hem|uMYPXfU
ik het|m0W1W3W4Z6W9YDWFUSXVU
ik hoop|r0W4WZWhY
ik hoor|r0W1U6XfZlZ
ik iet|u0Y1YLXfX
ik kan|m1W4W6Z8YDUUX
ik ken|u1YTUWXXU
ik kom|u1X3X5TTa
ik krijg|o0b5W6WBWMXQWUU
ik lees|u0XCX
ik mag|u5YDXOXSX
ik met|u2X4X9X
ik moet|o0U4W6YDWSWfYhY
ik niet|j0U2Y3U4W5W6Z8U9UBUFUGUHWJWKULUMUNWOUPUQUSWTUUWVUWUZUaUcWfUgUiUjU
ik praat|u4XKZMUTU
ik snap|r7X9ZfXhW
ik sta|o0W2Y6bUX
ik terech|u1YDX
ik thuis|p2W8W9XCXKXMYOX
ik versta|u4a
ik vrij|u6ZUX
ik weet|l0Y1b2U4X5a8X9XBXDYJWMUNUTUfWgUiW
ik werk|r0X2X6Z
ik wil|e0U1X3T5U6U7U8Z9WAWBXCWDUEUFXGXIWJUKWLUMUOUPUQURUSXTUUYWWXUYUZUaUbUcUeUgUhUiUkWlW
ik wis|u3X5XTXVX
ik zie|u0X8Z9UBXMUfYlY
ik zijn|u1a
ik zou|o0X1X3W5YDWOWPWSWVWjX
ikc|uYYaXha
in bed|u1UMXfXlY
in de|P0Z1W2S3S4U5X6X8W9WARBUCWESGbHTITJUKYLUMWNTOXQRRSSXTRUTVSWSXQYWZWaXbUcSdSeSfYgUhYiWjXkYlW
in een|f2X3U4U6X8U9UAXBXCUDWEUFUHUIUJUKULUMUNWOUPWQWRUSWTUUWVUWUXUYUZUaUbUcUeUfUgWhUjUkUlU
in groep|j0U1U3U6UBUCYDUFYGcKWLUMUNUPUQWTUUXWUfUgU
in haar|rEXNXPX
in het|a0Y1T2U3U4c5W6Z7U8XAUBUDXEWFYGTHUIUJUKULUMUNYOTPWQWSXTWVUWUXUYUZYaUbUcUdUeXfWgThUiW
in huis|uDXMY
in hun|r4YCYJXUUWUXX
in je|uNY
in lees|uCX
in magi|u0YAWBX
in mei|uNXUXcXjX
in mijn|o1U3X4Y6YHWJWNWTXWYgU
in oktober|u1W3WiX
in onze|u4Y9XCYUX
in plaat|j1U3W4W5UDUFUGXIXKULUMXOZPURXTUgWhWiUjU
in ploeg|u6Z
in september|u2ZBUXX
in slaap|uMXjW
in vijf|uOYQWgW
in wone|r0W4X8X
in zijn|o0U5U8ZAYBUDUNY
inburger|z4Z
incasso|zca
inciden|z1a
inclusie|zbZ
inclusief|zbZ
inclusif|zbZ
indel|zAZ
indicer|zDYcX
individuel|zDX
ineen|r1X5X6XDZLWSXiY
influencer|uGb
info|r0e6aUU
infoavon|u8c
informatieavon|z8Z
informer|o0e3U8UBYCWDUFUNUTUkX
ingang|r0YiXjZ
ingrijp|r3YDUKbLb
inhal|uBYDZSZUU
inhaler|uDXScgX
inkom|zca
inlever|p0U3U6UAZBXDUFUGcIc
inlog|u0c
inloopmomen|z5Z
inloopoch|z5Z
inlop|u5d
innem|zSY
inpak|uMaRe
inplan|z2a
inrich|zja
inschat|zBZFZ
inschrijf|u6ZQZ
insec|uFYed
insmer|uPd
inspectie|u1U3XBXVZ
insprak|uVc
insprek|z1Y
insta|zGa
instagram|uGZkX
instel|zaZ
instem|zVZ
instrom|rQf
instromer|zgZ
instroomgroep|zQZ
instructie|zFZ
instrumen|uZc
insul|uDXSb
insuline|uDaSd
intake|uQdWU
intakegesprek|u2U4YQY
integral|zhY
inteken|z6Z
intelligentie|uFYGYIb
interes|r3UXf
interessan|uFc
interesser|zXZ
intern|zDY
internet|l0U1U3W4U5U6U8UBUDUFUGbIaKULUMUNUOUPUQUTUUUXUZUfUgUiUjUke
inval|p0U3U5XBUDXQYSXgg
invaljuf|zgZ
invalleerkrach|zgY
invaller|k0U1U2U3U4U5U6U8U9UAUBUDYEUFUGUHUJUKULUMUNUOUPUQXSXTUUUVUWUXUYUZUaUbUcUfUghhUiUjU
invaller op|ugY
invloed|uVa
invoer|uVYZYfY
invul|r6YCUDUFYUYVY
inzag|r8ZBUcUkb
inzamel|uad
inzet|uTZUZ
inzich|u8dXU
inzien|u8cCU
ipad|uFZGd
ipv|r0Y1XGXJXQXVWgY
ipv een|u0X1XGWVW
is 25|uDXcW
is al|o0W1U2W3W4W5WHXNXUWjX
is altijd|uEYOW
is ander|ubafX
is beter|uFXfX
is dat|r2WLXNXQWZXcW
is de|p2W5W6UPXTXiW
is duur|rAXcWhX
is ech|u0WCY
is een|i0U1U2U3U4U5W6W7U8W9UBWDWFUGWKULUMUNYOUPUQWTYUUVUWUZUbUcUfUgUiYjU
is en|m1X2W3W8WAWBZDUlW
is er|j0U2U3U4U5Y6W7U8UBUDWFXGUHUKWLUMUNWOUPUQUSUTUUUVUZUaUcUfWgUhbiUjUlX
is gaan|u1U5YfX
is geen|m1W3WBZDUEXGXIXLXNUfWgWjUlW
is goud|r1X5XJYTX
is han|r0XAXBXUUWXfYlY
is het|i0U1U2U3U4U5W6UBUDXFUGUHXKULUMUNYOWPUQUSWUWVUWUZWcUfUgYhXiUjU
is ik|u1W4WAXFXGXIX
is je|uOYaZhX
is las|u4YQX
is leuk|uUa
is na|u0Y4YDXGXQUcX
is niet|k0U1W2X3U4W5U6UAXBXCXDUEUFUGWHXIXKULUMUNUOUPWTUUUXUfXgUiUjU
is nik|p2XDUFXRYVXhX
is nooit|rHabX
is ook|r9YHYWUbY
is precie|uOXTZ
is te|j0W1U2W3U4W5U6UBUCUDUFUGWKULWMUNWOXPUQWTUVUYUZUcUfWgWhXiUjW
is voor|r3XQXZXcX
is wie|u1cTU
is zo|o1W5X8XEXNX
islam|zba
islamitisch|zbZ
isy|z0a
itslearn|zAa
jaar|X0W1U2Y3S4X5S6S7T8W9TATCTDaFTGUHUITJZKSLSMTNUOUPUQgRUSUTTVaWUYWZUaTbTcWdfeTfUgciUjSkTlW
jaar met|uOWVX
jaar nood|u2WDXQW
jaar op|r2XDWhY
jaar vertel|uBXVXdX
jaar weer|uJWQZgX
jaarafsluit|zYZ
jaarkalender|u0YfZ
jaarplan|uVZfZ
jaarprogramma|z8Z
jaarroo|zfZ
jaloer|zKa
jammer|zMYXZ
jargon|u0Y4c
jas|l0U1U2U3U4U5U6U8U9UAUBUDUFXGXHUKULXMbNUOUPYQURdSUTUUYVUWUXUYUZUaUbUcYfUgUhUiUjXkU
jas en|uPYUYcY
je aan|u2X9Y
je al|u0X1ZHXXX
je ben|u2XJX
je dat|uAXMX
je denk|uHZXZ
je een|j0U1U2U3U4U5U6U8U9WBWDUFXGYHWIWKWLXMWNUPUQUTYUZXUZUcWfUgUjU
je er|r0WDYQUTYWXjXkX
je hem|u1X3XJXfYlY
je het|o0W1W3e
je iet|r0W1W3XAX
je je|r2X3XDXJYNa
je kan|o2U3UCXDUFXNZTWUX
je ken|uJY
je kin|i0W1U2W3T4U5W8U9aCWDUFUGWJUKULUMaNUPUTWXXcUfYgUlZ
je leuk|uHYUX
je mag|p0W3X6XBXLXMXNUTX
je nieman|uWa
je niet|m0U3X4XAXBXDUFZLUMXOXQXXX
je nik|u0X2ULXTXVX
je nooit|rDYFXSYUUXYZX
je ook|u6XFXUX
je staat|u1YOXhW
je thuis|u9ULaMW
je vel|uNY
je wel|u0X3XTU
je werk|u3X6UAYBXMZRZ
je ziek|uBYDYSY
jeugdart|zDZ
jeugdfon|zcZ
jeugdhulp|uDb
jeugdzorg|zDZ
jezelf|m0U1U2U3Y4U5U6UBUDUFUGUHUIWKULUMUNgOUPUQUTaUUVUWUXUZUaUbUfUgUiUjY
jezelf zijn|r3XNZTZ
jong|zKZ
jongen|rCXHZKY
jonger|r2UNYVeXY
jonrenwerk|zaZ
jonrenwerker|zaZ
jood|zba
jubileum|zYa
judo|uZc
juf|V0W1W2W3X4W5X6R7U8S9TASBRCSDUESGRHSITJiKSLXMRNWORPUQYSUTbURVSWRXSYTZTaSbScSdTeTfQgjhSiRjTkUlS
juf en|rJUNXQWTY
juf is|rFXRYgY
juf op|u0XgXjX
juf van|pJXQYTXgUhW
juf weet|u0XQX
juf ziek|uSUgZ
juffendag|uYc
juis|u5XFXGXIX
jullie daar|u4XKXMZ
jullie dat|u7XOY
jullie denk|u1X3XDXMZRZ
junior|z9Z
kaar|zQZgZ
kabouter|zFZ
kader|zHZ
kalender|u0bfY
kalm|zLYNaUU
kamer|uPYjZ
kamp|j0U1U2U3U4U5U6U7U8U9UAUBUCUDXEUFUGUHUJUKULUMUNUOUPUQURUSXTUUUVUWUXUYUZnaUbUcbeUfUgUhUiUjUkUlU
kamper|zZZ
kan|o0U1U2X3e5U6X7UDULUTUUU
kan al|uCUEYUX
kan betal|rZXcZ
kan dat|ufYgYkZ
kan de|u1X5X6XiX
kan er|u3XDXUX
kan het|p0W1X3XDWcXkX
kan hij|r6XDWFYZX
kan ik|e0U1Z2a3U4Y5U6b7U8X9dAUBUCWEUFUGWHUIUJUKWLUMXNUOUPUQURUSUTUUWVUWUXUYUZUaUbUcUeUfUgUhUiUjUkUlU
kan je|rAXFXHY
kan leer|uAYZX
kan meer|uBYFYMZRZ
kan niet|k0U1U3U4W5U6X8W9UDZFXGWKULXMUNUQUTUUUgW
kan nooit|u6XhY
kan schol|u5WAXiW
kanal|r0fbU
kanjertrain|zKZ
kans|o0U1U3XBYDUFUJYLXTXbcfU
kansengelijk|zbZ
kantine|o0U1U3UDUGULYMUOePUcUfUhUjU
kantor|r6ZDYSYTY
kapot|m0U1U2U3U4U5U6U8U9UBUCYDUFUGZHUKULUMUNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgUiUje
kapstok|p5Yje
karwei|zMa
kas|p1X2W6XDbSZgX
katheter|uDYSc
katholiek|zba
kauwgom|zLa
kdv|zha
keer|b1Y2a4T5W6W7W8U9UAUCUDbEUFXGTHWIUJUKTLTNTOXPTQXRUSXTTUbWWXYYUZTaWbUcXdUeUfUgThUiWjTkUlU
keer bij|uQXWY
keer koom|u2XHXMXOXUXaX
keer per|l0U1U2Y3W6WDYOWQUSYUWVWXW
keer weer|uBXDXcY
ken|Y0S1W2T3X4W5T6S7T8S9SATBSCXDRETGSHUITJhKSLSMUNSOSPSQSRTSTTdUSVTWkXSYTZSaTbTcTdTeTfShTiTjTkTlT
ken elkar|uTZWU
ken haar|uJbTUWU
ken iederen|uTa
ken mijn|r3XJYTXWUgU
ken on|r3XJUTaWU
ken ze|uCaFa
kennismak|l0U1U2X3U4U5UBUDUFUJWKULUMUNUPUQcTUUUVUWcfUgUiUjU
kennismak met|rJUQaWW
kennismakingsdag|zQY
kennismakingsgesprek|z2X
ker|l0U1U2U3U4U5U6U8U9UAUBUCUDUFUGUHUJUKULUMUNUOUPUQUSUTYUUVUWUXUYfZUaXbccXfUgUhUiUjUkU
kerk|o0U3UDUTUUUXUYbaebUjU
kerstdiner|zYZ
kerstfes|zYY
kerstmark|zYZ
kerstvier|uYa
keti|zbZ
keuken|zOZjZ
keukentafel|z9Z
keuze|k0U1U2U3U4U5U6X7U8U9UAUBUCUDUEUFZGUHaJUKULUMUNUOYPUQURYSUTUUUVbWUXUYUZYaUbUcUdUfUgUhUiUjUkUlU
keuze voor|uHZ
keuzeavon|zHZXZ
keuzebegeleid|zHY
keuzegid|zHY
keuzevak|zHZ
kies|g1T2X3T4U5U6Z7U8U9UAUBUCUDTEUFUGUHmIUJUKULUMUNUOUPUQURWSUTUUUVUWUXWYUZUaUbUcUdUeUfTgUhUiUjUkUlU
kijk|f0T1U2Y3Y4U5a6U7U8W9TAUBWCUDYEUFYGWHXIUJUKWLYMWNWOWPUQWRUSUTXUUVUWUXUYUZUaUbUcUdUeXfUgThUiUjUkUlU
kijk naar|u3ZDXLXNX
kijkmomen|z5Z
kijkoch|z5Z
kikker|zFZeZ
kilometer|uia
kin|S0Q2d3f4T6S7U8U9ZARBYCUDaESFWGWHRISJcKXLUMYNbORQTRWSYTWUQVRWRXUYRZTaRbTdSeSfWgShRiRjRkXlZ
kin achter|u2Y3XBXFYgY
kin dat|u3XDXTXXX
kin doet|u3U8YXY
kin een|u5X9XCXMY
kin en|r3aDb
kin er|uTXlW
kin erbij|u2a3UBX
kin het|r2Z3X
kin is|u2YKY
kin niet|p1W2U3W5WDUTXfWlZ
kin nood|uDXJX
kin op|ukY
kin staat|uBY
kin thuis|u3XLYSW
kin zich|u3UNX
kin ziek|u1W3USXfWlX
kin zit|uCXFaGZ
kindcentrum|uhb
kinder|U0U1T2T3Q4W5S7U8T9RASBTCUDWEYFXGZHSIUJUKbLUMaNZOYSUTbUTVUWXXWYTZXaTbYdTeXfWgYhTjRlX
kinder die|j1U3U4W9UBUDWEaFUGUKWMWNUOUPUQXTUZWcUfXiUlX
kinder en|r6WTWhX
kinder in|uGXKXgY
kinder koom|uMbOY
kinder mee|p0W6XDUKUMUNUTXVYXa
kinder met|rDZWb
kinder moog|uCXNYTY
kinder van|r7XMXPZTX
kinder wor|uEYMYRY
kinder zeg|uKWLYiX
kinderboekenwek|zCZ
kinderboer|zZZ
kinderdagverblijf|zhY
kinderoppas|z6Z
kinderopvang|zhZ
kinderopvangtoeslag|zcZ
kinderwerk|zaa
kindgesprek|z2Y
kindpakket|zcZ
kindplan|z2a
kindratio|zgY
kip|uFZee
kis|ric
kis and|uiY
kiva|zKa
klaag|u3ZaY
klaar|f0T1T2U3T4U5T6U7U8U9UAYBTCUEkFWGWHUIXJUKULUMUNUOUPUQWRUSUTcUWVUWUXUYUZUaUbUcUdUeUfThUiZjUkUlU
klaar met|rEa
klaar over|uEUia
klaarstan|zTZ
klach|p1Y3gDUTUgUka
klankbor|zVZ
klankbordgroep|uVcWU
klas|U0U1S2R3R4T5b6R8a9WASBSDTFaGWHSIUJUKWLYMTNRPSQTRSSUTRUTVTXTYTZWaYbUcTdTeTfYgiiRjUkUlS
klas beur|u8a
klas en|p7XLXUWgW
klas in|r5YDWOXgUhX
klas overslan|uEa
klas zit|u8X9XJY
klasbor|u0b
klaslokal|zjZ
klasnot|zHZ
klasouder|zUa
klassenap|uGZKYWZ
klassenassisten|zgY
klassenborrel|zWZ
klassenfes|zWZ
klassenfoto|zkZ
klassengrot|zgZ
klassenindel|zgZ
klassenmentor|zJZ
klassenouder|p0XDUFUUdWXgU
kledingbank|zcZ
kledingregel|zLZ
kledingruil|zaZ
kleed|uPc
kleedkamer|zjZ
kleer|m0X1U3U5X8UDUFULUNUOXPfTUcYfUgUjU
kleer en|uOXPXcY
klei|uPc
klein|h0U1U2X3T4W5W6Z7U8U9UAUBUCUDWEUFUGUHUIUJUKWLUMUOXPUQURUSUTaUUVUWUXUYUZUaUbUcWdUeUfUgUhUiWjZkUlU
kleine|f0U1U2U3U4W5U6W7U8U9UAUBUCUDTEUFYGUHWIUJUKULUMUNUOUPWRUSUTYUUVXWUXUYUZUaWbUcUdZeUfUgYhXiUjWkUlU
kleine groep|r4XFZPXQUgU
kleine kinder|u6XhX
kleine klas|rgZ
kleine schol|pQUTZVXdZ
kleiner|ugb
kleiner klas|ugZ
kleinkin|zNZTZ
kleinschal|zTZ
kleuter|l0U1U2U3U4U5W6U8U9UBUCXDUFUGUHUKULUMUNUOUPUQdSUTUUUVUWUXUYYZUaUbUcUfUgUhUiWjX
kleutergroep|uQYgZ
kleuterjuf|u7aQX
klik|uJZKZ
klim|uPZjY
klimat|uDUFZed
klimrek|ucYjZ
klink|r0Y8YBYDXFUNXTX
klok|p1Y2X3X9ZDUFX
klok kijk|u2XFX
klokkijk|u9c
klop|o0W1U2U3UAXBXDUFUJYLUMUTUfalY
klop niet|u0WBXfX
kluis|m0U1U2U3U4U5U6U9UBUDUFUGYKULUMUNUOUPUTUUUcWhUiUje
klus|rOUUfWY
klusdag|uUd
klusoch|zUZ
knap|zgZ
knijp|zKa
knip|r6Y9UIaUY
knip en|uIZ
knop|z0U4Y
knuffel|p3U9UDUMUNcPbTU
knut|uFZYZ
knutsel|z8YPY
knutselmiddag|zUZ
knutselwerk|zPZ
koei|uFZUaaaee
koek|p0U5UDUNUOiPUYbfUjU
koelkas|r0a4XDXSY
koemelk|uDYSc
koer|rQUVYde
koffie|f0T2W3T5X7U8U9UAUBUCUDTEUFUGUHWIUJUKULUMXNUOUPUQXRXSUTYUWVUWiXWYUZUaUbUcUdUeUfUgUhUiUjTkUlU
koffie zet|uMXRXUXWU
koffiemomen|zWZ
koffieoch|p5UQUWaXY
koffietafel|zWZ
koffieur|uWa
kolf|zPa
kom bin|u5XMX
kom een|r2W3U4XDXSXXZ
kom en|r1X3YDXSXkX
kom er|p1X3X8XDUHZQY
kom ik|u3Y6XDWMX
kom met|uDXNXTX
kom naar|u1Y3XHXXXkU
kom niet|uCXLXXa
kom op|u6XDX
komkommer|zOZ
kon|r6XEYVYhX
konijn|uFZed
koningsdag|zYZ
koningsspel|zYZ
konnec|z0a
kook|i0U1U2U3U4U5U6U7U8U9XAUBUCUDUEUFaGUHUIUJUKULUMXNUOYPUQURXSUTUUWVUWfXUYbZUaUbWcUeUfUgUhUiUjUkUlU
kook en|u9YFX
kookl|zOZ
kookles|zObUUWUXU
kookworkshop|zOZ
koom|rDUVYdd
koom jaar|rVXdb
koom kijk|u2X8XMXOX
koom niet|rUUWUXe
koom vertel|uHZUZaX
koop|rGXPYQUcb
koor|uZe
koort|p1Y3UDbLUMUPXShfU
koos|zTY
kop|uMZWW
kopie|z9a
koppel|zWY
koptelefon|zNa
kor|f0c1b2a3U5X6U7U8UAUBUCUDTEUFXGUHUIUJUKULTMUNUPUQURUSUTUUUWUXUYUZUaUbUcUdUeUfUgUhXiUjUkUlU
kor en|r0ZFY
kor film|u0Z9WVW
kor lijn|u1Z
korter|u0ZfZ
kos|h0U2U3W4U5W6U7U8W9UAUBWCUEUFWGWHUIUJUKULWMWNUOUPUQWRWSUTUUUVUWUXUYUaUbUckeUfUgUhUiWjUkUlU
kos een|u1W5XDXcW
koti|zbZ
koud|rFUgUjf
kraam|zYZ
krach|z0Y
krap|u2YcZ
kreeg|r0Z3YDUfYkY
krentenbar|uDYSc
krijg al|u0Z1W
krijg een|u5aQXTY
krijg je|l0X2U3WBUDUGWIXLZTZfXkXlX
krimp|pDUaZdejU
kring|u5X8ZJaLYfX
kritiek|u3d
kruip|uPd
kruis|uBXiY
kruispun|ziZ
kun|uZa
kun doen|u9Z
kun je|u1XUX
kun koom|r6bDWLW
kun volg|u2W8YBW
kun we|r1U2X5XGUWX
kun ze|uAXRYZXjY
kunsten|zZZ
kunstl|zZZ
kunstmat|uFYGYIb
kunstmat intelligentie|uFXGXIZ
kus|z5X
kwaal|zFX
kwaliteitscoordinator|zDY
kwar|p3X6WTYfYgUhXiY
kwar voor|r3XTXfYiX
kwartier|p0U2Z5aCYfU
kwijt|o0U1U3UBUCXDULXMUNZcZjZ
kwijt is|ucY
la|zDY
laag|u3Y4UBcFZQY
laagdrempel|z1Z
laagletter|z4Z
laar|rPcUYcY
laat|p0XAYBXDUTY
laat een|uAUFXGaIa
laat en|u2W5WQWiW
laat koom|o0U1W3UDUFUGUHWKULUMUNUTUXaaWfdgUiU
laat leerl|u1Y3UFXGXIXMYRY
laat maak|uId
laat naar|rMafU
laat weet|o0d1Y2U3U5UDUMUNUVXfWiXlX
laat ze|m0U3U5ZAWBUDUGXIXMYNXPXRY
laat zien|m0W3U6U8cBaDUFUIWMUNUQXTU
lach|k0U1U2U3U4W5U6U7U8U9UAUBUCUDUEUFUGUHUIUJYKYLUMUNZOUPXQURUSUTgUUVUWUXUYUZUaUbUcUeUfUgUhUiUjUkUlU
lactos|zSa
lage|uBXXY
lam|ziZ
lampion|p0UDUFUYhaYcX
lan|j0U1U2U3U4X5U6U7U8U9UAUBUCUDUEUFUGUHXIUJUKULUMUNUOUPUQURUSUTUUWVUWgXUYbZUaXbjcUdUeUfUgUhUiUjUkUlU
lang|b0a5X6T7U8T9TAXBTCUDXEUFTGTHUIUJUKTLTMTNTOTPWRUSWTTUTVWWTXXYUZTaZbUcUdXeUfXgTicjXkUlW
lang de|paXib
lang in|u5YDXSY
lang mail|u0X
lang tek|u0X4X
langdur|zgZ
langer|o0U1U2Y3U4U5UDUMUOXYYgUha
langskom|u1U2ZXZ
langswes|zHZ
langzam|p0W3U4YCYEYFY
langzame|zEX
lap|z0Y
laptop|j0U1U2U3U4U5U6U8U9UAUBUCUDUFUGiHUKULXMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcafUgUhUiUjUkU
laptop kapot|uGZcU
las|i0T1W2U3X4Z5Y6U7X8U9UAUBUCUEUFZGUHUKULUMZNUOUPUQXRUSUTUUUVUWUXUYUZUaUbUcUfUgWhUiUjUkUlU
late|u6Z
late dien|u6Y
later|j0U1W2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHfJUKULUMXNUOUPUQURaSUTUUUVUWUXUYUZUaUbUcUdUfbgUhWiUjUkUlX
lawaai|zFZ
lawaaiig|zFZ
leed|u0YVY
leef|l0U1U2U3a4U5U6Y8U9UAUBUDUFUGUHUKXLUMUNUOUPUQUSUTdUUVUWUXXYUZUaYbUcUfUgUiUjU
leef mee|uTa
leefomgef|zaZ
leeftijd|zPY
leeftijdsgren|zGZ
leeg|m0Y1U2U3U5b6U8UDWMWOXPXSXXY
leeg schrif|u0X5Z
leen|u9UCaMU
leer|U0R1Q2S3Q4U5S6R7T8i9dAiBRDTFeGWHSIXJSKTLWMcNROTPSQURfSTTQUTVRWbXRYSZSaTbScRdTeYfSgShSjRkSlS
leer heb|u4W9XQY
leer het|u2WKYWX
leer je|r9ULaMYOX
leer ken|o3U8UAUFUMUTUWc
leer plan|uAYRU
leer reis|r8WMZQWRaiW
leer word|u8Z
leer ze|l0U1U3U8X9WAYBUDUFWGULXMXRXUXWUfUiX
leerachterstan|zDZ
leerdoel|u0X8b
leergel|rce
leerkrach|d0T1a2X3c5T6U7U8U9UAUBUCUDTEUFUGUHUIUJbKWLTMUNTOUPURUSWTaUUVUWUXUYUZUaUbUcUdUeUfTgahUiUjUkUlU
leerl|b0S2X3W4T5T7U8T9UAWBTCUDXEXGaHWIYJUKTLaMWOTPTQXRZSUTTUTVbWUXWYWZWaYbUcTdZeUgWhUiTjTkUlW
leerl het|u2XGXIY
leerl zelf|p0U1X3UDUGUMYRaVWXXfXlX
leerlijn|r1U3U8dDUEZLUXU
leerlingaantal|zdZ
leerlingdossier|zkZ
leerlingvolgsystem|zBZ
leerlinnaantal|uVZdc
leerlinnrad|u3UVb
leerlinnvervoer|uic
leermiddel|zcZ
leerontwikkel|z8Z
leerplein|uFdRZgU
leerplich|rDXaYfblf
leerplichtambten|zlY
leerproblem|zDZ
leerresultat|zBZ
leerstof|z8Z
leerstrateg|zAZ
leerwerk|zAa
leerzam|zFa
lees|Y0Y1S2T3T4X5S6S7T8X9bATBSCnDREWFYGUHTITJTKTLSMTNSOSPTQTRTSTTSUSVXWTXYYSZSaTbTcTdTeTfSgShTiTjSkTlT
lees en|r0X4X
lees ik|p0Y9WCWUUVX
lees maar|uCWEY
lees nu|uCZ
lees thuis|r9XCaMU
lees voor|u9bCXPU
leesboek|uCbLY
leesclub|zCa
leeshoek|zCa
leeskilometer|zCZ
leeskwartier|zCZ
leesmoeder|rCbUY
leesmomen|zCZ
leesniveau|zCZ
leesouder|uCdUZ
leesplezier|zCZ
leesproblem|zDZ
leesur|zCZ
leesvar|zCZ
leg|h0W1T2U3T4U5U6U7U8a9XAXBaCTDXEUFgGWHUIUJUKULWMZNUOUPUQURUSXTWUUVUWUXUYUZUaUbUcUdUeXgUhUiUjUkUlU
leg het|r0X8XBXDWFYfW
leg on|u8YBYEUFUMX
lege|uMYOb
leid|j0U1W2W3U4U5Z6U7Y8U9UAUBUCUDUEUFUGUHUJUKULUMUNUOUPXQURUSUTbUUVUWUXUYUZUaUbUcUfUgbhciUjUkUlU
leid van|u5Y7YgU
lek|zjb
lekkag|uTYUYjZ
lekker|k0U1U2U3U4U5X6U8UBUDUFUGUHUJWKULUMUNcOYPWQWTUUUVUWUYUZUaUbUcUfUgUhUiUjU
lekker in|pJWNZPX
lelijk|uKZjY
lentefes|zYZ
lentekriebel|zMZ
lerar|f0T1U3X4U5U6U7U8U9UAUBZCUDTEUGYHUIWJfKULbMTNWOUPUQURUSUTZUUVWWUXWYUZWaUbWcUdUeUfUgThUiUjUkUlU
lerar die|r3UFXJZNX
lerar moet|uJYLY
lerarentekor|ugc
les|Y0S1T2S3S4X5S6S7T8c9SBTCTDTFjGZHUKULTMUNSOSPSQSRTSTTSUXVTWSXTYTcTdTeYfZgdhSiSjSkTlb
les en|r0WBWLWMXfYlY
les over|uFXGXeY
les voor|u4ZDYFXgU
lesef|uFZJX
lesgef|u8YFZ
lesmaterial|zGY
lesmethode|z8Z
lesprogramma|z8Z
lesstijl|zFZ
lesstof|z8Z
lesthema|z8Z
lestijd|ufc
lesuitval|ufYgY
lesur|p0U2UDUFXGXLXMUfcgZ
let|uDaOXSa
letter|j0W1U2U3U4W5U6U8U9eAUBUCcDUEYFZGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
letter leer|u9XCXFU
leuk|zHY
leuk om|u8XPXUY
leuk vind|uHYUX
leuke docen|u3UFYJYNYTagU
levelwerk|zEZ
levensbeschouw|zbY
levensbeschouwelijk|zbY
levensech|zFY
levensgevaarlijk|zDZSZ
lhbti|zba
lhbtq|zba
lich|p0U1U3UDXLUNafUiYjY
lid|zVY
lied|p0U8bNXPeZX
lief|k0U1X2U3U4U5U6U8U9UAUBUCUDUEUFUGUHUJYKULUMUNUOUPYQUSUThUUVUWUXUYUZUaUbUcUfUgThUiUjUkUlU
liefdevol|zTZ
liep|z1X3U
liever|l0Y2Z3X4U5Y6WBUDUFULUMUNUOWPUQUTUUUYXfUgUhUiUjU
liever bel|u0U2W3X6X
lif|ujd
lig|i0U1T2W3Y4X5U6W8U9XAUBUCXDbEUFUGUHUJUKULUMUNXOUPUQXRUSXTUUUVXWUXUYUZUaUbUcWdXfXgWhUiUjUkUlY
lig en|u1UNYfYlY
lijk|zLY
lijn|g0T1d2U3U4U5U6U7e8W9UAUBUCUDTEUFUGUHUIUJUKULbMXNUOUPUQYRWSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiWjUkUlU
lijs|m0U1U3U4W5YBUDXFULUMUOUPUSXTUUdWUgUiUjU
lijs met|u4WUY
limonade|zOa
lob|zHa
loep|zFZeZ
logopedie|o0U1U3U5UDfFWUUZUhY
logopedie onder|rDZFWfWhX
logopedis|u5Y7YDa
lokal|j0U1U2Y3U4U5U6U8U9UAUBUCUDWEUFUGUHUKULUMWNUOWPUSXTUUUVUWUXUYUZUaUbUcUfUgUhUiUjj
lol|rCYGYLYNYTU
lon|zZa
loodgieter|zHa
loop|f0T2W4U5U6U7U8U9UAUBaCUDWEUFWGUHUIUJUKTLZMTNTOUPUQTRUSUTWUUVWWXXUYWZUaYbUcUdXeUfTgWigjWkUlU
loop mijn|u2Y3XBXFYgY
loop naar|uiZ
loopbaanbegeleid|zHY
loopban|rHeUXXX
looprout|ziZ
los|r0W1U3UKaLXNU
loslat|uMaReWUXU
lotnot|zWa
luch|rjd
luid|p3UDUGULUNdjZ
luier|p3UBUDUMYPf
luis|o0Z1U3U4U6U8UDYFUGUKULUMUOUPUQUSdUYZUfUgUjU
luister|h1U2U3i4W5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULXMbNUOUPUQURUSUTUUUVXWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
luister thuis|u3UMZ
luisterboek|uCd
luizencontrol|zUZ
luizenmoeder|zUa
luizenouder|zUY
luizenpluis|uUb
luk|k0X1U2X3a4U5U6X7W8U9UAUBUDXFUGUHWKULUMWNUOUPXQUSUTUUUVUWUYUZUaUbUcUfXgUhXiUjU
lunch|rOe
lunchpauze|zhZ
lunchtijd|zOZ
lus|zOZ
lwoo|zDa
maag|zOY
maak|o0U1W3U6U8YAXBUDUFXGXIbKULUMUNUTUUYbY
maak een|uUXcY
maak film|u0X4WkX
maak het|u5XUY
maak met|u9YAXJUMYRY
maak moet|u1WNYUY
maakwerk|u8YAb
maaltijd|uOc
maan|f0X1Y2U3T4U5X6X8WAUBUCUDYEUFWGUHUIUJUKXLTMTNUOUPUQURUSUTUUUVUWUXUYUZWaWbUcYdUeUfagWhUjWkUlb
maan een|p1W5X6W7W9WDYfXlX
maandag|p0X1X3YDUMXPXfYgUlY
maandbrief|z0Z
maar|uYaaX
maar een|pDUEaFXGXMUfUgX
maar elke|u5WDX
maar er|r3ZBXDXVX
maar luister|u0W3X4W
maar met|u1U3XBWNX
maar op|uDWFWKXLXfW
maar waar|uDZcX
maar weet|u9ZCXUU
maat|l0U1U2U3U4W5U6U8U9UBUDXEXFXGUKYLUMUNUOUPUQUTUUUWbXUZUaUcWfUgUiUjU
maatschappelijk|r0X1XDYHX
maatschappij|u8YaZ
maatwerk|rDaEc
mag bes|uDWLXMXOWSX
mag bij|uFXGXIXLZ
mag er|p3UBXCXFXGWNbTY
mag het|pFUGXLYhUkY
mag je|oBXFXGXHXIXLW
mag maar|u0X3X6X
mag niet|m0U3W5YDUKXLaQXTUgWiUjU
mag ook|r4Y5X9Z
magi|m0d1U3U5U6UAWBfDUMXUUfYgUlY
magi staat|u0YAWBX
mail|c0p1f2T3e4T5T6X7U8U9UAUBWCUDUEUFTGTIUJUKTLUMWNTOTPTQURaSUTTUTVTWWXTYUZTaUbUcUdUeUfTgThUiTjTkUlU
mailbox|z0a
mailwissel|z0Z
makkelijk|z4Y
mama|l0U1W2X3U4W5U6U8U9XBUDUFUGUHUKULUMUNUOUPUQUSUTUUUVUWaXYYUZUaUbbcUfUgUiUjU
man|l0a1U2U3U4U5W6Z8UAUBUDUFUGUKULUMYNUOUPUQUTXUYVUWXZUaUcUfUgZiUjUkX
maneg|uZcaa
manier|m0U1U3U4U7U8U9eAUDUFYGULYMTOUQUTUZUgU
mantelzorg|z6Z
map|u8d
mardag|ufc
marokkan|z4a
material|z9Z
mbo|m0U1U2Z3U4Z5U6UAUBUDUFUGUHmKULUMUNUOUPUQXTUUUVUWXZUbUcUfUgUhUiUjU
me een|u3W6XBYJYMX
mededel|u0c
medewerker|p3XDYSZgXhXkX
medezegnschap|zVZ
medezegnschapsrad|zVY
media|o0UDUGeNUSUkX
mediathek|zjZ
mediation|zKZ
mediator|zKZ
mediawijs|uGc
medicer|r0U1YDaSeVU
medicijn|m0U1W3U4U5XBUDbFUGUKULUNUOUPUShTUVUZUfUgUjU
medisch|pDUSdkX
medisch zorg|uDUSY
mee aan|u5a
mee al|uDUUZZX
mee bees|p5X8c9WUX
mee een|u0W3Y
mee en|u0XDX
mee kan|uDXSXZXcW
mee kun|uBYcZ
mee met|r3XTXUcXXZU
mee moet|u0W6X
mee moog|rDUTYVZZXfX
mee naar|j0U1U2U3U4U5X6U8W9ZAWBUDXFUGULWMUNUOUPWQUSXTUUWZUcUfUgUiUjU
mee om|r4ZMXPX
mee omdat|u3XBXcX
mee over|uOXVZ
meebeslis|zVZ
meebetal|uaZcY
meedenk|o0U1U3YDUGWJYLUMUTUVcdYgU
meedenk over|rGWJYVYdX
meedoen|p3UBUDUGXKYLZNUTUXZZZcZ
meegan|r1UCYLZUd
meehelp|r9XMUUa
meekijk|m0X1U3U4U5a6X8fBUDUFUGUJZKULUMUOUTUUXWUXUZUfUgUjU
meekom|zDZ
meekrijg|zAW
meelef|rTcXZ
meeloopdag|zHZ
meelop|u5ZHY
meeluister|z2Y
meemak|uMYWZ
meen|l0U1U2U3a4U5U6U8U9UAUBUDUFUGUHUJUKYLUMUNUOUPUQUSUTUUUVhWUXUYUZUaUbUcUfWgUhUiUjU
meenem|p6U8YMUUYXXYacZ
meeprat|p2X3UDUNUVe
meer gaat|u1X3W5XDYSX
meer groen|uFYeYjY
meer naar|rDUKXfYlZ
meer ouder|u3UHXUUWUXa
meer van|p0X1X7X9XEYXXfXhW
meer weet|u4X8X9XHX
meerbegaf|zEZ
meertal|r4d
meester|e0T2U3X6U7U8U9UAUBTCUDTEUFUGUHUIUJiKTLTMUOUPUQURUSUTbUUVUWUXUYTZWaUbUcUdUeUfTgehUiUjUkUlU
meester en|uJUTXZYgU
meester ziek|ufUgZ
meesterdag|zYZ
meetel|zBa
meevier|zYa
mei|rFYNYUXZYaYcXjX
meid|zKZ
meisjesdag|zbZ
meivakantie|zfZ
mel|f0X1c2W3Y4U5U6U7U8U9UAUBUCUDTEUFUGUHUIUJUKUMTNUOUPUQURUSTTUUUVUWUXUYUZUaUbUcUdUeUfegThUiUjUkUld
melk|rDYFZKUPZSXeZ
memmetal|z4Z
men|h0U1U2U4U5X6U7U8W9UAUBUCUEUFUGUHUIUJUKULUMUNUOUPUQYRUSUTWUaVUWWXZYUZUaUbUcUdUeUfUgahUiUjUkUlU
men op|r5YTXgW
meng|ubd
mensental|z4Z
mental|rNeOU
mentor|d0U1Z2T3T4U5T6U7U8U9UAUBTCUDTEUFUGUHUIUJrKULTMWOUQYRXSUUTVUWTXUYUZUaUbUcUdUeUfTgbhUiUjUkUlU
mentor die|rJZQWgW
mentor en|u0WJXQXgU
mentor van|u1WJWPX
mentorgesprek|z2Y
mentorl|zJZ
mentorur|rJfLUMUNZfUgZ
merk|o0U1U3X5U7Y9ZDUFUGUMXPXTXXXfYgYlY
merk het|u9XgY
merk je|u3X7X9XMXPXTXXXfU
met al|m3U4W5YAXNXTXWWZYgUiXjU
met ander|p2U6XBYMUWa
met de|Z0T2W3T4W5U6T7U8T9UAUBUDSEUHTIUKWLUNTOTPXQWRXSUTTVWWWXUYTZUagbTcTdWeWfTgShTiXjTkWlU
met een|b0T1T3T5W7W8U9UAUBUCUDdEUGUHWIUJUKULTMXOXQURUSWTZUZVUWXXTYUaUbUcUdUeUfWgUjXkUlX
met eet|uDXLYOWSX
met elkar|l0U1U2U3X4U5X7X9UDXFUGXKaLUMXOUPUTUhX
met haar|u2YDaSXZX
met hem|r5U9aAXMX
met het|m0W8XBXDUKXRXVXYWaWdXfWiX
met hun|o0U1X3Y9WGWHWMYRYTXXXaW
met iederen|u2YDYYYZY
met je|j0U1U2U3W4U5W8U9aBUCWDUFYGYIXJZKULUMaNXOUPURXTUUUVUfUgUjU
met mij|p2U3a4WMXRYTcUUWUXU
met mijn|m1U2Y3Y4UBXDUFXMXNWRXTXgU
met on|r3X5WVXdXiW
met oppas|u6XWXXX
met ouder|l0U1W2W3U5U6UDWMUOYTWUUVXWYXUbWfXgUlX
met plezier|uNXTY
met reken|u8Z9Y
met tijd|u2WQY
met wat|r0X2XVX
met zes|r2X3WDYfWiWlW
met zijn|uEY
met zn|uUXYX
meten|d0Z1f2Y3a4U5U6U7W8U9WAUBXCUDXEUFUGUHWIUJXKULXNTOUPWQURUSUTXUUVUWWXUYUZUbUcWdUeUfWgUhUiUjUkUlY
meten de|u1W3XBX
meten een|u1W2Y3UDX
meten in|u0X1X3X
meten wat|u0WHXaW
methode|u8cFY
metsel|zFZ
meubel|zja
mid|zQZ
middag|m0U1U2U3U5XDUMUNUOUPWQUTUZUfYgUhciU
middagslap|zPZ
middel|rBcQYUUXU
middelbar|rQd
middelbar schol|uQY
migran|z4Z
migratieachtergron|zbY
mij een|u3ZMY
mij en|u0U1a3ZkU
mij in|r4WMXRYTXgW
mij niet|u5WGX
mijn dien|u6YfUhX
mijn dochter|g0W1W2Y3U4X5U6W8U9UAUBYCWDWEUFUGUHXJUKULUMWNYOUPUQURXSUTWUUVUWUXUYUZUaUbUcUfWgUhUjWlX
mijn eig|u4X6ZHWTY
mijn ex|u0Y6XkX
mijn kin|a0T1U2Y3W4U5T6U7U8X9UAUBcCUDREUFXGTHUIUJYKWLWMTNYOURUTWUUVUXUYUZWaUbUcXdUeUfUgWhUiUjUkX
mijn kinder|uJYNXTZgU
mijn man|p0Y3U6YMYUY
mijn mentor|r1UJZNW
mijn moeder|r1U2Y3X4W6XRYkY
mijn ouder|r1Y3UHXMXRYUUWUXUkY
mijn werk|uTXUY
mijn zoon|e0U1a6U7U8U9UAWBXCUDXEWFZGWHUIWJXKWLUMUOUPUQURXSWTXUUVUWUXUYUaUbUcUhUjUkUlW
mijne|u2Y3X5YNYQX
milieu|uec
min|m0X1U2a3U5U9WDUFXGXLXMUOXfUhX
minder leerl|uVXdb
mini|zIa
minibieb|zCa
minima|zcZ
minimaregel|zcb
minut|e0T1Z2g4U5d7W8U9ZAUBUCYEUFWGUHUIUJUKULUNUOWPUQURUSUTWUUVUWUXUYUZUaUbUcUdUeUfXgUhUiYjUkU
minut is|r2YfX
minutengesprek|z2X
mis|i0a1U2U3U4U5U6T8U9UAUBUCUDXEUGUHUJUKXLUNUOUPUQURUSUTUUTVUWUXbYUZUaUbUcYfXgUhUiUjUkUlc
misgat|u1aHY
mn|i0X1U2X3W4U5U6U8U9XAXBaCUDaEUFXGUHUJXKULUMWNWOUPUQURUSXTUUUVUWUXUYUZUaUbUcXfTgWhUiUjUkUlU
mn dochter|uDZcX
mn vader|u0W9YBWMXUU
mobiel|j0U1U2U3W4U5U6U8U9UAUBUCUDUEUFUGmHUIUJUKULWMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
moch|l0U1U2X3X4U5U6U8XBWDUFUGUJXKULXMUNXOUQXTXUXVXWUXUZXaUfUgUiUjU
moch er|u2YQX
modder|zPa
moe|uDUMe
moedelijk|uTc
moeder|d1U2X3Y4Y6a7U8U9UAUBTCWDTEUFTGTHUIUJUKTLTNTOWPUQURXSUTTUXVUWeXYYUZWaUbXcUdUeUfWgUhUiUjUkXlU
moeder en|u0YOYWYZY
moederdag|zYZ
moedergroep|zWZ
moedertal|z4Y
moeilijk|j0Y1U2X3U4Z5U6U8U9UAUBUCXDXEUFUGUHXIUJUKULUMUNUOUPUQURUSUTUUUVUWWXWYUZUaUbUcUfUgUiUjUkX
moeilijk al|uHXWX
moeilijke|o0W1Y3X4cDUGUMUTU
moeilijke woor|u0X4Y
moeilijker|p0U3U4U6UAUDUEh
moeite|uDd
moestuin|rDUFaOZed
moet al|r2Y3U4ZDY
moet de|u1WKXLXgX
moet doen|u2W3XDWSW
moet een|u4WDXSY
moet er|u0XBXDX
moet hij|p0W8YAYHWMXRXfU
moet ik|o1a2U3U5Z6W7XDUMUhX
moet je|r3XGXKXQUcX
moet kun|uDXNZ
moet neem|u0W6X
moet ook|u3XcZ
moet weet|u0XJY
moet wor|u1X5XUY
moet ze|r4WHXMXQXRX
momen|p0X6eDUTU
mon|zLagU
mondel|r5XDUGYIb
moog denk|uTYVZfX
mooi maar|uDXYXbY
morgen|z5Z
moskee|rXXac
moslim|zba
motiver|uAd
motoriek|zPZ
mr|k0Y1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUJUKULUMUNUOUPUQUSUTUUUVnWUXUYUZUaUbUcUfUgUhUiUjUkUlU
museum|o0U1U3U5U6UBUDUFULUMUPUTUUbWUXUZeaUiUjU
musical|p0U3UDUGUUUYbZckX
mut|zPa
muur|r1W3Z5UDXUYjZka
muziek|o0U1U3UBUDUFcKULUNUSUYYZZaYfUgUiU
muziek en|uFY
muziekinstrumen|zZY
muziekjuf|zNZZZ
muziekl|uZc
na de|pAXCYDUFUJXNUQXhU
na deze|uHcQb
na drie|r5Y6UNWTWhX
na een|j0U1X2W3U5U6WBWDWFUGWJXLYMUNUTUUUfWgUlW
na het|l0U1U3U5U6XBUDUFUHYLUMUOZPYQUUUWXfXgXjW
na schol|j0U1U3U7UDUFUGUHXKUMUNUOUPUQUTUVUXUZbaYdUfUhdiUjUlU
na schooltijd|k0U1Y2X3W5ZDUKXMUTUZWfThXjU
na vijf|u6YiX
na zes|u0Y4Y6YDX
naaile|z4UWa
naaktfoto|zGaKa
naam|k0U1U2U3Y4U5U6U8UBUDUFUGUHUJaKULUMUNUOUPYQURUSUTaUUVUWUYUZUaUbUcUfUgXhUiUjUkc
naam niet|uJXgX
naar 3|uQY
naar bed|mDUMePUfUgU
naar bin|p1U5cTU
naar buit|o0U1U3U5UDUOWPifUgU
naar de|d0W1Y2U3U4U5U6U7U8U9UAUBUCUEUFUGUHYIUJUKULWMUNUOUPUQbRUSUTUVUWWXaYUZXaUbUcUdUeUfUgUhZiUjUkXlU
naar een|pFXQWZa
naar groep|rFUQagU
naar het|j0U1U3UBXDUFWHULUMUQXTUUYVXWUXUZXcWdXgUiWjU
naar huis|j0U1U2U3U4U5W6U8W9ZAWBUDUFUGULWMUNUPYQUTUcUfUgYjU
naar mijn|u0W6XTX
naar on|u3Z4WVY
naar schol|d0T1T2U3U5U6U7T8U9UAUBUCWDXEUFUGUHUIUJUKYLUMTNXOUPUQWRUSUTWUWVUWUXZYUZTaUbUcUdTeUfcgUhSiajUkUld
naartoe|zJY
naas|m0U1U2U3b5U8UAYBUDWFWGULUMUNUOUTUWXfWgX
naas elkar|u3YAX
naas on|u3YDWFWfW
nablijf|uLdUU
nach|p0U1Z2X3X6ZDWGYMYPU
nachtdien|u6bfU
nachtrus|zMa
nadan|zKa
nadenk|u0U2YGZIZ
nadoen|z9a
nakijk|rBf
nakom|r3dDWLU
nam|zJZ
nare|zKZ
naschol|pPUZdhW
nat|uPb
national|zCY
natur|uec
natuurkun|zFZ
natuurl|zeZ
nder|zba
nederlan|f0W2U3X4l5U6U7U8U9UAUBWCUDYEUFWGUHUIUJUKULUMTNUOUPUQWRUSUTUUUVUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
nederlan praat|u3X4WBXMUQX
nederland|u4a9YCYFU
neeg|l0U1U2U3U5U6XAUBUDUFUGULUMUNUOUPUTUVXXXfcgUhUiXjUlX
neeg uur|u6XfW
neem|e1X2Y3a4U5c6b7U8U9UAUBUCUDTEUFUGUHUIUJaKULUMUNWOUPUQURUSUUWVUWWXUYXZUaUbXcUdUeUfTgUhUiWjUkUlU
neem de|u1XJXiX
neer|r0U5X6YUUiZjc
nepnieuw|uGc
nergen|o0U1W3U4U6X8ZDUMZQZRWTUfXgUiXlX
nerveus|zNa
net|zTY
netheid|zjX
netjes|r1U3UDULZMZNUOYTUjZ
netwerk|uHYWZ
nieman die|r1Wfalb
nieman doet|u1YKYLX
nieman heef|r3XDXGXIXTX
nieman kan|u1X6X9YDWUU
nieman zeg|u3WDaSY
niet al|k0U1X2X3W4X5U6X9UBUCXDWFUGUHUJUKULUMYNUOUPUQURbTUUUVWWUXUZUdXfUgXjUka
niet allen|i0U1X2Y3W4U5W6U7U9UAUBYCUDWEXFUGUHXJXKULUMUNXOUPUQUSUTUUWVUWUXZYUZUaUbUcUfUgUiUjU
niet altijd|p1W6aFXGUUUWUXXbX
niet bij|o0U1U2X3U5UBXDWKXQXgXiW
niet dat|k0U1U3a5Y6X7XBUCUDWFUGXIXMUNUSXTWUUVXZUaUfUgUhWjUkW
niet de|uBXLY
niet doen|uAXMXRY
niet door|r0aKXLX
niet een|m1a3UCXDUFXJWZXfYjXlZ
niet elke|r0W5XBWMXYWcX
niet en|o3WBYDWKYLUTUiW
niet erg|u1XPXfY
niet goed|l0W1W2W3W4bCUDXHWQXfU
niet hoe|u9ZCXUU
niet iederen|o2W5X6WDUcXkW
niet in|j0U1W2U4U5U8UBUDYFUGWKULUMUNUOUPUSWTUUUVUXXZUaUfWgUiUjZkWlc
niet is|r0U1X3WDWfYlZ
niet kan|l1U2W3Y4W8U9WBXDWLUMUPUTXZXcX
niet ken|u4X5W
niet kom|u1U2U3Ufblb
niet koom|u6XUUXZ
niet kun|o1U6aDXLWXXcW
niet lekker|uJXNZ
niet leuk|u2a3X
niet maar|u1W6Z9UDWUX
niet mag|u3XBXLX
niet mee|k1U2U3Z4U5W6UBWFUGUKaLUMUNUOUPUTUZWcWfUgUjU
niet meedoen|uGWKX
niet meer|h0X2U4U5W6U7U8U9WBUCUDWFWGYHUKYLUMWNUOUPUQUSWTUUUVUWUXUZUaUbUcUfXgUhUiWjUkXlY
niet met|r0WGXfXkY
niet meten|m0U1W2U3bBWDWLZTX
niet om|r0X1U2W6WAXDWSXZW
niet op|k1X2W3Y5UAXBWDUFUGULUMUOXQURXTUZUfUiUkWlY
niet over|r1U3YNXbX
niet pas|r1Z2XPXSXfU
niet serieus|u2W3Y6W
niet snap|r9XAYFXGXhU
niet te|k1X2U3Y4U5W6UBYCUDWMUNUPXQWSWVX
niet teeg|u0U1Y3a
niet thuis|u7Z9UMYZXcX
niet uit|u0Y5WVYdY
niet van|k0X1U3U4X9XBWFUMUNUOWPWQXSWTUcXfUgXjU
niet via|u0X1X3ZKX
niet was|u1XfXlc
niet wat|o3U4U8WCWDWFUHa
niet weet|r1Y3XJX
niet wij|uHWMX
niet zeg|p2X3YBXDUFXGXIXKWLY
nieuw|f0c2Z3T4W5W6U7U8X9UAUBUCUEUFUGUHUIUJUKULUMUNUOUPWQXRUSWTUUUVZWUXUYUZUaUbUcWdZeUfUgUhUiUjWkUlU
nieuw gebouw|pQUVWdZjX
nieuwbouw|udZjY
nieuwe|a0S1S2T3S4U5U6T7U8T9TATBTCUEUFTHTIUJSKTLTMTNUOUPYQjRUTUUTVWWaXTZTaTbTdYeUfTgZhTiTjXkUlU
nieuwe directeur|uQUVXda
nieuwe docen|uDXQUgX
nieuwe groep|uQXgU
nieuwe juf|rQXgW
nieuwe klas|uQYgU
nieuwe leerkrach|uQWgX
nieuwe ouder|m3U4WQYTXUUWcXU
nieuwe schol|uQY
nieuwjar|zYa
nieuwkomer|r4fFXQUgU
nieuwsbrief|p0e3UDULU
nieuwsgier|uFc
nik hoor|u0U1X3UGZ
nik over|u8YFUVX
niveau|f0U1U2U3U4U5U6U7U8a9UAUBeCUDTEiFXGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
nix|u0Y1YKYXZ
no|uTYWa
noeg|j0W1U3U4U5Y6U8U9UBUDUFaGUKULUMUNUOUPXQUTUUUVUWUZUbUcUfUgXhWiUjU
noeg om|u0W2W5W
noem|r3UDUIYiXkY
nog bij|u5W8XUX
nog een|p0W1Y3W6WfXlX
nog niet|p0U1X4XCXFXHYfXlX
nonsen|zTZ
nood|d1T2W4Y5T6U7U8U9UAUCUDeEXFTGUHXIUJYKULTMTNYOUPUQZRUSUTTUYVUWUXWYUZUaUbUcWdUeUfThUiUjUkUlU
nood en|r2X4WBXDYgX
nood heb|u1U2WQWUX
nood heef|o2U3XDWJZNX
nood om|uNXQX
noodopvang|zhZ
nooit bij|u3YYY
nooit een|r2X8Z9UMUbX
nooit meer|rCXKYVX
noom|p2X3Z6WDWVY
noot|rDYSgjU
norm|p3UBaDULb
normal|zTc
normer|zBZ
noter|z5Y
notificer|z0Z
notul|uCUVd
nso|zha
nt2|u4dFYgU
nu elke|uCYHX
nu kom|u3WDW
nu wel|uBWFYfXgX
nummer|r1YJXgUkY
o|u2a4aDbHZLbNb
oc|zVa
och|j0U1X2U3U4W5c6U8U9XAUBUCXDUFWGUHUKULUMUNUOUPUQWSUTUUWVUWWXUYUZUaUbUcUfWgUhUiUjUlU
oef|u8Z9XMZRY
oefen|g0U1U2U3U5U6U7Y9nAUBWCUEUFTGUHUIUJUKWLUMTNUOUPUQURUSUTUUUVUWUXUYUZUaUbUdUeUfUgUhUiUjUkUlU
oefenblad|z9Z
oefenboek|u9b
oefenstof|u9a
oekraien|u4b8X9X
of de|r0X1W8WLWVYdX
of een|pBWGXIXWWdW
of havo|u3XBXHXQU
of het|u8XAWXX
of niet|p0W1U2X3W6XBXDUGXIXVYdYfU
offerfes|uYXbY
oktober|u1W3XiY
olympiade|zEa
om 22|u0Z1W3WAY
om 5|u1W6XPXSX
om 8|p5WMWfYiX
om aan|u2WQY
om de|r1X2aDaaX
om drie|u2Y6Z
om een|rKXNXVXfW
om half|p2W5Y6YfWhW
om het|u5ULWTXjX
om in|u2W3X4XCXUX
om kwar|u3XTXiX
om tafel|u2XDX
om te|f0T2W3U4X5U6W8W9XAUBUCUDUEUFUGUHUIUJWKULUMUNUOWPYQURUSUTUUaVUWUXWYUZUaUbUcUfUgUhXiUjWkUlU
om tien|u1XOXfXlX
om zich|u1WJXNXTX
oma|i0Y1U2U3U4W5c6c7U8U9UAUBUCaDUEUFUGUHUIUJUKULUMUNYOUPUQURUSUTYUdVUWUXUYUZUabbUcUdUeUgUhUiUjWkUlU
oma haal|u0W5Z6YfW
oma kom|u5X6XUX
omdat de|u3XBXDYWY
omdat ik|u0YLY
omdat ze|uDXiX
omgan|p9UDUFXGXIYKe
omgan met|rFXGXIXKZ
omgang|uKZLZ
omgangsvorm|zLZ
omgef|zHYaY
omhog|uDUFYVY
omker|u2a
omwon|zaa
on aan|u1X3UkY
on al|r1W2Y3XLYQW
on een|u2XQX
on gezin|u1W3Z
on hier|u2X3ZJXTZ
on is|u3XNXTW
on ken|uTaWU
on kin|o1U2U3YDXKXNUTXkW
on luister|u3Z4WVY
on niet|p0W2W3W5W6YHWXX
on ook|m0W1Y2W3X9UKXMUfUgW
on serieus|u3YDW
on uit|u8YBYEUFUMX
on woon|uUYZXcX
onbek|z5YgZ
onbereik|zXZ
onbetal|zcahU
onbevoeg|ugc
onder de|pDUFXNaTXZXeXhX
onder schooltijd|pDYZWfX
onderbezet|zgZ
onderbouw|uAYQY
onderhoud|zjZ
onderin|z0Y
onderl|uWbXU
ondernemer|r5UDUHZab
onderprester|zEZ
ondersc|z0Y
ondersteun|r9YDaMU
ondersteuner|zDZ
onderweg|uNYib
onderwerp|p8fDUFUQUbY
onderwijs|h0U1U2U3W4U5U6U7Y8U9UAUBUCUDaEUFcGUHUIUJUKULUMUNUOUPUQZRUSUTUUUVUWUXUYUZUaUbUcUeUfUgUhUiWjUkUlU
onderwijs dat|uDUQXiX
onderwijsassisten|uDYgY
onderwijskwal|zFY
onderwijsvisie|zFZ
onderzoek|rDbFY
ongeluk|u0Y1Z
ongezon|zOZ
onherken|u0Ukc
onles|z0Z
online|i0X1U2T3U4U5U6c8U9UAYBUCUDUEUFUGeHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUeUfUgUhUiUjUkZlU
onoorlof|zlZ
onrelmat|z6Z
onrus|uFYgY
ontbijt|pDUFUMbOdPU
ontdek|rFYPc
onthal|zTa
ontmoet|p3UDXUUWfXU
ontmoet elkar|uDXWY
ontmoetingsplek|zWY
ontruim|zjZ
ontspan|zNZ
ontvang|zTY
ontwikkel|l0U1X2X3U4U5U6U8fBXDWFUGUHUKULUMUNWOUPXQUTUUUVUWUXUZUaUcUfUgUiUjU
ontwikkelingsperspectief|u4UBYDb
ontwikkelingsrich|zPZ
onveil|uKZiY
onverwach|u0Z3UBZ
onvoldoen|p0U1U3XBfDU
onze dochter|pDYEXKXOWSYZW
onze eig|u4Y9XCYUX
onze kinder|uGYMYRY
onze meester|u1X3XJa
onze zoon|u3WDWHXQX
onzeker|rNf
onzich|zVY
onzin|z4Y
oog|o1U2Y3UBUDUFUGUJdKUMUNYQUTUYUgU
oog voor|p2U3UDUJbNX
oogopslag|zAa
oogsttijd|z6Z
ooit|u3YTYXZ
ook aan|u2W3XLY
ook al|f1X2X3c4X6U7U9UAUBUCUDTEUFUGUHWIUJUKWLUNWPXSUTUUUVUWUXYYUZUaUbUcUdUeUfUgUhUjUkUlU
ook bij|u1WOYfWhWlX
ook de|p0Y5X6ZDWNWOWQWSW
ook een|k0U1Y2Y3X4U5UDUFXLUMUNUOUPUTUUUWUXXYWbXfUjU
ook hoor|u1X5X7XDXKX
ook in|p4a8U9YGW
ook mee|rDWUXZZcZ
ook naar|r5XHXOXPXXX
ook niet|p1U3YKXLXMUPW
ook nog|u0WAYfU
ook op|r7XGYgXhU
ook van|u5X7XDXLXMXNX
ook voor|rAWGXLYaY
ook wat|u1X2a3a
oop|d1Y3Z4U6X7W8U9UAUBTCUDTEUFTGTHaIUJUKTLTMTNTOTPWQWRUSUTWUTVWWWXUYWZWaTbUcUdceUfWgTheiTjWkUlU
oop blijf|u0YVYda
oop dag|r0U1U5UHcWXfUhU
oor|u0U1U3XGa
oordel|m0U1U2U3g4U5U6U8UBUDUFUGUHUKULUMUNUOUPUTUUUVUZUaUbZcUfUgUiUjU
oordel over|u3XbX
oordop|u2UFYGcLYMZ
oorlof|zlZ
oorlogsmuseum|zFZZZ
op|u0X4XDZ
op 1|uAYBY
op de|X0Y1T2W3U5Y7a8T9UAWBTCUDWEUFUIUJUKTLYMUNSOUPWQURUSUTUUTVTWTYTaTbTcTdUeUgWhXiWjWkW
op deze|p1X3WDWQXTUWX
op dinsdag|r5X6XOXTXWW
op een|d0d2U3W4U5T7W8W9WAUBWCUDXEUFUHUIUJUKWLWMUNTOUPUQURUTWUUVUWWXUYUaUbUcUdUeUfTgbiUjTkUlU
op eig|oBUEbFUPXRXgX
op facebok|o1X3Xka
op het|a0W1U4W6U7X9UCUDUEUGUIUJUKcLaNTOUPURUSUTTUUVUWWYWaUbUcUdUeWfUgUhYjUkUlU
op hun|rAZGXLXRY
op internet|p3WGUkc
op kamp|rDYSXZb
op kantor|uDXSXTX
op kinder|uNa
op maandag|uMXfXlY
op maat|uDUEXFX
op niveau|rEYFW
op papier|o0U3X5W9XDUFWcYgW
op parro|u0Z1X
op schol|a1T2U3T4W5U6W7W8U9WAZBUCXDXEUFZGUIUJUKTMaPUQTRUTSVTWUXXYUbUcUdTeYfUgUhUiTjUkUlW
op slot|uDXSXgXiWjX
op te|r5XOWgX
op terug|r1b3XKX
op tijd|c0Z1T2U3S4U6T7U8U9UAaCUEUFUGUHUIUJTKULUMXNUOUPUQWRUSWTTUUVUWUXUYUZUaUbUcUdUeUfegUhUiUjUkUlU
op vrijdag|o0X5XOWYXfWgXjX
op woensdag|uMXNXWXhX
op zijn|l1U3U9UBUDYEWFXGYLUMUNUSXTXaXfWgUlW
opa|g0W2W3W4U5b6Z7U8U9UAUBWCZDTEUFUGUHUIUJXKULUMUNYOUPUQURUSUUdVUWYXUYUZWadbUcUdUeUfUgUhUiWjWkUlU
opa en|o0W5X6ZCXNUUZaXjW
opa met|uUYaXiX
opbel|z1Z
opbloeid|zNa
opbouw|zla
opbreng|zca
opdag|zXZ
opdrach|l0U1U2U3U4U5U6UAkBUDUEXFUGUKULUMUNUOUPUQUTUUUVUWUZUbUfUgUhUiUjU
open|o0X1Y3b4UDUFUMUNURYWUia
open vervoer|uRYiZ
openingstijd|ufYhZ
opensnijd|zFZ
opgef|uAd
opgroei|zMZ
ophal|i0U2U3U4U5i6U8U9UAUBUCUDUEUFUGUHUJUKULUMUNUOUPZQURUSUTUUUVUWYXUYUZUaUbUcUfUgWhXiUjUkUlU
ophal wij|u5Z
ophaler|z5Z
ophang|u7ZMZRa
ophef|zda
opkom|o1U3U8UDUFULUMYNURaTUXebU
oplad|o1U3U9UAYCUDUGhLXMUNUcU
oplader|zGZ
opleid|zHZ
oplos|m0U1U2U3b4U5U6U8U9UAUBYDUFUGUHUKXLUMbNUOUPUQURdTUUUVUWUXUZUaUbUcUfUgUiUjUlU
opmerk|uKdbZ
opnem|u0U1Y6bfU
opnieuw|l0U1U2U3U4U5U9UBUDYFUGUJWLUNUPUQeTUUUVUgXiYjU
opnieuw vertel|rDXQZ
oppas|j0U1U2U3U4U5U6i8U9UAUBUCUDUFUGUHUKULUMUNUOUPUQUSUTUUUVUWdXXYUZUaUbUcUfUgUhUiUjUkU
oppas op|u6ZXX
oppas ruil|u6UWZ
opruim|rDUUZaXjY
opruimdag|zUZ
opschrijf|u0X5WVY
opstapel|zAZ
opstrom|uHc
opstur|z0U2Z
optoch|zYaaZ
optred|m0U1U3U4UBUDUFUGUKbLXMUNUOUPUQUTUVUYaZYaUbUfUgUiUjU
optred van|uYa
optrek|z3Z
opval|z1a
opvang|Z0U1T2U3U4T5W6W7f8T9TATBTCTDSEUFTGTHTIUJUKTLTMUNUOTPTQWRUSTTSUTVXWTXTYTZSaTbTcWeUgShkiTjTkUlU
opvang en|m7bDUQUTUhT
opvang is|rVXcYhW
opvang oop|u7XfahY
opvang tot|u6WfUhY
opvang voor|u2W3W6W
opvangdag|uhb
opvangplek|zhZ
opvangtijd|uDXhc
opvoed|m0U1U3U4XBUDUFUGUHUKULUMhNUOUPUTUUUVUWUXUcUfUgUhUiUjU
opvoedavon|zMZ
opvoedcoach|zMZ
opvoedcursus|zMY
opvoedkun|zMZ
opvoedondersteun|zMY
opvoedspreekur|zMY
opvoedtip|zMY
opvoedvrag|zMZ
opzoek|z9UMUXa
or|o0X1U3U5U6U8YBUDUFcGULUMUNUOUVafUgU
or in|uFY
organiser|uaZ
orthopedagog|u0X1XDZ
oud|m0W1U2U3U4U5U8UBUCYDUFUGUHYLUMUNUPUQUTUUUVUZUaafUgUjZ
oud leerl|uHYaX
ouder|O0U1Z2X3d4S5W6Z7R8W9WASBSCUDSEQFPGTHXITJQKULTMYNOORPQQRRWSQTXUdVTWdXkYUZQaWbQcRdReRfTgOhQiRjOkXlU
ouder aan|u2XUXXXYY
ouder bereik|u1UXY
ouder bij|rMWXWYX
ouder blijf|u5YWYjU
ouder die|b1T2U3T4U7U8UAWBWCUEUFUGWHYIXJUKWLTMUNUOUPUQURUSUUYVUXXYUbUcWdUeUfUgUhUiWjUkUlU
ouder een|r5X8WDXUXXX
ouder eer|u0U1X3WRYVX
ouder en|r4XVYXXfXlX
ouder help|u9UCYWUXU
ouder het|r1Y2X3Z5XKXTX
ouder in|r5W6XUXWUXUfX
ouder koom|u2WUUWUXZ
ouder kun|u6W8W
ouder maak|uXXkX
ouder met|p0W1W2X3W6XFXMXUWXU
ouder moog|u1XYY
ouder niet|p0X1U3ZBYMX
ouder op|u0W1W3XHXXX
ouder praat|u1X2ZDX
ouder thuis|u0X4X9YCX
ouder uit|r4XUUVYWXXX
ouder van|m3WDWQUUUWaXXbXgU
ouder ze|uQXUYWW
ouder zelf|u2W9W
ouder zien|r3U8X9XDYUUWWXX
ouder zijn|uHXMX
ouderap|u0c1Y3YKX
ouderappgroep|zWZ
ouderavon|k0U1U2U3U4U5U6b8UAUBUDUFUGUHUKULUMUNUOUPUQUTUUUVUWUXfYUZUaUbUcUfUgUhUiUjU
ouderbetrokken|zXY
ouderbijdrag|rcd
ouderborrel|zWZ
oudercafe|zWZ
oudercommissie|pUUVdhU
ouderconsulen|zXZ
oudercontactperson|zXY
oudercursus|zMZ
oudergesprek|r2Z3UjY
oudergroep|zWZ
ouderhulp|zUZ
ouderkamer|rMUTYWf
ouderklankbor|zVY
ouderkr|zWZ
ouderlijk|zGY
ouderoch|zWZ
ouderpanel|zVZ
ouderportal|z0Z
ouderrad|zVa
ouderschap|u6YMZ
ouderveren|zUZ
ouderworkshop|z9Z
out|r1WLaNY
ov|zia
over al|uJYbY
over de|g0W1T4U5U6U8Y9UAUBYDWEUFTGUHWJUKULUNUOUPUQXSUTUUWVZWUZUaWbUcUdYgWhUiUjWlU
over een|o3YDXbXjUkW
over elkar|u2U3a
over het|m0X1X3UDUFXGWOXVaeXfW
over hoe|l0W1U2Z3X8XDUKWMWTU
over hun|o1U3UFXHZKXUXWUXUaZ
over luis|u0Z
over on|p1U3XJXLUiXkY
over praat|u8Y9XMW
over puber|r6UMaXX
over te|u0Z5Y
over tien|uVYda
over vijf|r3W6WMWVXdZ
over wat|o0X2W4Y8Y9YDUMX
overbelas|zgZ
overblijf|o5U7YDULWOXhfjU
overblijfkrach|uhb
overblijfmoeder|uLUhb
overblijfouder|zhZ
overdag|l0U1U3U4U5U6j8U9UAUBUDUFUGUHUKULUMUNUOUPXQUSUTUUXVUWUXUYUZUaUbUcUfUgUhUiUjU
overdek|ziUjZ
overdrach|m0U1U3U5f6UBUDUNUOUPUQZTUgUiUjU
overdrachtschrif|z5YPZ
overdrachtsgesprek|z2UQZ
overdrag|zQZ
overdref|zYZ
overef|z1XDZSZ
overgan|uBc
overgang|rQd
overgangsgesprek|z2UQZ
overgangsnorm|zBZ
overgewich|zOZ
overhor|p0U1U3U4U9dBaDU
overlas|zaZ
overleg|m0U1U2Z3W5U6WBUDUFULUMUNUPUQUTUVhZUfXgUhUiUjU
overlijd|zDY
overnach|uZd
overprikkel|uNciZ
overschrijf|uGZId
overslan|uEcgU
overstap|uQd
oversteekplat|ziZ
overstek|l0U1U2U3U4U5U6U8U9UAUBUDUFUGUHUKULUMUNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgUhUikjU
overstek bij|uiY
overvol|zjY
overzich|p0aAZDXgUiU
overzichtelijk|z0Z
paal|ziZ
paar|zbb
paas|zYa
paaseier|zYa
paasontbijt|zYZ
paasvier|zYZ
pabo|zHa
pak|j0U1W2U3U4U5U6U7X8U9UAXBUCUDTEUFUGUHYJUKXLUMaNUObPXQURXSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
pak drink|uOY
pakket|zHa
pakketkeuze|zHZ
pap|zPa
papa|l0U1W2U3U4U5U6X8U9XBUDUFUGUHUKULUMUNUOUPUQUSUTUUUVUWeXYZUaUbXcUfUgUiUjU
papa een|u1XWYXY
papa en|u9XWUbX
papiament|z4Z
papier|i0b1U2U3W4U5W6U7U8U9XAUBUCUDWEUFaGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcZeYfWgWhUiUjXkUlU
paracetamol|zSa
parfum|uLYNa
parkeeroverlas|ziY
parkeerplat|ziY
parkeerplek|uia
parker|h0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUinjWkUlU
parker op|uiYjX
parnassy|zBa
parro|r0e1XgU
partner|u3d
partnerschapsteam|zVZ
parttime|zga
pas|i0X1U2U3U4U5U6X7U8U9UAUBXCUDYEWFUGUHYJUKULUMUNUOUQcRUSUTUUUVUWUXUYUZUaUbUcWdUfUgUhUiUjUkUlU
pas al|r0XDXiX
pas bij|u1W2XQY
pas dat|u0X1UVXfXlX
pas een|r0Y1W3W4YAY
pas in|u2WHYQW
pas na|r0X1UBWGXLXfXlX
pas om|r0X1W6WAWPXSXfUhX
pas onderwijs|uDZFU
passie|zTa
pauze|e0T1T2U3T4U5T6U7U8U9UAUBUCXDTEUFTGXHUIUJUKXLTMUNWOXPTQURUSUTTUUVUWUXUYUZUaUbUcUdUeUfTgThpiUjWkUlU
pauze om|uOXPUhY
pauzehap|zOZ
pedagogisch|zhY
peil|u3XDXVZ
penningmee|zcZ
per dag|r2U5U9ZAYCXGWMWfU
per jaar|p2XDUUWVXXX
per maan|u1W5X6XDW
per week|l0Y1U3U6U8WBUDaEXMUNUOWSYUUfUgUkX
periode|z8Z
person|zDXgY
personeelstekor|zgY
personel|rNXgbiXjX
persoonlijk|j0W1W2U3U4U5U6U8U9UAUBUEUFUGUHUJXKULUMUNUOUPUQUSUTZUYVUWUXbYUZUaUbUcUfUgUhUiUjUkY
persoonlijk aandach|uJXTX
persoonlijk uitnod|uXY
persoonsgeven|zkY
pes|h0U1W2U3U4U5U6U7U8U9UAUBUCUDTEUFUGYHUIUJUKoLWMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUjUkUlU
pes en|u1XKX
pes in|uKYiW
pester|u1U3UDUKd
pestgedrag|zKZ
pestkop|zKZ
pestprotocol|zKZ
pet|o0U1U3U6UBUDUFUGUKXLhMUNUOUPUTXUUZUfUgUiUjU
pet af|uLYTX
peuter|l0U1U2U3U4U5Z6U8ZBUCUDUFUGUHUKULUMXNUOUPYQeTUUUVUWUXUYUZUaUbUcUfUgUiUjU
peuter die|uMXQW
peutergroep|r5Y7YDXQa
peuterjuf|z7a
peuteropvang|zQZ
peuterpuberteit|zMY
peuterspeelzal|zQZ
pgb|uDbcZ
picknick|zWa
picto|u4Z7Y9YMYPYfU
pictogram|u0X4Z5W
piet|rYe
pietendiscussie|zYb
pijn|zKX
pik|z1UJa
pil|p0U1UDZNUOXPUQUSiUU
pinda|uDYSd
plaag|uKd
plaat|g1U2U3W4d5U6U7W8U9UAUBUCUDTEUFXGWHUIXJUKULUMWNUOaPUQURXSUTUUUVUWUXUYUZUaUbUcUdUeUfUhXiUjUkUlU
plaat van|j1U3W4W5UDUFUGXIXKULUMXOZPURXTUgWhWiUjU
plagiat|uGaIeLU
plak|o0U1U3U8UAUDXFZIaMUNUUZfX
plan|b0U1T2U3T4T5T6X7W8W9TAfBXCUDaEUGTHUIUJUKTLUMXNTPTQXReSUTTUTVZWTXTYTaTcTdXebgThUjXkWlU
plan van|rAWBXDXVX
plan voor|o6X7XDWLWMUVXdYfX
planner|uAdBU
plas|rDUPgTU
plastic|uFZed
pleegkin|zbZ
pleegouder|zba
plein|c0T1T2T3T5Z6T7X8U9TAUBTCUDUEUFTGTHTIUJUKbLbNTOTPTRUSUTTUWVTWXXTYWZTaXbUcTdUeUfTgThWiTjdkUlU
plein en|r7XLWhZjW
pleinouder|zUZ
pleinwach|zha
plek|d0X1W2U3T4U5W6U7U8U9UAWBTCUEUFTGTHUIUJUKTLTMTNdOUPUQWRUSUTeUUVUWUXWYUZUaUbUcUdUeUgThbiWjZkUlW
plek op|rAXNUhX
plek voor|rDXNYiYjY
plek waar|rNYTYXX
plezier|o0U3UCaDUMUNXTcgU
ploeg|u3U6b
ploendien|u6afY
plus|zBX
plusgroep|zEZ
plusklas|uEc
plusur|zEa
pluswerk|zEZ
pm|zha
poep|zPa
poet|uOYjZ
politie|uac
pool|p0U3U4h5UCYDULUMUTXUU
poor|l0U1U2U3U4U5c6U8U9UAUBUDUFUGUHUKULXMUNUOUPUQUSUTbUUVUWUXUYUZUaUbUcUfUgUhUicjZkU
pop|zPZ
poppenhoek|zPZ
portfolio|u8c
portuges|z4a
pos|r0e6a
positief|u0U2YTZ
poster|z0Z
postvak|z0a
pot|uDYPZcZ
potjestrain|zMYPZ
potluck|zWa
praat|X1U2i3Y4c5e6T7W8U9YATBTCTDUETFUGXHTITJTKZLTMdNWOUPSQUSTTUUSXSYTZSaTbUcTeWfSgSiSjSkTlT
praat al|u1X2XDXNX
praat er|uFYOXeY
praat met|m2U3U4U5U9WGWMcRXTUVXWWdX
praat niet|r2U7XGYKXLWMZbX
praat over|o2W3X4W9WDUKWMWVX
praatgroep|zWZ
prach|r8Y9UCYDUMUUYZX
praktijk|rFbcX
praktijk is|uFXcX
praktijkonderwijs|zDYFU
praktijkschol|zQZ
praktijkvak|u4UFb
praktisch|r0YFZWY
prentenboek|u4XCc
presenter|p8eAYDU
prestatiedruk|zNZ
prester|uBd
pret|uTc
prijs|ucd
prik|zeY
prikkel|zNZ
prikkelarm|zNY
prikkelarme|zDZNY
prima|uKYNYOX
privacy|ukb
prober|u7YRZ
problem|r1cDUKYNX
proef|uFd
proefwerk|r0U6UAXBe
proefwerkwek|u0YAbBY
professional|z3Z
profiel|o0X1U3U6UDUHgMUXY
profielkeuze|zHY
profielwerkstuk|zBZ
programma|u8ZGX
programmer|zEZ
projec|p8XDUFccX
protestant|zbZ
protocol|uDZSc
prullenbak|zjZ
psycholog|zDa
pta|zBa
puber|j0U1U2U3U4U5U6U8U9UAUBUCUDUEUFWGUHUJXKULUMhNYOUPUQURUSUTUUUVUWUXXYUZUaUbUcUfWgXhUiUjUkUlU
puberbrein|zMZ
puberteit|uMaXX
puf|rDYOUSgZU
puil|zjY
pun|p3WBcMWOWPXjX
pushberich|z0Z
pushmel|z0Z
puzzel|zPa
raac|ubZia
raak|zNY
raam|p1U3U5Y8YDUNUPUTUjd
raap|zaX
raar|zTb
racistisch|zbZ
ramadan|p3UDUFUKUOXTUYYZXbegUjU
ramp|r1UDYGYNYfUiX
ranja|zOa
rappor|j0U2Y3U4U5U6U8U9UAUBhDUEUFUGUHUJUKULUMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUlU
rapportag|zBZ
rapportavon|z1X
rapportgesprek|u2ZBY
reactie|u0X1b3X
reaer|r1bJXXZ
reager|o0Z1b3UCUDUFUUUXaaU
reager op|u0W1XXW
reanimer|uFYSZUY
receptie|z1a
rech|z3Y
rechtvar|zLZ
recycl|zea
red|zDZ
reedschap|zUZaY
reeg|r1Y5XPYiXja
referentieniveau|zBZ
regel|a0U1T2U3T5T6W7a8T9TATBTCUDUEUFWGXHTIYJWKULhMZNUOTPTRaSTTTUUVXXTZWbTcWdUeUfTgThXiTjUkUlT
regel en|r7YJX
regel gel|u7XKXLYMXcU
regel met|uDXRXWXhX
regel thuis|p7X9ULTMZ
regen|rOXPbhY
reis|l0U1U3U4U6U8W9UAUBUDUFWGUKULUMaNUOUPUQWRfTUUUVUWUZcaUcZfUgUiWjU
reis met|u8WMaQXRZiW
reis naar|uFXZZcZ
reken|j0U1W2U3U4U5W6U8Z9fAUBUCUDXFbGUHUKULUMUNUOUPUQUSWTUUUVUWUXUZUaUbUcUfWgUiUjU
rekening|p6ZAXBXDUcZ
rekening houd|u6WAXBX
rekenmachine|zcY
rekenmethode|z9Z
rekenonderwijs|zFZ
rekensom|z9Z
rekenspel|z9Z
reler|rMcXX
religie|zba
rem|zia
remedial|zDZ
ren|uLZOY
renbog|zba
renover|zjZ
renpak|zPZ
repetitie|rAZBeDU
res|r2a3U8XBZ
reservekled|zPY
respec|j2U3d4U5U6U8U9UAUBUCUDUEUFUGUHUIUJUKYLXMUNUOXPUQURUSUTaUUVUWUXUYUZXaUbXcUfUgUhUiUjUkUlU
respec voor|o0W1W3ZOXTUZXbX
respecter|u3YbZ
respectlos|zLZ
respectvol|u3YLYTY
resultat|uBc
rich|r0UHe
ride|ric
rij|uObha
rijd|f0T2U3U4U5W6U7U8U9UAUBUCUDTEUFUGUHWIUJUKULUMUNUOUPUQURUSUTTUcVUWWXUYUZUaUbUcUdUeUfTgUhWikjWkUlU
rijd naar|rHXUZWXiU
rijk|zbZ
rijke|zZY
rijouder|uUc
riool|zjZ
ritalin|uDaSefU
ritme|uMUPd
rituel|z5Z
roblox|zGa
robot|uATGaIe
roddel|p0U3cDUGYKbLUgUjU
rode|zNZTZ
roemen|z4Z
rolstoel|rBYDYEZjb
rolstoelbus|uNXiZja
romein|zBX
rommel|pDUFXLZOUgUjb
ron|p0U9UFUGbKbfYgYiW
rondkom|zca
rondleid|uQb
rook|r3U5ULgTUgYiU
rookvrij|zOZ
rooster|g0W1X2U3T4U5U6Z7X8U9WAXBUCUDUEUGUHUIUJUKULUMWNUOUPWQURUSUTUUUVYWUXUYUZUaUbUcUdUeUflgUhUiUjUkUlU
rooster verander|uVUfZ
roosterwijs|ufa
rot|u2U3UKYNY
roton|zia
route|uia
rouw|uDZNYTU
rt|uDc
rug|z3Z
rugzak|p0XDcLUNYVUiX
ruik|rOcTcjX
ruil|j0U1U2U3U4U5U6U8U9UAUBUCXDUEUFUGUHUKULUMUNUOUPUQURUSUTUUXVUWZXUYUZUaYbUcXfZgUhdiUjUkUlU
ruil van|uUYcYfXhX
ruildag|p0U1U3U5UBUDULUNUOUPUTUcUfbhdjU
ruilhoek|zcZ
ruim|o0U1U2X3U5U6UBUDUFUGUKULZMUNUOUPUTUUUVUbUcUfUjd
ruim voor|u2XjX
rumoer|uFc
rus|b0T1U2X3S4T5b6S7U8T9TAWBTCWDUETHTIUJULWNfOTPXRUSTTdVTWTXTYTZTaTbTcTdUeUfUgThTiUjWkUlU
rus gevoel|uNUTZ
rus har|rNUTa
rus in|uGXNWiWjW
rus star|u5YfX
ruzie|h0W1Y2U4U5U6U7W8U9UAUBUCUDUEUFUGUHUIUJUKnLZMXNUOUPUQURUSUTUUUVUWUXUYUZUbUcUdUeUfUgUhUiUjUkUlU
ruziemak|zKZ
s avon|o0W1U2W6aAWDUMUUXaXjX
s och|u5X9XCXfX
saai|rCUFcjX
saam aanpak|r1X7aLXMWPXfXlW
saam een|u7YCUGXMX
saam eet|rUXWbhX
saam kook|r9YFUWZbU
saam lees|u9YCZPU
saam met|i0U1U2U3U4U6U8U9UBUCXDWFUGUHZKWLWMUNUOUPUQURUTUUUVYWUXUYUZWacbUcUfUgUhUjU
saam op|u7XMXhX
saamhor|zTZ
samengan|uVZddhU
samenlef|zaZ
samenvat|uAYIY
samenvoeg|rgd
samenwerk|m0U3c6UBUDUFZGUKUMUaYfUgUjU
samenwerk in|uFZ
samenwerk met|uaY
samenwerkingsverban|uDb
sap|uOd
savon|z0Z
sbo|zDa
schaduw|zja
schak|zEZ
schakelklas|zDZ
scham|r3W5U6XMXXc
schat|uZd
scheid|rDUFZMZeb
scheikun|zFa
schel|h0X1X2U3Z4U5U6U7U8U9UAUBUCUDaEUFUGUHUIUJUKcLhMXNZOUPUQURUSUTTUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
schel mij|u3ZMY
schel on|u0WDX
scherm|m0U1U2U3U5U8U9XBUCXDUFXGhKULUMWNUTUfUgU
schermtijd|rGYMa
schiedenis|zFZ
schiedenisler|zFZ
schilder|o0U1U3UDUFUKULUNXPUTUUfZZjd
schimmel|zjZ
schip|z0Y6Y
schmink|zYa
schol|O0X2Q3S4T5S6S7f8Q9RBPCWDWERFTGTHWIRJQKYLQMXOSPPQcRUSRTdURVXWRXYYQZWcPdgeUfYgQhZiWjOkRla
schol bel|u1Y6XKXLXfXlX
schol dat|r1W3WAXDX
schol dich|u7XdXfXhW
schol durf|uKUfYla
schol en|k0U7bDWMUQUTUZUaWhUiWlW
schol in|u4WQX
schol is|rCYNWQXTW
schol kan|uDXZX
schol kom|uHXQXlW
schol koom|u4WCYUXXZ
schol met|p5X7XAXDXMUhXiW
schol naar|r7UOXTXhX
schol niet|r0X3W4XDWXX
schol om|uAYFYKY
schol oop|r0X7XVXdafXhW
schol op|u1W2XZXhY
schol pas|uQa
schol waar|uAXCY
schommel|ujc
schon|o0U1U3UDUFUKULUMUNUOXPYTUUUZUfUgUjg
schone|r5XPajZ
schone kleer|u5XPZ
schooladvie|uBZQY
schoolang|uNZlZ
schoolap|z0Z
schoolart|uDdSa
schoolbel|z5a
schoolbestur|zVZ
schoolbieb|uCdUT
schoolbus|zia
schooldag|uZb
schoolexam|uBc
schoolfes|rYe
schoolfoto|ucZkZ
schoolfotograf|zkZ
schoolfruit|zOZ
schoolgebouw|zjZ
schoolgel|zcZ
schoolgid|zVZ
schooljar|uDYQYaYfYlX
schoolkamp|zZZ
schoolkeuze|zQZ
schoolkos|zcZ
schoolmaatschappelijk|zDY
schoolmelk|zOa
schoolmusical|zYZ
schoolontbijt|zOZ
schoolplan|uVc
schoolplein|o0U3YDUFUKULUTUZUaYgUje
schoolregel|zLZ
schoolreis|j0W1U2U3U4U5U6U7U8U9UAUBUCUDUFUGUHUKULUMUNUOUPUQURUSUTUUZVUWUXUYUZhaUbUcWdUfUgUhUiUjUkUlU
schoolreis naar|uZZ
schoolrout|ziZ
schoolspul|zcZ
schoolstrat|uib
schooltijd|f0U1Y2Y3W4U5Z6U7U9UAUCUDXEUFUGUHUIUJUKWLUMUNUOUPUQURUSUTTUUWUXUYUZXaUbUcUdUeUfdgUhXiUjUkUlU
schooltijd dan|u1X2Z5X8WBW
schooltuin|rUYZUeZjZ
schoolvoetbal|uZb
schoolweiger|ufZlc
schoolwek|zfZ
schoolwerk|uAZIXMU
schoolzwem|zZZ
schoonmaakavon|zUZ
schoonmak|ujc
schoonmaker|zjZ
schop|rDUKfLUjU
schor|o0U1U2U3U6W9UBUDWFUGULjMUNYfU
schouderklop|zNZ
schreeuw|u3c
schrif|j0Z1W2U3U4U5e6U7U8g9UAUBUCUDUEUFUGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
schriftelijk|zBY
schrijf|f0a2U3U4d5Y6U7W8U9YAUBWCUEUFXGeHUIgJUKULTMWNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
schrijf en|uFZGWIW
schrijf het|u1W5YGXIX
schul|zcZ
schuttingtal|zLZ
scoor|uBZQY
scooter|uic
score|uBd
scout|uac
sectorkeuze|zHZ
segreger|zba
sek|zMY
seksual|zMY
seksuel|zMY
september|u2bBUXY
serieus|k0U1U2W3g4U5U6WBUFUGUKULUMUNUOUPUTUUUVXWUZUbUcUfUgUiUjU
serieus neem|u3X
serieus noom|p2W3Y6WDWVX
sex|zGa
sfeer|l0U1U2U3U4U5U6UBUDUFUGUKaLUMUNUOUPUQUTgUUVUWUXUZUaUbUcUfUgUiUjU
sier|z3a
signal|z1Z
signaler|z1Z
simpel|z4a
sin|o0UDUYfZYaZgU
sin de|rDWNXOWSXiX
sin maar|uYZaW
sinterklaascommissie|zUZ
sinterklas|uYc
site|p0d1X9XfX
situer|uia
sjaal|zPZ
skireis|zZa
slaag|o0U1Y2U3U4U5U6UBgDUFUGUKaLUMUNUOUPUQUTUVUZUcUfUgUiUjU
slaan|zKa
slaap|b0T2T4T5X6T7U8U9ZAUBWCYDUEUFTGTHUIUJUKTLTMbNYOTPlQTRUUTVTWTXUYUZTaTbUcTdUeUfTgThTiTkUlU
slaap en|r1X3XMX
slaap er|rBZMWNXPU
slaap heef|u5XPY
slaap slech|uMXNXPU
slaapkamer|u1UGYMYPY
slaapproblem|zMZ
slaapritme|zPZ
slaaptijd|zPZ
slaapzak|zMUPZ
slaat|uKc
slachtoffer|zKZ
slag|uFZNX
slavernijverled|zFUbb
slech|j0U1U2X3U4U5X6U8U9UAUBXCUDUEXFUGUHUKULUMWNcOUPXQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjU
slech cijfer|uEY
slech slaap|uNXPW
slechthor|zDZ
slechtzien|zDY
sliep|z5YPZ
slim|zEa
slimme|uEd
slof|zPZ
sloot|uFZed
slot|uDXSYgYiXjY
sluit|pDUKUTUVUdbfc
sluitingsdag|ufYhY
smartphone|zGZ
smeer|zjZ
smoes|zfZlZ
snack|uOd
snap|e0U3T4b5U6U7W8W9fAZCUDaEUFbGWHUIUJUKWLTMTNUOTPUQWRUSUTTUUVUWUXUYUZUaUbUcXdUeUfWgUiUjTkUlU
snap dat|uDYGXcY
snap de|u0U4X9X
snap er|r7X9ZfXhW
snap het|uBXFY
snapchat|zGa
snappet|zGa
snel|h0X1Z2U3U4U5X6U7U8U9UAUBUCUEeFUGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiajUkUlU
snel antwor|u0Y1Y
snel en|uDWEW
snel klaar|uEY
sneller|zEa
snoep|rDUOf
snotneus|rDYPYSb
snotter|zPZ
snuffelstag|zHZ
so|r0U1U3U5UAZBhDUfU
social|j0Y1U3U4U5U6UBUDUFUGZKXLUMUNZOUPUQUSUTUVUZUfUgUiUjUkX
social emotie|uNY
social media|pGYkX
soep|uOYTYUZ
solliciter|rDUHf
som|i0W1U2U3W4U5U6U7U8U9fAUBXCTDUEYFZGUHUIUJUKULWMUNWOUPUQURUSUTUUUVUWUXXYUZUaUbUcUdUeUfUgUhUiUjUkUlU
som pas|u0ZAWBW
somalisch|z4a
somber|zNa
somtoday|r0Y8XBY
son|uDXScZX
sondevoed|uDYSc
sorry|z3UKZ
spaan|u4ZEY
spam|z0a
span|p3UDUNf
special|uDXFUQY
speel|c1Y2X3U4T5W6T8U9UBTCUDTEUFTGWHUIUJUKWLTMTNTOaPfQTRUSUTTUUVUWUXUYUZTaUbUcUdUeUfTgThYiUkUlU
speel en|uPY
speel in|u1XOX
speelafsprak|p3ULUPUWg
speelgoed|p9UDUMUPg
speelhoek|zPZ
speelkwartier|zhZ
speelmaterial|zPZ
speelplat|zjZ
speelplein|zjZ
speeltoestel|uQUjb
speeltuin|uKYaa
speeltuinveren|zaY
speen|p1U7bDUMhPX
spel|k0U1U2U3U4X5U6U8U9eAUBUCUDUEUFYGUHUIUJUKULUMUNUOUPdQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkU
spelenderwijs|zPZ
spiek|u1UGYIe
spiekbrief|u0X4XIY
spijbel|o0U1X3U6UDULXMUNUPUbUfajUli
split|ugd
sponsor|raYcc
sponsorlop|ucc
spor|i0U1U2U3U4U5U6U7U8U9UAWBWCUDUEUFUGUHUIUJUKULUMUNUOgPUQURUSUTUUUVUWXXUYUZdbUcUdUeUfUgUhUiUjUkUlU
spor en|uAXBXZW
sportclinic|zZZ
sportclub|p7UDUKXOUTUZYag
sportdag|rOUQUUZZcgU
sportief|zOZ
sportl|zZZ
sporttoernooi|zZY
sportveren|zZZ
spraakberich|u0Z4a
spreekbeur|zAZ
spreekur|u1b6YXY
spreid|zcX
sprek|f0U1b3Y4h5U6X7U8U9UAWBUCUDTEUFUGWHUIUJUKULUMZNUOUPURUSUTUUTVUWaXWYUZUaUbUcUdUeUfUgUhUiUjUkUlU
sprek geen|u4Y
sprek je|u6YWYXY
sprek on|u1c3Z4UUUWUXU
spreker|r1U2ULUMeWU
spuit|zDZSZ
spul|l0U1U3U4U5U6X8X9UCUDXFUGWLXMUNUOUPXQUSXTUUXVUWUXUcafUgUiUjU
spuug|zLa
squla|z9a
sta|m0W1U2Z3U5U6dDULUMUNUPUTUUXfUgUhWjU
sta in|r0W2Z6a
staak|zfa
staan|c0X1X2T3a4U5d7U8Z9UAWBWCUDTETFTGUIUJUKZLTMTNTOWPURUSUTZUYVUWZXWYUZUaUbUcUdUeUfYgThYjTkUlW
staan er|p1U3U5XBWTWUXWWfW
staan klaar|uTZUX
staan nu|u0X8XQXWX
staan we|u1W5W8XfWhWlX
staartdel|u9c
staat|a0a1X2T3U4T5a6T7U8U9TAaBfDWETFTIUJTKTLTMUNUQUSTUTVTWTXTYTZTaTbTdUeUfUgZiYjXkW
staat allen|r0W5XDWPXcXgW
staat er|uGYfWiWlX
staat het|u0XAWiX
staat mijn|uBZ
staat nu|u8XHXMXQXRWiX
staat oop|u1X3Y5U
stabegeleider|uDUHb
stad|p0U1U3U5U6YDUFULUUUaegUhXiU
stadium|z1Y
stadspas|zca
stage|k0U1U2U3U4U5U6Y8UAUBUDUFUGUHjKULUMUNUOUPUQUTUUUVUWUXUZUaUbUcUfUgUiUjU
stage en|r1UHa
stagebedrijf|zHY
stagiair|p5UDUHULYPUggiU
stal|ziUjZ
stamgroep|zPa
stank|ugYjd
stap|o2WDYQcTUfYgUlY
stapel|uAZDXcX
staplek|p1X3XDUHe
stapvoet|zia
star|r5dLUNUTUfX
startgesprek|r2bWXXY
stavergoed|zHZ
steed niet|u0X3ZbU
steed op|uDXFYGX
steen|zUYcU
stekker|zGZ
stel|j0U1d2X3T4X5U6U8U9UAYBUCUDUEUFUGUHUJXKULWMXNUOUPUQUSUTXUUVUWYXUYUZUaUbUcUfUgUhUiUjUkUlU
stem|p0U1U3UBUDULUMUNUOUPUTUUUViZUfXjUlX
steun|k0U1U2U3h4U5U6U8U9UAUBUCUDaEUFUGUHUJUKULaMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
steunl|uAZDY
stich|ucb
stich leergel|ucZ
sticker|zLa
stiefouder|z6Z
stiefvader|z5Y
stil|r3UDUNcUUWUXY
stilles|zCahU
stilstan|u3ZiZ
stilteplek|zjb
stilteruim|zjY
stimuler|r9YMYRZXYiU
stink|o0U1U2U3X4U5UBUDUFUGUHUKULXMUNUOUPUTUVUfUgYiUjh
stink naar|u3XLXgXjY
stip|zfa
stoel|p2U3U5UDUFUNUOUPUQUTUWUgUjf
stoep|p0U3U5YDULUTUgUiejU
stof|u8aEZ
ston|o1U3U5X6UDUTdUaWUfXgYiX
ston een|u5XfXgXiX
stoor|p0U1X3U5XDUFZKULZNUfYgU
stoornis|z3ZDZ
stop|uDXKZ
stoplich|ziZ
stotter|uDZKZ
straattal|uLc
straf|j0U1U2U3T4U5U6U8U9UAUBUCUDUEUFUGUHUIUJUKYLjMUNYOUPUQURUSUTWUUVUWUXUYUZUaUbUcUeUfUgUhUiUjUkUlU
strafregel|zLY
strafur|zLZ
strafwerk|zLZ
strak|rLUMYQdRY
strat|m0U1U3U4U5UBUDUFUGUKULUMUNUOUPUQUTUUYVUWUYWZUagbUfUgUicjU
streng|m0U1U2U3X4U5U6U9UBUDUFUGXKULhMXNUOUPUQUTUUUWUXUZUfUgUhYiUjU
streng zijn|u3XLZMX
strenger|uBZLY
stres|pBXDULUMUNgPU
strijd|z9ZAY
strip|zCa
stripboek|uCc
strok|ziY
structur|uAXPZ
studie|pAYHcMUfU
studiedag|m0W1U3U5W6U7UAUBUDUHUMUNUQUTUffhX
studiekeuze|zHZ
studiemiddag|zfZ
studietijd|zAZ
studieur|zAZ
studievar|zAZ
studiewijzer|u8b
stuk|o0X1U4U5XDUFUGXLXQUVUcafXjY
stuur|g0g1Z2U3T4Y5U6W7U8U9UAUBUCUEUFUGUHUIUJUKULYMUNUOUPUQURUSUTUUUWUXUYUZUaUbUcUdUeUfUgYhUiXjUkXlU
stuur een|u0X4W
subsidie|ucc
suiker|p3UDUNUOhPX
suikerfes|p1UOUYcbbfX
suikerfes ook|uYabXfX
suikervrij|zOZ
suikerziek|zSZ
super|o0U1U2U3U4U5U6U8UAUBUDUEXFUGUKULUMUNYOUPUQXSUTeUUVUZUaUcUfUgUiUjU
supermark|rKYMYaY
surpris|zYa
surveiller|zLZ
survival|zZa
syrisch|z4a
system|p0Y4Y6XBUQYfYlY
taak|p0U1U3UAYDULUMYTUUcfU
taal|c1T2T3T4r5T6T7T8TAUBXCXDUEUFTGTHTIUJUKTLTMSNTOTPTQTRUSUVTWaXaYTZTaTbZcTdUeUfTgThUiTjTkUlU
taalachterstan|z4Z
taalcafe|z4Z
taalcursus|z4Z
taalgebruik|zLZ
taalklas|z4Z
taalmaa|u2Y4a
taalonderwijs|zFZ
taalontwikkelingsstoornis|zDY
taar|uOdYU
tablet|rGcSY
tach|zfZ
tafel|d0U1T2d3U4T5Y6T7U8W9cAUBTCUDYEUFXGYHUIUJUKTMXNWOXPTQURUSUUWVYXaYWZUaUbUcUdUeUfTgThUiTkUlU
tafel zit|u2XVXXX
takenlijs|zUZ
talen|r3UEdUYXU
talentenmiddag|zZZ
tan|u5XOY
tandart|zfZ
tandenpoet|uOb
tarief|r0U1UVacc
tariefverhog|zcZ
tas|j0a1U2U3U4U5U6U8U9UAXBUCUDUFXGWHUKULXMbNUOUPZQUReSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
taxi|m0U1Z2U3U5bDUFUKWLUMUTUfUii
taxibus|ziY
te bel|u1YfWhWlX
te doen|p0UBXDUUZZUhX
te duur|rZZcZ
te eet|rOYPYhW
te gaam|uGYLXMXNX
te har|uiY
te help|r6X9UTXUZXU
te klein|rcWjZ
te kor|r0U2YOWhX
te laag|u3X4UBaFYQX
te laat|h0X3T4U6U7U8U9UAUBUCUDTEUFUGUHUIUJUKULUNUOUPURUSUTUUUVUWUXUYUZUaUbUcUdUeUfmgThUiXjUkUlX
te lang|m0Z1X2U5XPWfXgU
te langzam|uCXEYFX
te lees|u8XCUPXVY
te makkelijk|uEf
te moeilijk|u0X4Z
te praat|r0X2X5XKYMU
te speel|uKYPU
te veel|f0Y1T2U3T4U5U6T7U8U9UAYBUCUEUFUGUHUIUJUKULWMWNZOWPWQWRUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgXhUiUjUkUlU
te vertal|u0U4Z
te vin|u0WHY
te vol|ugYiY
te vraag|u1XJb
te vroeg|o6UHXfXhXiX
te wach|uhXjY
te wein|p0X5XBYQWUaWUXU
te wen|u2WQY
te zeg|u3XXY
team|h0U1U2U4U5U6Y7X8U9UAWBUCUDTEUFUGUHUIUJUKULUMUNUOUPUQURUSUTgUUVUWUXUYUZUaUbUcUdUeUfUgZiUjUkUlU
team van|u7XhW
techniek|rFbHZ
techniekl|zFZ
techniekmiddag|zZZ
technisch|uCa
technisch lees|uCY
teeg de|p0U1X3WLaTUZXgU
teeg elkar|r3cTU
teeg mij|u0U1X2Y3ZRZkY
tegelijk|p3U5YAYDUMXPYQXTU
tek|r0a4Y
teken|r2X8XBWFd
tekenl|zZZ
tekor|p0UDUFUMYPUQUgd
tekor aan|ugZ
tel|h0W1U2U3Z4U5U6U7U8W9aAXBeCXDTEUFWGZHUIXJUKULXMUNUOUPUQURUSUTTUUVUWUXUYWZUaUbXcUdUeUfUgUhUiUjUkUlU
tel en|uAXGaIXLY
tel ook|uCYYXbY
telefon|f0T1a2U3T4T5W6U7U8U9UAUBUCUDTEUFUGfHUIXJUKULYMWNUOUPUQURUSUTUUUVUWUXWYUZUaUbUcUdUeUfUgUhUiWjUkUlU
telefon in|uGYMX
telefon weg|uGYLX
telefonisch|u1bLX
telefoonbeleid|rGcLYVW
telefoonlijs|zGUWZ
telefoonnummer|uGUkc
telefoontas|zGY
telefoonverbod|uGXLY
telefoonvrij|zGY
telefoonzak|u3XGa
televisie|zGZ
temoetkom|zcZ
temperatur|zPZ
tempo|p0U6UDUEfFUPY
tenover|r2Y3cDX
tentam|zBa
tentoonstel|u8b
tenwor|z8Y
tenzin|zNZ
terech|p0U1f3UDX
terechtkom|zHY
terechtkun|z1Z
termijn|zcZ
terug|h0U1c2U3Z4U5U6U7U8U9XAUBUCbDTEUFWGWHUIUJWKWLbMUNWOUPUQURUSUTUUUVXWUXUYUZUaUbUcUdYfUgUhUiUjUkUlX
terug naar|uFXlY
terugbel|u1b
terughor|zVa
terugkijk|u0X2Z9W
terugkom|z2Y
terugkomoch|zQZ
terugkoppel|u2YVZ
terugluister|z1U4Z
terugmail|z1Z
terugtrok|zNZ
tes|rBdDZ
tevor|m0f1U2X3U5U6WBUDUGUNUPUTUfWgU
tevred|zTZ
tevredenheidsonderzoek|zVY
theater|uZe
thee|rTUWe
thema|m0U1U2U3U4U5U6U8d9UAUBUDUEUFZGUHUKULUMXNUOUPYTUUXVUWUXUYUZUaUbUcUfUgUiUjU
themaavon|zMZ
themawek|z8a
theoretisch|zHZ
theorie|uFc
therapeut|u7XDbMU
thuis|R0S1W2b3W5S6U7g8X9lATBTCXDSERFPHRISJRKTMiOSPXQRRRSSTXUSVQWTXUYRZTaQcSdSeSfUgRhQiQjQkTlW
thuis al|u7XMXNYZY
thuis doen|u9WCXKYMX
thuis een|u2XMYOX
thuis en|h0U1U2U3U4U7b8U9TAUDUFUGUKULWMZNUPYQUTUZUfUgUhTlU
thuis gaat|u2Z3X9UMU
thuis help|u9YMUUU
thuis iet|o1Z2Y3W6X9WDUMUUX
thuis is|p2X3U6X9UDXLXMXkY
thuis niet|u0W3W5WDW
thuis oefen|u8X9X
thuis ook|o1U2U3U4X7Y9XCXGWMYPXfU
thuis op|u7W9WDXfXlX
thuis praat|u4W9XKXMX
thuis voel|uMUNXTZ
thuis voor|u9XCZ
thuis wat|u1Y2Y3W
thuisbegeleid|zDZMa
thuisblijver|zXZ
thuisgevoel|zTZ
thuiskom|zNZ
thuissituer|u2YMY
thuistal|u4a
thuiszit|rDYfYld
thuiszitter|pDaMUTUaXfblg
tien|h0U1W2Y3U4U6U7U8U9WAUBUCXDUEUFUGUHUJUKULUMZNUOWPUQURXSUTUUXVXWUXUYUZUaUbUcYdaeUfYgUhUjUkUlZ
tien jaar|uVYda
tien minut|p2Y5W9XCXfWiWlW
tien uur|u1XOXfXlX
tienminutengesprek|u2Z
tigrinya|z4a
tijd|X0Y1c2a3c4S5Z6Y7T8S9TAZBTCTETFSGSHSITJcKSLSNSOSPSQYRTTUUSVSWSXTYTZUaTbScTdTeTfbgShUiSjSkTlT
tijd begin|uAXQXfU
tijd bij|uBUDY
tijd en|r0W5WQX
tijd in|uMYfX
tijd koom|p1U5XfZ
tijd naar|rMYfW
tijd voor|j0U1W2Z5X6UDUFUJcMUNUQUTYfUgU
tijden|p0U3U6ZGaMUXUhU
tijden de|r6YGY
tijdschrif|zCX
tijdstip|r6ffU
tiktok|r6UGfMY
time|p1YDULcNYfUiX
time out|u1WLZ
timmer|rUejU
tip|l0U1U2U3Z4U5U6U8U9aBUDUFUGUKULUMdNUOUPUTUWUfUgUjU
tip over|u3WMX
tl|z1UDYNZ
tlv|u0b4cDY
toch|ujd
toegankelijk|z1Z
toegef|z3Y
toekom|pDUHZdd
toekom van|udZ
toelich|zIY
toen|m0U1a3X5UBXDUFXGZJXKYLUNXPXQUTaUXZXcXgUkT
toernooi|zZZ
toeslag|rDYUUcf
toesprak|zYZ
toestel|zjZ
toestem|pDUVUjUkg
toestemmingsformulier|zkY
toet|h0U1U2U3W4U5U6U7U8U9UAUBjCUDXEXFUGUHUIUJXKULUMUNZOUPTQYRUSUTUUUVUWUXUYUZUaUbUcUdUeUfWgWhUiUjUkUlU
toetsdruk|uBa
toetswek|uBbNX
toewijd|zTZ
toezich|rGYLZhX
toezien|zAa
toilet|pDUOUTUjg
tolerantie|zbZ
tolk|i0U1U2b3U4n5U6U7U8U9UAUBWCUEUFUGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
tolkentelefon|z4Z
toneelvoorstel|zZZ
tonel|zYZ
too|z0Z4Y
toon|m0W1U3eBUDUFULUMUNUPUTUXafU
top|m0U1Z2U3U4U5U6UBUCYDUFXGUJUKULUMUNUOUPUQUTeUUVUZUaUcUfUgUhUiUjU
tos|zDa
tot zondagavon|uAYNWZX
tractor|ziZ
traditie|uYc
train|rPYZbjU
trajectklas|zDa
traktatiebeleid|zOY
trakter|j0U1U2U3U4U5U6U8U9UAUBUCUDXEUFXGUHUJUKULUMUNUOiPUQURUSXTUUUVUWUXUYUZUaUbUcUeYfUgUhUiUjUkUlU
translat|u4b
transparan|z3Z
trap|u3UKXLXjZ
traptred|z9Z
trein|uid
treiter|zKZ
trek|p1XDUKYNY
treuzel|z5Y
trommel|uDXObSX
troos|r3UMZNgfU
trot|m0U1U3U4X6U8YBUCXDWFUGUKULUMUNUPUQUTZUUWUXUYYZUaXfXgUjUlX
trot op|u4XDXaXfXlX
tso|zha
tuin|uOUUYWYjZ
tuinier|zUZ
turk|o0X2U3U4h5U9UCYDUFUGUKULUMUNUPUTUZU
turk en|u0X4ZMU
turn|zZa
tus de|oFUfYhaiXlY
tus opvang|u7W
tussenbeide|zKZ
tussendor|zOZ
tussenschol|zhX
tussentijd|zQZ
tussenur|p0U1U3UDUFUGUKULUMUNUOUPUfigZjU
tv|uGfMbOU
twaalf|u6XXY
twee huis|r6b
twee juf|uTUga
twee keer|r2X5W7XiW
twee uur|u3X6XDWFWMXfW
twee week|u0U1X6X
tweede|p2W3U9UBYDUJYMUTcWY
tweede thuis|uMUTbWY
tweetal|r4cEYMX
twijfel|zHZ
twin|p0U1U2XDUNUfYgYiXlY
typ|z9a
u niet|r0W3W5Y7XDXMW
u zeg|u3ULaMa
uit|k0U1U2U3U4U5U6U8U9UAUBUCUDUEUFUGUHUKULUMUNUOUPXQUSUTUUgVUWUXUYUZcaUbUcUfUgUhUiUjUkU
uit al|r5WOUWXbX
uit bij|u0X5X
uit de|k0X1W3U5U8UDWFUHWLYMUOWTUUXVXWZXUaYdXfUgUhWiU
uit een|r6XFXbXfU
uit elkar|u0W2X6X
uit en|uBWfagZ
uit het|p0W3WDZHXaWcX
uit hoe|uMa
uit te|uKYLXTX
uit zichzelf|u1XHXJY
uitbreid|z2Z
uitbreider|z2Z
uitdag|o0U1U3UBUDUEkFUKULUMUNUOUPUTUZUfUgUjU
uitdeelcadeau|zOZ
uitdel|zOZ
uitgan|r5ZMa
uitgeleg|u9ZHYQY
uitker|zca
uitlach|r4YKcTUbc
uitleg|c0W1T2Y3T4W5T6T7U8X9gAUBYCUDWEWFaGWHUIWJUKTMTNTOTPTQXRUSUTTUTVWWUXUYUZTaUbUdUeUfTgXhUiTjTkUlU
uitleg en|u2X9WBX
uitleg op|u9XEX
uitleg over|u8XBWFU
uitleg wat|u9UBYGYIY
uitlegfilm|z9Z
uitnod|l0U1U2U3U4U5U6UBUDUFUGUHXKULUMUNUOUPUQUTUUUVUWUXgYUZUaZfUgUiUjU
uitnodig|p2Y3UDUKZNUXaYU
uitprat|zKa
uitreik|uYb
uitrus|uMbfU
uitschel|o0U1U3UBUDUFUGUKdLXMUNUPUTUUUWUXUbYfUjU
uitslag|r2YBbPZ
uitslap|rMbPY
uitsluit|zKZ
uitsprek|u3a
uitstap|o0UBUDUKUOUPUZaaYbUfUhXiY
uitstel|uAZBX
uitstelgedrag|zAZ
uitval|m0U1U2U3U4U5U6U8UBUDUFXGUKULUMUNUOUPUSUTUUUZUcUfaggiUjU
uitvoer|z3Z
uitwis|p3U6XMXPUWegU
uitwissel|zZZ
uitzendkrach|zgZ
uitzwaai|z5Z
univer|zHZ
updat|u0c
us|z4Z
uur|W1a2X3W4S5T6f7T8S9UAbBSCTDTEZGXHSITKSLUMYNUOUPWQSRTSUTSUWVSWSXUYTZSaTbTcSdTeTfjgZhbiYjSkTle
uur begin|ufY
uur en|r1W6XPWfWhZlX
uur met|u1X6XUXXX
uur mis|r0UfWlc
uur nog|r0U1a6WfZla
uur op|r6YAYFYfU
uur per|u9XEYGXMXfU
uur te|r6UAXGXMXfWiX
uurtarief|zcZ
uw kin|m1U2U3bDXFULXMWXWfWlW
vaap|uLc
vaar|r0X6XNb
vader|f0Z1U2U3T4U5U6Y7U8U9WAUBXCUDTEUFUGTHUIUJUKULTOTPUQURUSUTUUbVUWYXhYUZUaUbYcUdUeUfUgUhUiUkUlU
vader een|uUZXb
vaderdag|u6UYf
vadergroep|zWZ
vaderoch|zWZ
vak|i0U1U2U3X4U5U6U7U8Y9UAXBXCUDUEXFZGUHaIUJYKULUMUNUOUPUQURUSUTUUWVUWUXUYUZXaUbUcUeUfUgUhUiUjUkUlU
vakantie|j0U1U2U3U4U5U6U7U8U9XAUBUCUDUEUFUGUHUJUKULUMUNUOUPUQWSUTUUUVUWUXUYUZUaUbUcUffgUhXiUjUkUlU
vakantiedag|zfY
vakantieopvang|zhY
vakantieroo|zfY
vakantiewek|zfUhZ
vakdocen|uOUZZgZ
vaker doen|u3YTYVX
vaker naar|uPYZY
vakkenpakket|zHZ
vakleerkrach|zgZ
vakman|zJa
vakmen|zHZ
vaktal|zBZ
val|k0U1Z2U3W4U5U6U8U9UBWDUFUGUHYJUKULUMXNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgaiUjWlU
val uit|ugb
van al|r0X3XAXGXKX
van ander|r0XPXbW
van beide|u2X3X
van de|Y0Z1U2W3U4T5Z7X9WATCUDWEUHTIUJTKULTMTNWPXQURUSWTSVYWYXTZWbUcUdZeUfUgUhUiTjTkUlU
van een|k1U3UAXDXFWGWIXLUOUQWSWUUZZgW
van elkar|l0U1U3W4W5Y7b8UAUDUFULUMUTUWZZUgXhW
van groep|mFUQaTXYXgU
van het|f0U1X2W3W4W5U6U8Y9UAUBWCUDWEWFXGUHWJUKULUMUOUPUQWRUSUTUUUVUWUXUYUZUaWbUdUfUgWhUiWjUkWlU
van internet|uGYIa
van kinder|oDWGXKUWWYXkY
van leerl|uAXaY
van mij|o3U9UGZHWKXMUPWTWXXbXgU
van mijn|l0W2W3U4W5U6XBWDUJYNUTWfXgUkX
van on|r3X6XXXkX
van op|u1WFXJXTX
van opvang|u7XhW
van ouder|j1X2X5U6U9UDUGUHUKUMUTUUaVWWWXT
van schol|i0a1X4W5U7WDUFUGUHUKULUMZNUOUQYRZTUUUVUWUXWZUaUcUdUfUhWiUjUlW
van tevor|m0c2X6WDUfW
van thuis|l1U2U3W4W7U8X9TDULUMUNUPaTUUXbX
van uw|u3YDY
van voor|u2W3WQX
van zijn|r3XMXOXWYYYZXbU
vanavon|o0U1U2U3U5U6UDUFUGUMUUUVdXaiX
vandag|z5a
vandan|r8aBZDUEUFYKYbYeZ
vandan kom|uFYKXbYeY
vang|u5YFYeZgY
vannis|zLY
vape|uLejU
varkensvles|zOa
vas|b0U1W2T3S4T5T6T7U8U9UATBTCUEUFTGTHTIUJaKTLTMTNTOYPYQTRUSTTSUTWTXTYTZXbbcTdWeUfTghhUiYjTkUlU
vas gezich|o0UPXgYiY
vas juf|uJUPY
vas leerkrach|ugY
vastlop|uDb
vaststat|zVZ
vd|r0WBUPXTXfXgX
vech|m0U1U2U3U4U5U6UBUDUFUGUKjLdMUNUOUPUQUTUUUVUWUZUbUfUgUiUjU
veeg|u3XHXUY
veel te|r0X2WHXQW
veer|zZUcY
vega|zOZ
veil|g0U2U3U4U5U6U7U8U9UAUBUCUDTEUFUGWHUIUJUKaLXMUNaOUPUQURUSUTZUUVUWUXUYUZUaUbUcUdUeUfUgZhUiZjUkUlU
vel|j0U1U2U3U4U5U6U8U9UAUBUDUEUFXGUHUJWKWLWMUNhOUPUQUSUTUUUVUWUXUYUZXaUbUcUeYfUgUhXiUjU
ventiler|zjZ
verander|h0W1X2b4U5U6U7U8U9UAXBUCUDWEUFUGUHUIUJUKULUMTNUOUPUQURUSXTUUUVhWUXUYUZUaUbUcUdUeUfXgUhUiUjUkUlU
verantwoordelijk|k0U1T2U3T4U5U8UAYBUDUFUGUHXLWMbNUPURdTUUUVUWUXUbUfUjU
verbeter|zFZGYIZ
verbied|zGZ
verbod|uLd
verbouw|ujc
verdel|uUZgY
verdiep|zEa
verdriet|rNd
verdwijn|zVZdZ
veren|rad
verf|o0U1U3U4UBUDUFULUMUNXPbQUTUUXVUZUfUgUiYjb
vergader|p0WBUVg
vergelijk|zBa
verget|p0a1U3U6XDUEYFYMUZY
vergoed|ucb
vergrot|zDY
verhal|k0U1X2W3W4W5U6U8U9YBUCiDUFUGUHUJZKULUMUNXOUPTQWTXUUVUWUXUYUZUaUbUcUfUgWiUjU
verhuis|m0U1W2a3U4UBUDUFULUMUNUPUQXTUUUVYZUdefUgUiUjU
verjaardag|o0U1U3U4U5U6UBUDUFUGULUNUObPUQUTUUUYgfUgUjU
verkeersdruk|ziY
verkeersexam|ziY
verkeersl|ziY
verkeerslich|ziY
verkeersouder|ziZ
verkeersregel|ziY
verkeerssituer|ziY
verkeersveil|ziY
verker|o0Y1U3U6XDUHYLUUUXUiZkZ
verkies|zVZ
verkled|uYd
verkleeddag|z0Y
verkoud|zPZ
verkreukel|z0Y
verlag|zXY
verleg|zNZ
verlek|u8YBb
verlek met|u8XBZ
verleng|zZY
verlich|zjZ
verlief|zMZ
verlof|pDUcUff
verlofdag|zfa
verlop|zgZ
verlor|r5XQYTZWZiW
vermoeid|zMZ
verpes|zFaLa
verpleeghuis|zaZ
verpleegkun|rDaSd
verpleg|zUZ
verpleger|zSZ
verplich|rDUUUXf
verrijk|zEZ
verrijkingswerk|zEZ
verschil|e0W1T2U3T4U6Y7X8U9WAUBUCUDWEUFUGUHUIUJUKWLWMUNUOUPUQURUSUTTUUVUWYXWYUZUaUbecUdUeUgYhWjUkUlU
verschil lan|uWabZ
verschon|u5UPd
verschoontas|zPZ
versier|zYZ
verslaf|zGZ
verslag|l0U1U2b3U4U5U6U8UAdBXDUEUFUGZHUIaKULUMUNUOUPUQUTUUUVUYUZUaUbUcUfUgUiUjU
verslag en|uAXGXIX
verslet|zPZ
versnel|uEd
versta|u4cCU
verstan|u2Y3X4Z
verstur|z0Z
vertaalap|z4Z
vertaalmachine|zIZ
vertal|k1U2U3U4l5U6U8U9UBUDUEUFUGUHUJUKULUMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
vertel|a0U1a2a3Z4X5W6T7W8U9TATBWCYDYETFXGTHZIUJTMTNTOTPTQWRUSTUbVXWTXTaZbYcTdWeUgThUiTjTkZlT
vertel on|o1Z2b3X8WBWDUVXdX
vertel over|l1U2U3U6UDWFUHYUbWUXUaZbX
vertel wat|r3XDXHYQUTX
vertical|zPZ
vertrag|ziZ
vertrek|r3UTUgg
vertrouw|j0U1U2U3l4U5U6U7U8U9UAUBUCUDUEUFUGYHUIUJUKULUMUNTOUPUQURUSUTaUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
vertrouwelijk|zkZ
vertrouwensperson|r3UKbNa
verval|zfZga
vervang|rgc
vervanger|rDUJUTUgf
vervel|o0U1U3U4UBUDUEiFUGUKULUNUOUPUTUUUVUfUgUhXiUjU
vervel zich|uEa
vervoer|m0U1U3U5UDYFUMUNURYTUUZWYXUfWgUhWialX
vervoersbedrijf|u1Y5XGUia
vervolg|zQY
vervolgopleid|uHZ
vervolgstudie|zHZ
verw|z3UMa
verwach|i0W1Z2W3h4U5U6W7U8U9UAUBUCUEUFUGUHUJUKWLXMUNUOUPUQUSUTUUUVUWUXUYUZUaUbYcUfYgUhUiUjUkUlZ
verwach dat|o0X1Z2X3XKWLWfYlY
verwar|u7dMZ
verwarm|zjZ
verwijs|uBYDZEU
verwijt|zfZlZ
verzorg|rDUPd
verzorgingshuis|uPUac
verzuim|m0U1a2U3U6U7UBUDUFULXMUNUPUTUUUVUWUXUfcgUiUjUlj
verzuimbeleid|zlZ
vet|zOY
vetarisch|zOZ
veter|u3XMb
vh|r0U1U2XHXUYWb
vh jaar|u2XUXWX
via de|p0Y1X3XKWVWfYlZ
via schol|uHXZX
video|u6YkY
videobel|z6Z
viel|uBXfbgb
vier|e2X4U5U6U7U8U9UAWBTCUDUEUFTGXHXIUJUKULTMTNTOUPUQcRUSUTTUTVUWUXTYhZUaUbXcUdUeUfTgWhUiUjTkUlU
vier jaar|r0W1W2W3WQXYU
vies|rNUPXjd
vieze|zja
vijf|h0U1W2W3W4U5X6Z7U8U9UAUBYCUDUEUFUGUHUIUJUKULUMWNXOXPUQWRUSUTWUUVXWUXUYUZUaUbUcUdZfYgWhUiXjUkUlU
vijf gelijke|ufZ
vijf jaar|rQWVXdZgW
vijf minut|p1X2W3W5X6WMWOXTXiW
vin ik|u3W8UDWFZ
vinger|zLZ
visie|zFa
vlak|uZXiXjY
vloek|u0U1ULc
vlog|zGZ
vluchtel|z4Z
vlug|z1Y
vmbo|p0U1U3U6UBUDUHZLUMUQcTUUUWUXZ
vo|zCZ
voed|uOZPZ
voedingsbeleid|zOZ
voedselbank|uac
voel|c0T1S2Y3d4T5T7U8U9TAUBTCUDWEUFWGTHUIUJeLWMTNeOTPTQURUSUTeUUVTWUYUZTaUbUcUdUeUfTgThUiTjTkUlU
voel al|u3WDWTY
voel on|u2X3YDWJXTX
voel zich|m1U2UDUFXJWKUMUNaTaXW
voetbal|r5UTUZbiX
voetbalclub|zabjU
voetbaldoel|zjZ
voetbalvel|rKYXYZUjY
voetbalwedstrijd|zZZ
vogel|uFZed
vol|g0U1U2U4U5U6U7U8U9UAaBaCUDTEUFUGUHUIUJUKULUNYOUPYQURUSUTUUUVXWUXUYUZUaUbUcUdXeUgbhWiYkUlU
vol klas|ugZ
voldoen|zBZ
volg|f1X4U5U6U7U8e9UAUCUDTEZFUGUHUIUJUKWLUMUNUOUPUQgRUSUTUUUVUWUXUYUZUaUbUcUdUeUfTgThUiUjUkUlU
volg dag|u0W1Y3WKX
volg groep|uQY
volg jaar|uEYQW
volg waar|u8Y
volgsystem|zBZ
volwas|uMZRe
volwassen|pDYJWSYfXgXlY
von|rHYja
von voorwerp|ujZ
voor|l0U1W2W3a4U5U6W9UBUCUDUFXGUKULUMUNUPUQaTUUUVUXUZXaUcWfUgUjU
voor af|u2W3WQX
voor al|p0WDaNXSYTXgU
voor dat|u2W9XCX
voor de|Z0U1T3U4U5T7U8W9UBTDSFUGTIUJUKUMUNWQURUSUTUUYVXXUZUaXbUcXdXeUfXgbhUiajXkUlU
voor die|u6WDWLWiW
voor een|g0U1W2W3U4U5X6U8U9UAUBUCUDUFUGUHWJUKXLXMWNUOWPUQURXSUTWUUVUWUXUYUZUaUbUcafXgUhWjUlW
voor elk|u3UJZ
voor elkar|u3Z
voor elke|uDXQXbWgX
voor en|u2W3W6W
voor haar|uDaNXSY
voor half|p0W1U3Ufbla
voor hem|r7YDXJXMXcX
voor het|j0U1U2U3U4W5W6U9aBUCZFULUMXNXPYQUSWTUfUgUjW
voor hulp|u1W6XDXUX
voor iederen|k0U1U2U3UBUDUFXGWKULZMUNUOUQUTUVUYXZZaUbUcWfUhUiWjU
voor je|u1X3XkX
voor jongen|uCWHY
voor kinder|p2W4XDXKXQXgW
voor mijn|l0U1U2U5U6aBUDUFXJXMWNWRXTWfUgU
voor moeder|u4WWY
voor nieuwe|u4WQXWX
voor on|i1U2X3X4U5X6UBUDWFUJWLUMUNWPUQXTXZWcWfUgWhXiUjU
voor onze|u0W1W3YDW
voor opa|u5XiXjX
voor ouder|m2X3W6YDUUUWYXUcX
voor puber|uFXfX
voor schol|p1W3X7UDUQUTUVXZUdafUhZ
voor thuis|o4X7X9XCWDUMT
voor wie|m1U3U5UBUCXDWEXQXgXjXlW
voor zichzelf|rMYNURb
vooraf|p0Z1U3U5X7XDXLUMXVZcY
voorbeeldgedrag|zLY
voorbel|zLZ
voorbereid|r2e
voorbij|z0Z
voordat|j0U1Z2W3W4U5U6W8WBWDUFUGWKULUMWNUOUPUQXTUUUVbWUfXgUiUjU
voordat een|u3X6XMXkW
voordat het|p1ZGWVXfX
voordeur|z5a
voordoen|u9c
voorleesdag|zCY
voorleesexpres|zCZ
voorleeskas|zCZ
voorleesontbijt|uCbOZTU
voorleesouder|zCY
voorles|j0W1U2U3U4a5U6U8U9YAUBUCdDUEUFUGUHUJUKULUMUNUOUPUQURUSUTUUXVUWUXUYUZUaYbUcUfUgUhUiUjUkUlU
voorles aan|u4XCX
voorlich|o0U3UDUHZMdXYjU
voorlich over|rHZMXXX
voorlop|rBUEdQX
vooroordel|u3YbZ
voorschol|uQZhX
voorspel|uDXNZ
voorstel|uYZZZ
voortbestan|zdZ
voortgang|z2Z
voortgangsgesprek|u2Z
voortzet|zQY
vooruit|u6XDYfY
vooruitgang|zBZ
voorval|z1a
voorwerp|uja
vorder|u2Z8Z
vork|zAY
vraag|c0W1Z2W3a4T5T7U8U9TAUBTCUEUFTGTHWIUJWKTLTNbPTQWRWSWTTUdVeWTXTYUZTaUbUcTdUeUgThUiTjTkUlU
vraag een|uDUNZQX
vraag het|o0U1U3XDWHXMXNURXUXVX
vraag hoe|m0U1W3eBUCUDUFUJcLUMUNZTbUUXU
vraag ik|u0Y1YDWSWfX
vraag on|r3X6XNUUa
vraag over|u1UDXUXVXjY
vraag stel|r1b3U
vraag voor|rVXfZkX
vraag wat|r2b3UVY
vrachtauto|ziYjZ
vrachtverker|ziY
vrachtwag|r1X6afXiZlX
vranlijs|zVZ
vreedzame|zKZ
vreem|zGZ
vrien|p0UDUKUNgTU
vriendelijk|o0W1U3WBUDUNWTfgU
vriendin|p4XDUKYNaTU
vriendschap|uNZ
vrij|h0U1U2W4U5T6e7U8U9UAUBUCUDUEUFUGUHUIUJUKULUMUNUOUPWQURUSUTUVUWUXUYWZUaUbXcUdUeUfigUhUiUjUkUlU
vrij neem|u6ZUX
vrij vraag|u6WfX
vrijdag|i0Z1U2U3U4U5X6U7U8U9UAWBUCUDUEUFUGUHUIUJUKULUMUNUOWPWQURUSUTUUUVUWUXUYXZUaUbZcUgXhXiUjXkUlU
vrijdagmiddag|rfbgX
vrije|j2U3Y4U5U6W7Y8U9UAUBUCUDUEXFUGUHUJUKULUMUNUOUPUQUSUTUUUVUYXZUaUbUcUfagUhWiUjUlU
vrije dag|m0U1U5U6W7XYXfYhW
vrije tijd|u0W1W3Y
vrije uur|uEXfX
vrijwil|m0U1U3U6UBUCUDUFUGULUNUOUPUTUUfZUaUcYfUgUiUjU
vrijwil bijdrag|ucY
vroeg|h0U1X2U3U4U6d7U8U9UAUBUCUDUEUFUGUHWIUJUKULXMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUeUfbgUhXiXjUkUlU
vroeg voor|u5UfWhYiX
vroege|u6ZhY
vroege dien|u6XhX
vroeger|r2U8Y9YLYMUTY
vroegschol|zQZ
vrolijk|zTa
vso|u2XQWha
vve|zDa
vwo|uEYQa
waar|o0U1X3Y5XBUDULbNUTX
waar de|u8Z9X
waar gaat|rDXVXcY
waar het|p0W1Y2XDWcXiX
waar je|k1W2U3UAXCXDUFUJWKXLUMUNYTUbXgUjX
waar mijn|uBXNXTX
waar we|r0X5X8WOYUXjY
waar wij|u6YBYXY
waar ze|o0U8Z9WBXVX
waarder|m0U1U2U3iBUDUFULUMUNUTUUUVUZUaUcUgUjU
waarder voor|u3W4W
waarop|p2X6W8aBWUY
waarschuw|zLZ
wach|h0T1b2W4U5a6U7U8U9UAUBTCUDYEXFUGUHUIUJUKULUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhWiUjXkUlU
wach op|o0U1W3U5XDYKUhWjU
wach tot|u1W2X
wachtlijs|p5UDYhb
wachttijd|uDc
wachtwor|o0X1U3U4UBUDUGaMUNUkc
wakker|m0U1U2U3X5U6U9UBUDUFUGUKULUMUNUOUPgTUfUgUhUiUjU
wan|o4W6XDXMXNXWXZXfXhY
wandel|uPd
wandelclub|zWa
wandelwag|zPZ
wang|zNZTZ
wanner het|uAWQWgW
wanner moet|u0XAYHX
wapen|zLZ
warm|k0U1U2X3U4U5U6U7U8U9UAUBUCUDUFUGUHUKULUMUNUOXPUQUSUTdUUVUWUXUYUZUaUbUcUfUgUhWiUjb
warm welkom|uTY
warme|p5UOaPXQYTX
was|pFUMYOcPaRYUUWUcUgUjX
was de|u0X5X
was het|uHXZX
was wel|uYXZW
wasbak|zOYjZ
wat beteken|rBYVYdY
wat beur|uMYQYRYVX
wat de|r5X7XDXFXGXIXLWQX
wat doen|p1U3U5U8cKXMY
wat doet|o0W1a3UDcGXKXSX
wat een|r0X4YDXHXTXaW
wat er|f0Z1Y2a3a4U5U6U8b9UAUBUCWDUEUFUGUHWIUJUKXLUMUNUOUPUQWRUSUTUUUWUXUYUZUaUbUcUfUgUhUiUjUkXlU
wat het|r3XDWNYcW
wat hij|k0U1U2W3U4U5U6U8c9UAUBaDWFUGUKULUMWNUOUPUQWRUTUUUVUWUZUcUfUgUiUjU
wat ik|u3Y5UDWSWkZ
wat is|m0U1Y3WBWDWLUSXVXfXgUlX
wat je|l0U1U6W9XAXDUFXHXMUUYXXfU
wat kan|m1U6U9YCWDUGXHYKXMZUWfU
wat kun|u9YMUUX
wat mijn|u8YDUJX
wat moet|r0W8YHX
wat on|u1W3YTX
wat ouder|u2W9W
wat voor|r2XMUVYda
wat we|r0XQXVX
wat wel|r1X2X3YDXLW
wat wij|u2Z3WDW
wat ze|e0W1U2U4W6U7U8k9WAWBWCUEUFUGWHZIWJWKULUMTNUOUPXQURUSUTUUUVWWUXUYUZUaUbUcUdUeUfUgWhUiUjUkUlU
water|o3U4UBUDUGUKYLUNUOcPUTXUXjU
waterdag|zOZ
waterdier|zeZ
waterfl|zOZ
waterpok|uDYSc
waterpun|zjc
wc|j0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUKULaMUNXOUPWQURUSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjjkUlU
we dat|u7aMZPX
we dit|u3YQYTY
we heb|o0X5X6XDWNUUXYXcX
we het|m3W4W7a8W9YDWLUMWPXVXdX
we iet|u8UFaUYWU
we kun|u4WOYjY
we moet|u0XhX
we niet|u5WcX
we saam|u7ZMW
we verwach|r0X1X3WKXfYlZ
we voel|u2X3YDWJXTX
we wil|u3YAXTY
websit|p0dDUgUkY
wederhor|z3Z
wedstrijd|uNZTUZZgU
weeg|u9ZBZFU
week|X0e1X2S4S5T6a7T8W9TAaBbCTDYFSGUITJXKULTMXNZOWPSQURTSYTUUUVSWUXTYUZUaTbTcUdTeTfbgahUiUjSkY
week een|uga
week in|r0a8WBW
week is|uBXgW
week van|o0b6ZDUfW
week vol|u3WAYBXMW
weekbrief|z0Z
weekenddien|z6Z
weekmail|z0Z
weekoverzich|z0Z
weekplan|z8Z
weektak|r8ZAc
weer|uNc
weer een|k0W1W2U3U4U5U6U8U9UBUCWDUFWGWHUKULUMUNWOUPUQUSUTUUUVUWUYWZWaUbUcZfXgciUjU
weer naar|rDaPXfalZ
weer van|u2W3WQX
weerschrif|u0X5Z
wees|z4Y
weet|z0Y
weet al|r1W3UfZla
weet bij|u1YHX
weet het|rHXLXSWXX
weet hoe|o1X3Y5ZDUJYNUTUfU
weet ik|r0X8XAWTU
weet niet|p1X9ZCXDUFXJWUUeY
weet over|u4X8X9XHX
weet van|r5Y7bgXhX
weet waar|o0U1Y2U8Y9YMUVXiX
weet wat|l0U1U3U4U5U7W8aBXDWFUHWJXKXLUMUNUPUQWTUfUgXjU
weet wie|p1X3X5XJbLXNXiW
weg|d0T2W4U5W7U8U9UAUBTCTDTEUFWGcHUIUJUKWLYMYNTPTQURUSUTTUUVUXUYUZUaUbUcUdUeXgWhUiajWkUlU
weg en|u3XCUGZMX
wegblijf|uXZlY
wegbreng|r5bWY
weggan|u5ZgZ
weglop|uFUfale
wegval|z1UDZSZ
wein ouder|u3UUaWUXT
wekker|zfZ
wel|pDUKZLUTYYYZX
wel bij|u6YLX
wel een|r8YBWFULXfXgX
wel en|p3UFXGZIXLZ
wel goed|u1Y2X3XHXXX
wel op|uBXGXLY
wel regel|uYXZW
welbevin|zNa
welke dag|u0X1b5UfU
welkom|l0U1U2X3W4U5U6UBUDUFUGUJXKULUMUNUOUPUQUTgUUVUWXXUZUaUcUfUgUiUjU
welzijn|zNZ
welzijnswerk|zaZ
wen|h0U1U3U4U5X6U7U8U9UAUBUCUDTEUFUGUHUIUJUKULUMUNUOUPUQlRUSUTTUUVUWUXUYUZUaUbUcUdUeUfUhUiUjUkUlU
wendag|zQZ
wenmiddag|zQZ
wenoch|zQZ
wenperiode|zQZ
wereldgodsdien|zbY
wereldorienter|zFZ
werk|U0Y1W2W3R4S5T6h7Y8b9TAXBTCSDTEeFaHWIbJSLRMYNSORPRQRRWSSVSWTYSZRbScSdTeTfUgUiRjRkSlS
werk bij|u7XAXBX
werk en|u6WEX
werk goed|u0X9XWX
werk in|r6WFXHXUX
werk niet|o6UDWFXKXgZ
werk op|p0X6WEY
werkblad|u9ZFY
werkboek|z9a
werkdag|r0W1X5U6cBX
werkdruk|rAXgc
werkdruk van|uAXgX
werker|zDY
werkkled|zcY
werkplek|uHYjZ
werkstuk|p0U1U3U6UAbDUFXGcIeUUWUXU
werktijd|r0U1X6fDU
werkvel|zHa
werkvorm|zFZ
werkwek|uZe
wethouder|zaa
whatsap|p0U3U4ZDUFUGaKULUQUWcgU
wie bel|u1WDXHXQXgX
wie beslis|uVZ
wie betal|uGXHYcU
wie doet|u1ZDXWXhX
wie er|p1X5YJXgXiW
wie geef|uDYSa
wie help|rHXQXUXcX
wie het|pCXDXcZ
wie is|p1eDaSXTU
wie kan|o0U1a3U4U6UDWFULUMUNUPUTUUcZUgUjUkY
wie niet|rBXZXcXlW
wie wat|u0W1WDWUX
wie welke|u0Z1X
wifi|uGd
wij dach|u2X3XBX
wij het|r1Z2W3YKW
wij hoor|u0X1U2Y3XVX
wij ken|u3XHW
wij kun|u9YUUcY
wij niet|r1W6WDWGZLX
wij thuis|p3X4U5X7Z9XBXDWQX
wij verwach|u1Y2X3XLW
wij wil|k0U1X3U4W5W6U8W9YAUBUDUFYGUHYKULUMUNUPUQWRUTUUWVUWUZUaUfUgUiUjX
wij woon|uOXPXZX
wij wor|u3ZVYbU
wij zijn|r0W3Y6Z
wijk|j0U1U2U3U4U5U6U8U9UAUBUCUDUFUGUHUKWLUMUNUOUPUQUSUTUUUVUWUXUYXZUakbUcUfUgUhUiUjUkU
wijkagen|uad
wijkcentrum|zaZ
wijkteam|zDZ
wijs|zfX
wil bes|rFXUcZUjY
wil dat|p0U1Z3XOWPWRYSXjX
wil de|p0Z6ZDUHYUUWW
wil die|uNXUXWXjX
wil help|u9ZCXUU
wil het|u1afXlX
wil ik|k0W1a2W3U5ZAXBYDYFUKULUNUSXTUVWcXfUiWjU
wil meer|r4X8X9WDWEYHX
wil met|u2X4WUX
wil niet|uKYkX
wil ook|u0X5X6X
wil weet|r1UHZKXQX
wil wij|u2W7X8WBW
wil wor|uHe
wil zien|u8XBZ
winkel|p0U2Y6aDUaccUfU
winter|uPZZZ
winterfes|zYY
wipkip|zja
wis|o0W1U5U6ZDUFUHXPUfbgY
wis niet|o3b5Y6X7XDUTXUUVXfUgUhW
wiskun|p0U9YBYDUFYMXPUUUgU
wiskundedocen|zgZ
wissel|k0U1U2U3U4U5U6U8U9UAUBUDTEUFUGUHUJXKULUMUNWOUPUQURUSUTUUUVUWUXUYUZUaUbUcUfUglhUiWjUlU
wit|zba
wk|r0X3X5Y6XHXNXQX
woensdag|rMXNXWYfYhX
woensdagmiddag|zfY
wonder|r0U1X3cDUfU
wone|p0a4a8YBY
woon|j0W1U2U3U4U5U6a7U8U9UAUBUDUFUGUHUKULUMXNUOWPWQURdSUTUUUVUWUXUYUZWaUbbcUfUgUhUiUjU
woon eef|u0X1XNYTY
woon jezelf|u3YNYTX
woon mee|r5XDZSXZWgX
woor|e0W1T3W4e5U6U7X8W9eAUBUCUDTEUFUHUIUJUKULTMXNUOUPUQURaSUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkUlU
woor in|u0X4YTX
woordenboek|z0Y4Y
woordenschat|z4Z
wor|uTYUZ
wor al|r1W2XKXgU
wor van|u0X1W3YDX
word de|uKWcYiX
word er|rBXCXfYlY
word het|uBYDXOXSX
word nu|u0XKXLXVX
workshop|r9bZY
wormenhotel|zFaea
x|u3U5Y7ZcXhZ
youtube|zGa
zaai|zea
zaakvak|zFZ
zag|u0XJXNXkY
zak|o0U1U3U4UBgDUFUGXKULYMUNUOXPUTUfUgUiUjU
zakgel|rMbRZ
zan|zPY
zandbak|rOYPbjY
zang|zZa
zangl|zZa
zat|p0X2X3XDUJXNXPX
zaterdag|u6ZOUUYWY
ze al|u0XMXQXRX
ze bij|u8XgW
ze de|r1U8YCXFXPXTX
ze die|u5W8XPY
ze doen|r8ZUYgX
ze een|u0XBZNY
ze heef|rNZgX
ze het|r0WVXiX
ze leer|o4Y8a9YAXFUMWQWRWiW
ze mee|u8Y9W
ze niet|p3W8UAXBYDXRYZXjX
ze nu|u9XHY
ze slaap|p5WBYMUNXPX
ze staan|uQXWXhX
ze van|rFXMYNXQYRY
ze voel|u3UFYJbNXTW
ze weet|u3XHZ
ze wil|rCXHYVY
ze ziek|u1W7YPXSXhX
ze zijn|p8WFXMXOWPWRX
ze zing|r8XNZPWZZ
zebra|zia
zebrapad|uib
zee|uFYOXPXZYaY
zeef|r5W6UfUhbiW
zeep|r0UDUFUjh
zeg|X0S1d2c3l4U5Z6U9SAUBWCTDYETFUGUHTJTKZLfMfNSOSPUQURWSWUSVSWTYTZSaTbTcTdTeTfSjSkXlT
zeg bij|u1W3U5Y6XDWTZ
zeg dat|o1X3XDULUMUPXSWXX
zeg en|u3WLXMX
zeg het|o0U1Z2X3cBXDWKWLUMUiW
zeg u|uLYQWgW
zeg wat|o1X2X3YDaLUMUSXiW
zegnschap|zVZ
zel|j0W1U2U3U4U5U6U7U8U9UAUBUCXDUEUFUGUHUIUJUKULUMUNUOZPUQURUSUTeUUVUWbXUYUZUaUbUcUfUgUhUiUjUkUlU
zelf|e0T1T2U3W4U5U6U7d8U9XAUBWCUDTEUFUGUHUIUJUKULXMYNTOUPWQURUSUTUUWVUWUXXYUZUaWbUcUdUeUfUgUhUjUkUlU
zelf aan|rFYRXVXXX
zelf aanpak|u7WMX
zelf afsprak|u7ZLW
zelf doen|r7YLURc
zelf een|u6XJUMYRYfU
zelf je|u0X6UAYMZRZfWlX
zelf lijn|u7WLX
zelf niet|m1U3U4X5X9bDXFUGUKWSXfUiW
zelf ook|rGYHXLX
zelf regel|l7XDUMXQXRb
zelf schrijf|uGXIa
zelfbel|zNa
zelfredzam|uRc
zelfstan|m0U1U3U6U8WBUDUFXLUMWNUQXRgTUiXjU
zelfstan wor|u8XMXQXRYiX
zelfvertrouw|r3UNcTU
zen|z2b
zes|j0Z1U2X4Y5U6c8UAUBUDbFUGUHUKULUMUNUOUPUQUTUUUVUWUXUZUbUcUfXgXhYiWjUlW
zes uur|u6XfUhY
zestien|uFYMZRZ
zet|d0c1Z2U3X4U5X6T7U8U9UAUCUDWEUFUGTHUIUJULTNUOUPUQURWSUTTUYVUWTXUYUZUaUbUcUdUeUfWgXhUiYjZkblU
zet al|u0X3XBX
zet een|u5XiYja
zet het|u1Y3YkX
zet op|u0W1WDWfY
zeur|uGXKYLb
zeventien|z3ZMZRZ
zich|u8aXZ
zich thuis|uNWTZ
zichzelf|k0U1W2U3U4U5U6U8U9UAUBUDUFUGUHXJYKULUMXNcOUPUQURcSUTUUUVUWUXUYUZUaUbUcUfUgUiUjU
zichzelf om|u1XHXJY
zichzelf zijn|uNa
zie je|p0U5X8W9XCXDYSYUWWUXY
ziek|a0T1X2U3R4U5T6T7W8T9TATCUDXEUFTGTHTIUJSKTLTMSNTOTQTRUSgTSUTVTWTXTYTZTaTbTcTdUeUffggiTjTkUlb
ziek is|o1Z3U4WDUPXSWfWgWlX
ziek kin|uDYSbfUgU
ziek mel|k0U1T3UDUSUfbgUlY
ziek was|u7YBYhX
zieke|zSZ
ziekenhuis|uDYSc
ziekmel|m0X1U2U3UBUDUFUGUKULUMUNUPUQUSUTUVUZUfdgUjUlf
ziektebeleid|zSZ
zien|m0W1U2U3X4U6UBUDUFYGUJYLUMUNXOUPUQUTdUUbUfUgXiUjU
zien waar|u5ZBY
zien wat|p8bBY
ziet|h0X1X2U3T4U5U6U7U8U9UAUBWCUDWEUFUGUHWIUJgKULUMUNWOUPXQURUSWTWUUVUWUXZYUZUaWbUcUdUeUfUgThWiUjUkZlU
ziet mijn|u0YBXJX
zijn al|r1W2X3X4XNUTX
zijn altijd|rNXTWUY
zijn dag|u1U5b
zijn dat|u0X2Y
zijn duur|uOXcY
zijn een|uDXNX
zijn eig|uFYWYYYbU
zijn geen|u3YGX
zijn met|u8X9WNYTY
zijn niet|uOXPXVY
zijn niveau|uBUEZ
zijn over|p2X3YFXHWVYdX
zijn vel|uNZ
zijn werk|uEY
zijn zo|uPXTZ
zin|o0X1U3U5Y8YCXDUFUMUNcPUQUTUZUfUgU
zin in|uCXNY
zin over|u0X5X8Y
zindelijk|o0U1U2U3U4U5U7bBUDUFULUMdNUPbTUbUgU
zindelijk wor|u7aMWPX
zing|m0U1U2U3U4U5U8X9UCUDUFUKULUMUNaOUPdTUVUZaaXfUgUiUjU
zit|Z0S2Y3U4T5S6X7T9UAaBYCXDTFWGcIUKULUMUNWPSRTSTTUUTVXWXYTZTaTbTcTdWeUfZhWiTkTld
zit al|uAXfYlY
zit dan|uEXLXNY
zit in|uCXhXjY
zit op|u6XTX
zit thuis|u9UMUfXla
zittenblijf|zBZ
zn|uUYYY
zn al|uUXYX
zo goed|u4WFY
zo is|u0Y1U2W8WBWVX
zo lief|uPXTZ
zoch|zUa
zodat we|u4X7Y8X9Y
zoef|ziZ
zoek|j0U1U2U3U4U5U6Y7U8U9UAUBUCUDUEUFWGWHaIWJUKXLUMXNXOUPUQXSUTUUXVUWUXYYYZUaUbUcUfXgUhUiUjUkUlX
zoen|ziZ
zomar|uDXkZ
zomer|rDXOXQZSXjZ
zomerfes|uYb
zomervakantie|zfZ
zon|r2X6X8XBXHXaX
zondagavon|p0X1W3XAZDUMUNaZX
zonder cijfer|u2XBW
zonder dat|m0W1W2Z4W6W8WDWVYhW
zonder overleg|uVafX
zonder toestem|ukY
zonder uitleg|uLYgX
zone|zia
zonnebran|zPZ
zonnebrandcreme|zPZ
zonnepanel|uFZed
zonwer|zja
zoom|z6a
zoon|c0T1b2X3W4W6U7U8W9UAWBXCUDaEWFcHYIWJXKWLTMTOUPUQWRXSYTXUUVUWUXUYUaUbUcUdUeUgWhUjTkUlW
zoon heef|p1U3UAXDaSXgU
zoon is|uEXFX
zoon met|r1X3W5XDWZWiW
zoon moet|u2X4WgX
zoon word|u1YBXGXIXKY
zorg|h0U1Z2W3U4U5U7U8U9UAUBUCUDcEUFXGUHXIUJUKULUMUNXOUPUQURXSYTUUUVUWUXUYUZUaUbUcUdUeXfUgUhUiUjUkUlU
zorg maak|u1X2XDWNY
zorgcentrum|zaZ
zorgcoordinator|zDY
zorgkin|z6ZDZ
zorgkinder|zDZgZ
zorgleerl|uDb
zorgplan|uDb
zorgteam|zDZ
zorgvul|zkW
zorgzam|zTa
zou graag|r0X1W5YDWSWVX
zou wil|u1W3WOWPXjX
zovel|zgY
zuin|r0UFZef
zus|l0U1U2Y3U4Z5U6b9UAUBUDUFUGYIYKULUMZNXOUPUQUTUUUWXfUgUiUjU
zuur|zKZ
zwaai|u5c
zwaairam|z5Z
zwaar|u3Y6X
zwanger|zgZ
zwanrschapsverlof|ugb
zwar|rQYYYbZ
zware|uOZbZfXlY
zwem|l0W1U2U3U4U5U6U8U9UAUBUDUFUGUHUKULUMUNUOcPUQUSUTUUXVUWUYUZhaUbUcUfUgUhUiUjU
zwem is|uOXUXZX
zwemdiploma|zZZ
zweml|rDUZfhX
zwerfafval|uaYeY
zwerfvuil|uab
zwoeg|z6UAY
~1234|u1UDWUYjY
~234$|u1UDWUYjY
~^10$|g0X1W2Y3UAWDUMUfWlW
~^14$|uCWLWhW
~^15$|u2WcW
~^16$|u1W6WDWLXfWlW
~^18$|uHWQWRX
~^20$|r1WMWOWfWhXlW
~^22$|u0X1W3WAW
~^25$|p1W2W5WDWcWiW
~^30$|uUWXWYXfW
~^a4$|uDXQWSWgW
~^aan|W0U1a2T3U4U5U6U7X8U9UBUDWEWFUGUHUIUJXKUMWNWOUQWSWVUWUXWZUaUbUcYdUeUgTiUjUkU
~^aar|pFWKXTWeW
~^abs|ofWlb
~^acc|rGWbY
~^ach|f0U1U2U4U5U9WAWBWDWFUKULUNUQXRXTUVWbYiWjU
~^act|h8WDUFWPYUWXWZWaW
~^adh|uDY
~^adr|rWWkY
~^adv|h2U3X4U5W7WBYQaVW
~^afb|ufYlW
~^afg|l1W2X5XYWfWkWlW
~^afk|k0W3U4XIWbZ
~^afm|mAWXWfXhWlX
~^afp|uGWKXLW
~^afs|Z0U1U2X3Y4U5Z7b8U9UAUBUCUDUEUFUIUJUKULXNUPUQUSUUUVUWUXUYXZUaUbUcUeUfUgUhUiUjUkUlU
~^afv|pFWea
~^afw|lFZlX
~^age|m0YAYBWRWVW
~^agr|uKY
~^ai$|mGZIbLU
~^alc|uLWMW
~^alg|u4XIXWX
~^all|f5W6Z7WCWFWSZTUfUgWhUjU
~^als|u0W2W6WfW
~^amb|p0X1W4WDX
~^and|u4WiW
~^ang|uNY
~^ani|uXY
~^ann|rDWFWJWNWSWZXaWcW
~^ant|g0Y1b3W5UDUIWKXMUfU
~^apa|rDWOWPXSW
~^app|a0e1X3X4U5U7U8U9UAUCUDUEUFUGXHUIUJUKWLUNUOWPUQURUSUUUVUWXXUYUZUaWbUcUgUiUjUkWlW
~^apr|u0W2WHWQW
~^ara|o0X4Z
~^arb|uHYQW
~^arm|p7XbWcY
~^arr|u0WDXcW
~^ass|rNWgX
~^ast|uDWSY
~^ate|uZY
~^aub|mMWOWiWjWkW
~^aut|g0U1U3U5U9WBUDYFULUOWTUib
~^avo|a0W1U2W3U4U5U6c8WAWDUEUFUGUIUJUKULUMXNUOUQURUSUTUVUWXXXYXZUcUfUgUhUiUkUlU
~^baa|l2W6bDWHW
~^bab|k6WJUPbTX
~^bak|o5WOWPWUWXWiWjX
~^ban|e0U2U3U4U5W6W8U9UAUBUDUJWKWLUMUNXOUPUQUSUTWVWXUYUZXaUbUcUdWgUhUjX
~^bar|rWYiW
~^bas|m3WAWFXGWQWZW
~^bbq|uOWWX
~^bea|u0W1XBW
~^bed|b0U1U2U4U5U7U8U9UAUBUCUDUEUFUGUHZIWJUKWLUMaNUOUQURUSUVUWUXUYUZUaXbUeUfWgUhUiUjUkU
~^bee|o2WGYkW
~^beg|V1U2W3Y4X5U7U8WBXDaGUHUIUKULUMUNTOUPTSUTWUXVUWUXUYUaUbUdUeUfXgWhUiUjUkUlU
~^beh|m7W8WDXMWRWTW
~^bei|p2X3W6W
~^bej|uaY
~^bek|k8WFWMXNWOWPWWWXWeWfWiW
~^bel|U0U1f2W3Y5W6U7U8U9UAUBTCUDXEUFUGUHUIUJWLZMTNUOTPUQURUSXTUUWVWWTXWYUZTaUbUcTdUeUfXgUhUiTkUlW
~^ben|h0W3X6YDXMWNWRXTWUWiWjX
~^beo|pBa
~^bep|rDYFWWW
~^ber|Z0a1Y2U3U4X7U8U9UAUCUDUEUFUGUHaIUJUKULUMUNUOUPUQURUSUTUVUWUXXYUaUbUdUeUfWgUhUiUjUkUlW
~^bes|a1U2W4U6U8U9UAUCUDUEUFUGWHUJWKULUNUOUPUQURUTUUUVgWUXUYUZUaUbUcXfWgUhUiUjU
~^bet|a1U2U3U4U6U7U8U9UAUBWCUDUEUIUJUKULUMUNUOUPUQURUSUTWVYWUXXYUZWaUbUcceUfUgUhUiUjUkUlU
~^beu|u2WcW
~^bev|lBYDWJWSWfWkW
~^bew|lDWOZSWaW
~^bez|g0U1U3W8YAWDUFUHXQWXUaWfUgW
~^bib|uCWaW
~^bie|kCaUXZWaY
~^bij|b0U1U2U3U4U5U6U7U8W9UAYBUCUDWEUFUGUJUKWLUMXNUOUSXTUUWVUWWXUYUZUaUbYcXeWgUhUiUjUkUlU
~^bin|c0U1X4U5d6UAUDUFUHUKUMWOUPUQUSUTYVUWUXUYUZUaUbUcUgUhUiUjUkW
~^bio|rFYGWIWLWZW
~^bla|u1X5XDW
~^bli|m8WNYTZ
~^blo|m8ZFXjW
~^boe|Y0U1U2U3U5U7U9WAWBUCeDUFYHUIUKULXMUOUPUQURUSUTUVUWUXUYUZWaXbUcWdUeXfUgUhUiUjUkUlU
~^bom|rFWeXjX
~^boo|h1X3ZDWFWMYNXPURWeXjW
~^bor|pPXWWcW
~^bos|oFXPXZXeY
~^bot|mDWOZSWYWjW
~^bou|u3WBWJWNWPX
~^bov|pGWQWVXXWdX
~^boz|r0W1W3XMW
~^bra|raYjW
~^bre|k5Z9WZWiW
~^bri|e0a2U3U4Z5U6UBUDWFULUMUNUTUVWXWcWfUgUiWjU
~^bro|f0U1U3U4U5U6XBUFUGUIXKULUMWOaPXSWTUcWfUgUjU
~^bru|iLWNXQaWWXWfW
~^bso|c0U1U2U3U4U5W6U7ZAUBUDUFUGUHUKULUMUNUPUQUSUTUUUVUWUXUYUaUbUcUfUgUhfiUjUlU
~^bud|uWXcX
~^bui|d0U1U2U3U4U5U8UBUDUFUGUKYLUMWNWPXQUSWTUUUVUWUZYbWcUeWfUgUhWiUjU
~^bur|j2WBWDWFYNWaY
~^bus|f0U1W3U5UBUDUFUGULUMWNXPURXTUUUVUZUfWgUicjU
~^buu|f0U1U3UAUBUFUMUNUTUWWahjU
~^cad|rYZ
~^cam|rkZ
~^car|uYY
~^cas|u1XDaLXNX
~^cha|hDUFWGYIbUWhWiY
~^chi|o4WNWOXTY
~^chr|lAWGZSWbY
~^cij|e0X3U4U5U6UBdDUEWFUGUKULUNUOUPUQUTUUUWUXUfUgUjU
~^cit|m0W2WBbQW
~^clu|o0W4WBWUXZW
~^co$|u6Y
~^coa|rDWJY
~^col|rAWDXLWNWgW
~^com|e0W1U2U3U4U5U6U8UBUDUEWGZIWJUKULWMUOUPUQUSUTWUWVUYUZUaUbUcUfUgZjU
~^con|a0U1Y2U3U4W5U6U8U9UAUBUCUDWEUFXGUHUIUKWLaMUNUOUPURUSWWZXUYUZUaUbUeUfWgUhUjUkUlU
~^cop|uGWIY
~^cre|pFYZWhX
~^cul|h0UDUOUZYbb
~^cyb|uGWKW
~^daa|pBWKWMWVWfWgW
~^dac|p0W1W2W3X5WBW
~^dad|uKY
~^dag|S0W1Y2T3T4T5b6U9WAXCWDTEUFUHXIUKUMUNTPZRUSUTUUTVTWUXUYUZTaTbTcTdUeUfZgWhYiUjTkUlU
~^dak|u5XFXeXjX
~^dan|g1U2U4U5U6U8UBUCWFUGUKULWMWOWTZUUZafUgUiUjU
~^dat|o0X6XHWfWkW
~^dea|uAY
~^dec|uHY
~^dee|o0W9WAWBWXYkW
~^del|m1W5WWWiWkZ
~^den|hAWDWEWFWHXIXMWOWRWTWVYXX
~^der|lQWgYiW
~^des|p2W3W4XAWDWFWGWIWTX
~^deu|f0U1W2U5aBUDUNUOUPWTUUUVWfWgWhUiWjU
~^dez|b1W2U6U7Y8U9UAUBUCUDUFUGUHUJWLXMWNUOUPUQURUSUTUUYVUXUYUZUaUbUcUhWiUjU
~^dia|o1U4WDZSY
~^dic|j6W7W9WVWdYfYhXiWjX
~^die|e1U2U3U4U5U6aBUDUFWGUKULUMUNUOWPUQUSWTUYWZWbUeZgUhWiUjU
~^dif|uEY
~^dig|oGaXW
~^din|m1W5W6XCUGWMWOWTWXWfWgW
~^dip|uYX
~^dir|h1XDUQUVaZWdXfWhWlW
~^dis|pYXbY
~^div|ubY
~^diw|uYXbX
~^doc|Y0U2W5U7U8U9UAUBYCUDYFWGWJXMWNWPUQURWTXUUVUWUXUaUbUdUeUgXhUkU
~^doe|m2W3W8XaY
~^dok|uDWSY
~^don|m3WHWNXZWiW
~^doo|c0X1W2W5W6W8U9UAUBWCUDWEXFUGUHWKULUMUOUQaTUUUVUWUXUYUZUaUbUcUfUhUiUjUkX
~^dor|hDUTWVWYXZWaddWjW
~^dos|o3WSWkZ
~^dou|rBXZWjY
~^dra|o6XMWRWZWhWiW
~^dre|j1W3WFWLWPYXXgWiW
~^dri|Y0W2X3U4U5W6W7U9UCUEUFUJUKULUMYNUOYTUUUVUXUYUZWaUbUdUeUfUgWjUkUlU
~^dru|e1U2U4U5W6WBUDWFUGUKULWMUNYOWPUTUUUZUaUfUgUiXjU
~^dub|p0XiW
~^dui|j0W3U4WBWJWLXTWUW
~^duo|ugZ
~^dur|g0U2UDUGWJWKXLUMWNXQUTUXWYWZUcWfWgUlX
~^duu|f1W2U4U6UDUFWGUKUMUPUTUZWcaeYfUgUiUjUkW
~^dys|k1W3WBWDc
~^ech|rDWHWZW
~^een|p4XNX
~^eer|b0U1W2W3Z4U6U8U9UAUBWFUGUIWJWKUMUOUPUQXTWUUVUWUXUYUZUaUbUcUfWgUhUiUjUkUlU
~^eet|uDWGXMXSW
~^ehb|uDXSY
~^ein|e0U3U4U5X8XFWGUKULUMUOUTUVUYYZUfWgUjU
~^elf|p0W2W4WPWQW
~^emo|oNa
~^ene|h3WEWGWIWLYNWOYeWfWgW
~^eng|j0W4aFWLUQUTW
~^enq|uVY
~^ent|uFWTW
~^epi|pDXSa
~^era|r5W7WBWDXLWMW
~^erg|uDXFWfW
~^ert|u2W9WGWMWWW
~^eru|pLXcWjW
~^erv|p3WNWWX
~^es$|u1X2W3XLWgW
~^ete|d0U1U2U3U4U5U6U8U9UBUFUGUKUMWNUOcPXQUTUWXXUYUZUaUbWcUfUgUhXiU
~^eti|uDXSW
~^eur|hBWDUYWce
~^ex$|p0W5W6YgWkW
~^exa|uBXHWWW
~^exc|m3WUWZYcW
~^exp|u3YDW
~^ext|c0U1U2U3U5U6U8UAUBUDZEWFUGUHUKULUMUNUOUPWQUSUTUVUWUXUYUaUbUgXhYiUjU
~^faa|rDWNY
~^fac|j1W3WDWcXkZ
~^fam|p1WTYWX
~^fan|uPXaX
~^fat|uLXiX
~^fee|g0U1U3WBUDUFUGUKWLUMUNUOUPUTUUWYbZUaWbXfUgUiUjU
~^ff$|r3WDWFWGWIWJWLWNWcW
~^fie|b0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUIUJUNUOUPUQURXSUTUUUVUXUYUaUbUdUeUgUhUiijYkUlU
~^fij|d0W2W8WBUDUGUJYKUMUNWOUPUQUTZUUVUWWfUiUjU
~^fil|e0W1U2U3U5U6U7W8U9YBUDWEUGXHULWMUNWOUPUQUTUUUWUXUYUZYaUbUcUfUgUiWjUkX
~^fin|ucY
~^fle|k6WOWPYgWhW
~^fon|ucY
~^for|uDWGXcX
~^fot|f0X1W2U3UBUDUFUGWKWLUMUNUTUfUgUkc
~^fou|j3XBWDUFWGWIWNX
~^fra|o4WBWFWGWIZZWcW
~^fri|k4XOYjX
~^fru|jDUObPXcW
~^fus|oVXdb
~^fys|rDY
~^gal|rYa
~^gam|lGcLWMXNW
~^gan|j2W5XLWgWjXkW
~^gas|kHWTWUYZWhY
~^gat|uQWfW
~^geb|Y0U1Y2U3U4U6U7W8XAUBUCUDWEUFWGWIXKWLUNWOUPUTUUUVWWUXUYUZUaUbXcUdXeUfUgUhUjXkUlU
~^ged|e0U1U4U5W6UBUDYEWFUGUKWLZMWNUOUQUTXUUVUZUcUfUgUiUjU
~^geg|j1U5YPWfWkZ
~^geh|f0W2U3X6UBUDWFUGUIWKULUMUPUTUYWgUjWkXlW
~^gek|p0W3X8WDWNWPWTX
~^gel|X1T2U3Y4U5U6U7W8W9UAUBUEUFUGUHUIUJUKULWNYOUPUUUWUXUZUaUbacZdUeUfWgUhUiUkUlU
~^gem|c0W2U4U5U9UAWBWCUDUEUHUIYJUKXNUOUPUQUSUTWVUWUXUYUZUaXbXcUgUhUiUjUlX
~^gen|f1U3W5WBWDWFXVWbWgW
~^gep|j1U3WGWKZLWNWiW
~^ger|h2WDWLUMUTaUYYWaWiUjX
~^ges|W0U1W2Z3U5W6Z7U8U9UAUCUDUEUGUHUIWJUKXLZMTNWOUPXQURUSUTUUUVUWUXUYUZUaUbUdUeUfUgWhUiUjT
~^get|r0W4WKWLWNW
~^gev|b0U2U3U4U5U6U8U9UAUBUCUDUEUFUGUJUKXLXMUNXOXQURUTXUWVYWUXUYUZUaUbUcUfUgUhUiXjWlU
~^gew|f0W1U2U4W5U6U8W9UDUFUGUKWNUOXPUQWTXYWbXiUjU
~^gez|W1T3W4U5T6W7U8U9UAUDUEUFUGUHUIUMUNWOZPURUSUTYVUWXXWYUZUaUbWcUdUeUfTgXjUkXlU
~^gla|rHWaXjX
~^gli|oTYjX
~^glu|rDXOWSZ
~^god|rbZ
~^goe|r5WKWTWcW
~^goo|r4XLWOU
~^gou|p1W5WJWTWUW
~^gra|j2WBXDWKWOXSWTWcX
~^gre|lLZMX
~^gro|R0U1U2T3T4U5T6T8T9TATBTDTEUFYGXHTIUJUKZMTNUOUPWQYRUSUVTWWXTZUaTbTdUfTgZiTjWkWlT
~^gwn|u3WGWNWTW
~^gym|e0U1U2U4U5U8U9UAUBUEWFWGUHUJUKULXMUOaPUQUTUUUVUWUXUYUZeaUbXcWgUhUiUjX
~^haa|k0W3W5YBXDWPWiW
~^hal|Z0U1T2W4U5a6X7U8UAUCUDWEUFUIUJWKUNUOWPUQURUSUTUUUVUWUXUZUbUdUeUfZhWkUlW
~^han|Y0U2W4U5W6U7U9UBWCUEUFXHUIUJUKULXMUNUOWPXQURUUYVUXUYUZUaXbUcUdUeUfXgZhUiUjWkUlW
~^hap|oOZWYbW
~^har|e0U2U3W5U6U9XBUDUFUGUKWMUOUPUTZUUZUfUiYjU
~^hav|k3WBWFWHXQXZXaWjW
~^hee|i1W5X8WDWcXfXhWjWlX
~^hek|h1U5b8WDULUMUTZUUiWjY
~^hel|X0U1U2U3U4X5U7U8U9YAUBUCWDYEUFUGUJULWMTOUPURUUbVUWWYUZUaUbUdUeUfUiWjUkUlU
~^her|f0X1U3U9XBYFWLUMUPUSUTUYWaWbWfUgUjUkX
~^het|f2U3W5W7YDXEWNUTWUUWWlW
~^heu|u2W3W
~^hie|uTW
~^hoe|h0U1W5W6WAWDWHWNXPWSWWXaWjW
~^hog|oEXQWXW
~^hon|rOYcW
~^hoo|Z0X1W2U3W4U5W6W9UBUCUDXEXGUHUIUJULWNXQURUTUUUWUYUZWaUbXdUeUfWiUjUlW
~^hor|e0X1Z2X5W7WDWFUGWKYLUMUPUQUSWTUUUVXXUdWfUjU
~^hou|f0U1U6WDWFXKWLYMUPUSXTWVWdWgU
~^hui|X1T2U3T4U5W6W9WAeCUEUFUHUJUKUMUNXOURUUUVUWUXWYUZUbWcUdUeUfUgWhUiUjUkUlU
~^hul|a0U2U3U5U7U8U9UAUBUCUDbFUGUJUKULUMUNUOUPUQUTUUdVUWUXUYUZUaUbUfUgUhUiUjUkU
~^hup|uQWTX
~^ib$|o1XDa
~^ide|h0W1U5UDULUPUTUUUVYbW
~^ijs|uOXfX
~^ikc|uYWaWhX
~^inc|o1WbZcX
~^ind|rAWDXcW
~^ine|r1W5W6WDXLWSWiW
~^inf|h0b6W8YBWDUFUGXUUkW
~^ing|h1XBWDUFWGWIWKXLXVXfWjW
~^inh|pBWDXSZgW
~^inl|i0Y3U5a6UAXBWDUGWIW
~^inp|r2XMXRY
~^ins|b0U1U2U4U5U6W8U9UAUCUDWEUFWGWIUJUKULUMUNUOUPWQZRUSYTUVYWUXUYUZWbUcUeXfUhUiUjUlU
~^int|d0U1U2U5U6WBUFXGXIYKULUMUNUOUPUQYTUUUWUXXZUcUfUgUiUjUkY
~^inv|e0U1U2U3U4UBUCUDWGUKULUMUNUOUPUQWSWTUVWcUfUgeiUjU
~^inz|i0U3U8bCUDUTWUWaXkX
~^ipa|uFXGY
~^ipv|r0W1WGWJWQWVWgW
~^isl|ubY
~^jaa|X0W2W3U4W5U6U7U8W9UAUCUDWFUIUJWKULUMUOUQZTUVXaUbUcWdXeUfXgYiUjUkU
~^jar|j0W4XTWVWYXdY
~^jas|lFWGWLWMXPWRYUWcWjW
~^jeu|mDaaWcWfWlW
~^jez|m3WIWNaTXjW
~^jon|jHWKXNWVYXWaX
~^jud|uZY
~^juf|U1W3W5W6U8U9UAUBTCUDUEUGTHUIUJaKULWMTOTQWTXUTVUWUXUYWZUaUbUcUdUeUfTgbhUiUjUlU
~^jui|u5WFWGWIW
~^kaa|uQXWWYXbWgW
~^kad|u1W6WHXXW
~^kal|r0XLWNXfW
~^kam|hDWMUPWZdcXjW
~^kan|c0X1U2W3Y4U5U6X7U8U9UAUFUGUHUJWLWMUNUOXPUQUTWUUVUWUYUZUaUbXcUfUgUhUiUjU
~^kap|j5WCWGWcUjb
~^kas|p1W2W6WDXSXgW
~^kat|rDWSYbX
~^kee|b1X2X4U7W8U9UAUDXFWGUKULUNUOWPUQWSWUXWWXWYUZUbUcWgUhUjU
~^ken|X0U3W5U6U7U8U9UAUBUCWDTEUGUHUIUJaKULUNUOUPUQWRUSUTYUUVUWdXUYUZUaUbUcUdUeUfUhUiUjUkUlU
~^ker|f0U1U2U3U4U5U6UBUDUFUGUKULUMUNUOUPUQUTWUWVUYfaYbXcWfUgUjU
~^keu|g0U1U3U6W9WDUFWHbLUMUNUOXRWTUVXXWZWfUjW
~^kie|g1U2W3U6XDUHcUUfU
~^kij|f0U1U2W5Z9UFWHWKWLWTWZUeWfUgUjU
~^kil|uiX
~^kin|N0T1U2Y3X4U5U6U7U8UATBWDXFWGWHTIUJXKXLUMXNYOUQUSWTXUTVTWUYTaUcWdTiTjSlX
~^kip|uFXeZ
~^kis|riY
~^kla|R1T2T3W4T5W6T7U8WAUBTCUDTEZFWGWHULWMTNTOUPTQURTSUUXWXXUYUZUaWbUcTdUeUgbhUiUjUkWlT
~^kle|W0U1U3T5W6W9UAUBUDUEUGUIUJUKULUMTNWPbQYRUSUTaUUWUXUZUbUcWdWeUfUgXjXkUlU
~^kli|h0W8WBWFWJWKWPWcWeXgUjX
~^klo|i2W9YAWBWDUJWfXlW
~^klu|hDUGWMUNUOUUcWWjY
~^kni|o5X6WIXKWUWjW
~^knu|kFWNXPYUWYW
~^koe|g0WDWFWOZPUQUSYUWVWYXaWdYeXgUjU
~^kof|c0U3U8U9UAUBUDUFUGUKULUNUOUPUSUTWVUWfXWYUZUaUbUcUfUgUhUiUjU
~^kok|j9WFXMWOWRWWX
~^kom|oOXPWVWdYjW
~^kon|k0WEWFWVWYXeYhW
~^koo|g0U1W3U6UDWFULUMUNUOYPWSYTUUWWYXUYXZXbWcWfUgU
~^kop|k9WGWMWNWWWcXjW
~^kor|f0Z1X2X3U6UBUDUFWGUKULUMUNUPUQUTUZUfWgUhWiUjU
~^kos|hBWcb
~^kou|rjZ
~^kra|m0X2WFWVWYWZWaWcWdW
~^kre|o0X3WDWSXfWkW
~^kri|k3X8WJWLWaWdY
~^kro|u0Y4XAWFWGWIW
~^kru|oBWPYiX
~^kun|mFWGWIXZZ
~^kwa|j2W3W5XCWTWfWhWiW
~^kwi|oCWLWNWcXjW
~^laa|i1W3WAWBYDUFWPXQWTWUWcW
~^lac|j0W8WBWJWKWNXPWSWTXgU
~^lag|rBWDWSWXWgW
~^lam|oYaaWcWiW
~^lan|X0W1U2W3U4W6T7U8U9UBUEWFUGUIUJUKULUMUNUOUQURUTUUUWXXWYXZUaXbYcUeUgUhWiXkU
~^lap|i0WGaLWcX
~^las|i0U1W3W4W5W7WFXMXQW
~^lat|h6WDUHZMWRXfXlW
~^law|uFY
~^lee|Q0U1U4T5U6T7T8Z9TAXBUCfEWFWGWHUKTLXMXNTOUPUQURXSUTUVWWTXUYUZTaXbTdXeTfUhTiUjSkUlW
~^leg|g1U3U8X9WAWBXCUDWEUFZGWMXOXSWeWgU
~^lei|j0U1W5X7WPWTXgXhY
~^lek|iNXOWUWWUjX
~^lel|uKXjW
~^len|pCXMWYW
~^ler|V0U1T2U3U4U5U6U7U9YAYEUFYGWHUIWJXKUNUOTPTQTRXSUUTVUWXXUYUaUbUcUdUeWfThUiUjUkUlU
~^les|W0U1U2T3T5T6U7U8b9UBUCUDUFdGXHUKUMUNTOTPTQURUSUTTVUWUXUYUZUcUdUeWfagZhUiUjTkUlX
~^let|j9YCYDWEWFWSW
~^lev|j3X6WDWEWFWKWSWTXXWbX
~^lez|a1U2U3U4W5U6U7U8W9XAUBUCbDUEWFXGUHUIUJUKULUMUNUOUQURUSUTUUUVWWUXXYUZUaUbUcUfUgUhUiUjUkUlU
~^lhb|ubY
~^lic|oDWNXiXjW
~^lie|d1W2W4U8W9UBUDUFUGUJWKULUMUPZQUSUTaUUVUWUcUfUgUiUjU
~^lif|ujY
~^lig|i1U3W4W6W9WCWDXNWQWSWVWdWfWlW
~^lij|d0U1Y2U3U5W6U7Y9UBUFUGUKULYMWNUOUPUQWTUUXVUWUZUcUfUgUhUjU
~^log|j5W7WDcWWhX
~^lok|i2WDWOWSWja
~^lol|rCWGWLWNW
~^loo|g2WBXFWHaLUMUQUTWVWWWaWdWiW
~^lop|iBUDULXNUQUTUaWfUiajW
~^los|oKXLWMXRY
~^luc|rjY
~^lui|c0W1U2U3X5U6U7U8U9UAUBUCWEUFUGUHUJUKUMYNUOUPXQURUSXTUUaVUWUXUYUZUaUbUcUfUgUhUiUjUkUlU
~^luk|k0W2W3X6W7WDWMWPWfWhW
~^lun|oOahW
~^maa|Y0X1W2U3U4U7W8WAWBUCUDYEXGUIUJUKWLUNUOWQURUSUTUUUVUWWXUaWbUcWdUeUfXhUiUkUlY
~^mag|m0YAWBZMWfWlW
~^mai|b0f1Z2U3Y4U5U6W8U9UAUCUDUFUGUJUKUNUOUPUQURXSUTUUUVUXUYUZUaUbUcUfUgUhUjUkUlU
~^mam|l1W2W9WWXXWbX
~^man|f0W1U3U4U6X9YDULWNUUWZWaWgW
~^map|u8Y
~^mar|r4XfY
~^mbo|m2X4WHcQWWW
~^med|b0W2U4U6U8U9UAUBUCUDYEUFUGZHUJUKWLUMUNUOUPUQURUSeTUUUVWWUXUYUZUaUbUcUfUiUkXlU
~^mee|V0U1U4W5W6U7U8XDUFTGUIUJaKUMUNUOTPTQURUSUTXUYVYWUXWYXbUcXeUfTgXhUiUjTkUlU
~^mei|l3WFWKWLWNXUWZWaWbWcWfWjW
~^mel|f0W1X3WBUFWKULUMUNUPWTUeWfYgUjUlY
~^men|X0U2U3W6U7U9UAUBUCUDUEUFUGUHUIUJgKULTMUNYOUPUQWSUUWVXYUZUaUbUcUdUeUfUgZhUiUjUkUlU
~^mer|o3W7W9XMWPWTWXWfWgWlW
~^met|c0W1Z2W3X4U5U6U8WBWFWGUJWKULWNUOUQUTWUUVUZUbUgUiUjUlW
~^meu|uDXLXNXjX
~^mid|h0UBUDUPWQZfWgWhX
~^mig|u4XbW
~^mij|u2W3W5WNWQW
~^mil|ueY
~^min|b1W2b4U5Y8U9XAUBUCXFWHUKUNUOWPUQUSUUUVUWUXUYUZUaUbUcXgUiWjU
~^mis|j0U1W3W6UDWHWKWTWUUXYcWlW
~^mn$|i0W2W9WAWBXDXFWJWNWSWUUcWfU
~^mob|jGcPU
~^moc|l2W3W8WBWJWLWNWQWTWUWVWZW
~^moe|X0W2W3W4Z5U6W7U8U9UAUBUCWDWEXGUIUJUKULUMWNUOWPUQUSUTTVUWZXWaUcUdUeWgUhUiUjUkWlU
~^mom|p0W6Z
~^mon|o1U5WDWGWIXLWUWjW
~^mor|u5X6WDWLW
~^mos|pXWaYbW
~^mot|uAXPX
~^mr$|k0WVc
~^mus|jUXYXZbkW
~^muu|u1WDWUWjX
~^muz|iDUFXNXYXZbaW
~^naa|g0U1U3Y4UAWGWJYKWTXWXkW
~^nab|uLY
~^nac|l1W3W6YGWMX
~^nad|p2W9XGWIWWX
~^nag|uBWKX
~^nak|o3YBX
~^nam|o5W7WDWJWMWPWgWkW
~^nas|pZYhW
~^nat|lCWFWPXeZ
~^ned|f2U3W4dDWMUgU
~^nee|j1X2W3W5W6WJYWWYWbWiYjX
~^neg|l6WVWXWfYiWlW
~^nem|g1U3W5Y6YDUNWfU
~^nep|uGY
~^ner|m6W8XMXNWQXfWiWlW
~^net|lHWLWMWOWTWWWjX
~^nie|W0Y1U3T4X6U7U9UAUBUCUEUFWGUHUIUJUKULUMUNUOUPWQaRUTUUUVWWWXUYWZUaUbUdYeUfUhUiUjXkUlU
~^niv|f0U1U3U6U8XBYDUEcGUKULUMUNUPUQUTUfUgWjU
~^nix|u0W1WKWXW
~^no$|uTWWX
~^nod|d1U4W5U8UDZEWFUGUHWJWKULUMUNWOUPUQXSUTUUWWUfUjU
~^noe|uIWkW
~^noo|uSXhW
~^nor|mBYLXTX
~^not|m0W5WDWSXVY
~^nt2|u4YFW
~^num|r1WJWkW
~^och|j1W5Y9WCWFWUW
~^oef|d0U1U2U3U5U6U7W8W9gFUGUHULUNUOUPUQURWTUUUVUWUXUZUbUfUgUiUjU
~^oek|u4Y8W9W
~^off|uYWbW
~^okt|u3WiW
~^oma|i0W5Y6YCXDUNWTWUYaY
~^omg|j2WGWHWIWKZLXaW
~^omh|uFWVW
~^onb|o5WXWcWgYhU
~^ond|Z1U2U3U4U5U6U8XCUDaFZGUIUJUKULUMUOUPUQWRUSUTUUUVUWWXUYUZUaWcUdUeUfUgWhUiWkUlU
~^ong|m0X1WOWXWlW
~^onh|ukY
~^onl|i0W2U5U6YAWGYkX
~^onr|r6WFWgW
~^ont|c0U2W3U4U5U6U8Y9UAUBXCUDWEUGUHUJUKULUMWNWOXPYQURUSUTWUUVUWYXUYUZUaUbUcUfUgUhUiUkUlU
~^onv|k0WBaKWiW
~^onz|o4WNZVW
~^oog|m3U6WAWJYNW
~^ooi|u3WTWXX
~^oor|i0U1U2U3ZDUFXGZMWZWbW
~^opa|g5Y6WCXDUJWNWUYWWaY
~^opb|p1WFWcWlW
~^opd|kAbEWXW
~^ope|a1X3Y4U8U9UAUBUCUDUEUFWHXJUKULUMUNUOURWSUUUXUaUbUcUdXeUfWgUhZiWkUlU
~^opg|j1W5WAZGXKWLWMWNW
~^oph|g0U1U3U5a7W9UDULUMWNUPWRWTUUUWWdWfUgWhW
~^opk|oMWRXXZ
~^opl|j3XBWDUGYHWMXRY
~^opm|uKYbW
~^opn|j0U1W6XDWQYgWiW
~^opp|i6aDWLUWYXW
~^opr|pUYaWjW
~^ops|l2WAWFWHXVW
~^opt|l3WKWLWYZZWaW
~^opv|W0U2U3U7Y8U9UAUBUCUDUEUFUGUHUIUJUKULUMdNUOUPURUSUTTUUWUXUYUZUaUbUeUfUgUheiUjUkUlU
~^ord|p0W8WFY
~^org|pDWHWSWWWaW
~^ort|u0W1WDX
~^oud|M0W1W2W3X4T6X7TATBTDTETFSGUHWIUJTKULTMWNSOTPSQTSTTWUYVXWdXdYUZSaWbTcUdTeTfUgShSiTjTlU
~^out|p1WLYNW
~^ove|U0W1U3U4U5W6X8TBYCUFTGUHUIWKTLTMTQaRUSUTTUUVWWUXUYUaUbTcUdUeUfUgUhZiYkUlU
~^paa|mYZZWaWbXiW
~^pak|h0U7WAWDUHYKWMXOXPWRWjU
~^pan|uUWWWXWYWbW
~^pap|e0X2U4W8U9WBUFWGUKULUMUNUOUPWQUSUTUUUVUWYXWZUcWeWiU
~^par|c0Y2U3W5U6U8U9UAUBWDUEUFUGUHUKUMUNWOUPUQUSWTUUUWUXUYUZUaUbUcUfUhUic
~^pas|g1U6WBWDXHWQZTWYW
~^pau|d0U1U2U3U4U5U6U8U9UBUCWDWFUGWHUKWLWMUNXOXPUQUTUUUVUWUZUaUbUcUfUgUhdiU
~^pei|u3WDWVX
~^pen|uGWLWcW
~^per|f3U8WBUTWUWXXgYkX
~^pes|g0U3UDUKfLUNUTUfU
~^pet|oKWLaTW
~^peu|g0U1U3U5X7X8WFUMWPWQcTUgU
~^pgb|uDXcX
~^pic|o4Y7W9WMWPWWX
~^pie|oOWYaZWbW
~^pil|pDXOWSa
~^pin|uDWSY
~^pla|W0U1T2U3U4W5U9UAaCUDWEUFXHUIYJULUMWNUOWPWRYSUTTVWWUXUYUZUaUbUcUeZgUiUlU
~^ple|W1U2U3T4U5W6U8U9UBUDUEUFUGUHUIUJUKWLWMUNXOUPURUSUTZUWVUXUZUbWcUdUeUfUgUhYjZkU
~^plo|p6ZfW
~^plu|mEc
~^poe|rOWPXjW
~^pol|uaY
~^poo|i3U4Z5XCWDUTYiXjW
~^pop|r0W8WBWPY
~^por|p4W8XUXcX
~^pos|l0a2W6XTW
~^pot|pDWMWPYWXcW
~^pra|V0W2a4X5Y6U9WAUBUEUFYHUIUJUKWLUMYNUOUPUSUTUUUWWXUYUZUaUbUcUfTgUiUjUkUlU
~^pre|h3U8YAWBXCXDWLWNYTX
~^pri|jDWKWNZcXeWkX
~^pro|b0X1W2U4W5U6U8W9UAWBYCUFYHYIUJULUMUOUPUQURWSWTUUUVUWUYUZUaUeUfUgUhUiUjUkUlU
~^pub|h6UJWMcNWXWgW
~^puf|rDWSZ
~^pun|p3WBYPWjW
~^pus|u0Y
~^raa|p5W8WNWTX
~^rac|rbYiX
~^ram|j1UGWNWOWYWbYjX
~^rap|g0U2X3UBbDU
~^rea|h0X1bDUJWSWXY
~^rec|o1W3W5WLWeXgW
~^red|r1W2W8WBWDWLW
~^reg|Z0U2U3U7X8U9UAUBUCUDUEUGWHUIWLZMWNUPXRXSUTUUUXUYUdUeUfUgUhWkUlU
~^rei|kHWMXRZZYcW
~^rek|e0U3U4U6W8W9bFYGUJWLUMUNWOUPUTUUUZUcXgWjU
~^rel|pMYXWbW
~^rem|uDWiX
~^ren|rLXOWjW
~^rep|rAWBY
~^res|d2W3Z4U5U6UAUBXDUFUGUHUKWLXMUNUPXQUSUTXUUVUYUaUbWcUfUgUhUiUjU
~^ric|rHY
~^rid|riY
~^rij|d0U2U3U4U6UBUDUFUGUKULUMUNUOWPUQUTUUZVUXUaUcUfUgUhWia
~^rit|m5WDYPYSY
~^rob|p0X4XAUGYIY
~^rod|o3YGWKXNWTW
~^rok|uLY
~^rol|mBWDWEWiXjZ
~^rom|oBWFWLWjX
~^ron|lGXKXQXcWfWgW
~^roo|e2U3U5U6W7WAWBUHULWNUOWTUVWfdiUjU
~^rot|p3WKWNWTWiW
~^rou|pDXNWiX
~^rt$|uDY
~^rug|o0W3WDYNWiW
~^rui|d0U1U3U4U5U6U8U9UAUBUDUEUFUGUHUKULWMUNUOWPUQURUSUTWUXVUWWXUYUZUaWbUcYfYgUhaiUjYkUlU
~^rum|uFY
~^rus|d0U1U3U4U5X6U8UBUCWDUHULWNaOUPWTUUUVUWUXUZUgUhU
~^ruz|h1W2U7WDUKdLWMWNU
~^saa|pFYTWjW
~^sam|f0U3XAWBUDWFWGUIWKULUMUPUVWaXdXgXhUjU
~^sap|uOY
~^sav|u0W4XTX
~^sch|K0X1U2S3U4U5W6S7X8U9TAUBTDWESFUGWHTIUJSLUMWOUPSQWRTSSVWWSYUZaaUbTcUdXeUfWgRjakTlX
~^sco|lBXQWaXiX
~^sec|uAWFWGWHWIW
~^sek|rMY
~^sep|r2XCWLWXW
~^ser|j3ZBWEWVW
~^sfe|lKXTZ
~^sig|u1Y
~^sin|kUWYbZWaW
~^sit|m0Y1W9WfWiX
~^sla|Z0U1U2U3U4U5U6U7U8U9WAUBXCWDUEUHUIUJUKYLUMZNXOUPbQURUUUVUWUXUYUZUaUcUdUeUfUgUhUiUjUkUlU
~^sle|h2W3U5WBWDWEWNXPW
~^sli|p5WEZPW
~^slo|oDWFWPWSWeYgWiWjW
~^slu|odXfXhW
~^sme|uDWSWZWjX
~^sna|d3U4X5U6U9ZAXDXFXGYHULUMUNUOXPUSUTUUUVUWUXUYUZUaUbUgUiUjUlU
~^sne|g0W1W3U5WEaiX
~^sno|kDWNWOYPXSXUWjW
~^so$|rAXBa
~^soc|j0WGXKWNXkW
~^soe|uOWTWUW
~^sol|rHZ
~^som|f0W1U4W9ZBXCUDUEWFWGUMUNXOUTUXWgU
~^son|pDXSaZW
~^spa|m0W4WEWNX
~^spe|W0U3U5U6U7W9XAUBUDUEUGUHUIUJULTMWNTOWPgQURUSUUUVUWWXUYUZUaWbUcUdUeUfTgUhWiUjXkUlU
~^spi|k4WGWIZLWfXlZ
~^spo|b0U1U2U3U4U5U6U7U8U9UCUDUEUFUGUHUIUJULUMUNUOZPUQURUSUTUVUXUYUZeaZbUcYdUeUfUgUhUiUjUkUlU
~^spr|c1Z2U3W4b5U6W8U9UAWBUCWDUFUHUKULUMZNUOUPUQUSUTUVUWWXWZUaUbUcUfUgUhUiUjU
~^spu|j6W8WDXLXPWSXUWcX
~^sta|S0W1W2W4T5Z6X7UAXBXCUDUETFTGUHcIUJTKUMTNTOUPURUSTVTXUYTZTbTdUeUfWgYhWiWjWkU
~^ste|c0U1W3Y5U6U8U9UAXBUCUDXEUFUHUKULXNUOUPUQUSUVYWWXUYUZUaUbUcUgUhUiUjUkU
~^sti|d0U1U2U3W4U8UAUBUCWDUEUGUHUJUKULWNXOUPUQURWSUTUUUVUWUXWYUZUaUbUcWhUjblU
~^sto|c0U2U4U5X6U8W9UBUCUDXEWHUJUKXMUNUOUPUQURUSUTXUWVUWUXUYUZUaUbUcUfWhUiZjXkUlU
~^str|Z0U1U2U3U4U5U6U7U8UCXDUEUFUGUHUIUJULhNXOUQWSUTUVUXUZUaXbUcUdUeUfUgUhWiXjUkUlU
~^stu|a0Z2U3U4W7U8W9UAYBUCUDUEUFUHYIUJUKUMUNUOUPUQURUSUTUUUWUXUYUZUaUbUcWfZgUkUlU
~^sub|ucY
~^sui|iDUNUOaSWYXbX
~^sup|kEWKWMWNWTYaW
~^sur|rLWYXZX
~^sys|p0W4W6WQWfWlW
~^taa|a0U1U3U4g6U7UAUCWEUGUHUIUJUKUNUOWPUQURUSUUWVUWXXXYUZUaUbWcUdUeUfUgUhUiUjUkUlU
~^tab|rGYSW
~^taf|d1U2Y4U5W6U9YBUDWFWGWHUKUMWOWPUQUVWXXYWZUaUcUfUgUiU
~^tak|rAWUY
~^tal|l4Y9UCUEYUWZW
~^tan|o5WOYfW
~^tar|pVXcZ
~^tas|j0XAWFWGWLWMXPXRZ
~^tax|l1X5Xib
~^tea|h6W7WDULUTZgX
~^tec|lCWFYHWZW
~^teg|j2W3X5W8WAWMWNWPWQWcW
~^tek|i0W4WFXMWPUZWgY
~^tel|Y0W1X2U3W6U7U9WBXDTEUFUGfHUIWJUKULYNUOUPUQURUSUTUUUVUZUaUcUdUeUfUgUhUjUkWlU
~^tem|oEZPX
~^ten|r8XBW
~^ter|a1e2X3W5U8UAUBUCWEUIULXNWOUPURUSUTUUUVXWUYUZUaUbUdWfUgUhUiUjUkU
~^tes|rBYDW
~^tev|j0Z2WTWVW
~^the|f0U1U2U3U4U5U6U8Y9UBUDWFYGUHWKULUMWNUOUPWQUTUVUWXXUZXaUbUcUfUgUiUjU
~^thu|Q0U2Y4W5T6U7Z9bAUBUDWETFTHTIUJTKUMbOTPWQTRTSUTWUUVTWUYTZUaTcTdUeUfWgThTiTjTkUlZ
~^tie|g0U2X3U9WCWDUMXRWTUUWVWcWdXfWlW
~^tij|W0W1Y2X3X4U5W6Z7U8U9UAWBUEUFUHUIUJYKULUNUOUPUQWRUUUVUWUXUYUZUaUbUcUdUeUfXgUhUiUjUkUlU
~^tik|rGZMW
~^tim|l1WLYNWUYiW
~^tip|l3W9XMY
~^tlv|u0X4YDW
~^toc|ujY
~^toe|Y0U1W2U3W4U5U6U7U8U9UBbCUFUGWMUOUPURUSUTWUUVUWUXUaUbUcXdWeUfUgUiUkZlU
~^toi|pjZ
~^tol|h1U2X3U4dLUNUbW
~^ton|rXWYWZW
~^too|m0W3Y4WXW
~^top|l1X4U5WCWFWTZ
~^tra|d0U1U2U4X5U6U8UAUBUCUDWGUHUKULUMUNUOaQUTUUUVUWWXUYXZWaUbUcUeWfUgUhU
~^tre|j1W5WKXNWiY
~^tro|j8WCWDWMWNXOXSWTWYWaW
~^tru|uLWNWiWjW
~^tui|rUXWWjX
~^tur|m0W4aCWZW
~^tus|kKWOWQWfagW
~^tv$|uGZMX
~^twa|u6WXW
~^twe|k4XBWEWJWTXWW
~^twi|m2W4WHWTWfWgWiWlW
~^tłu|u0Y2X4aHX
~^uit|S0U1U2W4U5U6U7U8U9YCTDTEXFWGTHUIUJTKZLUMXNTOURUSTTSUWVUXXYUZXcUdUeUfUgXhUiUjTkTlT
~^upd|u0Y
~^ure|l3XEWGWMWfWlX
~^uur|X1X2W3U4U5U6Z7U8UAYBUCUDUEWHUIUKUQURUTUVUWUYUZUaUbUdUeUfagXhXiWjUkUlX
~^vaa|r0W6WNX
~^vad|d0W2U3U4U5U6W8UCUDUFUGUHUKULUOUPUQUSUTUUXVUWYXaYXZUaUbWcUfUgUhUiU
~^vak|b0U1U2U4U5U6U7U8WBWCUDUFWGUHYIUJWKULUMUNUOUPURUSUTUVUWUXUYUZWaUbUcUfZgWhXiUjUkUlU
~^val|k1WHWMWgX
~^van|i3U5X8WBWDUFXKWVYXXbWeXgW
~^vap|pLbjU
~^vas|a1W2U3U4U5U6U8U9UBUCUDWEUFUGUHUJXKUMUNUOWPWQURUSUTUUUVWWUXUYUZWbXcUfUgahUiWjUkUlU
~^vd$|rPWTWfWgW
~^vec|rKXLW
~^veg|r3WHWOY
~^vei|g3UDUKXLWNXQUTXfUgXiX
~^vel|jFWJWNaZWeWhW
~^ver|L2X3Y4X5S6T8S9SAUBUDUEYFTGUIUJTKTMUNUOSPWQURUSUTTVYWTXUYWZSaWcSeTfXgYhTiYjUlW
~^vet|r3WMXOW
~^vh$|r2WHWUWWX
~^vid|r6YkW
~^vie|c2W4U5U6U8U9UCUDUEUFUGWJUKULUMUNUOUQYSUTUUUVUWUXUYZZUaUbWcUfWgXhUiUjYkUlU
~^vij|h5W6XBWNWOWTWVWdXfWiW
~^vla|uZWiWjW
~^vlo|rGWLY
~^vlu|u1W4W
~^vmb|pHXQYXX
~^voe|Z0U1U2W3X4U5U6U7U8U9UAUBUCUEUGUHUIUJYMUNYOWQURUSUTYUUVUWUZYaXbUcUdUeUfUgUkUlU
~^vog|uFXeY
~^vol|Z0U4U5U6U7U8Y9UAWBYCUDUEWFUGUHUIULUOUQYRXTUUUWUXUYUZUaUbUcUeUgXiWkU
~^voo|V1W2X3U8U9WAUCaEWFTGUIUJUKUMXNUOUPUQWRUSUTTUUVWWUeUgUhUiUkUlU
~^vor|j2X3X8WAWFWQXZW
~^vra|c0W1X2W3X4U5U6X8U9UAUBUCUFUGUKULUNYOUPURWTUUYVWWUXUYUZUaUbUcUfWgUhUiX
~^vre|uGWKW
~^vri|W1U2U4U5U6X8U9UAUBUCUDTFUGUHUIUJULUMUNZOUQURUSUTWUXVUWUXUYWZUaUbWdUeUfbiUjUkUlU
~^vro|e0U2U3U6Z9WBUDUFULWMUNUPUQWTXVUfXgUhWiWjU
~^vso|u2WQWhX
~^vwo|uEWQX
~^waa|g0U3Z8WDULY
~^wac|c1X4U5W6U8UAUBUDZFUGWHUKULUMUNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgUhXiUkX
~^wak|m3WPZ
~^wan|j6WNXPZTWWXfWhW
~^war|h2W5UDUOXQWTZjX
~^was|oMWOZPXRWjX
~^wat|h1U3UKWOaSXeWjW
~^wc$|jDULXNWPWjb
~^web|p0YkW
~^wed|r3WNXZW
~^wee|X0a1U2U4U6W7U8X9UAYCUDWFUGUHUIUJWKULUMWNYPURUSWTUUUVUXUaUbUdUeUfWgWiUjU
~^weg|a0U4U5X7U8UAUCUEUGXHUIUJULWMWNUPUQURUTUUUVUWWYUZUaUbUcUeWfWgWhUiXkUlY
~^wek|g0X1W5U6XAWBYDUHWKWMUNUfYkW
~^wel|j2WJWNXTZWWaW
~^wen|f0U1U3U5WDUFULUMUNUPUQgTUWUfUjU
~^wer|S1W3T4T5U6d7W8XAXBUCUDUEYFZGWHXIZJUKULTNTOTPTQTSTTUUUVTWUYTaUbUcUdUeUfUiTjUkTlU
~^wha|p4XGXWY
~^wif|uGY
~^wij|g0UDWFUOUZUaejU
~^wil|uaWiX
~^win|k2W6XPWUWYWZWaXcW
~^wis|f1U3U5U6W9WDUGULUOUPUTUUUVUWUZUfXgcjU
~^wk$|r0W3W5W6WHWNWQW
~^woe|pMWNWWWfXhW
~^won|k1W3XDUMWOWPWRY
~^woo|d0X1U4a5U6W7W9YDUFUJUKULUMWNUOUPUQURXUUVUWUXUZUaUbUfUgUiUjU
~^wor|o9XFWUWZWeX
~^zaa|rFWYXZXeX
~^zak|mBWGWLWMXOWRW
~^zan|mOWPYZYjW
~^zat|l0W6WJWNWPWUXWWXWYW
~^zeb|riZ
~^zee|oFWOWPWZWaWjZ
~^zeg|Y0U1Y2X3c4U5X6U9UCUDWEUFUHUJUKXLYMZNUOUQUSWUUWUYUZUaUbUcUdUeUfUjUlU
~^zel|a0U1U2U4U5U6U7Y9WAUCUDUEUGUHUJUKULWMWNXOURaSUTUVUWUYUZUbUcUfUgUhUjUkUlU
~^zes|i0W2W4W6YDXFWMWRWfWgWhW
~^zet|e0Y1X2U3W5W6UGUKULUNURWTUUWWUfWgUiWjXkY
~^zev|p3WMWRWhX
~^zic|j8WDUHWJWMWNYRYXW
~^zie|W1W2U3T4U5U6U8U9UAUCUDWEUFUGUIUJXKULUMTNUOUQURUSdTUUUVUWUYUZUaUbUcUdUeUfagYiUjUlZ
~^zin|f1U3U7X8WBUDUFULUMXNZPaTUZWfUgU
~^zit|Z0U2W3U4U5U6W7UAXBXCWDUGYIUMUPURUSUUUVWWWYUZUaUbUcUeUfWhWiUkUlY
~^zn$|uUWYW
~^zoe|h6WDUHXKWMWNWQWUWXWYWfWiWlW
~^zom|kDWQWSWYXfWjWkW
~^zon|hAWDUFWNWPXeXiWjW
~^zoo|c0U1X2W6W9UBWDXFYHWJWKWLUMUOUPURWSWTWUUVUcUjU
~^zor|d0U1W3U4U5U6W8U9UAUBUDfGUHWKULUMUOUPUQUSWUUVUWUXUYUZUbUcUeWfUhUiUjU
~^zui|rFXeZ
~^zus|l2W4X6XGWIWMXNWWW
~^zwa|h0U1U3W5YDUOWQWTUYWbXgXlW
~^zwe|f0W1U3U5UBUFULUMUNUOXPUTUUWZdaXeWfUgUiUjU
~aad$|p3UVa
~aafd|lBUDWEaGW
~aag$|e0W1X3Y4U5W9UBWDUFWGUHWJUKULUNXPURWTUUXWUXUgUiUjU
~aagd|i0U1W3UBWEWKWNUVZiW
~aagt|l2WBWJWNWQW
~aai$|pFZjW
~aaie|m5Z6WeWhW
~aak$|g0U2X3W4U5U7U8WAWBUDUGUJUMXNUPURWTUUWVXYWgUjW
~aakb|u0W4X
~aakj|uWX
~aakt|j8W9WAWFWGXIXKWMWUWbW
~aakw|u8WAX
~aal$|V0Z3U4d5T6U7U8U9UAUDWEUFTHUIUKTLXMUOUQWRUSUTWUUVUXWZWaUbWcUdUeUfTgUhUiTjYkUlU
~aala|o4XDWNY
~aalb|r3WBWcX
~aalc|u4Y
~aald|j3U4WIWPWcXfWlW
~aalf|u6WXW
~aalk|r4X5W8WUW
~aall|uWX
~aalm|p2W4X5WIW
~aalo|uDWFW
~aalt|h1U3U5W9WBWCXFWGWHWOXPUcUiW
~aam$|e1U2U3W5WBUCWDUEWFYGUJXKULUOUPUQURWTZUUVUWUZUaUcUeXfUgUiUjUkW
~aamh|pNWRWTWeW
~aamt|uXY
~aan$|V0U1U3W4U5Z6X8W9UAUBXGUHZJUKbNTOUPTQURUSUTWUXVUYUZUaUbUcUdXkUlU
~aanb|uHWZW
~aand|a0X1W2U4U6X7WAUCUDWEUGUHULUMWNWOUPWRUSUTWUUVUWUXUYUbUfXhUkUlY
~aank|m0WDWEYJWNWRWSWYW
~aanm|pQYUX
~aanp|h7YAWDWLXMY
~aans|h1b2U4XDUEWJWTUcX
~aant|rVWdZ
~aanv|j1W2UDXJWNWSYcYgUhW
~aanw|oJWXYfWlW
~aap$|pMXPWjW
~aapj|rPX
~aapk|uGWMWPW
~aapt|lBWMWNWPYTW
~aar$|S0U1U3W4U5T6T7T8U9TAUCSDXEYFUHUJYKTLUMTNXOTPTQZSUTXUUWTYUaUbUcXdWeUgWhUiWjTkXlW
~aard|a0U2U3Z4U6U8U9UBUEUFXGUHUIUJULXMUNWOWPUQURUSWTWUUVUWUXUYXaXbUcUfUgUhUiUjUkUlU
~aarh|p3WDWNWaX
~aark|u0WfW
~aarl|oDWSWiZ
~aaro|k8XBWKWUWVWfWgW
~aarp|r8WVWfW
~aars|m4WLWTWYWbX
~aart|i6W7W9XDUJWOZQWTWYWgW
~aarz|rPYUWcW
~aas$|p6XYX
~aast|l3XAWWWgWiW
~aat$|U0W2T4X6T7U8U9UAWBYCUEUGWIWJUKWLTMWPUQUSUTUUUWTXUYTZTaWbUeWfUgWhUiZlU
~aatj|g0U2W3U4Z5Z9UGUKWLUMUNUOUTWUUWXfUgU
~aats|c0W2U5U6U9UDWFUIWKULUNUOXPUQURWUUVUWUXUYUZXbUcUfUhWiW
~aatt|uLY
~aatw|rDXEY
~abet|uDWSY
~abis|o0X4Z
~able|rGYSW
~abli|uLY
~abse|ofWlb
~aby$|l6WJUPaTW
~acce|rbZ
~aceb|l1W3Xka
~ach$|kDWJXMWNWTY
~ache|jJWKZTXbY
~achi|uIWcW
~acht|Q0U1Y3a4U5X6W7T8T9UAXCUDYEUFTHTIUJWKULTMUNTOTPUQWSUTWUTVUWTXTYTaTbWcTdUeUfUgXhWjUkW
~acis|ubY
~ack$|u3XOX
~act$|j1XQWWYcW
~acte|uAWEXGW
~acti|f1W8WDUFXMUPYQUUWXWZWaW
~acto|rSXUWiW
~actp|r1XJWXW
~actu|ucY
~acy$|ukX
~adan|pOWYWZWbZ
~ade$|p1W6WEXOXXWaWiW
~adea|pOWYZ
~adem|uDWLWTWWWhW
~aden|j2WAWGaIWLWOWPW
~ader|b0W1U2U3U4U6W7U8UAUCUDUEUFUIUJUKWLUOUPUQURUSUTUUXVXWYXZYXZUaUbWcUeUfUgUhUiUkUlU
~adhd|uDY
~adie|uWXiX
~adit|uYY
~adli|uAY
~adre|o4XHWWYkY
~advi|g0U1U2U3W4U5W7WBZQcVWjU
~afbe|ufYlW
~afd$|mBUDWEaGW
~afe$|u4WWX
~afel|c1U2Y4U5W6U9ZAUBUDWFWGWHUKUMWOWPUQUSUVWWWXXZUaUbUcUfUgUiU
~affe|m3ULYNWOWcW
~afge|l1W2X5XYWfWkWlW
~afie|u2WBY
~afko|l0X3U4XbZ
~afme|oXXfXhWlY
~afpa|uGWKXLW
~afsc|h3U5ZOWYY
~afsp|c0U2Y3Y4U7Y8U9UAUBUFUHUJUKULYNUOUPUQURWTUUUVUWYYUZUaUcUfUgUhUiUjU
~afst|o3W5W7ZHWTW
~afva|mFWaWeb
~afwe|rLWlY
~afwi|oFZ
~agav|p0W1W3WAXNXZW
~agbe|uHYQW
~agd$|j1U3UBWEWKWNUSWVZiW
~age$|c0U1U2U3U4U5U6W8WAUBWDUFUGUHaKULUMUNUOUPUQUSUVUWUYUZUaUbUcZfUgUhUiUkW
~ageb|pHa
~agee|r1XJWXW
~agen|V0W1W2U3U4U5T6W8U9UAXBWCUEWFUGTHUIUJUKWLUNTOUPUQURWSUTUUUWUYWZUaWcWdUeUfcgUhZiUjTkUlU
~agep|p1W3WHZ
~ager|m0W1ZDXXX
~agia|mGWIYLWgZ
~agin|rEXPW
~agis|m0YAWBZMWfWlW
~agje|u2WHW
~agmi|pfYgW
~agno|rDZ
~agoo|u0W1WDX
~agop|uhY
~agra|uGWkW
~agre|uKY
~agri|p5W7WPW
~agt$|l2WBWJWNWQW
~agve|u5WhW
~aien|k4X5Y6W8W9WeWhW
~ail$|f0f4U5UBWDUFUGUKULUMUNUOUPURUTUWWfUgUiUjUkW
~aile|m0U1b3YMWRYWW
~ails|r0W1W3X
~ailt|r0X6WDWLW
~aini|lKWMWNWPXZYhW
~air$|uLWgY
~aire|ugX
~akan|g0U3U9WBUDUOUfchY
~akbe|u0W4X
~akdo|uZXgW
~ake$|rOXQY
~akeg|u4WQW
~aken|b0U1U3W4U5U7X8U9UAYBUDUFUHUKWLXMUNUOUPUQWRUSUTUUWVUWXXUYUZUaUbUcUgUhUiUkUlU
~akfi|u5WPXiW
~akge|rMYRX
~akij|uBY
~akin|m2XQXWXfW
~akje|jDXGWOYSWWXjW
~akke|Z0U1U2U5U6U7X9UAWCUDUEUFWHZJUKWLWMXNUOXPZQURXSUTUVUWUXWYUaUbUdUeUgUhUiUjWkU
~akom|r3YDW
~aks$|p4XMWQYRWTX
~akt$|g0U1W2U3U9WAXBXDUFXHWIXLUTUUXbWfU
~akta|lBWDWOZSW
~akte|pFWOYeX
~akti|j0W4UDWFaQWWWcW
~akwe|u8WAX
~ala$|uYZ
~alal|uOY
~alan|rDWNY
~alba|r3WBWcX
~alco|uLWMW
~alcu|u4WDW
~ald$|k4WIWcXfWlW
~alde|uDWFWPWfW
~ale$|iCWGXKWNXPWXWkW
~alen|W0W1T2U3U4Z5b7U8U9WAUBUDUEWFTGTHUIUJUKULTMTNUOUQURUTUUUVUXUYUZWcZdUeUgUiUkUlU
~aler|p1W5WDWSXgW
~alf$|c1U2X4U5W6W8UAUDWFUKUNUOUPUTUUUVUWUfZgUhWiWjUlX
~ali$|uYXbX
~alig|k4bEWMWTW
~alin|p4WDXSYcW
~alit|pDWFXMW
~alla|u3WCWFWHW
~alle|Z0U1W3U4U6Y8U9UAUBUCUEUFUGUIUJUNUOUPURUSZVUXUaUbUcUdUeUfUgbhUiUkUlU
~alma|r2W4XIW
~alon|uDWFW
~alst|u0W5W6WfWgW
~alt$|g1W2U5W6UBWDWHWLUMUNUQWSWTUcUfXgYjU
~alti|uOY
~altj|r9XCYPUiW
~alve|oJWKWXWgWjW
~ama$|k1W9WWXXWZWbXiW
~amad|pOWYWZWbZ
~ambt|u0W4WlW
~ambu|r0W1WDY
~ame$|pEWGWKWXW
~amel|r5W7WDWMWaY
~amen|a0U1U2U3W5U6U7U8U9UBZCUEUGWHUJUKUMWOUQURUSUTUUUWUXUYUZUaWbUcUdXeUfUgXhUiWjWlU
~amer|h1U3UMWPXTWWYjXkY
~amhe|rNWRWeW
~amil|p1WTYWX
~amma|o8ZGX
~amme|oEWMWOXXWYW
~amp$|h0U1U3UDXGWMUZdcXfU
~ampi|pYaaWcW
~ampj|pYWiY
~ams$|u6XAWTU
~amte|uXY
~anaa|u0Y
~anav|oVYXXiW
~anci|ucY
~and$|Y1W3T4W5W6X9UAUCUDYEUIUKUMUNUOUQURUSUTWVUXUYWZZaWbWdUeUfWgThUiUjUkUlW
~anda|f5W7W8WBXEUFWKWLUMWNXPWTWbWeWfXgUjUlW
~andb|p0WOWPXjW
~ande|X0U2W4U5U7U9UBUCUDWEUFWGUHUIUJULTMTNUOZPXRUTUUUVYWXXUYUZUaUbWcUdUeUgZhUjWkUlW
~andh|uLY
~andi|g1UAWBWDWFWLURZSWTUWWfWgUlW
~andj|pOWPWUZ
~ands|d2U3W4c5U6UGUKULUMUNUPWTUUUZUbWfUgUjU
~andv|uFWjW
~andw|rUWaY
~aneg|uZYaX
~anel|rFXVWeY
~ang$|T2W3T4T5X6U7X8U9UAUBUCUEUFUGUHUIUJULWMTNWOTQXRUSUTTUTVWWUXTYUZUaTbUcUdWeUgUhdiUjW
~angd|rgWhX
~ange|b0X1U3U5W6U7W9UAUBUCUEUGUHUJUKUPUQURWSUUUVUWUXUZUaUbUeWfWgdhWiUjUkUlU
~angi|ugX
~angj|raajW
~angr|o0W4WGWNWgW
~angs|c1U2W5U6U7U8U9UAUBWCUEUFUGUJUKUMUNZOUPUSUUUVUWUXYYUZUaWbUcUdUfUgUhUiYjWkUlW
~angt|m1W3W5W8WDWNWQWcWhX
~angz|o4WCWEXFW
~anie|m9ZFWLWMU
~anim|pFWSWUWXY
~anis|uaX
~ank$|g1U5UBULUMUNUOYPUTXaXcWjXlW
~anka|uEY
~ankb|mNWTXVa
~anke|u1X5WjW
~ankj|l3W5WKWLWMWUWWWhUjX
~ankl|uRXYW
~anko|u0WDWJWNWSW
~anme|pQYUX
~anne|c1U3U4U5U6W8U9UAcBWDUEUGUHUKULUMWNXPUQURYTUVXWUYUZWaUdWeUgWhUiUjU
~anni|m8WAWNYfW
~anpa|h7YAWDWLXMY
~ans$|k3W4ZBWEWJWTWZW
~ansc|r1WcY
~anse|lBWPWZYbZ
~ansi|uBY
~ansl|r4XZW
~ansp|k1b3XJX
~ant$|g0X3Y4X6WBWDXFWLUUUVWdWhW
~anta|pPWVWdZ
~ante|j2W6WAUFXeZjW
~anti|d0U1U2U3U4U5U6U8UAUBUDUFUGUHUJUKWMUNUOXPUSUTUUUVUWUYUZUaUcUfbgUhXiUjU
~anto|p2W6XDWSWTW
~antw|d0Y1b2U3W4U5U6U8U9UAWDUFUIWKUMWOUPURXTUUUVUWUXUbUfUgUiUjU
~anva|rDXJWNWSZ
~anvr|l1W2UcYfWhW
~anwe|pXYfWlW
~aos$|uhXiX
~apa$|l1W6W9WWZXWbW
~apad|uiX
~apar|rDWOWPXSW
~apel|rAYDWcW
~apen|d0U2U4U5W6U9XCWDUFUGUHUKULXMXNWOUPaQUSUTUUUVUWUXUYUZUbUcUfUgUhUiUjU
~apeu|r7WDZ
~apie|h0X9WDXFXcXeWjW
~apje|e0U1U2U3U4U5U6U9UBUDXFUGULUMUNUOYPYUUVUWYZWaWcUgUiUjUlW
~apka|uGWMWPW
~apot|mCWGWcUjZ
~app$|a0c1X3W4W5U7U8U9UAUBUCUDUEUFUGZHUIUJUKYLUMUNUOUPUQURUSUTUUUVUWYXUYUZUaUbUcUdUeUgUiUjUkXlW
~appa|uDY
~appe|f0W1W3U4U6U9WDWFUGXLUOXPUQWRWTWUUaXfUiW
~appg|kGWKWUUWakW
~appi|u8WaW
~appj|o0X1WGWKW
~appo|g0U2X3UBbDU
~apps|r0Y3W
~apri|r0W2WHWPWQW
~apst|o5WVWjY
~apsv|ugX
~apt$|f0W1U3U4W5U8W9UAXDZFYGUKWOUPWcXfUgUjU
~apto|jGaLWcX
~araa|uDY
~arab|o0X4Z
~arbe|pHXQWWY
~ard$|h0U1WLWQWSXTXiY
~arda|oOXYZ
~arde|g0U1U3ZDUFULXTUZWaY
~ardi|j3WAWCWFXKWLWNXTW
~ardo|p0W3W4W9YBWCW
~are$|j0WAWBWKWOWQXXWaWbWfWlW
~aren|c1U2U3U5U6U7W8W9UAUCUDWFWHULWMUOUPUQUSUTYUUVWWUYUaUbUcUdXfUgWhUjU
~arfu|uLWNX
~arge|ufY
~argo|u0W4Y
~arhe|p3WDWNWaX
~ari$|u0W4XHW
~arie|oVXca
~arig|uOWYX
~arin|r3WWX
~aris|uOWXW
~arka|u0WfW
~arke|f0U1U3U5UBUDUFUGULUMUNUOWTUUUZUfUif
~arkt|lHYKWMWYWaW
~arli|oDWSWiZ
~arm$|h2W7WDULUMUNWOWTYbWcWgUjX
~arme|oDWNWOXPWQWTW
~arna|rBXYY
~arop|p2W8XBWUW
~arov|pBWKWMWVWfWgW
~arpl|uVXfW
~arra|u0WDXcW
~arre|u7YMW
~arro|p0Y1WfW
~ars$|u4XDWFWfW
~art$|e1U2U4U5X6WBUCWFUGUKULUMUNUOZPWQWSWTZUUYUZUfWjU
~artd|u9Y
~arte|m7WTWYYaWbX
~artg|r2YWWXW
~arti|l2W5YCXhW
~artn|r3YVW
~artp|u1WGXLWfWlW
~arts|oDZSYfW
~arze|rPYUWcW
~asbo|u0Y
~asch|pZYhW
~asis|o3WAWFXGWQW
~asse|Y1U2U3U4U5U7U8U9UAUBUCUEUHUIULUMXOWPXQWRYTUUYVUWYXUYUZUaUbUcWdUeUfUgahUiU
~assi|mDWTWgZ
~ast$|a2U3W5U6U7U8U9UCWDXGUIUKULUMUNUOUQXRUSWXUYUZUbUeUfUgXhUiXjUkUlU
~aste|d3U4U5UBUDUFUJXKULUMUNUOXPWQUTUVUWUZWbYfUgaiUjU
~asti|h0U3W4X5W7WDXFXLWMWNWQWeX
~astl|mDXUYZW
~astm|uDWSY
~asto|uhZ
~asts|uHWVW
~ata$|p0Y6XHWfX
~atbo|rFWGXIY
~ate$|o0W4X6W
~atel|uZY
~aten|Z2b5W7W9WAUBWCUEUFUHUIUJUKXLUMYOUPURXSUTUVXYWZUbUcUdUeUfUgUiUjUkUlU
~ater|b0U3U4U5U7U8UAUBUCUEUFUHYIUJULUNUOYQURWSWUWVUXUYUZXaUbUcUfXgUiUjWkU
~atgp|pFWGXIZLW
~athe|rDWSYjW
~atie|W0X2W3U4U5U6U7U8W9UAWDXFXGUIUJUKULUMWNUOWPUQURUSYTUUUVUWUXUYUbYcUdUeUfUgWhUiWlU
~atig|r6WFWGWIX
~atio|oCWKWgWiX
~atis|p9WOWcY
~atje|g0U2W3U4Z5Z9UGUKWLUMUNUOUTWUUWXfUgU
~ator|pDXKWiW
~ats$|h3WDUGWIWMWOXRWhWiWjW
~atsa|p4XGXWY
~atsc|m1W8WDXHWaW
~atse|uZY
~atst|p0WAWBWTW
~atta|uLY
~atte|rAWPX
~atuu|oFWPWeZ
~atwe|rDXEY
~aub$|mMWOWiWjWkW
~aude|rBWGWIZ
~auff|rNWUWfWiX
~aus$|uBWYW
~auti|oDaKWgW
~autj|uOWYW
~auto|i5U9XDUOWicjW
~auze|d0U1U2U3U4U5U6U8UBUCWDUFUGWHUKWLUMUOXPUQUTUUUVUZUaUbUcUfUgUheiU
~aval|uYY
~aven|pFWLWZXaWiWjW
~avo$|o3WBWHXQY
~avon|W0W1U3U4U5U6b7U8XAXBUDTEUFTGUHWIUJUKULUMYOUPUQURUSUTTVWWWXcYXZWcUdUeUfTgUhUiUjUkUlU
~awaa|uFY
~awij|uGY
~axi$|m1X5Xia
~baan|g1U2W3U6ZHbMUTUgWjX
~baar|c0U1W2U4U5U6U8U9UAUCTEUFUGUHUJUKULUMUNYOUPURWSWTWUUWUXWYUZUaWbUcWfUgUhUiWjUkZlU
~baas|u6Y
~baby|k6WJUPbTX
~bak$|pPWjZ
~bakf|u5WPXiW
~bakk|pOZPWUWXWjX
~bal$|mKWZaiW
~balt|uYXZYhW
~balv|rKWXWjW
~band|kDXFWJWTWUWZY
~bang|lGWHWNZVWdWiW
~bank|j5XKWWWaXcWfWhUjYlW
~barb|uWY
~bare|j0W4U7X8WAWBWFWQXXW
~basi|o3WAWFXGWQW
~bbel|p0XiW
~bbq$|uOWWX
~bean|u0W1XBW
~becu|uWY
~bed$|j1UDUMbPUbWfXlW
~beda|p3WIXTWUW
~bedr|e0U4U6WBUDUGUHcKXLUMUNUOUPUQUTUVUaZcWfUgUiWjU
~bedt|uMX
~beel|k1U2WGYLXNWkW
~bega|mBUDWEb
~bege|b0U2U3U4U5U6U7U8U9WAXBUCUDaEUFUGUHXJWKULUMWNUOUPUQURWSUTUUXVUWUXUYUaUbUcUfUgXhUiUjUkUlU
~begi|d2W3W4U8WBWFUHULUMUNUPUQWVUfZgUiU
~begr|c0W1U2W3Y4Z5U6W9UAUBXCWDWFWGUJWKUMUNUOUPUQUSUTXUUVUWUXUYUZUaUbUcWgUhUiUjU
~beha|p7W8WDXFW
~bei$|l5W6Y7WKWLWgWhU
~beid|l2X6WHXKWQW
~beja|uaY
~beka|uMWNWWWiW
~beke|o5WFWOWPWXWeWfWgW
~bel$|b0W1Y5Y8U9UAUBUCUDXEUFUGUJULUMUOUPUQURUSXTUUWVUWUYUZUaUcUfWgUkU
~bela|j0W4WFWGWNWXWbWgX
~beld|m1YJXTXfUlW
~bele|f0U3U4U5UBUFUGXLZMUNUOXPUQUSWTUUUVZZUgUiUjUlX
~bell|c1d2X3W6W8U9UAUBUFUGUHUJULWMUNUOUTUUWVUWUYUZUaUbUcUfWiUlW
~belo|k3ZLZ
~bels|uMWjX
~belt|j1Y2W3U6WDUSWfZlZ
~belv|ubY
~ben$|j0W3X6YDWMWNWRWTWUWjW
~bene|u3WDWRX
~beoo|pBa
~bepe|uDXWW
~ber$|l2XMWNWXWiX
~berb|u4XMW
~bere|g0U1X2X3U7WBWDUMURWUUWUXZ
~beri|d0e1X2U3U4X6W8UAUBUDUFUGUHUKULUMUNUOUPUTUUUVUXUZUcUfXgUiUjUlX
~bero|kHcUX
~berp|uGWKW
~bers|j4W6UJWMZNWXWgW
~bert|rMYXW
~besc|rBWGWIWbX
~besl|g0U1U3UDUFUKUVfcWgUkW
~besp|l0W2XDWVWcWeWfWlW
~best|h3W9UDUHXJXLUQWTUVZcWdWgU
~beta|d0U1U2U3U4U5U6U8U9UBUCUDUKULUMUNUOUPUQUSUTUUUVUWUXUYUZWaWbUcffUgUhUiUjU
~bete|j0W1U5WBYDWFWGWIWSXUWVWdW
~betr|h3UTYUUVYXZgU
~beur|e0U1Z4U8WAWBUCWFUIWKXLUNUPUQWRWTUZUaUfUgUjU
~bevo|mBYDWSWgX
~bewe|oOa
~bewo|uaY
~beze|ugY
~bezi|l5W6W8ZAXUW
~bezo|i3WDUHaQWXXZWaW
~bibl|uCWaW
~bieb|jCeDUTUUWZWaX
~bied|uDWGX
~biel|jGcPU
~bijb|pHWbZ
~bijd|kcb
~bije|uSWeX
~bijh|rAZRW
~bijl|uAXDX
~bijt|g0U2U3UCXDUKXLUMZNUOaPWQUTUUWXWYXjU
~bijw|r8XDWSX
~bina|rgZ
~binn|c0U1X4U5d6UAUDUFUHUKUMWOUPUQUSUTYVUWUXUYUZUaUbUcUgUhUiUjUkW
~bisc|o0X4Z
~bje$|rUXaW
~blad|p9YDWFW
~blee|r1WDX
~blem|p1WDWKWMWNW
~blet|rGYSW
~blij|d0U1U2U3U4U5U6U9UDUFUGUHUKULXMUNXPUQUTYUUVUWUXXZUaUbUcUfUgUhdiUjU
~blio|uCWaW
~bloe|pFXNXjW
~blok|o8ZFWiW
~bod$|o8WGWLXZW
~boei|uFX
~boek|Y0U1U2U3U4X5U6U7U9YAWBUCmDUFWHUIUKULWMUOUPUQURUSUTUUUVUWUXUYUZUaUbUcWdUeUfUgUhUiUjUkUlU
~boer|j6WFWUWZZaYeZ
~bome|rFWeXjX
~bood|u1W3WMWRW
~book|i1W3WAWDUGYkZ
~boom|rFWeYjX
~boos|l1W3YMXNX
~bord|l0XGWVZ
~borg|rNYcW
~borr|rWZ
~bors|uPY
~bos$|oFXPXZXeY
~bot$|oAUFWGYIb
~bote|mDWOZSWYWjW
~bouw|d0U2U3U4U6U8U9UBUFUHUKULUMUNUOUTUUUVYWUXWYUZUaUbUcUdafUgWhUiUjclW
~bove|oGWQWVXXWdX
~boze|r0W1W3XMW
~bran|oPXaXjW
~brap|uiX
~brei|r2YMW
~bren|j5bDUWWcW
~brie|c0f2U3U4Z5U6U8U9UAUBUCUFUHUKULUMUNUOUPUQUTUUUVWWUXWYUZUaWbUfUgUhUiUjUkU
~broe|k6XCWMXNWPYWW
~bron|uIY
~broo|jDWOcSWcW
~brug|lNWQbXW
~brui|k9XFWGXIXJWLWfW
~brus|uDWMWNWWX
~bsen|ofWlb
~bsid|ucY
~bsit|p0YkW
~bso$|c0U1U2U3U4U5W6U7ZAUBUDUFUGUHUKULUMUNUPUQUSUTUUUVUWUXUYUaUbUcUfUgUhfiUjUlU
~bten|u0W4WlW
~buie|oMZ
~buik|pMWNXOWSW
~buit|f0U1U3U4UDUFUKZLUMUNUOUPXTUZYbWcUeWfUhWjU
~bula|r0W1WDY
~bure|o2WDXaY
~burg|o4WFYaW
~bus$|g0U1U3U5UDUFULUMWRXTUVXaWiZ
~busj|k1WNXWWiblW
~buur|f0U1U3UAUBUFUMUNUTUWWahjU
~caan|uHY
~cade|pOWYZ
~cafe|u4WWX
~cal$|lYbZXkW
~cale|u1XPW
~came|rkZ
~carn|uYY
~cati|l0X1X5WDXSYcWiW
~ccep|rbZ
~cebo|l1W3Xka
~cent|a0U3W4U5U6U7U8U9UAUBWCUEUFZGWHUJYKUOUPUQUSUTXUUVUWUXUZXaWbUdUeUfUgZhWiUjUkUlU
~cept|p1WbZ
~cer$|uGWWX
~chaa|o6WMWXYZY
~chaf|rOXcY
~chak|uDWEW
~chao|uhXiX
~chap|d1W2U4U5UBUDWFXGUKULUMWOUPUQURWTUVYWUXUZUaXbUcUfUgWiUjU
~chat|j4WBWFYGaIc
~chau|rNWUWfWiX
~che$|m0WSWWWhWjWkW
~chee|m0W1W3XDXMW
~chei|e1U2U3U5Z6XBUFXGUKULUMWNUOUPUTUUUWUXUYYZUeXfUgUiUjU
~chel|j0U3UKaLaNWUUbW
~chen|j3UDUJWKZOWTXZWbXjW
~cher|g5UCWFWGdLUMXfUkW
~chie|p1W3XFYTX
~chil|c1U2U3U4U6W8UAUBUFUGUHUMUNWOUPUQUSUTXUYVUWWYUZWaUbZcUgWjX
~chin|r4WIWcW
~chip|r0W6WOY
~chni|lCWFYHWZW
~choe|rLXPWZXcY
~chol|lDXKWLWNXQWbW
~chom|ujY
~chon|oPajW
~choo|L1U2T3U4T5U6T7X8S9SBTESFTGTHUITJSLSMUNTPSQZRTSTTWUUVXWSYUZbaUbTcUdYeUfYgShXiWjXkUlY
~chop|rKZ
~chor|oLbNW
~chou|rNWbX
~chre|o3X4WGWIX
~chri|a0Y2U3U4X5b6W8YAUDUEUGYHUIZJUKULUNUOURUSUTUWUXUYUZUaUbXcUdUeUfUgUhUiUjUkUlU
~chro|oAWGZSW
~cht$|Q0X1Z3W4U5X6U7U9TAUCTETFSGUHTIUJWKTLUMTNYRTSUTWUUWTXUYUZUaUbTcTeTfWgYhWiXjXlW
~chta|uiWjWlW
~chtb|uVWXX
~chtd|r6Y
~chte|R0X2W4X5X6T7U8UAXCUDWEWFUGTIUJTKXMUNUOTPURUSUTUUUVUWWXWYTZWaUbWcUdUeUgUhUiUjUkT
~chti|d1U2U3W4U5U6U9UBUDUGUHYKULUMXNWOWPUQUTUVUWUYUaUbUcWgUjX
~chtj|o0W1X3W6XfWlW
~chtk|u1WHW
~chtl|pDWhX
~chts|r5WDWPWQW
~chtt|pDXMWQWRY
~chtv|uLWiW
~chtw|k0W6XGXfWiWkYlW
~chui|u0WAWQW
~chul|uBWGWIWcX
~chze|k1WHWJWMWNYRY
~ciaa|pDWNWQW
~cial|l0WGXKWkW
~cien|uUXcW
~cier|uLWTW
~cijf|e0X3U4U5U6UBdDUEWFUGUKULUNUOUPUQUTUUUWUXUfUgUjU
~cijn|m1W5WDYSa
~cite|uHY
~cito|m0W2WBbQW
~cks$|uOXiWjW
~club|h0U3UCWDUEWLUTUUWWXXUZXabbWjU
~clus|p0W4WBWbZ
~coac|pDWJYMW
~coho|uLWMW
~col$|rDWKWSX
~coll|uLWNWgW
~comb|ogb
~comm|i0XOWUZVZ
~comp|h3UDUEWFWGZIWLXTXgUiW
~conc|oFYLWTW
~conf|uKY
~cono|u4WDWWX
~cons|mDWLZXW
~cont|d0U1Y2U3U4U5U6UAWBUFUKULWMUNUOUPUSWTUUWWXYUZUaUbUcWfWgUiWjU
~coor|pBWDXQW
~coot|uiY
~copi|uGWIY
~core|r0WBa
~coun|u0W6WGW
~cout|uaY
~crea|rFYZW
~crim|rbZ
~ctee|u9XbX
~cten|mAWEWFXGWKWeY
~cteu|m0WVZdX
~ctie|g0W1W3W4UBWDWFYUUVXXWaW
~ctiv|j8WPZUWZW
~cto$|u4X7W9WMWPW
~ctog|u0W4W
~ctor|uHWiW
~ctpe|r1XJWXW
~ctuu|rAWPWcW
~ctvo|u3WLWTW
~cue$|uWY
~cult|h0UDUOUZYbb
~curs|j4XMXUWXUZYcW
~cybe|uGWKW
~daag|r5XEWYW
~daan|p8XBWFWKYbWeW
~daar|pBWKWMWVWfWgW
~dach|h1W2W3WBWIWJWNXTX
~dade|uKY
~dag$|P0W1W2S3T4S5b6Y7TAWBTCWDRETFUGUITJUKTLTMUNTOWPWRTSTTUUXVTWUXUYbZWaTbUcTdTfchYiTjTkTlU
~daga|p0W1W3WAXNXZW
~dagb|uHYQW
~dage|a2U3U4U5U8U9UAUEWGUIUJUKULUMUNUPUQURUSUUUVUWUYWZUaUcUdUeUfdgUhaiUjUkUlU
~dagi|rEXPW
~dagm|pfYgW
~dago|l5W7W9WDWMWPWhY
~dagr|p5W7WPW
~dags|uPY
~dagv|u5WhW
~dak$|u5XFXeXjX
~dan$|pOWYWZWbZ
~dank|h1U3WCWLWMWTbUW
~dans|mOWPWZb
~dart|uDWfX
~dat$|j0U1X6WQWVXfWgW
~data|o0X6XHWfWkW
~date|u0Y
~day$|p0W4X8WBWTX
~dbak|rOWPYjW
~dcen|uhY
~ddag|d1U2U3U4U6U8WBUCXDUGUKULUOUPWTUVUYUZWaWcUfZhXiUjU
~ddel|h3XBXDUGWKYQYTUcWjU
~dden|rQWbXgX
~ddoe|pKWba
~deaa|u0W6W
~dead|uAY
~deau|pOWYZ
~deca|uHY
~dede|r0Y8W
~dee$|p0W3WMWXW
~deee|rVZ
~deel|h0W3X9WAWBXDUOWXXbWkW
~dekk|rFWPY
~dela|uDXFWfW
~delb|pQZ
~deld|r8XBY
~dele|d2U3Z4U6U8UDUFUGUHULUMUNUPWQUSUTUUWVUYUZUaUbWfUgUhUjUkX
~deli|Y0W1T4U6U7WBXCUEUIWKULWMYOUPWQURXSUTaVUWUXUYUZUaUbUcUdUeUfUhUiUjUkUlU
~dels|r0W4WGWKY
~den$|O0U3T5S8TAXBTCTDTETFWGWHTITJTKXLZMUOUPUQTRUSTTTUWVTWUXTZTaUbXcTdUeUfXhUkUlW
~denb|u0W4WgX
~deni|uFY
~denk|e0U3W4U5U6U8UBUEWGXHWIYJWKULUMWNUPUQURWTWUUVaXWZUdWgUiUjU
~denp|uOX
~dens|o4W6WGX
~dent|u1XbX
~deo$|u6WkW
~der$|V0b1U3W4U5U6a7U8U9WAUBUCWDUEUFTGUHXIUKWLUMUNUOTPUQTSUUcVUWUXUYUZUaUcTdUeUfWgThXkW
~dera|h0X1W6XMUWWXZ
~derb|jAWCWDUQWWWXWZWcXgW
~derc|jMWOWUUVZWWXX
~derd|g0W1UBXLUQUTUYZcWgXhW
~dere|S0U1U2U5T6U7U8U9TAUBUCUDWEWGWHUJUKXLUMXNXOWSUTXUWXUYUZWaXbWdUeWgXhU
~derg|m2WWZjW
~derh|p3WUWiWjW
~deri|e0W1U3W5U8WDUFUGUKULUMUNUOUPUTUUUVZYUZYcUeWfUgUiUjU
~derk|lNWPWTWVWWa
~derl|d2U3W4d5U6UDWKULUMUTUUUWXXUfUgU
~dern|rHWaY
~dero|m6WDWWXcWhW
~derp|r0WEWVW
~ders|N0U3X7T9UATBTCWETFSGUIUJTKULTMXNSOTPSQTSTTUUeVUWcXeYUZTaTcTdTeTfUgShTiTjSkUlU
~dert|i0U1W2Y4W9UMUQWSWVWfW
~derw|b0U1U2U4U5U6U7W8XAUDXFaGUHUJUKULUMUOUQWSUTUUUVUWUXUYUZUcUfUhUiXjUkUlU
~derz|pDXFWVW
~desk|p2W3X4XDWTX
~deur|f0U1W2U5bBUDUFUNUOUTUUUVWfWgWhUiWjU
~devo|rDWSXTW
~dewe|p3WDWSWgWhWkW
~deze|a1W2U6U7Y8U9UAUBUCUDUEUFUGUHUJWLXMWNUOUPUQURUSUTUUYVWXUYUZUaUbUcUhWiUjUkU
~dges|u2X6W
~dgro|uVY
~dhd$|uDY
~dhei|rEWLWNW
~dhul|uDY
~dia$|oGYkW
~diab|uDWSY
~diag|rDZ
~dial|u4XDW
~diat|rKYjW
~diaw|uGY
~dica|o1WDZSYcW
~dich|k6W7WVWdYfYhXiWjX
~dici|m1W5WDYSa
~die$|h0U1U6UAWDYHXWXYWbWcXhW
~died|m5WfZhW
~diee|uOXSX
~dien|e1U2U3U4U5U6eBUDUFUGUKULUMUNUOUPUQUTUZUbYfWgUhWiUjU
~dier|jFXYWZWebiW
~dies|uHWLX
~diew|u8X
~diff|uEY
~dig$|Y3W4X5U6U7U9UBWCUDYGUIUJWLUOUPUQWRWTXVUaUbUdUeUgUhUjUkU
~digd|o2WBWGWIWKWXX
~dige|h1U2X3WDXHWRWSXUWXWaX
~digh|lAWCWFXNXRW
~digi|j0WGZXY
~dina|uDX
~ding|W1U4U5U6U7U8UAWBUCUDXEUFUGUHZJUKULUMXNUOWPYQXRUTUVUWUXUZUbUcXdUeUjU
~dinn|rKWNX
~dins|o1W5W6XOWTWXWfWgW
~dipl|rYXZW
~dire|h1XDUQUVaZWdXfWhWlW
~disc|jDUSYYYbYkW
~dist|u5W7WDX
~diti|uYY
~dium|u1WYXZX
~dive|ubY
~diwa|uYXbX
~dje$|lKXMUNWOWPXhW
~djes|g0U1U2U3U4U8W9XBUDUFUKWLUNXOXPYTUUXaWfUgUjU
~dlei|uQY
~dlin|uAY
~dmak|uKXfW
~dmus|uYY
~doce|b0U3W4U5U6U8U9UAUBWCUEUFXGXHUJYKUNWOUPUQURWSUTXUUVUWUXUZXaUbUcUfUgahUiUjUkUlU
~doch|d2W3U4W5UBXDYEWFUGUHWLUNWPUQURWSWgUlW
~doe$|m3WDWEWKWMWPWbW
~doek|pKWba
~doel|j2W3W8ZaYjW
~doen|g0U1U3W9YBaDUFUJWKWLWTUXWZWcWfUgUjU
~dokt|uDWSY
~dond|p3WHWMWNWZW
~donk|rNWiXjW
~dood|u3WBWEXJWNW
~door|c0X1W2W3U5W6W8U9UAUBWCUEWFUGUHWKULUMUNUQaSUTUUUVUWUXUYUZUaUbUcUfUiUjUkX
~dop$|r3W9YCW
~dopj|uFWGYLWMW
~dorp|hDUTWVWYXZWaddWjW
~doss|o3Wka
~douc|uZWjY
~dpij|uFWNY
~draa|u6XhW
~drac|f0U1U2U3U5a6UAaBUDUNUPWQXTUfUgUiU
~drag|d0U1U2U3U4U6U8U9UAWBUDWFUGUHULaMWNUOUPUQWRWSUTUVUWUYUZUaUbUcbfUgUiUjU
~dram|uZXiW
~dran|rOZ
~drei|rKYZW
~drem|o1YXXiW
~dres|o4XHWWYkY
~dreu|o3WFWLWPZgW
~drie|a0W2X3U4U6X8W9UBWCUDWEUFUJUKULUNXPUUUVUXUYUZWaUbUfUgWjUlU
~drif|oMa
~drij|f0U6WBUDUFWGUHcLUMUNUQUTUaZfUiW
~drin|jOZPWWWiW
~drug|uLY
~druk|c0U1U2U4U5W8UBWDWEUFUGUHULUMUNZOWPUQUSUTUUUVUWUXUYUZUaUbUcUfUgWiYjU
~drup|u0W5WLWfW
~dsch|j1W3WGYMWNWPWRWUWaW
~dsdi|pba
~dse$|u4X9WCW
~dsel|uaY
~dskl|ubY
~dste|i1W5W7WBUPWTXgXhY
~dsti|r6Z
~dstr|rNXZY
~dtij|rMXfW
~dtro|uOX
~dubb|p0XiW
~duid|j0W3UBXJWLXTWUW
~duld|rTZ
~dure|r6WYWcX
~durf|l3WGWJWKYNW
~durv|o3UKUMWNWXWfWlX
~duur|f1W2U4U6UDUFWGUKUMUPUTUZWcaeYfUgUiUjUkW
~dvie|g0U1U2U3W4UBZDUMUQcVWYWjU
~dwee|uaY
~dysl|l1W3WBWDb
~dzaa|uRY
~eaal|u0W6W
~eact|u0W1Y3W
~eadl|uAY
~eage|k0W1ZJWXY
~eam$|g0U1U6U7WDYFULUNUTZVWXUgX
~eams|u6XAWTU
~eani|uFWSWUW
~eant|u0W1XBW
~eate|uZZ
~eati|rFYZW
~eau$|e0U1U2U3U4U5U6U8XBZCWDWEaFWGUHUKULUMUNUOUPUQUSUTUUUVUYWZUaUbUcUfUgUiUjU
~eaus|uBWYW
~eaut|uOWYW
~eavo|u8WHWXW
~ebar|p7X8XDWFX
~ebed|p3WHXbZ
~ebeg|rHZ
~ebei|l5W6Y7WKWLWgWhU
~ebel|o1WMWOWSW
~ebet|uaXcW
~ebeu|f0U1Z2U5W8WFUIWKXLUMWNUQWRWgU
~eblo|uNXiW
~eboo|i1W3WAWDUGYkZ
~ebor|uNY
~ebou|iVXdYja
~ebra|mDWPXSWiY
~ebre|u2Y
~ebru|k0W9XFWGXHWIXJWLW
~ebsi|p0YkW
~ecaa|uHY
~echn|lCWFYHWZW
~echt|b0U1Y4U5W6U8U9UAUCUDXGUHWIUJUKWLWMWNYOUQURUSUTUUUWUXUYUaUbUcUfUhUiUjUkUlU
~ecia|uDWQW
~econ|u4WAWDWFWGWIW
~ect$|e0W1X2U3X4W5U6UDUGUKWLWMUNUPUQUTWUUVUZWgUhWiUjUlW
~ecte|i3WDUFXQUVYbWdXeX
~ecti|m3W4UBXDYVY
~ectv|u3WLWTW
~ecue|uWY
~edaa|uEWKX
~edag|h0W3U5WDWfbhX
~edan|r3WTXUW
~edda|u0WCWFW
~ede$|mBWJWTXWWZWcW
~eded|u0Y
~edel|p0YTX
~eden|a1U3W5U6U7UCUEUFXHUIUKWMWNWOUPUQUSUUUVYWUXUYYaUbWcUeUfUgUhUiUjUkUlU
~eder|X0W1U3X4d5U6W7U8UAUCXEUFUGUHUIUJUKULUMUNUPUSUTUUXVUWYaUcUdUeUgUhWiUjUlU
~edew|p3WDWSWgWhWkW
~edez|uVY
~edia|hDXGaKXjWkW
~edic|j0U1W5WDZSd
~edie|oDZhW
~edin|d0U1U2U3U4U5U6U8U9UAUBUFUGUHXKUMWNUOYPaSWTUUUVUWUXUZUbUcYfUgUhUiUjU
~edis|m5W7WDWSYkW
~edje|o8XMUNWPaZW
~edoe|j3WEWKXLWMWPWXWZWcW
~edra|h7WAWDWKWLbOWcW
~edre|uKY
~edri|f0U6WDUGUHcLUMUTUZWaZfUiW
~edse|uaY
~edst|rNXZY
~edti|rMZ
~edul|rTZ
~edza|rKWRX
~eebe|rVWaXcW
~eede|j3WBWDUJXMUTXVXWWdW
~eedo|pGWKWLXXXZXcX
~eeen|rVZ
~eefd|rLZ
~eeft|m1WDWFWGWPWSWTW
~eeg$|k0X3W5XOWPWSWXWkW
~eega|pCWJWLWQWUYgW
~eegk|pDXSYbW
~eehe|r9WUX
~eek$|X0Y2U5U6U7U8W9UAWBYCWDXFUHUIUKULUPURUSXVUWWZXbUdUeUgW
~eekb|r0W1WAW
~eeke|k0U6YAYBUJWMWNXWWhW
~eeki|m0W5X6W8ZJXUW
~eeko|u0WDX
~eekp|p1W8WJWiW
~eekt|k3W4X8WAXJWWW
~eeku|r1X6WMWXW
~eel$|g1U3X5WDUNWYWbWcWgX
~eela|pWZ
~eeld|g0U1U2W3W5WBWDUGXLXMWNWPUfUkW
~eele|rTYXX
~eelg|oCWFWPZ
~eelh|uAWPW
~eeln|uXY
~eelo|r5WHY
~eelp|ujY
~eels|r9WgX
~eelt|e0X1X2W3W5U6UBUDWEXFULUMUNUOUPUQUTUZUaXfUgUhWjWkW
~eem$|j0W1W4WBXDXQWSWfWlW
~eemt|o1X2W3XJYTWWWYWbWiW
~een$|Z0W1Z3W4U5X6U7W8UAUCUDWEUFUGUIUMXNUOUPWQURUUUXUZUbUcWeUfWgUhWiUkUlX
~eenb|uVY
~eene|p8WUWXWYXcX
~eens|m1W4W5W6YDWSWiW
~eent|o7WMWUWaYkW
~eenv|u4X
~eenz|uNY
~eep$|ujZ
~eepr|p2WVY
~eer$|W0U2W4U5W8U9UCUDXEUFXLWMXNUOWPURWSWTXUXVUYUZUaWdUeUfUgUhUiXkUlU
~eerb|rEWNY
~eerd|d0W1U2W5U8aBWDWFUGUKULUMUNUOUPURUTUUUVUWUZUaUcUfUgUiWjUkW
~eerg|rcZ
~eerk|d0U1X2W3X5U8UAUBUDUFUGUJXLUMUNUOUPUTXVUWUZUfUgZiUjU
~eerl|W0T2X3Y4U5U6U7U8W9UBWCUDXEWFUGWIXKULWMUNUOUPURWSUTUUUVZWUbUcUdYeUfUhUiWjU
~eero|r8WDWWWhWiW
~eerp|jDWFXRWaWfXiXlZ
~eerr|u2W8WBX
~eers|d2U3U4U5W6U8WAWBUDUEWFUGUHUKULUMUOUPUQXSWTWUUVUYUZUcUfWgUhUibjU
~eert|e0U1X3U4X6U7W8Y9UAWBUEWFUGUKULUMWNUOURWTUUUVUXWZUiWjU
~ees$|h0W4Y9WBWGWMWOWXW
~eesb|rLW
~eesk|pCa
~eesm|oCaUWaW
~eeso|oCbOWUW
~eesp|uCWDW
~eest|W0T1U2U3U4U5U6U7U8U9UAUBTCXDTEUFUGTHUIUJYKULTMTNUOTPTQURUSUTWUUVTXUYkZUaWbYcUdUeWfUgXhUiTjTkUlU
~eet$|j6W8WFWGXMXOWSXZWjY
~eeta|r4YEWMW
~eeuw|u3Y
~efd$|rLYMW
~efen|d0U1U2U3U5U6U7W8W9gFUGUHULUNUOUPUQURWTUUUVUWUXUZUbUfUgUiUjU
~efje|l0XDWFWIWSW
~efon|r0X1X4XLW
~efoo|a0U1W2U6U8U9UAUBUCUDUEUFUGdHUIWJUKULYOUPUQURUSUTUUUYUZUaUbUcUfUgUhUjUkWlU
~eft$|o0W1WDWFWSWTWfW
~efti|uGWPW
~efwe|o0WAYBZ
~ega$|rLWNWOWgW
~egaa|h1U5WBUCWDWEaLWUXfW
~egbl|uXXlW
~egbr|r5XWW
~egd$|i2W9WDWHWLWQWSWUWgXkW
~ege$|m6WJWMWOXZWaWgWhW
~egel|U0U1U2U3T4U5U7W8UAWBTCUDZEUFUHWJWKULcMXNUOTPURXSUTTUWWUXUYUaUbUcXdUeUfTgWiUjUkUlU
~egem|uMWcW
~egen|a0U3W4U6Y7UBUCUDUEUFUGUIUJULUMUNWOWPYQURUSUTUUUWUYUZUaUcUeUfYiWkU
~eger|p8W9WLWSWTW
~eges|o0W4WQWZWaWkW
~eget|r5XOWPW
~egev|j3WAWQWkb
~egga|u5XgX
~egge|Y1W2W3W5X8U9XCUEUFUHUJUKWLYMYNUOUTWUUVXWUYUZUaUbUdUfUgUjU
~egin|c2W4U8W9UBXFUGUHUJUKULUMUNUPUQWSUVUXUYUZUaUbUcUfZgUiUjU
~egku|rDXSY
~egra|uBWhW
~egre|u1WKWbX
~egri|d0W1U2W3Z4Z5U6W9UBWCWDWFWGUJWKUMUNUOUPUQUTUUUVUZUgUiUjU
~egro|o4WTZcWgW
~egt$|d2W3X6U8WBUDWFXGUKULUMWNUOWPUSWUUVUfUjU
~ehaa|r1W5WIWfWlX
~ehan|m7W8WDZcW
~ehbo|uDXSY
~ehei|r0W4WkY
~ehel|r9WUX
~ehoe|u2X
~ehoo|j0W1W3YDWNUVWfU
~ehui|u5WNWQWYW
~ehul|uDWTX
~eid$|V0T1U2U3X4U5W6T7U8U9UBTEUFUGWHUIUJUKUMWNZPTQURYSWTWUTVXWUXWZTbUcUdUfTgUhUjUkU
~eide|b2Y4U5U6Y8U9WAUBUCUDWEUGUHWJWKWLUMUNUOUPUQURUSUTUUXVUWUXUYUaUbUcUeWfUhUiUjUkUlU
~eidi|d0U1U3U4U5U6UAXBUDYFUGUHYKULUMWNUOUPUQWTUUUVUWUcUfUgXhWiUjU
~eids|g0U5W7WDUHXQWTXVWYWgXhX
~eien|jFYMWPXUYaWcXeY
~eige|pKWMWfWlY
~eikb|r1WXX
~eike|p1XXW
~eiki|uYX
~eil$|u3WDWTWUW
~eili|Z3U4X5U6U7U8U9UAUBUEYFUIUJUKXMUNWOUPUQURUSUTWUUYUZUaUbUcUdUeUfUgWhUiXkWlU
~eill|uJXLW
~ein$|Y0U1U3U4U5W6U7W8UAUBUCUEUFWGUHUIUJUKXLWNUPUSUTUVUXUZUaWbUdUeUfUgUiWjckUlU
~eind|f0U3U4U5X8XFWGUKULUMUOUQWTUYYZUfWgUjU
~eine|f0U5UDUFWGUKULUNUOUTWVWZUdXfUgYhW
~eins|r9WBWTW
~eint|k4W5W6XKWTXXW
~eis$|h0UDUUXZecX
~eisj|p0W3WLWNWZWbW
~eit$|g3UFYHWMYNWbY
~eite|i8WDYKWPYUWZW
~eize|p8WMXQWRZ
~ejaa|rYWaY
~ekaa|u7XMWNWWW
~ekbr|r0X4WIW
~ekee|u2X
~ekek|u3WBWDW
~eken|R0U1X2U4U5U6Y7U9YAWBYCaDUETFXGTHWKULUMTOTPUQURTTSUUVTWTYUZUaUbTcWdUeUfXgUhUjSkU
~eker|j1UFWHWLUMYNYOWeW
~ekij|l0W5X6W8aJWUW
~ekje|f0U1U2W3U5W6U8U9XCWFUKULUNWOXPUUUYWcUfUgUjW
~ekka|uTWUWjX
~ekke|b0U1U2X3W5U8U9UAUBUCUDUEULUMUNXOWPXRUSUTUUUWUXUYUZUaUbUcUgWhUjWkUlU
~ekla|ugY
~ekle|oFWPXZX
~ekme|m0WfYlZ
~ekom|m1W6WDXHWdY
~ekor|lMWPUgb
~ekpl|u8WiW
~ekpu|u1WJW
~ekra|u4Y8W9W
~ekri|uMW
~eksg|u2X
~ekst|o0X4WCWHWWW
~eksu|uMX
~ekt$|j1W3W4XJWMWNWUWWWjY
~ekta|r8WAY
~ekte|pSa
~ekuu|r1X6WMWXW
~ekve|pAYMWYWaW
~elaa|rDXFWiW
~elac|p4WKWTXbZ
~elad|rAWGYLW
~elaf|pWZ
~elan|l0W4WGWNWXWgW
~elar|uDXNY
~elas|uFWgX
~elat|rMYXW
~elba|j0WAWBWNWQZaX
~elbu|uNWiXjX
~eld$|W0U1W2U3U4U6U7U9UAUCUDUGUIUKWMWNWOUPUQURWSUTUUUVUWUaUbUcddUfXjUkUlY
~elde|Z1Y4U5U7W8U9UAUBWCUDTEUFUGUHUIUJWKYLZMWNUOUPURUSUTWUUVUWUYUZUaUbUcUdUeUfXgUhUiUkXlY
~eldg|uLWbW
~eldi|h0X3WDUIWLUQWTWUWYWfWlX
~eldj|uKXLW
~elds|rGY
~ele$|lDWMWNWSWZW
~elee|k8Y9WLYMUQW
~elef|a0W1Y2U3U4W6U7U8U9UAUBUCUDUEUFUGdHUJUKULYOUPUQURUSUTUUUYUZUaUbUcUeUfUgUhUjUkWlU
~eleg|u9XHWQW
~elei|Y0U1U2U3U4U5U6U7U8U9WAWBUCUDaEUFUGWHXIUKUNUOWPUQURWSWTUUXVYWUXUYUaUbUcUdUeUfUgWhUiUjUkU
~elek|r8WBXUX
~elem|uDWPW
~elen|S0U1T2U3Y4T5U7U8X9UAWBTCTDTEUFWGTHUIUJULTMUOWPZQTRWSTUUVUWWXUZTbUcUdUhWiTkW
~elet|u4WDWOWSW
~elev|m0W4WBWGXIWTXXW
~elez|r0WCY
~elf$|f2W4W5U6UBUDUFUJWLUNbRXTWUUXUfUiUjW
~elfd|V1W2U3W4U6U7c8UAUCUFUGUHUIULYMXNTOUQURUSUTUUYVUYUZUbUcUdUeUiUjUkU
~elfr|uRY
~elfs|m8WFWQWRaiW
~elft|p0W1W2W3W4XBWDX
~elfv|rNY
~elgo|oCWFWPZ
~elhe|uAWiX
~elho|uNWPWUWjW
~elie|rDWJWNWSWZY
~elig|m1WFWOWbWjWkW
~elij|V0W1U2U6U7W8U9UBXCUDWEUFUGTIUKULWMZNUOUPWQURWTaUUVUWUXUZUaUbZcUdUeUgThUiTjUlU
~elin|a0X2W3U6U7UAUBWCUDXHUIWJUKULTMUOUPXQURUSUTUUUVUWUXUYUZWbUcXdUeUfUgYhUiUjUkUlU
~elk$|mDXFWOWPWSYeW
~elka|p0X4W7WDXSW
~elko|l2WJWTaWW
~elle|U0U1c3U4W8U9WCWDWEXGUHWJUMUOUQWRUSUTUUYVTWUXUYUZUaWbUcUdUeUfWgUhUiUjWkW
~elli|e1U2U3U5U6U8W9WBUCWDUIWKULUMUNUOWPUQUTYUUVUWXXWZXaWbUcUfUgUiUjU
~elma|u6WPW
~elon|pLZ
~eloo|i1U3YDUHWLWYWbY
~elop|r5WHWlW
~elov|p3WbY
~elp$|pDWKWSWUXjW
~elpe|a0U1U2U3U5U7U8U9aAUBUCWEUFUGUHUIUJUKULUMUPUQURUTWUbVUWXYUZUaUbUcUdUeUfUiUjUkUlU
~elpl|ujY
~elpt|j4W9UGWHWIWLXNWQXcWgW
~els$|Y1U2U3U4X5U6U7X9WAUBUCUDUEUFXGWHUKWLdMWOUPUQURUSUTUUUWUXUYUZUaWbUcUdUeWgUiUjWkUlU
~elst|rHWgX
~elt$|X1a3X4U5U6U8W9UBYCUEWFWGUIUJYKTMTNZOUPTQURUUUVUWUXUZUaUcUdUeUfXgUhUiUjUlX
~eltj|m5X9WGXjW
~elto|ujY
~eltu|rKWaY
~elui|l2W3XNYVWjW
~eluk|p0W1WNY
~elve|r2W4WBWbY
~elwe|rBWEWPW
~elzi|uNWaW
~ema$|k6U8ZFWMWPYUW
~emaa|j8WAWFWGWIXMXPWUWbW
~emak|rKWMWWWXW
~eman|u1X3WDXkW
~embe|r2XXWiW
~emee|o4WKWaYkW
~emel|mDWLWSXfXlX
~emen|a1W4U5X6Y7U9UAUBUCUDXEUFUGUHUJUKWLUNWOUPUQUTUUWVUXWYWZUaUbWcWfUgUiUjUlU
~emer|pHWNWaXiWjW
~emid|pBYKWfW
~emin|uIXLWTW
~emis|p0YfWlX
~emle|rZZhW
~emme|g1U3U4W5U7XBUDUFUGULUMUNUOXPUTUUWVYZafUgUiWjU
~emmi|l7WVWka
~emoe|rTYcW
~emot|mAWNa
~empe|m1XPWXXiW
~empo|pEZPW
~emt$|o1X2W3XJYTWWWYWbWiW
~enaa|o3WVWZWdYkWlW
~enap|uGWKWWX
~enba|jDWRWSXiXjWka
~enbe|rCWFWKWZWaW
~enbl|u9WBW
~enbo|h4W9XCXDUGWQWVWWWXWbWdWgWjU
~enbu|uVY
~ence|uGY
~enco|uUY
~end$|X0T1U2U3U4U5X7XDWFYGUHUIUKULUMXNWOUPUQYRUSUVUWYYUcUdUeUgTiWjUkU
~enda|j0YAXBWQWRWYY
~ende|W0Y1U4U6X8U9UBXDUGUHUIUJUKULUMUNWOUPUQXRUSUTWUUXUYUZUbWcUdWeUgXiUjUkUlU
~endi|l4W6WKWNXYXfW
~endj|rNXQW
~ends|p5W9WCWNWfW
~ene$|g1UBUDWEWIWKXLYNWOWSWTUVUfXlW
~enem|p8WUWXWYXcX
~enen|a3U7U8W9cAUBWCWEUFYGUHUIUJULWMUNUOUQUTUVUWUXUYUZWaUbUcXfUhUiUjUkUlU
~ener|kDWOYeWjX
~eng$|k3WGWLaMWhX
~enga|uVXdY
~engd|rZWbY
~enge|c1U2W3U4X5Z6U8U9UBWDUFWGUHUKWNUOUPUQUSUTUUUVUYUZUaUcUgWjU
~engl|u0W4YTX
~enhe|m1W3XNWVWXX
~enho|rFXPWeXiW
~enhu|uDWSY
~enig|k0WUWYWZWaZ
~enin|f0U1U3W4U5U6W7W9XDWFUGUKULUMUNUOUPUTUVZZUcWfWhWiUjU
~enis|o1WBWFXLW
~enke|g2W3XBUEWGWIWMWOURWTWVadWfWgUiUjW
~enki|u5W8W
~enko|m5WMWNWTWUWXWcW
~enkt|oDWHXJWOWVWXX
~enkw|rAWFWGWIYTWUW
~enla|o6WZYbW
~enle|rZWaWeW
~enli|uUWVW
~enma|rHXcW
~enme|u9WJW
~enmi|o2WMWNWQWWWZW
~enne|b0U1U4U5W6U8U9UAUBUDUGUJUKUMUNUPUQaRUSUUUVUWZXUYUZUaUbUcUfUhUiUjU
~enni|j2WQZWYcW
~enoc|uQWZWaW
~enod|p2WKWXX
~enoe|j5WFXPWgWhWiW
~enom|p2W3X6WVW
~enot|rHWWXaW
~enou|o0WUZWW
~enov|p2W3XDWjW
~enpa|uHWPW
~enpl|uUX
~enpo|uOX
~enqu|uVY
~enra|uVY
~ens$|a0U2U3U4X5W6X7U8XAUBUEUFUGXJULXNWOUPUQWTUUUVUWUXUYUZUaUbUcUgUhUiWjUka
~ensb|ubX
~ensc|l4WVYZWhW
~ensd|pMWNWWWfXhW
~ense|f0U4W5WHWLUMUNUPUQWTWUXXWgX
~ensl|uKX
~ensp|m9WKXNXPWhW
~enst|c1U2U3U4U5U6f8U9WAUBUDUEUGUHUKULUMUNUOUPUQUTUUUVUWUXUYUZUaUbYcUgUhWiWlU
~ent$|V0U2U3U4U5X7U8U9UAUDWFUGUHUIUJbKTNUOUQTSUTXUTVUWUXUYUZXaWbUcUeUfTgahUiTjTkU
~enta|h0W4W8X9WAWBWFWNYOU
~ente|Z1U2U3W5U7U9UBUCWHUJWKUOWPUQURUSWTYVUWUXUYWZWaWbUdUeUfUgYhUjUlU
~enth|uFWTW
~enti|g0U3WBWDUEXGWIWLWMWNUQWRWbWfWjWlY
~entj|p7WMWOWUWcXjW
~ento|b0U1W3U4U5U6U7U8W9UAUBUCUDUEUFUGUHUJiKULUNWOUQWRWSUUUVUWUXUYUZUaUbUcUfUgYhUiUjUkUlU
~entr|lFYaXhX
~ents|u4XiW
~enur|ufY
~enuu|ufYgX
~enva|uAWIW
~enve|rFWeWiY
~envo|r4XgW
~enwe|i3XCWDWFWaY
~enza|uNY
~enze|mLYMX
~enzi|uNXiW
~eoch|pWXXW
~eoor|mBZlX
~eori|uFY
~epan|uFXeY
~epar|riX
~epen|h0W1W8WBWDUFUGUHZOWPUQUZWgZ
~eper|uDXWW
~epes|pGWKYLW
~epet|rAWBY
~epil|uDWSY
~epip|uDWSY
~epje|jFXGUKaOWPWQUZWbWgUjW
~epla|u0WAWBWKX
~eple|o1W3WHZjX
~epni|uGY
~epra|o2W3WNWVY
~epsa|i1WGYKYWXkX
~epsi|rDWSXgW
~epsm|u0YkX
~epte|p2XXWbY
~epun|uOWZX
~eque|pLZ
~era$|rkZ
~eraa|f0U1U3XBWDWFWIWJYLXNXTUZWbWfWlW
~erac|uDWFW
~eraf|uGWVWfWlW
~eran|d2X4U5U6U8U9UAWBUFUGUKUMWNUOUPURXTUUUVZWUXUZUaUbWfWgUiUjU
~erap|k0X1W3W7WDaWW
~erar|j3UBWDUFWJWLXTXVWXWZWgX
~erav|k6XXZ
~erba|oDXNXVW
~erbe|m4WEWFWGWIWXWgY
~erbi|oGWcYiW
~erbl|i7Whe
~erbo|g0U1U3U4UAWBUCYDUFULYMUNUPUQWTUWWZWgUiUjX
~erbu|u2WKX
~erco|lOWVZXX
~erd$|b1U2W3Y4W5U6U8YBXCUEUFUIWKULUMUNUOUPURUSUTUUUVXWUYUZUaUcUgUhUiWjUkU
~erda|e0U1U3U4U5U6a9UBUFUGUKULUMUOWQUTUUWVUXUYbbUfUgUiUjU
~erde|e0W1U4U5U6XBUDWFUGUHWJULUMUNUOUPUQUTUUWVUYUZYeWfUgYiUjWkW
~erdi|pEXHWWWYWaWbWeW
~erdo|r0W3W8XBWJWNW
~erdr|g0U2U3U5aDUNXPWQYYW
~ere$|mEWOWgXhW
~erec|m1aHW
~ereg|rNWUWYWZWjW
~erei|i1X2Y3UUUXZ
~erel|uFWbW
~eren|M0U1T2S3U4U5S6S7U8U9WAWBUCUDUEWFYHUIWJTKULUNUPWQSRWSTTUVUXUYXZWaZbUcUdUeYfSgUhSiWjTkTlU
~eres|mFXXa
~erf$|uNWUWjY
~erfa|uaWeW
~erfe|jYbbYfW
~erfv|uaX
~erga|h0W2UBZDUQYVY
~erge|d0W2W3U4U5U6W8XBXEWGUHUKUMWNUPUQWUUVUWUXUaUbUcXgU
~ergi|lDWOWSaeW
~ergo|oDWHWcX
~ergr|g0U5W7WDWFUQXWYbZgW
~ergy|uOY
~erha|e0U4W5U6U9YBUCZFUGUJWLUMUOYPUUUWUZUbXfUiW
~erho|l3W9YBXcWjW
~erhu|k1W2X6WQWUWVWdY
~eria|r9WGWPW
~eric|d0e1X2U3U4X6W8UAUBUDUFUGUHUKULUMUNUOUTUUUVUXUZUcUfXgUiUjUlW
~erie|j3ZBWEWVW
~erig|oDWFZSWjW
~erij|l6WZZcWeW
~erin|b0X1U2W3W5U6U8W9UAUBWCUEUFUGUHUJUKULUMUNUOUPUQURUSUTUUUVZWUXUYZZUaUbUfUgUhUiUkU
~erio|r8WQY
~erja|mOXUWYZcW
~erju|u7XQW
~erk$|U1T3U4T5T6WAdCUDUEdFUGWHWIbJUKTLUNTOTPUQUSUTUVUXUZTaabUcUdUeUfTgThUiUjTkUlU
~erka|lBYPWTWWY
~erkb|o9YAXFW
~erkd|m1W6YAWBWgX
~erke|X0U1T2U4U5U6Z8T9UAUCUFZGUIUJUKULUMUNTOUPUQUUUVUWUYUZUaWbUcUdUeUhWibjUkalU
~erki|j3WDZKXSXVWbW
~erkj|p5W6U8ZPW
~erkk|rAXcW
~erkl|k0WNWUWVWYa
~erko|r3WPWbW
~erkp|uHWjX
~erkr|c1X2W3X5U6U8UAUBUDUFUGUJXLUMUNUOUPUTXUUVUWWXUZUaUbUcUfUgZiUjUlU
~erks|mAXBWFWGXIYcW
~erkt|d0W1Y2W3U5U6W7W9WAUBUDWEUGUHUIUKWLUMWOUPUQUTUUUXWZUaUfWgWiUjUkUlW
~erkv|pAXFWHW
~erkw|p0WAXBWZY
~erla|d2U3W4d5U6UDWGUKULUMUNUPUTUUUZUaWfUgUjU
~erle|h2WDWFUNWVZbW
~erli|V0T2W3Y4U5U6U7U9UBWCUDXEWFUGWIXKULWNUOUPTRWSUTUUTVYXUbUcUdYeUfUgUhUiWjU
~erlo|hAWDUQWTWWWfZgY
~erm$|pCWFWGY
~erma|rKWMWaW
~erme|rGWIWVW
~ermi|r1W6WXWcY
~ermo|u0WAWMW
~ermp|r9WGYMW
~ermt|pGXMX
~erna|r1WZY
~erne|jGXHWIXaXkY
~erno|rYXZZ
~eroc|uWY
~eroe|kHcUX
~erop|l6W9WDXQWWWcWhX
~erov|uNWiW
~erp$|r8YbW
~erpe|m8WFWGWKWLWjX
~erpl|f0U1U2U3U4U5U6UBUDWFXLUMUNUOUPUQURWSYTUVUXYaXfWgUiXjUlZ
~erpo|r0WDWSY
~erpr|oDWEWGWNXiW
~erpu|uMWjX
~erri|oEXFXNWaW
~ers$|K0T6U7S9UASBUCXDTEUFUGTHUITJSKTLTMXNSOTPTRUSSTUUdVTWaXdYUZTaUcSdUeTfUhTiTjRkUlU
~ersb|u1W5WiX
~ersc|Z0W1U2U3U4U6W8UAUBUCUEUFXHUIWJUNUOUPXQURUSUTUUUWWYUZUbZcUgXjUkUlU
~ersi|rHWYWbW
~ersl|f0U1U2Y6U8UAaBWDUEXFUGXIWKULUMUNUOUTUfUgUiWjU
~ersn|uEY
~erso|d1X2U3U4U5U6UBUFUGUHUJWKWLUMUNWOUPUQUTWUWVUWUXYZUaUfUgYiWkX
~ersp|r4UBWDXQW
~erst|X0U1U2U3U4Y5U6U7UCUDWFUGUHUIUKULUMUNUOUPUQYRUTWVUWUYcZUbWdUeUgUhUiZjUkUlU
~ert$|a0U1Y2X3Y6U8X9UAWBUCUDWFUGUHUIULUMXNUOUTUUUYUZUaUbWcUdUeUfWhUjUkUlU
~erta|g1U3U4fDUIWNUTU
~erte|Z0U1Y2X3W6U9UAUCWDWEUFWGUHWIUJUMWNUOUPURUSUUXVWWUaWbWcUgUhUiUjUkZlU
~erti|oNWPWQWcWiW
~ertj|i5X6XCWDUFWPWTWWWeX
~ertr|d0U1U2U3a4U5U6U8UBUDUFUGWHUKXLUMUNYOUPUQUSUTWUUVUWUXUYUZUaUbUcUfUgYjUkW
~ertu|u2W9WGWMWWW
~erug|c1a2X3W5U6U8U9WAUBUCXDUHUKWLXNWOUPUSUTUUUVYWUXUYUZUaUbUcUdWfUgUhUiUjU
~erui|oLXcWjX
~erus|j2WDWMXNUTaUWfUjW
~erva|hDUNWWWfXgc
~erve|h0U3UDUEZMUNWPaUWgUhWiWjU
~ervo|f0U1W3UGUHXRWUWWWia
~erwa|f0W1W3Z7XBWEWLWNUPUTUbWfWjWlW
~erwe|i3U8YAWJWMWNWaWbWgWiX
~erwi|c0U1U2U4U5U6U7W8U9UAUDaEUFaGUHUKULUMUNUOUQWSUTUUUVUWUXUYUZUaUbUcUfXhUjU
~erzi|l0ZAWDWSW
~erzo|jDXFXPXVWaXeW
~erzu|l1XLWfYlc
~esbo|uCXLW
~esch|d1U2U3U5U6Y8U9UBWFXGWHUIXKYLZMUOUPUQUTUUUVUWUXUYUZUaUbXfUgUiUjUkW
~esda|uCWbW
~esen|o8ZAWPW
~eser|rPZ
~esge|m8WFYQWkW
~esje|rPXiX
~esku|r2W3XDW
~esla|g0U1W3U5WKXLUMXNUPYUUcZfU
~esli|jVbWW
~eslo|lKXVXcWfXkW
~eslu|uVY
~esme|u8WSX
~esmi|u8W9WCXaX
~esmo|pCZUW
~eson|uCYOW
~esou|rCZUW
~espa|rNWcXeW
~espe|f2U3a5W6UBUDUFUKWLYMUNUPUTYbXfUgUiU
~espl|uCWgW
~espr|W0U1U2l3U4W5U6X7U9UAUCUEUFUGUHUIUJUKUMUNUOUPUQXRUSUTUUUVUWUZUaUbUcUdUeUfUgUhUiUjUkU
~ess$|pBWCWNY
~essa|uFY
~esse|e0U1U2U3U5U6W8W9UAWBUDUFZGULUMUNUOWPUQUTUVUWUXYZUaUbUcUgUiUjUlW
~essi|p3WKYNW
~esst|u8WFW
~est$|Y0U1U3U4U5U6U7U8U9UAUBWCXDTEUHWIUJUKYLWMUPUQURUSUTUUUVUXUYgaXbYcUdUeUfUgUhUiUjUkUlU
~esta|l3WBWNWbWdWiW
~estd|oFWYXbWeX
~este|W0T2U4U5U6U8UAUBWDUFUIUJZKZLTMUNUOUPURUSUTWUUVUWUXUYXaUdUeUfTgXhUiUjWkXlU
~esti|oFWMWRWfYjW
~estj|uKXYW
~estr|uMWNWPW
~estu|g0W3U4U6U9UFWLWOWPUUUVZeXgXiUjUkX
~esui|ufWgW
~esul|rBZ
~esur|ufXgX
~esuu|rCWFWGWLWfW
~etaa|j4WFWGWHWcZhU
~etal|f0U1U3U4W5UBUCUDUEWFUGULUNUPUTUZWaWccjU
~etba|g0U1U3U5UDULUNUTUYWZdaWgUhWjW
~ete$|uVY
~etee|d0X1Z2W3X5U7WBWDWFUGUJWKULWNUTWgUlW
~etek|m0W5WBYUWVWdW
~eten|a2U3U4U6U7U8U9UAUBUCUFUGUHUIUJUKULWNUObPYQURUTWWYXUYWZUaUcUdUeUfUgUhXiUkUlU
~eter|jCWDWFWGWHWIWMXSXiX
~etes|uDWSY
~etho|o8Z9WFWaW
~etik|uDXSW
~etin|uWY
~etit|rAWBY
~etje|e3U4U5U6U8X9YBUDUFUGUKWLXNWQUSUVUWUXUZUaUbUfUgUiUjW
~etre|rKWVY
~etro|h3UNXTYVWXZgU
~ets$|f0U1UBYFUJWKULUMUPWQXTUZUcWiYjU
~etsd|uBX
~etse|c0U1U2U3U4U6U8U9UAUBYEWGUHUJUMUOXPUQURWSUTUUUVUWWXUYUZUaUbUcUgUhUiZjXkUlU
~etsl|pWWiY
~etsp|oiajW
~etsr|uiWjX
~etst|uMXRXZX
~etsw|uBXNW
~ette|b0W1U2U4W5U6U8U9XCXEWFWGUIUJUKULWNUOUPUQUUXVUWUXUYUZUbUcUgUhUiUjWkXlU
~etti|rTYgW
~etwe|uHWWX
~etze|f2U3W5W7YDXEWNUTWUUWWlW
~eugd|lDaaYcWfWlW
~euke|p0W9YOWjW
~eum$|lFWUXYWZa
~eume|o3WLWPZTWWWgW
~eun$|o3XDYLW
~eune|o3Y9WLW
~euni|rDXMW
~eunl|uAXDW
~eur$|b1W2U4U5a8U9UAUBUCUEUFUGUHUJULWOUQURUSUTUUWVYWUXUYUZUaUbWcUdWhUiWkU
~eurd|p1Z5W
~eure|r3W8WGWLWPW
~euro|hBWDUYWce
~eurs|uCXcW
~eurt|h2W8XAWDWGWIWKXMWQWRWVW
~eus$|g2W3aDWNWPWSXVW
~eut$|r7WDZ
~eute|d0U1U2U3U4U5X6U7X8W9UAUBUFUGUHUKULUMWNUOUQeSUTUUUVUWUXUZUaUbUfUhU
~euur|rAWWX
~euw$|g0U1U2U3U4WDWFUQZVXcWdXiWjW
~euwb|udXjW
~euwe|a0U1U2U3W6U7U8U9UAUBUCUEUFUHUIUJUKULUMUPWQaRUUUWXXUZUaUbUdWfUgWhUiUjWkUlU
~euwk|r4ZFW
~euws|f0b2X3U4U8WFXGXLUMUNUTUVUfUgUjU
~euze|d0U1U2U3U4U8U9UAUEWFWGUHfKULUMUNUOWPURWTUUUVXWUYUZWaUbUcUfUgUhUiUjU
~evaa|mAWDWSWiZ
~eval|o1X2WTWfW
~evan|u0W4WBWLW
~eve$|mCWJWNWTWXWZW
~evee|o6WAXUW
~even|Y0W1U2U3X4X5W7U9UAWBUCUDUEUFWHUIWJULUNUOUQWTXUUWUXWZUdUeUfUgUhWiUjUkZlU
~ever|g0X2W5W6WAXGXHWIXYWfU
~evin|pHWNWaZ
~evoc|p0W1W3WKaLX
~evoe|e0U1U2U4U5U6U8U9UBUFUGUHUKULUMUNYPUQUSWTXUUWUZUaUbUcUgYiUjU
~evon|rHWjX
~evor|j0Y2WBY
~evra|mOWSWVa
~evre|uTWVW
~evul|uOWPWVW
~ewaa|u3WDWSW
~ewee|uHWOX
~eweg|pOY
~ewel|oKWLWMWTWYWZW
~ewen|uLWMWQX
~ewer|p3WDWSWgWhWkW
~ewic|rOZ
~ewij|p0W8XTW
~ewon|m0X4X8WBWaX
~ewoo|ubY
~exam|lBaHWWWiX
~excu|m3WUWZYcW
~exib|r6WhX
~exie|m1W3WBWDa
~expe|u3YDW
~extr|c0U1U2U3U5U6U8UAUBUDZEWFUGUHUKULUMUNUOUPWQUSUTUVUWUXUYUaUbUgXhYiUjU
~ezak|uBY
~ezeg|m2W6WLWVXkW
~ezel|Y1W2U3W4U5U6U7X8U9UAUBUDUEUFUGUHUKULXNYPUQURUSUTYUYVUWWXUYUZUaUbUcUdUeUfUiUjWkU
~ezen|X0X1U3T4X5U7U8W9YAUBUCeDUFWGUHXIUJUKULUMTNUOUPUQUSUTUWUXWYUZUbUcUdUeUfUgUhUiUjUkUlU
~ezet|mKWQWgZiW
~ezic|f0U1UBUDULXOUXXgXiWkW
~ezie|hAWCXDUFWJWNWTa
~ezig|h1U8ZAWDUUWXXlY
~ezin|f0U2W3W4W6YLUMWNWQWTUVWWXbXgUhW
~ezoe|jHaQWXXZWaW
~ezon|jOb
~faal|rDWNY
~face|l1W3Xka
~fact|ucY
~fafv|uaWeW
~fami|p1WTYWX
~fbel|ufYlW
~fddo|pKWba
~fde$|V1W2U3W4U6U7c8UAUCUFUGUHUIULYMXNTOUQURUSUTUUYVUYUZUbUcUdUeUiUjUkU
~fdhe|uEWLW
~fdpi|uFWNY
~feer|lKXTZ
~fees|Z0U1U2U3U4U5U6U7U8U9UAUBUCUDUEUGUHUIUJULUMUNUOUPUQURUSUTUVUXUYmZUaXbZcUdUeWgUhUiUjUkUlU
~fel$|d1U2Z4U6U8UBUDXGWKUMWNWOWPXQUVWWWXXYWZUaUcUfUgUiUjU
~fels|o8W9YFWHWjW
~felt|r5X9XHW
~fen$|d0W2U4U6U7U8U9UBUDUFUGUHUJULYNWOWRWSUTYUUVUXUYUaUbUdWfUgYiUjUkU
~fenb|r9Z
~fend|r8W9WYY
~fene|i9aBWDUKWMU
~feni|o7X9YBW
~fens|u9X
~fer$|l0WBZKWMW
~fere|rBWEY
~ferf|uYWbW
~fers|h0W2WBZEW
~feur|rNWUWfWiX
~ffel|oHWNYPX
~ffen|c0W2U4U6U7U8U9UBUDUFUGUHUJULYMUNWOWSUTYUUVUWUXUYWaUbUdWfUgYhUiUjUkU
~ffer|oEXKWYWbW
~ffeu|rNWUWfWiX
~ffie|c0U3U8U9UAUBUDUFUGUKULUNUOUPUSUTWVUWfXWYUZUaUbUcUfUgUhUiUjU
~fges|r2WYWkW
~fie$|f0U3U5WBUDUHWMWNUOUQWRWTWWafUjU
~fiek|u2WBY
~fiel|l0WBWHaXW
~fieo|pWXXW
~fiet|a0U1U2U3U4U6U7U8U9UAUBUCUDUEUFUGUHUIUJUNUOUQURXSUTUUUVUWWXUYUaUbUdUeUgUhUijjYkUlU
~fieu|uWX
~fijn|d0W2W8WBUDUGUJYKUMUNWOUPUQUTZUUVUWWfUiUjU
~film|e0W1U2U3U4W5U6U7W8U9ZBUGXHULUMUNUOUPUQUTUUUWUXUYUZYaUbUcUfUgUiUjUkZ
~fina|ucY
~fje$|l0XDWIWSX
~fjes|pDWFWPWSY
~fkom|p3UbZ
~fkor|r0X4X
~fkra|uhX
~fles|mOZPZ
~flex|p6WgWhX
~flic|uKY
~flue|uGY
~fmel|oXXfXhWlY
~fmoe|uhY
~foav|u8Y
~foli|u8Y
~fond|rca
~foni|r0X1X4XLW
~foon|a0U1W2U6U8U9UAUBUCUDUEUFUGdHUIWJUKULYOUPUQURUSUTUUUYUZUaUbUcUfUgUhUjUkWlU
~form|j0Z4W8WBXDWcWkX
~foto|d0X1W2U3U6U8UBUDUFUGXKXLUMUNUOUPUQUSUTUUUVUWUZUaUbUcWfUgUhUiUjUkf
~foud|u6XhW
~fout|j3XBWDUFWGWIWNX
~fpak|uGWKXLW
~fran|u4XFWZWcW
~frau|rBWGWIZ
~fred|uRY
~frie|u4Y
~frik|uOX
~fris|pOWjX
~frui|iDUOcPXcW
~fsch|h3U5ZOWYY
~fspr|c0U2Y3Y4U7Y8U9UAUBUFUHUJUKULYNUOUPUQURWTUUUVUWYYUZUaUcUfUgUhUiUjU
~fsta|l3W5W8WFWQWRZTWiW
~fste|r7Z
~ftbu|oMa
~ftel|uBWZW
~ften|r5U8YCW
~ftij|uGWPW
~ftje|p0W1W5Z
~fum$|uLWNX
~func|u0WXW
~fusi|pVXda
~fval|mFWaWeb
~fver|pNYcW
~fvui|uaX
~fwer|m0WAYBZLW
~fwez|ulY
~fwis|pFZ
~fysi|rDY
~gaaf|mBUDWEb
~gaan|e0U1U2U3U4U5Y6U8U9UBWDUHUIWKXLWMWNUOUPUTUUXVWWUZUaUcUdYgWhUiUjU
~gaat|r1XHWJWQWgW
~gade|p0WVZ
~gala|rYa
~game|mGaLWMYNW
~gang|c0W1U2X3U5W6U8U9UAUBXCUEUFUGUHUJULYMUOUPUQYSUTUUUVUWUXUYUZUaUbUcUgWhUjYkWlU
~gani|uaX
~gast|kHWTWUYZWhY
~gavo|p0W1W3WAXNXZW
~gbeg|pBUDWEY
~gbel|u1X
~gbes|uHYQW
~gbli|uXXlW
~gbre|r5XWW
~gdag|uhX
~gde$|rZWbWgW
~gdhu|uDY
~geba|o2W7X8XBWDWFW
~gebe|c0U1a2U4U6U8W9UAUBUFUHZIWKWLUNUOUPURWSUTUUUWUXUYUZUaUbXcUfUgUhUiUjUlU
~gebl|uNXiW
~gebo|h0UNXQUVXdYja
~gebr|j2X9WDWFWGXIXJWLWSW
~geda|o5WEWKWfX
~gedo|o3WDWEWKWMWPW
~gedr|i7WAWDWKWLb
~gedu|rTZ
~geef|r1WDWFWJWSW
~geer|m1Y6WBWDXJWWWXWhW
~geet|u0W6WFWZW
~gega|u5XfW
~gege|i5XAWDUOUPWQWkb
~geha|p5WDWIWfWlX
~gehe|r0W4WkY
~geho|j0W1W2U3XDWNUVWfUjW
~gehu|u5WNWQWYW
~geke|p2X3WBWDW
~gel$|pFXGWIWLXMWZWaW
~gela|l4WAWGXKWLWTXbYiW
~geld|c1U2U3U4U5U6U7W8U9UAUBUDWGUHUMYNUOUPUQURXSUTUUUVUWUXUZWaUbUcgfUgUhUiUjUlU
~gele|X0W1U2U3U4W5U7U8X9XAWCWDaEUFUHXKULTMWNUOUPUQWRYTUUXVUXUYUaUbUcUdUeUfUgWiUjUkUlU
~geli|f0U1U3W4UAWBWDUFUGUKULUNUOUTUZUbYcYfXgUiU
~gelo|h1U3WDULWTUYWbalW
~gels|a1U2U3U4X5U6U7X8U9UAUCUDUEUFWHUIWLeMWNUOUPUQURUSUTUUUVWWUXUYUZUaUbUcUeXiUjUkUlU
~gelu|j1W3XDUNaVWjW
~gema|l8WAWFWGWIXMXUWXWbW
~geme|h3UDWKYVUaXbXfWgUkWlW
~gemi|l0XBYIWfWlX
~gemo|o3W6WAWMWTXcW
~gen$|N1W2W3U4U5Y7UBUCTFTGTHUIUJTKXLXMWNUOUPWQTRWSTTUUTVWWTZTaWbTdUeUfbhWiUjSkTlU
~gena|uVWdY
~gend|d0X1W2U4U5U6WAXDUEXFUGULUMUNUOUPUQaRWTUUUZUbWgUiUjU
~gene|uBWDWKX
~geno|c1U2X3Y4U5W8U9UBUFWGUKWLUMUNUOUQUTUUUWWXWYUZUbUcUfUjU
~genr|uVY
~gens|h5W6W8WDUHWKWMWQWVYlW
~gent|lFWGWIXOWPXaXhW
~genv|uiY
~genw|u8WMX
~geoo|ulY
~gepa|riX
~gepe|pGWKYLW
~gepl|o1W3WHZKW
~ger$|c0U1W2W4U5U6UAUEWFUHUJUKULWMUNUOWPUSWVUWUXWZUaUbUcUfUgXiUjU
~gere|f0W1W3UBUCUDUFUGUKULUMUNWPUTUUWVXXXYWaZiUjW
~geri|r4WPWlW
~gers|jFYLWUXgY
~geru|j2WDWMXNUTaUWfUjW
~gesc|d1U2U3U5U6Y8U9UBXFXHUIXKYLZMUOUPUQUTUUUVUWUXUYUZUaUbWfUgUiUjUkW
~gesl|h1W3U5WBWDUKZLUMXNUPYfW
~gesp|W0T1U2k3U4W6X7U8U9UAUBUCUDUEUFUGUHUIUJUKUMUOUPUQXRUSUTUUUVUWUZUaUbUcUdUeUfUhUiUkU
~gest|i0W1W3WLXNWgXkX
~get$|u0W4WcX
~gete|p0W5XEWPW
~getr|pKXLWNY
~geva|k1XDWLWSWTWiY
~geve|d1U2U4U5X6WAXBUGUKUMUNUOUQWSUTUVUZUaUbUcUfUgUiUjUka
~gevi|uHWaY
~gevo|d2U3W4U5U6U8U9UBUDUFUGUKYLWMUNYPUQUTXUUZUgWiUjW
~gevr|mOWSWVa
~gevu|uOWPWVW
~gewe|lHWKWLWMWQWTWYW
~gewi|m0WJWOZTWgW
~gewo|l0X4X8WBWTWbY
~geza|r0WBYkW
~geze|f1U2W5UCWFUGUKWLWMUNUOWQWTYUUWXYUfUgWjU
~gezi|a0U1U2W3X5U6X7U8U9UAUBUCUDUEUGUHUIUKUNWOUQWRUSUTXUUVUWWXWYUZUaUbWcUfUgXjUkWlU
~gezo|iDUObUW
~ggaa|u5XgX
~ggel|u4WlX
~ggen|X0W2W3W5X8U9YDUEUFUGWHUJUKWLYMYOUPUTWUUVXWUYUZUaUbUdUgUjU
~ghed|pAWFWNX
~ghei|f0U1U3U5UCWFWLUOUPURWTZXWYUfUjWlW
~giaa|uGXIY
~giai|pLWgZ
~gids|uHWVX
~gie$|lAWDWFWSXbWeW
~gier|uFY
~gin$|j2W5W6W8XBXDUUWWWfUhW
~ging|b1U2U3U4U5U6U8U9UAUCUDUEWFWGUHUJUKULUMUNUQUSUTUVUWUXWZWaZbUeWfWhUiUjUkUlU
~ginn|oQWfY
~gint|m3WAWDWTWfY
~gisc|uSWhW
~gist|m0YAWBZMWfWlW
~gita|pGZXW
~gje$|u2WHW
~gjon|uaYjW
~gkij|u0W2W9W
~gkin|r6WDYbWgW
~gkla|oNWQa
~gkom|u2WQW
~gkop|u2WVW
~gkun|rDXSY
~glas|rHWaXjX
~gle$|u4X
~glee|uDX
~glij|ujY
~glim|rTY
~glis|u0W4YTX
~glut|rDXOWSZ
~gmid|pfYgW
~gnos|rDZ
~gods|pba
~goed|jCWFWHWKWPYcY
~gon$|u0W4Y
~goog|p0W1W4XDW
~gooi|uFWGWIWLWOU
~gope|l5W7WDbhW
~gopl|uHX
~gopv|uhY
~goud|o1W5WJWTWUWbW
~gpla|uDX
~gpt$|pFWGXIZLW
~graa|uhWkW
~graf|r2WBZ
~gram|j4W8YEWGYkW
~grap|rDXKWOWSWTW
~grat|pOWbWcY
~greg|uLWbX
~gren|kGWLZMX
~gres|uKY
~grij|c0X1U2W3W4Z5U6U9UBWCWFWGWJWKWLWMUOUPUQUTUUUVUWUXUZUaUbUcUiUjU
~grip|o3Z6W
~grit|p5W7WPW
~groe|Q1T2T3U4U5T6T7W8U9TATBTCUDTFXGXHTIUJUKYLUMUNUOUPWQZRTSUTXVUWbXTYUZUaTbTcUdUfTgbhUiTkXlT
~gron|mbajW
~groo|pNWPWTWgX
~grot|fFULWQWTUWWcWgWhW
~gsch|uPXQX
~gsda|pQWYWfWhW
~gsfo|u0W4WBWkW
~gsge|m2XHWPWQW
~gshu|uaY
~gsko|u2WXX
~gsla|u7WKWLWMWPW
~gspe|u4UBWDX
~gspl|r3WDXWW
~gst$|j3WDWNYTWcWlW
~gste|uUXXW
~gsti|rNWfWhW
~gstt|u6WNX
~gsve|uDX
~gsys|uBY
~gte$|u0W6W
~gtep|uOWZX
~gtij|uDWhY
~gust|u0WWX
~gver|u5WhW
~gwn$|u3WGWNWTW
~gym$|kDWFXOXSWZabWjW
~gyml|p3WLWNWOWZYbW
~gymz|p6WZXjX
~gzaa|o4WCWEWFWTW
~gzak|p0WDYNWiW
~haal|f0W1W3W4U5Y9WBWCXIWJWNUTWbWfWlW
~haam|r3W6WMWXY
~haat|uZY
~haff|uOXcW
~hake|uDWEW
~hal$|r5WWWfWjX
~hala|uOY
~hale|b0U1U2U5e6W7U9WAUCXEUFUGUIUJUKULUMUOUPWQURUSXUUVUXUYUZUbWcUfUiUjUkUlU
~half|d1U2X5WDWFUKUNUOUPUTUUUVUfZgUhWiWjUlX
~halv|u5WJWgW
~ham$|uOXjW
~hamm|rOYYW
~hand|Y0U3U4U6U9UCUDYEUFXHUIUJUKULXMUNUOWPWQURUUYVUXUYUZUaUbUdUeUfWgYhUiUkUlW
~hang|h0U1W3W5X7W8WDUFUMWPWRWaZfWgW
~haos|uhXiX
~hap$|h1W6WDUFXMWNWOXUWVXaW
~hapj|oOZWYbW
~happ|l8WDXHWMWRWaW
~haps|oFWVXgX
~hard|g0U2U3W9XCWDULWQWTWiY
~hart|pTZ
~hat$|r4WBWFWGW
~hatb|rFWGXIY
~hatg|pFWGXIZLW
~hats|p4XGXWY
~hauf|rNWUWfWiX
~have|pFWLWZXaWiWjW
~havo|o3WBWHXQY
~hbo$|rDWHXSY
~heat|uZZ
~hede|pAWFWNX
~hee$|rWZ
~heek|rCWaWjW
~heel|m0W1W3XDXMW
~heen|j1W5XDWcXfXhWlX
~heet|r8WAWjY
~heid|V0U2U3X4U5X6W7U8U9UAWBTHUIUJUKULUMWNZOTPTQURXSUTXUUVUWUXWYWZUbUcUdUeWfTgUhUkU
~heim|r0W4WkY
~hek$|i1U5c8WLUMUTZiWjW
~held|j3UDUKaLa
~hele|uDWPW
~helf|p0W1W2W3W4XBWDX
~helm|uiZ
~help|X0U1T2U3U5U7U8U9ZAUBUCWDWEUFUJULWMTOUPURUUcVUWWYUZUaUbUdUeUfUgWiUkUlU
~hema|j6U8aDUFWMXPXUW
~hen$|j3UDUJWKZOWTXZWbXjW
~heor|rFYHW
~hera|o7WDa
~herh|u4W8W9Y
~heri|r0ZDWcW
~herk|jBYbWka
~herm|h5UCWDUFWGdLUMXfUkW
~herr|rFYNWaW
~hete|uDWSY
~hetz|f2U3W5W7YDXEWNUTWUUWWlW
~heus|u2W3W
~hied|uFY
~hier|uTW
~hil$|o6W9WXWbWfW
~hild|oNWUZZWjY
~hill|f0W1U3U5U7WFULUTXWWXUbZfUgW
~hine|r4WIWcW
~hips|uOY
~hnie|oFYHWZW
~hnis|uCX
~hode|p8Z9WFW
~hoef|u1W5WDXSXZW
~hoek|h0U1U2W3UCWDULUNYPYWWaWcWjX
~hoen|rLXPWZXcY
~hoev|r6WAX
~hoge|oEXQWXW
~hol$|uLWMW
~hold|rKWLWNWbW
~hole|rDWNWQWTW
~homm|ujY
~hone|mGWPZjW
~hong|uOY
~hoof|j3U8WDWFWKWNYSWbZ
~hoog|h0W6WBUDWEXFWOWVWZWgW
~hool|L1U2T3U4T5U6T7X8S9TBTDWESFTGTHUITJSLSMUNTOUPRQZRUSTTWUUVXWSYUZbbUdYeUfYgShXiWjTkUlY
~hoon|iDUPXUWjc
~hoop|p0WDWZWcWhW
~hoor|d0Y1W3Z4U5W7WBUDWFUGUKUNUOUQUSUTUUUVWZUcUfWgUiUjUlW
~hop$|p9ZOW
~hope|u0W1WDX
~hopt|uKX
~hore|d0X1Y2W3U4U5W8U9XBUDXFUGWHUKYLUMUNUOUPUQUSWTUUUVYWUXUYUZUaUbUdWfUgUhUiUjUlU
~hori|pBXTWjW
~hors|oLbNW
~hou$|u6WKX
~houd|d0U2U4U5U8U9UAYDWFWGUHUKULYMURWSWUUWUXUZUaWbUcUdWfUhUkW
~hous|uFWTW
~houw|ubX
~hree|u3Y
~hrev|r4WGWIY
~hrif|g0X3U5a8ZDUMUPW
~hrij|d0X2U3U4X5X6X8U9WCUFWGZHUIZKULUNUPUQWTUaUfUgUjU
~hris|ubZ
~hrom|pAWGZ
~htba|uVWXX
~htdi|u6X
~hte$|oBUEWFWHWZWfWlW
~htel|u0W4W
~hten|U0X3X5Y6T8UAXBUCUDUFUGTHUJUKXLWMUNTOTQWRUSUVTWXXXYUZWaUbUcUdUeUfUgUiTjUkU
~hter|Z2W3U4W7U8UBXDZFUIUJULUNWPUQUSWUUVWWUXUYUaUbYeUfWhUiWkUlW
~htig|m0W8WCWFWUWZWfW
~htin|f0U1U3WDUHZLUMXNWXWcWfUgUjX
~htje|o0W1X3W6XfWlW
~htli|pDWhX
~htsc|u5WDWPW
~htti|pDXMWQWRY
~htwa|r1W6XfWiWlW
~htwo|o0WGXkY
~huid|ubY
~huil|j5XBXNaYWgW
~huis|O0T1U2X3U5T6U7Z8W9bAbBTDXETFSGUHTIUJTKTMaNUOTQURTTWUTVSWTXWYTZUaWbUcTdTeTgThSiSjTkUlY
~huiv|u0WAWQW
~huiz|k2X6YVWdY
~huld|uBWGWIWcX
~hulp|Z0U1U2U3U5U7U8U9UAUBUCUDdFUGUJUKULUMUNUOUPUQUUdVUWUXUYUZUaUbUcWdUeUfUgUhUiUjUkU
~hupp|uQWTX
~hzel|k1WHWJWMWNYRY
~iaal|mDWGWNWPWQW
~iaat|uGXIY
~iabe|uDWSY
~iagn|rDZ
~iair|pLWgZ
~ial$|r0WDWGW
~iale|l4W9WGWKWkW
~iast|uFWTW
~iati|uEWKW
~iawi|uGY
~ibel|r6WhX
~ibli|uCWaW
~ical|kPWYbZXkW
~icat|m0X1WDYSYcW
~ice$|u4XGXTX
~icht|T0c2T3T5T7U8W9UAUBTCUDUEUFTGUHWIUJUKTLUPUQTRUSTTTUTWTXZYTZTaUbTdWeUfZiZjXlZ
~ichz|k1WHWJWMWNYRY
~icij|m1W5WDYSa
~icit|rHZ
~icte|u9XKW
~icto|p4Y7W9WMWPW
~idda|e0U1U2U3U4U6U8WBUCWDUFUGUKULUOUPWQWTUZWaWfZhXiUjU
~idde|hBXDUKWQaUUbWcWgW
~ide$|k2X6WKWiX
~idea|u0W6W
~idee|l0W3W5UVZ
~idel|j0W3UBXJWLXTWUW
~iden|g1W2W3U6Y9WDUFWKWLUMUTUUWXUZUbWeXgU
~ideo|r6YkW
~ider|h2WDYHXJWUX
~idie|ucY
~idin|d0U1U3U4U5U6UAXBUDYFUGUHYKULUMWNUOUPUQWTUUUVUWUcUfUgXhWiUjU
~ids$|r1WHWVWfWhWlW
~idsk|ubY
~idst|j0U1W5X7WPWTXgXhY
~ieb$|jCdUWZWaY
~iebe|r3WHWMWOW
~ieda|l5WfahW
~iede|rDWFY
~iedj|p8XNWPZZW
~iedr|uNWOW
~ieen|u5XSWjX
~ieet|uOXSX
~ief$|a0a1U3U4W5U6U7U8U9UAUCUEUFXHUIUJULUMUQURUSUTYUUWUYUZUaUcXdUeUfUgUhUiUjUkUlU
~iefd|uMXTW
~iefj|m0YDWIWSW
~iefv|u5WcW
~iege|u2WcX
~ieho|u2X
~iek$|Y0U2U4U5U6U8U9UAUBWCUEUFYGUIUJUKULUMUNUOUQURUSYTUUUVUWUXUaWcUdUeUfYgZiUkUlX
~iekb|u0W4WIW
~ieke|mDWGWHWIYSZ
~iekj|u2WBWNXZX
~iekl|oFWZXgX
~iekm|l0WZWfYlZ
~iekt|pSa
~iel$|iDUGZHYPUfXgX
~iele|uHWXW
~ielt|rGX
~iema|u3WKWkW
~iemo|u5WTXWW
~ien$|X0U1U3X5X7U8WBUDTEUFXGUHUKUMcOURZSUTXUYXUYUZUbUcWdWeXgUiUjUkU
~iend|f1U5U6UBUFWGUKWLUMUNcOUPUTYUUbUfUgUjU
~ienm|u2X
~iens|d1U2U3U4W5U6eAUBUDUFUGUHUKULUMUNUOUPUQUTUUUVUZUbYfWgUhWiUjU
~ient|rFWHWaWcX
~ieoc|pWXXW
~iep$|p1W5WBXPWSX
~ier$|X0W1U2W4U6U7U8U9YBUCYDUEUFXHUIUJUKULUMUNUOUQXRUSUTWUUVUWUXUYTZWaUbUdUeXfUjUkYlU
~ierd|uHXYW
~iere|f0U1U2U3U4U5U9UBUEWGUKULXMUNUOUPUQUTUUWYdZWaUcWeYfUgUiUjU
~ierg|uLWTW
~ieri|jFXYb
~iert|m3W5XYUbXeW
~ies$|Y2U3W4W5U7U8U9UBYCUEUFUGUHWIUKXMWOUQZRUSWTUUUVUWUZWbUcUdUeUgUhUiUjWkU
~iet$|e0W2U4U5U6UGUJZKUMUNWQUUUXWYXZUfUjUkW
~iete|r1WHXYX
~ieti|uAXNW
~ietj|uKX
~iets|b0U1U2U3U4U6U7U8U9UAUBUCUDUEUFUGUHUIUJUNUOUQURXSUTUUUVUXUYUaUbUdUeUgUhUijjYkUlU
~ieu$|ueY
~ieus|k3ZVW
~ieuu|rAWWX
~ieuw|V0Y1U3T4X5U6U7U9UAUBUCUEUGWHUIUJUKULTMTNUOUPWQcRUTUUTVWWWXUZUaUbUdYeUfTgWhUjWkUlU
~ieve|e0X1U2W4X5WDUFUGUJWLUMUPUUUVWcWfUgU
~iewi|u8X
~ieze|i1U2W6WDUHZjW
~iffe|uEY
~ifi$|uGY
~ift$|j0W1U5X8XDWPWUWjZ
~iftb|oMa
~ifte|p5U8YBWCW
~iftj|p0W1W5Z
~igd$|l2WBWGWIWKYXXkW
~ige$|a2U3Y4W6U8U9UAUCUEUFWHUIWJUMUOUPURUSXTWVUYUZUaUbUgUhUjUlU
~igen|j2WDWFWGWHWIXKWMWXWaX
~iger|k2W3WGWRWUYfWlX
~igge|m1U3W4W6W9WCWNWcWfWlW
~ighe|e0U1U3U5U6UBUCWFWLUMUNXOUPUQUTZVUXWYUfUlW
~igin|g0WDUUWXXZWaYfX
~igit|pGZXW
~igna|u1Y
~igra|u4XbW
~igt$|o3WDYQWSWVWdWgW
~ijba|rHWjY
~ijbe|kLWbZfXla
~ijd$|T1W2W3X4T5X6W7U8U9UAXBUCUDWEUFTHUIUJXKULTMXNURUSUUTVTWTXUYUZWaTbUcTdUeUfagThWiTjTkUlU
~ijda|g0W5W6UDUYWbWfXgWhWjW
~ijde|b0U1U2U3U4U5U6Y8U9UAUBUDWEUGWJUKULUMUNUOUPUQUSUTUUXXUYUZUaUbUcUfYgUhXiYkUlU
~ijdr|kcb
~ijds|m6YCWGWQWfU
~ijdt|r1W5WiX
~ije$|i3W5U7WAWEWYWfXhW
~ijen|rSWZWaWeX
~ijf$|c0W1X4W5W6W7W8U9UBWDUFUGUHXKUOWPUUUYUZUbUcUdWfWhYiWjU
~ijfe|e0X3U4U5U6UBdDUEWFUGUHWKULUNUOUPUQUTUUUWUXUZUfUgUiUjU
~ijfk|uhX
~ijfm|uhY
~ijft|m0W5W7W9WBWDWGXIXMW
~ijho|rAZRW
~ijk$|S0W2W3W6T7W8T9TAUCUDYETGUJUKUMWNUOTQURUTZUUVTWUZUaYbXcUdUeUfTgUhUiUjUlU
~ijka|uaY
~ijke|W0W1U4X5W6U7U8Z9WAUBYCUDUEXGUJWMUNTOUPUQURUSUVUWUXUYUZUaUbWcUdUgThUjUlU
~ijkh|l3WAWMXRXbW
~ijki|r0WDWEYcW
~ijko|u5XDW
~ijks|rFWNWQW
~ijkt|o2W3WDWLXNWTX
~ijkv|uFY
~ijl$|u3WDWFX
~ijle|uAXDX
~ijn$|Z0U3U6U7Y8X9UAUBUCUDUGUHUIULXNZOUPUTWUUVUXUYUZWaUdUfUhUkUlU
~ijne|f8WDWFXJXLUMUSXTXZUcWeWgU
~ijnt|p1ZVWdW
~ijou|uUY
~ijp$|k2W4Y8WBWDWHW
~ijpe|j0W3X4WBWCWKYLX
~ijpt|rCWFXJX
~ijs$|d1U2U4U5U6U7W8UBUDXEUFZLUNUOUQWTUVUZUcWfUgUhUjU
~ijsa|uDWgW
~ijst|e0U1U2U3U5WDWFUGULUMUNUOUPUTUUbVWWXfUgUhWiUjU
~ijsv|uFWfX
~ijt$|f0U1U2U3U5U9UBUCXDUFUKWMYNWOYPUQUTUUWWUXWYXcWfWjWlW
~ijte|pKWMWOWPX
~ijve|b0U1U2U3U4W5U6W7U8UAUCUDUEUFWGXHXIYKULWMUNUOUPUQUSUTUUUWUXWYUaXbWcUfUgUjUkU
~ijwe|uDWSY
~ijwi|mUZcW
~ijze|p8XDWcW
~ijzi|lBWDXJWfX
~ikan|uOX
~ikba|r1WXX
~ikc$|uYWaWhX
~iken|k1W9XGWIWXWjW
~iker|iDUNUOaSWYXbX
~iket|uDXSW
~ikin|uYX
~ikke|d0U2W3U5U6U8ZBXDYGUKWLUMUNaOUPWQUTUUUVUWUZUaUcUeXfUgUjU
~ikpi|uNY
~ikt$|rJXOYTY
~ikto|rGZMW
~ild$|u5WNWQWYW
~ilda|pfXhY
~ilde|mBWNWUZZWjY
~ilen|f0U1Z3X6UBUCWDUFUGULUMWNWPURXTUUWWWaWcWfWhYjU
~ilep|uDWSY
~ilet|pjZ
~ilho|uDXLXNXcW
~ilie|o1WTYeX
~ilig|d0U2U3U4U5U6UBUDUFUJUKYMUNXOUPUQUTWUUVUZUfUgWiYkW
~ilij|f0W4Y6U9UAUBUCWEZFUGULUMUNUTU
~ille|c1U2U3U4U5U7W9UAUBUCWDWGUHUKUMUNXPUQUSXUUVUWWYUZUbYcUfUgWiWjU
~illi|m1UDWUajW
~ilme|uGWkX
~ilmp|g0X4W7W9aGXKWZU
~ilom|rCWiX
~ilot|uGWIY
~ils$|r0W1W3X
~ilt$|o5WBXKWLWNYjW
~ilte|ujZ
~iltj|r0X6WDWLW
~ima$|rKWNWOWcW
~imaa|uFXeY
~imat|uFWSWUW
~ime$|o1WLYNWgWiW
~imen|jDULXNWTXUWgUiWjW
~imin|pbZjW
~imla|rTY
~imme|kEXPWUYjX
~imo$|uXY
~imp$|raXdX
~impe|u4XdX
~imre|ucWjX
~imt$|uLXjUlW
~imte|k2WPWbXjZ
~imul|r9WMWRWXW
~inan|ucY
~inat|lDXbXgY
~incl|rbZ
~ind$|R0T2Y3Z4U6U8W9WATBWDYEUHTIUJYLUNXOTQUSWTWUTVTWTYTZUaTdUeUgUhTiTjTlX
~inda|rDWQWSY
~indc|uhY
~inde|S0U1U2U3S5U7W8U9TAUDWEXFWGWHTIUJUKWLUMYNXOWPXQURUSUTWUUVUZWdUgYiUjT
~indi|rDXcWiW
~indj|u5WKWMWNWQW
~indm|uYY
~indp|u2XcX
~ine$|Z1U2U3U5U6X7U8U9UAWBUCUEUGXJUKUMUNUOXRUSWUUWUXUYUZUbUdWeUfUiUkWlU
~inee|p1W4W5W6WDWLWSWiW
~iner|pYWbWgX
~ines|uAWiW
~infl|uGY
~info|i0b6X8YBWkW
~ing$|M0U1S4T5S6S7UBXCTDXFSGUHYJUKSLTNTOTPXRTSTTSUSVXXUYXZWaWbScZdUeThTiTjUkUlU
~inga|p0WdWiWjW
~inge|V0W3U6U7U9UAUBUCUDUFWGWJUKWLWMUNUOUPXQUSUTTVcYWaXcUdXeUfUhUiWjTkUlU
~ingr|o3WKXLYaW
~ings|c0U1U3W4U5U6U8UAWDZFUGUHUKULUMUNUSUTUUUVUYXZUaWbUcUfWgUhWiUjU
~ingt|rLWNXZX
~inha|pBWDXSZgW
~inig|rFXeZ
~inim|ucZ
~inin|lKWMWNWPXZYhW
~inke|g2W3U5U6W8WBWDUFUGUMUNUOYaXfUgUjW
~inkt|o3WDWLWNWTWgWjX
~inle|p0WAYBWGWIW
~inlo|l0X5b
~inne|Y0X1W4U5d7U8WAUBUCUDUEUFUHUIUMWNWOUPURUTXVUXUYUZUaUcUdUeUfXgUiUjU
~inpa|uMXRY
~insc|p6YQWTWUW
~insd|o1W5W6XOWTWXWfWgW
~inse|rBWFWeY
~insm|uPY
~insp|p3WBWVZ
~inst|f0U1U9WBUDUFWGXLUMUNUPUQZTUVWZXaWgWjU
~insu|pDXSa
~int$|j3WAWTWYZZWaWfW
~inta|p2U4WQZ
~inte|c0U1U2U4U5U8U9UAUBUFXGXHUIYKULUMUNUOUQUSUTUUXVUWUXYYXaUbUcWfUgUiUjUkX
~inti|o2WfXgWiWlW
~intj|l4W5W6XKWTX
~inut|d0U1W2b5X9XBUCWGUKULUNUPUfWgUiW
~inuu|u1W5X
~inva|g0U1U3UBUDWFUNUQXSWTUgf
~invl|uVX
~invu|u6WFWUW
~inza|o8WaYkX
~inze|uTXUX
~inzi|p8a
~iode|r8WQY
~ion$|pKWYWiX
~iona|r3WCWXW
~ione|rNY
~ionn|uYYcW
~ioth|pCWDXaW
~ipad|uFXGY
~ipbo|uCY
~ipen|pDWPYSY
~iplo|rYXZW
~ippe|m6XDWFWIWOWSWUWeY
~ips$|j9XCWMXOX
~ipv$|r0W1WGWJWQWVWgW
~ire$|ugX
~irec|h1XDUQUVaZWdXfWhWlW
~isat|uaX
~isbe|rDWMWXY
~isch|b0W1W2U4a5U6U7U8U9UAUBUCWEUGUKUMUNUPUQUSYTWUUVUXUYUZUaUbWcUfUgUiUjUlU
~iscr|rbZ
~isga|u1XHW
~ish$|u0W4YTX
~isie|pFYGWOWVW
~isje|j0W3WBWLWNWbWjY
~isku|o9WBWFWMWgW
~isla|ubY
~isma|j2XQZWY
~isme|oDYKWbWgW
~iss$|riY
~issc|r3WAWGWQW
~isse|a2U3U4U6W8U9UAUBUCUDUEUFXGUIUKULUOUPUQURUTUUUVWWXYUaUbUeUfWgahUjWkU
~issi|h2WDUMWUZVZ
~ist$|g0X1U3U5W6U7WDXFWVXXWfWlX
~ista|u4X
~iste|b0X1U3Z4W5U6U7U8U9UBXCWEUFUGUHUJUKUMXNUOUPUQUSUTUUUWUXUYUZUaUbXcUgXhUiUjUkUlW
~isti|rDWHWbW
~iswe|e1U2U3U4U5U6U9WAgBUFUGWIWKULUMUNUOUPUQUTUZUcUfUgUiUjU
~iszi|lDYaWfYlc
~itaa|uGY
~ital|pDXGWSYXW
~itda|mEaOX
~itde|uOY
~ite$|i0aDXGWfWkW
~itei|f0U1U3U8WDWFWHWNUPYQUUWZWbY
~iten|c0U1U2U3U4U5U8W9UAUBUFUGUHUKaLUMUNUOUPaQUSUTUUWWUXUYUZYaUcUeWfUgUhWiUjUkUlU
~iter|rHYKW
~itga|p5WBWMX
~itge|d1W2X3W5U9WEWFUGUKYLUMYNUOUPUTUUUVUWUXWYUZUaUbYcUfUgUiUjU
~itie|i0U2W3XAWBYDUTWYXaX
~itin|pYWfYhW
~itje|jDUMWPWUZZY
~itle|c1U2W3U5U6U7U8W9aAUBWFXHUIWJUKUMUNUOUPUQWSUTUUUWUXUYUZUaUbUfUgWhUiUjU
~itme|k5W7WIWMUPa
~itno|lHWXZaX
~ito$|p2WBXDUQW
~itot|uBXcW
~itre|uYX
~itsc|pDWKXLW
~itsl|m2WAWBXKWPY
~itsp|u3X
~itst|kAXZXaWgWiW
~itte|c0U1U4U5U8U9UAWBYCUDYFUGUHUKULUMUNUPUQUSUTUUUYUZUbWcUfXiUjXla
~itua|m2XMWiY
~itva|kFWfYga
~itwi|o6WMWWYZW
~ium$|r1WEXYXZW
~ivac|ukX
~ivea|f0U1U3U6U8XBZCWDUEaFWGUKULUMUNUOUPUQUTUVUZUfUgUiUjU
~iven|u0WAWQW
~iver|rHWbY
~ivit|j8WPZUWZWbW
~iwal|uYXbX
~izen|f1U3U4U6XDUFULUMWNUOUPURYSWTUUbWUZUcUdW
~izin|p1W2XVWdX
~jaar|W0W1U2W3U5U6U7U8W9UAUCUDWFUGUHUIUJWKULTMUNUPUQZRUSUTTVXWUYZZUaWbUdXeUfYgXiUjUkUlW
~jare|oDWTWVWdY
~jarg|u0W4Y
~jari|uOWYX
~jas$|pFWGWLWMYRZ
~jass|pPWUYcYjW
~jbaa|rHWjY
~jbel|kLWbZfXla
~jdag|g0W5W6UDUYWbWfXgWhWjW
~jden|b0U1U2U3U4U5U6Y8U9UAUBUDWEUGWJUKULUMUNUOUPUQUSUTUUXXUYUZUaUbUcUfYgUhXiYkUlU
~jdra|kcb
~jdst|r6Z
~jdt$|r1W5WiX
~ject|o8WDWFYcW
~jen$|uZWaWeX
~jes$|R1U2S3T4W5U7U8W9YATBTCUDUETFYGXHTIUJTKXMWOYPXQURTTUUYVTWXXTYUZUaUbTcUdUfTgShTiXjXkUlT
~jest|uMWOWPWZWbW
~jeug|lDaaYcWfWlW
~jeze|m3WIWNaTXjW
~jfer|e0X3U4U5U6UBdDUEWFUGUKULUNUOUPUQUTUUUWUXUfUgUjU
~jfkr|uhX
~jfmo|uhY
~jft$|m0W5W7W9WBWDWGXIXMW
~jhou|rAZRW
~jkag|uaY
~jke$|b0W2U3W4Y5U6U8U9UAUBWEUFUGUKULWMUNUOUPUQURUSUTWVUWUYUaUbXcUfWgUhUiWjUkW
~jken|c1U2W3U4U5X8a9XAUBYCUDUEUFWHWIWJWNUPUSUTUVUWUXUYUZUaUbUcUeWfUgUhUiUjUkU
~jker|pEa
~jkhe|l3WAWMXRXbW
~jkin|r0WDWEYcW
~jkt$|p2W3WLXNWTX
~jkva|uFY
~jles|uAXDX
~jne$|j0W2W5W8WDUFWJYTXgU
~jnen|l1WDXFWSYcWeW
~jntj|r1Z
~jong|h0U3WDUHWKXLWNWVYXWaZgW
~joud|uUY
~jpel|r0W4XBWDW
~jpen|m3X4UCWKZLX
~jpt$|rCWFXJX
~jsas|uDWgW
~jst$|f0U1U3U5WDWFUGULUMUNUOUPUQUTUUbVWWXfUgUhWiUjU
~jten|pKWMWOWPX
~judo|uZY
~juf$|W0U3W4W6U7W8U9UAUBUCUEUGUHUIUJbKULWMUNWOUPUQXUUVUWUXUYUZUaUbUcUdUeUfTgZhUiUjUlU
~juff|f0W4U5WDUJUMUTYYXZWgY
~juis|u5WFWGWIW
~jven|c0U1U2U3U4W5U6W8UAUCUDUFWGXHXIYKULWMUNUOUPUQUSUTUUUWUYUaYbUcUfUgUjU
~jver|uXXbX
~jwer|uDWSY
~jwil|mUZcW
~jzen|uDWcX
~jzer|u8X
~jzig|rfY
~jzin|pBWDXJW
~kaal|k2WDWMWOWSWja
~kaar|u7XQXgW
~kade|r1W6WHWXWaWiW
~kage|pTWUWaYjW
~kale|l0YfXjX
~kame|jGWMWPXTWWYjX
~kamp|iDWSWZecX
~kan$|uEY
~kana|r0Z
~kand|uOX
~kans|j3WBZDUJWTWbY
~kant|b0U1U2W3X4U5U6X7U8UAUBUCUEUFUGUHUJUKUMUNUOXPUUUVUWUXUYUZUaUbUcUfbgUhXiUjUkUlU
~kapo|mCWGWcUjZ
~kaps|p5WjY
~kast|j0W4WCXDYSXUWcWgW
~kath|rDWSYbX
~kbaa|o1XNWTXXW
~kbeg|uAX
~kber|u0W4X
~kbla|u9WFW
~kbor|pVa
~kbri|r0X4WIW
~kdag|r0W1W6YBW
~kdoc|rNWZXgW
~kdru|rAWgY
~kee$|pQWXWaY
~keer|X2X3U4U8U9UAUCUDWEUGUHWIUJUKULUMUNUPURUTUUWVUYUZUbUdUeUfUgUhUihjUlU
~kege|u4WQW
~keke|u3WBWDW
~kel$|p0W2W5W6XaWfW
~kela|uDXNY
~keld|o0WKWLWNXiWjW
~keli|h1X2W8WDYPX
~kels|uNWaX
~kelt|u8YBW
~ken$|L0T1W2W4U5T7X8XBYCWDSETFXHWIWJTKWLXMUNTPUQURWSTTSUTWWYTZSaTbRcSdTeUfWgThTiTjWkTlT
~kenb|mCWkb
~kend|e0U1U2U3U4U5W6a8U9UAXBXCWEUFXGUHUJWKULUMWNWOUPUQUSUTUUUVUZUaUbUcUfWiUjU
~kene|g0U3U6W8X9YBWDWFZUW
~kenh|pDWSYXX
~keni|p6XAWBWcX
~kenk|uCWcW
~kenl|uUWZX
~kenm|u9WcW
~kenn|d0U1U2X3W4U6U8U9UAUBUCWDUGUKULUNUOUPUQYUUWcXUfUgUjU
~kens|p9YFWOW
~kent|b0U2U4W5U6U8UAUCUDUEUFUGUHUJcKULUNUPUQURUSUTZUUWUXUYUZUaUbUcUdWfUgWhUiUkUlU
~ker$|Z0U1U2U4U6U7U8U9UAUBUCUDUEXFUGUIUKUMWNZOYPZRUSUTUUUVUWUXUYUZUaWbUcUdUeUgUlU
~kere|j5UEWibjW
~kerf|pYYbXfW
~kerk|oYXaZ
~kers|d0U1U2U3U4U5U6U8U9UAUBUEWHUKULUMUNUOWPUQUSWVUWUYeZUbXcWeWfUhUjU
~ket$|m1W6WDXHYSWcW
~keuk|u9XOXjX
~keuz|f0U1U2U3U4U5U6WBUDUFWGUHfKULUMUNUOWPUQWRWTUUUVXXWZWbUcUfUgUhUiUjU
~kfie|u5WPXiW
~kgel|rMYRX
~khei|l3WAWMXRXbW
~kies|o6WHZXWfU
~kiez|i1U2W6WDUHZVW
~kijk|a1U2X4U5b7U8a9WAUBXCUDUEUFWIWJWPURUSUVUWUXUYUZUaUbUcUeWfUgUhUiUjUkUlU
~kilo|rCWiX
~kind|N0T1U2Y3W4U5U7U8UATBWDYFWGWHTIUJXKXLUMXNYOUQUTXUSVTWUYTaUbWcWdTgWiTjSlX
~king|e1U2W4U5UBUDZEXFUGUKXLUMUNUOUPUQWSWTUUUVUWXYWZUaUbWfWgUiUjU
~kipp|uFXeZ
~kiss|riY
~kje$|b4U5Y6U7U8W9XAUDWEUFUGWHUIUJULUNWOWQURUVUXUZUaUeUfUgUhUiUjYkUlU
~kjes|g0U1U3U4W5W6U8W9UCWDUFWGUKULUMUNUOXPUTUUWWXYWjW
~kkag|uTWUWjX
~kke$|oDWiY
~kkel|e0U2W3U5U8ZBXDYFUGUKULUNaOUPWTUZUfUgUiWjU
~kken|V0T1U2W4U5U6U7W8W9UBUCUDUEUFWHXJUKXOWPWQURXUUWUXYYUZUaUbUcUdUhUiUjYkUlU
~kker|f0U1U2U6UBUDUGWLUMUNXOWPZTUWUeWgUjU
~kket|pHZcW
~kkig|uNYTX
~kkij|u9Y
~kkla|uAY
~klaa|d0U1U2U3U4U5U6U8U9UAWBUEbHUIWKULUMUNUOUPUTZUWVUWUXUYWZUaUcUfUiWjU
~klac|p1W3ZkX
~klag|u3XaW
~klan|pVa
~klas|R1T2T3T4U5X6T8WBTCUEWFWHUIUMUNTOUPTQWRUSUTTUWVUWXXUYUaWbUcUdUeUgdhUiTlT
~kled|iDULWPYRWYYaWcX
~klee|r0WgWjW
~klei|a0U1U3U6W7U8U9UAUBUCUDUEUGUIUJULUMUNXPXRUSUTaUUWUXUYUZUbUdWeUfUgXjWkUlU
~kler|l0W5WOWPacW
~kles|oFWOYZX
~kleu|g0U1U3U5W7W8WCWDUFULUMUNUQZUUYWbXfUgW
~klik|uJXKX
~klim|mFWPWcWeYjX
~klin|r0W8WBWDWNWTW
~klok|m1W2W3W9ZFW
~klop|m1UAWBWJWNWfXlW
~klui|mGWcWjZ
~klus|mUdWW
~kmel|m0WfYlZ
~knip|r6WIXUW
~knop|r0W4W
~knuf|pNYPX
~knut|o8WFWPXUWYW
~koei|uFWUXaXeY
~koek|oOaUWXWYX
~koel|r0X4WDWSW
~koem|uDWSY
~koer|rVWdZ
~koff|c0U3U8U9UAUBUDUFUGUKULUNUOUPUSUTWVUWfXWYUZUaUbUcUfUgUhUiUjU
~koke|j9WFXMWOWRWWX
~kom$|l2WJWTaWW
~kome|d0U2W3X4X8UBUDWGUHUKULUMWOUPUQURWUUWUXWZUcXdXfUgUiUjU
~komm|uOXPWjW
~koms|h3UDUHWXYbZdY
~komt|rDWHWJWNXSWTW
~kon$|r6WEWVWhW
~kond|u0WDW
~koni|pFWYYeY
~kook|mOZWYYYbX
~koor|m1WDXPWSZZY
~kop$|uKX
~kope|rGWcZ
~kopp|o2WMWVWWWjW
~kort|b0a1X2X3U4X6U7U8UAUBUCUDUEUGUHUJUKULUNUPUQURUSUTUUUWUXUYUZUaUbUcUgZiUjUkU
~kost|g0UcdfU
~koud|pPWjZ
~kpij|uNY
~kpla|u8WiW
~kple|uHWjX
~kpun|u1WJW
~kraa|uFWYWZWaW
~krac|b1W2W3X5U6U8UAUBUDUFUGUHUJXLUMUNUOUPUTXUUVUWUXUYUZUaUbUcUfUgbhWiUjUlU
~krai|u4Y8W9W
~krap|u2WcX
~kree|u0W3WkW
~kren|uDWSY
~krim|paXdZ
~krin|o5X8XCWJXLWUWWWfW
~krit|u3Y
~krui|oBWPYiX
~ksch|uQWcW
~ksge|u2X
~ksho|o9ZOWZW
~kst$|u0W4W
~kste|r0WHWNW
~kstu|oAXBWFWGYIZ
~ktaa|r8XAWBW
~ktat|mDWOZSW
~kte$|lDUKWNXSYgUiW
~kter|mDWFWOYSXeW
~ktij|j0U1W4U6YFZQWcW
~ktis|r0WFXWW
~ktob|u3WiW
~ktok|rGZMW
~kund|g0U2W3W9WDXFZMWNUSXTUUUgW
~kuns|mFWGWIXZZ
~kuur|p1X6WAWDWMWXW
~kvak|rFZ
~kver|rAYYWaW
~kvri|rAXOW
~kwal|rDWFX
~kwar|i2W3W5YCXTWfWhXiW
~kwee|p0WAXBWZY
~kwer|p8WAYFWGWIX
~kwij|oCWLWNWcXjW
~laag|l1W3W4WBaFWKWQW
~laan|p7WEYKXLWMW
~laap|e0U1U2U3U4U5U9UDUFUKULUMZOUPdfUgU
~laar|c0U1U2U3U4U5U6U7U8U9UAWBUDWEaFWHUKULUMUNUOUPWSUTZUWVUWUXUYUZUaUbUhUiXjU
~laas|rUWYX
~laat|d1U2U4Y5U6U8U9UDUIWKWLUNUOXPUQURWSUUUVUWUZUaUbUcUfUhWiW
~lach|d0U2U3X4X5U6U8U9UAUBUDUFUGUHUJWKZLUMUNWOUQUSUTbUUVUWUXUYUZUaUbYcUfUgUhUiUjUkW
~lad$|r9YFW
~lade|lAWDWGbLW
~ladv|uBWQW
~lafs|pWZ
~lag$|e0U1U2X6U9UAZBYEUFWGWIWKULUMUOUPWQUTUUUVUZUcXfUhUiUjU
~lage|h0U1W3WAXBWKYLUXXaWcWfU
~lagi|uGXIY
~lak$|rIWZWiWjW
~lakk|rDWIWfW
~lal$|uOY
~lamp|lYZaWcWiY
~lan$|f1U2W7W8WAUBWDcFUNUQWTUVYfUjU
~land|a1U2U4d5U7U8UAUEUGUIUJUKULUMUNUOUPURUSUTUVUWYXUYWZXbacUeUfUgUhUiUjUkUlU
~lang|X0X1U2W3U4W6U7U8U9UBUDWEWFUIUJUMUNXOUQURUTTUUWUXXZUaWbUcUeUhWiXkUlW
~lank|pVa
~lann|d1U3U4U5U6W9UAdBWDTFUGUKULUMWNUPUQURYTUUUVXWUaUcUdWeUfWgUiUjU
~lant|lAUDXFWeZjX
~lape|e0U2U5W6U9XCXFUGUKULUMYNWOUPaQUTUfUgUjU
~lapp|r0Y4W
~lapt|jGaLWcX
~larm|uDXNY
~lart|uDYSX
~las$|T0U1U2T3T5X6T8XBUDWEXFXHTIULWMUNURUSUTTUUVUXUYUaXbUcUdUeUfWgZiTjWlU
~lasb|u0Y
~lass|c1U2U3U4U5U6U8U9UAUBUDUEUFWHULUMUNUOUQXRUSUTUUXVUWYXUYUZUaUbUcUfUgbhUiUjUkW
~last|f0U3W4W5W7WFXGULUMWNUQWTUaWcUeXgW
~late|f0U3U4W5UBUDUFUHZLUMXOURZTUUUWUZUfXlW
~lati|o3WHWMYXWjW
~lawa|uFY
~lbaa|m3WBWNWQWcXhU
~lban|uaY
~lbar|p0WAWBWQY
~lbie|uCYUU
~lbus|rNWiYjX
~lclu|uWXaX
~lcoh|uLWMW
~ldag|mZXfXhY
~lde$|h1W3WBYJXMWOWPWTXUUkW
~lden|a1X3U4U5U6U7W8U9UAUBUCUDTEUFUGUHUJUKZLZOUPURUSUTUVUWUYUZUaUfYgUhUjUlZ
~lder|i0X1U6WDUPWUYZWjZ
~ldig|lBWGWIWTYYWZW
~ldin|j0X3WDUIWQWUWfWlX
~ldje|uKXLW
~ldoe|m3WBajW
~ldsc|rGY
~lebe|l5W6Y7WKWLWgWhU
~lech|i2W5WBWDXEWNXPW
~lect|u4XDW
~lede|m0WRWVWYXbX
~ledi|kLWPYYWaWcX
~leed|u0WjX
~leef|kGWLYPWTWaY
~leeg|h0W1U3U5XDXSYUWXWaWbX
~leem|r1WDX
~leen|u6Y
~leer|S0T2W4U5T6T7U8c9TAYBUCTDXEWFXHUKULXMXNTOUPUQWRYTUUUVXWUXUYUZUbTcWdXeUgXhTiUjTkUlX
~lees|a1U3U4U5U6U7U8UAUBUCqDUEUFUHUIUJUKUNUOWPUQURUSUTUUWVUWUXUYUZUbUcUdUeUfUgUhUiUjUkUlU
~lefo|a0W1Y2U3U4W6U7U8U9UAUBUCUDUEUFUGdHUJUKULYOUPUQURUSUTUUUYUZUaUbUcUeUfUgUhUjUkWlU
~leg$|c1U2W4U5U8Y9XAUBXCUDWFXHUKUMWNUOUPUQUTUUUVYWUXUYUZUaUbUcUgWhUiUjUlU
~lega|uLWNWgW
~legd|u9XHWQW
~lege|pMWNWOXSW
~legg|g0W1U2W3U4W9YAWBWGWIWMUQWVWeWgU
~legt|rFZ
~leid|W0U2U3T4U6U8U9WAWBUCUDZEUFUHYIUKULUNUPUUWVXWUXUYUaUbUcUdUeUfUgYhXiUjUkU
~leie|uPY
~lein|V0T1T2U3U5W6W8U9UAUBUCUDUEUFWGTHUIUJUKWLWMUNWOUPUQUSUTZVUXUZTaWbUcUeUfTgWhXiUjbkUlU
~lek$|a2U3U4U6U7U8U9UBUCUEUFUGUHYIUJUKULUMUNXOUPUQWRUSUTYUUVUYUZUaUbUcUeUgUhYiWjYkW
~leke|u8WBX
~lekk|iNYOWUWWUjW
~lekt|uUXjX
~leli|uKXjW
~lema|uDWPW
~leme|p1WDWKWMWNW
~len$|M0S1a2T3W4W5Z6W7T9UBTDUETFUGSITJTKULTMTNTOUPXQUTTUWVTWWXTYUZTaWbUcYdTgThWiSjWlU
~lenb|uOWjX
~lend|c0Y1U2U3U4U5U7W8U9UAUBUFWGUHUKULUMUNUOUQUSUVUWWXUYUZUaUbXcUfWgYiUjU
~lene|rCXDW
~lens|rNY
~lent|lEYMWUWXWYWZW
~leps|uDWSY
~ler$|kDXEWFWNWQWSYgY
~lera|d0U1U3X4U5U6U8U9UAUBWDUEUFWGWHUJZKULYMUNWOUPUQUSUTWUUWUYUZWaUbWcUfUgWhUiUjU
~lere|V0U1U2U3T6U8W9ZAYEUFYHUJUNTOUPXQURYSUTTUTVUWXXUYUZUbUdUeWfTgUhUjUkUlU
~lerg|oDWSa
~lers|o5WgX
~les$|W0T1U2U3T5T6T7U8W9UAWBUCUFXGWHUKTLUMUNTOXPUQURUSUTTUXVUXUYUZebWcUdUeXgXhUiUjTkUlW
~lesg|p8WFY
~lesj|uPY
~lesm|u8WGW
~less|f0U1U2U3U5U8XAWBUDUFaGULUMUNUOWPUTUWUXUZUfWgUjUlW
~lest|r8WfY
~lesu|mFWGWLWfZgX
~let$|oDXGWOWSYjW
~letj|k1W2W8X9ZPWUW
~lets|uGWWX
~lett|h4X9YCXDUEWFWTUjX
~leum|u5WTWWWYX
~leur|r8WPWbY
~leut|h7WCWDUPUQZTUYWgWjW
~leve|e1U2U3W4U5U8U9UAXEWGXIXLUMUNUOUPUQUSWTZUUVUXXZUaWbWfUgUiUjU
~levi|uGWaW
~lexa|uBY
~lexi|j1W3W6WBWDahW
~leze|Y0W1U2U3U4Y5U6U7U8W9YAUBUCeDUFWGUHUIUJUKULUMTNUOUPUQURUSUTUVWWUXWYUZUbUcUdUeUfUgUhUiUjUkUlU
~lezi|mCYNWTY
~lfde|V1W2U3W4U6U7c8UAUCUFUGUHUIULYMXNTOUQURUSUTUUYVUYUZUbUcUdUeUiUjUkU
~lfee|rYZ
~lfot|rcXkY
~lfre|uRY
~lfst|m8WFWQWRaiW
~lft$|p0W1W2W3W4XBWDX
~lfve|rNY
~lgeb|uLWjW
~lgen|f1W5U8ZDUEXFUQZTUfUgU
~lgoe|oCWFWPZ
~lgop|uHX
~lgsy|uBY
~lhbt|ubY
~lhei|uAWiX
~lhoe|rNWPWUWcWjW
~lich|d0U1U2U3U4U5U6U8UBUFUGUHWKULUMXNWOUPUQUSUTUUUVUWUXYYUZUbUcUfWgUiajWlY
~lici|rHZ
~lict|uKY
~lie$|p1WDWTY
~lied|p8XNWPZZW
~lief|j1WMWPWTafW
~liep|u1W5WPW
~lier|m0W4WBWDWLWZXcWkW
~lieu|ueY
~liev|j0W2W3W5WJWTWYW
~lift|rDWUWjZ
~lig$|c0U1W2U3U4Y5U6U7U8U9UAUBUDUGUHUJUKWNXOXPUQUSUTXVUWWXUYUZUaUbUcUfUhUiWkUlU
~lige|fDUIWNUTWUXWWcWiWkW
~ligg|m1U3W4W6W9WCWNWcWfWlW
~ligh|k4WGWKWNUTXgWiWjW
~ligt|o3WDYQWSWVWdWgW
~lij$|oNYTZ
~lijb|ujY
~lijf|j7WOWhe
~lijk|R0W3Y4X5U6T8T9TAUBXCUDXEWFTGTJUKULWMXNTOTQUTaUUVTWTYUZTaTbYcTdUeUfUgThTjTlT
~lijn|e0U1Y2U3U4U5U7Y8X9UBUDUEWFUGULXMWNUOUPUQWTUUUVUfUgUhUjU
~lijs|f0U1U3U5WDWFUGULUMUNUOUPUQUTUUbVWWXfUgUhWiUjU
~lijv|kBWLXXXhWlW
~lik$|r8XFWJX
~lim$|uEXbX
~lima|uFXeY
~lime|mLXNWTXiW
~liml|rTY
~limm|pEYPWjW
~limr|ucWjX
~lin$|uDXSZ
~line|g0W1U2U3U5U6YAYBUDWFUGYLUNUSXTUfUgUkX
~ling|T1U2W3U5U6U7U8W9WAUBWCUDYEWFUGWHUIXJUKTLUMUNUOTQUSUTTUTVYZXaWbUcWdYeUfUgXhUjTlU
~link|r0W8WBWDWNWTW
~lio$|u8Y
~liot|uCWaW
~lish|u0W4YTX
~liss|oVZ
~list|pVY
~lite|oDXFXMW
~liti|uaY
~lits|ugY
~ljaa|uDWQWaWfWlW
~lkam|u7W9WDWZW
~lkas|p0X4WDWSWUXcX
~lken|p2W4Z
~lkeu|uHWQX
~lkla|u4WDW
~lkom|l2WJWTaWW
~llat|u3WHWiW
~lle$|j1UDWEXLWNZPWTWXWgW
~lleb|l5W6Y7WKWLWgWhU
~llee|r6YgW
~lleg|uLWNWgW
~llem|uaWiX
~llen|S0U1c2U3U5U6W8T9UBUCWDXEUGUHWIUJUKUMUNTOUPURUSWTUUYVTXUbXdUeUgWhUiTjX
~ller|f0U1U3U5UBUDXEWLWSaTUUUfUgZjU
~lles|uWX
~llet|k1W2W8X9ZPWUW
~llic|rHZ
~llig|f1U3U6UCWDUIWKULUMUNUOWTYUYWXYUfUgUjU
~llin|j4W8X9XPUXWYWZXaWiW
~lmaa|r2W4XDW
~lmat|u6WPW
~lmen|uGWkX
~lmpj|g0X3U4W7W9aGWKWLUZUgUiW
~loed|rVXjX
~loeg|p6ZfW
~loei|rFXNX
~loek|uLY
~lof$|mfZgX
~loft|u3XfW
~loge|r1W6WDXJXWWhW
~logg|r0YGW
~logo|l5W7WDbhW
~lok$|m1W2W3W8Y9XFW
~loka|i2WSWjc
~lokk|p8W9XiW
~lol$|rCWGWLWNW
~loma|rYXZW
~lome|rCWiX
~lond|uFWZX
~lone|rLY
~lont|uDWOW
~loof|h1U3YDULWYWbYlX
~loop|c0U4U5Z6U8U9UAUBXCUDXEWGUHZJUKULUMUNUOUPUQUSUYUZUbUcWdWfUgWhUiWjUlU
~loos|uJXLW
~loot|uFWeY
~lope|f0U1U2U3U4U5XAWBUDUEWFUGUHWKULXMUNUOUPUQUTUUUVUWUZUaWfWgUialX
~lopp|uBWfWlW
~lopt|r0WAWJXfW
~lore|r5WQWTXWW
~losl|uMXRZ
~loss|m3XBWMXRY
~lost|uKXMW
~lot$|pDWGWIYSWgWiWjW
~lote|lKXVXcWfXkW
~love|r3WbX
~lpen|a0U1U2U3U5U7U8U9aAUBUCWEUFUGUHUIUJUKULUMUPUQURUTWUbVUWXYUZUaUbUcUdUeUfUiUjUkUlU
~lpla|rVYjW
~lple|m3WaWja
~lpli|uUY
~lpou|rUY
~lpt$|j4W9UGWHWIWLXNWQXcWgW
~lpve|uDY
~lrei|jDUUXZa
~lse$|mZXhY
~lsta|uHWiX
~lste|r5WgY
~lsto|oBWDWEWiWjZ
~lstr|uiX
~ltaa|uBWOXTX
~ltat|rBYDW
~ltij|e0U1W2W5X6UDWGULUMUNUOWPUQUTUZWfYhXiUjU
~ltje|h0W1U2U3U5W9XBUCXGXNUPUiW
~ltoe|rYXZWjX
~ltui|mKWUWaYeWjW
~ltur|oZWbZ
~ltuu|lZXbY
~lub$|kCWEWWXZWaabWjU
~lubj|rUXaW
~lubs|uZXaW
~luch|o4WPWjY
~luen|uGY
~luid|pNYjW
~luie|pMWPZ
~luis|c1U3Z4W5U6U7U8U9UAUBUCWDWEUFUHUJUKUMXNUOUPUQUSXTUWUXUYUZUaUbUfUgUhUiUjXkUlU
~luit|iDUKXVXYWdXfXhW
~luiz|kSWUc
~luk$|u0WNX
~lukt|k0W2W3X6W7WDWMWPWfWhW
~lunc|oOahW
~lusd|uUY
~lusi|rbZ
~lusj|uBWUW
~lusk|uEY
~luss|uUYWW
~lust|u0W4WBWOX
~lute|rDXOWSZ
~lvel|rKWXWjW
~lver|p2W4WBWJWbYgW
~lvoe|uZX
~lwas|mDWMWRYSWfWgWlW
~lwei|ufWlY
~lwer|oAWBWEWIWPW
~lzij|uNWaW
~maak|j8XAYDUFWGWIXMWUXbWjW
~maal|oDWOXPWTX
~maan|c0X1X2U4U5W7W9WBUDWGUHULUMWNUOUPWQUTUUUVUWUYUbUcWfXlY
~maar|pDWYXaWkW
~maat|d3U4W5U6U9UBUDZEYFWGULUMUNUOWPUQUTUUUWXZUeXfUgUiUjU
~mach|uIWcW
~macz|u0Y2X4aHX
~mada|pOWYWZWbZ
~magi|m0YAWBZMWfWlW
~mail|b0h1a2U3Y4U5U8U9UAUCUDUEUFUGUIUJUKUNUOUPUQURXSUTUUUVUXUYUZUaUbUcUfUgUhUiUjUkWlU
~make|iAWKXQXWXfWgUjX
~maki|o2XQXWX
~makk|u4WMWXW
~mama|l1W2W9WWXXWbX
~man$|k0X6WJWMWSWTWUWWWkW
~mane|uZYaX
~mani|m9ZFWLWMU
~map$|u8Y
~marg|ufY
~mark|lHYKWMWYWaW
~mate|r9WGWPW
~mati|i0X6W8W9WBWFWGWIXSWUWkW
~mber|p2XNWXWiW
~mbin|rgZ
~mbo$|i0U1U2W3U4WDUHcQYUUXW
~mbte|u0W4WlW
~mbul|r0W1WDY
~mebo|pAWGZ
~mede|k0XDWSWVXgWhWkW
~medi|c0U1W2U3U4U6U8U9UBUDZFUGZHUKWLUMUNUOUPUQUSdTUUUVUWUYUZUaUbUcUfUgUiUkW
~meeb|rVWaXcW
~meed|j3WDUGWJWKWLWVXXWZWcWdW
~meeg|oCWJWLWMWQWUYgW
~meeh|r9WUX
~meek|k0W5X6W8ZDWJWUW
~meel|l2W5WHXTXXW
~meen|j4W8WKWUWXWYXaXcWkW
~meep|o0W2WAWBWVY
~meer|p4YEW
~mees|d0U2U3W6U8U9WBUDUFUGUJaKULUMUOUPUSUTXUUVUWUaUbUcWfUgYiUjU
~mei$|rFWNWUWZWaWcWjW
~meis|u3WLWNWbW
~mel$|jLWOZSWjZ
~meld|a0X1X4U5U6U7U8U9UAUBUCUDTEUFUGUHUJUKULUMUNUOUPUQWRUSUTUUWVUWUYUZUaUbUcUeUfdgUjUkUld
~meli|p5W7WDWFWMWaWjW
~melk|mDXFWOWPWSYeW
~men$|S0T1U3W4T5W6W8U9WATBXCTEUIUJTKTMWOYPUQUSUTTWUZWaUbTcWdUfSgThUjWlT
~mend|rVWdY
~mene|u3WBWJWKXNW
~meng|mVWbYdYgX
~meni|m3XVafW
~mens|g0U4W5WFUHWLUMUNUQWUXWWXWgX
~ment|X0W2U3T5X6W7U8U9UBUEUFUGUHUIUJgKUMUNYOUPUSUTWUUVUXUYUZWaUbUcUdUeUfUgXhUjUkUlU
~menv|rAWIWgW
~menw|k3XDXFWaW
~mer$|d0U2U3U5U6U8UBUFUHWKULUMWNWOWUUVUWXYUZUaUbUcUfUiWjYkX
~mera|rkZ
~mere|l0WEWPXUY
~merf|uYX
~meri|uBWjW
~merk|l3W7W9XKXMWPWTWXWbWfWgWlW
~mers|o4XFWaXkW
~mes$|rGWPY
~mete|c0W1Z2W3X4U5U6UBWCWFUGUJWKULWNUOUQUTWUUVUZUbUgUiWjUlW
~meth|p8Z9WFW
~mfee|uFXeY
~mgaa|pFWGWIWKZ
~mgan|rKWLY
~mgek|u2X
~mgev|uHWaY
~mgro|uPXQW
~mhei|rNWRWeW
~mhoo|uFWVW
~midd|b1U2U3U6U7UAUBWDUEUFUGUHUJULUOUPWQZRUSUTUVUXUYUZWbUdUfZgWhWiUjUkUlU
~mige|o3WBWCUFWLWNWXW
~migr|u4XbW
~mijn|r2W3W5WNWQWcW
~mili|m1WTXWXeX
~min$|m0W2XFWGWLWOWhW
~mina|r1W6WXWbX
~ming|h2U7WDUGWLWTWVWcWjXkZ
~mini|pCWIWcY
~minu|d0U1W2b4U5Y9WBUCWGUKULUNUPUUUcUfWgUiWjU
~mis$|uDWKWMWXW
~misg|u1XHW
~miss|iDUUZVXXWcWfUlW
~mist|m0XXWfWlX
~mlac|rTY
~mler|u3WLWNWZW
~mles|oOWZabWhW
~mma$|m8ZGXPWjW
~mme$|uEY
~mmel|iLWOYja
~mmen|c1U2U3U4U5U6U7X8U9YAUBUCUDUEWGUHUIUJUKULUMUNUObQURUSUTUVXWUXUZYaUbUcUeUfUgUhUkUlU
~mmer|i1WDUEWGUJWOWUYXWgUjUkY
~mmig|o3WBWCUFWLWNWXW
~mmin|l7WVWka
~mmis|jOWUZVZ
~mmun|u0Y
~mobi|jGcPU
~moch|k2W3W8WBWJWLWNWQXTWUWVWZW
~moe$|uMZ
~moed|a1U3W4X6W7U8U9UAUBUCXDUEUFUGUHUIUJUKULUNUPUQURWSUTWUXVUWZXWaUdUeUgUhWiUjUkWlU
~moei|d0W4Y5U6U8U9UAUBUCWDYEYFUGUKULUNUOUPUTUUUVUZUbUfUgUiUjU
~moer|uFY
~moes|pFXOWeYfWlW
~moet|mDWWacW
~mome|i0X5a6YAWCWDUWW
~mond|p5WGWIXLX
~morg|r5Y6WDWLWTW
~mosk|rXWaY
~moti|lAYNa
~mpel|m1X4WXXiW
~mper|uPWZX
~mpio|pYaaWcW
~mpje|d0W1U2U3U4W5U6U7W8U9bBUGYLUNUOUPUQUTUUUWUZUaUbUcUfUgUiZjU
~mpli|mLXNWTXiW
~mpo$|pEZPW
~mput|oFWGaIW
~mrek|ucWjX
~mst$|h3UDUHWXYbZdY
~mte$|k2W3UPWXXbXjX
~mtes|ujY
~mtij|pGXMX
~mtod|r0W8WBW
~mtoe|uBWQW
~mule|r9WMWRWXW
~muli|r0W4WBWDWcWkW
~muni|u0Y
~muse|mFWUXZa
~musi|lYbZXkW
~muur|u1WDWUWjX
~muzi|iDUFXNXYXZbaW
~mzaa|p6WZXjX
~naal|r0Y1W
~naam|o3WJXTXkX
~naan|uVWdY
~naar|rJWZWlW
~naas|m3XAWWWgW
~nabl|uLY
~nach|j1W3W6YGWMXZX
~nack|uOY
~nade|r2WGWIWOX
~nadi|uWXZWaW
~nage|r1XBWDXKX
~naki|uBY
~nako|r3YDW
~nal$|u1W3W6WXW
~nale|r0W1WCW
~name|o5W7WDWMWPWXWgWkW
~nanc|ucY
~nap$|j0U4X7W9ZDUFUGWQWfWgW
~napp|m1W2W9WBWGYKWWW
~napt|k4W8W9UAXDYFYKWcW
~nare|u0W4WKW
~nasc|pZYhW
~nass|uBXgW
~nati|mCWbXgY
~nato|uDX
~natt|uPY
~natu|pFWeZ
~nava|uYY
~navo|mHWVYXXiW
~nbaa|jDWRWSXiXka
~nbel|rGYLW
~nbev|ugY
~nboe|o0W4X9XCX
~nbou|oGWQWVXXWdXgW
~nbus|uVY
~ncen|rFZ
~ncer|uGY
~nch$|uOX
~ncie|pLWTWcX
~nclu|rbZ
~ncti|u0WXW
~nda$|k0YAYBWDWRWSXVW
~ndaa|p5W8XBWFWKWbWeW
~ndac|lBWDWJWNXTX
~ndag|h7W9WAWDUMWNWPWQWYYfWgUlW
~ndba|rOWPYjW
~ndce|uhY
~nde$|W1U2U3U4U6Y8UAUBWDUFZGUHUIUJUKULUMUNUOXPUQXRUSWTTUUXUYUZUaUcUdWeUfTgXjUkUlU
~ndel|a1U3W4U5W6U7X8WBUCUDXEUFWHUIWJUKULUMWOWPaQURUSUTYUUVUXUYUZUaUbUcUdUeUfUgWhUiUjUkUlU
~nden|Z0U1U2W3U4U5U6U7U8U9UAWBUCUDTEUFXJULUMUNXOYPUQURUSUTUVUWWYUbXcUdUeUfUgahUiUjYkUlW
~nder|P0W1U2U3U5S6U7U9TAUBTCUDZEWFZHUIUJULTNWPURUSUUTVXXUYTaWbWdTfWgWhUjTkUlU
~ndev|uDWSY
~ndge|u2X6W
~ndha|uLY
~ndic|uDXcW
~ndie|u6XfW
~ndig|d0W1U2W3X4U5U6UAWBWDXGUKULUMWNUOUPURYSYTUVUXUfWgUjUlW
~ndin|o4WKWNXiW
~ndje|j5WDUKWMWNXOWPWQWUYgU
~ndle|uQY
~ndmu|uYY
~ndoe|uMWbX
~nds$|b0W1U3W4a6X8UDUGUHUKULUMUNUOUPUSUTUVUXUYUZUcYgUhUiUlU
~ndsc|rNXPW
~ndse|u4X9WCW
~ndwe|rUWaY
~nebr|uPY
~nede|e2U3W4dDWLUMUTUfUgU
~neel|kNXYWZWgY
~neem|o1X2W3XJYTWWWYWbWiW
~neen|r1W5W6WDXLWSWiW
~neer|o3W5W6WBWJWNWiXjY
~nege|j0U6WBWVWXWZXaWfXiWlW
~nel$|i0W1X5WEXVW
~nele|pDWFWNWSWeY
~nell|pEa
~neme|c0U4U5X6Z9UBUDUFUGUHWKULUMUOUPUTUUWVUWUXWYWZUaWbUcWfUgUhUiUjU
~nen$|Q0U3W4T5Y6W7T9ZAWDTETFXGTHTITJTKULWNTQYRYTUUTVUWXXTYUZWaTbUdUeUgUhTiTjSkUlU
~nend|r5WLWNWaXfW
~nenk|k5X8WMWNWTXUXXW
~nepa|uFXeY
~nepn|uGY
~ner$|k3WAYDXYWjX
~nere|rbWgX
~nerg|j6W8WMWOYQXeWfWiWlW
~neri|r0Y2W8WBW
~ners|p3WVWaX
~net$|lGXIXkZ
~netj|mLWMWNXOWYWcWjW
~netw|uHWWX
~neus|rDWOWPWSX
~nfli|uKY
~nflu|uGY
~nfo$|r0Z6X
~nfoa|u8Y
~nfor|m0Y8WBWkW
~ngaa|rVWdZ
~ngan|r0WiWjX
~ngda|uhX
~ngde|uZWbW
~nge$|m0Y4W5W
~ngel|i0X1W4YDUFWGWIWQUbW
~ngem|r0WDXMWXWcW
~ngen|T1U5Y6T9UAUBTCUDUEUGUIUJUKWLWNUOUPWQURWSUTUUUVaaXbUcTdXgYhUiWjTkUlU
~nger|d0U1U2W3U4U5U6U8U9UAUDUFUGUHUJUKULWMUOXPUQUSUTUUUVXWUZUaYbUcUfUgahWiU
~nges|l1W2XBWFWKX
~ngev|pVXfWgX
~ngin|ugX
~ngjo|uaYjW
~ngli|u0W4YTX
~ngri|k0W3W4WGWKXLXNWgW
~ngs$|kXXaXiajX
~ngsd|o3WQWYWfWhW
~ngsf|u0W4WBWkW
~ngsg|m2XHWPWQW
~ngsh|uaY
~ngsk|u2WXX
~ngsp|o3W4UBWDZWW
~ngss|uDWYW
~ngst|h0U3WNaXWcWfWhWiUlW
~ngsv|rDXLW
~ngt$|o1W2W3W5W8WBWNYQWZX
~ngti|uDWhY
~ngza|o4WCWEXFW
~nhal|pBWDXSZgW
~nhei|m1W3XNWVWXX
~nher|ukY
~nhui|uDWSY
~niek|oFYHWZW
~nier|l9ZFWLWMUUW
~nieu|V0Y1U3T4X5U6U7U9UAUBUCUEUGWHUIUJUKULTMTNUOUPWQcRUTUUTVWWWXUZUaUbUdYeUfTgWhUjWkUlU
~nig$|rFXeZ
~nigi|lUWYWZWaZ
~nijn|uFXeY
~nima|pFWSWUWcZ
~nimo|uXY
~ning|Z0U1U2U4U5U7W9WAXBUCUDWEUFUGUHUIUJUNXOUPWQURUSUTUUUVYWUXUYWZXaUbUcWdUeUfWgUhWiUjUkUlU
~nipp|u6WIWUW
~nis$|m1W3WBWDXFWLW
~nisa|uaX
~nisc|o1XCXLWSW
~nism|j2XQZWY
~nive|e0U1U2U3U4U5U6U8XBZCWDUEaFWGUHWKULUMUNUOUPUQUTUUUVUZUbUfUgUiUjU
~nix$|u0W1WKWXW
~nkan|uEY
~nkba|uNWTY
~nkbo|pVa
~nkel|k1W2W5W6WKWLWaYjW
~nken|d3W4U6UFUGWHUIWKUMWNUOXQURWSUTWUUVZXUYUZUaUbUcUdWgUhUiUjX
~nker|pEWNWiWjW
~nkij|u5W8W
~nkje|l3W5WKWLWMWUWWWhUjX
~nkle|uRXYW
~nkom|m5WDWJWMWNXSWTWcW
~nkt$|iDWHXJWLWOWTXVWXXgWjX
~nkwe|uAWFWGWIY
~nlan|o6WZYbW
~nles|pAWDWZWeW
~nlev|o0WAYBWGWIWaW
~nlij|hGUJWNUTXUXVWWWXXkW
~nlin|i0W2U5U6YAWGYkX
~nlog|u0Y
~nloo|o5b
~nmaa|uUWjW
~nmak|ujY
~nmar|uHY
~nmel|pQYUX
~nmid|p0W4WMWNWQWWWZW
~nmin|u2X
~nmoe|u0W4WUX
~nneb|uPY
~nnen|T4T5b7U8U9UAXCUDTEUFUGUHUIUJUKULUMWOWPTQZRWSTTWWYXUYUaTcTeUfWgUhUiTjTlU
~nnep|uFXeY
~nner|p0XAY
~nnet|rNXYWcW
~nnin|l8WAWNXcWfW
~nnis|j2XQZWY
~nnum|ukY
~noch|uQWZWaW
~nodi|a1U2W4W5U6U8U9UAUCUDYFUGUHWJWLUMUNWOUPUQWRUSUTUUWVUWUXaYUZUaWbUfUhUiUjUkUlU
~noeg|j5WFXPWgWhW
~noem|rIWiWkW
~noep|rOZ
~nome|p2W3X6WVW
~nood|uAWFWGWIWhW
~nooi|rYXZZ
~nop$|r0W4W
~norm|kBZLXTXgW
~nose|uDY
~note|m5WDWHWSXWWaW
~notn|rDWPWSY
~notu|uVY
~noud|m0WUbWW
~nove|p2W3XDWiW
~npak|f0U3U7Y9UAWFUHWLWMZPWRXUUgU
~nplu|uUX
~npoe|uOX
~nque|uVY
~nraa|uVY
~nrus|uFWgW
~nsbe|ubX
~nsch|g0U1W4W6XDUPUQWTWUWVYcXhW
~nsda|j5W6XNWOWTWWWXWfYgWhW
~nse$|uBWTW
~nsec|rFXeY
~nsen|d0U1U2U5W6U8U9UFUGUKULUMUNUOUQWTWUXVUXWZWbYfUgXiUjU
~nseq|pLZ
~nsge|uDWSWkW
~nsin|uBY
~nsla|u4X
~nslu|uKX
~nsme|uPY
~nsor|oaWca
~nspe|k9WBWKXNXPWVWhW
~nspr|j1a3WJXVX
~nst$|g0U6cDUZWbWhW
~nsta|l3W6XGYHWiWkW
~nste|h6X8X9WDUSWVWZWaWbX
~nstl|uZWbW
~nstm|uFWGWIX
~nsto|r9XFW
~nstr|jFWQZZYgWjW
~nsul|mDYSaXW
~nt2$|u4YFW
~ntaa|p0W4XDWNW
~ntac|h1ZAWDUJWUWWYgU
~ntak|p2U4WQZ
~ntal|oNXVWdZ
~ntas|rGWPY
~ntat|p8XAWFW
~ntbi|jCXMXOaUWXWYX
~ntde|rFWPY
~nte$|jFWOYYWaYkW
~ntek|p6WMWgX
~ntel|p4W6WFWGWIX
~nten|Z1U3W5U7U8U9UBWCWFXHUJWKULWMUNWOUPUQURUSWTZVUWUXUZWaUbUdUeXfUgWhUkUlU
~nter|d0U1U2U4U5U6U8WBUFWGWHUIWKULUMUNUOUQUTUUXVUXYYXaUbUcWfUgUiUjUkY
~ntes|ubY
~ntho|uFWTW
~ntie|c0U1U2U4U5U6U7U8UAUDUHUIWJUKULWNUOUPURWSUTUUUVUWUXUYUZUaUcUfcgUhXiUjUlX
~ntig|p2WfWgWiWlW
~ntij|uQWfW
~ntin|lLWOZVWfX
~ntje|f0U1Z4W6W7WBUDUFUGULUMWNUOWPUQUTWcW
~ntmo|oDWWa
~ntoo|m6X8XDWSWTW
~ntor|c0U1W3U4U5U6U7U8U9UAUBUCUDUEUFUGUHUJiKULUNWOUQWRWSUUUVUWUXUYUZUaUbUcUfUgYhUiUjUkUlU
~ntra|uFWcW
~ntre|uFX
~ntro|mDWLXSWUWiX
~ntru|oaXhXjW
~nts$|r4WGWbW
~ntwi|h1W2W8ZBXDXPX
~ntwo|d0Y1b2U3W4U5U6U8U9UAWDUFUIWKUMWOUPURXTUUUVUWUXUbUfUgUiUjU
~nuff|oHWNYPX
~numm|o1WJWkZ
~nure|ufY
~nute|d0U1W2b5X9XBUCWGUKULUNUPUfWgUiW
~nuts|o8WFWPXUWYW
~nuur|ufYgX
~nuut|u1W5X
~nval|f0U1U3UBUDYFUGULUMUPUQWSZTUZUfUgejU
~nvat|uAWIW
~nvei|uKXiW
~nver|j0W3UBWDUFWIWLWaWeWiX
~nvlo|uVX
~nvoe|uZWgW
~nvol|p3WBZ
~nvou|u4X
~nvra|l1W2UcYfWhW
~nvri|uDWGWOWSW
~nvul|u6WFWUW
~nwer|i3XDWFWaYjW
~nwez|pXYfWlW
~nwij|uJXMX
~nzaa|uNY
~nzag|r8XkY
~nzak|u3WGX
~nzam|uaY
~nzek|rNZ
~nzen|mLYMX
~nzet|uTXUX
~nzic|r8YVW
~nzie|u8Y
~nzin|r4WNWiW
~oach|pDWJYMW
~oavo|u8Y
~ober|p3W7WRXiW
~obie|jGcPU
~oble|l1XDYKWMWNW
~obot|uAUGXIY
~ocen|b0U3W4U5U6U8U9UAUBWCUEUFXGXHUJYKUNWOUPUQURWSUTXUUVUWUXUZXaUbUcUfUgahUiUjUkUlU
~ocht|W1W5X6UAUBWDWFUGUIUKXLWNWOUPUQWUXWXZXbUdUeUgUhUjWkU
~ocia|j0WGXKWNXkW
~ocol|rDWKWSX
~oday|r0W8WBW
~odde|o3YGWKXPW
~ode$|k8a9WFWNWQXTW
~odig|a1U2W4W5U6U8U9UAUCUDYFUGUHWJWLUMUNWOUPUQWRUSUTUUWVUWUXaYUZUaWbUfUhUiUjUkUlU
~odje|rOYhW
~ods$|uAWFWGWIWbX
~odsc|u1W3WMWRW
~odsd|pba
~odtr|uOX
~oed$|mPZVW
~oedc|uMY
~oede|Z1U3W4Y6W7U8U9UAUBUCXDTEUFUGUHUIUJUKULUMXNUPUQUSUTWUXVUWZXWaUdUeUgUhWiUjUlU
~oedi|h3UHWMWOYPYSXcX
~oedk|uMWcX
~oeds|rMWaY
~oef$|r1W5WDXSXZWiW
~oefe|d0U1U2U3U5U6U7W8W9gFUGUHULUNUOUPUQURWTUUUVUWUXUZUbUfUgUiUjU
~oefw|o0WAYBZ
~oeg$|d3U5W6YBUDUFWGUMUNUOUQUTUVUfXhWiWjU
~oegd|oDWSWgZ
~oege|g2U6Z8W9WAWDULWMUTXgWhWkW
~oeid|uMWNX
~oeie|j5WFYMWTWUYaWcXeY
~oeil|f0W4Y6U9UAUBUCWEZFUGULUMUNUTU
~oeit|oDYFXNW
~oek$|Z1U2U3U5U7U8U9WAUBUCcFWHXIUMUOWPYQURUSUTUWUXXZUbXdUeUfUgUhUiUkUlU
~oeke|a0U1U2U3U5U6U7UAUBUCeDUEUGUHXJULXMUNUOUQWRUSUTUVUWUXWaWbUcWeUgUhUiUjUkU
~oekj|g0U2U3U4W5W9XBUCWFULUNXOXPUYWjW
~oeko|pHWdY
~oekr|u4Y8W9W
~oeks|p2XCWHWWW
~oekt|uMXNWUW
~oekv|uAY
~oel$|h2W3WDXEWNWTYaWjX
~oelb|uNWiXjX
~oele|d1U2W3X4U5U8Y9UBUDUFUGUHULUMUNXOUPUQUTWUUVUWUZUaWbUcUfUgUiUjY
~oeli|rIWOWkW
~oelk|r0X4WDWSW
~oelt|g0U1U2UBUFWJZKULWMUNaTXjW
~oeme|m4WDWIWNWSXkW
~oen$|d0U1W2U4U5U8U9YAUDUFWGWHUKWLXOUQUSUTWVUWUXWZXaUbUcXeWfUgUhUjXkU
~oend|o3WBa
~oene|oLXPWZXcYjY
~oens|pMWNWWWfXhW
~oent|uOZ
~oep$|T0T1T2T3U4U5U6T7W8U9UAUBTDUFWGXHUIUJUKUMTNUPXQcRUSUUWWbXTZTaTbTcTdUfUgZhUjTkWlU
~oepe|i0W8WBWFUHZKUOWPUQUZWgZ
~oepj|lFXGUKaPWQUgU
~oeps|d0X3U4U5U6UBUDUGXKYLUMUNUOUPUQUTUUWVUWWXUZUcUfUgWhWiUjUkY
~oer$|h3UDWFXRWUYWWZUaYeYiZ
~oerd|k3W6WVWZZeWfW
~oern|rYXZZ
~oers|l1WKWMWVWdYiX
~oert|p6XCWMWNWWW
~oesl|pDWca
~oest|hDUFWOWeYjZkZ
~oet$|p4WJWTZ
~oetb|h3U5UDULUNUTUXWYWZcaWgUhWjW
~oete|mDWLXTXWX
~oeti|uWY
~oets|c0U1U2U4U5U6U8U9UAUBfEWFUGUHUKULUMUNWOXPUQXSUTUUUVUWUYUZUaUbUhU
~oeve|p6WAXFW
~oezi|pAXGWLWhW
~ofd$|p3XNWbUlY
~ofdd|pKWba
~ofdp|uFWNY
~offe|rKWYWbW
~offi|c0U3U8U9UAUBUDUFUGUKULUNUOUPUSUTWVUWfXWYUZUaUbUcUfUgUhUiUjU
~ofie|l0WBWHaXW
~oft$|r3WfW
~ogbe|pBUDWEY
~ogee|u1W6WDXWWhW
~ogel|uFXeY
~ogen|u2XJX
~oger|pEXQWXW
~ogge|r0YGW
~ogle|u4X
~ogop|k5W7WAWDahW
~ogra|j4W8YEWGWkW
~ogst|u6WiW
~ogte|p0W6WOWZX
~ohol|uLWMW
~oien|uFWGWIWLWOU
~oile|pjZ
~oit$|u3WTWXX
~ojec|p8WFYcW
~okaa|k2WDWMWOWSWja
~okal|rjY
~oken|f2W3U4U5U8U9WFXGULXMWOWRWTUWWbUfUgUiUjU
~okje|u4WCWFXUW
~okke|f0U1U3U5W6U8WBUFUGUKULUMUOUPUSXTXUUVWWUXZgUjW
~okki|u9Y
~okle|uOZ
~okt$|uLXWXYXgW
~okte|uDWSY
~okto|u3WiW
~olad|uBWQW
~olan|rKWLWNWlX
~olar|uDYSX
~olbe|u5XVW
~olbi|uCYUU
~olda|uZX
~olde|o0WKWLWNWPWbW
~oldo|o3WBa
~ole$|rLWUWiW
~olen|rDWNWQWTW
~oler|rLWbWiW
~olex|uBY
~olfe|rYZ
~olfo|rcXkY
~olge|e1W5U8ZDUEWFUNUQZTUZUcWfUgUjW
~olgo|uHX
~olgs|rBXHW
~olio|u8Y
~olit|uaY
~olja|uDWQWaWfWlW
~olk$|l2X4aBW
~olke|o2W4YQW
~olle|oLWNWPWgY
~olli|rHZ
~olpl|l3WVXaWjY
~olre|iDULWUXZZ
~ols$|k0W4ZCWQWZX
~olse|mZXhY
~olst|lBWDWEWiYjZ
~olti|f0U1W2W5XDWMUOUQUTUZWfYhWjU
~oltu|rUWeXjW
~olvo|uZX
~olwa|mDWMWRYSWfWgWlW
~olwe|oAWIWfXlX
~oma$|g0W1U3U5X6XBUCXDUNWTWUYYWZWaX
~omaa|rDWOWkW
~ombi|ogb
~omeb|pAWGZ
~omen|Y2W3Y4U5Z6X7U8U9UBUDWEUGUHXIUJUKULUMWOUPUQWRWSUTUUUVWYUZUaUbUcWdXeWfUgUhUiUkUlU
~omer|j4YQWSWYXfWgWjW
~omet|rCWiX
~omfe|uFXeY
~omga|lFWGWIWKaLX
~omge|p2XHWaX
~omho|uFWVW
~omme|f0U1U3U4U5U6U9ZBUEWFWGUKULWMUNUOZPUQUTUUUVUZUaUcUfUgUiUjY
~ommi|g0UBWCUDUFWOWTUUZVYXW
~ommu|u0Y
~ompl|mLXNWTXiW
~ompu|oFWGaIW
~omst|h3UDUHWXYbZdY
~omt$|rDWHWJWNXSWTW
~omto|o0W8WBXQW
~onal|u3WCW
~onbe|k5WGXLWXWcWgYhU
~once|rFZ
~onci|uLWTW
~ond$|V1U2U3U4U5U6Y7U8XAWBUDTEUFTHWIUJULUMYPUQURUSUVWXbYWZWaUbXcUdUeUhUjUkUlU
~onda|p0W1W3WAXNXZW
~onde|V0U1U2U3W4T5U6T8W9UBTCUDaFaIWJUKTLTMUNUOWPTRUSXTUUUVUXUYUZWcUdUeUfUhUiWkUlU
~ondl|uQY
~onds|j0X1U6YDUUWaWcZjW
~ondu|u6XBW
~one$|j0W4X5W8WBWGWPWiWjW
~onee|kNXYWZWgY
~onen|h3U5U8WDUFULXMWPYRYXWaW
~oner|uaY
~onfl|uKY
~onge|e0W1W2U4U5U6U8UBUDUFUGUHWKXOYPUTUUUVXWUXWZUaYfUiUlW
~onhe|ukY
~onij|uFXeY
~onin|rLWYY
~onis|r1XLWSW
~onke|rNWiXjW
~onli|d0W2U3U4U5U6X8UAWBUFUGYHULUMUNUOUPUQUTWUWVUWWXXZUaUfUgUiUjUkY
~onma|pUWjZ
~onne|j0WFWPXQWUWYXcXeX
~onnu|ukY
~onru|uFWgW
~ons$|oGWNWYWaW
~onse|oLZTW
~onso|oaWca
~onst|u8Y
~onsu|uDWXW
~ont$|r0W4X6YTX
~onta|g0U1Z3UAWDUGWJWLUPWTUUWWYgU
~ontb|jCXMXOaUWXWYX
~ontd|rFWPY
~onte|pDWUWYWbYjW
~onti|uVWfX
~ontj|r1X2W4WGUgW
~ontm|oDWWa
~ontr|kDWLXSWUWcWiXjW
~ontw|h1W2W8ZBXDXPX
~onve|l0W3UBWIWKWLWiW
~onvo|p3WBZ
~onza|u3WGX
~onze|rNZ
~onzi|u4WVW
~ood$|m3WBWDWEWJWNWOYSWcW
~oodj|rOYhW
~oods|p1W3WAWFWGWIWMWRWbX
~oodt|uOX
~oof$|lLWYXbY
~oofd|h0U3W8WDWKWLUNYSWbYhUlX
~ooft|u3X
~oog$|i3UDXFWJYNWTUVWbWgW
~oogb|pBUDWEY
~oogl|u4X
~oogs|u6WiW
~oogt|p0W6WOWZX
~ooi$|pAWYWZZ
~ooie|uFWGWIWLWOU
~ooit|u3WTWXX
~ook$|h1WAWDUGYWWYWbWkY
~ookl|uOZ
~ookt|uLXWXYXgW
~ool$|O2T3U4U5U6U7Z8T9TBSETFUITJTKWLTMWNUOUPSQZRUSTTYUUVWWTXWYTcTdZfWgThXjTkTlX
~oola|l0WBWDXNWQWSXlW
~oolb|o5WCYUUVWiW
~oold|uZX
~oole|uBY
~oolf|lOWYYcWkX
~oolg|rVWcWjW
~oolj|uDWQWaWfWlW
~oolk|rQWZWcW
~oolm|rDWOXYW
~oolp|l3WVXaWjY
~oolr|hDULWUXZZiW
~ools|f0W1U3U4Y5U7UCWDUKULUMUNUPUQWUUZYcWfUhXiWjU
~oolt|e0U1W2W5X6UDWFUGULUMUNUOUQUTUZWeWfYhWiU
~oolv|uZX
~oolw|oAWIWfXlX
~oom$|m6WHXQYjW
~oomf|uFXeY
~oomt|uBWQW
~oon$|W0U1Z2U3X6U7U9UCUDWFWGXIWJWKWMUNXOUTWUUVUWUXWYUZUaUbUcUdUeUfUhUjXkU
~oonb|rGYLW
~oonl|iJWTXUWWWXXkW
~oonm|o0W4WUWjZ
~oonn|ukY
~oons|l8XGWNWkW
~oont|j1W2W6XPWbYgW
~oonv|rGXLW
~oonz|u3WGX
~oop$|h5XPWQUTWWWZXcYgWhW
~oopb|oHZUWXWaWiW
~oopt|j2WBYDYEWFWLUVWdWgWiU
~oor$|e0W1X3X4U5W6XBUFUGUKUMUNUOUQUTWUUXWZXcUfWgUiUjUlW
~oora|l0W5W7WDZMWVXcX
~oorb|l0W2Z6WLX
~oord|T0Y1Z2U3a4X5U6U9YAUBYCUDUEUFUGXJUKTLUMXNUOTPTQURXSUTTUTWTXUYUZTaUcTdUeUfUgUhUiTjTkWlU
~oorg|j0W5XCWPWQY
~oorl|c1U2U3U4W5U6U8U9WAUBUCcDUEXGUHWKULUMXNUPUSUTUVUWUYUbUcUfUgUhUiUjUlX
~oorn|u3WDY
~ooro|u3WbW
~oors|g0X3UBWHXLUNWQZTUYWZX
~oort|c0U2W4U5X6U8U9UAUBUCUDWEUGWHUKULWNUQXSYTWUUVUWUXUYUZUbUcUdWhUiXjWlU
~ooru|r6WBWDWfW
~oorv|l1Y2X6WDWkY
~oorw|rEWjX
~oos$|l3XJWLWMXNW
~oosh|u1W3WNX
~oost|d2U3U4U5U6W8UBUDUGUHUKULUMWNXOUQUSUTUUUVWWUYUZUaUbUcUffgUiUjU
~oot$|mDWFWNWPWSWeY
~oote|uiY
~oott|ugY
~opa$|g5Y6WCXDUJWNWUYWWaY
~opba|pHZUWXW
~opda|r1W5WHWXW
~opdr|lAbEW
~oped|j5W7WDchW
~open|X1W2U3X4U5W8U9UBUCUDTHXJUKUMUNUOUPUQUSUTUUUXUZUbUdXeUfXgThZiZkUlW
~opge|j1W5WAZGXKWLWNW
~opgr|u0W8WBWMW
~opha|h0U1U3U5a7W9UDUMWPWRWUUWWfUhW
~opil|uGWIY
~opje|rFWGYLWMWNW
~opko|oMWRXXZ
~opla|rGZ
~ople|rHY
~oplo|m3XBWKWMYRY
~opme|uKYbW
~opne|u0U1W6X
~opni|lDWJWQYgWiW
~opp$|u0W4WDX
~oppa|j6bWYXW
~oppe|j2WBWKWPXVWWWfWlW
~oppi|uMXjX
~opru|pUYaWjW
~opsc|u0WVW
~opst|o2WAWFWGWHYIW
~opt$|g2WAWBXDYEWFWJWKWLUMUNUTUVWdWiUjU
~optr|m3WKWLWYXZW
~opva|X0U2U3U4U7Y8U9UAUBUCUEUFUGUHUIUJUKULUMUNUOUPUQWRUSUTUUUXUYUZUaUbUcWeUfUgUhjiUjUkU
~opvo|g0U1U3UDULUMhjU
~oraf|p0X5W7WDWMWVXcW
~orap|uDY
~orbe|o2YLX
~ord$|b0Z1Z3Y4U5U6U7U8U9UAUCUDUEUFUGXJUKULUMUOUPUQURXSUTUUUVXWUXUYUZUaUbUcUfUgUhUiUjUlU
~orda|j0U1X6WQWVXfWgW
~orde|X0X3Y4Z6U8XBaCUDTEUFWIUJUKULUMXNUOUPUQURWSUUUVUWUXUYUZUaUbWcUdUeUfUgUhUiUjUlU
~ordg|uVY
~ordi|r8WDX
~ordj|u9Z
~ordo|p9YFWGXLWMW
~oren|Z0Z1Y2X4U5W6W8U9WAUBUCUDXEUFUHUIUKXLUMUNUOUPUQWRUSWUUVYXUYUZUaUbUcWeUfUgUhUjUkUlU
~ores|u0XBY
~org$|j0U6XDXHXSWWW
~orga|rQWaX
~orgc|uDWaW
~orge|d1W2W3U4U5Y6W8U9UBUCWDWGUHUKUMUNYOUPWQWSUUUVUWUXUZUaUcUeWfUgUiUjU
~orgi|mDWFWPWSWaXeW
~orgk|u6WDYgX
~orgl|uDX
~orgp|uDX
~orie|pFZPW
~orig|m3WFWQWTWZWcWjW
~orin|rBXKWiW
~orks|o9ZOWZW
~orle|g4X5U6U9WCdDUJWMUNUOWTUUWaWjU
~orli|oHXMYXW
~orlo|kEYFWQWZWcXlX
~orm$|rBYgW
~orma|m0X8WBWTXkW
~orme|k0WBXFYLYeW
~ormu|r0W4WBWDWcWkW
~orni|u3WDY
~oroo|u3WbW
~orp$|lHWVWYXaadWkW
~orps|oTWZWaZjW
~orre|rWZ
~orsc|rQYhW
~orsp|uDWNW
~orst|f0W1U2U3UBWFUHWLXMUNUOUPWQXTUUWYWZXgUjU
~ort$|X2X3U4U5X6U8U9UBXCUDUEUGUHUIUJUKUNUOWPTRUSUUUVUWUXUYUaXbUcUdUeUgZiWlU
~orta|r0WBW
~ortc|oKWZXaZ
~ortd|rUWZY
~orte|j0X1WOXUWWWZXcWfW
~ortf|u8Y
~ortg|m2ZBWQW
~orth|u0W1WDX
~orti|p0X4XOW
~ortj|uGXOW
~orts|p1WDXPWSa
~orui|r6WBWDWfW
~oruu|uJY
~orve|p1X6WDXkY
~orvr|u2Y
~orwe|rEWjX
~osco|u0XBXZX
~ose$|rDXSX
~oshe|u1W3WNX
~osit|u2WTW
~oske|rXWaY
~osla|uMXRZ
~osse|p3WMXRZ
~ossi|l3XBWka
~ost$|f0X2U6W9UKWMXNXTUUUcYfU
~oste|c0W2U3U4U5U6W8UBUCUDUEUGUHUJUKULUOUQUSUTUUUVWWUXUYUZUaUbUcZfegUhUiUjUlU
~ote$|h3WKWLWPWQWTUWWgWhW
~oten|h0U1UHWKXSXVWWWaWcWfXkW
~oter|jOZSWYWiXjW
~othe|oCWDYaW
~otie|uNY
~otio|rNY
~otiv|uAY
~otje|pDWMWPYcY
~otne|rDWPWSY
~oto$|e0X1W2U3U6U8UBUDUFUGXKXLUMUNUOUPUQUTUVUWUZUcWfUgUiUjUke
~otoc|rDWKWSX
~otoe|uBXcW
~ots$|l4W8WCWDWKWTWYWaWfWlW
~otte|mDWKWPWgXjW
~otul|uVY
~ouch|uZWjY
~oud$|h3UCWDUFUHWJWLUVUZUaWgUjb
~oude|L3X4T5U6Y7T8UBTDTESFSGTITJSKULUMWNSOTPTQSSTUfVXWcXcYUZSbTcUdUeTfTgRhUiTjSlU
~oudi|p4XTWkW
~oudt|uLWQWgW
~ount|u0W6WGW
~ousi|uFWTW
~out$|k1W3WBXFWLXNW
~oute|h1U3WDUFXGWIWNXia
~outi|uaY
~ouw$|d0U1U2U4U5U6U8UAWBUFUHUKULUMUNUOUPUSUTUUUVYWWXWYUZUaUbUcUdafUgWhUiUja
~ouwd|r1W5WDWSWTW
~ouwe|f0U1U3Y4U5UBUDUFUGWKWLUMUNZPUUUVUXUgUiUjWkWlW
~ouwi|ubWjW
~oven|k3WGWQWVWXWbXdX
~over|T0W1U3W4U5X6X7U8TAUBYCUFTGUHTJUKULTMTNWOUPUQaRUSUTTUUVXWTXUYUaUbTcTdUeUfUgUhZiZjUkUlU
~oze$|r0W1W3XMW
~paal|uDWFWfWiX
~paan|u4XEW
~paar|rZWaWbXcX
~paas|rYa
~pad$|lFWGXiZ
~pak$|j7WDWLUMZPX
~pakj|rOZ
~pakk|g0U3U7YAWBUDUFUHYKXLYMXNUOURYTUcWgUjU
~pakt|r1WAWHX
~pane|rFXVWeY
~pann|mNaUWXW
~papa|l1W6W9WWZXWbW
~papi|h0X3W4W9WFXcXeWjW
~para|p3WDXSW
~parf|uLWNX
~park|f0U1U3U5UBUDUNUTUUUfUif
~parr|r0Z1W
~part|l3XDWOWPXSWVWgW
~pas$|h6bBWCWLUWXXWcW
~pass|m0W6WDXTWWW
~past|mBWEWHWQZ
~pauz|d0U1U2U3U4U5U6U8UBUCWDUFUGWHUKWLUMUOXPUQUTUUUVUZUaUbUcUfUgUheiU
~pbaa|pHZUWXW
~pboe|uCY
~pdag|r1W5WHWXW
~pdat|u0Y
~pdra|lAbEW
~peci|uDWQW
~pect|e2U3a4U5U6U8UBWDWFUGUKWLYMUNUPUQUTXVWbXfUgUiUjU
~peda|r0W1WDWhW
~pedi|l5W7WDbhW
~peel|b1W4U6U8U9UAUBUDUEUGUHUJULUMUNUOUPZSUTUUUVUWXXUYUZUaXbUcUfUgUhWiUjYkUlU
~peen|p7XMaPW
~peil|u3WDWVX
~pel$|l1W4WOWPYXWiW
~pelb|uDWNW
~pele|c0U1U2U3U4U6U8U9UAXBUDUFUHUMUNUOXPbQUSUUUXUZUaUbUcUgUhWiUlU
~peli|j0W1X2W4XBWDYHW
~pell|k4W8W9bFW
~pels|r0WDWaWcW
~pen$|Q0T2T4T7U8U9aAUBUDTEUFTGUHWIUJTLXNUOUPZQTRUTUUXVTXTYUZUbTcUdWfUhXiUkT
~penb|uRXiX
~pend|oCWUWfWiZlW
~penh|r1W3YPW
~peni|ufWhW
~penm|uHY
~pens|uFWLW
~per$|l6WEWNWQWTYcW
~peri|p8WDWQXSW
~perk|uDXWW
~perm|rKWMWaW
~pers|c1X2U3U4U5U6U8UDXFUGUHUJWKWLUMUNWOUPUQUSUTWUWVUWUXYZUaUbUcUfUgYkX
~pert|u3YDW
~pest|d0U2U3U4U5U6U8UBUDUFWGXHUKjLWMUNUOUPUQUSUTUUUVUWUYUZUaUbUcUfUgUhUjUkU
~peti|rAWBY
~petj|rKWLXTW
~pett|uLY
~peut|f0U1U3U5X6U7Y8WDYFUGUKULUMWNUPWQbTUUUWUZUfUgUjU
~pgb$|uDXcX
~pgeh|u1X5XDWSW
~pgel|rAWGYLW
~pgro|j0X8WBWGWKWMWUUWakW
~phal|i5bDUPXUUWWhW
~phan|u7XMXRX
~pict|p4Y7W9WMWPW
~pie$|r9XDX
~piek|p0W4WGWIZ
~pier|i0X3W9WFXcXeWjW
~piet|pYb
~pig$|uMXQW
~pij$|u8WaW
~pijb|o1WLWfXla
~pijn|mFWNZjW
~pile|uDWSY
~pill|rDXOWSZ
~pilo|uGWIY
~pind|uDWSY
~pion|pYaaWcW
~pipe|uDWSY
~pje$|c2U5U6U7W8U9ZAUBUCUDWEUGXHUJUKYLUOXPWQUTUUUXUYUbUcUgUhUiUjUkU
~pjes|b0W1U2U3U5U6U7U8U9WAUBUCUDUEUFXGXHUJUKXNUOWPWRUSUUUVUWWXUaUbWcUeUfUgUiYlU
~pkam|uGWMWPW
~pkom|oMWRXXZ
~plaa|f1U4Y5U9UBUDUIWKWLUNUOXPURWTUWUhWiW
~plad|rGZ
~plag|rGXIYKX
~plak|oDWFWIXUXfW
~plan|Y1U2W3U4U5U8W9UAbBWCUDZEUGUHUIUJUKULUNUPURYSUTUUUVZWUXUYUaUcUdWeXgUhUlU
~plas|oFWPZeY
~plee|lDWSYUWaWbY
~plei|Z0U1U2U5W6U7W8U9UAUBUCUDUEUFWGUHWIUJUKXLXNUOUPUSUTUUWVUXUZUaWbUcUdUeUfUgUhWiUjbkUlU
~plek|a2U4U6U7U8U9UBUCUEUFUGUHZIUJUKULUMUNXOUPUQWRUSUTYUUVUYUZUaUbUcUeUgUhYiWjYkU
~plez|mCYNWTY
~plic|kXYaWfXiWlZ
~plij|uUY
~plim|mLXNWTXiW
~plit|ugY
~ploe|p6ZfW
~plom|rYXZW
~plos|m3XBWKWMYRY
~plui|uUX
~plus|mEc
~pmer|uKYbW
~pnem|u0U1W6X
~pnie|jDWGXQYgWiW
~poet|pOYjW
~pokk|uDWSY
~poli|uaY
~pons|oaWca
~pool|p4aCWTW
~poor|k5YLWQWTXiYjX
~popp|uPY
~port|Y2W3U5U6U7U8W9UBaCUDTEUFUGUHUIUJUKULUMUNUOYPUQURUSUTUUWVUXUYUZdaYbUdUeUfUgUhUiUjUkUlU
~posi|u2WTW
~post|o0b6X
~pot$|oCWGXcUjX
~potj|rDWMWPYcW
~poud|rUY
~ppar|uDY
~ppas|j6bWYXW
~ppel|h0W2WDXLWOXTXVWaW
~ppen|e3U4U5U6W8UBWFWGWKWLUNUPXQWRWTUVUWUZUaWeXgUiWjUlW
~ppgr|kGWKWUUWakW
~ppij|r8WaWjX
~ppje|o0X1WGWKW
~ppor|g0U2X3UBbDU
~pps$|r0Y3W
~praa|Z2W3X4Z5Y6U7U8U9WAUBUCUDTEUHUIUJUMXPUQURWSUUUVXWXXUZUaUcUfUgUhUiUjUkUlU
~prac|r8WCWUWZW
~prak|c1U3W4U5U7X8UBUDWFZKULXMUNUOUPUTUUUVUWWZUfUgUhUiUjU
~prat|a2b5W7W9WAUCUEUFUGWHUJUKXMXOUPURUSUTUUUVXWWXUYUZUaUbUcUeUfUgUiUjUkUlU
~pree|f0U1Z2U4Y5U6WAXDUJWMWQUTUUUWWXXfUgU
~prek|V0T1X2k3W4W5U6W8U9UAUBUCUDTEUFTGUIUJUKULUMWNTOUPUQWRUSUTUUTVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkU
~pren|u4WCY
~pres|j8YAWBXCWEWNX
~pret|uTY
~prij|ucY
~prik|mDWNbeWiW
~pril|u0W2WHWQW
~prim|uKWNWOW
~priv|ukX
~prob|j1X7WDYKWMWNWRW
~proe|l0WAYBZFY
~prof|k0W3WBWHaXW
~prog|m8ZEWGX
~proj|p8WFYcW
~prok|m0W1W2WBWDWVWYW
~prot|pDWKWSXbW
~prui|pUYaWjW
~psap|i1WGYKYWXkX
~psch|u0WVW
~pshu|uZWaWjW
~psie|uDWSY
~psle|rFWaWhW
~psma|u0YkX
~pste|uFWGWIWVW
~psto|p5WjY
~pstr|uHY
~psve|ugX
~ptem|u2XXW
~ptie|u1XbX
~ptop|jGaLWcX
~ptre|l3W9WKWLWYXZW
~pube|h0U6UDUJWMdNWXWgW
~pufj|rDWSZ
~pull|k6W8WDWLWPWSWUWcY
~punt|i1WBXDUJWLWOWZWiWjY
~push|u0Y
~pute|oFWGaIW
~pvan|X0U1U2U3U4U7Y8U9UAUBUCUEUFUGUHUIUJUKULUMUNUOUPUQWRUSUTUUUXUYUZUaUbUcWeUgUhjiUjUkU
~pver|rDXWWYWbW
~pvoe|g0U1U3UDULUMhPUiWjU
~quen|pLZ
~quet|uVY
~raad|p3UVa
~raag|b1W2W3X4U5U8U9UAUBUCUEUFUGUKULUNXPUSWTUUYVZWUXUYUZUaUbUcUgUhUjUkUlU
~raai|u6XhW
~raak|g0W2X3W4W7U9WDUGUJUMWPURWTUVXWXYWfUjU
~raam|p5Y8WYW
~raan|o5W7WBWDYFWLWMWZWaWcW
~raar|g0U1U3XDUFWIWJYLWMUNXTWZWbWfWlW
~raat|Z0U1U2U4Y5Y6U7U8UAUBUCUEUHUIUJUMWPUQUSUXUYUZUaXcUfUgUhUiZkUlU
~rabi|o0X4Z
~race|uSXiX
~rach|X0U1W3W4U5Y7U9UAYBUFUGUHUIUJWLUMUNUOUQWRUSWVUWUXUYUaUbUcUdUeUfUgZiWkU
~raci|ubY
~ract|ucWiW
~rade|uLWOWPWTW
~radi|rKWYYiW
~raf$|i0W1U3U7WKWLXTWVXcWlW
~raff|pLZNX
~rafi|u2WBY
~rag$|j5W7WAWKWLZcW
~rage|d0U3U4U5U6UBUFUGUHUKUMWNUOUPUQWRWTUVWZUccgUhWiUjU
~rags|uDWLW
~raie|u4Y8W9W
~rain|lKWMWNWPXZYhW
~rake|g1U2W3W6W7XCWFUGWLYMUWWhU
~raks|rMWQYRW
~rakt|e1U2U3U4U5U6UBUDWFbGUKULUMUNUOaPUTUUUVUZUbUeWfUgUiUjU
~ram$|p4WGWkW
~rama|mOWYWZXbYiW
~rame|ujY
~ramm|m8ZEWGX
~ramp|rDWGWNWiW
~rand|f1W2X4U5U9UBUFUGUKULUMUNUOUPXTUUUVaaXfWgUiU
~rang|u0WDXcW
~rank|pFWOZZWcW
~rans|p3W4Y
~rant|h0W1U4WAWDUMXRYVWbWdW
~rap$|r2WcXjX
~rapa|uiX
~rape|p7WDYaW
~rapi|uDX
~rapj|rDXKWOWSWTW
~rapp|e0W1W2X4U5UBbDWFULUMUNUOUQUTUUUWWZUfUgUiUjU
~rapt|r0W9WDWKWLWcW
~rare|j3UBWDUFWJWLXTXVWXWZWgX
~rate|a2b5W7W9WCUEUFUHUJUKXLUMXOUPURUSUTUUUVXWWXUZUbUcUdUeUfUgUiUjUkUlU
~rati|mFWOWbWcYgW
~raud|rBWGWIZ
~ravo|k6XXZ
~rbaa|r2W6WNY
~rban|rDXVW
~rbec|uWY
~rbee|uLY
~rbei|uHYQW
~rber|p2Y4W
~rbet|uFWGWIWXW
~rbij|p0WcY
~rbli|i7Whe
~rbod|pGWLZ
~rboe|pCZZW
~rbou|pAWQWjY
~rcom|oOWVZ
~rcon|uXY
~rdag|d0U1U3U4U5U6a8U9UAUBUDUFUGUJUKULUMUOXQUSUTUUWVUXUYdaUbUcUfUgUiUjU
~rdat|j0U1X6WQWVXfWgW
~rde$|g0X6W8WFXHWQUgXkW
~rdee|m3YBWbWgW
~rdel|f0U1U3X4UAWBXDUGUMXPURYTUUWXUbW
~rden|c0X1W2U4a5U6U7W9WAUCUDUFUGWHUJUKULWMWNUOUPUQURUTWUUVUWUXUYUaXbUfUgUhUiUjUkW
~rder|e0U1U2W3Y5U8WBXFUGULUMUNUOUPUTUUUYUZYcUeWfUgUjU
~rdgr|uVY
~rdie|pEXHWWWYWaWbWeW
~rdig|i3W8WAWCWDUFXKWLWNXTW
~rdin|uDX
~rdje|u9Z
~rdoe|o0W3W8X9YBWJWNW
~rdop|o2U9XCWFWGXLWMW
~rdra|j5bPWQZ
~rdri|pFWNY
~reac|u0W1Y3W
~reag|k0W1ZJWXY
~rean|uFWSWUW
~reat|rFYZW
~reau|uDY
~rech|i0U1ZHWLWVWhW
~rect|h1XDUQUVaZWdXfWhWlW
~rede|h3U9WDUKXLWTWVWYXZX
~redz|uRY
~reed|uKWUWaW
~reeg|u0W3WkW
~reek|f0U1Z2U4Y5U6WAXFUJWLUMWNUQUTUUUWXXXfUgU
~reeu|u3Y
~rege|X1U2U3U5U6W7X8U9UAUBUCUDUEUHUIWKULdMWNUOUPXRWSUTUUUXUcWdUeUfUgUhWjWkUlU
~reid|m2acW
~reig|uKY
~reik|j1XXZYX
~rein|rMWiY
~reis|f1U3UDUHWLUMUNUQUTUUWZecXfUjU
~reiz|p8WMXQWRZ
~rek$|Y0U1U2h3U5U6W7U8U9UAUCUDUEUFUGUHUIUJUKUMUNUOUPUQXRUSUUUYUZUaUbUdUeUfUhUjWkUlU
~reke|Z0U1Z2W3W7W9aCUDUEUFXGUIUKULUMXOUPUQURUTUUUVUWUXUYUZUaUbUcWdUeUhUiUjUkU
~rekk|h2Y3W4W6WDUKWNWTUVWgXjW
~rel$|rWZ
~rela|rMYXW
~reld|uFWbW
~rele|u0W4WBWZW
~reme|uDWPW
~remp|o1YXXiW
~ren$|K0Y1U2T3U4T5S6T8U9WBTCTFXGWHTJTKWMUNUOUPWQTSTUTVWWUXUYWaWeXfUgUhSjTkTlU
~rend|o3W7YDWMWYW
~reng|f0U1U2U4U5a6UBWDUFUKULaNUOUPUQUTUUUcWfUgUhWjU
~reni|lUWYWZWaZ
~renn|uLXOW
~rens|uGWLX
~rent|h0W4WBWCXDWEXSXTUZWgX
~renw|uaY
~renz|mLYMX
~repe|p1WAWBYKW
~rere|uFX
~res$|o0W4XBYHWWXkX
~rese|l8YAWPY
~resp|g3a6UBUDUFUKWLYNUTYbXfUgU
~ress|h3UCWDUFXKXNYPUXZ
~rest|k2XBZEWNX
~resu|rBZ
~rett|uTY
~reuk|u0W9X
~reum|p3WLWPZgW
~reve|p4WGWIYYW
~rfaf|uaWeW
~rfee|jYbbYfW
~rft$|oGWJWKYNW
~rfum|uLWNX
~rfvu|uaX
~rgaa|rBYQW
~rgad|p0WVZ
~rgan|k0W4WBXQZaW
~rge$|uLWTW
~rged|ufY
~rgee|r0W1W6WDWFWSWZW
~rgel|l8WBZCWcY
~rgen|f0U1X3U4U5X6W8WBUDXFWMWNYPWQWRWTWeWgUjU
~rger|o4WFYaW
~rges|p2YjW
~rget|u0WEX
~rgev|m0W5X6WPWQW
~rgie|mDWOWSZeW
~rgin|mDWFWPWSWaXeW
~rgki|u6WDYgX
~rgle|uDX
~rgoe|rHWcX
~rgon|u0W4Y
~rgpl|uDX
~rgro|g0U5W7WDWFUQXWYbZgW
~rhaa|m1W3W9WCXJXPUQWbWgW
~rhal|l4W8W9XCYNWTWbXiW
~rham|mDWOZSWYWjW
~rhei|o3WDWNXaW
~rhor|p9YBX
~rhui|l1W2X6WQWVWdZ
~riaa|uGWPW
~rich|c0d1X2U3U4X6W8U9UAUBUCUDUEUFUGUHXKULUMUNUOUQUSUTUUUVUWUXUYUZUaUbUcUfWgUhUiUkUlW
~ride|riY
~rie$|a0W2W3U4U6X8W9UCUDWEUFYJUKULUPUUUVUXUYUZWbUfUgWjUkUlU
~rief|c0d2U3U4X5U6U8U9UAUBUCUFUHUIWKULUMUNUOUPUQUTUUUVWWUXWYUZUaUbUcYfUgUhUiUjU
~rieh|u2X
~riek|uPXaX
~rien|f1UBUDUKWLUMUNcPUTYfUgU
~ries|u4Y
~riet|rNY
~rieu|j3ZBWEWVW
~riev|m0X4YVXcW
~rift|e0W2U4U5a6U8ZDUFUGUKULUMYNUOUTUZUfUgUjU
~rig$|j2UDUFZYXZWgWjX
~rige|r1W3WQW
~righ|uDWSWTW
~rij$|b0U1U3U4U5U6Z8U9UBUCUEUFUHUJUKULUMUNUOZQURUVUWUXUZXaUcUeWfagUjUkUlU
~rijd|a2U3U4U5W6U7U8UAWBUCUDUEUFUGUIUJUKULUMUQURUSUTUUXVUXUZWaUbWcUdUeUfWhWiajWkUlU
~rije|h3W5U7WAWEWYWZWfX
~rijf|e0Y1W2U4W5X6XFUGWHYIWKULUNUTUVUaWfUiWjU
~rijk|i0X4WEXFWGWNWZWbWgW
~rijo|uUY
~rijp|e0W1U2W3W4Z9UBWCWDWFWJWKWLWMUNUPUTUUUgU
~rijv|e0U1U3U4W5U6WBUCUDUFXGXHYIYLUMUNUPUQWTUaYgUiU
~rijw|mUZcW
~rika|uOX
~rikk|mDWNbeWiW
~ril$|r0W2WDWHWQWcW
~rima|uKWNWOW
~rimi|rbZ
~rimp|paXdZ
~rin$|r0WDWKWiW
~ring|Z0W1U3W5W6U7U8X9UAUBYDUEUFUGUHUIUJWKUMUNUOUPUQURUSUTUVYWXXUYZZUaUbUdUeUgUhUkU
~rink|jOZPWWW
~rinn|u0Y
~riod|r8WQY
~rip$|o3Z6W
~ripb|uCY
~ris$|u5WTWXW
~risc|u4XOW
~riss|rjX
~rist|ubZ
~rita|uDXSZ
~riti|u3Y
~ritm|k5W7WIWMUPa
~riva|ukX
~rjaa|oOXYZ
~rjuf|u7XQW
~rkal|u0WfW
~rkam|rTWWZ
~rkan|rBZ
~rkbe|uAX
~rkbl|u9WFW
~rkda|r0W1W6YBW
~rkdr|rAWgY
~rkee|d1U2U3U4U5U8UBUDUFUGUKULUMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgUhUijjUkW
~rken|a0U1U2U4U5U6Z7W8U9UCUDUFaGUHUIUJUKULUNUPUQUSUVUWUYUZUbUcUdUeUhWiUjUkYlU
~rker|g0U5UDXSWTUaXhWiZ
~rkin|j3WDZKXSXbW
~rkje|p5W6U8ZPW
~rkkl|rAXcW
~rkla|pUWVWYX
~rkle|r0WYY
~rkom|u3WbW
~rkpl|uHWjX
~rkra|d0U1X2W3X5U8UAUBUDUFUGUJXLUMUNUOUPUTXVUWUZUfUgZiUjU
~rks$|o0W4aCW
~rksh|o9ZOWZW
~rkst|oAXBWFWGYIZ
~rkt$|c0W1X2W3U5U6T7W9WAUBUDWEUGUHXIUKWLUMXNUOUPUQUSUTUUUVUXWYWZUbUcUgWhUiUjUkUlW
~rkti|r0U1W6Z
~rkvr|uAY
~rkwe|p0WAXBWZY
~rlan|f2U3W4dDWMUgU
~rlas|uaXiW
~rlee|mCbOW
~rleg|k2WNWVa
~rlen|rDXZW
~rles|uJWeX
~rlez|k4X9WCXUWaW
~rlic|kHXMYXWiXjW
~rlij|b0U2W3Z4U5U6U8W9UAUBXCUDXEWFUIWKUMUNUOUPUQURUUUVUWUXUYUaUbUfUgUhUiXjUkUlU
~rlin|Z0U4U5U7U8U9UCUDXEWGWIWJUKULWOUPUQWRWSUTUUUVZWWaWbUcUdZeUhUiWjU
~rlof|lfagX
~rloo|mEWcXgWlX
~rlop|rAWEXQW
~rlor|r5WQWTXWW
~rmar|rKWMWaW
~rmat|o0X8WBWCWkW
~rme$|oDWNWOXPWQWTW
~rmen|lBWFYGWLYeW
~rmer|u0WBW
~rmin|u1W6WXWjX
~rmoe|uMWcX
~rmpj|r9WGYMW
~rmti|pGXMX
~rmul|r0W4WBWDWcWkW
~rnac|uZY
~rnav|uYY
~rnem|rHWaY
~rnet|lGXIXkZ
~rnis|u3WDY
~rnoo|rYXZZ
~robe|u7WRX
~robl|k1XDYGWKWMWNW
~robo|uAUGXIY
~roch|uWY
~rodd|p3YGWKX
~roef|m0WAYBZFW
~roeg|f0U2U3U6Z9WBUDUFULWMUNUPUQWfXgUhWiW
~roei|mMXNWUWcX
~roek|rPZ
~roen|jFWLUOXeXja
~roep|R1U2T3U4U5T6T7W8U9TATBTDUFXGXHXIUJTKZLUMTNTOTPWQaRUSUTTVUWbXTZUaTbTcTdUeUfTgbiTjTkYlT
~roer|o6XCWMXNWWW
~roet|m4WJWTc
~rofi|l0WBWHaXW
~rogr|m8ZEWGX
~roje|p8WFYcW
~roke|k0W1W2WBWDWLXVWYW
~rokk|h3U4WNWTYVWXZgU
~role|mDWLXSWUWiX
~rols|oBWDWEWiWjZ
~rome|iAWDUGYHYQXgW
~romm|kFWLWOZSWjX
~rond|h0UDUGXKXQXbZcWfWjW
~ront|u4X8WTX
~rood|jDWOcSWcW
~rook|p4WCWLWOWUWgWiW
~room|k0W4WBXHXQa
~roor|u3WbW
~roos|d2U3U4U5U6W8UBUDUGUHUKULUMWNXOUQUSUTUUUVWWUYUZUaUbUcUffgUiUjU
~root|oNWPWTWcWgX
~rop$|o2W8XDWUW
~ropv|pDWQWWWcWhX
~rote|fFULWQWTUWWbWgWhW
~roto|pDWKWSXiW
~rots|l4W8WCWDWKWTWYWaWfWlW
~rout|m8Wia
~rouw|e0U1U2U3a4U5U6UBUFUGWHUKWLUMUNZOUPUQUTWUUVUWWXUZUaUbUfUgUiUjUkW
~rove|mBWKWMWNWVWfWgWiW
~rpen|r8WjX
~rpes|rFXGWKWLX
~rpla|rVWfWiW
~rple|jDWFXRWSZUWaWiW
~rpli|lXYaWfXlZ
~rpok|uDWSY
~rpri|rNYYXiW
~rpro|r8WDWGW
~rpsh|uZWaWjW
~rran|u0WDXcW
~rrel|rWZ
~rren|u7YMW
~rrie|rFYNWaW
~rrij|uEY
~rro$|r0Z1W
~rsbe|u1W5WiX
~rsch|Z0W1U2U3U4U6W8UAUBUCUDUEUFWHUIWJULWNUOUPXQWRUSUTUUUYUZUbYcUdUeUfUgXiUjUkUlU
~rsie|mUWYWZYcW
~rsit|uHWbW
~rsla|g0U1U2Y5WAaBWDUEXFUGXIXLUPUfUgU
~rsle|uPWiW
~rsne|uEY
~rson|pNWgZiWjW
~rsoo|f1X3UJWKWNWTWUWXYkX
~rspe|o4UBWDYNWQW
~rst$|i3ULXTWUWYZaWbY
~rsta|i2W4bBWDWQXTW
~rste|c0U2U3U4U6U8UAUBUCUDWFUGUHUKULUOUPUQXSWTWUUVUWUXUZWaUbUcUfWgUhUiajU
~rsto|u8XUWXWYX
~rstr|l0W4WAWBXHXQY
~rstu|u0Y
~rstv|pPXYX
~rsus|p4XMX
~rtaa|k0X4ZIW
~rtal|k0U4c
~rtbe|uaWdX
~rtcl|oKWZXaZ
~rtda|rUWZY
~rtde|u9Y
~rte$|o0W1XYWbX
~rtei|rMYXW
~rtel|Z0U1Y2X3W6U9UAUCWDWEUFWGUHWIUJUMUNUOUPURUSUTWUXVWWUXUaWbWcUgUhUiUjUkZlU
~rten|k1W7WBWOXWWYXZX
~rter|u0XfX
~rtfo|u8Y
~rtga|r2Y
~rtge|l2ZBWQWWWXWaW
~rtho|u0W1WDX
~rthu|uAUaY
~rtie|j2W5YCXNWOWhW
~rtig|rQXcWiW
~rtin|r0X4X
~rtje|e1U2U3U4U5W6W9UBUCWDUEWGWKULUPWQUWXeXfUiUjU
~rtne|r3YVW
~rtra|uKWiX
~rtre|rgZ
~rtro|f0U1U3a4UBUDUFUGWKWLUMUNYPUTWUUVUXUgUiUjUkW
~rts$|j1WDbPWScfW
~rtus|u2W9WGWMWWW
~ruct|rAWFWPW
~rug$|g0U1Y3Y5U9WCXDULYNWTUUUVWdWgUlW
~rugb|u1X
~rugk|i2YDUNWQaVW
~rugs|r7WKWLZMW
~rugz|p0WDYNWiW
~ruik|j9WFWGXIXJWLWOXTX
~ruil|f0U1U3U4U5U6UBUCWDUFUGUKULUMUNUOUPUQUTUUXWWZUaXcYfZgUhaiUjU
~ruim|g0U2W3UBUDUFULXNUOUPWTUUXbWfUjb
~ruip|uPY
~ruis|rBWiY
~ruit|f0U1U2U3U4U5UFUGUKULWMUNUOcPWQUTUUUVUZUbUcWgUiUjW
~ruk$|f0U1U5W6WBWFUKWLUMUNZOWPUTUgXiUjU
~rukk|oDWiY
~rukt|r5WNWiW
~rum$|paYhX
~rume|rZZ
~rumo|uFY
~rupp|u0W5WLWfW
~rust|a0U2W3U4U5X6U7U8U9UBUDUEUFWHUIUJUMYNZOURUSUTYVUWUXUYUZUaUbUcUdUeUfUhUiUkUlU
~ruur|uJY
~ruzi|h1W2U7WDUKdLWMWNU
~rval|u1XfXgX
~rvan|mgb
~rvar|p3WNWWX
~rvee|uEY
~rvek|uPY
~rvel|rEYhW
~rven|k3UKUMWNWPXXWfWiWlX
~rver|m1X6WDXUWbWkY
~rvoe|j1WDWRWUWWWib
~rvol|oHYQWjW
~rvra|u2Y
~rwac|h0X1W3ZBWLWbWfWlW
~rwar|r7YMWjW
~rweg|rJWNWgWiX
~rwer|j8YAWDUEWQUaWbWjW
~rwij|c0U1U2U4U5U6U7W8U9UAUDaEUFaGUHUKULUMUNUOUQWSUTUUUVUWUXUYUZUaUbUcUfXhUjU
~rzaa|pFYeZ
~rzen|rPYUWcW
~rzic|m0ZAWDW
~rzoe|pDXFWVW
~rzor|mFWPYaXeW
~rzui|l1XLWfYlc
~saai|rFYjW
~same|f0U3XAWBUDWFWGUIWKUQUVWaXdXgX
~sant|uFY
~sap$|uOY
~sapp|g1W3U4WBUDUFUGZKXQUTUWYgUkX
~sass|uDWgW
~sati|uaX
~savo|u0WYW
~sbed|u1W5WiX
~sbes|ubX
~sbez|rHWXY
~sboe|uCXLW
~sbor|u0Y
~sbri|p0Z
~scal|u1XDW
~sch$|d0W1W2U3U4a5U6U8U9UBUCWDWFWGUHWKUMUNUPUQUSXTUUUVUWUYUZUaUbWcUfUgUiUjU
~scha|Z0U2U5U7U9UAUCUDWFYGUIUJUKULUMXPUQUSUVYWUXWYUZWaWbUcWdUeUfUhUiUkUlU
~sche|X0W1U2U4U5X6W7U8UAUBUDWEUFWGaHUIUJUKYLXMXNUOUQURUTUUUVUXUYXZUaUbUcUdUeWfUgUhUiUjUkWlU
~schi|b0W2U4U6W8UAUBUCUEUFWGUHUJUMUOUPUQUSUUYVUWWYUaUbZcUgWjYkUlU
~scho|K0U1T2S3T4T5U6T7X8S9SAUBTESFSGTHUITJSKWMTOUPUQZRTSTTWUUVWWSXUYUZbaUdXeUfXgRhWjYkTlX
~schr|Z0Y2U3W4X5a6W8YAUEUGYHUIaJUKULUNUOURUSUTUWUXUYUZUaUbUdUeUfUgUhUiUjUkUlU
~schu|m0WAWBWGWIWLYQWcW
~scoo|mBWDWQWZWiX
~scor|r0WBa
~scou|uaY
~scri|rbZ
~sdag|f0U3U6WDUFULUPUUXWWYWbWfYhW
~sdie|pba
~sdru|pBXKWiW
~sect|rFWHWeY
~seer|r2W5W7W8WBWDWXW
~seks|rMY
~selb|uaY
~seld|u8WJWPWgW
~sele|f1U3U5U6XBUDUFZLUNUOUPUTUUUWXYWfXgXjU
~seli|l0WFWTWZWgX
~selt|uNWgWiW
~sen$|T0T1T2U3U4T7U8U9UAUBWCUDTFXGTHUIUJTKULTMXNUOXPXQURaSUTTUYWWYUaTcWdUeUfUgYhTjWkU
~sena|rGWKWWWgW
~senb|uKWWW
~send|rDXOW
~sene|pDWSWfWgWlW
~senf|uWXkX
~seng|ubWgW
~senk|uKWLWjW
~senm|uJWMWNWWW
~seno|p0WUYWW
~sens|rTWhWiW
~sent|i4W8YAWDUQWfWla
~senu|pfagW
~sept|r2XCWLWXW
~sequ|pLZ
~ser$|uQWZX
~sere|u9WdX
~seri|j3ZBWEWVW
~sers|uQY
~serv|rPZ
~seum|mFWUXZa
~sexa|uiX
~sfee|jKXTZYWaW
~sfor|u0W4WBWkW
~sgaa|u1XHW
~sgee|uFXJW
~sgeg|ukY
~sges|k2YQY
~sgev|p8WDWFWSWTW
~sgew|u0WHW
~sgie|uFY
~sgro|r3WEXLWgY
~shei|r1W3WGWNX
~shop|o9ZOWZW
~shui|pZWaZjW
~sias|uFWTW
~sica|lYbZXkW
~sidi|ucY
~sie$|c0U1U2U3U4U5U6U8U9UAUBUFWHUJULUMUNUQUSWUZVZWUXUYWaUcUdYfUgUhUiUjUkUlU
~sief|uKWbW
~sier|l3XYWka
~sies|uZY
~sign|u1Y
~sing|k3WBZLWVWiW
~sint|kUWYbZWaW
~siot|uDX
~sis$|rBXFWSX
~siss|r3WAWGWQW
~sist|oDWgZ
~site|j0bHWbWfWkW
~siti|u2WTW
~situ|m2XMWiY
~sje$|e1W2W3U4W6WBUFUGUKULUMUNWOWPWQUTUUUVUcWgUia
~sjes|h3WBWLWNXOWUWWWbWiWjX
~skee|rXWaY
~skla|uEY
~skle|ubY
~skom|r2WNWXW
~skun|j2W3X9WBWFXgW
~skwa|uCWFW
~slaa|b0U1U2U3U4U5U6U8U9UAUBXCUDUEWFUGWHUJUKYMZOUPcQUSUUUVUWUXUYUZUaUbUcUfUgUhUiUkUlU
~slag|c0U2Y6U8U9UAaBZCUEUGWHUIWKWLUMUOUQUSUTUUUVUWUXUYUZUaUbUcYfUgUhUiUjUkUlU
~slam|pbYiX
~slap|e0U2U5W6U9XCXFUGUKULUMYNWOUPaQUTUfUgUjU
~slat|p4XMXRY
~slec|h2W3U5WDXEWNXPW
~sles|pFWWWZWiW
~slex|m1W3WBWDa
~slic|uiX
~slim|pEZbW
~slis|jVc
~sloo|uFWeY
~slot|jKXSWVXcWfXjWkW
~slui|iDUKXVXYWdXfXhW
~smai|u0YkX
~smak|j2XQZWY
~smar|uGXHW
~sme$|oDYKWbWgW
~smer|rPYjW
~smet|u8WSX
~smid|u8W9WCXaX
~smoe|pCXUWfWlW
~snac|uOY
~snap|d3U4X5U6U9ZAXDXFXGYLUMUNUOUPUTUUUVUZUaUbUcWgUiUjU
~snel|f0W1W3U5WEcFULUNUTUiX
~snoe|pNWOZUWjW
~snot|pDWPYSX
~soci|j0WGXKWNXkW
~soep|uOWTWUW
~soll|rHZ
~som$|u0W9Y
~somm|i0U9ZBWCUDUEWFXXW
~somt|r0W8WBW
~sond|oDXSaVWZW
~sone|pNWgZiWjW
~sont|rCXOWYW
~soon|f1X3UJWKWNWTWUWXYkX
~sorl|ucY
~soud|mCZUZiW
~spaa|r4WEWcX
~spad|piY
~span|oNa
~spar|u3WeW
~spec|d2U3a4U5U6U8UBWDWFUGUKWLYMUNUPUTXUUVWbXcUfUgUiUjU
~spee|a1W4U6U7X8U9UAUBUDUEUGUHUJULUMXNUOUPZRUSUTUUUVUWXXUYUZUaWbUcUfUgUhWiUjXkUlU
~spel|a0U1U2U3U5U6U7U9ZBUCUDUEUHUIUJULUMUOXPdQURUSUTUUUVUWUXUZUaUbUcUdUeUfUgUhWiUkUlU
~sper|m4UBWDXKXNXOWSW
~spie|p0W4WGWIZ
~spij|o1WLWfXla
~spla|u3WDX
~sple|rCWHWQWWW
~spli|ugY
~spon|oaWca
~spor|c0U1U2U3U4U5U6U7U8U9UCUDUEUFUGUHULUMUNUOZPUQUSUTUVUXUYUZfaZbUcUfUgUhUiUjUkUlU
~spra|c2X3X4W5U7X8U9UAUBUCUEUFUHUJUKULYNUOUPUQURWSUTUUUVWWYXUZUaUbUcUfUgUhUiUjU
~spre|T0T1a2i3W4Z5U6X8T9UBUCUDTEUFTGUHUIUKTLUMXNTOTPTQWRUSUTUUTVTYUZTaUbUcUdUeUfUgThUiTjUkUlU
~spro|j0W1W2W8WBWCWDYUWVWYW
~spul|k6W8WDWLWPWSWUWcY
~sreg|rLXiW
~ssan|uFY
~ssch|p3WAWGWQWTW
~sse$|lXYjX
~ssel|d0W1U2U3U4U5U6X8U9UAUBUDUFXGUKULUOUPUQUSUTUUUVUWXXUYUaUbUcUfWgbhUjU
~ssen|U0U1U2U3U4U5U7U9UAUBTCUEUFXGUHUIULTMYNUOXPWQURZTTUZWZXUYUZTaTbTcWdUeUfXgZhUiUlW
~sser|pNWQZ
~ssie|f0U1U4U5UBUDUFUGUKXLUMUOUPUQUTWUYVXYWZUfUgUhUjUkZ
~ssin|p3WBWVW
~ssis|oDWgZ
~ssit|p2YMWiW
~ssto|u8WDW
~sta$|j2X4X6YGWUW
~staa|V0X1W2T3X4W5Z6W7U8WAXBZDUEUFTGUIUJULTMUNUPURUSUTXXUYUZUaUbUcUeUhWiX
~stad|m1W6WaYcWhW
~stag|c0U2U3W4U5U6W8U9UAUBUDUFUHiKULWMUNUOUPUQUSUTUUUVUWUXUYUZUaUbUcUfUgZhUiUjU
~stal|p3W4WHWiWjW
~stan|g0U3W4WBWFWRZTWbWgWjX
~stap|f0U3UAXBUDWOUPUQZTUZWaWfWgUiXjUlW
~star|j1W2X5XCWLWWXXWfW
~stat|pBWNWiX
~stda|oFWYXbWeX
~ste$|Z2U4U6U8UAUDTFUGUIUJYKULUOUPWQXRUTWUUVUWUXUYUbUcUdUeUfWgahUiUjUkUlU
~sted|uHYQW
~stee|h0W4WBXDUQWSWUWcWfWiXlW
~stek|lGWgWiZ
~stel|c0U1X3U5U6U8W9UAYCUDUEUHUKUNUOUPUSUUUVUWWYWZWbXcUfUgUhUiUjXkU
~stem|h0U1U3U7YBUDUOUVaZUjUkZlW
~sten|Z2U3U4U5U6W7U8U9UAUCUEUFUHUIUJUKYLUMUOWQURUSUTUUUVUWUXUYWaUbZcYdUeUfUgWhUiUjUkUlU
~ster|U0X2U3X8U9UBXDTFUGTHTIUJYLUMWNUOTPUQURUSTTXUUWUXUYUZUaUbTcUdUeUfcgYhWiTjTkU
~steu|g0U1U3Z9WAWDaLWNUPUTUUU
~stfe|uYX
~stic|mDWFWLWcXeY
~stie|o5W6WFWMWRWjW
~stig|c0U4W5Y6U8U9UBUCUDWEUHULXMWNaOUPUQWSUTUUUVUWUXUYUZUaUbUcUhUiUjUlU
~stij|mFWHWfZhW
~stil|j3WCWDUFWNYXWiWjY
~stim|r9WMWRWXW
~stin|m3WFWLWgWja
~stip|p6ZfW
~stis|uDWbW
~stje|r1WDWKXYW
~stle|mUYZXbW
~stlo|uDX
~stma|oDWFWGWIXSYYW
~stoe|h0U3U5WDWEWPUQUTUWUgUiZjc
~stof|l8Z9WEWFW
~stok|p5WjY
~ston|m5WTYUYXWYWfWgWiW
~stoo|m3W5WDXFWLWfW
~stop|pAWDWGWKWiW
~stot|uDWKX
~stou|uhZ
~stra|b0U1U2U3U4U5U6U7U8U9UBUCUDUEUFUGUIUJULdMWOUQWSUVUXUZUaYbUcUeUfUgUhUiZkUlU
~stre|h0U1UBWLaNYPUTUWWhX
~stri|l9WAWCZNWZX
~stro|g3UBWDUFUHaLUNUOUQbgWjU
~stru|mFWPWZY
~stst|uVWYWcW
~stud|e1U3U4U6U8WAZBUDUFUGUHaLUMUNUOUPUQUTUVUZUaUfZgUiUjU
~stui|rFXOWeY
~stuk|h8WAXBWDUGYIYLWUUcXjW
~stur|p0Z2W
~stuu|e0Z1W3U4W9UBUFUGULWMUNUOUPUQUTUUUVaZUfUgWiWjUkX
~stvi|uYX
~stvo|uPY
~subs|ucY
~suik|iDUNUOaSWYXbX
~suit|ufWgW
~suli|uDXSY
~sult|mBYDWSX
~supe|kEWKWMWNWTYaW
~sure|ufXgX
~surv|uLWZX
~sus$|p4XMX
~suur|oAWCWEWFWGWLWfW
~svaa|uCWFW
~sver|mDXgXiX
~swee|uBXNW
~swer|d1U2U3U4U5U6UAgBUEXGWHUIWKULUMUNUOUPUQUSUTUUUVUWUXUYUZUaWbUcUfUgUhUiUjU
~syst|m0W4W6WBXQWfWlW
~szit|lDYaWfYlc
~taak|p8WAWMWUW
~taal|W0X1T2U3T4l5U6U7U8U9UAUBWDUEUGWJUKTLYMTNUOUPTQURUSUTUVUWWXWYUZTaUbWcXdUeUfUgThUiUjTkUlU
~taan|b1W2U3Y5Y6X7U8W9UCUDUEUFUGUJUKWLUMUNUPUSUTXUWVUWWYUZUaUbUcUdWfWgUhWiWjUkU
~taar|o9XOZTW
~taat|Z0X1W2U4U5X6U7U9UAXBaEUFUIUJUKULUNUSUUUWUXUYUZUaUbUdUeUfUgWiWjW
~tabl|rGYSW
~tact|h1ZAWDUJWUWWYgU
~tad$|p6WaZhW
~tafe|c1U2Y4U5W6U9ZAUBUDWFWGWHUKUMWOWPUQUSUVWWWXXZUaUbUcUfUgUiU
~tage|d0U2U3W4U5U6WDUFUGUHjKUMUNUOUPUQUTUUUVUWUXUZUaUcUfUiUjU
~tagi|pLWgZ
~tagr|uGWkW
~take|k2U4WAXQYUX
~tal$|rVWdZ
~tale|b0U1U2U3U4Z5U6U8U9UAUBUCUDUEXFUHUJUKULUMUNWOUPUQUSUTUVUWUYUZXbUcafUgUhUiUjUkWlU
~tali|i4cDWEWSY
~tall|r3WHWiWjW
~tand|g0U1U3W4WBWFWNUOXRZTWfWjU
~tank|ugWjY
~tant|u5WbW
~tap$|p2WQY
~tape|rAYDWcW
~tapj|mDWQWZXaWfWhWlW
~tapp|uQWiX
~tari|lOWVXWXca
~tart|k1W2X5YCWLWWWXWfW
~tas$|j0XAWFWGXLWMWPYRX
~tate|uBY
~tati|f0U1U3U5U8WAWDWHWLUMUOYPUSWTUbWiWjU
~taxi|l1X5Xib
~tbaa|uVWXX
~tbal|g0U1U3U5UDULUNUTUYWZdaWgUhWjW
~tbij|jCXMXOaUWXWYX
~tbot|rFWGXIY
~tbui|oMa
~tclu|oEWKWZWaZ
~tdag|g0U1U3W5UBUDUEZFWKULUMUNUOWPUQUTWUWXUYWZXbWeXfUgUjU
~tdek|rFWPY
~tdel|r9XOW
~tdie|u6X
~team|f0U1U6W7WDXFULUMUNUTZUUXUgWjU
~tech|lCWFYHWZW
~tedi|uHYQW
~teek|pSWiY
~teem|m0W4W6WBXQWfWlW
~teen|d0W1Z2W3X4U5U7WBWDWFUGUJWKULWNUTWbUgUjUlW
~teer|r5WbY
~tege|j2W3X5W8WAWMWNWPWQWcW
~teit|d0U1U3U5U8WBUDWFWGUHWKULUMYNUOUPYQUTUUWVUZWbXfUgUiUjU
~teke|f1U3U6W9UBYDUFXGULUMUNUQUTUUWVWZWdWfUgUhUiZ
~teko|lMWPUgb
~teks|r0X4W
~tel$|f1X2Z3X4U5U9WDUFXGWLWMUNUPUQUTUUUbWdWeWfUkW
~teld|p1W3WBWTWkX
~tele|a0W1Y2U3U4W6U7U8U9UAUBUCUDUEUFUGeHUJUKULYOUPUQURUSUTUUUYUZUaUbUcUeUfUgUhUjUkWlU
~teli|i0W4WDUSWTWYWZYbX
~tell|Y0U1W2U3T4W6U8WAWBWCXEUGWHWIXLUNUOUPUQWRUSUUXVUYWZXaXcUdUeUgUhUiUjWkWlU
~telt|i0U1W2U3X8WAWBZDWFXGULWNUTUbW
~tem$|uVXfWlW
~temb|u2XXW
~temm|i7YDUVZkZ
~temp|oEZPX
~ten$|K1T2Z3W4S5U6U7U8U9TBWCTFUGUHSIUJTKbNTOYPWQRRUSUUUWWXUZUaSdTfUgShUiSjUkUlU
~tena|r0W4WZWlW
~tenb|o4WBWCXDWSX
~tend|d0U2U3U5Z6U8U9WAUBUDUGUHUKULUNUOUQXSUTUUWVUWZYWbUcUgUiUjU
~teng|o2XKX
~tenl|l6WPWZYbWeW
~tens|mKXPWZWhX
~tent|k8XBWDWgZ
~tepu|uOWZX
~ter$|S0Y1U2U3T6U8T9UAUBXCUDWEUFUHXIUJYKWLTMWNUQURWSXTUUUVUWTXTYTZWaUbTdUeUfdgXhUjTkUlX
~tera|uGWVWfWlW
~terb|p2WCYVW
~terd|k3X4W6WOWUWVWWWYWeW
~tere|Z0U1Y3X5U6U7U9UAUCUFYHXJUMUNUOWQURUSUTUUUVUWUXYYUZUaUcUdUeWfUgUiUjUkUlU
~terf|uOXYW
~terg|j5W7WQXbZgW
~terh|mDWOZSWYWjW
~teri|p9WDWGWPW
~terj|r7XQWUXcX
~terk|rUWYX
~terl|uAXiW
~term|u1W6WXWcX
~tern|kDWGXIXkY
~tero|u9WQW
~terp|oDWGWMWSXjX
~ters|Z0U3U7U9WAUCYFWGUHUIUJUKULUOUQYRUSUTXUUVUWUXUaUbUcUdUeUfWhWkUlW
~tert|m3WKWMXTW
~teru|c1Z2X3W5U6U8U9WAUBUCXDUHUKWLXNWOUPUSUTUUUVYWUXUYUZUaUbUcUdWfUgUhUiU
~terw|r3WDWfX
~tes$|k0W1U2UDWSXbYjX
~test|oBYDWOWZWbX
~teun|g0U1U3Z9WAWDaLWNUPUTUUU
~teur|l0W1UDWUWVZdXjW
~tevo|m0Z2WfW
~tevr|uTWVW
~tfee|rYXaW
~tfol|u8Y
~tgaa|r5XMX
~tgan|p2YBW
~tgeb|u2Y
~tged|uEWKW
~tgel|p4W9WHWKWQWbY
~tgen|m2WKWWWXXaW
~tger|uMX
~tges|j2YBXKWMXXWbW
~tgev|u0W1W3YKW
~tgpt|pFWGXIZLW
~thea|uZZ
~thee|mCWWYaWjW
~them|j6U8aFWMXPWUW
~theo|rFYHW
~ther|o7WDa
~thet|uDWSY
~thod|p8Z9WFW
~thop|u0W1WDX
~thou|p1WFWLWTWaW
~thui|Q0U2Y5T6U7Z9bAUBUDWETFSHTIUJTKUMbOTPWQTRTSUTWUUVTWUYTZUcTdUeUfWgThTiTjTkUlZ
~tic$|uFXeY
~tich|ucX
~tie$|V0X1W3U4U5U6U7UBXCUDUFXGUHUJUKTLUMUNUPTQURUSXTTUUWUXUZTaWbZdUeUfYgTiW
~tiea|u8WbW
~tieb|r3WDWHWOW
~tied|uNWfW
~tief|i0U2W4U5W6WBWDWFYNWOWTW
~tieg|u2WgW
~tiek|m3YFWgXjW
~tien|e0U2X4U6UDUGUKULUMZNUPURaTUUWVWWUXUcWdXfWgUjUlW
~tier|j2W5YCXEWhW
~ties|gAWMXNWSWYWaWfWlW
~tiev|rCWXWZW
~tig$|a1U2W3U5W9UBUDUEUFWGUHUIUJUNYOUPUQXRUSUVUWUXUYUaUbUeUfWhUjUkU
~tige|j0U1W3W4W5WFWGXIXfW
~tijd|S1X2W3W4T5W6b7U8U9TAWBUCUDWEUFTGWHUIUJXKULTMWNTPUQWRUSUTUUTVUWTXTYTZUaTbTcTdUeUfcgThXiTjTkUlT
~tijk|l4UDWFZQWcW
~tike|uDXSW
~tikt|rGZMW
~till|o1UCWDWFWNXUWXWjW
~tilt|ujZ
~time|o1WLYNWgWiW
~timm|rUZ
~timu|r9WMWRWXW
~tine|oLWOZ
~ting|a1U2U4W5U6U7U8U9UAUBUCUDUEUHYJUKUMWOUPUQURUSUTUUUVUWWZUaWbUcXdUeUfWjWkUlU
~tink|o3WLWgWja
~tinu|uVWfX
~tion|kCWKWNXXWiX
~tip$|p3X6XMX
~tips|m9XMY
~tis$|p3WGWOWcY
~tisc|k0WDXFWHWWWbX
~tism|pDZKWgW
~titi|rAWBY
~tivi|j8WPZUWZW
~tje$|V0U1Z3T5d8T9UAUBTCXDUFTGTHUIUJUKWLTMUOWPYQURUSUTWUXVUWWXUYWaUbUcWdUeUfUhUiTjUkUlU
~tjes|Y0W2U3U4X5U6X8W9YAUBUCUDUEUFWGWHUIUJUKWLWMXNUOUPUQURUSUUWVUXUYUaUbUdUeWfUgUhUjWkUlU
~tkom|uHWcW
~tleg|c1U2W3U5U6U7U8W9aAUBWFXHUIWJUKUMUNUOUPUQWSUTUUUWUXUYUZUaUbUfUgWhUiUjU
~tles|lUYZZbW
~tlij|pDWhX
~tloo|rDXLW
~tlv$|u0X4YDW
~tma$|uDWSY
~tmat|uFWGWIX
~tme$|l5WIWPa
~tmoe|oDWWa
~tner|r3YVW
~tneu|rDWPWSY
~tnod|lHWXZaX
~tobe|u3WiW
~toch|pYXZWaWjY
~toco|rDWKWSX
~toda|r0W8WBW
~toeg|p0W1W3WTWkW
~toek|pHWdY
~toel|jBWDWEWIWQUWUiWjc
~toen|l1X3XBWFWGWJWKWNWPWTXUWZWcW
~toep|p5WiZ
~toer|rYXZZ
~toes|h1UBUYWcZjYkZ
~toet|e0U1U2U4U5U6U9UBfEWFUGUKULUMUNXOUPUQXTUZUiUjU
~toev|u3WDW
~toez|pAXGWLWhW
~tof$|l8Z9WEWFW
~togr|r0W4WkW
~toil|pjZ
~tok$|pGZMWjW
~tokk|r5WjX
~tolk|h1U2X3U4d
~toma|u9WOW
~tond|m5WTYUXfWgWiX
~tone|rXWYWZW
~toon|l3Y8XXW
~toor|j3W5W6XDYFWLWSWTWfW
~top$|f0U1W3U4UCWDUGZKWMUQUTYcWgUiUjU
~tor$|c0U1W2U3U4U5U6U8U9UAUBUDWFUGUHUJeLUOUQWRWSUUUVUWUXUYUZUaUbUcUfUgXhUiWjU
~toru|rJZNWgW
~tos$|rDXiWkW
~toto|uBXcW
~tott|uDWKX
~toud|rUWhY
~tper|r1XJWXW
~tra$|c0U1U2U3U5U6U8UAUBUDZEWFUGUKULUMUNUOUPWQUSUTUVUXUYUaUbUgXhYiUjU
~traa|hDULWUWYUaYic
~trac|ucWiW
~trad|r4XWXYY
~traf|h3UBUDUFUKWLdNWUUiU
~trai|lKWMWNWPXZYhW
~trak|h1UFWLUMWObQXRWSWeWjU
~tran|r3W4X
~trap|r9WKWLWjX
~trat|rAWFWYWaW
~tred|l9WKXLWYXZW
~trei|oKWYXiY
~trek|i1W3WDUKWNWTUVXgY
~tren|kBWGWLbMWhW
~trer|uFX
~tres|pBWNa
~trij|p9WAWNWZY
~trip|rCZ
~trok|i3UNWTYVWXZgU
~trol|mDWLXSWUWiX
~trom|jHYOYQXgW
~troo|h0WBWDUHXMWNYQafU
~trot|m4W8WCWDWTWYWaWfWlW
~trou|f0U1U3a4UBUDUFUGWKWLUMUNYPUTWUUVUXUgUiUjUkW
~truc|pAWFWPWiWjW
~trui|r1WLXNWjW
~trum|lZYaXhX
~tsap|p4XGXWY
~tsch|i5W8WDYKWLWPWaW
~tsdr|uBX
~tsel|m8WFXPXUWYW
~tsen|c0U1U2U3U4U6U8U9UAUBYCUDUFUGUHUJUMUOWQURWSUTUUUVUWWXUYUZWaUbUcUhUiYjXkUlU
~tsla|m2WBXPYiX
~tsle|uAXWX
~tspa|oNWiY
~tspo|uaWiXjX
~tspr|r3XHW
~tst$|rAWMWRWgW
~tsta|mVWZXaWhWiW
~tste|o0WAYBWTW
~tswe|uBXNW
~ttaa|uLY
~tte$|kPXTWbWgXjY
~tten|Z1U4U5U7U8U9UAXBYCUDXEUFUGUHUIUJUKULWNUPUQUSUTUUXYUZUaUbUcUdUeUiUjXkXlW
~tter|f1U3U4W8U9YBUCXDXEWFWGUKWLUMUNUPWTUUUWUZUaWfWgUiUjUlY
~ttie|uMWQWRY
~ttig|uTY
~ttij|r6WDY
~ttin|rIWLWgW
~tuat|m2XMWiY
~tudi|f1U3U6U8WAZBUDUFUHZLUMUNUPUQUTUfZgUiUjU
~tuin|h0UDUFWOWPUUYWWZWaXeZjX
~tuk$|j5W8WAXBWFWGYIYLWcWjW
~tukj|r0WYWcX
~tule|uVY
~ture|j0Y2WOUZWbYcW
~turk|o0W4aCW
~tuss|j2W5U9WKWOWQWWWfZgW
~tuur|a0Y1W2U3U4W5U7U8U9UBUCUDUEUGUHUIUJUKULWMUNUOUPWQURUSUTUUUVZWUXUYUZWaUbXeXfUhUjUkWlU
~tval|kFWfYga
~tver|uZWiW
~tvie|uYX
~tvoe|uPY
~tvol|u3WLWTW
~twaa|u6WXW
~twag|r1W6XfWiWlW
~twee|k4XBWEWJWTXWW
~twer|mDXEXHWWWaW
~twik|h1W2W8ZBXDXPX
~twin|p2WfWgWiWlW
~twis|o6WMWWYZW
~twoo|b0Y1b2U4U5U6U8U9UDUEUFUGXKUMWOUPUQURXSUTUUUVUWUXUYUZUaUbUcUfUgUhUiUjUkX
~tzel|f2U3W5W7YDXEWNUTWUUWWlW
~tzie|uDWFW
~tłum|u0Y2X4aHX
~uati|l2YMWiX
~ubbe|p0XiW
~uber|h0U6UDUJWMdNWXWgW
~ubje|rUXaW
~ubs$|uZXaW
~ubsi|ucY
~uche|uZWjY
~ucht|m4WNWPWTWjY
~uctu|uAWPX
~ude$|uBWGWIY
~uden|f0U3W4U9UAYDWFWGULYMUNUPXRWSXTUUWVWdWfUgUiU
~uder|M3X4T5U6Y7T8UATBTDSETFSGUIUJSKULTMWNSOTPSQSRUSSUfVXWcXdYUZSbTcUdTeTfTgRhUiTjSlU
~udie|f1U3U6U8WAZBUDUFUHZLUMUNUPUQUTUfZgUiUjU
~udig|u4X
~udin|uTXkW
~udo$|uZY
~udt$|uLWQWgW
~uele|uDWMW
~uenc|uGY
~uent|pLZ
~uete|uVY
~uffe|c0W2U4U6U7U8U9UBUDUFUGUJUMUNYOUPXSUTYVUWUXUYWaUbUcUgYhUiWjUkU
~ufje|rDWSZ
~ugbe|u1X
~ugdh|uDY
~ugki|u0W2W9W
~ugkl|oNWQa
~ugko|p2XQWVW
~ugs$|uLY
~ugza|p0WDYNWiW
~uid$|rNXjX
~uide|j0W3UBXJWLXUW
~uids|ubY
~uien|l4XLWMZNWWW
~uier|pMWPZ
~uik$|pFWGWIWLWMWOW
~uike|g0U1U3U9WDUFUGWIWLUNUOaSWTUYXbX
~uikp|uNY
~uikt|uOYTY
~uil$|raZ
~uild|l5WBWNWQWYWfXhY
~uile|h1U6UCWDUNWPUUWWWaWcWfXhY
~uilt|p5WBXNYjW
~uim$|o1XLWfYla
~uime|rUWaWjW
~uimt|j2WLXPWbXfUjZlW
~uin$|iDUFWOWUXWWZWaWeZjX
~uini|pFXUWeZ
~uipe|uPY
~uis$|P0U2X4U5U7a8W9cAUBUDWETFTHTITJTKUMaNUOTPWQURTSXUUVTWUXUYTaXbUcUdUeTfUgUhTiTjTkU
~uisb|pDWMWXZ
~uisj|oBWcWjZ
~uiss|u2WMW
~uist|d1U3Z4Y9UBUCXDUKUMXNUOUPUTUUUZUfUgUjU
~uisw|e1U2U3U4U5U6U9WAgBUFUGWIWKULUMUNUOUPUQUTUZUcUfUgUiUjU
~uisz|lDYaWfYlc
~uit$|f0U1U2U3U4U5UBUDWFUGUKULWMUNUOZPWQUSWTUZUcWdWgUiUjW
~uitd|kEZOZ
~uite|e0U1U2U3U4U5U8UBUDUFUGUKaLUMUNUOUPXQUTUUUZYbWcUdWeWfUgUhWiUjU
~uitg|c1W2X3W8U9WAUBWFUGUJUKYLUMZNUOUPUSUTUUUVUWUXWYUZUaUbYcUfUgUhUiUjUlU
~uiti|pYWfYhW
~uitj|kPWUZZY
~uitl|c1U2W3U5U6U7U8W9aAUBWFXHUJUMUNUOUPUQWSUTUUUWUXUYUZUaUbUfUgWhUiUjUkU
~uitn|lHWXZaX
~uitr|uYX
~uits|f0U1U3W4W5U9UAXBWDUFUGUKXMUNUOUPXQUTUUUVUWUZWaWbUcUfUgUiWjU
~uitv|kFWfYga
~uitw|o6WMWWYZW
~uitz|r5WFWgW
~uive|u0WAWQW
~uize|h3U6XDUSWUbdW
~uizi|p1W2XVWdX
~uken|r9YOWjW
~ukje|p0W1WYWcX
~ukke|oDWiY
~ukt$|k0W2W3X6W7WDWMWPWfWhW
~ukte|r5WNWiW
~ula$|u9XjX
~ulan|r0W1WDY
~uld$|uTWVW
~ulde|uOWPWcX
~uldi|pBWGWIWTX
~ulen|rVYXW
~uler|u9WXW
~ulie|p0W4WBWDYcWkW
~ulin|uDXSY
~ulle|i6X8WFWLWPWSWUXcYjW
~ulp$|b2U3U5U7U8U9UAUBUCUDcFUGUJUKULUMUNUOUPUQUTUUaVUWUXUYUZUaUbUcWfUgUhUiUjUkU
~ulpl|uUY
~ulpo|rUY
~ulpv|uDY
~ult$|uDWSX
~ulta|pBZDW
~ultu|h0UDUOUZYbb
~umac|u0Y2X4aHX
~umen|p5WTWWWZZ
~umes|p3WLWPZgW
~umme|o1WJWkZ
~umoe|uFY
~unch|oOahW
~unct|u0WXW
~unde|j0W9WBWDUFagW
~undi|l2W3XDXMWSY
~unen|p3Z9WDULW
~unic|u0Y
~unin|rDXMW
~unle|uAXDW
~unne|r1W3XFXOXZX
~unst|mFWGWIXZZ
~unt$|j1X6WDUFWJWLWOWZWiWjY
~unte|uBY
~upda|u0Y
~uper|kEWKWMWNWTYaW
~uppe|r0W5WLWTXfW
~urd$|i0W1Z5WLXgXkX
~urde|u1WLWVW
~urea|uDY
~uren|b0X1U2W3X4U5U7U9UAUBUCUDUFUGWHUIUKUOUQURUSUTUUUVUWUXUZUaWbXeUfYgWhUiUjUkWlW
~urf$|u1W3W
~urft|oGWJWKYNW
~urge|o4WFYaW
~urks|o0W4aCW
~uro$|jBWYWcc
~uroo|ucWfW
~urs$|uCXcW
~ursi|oUWZYcW
~ursu|p4XMX
~urt$|c0W2W4U5U6U8W9UAWFUIWKXLUMWPUQWRWSUTUUUVWXUaYbUcUfUgUhUiUjUkW
~urth|uAUaY
~urtj|mCWEWUWWXgW
~urve|l3UKULWMWNWXWbWfWlX
~urza|rFXeZ
~usda|uUY
~useu|mFWUXZa
~usia|uFWTW
~usic|lYbZXkW
~usie|mVXbXdZ
~usje|f0U1W2W3U4W6XLUNXTUUWWXgUia
~uskl|uEY
~usse|g0U1U2W3U5U6UDUFUKWMXNWOWPUQWUXWXfZgW
~ust$|e0U3U4U5W6UAUBUCWGUKULUMZNXOWPUQUTZZUfUhUjW
~uste|u0W4WBWNUPX
~usti|g0U1U3U5X6UAWDUFWLWMUNYPUUUhUiUjU
~ute$|o2W8Wia
~uten|b0U1W2b3W4U5W8U9WAUBUCWDWFXHUIWKULUNXOWPUQUSXUUVUWUXUYUZUaUbUcUgUhUiWjUkU
~uter|b0U1U2U3U4U5W6U7X8W9UAUBUEUFWGYHUJUKULUMWNUOUQdRUSUTUUUVUWUXUZUaUbUcUfUhUkUlU
~utin|uaY
~utis|oDaKWgW
~utje|rOWPXYW
~uto$|l5U9WibjX
~utom|u9WOW
~utse|m8WFWPYUWYW
~uur$|T1Y3T4U5U6Y7U8T9UAaBTCUDUFUHTIUJWKUNUOUPWQTRUSUTTVWWTXUYTZWaTcYdUfbgWhXiWjUkUlW
~uurd|j0X1WLXVWgXkX
~uurt|c0W2U4U5U6U8U9UAUDUEWFUGUHUKULUMUOUQUSUTUWWXUYUafbUfUhUiUjUkWlU
~uurv|uWXbW
~uurz|rFXeZ
~uut$|u1W5X
~uwbo|udXjW
~uwd$|p1W5WDWSWTWjX
~uwe$|a0U2U3U5W6U7U8U9UAUBUCUEUFUHUJUKULUMUPWQaRUUUWXXUZUaUbUdWfUgWhUiUjWkUlU
~uwel|ubWkW
~uwen|e0U1U2U3b4U5U6UBUDUFUGWKYLUMUNZOUPUQUUUVUWUXUZUaUfUgUiUlW
~uwin|rLWbWjW
~uwko|r4ZFW
~uws$|i0Y2X8WGXPWSW
~uwsb|p0Z
~uwsg|uFY
~uze$|a0U1U2U3U4U5U7U8U9UAUDUHbIUJULUMUOXPURUSUTUUUWUXUYUaUbUcUdUeUfUgUhciUkUlU
~uzes|rRXVWhW
~uzie|c2U4U5U6U8U9UAUBUDUFXGUHUKcLWNWOUPUQUSUTUUUVUWUXUYWZaaWbUcUfUgUhUiUjUlU
~vaar|h3UAWCWDWFXLWNWSWTUiY
~vacy|ukX
~vade|d0W2U3U4U6W8UAUCUDUFUGUHUJUKULUOUPUQUSUTUUXVUWYXaYXZUaUbWcUfUgUhUiU
~vak$|l0W3WBWEWFXHWJWUW
~vaka|g0U3U9WBUDUOUfchY
~vakd|uZXgW
~vakk|j4U8XAWFYHYZW
~vakm|uHWJX
~val$|d0U2U4U5U6U8U9UAUBUDXFXGUHUKULUMUOUPUQUSYTUUUVUWUXUYWbUcUeZfXgZhUiU
~vall|f0U1X3U5UBUDWFUGUHWKULUNUPUUUZUfUgcjU
~valt|k1XDWQWSWfXgZ
~vana|oVYXXiW
~vand|p5W8XBWFWKWbWeW
~vang|W0U1U2U3U4U5W7Y8U9UAUBUCUDUEUFUGUHUIUJUKULUMUNUOUPUQWRUSUTUUUXUYUZUaUbUcWfUgZhiiUjUkUlU
~vape|pLbjU
~vari|r3WWX
~vast|a1W2U3U4U5U6U8U9UBUCUDWEUFUGUHUJXKUMUNUOWPWQURUSUTUUUVWWUXUYUZWbXcUfUgahUiWjUkUlU
~vati|uAXjX
~vatt|uAWIW
~veau|f0U1U3U6U8XBZCWDUEaFWGUKULUMUNUOUPUQUTUVUZUfUgUiUjU
~vech|pKXLWMW
~veel|l6WAXEXgW
~veer|uAWcW
~vege|u3WHWOW
~veil|d0U2U3U4U5U6UBUDUFUJUKYLXMUNXOUPUQUTWVUZUfUgWiYkW
~vekl|uPY
~vel$|mJWNa
~veld|lFWHWKXLWXWZWeWhWjW
~vele|uEWhW
~ven$|U0W1T2T4X6W7U8U9UAWBUCUDSEUFXGWHWIYJUKUMUNUOTPXRUSUUTWUXXYUaXcUdUeUfUgThWjTkUlW
~venb|oFWGWQWVXXWZWaWdX
~vens|hDWFWSWbXjWkb
~vent|u3WMWRXjX
~ver$|f0W2X3X5W6WDWFUKWTUYW
~vera|d2X4U5U6U8U9UAWBUFUGUKULWMWNUOUPURXUUVZWUXUaUbUfWgUiUjU
~verb|d0U1U2U3U4U5U6U8UAUBUDWGXHUIWKULYMUNUPUQUSUTUUUVUWUXUYUZUaUbUcUfUhdjW
~verd|b0U1U2U4U5Z6Y7U8U9UAUCUEWFUKULUMUNXOUPWQXRUSUTUUWXUYWZUcUdWfUhUiUkUlU
~vere|jAWBWGWIWUWYWZWaZ
~verf|uNWUWjY
~verg|c0X2U3U5U9UAUBbDWEWGUKULUMUNUPUQYTUUUVYWUXUYUaUbUcWfUgUhUiUjU
~verh|d0U1W2X5U6U8U9YBWCZDUFUGUHUJWKULUMUOUPUQWSUUUWUYUZUaUbXdYfUiUjU
~verj|oOXYZ
~verk|d0X2U4U5UBUDUFUGUKULUMUNUOUPWQUTUUUVWWUXUYXZUaUbUfUgUiejUkW
~verl|b0U1U2W3U4U8U9UAUBUCUDWEUFUGUHUJUKULUOUPURUSUUUVYYUbWcUfZgXhUiWkUlU
~verm|r0WAWIWMW
~vern|rZYbX
~verp|h0U1U3UDWFWLWNXSZUWXYaWiW
~verr|uEY
~vers|W1T2X3U4X5U8U9UAYCUDUEXFTGXIXJUKULUMTNTOUPXRUSUTTUUVUZUaUbZcUdUeUfUhUiZjUkUlU
~vert|V0U1X2W3a4a6T8U9UAUBUCWEUGUHWJULUMTNWOUPURUSUUWWTXTYUZUaWcUeUfUgWhUiUjTkZlU
~verv|b0U2U3U4U6U7U8U9UAUBUCUEYFUGUHWIUJUKULUMUNUOUPWRWSUTUVUXUYUZUaUbUcUfWgaiakU
~verw|d0W1X3Y4U5U6W7X8U9UAUBWDXEUFUGUHUMXNUOUPUQUSUTUUUVUWUXUZUaUbWcUfXiUlX
~verz|e0Y1W4U5UAWBUFWGUKUMUNUOUPXQUTUUUVUZUaWbUeWfXgUiUjUla
~vete|u3WMX
~vide|r6YkW
~viel|uBWfYgX
~vier|c2W4U5U6U8U9UBUCUDUFUGWHWJUKULUMUNUOUPUQYSUTUUUVUWUXUYeZUaUbWcUfUiUjU
~vies|f0U1U2U3W4U5UBZDUFUKULUMUNUOUQcTUVWZUfUgUjX
~vijf|j1W5WBWNWOWTWVWdXfW
~vijv|u6XiW
~ving|oHWLWQWaY
~visi|rFYGW
~vite|j8WPZUWZWbW
~vlak|uZWiWjW
~vloe|pLYVX
~vlog|uGXJX
~vmbo|pHXQYXX
~voch|p0W1W3WKaLX
~voed|c0U1U2U3U5U6U8U9UAUBUFUGUHUKULUMfNUOYPXQUSWTUUUVUWUXUYUZUaWbUcUfUgUhUiUjU
~voeg|lDWSWga
~voel|a0U1U2W3Y4U5U7U8U9UAUBUCUEUGUHUIUJYMUNcPUQURUSUTbUUVUWUYUZUaUbUcUeUfUgUhUiUjUlU
~voer|h1W3WDWGURWUWVWWWZWfWib
~voet|g0U1U3U5UBUDULUNUTUYWZcaWgUhWiXjW
~voge|uFXeY
~vol$|f0U1U3W5UAXBXDUFUGUNWTXVWdWgWiWjW
~vold|o3WBa
~volg|c1W4U5U6U8YBXDUEWFUGUHXLUMUNUOUPUQaTUUUVUZUfUgUiUjU
~voll|rPWgX
~volw|mDWMWRYSWfWgWlW
~vond|V0W1U3U4U5U6b7U8XAXBUDTEUFTGTHXIUJUKULUMYOUPUQURUSUTTVWWWXbYXZWaUcUdUeUfTgUhUiUkUlU
~voor|V1W2X3U8U9WAUCaEWFTGUIUJUKUMXNUOUPUQWRUSUTUUUVWWUXUeUgUhUiUkUlU
~vord|o2W8WBY
~vore|j0Y2W6WQW
~vori|p3WFWQWZWcW
~vorm|uFXLW
~voud|u4X
~vraa|c0W1W2W3X4U5U8U9UAUBUCUFUGUKULUNXPUSWTUUYVZWUXUYUZUaUbUcUgUhUiUjUkUlU
~vrac|o1W6XfWiYjWlW
~vrag|j1WMWVWcYhW
~vred|uTWVW
~vree|rGWKWXW
~vrie|g1UDUFUKWLUNcPUTYfUgU
~vrij|X1U2U4U5U6X8U9UAWBUCUDUFUHUIUJUKULUMUNUOXQURUUXVUWUXUYWZUaUbWdUeUfckUlU
~vroe|f0U2U3U6Z9WBUDUFULWMUNUPUQWfXgUhWiW
~vso$|u2WQWhX
~vuil|uaX
~vuld|rOWPWVW
~vull|u6WFWUW
~vwo$|uEWQX
~waai|m5aFX
~waal|u6WXW
~waar|e0U3c8WFUGUKULYMUNUOUPUVUZUcUfUgUjU
~wach|Z0W1Y3Y4U5W7U8U9UAUCUDYFUHUIUJUMUNUOUPUQURUSUTUUUVUWUXUYUZUaUcUdUeUgUhYiUkWlW
~wage|o1W6XBWEWPWfWiWlW
~wakk|m3WPZ
~wali|oDWFXYWbW
~wand|pPZWW
~wang|pNWTWgY
~want|o6WDWMWNWWWZWfWhW
~ware|uOXbXfWlW
~warm|h5UDUOXQWTZgUjY
~warr|u7YMW
~wart|g0U1U2W5XCXDUYWbWfWgUhX
~wass|jDWMXOXPWRZSWfWjWlW
~wate|h1U3UKWOaSXeWjW
~wbou|udXjW
~webs|p0YkW
~weds|rNXZY
~weed|oBWJWTYWWcW
~week|X0a1U2U4U5U6W7U8Y9UAZBXDWFUGUHUIUKULUMWNXPURUSWTUUUVUXUZWaUbUcUdUeUgWiUjU
~weer|m5WNXaX
~wees|u4WHW
~weet|p0W4XEWMW
~weg$|d0U4U8U9UBUCUDUGYLWMWPUQUTUUUVUXUYUZUeWiZ
~wegb|o5XWWXWlW
~wege|o9WJWOXgW
~wegg|r5WgWlW
~wegi|uBXOW
~weig|ufWlY
~weke|g0X1W5U6XAWBYDUHWKWMUNUfYhWkW
~weld|pKXTWYWZW
~weli|ubWkW
~welk|l2WJWTaWW
~welz|uNWaW
~weml|rZZhW
~wemm|kDUOYUWZb
~wen$|f0U1U2U3b4U5UBUDUFUGWKWLUMWNXPUUUVUXUfUgUiUjWlW
~wend|rLWMWQY
~wenn|h5WDUNUQbTU
~wens|rKXNX
~were|uFWbW
~werf|paYeW
~werk|P1U2U3U4S5T6b8WAgCTDXEbFYHWIaJTKTLTMUNSOSPTQSRUTTUUVSWUXUYTZUaYbTcTdTeTfThUiSjTkTlT
~werp|m8ZbWjX
~wezi|mXXfWlZ
~what|p4XGXWY
~wich|rOZ
~wifi|uGY
~wijk|h0UDWZUae
~wijs|c1U2U4U5U6U7W8UBUDYEUFbGWHUKULUNUOUQWSUTUUUVUWUZUaUbUcUfUhUjU
~wijt|mCWLWNWcWfWjWlW
~wijz|j8XBWDXJWfX
~wikk|h1W2W8ZBXDXPX
~will|lUZaWiW
~wing|pLWOWPXbWjW
~wink|p2W6XaY
~wint|k2WPWUWYWZWcWfWgWiWlW
~wisk|o9WBWFWMWgW
~wiss|d0W1U2U3U4U5U6X8U9UAUBUDUFXGUKULUOUPUQUSUTUUUVUWXXUYUaUbUcUfWgbhUjU
~wkom|r4ZFW
~woen|pMWNWWWfXhW
~wond|r1W3Y
~wone|h0W4W8XBWDUFUMWRYaY
~woon|p0W6XbY
~woor|X0Z1Z2U4Z5U6U8W9XCUDTEUFUGWJUKULUMXOUPUQURYSUTUUUVUWUXUYUZUaUbUcUdUeUfUgUhUiUjUkWlU
~work|o9ZOWZW
~wsbr|p0Z
~wsgi|uFY
~xame|mBaiX
~xcur|oUWZYcW
~xibe|r6WhX
~xie$|p1W3WDY
~xper|u3YDW
~xtra|c0U1U2U3U5U6U8UAUBUDZEWFUGUHUKULUMUNUOUPWQUSUTUVUWUXUYUaUbUgXhYiUjU
~yber|uGWKW
~ymle|p3WLWNWOWZYbW
~ymza|p6WZXjX
~ysio|rDY
~ysle|l1W3WBWDb
~yste|m0W4W6WBXQWfWlW
~zaal|mQWYWZZjX
~zaam|g3U4WCWDUEWFYNXOURXTXeY
~zag$|u0WJWNWkW
~zage|r8XkY
~zak$|m0WDWGWKWLWNWPWiW
~zakg|rMYRX
~zakj|rDXGWSW
~zakk|r3WBXGWOW
~zakt|uBY
~zame|pEWKWaY
~zand|pOWPZjW
~zang|uZY
~zat$|p0W2W3WJWNWPW
~zate|r6WUXWWXWYW
~zebr|riZ
~zee$|uFWOWPWZWaW
~zeep|rja
~zeg$|l0U1X2W3aBWFWGWIWKWLXgW
~zegd|p2W6WLWkW
~zegg|c0U1X2W3X4U5X8U9UAUCUFUGUHUKWLYMZNUOUQURWUUVXWUYUZUaUbUcUfUgUjUkWlU
~zegt|f2W3Y8WAWDXFUKULUNUSW
~zeke|pNZ
~zelf|T0U1W2T3W4U6T7b8UAUBUCUDUFUGTHUIUKULXMXNaOTPUQURaSUUXVTWUXUYUZTaUbUcTdUeUfUiUjUkU
~zell|jCWOXTZWX
~zen$|U0W1T2U3T4X5T6X7U9XAUBTCcGTHWIUJUKTMWNTOTQURXTUUWWUXWYUZTaUbUeUfTgThUiUjTkUlU
~zend|u2XgX
~zenp|uUX
~zes$|i0W2W4W6WDXHURWVWfWgWhX
~zest|uFWMWRW
~zet$|g0Y1X3W5WFUGUQWTWUUgXiXjXkU
~zett|g0W1U6UAWGURWTUUYWUfWgWjUkY
~zeur|uGWKWLY
~zeve|p3WMWRWhX
~zich|a0X1U2U4U5U6U7U8Y9UBUCUDUEUFUIUKULWNXOUQURXSUTUUUWUXXYUZUaUbUcUdUeUfUgXjUkWlU
~zie$|m3U7WKYLXMW
~ziek|X0U2U3T4U5U6U8U9UAUBUCUDWEUGUHUIUJUKULUMTOUPUQURUSdTTUUVUWUXUZZbUcUdUeUfagYiUjUkUlZ
~zien|j3W8XAWCUFWJWNWTYgW
~zier|mCYNWTY
~zies|p0W1W3WKZ
~ziet|f0W2U3U5UJZKWLUMUUUXWfUgUkW
~zig$|i5W8ZAWUWXWfWlX
~zigh|uXWlW
~zigi|rfY
~zijn|uNWaW
~zin$|g0U3W4X6XDUMWNZQWTUbW
~zind|o7XMYPX
~zing|g0U2WDWJWMUNWPYTUVXZWaWdXjU
~zinn|l0W5W6X8WDWQWWXbWhW
~zit$|c0U2W3U4U5U6W7UAWBUCWDUFWGYNWOUPUSUUUXUYUZUaUbUcUdWfXiUjUlZ
~zitt|d0U1U4U5U9UAWBYDYFUGUKULUMUNUPUQUTUUUWWZUfXiUla
~zoek|c0U1U2U3U4U5U8U9UAUBUCUDWFWHbLUOUPUQWSUTUWUXZYWaWbUcUgUhUiUjU
~zoma|uDWkW
~zome|mOWQWSWYXfWjW
~zon$|r2W6W8WBWHWaW
~zond|gAWDUMUNXObPUTU
~zonn|pFWPYeY
~zoon|c0U1X2W6U9UBWDXFYHWJWKWLUMUNWOUPURWSWTXUUVUaUcUjU
~zorg|a0U1W4U5U6X7U8U9UAUBUCUDeEUFWGUIUJUKULUMUOUPWQUUUVUWUXUYUZUaXbUcUdUeXfUhUiUjUlU
~zuim|l1XLWfYlc
~zuin|rFXeZ
~zus$|u4WGXIX
~zusj|p2W4W6YMWNWWW
~zwaa|m3W5a
~zwan|rgZ
~zwar|oOWQWYWbYfWlW
~zwem|h0W3UOXUWZffU
~zwer|paYeW
~łuma|u0Y2X4aHX
"""
