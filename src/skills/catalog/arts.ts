import { category } from './catalog-entry.js';

export const arts = category('arts', {
  drawing: {
    en: 'Drawing and painting, artist, painter, sketching, art lesson, paint, colored pencils, art teacher, Oil and acrylic painting, easel painting, canvas',
    es: 'Dibujo y pintura, artista, pintor, pintora, dibujar, clase de arte, dibujante, lápices de colores, Pintura al óleo y acrílico, pintar en lienzo, caballete',
    topics: ['color wheel, shapes, symmetry, self-portraits', 'círculo cromático, figuras, simetría, autorretratos'],
  },
  watercolor: {
    en: 'Watercolor, watercolor painter, watercolors, brush washes, paint with water',
    es: 'Acuarela, acuarelista, pintar con acuarelas, aguadas de pincel',
    broader: 'drawing',
    topics: ['color mixing, landscapes, seasons, absorption', 'mezcla de colores, paisajes, estaciones, absorción'],
  },
  portraits: {
    en: 'Portraits and caricatures, portrait artist, caricaturist, draw faces, sketch people',
    es: 'Retratos y caricaturas, retratista, caricaturista, dibujar caras, dibujar personas',
    broader: 'drawing',
    topics: ['feelings, proportions, all about me', 'emociones, proporciones, todo sobre mí'],
  },
  face_painting: {
    en: 'Face painting, face painter, paint faces, carnival faces, body paint, animal faces',
    es: 'Pintura facial, pintacaritas, pintar caritas, maquillaje infantil, caritas pintadas',
    broader: 'drawing',
    topics: ['animals, symmetry, festivals, characters', 'animales, simetría, festivales, personajes'],
  },
  photography: {
    en: 'Photography, photographer, take pictures, camera, portraits with a camera, school photos, darkroom, photo shoot, Photo editing, retouching pictures, photo restorer',
    es: 'Fotografía, fotógrafo, fotógrafa, tomar fotos, cámara, fotos escolares, cuarto oscuro, sesión de fotos, Edición de fotos, retoque fotográfico, restaurar fotos',
    topics: ['light, observation, community, memories', 'luz, observación, comunidad, recuerdos'],
  },
  video: {
    en: 'Video making, videographer, film a video, record the show, video camera, live stream, online videos, Camera work and lighting, cinematographer, camera operator',
    es: 'Producción de video, camarógrafo, camarógrafa, grabar videos, videógrafo, videógrafa, transmisión en vivo, Cámara e iluminación, director de fotografía, directora de fotografía',
    topics: ['interviews, storytelling, technology', 'entrevistas, contar historias, tecnología'],
  },
  film: {
    en: 'Film directing, film director, filmmaker, movie maker, short film, documentary, film set, Special effects, visual effects artist, green screen',
    es: 'Dirección de cine, director de cine, directora de cine, cineasta, cortometraje, documental, hacer películas, Efectos especiales, artista de efectos visuales, pantalla verde',
    broader: 'video',
    topics: ['characters, setting, point of view', 'personajes, escenario, punto de vista'],
  },
  video_editing: {
    en: 'Video editing, video editor, film editor, cut clips, movie trailer, subtitles',
    es: 'Edición de video, editor de video, editora de video, montaje de películas, cortar clips, poner subtítulos',
    broader: 'video',
    topics: ['sequencing, story order, technology', 'secuencias, orden del cuento, tecnología'],
  },
  animation: {
    en: 'Animation, animator, stop motion, flipbook, clay animation, moving drawings, cartoon movies, 3D modeling, 3D artist, digital sculptor',
    es: 'Animación, animador de dibujos, animadora de dibujos, cuadro por cuadro, libro animado, animación con plastilina, películas animadas, Modelado 3D, artista 3D, escultor digital',
    topics: ['sequencing, motion, storytelling, technology', 'secuencias, movimiento, contar historias, tecnología'],
  },
  graphic_design: {
    en: 'Graphic design, graphic designer, poster, logo, flyer layout, banner, yearbook layout, Typography, font designer, typeface',
    es: 'Diseño gráfico, diseñador gráfico, diseñadora gráfica, cartel, logotipo, volante, anuario, Tipografía, tipógrafo, tipógrafa',
    topics: ['symbols, media literacy, color', 'símbolos, alfabetización mediática, color'],
  },
  digital_art: {
    en: 'Digital art, digital artist, drawing tablet, draw on a tablet, computer art, pixel art',
    es: 'Arte digital, artista digital, tableta de dibujo, dibujar en la tableta, arte por computadora, arte de píxeles',
    broader: 'graphic_design',
    topics: ['technology, pixels and grids, patterns, color', 'tecnología, píxeles y cuadrículas, patrones, color'],
  },
  illustration: {
    en: 'Illustration, illustrator, picture book artist, draw for books, book covers, nature sketches, Scientific illustration, nature illustrator, nature journal',
    es: 'Ilustración, ilustrador, ilustradora, dibujos para libros, libros ilustrados, portadas de libros, Ilustración científica, ilustrador científico, ilustradora científica',
    broader: 'drawing',
    topics: ['parts of a book, setting, characters, retelling', 'partes de un libro, escenario, personajes, recontar'],
  },
  comics: {
    en: 'Comics, comic artist, cartoonist, graphic novel, comic strip, manga, superheroes',
    es: 'Historietas, historietista, dibujante de cómics, novela gráfica, tiras cómicas, manga, superhéroes',
    broader: 'illustration',
    topics: ['dialogue, sequencing, onomatopoeia, plot', 'diálogo, secuencias, onomatopeyas, trama'],
  },
  calligraphy: {
    en: 'Calligraphy, calligrapher, hand lettering, ink brush writing, fancy writing, dip pen',
    es: 'Caligrafía, calígrafo, calígrafa, letra bonita, escritura con pincel, pluma y tinta',
    topics: ['handwriting, alphabet, cursive', 'escritura a mano, alfabeto, cursiva'],
  },
  printmaking: {
    en: 'Printmaking, printmaker, block print, linocut, woodcut, stamps, potato prints, Screen printing, screen printer, T-shirt printing',
    es: 'Grabado, grabador, grabadora, linóleo, xilografía, sellos, imprimir con papa, Serigrafía, serigrafista, estampado de camisetas',
    topics: ['patterns, symmetry, printing press, texture', 'patrones, simetría, la imprenta, textura'],
  },
  sculpture: {
    en: 'Sculpture, sculptor, carving, clay figures, statues, wire sculpture, found objects, Wood carving, wood carver, whittling',
    es: 'Escultura, escultor, escultora, tallar, figuras de barro, estatuas, escultura de alambre, Talla en madera, tallador de madera, talladora de madera',
    topics: ['monuments, balance, materials', 'monumentos, equilibrio, materiales'],
  },
  pottery: {
    en: 'Pottery, potter, ceramics, clay, kiln, pottery wheel, pinch pots, glaze',
    es: 'Cerámica, alfarero, alfarera, ceramista, barro, arcilla, horno de cerámica, torno de alfarero',
    topics: ['soil, states of matter, world cultures', 'suelo, estados de la materia, culturas del mundo'],
  },
  murals: {
    en: 'Murals, muralist, wall mural, street art, paint a school wall, community mural',
    es: 'Murales, muralista, pintar un mural, arte urbano, mural escolar, mural comunitario',
    broader: 'drawing',
    topics: ['community, local history, symbols', 'comunidad, historia local, símbolos'],
  },
  mosaics: {
    en: 'Mosaics, mosaic artist, tile art, broken tile pictures, pebble pictures',
    es: 'Mosaicos, mosaiquista, arte con azulejos, imágenes con teselas, mosaico de piedritas',
    topics: ['tessellation, area, geometry', 'teselaciones, área, geometría'],
  },
  stained_glass: {
    en: 'Stained glass, stained glass artist, glass windows, suncatchers, glass cutter, Glassblowing, glassblower, hot glass',
    es: 'Vitrales, vitralista, vidrio de colores, ventanas de vitral, atrapasoles, Vidrio soplado, soplador de vidrio, sopladora de vidrio',
    topics: ['light and color, symmetry, geometry, transparency', 'luz y color, simetría, geometría, transparencia'],
  },
  collage: {
    en: 'Collage, mixed media, cut and paste, torn paper pictures, magazine pictures',
    es: 'Collage artístico, técnica mixta, recortar y pegar, papel rasgado, imágenes de revistas',
    topics: ['texture, shapes, vision boards, picture books', 'textura, figuras, tablero de sueños, libros ilustrados'],
  },
  recycled_art: {
    en: 'Recycled art, trash to treasure, junk art, upcycling, cardboard creations, bottle cap art',
    es: 'Arte con reciclaje, manualidades con reciclados, arte con tapitas, creaciones de cartón, reutilizar materiales',
    topics: ['recycling, Earth Day, materials, pollution', 'reciclaje, Día de la Tierra, materiales, contaminación'],
  },
  crafts: {
    en: 'Arts and crafts, crafter, craft table, glue and glitter, popsicle sticks, holiday crafts, handmade gifts',
    es: 'Manualidades, artesano, artesana, mesa de manualidades, palitos de madera, regalos hechos a mano, artesanías',
    topics: ['holidays, fine motor skills, seasons', 'fiestas, motricidad fina, estaciones'],
  },
  knitting: {
    en: 'Knitting, knitter, knitting needles, yarn, scarf, finger knitting, wool hats',
    es: 'Tejido con agujas, tejedor con agujas, tejedora con agujas, agujas de tejer, estambre, bufanda, tejer con los dedos',
    topics: ['patterns, counting, sheep and wool', 'patrones, contar, ovejas y lana'],
  },
  crochet: {
    en: 'Crochet, crocheter, crochet hook, granny squares, stuffed yarn animals, amigurumi',
    es: 'Ganchillo, crochet, tejer a gancho, aguja de gancho, muñecos tejidos, carpetitas',
    topics: ['patterns, multiplication, shapes', 'patrones, multiplicación, figuras'],
  },
  quilting: {
    en: 'Quilting, quilter, quilt, patchwork, story quilt, quilt squares',
    es: 'Colchas de retazos, hacer colchas, acolchado, edredón, cuadros de tela, costurar retazos',
    topics: ['fractions, geometry, family history', 'fracciones, geometría, historia familiar'],
  },
  embroidery: {
    en: 'Embroidery, embroiderer, cross-stitch, needlework, embroidery hoop, stitching pictures',
    es: 'Bordado, bordador, bordadora, punto de cruz, bastidor, bordar servilletas',
    topics: ['grids and coordinates, symmetry, traditions', 'cuadrículas y coordenadas, simetría, tradiciones'],
  },
  weaving: {
    en: 'Weaving, weaver, loom, tapestry, textile, rug maker, friendship bracelets, Macrame, knots and cords, plant hanger',
    es: 'Tejido en telar, tejedor de telar, tejedora de telar, telar, tapiz, textiles, pulseras de amistad, Macramé, nudos y cordones, colgante de plantas',
    topics: ['patterns, fibers, world cultures', 'patrones, fibras, culturas del mundo'],
  },
  basket_weaving: {
    en: 'Basket weaving, basket maker, baskets, wicker, palm leaves, reeds',
    es: 'Cestería, cestero, cestera, canastas, mimbre, palma tejida',
    broader: 'weaving',
    topics: ['plants and their uses, patterns, traditions', 'plantas y sus usos, patrones, tradiciones'],
  },
  spinning_dyeing: {
    en: 'Spinning and dyeing, spinning wheel, hand spinner, natural dyes, tie-dye, felting, wool felt',
    es: 'Hilado y teñido, hilandero, hilandera, rueca, tintes naturales, teñir telas, fieltro',
    broader: 'weaving',
    topics: ['plants, color mixing, colonial life', 'plantas, mezcla de colores, vida colonial'],
  },
  origami: {
    en: 'Origami, paper folding, paper cranes, fold paper, paper airplanes',
    es: 'Origami y papiroflexia, doblar papel, grullas de papel, plegado de papel, avioncitos de papel',
    topics: ['fractions, symmetry, geometry', 'fracciones, simetría, geometría'],
  },
  paper_cutting: {
    en: 'Papel picado and paper cutting, paper cutter, cut paper banners, snowflakes, paper lace',
    es: 'Papel picado, recortar papel, banderines de papel, papel recortado, copos de nieve de papel',
    topics: ['symmetry, Day of the Dead, festivals, patterns', 'simetría, Día de Muertos, festivales, patrones'],
  },
  paper_making: {
    en: 'Paper making, paper maker, handmade paper, recycled paper, pulp, marbling',
    es: 'Papel hecho a mano, papelero, papelera, pulpa de papel, reciclar papel, papel marmoleado',
    topics: ['recycling, trees, states of matter, inventions', 'reciclaje, árboles, estados de la materia, inventos'],
  },
  papier_mache: {
    en: 'Papier-mâché, paste and newspaper, paper sculpture, paper paste globes',
    es: 'Papel maché, cartonería, cartonero, cartonera, engrudo y periódico, figuras de papel',
    topics: [
      'planets, globes and maps, three-dimensional shapes',
      'planetas, globos y mapas, figuras tridimensionales',
    ],
  },
  pinatas: {
    en: 'Piñata making, piñata maker, make a piñata, party piñata, tissue paper',
    es: 'Piñatas, piñatero, piñatera, hacer piñatas, piñata de fiesta, papel de china',
    broader: 'papier_mache',
    topics: ['celebrations, traditions, geometric solids', 'celebraciones, tradiciones, cuerpos geométricos'],
  },
  bookbinding: {
    en: 'Bookbinding, bookbinder, handmade books, sew pages, blank journals, accordion book',
    es: 'Encuadernación, encuadernador, encuadernadora, libros hechos a mano, coser páginas, libro acordeón',
    topics: [
      'parts of a book, publishing stories, folding and fractions',
      'partes de un libro, publicar cuentos, doblar y fracciones',
    ],
  },
  scrapbooking: {
    en: 'Scrapbooking, scrapbook, photo album, memory book, greeting cards, stickers',
    es: 'Álbumes de recortes, álbum de fotos, libro de recuerdos, tarjetas hechas a mano, calcomanías',
    topics: ['memories, timelines, family', 'recuerdos, líneas de tiempo, familia'],
  },
  jewelry: {
    en: 'Jewelry making, jeweler, goldsmith, silversmith, rings, wire bracelets, earrings',
    es: 'Joyería, joyero, joyera, orfebre, platero, platera, anillos, aretes',
    topics: ['metals, minerals, patterns, needs and wants', 'metales, minerales, patrones, necesidades y deseos'],
  },
  beadwork: {
    en: 'Beadwork, beader, beads, bead necklace, seed beads, bead loom',
    es: 'Abalorios, trabajo con cuentas, chaquira, collar de cuentas, mostacillas, telar de chaquira',
    broader: 'jewelry',
    topics: ['counting, patterns, place value', 'contar, patrones, valor posicional'],
  },
  leather: {
    en: 'Leather craft, leather worker, saddle maker, belts, wallets, leather stamping, Shoemaking, shoemaker, cobbler',
    es: 'Trabajo en cuero, talabartero, talabartera, marroquinería, cinturones, repujado de piel, Zapatería, zapatero, zapatera',
    topics: ['animals and their uses, pioneer life, tools', 'animales y sus usos, vida de los pioneros, herramientas'],
  },
  candle_making: {
    en: 'Candle making, candle maker, dip candles, beeswax, wax',
    es: 'Velas, velero artesanal, hacer velas, cera de abejas, fabricar velas',
    topics: ['states of matter, colonial life, light and heat', 'estados de la materia, vida colonial, luz y calor'],
  },
  soap_making: {
    en: 'Soap making, soap maker, bath bombs, handmade soap, bubbles',
    es: 'Jabones artesanales, jabonero, jabonera, hacer jabón, burbujas',
    topics: ['germs and hygiene, mixtures, measurement', 'gérmenes e higiene, mezclas, medidas'],
  },
  model_making: {
    en: 'Model making, model builder, dioramas, miniatures, dollhouse, scale models',
    es: 'Maquetas, maquetista, dioramas, miniaturas, casa de muñecas, modelos a escala',
    topics: ['habitats, landforms, history', 'hábitats, accidentes geográficos, historia'],
  },
  toy_making: {
    en: 'Toy making, toy maker, toy designer, dollmaker, stuffed animals, wooden toys',
    es: 'Fabricación de juguetes, juguetero, juguetera, muñecas de trapo, peluches, juguetes de madera',
    topics: [
      'simple machines, toys then and now, design process',
      'máquinas simples, juguetes de antes y de ahora, proceso de diseño',
    ],
  },
  kites: {
    en: 'Kite making, kite flyer, kite maker, fly a kite, wind toys, pinwheels',
    es: 'Papalotes y cometas, hacer cometas, volar papalotes, barriletes, volantines, molinetes de viento',
    topics: ['wind, forces, weather, geometry', 'viento, fuerzas, el clima, geometría'],
  },
  sand_chalk_art: {
    en: 'Sand and chalk art, sidewalk chalk, sandcastles, sand pictures, sawdust carpets',
    es: 'Arte con arena y gis, gises de banqueta, tiza en la acera, castillos de arena, alfombras de aserrín',
    topics: ['erosion, perspective, shadows, festivals', 'erosión, perspectiva, sombras, festivales'],
  },
  floral_design: {
    en: 'Flower arranging, florist, bouquets, flower shop, wreaths, centerpieces, corsages',
    es: 'Arreglos florales, florista, ramos de flores, florería, coronas de flores, centros de mesa',
    topics: ['pollination, plants, celebrations', 'polinización, plantas, celebraciones'],
  },
  product_design: {
    en: 'Product design, industrial designer, design everyday things, package designer, design thinking',
    es: 'Diseño de productos, diseñador industrial, diseñadora industrial, diseño de empaques, pensamiento de diseño',
    topics: ['design process, inventions, materials', 'proceso de diseño, inventos, materiales'],
  },
  fashion_design: {
    en: 'Fashion design, fashion designer, clothing designer, runway show, sketch clothes, stylist',
    es: 'Diseño de moda, diseñador de moda, diseñadora de moda, diseñar ropa, desfile de modas, estilista de moda',
    topics: ['measurement, fabrics, clothing long ago, seasons', 'medidas, telas, ropa de antes, estaciones'],
  },
  costumes: {
    en: 'Costume making, costume designer, costumes for the play, dress-up clothes, wardrobe for a show, cosplay',
    es: 'Vestuario y disfraces, vestuarista, hacer disfraces, trajes para la obra, disfraz, ropa de época',
    topics: ['characters, historical figures, measurement, fabrics', 'personajes, figuras históricas, medidas, telas'],
  },
  mask_making: {
    en: 'Mask making, mask maker, carnival masks, animal masks, decorate masks',
    es: 'Máscaras, mascarero, mascarera, hacer máscaras, antifaz, máscaras de carnaval',
    topics: ['symmetry, characters, folktales', 'simetría, personajes, cuentos populares'],
  },
  stage_makeup: {
    en: 'Stage makeup, makeup artist, theater makeup, wigs, character makeup',
    es: 'Maquillaje escénico, maquillista, maquillador, maquilladora, maquillaje de teatro, pelucas',
    topics: ['characters, animals, feelings', 'personajes, animales, emociones'],
  },
  henna: {
    en: 'Henna, henna artist, mehndi, hand designs, henna patterns',
    es: 'Jena, arte de jena, tatuajes de jena, mehndi, diseños en las manos',
    topics: ['patterns, symmetry, celebrations', 'patrones, simetría, celebraciones'],
  },
  theater: {
    en: 'Theater, actor, actress, acting, drama club, school play, stage director, rehearsal',
    es: 'Teatro, actor, actriz, actuación, club de drama, obra escolar, director de teatro, directora de teatro, ensayo',
    topics: ["characters, dialogue, feelings, reader's theater", 'personajes, diálogo, emociones, teatro leído'],
  },
  playwriting: {
    en: 'Playwriting, playwright, write a play, scripts for children, skits',
    es: 'Dramaturgia, dramaturgo, dramaturga, escribir obras de teatro, sainetes, libretos infantiles',
    broader: 'theater',
    topics: ['dialogue, plot, narrative writing, fables', 'diálogo, trama, escritura narrativa, fábulas'],
  },
  improv: {
    en: 'Improv and comedy, improviser, comedian, stand-up, jokes, theater games, Mime, pantomime, silent acting',
    es: 'Improvisación y comedia, improvisador, improvisadora, comediante, chistes, juegos teatrales, Mimo, pantomima, actuar sin palabras',
    broader: 'theater',
    topics: ['listening, teamwork, wordplay, confidence', 'escuchar, trabajo en equipo, juegos de palabras, confianza'],
  },
  voice_acting: {
    en: 'Voice acting, voice actor, narrator, dubbing, audiobook, cartoon voices',
    es: 'Actuación de voz, actor de doblaje, actriz de doblaje, locutor de cuentos, locutora de cuentos, audiolibros, voces de caricaturas',
    broader: 'theater',
    topics: ['expression, characters, punctuation', 'expresión, personajes, puntuación'],
  },
  shadow_theater: {
    en: 'Shadow theater, shadow puppets, hand shadows, shadow play',
    es: 'Teatro de sombras, títeres de sombra, sombras con las manos, siluetas',
    broader: 'theater',
    topics: ['light and shadow, folktales, characters', 'luz y sombra, cuentos populares, personajes'],
  },
  puppetry: {
    en: 'Puppetry, puppeteer, puppet show, marionettes, sock puppets, hand puppets',
    es: 'Títeres, titiritero, titiritera, función de títeres, marionetas, títeres de calcetín',
    broader: 'theater',
    topics: ['puppets, retelling, characters, feelings, fables', 'títeres, recontar, personajes, emociones, fábulas'],
  },
  stage_sets: {
    en: 'Stage sets, set designer, scenery, backdrop, props, set builder, Stage lighting, lighting technician, spotlights',
    es: 'Escenografía, escenógrafo, escenógrafa, telón de fondo, utilería, construir decorados, Iluminación de escenario, técnico de luces, técnica de luces',
    broader: 'theater',
    topics: ['setting, measurement, scale, design process', 'escenario del cuento, medidas, escala, proceso de diseño'],
  },
  dance: {
    en: 'Dance, dancer, choreographer, dance teacher, dance routine, choreography, dance recital, Tap and jazz dance, tap dancer, tap shoes',
    es: 'Danza, bailarín, bailarina, coreógrafo, coreógrafa, maestro de baile, maestra de baile, coreografía, Tap y baile jazz, bailarín de tap, bailarina de tap',
    topics: ['rhythm, patterns, movement, body and health', 'ritmo, patrones, movimiento, cuerpo y salud'],
  },
  ballet: {
    en: 'Ballet, ballet dancer, tutu, pointe shoes, ballet barre, ballerina',
    es: 'Ballet clásico, bailarín de ballet, bailarina de ballet, zapatillas de punta, tutú, danza clásica',
    broader: 'dance',
    topics: ['balance, movement, storytelling, posture', 'equilibrio, movimiento, contar historias, postura'],
  },
  folk_dance: {
    en: 'Folk dance, folklórico dancer, traditional dance, square dance, step dance, cultural dances',
    es: 'Danza folclórica, bailarín folclórico, bailarina folclórica, ballet folklórico, bailes típicos, danzas tradicionales',
    broader: 'dance',
    topics: ['world cultures, traditions, holidays, rhythm', 'culturas del mundo, tradiciones, fiestas, ritmo'],
  },
  hip_hop_dance: {
    en: 'Hip-hop dance, breakdancer, breaking, street dance, dance crew',
    es: 'Baile hip-hop, bailarín de hip-hop, bailarina de hip-hop, breakdance, baile urbano',
    broader: 'dance',
    topics: ['rhythm, patterns, balance, confidence', 'ritmo, patrones, equilibrio, confianza'],
  },
  latin_dance: {
    en: 'Salsa and partner dances, salsa dancer, ballroom, tango, cumbia, bachata, merengue',
    es: 'Salsa y bailes de pareja, salsero, salsera, baile de salón, tango, cumbia, bachata, merengue',
    broader: 'dance',
    topics: ['rhythm, cooperation, counting, world cultures', 'ritmo, cooperación, contar, culturas del mundo'],
  },
  balloon_twisting: {
    en: 'Balloon twisting, balloon artist, balloon animals, balloon arch, party balloons',
    es: 'Globoflexia, globero, globera, figuras con globos, animales de globos, arco de globos',
    topics: ['air and pressure, shapes, animals', 'aire y presión, figuras, animales'],
  },
  magic_tricks: {
    en: 'Magic tricks, magician, magic show, illusionist, card tricks',
    es: 'Magia, mago, maga, trucos de magia, ilusionista, función de magia',
    topics: ['patterns, prediction, confidence', 'patrones, predicción, confianza'],
  },
  clowning: {
    en: "Clowning, clown, funny show, slapstick, red nose, children's entertainer",
    es: 'Payasos, payaso, payasa, número cómico, nariz roja, animador infantil, animadora infantil',
    topics: ['feelings, humor, body language, kindness', 'emociones, humor, lenguaje corporal, amabilidad'],
  },
  circus_arts: {
    en: 'Circus arts, acrobat, trapeze, stilt walker, aerial silks, unicycle, tightrope',
    es: 'Artes circenses, acróbata, trapecio, zanquero, zanquera, telas aéreas, monociclo, cuerda floja',
    topics: ['balance, forces, perseverance', 'equilibrio, fuerzas, perseverancia'],
  },
  juggling: {
    en: 'Juggling, juggler, juggling balls, scarves and rings, plate spinning, yo-yo',
    es: 'Malabares, malabarista, pelotas de malabares, platos giratorios, yoyó',
    broader: 'circus_arts',
    topics: ['patterns, gravity, coordination, practice', 'patrones, gravedad, coordinación, práctica'],
  },
  art_history: {
    en: 'Art history, art historian, museum guide, famous paintings, curator, gallery',
    es: 'Historia del arte, historiador del arte, historiadora del arte, guía de museo, curador, curadora, galería',
    topics: ['famous artists, timelines, observation', 'artistas famosos, líneas de tiempo, observación'],
  },
});
