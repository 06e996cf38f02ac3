"""Sorts of things, each of several classes of nouns: what is on a screen, can be held, or lies at a set time."""

KINDS = """
@onscreen
  nouns    @file, @inbox, @data, @app, @password, @code, @bug, @server, @screentime, @slides

@inhand
  nouns    @clothes, @shoes, @linen, @dishes, @rubbish, @belongings, @toys, @tool, @kit, @gear, @device, @woodwork,
           @pot, @model, @papercraft, @craft, @carpart, @food, @drink, @gift, @medical, @comfort, @material,
           @knitting, @sewing

@object
  nouns    @furniture, @appliance, @instrument, @vehicle, @bike, @boat, @surface, @machine, @device, @carpart

@inwords
  nouns    @text, @notes, @form, @letter, @post, @document, @certificate, @rule, @bill, @receipt, @invoice, @quote,
           @workpaper, @story, @verse, @speech, @list, @news, @book, @message

@somebody
  nouns    @person, @someone, @child, @expert, @group, @crew, @customer, @supplier, @pupils, @pupilparent,
           @bandmate

@animal
  nouns    @dog, @pet, @livestock

@growing
  nouns    @plant, @tree, @crop, @weed, @garden, @ground

@inmind
  nouns    @feeling, @strength, @thought, @memory, @decision, @problem, @subject, @faith

@attime
  nouns    @event, @meeting, @appointment, @lesson, @course, @exam, @shift, @booking, @outing, @show, @deadline

@somewhere
  nouns    @place, @room, @building, @site, @storage
"""
