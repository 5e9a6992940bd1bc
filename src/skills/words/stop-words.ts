const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry a sentence, not its subject; without accents, as everything here is compared. */
export const ENGLISH_STOP_WORDS = list(`
a about above after again against all also am an and any are as at be because been before being below between both but by can could did do
does doing down during each etc few for from further had has have having he her here hers herself him himself his how i if in into is it its
itself just m may me more most my myself no nor not now of off on once only or other our ours ourselves out over own re s same she should so
some such t than that the their theirs them themselves then there these they this those through to too under until up us ve very was we were
what when where which while who whom why will with would you your yours yourself yourselves using use used like really much many lot`);

export const SPANISH_STOP_WORDS = list(`
al algo alguna algunas alguno algunos ante antes aqui asi aunque cada como con contra cual cuando de del desde donde dos e el ella ellas
ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron gran ha habia han
hasta hay he la las le les lo los mas me mi mis mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros para
pero poco por porque pues que quien se sea ser si sido sin sobre solo son soy su sus tambien tan tanto te tengo ti tiene tienen toda todas
todo todos tu tus un una unas uno unos usted y ya yo`);

/** What every need of a school says: it tells nothing about what somebody knows. Left out of needs alone. */
export const SCHOOL_STOP_WORDS = list(`
someone somebody anyone anybody person people parent parents mom mum dad family families adult adults volunteer volunteers talk talks talking speak speaks speaking speaker speech tell tells show shows showing explain explains help helps helping helper teach teaches
teaching present visit visits visitor guest need needs needed want wants wanted look looking
looks come comes bring brings please thanks thank love loves enjoy enjoys know knows knowledge can
get gets getting got go goes going put puts take takes taking work works working give gives giving let lets make makes making made do does start starts
try run runs running play plays playing happen happens happening use uses keep keeps see sees hear hears find finds begin begins understand ask asks answer
big small long short old young easy hard real right whole own different short quick ready sure maybe possible best better bit couple one two three four five six
seven eight nine ten every everyone everybody anything nothing together around inside outside here there where
friend friends boy boys girl girls people home house place room day days night nights month months year years weekday weekdays weekend weekends monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december spring summer fall autumn winter
unit project activity event fair fairs idea ideas question questions example group groups hands part time times free available
kid kids child children class classes classroom classrooms grade grades grader graders school schools
kindergarten kindergartner kindergartners preschool preschoolers elementary first second third fourth fifth sixth seventh eighth 1st 2nd 3rd 4th 5th
6th 7th 8th lesson topic learn learning learns week weeks hour today morning afternoon minute minutes shares join joins simple fun interesting something things thing stuff good great little new
alguien persona personas padre padres madre madres mama papa familia familias voluntario voluntaria voluntarios hablar hable charla
contar cuente explicar explique mostrar ensenar ensene ayudar ayude ayuda necesito necesitamos busco buscamos quiero queremos venir venga
traer visita visitar gracias favor nino nina ninos ninas alumno alumna alumnos alumnas estudiante estudiantes clase clases aula grado
escuela colegio universidad jardin feria ferias toca tocar toque infantes primero segundo tercero cuarto quinto sexto tercer primer leccion tema aprender trabajo trabajar
trabajo dia dias semana hora horas tiempo hoy manana tarde ano anos hacer sabe saber pueda puede`);

/**
 * What people say of any occupation. A word of these counts less than one that names a subject. Chosen by hand: the weights of words must
 * not depend on who else is listed, so they cannot be counted among the people of a school.
 */
export const WEAK_WORDS = list(`
ability able accept access according achieve across act action active activity add additional address adjust administer administration
administrative advanced advice advise affect agency aid aim all allow analysis analyze apply applicable application appropriate approve
area arrange aspect assemble assess assessment assign assist assistance assistant assure attach attend authority available aware base
basic batch bring budget build business buy calculate care career carry case center certain change charge check choose class clean clear
client collaborate collect come commercial communicate communication company compare complete complex component comply compose computer
concern condition conduct confer connect consider consist construct consult consultant contact contain contract contribute control
coordinate coordinator correct cost create current customer cut daily data date deal decision defect define deliver delivery demonstrate
department depend describe description design designer detail determine develop developer development device different direct director
discuss display distribute district document documentation draw duty earn effect effective efficient employ employee enable engage
engineer engineering ensure enter entire environment equipment establish estimate evaluate event examine example execute exist expert
explain explore external facility factor field file final find first fit fix follow form function gather general give goal good group
guide guideline hand handle have head high hold identify implement important improve include individual industrial industry inform
information initiate inspect inspection inspector install installation instruct instruction instrument instructor insure intend interest
interpret investigate issue item job keep know knowledge large law lead leader learn level life limit list load local locate look machine
machinery maintain maintenance make manage management manager manual manufacture manufacturing mark market material matter mean measure
mechanical meet member method modify monitor move national nature necessary need new number object objective observe obtain offer office
officer operate operation operational operative operator order organization organize outside oversee part participate particular patient
people perform performance person personal personnel phase place plan planning plant point policy position possible practice prepare
present prevent principle private problem procedure process produce product production professional program project promote proper
property protect provide public purchase purpose quality raise range read receive recommend record reduce regard regulation relate related
relation repair replace report represent request require requirement research resolve resource responsibility responsible result review
role rule run safety sale schedule science scientist secure sector see select sell send serve service set several show similar site
situation skill small social solution solve special specialist specialize specific specification staff stage standard start state store
strategy strategic structure study subject submit supervise supervisor supply support system take task team technical technician technique
technology test time tool train trainer training transport treat treatment trend type unit update use user value variety various vehicle
verify view way week well wide work worker write year accordance assembler attendant clerk executive representative associate analyst
administrator handler tender setter installer repairer tester
clinic shop store circle studio garage station club league hobby college interview talent center local county city town street neighborhood community country world world's owner own grow parent
father mother grandmother grandfather uncle aunt husband wife daughter son friend nonprofit church
teacher presentation demonstrate student pupil university lesson unit subject study work job career run lead time make give share basic hour year day
gente empresa empresas oficina equipo equipos proyecto proyectos servicio servicios sistema sistemas proceso procesos producto productos
cliente clientes gestion gestionar desarrollo desarrollar apoyo apoyar area areas experiencia conocimiento conocimientos habilidad
habilidades tarea tareas actividad actividades trabajador trabajadora encargado encargada responsable nivel tipo forma parte uso usar
programa programas grupo grupos organizacion organizar informacion material materiales`);
