import { category } from './catalog-entry.js';

export const health = category('health', {
  first_aid: {
    en: 'First aid, first aider, bandages, cuts and scrapes, first aid kit, nosebleed, bee sting, first aid training',
    es: 'Primeros auxilios, socorrista, vendas, raspones y cortadas, botiquín, curar heridas, picadura de abeja',
    topics: ['safety, calling for help, the human body', 'seguridad, pedir ayuda, el cuerpo humano'],
    words: ['cuts, bandage, bleeding, emergency', 'curitas, heridas, emergencia'],
  },
  cpr: {
    en: 'CPR, cardiopulmonary resuscitation, cpr instructor, defibrillator, choking rescue, chest compressions',
    es: 'Reanimación cardiopulmonar, rcp, instructor de rcp, instructora de rcp, desfibrilador, atragantamiento, masaje cardíaco',
    broader: 'first_aid',
    topics: ['heart and lungs, emergencies, staying calm', 'corazón y pulmones, emergencias, mantener la calma'],
    words: ['emergency, rescue breaths, AED', 'emergencia, reanimación'],
  },
  nursing: {
    en: 'Nursing, nurse, registered nurse, school nurse, hospital nurse, nurse practitioner, thermometer, shots, stethoscope',
    es: 'Enfermería, enfermero, enfermera, enfermera escolar, enfermero escolar, termómetro, inyecciones, estetoscopio, cuidar enfermos',
    topics: [
      'community helpers, germs, the human body, staying healthy, temperature',
      'ayudantes de la comunidad, gérmenes, el cuerpo humano, mantenerse sano, temperatura',
    ],
    words: ['RN, hospital, ER, patients, night shift, bandage, intensive care', 'hospital, pacientes, turno de noche'],
  },
  nutrition: {
    en: 'Nutrition, nutritionist, dietitian, healthy eating, vitamins, healthy lunches, meal planning, balanced diet',
    es: 'Nutrición, nutricionista, nutriólogo, nutrióloga, dietista, comida saludable, vitaminas, alimentación balanceada, plan de comidas',
    topics: [
      'nutrition, food groups, healthy choices, digestion, reading food labels',
      'nutrición, grupos de alimentos, decisiones sanas, digestión, leer etiquetas',
    ],
    words: [
      'healthy food, lunch box, lunch boxes, fruits and vegetables, snacks, food groups, sugar, diet',
      'comida sana, frutas, verduras, lonchera, alimentación',
    ],
  },
  special_needs: {
    en: 'Supporting children with special needs, special education aide, special educator, disability support, autism support, inclusion, adaptive tools, one-on-one aide',
    es: 'Apoyo a niños con necesidades especiales, auxiliar de educación especial, educador especial, educadora especial, discapacidad, autismo, inclusión, herramientas adaptadas',
    topics: ['inclusion, kindness, differences, empathy', 'inclusión, amabilidad, diferencias, empatía'],
  },
  medicine: {
    en: 'Medicine, doctor, physician, family doctor, general practitioner, checkup, clinic, hospital doctor',
    es: 'Medicina, médico, médica, doctor, doctora, médico familiar, médica familiar, chequeo, clínica, médico general',
    topics: [
      'the human body, staying healthy, community helpers, germs',
      'el cuerpo humano, mantenerse sano, ayudantes de la comunidad, gérmenes',
    ],
    words: ["doctor's visit, hospital, body, stethoscope, patients, germs, sick", 'hospital, cuerpo, enfermedad'],
  },
  pediatrics: {
    en: 'Pediatrics, pediatrician, doctor for children, kids doctor, well-child visit, growth chart, vaccines for children',
    es: 'Pediatría, pediatra, doctor de niños, doctora de niños, control del niño sano, crecimiento, vacunas para niños',
    broader: 'medicine',
    topics: [
      'growing up, the human body, vaccines, healthy habits, measurement',
      'crecer, el cuerpo humano, vacunas, hábitos sanos, medición',
    ],
    words: ["children's doctor, checkups, children's clinic", 'niños enfermos, consultorio'],
  },
  surgery: {
    en: 'Surgery, surgeon, operating room, surgical nurse, surgical technician, stitches, anesthesiologist, anesthesia',
    es: 'Cirugía, cirujano, cirujana, quirófano, instrumentista quirúrgico, instrumentista quirúrgica, puntadas, anestesiólogo, anestesióloga',
    broader: 'medicine',
    topics: ['the human body, organs, germs, tools', 'el cuerpo humano, órganos, gérmenes, herramientas'],
    words: ['operation, scalpel', 'operación'],
  },
  cardiology: {
    en: 'Heart health, cardiologist, heart doctor, heartbeat, pulse, blood pressure, heart',
    es: 'Salud del corazón, cardiólogo, cardióloga, latidos, pulso, presión arterial, corazón',
    broader: 'medicine',
    topics: [
      'the heart, circulation, exercise, counting heartbeats',
      'el corazón, circulación, ejercicio, contar latidos',
    ],
    words: ['hearts', 'corazones'],
  },
  lung_health: {
    en: 'Lungs and breathing, respiratory therapist, pulmonologist, asthma, inhaler, breathing exercises, lungs',
    es: 'Pulmones y respiración, terapeuta respiratorio, neumólogo, neumóloga, asma, inhalador, ejercicios de respiración',
    broader: 'medicine',
    topics: ['the lungs, breathing, air, calming down', 'los pulmones, la respiración, el aire, calmarse'],
  },
  bones_orthopedics: {
    en: 'Bones and joints, orthopedist, orthopedic surgeon, broken bone, cast, skeleton, podiatrist, sprain',
    es: 'Huesos y articulaciones, ortopedista, traumatólogo, traumatóloga, hueso roto, yeso médico, esqueleto, podólogo, podóloga, esguince',
    broader: 'medicine',
    topics: ['skeleton, muscles, x-rays, safety at play', 'esqueleto, músculos, radiografías, seguridad al jugar'],
    words: [
      'bone, bones, break a bone, fracture, orthopedic, knee, cast on arm, joints',
      'huesos, fractura, yeso, rodilla',
    ],
  },
  neurology: {
    en: 'Brain medicine, neurologist, brain doctor, brain surgeon, concussion, helmets, epilepsy',
    es: 'Medicina del cerebro, neurólogo, neuróloga, neurocirujano, neurocirujana, conmoción cerebral, cascos, epilepsia',
    broader: 'medicine',
    topics: ['the brain, nervous system, five senses', 'el cerebro, sistema nervioso, los cinco sentidos'],
  },
  dermatology: {
    en: 'Skin health, dermatologist, skin doctor, sunscreen, sunburn, rashes, skin care',
    es: 'Salud de la piel, dermatólogo, dermatóloga, protector solar, quemadura de sol, sarpullido, cuidado de la piel',
    broader: 'medicine',
    topics: ['skin, sun safety, sense of touch', 'la piel, protegerse del sol, el tacto'],
  },
  allergies: {
    en: 'Allergies and diabetes, allergist, food allergy, peanut allergy, epinephrine, diabetes educator, insulin, endocrinologist',
    es: 'Alergias y diabetes, alergólogo, alergóloga, alergia a alimentos, alergia al maní, epinefrina, educador en diabetes, educadora en diabetes, insulina',
    broader: 'medicine',
    topics: ['food allergies, being a good friend, nutrition', 'alergias, ser buen amigo, nutrición'],
  },
  ear_nose_throat: {
    en: 'Ear nose and throat, ent doctor, earache, tonsils, sore throat, otolaryngologist',
    es: 'Oído nariz y garganta, otorrinolaringólogo, otorrinolaringóloga, dolor de oído, amígdalas, dolor de garganta',
    broader: 'medicine',
    topics: ['five senses, hearing, sound', 'los cinco sentidos, el oído, el sonido'],
  },
  hearing_care: {
    en: 'Hearing care, audiologist, hearing aid, hearing test, cochlear implant, deaf and hard of hearing, ears',
    es: 'Cuidado de la audición, audiólogo, audióloga, audífono, prueba de audición, implante coclear, sordera, oídos',
    topics: ['sense of hearing, sound, vibrations, inclusion', 'el sentido del oído, sonido, vibraciones, inclusión'],
    words: ['deaf, hearing', 'sordo'],
  },
  eye_care: {
    en: 'Eye care, optician, optometrist, ophthalmologist, eye doctor, glasses, eye exam, contact lenses',
    es: 'Cuidado de los ojos, óptico, óptica, optometrista, oftalmólogo, oftalmóloga, oculista, anteojos, examen de la vista, lentes de contacto',
    topics: ['sense of sight, light, lenses, five senses', 'el sentido de la vista, luz, lentes, los cinco sentidos'],
    words: ['eyes, eye, see, sight, lenses, vision', 'ojos, lentes, vista'],
  },
  vision_support: {
    en: 'Blindness and low vision support, braille, white cane, guide dog, orientation and mobility specialist, talking books',
    es: 'Apoyo a personas ciegas y con baja visión, sistema braille, bastón blanco, perro guía, especialista en movilidad, libros hablados',
    broader: 'eye_care',
    topics: ['five senses, inclusion, inventions', 'los cinco sentidos, inclusión, inventos'],
    words: ['blind, visually impaired', 'ciegos'],
  },
  dentistry: {
    en: 'Dentistry, dentist, teeth, cavities, dental office, tooth fairy talk, toothbrush, oral health',
    es: 'Odontología, dentista, odontólogo, odontóloga, dientes, caries, consultorio dental, cepillo de dientes, salud bucal',
    topics: ['teeth, healthy habits, community helpers', 'los dientes, hábitos sanos, ayudantes de la comunidad'],
    words: ['tooth, loose teeth, brushing, brush teeth, cavity, mouth, dental', 'muelas, cepillarse'],
  },
  dental_hygiene: {
    en: 'Dental hygiene, dental hygienist, dental assistant, teeth cleaning, flossing, fluoride, dental technician',
    es: 'Higiene dental, higienista dental, asistente dental, limpieza dental, hilo dental, flúor, técnico dental, técnica dental',
    broader: 'dentistry',
    topics: ['teeth, brushing, germs, healthy habits', 'los dientes, cepillarse, gérmenes, hábitos sanos'],
    words: ['tooth, teeth, brushing, floss', 'dientes, cepillado'],
  },
  orthodontics: {
    en: 'Braces, orthodontist, retainer, straighten teeth, orthodontic assistant, jaw',
    es: 'Frenos y ortodoncia, ortodoncista, retenedor, brackets, enderezar dientes, mandíbula',
    broader: 'dentistry',
    topics: ['teeth, force and motion, growing up', 'los dientes, fuerza y movimiento, crecer'],
  },
  veterinary: {
    en: 'Veterinary medicine, veterinarian, vet, animal doctor, animal hospital, sick pets, vet clinic',
    es: 'Veterinaria, veterinario, médico veterinario, médica veterinaria, doctor de animales, doctora de animales, hospital de animales, mascotas enfermas',
    topics: ['pets, farm animals, animal needs', 'mascotas, animales de granja, necesidades de los animales'],
    words: ['animals, pets, dogs, cats, sick animals', 'animales, mascotas, perros, gatos'],
  },
  veterinary_tech: {
    en: 'Veterinary assistance, vet tech, veterinary technician, animal nurse, pet groomer, animal shelter, kennel worker',
    es: 'Asistencia veterinaria, asistente veterinario, asistente veterinaria, técnico veterinario, técnica veterinaria, peluquero de mascotas, peluquera de mascotas, refugio de animales',
    broader: 'veterinary',
    topics: [
      'pet care, kindness to animals, responsibility',
      'cuidado de mascotas, respeto a los animales, responsabilidad',
    ],
  },
  pharmacy: {
    en: 'Pharmacy, pharmacist, medicines, pharmacy technician, prescription, drugstore, pills, medicine safety',
    es: 'Farmacia, farmacéutico, farmacéutica, farmacista, medicamentos, receta médica, botica, boticario, pastillas, químico farmacéutico',
    topics: [
      'medicine safety, measuring liquids, community helpers, poison safety',
      'seguridad con medicinas, medir líquidos, ayudantes de la comunidad, prevenir intoxicaciones',
    ],
    words: ['medicine, prescriptions', 'medicinas, recetas'],
  },
  medical_laboratory: {
    en: 'Medical laboratory, lab technician, blood test, medical technologist, phlebotomist, blood types, pathologist, blood drive',
    es: 'Laboratorio clínico, laboratorista, técnico de laboratorio, técnica de laboratorio, análisis de sangre, flebotomista, patólogo, patóloga, donación de sangre',
    topics: ['blood, cells, microscopes, germs', 'la sangre, células, microscopios, gérmenes'],
    words: ['blood, samples, lab coat', 'sangre, muestras'],
  },
  radiology: {
    en: 'X-rays and scans, radiologist, x-ray, x-ray technician, ultrasound, mri, scans, sonographer',
    es: 'Radiografías e imágenes médicas, radiólogo, radióloga, rayos x, técnico radiólogo, técnica radióloga, ultrasonido, resonancia magnética, ecografía',
    topics: ['bones, light and waves, inside the body, inventions', 'huesos, luz y ondas, dentro del cuerpo, inventos'],
    words: ['bones, scan, images of the body', 'radiografía, huesos'],
  },
  medical_assisting: {
    en: 'Medical office and assisting, medical assistant, hospital receptionist, medical records, patient transport, nursing assistant, hospital volunteer',
    es: 'Asistencia médica y consultorio, asistente médico, asistente médica, recepcionista de hospital, auxiliar de enfermería, expedientes médicos, camillero, camillera, voluntario de hospital',
    topics: [
      'community helpers, kindness, jobs in a hospital',
      'ayudantes de la comunidad, amabilidad, trabajos del hospital',
    ],
  },
  medical_research: {
    en: 'Medical research, medical researcher, clinical trials, cancer research, cures, medical scientist, oncology',
    es: 'Investigación médica, investigador médico, investigadora médica, ensayos clínicos, investigación del cáncer, curas, oncólogo, oncóloga',
    topics: [
      'scientific method, cells, vaccines, helping people',
      'método científico, células, vacunas, ayudar a los demás',
    ],
  },
  midwifery: {
    en: 'Midwifery and newborns, midwife, doula, newborn baby, birth, obstetrician, lactation consultant, prenatal care',
    es: 'Partería y recién nacidos, partera, partero, matrona, comadrona, recién nacido, parto, obstetra, asesora de lactancia',
    topics: ['life cycles, babies and growing, families', 'ciclos de vida, bebés y crecimiento, la familia'],
    words: ['babies, baby, newborns', 'bebés'],
  },
  physical_therapy: {
    en: 'Physical therapy, physical therapist, physiotherapist, rehabilitation exercises, stretching, wheelchair, crutches, athletic trainer',
    es: 'Fisioterapia, fisioterapeuta, terapeuta físico, terapia física, ejercicios de rehabilitación, estiramientos, silla de ruedas, muletas, preparador físico',
    topics: ['muscles and bones, exercise, balance', 'músculos y huesos, ejercicio, equilibrio'],
    words: ['muscles, injuries, exercises', 'músculos, lesiones'],
  },
  occupational_therapy: {
    en: 'Occupational therapy, occupational therapist, fine motor skills, sensory play, handwriting help, daily living skills',
    es: 'Terapia ocupacional, terapeuta ocupacional, motricidad fina, juego sensorial, ayuda con la escritura a mano, habilidades de la vida diaria',
    topics: ['five senses, using our hands, inclusion', 'los cinco sentidos, usar las manos, inclusión'],
  },
  speech_therapy: {
    en: 'Speech therapy, speech therapist, speech-language pathologist, stutter, pronunciation, language delay, communication device',
    es: 'Terapia del habla, terapeuta del habla, fonoaudiólogo, fonoaudióloga, logopeda, tartamudez, pronunciación, terapia de lenguaje',
    topics: ['speech sounds, communication, listening', 'sonidos del habla, comunicación, escuchar'],
    words: ['speech sounds, stuttering, SLP', 'habla'],
  },
  mental_health: {
    en: 'Mental health, psychologist, psychiatrist, therapist, anxiety, feelings, stress, emotional wellness',
    es: 'Salud mental, psicólogo, psicóloga, psiquiatra, terapeuta, ansiedad, sentimientos, estrés, bienestar emocional',
    topics: [
      'feelings, calming down, friendship, asking for help',
      'los sentimientos, calmarse, la amistad, pedir ayuda',
    ],
    words: ['emotions, worries, psychology', 'emociones'],
  },
  counseling: {
    en: 'Counseling and family support, counselor, school counselor, family therapist, child therapist, play therapist, grief support, addiction counselor',
    es: 'Consejería y apoyo familiar, consejero, consejera, orientador escolar, orientadora escolar, terapeuta familiar, terapia de juego, duelo, consejería en adicciones',
    broader: 'mental_health',
    topics: ['feelings, families, solving conflicts', 'los sentimientos, la familia, resolver conflictos'],
    words: ['emotions, feelings, friendship problems', 'emociones, sentimientos'],
  },
  art_music_therapy: {
    en: 'Art and music therapy, art therapist, music therapist, dance therapist, drama therapy, creative healing',
    es: 'Terapia de arte y música, arteterapeuta, musicoterapeuta, terapeuta de danza, arteterapia, musicoterapia',
    broader: 'mental_health',
    topics: [
      'expressing feelings, color and mood, rhythm and calm',
      'expresar sentimientos, color y emociones, ritmo y calma',
    ],
  },
  bullying_prevention: {
    en: 'Bullying prevention and peace making, anti-bullying, conflict resolution, peer mediation, kindness club, social skills, peacemaker',
    es: 'Prevención del acoso y convivencia, acoso escolar, bullying, resolución de conflictos, mediación entre compañeros, habilidades sociales, mediador escolar, mediadora escolar',
    topics: [
      'kindness, friendship, respect, solving problems together',
      'amabilidad, la amistad, el respeto, resolver problemas juntos',
    ],
  },
  mindfulness: {
    en: 'Mindfulness and relaxation, meditation, meditation teacher, quiet time, breathing to calm down, self-regulation, stress relief',
    es: 'Atención plena y relajación, mindfulness, meditación, instructor de meditación, instructora de meditación, momento de calma, respirar para calmarse',
    topics: ['feelings, calming down, focus, self-care', 'los sentimientos, calmarse, concentrarse, cuidarse'],
    words: ['calm, breathe, yoga, relax', 'calma, respirar'],
  },
  firefighting: {
    en: 'Firefighting, firefighter, fire truck, fire station, fire drill, fire hose, fire chief, volunteer firefighter',
    es: 'Bomberos, bombero, bombera, camión de bomberos, estación de bomberos, simulacro de incendio, manguera, bombero voluntario, bombera voluntaria',
    topics: [
      'fire safety, community helpers, stop drop and roll, emergencies',
      'seguridad contra incendios, ayudantes de la comunidad, qué hacer en un incendio, emergencias',
    ],
    words: [
      'fire, fire safety, fire engine, helmet, hose, stop drop and roll, Station, captain, ladder truck, smoke',
      'incendio, casco, fuego',
    ],
  },
  wildland_fire: {
    en: 'Wildfire fighting, wildland firefighter, forest fire, smokejumper, fire lookout, controlled burn',
    es: 'Combate de incendios forestales, brigadista forestal, incendio forestal, torre de vigilancia, quema controlada, combatiente de incendios',
    broader: 'firefighting',
    topics: ['forests, fire safety, weather', 'bosques, seguridad contra incendios, el clima'],
  },
  paramedic: {
    en: 'Paramedics and ambulance, paramedic, emergency medical technician, ambulance, ambulance driver, emt, stretcher',
    es: 'Paramédicos y ambulancia, paramédico, paramédica, técnico en emergencias, técnica en emergencias, ambulancia, conductor de ambulancia, camilla',
    topics: ['emergencies, calling for help, community helpers', 'emergencias, pedir ayuda, ayudantes de la comunidad'],
    words: ['911, emergency, sirens', 'emergencia'],
  },
  emergency_dispatch: {
    en: 'Emergency dispatch, dispatcher, 911 operator, emergency call center, radio operator, emergency phone call',
    es: 'Central de emergencias, despachador, despachadora, operador del 911, operadora del 911, llamadas de emergencia, radio operador',
    topics: ['calling for help, knowing my address, communication', 'pedir ayuda, saber mi dirección, comunicación'],
  },
  police: {
    en: 'Police work, police officer, cop, police car, detective, sheriff, patrol, police dog',
    es: 'Policía, oficial de policía, agente de policía, patrulla, detective, alguacil, perro policía, patrullero, patrullera',
    topics: ['community helpers, safety, rules and laws', 'ayudantes de la comunidad, seguridad, reglas y leyes'],
  },
  forensics: {
    en: 'Forensic science, forensic scientist, crime lab, fingerprints, clues, evidence, crime scene investigator',
    es: 'Ciencia forense, perito forense, perita forense, criminalista, huellas digitales, pistas, evidencias, investigador forense, investigadora forense',
    broader: 'police',
    topics: [
      'solving mysteries, observation, evidence, patterns, scientific method',
      'resolver misterios, observar, evidencias, patrones, método científico',
    ],
  },
  lifeguard: {
    en: 'Lifeguard and water safety, lifeguard, water safety instructor, pool safety, beach patrol, drowning prevention, life jacket',
    es: 'Salvavidas y seguridad en el agua, salvavidas, guardavidas, instructor de seguridad acuática, instructora de seguridad acuática, seguridad en la piscina, chaleco flotador',
    topics: [
      'water safety, sink and float, helping people, summer safety',
      'seguridad en el agua, flotar y hundirse, ayudar a los demás, seguridad en verano',
    ],
  },
  search_rescue: {
    en: 'Search and rescue, rescue team, rescue dog, mountain rescue, coast guard, lost hiker, ski patrol',
    es: 'Búsqueda y rescate, rescatista, equipo de rescate, perro de rescate, rescate de montaña, guardia costera, persona perdida',
    topics: [
      'maps and compass, safety outdoors, what to do when lost, teamwork',
      'mapas y brújula, seguridad al aire libre, qué hacer si me pierdo, trabajo en equipo',
    ],
  },
  disaster_readiness: {
    en: 'Disaster readiness, emergency manager, emergency kit, disaster relief, evacuation plan, earthquake drill, tornado drill, flood response',
    es: 'Preparación para desastres, encargado de emergencias, encargada de emergencias, mochila de emergencia, ayuda en desastres, plan de evacuación, simulacro de sismo, protección civil, inundaciones',
    topics: [
      'natural disasters, weather, safety plans, earthquakes, community helpers',
      'desastres naturales, el clima, planes de seguridad, terremotos, ayudantes de la comunidad',
    ],
  },
  home_safety: {
    en: 'Home and poison safety, poison control, childproofing, fire alarm, smoke detector, safety inspector, home accident prevention',
    es: 'Seguridad en el hogar, prevención de intoxicaciones, casa segura para niños, alarma de humo, detector de humo, prevención de accidentes',
    topics: [
      'home safety, fire safety, warning signs, calling for help',
      'seguridad en casa, seguridad contra incendios, señales de peligro, pedir ayuda',
    ],
  },
  traffic_safety: {
    en: 'Traffic and bike safety, crossing guard, traffic officer, crosswalk, walking school bus, seat belt, car seat technician, pedestrian safety, bike helmet',
    es: 'Seguridad vial, guardia de cruce escolar, agente de tránsito, paso peatonal, cruzar la calle, cinturón de seguridad, asiento infantil, caminar a la escuela, casco de bicicleta',
    topics: [
      'traffic signs, walking safely, shapes and signs, community helpers',
      'señales de tránsito, caminar con seguridad, figuras y señales, ayudantes de la comunidad',
    ],
  },
  workplace_safety: {
    en: 'Workplace safety, safety manager, safety trainer, hard hat, hazardous materials, protective gear, occupational health',
    es: 'Seguridad laboral, encargado de seguridad, encargada de seguridad, capacitador de seguridad, capacitadora de seguridad, casco protector, materiales peligrosos, equipo de protección',
    topics: [
      'safety rules, safety gear, signs and symbols',
      'reglas de seguridad, equipo de seguridad, señales y símbolos',
    ],
  },
  self_defense: {
    en: 'Self-defense and personal safety, self-defense instructor, body safety, saying no, stranger awareness, personal boundaries',
    es: 'Defensa y seguridad personal, defensa personal, instructor de defensa personal, instructora de defensa personal, cuidado del cuerpo, decir que no, límites personales',
    topics: ['personal safety, confidence, trusted adults', 'seguridad personal, confianza, adultos de confianza'],
  },
  child_care: {
    en: 'Child care, babysitter, nanny, daycare worker, toddler care, watch children, after-school caregiver, baby care',
    es: 'Cuidado de niños, niñero, niñera, guardería, cuidar bebés, cuidador infantil, cuidadora infantil, nana, cuidar niños después de la escuela',
    topics: ['families, babies and growing, responsibility', 'la familia, bebés y crecimiento, responsabilidad'],
  },
  elder_care: {
    en: 'Elder care, caregiver for seniors, nursing home, home health aide, senior center, visiting older people, memory care',
    es: 'Cuidado de personas mayores, cuidador de ancianos, cuidadora de ancianos, asilo, hogar de ancianos, asistente de salud en el hogar, adultos mayores',
    topics: [
      'grandparents, families, kindness, long ago and today',
      'los abuelos, la familia, amabilidad, antes y ahora',
    ],
  },
  hospice_care: {
    en: 'Hospice and palliative care, hospice worker, hospital chaplain, comforting the sick, end of life care, bereavement',
    es: 'Cuidados paliativos, trabajador de cuidados paliativos, capellán de hospital, acompañar enfermos, consuelo, cuidado al final de la vida',
    topics: ['loss and sadness, kindness, families', 'la pérdida y la tristeza, amabilidad, la familia'],
  },
  public_health: {
    en: 'Public health, epidemiologist, community health worker, vaccination campaign, disease prevention, outbreak, health department, health educator',
    es: 'Salud pública, epidemiólogo, epidemióloga, promotor de salud, promotora de salud, campaña de vacunación, prevención de enfermedades, brote, educador de salud, educadora de salud',
    topics: ['germs, vaccines, hand washing, maps and data', 'gérmenes, vacunas, lavado de manos, mapas y datos'],
  },
  hand_washing: {
    en: 'Hygiene and hand washing, wash hands, hygiene, soap, head lice check, colds and flu, personal care, puberty talk',
    es: 'Higiene y lavado de manos, lavarse las manos, higiene, jabón, revisión de piojos, gripe y resfriado, aseo personal, pubertad',
    broader: 'public_health',
    topics: ['germs, healthy habits, growing up, staying healthy', 'gérmenes, hábitos sanos, crecer, mantenerse sano'],
    words: ['germs, clean hands', 'gérmenes'],
  },
  food_safety: {
    en: 'Food safety, food inspector, health inspector, food handler, kitchen hygiene, food handler card, food poisoning, safe kitchen',
    es: 'Seguridad de los alimentos, inspector de alimentos, inspectora de alimentos, inspector sanitario, inspectora sanitaria, manipulador de alimentos, manipuladora de alimentos, inocuidad, higiene en la cocina, intoxicación por comida',
    topics: [
      'germs, food, temperature, kitchen safety',
      'gérmenes, los alimentos, temperatura, seguridad en la cocina',
    ],
  },
  fitness_health: {
    en: 'Fitness and healthy movement, exercise physiologist, wellness coach, staying active, healthy weight, posture, sports medicine',
    es: 'Ejercicio y vida activa, fisiólogo del ejercicio, fisióloga del ejercicio, asesor de bienestar, asesora de bienestar, mantenerse activo, postura, medicina deportiva',
    topics: ['exercise, heart and muscles, healthy habits', 'ejercicio, corazón y músculos, hábitos sanos'],
  },
  massage_chiropractic: {
    en: 'Massage and bodywork, massage therapist, chiropractor, acupuncturist, acupuncture, back pain, spine',
    es: 'Masaje y cuidado corporal, masajista, quiropráctico, quiropráctica, acupunturista, acupuntura, dolor de espalda, columna vertebral',
    topics: ['muscles and bones, posture, relaxing', 'músculos y huesos, la postura, relajarse'],
  },
  herbal_remedies: {
    en: 'Herbal and home remedies, herbalist, medicinal plants, home remedies, healing teas, naturopath',
    es: 'Hierbas y remedios caseros, herbolario, herbolaria, plantas medicinales, remedios caseros, té de hierbas, naturópata',
    topics: ['plants, plant parts, family traditions', 'plantas, partes de la planta, tradiciones familiares'],
  },
});
