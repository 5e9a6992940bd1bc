import { category } from './catalog-entry.js';

export const food = category('food', {
  cooking: {
    en: 'Cooking, home cook, cooking class, recipe teaching, making meals, kitchen helper',
    es: 'Cocina, cocinar en casa, clase de cocina, enseñar recetas, preparar comidas, ayudante de cocina',
    topics: [
      'measurement, fractions, steps in order, states of matter, foods from many cultures, how-to writing',
      'medición, fracciones, pasos en orden, estados de la materia, comidas de muchas culturas, textos de instrucciones',
    ],
    words: [
      'cook, recipe, kitchen, recipes, meals, pots and pans, apron, stove, skillet, chopping, cookbook, dinner, foodie, homemade meals, ingredients, comfort food, spatula, family recipe, Instant Pot, casserole, measuring cups',
      'cocinar, recetas, platillos, cocinero, comida casera, olla, sartén, ingredientes, guisar, estufa, delantal, cocinera',
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
    words: [
      'bread, bake, dough, oven, flour, cakes, sourdough, bakery, pastries, croissants, cake, brownies, pie crust, cupcakes, rolling pin, donuts, scones, cookie cutters, sugar cookies, pan dulce, conchas, whisk, macarons, biscotti, banana bread, baked goods',
      'pan, hornear, masa, horno, harina, panadería, pasteles, pan dulce, pay, rodillo, conchas',
    ],
  },
  grilling: {
    en: 'Grilling, barbecue, grill master, cookout, hot dogs and burgers, smoker, charcoal',
    es: 'Parrilla, asador, asadora, carne asada, parrillero, parrillera, hamburguesas y salchichas, carbón',
    topics: [
      'heat, fire safety, school picnics, community celebrations, temperature',
      'calor, prevención de incendios, convivencias escolares, celebraciones de la comunidad, temperatura',
    ],
    broader: 'cooking',
    words: [
      'BBQ, brisket, ribs, Weber, pitmaster, Traeger, tailgate, asado, tongs, smoked meat, kebabs, pulled pork, barbeque, steak, propane',
      'asar, asado, barbacoa, parrillada, hamburguesas, ahumador, salchichas',
    ],
  },
  serving: {
    en: 'Serving food, waiter, waitress, food server, lunch line helper, dishing up, drinks table',
    es: 'Servir comida, mesero, mesera, camarero, camarera, ayudante de comedor, mesa de bebidas',
    topics: [
      'manners, helping others, counting, community helpers, healthy habits',
      'buenos modales, ayudar a los demás, contar, ayudantes de la comunidad, hábitos saludables',
    ],
    words: [
      'tray, plates, ladle, waitstaff, busboy, restaurant tables, hairnet, pour drinks, hostess, set tables, bartender, diner, napkins, bussing',
      'bandeja, platos, mozo, repartir comida, charola, servilletas',
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
    words: [
      "restaurant, kitchen, menu, dishes, executive chef, toque, culinary arts, CIA culinary, Michelin, kitchen brigade, pastry station, saucier, restaurateur, prep cook, bistro, plating, ServSafe, knives, chef's coat, gourmet",
      'restaurante, cocinero profesional, gorro de cocinero, alta cocina, cocinero de línea, menú, escuela culinaria, fonda',
    ],
  },
  catering: {
    en: 'Catering, caterer, banquet food, cooking for large groups, buffet, potluck organizer',
    es: 'Servicio de banquetes, banquetero, banquetera, cocinar para muchos, bufé, comida para eventos, comida compartida',
    topics: [
      'multiplication, scaling a recipe, estimation, budgets, making lists',
      'multiplicación, aumentar una receta, estimación, presupuestos, hacer listas',
    ],
    broader: 'serving',
    words: [
      "wedding food, chafing dishes, feed a crowd, trays of food, finger foods, appetizers, event food, sandwich platters, sterno, hundred guests, luncheon, hors d'oeuvres, charcuterie",
      'banquete, banquetes, bocadillos, charolas, canapés',
    ],
  },
  food_truck: {
    en: 'Food truck, food cart, snack stand, street food cook, concession stand, hot food stall',
    es: 'Camión de comida, carrito de comida, puesto de antojitos, comida callejera, taquero, taquera, puesto de comida',
    topics: [
      'money, counting change, goods and services, menus, fractions',
      'dinero, dar cambio, bienes y servicios, menús, fracciones',
    ],
    words: [
      'taco truck, lonchera, street vendor, hot dog cart, funnel cake, churros, elotes, mobile kitchen, corn dogs, tacos, shaved ice, vendor permit, kettle corn',
      'puesto de tacos, lonchera, vendedor ambulante, elotes, antojitos, churros',
    ],
  },
  barista: {
    en: 'Barista and coffee, barista, coffee shop, coffee roaster, espresso, coffee beans, latte art',
    es: 'Barista y café, cafetería, tostador de café, tostadora de café, granos de café, café expreso, cafetalero, cafetalera',
    topics: [
      'plants we eat, where food comes from, world trade, maps, states of matter, services',
      'plantas que comemos, de dónde viene la comida, comercio mundial, mapas, estados de la materia, servicios',
    ],
    words: [
      'Starbucks, cappuccino, café, espresso machine, roastery, pour-over, cold brew, French press, grinder, cortado, coffee farm, caffeine, milk foam, Aeropress',
      'café, tostador, capuchino, cafetal, expreso, molino de café, cafetera',
    ],
  },
  tea_making: {
    en: 'Tea blending and brewing, tea maker, herbal tea, loose leaf tea, iced tea, yerba mate',
    es: 'Preparación de té e infusiones, té de hierbas, té en hojas, té helado, yerba mate, catador de té, catadora de té',
    topics: [
      'plants and leaves, dissolving, states of matter, five senses, where food comes from',
      'plantas y hojas, disolver, estados de la materia, cinco sentidos, de dónde viene la comida',
    ],
    words: [
      'teapot, chamomile, mint, kettle, oolong, chai, steep, infusion, mate gourd, hibiscus, tisane, green tea, teabags, matcha, sweet tea, boba, rooibos',
      'té, infusiones, manzanilla, hierbabuena, tetera, jamaica, hojas de té',
    ],
  },
  butcher: {
    en: 'Butchery, butcher, meat cutter, sausage maker, deli counter, meat shop',
    es: 'Carnicería, carnicero, carnicera, cortar carne, embutidos, chorizo casero, charcutería',
    topics: [
      'where food comes from, farm animals, weight, community helpers, food safety',
      'de dónde viene la comida, animales de granja, peso, ayudantes de la comunidad, seguridad de los alimentos',
    ],
    words: [
      'steaks, cleaver, pork chops, chorizo, beef, charcuterie, ground beef, salami, ham, carcass, cuts of meat, bacon, bratwurst, slaughterhouse, bologna',
      'carne, cortes de carne, chorizo, salchichas, carne de res, cerdo, jamón',
    ],
  },
  fishmonger: {
    en: 'Fish and seafood cooking, fishmonger, fish market, shellfish, fish cleaning, ceviche, fish fry',
    es: 'Cocina de pescados y mariscos, pescadero, pescadera, pescadería, limpiar pescado, ceviche, pescado frito',
    topics: [
      'ocean animals, food chains, where food comes from, habitats, body parts of a fish',
      'animales del océano, cadenas alimentarias, de dónde viene la comida, hábitats, partes del pez',
    ],
    words: [
      'salmon, shrimp, crab, oysters, lobster, filleting, tuna, clams, fish scales, fillets, octopus, mussels, squid, crab boil, crawfish, tilapia, cod, chowder, fins and gills',
      'pescado, mariscos, camarones, filetear, cangrejo, salmón, pulpo, almejas',
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
    words: [
      'bread, bake, dough, oven, flour, loaf, bakery, dough rises, loaves, starter, baguette, focaccia, gluten, crust, proofing, whole wheat, ciabatta, pretzels, bagels, rye, crumb, levain, dough rising, pita, banneton, boule',
      'pan, hornear, masa, horno, harina, panadero, panadería, barra de pan, trigo, hogaza',
    ],
  },
  cake_decorating: {
    en: 'Cake decorating, cake decorator, frosting, fondant, cupcakes, birthday cakes, piping',
    es: 'Decoración de pasteles, decorador de pasteles, decoradora de pasteles, betún, fondant, cupcakes, pasteles de cumpleaños, tortas decoradas',
    topics: [
      'patterns, fractions, shapes, color mixing, symmetry, celebrations',
      'patrones, fracciones, figuras, mezcla de colores, simetría, celebraciones',
    ],
    broader: 'baking',
    words: [
      'buttercream, icing, wedding cake, piping bag, sprinkles, royal icing, tiered cake, sugar flowers, gum paste, cake pops, rosettes, Wilton, cake topper, ganache, decorated cookies, quinceañera cake',
      'pastel decorado, decorar pasteles, pastelero, glaseado, pastel de cumpleaños, quequitos, torta decorada, duya',
    ],
  },
  tortillas: {
    en: 'Tortillas and corn dough, tortilla maker, masa, arepas, pupusas, corn grinding, tortilla press',
    es: 'Tortillas y masa de maíz, tortillero, tortillera, nixtamal, arepas, pupusas, moler maíz, comal',
    topics: [
      'corn and early farmers, states of matter, circles, simple machines, foods from many cultures, ancient civilizations',
      'el maíz y los primeros agricultores, estados de la materia, círculos, máquinas simples, comidas de muchas culturas, civilizaciones antiguas',
    ],
    words: [
      'tortilleria, gorditas, maize, metate, tamal dough, sopes, Maseca, flour tortillas, hand-patted, arepera, huaraches, tlayudas',
      'tortillas, maíz, metate, tortillería, gorditas, sopes, molino',
    ],
  },
  tamales: {
    en: 'Tamales, tamale making, tamalada, corn husks, banana leaf wrapping, steamed dough',
    es: 'Tamales, hacer tamales, tamalada, hojas de maíz, hojas de plátano, masa al vapor, hallacas',
    topics: [
      'holidays, family traditions, steam, steps in order, foods from many cultures',
      'días festivos, tradiciones familiares, vapor, pasos en orden, comidas de muchas culturas',
    ],
    words: [
      'masa, tamal, Christmas Eve, steamer pot, pasteles, red chile pork, humitas, nacatamales, rajas, hoja santa, lard, masa steaming, Christmas tamales',
      'tamal, masa, hoja de plátano, tamalera, humitas, vaporera, tamalero, nacatamales',
    ],
  },
  dumplings: {
    en: 'Dumplings, dumpling folding, potstickers, pierogi, momo, wontons, empanadas',
    es: 'Empanadas y bolitas de masa rellenas, doblar masa, raviolis chinos, pierogi, momo, wantán',
    topics: [
      'foods from many cultures, folding and shapes, holidays, steps in order, comparing cultures',
      'comidas de muchas culturas, dobleces y figuras, días festivos, pasos en orden, comparar culturas',
    ],
    words: [
      'gyoza, jiaozi, dim sum, wrappers, bao, steamer basket, ravioli, mandu, xiao long bao, steamed buns, pelmeni, samosas, shumai, pleating, varenyky, knishes, turnovers',
      'empanadillas, empanada, gyozas, wonton, raviolis, masa rellena, bollos al vapor, repulgue',
    ],
  },
  sushi_making: {
    en: 'Sushi and rice rolls, sushi chef, rice rolling, gimbap, rice balls, bento boxes, nori',
    es: 'Sushi y rollos de arroz, preparar sushi, enrollar arroz, gimbap, bolas de arroz, cajas bento, alga nori',
    topics: [
      'ocean plants and animals, foods from many cultures, halves and fourths, patterns, islands',
      'plantas y animales del océano, comidas de muchas culturas, mitades y cuartos, patrones, islas',
    ],
    words: [
      'sushi, rice, seaweed, rolls, maki, sashimi, wasabi, bamboo mat, nigiri, sticky rice, onigiri, kimbap, soy sauce, musubi, chopsticks, temaki, itamae',
      'sushi, arroz, alga, algas, rollos de arroz, palillos, salsa de soya, salmón crudo, maki, sushero',
    ],
  },
  pasta_making: {
    en: 'Pasta and noodles, pasta maker, fresh noodles, lasagna, ramen, hand-pulled noodles, tomato sauce',
    es: 'Pasta y fideos, hacer pasta, fideos frescos, lasaña, ramen, fideos estirados a mano, salsa de tomate',
    topics: [
      'grains, simple machines, length, shapes, foods from many cultures, dissolving and boiling',
      'cereales, máquinas simples, longitud, figuras, comidas de muchas culturas, disolver y hervir',
    ],
    words: [
      'spaghetti, ravioli, gnocchi, fettuccine, macaroni, semolina, marinara, linguine, pasta machine, penne, udon, mac and cheese, al dente, lo mein, soba, nonna, tagliatelle, durum wheat',
      'pasta, fideos, espagueti, tallarines, ravioles, ñoquis, pasta fresca, macarrones',
    ],
  },
  pizza_making: {
    en: 'Pizza making, pizza cook, pizza dough, pizza oven, flatbread toppings, pizza party',
    es: 'Preparación de pizzas, pizzero, pizzera, masa de pizza, horno de pizza, fiesta de pizza',
    topics: [
      'fractions, equal parts, circles, heat, measurement',
      'fracciones, partes iguales, círculos, calor, medición',
    ],
    words: [
      'pizza, wood oven, thin crust, dough, toppings, pizzeria, mozzarella, pepperoni, pizzaiolo, pizza peel, wood-fired, Neapolitan, slices, tomato sauce, calzone, margherita, tossing dough, crust, stromboli, Ooni',
      'pizza, horno, masa, pizzas, pizzería, queso mozzarella, horno de leña, pepperoni, salsa de tomate, rebanadas',
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
    words: [
      'enchiladas, guacamole, burritos, ceviche, tostadas, empanadas, chimichurri, chilaquiles, sancocho, salsa, feijoada, pupusas, quesadillas, lomo saltado, bandeja paisa, gallo pinto, elote, asado, carnitas, churros, tres leches, Salvadoran food',
      'enchiladas, guacamole, sancocho, ceviche, chilaquiles, quesadillas, antojitos, asado',
    ],
  },
  caribbean_cooking: {
    en: 'Caribbean cooking, Haitian dishes, Jamaican food, Puerto Rican food, Cuban food, plantains, jerk seasoning',
    es: 'Cocina caribeña, comida haitiana, comida jamaiquina, comida puertorriqueña, comida cubana, comida dominicana, plátanos fritos, sancocho',
    topics: [
      'foods from many cultures, islands, maps, plants we eat, family traditions',
      'comidas de muchas culturas, islas, mapas, plantas que comemos, tradiciones familiares',
    ],
    broader: 'cooking',
    words: [
      'jerk chicken, mofongo, pastelitos, tostones, rice and peas, roti, callaloo, oxtail, griot, arroz con gandules, lechón, Dominican food, yuca, patties, sofrito, mangú, soup joumou, Trinidadian food',
      'comida caribeña, plátanos, tostones, mofongo, arroz con gandules, lechón, ropa vieja, sofrito, mangú, yuca',
    ],
  },
  east_asian_cooking: {
    en: 'East Asian cooking, Chinese food, Korean food, Japanese food, kimchi and rice, wok cooking, stir fry',
    es: 'Cocina del este de Asia, comida china, comida coreana, comida japonesa, cocinar en wok, salteado, palillos',
    topics: [
      'foods from many cultures, maps, Asia, grains, Lunar New Year',
      'comidas de muchas culturas, mapas, Asia, cereales, Año Nuevo Lunar',
    ],
    broader: 'cooking',
    words: [
      'ramen, bibimbap, fried rice, chopsticks, tofu, miso soup, bulgogi, teriyaki, bao, hot pot, soy sauce, dim sum, tempura, noodles, mapo, tteokbokki, Sichuan, Cantonese, Taiwanese food, bento',
      'arroz frito, salsa de soya, ramen, kimchi, fideos chinos, teriyaki',
    ],
  },
  southeast_asian_cooking: {
    en: 'Southeast Asian cooking, Vietnamese food, Thai food, Filipino food, spring rolls, pho, lumpia, coconut curry',
    es: 'Cocina del sudeste asiático, comida vietnamita, comida tailandesa, comida filipina, rollitos primavera, sopa pho, lumpia, curry de coco',
    topics: [
      'foods from many cultures, maps, islands and rivers, rice growing, comparing cultures',
      'comidas de muchas culturas, mapas, islas y ríos, cultivo del arroz, comparar culturas',
    ],
    broader: 'cooking',
    words: [
      'pad thai, adobo, satay, banh mi, lemongrass, fish sauce, pancit, laksa, green curry, summer rolls, sticky rice, Malaysian food, nasi goreng, Indonesian food, papaya salad, Lao food, Cambodian food, rendang, sinigang',
      'leche de coco, hierba limón, fideos de arroz, curry verde',
    ],
  },
  south_asian_cooking: {
    en: 'South Asian cooking, Indian food, Pakistani dishes, Bengali food, Nepali dishes, curry, chapati, samosa',
    es: 'Cocina del sur de Asia, comida india, comida pakistaní, comida bengalí, comida nepalí, curry, chapati, samosa',
    topics: [
      'foods from many cultures, spices and trade routes, maps, five senses, Diwali',
      'comidas de muchas culturas, especias y rutas de comercio, mapas, cinco sentidos, Diwali',
    ],
    broader: 'cooking',
    words: [
      'naan, dal, biryani, tandoori, paneer, dosa, masala, chutney, tikka, ghee, idli, basmati, pakora, roti, garam masala, raita, chai, sambar, turmeric, gulab jamun, Sri Lankan food, momos',
      'samosas, cúrcuma, lentejas, arroz basmati, garam masala, pan naan, chutney',
    ],
  },
  middle_eastern_cooking: {
    en: 'Middle Eastern cooking, Lebanese food, Syrian food, Persian dishes, hummus, falafel, pita bread, kebab',
    es: 'Cocina del Medio Oriente, comida libanesa, comida siria, comida persa, humus, falafel, pan pita, kebab',
    topics: [
      'foods from many cultures, maps, deserts, beans and seeds, family traditions',
      'comidas de muchas culturas, mapas, desiertos, frijoles y semillas, tradiciones familiares',
    ],
    broader: 'cooking',
    words: [
      "shawarma, tabbouleh, baklava, tahini, chickpeas, dolma, za'atar, baba ganoush, kibbeh, labneh, couscous, gyro, sumac, pomegranate, Turkish food, Israeli food, shakshuka, saffron rice, stuffed grape leaves, Afghan food",
      'comida árabe, garbanzos, shawarma, baklava, tahini, comida turca',
    ],
  },
  african_cooking: {
    en: 'African cooking, Ethiopian food, Nigerian food, jollof rice, injera, fufu, Moroccan tagine, Somali food',
    es: 'Cocina africana, comida etíope, comida nigeriana, arroz jollof, injera, fufú, tajín marroquí, comida somalí',
    topics: [
      'foods from many cultures, maps, continents, grains, sharing a meal',
      'comidas de muchas culturas, mapas, continentes, cereales, compartir la comida',
    ],
    broader: 'cooking',
    words: [
      'berbere, peanut stew, egusi, doro wat, couscous, suya, ugali, plantain, berbere spice, teff, yams, thieboudienne, harissa, Ghanaian food, puff-puff, Kenyan food, cassava, okra stew, Eritrean food, sambusa',
      'comida africana, cuscús, tayín, comida marroquí, yuca, ñame',
    ],
  },
  european_cooking: {
    en: 'European cooking, Italian food, French food, Polish food, Greek food, German food, Ukrainian borscht',
    es: 'Cocina europea, comida italiana, comida francesa, comida polaca, comida griega, comida alemana, sopa borsch, comida española',
    topics: [
      'foods from many cultures, maps, Europe, immigration, family recipes',
      'comidas de muchas culturas, mapas, Europa, inmigración, recetas de familia',
    ],
    broader: 'cooking',
    words: [
      "pierogi, goulash, paella, crepes, schnitzel, moussaka, quiche, tapas, risotto, croissant, bratwurst, gnocchi, sauerkraut, Spanish food, pasta, baguette, strudel, British food, ratatouille, tiramisu, spanakopita, shepherd's pie, Swedish meatballs",
      'paella, crepas, tapas, tortilla española, borsch, risotto',
    ],
  },
  american_regional_cooking: {
    en: 'American regional cooking, Southern cooking, soul food, Cajun dishes, Tex-Mex, chili, cornbread, Thanksgiving dinner',
    es: 'Cocina regional estadounidense, comida sureña, soul food, comida cajún, tex-mex, chili con carne, pan de maíz, cena de Acción de Gracias',
    topics: [
      'regions of the United States, Thanksgiving, state history, family recipes, foods from many cultures',
      'regiones de Estados Unidos, Día de Acción de Gracias, historia del estado, recetas de familia, comidas de muchas culturas',
    ],
    broader: 'cooking',
    words: [
      'gumbo, jambalaya, fried chicken, collard greens, grits, mac and cheese, biscuits and gravy, clam chowder, meatloaf, turkey and stuffing, hamburgers, pumpkin pie, apple pie, BBQ ribs, hotdish, fajitas, étouffée, diner food, Creole, crawfish, lobster roll',
      'pavo, Día de Gracias, pollo frito, comida texana, puré de papas, pay de calabaza',
    ],
  },
  indigenous_foods: {
    en: 'Native foods of the Americas, three sisters cooking, fry bread, acorn meal, wild rice, bison dishes, amaranth',
    es: 'Alimentos originarios de América, las tres hermanas, pan frito, harina de bellota, arroz silvestre, amaranto, quinoa, cacao ceremonial',
    topics: [
      'first peoples, corn beans and squash, plants we eat, regions, respect for nature',
      'primeros pueblos, maíz frijol y calabaza, plantas que comemos, regiones, respeto a la naturaleza',
    ],
    words: [
      'maize, corn, squash, frybread, Native American food, pemmican, cornmeal, blue corn, maple syrup, venison, manoomin, nopales, salmon smoking, hominy, piñon, tepary beans, foraging, chia',
      'comida indígena, maíz, calabaza, frijol, tres hermanas, nopales, milpa, quinua, bisonte, quelites, bellota',
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
    words: [
      'veggie, meat-free, veggies, chickpeas, beans, tempeh, veggie burger, salad, kale, seitan, legumes, hummus, quinoa, veg',
      'vegetariano, vegano, verduras, sin carne, ensaladas, garbanzos, legumbres, comida vegetal',
    ],
  },
  kosher_halal: {
    en: 'Kosher and halal food, kosher kitchen, halal meals, religious food rules, faith friendly menus',
    es: 'Comida kósher y halal, cocina kósher, carne halal, reglas religiosas de la comida, menús respetuosos de la fe',
    topics: [
      'cultures and traditions, respect, holidays, rules, including everyone',
      'culturas y tradiciones, respeto, días festivos, reglas, incluir a todos',
    ],
    words: [
      'no pork, kashrut, pareve, mashgiach, zabiha, Passover food, meat and dairy, hechsher, halal meat, rabbi supervision',
      'kosher, halal, sin cerdo, comida judía, comida musulmana, leyes dietéticas',
    ],
  },
  allergy_cooking: {
    en: 'Cooking for allergies, gluten free, nut free, dairy free, celiac, allergy safe snacks, reading food labels',
    es: 'Cocinar para alergias, sin gluten, sin nueces, sin lácteos, celíaco, celíaca, meriendas seguras, leer etiquetas',
    topics: [
      'keeping each other safe, reading labels, including everyone, the body, healthy snacks',
      'cuidarnos unos a otros, leer etiquetas, incluir a todos, el cuerpo, meriendas saludables',
    ],
    words: [
      'EpiPen, peanut, peanut free, wheat free, lactose, egg free, allergens, vegan butter, intolerance, anaphylaxis, tree nuts, sesame, almond flour, safe treats',
      'alergias alimentarias, sin lactosa, cacahuate, alérgenos, libre de gluten, intolerancia',
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
    words: [
      'little chefs, fruit kabobs, ants on log, trail mix, small aprons, toast faces, junior chefs, measuring cups, mini pizzas, easy recipes, step stool',
      'cocina infantil, pequeños chefs, recetas fáciles, mini pizzas, brochetas de fruta',
    ],
  },
  menu_planning: {
    en: 'Menu planning, meal planner, shopping list, meal prep, recipe scaling, food budget',
    es: 'Planeación de menús, planear comidas, lista de compras, preparar comidas de la semana, calcular recetas, presupuesto de comida',
    topics: [
      'food groups, budgets, calendars, multiplication, making lists',
      'grupos de alimentos, presupuestos, calendarios, multiplicación, hacer listas',
    ],
    words: [
      'groceries, grocery list, weekly meals, coupons, batch cooking, freezer meals, leftovers, portions, bento lunch, lunchbox, supermarket, pantry, weekly menu, feeding a family, servings, crockpot',
      'menú semanal, lista del súper, porciones, lonchera, despensa, compras del mercado, sobras',
    ],
  },
  school_meals: {
    en: 'School meals, cafeteria worker, lunch lady, school cook, lunchroom manager, school breakfast',
    es: 'Comidas escolares, trabajador de cafetería escolar, trabajadora de cafetería escolar, cocinero escolar, cocinera escolar, comedor escolar, desayuno escolar',
    topics: [
      'community helpers, healthy eating, food groups, manners, reducing waste',
      'ayudantes de la comunidad, comer sano, grupos de alimentos, buenos modales, reducir el desperdicio',
    ],
    words: [
      'lunch trays, hairnet, tater tots, milk cartons, USDA lunch, steam table, child nutrition, hot lunch, salad bar',
      'cafetería escolar, almuerzo escolar, charolas, lonche',
    ],
  },
  kitchen_safety: {
    en: 'Kitchen safety, food handler card, kitchen hygiene, health inspector, knife safety, safe food storage',
    es: 'Seguridad en la cocina, manipulador de alimentos, manipuladora de alimentos, higiene en la cocina, inspector de sanidad, inspectora de sanidad, uso seguro del cuchillo',
    topics: [
      'germs, hand washing, safety rules, temperature, healthy habits',
      'gérmenes, lavado de manos, reglas de seguridad, temperatura, hábitos saludables',
    ],
    words: [
      'ServSafe, cutting board, food poisoning, salmonella, food thermometer, cross contamination, refrigerator temperature, sanitizer, sanitary inspection, HACCP, oven mitts, expiration date, raw chicken, cooking temperature',
      'higiene de alimentos, inspector sanitario, intoxicación alimentaria, cuchillos, tabla de cortar, quemaduras, salmonela',
    ],
  },
  food_science: {
    en: 'Food science, food scientist, food technologist, kitchen chemistry, edible experiments, taste testing, flavor lab',
    es: 'Ciencia de los alimentos, científico de alimentos, científica de alimentos, tecnólogo de alimentos, tecnóloga de alimentos, química en la cocina, experimentos comestibles, prueba de sabores',
    topics: [
      'states of matter, mixtures and solutions, chemical changes, five senses, fair tests, acids and bases',
      'estados de la materia, mezclas y soluciones, cambios químicos, cinco sentidos, pruebas justas, ácidos y bases',
    ],
    words: [
      'vinegar, why bread rises, emulsions, taste buds, rock candy, flavorist, R&D chef, sensory panel, sugar crystals, preservatives, Maillard, molecular gastronomy, edible slime, food chemist, ingredients testing, red cabbage indicator, food engineer',
      'ciencia alimentaria, química de cocina, bicarbonato y vinagre, sabores, papilas gustativas, ingeniero en alimentos, dulce de cristal',
    ],
  },
  farm_to_table: {
    en: 'Farm to table, farmers market cooking, seasonal produce, school garden cooking, farm stand food, harvest meals',
    es: 'De la granja a la mesa, productos de temporada, cocinar del huerto escolar, verduras del mercado, comida de cosecha',
    topics: [
      'where food comes from, plant life cycles, seasons, farms, healthy eating, producers and consumers',
      'de dónde viene la comida, ciclo de vida de las plantas, estaciones del año, granjas, comer sano, productores y consumidores',
    ],
    words: [
      "CSA, locally grown, organic, heirloom tomatoes, produce box, vegetables, farmers' market, garden salad, kale, zucchini, pumpkins, orchard, farm fresh, locavore, berries, root vegetables, salad greens, U-pick",
      'de la granja, mercado de agricultores, productos locales, verduras frescas, huerto escolar, orgánico, temporada, hortalizas, cosecha',
    ],
  },
  cheese_making: {
    en: 'Cheese and dairy making, cheese maker, butter churning, yogurt, dairy worker, paneer, queso fresco',
    es: 'Elaboración de quesos y lácteos, quesero, quesera, batir mantequilla, yogur, lechero, lechera, queso fresco, requesón',
    topics: [
      'states of matter, farm animals, pioneer life, chemical changes, where food comes from, bacteria',
      'estados de la materia, animales de granja, vida de los pioneros, cambios químicos, de dónde viene la comida, bacterias',
    ],
    words: [
      'cheese, milk, mozzarella, feta, ricotta, curds, curds and whey, cheddar, rennet, dairy farm, cows, goats, cream, creamery, cheesemonger, goat cheese, kefir, how milk turns, culture starter, cottage, aged wheels, ghee, buttermilk',
      'queso, leche, lácteos, mantequilla, cuajo, quesería, suero, crema, vacas',
    ],
  },
  preserving: {
    en: 'Canning and preserving, jam maker, jelly, pickles, dried fruit, canned vegetables, salsa jars',
    es: 'Conservas y mermeladas, hacer mermelada, jalea, encurtidos, fruta seca, verduras en frasco, salsas envasadas',
    topics: [
      'long ago and today, seasons, states of matter, germs, plants we eat, measurement',
      'antes y ahora, estaciones del año, estados de la materia, gérmenes, plantas que comemos, medición',
    ],
    words: [
      'jam, jars, canning, mason jars, strawberry preserves, marmalade, dehydrator, water bath, pressure canner, cucumbers, chutney, apple butter, beef jerky, raisins, pectin, vinegar brine, fruit leather, root cellar',
      'mermelada, frascos, conservas, pepinillos, enlatar, deshidratar, chiles en vinagre, salsas',
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
    words: [
      'fermentation, SCOBY, probiotics, cabbage, brine, tempeh, kefir, sour pickles, bubbles, koji, ginger bug, natto, lactobacillus, yeast, sourdough starter, gut bacteria, kvass',
      'fermentos, fermentación, tepache, probióticos, repollo, salmuera, búlgaros, levadura',
    ],
  },
  herbs_spices: {
    en: 'Herbs and spices, spice blends, spice seller, herb growing for cooking, masala, chili peppers, seasoning',
    es: 'Hierbas y especias, mezcla de especias, especiero, especiera, hierbas de olor, masala, chiles, condimentos',
    topics: [
      'five senses, plants we eat, trade routes, explorers, maps, describing words',
      'cinco sentidos, plantas que comemos, rutas de comercio, exploradores, mapas, palabras descriptivas',
    ],
    words: [
      'basil, cinnamon, oregano, cumin, cilantro, parsley, rosemary, thyme, turmeric, garlic, paprika, mint, saffron, ginger, mortar and pestle, dill, sea salt, curry powder, cloves, hot peppers, jalapeño, adobo, vanilla',
      'hierbas, especias, canela, orégano, comino, cilantro, romero, albahaca, molcajete, ajo, azafrán',
    ],
  },
  chocolate_making: {
    en: 'Chocolate and candy making, chocolatier, candy maker, cacao, lollipops, caramel, fudge, truffles',
    es: 'Chocolatería y dulces, chocolatero, chocolatera, dulcero, dulcera, cacao, paletas, caramelo, dulces típicos, trufas',
    topics: [
      'states of matter, melting and freezing, rain forest, ancient civilizations, plants we eat, patterns',
      'estados de la materia, derretir y congelar, selva tropical, civilizaciones antiguas, plantas que comemos, patrones',
    ],
    words: [
      'chocolate, bonbons, bean to bar, candy, cocoa, gummy bears, toffee, brittle, tempering, confectioner, confectionery, sweets, marshmallows, taffy, pralines, hot cocoa, cotton candy, cacao pods, peppermint, nougat, dulces',
      'chocolate, bombones, dulces, confitero, caramelos, confitería, malvaviscos, golosinas',
    ],
  },
  ice_cream_making: {
    en: 'Ice cream making, ice cream shop, ice cream in a bag, sorbet, gelato, popsicles, snow cones',
    es: 'Elaboración de helados, heladero, heladera, heladería, nevero, nevera artesanal, helado en bolsa, paletas de hielo, raspados',
    topics: [
      'states of matter, melting and freezing, temperature, graphs of favorites, measurement',
      'estados de la materia, derretir y congelar, temperatura, gráficas de favoritos, medición',
    ],
    words: [
      'ice cream, flavors, scoops, sundae, vanilla, soft serve, frozen treats, churn, sprinkles, shaved ice, paletas, gelateria, frozen yogurt, rock salt, waffle cone, milkshake, ice pops',
      'helado, nieve, nieve de garrafa, paletas, paletería, sorbete, cono, nevería',
    ],
  },
  juices_smoothies: {
    en: 'Juices and smoothies, juice bar, smoothie maker, aguas frescas, horchata, fruit cutting, blender drinks',
    es: 'Jugos y licuados, juguería, batidos, aguas frescas, horchata, cortar fruta, licuadora',
    topics: [
      'healthy snacks, plants we eat, capacity and volume, mixtures, colors',
      'meriendas saludables, plantas que comemos, capacidad y volumen, mezclas, colores',
    ],
    words: [
      'lemonade, orange juice, fresh-squeezed, Vitamix, milkshake, agua de jamaica, mangos, tamarindo, acai bowl, green juice, coconut water, citrus squeezer, licuado',
      'jugos, licuados, limonada, naranjas, agua de jamaica, exprimidor',
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
    words: [
      'broth, chili, minestrone, ladle, crockpot, bone broth, ramen, chowder, pho, stockpot, menudo, noodle soup, vegetables and stock, borscht, caldo, sancocho, lentil soup, bisque, hot bowl',
      'sopa, caldo, guisado, menudo, sancocho, consomé, cucharón, olla, puchero, estofado',
    ],
  },
  popcorn_snacks: {
    en: 'Popcorn and snack stands, popcorn machine, snack bar, movie night snacks, nachos, healthy snacks table',
    es: 'Palomitas y bocadillos, máquina de palomitas, mesa de bocadillos, nachos, meriendas para noche de cine, botanas',
    topics: ['heat, seeds, money, estimation, counting', 'calor, semillas, dinero, estimación, contar'],
    words: [
      'kettle corn, kernels, concessions, pretzels, chips, cotton candy, churros, hot dogs, trail mix, candy sales, butter and salt, snack cart, granola bars, fruit cups, hot chocolate stand, movie theater',
      'palomitas, bocadillos, maíz palomero, cotufas, crispetas, golosinas, refrigerios, algodón de azúcar',
    ],
  },
});
