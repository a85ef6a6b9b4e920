import { mock } from '../entry.ts'

/** Praise that mocks when something bad stands beside it. */
export const IRONY = mock(`
2.2!: felicidades, felicitaciones, enhorabuena, bravo, aplausos, aplauso, un aplauso, qué lujo, un lujo, todo un lujo,
  qué maravilla, maravilla, qué bien, qué bonito, qué lindo, qué bueno, qué gusto, qué alegría, qué amable,
  qué amables, qué simpático, qué simpáticos, muy simpático, muy simpática, muy simpáticos, muy bonito, muy lindo,
  qué detalle, todo un detalle, qué eficiencia, qué rapidez, qué profesionales, qué profesionalidad, qué puntualidad,
  qué organización, qué suerte, qué sorpresa, qué novedad, genios, genio, excelente servicio, me encanta que,
  me encanta cuando, me encanta cómo, adoro que, adoro cuando, encantador*, rapidísimo*, rapidísimos, súper rápido*,
  😂, 🤣, :), 🙂, 😊, olé, ole, olé tú, cracks, unos cracks, chapó, bien hecho, buen trabajo, gran trabajo, gran servicio,
  sublime
-3!: gracias por nada, muchas gracias por nada,
  gracias por arruinar*|perder|hacerme perder|la espera|el plantón|estafar*|hacerme,
  felicidades por arruinar|perder|la peor|el peor|nada, felicidades solo|lograron|perdieron,
  enhorabuena perdieron|han|lograron|por perder|por arruinar|solo, enhorabuena lograron,
  lograron perder|arruinar|empeorar|estropear, consiguieron perder|arruinar|empeorar|estropear, genial otra|otro,
  genial más, perfecto otra|otro, maravilloso otra|otro, qué bien otra|otro, estupendo otra|otro,
  fantástico otra|otro, excelente otra|otro, ajá sí, sí claro, ya claro, claro que sí claro, cómo no, cómo no claro,
  por supuesto que no, no vaya a ser, faltaba más, solo faltaba, lo que faltaba, lo único que faltaba, solo falta que,
  vaya sorpresa, qué casualidad, casualmente, qué raro, para variar, cómo no, como siempre tarde|mal|sin,
  rápidos solo|para cobrar, rápidos para cobrar, rápido solo|para cobrar, solo rápidos, muy rápidos para cobrar,
  buenos para cobrar|vender, buenos solo, si te gusta esperar|el frío|el ruido|pagar|perder|que te|sufrir,
  si le gusta esperar|que le, si buscas ruido|frío|suciedad, ideal para perder|esperar|pasar frío|no,
  perfecto para perder|no|quienes, estaría bien que .. llegara|alguien|algún|contestaran|respondieran|funcionara,
  estaría bueno que .. llegara|alguien|algún|contestaran|respondieran|funcionara, algún día, algún día de estos,
  algún siglo, si llega algún día, cuando quieran, cuando les da la gana, cuando se les, con todo respeto,
  con todo el respeto, con todo mi respeto, será que, debe ser que, deben pensar|creer|ser, deben pensar que,
  se ve que, parece que les, parece broma, parece chiste, parece una broma, ni que fuera, ni que estuviera,
  perdón por, perdón por molestar|querer|existir, disculpen por
-3!: a los involucrados, a todos los involucrados, a los responsables, felicitaciones por las #t,
  felicitaciones por la|el demora|espera|retraso|desastre|caos, qué lujo cobrar|pagar
`)
