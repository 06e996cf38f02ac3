"""Subjects of body and mood: care, sleep, movement, food, calm."""

from smallsteps_tui.domain.shrinking.subject import Subject

CARE = (
    Subject(
        ("Find the pharmacy’s number", "Put the empty box beside the phone", "Look up when it opens"),
        verbs="refill, renew, pick up, collect, order",
        nouns="prescription, meds, medication, pills, medicine",
        both=True,
        whole=True,
    ),
    Subject(
        ("Fill one glass of water", "Put the box beside the kettle", "Set one alarm for it"),
        nouns="pill, tablet, medication, meds, medicine, antidepressant, insulin, vitamin, inhaler, dose,"
        " capsule, mg, supplement, antibiotic, sertraline, lithium, statin",
        whole=True,
    ),
    Subject(
        (
            "Put one piece of fruit on the table",
            "Stretch both arms above the head",
            "Step outside for one breath of air",
        ),
        verbs="lose, shed, drop, gain",
        nouns="kg, kgs, kilo, kilos, lbs, lb, pounds, weight, stone, belly fat, fat",
        both=True,
        whole=True,
    ),
    Subject(
        (
            "Put the time it ends where you can see it",
            "Ask someone who keeps it too how they do it",
            "Choose where to rest in the afternoon",
        ),
        verbs="fast",
        nouns="ramadan, yom kippur, lent",
        whole=True,
    ),
    Subject(
        (
            "Eat one ordinary thing at an ordinary time",
            "Put a snack you like where you can see it",
            "Sit with someone while you eat",
        ),
        nouns="calorie, calories, kcal, diet, fasting, intermittent fasting",
        verbs="diet",
        whole=True,
    ),
    Subject(
        ("Write one line to bring along", "Put on the shoes", "Put the appointment card by the door"),
        verbs="go to, attend, keep going to, get to",
        nouns="therapy, therapist, counselling, counseling, dentist, doctor, doctor's, gp, support group, aa meeting",
        both=True,
        afraid="Write down the one thing that should be gentle about it",
    ),
    Subject(
        (
            "Find {whose} number | Find the number",
            "Write down one thing to tell them",
            "Save the number in the phone",
        ),
        verbs="see",
        nouns="dentist, doctor, gp, optician, dermatologist, vet, physio, midwife",
        both=True,
        afraid="Write down one thing to tell them",
    ),
    Subject(
        (
            "Say “Let me think about it” aloud once",
            "Write down one thing that may be declined",
            "Take one slow breath",
        ),
        verbs="stand up for",
        nouns="boundary, boundaries, assertive, say no, people pleasing",
    ),
    Subject(
        ("Say their name aloud", "Tell someone one thing about them", "Hold something of theirs"),
        nouns="grave, cemetery, grieve, grief, grieving, funeral, obituary, eulogy",
    ),
)

VISITS = (
    Subject(
        (
            "Open one therapist’s page and read one line",
            "Write down one thing to say there",
            "Save one number",
        ),
        nouns="therapist, counsellor, counselor, psychologist, psychiatrist, therapy",
        afraid="Write down one thing to say there, for nobody’s eyes",
    ),
    Subject(
        ("Find the practice’s number", "Write down one thing to tell them", "Save the number in the phone"),
        nouns="dentist, doctor, gp, optician, check-up, checkup, appointment, vaccination, blood test, mammogram,"
        " smear test, dermatologist, flu shot, eye test, vet",
        afraid="Write down one thing to tell them",
    ),
)

REST = (
    Subject(
        ("Pull the blanket straight", "Lift one pillow and put it back", "Open the window"),
        verbs="make, change",
        nouns="bed, sheets",
        both=True,
    ),
    Subject(
        ("Put both feet on the floor", "Sit up and stay sitting", "Open the curtain by a hand’s width"),
        verbs="wake up, wake, get up, get out of",
        nouns="wake up, get up, out of bed, alarm, snooze, early riser",
        whole=True,
    ),
    Subject(
        ("Put the pyjamas on the pillow", "Dim one lamp", "Put the phone to charge in another room"),
        verbs="sleep, nap",
        nouns="sleep, bed, bedtime, nap, sleeping, asleep, insomnia, bed by",
        whole=True,
    ),
    Subject(
        ("Sit down and take three breaths", "Put the cushion on the floor", "Take one slow breath"),
        verbs="meditate, breathe, pray, ground",
        nouns="meditation, mindfulness, breathing, prayer, breathwork, headspace",
    ),
    Subject(
        ("Turn the water on and hold one hand in it", "Put the towel by the shower", "Stand in the bathroom"),
        verbs="shower, bathe",
        nouns="shower, bath, hair wash, wash hair, my hair",
    ),
    Subject(
        ("Put toothpaste on the brush", "Hold the brush for one breath", "Put the floss beside the kettle"),
        verbs="floss",
        nouns="brush teeth, teeth, tooth, floss, flossing",
    ),
    Subject(
        ("Put on one sock", "Choose one shirt", "Put tomorrow’s clothes on the chair"),
        nouns="get dressed, dressed, getting dressed",
    ),
    Subject(
        ("Take one slow breath", "Name three things in the room", "Put both feet flat on the floor"),
        verbs="relax, calm, calm down, rest, unwind",
        nouns="anxiety, anxious, stress, panic, calm, overwhelm, overwhelmed, burnout, anger, angry, depression,"
        " relaxed, patience, patient",
    ),
    Subject(
        ("Put a hand on the heart for one breath", "Say one kind word aloud", "Smile at the mirror"),
        nouns="kinder, kind, self compassion, self-compassion, self esteem, self-esteem, confidence, confident,"
        " self care, self-care, love myself, like myself, be happy, happier, forgive myself, accept myself,"
        " inner critic",
    ),
)

