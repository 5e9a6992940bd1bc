import { category } from './catalog-entry.js';

export const culture = category('culture', {
  storytelling: {
    en: 'Storytelling, storyteller, telling stories, oral tales, campfire stories, story circle',
    es: 'Narración de cuentos, cuentacuentos, narrador, narradora, contar cuentos, círculo de cuentos',
    topics: [
      'folktales, beginning middle and end, characters and setting, speaking and listening, retelling',
      'cuentos populares, inicio nudo y desenlace, personajes y escenario, hablar y escuchar, recontar',
    ],
    words: [
      "raconteur, yarns, bard, tall tales, storyteller's hat, spellbinding, fireside, cuentero, oral tradition, spin a yarn",
      'narrador oral, cuentero, relatos, había una vez, narración oral, fogata, leyendas',
    ],
  },
  reading_aloud: {
    en: 'Reading aloud, guest reader, mystery reader, read aloud volunteer, picture book reading, bilingual story time',
    es: 'Lectura en voz alta, lector invitado, lectora invitada, leer a la clase, leer cuentos ilustrados, hora del cuento bilingüe',
    topics: [
      'reading, fluency, listening, picture books, predicting',
      'lectura, fluidez, escuchar, libros ilustrados, predecir',
    ],
    words: [
      'storytime, bedtime story, reading buddy, rug time, library corner, character voices, chapter book, literacy night',
      'leer cuentos juntos, lectura oral, leer cuentos, hora del cuento, lectura bilingüe, libros ilustrados, leer a niños',
    ],
  },
  traditions: {
    en: 'Traditions and holidays, family customs, festival explainer, cultural presentation, heritage night table',
    es: 'Tradiciones y fiestas, costumbres familiares, explicar una fiesta, presentación cultural, noche de culturas',
    topics: [
      'holidays, families, cultures, comparing communities, calendars',
      'días festivos, familias, culturas, comparar comunidades, calendarios',
    ],
    words: [
      'celebrations, multicultural night, international fair, rituals, cultural fair, ancestors, festivities, folklore, family recipes, culture fair, costumes from abroad',
      'tradiciones, costumbres, fiestas, celebraciones, herencia cultural, días festivos, feria cultural, rituales, festividades',
    ],
  },
  history: {
    en: 'History, history buff, history talks, reenactor, living history, old times stories',
    es: 'Historia, aficionado a la historia, aficionada a la historia, charlas de historia, recreación histórica, historias de otros tiempos',
    topics: [
      'timelines, long ago and today, biographies, state history, pioneers, ancient civilizations',
      'líneas de tiempo, antes y ahora, biografías, historia del estado, pioneros, civilizaciones antiguas',
    ],
    words: [
      'historian, Civil War, World War II, American Revolution, reenactment, battlefield, archives, antique, presidents, in period costume, re-enactor, veterans, old uniforms, Revolutionary War',
      'historiador, guerra civil, tiempos antiguos, época colonial, independencia, antigüedades, archivo',
    ],
  },
  day_of_the_dead: {
    en: 'Day of the Dead, ofrenda altar, sugar skulls, marigolds, paper banners, calavera crafts',
    es: 'Día de los Muertos, ofrenda, altar de muertos, calaveritas de azúcar, cempasúchil, papel picado',
    topics: [
      'holidays, remembering family, symbols, symmetry, Mexico, monarch butterflies',
      'días festivos, recordar a la familia, símbolos, simetría, México, mariposas monarca',
    ],
    broader: 'traditions',
    words: [
      'altar, Muertos, Oaxaca, Día de Muertos, pan de muerto, skeleton, face skulls, deceased relatives',
      'altar, calaveras, Día de Muertos, calaveritas, pan de muerto, difuntos',
    ],
  },
  lunar_new_year: {
    en: 'Lunar New Year, Chinese New Year, lion dance, red envelopes, paper lanterns, zodiac animals, Seollal',
    es: 'Año Nuevo Lunar, año nuevo chino, danza del león, sobres rojos, faroles de papel, animales del zodiaco, Seollal',
    topics: [
      'holidays, moon phases, calendars, symbols, animal stories, families',
      'días festivos, fases de la luna, calendarios, símbolos, cuentos de animales, familias',
    ],
    broader: 'traditions',
    words: [
      'dragon dance, Spring Festival, hongbao, firecrackers, dumplings, Tet, rat and ox, fortune cookies, lai see, tteokguk, sebae, nian monster',
      'dragón, farolillos, linternas rojas, zodiaco chino, petardos',
    ],
  },
  tet: {
    en: 'Tet, Vietnamese New Year, kitchen god story, peach blossoms, banh chung wrapping, lucky money',
    es: 'Tet, año nuevo vietnamita, historia del dios de la cocina, flores de durazno, pasteles de arroz banh chung, dinero de la suerte',
    topics: [
      'holidays, moon phases, calendars, spring, family traditions',
      'días festivos, fases de la luna, calendarios, primavera, tradiciones familiares',
    ],
    broader: 'traditions',
    words: [
      'áo dài, Vietnam, li xi, sticky rice cakes, kumquat tree, Hanoi, Saigon, bánh tét, first footing, apricot blossom',
      'Vietnam, flor de durazno, dinero de suerte, pastel de arroz',
    ],
  },
  moon_festival: {
    en: 'Mid-Autumn festivals, moon festival, mooncakes, Chuseok, lantern walk, moon rabbit story',
    es: 'Fiestas de mediados de otoño, festival de la luna, pasteles de luna, Chuseok, paseo de faroles, cuento del conejo lunar',
    topics: [
      'moon phases, seasons, harvest, holidays, legends',
      'fases de la luna, estaciones del año, cosecha, días festivos, leyendas',
    ],
    broader: 'traditions',
    words: [
      "full moon, Chang'e, songpyeon, jade rabbit, lotus paste, harvest moon, Zhongqiu, pomelo, moon cake",
      'fiesta lunar, pastel de luna, luna llena, conejo lunar, linternas, medio otoño, luna de cosecha',
    ],
  },
  diwali: {
    en: 'Diwali, festival of lights, rangoli, diya lamps, Ramayana story, Deepavali',
    es: 'Diwali, festival de las luces, rangoli, lámparas diya, historia del Ramayana, Deepavali',
    topics: [
      'holidays, light and dark, symmetry, patterns, good and evil in stories, India',
      'días festivos, luz y oscuridad, simetría, patrones, el bien y el mal en los cuentos, India',
    ],
    broader: 'traditions',
    words: [
      'clay lamps, Hindu, fireworks, colored powder designs, mehndi, mithai, oil lamps, sparklers, ladoo',
      'festival de luces, lámparas de aceite, Ramayana, hindú',
    ],
  },
  holi: {
    en: 'Holi, festival of colors, color powder, spring color festival, Holika story',
    es: 'Holi, festival de los colores, polvos de colores, fiesta de colores de primavera, historia de Holika',
    topics: [
      'spring, colors, seasons, holidays, friendship',
      'primavera, colores, estaciones del año, días festivos, amistad',
    ],
    broader: 'traditions',
    words: [
      'gulal, water balloons, bonfire, throwing colors, color run, pichkari, gujiya',
      'festival de colores, hindú, primavera india',
    ],
  },
  eid_ramadan: {
    en: 'Ramadan and Eid, iftar meal, Eid al-Fitr, Eid al-Adha, crescent moon, fasting month',
    es: 'Ramadán y Eid, comida de iftar, Eid al-Fitr, Eid al-Adha, luna creciente, mes de ayuno',
    topics: [
      'holidays, moon phases, calendars, kindness and giving, families',
      'días festivos, fases de la luna, calendarios, bondad y generosidad, familias',
    ],
    broader: 'traditions',
    words: [
      'Muslim, mosque, Islam, medjool dates, suhoor, Eid Mubarak, lanterns, sunset meal, imam, Quran, zakat, break fast, henna night, Mecca',
      'Ramadán, Eid, ayuno, musulmán, mezquita, iftar, dátiles, islam, Corán',
    ],
  },
  hanukkah: {
    en: 'Hanukkah, menorah, dreidel game, latkes, Chanukah, festival candles',
    es: 'Janucá, menorá, juego del dreidel, latkes, Hanukkah, velas de la fiesta',
    topics: [
      'holidays, light and dark, counting, probability, courage',
      'días festivos, luz y oscuridad, contar, probabilidad, valentía',
    ],
    broader: 'traditions',
    words: [
      'Maccabees, hanukkiah, gelt, sufganiyot, spinning top, eight nights, Jewish, potato pancakes, miracle of oil, shamash, temple oil, jelly doughnuts',
      'dreidel, perinola, judío, velas, ocho noches, candelabro, Macabeos',
    ],
  },
  jewish_holidays: {
    en: 'Jewish holidays, Passover, seder plate, Rosh Hashanah, Purim, sukkah building, Shabbat',
    es: 'Fiestas judías, Pésaj, plato del séder, Rosh Hashaná, Purim, construir una sucá, Shabat',
    topics: [
      'holidays, calendars, freedom, harvest, family traditions',
      'días festivos, calendarios, libertad, cosecha, tradiciones familiares',
    ],
    broader: 'traditions',
    words: [
      'matzah, challah, rabbi, synagogue, shofar, Torah, Yom Kippur, Sukkot, Haggadah, bar mitzvah, hamantaschen, kiddush candles, apples and honey, Sabbath, Simchat Torah',
      'Pascua judía, séder, sinagoga, rabino, Torá, sucá, judío',
    ],
  },
  kwanzaa: {
    en: 'Kwanzaa, kinara candles, seven principles, unity cup, Kwanzaa mat weaving',
    es: 'Kwanzaa, velas de la kinara, siete principios, copa de la unidad, tejer la esterilla',
    topics: [
      'holidays, community, working together, patterns, harvest',
      'días festivos, comunidad, trabajar juntos, patrones, cosecha',
    ],
    broader: 'traditions',
    words: [
      'umoja, kujichagulia, African American celebration, karamu feast, kikombe, mkeka, ujamaa, red black green',
      'kinara, umoja, celebración afroamericana',
    ],
  },
  juneteenth: {
    en: 'Juneteenth and Black history, emancipation story, freedom celebration, Black History Month speaker, civil rights history',
    es: 'Juneteenth e historia afroamericana, historia de la emancipación, celebración de la libertad, charla del Mes de la Historia Negra, derechos civiles',
    topics: [
      'freedom, civil rights, United States history, biographies, flags',
      'libertad, derechos civiles, historia de Estados Unidos, biografías, banderas',
    ],
    broader: 'traditions',
    words: [
      'MLK, Underground Railroad, slavery, Galveston, NAACP, African American, abolition, HBCU, segregation, enslaved',
      'historia afroamericana, esclavitud, emancipación, Juneteenth, abolición, libertad',
    ],
  },
  nowruz: {
    en: 'Nowruz, Persian New Year, haft-sin table, egg painting for spring, sprouted wheat, first day of spring',
    es: 'Nowruz, año nuevo persa, mesa haft-sin, huevos pintados de primavera, trigo germinado, primer día de primavera',
    topics: [
      'spring, equinox, plant growth, holidays, calendars, symbols',
      'primavera, equinoccio, crecimiento de las plantas, días festivos, calendarios, símbolos',
    ],
    broader: 'traditions',
    words: [
      'Iran, Afghan, Kurdish, goldfish, hyacinth, sabzeh, samanu, fire jumping, vernal equinox, seven S items',
      'Nouruz, Irán, equinoccio, huevos pintados, primavera',
    ],
  },
  christmas_traditions: {
    en: 'Christmas around the world, caroling, advent calendar, Christmas ornaments, Saint Nicholas Day, tree trimming, nativity scene',
    es: 'Navidad en el mundo, villancicos, calendario de adviento, adornos navideños, Día de San Nicolás, árbol de Navidad, nacimiento',
    topics: [
      'holidays, winter, giving, countries of the world, counting down',
      'días festivos, invierno, generosidad, países del mundo, cuenta regresiva',
    ],
    broader: 'traditions',
    words: [
      'Xmas, stockings, gingerbread, reindeer, mistletoe, Advent wreath, gift exchange, Nutcracker, wreath, manger, Feliz Navidad, elves, candy canes',
      'Navidad, pesebre, Nochebuena, adviento',
    ],
  },
  las_posadas: {
    en: 'Las Posadas, posada procession, star piñata making, Three Kings Day, parranda, pastorela play',
    es: 'Las Posadas, procesión de posada, hacer piñata de estrella, Día de Reyes, parranda, pastorela',
    topics: [
      'holidays, Mexico and Central America, songs, drama, shapes',
      'días festivos, México y Centroamérica, canciones, teatro, figuras',
    ],
    broader: 'traditions',
    words: [
      'innkeeper, ponche, rosca de reyes, candlelight, nine nights, Mexican Christmas, Epiphany, Magi, aguinaldo, Nativity play, villancicos',
      'posadas, pedir posada, piñata, rosca de reyes, ponche, peregrinos, aguinaldo, parrandas, velitas',
    ],
  },
  spring_holidays: {
    en: 'Easter and spring holidays, egg dyeing, pysanky eggs, egg hunt, May Day, cascarones',
    es: 'Pascua y fiestas de primavera, teñir huevos, huevos pysanky, búsqueda de huevos, primero de mayo, cascarones',
    topics: [
      'spring, life cycles, patterns, colors, symbols',
      'primavera, ciclos de vida, patrones, colores, símbolos',
    ],
    broader: 'traditions',
    words: [
      'bunny, basket, jelly beans, maypole, wax-resist eggs, confetti eggs, dyed eggs, Ukrainian eggs, chicks, egg rolling, bonnets, Holy Week, Palm Sunday, decorated eggs',
      'Pascua, huevos de Pascua, conejo de Pascua, Semana Santa, pintar huevos, pysanky, confeti',
    ],
  },
  carnival_traditions: {
    en: 'Carnival and Mardi Gras, carnival masks, parade costumes, king cake, samba parade, float making',
    es: 'Carnaval y Mardi Gras, máscaras de carnaval, trajes de comparsa, rosca de reyes, desfile de samba, carros alegóricos',
    topics: [
      'holidays, masks, rhythm, colors, parades, cultures',
      'días festivos, máscaras, ritmo, colores, desfiles, culturas',
    ],
    broader: 'traditions',
    words: [
      'beads, Rio, New Orleans, Fat Tuesday, feather headdress, doubloons, Trinidad, confetti, masquerade, krewe, vejigante, sequins, comparsa',
      'carnaval, máscaras, comparsas, samba, desfile, carrozas, confeti, vejigantes, disfraces, antifaces',
    ],
  },
  water_festivals: {
    en: 'Songkran and water festivals, Thai New Year, Khmer New Year, Lao New Year, Burmese water festival, floating lanterns',
    es: 'Songkran y fiestas del agua, año nuevo tailandés, año nuevo camboyano, año nuevo laosiano, fiesta del agua birmana, faroles flotantes',
    topics: [
      'holidays, water, seasons, respect for elders, calendars',
      'días festivos, agua, estaciones del año, respeto a los mayores, calendarios',
    ],
    broader: 'traditions',
    words: [
      'water fights, squirt guns, Thingyan, splashing, Thailand, Cambodia, lotus boats',
      'festival del agua, Songkran, Tailandia, linternas flotantes, Camboya, Laos',
    ],
  },
  hmong_new_year: {
    en: 'Hmong New Year and story cloths, paj ntaub, ball tossing game, story cloth sewing, qeej demonstration',
    es: 'Año nuevo hmong y telas con historias, paj ntaub, juego de lanzar la pelota, bordar historias, demostración de qeej',
    topics: [
      'holidays, family history, patterns, symmetry, immigration',
      'días festivos, historia familiar, patrones, simetría, inmigración',
    ],
    broader: 'traditions',
    words: [
      'flower cloth, silver necklaces, appliqué, embroidered coins, pov pob, story quilts, reed pipe, White Hmong, indigo batik',
      'hmong, año nuevo hmong, telas bordadas, paños bordados, Laos, lanzar pelota',
    ],
  },
  japanese_festivals: {
    en: "Japanese festivals, Children's Day carp streamers, Tanabata wishes, cherry blossom viewing, taiko festival, doll festival",
    es: 'Fiestas japonesas, carpas de papel del Día del Niño, deseos de Tanabata, flores de cerezo, fiesta de taiko, fiesta de las muñecas',
    topics: [
      'holidays, seasons, wishes and goals, stars, families',
      'días festivos, estaciones del año, deseos y metas, estrellas, familias',
    ],
    broader: 'traditions',
    words: [
      'sakura, koinobori, matsuri, hinamatsuri, yukata, obon, tanzaku, origami cranes, mochi pounding, kokeshi, carp kites, kimono, hanami, shichi-go-san',
      'festival japonés, flor de cerezo, sakura, Tanabata, koinobori, carpas de tela, muñecas japonesas, Japón, kimono',
    ],
  },
  midsummer: {
    en: 'Midsummer and winter light festivals, maypole, flower crowns, Saint Lucia Day, solstice celebration',
    es: 'Fiesta del solsticio y de la luz, palo de mayo, coronas de flores, Día de Santa Lucía, celebración del solsticio',
    topics: [
      'solstices, seasons, day and night, flowers, Europe',
      'solsticios, estaciones del año, día y noche, flores, Europa',
    ],
    broader: 'traditions',
    words: [
      'Sweden, candle crown, bonfire, midnight sun, Scandinavian, saffron buns, flower wreaths',
      'solsticio, corona de flores, fogata, hoguera, Suecia',
    ],
  },
  harvest_festivals: {
    en: 'Harvest festivals, Oktoberfest family fair, Thanksgiving traditions, Sukkot and Pongal harvest, pumpkin carving, corn maze',
    es: 'Fiestas de la cosecha, feria familiar de octubre, tradiciones de Acción de Gracias, fiesta Pongal, tallar calabazas, laberinto de maíz',
    topics: [
      'harvest, seasons, farms, being thankful, plant life cycles',
      'cosecha, estaciones del año, granjas, ser agradecidos, ciclo de vida de las plantas',
    ],
    broader: 'traditions',
    words: [
      'turkey, pilgrims, cornucopia, hayride, scarecrow, pumpkin patch, lederhosen, sukkah, gourds, Wampanoag, gratitude, apple picking, fall fair, autumn festival, hay bales, polka and pretzels',
      'cosecha, Día de Gracias, Acción de Gracias, calabazas, pavo, vendimia, espantapájaros, feria de otoño, peregrinos',
    ],
  },
  saint_patricks_day: {
    en: "Irish and Scottish customs, Saint Patrick's Day, Burns night poems, kilt wearing, leprechaun stories, Celtic knots",
    es: 'Costumbres irlandesas y escocesas, Día de San Patricio, noche de poemas de Burns, falda escocesa, cuentos de duendes, nudos celtas',
    topics: ['holidays, legends, patterns, rhymes, Europe', 'días festivos, leyendas, patrones, rimas, Europa'],
    broader: 'traditions',
    words: [
      'shamrock, Ireland, pot of gold, Scotland, haggis, tartan, bagpipes, clover, wearing green, Irish dance, Gaelic, rainbow gold, leprechaun trap, ceilidh, claddagh',
      'Irlanda, trébol, duende irlandés, Escocia, olla de oro',
    ],
  },
  halloween_traditions: {
    en: "Halloween and All Saints customs, trick or treat, jack-o'-lantern, spooky stories, haunted hallway",
    es: 'Costumbres de Halloween y Todos los Santos, dulce o truco, linterna de calabaza, cuentos de miedo, pasillo embrujado',
    topics: [
      'fall, costumes, bats and spiders, safety, story setting',
      'otoño, disfraces, murciélagos y arañas, seguridad, escenario del cuento',
    ],
    broader: 'traditions',
    words: [
      'costumes, pumpkin carving, candy, ghosts, witches, bats, trunk-or-treat, haunted house, spider web, monster, zombies, vampire, skeletons, mummy',
      'Halloween, Noche de Brujas, disfraces, calabazas, fantasmas, brujas, casa embrujada, monstruos',
    ],
  },
  independence_days: {
    en: 'National holidays and independence days, Fourth of July, Cinco de Mayo, Mexican Independence Day, Flag Day, patriotic ceremony',
    es: 'Fiestas patrias, Día de la Independencia, Cinco de Mayo, grito de Dolores, Día de la Bandera, ceremonia cívica',
    topics: [
      'national symbols, flags, history, freedom, countries of the world',
      'símbolos patrios, banderas, historia, libertad, países del mundo',
    ],
    broader: 'traditions',
    words: [
      'fireworks, July 4th, red white blue, Declaration of Independence, grito, patriotic songs, pledge, parade, national anthem, Pledge of Allegiance, color guard',
      'independencia, fuegos artificiales, bandera, desfile, himno, batalla de Puebla, acto cívico',
    ],
  },
  native_traditions: {
    en: "Native American crafts and stories, powwow, beadwork, dreamcatcher history, tribal history, regalia, Indigenous Peoples' Day",
    es: 'Artesanías y relatos de pueblos originarios, powwow, trabajo con cuentas, historia de las tribus, trajes ceremoniales, Día de los Pueblos Indígenas',
    topics: [
      'first peoples, legends, patterns, respect for nature, state history, homes and shelters',
      'primeros pueblos, leyendas, patrones, respeto a la naturaleza, historia del estado, casas y refugios',
    ],
    words: [
      'tribe, Cherokee, Navajo, Diné, Lakota, Ojibwe, tipi, totem pole, hogan, moccasins, buffalo, Indian reservation, longhouse, first nations, wampum, smudging, feathers, jingle dress, arrowheads, tribal member, American Indian',
      'indígenas, nativos americanos, tribu, pueblos originarios, atrapasueños, tipi, mocasines, navajo, tótem',
    ],
  },
  mesoamerican_heritage: {
    en: 'Maya and Aztec heritage, Nahuatl words, Maya calendar, codex drawing, pyramid models, Mixtec and Zapotec weaving',
    es: 'Herencia maya y azteca, palabras en náhuatl, calendario maya, dibujo de códices, maquetas de pirámides, telar mixteco y zapoteco',
    topics: [
      'ancient civilizations, calendars, number systems, Mexico and Central America, symbols',
      'civilizaciones antiguas, calendarios, sistemas numéricos, México y Centroamérica, símbolos',
    ],
    words: [
      'Mayan, Tenochtitlan, Quetzalcoatl, glyphs, Olmec, Teotihuacan, huipil, cacao beans, Oaxaca, alebrijes, jaguar, ball game, Tikal',
      'mayas, aztecas, náhuatl, pirámides, códices, mixteco, zapoteco, Quetzalcóatl, Tenochtitlan, pueblos indígenas',
    ],
  },
  andean_heritage: {
    en: 'Andean heritage, Inca history, Quechua stories, llama wool weaving, Inti Raymi, quipu knots',
    es: 'Herencia andina, historia inca, relatos quechuas, tejido de alpaca, Inti Raymi, nudos del quipu',
    topics: [
      'mountains, ancient civilizations, place value, textiles and fibers, South America',
      'montañas, civilizaciones antiguas, valor posicional, telas y fibras, Sudamérica',
    ],
    words: [
      'Machu Picchu, Peru, Bolivia, Ecuador, alpaca, Cusco, Aymara, poncho, panpipes, Pachamama, condor, quinoa, chullo hat, terraces',
      'incas, andino, quechua, aimara, Machu Picchu, Andes, alpaca, llama, quipus, Pachamama, poncho',
    ],
  },
  pacific_heritage: {
    en: 'Pacific island heritage, lei making, hula stories, star navigation, tapa cloth, luau, voyaging canoe',
    es: 'Herencia de las islas del Pacífico, collares de flores, relatos de hula, navegación por estrellas, tela de tapa, luau, canoa de viaje',
    topics: [
      'islands, oceans, stars and navigation, legends, patterns',
      'islas, océanos, estrellas y navegación, leyendas, patrones',
    ],
    words: [
      'Hawaii, Hawaiian, Samoan, Tongan, Polynesia, Māori, Maui, haka, aloha, ukulele, outrigger, Guam, Chamorro, tatau, flower necklace, siapo, Fiji, Hōkūleʻa, wayfinding, grass skirt',
      'Hawái, Polinesia, hula, collar de flores, Samoa, canoa, maorí, haka, navegar con estrellas',
    ],
  },
  african_heritage: {
    en: 'African heritage, griot stories, kente cloth, adinkra symbols, Swahili greetings, djembe circle, African masks',
    es: 'Herencia africana, relatos de griots, tela kente, símbolos adinkra, saludos en suajili, círculo de djembé, máscaras africanas',
    topics: [
      'Africa, continents, folktales, patterns, rhythm, symbols',
      'África, continentes, cuentos populares, patrones, ritmo, símbolos',
    ],
    words: [
      'Ghana, Nigeria, Kenya, Ethiopia, Yoruba, Igbo, Zulu, drums, dashiki, Anansi, safari animals, Timbuktu, Senegal, wax prints, Maasai, Kilimanjaro, headwrap',
      'África, tambores, suajili, telas africanas, griot, Ghana, Nigeria, Kenia',
    ],
  },
  folk_tales: {
    en: 'Folk tales and fables, fairy tales, trickster tales, Anansi, La Llorona, legends',
    es: 'Cuentos populares y fábulas, cuentos de hadas, cuentos de animales pícaros, Anansi, La Llorona, leyendas',
    topics: [
      'folktales, fables and morals, characters, comparing stories, retelling',
      'cuentos populares, fábulas y moralejas, personajes, comparar cuentos, recontar',
    ],
    broader: 'storytelling',
    words: [
      'Cinderella, Aesop, tall tales, folklore, coyote tales, Goldilocks, princess and dragon, gingerbread man, tortoise and hare, legendary, folklorist',
      'fábulas, moraleja, Cenicienta, folclor, cuentos populares, Esopo, los tres cochinitos',
    ],
  },
  myths: {
    en: 'Myths and heroes, Greek mythology, Norse myths, Egyptian gods stories, creation stories, constellations myths',
    es: 'Mitos y héroes, mitología griega, mitos nórdicos, relatos de dioses egipcios, relatos de la creación, mitos de las constelaciones',
    topics: [
      'myths, ancient civilizations, heroes, stars, comparing stories',
      'mitos, civilizaciones antiguas, héroes, estrellas, comparar cuentos',
    ],
    broader: 'storytelling',
    words: [
      'Zeus, Odin, Hercules, Medusa, demigods, minotaur, Odyssey, Anubis, Pegasus, Trojan horse, gods and goddesses, Cyclops',
      'mitología, mitos, dioses, Zeus, héroes, Hércules, Olimpo, Medusa, Odisea, constelaciones',
    ],
  },
  poetry_recital: {
    en: 'Poetry recital, poet, haiku, spoken word, slam poetry, reciting poems, decimas',
    es: 'Recital de poesía, poeta, poetisa, haiku, poesía hablada, declamación, declamador, declamadora, décimas',
    topics: [
      'poetry, rhyme, rhythm, syllables, figurative language, memorizing',
      'poesía, rima, ritmo, sílabas, lenguaje figurado, memorizar',
    ],
    words: [
      'verses, stanza, limerick, open mic, sonnet, couplets, free verse, acrostic, declamation, bard',
      'poesía, poemas, versos, declamar, recitar, rimas, estrofas',
    ],
  },
  rhymes_wordplay: {
    en: 'Rhymes and word games, nursery rhymes, tongue twisters, riddles, lullabies, hand clapping games, jokes',
    es: 'Rimas y juegos de palabras, rondas infantiles, trabalenguas, adivinanzas, canciones de cuna, juegos de palmas, refranes',
    topics: [
      'rhyme, phonics, syllables, rhythm, vocabulary, idioms',
      'rima, fonética, sílabas, ritmo, vocabulario, modismos',
    ],
    words: [
      'puns, knock-knock, limericks, palindromes, nonsense verse, silly rhymes, brain teasers, patty-cake, Scrabble, crossword, rebus, hangman, Wordle',
      'rimas, juegos de palabras, chistes, rondas, nanas, retahílas, crucigramas',
    ],
  },
  sign_songs: {
    en: 'Songs in sign language, signed songs, signed stories, finger spelling games, deaf culture talk',
    es: 'Canciones en lengua de señas, canciones con señas, cuentos con señas, juegos de deletreo manual, charla sobre cultura sorda',
    topics: [
      'communication, alphabet, songs, inclusion, five senses',
      'comunicación, abecedario, canciones, inclusión, cinco sentidos',
    ],
    words: [
      'ASL, interpreter, hearing loss, hand signs, fingerspelling, Gallaudet, hard of hearing, CODA, silent applause',
      'lengua de señas, lenguaje de señas, sordo, intérprete de señas, dactilología, señas',
    ],
  },
  oral_history: {
    en: 'Oral history, recording family stories, grandparent stories, interviewing elders, memory keeper',
    es: 'Historia oral, grabar historias familiares, relatos de abuelos, entrevistar a mayores, guardar la memoria',
    topics: [
      'interviews, families, long ago and today, primary sources, asking questions',
      'entrevistas, familias, antes y ahora, fuentes primarias, hacer preguntas',
    ],
    words: [
      "StoryCorps, memoir, voice recorder, testimonies, reminiscences, eyewitness, ancestors, veterans' memories, recollections, grandma's stories, transcribe",
      'entrevistar abuelos, recuerdos familiares, testimonios, grabar historias, memorias, historias de abuelos, antepasados',
    ],
  },
  genealogy: {
    en: 'Genealogy, family tree, family research, ancestry records, genealogist, family heirlooms',
    es: 'Genealogía, árbol genealógico, investigar la familia, registros de antepasados, genealogista, recuerdos de familia',
    topics: [
      'families, family tree, timelines, immigration, traits',
      'familias, árbol familiar, líneas de tiempo, inmigración, rasgos',
    ],
    words: [
      'ancestors, Ancestry.com, DNA test, 23andMe, census records, lineage, pedigree chart, great-grandparents, surname, FamilySearch, birth certificates, roots, forebears, kinship, relatives, cemetery records',
      'antepasados, ancestros, apellidos, linaje, bisabuelos, raíces familiares, prueba de ADN',
    ],
  },
  immigration_stories: {
    en: 'Immigration stories, moving to a new country, newcomer story, refugee journey, becoming a citizen, Ellis Island and Angel Island history',
    es: 'Historias de inmigración, mudarse a otro país, relato de un recién llegado, relato de una recién llegada, camino de refugio, hacerse ciudadano, hacerse ciudadana',
    topics: [
      'immigration, maps, courage, families, citizenship, point of view',
      'inmigración, mapas, valentía, familias, ciudadanía, punto de vista',
    ],
    words: [
      'immigrant, naturalization, green card, asylum, visa, immigrated, migrants, USCIS, Statue of Liberty, homeland, left my country, resettlement, steamship, DACA',
      'inmigrante, inmigración, refugiado, migración, migrante, ciudadanía, frontera, asilo, emigrar, dejar mi país, naturalización, recién llegados',
    ],
  },
  living_abroad: {
    en: 'Living abroad, grew up in another country, school in other countries, exchange student, expat life, military family moves',
    es: 'Vivir en el extranjero, crecer en otro país, escuelas de otros países, estudiante de intercambio, vida fuera del país, mudanzas de familia militar',
    topics: [
      'countries of the world, schools around the world, comparing communities, maps, currency',
      'países del mundo, escuelas en el mundo, comparar comunidades, mapas, monedas del mundo',
    ],
    words: [
      'overseas, foreign exchange, Peace Corps, Fulbright, born abroad, study abroad, bicultural childhood, expatriate, army brat, au pair, embassy kid, another culture, semester abroad, deployed overseas, host family, diplomat',
      'vivir fuera, país natal, crecí en, expatriado, vida militar, extranjero, intercambio',
    ],
  },
  travel_stories: {
    en: 'Travel stories, world traveler, backpacking, travel slideshow, souvenirs, road trip, pilgrimage walk',
    es: 'Relatos de viajes, viajero, viajera, mochilero, mochilera, fotos de viaje, viaje por carretera, camino de peregrinos',
    topics: [
      'maps, landmarks, continents and oceans, transportation, climate, journals',
      'mapas, monumentos, continentes y océanos, transporte, clima, diarios',
    ],
    words: [
      'passport, Eiffel Tower, suitcase, globetrotter, postcards, airport, hitchhike, RV trip, world tour, hostels, sightseeing, Great Wall, flight attendant, visited countries, cruise',
      'viajes, pasaporte, recuerdos de viaje, maleta, vuelta al mundo, turismo, postales',
    ],
  },
  world_geography: {
    en: 'Countries and geography, presenting a country, continents talk, globe lesson, capitals quiz, world map',
    es: 'Países y geografía, presentar un país, charla de continentes, lección del globo terráqueo, concurso de capitales, mapamundi',
    topics: [
      'continents and oceans, maps and globes, countries and capitals, landforms, climate',
      'continentes y océanos, mapas y globos terráqueos, países y capitales, accidentes geográficos, clima',
    ],
    words: [
      'atlas, oceans, Africa, Asia, Europe, South America, mountains and rivers, GeoGuessr, equator, latitude, cartographer, population, geography bee, deserts, state capitals',
      'geografía, países, continentes, capitales, globo terráqueo, mapas, océanos, atlas, geógrafo',
    ],
  },
  flags_symbols: {
    en: 'Flags and anthems, flag expert, vexillology, national anthem, flag etiquette, coins of the world, stamp collecting',
    es: 'Banderas e himnos, vexilología, himno nacional, escolta de bandera, monedas de colección, colección de timbres',
    topics: [
      'national symbols, flags, shapes and fractions, countries of the world, money',
      'símbolos patrios, banderas, figuras y fracciones, países del mundo, dinero',
    ],
    words: [
      'philatelist, numismatist, coin collection, currency, banknotes, pennies, stars and stripes, bald eagle, postage, flag folding, emblem, pledge, foreign coins, foreign money',
      'banderas, escudo nacional, monedas, timbres postales, estampillas, filatelia, numismática, billetes, símbolos patrios',
    ],
  },
  heraldry: {
    en: 'Heraldry and castles, coat of arms, knights, medieval fair, shield design, castle life',
    es: 'Heráldica y castillos, escudo de armas, caballeros, feria medieval, diseñar escudos, vida en el castillo',
    topics: [
      'Middle Ages, symbols, fairy tales, symmetry, simple machines',
      'Edad Media, símbolos, cuentos de hadas, simetría, máquinas simples',
    ],
    words: [
      'armor, crest, jousting, sword, moat, drawbridge, SCA, king and queen, Renaissance fair, dragon, chivalry, catapult, squire, lance, blacksmith, trebuchet',
      'heráldica, castillos, medieval, armadura, espada, Edad Media, justas, rey y reina, catapulta',
    ],
  },
  ancient_egypt_writing: {
    en: 'Hieroglyphs and ancient writing, hieroglyphics, cuneiform, papyrus making, runes, secret codes',
    es: 'Jeroglíficos y escrituras antiguas, escritura cuneiforme, hacer papiro, runas, códigos secretos',
    topics: [
      'ancient civilizations, Egypt, symbols, alphabet, codes',
      'civilizaciones antiguas, Egipto, símbolos, abecedario, códigos',
    ],
    words: [
      'pharaoh, pyramids, mummy, Rosetta Stone, scribe, cartouche, clay tablet, Sumerian, Mesopotamia, Egyptologist, cipher, reed pen, decode, Nile, cryptography, Futhark, Cleopatra, Tutankhamun',
      'jeroglíficos, faraón, Egipto, momia, papiro, pirámides, escriba, tablilla de barro',
    ],
  },
  chinese_characters: {
    en: 'Chinese characters and brush writing, hanzi, kanji, brush calligraphy, name in Chinese, ink and brush',
    es: 'Caracteres chinos y escritura con pincel, hanzi, kanji, caligrafía con pincel, tu nombre en chino, tinta y pincel',
    topics: [
      'writing systems, symbols, strokes and order, cultures, art',
      'sistemas de escritura, símbolos, trazos y orden, culturas, arte',
    ],
    words: [
      'Mandarin, pinyin, brush strokes, inkstone, rice paper, radicals, Japanese writing, shodo, ink stick, kana, hiragana, name seal',
      'caracteres chinos, escritura china, caligrafía china, tinta china, pincel, ideogramas, trazos, papel de arroz',
    ],
  },
  korean_alphabet: {
    en: 'Korean alphabet, Hangul, writing names in Korean, Hangul Day, letter blocks',
    es: 'Alfabeto coreano, hangul, escribir nombres en coreano, Día del Hangul, bloques de letras',
    topics: [
      'alphabet, letters and sounds, writing systems, syllables',
      'abecedario, letras y sonidos, sistemas de escritura, sílabas',
    ],
    words: [
      'Korea, K-pop, vowels and consonants, Seoul, jamo, hanja, BTS, K-drama',
      'Corea, escritura coreana, coreano',
    ],
  },
  arabic_script: {
    en: 'Arabic script, Arabic calligraphy, writing right to left, Arabic lettering art, name in Arabic, Urdu script',
    es: 'Escritura árabe, caligrafía árabe, escribir de derecha a izquierda, letras árabes, tu nombre en árabe, escritura urdu',
    topics: [
      'writing systems, alphabet, patterns, geometry in art',
      'sistemas de escritura, abecedario, patrones, geometría en el arte',
    ],
    words: [
      'Kufic, naskh, reed pen, alif, dots and curves, Persian letters, Nastaliq, Islamic art, qalam, Quran writing',
      'alfabeto árabe, derecha a izquierda, árabe, urdu',
    ],
  },
  indic_scripts: {
    en: 'Scripts of India and Southeast Asia, Devanagari, Tamil letters, Thai letters, Khmer script, Gurmukhi',
    es: 'Escrituras de India y del sudeste asiático, devanagari, letras tamiles, letras tailandesas, escritura jemer, gurmukhi',
    topics: [
      'writing systems, alphabet, letters and sounds, cultures',
      'sistemas de escritura, abecedario, letras y sonidos, culturas',
    ],
    words: [
      'Hindi, Sanskrit, Punjabi, Telugu, Kannada, Malayalam, Gujarati, Sinhala, abugida, palm-leaf manuscript, Brahmi',
      'alfabetos indios, hindi, sánscrito, tamil, bengalí',
    ],
  },
  alphabets_of_europe: {
    en: 'Greek Cyrillic and Hebrew letters, Cyrillic alphabet, Greek alphabet, Hebrew letters, aleph bet, Armenian letters, Georgian letters',
    es: 'Letras griegas cirílicas y hebreas, alfabeto cirílico, alfabeto griego, letras hebreas, álef bet, letras armenias, letras georgianas',
    topics: [
      'writing systems, alphabet, letters and sounds, word roots',
      'sistemas de escritura, abecedario, letras y sonidos, raíces de palabras',
    ],
    words: [
      'Russian, alpha beta gamma, Ukrainian, Glagolitic, Bulgarian, Serbian, azbuka, Yiddish, Torah letters, fraternity letters, Tbilisi',
      'ruso, ucraniano, armenio, georgiano, alfa y beta, hebreo',
    ],
  },
  braille_writing: {
    en: 'Braille reading and writing, braille reader, raised dots, slate and stylus, tactile books, white cane talk',
    es: 'Lectura y escritura en braille, lector de braille, lectora de braille, puntos en relieve, regleta y punzón, libros táctiles, charla sobre el bastón blanco',
    topics: [
      'alphabet, inclusion, five senses, inventions, patterns, arrays',
      'abecedario, inclusión, cinco sentidos, inventos, patrones, arreglos',
    ],
    words: [
      'blind, low vision, visually impaired, guide dog, fingertips, TVI, vision loss, six dots, sightless, raised letters, screen reader, touch reading, audiobook',
      'braille, ciego, ceguera, persona invidente, bastón blanco, discapacidad visual, perro guía, baja visión',
    ],
  },
  tea_ceremony: {
    en: 'Tea ceremony, Japanese tea ceremony, gongfu tea, Ethiopian coffee ceremony, matcha whisking, hosting guests',
    es: 'Ceremonia del té, ceremonia japonesa del té, té gongfu, ceremonia etíope del café, batir matcha, recibir huéspedes',
    topics: [
      'manners, cultures, respect, steps in order, mindfulness',
      'buenos modales, culturas, respeto, pasos en orden, atención plena',
    ],
    words: [
      'chado, kimono, tatami, teapot, teacup, green tea, tea house, jebena, sencha, tea master, incense, hospitality, samovar, wagashi, Chinese tea, bowing, chasen',
      'té verde, matcha, tetera, té japonés, café etíope, tazas, samovar, tatami',
    ],
  },
  world_folk_dances: {
    en: 'Folk dances of the world, ballet folklórico, bhangra, Irish step dance, hula, polka, square dance',
    es: 'Bailes folclóricos del mundo, ballet folclórico, bhangra, danza irlandesa, hula, polca, jarabe tapatío',
    topics: [
      'rhythm, patterns, cultures, counting beats, movement',
      'ritmo, patrones, culturas, contar tiempos, movimiento',
    ],
    words: [
      'jig, hora, tarantella, clogging, flamenco, dabke, tinikling, samba, cumbia, Bollywood, zapateado, ethnic dancing, garba, capoeira, dancing in circle, Scottish reel, swirling skirts',
      'bailes del mundo, danza folclórica, baile folclórico, flamenco, danzas tradicionales, tarantela, zapateado, cumbia',
    ],
  },
  traditional_dress: {
    en: 'Traditional dress, sari draping, kimono, hanbok, huipil, embroidery of costumes, head wraps, dirndl',
    es: 'Trajes típicos, vestir un sari, kimono, hanbok, huipil, bordado de trajes, turbantes de tela, rebozo',
    topics: [
      'clothing and climate, textiles and fibers, patterns, cultures, symmetry',
      'ropa y clima, telas y fibras, patrones, culturas, simetría',
    ],
    words: [
      'sarong, poncho, turban, dashiki, salwar kameez, lederhosen, áo dài, clogs, embroidered blouse, cheongsam, national costume, folk costume, kilt, hijab, kente, beret, obi, sombrero, lehenga, qipao',
      'traje típico, sari, sombrero, pollera, traje regional, vestimenta, poncho, guayabera',
    ],
  },
  world_games: {
    en: 'Games of the world, mancala, loteria, mahjong, marbles, jacks, jump rope rhymes, traditional games',
    es: 'Juegos del mundo, mancala, lotería, mahjong, canicas, matatena, saltar la cuerda, juegos tradicionales, trompo y balero',
    topics: [
      'counting, strategy, probability, cultures, fair play',
      'contar, estrategia, probabilidad, culturas, juego limpio',
    ],
    words: [
      "Chinese checkers, dominoes, hopscotch, pick-up sticks, string figures, yo-yo, spinning tops, go board, board games, parcheesi, backgammon, pétanque, cat's cradle, bingo, sungka, double dutch, awale, tiddlywinks, carrom",
      'trompo, balero, rayuela, dominó, parchís, yoyo',
    ],
  },
  local_history: {
    en: 'Local history, town history, neighborhood history, historical society, old photographs of town, historic house',
    es: 'Historia local, historia del pueblo, historia del barrio, sociedad histórica, fotos antiguas del pueblo, casa histórica',
    topics: [
      'communities, long ago and today, maps, landmarks, timelines, primary sources',
      'comunidades, antes y ahora, mapas, monumentos, líneas de tiempo, fuentes primarias',
    ],
    broader: 'history',
    words: [
      'town archives, landmark, founding families, old maps, main street, antique postcards, museum docent, old buildings, plaques, cemetery tour, preservation, county records, how town began, docent, old schoolhouse',
      'fotos antiguas, fundadores, monumentos, cronista',
    ],
  },
  pioneer_life: {
    en: 'Pioneer and colonial life, candle dipping, butter and quilts demonstration, log cabin, ranch life stories, one-room school',
    es: 'Vida de pioneros y de la colonia, hacer velas, demostración de colchas, cabaña de troncos, relatos de rancho, escuela de un solo salón',
    topics: [
      'long ago and today, pioneers, state history, needs and wants, homes and shelters',
      'antes y ahora, pioneros, historia del estado, necesidades y deseos, casas y refugios',
    ],
    broader: 'history',
    words: [
      'covered wagon, homestead, Oregon Trail, blacksmith, spinning wheel, Little House, churn, settlers, cowboys, prairie, Williamsburg, hardtack, bonnet, quill pen, quilting bee, log house, frontier, colonists, gold rush, chuck wagon, slate and chalk',
      'pioneros, vida colonial, carreta, vaqueros, colonos, rancho, batir mantequilla, velas de sebo, vida antigua, fiebre del oro',
    ],
  },
  world_religions: {
    en: 'World religions explained, visiting houses of worship, interfaith talk, sacred places, religion studies, temple and church and mosque tour',
    es: 'Religiones del mundo explicadas, visitar lugares de culto, charla interreligiosa, lugares sagrados, estudios de religión, recorrido por templos',
    topics: [
      'cultures, holidays, respect, comparing communities, symbols',
      'culturas, días festivos, respeto, comparar comunidades, símbolos',
    ],
    words: [
      'Buddhist, Christian, Hindu, Muslim, Jewish, Sikh, Islam, pastor, imam, rabbi, priest, monk, Bible, Quran, Torah, gurdwara, synagogue, chaplain, faith, theologian, deacon, meditation',
      'religiones, iglesia, templo, mezquita, sinagoga, budismo, cristianismo, islam, judaísmo, pastor, sacerdote, fe, hinduismo',
    ],
  },
  civics: {
    en: 'Civics and citizenship, citizenship test, Constitution talk, voting lesson, rights and duties, community service project',
    es: 'Civismo y ciudadanía, examen de ciudadanía, charla sobre la Constitución, lección sobre el voto, derechos y deberes, servicio a la comunidad',
    topics: [
      'government, voting, rules and laws, rights and responsibilities, national symbols, citizenship',
      'gobierno, votar, reglas y leyes, derechos y responsabilidades, símbolos patrios, ciudadanía',
    ],
    words: [
      'ballot, elections, mayor, city council, Bill of Rights, Congress, democracy, amendments, senator, poll worker, voter registration, naturalization, three branches, polling place, mock election, student council, Supreme Court, city hall, legislator',
      'ciudadanía, elecciones, votar, constitución, derechos, alcalde, democracia, gobierno, concejal, boletas, educación cívica, congreso',
    ],
  },
  museum_visits: {
    en: 'Museum visits, class museum, artifact box, history box, collection sharing, heritage objects',
    es: 'Visitas a museos, museo de la clase, caja de artefactos, caja de historia, mostrar una colección, objetos con historia',
    topics: [
      'artifacts, sorting and classifying, asking questions, observation, history',
      'artefactos, ordenar y clasificar, hacer preguntas, observación, historia',
    ],
    words: [
      'docent, curator, exhibit, gallery, Smithsonian, field trip guide, fossils display, curation, archivist, antiques, specimens, traveling trunk, display case, museum educator, ancient pottery, replicas',
      'museo, guía de museo, curador, exposición, artefactos, vitrina, antigüedades, visita guiada',
    ],
  },
});
