"""Benefits, insurance, care: what one applies for, claims, objects to, and the offices that give it."""

KINDS = """
apply for benefits or support
  when     apply for, claim, request, ask for, renew, get, sort out, fill in, register for, look into, find
           out about, sign up for, file for, reapply for: benefit, housing benefit, unemployment, allowance,
           grant, universal credit, child benefit, food stamps, medicaid, welfare, carer's allowance, income
           support, kindergeld, elterngeld, parental allowance, wohngeld, bürgergeld, heating grant, maternity
           pay, child support, child maintenance, bereavement support, free school meals, unemployment
           benefit, social security, maternity allowance, social assistance, asylum support, section 95
           support, section 4 support, sick leave pay, subsidy, hardship fund, discount card
  when     apply for, claim, get, sort out, renew, start, look into, fill in, find out about, sign up for:
           jobseekers, jobseeker's allowance, jobseeker allowance, jsa, esa, uc, pip, dole, rsa, apl, aah,
           chômage, arbeitslosengeld, alg, alg 1, ww, uif, sassa grant, srd grant, srd, tanf, ssi, ei,
           centrelink payment, family tax benefit, free school meal, pension credit, winter fuel payment, cold
           weather payment, maternity grant, sure start grant, healthy start, wic, liheap, ccb, gst credit,
           toeslag, huurtoeslag, zorgtoeslag, reddito, assegno unico, ingreso mínimo, paro, ldas, barnebidrag,
           zasiłek, 500 plus, 800 plus
  when     file, apply: unemployment
  when     -: benefit, benefits, bürgergeld
  when     *: wohngeldantrag, elterngeldantrag, kindergeldantrag, elterngeld application, benefits form,
           housing benefit, unemployment claim, benefit application, universal credit, child benefit, parental
           allowance, elterngeld, kindergeld, wohngeld, child maintenance, carer's allowance, food stamps,
           social assistance, parental leave application
  when     apply for, claim, renew: snap, sick pay
  unless   emotional, startup, business, research, scholarship, artist, study, contact, ring, phone, ring
           them, call them, call, wrong, change of, in writing, report, overpaid, overpayment, stopped, email,
           letter, sanction, late, missing, decision
  1        Read the first question of its form
  2        Write your name and the date on one sheet
  3        Put one letter or payslip on the table
  4        Think of one person who's done this before
  unclear  Write down one thing they ask that you can answer
  tired    Put the papers for it in one place
  afraid   Ask an advice centre “Could you do it with me?”
  bored    Answer one question aloud, as in a quiz

disability and care
  when     apply for, claim, renew, request, ask for, get, fill in, complete, do, sort out: pip, pip form,
           disability, disability benefit, disability allowance, care level, care grade, disability badge,
           blue badge, disabled badge, disability card, disability living allowance, attendance allowance,
           ssdi, nursing care, pflegegrad, disability form, severe disability card, ndis, disability pension,
           respite care, care form, carer assessment, care assessment, disabled pass, work capability
           assessment
  when     -: pflegegrad, ssdi, ndis
  when     prepare for: pip assessment, disability assessment, care assessment, work capability assessment
  when     *: pip, pip form, blue badge, attendance allowance, care level, disability application, disability
           assessment, pip assessment, respite care
  unless   take, bring, pack, display
  1        Write down one thing that's hard on a hard day
  2        Write down the name of one doctor who knows about it
  3        Put one doctor's letter on the table
  4        Name one thing someone helps you with
  unclear  Ask an advice centre who can help with the form
  tired    Write one line about what today took
  afraid   Answer the easiest question first: your name
  bored    Read one question in a robot's voice

object or appeal
  when     appeal, contest, challenge, object to, fight, dispute, question: decision, disability decision,
           benefit decision, rejection, refusal, notice, pip decision, ruling, denial, visa refusal, sanction,
           school decision, assessment, insurance denial, denied claim, eviction, dismissal
  when     write, send, file, make, submit, finish, prepare: objection, appeal, mandatory reconsideration,
           widerspruch, appeal letter, reconsideration, einspruch
  when     -: appeal
  when     *: objection, mandatory reconsideration, widerspruch, appeal letter
  unless   court of appeal, parking, charity, fund, church, roof, christmas
  1        Write one line: “I don't agree with this decision”
  2        Find the date they need to hear from you by
  3        Find the reference number on the decision
  4        Say “I don't agree with this” once, out loud
  unclear  Ask an advice centre to read it with you
  tired    Put the decision and an empty sheet in one place
  afraid   Let someone read the decision with you
  bored    Write the furious version, for the bin

choose an insurance
  when     compare, choose, buy, take out, look into, research, get, switch, sign up for, find out about,
           learn about, change, think about, pick, shop for: insurance, health insurance, car insurance,
           home insurance, liability insurance, insurance company, insurer, insurance policy, travel
           insurance, life insurance, pet insurance, dental insurance, contents insurance, health fund,
           krankenkasse, public health insurance, private health insurance, household insurance, health
           plan, mutuelle, medicare, insurance plan, renters insurance
  when     get: insured
  when     *: insurance application, health insurance application, insurance offer, insurance comparison
  when     insure: car, bike, house, boat, dog, van, phone, ring, flat, caravan, camera, cat, horse,
           motorbike
  unless   number, claim, card, name, into, address, details, beneficiary, direct debit, payment date
  1        Write down what matters most: the price, or what it covers
  2        Write down what would be hardest to pay for yourself
  3        Ask one person what they have
  4        Say out loud what you'd like to worry less about
  unclear  Look up which kinds you need by law
  tired    Save one page that compares them
  afraid   Read one offer, with no plans to sign
  bored    Imagine insuring your favourite mug

insurance
  when     call, claim, sort out, contact, write to, email, phone, ask, register with, deal with, ring,
           complain to, submit to, fight with, chase: insurance, health insurance, car insurance, home
           insurance, liability insurance, insurance company, insurer, insurance policy, travel insurance,
           life insurance, pet insurance, dental insurance, contents insurance, health fund, krankenkasse,
           public health insurance, private health insurance, household insurance, health plan, mutuelle,
           medicare, insurance plan, renters insurance
  when     sort out, deal with: insurance
  unless   quote, quotes
  1        Find the policy number
  2        Write down one question to ask them
  3        Find the folder or the email it's in
  4        Say the name of the insurer
  unclear  Write down which it is: a question, a change or a claim
  tired    Put the policy where you'll see it tomorrow
  afraid   Read its first line, and nothing more
  bored    Read one line of the small print like a bedtime story

insurance, with nothing said
  when     -: insurance
  when     *: health insurance, car insurance, insurance policy, home insurance, life insurance,
           krankenkasse, travel insurance, liability insurance, house insurance, pet insurance
  unless   or, vs
  1        Write down what you want from it: cover, a change or a payment
  2        Write down what it would be for
  3        Find one letter or email with its name
  4        Say out loud what you'd like to worry less about
  unclear  Ask one person what they have
  tired    Write its name on a note for tomorrow
  afraid   Read one line of it, and nothing more
  bored    Read one line of the small print like a bedtime story

an insurance claim
  when     file, make, submit, send, report, start, write, fill in: insurance claim, claim, damage, water
           damage, claim form, dental claim, medical claim, accident report, damage report
  when     claim: phone, damage, screen, broken phone, bike, water damage, flight, luggage, medical cost,
           cost, treatment, prescription, dentist bill, doctor's bill, hospital bill
  when     -: claim
  when     *: insurance claim, accident report, damage report
  unless   benefit, expense, tax, court, small claims, trauma, fame, essay, paragraph, argument, evidence,
           thesis
  1        Write one line: what it's for, and its date
  2        Take one photo of the damage or the bill
  3        Find the insurer's claim page or number
  4        Say the date it happened
  unclear  Ask them “What do you need from me?”
  tired    Put the bill and the policy in one envelope
  afraid   Write it down, and send it another day
  bored    Tell it to the cat as a police report

ask how a claim is doing
  when     chase, chase up, follow up on, ring about, call about, check on, ask about: insurance claim,
           claim, damage claim, dental claim, medical claim
  unless   benefit, expense, tax, court, small claims
  1        Put its number next to where you'd phone or write
  2        Write down the day you last heard from them
  3        Write one line: “Where is my claim, please?”
  4        Say the number out loud once
  unclear  Write down the one thing you'd like to hear
  tired    Put what they sent next to the phone for tomorrow
  afraid   Write to them, if that's easier than the phone
  bored    Guess which music they play while you wait

a hospital or doctor's bill
  when     send, get, hand in, submit, upload, ask for: doctor's bill, medical receipt
  when     pay, send in, submit, hand in, check, understand, query: medical bill, hospital bill, doctor's
           bill, dentist bill, prescription charge, ambulance bill
  when     *: medical bill, hospital bill, doctor's bill
  1        Find the bill or the note, and lay it on top
  2        Read the sum and the date on it
  3        Take a photo of its front
  4        Say who it goes to next
  unclear  Ask the insurer “Will you pay this?”
  tired    Put it in your bag with the insurer's name on it
  afraid   Let someone else read out the amount to you
  bored    Read any Latin words on it aloud

a care home, help for a parent
  when     find, look for, choose, arrange, organise, get, research, apply for, hire, look into: care home,
           nursing home, carer, home help, home care, retirement home, nursing service, assisted living,
           hospice, day centre, elder care
  when     *: care home, nursing home, home care, assisted living, home help, elder care
  unless   train, become, call nurse, job, work, recognised, allowance, registered
  1        Write down one thing they'd need help with
  2        Write down the name of one place or one person
  3        Save one phone number
  4        Say what would matter to them most
  unclear  Write down one question for their doctor
  tired    Ask one relative to take on one bit of this
  afraid   Look at one picture of a place, without deciding
  bored    Ask what they'd want for Sunday lunch there

go and see a care home
  when     visit, see, view, look at, look round, tour, go and see, go to, phone, ring, call, email, compare,
           ask: care home, nursing home, retirement home, assisted living, sheltered flat, home for mum, home
           for dad
  when     get, ask for, read, compare, check: care home report, care home fees, cqc report
  unless   sing, read to, volunteer, shift, work, job, see nan, visit nan, visit gran, visit mum, visit dad,
           see mum, see dad, see gran, flowers, drop
  1        Write down one thing you'd ask there
  2        Write down one thing that matters to them in a day
  3        Look up how you'd get there
  4        Picture their favourite chair in it
  unclear  Ask someone whose mother or father lives there
  tired    Save one name and one number
  afraid   Ask someone to come along
  bored    Ask what's for lunch there on Sundays
"""
