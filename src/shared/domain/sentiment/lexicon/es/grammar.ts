import { readClasses } from '../../../text/pattern.ts'
import { pairSet, wordSet } from '../../../text/wordSet.ts'
import type { Grammar } from '../../rules/grammar.ts'
import { BLAME } from './blame.ts'
import { CONTACT } from './contact.ts'
import { DELIVERY } from './delivery.ts'
import { EVEN } from './even.ts'
import { EVENTS } from './events.ts'
import { GOODS } from './goods.ts'
import { IRONY } from './irony.ts'
import { LOYALTY } from './loyalty.ts'
import { MONEY } from './money.ts'
import { PEOPLE } from './people.ts'
import { PLACE } from './place.ts'
import { PRAISE } from './praise.ts'
import { SLANG } from './slang.ts'
import { TRADES } from './trades.ts'
import { WAITING } from './waiting.ts'

/** Spanish of Spain and of the Americas, as customers type it. */
export const ES: Grammar = {
  classes: readClasses(`
    nobody: nadie, ninguno, ninguna, ningún
    pron: me, te, le, nos, les, lo, la, los, las, se, os
    obj: lo, la, los, las
    reply: respond*, contest*, atend*, atiend*, llam*, avis*, explic*, resolv*, resuelv*, ayud*, inform*, dijo, dice, dicen, vino, viene, apareció, limpia*, arregl*, devuelv*, coge*, coja*
    bug: pelo, pelos, mosca, moscas, cucaracha, cucarachas, bicho, bichos, gusano, gusanos, hormiga, hormigas, insecto, insectos, ratón, ratones, rata, ratas, chinches, pulgas, larva, larvas, plástico, vidrio
    fair: justo, justos, razonable, razonables, bueno, buenos, accesible, accesibles, barato, baratos, económico, económicos, bajo, bajos, honesto, honestos, imbatible, imbatibles, excelente, excelentes, inmejorable, inmejorables, asequible, asequibles, contenido, cómodo, cómodos
    dear: caro, cara, caros, caras, abusivo, abusivos, elevado, elevados, alto, altos, exagerado, exagerados, desorbitado, desorbitados, prohibitivo*, inflado, inflados, absurdo*, escandaloso*, salado, salados
    broken: roto, rota, rotos, rotas, abierto, abierta, aplastad*, golpead*, rayad*, dañad*, manchad*, rasgad*, quebrad*, defectuos*, incomplet*, fría, frío, frías, fríos, helad*, tarde, mojad*, vací*, equivocad*, mal, derretid*, aguad*, revuelt*, pegad*, chorread*, derramad*, volcad*, abollad*, partid*, vencid*, caducad*, podrid*
    paper: factura, facturas, cuenta, boleta, recibo, cobro, ticket, nota
  `),
  lists: [
    PRAISE,
    BLAME,
    PEOPLE,
    WAITING,
    MONEY,
    GOODS,
    DELIVERY,
    PLACE,
    CONTACT,
    TRADES,
    LOYALTY,
    EVENTS,
    SLANG,
    IRONY,
    ...EVEN,
  ],
  negators: wordSet('no nunca jamás ni sin ningún ninguno ninguna nadie nada tampoco cero'),
  failing: wordSet('nadie'),
  boosters: wordSet(
    'muy mucho mucha muchos muchas súper super re tan tanto tanta demasiado demasiada bastante bien sumamente extremadamente increíblemente totalmente absolutamente completamente realmente verdaderamente siempre requete recontra ultra mega hiper harto harta altamente puro todo total simplemente',
  ),
  dampers: wordSet('poquito algo casi medio relativamente ligeramente apenas parcialmente'),
  contrasts: wordSet('pero sino'),
  contrastPairs: pairSet('sin embargo, no obstante, en cambio, eso sí, aun así, lo malo, lo bueno'),
  concessions: wordSet('aunque pese'),
  barriers: wordSet('y e porque pues cuando mientras después o u'),
  reach: 4,
  askers: wordSet('cuánto cuántos cuánta cuándo dónde cómo cuál quisiera necesito'),
}
