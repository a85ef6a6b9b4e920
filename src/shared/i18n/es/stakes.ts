import type { Localized } from '../localized.ts'
import type { stakes as source } from '../pt-BR/stakes.ts'

export const stakes: Localized<typeof source> = {
  title: 'Dinero en juego',
  help: 'Diga entre cuánto y cuánto. Lo que se pierde por mes es clientes × abandono × valor promedio.',
  volume: 'Clientes por mes',
  drop: 'Abandonan aquí (%)',
  ticket: 'Valor promedio de la venta',
  least: 'mínimo',
  most: 'máximo',
  lost: 'Pierde de {{low}} a {{high}} por mes',
  lostOne: 'Pierde {{value}} por mes',
  missing: 'Complete los tres para ver cuánto se pierde.',
  wrong: 'Escriba un número, como 120 o 35,90.',
  percent: 'Una parte de los clientes va de 0 a 100%.',
  order: 'El mínimo no puede pasar del máximo.',
}
