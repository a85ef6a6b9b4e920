import type { Localized } from '../localized.ts'
import type { voice as source } from '../pt-BR/voice.ts'

export const voice: Localized<typeof source> = {
  title: 'Brand words',
  intro: 'How your house speaks. Percurso quietly marks where a playbook or a text of the map says it otherwise.',
  hints: 'How the brand would say it',
  avoid: 'the brand avoids this word',
  instead: 'the brand says “{{word}}”',
  word: 'Word',
  sayInstead: 'Say instead',
  insteadOf: 'Instead of “{{word}}”',
  add: 'Put on the list',
  remove: 'Take “{{word}}” off the list',
  use: {
    title: 'We say',
    new: 'Word or phrase that we use',
    empty: 'The words that sound like you: “welcome”, “fresh from the oven”, “leave it to me”.',
  },
  found: {
    title_zero: 'Where they stand',
    title_one: 'Where they stand: {{count, number}} place',
    title_other: 'Where they stand: {{count, number}} places',
    none: 'No playbook and no map uses these words.',
    kind: { stage: 'Stage', step: 'Step', touchpoint: 'Touchpoint', card: 'Card', playbook: 'Playbook' },
  },
  avoided: {
    title: 'We avoid',
    new: 'Word or phrase to avoid',
    empty: 'What does not suit the house: “we are out”, “problem”, “unfortunately”. Counts in all its forms.',
  },
}
