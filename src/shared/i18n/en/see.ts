import type { Localized } from '../localized.ts'
import type { see as source } from '../pt-BR/see.ts'

export const see: Localized<typeof source> = {
  title: 'What hurts and why',
  tabs: {
    overview: 'Overview',
    key: 'Key touchpoints',
    questions: 'Questions',
    consistency: 'What each channel says',
    segments: 'Customer groups',
  },
}
