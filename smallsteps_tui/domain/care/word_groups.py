"""Groups of words: those that rows name with an @, numbers, and words that turn the way."""

_GROUPS = """
lethal_place: bridge bridges cliff cliffs roof rooftop ledge platform tracks rails railway overpass viaduct quarry
  multistorey pier weir flyover
without_mouth: plates plate radio tv telly television wall walls router kettle socket sockets vents mirror mirrors
  satellites satellite microchip webcam streetlights lamppost clocks billboards pylons aerial mast masts newsreader
  adverts pigeons crows birds wires fridge lamp statues graffiti barcodes numberplates
speaking: talk talks talking speak speaks speaking tell tells telling call calls calling listen listens listening hear
  hears hearing watch watches watching warn warns warning follow follows following spy spies spying laugh laughs
  laughing mock mocks mocking spell spells spelling whisper whispers whispering
waves: signal signals waves rays frequencies frequency wifi 5g radiation beams lasers microwaves
stake: wage wages rent payday paycheck salary savings overdraft loan fiver tenner twenty fifty hundred quid grand
  deposit inheritance benefits bonus money mortgage pension pip giro
of_chance: red black reels slots odds favourite acca arcade roulette derby ascot aintree cheltenham tipster coupon
  lotto poker baccarat blackjack horses greyhounds accumulator spins spin casino bookies betting fruities jackpot
gambling_place: arcade arcades slots reels fruities casino casinos bookmaker bookmakers bookies roulette scratchcards
  pokies gambling betting
fill: water coffee coffees tea coke cola gum cigarette cigarettes vape vapes smoke ice broth smoothie squash lemonade
  soda espresso
mealtime: breakfast lunch dinner supper meal meals eating food brunch
partner: husband wife partner boyfriend girlfriend fiance fiancee spouse
tablets: tablets pills meds medication
weekday: monday tuesday wednesday thursday friday saturday sunday
child: baby babies toddler newborn infant twins kid kids child children
want: want wants wanted wanting wish wishes wishing hope hoping need ready long longing
killing: kill kills killing killed end ending off offing hang hanging drown drowning shoot shooting poison poisoning
  gas gassing unalive top topping neck suffocate suffocating electrocute delete deleting murder strangle starve
taking: take takes taking took taken swallow swallowing swallowed neck necking down downing eat eating have gulp
hoarding: hoard hoarding hoarded stockpile stockpiling stash stashing stashed save saving saved collect collecting
  keep
many: all whole entire every handful handfuls fistful bottle bottles box boxes packet packets pack packs strip
  strips blister rest lot lots loads bunch bag jar hundred hundreds dozens dozen
pills: pills pill tablets tablet capsules capsule meds medication medications medicine medicines painkillers
  paracetamol ibuprofen aspirin antidepressants sleepers insulin prescription prescriptions dose doses sertraline
  amitriptyline propranolol diazepam xanax codeine tramadol lithium oxy morphine fentanyl zopiclone
container: bottle bottles packet packets pack packs box boxes strip strips sheet sheets blister blisters tub tubs
  supply vial vials
relative: mum dad mother father parent parents son daughter brother sister bro sis sibling siblings husband wife
  partner boyfriend girlfriend fiance fiancee spouse ex gran grandma grandad grandpa grandmother grandfather nan
  nana granny aunt auntie uncle cousin niece nephew child children kid kids baby babies toddler stepdad stepmum
  stepfather stepmother stepson stepdaughter twin twins teen teenager boy girl little lad granddad gramps nanna
  grandparents grandson granddaughter grandchild grandchildren sisterinlaw missus bairn
friend: friend friends mate mates bestie flatmate roommate housemate classmate colleague coworker neighbour neighbor
  student pupil patient client teammate cousin bff
person: him her them he she they someone mum dad mother father parent parents son daughter brother sister husband
  wife partner boyfriend girlfriend fiance fiancee spouse ex gran grandma grandad nan uncle aunt cousin niece nephew
  child children kid kids baby babies toddler stepdad stepmum stepson stepdaughter twins teenager boy girl friend
  flatmate roommate housemate colleague coworker neighbour neighbor boss manager teacher students guy man woman
  stranger people everyone anyone dog cat puppy kitten horse landlord landlady supervisor headteacher stepbrother
  stepsister inlaws
other: he she they him her husband wife partner boyfriend girlfriend fiance ex stepdad stepmum dad mum father mother
  brother sister son uncle boss coach man guy someone landlord carer roommate flatmate
ruler: he she husband wife partner boyfriend girlfriend fiance stepdad ex
message: letter letters note notes message messages text texts email emails video videos recording recordings
  voicemail voicemails tape card cards envelope envelopes lines
time: tonight today tomorrow now soon friday monday tuesday wednesday thursday saturday sunday week weekend morning
  month birthday christmas xmas year spring summer winter autumn easter new
helper: therapist therapy counsellor counselor psychiatrist psychologist doctor gp nurse midwife helpline hotline
  samaritans lifeline clinic hospital er ambulance 988 999 911 112 111 116123 camhs sponsor keyworker caseworker
  pharmacist prescriber consultant specialist cardiologist neurologist surgeon dietitian dietician nutritionist vet
bodyparts: arm arms wrist wrists leg legs thigh thighs skin stomach hip hips ankle ankles hand hands forearm
  forearms shoulder body
poisons: pills tablets meds medication medicine medicines drugs knife knives gun guns rope blades razors alcohol
  vodka keys paracetamol painkillers ammo firearm firearms rifle pistol
turning: stop stopping stopped quit quitting avoid avoiding without resist resisting instead not no never zero
  refuse against prevent preventing postpone delay delaying neither nor reduce less fewer nicht kein keine aufhoren
  ne pas arreter sans non niet geen stoppen zonder nao parar sem dejar sin smettere senza
lessening: off down less fewer under reduce reducing limit limiting taper tapering wean weaning free clean sober dry
  cut cutting kick ditch quit detox withdrawal away
tampering: skip skipping skipped stop stops stopping stopped quit quitting without halve halves halving double
  doubling doubled bin binning binned flush flushes flushing flushed spit spitting pretend pretending ration
  rationing leftover wean weaning taper tapering ditch ditching cheek refuse refusing
weak_tampering: miss missed missing forget forgot later till pause pausing break off skip dizzy scared foggy numb
  worse new adjust changing change changed cut reduce reducing down late without less fewer half extra double twice
  two three another stick hate hating ashamed stigma side effects again
  peace being worth dependent crutch more instead hide hides hiding hid lie lied share sharing swap
  swapping sell selling borrow borrowing lower lowering raise drop dropping avoid avoiding sooner myself chuck
  longer higher purpose
food_low: apple apples coffee water gum lettuce cucumber broth soup air rice egg celery tea cola coke yoghurt yogurt
  banana crackers salad carrots grapes juice shake ice
getting_rid: rid bin binned hid hide hiding hidden threw throw throwing flush flushed spat spit chucked scraped
  scrape napkin pretend pretended
ritual_act: check checks checking recheck rechecking lock locking unplug unplugging count counting wash washing
  scrub scrubbing rinse rinsing wipe wiping disinfect disinfecting sanitise sanitising sanitize sanitizing bleach
  bleaching shower showering tap tapping touching redo redoing reread rereading rewrite rewriting retype rearrange
  rearranging straighten straightening align retrace retracing rereads confess confessing handwashing cleaning
  googling repeating ruminating arranging reassurance
dirty_things: bin bins toilet toilets doorknob doorknobs handle handles floor rail handrail shoe shoes soles money
  coins button buttons trolley tap bathroom germs germ raw meat knob knobs rubbish public bag seat
selfhurt: cut cuts cutting burn burns burning burned burnt scratch scratches scratching scratched hit hits hitting
  punch punching punched slap slapping slam slamming slammed bang banging smash smashing bash bite biting bit hurt
  hurts hurting harm harming injure injuring bruise bruising carve carving slice slicing sliced slash slashing stab
  stabbing scar scarring scrape scraping pummel pinch pinching mark marked marking gouge dig digging rip tear choke
  scald prick pierce jab bled bleed
bodypart: arm arms wrist wrists leg legs thigh thighs skin stomach hip hips ankle ankles hand hands forearm forearms
  head face shoulder shoulders body chest neck knuckles fingers belly calf calves shin shins forehead foot feet toes
  palm palms breast breasts jaw scalp cheek
hit: hit hitting smack smacking smacked slap slapping slapped punch punching punched beat beating kick kicking
  kicked hurt hurting choke choking choked strangle strangling stab stabbing kill killing murder murdering poison
  poisoning spank spanking whip thump batter clobber belt whack shove push pushing attack attacking assault bite
  burn shoot shooting strike headbutt harm harming thrash wallop
hits: hit hits hitting slap slaps slapped smack smacks smacked punch punched punches beat beats beaten beating kick
  kicks kicked choke chokes choked strangle strangled strangles hurt hurts hurting rape raped rapes grab grabs
  grabbed threaten threatens threatened threatening shove shoved shoves push pushed pushes force forced forces
  forcing control controls controlling stalk stalks stalking follow follows following scare scares scared abuse
  abuses abused molest molested assault assaulted grope groped attack attacked locked locks isolates isolate
  blackmail blackmails blackmailed humiliates humiliate burned burnt spits spat throws threw touched touches
harmful: shoving shove stabbing stab hurting hurt harming harm dropping drop pushing push shaking shake killing kill
  smothering smother drowning drown throwing throw strangling strangle hitting hit punching suffocating suffocate
  molesting running swerving poisoning poison touching attacking attack choking choke
fearing: afraid scared fear fears fearing terrified worry worried worrying picturing picture imagining imagine
  images image thoughts thought thinking flashes visions seeing see dreading intrusive dream dreaming dreams might
  could urge
drunk: drunk tipsy hammered wasted plastered pissed stoned high buzzed hungover
drinking_place: pub bar club drinks beers wine beer pints pint wedding drinking cocktails happy whisky vodka shots
prescribed: meds medication medications medicine medicines antidepressants antidepressant antipsychotic
  antipsychotics ssri ssris snri sertraline zoloft prozac fluoxetine citalopram escitalopram lexapro cipralex
  venlafaxine effexor cymbalta duloxetine mirtazapine lithium lamotrigine lamictal quetiapine seroquel olanzapine
  zyprexa risperidone risperdal abilify aripiprazole clozapine haloperidol bupropion wellbutrin paroxetine paxil
  seroxat trazodone amitriptyline buspirone propranolol bisoprolol metoprolol atenolol lisinopril ramipril
  amlodipine losartan warfarin apixaban eliquis xarelto anticoagulant anticoagulants metformin insulin levothyroxine
  thyroxine thyroid prednisone prednisolone steroid steroids keppra levetiracetam valproate epilim depakote
  carbamazepine tegretol topiramate phenytoin methotrexate humira tamoxifen antibiotics antibiotic statin statins
  ritalin methylphenidate adderall vyvanse elvanse concerta dexamphetamine antiretrovirals arvs hrt inhaler inhalers
  epilepsy antiepileptics antihypertensives gabapentin clonidine guanfacine atomoxetine strattera prazosin
  immunosuppressants tacrolimus trintellix vortioxetine agomelatine fluvoxamine luvox imipramine clomipramine
  nortriptyline phenelzine lurasidone latuda amisulpride paliperidone zuclopenthixol chlorpromazine
  ropinirole levodopa sinemet donepezil memantine bumetanide furosemide digoxin flecainide amiodarone candesartan
  valsartan doxazosin nebivolol clopidogrel rivaroxaban ticagrelor edoxaban gliclazide empagliflozin glp ozempic
  hydrocortisone dexamethasone azathioprine mycophenolate ciclosporin sulfasalazine adalimumab etanercept lacosamide
  zonisamide clobazam dapsone isoniazid prep truvada letrozole anastrozole estrogen oestrogen testosterone
  progesterone carbimazole ventolin salbutamol symbicort epipen midodrine ivabradine naltrexone disulfiram antabuse
  acamprosate lisdexamfetamine modafinil
dose: dose doses dosage tablet tablets pill pills capsule capsules injection injections jab jabs patch patches
medicine: @prescribed dose doses dosage tablets pills pill capsules injection injections thinners blocker blockers
  painkillers insulin seizure rejection jab suppressants puffer nebuliser antihistamines
opioids: codeine cocodamol tramadol oxycodone oxycontin oxy oxys percocet percocets percs vicodin hydrocodone
  morphine fentanyl fent heroin methadone subutex suboxone buprenorphine dihydrocodeine opioids opioid opiates
  opiate painkillers painkiller oramorph tapentadol hydromorphone nitazenes zomorph oxynorm palexia pethidine
sedatives: diazepam valium xanax xannies xans alprazolam lorazepam ativan clonazepam klonopin benzo benzos
  benzodiazepine benzodiazepines temazepam zopiclone zolpidem ambien nitrazepam phenobarbital pregabalin lyrica
  sleepers clobazam promethazine chlordiazepoxide librium oxazepam lunesta eszopiclone etizolam zaleplon midazolam
alcohol: alcohol booze wine beer beers gin vodka whisky whiskey rum lager cider tequila brandy prosecco champagne
  spirits liquor alcoholic cocktails cocktail pint pints shots bourbon sherry sake schnapps ale cava malbec merlot
  chardonnay rioja pinot sauvignon rose absinthe grappa ouzo baileys guinness smirnoff mezcal alcopops alcopop plonk
  stout negroni margarita mojito sangria shandies rakija schnaps liqueur spritzer
soft: water coffee tea milk juice soda coke cola pepsi cans smoothie squash lemonade caffeine espresso latte cocoa
  chocolate kombucha redbull monster energy fizzy
betting: betting gambling gamble gambled gambler bookies casino casinos roulette blackjack bet365 sportsbook
  scratchcards scratchcard acca accas fanduel draftkings paddypower bets wager wagers wagering wagered fruities
  pokies betfair skybet ladbrokes williamhill punting
meal: meal meals breakfast breakfasts lunch lunches dinner dinners tea supper snack snacks brunch food
food: cake pizza dinner lunch breakfast dessert bread pasta chocolate biscuits cookies crisps chips sweets meal
  meals food burger icecream ice takeaway pancakes pudding calories carbs binge snack snacks chocolates curry
  doughnut donut brownie pastry pastries weekend christmas buffet feast lasagne lasagna sushi ramen tacos burrito
  muffin muffins scone scones trifle cheesecake custard candy fudge kebab chippy
weight_unit: kilograms pounds stone bmi
exercise: run running walk walking jog gym exercise workout swim cycle squats burpees treadmill spin cardio laps
  steps pilates crossfit peloton rowing elliptical hiit crunches situps pressups pushups lunges planks stairmaster
  sprints lengths jumps
checked_things: door doors lock locks stove oven gas hob cooker tap taps iron plugs plug windows window handbrake
  hands car switch switches appliances appliance straighteners kettle heater lights email emails receipt alarm
  fridge freezer garage gate keys sockets candles arms elbows page pages switches hob plugs boot windows
died: died death dead dies passed deceased
lossday: christmas xmas birthday anniversary easter thanksgiving holiday holidays diwali eid hanukkah year summer
  valentine mothers fathers day new
belongings: clothes room wardrobe things belongings shoes coat jumper closet drawers drawer desk tools books photos
  nursery toys cot crib ashes glasses records letters garage shed phone watch ring house flat stuff jewellery
  jewelry
too_much: burden handful bother nuisance annoying needy sensitive emotional weird clingy dramatic difficult awkward
  intense loud strange high maintenance demanding
bad_at_being: worthless useless pathetic stupid disgusting ugly failure fraud unlovable broken weak lazy idiot loser
  waste hopeless defective disappointment monster embarrassment
foods: @food @meal @food_low bread butter cheese pasta rice potato potatoes chips fries burger burgers sandwich
  toast cereal oats porridge egg eggs milk cream yoghurt nuts almonds peanut crackers soup stew pie pies sausage
  sausages meat chicken fish oil sugar jam honey biscuit biscuits cookie cookies doughnuts pudding puddings dessert
  desserts ice chocolate crisps popcorn wrap wraps noodles pancake pancakes waffles bagel bagels croissant pastry
  pastries grape grapes berries fruit oranges veg vegetables leftovers takeaway kebab cereals granola bar bars feast
  roast gravy portion portions bite bites plate serving lasagne lasagna risotto sushi ramen taco tacos burrito
  burritos quiche omelette falafel hummus dumplings muffin muffins scone scones croissants fudge toffee candy
  candies trifle cheesecake tart tarts custard meatballs steak bacon ham salami gnocchi nachos macaroni spaghetti
mislaid: coat number drill ring recipe shoe shoes key keys bag phone card letter lead passport ticket tickets address
  email book toy hat cap glove gloves glasses bike jacket wallet purse charger jumper lunchbox bottle kit scan monitor
  flap toys remote umbrella scarf receipt cd cable earring necklace watch pen pencil homework form password pin login
  file files lock certificate collar tooth teddy invite invitation car sock socks bed seat
given_up: carbs sugar dairy bread rice pasta potatoes potato fat fats fruit oil grains butter snacks sweets cheese
  oats cereal
compensating: earn earned earning deserve deserved guilt guilty purge purged purging binge binged binges vomit
  treadmill punish punishing punished compensate disgusting scared afraid terrified ashamed spit spat laxatives
  restrict restricting calories forbidden
"""

