import type { Localized } from '../localized.ts'
import type { empathy as source } from '../pt-BR/empathy.ts'

export const empathy: Localized<typeof source> = {
  title: 'Mapa de empatía',
  look: 'Qué ver de esta persona',
  profile: 'Retrato',
  write: 'Escriba y presione Enter',
  addTo: 'Nueva nota en “{{area}}”',
  note: 'Nota en “{{area}}”',
  more: 'Qué hacer con “{{name}}”',
  moveTo: 'Llevar a',
  showsOn: 'Aparece en el recorrido',
  everywhere: 'En ninguno en especial',
  openJourney: 'Abrir el recorrido {{name}}',
  keys: 'Arrastre las notas de un campo a otro. En el teclado: Alt y las flechas.',
  print: 'Imprimir (PDF)',
  printing: 'Haciendo el PDF…',
  file: 'Mapa de empatía',
  area: {
    says: { name: 'Dice', ask: '¿Qué frase repite en el mostrador, por teléfono, por WhatsApp?' },
    thinks: { name: 'Piensa', ask: '¿Qué le pasa por la cabeza y no lo dice?' },
    does: { name: 'Hace', ask: '¿Qué la ve hacer? ¿Compara precios, pide ayuda, desiste?' },
    feels: { name: 'Siente', ask: '¿Qué la deja tranquila, con prisa, con vergüenza, animada?' },
    pains: { name: 'Dolores', ask: '¿Qué le hace perder tiempo, dinero o paciencia?' },
    gains: { name: 'Ganancias', ask: '¿Qué sería un buen día para ella? ¿Qué la hace volver?' },
  },
  onMap: {
    title: 'Mapa de empatía',
    none: 'Ninguna nota está ligada a este recorrido.',
    open: 'Abrir el mapa de empatía',
    more_one: '{{count, number}} nota más',
    more_other: '{{count, number}} notas más',
  },
}
