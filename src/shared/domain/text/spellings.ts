import type { Language } from '../language.ts'

/** Short forms of chats and typing errors that are common enough to be words of their own; both sides folded. */
export const SPELLINGS: { readonly [L in Language]: ReadonlyMap<string, string> } = {
  'pt-BR': pairs(`
    vc=voce vcs=voces ce=voce ces=voces tb=tambem tbm=tambem tmb=tambem n=nao nn=nao naum=nao q=que
    pq=porque pqe=porque mt=muito mto=muito mta=muita mtos=muitos mtas=muitas mtu=muito muinto=muito ta=esta to=estou
    tava=estava tavam=estavam taum=estao tao=tao pra=para pras=para pro=para pros=para prum=para pruma=para dps=depois
    hj=hoje msm=mesmo cmg=comigo ctg=contigo td=tudo tds=todos blz=beleza vlw=valeu vlws=valeu obg=obrigado obgd=obrigado
    brigado=obrigado brigada=obrigada nd=nada ngm=ninguem ninguen=ninguem niguem=ninguem qdo=quando qnd=quando qto=quanto
    dms=demais aki=aqui kd=cade vdd=verdade pfv=favor pf=favor fzr=fazer fdp=porcaria agr=agora sdds=saudades
    atendimeto=atendimento atendimnto=atendimento atendimneto=atendimento antedimento=atendimento exelente=excelente
    excelenti=excelente ecelente=excelente execelente=excelente otmo=otimo otino=otimo pesimo=pessimo pessimu=pessimo
    horivel=horrivel orrivel=horrivel maravilhozo=maravilhoso perfeto=perfeito recomendu=recomendo recumendo=recomendo
    nunk=nunca sempri=sempre concerteza=certeza c=com s=sem p=para mano=mano eh=eh tbem=tambem bao=bom baum=bom bão=bom
    mais=mais msg=mensagem msgs=mensagens zap=whatsapp zapzap=whatsapp whats=whatsapp wpp=whatsapp wats=whatsapp
    insta=instagram min=min hrs=horas hr=hora hs=horas seg=segundos cliete=cliente gnt=gente mlk=moleque
    tavam=estavam tive=tive dificil=dificil neh=ne fiz=fiz rapdo=rapido rapidu=rapido carissimo=carissimo`),
  en: pairs(`
    u=you ur=your youre=you ure=you r=are thx=thanks ty=thanks tysm=thanks tnx=thanks thanx=thanks pls=please plz=please
    b4=before gr8=great bc=because cuz=because coz=because cos=because def=definitely deffo=definitely defo=definitely
    definately=definitely defiantly=definitely recomend=recommend recomended=recommended reccomend=recommend
    reccommend=recommend reccomended=recommended recomending=recommend im=i ive=i id=i its=it theyre=they theyve=they
    weve=we hes=he shes=she thats=that whats=what theres=there youve=you theyll=they wasnt=wasnt ppl=people
    rly=really srsly=seriously omg=omg v=very vry=very realy=really delish=delicious delicous=delicious amazin=amazing
    awsome=awesome excelent=excellent exellent=excellent excellant=excellent freindly=friendly frendly=friendly
    profesional=professional proffesional=professional terible=terrible horible=horrible dissapointed=disappointed
    dissapointing=disappointing disapointed=disappointed disapointing=disappointing disappointd=disappointed
    waitress=waitress wont=wont cannot=cant aint=isnt mins=minutes min=minutes hrs=hours hr=hour secs=seconds wks=weeks
    yrs=years luv=love luvd=loved loveeed=loved tho=though thru=through w=with expencive=expensive expensiv=expensive
    definetly=definitely beautifull=beautiful wonderfull=wonderful awfull=awful rediculous=ridiculous
    unprofesional=unprofessional untill=until recieved=received recieve=receive nothin=nothing somethin=something
    gonna=going gotta=got wanna=want dunno=dont colour=color favourite=favorite`),
  es: pairs(`
    q=que k=que ke=que qe=que xq=porque pq=porque porq=porque xk=porque tb=tambien tmb=tambien tbn=tambien x=por d=de
    bn=bien muxo=mucho mxo=mucho muxas=muchas pa=para toy=estoy tan=tan ta=esta tas=estas finde=finde grax=gracias
    grac=gracias graciass=gracias tqm=quiero xfa=favor porfa=favor porfis=favor dsp=despues dsps=despues desp=despues
    hrs=horas hs=horas hr=hora min=min nadien=nadie nadies=nadie exelente=excelente ecselente=excelente
    exelentes=excelentes exelencia=excelencia pesimo=pesimo atencion=atencion atension=atencion servisio=servicio
    recomienda=recomienda recomiendo=recomiendo rekomiendo=recomiendo wasap=whatsapp wpp=whatsapp whats=whatsapp
    wsp=whatsapp wapp=whatsapp guasap=whatsapp insta=instagram xd=:haha buenisima=buenisimo aver=ver haci=asi
    deveria=deberia ahi=ahi desepcion=decepcion decepsion=decepcion desepcionado=decepcionado amavilidad=amabilidad
    amavle=amable amables=amables rapides=rapidez vuelbo=vuelvo bolvere=volvere volvere=volvere`),
}

function pairs(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const pair of lines.split(/\s+/)) {
    const cut = pair.indexOf('=')
    if (cut > 0) map.set(pair.slice(0, cut), pair.slice(cut + 1))
  }
  return map
}
