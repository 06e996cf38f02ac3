"""What one carries or is given, in classes: cards, permits, numbers, bookings."""

KINDS = """
@idcard
  nouns    passport, id card, identity card, id, photo id, state id, real id, driving licence, driver's
           licence, driver's license, drivers license, drivers licence, driving license, licence, license,
           provisional licence, provisional, learner's permit, learner permit, green card, bank card, debit
           card, health card, insurance card, insurance id card, medicare card, medicaid card, ohip card,
           ohip, health insurance card, ehic, ghic, european health card, carte vitale, vitale card, carte
           d'identité, carte de séjour card, carte navigo, navigo, navigo pass, gesundheitskarte,
           krankenkassenkarte, personalausweis, perso, reisepass, führerschein, fuehrerschein,
           schwerbehindertenausweis, ausweis, kinderreisepass, deutschlandticket, bahncard, tessera
           sanitaria, carta d'identità, carta d'identita, patente, permesso card, tarjeta sanitaria, tarjeta
           de residencia, tie card, dni, dnie, carné de conducir, carnet, cartão de cidadão, cartao de
           cidadao, cartão cidadão, cnh, cpf card, rijbewijs, ov chipkaart, ov chip card, ov card, zorgpas,
           körkort, id kort, sundhedskort, gult kort, yellow card, førerkort, bankid, mitid, nemid, dowód,
           dowód osobisty, dowod, prawo jazdy, aadhaar, aadhaar card, aadhar, aadhar card, pan card, voter
           id, voter card, voter's card, ration card, green id, smart id, smart id card, umid, philsys id,
           postal id, emirates id, iqama, qid, oci card, oci, pio card, my number card, my number, zairyu
           card, alien registration card, nric, mykad, social security card, ss card, citizen card,
           residence card, resident card, residency card, biometric card, brp, brp card, evisa, library
           card, student card, student id, isic card, staff card, staff pass, badge, work badge, id badge,
           union card, membership card, bus pass, bus card, travel card, travelcard, transit card, transport
           card, metro card, metrocard, oyster card, oyster, opal card, myki, presto card, leap card,
           octopus card, t money card, suica, clipper card, orca card, charlie card, tram card, season
           ticket, monthly pass, railcard, senior railcard, freedom pass, blue badge, disabled badge,
           disabled parking badge, handicap placard, parking badge, parking permit, resident permit,
           residents' permit, carers card, carer's card, cscs card, csc card, sia licence, sia badge, hgv
           licence, cdl, cdl permit, forklift ticket, forklift licence, white card, rsa certificate, food
           handler card, food handlers card, first aid card, boat licence, fishing licence, fishing license,
           hunting licence, gun licence, dog licence, tv licence, motorbike licence, international driving
           permit, international licence, old passport, second passport, emergency passport, travel
           document, refugee travel document, seaman's book, vaccination card, yellow fever card, nexus
           card, global entry, tsa precheck, precheck

@permit
  nouns    visa, work visa, student visa, tourist visa, spouse visa, family visa, partner visa, fiancé visa,
           schengen visa, skilled worker visa, digital nomad visa, transit visa, working holiday visa, h 1b,
           h1b, ead, j 1, f 1, o 1, k 1 visa, daca, tps, i 20, esta, permit, work permit, residence permit,
           residency permit, residency, permanent residency, permanent residence, ilr, indefinite leave,
           indefinite leave to remain, settled status, pre settled status, settlement, leave to remain,
           right to remain, citizenship, dual citizenship, naturalisation, naturalization, nationality,
           british citizenship, certificate of sponsorship, asylum claim, family reunion, family
           reunification, labour market test, lmia, express entry, bridging visa, advance parole, change of
           status, aufenthaltstitel, aufenthaltserlaubnis, niederlassungserlaubnis, fiktionsbescheinigung,
           blaue karte, blue card, chancenkarte, arbeitserlaubnis, duldung, einbürgerung, einbuergerung,
           familiennachzug, verpflichtungserklärung, titre de séjour, titre de sejour, carte de séjour,
           carte de sejour, récépissé, recepisse, autorisation de travail, naturalisation française, visa
           long séjour, vls ts, permesso di soggiorno, permesso, cittadinanza, nulla osta, residencia,
           permiso de residencia, permiso de trabajo, arraigo, nacionalidad, tarjeta comunitaria,
           autorização de residência, autorizacao de residencia, verblijfsvergunning, verblijfskaart, mvv,
           inburgering, uppehållstillstånd, oppholdstillatelse, opholdstilladelse, personnummer application,
           oleskelulupa, karta pobytu, pobyt, karta stałego pobytu, ikamet, ikamet permit, kimlik, vnzh,
           pesel ukr, zezwolenie, residence title, residence registration, residence status, planning
           permission, building permit, building consent, planning consent, dropped kerb permission, skip
           permit, street permit, event licence, event permit, alcohol licence, premises licence, street
           trading licence, street trader licence, food licence, food business registration, business
           licence, business license, trade licence, hawker licence, vendor permit, vending permit, cottage
           food permit, home business permit, market licence, taxi licence, pedlar's certificate,
           childminder registration, ofsted registration, gewerbeschein, gewerbeanmeldung, micro entreprise,
           microentreprise, auto entrepreneur status, autónomo registration, autonomo, partita iva,
           eenmanszaak, kvk registration, kvk, kbis registration, vat registration, ein, abn, company
           registration, sole trader registration, professional registration, nurse registration, nmc
           registration, gmc registration, hcpc registration, teacher registration, gtc registration,
           approbation, anerkennung, homologación, homologacion, recognition of diploma, diploma
           recognition, degree recognition, wes evaluation, credential evaluation, naric, enic statement,
           enic naric

@idnumber
  nouns    nino, confirmation number, repair number, complaint number, incident number, crime number, crime
           reference number, ticket number, booking reference, booking number, kundennummer, vertragsnummer,
           aktenzeichen, versichertennummer, customer id, contract number, file number, order number, nie,
           nie number, rfc number, curp number, cuil number, cuit number, cpf number, rut number, pesel
           number, inn number, snils number, ahv number, avs number, svnr number, niss number, nuss number,
           siret number, itin number, utr number, tin number, nin number, sin number, abn number, tfn
           number, ein number, pan number, uan number, nssf number, nhif number, bvn number, ppsn number,
           afm number, amka number, egn number, cnp number, oib number, hetu number, d number, bsn number,
           gp number, sofi number, steuer number, tax number, bsn, bsn number, ssn, social security number,
           social security, sin number, social insurance number, nin, ni number, national insurance number,
           national insurance, tax number, tax id, tax code, utr, utr number, itin, nif, nif number, nuss,
           nis, sns number, numéro de sécu, numero de secu, numéro de sécurité sociale, numéro fiscal,
           numero fiscal, niss, siret, siret number, siren, steuer id, steueridentifikationsnummer,
           steuernummer, rentenversicherungsnummer, sozialversicherungsnummer, svnr, steuerklasse, codice
           fiscale, spid, cpf, cpf number, cuil, cuit, rfc, curp, rut, cedula, cédula, rnokpp, snils, pesel,
           pesel number, regon, personnummer, personal number, samordningsnummer, d number, d nummer,
           fødselsnummer, cpr number, cpr, kennitala, hetu, henkilötunnus, digid, itsme, franceconnect,
           france connect, cl@ve, clave, certificado digital, digital certificate, mygov account, mygovid,
           gov.uk account, government gateway, government gateway id, gateway id, pan number, aadhaar
           number, uan, uan number, pps number, ppsn, pps, nhs number, medicare number, tfn, ird number,
           ird, kra pin, nssf number, nhif number, bvn, nin slip, tax reference, tax reference number, afm,
           amka, afm number, ahv number, ahv nummer, avs number, egn, cnp, oib, emšo, personal code,
           insurance number, unique taxpayer reference, vat number, eori number, eori, policy number,
           reference number, case number, account number, iban, sort code, customer number, member number,
           membership number, claim number, tracking number, registration number, licence number, passport
           number, anmeldung, ummeldung, abmeldung, wohnsitzanmeldung, padrón, padron, empadronamiento,
           residenza, iscrizione anagrafica, dichiarazione di residenza, inschrijving, gemeente
           registration, inschrijving gemeente, folkbokföring, folkeregister, folkeregistrering,
           zameldowanie, meldzettel, domiciliation, voter registration, electoral roll, electoral register,
           address registration, address change, gp registration, doctor registration, car registration,
           school registration

@booking
  nouns    booking, reservation, flight, hotel, hotel room, airbnb, hostel, train ticket, plane ticket,
           flight ticket, bus ticket, ferry, ferry ticket, coach ticket, ticket, return ticket, boarding
           pass, seat reservation, sleeper, hire car, rental car, car hire, car rental, airport parking,
           airport transfer, shuttle, campsite, pitch at campsite, holiday cottage, cottage, guest house,
           guesthouse, b&b, caravan site, concert ticket, theatre ticket, festival ticket, gig ticket,
           match ticket, museum slot, table at restaurant, tee time, squash court, tennis court, badminton
           court, village hall, church hall, function room, rehearsal room, studio slot, swim slot,
           swimming slot, removal van, van hire, moving van, skip, skip hire, photographer slot, kennel,
           kennels, cattery, cat sitter slot, dog boarding, holiday club, summer camp, camp place,
           eurostar, interrail, interrail pass, package holiday, cruise, tour, guided tour, city break,
           accommodation, lodging, airport hotel, visa slot, viewing slot, driving test slot
"""
