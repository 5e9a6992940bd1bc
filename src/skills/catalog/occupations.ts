import { category } from './catalog-entry.js';

// Four lines an entry, so that the category fits in one file.
// prettier-ignore
export const occupations = category('occupations', {
  mail_carrier: {
    en: 'Delivering mail, mail carrier, postal worker, letter carrier, post office, package delivery, stamps',
    es: 'Reparto de correo, cartero, cartera, trabajador postal, trabajadora postal, oficina de correos, entrega de paquetes, estampillas',
    topics: ['community helpers, letter writing, addresses, maps, neighborhoods, sorting', 'ayudantes de la comunidad, escribir cartas, direcciones, mapas, vecindarios, clasificar'] },
  librarian: {
    en: 'Library work, librarian, public library, book cataloging, story hour librarian, reference desk',
    es: 'Trabajo de biblioteca, bibliotecario, bibliotecaria, biblioteca pública, catalogar libros, hora del cuento en la biblioteca',
    topics: ['community helpers, reading, research skills, alphabetical order, fiction and nonfiction, caring for books', 'ayudantes de la comunidad, lectura, investigar, orden alfabético, ficción y no ficción, cuidar los libros'] },
  teaching: {
    en: 'Teaching, teacher, educator, lesson planning, classroom teaching, instructor',
    es: 'Enseñanza, maestro, maestra, docente, educador, educadora, planear lecciones, instructora',
    topics: ['community helpers, schools long ago, how we learn, jobs, goals', 'ayudantes de la comunidad, escuelas de antes, cómo aprendemos, trabajos, metas'] },
  early_childhood_teacher: {
    en: 'Preschool teaching, preschool teacher, kindergarten teacher, daycare, child care worker, nursery school, early childhood',
    es: 'Enseñanza preescolar, maestra de preescolar, maestro de kínder, guardería, cuidado de niños, jardín de infancia, primera infancia',
    topics: ['letters and sounds, counting, shapes, colors, sharing, feelings, play', 'letras y sonidos, contar, formas, colores, compartir, sentimientos, juego'], broader: 'teaching' },
  secondary_teacher: {
    en: 'Middle and high school teaching, high school teacher, middle school teacher, subject teacher, substitute teacher',
    es: 'Enseñanza secundaria, profesor de secundaria, profesora de preparatoria, maestro sustituto, maestra sustituta, materias',
    topics: ['growing up, study habits, goals, school rules, jobs', 'crecer, hábitos de estudio, metas, reglas de la escuela, trabajos'], broader: 'teaching' },
  university_professor: {
    en: 'University teaching, professor, college lecturer, researcher, graduate school, academic',
    es: 'Enseñanza universitaria, profesor universitario, profesora universitaria, catedrático, catedrática, investigador, investigadora, posgrado',
    topics: ['asking questions, research projects, going to college, scientific method, careers', 'hacer preguntas, proyectos de investigación, ir a la universidad, método científico, profesiones'], broader: 'teaching' },
  adult_education: {
    en: 'Adult education, English class teacher, citizenship class, literacy tutor for adults, night school, vocational trainer',
    es: 'Educación de adultos, maestro de inglés para adultos, maestra de inglés para adultos, clases de ciudadanía, alfabetización, escuela nocturna, formación laboral',
    topics: ['lifelong learning, citizenship, immigration, vocabulary, goals', 'aprender toda la vida, ciudadanía, inmigración, vocabulario, metas'], broader: 'teaching' },
  school_administration: {
    en: 'School administration, principal, assistant principal, school board member, superintendent, dean of students',
    es: 'Administración escolar, director de escuela, directora de escuela, subdirector, subdirectora, junta escolar, superintendente',
    topics: ['rules and laws, leadership, community helpers, making decisions', 'reglas y leyes, liderazgo, ayudantes de la comunidad, tomar decisiones'], broader: 'teaching' },
  law: {
    en: 'Law practice, lawyer, attorney, legal advice, paralegal, public defender, prosecutor, contracts',
    es: 'Abogacía, abogado, abogada, asesoría legal, asistente legal, defensor público, defensora pública, fiscal, contratos',
    topics: ['government, rules and laws, rights and responsibilities, the Constitution, opinion and evidence, fairness', 'gobierno, reglas y leyes, derechos y responsabilidades, la Constitución, opinión y evidencia, justicia'] },
  immigration_law: {
    en: 'Immigration law, immigration lawyer, visa paperwork, naturalization, green card help, asylum cases',
    es: 'Derecho migratorio, abogado de inmigración, abogada de inmigración, trámites de visa, naturalización, residencia permanente, casos de asilo',
    topics: ['immigration, citizenship, government, rights and responsibilities', 'inmigración, ciudadanía, gobierno, derechos y responsabilidades'], broader: 'law' },
  court_work: {
    en: 'Courts and judging, judge, magistrate, courtroom clerk, court reporter, bailiff, mock trial, jury',
    es: 'Tribunales, juez, jueza, magistrado, magistrada, secretario judicial, secretaria judicial, taquígrafo judicial, juicio simulado, jurado',
    topics: ['branches of government, rules and laws, fairness, point of view, fairy tale trials', 'poderes del gobierno, reglas y leyes, justicia, punto de vista, juicios de cuentos de hadas'] },
  banking: {
    en: 'Banking, banker, bank teller, loan officer, credit union, savings account, mortgage',
    es: 'Banca, banquero, banquera, cajero de banco, cajera de banco, préstamos, cooperativa de crédito, cuenta de ahorros, hipoteca',
    topics: ['money, coins and bills, saving and spending, needs and wants, addition and subtraction, decimals', 'dinero, monedas y billetes, ahorrar y gastar, necesidades y deseos, suma y resta, decimales'] },
  accountancy: {
    en: 'Accounting, accountant, auditor, tax preparer, payroll, tax return, ledger',
    es: 'Contaduría, contador, contadora, auditor, auditora, preparación de impuestos, nómina, declaración de impuestos',
    topics: ['money, addition and subtraction, place value, budgets, taxes, tables and charts', 'dinero, suma y resta, valor posicional, presupuestos, impuestos, tablas y gráficas'] },
  financial_planning: {
    en: 'Financial planning, financial adviser, budget coach, retirement planning, saving plan, household budget',
    es: 'Planificación financiera, asesor financiero, asesora financiera, presupuesto familiar, plan de ahorro, planear la jubilación',
    topics: ['money, saving and spending, needs and wants, making choices, percent, goals', 'dinero, ahorrar y gastar, necesidades y deseos, tomar decisiones, porcentaje, metas'] },
  economics: {
    en: 'Economics, economist, supply and demand, markets and prices, inflation, economic research',
    es: 'Economía, economista, oferta y demanda, mercados y precios, inflación, investigación económica',
    topics: ['goods and services, needs and wants, producers and consumers, trade, scarcity, money', 'bienes y servicios, necesidades y deseos, productores y consumidores, comercio, escasez, dinero'] },
  stock_market: {
    en: 'Stock market and investing, stockbroker, trader, portfolio manager, shares, bonds, investment analyst',
    es: 'Bolsa de valores e inversiones, corredor de bolsa, corredora de bolsa, inversionista, acciones, bonos, analista de inversiones',
    topics: ['money, line graphs, decimals, percent, risk and chance, saving', 'dinero, gráficas de líneas, decimales, porcentaje, riesgo y azar, ahorro'] },
  insurance: {
    en: 'Insurance, insurance agent, claims adjuster, actuary, underwriter, insurance policy',
    es: 'Seguros, agente de seguros, ajustador de reclamos, ajustadora de reclamos, actuario, actuaria, póliza',
    topics: ['probability, safety, natural disasters, money, planning ahead', 'probabilidad, seguridad, desastres naturales, dinero, planear con tiempo'] },
  real_estate: {
    en: 'Real estate, realtor, house selling, property manager, apartment rental, home appraisal, landlord',
    es: 'Bienes raíces, agente inmobiliario, agente inmobiliaria, venta de casas, administrador de propiedades, administradora de propiedades, alquiler de apartamentos, avalúo',
    topics: ['homes and shelters, neighborhoods, area and perimeter, maps, money, needs and wants', 'casas y refugios, vecindarios, área y perímetro, mapas, dinero, necesidades y deseos'] },
  shop_keeping: {
    en: 'Running a shop, shopkeeper, store owner, grocery store, corner store, bookshop, store manager, bodega',
    es: 'Atender una tienda, tendero, tendera, dueño de tienda, dueña de tienda, tienda de abarrotes, librería, gerente de tienda, bodega',
    topics: ['goods and services, money, counting change, addition and subtraction, community helpers, producers and consumers', 'bienes y servicios, dinero, dar cambio, suma y resta, ayudantes de la comunidad, productores y consumidores'] },
  retail_sales: {
    en: 'Selling and retail, salesperson, cashier, store clerk, sales representative, customer help, cash register',
    es: 'Ventas, vendedor, vendedora, cajero, cajera, dependiente, representante de ventas, atención al cliente, caja registradora',
    topics: ['money, counting change, manners, goods and services, persuasive writing', 'dinero, dar cambio, buenos modales, bienes y servicios, escritura persuasiva'], broader: 'shop_keeping' },
  street_market: {
    en: 'Market stall, street vendor, flea market seller, craft fair seller, farmers market stand, yard sale',
    es: 'Puesto de mercado, vendedor ambulante, vendedora ambulante, mercado de pulgas, feria artesanal, tianguis, venta de garaje',
    topics: ['money, counting change, goods and services, communities, weights and measures', 'dinero, dar cambio, bienes y servicios, comunidades, pesos y medidas'], broader: 'shop_keeping' },
  entrepreneurship: {
    en: 'Starting a business, entrepreneur, small business owner, startup founder, self employed, business plan, lemonade stand coach',
    es: 'Crear una empresa, emprendedor, emprendedora, dueño de negocio, dueña de negocio, trabajador independiente, trabajadora independiente, plan de negocios',
    topics: ['goods and services, money, problem solving, profit and cost, goals, inventions', 'bienes y servicios, dinero, resolver problemas, ganancia y costo, metas, inventos'] },
  buying_and_selling_online: {
    en: 'Online shop, online seller, web store owner, product listing, shipping orders, reselling',
    es: 'Tienda en línea, vendedor en línea, vendedora en línea, publicar productos, envío de pedidos, reventa',
    topics: ['money, goods and services, maps, descriptive writing, internet safety', 'dinero, bienes y servicios, mapas, escritura descriptiva, seguridad en internet'], broader: 'entrepreneurship' },
  journalism: {
    en: 'Journalism, journalist, reporter, newspaper, news writing, interviewing, columnist, foreign correspondent',
    es: 'Periodismo, periodista, reportero, reportera, periódico, noticias, entrevistas, columnista, corresponsal',
    topics: ['current events, asking questions, fact and opinion, informational writing, who what when where why, point of view', 'noticias de actualidad, hacer preguntas, hecho y opinión, escritura informativa, quién qué cuándo dónde por qué, punto de vista'] },
  broadcasting: {
    en: 'Radio and television news, news anchor, radio host, broadcaster, podcaster, television producer, weather presenter',
    es: 'Radio y noticieros de televisión, presentador, presentadora, locutor, locutora, conductor de podcast, conductora de podcast, productor de televisión, productora de televisión',
    topics: ['speaking and listening, current events, interviews, weather reports, media literacy', 'hablar y escuchar, noticias de actualidad, entrevistas orales, reportes del tiempo, alfabetización mediática'] },
  book_author: {
    en: "Book author, novelist, children's book writer, picture book author, storybook writer, fiction writing, manuscript",
    es: 'Autoría de libros, autor, autora, novelista, escritor, escritora, libros infantiles, cuentos ilustrados, manuscrito',
    topics: ['writing process, characters and setting, beginning middle and end, revising, imagination, authors', 'proceso de escritura, personajes y escenario, inicio nudo y desenlace, revisar, imaginación, autores'] },
  book_editing: {
    en: 'Editing books, editor, proofreader, copy editor, fact checker, correcting drafts',
    es: 'Edición de libros, editor, editora, corrector de textos, correctora de textos, verificador de datos, verificadora de datos, corregir borradores',
    topics: ['grammar, punctuation, spelling, revising, writing process, research skills', 'gramática, puntuación, ortografía, revisar, proceso de escritura, investigar'] },
  publishing: {
    en: 'Publishing, publisher, magazine maker, literary agent, bookbinder, how books are made, printing house',
    es: 'Industria editorial, editorial de libros, revista, agente literario, agente literaria, encuadernador, encuadernadora, cómo se hace un libro, imprenta',
    topics: ['parts of a book, authors and illustrators, paper making, writing process, producers and consumers', 'partes de un libro, autores e ilustradores, hacer papel, proceso de escritura, productores y consumidores'] },
  screenwriting: {
    en: 'Script writing, screenwriter, playwright, television writer, speechwriter, dialogue, comic script',
    es: 'Escritura de guiones, guionista, dramaturgo, dramaturga, escritor de discursos, escritora de discursos, diálogo',
    topics: ['drama, dialogue and quotation marks, plot, characters, point of view', 'drama, diálogos y comillas, trama, personajes, punto de vista'] },
  technical_writing: {
    en: 'Technical writing, technical writer, user manual, instructions author, medical writer, documentation',
    es: 'Redacción técnica, redactor técnico, redactora técnica, manual de instrucciones, documentación, redactor médico, redactora médica',
    topics: ['how-to writing, steps in order, diagrams and labels, clear sentences', 'textos de instrucciones, pasos en orden, diagramas y rótulos, oraciones claras'] },
  flight_attendant: {
    en: 'Flight attendant, cabin crew, airline steward, air travel, airport ground crew, boarding gate agent',
    es: 'Asistencia de vuelo, azafata, sobrecargo, auxiliar de vuelo, tripulación de cabina, viajes aéreos, agente de puerta de embarque',
    topics: ['transportation, maps and globes, time zones, safety rules, countries and capitals, airports', 'transporte, mapas y globos terráqueos, husos horarios, reglas de seguridad, países y capitales, aeropuertos'] },
  travel_agent: {
    en: 'Travel agency, travel agent, trip planner, cruise booking, itinerary, vacation packages',
    es: 'Agencia de viajes, agente de viajes, planear viajes, cruceros, itinerario, paquetes de vacaciones',
    topics: ['maps, continents and oceans, time zones, calendars, budgets, landmarks', 'mapas, continentes y océanos, husos horarios, calendarios, presupuestos, monumentos'] },
  tour_guide: {
    en: 'Guiding tours, tour guide, sightseeing guide, museum docent, nature walk leader, city walk',
    es: 'Visitas guiadas, guía turístico, guía turística, recorrido por la ciudad, guía de museo, caminata guiada',
    topics: ['local history, landmarks, maps, communities, speaking and listening', 'historia local, monumentos, mapas, comunidades, hablar y escuchar'] },
  hotel_work: {
    en: 'Hotel work, hotel receptionist, front desk clerk, housekeeper, concierge, hospitality, bellhop',
    es: 'Hotelería, recepcionista de hotel, camarista, mucama, conserje de hotel, hospitalidad, botones',
    topics: ['manners, communities, goods and services, telling time, welcoming visitors', 'buenos modales, comunidades, bienes y servicios, decir la hora, recibir visitas'] },
  military_service: {
    en: 'Military service, soldier, veteran, army, navy sailor, air force, marine, national guard, coast guard',
    es: 'Servicio militar, soldado, veterano, veterana, ejército, marina, fuerza aérea, infante de marina, guardia nacional, guardia costera',
    topics: ['Veterans Day, Memorial Day, service to country, flags, maps, teamwork, courage', 'Día de los Veteranos, Día de los Caídos, servicio al país, banderas, mapas, trabajo en equipo, valentía'] },
  diplomacy: {
    en: 'Diplomacy, diplomat, ambassador, embassy, consulate, foreign service, international relations, peace talks',
    es: 'Diplomacia, diplomático, diplomática, embajador, embajadora, embajada, consulado, servicio exterior, relaciones internacionales',
    topics: ['countries of the world, flags, peace, solving conflicts, government, maps', 'países del mundo, banderas, paz, resolver conflictos, gobierno, mapas'] },
  international_aid: {
    en: 'International aid, aid worker, refugee help, humanitarian relief, peace volunteer, development project',
    es: 'Ayuda internacional, cooperante, ayuda a refugiados, ayuda humanitaria, voluntariado por la paz, proyecto de desarrollo',
    topics: ['countries of the world, immigration, helping others, clean water, natural disasters', 'países del mundo, inmigración, ayudar a los demás, agua limpia, desastres naturales'] },
  city_council: {
    en: 'City government, city council member, mayor, town hall, alderman, city manager, county commissioner',
    es: 'Gobierno municipal, concejal, concejala, regidor, regidora, alcalde, alcaldesa, ayuntamiento, cabildo',
    topics: ['local government, communities, voting, rules and laws, leadership, community helpers', 'gobierno local, comunidades, votar, reglas y leyes, liderazgo, ayudantes de la comunidad'] },
  legislature: {
    en: "State and national government, legislator, legislative aide, congress staff, senator's office, policy analyst, governor's office",
    es: 'Gobierno estatal y nacional, legislador, legisladora, asesor legislativo, asesora legislativa, congreso, analista de políticas públicas, oficina del gobernador',
    topics: ['branches of government, how a bill becomes a law, voting, states and capitals, rights and responsibilities', 'poderes del gobierno, cómo se hace una ley, votar, estados y capitales, derechos y responsabilidades'] },
  election_worker: {
    en: 'Election work, poll worker, ballot counting, voter registration, polling place, campaign volunteer',
    es: 'Trabajo electoral, funcionario de casilla, funcionaria de casilla, conteo de votos, registro de votantes, centro de votación, voluntario de campaña, voluntaria de campaña',
    topics: ['voting, elections, government, tally marks and graphs, rights and responsibilities, class elections', 'votar, elecciones, gobierno, conteo y gráficas, derechos y responsabilidades, elecciones de clase'] },
  public_administration: {
    en: 'Public service office, civil servant, permits office, town clerk, government employee, census taker, public records',
    es: 'Oficina pública, funcionario público, funcionaria pública, permisos, secretario municipal, secretaria municipal, empleado del gobierno, empleada del gobierno, censista',
    topics: ['government, communities, taxes, counting people, data and graphs', 'gobierno, comunidades, impuestos, contar a la población, datos y gráficas'] },
  border_customs: {
    en: 'Customs and border services, customs officer, passport control, import and export inspector, border agent, visa officer',
    es: 'Aduanas y servicios fronterizos, oficial de aduanas, control de pasaportes, inspector de importaciones, inspectora de importaciones, agente fronterizo, agente fronteriza',
    topics: ['maps, borders, countries, trade, immigration, goods from other places', 'mapas, fronteras, países, comercio, inmigración, productos de otros lugares'] },
  social_work: {
    en: 'Social work, social worker, case manager, family services, foster care, community outreach, shelter worker',
    es: 'Trabajo social, trabajador social, trabajadora social, servicios familiares, hogares de acogida, alcance comunitario, albergue',
    topics: ['community helpers, families, feelings, kindness, asking for help', 'ayudantes de la comunidad, familias, sentimientos, bondad, pedir ayuda'] },
  nonprofit_work: {
    en: 'Nonprofit work, charity director, foundation officer, community organizer, neighborhood association, advocacy',
    es: 'Organizaciones sin fines de lucro, director de fundación, directora de fundación, organizador comunitario, organizadora comunitaria, asociación de vecinos, activismo',
    topics: ['helping others, communities, leadership, making a change, citizenship', 'ayudar a los demás, comunidades, liderazgo, lograr un cambio, ciudadanía'] },
  human_resources: {
    en: 'Human resources, recruiter, hiring manager, job interview coach, résumé help, personnel office, career counselor',
    es: 'Recursos humanos, reclutador, reclutadora, contratación, preparar entrevistas de trabajo, currículum, oficina de personal, orientador laboral, orientadora laboral',
    topics: ['jobs and careers, my strengths, manners, working together, goals', 'trabajos y profesiones, mis fortalezas, buenos modales, trabajar juntos, metas'] },
  office_administration: {
    en: 'Office administration, secretary, administrative assistant, receptionist, office manager, filing, phone answering',
    es: 'Administración de oficina, secretario, secretaria, asistente administrativo, asistente administrativa, recepcionista, gerente de oficina, archivar, contestar el teléfono',
    topics: ['alphabetical order, calendars, telling time, letter writing, organization', 'orden alfabético, calendarios, decir la hora, escribir cartas, organización'] },
  call_center: {
    en: 'Call center and customer service, call center agent, telephone operator, emergency dispatcher, help line, complaint handling',
    es: 'Centro de llamadas y servicio al cliente, agente telefónico, agente telefónica, operador telefónico, operadora telefónica, despachador de emergencias, despachadora de emergencias, línea de ayuda',
    topics: ['listening, manners, emergency calls, addresses, problem solving', 'escuchar, buenos modales, llamadas de emergencia, direcciones, resolver problemas'] },
  tech_support: {
    en: 'Technical support, help desk, computer technician, network administrator, device setup, troubleshooting, cybersecurity',
    es: 'Soporte técnico, mesa de ayuda, técnico en computadoras, técnica en computadoras, administrador de redes, administradora de redes, configurar equipos, ciberseguridad',
    topics: ['computers, internet safety, passwords, problem solving, input and output', 'computadoras, seguridad en internet, contraseñas, resolver problemas, entrada y salida'] },
  marketing: {
    en: 'Marketing, marketer, brand manager, market research, product launch, social media marketer',
    es: 'Mercadotecnia, mercadólogo, mercadóloga, gerente de marca, investigación de mercado, lanzamiento de productos, publicidad en redes',
    topics: ['persuasive writing, surveys and graphs, goods and services, needs and wants, audience', 'escritura persuasiva, encuestas y gráficas, bienes y servicios, necesidades y deseos, público'] },
  advertising: {
    en: 'Advertising, copywriter, commercial maker, slogan writing, billboard, ad agency',
    es: 'Publicidad, publicista, redactor publicitario, redactora publicitaria, anuncios, eslogan, cartel publicitario, agencia de anuncios',
    topics: ['persuasive writing, media literacy, slogans and rhyme, posters, fact and opinion', 'escritura persuasiva, alfabetización mediática, lemas y rimas, carteles, hecho y opinión'], broader: 'marketing' },
  public_relations: {
    en: 'Public relations, spokesperson, press release, communications director, media relations, press office',
    es: 'Relaciones públicas, vocero, vocera, comunicado de prensa, director de comunicaciones, directora de comunicaciones, oficina de prensa',
    topics: ['speaking and listening, informational writing, audience, current events', 'hablar y escuchar, escritura informativa, público, noticias de actualidad'], broader: 'marketing' },
  museum_curator: {
    en: 'Museum curating, museum curator, exhibit designer, gallery manager, art conservator, collections care',
    es: 'Curaduría de museo, curador de museo, curadora de museo, montaje de exposiciones, galerista, restaurador de arte, restauradora de arte, colecciones',
    topics: ['artifacts, history, art, sorting and classifying, class museum, caring for old things', 'artefactos, historia, arte, ordenar y clasificar, museo de la clase, cuidar objetos antiguos'] },
  archivist: {
    en: 'Archives, archivist, old documents, records manager, preservation of papers, document restoration',
    es: 'Archivística, archivista, documentos antiguos, gestor documental, gestora documental, conservación de papeles',
    topics: ['primary sources, history, timelines, letters from the past, research skills', 'fuentes primarias, historia, líneas de tiempo, cartas del pasado, investigar'] },
  historian: {
    en: 'Historical research, historian, history professor, history writer, primary source research, biographer',
    es: 'Investigación histórica, historiador, historiadora, profesor de historia, profesora de historia, biógrafo, biógrafa, fuentes históricas',
    topics: ['timelines, long ago and today, biographies, primary sources, state history, ancient civilizations', 'líneas de tiempo, antes y ahora, biografías, fuentes primarias, historia del estado, civilizaciones antiguas'] },
  archaeology: {
    en: 'Archaeology, archaeologist, excavation, digging up artifacts, ancient ruins, pottery shards',
    es: 'Arqueología, arqueólogo, arqueóloga, excavación, desenterrar artefactos, ruinas antiguas, restos de cerámica',
    topics: ['ancient civilizations, artifacts, layers of soil, timelines, mapping a grid, evidence', 'civilizaciones antiguas, artefactos, capas del suelo, líneas de tiempo, mapas con cuadrícula, evidencia'] },
  anthropology: {
    en: 'Anthropology, anthropologist, ethnographer, study of cultures, human origins, field research with people',
    es: 'Antropología, antropólogo, antropóloga, etnógrafo, etnógrafa, estudio de las culturas, origen humano',
    topics: ['cultures, families, traditions, early people, comparing communities', 'culturas, familias, tradiciones, primeros pobladores, comparar comunidades'] },
  sociology: {
    en: 'Sociology, sociologist, social science, opinion research, demographer, population study',
    es: 'Sociología, sociólogo, socióloga, ciencias sociales, estudio de opinión, demógrafo, demógrafa, estudio de población',
    topics: ['communities, urban and rural, surveys and graphs, families, groups', 'comunidades, urbano y rural, encuestas y gráficas, familias, grupos'] },
  political_science: {
    en: 'Political science, political scientist, campaign manager, government studies, public policy',
    es: 'Ciencias políticas, politólogo, politóloga, jefe de campaña, jefa de campaña, estudios de gobierno, políticas públicas',
    topics: ['government, elections, democracy, branches of government, citizenship', 'gobierno, elecciones, democracia, poderes del gobierno, ciudadanía'] },
  philosophy: {
    en: 'Philosophy and ethics, philosopher, philosophy for children, logic, thinking questions, ethics professor',
    es: 'Filosofía y ética, filósofo, filósofa, filosofía para niños, lógica, grandes preguntas, profesor de ética, profesora de ética',
    topics: ['fairness, friendship, right and wrong, giving reasons, asking questions, opinions', 'justicia, amistad, bien y mal, dar razones, hacer preguntas, opiniones'] },
  geographer: {
    en: 'Geography research, geographer, human geography, satellite maps, spatial analysis, geographic information systems',
    es: 'Investigación geográfica, geógrafo, geógrafa, geografía humana, mapas satelitales, análisis espacial, sistemas de información geográfica',
    topics: ['maps and globes, landforms, climate, regions, population, rivers and mountains', 'mapas y globos terráqueos, accidentes geográficos, clima, regiones, población, ríos y montañas'] },
  cartography: {
    en: 'Map making, cartographer, mapmaker, map drawing, digital mapping, compass and legend',
    es: 'Elaboración de mapas, cartógrafo, cartógrafa, dibujar mapas, mapas digitales, rosa de los vientos',
    topics: ['maps, map key and symbols, cardinal directions, scale, coordinates, landforms', 'mapas, leyenda y símbolos, puntos cardinales, escala, coordenadas, accidentes geográficos'] },
  surveying: {
    en: 'Land surveying, land surveyor, property lines, theodolite, measuring land, topography',
    es: 'Agrimensura, topógrafo, topógrafa, agrimensor, agrimensora, linderos, medir terrenos, teodolito',
    topics: ['measurement, angles, area and perimeter, maps, scale, elevation', 'medición, ángulos, área y perímetro, mapas, escala, altitud'] },
  urban_planning: {
    en: 'Urban planning, city planner, zoning, transportation planner, neighborhood design, park planner',
    es: 'Urbanismo, urbanista, planificador urbano, planificadora urbana, zonificación, planificación del transporte, diseño de barrios',
    topics: ['communities, urban suburban and rural, maps, model city, land use, public spaces', 'comunidades, urbano suburbano y rural, mapas, ciudad en miniatura, uso del suelo, espacios públicos'] },
  park_ranger: {
    en: 'Park ranger work, park ranger, national park guide, forest ranger, trail maintenance, wildlife officer, campground host',
    es: 'Guardaparques, guarda forestal, guardabosques, parque nacional, mantenimiento de senderos, protección de la fauna, campamento',
    topics: ['habitats, animals and plants, national parks, leave no trace, landforms, fire safety, conservation', 'hábitats, animales y plantas, parques nacionales, no dejar huella, accidentes geográficos, prevención de incendios, conservación'] },
  zoo_keeper: {
    en: 'Zoo and aquarium keeping, zookeeper, aquarium worker, animal trainer, animal exhibit, feeding animals, reptile handler',
    es: 'Cuidado de animales en zoológicos y acuarios, cuidador de zoológico, cuidadora de zoológico, entrenador de animales, entrenadora de animales, alimentar animales, manejo de reptiles',
    topics: ['habitats, animal adaptations, food chains, life cycles, animal groups, endangered animals', 'hábitats, adaptaciones de los animales, cadenas alimentarias, ciclos de vida, grupos de animales, animales en peligro'] },
  animal_shelter: {
    en: 'Animal shelter and pet care, dog walker, pet groomer, animal rescue, kennel worker, pet sitter, dog trainer',
    es: 'Refugio de animales y cuidado de mascotas, paseador de perros, paseadora de perros, peluquero canino, peluquera canina, rescate animal, adiestrador de perros, adiestradora de perros',
    topics: ['caring for pets, needs of living things, responsibility, safety around dogs, kindness to animals', 'cuidar mascotas, necesidades de los seres vivos, responsabilidad, seguridad con los perros, bondad con los animales'] },
  waste_recycling: {
    en: 'Trash collection and recycling, garbage collector, sanitation worker, recycling plant, landfill, compost collection',
    es: 'Recolección de basura y reciclaje, recolector de basura, recolectora de basura, trabajador de limpia, planta de reciclaje, relleno sanitario, pepenador',
    topics: ['recycling, reduce and reuse, community helpers, materials, pollution, decomposers, Earth Day', 'reciclaje, reducir y reutilizar, ayudantes de la comunidad, materiales, contaminación, descomponedores, Día de la Tierra'] },
  custodial_work: {
    en: 'Custodial work, janitor, custodian, cleaner, building caretaker, window washer, house cleaner',
    es: 'Limpieza de edificios, conserje, empleado de limpieza, empleada de limpieza, limpiador, limpiadora, intendente, encargado de mantenimiento, limpieza de casas',
    topics: ['community helpers, caring for our school, germs, cleaning safely, responsibility', 'ayudantes de la comunidad, cuidar la escuela, gérmenes, limpiar con seguridad, responsabilidad'] },
  security_guard: {
    en: 'Security work, security guard, night watch, alarm systems, loss prevention, bodyguard',
    es: 'Seguridad privada, guardia de seguridad, vigilante, velador, sistemas de alarma, guardaespaldas',
    topics: ['safety, strangers and trusted adults, emergency plans, observation, community helpers', 'seguridad, desconocidos y adultos de confianza, planes de emergencia, observación, ayudantes de la comunidad'] },
  crossing_guard: {
    en: 'Crossing guard work, school crossing guard, lollipop person, crosswalk helper, pedestrian safety teacher',
    es: 'Guardia de cruce escolar, guardia de cruce, ayudante de cruce peatonal, paso de peatones, seguridad vial',
    topics: ['traffic signs, safety, community helpers, walking to school, shapes of signs', 'señales de tránsito, seguridad, ayudantes de la comunidad, caminar a la escuela, formas de las señales'] },
  warehouse: {
    en: 'Warehouse work, warehouse worker, forklift operator, order picker, packer, inventory clerk, stocking shelves',
    es: 'Trabajo de almacén, almacenista, montacarguista, surtidor de pedidos, surtidora de pedidos, empacador, empacadora, inventario',
    topics: ['counting, grouping and arrays, weight, sorting, simple machines, goods and services', 'contar, grupos y arreglos, peso, clasificar, máquinas simples, bienes y servicios'] },
  logistics: {
    en: 'Logistics and shipping, logistics coordinator, supply chain manager, freight broker, dispatcher, port worker, cargo containers',
    es: 'Logística y transporte de carga, coordinador de logística, coordinadora de logística, cadena de suministro, agente de carga, despachador, despachadora, estibador, contenedores',
    topics: ['maps, transportation, trade, where things come from, distance and time, import and export', 'mapas, transporte, comercio, de dónde vienen las cosas, distancia y tiempo, importar y exportar'] },
  manufacturing: {
    en: 'Factory work, assembly line worker, machine operator, production supervisor, manufacturing, how things are made',
    es: 'Trabajo de fábrica, obrero, obrera, operador de máquinas, operadora de máquinas, línea de ensamble, supervisor de producción, supervisora de producción, manufactura, maquila',
    topics: ['how things are made, simple machines, materials, producers and consumers, steps in order, teamwork', 'cómo se hacen las cosas, máquinas simples, materiales, productores y consumidores, pasos en orden, trabajo en equipo'] },
  quality_control: {
    en: 'Quality control, quality inspector, product tester, safety inspector, standards auditor',
    es: 'Control de calidad, inspector de calidad, inspectora de calidad, probador de productos, probadora de productos, inspector de seguridad, inspectora de seguridad',
    topics: ['measurement, fair tests, observation, comparing, data tables', 'medición, pruebas justas, observación, comparar, tablas de datos'], broader: 'manufacturing' },
  product_designer: {
    en: 'Product and toy design, toy designer, industrial designer, product designer, packaging designer, prototype maker',
    es: 'Diseño de productos y juguetes, diseñador de juguetes, diseñadora de juguetes, diseñador industrial, diseñadora industrial, diseño de envases, prototipos',
    topics: ['design process, pushes and pulls, materials, shapes and solids, problem solving, inventions', 'proceso de diseño, empujar y jalar, materiales, figuras y cuerpos geométricos, resolver problemas, inventos'] },
  game_designer: {
    en: 'Game design, board game designer, video game designer, puzzle maker, level design, game testing',
    es: 'Diseño de juegos, diseñador de juegos, diseñadora de juegos, juegos de mesa propios, rompecabezas, diseñador de videojuegos, diseñadora de videojuegos',
    topics: ['rules, probability, design process, logic, storytelling, coding', 'reglas, probabilidad, proceso de diseño, lógica, contar historias, programación'] },
  fashion_buyer: {
    en: 'Fashion business, fashion buyer, clothing merchandiser, boutique owner, stylist, window dresser',
    es: 'Negocio de la moda, comprador de moda, compradora de moda, boutique, estilista de moda, escaparatista',
    topics: ['patterns, textiles and fibers, clothing and seasons, money, trade', 'patrones, telas y fibras, ropa y estaciones, dinero, comercio'] },
  hairdressing: {
    en: 'Hairdressing and barbering, hairdresser, barber, hair stylist, hair braider, beauty salon, haircut',
    es: 'Peluquería y barbería, peluquero, peluquera, barbero, estilista, trenzado de cabello, salón de belleza, corte de pelo',
    topics: ['community helpers, patterns, personal hygiene, services, symmetry', 'ayudantes de la comunidad, patrones, higiene personal, servicios, simetría'] },
  beauty_work: {
    en: 'Nail and makeup artistry, manicurist, makeup artist, cosmetologist, nail salon, special effects makeup',
    es: 'Uñas y maquillaje, manicurista, maquillista, cosmetólogo, cosmetóloga, salón de uñas, maquillaje de efectos especiales',
    topics: ['colors and mixing, symmetry, personal hygiene, services', 'colores y mezclas, simetría, higiene personal, servicios'] },
  event_host: {
    en: 'Hosting events, master of ceremonies, emcee, party entertainer, quinceañera host, wedding host',
    es: 'Animación de eventos, maestro de ceremonias, maestra de ceremonias, animador de fiestas, animadora de fiestas, payaso, payasa',
    topics: ['speaking and listening, confidence, celebrations, jokes and riddles, school assemblies', 'hablar y escuchar, confianza, celebraciones, chistes y adivinanzas, asambleas escolares'] },
  wedding_planner: {
    en: 'Wedding and party planning, wedding planner, party planner, event coordinator, venue booking, balloon decorator',
    es: 'Planeación de bodas y fiestas, organizador de bodas, organizadora de bodas, coordinador de eventos, coordinadora de eventos, salón de fiestas, decorador con globos, decoradora con globos',
    topics: ['celebrations, calendars, budgets, making lists, measurement', 'celebraciones, calendarios, presupuestos, hacer listas, medición'] },
  florist: {
    en: 'Floristry, florist, flower arranger, flower shop, bouquet, plant nursery worker',
    es: 'Floristería, florista, arreglos florales, florería, ramo de flores, trabajador de vivero, trabajadora de vivero',
    topics: ['parts of a plant, pollination, colors, patterns, celebrations, seasons', 'partes de la planta, polinización, colores, patrones, celebraciones, estaciones del año'] },
  data_analysis: {
    en: 'Data analysis, data analyst, statistician, survey researcher, dashboards, charts and spreadsheets, data scientist',
    es: 'Análisis de datos, analista de datos, estadístico, estadística, encuestas de investigación, tableros, científico de datos, científica de datos',
    topics: ['bar graphs, picture graphs, tally marks, probability, asking questions, line plots', 'gráficas de barras, pictogramas, marcas de conteo, probabilidad, hacer preguntas, diagramas de puntos'] },
  product_management: {
    en: 'Product management, product manager, app planner, user researcher, business analyst, feature planning',
    es: 'Gestión de productos, gerente de producto, planear aplicaciones, investigador de usuarios, investigadora de usuarios, analista de negocios',
    topics: ['design process, problem solving, interviews, teamwork, inventions', 'proceso de diseño, resolver problemas, entrevistas, trabajo en equipo, inventos'] },
  business_consulting: {
    en: 'Business consulting, management consultant, strategy adviser, operations manager, company executive',
    es: 'Consultoría de negocios, consultor, consultora, asesor de estrategia, asesora de estrategia, gerente de operaciones, ejecutivo, ejecutiva',
    topics: ['problem solving, teamwork, goals, charts and graphs, leadership', 'resolver problemas, trabajo en equipo, metas, tablas y gráficas, liderazgo'] },
  inventing: {
    en: 'Inventing and patents, inventor, patent agent, patent examiner, tinkering, new gadgets, trademark',
    es: 'Inventos y patentes, inventor, inventora, agente de patentes, examinador de patentes, examinadora de patentes, prototipos caseros, marca registrada',
    topics: ['inventions and inventors, design process, simple machines, problem solving, labeled drawings, perseverance', 'inventos e inventores, proceso de diseño, máquinas simples, resolver problemas, dibujos rotulados, perseverancia'] },
  chaplaincy: {
    en: 'Chaplaincy and community ministry, hospital chaplain, community minister, listening and comforting, volunteer visits',
    es: 'Capellanía y servicio comunitario, capellán, capellana, acompañamiento espiritual, escuchar y consolar, visitas solidarias',
    topics: ['kindness, feelings, helping others, listening, communities', 'bondad, sentimientos, ayudar a los demás, escuchar, comunidades'] },
  homemaking: {
    en: 'Running a household, homemaker, stay-at-home parent, household planning, family caregiver, elder companion',
    es: 'Manejo del hogar, ama de casa, amo de casa, planear las tareas de la casa, cuidador de familiares, cuidadora de familiares, compañía a personas mayores',
    topics: ['families, chores and responsibility, schedules, needs and wants, helping others', 'familias, tareas y responsabilidad, horarios, necesidades y deseos, ayudar a los demás'] },
});