GROUPS: dict[str, frozenset[str]] = {}
"""The groups by their names."""
for _line in _GROUPS.replace("\n ", " ").splitlines():
    _name, _, _of_it = _line.partition(":")
    _parts = frozenset(_of_it.split())
    _others = [part for part in _parts if part.startswith("@")]
    GROUPS[_name] = _parts.difference(_others).union(*[GROUPS[part[1:]] for part in _others])

NUMBERS = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""".split()  # noqa: SIM905 a text is easier to read
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "couple": 2,
    "dozen": 12,
    "several": 3,
}
"""Numbers in words."""

LESSENING = GROUPS["turning"] | GROUPS["lessening"]
"""Words of having none or less of something."""

OF_ONESELF = frozenset(("i", "me", "my", "myself", "mine"))
OF_ANOTHER = frozenset(("he", "she", "they", "who", "whether"))
WITH_THEM = frozenset(["him", "her", "he", "she", "pack", "packing", "bag", "suitcase"])
"""Words of a step toward leaving somebody that has to do with them, or that they could see."""
PERSONS = (GROUPS["person"] | GROUPS["other"]) - frozenset(("everyone", "anyone", "someone", "people"))
"""Words for somebody whom a goal may mean."""
WHO_HURTS = frozenset(
    "he she they nobody husband wife partner boyfriend girlfriend ex dad stepdad mum brother uncle sister".split()  # noqa: SIM905
)
"""Words before "hits" that are of somebody else."""
