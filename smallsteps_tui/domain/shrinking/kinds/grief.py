"""After a death: papers, calls, belongings, graves. In a calm tone."""

KINDS = """
visit a grave
  when     visit, go to, tend, plant, see, clean: grave, cemetery, memorial, graveyard
  when     -: grave, cemetery
  1        Say their name out loud
  2        Choose what you'd bring
  3        Put your coat by the door
  4        Think of one thing about them you loved
  unclear  Look up when the gates are open
  tired    Light something for them here
  afraid   Ask someone to come along
  bored    Take the way they'd have taken

grieve
  when     grieve: *
  when     -: grief, loss
  1        Say their name aloud
  2        Tell someone one thing about them
  3        Hold something of theirs
  4        Put a hand on your heart for one breath
  unclear  Let it be what it is for one breath
  tired    Lie down with something of theirs
  afraid   Ask someone to sit with you
  bored    Listen to one song they liked

a funeral
  when     plan, organise, arrange, prepare: funeral, wake, memorial, memorial service, burial, cremation,
           celebration of life
  when     call: undertaker, funeral home, funeral director
  when     go to, attend: funeral, wake, memorial service
  when     -: funeral, memorial service
  1        Ask someone to do this with you
  2        Choose one person to call first
  3        Find their number
  4        Say their name quietly
  unclear  Ask what needs deciding first
  tired    Let someone else make one call
  afraid   Ask who could sit next to you
  bored    Choose one song they liked

a person's belongings
  when     sort, sort through, go through, clear, clear out, pack, pack up, empty, keep: dad's thing, mum's
           thing, mother's thing, father's thing, belonging, his clothes, her clothes, her thing, his thing,
           dad's clothes, mum's clothes, parents' house, mother's house, father's house, estate, mum's house,
           dad's house
  when     settle, sort out, deal with: estate
  when     -: probate, estate
  unless   real estate, move
  1        Choose one thing to keep
  2        Hold one thing that was theirs
  3        Put one box in the room, empty
  4        Stand in the doorway for one breath
  unclear  Write “keep” on one box, and nothing on the others
  tired    Leave it all as it is for today
  afraid   Ask someone to sit there while you do it
  bored    Tell someone the story of one thing
"""
