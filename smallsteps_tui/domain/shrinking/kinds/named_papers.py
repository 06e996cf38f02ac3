"""The papers people name, in classes: forms, letters that came, certificates, documents, rules."""

KINDS = """
@form
  nouns    form, registration, online registration, application, paper application, online application,
           n400, n 400 form, i485, i130, i765, i90, i751, i864, i539, i589, i131, ds160, ds11, w7, sr1,
           ss5, c100, d8, pa1p, vaf4, ap1, online form, paper form, questionnaire, enrolment, enrollment,
           declaration, application form, claim form, application form, consent form, intake form, intake,
           census, census form, survey form, customs form, customs declaration, medical history form,
           permission slip, consent slip, disclaimer, waiver, risk assessment form, expense form, time
           sheet, timesheet, visa application, benefit application, permit application, housing
           application, school application, passport application, grant application, loan application,
           mortgage application, citizenship application, residence application, rental application,
           tenancy application, funding application, scholarship application, bursary application, fafsa,
           fasfa, ucas form, ucas application, common app, css profile, sf 86, i 9, i9, w 4, w4, w 9, w9, i
           485, i 130, i 765, i 90, n 400, ds 160, ds160, ds 11, ds 260, ssa form, sf 15, sr 1, ss 4, ss 5,
           form 1040, 1040, 1040ez, schedule c, 1099 form, p11d, p87, sa100, sa1, self assessment, uc50,
           pip form, pip2, pip application, dla form, attendance allowance form, esa form, ehcp form, sf
           12, n1 form, c100, d8, n244, mc100, cp 1, vaf4, fbar, ct600, bas statement, elster form,
           steuererklärung, steuererklaerung, kindergeldantrag, kindergeld application, elterngeldantrag,
           elterngeld form, wohngeldantrag, wohngeld application, bürgergeldantrag, buergergeldantrag,
           bafög antrag, bafög application, bafoeg form, antrag, antragsformular, formular, formulaire,
           cerfa, dossier de location, dossier caf, feuille de soins, déclaration d'impôts, declaration
           d'impots, déclaration de revenus, demande, modulo, modello 730, modelo, modelo 030, modelo 100,
           modelo 790, modelo 720, solicitud, declaración de la renta, formulario, formulário,
           requerimento, aanvraag, aanvraagformulier, toeslag application, formulier, belastingaangifte,
           aangifte, ansökan, blankett, søknad, ansøgning, wniosek, pit 37, żádost, hakemus, itr, itr form,
           form 16, form 15g, pan form, aadhaar form, form 26as, kyc form, kyc, sassa form, it12, tax
           questionnaire, nhs form, gms1, ghic form, hc1 form, ep1, s1 form, a1 form, e111 form, p60 form,
           p45 form, tv licence form, ballot paper, absentee form, registration form, membership form, sign
           up form, feedback form, evaluation form, complaint form, appeal form, objection form, referral
           form, screening form, booking form, order form, travel form, arrival form, landing card, arrival
           card, health declaration, safeguarding form, self certification, self certification form, direct
           debit mandate, mandate, power of attorney form, lpa form, lpa, advance directive form, probate
           form, inventory form, change of address form, school form, camp form, allergy form, medication
           form, emergency contact form, photo consent, disclosure form, declaration of income, means test,
           means test form, wealth declaration, asset declaration, eta application, esta application, esta
           form, evisa form, police check form, dbs form, dbs application, wwcc form, tfn application, abn
           application, medicare form, medicaid form, medicaid application, snap application, snap form,
           food stamp application, food stamps form, wic form, section 8 form, section 8 application,
           unemployment claim, ei claim, ei application, osap application, centrelink form, universal
           credit claim, uc claim, disability claim, va claim, va form, insurance claim, tax return, vat
           return, centrelink form, court form, workers comp form, workers' comp form, workers comp form,
           workers' comp claim

@post
  nouns    envelope, brown envelope, window envelope, post, mail, letterbox, letter box, mailbox, mail
           pile, post pile, pile of post, pile of mail, pile of letters, stack of letters, stack of mail,
           stack of post, bag of mail, bag of post, drawer of letters, drawer of post, heap of letters,
           bank letter, tax letter, council letter, official letter, registered letter, hospital letter,
           clinic letter, insurance letter, pension letter, landlord letter, lawyer letter, solicitor
           letter, solicitor's letter, lawyer's letter, court letter, school letter, debt letter, benefit
           letter, decision letter, reminder letter, appointment letter, dwp letter, hmrc letter, irs
           letter, irs notice, cra letter, sars letter, ato letter, revenue letter, jobcentre letter,
           jobcenter letter, immigration letter, home office letter, embassy letter, uscis letter, caf
           letter, urssaf letter, finanzamt letter, krankenkasse letter, letter from bank, letter from
           council, letter from hmrc, letter from court, letter from landlord, letter from school, letter
           from hospital, letter from insurance, letter from tax office, letter from jobcentre, letter from
           jobcenter, letter from solicitor, letter from embassy, letter from caf, letter from finanzamt,
           letter from dwp, letter from irs, letter from home office, letter from pension, letter from
           bailiff, letter from office, letter from lawyer, final notice, final demand, final reminder, red
           letter, dunning letter, mahnung, bescheid, steuerbescheid, mahnbescheid, einschreiben,
           briefpost, briefkasten, courrier, recommandé, lettre recommandée, mise en demeure, avis
           d'imposition, raccomandata, bollettino, carta certificada, burofax, aanmaning, aanslag, blauwe
           envelop, blue envelope, inkassobrev, kravbrev, court notice, summons, jury summons, jury duty
           letter, penalty notice, notice of assessment, eviction notice, notice to quit, statutory notice,
           default notice, collection notice, unopened letter, unopened mail, unopened post, snail mail,
           junk mail, delivery slip, delivery note, collection slip, red card, missed delivery card

@certificate
  nouns    certificate, s1, u1, pd a1, s2, e121, e106, cns form, tb certificate, yellow fever booklet,
           yellow fever certificate, iom certificate, letter from gp, letter from doctor, letter from
           employer, letter from work, letter from boss, letter from school, letter from uni, letter from
           university, letter from bank, letter from landlord, letter from council, cert, birth cert,
           marriage cert, death cert, vaccination booklet, vaccine booklet, vaccination card, impfpass,
           mutterpass, u heft, carnet de vaccination, carnet de santé, libretto, birth certificate, marriage
           certificate, death certificate, divorce certificate, decree absolute, divorce decree, decree,
           baptism certificate, transcript, academic transcript, diploma, degree certificate, school report,
           school leaving certificate, abitur, zeugnis, arbeitszeugnis, abiturzeugnis, geburtsurkunde,
           heiratsurkunde, sterbeurkunde, eheurkunde, ledigkeitsbescheinigung, ehefähigkeitszeugnis,
           führungszeugnis, fuehrungszeugnis, meldebescheinigung, wohnungsgeberbestätigung,
           wohnungsgeberbescheinigung, mietschuldenfreiheitsbescheinigung, schufa auskunft, schufa,
           verdienstbescheinigung, arbeitsbescheinigung, lohnsteuerbescheinigung, bescheinigung, urkunde,
           krankschreibung, krankmeldung, au bescheinigung, acte de naissance, extrait de naissance, acte de
           mariage, justificatif de domicile, justificatif, attestation, attestation de droits, attestation
           employeur, attestation d'hébergement, attestation pôle emploi, casier judiciaire, fiche de paie,
           bulletin de salaire, kbis, quittance, certificado, partida de nacimiento, acta de nacimiento,
           certificado de empadronamiento, empadronamiento certificate, padrón certificate, volante,
           antecedentes penales, vida laboral, nómina, certidão, certidão de nascimento, registo criminal,
           atestado, atestado de residência, certificato, certificato di nascita, certificato di residenza,
           stato di famiglia, casellario, busta paga, isee, isee certificate, uittreksel, uittreksel brp,
           geboorteakte, vog, jaaropgave, loonstrook, personbevis, personbevis extract, fødselsattest,
           vandelsattest, politiattest, straffeattest, akt urodzenia, odpis, zaświadczenie, koseki,
           juminhyo, hukou, nbi clearance, police clearance, police certificate, police check, police
           record, criminal record check, criminal record, criminal record certificate, background check,
           dbs check, dbs certificate, dbs, acro certificate, acro, wwcc, working with children check, blue
           card check, garda vetting, fbi check, fbi background check, good conduct certificate, certificate
           of good standing, letter of good standing, good standing letter, clearance certificate, tax
           clearance, no claims bonus, no claims proof, proof of no claims, apostille, certified copy,
           affidavit, notarised copy, sworn statement, statutory declaration, certificate of residence,
           proof of address, proof of residence, proof of income, proof of funds, proof of savings, proof of
           employment, proof of enrolment, proof of enrollment, proof of insurance, proof of registration,
           proof of id, proof of identity, proof of payment, proof of benefit, proof of relationship, proof
           of study, proof of accommodation, proof of life, life certificate, certificate of life, letter of
           employment, employment letter, employer letter, employment certificate, salary letter, income
           letter, income statement, income certificate, salary certificate, salary slip, payslip, pay slip,
           pay stub, paystub, wage slip, lohnabrechnung, gehaltsabrechnung, p45, p60, p11d, w 2, w2, 1099,
           1095 a, 1098, 1098 t, t4, t4 slip, t4a, irp5, payg summary, group certificate, payment summary,
           sick note, fit note, doctor's note, doctors note, doctor's letter, doctors letter, medical
           certificate, medical letter, gp letter, supporting letter, support letter, letter of support,
           vaccination record, vaccination certificate, vaccine record, immunisation record, immunization
           record, shot record, medical record, medical record, dental record, health record, hospital
           record, school record, service record, military record, dd214, dd 214, employment record, record
           of employment, roe, nhs record, adoption record, adoption certificate, naturalisation
           certificate, naturalization certificate, citizenship certificate, gas safety certificate, gas
           certificate, epc, energy certificate, electrical certificate, mot certificate, v5c, v5, title
           deed, land registry title, land registry extract, register extract, company extract, tax
           certificate, council tax certificate, tax residency certificate, residency certificate, ni
           statement, reference letter, landlord reference, tenant reference, bank reference, invitation
           letter, letter of invitation, sponsor letter, sponsorship letter, no objection letter, noc, no
           objection certificate, hague stamp, abmeldebestätigung, kita gutschein, matb1, mat b1,
           confirmation letter, confirmation of enrolment, coe, cas, cas letter, letter of acceptance, offer
           letter, share code, right to work, right to work, right to work proof, evidence of income, share
           code letter, language certificate, ielts certificate, b1 certificate, translation certificate,
           sworn translation, certified translation, pension statement, benefit statement, award letter,
           award notice, entitlement letter, nomination letter, experience letter, relieving letter, no dues
           certificate, caste certificate, domicile certificate, ration card copy, bonafide certificate,
           migration certificate, character certificate, mark sheet, marksheet, provisional certificate,
           family book, familienbuch, livret de famille, libro de familia, stammbuch

@document
  nouns    document, deed, complaint, grievance, objection letter, petition, appeal letter, widerspruch,
           einspruch, bezwaar, recours, reclamación, tenancy, contract, agreement, lease, tenancy
           agreement, tenancy contract, rental agreement, rental contract, employment contract, work
           contract, arbeitsvertrag, mietvertrag, contrat, contrat de travail, contrato, contrato de
           arrendamiento, contratto, huurcontract, arbeidscontract, vertrag, kaufvertrag, nda, non
           disclosure agreement, prenup, prenuptial agreement, separation agreement, custody agreement,
           settlement agreement, settlement, parenting plan, court order, consent order, house deed, living
           testament, trust deed, power of attorney, poa, vollmacht, procuration, procura, poder notarial,
           patientenverfügung, vorsorgevollmacht, advance directive, mandate letter, letter of authority,
           authorisation letter, authorization letter, statement, bank statement, account statement, credit
           card statement, mortgage statement, kontoauszug, relevé de compte, relevé bancaire, extracto
           bancario, estratto conto, rekeningoverzicht, statement of account, tax document, tax document,
           tax paper, tax papers, tax statement, annual statement, policy document, policy wording,
           insurance document, insurance paper, insurance papers, insurance certificate, warranty,
           guarantee, terms, terms of service, small print, fine print, terms and conditions, t&c, clause,
           annex, appendix to contract, side letter, amendment, addendum, notice letter, resignation
           letter, notice of termination, kündigung, kuendigung, kündigungsschreiben, termination letter,
           letter of resignation, survey report, home report, valuation report, inspection report, police
           report, accident report, incident report, medical report, social report, care plan, ehcp, ehcp draft,
           504 plan, school plan, credit report, annual report, refusal letter, approval letter, subject
           access request, dsar, file from lawyer, case file, case notes, dossier, binder, folder, filing,
           paperwork, immigration papers, visa papers, school papers, divorce papers, adoption papers, car
           papers, house papers, mortgage papers, custody papers, court papers, family papers, medical
           papers, tax file, living will, court bundle, pension papers, retirement papers, estate papers,
           probate papers, pension pension retirement death estate probate grant of probate, probate,
           letter of wishes, offer of employment, employee handbook, handbook, staff handbook, schedule of
           condition, check out report, check in inventory, supporting document, supporting documents,
           witness statement, personal file, tax records, bank records, call log, insurance policy
           document, key facts document

@rule
  nouns    rule, ground rule, house rule, regulation, law, bylaw, requirement, entry requirement, visa
           requirement, eligibility, eligibility criteria, notice period, cooling off period, grace period,
           probation, probation period, probationary period, entitlement, tax rule, tax law, tax bracket,
           tax threshold, threshold, allowance rule, income limit, residency requirement, residence
           requirement, points system, salary threshold, parking rule, recycling rule, rubbish rule, bin
           rule, quiet hours, ruhezeit, hausordnung, visiting rule, baggage rule, baggage allowance,
           luggage allowance, customs rule, customs limit, employment law, labour law, tenancy law, tenant
           right, tenants' rights, renters' rights, worker right, workers' rights, consumer right, consumer
           rights, visa condition, visa rule, work rule, dress code, attendance rule, attendance policy,
           return policy, refund policy, leave policy, maternity policy, sickness policy, absence policy,
           expenses policy, guideline, limitation period, statute of limitations, jurisdiction, exemption
           rule, inheritance law, inheritance tax rule, school rule, screen time rule, phone rule, pension
           rule, isa rule, pension age, state pension age, retirement age

@deadline
  nouns    deadline, due date, cut off date, cutoff, cut off, cutoff date, closing date, expiry date, end
           date, submission date, submission deadline, application deadline, filing deadline, tax deadline,
           payment deadline, grant deadline, enrolment deadline, registration deadline, school deadline,
           visa deadline, appeal deadline, renewal deadline, objection deadline, frist, échéance, date
           limite, plazo, scadenza, prazo
"""
