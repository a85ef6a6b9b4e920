import type { WordGroups } from './groupNames.ts'

/** Words of Spanish by what they are about. */
export const ES_GROUPS: WordGroups = {
  staff: `
    empleado* empleada* camarer* meser* mozo moza cajer* caja gerente* encargad* recepcionista* recepcion
    vendedor* dependient* repartidor* mensajero* chofer conductor* cartero guardia portero personal equipo chic*
    muchach* gente azafata* botones`,
  owner: `
    dueno duena duenos jefe jefa patron patrona don dona senora senor chef cocinero cocinera`,
  pro: `
    medic* doctor* dr dra dentista* enfermer* fisio* terapeuta* psicolog* veterinari* abogad* contador* gestor*
    notario agente* mecanic* electricista* fontaner* plomer* gasista albanil* pintor* carpinter* tecnic*
    peluquer* barber* estilista manicur* tatuador* profesor* profe maestr* instructor* entrenador* modista
    sastre zapatero florista panader* carnicer* farmaceutic* optic* fotograf* guia tutor* director* cerrajero
    herrero matrona`,
  family: `
    madre mama papa padre abuel* herman* marido esposa mujer suegr* cunad* prim* tio tia familia nuera yerno
    novi* niet* sobrin* pareja casad* viej*`,
  child: `
    hij* nin* bebe chiquit* peque* nene nena chav* alumn* adolescente* chamac* crio crios`,
  elder: `
    anciano* ancian* mayor mayores`,
  friend: `
    amig* colega* vecin* companer* compadre`,
  animal: `
    perr* gat* gatit* mascota* pajar* loro conej* hamster cachorro* pez peces canario tortuga`,
  foodgood: `
    pan torta* tarta* pastel* pizza empanada* hamburguesa* sandwich bocadillo bocata medialuna* croissant
    galleta* chocolate helado* postre* sopa ensalada arroz carne asado pollo pescado camaron* gambas taco*
    tamal* tortilla* paella croqueta* jamon queso huevo* papas patatas salsa guiso frijoles mole ceviche arepa*
    churro* alfajor* bizcocho flan fruta milanesa* pasta`,
  drink: `
    cafe cerveza cana cañas vino copa jugo zumo agua refresco te mate leche hielo caña trago coctel cortado`,
  meal: `
    desayuno almuerzo comida cena merienda buffet menu plato platos carta racion porcion porciones tapa tapas
    cocina`,
  bodypart: `
    pelo cabello una unas diente* muela muelas piel barba ceja* pestana* pie pies mano manos espalda rodilla
    hombro columna oreja ojo ojos cara barriga dedo* encia* cuello cabeza brazo pierna flequillo`,
  device: `
    celular movil telefono pantalla bateria computador* portatil tablet auricular* cargador tele televis*
    heladera nevera cocina horno maquina lavadora microondas ducha ventilador impresora teclado camara reloj
    secador* caldera calefon lavarropas consola`,
  vehicle: `
    coche carro auto moto bici bicicleta camion llanta* neumatic* goma motor freno* rueda* autobus bus colectivo
    aceite embrague faro parabrisas furgoneta`,
  clothes: `
    ropa camisa* camiseta* vestido* pantalon* zapato* zapatilla* bota* falda blusa* chaqueta* campera abrigo
    traje tela cierre cremallera boton* media* dobladillo tenis remera`,
  houseitem: `
    sofa sillon cama colchon mesa* silla* armario estante ropero cortina* alfombra puerta* ventana* pared* suelo
    piso techo lavabo grifo canilla cano tuberia espejo sabana* toalla* almohada* cerradura lampara* luz luces
    persiana`,
  place: `
    habitacion* cuarto hotel hostal posada casa depa departamento apartamento tienda local gimnasio clinica
    consulta escuela colegio salon restaurante panaderia taller mercado lugar sitio espacio sala* piscina pileta
    playa jardin balcon terraza bano* pasillo ascensor escalera* edificio barrio calle esquina centro bar`,
  doc: `
    contrato documento* factura recibo boleta informe expediente carnet formulario papeles certificado matricula
    garantia presupuesto receta tramite*`,
  moneyw: `
    dinero plata pesos euros dolares soles lana pasta sueldo tarjeta cuota* comision multa cuenta precio* costo
    coste efectivo fianza`,
  pricehigh: `
    caro cara caros caras carisim* dineral fortuna rinon riñon robo atraco asalto abusiv* clavada prohibitivo
    estafa sablazo`,
  pricelow: `
    barat* economic* ganga descuento* oferta* rebaja* promocion asequible cupon accesible`,
  free: `
    gratis regalo* regalaron regalito cortesia invit* obsequi* detalle detallito yapa propina`,
  extra: `
    encima ademas incluso extra generos* abundante* rellen* doble yapa hasta`,
  charge: `
    cobr* cargo* pag* factur* descont* clav*`,
  timeshort: `
    minuto* minutito* rapid* rapidisim* ratito agil agilidad puntual* inmediat* enseguida volando segundo*
    pronto toque tiro`,
  timelong: `
    hora horas semana* mes meses ano anos eterno eternidad infinit* siglo* lent* tard* demor* media rato`,
  early: `
    antes temprano adelant* anticip*`,
  late: `
    tarde retras* atras* demor* aplaz* vencid* caduc* pasado`,
  repeat: `
    otra vez nuevo nuevamente tercera segunda cuarta quinta veces siempre cada sigue siguen sigo todavia todos
    todas diez mil cuatro`,
  loyal: `
    vuelv* volv* regres* repet* repito client* fiel anos siempre cambio casero parroquian* fijo fija`,
  recommend: `
    recom* recomend* aconsej* cuent* conte hablar pase pasen`,
  never: `
    nunca jamas nada nadie ningun* ninguna cero sin ni tampoco`,
  praise: `
    excelente* buenisim* maravill* perfect* increible* sensacional* espectacular* fantastic* divin* impecable*
    inmejorable* genial* lind* hermos* precios* encant* ador* buen bueno buena buenos buenas mejor* delicios*
    ric* riquisim* exquisit* estupend* fenomenal* top diez chulo chido padre padrisimo barbaro brutal chevere
    bacan bacano mola crack* maximo joya lujo gloria ame amo felicit* sobresaliente magnific*`,
  blame: `
    pesim* mal malo mala malos malas malisim* horrible* terrible* fatal basura porqueria asco asqueros* decep*
    desastre* caos infierno pesadilla absurdo verguenza vergonzos* lamentable* ridicul* patetic* peor* flojo
    floja estafa enga* timo chapuza* burla tomadura fiasco fracaso inaceptable nefast* penos* cutre desilusion
    deprimente desprolij*`,
  damage: `
    romp* rot* rompieron estrope* rasg* quem* raya* ray* abolla* manch* agujer* rajad* raj* desarm* descos*
    despeg* desprend* solt* cay* caer caid* torc* torcid* dan* destroz* destru* arruin* encog* desti* marchit*
    pudr* podrid* oxid* defecto* defectuos* explot* revent* averi* gote* fuga inund* atasc* tap* desten* pel*
    mojad* derret*`,
  lose: `
    perd* perdieron desaparec* esfum* extravi* olvid* rob* robaron llev*`,
  wrong: `
    equivoc* error* errone* mal cambiad* cambiaron confund* confusion distint* diferente otro otra contrario
    reves`,
  missing: `
    falt* faltaba incomplet* mitad vaci* agot* acab* queda quedaba`,
  dirty: `
    suci* suciedad mugr* grasa grasient* polvo moho pegajos* manch* barro pelo* cucaracha* mosca* mosquito*
    rata* raton* hormiga* bicho* gusano* pulga* chinche* garrapata* piojo* telarana* apest* olor oler huele olia
    peste podrid* humedad orina pis migas caca`,
  clean: `
    limp* impolut* higien* ordenad* reluciente* brill* perfum* pulcr*`,
  noise: `
    ruido* ruidos* grit* alto volumen ensordecedor silencio silencios* obra* taladro`,
  cold: `
    fri* hel* helad* congel* tibi* templad*`,
  hot: `
    calient* calentit* calor bochorno horno sauna sudor sud* ahog*`,
  badfood: `
    crud* quemad* sec* seca dur* gom* aceitos* grasos* insips* insipid* soso sosa salad* agri* ranci* viej*
    pasad* carton suela piedra aguad* recalentad* congelad* chicle corcho microondas`,
  goodfood: `
    fresc* fresquisim* crujiente* tiern* jugos* cremos* derrit* sazon caser* sabros* sabor* esponjos* calentit*
    calient*`,
  pain: `
    dolor* duele duelen dolio doli* lastim* herid* sangr* inflam* infec* infecc* hinch* alerg* picor picazon
    cort* quemadura* ampolla* moret* fiebre vomit* diarrea enferm* intoxic* hospital urgencias muri* cojeando
    renga`,
  relief: `
    alivi* cur* curado milagro* milagros* salv* mejor* san* resolv* resuelt* renov* liger* descans* dorm* relaj*
    tranquil* paz camin* respir*`,
  cry: `
    llor* lagrim* emocion*`,
  laugh: `
    rei* rio rie sonri* sonrisa* risa* carcajad* feliz felic* alegr* content* bailando cantando salt*`,
  thanks: `
    gracias agradec* agradezco gratitud bendi* dios aplauso* chapo sombrero merec*`,
  anger: `
    rabia enoj* enfad* furios* indign* bronca hart* cansad* paciencia irrit* molest* fastid* cabre*`,
  fear: `
    miedo panico pavor insegur* peligr* asust* susto trauma* nervi* temblando pesad*`,
  surprise: `
    sorpr* inesperad* imagin* cre* milagro esperab*`,
  effort: `
    ayud* socorr* acompan* atent* dedic* esfuerz* esmer* cuid* dispuest* disposicion busc* llev* carg* subi*
    ofrec* prest* esper* molest* acerc* quedo`,
  explain: `
    explic* ensen* mostr* orient* aclar* detall* duda* paso`,
  learn: `
    aprend* aprob* paso pas* examen oposicion logr* habl* nota* saqu* entend*`,
  gentle: `
    amab* gentil* delicad* carin* carinos* atent* educad* simpat* dulce* cordial* respet* acogedor* cercan*
    calid* pacien* majo maja majos encantador* sol amor`,
  rude: `
    groser* grosero maleducad* borde bordes seca antipat* prepotent* arrogan* despect* desprecio resopl* bufo
    bufid* mueca malhumor* soberbi* cara ladra ladro desgana altaner* chul*`,
  phoneuse: `
    celular movil telefono whatsapp tiktok instagram chism* charl* novela`,
  ignore: `
    ignor* visto contest* respond* respuest* llam* telefono correo* mensaje* email contestador silencio pasan
    pasaron robot largas atiend*`,
  lie: `
    minti* mentir* mient* engan* fals* fraude promet* promesa* jur* supuest* dij* dicen dijeron anunci*`,
  refuse: `
    neg* rechaz* quier* quisieron prohib* oblig* exig* echaron echar mand*`,
  cancel: `
    cancel* suspend* cerrad* cerr* aplaz* anul*`,
  absent: `
    nadie ausente vacio desierto aparec* present* vino llego`,
  queue: `
    fila filas cola colas turno espera esper* aguard* plantad* plant*`,
  solve: `
    resolv* soluc* arregl* repar* cambiaron devolv* sustitu* recuper* restaur* ajust* funcion* nuevo nueva`,
  worksnot: `
    funciona* cuelg* colg* traba* apaga* parado averi* fall* cae caid* atasc* anda`,
  wish: `
    quisiera quiero gustaria podrian podria deberian deberia ojala sugier* sugerencia estaria haria falta
    prefer*`,
  question: `
    que cual cuales cuanto cuanta cuantos cuando donde como quien alguien sera acept* tienen hay hacen abren
    cierran venden puedo puede se`,
  fact: `
    queda funciona abre cierra abierto mud* compre pedi fui pase recogi pague lleve deje reserv* llegue vivo
    trabajo uso voy estuve estaba era eran fuimos elegi firme rellene tengo`,
  day: `
    lunes martes miercoles jueves viernes sabado domingo feriado* festivo ayer hoy manana semana mes enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad tarde noche
    mediodia`,
  number: `
    uno dos tres cuatro cinco seis siete ocho nueve diez`,
  size: `
    talla tamano kilo litro* metros cm gramos pequeno mediano grande modelo color azul negro blanco verde rojo
    amarillo gris rosa marron`,
  pay: `
    debito credito tarjeta bizum efectivo transferencia cuotas contado`,
  middle: `
    normal normalit* regular* correct* pasable* aceptable* estandar comun* igual misma mismo depende algun* unos
    otros mitad medio esperado cumple bien psch termino`,
  contrast: `
    pero aunque lastima pena salvo aun`,
  hero: `
    heroe* angel* santo santa milagro rey reina genio* crack* maestr* artista* fiera salvador* salvo joya tesoro
    reliquia patrimonio cielo paraiso poesia magi* mago sueno abrazo sol`,
  war: `
    guerra prision carcel circo tortura castigo cementerio velorio funeral infierno manicomio titanic chernobyl
    basurero selva secuestr*`,
  shrink: `
    menos encog* baj* peor antes era recort*`,
  exceed: `
    super* expectativ* esperaba imaginaba encima mejor`,
  home: `
    casa hogar familia abrazo abuela infancia acoged*`,
  remember: `
    recuerd* acuerd* nombre conoc* cumple* sabe`,
  detail: `
    detall* esmer* cuidado carino minucios* acabado exact* precis* prolij* recto`,
  trust: `
    confi* confianza honest* honrad* sincer* transparen* seri* seriedad verdad just* legal* derech* etic*`,
  safe: `
    segur* tranquil* protegid* comod* confort*`,
  danger: `
    peligr* cable incendio riesgo arma asalt*`,
  space: `
    apretad* estrech* minuscul* llen* abarrotad* zulo sardinas`,
  comfy: `
    comod* comodisim* ampli* espacios* acoged* luminos* vistas`,
  old: `
    viej* antig* anticuad* prehistoric* gastad* desgastad*`,
  lovely: `
    bonit* precios* encantador* coquet* elegante* estilos* pintoresc* chul* preciosidad monada hermos* lind*
    belleza bell*`,
  ugly: `
    fe* feo fea torcid* desparej* payaso espantapajaros trasquil* calv* mamarracho`,
  scam: `
    estaf* robo fraude timo timador* sinverguenza* ladron* chanta* chorro* pirata* trampa`,
  legal: `
    consumo denunci* queja reclam* abogad* juicio policia hoja`,
  regret: `
    arrepent* tirado tiré pierdan perder desperdici* malgast*`,
  compete: `
    competencia otro otra lado enfrente vecino`,
  luck: `
    suerte gracias dios`,
}
