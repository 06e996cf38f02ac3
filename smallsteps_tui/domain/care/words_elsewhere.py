"""The commonest words of danger in German, French, Spanish, Portuguese, Dutch and Italian, and of stopping there."""

from functools import cache

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way
from smallsteps_tui.domain.care.normalising import words_of
from smallsteps_tui.domain.care.patterns import lines_of

CRISIS = """
ohne mich .. besser
mich umbringen|toten|erhangen|erschiessen|umzubringen|aufhangen|umbringe
bringe|bring|brachte =mich um
mir .. =das leben nehmen
leben .. zu nehmen|beenden
leben ein ende
will|wollte|mochte|wurde .. =sterben|tot
nicht mehr leben|aufwachen|weiterleben|da|existieren
selbstmord|suizid|selbsttotung|freitod
alle|viele|ganze .. =tabletten .. nehmen|schlucken
ware .. lieber? tot
me =suicider|tuer|pendre|flinguer|foutre
suicider|suicidaire
envie de? mourir|crever
veux|voudrais .. mourir|crever|disparaitre
plus =envie de? vivre
ne =veux|voudrais .. plus? vivre|exister
finir|termine .. =avec la vie
en =finir -avec
en =finir avec .. vie|tout|moi|souffrance|ca|cela|jours|existence
mettre fin a mes|ma jours|vie
avaler|prendre .. tous|toute .. medicaments|cachets|comprimes|boite
mieux .. sans moi
mieux .. mort|morte
matarme|suicidarme|ahorcarme|colgarme
me =quiero|voy a? matar|morir|suicidar
quiero|quisiera|ojala .. morir|morirme|desaparecer
quitarme la vida
no .. =quiero|quisiera .. vivir|seguir|despertar|existir
acabar|terminar con .. mi =vida
acabar con todo
suicidio|suicida|suicidar
tomar|tomarme .. =todas .. pastillas
mejor .. sin mi|muerto|muerta
^ =mejor muerto|muerta
ganas de morir|morirme
me =matar|suicidar|enforcar
matar me
quero|queria .. morrer|sumir|desaparecer
vontade de morrer
tirar|acabar .. com? a? =minha vida
nao .. quero|queria .. viver|acordar|existir|mais
acabar com tudo
tomar .. todos .. comprimidos|remedios
melhor .. sem mim|morto|morta
zelfmoord|suicidaal|zelfdoding
mezelf|mijzelf|mij doden|ombrengen|verhangen|kant|ophangen|vermoorden
mezelf van kant
maak .. mezelf|me van kant
wil|wilde|zou .. =dood|doodgaan|sterven
wil .. niet .. leven|wakker|bestaan
niet meer leven|wakker
een einde aan maken|mijn
einde aan mijn leven
alle .. pillen slikken|innemen
beter .. zonder mij|dood
uccidermi|ammazzarmi|suicidarmi|impiccarmi
voglio|vorrei .. morire|sparire|morta|morto
voglia di morire
togliermi|tolgo|togliere .. la =vita
non .. =voglio|vorrei .. vivere|svegliarmi|esistere
farla finita
prendere .. tutte .. pastiglie|pillole|compresse
meglio .. senza di? me
meglio .. morto|morta
"""

MAYBE_CRISIS = """
kann|ertrage =nicht mehr|weiter -kommen|drucken|einloggen|finden|helfen
keinen ausweg|sinn|mut
alles sinnlos
peux|en =peux|supporte plus
a =quoi bon
fatigue de vivre|tout
no =puedo .. mas -tarde|temprano|rapido|cerca|que
no =puedo .. seguir -la|el|las|los
no =puedo .. seguir la|el vida|lucha|dolor|ritmo
no =aguanto mas
cansado|cansada de vivir|todo
nao aguento|consigo|posso mais -entrar|abrir|usar|comprar
cansado|cansada de viver|tudo
kan|houd =niet|het meer|niet -vinden|openen|lezen|zien|horen|downloaden|printen|komen
zonder mij .. beter
sans moi .. =mieux
sin mi .. =mejor
sem mim .. =melhor
senza di? me .. meglio
non ce la =faccio
non .. posso|reggo =piu
verschwinden|disparaitre|desaparecer|sumir|verdwijnen|sparire
"""

SELF_HARM = """
mich .. ritzen|schneiden|verletzen|selbstverletzen|geritzt|verletzt|verbrennen
ritzen
selbstverletzung|selbstverletzendes|selbstverletz*
selbst verletzen|verletzung
me .. =scarifier|couper|mutiler|bruler|taillader
me =faire du? mal
automutilation|scarification|automutil*
cortarme|lastimarme|autolesionarme|quemarme
hacerme dano
me .. =cortar|machucar|ferir|mutilar|queimar
cortar|machucar me
automutil*|autoles*
mezelf|mijzelf|mij .. snijden|krassen|verwonden|beschadigen|branden|pijn
zelfbeschadiging|automutilatie|zelfverwonding
tagliarmi|bruciarmi|ferirmi
farmi del? male
"""

