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

/** Portuguese as customers in Brazil write it. */
export const PT: Grammar = {
  classes: readClasses(`
    nobody: ninguém, nenhum, nenhuma
    not: não, nunca, ninguém, jamais, nem
    staff: atendente*, garçom, garçons, garçonete*, recepcionista*, funcionári*, vendedor*, caixa, gerente*, dono, dona, donos, professor*, instrutor*, médic*, dentista*, doutor*, dr, dra, enfermeir*, veterinári*, mecânic*, advogad*, corretor*, motoboy, entregador*, moç*, rapaz, menina*, menino*, cabeleireir*, manicure*, barbeiro*, secretári*, personal, equipe, pessoal, técnic*, motorista*, segurança, tia, tio, manobrista*
    reply: respond*, retorn*, atend*, ligou, ligaram, avis*, explic*, resolv*, ajud*, inform*
    thing: pedido, produto, prato, comida, pizza, lanche, encomenda, pacote, entrega, celular, carro, aparelho, peça, bolo, roupa, tênis, mercadoria, compra, presente
    money: dinheiro, grana, reembolso, estorno, troco, valor, pix, reais
    very: muito, super, bem, tão, mega, extremamente, demais, bastante
    be: é, foi, são, eram, era, está, estava, estavam, ficou, ficaram, fica, tem, tinha
    us: a|me|nos|te|lhe
    paper: boleto, boletos, nota, fatura, recibo, cobrança, conta, contrato
    fair: justo, justos, justa, honesto, honestos, bom, bons, camarada, camaradas, acessível, acessíveis, ótimo, ótimos, baixo, baixos, excelente, excelentes, imbatível
    dear: caro, cara, caros, caras, salgado, salgados, abusivo, abusivos, absurdo, absurdos, alto, altos, exorbitante*, surreal
    hair: cabelo, cabelos, fio, pelo, pelos, barata, baratas, mosca, moscas, inseto, bicho, bichos, larva, rato, ratos, formiga, formigas
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
  negators: wordSet('não nunca jamais nem sem nenhum nenhuma nenhuns ninguém nada tampouco zero neca nadinha'),
  failing: wordSet('ninguém'),
  boosters: wordSet(
    'muito muita muitos muitas super bem demais tão extremamente mega ultra hiper totalmente absolutamente completamente realmente mó baita bastante sempre incrivelmente absurdamente tanto tanta tudo altamente puta giga total profundamente verdadeiramente simplesmente',
  ),
  dampers: wordSet(
    'pouquinho meio quase relativamente razoavelmente levemente ligeiramente tanto-faz parcialmente só-um quê um-pouco algo',
  ),
  contrasts: wordSet('mas porém contudo entretanto todavia'),
  contrastPairs: pairSet('so que, no entanto, em compensacao, mesmo assim, ainda assim, por outro'),
  concessions: wordSet('embora apesar'),
  barriers: wordSet('e porque pois que-era quando enquanto depois ou'),
  reach: 4,
  askers: wordSet('quanto quantos quantas quando onde como qual quais alguém gostaria queria'),
}
