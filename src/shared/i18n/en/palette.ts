import type { Localized } from '../localized.ts'
import type { palette as source } from '../pt-BR/palette.ts'

export const palette: Localized<typeof source> = {
  open: 'Find or do',
  openWide: 'Find a journey, a step, a word',
  title: 'Find or do',
  placeholder: 'What are you looking for, or want to do?',
  groups: { commands: 'Do', map: 'On the map', journeys: 'Journeys', found: 'Written on the maps' },
  kinds: {
    journey: 'Journey',
    stage: 'Stage',
    step: 'Step',
    touchpoint: 'Touchpoint',
    card: 'Card',
    persona: 'Persona',
  },
  noneTitle: 'Nothing with “{{text}}”',
  noneText: 'Try another word of the name, the card or the persona.',
  count_zero: 'nothing found',
  count_one: '{{count, number}} result',
  count_other: '{{count, number}} results',
  keys: { choose: 'choose', open: 'open', close: 'close' },
  here: 'open now',
}
