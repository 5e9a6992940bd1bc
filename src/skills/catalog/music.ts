import { category } from './catalog-entry.js';

export const music = category('music', {
  music: {
    en: 'Music, musician, play an instrument, music teacher, band, concert, tunes',
    es: 'Música, músico, música en vivo, tocar un instrumento, maestro de música, maestra de música, banda, concierto',
    topics: ['rhythm, beat, sound, patterns', 'ritmo, pulso, sonido, patrones'],
    words: [
      'instrument, instruments, song, orchestra, melody, songs, gig, conservatory, performer, Orff, Kodály, bandmate, assembly concert, recital, instrumentalist, session player, jam session',
      'instrumento, canción, orquesta, instrumentos, tocar instrumentos, melodía, clase de música, conservatorio, ritmo, recital',
    ],
  },
  singing: {
    en: 'Singing, singer, vocalist, sing-along, voice lessons, songs for kids, karaoke',
    es: 'Canto, cantante, vocalista, cantar juntos, clases de canto, canciones infantiles, karaoke',
    broader: 'music',
    topics: ['rhyme, vocal sounds, breathing, holidays', 'rimas, sonidos de la voz, respiración, fiestas'],
    words: [
      'song, songs, voice, voices, sing, alto, soprano, microphone, voice coach, belting, vocals, cantor, frontman, warm-ups, lead vocals, mezzo, vocal range, musical voice, crooner',
      'cantar, canción, voz, canciones, coplas',
    ],
  },
  choir: {
    en: 'Choir, choir director, chorus, sing in harmony, a cappella, school chorus',
    es: 'Coro, director de coro, directora de coro, corista, cantar a voces, coro escolar',
    broader: 'singing',
    topics: ['teamwork, listening, rhyme, holidays', 'trabajo en equipo, escuchar, rimas, fiestas'],
    words: [
      'song, songs, voices, sing, alto, vocal ensemble, two voices, concert, conduct, singing, choral, gospel, hymns, carols, altos, barbershop, glee club, descant, a capella, church singers, chorister, Christmas carols, rounds',
      'cantar, voces, canciones, coral, cantar en grupo, villancicos, góspel, a capela',
    ],
  },
  opera: {
    en: 'Opera, opera singer, soprano, tenor, arias, operetta',
    es: 'Ópera, cantante de ópera, soprano, tenor, arias, zarzuela',
    broader: 'singing',
    topics: ['storytelling, characters, languages, vibration', 'contar historias, personajes, idiomas, vibración'],
    words: [
      'Mozart, baritone, mezzo-soprano, bel canto, diva, libretto, vibrato',
      'barítono, aria, cantante lírico, bel canto',
    ],
  },
  musical_theater: {
    en: 'Musical theater, musicals, musical director, school musical, show tunes',
    es: 'Teatro musical, comedia musical, director musical, directora musical, musical escolar',
    broader: 'singing',
    topics: ['characters, storytelling, teamwork, rhythm', 'personajes, contar historias, trabajo en equipo, ritmo'],
    words: [
      'musical, Broadway, show, stage, triple threat, cast album, showstopper, Frozen Jr',
      'musical, escenario, musicales, Broadway, canciones de musicales, cantar y actuar',
    ],
  },
  guitar: {
    en: 'Guitar, guitarist, acoustic guitar, guitar lesson, chords, strum, classical guitar',
    es: 'Guitarra, guitarrista, guitarra acústica, clase de guitarra, acordes, rasguear, guitarra clásica',
    broader: 'music',
    topics: ['sound and vibration, pitch, rhythm, patterns', 'sonido y vibración, tono, ritmo, patrones'],
    words: [
      'six-string, strumming, campfire songs, sing-along, acoustic, capo, fingerpicking, flamenco, strings, frets, nylon strings, guitar pick, singer-songwriter, tabs, luthier',
      'cuerdas, rasgueo, flamenco, trastes, requinto',
    ],
  },
  electric_guitar: {
    en: 'Electric guitar and rock band, rock guitarist, rock band, amplifier, garage band',
    es: 'Guitarra eléctrica y banda de rock, rockero, rockera, grupo de rock, amplificador',
    broader: 'guitar',
    topics: ['sound and vibration, electricity, teamwork', 'sonido y vibración, electricidad, trabajo en equipo'],
    words: [
      'Stratocaster, riffs, solos, distortion, heavy metal, punk, shredding, lead guitar, pedalboard, whammy bar',
      'guitarra eléctrica, rock, banda de rock, metal, riffs, pedales',
    ],
  },
  bass_guitar: {
    en: 'Bass, bassist, bass guitar, double bass, upright bass, low strings',
    es: 'Bajo y contrabajo, bajista, contrabajista, bajo eléctrico, contrabajo',
    broader: 'guitar',
    topics: ['high and low pitch, vibration, rhythm', 'sonidos agudos y graves, vibración, ritmo'],
    words: [
      'bass player, bass line, groove, contrabass, slap, funk, rhythm section, walking bass, low notes',
      'bajo, notas graves, cuerdas graves',
    ],
  },
  ukulele: {
    en: 'Ukulele, ukulele player, uke, four strings, ukulele club',
    es: 'Ukelele, ukelelista, tocar ukelele, cuatro cuerdas, club de ukelele',
    broader: 'guitar',
    topics: ['pitch, vibration, patterns, islands', 'tono, vibración, patrones, islas'],
    words: ['Hawaiian, soprano uke, strumming, little guitar, nylon strings, plucking', 'guitarrita hawaiana'],
  },
  cuatro_charango: {
    en: 'Cuatro, charango and jarana, charango player, cuatro player, jarana player, small Latin guitars, tres',
    es: 'Cuatro y charango y jarana, charanguista, cuatrista, jaranero, jaranera, tres cubano',
    broader: 'guitar',
    topics: ['vibration, world cultures, traditions, rhythm', 'vibración, culturas del mundo, tradiciones, ritmo'],
    words: [
      'Andean music, son jarocho, armadillo, Puerto Rican strings, requinto, Venezuelan joropo, fandango, ten strings, huapango, ronroco',
      'charango, jarana, son jarocho, requinto, joropo, fandango, música andina',
    ],
  },
  mandolin: {
    en: 'Mandolin, mandolin player, oud, lute, bouzouki',
    es: 'Mandolina, mandolinista, laúd, laudista, bandurria',
    broader: 'guitar',
    topics: ['vibration, history, world cultures', 'vibración, historia, culturas del mundo'],
    words: [
      'bluegrass, tremolo, oudist, maqam, bluegrass picker, rebetiko, Renaissance strings, lutenist, octave, saz, pear-shaped strings, balalaika, troubadour',
      'buzuki, balalaica',
    ],
  },
  banjo: {
    en: 'Banjo, banjo player, bluegrass, country music, folk songs',
    es: 'Banjo y música country, banjista, bluegrass, canciones folclóricas, música campirana',
    broader: 'guitar',
    topics: ['American history, storytelling, rhythm', 'historia de Estados Unidos, contar historias, ritmo'],
    words: [
      'five-string, clawhammer, Appalachian, picking, hoedown, old-time, jug band, pick and grin',
      'banyo, música country, cinco cuerdas',
    ],
  },
  violin: {
    en: 'Violin, violinist, fiddle, fiddler, bow and strings, viola, violist',
    es: 'Violín, violinista, arco y cuerdas, viola, violista, clases de violín',
    broader: 'music',
    topics: ['sound and vibration, pitch, practice', 'sonido y vibración, tono, práctica'],
    words: [
      'bow, strings, second chair, symphony, concertmaster, rosin, chin rest, string section, pizzicato, Stradivarius, vibrato, first chair, Vivaldi, chamber music, jigs and reels',
      'arco, cuerdas, Stradivarius, concertino',
    ],
  },
  cello: {
    en: 'Cello, cellist, string quartet, violoncello, cello lesson',
    es: 'Violonchelo, violonchelista, chelo, chelista, cuarteto de cuerdas',
    broader: 'music',
    topics: ['vibration, high and low pitch, fractions', 'vibración, sonidos agudos y graves, fracciones'],
    words: [
      'orchestra, strings, bow, instrument, symphony, endpin, chamber music, low strings, rosin',
      'orquesta, cuerdas, instrumento, arco',
    ],
  },
  harp: {
    en: 'Harp, harpist, harp strings, lyre, Latin harp',
    es: 'Arpa, arpista, cuerdas de arpa, lira, arpa llanera, arpa jarocha',
    broader: 'music',
    topics: ['vibration, length and pitch, myths', 'vibración, longitud y tono, mitos'],
    words: [
      'pedal harp, angelic strings, plucked, glissando, Celtic harp, lever harp, forty-seven strings, wedding harpist, lap harp',
      'arpa paraguaya, glisando',
    ],
  },
  sitar: {
    en: 'Sitar, sitarist, raga, veena, classical Indian strings',
    es: 'Sitar y ragas, sitarista, raga, vina, cuerdas clásicas de la India',
    broader: 'music',
    topics: ['world cultures, vibration, patterns', 'culturas del mundo, vibración, patrones'],
    words: [
      'Hindustani, Carnatic, tanpura, sarod, drone strings, sympathetic strings, gourd, sarangi',
      'cítara india, música india, cuerdas indias, música hindú',
    ],
  },
  zither_koto: {
    en: 'Koto, guzheng and zithers, koto player, guzheng player, kanun, erhu, pipa',
    es: 'Koto y guzheng y cítaras, citarista, intérprete de koto, intérprete de guzheng, qanun',
    broader: 'music',
    topics: ['world cultures, vibration, traditions', 'culturas del mundo, vibración, tradiciones'],
    words: [
      'Japanese strings, Chinese strings, zheng, plucked silk strings, shamisen, gayageum, dulcimer, autoharp, santur, moveable bridges, two-string fiddle, dizi ensemble',
      'cítara, guzheng, salterio, cuerdas chinas, cuerdas japonesas',
    ],
  },
  piano: {
    en: 'Piano, pianist, keyboard, piano lesson, piano teacher, accompany the show',
    es: 'Piano, pianista, teclado, clase de piano, maestro de piano, maestra de piano, acompañar la función',
    broader: 'music',
    topics: ['patterns, fractions, practice', 'patrones, fracciones, práctica'],
    words: [
      'keys, sonata, recital, accompany, Steinway, ivory keys, Chopin, accompanist, baby grand, pedals, Mozart, ivories, concert grand, Bach, black keys, Beethoven, eighty-eight keys, duet, accompaniment',
      'teclas, clases de piano, piano de cola, acompañante, Chopin, pedales',
    ],
  },
  organ: {
    en: 'Organ, organist, pipe organ, harpsichord, organ pipes',
    es: 'Órgano, organista, órgano de tubos, clavecín, clavecinista',
    broader: 'piano',
    topics: ['air and sound, simple machines, length and pitch', 'aire y sonido, máquinas simples, longitud y tono'],
    words: [
      'church music, foot pedals, organ loft, wind bellows, organ stops, hymns, clavichord, wind chest',
      'tubos de órgano, órgano de iglesia, fuelle',
    ],
  },
  piano_tuning: {
    en: 'Piano tuning, piano tuner, tuning fork, repair pianos, tune instruments',
    es: 'Afinación de pianos, afinador de pianos, afinadora de pianos, diapasón, afinar instrumentos',
    broader: 'piano',
    topics: ['sound waves, vibration, tools', 'ondas sonoras, vibración, herramientas'],
    words: [
      'piano hammers, felt hammers, piano strings, pitch pins, out of tune, RPT, soundboard, voicing, action regulation, luthier, A440, tuning lever',
      'afinador, afinar, reparar pianos, cuerdas desafinadas',
    ],
  },
  accordion: {
    en: 'Accordion, accordionist, squeezebox, concertina, bandoneon, polka',
    es: 'Acordeón, acordeonista, concertina, bandoneón, bandoneonista, polca',
    broader: 'music',
    topics: ['air and sound, world cultures, rhythm', 'aire y sonido, culturas del mundo, ritmo'],
    words: [
      'norteño, conjunto, bellows, squeeze box, zydeco, tejano, buttons and keys, oompah, vallenato, tango',
      'norteño, vallenato, conjunto, fuelle',
    ],
  },
  harmonica: {
    en: 'Harmonica, harmonica player, mouth organ, blues harp, kazoo',
    es: 'Armónica, armonicista, tocar armónica, kazú, silbato de caña',
    broader: 'music',
    topics: ['air and sound, breathing, pitch', 'aire y sonido, respiración, tono'],
    words: [
      'pocket instrument, draw and blow, campfire, bending notes, reed plates, chromatic, ten holes',
      'blues, mirlitón, instrumento de boca, soplar',
    ],
  },
  flute: {
    en: 'Flute, flutist, piccolo, woodwinds, transverse flute',
    es: 'Flauta, flautista, flautín, flauta traversa, instrumentos de viento de madera',
    broader: 'music',
    topics: ['air and sound, breathing, pitch', 'aire y sonido, respiración, tono'],
    words: ['flautist, fife, embouchure, silver flute, headjoint, wind instrument', 'viento de madera'],
  },
  recorder: {
    en: 'Recorder, recorder class, soprano recorder, first wind instrument',
    es: 'Flauta dulce, clase de flauta dulce, flauta de pico, primera flauta',
    broader: 'flute',
    topics: ['air and sound, reading notes, practice', 'aire y sonido, leer notas, práctica'],
    words: [
      'recorder karate, plastic, Baroque, alto recorder, finger holes, belts, wooden flute',
      'flauta escolar, agujeros, barroco',
    ],
  },
  panpipes: {
    en: 'Pan flutes and bamboo flutes, panpipe player, zampoña, quena, bansuri, native flute, ocarina',
    es: 'Zampoña y quena, zampoñista, quenista, flauta de pan, flauta de bambú, flauta andina, ocarina',
    broader: 'flute',
    topics: ['world cultures, length and pitch, mountains', 'culturas del mundo, longitud y tono, montañas'],
    words: [
      'Andean music, Peru, siku, shakuhachi, dizi, wooden flute, Bolivia, antara',
      'música andina, sikus, antara, rondador',
    ],
  },
  clarinet: {
    en: 'Clarinet, clarinetist, clarinet player, reeds, bass clarinet',
    es: 'Clarinete, clarinetista, lengüeta de caña, clarinete bajo',
    broader: 'music',
    topics: ['air and sound, plants and their uses, practice', 'aire y sonido, plantas y sus usos, práctica'],
    words: [
      'licorice stick, klezmer, ligature, mouthpiece, E-flat, single reed, woodwind',
      'boquilla, lengüeta, caña, viento madera, klezmer',
    ],
  },
  oboe_bassoon: {
    en: 'Oboe and bassoon, oboist, bassoonist, double reed, English horn',
    es: 'Oboe y fagot, oboísta, fagotista, lengüeta doble, corno inglés',
    broader: 'music',
    topics: ['vibration, high and low pitch, listening', 'vibración, sonidos agudos y graves, escuchar'],
    words: [
      'cor anglais, contrabassoon, reed making, woodwind quintet, tuning A, duck sound, woodwind section',
      'oboe, fagot, doble lengüeta, doble caña',
    ],
  },
  saxophone: {
    en: 'Saxophone, saxophonist, sax, alto sax, jazz saxophonist',
    es: 'Saxofón, saxofonista, saxo, saxofón alto, saxo tenor',
    broader: 'music',
    topics: ['air and sound, inventions, rhythm', 'aire y sonido, inventos, ritmo'],
    words: ['tenor sax, reed, bari sax, smooth jazz, mouthpiece, wailing solo', 'lengüeta'],
  },
  trumpet: {
    en: 'Trumpet, trumpeter, cornet, bugle, brass, brass player',
    es: 'Trompeta, trompetista, corneta, clarín, instrumentos de metal',
    broader: 'music',
    topics: ['vibration, air and sound, history', 'vibración, aire y sonido, historia'],
    words: [
      'brass band, horn, flugelhorn, valves, fanfare, mute, taps, horn section, horn line, buzzing lips, mouthpiece',
      'metales, sordina, fanfarria',
    ],
  },
  trombone: {
    en: 'Trombone and tuba, trombonist, tuba player, euphonium, sousaphone, slide',
    es: 'Trombón y tuba, trombonista, tubista, bombardino, sousafón',
    broader: 'music',
    topics: ['length and pitch, vibration, metals', 'longitud y tono, vibración, metales'],
    words: [
      'glissando, bass trombone, baritone horn, low brass, oompah, banda music, valves',
      'trombón, tuba, metales graves',
    ],
  },
  french_horn: {
    en: 'French horn, horn player, hornist, conch shell, alphorn',
    es: 'Corno francés, cornista, trompa, caracol marino, corno alpino',
    broader: 'music',
    topics: ['vibration, air and sound, measurement', 'vibración, aire y sonido, medidas'],
    words: [
      'brass quintet, F horn, hunting horn, shofar, valves, horn call, coiled brass, hand in bell, mellophone, brass section',
      'caracola, cuerno, concha marina',
    ],
  },
  bagpipes: {
    en: 'Bagpipes, bagpiper, piper, pipe band, pipes and drones',
    es: 'Gaita, gaitero, gaitera, banda de gaitas, fuelle de gaita',
    broader: 'music',
    topics: ['air and sound, traditions, parades', 'aire y sonido, tradiciones, desfiles'],
    words: [
      'Scotland, kilt, chanter, uilleann, Amazing Grace, tartan, police pipe band',
      'Escocia, gaitas gallegas, falda escocesa, roncón',
    ],
  },
  percussion: {
    en: 'Percussion, percussionist, rhythm instruments, tambourine, maracas, shakers, triangle',
    es: 'Percusión, percusionista, instrumentos de ritmo, pandero, maracas, sonajas, triángulo',
    broader: 'music',
    topics: ['rhythm, patterns, vibration, counting', 'ritmo, patrones, vibración, contar'],
    words: [
      'drums, rhythm, beat, drum, timpani, cowbell, woodblock, mallets, bass drum, castanets, egg shaker, guiro, cymbal, kettledrum, beats, rhythm section, snare',
      'tambores, ritmo, pandereta, timbales sinfónicos, güiro, castañuelas',
    ],
  },
  drum_set: {
    en: 'Drum set, drummer, drum kit, snare, drumsticks, cymbals',
    es: 'Batería, baterista, tambores de batería, redoblante, baquetas, platillos',
    broader: 'percussion',
    topics: ['rhythm, fractions, coordination', 'ritmo, fracciones, coordinación'],
    words: [
      'drums, beat, rhythm, drumming, hi-hat, paradiddle, rock beat, bass drum, toms, rimshot, kick pedal, drumroll',
      'ritmo, tambor, bombo, redoble',
    ],
  },
  african_drums: {
    en: 'Djembe and talking drums, djembe player, talking drum, drum circle, kora, balafon',
    es: 'Djembé y tambores parlantes, tambor parlante, círculo de tambores, kora, balafón',
    broader: 'percussion',
    topics: ['world cultures, communication, rhythm', 'culturas del mundo, comunicación, ritmo'],
    words: [
      'West Africa, Ghana, Senegal, Guinea, drumming, goatskin, hand drums, dundun, drum call, mbira, griot, thumb piano, shekere',
      'tambores africanos, yembé, djembé, percusión africana, kalimba',
    ],
  },
  latin_percussion: {
    en: 'Congas, bongos and timbales, conga player, bongo player, timbales, cajon, claves, samba drums',
    es: 'Congas y bongós y timbales, conguero, conguera, bongosero, bongosera, timbalero, cajón peruano, batucada',
    broader: 'percussion',
    topics: ['rhythm, world cultures, patterns', 'ritmo, culturas del mundo, patrones'],
    words: [
      'Afro-Cuban, salsa band, cowbell, tumba, surdo, güiro, bomba y plena, tumbadora, rumba, bloco',
      'bongós, güiro, tumbadora, percusión latina, bomba y plena, pandero',
    ],
  },
  tabla: {
    en: 'Tabla and dhol, tabla player, dhol drummer, dholak, hand drum cycles',
    es: 'Tabla y dhol, tablista, tambor dhol, dholak, ciclos de tambor',
    broader: 'percussion',
    topics: ['patterns, counting, world cultures', 'patrones, contar, culturas del mundo'],
    words: [
      'Indian drums, bhangra, tala, mridangam, pakhawaj, bols, Hindustani, Punjabi drum',
      'tabla india, tambor indio, dhol, percusión india, ritmos indios, bhangra',
    ],
  },
  frame_drums: {
    en: 'Frame drums and darbuka, darbuka player, daf, doumbek, bodhran, powwow drum',
    es: 'Panderos y darbuka, tocar darbuka, adufe, tambor de mano, tambor ceremonial',
    broader: 'percussion',
    topics: ['rhythm, vibration, world cultures', 'ritmo, vibración, culturas del mundo'],
    words: [
      'Middle Eastern drum, riq, tar, belly dance rhythm, goblet drum, Irish drum, def, buffalo drum, dumbek, goat skin',
      'pandero, darbuka, derbake, tambor de marco, bendir, tambor árabe',
    ],
  },
  taiko: {
    en: 'Taiko, taiko drummer, big barrel drums, lion dance drums, drum ensemble',
    es: 'Taiko y tambores grandes, intérprete de taiko, tambor de barril, conjunto de tambores',
    broader: 'percussion',
    topics: ['teamwork, vibration, movement', 'trabajo en equipo, vibración, movimiento'],
    words: [
      'bachi, Japanese drums, matsuri, shime, odaiko, wadaiko, happi coat',
      'tambores japoneses, tambor gigante, danza del león, tambores de barril',
    ],
  },
  steel_pan: {
    en: 'Steel pan, steel drum, pannist, steel band, calypso',
    es: 'Tambor metálico, steel pan, tambor de acero, banda de acero, calipso',
    broader: 'percussion',
    topics: ['recycling, metals, islands, pitch', 'reciclaje, metales, islas, tono'],
    words: [
      'Trinidad, soca, oil drum, steelpan, Caribbean music, tenor pan, panyard',
      'Trinidad, tambores de acero, barril de petróleo',
    ],
  },
  marimba: {
    en: 'Marimba and xylophone, marimba player, xylophone, glockenspiel, vibraphone, mallets',
    es: 'Marimba y xilófono, marimbista, xilofonista, xilófono, metalófono, vibráfono',
    broader: 'percussion',
    topics: ['length and pitch, vibration, patterns', 'longitud y tono, vibración, patrones'],
    words: [
      'xylophonist, Guatemala, bells, metallophone, four mallets, vibes, wooden bars, Chiapas, tone bars',
      'marimba, baquetas, marimba chiapaneca, teclas de madera',
    ],
  },
  gamelan_bells: {
    en: 'Handbells, gongs and gamelan, bell ringer, gong, hand chimes, singing bowls, gamelan',
    es: 'Campanas y gongs y gamelán, campanero, campanera, campanillas, gong, cuencos sonoros, gamelán',
    broader: 'percussion',
    topics: ['vibration, teamwork, world cultures', 'vibración, trabajo en equipo, culturas del mundo'],
    words: [
      'Bali, Indonesia, Java, carillon, handbell choir, bronze, tubular bells, Tibetan bowls, tam-tam, jingle bells',
      'campanas, campanitas, gongs, cuencos tibetanos, carillón, Bali',
    ],
  },
  body_percussion: {
    en: 'Body percussion, clapping games, hand clapping, beatboxing, stomp, bucket drums',
    es: 'Percusión corporal, juegos de palmas, beatbox, palmadas, tambores de cubeta',
    broader: 'percussion',
    topics: ['rhythm, patterns, counting, syllables', 'ritmo, patrones, contar, sílabas'],
    words: [
      'STOMP Broadway, snapping, finger snaps, step routine, patty-cake, patting knees, clap, stepping, hambone',
      'palmas, aplausos, chasquidos, zapatear, cubetas',
    ],
  },
  mariachi: {
    en: 'Mariachi, mariachi musician, mariachi band, ranchera songs, guitarrón, vihuela',
    es: 'Mariachi, música ranchera, mariachero, mariachera, guitarrón, vihuela, norteño',
    broader: 'music',
    topics: ['traditions, celebrations, world cultures', 'tradiciones, celebraciones, culturas del mundo'],
    words: [
      'rancheras, charro, sombrero, charro suit, Jalisco, trumpets and violins, serenade, grito, Mexican music',
      'rancheras, charro, ranchera, serenata, trompetas y violines, música mexicana, sones',
    ],
  },
  jazz_blues: {
    en: 'Jazz and blues, jazz musician, blues singer, swing, improvise music, big band',
    es: 'Jazz y blues, jazzista, cantante de blues, swing, improvisar música, orquesta de jazz',
    broader: 'music',
    topics: ['American history, feelings, patterns', 'historia de Estados Unidos, emociones, patrones'],
    words: [
      'New Orleans, improvisation, scat, bebop, Dixieland, saxophone solo, ragtime, twelve-bar, trio, gigging, Harlem Renaissance',
      'jazz, blues, improvisación, Nueva Orleans, ragtime',
    ],
  },
  folk_music: {
    en: 'Folk and world music, folk singer, traditional songs, lullabies, ballads, sea shanties',
    es: 'Música folclórica y del mundo, folclorista, canciones tradicionales, canciones de cuna, corridos, trova',
    broader: 'music',
    topics: ['traditions, immigration, history', 'tradiciones, inmigración, historia'],
    words: [
      'Celtic music, spirituals, campfire songs, cowboy songs, hootenanny, protest songs, klezmer, cumbia, Americana, folksinger',
      'música folclórica, folclor, nanas, música del mundo, coplas, trovador',
    ],
  },
  rap: {
    en: 'Rap and spoken rhythm, rapper, hip-hop music, freestyle, rhymes and beats',
    es: 'Rap y rimas, rapero, rapera, música hip-hop, estilo libre, rimar con ritmo',
    broader: 'music',
    topics: ['rhyme, poetry, vocabulary, rhythm', 'rimas, poesía, vocabulario, ritmo'],
    words: [
      'hip hop, rhymes, beats, MC, emcee, rap battle, cypher, rhyme battle, verses, mic, lyrics',
      'rimas, rap, hip hop, batalla de rimas, improvisar rimas, versos',
    ],
  },
  orchestra: {
    en: 'Orchestra and conducting, conductor, orchestra musician, baton, symphony, band director',
    es: 'Orquesta y dirección, director de orquesta, directora de orquesta, batuta, sinfónica, director de banda, directora de banda',
    broader: 'music',
    topics: ['instrument families, teamwork, listening', 'familias de instrumentos, trabajo en equipo, escuchar'],
    words: [
      'instruments, orchestra pit, strings section, philharmonic, string section, Beethoven, concertmaster, podium, maestro, tuxedo, classical concert, chamber orchestra, youth symphony, musicians on stage, ensemble',
      'instrumentos, orquesta, filarmónica, música clásica, sinfonía, orquesta juvenil, maestro',
    ],
  },
  marching_band: {
    en: 'Marching band, drum major, parade band, color guard, drumline',
    es: 'Banda de marcha, banda de guerra, banda escolar, tambor mayor, escolta de banderas',
    broader: 'music',
    topics: ['parades, teamwork, rhythm, patterns', 'desfiles, trabajo en equipo, ritmo, patrones'],
    words: [
      'halftime, sousaphone, baton twirler, shako, drum corps, DCI, football game band, flags and rifles, majorette, bass drums, fight song, drum line, homecoming parade, cadence',
      'desfile, batuta, bastonera, abanderados, tamborileros',
    ],
  },
  composing: {
    en: 'Composing, composer, write music, arranger, film score, soundtrack',
    es: 'Composición musical, compositor, compositora, escribir música, arreglista, banda sonora',
    broader: 'music',
    topics: ['patterns, feelings, story and mood, fractions', 'patrones, emociones, historia y ambiente, fracciones'],
    words: [
      'manuscript paper, MuseScore, symphonies, Mozart, orchestration, melodies, video game music, counterpoint, piano pieces',
      'componer, partituras, arreglos, música de películas, sinfonía',
    ],
  },
  songwriting: {
    en: 'Songwriting, songwriter, lyrics, lyricist, class song, jingles',
    es: 'Composición de canciones, cantautor, cantautora, letras de canciones, letrista, canción de la clase',
    broader: 'composing',
    topics: ['poetry, rhyme, syllables, feelings', 'poesía, rimas, sílabas, emociones'],
    words: [
      'song, verse and chorus, rhymes, ASCAP, BMI, demo tape, singer-songwriter, write songs, tune and words, catchy refrain, ad jingle',
      'canciones, letras, compositor de canciones, estribillo, escribir canciones, coro y verso, rimas',
    ],
  },
  music_theory: {
    en: 'Music theory, reading notes, sheet music, solfège, ear training, scales',
    es: 'Teoría musical, solfeo, leer notas, partituras, entrenamiento auditivo, escalas musicales',
    broader: 'music',
    topics: ['fractions, patterns, symbols, counting', 'fracciones, patrones, símbolos, contar'],
    words: [
      'treble clef, staff, quarter notes, key signature, do re mi, sight-reading, chords, intervals, time signature, metronome, notation, circle of fifths, whole notes, bass clef, sharps and flats',
      'partitura, pentagrama, clave de sol, escalas, notas musicales, leer música, corcheas, compás',
    ],
  },
  music_therapy: {
    en: 'Music therapy, music therapist, calming music, songs for feelings, healing songs',
    es: 'Musicoterapia, musicoterapeuta, música relajante, canciones para las emociones',
    broader: 'music',
    topics: ['feelings, mindfulness, senses, brain', 'emociones, atención plena, sentidos, cerebro'],
    words: [
      'MT-BC, hospital songs, autism, dementia, relaxation, drumming circle, sing and soothe, sensory songs, rhythm for emotions, therapeutic',
      'sanar con música, autismo, emociones y música',
    ],
  },
  early_music_play: {
    en: 'Music for little ones, musical games, nursery rhymes, finger plays, circle songs',
    es: 'Música para pequeños, juegos musicales, rondas infantiles, canciones con mímica, música y movimiento',
    broader: 'music',
    topics: ['rhyme, counting, listening, movement', 'rimas, contar, escuchar, movimiento'],
    words: [
      'toddlers, preschool music, shakers and scarves, lap songs, baby songs, action songs',
      'rondas, canciones infantiles, rimas, música para bebés, cantos y juegos, estimulación musical',
    ],
  },
  music_history: {
    en: 'Music history, musicologist, famous composers, music long ago, record collector',
    es: 'Historia de la música, musicólogo, musicóloga, compositores famosos, música de antes, coleccionista de discos',
    broader: 'music',
    topics: ['timelines, biographies, then and now', 'líneas de tiempo, biografías, antes y ahora'],
    words: [
      'Bach, Beethoven, Mozart, Baroque, vinyl, musicology, classical era, Motown, album collection, ethnomusicologist',
      'historia musical, barroco, Mozart, Beethoven, discos de vinilo',
    ],
  },
  sound_systems: {
    en: 'Sound and stage equipment, sound technician, microphone, speakers, sound engineer, mixing board, PA system',
    es: 'Sonido y equipo de escenario, técnico de sonido, técnica de sonido, sonidista, micrófono, bocinas, altavoces, consola',
    topics: ['sound waves, electricity, volume, technology', 'ondas sonoras, electricidad, volumen, tecnología'],
    words: [
      'microphones, spotlights, sound tech, concerts, cables, mics, audio cables, amps, roadie, live sound, XLR, feedback squeal, monitors, loudspeaker, audio engineer, A/V, soundboard, AV tech, soundcheck, subwoofer, wireless mic, FOH',
      'micrófonos, sonido, audio cables, ingeniero de sonido, amplificador',
    ],
  },
  music_production: {
    en: 'Music production, music producer, recording studio, record songs, beat maker, electronic music, synthesizer',
    es: 'Producción musical, productor musical, productora musical, estudio de grabación, grabar canciones, música electrónica, sintetizador',
    broader: 'sound_systems',
    topics: ['sound waves, technology, patterns', 'ondas sonoras, tecnología, patrones'],
    words: [
      'Ableton, GarageBand, mixing, mastering, tracks, MIDI, DAW, loops, EDM, synths, audio engineer, demo recording, vocal booth, drum machine, bedroom producer',
      'pistas, mezcla, beats',
    ],
  },
  dj: {
    en: 'DJ, disc jockey, dance party music, turntables, playlist, mix songs',
    es: 'DJ y música para fiestas, disc jockey, pinchadiscos, tornamesas, mezclar canciones, lista de canciones',
    broader: 'sound_systems',
    topics: ['rhythm, celebrations, technology', 'ritmo, celebraciones, tecnología'],
    words: [
      'party music, dance party, deejay, scratching, vinyl, dance floor, wedding reception, spin records, party tunes, crossfader, remix, beatmatching, sock hop',
      'fiestas, música, tornamesa, mezclar música, discomóvil, música para fiestas, baile escolar, sonidero, tocadiscos',
    ],
  },
  radio_podcast: {
    en: 'Radio and podcasts, podcaster, radio host, announcer, broadcaster, morning announcements, interview show',
    es: 'Radio y podcast, podcaster, locutor, locutora, conductor de radio, conductora de radio, anuncios de la mañana',
    broader: 'sound_systems',
    topics: ['interviews, communication, inventions', 'entrevistas, comunicación, inventos'],
    words: [
      'podcast, recording, NPR, on air, microphone, FM station, episodes, news anchor, call-in, ham operator, audio stories, talk radio, newscaster, deejay, headphones, sportscaster',
      'podcast, radio, programa de radio, emisora, entrevistas, anuncios matutinos, al aire',
    ],
  },
  sound_effects: {
    en: 'Sound effects, foley artist, sound designer, funny noises, sounds for a story',
    es: 'Efectos de sonido, artista de foley, diseñador de sonido, diseñadora de sonido, ruidos graciosos, sonidos para cuentos',
    broader: 'sound_systems',
    topics: ['onomatopoeia, sound, storytelling, materials', 'onomatopeyas, sonido, contar historias, materiales'],
    words: [
      'thunder sheet, coconut hooves, creaky door, footsteps, sound library, slide whistle, boing, video game audio, horse hooves, radio drama, ambience, crunch noises',
      'ruidos, sonidos graciosos, trueno, pasos y puertas, radioteatro',
    ],
  },
  homemade_instruments: {
    en: 'Homemade instruments, make shakers, rubber band guitar, rain stick, bottle xylophone, junk band',
    es: 'Instrumentos caseros, hacer sonajas, guitarra de ligas, palo de lluvia, xilófono de botellas, banda de reciclaje',
    broader: 'music',
    topics: ['sound and vibration, recycling, materials', 'sonido y vibración, reciclaje, materiales'],
    words: [
      'tin can drum, shoebox guitar, rice shakers, rainstick, bottles with water, straw oboe, paper tube, kazoo, cardboard drum, diddley bow, washboard, spoons, cigar box guitar',
      'maracas caseras, tambor de lata, instrumentos reciclados, botellas con agua, guitarra de cartón, flauta de popotes',
    ],
  },
});
