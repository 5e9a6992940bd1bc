/** A skill that every school starts with. */
export interface CatalogEntry {
  /** Stays the same whatever a school calls it, so that a later catalog knows it again. */
  code: string;
  en: string;
  es: string;
  /** The code of a wider skill, listed before. */
  broader?: string;
}

const entry = (code: string, en: string, es: string, broader?: string): CatalogEntry => ({
  code,
  en,
  es,
  ...(broader ? { broader } : {}),
});

/** By category. A school renames, hides and adds as it likes; what is added here reaches new schools alone. */
export const CATALOG: Readonly<Record<string, readonly CatalogEntry[]>> = {
  language: [
    entry('interpreting', 'Interpreting', 'Interpretación'),
    entry('translation', 'Written translation', 'Traducción escrita'),
    entry('english', 'English', 'Inglés'),
    entry('spanish', 'Spanish', 'Español'),
    entry('mandarin', 'Mandarin Chinese', 'Chino mandarín'),
    entry('arabic', 'Arabic', 'Árabe'),
    entry('haitian_creole', 'Haitian Creole', 'Criollo haitiano'),
    entry('portuguese', 'Portuguese', 'Portugués'),
    entry('vietnamese', 'Vietnamese', 'Vietnamita'),
    entry('sign_language', 'Sign language', 'Lengua de señas'),
  ],
  arts: [
    entry('drawing', 'Drawing and painting', 'Dibujo y pintura'),
    entry('photography', 'Photography', 'Fotografía'),
    entry('video', 'Video making', 'Producción de video'),
    entry('graphic_design', 'Graphic design', 'Diseño gráfico'),
    entry('theater', 'Theater', 'Teatro'),
    entry('dance', 'Dance', 'Danza'),
    entry('pottery', 'Pottery', 'Cerámica'),
    entry('face_painting', 'Face painting', 'Pintura facial', 'drawing'),
  ],
  music: [
    entry('music', 'Music', 'Música'),
    entry('singing', 'Singing', 'Canto', 'music'),
    entry('guitar', 'Guitar', 'Guitarra', 'music'),
    entry('piano', 'Piano', 'Piano', 'music'),
    entry('percussion', 'Percussion', 'Percusión', 'music'),
    entry('sound_systems', 'Sound and stage equipment', 'Sonido y equipo de escenario'),
  ],
  science: [
    entry('biology', 'Biology and nature', 'Biología y naturaleza'),
    entry('chemistry', 'Chemistry', 'Química'),
    entry('physics', 'Physics', 'Física'),
    entry('astronomy', 'Astronomy', 'Astronomía', 'physics'),
    entry('geology', 'Geology', 'Geología'),
    entry('mathematics', 'Mathematics', 'Matemáticas'),
    entry('programming', 'Programming', 'Programación'),
    entry('robotics', 'Robotics', 'Robótica', 'programming'),
    entry('engineering', 'Engineering', 'Ingeniería'),
  ],
  trades: [
    entry('carpentry', 'Carpentry', 'Carpintería'),
    entry('painting_walls', 'Painting walls', 'Pintura de paredes'),
    entry('electrical_work', 'Electrical work', 'Electricidad'),
    entry('plumbing', 'Plumbing', 'Plomería'),
    entry('gardening', 'Gardening', 'Jardinería'),
    entry('sewing', 'Sewing', 'Costura'),
    entry('driving', 'Driving a van or bus', 'Conducción de camioneta o autobús'),
  ],
  health: [
    entry('first_aid', 'First aid', 'Primeros auxilios'),
    entry('cpr', 'CPR', 'Reanimación cardiopulmonar', 'first_aid'),
    entry('nursing', 'Nursing', 'Enfermería'),
    entry('nutrition', 'Nutrition', 'Nutrición'),
    entry('special_needs', 'Supporting children with special needs', 'Apoyo a niños con necesidades especiales'),
  ],
  sports: [
    entry('soccer', 'Soccer', 'Fútbol'),
    entry('basketball', 'Basketball', 'Baloncesto'),
    entry('swimming', 'Swimming', 'Natación'),
    entry('chess', 'Chess', 'Ajedrez'),
    entry('yoga', 'Yoga', 'Yoga'),
    entry('coaching', 'Coaching a team', 'Entrenamiento de equipos'),
  ],
  culture: [
    entry('storytelling', 'Storytelling', 'Narración de cuentos'),
    entry('reading_aloud', 'Reading aloud', 'Lectura en voz alta'),
    entry('traditions', 'Traditions and holidays', 'Tradiciones y fiestas'),
    entry('history', 'History', 'Historia'),
  ],
  food: [
    entry('cooking', 'Cooking', 'Cocina'),
    entry('baking', 'Baking', 'Repostería', 'cooking'),
    entry('grilling', 'Grilling', 'Parrilla', 'cooking'),
    entry('serving', 'Serving food', 'Servir comida'),
  ],
  organizing: [
    entry('event_planning', 'Planning events', 'Organización de eventos'),
    entry('fundraising', 'Fundraising', 'Recaudación de fondos'),
    entry('bookkeeping', 'Bookkeeping', 'Contabilidad'),
    entry('writing', 'Writing and editing', 'Redacción y edición'),
    entry('public_speaking', 'Public speaking', 'Hablar en público'),
    entry('setup', 'Setting up and cleaning up', 'Montaje y limpieza'),
  ],
};

export const CATEGORIES = Object.keys(CATALOG);
