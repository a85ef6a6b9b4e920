/** The one field that finds and does everything. */
export const palette = {
  open: 'Procurar ou fazer',
  openWide: 'Procurar uma jornada, um passo, uma palavra',
  title: 'Procurar ou fazer',
  placeholder: 'O que você procura ou quer fazer?',
  groups: { commands: 'Fazer', map: 'No mapa', journeys: 'Jornadas', found: 'Escrito nos mapas' },
  kinds: {
    journey: 'Jornada',
    stage: 'Etapa',
    step: 'Passo',
    touchpoint: 'Ponto de contato',
    card: 'Cartão',
    persona: 'Persona',
  },
  noneTitle: 'Nada com “{{text}}”',
  noneText: 'Tente outra palavra do nome, do cartão ou da persona.',
  count_zero: 'nada encontrado',
  count_one: '{{count, number}} resultado',
  count_other: '{{count, number}} resultados',
  keys: { choose: 'escolher', open: 'abrir', close: 'fechar' },
  here: 'aberta agora',
} as const