MOVEMENT = (
    Subject(
        ("Put the leash by the door", "Put on the shoes", "Pick up the leash"),
        verbs="walk, take, train",
        nouns="dog, puppy",
        both=True,
    ),
    Subject(
        ("Put on the running shoes", "Stand outside the front door", "Put the running shoes by the door"),
        verbs="jog",
        nouns="jog, jogging, marathon, half marathon, 5k, 10k, couch to 5k, parkrun, running, running shoes,"
        " go running, a run, run km, km run",
    ),
    Subject(
        ("Write down one errand", "Put the bag by the door", "Put on the shoes"),
        verbs="run, do",
        nouns="errand, errands",
        both=True,
    ),
    Subject(
        ("Put on the running shoes", "Stand outside the front door", "Put the running shoes by the door"),
        verbs="run",
    ),
    Subject(
        ("Walk to the door and back once", "Put on the shoes", "Stand up"),
        verbs="walk, go for a walk, hike",
        nouns="walk, walking, hike, steps a day, hiking, stroll, 000 steps",
    ),
    Subject(
        ("Put the gym shoes in the bag", "Carry the gym bag to the door", "Hang the gym bag on the door"),
        nouns="gym, crossfit, spinning class, weights, deadlift, bench press, personal trainer, lift weights",
        afraid="Walk past the door once, without going in",
    ),
    Subject(
        ("Put the swimsuit in a bag", "Look up when the pool opens", "Hang the towel on the door"),
        verbs="swim",
        nouns="swimming, pool, swim",
    ),
    Subject(
        ("Wheel the bike to the door", "Pump up one tyre", "Put the helmet by the door"),
        verbs="cycle, bike, ride",
        nouns="cycling, bike ride, bike to",
    ),
    Subject(
        ("Roll out the mat", "Stretch both arms above the head", "Stand on the mat for one breath"),
        verbs="stretch",
        nouns="yoga, pilates, stretching, stretches, sun salutation, qigong, tai chi",
    ),
    Subject(
        ("Put on one song and stand up", "Move both shoulders through one chorus", "Choose one song"),
        verbs="dance",
        nouns="dancing, salsa, tango, ballet, zumba",
    ),
    Subject(
        ("Do one against the wall", "Stand up", "Roll out the mat"),
        nouns="push-up, pushup, press-up, pull-up, pullup, squat, sit-up, situp, burpee, lunge, plank,"
        " push ups, pull ups, sit ups, press ups",
    ),
    Subject(
        ("Do the easiest one once", "Put the exercise sheet on the table", "Roll out the mat"),
        nouns="physio exercises, physiotherapy, exercises for, back exercises, rehab",
    ),
    Subject(
        ("Stand up and stretch both arms", "Put on the sports shoes", "Roll the shoulders, once each way"),
        verbs="exercise, work out, train, train for, lift",
        nouns="exercise, workout, fit, fitness, in shape, strength, stronger, cardio, active, training plan",
    ),
    Subject(
        ("Open the door and take one breath of air", "Put on the shoes", "Open the window"),
        verbs="leave the house, get out of the house",
        nouns="go outside, outside, fresh air, sunlight, sunshine, daylight, nature, go out, leave the house",
    ),
)

FOOD = (
    Subject(
        ("Fill one glass of water", "Take one sip of water", "Put a glass beside the kettle"),
        nouns="drink water, water a, glass of, glasses of, hydrated, hydrate, more water",
    ),
    Subject(
        ("Write down one dinner", "Look in the fridge for ten seconds", "Put a pen on the shopping list"),
        nouns="meal plan, meal prep, plan meals, meal planning",
    ),
    Subject(
        (
            "Take the flour out of the cupboard",
            "Open the recipe and read its first line",
            "Put the bowl on the counter",
        ),
        verbs="bake",
        nouns="sourdough, baking, bread, cake, cookies, pie",
    ),
    Subject(
        ("Put a bowl on the table", "Choose where to sit", "Put a spoon beside the plate"),
        nouns="breakfast, eat lunch, eat dinner, eat something, regular meals,"
        " meals a, three meals, small meals, proper meal",
    ),
    Subject(
        ("Wash one carrot", "Put one apple on the table", "Put something green on a plate"),
        verbs="eat",
        nouns="vegetable, veg, veggies, fruit, salad, healthy, healthier, greens, nutrition, vegetarian, vegan",
    ),
    Subject(
        (
            "Put the pan on the stove",
            "Take one vegetable out of the fridge",
            "Open the recipe and read its first line",
        ),
        verbs="cook",
        nouns="dinner, lunch, soup, recipe, cooking, stew, curry, meal",
    ),
)
