import { category } from './catalog-entry.js';

export const organizing = category('organizing', {
  event_planning: {
    en: 'Planning events, event planner, school fair organizer, committee chair, school festival, family night',
    es: 'Organización de eventos, organizador de eventos, organizadora de eventos, feria escolar, comité, festival escolar, noche familiar',
    topics: [
      'calendars, budgets, celebrations, teamwork, communities',
      'calendarios, presupuestos, celebraciones, trabajo en equipo, comunidades',
    ],
    words: [
      'party, fair, carnival, logistics, events, conferences, PTA events, fall festival, gala, venue, carnival committee, school dance, vendors, run of show, multicultural night, block party, guest list, bookings, timeline, caterers, spring fling, street fair',
      'eventos, feria, fiesta, fiestas, kermés, baile escolar, invitados, verbena',
    ],
  },
  fundraising: {
    en: 'Fundraising, fundraiser, donations, sponsor search, raising money, walkathon, matching gifts',
    es: 'Recaudación de fondos, recaudador de fondos, recaudadora de fondos, donativos, buscar patrocinadores, juntar dinero, caminata solidaria',
    topics: [
      'money, goals and graphs, helping others, persuasive writing',
      'dinero, metas y gráficas, ayudar a los demás, escritura persuasiva',
    ],
    words: [
      'raise money, raise funds, donors, pledges, donate, playground fund, campaigns, stores for donations, GoFundMe, jog-a-thon, PTA funds, read-a-thon, pledge, capital campaign, sponsorship, wrapping paper sale, cookie dough sale, annual fund, annual giving, development director, DonorsChoose, penny drive, fun run pledges, gala',
      'recaudar dinero, recaudación, recaudar fondos, donaciones, patrocinadores, donantes, colecta, rifas, kermés, campaña de donativos',
    ],
  },
  bookkeeping: {
    en: 'Bookkeeping, treasurer, PTA accounts, receipts, expense tracking, balancing the books',
    es: 'Contabilidad, tesorero, tesorera, cuentas de la escuela, recibos, llevar gastos, cuadrar cuentas',
    topics: ['money, addition and subtraction, budgets, decimals', 'dinero, suma y resta, presupuestos, decimales'],
    words: [
      'class fund, accounts, ledger, accountant, CPA, reimbursements, QuickBooks, bank statements, invoices, deposits, accounts payable, reconcile, audit, cash flow, checkbook',
      'cuentas, fondos, contadora, libros contables, gastos, teneduría, facturas, reembolsos, estado de cuenta',
    ],
  },
  writing: {
    en: 'Writing and editing, writer, proofreading, letter writing help, flyer text, editing text',
    es: 'Redacción y edición, redactor, redactora, corregir textos, escribir cartas, texto para volantes',
    topics: [
      'writing process, grammar, punctuation, revising, letter writing',
      'proceso de escritura, gramática, puntuación, revisar, escribir cartas',
    ],
    words: [
      'blogger, copywriting, essays, red pen, ghostwriter, typos, blurb, drafts, grammar, articles, journaling, penmanship, word processor, content writer, pen pals',
      'escritora, redacción, cartas, borradores, ortografía, volantes, ensayos',
    ],
  },
  public_speaking: {
    en: 'Public speaking, speaker, presentations, speech coach, debate, announcing, giving a talk',
    es: 'Hablar en público, orador, oradora, presentaciones, preparar discursos, debate, anunciar, dar una charla',
    topics: [
      'speaking and listening, confidence, opinion and reasons, show and tell',
      'hablar y escuchar, confianza, opinión y razones, mostrar y contar',
    ],
    words: [
      'speech, toastmasters, TED talk, podium, slides, PowerPoint, microphone, stage fright, keynote, oratory, debate team, forensics league, eye contact, orator, speech contest, rhetoric, elocution',
      'discurso, oratoria, discursos, micrófono, conferencista, pánico escénico, exposición oral',
    ],
  },
  setup: {
    en: 'Setting up and cleaning up, chairs and tables, tent setup, stage setup, take down, heavy lifting',
    es: 'Montaje y limpieza, sillas y mesas, armar carpas, montar el escenario, desmontaje, cargar cosas pesadas',
    topics: [
      'teamwork, simple machines, helping others, caring for our school',
      'trabajo en equipo, máquinas simples, ayudar a los demás, cuidar la escuela',
    ],
    words: [
      'folding chairs, canopy, load-in, strong back, hauling, carrying tables, dolly, sweeping up, stacking chairs, risers, extension cords, hand truck, breakdown crew, pop-up tents, muscle, roadie, unloading',
      'montaje, carpas, desmontar, cargar mesas, escenario, recoger, limpiar después, armar toldos',
    ],
  },
  grant_writing: {
    en: 'Grant writing, grant writer, grant application, foundation proposal, grant research',
    es: 'Solicitud de subvenciones, redactor de subvenciones, redactora de subvenciones, propuestas para fundaciones, buscar becas y apoyos',
    topics: [
      'persuasive writing, budgets, goals, problem and solution',
      'escritura persuasiva, presupuestos, metas, problema y solución',
    ],
    broader: 'fundraising',
    words: [
      'raise money, grants, proposals, funding, foundations, 501c3, RFP, funders, letter of inquiry, NEA grant, narrative, federal grants, DonorsChoose, NIH',
      'fondos, subvenciones, propuestas, becas, redactora de proyectos, fundaciones, solicitud de fondos, financiamiento, convocatorias',
    ],
  },
  newsletters: {
    en: 'Newsletters, newsletter editor, school bulletin, parent newsletter layout, class news',
    es: 'Boletines, editor de boletín, editora de boletín, boletín escolar, noticias de la clase, diseño de boletín',
    topics: [
      'informational writing, headlines and captions, current events, class newspaper',
      'escritura informativa, titulares y pies de foto, noticias de actualidad, periódico de la clase',
    ],
    broader: 'writing',
    words: [
      'Mailchimp, weekly email, announcements, e-blast, headlines, flyers, InDesign, Canva, masthead, columns, class newspaper',
      'boletín, circular, avisos, noticias escolares, periódico escolar, correo semanal',
    ],
  },
  social_media: {
    en: 'Social media, social media manager, online posts, group page admin, content calendar',
    es: 'Redes sociales, encargado de redes sociales, encargada de redes sociales, publicaciones en línea, administrar grupos, calendario de contenido',
    topics: [
      'internet safety, digital citizenship, media literacy, audience',
      'seguridad en internet, ciudadanía digital, alfabetización mediática, público',
    ],
    words: [
      'Facebook, Instagram, TikTok, hashtags, influencer, followers, Canva',
      'Facebook, Instagram, publicaciones, TikTok, seguidores, etiquetas, influencer',
    ],
  },
  website_upkeep: {
    en: 'School website, webmaster, web page updates, website editor, online forms, blog',
    es: 'Sitio web de la escuela, administrador de sitio web, administradora de sitio web, actualizar páginas, formularios en línea, blog',
    topics: [
      'digital citizenship, informational writing, coding, text features',
      'ciudadanía digital, escritura informativa, programación, características del texto',
    ],
    words: [
      'WordPress, HTML, Squarespace, Google Sites, hyperlinks, CSS, Google Forms, domain, blogger, homepage, CMS, content management, site admin',
      'sitio web, página web, WordPress, administradora web, HTML, enlaces, actualizar página',
    ],
  },
  spreadsheets: {
    en: 'Spreadsheets, tables and formulas, sign-up sheets, mail merge, tracking lists',
    es: 'Hojas de cálculo, tablas y fórmulas, listas de inscripción, combinar correspondencia, listas de control',
    topics: [
      'data tables, graphs, rows and columns, addition and subtraction, patterns',
      'tablas de datos, gráficas, filas y columnas, suma y resta, patrones',
    ],
    words: [
      'Excel, Google Sheets, pivot tables, columns, SignUpGenius, VLOOKUP, rosters, macros, CSV, address labels, Google Docs',
      'Excel, tablas, fórmulas, Google Sheets, celdas, columnas, etiquetas',
    ],
  },
  data_entry: {
    en: 'Data entry and typing, typist, typing from paper, keyboarding, scanning documents, digital filing',
    es: 'Captura de datos y mecanografía, capturista, mecanógrafo, mecanógrafa, escribir a máquina, escanear documentos, archivo digital',
    topics: [
      'keyboarding, alphabetical order, accuracy, computers',
      'uso del teclado, orden alfabético, exactitud, computadoras',
    ],
    words: [
      'words per minute, typing speed, clerical, databases, transcribing, directory entries, ten key, WPM, touch typing, transcription, clerk, input forms',
      'captura de datos, mecanografía, teclado, digitar, escanear, digitalizar, transcribir',
    ],
  },
  registration_desk: {
    en: 'Registration desk, check-in table, greeter, ticket taker, welcome table, name tags',
    es: 'Mesa de registro, recibir invitados, bienvenida, tomar boletos, etiquetas con nombres, control de entrada',
    topics: [
      'manners, alphabetical order, counting, welcoming visitors',
      'buenos modales, orden alfabético, contar, recibir visitas',
    ],
    words: [
      'clipboard, lanyards, attendees, wristbands, sign-in sheet, guests arriving, hand stamp, badges, front door, RSVP list, welcoming guests',
      'inscripciones, gafetes, boletos, lista de asistencia, recepción, dar la bienvenida, entradas',
    ],
  },
  cash_box: {
    en: 'Cash box and ticket sales, ticket seller, making change, card reader, counting money',
    es: 'Caja y venta de boletos, vendedor de boletos, vendedora de boletos, dar cambio, terminal de cobro, contar dinero',
    topics: [
      'money, counting change, addition and subtraction, coins and bills',
      'dinero, dar cambio, suma y resta, monedas y billetes',
    ],
    words: [
      'cashier, coins, Venmo, box office, cash register, dollar bills, quarters, admission tickets, till, cash drawer, petty cash',
      'caja, cajera, venta de boletos, monedas, billetes, taquilla, entradas, cobrar',
    ],
  },
  auctions_raffles: {
    en: 'Auctions and raffles, auctioneer, silent auction, raffle tickets, prize baskets, bingo caller',
    es: 'Subastas y rifas, subastador, subastadora, subasta silenciosa, boletos de rifa, canastas de premios, bingo, lotería escolar',
    topics: ['probability, money, place value, more and less', 'probabilidad, dinero, valor posicional, más y menos'],
    broader: 'fundraising',
    words: [
      'auction, raffle, bids, donations, prizes, bidding, gavel, gift baskets, door prize, 50/50, paddle raise, auction items, going once, winning number, bid sheets, tombola',
      'subasta, rifa, premios, canastas, sorteo, lotería, tómbola, pujas',
    ],
  },
  book_fair: {
    en: 'Book fair, book sale, book swap, book donation drive, little free library',
    es: 'Feria del libro, venta de libros, intercambio de libros, donación de libros, biblioteca de barrio',
    topics: ['reading, choosing books, money, genres, authors', 'lectura, escoger libros, dinero, géneros, autores'],
    words: [
      'Scholastic, used books, bookmarks, bookshelf cart, paperbacks, gently used, reading night, bookseller',
      'libros usados, donar libros, Scholastic, separadores, biblioteca libre',
    ],
  },
  bake_sale: {
    en: 'Bake sale and lemonade stand, bake sale table, sale of treats, lemonade, snack sale',
    es: 'Venta de pasteles y limonada, mesa de postres, venta de antojitos escolares, limonada, kermés de comida',
    topics: [
      'money, counting change, goods and services, helping others',
      'dinero, dar cambio, bienes y servicios, ayudar a los demás',
    ],
    broader: 'fundraising',
    words: [
      'brownies, cookies, cupcakes, muffins, homemade goodies, baked goods, popcorn stand, banana bread, pies, hot chocolate stand, concessions, pastries',
      'galletas, pasteles, venta de pasteles, pastelitos, brownies, panqués, dulces caseros, venta de postres, palomitas',
    ],
  },
  carnival_games: {
    en: 'Carnival games and booths, game booth, ring toss, bean bag toss, bounce house, field day station, piñata',
    es: 'Juegos de feria y puestos, puesto de juegos, lanzar aros, tiro al blanco, inflable, kermés, piñata',
    topics: [
      'probability, pushes and pulls, counting, fair play, measurement',
      'probabilidad, empujar y jalar, contar, juego limpio, medición',
    ],
    words: [
      'dunk tank, cakewalk, cornhole, face painting booth, fishpond, prizes, duck pond, midway, cotton candy, balloon darts, tickets, bouncy castle, jumpy house, beanbags, balloon pop, moon bounce',
      'juegos de feria, brincolín, casa inflable, premios, puestos, aros, feria, inflables',
    ],
  },
  crowd_marshal: {
    en: 'Ushering and crowd marshaling, usher, line marshal, parade marshal, event safety, hall monitor',
    es: 'Acomodadores y orden del público, acomodador, acomodadora, ordenar filas, seguridad del evento, guiar desfiles, vigilar pasillos',
    topics: ['safety, rules, manners, emergency plans', 'seguridad, reglas, buenos modales, planes de emergencia'],
    words: [
      'seating, aisle, crowd control, bullhorn, orange vest, parades, exits, theater seats, flashlight, fire drill, barricades',
      'desfile, filas, control de multitudes, asientos, chaleco, evacuación, orden',
    ],
  },
  parking_traffic: {
    en: 'Parking and traffic duty, parking attendant, drop-off helper, car line, bus line helper, walking school bus',
    es: 'Estacionamiento y tránsito, acomodar autos, ayudar a la entrada, fila de carros, fila de autobuses, caminar juntos a la escuela',
    topics: [
      'safety, traffic signs, community helpers, arrays, directions',
      'seguridad, señales de tránsito, ayudantes de la comunidad, arreglos, direcciones',
    ],
    words: [
      'parking lot, orange cones, reflective vest, cars, bus stop, carline, dismissal, valet, traffic cones, double parking, school buses, kiss and ride',
      'estacionamiento, tráfico, conos, autobús escolar, fila de autos, chaleco reflectante, paradas de autobús, valet, aparcamiento, salida escolar',
    ],
  },
  decorating: {
    en: 'Decorating for events, balloon arch, bulletin board, party decorations, garlands, hall decorating',
    es: 'Decoración para eventos, arco de globos, periódico mural, adornos de fiesta, guirnaldas, decorar el salón',
    topics: [
      'patterns, colors, seasons, holidays, shapes',
      'patrones, colores, estaciones del año, días festivos, figuras',
    ],
    words: [
      'streamers, paper flowers, tablecloths, glitter, crepe paper, centerpieces, papel picado, banners, backdrop, Christmas lights, fairy lights, wreath, paper lanterns, photo booth backdrop',
      'decoración, globos, serpentinas, papel picado, adornos, decorar salones, centros de mesa, mural escolar, flores de papel',
    ],
  },
  sign_making: {
    en: 'Sign and banner making, poster lettering, banner painting, yard signs, chalkboard signs',
    es: 'Letreros y pancartas, rotulista, letras para carteles, pintar mantas, avisos de pizarrón',
    topics: [
      'lettering, spelling, persuasive writing, colors, symbols',
      'letras, ortografía, escritura persuasiva, colores, símbolos',
    ],
    words: [
      'markers, stencils, hand lettering, calligraphy, vinyl letters, Cricut, poster board, bubble letters, tempera, posters, welcome sign, brush lettering, paint pens, butcher paper, signage, sandwich board',
      'carteles, letreros, pancartas, rotulación, mantas, marcadores, plantillas, letras grandes, cartulina, pizarra, rotuladora',
    ],
  },
  classroom_materials: {
    en: 'Preparing classroom materials, laminating, cutting out, copying, stapling, bulletin board letters, prep work at home',
    es: 'Preparación de materiales, enmicar, recortar, fotocopiar, engrapar, plastificar, trabajo para el salón en casa',
    topics: [
      'shapes, sorting, fine motor skills, sight words, games',
      'figuras, clasificar, motricidad fina, palabras de uso frecuente, juegos',
    ],
    words: [
      'laminator, scissors, die-cut, photocopies, paper cutter, hole punch, glue sticks, construction paper, cutouts, hot glue, collating, folders, teacher prep, flash cards',
      'fotocopias, tijeras, cartulina, material didáctico, pegamento, perforadora',
    ],
  },
  classroom_helper: {
    en: "Classroom helper, room parent, teacher's aide, small group helper, art table helper, center time volunteer",
    es: 'Ayudante de salón, mamá o papá del salón, asistente de maestra, grupos pequeños, ayudar en centros, voluntario de clase, voluntaria de clase',
    topics: [
      'centers, crafts, following directions, class parties',
      'centros de aprendizaje, manualidades, seguir instrucciones, fiestas de clase',
    ],
    words: [
      'class mom, room mom, paraprofessional, paraeducator, teaching assistant, TA, class parties, snack time, holiday party, craft table',
      'mamá de salón, ayudante de maestra, auxiliar de aula, asistente de clase, padre voluntario, fiesta de salón, mesa de arte, vocal de grupo',
    ],
  },
  tutoring: {
    en: 'Tutoring, tutor, homework help, homework club, study skills, after school tutor',
    es: 'Tutorías, tutor, tutora, ayuda con la tarea, club de tareas, hábitos de estudio, regularización',
    topics: ['homework, study habits, goals, vocabulary', 'tarea, hábitos de estudio, metas, vocabulario'],
    words: [
      'homework, after school, math help, worksheets, Kumon, one-on-one, SAT prep, remedial, extra practice, study hall, struggling students, private lessons, test prep, Khan Academy, study buddy, assignments, catching up',
      'tareas, deberes, tutoría, clases particulares, apoyo escolar, ayuda con deberes, refuerzo, técnicas de estudio',
    ],
  },
  reading_tutor: {
    en: 'Reading tutoring, reading buddy, phonics help, listening to readers, literacy volunteer',
    es: 'Tutoría de lectura, compañero de lectura, compañera de lectura, ayuda con fonética, escuchar leer, alfabetizador, alfabetizadora',
    topics: [
      'reading, phonics, sight words, fluency, reading comprehension',
      'lectura, fonética, palabras de uso frecuente, fluidez, comprensión de lectura',
    ],
    broader: 'tutoring',
    words: [
      'reading, read aloud, stories, books, sight words, early readers, fluency, sounding out, decoding, leveled readers, dyslexia, emergent readers, bedtime stories, ABCs',
      'leer, lectura, cuentos, lectores, fonética, lectura oral, comprensión lectora, libros, sílabas, alfabetización, dislexia',
    ],
  },
  math_tutor: {
    en: 'Math tutoring, math helper, times tables practice, math games night, flash cards',
    es: 'Tutoría de matemáticas, ayuda con matemáticas, practicar las tablas, noche de juegos matemáticos, tarjetas de repaso',
    topics: [
      'addition and subtraction, multiplication, fractions, place value, word problems, telling time',
      'suma y resta, multiplicación, fracciones, valor posicional, problemas de palabras, decir la hora',
    ],
    broader: 'tutoring',
    words: [
      'multiplication, fractions, algebra, long division, Kumon, Mathletes, numbers, subtraction, geometry, manipulatives, word problems, calculator, regrouping, arithmetic, Math Olympiad, base-ten blocks',
      'matemáticas, tablas de multiplicar, fracciones, sumas y restas, álgebra, divisiones, tutora de matemáticas, números, aritmética, geometría',
    ],
  },
  science_fair_help: {
    en: 'Science fair help, science fair judge, project board helper, experiment mentor, STEM night volunteer',
    es: 'Ayuda con la feria de ciencias, juez de feria, jueza de feria, cartel de proyecto, guía de experimentos, noche de ciencias',
    topics: [
      'scientific method, asking questions, fair tests, graphs, inventions',
      'método científico, hacer preguntas, pruebas justas, gráficas, inventos',
    ],
    broader: 'tutoring',
    words: [
      'hypothesis, trifold, lab report, baking soda, rubric, blue ribbon, variables, scientific method, conclusions, judging',
      'feria de ciencias, experimentos, hipótesis, cartel científico, jueza de ciencias, método científico, cartulina tríptica',
    ],
  },
  mentoring: {
    en: 'Mentoring, mentor, lunch buddy, role model, big brother big sister, goal setting coach',
    es: 'Mentoría, mentor, mentora, compañero de almuerzo, compañera de almuerzo, ejemplo a seguir, guía de metas',
    topics: [
      'goals, feelings, friendship, jobs and careers, perseverance',
      'metas, sentimientos, amistad, trabajos y profesiones, perseverancia',
    ],
    words: [
      'youth mentor, life coach, self-esteem, at-risk youth, one-on-one, mentee, guidance, confidence, lunch bunch, check-ins, growth mindset, peer mentor, life advice',
      'modelo a seguir, consejera, autoestima, hermano mayor, metas, acompañamiento, orientación, guía personal',
    ],
  },
  chaperone: {
    en: 'Chaperoning field trips, chaperone, field trip helper, walking group leader, overnight camp helper',
    es: 'Acompañar excursiones, acompañante de excursión, chaperón, chaperona, ayudar en paseos, campamento escolar',
    topics: [
      'field trips, safety, maps, buddy system, observation',
      'excursiones, seguridad, mapas, sistema de compañeros, observación',
    ],
    words: [
      'field trip, outings, keep an eye on the group, museum trip, bus ride, permission slips, head count, buddy system, class trip, zoo trip, sleepaway trip, outdoor ed, excursion, pumpkin patch, day trip',
      'excursión, paseo, acompañar, acompañante, paseo escolar, viaje escolar, autobús, permisos, visita al museo, salida escolar',
    ],
  },
  carpool: {
    en: 'Carpools and rides, carpool driver, rides for families, minivan with seats, pick up and drop off',
    es: 'Viajes compartidos, llevar en auto, dar aventón, camioneta con asientos, recoger y llevar',
    topics: [
      'transportation, maps, telling time, reducing pollution, safety',
      'transporte, mapas, decir la hora, reducir la contaminación, seguridad',
    ],
    words: [
      "van, minivan, rides, drive, SUV, minibus, booster seats, chauffeur, Uber, shuttle, driver's license, Lyft, clean driving record, ridesharing, station wagon, ride share",
      'aventón, camioneta, compartir auto, llevar y traer, chofer, transporte de familias, conducir, licencia de manejar, ronda de autos',
    ],
  },
  playground_duty: {
    en: 'Playground and lunch supervision, recess helper, yard duty, lunchroom monitor, recess games leader',
    es: 'Vigilancia de recreo y comedor, ayudante de recreo, cuidar el patio, monitor de comedor, monitora de comedor, juegos de recreo',
    topics: [
      'fair play, friendship, rules, safety, manners',
      'juego limpio, amistad, reglas, seguridad, buenos modales',
    ],
    words: [
      'cafeteria, lunch lady, lunch aide, noon aide, swings, slide, schoolyard, whistle, indoor recess, monkey bars, lunch tables, noon supervisor, kickball, lunch trays',
      'recreo, patio, comedor, cafetería, vigilancia de recreo, columpios, supervisora de almuerzo, resbaladilla',
    ],
  },
  child_minding: {
    en: 'Childcare during meetings, babysitting, sitter, siblings room, child minder',
    es: 'Cuidado de niños durante reuniones, niñero, niñera, cuidar hermanitos, sala de juegos',
    topics: ['families, sharing, play, feelings', 'familias, compartir, juego, sentimientos'],
    words: [
      "nanny, toddlers, babies, au pair, diapers, daycare, playroom, crib, infants, younger siblings, naptime, mother's helper, playpen",
      'cuidado de niños, guardería, bebés, nana, cuidadora, hermanitos, pañales, ludoteca',
    ],
  },
  library_helper: {
    en: 'School library helper, shelving books, book covering, checkout desk, library volunteer',
    es: 'Ayudante de biblioteca escolar, acomodar libros, forrar libros, préstamo de libros, voluntario de biblioteca, voluntaria de biblioteca',
    topics: [
      'alphabetical order, genres, caring for books, reading',
      'orden alfabético, géneros, cuidar los libros, lectura',
    ],
    words: [
      'Dewey Decimal, book cart, barcode stickers, spine labels, bookshelves, card catalog, contact paper, media center, alphabetizing, book repair, overdue books, school librarian, bookends',
      'biblioteca escolar, libros, estantes, bibliotecaria, etiquetas, ordenar libros',
    ],
  },
  lost_and_found: {
    en: 'Lost and found, labeling clothes, sorting lost items, uniform exchange, clothing swap',
    es: 'Objetos perdidos, etiquetar ropa, clasificar objetos, intercambio de uniformes, intercambio de ropa',
    topics: [
      'responsibility, sorting and classifying, reduce and reuse, honesty',
      'responsabilidad, ordenar y clasificar, reducir y reutilizar, honestidad',
    ],
    words: [
      'jackets, mittens, water bottles, hand-me-downs, name labels, sweatshirts, hats and gloves, lunchboxes, iron-on labels, used uniforms, missing coat, umbrellas, thrift',
      'ropa perdida, uniformes usados, etiquetas de ropa, chamarras, guantes, loncheras, suéteres',
    ],
  },
  packing_moving: {
    en: 'Packing and moving, boxing up, loading a truck, moving furniture, storage room sorting',
    es: 'Empaque y mudanza, empacar cajas, cargar el camión, mover muebles, ordenar la bodega',
    topics: [
      'weight, volume, simple machines, measurement, teamwork',
      'peso, volumen, máquinas simples, medición, trabajo en equipo',
    ],
    words: [
      'boxes, bubble wrap, movers, dolly, pickup truck, packing tape, van, decluttering, relocation, heavy boxes, hand truck, cardboard, moving day, garage clutter, moving van',
      'mudanza, cajas, empacar, camión de mudanza, muebles, cargar cajas, bodega, embalaje, cinta adhesiva, camioneta',
    ],
  },
  cleanup_day: {
    en: 'Cleanup and recycling drives, litter pickup, recycling drive, campus beautification, composting team, bottle collection',
    es: 'Jornadas de limpieza y reciclaje, recoger basura, campaña de reciclaje, embellecer la escuela, equipo de composta, juntar botellas',
    topics: [
      'recycling, Earth Day, reduce and reuse, caring for our school, pollution',
      'reciclaje, Día de la Tierra, reducir y reutilizar, cuidar la escuela, contaminación',
    ],
    words: [
      'trash bags, gloves, rakes, compost bin, cans, garbage, beach sweep, Earth Day, weeding, trash pickup, aluminum cans, plastic bottles, graffiti removal, mulch, worm bin, park sweep, planting',
      'limpieza, basura, reciclaje, botellas, composta, jornada de limpieza, latas, bolsas de basura, guantes, embellecimiento, rastrillos',
    ],
  },
  food_drive: {
    en: 'Food and toy drives, canned food drive, coat drive, school supply drive, food pantry, holiday gift collection',
    es: 'Colectas de alimentos y juguetes, colecta de latas, colecta de abrigos, útiles escolares, despensa comunitaria, banco de alimentos',
    topics: [
      'helping others, counting, sorting, needs and wants, graphs',
      'ayudar a los demás, contar, clasificar, necesidades y deseos, gráficas',
    ],
    words: [
      'canned goods, soup kitchen, backpacks, food bank, winter coats, nonperishables, hunger, Thanksgiving baskets, stuffed animals, donation bins, mitten tree, community fridge, hygiene kits',
      'colecta de alimentos, latas, juguetes, abrigos, despensa, donaciones, canastas navideñas, comedor comunitario',
    ],
  },
  meeting_facilitation: {
    en: 'Running meetings, meeting facilitator, agenda, minutes taker, PTA president, moderator',
    es: 'Conducir reuniones, facilitador, facilitadora, orden del día, tomar actas, presidente de la asociación de padres, presidenta de la asociación de padres, moderador, moderadora',
    topics: [
      'voting, class meetings, taking turns, leadership, rules',
      'votar, asambleas de clase, tomar turnos, liderazgo, reglas',
    ],
    words: [
      'chairperson, motions, quorum, gavel, board member, town hall, PTO, sticky notes, icebreaker, secretary, chairing, bylaws, vice president, SLT, consensus, PTA board, committee chair',
      'reuniones, presidenta, minutas, acta, asamblea, juntas de padres, comité',
    ],
  },
  mediation: {
    en: 'Mediation, mediator, conflict resolution, peer mediation coach, restorative circle, listening skills',
    es: 'Mediación, mediador, mediadora, resolver desacuerdos, mediación entre compañeros, círculos restaurativos, saber escuchar',
    topics: [
      'solving conflicts, feelings, friendship, bullying prevention, fairness',
      'resolver conflictos, sentimientos, amistad, prevención del acoso, justicia',
    ],
    words: [
      'arguments, peacemaker, negotiation, disputes, fights, bullying, compromise, active listening, I-messages, nonviolent communication, apologies, restorative justice, arguing, name-calling, peace corner',
      'resolución de conflictos, pleitos, peleas, acoso escolar, negociación, diálogo, justicia restaurativa, círculo de paz, pacificadora',
    ],
  },
  project_coordination: {
    en: 'Project management, project manager, planning timeline, task list, team lead, scheduling',
    es: 'Gestión de proyectos, jefe de proyecto, jefa de proyecto, cronograma, lista de tareas, líder de equipo, hacer horarios',
    topics: [
      'teamwork, calendars, steps in order, problem solving, goals',
      'trabajo en equipo, calendarios, pasos en orden, resolver problemas, metas',
    ],
    words: [
      'PMP, deadlines, milestones, to-do list, scrum, agile, checklist, deliverables, PM',
      'coordinadora, fechas límite, tareas pendientes, listas de tareas, plazos',
    ],
  },
  volunteer_coordination: {
    en: 'Coordinating volunteers, volunteer coordinator, phone tree, sign-up manager, thank-you notes, parent outreach',
    es: 'Coordinación de voluntarios, coordinador de voluntarios, coordinadora de voluntarios, cadena telefónica, notas de agradecimiento, invitar a familias',
    topics: [
      'helping others, letter writing, communities, leadership',
      'ayudar a los demás, escribir cartas, comunidades, liderazgo',
    ],
    words: [
      'SignUpGenius, thank-you cards, recruiting volunteers, shifts, rosters, volunteer hours, rounding up parents, shift schedule, appreciation lunch, call list, background checks, recruitment',
      'voluntarios, turnos, reclutar padres, lista de voluntarios, convocar padres',
    ],
  },
  surveys_feedback: {
    en: 'Surveys and feedback, questionnaire, parent survey, poll, collecting opinions',
    es: 'Encuestas y opiniones, cuestionario, encuesta a padres, sondeo, recoger sugerencias',
    topics: [
      'asking questions, bar graphs, tally marks, opinions',
      'hacer preguntas, gráficas de barras, marcas de conteo, opiniones',
    ],
    words: [
      'Google Forms, suggestion box, ratings, focus group, multiple choice, response rate, pollster, questionnaires',
      'encuestas, cuestionarios, opiniones, buzón de sugerencias, comentarios, formularios, respuestas, encuestadora',
    ],
  },
  costume_closet: {
    en: 'Costumes and props, costume closet, props manager, backstage helper, dressing actors, spirit day outfits',
    es: 'Vestuario y utilería, armario de disfraces, encargado de utilería, encargada de utilería, ayudante tras bambalinas, vestir actores',
    topics: [
      'drama, plays, characters, history costumes, holidays',
      'teatro, obras, personajes, trajes históricos, días festivos',
    ],
    words: [
      'wigs, capes, masks, dress-up, Halloween, wardrobe, crowns, hats, cloaks, wardrobe mistress, stagehand, sewing costumes, disguise, crazy hair day, pajama day, fake mustache, quick change, play wardrobe',
      'disfraces, vestuario, utilería, pelucas, capas, máscaras, sombreros, coronas, Halloween, tras bambalinas',
    ],
  },
  yearbook: {
    en: 'Yearbook and class memories, yearbook editor, class album, scrapbook, photo layout, memory book',
    es: 'Anuario y recuerdos de clase, editor de anuario, editora de anuario, álbum de la clase, libro de recortes, libro de recuerdos',
    topics: [
      'autobiography, captions, timelines, memories, growing up',
      'autobiografía, pies de foto, líneas de tiempo, recuerdos, crecer',
    ],
    words: [
      'yearbook pages, class photos, portraits, autographs, superlatives, photo collage, InDesign, candids, keepsake, school pictures, slideshow, fifth grade graduation',
      'anuario, fotos de clase, recuerdos, retratos, álbum, collage, fotos escolares, fotografías, autógrafos',
    ],
  },
  shopping_errands: {
    en: 'Shopping and errands, supply shopper, bulk buying, price comparing, picking up orders',
    es: 'Compras y mandados, comprar materiales, compras al mayoreo, comparar precios, recoger pedidos',
    topics: [
      'money, budgets, comparing numbers, needs and wants',
      'dinero, presupuestos, comparar números, necesidades y deseos',
    ],
    words: [
      "Costco, coupons, groceries, supply run, shopping cart, bargains, BJ's, snacks and water, shopping list, curbside",
      'compras, mandados, Costco, supermercado, cupones, lista de compras, ofertas, comprar útiles',
    ],
  },
  welcoming_families: {
    en: 'Welcoming new families, school tour, welcome committee, newcomer buddy, buddy family',
    es: 'Bienvenida a familias nuevas, recorrido por la escuela, comité de bienvenida, apoyo a recién llegados, familia amiga',
    topics: [
      'friendship, immigration, communities, maps of the school, kindness',
      'amistad, inmigración, comunidades, mapas de la escuela, bondad',
    ],
    words: [
      'orientation, ambassador, open house, newcomers, greeters, new students, hospitality, meet and greet, welcome packet, popsicle social, playdate, immigrant families, back-to-school, first-day jitters',
      'familias nuevas, bienvenida, recién llegados, recorrido escolar, orientación, familias inmigrantes, compañero, anfitriona',
    ],
  },
});
