import { category } from './catalog-entry.js';

export const sports = category('sports', {
  coaching: {
    en: 'Coaching a team, coach, team practice, sports trainer, youth league, physical education, gym class, PE teacher',
    es: 'Entrenamiento de equipos, entrenador, entrenadora, práctica de equipo, liga infantil, educación física, maestro de educación física, maestra de educación física',
    topics: ['teamwork, goals, fair play', 'trabajo en equipo, metas, juego limpio'],
    words: [
      'drills, teams, PE, head coach, assistant coach, clipboard, Little League, stopwatch, playbook, AYSO, scrimmage, P.E., rec league, YMCA, varsity, locker room',
      'equipo, entrenar, entrenamiento, deportes, silbato, gimnasio, profesor de gimnasia',
    ],
  },
  refereeing: {
    en: 'Refereeing, referee, umpire, rules of the game, whistle, line judge',
    es: 'Arbitraje, árbitro, árbitra, reglas del juego, silbato, juez de línea, jueza de línea',
    topics: ['rules and fairness, government, decision making', 'reglas y justicia, gobierno, tomar decisiones'],
    words: [
      'ref, games, penalty, foul, yellow card, red card, penalty flag, striped shirt, offside call, officiating, linesman, strike zone, unsportsmanlike',
      'partidos, tarjeta roja, tarjeta amarilla, faltas',
    ],
  },
  scorekeeping: {
    en: 'Scorekeeping and sports statistics, scorekeeper, scoreboard, timekeeper, batting averages',
    es: 'Anotación y estadísticas deportivas, anotador, anotadora, marcador, cronometrista',
    broader: 'refereeing',
    topics: ['data and graphs, addition, time, fractions', 'datos y gráficas, suma, el tiempo, fracciones'],
    words: [
      'box score, stopwatch, stats, tally, RBI, points, sabermetrics, game clock, score sheet, moneyball, official scorer',
      'estadísticas deportivas, cronómetro, puntos, tablero, promedio de bateo',
    ],
  },
  sports_announcing: {
    en: 'Sports announcing, sports commentator, sportscaster, call the game, field day announcer',
    es: 'Narración deportiva, comentarista deportivo, comentarista deportiva, cronista deportivo, cronista deportiva, narrar el partido',
    topics: ['speaking and listening, verbs, reporting', 'hablar y escuchar, verbos, reportajes'],
    words: [
      'play-by-play, ESPN, microphone, color commentary, PA announcer, press box, goooal, narrating games, broadcast booth, halftime report',
      'narrador de fútbol, locutora deportiva, micrófono, partidos',
    ],
  },
  soccer: {
    en: 'Soccer, soccer player, soccer coach, goalkeeper, dribble, soccer team, futsal',
    es: 'Fútbol, futbolista, entrenador de fútbol, entrenadora de fútbol, portero, portera, fútbol sala, futbolito',
    broader: 'coaching',
    topics: ['teamwork, angles, healthy habits', 'trabajo en equipo, ángulos, hábitos saludables'],
    words: [
      'football club, football league, midfield, midfielder, striker, goals, under-ten, penalty kicks, pitch, World Cup, goalie, cleats, shin guards, penalty kick, MLS, FIFA, corner kick, AYSO, defender, passing, headers, juggling the ball, pickup game',
      'delantero, goles, cancha, balón, arquero, delantera, mediocampista, Mundial, penal, tiro libre, canilleras',
    ],
  },
  basketball: {
    en: 'Basketball, basketball player, basketball coach, hoops, shoot baskets, free throw',
    es: 'Baloncesto, basquetbolista, básquetbol, entrenador de baloncesto, entrenadora de baloncesto, canasta, tiro libre',
    broader: 'coaching',
    topics: ['motion, data and graphs, teamwork', 'movimiento, datos y gráficas, trabajo en equipo'],
    words: [
      'point guard, dribbling, shooting, hoop, court, dunk, layups, NBA, WNBA, layup, rebound, slam dunk, three-pointer, backboard, crossover, AAU, jump shot',
      'cancha, encestar, básquet, aro, NBA, tablero, triples',
    ],
  },
  baseball: {
    en: 'Baseball, baseball player, pitcher, catcher, batting, T-ball, Softball, softball player, softball coach',
    es: 'Béisbol, beisbolista, pelotero, pelotera, lanzador, lanzadora, batear, pelota caliente, Sóftbol, softbolista, jugador de sóftbol',
    broader: 'coaching',
    topics: ['statistics, forces and motion, teamwork', 'estadística, fuerzas y movimiento, equipo'],
    words: [
      'bat, innings, home run, Little League, catch, shortstop, MLB, dugout, mitt, outfielder, bases, fastball, wiffle ball, first base, fastpitch, slow pitch, curveball',
      'bate, jonrón, pelota, guante, receptora, entradas, bateadora, jardinero',
    ],
  },
  football: {
    en: 'American football, football player, quarterback, touchdown, football coach, Flag football, pull flags, no-tackle football',
    es: 'Fútbol americano, jugador de fútbol americano, jugadora de fútbol americano, mariscal de campo, anotación, Fútbol bandera, tochito, fútbol de banderas',
    broader: 'coaching',
    topics: ['measurement, skip counting, teamwork', 'medidas, contar de salto, trabajo en equipo'],
    words: [
      'touchdowns, NFL, linebacker, tackle, wide receiver, helmet, shoulder pads, gridiron, field goal, end zone, linemen, running back, huddle, pigskin, kicker, interception, yard line',
      'casco, NFL, hombreras, yardas, tacleo',
    ],
  },
  rugby: {
    en: 'Rugby, rugby player, tag rugby, scrum, rugby ball',
    es: 'Rugby, rugbista, jugador de rugby, jugadora de rugby, balón ovalado',
    broader: 'coaching',
    topics: ['teamwork, forces, world cultures', 'trabajo en equipo, fuerzas, culturas del mundo'],
    words: [
      'fly-half, sevens, line-out, maul, haka, prop forward, try line, hooker position',
      'melé, placaje, haka, ensayo',
    ],
  },
  volleyball: {
    en: 'Volleyball, volleyball player, spike, serve the ball, beach volleyball, net game',
    es: 'Voleibol, voleibolista, remate, saque, voleibol de playa, vóley',
    broader: 'coaching',
    topics: ['angles, teamwork, forces', 'ángulos, trabajo en equipo, fuerzas'],
    words: [
      'bump set, setter, libero, sand court, digs, overhand serve, blocker, kneepads, AVP, volley, block at net',
      'colocadora',
    ],
  },
  handball: {
    en: 'Handball, handball player, team handball, wall ball, four square',
    es: 'Balonmano, balonmanista, jugador de balonmano, jugadora de balonmano, frontón',
    broader: 'coaching',
    topics: ['angles, teamwork, movement', 'ángulos, trabajo en equipo, movimiento'],
    words: [
      'wall court, blacktop, bounce pass, bouncing ball, seven-meter throw, goal circle, rubber ball, paddleball',
      'pelota a mano, rebote, pelota vasca',
    ],
  },
  cricket: {
    en: 'Cricket, cricketer, cricket bat, bowler, wicket',
    es: 'Críquet, jugador de críquet, jugadora de críquet, bate de críquet',
    broader: 'coaching',
    topics: ['world cultures, statistics, teamwork', 'culturas del mundo, estadística, trabajo en equipo'],
    words: [
      'IPL, test match, innings, batsman, googly, sixer, pitch, stumps, T20, leg spin',
      'bateador, lanzador, palos, mundial de críquet, críquetbol, India, entradas',
    ],
  },
  field_hockey: {
    en: 'Field and floor hockey, hockey player, hockey stick, floor hockey, hurling',
    es: 'Hockey sobre césped, jugador de hockey, jugadora de hockey, palo de hockey, hockey de salón',
    broader: 'coaching',
    topics: ['teamwork, angles, forces', 'trabajo en equipo, ángulos, fuerzas'],
    words: [
      'shin guards, mouthguard, turf, dribbling, push pass, shinty, hurley, sliotar, bully-off, penalty corner, camogie, plastic sticks',
      'bocha, canilleras, penal corto',
    ],
  },
  ice_hockey: {
    en: 'Ice hockey, ice hockey player, puck, goalie, rink',
    es: 'Hockey sobre hielo, disco de hockey, pista de hielo, jugador de hockey sobre hielo, jugadora de hockey sobre hielo',
    broader: 'coaching',
    topics: ['friction, states of matter, forces', 'fricción, estados de la materia, fuerzas'],
    words: [
      'NHL, Zamboni, hat trick, slap shot, skates, power play, face-off, goaltender, blue line, pond hockey',
      'patines, portero, NHL, palo de hockey, Zamboni',
    ],
  },
  lacrosse: {
    en: 'Lacrosse, lacrosse player, lacrosse stick, stickball',
    es: 'Lacrosse, jugador de lacrosse, jugadora de lacrosse, palo con red',
    broader: 'coaching',
    topics: [
      'Native American history, teamwork, simple machines',
      'historia de los pueblos indígenas, trabajo en equipo, máquinas simples',
    ],
    words: [
      'cradling, face-off, midfielder, crosse, ground balls, NCAA, Haudenosaunee, long pole, netted stick',
      'iroqués, pelota con red, juego indígena, cestas',
    ],
  },
  frisbee: {
    en: 'Flying disc games, ultimate, disc golf, throw a disc, disc player',
    es: 'Juegos con disco volador, ultimate, golf de disco, lanzar el disco, jugador de disco, jugadora de disco',
    topics: ['forces, air, fair play', 'fuerzas, el aire, juego limpio'],
    words: [
      'frisbee, forehand, chains basket, freestyle disc, boomerang, tossing, putter disc, sidearm',
      'disco volador, frisbi, frisbee, lanzar disco, bumerán, golf con disco',
    ],
  },
  tennis: {
    en: 'Tennis, tennis player, racket, tennis coach, tennis court, Badminton, pickleball, shuttlecock',
    es: 'Tenis, tenista, raqueta, entrenador de tenis, entrenadora de tenis, cancha de tenis, Bádminton, pickleball, gallito',
    topics: ['angles, forces, coordination', 'ángulos, fuerzas, coordinación'],
    words: [
      'rackets, doubles, serve, club tournaments, Wimbledon, forehand, backhand, USTA, love-forty, birdie, volley, ace, kitchen line, baseline, rally, grand slam, paddle tennis, padel, squash',
      'raquetas, dobles, cancha, pádel, volante, saque, Wimbledon, revés',
    ],
  },
  table_tennis: {
    en: 'Table tennis, ping-pong, table tennis player, paddles',
    es: 'Tenis de mesa, ping-pong, mesatenista, paleta de ping-pong',
    broader: 'tennis',
    topics: ['angles, counting, coordination', 'ángulos, contar, coordinación'],
    words: [
      'pingpong, topspin, rubber bat, net, rec room, spin serve, rally, chop shot, penhold grip, forehand loop',
      'pimpón, paletas, pelotita, raqueta, efecto, ping pong',
    ],
  },
  golf: {
    en: 'Golf, golfer, mini golf, putting, golf club',
    es: 'Golf, golfista, minigolf, palo de golf, hoyo',
    topics: ['angles, measurement, subtraction', 'ángulos, medidas, resta'],
    words: [
      'PGA, tee, birdie, hole in one, caddie, nine holes, country club, handicap, LPGA, fairway, sand trap, putt-putt, windmill hole',
      'palos de golf, caddie, hoyo en uno, campo de golf, pelota de golf',
    ],
  },
  bowling: {
    en: 'Bowling and bocce, bowler of tenpins, bocce, pins, lawn bowls',
    es: 'Boliche y bochas, boliche, bochas, bolos, tejo, petanca',
    topics: ['addition, forces, angles', 'suma, fuerzas, ángulos'],
    words: [
      'strike, spare, gutter, bowling alley, lanes, pétanque, duckpin, candlepin, league night, rental shoes, kingpin, ten-pin, boules, rolling a ball',
      'pinos, bolera, chuza, bola de boliche, pista',
    ],
  },
  track_field: {
    en: 'Track and field, track athlete, sprinter, long jump, hurdles, relay race, javelin',
    es: 'Atletismo, atleta de pista, velocista, salto de longitud, vallas, carrera de relevos, jabalina',
    topics: ['measurement, time, ancient Greece, graphs', 'medidas, el tiempo, la antigua Grecia, gráficas'],
    words: [
      'relay, sprint, field day, shot put, discus, high jump, pole vault, baton, 100 meters, Olympics, decathlon, starting blocks, USATF, triple jump, dash, heptathlon',
      'carreras, relevos, salto, salto alto, pista, Olimpiadas, lanzamiento de disco, garrocha',
    ],
  },
  running: {
    en: 'Running, runner, marathon runner, jogging, fun run, cross country, Triathlon, triathlete, swim bike run',
    es: 'Carrera a pie, corredor, corredora, maratonista, trotar, carrera recreativa, campo traviesa, Triatlón, triatleta, nadar pedalear y correr',
    broader: 'track_field',
    topics: ['heart and lungs, goals, distance, perseverance', 'corazón y pulmones, metas, distancia, perseverancia'],
    words: [
      '5K, 10K, marathon, run club, laps, jog, Boston Marathon, turkey trot, half marathon, pace, sneakers, Ironman, ultramarathon, treadmill, racing bib, finish line, trail runner, mile',
      'correr, carrera, maratón, zapatillas, 5K, medio maratón',
    ],
  },
  gymnastics: {
    en: 'Gymnastics, gymnast, tumbling, cartwheel, balance beam, somersault, trampoline',
    es: 'Gimnasia, gimnasta, volteretas, rueda de carro, viga de equilibrio, acrobacias, trampolín elástico',
    topics: ['balance, forces, body and muscles, symmetry', 'equilibrio, fuerzas, cuerpo y músculos, simetría'],
    words: [
      'handstand, flips, tumble, backflip, uneven bars, vault, splits, leotard, floor routine, pommel horse, back handspring, forward roll, acrobatics, mats, round-off, headstand',
      'marometas, voltereta, barra de equilibrio, salto mortal, trampolín, parada de manos',
    ],
  },
  cheerleading: {
    en: 'Cheerleading, cheerleader, pom-poms, cheer squad, pep rally',
    es: 'Porristas, porra, pompones, animadora deportiva, animador deportivo, equipo de porristas',
    topics: ['rhythm, rhyme, school spirit, teamwork', 'ritmo, rimas, espíritu escolar, trabajo en equipo'],
    words: [
      'pyramid, chants, spirit squad, flyer, megaphone, stunts, pompoms, halftime, tumbling passes, go team, cheer routine',
      'animadora, porras, pirámide, coreografía, vítores',
    ],
  },
  jump_rope: {
    en: 'Jump rope, double dutch, rope skipper, jump rope rhymes, skipping rope',
    es: 'Saltar la cuerda, doble cuerda, saltador de cuerda, saltadora de cuerda, brincar la reata, rimas para saltar',
    topics: ['rhyme, counting, rhythm, heart health', 'rimas, contar, ritmo, salud del corazón'],
    words: [
      'jumpers, speed rope, turners, criss-cross, hot pepper, beaded rope, skip rope',
      'brincar la cuerda, comba, rimas de saltar, saltar soga, lazo',
    ],
  },
  swimming: {
    en: 'Swimming, swimmer, swim instructor, pool, swim lesson, swim team, Springboard diving and water polo, springboard diver, water polo player',
    es: 'Natación, nadador, nadadora, instructor de natación, instructora de natación, alberca, piscina, Clavados y waterpolo, clavadista, waterpolista',
    topics: ['water safety, floating and sinking, health', 'seguridad en el agua, flotar y hundirse, salud'],
    words: [
      'swim, laps, freestyle, backstroke, butterfly stroke, goggles, breaststroke, kickboard, swimsuit, dog paddle, dive, swim meet, YMCA, diving board, swim cap, masters swim, floaties, doggy paddle',
      'nadar, clavados, polo acuático, goggles, crol, flotadores, clases de natación',
    ],
  },
  lifeguarding: {
    en: 'Lifeguarding, lifeguard, water rescue, beach patrol, pool safety',
    es: 'Salvavidas, guardavidas, socorrista acuático, socorrista acuática, rescate en el agua',
    broader: 'swimming',
    topics: ['water safety, community helpers, rules', 'seguridad en el agua, ayudantes de la comunidad, reglas'],
    words: [
      'CPR, whistle, rescue tube, rip current, drowning, lifesaving, life preserver, lifeguard chair, junior guards, shallow end, surf rescue',
      'socorrista, rescate acuático, ahogamiento, silbato, alberca segura, piscina segura',
    ],
  },
  scuba_diving: {
    en: 'Scuba diving and snorkeling, scuba diver, snorkeling, underwater, diving mask',
    es: 'Buceo, buzo, buza, esnórquel, bajo el agua, careta de buceo',
    broader: 'swimming',
    topics: ['oceans, habitats, pressure, coral reefs', 'océanos, hábitats, presión, arrecifes de coral'],
    words: [
      'fins, wetsuit, oxygen tank, PADI, coral reef, flippers, divemaster, shipwreck dive, sea turtles, dive instructor, free diving, regulator',
      'aletas, tanque de oxígeno, arrecife, traje de neopreno, submarinismo, careteo, bucear',
    ],
  },
  surfing: {
    en: 'Surfing, surfer, surfboard, paddleboard, bodyboard, ride waves',
    es: 'Surf, surfista, tabla de surf, remo de pie, tabla de remo, montar olas',
    topics: ['waves, tides, balance, oceans', 'olas, mareas, equilibrio, océanos'],
    words: [
      'Hawaii, wetsuit, hang ten, longboard, boogie board, surf shop, wipeout, surf break, big wave, shortboard, board wax',
      'tabla, olas, surfear',
    ],
  },
  sailing: {
    en: 'Sailing, sailor on sailboats, sailboat, regatta, windsurfing',
    es: 'Navegación a vela, velerista, velero, regata, windsurf',
    topics: ['wind, maps, floating and sinking, explorers', 'viento, mapas, flotar y hundirse, exploradores'],
    words: [
      'mast, keel, skipper, rudder, yacht, catamaran, tacking, captain, port and starboard, jib, boats, dinghy, kitesurfing, rigging, spinnaker',
      'vela, navegar, mástil, timón, barco de vela, marinera, yate',
    ],
  },
  canoeing: {
    en: 'Canoeing and kayaking, canoeist, kayaker, paddle, river trip, kayak, Rowing, rower, crew team',
    es: 'Canotaje y kayak, canoísta, kayakista, canoa, remar en canoa, descenso de río, Remo, remero, remera',
    topics: [
      'rivers, water safety, Native American history',
      'ríos, seguridad en el agua, historia de los pueblos indígenas',
    ],
    words: [
      'rapids, life jacket, white water, portage, oars, coxswain, regatta, rafting, sculling, paddling, sea kayak, river guide, dragon boat, outrigger, lake, erg',
      'piragüismo, remar, río, rápidos, chaleco salvavidas, balsa, bote de remos',
    ],
  },
  fishing: {
    en: 'Fishing, angler, fishing rod, bait, fly fishing, ice fishing, catch fish',
    es: 'Pesca, pescador deportivo, pescadora deportiva, caña de pescar, carnada, pesca con mosca, anzuelo',
    topics: ['fish, lakes and rivers, conservation', 'peces, lagos y ríos, conservación'],
    words: [
      'fish, rod, cast a line, lake, bass, trout, catfish, tackle, hook, reel, tackle box, worms, salmon, lure, casting, fishing pole, bobber, bass boat, fly tying, pier, marlin, fisherman, catch and release',
      'pescar, caña, lago, trucha, truchas, pescador, lombrices, carrete',
    ],
  },
  cycling: {
    en: 'Cycling, cyclist, bicycle, mountain bike, bike safety, ride a bike, BMX',
    es: 'Ciclismo, ciclista, bicicleta, bicicleta de montaña, seguridad en bicicleta, andar en bici',
    topics: ['safety, simple machines, wheels and axles', 'seguridad, máquinas simples, ruedas y ejes'],
    words: [
      'bike, bikes, helmet, trail rides, pedals, spokes, gears, flat tire, spin class, handlebars, bike rodeo, training wheels, biking, bike chain, century ride, velodrome, bike lane, bike commuter, road bike',
      'bici, casco, pedales, llantas, cadena, andar en bicicleta, ciclovía',
    ],
  },
  skateboarding: {
    en: 'Skateboarding, skateboarder, skate park, ramps, scooter tricks',
    es: 'Patineta, patinador de patineta, patinadora de patineta, skate, rampas, monopatín',
    topics: ['balance, friction, inclined planes, safety', 'equilibrio, fricción, planos inclinados, seguridad'],
    words: [
      'skateboard, ollie, half-pipe, kickflip, longboard, grip tape, skaters, skatepark, helmet and pads, grinding rails',
      'rampa, patinador, skatepark, trucos, tabla',
    ],
  },
  roller_skating: {
    en: 'Roller skating, roller skater, inline skates, roller derby, rollerblades',
    es: 'Patinaje sobre ruedas, patinador sobre ruedas, patinadora sobre ruedas, patines en línea, patines',
    topics: ['balance, friction, wheels, safety', 'equilibrio, fricción, ruedas, seguridad'],
    words: [
      'jammer, roller disco, knee pads, rink, quad skates, roller rink, wrist guards, helmet, toe stop',
      'patinaje, patinadora, patinar, rodilleras, ruedas',
    ],
  },
  ice_skating: {
    en: 'Ice skating, ice skater, figure skater, skating spins, speed skater',
    es: 'Patinaje sobre hielo, patinador sobre hielo, patinadora sobre hielo, patinaje artístico, patinaje de velocidad',
    topics: ['friction, balance, states of matter', 'fricción, equilibrio, estados de la materia'],
    words: [
      'skates, ice rink, rink, Olympics, triple jump, double axel, ice dancing, toe loop, ice show, USFSA, Zamboni, pairs skating, speedskating',
      'patines, hielo, pista de hielo, patinadora, piruetas, patines de hielo, patinar',
    ],
  },
  skiing: {
    en: 'Skiing and snowboarding, skier, snowboarder, ski instructor, cross-country ski, snowshoes, sledding',
    es: 'Esquí y tabla de nieve, esquiador, esquiadora, snowboard, raquetas de nieve, trineo',
    topics: ['winter, friction, mountains, weather', 'invierno, fricción, montañas, el clima'],
    words: [
      'snow, ski, slopes, ski lift, chairlift, poles, black diamond, bunny hill, lodge, sled, ski patrol, halfpipe, goggles, slalom, powder, bobsled, nordic, toboggan, moguls, chairlifts',
      'nieve, esquí, esquiar, montaña, esquís, pistas, telesilla, esquí de fondo',
    ],
  },
  climbing: {
    en: 'Climbing, rock climber, climbing wall, bouldering, rope and harness, belay, Mountaineering, mountaineer, mountain guide',
    es: 'Escalada, escalador, escaladora, muro de escalar, búlder, arnés y cuerda, Montañismo, montañista, alpinista',
    topics: ['perseverance, forces, rocks, trust', 'perseverancia, fuerzas, rocas, confianza'],
    words: [
      'climb, wall, ropes, mountains, carabiner, Everest, rappelling, chalk bag, bouldering gym, Yosemite, peaks, summit, climbers, handholds, ice axe, alpinist, crampons, knots, Sherpa, glacier, rock gym',
      'escalar, montañas, arnés, muro de escalada, rocas, cuerdas, Everest, cumbre, rapel, andinismo',
    ],
  },
  hiking: {
    en: 'Hiking, hiker, nature walk, trail, backpacking, walking club',
    es: 'Senderismo, senderista, caminata en la naturaleza, sendero, mochilero, mochilera, excursión',
    topics: ['habitats, maps, five senses, landforms', 'hábitats, mapas, cinco sentidos, accidentes geográficos'],
    words: [
      'hiking boots, Appalachian Trail, REI, trekking poles, summit, day hike, woods, trail mix, water bottle, trekking, thru-hiker, long walks, walking stick',
      'caminatas, excursiones, mochila, botas, senderos, montaña, bosque, caminar, excursionista, trekking',
    ],
  },
  bird_walks: {
    en: 'Bird walks, bird walk guide, listen to birdsong, count birds, bird list',
    es: 'Caminatas para ver aves, guía de aves, escuchar aves, contar pájaros, avistamiento de aves',
    broader: 'hiking',
    topics: ['habitats, migration, observation, tally charts', 'hábitats, migración, observación, tablas de conteo'],
    words: [
      'Audubon, owls, warblers, feeders, field guide, birdwatching, hawks, binoculars, cardinals, woodpeckers, nests',
      'aves, pájaros, observación de aves, binoculares, cantos de pájaros, búhos, nidos, colibríes',
    ],
  },
  camping: {
    en: 'Camping, camper, tent, campfire, camp counselor, cookout, sleep outdoors',
    es: 'Campamento, campista, tienda de campaña, fogata, acampar, consejero de campamento, consejera de campamento',
    topics: ['day and night, stars, safety', 'día y noche, estrellas, seguridad'],
    words: [
      "s'mores, sleeping bag, marshmallows, KOA, lantern, summer camp, RV, campground, ghost stories, campsite, flashlight, camp songs, cooler, state park, campfire songs",
      'carpa, malvaviscos, saco de dormir, linterna, casa rodante',
    ],
  },
  outdoor_survival: {
    en: 'Outdoor survival, wilderness guide, bushcraft, knots, build a shelter, fire safety outdoors',
    es: 'Supervivencia al aire libre, guía de naturaleza, nudos, construir un refugio, técnicas de campo',
    broader: 'camping',
    topics: ['basic needs, adaptations, natural resources', 'necesidades básicas, adaptaciones, recursos naturales'],
    words: [
      'NOLS, foraging, fire starting, edible plants, tinder, survivalist, tarp shelter, flint, whittling, primitive skills, water purification, tracking animals, lean-to, rope knots',
      'supervivencia, refugio, encender fuego, vida silvestre, plantas comestibles, brújula, pedernal, rastreo',
    ],
  },
  scouting: {
    en: 'Scouting, scout leader, scout troop, badges, troop leader, den leader',
    es: 'Escultismo, jefe scout, jefa scout, tropa scout, insignias, dirigente scout',
    broader: 'camping',
    topics: ['citizenship, teamwork, helping others', 'ciudadanía, trabajo en equipo, ayudar a otros'],
    words: [
      'Boy Scouts, Girl Scouts, Cub Scouts, Eagle Scout, merit badge, scoutmaster, Webelos, Pinewood Derby, cookie sales, BSA, den mother, jamboree, 4-H, Girl Scout cookies',
      'exploradores, niñas exploradoras, boy scouts, tropa, guía scout, lobatos, campamento, medallas de mérito',
    ],
  },
  orienteering: {
    en: 'Orienteering, compass, map reading walk, geocaching, treasure hunt, scavenger hunt',
    es: 'Orientación con mapa y brújula, brújula, búsqueda del tesoro, geocaching, carrera de orientación',
    broader: 'hiking',
    topics: ['maps, coordinates, landforms', 'mapas, coordenadas, accidentes geográficos'],
    words: [
      'clues, GPS, coordinates, topographic map, waypoint, finding north, hidden treasure, letterboxing, checkpoints, control points, hunt list',
      'orientación, mapas, coordenadas, GPS, pistas, puntos de control',
    ],
  },
  archery: {
    en: 'Archery, archer, bow and arrow, target, arrows',
    es: 'Tiro con arco, arquero de tiro, arquera de tiro, arco y flecha, diana',
    topics: ['forces, angles, history, safety', 'fuerzas, ángulos, historia, seguridad'],
    words: [
      'bullseye, quiver, crossbow, bowstring, recurve, compound bow, bows, bowhunting, longbow, range',
      'arquera, flechas, arco, carcaj, blanco, ballesta',
    ],
  },
  fencing: {
    en: 'Fencing, fencer, foil, saber, sword sport',
    es: 'Esgrima, esgrimista, florete, sable, espada deportiva',
    topics: ['Middle Ages, reflexes, respect', 'Edad Media, reflejos, respeto'],
    words: [
      'épée, en garde, parry, lunge, mask, touché, swordplay, riposte, rapier, duel, musketeers, fencing mask',
      'espada, careta, en guardia, mosqueteros, duelo',
    ],
  },
  horse_riding: {
    en: 'Horse riding, rider, equestrian, riding instructor, rodeo, charro rider, saddle up',
    es: 'Equitación, jinete, amazona a caballo, montar a caballo, instructor de equitación, instructora de equitación, charrería, rodeo',
    topics: ['animals, responsibility, transportation long ago', 'animales, responsabilidad, transporte de antes'],
    words: [
      'horses, ponies, stable, bridle, jockey, dressage, cowboy, polo, cowgirl, trot, gallop, barn, pony rides, reins, lasso, show jumping, horseback, hoof, barrel racing',
      'caballos, vaqueros, establo, silla de montar, ponis, riendas, cabalgar',
    ],
  },
  dog_sports: {
    en: 'Dog sports, dog agility, dog handler, sled dogs, dog show, obedience trials',
    es: 'Deportes con perros, agilidad canina, guía canino, guía canina, perros de trineo, concurso canino',
    topics: ['animals, communication, responsibility', 'animales, comunicación, responsabilidad'],
    words: [
      'huskies, Iditarod, fetch, border collie, mushing, weave poles, AKC, flyball, canine, tricks, frisbee dog, sheepdog, agility course, K-9',
      'perros, trineo de perros, exposición canina, huskis, adiestramiento canino, trucos de perros, Iditarod',
    ],
  },
  martial_arts: {
    en: 'Martial arts, martial artist, sensei, dojo, self-defense, black belt, Boxing fitness, boxer, boxing coach',
    es: 'Artes marciales, artista marcial, sensei, dojo, defensa personal, cinta negra, Boxeo, boxeador, boxeadora',
    topics: ['respect, self-control, world cultures, focus', 'respeto, autocontrol, culturas del mundo, concentración'],
    words: [
      'kung fu, MMA, punching bag, gi, muay thai, kickboxing, krav maga, sparring, gloves, jab, ninja, UFC, wushu, heavy bag, kendo, hapkido, sifu, nunchucks, boxing gym',
      'cinturón negro, kung fu, kickboxing, guantes de boxeo, ninja',
    ],
  },
  karate: {
    en: 'Karate, karate instructor, kata, karate class, kicks and blocks, Taekwondo, taekwondo instructor, high kicks',
    es: 'Karate, karateca, kata, clase de karate, patadas y bloqueos, Taekwondo, taekwondista, patadas altas',
    broader: 'martial_arts',
    topics: ['respect, counting, focus', 'respeto, contar, concentración'],
    words: [
      'gi, dojo, TKD, board breaking, black belt, Shotokan, roundhouse kick, sparring, sensei, poomsae, dobok, punches, sabum',
      'cinta negra, patadas, cinturón negro, romper tablas, golpes, kimono, dojo, maestro de karate',
    ],
  },
  judo: {
    en: 'Judo and jiu-jitsu, judo instructor, jiu-jitsu, aikido, safe falls',
    es: 'Judo y jiu-jitsu, judoca, jiu-jitsu, aikido, caídas seguras',
    broader: 'martial_arts',
    topics: ['levers, balance, respect', 'palancas, equilibrio, respeto'],
    words: [
      'BJJ, throws, gi, tatami, takedown, Brazilian jujitsu, grappling, armbar, chokes, randori, sensei, jujitsu, rolling, judoka',
      'yudo, jiu-jitsu brasileño, yudoca, tatami, llaves, caídas, derribos',
    ],
  },
  capoeira: {
    en: 'Capoeira, capoeirista, capoeira circle, berimbau, acrobatic kicks',
    es: 'Capoeira, capoeirista, roda, berimbau, patadas acrobáticas',
    broader: 'martial_arts',
    topics: ['world cultures, rhythm, history', 'culturas del mundo, ritmo, historia'],
    words: [
      'Bahia, ginga, Brazilian, mestre, dance-fight, abadá, atabaque, pandeiro, cordão',
      'Brasil, afrobrasileño, mestre, ginga, danza y lucha',
    ],
  },
  wrestling: {
    en: 'Wrestling, wrestler, wrestling coach, grappling, sumo',
    es: 'Lucha deportiva, luchador, luchadora, lucha olímpica, sumo',
    broader: 'martial_arts',
    topics: ['forces, levers, ancient Greece', 'fuerzas, palancas, la antigua Grecia'],
    words: [
      'WWE, takedown, headlock, singlet, lucha libre, Greco-Roman, half nelson, freestyle, wrestlers, sumo ring, arm wrestling, weigh-in',
      'lucha libre, lucha grecorromana, máscaras de luchador, colchoneta, llave',
    ],
  },
  tai_chi: {
    en: 'Tai chi, tai chi teacher, qigong, slow movement, moving meditation',
    es: 'Taichí, maestro de taichí, maestra de taichí, chi kung, movimientos lentos',
    broader: 'martial_arts',
    topics: ['balance, breathing, world cultures', 'equilibrio, respiración, culturas del mundo'],
    words: [
      'taiji, push hands, martial forms, seniors in park, taijiquan, slow forms, energy flow',
      'meditación, respiración, equilibrio, relajación',
    ],
  },
  yoga: {
    en: 'Yoga, yoga teacher, yoga poses, breathing exercises, yoga mat, kids yoga',
    es: 'Yoga, instructor de yoga, instructora de yoga, posturas de yoga, ejercicios de respiración, tapete de yoga',
    topics: ['feelings, breathing, balance, body and health', 'emociones, respiración, equilibrio, cuerpo y salud'],
    words: [
      "downward dog, namaste, tree pose, vinyasa, sun salutation, asana, child's pose, yogi, hatha, lotus position, stretching, RYT, warrior pose, calm down, mindful movement, ashtanga, relaxation",
      'posturas, namasté, saludo al sol, esterilla, respiración, tapete, relajación, meditación, profesora de yoga, perro boca abajo, yoguis',
    ],
  },
  stretching: {
    en: 'Stretching and pilates, pilates instructor, warm-up, flexibility, brain breaks, stretch breaks',
    es: 'Estiramiento y pilates, instructor de pilates, instructora de pilates, calentamiento, flexibilidad, pausas activas',
    topics: ['muscles and bones, body and health, movement', 'músculos y huesos, cuerpo y salud, movimiento'],
    words: [
      'core strength, foam roller, toe touch, barre, posture, splits, limber, flexible, wiggle breaks, desk stretches, mat exercises',
      'estiramientos, postura, elongación, estirarse, ejercicios de suelo',
    ],
  },
  fitness: {
    en: 'Fitness training, personal trainer, workout, aerobics, zumba, obstacle course, exercise class, Weightlifting, weightlifter, strength training',
    es: 'Acondicionamiento físico, entrenador personal, entrenadora personal, ejercicio, aeróbics, zumba, circuito de obstáculos, Levantamiento de pesas, pesista, levantar pesas',
    topics: ['heart health, muscles, goals, data and graphs', 'salud del corazón, músculos, metas, datos y gráficas'],
    words: [
      'CrossFit, gym, push-ups, dumbbells, jumping jacks, HIIT, bootcamp, barbells, squats, cardio, treadmill, kettlebell, sit-ups, bodybuilder, bench press, ACE certified, planks, muscles, group exercise',
      'gimnasio, pesas, lagartijas, aeróbicos, abdominales, sentadillas, cardio, musculación, mancuernas',
    ],
  },
  adaptive_sports: {
    en: 'Adaptive sports, wheelchair basketball, inclusive games, para-athlete, goalball, sports for every body',
    es: 'Deporte adaptado, baloncesto en silla de ruedas, juegos inclusivos, paratleta, golbol, deporte para todos',
    topics: ['inclusion, empathy, inventions, teamwork', 'inclusión, empatía, inventos, trabajo en equipo'],
    words: [
      'Paralympics, Special Olympics, sitting volleyball, handcycle, prosthetic, blind soccer, disability, adapted PE, unified sports, amputee athlete, sled hockey, beep ball, boccia',
      'silla de ruedas, Olimpiadas Especiales, Paralimpiadas, discapacidad, inclusión, prótesis, atletas paralímpicos, fútbol para ciegos',
    ],
  },
  playground_games: {
    en: 'Playground games, recess games, tag, hopscotch, hide and seek, marbles, hula hoop, recess helper, Field day races, sack race, tug-of-war',
    es: 'Juegos de patio, juegos del recreo, rayuela, avioncito, escondidas, canicas, aro de hula, atrapadas, Carreras de día de campo, carrera de costales, jalar la cuerda',
    topics: ['friendship, counting, games long ago', 'amistad, contar, juegos de antes'],
    words: [
      'kickball, dodgeball, red rover, jacks, four square, capture the flag, freeze tag, sidewalk chalk, egg-and-spoon, three-legged race, duck duck goose, swings, relay, rope pull',
      'aro, quemados, carreras de sacos, patio de juegos, juegos tradicionales, trompo',
    ],
  },
  cooperative_games: {
    en: 'Cooperative games, parachute games, icebreakers, team building, game leader, group challenge',
    es: 'Juegos cooperativos, juegos con paracaídas, rompehielos, dinámicas de grupo, líder de juegos',
    broader: 'playground_games',
    topics: ['teamwork, listening, friendship', 'trabajo en equipo, escuchar, amistad'],
    words: [
      'trust fall, human knot, rainbow parachute, circle games, ropes course, getting acquainted, teamwork challenge, name games, Project Adventure, low ropes',
      'paracaídas, trabajo en equipo, juegos de integración',
    ],
  },
  chess: {
    en: 'Chess, chess player, chess club, chess coach, checkmate, chess pieces',
    es: 'Ajedrez, ajedrecista, club de ajedrez, maestro de ajedrez, maestra de ajedrez, jaque mate',
    topics: ['logic, coordinates, problem solving, planning ahead', 'lógica, coordenadas, resolver problemas, planear'],
    words: [
      'queen, rook, bishop, grandmaster, FIDE, pawns, king, knight, castling, endgame, chess set, blitz, USCF, chessboard, stalemate',
      'peones, reina, alfil, gran maestro, tablero, enroque',
    ],
  },
  go_game: {
    en: 'Go, go player, black and white stones, baduk, weiqi',
    es: 'Go, jugador de go, jugadora de go, piedras blancas y negras, baduk',
    topics: ['logic, area, patterns, world cultures', 'lógica, área, patrones, culturas del mundo'],
    words: [
      'dan rank, igo, goban, kifu, territory, atari, joseki, kyu, stones on board',
      'piedras negras, piedras blancas, goban, territorio, juego asiático, tablero de go, go japonés',
    ],
  },
  mancala: {
    en: 'Mancala and games of the world, mancala, backgammon, mahjong, carrom, pachisi, xiangqi',
    es: 'Mancala y juegos del mundo, mancala, backgammon, mahjong, carrom, parchís',
    topics: ['counting, world cultures, logic', 'contar, culturas del mundo, lógica'],
    words: [
      "oware, Parcheesi, senet, shogi, mah-jongg tiles, Chinese chess, pebbles, seeds and pits, African game, nine men's morris, dreidel, ludo, parchisi",
      'juegos del mundo, semillas, juego africano, ajedrez chino, fichas de mahjong, oware, ludo, shogi',
    ],
  },
  board_games: {
    en: 'Board games, game night, game designer of board games, checkers, strategy games, dice, Dominoes, domino player, domino chain',
    es: 'Juegos de mesa, noche de juegos, diseñador de juegos de mesa, diseñadora de juegos de mesa, damas chinas, dados, Dominó, jugador de dominó, jugadora de dominó',
    topics: ['probability, counting, money, rules and fairness', 'probabilidad, contar, dinero, reglas y justicia'],
    words: [
      'Monopoly, Scrabble, Catan, meeples, tabletop, tiles, draughts, Jenga, game pieces',
      'damas, fichas, Monopolio, tablero, serpientes y escaleras, lotería',
    ],
  },
  card_games: {
    en: 'Card games, playing cards, card player, trading cards, bridge player',
    es: 'Juegos de cartas, baraja, naipes, tarjetas coleccionables, lotería mexicana',
    broader: 'board_games',
    topics: ['addition, probability, greater than and less than', 'suma, probabilidad, mayor que y menor que'],
    words: [
      'poker, rummy, Pokémon, deck, solitaire, shuffling, aces, cribbage, pinochle, euchre, spades, gin rummy, blackjack, canasta, contract bridge',
      'cartas, Pokémon, póker, barajar, conquián, ases, brisca',
    ],
  },
  puzzles: {
    en: 'Puzzles, jigsaw, crosswords, brain teasers, riddles, escape room, sudoku, Puzzle cubes, speedcuber, twisty cube',
    es: 'Rompecabezas, crucigramas, acertijos, adivinanzas, sala de escape, sudoku, sopa de letras, Cubos mágicos, armador de cubos, armadora de cubos',
    topics: ['logic, vocabulary, problem solving, shapes', 'lógica, vocabulario, resolver problemas, figuras'],
    words: [
      "Rubik's Cube, Wordle, word search, logic grid, 1000 pieces, Rubik, mazes, tangram, acrostic, puzzlers, cubing, clues, anagrams",
      'cubo de Rubik, laberintos, cuarto de escape, tangram',
    ],
  },
  building_bricks: {
    en: 'Building bricks, brick builder, block building, construction toys, brick club, marble run',
    es: 'Bloques de construcción, constructor con bloques, constructora con bloques, juguetes de construcción, torres de bloques, carrera de canicas',
    topics: ['symmetry, design process, multiplication', 'simetría, proceso de diseño, multiplicación'],
    words: [
      'Lego, Legos, Duplo, Magna-Tiles, minifigures, baseplate, wooden blocks, Lego Club, AFOL, marble track, Lego robotics',
      'bloques, Lego, ladrillos de juguete, construcciones, armar bloques, mecano, circuito de canicas',
    ],
  },
  role_playing_games: {
    en: 'Role-playing games, game master, tabletop adventure, fantasy game, character sheets',
    es: 'Juegos de rol, director de juego, directora de juego, aventura de mesa, juego de fantasía',
    topics: ['characters, probability, teamwork', 'personajes, probabilidad, trabajo en equipo'],
    words: [
      'Dungeons and Dragons, D&D, DM, dungeon master, RPG, twenty-sided dice, wizards, elves, orcs, LARP, campaign, d20, dragons, cosplay',
      'dados, magos, dragones, aventura fantástica, personajes, elfos, mazmorras',
    ],
  },
  esports: {
    en: 'Esports, video game player, gamer, gaming club, gaming tournament',
    es: 'Deportes electrónicos, jugador de videojuegos, jugadora de videojuegos, club de videojuegos, torneo de videojuegos',
    topics: ['technology, teamwork, screen time', 'tecnología, trabajo en equipo, tiempo de pantalla'],
    words: [
      'Fortnite, Nintendo, PlayStation, Xbox, Minecraft, controller, streamer, Roblox, LAN party, FIFA game',
      'videojuegos, consola, Fortnite, Minecraft, torneos de videojuegos, Nintendo, jugadores en línea',
    ],
  },
  trivia: {
    en: 'Trivia and quizzes, quiz host, quiz bowl, spelling bee, bingo caller',
    es: 'Trivia y concursos, conductor de trivia, conductora de trivia, concurso de preguntas, concurso de deletreo, bingo',
    topics: ['vocabulary, facts, spelling, review games', 'vocabulario, datos curiosos, ortografía, juegos de repaso'],
    words: [
      'Jeopardy, buzzer, pub quiz, Kahoot, bee pronouncer, fun facts, quizmaster, spelling words, random facts, word bee, game show',
      'lotería, concurso de ortografía, deletreo, preguntas y respuestas, datos curiosos, trivial',
    ],
  },
  model_racing: {
    en: 'Racing model cars and trains, slot cars, model trains, remote control car, soapbox derby, wooden car race',
    es: 'Carreras de modelos, autos a escala, trenes a escala, auto a control remoto, carrera de carritos',
    topics: ['inclined planes, speed, friction', 'planos inclinados, velocidad, fricción'],
    words: [
      'Pinewood Derby, RC car, train set, HO scale, toy trains, drone racing, go-kart, railroad layout, RC, N scale, gravity racer, remote-controlled',
      'control remoto, autos de juguete, carritos, pistas, tren eléctrico, carreras de carritos, maquetas de trenes',
    ],
  },
  collecting: {
    en: 'Collecting, coin collector, stamp collector, rock collection, trading stickers, hobby collection',
    es: 'Coleccionismo, coleccionista, numismática, filatelia, coleccionar monedas, estampillas',
    topics: ['sorting and classifying, money, maps, history', 'ordenar y clasificar, dinero, mapas, historia'],
    words: [
      'baseball cards, minerals, antiques, comic books, seashells, numismatics, philately, album, postcards, vintage toys, memorabilia, swap meet, pennies, rocks and minerals',
      'monedas, colección, álbum de estampas, figuritas, minerales, tarjetas, postales, conchas',
    ],
  },
});
