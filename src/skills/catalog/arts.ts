import { category } from './catalog-entry.js';

export const arts = category('arts', {
  drawing: {
    en: 'Drawing and painting, artist, painter, sketching, art lesson, paint, colored pencils, art teacher, Oil and acrylic painting, easel painting, canvas',
    es: 'Dibujo y pintura, artista, pintor, pintora, dibujar, clase de arte, dibujante, lápices de colores, Pintura al óleo y acrílico, pintar en lienzo, caballete',
    topics: ['color wheel, shapes, symmetry, self-portraits', 'círculo cromático, figuras, simetría, autorretratos'],
    words: [
      'draw, sketch, pencils, acrylics, oils, easel, sketchbook, charcoal, pastels, crayons, markers, brushes, palette, still life, gouache, pencil shading, studio art, gallery opening, doodling, primary colors',
      'pintar, lápices, acrílicos, dibujo, pintura, lienzo, pinceles, óleo, acrílico, crayones, boceto, bodegón, carboncillo',
    ],
  },
  watercolor: {
    en: 'Watercolor, watercolor painter, watercolors, brush washes, paint with water',
    es: 'Acuarela, acuarelista, pintar con acuarelas, aguadas de pincel',
    broader: 'drawing',
    topics: ['color mixing, landscapes, seasons, absorption', 'mezcla de colores, paisajes, estaciones, absorción'],
    words: [
      'paint, brushes, acrylics, landscapes, wet on wet, watercolour, masking fluid, plein air, soft washes, transparent colors, seascape, botanical painting, paint tray',
      'acuarelas, pinceles, aguada, pintar con agua, papel de acuarela, paisajes',
    ],
  },
  portraits: {
    en: 'Portraits and caricatures, portrait artist, caricaturist, draw faces, sketch people',
    es: 'Retratos y caricaturas, retratista, caricaturista, dibujar caras, dibujar personas',
    broader: 'drawing',
    topics: ['feelings, proportions, all about me', 'emociones, proporciones, todo sobre mí'],
    words: [
      'likeness, self-portrait, cartoon faces, big noses, facial features, charcoal heads, silhouettes, sitter, facial proportions',
      'retrato, caricatura, autorretrato, rostros',
    ],
  },
  face_painting: {
    en: 'Face painting, face painter, paint faces, carnival faces, body paint, animal faces',
    es: 'Pintura facial, pintacaritas, pintar caritas, maquillaje infantil, caritas pintadas',
    broader: 'drawing',
    topics: ['animals, symmetry, festivals, characters', 'animales, simetría, festivales, personajes'],
    words: [
      'glitter tattoos, butterfly face, tiger stripes, cheek art, spider-man face, temporary tattoos, cat whiskers, sponge and brush',
      'tatuajes temporales, cara de tigre',
    ],
  },
  photography: {
    en: 'Photography, photographer, take pictures, camera, portraits with a camera, school photos, darkroom, photo shoot, Photo editing, retouching pictures, photo restorer',
    es: 'Fotografía, fotógrafo, fotógrafa, tomar fotos, cámara, fotos escolares, cuarto oscuro, sesión de fotos, Edición de fotos, retoque fotográfico, restaurar fotos',
    topics: ['light, observation, community, memories', 'luz, observación, comunidad, recuerdos'],
    words: [
      'photo, pictures, lens, wedding photos, selfies, portrait, DSLR, tripod, headshots, group photo, yearbook photos, snapshots, Lightroom, Photoshop, wildlife photos, shutter, pinhole, flash, negatives, photojournalist',
      'fotos, retratos, retocar fotos, lente, trípode, foto de grupo, reportero gráfico',
    ],
  },
  video: {
    en: 'Video making, videographer, film a video, record the show, video camera, live stream, online videos, Camera work and lighting, cinematographer, camera operator',
    es: 'Producción de video, camarógrafo, camarógrafa, grabar videos, videógrafo, videógrafa, transmisión en vivo, Cámara e iluminación, director de fotografía, directora de fotografía',
    topics: ['interviews, storytelling, technology', 'entrevistas, contar historias, tecnología'],
    words: [
      'filming, movie, YouTube, YouTuber, footage, vlog, camcorder, drone footage, livestream, TikTok, gimbal, gaffer, TV cameraman',
      'grabar, película, grabar video, filmar, cámara de video, youtuber, grabación, iluminación de cine',
    ],
  },
  film: {
    en: 'Film directing, film director, filmmaker, movie maker, short film, documentary, film set, Special effects, visual effects artist, green screen',
    es: 'Dirección de cine, director de cine, directora de cine, cineasta, cortometraje, documental, hacer películas, Efectos especiales, artista de efectos visuales, pantalla verde',
    broader: 'video',
    topics: ['characters, setting, point of view', 'personajes, escenario, punto de vista'],
    words: [
      'movies, movie, camera crew, cinema, screenplay, Hollywood, documentarian, VFX, CGI, storyboard, clapperboard, indie films, film festival, student film, shot list, movie camera, producer',
      'películas, cine, película, guion de cine, rodaje',
    ],
  },
  video_editing: {
    en: 'Video editing, video editor, film editor, cut clips, movie trailer, subtitles',
    es: 'Edición de video, editor de video, editora de video, montaje de películas, cortar clips, poner subtítulos',
    broader: 'video',
    topics: ['sequencing, story order, technology', 'secuencias, orden del cuento, tecnología'],
    words: [
      'footage, post-production, transitions, montage, captions, color grading, voice-over track, timeline editing',
      'montaje, subtítulos, tráiler, posproducción',
    ],
  },
  animation: {
    en: 'Animation, animator, stop motion, flipbook, clay animation, moving drawings, cartoon movies, 3D modeling, 3D artist, digital sculptor',
    es: 'Animación, animador de dibujos, animadora de dibujos, cuadro por cuadro, libro animado, animación con plastilina, películas animadas, Modelado 3D, artista 3D, escultor digital',
    topics: ['sequencing, motion, storytelling, technology', 'secuencias, movimiento, contar historias, tecnología'],
    words: [
      'cartoons, stop-motion, flip books, claymation, frame by frame, storyboard, zoetrope, character rigging, moving pictures, plasticine, anime',
      'caricaturas, dibujos animados, animador, caricaturas animadas, plastilina animada, folioscopio, cortos animados',
    ],
  },
  graphic_design: {
    en: 'Graphic design, graphic designer, poster, logo, flyer layout, banner, yearbook layout, Typography, font designer, typeface',
    es: 'Diseño gráfico, diseñador gráfico, diseñadora gráfica, cartel, logotipo, volante, anuario, Tipografía, tipógrafo, tipógrafa',
    topics: ['symbols, media literacy, color', 'símbolos, alfabetización mediática, color'],
    words: [
      'Illustrator, InDesign, Photoshop, Canva, lettering, brochure, branding, page layout, T-shirt logo, invitations, signage, infographic',
      'afiche, folleto, letras',
    ],
  },
  digital_art: {
    en: 'Digital art, digital artist, drawing tablet, draw on a tablet, computer art, pixel art',
    es: 'Arte digital, artista digital, tableta de dibujo, dibujar en la tableta, arte por computadora, arte de píxeles',
    broader: 'graphic_design',
    topics: ['technology, pixels and grids, patterns, color', 'tecnología, píxeles y cuadrículas, patrones, color'],
    words: [
      'iPad, Procreate, stylus, concept art, sprites, game art, 8-bit, fan art',
      'tableta gráfica, dibujar en tableta, dibujo por computadora, lápiz digital',
    ],
  },
  illustration: {
    en: 'Illustration, illustrator, picture book artist, draw for books, book covers, nature sketches, Scientific illustration, nature illustrator, nature journal',
    es: 'Ilustración, ilustrador, ilustradora, dibujos para libros, libros ilustrados, portadas de libros, Ilustración científica, ilustrador científico, ilustradora científica',
    broader: 'drawing',
    topics: ['parts of a book, setting, characters, retelling', 'partes de un libro, escenario, personajes, recontar'],
    words: [
      "picture books, watercolor, mural, drawings, characters, children's books, storybook art, ink drawings, pen and ink, SCBWI, botanical drawings, sketchbook, endpapers, pictures for stories, editorial art, anatomical drawings",
      'ilustraciones, dibujos, cuentos ilustrados, portada de libro, dibujos para cuentos, libro álbum, diario de naturaleza',
    ],
  },
  comics: {
    en: 'Comics, comic artist, cartoonist, graphic novel, comic strip, manga, superheroes',
    es: 'Historietas, historietista, dibujante de cómics, novela gráfica, tiras cómicas, manga, superhéroes',
    broader: 'illustration',
    topics: ['dialogue, sequencing, onomatopoeia, plot', 'diálogo, secuencias, onomatopeyas, trama'],
    words: [
      'superhero, cartoons, graphic novels, speech bubbles, panels, inking, Marvel, DC superhero, webcomic, anime, sidekick, zine, Batman, villain',
      'superhéroe, cómic, caricaturista, viñetas, globos de diálogo, tira cómica',
    ],
  },
  calligraphy: {
    en: 'Calligraphy, calligrapher, hand lettering, ink brush writing, fancy writing, dip pen',
    es: 'Caligrafía, calígrafo, calígrafa, letra bonita, escritura con pincel, pluma y tinta',
    topics: ['handwriting, alphabet, cursive', 'escritura a mano, alfabeto, cursiva'],
    words: [
      'lettering, pen, ink, letters, nibs, quill, copperplate, penmanship, flourishes, wedding invitations, parchment, illuminated letters, fountain pen, name tags, place cards, italic hand, inkwell',
      'letras, tinta, rotulación, tintero, letra cursiva, pergamino, plumilla',
    ],
  },
  printmaking: {
    en: 'Printmaking, printmaker, block print, linocut, woodcut, stamps, potato prints, Screen printing, screen printer, T-shirt printing',
    es: 'Grabado, grabador, grabadora, linóleo, xilografía, sellos, imprimir con papa, Serigrafía, serigrafista, estampado de camisetas',
    topics: ['patterns, symmetry, printing press, texture', 'patrones, simetría, la imprenta, textura'],
    words: [
      'T-shirts, silkscreen, ink, print shirts, brayer, etching, lithograph, engraving, squeegee, stencils, rubber stamp, printing ink, carved block, custom tees, linoleum, letterpress',
      'camisetas, tinta, estampado, camisetas estampadas, litografía',
    ],
  },
  sculpture: {
    en: 'Sculpture, sculptor, carving, clay figures, statues, wire sculpture, found objects, Wood carving, wood carver, whittling',
    es: 'Escultura, escultor, escultora, tallar, figuras de barro, estatuas, escultura de alambre, Talla en madera, tallador de madera, talladora de madera',
    topics: ['monuments, balance, materials', 'monumentos, equilibrio, materiales'],
    words: [
      'clay, marble, statue, bronze, chisel, plaster, pocketknife, plasticine, soapstone, armature, basswood, spoon carving, totem, monument, chainsaw carving, stone carver',
      'barro, estatua, tallar madera, talla, cincel, mármol, bronce, yeso, plastilina',
    ],
  },
  pottery: {
    en: 'Pottery, potter, ceramics, clay, kiln, pottery wheel, pinch pots, glaze',
    es: 'Cerámica, alfarero, alfarera, ceramista, barro, arcilla, horno de cerámica, torno de alfarero',
    topics: ['soil, states of matter, world cultures', 'suelo, estados de la materia, culturas del mundo'],
    words: [
      'bowls, pots, mugs, wheel, pinch pot, clay bowls, stoneware, coil pots, throwing on wheel, porcelain, ceramicist, raku, earthenware, vase, slab building, bisque, mud, firing pots, terracotta, ceramic tiles',
      'tazones, horno, torno, alfarería, vasijas, macetas de barro, esmalte',
    ],
  },
  murals: {
    en: 'Murals, muralist, wall mural, street art, paint a school wall, community mural',
    es: 'Murales, muralista, pintar un mural, arte urbano, mural escolar, mural comunitario',
    broader: 'drawing',
    topics: ['community, local history, symbols', 'comunidad, historia local, símbolos'],
    words: [
      'mural, wall, spray cans, large walls, paint a wall, spray paint, graffiti, scaffolding, blank wall, playground wall, hallway painting, sidewalk mural, big painting, aerosol',
      'mural, pared, graffiti, pintar una pared, grafiti, arte callejero, pared pintada, aerosol, brocha gorda',
    ],
  },
  mosaics: {
    en: 'Mosaics, mosaic artist, tile art, broken tile pictures, pebble pictures',
    es: 'Mosaicos, mosaiquista, arte con azulejos, imágenes con teselas, mosaico de piedritas',
    topics: ['tessellation, area, geometry', 'teselaciones, área, geometría'],
    words: [
      'tesserae, grout, tile nippers, broken china, broken plates, stepping stones, smalti, sea glass, glass tiles, trivets',
      'mosaico, azulejos, vidrios rotos, teselas, lechada, piedritas, losetas rotas, trencadís',
    ],
  },
  stained_glass: {
    en: 'Stained glass, stained glass artist, glass windows, suncatchers, glass cutter, Glassblowing, glassblower, hot glass',
    es: 'Vitrales, vitralista, vidrio de colores, ventanas de vitral, atrapasoles, Vidrio soplado, soplador de vidrio, sopladora de vidrio',
    topics: ['light and color, symmetry, geometry, transparency', 'luz y color, simetría, geometría, transparencia'],
    words: [
      'soldering iron, leaded glass, copper foil, colored windows, church windows, glass furnace, blowpipe, fused glass, marbles, glass ornaments, lampworking, sun catcher',
      'vidriero, ventanas de iglesia, plomo y vidrio',
    ],
  },
  collage: {
    en: 'Collage, mixed media, cut and paste, torn paper pictures, magazine pictures',
    es: 'Collage artístico, técnica mixta, recortar y pegar, papel rasgado, imágenes de revistas',
    topics: ['texture, shapes, vision boards, picture books', 'textura, figuras, tablero de sueños, libros ilustrados'],
    words: [
      'magazine clippings, decoupage, glue stick, scissors, scraps, assemblage, ephemera, vision board',
      'recortes, revistas viejas, tijeras y pegamento, decoupage',
    ],
  },
  recycled_art: {
    en: 'Recycled art, trash to treasure, junk art, upcycling, cardboard creations, bottle cap art',
    es: 'Arte con reciclaje, manualidades con reciclados, arte con tapitas, creaciones de cartón, reutilizar materiales',
    topics: ['recycling, Earth Day, materials, pollution', 'reciclaje, Día de la Tierra, materiales, contaminación'],
    words: [
      'egg cartons, toilet paper rolls, milk jugs, tin cans, plastic bottles, cereal boxes, repurposed, scrap materials, junk robots, reuse',
      'reciclado, reciclaje creativo, tapitas, botellas de plástico, cajas de cartón, latas, rollos de papel, reutilizar, basura convertida',
    ],
  },
  crafts: {
    en: 'Arts and crafts, crafter, craft table, glue and glitter, popsicle sticks, holiday crafts, handmade gifts',
    es: 'Manualidades, artesano, artesana, mesa de manualidades, palitos de madera, regalos hechos a mano, artesanías',
    topics: ['holidays, fine motor skills, seasons', 'fiestas, motricidad fina, estaciones'],
    words: [
      'glue gun, pom-poms, pipe cleaners, googly eyes, craft fair, Etsy, Cricut, DIY, ornaments, felt sheets, ribbons, paper flowers, construction paper, sequins',
      'pegamento, brillantina, fieltro, listones, pistola de silicón, regalos artesanales, foami',
    ],
  },
  knitting: {
    en: 'Knitting, knitter, knitting needles, yarn, scarf, finger knitting, wool hats',
    es: 'Tejido con agujas, tejedor con agujas, tejedora con agujas, agujas de tejer, estambre, bufanda, tejer con los dedos',
    topics: ['patterns, counting, sheep and wool', 'patrones, contar, ovejas y lana'],
    words: [
      'knit, wool, hats, scarves, purl, sweater, skeins, mittens, socks, cast on, stitches, blanket, beanie, cardigan, balls of yarn, pompoms',
      'tejer, lana, tejido, tejedora, agujas, suéter, gorro, dos agujas, calcetines tejidos',
    ],
  },
  crochet: {
    en: 'Crochet, crocheter, crochet hook, granny squares, stuffed yarn animals, amigurumi',
    es: 'Ganchillo, crochet, tejer a gancho, aguja de gancho, muñecos tejidos, carpetitas',
    topics: ['patterns, multiplication, shapes', 'patrones, multiplicación, figuras'],
    words: [
      'yarn, hook, afghan, doilies, double stitch, baby blanket, shawl, chain stitch, plushies, skein, coasters',
      'tejer, estambre, colcha tejida, cuadros tejidos',
    ],
  },
  quilting: {
    en: 'Quilting, quilter, quilt, patchwork, story quilt, quilt squares',
    es: 'Colchas de retazos, hacer colchas, acolchado, edredón, cuadros de tela, costurar retazos',
    topics: ['fractions, geometry, family history', 'fracciones, geometría, historia familiar'],
    words: [
      'quilts, fabric squares, batting, patchwork blanket, sewing bee, rotary cutter, longarm, calico, log cabin block, bedspread, fabric scraps, appliqué',
      'colchas, retazos, colcha, colcha de retazos, retazos de tela, parches, cobija de cuadros',
    ],
  },
  embroidery: {
    en: 'Embroidery, embroiderer, cross-stitch, needlework, embroidery hoop, stitching pictures',
    es: 'Bordado, bordador, bordadora, punto de cruz, bastidor, bordar servilletas',
    topics: ['grids and coordinates, symmetry, traditions', 'cuadrículas y coordenadas, simetría, tradiciones'],
    words: [
      'stitches, hoop, thread, needle and thread, floss, sampler, DMC floss, needlepoint, satin stitch, thimble, French knots, monogram, hand sewing, linen, sashiko, punch needle',
      'hilo, bordar, aguja e hilo, mantel bordado, deshilado, costura a mano',
    ],
  },
  weaving: {
    en: 'Weaving, weaver, loom, tapestry, textile, rug maker, friendship bracelets, Macrame, knots and cords, plant hanger',
    es: 'Tejido en telar, tejedor de telar, tejedora de telar, telar, tapiz, textiles, pulseras de amistad, Macramé, nudos y cordones, colgante de plantas',
    topics: ['patterns, fibers, world cultures', 'patrones, fibras, culturas del mundo'],
    words: [
      'yarn, threads, bracelets, warp, weft, shuttle, blankets, bracelet threads, serape, wall hanging, backstrap, wool yarn, carpet, cloth',
      'tejido, tejedor, alfombra, sarape, pulseras de hilo, trama y urdimbre, telar de cintura, nudos',
    ],
  },
  basket_weaving: {
    en: 'Basket weaving, basket maker, baskets, wicker, palm leaves, reeds',
    es: 'Cestería, cestero, cestera, canastas, mimbre, palma tejida',
    broader: 'weaving',
    topics: ['plants and their uses, patterns, traditions', 'plantas y sus usos, patrones, tradiciones'],
    words: [
      'sweetgrass, willow, raffia, pine needles, rattan, straw, cane seat, palm fronds, splints, hamper',
      'canasta, tejer canastas, cesto, carrizo, petate',
    ],
  },
  spinning_dyeing: {
    en: 'Spinning and dyeing, spinning wheel, hand spinner, natural dyes, tie-dye, felting, wool felt',
    es: 'Hilado y teñido, hilandero, hilandera, rueca, tintes naturales, teñir telas, fieltro',
    broader: 'weaving',
    topics: ['plants, color mixing, colonial life', 'plantas, mezcla de colores, vida colonial'],
    words: [
      'fleece, indigo, drop spindle, carding, roving, needle felting, cochineal, batik, alpaca, onion skins, dye pots, shibori',
      'hilar, huso, teñir, teñido, lana de oveja, añil, grana cochinilla, batik',
    ],
  },
  origami: {
    en: 'Origami, paper folding, paper cranes, fold paper, paper airplanes',
    es: 'Origami y papiroflexia, doblar papel, grullas de papel, plegado de papel, avioncitos de papel',
    topics: ['fractions, symmetry, geometry', 'fracciones, simetría, geometría'],
    words: [
      'fold, square paper, folded frogs, paper boat, kirigami, valley fold, thousand cranes, cootie catcher, fortune teller',
      'doblar, grullas, papiroflexia, aviones de papel, barquito de papel, figuras dobladas',
    ],
  },
  paper_cutting: {
    en: 'Papel picado and paper cutting, paper cutter, cut paper banners, snowflakes, paper lace',
    es: 'Papel picado, recortar papel, banderines de papel, papel recortado, copos de nieve de papel',
    topics: ['symmetry, Day of the Dead, festivals, patterns', 'simetría, Día de Muertos, festivales, patrones'],
    words: [
      'tissue paper, scissors, scherenschnitte, silhouettes, kirigami, cut-outs, stencil cutting, paper dolls, jianzhi',
      'papel china, tijeras, copos de papel, cadenetas, banderines, siluetas',
    ],
  },
  paper_making: {
    en: 'Paper making, paper maker, handmade paper, recycled paper, pulp, marbling',
    es: 'Papel hecho a mano, papelero, papelera, pulpa de papel, reciclar papel, papel marmoleado',
    topics: ['recycling, trees, states of matter, inventions', 'reciclaje, árboles, estados de la materia, inventos'],
    words: [
      'mould and deckle, suminagashi, wood fibers, cotton rag, shredded newspaper, seed paper, washi, blender pulp, papyrus, ebru',
      'hacer papel, papel artesanal, pulpa, papel reciclado, papel amate, fibras',
    ],
  },
  papier_mache: {
    en: 'Papier-mâché, paste and newspaper, paper sculpture, paper paste globes',
    es: 'Papel maché, cartonería, cartonero, cartonera, engrudo y periódico, figuras de papel',
    topics: [
      'planets, globes and maps, three-dimensional shapes',
      'planetas, globos y mapas, figuras tridimensionales',
    ],
    words: [
      'paper mache, flour paste, newspaper strips, balloon mold, alebrijes, glue and water, big heads, wheat paste',
      'engrudo, papel periódico, alebrijes, cartapesta, mojigangas',
    ],
  },
  pinatas: {
    en: 'Piñata making, piñata maker, make a piñata, party piñata, tissue paper',
    es: 'Piñatas, piñatero, piñatera, hacer piñatas, piñata de fiesta, papel de china',
    broader: 'papier_mache',
    topics: ['celebrations, traditions, geometric solids', 'celebraciones, tradiciones, cuerpos geométricos'],
    words: [
      'pinata, candy filled, blindfold, crepe paper, seven cones, donkey, birthday candy, stick and candy, star shaped',
      'romper la piñata, dulces, papel crepé, picos de piñata, palo de piñata, engrudo',
    ],
  },
  bookbinding: {
    en: 'Bookbinding, bookbinder, handmade books, sew pages, blank journals, accordion book',
    es: 'Encuadernación, encuadernador, encuadernadora, libros hechos a mano, coser páginas, libro acordeón',
    topics: [
      'parts of a book, publishing stories, folding and fractions',
      'partes de un libro, publicar cuentos, doblar y fracciones',
    ],
    words: [
      'signatures, awl, bone folder, waxed thread, book spine, pop-up books, coptic stitch, zines, sketchbooks, hardcover, mini books, endpapers',
      'coser libros, libretas hechas, cuadernos artesanales, lomo del libro, libros cartoneros',
    ],
  },
  scrapbooking: {
    en: 'Scrapbooking, scrapbook, photo album, memory book, greeting cards, stickers',
    es: 'Álbumes de recortes, álbum de fotos, libro de recuerdos, tarjetas hechas a mano, calcomanías',
    topics: ['memories, timelines, family', 'recuerdos, líneas de tiempo, familia'],
    words: [
      'die cuts, washi tape, card making, keepsake, Cricut, photo pages, thank-you cards, cutouts, birthday cards, bullet journal, embellishments',
      'álbum de recortes, tarjetas hechas, recuerdos, tarjetas de felicitación, cinta decorativa',
    ],
  },
  jewelry: {
    en: 'Jewelry making, jeweler, goldsmith, silversmith, rings, wire bracelets, earrings',
    es: 'Joyería, joyero, joyera, orfebre, platero, platera, anillos, aretes',
    topics: ['metals, minerals, patterns, needs and wants', 'metales, minerales, patrones, necesidades y deseos'],
    words: [
      'bracelets, necklaces, beads, silver, Etsy, pliers, gemstones, pendants, gold, solder, diamonds, turquoise, charms, clasps, polymer clay earrings, wire wrapping, engagement ring, GIA',
      'pulseras, collares, cuentas, bisutería, piedras preciosas, dijes',
    ],
  },
  beadwork: {
    en: 'Beadwork, beader, beads, bead necklace, seed beads, bead loom',
    es: 'Abalorios, trabajo con cuentas, chaquira, collar de cuentas, mostacillas, telar de chaquira',
    broader: 'jewelry',
    topics: ['counting, patterns, place value', 'contar, patrones, valor posicional'],
    words: [
      'bracelets, necklaces, beading, perler beads, pony beads, glass beads, peyote stitch, string beads, beaded earrings, letter beads',
      'pulseras, collares, cuentas, mostacilla, collares de cuentas, pulseras de chaquira, ensartar, arte huichol',
    ],
  },
  leather: {
    en: 'Leather craft, leather worker, saddle maker, belts, wallets, leather stamping, Shoemaking, shoemaker, cobbler',
    es: 'Trabajo en cuero, talabartero, talabartera, marroquinería, cinturones, repujado de piel, Zapatería, zapatero, zapatera',
    topics: ['animals and their uses, pioneer life, tools', 'animales y sus usos, vida de los pioneros, herramientas'],
    words: [
      'shoes, belt, hide, animal hides, tooling, awl, tannery, holster, moccasins, boots, rawhide, shoe repair, soles, sandals, purses, cowhide, cordwainer',
      'cuero, zapatos, artículos de piel, talabartería, carteras, huaraches, montura, botas, suela',
    ],
  },
  candle_making: {
    en: 'Candle making, candle maker, dip candles, beeswax, wax',
    es: 'Velas, velero artesanal, hacer velas, cera de abejas, fabricar velas',
    topics: ['states of matter, colonial life, light and heat', 'estados de la materia, vida colonial, luz y calor'],
    words: [
      'candlesticks, soy wax, tallow, melted wax, tea lights, votives, scented jars, wicks, paraffin, taper, chandler, honeycomb sheets',
      'velero, cera, cera de abeja, mecha, parafina, vela aromática, cirios',
    ],
  },
  soap_making: {
    en: 'Soap making, soap maker, bath bombs, handmade soap, bubbles',
    es: 'Jabones artesanales, jabonero, jabonera, hacer jabón, burbujas',
    topics: ['germs and hygiene, mixtures, measurement', 'gérmenes e higiene, mezclas, medidas'],
    words: [
      'lye, saponification, glycerin, goat milk bars, cold process, suds, lather, olive oil bars, lavender bars, shampoo bars',
      'jabón, sosa cáustica, glicerina, espuma, bombas de baño',
    ],
  },
  model_making: {
    en: 'Model making, model builder, dioramas, miniatures, dollhouse, scale models',
    es: 'Maquetas, maquetista, dioramas, miniaturas, casa de muñecas, modelos a escala',
    topics: ['habitats, landforms, history', 'hábitats, accidentes geográficos, historia'],
    words: [
      'model railroad, miniature, HO scale, tiny villages, glue, kits, shoebox scene, balsa wood, model trains, model airplanes, railroad layout, Warhammer, plastic kits, ship in bottle, architectural models, tiny furniture, railway, Gundam, mission model, LEGO city',
      'maqueta, modelismo, casita de muñecas, trenes a escala, aviones a escala',
    ],
  },
  toy_making: {
    en: 'Toy making, toy maker, toy designer, dollmaker, stuffed animals, wooden toys',
    es: 'Fabricación de juguetes, juguetero, juguetera, muñecas de trapo, peluches, juguetes de madera',
    topics: [
      'simple machines, toys then and now, design process',
      'máquinas simples, juguetes de antes y de ahora, proceso de diseño',
    ],
    words: [
      'toys, dolls, teddy bear, spinning tops, rag doll, puzzles, wooden trains, yo-yos, plushies, rocking horse, LEGO, pull toy',
      'juguetes, trompo, osito, balero, carritos de madera',
    ],
  },
  kites: {
    en: 'Kite making, kite flyer, kite maker, fly a kite, wind toys, pinwheels',
    es: 'Papalotes y cometas, hacer cometas, volar papalotes, barriletes, volantines, molinetes de viento',
    topics: ['wind, forces, weather, geometry', 'viento, fuerzas, el clima, geometría'],
    words: [
      'kite string, tail ribbons, box kite, bamboo frame, spool, stunt kite, sail, windsock, wind spinner',
      'papalote, cometa, barrilete, volantín, chiringa, papagayo, volar cometas, rehilete, molinillo, viento',
    ],
  },
  sand_chalk_art: {
    en: 'Sand and chalk art, sidewalk chalk, sandcastles, sand pictures, sawdust carpets',
    es: 'Arte con arena y gis, gises de banqueta, tiza en la acera, castillos de arena, alfombras de aserrín',
    topics: ['erosion, perspective, shadows, festivals', 'erosión, perspectiva, sombras, festivales'],
    words: [
      'pavement drawing, chalk festival, beach sculpture, 3D chalk, driveway, colored sand, mandala, madonnaro, bucket and shovel, asphalt drawing',
      'gises, tiza, dibujos con gis, tapetes de aserrín, arena de colores, dibujar con tiza',
    ],
  },
  floral_design: {
    en: 'Flower arranging, florist, bouquets, flower shop, wreaths, centerpieces, corsages',
    es: 'Arreglos florales, florista, ramos de flores, florería, coronas de flores, centros de mesa',
    topics: ['pollination, plants, celebrations', 'polinización, plantas, celebraciones'],
    words: [
      'flowers, roses, ikebana, wedding flowers, vases, boutonniere, garlands, petals, tulips, ribbon and greenery, FTD, bridal bouquet, lilies, stems',
      'flores, ramos, rosas, floristería',
    ],
  },
  product_design: {
    en: 'Product design, industrial designer, design everyday things, package designer, design thinking',
    es: 'Diseño de productos, diseñador industrial, diseñadora industrial, diseño de empaques, pensamiento de diseño',
    topics: ['design process, inventions, materials', 'proceso de diseño, inventos, materiales'],
    words: [
      'prototype, CAD, gadgets, ergonomics, IDEO, furniture design, mockup, chairs and lamps, invention, cardboard prototypes',
      'diseño industrial, prototipos, empaques, envases, inventos, objetos cotidianos, muebles',
    ],
  },
  fashion_design: {
    en: 'Fashion design, fashion designer, clothing designer, runway show, sketch clothes, stylist',
    es: 'Diseño de moda, diseñador de moda, diseñadora de moda, diseñar ropa, desfile de modas, estilista de moda',
    topics: ['measurement, fabrics, clothing long ago, seasons', 'medidas, telas, ropa de antes, estaciones'],
    words: [
      'couture, patterns, mannequin, haute couture, dresses, fabric swatches, outfits, garments, lookbook, dressmaker, catwalk, boutique, fashion week, dress form',
      'moda, diseño de modas, diseñador de modas, vestidos, pasarela, desfile, telas, maniquí, ropa, figurín',
    ],
  },
  costumes: {
    en: 'Costume making, costume designer, costumes for the play, dress-up clothes, wardrobe for a show, cosplay',
    es: 'Vestuario y disfraces, vestuarista, hacer disfraces, trajes para la obra, disfraz, ropa de época',
    topics: ['characters, historical figures, measurement, fabrics', 'personajes, figuras históricas, medidas, telas'],
    words: [
      'costume, dress up, masks, capes, Halloween outfit, sewing machine, period clothing, seamstress, Renaissance fair, hats, princess dress, hot glue, fittings, animal ears, cosplayer, play outfits',
      'disfraces, vestuario, capas, coser trajes, trajes de época, vestuario de obra',
    ],
  },
  mask_making: {
    en: 'Mask making, mask maker, carnival masks, animal masks, decorate masks',
    es: 'Máscaras, mascarero, mascarera, hacer máscaras, antifaz, máscaras de carnaval',
    topics: ['symmetry, characters, folktales', 'simetría, personajes, cuentos populares'],
    words: [
      'masquerade, paper plate masks, plaster strips, Venetian, feathers, elastic band, lucha libre mask, masquerade ball, African masks, Noh',
      'careta, máscaras de animales, decorar máscaras, vendas de yeso',
    ],
  },
  stage_makeup: {
    en: 'Stage makeup, makeup artist, theater makeup, wigs, character makeup',
    es: 'Maquillaje escénico, maquillista, maquillador, maquilladora, maquillaje de teatro, pelucas',
    topics: ['characters, animals, feelings', 'personajes, animales, emociones'],
    words: [
      'prosthetics, fake wounds, greasepaint, eyeliner, contouring, old-age makeup, latex, zombie, MUA, fake blood, false eyelashes, beards, cosmetology',
      'maquillaje, caracterización, látex, sangre falsa, maquillaje teatral, bigotes postizos',
    ],
  },
  henna: {
    en: 'Henna, henna artist, mehndi, hand designs, henna patterns',
    es: 'Jena, arte de jena, tatuajes de jena, mehndi, diseños en las manos',
    topics: ['patterns, symmetry, celebrations', 'patrones, simetría, celebraciones'],
    words: [
      'henna cone, bridal hands, temporary tattoos, paisley, body art, hand stain, mandala, jagua',
      'tatuajes temporales, manos decoradas, mandalas, diseños de henna',
    ],
  },
  theater: {
    en: 'Theater, actor, actress, acting, drama club, school play, stage director, rehearsal',
    es: 'Teatro, actor, actriz, actuación, club de drama, obra escolar, director de teatro, directora de teatro, ensayo',
    topics: ["characters, dialogue, feelings, reader's theater", 'personajes, diálogo, emociones, teatro leído'],
    words: [
      'play, drama, stage, Macbeth, Shakespeare, actors, scenes, script, skit, performance, community theater, pageant, Broadway, thespian, audition, memorize lines, improvising, playhouse, stage manager, monologue, stagehand, matinee, plays, usher, costumes and curtain, SAG-AFTRA',
      'obra, escenario, actuar, actores, drama, obra de teatro, director de escena, telón, personajes, dramatización, libreto',
    ],
  },
  playwriting: {
    en: 'Playwriting, playwright, write a play, scripts for children, skits',
    es: 'Dramaturgia, dramaturgo, dramaturga, escribir obras de teatro, sainetes, libretos infantiles',
    broader: 'theater',
    topics: ['dialogue, plot, narrative writing, fables', 'diálogo, trama, escritura narrativa, fábulas'],
    words: [
      'dramatist, screenplay, scenes, monologues, screenwriter, stage directions, dramaturg, readers theater script, ten-minute play',
      'guion, guionista, escribir obras, libreto, escenas, sketch cómico',
    ],
  },
  improv: {
    en: 'Improv and comedy, improviser, comedian, stand-up, jokes, theater games, Mime, pantomime, silent acting',
    es: 'Improvisación y comedia, improvisador, improvisadora, comediante, chistes, juegos teatrales, Mimo, pantomima, actuar sin palabras',
    broader: 'theater',
    topics: ['listening, teamwork, wordplay, confidence', 'escuchar, trabajo en equipo, juegos de palabras, confianza'],
    words: [
      'UCB, yes and, punchlines, comedy club, sketch comedy, funny bits, open mic, laughter, emcee, humorist, roast',
      'improvisación, comedia, humorista, monólogo cómico, risas',
    ],
  },
  voice_acting: {
    en: 'Voice acting, voice actor, narrator, dubbing, audiobook, cartoon voices',
    es: 'Actuación de voz, actor de doblaje, actriz de doblaje, locutor de cuentos, locutora de cuentos, audiolibros, voces de caricaturas',
    broader: 'theater',
    topics: ['expression, characters, punctuation', 'expresión, personajes, puntuación'],
    words: [
      'voiceover, voice-over, narration, character voices, commercials, demo reel, funny voices, recording booth, anime dub, impressions',
      'locutor, locución, doblaje, actor de voz, narrador, voz en off, imitaciones',
    ],
  },
  shadow_theater: {
    en: 'Shadow theater, shadow puppets, hand shadows, shadow play',
    es: 'Teatro de sombras, títeres de sombra, sombras con las manos, siluetas',
    broader: 'theater',
    topics: ['light and shadow, folktales, characters', 'luz y sombra, cuentos populares, personajes'],
    words: [
      'wayang, screen and lamp, flashlight, silhouettes, karagöz, overhead projector, rabbit on wall, cut-out figures, light screen',
      'sombras chinescas, linterna, sombras con manos, pantalla y luz',
    ],
  },
  puppetry: {
    en: 'Puppetry, puppeteer, puppet show, marionettes, sock puppets, hand puppets',
    es: 'Títeres, titiritero, titiritera, función de títeres, marionetas, títeres de calcetín',
    broader: 'theater',
    topics: ['puppets, retelling, characters, feelings, fables', 'títeres, recontar, personajes, emociones, fábulas'],
    words: [
      'puppets, puppet theater, muppets, ventriloquist, finger puppet, dummy, strings, bunraku, paper bag puppet',
      'teatro de títeres, guiñol, muñecos, ventrílocuo, teatrino',
    ],
  },
  stage_sets: {
    en: 'Stage sets, set designer, scenery, backdrop, props, set builder, Stage lighting, lighting technician, spotlights',
    es: 'Escenografía, escenógrafo, escenógrafa, telón de fondo, utilería, construir decorados, Iluminación de escenario, técnico de luces, técnica de luces',
    broader: 'theater',
    topics: ['setting, measurement, scale, design process', 'escenario del cuento, medidas, escala, proceso de diseño'],
    words: [
      'plywood flats, painted scenery, light board, gels, theater carpentry, IATSE, rigging, stagehand, stagecraft, platforms, techie, curtains, tech crew, theater lights, scenic painter, gaffer',
      'decorados, tramoya, luces de escenario, reflectores, iluminación teatral',
    ],
  },
  dance: {
    en: 'Dance, dancer, choreographer, dance teacher, dance routine, choreography, dance recital, Tap and jazz dance, tap dancer, tap shoes',
    es: 'Danza, bailarín, bailarina, coreógrafo, coreógrafa, maestro de baile, maestra de baile, coreografía, Tap y baile jazz, bailarín de tap, bailarina de tap',
    topics: ['rhythm, patterns, movement, body and health', 'ritmo, patrones, movimiento, cuerpo y salud'],
    words: [
      'dances, dancing, steps, choreograph, studio recital, modern, contemporary, leotard, jazz hands, pirouette, warm-up moves, Zumba, tapping, Broadway jazz, barre, dance moves',
      'bailar, baile, pasos, zapateo, academia de baile, danza contemporánea, tap',
    ],
  },
  ballet: {
    en: 'Ballet, ballet dancer, tutu, pointe shoes, ballet barre, ballerina',
    es: 'Ballet clásico, bailarín de ballet, bailarina de ballet, zapatillas de punta, tutú, danza clásica',
    broader: 'dance',
    topics: ['balance, movement, storytelling, posture', 'equilibrio, movimiento, contar historias, postura'],
    words: [
      'on pointe, ballet shoes, pirouette, plié, company dancer, Nutcracker, arabesque, leotard, Swan Lake, relevé, tiptoes, corps de ballet, pas de deux, tights',
      'puntas, barra, Cascanueces, lago de cisnes',
    ],
  },
  folk_dance: {
    en: 'Folk dance, folklórico dancer, traditional dance, square dance, step dance, cultural dances',
    es: 'Danza folclórica, bailarín folclórico, bailarina folclórica, ballet folklórico, bailes típicos, danzas tradicionales',
    broader: 'dance',
    topics: ['world cultures, traditions, holidays, rhythm', 'culturas del mundo, tradiciones, fiestas, ritmo'],
    words: [
      'dances, steps, traditional dances, jarabe tapatío, clogging, polka, Irish jig, do-si-do, Maypole, ribbon skirts, caller, hora, bhangra, danza azteca, hoedown, zapateado, swirling skirts',
      'bailes, danza, baile folclórico, bailes tradicionales, jarabe tapatío, zapateado, faldas, marinera, danza azteca, joropo',
    ],
  },
  hip_hop_dance: {
    en: 'Hip-hop dance, breakdancer, breaking, street dance, dance crew',
    es: 'Baile hip-hop, bailarín de hip-hop, bailarina de hip-hop, breakdance, baile urbano',
    broader: 'dance',
    topics: ['rhythm, patterns, balance, confidence', 'ritmo, patrones, equilibrio, confianza'],
    words: [
      'b-boy, b-girl, popping, locking, headspin, windmill, freestyle battle, krump, moonwalk, dance battle, power moves',
      'break dance, baile callejero, hip hop, batallas de baile, pasos de robot',
    ],
  },
  latin_dance: {
    en: 'Salsa and partner dances, salsa dancer, ballroom, tango, cumbia, bachata, merengue',
    es: 'Salsa y bailes de pareja, salsero, salsera, baile de salón, tango, cumbia, bachata, merengue',
    broader: 'dance',
    topics: ['rhythm, cooperation, counting, world cultures', 'ritmo, cooperación, contar, culturas del mundo'],
    words: [
      'cha-cha, rumba, mambo, samba, swing, waltz, foxtrot, quinceañera waltz, milonga, dance floor, zouk',
      'salsa, bailes latinos, bailes de salón, vals, chachachá, pareja de baile',
    ],
  },
  balloon_twisting: {
    en: 'Balloon twisting, balloon artist, balloon animals, balloon arch, party balloons',
    es: 'Globoflexia, globero, globera, figuras con globos, animales de globos, arco de globos',
    topics: ['air and pressure, shapes, animals', 'aire y presión, figuras, animales'],
    words: [
      'balloon dog, balloon hats, balloon swords, helium, balloon garland, balloon pump, latex, balloon columns, balloon decor',
      'globos, figuras de globos, perritos de globo, decoración con globos',
    ],
  },
  magic_tricks: {
    en: 'Magic tricks, magician, magic show, illusionist, card tricks',
    es: 'Magia, mago, maga, trucos de magia, ilusionista, función de magia',
    topics: ['patterns, prediction, confidence', 'patrones, predicción, confianza'],
    words: [
      'rabbit, hat, cards, sleight of hand, coins, wand, illusions, rabbit in hat, conjurer, coin vanish, disappearing coin, deck of cards, mentalist, top hat, abracadabra, rope trick, mind reading, coins behind ear, conjuring, prestidigitation, vanish',
      'cartas, conejo, trucos, varita, baraja, conejo del sombrero, prestidigitador, sombrero de copa, ilusionismo',
    ],
  },
  clowning: {
    en: "Clowning, clown, funny show, slapstick, red nose, children's entertainer",
    es: 'Payasos, payaso, payasa, número cómico, nariz roja, animador infantil, animadora infantil',
    topics: ['feelings, humor, body language, kindness', 'emociones, humor, lenguaje corporal, amabilidad'],
    words: [
      'big shoes, pratfall, silly antics, circus ring, squirting flower, pie in face, hospital clown, goofy, birthday entertainer, jester, buffoon',
      'payasita, payasadas, zapatotes, payaso de hospital, bufón',
    ],
  },
  circus_arts: {
    en: 'Circus arts, acrobat, trapeze, stilt walker, aerial silks, unicycle, tightrope',
    es: 'Artes circenses, acróbata, trapecio, zanquero, zanquera, telas aéreas, monociclo, cuerda floja',
    topics: ['balance, forces, perseverance', 'equilibrio, fuerzas, perseverancia'],
    words: [
      'circus, clown, hula hoop, somersaults, ringmaster, tumbling, high wire, lyra, slackline, contortionist, big top, human pyramid, acrobatics',
      'circo, trapecista, zancos, malabarista, equilibrista',
    ],
  },
  juggling: {
    en: 'Juggling, juggler, juggling balls, scarves and rings, plate spinning, yo-yo',
    es: 'Malabares, malabarista, pelotas de malabares, platos giratorios, yoyó',
    broader: 'circus_arts',
    topics: ['patterns, gravity, coordination, practice', 'patrones, gravedad, coordinación, práctica'],
    words: [
      'three-ball cascade, diabolo, pins, devil sticks, poi, beanbags, flaming torches',
      'clavas, pelotas, diábolo, hacer malabarismo',
    ],
  },
  art_history: {
    en: 'Art history, art historian, museum guide, famous paintings, curator, gallery',
    es: 'Historia del arte, historiador del arte, historiadora del arte, guía de museo, curador, curadora, galería',
    topics: ['famous artists, timelines, observation', 'artistas famosos, líneas de tiempo, observación'],
    words: [
      'Picasso, Renaissance, Impressionism, docent, masterpieces, cubism, art appreciation, exhibits',
      'museo, pinturas famosas, obras maestras, impresionismo, Picasso',
    ],
  },
});
