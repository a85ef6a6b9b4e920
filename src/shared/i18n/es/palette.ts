import type { Localized } from '../localized.ts'
import type { palette as source } from '../pt-BR/palette.ts'

export const palette: Localized<typeof source> = {
  open: 'Buscar o hacer',
  openWide: 'Buscar un recorrido, un paso, una palabra',
  title: 'Buscar o hacer',
  placeholder: '¿Qué busca o quiere hacer?',
  groups: { commands: 'Hacer', map: 'En el mapa', journeys: 'Recorridos', found: 'Escrito en los mapas' },
  kinds: {
    journey: 'Recorrido',
    stage: 'Etapa',
    step: 'Paso',
    touchpoint: 'Punto de contacto',
    card: 'Tarjeta',
    persona: 'Persona',
  },
  noneTitle: 'Nada con “{{text}}”',
  noneText: 'Pruebe otra palabra del nombre, de la tarjeta o de la persona.',
  count_zero: 'nada encontrado',
  count_one: '{{count, number}} resultado',
  count_other: '{{count, number}} resultados',
  keys: { choose: 'elegir', open: 'abrir', close: 'cerrar' },
  here: 'abierto ahora',
}
