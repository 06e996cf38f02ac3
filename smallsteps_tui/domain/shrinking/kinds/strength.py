"""Weights, the gym, and the bag that one takes there."""

KINDS = """
go to the gym
  when     go to, get to, hit, visit, attend, get back to, start, use, return to: gym, crossfit, spin class,
           fitness class, exercise class, gym class, fitness studio, weight room, personal trainer, rehab gym,
           body pump, circuit training, bootcamp class, reformer pilates, weights class
  when     -: gym, crossfit, personal trainer, spin class, gym class, gym session, spinning class
  unless   cancel, freeze, mood, ban, face, curse, nothing, baby, never, no, hoist, resident, patient,
           collect, pick up, kids
  1        Put your gym shoes in the bag
  2        Carry the gym bag to the door
  3        Hang the gym bag on the door
  4        Lift one arm as if it held a weight
  unclear  Choose one machine you know
  tired    Pack your gym bag for tomorrow
  afraid   Walk past the gym once, without going in
  bored    Choose a song for the way there

pack a bag for sport
  when     pack: gym bag, sports bag, football bag, swimming bag, kit bag, pe kit, swim bag, dance bag
  when     -: gym bag
  unless   baby, buy, get, new, order
  1        Open the bag, and put one thing in
  2        Find the bag, and open it
  3        Say out loud one thing that goes in it
  4        Picture the bag by the door
  unclear  Write down the three things it can't do without
  tired    Put the bag where you'd trip over it
  afraid   Ask someone what they take
  bored    Pack it like a magician

lift something heavy
  when     lift, bench, deadlift, squat: weight, heavier
  when     lift: deadlift day, leg day, dumbbell, kettlebell, barbell, heavy day, light day
  when     do, start, finish: strength training, weight, weights, leg day, upper body, arm day, weight
           training, kettlebell, dumbbell, resistance band, bench press, deadlift, strength workout, strength
           session, core workout, barbell, arm workout, resistance training, full body workout
  when     -: weights, deadlift, bench press, leg day, weight training, kettlebell, strength training, upper
           body, dumbbells, strength session, barbell, resistance band, resistance training, lifting
  unless   cancel, mood, ban, face, curse, nothing, baby, never, no, hoist, resident, patient, get, buy,
           luggage, parcel
  time     Lift something for two minutes; a bottle will do
  1        Choose the one move you'd begin with
  2        Roll your shoulders once
  3        Lift one arm as if it held a weight
  4        Make a fist, and let it go
  unclear  Write down the one move you know best
  tired    Do one move, with nothing in your hands
  afraid   Begin with the lightest there is
  bored    Choose the song you'd lift to
"""
