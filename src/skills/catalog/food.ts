import { category } from './catalog-entry.js';

export const food = category('food', {
  cooking: {
    en: 'Cooking, home cook, cooking class, recipe teaching, making meals, kitchen helper',
    es: 'Cocina, cocinar en casa, clase de cocina, enseñar recetas, preparar comidas, ayudante de cocina',
    topics: [
      'measurement, fractions, steps in order, states of matter, foods from many cultures, how-to writing',
      'medición, fracciones, pasos en orden, estados de la materia, comidas de muchas culturas, textos de instrucciones',
    ],
  },
  baking: {
    en: 'Baking, baker, pastry chef, cookies, muffins, pies, bake sale treats, gingerbread house',
    es: 'Repostería, panadero, panadera, pastelero, pastelera, galletas, panquecitos, postres para la venta, casita de jengibre',
    topics: [
      'fractions, measurement, states of matter, chemical changes, telling time, temperature',
      'fracciones, medición, estados de la materia, cambios químicos, decir la hora, temperatura',
    ],
    broader: 'cooking',
  },
  grilling: {
    en: 'Grilling, barbecue, grill master, cookout, hot dogs and burgers, smoker, charcoal',
    es: 'Parrilla, asador, asadora, carne asada, parrillero, parrillera, hamburguesas y salchichas, carbón',
    topics: [
      'heat, fire safety, school picnics, community celebrations, temperature',
      'calor, prevención de incendios, convivencias escolares, celebraciones de la comunidad, temperatura',
    ],
    broader: 'cooking',
  },
  serving: {
    en: 'Serving food, waiter, waitress, food server, lunch line helper, dishing up, drinks table',
    es: 'Servir comida, mesero, mesera, camarero, camarera, ayudante de comedor, mesa de bebidas',
    topics: [
      'manners, helping others, counting, community helpers, healthy habits',
      'buenos modales, ayudar a los demás, contar, ayudantes de la comunidad, hábitos saludables',
    ],
  },
  chef: {
    en: 'Restaurant chef, chef, sous chef, line cook, restaurant owner, professional kitchen',
    es: 'Chef de restaurante, chef, jefe de cocina, jefa de cocina, cocinero, cocinera, dueño de restaurante, dueña de restaurante',
    topics: [
      'community helpers, goods and services, five senses, measurement, teamwork, describing words',
      'ayudantes de la comunidad, bienes y servicios, cinco sentidos, medición, trabajo en equipo, palabras descriptivas',
    ],
    broader: 'cooking',
  },
  catering: {
    en: 'Catering, caterer, banquet food, cooking for large groups, buffet, potluck organizer',
    es: 'Servicio de banquetes, banquetero, banquetera, cocinar para muchos, bufé, comida para eventos, comida compartida',
    topics: [
      'multiplication, scaling a recipe, estimation, budgets, making lists',
      'multiplicación, aumentar una receta, estimación, presupuestos, hacer listas',
    ],
    broader: 'serving',
  },
  food_truck: {
    en: 'Food truck, food cart, snack stand, street food cook, concession stand, hot food stall',
    es: 'Camión de comida, carrito de comida, puesto de antojitos, comida callejera, taquero, taquera, puesto de comida',
    topics: [
      'money, counting change, goods and services, menus, fractions',
      'dinero, dar cambio, bienes y servicios, menús, fracciones',
    ],
  },
  barista: {
    en: 'Barista and coffee, barista, coffee shop, coffee roaster, espresso, coffee beans, latte art',
    es: 'Barista y café, cafetería, tostador de café, tostadora de café, granos de café, café expreso, cafetalero, cafetalera',
    topics: [
      'plants we eat, where food comes from, world trade, maps, states of matter, services',
      'plantas que comemos, de dónde viene la comida, comercio mundial, mapas, estados de la materia, servicios',
    ],
  },
  tea_making: {
    en: 'Tea blending and brewing, tea maker, herbal tea, loose leaf tea, iced tea, yerba mate',
    es: 'Preparación de té e infusiones, té de hierbas, té en hojas, té helado, yerba mate, catador de té, catadora de té',
    topics: [
      'plants and leaves, dissolving, states of matter, five senses, where food comes from',
      'plantas y hojas, disolver, estados de la materia, cinco sentidos, de dónde viene la comida',
    ],
  },
  butcher: {
    en: 'Butchery, butcher, meat cutter, sausage maker, deli counter, meat shop',
    es: 'Carnicería, carnicero, carnicera, cortar carne, embutidos, chorizo casero, charcutería',
    topics: [
      'where food comes from, farm animals, weight, community helpers, food safety',
      'de dónde viene la comida, animales de granja, peso, ayudantes de la comunidad, seguridad de los alimentos',
    ],
  },
  fishmonger: {
    en: 'Fish and seafood cooking, fishmonger, fish market, shellfish, fish cleaning, ceviche, fish fry',
    es: 'Cocina de pescados y mariscos, pescadero, pescadera, pescadería, limpiar pescado, ceviche, pescado frito',
    topics: [
      'ocean animals, food chains, where food comes from, habitats, body parts of a fish',
      'animales del océano, cadenas alimentarias, de dónde viene la comida, hábitats, partes del pez',
    ],
  },
  bread_making: {
    en: 'Bread making, bread baker, sourdough, kneading, yeast dough, rolls, challah, naan',
    es: 'Elaboración de pan, pan casero, masa madre, amasar, levadura, bolillos, pan dulce, pan naan',
    topics: [
      'living things, gases, chemical changes, grains, measurement, bread around the world',
      'seres vivos, gases, cambios químicos, cereales, medición, el pan en el mundo',
    ],
    broader: 'baking',
  },
  cake_decorating: {
    en: 'Cake decorating, cake decorator, frosting, fondant, cupcakes, birthday cakes, piping',
    es: 'Decoración de pasteles, decorador de pasteles, decoradora de pasteles, betún, fondant, cupcakes, pasteles de cumpleaños, tortas decoradas',
    topics: [
      'patterns, fractions, shapes, color mixing, symmetry, celebrations',
      'patrones, fracciones, figuras, mezcla de colores, simetría, celebraciones',
    ],
    broader: 'baking',
  },
  tortillas: {
    en: 'Tortillas and corn dough, tortilla maker, masa, arepas, pupusas, corn grinding, tortilla press',
    es: 'Tortillas y masa de maíz, tortillero, tortillera, nixtamal, arepas, pupusas, moler maíz, comal',
    topics: [
      'corn and early farmers, states of matter, circles, simple machines, foods from many cultures, ancient civilizations',
      'el maíz y los primeros agricultores, estados de la materia, círculos, máquinas simples, comidas de muchas culturas, civilizaciones antiguas',
    ],
  },
  tamales: {
    en: 'Tamales, tamale making, tamalada, corn husks, banana leaf wrapping, steamed dough',
    es: 'Tamales, hacer tamales, tamalada, hojas de maíz, hojas de plátano, masa al vapor, hallacas',
    topics: [
      'holidays, family traditions, steam, steps in order, foods from many cultures',
      'días festivos, tradiciones familiares, vapor, pasos en orden, comidas de muchas culturas',
    ],
  },
  dumplings: {
    en: 'Dumplings, dumpling folding, potstickers, pierogi, momo, wontons, empanadas',
    es: 'Empanadas y bolitas de masa rellenas, doblar masa, raviolis chinos, pierogi, momo, wantán',
    topics: [
      'foods from many cultures, folding and shapes, holidays, steps in order, comparing cultures',
      'comidas de muchas culturas, dobleces y figuras, días festivos, pasos en orden, comparar culturas',
    ],
  },
  sushi_making: {
    en: 'Sushi and rice rolls, sushi chef, rice rolling, gimbap, rice balls, bento boxes, nori',
    es: 'Sushi y rollos de arroz, preparar sushi, enrollar arroz, gimbap, bolas de arroz, cajas bento, alga nori',
    topics: [
      'ocean plants and animals, foods from many cultures, halves and fourths, patterns, islands',
      'plantas y animales del océano, comidas de muchas culturas, mitades y cuartos, patrones, islas',
    ],
  },
  pasta_making: {
    en: 'Pasta and noodles, pasta maker, fresh noodles, lasagna, ramen, hand-pulled noodles, tomato sauce',
    es: 'Pasta y fideos, hacer pasta, fideos frescos, lasaña, ramen, fideos estirados a mano, salsa de tomate',
    topics: [
      'grains, simple machines, length, shapes, foods from many cultures, dissolving and boiling',
      'cereales, máquinas simples, longitud, figuras, comidas de muchas culturas, disolver y hervir',
    ],
  },
  pizza_making: {
    en: 'Pizza making, pizza cook, pizza dough, pizza oven, flatbread toppings, pizza party',
    es: 'Preparación de pizzas, pizzero, pizzera, masa de pizza, horno de pizza, fiesta de pizza',
    topics: [
      'fractions, equal parts, circles, heat, measurement',
      'fracciones, partes iguales, círculos, calor, medición',
    ],
  },
  latin_american_cooking: {
    en: 'Latin American cooking, Mexican food, Peruvian dishes, Colombian food, mole, tacos, ropa vieja',
    es: 'Cocina latinoamericana, comida mexicana, comida peruana, comida colombiana, mole, tacos, comida venezolana, comida salvadoreña',
    topics: [
      'foods from many cultures, maps, Central and South America, family traditions, Hispanic Heritage Month',
      'comidas de muchas culturas, mapas, Centroamérica y Sudamérica, tradiciones familiares, Mes de la Herencia Hispana',
    ],
    broader: 'cooking',
  },
  caribbean_cooking: {
    en: 'Caribbean cooking, Haitian dishes, Jamaican food, Puerto Rican food, Cuban food, plantains, jerk seasoning',
    es: 'Cocina caribeña, comida haitiana, comida jamaiquina, comida puertorriqueña, comida cubana, comida dominicana, plátanos fritos, sancocho',
    topics: [
      'foods from many cultures, islands, maps, plants we eat, family traditions',
      'comidas de muchas culturas, islas, mapas, plantas que comemos, tradiciones familiares',
    ],
    broader: 'cooking',
  },
  east_asian_cooking: {
    en: 'East Asian cooking, Chinese food, Korean food, Japanese food, kimchi and rice, wok cooking, stir fry',
    es: 'Cocina del este de Asia, comida china, comida coreana, comida japonesa, cocinar en wok, salteado, palillos',
    topics: [
      'foods from many cultures, maps, Asia, grains, Lunar New Year',
      'comidas de muchas culturas, mapas, Asia, cereales, Año Nuevo Lunar',
    ],
    broader: 'cooking',
  },
  southeast_asian_cooking: {
    en: 'Southeast Asian cooking, Vietnamese food, Thai food, Filipino food, spring rolls, pho, lumpia, coconut curry',
    es: 'Cocina del sudeste asiático, comida vietnamita, comida tailandesa, comida filipina, rollitos primavera, sopa pho, lumpia, curry de coco',
    topics: [
      'foods from many cultures, maps, islands and rivers, rice growing, comparing cultures',
      'comidas de muchas culturas, mapas, islas y ríos, cultivo del arroz, comparar culturas',
    ],
    broader: 'cooking',
  },
  south_asian_cooking: {
    en: 'South Asian cooking, Indian food, Pakistani dishes, Bengali food, Nepali dishes, curry, chapati, samosa',
    es: 'Cocina del sur de Asia, comida india, comida pakistaní, comida bengalí, comida nepalí, curry, chapati, samosa',
    topics: [
      'foods from many cultures, spices and trade routes, maps, five senses, Diwali',
      'comidas de muchas culturas, especias y rutas de comercio, mapas, cinco sentidos, Diwali',
    ],
    broader: 'cooking',
  },
  middle_eastern_cooking: {
    en: 'Middle Eastern cooking, Lebanese food, Syrian food, Persian dishes, hummus, falafel, pita bread, kebab',
    es: 'Cocina del Medio Oriente, comida libanesa, comida siria, comida persa, humus, falafel, pan pita, kebab',
    topics: [
      'foods from many cultures, maps, deserts, beans and seeds, family traditions',
      'comidas de muchas culturas, mapas, desiertos, frijoles y semillas, tradiciones familiares',
    ],
    broader: 'cooking',
  },
  african_cooking: {
    en: 'African cooking, Ethiopian food, Nigerian food, jollof rice, injera, fufu, Moroccan tagine, Somali food',
    es: 'Cocina africana, comida etíope, comida nigeriana, arroz jollof, injera, fufú, tajín marroquí, comida somalí',
    topics: [
      'foods from many cultures, maps, continents, grains, sharing a meal',
      'comidas de muchas culturas, mapas, continentes, cereales, compartir la comida',
    ],
    broader: 'cooking',
  },
  european_cooking: {
    en: 'European cooking, Italian food, French food, Polish food, Greek food, German food, Ukrainian borscht',
    es: 'Cocina europea, comida italiana, comida francesa, comida polaca, comida griega, comida alemana, sopa borsch, comida española',
    topics: [
      'foods from many cultures, maps, Europe, immigration, family recipes',
      'comidas de muchas culturas, mapas, Europa, inmigración, recetas de familia',
    ],
    broader: 'cooking',
  },
  american_regional_cooking: {
    en: 'American regional cooking, Southern cooking, soul food, Cajun dishes, Tex-Mex, chili, cornbread, Thanksgiving dinner',
    es: 'Cocina regional estadounidense, comida sureña, soul food, comida cajún, tex-mex, chili con carne, pan de maíz, cena de Acción de Gracias',
    topics: [
      'regions of the United States, Thanksgiving, state history, family recipes, foods from many cultures',
      'regiones de Estados Unidos, Día de Acción de Gracias, historia del estado, recetas de familia, comidas de muchas culturas',
    ],
    broader: 'cooking',
  },
  indigenous_foods: {
    en: 'Native foods of the Americas, three sisters cooking, fry bread, acorn meal, wild rice, bison dishes, amaranth',
    es: 'Alimentos originarios de América, las tres hermanas, pan frito, harina de bellota, arroz silvestre, amaranto, quinoa, cacao ceremonial',
    topics: [
      'first peoples, corn beans and squash, plants we eat, regions, respect for nature',
      'primeros pueblos, maíz frijol y calabaza, plantas que comemos, regiones, respeto a la naturaleza',
    ],
  },
  vegetarian_cooking: {
    en: 'Vegetarian and vegan cooking, plant based meals, tofu, lentils, meatless recipes, vegetable dishes',
    es: 'Cocina vegetariana y vegana, comida a base de plantas, tofu, lentejas, recetas sin carne, platillos de verduras',
    topics: [
      'plant parts we eat, food groups, healthy choices, saving the planet',
      'partes de la planta que comemos, grupos de alimentos, decisiones saludables, cuidar el planeta',
    ],
    broader: 'cooking',
  },
  kosher_halal: {
    en: 'Kosher and halal food, kosher kitchen, halal meals, religious food rules, faith friendly menus',
    es: 'Comida kósher y halal, cocina kósher, carne halal, reglas religiosas de la comida, menús respetuosos de la fe',
    topics: [
      'cultures and traditions, respect, holidays, rules, including everyone',
      'culturas y tradiciones, respeto, días festivos, reglas, incluir a todos',
    ],
  },
  allergy_cooking: {
    en: 'Cooking for allergies, gluten free, nut free, dairy free, celiac, allergy safe snacks, reading food labels',
    es: 'Cocinar para alergias, sin gluten, sin nueces, sin lácteos, celíaco, celíaca, meriendas seguras, leer etiquetas',
    topics: [
      'keeping each other safe, reading labels, including everyone, the body, healthy snacks',
      'cuidarnos unos a otros, leer etiquetas, incluir a todos, el cuerpo, meriendas saludables',
    ],
  },
  kids_cooking: {
    en: 'Cooking with children, kids cooking club, no-bake recipes, classroom cooking, after school cooking, food crafts',
    es: 'Cocinar con niños, club de cocina infantil, recetas sin horno, cocinar en el salón, manualidades con comida',
    topics: [
      'measurement, following directions, fractions, five senses, teamwork, healthy snacks',
      'medición, seguir instrucciones, fracciones, cinco sentidos, trabajo en equipo, meriendas saludables',
    ],
    broader: 'cooking',
  },
  menu_planning: {
    en: 'Menu planning, meal planner, shopping list, meal prep, recipe scaling, food budget',
    es: 'Planeación de menús, planear comidas, lista de compras, preparar comidas de la semana, calcular recetas, presupuesto de comida',
    topics: [
      'food groups, budgets, calendars, multiplication, making lists',
      'grupos de alimentos, presupuestos, calendarios, multiplicación, hacer listas',
    ],
  },
  school_meals: {
    en: 'School meals, cafeteria worker, lunch lady, school cook, lunchroom manager, school breakfast',
    es: 'Comidas escolares, trabajador de cafetería escolar, trabajadora de cafetería escolar, cocinero escolar, cocinera escolar, comedor escolar, desayuno escolar',
    topics: [
      'community helpers, healthy eating, food groups, manners, reducing waste',
      'ayudantes de la comunidad, comer sano, grupos de alimentos, buenos modales, reducir el desperdicio',
    ],
  },
  kitchen_safety: {
    en: 'Kitchen safety, food handler card, kitchen hygiene, health inspector, knife safety, safe food storage',
    es: 'Seguridad en la cocina, manipulador de alimentos, manipuladora de alimentos, higiene en la cocina, inspector de sanidad, inspectora de sanidad, uso seguro del cuchillo',
    topics: [
      'germs, hand washing, safety rules, temperature, healthy habits',
      'gérmenes, lavado de manos, reglas de seguridad, temperatura, hábitos saludables',
    ],
  },
  food_science: {
    en: 'Food science, food scientist, food technologist, kitchen chemistry, edible experiments, taste testing, flavor lab',
    es: 'Ciencia de los alimentos, científico de alimentos, científica de alimentos, tecnólogo de alimentos, tecnóloga de alimentos, química en la cocina, experimentos comestibles, prueba de sabores',
    topics: [
      'states of matter, mixtures and solutions, chemical changes, five senses, fair tests, acids and bases',
      'estados de la materia, mezclas y soluciones, cambios químicos, cinco sentidos, pruebas justas, ácidos y bases',
    ],
  },
  farm_to_table: {
    en: 'Farm to table, farmers market cooking, seasonal produce, school garden cooking, farm stand food, harvest meals',
    es: 'De la granja a la mesa, productos de temporada, cocinar del huerto escolar, verduras del mercado, comida de cosecha',
    topics: [
      'where food comes from, plant life cycles, seasons, farms, healthy eating, producers and consumers',
      'de dónde viene la comida, ciclo de vida de las plantas, estaciones del año, granjas, comer sano, productores y consumidores',
    ],
  },
  cheese_making: {
    en: 'Cheese and dairy making, cheese maker, butter churning, yogurt, dairy worker, paneer, queso fresco',
    es: 'Elaboración de quesos y lácteos, quesero, quesera, batir mantequilla, yogur, lechero, lechera, queso fresco, requesón',
    topics: [
      'states of matter, farm animals, pioneer life, chemical changes, where food comes from, bacteria',
      'estados de la materia, animales de granja, vida de los pioneros, cambios químicos, de dónde viene la comida, bacterias',
    ],
  },
  preserving: {
    en: 'Canning and preserving, jam maker, jelly, pickles, dried fruit, canned vegetables, salsa jars',
    es: 'Conservas y mermeladas, hacer mermelada, jalea, encurtidos, fruta seca, verduras en frasco, salsas envasadas',
    topics: [
      'long ago and today, seasons, states of matter, germs, plants we eat, measurement',
      'antes y ahora, estaciones del año, estados de la materia, gérmenes, plantas que comemos, medición',
    ],
  },
  fermenting: {
    en: 'Fermented foods, kimchi making, sauerkraut, kombucha, miso, tepache without alcohol, pickling crock',
    es: 'Alimentos fermentados, kimchi, chucrut, kombucha, miso, tepache sin alcohol, curtido',
    topics: [
      'bacteria and microbes, chemical changes, gases, living things, observation journals',
      'bacterias y microbios, cambios químicos, gases, seres vivos, diarios de observación',
    ],
    broader: 'preserving',
  },
  herbs_spices: {
    en: 'Herbs and spices, spice blends, spice seller, herb growing for cooking, masala, chili peppers, seasoning',
    es: 'Hierbas y especias, mezcla de especias, especiero, especiera, hierbas de olor, masala, chiles, condimentos',
    topics: [
      'five senses, plants we eat, trade routes, explorers, maps, describing words',
      'cinco sentidos, plantas que comemos, rutas de comercio, exploradores, mapas, palabras descriptivas',
    ],
  },
  chocolate_making: {
    en: 'Chocolate and candy making, chocolatier, candy maker, cacao, lollipops, caramel, fudge, truffles',
    es: 'Chocolatería y dulces, chocolatero, chocolatera, dulcero, dulcera, cacao, paletas, caramelo, dulces típicos, trufas',
    topics: [
      'states of matter, melting and freezing, rain forest, ancient civilizations, plants we eat, patterns',
      'estados de la materia, derretir y congelar, selva tropical, civilizaciones antiguas, plantas que comemos, patrones',
    ],
  },
  ice_cream_making: {
    en: 'Ice cream making, ice cream shop, ice cream in a bag, sorbet, gelato, popsicles, snow cones',
    es: 'Elaboración de helados, heladero, heladera, heladería, nevero, nevera artesanal, helado en bolsa, paletas de hielo, raspados',
    topics: [
      'states of matter, melting and freezing, temperature, graphs of favorites, measurement',
      'estados de la materia, derretir y congelar, temperatura, gráficas de favoritos, medición',
    ],
  },
  juices_smoothies: {
    en: 'Juices and smoothies, juice bar, smoothie maker, aguas frescas, horchata, fruit cutting, blender drinks',
    es: 'Jugos y licuados, juguería, batidos, aguas frescas, horchata, cortar fruta, licuadora',
    topics: [
      'healthy snacks, plants we eat, capacity and volume, mixtures, colors',
      'meriendas saludables, plantas que comemos, capacidad y volumen, mezclas, colores',
    ],
  },
  soups_stews: {
    en: 'Soups and stews, soup kitchen cook, stone soup, chicken soup, pozole, gumbo, slow cooker',
    es: 'Sopas y guisos, caldo de pollo, sopa de piedra, pozole, gumbo, olla lenta, comedor comunitario',
    topics: [
      'folktales, sharing, vegetables, states of matter, measurement, helping others',
      'cuentos populares, compartir, verduras, estados de la materia, medición, ayudar a los demás',
    ],
    broader: 'cooking',
  },
  popcorn_snacks: {
    en: 'Popcorn and snack stands, popcorn machine, snack bar, movie night snacks, nachos, healthy snacks table',
    es: 'Palomitas y bocadillos, máquina de palomitas, mesa de bocadillos, nachos, meriendas para noche de cine, botanas',
    topics: ['heat, seeds, money, estimation, counting', 'calor, semillas, dinero, estimación, contar'],
  },
});
