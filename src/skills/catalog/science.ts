import { category } from './catalog-entry.js';

export const science = category('science', {
  biology: {
    en: 'Biology and nature, biologist, life science, living things, cells, life scientist, biology lab',
    es: 'Biología y naturaleza, biólogo, bióloga, ciencias de la vida, seres vivos, células',
    topics: ['life cycles, living things, cells, habitats', 'ciclos de vida, seres vivos, células, hábitats'],
  },
  chemistry: {
    en: 'Chemistry, chemist, chemical reactions, lab experiments, molecules, test tubes, slime and fizz',
    es: 'Química, químico, química experimental, reacciones químicas, experimentos, moléculas, tubos de ensayo',
    topics: ['states of matter, mixtures, acids and bases', 'estados de la materia, mezclas, ácidos y bases'],
  },
  physics: {
    en: 'Physics, physicist, forces and motion, energy experiments, gravity, physical science',
    es: 'Física, físico, fuerzas y movimiento, experimentos de energía, gravedad, ciencias físicas',
    topics: ['forces, motion, gravity, magnets, energy', 'fuerzas, movimiento, gravedad, imanes, energía'],
  },
  astronomy: {
    en: 'Astronomy, astronomer, astrophysicist, planets, stars, outer space, solar system, galaxies',
    es: 'Astronomía, astrónomo, astrónoma, astrofísico, astrofísica, planetas, estrellas, sistema solar, galaxias',
    broader: 'physics',
    topics: ['moon phases, day and night, seasons, planets', 'fases de la luna, día y noche, estaciones, planetas'],
  },
  geology: {
    en: 'Geology, geologist, earth science, rock scientist, vulcanologist, volcanologist, lava, fossils, minerals',
    es: 'Geología, geólogo, geóloga, ciencias de la tierra, vulcanólogo, lava, fósiles, minerales',
    topics: [
      'volcanoes, earthquakes, rocks and minerals, fossils, plate tectonics, the inside of the earth',
      'volcanes, terremotos, rocas y minerales, fósiles, placas tectónicas, el interior de la tierra',
    ],
  },
  mathematics: {
    en: 'Mathematics, mathematician, math, algebra, arithmetic, math games, math tutor, numbers',
    es: 'Matemáticas, matemático, matemática, mate, álgebra, aritmética, juegos de números, cálculo',
    topics: ['fractions, place value, patterns, shapes', 'fracciones, valor posicional, patrones, figuras'],
  },
  programming: {
    en: 'Programming, programmer, coding, software developer, software engineer, computer science, write code, coding club',
    es: 'Programación, programador, programadora, desarrollador de software, desarrolladora de software, codificación, informática, escribir código',
    topics: ['coding, algorithms, logic, problem solving', 'programar, algoritmos, lógica, resolver problemas'],
  },
  robotics: {
    en: 'Robotics, robot builder, robots, robotics team, automation, build a robot, robot kits',
    es: 'Robótica, constructor de robots, constructora de robots, robot, equipo de robótica, automatización',
    broader: 'programming',
    topics: ['robots, sensors, coding, simple machines', 'robots, sensores, programar, máquinas simples'],
  },
  engineering: {
    en: 'Engineering, engineer, design and build, invent machines, engineering challenge, prototype',
    es: 'Ingeniería, ingeniero, ingeniera, diseñar y construir, inventar máquinas, prototipo',
    topics: ['design process, bridges, simple machines', 'proceso de diseño, puentes, máquinas simples'],
  },
  meteorology: {
    en: 'Meteorology, meteorologist, weather forecaster, storms, weather station, hurricanes, tornadoes, forecast',
    es: 'Meteorología, meteorólogo, meteoróloga, pronóstico del tiempo, tormentas, estación meteorológica, huracanes, tornados',
    topics: ['weather, clouds, water cycle, seasons, storms', 'el clima, nubes, ciclo del agua, estaciones'],
  },
  climate_science: {
    en: 'Climate science, climatologist, climate change, global warming, greenhouse gases, carbon footprint',
    es: 'Ciencia del clima, climatólogo, climatóloga, cambio climático, calentamiento global, gases de invernadero, huella de carbono',
    topics: ['climate, caring for the earth, polar regions', 'clima, cuidar la tierra, regiones polares'],
  },
  oceanography: {
    en: 'Oceanography, oceanographer, ocean scientist, tides, waves, sea floor, deep sea, currents',
    es: 'Oceanografía, oceanógrafo, oceanógrafa, mareas, olas, fondo del mar, mar profundo, corrientes marinas',
    topics: ['oceans, tides, waves, ocean zones, water', 'océanos, mareas, olas, zonas del océano, agua'],
  },
  marine_biology: {
    en: 'Marine biology, marine biologist, sea creatures, whales, dolphins, sharks, coral reef, tide pools',
    es: 'Biología marina, biólogo marino, bióloga marina, animales del mar, ballenas, delfines, tiburones, arrecife de coral',
    broader: 'biology',
    topics: ['ocean animals, habitats, food chains, coral', 'animales marinos, hábitats, cadenas alimenticias'],
  },
  fish_science: {
    en: 'Fish science, ichthyologist, fish biologist, fish hatchery, aquarium keeper, fish tank, salmon, fisheries',
    es: 'Ciencia de los peces, ictiólogo, ictióloga, criadero de peces, acuario, pecera, salmón, acuarista',
    topics: ['fish, life cycles, rivers and lakes, gills', 'peces, ciclos de vida, ríos y lagos, branquias'],
  },
  birds: {
    en: 'Birds, birdwatcher, birding, ornithologist, bird feeder, nests, owls, hawks, binoculars',
    es: 'Aves, observador de aves, observadora de aves, avistamiento de aves, ornitólogo, ornitóloga, comedero de pájaros, nidos, búhos, pájaros',
    topics: ['birds, migration, adaptations, nests, eggs', 'aves, migración, adaptaciones, nidos, huevos'],
  },
  insects: {
    en: 'Insects, entomologist, bugs, butterflies, ants, beetles, caterpillar, bug collecting',
    es: 'Insectos, entomólogo, entomóloga, bichos, mariposas, hormigas, escarabajos, oruga',
    topics: ['life cycles, metamorphosis, pollination', 'ciclos de vida, metamorfosis, polinización'],
  },
  beekeeping: {
    en: 'Beekeeping, beekeeper, bees, honey, beehive, apiary, honeycomb, pollinators',
    es: 'Apicultura, apicultor, apicultora, abejas, miel, colmena, panal, polinizadores',
    broader: 'insects',
    topics: ['pollination, insects, community roles, plants', 'polinización, insectos, trabajo en equipo, plantas'],
  },
  spiders: {
    en: 'Spiders and scorpions, arachnologist, spider, tarantula, spider web, arachnids',
    es: 'Arañas y escorpiones, aracnólogo, aracnóloga, araña, tarántula, telaraña, alacrán, arácnidos',
    topics: ['spiders, webs, predators and prey, body parts', 'arañas, telarañas, depredadores y presas'],
  },
  zoology: {
    en: 'Zoology, zoologist, animal scientist, animals, wild animals, animal behavior, animal kingdom',
    es: 'Zoología, zoólogo, zoóloga, animales, animales salvajes, comportamiento animal, reino animal',
    broader: 'biology',
    topics: ['animal groups, adaptations, habitats', 'grupos de animales, adaptaciones, hábitats'],
  },
  mammals: {
    en: 'Mammals, mammalogist, bats, bears, wolves, deer, primates, elephants',
    es: 'Mamíferos, mastozoólogo, mastozoóloga, murciélagos, osos, lobos, venados, primates, elefantes',
    topics: ['mammals, hibernation, nocturnal animals', 'mamíferos, hibernación, animales nocturnos'],
  },
  reptiles: {
    en: 'Reptiles and amphibians, herpetologist, snakes, lizards, frogs, turtles, salamanders, tadpoles',
    es: 'Reptiles y anfibios, herpetólogo, herpetóloga, serpientes, lagartijas, ranas, tortugas, salamandras, renacuajos',
    topics: ['life cycles, cold-blooded animals, camouflage', 'ciclos de vida, animales de sangre fría, camuflaje'],
  },
  zookeeping: {
    en: 'Zookeeping, zookeeper, zoo, animal keeper, feeding zoo animals, aviary keeper',
    es: 'Cuidado de animales de zoológico, cuidador de zoológico, cuidadora de zoológico, zoológico, alimentar animales',
    topics: ['zoo animals, habitats, diets, endangered animals', 'zoológico, hábitats, dietas, animales en peligro'],
  },
  wildlife_rescue: {
    en: 'Wildlife rescue, wildlife rehabilitator, injured animals, rescue birds, wildlife shelter',
    es: 'Rescate de fauna silvestre, rescatista de animales, animales heridos, refugio de fauna, rehabilitación de animales',
    topics: ['wild animals, habitats, caring for animals', 'animales silvestres, hábitats, cuidar animales'],
  },
  pets: {
    en: 'Pets and animal training, dog trainer, dog, cat, pet care, therapy dog, hamster, puppy, pet sitter',
    es: 'Mascotas y adiestramiento, entrenador de perros, entrenadora de perros, adiestrador, adiestradora, perro, gato, cuidado de mascotas, cachorro',
    topics: ['pet care, responsibility, animal needs', 'mascotas, responsabilidad, necesidades de los animales'],
  },
  horses: {
    en: 'Horses, horse trainer, riding stable, horse care, pony, groom, horseshoes',
    es: 'Caballos, entrenador de caballos, entrenadora de caballos, establo, caballerango, poni, herraduras',
    topics: ['farm animals, animal needs, travel long ago', 'animales de granja, cuidado, transporte de antes'],
  },
  botany: {
    en: 'Botany, botanist, plant scientist, plants, flowers, leaves, seeds, herbarium',
    es: 'Botánica, botánico, botánica profesional, científico de plantas, científica de plantas, plantas, flores, hojas, semillas, herbario',
    broader: 'biology',
    topics: ['plant parts, photosynthesis, seeds, life cycles', 'partes de la planta, fotosíntesis, semillas'],
  },
  forestry: {
    en: 'Forestry, forester, trees, forest, arborist, tree planting, logging, tree rings',
    es: 'Silvicultura, ingeniero forestal, ingeniera forestal, árboles, bosque, arborista, plantar árboles, anillos de los árboles',
    topics: ['trees, forests, habitats, natural resources', 'árboles, bosques, hábitats, recursos naturales'],
  },
  mushrooms: {
    en: 'Mushrooms and fungi, mycologist, mushroom hunter, mold, fungus, foraging',
    es: 'Hongos y setas, micólogo, micóloga, buscador de hongos, moho, recolección silvestre',
    topics: ['decomposers, fungi, forest floor, food webs', 'descomponedores, hongos, suelo del bosque'],
  },
  soil_science: {
    en: 'Soil science, soil scientist, dirt, earthworms, composting, compost bin, worm farm',
    es: 'Ciencia del suelo, edafólogo, edafóloga, tierra, lombrices, composta, compostaje, abono',
    topics: ['soil, erosion, decomposers, plant needs', 'suelo, erosión, descomponedores, plantas'],
  },
  ecology: {
    en: 'Ecology, ecologist, ecosystems, environment, food webs, biodiversity, pond study, nature walk, naturalist',
    es: 'Ecología, ecólogo, ecóloga, ecosistemas, medio ambiente, redes alimenticias, biodiversidad, caminata por la naturaleza, naturalista',
    broader: 'biology',
    topics: ['ecosystems, food chains, habitats, biomes', 'ecosistemas, cadenas alimenticias, hábitats'],
  },
  conservation: {
    en: 'Conservation, conservationist, endangered species, nature preserve, habitat restoration, river cleanup',
    es: 'Conservación, conservacionista, especies en peligro, reserva natural, restauración de hábitats, limpieza de ríos',
    topics: ['endangered animals, earth day, pollution', 'animales en peligro, día de la tierra, contaminación'],
  },
  genetics: {
    en: 'Genetics, geneticist, dna, genes, heredity, chromosomes, genetic testing, dna test',
    es: 'Genética, genetista, adn, genes, herencia, cromosomas, pruebas genéticas',
    topics: ['inherited traits, families, variation, cells', 'rasgos heredados, familias, variación, células'],
  },
  microbiology: {
    en: 'Microbiology, microbiologist, germs, bacteria, viruses, petri dish, virologist, yeast',
    es: 'Microbiología, microbiólogo, microbióloga, gérmenes, bacterias, virus, caja de petri, viróloga, virólogo, levadura',
    topics: ['germs, hand washing, living things, decomposers', 'gérmenes, lavado de manos, seres vivos'],
  },
  microscopes: {
    en: 'Microscopes, microscopy, microscope slides, magnifying lens, look at cells, electron microscope',
    es: 'Microscopios, microscopía, portaobjetos, lupa, observar células, microscopio electrónico',
    topics: ['cells, tiny living things, lenses, observation', 'células, seres diminutos, lentes, observación'],
  },
  neuroscience: {
    en: 'Neuroscience, neuroscientist, brain scientist, nerves, memory, how we learn, sleep research, behavior scientist',
    es: 'Neurociencia, neurocientífico, neurocientífica, cerebro, nervios, memoria, cómo aprendemos, sueño, ciencias de la conducta',
    topics: ['the brain, five senses, human body, learning', 'el cerebro, los cinco sentidos, cuerpo humano'],
  },
  paleontology: {
    en: 'Dinosaurs and paleontology, paleontologist, dinosaur, dinosaur bones, prehistoric animals, ice age, mammoth',
    es: 'Dinosaurios y paleontología, paleontólogo, paleontóloga, dinosaurio, huesos de dinosaurio, animales prehistóricos, era de hielo, mamut',
    topics: ['dinosaurs, fossils, extinction, earth history', 'dinosaurios, fósiles, extinción'],
  },
  geography: {
    en: 'Geography, geographer, landforms, continents, globe, countries of the world, mountains and rivers',
    es: 'Geografía, geógrafo, geógrafa, relieve, continentes, globo terráqueo, países del mundo, montañas y ríos',
    topics: ['continents, landforms, map skills, regions', 'continentes, relieve, mapas, regiones'],
  },
  gis_maps: {
    en: 'Maps and mapping, gis, cartographer, mapmaker, gps, satellite images, map data',
    es: 'Mapas y cartografía, cartógrafo, cartógrafa, sistemas de información geográfica, imágenes de satélite, hacer mapas',
    topics: ['maps, compass directions, scale, neighborhoods', 'mapas, puntos cardinales, escala, vecindario'],
  },
  hydrology: {
    en: 'Water science, hydrologist, water treatment, watershed, drinking water plant, water quality, wells',
    es: 'Ciencia del agua, hidrólogo, hidróloga, tratamiento de agua, cuenca, agua potable, calidad del agua, pozos',
    topics: ['water cycle, saving water, rivers, filters', 'ciclo del agua, ahorrar agua, ríos, filtros'],
  },
  seismology: {
    en: 'Earthquake science, seismologist, earthquake, seismograph, tsunami, shaking ground',
    es: 'Sismología, sismólogo, sismóloga, terremoto, sismo, temblor, sismógrafo, tsunami',
    broader: 'geology',
    topics: ['earthquakes, waves, safe buildings, earth layers', 'terremotos, ondas, edificios seguros'],
  },
  gemstones: {
    en: 'Rock collecting and gems, rock hound, crystals, gemologist, gemstones, geodes, mining',
    es: 'Colección de rocas y gemas, coleccionista de rocas, cristales, gemólogo, gemóloga, piedras preciosas, geodas, minería',
    topics: ['rocks, minerals, properties, sorting', 'rocas, minerales, propiedades, clasificar'],
  },
  space_exploration: {
    en: 'Space exploration, astronaut, space station, mars rover, space agency, satellites, moon landing',
    es: 'Exploración espacial, astronauta, estación espacial, robot de marte, agencia espacial, satélites, viaje a la luna',
    topics: ['space travel, planets, the moon, explorers', 'viajes espaciales, planetas, la luna'],
  },
  rocketry: {
    en: 'Rockets, rocket scientist, model rocket, rocket launch, bottle rocket, propulsion',
    es: 'Cohetes, científico de cohetes, científica de cohetes, cohete a escala, lanzamiento, cohete de botella, propulsión',
    topics: ['forces, motion, gravity, space, gases', 'fuerzas, movimiento, gravedad, espacio'],
  },
  telescopes: {
    en: 'Telescopes and stargazing, telescope, stargazer, star party, constellations, eclipse, planetarium, night sky',
    es: 'Telescopios y observación del cielo, telescopio, observar estrellas, constelaciones, eclipse, planetario, cielo nocturno',
    broader: 'astronomy',
    topics: ['constellations, moon phases, light, lenses', 'constelaciones, fases de la luna, luz, lentes'],
  },
  aerospace_engineering: {
    en: 'Aerospace engineering, aerospace engineer, airplane design, wind tunnel, flight science, jet engine design',
    es: 'Ingeniería aeroespacial, ingeniero aeroespacial, ingeniera aeroespacial, diseño de aviones, túnel de viento, ciencia del vuelo',
    broader: 'engineering',
    topics: ['flight, forces, paper airplanes, air', 'el vuelo, fuerzas, aviones de papel, aire'],
  },
  drones: {
    en: 'Drones, drone pilot, drone, quadcopter, aerial pictures, remote control flying',
    es: 'Drones y vuelo a control remoto, piloto de dron, dron, cuadricóptero, fotos aéreas',
    topics: ['flight, maps, inventions, remote control', 'el vuelo, mapas, inventos, control remoto'],
  },
  civil_engineering: {
    en: 'Civil engineering, civil engineer, bridges, dams, roads, structural engineer, tunnels, skyscraper',
    es: 'Ingeniería civil, ingeniero civil, ingeniera civil, puentes, represas, carreteras, ingeniero estructural, ingeniera estructural, túneles',
    broader: 'engineering',
    topics: ['bridges, strong shapes, cities, forces', 'puentes, figuras fuertes, ciudades, fuerzas'],
  },
  mechanical_engineering: {
    en: 'Mechanical engineering, mechanical engineer, machines, gears, pulleys, levers, machine design',
    es: 'Ingeniería mecánica, ingeniero mecánico, ingeniera mecánica, máquinas, engranajes, poleas, palancas',
    broader: 'engineering',
    topics: ['simple machines, gears, force and motion', 'máquinas simples, engranajes, fuerza y movimiento'],
  },
  electrical_engineering: {
    en: 'Electrical engineering, electrical engineer, power grid, electric motor, power systems',
    es: 'Ingeniería eléctrica, ingeniero eléctrico, ingeniera eléctrica, red eléctrica, motor eléctrico',
    broader: 'engineering',
    topics: ['electricity, circuits, magnets, energy', 'electricidad, circuitos, imanes, energía'],
  },
  chemical_engineering: {
    en: 'Chemical engineering, chemical engineer, plastics, process engineer, refinery, how soap is made, polymers',
    es: 'Ingeniería química, ingeniero químico, ingeniera química, plásticos, ingeniero de procesos, ingeniera de procesos, refinería, cómo se hace el jabón',
    broader: 'engineering',
    topics: ['states of matter, mixtures, materials', 'estados de la materia, mezclas, materiales'],
  },
  environmental_engineering: {
    en: 'Environmental engineering, environmental engineer, clean air, pollution control, wastewater, environmental scientist',
    es: 'Ingeniería ambiental, ingeniero ambiental, ingeniera ambiental, aire limpio, control de la contaminación, aguas residuales',
    broader: 'engineering',
    topics: ['pollution, clean water, natural resources', 'contaminación, agua limpia, recursos naturales'],
  },
  industrial_engineering: {
    en: 'Manufacturing engineering, industrial engineer, factory, assembly line, quality control, production line',
    es: 'Ingeniería industrial, ingeniero industrial, ingeniera industrial, fábrica, línea de montaje, control de calidad',
    topics: ['how things are made, goods, teamwork', 'cómo se hacen las cosas, bienes, trabajo en equipo'],
  },
  biomedical_engineering: {
    en: 'Biomedical engineering, biomedical engineer, medical devices, artificial limbs, prosthetics, heart machine',
    es: 'Ingeniería biomédica, ingeniero biomédico, ingeniera biomédica, aparatos médicos, prótesis, brazo artificial',
    topics: ['human body, inventions, helping people', 'cuerpo humano, inventos, ayudar a otros'],
  },
  materials_science: {
    en: 'Materials science, materials scientist, metals, glass, ceramics lab, strong materials, nanotechnology',
    es: 'Ciencia de materiales, científico de materiales, científica de materiales, metales, vidrio, nanotecnología',
    topics: ['properties of matter, solids, heating and cooling', 'propiedades de la materia, sólidos, calor'],
  },
  optics: {
    en: 'Light and optics, laser, lenses, prisms, mirrors, rainbow, optical engineer, hologram',
    es: 'Luz y óptica, láser, lentes de laboratorio, prismas, espejos, arcoíris, holograma',
    topics: ['light, shadows, color, reflection', 'luz, sombras, color, reflejos'],
  },
  acoustics: {
    en: 'Science of sound, acoustics, acoustic engineer, sound waves, vibrations, noise measurement',
    es: 'Ciencia del sonido, acústica, ingeniero acústico, ingeniera acústica, ondas de sonido, vibraciones',
    topics: ['sound, vibrations, waves, hearing', 'sonido, vibraciones, ondas, oído'],
  },
  electronics: {
    en: 'Electronics, circuit, circuit board, soldering, microchip, electronics hobbyist, microcontroller, computer chips',
    es: 'Electrónica, circuito, placa de circuitos, soldar circuitos, microchip, técnico en electrónica, técnica en electrónica, microcontrolador',
    topics: ['circuits, electricity, batteries, inventions', 'circuitos, electricidad, pilas, inventos'],
  },
  computer_hardware: {
    en: 'Computer repair and networks, it support, computer technician, network administrator, fix computer, internet setup, laptop',
    es: 'Reparación de computadoras y redes, soporte técnico, técnico en computación, técnica en computación, administrador de redes, administradora de redes, arreglar computadoras, internet',
    topics: ['parts of a computer, technology, internet', 'partes de la computadora, tecnología, internet'],
  },
  cybersecurity: {
    en: 'Cybersecurity, security analyst, internet safety, passwords, hacker, online privacy, secret codes, cryptography',
    es: 'Ciberseguridad, analista de seguridad, seguridad en internet, contraseñas, privacidad en línea, códigos secretos, criptografía',
    topics: ['online safety, secret codes, kindness online', 'seguridad en línea, códigos secretos, respeto'],
  },
  artificial_intelligence: {
    en: 'Artificial intelligence, ai, machine learning, chatbot, ai researcher, neural networks',
    es: 'Inteligencia artificial, ia, aprendizaje automático, asistente virtual, investigador de ia, investigadora de ia',
    broader: 'programming',
    topics: ['patterns, how computers learn, fairness', 'patrones, cómo aprenden las computadoras, justicia'],
  },
  data_science: {
    en: 'Data and databases, data scientist, data analyst, database, charts, spreadsheets, dashboards',
    es: 'Datos y bases de datos, científico de datos, científica de datos, analista de datos, base de datos, gráficas, hojas de cálculo',
    topics: ['graphs, data, surveys, comparing numbers', 'gráficas, datos, encuestas, comparar números'],
  },
  statistics: {
    en: 'Statistics, statistician, probability, surveys, polls, averages, actuary, dice and chance',
    es: 'Estadística, estadístico, estadística profesional, probabilidad, encuestas, promedios, actuario, actuaria, dados y azar',
    topics: ['probability, bar graphs, data, averages', 'probabilidad, gráficas de barras, datos'],
  },
  web_design: {
    en: 'Web design, web designer, website, web developer, web page, html, user interface',
    es: 'Diseño web, diseñador web, diseñadora web, sitio web, desarrollador web, desarrolladora web, página web',
    topics: ['technology, design, coding, communication', 'tecnología, diseño, programar, comunicación'],
  },
  video_games: {
    en: 'Video game making, game designer, game developer, video game, game design, level design, block coding',
    es: 'Creación de videojuegos, diseñador de videojuegos, diseñadora de videojuegos, videojuego, desarrollador de juegos, desarrolladora de juegos',
    topics: ['coding, story characters, logic, game rules', 'programar, personajes, lógica, reglas de juego'],
  },
  three_d_printing: {
    en: '3D printing, 3d printer, maker, makerspace, laser cutter, cad, print models',
    es: 'Impresión 3D, impresora 3d, taller de creación, cortadora láser, diseño por computadora, imprimir modelos',
    topics: ['3D shapes, design process, inventions', 'figuras 3D, proceso de diseño, inventos'],
  },
  science_experiments: {
    en: 'Science experiments and shows, science fair, science demonstration, science club, dry ice, science judge, scientific method',
    es: 'Experimentos y demostraciones de ciencia, feria de ciencias, demostración científica, club de ciencias, hielo seco, método científico, juez de feria de ciencias',
    topics: ['scientific method, science fair, observation', 'método científico, feria de ciencias, observar'],
  },
  renewable_energy: {
    en: 'Energy and renewables, solar panels, wind turbine, solar energy, wind power, energy engineer, power plant, hydropower',
    es: 'Energía y fuentes renovables, paneles solares, turbina eólica, energía solar, energía eólica, planta eléctrica, hidroeléctrica',
    topics: ['energy sources, sun, wind, saving energy', 'fuentes de energía, sol, viento, ahorrar energía'],
  },
  recycling: {
    en: 'Recycling and waste, recycling center, garbage, zero waste, landfill, reuse, upcycling, sanitation engineer',
    es: 'Reciclaje y residuos, centro de reciclaje, basura, cero desperdicio, relleno sanitario, reutilizar, materiales reciclados',
    topics: ['recycling, earth day, trash, sorting', 'reciclaje, día de la tierra, basura, clasificar'],
  },
  magnets: {
    en: 'Magnets and electricity experiments, magnet, static electricity, compass, electromagnet, battery experiments',
    es: 'Imanes y experimentos de electricidad, imán, electricidad estática, brújula, electroimán, experimentos con pilas',
    topics: ['magnets, static electricity, circuits', 'imanes, electricidad estática, circuitos'],
  },
  app_development: {
    en: 'App development, app developer, mobile app, phone app, tablet app, app maker',
    es: 'Desarrollo de aplicaciones, desarrollador de aplicaciones, desarrolladora de aplicaciones, aplicación móvil, app para celular',
    topics: ['coding, inventions, design process', 'programar, inventos, proceso de diseño'],
  },
  virtual_reality: {
    en: 'Virtual reality and 3D graphics, vr headset, augmented reality, 3d modeling, computer graphics, simulation',
    es: 'Realidad virtual y gráficos 3D, lentes de realidad virtual, realidad aumentada, modelado 3d, gráficos por computadora, simulación',
    topics: ['3D shapes, technology, virtual field trips', 'figuras 3D, tecnología, paseos virtuales'],
  },
  nuclear_science: {
    en: 'Nuclear science, nuclear engineer, atoms, radiation, reactor, particle accelerator',
    es: 'Ciencia nuclear, ingeniero nuclear, ingeniera nuclear, átomos, radiación, reactor, acelerador de partículas',
    topics: ['atoms, energy, matter', 'átomos, energía, materia'],
  },
  biotechnology: {
    en: 'Biotechnology, biotech, lab researcher, bioengineer, vaccine research, genetic engineering, pipette',
    es: 'Biotecnología, biotecnólogo, biotecnóloga, investigador de laboratorio, investigadora de laboratorio, bioingeniero, bioingeniera, pipeta',
    topics: ['scientific method, cells, inventions, health', 'método científico, células, inventos, salud'],
  },
  polar_science: {
    en: 'Polar and glacier science, glaciologist, glacier, antarctica, arctic, ice cores, penguins, polar explorer',
    es: 'Ciencia polar y de glaciares, glaciólogo, glacióloga, glaciar, antártida, ártico, núcleos de hielo, pingüinos',
    topics: ['polar habitats, ice and water, adaptations', 'hábitats polares, hielo y agua, adaptaciones'],
  },
  caves: {
    en: 'Caves and caving, cave explorer, speleologist, cavern, stalactites, underground',
    es: 'Cuevas y espeleología, espeleólogo, espeleóloga, explorador de cuevas, exploradora de cuevas, caverna, estalactitas',
    topics: ['caves, landforms, bats, rocks, dark habitats', 'cuevas, relieve, murciélagos, rocas'],
  },
});
