import { category } from './catalog-entry.js';

export const occupations = category('occupations', {
  mail_carrier: {
    en: 'Delivering mail, mail carrier, postal worker, letter carrier, post office, package delivery, stamps',
    es: 'Reparto de correo, cartero, cartera, trabajador postal, trabajadora postal, oficina de correos, entrega de paquetes, estampillas',
    topics: [
      'community helpers, letter writing, addresses, maps, neighborhoods, sorting',
      'ayudantes de la comunidad, escribir cartas, direcciones, mapas, vecindarios, clasificar',
    ],
    words: [
      'letters, mailbag, mailbox, mail truck, post, USPS, envelopes, parcels, postmaster, zip codes, postcards, mail route, mailman, postage, certified letters, UPS',
      'cartas, buzón, correo, correos, sobres, paquetes, código postal, reparto de cartas',
    ],
  },
  librarian: {
    en: 'Library work, librarian, public library, book cataloging, story hour librarian, reference desk',
    es: 'Trabajo de biblioteca, bibliotecario, bibliotecaria, biblioteca pública, catalogar libros, hora del cuento en la biblioteca',
    topics: [
      'community helpers, reading, research skills, alphabetical order, fiction and nonfiction, caring for books',
      'ayudantes de la comunidad, lectura, investigar, orden alfabético, ficción y no ficción, cuidar los libros',
    ],
    words: [
      'books, library card, shelves, storytime, reading list, bookmobile, Dewey Decimal, checkout desk, branch library, interlibrary loan, MLIS, book club, borrowing books, overdue books, summer reading',
      'libros, biblioteca, cuentos, préstamo de libros, estantes, hora del cuento, catálogo de libros, bibliobús',
    ],
  },
  teaching: {
    en: 'Teaching, teacher, educator, lesson planning, classroom teaching, instructor',
    es: 'Enseñanza, maestro, maestra, docente, educador, educadora, planear lecciones, instructora',
    topics: [
      'community helpers, schools long ago, how we learn, jobs, goals',
      'ayudantes de la comunidad, escuelas de antes, cómo aprendemos, trabajos, metas',
    ],
    words: [
      'curriculum, grading papers, whiteboard, pedagogy, teaching certificate, gradebook, homeroom, credentialed, student teacher, professional development, report cards, grade level',
      'profesora, pizarrón, plan de clase, magisterio, calificar tareas, pedagogía',
    ],
  },
  early_childhood_teacher: {
    en: 'Preschool teaching, preschool teacher, kindergarten teacher, daycare, child care worker, nursery school, early childhood',
    es: 'Enseñanza preescolar, maestra de preescolar, maestro de kínder, guardería, cuidado de niños, jardín de infancia, primera infancia',
    topics: [
      'letters and sounds, counting, shapes, colors, sharing, feelings, play',
      'letras y sonidos, contar, formas, colores, compartir, sentimientos, juego',
    ],
    broader: 'teaching',
    words: [
      'pre-K, Head Start, toddlers, circle time, nap time, Montessori, finger painting, ABCs, nursery rhymes, play dough, potty training, preschoolers, CDA credential, four-year-olds',
      'preescolar, educadora, kínder, jardín de niños, parvularia, párvulos, canciones infantiles, plastilina, niñera',
    ],
  },
  secondary_teacher: {
    en: 'Middle and high school teaching, high school teacher, middle school teacher, subject teacher, substitute teacher',
    es: 'Enseñanza secundaria, profesor de secundaria, profesora de preparatoria, maestro sustituto, maestra sustituta, materias',
    topics: [
      'growing up, study habits, goals, school rules, jobs',
      'crecer, hábitos de estudio, metas, reglas de la escuela, trabajos',
    ],
    broader: 'teaching',
    words: [
      'teenagers, algebra, ninth grade, AP courses, homeroom, SAT prep, long-term sub, adolescents, biology labs, junior high, department chair',
      'secundaria, preparatoria, bachillerato, adolescentes, liceo, álgebra, profesor suplente, colegio',
    ],
  },
  university_professor: {
    en: 'University teaching, professor, college lecturer, researcher, graduate school, academic',
    es: 'Enseñanza universitaria, profesor universitario, profesora universitaria, catedrático, catedrática, investigador, investigadora, posgrado',
    topics: [
      'asking questions, research projects, going to college, scientific method, careers',
      'hacer preguntas, proyectos de investigación, ir a la universidad, método científico, profesiones',
    ],
    broader: 'teaching',
    words: [
      "PhD, dissertation, tenure, campus, adjunct, postdoc, seminar, faculty, thesis, undergraduates, master's degree, peer review, doctoral student, academia",
      'universidad, doctorado, tesis, conferencias, facultad, maestría, licenciatura',
    ],
  },
  adult_education: {
    en: 'Adult education, English class teacher, citizenship class, literacy tutor for adults, night school, vocational trainer',
    es: 'Educación de adultos, maestro de inglés para adultos, maestra de inglés para adultos, clases de ciudadanía, alfabetización, escuela nocturna, formación laboral',
    topics: [
      'lifelong learning, citizenship, immigration, vocabulary, goals',
      'aprender toda la vida, ciudadanía, inmigración, vocabulario, metas',
    ],
    broader: 'teaching',
    words: [
      'ESL, GED, adult learners, ESOL, naturalization test, evening courses, community college, workforce training, job retraining, TESOL, basic literacy',
      'clases de inglés, clases nocturnas, examen de ciudadanía, capacitación laboral, formación profesional',
    ],
  },
  school_administration: {
    en: 'School administration, principal, assistant principal, school board member, superintendent, dean of students',
    es: 'Administración escolar, director de escuela, directora de escuela, subdirector, subdirectora, junta escolar, superintendente',
    topics: [
      'rules and laws, leadership, community helpers, making decisions',
      'reglas y leyes, liderazgo, ayudantes de la comunidad, tomar decisiones',
    ],
    broader: 'teaching',
    words: [
      'vice principal, headmaster, school district, AP, discipline, school budget, board of education, attendance, enrollment, head of school, school policy',
      'directora, director escolar, distrito escolar, inscripciones, dirección escolar',
    ],
  },
  law: {
    en: 'Law practice, lawyer, attorney, legal advice, paralegal, public defender, prosecutor, contracts',
    es: 'Abogacía, abogado, abogada, asesoría legal, asistente legal, defensor público, defensora pública, fiscal, contratos',
    topics: [
      'government, rules and laws, rights and responsibilities, the Constitution, opinion and evidence, fairness',
      'gobierno, reglas y leyes, derechos y responsabilidades, la Constitución, opinión y evidencia, justicia',
    ],
    words: [
      'courtroom, trial, court, judge, civics, bar exam, litigation, family court, sue, client in court, JD, law school, law firm, lawsuit, court cases, wills, estate planning, counsel, public interest law, legal aid, attorney at law, constitutional rights, counselor at law, legal briefs, plaintiff, tenant rights, litigator, esquire',
      'tribunal, juicio, corte, juez, leyes, derecho, bufete, demanda, testamentos, notario',
    ],
  },
  immigration_law: {
    en: 'Immigration law, immigration lawyer, visa paperwork, naturalization, green card help, asylum cases',
    es: 'Derecho migratorio, abogado de inmigración, abogada de inmigración, trámites de visa, naturalización, residencia permanente, casos de asilo',
    topics: [
      'immigration, citizenship, government, rights and responsibilities',
      'inmigración, ciudadanía, gobierno, derechos y responsabilidades',
    ],
    broader: 'law',
    words: [
      'DACA, work permit, USCIS, petition, refugees, deportation, border, residency, H-1B, citizenship test, undocumented, TPS, immigrants, consular interview',
      'inmigración, migración, visas, residencia, ciudadanía, asilo, permiso de trabajo, deportación, indocumentados',
    ],
  },
  court_work: {
    en: 'Courts and judging, judge, magistrate, courtroom clerk, court reporter, bailiff, mock trial, jury',
    es: 'Tribunales, juez, jueza, magistrado, magistrada, secretario judicial, secretaria judicial, taquígrafo judicial, juicio simulado, jurado',
    topics: [
      'branches of government, rules and laws, fairness, point of view, fairy tale trials',
      'poderes del gobierno, reglas y leyes, justicia, punto de vista, juicios de cuentos de hadas',
    ],
    words: [
      'trial, court, law, verdict, gavel, jury duty, black robe, courthouse, stenographer, witness, testimony, bench, ruling, sentencing, arraignment, jurors, justice, guilty, Supreme Court, oath',
      'juicio, corte, tribunal, ley, juzgado, mazo, veredicto, testigos, sentencia',
    ],
  },
  banking: {
    en: 'Banking, banker, bank teller, loan officer, credit union, savings account, mortgage',
    es: 'Banca, banquero, banquera, cajero de banco, cajera de banco, préstamos, cooperativa de crédito, cuenta de ahorros, hipoteca',
    topics: [
      'money, coins and bills, saving and spending, needs and wants, addition and subtraction, decimals',
      'dinero, monedas y billetes, ahorrar y gastar, necesidades y deseos, suma y resta, decimales',
    ],
    words: [
      'money, interest, loans, branch manager, piggy bank, credit, savings, ATM, deposits, checking account, vault, interest rate, lending, credit cards, withdrawal, underwriting, wire transfer',
      'dinero, intereses, ahorro, sucursal, banco, cajero automático, depósitos, alcancía, tarjeta de crédito',
    ],
  },
  accountancy: {
    en: 'Accounting, accountant, auditor, tax preparer, payroll, tax return, ledger',
    es: 'Contaduría, contador, contadora, auditor, auditora, preparación de impuestos, nómina, declaración de impuestos',
    topics: [
      'money, addition and subtraction, place value, budgets, taxes, tables and charts',
      'dinero, suma y resta, valor posicional, presupuestos, impuestos, tablas y gráficas',
    ],
    words: [
      'CPA, taxes, tax season, bookkeeping, treasurer, balance sheet, IRS, W-2, TurboTax, QuickBooks, audit, deductions, accounts payable, debits, 1040, controller, financial statements, invoices, CFO',
      'impuestos, contabilidad, tesorero, auditoría, facturas, estados financieros',
    ],
  },
  financial_planning: {
    en: 'Financial planning, financial adviser, budget coach, retirement planning, saving plan, household budget',
    es: 'Planificación financiera, asesor financiero, asesora financiera, presupuesto familiar, plan de ahorro, planear la jubilación',
    topics: [
      'money, saving and spending, needs and wants, making choices, percent, goals',
      'dinero, ahorrar y gastar, necesidades y deseos, tomar decisiones, porcentaje, metas',
    ],
    words: [
      'money, saving, interest, allowance, mortgage, investing, retirement, 401k, CFP, nest egg, college fund, debt, 529 plan, wealth management, emergency fund, credit score, money management, fiduciary, pension',
      'dinero, ahorro, presupuesto, intereses, finanzas personales, jubilación, deudas, planificador financiero, alcancía, mesada, pensión',
    ],
  },
  economics: {
    en: 'Economics, economist, supply and demand, markets and prices, inflation, economic research',
    es: 'Economía, economista, oferta y demanda, mercados y precios, inflación, investigación económica',
    topics: [
      'goods and services, needs and wants, producers and consumers, trade, scarcity, money',
      'bienes y servicios, necesidades y deseos, productores y consumidores, comercio, escasez, dinero',
    ],
    words: [
      'GDP, recession, macroeconomics, microeconomics, econometrics, scarcity, unemployment rate, trade-offs, econ, opportunity cost, bartering, tariffs',
      'mercados, trueque, recesión, precios, macroeconomía, escasez',
    ],
  },
  stock_market: {
    en: 'Stock market and investing, stockbroker, trader, portfolio manager, shares, bonds, investment analyst',
    es: 'Bolsa de valores e inversiones, corredor de bolsa, corredora de bolsa, inversionista, acciones, bonos, analista de inversiones',
    topics: [
      'money, line graphs, decimals, percent, risk and chance, saving',
      'dinero, gráficas de líneas, decimales, porcentaje, riesgo y azar, ahorro',
    ],
    words: [
      'mutual funds, hedge fund, brokerage, dividends, NYSE, CFA, ticker, private equity, venture capital, bull market, crypto, trading floor',
      'bolsa de valores, inversiones, dividendos, cartera de inversión, fondos mutuos',
    ],
  },
  insurance: {
    en: 'Insurance, insurance agent, claims adjuster, actuary, underwriter, insurance policy',
    es: 'Seguros, agente de seguros, ajustador de reclamos, ajustadora de reclamos, actuario, actuaria, póliza',
    topics: [
      'probability, safety, natural disasters, money, planning ahead',
      'probabilidad, seguridad, desastres naturales, dinero, planear con tiempo',
    ],
    words: [
      'claims, policy, premiums, deductible, car accident claims, coverage, liability, flood damage, GEICO, life policy, broker, homeowners policy, actuarial tables',
      'pólizas, aseguradora, siniestros, ajustador, cobertura, deducible',
    ],
  },
  real_estate: {
    en: 'Real estate, realtor, house selling, property manager, apartment rental, home appraisal, landlord',
    es: 'Bienes raíces, agente inmobiliario, agente inmobiliaria, venta de casas, administrador de propiedades, administradora de propiedades, alquiler de apartamentos, avalúo',
    topics: [
      'homes and shelters, neighborhoods, area and perimeter, maps, money, needs and wants',
      'casas y refugios, vecindarios, área y perímetro, mapas, dinero, necesidades y deseos',
    ],
    words: [
      'houses, listings, homes for sale, open houses, home buyers, MLS listing, escrow, closing, broker, tenants, lease, condos, commercial property, rent',
      'casas, inmobiliaria, alquiler, renta, inquilinos, casera, propiedades, corretaje',
    ],
  },
  shop_keeping: {
    en: 'Running a shop, shopkeeper, store owner, grocery store, corner store, bookshop, store manager, bodega',
    es: 'Atender una tienda, tendero, tendera, dueño de tienda, dueña de tienda, tienda de abarrotes, librería, gerente de tienda, bodega',
    topics: [
      'goods and services, money, counting change, addition and subtraction, community helpers, producers and consumers',
      'bienes y servicios, dinero, dar cambio, suma y resta, ayudantes de la comunidad, productores y consumidores',
    ],
    words: [
      'mom-and-pop, convenience store, deli counter, inventory, storefront, wholesaler, minimart, merchant, supermarket, main street, price tags, stocking, hardware store, family store',
      'tienda, bodeguero, abarrotes, almacén de barrio, supermercado, comerciante, negocio familiar, mostrador, colmado',
    ],
  },
  retail_sales: {
    en: 'Selling and retail, salesperson, cashier, store clerk, sales representative, customer help, cash register',
    es: 'Ventas, vendedor, vendedora, cajero, cajera, dependiente, representante de ventas, atención al cliente, caja registradora',
    topics: [
      'money, counting change, manners, goods and services, persuasive writing',
      'dinero, dar cambio, buenos modales, bienes y servicios, escritura persuasiva',
    ],
    broader: 'shop_keeping',
    words: [
      'mall, sales associate, department store, scanning barcodes, sales rep, account executive, commission, checkout lane, shoppers, sales floor, price tags',
      'dependienta, centro comercial, clientes',
    ],
  },
  street_market: {
    en: 'Market stall, street vendor, flea market seller, craft fair seller, farmers market stand, yard sale',
    es: 'Puesto de mercado, vendedor ambulante, vendedora ambulante, mercado de pulgas, feria artesanal, tianguis, venta de garaje',
    topics: [
      'money, counting change, goods and services, communities, weights and measures',
      'dinero, dar cambio, bienes y servicios, comunidades, pesos y medidas',
    ],
    broader: 'shop_keeping',
    words: [
      'booth, swap meet, tamale cart, garage sale, bazaar, farm stand, hot dog cart, peddler, pop-up table, haggling, food cart',
      'mercado, puesto, pulga, regateo, carrito de comida, mercadillo',
    ],
  },
  entrepreneurship: {
    en: 'Starting a business, entrepreneur, small business owner, startup founder, self employed, business plan, lemonade stand coach',
    es: 'Crear una empresa, emprendedor, emprendedora, dueño de negocio, dueña de negocio, trabajador independiente, trabajadora independiente, plan de negocios',
    topics: [
      'goods and services, money, problem solving, profit and cost, goals, inventions',
      'bienes y servicios, dinero, resolver problemas, ganancia y costo, metas, inventos',
    ],
    words: [
      'start-up, small business, lemonade stand, LLC, venture, co-founder, CEO, pitch, investors, franchise, side hustle, incubator, own boss, profit, crowdfunding, freelancer, venture capital',
      'negocio propio, emprender, emprendimiento, empresaria, fundadora, pequeña empresa, limonada, inversionistas, trabajo independiente',
    ],
  },
  buying_and_selling_online: {
    en: 'Online shop, online seller, web store owner, product listing, shipping orders, reselling',
    es: 'Tienda en línea, vendedor en línea, vendedora en línea, publicar productos, envío de pedidos, reventa',
    topics: [
      'money, goods and services, maps, descriptive writing, internet safety',
      'dinero, bienes y servicios, mapas, escritura descriptiva, seguridad en internet',
    ],
    broader: 'entrepreneurship',
    words: [
      'eBay, Etsy, e-commerce, dropshipping, thrift flipping, shopping cart',
      'comercio electrónico, ventas por internet, envíos, vender en línea, Amazon, carrito de compras',
    ],
  },
  journalism: {
    en: 'Journalism, journalist, reporter, newspaper, news writing, interviewing, columnist, foreign correspondent',
    es: 'Periodismo, periodista, reportero, reportera, periódico, noticias, entrevistas, columnista, corresponsal',
    topics: [
      'current events, asking questions, fact and opinion, informational writing, who what when where why, point of view',
      'noticias de actualidad, hacer preguntas, hecho y opinión, escritura informativa, quién qué cuándo dónde por qué, punto de vista',
    ],
    words: [
      'newsroom, Tribune, Herald, headlines, press, articles, news story, correspondent, politics reporter, deadlines, byline, breaking news, scoop, press pass, feature stories, op-ed, newswire, investigative, newspapers',
      'titulares, prensa, redacción, diario',
    ],
  },
  broadcasting: {
    en: 'Radio and television news, news anchor, radio host, broadcaster, podcaster, television producer, weather presenter',
    es: 'Radio y noticieros de televisión, presentador, presentadora, locutor, locutora, conductor de podcast, conductora de podcast, productor de televisión, productora de televisión',
    topics: [
      'speaking and listening, current events, interviews, weather reports, media literacy',
      'hablar y escuchar, noticias de actualidad, entrevistas orales, reportes del tiempo, alfabetización mediática',
    ],
    words: [
      'newscast, studio microphone, TV, radio station, anchor, live show, microphone, on air, studio, NPR, talk show, DJ, meteorologist, live interview, camera crew, teleprompter, FM station, morning show, audio booth, voiceover',
      'televisión, noticiero, emisora, conductora, micrófono, al aire, pódcast, cabina de radio',
    ],
  },
  book_author: {
    en: "Book author, novelist, children's book writer, picture book author, storybook writer, fiction writing, manuscript",
    es: 'Autoría de libros, autor, autora, novelista, escritor, escritora, libros infantiles, cuentos ilustrados, manuscrito',
    topics: [
      'writing process, characters and setting, beginning middle and end, revising, imagination, authors',
      'proceso de escritura, personajes y escenario, inicio nudo y desenlace, revisar, imaginación, autores',
    ],
    words: [
      "books, stories, novels, chapters, illustrator, publishing, published novels, book signing, short stories, plot, middle grade, young adult, Scholastic, book tour, author visit, self-published, memoir, writers' group, chapter books",
      'libros, cuentos, novelas, libro ilustrado, firma de libros, literatura infantil',
    ],
  },
  book_editing: {
    en: 'Editing books, editor, proofreader, copy editor, fact checker, correcting drafts',
    es: 'Edición de libros, editor, editora, corrector de textos, correctora de textos, verificador de datos, verificadora de datos, corregir borradores',
    topics: [
      'grammar, punctuation, spelling, revising, writing process, research skills',
      'gramática, puntuación, ortografía, revisar, proceso de escritura, investigar',
    ],
    words: [
      'red pen, typos, manuscripts, line edits, style guide, grammar, commas, galleys, revision, developmental edits, misspellings',
      'corrección de textos, correctora, corrector de estilo, ortografía, gramática, borradores, revisión, erratas, manuscritos',
    ],
  },
  publishing: {
    en: 'Publishing, publisher, magazine maker, literary agent, bookbinder, how books are made, printing house',
    es: 'Industria editorial, editorial de libros, revista, agente literario, agente literaria, encuadernador, encuadernadora, cómo se hace un libro, imprenta',
    topics: [
      'parts of a book, authors and illustrators, paper making, writing process, producers and consumers',
      'partes de un libro, autores e ilustradores, hacer papel, proceso de escritura, productores y consumidores',
    ],
    words: [
      'Scholastic, imprint, print run, book cover, ISBN, binding, zine, small press, acquisitions, book spine, publication',
      'editorial, encuadernación, publicar libros, portada, edición de libros, tiraje',
    ],
  },
  screenwriting: {
    en: 'Script writing, screenwriter, playwright, television writer, speechwriter, dialogue, comic script',
    es: 'Escritura de guiones, guionista, dramaturgo, dramaturga, escritor de discursos, escritora de discursos, diálogo',
    topics: [
      'drama, dialogue and quotation marks, plot, characters, point of view',
      'drama, diálogos y comillas, trama, personajes, punto de vista',
    ],
    words: [
      "screenplay, Hollywood, sitcom, WGA, plays, scenes, storyboard, writers' room, skits, monologue, theater writing, pilot episode",
      'guion, libreto, diálogos, obra de teatro, escenas, discursos, telenovela',
    ],
  },
  technical_writing: {
    en: 'Technical writing, technical writer, user manual, instructions author, medical writer, documentation',
    es: 'Redacción técnica, redactor técnico, redactora técnica, manual de instrucciones, documentación, redactor médico, redactora médica',
    topics: [
      'how-to writing, steps in order, diagrams and labels, clear sentences',
      'textos de instrucciones, pasos en orden, diagramas y rótulos, oraciones claras',
    ],
    words: [
      'how-to guides, step by step, API docs, tech writer, assembly directions, user guide, help articles, procedures, white papers, operating procedures',
      'manuales, guía del usuario, instrucciones, instructivos, procedimientos',
    ],
  },
  flight_attendant: {
    en: 'Flight attendant, cabin crew, airline steward, air travel, airport ground crew, boarding gate agent',
    es: 'Asistencia de vuelo, azafata, sobrecargo, auxiliar de vuelo, tripulación de cabina, viajes aéreos, agente de puerta de embarque',
    topics: [
      'transportation, maps and globes, time zones, safety rules, countries and capitals, airports',
      'transporte, mapas y globos terráqueos, husos horarios, reglas de seguridad, países y capitales, aeropuertos',
    ],
    words: [
      'airplane, airline, flights, passengers, stewardess, jetway, oxygen mask, seat belts, layover, in-flight meals, aisle, carry-on, baggage handler, tarmac, planes',
      'avión, aerolínea, vuelos, aeropuerto, tripulación, pasajeros, cinturón de seguridad, aeromoza',
    ],
  },
  travel_agent: {
    en: 'Travel agency, travel agent, trip planner, cruise booking, itinerary, vacation packages',
    es: 'Agencia de viajes, agente de viajes, planear viajes, cruceros, itinerario, paquetes de vacaciones',
    topics: [
      'maps, continents and oceans, time zones, calendars, budgets, landmarks',
      'mapas, continentes y océanos, husos horarios, calendarios, presupuestos, monumentos',
    ],
    words: [
      'flights, resorts, plane tickets, brochures, tourism, honeymoons, passport, tours, package tours, luggage, destinations',
      'viajes, vacaciones, boletos de avión, turismo, paquetes turísticos, hoteles, destinos',
    ],
  },
  tour_guide: {
    en: 'Guiding tours, tour guide, sightseeing guide, museum docent, nature walk leader, city walk',
    es: 'Visitas guiadas, guía turístico, guía turística, recorrido por la ciudad, guía de museo, caminata guiada',
    topics: [
      'local history, landmarks, maps, communities, speaking and listening',
      'historia local, monumentos, mapas, comunidades, hablar y escuchar',
    ],
    words: [
      'tours, museum tour, sightseeing, tourists, double-decker bus, landmarks, historic sites, gallery talk, visitor center, tourism, monuments, sightseers',
      'recorridos, museo, turistas, paseo urbano, monumentos, turismo',
    ],
  },
  hotel_work: {
    en: 'Hotel work, hotel receptionist, front desk clerk, housekeeper, concierge, hospitality, bellhop',
    es: 'Hotelería, recepcionista de hotel, camarista, mucama, conserje de hotel, hospitalidad, botones',
    topics: [
      'manners, communities, goods and services, telling time, welcoming visitors',
      'buenos modales, comunidades, bienes y servicios, decir la hora, recibir visitas',
    ],
    words: [
      'guests, hotel, suitcase, room keys, check-in, bed and breakfast, lobby, innkeeper, motel, lodging, making beds, room service, doorman, bellboy',
      'hotel, huéspedes, recepcionista, camarera de piso, conserje, ama de llaves, habitaciones, maletas, posada, hospedaje',
    ],
  },
  military_service: {
    en: 'Military service, soldier, veteran, army, navy sailor, air force, marine, national guard, coast guard',
    es: 'Servicio militar, soldado, veterano, veterana, ejército, marina, fuerza aérea, infante de marina, guardia nacional, guardia costera',
    topics: [
      'Veterans Day, Memorial Day, service to country, flags, maps, teamwork, courage',
      'Día de los Veteranos, Día de los Caídos, servicio al país, banderas, mapas, trabajo en equipo, valentía',
    ],
    words: [
      'Veterans Day, uniform, deployed, deployment, Navy, Marines, sergeant, boot camp, USMC, battalion, lieutenant, enlisted, captain, retired colonel, army reserve, Iraq, Afghanistan, submarine, ROTC, service member, troops, medals, aircraft carrier, corporal',
      'uniforme, militar, sargento, infantería',
    ],
  },
  diplomacy: {
    en: 'Diplomacy, diplomat, ambassador, embassy, consulate, foreign service, international relations, peace talks',
    es: 'Diplomacia, diplomático, diplomática, embajador, embajadora, embajada, consulado, servicio exterior, relaciones internacionales',
    topics: [
      'countries of the world, flags, peace, solving conflicts, government, maps',
      'países del mundo, banderas, paz, resolver conflictos, gobierno, mapas',
    ],
    words: [
      'treaty, United Nations, State Department, summit, negotiation, consul, attaché, FSO, embassies, treaties, peacemaking',
      'cónsul, Naciones Unidas, relaciones exteriores, tratados, acuerdos de paz',
    ],
  },
  international_aid: {
    en: 'International aid, aid worker, refugee help, humanitarian relief, peace volunteer, development project',
    es: 'Ayuda internacional, cooperante, ayuda a refugiados, ayuda humanitaria, voluntariado por la paz, proyecto de desarrollo',
    topics: [
      'countries of the world, immigration, helping others, clean water, natural disasters',
      'países del mundo, inmigración, ayudar a los demás, agua limpia, desastres naturales',
    ],
    words: [
      'Peace Corps, UNICEF, Red Cross, NGO, refugee camp, USAID, disaster relief, famine, clean water wells, earthquake relief, CARE packages',
      'refugiados, Cruz Roja, ONG, cooperación internacional, voluntariado internacional, campamento de refugiados, desastres',
    ],
  },
  city_council: {
    en: 'City government, city council member, mayor, town hall, alderman, city manager, county commissioner',
    es: 'Gobierno municipal, concejal, concejala, regidor, regidora, alcalde, alcaldesa, ayuntamiento, cabildo',
    topics: [
      'local government, communities, voting, rules and laws, leadership, community helpers',
      'gobierno local, comunidades, votar, reglas y leyes, liderazgo, ayudantes de la comunidad',
    ],
    words: [
      'local government, elected official, councilman, councilwoman, ordinance, selectman, township, ribbon cutting, municipal, council meetings, borough, supervisor district',
      'gobierno local, municipio, alcaldía, municipalidad, intendente',
    ],
  },
  legislature: {
    en: "State and national government, legislator, legislative aide, congress staff, senator's office, policy analyst, governor's office",
    es: 'Gobierno estatal y nacional, legislador, legisladora, asesor legislativo, asesora legislativa, congreso, analista de políticas públicas, oficina del gobernador',
    topics: [
      'branches of government, how a bill becomes a law, voting, states and capitals, rights and responsibilities',
      'poderes del gobierno, cómo se hace una ley, votar, estados y capitales, derechos y responsabilidades',
    ],
    words: [
      'elected official, government, bills, senate, politics, vote, Capitol, congresswoman, assemblymember, state senator, lobbyist, congressman, lawmaker, statehouse, legislation, constituents, laws',
      'gobierno, senado, política, senadora, diputada, diputado, proyecto de ley, gobernadora, cámara de representantes, capitolio, leyes',
    ],
  },
  election_worker: {
    en: 'Election work, poll worker, ballot counting, voter registration, polling place, campaign volunteer',
    es: 'Trabajo electoral, funcionario de casilla, funcionaria de casilla, conteo de votos, registro de votantes, centro de votación, voluntario de campaña, voluntaria de campaña',
    topics: [
      'voting, elections, government, tally marks and graphs, rights and responsibilities, class elections',
      'votar, elecciones, gobierno, conteo y gráficas, derechos y responsabilidades, elecciones de clase',
    ],
    words: [
      'voting, ballots, election day, polls, votes, ballot box, I voted, voting booth, canvassing, precinct, vote counting, absentee ballots, door knocking',
      'votar, boletas, elecciones, votación, urna, casilla electoral, campaña electoral',
    ],
  },
  public_administration: {
    en: 'Public service office, civil servant, permits office, town clerk, government employee, census taker, public records',
    es: 'Oficina pública, funcionario público, funcionaria pública, permisos, secretario municipal, secretaria municipal, empleado del gobierno, empleada del gobierno, censista',
    topics: [
      'government, communities, taxes, counting people, data and graphs',
      'gobierno, comunidades, impuestos, contar a la población, datos y gráficas',
    ],
    words: [
      'DMV, city clerk, licenses, birth certificates, bureaucracy, city hall, county office, MPA, zoning permits, federal worker',
      'servidora pública, trámites, censo, registro civil, licencias, administración pública, gobierno municipal, empleado público',
    ],
  },
  border_customs: {
    en: 'Customs and border services, customs officer, passport control, import and export inspector, border agent, visa officer',
    es: 'Aduanas y servicios fronterizos, oficial de aduanas, control de pasaportes, inspector de importaciones, inspectora de importaciones, agente fronterizo, agente fronteriza',
    topics: [
      'maps, borders, countries, trade, immigration, goods from other places',
      'mapas, fronteras, países, comercio, inmigración, productos de otros lugares',
    ],
    words: [
      'CBP, contraband, tariffs, duties, port of entry, checkpoint, smuggling, TSA, sniffer dog, declaration form, immigration officer',
      'aduana, aduanera, frontera, pasaportes, oficial de migración, aranceles, importación, exportación, contrabando',
    ],
  },
  social_work: {
    en: 'Social work, social worker, case manager, family services, foster care, community outreach, shelter worker',
    es: 'Trabajo social, trabajador social, trabajadora social, servicios familiares, hogares de acogida, alcance comunitario, albergue',
    topics: [
      'community helpers, families, feelings, kindness, asking for help',
      'ayudantes de la comunidad, familias, sentimientos, bondad, pedir ayuda',
    ],
    words: [
      'families in need, case worker, LCSW, MSW, LMSW, CPS, caseworker, foster kids, adoption, homeless shelter, counseling, child welfare, food stamps, domestic violence, case files, at-risk youth, home visits',
      'familias de acogida, asistente social, hogar de acogida, adopción, bienestar infantil',
    ],
  },
  nonprofit_work: {
    en: 'Nonprofit work, charity director, foundation officer, community organizer, neighborhood association, advocacy',
    es: 'Organizaciones sin fines de lucro, director de fundación, directora de fundación, organizador comunitario, organizadora comunitaria, asociación de vecinos, activismo',
    topics: [
      'helping others, communities, leadership, making a change, citizenship',
      'ayudar a los demás, comunidades, liderazgo, lograr un cambio, ciudadanía',
    ],
    words: [
      '501c3, NGO, philanthropy, grassroots, board of directors, executive director, social justice, civil rights, activist, petitions, campaigner, charities, tenants union',
      'no lucrativa, ONG, fundación, caridad, activista, beneficencia, justicia social',
    ],
  },
  human_resources: {
    en: 'Human resources, recruiter, hiring manager, job interview coach, résumé help, personnel office, career counselor',
    es: 'Recursos humanos, reclutador, reclutadora, contratación, preparar entrevistas de trabajo, currículum, oficina de personal, orientador laboral, orientadora laboral',
    topics: [
      'jobs and careers, my strengths, manners, working together, goals',
      'trabajos y profesiones, mis fortalezas, buenos modales, trabajar juntos, metas',
    ],
    words: [
      'HR, onboarding, benefits, LinkedIn, talent acquisition, job fair, headhunter, SHRM, employee relations, staffing, mock interviews, job applicants, résumé review',
      'entrevistas de trabajo, selección de personal, orientación laboral, feria de empleo',
    ],
  },
  office_administration: {
    en: 'Office administration, secretary, administrative assistant, receptionist, office manager, filing, phone answering',
    es: 'Administración de oficina, secretario, secretaria, asistente administrativo, asistente administrativa, recepcionista, gerente de oficina, archivar, contestar el teléfono',
    topics: [
      'alphabetical order, calendars, telling time, letter writing, organization',
      'orden alfabético, calendarios, decir la hora, escribir cartas, organización',
    ],
    words: [
      'phones, front desk, admin assistant, executive assistant, EA, calendars, clerk, photocopier, stapler, appointment scheduling, memos, file cabinets, switchboard, clerical',
      'recepción, archivo, oficinista, oficina, contestar teléfonos, agenda, papeleo, citas',
    ],
  },
  call_center: {
    en: 'Call center and customer service, call center agent, telephone operator, emergency dispatcher, help line, complaint handling',
    es: 'Centro de llamadas y servicio al cliente, agente telefónico, agente telefónica, operador telefónico, operadora telefónica, despachador de emergencias, despachadora de emergencias, línea de ayuda',
    topics: [
      'listening, manners, emergency calls, addresses, problem solving',
      'escuchar, buenos modales, llamadas de emergencia, direcciones, resolver problemas',
    ],
    words: [
      'headset, 911, CSR, hotline, phone calls, 311, telemarketer, 911 operator, phone support, crisis line, toll-free',
      'centro de llamadas, atención al cliente, operadora, telefonista, llamadas, quejas, auriculares',
    ],
  },
  tech_support: {
    en: 'Technical support, help desk, computer technician, network administrator, device setup, troubleshooting, cybersecurity',
    es: 'Soporte técnico, mesa de ayuda, técnico en computadoras, técnica en computadoras, administrador de redes, administradora de redes, configurar equipos, ciberseguridad',
    topics: [
      'computers, internet safety, passwords, problem solving, input and output',
      'computadoras, seguridad en internet, contraseñas, resolver problemas, entrada y salida',
    ],
    words: [
      'laptops, printers, wifi, tablets, computers, IT guy, router, viruses, printer, passwords, Chromebooks, sysadmin, hackers, software updates, help ticket, servers, firewall, iPads, PC repair, internet, information technology',
      'computadoras, impresoras, informática, redes, contraseñas, técnico en computación, virus, servidores, wifi, hackers',
    ],
  },
  marketing: {
    en: 'Marketing, marketer, brand manager, market research, product launch, social media marketer',
    es: 'Mercadotecnia, mercadólogo, mercadóloga, gerente de marca, investigación de mercado, lanzamiento de productos, publicidad en redes',
    topics: [
      'persuasive writing, surveys and graphs, goods and services, needs and wants, audience',
      'escritura persuasiva, encuestas y gráficas, bienes y servicios, necesidades y deseos, público',
    ],
    words: [
      'SEO, target audience, campaigns, CMO, focus groups, logo, email campaigns, Google Ads, influencers, consumers, promotion',
      'mercadeo, marca, estudio de mercado, campañas, consumidores, lanzamiento, promoción, redes sociales',
    ],
  },
  advertising: {
    en: 'Advertising, copywriter, commercial maker, slogan writing, billboard, ad agency',
    es: 'Publicidad, publicista, redactor publicitario, redactora publicitaria, anuncios, eslogan, cartel publicitario, agencia de anuncios',
    topics: [
      'persuasive writing, media literacy, slogans and rhyme, posters, fact and opinion',
      'escritura persuasiva, alfabetización mediática, lemas y rimas, carteles, hecho y opinión',
    ],
    broader: 'marketing',
    words: [
      'ads, TV commercials, jingles, art director, creative director, banner ads, account exec, catchphrase, print ads, propaganda',
      'comerciales, agencia de publicidad, redactora creativa, vallas, carteles',
    ],
  },
  public_relations: {
    en: 'Public relations, spokesperson, press release, communications director, media relations, press office',
    es: 'Relaciones públicas, vocero, vocera, comunicado de prensa, director de comunicaciones, directora de comunicaciones, oficina de prensa',
    topics: [
      'speaking and listening, informational writing, audience, current events',
      'hablar y escuchar, escritura informativa, público, noticias de actualidad',
    ],
    broader: 'marketing',
    words: [
      'PR, publicist, media kit, press conference, crisis communications, talking points, news conference, press officer, reputation, comms',
      'portavoz, rueda de prensa, comunicación corporativa, publirrelacionista, prensa',
    ],
  },
  museum_curator: {
    en: 'Museum curating, museum curator, exhibit designer, gallery manager, art conservator, collections care',
    es: 'Curaduría de museo, curador de museo, curadora de museo, montaje de exposiciones, galerista, restaurador de arte, restauradora de arte, colecciones',
    topics: [
      'artifacts, history, art, sorting and classifying, class museum, caring for old things',
      'artefactos, historia, arte, ordenar y clasificar, museo de la clase, cuidar objetos antiguos',
    ],
    words: [
      'Smithsonian, exhibition, artifacts, galleries, paintings, conservation lab, display cases, docents, permanent collection, registrar, sculpture restoration',
      'museo, curadora, exposición, galería, exhibición, colección, conservación, vitrinas, museógrafa',
    ],
  },
  archivist: {
    en: 'Archives, archivist, old documents, records manager, preservation of papers, document restoration',
    es: 'Archivística, archivista, documentos antiguos, gestor documental, gestora documental, conservación de papeles',
    topics: [
      'primary sources, history, timelines, letters from the past, research skills',
      'fuentes primarias, historia, líneas de tiempo, cartas del pasado, investigar',
    ],
    words: [
      'old papers, records, acid-free boxes, manuscripts, special collections, microfilm, white gloves, historical society, digitizing, old letters, old photographs, National Archives, finding aid',
      'papeles antiguos, archivo histórico, manuscritos, fotos antiguas, cartas antiguas, restauración de documentos, microfilm',
    ],
  },
  historian: {
    en: 'Historical research, historian, history professor, history writer, primary source research, biographer',
    es: 'Investigación histórica, historiador, historiadora, profesor de historia, profesora de historia, biógrafo, biógrafa, fuentes históricas',
    topics: [
      'timelines, long ago and today, biographies, primary sources, state history, ancient civilizations',
      'líneas de tiempo, antes y ahora, biografías, fuentes primarias, historia del estado, civilizaciones antiguas',
    ],
    words: [
      'history, past, centuries, war, colonial times, Civil War, American Revolution, oral histories, World War II, pioneers, pilgrims, long ago, historical society, Middle Ages, founding fathers, civil rights era, local history',
      'historia, pasado, siglos, Edad Media, guerra civil, biografías, independencia, colonia, pioneros, historia local',
    ],
  },
  archaeology: {
    en: 'Archaeology, archaeologist, excavation, digging up artifacts, ancient ruins, pottery shards',
    es: 'Arqueología, arqueólogo, arqueóloga, excavación, desenterrar artefactos, ruinas antiguas, restos de cerámica',
    topics: [
      'ancient civilizations, artifacts, layers of soil, timelines, mapping a grid, evidence',
      'civilizaciones antiguas, artefactos, capas del suelo, líneas de tiempo, mapas con cuadrícula, evidencia',
    ],
    words: [
      'dig, artifacts, ruins, trowel, ancient, pyramids, fossils, dig site, Egypt, mummies, arrowheads, Pompeii, tombs, potsherds, brushes and sieves, relics, Maya ruins, Indiana Jones, buried objects',
      'excavaciones, ruinas, antiguo, momias, pirámides, vasijas, tumbas, artefactos, restos antiguos, puntas de flecha',
    ],
  },
  anthropology: {
    en: 'Anthropology, anthropologist, ethnographer, study of cultures, human origins, field research with people',
    es: 'Antropología, antropólogo, antropóloga, etnógrafo, etnógrafa, estudio de las culturas, origen humano',
    topics: [
      'cultures, families, traditions, early people, comparing communities',
      'culturas, familias, tradiciones, primeros pobladores, comparar comunidades',
    ],
    words: [
      'tribes, fieldwork, indigenous peoples, Neanderthals, rituals, early humans, kinship, customs, ethnography, folklore, hunter-gatherers, cave people',
      'culturas, etnografía, pueblos indígenas, rituales, costumbres, tribus, primeros humanos',
    ],
  },
  sociology: {
    en: 'Sociology, sociologist, social science, opinion research, demographer, population study',
    es: 'Sociología, sociólogo, socióloga, ciencias sociales, estudio de opinión, demógrafo, demógrafa, estudio de población',
    topics: [
      'communities, urban and rural, surveys and graphs, families, groups',
      'comunidades, urbano y rural, encuestas y gráficas, familias, grupos',
    ],
    words: [
      'demographics, social groups, inequality, polling, census data, social classes, surveys, focus group, urbanization',
      'sociedad, demografía, población, encuestas, desigualdad, clases sociales',
    ],
  },
  political_science: {
    en: 'Political science, political scientist, campaign manager, government studies, public policy',
    es: 'Ciencias políticas, politólogo, politóloga, jefe de campaña, jefa de campaña, estudios de gobierno, políticas públicas',
    topics: [
      'government, elections, democracy, branches of government, citizenship',
      'gobierno, elecciones, democracia, poderes del gobierno, ciudadanía',
    ],
    words: [
      'poli sci, democracy, polling, political parties, elections, presidents, Constitution, think tank, electoral college, pundit, swing states',
      'política, democracia, partidos políticos, elecciones, gobierno, presidentes',
    ],
  },
  philosophy: {
    en: 'Philosophy and ethics, philosopher, philosophy for children, logic, thinking questions, ethics professor',
    es: 'Filosofía y ética, filósofo, filósofa, filosofía para niños, lógica, grandes preguntas, profesor de ética, profesora de ética',
    topics: [
      'fairness, friendship, right and wrong, giving reasons, asking questions, opinions',
      'justicia, amistad, bien y mal, dar razones, hacer preguntas, opiniones',
    ],
    words: [
      'Socrates, Plato, Aristotle, big questions, meaning of life, moral dilemmas, critical thinking, morality, wisdom, reasoning, what is fair, trolley problem',
      'filosofía, ética, Sócrates, Platón, dilemas morales, pensamiento crítico, preguntas grandes, sabiduría',
    ],
  },
  geographer: {
    en: 'Geography research, geographer, human geography, satellite maps, spatial analysis, geographic information systems',
    es: 'Investigación geográfica, geógrafo, geógrafa, geografía humana, mapas satelitales, análisis espacial, sistemas de información geográfica',
    topics: [
      'maps and globes, landforms, climate, regions, population, rivers and mountains',
      'mapas y globos terráqueos, accidentes geográficos, clima, regiones, población, ríos y montañas',
    ],
    words: [
      'maps, atlas, globe, GIS, continents, mountains and rivers, remote sensing, capitals, latitude, Google Earth, climate zones, GPS, landforms, oceans',
      'mapas, atlas, geografía, continentes, países, capitales, ríos y montañas, imágenes satelitales, globo terráqueo, GPS, latitud',
    ],
  },
  cartography: {
    en: 'Map making, cartographer, mapmaker, map drawing, digital mapping, compass and legend',
    es: 'Elaboración de mapas, cartógrafo, cartógrafa, dibujar mapas, mapas digitales, rosa de los vientos',
    topics: [
      'maps, map key and symbols, cardinal directions, scale, coordinates, landforms',
      'mapas, leyenda y símbolos, puntos cardinales, escala, coordenadas, accidentes geográficos',
    ],
    words: [
      'maps, atlas, treasure map, compass rose, Google Maps, GIS, map key, contour lines, scale bar, globe, map projection, latitude and longitude',
      'mapas, cartografía, atlas, brújula, leyenda del mapa, mapa del tesoro, globo terráqueo, plano, escala',
    ],
  },
  surveying: {
    en: 'Land surveying, land surveyor, property lines, theodolite, measuring land, topography',
    es: 'Agrimensura, topógrafo, topógrafa, agrimensor, agrimensora, linderos, medir terrenos, teodolito',
    topics: [
      'measurement, angles, area and perimeter, maps, scale, elevation',
      'medición, ángulos, área y perímetro, mapas, escala, altitud',
    ],
    words: [
      "tripod, boundaries, maps, measurements, GPS rover, total station, boundary stakes, plat map, elevation, benchmarks, PLS, transit level, surveyor's chain, orange vest, drone mapping, acreage",
      'terrenos, medir, topografía, medición de terrenos, trípode, deslinde',
    ],
  },
  urban_planning: {
    en: 'Urban planning, city planner, zoning, transportation planner, neighborhood design, park planner',
    es: 'Urbanismo, urbanista, planificador urbano, planificadora urbana, zonificación, planificación del transporte, diseño de barrios',
    topics: [
      'communities, urban suburban and rural, maps, model city, land use, public spaces',
      'comunidades, urbano suburbano y rural, mapas, ciudad en miniatura, uso del suelo, espacios públicos',
    ],
    words: [
      'city, streets, parks, transit, sidewalks, bike lanes, subway lines, AICP, land use, blueprints, affordable housing, master plan, streetscape, street grid, city model, zoning map, suburbs',
      'ciudad, calles, planificación urbana, ciclovías, aceras, transporte público, barrios, uso del suelo, parques',
    ],
  },
  park_ranger: {
    en: 'Park ranger work, park ranger, national park guide, forest ranger, trail maintenance, wildlife officer, campground host',
    es: 'Guardaparques, guarda forestal, guardabosques, parque nacional, mantenimiento de senderos, protección de la fauna, campamento',
    topics: [
      'habitats, animals and plants, national parks, leave no trace, landforms, fire safety, conservation',
      'hábitats, animales y plantas, parques nacionales, no dejar huella, accidentes geográficos, prevención de incendios, conservación',
    ],
    words: [
      'nature trail, nature walk, hikes, wildlife, trees, animal tracks, national park, birds, Yellowstone, Yosemite, NPS, bears, hiking trails, rangers, game warden, wilderness, deer, campsites, ranger hat, forestry, nature center, wildfire',
      'sendero, naturaleza, fauna, senderos, bosque, osos, fauna silvestre, Yellowstone, incendios forestales',
    ],
  },
  zoo_keeper: {
    en: 'Zoo and aquarium keeping, zookeeper, aquarium worker, animal trainer, animal exhibit, feeding animals, reptile handler',
    es: 'Cuidado de animales en zoológicos y acuarios, cuidador de zoológico, cuidadora de zoológico, entrenador de animales, entrenadora de animales, alimentar animales, manejo de reptiles',
    topics: [
      'habitats, animal adaptations, food chains, life cycles, animal groups, endangered animals',
      'hábitats, adaptaciones de los animales, cadenas alimentarias, ciclos de vida, grupos de animales, animales en peligro',
    ],
    words: [
      'zoo, giraffes, lions, penguins, enclosures, elephants, snakes, sea lions, tigers, monkeys, marine mammals, lizards, sharks, zoology, falconer, tortoise, alligators, petting zoo, exotic animals, otters',
      'zoológico, leones, cuidadora de animales, elefantes, pingüinos, jirafas, serpientes, acuario, monos, tigres, focas, reptiles',
    ],
  },
  animal_shelter: {
    en: 'Animal shelter and pet care, dog walker, pet groomer, animal rescue, kennel worker, pet sitter, dog trainer',
    es: 'Refugio de animales y cuidado de mascotas, paseador de perros, paseadora de perros, peluquero canino, peluquera canina, rescate animal, adiestrador de perros, adiestradora de perros',
    topics: [
      'caring for pets, needs of living things, responsibility, safety around dogs, kindness to animals',
      'cuidar mascotas, necesidades de los seres vivos, responsabilidad, seguridad con los perros, bondad con los animales',
    ],
    words: [
      'adopt, puppies, kittens, strays, cats, ASPCA, leash, adoption, stray, cat foster, dogs, bathing dogs, SPCA, therapy dog, pets, vet tech, obedience, hamsters, guinea pig, puppy training',
      'perros, gatos, adopción, mascotas, refugio de animales, adopción de mascotas, peluquería canina, cachorros, perrera, adiestradora',
    ],
  },
  waste_recycling: {
    en: 'Trash collection and recycling, garbage collector, sanitation worker, recycling plant, landfill, compost collection',
    es: 'Recolección de basura y reciclaje, recolector de basura, recolectora de basura, trabajador de limpia, planta de reciclaje, relleno sanitario, pepenador',
    topics: [
      'recycling, reduce and reuse, community helpers, materials, pollution, decomposers, Earth Day',
      'reciclaje, reducir y reutilizar, ayudantes de la comunidad, materiales, contaminación, descomponedores, Día de la Tierra',
    ],
    words: [
      'trash, recycling bin, compost, garbage truck, recyclables, DSNY, trash bins, dumpster, plastic bottles, dump, cans, waste management, trash truck, bins, scrap metal, worms, blue bin, garbage man, refuse',
      'basura, reciclaje, camión de basura, vertedero, composta, residuos, botellas de plástico, basurero, latas',
    ],
  },
  custodial_work: {
    en: 'Custodial work, janitor, custodian, cleaner, building caretaker, window washer, house cleaner',
    es: 'Limpieza de edificios, conserje, empleado de limpieza, empleada de limpieza, limpiador, limpiadora, intendente, encargado de mantenimiento, limpieza de casas',
    topics: [
      'community helpers, caring for our school, germs, cleaning safely, responsibility',
      'ayudantes de la comunidad, cuidar la escuela, gérmenes, limpiar con seguridad, responsabilidad',
    ],
    words: [
      'mop, broom, vacuum, disinfecting, sweeping, boiler, floor polisher, housecleaning, maid, dusting, building super, squeegee, maintenance crew, porter, scrubbing',
      'limpieza, escoba, trapeador, empleada doméstica, portero, lavar ventanas, barrer, mantenimiento',
    ],
  },
  security_guard: {
    en: 'Security work, security guard, night watch, alarm systems, loss prevention, bodyguard',
    es: 'Seguridad privada, guardia de seguridad, vigilante, velador, sistemas de alarma, guardaespaldas',
    topics: [
      'safety, strangers and trusted adults, emergency plans, observation, community helpers',
      'seguridad, desconocidos y adultos de confianza, planes de emergencia, observación, ayudantes de la comunidad',
    ],
    words: [
      'bouncer, patrol, surveillance cameras, badge, doorman, night shift, walkie-talkie, CCTV, burglar, ADT, metal detector, armored truck, flashlight',
      'seguridad, alarmas, cámaras de vigilancia, patrulla, vigilancia nocturna',
    ],
  },
  crossing_guard: {
    en: 'Crossing guard work, school crossing guard, lollipop person, crosswalk helper, pedestrian safety teacher',
    es: 'Guardia de cruce escolar, guardia de cruce, ayudante de cruce peatonal, paso de peatones, seguridad vial',
    topics: [
      'traffic signs, safety, community helpers, walking to school, shapes of signs',
      'señales de tránsito, seguridad, ayudantes de la comunidad, caminar a la escuela, formas de las señales',
    ],
    words: [
      'cross the street, reflective vest, stop sign, whistle, traffic duty, crosswalk, look both ways, street crossing, intersection, traffic light, jaywalking, orange vest, crossing the street, zebra crossing',
      'cruzar la calle, chaleco, tránsito, cruce peatonal, semáforo, señal de alto, chaleco reflectante, peatones, paso de cebra, agente de tránsito',
    ],
  },
  warehouse: {
    en: 'Warehouse work, warehouse worker, forklift operator, order picker, packer, inventory clerk, stocking shelves',
    es: 'Trabajo de almacén, almacenista, montacarguista, surtidor de pedidos, surtidora de pedidos, empacador, empacadora, inventario',
    topics: [
      'counting, grouping and arrays, weight, sorting, simple machines, goods and services',
      'contar, grupos y arreglos, peso, clasificar, máquinas simples, bienes y servicios',
    ],
    words: [
      'pallets, boxes, packing, pallet jack, loading dock, distribution center, barcode scanner, crates, storeroom, shipping and receiving, bins, stockroom',
      'cajas, bodega, almacén, montacargas, tarimas, centro de distribución, palés, muelle de carga',
    ],
  },
  logistics: {
    en: 'Logistics and shipping, logistics coordinator, supply chain manager, freight broker, dispatcher, port worker, cargo containers',
    es: 'Logística y transporte de carga, coordinador de logística, coordinadora de logística, cadena de suministro, agente de carga, despachador, despachadora, estibador, contenedores',
    topics: [
      'maps, transportation, trade, where things come from, distance and time, import and export',
      'mapas, transporte, comercio, de dónde vienen las cosas, distancia y tiempo, importar y exportar',
    ],
    words: [
      'trucks, DHL, container ship, customs broker, fleet, longshoreman, imports, tracking number, procurement, freight train, cargo ship, stevedore, UPS, crane operator, delivery routes',
      'logística, envíos, carga, puerto, transporte de mercancías, flete, barcos de carga, importaciones',
    ],
  },
  manufacturing: {
    en: 'Factory work, assembly line worker, machine operator, production supervisor, manufacturing, how things are made',
    es: 'Trabajo de fábrica, obrero, obrera, operador de máquinas, operadora de máquinas, línea de ensamble, supervisor de producción, supervisora de producción, manufactura, maquila',
    topics: [
      'how things are made, simple machines, materials, producers and consumers, steps in order, teamwork',
      'cómo se hacen las cosas, máquinas simples, materiales, productores y consumidores, pasos en orden, trabajo en equipo',
    ],
    words: [
      'assembly line, factory, plant, factories, conveyor belt, plant manager, injection molding, CNC, shift supervisor, robots, lean, car plant, foreman, union shop, stamping press, mass production, crayons',
      'fábrica, planta, línea de montaje, ensamblaje, maquiladora, producción, cinta transportadora, robots',
    ],
  },
  quality_control: {
    en: 'Quality control, quality inspector, product tester, safety inspector, standards auditor',
    es: 'Control de calidad, inspector de calidad, inspectora de calidad, probador de productos, probadora de productos, inspector de seguridad, inspectora de seguridad',
    topics: [
      'measurement, fair tests, observation, comparing, data tables',
      'medición, pruebas justas, observación, comparar, tablas de datos',
    ],
    broader: 'manufacturing',
    words: [
      'QA, calipers, defects, ISO 9001, Six Sigma, inspections, OSHA, checklist, specifications, crash test, sampling, tolerance, micrometer',
      'inspectora, defectos, pruebas de productos, inspección, normas, auditora, aseguramiento de calidad, estándares',
    ],
  },
  product_designer: {
    en: 'Product and toy design, toy designer, industrial designer, product designer, packaging designer, prototype maker',
    es: 'Diseño de productos y juguetes, diseñador de juguetes, diseñadora de juguetes, diseñador industrial, diseñadora industrial, diseño de envases, prototipos',
    topics: [
      'design process, pushes and pulls, materials, shapes and solids, problem solving, inventions',
      'proceso de diseño, empujar y jalar, materiales, figuras y cuerpos geométricos, resolver problemas, inventos',
    ],
    words: [
      '3D printing, CAD, Lego, sketches, foam model, action figures, dolls, IDEO, mock-up, ergonomics, cardboard models, furniture design, new toys',
      'diseño industrial, juguetes, empaques, impresión 3D, diseño de productos, maquetas, bocetos',
    ],
  },
  game_designer: {
    en: 'Game design, board game designer, video game designer, puzzle maker, level design, game testing',
    es: 'Diseño de juegos, diseñador de juegos, diseñadora de juegos, juegos de mesa propios, rompecabezas, diseñador de videojuegos, diseñadora de videojuegos',
    topics: [
      'rules, probability, design process, logic, storytelling, coding',
      'reglas, probabilidad, proceso de diseño, lógica, contar historias, programación',
    ],
    words: [
      'board games, puzzles, playtest, Unity, Minecraft, Nintendo, playtesting, Roblox, dice, game pieces, avatars, game studio, mazes, joystick',
      'juegos de mesa, videojuegos, Minecraft, niveles, Unity, laberintos, creador de videojuegos',
    ],
  },
  fashion_buyer: {
    en: 'Fashion business, fashion buyer, clothing merchandiser, boutique owner, stylist, window dresser',
    es: 'Negocio de la moda, comprador de moda, compradora de moda, boutique, estilista de moda, escaparatista',
    topics: [
      'patterns, textiles and fibers, clothing and seasons, money, trade',
      'patrones, telas y fibras, ropa y estaciones, dinero, comercio',
    ],
    words: [
      'runway, wardrobe, trends, mannequins, apparel, garment district, fashion show, personal shopper, fabric swatches, showroom, designer labels, fashionista',
      'moda, ropa, tendencias, escaparates, maniquíes, pasarela, vestuario, vestidos',
    ],
  },
  hairdressing: {
    en: 'Hairdressing and barbering, hairdresser, barber, hair stylist, hair braider, beauty salon, haircut',
    es: 'Peluquería y barbería, peluquero, peluquera, barbero, estilista, trenzado de cabello, salón de belleza, corte de pelo',
    topics: [
      'community helpers, patterns, personal hygiene, services, symmetry',
      'ayudantes de la comunidad, patrones, higiene personal, servicios, simetría',
    ],
    words: [
      'braids, scissors, hair, salon, cornrows, clippers, shampoo, hairbrush, fade, beard trim, curling iron, barbershop, hair color, comb, blow dryer, hairstyles, cosmetology, perm, ponytail, trims, cutting hair',
      'trenzas, salón, cabello, barbería, cortes de pelo, tijeras, secadora, tinte, peinados',
    ],
  },
  beauty_work: {
    en: 'Nail and makeup artistry, manicurist, makeup artist, cosmetologist, nail salon, special effects makeup',
    es: 'Uñas y maquillaje, manicurista, maquillista, cosmetólogo, cosmetóloga, salón de uñas, maquillaje de efectos especiales',
    topics: [
      'colors and mixing, symmetry, personal hygiene, services',
      'colores y mezclas, simetría, higiene personal, servicios',
    ],
    words: [
      'lipstick, nail polish, manicures, pedicures, MUA, gel nails, face paint, eyelashes, mascara, esthetician, facials, fake blood, zombie makeup, eyebrows, acrylics, stage makeup',
      'maquillaje, uñas, manicura, pedicura, esmalte, cosméticos, labial, pestañas, esteticista, efectos especiales',
    ],
  },
  event_host: {
    en: 'Hosting events, master of ceremonies, emcee, party entertainer, quinceañera host, wedding host',
    es: 'Animación de eventos, maestro de ceremonias, maestra de ceremonias, animador de fiestas, animadora de fiestas, payaso, payasa',
    topics: [
      'speaking and listening, confidence, celebrations, jokes and riddles, school assemblies',
      'hablar y escuchar, confianza, celebraciones, chistes y adivinanzas, asambleas escolares',
    ],
    words: [
      'MC, microphone, toastmaster, DJ, birthday parties, game show host, announcer, compère, talent show host, birthday clown',
      'animadora, anfitriona, quinceañeras, micrófono, presentador, fiestas infantiles',
    ],
  },
  wedding_planner: {
    en: 'Wedding and party planning, wedding planner, party planner, event coordinator, venue booking, balloon decorator',
    es: 'Planeación de bodas y fiestas, organizador de bodas, organizadora de bodas, coordinador de eventos, coordinadora de eventos, salón de fiestas, decorador con globos, decoradora con globos',
    topics: [
      'celebrations, calendars, budgets, making lists, measurement',
      'celebraciones, calendarios, presupuestos, hacer listas, medición',
    ],
    words: [
      'bride, banquet hall, catering, centerpieces, bridal shower, birthday parties, quinceañeras, weddings, invitations, reception, baby shower, save the date, seating chart',
      'bodas, fiestas, novias, decoración con globos, centros de mesa, salón de eventos, banquetes, invitaciones, quinceañeras',
    ],
  },
  florist: {
    en: 'Floristry, florist, flower arranger, flower shop, bouquet, plant nursery worker',
    es: 'Floristería, florista, arreglos florales, florería, ramo de flores, trabajador de vivero, trabajadora de vivero',
    topics: [
      'parts of a plant, pollination, colors, patterns, celebrations, seasons',
      'partes de la planta, polinización, colores, patrones, celebraciones, estaciones del año',
    ],
    words: [
      'flowers, bouquets, roses, tulips, corsage, wreaths, greenhouse, centerpieces, petals, ikebana, wedding flowers, potted plants, daisies, carnations, sunflowers, boutonniere',
      'flores, ramos, rosas, vivero, girasoles, claveles, invernadero, coronas',
    ],
  },
  data_analysis: {
    en: 'Data analysis, data analyst, statistician, survey researcher, dashboards, charts and spreadsheets, data scientist',
    es: 'Análisis de datos, analista de datos, estadístico, estadística, encuestas de investigación, tableros, científico de datos, científica de datos',
    topics: [
      'bar graphs, picture graphs, tally marks, probability, asking questions, line plots',
      'gráficas de barras, pictogramas, marcas de conteo, probabilidad, hacer preguntas, diagramas de puntos',
    ],
    words: [
      'graphs, charts, survey data, Excel, SQL, Tableau, Python, statistics, regression, pie chart, machine learning, pivot tables, big data, averages, data set, histogram, biostatistics',
      'gráficas, datos, hojas de cálculo, Excel, encuestas, ciencia de datos, promedios, tablas',
    ],
  },
  product_management: {
    en: 'Product management, product manager, app planner, user researcher, business analyst, feature planning',
    es: 'Gestión de productos, gerente de producto, planear aplicaciones, investigador de usuarios, investigadora de usuarios, analista de negocios',
    topics: [
      'design process, problem solving, interviews, teamwork, inventions',
      'proceso de diseño, resolver problemas, entrevistas, trabajo en equipo, inventos',
    ],
    words: [
      'PM, roadmap, agile, scrum master, user stories, sprints, UX research, wireframes, backlog, tech startup, product owner, requirements, user testing, apps',
      'aplicaciones, experiencia de usuario, hoja de ruta, requisitos, metodología ágil',
    ],
  },
  business_consulting: {
    en: 'Business consulting, management consultant, strategy adviser, operations manager, company executive',
    es: 'Consultoría de negocios, consultor, consultora, asesor de estrategia, asesora de estrategia, gerente de operaciones, ejecutivo, ejecutiva',
    topics: [
      'problem solving, teamwork, goals, charts and graphs, leadership',
      'resolver problemas, trabajo en equipo, metas, tablas y gráficas, liderazgo',
    ],
    words: [
      'MBA, PowerPoint, CEO, boardroom, COO, VP, BCG, corporate strategy, C-suite, process improvement, vice president, chief executive',
      'consultoría, estrategia, gerente general, asesora empresarial, directora de operaciones, MBA, gerencia',
    ],
  },
  inventing: {
    en: 'Inventing and patents, inventor, patent agent, patent examiner, tinkering, new gadgets, trademark',
    es: 'Inventos y patentes, inventor, inventora, agente de patentes, examinador de patentes, examinadora de patentes, prototipos caseros, marca registrada',
    topics: [
      'inventions and inventors, design process, simple machines, problem solving, labeled drawings, perseverance',
      'inventos e inventores, proceso de diseño, máquinas simples, resolver problemas, dibujos rotulados, perseverancia',
    ],
    words: [
      'inventions, prototype, patent, gadgets, light bulb, contraption, USPTO, garage workshop, gizmo, copyright, intellectual property, prototypes, IP',
      'inventos, patente, patentes, prototipos, propiedad intelectual, artilugios, creatividad, bombilla',
    ],
  },
  chaplaincy: {
    en: 'Chaplaincy and community ministry, hospital chaplain, community minister, listening and comforting, volunteer visits',
    es: 'Capellanía y servicio comunitario, capellán, capellana, acompañamiento espiritual, escuchar y consolar, visitas solidarias',
    topics: [
      'kindness, feelings, helping others, listening, communities',
      'bondad, sentimientos, ayudar a los demás, escuchar, comunidades',
    ],
    words: [
      'pastor, clergy, rabbi, imam, priest, hospice, grief, prayer, bereavement, nursing home visits, church, deacon, spiritual care, reverend, interfaith, bedside',
      'pastora, sacerdote, iglesia, duelo, consuelo, visitas a enfermos, ministerio, hospicio',
    ],
  },
  homemaking: {
    en: 'Running a household, homemaker, stay-at-home parent, household planning, family caregiver, elder companion',
    es: 'Manejo del hogar, ama de casa, amo de casa, planear las tareas de la casa, cuidador de familiares, cuidadora de familiares, compañía a personas mayores',
    topics: [
      'families, chores and responsibility, schedules, needs and wants, helping others',
      'familias, tareas y responsabilidad, horarios, necesidades y deseos, ayudar a los demás',
    ],
    words: [
      'at home, laundry, chores, SAHM, stay-at-home mom, stay-at-home dad, meal prep, housewife, full-time mom, groceries, house husband, raising kids, grandmother, home cooking, errands, ironing',
      'en casa, lavar ropa, quehaceres, tareas domésticas, hogar, lavandería, crianza, cuidadora de ancianos, abuela, planchar',
    ],
  },
});
