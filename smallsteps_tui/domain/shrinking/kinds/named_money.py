"""The money people name, in classes: bills, debts, sums, receipts, accounts."""

KINDS = """
@bill
  nouns    bill, minimum payment, gas key, electric key, prepay meter, prepayment meter, fee, invoice from
           plumber, gas bill, electric bill, electricity bill, electric, energy bill, water bill, water
           rates, phone bill, mobile bill, internet bill, broadband bill, heating bill, council tax,
           council tax bill, rates bill, poll tax, property tax, property tax bill, city tax, tax bill, tax
           instalment, tax installment, vet bill, vet's bill, dentist bill, doctor's bill, doctor bill,
           medical bill, hospital bill, ambulance bill, lab bill, copay, co pay, garage bill, plumber's
           bill, legal bill, lawyer's bill, solicitor's bill, childcare bill, nursery bill, nursery fee,
           daycare fee, daycare bill, kita fee, crèche fee, after school fee, school fee, school fees,
           tuition, tuition fee, tuition bill, semester fee, semesterbeitrag, exam fee, course fee, lab
           fee, application fee, visa fee, permit fee, registration fee, passport fee, court fee, notary
           fee, agency fee, admin fee, joining fee, membership fee, club fee, dues, union dues, hoa fee,
           hoa dues, condo fee, strata fee, strata levy, body corporate levy, levy, service charge, ground
           rent, rent, rent payment, ground rent bill, storage fee, parking fee, parking charge, congestion
           charge, toll, toll charge, ulez charge, clean air charge, late fee, overdraft fee, bank fee, atm
           fee, foreign transaction fee, baggage fee, fine, parking fine, parking ticket, speeding ticket,
           speeding fine, traffic ticket, traffic fine, library fine, penalty, penalty charge, pcn, penalty
           fare, knöllchen, bußgeld, bussgeld, strafzettel, amende, multa, boete, licence fee, tv licence
           fee, rundfunkbeitrag, gez, canone rai, contribution audiovisuelle, church tax, dog tax,
           hundesteuer, kfz steuer, car tax, road tax, vehicle tax, car registration fee, mot fee,
           insurance premium, premium, car insurance bill, health insurance bill, krankenkassenbeitrag,
           rechnung, stromrechnung, gasrechnung, nebenkostenabrechnung, nebenkosten, nachzahlung, miete,
           warmmiete, kaution, hausgeld, facture, facture edf, loyer, taxe d'habitation, taxe foncière,
           factura, recibo, recibo de la luz, alquiler, comunidad, bolletta, affitto, condominio, fattura,
           factuur, huur, energierekening, gemeentebelasting, waterschapsbelasting, eigen risico, hyra,
           faktura, räkning, husleje, regning, czynsz, rachunek, conta de luz, conta, aluguel, condomínio,
           boleto, iptu, ipva, khata bill, maintenance bill, maintenance fee, society maintenance,
           electricity token, prepaid electricity, zesco bill, ecg bill, nepa bill, umeme bill, kplc bill,
           kplc token, eskom bill, rates and taxes, municipal bill, airtime, data bundle, alimony payment,
           surcharge, invoice from contractor, restaurant bill, bar tab, damage charge, cleaning fee,
           dilapidations, vet fee, dentist fee, therapy bill, therapist bill, copayment, deductible,
           excess, wedding deposit, camp fee, trip money, dinner money, lunch money, school trip payment

@handedover
  nouns    pocket money, allowance, housekeeping, housekeeping money, rent money, food money,
           grocery money, petrol money, gas money, bus money, bus fare, fare, school money, trip money,
           uniform money, dinner money, lunch money, bill money, wedding money, gift money, birthday money,
           red envelope money, eidi, remittance, money home, money for home, money for mum, money for parents,
           contribution, monthly contribution, weekly contribution, stokvel contribution, stokvel money,
           burial society money, burial society contribution, society money, susu money, susu contribution,
           ajo contribution, tontine contribution, sacco contribution, committee money, tithe, tithe envelope,
           tithe money, offering, offering envelope, church pledge, zakat, fitrana, sadaqah, charity money,
           sponsor money, petty cash, spare change, whip round, collection money, housekeeping jar, tip money,
           swear jar, window cleaner's money, milk money, kitty money, spending money

@debt
  nouns    debt, loan, overdraft, arrears, rent arrears, council tax arrears, credit card, credit card
           debt, credit card balance, card debt, store card, store card debt, catalogue, catalogue debt,
           klarna, clearpay, afterpay, laybuy, zip pay, buy now pay later, payday loan, doorstep loan,
           personal loan, car loan, car finance, car payment, student loan, student debt, student loan
           debt, bafög debt, hecs debt, hecs, medical debt, tax debt, back taxes, back tax, tax arrears,
           gambling debt, family loan, loan from mum, loan shark debt, microloan, chit fund loan, sacco
           loan, fuliza, m shwari, okash, palmpay loan, hire purchase, hp agreement, lease payment,
           mortgage, mortgage arrears, home loan, second mortgage, heloc, bond repayment, bridging loan,
           bounce back loan, business loan, sba loan, cash advance, payday advance, wage advance, budgeting
           loan, social fund loan, crisis loan, overpayment, benefit overpayment, tax credit overpayment,
           ccj, county court judgment, iva, debt management plan, repayment plan, payment plan, instalment,
           installment, repayment, child support arrears, utility arrears, energy debt, gas arrears,
           electricity arrears, phone debt, dispo, dispokredit, kredit, ratenkredit, schulden, découvert,
           crédit conso, prêt, préstamo, deuda, hipoteca, mutuo, debito, schuld, lening, hypotheek, lån,
           gæld, dług, pożyczka, kredyt, dívida, empréstimo, serasa, cartão, tab at shop, rent debt, water
           debt, bank debt, mashonisa, loan from work, loan from loan from brother

@sum
  nouns    money, take home pay, spending plan, vat, tax, income tax, interest rate, mortgage rate, exchange
           rate, cash, saving, savings, savings pot, boiler pot, holiday pot, car pot, emergency fund,
           emergency pot, rainy day fund, rainy day money, sinking fund, holiday fund, travel fund, house
           fund, deposit fund, car fund, wedding fund, funeral fund, university fund, college fund, school
           fund, christmas fund, christmas money, hajj fund, umrah fund, buffer, nest egg, war chest, piggy
           bank, money jar, coin jar, coins jar, change jar, jar of coins, spare change, pocket money,
           allowance, housekeeping money, housekeeping, petty cash, tip jar money, tip money, wage, wages,
           salary, paycheck, pay cheque, pay packet, bonus, overtime, overtime money, holiday pay, sick pay,
           severance, redundancy money, redundancy pay, back pay, rent money, food money, grocery money,
           petrol money, gas money, bus money, bus fare, fare, diesel money, school money, uniform money, tax
           money, vat money, bill money, deposit, security deposit, rental deposit, damage deposit, tenancy
           deposit, house deposit, flat deposit, down payment, kaution money, bond money, refund, tax refund,
           rebate, tax rebate, cashback, compensation, payout, insurance payout, settlement money,
           inheritance, inheritance money, lump windfall, gift money, birthday money, wedding money, red
           envelope money, ang pao, hongbao, lai see, eidi, remittance, money home, money for home, money for
           mum, money for parents, contribution, monthly contribution, weekly contribution, stokvel, stokvel
           contribution, stokvel money, burial society, burial society money, burial society contribution,
           burial society payment, funeral cover payment, society money, esusu hand, susu hand, ajo hand,
           pardner hand, susu, susu money, susu contribution, esusu, ajo, ajo contribution, adashi, tontine,
           tontine contribution, njangi, chama, chama contribution, merry go round, table banking, sacco,
           sacco contribution, sacco savings, chit fund, kitty party, committee money, committee payment,
           bisi, paluwagan, arisan, tanda, tanda payment, cundina, pandero, pardner, pardna, box hand, sou
           sou, sousou, gameya, gam'eya, jam'iya, hagbad, ayuuto, ayuto, iqub, equb, idir, edir, round of
           savings club, savings club, christmas club, christmas savings club, credit union, credit union
           savings, vicoba, harambee, harambee contribution, bride lobola, lobola money, dowry, tithe, tithe
           envelope, tithe money, tenth, offering, offering envelope, collection plate money, pledge card,
           pledge form, donation envelope, offering box, collection box, church pledge, zakat, zakat al fitr,
           fitrana, sadaqah, sadaka, khums, tzedakah, dasvandh, guru dakshina, peter's pence, mission money,
           missionary fund, first fruit, first fruits, building fund, roof fund, church building fund, charity
           money, sponsor money, sponsorship money, alimony, maintenance money, child support, child
           maintenance, child benefit money, standing order, direct debit, bank payment, down payment on car,
           budget, food budget, grocery budget, weekly budget, monthly budget, household budget, holiday
           budget, wedding budget, christmas budget, party budget, project budget, spending limit, spending
           money, fun money, no spend money, envelope of cash, cash envelope, cash envelopes, grocery
           envelope, food envelope, bank balance, account balance, hourly rate, day rate, expense, expenses,
           outgoing, outgoings, spending, monthly spending, income, earnings, takings, profit, net worth, cash
           flow, pension pot, pension contribution, 401k contribution, ira contribution, roth ira, isa, cash
           isa, lifetime isa, premium bond, tfsa, rrsp, resp, superannuation, kiwisaver, ppf, fixed deposit,
           recurring deposit, provident fund, epf, nps, livret a, ldds, pel, tagesgeld, festgeld, sparbuch,
           sparplan, etf savings plan, spaarrekening, sparkonto, poupança, gold coin, mobile money, momo, m
           pesa, mpesa, paypal balance, venmo balance, zelle, gift voucher money, mileage money, travel money,
           per diem, euros, dollar, rand, naira, cedi, rupee, peso, shilling, tenner, fiver, quid, coins,
           foreign currency, foreign coins, leftover currency, cheque, check from grandma, cheque from gran,
           gift cards

@receipt
  nouns    receipt, receipts, till receipt, petrol receipt, fuel receipt, gas receipt, shoebox of receipt,
           box of receipt, bag of receipt, envelope of receipt, pile of receipt, wallet of receipt, drawer
           of receipt, medical receipt, pharmacy receipt, taxi receipt, hotel receipt, travel receipt,
           train receipt, lunch receipt, work receipt, business receipt, tax receipt, donation receipt,
           childcare receipt, daycare receipt, tool receipt, online receipt, email receipt, amazon receipt,
           screwfix receipt, costco receipt, ikea receipt, kassenbon, kassenzettel, beleg, quittung, ticket
           de caisse, reçu, note de frais, ticket restaurant, recibo de caja, scontrino, bonnetje, kvitto,
           kvittering, paragon, nota fiscal, cupom fiscal, expense claim, expense report, expenses claim,
           travel expense, travel expenses, work expense, business expense, mileage log, mileage claim,
           mileage sheet, petty cash slip, reimbursement, travel claim, per diem claim, deductible expense,
           deduction, tax deduction, donation record, credit note, invoice copy, purchase record

@account
  nouns    account, isa, cash isa, tfsa, rrsp, pension pot, old pension pot, timeshare, time share, bank
           account, current account, checking account, savings account, joint account, business account,
           business bank account, isa account, student account, child's account, kids account, children's
           account, junior isa, junior account, trust account, brokerage account, trading account, pension
           account, pension, workplace pension, private pension, state pension, old pension, lost pension,
           pension plan, pension scheme, retirement account, 401k, 403b, hsa, fsa, super fund, girokonto,
           tagesgeldkonto, depot, compte bancaire, compte courant, livret, cuenta, cuenta bancaria, cuenta
           corriente, conto corrente, conta bancária, conta corrente, bankrekening, rekening, bankkonto,
           konto, revolut, revolut account, wise, wise account, monzo, monzo account, starling, n26, n26
           account, chime, chime account, post office account, postbank account, credit union account, mobile
           money account, online banking, online subscription, netflix, amex, mastercard, barclaycard,
           spotify, audible, audible subscription, amazon prime, prime membership, disney plus, disney+, hulu,
           hbo, hbo max, now tv, sky tv, sky sports, dazn, bt sport, apple tv, icloud storage, icloud storage,
           google one, dropbox patreon, patreon subscription, substack subscription, kindle unlimited, scribd,
           duolingo plus, duolingo hellofresh, hello fresh, gousto, meal kit, veg box, beer subscription,
           coffee subscription, box subscription, magazine subscription, newspaper subscription, paper
           subscription, gym, gym membership, gym contract, pool membership, club membership, national trust
           membership, costco membership, museum membership, union membership, aa membership, roadside
           assistance, aaa membership, adac membership, adac, membership, free trial, app subscription, adobe
           subscription, adobe, creative cloud, vpn subscription, dating subscription, tinder gold, lottery
           subscription, loyalty card, store account, phone contract, phone contract, mobile contract, phone
           plan, mobile plan, sim plan, sim only plan, sim contract, data plan, handyvertrag, forfait, forfait
           mobile, internet contract, internet broadband, broadband contract, broadband deal, wifi contract,
           fibre contract, internet provider, landline, landline contract, box internet, energy contract,
           energy tariff, energy supplier, energy provider, electricity contract, electricity tariff,
           electricity supplier, electricity provider, gas contract, gas supplier, stromvertrag,
           stromanbieter, gasanbieter, contrat edf, tariff, standing charge, water meter plan, car lease, car
           sharing account, bike share account, storage unit, storage contract, po box, p.o. box, kita place,
           insurance, insurance policy, car insurance, home insurance, house insurance, contents insurance,
           buildings insurance, renters insurance, renters' insurance, tenants insurance, hausrat,
           hausratversicherung, haftpflicht, haftpflichtversicherung, liability insurance, private liability
           insurance, kfz versicherung, rechtsschutz, rechtsschutzversicherung,
           berufsunfähigkeitsversicherung, zahnzusatzversicherung, life insurance, life cover, funeral cover,
           funeral plan, burial plan, funeral policy, burial policy, income protection, critical illness
           cover, travel insurance, pet insurance, dog insurance, cat insurance, bike insurance, phone
           insurance, gadget insurance, dental insurance, dental plan, vision plan, health insurance, medical
           insurance, health plan, marketplace plan, obamacare plan, cobra, medigap, medicare plan, medicare
           part b, medicare advantage, part d plan, medical aid, hospital plan, pension plan, retirement plan,
           icloud plan, internet plan, prepaid plan, free trial, online bank, breakdown cover, amazon prime,
           sky tv, holiday cover, hospital mutuelle, assurance habitation, assurance auto, responsabilité
           civile, sécurité sociale, assurance maladie, seguro, seguro de coche, seguro de hogar, seguro
           médico, assicurazione, polizza, zorgverzekering, zorgverzekeraar, aansprakelijkheidsverzekering,
           inboedelverzekering, krankenkasse, krankenversicherung, gkv, pkv, aok, barmer, plano de saúde,
           ubezpieczenie, nhis, nhif, philhealth, medibank, bupa, hsa policy, extended warranty, appliance
           insurance, boiler cover, home emergency cover, legal cover, lic policy, term plan, term ulip,
           endowment, endowment policy, legal insurance
"""
