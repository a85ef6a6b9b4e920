import type { WordGroups } from './groupNames.ts'

/** Words of Portuguese by what they are about. */
export const PT_GROUPS: WordGroups = {
  staff: `
    funcionari* atendente* garcom garcons garconete* gerente* recepcionista* recepcao vendedor* balconista*
    caixa entregador* motoboy motorista* carteiro segurança porteir* manobrista* equipe pessoal turma staff
    estagiari*`,
  owner: `
    dono dona donos patrao patroa proprietari* seu sinho chef chefe`,
  pro: `
    medic* doutor* dr dra dentista* enfermeir* fisio* terapeuta* psicolog* veterinari* vet advogad* contador*
    corretor* mecanic* eletricista* encanador* pedreiro* pintor* marceneir* tecnic* cabeleireir* barbeir*
    manicure* maquiador* tatuador* professor* profe prof instrutor* personal coach treinador* costureir*
    sapateir* florista* confeiteir* padeir* acougueir* farmaceutic* otico optic* fotograf* guia tutor* diretor*`,
  family: `
    mae pai avo vo vovo vovó vó vô irma irmao irmas marido esposa mulher sogra sogro cunhad* prim* ti* familia
    nora genro namorad* noiv* neto* neta* sobrinh* casal casad*`,
  child: `
    filh* crianca* crianc* bebe* menin* garot* nene* pequen* aluno* aluna* adolescent*`,
  elder: `
    idos* velhinh* avos 80 90 anos terceira`,
  friend: `
    amig* colega* vizinh* galera`,
  animal: `
    cachorr* cao gat* gatinh* pet pets passar* papagai* coelh* dog bichinh* filhote* peixe* calopsita hamster`,
  foodgood: `
    pao bolo torta pizza coxinha pastel brigadeiro sorvete acai feijoada churrasco picanha sushi lanche
    hamburguer sanduiche salgad* doce* queijo presunto arroz feijao carne frango peixe camarao moqueca salada
    sopa caldo molho massa lasanha risoto macarrao batata farofa ovo* croissant sonho biscoito* bolach*
    chocolate sobremesa* torresmo mel fruta* tapioca pamonha`,
  drink: `
    cafe cafezinho cerveja chope suco refrigerante agua vinho drink* caipirinha cha leite gelo capuccino
    cappuccino expresso`,
  meal: `
    almoco jantar ceia rodizio buffet bufe prato marmita comida refeicao cardapio menu receita porcao porcoes`,
  bodypart: `
    cabelo unha* dente* pele barba sobrancelh* cilios pe pes mao maos costas joelho ombro coluna orelha olho*
    rosto barriga dedo gengiva pescoco cabeca braco perna`,
  device: `
    celular telefone tela bateria computador notebook tablet fone* carregador tv televis* geladeira fogao
    maquina microondas chuveiro ventilador impressora teclado camera relogio secador aspirador console controle`,
  vehicle: `
    carro moto bicicleta bike caminhao pneu* motor freio* roda* onibus oleo embreagem cambio farol lataria
    funilaria volante`,
  clothes: `
    roupa* camisa* camiset* vestido* calca* sapato* tenis bota* saia blusa* casaco terno tecido ziper barra
    botao fantasia meia* sandalia chinelo`,
  houseitem: `
    sofa cama colchao mesa* cadeira* armario estante cortina tapete porta* janela* parede* piso teto telhado pia
    torneira cano* vaso espelho lencol toalha* travesseiro fechadura lampada* tomada`,
  place: `
    quarto* hotel pousada casa apartamento apto ap loja* academia clinica escola salao restaurante padaria
    oficina mercado lugar espaco ambiente sala* piscina praia jardim varanda banheiro* corredor elevador escada*
    predio bairro rua esquina centro`,
  doc: `
    contrato documento* nota boleto fatura recibo laudo processo carteirinha formulario exame* receita
    certificado matricula`,
  moneyw: `
    dinheiro reais real conto* grana salario cartao pix parcela* juros taxa* multa* conta valor preco* custo
    orcamento`,
  pricehigh: `
    caro cara caros caras carissim* salgado salgada absurd* fortuna rim exorbitante roubo assalto facada abusiv*
    extorsao`,
  pricelow: `
    barat* baratinh* economic* pechincha desconto* promocao promocional liquidacao cupom`,
  free: `
    gratis gratuit* brinde* mimo* cortesia presente* presentinh* lembrancinha bonus`,
  extra: `
    ainda alem inclusive extra caprich* generos* fart* recheio recheado dobro`,
  charge: `
    cobr* cobranca pag* debit* descont* fatur*`,
  timeshort: `
    minutinho* rapid* rapidinh* ligeir* instante agil agilidade hora relampago pontual* imediat* prontamente
    jato voando`,
  timelong: `
    horas hora meia semanas meses mes anos demor* eterno eternidade infinit* seculo* interminav* dias`,
  early: `
    antes adiantad* antecip* cedo cedinho`,
  late: `
    atras* tarde adiad* adiou remarc* desmarc* prazo venc* vencid* passou`,
  repeat: `
    novamente denovo outra terceira segunda quarta quinta quarto vezes varias dez mil toda todas sempre todo
    continua continu*`,
  loyal: `
    volt* voltarei retorn* fregues* cliente* client* fiel anos sempre frequent* semanal indic* troco largo`,
  recommend: `
    recomend* indic* indiquei espalh* conte* divulg* propaganda`,
  never: `
    nunca jamais nem nenhum nenhuma ninguem nada zero sem`,
  praise: `
    otim* excelent* maravilh* perfeit* incrivel incriveis sensaciona* espetacul* fantastic* divin* impecave*
    impecavel show top nota dez massa legal lind* linda amei ador* bom boa bons boas melhor* deliciosa delicios*
    gostos* fenomena* demais caprichad* bacana arras* brilh* parabens sucesso excel* maximo genial`,
  blame: `
    pessim* ruim ruins horrivel horriveis horror terriv* lixo porcaria droga decep* fraco fraca pior piores
    pessima nojent* nojo ridicul* vergonh* vexame lamentav* desastre caos inferno pesadelo absurdo palhacada
    bagunca zona piada descaso desrespeit* humilh* fiasco furada cilada engan* golpe`,
  damage: `
    quebr* estrag* rasg* queim* risc* amass* fur* manch* arranh* trinc* rach* desmont* descosturou descostur*
    descasc* descol* soltou solt* caiu cair caindo despenc* entort* torto torta danific* destru* arrebent*
    afund* arranc* encolh* desbot* murch* apodrec* enferruj* ferrugem defeito* defeituos* empen* estour* explod*
    pifou pif* parou vaz* vazamento infiltr* goteira* entup* alag* desab*`,
  lose: `
    perd* sumiu sumir* sum* extravi* desaparec* esquec* roub* furt* lev*`,
  wrong: `
    errad* erro* errou erraram trocad* trocou trocaram engano equivoc* diferente outro contrario inverso`,
  missing: `
    falt* faltou faltando incomplet* metade vazi* vazio acabou acab* esgot* indisponiv*`,
  dirty: `
    suj* sujeira imund* encardid* poeira mofo mofad* gordur* grudent* grude grudando manchad* lama cabelo
    barata* mosca* mosquito* rato* formiga* bicho* larva* verme* pulga* carrapato* piolho lagartix* teia fedor
    fed* fedid* fedorent* cheiro cheirando podre azed* estragad* urina xixi`,
  clean: `
    limp* limpinh* cheiros* cheirinho higien* organizad* impecav* arrumad* arrumadinh* brilhando passad*
    perfumad*`,
  noise: `
    barulh* grit* berr* som alto altura ronco ensurdecedor silencio silencios*`,
  cold: `
    fri* gelad* gelo congel* gelada morn*`,
  hot: `
    quent* quentinh* calor abafad* forno fervendo sauna suando suor sufoc*`,
  badfood: `
    cru crua cruas queimad* sec* seca dur* borrach* oleos* gorduroso insoss* salgad* azed* rancos* velh* passad*
    emborrach* duro murch* pedra papelao isopor borracha agua* aguad*`,
  goodfood: `
    fresc* fresquinh* fresquissim* crocant* maci* macio suculent* cremos* derret* temper* quentinh* molhadinh*
    fofinh* caseir* saboros* sabor tempero`,
  pain: `
    dor dores doeu doi doendo machuc* feri* sangr* inflam* infec* infecc* inch* alerg* coceira cort* queimadur*
    bolha* hematoma roxo febre vomit* diarreia enjo* passando intoxic* hospital emergencia morr* quase`,
  relief: `
    alivi* cur* curad* milagre* milagros* salv* melhor* saud* resolv* resolvid* renov* leve levinh* descans*
    dormi dormir relax* tranquil* sosseg* paz andando enxerg*`,
  cry: `
    chor* lagrim* emocion* emocao`,
  laugh: `
    ri rir sorri* sorriso* risada* gargalh* feliz felicidade alegr* contente satisfeit* encant* sorrindo
    cantando pulando pula`,
  thanks: `
    obrigad* agradec* gratidao grat* grata abenco* deus valeu salve merec*`,
  anger: `
    raiva odi* irrit* estress* nervos* indign* revolt* cansad* cansei cans* saco paciencia aborrec*`,
  fear: `
    medo pavor receio insegur* perig* assust* susto trauma* tens* ansied*`,
  surprise: `
    surpre* inesperad* imagin* acredit* milagre`,
  effort: `
    ajud* socorr* acompanh* atenc* dedic* esforc* empenh* cuid* prestativ* solicit* disposic* correu buscou
    busc* lev* carreg* subiu oferec* empres* esper* dispo* topou`,
  explain: `
    explic* ensin* mostr* orient* esclarec* detalh* duvida*`,
  learn: `
    aprend* apren* passei passou aprov* vestib* prova* concurso enem consegu* fal* ler leu ingles nota`,
  gentle: `
    gentil* gentileza delicad* carinh* carinhos* atencios* educad* simpat* amav* amoros* doce cordial respeit*
    querid* acolh* acolhed* fofa fofo paciente paciencia simpatia cortes*`,
  rude: `
    grosseir* gross* rud* maleducad* grossa ignor* estupid* arrogant* debocha* deboch* bufou buf* revir*
    resmung* emburrad* arrogancia impacien* desdem descas* frieza antipat* carrancud* azedume malvontade xing*
    humilh*`,
  phoneuse: `
    celular whats whatsapp zap instagram novela fofoc* convers* papo rindo unha`,
  ignore: `
    ignor* visualiz* vacuo some sumiu responde* respond* retorn* resposta* atende* liguei lig* telefon* mensagem
    mensagens email emails recado silencio enrol* jog* empurr* transfer* ramal robo`,
  lie: `
    ment* mentir* engan* enrol* golpe* fraud* falso falsa falsific* propaganda promet* promess* jur* pegadinha
    ilud* diz* disse disseram falou falaram alega*`,
  refuse: `
    negou neg* recus* proib* aceita* obrig* exig* impedi* barr* expuls* mandou mand*`,
  cancel: `
    cancel* desmarc* adi* suspend* fechad* fechou fech*`,
  absent: `
    ninguem ausente sumido vazio deserto apareceu apareceram aparec* veio chegou`,
  queue: `
    fila filas senha guiche espera esper* esperando aguard* plantad* mofando mofei chamar* chamad*`,
  solve: `
    resolv* consert* arrum* repar* trocaram devolv* substitu* recuper* restaur* ajust* acert* funcion* pega novo
    nova zero novinh*`,
  worksnot: `
    funciona* travad* trav* pifou desliga* parou apagou quebrad* enguic* emperr* falh* cai caiu`,
  wish: `
    queria gostaria poderia poderiam podia podiam deveria deviam sugest* sugiro seria falta preferia desejo
    tomara`,
  question: `
    qual quais quanto quantos quantas quando onde como quem alguem sera voces vcs aceit* tem fazem abre* fecha*
    vende* atende* entrega* precisa posso pode cabe serve`,
  fact: `
    fica funciona abre fecha aberto mudou mudaram mudei comprei pedi fui passei peguei paguei levei deixei
    marquei agend* reserv* mandei cheguei moro trabalho uso vou estive estava era eram fomos retirei escolhi
    preenchi assinei`,
  day: `
    segunda terca quarta quinta sexta sabado domingo feriado ontem hoje amanha semana mes janeiro fevereiro
    marco abril maio junho julho agosto setembro outubro novembro dezembro natal manha tarde noite`,
  number: `
    um dois tres quatro cinco seis sete oito nove dez`,
  size: `
    tamanho p m g gg kg litros metros cm gramas ml pequeno medio grande modelo cor azul preto branco verde
    vermelho amarelo cinza rosa marrom`,
  pay: `
    debito credito cartao pix dinheiro boleto parcel* avista`,
  middle: `
    normal razoav* regular mediano medio ok padrao comum esperado dentro mesma mesmo igual depende talvez outr*
    uns parte metade empat* neutro`,
  contrast: `
    mas porem contudo entretanto embora apesar pena`,
  hero: `
    heroi* heroina anjo* anja santo santa milagre rei rainha genio craque mestre* artista* fera salvador* salvou
    joia tesouro reliquia patrimonio paraiso ceu poesia magica magic* sonho abraco`,
  war: `
    guerra prisao presidio cadeia circo tortura castigo cemiterio velorio funeral inferno hospicio titanic
    chernobyl lixao favela desastre`,
  shrink: `
    menor menores encolh* diminui* caindo piorou pior antes decai* cortaram tiraram`,
  exceed: `
    superou super* expectativ* esperava imaginava acima alem melhor`,
  home: `
    casa lar familia abraco acolh* vo infancia mae aconcheg*`,
  remember: `
    lembr* nome conhec* aniversario`,
  detail: `
    detalhe* capricho caprich* cuidado carinho minuc* acabamento pontual certinh* direitinh* precis* exat*
    alinhad* reto reta`,
  trust: `
    confi* confianca honest* sincer* transparen* serio seria seriedade verdade correto justo justos integr*
    etica`,
  safe: `
    segur* tranquil* protegid* confortav* conforto`,
  danger: `
    perig* fio exposto incendio risco arma assalt*`,
  space: `
    apertad* espremid* minuscul* lotad* cheio cheia cubiculo superlotad* muvuca`,
  comfy: `
    confortav* conforto amplo ampla espacos* aconchegant* arejad* vista`,
  old: `
    velh* velharia antig* ultrapassad* gast* usad* surrad*`,
  lovely: `
    lind* bonit* charmos* fof* delicad* elegant* estilos* cenario bel* instagram`,
  ugly: `
    fei* torto tort* desigual palhaco espantalho medonh* careca buraco* falhad*`,
  scam: `
    golpe roubo fraud* pilantr* picaret* safad* sacanagem malandr* ladrao ladroes pirata falsific* clonad*`,
  legal: `
    procon processo justica advogado denunci* reclame policia`,
  regret: `
    arrepend* arrependimento perda jog* fora desperdic* deveria`,
  compete: `
    concorren* outr* outro lugar vizinho frente shopping`,
  luck: `
    sorte sort* deus gracas`,
}
