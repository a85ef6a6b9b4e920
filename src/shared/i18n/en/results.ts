import type { Localized } from '../localized.ts'
import type { results as source } from '../pt-BR/results.ts'

export const results: Localized<typeof source> = {
  title: 'Results',
  lead: 'What changed after each improvement, as far as answers can show.',
  emptyTitle: 'There is nothing to compare yet',
  empty:
    'Open an improvement and choose under “Proof” which figure it shall change and the days before and after. The result shows up here.',
  open: 'Open improvement',
  openNamed: 'Open improvement: {{name}}',
}
