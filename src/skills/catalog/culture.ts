import { category } from './catalog-entry.js';

// Four lines an entry, so that the category fits in one file.
// prettier-ignore
export const culture = category('culture', {
  storytelling: {
    en: 'Storytelling, storyteller, telling stories, oral tales, campfire stories, story circle',
    es: 'Narración de cuentos, cuentacuentos, narrador, narradora, contar cuentos, círculo de cuentos',
    topics: ['folktales, beginning middle and end, characters and setting, speaking and listening, retelling', 'cuentos populares, inicio nudo y desenlace, personajes y escenario, hablar y escuchar, recontar'] },
  reading_aloud: {
    en: 'Reading aloud, guest reader, mystery reader, read aloud volunteer, picture book reading, bilingual story time',
    es: 'Lectura en voz alta, lector invitado, lectora invitada, leer a la clase, leer cuentos ilustrados, hora del cuento bilingüe',
    topics: ['reading, fluency, listening, picture books, predicting', 'lectura, fluidez, escuchar, libros ilustrados, predecir'] },
  traditions: {
    en: 'Traditions and holidays, family customs, festival explainer, cultural presentation, heritage night table',
    es: 'Tradiciones y fiestas, costumbres familiares, explicar una fiesta, presentación cultural, noche de culturas',
    topics: ['holidays, families, cultures, comparing communities, calendars', 'días festivos, familias, culturas, comparar comunidades, calendarios'] },
  history: {
    en: 'History, history buff, history talks, reenactor, living history, old times stories',
    es: 'Historia, aficionado a la historia, aficionada a la historia, charlas de historia, recreación histórica, historias de otros tiempos',
    topics: ['timelines, long ago and today, biographies, state history, pioneers, ancient civilizations', 'líneas de tiempo, antes y ahora, biografías, historia del estado, pioneros, civilizaciones antiguas'] },
  day_of_the_dead: {
    en: 'Day of the Dead, ofrenda altar, sugar skulls, marigolds, paper banners, calavera crafts',
    es: 'Día de los Muertos, ofrenda, altar de muertos, calaveritas de azúcar, cempasúchil, papel picado',
    topics: ['holidays, remembering family, symbols, symmetry, Mexico, monarch butterflies', 'días festivos, recordar a la familia, símbolos, simetría, México, mariposas monarca'], broader: 'traditions' },
  lunar_new_year: {
    en: 'Lunar New Year, Chinese New Year, lion dance, red envelopes, paper lanterns, zodiac animals, Seollal',
    es: 'Año Nuevo Lunar, año nuevo chino, danza del león, sobres rojos, faroles de papel, animales del zodiaco, Seollal',
    topics: ['holidays, moon phases, calendars, symbols, animal stories, families', 'días festivos, fases de la luna, calendarios, símbolos, cuentos de animales, familias'], broader: 'traditions' },
  tet: {
    en: 'Tet, Vietnamese New Year, kitchen god story, peach blossoms, banh chung wrapping, lucky money',
    es: 'Tet, año nuevo vietnamita, historia del dios de la cocina, flores de durazno, pasteles de arroz banh chung, dinero de la suerte',
    topics: ['holidays, moon phases, calendars, spring, family traditions', 'días festivos, fases de la luna, calendarios, primavera, tradiciones familiares'], broader: 'traditions' },
  moon_festival: {
    en: 'Mid-Autumn festivals, moon festival, mooncakes, Chuseok, lantern walk, moon rabbit story',
    es: 'Fiestas de mediados de otoño, festival de la luna, pasteles de luna, Chuseok, paseo de faroles, cuento del conejo lunar',
    topics: ['moon phases, seasons, harvest, holidays, legends', 'fases de la luna, estaciones del año, cosecha, días festivos, leyendas'], broader: 'traditions' },
  diwali: {
    en: 'Diwali, festival of lights, rangoli, diya lamps, Ramayana story, Deepavali',
    es: 'Diwali, festival de las luces, rangoli, lámparas diya, historia del Ramayana, Deepavali',
    topics: ['holidays, light and dark, symmetry, patterns, good and evil in stories, India', 'días festivos, luz y oscuridad, simetría, patrones, el bien y el mal en los cuentos, India'], broader: 'traditions' },
  holi: {
    en: 'Holi, festival of colors, color powder, spring color festival, Holika story',
    es: 'Holi, festival de los colores, polvos de colores, fiesta de colores de primavera, historia de Holika',
    topics: ['spring, colors, seasons, holidays, friendship', 'primavera, colores, estaciones del año, días festivos, amistad'], broader: 'traditions' },
  eid_ramadan: {
    en: 'Ramadan and Eid, iftar meal, Eid al-Fitr, Eid al-Adha, crescent moon, fasting month',
    es: 'Ramadán y Eid, comida de iftar, Eid al-Fitr, Eid al-Adha, luna creciente, mes de ayuno',
    topics: ['holidays, moon phases, calendars, kindness and giving, families', 'días festivos, fases de la luna, calendarios, bondad y generosidad, familias'], broader: 'traditions' },
  hanukkah: {
    en: 'Hanukkah, menorah, dreidel game, latkes, Chanukah, festival candles',
    es: 'Janucá, menorá, juego del dreidel, latkes, Hanukkah, velas de la fiesta',
    topics: ['holidays, light and dark, counting, probability, courage', 'días festivos, luz y oscuridad, contar, probabilidad, valentía'], broader: 'traditions' },
  jewish_holidays: {
    en: 'Jewish holidays, Passover, seder plate, Rosh Hashanah, Purim, sukkah building, Shabbat',
    es: 'Fiestas judías, Pésaj, plato del séder, Rosh Hashaná, Purim, construir una sucá, Shabat',
    topics: ['holidays, calendars, freedom, harvest, family traditions', 'días festivos, calendarios, libertad, cosecha, tradiciones familiares'], broader: 'traditions' },
  kwanzaa: {
    en: 'Kwanzaa, kinara candles, seven principles, unity cup, Kwanzaa mat weaving',
    es: 'Kwanzaa, velas de la kinara, siete principios, copa de la unidad, tejer la esterilla',
    topics: ['holidays, community, working together, patterns, harvest', 'días festivos, comunidad, trabajar juntos, patrones, cosecha'], broader: 'traditions' },
  juneteenth: {
    en: 'Juneteenth and Black history, emancipation story, freedom celebration, Black History Month speaker, civil rights history',
    es: 'Juneteenth e historia afroamericana, historia de la emancipación, celebración de la libertad, charla del Mes de la Historia Negra, derechos civiles',
    topics: ['freedom, civil rights, United States history, biographies, flags', 'libertad, derechos civiles, historia de Estados Unidos, biografías, banderas'], broader: 'traditions' },
  nowruz: {
    en: 'Nowruz, Persian New Year, haft-sin table, egg painting for spring, sprouted wheat, first day of spring',
    es: 'Nowruz, año nuevo persa, mesa haft-sin, huevos pintados de primavera, trigo germinado, primer día de primavera',
    topics: ['spring, equinox, plant growth, holidays, calendars, symbols', 'primavera, equinoccio, crecimiento de las plantas, días festivos, calendarios, símbolos'], broader: 'traditions' },
  christmas_traditions: {
    en: 'Christmas around the world, caroling, advent calendar, Christmas ornaments, Saint Nicholas Day, tree trimming, nativity scene',
    es: 'Navidad en el mundo, villancicos, calendario de adviento, adornos navideños, Día de San Nicolás, árbol de Navidad, nacimiento',
    topics: ['holidays, winter, giving, countries of the world, counting down', 'días festivos, invierno, generosidad, países del mundo, cuenta regresiva'], broader: 'traditions' },
  las_posadas: {
    en: 'Las Posadas, posada procession, star piñata making, Three Kings Day, parranda, pastorela play',
    es: 'Las Posadas, procesión de posada, hacer piñata de estrella, Día de Reyes, parranda, pastorela',
    topics: ['holidays, Mexico and Central America, songs, drama, shapes', 'días festivos, México y Centroamérica, canciones, teatro, figuras'], broader: 'traditions' },
  spring_holidays: {
    en: 'Easter and spring holidays, egg dyeing, pysanky eggs, egg hunt, May Day, cascarones',
    es: 'Pascua y fiestas de primavera, teñir huevos, huevos pysanky, búsqueda de huevos, primero de mayo, cascarones',
    topics: ['spring, life cycles, patterns, colors, symbols', 'primavera, ciclos de vida, patrones, colores, símbolos'], broader: 'traditions' },
  carnival_traditions: {
    en: 'Carnival and Mardi Gras, carnival masks, parade costumes, king cake, samba parade, float making',
    es: 'Carnaval y Mardi Gras, máscaras de carnaval, trajes de comparsa, rosca de reyes, desfile de samba, carros alegóricos',
    topics: ['holidays, masks, rhythm, colors, parades, cultures', 'días festivos, máscaras, ritmo, colores, desfiles, culturas'], broader: 'traditions' },
  water_festivals: {
    en: 'Songkran and water festivals, Thai New Year, Khmer New Year, Lao New Year, Burmese water festival, floating lanterns',
    es: 'Songkran y fiestas del agua, año nuevo tailandés, año nuevo camboyano, año nuevo laosiano, fiesta del agua birmana, faroles flotantes',
    topics: ['holidays, water, seasons, respect for elders, calendars', 'días festivos, agua, estaciones del año, respeto a los mayores, calendarios'], broader: 'traditions' },
  hmong_new_year: {
    en: 'Hmong New Year and story cloths, paj ntaub, ball tossing game, story cloth sewing, qeej demonstration',
    es: 'Año nuevo hmong y telas con historias, paj ntaub, juego de lanzar la pelota, bordar historias, demostración de qeej',
    topics: ['holidays, family history, patterns, symmetry, immigration', 'días festivos, historia familiar, patrones, simetría, inmigración'], broader: 'traditions' },
  japanese_festivals: {
    en: "Japanese festivals, Children's Day carp streamers, Tanabata wishes, cherry blossom viewing, taiko festival, doll festival",
    es: 'Fiestas japonesas, carpas de papel del Día del Niño, deseos de Tanabata, flores de cerezo, fiesta de taiko, fiesta de las muñecas',
    topics: ['holidays, seasons, wishes and goals, stars, families', 'días festivos, estaciones del año, deseos y metas, estrellas, familias'], broader: 'traditions' },
  midsummer: {
    en: 'Midsummer and winter light festivals, maypole, flower crowns, Saint Lucia Day, solstice celebration',
    es: 'Fiesta del solsticio y de la luz, palo de mayo, coronas de flores, Día de Santa Lucía, celebración del solsticio',
    topics: ['solstices, seasons, day and night, flowers, Europe', 'solsticios, estaciones del año, día y noche, flores, Europa'], broader: 'traditions' },
  harvest_festivals: {
    en: 'Harvest festivals, Oktoberfest family fair, Thanksgiving traditions, Sukkot and Pongal harvest, pumpkin carving, corn maze',
    es: 'Fiestas de la cosecha, feria familiar de octubre, tradiciones de Acción de Gracias, fiesta Pongal, tallar calabazas, laberinto de maíz',
    topics: ['harvest, seasons, farms, being thankful, plant life cycles', 'cosecha, estaciones del año, granjas, ser agradecidos, ciclo de vida de las plantas'], broader: 'traditions' },
  saint_patricks_day: {
    en: "Irish and Scottish customs, Saint Patrick's Day, Burns night poems, kilt wearing, leprechaun stories, Celtic knots",
    es: 'Costumbres irlandesas y escocesas, Día de San Patricio, noche de poemas de Burns, falda escocesa, cuentos de duendes, nudos celtas',
    topics: ['holidays, legends, patterns, rhymes, Europe', 'días festivos, leyendas, patrones, rimas, Europa'], broader: 'traditions' },
  halloween_traditions: {
    en: "Halloween and All Saints customs, trick or treat, jack-o'-lantern, spooky stories, haunted hallway",
    es: 'Costumbres de Halloween y Todos los Santos, dulce o truco, linterna de calabaza, cuentos de miedo, pasillo embrujado',
    topics: ['fall, costumes, bats and spiders, safety, story setting', 'otoño, disfraces, murciélagos y arañas, seguridad, escenario del cuento'], broader: 'traditions' },
  independence_days: {
    en: 'National holidays and independence days, Fourth of July, Cinco de Mayo, Mexican Independence Day, Flag Day, patriotic ceremony',
    es: 'Fiestas patrias, Día de la Independencia, Cinco de Mayo, grito de Dolores, Día de la Bandera, ceremonia cívica',
    topics: ['national symbols, flags, history, freedom, countries of the world', 'símbolos patrios, banderas, historia, libertad, países del mundo'], broader: 'traditions' },
  native_traditions: {
    en: "Native American crafts and stories, powwow, beadwork, dreamcatcher history, tribal history, regalia, Indigenous Peoples' Day",
    es: 'Artesanías y relatos de pueblos originarios, powwow, trabajo con cuentas, historia de las tribus, trajes ceremoniales, Día de los Pueblos Indígenas',
    topics: ['first peoples, legends, patterns, respect for nature, state history, homes and shelters', 'primeros pueblos, leyendas, patrones, respeto a la naturaleza, historia del estado, casas y refugios'] },
  mesoamerican_heritage: {
    en: 'Maya and Aztec heritage, Nahuatl words, Maya calendar, codex drawing, pyramid models, Mixtec and Zapotec weaving',
    es: 'Herencia maya y azteca, palabras en náhuatl, calendario maya, dibujo de códices, maquetas de pirámides, telar mixteco y zapoteco',
    topics: ['ancient civilizations, calendars, number systems, Mexico and Central America, symbols', 'civilizaciones antiguas, calendarios, sistemas numéricos, México y Centroamérica, símbolos'] },
  andean_heritage: {
    en: 'Andean heritage, Inca history, Quechua stories, llama wool weaving, Inti Raymi, quipu knots',
    es: 'Herencia andina, historia inca, relatos quechuas, tejido de alpaca, Inti Raymi, nudos del quipu',
    topics: ['mountains, ancient civilizations, place value, textiles and fibers, South America', 'montañas, civilizaciones antiguas, valor posicional, telas y fibras, Sudamérica'] },
  pacific_heritage: {
    en: 'Pacific island heritage, lei making, hula stories, star navigation, tapa cloth, luau, voyaging canoe',
    es: 'Herencia de las islas del Pacífico, collares de flores, relatos de hula, navegación por estrellas, tela de tapa, luau, canoa de viaje',
    topics: ['islands, oceans, stars and navigation, legends, patterns', 'islas, océanos, estrellas y navegación, leyendas, patrones'] },
  african_heritage: {
    en: 'African heritage, griot stories, kente cloth, adinkra symbols, Swahili greetings, djembe circle, African masks',
    es: 'Herencia africana, relatos de griots, tela kente, símbolos adinkra, saludos en suajili, círculo de djembé, máscaras africanas',
    topics: ['Africa, continents, folktales, patterns, rhythm, symbols', 'África, continentes, cuentos populares, patrones, ritmo, símbolos'] },
  folk_tales: {
    en: 'Folk tales and fables, fairy tales, trickster tales, Anansi, La Llorona, legends',
    es: 'Cuentos populares y fábulas, cuentos de hadas, cuentos de animales pícaros, Anansi, La Llorona, leyendas',
    topics: ['folktales, fables and morals, characters, comparing stories, retelling', 'cuentos populares, fábulas y moralejas, personajes, comparar cuentos, recontar'], broader: 'storytelling' },
  myths: {
    en: 'Myths and heroes, Greek mythology, Norse myths, Egyptian gods stories, creation stories, constellations myths',
    es: 'Mitos y héroes, mitología griega, mitos nórdicos, relatos de dioses egipcios, relatos de la creación, mitos de las constelaciones',
    topics: ['myths, ancient civilizations, heroes, stars, comparing stories', 'mitos, civilizaciones antiguas, héroes, estrellas, comparar cuentos'], broader: 'storytelling' },
  poetry_recital: {
    en: 'Poetry recital, poet, haiku, spoken word, slam poetry, reciting poems, decimas',
    es: 'Recital de poesía, poeta, poetisa, haiku, poesía hablada, declamación, declamador, declamadora, décimas',
    topics: ['poetry, rhyme, rhythm, syllables, figurative language, memorizing', 'poesía, rima, ritmo, sílabas, lenguaje figurado, memorizar'] },
  rhymes_wordplay: {
    en: 'Rhymes and word games, nursery rhymes, tongue twisters, riddles, lullabies, hand clapping games, jokes',
    es: 'Rimas y juegos de palabras, rondas infantiles, trabalenguas, adivinanzas, canciones de cuna, juegos de palmas, refranes',
    topics: ['rhyme, phonics, syllables, rhythm, vocabulary, idioms', 'rima, fonética, sílabas, ritmo, vocabulario, modismos'] },
  sign_songs: {
    en: 'Songs in sign language, signed songs, signed stories, finger spelling games, deaf culture talk',
    es: 'Canciones en lengua de señas, canciones con señas, cuentos con señas, juegos de deletreo manual, charla sobre cultura sorda',
    topics: ['communication, alphabet, songs, inclusion, five senses', 'comunicación, abecedario, canciones, inclusión, cinco sentidos'] },
  oral_history: {
    en: 'Oral history, recording family stories, grandparent stories, interviewing elders, memory keeper',
    es: 'Historia oral, grabar historias familiares, relatos de abuelos, entrevistar a mayores, guardar la memoria',
    topics: ['interviews, families, long ago and today, primary sources, asking questions', 'entrevistas, familias, antes y ahora, fuentes primarias, hacer preguntas'] },
  genealogy: {
    en: 'Genealogy, family tree, family research, ancestry records, genealogist, family heirlooms',
    es: 'Genealogía, árbol genealógico, investigar la familia, registros de antepasados, genealogista, recuerdos de familia',
    topics: ['families, family tree, timelines, immigration, traits', 'familias, árbol familiar, líneas de tiempo, inmigración, rasgos'] },
  immigration_stories: {
    en: 'Immigration stories, moving to a new country, newcomer story, refugee journey, becoming a citizen, Ellis Island and Angel Island history',
    es: 'Historias de inmigración, mudarse a otro país, relato de un recién llegado, relato de una recién llegada, camino de refugio, hacerse ciudadano, hacerse ciudadana',
    topics: ['immigration, maps, courage, families, citizenship, point of view', 'inmigración, mapas, valentía, familias, ciudadanía, punto de vista'] },
  living_abroad: {
    en: 'Living abroad, grew up in another country, school in other countries, exchange student, expat life, military family moves',
    es: 'Vivir en el extranjero, crecer en otro país, escuelas de otros países, estudiante de intercambio, vida fuera del país, mudanzas de familia militar',
    topics: ['countries of the world, schools around the world, comparing communities, maps, currency', 'países del mundo, escuelas en el mundo, comparar comunidades, mapas, monedas del mundo'] },
  travel_stories: {
    en: 'Travel stories, world traveler, backpacking, travel slideshow, souvenirs, road trip, pilgrimage walk',
    es: 'Relatos de viajes, viajero, viajera, mochilero, mochilera, fotos de viaje, viaje por carretera, camino de peregrinos',
    topics: ['maps, landmarks, continents and oceans, transportation, climate, journals', 'mapas, monumentos, continentes y océanos, transporte, clima, diarios'] },
  world_geography: {
    en: 'Countries and geography, presenting a country, continents talk, globe lesson, capitals quiz, world map',
    es: 'Países y geografía, presentar un país, charla de continentes, lección del globo terráqueo, concurso de capitales, mapamundi',
    topics: ['continents and oceans, maps and globes, countries and capitals, landforms, climate', 'continentes y océanos, mapas y globos terráqueos, países y capitales, accidentes geográficos, clima'] },
  flags_symbols: {
    en: 'Flags and anthems, flag expert, vexillology, national anthem, flag etiquette, coins of the world, stamp collecting',
    es: 'Banderas e himnos, vexilología, himno nacional, escolta de bandera, monedas de colección, colección de timbres',
    topics: ['national symbols, flags, shapes and fractions, countries of the world, money', 'símbolos patrios, banderas, figuras y fracciones, países del mundo, dinero'] },
  heraldry: {
    en: 'Heraldry and castles, coat of arms, knights, medieval fair, shield design, castle life',
    es: 'Heráldica y castillos, escudo de armas, caballeros, feria medieval, diseñar escudos, vida en el castillo',
    topics: ['Middle Ages, symbols, fairy tales, symmetry, simple machines', 'Edad Media, símbolos, cuentos de hadas, simetría, máquinas simples'] },
  ancient_egypt_writing: {
    en: 'Hieroglyphs and ancient writing, hieroglyphics, cuneiform, papyrus making, runes, secret codes',
    es: 'Jeroglíficos y escrituras antiguas, escritura cuneiforme, hacer papiro, runas, códigos secretos',
    topics: ['ancient civilizations, Egypt, symbols, alphabet, codes', 'civilizaciones antiguas, Egipto, símbolos, abecedario, códigos'] },
  chinese_characters: {
    en: 'Chinese characters and brush writing, hanzi, kanji, brush calligraphy, name in Chinese, ink and brush',
    es: 'Caracteres chinos y escritura con pincel, hanzi, kanji, caligrafía con pincel, tu nombre en chino, tinta y pincel',
    topics: ['writing systems, symbols, strokes and order, cultures, art', 'sistemas de escritura, símbolos, trazos y orden, culturas, arte'] },
  korean_alphabet: {
    en: 'Korean alphabet, Hangul, writing names in Korean, Hangul Day, letter blocks',
    es: 'Alfabeto coreano, hangul, escribir nombres en coreano, Día del Hangul, bloques de letras',
    topics: ['alphabet, letters and sounds, writing systems, syllables', 'abecedario, letras y sonidos, sistemas de escritura, sílabas'] },
  arabic_script: {
    en: 'Arabic script, Arabic calligraphy, writing right to left, Arabic lettering art, name in Arabic, Urdu script',
    es: 'Escritura árabe, caligrafía árabe, escribir de derecha a izquierda, letras árabes, tu nombre en árabe, escritura urdu',
    topics: ['writing systems, alphabet, patterns, geometry in art', 'sistemas de escritura, abecedario, patrones, geometría en el arte'] },
  indic_scripts: {
    en: 'Scripts of India and Southeast Asia, Devanagari, Tamil letters, Thai letters, Khmer script, Gurmukhi',
    es: 'Escrituras de India y del sudeste asiático, devanagari, letras tamiles, letras tailandesas, escritura jemer, gurmukhi',
    topics: ['writing systems, alphabet, letters and sounds, cultures', 'sistemas de escritura, abecedario, letras y sonidos, culturas'] },
  alphabets_of_europe: {
    en: 'Greek Cyrillic and Hebrew letters, Cyrillic alphabet, Greek alphabet, Hebrew letters, aleph bet, Armenian letters, Georgian letters',
    es: 'Letras griegas cirílicas y hebreas, alfabeto cirílico, alfabeto griego, letras hebreas, álef bet, letras armenias, letras georgianas',
    topics: ['writing systems, alphabet, letters and sounds, word roots', 'sistemas de escritura, abecedario, letras y sonidos, raíces de palabras'] },
  braille_writing: {
    en: 'Braille reading and writing, braille reader, raised dots, slate and stylus, tactile books, white cane talk',
    es: 'Lectura y escritura en braille, lector de braille, lectora de braille, puntos en relieve, regleta y punzón, libros táctiles, charla sobre el bastón blanco',
    topics: ['alphabet, inclusion, five senses, inventions, patterns, arrays', 'abecedario, inclusión, cinco sentidos, inventos, patrones, arreglos'] },
  tea_ceremony: {
    en: 'Tea ceremony, Japanese tea ceremony, gongfu tea, Ethiopian coffee ceremony, matcha whisking, hosting guests',
    es: 'Ceremonia del té, ceremonia japonesa del té, té gongfu, ceremonia etíope del café, batir matcha, recibir huéspedes',
    topics: ['manners, cultures, respect, steps in order, mindfulness', 'buenos modales, culturas, respeto, pasos en orden, atención plena'] },
  world_folk_dances: {
    en: 'Folk dances of the world, ballet folklórico, bhangra, Irish step dance, hula, polka, square dance',
    es: 'Bailes folclóricos del mundo, ballet folclórico, bhangra, danza irlandesa, hula, polca, jarabe tapatío',
    topics: ['rhythm, patterns, cultures, counting beats, movement', 'ritmo, patrones, culturas, contar tiempos, movimiento'] },
  traditional_dress: {
    en: 'Traditional dress, sari draping, kimono, hanbok, huipil, embroidery of costumes, head wraps, dirndl',
    es: 'Trajes típicos, vestir un sari, kimono, hanbok, huipil, bordado de trajes, turbantes de tela, rebozo',
    topics: ['clothing and climate, textiles and fibers, patterns, cultures, symmetry', 'ropa y clima, telas y fibras, patrones, culturas, simetría'] },
  world_games: {
    en: 'Games of the world, mancala, loteria, mahjong, marbles, jacks, jump rope rhymes, traditional games',
    es: 'Juegos del mundo, mancala, lotería, mahjong, canicas, matatena, saltar la cuerda, juegos tradicionales, trompo y balero',
    topics: ['counting, strategy, probability, cultures, fair play', 'contar, estrategia, probabilidad, culturas, juego limpio'] },
  local_history: {
    en: 'Local history, town history, neighborhood history, historical society, old photographs of town, historic house',
    es: 'Historia local, historia del pueblo, historia del barrio, sociedad histórica, fotos antiguas del pueblo, casa histórica',
    topics: ['communities, long ago and today, maps, landmarks, timelines, primary sources', 'comunidades, antes y ahora, mapas, monumentos, líneas de tiempo, fuentes primarias'], broader: 'history' },
  pioneer_life: {
    en: 'Pioneer and colonial life, candle dipping, butter and quilts demonstration, log cabin, ranch life stories, one-room school',
    es: 'Vida de pioneros y de la colonia, hacer velas, demostración de colchas, cabaña de troncos, relatos de rancho, escuela de un solo salón',
    topics: ['long ago and today, pioneers, state history, needs and wants, homes and shelters', 'antes y ahora, pioneros, historia del estado, necesidades y deseos, casas y refugios'], broader: 'history' },
  world_religions: {
    en: 'World religions explained, visiting houses of worship, interfaith talk, sacred places, religion studies, temple and church and mosque tour',
    es: 'Religiones del mundo explicadas, visitar lugares de culto, charla interreligiosa, lugares sagrados, estudios de religión, recorrido por templos',
    topics: ['cultures, holidays, respect, comparing communities, symbols', 'culturas, días festivos, respeto, comparar comunidades, símbolos'] },
  civics: {
    en: 'Civics and citizenship, citizenship test, Constitution talk, voting lesson, rights and duties, community service project',
    es: 'Civismo y ciudadanía, examen de ciudadanía, charla sobre la Constitución, lección sobre el voto, derechos y deberes, servicio a la comunidad',
    topics: ['government, voting, rules and laws, rights and responsibilities, national symbols, citizenship', 'gobierno, votar, reglas y leyes, derechos y responsabilidades, símbolos patrios, ciudadanía'] },
  museum_visits: {
    en: 'Museum visits, class museum, artifact box, history box, collection sharing, heritage objects',
    es: 'Visitas a museos, museo de la clase, caja de artefactos, caja de historia, mostrar una colección, objetos con historia',
    topics: ['artifacts, sorting and classifying, asking questions, observation, history', 'artefactos, ordenar y clasificar, hacer preguntas, observación, historia'] },
});
