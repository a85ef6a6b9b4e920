import type { Localized } from '../localized.ts'
import type { improve as source } from '../pt-BR/improve.ts'

export const improve: Localized<typeof source> = {
  title: 'What is being improved',
  tabs: {
    board: 'Improvements',
    results: 'Results',
    story: 'Story',
    playbooks: 'Playbooks',
    visits: 'Mystery shopper',
  },
}
