"""Words of paying for food: sport for what was eaten, and what fills in the place of it."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

PAYING = """
@exercise|hour|hours|minutes|bike|squats|burpees|lengths ... for|after|when|whenever? .. =every|each time|slice|piece|
  bite|biscuit|cake|treat|meal|sweet|crisp .. i? of? .. eat|ate|have|had|eaten|@food
@exercise|bike|hour|hours|miles|extra|double|squats|burpees|lengths|spin ... because|since|as i =ate|eat|binged|
  overate|had
@exercise|squats|burpees|bike|lunges|planks|spin ... to =cancel|offset|undo|balance|erase|compensate|even it|that|
  this|for|out|@food|the|what
sweat|sweating|swim|walk|cycle|row|train|work out|off|away .. =@food -truck|prep
eat|ate|eating|eaten & =sweat|run|walk|swim|cycle|work off
fill|filling|full|filled up? on .. =water|celery|lettuce|coke|cola|coffee|gum|cucumber|broth|soda|tea|diet|ice|salad
  -tank|car
live|living|survive|surviving|exist off|on ... =coke|cola|lettuce|celery|coffee|water|gum|air|cucumber|broth
eat|eating|ate|food|meals|meal|dinner|lunch =every other|second|third day|night -out|with
ups|jumps for|per each|every|a =biscuit|cookie|slice|sweet|crisp|bite|treat
row|dance|swim|k|miles|km|laps ... because .. had|ate|eaten .. =cake|@food|biscuit|slice
"""

TABLES = ((Kind.EATING, Tier.SURE, Way.TOWARDS, PAYING),)
