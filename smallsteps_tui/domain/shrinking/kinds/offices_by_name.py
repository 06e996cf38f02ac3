"""Offices of many countries by their own names."""

KINDS = """
@office
  nouns    sallie mae, navient, nelnet, mohela, great lakes, aidvantage, fafsa office, klarna, capital one
           bank, experian, equifax, transunion, schufa office, lowell, cabot, intrum, unemployment line,
           advice line, benefits line, housing line, tax line, pension line, hotline, gas company, electric
           company, electricity company, energy company, water company, phone company, internet company,
           internet provider, broadband company, insurance company, insurer, credit card company, card
           company, loan company, mortgage company, student loan people, council tax people, benefits
           people, tax people, pension people, bailiff office, edf, british gas, octopus energy, eon, e.on,
           npower, ovo, scottish power, sse, bulb, thames water, severn trent, united utilities, southern
           water, anglian water, vodafone, o2, telekom, t mobile, verizon, comcast, xfinity, spectrum,
           at&t, virgin media, virgin, talktalk, plusnet, bt, openreach, sky customer service, eskom,
           telkom, vodacom, mtn, safaricom, airtel, jio, bsnl, telstra, optus, rogers, bell canada, telus,
           free mobile, sfr, bouygues, movistar, iberdrola, endesa, naturgy, telecom italia, enel, ziggo,
           kpn, eneco, vattenfall, engie, enbw, stadtwerke, con ed, pg&e, barclays, hsbc, santander,
           lloyds, natwest, halifax, nationwide, sparkasse, volksbank, commerzbank, deutsche bank,
           postbank, dkb, ing, rabobank, abn amro, crédit agricole, bnp, société générale, la banque
           postale, bbva, caixabank, unicredit, intesa, wells fargo, chase bank, citibank, capital one,
           bank of america, capitec, absa, fnb, nedbank, standard bank, equity bank, kcb, gtbank, access
           bank, zenith bank, first bank, sbi, icici, hdfc, bdo, bpi, landbank, allianz, axa, aviva, huk,
           ergo, geico, progressive, state farm, blue cross, aetna, cigna, kaiser, united healthcare,
           discovery health, old mutual, sanlam, dhl, evri, hermes, dpd, royal mail, ups, fedex, usps, la
           poste, correos, poste italiane, postnord, amazon support, ebay support, paypal support, ryanair,
           easyjet, lufthansa, deutsche bahn, acas, union rep, letting agent, letting agency, property
           manager, hausverwaltung, housing officer, estate agency, customer support, customer services,
           helpdesk, help line, helpline, complaints department, claims department, loss adjuster,
           insurance broker, payroll, hr, human resources, hr department, admissions office, admissions,
           registrar's office, financial aid office, financial aid, exams office, accommodation office,
           foreigner office, foreigners office, foreigners' office, immigration counter, visa centre, visa
           center, application centre, ausländerbehörde, auslaenderbehoerde, auslanderbehorde, bürgeramt,
           buergeramt, burgeramt, bürgerbüro, einwohnermeldeamt, standesamt, rathaus, finanzamt, jobcenter,
           arbeitsamt, agentur für arbeit, arbeitsagentur, jugendamt, sozialamt, wohngeldstelle,
           familienkasse, elterngeldstelle, bafög amt, studentenwerk, krankenkasse, rentenversicherung, kfz
           zulassungsstelle, zulassungsstelle, führerscheinstelle, schulamt, kita büro, mdk, medizinischer
           dienst, pflegekasse, bamf, amtsgericht, grundbuchamt, ordnungsamt, verbraucherzentrale,
           mieterverein, schuldnerberatung, prefecture, préfecture, sous préfecture, mairie, caf, cpam,
           ameli, urssaf, pôle emploi, pole emploi, france travail, impots, impôts, trésor public, ofii,
           ofpra, maif, crous, rectorat, tribunal, notaire, ayuntamiento, extranjería, extranjeria, oficina
           de extranjería, seguridad social, inss, sepe, hacienda, agencia tributaria, registro civil, dgt,
           comisaría, gestoría, gestoria, notario, questura, anagrafe, inps, agenzia delle entrate, asl,
           patronato, caf italiano, poste, prefettura, motorizzazione, finanças, financas, segurança
           social, seguranca social, sef, aima, loja do cidadão, junta de freguesia, conservatória, iefp,
           gemeente, gemeentehuis, belastingdienst, uwv, svb, ind, cak, ciz, toeslagen, kvk office, rdw,
           juridisch loket, cpas, ocmw, forem, vdab, actiris, onem, mutualité, mutualiteit, commune,
           skatteverket, försäkringskassan, forsakringskassan, migrationsverket, arbetsförmedlingen,
           arbetsformedlingen, csn, kronofogden, vårdcentralen, nav, skatteetaten, udi, lånekassen,
           folkeregisteret, borgerservice, skat, udbetaling danmark, jobcentret, kela, migri, te office,
           dvv, urząd, urzad, urząd miasta, urząd skarbowy, urzad skarbowy, urząd wojewódzki, zus, nfz,
           mops, oamp, ministry of interior, foreign police, úřad, okmany, kormányablak, nav hungary, kep,
           efka, oaed, dypa, aade, göç idaresi, goc idaresi, sgk, nüfus, muhtar, muhtarlık, e devlet, mfc,
           gosuslugi, hmrc, dwp, dvla, dvsa, home office, ukvi, companies house, land registry, hm passport
           office, passport office, inland revenue, passport office, council tax office, housing
           association, ombudsman, financial ombudsman, citizens advice, citizens advice bureau,
           stepchange, national debtline, jobcentre, job centre, job centre plus, jobcentre plus, jcp, nhs,
           nhs bsa, student finance, student loans company, slc, tv licensing, child maintenance service,
           pension service, valuation office, planning office, registry office, register office, registrar,
           coroner, probate registry, magistrates court, county court, small claims court, family court,
           crown court, trading standards, environmental health, revenue commissioners, intreo, intreo
           office, social welfare office, citizens information, gnib, irp office, insolvency service, irs,
           ssa, ssa office, social security office, social security administration, dmv, bmv, rmv, mvd,
           uscis, uscis office, nvc, unemployment office, workforce center, career center, wic office, snap
           office, dhs, dhs office, dss, cps, hud, housing authority, section 8 office, va office, county
           clerk, city clerk, town clerk, clerk of court, clerk's office, secretary of state, dept of
           education, board of elections, social services, human services office, medicaid office,
           healthcare.gov, county office, courthouse, legal aid office, service canada, service ontario,
           saaq, ramq, cra, ircc, osap, ei office, centrelink, services australia, ato, vicroads, service
           nsw, transport nsw, medicare office, ndis, ndia, home affairs, department of home affairs, vfs,
           vfs global, tls contact, tlscontact, work and income, winz, msd, ird office, inland nzta,
           studylink, sars, sassa, sassa office, uif, uif office, nsfas, licensing department, traffic
           department, department of labour, labour centre, home affairs office, ecitizen, huduma centre,
           huduma, kra, nssf, nhif office, nhif, ntsa, nira, ura, nimc, frsc, firs, ghana card office, nia
           office, dvla ghana, ssnit, passport seva kendra, passport seva, rto, epfo, epfo office, aadhaar
           centre, aadhaar center, tehsil office, tehsil, municipal corporation, panchayat office, income
           tax office, ration office, collector office, nadra, nadra office, dfa, sss office, pag ibig,
           pagibig, philhealth office, bir, nbi office, lto, owwa, poea, dmw, barangay hall, barangay,
           disdukcapil, kelurahan, samsat, bpjs, imigrasi, jpn, epf office, kwsp, cpf board, mom office,
           hdb, iras, ward office, city ward office, kuyakusho, shiyakusho, immigration bureau, hello work,
           nenkin office, district office, gu office, immigration office, receita federal, poupatempo,
           detran, inss brasil, polícia federal, policia federal, cartório, cartorio, imss, infonavit, sre,
           migración, migracion, anses, afip, anmat, renaper, migraciones, registraduría, registraduria,
           dian, cancillería, servicio de impuestos, fonasa, isapre, registro civil chile, reniec, sunat,
           onpe, tax office, town hall, city hall, council, council office, municipal office, municipality,
           embassy, consulate, notary, notary office, public notary, immigration, pension office, benefits
           office, housing office, student office, international office, bursar, bursary office

call an office by its name
  when     get through to, hear from, write, fight: @office
  when     -: @office
  unless   friend, boss, down, sugars, blood sugar, diary, for diabetic
  1        Write down in one line what you'd want from them
  2        Find their number, and the letter it's about
  3        Look up when they answer the phone
  4        Say out loud what you'd tell them
  unclear  Write down one question they can answer with yes or no
  tired    Put their letter next to the phone for tomorrow
  afraid   Write it as an email, and don't send it yet
  bored    Draw while you're on hold

go to an office by its name
  when     take number at, wait at, show up at, register at, check in at, line up at: @office
  when     take ticket and wait at: *
  1        Look up when they're open, and what to bring
  2        Put the papers for it in one bag
  3        Look up how to get there, and which door
  4        Say what you'd like to leave with
  unclear  Write your question on a slip of paper for the counter
  tired    Put one paper you'll need in your bag
  afraid   Ask someone to come along
  bored    Choose what to listen to in the waiting room
"""
