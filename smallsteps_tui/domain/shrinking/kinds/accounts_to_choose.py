"""An account, policy or tariff that is still to be chosen, opened, switched or moved."""

KINDS = """
open an account
  when     open, set up, create, take out, activate, get, arrange, join, sign up for, register for, apply for,
           buy, order, need, shop for, shop around for, look into: @account
  when     start: isa, cash isa, junior isa, pension, private pension, savings account, account, joint
           account, free trial
  unless   close, cancel, email, github, fake, hacked, sore, on tv, on the tv, depot, account of, lisa, ira,
           home gym, set up gym, open the gym, set up the gym, open gym, garage
  1        Open one page about it, and read what they ask for
  2        Put your passport or your card next to you
  3        Write down the one thing you'd want it to do for you
  4        Say what it's for, in five words
  unclear  Ask someone which one they have
  tired    Save one page about it for tomorrow
  afraid   Look at one, without planning to sign up
  bored    Guess how many boxes there'll be to tick

compare and switch
  when     switch, change, swap, downgrade, upgrade, review, reassess, rethink, switch to, switch from, go
           over, renegotiate: @account
  when     switch, change: bank, provider, insurer, supplier, broadband provider, phone provider, insurance
           company, krankenkasse, mutuelle, health fund
  unless   email, twitter, new address, change of address, tenant, payday, date, name, number, payroll, hmrc,
           child benefit, direct debit, detail, password, pin, beneficiary, off, silent, vibrate, flight mode,
           airplane, depot, lisa, ira
  when     swap, switch, change, upgrade, downgrade, review: broadband, internet, phone contract, phone plan,
           tariff, electricity, gas, energy, mobile, landline, energy deal, phone deal, broadband deal
  1        Look up what you have now, and what it costs
  2        Find the last bill or letter about it
  3        Write down what matters most to you in it
  4        Say what bothers you about the one you have
  unclear  Write down when the one you have ends
  tired    Put the latest letter about it next to your keyboard
  afraid   Compare, without planning to switch
  bored    Ask someone which one they'd never take again

choose an account
  when     compare, choose, pick, shop around, decide on, research, weigh up, evaluate, find cheaper, find
           better, get quote for, get quotes for: @account
  when     pick, choose, compare, research, decide on: bank, provider, insurer, supplier, broadband provider,
           phone provider, insurance company, krankenkasse, mutuelle, health fund
  when     compare: broadband, internet, phone contract, phone plan, tariff, electricity, gas, energy, mobile,
           landline, energy deal, phone deal, broadband deal
  unless   email, tenant, payday, date, name, number, depot, lisa, ira
  1        Write down what matters most to you in it
  2        Look up one of them, and read its first lines
  3        Say what you'd like it to do for you
  4        Hold up one finger, for the one thing that matters
  unclear  Ask someone which one they have
  tired    Save one page about it for tomorrow
  afraid   Look at one, without planning to sign up
  bored    Ask someone which one they'd never take again

bring an account somewhere else
  when     move, transfer, merge, combine, consolidate: @account
  unless   depot, lisa, ira
  1        Find its page, or the latest letter about it
  2        Write down where it is now, and where it'd go
  3        Write down one question you'd ask first
  4        Say in one line what you'd like
  unclear  Ask them what the move would cost
  tired    Put the latest letter about it next to your keyboard
  afraid   Read about it, and move nothing yet
  bored    Guess how many forms it'll take
"""
