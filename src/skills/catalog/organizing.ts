import { category } from './catalog-entry.js';

export const organizing = category('organizing', {
  event_planning: {
    en: 'Planning events, event planner, school fair organizer, committee chair, school festival, family night',
    es: 'Organización de eventos, organizador de eventos, organizadora de eventos, feria escolar, comité, festival escolar, noche familiar',
    topics: [
      'calendars, budgets, celebrations, teamwork, communities',
      'calendarios, presupuestos, celebraciones, trabajo en equipo, comunidades',
    ],
  },
  fundraising: {
    en: 'Fundraising, fundraiser, donations, sponsor search, raising money, walkathon, matching gifts',
    es: 'Recaudación de fondos, recaudador de fondos, recaudadora de fondos, donativos, buscar patrocinadores, juntar dinero, caminata solidaria',
    topics: [
      'money, goals and graphs, helping others, persuasive writing',
      'dinero, metas y gráficas, ayudar a los demás, escritura persuasiva',
    ],
  },
  bookkeeping: {
    en: 'Bookkeeping, treasurer, PTA accounts, receipts, expense tracking, balancing the books',
    es: 'Contabilidad, tesorero, tesorera, cuentas de la escuela, recibos, llevar gastos, cuadrar cuentas',
    topics: ['money, addition and subtraction, budgets, decimals', 'dinero, suma y resta, presupuestos, decimales'],
  },
  writing: {
    en: 'Writing and editing, writer, proofreading, letter writing help, flyer text, editing text',
    es: 'Redacción y edición, redactor, redactora, corregir textos, escribir cartas, texto para volantes',
    topics: [
      'writing process, grammar, punctuation, revising, letter writing',
      'proceso de escritura, gramática, puntuación, revisar, escribir cartas',
    ],
  },
  public_speaking: {
    en: 'Public speaking, speaker, presentations, speech coach, debate, announcing, giving a talk',
    es: 'Hablar en público, orador, oradora, presentaciones, preparar discursos, debate, anunciar, dar una charla',
    topics: [
      'speaking and listening, confidence, opinion and reasons, show and tell',
      'hablar y escuchar, confianza, opinión y razones, mostrar y contar',
    ],
  },
  setup: {
    en: 'Setting up and cleaning up, chairs and tables, tent setup, stage setup, take down, heavy lifting',
    es: 'Montaje y limpieza, sillas y mesas, armar carpas, montar el escenario, desmontaje, cargar cosas pesadas',
    topics: [
      'teamwork, simple machines, helping others, caring for our school',
      'trabajo en equipo, máquinas simples, ayudar a los demás, cuidar la escuela',
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
  },
  newsletters: {
    en: 'Newsletters, newsletter editor, school bulletin, parent newsletter layout, class news',
    es: 'Boletines, editor de boletín, editora de boletín, boletín escolar, noticias de la clase, diseño de boletín',
    topics: [
      'informational writing, headlines and captions, current events, class newspaper',
      'escritura informativa, titulares y pies de foto, noticias de actualidad, periódico de la clase',
    ],
    broader: 'writing',
  },
  social_media: {
    en: 'Social media, social media manager, online posts, group page admin, content calendar',
    es: 'Redes sociales, encargado de redes sociales, encargada de redes sociales, publicaciones en línea, administrar grupos, calendario de contenido',
    topics: [
      'internet safety, digital citizenship, media literacy, audience',
      'seguridad en internet, ciudadanía digital, alfabetización mediática, público',
    ],
  },
  website_upkeep: {
    en: 'School website, webmaster, web page updates, website editor, online forms, blog',
    es: 'Sitio web de la escuela, administrador de sitio web, administradora de sitio web, actualizar páginas, formularios en línea, blog',
    topics: [
      'digital citizenship, informational writing, coding, text features',
      'ciudadanía digital, escritura informativa, programación, características del texto',
    ],
  },
  spreadsheets: {
    en: 'Spreadsheets, tables and formulas, sign-up sheets, mail merge, tracking lists',
    es: 'Hojas de cálculo, tablas y fórmulas, listas de inscripción, combinar correspondencia, listas de control',
    topics: [
      'data tables, graphs, rows and columns, addition and subtraction, patterns',
      'tablas de datos, gráficas, filas y columnas, suma y resta, patrones',
    ],
  },
  data_entry: {
    en: 'Data entry and typing, typist, typing from paper, keyboarding, scanning documents, digital filing',
    es: 'Captura de datos y mecanografía, capturista, mecanógrafo, mecanógrafa, escribir a máquina, escanear documentos, archivo digital',
    topics: [
      'keyboarding, alphabetical order, accuracy, computers',
      'uso del teclado, orden alfabético, exactitud, computadoras',
    ],
  },
  registration_desk: {
    en: 'Registration desk, check-in table, greeter, ticket taker, welcome table, name tags',
    es: 'Mesa de registro, recibir invitados, bienvenida, tomar boletos, etiquetas con nombres, control de entrada',
    topics: [
      'manners, alphabetical order, counting, welcoming visitors',
      'buenos modales, orden alfabético, contar, recibir visitas',
    ],
  },
  cash_box: {
    en: 'Cash box and ticket sales, ticket seller, making change, card reader, counting money',
    es: 'Caja y venta de boletos, vendedor de boletos, vendedora de boletos, dar cambio, terminal de cobro, contar dinero',
    topics: [
      'money, counting change, addition and subtraction, coins and bills',
      'dinero, dar cambio, suma y resta, monedas y billetes',
    ],
  },
  auctions_raffles: {
    en: 'Auctions and raffles, auctioneer, silent auction, raffle tickets, prize baskets, bingo caller',
    es: 'Subastas y rifas, subastador, subastadora, subasta silenciosa, boletos de rifa, canastas de premios, bingo, lotería escolar',
    topics: ['probability, money, place value, more and less', 'probabilidad, dinero, valor posicional, más y menos'],
    broader: 'fundraising',
  },
  book_fair: {
    en: 'Book fair, book sale, book swap, book donation drive, little free library',
    es: 'Feria del libro, venta de libros, intercambio de libros, donación de libros, biblioteca de barrio',
    topics: ['reading, choosing books, money, genres, authors', 'lectura, escoger libros, dinero, géneros, autores'],
  },
  bake_sale: {
    en: 'Bake sale and lemonade stand, bake sale table, sale of treats, lemonade, snack sale',
    es: 'Venta de pasteles y limonada, mesa de postres, venta de antojitos escolares, limonada, kermés de comida',
    topics: [
      'money, counting change, goods and services, helping others',
      'dinero, dar cambio, bienes y servicios, ayudar a los demás',
    ],
    broader: 'fundraising',
  },
  carnival_games: {
    en: 'Carnival games and booths, game booth, ring toss, bean bag toss, bounce house, field day station, piñata',
    es: 'Juegos de feria y puestos, puesto de juegos, lanzar aros, tiro al blanco, inflable, kermés, piñata',
    topics: [
      'probability, pushes and pulls, counting, fair play, measurement',
      'probabilidad, empujar y jalar, contar, juego limpio, medición',
    ],
  },
  crowd_marshal: {
    en: 'Ushering and crowd marshaling, usher, line marshal, parade marshal, event safety, hall monitor',
    es: 'Acomodadores y orden del público, acomodador, acomodadora, ordenar filas, seguridad del evento, guiar desfiles, vigilar pasillos',
    topics: ['safety, rules, manners, emergency plans', 'seguridad, reglas, buenos modales, planes de emergencia'],
  },
  parking_traffic: {
    en: 'Parking and traffic duty, parking attendant, drop-off helper, car line, bus line helper, walking school bus',
    es: 'Estacionamiento y tránsito, acomodar autos, ayudar a la entrada, fila de carros, fila de autobuses, caminar juntos a la escuela',
    topics: [
      'safety, traffic signs, community helpers, arrays, directions',
      'seguridad, señales de tránsito, ayudantes de la comunidad, arreglos, direcciones',
    ],
  },
  decorating: {
    en: 'Decorating for events, balloon arch, bulletin board, party decorations, garlands, hall decorating',
    es: 'Decoración para eventos, arco de globos, periódico mural, adornos de fiesta, guirnaldas, decorar el salón',
    topics: [
      'patterns, colors, seasons, holidays, shapes',
      'patrones, colores, estaciones del año, días festivos, figuras',
    ],
  },
  sign_making: {
    en: 'Sign and banner making, poster lettering, banner painting, yard signs, chalkboard signs',
    es: 'Letreros y pancartas, rotulista, letras para carteles, pintar mantas, avisos de pizarrón',
    topics: [
      'lettering, spelling, persuasive writing, colors, symbols',
      'letras, ortografía, escritura persuasiva, colores, símbolos',
    ],
  },
  classroom_materials: {
    en: 'Preparing classroom materials, laminating, cutting out, copying, stapling, bulletin board letters, prep work at home',
    es: 'Preparación de materiales, enmicar, recortar, fotocopiar, engrapar, plastificar, trabajo para el salón en casa',
    topics: [
      'shapes, sorting, fine motor skills, sight words, games',
      'figuras, clasificar, motricidad fina, palabras de uso frecuente, juegos',
    ],
  },
  classroom_helper: {
    en: "Classroom helper, room parent, teacher's aide, small group helper, art table helper, center time volunteer",
    es: 'Ayudante de salón, mamá o papá del salón, asistente de maestra, grupos pequeños, ayudar en centros, voluntario de clase, voluntaria de clase',
    topics: [
      'centers, crafts, following directions, class parties',
      'centros de aprendizaje, manualidades, seguir instrucciones, fiestas de clase',
    ],
  },
  tutoring: {
    en: 'Tutoring, tutor, homework help, homework club, study skills, after school tutor',
    es: 'Tutorías, tutor, tutora, ayuda con la tarea, club de tareas, hábitos de estudio, regularización',
    topics: ['homework, study habits, goals, vocabulary', 'tarea, hábitos de estudio, metas, vocabulario'],
  },
  reading_tutor: {
    en: 'Reading tutoring, reading buddy, phonics help, listening to readers, literacy volunteer',
    es: 'Tutoría de lectura, compañero de lectura, compañera de lectura, ayuda con fonética, escuchar leer, alfabetizador, alfabetizadora',
    topics: [
      'reading, phonics, sight words, fluency, reading comprehension',
      'lectura, fonética, palabras de uso frecuente, fluidez, comprensión de lectura',
    ],
    broader: 'tutoring',
  },
  math_tutor: {
    en: 'Math tutoring, math helper, times tables practice, math games night, flash cards',
    es: 'Tutoría de matemáticas, ayuda con matemáticas, practicar las tablas, noche de juegos matemáticos, tarjetas de repaso',
    topics: [
      'addition and subtraction, multiplication, fractions, place value, word problems, telling time',
      'suma y resta, multiplicación, fracciones, valor posicional, problemas de palabras, decir la hora',
    ],
    broader: 'tutoring',
  },
  science_fair_help: {
    en: 'Science fair help, science fair judge, project board helper, experiment mentor, STEM night volunteer',
    es: 'Ayuda con la feria de ciencias, juez de feria, jueza de feria, cartel de proyecto, guía de experimentos, noche de ciencias',
    topics: [
      'scientific method, asking questions, fair tests, graphs, inventions',
      'método científico, hacer preguntas, pruebas justas, gráficas, inventos',
    ],
    broader: 'tutoring',
  },
  mentoring: {
    en: 'Mentoring, mentor, lunch buddy, role model, big brother big sister, goal setting coach',
    es: 'Mentoría, mentor, mentora, compañero de almuerzo, compañera de almuerzo, ejemplo a seguir, guía de metas',
    topics: [
      'goals, feelings, friendship, jobs and careers, perseverance',
      'metas, sentimientos, amistad, trabajos y profesiones, perseverancia',
    ],
  },
  chaperone: {
    en: 'Chaperoning field trips, chaperone, field trip helper, walking group leader, overnight camp helper',
    es: 'Acompañar excursiones, acompañante de excursión, chaperón, chaperona, ayudar en paseos, campamento escolar',
    topics: [
      'field trips, safety, maps, buddy system, observation',
      'excursiones, seguridad, mapas, sistema de compañeros, observación',
    ],
  },
  carpool: {
    en: 'Carpools and rides, carpool driver, rides for families, minivan with seats, pick up and drop off',
    es: 'Viajes compartidos, llevar en auto, dar aventón, camioneta con asientos, recoger y llevar',
    topics: [
      'transportation, maps, telling time, reducing pollution, safety',
      'transporte, mapas, decir la hora, reducir la contaminación, seguridad',
    ],
  },
  playground_duty: {
    en: 'Playground and lunch supervision, recess helper, yard duty, lunchroom monitor, recess games leader',
    es: 'Vigilancia de recreo y comedor, ayudante de recreo, cuidar el patio, monitor de comedor, monitora de comedor, juegos de recreo',
    topics: [
      'fair play, friendship, rules, safety, manners',
      'juego limpio, amistad, reglas, seguridad, buenos modales',
    ],
  },
  child_minding: {
    en: 'Childcare during meetings, babysitting, sitter, siblings room, child minder',
    es: 'Cuidado de niños durante reuniones, niñero, niñera, cuidar hermanitos, sala de juegos',
    topics: ['families, sharing, play, feelings', 'familias, compartir, juego, sentimientos'],
  },
  library_helper: {
    en: 'School library helper, shelving books, book covering, checkout desk, library volunteer',
    es: 'Ayudante de biblioteca escolar, acomodar libros, forrar libros, préstamo de libros, voluntario de biblioteca, voluntaria de biblioteca',
    topics: [
      'alphabetical order, genres, caring for books, reading',
      'orden alfabético, géneros, cuidar los libros, lectura',
    ],
  },
  lost_and_found: {
    en: 'Lost and found, labeling clothes, sorting lost items, uniform exchange, clothing swap',
    es: 'Objetos perdidos, etiquetar ropa, clasificar objetos, intercambio de uniformes, intercambio de ropa',
    topics: [
      'responsibility, sorting and classifying, reduce and reuse, honesty',
      'responsabilidad, ordenar y clasificar, reducir y reutilizar, honestidad',
    ],
  },
  packing_moving: {
    en: 'Packing and moving, boxing up, loading a truck, moving furniture, storage room sorting',
    es: 'Empaque y mudanza, empacar cajas, cargar el camión, mover muebles, ordenar la bodega',
    topics: [
      'weight, volume, simple machines, measurement, teamwork',
      'peso, volumen, máquinas simples, medición, trabajo en equipo',
    ],
  },
  cleanup_day: {
    en: 'Cleanup and recycling drives, litter pickup, recycling drive, campus beautification, composting team, bottle collection',
    es: 'Jornadas de limpieza y reciclaje, recoger basura, campaña de reciclaje, embellecer la escuela, equipo de composta, juntar botellas',
    topics: [
      'recycling, Earth Day, reduce and reuse, caring for our school, pollution',
      'reciclaje, Día de la Tierra, reducir y reutilizar, cuidar la escuela, contaminación',
    ],
  },
  food_drive: {
    en: 'Food and toy drives, canned food drive, coat drive, school supply drive, food pantry, holiday gift collection',
    es: 'Colectas de alimentos y juguetes, colecta de latas, colecta de abrigos, útiles escolares, despensa comunitaria, banco de alimentos',
    topics: [
      'helping others, counting, sorting, needs and wants, graphs',
      'ayudar a los demás, contar, clasificar, necesidades y deseos, gráficas',
    ],
  },
  meeting_facilitation: {
    en: 'Running meetings, meeting facilitator, agenda, minutes taker, PTA president, moderator',
    es: 'Conducir reuniones, facilitador, facilitadora, orden del día, tomar actas, presidente de la asociación de padres, presidenta de la asociación de padres, moderador, moderadora',
    topics: [
      'voting, class meetings, taking turns, leadership, rules',
      'votar, asambleas de clase, tomar turnos, liderazgo, reglas',
    ],
  },
  mediation: {
    en: 'Mediation, mediator, conflict resolution, peer mediation coach, restorative circle, listening skills',
    es: 'Mediación, mediador, mediadora, resolver desacuerdos, mediación entre compañeros, círculos restaurativos, saber escuchar',
    topics: [
      'solving conflicts, feelings, friendship, bullying prevention, fairness',
      'resolver conflictos, sentimientos, amistad, prevención del acoso, justicia',
    ],
  },
  project_coordination: {
    en: 'Project management, project manager, planning timeline, task list, team lead, scheduling',
    es: 'Gestión de proyectos, jefe de proyecto, jefa de proyecto, cronograma, lista de tareas, líder de equipo, hacer horarios',
    topics: [
      'teamwork, calendars, steps in order, problem solving, goals',
      'trabajo en equipo, calendarios, pasos en orden, resolver problemas, metas',
    ],
  },
  volunteer_coordination: {
    en: 'Coordinating volunteers, volunteer coordinator, phone tree, sign-up manager, thank-you notes, parent outreach',
    es: 'Coordinación de voluntarios, coordinador de voluntarios, coordinadora de voluntarios, cadena telefónica, notas de agradecimiento, invitar a familias',
    topics: [
      'helping others, letter writing, communities, leadership',
      'ayudar a los demás, escribir cartas, comunidades, liderazgo',
    ],
  },
  surveys_feedback: {
    en: 'Surveys and feedback, questionnaire, parent survey, poll, collecting opinions',
    es: 'Encuestas y opiniones, cuestionario, encuesta a padres, sondeo, recoger sugerencias',
    topics: [
      'asking questions, bar graphs, tally marks, opinions',
      'hacer preguntas, gráficas de barras, marcas de conteo, opiniones',
    ],
  },
  costume_closet: {
    en: 'Costumes and props, costume closet, props manager, backstage helper, dressing actors, spirit day outfits',
    es: 'Vestuario y utilería, armario de disfraces, encargado de utilería, encargada de utilería, ayudante tras bambalinas, vestir actores',
    topics: [
      'drama, plays, characters, history costumes, holidays',
      'teatro, obras, personajes, trajes históricos, días festivos',
    ],
  },
  yearbook: {
    en: 'Yearbook and class memories, yearbook editor, class album, scrapbook, photo layout, memory book',
    es: 'Anuario y recuerdos de clase, editor de anuario, editora de anuario, álbum de la clase, libro de recortes, libro de recuerdos',
    topics: [
      'autobiography, captions, timelines, memories, growing up',
      'autobiografía, pies de foto, líneas de tiempo, recuerdos, crecer',
    ],
  },
  shopping_errands: {
    en: 'Shopping and errands, supply shopper, bulk buying, price comparing, picking up orders',
    es: 'Compras y mandados, comprar materiales, compras al mayoreo, comparar precios, recoger pedidos',
    topics: [
      'money, budgets, comparing numbers, needs and wants',
      'dinero, presupuestos, comparar números, necesidades y deseos',
    ],
  },
  welcoming_families: {
    en: 'Welcoming new families, school tour, welcome committee, newcomer buddy, buddy family',
    es: 'Bienvenida a familias nuevas, recorrido por la escuela, comité de bienvenida, apoyo a recién llegados, familia amiga',
    topics: [
      'friendship, immigration, communities, maps of the school, kindness',
      'amistad, inmigración, comunidades, mapas de la escuela, bondad',
    ],
  },
});
