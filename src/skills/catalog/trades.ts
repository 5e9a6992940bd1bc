import { category } from './catalog-entry.js';

export const trades = category('trades', {
  carpentry: {
    en: 'Carpentry, carpenter, woodworking, build with wood, hammer and nails, shelves, deck builder',
    es: 'Carpintería, carpintero, carpintera, trabajo en madera, construir con madera, martillo y clavos, repisas',
    topics: ['measurement, tools, shapes, angles, fractions', 'medición, herramientas, figuras, ángulos, fracciones'],
  },
  painting_walls: {
    en: 'Painting walls, house painter, painter, wall paint, paint roller, paint a room, primer',
    es: 'Pintura de paredes, pintor de casas, pintora de casas, pintar un cuarto, rodillo, brocha gorda',
    topics: ['area and perimeter, mixing colors, measurement', 'área y perímetro, mezclar colores, medición'],
  },
  electrical_work: {
    en: 'Electrical work, electrician, wiring, light fixtures, outlets, fuse box, install lights',
    es: 'Electricidad, electricista, instalación eléctrica, lámparas, enchufes, tomacorrientes, cables',
    topics: ['electricity, circuits, electrical safety', 'electricidad, circuitos, seguridad eléctrica'],
  },
  plumbing: {
    en: 'Plumbing, plumber, pipes, leaky faucet, toilet repair, drain, water heater',
    es: 'Plomería, plomero, plomera, fontanero, fontanera, tuberías, llave que gotea, desagüe, calentador de agua',
    topics: [
      'water, saving water, tools, community helpers',
      'agua, ahorrar agua, herramientas, ayudantes de la comunidad',
    ],
  },
  gardening: {
    en: 'Gardening, gardener, school garden, vegetables, planting seeds, raised beds, weeding, greenhouse',
    es: 'Jardinería, jardinero, jardinera, huerto escolar, sembrar semillas, hortalizas, invernadero, deshierbar',
    topics: ['plant life cycle, seeds, soil, seasons', 'ciclo de vida de las plantas, semillas, suelo, estaciones'],
  },
  landscaping: {
    en: 'Landscaping, landscaper, lawn care, mowing, landscape architect, yard work, garden design',
    es: 'Paisajismo, paisajista, cuidado del césped, cortar el pasto, diseño de jardines, trabajo de patio',
    broader: 'gardening',
    topics: ['plants, area and perimeter, weather, design', 'plantas, área y perímetro, el clima, diseño'],
  },
  tree_care: {
    en: 'Tree care, tree trimmer, tree surgeon, pruning, chainsaw, stump removal',
    es: 'Poda y cuidado de árboles, podador, podadora, podar, motosierra, quitar troncos',
    topics: ['trees, plant parts, tool safety', 'árboles, partes de la planta, seguridad con herramientas'],
  },
  sewing: {
    en: 'Sewing, seamstress, sewing machine, needle and thread, costumes, mending, curtains, hemming',
    es: 'Costura, costurera, costurero, máquina de coser, aguja e hilo, disfraces, remendar, cortinas, dobladillo',
    topics: ['measurement, patterns, fabrics, costumes', 'medición, patrones, telas, disfraces'],
  },
  tailoring: {
    en: 'Tailoring, tailor, dressmaker, alterations, suits, fitting clothes, made to measure',
    es: 'Sastrería, sastre, sastra, modista, arreglos de ropa, trajes, ropa a la medida',
    broader: 'sewing',
    topics: ['measurement, clothes long ago, shapes', 'medición, ropa de antes, figuras'],
  },
  upholstery: {
    en: 'Upholstery, upholsterer, furniture covering, recover chairs, cushions, sofa repair',
    es: 'Tapicería, tapicero, tapicera, forrar muebles, cojines, arreglar sofás, tapizar',
    topics: ['textures, materials, measurement, reusing things', 'texturas, materiales, medición, reutilizar'],
  },
  driving: {
    en: 'Driving a van or bus, school bus driver, bus driver, van driver, taxi driver, chauffeur, field trip driver',
    es: 'Conducción de camioneta o autobús, chofer, conductor de autobús, conductora de autobús, taxista, manejar, chofer escolar',
    topics: ['transportation, bus safety, maps', 'transporte, seguridad en el autobús, mapas'],
  },
  trucking: {
    en: 'Truck driving, truck driver, trucker, eighteen wheeler, delivery truck, long haul, freight',
    es: 'Manejo de camiones, camionero, camionera, tráiler, camión de carga, transportista, trailero, trailera',
    broader: 'driving',
    topics: ['transportation, maps, goods and services, geography', 'transporte, mapas, bienes y servicios, geografía'],
  },
  delivery: {
    en: 'Delivery and couriers, delivery driver, courier, package delivery, parcels, mail truck',
    es: 'Reparto y mensajería, repartidor, repartidora, mensajero, mensajera, paquetes, entregas',
    topics: ['community helpers, maps, addresses', 'ayudantes de la comunidad, mapas, direcciones'],
  },
  heavy_equipment: {
    en: 'Heavy equipment, equipment operator, excavator, bulldozer, backhoe, dump truck, digger, front loader',
    es: 'Maquinaria pesada, operador de maquinaria, operadora de maquinaria, excavadora, retroexcavadora, camión de volteo, topadora',
    topics: ['simple machines, construction, force and motion', 'máquinas simples, construcción, fuerza y movimiento'],
  },
  crane_operation: {
    en: 'Crane operation, crane operator, tower crane, lifting loads, hoist, rigger',
    es: 'Operación de grúas, operador de grúa, operadora de grúa, grúa torre, gruista, levantar cargas',
    broader: 'heavy_equipment',
    topics: ['pulleys, levers, forces, tall buildings', 'poleas, palancas, fuerzas, edificios altos'],
  },
  forklift: {
    en: 'Forklift and warehouse, forklift operator, warehouse worker, pallets, loading dock, stock room, inventory',
    es: 'Montacargas y almacén, operador de montacargas, operadora de montacargas, almacenista, bodega, bodeguero, tarimas, inventario',
    topics: ['simple machines, counting, sorting, jobs', 'máquinas simples, contar, clasificar, trabajos'],
  },
  welding: {
    en: 'Welding, welder, metal fabrication, torch, sheet metal, soldering metal, ironworker',
    es: 'Soldadura, soldador, soldadora, soplete, trabajo en metal, láminas de metal, estructuras de hierro',
    topics: ['heat, metals, states of matter', 'calor, metales, estados de la materia'],
  },
  blacksmithing: {
    en: 'Blacksmithing, blacksmith, forge, anvil, farrier, wrought iron, knife making',
    es: 'Herrería, herrero, herrera, forja, yunque, herrador, herradora, hierro forjado',
    topics: ['long ago and today, heat, metals, tools, pioneers', 'antes y ahora, calor, metales, herramientas'],
  },
  machining: {
    en: 'Machining, machinist, lathe, metal parts, tool and die maker, milling machine',
    es: 'Maquinado y torno, tornero, tornera, operador de torno, piezas de metal, fresadora, matricero',
    topics: ['measurement, decimals, simple machines', 'medición, decimales, máquinas simples'],
  },
  masonry: {
    en: 'Masonry, mason, bricklayer, bricks, stone wall, mortar, chimney',
    es: 'Albañilería, albañil, albañila, ladrillos, muro de piedra, mezcla de cemento, chimenea',
    topics: ['patterns, shapes, materials, buildings', 'patrones, figuras, materiales, edificios'],
  },
  concrete: {
    en: 'Concrete and paving, concrete finisher, cement, sidewalk, road worker, paving, asphalt, road crew',
    es: 'Concreto y pavimento, trabajador de concreto, banqueta, acera, pavimentador, pavimentadora, asfalto, obrero de carreteras',
    topics: ['mixtures, solids and liquids, roads, communities', 'mezclas, sólidos y líquidos, caminos, comunidades'],
  },
  construction: {
    en: 'Construction, construction worker, builder, contractor, building site, remodeling, foreman',
    es: 'Construcción, trabajador de construcción, trabajadora de construcción, constructor, constructora, contratista, obra, remodelación, maestro de obra',
    topics: ['buildings, shapes, measurement, communities', 'edificios, figuras, medición, comunidades'],
  },
  demolition: {
    en: 'Demolition, demolition worker, tear down buildings, wrecking ball, salvage, debris hauling',
    es: 'Demolición, demoledor, demoledora, derribar edificios, bola de demolición, escombros',
    broader: 'construction',
    topics: ['forces, recycling materials, safety gear', 'fuerzas, reciclar materiales, equipo de seguridad'],
  },
  roofing: {
    en: 'Roofing, roofer, shingles, roof repair, gutters, leaky roof',
    es: 'Techado, techador, techadora, techos, tejas, canaletas, goteras, impermeabilizar',
    topics: ['weather, slopes and angles, shelters, area', 'el clima, pendientes y ángulos, viviendas, área'],
  },
  flooring: {
    en: 'Flooring and tile, tile setter, floor installer, carpet, hardwood floor, tiling, mosaic floor',
    es: 'Pisos y azulejos, instalador de pisos, instaladora de pisos, alfombra, piso de madera, azulejero, azulejera',
    topics: ['area, tessellations, patterns, arrays', 'área, teselados, patrones, filas y columnas'],
  },
  drywall: {
    en: 'Drywall and plaster, plasterer, drywall installer, sheetrock, insulation, stucco, patch walls',
    es: 'Tablaroca y yeso, yesero, yesera, instalador de tablaroca, aislamiento, estuco, resanar paredes',
    topics: [
      'insulation and heat, solids and liquids, measurement',
      'aislamiento y calor, sólidos y líquidos, medición',
    ],
  },
  glasswork: {
    en: 'Glass and windows, glazier, window installer, window repair, glass cutter, glassblower, stained glass',
    es: 'Vidrio y ventanas, vidriero, vidriera, instalador de ventanas, instaladora de ventanas, soplador de vidrio, vitrales',
    topics: ['light, transparent and opaque, materials, heat', 'luz, transparente y opaco, materiales, calor'],
  },
  hvac: {
    en: 'Heating and cooling, hvac technician, air conditioning, furnace, refrigeration, ducts, thermostat',
    es: 'Calefacción y aire acondicionado, técnico en refrigeración, técnica en refrigeración, refrigeración, calefactor, termostato, ductos',
    topics: ['heat, temperature, air, insulation', 'calor, temperatura, aire, aislamiento'],
  },
  locksmithing: {
    en: 'Locksmithing, locksmith, locks and keys, key cutting, lock repair, safes',
    es: 'Cerrajería, cerrajero, cerrajera, cerraduras y llaves, copiar llaves, candados',
    topics: ['simple machines, springs, safety', 'máquinas simples, resortes, seguridad'],
  },
  handyman: {
    en: 'Home repairs, handyman, handyperson, fix things, odd jobs, assemble furniture, maintenance worker, fix-it',
    es: 'Reparaciones del hogar, reparador, reparadora, mantenimiento, arreglar cosas, armar muebles, mil usos',
    topics: ['tools, problem solving, simple machines', 'herramientas, resolver problemas, máquinas simples'],
  },
  appliance_repair: {
    en: 'Appliance repair, appliance technician, washing machine, refrigerator repair, dryer, fix appliances, small engines',
    es: 'Reparación de electrodomésticos, técnico de electrodomésticos, técnica de electrodomésticos, lavadora, arreglar refrigeradores, secadora',
    topics: [
      'simple machines, electricity, how things work',
      'máquinas simples, electricidad, cómo funcionan las cosas',
    ],
  },
  phone_repair: {
    en: 'Phone and gadget repair, phone technician, cracked screen, fix phones, tablet repair, cell phone',
    es: 'Reparación de celulares, técnico de celulares, técnica de celulares, pantalla rota, arreglar tabletas, teléfono móvil',
    topics: [
      'technology, circuits, inventions, electronic waste',
      'tecnología, circuitos, inventos, basura electrónica',
    ],
  },
  auto_repair: {
    en: 'Auto repair, auto mechanic, mechanic, car repair, engine, oil change, brakes, tires, garage',
    es: 'Mecánica automotriz, mecánico, mecánica de autos, taller mecánico, arreglar carros, motor, cambio de aceite, frenos, llantas',
    topics: ['wheels and axles, engines, force and motion', 'ruedas y ejes, motores, fuerza y movimiento'],
  },
  auto_body: {
    en: 'Auto body and car painting, body shop, dent repair, car painter, car detailing, car wash, tow truck',
    es: 'Hojalatería y pintura de autos, hojalatero, hojalatera, chapista, lavado de autos, enderezar golpes, grúa de remolque',
    broader: 'auto_repair',
    topics: ['color, metals and rust, transportation, symmetry', 'color, metales y óxido, transporte, simetría'],
  },
  bike_repair: {
    en: 'Bike repair, bicycle mechanic, bicycle, flat tire, bike shop, chain and gears, bike tune-up',
    es: 'Reparación de bicicletas, mecánico de bicicletas, mecánica de bicicletas, bicicleta, bici, ponchadura, cadena y piñones',
    topics: ['gears, wheels and axles, bike safety', 'engranajes, ruedas y ejes, seguridad en bicicleta'],
  },
  motorcycles: {
    en: 'Motorcycles, motorcycle mechanic, motorcycle rider, motorbike, scooter, dirt bike',
    es: 'Motocicletas, mecánico de motos, mecánica de motos, motociclista, moto, motoneta',
    topics: ['balance, engines, wheels, helmets and safety', 'equilibrio, motores, ruedas, cascos y seguridad'],
  },
  car_racing: {
    en: 'Race cars, race car driver, pit crew, go-kart, car restoration, classic cars, soapbox derby',
    es: 'Autos de carreras, piloto de carreras, carro de carreras, restauración de autos, autos clásicos, carritos de madera',
    topics: ['speed, force and motion, ramps, time', 'velocidad, fuerza y movimiento, rampas, tiempo'],
  },
  trains: {
    en: 'Trains and railways, train engineer, train conductor, railroad worker, subway operator, locomotive, tracks, model railroad',
    es: 'Trenes y ferrocarriles, maquinista, conductor de tren, conductora de tren, ferrocarrilero, ferrocarrilera, locomotora, metro, vías, trenes a escala',
    topics: ['transportation, steam, maps, railroad history', 'transporte, vapor, mapas, historia del ferrocarril'],
  },
  boats: {
    en: 'Boats and sailing, sailor, boat captain, ferry, ship, sailing, tugboat, deckhand, navy ship',
    es: 'Barcos y navegación, marinero, marinera, capitán de barco, capitana de barco, transbordador, navegar, velero, lancha',
    topics: ['sink and float, oceans, wind, maps and compass', 'flotar y hundirse, océanos, viento, mapas y brújula'],
  },
  boat_building: {
    en: 'Boat building and repair, boat builder, shipyard worker, shipwright, canoe building, fiberglass, marina mechanic',
    es: 'Construcción y reparación de barcos, constructor de barcos, constructora de barcos, astillero, canoas, fibra de vidrio, carpintero naval',
    broader: 'boats',
    topics: ['sink and float, materials, measurement', 'flotar y hundirse, materiales, medición'],
  },
  aviation: {
    en: 'Aviation and flying, pilot, airplane, airline pilot, cockpit, helicopter, flight instructor, glider',
    es: 'Aviación y vuelo, piloto, avión, piloto de avión, aviador, aviadora, cabina de vuelo, helicóptero, instructor de vuelo, instructora de vuelo',
    topics: ['flight, forces, maps, transportation, weather', 'el vuelo, fuerzas, mapas, transporte, el clima'],
  },
  air_traffic: {
    en: 'Airport work and air traffic control, air traffic controller, airport, control tower, runway, baggage handler, ground crew',
    es: 'Trabajo en aeropuerto y control aéreo, controlador aéreo, controladora aérea, aeropuerto, torre de control, pista de aterrizaje, maletero',
    broader: 'aviation',
    topics: ['communication, maps, time zones, transportation', 'comunicación, mapas, husos horarios, transporte'],
  },
  aircraft_mechanic: {
    en: 'Aircraft maintenance, aircraft mechanic, airplane mechanic, jet engine repair, hangar, avionics',
    es: 'Mantenimiento de aviones, mecánico de aviación, mecánica de aviación, reparación de turbinas, hangar, aviónica',
    broader: 'aviation',
    topics: ['flight, engines, tools, force and motion', 'el vuelo, motores, herramientas, fuerza y movimiento'],
  },
  architecture: {
    en: 'Architecture, architect, blueprints, building design, floor plan, draftsperson, scale model',
    es: 'Arquitectura, arquitecto, arquitecta, planos, diseño de edificios, dibujante técnico, maqueta',
    topics: ['shapes, scale, buildings, design', 'figuras, escala, edificios, diseño'],
  },
  interior_design: {
    en: 'Interior design, interior designer, decorator, room layout, furniture arranging, home staging',
    es: 'Diseño de interiores, diseñador de interiores, diseñadora de interiores, decorador, decoradora, acomodar muebles',
    broader: 'architecture',
    topics: ['color, area, shapes, measurement', 'color, área, figuras, medición'],
  },
  city_planning: {
    en: 'City planning, city planner, urban planner, town planning, playground planning, transit planner, zoning',
    es: 'Planificación urbana, planificador urbano, planificadora urbana, urbanista, planear la ciudad, diseño de parques',
    topics: ['communities, maps, neighborhoods, local government', 'comunidades, mapas, vecindarios, gobierno local'],
  },
  farming: {
    en: 'Farming, farmer, farm, crops, tractor, harvest, corn, orchard, farmers market, farmworker',
    es: 'Agricultura, agricultor, agricultora, granja, granjero, granjera, cultivos, tractor, cosecha, campesino, campesina, maíz',
    topics: [
      'plant life cycle, where food comes from, seasons, soil, goods',
      'ciclo de vida de las plantas, de dónde viene la comida, estaciones, suelo, bienes',
    ],
  },
  livestock: {
    en: 'Livestock and dairy, rancher, dairy farmer, cows, sheep, pigs, goats, milking, shepherd',
    es: 'Ganadería y lechería, ganadero, ganadera, ranchero, ranchera, vacas, ovejas, cerdos, cabras, ordeñar, pastor de ovejas',
    broader: 'farming',
    topics: [
      'farm animals, where food comes from, animal needs, life cycles',
      'animales de granja, de dónde viene la comida, necesidades de los animales, ciclos de vida',
    ],
  },
  chickens: {
    en: 'Chickens and poultry, chicken keeper, hatching eggs, chicks, hen, ducks, incubator, coop',
    es: 'Gallinas y aves de corral, avicultor, avicultora, incubar huevos, pollitos, gallina, patos, incubadora, gallinero',
    broader: 'livestock',
    topics: ['life cycles, eggs, farm animals', 'ciclos de vida, huevos, animales de granja'],
  },
  fishing_trade: {
    en: 'Commercial fishing, fisher, fisherman, fishing boat, nets, shellfish, crab traps, oyster farm',
    es: 'Pesca comercial, pescador, pescadora, barco pesquero, redes de pesca, mariscos, criadero de ostras',
    topics: ['oceans, food chains, natural resources', 'océanos, cadenas alimenticias, recursos naturales'],
  },
  mining_work: {
    en: 'Mining and drilling, miner, coal mine, quarry, oil rig worker, driller, gold mine',
    es: 'Minería y perforación, minero, minera, mina de carbón, cantera, plataforma petrolera, perforador, perforadora, mina de oro',
    topics: ['natural resources, rocks and minerals, energy', 'recursos naturales, rocas y minerales, energía'],
  },
  line_work: {
    en: 'Power and phone lines, line worker, lineman, utility worker, power outage, cable installer, utility pole, bucket truck',
    es: 'Líneas de luz y teléfono, liniero, liniera, trabajador de la luz, apagón, instalador de cable, instaladora de cable, postes de luz',
    broader: 'electrical_work',
    topics: ['electricity, storms, community helpers', 'electricidad, tormentas, ayudantes de la comunidad'],
  },
  solar_installation: {
    en: 'Solar panel installation, solar installer, rooftop solar, solar technician, ev charger installer, home battery',
    es: 'Instalación de paneles solares, instalador solar, instaladora solar, técnico solar, técnica solar, cargador de auto eléctrico',
    broader: 'electrical_work',
    topics: ['sun, energy, electricity, saving energy', 'el sol, energía, electricidad, ahorrar energía'],
  },
  garbage_collection: {
    en: 'Garbage collection, garbage collector, sanitation worker, garbage truck, trash pickup, street sweeper, recycling truck',
    es: 'Recolección de basura, recolector de basura, recolectora de basura, camión de la basura, barrendero, barrendera',
    topics: [
      'recycling, community helpers, keeping the city clean',
      'reciclaje, ayudantes de la comunidad, ciudad limpia',
    ],
  },
  printing_trade: {
    en: 'Printing and bookbinding, printer, print shop, printing press, bookbinder, letterpress, banners and posters',
    es: 'Imprenta y encuadernación, impresor, impresora, taller de imprenta, encuadernador, encuadernadora, mantas y carteles',
    topics: ['books, letters, inventions, history of printing', 'libros, letras, inventos, historia de la imprenta'],
  },
  woodturning: {
    en: 'Woodturning and carving, woodturner, wood carver, whittling, wooden bowls, wooden toys, scroll saw',
    es: 'Torneado y talla en madera, tallador, talladora, tallar madera, juguetes de madera, tornero de madera, tornera de madera',
    broader: 'carpentry',
    topics: ['trees, symmetry, 3D shapes, toys long ago', 'árboles, simetría, figuras 3D, juguetes de antes'],
  },
  furniture_making: {
    en: 'Furniture making, cabinetmaker, furniture maker, cabinets, tables and chairs, furniture refinishing, varnish',
    es: 'Ebanistería y muebles, ebanista, mueblero, mueblera, gabinetes, mesas y sillas, restaurar muebles, barniz',
    broader: 'carpentry',
    topics: ['measurement, materials, shapes, design', 'medición, materiales, figuras, diseño'],
  },
  leatherwork: {
    en: 'Leatherwork and shoe repair, leatherworker, cobbler, shoemaker, shoe repair, saddle maker, leather',
    es: 'Trabajo en cuero y reparación de calzado, zapatero, zapatera, talabartero, talabartera, huarachero, arreglar zapatos, cuero',
    topics: ['goods and services, long ago and today, materials', 'bienes y servicios, antes y ahora, materiales'],
  },
  watch_repair: {
    en: 'Watch and clock repair, watchmaker, clockmaker, fix clocks, watch battery, wind-up clock',
    es: 'Relojería, relojero, relojera, arreglar relojes, reloj de cuerda, pila de reloj',
    topics: ['telling time, gears, springs, long ago and today', 'leer la hora, engranajes, resortes, antes y ahora'],
  },
  instrument_making: {
    en: 'Instrument making and repair, luthier, guitar maker, piano tuner, violin repair, drum maker',
    es: 'Fabricación y reparación de instrumentos, laudero, laudera, luthier de guitarras, afinador de pianos, afinadora de pianos, hacer tambores',
    topics: ['sound, vibrations, materials', 'sonido, vibraciones, materiales'],
  },
  set_building: {
    en: 'Stage set building, set builder, scenery, props, stage carpenter, prop maker, backdrop',
    es: 'Construcción de escenografía, escenógrafo, escenógrafa, utilería, utilero, utilera, telón de fondo, tramoyista',
    broader: 'carpentry',
    topics: ['plays, measurement, design, perspective', 'obras de teatro, medición, diseño, perspectiva'],
  },
  moving_hauling: {
    en: 'Moving and hauling, mover, moving truck, lift heavy boxes, pickup truck, hauling trailer, carry furniture',
    es: 'Mudanzas y acarreo, trabajador de mudanzas, trabajadora de mudanzas, cargador, cargar cajas pesadas, camioneta pickup, remolque',
    topics: ['ramps and levers, weight, teamwork', 'rampas y palancas, peso, trabajo en equipo'],
  },
  elevator_repair: {
    en: 'Elevators and escalators, elevator mechanic, elevator, escalator, lift repair, elevator installer',
    es: 'Ascensores y escaleras eléctricas, técnico de ascensores, técnica de ascensores, elevador, ascensor, escalera mecánica',
    topics: ['pulleys, simple machines, tall buildings', 'poleas, máquinas simples, edificios altos'],
  },
  building_inspection: {
    en: 'Building and safety inspection, building inspector, home inspector, building codes, permits, property manager, building superintendent',
    es: 'Inspección de edificios, inspector de edificios, inspectora de edificios, permisos de construcción, administrador de edificios, administradora de edificios',
    topics: [
      'safety rules, strong structures, local government',
      'reglas de seguridad, estructuras fuertes, gobierno local',
    ],
  },
  pool_care: {
    en: 'Pools and irrigation, pool cleaner, sprinkler system, irrigation technician, well driller, fountain builder',
    es: 'Piscinas y riego, limpiador de piscinas, limpiadora de piscinas, alberca, sistema de riego, aspersores, fuentes de agua',
    topics: ['water, water safety, chemistry, measuring volume', 'agua, seguridad en el agua, química, medir volumen'],
  },
});