EATING = """
nichts|nicht mehr|heute? =essen
erbrechen|ubergeben .. nach|essen
me =faire vomir
ne .. pas|rien|plus =manger -de
ne .. pas|rien|plus =manger de -viande|sucre|gluten|chocolat|bonbons|gateaux|porc
vomitar .. despues|comida|comer
no =comer -carne|dulces|azucar|pan|chocolate|gluten|lacteos|fuera
nao comer -carne|doces|acucar|pao|chocolate|gluten|fora
niet|niets =eten
braken .. na|eten
non =mangiare -dolci|carne|zuccheri|zucchero|pane|cioccolato|glutine|fuori
vomitare .. dopo|cena|pranzo
"""

MEDICINES = """
medikamente|tabletten|antidepressiva .. absetzen|weglassen|auslassen
arreter .. mon|mes|le|les .. traitement|medicaments|antidepresseurs|comprimes
dejar|saltarme|suspender .. las|mis|la|mi .. pastillas|medicacion|medicamentos|antidepresivos|medicina
parar|largar|deixar .. remedio|remedios|medicacao|comprimidos|antidepressivos
stoppen .. medicijnen|pillen|medicatie|antidepressiva
smettere .. farmaci|medicine|pastiglie|antidepressivi
"""

STOPPING = """
aufhoren|rauchfrei|kein|keine|keinen|weniger|nicht|ohne|verzichten|verzichte|reduzieren|stoppen|hore|nichts|weglegen|
  weg|entwohnen
arreter|arrete|stopper|moins|sans|pas|plus|reduire|eviter|renoncer|diminuer|decrocher
dejar|dejo|parar|menos|sin|evitar|reducir|abandonar|no
parar|deixar|paro|menos|sem|evitar|reduzir|largar|nao
stoppen|minder|zonder|niet|geen|weg|ophouden|vermijden|afkicken|stop
smettere|smetto|meno|senza|evitare|ridurre|niente|basta|non
"""
"""Words for stopping and for having less, a line for each language."""

HABITS = """
rauchen zigaretten zigarette trinken alcohol alkohol bier wein schnaps zucker sussigkeiten suesses schokolade handy
  smartphone bildschirm naschen kiffen kaffee fernsehen instagram tiktok zocken nagelkauen nagel
fumer cigarette cigarettes clope clopes tabac boire alcohol alcool vin biere sucre bonbons chocolat sucreries
  telephone portable ecran ecrans grignoter cafe ongles joints tele
fumar tabaco cigarrillos cigarros beber alcohol vino cerveza azucar dulces chocolate movil celular telefono pantalla
  pantallas picar unas cafe porros
fumar tabaco cigarros cigarro beber alcohol alcool vinho cerveja acucar doces chocolate celular telemovel tela telas
  unhas cafe
roken sigaretten sigaret drinken alcohol bier wijn suiker snoep snoepen chocolade telefoon mobiel scherm schermen
  snacken nagelbijten koffie blowen gamen
fumare sigarette sigaretta bere alcohol alcol alcool vino birra zucchero dolci cioccolato cellulare telefono schermo
  schermi unghie caffe
"""
"""What people stop or have less of, in the same order."""

TABLES = (
    (Kind.CRISIS, Tier.SURE, Way.TOWARDS, CRISIS),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, MAYBE_CRISIS),
    (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS, SELF_HARM),
    (Kind.MEDICINES, Tier.SURE, Way.TOWARDS, MEDICINES),
    (Kind.EATING, Tier.UNSURE, Way.TOWARDS, EATING),
)


def is_about_stopping_in_another_language(words: str) -> bool:
    """Whether words are about having less of a habit, or none: smoking, drinking, sweets, the phone.

    Such a title is answered in English, with the additions that are safe for
    everything. Both the word for stopping and the habit have to be of one language.
    """
    there = frozenset(words_of(words))
    return any(
        not (stopping.isdisjoint(there) or habits.isdisjoint(there)) for stopping, habits in _by_language()
    )


@cache
def _by_language() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Pair the words for stopping of each language with its words for habits."""
    pairs = zip(lines_of(STOPPING), lines_of(HABITS), strict=True)
    return tuple((frozenset(stopping.split("|")), frozenset(habits.split())) for stopping, habits in pairs)
